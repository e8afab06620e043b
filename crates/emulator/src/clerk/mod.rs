//! Clerk: every operation is routed, authenticated and validated. What decides access has state: machines, their scopes
//! and M2M tokens, and the resources of `resources`. The others are answered from their descriptions.

mod auth;
mod error;
mod m2m_tokens;
mod machines;
mod page;
mod resources;
mod scopes;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::SystemTime;

use http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::clerk::auth::Caller;
use crate::clerk::error::ClerkError;
use crate::clerk::m2m_tokens::Tokens;
use crate::clerk::machines::Machines;
use crate::clerk::resources::facts::Kinds;
use crate::clerk::resources::identifications::{self, EMAIL_ADDRESS, PHONE_NUMBER};
use crate::clerk::resources::{role_sets, sessions, users};
use crate::contract::description::{CLERK, Found, Operation};
use crate::contract::input::{Input, Unknown};
use crate::contract::validate;
use crate::http::exchange::{Answer, Request, Source};
use crate::sample::answer as sample;
use crate::state::clock::{Clock, unix_millis};
use crate::state::ids::Ids;
use crate::state::jwt::Key;
use crate::state::store::{Store, all_or_nothing};

/// Groups that @clerk/backend calls without the version in front.
const UNPREFIXED: [&str; 3] = [
    "/m2m_tokens",
    "/api_keys",
    "/oauth_applications/access_tokens/verify",
];

/// One Clerk instance.
pub(crate) struct Clerk {
    key: String,
    seed: u64,
    stateless: bool,
    clock: Arc<dyn Clock>,
    state: Mutex<State>,
}

/// Everything that the instance remembers.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct State {
    pub(crate) ids: Ids,
    #[serde(flatten)]
    pub(crate) machines: Machines,
    #[serde(flatten)]
    pub(crate) tokens: Tokens,
    #[serde(flatten)]
    pub(crate) store: Store<Kinds>,
}

impl State {
    /// What the tokens of this instance are signed with.
    fn signing_key(&self) -> Key<'_> {
        Key::Published(self.machines.instance_id())
    }
}

/// A call that has passed authentication and validation.
pub(crate) struct Call {
    pub(crate) operation: &'static Operation,
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
    pub(crate) fn new(key: String, clock: Arc<dyn Clock>, seed: u64, stateless: bool) -> Self {
        let mut ids = Ids::seeded(seed);
        let mut state = State {
            machines: Machines::of_instance(ids.base62("ins_", 27)),
            tokens: Tokens::default(),
            store: Store::default(),
            ids,
        };
        resources::found(&mut state, unix_millis(clock.now()));
        Self {
            key,
            seed,
            stateless,
            clock,
            state: Mutex::new(state),
        }
    }

    pub(crate) fn key(&self) -> &str {
        &self.key
    }

    /// Everything that is remembered.
    pub(crate) fn snapshot(&self) -> Value {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        serde_json::to_value(&*state).unwrap_or_default()
    }

    /// Remembers something else from now on.
    pub(crate) fn restore(&self, snapshot: Value) -> serde_json::Result<()> {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        *state = serde_json::from_value(snapshot)?;
        Ok(())
    }

    /// How many things of each kind there are.
    pub(crate) fn counts(&self) -> BTreeMap<String, usize> {
        let state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let mut counts = state.store.counts();
        counts.insert("machine".to_owned(), state.machines.count());
        counts.insert("m2m_token".to_owned(), state.tokens.count());
        counts
    }

    /// Answers a request whose path within Clerk's interface is `path`.
    pub(crate) fn answer(&self, path: &str, request: &Request) -> Answer {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let found = CLERK.find(&request.method, path);
        let operation = found.as_ref().map(|found| found.operation.id.as_str());
        let outcome = match found {
            Some(found) => self.call(&mut state, found, request),
            None => Err(ClerkError::no_route()),
        };
        outcome.map_or_else(
            |error| Answer {
                status: error.status,
                body: Some(error.body(&state.ids.hex("", 32))),
                operation,
                source: Source::State,
            },
            |(status, body, source)| Answer {
                status,
                body,
                operation,
                source,
            },
        )
    }

    fn call(
        &self,
        state: &mut State,
        found: Found,
        request: &Request,
    ) -> Result<(StatusCode, Option<Value>, Source), ClerkError> {
        let operation = found.operation;
        let now = self.clock.now();
        let caller = auth::authenticate(&self.key, &state.machines, operation, request, now)?;
        let input = validate::read(&CLERK, found, request, Unknown::Refused)
            .map_err(|breaches| ClerkError::breaches(operation, &breaches))?;
        let call = Call {
            operation,
            input,
            caller,
            now,
        };
        let outcome = if self.stateless {
            None
        } else {
            all_or_nothing(
                state,
                |state| &mut state.store,
                |state| dispatch(state, &call).transpose(),
            )?
        };
        let (status, body, source) = if let Some((status, body)) = outcome {
            (status, Some(body), Source::State)
        } else {
            let (status, body) = sample::answer(&CLERK, operation, request, &call.input, self.seed);
            (status, body, Source::Sample)
        };
        // The description judges us too: an answer that does not fit it would teach clients something false.
        let off = body
            .iter()
            .flat_map(|body| validate::answer_breaches(&CLERK, operation, status, body))
            .next();
        match off {
            None => Ok((status, body, source)),
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

/// The operations that have state; `None` for the others.
fn dispatch(state: &mut State, call: &Call) -> Option<Outcome> {
    let outcome = match call.operation.id.as_str() {
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
        "CreateSessionToken" => sessions::create_token(state, call),
        "CreateSessionTokenFromTemplate" => sessions::create_token_from_template(state, call),
        "RefreshSession" => sessions::refresh(state, call),
        "GetJWKS" => Ok(sessions::keys(state)),
        "VerifyPassword" => users::verify_password(state, call),
        "CreateEmailAddress" => identifications::create(state, call, &EMAIL_ADDRESS),
        "GetEmailAddress" => identifications::get(state, call, &EMAIL_ADDRESS),
        "UpdateEmailAddress" => identifications::update(state, call, &EMAIL_ADDRESS),
        "DeleteEmailAddress" => identifications::delete(state, call, &EMAIL_ADDRESS),
        "ReplaceUserEmailAddress" => identifications::replace(state, call, &EMAIL_ADDRESS),
        "CreatePhoneNumber" => identifications::create(state, call, &PHONE_NUMBER),
        "GetPhoneNumber" => identifications::get(state, call, &PHONE_NUMBER),
        "UpdatePhoneNumber" => identifications::update(state, call, &PHONE_NUMBER),
        "DeletePhoneNumber" => identifications::delete(state, call, &PHONE_NUMBER),
        "ReplaceUserPhoneNumber" => identifications::replace(state, call, &PHONE_NUMBER),
        "ReplaceRoleInRoleSet" => role_sets::replace_role(state, call),
        "ReplaceRoleSet" => role_sets::replace(state, call),
        _ => return resources::answer(state, call),
    };
    Some(outcome)
}
