//! Every type of an answer is a value that tests can clone, compare and print. The compiler shows it, for the table that
//! generation writes.
#![cfg(feature = "all")]

#[path = "table/answers.rs"]
mod table;

#[test]
fn every_answer_is_cloned_compared_and_printed() {
    assert!(table::SIZES.len() > 100, "{}", table::SIZES.len());
}
