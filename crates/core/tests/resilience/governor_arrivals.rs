//! The limit holds where the requests arrive. A new connection costs time that a warm one does not: a burst on new
//! connections arrives late, the next one on warm connections at once.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use identity_facade_core::{
    BoxFuture, CallOptions, ConnectionError, ResponseBody, Settings, Transport,
};
use tokio::time::{Instant, sleep};

use super::metered::{Metered, READ, SECOND};

type Arrivals = Arc<Mutex<Vec<Instant>>>;

/// The most that any stretch of time that is `per` long has seen.
fn busiest(arrivals: &Arrivals, per: Duration) -> usize {
    let mut arrivals = arrivals.lock().unwrap().clone();
    arrivals.sort();
    let within = |first: &Instant| {
        let begin = arrivals.partition_point(|at| at < first);
        arrivals.partition_point(|at| *at < *first + per) - begin
    };
    arrivals.iter().map(within).max().unwrap_or_default()
}

/// Makes `calls` at once and waits for all of them.
async fn crowd(transport: &Transport, calls: usize) {
    let crowd = (0..calls).map(|_| {
        let mut call = transport.call(&READ);
        call.options(CallOptions::new().total_timeout(600 * SECOND));
        tokio::spawn(async move { call.send_empty().await.map(drop) })
    });
    for one in crowd.collect::<Vec<_>>() {
        one.await.unwrap().unwrap();
    }
}

/// Connections in memory, by tokio's clock: a new one takes `handshake`, one that is free again takes nothing.
fn pool(
    arrivals: Arrivals,
    handshake: Duration,
) -> impl Fn(Request<Bytes>) -> BoxFuture<'static, Result<Response<ResponseBody>, ConnectionError>>
{
    let free = Arc::new(Mutex::new(0_usize));
    move |_| {
        let (free, arrivals) = (free.clone(), arrivals.clone());
        Box::pin(async move {
            let warm = free.lock().unwrap().checked_sub(1);
            match warm {
                Some(left) => *free.lock().unwrap() = left,
                None => sleep(handshake).await,
            }
            arrivals.lock().unwrap().push(Instant::now());
            sleep(Duration::from_millis(20)).await;
            *free.lock().unwrap() += 1;
            Ok(Response::new(ResponseBody::new("{}".to_owned())))
        })
    }
}

async fn most_in_ten_seconds(handshake: Duration) -> usize {
    let arrivals = Arrivals::default();
    let transport = Settings::new()
        .base_url("https://api.example.com")
        .exchange(pool(arrivals.clone(), handshake))
        .build(Metered::new(100))
        .unwrap();
    crowd(&transport, 1000).await;
    assert_eq!(arrivals.lock().unwrap().len(), 1000);
    busiest(&arrivals, 10 * SECOND)
}

#[tokio::test(start_paused = true)]
async fn a_handshake_within_the_margin_exceeds_no_window() {
    let mut most = HashMap::new();
    for millis in [0, 50, 400, 1000] {
        let handshake = Duration::from_millis(millis);
        most.insert(millis, most_in_ten_seconds(handshake).await);
    }
    assert!(most.values().all(|most| *most == 100), "{most:?}");
}

/// The price of a fixed margin, told rather than hidden: the vendor sees two bursts in one window then.
#[tokio::test(start_paused = true)]
async fn an_arrival_later_than_the_margin_shows_in_the_next_window() {
    let handshake = Duration::from_millis(1001);
    assert_eq!(most_in_ten_seconds(handshake).await, 200);
}
