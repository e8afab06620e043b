//! The samples that raw crates give the tests of programs.

use conformance::calls::{clerk, genauth};
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
