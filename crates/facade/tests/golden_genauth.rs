//! What every method of GenAuth's groups sends. `UPDATE_EXPECT=1 cargo test -p identity-facade --features genauth-all
//! --test golden_genauth` writes the files in `golden/genauth/` anew.

#![cfg(feature = "genauth-all")]

#[path = "support/requests.rs"]
mod requests;

use identity_facade::RateLimit;
use identity_facade::genauth::{ManagementClient, Subject};
use requests::{Requests, golden};

const ANSWER: &str = r#"{"statusCode":200,"message":"","data":{}}"#;

/// A client whose requests are kept.
fn genauth(requests: &Requests) -> ManagementClient {
    ManagementClient::builder("key-id", "key-secret")
        .exchange(requests.connection(ANSWER))
        .rate_limit(RateLimit::Off)
        .build()
        .unwrap()
}

golden!(genauth, applications of client:
    revoke_application_access("app", [Subject::users(["ada", "bob"]), Subject::roles("code1", ["admin"])]);
);
