//! A verified machine token: one machine calls another.

use super::answer::OpaqueToken;
use super::kind::{Form, TokenKind};
use super::policy::{Policy, Token, sealed};
use crate::claims::{Claims, words};
use crate::error::Reason;

/// A machine-to-machine token that was verified. A signed one cannot be revoked: it is valid until it expires. An opaque
/// one is accepted if the verifier asks about them: [`Builder::opaque_tokens`](super::Builder::opaque_tokens).
#[derive(Clone, Debug, PartialEq)]
pub struct M2mToken {
    machine_id: String,
    scopes: Vec<String>,
    claims: Claims,
}

impl M2mToken {
    /// `sub`: the machine that calls, `mch_…`.
    pub fn machine_id(&self) -> &str {
        &self.machine_id
    }

    /// The machines that it may call, `mch_…`.
    pub fn scopes(&self) -> &[String] {
        &self.scopes
    }

    /// All claims.
    pub const fn claims(&self) -> &Claims {
        &self.claims
    }
}

impl Token for M2mToken {}

impl sealed::Judge for M2mToken {
    const FORM: Option<Form> = Some(Form::M2m);
    const OPAQUE: Option<TokenKind> = Some(TokenKind::M2m);

    fn judge(claims: Claims, policy: &Policy, now: f64) -> Result<Self, Reason> {
        let machine_id = claims.required("sub")?.to_owned();
        let named = claims.get("scopes").or_else(|| claims.get("aud"));
        let scopes = words(named);
        policy.check_machine(&scopes)?;
        claims.check_issuer(policy.issuer.as_deref())?;
        claims.check_times(now, policy.skew)?;
        Ok(Self {
            machine_id,
            scopes,
            claims,
        })
    }

    fn of_opaque(token: OpaqueToken) -> Result<Self, Reason> {
        Ok(Self {
            machine_id: token.subject,
            scopes: token.scopes,
            claims: token.claims,
        })
    }
}
