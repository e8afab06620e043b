//! The facade: users are listed as a stream. The second argument is the number of users.

use bench_calls::{Outcome, facade, run};

fn main() -> Outcome {
    run(async |url, count| {
        let mut users = facade::clerk(url)?.users().list().items();
        for _ in 0..count {
            users.next().await.ok_or("the list ended")??;
        }
        Ok(())
    })
}
