//! The facade: a page of 500 users.

use bench_calls::{Outcome, run};
use identity_facade::{RateLimit, clerk};

fn main() -> Outcome {
    run(async |url, count| {
        let clerk = clerk::Client::builder("sk_test_bench")
            .base_url(url)
            .rate_limit(RateLimit::Off)
            .build()?;
        for _ in 0..count {
            let users = clerk.users().list().limit(500).await?;
            assert_eq!(users.len(), 500);
        }
        Ok(())
    })
}
