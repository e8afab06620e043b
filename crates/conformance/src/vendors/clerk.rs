//! Clerk: its client takes a secret key; its uploads are called by hand.

use identity_emulator::Emulator;
use identity_facade::{RateLimit, RetryPolicy, clerk};
use identity_facade_core::{BoxFuture, Error};

use crate::call::Call;
use crate::list::List;
use crate::vendor::{Each, Server, Vendor, call_tables};

mod uploads;

/// Every operation: the generated table and the uploads.
pub static TABLES: [&[Call<clerk_raw::Client>]; 2] = [crate::calls::clerk::CALLS, uploads::CALLS];

/// Every paginated list that is streamed.
pub static LISTS: &[List<clerk_raw::Client>] = crate::calls::clerk::LISTS;

/// The vendor.
pub struct Clerk;

impl Vendor for Clerk {
    fn name(&self) -> &'static str {
        "clerk"
    }

    fn credentials(&self) -> &'static [&'static str] {
        &["CLERK_SECRET_KEY"]
    }

    fn emulated(&self, emulator: &Emulator) -> Server {
        Server {
            origin: emulator.clerk_url(),
            credentials: vec![emulator.clerk_key().to_owned()],
        }
    }

    fn call_all<'a>(
        &'a self,
        server: &'a Server,
        each: &'a mut Each<'_>,
    ) -> BoxFuture<'a, Result<(), Error>> {
        Box::pin(async move {
            let key = server.credentials.first().cloned().unwrap_or_default();
            let client = clerk::Client::builder(key.as_str())
                .base_url(&server.origin)
                .retry(RetryPolicy::never())
                .rate_limit(RateLimit::Off)
                .build()?;
            call_tables(self.name(), client.raw(), &TABLES, each).await;
            Ok(())
        })
    }
}
