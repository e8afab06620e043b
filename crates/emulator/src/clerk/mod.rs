//! Clerk: every operation is routed, authenticated and validated. What decides access has state: machines, their scopes
//! and M2M tokens, and the resources of `resources`. The others are answered from their descriptions, or refused.

mod auth;
pub(crate) mod description;
mod error;
mod events;
mod frontend;
mod given;
mod limits;
mod m2m_tokens;
mod machines;
mod page;
mod parents;
mod resources;
mod scopes;
pub(crate) mod tokens;

use std::collections::BTreeMap;
use std::ops::DerefMut;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::clerk::auth::Caller;
use crate::clerk::description::CLERK;
use crate::clerk::error::ClerkError;
use crate::clerk::m2m_tokens::Tokens;
use crate::clerk::machines::Machines;
use crate::clerk::resources::catalog::Kinds;
use crate::clerk::resources::identifications::{self, EMAIL_ADDRESS, PHONE_NUMBER};
use crate::clerk::resources::{accounts, directories, role_sets, sessions, settings, totp, users};
use crate::clerk::tokens::oauth;
use crate::contract::breach::Breach;
use crate::contract::description::{Description, Operation};
use crate::http::exchange::{Answer, Request, Source};
use crate::http::rate::Bucket;
use crate::state::clock::unix_millis;
use crate::state::ids::Ids;
use crate::state::keys::Keyring;
use crate::state::store::journal::{self, Beside, Journaled, Noting, Unnoted};
use crate::state::store::{Store, all_or_nothing};
use crate::vendor::engine::{self, Handler, Settings};
use crate::vendor::selection::Selection;
use crate::vendor::{Vendor, below, present_bearer};

/// What the paths of the description are under.
const PREFIX: &str = "/v1";

/// Groups that @clerk/backend calls without the version in front.
const UNPREFIXED: [&str; 3] = [
    "/m2m_tokens",
    "/api_keys",
    "/oauth_applications/access_tokens/verify",
];

/// The pair of keys that an instance begins with.
const FIRST_PAIR: usize = 0;

/// One Clerk instance.
pub(crate) struct Clerk {
    key: String,
    /// Who issues tokens.
    pub(crate) issuer: String,
    settings: Settings,
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
    /// What the tokens of this instance are signed with.
    #[serde(default)]
    pub(crate) signing_keys: Keyring,
    /// Who issues them; the emulator's address can be another one when the state is read again.
    #[serde(skip)]
    pub(crate) issuer: String,
    /// The members beside the tables, as they were last written.
    #[serde(skip)]
    written: Option<Value>,
}

/// A call that has passed authentication and validation.
pub(crate) type Call = engine::Call<'static, Caller>;

/// A handler's answer, or its refusal.
pub(crate) type Outcome = Result<(StatusCode, Value), ClerkError>;

impl Clerk {
    pub(crate) fn new(key: String, settings: Settings) -> Self {
        let mut ids = Ids::seeded(settings.seed);
        let instance = ids.base62("ins_", 27);
        let issuer = frontend::issuer(settings.origin.as_deref());
        let mut state = State {
            signing_keys: Keyring::starting(&instance, FIRST_PAIR),
            machines: Machines::of_instance(instance),
            tokens: Tokens::default(),
            store: Store::default(),
            issuer: issuer.clone(),
            written: None,
            ids,
        };
        resources::found(&mut state, unix_millis(settings.clock.now()));
        Self {
            key,
            issuer,
            settings,
            state: Mutex::new(state),
        }
    }

    pub(crate) fn key(&self) -> &str {
        &self.key
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Journaled for State {
    type Kinds = Kinds;

    fn store(&mut self) -> &mut Store<Kinds> {
        &mut self.store
    }

    fn tables(&mut self) -> Vec<(&'static str, &mut dyn Noting)> {
        vec![
            ("machine", self.machines.table()),
            ("m2m_token", self.tokens.table()),
        ]
    }

    fn beside(&mut self) -> Beside<'_> {
        Beside {
            ids: &mut self.ids,
            signing_keys: &mut self.signing_keys,
            written: &mut self.written,
        }
    }
}

impl Vendor for Clerk {
    fn description(&self) -> &Description {
        &CLERK
    }

    fn base_paths(&self) -> Vec<&str> {
        let own = [PREFIX, frontend::PREFIX].into_iter();
        own.chain(UNPREFIXED).collect()
    }

