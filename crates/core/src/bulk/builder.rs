//! A bulk form with its inputs, before it runs: how it is sent, resumed, watched and cancelled.

use std::fmt;
use std::future::IntoFuture;
use std::time::Duration;

use serde::Serialize;

use super::cancel::Cancel;
use super::form::Form;
use super::inputs::Inputs;
use super::intake::Intake;
use super::ledger::Ledger;
use super::outcome::{Counts, Outcome};
use super::plan::{Duplicate, Plan, PlannedPart, PlannedRequest};
use super::report::Report;
use crate::error::Error;
use crate::send::future::BoxFuture;
use crate::send::options::CallOptions;
use crate::violation::Invalid;

/// How long a request may wait for the rate limit: as long as it takes.
const PATIENCE: Duration = Duration::from_secs(365 * 24 * 60 * 60);

/// Begins a request of these inputs, part by part.
type Sender<T, R> = Box<dyn Fn(&[Vec<&T>]) -> BoxFuture<'static, Result<R, Error>> + Send + Sync>;

type OnProgress = Box<dyn FnMut(&Progress) + Send>;
type OnAnswer<R> = Box<dyn FnMut(&[usize], R) + Send>;

/// A list of inputs and what is done with them. `.await` runs it and gives its [`Report`]; there is no `Result`, because
/// failures are in the report. `T` is an input as it is sent, `R` the content of one answer.
///
/// Inputs are checked first: one that breaks a rule fails alone. Equal inputs are sent once and share their outcome. The
/// others are packed into the fewest requests, which are sent in the order of the inputs, up to
/// [`concurrency`](Self::concurrency) at a time. They wait for the rate limit as long as it takes; that wait does not
/// count against the total timeout of a call.
///
/// A request that is refused for what it holds is halved until the refused input stands alone, if the operation is
/// idempotent. If 10 inputs alone were refused for the same reason and nothing was done, further requests are not halved:
/// the last input of each is sent alone, and the others are not attempted, unless something is done meanwhile. The run
/// ends early if the credentials are refused, or after 10 requests in a row without an answer: the other inputs are then
/// not attempted, and the report can be resumed. Dropping the future ends the run without a report.
#[must_use = "nothing is sent before `.await`"]
pub struct Bulk<T, R> {
    pub(super) form: Form<T>,
    pub(super) inputs: Inputs<Result<T, Invalid>>,
    pub(super) sender: Sender<T, R>,
    pub(super) concurrency: usize,
    pub(super) window: usize,
    pub(super) resumed: Option<Report>,
    pub(super) cancel: Cancel,
    pub(super) progress: Option<OnProgress>,
    pub(super) answered: Option<OnAnswer<R>>,
}

/// How far a run is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Progress {
    /// Inputs whose outcome is known.
    pub settled: Counts,
    /// Inputs that were read: all, unless they come from a stream.
    pub read: usize,
    /// Requests that were begun.
    pub requests: u64,
}

impl<T, R> Bulk<T, R> {
    /// A bulk form: its facts, its inputs, and the function that sends one request. The function is given the inputs of a
    /// request part by part; it has to send by a transport that waits for the rate limit, see
    /// [`Bulk::options`].
    pub fn new<S, C>(form: Form<T>, inputs: Inputs<Result<T, Invalid>>, send: S) -> Self
    where
        T: Clone,
        S: Fn(Vec<Vec<T>>) -> C + Send + Sync + 'static,
        C: IntoFuture<Output = Result<R, Error>, IntoFuture: Send + 'static>,
    {
        let owned = |part: &Vec<&T>| part.iter().copied().cloned().collect();
        Self::lent(form, inputs, move |parts| {
            send(parts.iter().map(owned).collect())
        })
    }

    /// The same with a function that is lent the inputs of a request, and takes from them what it sends before it
    /// returns.
    pub fn lent<S, C>(form: Form<T>, inputs: Inputs<Result<T, Invalid>>, send: S) -> Self
    where
        S: Fn(&[Vec<&T>]) -> C + Send + Sync + 'static,
        C: IntoFuture<Output = Result<R, Error>, IntoFuture: Send + 'static>,
    {
        Self {
            form,
            inputs,
            sender: Box::new(move |parts| Box::pin(send(parts).into_future())),
            concurrency: 4,
            window: 10_000,
            resumed: None,
            cancel: Cancel::default(),
            progress: None,
            answered: None,
        }
    }

