//! The barest client: a page of 500 users, read as `serde_json::Value`.

use bench_calls::{Outcome, barest::Clerk, run};

fn main() -> Outcome {
    run(async |url, count| {
        let clerk = Clerk::new(url)?;
        for _ in 0..count {
            let request = clerk
                .client
                .get(format!("{}/v1/users?limit=500", clerk.url));
            let users: Vec<serde_json::Value> = clerk.send(request).await?;
            assert_eq!(users.len(), 500);
        }
        Ok(())
    })
}
