//! The barest client: a page of 50 GenAuth users, read as `serde_json::Value`.

use bench_calls::{Outcome, barest, run};
use serde_json::Value;

fn main() -> Outcome {
    let len = |users: &Value| users["list"].as_array().map_or(0, Vec::len);
    run(move |url, count| barest::genauth_pages(url, count, len))
}
