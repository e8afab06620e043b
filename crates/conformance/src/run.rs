//! The run: every vendor of the registry in turn, a line for each call.

use std::collections::BTreeMap;
use std::fmt;

use identity_emulator::Emulator;
use identity_facade_core::Error;

use crate::report::Line;
use crate::vendor::Server;
use crate::vendors;

/// The servers to call, by the vendor's name.
#[derive(Clone, Default)]
pub struct Servers(BTreeMap<&'static str, Server>);

impl Servers {
    /// An emulator as every vendor.
    pub fn emulated(emulator: &Emulator) -> Self {
        let vendors = vendors::ALL.iter();
        Self(vendors.map(|v| (v.name(), v.emulated(emulator))).collect())
    }

    /// Calls another server as this vendor.
    pub fn set(&mut self, vendor: &'static str, server: Server) {
        self.0.insert(vendor, server);
    }
}

impl fmt::Debug for Servers {
    /// Origins without credentials.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let origins = self
            .0
            .iter()
            .map(|(vendor, server)| (vendor, &server.origin));
        f.debug_map().entries(origins).finish()
    }
}

/// Calls every operation of every vendor that has a server, in both forms; `each` gets a line as soon as there is one.
pub async fn run(servers: &Servers, mut each: impl FnMut(Line) + Send) -> Result<(), Error> {
    for vendor in vendors::ALL {
        if let Some(server) = servers.0.get(vendor.name()) {
            vendor.call_all(server, &mut each).await?;
        }
    }
    Ok(())
}
