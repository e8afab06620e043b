//! The run: one client per vendor, every call of the tables in turn, a line for each.

use identity_facade::genauth::ManagementClient;
use identity_facade::{RateLimit, RetryPolicy, clerk};
use identity_facade_core::Error;

use crate::call::Call;
use crate::report::{Form, Line};
use crate::{calls, uploads};

/// Every operation of Clerk: the generated tables and the uploads.
pub static CLERK: [&[Call<clerk_raw::Client>]; 2] = [calls::clerk::CALLS, uploads::CALLS];

/// Every operation of GenAuth.
pub static GENAUTH: [&[Call<genauth_raw::Client>]; 1] = [calls::genauth::CALLS];

/// The servers to call and the credentials for them.
#[derive(Clone, Debug)]
pub struct Servers {
    /// Origin that answers as Clerk.
    pub clerk: String,
    /// Secret key there.
    pub clerk_key: String,
    /// Origin that answers as GenAuth.
    pub genauth: String,
    /// Access key id there.
    pub genauth_key_id: String,
    /// Access key secret there.
    pub genauth_key_secret: String,
}

/// Calls every operation of both vendors in both forms; `each` gets a line as soon as there is one.
pub async fn run(servers: &Servers, mut each: impl FnMut(Line)) -> Result<(), Error> {
    let clerk = clerk::Client::builder(servers.clerk_key.as_str())
        .base_url(&servers.clerk)
        .retry(RetryPolicy::never())
        .rate_limit(RateLimit::Off)
        .build()?;
    for table in CLERK {
        call_all("clerk", clerk.raw(), table, &mut each).await;
    }
    let genauth = ManagementClient::builder(
        servers.genauth_key_id.as_str(),
        servers.genauth_key_secret.as_str(),
    )
    .host(&servers.genauth)
    .retry(RetryPolicy::never())
    .rate_limit(RateLimit::Off)
    .build()?;
    for table in GENAUTH {
        call_all("genauth", genauth.raw(), table, &mut each).await;
    }
    Ok(())
}

async fn call_all<C>(
    api: &'static str,
    client: &C,
    table: &[Call<C>],
    each: &mut impl FnMut(Line),
) {
    for call in table {
        each(Line::new(
            api,
            call.operation,
            Form::Lean,
            (call.lean)(client).await,
        ));
        each(Line::new(
            api,
            call.operation,
            Form::Full,
            (call.full)(client).await,
        ));
    }
}
