//! M2M tokens. An opaque token is remembered with the scopes that its machine had at the moment of issue; a JWT carries
//! them itself, is not remembered, and therefore is neither listed nor revoked.

use std::time::{Duration, SystemTime};

use http::StatusCode;
use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::clerk::auth::Caller;
use crate::clerk::error::ClerkError;
use crate::clerk::page::page;
use crate::clerk::tokens::{Category, stamp};
use crate::clerk::{Call, Outcome, State};
use crate::state::clock::{unix_millis, unix_seconds};
use crate::state::store::journal::Noting;
use crate::state::store::{Record, Table, Typed};

/// How the identifiers of all tokens begin.
const PREFIX: &str = "mt_";

/// One opaque token.
#[derive(Debug, Clone, Serialize, Deserialize)]
struct Token {
    id: String,
    secret: String,
    subject: String,
    claims: Value,
    /// Frozen at the moment of issue.
    scopes: Vec<String>,
    revocation_reason: Value,
    revoked: bool,
    expires: Option<SystemTime>,
    last_used_at: Option<u64>,
    created_at: u64,
    updated_at: u64,
}

impl Record for Token {
    fn strings(&self, name: &str) -> Vec<&str> {
        match name {
            "id" => vec![&self.id],
            "secret" => vec![&self.secret],
            _ => Vec::new(),
        }
    }

    /// A token belongs to its machine.
    fn owners(&self) -> Vec<&str> {
        vec![&self.subject]
    }
}

impl Typed for Token {
    const INDEXED: &'static [&'static str] = &["id", "secret"];
}

/// All opaque tokens of one instance, oldest first.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct Tokens {
    #[serde(rename = "m2m_token")]
    all: Table<Token>,
}

impl Tokens {
    /// What notes its changes.
    pub(crate) fn table(&mut self) -> &mut dyn Noting {
        &mut self.all
    }

    pub(crate) fn count(&self) -> usize {
        self.all.len()
    }

    /// All of them, oldest first.
    pub(crate) fn rows(&self) -> impl DoubleEndedIterator<Item = impl Serialize> {
        self.all.iter()
    }

    /// Drops the tokens of a machine that is gone.
    pub(crate) fn forget(&mut self, subject: &str) {
        for place in self.all.of(&[subject]) {
            self.all.take(place);
        }
    }

    /// The tokens of a machine, newest first.
    fn of<'a>(&'a self, subject: &str) -> impl Iterator<Item = &'a Token> + use<'a> {
        let places = self.all.of(&[subject]).into_iter().rev();
        places.filter_map(|place| self.all.get(place))
    }
}

impl Token {
    fn expired(&self, now: SystemTime) -> bool {
        self.expires.is_some_and(|moment| moment <= now)
    }

    fn show(&self, now: SystemTime) -> Value {
        json!({
            "object": "machine_to_machine_token",
            "id": self.id,
            "subject": self.subject,
            "claims": self.claims,
            "scopes": self.scopes,
            "revoked": self.revoked,
            "revocation_reason": self.revocation_reason,
            "expired": self.expired(now),
            "expiration": self.expires.map(unix_millis),
            "last_used_at": self.last_used_at,
            "created_at": self.created_at,
            "updated_at": self.updated_at,
        })
    }

    fn show_with_secret(&self, now: SystemTime) -> Value {
        let mut shown = self.show(now);
        shown["token"] = json!(self.secret);
        shown
    }
}

