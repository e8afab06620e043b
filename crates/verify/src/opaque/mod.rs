//! Questions about opaque tokens: one at a time for each token, and accepted answers kept for a bounded time. Tokens are
//! not held: entries are found by a hash.

use std::collections::{HashMap, VecDeque};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use aws_lc_rs::digest::{SHA256, digest};
use bytes::Bytes;
use http::Response;
use http::header::RETRY_AFTER;
use tokio::sync::OnceCell;
use tokio::time::timeout;

use crate::clock::SharedClock;
use crate::error::{Error, Reason};
use crate::keys::fetch::FetchFuture;

pub(crate) mod policy;

use self::policy::OpaquePolicy;

/// When to try again, if the vendor does not say.
const RETRY_IN: Duration = Duration::from_secs(5);
/// The longest time that a vendor is believed.
const MAX_RETRY_IN: Duration = Duration::from_secs(3600);

type Hash = [u8; 32];

/// What is known about the opaque tokens of one verifier.
pub(crate) struct Answers<T> {
    policy: OpaquePolicy,
    clock: SharedClock,
    state: Mutex<State<T>>,
}

struct State<T> {
    entries: HashMap<Hash, Arc<Entry<T>>>,
    /// Answers that are kept, the oldest first.
    kept: VecDeque<(SystemTime, Hash)>,
}

/// One question, and its answer for all who wait for it.
type Entry<T> = OnceCell<Answer<T>>;

struct Answer<T> {
    verdict: Result<T, Error>,
    at: SystemTime,
}

impl<T: Clone> Answers<T> {
    pub(crate) fn new(policy: OpaquePolicy, clock: SharedClock) -> Self {
        Self {
            policy,
            clock,
            state: Mutex::new(State {
                entries: HashMap::new(),
                kept: VecDeque::new(),
            }),
        }
    }

    /// The verdict about `token`: a kept one, that of a question under way, or that of `response`, which `judge` judges.
    /// If the caller that asks goes away, the next one asks again.
    pub(crate) async fn get(
        &self,
        token: &str,
        response: impl FnOnce() -> FetchFuture,
        judge: impl FnOnce(u16, &[u8]) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let hash = hash(token);
        let waiting = Waiting {
            answers: self,
            hash,
            entry: self.entry(hash),
        };
        let mut asked = false;
        let question = async {
            let verdict = self.ask(response(), judge).await;
            asked = true;
            let at = self.clock.now();
            Answer { verdict, at }
        };
        let answer = waiting.entry.get_or_init(|| question).await;
        if asked {
            self.settle(hash, answer);
        }
        answer.verdict.clone()
    }

    async fn ask(
        &self,
        response: FetchFuture,
        judge: impl FnOnce(u16, &[u8]) -> Result<T, Error>,
    ) -> Result<T, Error> {
        let unavailable = || Error::unavailable(Reason::Unavailable, RETRY_IN);
        let response = timeout(self.policy.timeout, response).await;
        let response = response
            .map_err(|_| unavailable())?
            .map_err(|_| unavailable())?;
        judge(response.status().as_u16(), response.body()).map_err(|error| {
            if error.is_unavailable() {
                Error::unavailable(error.reason(), retry_in(&response))
            } else {
                error
            }
        })
    }

    /// The question about a token: the one that is kept or under way, or a new one.
    fn entry(&self, hash: Hash) -> Arc<Entry<T>> {
        let now = self.clock.now();
        let mut state = self.lock();
        while let Some((at, oldest)) = state.kept.front().copied() {
            if self.is_fresh(at, now) {
                break;
            }
            state.kept.pop_front();
            state.entries.remove(&oldest);
        }
        Arc::clone(state.entries.entry(hash).or_default())
    }

    /// No longer ago than answers are kept. What is in the future, after a clock was set back, is not.
    fn is_fresh(&self, at: SystemTime, now: SystemTime) -> bool {
        now.duration_since(at)
            .is_ok_and(|age| age < self.policy.keep_for)
    }

    /// Keeps an answer that may be kept, and forgets every other.
    fn settle(&self, hash: Hash, answer: &Answer<T>) {
        let mut state = self.lock();
        if answer.verdict.is_err() || self.policy.keep_for.is_zero() {
            state.entries.remove(&hash);
            return;
        }
        state.kept.push_back((answer.at, hash));
        if state.kept.len() > self.policy.max_entries
            && let Some((_, oldest)) = state.kept.pop_front()
        {
            state.entries.remove(&oldest);
        }
    }

    fn lock(&self) -> MutexGuard<'_, State<T>> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// A caller that waits for an answer. The last one that goes away before there is any takes the question with it, so
/// that callers who do not wait leave nothing behind.
struct Waiting<'a, T: Clone> {
    answers: &'a Answers<T>,
    hash: Hash,
    entry: Arc<Entry<T>>,
}

impl<T: Clone> Drop for Waiting<'_, T> {
    fn drop(&mut self) {
        let mut state = self.answers.lock();
        // Given up while the state is locked, so that the last one is seen to be the last.
        let entry = std::mem::take(&mut self.entry);
        // The map's, and this one.
        if !entry.initialized() && Arc::strong_count(&entry) == 2 {
            state.entries.remove(&self.hash);
        }
    }
}

fn hash(token: &str) -> Hash {
    let mut hash = Hash::default();
    hash.copy_from_slice(digest(&SHA256, token.as_bytes()).as_ref());
    hash
}

fn retry_in(response: &Response<Bytes>) -> Duration {
    let header = response.headers().get(RETRY_AFTER);
    let seconds = header.and_then(|value| value.to_str().ok()?.trim().parse().ok());
    seconds.map_or(RETRY_IN, |seconds| {
        Duration::from_secs(seconds).min(MAX_RETRY_IN)
    })
}

#[cfg(test)]
mod tests;
