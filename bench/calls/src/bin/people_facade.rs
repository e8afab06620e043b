//! The facade: a page of 50 GenAuth users.

use bench_calls::{Outcome, run};
use identity_facade::RateLimit;
use identity_facade::genauth::ManagementClient;

fn main() -> Outcome {
    run(async |url, count| {
        let genauth = ManagementClient::builder("access-key-id", "access-key-secret")
            .host(url)
            .rate_limit(RateLimit::Off)
            .build()?;
        for _ in 0..count {
            let users = genauth.users().list().await?;
            assert_eq!(users.list.len(), 50);
        }
        Ok(())
    })
}
