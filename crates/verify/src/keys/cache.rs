//! The keys of one verifier and its clones, loaded when they are needed. One request at a time, at most one per
//! cool-down, and nothing is remembered of keys that are unknown: a flood of them costs no memory.

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, PoisonError, RwLock};
use std::time::{Duration, SystemTime};

use bytes::Bytes;
use http::{Response, StatusCode};
use tokio::sync::Mutex;

use super::fetch::{Fetch, FetchError, FetchFuture};
use super::policy::KeyPolicy;
use super::rsa::RsaKey;
use super::set::KeySet;
use super::source::Source;
use super::stats::KeyStats;
use crate::clock::SharedClock;
use crate::error::{Error, Reason};

pub(crate) struct Cache {
    source: Source,
    fetch: Arc<dyn Fetch>,
    policy: KeyPolicy,
    clock: SharedClock,
    state: RwLock<State>,
    /// The request under way. It outlives the caller that began it: the next one carries on.
    flight: Mutex<Option<Flight>>,
    counts: Counts,
}

#[derive(Default)]
struct State {
    keys: Option<Loaded>,
    attempt: Option<Attempt>,
}

struct Loaded {
    keys: KeySet,
    at: SystemTime,
}

/// The last request that was completed.
#[derive(Clone, Copy)]
struct Attempt {
    at: SystemTime,
    failure: Option<Reason>,
}

struct Flight {
    response: FetchFuture,
    began: SystemTime,
}

#[derive(Default)]
struct Counts {
    fetches: AtomicU64,
    failures: AtomicU64,
    unknown_keys: AtomicU64,
    stale_uses: AtomicU64,
}

/// What the keys that are held say of a token's key.
enum Look {
    /// It is known, or known not to be there.
    Known(Result<Arc<RsaKey>, Error>),
    /// The keys have to be loaded first.
    Load,
}

impl Cache {
    pub(crate) fn new(
        source: Source,
        fetch: Arc<dyn Fetch>,
        policy: KeyPolicy,
        clock: SharedClock,
    ) -> Self {
        Self {
            source,
            fetch,
            policy,
            clock,
            state: RwLock::default(),
            flight: Mutex::default(),
            counts: Counts::default(),
        }
    }

    /// The key that is called `kid`; keys are loaded if they are old or do not have it.
    pub(crate) async fn find(&self, kid: &str) -> Result<Arc<RsaKey>, Error> {
        if let Look::Known(key) = self.look(kid) {
            return key;
        }
        let mut flight = self.flight.lock().await;
        // Another caller may have loaded them while this one waited.
        if let Look::Known(key) = self.look(kid) {
            return key;
        }
        self.load(&mut flight).await;
        drop(flight);
        self.held(kid)
    }

    /// The key that is called `kid`, without a request.
    pub(crate) fn held(&self, kid: &str) -> Result<Arc<RsaKey>, Error> {
        match self.look(kid) {
            Look::Known(key) => key,
            Look::Load => self.stale(kid, &self.read(), self.clock.now()),
        }
    }

    /// Loads the keys whatever their age is, or waits for the request under way.
    pub(crate) async fn refresh(&self) -> Result<(), Error> {
        let mut flight = self.flight.lock().await;
        match self.load(&mut flight).await {
            None => Ok(()),
            Some(failure) => Err(Error::unavailable(failure, self.policy.cool_down)),
        }
    }

    pub(crate) fn stats(&self) -> KeyStats {
        let state = self.read();
        KeyStats {
            held: state.keys.as_ref().map_or(0, |loaded| loaded.keys.len()),
            loaded_at: state.keys.as_ref().map(|loaded| loaded.at),
            fetches: self.counts.fetches.load(Ordering::Relaxed),
            failures: self.counts.failures.load(Ordering::Relaxed),
            unknown_keys: self.counts.unknown_keys.load(Ordering::Relaxed),
            stale_uses: self.counts.stale_uses.load(Ordering::Relaxed),
        }
    }

