//! The barest client: a page of 50 GenAuth users, read as plain structs.

use bench_calls::{Outcome, barest, plain, run};

fn main() -> Outcome {
    run(|url, count| barest::genauth_pages(url, count, |users: &plain::Users| users.list.len()))
}
