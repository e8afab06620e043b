//! The facade: a page of 500 users.

use bench_calls::{Outcome, facade, run};

fn main() -> Outcome {
    run(async |url, count| {
        let clerk = facade::clerk(url)?;
        for _ in 0..count {
            let users = clerk.users().list().limit(500).await?;
            assert_eq!(users.len(), 500);
        }
        Ok(())
    })
}
