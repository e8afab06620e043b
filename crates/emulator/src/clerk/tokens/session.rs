//! Session tokens: who is signed in, in which organization, with which rights.

use serde_json::{Map, Value, json};

use crate::clerk::resources::sessions::{self, Member};
use crate::clerk::tokens::{Category, add_custom, organization, stamp};
use crate::clerk::{Call, State};
use crate::contract::shape::Row;
use crate::http::server::Shared;
use crate::token::{Issue, Terms, TokenBuilder, TokenError, TokenKind};

/// What a session token lives for when nobody says, in seconds.
const LIFETIME: u64 = 60;

/// How far clocks may be apart, in seconds.
const SKEW: u64 = 10;

/// A session token; see [`Emulator::session_token`](crate::Emulator::session_token).
#[derive(Debug)]
pub struct SessionToken {
    user: String,
    session: Option<String>,
    organization: Option<String>,
    said: Said,
}

/// What the caller says of a session token that state does not know.
#[derive(Debug, Default)]
pub(crate) struct Said {
    is_version_1: bool,
    is_pending: bool,
    factor_ages: Option<[i64; 2]>,
    features: Vec<String>,
    plans: Vec<String>,
    party: Option<String>,
    actor: Option<String>,
}

impl SessionToken {
    pub(crate) fn of(user: String) -> Self {
        Self {
            user,
            session: None,
            organization: None,
            said: Said::default(),
        }
    }
}

impl TokenBuilder<'_, SessionToken> {
    /// The session that the token is of, `sess_…`: an active one of the user. Default: a new one, as after a sign-in.
    pub fn session(mut self, id: impl Into<String>) -> Self {
        self.kind.session = Some(id.into());
        self
    }

    /// The organization that the user switches to, `org_…`. Default: the one that the session is in, if any.
    pub fn organization(mut self, id: impl Into<String>) -> Self {
        self.kind.organization = Some(id.into());
        self
    }

    /// `azp`: the origin that the token was made for, such as `https://app.example.com`. Default: none.
    pub fn authorized_party(mut self, origin: impl Into<String>) -> Self {
        self.kind.said.party = Some(origin.into());
        self
    }

    /// `fva`: minutes since the first and the second factor were verified; `None` is never. Default: `0` and never.
    pub fn factor_ages(mut self, first: Option<u32>, second: Option<u32>) -> Self {
        let age = |minutes: Option<u32>| minutes.map_or(-1, i64::from);
        self.kind.said.factor_ages = Some([age(first), age(second)]);
        self
    }

    /// One more entry of `fea`, such as `u:export` or `o:teams`. Features with permissions of the user's role are there
    /// without being named.
    pub fn feature(mut self, feature: impl Into<String>) -> Self {
        self.kind.said.features.push(feature.into());
        self
    }

    /// One more entry of `pla`, such as `u:free` or `o:pro`.
    pub fn plan(mut self, plan: impl Into<String>) -> Self {
        self.kind.said.plans.push(plan.into());
        self
    }

    /// `act`: another user who acts for this one. Need not be known to the instance.
    pub fn actor(mut self, user_id: impl Into<String>) -> Self {
        self.kind.said.actor = Some(user_id.into());
        self
    }

    /// `sts` is `pending`: the session has open tasks, so the user does not count as signed in.
    pub const fn pending(mut self) -> Self {
        self.kind.said.is_pending = true;
        self
    }

    /// Version 1 of session tokens, which old instances still issue: `org_id` and its neighbours in place of `o`, and no
    /// features or plans.
    pub const fn version_1(mut self) -> Self {
        self.kind.said.is_version_1 = true;
        self
    }
}

impl TokenKind for SessionToken {}

impl Issue for SessionToken {
    fn issue(self, shared: &Shared, terms: &Terms) -> Result<String, TokenError> {
        let body = json!({
            "user_id": self.user,
            "active_organization_id": self.organization,
        });
        let clerk = &shared.registry.clerk;
        clerk.issue("createSession", body, terms, |state, call| {
            let session = match &self.session {
                Some(id) => sessions::continued(state, call, id)?,
                None => sessions::sign_in(state, call)?,
            };
            let lifetime = terms.seconds(LIFETIME);
            let mut claims = claims(state, call, &session, &self.said, lifetime);
            add_custom(&mut claims, terms)?;
            Ok(sign(state, claims))
        })
    }
}

/// The token that an operation gives for an active session. A lifetime is in seconds.
pub(crate) fn token(
    state: &mut State,
    call: &Call,
    session: &Row,
    lifetime: Option<u64>,
) -> String {
    let lifetime = lifetime.unwrap_or(LIFETIME);
    let claims = claims(state, call, session, &Said::default(), lifetime);
    sign(state, claims)
}

fn sign(state: &State, claims: Map<String, Value>) -> String {
    let header = Category::Session.header();
    state.signing_keys.sign(header, &Value::Object(claims))
}

fn claims(
    state: &mut State,
    call: &Call,
    session: &Row,
    said: &Said,
    lifetime: u64,
) -> Map<String, Value> {
    let member = sessions::member(state, call, session);
    let mut claims = Map::new();
    let mut put = |name: &str, value: Value| claims.insert(name.to_owned(), value);
    put("sid", session["id"].clone());
    put("fva", json!(said.factor_ages.unwrap_or([0, -1])));
    put(
        "sts",
        json!(if said.is_pending { "pending" } else { "active" }),
    );
    if let Some(party) = &said.party {
        put("azp", json!(party));
    }
    if let Some(actor) = &said.actor {
        put("act", json!({ "iss": state.issuer, "sub": actor }));
    } else if !session["actor"].is_null() {
        put("act", session["actor"].clone());
    }
    if said.is_version_1 {
        add_version_1(&mut claims, member.as_ref());
    } else {
        put("v", json!(2));
        put("jti", json!(state.ids.hex("", 20)));
        if !said.plans.is_empty() {
            put("pla", json!(said.plans.join(",")));
        }
        organization::pack(&mut claims, member.as_ref(), &said.features);
    }
    stamp(
        state,
        call,
        &mut claims,
        &session["user_id"],
        lifetime,
        SKEW,
    );
    claims
}

fn add_version_1(claims: &mut Map<String, Value>, member: Option<&Member>) {
    if let Some((organization, member)) = member {
        let own = [
            ("org_id", &organization["id"]),
            ("org_slug", &organization["slug"]),
            ("org_role", &member["role"]),
            ("org_permissions", &member["permissions"]),
        ];
        claims.extend(own.map(|(name, value)| (name.to_owned(), value.clone())));
    }
}
