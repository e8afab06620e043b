//! Deliveries of many processes, on a Redis server: one key for each, which the server forgets by itself.

use std::fmt;
use std::time::Duration;

use redis::aio::MultiplexedConnection;
use redis::{AsyncConnectionConfig, Client, Cmd, FromRedisValue, RedisError, RedisResult};
use tokio::sync::Mutex;

use super::store::{Claimed, SeenError, SeenFuture, SeenStore};
use crate::config::ConfigError;

/// A server that takes longer does not answer.
const PATIENCE: Duration = Duration::from_millis(500);

/// The value of a key whose delivery is done; that of any other one is its holder, which is longer.
const DONE: &str = "done";

/// Deletes a key only where it is still the holder's.
const RELEASE: &str =
    "if redis.call('get', KEYS[1]) == ARGV[1] then return redis.call('del', KEYS[1]) end return 0";

/// Remembers deliveries on a Redis server, for all processes that use the same server and the same prefix. Feature `redis`.
///
/// Connects when it is first asked, and again when the connection is lost; a server that does not answer within half a
/// second is [`SeenError::Unavailable`]. Plain TCP needs nothing more; for `rediss://` the program turns on a TLS feature
/// of the crate `redis` itself. A server that evicts keys forgets deliveries.
pub struct RedisStore {
    client: Client,
    prefix: String,
    open: Mutex<Option<MultiplexedConnection>>,
}

impl RedisStore {
    /// A store at `url`, as in `redis://host:6379`. Its keys are `{prefix}:{id}`, such as `clerk-webhooks:msg_2w1x`.
    ///
    /// # Errors
    ///
    /// If `url` is none, or `prefix` is empty. The error does not repeat the URL, which may hold a password.
    pub fn new(url: &str, prefix: impl Into<String>) -> Result<Self, ConfigError> {
        let client = Client::open(url).map_err(|_| {
            ConfigError::new(
                "url",
                "is not that of a Redis server, or needs a TLS feature of `redis`",
            )
        })?;
        let prefix = prefix.into();
        if prefix.is_empty() {
            return Err(ConfigError::new("prefix", "is empty"));
        }
        Ok(Self {
            client,
            prefix,
            open: Mutex::default(),
        })
    }

    fn key(&self, id: &str) -> String {
        format!("{}:{id}", self.prefix)
    }

    /// Asks once more on a new connection if the first one turns out to be lost: every question is idempotent.
    async fn ask<T: FromRedisValue>(&self, command: &Cmd) -> Result<T, SeenError> {
        let mut answer = self.ask_once(command).await;
        if answer.as_ref().is_err_and(RedisError::is_io_error) {
            answer = self.ask_once(command).await;
        }
        answer.map_err(|_| SeenError::Unavailable)
    }

    async fn ask_once<T: FromRedisValue>(&self, command: &Cmd) -> RedisResult<T> {
        let mut connection = self.connection().await?;
        let answer = command.query_async(&mut connection).await;
        if answer.is_err() {
            *self.open.lock().await = None;
        }
        answer
    }

    async fn connection(&self) -> RedisResult<MultiplexedConnection> {
        let mut open = self.open.lock().await;
        if let Some(connection) = &*open {
            return Ok(connection.clone());
        }
        let config = AsyncConnectionConfig::new()
            .set_connection_timeout(Some(PATIENCE))
            .set_response_timeout(Some(PATIENCE));
        let connection = self
            .client
            .get_multiplexed_async_connection_with_config(&config)
            .await?;
        Ok(open.insert(connection).clone())
    }
}

impl SeenStore for RedisStore {
    fn claim<'a>(
        &'a self,
        id: &'a str,
        holder: &'a str,
        lapse: Duration,
    ) -> SeenFuture<'a, Claimed> {
        Box::pin(async move {
            let key = self.key(id);
            let mut set = redis::cmd("SET");
            set.arg(&key)
                .arg(holder)
                .arg("NX")
                .arg("PX")
                .arg(millis(lapse));
            let set: Option<String> = self.ask(&set).await?;
            if set.is_some() {
                return Ok(Claimed::New);
            }
            let mut get = redis::cmd("GET");
            get.arg(&key);
            let value: Option<String> = self.ask(&get).await?;
            Ok(match value.as_deref() {
                Some(DONE) => Claimed::Done,
                // The first answer was lost, and this is the claim that it was of.
                Some(ours) if ours == holder => Claimed::New,
                // `None`: a claim that lapsed in between. The next delivery will find out.
                _ => Claimed::InProgress,
            })
        })
    }

    fn finish<'a>(&'a self, id: &'a str, keep: Duration) -> SeenFuture<'a, ()> {
        Box::pin(async move {
            let mut set = redis::cmd("SET");
            set.arg(self.key(id)).arg(DONE).arg("PX").arg(millis(keep));
            self.ask(&set).await
        })
    }

    fn release<'a>(&'a self, id: &'a str, holder: &'a str) -> SeenFuture<'a, ()> {
        Box::pin(async move {
            let mut eval = redis::cmd("EVAL");
            eval.arg(RELEASE).arg(1).arg(self.key(id)).arg(holder);
            let _: i64 = self.ask(&eval).await?;
            Ok(())
        })
    }
}

impl fmt::Debug for RedisStore {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("RedisStore")
            .field("prefix", &self.prefix)
            .finish_non_exhaustive()
    }
}

/// The server refuses 0.
fn millis(span: Duration) -> u64 {
    u64::try_from(span.as_millis()).unwrap_or(u64::MAX).max(1)
}
