//! What a user signs in with besides addresses and numbers: accounts elsewhere, passkeys and wallets, which live in the
//! row of their user, and the tokens of those accounts. All of them arise when the user signs in in a browser, so a scene
//! takes them for given (`given`); operations show them and take them away.

use http::StatusCode;
use serde_json::{Value, json};

use crate::clerk::description::CLERK;
use crate::clerk::error::ClerkError;
use crate::clerk::page::page;
use crate::clerk::resources::catalog::USER;
use crate::clerk::resources::common::past;
use crate::clerk::resources::kind::put;
use crate::clerk::resources::{answer_shape, not_found, row_shape};
use crate::clerk::{Call, Outcome, State};
use crate::contract::paged::Paged;
use crate::contract::shape::{self, Members, Now, Row};
use crate::state::clock::unix_millis;
use crate::state::store::{OF, says};

/// A kind of thing that a user signs in with.
pub(crate) struct Account {
    /// What it is.
    pub(crate) object: &'static str,
    /// The member of a user that holds all of them.
    list: &'static str,
    /// How the identifiers begin.
    prefix: &'static str,
    /// The path parameter that names one.
    parameter: &'static str,
    /// The member of a user that names the foremost, if there is one.
    primary: Option<&'static str>,
}

pub(crate) static EXTERNAL_ACCOUNT: Account = Account {
    object: "external_account",
    list: "external_accounts",
    prefix: "eac_",
    parameter: "external_account_id",
    primary: None,
};
pub(crate) static PASSKEY: Account = Account {
    object: "passkey",
    list: "passkeys",
    prefix: "idn_",
    parameter: "passkey_identification_id",
    primary: None,
};
pub(crate) static WEB3_WALLET: Account = Account {
    object: "web3_wallet",
    list: "web3_wallets",
    prefix: "idn_",
    parameter: "web3_wallet_identification_id",
    primary: Some("primary_web3_wallet_id"),
};

/// The table of the tokens that other services gave to a user's accounts there.
const TOKEN: &str = "external_account_token";

/// The hidden member that says whether a token is renewed once it has expired.
const RENEWED: &str = ".renewed";

/// How long a token lives, in milliseconds, if nothing else is said: an hour.
const TOKEN_LIFETIME: u64 = 60 * 60 * 1000;

/// Takes one away, with what belongs to it. The foremost leaves its place to the oldest that stays.
pub(crate) fn delete(state: &mut State, call: &Call, kind: &Account) -> Outcome {
    let (mut user, id) = (user(state, call)?, call.input.segment(kind.parameter));
    let all = user.get_mut(kind.list).and_then(Value::as_array_mut);
    let known = all.is_some_and(|all| {
        let before = all.len();
        all.retain(|account| account["id"] != id);
        all.len() < before
    });
    if !known {
        return Err(ClerkError::not_found(&kind.object.replace('_', " ")));
    }
    if let Some(primary) = kind.primary
        && says(&user, primary, id)
    {
        let next = user[kind.list][0]["id"].clone();
        put(&mut user, [(primary, next)]);
    }
    keep(state, call, user);
    state.store.forget(id);
    let gone = json!({ "object": kind.object, "id": id, "deleted": true });
    Ok((StatusCode::OK, gone))
}

/// The tokens of a user's accounts at one provider: none, if the user has no account there. One that has expired is
/// renewed, if the provider allows it.
pub(crate) fn tokens(state: &mut State, call: &Call) -> Outcome {
    let user = user(state, call)?;
    let id = user["id"].as_str().unwrap_or_default();
    let provider = strategy(call.input.segment("provider"));
    renew(state, id, &provider, unix_millis(call.now));
    let tokens = state.store.of(TOKEN, &[id]);
    let tokens: Vec<&Row> = tokens
        .filter(|token| says(token, "provider", &provider))
        .collect();
    let total = tokens.len();
    let (status, shape) = answer_shape(call.operation);
    let item = &CLERK.resolve(shape)["items"];
    let shown = page(tokens, &call.input).into_iter();
    let shown: Value = shown
        .map(|token| shape::project(&CLERK, item, token))
        .collect();
    let shown = match Paged::asked(call.operation, &call.input) {
        Some(paged) => paged.answer(shown, total),
        None => shown,
    };
    Ok((status, shown))
}

