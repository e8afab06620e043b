//! The barest client: a page of 500 users, read as plain structs.

use bench_calls::{Outcome, barest, plain, run};

fn main() -> Outcome {
    run(|url, count| barest::clerk_pages(url, count, Vec::<plain::User>::len))
}
