//! The barest client: a page of 500 users, read as plain structs.

use bench_calls::{Outcome, barest::Clerk, plain, run};

fn main() -> Outcome {
    run(async |url, count| {
        let clerk = Clerk::new(url)?;
        for _ in 0..count {
            let request = clerk
                .client
                .get(format!("{}/v1/users?limit=500", clerk.url));
            let users: Vec<plain::User> = clerk.send(request).await?;
            assert_eq!(users.len(), 500);
        }
        Ok(())
    })
}
