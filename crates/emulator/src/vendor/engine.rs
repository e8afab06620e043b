//! The steps of every call: authenticate, read, carry out or sample, and validate the answer. What differs between the
//! APIs is behind [`Handler`].

use std::ops::DerefMut;
use std::sync::Arc;
use std::time::SystemTime;

use http::StatusCode;
use serde_json::Value;

use crate::contract::breach::Breach;
use crate::contract::description::{Description, Found, Operation};
use crate::contract::input::{Input, Tolerance};
use crate::contract::validate;
use crate::http::exchange::{Answer, Request, Source};
use crate::sample::answer as sample;
use crate::sample::coverage::{Sampling, SamplingSwitch};
use crate::state::clock::Clock;
use crate::webhook::Outbox;

/// What all APIs of an emulator share.
#[derive(Clone)]
pub(crate) struct Settings {
    pub(crate) clock: Arc<dyn Clock>,
    /// Where clients reach the emulator, as in `http://127.0.0.1:4010`; `None` in memory.
    pub(crate) origin: Option<String>,
    /// Where it is told what happens.
    pub(crate) webhooks: Arc<Outbox>,
    pub(crate) seed: u64,
    pub(crate) sampling: Arc<SamplingSwitch>,
}

/// A call that has passed authentication and validation.
pub(crate) struct Call<'d, C> {
    pub(crate) operation: &'d Operation,
    pub(crate) input: Input,
    pub(crate) caller: C,
    pub(crate) now: SystemTime,
}

/// What an API does in its own way. `'d` is how long its description lives.
pub(crate) trait Handler<'d> {
    /// What is remembered.
    type State;
    /// An authenticated caller.
    type Caller;
    /// A refusal in the API's own terms.
    type Refusal;

    fn description(&self) -> &'d Description;

    fn settings(&self) -> &Settings;

    /// What is remembered, while nobody else has it.
    fn state(&self) -> impl DerefMut<Target = Self::State>;

    /// Authenticates the caller.
    fn authenticate(
        &self,
        operation: &'d Operation,
        request: &Request,
        now: SystemTime,
    ) -> Result<Self::Caller, Self::Refusal>;

    /// What is taken in a query beyond the description.
    fn tolerance(&self, caller: &Self::Caller) -> Tolerance {
        let _ = caller;
        Tolerance::default()
    }

    /// Carries out a call; `None` if the operation has no state, so that it is answered with a sample.
    fn carry_out(
        &self,
        state: &mut Self::State,
        call: &Call<'d, Self::Caller>,
    ) -> Option<Result<(StatusCode, Value), Self::Refusal>>;

    /// Whether everything that a call without state names is there, so that a sample can stand for the answer.
    fn check_named(
        &self,
        state: &Self::State,
        call: &Call<'d, Self::Caller>,
    ) -> Result<(), Self::Refusal>;

    /// The refusal of a call that nothing stands behind.
    fn unmodelled(&self, operation: &Operation) -> Self::Refusal;

    /// The request id of a sampled answer, where an envelope has one.
    fn request_id(&self) -> &str;

    /// The refusal of a request that breaks the description.
    fn invalid(&self, operation: &Operation, breaches: &[Breach]) -> Self::Refusal;

    /// The refusal that stands in place of an answer of our own that does not fit the description.
    fn defect(&self, operation: &Operation, message: String) -> Self::Refusal;
}

/// Answers a request for an operation. Others have the state while the request and the answer are validated, however long
/// that takes.
pub(crate) fn answer<'d, H: Handler<'d>>(
    handler: &H,
    found: Found<'d>,
    request: &Request,
) -> Result<Answer, H::Refusal> {
    let (description, settings) = (handler.description(), handler.settings());
    let operation = found.operation;
    let now = settings.clock.now();
    let caller = handler.authenticate(operation, request, now)?;
    let tolerance = handler.tolerance(&caller);
    let input = validate::read(description, found, request, tolerance)
        .map_err(|breaches| handler.invalid(operation, &breaches))?;
    let call = Call {
        operation,
        input,
        caller,
        now,
    };
    let sampling = settings.sampling.get();
    let stateless = sampling == Sampling::All;
    let outcome = if stateless {
        None
    } else {
        handler.carry_out(&mut handler.state(), &call)
    };
    let answer = if let Some(outcome) = outcome {
        let (status, body) = outcome?;
        Answer {
            status,
            body: (status != StatusCode::NO_CONTENT).then_some(body),
            source: Source::State,
        }
    } else {
        if !stateless {
            handler.check_named(&handler.state(), &call)?;
            if !sampling.allows(&operation.id) {
                return Err(handler.unmodelled(operation));
            }
        }
        let (status, mut body) =
            sample::answer(description, operation, request, &call.input, settings.seed);
        if let Some(body) = &mut body {
            description.succeed(operation, body, handler.request_id());
        }
        Answer {
            status,
            body,
            source: Source::Sample,
        }
    };
    // An answer that does not fit the description would teach clients something false.
    let mut off = answer
        .body
        .iter()
        .flat_map(|body| validate::answer_breaches(description, operation, answer.status, body));
    match off.next() {
        None => Ok(answer),
        Some(breach) => {
            let message = format!(
                "a defect of the emulator: its answer to {} does not fit the description: {}",
                operation.id,
                breach.sentence()
            );
            Err(handler.defect(operation, message))
        }
    }
}
