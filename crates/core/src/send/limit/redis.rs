//! A counter that many processes share: a Redis server, one script per question, so that nobody comes in between.
//! The script keeps what [`LocalLimiter`] keeps, by the server's clock.

use std::fmt;
use std::sync::{Mutex, OnceLock, PoisonError};
use std::time::Duration;

use redis::aio::{ConnectionManager, ConnectionManagerConfig};
use redis::{Client, RedisResult, Script};
use tokio::time::{Instant, timeout};

use super::bucket::Bucket;
use super::limiter::Limiter;
use super::local::LocalLimiter;
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
    /// Each process counts for itself: work goes on, and what is too much for the vendor, the vendor refuses.
    #[default]
    CountAlone,
    /// They are refused with [`ErrorKind::Connect`], and nothing is sent: the total stays within the limit.
    Refuse,
}

/// Counts the calls of all processes that use the same server and the same namespace. Feature `redis`.
///
/// Connects when it is first asked, on the runtime that asks, and reconnects by itself. Plain TCP needs nothing more;
/// for `rediss://` the program turns on a TLS feature of the crate `redis` itself.
pub struct RedisLimiter {
    client: Client,
    connection: OnceLock<ConnectionManager>,
    namespace: String,
    on_outage: OnOutage,
    alone: LocalLimiter,
    out_of_order_until: Mutex<Option<Instant>>,
    admit: Script,
    penalize: Script,
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
            client,
            connection: OnceLock::new(),
            namespace: namespace.into(),
            on_outage: OnOutage::default(),
            alone: LocalLimiter::new(),
            out_of_order_until: Mutex::new(None),
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

    async fn ask(&self, buckets: &[Bucket]) -> Option<Duration> {
        let mut question = self.admit.prepare_invoke();
        for part in ["calls", "closed"] {
            for bucket in buckets {
                question.key(self.key(part, bucket));
            }
        }
        for bucket in buckets {
            let quota = bucket.quota;
            question.arg(quota.map_or(0, Quota::calls));
            question.arg(quota.map_or(0, |quota| micros(quota.per())));
        }
        let answer = self.run(&question).await?;
        Some(Duration::from_micros(answer.try_into().unwrap_or_default()))
    }

    /// Runs a script, unless the server was out of order just now; nothing if it is.
    async fn run(&self, question: &redis::ScriptInvocation<'_>) -> Option<i64> {
        if self.until().is_some_and(|until| Instant::now() < until) {
            return None;
        }
        let answer = timeout(PATIENCE, async {
            question.invoke_async(&mut self.connection()?).await
        });
        if let Ok(Ok(answer)) = answer.await {
            return Some(answer);
        }
        *self.until() = Some(Instant::now() + RECOVERY);
        None
    }

    fn connection(&self) -> RedisResult<ConnectionManager> {
        if let Some(connection) = self.connection.get() {
            return Ok(connection.clone());
        }
        let config = ConnectionManagerConfig::new()
            .set_number_of_retries(0)
            .set_connection_timeout(Some(PATIENCE))
            .set_response_timeout(Some(PATIENCE));
        let made = ConnectionManager::new_lazy_with_config(self.client.clone(), config)?;
        Ok(self.connection.get_or_init(|| made).clone())
    }

    fn until(&self) -> std::sync::MutexGuard<'_, Option<Instant>> {
        self.out_of_order_until
            .lock()
            .unwrap_or_else(PoisonError::into_inner)
    }

    /// The braces keep all keys of a namespace on one node of a cluster, where one script can reach them.
    fn key(&self, part: &str, bucket: &Bucket) -> String {
        format!("{{{}}}:{part}:{}", self.namespace, bucket.key)
    }
}

impl Limiter for RedisLimiter {
    fn admit<'a>(&'a self, buckets: &'a [Bucket]) -> BoxFuture<'a, Result<Duration, Error>> {
        Box::pin(async move {
            match (self.ask(buckets).await, self.on_outage) {
                (Some(wait), _) => Ok(wait),
                (None, OnOutage::CountAlone) => Ok(self.alone.take(buckets)),
                (None, OnOutage::Refuse) => Err(Error::new(ErrorKind::Connect)
                    .with_note("the shared limiter does not answer, so it was not sent")
                    .safe_to_repeat(true)),
            }
        })
    }

    fn penalize<'a>(&'a self, bucket: &'a Bucket, wait: Duration) -> BoxFuture<'a, ()> {
        Box::pin(async move {
            let mut order = self.penalize.key(self.key("closed", bucket));
            order.arg(micros(wait));
            if self.run(&order).await.is_none() {
                self.alone.close(bucket, wait);
            }
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
