//! GenAuth: every operation is routed, authenticated and validated. What decides access has state, in `resources`. The
//! others are answered from their descriptions, or refused. Every answer travels in the envelope, except where the description has
//! none.

pub(crate) mod description;
mod envelope;
mod events;
mod given;
pub(crate) mod oidc;
mod resources;
mod signature;
mod token;

use std::collections::BTreeMap;
use std::ops::DerefMut;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use http::{HeaderName, HeaderValue, StatusCode};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::contract::breach::Breach;
use crate::contract::description::{Description, Operation};
use crate::contract::input::Tolerance;
use crate::genauth::description::GENAUTH;
use crate::genauth::envelope::{ENVELOPE, Refusal};
use crate::genauth::resources::access_keys;
use crate::genauth::resources::catalog::Kinds;
use crate::genauth::signature::Nonces;
use crate::http::exchange::{Answer, Request, Source};
use crate::sample::coverage;
use crate::state::ids::Ids;
use crate::state::keys::Keyring;
use crate::state::store::journal::{self, Beside, Journaled, Noting, Unnoted};
use crate::state::store::{Store, all_or_nothing};
use crate::vendor::engine::{self, Call, Handler, Settings};
use crate::vendor::selection::Selection;
use crate::vendor::{Vendor, below, present_bearer};

/// What the paths of the description begin with, but for one.
const PREFIX: &str = "/api/v3";

/// The path that stands elsewhere.
const ELSEWHERE: &str = "/get-row-batch";

/// The two names under which the platform is sold; headers and schemes differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Brand {
    GenAuth,
    Authing,
}

impl Brand {
    pub(crate) fn header_prefix(self) -> &'static str {
        match self {
            Self::GenAuth => "x-genauth-",
            Self::Authing => "x-authing-",
        }
    }

    /// The brand of a request with a token: the header with the user pool says it, otherwise the host does.
    fn of_token(request: &Request) -> Self {
        let named = |brand: &Self| {
            let header = format!("{}userpool-id", brand.header_prefix());
            request.header(&header).is_some()
        };
        let brands = [Self::GenAuth, Self::Authing];
        let host = request.header("host").unwrap_or_default();
        brands.into_iter().find(named).unwrap_or_else(|| {
            if host.contains("authing") {
                Self::Authing
            } else {
                Self::GenAuth
            }
        })
    }

    /// The description is GenAuth's; Authing takes everything in it, and more. Both have clients in Python.
    fn tolerance(self) -> Tolerance {
        Tolerance {
            unknown_parameters: self == Self::Authing,
            capitalized_booleans: true,
        }
    }
}

/// One user pool.
pub(crate) struct GenAuth {
    key_id: String,
    key_secret: String,
    user_pool: String,
    signing_key: String,
    /// Who issues the tokens of applications.
    pub(crate) issuer: String,
    settings: Settings,
    state: Mutex<State>,
    /// A restart is long enough for signatures to be forgotten.
    nonces: Mutex<Nonces>,
}

/// Everything that the user pool remembers.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct State {
    pub(crate) ids: Ids,
    #[serde(flatten)]
    pub(crate) store: Store<Kinds>,
    /// What the tokens of applications are signed with.
    #[serde(default)]
    pub(crate) signing_keys: Keyring,
    /// The members beside the tables, as they were last written.
    #[serde(skip)]
    written: Option<Value>,
}

/// The keys that a user pool begins with: others than Clerk's.
fn first_keys(seed: u64) -> Keyring {
    let kid = Ids::seeded(!seed).base62("", 43);
    Keyring::starting(&kid, 2)
}

/// Whether an operation has state.
pub(crate) fn is_modelled(operation: &str) -> bool {
    resources::is_modelled(operation)
}

impl GenAuth {
    pub(crate) fn new(key_id: String, key_secret: String, settings: Settings) -> Self {
        let mut ids = Ids::seeded(settings.seed);
        let user_pool = ids.hex("", 24);
        let signing_key = ids.base62("", 43);
        let state = State {
            ids,
            store: Store::default(),
            signing_keys: first_keys(settings.seed),
            written: None,
        };
        Self {
            key_id,
            key_secret,
            user_pool,
            signing_key,
            issuer: oidc::issuer(settings.origin.as_deref()),
            settings,
            state: Mutex::new(state),
            nonces: Mutex::default(),
        }
    }

