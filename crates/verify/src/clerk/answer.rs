//! What Clerk's verify operations say about an opaque token, and what it means.

use serde_json::{Map, Value, json};

use super::kind::TokenKind;
use super::verifier::Verifier;
use crate::claims::{Claims, words};
use crate::error::{Error, Reason};

/// An opaque token that Clerk says is valid now. It can be revoked at any time: keep it for a short time only.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct OpaqueToken {
    /// The kind that was asked for.
    pub kind: TokenKind,
    /// The id of the token, which is no secret.
    pub id: Option<String>,
    /// Whom it names: `user_…`, `org_…` or `mch_…`.
    pub subject: String,
    /// What it may do; of a machine token, the machines that it may call.
    pub scopes: Vec<String>,
    /// Of an OAuth token, the application.
    pub client_id: Option<String>,
    /// When it expires, in milliseconds since 1970. `None` is never.
    pub expires_at_ms: Option<u64>,
    /// Its custom claims, with `sub`, `jti`, `scopes`, `client_id`, `iat` and `exp` as a signed token has them.
    pub claims: Claims,
}

impl OpaqueToken {
    pub(super) fn is_expired(&self, now_ms: u128) -> bool {
        has_passed(self.expires_at_ms, now_ms)
    }
}

impl Verifier {
    /// Judges what an operation answered about an opaque token of `kind`: `POST /v1/m2m_tokens/verify`,
    /// `/v1/api_keys/verify` or `/v1/oauth_applications/access_tokens/verify`.
    ///
    /// # Errors
    ///
    /// As [`Verifier::verify`]. What is not an answer about the token, such as 401, 429, 500 or a page of HTML, is
    /// unavailable.
    pub fn judge_answer(
        &self,
        kind: TokenKind,
        status: u16,
        body: &[u8],
    ) -> Result<OpaqueToken, Error> {
        match status {
            200..=299 => {}
            400 | 404 => return Err(Reason::TokenInvalid.into()),
            401 | 403 => return Err(Reason::SecretKeyInvalid.into()),
            _ => return Err(Reason::Unavailable.into()),
        }
        let answer = serde_json::from_slice(body).map_err(|_| Reason::Unavailable)?;
        Ok(self.judge_members(kind, &answer)?)
    }

    fn judge_members(
        &self,
        kind: TokenKind,
        answer: &Map<String, Value>,
    ) -> Result<OpaqueToken, Reason> {
        let object = match kind {
            TokenKind::M2m => "machine_to_machine_token",
            TokenKind::OAuth => "clerk_idp_oauth_access_token",
            TokenKind::ApiKey => "api_key",
            TokenKind::Session => return Err(Reason::TypeMismatch),
        };
        if answer.get("active").is_some_and(|active| active != true) {
            return Err(Reason::TokenInvalid);
        }
        let text = |name: &str| {
            answer
                .get(name)
                .and_then(Value::as_str)
                .filter(|text| !text.is_empty())
        };
        let subject = text("subject").ok_or(Reason::VerificationFailed)?;
        let machine = subject.starts_with("mch_");
        let misplaced = match kind {
            TokenKind::M2m => !machine,
            TokenKind::OAuth => machine,
            _ => false,
        };
        if text("object") != Some(object) || misplaced {
            return Err(Reason::VerificationFailed);
        }
        let flag = |name: &str| {
            answer
                .get(name)
                .and_then(Value::as_bool)
                .ok_or(Reason::VerificationFailed)
        };
        if flag("revoked")? {
            return Err(Reason::Revoked);
        }
        let expires_at_ms = match answer.get("expiration") {
            Some(Value::Null) => None,
            Some(Value::Number(number)) => Some(number.as_u64().ok_or(Reason::VerificationFailed)?),
            _ => return Err(Reason::VerificationFailed),
        };
        if flag("expired")? || has_passed(expires_at_ms, self.now_ms()) {
            return Err(Reason::Expired);
        }
        let scopes = words(answer.get("scopes"));
        self.judge_audience(kind, answer, &scopes)?;
        Ok(OpaqueToken {
            kind,
            id: text("id").map(str::to_owned),
            subject: subject.to_owned(),
            scopes,
            client_id: text("client_id").map(str::to_owned),
            expires_at_ms,
            claims: claims(answer, expires_at_ms)?,
        })
    }

    fn judge_audience(
        &self,
        kind: TokenKind,
        answer: &Map<String, Value>,
        scopes: &[String],
    ) -> Result<(), Reason> {
        let policy = self.policy();
        match kind {
            TokenKind::M2m => policy.check_machine(scopes),
            TokenKind::OAuth if !policy.audiences.is_empty() => {
                let audience = words(answer.get("aud"));
                let meant = audience.iter().any(|one| policy.audiences.contains(one));
                if meant {
                    Ok(())
                } else {
                    Err(Reason::InvalidAudience)
                }
            }
            _ => Ok(()),
        }
    }
}

fn has_passed(at_ms: Option<u64>, now_ms: u128) -> bool {
    at_ms.is_some_and(|at| u128::from(at) <= now_ms)
}

/// The claims that a signed token with the same content has.
fn claims(answer: &Map<String, Value>, expires_at_ms: Option<u64>) -> Result<Claims, Reason> {
    let mut claims = answer
        .get("claims")
        .and_then(Value::as_object)
        .cloned()
        .unwrap_or_default();
    let issued_at_ms = answer.get("created_at").and_then(Value::as_u64);
    let seconds = |ms: Option<u64>| ms.map(|ms| json!(ms / 1000));
    let own = [
        ("sub", answer.get("subject").cloned()),
        ("jti", answer.get("id").cloned()),
        ("scopes", answer.get("scopes").cloned()),
        ("client_id", answer.get("client_id").cloned()),
        ("iat", seconds(issued_at_ms)),
        ("exp", seconds(expires_at_ms)),
        ("nbf", None),
    ];
    for (name, value) in own {
        match value {
            Some(value) => claims.insert(name.to_owned(), value),
            // A custom claim of this name is not the token's own.
            None => claims.remove(name),
        };
    }
    Claims::of_opaque(claims)
}
