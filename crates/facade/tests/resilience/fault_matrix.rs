//! The fault matrix: for everything that can go wrong between us and a vendor, how many requests the vendor sees, how
//! long the call waits, and what it becomes; once for an operation that may happen twice, once for one that must not.
//! Time is paused, so that waits are exact. Each emulator is there twice: on a port, where it breaks
//! connections for real, and in memory, where the outcome has to be the same.

#![cfg(all(feature = "clerk-machines", feature = "genauth-applications"))]

use std::ops::Range;
use std::time::{Duration, SystemTime};

use crate::vendors::{
    STALL, Vendor, access, call, call_through, clerk_of, emulators, genauth_of, noon,
};
use identity_emulator::{Emulator, Fault};
use identity_facade::genauth::Authentication;
use identity_facade::{CallOptions, Deadline, Error, ErrorKind, GaveUp};
use tokio::time::Instant;

/// What becomes of a call.
#[derive(Clone)]
struct Expected {
    requests: usize,
    millis: Range<u64>,
    kind: Option<ErrorKind>,
}

/// No wait at all, but for the time that the machine takes.
const AT_ONCE: Range<u64> = 0..20;
/// One wait below the first ceiling.
const ONE_WAIT: Range<u64> = 0..220;
/// Two waits below their ceilings.
const TWO_WAITS: Range<u64> = 0..620;
/// The bucket is closed for half a second after a refusal that names no time.
const HALF_A_SECOND: Range<u64> = 500..520;
/// One wait of two seconds, as asked, and hardly more.
const TWO_SECONDS: Range<u64> = 2000..2220;

fn succeeds(requests: usize, millis: Range<u64>) -> Expected {
    Expected {
        requests,
        millis,
        kind: None,
    }
}

fn fails(kind: ErrorKind, requests: usize, millis: Range<u64>) -> Expected {
    Expected {
        requests,
        millis,
        kind: Some(kind),
    }
}

struct Row {
    name: &'static str,
    fault: Fault,
    repeatable: Expected,
    once_only: Expected,
}

fn row(name: &'static str, fault: Fault, repeatable: Expected, once_only: Expected) -> Row {
    Row {
        name,
        fault,
        repeatable,
        once_only,
    }
}

fn alike(name: &'static str, fault: Fault, expected: Expected) -> Row {
    row(name, fault, expected.clone(), expected)
}

/// The answer does not come within an attempt; the next one follows after a wait.
const STALLED: Range<u64> = STALL..STALL + 220;

/// What happens with both vendors alike.
fn common() -> Vec<Row> {
    use ErrorKind::{AnswerTooLarge, Api, Interrupted, Server, Timeout};
    let again = || succeeds(2, ONE_WAIT);
    let soon = noon() + Duration::from_secs(2);
    vec![
        row(
            "reset before headers",
            Fault::reset_before_headers(),
            again(),
            fails(Interrupted, 1, AT_ONCE),
        ),
        row(
            "reset after headers",
            Fault::reset_after_headers(),
            again(),
            fails(Interrupted, 1, AT_ONCE),
        ),
        row(
            "reset within the body",
            Fault::reset_mid_body(),
            again(),
            fails(Interrupted, 1, AT_ONCE),
        ),
        row(
            "no headers",
            Fault::stalled_headers(),
            succeeds(2, STALLED),
            fails(Timeout, 1, STALL..STALL + 20),
        ),
        row(
            "half a body",
            Fault::stalled_body(),
            succeeds(2, STALLED),
            fails(Timeout, 1, STALL..STALL + 20),
        ),
        row(
            "502 with a page",
            Fault::bad_gateway_page(),
            again(),
            fails(Server, 1, AT_ONCE),
        ),
        row(
            "500",
            Fault::status(500),
            again(),
            fails(Server, 1, AT_ONCE),
        ),
        alike("501", Fault::status(501), fails(Server, 1, AT_ONCE)),
        row(
            "503 for seconds",
            Fault::status(503).retry_after("2"),
            succeeds(2, TWO_SECONDS),
            fails(Server, 1, AT_ONCE),
        ),
        row(
            "503 until a date",
            Fault::status(503).retry_at(soon),
            succeeds(2, TWO_SECONDS),
            fails(Server, 1, AT_ONCE),
        ),
        alike(
            "429 for seconds",
            Fault::status(429).retry_after("2"),
            succeeds(2, TWO_SECONDS),
        ),
        alike(
            "429 until a date",
            Fault::status(429).retry_at(soon),
            succeeds(2, TWO_SECONDS),
        ),
        alike(
            "429 without a time",
            Fault::status(429),
            succeeds(2, HALF_A_SECOND),
        ),
        alike(
            "redirect",
            Fault::redirect("http://127.0.0.2:1/v1/elsewhere"),
            fails(Api, 1, AT_ONCE),
        ),
        alike(
            "oversized body",
            Fault::oversized(9 * 1024 * 1024),
            fails(AnswerTooLarge, 1, AT_ONCE),
        ),
        alike(
            "wrong content type",
            Fault::content_type("text/plain; charset=latin1"),
            succeeds(1, AT_ONCE),
        ),
        alike("204", Fault::no_content(), succeeds(1, AT_ONCE)),
        alike("gzip", Fault::gzip(), succeeds(1, AT_ONCE)),
    ]
}

