//! Idempotency: a webhook is delivered at least once, and is handled once. A delivery is claimed before it is handled and
//! recorded when that is done; a handler that fails, or a process that ends, leaves it to the next delivery.
//!
//! ```
//! use identity_verify::seen::{MemoryStore, Once, Seen};
//!
//! # async fn handle(_: &str) -> Result<(), std::io::Error> { Ok(()) }
//! # #[tokio::main(flavor = "current_thread")]
//! # async fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let seen = Seen::new(MemoryStore::new(10_000));
//! let id = "msg_2w1x"; // of a delivery
//! let status = match seen.once(id, handle("user.created")).await? {
//!     Once::InProgress => 503, // another delivery of it is being handled: the sender is to try again
//!     _ => 204,                // handled, now or before
//! };
//! assert_eq!(status, 204);
//! assert!(matches!(seen.once(id, handle("user.created")).await?, Once::AlreadyHandled));
//! # Ok(())
//! # }
//! ```

mod memory;
#[cfg(feature = "redis")]
mod redis;
mod store;

use std::fmt;
use std::future::Future;
use std::sync::Arc;
use std::time::Duration;

pub use self::memory::MemoryStore;
#[cfg(feature = "redis")]
#[cfg_attr(docsrs, doc(cfg(feature = "redis")))]
pub use self::redis::RedisStore;
pub use self::store::{Claimed, SeenError, SeenFuture, SeenStore};

/// Longer ids are refused: a store keeps them all.
const LONGEST_ID: usize = 256;

/// Longer times are read as this one: stores cannot count any.
const LONGEST_TIME: Duration = Duration::from_secs(10 * 365 * 24 * 60 * 60);

/// Sees to it that each delivery is handled once. Clones share the store.
#[derive(Clone)]
pub struct Seen {
    store: Arc<dyn SeenStore>,
    claim_for: Duration,
    keep_for: Duration,
}

impl Seen {
    /// With the store that remembers: [`MemoryStore`] for one process, `RedisStore` for many, or one of your own.
    pub fn new(store: impl SeenStore) -> Self {
        Self {
            store: Arc::new(store),
            claim_for: Duration::from_secs(60),
            keep_for: Duration::from_secs(4 * 24 * 60 * 60),
        }
    }

    /// How long a handler may take. After that another delivery may be handled, because the process of the first one may
    /// have ended. Default: 60 seconds.
    #[must_use]
    pub const fn claim_for(mut self, lapse: Duration) -> Self {
        self.claim_for = lapse;
        self
    }

    /// How long a handled delivery is remembered; at least as long as the sender retries. Default: 4 days.
    #[must_use]
    pub const fn keep_for(mut self, keep: Duration) -> Self {
        self.keep_for = keep;
        self
    }

    /// Runs `handler`, unless the delivery was handled before or is being handled elsewhere. If it fails, the claim is given
    /// up, and the next delivery is handled. If the future is dropped, the claim lapses.
    ///
    /// # Errors
    ///
    /// [`OnceError::Handler`] with the handler's error, or [`OnceError::Store`] before anything was done. Answer 5xx to both,
    /// so that the sender tries again.
    pub async fn once<T, E>(
        &self,
        id: &str,
        handler: impl Future<Output = Result<T, E>>,
    ) -> Result<Once<T>, OnceError<E>> {
        let claim = match self.begin(id).await.map_err(OnceError::Store)? {
            Begun::New(claim) => claim,
            Begun::InProgress => return Ok(Once::InProgress),
            Begun::AlreadyHandled => return Ok(Once::AlreadyHandled),
        };
        match handler.await {
            Ok(value) => Ok(match claim.done().await {
                Ok(()) => Once::Handled(value),
                Err(error) => Once::Unrecorded(value, error),
            }),
            Err(error) => {
                // A claim that cannot be given up lapses.
                let _ = claim.release().await;
                Err(OnceError::Handler(error))
            }
        }
    }

    /// Claims a delivery, for handlers that end elsewhere. [`once`](Self::once) is simpler.
    ///
    /// # Errors
    ///
    /// If the store cannot say.
    pub async fn begin(&self, id: &str) -> Result<Begun, SeenError> {
        if id.is_empty() || id.len() > LONGEST_ID {
            return Err(SeenError::IdUnusable);
        }
        let holder = holder().ok_or(SeenError::Unavailable)?;
        Ok(
            match self
                .store
                .claim(id, &holder, self.claim_for.min(LONGEST_TIME))
                .await?
            {
                Claimed::New => Begun::New(Claim {
                    seen: self.clone(),
                    id: id.to_owned(),
                    holder,
                }),
                Claimed::InProgress => Begun::InProgress,
                Claimed::Done => Begun::AlreadyHandled,
            },
        )
    }
}

impl fmt::Debug for Seen {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Seen")
            .field("claim_for", &self.claim_for)
            .field("keep_for", &self.keep_for)
            .finish_non_exhaustive()
    }
}

/// A name for one claim, so that a handler whose claim has lapsed gives up nobody else's.
fn holder() -> Option<String> {
    let mut bytes = [0; 16];
    aws_lc_rs::rand::fill(&mut bytes).ok()?;
    Some(format!("{:032x}", u128::from_be_bytes(bytes)))
}

/// What became of a delivery.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Once<T> {
    /// It was handled now, and will not be again. Answer 2xx.
    Handled(T),
    /// It was handled before. Answer 2xx.
    AlreadyHandled,
    /// Another delivery of it is being handled. Answer 503: the sender tries again, should that one fail.
    InProgress,
    /// It was handled now, and the store could not record that: should it be delivered again, it is handled again once the
    /// claim has lapsed. Answer 2xx.
    Unrecorded(T, SeenError),
}

/// Why a delivery was not handled.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum OnceError<E> {
    /// The handler failed. The next delivery is handled.
    Handler(E),
    /// The store could not say whether it was handled before, so it was not.
    Store(SeenError),
}

impl<E: fmt::Display> fmt::Display for OnceError<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Handler(_) => f.write_str("the handler of a delivery failed"),
            Self::Store(_) => f.write_str("a delivery was not handled"),
        }
    }
}

impl<E: std::error::Error + 'static> std::error::Error for OnceError<E> {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Handler(error) => Some(error),
            Self::Store(error) => Some(error),
        }
    }
}

/// Whether a delivery is to be handled.
#[derive(Debug)]
pub enum Begun {
    /// Yes. Say [`done`](Claim::done) or [`release`](Claim::release) in the end.
    New(Claim),
    /// No: it was handled before.
    AlreadyHandled,
    /// Not now: another delivery of it is being handled.
    InProgress,
}

/// The right to handle a delivery. If it is dropped, it lapses after its time.
#[must_use = "a claim that is neither done nor released keeps the next delivery waiting until it lapses"]
pub struct Claim {
    seen: Seen,
    id: String,
    holder: String,
}

impl Claim {
    /// The delivery was handled, and is not to be handled again.
    ///
    /// # Errors
    ///
    /// If the store cannot record it.
    pub async fn done(self) -> Result<(), SeenError> {
        let keep = self.seen.keep_for.min(LONGEST_TIME);
        self.seen.store.finish(&self.id, keep).await
    }

    /// The delivery was not handled: the next one is. Does nothing if the claim has lapsed and another one holds.
    ///
    /// # Errors
    ///
    /// If the store cannot be asked; the claim then lapses after its time.
    pub async fn release(self) -> Result<(), SeenError> {
        self.seen.store.release(&self.id, &self.holder).await
    }
}

impl fmt::Debug for Claim {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Claim")
            .field("id", &self.id)
            .finish_non_exhaustive()
    }
}
