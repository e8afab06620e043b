//! The run of a bulk form: windows of inputs, requests with bounded concurrency, and an outcome for each input.

use std::collections::VecDeque;
use std::future::{IntoFuture, poll_fn};
use std::io;
use std::task::Poll;

use serde::Serialize;

use super::builder::{Bulk, Progress};
use super::doubt::Doubt;
use super::flights::Flights;
use super::intake::Intake;
use super::ledger::{Ledger, Sink};
use super::outcome::{Counts, Outcome};
use super::pack::Job;
use super::report::Report;
use super::reported::concerns_input;
use super::window::Window;
use crate::error::{Error, ErrorKind};
use crate::send::future::BoxFuture;

/// So many requests without an answer, one after the other, end the run: there is nobody to answer.
const UNANSWERED: u32 = 10;

/// What is known at the end of a run beside the ledger.
struct End {
    requests: u64,
    /// Whether the inputs were read to their end.
    ended: bool,
    /// How many inputs were read.
    inputs: usize,
}

/// A run under way.
struct Run<'a, 'b, T, R> {
    bulk: &'a mut Bulk<T, R>,
    ledger: &'a mut Ledger<'b>,
    /// What is being sent.
    window: Window<T>,
    requests: u64,
    /// How many inputs were read.
    read: usize,
    /// Nothing more is sent.
    stopped: bool,
    unanswered: u32,
    doubt: Doubt,
}