/// What only GenAuth says: failures inside of HTTP 200.
fn enveloped() -> Vec<Row> {
    use ErrorKind::{Decode, Server, Unauthorized};
    vec![
        // Without the envelope nothing tells a success. Elsewhere the reply is one, and its content is the error.
        alike(
            "truncated JSON",
            Fault::truncated_json(),
            fails(Decode, 1, AT_ONCE),
        ),
        row(
            "500 inside",
            Fault::envelope(500),
            succeeds(2, ONE_WAIT),
            fails(Server, 1, AT_ONCE),
        ),
        alike(
            "429 inside for seconds",
            Fault::envelope(429).retry_after("2"),
            succeeds(2, TWO_SECONDS),
        ),
        alike(
            "429 inside without a time",
            Fault::envelope(429),
            succeeds(2, HALF_A_SECOND),
        ),
        // The date that it answers with is right, and the next signature bears it.
        alike("1305", Fault::skewed(0), succeeds(2, AT_ONCE)),
        // Nothing of ours goes out twice, so something on the way sent it again and it may have been carried out.
        row(
            "1306",
            Fault::replayed(),
            succeeds(2, AT_ONCE),
            fails(Unauthorized, 1, AT_ONCE),
        ),
        alike(
            "another refusal of the signature",
            Fault::envelope(401).api_code(1300),
            fails(Unauthorized, 1, AT_ONCE),
        ),
    ]
}

async fn check(vendor: Vendor, emulator: &Emulator, row: &Row, repeatable: bool) {
    let expected = if repeatable {
        &row.repeatable
    } else {
        &row.once_only
    };
    let name = format!(
        "{} ({})",
        row.name,
        if repeatable {
            "repeatable"
        } else {
            "once only"
        }
    );
    emulator.clear_faults();
    emulator.clear_requests();
    emulator.inject(row.fault.clone().once());
    let started = Instant::now();
    let outcome = call(vendor, emulator, repeatable).await;
    let millis = u64::try_from(started.elapsed().as_millis()).unwrap();
    assert_eq!(
        outcome.as_ref().err().map(Error::kind),
        expected.kind,
        "{name}: {outcome:?}"
    );
    assert_eq!(
        emulator.requests().len(),
        expected.requests,
        "{name}: requests"
    );
    assert!(expected.millis.contains(&millis), "{name}: {millis} ms");
    let attempts = outcome
        .as_ref()
        .map_or_else(Error::attempts, |attempts| *attempts);
    assert_eq!(attempts as usize, expected.requests, "{name}: attempts");
    if let Err(error) = outcome {
        let printed = format!("{error} {error:?}");
        assert!(
            !printed.contains(emulator.clerk_key()) && !printed.contains(emulator.genauth_key().1)
        );
    }
}

#[tokio::test(start_paused = true)]
async fn every_fault_at_clerk_has_the_outcome_that_the_matrix_says() {
    let refused = alike(
        "401",
        Fault::status(401),
        fails(ErrorKind::Unauthorized, 1, AT_ONCE),
    );
    let rows: Vec<_> = common().into_iter().chain([refused]).collect();
    for emulator in emulators().await {
        for row in &rows {
            check(Vendor::Clerk, &emulator, row, true).await;
            check(Vendor::Clerk, &emulator, row, false).await;
        }
    }
}