    fn look(&self, kid: &str) -> Look {
        let now = self.clock.now();
        let state = self.read();
        let fresh = state
            .keys
            .as_ref()
            .filter(|loaded| within(loaded.at, now, self.policy.fresh_for));
        if let Some(key) = fresh.and_then(|loaded| loaded.keys.get(kid)) {
            return Look::Known(Ok(key));
        }
        let Some(attempt) = state
            .attempt
            .filter(|last| within(last.at, now, self.policy.cool_down))
        else {
            return Look::Load;
        };
        Look::Known(if fresh.is_some() && attempt.failure.is_none() {
            self.counts.unknown_keys.fetch_add(1, Ordering::Relaxed);
            Err(Reason::KeyMismatch.into())
        } else {
            self.stale(kid, &state, now)
        })
    }

    /// From keys that should have been loaded again and could not be, for a bounded time. That a key is not among
    /// them says nothing about the token.
    fn stale(&self, kid: &str, state: &State, now: SystemTime) -> Result<Arc<RsaKey>, Error> {
        let usable = state
            .keys
            .as_ref()
            .filter(|loaded| within(loaded.at, now, self.policy.stale_for));
        if let Some(key) = usable.and_then(|loaded| loaded.keys.get(kid)) {
            self.counts.stale_uses.fetch_add(1, Ordering::Relaxed);
            return Ok(key);
        }
        let reason = match state.attempt {
            Some(attempt) => attempt.failure.unwrap_or(Reason::KeysMissing),
            None => Reason::KeysMissing,
        };
        let waited = state
            .attempt
            .and_then(|last| now.duration_since(last.at).ok());
        let rest = self
            .policy
            .cool_down
            .saturating_sub(waited.unwrap_or_default());
        Err(Error::unavailable(reason, rest.max(Duration::from_secs(1))))
    }

    /// Completes the request under way, or a new one, and says why it failed.
    async fn load(&self, flight: &mut Option<Flight>) -> Option<Reason> {
        let now = self.clock.now();
        // Nobody waited for it any longer, and its connection may be gone.
        if flight
            .as_ref()
            .is_some_and(|flight| !within(flight.began, now, self.policy.timeout))
        {
            *flight = None;
        }
        let current = flight.get_or_insert_with(|| Flight {
            response: self.request(),
            began: now,
        });
        let response = current.response.as_mut().await;
        *flight = None;
        let keys = response
            .map_err(|_| Reason::KeysNotLoaded)
            .and_then(|response| read(&response, self.policy.max_bytes));
        self.store(keys)
    }

    fn request(&self) -> FetchFuture {
        let response = self
            .fetch
            .fetch(self.source.request(), self.policy.max_bytes);
        let timeout = self.policy.timeout;
        Box::pin(async move {
            let response = tokio::time::timeout(timeout, response).await;
            response.unwrap_or(Err(FetchError))
        })
    }

    fn store(&self, keys: Result<KeySet, Reason>) -> Option<Reason> {
        let at = self.clock.now();
        let failure = keys.as_ref().err().copied();
        self.counts.fetches.fetch_add(1, Ordering::Relaxed);
        let mut state = self.state.write().unwrap_or_else(PoisonError::into_inner);
        state.attempt = Some(Attempt { at, failure });
        match keys {
            // Whole: a key that was withdrawn is gone.
            Ok(keys) => state.keys = Some(Loaded { keys, at }),
            Err(_) => {
                self.counts.failures.fetch_add(1, Ordering::Relaxed);
            }
        }
        failure
    }

    fn read(&self) -> std::sync::RwLockReadGuard<'_, State> {
        self.state.read().unwrap_or_else(PoisonError::into_inner)
    }
}

fn read(response: &Response<Bytes>, max_bytes: usize) -> Result<KeySet, Reason> {
    match response.status() {
        StatusCode::OK if response.body().len() <= max_bytes => {}
        StatusCode::UNAUTHORIZED | StatusCode::FORBIDDEN => return Err(Reason::SecretKeyInvalid),
        _ => return Err(Reason::KeysNotLoaded),
    }
    KeySet::read(response.body())
        .filter(|keys| !keys.is_empty())
        .ok_or(Reason::KeysInvalid)
}

/// No more than `limit` ago. What is in the future, after a clock was set back, is not.
fn within(then: SystemTime, now: SystemTime, limit: Duration) -> bool {
    now.duration_since(then).is_ok_and(|age| age <= limit)
}
