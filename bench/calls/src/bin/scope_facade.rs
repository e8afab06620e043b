//! The facade without a rate limiter of its own: a machine may no longer call another one.

use bench_calls::{Outcome, facade, run};

fn main() -> Outcome {
    run(async |url, count| {
        let clerk = facade::clerk(url)?;
        for _ in 0..count {
            let scope = clerk.machines().delete_scope("mch_1", "mch_2").await?;
            assert!(scope.deleted && scope.from_machine_id == "mch_1");
        }
        Ok(())
    })
}
