//! Lists of any length, without HTTP: what is packed into which request, and that every input is accounted for.

use std::collections::{BTreeSet, HashMap, HashSet};
use std::sync::{Arc, Mutex};

use crate::many::{self, INVITE, Random, Request, Sent, bulk, kind, refusal, refusing, revoke};
use identity_facade_core::bulk::{Form, Outcome, Report};
use identity_facade_core::{Error, ErrorKind, Invalid, Rule};

#[allow(clippy::unnecessary_wraps)] // as answers are
fn succeed(_: usize, _: &Request) -> Result<(), Error> {
    Ok(())
}

fn texts(list: &[&str]) -> HashSet<String> {
    list.iter().map(|&text| text.to_owned()).collect()
}

/// The states of a report, a letter each: done, failed, unknown, not attempted.
fn states(report: &Report) -> String {
    let entries = report.entries().iter();
    let states = entries.map(|entry| entry.outcome.as_str().chars().next().unwrap());
    states.collect()
}

#[tokio::test]
async fn any_list_is_sent_once_within_the_limits_in_the_fewest_requests() {
    let mut random = Random(7);
    for _ in 0..60 {
        let len = random.below(3_000);
        let kinds = 1 + random.below(40);
        let ids = 1 + random.below(2_000);
        let input = |random: &mut Random| {
            let kind = char::from(b'A' + u8::try_from(random.below(kinds)).unwrap());
            format!("{kind}{}", random.below(ids))
        };
        let inputs: Vec<String> = (0..len).map(|_| input(&mut random)).collect();
        let sent = Sent::default();
        let run = revoke(&inputs, &sent, succeed);
        let report = run
            .concurrency(1 + usize::try_from(random.below(9)).unwrap())
            .await;

        let requests = sent.requests();
        let mut once = sent.inputs();
        once.sort_unstable();
        let given: BTreeSet<_> = inputs.iter().cloned().collect();
        assert!(once.iter().eq(&given), "each input is sent once");
        for part in requests.iter().flatten() {
            assert!((1..=50).contains(&part.len()));
            assert!(part.iter().all(|input| kind(input) == kind(&part[0])));
        }
        assert!(
            requests
                .iter()
                .all(|request| (1..=10).contains(&request.len()))
        );
        let mut sizes: HashMap<String, usize> = HashMap::new();
        for input in &given {
            *sizes.entry(kind(input).into_owned()).or_default() += 1;
        }
        let parts: usize = sizes.values().map(|size| size.div_ceil(50)).sum();
        assert_eq!(requests.len(), parts.div_ceil(10), "no request is spare");
        assert!(report.is_complete());
        assert_eq!(report.entries().len(), inputs.len());
        assert_eq!(report.requests(), requests.len() as u64);
    }
}

#[tokio::test]
async fn requests_begin_in_the_order_of_the_inputs() {
    let sent = Sent::default();
    let ids = (0..1_200).map(|n| format!("u{n}"));
    let _ = revoke(ids.clone(), &sent, succeed).concurrency(3).await;
    assert!(sent.inputs().into_iter().eq(ids));
}

/// How many requests it takes to find the refused inputs of one request: halves, the second one after the first.
fn halvings(inputs: &[bool], known: bool) -> usize {
    let refused = inputs.contains(&true);
    let send = usize::from(!known || inputs.len() == 1);
    if !refused || inputs.len() == 1 {
        return send;
    }
    let (left, right) = inputs.split_at(inputs.len().div_ceil(2));
    send + halvings(left, false) + halvings(right, !left.contains(&true))
}

#[tokio::test]
async fn a_refused_input_fails_alone_and_finding_it_costs_what_halving_costs() {
    let mut random = Random(11);
    for _ in 0..80 {
        let ids: Vec<String> = (0..=random.below(700)).map(|n| format!("u{n}")).collect();
        let share = 1 + random.below(200);
        let is_refused: Vec<bool> = ids.iter().map(|_| random.below(share) == 0).collect();
        let refused = ids.iter().zip(&is_refused).filter(|(_, refused)| **refused);
        let refused: HashSet<String> = refused.map(|(id, _)| id.clone()).collect();
        let sent = Sent::default();
        let report = revoke(&ids, &sent, refusing(refused)).concurrency(3).await;

        let failed: Vec<_> = report.failed().map(|problem| problem.index).collect();
        let expected = (0..ids.len()).filter(|&index| is_refused[index]);
        assert!(failed.into_iter().eq(expected));
        assert_eq!(report.done().count() + report.failed().count(), ids.len());
        let needed: usize = is_refused
            .chunks(500)
            .map(|chunk| halvings(chunk, false))
            .sum();
        assert_eq!(sent.requests().len(), needed);
    }
}