/// Renews the tokens of a user's accounts that have expired and may be renewed.
fn renew(state: &mut State, user: &str, provider: &str, now: u64) {
    let is_due = |token: &Row| {
        says(token, "provider", provider)
            && past(token, "expires_at", now)
            && token[RENEWED] == true
    };
    if !state.store.of(TOKEN, &[user]).any(is_due) {
        return;
    }
    let fresh = state.ids.base62("", 43);
    let later = json!(now.saturating_add(TOKEN_LIFETIME));
    state.store.update_of(TOKEN, &[user], |token| {
        if is_due(token) {
            put(
                token,
                [("token", json!(fresh)), ("expires_at", later.clone())],
            );
        }
    });
}

/// A new account, with what is said of it; the user shows it from now on.
pub(crate) fn add(
    state: &mut State,
    call: &Call,
    kind: &Account,
    mut user: Row,
    said: &Value,
) -> Row {
    let all = Members::of(&CLERK, row_shape(&USER)).properties;
    let item = all.get(kind.list).map(|list| &list["items"]);
    let now = Now {
        millis: unix_millis(call.now),
        text: "",
    };
    let item = item.unwrap_or(&Value::Null);
    let mut account = shape::blank(&CLERK, item, now);
    shape::fill(&CLERK, item, &mut account, said);
    let id = state.ids.base62(kind.prefix, 27);
    put(
        &mut account,
        [("id", json!(id)), ("object", json!(kind.object))],
    );
    if let Some(all) = user.get_mut(kind.list).and_then(Value::as_array_mut) {
        all.push(Value::Object(account.clone()));
    }
    if let Some(primary) = kind.primary
        && user[primary].is_null()
    {
        put(&mut user, [(primary, json!(id))]);
    }
    keep(state, call, user);
    account
}

/// Remembers the token of an account at another service.
pub(crate) fn add_token(state: &mut State, call: &Call, account: &Row) {
    let body = &call.input.body;
    let now = unix_millis(call.now);
    let seconds = body["token_expires_in_seconds"].as_u64();
    let lifetime = seconds.map_or(TOKEN_LIFETIME, |seconds| seconds.saturating_mul(1000));
    let token = body["token"].as_str().map(str::to_owned);
    let token = token.unwrap_or_else(|| state.ids.base62("", 43));
    let mut row = Row::new();
    let more = [
        ("object", json!("oauth_access_token")),
        ("external_account_id", account["id"].clone()),
        ("provider_user_id", account["provider_user_id"].clone()),
        ("token", json!(token)),
        ("expires_at", json!(now.saturating_add(lifetime))),
        ("provider", account["provider"].clone()),
        ("public_metadata", json!({})),
        ("label", Value::Null),
        ("scopes", json!(scopes(body))),
        (RENEWED, json!(body["token_is_renewed"] == true)),
        (OF, json!([body["user_id"], account["id"]])),
    ];
    put(&mut row, more);
    state.store.insert(TOKEN, row);
}

/// The scopes that a body names, or those that every provider grants.
pub(crate) fn scopes(body: &Value) -> Vec<&str> {
    let scopes = body["scopes"].as_array();
    scopes.map_or_else(
        || vec!["email", "profile"],
        |scopes| scopes.iter().filter_map(Value::as_str).collect(),
    )
}

/// The identifier of a provider, which is the strategy of signing in by it: `oauth_google`, also if it is called `google`.
pub(crate) fn strategy(provider: &str) -> String {
    let bare = provider.strip_prefix("oauth_").unwrap_or(provider);
    format!("oauth_{bare}")
}

fn user(state: &State, call: &Call) -> Result<Row, ClerkError> {
    let id = call.input.segment("user_id");
    let user = state.store.find(USER.kind, &["id"], id);
    user.cloned().ok_or_else(|| not_found(&USER))
}

fn keep(state: &mut State, call: &Call, mut user: Row) {
    put(&mut user, [("updated_at", json!(unix_millis(call.now)))]);
    let id = user["id"].as_str().unwrap_or_default();
    if let Some(place) = state.store.place(USER.kind, &["id"], id) {
        state.store.replace(USER.kind, place, user);
    }
}
