//! A verified session token, versions 1 and 2: who is signed in, in which organization, with which rights.

use serde_json::{Map, Value};

use super::features::{self, Scoped};
use super::kind::Form;
use super::organization::Organization;
use super::policy::{Policy, Token, sealed};
use crate::claims::{Absent, Claims};
use crate::error::Reason;

/// A session token that was verified: a person is signed in. An owned value that can be kept and passed on; the token
/// itself is not in it.
#[derive(Clone, Debug, PartialEq)]
pub struct SessionToken {
    claims: Claims,
    user_id: String,
    session_id: Option<String>,
    signed_in: bool,
    organization: Option<Organization>,
    actor: Option<Actor>,
    features: Vec<Scoped>,
    plans: Vec<Scoped>,
    /// Minutes since the first and the second factor were verified; `None` inside is never.
    factor_ages: Option<[Option<f64>; 2]>,
}

/// Somebody who acts for the person of a token, such as a member of the support team.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Actor {
    /// Who acts.
    pub subject: Option<String>,
    /// In which session.
    pub session_id: Option<String>,
    /// Who says so.
    pub issuer: Option<String>,
    /// What kind of actor it is, such as `agent`.
    pub kind: Option<String>,
}

impl Actor {
    /// `act`, if there is one: an odd one is still an actor, of whom nothing is known.
    pub(crate) fn of(claims: &Map<String, Value>) -> Option<Self> {
        let act = claims.get("act").filter(|act| !act.is_null())?;
        let text = |name: &str| act.get(name).and_then(Value::as_str).map(str::to_owned);
        Some(Self {
            subject: text("sub"),
            session_id: text("sid"),
            issuer: text("iss"),
            kind: text("type"),
        })
    }
}

impl SessionToken {
    /// `sub`: the person, `user_…`.
    pub fn user_id(&self) -> &str {
        &self.user_id
    }

    /// `sid`: the session, `sess_…`. `None` only if the verifier does not require it.
    pub fn session_id(&self) -> Option<&str> {
        self.session_id.as_deref()
    }

    /// The organization that the person is in. `None` in the personal account, and in a token of an unknown version.
    pub const fn organization(&self) -> Option<&Organization> {
        self.organization.as_ref()
    }

    /// The actor who acts for the person.
    pub const fn actor(&self) -> Option<&Actor> {
        self.actor.as_ref()
    }

    /// Whether the person counts as signed in. `false` only if the verifier accepts pending sessions.
    pub const fn is_signed_in(&self) -> bool {
        self.signed_in
    }

    /// All claims.
    pub const fn claims(&self) -> &Claims {
        &self.claims
    }

    pub(crate) fn features(&self) -> &[Scoped] {
        &self.features
    }

    pub(crate) fn plans(&self) -> &[Scoped] {
        &self.plans
    }

    pub(crate) const fn factor_ages(&self) -> Option<[Option<f64>; 2]> {
        self.factor_ages
    }
}

impl Token for SessionToken {}

impl sealed::Judge for SessionToken {
    const FORM: Option<Form> = Some(Form::Session);

    fn judge(claims: Claims, policy: &Policy, now: f64) -> Result<Self, Reason> {
        let user_id = claims.required("sub")?.to_owned();
        let session_id = claims.text("sid").map(str::to_owned);
        if session_id.is_none() && policy.session_id_required {
            return Err(Reason::TypeMismatch);
        }
        claims.check_audience(&policy.audiences, Absent::Passes)?;
        policy.check_party(&claims)?;
        claims.check_issuer(policy.issuer.as_deref())?;
        claims.check_times(now, policy.skew)?;

        let members = claims.members();
        let signed_in = members.get("sts").is_none_or(|status| status == "active");
        if !signed_in && !policy.pending_accepted {
            return Err(Reason::SessionPending);
        }
        let version = Version::of(members);
        let features = version.list(members, "fea");
        Ok(Self {
            user_id,
            session_id,
            signed_in,
            organization: match version {
                Version::One => Organization::of_version_1(members),
                Version::Two => Organization::of_version_2(members, &features),
                Version::Unknown => None,
            },
            actor: Actor::of(members),
            plans: version.list(members, "pla"),
            features,
            factor_ages: factor_ages(members.get("fva")),
            claims,
        })
    }
}

/// Which members of a session token mean what.
#[derive(Clone, Copy)]
enum Version {
    One,
    Two,
    /// Its organization is not guessed.
    Unknown,
}

impl Version {
    fn of(members: &Map<String, Value>) -> Self {
        match members.get("v").map(Value::as_u64) {
            None | Some(Some(1)) => Self::One,
            Some(Some(2)) => Self::Two,
            Some(_) => Self::Unknown,
        }
    }

    /// Version 2 alone has features and plans.
    fn list(self, members: &Map<String, Value>, name: &str) -> Vec<Scoped> {
        match (self, members.get(name).and_then(Value::as_str)) {
            (Self::Two, Some(list)) => features::listed(list),
            _ => Vec::new(),
        }
    }
}

/// `[3, -1]`: two numbers, at least 0 or -1 for never. Anything else says nothing.
fn factor_ages(claim: Option<&Value>) -> Option<[Option<f64>; 2]> {
    let age = |value: &Value| match value.as_f64() {
        Some(-1.0) => Some(None),
        Some(age) if age >= 0.0 => Some(Some(age)),
        _ => None,
    };
    match claim?.as_array()?.as_slice() {
        [first, second] => Some([age(first)?, age(second)?]),
        _ => None,
    }
}
