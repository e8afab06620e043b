//! What the program asks of a vendor: which credentials it takes, and every operation called through its client.

use identity_emulator::Emulator;
use identity_facade_core::{BoxFuture, Error};

use crate::call::Call;
use crate::report::{Form, Line};

/// A server to call and the credentials for it.
#[derive(Clone)]
pub struct Server {
    /// Its origin.
    pub origin: String,
    /// As many as [`Vendor::credentials`] names, in that order.
    pub credentials: Vec<String>,
}

/// Is given a line as soon as there is one.
pub type Each<'e> = dyn FnMut(Line) + Send + 'e;

/// One vendor.
pub trait Vendor: Sync {
    /// Its name in the registry of APIs.
    fn name(&self) -> &'static str;

    /// Environment variables that hold its credentials.
    fn credentials(&self) -> &'static [&'static str];

    /// An emulator as this vendor.
    fn emulated(&self, emulator: &Emulator) -> Server;

    /// Calls every operation in both forms.
    fn call_all<'a>(
        &'a self,
        server: &'a Server,
        each: &'a mut Each<'_>,
    ) -> BoxFuture<'a, Result<(), Error>>;
}

/// Calls every operation of some tables in both forms, one after the other.
pub async fn call_tables<C: Sync>(
    api: &'static str,
    client: &C,
    tables: &'static [&'static [Call<C>]],
    each: &mut Each<'_>,
) {
    for table in tables {
        for call in *table {
            for (form, made) in [(Form::Lean, call.lean), (Form::Full, call.full)] {
                each(Line::new(api, call.operation, form, made(client).await));
            }
        }
    }
}
