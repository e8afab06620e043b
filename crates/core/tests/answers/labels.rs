//! Labels for metrics: one for each value, stable, in snake case, and in the order of the values.

use std::collections::{BTreeMap, BTreeSet, HashSet};
use std::fmt::{Debug, Display};

use http::StatusCode;
use identity_facade_core::{CarriedOut, Deadline, Error, ErrorKind, GaveUp, Pause};

/// The label of a variant is its name in snake case, unless it was renamed since.
fn in_snake_case(value: &impl Debug) -> String {
    let mut label = String::new();
    for character in format!("{value:?}").chars() {
        if character.is_uppercase() && !label.is_empty() {
            label.push('_');
        }
        label.extend(character.to_lowercase());
    }
    label
}

fn check<T>(all: &[T], label: impl Fn(T) -> &'static str)
where
    T: Copy + Debug + Display + Ord + std::hash::Hash,
{
    assert!(all.is_sorted(), "{all:?}");
    let labels: BTreeSet<_> = all.iter().map(|value| label(*value)).collect();
    let values: HashSet<_> = all.iter().collect();
    assert_eq!((labels.len(), values.len()), (all.len(), all.len()));
    for value in all {
        assert_eq!(label(*value), in_snake_case(value));
        assert_eq!(value.to_string(), label(*value));
    }
}

#[test]
fn every_value_has_a_label_of_its_own() {
    check(ErrorKind::ALL, ErrorKind::as_str);
    check(CarriedOut::ALL, CarriedOut::as_str);
    check(Deadline::ALL, Deadline::as_str);
    check(GaveUp::ALL, GaveUp::as_str);
    check(Pause::ALL, Pause::as_str);
}

#[test]
fn a_label_does_not_change() {
    let kinds = [
        "validation",
        "configuration",
        "bad_request",
        "unauthorized",
        "payment_required",
        "forbidden",
        "not_found",
        "conflict",
        "already_exists",
        "gone",
        "too_large",
        "unprocessable",
        "locked",
        "rate_limited",
        "server",
        "api",
        "not_done",
        "connect",
        "timeout",
        "interrupted",
        "decode",
        "answer_too_large",
    ];
    let labels: Vec<_> = ErrorKind::ALL.iter().map(|kind| kind.as_str()).collect();
    assert_eq!(labels, kinds);
    let reasons = [
        "attempts",
        "budget",
        "deadline",
        "long_wait",
        "unrepeatable",
        "rate_limit",
        "limiter_outage",
    ];
    let labels: Vec<_> = GaveUp::ALL.iter().map(|why| why.as_str()).collect();
    assert_eq!(labels, reasons);
    let labels: Vec<_> = Deadline::ALL.iter().map(|time| time.as_str()).collect();
    assert_eq!(labels, ["connect", "attempt", "total"]);
    let labels: Vec<_> = CarriedOut::ALL.iter().map(|said| said.as_str()).collect();
    assert_eq!(labels, ["yes", "no", "unknown"]);
    let labels: Vec<_> = Pause::ALL.iter().map(|pause| pause.as_str()).collect();
    assert_eq!(labels, ["rate_limit", "retry"]);
}

#[test]
fn a_label_is_padded_in_a_table_and_can_be_a_constant() {
    const LABEL: &str = ErrorKind::NotFound.as_str();
    assert_eq!(format!("{:>10}|", ErrorKind::NotFound), " not_found|");
    assert_eq!(LABEL, "not_found");
}

#[test]
fn failures_are_counted_by_kind() {
    let mut counts: BTreeMap<ErrorKind, u32> = BTreeMap::new();
    for status in [404, 500, 404] {
        let kind = ErrorKind::from_status(StatusCode::from_u16(status).unwrap());
        *counts.entry(kind).or_default() += 1;
    }
    let counts: Vec<_> = counts.into_iter().collect();
    assert_eq!(counts, [(ErrorKind::NotFound, 2), (ErrorKind::Server, 1)]);
}

#[test]
fn no_status_alone_says_that_something_exists() {
    for status in 100..1000 {
        let kind = ErrorKind::from_status(StatusCode::from_u16(status).unwrap());
        assert_ne!(kind, ErrorKind::AlreadyExists, "{status}");
    }
    assert!(Error::new(ErrorKind::AlreadyExists).already_exists());
    assert!(!Error::new(ErrorKind::Conflict).already_exists());
    let refused = Error::new(ErrorKind::AlreadyExists);
    assert_eq!(refused.carried_out(), CarriedOut::No);
    assert!(!refused.is_retryable());
}