#[tokio::test]
async fn one_refused_input_of_500_is_found_in_few_requests() {
    for index in [0, 1, 249, 250, 498, 499] {
        let ids = (0..500).map(|n| format!("u{n}"));
        let sent = Sent::default();
        let refused = HashSet::from([format!("u{index}")]);
        let report = revoke(ids, &sent, refusing(refused)).await;
        assert_eq!(report.counts().failed, 1);
        let requests = sent.requests().len();
        assert!((10..=20).contains(&requests), "{requests} for {index}");
    }
}

#[tokio::test]
async fn duplicates_share_the_outcome_of_the_first() {
    let sent = Sent::default();
    let ids = ["u1", "u2", "u1", "u2", "u2", "g1"];
    let report = revoke(ids, &sent, refusing(texts(&["u2"]))).await;
    assert_eq!(states(&report), "dfdffd");
    assert_eq!(report.entries()[0].hash, report.entries()[2].hash);
    assert_ne!(report.entries()[0].hash, report.entries()[1].hash);
}

#[tokio::test]
async fn an_input_that_breaks_a_rule_fails_alone_and_is_not_sent() {
    let sent = Sent::default();
    let blank = || Err(Invalid::of(Rule::Blank));
    let ids: [Result<&str, Invalid>; 4] = [Ok("u1"), blank(), Ok("u2"), blank()];
    let report = revoke(ids, &sent, succeed).await;
    assert_eq!(states(&report), "dfdf");
    let failed = report.failed().next().unwrap();
    assert_eq!(failed.error.kind, ErrorKind::Validation);
    assert_eq!(
        failed.error.to_string(),
        "refused before sending: must not be blank"
    );
    assert_eq!(sent.inputs(), ["u1", "u2"]);
}

#[tokio::test]
async fn a_failure_that_is_not_the_inputs_is_not_halved() {
    for (status, state) in [(403, "fff"), (429, "fff"), (500, "uuu"), (503, "uuu")] {
        let sent = Sent::default();
        let report = revoke(["u1", "u2", "u3"], &sent, move |_, _| Err(refusal(status))).await;
        assert_eq!(
            (states(&report).as_str(), sent.requests().len()),
            (state, 1)
        );
        assert!(report.needs_resume());
    }
}

#[tokio::test]
async fn an_answer_that_cannot_be_read_counts_as_done() {
    let sent = Sent::default();
    let unreadable = |_: usize, _: &Request| Err(Error::new(ErrorKind::Decode));
    assert!(revoke(["u1", "u2"], &sent, unreadable).await.is_complete());
}

#[tokio::test]
async fn refused_credentials_end_the_run() {
    let sent = Sent::default();
    let ids = (0..2_000).map(|n| format!("u{n}"));
    let answer = |number: usize, _: &Request| match number {
        1 => Err(refusal(401)),
        _ => Ok(()),
    };
    let report = revoke(ids, &sent, answer).concurrency(1).await;
    let counts = report.counts();
    assert_eq!(
        (counts.done, counts.failed, counts.not_attempted),
        (500, 500, 1_000)
    );
    assert_eq!(counts.total(), 2_000);
}

#[tokio::test]
async fn a_server_that_never_answers_is_asked_ten_times() {
    let sent = Sent::default();
    let ids = (0..100).map(|n| format!("u{n}"));
    let dead = |_: usize, _: &Request| Err(Error::new(ErrorKind::Connect));
    let report = revoke(ids, &sent, dead).per_request(1).concurrency(1).await;
    assert_eq!(sent.requests().len(), 10);
    assert_eq!(report.counts().not_attempted, 90);
}

