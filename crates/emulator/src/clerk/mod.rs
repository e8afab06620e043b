//! Clerk, as far as it is emulated: every operation is routed, authenticated and validated; machines, their scopes and
//! M2M tokens have state, the others answer 501 with a sentence that names them.

mod auth;
mod error;
mod m2m_tokens;
mod machines;
mod page;
mod scopes;

use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use http::StatusCode;
use serde_json::Value;

use crate::clerk::auth::Caller;
use crate::clerk::error::ClerkError;
use crate::clerk::m2m_tokens::Tokens;
use crate::clerk::machines::Machines;
use crate::clock::Clock;
use crate::description::{CLERK, Operation};
use crate::exchange::{Answer, Request};
use crate::ids::Ids;
use crate::validate::{self, Input};

/// Groups that @clerk/backend calls without the version in front.
const UNPREFIXED: [&str; 3] = [
    "/m2m_tokens",
    "/api_keys",
    "/oauth_applications/access_tokens/verify",
];

/// One Clerk instance.
pub(crate) struct Clerk {
    key: String,
    clock: Arc<dyn Clock>,
    state: Mutex<State>,
}

/// Everything that the instance remembers.
#[derive(Debug)]
pub(crate) struct State {
    pub(crate) ids: Ids,
    pub(crate) machines: Machines,
    pub(crate) tokens: Tokens,
}

/// A call that has passed authentication and validation.
pub(crate) struct Call<'a> {
    pub(crate) operation: &'a Operation,
    pub(crate) input: Input,
    pub(crate) caller: Caller,
    pub(crate) now: SystemTime,
}

/// A handler's answer, or its refusal.
pub(crate) type Outcome = Result<(StatusCode, Value), ClerkError>;

/// The path within Clerk's interface, if the path is Clerk's at all.
pub(crate) fn path_within(path: &str) -> Option<&str> {
    if let Some(rest) = path.strip_prefix("/v1")
        && (rest.is_empty() || rest.starts_with('/'))
    {
        return Some(rest);
    }
    let mut groups = UNPREFIXED
        .iter()
        .filter_map(|group| path.strip_prefix(group));
    groups
        .any(|rest| rest.is_empty() || rest.starts_with('/'))
        .then_some(path)
}

impl Clerk {
    pub(crate) fn new(key: String, clock: Arc<dyn Clock>, seed: u64) -> Self {
        let mut ids = Ids::seeded(seed);
        let state = State {
            machines: Machines::of_instance(ids.base62("ins_", 27)),
            tokens: Tokens::new(&mut ids),
            ids,
        };
        Self {
            key,
            clock,
            state: Mutex::new(state),
        }
    }

    pub(crate) fn key(&self) -> &str {
        &self.key
    }

    /// Answers a request whose path within Clerk's interface is `path`.
    pub(crate) fn answer(&self, path: &str, request: &Request) -> Answer {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let found = CLERK.find(&request.method, path);
        let operation = found.as_ref().map(|found| found.operation);
        let outcome = match found {
            Some(found) => self.call(&mut state, found, request),
            None => Err(ClerkError::no_route()),
        };
        let (status, body) = match outcome {
            Ok(answer) => answer,
            Err(error) => (error.status, error.body(&state.ids.hex("", 32))),
        };
        Answer {
            status,
            body,
            operation: operation.map(|operation| operation.id.as_str()),
        }
    }

    fn call(
        &self,
        state: &mut State,
        found: crate::description::Found,
        request: &Request,
    ) -> Outcome {
        let operation = found.operation;
        let now = self.clock.now();
        let caller = auth::authenticate(&self.key, &state.machines, operation, request, now)?;
        let input = validate::read(&CLERK, found, request)
            .map_err(|breaches| ClerkError::breaches(operation, &breaches))?;
        let (status, body) = dispatch(
            state,
            &Call {
                operation,
                input,
                caller,
                now,
            },
        )?;
        // The description judges us too: an answer that does not fit it would teach clients something false.
        let off = validate::answer_breaches(&CLERK, operation, status, &body);
        match off.first() {
            None => Ok((status, body)),
            Some(breach) => Err(ClerkError::new(
                StatusCode::INTERNAL_SERVER_ERROR,
                "emulator_off_description",
                "a defect of the emulator",
                &format!(
                    "its answer to {} does not fit the description: {}",
                    operation.id,
                    breach.sentence()
                ),
            )),
        }
    }
}

fn dispatch(state: &mut State, call: &Call<'_>) -> Outcome {
    match call.operation.id.as_str() {
        "ListMachines" => machines::list(state, call),
        "CreateMachine" => machines::create(state, call),
        "GetMachine" => machines::get(state, call),
        "UpdateMachine" => machines::update(state, call),
        "DeleteMachine" => machines::delete(state, call),
        "GetMachineSecretKey" => machines::secret_key(state, call),
        "RotateMachineSecretKey" => machines::rotate_secret_key(state, call),
        "CreateMachineScope" => scopes::create(state, call),
        "DeleteMachineScope" => scopes::delete(state, call),
        "createM2MToken" => m2m_tokens::create(state, call),
        "getM2MTokens" => m2m_tokens::list(state, call),
        "revokeM2MToken" => m2m_tokens::revoke(state, call),
        "verifyM2MToken" => m2m_tokens::verify(state, call),
        _ => Err(ClerkError::not_emulated(call.operation)),
    }
}
