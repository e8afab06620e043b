//! GenAuth: its client signs with an access key.

use identity_emulator::Emulator;
use identity_facade::genauth::ManagementClient;
use identity_facade::{RateLimit, RetryPolicy};
use identity_facade_core::{BoxFuture, Error};

use crate::call::Call;
use crate::list::List;
use crate::vendor::{Each, Server, Vendor, call_tables};

/// Every operation.
pub static TABLES: [&[Call<genauth_raw::Client>]; 1] = [crate::calls::genauth::CALLS];

/// Every paginated list that is streamed.
pub static LISTS: &[List<genauth_raw::Client>] = crate::calls::genauth::LISTS;

/// The vendor.
pub struct Genauth;

impl Vendor for Genauth {
    fn name(&self) -> &'static str {
        "genauth"
    }

    fn credentials(&self) -> &'static [&'static str] {
        &["GENAUTH_ACCESS_KEY_ID", "GENAUTH_ACCESS_KEY_SECRET"]
    }

    fn emulated(&self, emulator: &Emulator) -> Server {
        let (id, secret) = emulator.genauth_key();
        Server {
            origin: emulator.genauth_url(),
            credentials: vec![id.to_owned(), secret.to_owned()],
        }
    }

    fn call_all<'a>(
        &'a self,
        server: &'a Server,
        each: &'a mut Each<'_>,
    ) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async move {
            let credential = |index: usize| server.credentials.get(index).map_or("", |c| c);
            let client = ManagementClient::builder(credential(0), credential(1))
                .host(&server.origin)
                .retry(RetryPolicy::never())
                .rate_limit(RateLimit::Off)
                .build()?;
            call_tables(self.name(), client.raw(), &TABLES, each).await;
            Ok(())
        })
    }
}
