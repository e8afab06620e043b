//! What requests are authenticated with: an access key, or a management token. A token is fetched once through the same
//! wire as everything else and kept until shortly before it expires.

use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use http::HeaderValue;
use identity_facade_core::{BodyKind, Error, ErrorKind, Operation, Outgoing, Rate, Secret, Wire};
use serde::Serialize;

use super::credentials::{AccessKey, Credentials, Given, ManagementToken};
use super::dialect::Authentication;
use super::envelope;
use super::shared::{Kept, Shared};
use crate::json::{Member, members};

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

const DURING: &str = "while fetching the management token";

/// What a request is authenticated with.
#[derive(Clone)]
pub(super) enum Ready {
    Key(Arc<AccessKey>),
    Token(Token),
}

#[derive(Clone)]
pub(super) struct Token {
    pub(super) text: Secret,
    /// Which user pool the token is for, as its claims say.
    pub(super) user_pool: Option<HeaderValue>,
    /// Unknown if nothing says when it expires: it is used, and not kept.
    useful_until: Option<SystemTime>,
}

impl Kept for Ready {
    fn is_useful(&self, now: SystemTime) -> bool {
        match self {
            Self::Key(_) => true,
            Self::Token(token) => token.useful_until.is_some_and(|until| now < until),
        }
    }
}

/// What the client was given, and what was made of it.
pub(super) struct Store {
    given: Given,
    authentication: Authentication,
    shared: Shared<Ready>,
}

#[derive(Serialize)]
#[serde(rename_all = "camelCase")]
struct KeyBody<'a> {
    access_key_id: &'a str,
    access_key_secret: &'a str,
}

impl Store {
    pub(super) fn new(given: Given, authentication: Authentication) -> Self {
        Self {
            given,
            authentication,
            shared: Shared::default(),
        }
    }

    /// What to authenticate a request with at `now`.
    pub(super) async fn get(&self, now: SystemTime, wire: &Wire) -> Result<Ready, Error> {
        if let (Given::Key(key), Authentication::Signature) = (&self.given, self.authentication) {
            return Ok(Ready::Key(Arc::clone(key)));
        }
        let fetch = || fetched(self.given.clone(), self.authentication, now, wire.clone());
        self.shared.get(now, wire.attempt_timeout(), fetch).await
    }

    /// Forgets what the vendor refused. Returns whether asking again may yield something else.
    pub(super) fn forget(&self, refused: impl FnOnce(&Ready) -> bool) -> bool {
        self.shared.forget(refused);
        matches!(self.given, Given::Source(_))
            || self.authentication == Authentication::ManagementToken
    }
}

async fn fetched(
    given: Given,
    authentication: Authentication,
    now: SystemTime,
    wire: Wire,
) -> Result<Ready, Error> {
    let mut refused: Option<(AccessKey, Error)> = None;
    loop {
        let key = match (given.ask().await, refused) {
            (Ok(Credentials::AccessKey(key)), None) => key,
            (Ok(Credentials::AccessKey(key)), Some((same, error))) if key == same => {
                return Err(error);
            }
            (Ok(Credentials::AccessKey(key)), Some(_)) => {
                // A rotated key: the last try.
                key.check()?;
                return exchanged(&key, now, &wire).await.map(Ready::Token);
            }
            (Ok(Credentials::ManagementToken(token)), _) => {
                return given_token(token, now).map(Ready::Token);
            }
            (Err(_), Some((_, error))) | (Err(error), None) => return Err(error),
        };
        key.check()?;
        if authentication == Authentication::Signature {
            return Ok(Ready::Key(Arc::new(key)));
        }
        match exchanged(&key, now, &wire).await {
            // The key may have been rotated while it was on its way.
            Err(error)
                if error.kind() == ErrorKind::Unauthorized && matches!(given, Given::Source(_)) =>
            {
                refused = Some((key, error));
            }
            outcome => return outcome.map(Ready::Token),
        }
    }
}