    fn path_within<'r>(&self, request: &'r Request) -> Option<&'r str> {
        let path = request.path.as_str();
        let mut groups = UNPREFIXED.iter();
        below(path, PREFIX).or_else(|| {
            let own = below(path, frontend::PREFIX).is_some()
                || groups.any(|group| below(path, group).is_some());
            own.then_some(path)
        })
    }

    fn answer(&self, request: &Request) -> Answer {
        let path = self.path_within(request).unwrap_or_default();
        let outcome = match CLERK.find(&request.method, path) {
            Some(found) => engine::answer(self, found, request),
            None if frontend::KEYS.is_asked(request) => Ok(self.published(&self.state())),
            None => Err(ClerkError::no_route()),
        };
        outcome.unwrap_or_else(|error| Answer {
            status: error.status,
            body: Some(error.body(&self.state().ids.hex("", 32))),
            source: Source::State,
        })
    }

    fn refusal(&self, status: StatusCode, code: &str, message: &str) -> (StatusCode, Value) {
        let error = ClerkError::new(status, code, message, message);
        (status, error.body(&"0".repeat(32)))
    }

    fn authorize(&self, request: &mut Request, key: Option<&str>) {
        present_bearer(request, key.unwrap_or(&self.key));
    }

    fn take_for_given(&self, kind: &str, said: &Value) -> Result<Value, String> {
        Clerk::take_for_given(self, kind, said)
    }

    fn documents_limits(&self) -> bool {
        true
    }

    fn documented_buckets(
        &self,
        operation: Option<&Operation>,
        request: &Request,
    ) -> Vec<(String, Bucket)> {
        let operation = operation.map_or("", |operation| operation.id.as_str());
        limits::buckets(operation, &request.path, &self.key)
    }

    fn rotate_keys(&self, overlap: Duration) {
        let now = self.settings.clock.now();
        let mut state = self.state();
        let kid = state.ids.base62("ins_", 27);
        state.signing_keys.rotate(&kid, now, overlap);
    }

    fn snapshot(&self) -> Option<Value> {
        serde_json::to_value(&*self.state()).ok()
    }

    fn restore(&self, snapshot: Value) -> serde_json::Result<()> {
        let mut state: State = serde_json::from_value(snapshot)?;
        state.issuer.clone_from(&self.issuer);
        if state.signing_keys.is_empty() {
            state.signing_keys = Keyring::starting(state.machines.instance_id(), FIRST_PAIR);
        }
        *self.state() = state;
        Ok(())
    }

    fn checkpoint(&self) -> Option<Value> {
        journal::checkpoint(&mut *self.state())
    }

    fn changes(&self) -> Result<Option<Value>, Unnoted> {
        journal::changes(&mut *self.state())
    }

    fn apply(&self, changes: Value) -> serde_json::Result<()> {
        journal::apply(&mut *self.state(), changes)
    }

    fn counts(&self) -> BTreeMap<String, usize> {
        let state = self.state();
        let mut counts = state.store.counts();
        counts.insert("machine".to_owned(), state.machines.count());
        counts.insert("m2m_token".to_owned(), state.tokens.count());
        counts
    }

    fn select(&self, kind: &str, selection: &mut Selection) {
        let state = self.state();
        match kind {
            "machine" => selection.look(state.machines.rows()),
            "m2m_token" => selection.look(state.tokens.rows()),
            _ => selection.look(state.store.rows(kind)),
        }
    }
}

impl Handler<'static> for Clerk {
    type State = State;
    type Caller = Caller;
    type Refusal = ClerkError;

    fn description(&self) -> &'static Description {
        &CLERK
    }

    fn settings(&self) -> &Settings {
        &self.settings
    }

    fn state(&self) -> impl DerefMut<Target = State> {
        Clerk::state(self)
    }

    fn authenticate(
        &self,
        operation: &'static Operation,
        request: &Request,
        now: SystemTime,
    ) -> Result<Caller, ClerkError> {
        auth::authenticate(&self.key, &self.state().machines, operation, request, now)
    }

    fn carry_out(&self, state: &mut State, call: &Call) -> Option<Outcome> {
        let outcome = all_or_nothing(
            state,
            |state| &mut state.store,
            |state| dispatch(state, call).transpose(),
        );
        if outcome.is_ok() {
            self.announce(state, call);
        }
        outcome.transpose()
    }

    fn request_id(&self) -> &'static str {
        ""
    }

    fn invalid(&self, operation: &Operation, breaches: &[Breach]) -> ClerkError {
        ClerkError::breaches(operation, breaches)
    }

    fn defect(&self, _: &Operation, message: String) -> ClerkError {
        let status = StatusCode::INTERNAL_SERVER_ERROR;
        let code = "emulator_off_description";
        ClerkError::new(status, code, "a defect of the emulator", &message)
    }

    fn check_named(&self, state: &State, call: &Call) -> Result<(), ClerkError> {
        parents::check(state, call)
    }

    fn unmodelled(&self, operation: &Operation) -> ClerkError {
        ClerkError::unmodelled(operation)
    }
}

/// How an operation that has a module of its own is answered.
type Answering = fn(&mut State, &Call) -> Outcome;

/// Whether an operation has state.
pub(crate) fn is_modelled(operation: &str) -> bool {
    handler(operation).is_some() || resources::is_modelled(operation)
}

/// The answer from state; `None` if the operation has none.
fn dispatch(state: &mut State, call: &Call) -> Option<Outcome> {
    match handler(&call.operation.id) {
        Some(handler) => Some(handler(state, call)),
        None => resources::answer(state, call),
    }
}