#[tokio::test]
async fn a_run_goes_on_where_a_report_from_json_ended() {
    let sent = Sent::default();
    let ids: Vec<String> = (0..1_500).map(|n| format!("u{n}")).collect();
    let refused = texts(&["u3"]);
    let first = move |number: usize, request: &Request| {
        if request.iter().flatten().any(|id| id == "u600") {
            return Err(Error::new(ErrorKind::Interrupted));
        }
        refusing(refused.clone())(number, request)
    };
    let report = revoke(&ids, &sent, first).concurrency(1).await;
    assert!(report.needs_resume() && report.unknown().count() == 500);

    let json = serde_json::to_string(&report).unwrap();
    let report: Report = serde_json::from_str(&json).unwrap();
    let sent = Sent::default();
    let report = revoke(&ids, &sent, succeed).resume(&report).await;
    assert_eq!(sent.inputs(), ids[500..1_000], "only what is open is sent");
    assert_eq!((report.counts().done, report.counts().failed), (1_499, 1));
    assert!(!report.needs_resume());
}

#[tokio::test]
async fn another_input_and_another_argument_are_refused_when_a_run_is_resumed() {
    let sent = Sent::default();
    let form = |app: &str| Form::grouped(&many::REVOKE, 10, 50, kind).argument(&app);
    let stop = |_: usize, _: &Request| Err(refusal(401));
    let report = bulk(form("a"), ["u1", "u2"], &sent, stop).await;
    let sent = Sent::default();
    let other = bulk(form("a"), ["u1", "u3"], &sent, succeed)
        .resume(&report)
        .await;
    assert_eq!(
        (states(&other).as_str(), sent.inputs()),
        ("df", vec!["u1".to_owned()])
    );
    let sent = Sent::default();
    let other = bulk(form("b"), ["u1", "u2"], &sent, succeed)
        .resume(&report)
        .await;
    assert_eq!((states(&other).as_str(), sent.inputs().len()), ("ff", 0));
}

#[tokio::test]
async fn inputs_with_keys_are_told_apart_by_all_strings_in_their_order() {
    let form = Form::<String>::list(&INVITE, 10);
    let form = form.keyed(|input, key| input.split(' ').for_each(key));
    let inputs = ["a b", "b a", "ab", "a  b", "a b ", "a b"];
    let plan = bulk(form, inputs, &Sent::default(), succeed).plan();
    let again: Vec<_> = plan.duplicates.iter().map(|again| again.index).collect();
    assert_eq!(again, [5]);
}

#[tokio::test]
async fn what_is_unknown_is_sent_again_only_if_that_is_idempotent() {
    let lost = |_: usize, _: &Request| Err(Error::new(ErrorKind::Timeout));
    let form = || Form::list(&INVITE, 10);
    let sent = Sent::default();
    let report = bulk(form(), ["a", "b"], &sent, lost).await;
    assert_eq!(states(&report), "uu");
    assert!(!report.needs_resume());
    let again = Sent::default();
    let kept = bulk(form(), ["a", "b"], &again, succeed)
        .resume(&report)
        .await;
    assert_eq!((states(&kept).as_str(), again.requests().len()), ("uu", 0));
    let run = bulk(form(), ["a", "b"], &again, succeed).assume_idempotent();
    assert!(run.resume(&report).await.is_complete());
}

#[tokio::test]
async fn a_plan_sends_nothing_and_names_what_each_request_holds() {
    let sent = Sent::default();
    let ids = (0..501)
        .map(|n| format!("u{n}"))
        .chain(["u0".into(), "g1".into()]);
    let plan = revoke(ids, &sent, succeed).plan();
    assert!(sent.requests().is_empty());
    assert_eq!((plan.inputs, plan.requests.len()), (Some(503), 2));
    assert_eq!(plan.requests[1].parts[0].inputs, [500]);
    assert_eq!(plan.requests[1].parts[1].name, "g");
    assert_eq!(
        serde_json::to_value(&plan.duplicates).unwrap(),
        serde_json::json!([{ "index": 501, "first": 0 }])
    );
}

#[tokio::test]
async fn progress_ends_with_every_input_settled() {
    let seen = Arc::new(Mutex::new(Vec::new()));
    let sent = Sent::default();
    let ids = (0..1_100).map(|n| format!("u{n}"));
    let told = Arc::clone(&seen);
    let run = revoke(ids, &sent, succeed).concurrency(2);
    let _ = run
        .on_progress(move |progress| told.lock().unwrap().push(*progress))
        .await;
    let seen = seen.lock().unwrap();
    let settled: Vec<_> = seen
        .iter()
        .map(|progress| progress.settled.total())
        .collect();
    assert!(settled.is_sorted() && settled.len() == 3);
    assert_eq!(settled.last(), Some(&1_100));
    assert!(seen.iter().all(|progress| progress.read == 1_100));
}

