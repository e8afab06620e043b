//! Every list limit and every path parameter of the description, from a table that generation writes.

#[path = "../../core/tests/support/limits.rs"]
mod support;
mod table;

use clerk_raw::Client;
use support::{Bench, every_list_is_limited, every_segment_keeps_its_place};

#[tokio::test]
async fn every_list_takes_as_many_as_the_vendor_and_not_one_more() {
    every_list_is_limited(&Bench::new(Client::new), table::LISTS).await;
}

#[tokio::test]
async fn an_identifier_cannot_leave_its_segment() {
    every_segment_keeps_its_place(&Bench::new(Client::new), table::SEGMENTS).await;
}
