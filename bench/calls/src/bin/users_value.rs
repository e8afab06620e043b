//! The barest client: a page of 500 users, read as `serde_json::Value`.

use bench_calls::{Outcome, barest, run};
use serde_json::Value;

fn main() -> Outcome {
    run(|url, count| barest::clerk_pages(url, count, Vec::<Value>::len))
}
