//! GenAuth: every operation is routed, authenticated and validated. What decides access has state, in `resources`. The
//! others are answered from their descriptions. Every answer travels in the envelope, except where the description has
//! none.

mod envelope;
mod resources;
mod signature;
mod token;

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use http::{Method, StatusCode};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::contract::description::{Found, GENAUTH, Operation};
use crate::contract::input::{Input, Unknown};
use crate::contract::validate;
use crate::genauth::envelope::Refusal;
pub(crate) use crate::genauth::envelope::succeed;
use crate::genauth::resources::facts::Kinds;
use crate::genauth::signature::{AccessKey, Nonces};
use crate::http::exchange::{Answer, Request, Source};
use crate::sample::answer as sample;
use crate::state::clock::Clock;
use crate::state::ids::Ids;
use crate::state::store::{Store, all_or_nothing};

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

    /// The description is GenAuth's; Authing takes everything in it, and more.
    fn unknown_parameters(self) -> Unknown {
        match self {
            Self::GenAuth => Unknown::Refused,
            Self::Authing => Unknown::Ignored,
        }
    }
}

/// One user pool.
pub(crate) struct GenAuth {
    key_id: String,
    key_secret: String,
    user_pool: String,
    signing_key: String,
    seed: u64,
    stateless: bool,
    clock: Arc<dyn Clock>,
    state: Mutex<State>,
}

/// Everything that the user pool remembers.
#[derive(Debug, Serialize, Deserialize)]
pub(crate) struct State {
    pub(crate) ids: Ids,
    #[serde(flatten)]
    pub(crate) store: Store<Kinds>,
    /// A restart is long enough for signatures to be forgotten.
    #[serde(skip)]
    nonces: Nonces,
}

/// What a fault calls the exchange of an access key for a token, which the description leaves out.
pub(crate) const TOKEN_OPERATION: &str = "getManagementToken";

/// Whether the request is that exchange.
pub(crate) fn asks_for_token(request: &Request) -> bool {
    request.method == Method::POST && request.path == token::PATH
}

/// Whether the path is one of GenAuth's.
pub(crate) fn owns(path: &str) -> bool {
    path.starts_with("/api/v3/") || path == "/get-row-batch"
}

impl GenAuth {
    pub(crate) fn new(
        key_id: String,
        key_secret: String,
        clock: Arc<dyn Clock>,
        seed: u64,
        stateless: bool,
    ) -> Self {
        let mut ids = Ids::seeded(seed);
        let user_pool = ids.hex("", 24);
        let signing_key = ids.base62("", 43);
        let state = State {
            ids,
            store: Store::default(),
            nonces: Nonces::default(),
        };
        Self {
            key_id,
            key_secret,
            user_pool,
            signing_key,
            seed,
            stateless,
            clock,
            state: Mutex::new(state),
        }
    }

    pub(crate) fn key(&self) -> (&str, &str) {
        (&self.key_id, &self.key_secret)
    }

    pub(crate) fn user_pool(&self) -> &str {
        &self.user_pool
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
        state.store.counts()
    }

    pub(crate) fn answer(&self, request: &Request) -> Answer {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let request_id = state.ids.hex("", 32);
        let found = GENAUTH.find(&request.method, &request.path);
        let operation = found.as_ref().map(|found| found.operation.id.as_str());
        let outcome = match found {
            Some(found) => self.call(&mut state, found, request, &request_id),
            None if asks_for_token(request) => self
                .issue_token(request)
                .map(|data| (envelope::success(&data, &request_id), Source::State)),
            None => Err(Refusal::new(
                404,
                "no operation of the description has this method and path",
            )),
        };
        let (body, source) =
            outcome.unwrap_or_else(|refusal| (refusal.envelope(&request_id), Source::State));
        Answer {
            status: StatusCode::OK,
            body: Some(body),
            operation,
            source,
        }
    }

    fn call(
        &self,
        state: &mut State,
        found: Found,
        request: &Request,
        request_id: &str,
    ) -> Result<(Value, Source), Refusal> {
        let operation = found.operation;
        let brand = self.authenticate(&mut state.nonces, request)?;
        let input = validate::read(&GENAUTH, found, request, brand.unknown_parameters())
            .map_err(|breaches| Refusal::breaches(&breaches))?;
        let outcome = if self.stateless {
            None
        } else {
            let (pool, now) = (&self.user_pool, self.clock.now());
            all_or_nothing(
                state,
                |state| &mut state.store,
                |state| resources::answer(state, operation, &input, pool, now).transpose(),
            )?
        };
        let (body, source) = match outcome {
            Some(data) => (envelope::success(&data, request_id), Source::State),
            None => (
                self.sample(operation, request, &input, request_id),
                Source::Sample,
            ),
        };
        // The description judges us too: an answer that does not fit it would teach clients something false.
        match validate::answer_breaches(&GENAUTH, operation, StatusCode::OK, &body).first() {
            None => Ok((body, source)),
            Some(breach) => {
                let fault = breach.sentence();
                Err(Refusal::new(
                    500,
                    format!("a defect of the emulator in {}: {fault}", operation.id),
                ))
            }
        }
    }

    fn sample(
        &self,
        operation: &Operation,
        request: &Request,
        input: &Input,
        request_id: &str,
    ) -> Value {
        let (_, body) = sample::answer(&GENAUTH, operation, request, input, self.seed);
        let mut body = body.unwrap_or_default();
        if operation.facts.get("x-response-not-enveloped").is_none() {
            succeed(&mut body, request_id);
        }
        body
    }

    fn access_key(&self) -> AccessKey<'_> {
        AccessKey {
            id: &self.key_id,
            secret: &self.key_secret,
        }
    }

    fn issue_token(&self, request: &Request) -> Result<Value, Refusal> {
        token::issue(
            &self.access_key(),
            &self.signing_key,
            &self.user_pool,
            request,
            self.clock.now(),
        )
    }

    /// A signature names its brand by its scheme; a token names it by being a bearer token or bare.
    fn authenticate(&self, nonces: &mut Nonces, request: &Request) -> Result<Brand, Refusal> {
        let now = self.clock.now();
        let Some(authorization) = request.header("authorization") else {
            return Err(Refusal::unauthenticated(
                "the request carries no authorization",
            ));
        };
        let (scheme, rest) = authorization.split_once(' ').unwrap_or(("", authorization));
        let (brand, signed) = match scheme {
            "GenAuth" => (Brand::GenAuth, true),
            "authing" => (Brand::Authing, true),
            "Bearer" => (Brand::GenAuth, false),
            "" => (Brand::Authing, false),
            _ => {
                return Err(Refusal::unauthenticated(
                    "the authorization scheme is not known here",
                ));
            }
        };
        if signed {
            signature::verify(&self.access_key(), brand, rest, request, nonces, now)?;
        } else {
            token::verify(&self.signing_key, brand, rest, request, now)?;
        }
        Ok(brand)
    }
}
