//! The queue of the counter of one process: who waits, until when, and who is refused. Time is paused: waits are exact.

use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use identity_facade_core::{Admission, Bucket, Limiter, LocalLimiter, Quota};
use tokio::task::JoinHandle;
use tokio::time::{Instant, advance, sleep, timeout};

const SECOND: Duration = Duration::from_secs(1);
const PATIENT: Duration = Duration::from_secs(100_000);

fn instance() -> Bucket {
    Bucket::new("instance", Quota::new(100, 10 * SECOND))
}

/// What became of a call that asked.
#[derive(Clone, Copy, Debug)]
struct Outcome {
    call: usize,
    admission: Admission,
    /// When it knew.
    at: Duration,
    /// How often it was looked at; the first time is the one at which it asked.
    polls: usize,
}

/// Counts how often a future is polled.
struct Counted<F>(Pin<Box<F>>, Arc<AtomicUsize>);

impl<F: Future> Future for Counted<F> {
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<F::Output> {
        self.1.fetch_add(1, Ordering::Relaxed);
        self.0.as_mut().poll(context)
    }
}

/// Calls that share a limiter. They are numbered in the order in which they ask.
#[derive(Clone)]
struct Crowd {
    limiter: Arc<LocalLimiter>,
    started: Instant,
    outcomes: Arc<Mutex<Vec<Outcome>>>,
}

impl Crowd {
    fn new() -> Self {
        Self {
            limiter: Arc::default(),
            started: Instant::now(),
            outcomes: Arc::default(),
        }
    }

    async fn ask(self, call: usize, buckets: Vec<Bucket>, patience: Duration) {
        let polls = Arc::new(AtomicUsize::new(0));
        let asked = self.limiter.admit(&buckets, patience);
        let admission = Counted(Box::pin(asked), polls.clone()).await.unwrap();
        self.outcomes.lock().unwrap().push(Outcome {
            call,
            admission,
            at: self.started.elapsed(),
            polls: polls.load(Ordering::Relaxed),
        });
    }

    fn spawn(&self, call: usize, buckets: &[Bucket], patience: Duration) -> JoinHandle<()> {
        tokio::spawn(self.clone().ask(call, buckets.to_vec(), patience))
    }

    async fn finish(&self, calls: Vec<JoinHandle<()>>) -> Vec<Outcome> {
        for call in calls {
            call.await.unwrap();
        }
        self.outcomes.lock().unwrap().clone()
    }
}

/// Lets all tasks run that can run now.
async fn settle() {
    sleep(Duration::from_millis(1)).await;
}