pub(crate) fn create(state: &mut State, call: &Call) -> Outcome {
    let Caller::Machine(subject) = &call.caller else {
        let long = "a token is created with the secret key of the machine that it is for";
        return Err(ClerkError::unauthenticated(
            "machine_secret_key_required",
            long,
        ));
    };
    let body = &call.input.body;
    let machine = state.machines.get(subject)?;
    let default = Duration::from_secs(machine.default_token_ttl);
    // A lifetime that no clock can hold is none.
    let lifetime = match body.get("seconds_until_expiration") {
        Some(Value::Null) => None,
        Some(seconds) => Duration::try_from_secs_f64(seconds.as_f64().unwrap_or_default()).ok(),
        None => Some(default),
    };
    let scopes = machine.scopes.clone();
    let claims = body["claims"].clone();

    if body["token_format"] == "jwt" {
        return Ok(issue_jwt(
            state,
            call,
            subject,
            &scopes,
            &claims,
            lifetime.unwrap_or(default),
        ));
    }
    if let Some(needed) = body["min_remaining_ttl_seconds"]
        .as_u64()
        .map(Duration::from_secs)
    {
        if lifetime.is_some_and(|lifetime| needed >= lifetime) {
            let long = "min_remaining_ttl_seconds must be less than the lifetime of the token";
            return Err(ClerkError::invalid(
                call.operation,
                "min_remaining_ttl_seconds",
                long,
            ));
        }
        let lasts = |token: &&Token| {
            token
                .expires
                .is_none_or(|moment| moment >= call.now + needed)
        };
        let same =
            |token: &&Token| token.claims == claims && token.scopes == scopes && !token.revoked;
        let mut tokens = state.tokens.of(subject);
        if let Some(token) = tokens.find(|token| same(token) && lasts(token)) {
            return Ok((StatusCode::CREATED, token.show_with_secret(call.now)));
        }
    }
    let now = unix_millis(call.now);
    let token = Token {
        id: state.ids.hex(PREFIX, 32),
        secret: state.ids.base62(PREFIX, 43),
        subject: subject.clone(),
        claims,
        scopes,
        revocation_reason: Value::Null,
        revoked: false,
        expires: lifetime.and_then(|lifetime| call.now.checked_add(lifetime)),
        last_used_at: None,
        created_at: now,
        updated_at: now,
    };
    let shown = token.show_with_secret(call.now);
    state.tokens.all.push(token);
    Ok((StatusCode::CREATED, shown))
}

pub(crate) fn list(state: &State, call: &Call) -> Outcome {
    let subject = call
        .input
        .query
        .get("subject")
        .and_then(Value::as_str)
        .unwrap_or_default();
    if let Caller::Machine(machine) = &call.caller
        && machine != subject
    {
        let long = "a machine's key lists the tokens of that machine only";
        return Err(ClerkError::new(
            StatusCode::FORBIDDEN,
            "authorization_invalid",
            "not allowed",
            long,
        ));
    }
    state.machines.get(subject)?;
    let with = |name: &str| call.input.query.get(name) == Some(&Value::Bool(true));
    let (revoked, expired) = (with("revoked"), with("expired"));
    let rows: Vec<&Token> = state
        .tokens
        .of(subject)
        .filter(|token| (revoked || !token.revoked) && (expired || !token.expired(call.now)))
        .collect();
    let total = rows.len();
    let shown: Vec<Value> = page(rows, &call.input)
        .into_iter()
        .map(|token| token.show(call.now))
        .collect();
    Ok((
        StatusCode::OK,
        json!({ "m2m_tokens": shown, "total_count": total }),
    ))
}

pub(crate) fn revoke(state: &mut State, call: &Call) -> Outcome {
    let id = call.input.segment("m2m_token_id");
    let own = |token: &Token| match &call.caller {
        Caller::Machine(machine) => token.subject == *machine,
        Caller::Instance | Caller::Anyone => true,
    };
    let tokens = &mut state.tokens.all;
    let place = tokens.first_with(&["id"], id);
    let place = place.filter(|place| tokens.get(*place).is_some_and(own));
    let shown = place.and_then(|place| {
        tokens.update(place, |token| {
            if !token.revoked {
                token.revoked = true;
                token.revocation_reason = call.input.body["revocation_reason"].clone();
                token.updated_at = unix_millis(call.now);
            }
            token.show(call.now)
        })
    });
    let shown = shown.ok_or_else(|| ClerkError::not_found("M2M token"))?;
    Ok((StatusCode::OK, shown))
}

