//! The governor in front of a vendor that really counts.

#![cfg(all(feature = "clerk-machines", feature = "genauth-applications"))]

use std::time::{Duration, Instant};

use http::StatusCode;
use identity_emulator::{Emulator, RateLimits};
use identity_facade::genauth::{ManagementClient, Subject};
use identity_facade::{ErrorKind, Quota, RateLimit, RetryPolicy, clerk};

/// Asks 130 times, and tells how many refusals were the vendor's and how many the client's own.
async fn refusals(emulator: &Emulator, policy: RateLimit) -> (usize, usize) {
    let clerk = clerk::Client::builder(emulator.clerk_key())
        .base_url(emulator.clerk_url())
        .rate_limit(policy)
        .retry(RetryPolicy::never())
        .build()
        .unwrap();
    let (mut theirs, mut ours) = (0, 0);
    for _ in 0..130 {
        let error = clerk
            .machines()
            .delete_scope("mch_1", "mch_2")
            .await
            .unwrap_err();
        if error.kind() == ErrorKind::NotFound {
            continue;
        }
        assert_eq!(error.kind(), ErrorKind::RateLimited);
        assert!(error.retry_after().unwrap() <= Duration::from_secs(10));
        match error.status() {
            Some(_) => theirs += 1,
            None => ours += 1,
        }
    }
    let refused = |status| status == StatusCode::TOO_MANY_REQUESTS;
    let requests = emulator.requests();
    let seen = requests.iter().filter(|request| refused(request.status));
    assert_eq!(seen.count(), theirs);
    emulator.clear_requests();
    (theirs, ours)
}

#[tokio::test]
async fn the_client_refuses_what_the_vendor_would_have_refused() {
    let emulator = Emulator::start().await.unwrap();
    emulator.limit_rates(RateLimits::documented());
    assert_eq!(refusals(&emulator, RateLimit::Off).await, (30, 0));
    emulator.limit_rates(RateLimits::documented());
    assert_eq!(refusals(&emulator, RateLimit::Refuse).await, (0, 30));
}

#[tokio::test]
async fn after_one_refusal_the_vendor_is_left_alone() {
    let emulator = Emulator::start().await.unwrap();
    emulator.limit_rates(RateLimits::documented());
    refusals(&emulator, RateLimit::Off).await;
    // The instance is used up by somebody else, as this client does not know yet.
    assert_eq!(refusals(&emulator, RateLimit::Refuse).await, (1, 129));
}

#[tokio::test]
async fn calls_that_wait_for_their_turn_all_succeed_and_none_is_refused() {
    let emulator = Emulator::start().await.unwrap();
    emulator.limit_rates(RateLimits::documented().genauth(5, 1));
    let (id, secret) = emulator.genauth_key();
    // A request takes time to arrive, so the client's stretch is a little longer than the vendor's.
    let genauth = ManagementClient::builder(id, secret)
        .host(emulator.genauth_url())
        .quota(Quota::new(5, Duration::from_millis(1300)))
        .retry(RetryPolicy::never())
        .build()
        .unwrap();
    let started = Instant::now();
    let calls = (0..15).map(|_| {
        let genauth = genauth.clone();
        tokio::spawn(async move {
            let subjects = [Subject::users(["6229ffaxxxxxxxxcade3e3d9"])?];
            genauth
                .revoke_application_access("6229ffaxxxxxxxxcade3e3d9", subjects)
                .await
        })
    });
    for call in calls.collect::<Vec<_>>() {
        assert!(call.await.unwrap().unwrap().success);
    }
    assert!(started.elapsed() >= Duration::from_millis(2600));
    assert_eq!(emulator.requests().len(), 15);
}
