//! The barest client: a page of 50 GenAuth users, read as plain structs.

use bench_calls::{Outcome, barest, plain, run};

fn main() -> Outcome {
    run(async |url, count| {
        let genauth = barest::GenAuth::new(url)?;
        for _ in 0..count {
            let users: plain::Users = genauth
                .post("/api/v3/list-users", b"{}".to_vec(), &[])
                .await?;
            assert!(users.list.len() == 50);
        }
        Ok(())
    })
}
