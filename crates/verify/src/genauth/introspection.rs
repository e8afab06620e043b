//! What the introspection operation says about an opaque access token (RFC 7662, without GenAuth's envelope).

use serde_json::{Map, Value};

use super::scope::scope_covers;
use super::verifier::Verifier;
use crate::claims::{Claims, words};
use crate::error::{Error, Reason};

/// An access token that the vendor says is active. It can be revoked at any time: keep it for a short time only.
#[derive(Clone, Debug, PartialEq)]
pub struct Introspection {
    scopes: Vec<String>,
    claims: Claims,
}

impl Introspection {
    /// `sub`: the person; `None` for a machine.
    pub fn user_id(&self) -> Option<&str> {
        self.claims.text("sub")
    }

    /// Whether a granted scope covers `asked`; see [`scope_covers`].
    pub fn has_scope(&self, asked: &str) -> bool {
        self.scopes
            .iter()
            .any(|granted| scope_covers(granted, asked))
    }

    /// All members of the answer.
    pub const fn claims(&self) -> &Claims {
        &self.claims
    }
}

impl Introspection {
    pub(super) fn into_parts(self) -> (Vec<String>, Claims) {
        (self.scopes, self.claims)
    }
}

impl Verifier {
    /// Judges the answer of `POST /oidc/token/introspection`, for programs that ask by themselves. `client_id` must be an
    /// audience of this verifier, the issuer, if it is there, its issuer, and a refresh token is refused.
    ///
    /// # Errors
    ///
    /// As [`Verifier::verify`]. What is not an answer about the token is unavailable.
    pub fn judge_introspection(&self, status: u16, body: &[u8]) -> Result<Introspection, Error> {
        match status {
            200..=299 => {}
            401 | 403 => return Err(Reason::SecretKeyInvalid.into()),
            _ => return Err(Reason::Unavailable.into()),
        }
        let answer = serde_json::from_slice(body).map_err(|_| Reason::Unavailable)?;
        Ok(self.judge_members(answer)?)
    }

    fn judge_members(&self, answer: Map<String, Value>) -> Result<Introspection, Reason> {
        match answer.get("active").and_then(Value::as_bool) {
            Some(true) => {}
            Some(false) => return Err(Reason::TokenInvalid),
            None => return Err(Reason::VerificationFailed),
        }
        let policy = self.policy();
        let claims = Claims::read(answer)?;
        if claims.get("iss").is_some() {
            claims.check_issuer(Some(&policy.issuer))?;
        }
        let client = claims.text("client_id");
        if !client.is_some_and(|client| policy.audiences.iter().any(|one| one == client)) {
            return Err(Reason::InvalidAudience);
        }
        claims.check_times(self.now(), policy.skew)?;
        // A refresh token is active, too, and opens nothing.
        let kind = claims.text("token_type").unwrap_or("bearer");
        let access = ["bearer", "access_token", "client_credentials"];
        if !access
            .iter()
            .any(|access| kind.eq_ignore_ascii_case(access))
        {
            return Err(Reason::TypeMismatch);
        }
        Ok(Introspection {
            scopes: words(claims.get("scope")),
            claims,
        })
    }
}
