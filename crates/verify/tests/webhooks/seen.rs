//! Deliveries that are handled once: in one process, and by many that share a real `redis-server`. Where the program is
//! not installed, the tests that need it say so and pass; in CI they fail.

use std::cell::Cell;
use std::time::Duration;

use crate::common::Watch;
use identity_verify::seen::{
    Begun, Claimed, MemoryStore, Once, OnceError, Seen, SeenError, SeenFuture, SeenStore,
};

const SECOND: Duration = Duration::from_secs(1);

fn memory(capacity: usize) -> (Seen, Watch) {
    let watch = Watch::default();
    let store = MemoryStore::new(capacity).clock(watch.clone());
    let seen = Seen::new(store)
        .claim_for(60 * SECOND)
        .keep_for(1000 * SECOND);
    (seen, watch)
}

async fn handled(seen: &Seen, id: &str) -> Once<()> {
    seen.once(id, async { Ok::<_, ()>(()) }).await.unwrap()
}

async fn claimed(seen: &Seen, id: &str) -> bool {
    matches!(seen.begin(id).await.unwrap(), Begun::New(_))
}

/// What holds for every store.
async fn a_delivery_is_handled_once(seen: &Seen) {
    let runs = Cell::new(0);
    let handler = async || {
        runs.set(runs.get() + 1);
        Ok::<_, ()>(runs.get())
    };
    assert_eq!(seen.once("msg_1", handler()).await, Ok(Once::Handled(1)));
    assert_eq!(
        seen.once("msg_1", handler()).await,
        Ok(Once::AlreadyHandled)
    );
    assert_eq!(seen.once("msg_2", handler()).await, Ok(Once::Handled(2)));
    assert_eq!(runs.get(), 2);
}

async fn a_failed_handler_is_tried_again(seen: &Seen) {
    let failed = seen
        .once("msg_3", async { Err::<(), _>("no database") })
        .await;
    assert_eq!(failed, Err(OnceError::Handler("no database")));
    assert_eq!(handled(seen, "msg_3").await, Once::Handled(()));
    assert_eq!(handled(seen, "msg_3").await, Once::AlreadyHandled);
}

async fn two_deliveries_at_once_are_handled_once(seen: &Seen) {
    let inner = async { Ok::<_, ()>(handled(seen, "msg_4").await) };
    let outer = seen.once("msg_4", inner).await;
    assert_eq!(outer, Ok(Once::Handled(Once::InProgress)));
    assert_eq!(handled(seen, "msg_4").await, Once::AlreadyHandled);
}

/// The claim of `seen` lapses when `lapse` is over.
async fn a_lapsed_claim_is_given_to_the_next(seen: &Seen, lapse: impl AsyncFn()) {
    let Begun::New(first) = seen.begin("msg_5").await.unwrap() else {
        panic!("it is new");
    };
    assert!(matches!(seen.begin("msg_5").await, Ok(Begun::InProgress)));
    lapse().await;
    let Begun::New(second) = seen.begin("msg_5").await.unwrap() else {
        panic!("the claim has not lapsed");
    };
    // The first one has nothing left to give up.
    first.release().await.unwrap();
    assert!(matches!(seen.begin("msg_5").await, Ok(Begun::InProgress)));
    second.done().await.unwrap();
    assert!(matches!(
        seen.begin("msg_5").await,
        Ok(Begun::AlreadyHandled)
    ));
}

/// A handler that took too long has done its work all the same.
async fn what_was_done_late_is_done(seen: &Seen, lapse: impl AsyncFn()) {
    let Begun::New(late) = seen.begin("msg_6").await.unwrap() else {
        panic!("it is new");
    };
    lapse().await;
    late.done().await.unwrap();
    assert!(matches!(
        seen.begin("msg_6").await,
        Ok(Begun::AlreadyHandled)
    ));
}

#[tokio::test]
async fn in_memory_a_delivery_is_handled_once_and_a_failed_one_again() {
    let (seen, watch) = memory(100);
    a_delivery_is_handled_once(&seen).await;
    a_failed_handler_is_tried_again(&seen).await;
    two_deliveries_at_once_are_handled_once(&seen).await;
    a_lapsed_claim_is_given_to_the_next(&seen, async || watch.set(60)).await;
    what_was_done_late_is_done(&seen, async || watch.set(120)).await;
}