#[tokio::test]
async fn a_cancelled_run_ends_what_it_began_and_tells_the_rest() {
    let sent = Sent::default();
    let ids = (0..2_000).map(|n| format!("u{n}"));
    let (cancel, cancelled) = tokio::sync::oneshot::channel::<()>();
    let cancel = Mutex::new(Some(cancel));
    let run = revoke(ids, &sent, move |number, _| {
        if number == 1 {
            drop(cancel.lock().unwrap().take());
        }
        Ok(())
    });
    let report = run
        .concurrency(2)
        .cancel(async { drop(cancelled.await) })
        .await;
    let counts = report.counts();
    assert_eq!((counts.done, counts.not_attempted), (1_000, 1_000));
    assert_eq!(sent.requests().len(), 2);
    assert!(report.entries().iter().all(|entry| entry.hash.is_some()));
}

#[tokio::test]
async fn a_report_holds_no_input_and_not_the_secrets_of_its_hash() {
    static CREATE: identity_facade_core::Operation =
        identity_facade_core::Operation::new("Create", http::Method::POST, "/users", "users")
            .secrets(&["password"]);
    let user = |password: &str| serde_json::json!({ "name": "ada", "password": password });
    let form = || Form::list(&CREATE, 10);
    let run = |inputs: Vec<serde_json::Value>| {
        let inputs = identity_facade_core::bulk::IntoInputs::into_inputs(inputs, Ok);
        identity_facade_core::bulk::Bulk::new(form(), inputs, |_| async { Ok(()) })
    };
    let report = run(vec![user("hunter1"), user("hunter2"), user("hunter1")]).await;
    let entries = report.entries();
    assert_eq!(
        entries[0].hash, entries[1].hash,
        "a password is no part of a hash"
    );
    assert_eq!(report.requests(), 1);
    let json = serde_json::to_string(&report).unwrap();
    assert!(!json.contains("ada") && !json.contains("hunter"));
    // Only what is equal to the last member is a duplicate.
    let plan = run(vec![user("hunter1"), user("hunter2"), user("hunter1")]).plan();
    assert_eq!(plan.duplicates.len(), 1);
}

#[tokio::test]
async fn the_format_of_a_report_is_this() {
    let sent = Sent::default();
    let report = revoke(["u1", "u2"], &sent, refusing(texts(&["u2"]))).await;
    let json = serde_json::to_value(&report).unwrap();
    let expected = serde_json::json!({
        "version": 1,
        "operation": "Revoke",
        "idempotent": true,
        "requests": 3,
        "ended": true,
        "entries": [
            { "index": 0, "hash": json["entries"][0]["hash"], "state": "done" },
            { "index": 1, "hash": json["entries"][1]["hash"], "state": "failed", "error": {
                "kind": "not_found", "status": 404, "carried_out": "no", "message": "not found (status 404)" } },
        ],
    });
    assert_eq!(json, expected);
    assert_eq!(
        json["entries"][0]["hash"], HASH_OF_U1,
        "hashes never change"
    );
    let read: Report = serde_json::from_value(json.clone()).unwrap();
    assert_eq!(read, report);
    assert!(matches!(read.entries()[1].outcome, Outcome::Failed(_)));

    // A sign is no digit, though integers are read with one.
    for hash in [format!("+{}", &HASH_OF_U1[1..]), HASH_OF_U1[1..].to_owned()] {
        let mut other = json.clone();
        other["entries"][0]["hash"] = hash.into();
        assert!(serde_json::from_value::<Report>(other).is_err());
    }
    let mut newer = json;
    newer["version"] = 2.into();
    assert!(serde_json::from_value::<Report>(newer).is_err());
}

/// Half of the SHA-256 of twice the SHA-256 of `s` + length + `Revoke`, then `s` + length + `u1`; lengths in 8 bytes.
const HASH_OF_U1: &str = "cf93d3cb6fb8028034ffed7e3660e142";