    pub(crate) fn key(&self) -> (&str, &str) {
        (&self.key_id, &self.key_secret)
    }

    pub(crate) fn user_pool(&self) -> &str {
        &self.user_pool
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The secret of an access key that may be used: the one that the pool began with, or one that was created.
    fn secret_of(&self, id: &str) -> Option<String> {
        if id == self.key_id {
            return Some(self.key_secret.clone());
        }
        access_keys::secret(&self.state(), id).map(str::to_owned)
    }

    fn issue_token(&self, request: &Request) -> Result<Value, Refusal> {
        token::issue(
            |id| self.secret_of(id),
            &self.signing_key,
            &self.user_pool,
            request,
            self.settings.clock.now(),
        )
    }

    /// A signature names its brand by its scheme; a token comes with `Bearer` in front or bare, under
    /// either brand.
    fn authenticate(&self, request: &Request, now: SystemTime) -> Result<Brand, Refusal> {
        let Some(authorization) = request.header("authorization") else {
            return Err(Refusal::unauthenticated(
                "the request carries no authorization",
            ));
        };
        let (scheme, rest) = authorization.split_once(' ').unwrap_or(("", authorization));
        let (brand, signed) = match scheme {
            "GenAuth" => (Brand::GenAuth, true),
            "authing" => (Brand::Authing, true),
            "Bearer" | "" => (Brand::of_token(request), false),
            _ => {
                return Err(Refusal::unauthenticated(
                    "the authorization scheme is not known here",
                ));
            }
        };
        if signed {
            signature::verify(
                |id| self.secret_of(id),
                brand,
                rest,
                request,
                &self.nonces,
                now,
            )?;
        } else {
            token::verify(&self.signing_key, brand, rest, request, now)?;
        }
        Ok(brand)
    }
}

impl Journaled for State {
    type Kinds = Kinds;

    fn store(&mut self) -> &mut Store<Kinds> {
        &mut self.store
    }

    fn tables(&mut self) -> Vec<(&'static str, &mut dyn Noting)> {
        Vec::new()
    }

    fn beside(&mut self) -> Beside<'_> {
        Beside {
            ids: &mut self.ids,
            signing_keys: &mut self.signing_keys,
            written: &mut self.written,
        }
    }
}

impl Vendor for GenAuth {
    fn description(&self) -> &Description {
        &GENAUTH
    }

    fn base_paths(&self) -> Vec<&str> {
        vec![PREFIX, ELSEWHERE, oidc::PREFIX]
    }

