//! Many processes, one limit: the limiter in front of a real `redis-server`, and what becomes of calls without one.
//! Where the program is not installed, the tests that need it say so and pass; in CI they fail.

#![cfg(feature = "clerk-machines")]

use std::env;
use std::net::{Ipv4Addr, TcpListener};
use std::process::{Command, Stdio};
use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::redis_server::{Server, bucket, wait_of as ask};
use crate::support::{Vendor, ok};
use identity_facade::rate_limit::{Bucket, Limiter, OnOutage, RedisLimiter};
use identity_facade::{ErrorKind, Quota, RateLimit, clerk};

const SECOND: Duration = Duration::from_secs(1);

/// Where the other process finds the server and the vendor.
const ELSEWHERE: &str = "IDENTITY_FACADE_TEST_ELSEWHERE";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn two_processes_stay_within_one_limit() {
    let Some(server) = Server::start() else {
        return;
    };
    let vendor = Vendor::saying(ok("{}")).await;
    let processes = (0..2)
        .map(|_| {
            Command::new(env::current_exe().unwrap())
                .args([
                    "many_processes::one_process_of_two",
                    "--exact",
                    "--nocapture",
                ])
                .env(ELSEWHERE, format!("{} {}", server.url(), vendor.url))
                .stdout(Stdio::null())
                .spawn()
                .unwrap()
        })
        .collect::<Vec<_>>();
    for mut process in processes {
        let ended = tokio::task::spawn_blocking(move || process.wait());
        assert!(ended.await.unwrap().unwrap().success());
    }
    assert_eq!(vendor.seen().len(), 50);
}

/// What each of the two does: more calls than both together may make.
#[tokio::test]
async fn one_process_of_two() {
    let Ok(elsewhere) = env::var(ELSEWHERE) else {
        return;
    };
    let (redis, vendor) = elsewhere.split_once(' ').unwrap();
    let clerk = clerk::Client::builder("sk_test_1")
        .base_url(vendor)
        .quota(Quota::new(50, 600 * SECOND))
        .rate_limit(RateLimit::Refuse)
        .limiter(Arc::new(
            RedisLimiter::new(redis, "two processes")
                .unwrap()
                .on_outage(OnOutage::Refuse),
        ))
        .build()
        .unwrap();
    for _ in 0..60 {
        let outcome = clerk.machines().delete_scope("mch_1", "mch_2").await;
        if let Err(error) = outcome
            .as_ref()
            .map_err(|error| (error.kind(), error.attempts()))
        {
            assert!(
                matches!(error, (ErrorKind::RateLimited, 0) | (ErrorKind::Decode, 1)),
                "{outcome:?}"
            );
        }
    }
}

#[tokio::test]
async fn the_wait_that_is_named_is_the_wait_that_it_takes() {
    let Some(server) = Server::start() else {
        return;
    };
    let (one, two) = (server.limiter(), server.limiter());
    let buckets = [bucket("all", 3, SECOND)];
    for limiter in [&one, &two, &one] {
        assert!(ask(limiter, &buckets).await.is_zero());
    }
    let wait = ask(&two, &buckets).await;
    assert!(!wait.is_zero() && wait <= SECOND, "{wait:?}");
    tokio::time::sleep(wait).await;
    assert!(ask(&two, &buckets).await.is_zero());
}

#[tokio::test]
async fn a_call_is_taken_out_of_every_bucket_or_out_of_none() {
    let Some(server) = Server::start() else {
        return;
    };
    let limiter = server.limiter();
    let wide = bucket("wide", 2, 60 * SECOND);
    let both = [wide.clone(), bucket("narrow", 1, 600 * SECOND)];
    assert!(ask(&limiter, &both).await.is_zero());
    for _ in 0..5 {
        assert!(ask(&limiter, &both).await > 500 * SECOND);
    }
    assert!(
        ask(&limiter, std::slice::from_ref(&wide)).await.is_zero(),
        "one was left"
    );
    assert!(!ask(&limiter, &[wide]).await.is_zero());
}

#[tokio::test]
async fn what_one_process_is_told_by_the_vendor_all_others_know() {
    let Some(server) = Server::start() else {
        return;
    };
    let (one, two) = (server.limiter(), server.limiter());
    let bucket = Bucket::new("pool", None);
    one.penalize(&bucket, 30 * SECOND).await;
    one.penalize(&bucket, SECOND).await;
    let wait = ask(&two, std::slice::from_ref(&bucket)).await;
    assert!((29 * SECOND..=30 * SECOND).contains(&wait), "{wait:?}");
    let others = RedisLimiter::new(&server.url(), "others").unwrap();
    assert!(ask(&others, &[bucket]).await.is_zero(), "another namespace");
}

#[tokio::test]
async fn a_server_that_comes_back_is_asked_again() {
    let Some(server) = Server::start() else {
        return;
    };
    let limiter = server.limiter().on_outage(OnOutage::Refuse);
    let buckets = [bucket("all", 100, 60 * SECOND)];
    assert!(ask(&limiter, &buckets).await.is_zero());
    let port = server.port;
    drop(server);
    let error = limiter.admit(&buckets, Duration::ZERO).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    let _server = Server::start_at(port).unwrap();
    let started = Instant::now();
    while limiter.admit(&buckets, Duration::ZERO).await.is_err() {
        assert!(started.elapsed() < 10 * SECOND, "it is not asked again");
        tokio::time::sleep(Duration::from_millis(100)).await;
    }
}

#[tokio::test]
async fn without_a_server_each_process_counts_alone_or_nothing_is_sent() {
    let buckets = [bucket("all", 2, 60 * SECOND)];
    let alone = RedisLimiter::new("redis://127.0.0.1:1", "tests").unwrap();
    assert!(ask(&alone, &buckets).await.is_zero());
    assert!(ask(&alone, &buckets).await.is_zero());
    assert!(!ask(&alone, &buckets).await.is_zero());

    let strict = RedisLimiter::new("redis://127.0.0.1:1", "tests").unwrap();
    let error = strict
        .on_outage(OnOutage::Refuse)
        .admit(&buckets, Duration::ZERO)
        .await
        .unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(error.is_retryable());
}

#[tokio::test]
async fn a_server_that_says_nothing_holds_nobody_up() {
    let silent = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
    let url = format!("redis://{}", silent.local_addr().unwrap());
    let limiter = RedisLimiter::new(&url, "tests").unwrap();
    let started = Instant::now();
    for _ in 0..100 {
        assert!(
            ask(&limiter, &[bucket("all", 100, 60 * SECOND)])
                .await
                .is_zero()
        );
    }
    assert!(started.elapsed() < 2 * SECOND);
}

#[test]
fn the_password_of_the_server_does_not_print() {
    let limiter = RedisLimiter::new("redis://user:canary@127.0.0.1:1", "tests").unwrap();
    assert!(!format!("{limiter:?}").contains("canary"));
    for url in [
        "no url with canary",
        "redis://user:canary@[",
        "rediss://user:canary@host",
    ] {
        if let Err(error) = RedisLimiter::new(url, "tests") {
            assert_eq!(error.kind(), ErrorKind::Configuration);
            assert!(!format!("{error} {error:?}").contains("canary"));
        }
    }
}
