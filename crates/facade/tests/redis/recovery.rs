//! What a shared limiter does when its connection or its data is lost. Where `redis-server` is not installed, the
//! tests that need it say so and pass; in CI they fail.

#![cfg(feature = "clerk-client")]

use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;
use std::time::{Duration, Instant};

use crate::redis_server::{Server, bucket, wait_of};
use identity_facade::ErrorKind;
use identity_facade::rate_limit::{Admission, Bucket, Limiter, OnOutage, RedisLimiter};
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};
use tokio::runtime::{Builder, Runtime};

const SECOND: Duration = Duration::from_secs(1);
const HOUR: Duration = Duration::from_secs(3600);
const NEARLY_AN_HOUR: Duration = Duration::from_secs(3540);

fn runtime() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

/// Lets a limiter through, or says what is wrong.
async fn admitted(limiter: &RedisLimiter, buckets: &[Bucket]) -> Admission {
    limiter.admit(buckets, Duration::ZERO).await.unwrap()
}

#[test]
fn a_limiter_prints_its_namespace_and_not_its_server() {
    let limiter = RedisLimiter::new("redis://:hunter2@localhost", "tests").unwrap();
    let printed = format!("{limiter:?}");
    assert!(printed.contains("tests"), "{printed}");
    assert!(!printed.contains("hunter2"), "{printed}");
}

#[tokio::test]
async fn a_connection_that_the_server_closed_is_made_anew_and_the_call_goes_on() {
    let Some(server) = Server::start() else {
        return;
    };
    let limiter = Arc::new(server.limiter().on_outage(OnOutage::Refuse));
    let buckets = [bucket("all", 1000, HOUR)];
    // Connections are numbered, those of this question, too.
    let opened_since = |before: i64| server.number("CLIENT ID") - before - 1;
    let before = server.number("CLIENT ID");
    for _ in 0..20 {
        assert_eq!(admitted(&limiter, &buckets).await, Admission::Admitted);
    }
    assert_eq!(opened_since(before), 1, "calls share a connection");
    for pause in [0, 50, 0, 50] {
        server.command("CLIENT KILL TYPE normal");
        tokio::time::sleep(Duration::from_millis(pause)).await;
        assert_eq!(admitted(&limiter, &buckets).await, Admission::Admitted);
    }
    server.command("CLIENT KILL TYPE normal");
    let before = server.number("CLIENT ID");
    let calls = (0..100).map(|_| {
        let limiter = limiter.clone();
        let buckets = buckets.clone();
        tokio::spawn(async move { admitted(&limiter, &buckets).await })
    });
    for call in calls.collect::<Vec<_>>() {
        assert_eq!(call.await.unwrap(), Admission::Admitted);
    }
    assert_eq!(opened_since(before), 1, "and a new one");
}

#[test]
fn a_new_runtime_costs_no_refusals() {
    let Some(server) = Server::start() else {
        return;
    };
    let limiter = server.limiter().on_outage(OnOutage::Refuse);
    let buckets = [bucket("all", 1000, HOUR)];
    let mut idle = Vec::new();
    for round in 0..40 {
        let runtime = runtime();
        let answer = runtime.block_on(admitted(&limiter, &buckets));
        assert_eq!(answer, Admission::Admitted, "runtime {round}");
        // Some end, others stay and are not running.
        if round % 2 == 0 {
            idle.push(runtime);
        }
    }
    for runtime in idle {
        let answer = runtime.block_on(admitted(&limiter, &buckets));
        assert_eq!(answer, Admission::Admitted);
    }
}

#[tokio::test]
async fn a_server_that_was_emptied_begins_with_full_windows() {
    let Some(server) = Server::start() else {
        return;
    };
    let (knows, knows_too) = (server.limiter(), server.limiter());
    let buckets = [bucket("all", 10, HOUR), bucket("short", 10, SECOND / 2)];
    assert!(wait_of(&knows, &buckets).await.is_zero(), "the first use");
    assert!(wait_of(&knows_too, &buckets).await.is_zero());
    server.command("FLUSHALL");

    let wait = wait_of(&knows, &buckets).await;
    assert!((NEARLY_AN_HOUR..=HOUR).contains(&wait), "{wait:?}");
    let new = server.limiter();
    let wait = wait_of(&new, &buckets).await;
    assert!((NEARLY_AN_HOUR..=HOUR).contains(&wait), "{wait:?}");
    thread::sleep(SECOND);
    assert!(!wait_of(&knows_too, &buckets).await.is_zero());
    let short = &buckets[1..];
    assert!(wait_of(&knows_too, short).await.is_zero(), "it is over");
}

#[tokio::test]
async fn a_process_that_knows_nothing_is_stopped_by_one_that_knows() {
    let Some(server) = Server::start() else {
        return;
    };
    let knows = server.limiter();
    let buckets = [bucket("all", 10, HOUR)];
    assert!(wait_of(&knows, &buckets).await.is_zero());
    server.command("FLUSHALL");
    let new = server.limiter();
    assert!(wait_of(&new, &buckets).await.is_zero(), "it cannot know");
    assert!(wait_of(&knows, &buckets).await > HOUR / 2);
    assert!(wait_of(&new, &buckets).await > HOUR / 2, "now it does");
}