#[tokio::test(start_paused = true)]
async fn a_thousand_calls_keep_their_order_and_know_their_time_at_once() {
    let crowd = Crowd::new();
    // Bursts of 100, eleven seconds apart: the sixth is after 55 seconds, too late for every other call.
    let patience = |call| if call % 2 == 0 { PATIENT } else { 50 * SECOND };
    let calls = (0..1000).map(|call| crowd.spawn(call, &[instance()], patience(call)));
    let calls = calls.collect();
    let outcomes = crowd.finish(calls).await;

    let (admitted, refused): (Vec<Outcome>, Vec<_>) = outcomes
        .iter()
        .partition(|outcome| outcome.admission == Admission::Admitted);
    assert_eq!((admitted.len(), refused.len()), (750, 250));
    assert!(admitted.is_sorted_by_key(|outcome| outcome.call), "order");
    for (place, outcome) in admitted.iter().enumerate() {
        let burst = u32::try_from(place / 100).unwrap();
        assert_eq!(outcome.at, burst * 11 * SECOND, "{outcome:?}");
        assert_eq!(outcome.polls, 1 + usize::from(burst > 0), "{outcome:?}");
    }
    for outcome in refused {
        let Admission::TooLate(wait) = outcome.admission else {
            unreachable!()
        };
        assert!(outcome.call % 2 == 1 && outcome.call >= 500);
        assert!(outcome.at.is_zero() && outcome.polls == 1, "at once");
        assert!((55 * SECOND..=88 * SECOND).contains(&wait), "{wait:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_call_that_is_dropped_gives_its_place_to_the_next_one() {
    let limiter = LocalLimiter::new();
    let buckets = [Bucket::new("all", Quota::new(1, 10 * SECOND))];
    let started = Instant::now();
    assert_eq!(
        limiter.admit(&buckets, PATIENT).await.unwrap(),
        Admission::Admitted
    );
    let second = limiter.admit(&buckets, PATIENT);
    let third = limiter.admit(&buckets, PATIENT);
    let (second, third) = tokio::join!(timeout(5 * SECOND, second), async {
        sleep(SECOND).await;
        third.await.unwrap();
        started.elapsed()
    });
    assert!(second.is_err(), "it gave up");
    assert_eq!(third, 22 * SECOND, "a reserved time is fixed");

    let limiter = LocalLimiter::new();
    limiter.admit(&buckets, PATIENT).await.unwrap();
    for _ in 0..1000 {
        let gives_up = limiter.admit(&buckets, PATIENT);
        assert!(timeout(SECOND / 1000, gives_up).await.is_err());
    }
    let started = Instant::now();
    limiter.admit(&buckets, PATIENT).await.unwrap();
    assert_eq!(started.elapsed(), 10 * SECOND, "nothing is left of them");
}

#[tokio::test(start_paused = true)]
async fn a_refusal_by_the_vendor_moves_the_whole_queue() {
    let crowd = Crowd::new();
    let patience = |call| if call == 250 { 30 * SECOND } else { PATIENT };
    let calls = (0..400).map(|call| crowd.spawn(call, &[instance()], patience(call)));
    let calls = calls.collect();
    sleep(SECOND).await;
    crowd.limiter.penalize(&instance(), 20 * SECOND).await;
    settle().await;
    let lost = *crowd.outcomes.lock().unwrap().last().unwrap();
    assert_eq!(lost.call, 250);
    assert_eq!(lost.admission, Admission::TooLate(31 * SECOND), "at once");

    let outcomes = crowd.finish(calls).await;
    let admitted = outcomes
        .iter()
        .filter(|outcome| outcome.admission == Admission::Admitted)
        .collect::<Vec<_>>();
    assert!(admitted.is_sorted_by_key(|outcome| outcome.call), "order");
    let times: Vec<_> = admitted.iter().map(|outcome| outcome.at).collect();
    // One is gone, so one of the last burst keeps its time.
    for (at, calls) in [(0, 100), (21, 100), (32, 99), (33, 1), (43, 99)] {
        let then = times.iter().filter(|time| **time == at * SECOND);
        assert_eq!(then.count(), calls, "after {at} s");
    }
    let polls = admitted.iter().map(|outcome| outcome.polls).max();
    assert_eq!(polls, Some(3), "one more for those that moved");
}

#[tokio::test(start_paused = true)]
async fn who_waits_for_a_vendor_without_a_quota_waits_until_it_opens() {
    let crowd = Crowd::new();
    let pool = Bucket::new("pool", None);
    crowd.limiter.penalize(&pool, 5 * SECOND).await;
    let calls = (0..10).map(|call| crowd.spawn(call, std::slice::from_ref(&pool), PATIENT));
    let calls = calls.collect();
    sleep(SECOND).await;
    crowd.limiter.penalize(&pool, 20 * SECOND).await;
    let outcomes = crowd.finish(calls).await;
    assert!(outcomes.iter().all(|outcome| outcome.at == 21 * SECOND));
    assert!(outcomes.is_sorted_by_key(|outcome| outcome.call));
}

#[tokio::test(start_paused = true)]
async fn a_queue_for_one_object_does_not_hold_up_the_others() {
    let crowd = Crowd::new();
    let object = Bucket::new("object", Quota::new(10, 10 * SECOND));
    let both = [instance(), object];
    let mut calls: Vec<_> = (0..50)
        .map(|call| crowd.spawn(call, &both, PATIENT))
        .collect();
    settle().await;
    calls.extend((50..140).map(|call| crowd.spawn(call, &[instance()], Duration::ZERO)));
    let outcomes = crowd.finish(calls).await;
    let others = outcomes.iter().filter(|outcome| outcome.call >= 50);
    let let_through = others.filter(|outcome| outcome.admission == Admission::Admitted);
    // Ten of the object's have gone now, and ten more go in 11 seconds, which is after the window.
    assert_eq!(let_through.count(), 90);
}

#[tokio::test(start_paused = true)]
async fn a_reservation_never_breaks_a_window_of_another_bucket() {
    let wide = || Bucket::new("wide", Quota::new(20, 10 * SECOND));
    for seed in 1..=20_u64 {
        let crowd = Crowd::new();
        let mut random = seed;
        let mut next = |below: u64| {
            random = random
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(seed);
            (random >> 33) % below
        };
        let mut calls = Vec::new();
        for call in 0..400 {
            let name = next(4);
            let mut buckets = vec![wide()];
            if name > 0 {
                let own = Bucket::new(format!("own:{name}"), Quota::new(3, 7 * SECOND));
                buckets.push(own);
            }
            let task = crowd.spawn(call, &buckets, Duration::from_millis(next(300_000)));
            settle().await;
            match next(10) {
                0 => task.abort(),
                1 => {
                    let wait = Duration::from_millis(next(5_000));
                    crowd.limiter.penalize(&buckets[0], wait).await;
                }
                _ => calls.push(task),
            }
            sleep(Duration::from_millis(next(200))).await;
        }
        let outcomes = crowd.finish(calls).await;
        let admitted = outcomes
            .iter()
            .filter(|o| o.admission == Admission::Admitted);
        let mut times: Vec<_> = admitted.map(|outcome| outcome.at).collect();
        times.sort();
        assert!(times.len() > 100, "{} of seed {seed}", times.len());
        for window in times.windows(21) {
            assert!(window[20] >= window[0] + 11 * SECOND, "seed {seed}");
        }
    }
}

#[tokio::test(start_paused = true)]
async fn a_process_that_stood_still_does_not_send_everything_at_once() {
    let crowd = Crowd::new();
    let calls = (0..500).map(|call| crowd.spawn(call, &[instance()], PATIENT));
    let calls = calls.collect();
    settle().await;
    advance(60 * SECOND).await;
    let outcomes = crowd.finish(calls).await;
    assert!(outcomes.is_sorted_by_key(|outcome| outcome.call), "order");
    let times: Vec<_> = outcomes.iter().map(|outcome| outcome.at).collect();
    for window in times.windows(101) {
        assert!(window[100] >= window[0] + 11 * SECOND, "{window:?}");
    }
}

#[tokio::test(start_paused = true)]
async fn a_busy_process_that_wakes_up_late_keeps_its_places() {
    let crowd = Crowd::new();
    let buckets = [Bucket::new(
        "all",
        Quota::new(1, SECOND).with_margin(Duration::ZERO),
    )];
    let calls = (0..5).map(|call| crowd.spawn(call, &buckets, PATIENT));
    let calls: Vec<_> = calls.collect();
    settle().await;
    // The second call wakes up nearly a second late, and the third one in time all the same.
    advance(Duration::from_millis(1900)).await;
    settle().await;
    let outcomes = crowd.finish(calls).await;
    assert!(outcomes.iter().all(|outcome| outcome.polls <= 2));
    let times: Vec<_> = outcomes.iter().map(|outcome| outcome.at).collect();
    assert!(times[1] > Duration::from_millis(1900), "{times:?}");
    for (call, at) in times.iter().enumerate().skip(2) {
        let due = SECOND * u32::try_from(call).unwrap();
        assert!((due..due + SECOND / 10).contains(at), "{times:?}");
    }
}
