//! What every method of Clerk's groups sends. `UPDATE_EXPECT=1 cargo test -p identity-facade --features clerk-all --test
//! golden_clerk` writes the files in `golden/clerk/` anew.

#![cfg(feature = "clerk-all")]

#[path = "support/requests.rs"]
mod requests;

use identity_facade::{RateLimit, clerk};
use requests::{Requests, golden};

/// A client whose requests are kept.
fn clerk(requests: &Requests) -> clerk::Client {
    clerk::Client::builder("sk_test_key")
        .exchange(requests.connection("{}"))
        .rate_limit(RateLimit::Off)
        .build()
        .unwrap()
}

golden!(clerk, machines:
    delete_scope("mch_1", "mch 2");
);
