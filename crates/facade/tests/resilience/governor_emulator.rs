//! The governor in front of a vendor that really counts.

#![cfg(all(feature = "clerk-machines", feature = "genauth-applications"))]

use std::time::{Duration, Instant, SystemTime};

use http::StatusCode;
use identity_emulator::{Emulator, RateLimits};
use identity_facade::genauth::{ManagementClient, Subject};
use identity_facade::{CallOptions, ErrorKind, Quota, RateLimit, RetryPolicy, clerk};
use tokio::io::copy_bidirectional;
use tokio::net::{TcpListener, TcpStream};
use tokio::time::sleep;

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
        assert!(error.retry_after().unwrap() <= Duration::from_secs(11));
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
    let genauth = ManagementClient::builder(id, secret)
        .host(emulator.genauth_url())
        .quota(Quota::new(5, Duration::from_secs(1)))
        .retry(RetryPolicy::never())
        .build()
        .unwrap();
    let started = Instant::now();
    let calls = (0..10).map(|_| {
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
    assert!(started.elapsed() >= Duration::from_secs(2));
    assert_eq!(emulator.requests().len(), 10);
}

/// In front of `url`: every new connection takes 50 ms before anything arrives.
async fn slow_to_connect(url: &str) -> String {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let front = format!("http://{}", listener.local_addr().unwrap());
    let vendor = url.trim_start_matches("http://").to_owned();
    tokio::spawn(async move {
        while let Ok((mut near, _)) = listener.accept().await {
            let vendor = vendor.clone();
            tokio::spawn(async move {
                sleep(Duration::from_millis(50)).await;
                let mut far = TcpStream::connect(vendor).await.unwrap();
                let _ = copy_bidirectional(&mut near, &mut far).await;
            });
        }
    });
    front
}

#[tokio::test(start_paused = true)]
async fn the_documented_limits_refuse_none_of_two_thousand_calls() {
    let began = tokio::time::Instant::now();
    let noon = SystemTime::UNIX_EPOCH + Duration::from_secs(1_800_014_400);
    let emulator = Emulator::builder()
        .clock(move || noon + began.elapsed())
        .start()
        .await
        .unwrap();
    emulator.limit_rates(RateLimits::documented());
    let clerk = clerk::Client::builder(emulator.clerk_key())
        .base_url(slow_to_connect(&emulator.clerk_url()).await)
        .retry(RetryPolicy::never())
        .build()
        .unwrap();
    let calls = (0..2000).map(|_| {
        let clerk = clerk.clone();
        let options = CallOptions::new().queue_timeout(Duration::from_secs(600));
        tokio::spawn(async move {
            let call = clerk.machines().delete_scope("mch_1", "mch_2");
            call.with_options(options).await.unwrap_err().kind()
        })
    });
    for call in calls.collect::<Vec<_>>() {
        assert_eq!(call.await.unwrap(), ErrorKind::NotFound);
    }
    // 100 calls in 11 seconds: the 20th burst goes 19 times 11 seconds after the first.
    let elapsed = began.elapsed();
    assert!((209..212).contains(&elapsed.as_secs()), "{elapsed:?}");
}
