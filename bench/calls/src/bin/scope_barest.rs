//! The barest client: a machine may no longer call another one.

use bench_calls::{Outcome, barest::Clerk, plain::Scope, run};

fn main() -> Outcome {
    run(async |url, count| {
        let clerk = Clerk::new(url)?;
        for _ in 0..count {
            let url = format!("{}/v1/machines/mch_1/scopes/mch_2", clerk.url);
            let scope: Scope = clerk.send(clerk.client.delete(url)).await?;
            assert!(
                scope.deleted && scope.from_machine_id == "mch_1" && scope.to_machine_id == "mch_2"
            );
        }
        Ok(())
    })
}