    fn path_within<'r>(&self, request: &'r Request) -> Option<&'r str> {
        let path = request.path.as_str();
        let under = |prefix| below(path, prefix).is_some();
        let own = under(PREFIX) || under(oidc::PREFIX) || path == ELSEWHERE;
        own.then_some(path)
    }

    fn answer(&self, request: &Request) -> Answer {
        let of_application = below(&request.path, oidc::PREFIX);
        if let Some(answer) =
            of_application.and_then(|_| self.answer_oidc(&mut self.state(), request))
        {
            return answer;
        }
        let request_id = self.state().ids.hex("", 32);
        let handling = Handling {
            pool: self,
            request_id: &request_id,
        };
        let outcome = match GENAUTH.find(&request.method, &request.path) {
            Some(found) => engine::answer(&handling, found, request),
            None if token::EXCHANGE.is_asked(request) => self
                .issue_token(request)
                .map(|data| in_envelope(envelope::success(&data, &request_id))),
            None => Err(Refusal::new(
                404,
                "no operation of the description has this method and path",
            )),
        };
        outcome.unwrap_or_else(|refusal| in_envelope(refusal.envelope(&request_id)))
    }

    /// Refusals travel inside of HTTP 200.
    fn refusal(&self, status: StatusCode, _: &str, message: &str) -> (StatusCode, Value) {
        let envelope = (ENVELOPE.refuse)(status.as_u16(), None, message);
        (StatusCode::OK, envelope)
    }

    fn authorize(&self, request: &mut Request, key: Option<&str>) {
        let now = self.settings.clock.now();
        let own = || token::token(&self.key_id, &self.signing_key, &self.user_pool, now);
        let token = key.map_or_else(own, str::to_owned);
        present_bearer(request, &token);
        if let Ok(pool) = HeaderValue::from_str(&self.user_pool) {
            let name = HeaderName::from_static("x-genauth-userpool-id");
            request.headers.insert(name, pool);
        }
    }

    fn take_for_given(&self, kind: &str, said: &Value) -> Result<Value, String> {
        GenAuth::take_for_given(self, kind, said)
    }

    fn rotate_keys(&self, overlap: Duration) {
        let now = self.settings.clock.now();
        let mut state = self.state();
        let kid = state.ids.base62("", 43);
        state.signing_keys.rotate(&kid, now, overlap);
    }

    fn snapshot(&self) -> Option<Value> {
        serde_json::to_value(&*self.state()).ok()
    }

    fn restore(&self, snapshot: Value) -> serde_json::Result<()> {
        let mut state: State = serde_json::from_value(snapshot)?;
        if state.signing_keys.is_empty() {
            state.signing_keys = first_keys(self.settings.seed);
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
        self.state().store.counts()
    }

    fn select(&self, kind: &str, selection: &mut Selection) {
        selection.look(self.state().store.rows(kind));
    }
}

/// An answer that stands in the envelope, and so has HTTP 200.
fn in_envelope(envelope: Value) -> Answer {
    Answer {
        status: StatusCode::OK,
        body: Some(envelope),
        source: Source::State,
    }
}

/// The user pool while it answers one request.
struct Handling<'a> {
    pool: &'a GenAuth,
    request_id: &'a str,
}

impl Handler<'static> for Handling<'_> {
    type State = State;
    type Caller = Brand;
    type Refusal = Refusal;

    fn description(&self) -> &'static Description {
        &GENAUTH
    }

    fn settings(&self) -> &Settings {
        &self.pool.settings
    }

    fn state(&self) -> impl DerefMut<Target = State> {
        self.pool.state()
    }

    fn authenticate(
        &self,
        _: &'static Operation,
        request: &Request,
        now: SystemTime,
    ) -> Result<Brand, Refusal> {
        self.pool.authenticate(request, now)
    }

    fn tolerance(&self, brand: &Brand) -> Tolerance {
        brand.tolerance()
    }

    fn carry_out(
        &self,
        state: &mut State,
        call: &Call<'static, Brand>,
    ) -> Option<Result<(StatusCode, Value), Refusal>> {
        let (operation, input, user_pool) = (call.operation, &call.input, &self.pool.user_pool);
        let outcome = all_or_nothing(
            state,
            |state| &mut state.store,
            |state| resources::answer(state, operation, input, user_pool, call.now).transpose(),
        );
        if outcome.is_ok() {
            self.pool.announce(state);
        }
        let outcome = outcome.transpose()?;
        let exempt = operation.facts[ENVELOPE.exempt] == true;
        let enveloped = |data| {
            if exempt {
                data
            } else {
                envelope::success(&data, self.request_id)
            }
        };
        Some(outcome.map(|data| (StatusCode::OK, enveloped(data))))
    }

    fn request_id(&self) -> &str {
        self.request_id
    }

    fn invalid(&self, _: &Operation, breaches: &[Breach]) -> Refusal {
        Refusal::breaches(breaches)
    }

    fn check_named(&self, state: &State, call: &Call<'static, Brand>) -> Result<(), Refusal> {
        resources::check_named(state, call.operation, &call.input)
    }

    fn unmodelled(&self, operation: &Operation) -> Refusal {
        Refusal::new(501, coverage::refusal(&operation.id))
    }

    fn defect(&self, _: &Operation, message: String) -> Refusal {
        Refusal::new(500, message)
    }
}
