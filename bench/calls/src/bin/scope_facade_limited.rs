//! The facade with a rate limiter that has room for everything: what counting costs.

use std::time::Duration;

use bench_calls::{Outcome, run};
use identity_facade::{Quota, clerk};

fn main() -> Outcome {
    run(async |url, count| {
        let clerk = clerk::Client::builder("sk_test_bench")
            .base_url(url)
            .quota(Quota::new(1_000_000, Duration::from_secs(10)))
            .build()?;
        for _ in 0..count {
            let scope = clerk.machines().delete_scope("mch_1", "mch_2").await?;
            assert!(scope.deleted && scope.from_machine_id == "mch_1");
        }
        Ok(())
    })
}