    /// A bulk form whose function does one input at a time: `form` has one input in a request.
    pub fn each<S, C>(form: Form<T>, inputs: Inputs<Result<T, Invalid>>, work: S) -> Self
    where
        T: Clone,
        S: Fn(T) -> C + Send + Sync + 'static,
        C: IntoFuture<Output = Result<R, Error>, IntoFuture: Send + 'static>,
    {
        Self::lent(form, inputs, move |parts| {
            match parts.iter().flatten().next() {
                Some(input) => work((*input).clone()),
                None => unreachable!("a request holds an input"),
            }
        })
    }

    /// The options of every call of a bulk form: it waits for the rate limit as long as it takes.
    pub fn options() -> CallOptions {
        CallOptions::new().queue_timeout(PATIENCE)
    }

    /// How many requests are on their way at the same time, waits for the rate limit included; 0 counts as 1. Default: 4.
    pub fn concurrency(mut self, requests: usize) -> Self {
        self.concurrency = requests.max(1);
        self
    }

    /// How many inputs of a stream are in memory at a time; 0 counts as 1. Duplicates are found, and requests are packed,
    /// within a window. A collection is one window. Default: 10,000.
    pub fn window(mut self, inputs: usize) -> Self {
        self.window = inputs.max(1);
        self
    }

    /// Puts up to so many inputs into one request, if that is less than what the vendor takes; 0 counts as 1. With 1, a
    /// refusal concerns one input also where requests cannot be halved.
    pub fn per_request(mut self, inputs: usize) -> Self {
        let inputs = inputs.max(1);
        self.form.per_part = self.form.per_part.min(inputs);
        self.form.parts = self.form.parts.min((inputs / self.form.per_part).max(1));
        self
    }

    /// Says that doing the same input twice is the same as doing it once, though the operation's facts do not say so.
    /// Then refused requests are halved, and inputs with an unknown outcome are sent again by a resumed run.
    pub fn assume_idempotent(mut self) -> Self {
        self.form.idempotent = true;
        self
    }

    /// Goes on where the run of `report` ended, with the same inputs in the same order. Inputs that are done, and inputs
    /// that were refused for what they are, keep their outcome. An input whose outcome is unknown is sent again only if
    /// the operation is idempotent. An input that is not the one of the report fails. The new report has every input.
    pub fn resume(mut self, report: &Report) -> Self {
        self.resumed = Some(report.clone());
        self
    }

    /// Calls `tell` after each request.
    pub fn on_progress(mut self, tell: impl FnMut(&Progress) + Send + 'static) -> Self {
        self.progress = Some(Box::new(tell));
        self
    }

    /// Calls `take` with each answer's content and with the indexes of the inputs that its request held, duplicates left
    /// out: for what the vendor made, such as the ids of invitations.
    pub fn on_answer(mut self, take: impl FnMut(&[usize], R) + Send + 'static) -> Self {
        self.answered = Some(Box::new(take));
        self
    }

    /// Begins no further request when `signal` is ready. Requests that were begun end first; the report tells the other
    /// inputs as not attempted, as far as they were read. The inputs of a stream that were not read are not in it.
    pub fn cancel(
        mut self,
        signal: impl IntoFuture<Output = (), IntoFuture: Send + 'static>,
    ) -> Self {
        self.cancel = Cancel::by(signal.into_future());
        self
    }
}

impl<T: Serialize, R> Bulk<T, R> {
    /// A dry run: what would be sent. Nothing is sent. A stream is not read.
    pub fn plan(self) -> Plan {
        let mut ledger = Ledger::here();
        let inputs = self.inputs.known_len();
        let mut intake = Intake::new(&self.form, self.resumed);
        let window = intake.sort(&self.form, self.inputs.collected(), &mut ledger);
        let index = |place: usize| window.index(place);
        let duplicates = window.sent.iter().flat_map(|&first| {
            let again = window.again(first).iter();
            again.map(move |&place| Duplicate {
                index: index(place),
                first: index(first),
            })
        });
        let mut duplicates: Vec<_> = duplicates.collect();
        duplicates.sort_unstable_by_key(|duplicate| duplicate.index);
        let requests = self.form.pack(&window).into_iter().map(|job| {
            let parts = job.parts.into_iter().map(|part| PlannedPart {
                name: part.name,
                inputs: part.places.into_iter().map(index).collect(),
            });
            PlannedRequest {
                parts: parts.collect(),
            }
        });
        let mut settled = ledger.into_entries();
        settled.retain(|entry| entry.outcome != Outcome::NotAttempted);
        Plan {
            operation: self.form.operation.id.to_owned(),
            inputs,
            requests: requests.collect(),
            duplicates,
            settled,
        }
    }
}

impl<T, R> fmt::Debug for Bulk<T, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Bulk")
            .field("form", &self.form)
            .field("inputs", &self.inputs)
            .field("concurrency", &self.concurrency)
            .finish_non_exhaustive()
    }
}
