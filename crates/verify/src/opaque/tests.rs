use std::future::{pending, ready};
use std::pin::pin;
use std::task::{Context, Waker};
use std::time::Duration;

use http::Response;

use super::{Answers, Error, FetchFuture, OpaquePolicy, Reason, SharedClock};

fn answers(policy: OpaquePolicy) -> Answers<()> {
    Answers::new(policy, SharedClock::default())
}

fn held(answers: &Answers<()>) -> (usize, usize) {
    let state = answers.lock();
    (state.entries.len(), state.kept.len())
}

fn silent() -> FetchFuture {
    Box::pin(pending())
}

fn answered() -> FetchFuture {
    Box::pin(ready(Ok(Response::default())))
}

#[test]
fn callers_that_go_away_leave_nothing_behind() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_time()
        .build()
        .unwrap();
    let _inside = runtime.enter();
    let answers = answers(OpaquePolicy::new());
    let mut context = Context::from_waker(Waker::noop());
    for n in 0..100 {
        let token = format!("mt_{n}");
        let mut first = pin!(answers.get(&token, silent, |_, _| Ok(())));
        assert!(first.as_mut().poll(&mut context).is_pending());
        let mut second = pin!(answers.get(&token, silent, |_, _| Ok(())));
        assert!(second.as_mut().poll(&mut context).is_pending());
        assert_eq!(held(&answers), (1, 0), "one question for both");
    }
    assert_eq!(held(&answers), (0, 0));
}

#[tokio::test]
async fn nothing_is_held_of_refusals_nor_without_a_time_to_keep() {
    let keeping = answers(
        OpaquePolicy::new()
            .keep_for(Duration::from_secs(60))
            .max_entries(3),
    );
    for n in 0..10 {
        let refused: Result<(), Error> = keeping
            .get(&format!("mt_{n}"), answered, |_, _| {
                Err(Reason::Revoked.into())
            })
            .await;
        assert!(refused.is_err());
    }
    assert_eq!(held(&keeping), (0, 0));
    for n in 0..10 {
        keeping
            .get(&format!("mt_{n}"), answered, |_, _| Ok(()))
            .await
            .unwrap();
    }
    assert_eq!(held(&keeping), (3, 3));

    let forgetting = answers(OpaquePolicy::new());
    forgetting
        .get("mt_1", answered, |_, _| Ok(()))
        .await
        .unwrap();
    assert_eq!(held(&forgetting), (0, 0));
}
