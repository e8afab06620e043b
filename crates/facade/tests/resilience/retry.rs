//! Retries and timeouts as the facade's callers set them: for a client, and for one call.

#![cfg(all(feature = "clerk-machines", feature = "genauth-applications"))]

use std::time::Duration;

use identity_emulator::{Emulator, Fault};
use identity_facade::genauth::{ManagementClient, Subject};
use identity_facade::{CallOptions, CarriedOut, Deadline, ErrorKind, GaveUp, RetryPolicy, clerk};
use tokio::time::Instant;

fn clerk_at(emulator: &Emulator) -> clerk::ClientBuilder {
    clerk::Client::builder(emulator.clerk_key()).base_url(emulator.clerk_url())
}

fn genauth_at(emulator: &Emulator) -> ManagementClient {
    let (id, secret) = emulator.genauth_key();
    let builder = ManagementClient::builder(id, secret).host(emulator.genauth_url());
    builder.retry(RetryPolicy::never()).build().unwrap()
}

#[tokio::test(start_paused = true)]
async fn a_call_has_its_own_policy_and_every_other_call_the_clients() {
    let emulator = Emulator::start().await.unwrap();
    emulator.inject(Fault::status(503));
    let often = || CallOptions::new().retry(RetryPolicy::new().max_attempts(5));

    let clerk = clerk_at(&emulator)
        .retry(RetryPolicy::never())
        .build()
        .unwrap();
    let machines = clerk.machines();
    let error = machines.delete_scope("mch_1", "mch_2").await.unwrap_err();
    assert_eq!(error.attempts(), 1);
    let error = machines
        .delete_scope("mch_1", "mch_2")
        .with_options(often())
        .await
        .unwrap_err();
    assert_eq!((error.kind(), error.attempts()), (ErrorKind::Server, 5));

    let genauth = genauth_at(&emulator);
    let call = || genauth.revoke_application_access("a", [Subject::users(["u"])]);
    assert_eq!(call().await.unwrap_err().attempts(), 1);
    let error = call().with_options(often()).await.unwrap_err();
    assert_eq!(
        (error.gave_up(), error.attempts()),
        (Some(GaveUp::Attempts), 5)
    );
    assert_eq!(emulator.requests().len(), 12);
}

#[tokio::test(start_paused = true)]
async fn a_call_has_its_own_deadlines() {
    let emulator = Emulator::start().await.unwrap();
    emulator.inject(Fault::no_content().delay(Duration::from_secs(3600)));
    let clerk = clerk_at(&emulator).build().unwrap();
    let second = Duration::from_secs(1);
    for (options, deadline) in [
        (CallOptions::new().total_timeout(second), Deadline::Total),
        (
            CallOptions::new()
                .attempt_timeout(second)
                .retry(RetryPolicy::never()),
            Deadline::Attempt,
        ),
    ] {
        let started = Instant::now();
        let call = clerk.machines().delete_scope("mch_1", "mch_2");
        let error = call.with_options(options).await.unwrap_err();
        assert_eq!(
            (error.kind(), error.deadline()),
            (ErrorKind::Timeout, Some(deadline))
        );
        assert_eq!(started.elapsed().as_secs(), 1);
    }
}

#[tokio::test(start_paused = true)]
async fn a_refusal_whose_body_never_ends_is_a_refusal() {
    let emulator = Emulator::start().await.unwrap();
    emulator.inject(Fault::stalled_body());
    let clerk = clerk_at(&emulator).build().unwrap();
    // There is no such scope, and the emulator says so in the head already.
    let error = clerk.machines().delete_scope("mch_1", "mch_2").await;
    let error = error.unwrap_err();
    assert_eq!(
        (error.kind(), error.carried_out()),
        (ErrorKind::NotFound, CarriedOut::No)
    );
}

#[tokio::test]
async fn a_call_that_is_not_awaited_sends_nothing_and_a_refused_one_neither() {
    let emulator = Emulator::start().await.unwrap();
    let clerk = clerk_at(&emulator).build().unwrap();
    drop(clerk.machines().delete_scope("mch_1", "mch_2"));
    let refused = clerk
        .machines()
        .delete_scope("mch_1", "..")
        .with_options(CallOptions::new());
    assert_eq!(refused.await.unwrap_err().kind(), ErrorKind::Validation);
    assert!(emulator.requests().is_empty());
}

#[tokio::test(start_paused = true)]
async fn an_outage_is_not_amplified_by_the_clones_of_a_client() {
    let emulator = Emulator::start().await.unwrap();
    emulator.inject(Fault::status(503));
    let clerk = clerk_at(&emulator).retry_budget(5).build().unwrap();
    for _ in 0..20 {
        let clone = clerk.clone();
        clone
            .machines()
            .delete_scope("mch_1", "mch_2")
            .await
            .unwrap_err();
    }
    assert_eq!(emulator.requests().len(), 25);
}
