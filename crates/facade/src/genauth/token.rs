//! The management token: fetched once through the same wire as everything else, kept until shortly before it
//! expires. However many calls need one at the same time, one of them fetches it.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use identity_facade_core::{BodyKind, Error, ErrorKind, Operation, Outgoing, Rate, Secret, Wire};
use serde::{Deserialize, Serialize};
use serde_json::Value;
use tokio::sync::Mutex as Flight;

use super::envelope;

/// Not among the described operations: it is how the others are signed in.
static GET_MANAGEMENT_TOKEN: Operation = Operation::new(
    "getManagementToken",
    http::Method::POST,
    "/api/v3/get-management-token",
    "authentication",
)
.body(BodyKind::Required)
.enveloped()
.idempotent()
.without_auth()
.rate(Rate::Uncounted)
.secrets(&["accessKeySecret", "access_token"]);

/// A token is not used in its last minutes, so that it does not expire on its way.
const LONGEST_MARGIN: Duration = Duration::from_secs(300);

#[derive(Clone)]
pub(super) struct Token {
    pub(super) text: Secret,
    /// Which user pool the token is for, as its claims say.
    pub(super) user_pool: Option<String>,
    useful_until: SystemTime,
}

#[derive(Default)]
pub(super) struct Tokens {
    state: Mutex<State>,
    flight: Flight<()>,
}

#[derive(Default)]
struct State {
    kept: Option<Token>,
    /// How many requests for a token have ended.
    ended: u64,
    /// How the last one failed, if it did.
    failed: Option<Error>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct AccessKey<'a> {
    access_key_id: &'a str,
    access_key_secret: &'a str,
}

#[derive(Deserialize)]
struct Granted {
    access_token: String,
    expires_in: u64,
}

impl Tokens {
    /// A token that is useful at `now`. Who waits for another caller's request shares what comes of it, a failure too:
    /// a service that is down is not asked once per caller.
    pub(super) async fn get(
        &self,
        id: &str,
        secret: &Secret,
        now: SystemTime,
        wire: &Wire,
    ) -> Result<Token, Error> {
        let ended = {
            let state = self.state();
            if let Some(token) = state.useful(now) {
                return Ok(token);
            }
            state.ended
        };
        let _alone = self.flight.lock().await;
        {
            let state = self.state();
            if let Some(token) = state.useful(now) {
                return Ok(token);
            }
            if let Some(error) = state.failed.as_ref().filter(|_| state.ended > ended) {
                return Err(error.clone());
            }
        }
        let fetched = fetch(id, secret, now, wire).await;
        let mut state = self.state();
        state.ended += 1;
        state.failed = fetched.as_ref().err().cloned();
        state.kept = fetched.as_ref().ok().cloned();
        fetched
    }

    /// Forgets the token if it is one that the service does not accept any more.
    pub(super) fn forget(&self, refused: impl FnOnce(&Token) -> bool) {
        let mut state = self.state();
        if state.kept.as_ref().is_some_and(refused) {
            state.kept = None;
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    fn useful(&self, now: SystemTime) -> Option<Token> {
        self.kept
            .as_ref()
            .filter(|token| now < token.useful_until)
            .cloned()
    }
}

async fn fetch(id: &str, secret: &Secret, now: SystemTime, wire: &Wire) -> Result<Token, Error> {
    let key = AccessKey {
        access_key_id: id,
        access_key_secret: secret.expose(),
    };
    let request = Outgoing::new(&GET_MANAGEMENT_TOKEN).with_json(&key)?;
    let answer = wire
        .exchange(&request)
        .await
        .map_err(|error| error.with_note(DURING))?;
    let opened = envelope::judge(&GET_MANAGEMENT_TOKEN, &answer)
        .map_err(|failure| Error::from_failure(failure).with_note(DURING))?;
    let Ok(granted) = serde_json::from_slice::<Granted>(&opened.body) else {
        return Err(Error::new(ErrorKind::Decode).with_note("there is no management token in it"));
    };
    let lifetime = Duration::from_secs(granted.expires_in);
    let margin = (lifetime / 10).min(LONGEST_MARGIN);
    Ok(Token {
        user_pool: user_pool(&granted.access_token),
        text: granted.access_token.into(),
        useful_until: now
            .checked_add(lifetime.saturating_sub(margin))
            .unwrap_or(now),
    })
}

const DURING: &str = "while fetching the management token";

/// The claim is read without checking the token's signature: it goes back to who wrote it.
fn user_pool(token: &str) -> Option<String> {
    let claims = URL_SAFE_NO_PAD
        .decode(token.split('.').nth(1)?.trim_end_matches('='))
        .ok()?;
    let claims: Value = serde_json::from_slice(&claims).ok()?;
    claims["scoped_userpool_id"].as_str().map(str::to_owned)
}
