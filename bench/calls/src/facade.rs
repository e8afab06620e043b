//! The facade's clients without a rate limiter of their own.

use identity_facade::genauth::ManagementClient;
use identity_facade::{RateLimit, clerk};

use crate::Outcome;

pub fn clerk(url: String) -> Outcome<clerk::Client> {
    let builder = clerk::Client::builder("sk_test_bench").base_url(url);
    Ok(builder.rate_limit(RateLimit::Off).build()?)
}

pub fn genauth(url: String) -> Outcome<ManagementClient> {
    let builder = ManagementClient::builder("access-key-id", "access-key-secret").host(url);
    Ok(builder.rate_limit(RateLimit::Off).build()?)
}