#[tokio::test]
async fn a_handler_that_is_dropped_keeps_the_claim_until_it_lapses() {
    let (seen, watch) = memory(100);
    let never = seen.once("msg_1", std::future::pending::<Result<(), ()>>());
    assert!(tokio::time::timeout(Duration::ZERO, never).await.is_err());
    assert_eq!(handled(&seen, "msg_1").await, Once::InProgress);
    watch.set(59);
    assert_eq!(handled(&seen, "msg_1").await, Once::InProgress);
    watch.set(60);
    assert_eq!(handled(&seen, "msg_1").await, Once::Handled(()));
}

#[tokio::test]
async fn the_memory_is_bounded_in_time() {
    let watch = Watch::default();
    let seen = Seen::new(MemoryStore::new(10).clock(watch.clone())).keep_for(1000 * SECOND);
    assert_eq!(handled(&seen, "msg_1").await, Once::Handled(()));
    watch.set(999);
    assert_eq!(handled(&seen, "msg_1").await, Once::AlreadyHandled);
    watch.set(1000);
    assert_eq!(handled(&seen, "msg_1").await, Once::Handled(()));

    let store = MemoryStore::new(10).clock(watch.clone());
    store.finish("msg_2", SECOND).await.unwrap();
    assert_eq!(store.len(), 1);
    watch.set(1001);
    assert!(store.is_empty());
}

#[tokio::test]
async fn the_memory_is_bounded_in_number_and_never_forgets_a_claim() {
    let (seen, watch) = memory(3);
    for (second, id) in (0..).zip(["msg_1", "msg_2", "msg_3", "msg_4"]) {
        watch.set(second);
        assert_eq!(handled(&seen, id).await, Once::Handled(()));
    }
    assert_eq!(handled(&seen, "msg_4").await, Once::AlreadyHandled);
    assert_eq!(handled(&seen, "msg_2").await, Once::AlreadyHandled);
    assert_eq!(handled(&seen, "msg_1").await, Once::Handled(())); // the oldest was forgotten

    let (seen, _) = memory(2);
    assert!(claimed(&seen, "msg_1").await && claimed(&seen, "msg_2").await);
    assert_eq!(seen.begin("msg_3").await.unwrap_err(), SeenError::Full);
    assert!(matches!(seen.begin("msg_1").await, Ok(Begun::InProgress)));
}

#[tokio::test]
async fn an_id_that_a_store_should_not_keep_is_refused() {
    let (seen, _) = memory(2);
    for id in [String::new(), "m".repeat(257)] {
        assert_eq!(seen.begin(&id).await.unwrap_err(), SeenError::IdUnusable);
    }
    assert!(claimed(&seen, &"m".repeat(256)).await);
}

/// A store that has forgotten how to write.
struct Broken {
    claims: bool,
}

impl SeenStore for Broken {
    fn claim<'a>(&'a self, _: &'a str, _: &'a str, _: Duration) -> SeenFuture<'a, Claimed> {
        let claims = self.claims;
        Box::pin(async move { claims.then_some(Claimed::New).ok_or(SeenError::Unavailable) })
    }

    fn finish<'a>(&'a self, _: &'a str, _: Duration) -> SeenFuture<'a, ()> {
        Box::pin(async { Err(SeenError::Unavailable) })
    }

    fn release<'a>(&'a self, _: &'a str, _: &'a str) -> SeenFuture<'a, ()> {
        Box::pin(async { Err(SeenError::Unavailable) })
    }
}

#[tokio::test]
async fn a_store_that_fails_is_told_and_hides_no_outcome() {
    let silent = Seen::new(Broken { claims: false });
    let unasked = silent
        .once("msg_1", async { Err::<(), _>("it was run") })
        .await;
    assert_eq!(unasked, Err(OnceError::Store(SeenError::Unavailable)));

    let forgetful = Seen::new(Broken { claims: true });
    let done = forgetful.once("msg_1", async { Ok::<_, ()>(7) }).await;
    assert_eq!(done, Ok(Once::Unrecorded(7, SeenError::Unavailable)));
    let failed = forgetful
        .once("msg_1", async { Err::<(), _>("no database") })
        .await;
    assert_eq!(failed, Err(OnceError::Handler("no database")));
}