#[tokio::test]
async fn a_server_that_was_started_anew_begins_with_full_windows() {
    let Some(server) = Server::start() else {
        return;
    };
    let limiter = server.limiter().on_outage(OnOutage::Refuse);
    let buckets = [bucket("all", 10, HOUR)];
    assert!(wait_of(&limiter, &buckets).await.is_zero());
    let port = server.port;
    drop(server);
    let _server = Server::start_at(port).unwrap();
    assert!(wait_of(&limiter, &buckets).await > HOUR / 2);
}

#[tokio::test]
async fn a_window_that_was_evicted_is_full() {
    let Some(server) = Server::start() else {
        return;
    };
    let (one, two) = (server.limiter(), server.limiter());
    let buckets = [bucket("all", 10, HOUR)];
    assert!(wait_of(&one, &buckets).await.is_zero());
    server.command("DEL {tests}:calls:all");
    for limiter in [&one, &two] {
        let wait = wait_of(limiter, &buckets).await;
        assert!((NEARLY_AN_HOUR..=HOUR).contains(&wait), "{wait:?}");
    }
    let others = [bucket("others", 10, HOUR)];
    assert!(wait_of(&one, &others).await.is_zero(), "only that one");
}

#[tokio::test]
async fn counting_alone_begins_with_what_this_process_has_sent() {
    let Some(server) = Server::start() else {
        return;
    };
    let limiter = server.limiter();
    let buckets = [bucket("all", 3, HOUR)];
    for _ in 0..2 {
        assert!(wait_of(&limiter, &buckets).await.is_zero());
    }
    drop(server);
    assert!(wait_of(&limiter, &buckets).await.is_zero(), "one is left");
    let wait = wait_of(&limiter, &buckets).await;
    assert!((NEARLY_AN_HOUR..=HOUR).contains(&wait), "{wait:?}");
}

#[tokio::test]
async fn a_call_waits_as_told_and_asks_again_unless_that_is_too_late() {
    let Some(server) = Server::start() else {
        return;
    };
    let limiter = server.limiter().on_outage(OnOutage::Refuse);
    let long = [bucket("long", 1, HOUR)];
    assert_eq!(admitted(&limiter, &long).await, Admission::Admitted);
    let hasty = limiter.admit(&long, SECOND).await.unwrap();
    assert!(matches!(hasty, Admission::TooLate(wait) if wait > SECOND));

    let short = [bucket("short", 1, SECOND)];
    let started = Instant::now();
    assert_eq!(admitted(&limiter, &short).await, Admission::Admitted);
    let patient = limiter.admit(&short, 10 * SECOND).await.unwrap();
    assert_eq!(patient, Admission::Admitted);
    let waited = started.elapsed();
    assert!(waited >= SECOND * 9 / 10, "{waited:?}");
}

/// In front of a server: what it says is passed on until it is told to stop, and then connections stay open and silent.
async fn falls_silent(port: u16) -> (String, Arc<AtomicBool>) {
    let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
    let url = format!("redis://{}", listener.local_addr().unwrap());
    let silent = Arc::new(AtomicBool::new(false));
    let told = silent.clone();
    tokio::spawn(async move {
        while let Ok((near, _)) = listener.accept().await {
            let silent = told.clone();
            tokio::spawn(async move {
                let far = TcpStream::connect(("127.0.0.1", port)).await.unwrap();
                let ((mut from, mut to), (mut answers, mut asks)) =
                    (near.into_split(), far.into_split());
                let answering = async {
                    let mut bytes = [0; 4096];
                    while let Ok(length @ 1..) = answers.read(&mut bytes).await {
                        if !silent.load(Ordering::Relaxed) {
                            to.write_all(&bytes[..length]).await.unwrap();
                        }
                    }
                };
                let _ = tokio::join!(answering, tokio::io::copy(&mut from, &mut asks));
            });
        }
    });
    (url, silent)
}

#[tokio::test]
async fn a_connection_that_fell_silent_is_replaced_and_the_limiter_heals() {
    let Some(server) = Server::start() else {
        return;
    };
    let (url, silent) = falls_silent(server.port).await;
    let limiter = RedisLimiter::new(&url, "tests").unwrap();
    let limiter = limiter.on_outage(OnOutage::Refuse);
    let buckets = [bucket("all", 1000, HOUR)];
    assert_eq!(admitted(&limiter, &buckets).await, Admission::Admitted);
    silent.store(true, Ordering::Relaxed);
    let outage = limiter.admit(&buckets, Duration::ZERO).await;
    assert_eq!(outage.unwrap_err().kind(), ErrorKind::Connect);
    silent.store(false, Ordering::Relaxed);
    // So long after an outage it is not asked: with a little more, the next call asks.
    tokio::time::sleep(SECOND + SECOND / 10).await;
    assert_eq!(admitted(&limiter, &buckets).await, Admission::Admitted);
}
