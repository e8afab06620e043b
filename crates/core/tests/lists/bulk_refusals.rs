//! A reason that refuses every input alike is found in few requests, and no input is lost or blamed for it.

use std::collections::HashSet;

use crate::many::{Random, Sent, refusal, refusing, revoke};
use identity_facade_core::bulk::Outcome;

fn ids(count: usize) -> Vec<String> {
    (0..count).map(|n| format!("u{n}")).collect()
}

#[tokio::test]
async fn a_reason_that_refuses_every_input_costs_two_requests_for_each_request() {
    for concurrency in [1, 4] {
        let (inputs, sent) = (ids(10_000), Sent::default());
        let run = revoke(&inputs, &sent, |_, _| Err(refusal(404)));
        let report = run.concurrency(concurrency).await;
        let counts = report.counts();
        assert_eq!((counts.done, counts.total()), (0, 10_000));
        assert!(counts.failed >= 10 && report.needs_resume());
        let requests = sent.requests().len();
        assert!(requests <= 2 * 20 + 150, "{requests}");
    }
}

#[tokio::test]
async fn inputs_that_were_not_tried_alone_are_sent_when_the_reason_is_gone() {
    let (inputs, sent) = (ids(2_000), Sent::default());
    let report = revoke(&inputs, &sent, |_, _| Err(refusal(404))).await;
    let failed: Vec<_> = report.failed().map(|problem| problem.index).collect();
    let resumed = revoke(&inputs, &sent, |_, _| Ok(())).resume(&report).await;
    let still: Vec<_> = resumed.failed().map(|problem| problem.index).collect();
    assert_eq!(still, failed);
    assert_eq!(resumed.done().count(), inputs.len() - failed.len());
}

#[tokio::test]
async fn a_list_that_begins_with_refused_inputs_is_done_like_any_other() {
    for refused in [9, 10, 50, 499, 500, 501, 1_400] {
        let (inputs, sent) = (ids(1_500), Sent::default());
        let first: HashSet<_> = inputs[..refused].iter().cloned().collect();
        let report = revoke(&inputs, &sent, refusing(first)).concurrency(1).await;
        let failed: Vec<_> = report.failed().map(|problem| problem.index).collect();
        assert_eq!(failed, (0..refused).collect::<Vec<_>>());
        assert_eq!(report.done().count(), inputs.len() - refused);
    }
}

#[tokio::test]
async fn refusals_for_different_reasons_are_each_found() {
    let (inputs, sent) = (ids(200), Sent::default());
    let report = revoke(&inputs, &sent, |_, request| {
        let first = &request[0][0];
        let odd = first.ends_with(['1', '3', '5', '7', '9']);
        Err(refusal(if odd { 404 } else { 409 }))
    });
    let report = report.concurrency(1).await;
    assert_eq!(report.counts().failed, inputs.len());
}

#[tokio::test]
async fn no_input_is_lost_or_blamed_whatever_is_refused() {
    let mut random = Random(23);
    for _ in 0..60 {
        let inputs = ids(1 + usize::try_from(random.below(2_500)).unwrap());
        // From nearly all to nearly none, and a beginning that is refused.
        let share = random.below(101);
        let beginning = usize::try_from(random.below(40)).unwrap();
        let is_refused: Vec<_> = (0..inputs.len())
            .map(|index| index < beginning || random.below(100) < share)
            .collect();
        let all = inputs.iter().zip(&is_refused);
        let refused: HashSet<_> = all
            .filter(|(_, refused)| **refused)
            .map(|(id, _)| id.clone())
            .collect();
        let sent = Sent::default();
        let concurrency = 1 + usize::try_from(random.below(6)).unwrap();
        let run = revoke(&inputs, &sent, refusing(refused));
        let report = run.concurrency(concurrency).await;

        assert_eq!(report.entries().len(), inputs.len());
        for (entry, refused) in report.entries().iter().zip(&is_refused) {
            match entry.outcome {
                Outcome::Done => assert!(!refused),
                Outcome::Failed(_) => assert!(refused),
                Outcome::NotAttempted => {}
                Outcome::Unknown(_) => panic!("every request was answered"),
            }
        }
        let counts = report.counts();
        assert!(counts.done == 0 || counts.not_attempted == 0, "{counts:?}");
    }
}
