//! Something that many callers need and one request yields. The request is a task of its own: it goes on when the
//! caller who caused it leaves, and whatever comes of it, a failure too, is for all who wait.

use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use identity_facade_core::{Error, ErrorKind, Failure};
use tokio::sync::watch;
use tokio::time::{Instant, timeout, timeout_at};

/// A request that has not ended so long after its time limit never will: its runtime does not run any more.
const GRACE: Duration = Duration::from_secs(1);

/// No refusal is remembered for longer.
const LONGEST_REFUSAL: Duration = Duration::from_secs(24 * 3600);

/// Something that is of use for some time.
pub(super) trait Kept: Clone + Send + Sync + 'static {
    fn is_useful(&self, now: SystemTime) -> bool;
}

/// What is kept, and the request for it while there is one.
pub(super) struct Shared<T>(Arc<Mutex<State<T>>>);

struct State<T> {
    kept: Option<T>,
    request: Option<Request<T>>,
    /// How many requests there were.
    requests: u64,
    refusal: Option<Refusal>,
}

/// A request that runs, or whose runtime has ended.
#[derive(Clone)]
struct Request<T> {
    number: u64,
    outcome: watch::Receiver<Option<Result<T, Error>>>,
    /// When it has ended, if its runtime runs.
    ends: Option<Instant>,
}

/// The last request was refused, and there must not be another one before this time.
struct Refusal {
    until: Instant,
    error: Error,
}

impl<T> Default for Shared<T> {
    fn default() -> Self {
        Self(Arc::new(Mutex::new(State {
            kept: None,
            request: None,
            requests: 0,
            refusal: None,
        })))
    }
}

impl<T: Kept> Shared<T> {
    /// What is kept if it is useful at `now`, or what `fetch` yields within `limit`.
    pub(super) async fn get<F>(
        &self,
        now: SystemTime,
        limit: Duration,
        fetch: impl Fn() -> F,
    ) -> Result<T, Error>
    where
        F: Future<Output = Result<T, Error>> + Send + 'static,
    {
        loop {
            let (mut request, own) = {
                let mut state = lock(&self.0);
                if let Some(kept) = state.kept.as_ref().filter(|kept| kept.is_useful(now)) {
                    return Ok(kept.clone());
                }
                if let Some(error) = state.refused() {
                    return Err(error);
                }
                match state.running() {
                    Some(request) => (request, false),
                    None => (self.start(&mut state, now, limit, fetch()), true),
                }
            };
            if let Some(outcome) = request.outcome().await {
                return outcome;
            }
            lock(&self.0).abandon(request.number);
            if own {
                return Err(Error::new(ErrorKind::Connect)
                    .with_note("the request for credentials ended without an outcome"));
            }
        }
    }

    /// Forgets what is kept if it is what was refused.
    pub(super) fn forget(&self, refused: impl FnOnce(&T) -> bool) {
        let mut state = lock(&self.0);
        if state.kept.as_ref().is_some_and(refused) {
            state.kept = None;
        }
    }

    fn start(
        &self,
        state: &mut State<T>,
        now: SystemTime,
        limit: Duration,
        fetch: impl Future<Output = Result<T, Error>> + Send + 'static,
    ) -> Request<T> {
        let (sender, outcome) = watch::channel(None);
        state.requests += 1;
        let number = state.requests;
        let shared = Arc::clone(&self.0);
        tokio::spawn(async move {
            let outcome = timeout(limit, fetch).await.unwrap_or_else(|_| {
                Err(Error::new(ErrorKind::Timeout)
                    .with_note("while waiting for credentials: the attempt timeout passed"))
            });
            lock(&shared).ended(number, now, &outcome);
            sender.send_replace(Some(outcome));
        });
        let request = Request {
            number,
            outcome,
            ends: Instant::now().checked_add(limit.saturating_add(GRACE)),
        };
        state.request = Some(request.clone());
        request
    }
}

impl<T: Kept> State<T> {
    /// The refusal that is still in force, with what is left of its time.
    fn refused(&self) -> Option<Error> {
        let Refusal { until, error } = self.refusal.as_ref()?;
        let left = until.saturating_duration_since(Instant::now());
        if left.is_zero() {
            return None;
        }
        let mut again = Failure::new(error.kind());
        again.status = error.status();
        again.code = error.code().map(str::to_owned);
        again.details = error.details().to_vec();
        again.request_id = error.request_id().map(str::to_owned);
        again.retry_after = Some(left);
        let note = "while fetching the management token: its service asked to wait";
        Some(Error::from_failure(again).with_note(note))
    }

    /// The request that runs. One whose runtime was dropped has lost its sender; one whose runtime stands still is late.
    fn running(&self) -> Option<Request<T>> {
        let request = self.request.as_ref()?;
        let in_time = request.ends.is_none_or(|ends| Instant::now() < ends);
        (in_time && request.outcome.has_changed().is_ok()).then(|| request.clone())
    }

    fn abandon(&mut self, number: u64) {
        self.request.take_if(|request| request.number == number);
    }

    fn ended(&mut self, number: u64, now: SystemTime, outcome: &Result<T, Error>) {
        if self
            .request
            .take_if(|request| request.number == number)
            .is_none()
        {
            return; // It was given up, and another one may have been made.
        }
        self.kept = outcome
            .as_ref()
            .ok()
            .filter(|kept| kept.is_useful(now))
            .cloned();
        self.refusal = outcome.as_ref().err().and_then(Refusal::of);
    }
}

impl Refusal {
    fn of(error: &Error) -> Option<Self> {
        let is_passing = matches!(error.kind(), ErrorKind::RateLimited | ErrorKind::Server);
        let wait = error.retry_after().filter(|_| is_passing)?;
        Some(Self {
            until: Instant::now() + wait.min(LONGEST_REFUSAL),
            error: error.clone(),
        })
    }
}

impl<T: Kept> Request<T> {
    /// What came of it; `None` if nothing ever will.
    async fn outcome(&mut self) -> Option<Result<T, Error>> {
        let ended = async {
            let outcome = self.outcome.wait_for(Option::is_some).await.ok()?;
            outcome.clone()
        };
        match self.ends {
            Some(ends) => timeout_at(ends, ended).await.ok().flatten(),
            None => ended.await,
        }
    }
}

fn lock<T>(state: &Mutex<State<T>>) -> MutexGuard<'_, State<T>> {
    state.lock().unwrap_or_else(PoisonError::into_inner)
}