#[cfg(feature = "redis")]
mod redis {
    use std::net::TcpStream;

    use identity_verify::seen::RedisStore;

    use super::*;
    use crate::redis_process::Server;

    fn shared(server: &Server) -> Seen {
        let store = RedisStore::new(&server.url(), "tests").unwrap();
        Seen::new(store).claim_for(60 * SECOND)
    }

    /// Claims lapse with the server's clock, which no test can set: here they are deleted.
    fn lapse(server: &Server, id: &str) {
        server.command(&format!("DEL tests:{id}"));
    }

    #[tokio::test]
    async fn on_a_server_a_delivery_is_handled_once_and_a_failed_one_again() {
        let Some(server) = Server::start() else {
            return;
        };
        let seen = shared(&server);
        a_delivery_is_handled_once(&seen).await;
        a_failed_handler_is_tried_again(&seen).await;
        two_deliveries_at_once_are_handled_once(&seen).await;
        a_lapsed_claim_is_given_to_the_next(&seen, async || lapse(&server, "msg_5")).await;
        what_was_done_late_is_done(&seen, async || lapse(&server, "msg_6")).await;
        // Another process knows it, too; one with another prefix does not.
        assert_eq!(
            handled(&shared(&server), "msg_1").await,
            Once::AlreadyHandled
        );
        let other = Seen::new(RedisStore::new(&server.url(), "others").unwrap());
        assert_eq!(handled(&other, "msg_1").await, Once::Handled(()));
    }

    #[tokio::test]
    async fn the_server_forgets_claims_and_deliveries_by_itself() {
        let Some(server) = Server::start() else {
            return;
        };
        let store = RedisStore::new(&server.url(), "tests").unwrap();
        let claim = store.claim("msg_1", "a", 60 * SECOND).await;
        assert_eq!(claim, Ok(Claimed::New));
        let again = store.claim("msg_1", "a", 60 * SECOND).await;
        assert_eq!(again, Ok(Claimed::New)); // the same question, because its answer was lost
        assert_eq!(
            store.claim("msg_1", "b", SECOND).await,
            Ok(Claimed::InProgress)
        );
        let left = server.number("PTTL tests:msg_1");
        assert!((1..=60_000).contains(&left), "{left}");
        store.finish("msg_1", 9000 * SECOND).await.unwrap();
        let left = server.number("PTTL tests:msg_1");
        assert!((60_001..=9_000_000).contains(&left), "{left}");
        // A time of nothing is the shortest one.
        store.claim("msg_2", "a", Duration::ZERO).await.unwrap();
        let seen = Seen::new(RedisStore::new(&server.url(), "long").unwrap());
        let seen = seen.claim_for(Duration::MAX).keep_for(Duration::MAX);
        assert_eq!(handled(&seen, "msg_1").await, Once::Handled(()));
    }

    #[tokio::test]
    async fn a_lost_connection_is_opened_anew_and_a_lost_server_is_told() {
        let Some(server) = Server::start() else {
            return;
        };
        let seen = shared(&server);
        assert_eq!(handled(&seen, "msg_1").await, Once::Handled(()));
        server.command("CLIENT KILL TYPE normal SKIPME yes");
        assert_eq!(handled(&seen, "msg_1").await, Once::AlreadyHandled);
        let port = server.port;
        drop(server);
        assert!(TcpStream::connect(("127.0.0.1", port)).is_err());
        assert_eq!(
            seen.begin("msg_2").await.unwrap_err(),
            SeenError::Unavailable
        );
        let server = Server::start_at(port).unwrap();
        assert_eq!(handled(&seen, "msg_2").await, Once::Handled(()));
        drop(server);
    }

    #[test]
    fn an_address_that_is_none_is_refused_and_not_repeated() {
        for (url, prefix, setting) in [
            ("http://canary-7f3a", "tests", "url"),
            ("redis://127.0.0.1", "", "prefix"),
        ] {
            let error = RedisStore::new(url, prefix).unwrap_err();
            assert_eq!(error.setting(), setting);
            assert!(!format!("{error} {error:?}").contains("canary"));
        }
        let store = RedisStore::new("redis://:canary-7f3a@127.0.0.1", "tests").unwrap();
        assert!(!format!("{store:?}").contains("canary"));
        assert!(!format!("{:?}", Seen::new(store)).contains("canary"));
    }
}