#[tokio::test(start_paused = true)]
async fn every_fault_at_genauth_has_the_outcome_that_the_matrix_says() {
    let rows: Vec<_> = common().into_iter().chain(enveloped()).collect();
    for emulator in emulators().await {
        for row in &rows {
            check(Vendor::GenAuth, &emulator, row, true).await;
            check(Vendor::GenAuth, &emulator, row, false).await;
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_vendor_that_is_not_there_is_tried_three_times_whatever_the_operation() {
    let [listening, in_memory] = emulators().await;
    // A port that was given back may be somebody else's by now, so one is taken that nobody has.
    let nowhere = "http://127.0.0.1:1";
    let by_socket = (
        clerk_of(&listening).base_url(nowhere),
        genauth_of(&listening).host(nowhere),
    );
    let without = (clerk_of(&in_memory), genauth_of(&in_memory));
    drop(in_memory);
    for clients in [by_socket, without] {
        for vendor in [Vendor::Clerk, Vendor::GenAuth] {
            for repeatable in [true, false] {
                let started = Instant::now();
                let options = CallOptions::new();
                let error = call_through(vendor, clients.clone(), repeatable, options)
                    .await
                    .unwrap_err();
                assert_eq!((error.kind(), error.attempts()), (ErrorKind::Connect, 3));
                assert_eq!(error.gave_up(), Some(GaveUp::Attempts));
                assert!(started.elapsed() < Duration::from_millis(TWO_WAITS.end));
            }
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_vendor_that_stays_down_is_asked_three_times_and_no_more() {
    for emulator in emulators().await {
        emulator.inject(Fault::status(503));
        for vendor in [Vendor::Clerk, Vendor::GenAuth] {
            emulator.clear_requests();
            let error = call(vendor, &emulator, true).await.unwrap_err();
            assert_eq!(
                (error.kind(), error.gave_up()),
                (ErrorKind::Server, Some(GaveUp::Attempts))
            );
            assert_eq!((error.attempts(), emulator.requests().len()), (3, 3));
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_stall_without_end_is_over_with_the_deadline_of_the_call() {
    for emulator in emulators().await {
        emulator.inject(Fault::stalled_headers());
        let client = clerk_of(&emulator).total_timeout(Duration::from_secs(7));
        let client = client.build().unwrap();
        let started = Instant::now();
        let error = client.raw().list_machines().await.unwrap_err();
        assert_eq!(
            (error.kind(), error.deadline()),
            (ErrorKind::Timeout, Some(Deadline::Total))
        );
        assert_eq!(started.elapsed().as_secs(), 7);
        assert_eq!(emulator.requests().len(), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn a_wrong_clock_is_corrected_by_the_answer_and_stays_corrected() {
    for (ahead, behind) in [(3600, 0), (0, 86_400)] {
        let theirs =
            move || SystemTime::now() + Duration::from_secs(ahead) - Duration::from_secs(behind);
        let listening = Emulator::builder().clock(theirs).start().await.unwrap();
        let in_memory = Emulator::builder().clock(theirs).in_memory().unwrap();
        for emulator in [listening, in_memory] {
            let client = genauth_of(&emulator).build().unwrap();
            assert_eq!(access(&client, false).await.unwrap(), 2);
            assert_eq!(access(&client.clone(), false).await.unwrap(), 1);
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_clock_that_a_correction_does_not_help_is_an_error() {
    for emulator in emulators().await {
        emulator.inject(Fault::skewed(0));
        let error = call(Vendor::GenAuth, &emulator, true).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.code()),
            (ErrorKind::Unauthorized, Some("1305"))
        );
        assert_eq!((error.attempts(), emulator.requests().len()), (2, 2));
    }
}

#[tokio::test(start_paused = true)]
async fn a_token_that_is_refused_once_is_renewed_once() {
    for emulator in emulators().await {
        let client = genauth_of(&emulator).authentication(Authentication::ManagementToken);
        let client = client.build().unwrap();
        let operations = || {
            let seen = emulator.requests();
            let operations = seen.iter().filter_map(|seen| seen.operation.as_deref());
            operations.count()
        };
        for fault in [Fault::status(401), Fault::envelope(401)] {
            emulator.clear_requests();
            emulator.inject(fault.on("authorizeApplicationAccess").once());
            assert_eq!(access(&client, false).await.unwrap(), 2);
            assert_eq!(operations(), 2);
        }
    }
}