/// Runs `bulk` to its end; each outcome goes to `ledger`.
async fn run<T, R>(mut bulk: Bulk<T, R>, ledger: &mut Ledger<'_>) -> End
where
    T: Serialize + Send + 'static,
    R: Send + 'static,
{
    let mut intake = Intake::new(&bulk.form, bulk.resumed.take());
    let known = bulk.inputs.known_len();
    let mut run = Run {
        bulk: &mut bulk,
        ledger,
        window: Window::empty(),
        requests: 0,
        read: 0,
        stopped: false,
        unanswered: 0,
        doubt: Doubt::new(),
    };
    let mut ended = false;
    while !run.stopped && !ended {
        let window = run.bulk.window;
        let cancel = &mut run.bulk.cancel;
        let inputs = run.bulk.inputs.next_window(window, cancel).await;
        run.stopped |= run.bulk.cancel.was_cancelled();
        ended = known.is_some() || (inputs.is_empty() && !run.stopped);
        run.window = intake.sort(&run.bulk.form, inputs, run.ledger);
        run.read = intake.read;
        run.send().await;
        // The next one is read when this one is gone.
        run.window = Window::empty();
    }
    if ended {
        intake.rest(run.ledger);
    }
    End {
        requests: run.requests,
        ended,
        inputs: intake.read,
    }
}

impl<T: Send + 'static, R: Send + 'static> Run<'_, '_, T, R> {
    /// Sends the window in the fewest requests, and what comes of halving them. If the run stops, what was not sent is told
    /// as such, and what is on its way ends first.
    async fn send(&mut self) {
        let mut jobs = self.bulk.form.pack(&self.window);
        let mut flights = Flights::new();
        loop {
            self.stopped |= self.ledger.broken.is_some();
            if self.stopped {
                jobs.drain(..).for_each(|job| self.leave(job));
            }
            while flights.len() < self.bulk.concurrency
                && let Some(job) = jobs.pop_front()
            {
                let sending = (self.bulk.sender)(&job.values(&self.window));
                self.requests += 1;
                flights.push(Box::pin(async move { (job, sending.await) }));
            }
            if flights.len() == 0 {
                for job in self.doubt.left() {
                    self.leave(job);
                }
                return;
            }
            let landed = poll_fn(|context| {
                if !self.stopped && self.bulk.cancel.is_cancelled(context) {
                    return Poll::Ready(None);
                }
                flights.poll_any(context).map(Some)
            });
            match landed.await {
                Some((job, Ok(content))) => self.done(job, content, &mut jobs),
                Some((job, Err(error))) => self.failed(job, &error, &mut jobs),
                None => self.stopped = true,
            }
            self.tell();
        }
    }

    fn done(&mut self, mut job: Job, content: R, jobs: &mut VecDeque<Job>) {
        self.unanswered = 0;
        jobs.extend(self.doubt.disprove());
        if let Some(rest) = job.rest.take() {
            // The whole was refused and this half was not: what was refused is in the other one.
            jobs.push_front(if rest.len() > 1 { rest.halved() } else { *rest });
        }
        if let Some(answered) = &mut self.bulk.answered {
            let indexes: Vec<_> = job.places().map(|place| self.window.index(place)).collect();
            answered(&indexes, content);
        }
        self.settle(&job, &Outcome::Done);
    }

    fn failed(&mut self, mut job: Job, error: &Error, jobs: &mut VecDeque<Job>) {
        let answered = error.status().is_some() || !error.is_passing();
        self.unanswered = if answered { 0 } else { self.unanswered + 1 };
        let refused = matches!(
            error.kind(),
            ErrorKind::Unauthorized | ErrorKind::PaymentRequired | ErrorKind::Configuration
        );
        self.stopped |= refused || self.unanswered >= UNANSWERED;
        if let Some(rest) = job.rest.take() {
            jobs.push_front(*rest);
        }
        let repeatable = self.bulk.form.idempotent || error.attempts() == 0;
        let divisible = concerns_input(error.kind()) && repeatable;
        if divisible && job.len() > 1 {
            if self.doubt.is_common(error) {
                // The last one: a list whose beginning is refused is not refused whole.
                let most = job.len() - 1;
                let (others, one) = job.split(most);
                jobs.push_front(one);
                self.doubt.wait(others);
            } else {
                jobs.push_front(job.halved());
            }
            return;
        }
        if divisible {
            self.doubt.refused_alone(error);
        }
        let outcome = Outcome::of_failure(error, job.len());
        self.settle(&job, &outcome);
    }

    /// Nothing is sent for `job`.
    fn leave(&mut self, mut job: Job) {
        if let Some(rest) = job.rest.take() {
            self.leave(*rest);
        }
        self.settle(&job, &Outcome::NotAttempted);
    }

    fn settle(&mut self, job: &Job, outcome: &Outcome) {
        for first in job.places() {
            for place in std::iter::once(&first).chain(self.window.again(first)) {
                let index = self.window.index(*place);
                self.ledger.settle(index, outcome.clone());
            }
        }
    }

    fn tell(&mut self) {
        if let Some(tell) = &mut self.bulk.progress {
            tell(&Progress {
                settled: self.ledger.counts,
                read: self.read,
                requests: self.requests,
            });
        }
    }
}

impl<T, R> Bulk<T, R>
where
    T: Serialize + Send + 'static,
    R: Send + 'static,
{
    /// Runs it, and writes each input's outcome to `sink` as soon as it is known, instead of keeping a report. With a
    /// stream, memory does not grow with the number of inputs. The error is the sink's; it ends the run.
    pub async fn into_sink(self, mut sink: impl Sink) -> io::Result<Counts> {
        sink.begin(self.form.operation.id, self.form.idempotent)?;
        let mut ledger = Ledger::into(&mut sink);
        let ended = run(self, &mut ledger).await;
        let counts = ledger.counts;
        if let Some(error) = ledger.broken.take() {
            return Err(error);
        }
        if ended.ended {
            sink.end(ended.inputs)?;
        }
        Ok(counts)
    }

    async fn report(self) -> Report {
        let operation = self.form.operation.id.to_owned();
        let idempotent = self.form.idempotent;
        let mut ledger = Ledger::here();
        let ended = run(self, &mut ledger).await;
        let entries = ledger.into_entries();
        Report::new(operation, idempotent, ended.requests, ended.ended, entries)
    }
}

impl<T, R> IntoFuture for Bulk<T, R>
where
    T: Serialize + Send + 'static,
    R: Send + 'static,
{
    type Output = Report;
    type IntoFuture = BoxFuture<'static, Report>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.report())
    }
}
