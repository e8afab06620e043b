//! The samples that raw crates give the tests of programs, and the texts that the calls of this crate are made of.

use conformance::calls::{clerk, genauth};
use conformance::sample::matching;
use serde_json::Value;

#[test]
fn every_type_of_an_answer_has_a_sample_that_is_read_and_written() {
    let samples = [clerk::SAMPLES, genauth::SAMPLES].concat();
    assert!(samples.len() > 400, "{} samples", samples.len());
    let broken: Vec<_> = samples
        .into_iter()
        .filter(|(_, sample)| {
            let written = std::panic::catch_unwind(sample);
            !written.is_ok_and(|json| json != Value::Null)
        })
        .map(|(name, _)| name)
        .collect();
    assert!(broken.is_empty(), "{broken:?}");
}

#[test]
fn a_sample_is_named_after_its_type_and_says_that_it_was_done() {
    assert_eq!(
        clerk_raw::machines::Machine::sample().id.as_str(),
        "machine_1"
    );
    assert!(clerk_raw::machines::MachineScope::sample().deleted);
    assert!(!clerk_raw::users::User::sample().banned);
}

#[test]
fn texts_of_a_pattern_differ_and_match() {
    assert_eq!(matching("^[A-Z]{2}$", 0, 0), "AA");
    assert_eq!(matching("^[A-Z]{2}$", 0, 27), "BB");
    assert_eq!(matching("^(user|org)_\\w{3}$", 0, 1), "user_100");
}
