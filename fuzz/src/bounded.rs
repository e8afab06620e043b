//! A short search that every run of the tests makes: each target with its seeds and the same mutations of them. A test of
//! the library, since one beside it would have every binary linked with it.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::{TARGETS, Target};

fn search(target: &Target, runs: u32) {
    target.try_many(runs, 1).unwrap();
}

#[test]
fn an_identifier_is_one_segment_or_refused() {
    search(&crate::identifiers::TARGET, 500);
}

#[test]
fn nothing_is_a_success_before_the_envelope_says_so() {
    search(&crate::envelope::TARGET, 500);
}

#[test]
fn an_error_is_what_status_and_body_say() {
    search(&crate::error_bodies::TARGET, 500);
}

#[test]
fn a_wait_is_the_one_that_is_asked_for() {
    search(&crate::retry_after::TARGET, 500);
}

#[test]
fn a_call_that_leaves_is_never_refused_for_its_signature() {
    search(&crate::signature::TARGET, 300);
}

#[test]
fn what_is_imported_is_facts_and_can_be_imported_again() {
    search(&crate::spec_import::TARGET, 2000);
}

#[test]
fn no_token_is_accepted_but_one_that_was_issued() {
    search(&crate::tokens::TARGET, 2000);
}

#[test]
fn a_header_gives_one_token_or_none() {
    search(&crate::bearer::TARGET, 2000);
}

#[test]
fn a_session_is_the_whole_value_of_a_cookie() {
    search(&crate::cookies::TARGET, 2000);
}

#[test]
fn no_webhook_is_accepted_but_one_that_was_signed() {
    search(&crate::webhooks::TARGET, 2000);
}

#[test]
fn every_target_has_a_binary_and_every_folder_of_seeds_a_target() {
    let names = |folder: &str| -> BTreeSet<String> {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        let entries = fs::read_dir(folder).unwrap();
        let paths = entries.map(|entry| entry.unwrap().path());
        paths
            .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
            .collect()
    };
    let targets: BTreeSet<_> = TARGETS
        .iter()
        .map(|target| target.name.to_owned())
        .collect();
    assert_eq!(names("fuzz_targets"), targets);
    assert_eq!(names("seeds"), targets);
}
