//! The barest client: a page of 50 GenAuth users, read as `serde_json::Value`.

use bench_calls::{Outcome, barest, run};

fn main() -> Outcome {
    run(async |url, count| {
        let genauth = barest::GenAuth::new(url)?;
        for _ in 0..count {
            let users: serde_json::Value = genauth
                .post("/api/v3/list-users", b"{}".to_vec(), &[])
                .await?;
            assert!(
                users["list"]
                    .as_array()
                    .is_some_and(|list| list.len() == 50)
            );
        }
        Ok(())
    })
}
