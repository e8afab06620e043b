//! Every limit, every condition and every path parameter of the description, from a table that generation writes.

#[path = "../../../crates/core/tests/support/limits.rs"]
mod support;
mod table;

use kitchen_sink_raw::Client;
use support::{
    Bench, every_condition_holds, every_list_is_limited, every_number_is_limited,
    every_segment_keeps_its_place, every_size_is_limited, every_string_is_limited,
};

#[tokio::test]
async fn every_list_takes_as_many_as_the_vendor_and_not_one_more() {
    every_list_is_limited(&Bench::new(Client::new), table::LISTS).await;
}

#[tokio::test]
async fn every_string_keeps_its_length_and_its_pattern() {
    every_string_is_limited(&Bench::new(Client::new), table::STRINGS).await;
}

#[tokio::test]
async fn every_number_stays_within_its_range() {
    every_number_is_limited(&Bench::new(Client::new), table::NUMBERS).await;
}

#[tokio::test]
async fn every_json_object_stays_within_its_size() {
    every_size_is_limited(&Bench::new(Client::new), table::SIZES).await;
}

#[tokio::test]
async fn a_call_that_breaks_a_condition_is_not_sent() {
    every_condition_holds(&Bench::new(Client::new), table::CONDITIONS).await;
}

#[tokio::test]
async fn an_identifier_cannot_leave_its_segment() {
    every_segment_keeps_its_place(&Bench::new(Client::new), table::SEGMENTS).await;
}
