//! A verified token of a JWT template.

use super::kind::Form;
use super::policy::{Policy, Token, sealed};
use crate::claims::{Absent, Claims};
use crate::error::Reason;

/// A token of a JWT template that was verified. Ask for it only where the template is made for this service: it names a
/// person, but no session, it may live for years, and it cannot be revoked.
///
/// If the verifier has audiences, the token must have one of them.
#[derive(Clone, Debug, PartialEq)]
pub struct TemplateToken {
    user_id: String,
    claims: Claims,
}

impl TemplateToken {
    /// `sub`: the person, `user_…`.
    pub fn user_id(&self) -> &str {
        &self.user_id
    }

    /// All claims; those that the template adds too.
    pub const fn claims(&self) -> &Claims {
        &self.claims
    }
}

impl Token for TemplateToken {}

impl sealed::Judge for TemplateToken {
    const FORM: Option<Form> = Some(Form::Template);

    fn judge(claims: Claims, policy: &Policy, now: f64) -> Result<Self, Reason> {
        let user_id = claims.required("sub")?.to_owned();
        claims.check_audience(&policy.audiences, Absent::Fails)?;
        policy.check_party(&claims)?;
        claims.check_issuer(policy.issuer.as_deref())?;
        claims.check_times(now, policy.skew)?;
        Ok(Self { user_id, claims })
    }
}