/// The token that the vendor gives for `key`.
async fn exchanged(key: &AccessKey, now: SystemTime, wire: &Wire) -> Result<Token, Error> {
    let body = KeyBody {
        access_key_id: &key.id,
        access_key_secret: key.secret.expose(),
    };
    let request = Outgoing::new(&GET_MANAGEMENT_TOKEN).with_json(&body)?;
    let answer = wire
        .exchange(&request)
        .await
        .map_err(|error| error.with_note(DURING))?;
    let opened = envelope::judge(&GET_MANAGEMENT_TOKEN, &answer).map_err(|mut failure| {
        failure.retry_after = failure.retry_after.or_else(|| answer.retry_after());
        request.scrub(&mut failure);
        Error::from_failure(failure).with_note(DURING)
    })?;
    let unusable =
        |what: &str| Error::new(ErrorKind::Decode).with_note(format!("{DURING}: {what}"));
    let names = ["access_token", "expires_in"];
    let granted =
        members(&opened.body, names).map(|[token, expires_in]| (token.text(), seconds(expires_in)));
    let Some((Some(text), lifetime)) = granted else {
        return Err(unusable("there is no management token in it"));
    };
    let claims = Claims::of(&text);
    let lifetime = lifetime.or_else(|| claims.lifetime(now));
    Token::new(text.into(), claims, lifetime, now).map_err(unusable)
}

/// A token that was obtained elsewhere.
fn given_token(token: ManagementToken, now: SystemTime) -> Result<Token, Error> {
    let claims = Claims::of(token.text.expose());
    let lifetime = match token.expires_at {
        Some(time) => Some(time.duration_since(now).unwrap_or_default()),
        None => claims.lifetime(now),
    };
    Token::new(token.text, claims, lifetime, now)
        .map_err(|what| Error::configuration(format!("the source of credentials: {what}")))
}

impl Token {
    fn new(
        text: Secret,
        claims: Claims,
        lifetime: Option<Duration>,
        now: SystemTime,
    ) -> Result<Self, &'static str> {
        if !is_graphic(text.expose()) {
            return Err("the management token is not valid in a header");
        }
        let user_pool = claims.user_pool.map(|id| {
            let value = HeaderValue::from_str(&id).ok();
            value.filter(|_| is_graphic(&id))
        });
        let user_pool = match user_pool {
            Some(None) => return Err("the user pool in the token is not valid in a header"),
            Some(user_pool) => user_pool,
            None => None,
        };
        let margin = |lifetime: Duration| (lifetime / 10).min(LONGEST_MARGIN);
        Ok(Self {
            text,
            user_pool,
            useful_until: lifetime
                .and_then(|lifetime| now.checked_add(lifetime.saturating_sub(margin(lifetime)))),
        })
    }
}

fn is_graphic(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic())
}

/// What a token says of itself. It is read without checking the token's signature: it goes back to who wrote it.
#[derive(Default)]
struct Claims {
    user_pool: Option<String>,
    /// When it expires, in seconds since 1970.
    expiry: Option<Duration>,
}

impl Claims {
    fn of(token: &str) -> Self {
        let payload = token.split('.').nth(1).unwrap_or_default();
        let Ok(json) = URL_SAFE_NO_PAD.decode(payload.trim_end_matches('=')) else {
            return Self::default();
        };
        members(&json, ["scoped_userpool_id", "exp"])
            .map(|[user_pool, exp]| Self {
                user_pool: user_pool.text(),
                expiry: seconds(exp),
            })
            .unwrap_or_default()
    }

    fn lifetime(&self, now: SystemTime) -> Option<Duration> {
        let expiry = UNIX_EPOCH.checked_add(self.expiry?)?;
        Some(expiry.duration_since(now).unwrap_or_default())
    }
}

/// Seconds, as a number or as a string of one; `None` if it is neither. What lies in the past is 0.
fn seconds(member: Member<'_>) -> Option<Duration> {
    let text = member.text();
    let number = text.as_deref().or_else(|| member.number())?;
    let seconds = number
        .trim()
        .parse::<f64>()
        .ok()
        .filter(|seconds| seconds.is_finite())?;
    Duration::try_from_secs_f64(seconds.max(0.0)).ok()
}