/// The operations that have a module of their own.
fn handler(operation: &str) -> Option<Answering> {
    let handler: Answering = match operation {
        "ListMachines" => |state, call| machines::list(state, call),
        "CreateMachine" => |state, call| machines::create(state, call),
        "GetMachine" => |state, call| machines::get(state, call),
        "UpdateMachine" => |state, call| machines::update(state, call),
        "DeleteMachine" => |state, call| machines::delete(state, call),
        "GetMachineSecretKey" => |state, call| machines::secret_key(state, call),
        "RotateMachineSecretKey" => |state, call| machines::rotate_secret_key(state, call),
        "CreateMachineScope" => |state, call| scopes::create(state, call),
        "DeleteMachineScope" => |state, call| scopes::delete(state, call),
        "createM2MToken" => |state, call| m2m_tokens::create(state, call),
        "getM2MTokens" => |state, call| m2m_tokens::list(state, call),
        "revokeM2MToken" => |state, call| m2m_tokens::revoke(state, call),
        "verifyM2MToken" => |state, call| m2m_tokens::verify(state, call),
        "CreateSessionToken" => |state, call| sessions::create_token(state, call),
        "CreateSessionTokenFromTemplate" => {
            |state, call| sessions::create_token_from_template(state, call)
        }
        "RefreshSession" => |state, call| sessions::refresh(state, call),
        "GetJWKS" => |state, call| Ok((StatusCode::OK, state.signing_keys.published(call.now))),
        "verifyOAuthAccessToken" => |state, call| oauth::verify(state, call),
        "RevokeOAuthApplicationToken" => |state, call| oauth::revoke_of_application(state, call),
        "GetOAuthAccessToken" => |state, call| accounts::tokens(state, call),
        "DeleteExternalAccount" => {
            |state, call| accounts::delete(state, call, &accounts::EXTERNAL_ACCOUNT)
        }
        "UserPasskeyDelete" => |state, call| accounts::delete(state, call, &accounts::PASSKEY),
        "UserWeb3WalletDelete" => {
            |state, call| accounts::delete(state, call, &accounts::WEB3_WALLET)
        }
        "ReplaceDirectoryGroupRoleMappings" | "ReplaceSCIMGroupRoleMappings" => {
            |state, call| directories::replace_mappings(state, call)
        }
        "GetInstance" => |state, call| Ok(settings::get(state, call, &settings::INSTANCE)),
        "UpdateInstance" => {
            |state, call| settings::update_silently(state, call, &settings::INSTANCE)
        }
        "UpdateInstanceRestrictions" => {
            |state, call| settings::update(state, call, &settings::RESTRICTIONS)
        }
        "UpdateInstanceAuthConfig" => {
            |state, call| settings::update(state, call, &settings::AUTHENTICATION)
        }
        "GetInstanceOrganizationSettings" => {
            |state, call| Ok(settings::get(state, call, &settings::ORGANIZATIONS))
        }
        "UpdateInstanceOrganizationSettings" => {
            |state, call| settings::update(state, call, &settings::ORGANIZATIONS)
        }
        "GetInstanceOAuthApplicationSettings" => {
            |state, call| Ok(settings::get(state, call, &settings::OAUTH_APPLICATIONS))
        }
        "UpdateInstanceOAuthApplicationSettings" => {
            |state, call| settings::update(state, call, &settings::OAUTH_APPLICATIONS)
        }
        "GetInstanceCommunication" => {
            |state, call| Ok(settings::get(state, call, &settings::COMMUNICATION))
        }
        "UpdateInstanceCommunication" => {
            |state, call| settings::update(state, call, &settings::COMMUNICATION)
        }
        "GetInstanceProtect" => |state, call| Ok(settings::get(state, call, &settings::PROTECTION)),
        "UpdateInstanceProtect" => {
            |state, call| settings::update(state, call, &settings::PROTECTION)
        }
        "VerifyPassword" => |state, call| users::verify_password(state, call),
        "VerifyTOTP" => |state, call| totp::verify(state, call),
        "CreateEmailAddress" => |state, call| identifications::create(state, call, &EMAIL_ADDRESS),
        "GetEmailAddress" => |state, call| identifications::get(state, call, &EMAIL_ADDRESS),
        "UpdateEmailAddress" => |state, call| identifications::update(state, call, &EMAIL_ADDRESS),
        "DeleteEmailAddress" => |state, call| identifications::delete(state, call, &EMAIL_ADDRESS),
        "ReplaceUserEmailAddress" => {
            |state, call| identifications::replace(state, call, &EMAIL_ADDRESS)
        }
        "CreatePhoneNumber" => |state, call| identifications::create(state, call, &PHONE_NUMBER),
        "GetPhoneNumber" => |state, call| identifications::get(state, call, &PHONE_NUMBER),
        "UpdatePhoneNumber" => |state, call| identifications::update(state, call, &PHONE_NUMBER),
        "DeletePhoneNumber" => |state, call| identifications::delete(state, call, &PHONE_NUMBER),
        "ReplaceUserPhoneNumber" => {
            |state, call| identifications::replace(state, call, &PHONE_NUMBER)
        }
        "ReplaceRoleInRoleSet" => |state, call| role_sets::replace_role(state, call),
        "ReplaceRoleSet" => |state, call| role_sets::replace(state, call),
        _ => return None,
    };
    Some(handler)
}
