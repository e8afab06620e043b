//! A counter that many processes share: a Redis server, one script per question, so that nobody comes in between.
//! The script keeps the times of the latest calls, by the server's clock.

use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Duration;

use redis::{Client, FromRedisValue, Script, ScriptInvocation};
use tokio::time::{Instant, sleep, timeout};

use super::bucket::Bucket;
use super::limiter::{Admission, Limiter};
use super::local::LocalLimiter;
use super::redis_connection::Connections;
use crate::error::{Error, ErrorKind};
use crate::operation::Quota;
use crate::send::future::BoxFuture;

/// A server that takes longer is out of order.
const PATIENCE: Duration = Duration::from_millis(500);

/// A server that was out of order is not asked again before this.
const RECOVERY: Duration = Duration::from_secs(1);

/// What becomes of calls while the server cannot be asked.
#[non_exhaustive]
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum OnOutage {
    /// Each process counts for itself, beginning with what it has sent lately: work goes on, and what is too much for
    /// the vendor, the vendor refuses. The server does not learn of these calls later.
    #[default]
    CountAlone,
    /// They are refused with [`ErrorKind::Connect`], and nothing is sent: the total stays within the limit.
    Refuse,
}

/// Counts the calls of all processes that use the same server and the same namespace. Feature `redis`.
///
/// Unlike [`LocalLimiter`], it keeps no queue: a call is let through, or is told when to ask again, and another process
/// may come first. A call that is refused for its time is refused as soon as it is told. If the server has lost its
/// data (emptied, evicted, started anew), a process that knows better makes every bucket count as used up until no
/// lost call counts any longer.
///
/// Connects when it is first asked, once per runtime, and again when the server has closed the connection. Plain TCP
/// needs nothing more; for `rediss://` the program turns on a TLS feature of the crate `redis` itself.
pub struct RedisLimiter {
    connections: Connections,
    namespace: String,
    on_outage: OnOutage,
    alone: LocalLimiter,
    state: Mutex<State>,
    admit: Script,
    penalize: Script,
}

#[derive(Default)]
struct State {
    out_of_order_until: Option<Instant>,
    /// Which book the server had when it was asked last; empty before.
    generation: String,
}

impl RedisLimiter {
    /// A counter at `url`, as in `redis://host:6379`. Processes that use the same account of a vendor give the same
    /// `namespace`; nobody else does. The keys on the server begin with it and hold identifiers of objects, no secret.
    ///
    /// The error is of kind [`Configuration`](ErrorKind::Configuration); it does not repeat the URL, which may hold a
    /// password.
    pub fn new(url: &str, namespace: impl Into<String>) -> Result<Self, Error> {
        let client = Client::open(url).map_err(|_| {
            Error::configuration(
                "the URL of the Redis server is not one, or needs a TLS feature of `redis`",
            )
        })?;
        Ok(Self {
            connections: Connections::new(client, PATIENCE),
            namespace: namespace.into(),
            on_outage: OnOutage::default(),
            alone: LocalLimiter::new(),
            state: Mutex::default(),
            admit: Script::new(include_str!("admit.lua")),
            penalize: Script::new(include_str!("penalize.lua")),
        })
    }

    /// What becomes of calls while the server cannot be asked; [`OnOutage::CountAlone`] unless set.
    #[must_use]
    pub fn on_outage(mut self, choice: OnOutage) -> Self {
        self.on_outage = choice;
        self
    }

    /// How long to wait before asking again; zero if the call was counted, nothing if the server cannot be asked.
    async fn ask(&self, buckets: &[Bucket]) -> Option<Duration> {
        let mut question = self.admit.key(self.book());
        for bucket in buckets {
            question.key(self.list(bucket));
        }
        question.arg(self.state().generation.as_str());
        for bucket in buckets {
            let quota = bucket.quota;
            question.arg(quota.map_or(0, Quota::calls));
            question.arg(quota.map_or(0, |quota| micros(quota.span())));
        }
        let (wait, generation): (i64, String) = self.run(&question).await?;
        self.state().generation = generation;
        Some(Duration::from_micros(wait.try_into().unwrap_or_default()))
    }

    /// Runs a script, unless the server was out of order just now; nothing if it is.
    async fn run<T: FromRedisValue>(&self, question: &ScriptInvocation<'_>) -> Option<T> {
        let until = self.state().out_of_order_until;
        if until.is_some_and(|until| Instant::now() < until) {
            return None;
        }
        if let Ok(Ok(answer)) = timeout(PATIENCE, self.connections.run(question)).await {
            return Some(answer);
        }
        self.state().out_of_order_until = Some(Instant::now() + RECOVERY);
        self.connections.forget();
        None
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The braces keep all keys of a namespace on one node of a cluster, where one script can reach them.
    fn book(&self) -> String {
        format!("{{{}}}:book", self.namespace)
    }

    fn list(&self, bucket: &Bucket) -> String {
        format!("{{{}}}:calls:{}", self.namespace, bucket.key)
    }
}

impl Limiter for RedisLimiter {
    fn admit<'a>(
        &'a self,
        buckets: &'a [Bucket],
        patience: Duration,
    ) -> BoxFuture<'a, Result<Admission, Error>> {
        Box::pin(async move {
            let asked = Instant::now();
            loop {
                let left = patience.saturating_sub(asked.elapsed());
                match (self.ask(buckets).await, self.on_outage) {
                    (Some(Duration::ZERO), _) => {
                        self.alone.record(buckets);
                        return Ok(Admission::Admitted);
                    }
                    (Some(wait), _) if wait > left => return Ok(Admission::TooLate(wait)),
                    (Some(wait), _) => sleep(wait).await,
                    (None, OnOutage::CountAlone) => {
                        return Ok(self.alone.take(buckets, left).await);
                    }
                    (None, OnOutage::Refuse) => {
                        return Err(Error::new(ErrorKind::Connect)
                            .with_note("the shared limiter does not answer, so it was not sent")
                            .safe_to_repeat(true));
                    }
                }
            }
        })
    }

    fn penalize<'a>(&'a self, bucket: &'a Bucket, wait: Duration) -> BoxFuture<'a, ()> {
        Box::pin(async move {
            let mut order = self.penalize.key(self.book());
            order.key(self.list(bucket));
            order.arg(micros(wait));
            // Known here, too, should the server be out of order later.
            self.alone.close(bucket, wait);
            let _: Option<i64> = self.run(&order).await;
        })
    }
}

impl fmt::Debug for RedisLimiter {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisLimiter")
            .field("namespace", &self.namespace)
            .field("on_outage", &self.on_outage)
            .finish_non_exhaustive()
    }
}

fn micros(span: Duration) -> u64 {
    span.as_micros().try_into().unwrap_or(u64::MAX)
}