pub(crate) fn verify(state: &mut State, call: &Call) -> Outcome {
    let presented = call.input.body["token"].as_str().unwrap_or_default();
    let unknown = || ClerkError::not_found("M2M token");
    let tokens = &mut state.tokens.all;
    let place = tokens.first_with(&["secret"], presented);
    let kept = place.and_then(|place| {
        tokens.update(place, |token| {
            let shown = token.show(call.now);
            token.last_used_at = Some(unix_millis(call.now));
            shown
        })
    });
    let kept = kept.or_else(|| show_jwt(state, call, presented));
    let mut shown = kept.ok_or_else(unknown)?;
    if let Caller::Machine(machine) = &call.caller {
        // To a machine that a token does not reach, the token is none.
        let reached = shown["scopes"]
            .as_array()
            .is_some_and(|scopes| scopes.iter().any(|scope| scope == machine));
        if !reached && shown["subject"] != **machine {
            return Err(unknown());
        }
    }
    shown["last_used_at"] = json!(unix_millis(call.now));
    Ok((StatusCode::OK, shown))
}

fn issue_jwt(
    state: &mut State,
    call: &Call,
    subject: &str,
    scopes: &[String],
    claims: &Value,
    lifetime: Duration,
) -> (StatusCode, Value) {
    let mut payload = claims.as_object().cloned().unwrap_or_default();
    let own = [
        ("jti", json!(state.ids.hex(PREFIX, 32))),
        ("scopes", json!(scopes.join(" "))),
        ("aud", json!(scopes)),
    ];
    payload.extend(own.map(|(name, value)| (name.to_owned(), value)));
    stamp(
        state,
        call,
        &mut payload,
        &json!(subject),
        lifetime.as_secs(),
        0,
    );
    let payload = Value::Object(payload);
    let token = state.signing_keys.sign(Category::M2m.header(), &payload);
    let mut shown = describe_jwt(&payload, call.now);
    shown["claims"] = claims.clone();
    shown["token"] = json!(token);
    (StatusCode::CREATED, shown)
}

fn show_jwt(state: &State, call: &Call, presented: &str) -> Option<Value> {
    let payload = state.signing_keys.claims(presented, call.now)?;
    // Session tokens are signed with the same key.
    let of_machine = payload["jti"].as_str()?.starts_with(PREFIX);
    of_machine.then(|| describe_jwt(&payload, call.now))
}

/// A JWT in the form in which an opaque token is shown; nothing but its own claims is known of it.
fn describe_jwt(payload: &Value, now: SystemTime) -> Value {
    let own = ["iss", "sub", "aud", "iat", "nbf", "exp", "jti", "scopes"];
    let claims = payload
        .as_object()
        .into_iter()
        .flatten()
        .filter(|(name, _)| !own.contains(&name.as_str()));
    let claims: serde_json::Map<String, Value> = claims
        .map(|(name, value)| (name.clone(), value.clone()))
        .collect();
    let scopes: Vec<&str> = payload["scopes"]
        .as_str()
        .unwrap_or_default()
        .split_whitespace()
        .collect();
    let seconds = |name: &str| payload[name].as_u64().unwrap_or_default();
    json!({
        "object": "machine_to_machine_token",
        "id": payload["jti"],
        "subject": payload["sub"],
        "claims": if claims.is_empty() { Value::Null } else { Value::Object(claims) },
        "scopes": scopes,
        "revoked": false,
        "revocation_reason": null,
        "expired": seconds("exp") <= unix_seconds(now),
        "expiration": seconds("exp").saturating_mul(1000),
        "last_used_at": null,
        "created_at": seconds("iat").saturating_mul(1000),
        "updated_at": seconds("iat").saturating_mul(1000),
    })
}
