//! Every operation goes over the wire and back, in both forms, whatever the vendor adds or leaves out; and what cannot be
//! read is told apart from what can.

use std::collections::BTreeSet;

use conformance::{Line, Outcome, Servers, run};
use identity_emulator::{Drift, Emulator, Fault, RecordedRequest};

use crate::described;

async fn emulator(seed: u64) -> Emulator {
    let builder = Emulator::builder().seed(seed).stateless();
    builder.start().await.expect("a loopback port is free")
}

async fn lines(emulator: &Emulator) -> Vec<Line> {
    let mut lines = Vec::new();
    run(&Servers::emulated(emulator), |line| lines.push(line))
        .await
        .expect("clients of loopback servers are built");
    lines
}

fn every_answer_is_read(lines: &[Line]) {
    let problems: Vec<_> = lines
        .iter()
        .filter(|line| line.outcome != Outcome::Read)
        .map(ToString::to_string)
        .collect();
    assert!(
        problems.is_empty(),
        "{} calls were not read:\n{}",
        problems.len(),
        problems.join("\n")
    );
    let operations: BTreeSet<_> = lines
        .iter()
        .map(|line| (line.api, line.request.as_str()))
        .collect();
    let described = described::operations();
    assert_eq!(operations.len(), described);
    assert_eq!(lines.len(), 2 * described);
    println!(
        "{} of {described} operations, {} calls read",
        operations.len(),
        lines.len()
    );
}

#[tokio::test]
async fn every_operation_goes_over_the_wire_and_back() {
    every_answer_is_read(&lines(&emulator(7).await).await);
}

/// A test for each kind of drift, so that they run beside each other; and one that no kind is without a test.
macro_rules! no_answer_fails {
    ($($because:ident: $drift:ident,)*) => {
        $(
            #[tokio::test]
            async fn $because() {
                let emulator = emulator(7).await;
                emulator.inject(Fault::drift([Drift::$drift]));
                every_answer_is_read(&lines(&emulator).await);
            }
        )*

        #[test]
        fn no_answer_fails_whatever_the_drift() {
            assert_eq!([$(Drift::$drift),*], Drift::ALL);
        }
    };
}

no_answer_fails! {
    no_answer_fails_because_an_enum_has_a_new_value: NewEnumValues,
    no_answer_fails_because_a_member_is_unknown: UnknownFields,
    no_answer_fails_because_an_optional_member_is_null: Nulls,
    no_answer_fails_because_an_optional_member_is_absent: MissingOptionals,
    no_answer_fails_because_a_union_has_a_new_kind: NewUnionKinds,
    no_answer_fails_because_an_integer_is_large: BigIntegers,
}

#[tokio::test]
async fn an_answer_that_cannot_be_read_is_an_error_that_says_where() {
    let mut broken = BTreeSet::new();
    for seed in 0..4 {
        let emulator = emulator(seed).await;
        emulator.inject(Fault::broken_scalar());
        let lines = lines(&emulator).await;
        let requests = emulator.requests();
        assert_eq!(lines.len(), requests.len());
        for (line, request) in lines.iter().zip(&requests) {
            let at = request.broken_at.as_deref();
            // A receipt is a success, whatever it looks like, and nobody needs the total beside a list.
            let at = at
                .filter(|path| !line.receipt && !is_total(line.operation, path))
                .map(|path| within(request, path));
            assert_eq!(line.path.as_deref(), at, "{line}");
            let expected = at.map_or(Outcome::Read, |_| Outcome::Unreadable);
            assert_eq!(line.outcome, expected, "{line}");
            if at.is_some() {
                broken.insert((line.api, line.operation));
            }
        }
    }
    println!(
        "{} operations have answers that can be broken",
        broken.len()
    );
    // Most answers have content, and in it a required scalar: what is no scalar there cannot be read.
    assert!(broken.len() * 3 > described::operations() * 2);
}

/// Whether this is the total that an answer of the operation may have beside its list.
fn is_total(operation: &str, path: &str) -> bool {
    let all = clerk_raw::OPERATIONS.iter().copied().flatten();
    all.filter(|known| known.id == operation)
        .filter_map(|known| known.paginated)
        .any(|names| names.total == path)
}

/// A place as the client counts it: an envelope is open when its content is read.
fn within<'a>(request: &RecordedRequest, path: &'a str) -> &'a str {
    let answer = request.answer.as_ref();
    let enveloped = answer.is_some_and(|answer| answer.get("statusCode").is_some());
    match path.strip_prefix("data") {
        Some(rest) if enveloped => rest.trim_start_matches('.'),
        _ => path,
    }
}

#[tokio::test]
async fn a_refusal_is_told_apart_from_an_answer_that_cannot_be_read() {
    let emulator = emulator(7).await;
    emulator.inject(Fault::status(403).on("CreateMachine"));
    emulator.inject(Fault::envelope(403).api_code(2011).on("getApplication"));
    emulator.inject(Fault::truncated_json().on("GetMachine"));
    emulator.inject(Fault::reset_before_headers().on("DeleteMachine"));
    let lines = lines(&emulator).await;
    for (operation, status, code, outcome) in [
        (
            "CreateMachine",
            Some(403),
            Some("injected_fault"),
            Outcome::Refused,
        ),
        ("getApplication", Some(403), Some("2011"), Outcome::Refused),
        ("GetMachine", Some(200), None, Outcome::Unreadable),
        ("DeleteMachine", None, None, Outcome::Failed),
    ] {
        let of_it = lines.iter().filter(|line| line.operation == operation);
        let seen: Vec<_> = of_it
            .map(|line| (line.status, line.code.as_deref(), line.outcome))
            .collect();
        assert_eq!(seen, [(status, code, outcome); 2], "{operation}");
    }
}
