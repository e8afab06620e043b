//! The facade: a page of 50 GenAuth users.

use bench_calls::{Outcome, facade, run};

fn main() -> Outcome {
    run(async |url, count| {
        let genauth = facade::genauth(url)?;
        for _ in 0..count {
            let users = genauth.users().list().await?;
            assert_eq!(users.list.len(), 50);
        }
        Ok(())
    })
}
