//! What users do in a browser, which no operation of the Backend API does: a scene takes it for given. It changes the state
//! as the vendor's own pages would, and obeys bans, locks, restrictions and settings as they do.

use serde_json::{Value, json};

use crate::clerk::auth::Caller;
use crate::clerk::error::ClerkError;
use crate::clerk::resources::accounts::{
    self, Account, EXTERNAL_ACCOUNT, PASSKEY, WEB3_WALLET, strategy,
};
use crate::clerk::resources::catalog::{
    INVITATION, MEMBERSHIP, ORGANIZATION_INVITATION, Resource, SESSION, TRUSTED_DEVICE, USER,
};
use crate::clerk::resources::common::{self, computed, known};
use crate::clerk::resources::identifications::{self, EMAIL_ADDRESS};
use crate::clerk::resources::kind::put;
use crate::clerk::resources::{create, keys, not_found, restrictions, shown_as_created, users};
use crate::clerk::{Call, Clerk, State};
use crate::contract::shape::Row;
use crate::state::clock::unix_millis;
use crate::state::store::says;
use crate::vendor::given::Given;

/// The hidden member of an invitation with the user who has accepted it.
pub(crate) const ACCEPTED_BY: &str = ".accepted_by";

/// What makes a thing of what a scene says.
type Making = fn(&mut State, &Call) -> Result<Value, ClerkError>;

/// Everything that can be taken for given.
static GIVEN: [(Given, Making); 7] = [
    (
        Given {
            kind: "sign_up",
            needed: &["email_address"],
            optional: &[
                "first_name",
                "invitation_id",
                "last_name",
                "password",
                "username",
            ],
        },
        sign_up,
    ),
    (
        Given {
            kind: "sign_in",
            needed: &[],
            optional: &["sign_in_token", "user_id"],
        },
        sign_in,
    ),
    (
        Given {
            kind: "accepted_organization_invitation",
            needed: &["invitation_id"],
            optional: &[],
        },
        accept_organization_invitation,
    ),
    (
        Given {
            kind: "external_account",
            needed: &["user_id", "provider"],
            optional: &[
                "email_address",
                "first_name",
                "last_name",
                "provider_user_id",
                "scopes",
                "token",
                "token_expires_in_seconds",
                "token_is_renewed",
                "username",
            ],
        },
        external_account,
    ),
    (
        Given {
            kind: "passkey",
            needed: &["user_id"],
            optional: &["name"],
        },
        passkey,
    ),
    (
        Given {
            kind: "web3_wallet",
            needed: &["user_id", "web3_wallet"],
            optional: &[],
        },
        web3_wallet,
    ),
    (
        Given {
            kind: "trusted_device",
            needed: &["user_id"],
            optional: &["app_identifier", "name", "platform"],
        },
        trusted_device,
    ),
];

impl Clerk {
    /// Takes a thing for given and shows it.
    pub(super) fn take_for_given(&self, kind: &str, said: &Value) -> Result<Value, String> {
        let making = Given::find(&GIVEN, kind, said)?;
        let now = self.settings.clock.now();
        // What is there without an operation is there as if the instance had created a user.
        let made = self.act(Caller::Instance, "CreateUser", said.clone(), now, making);
        made.map_err(|refused| refused.long_message())
    }
}

/// A user signs up, perhaps because of an invitation.
fn sign_up(state: &mut State, call: &Call) -> Result<Value, ClerkError> {
    let mut body = call.input.body.clone();
    let address = identifications::formed(call, &EMAIL_ADDRESS, &body["email_address"])?;
    body["email_address"] = json!([address]);
    let invitation = body["invitation_id"].as_str().map(str::to_owned);
    let user = create(state, call, &USER, &[], &body)?;
    restrictions::check_sign_up(state, call, &user, invitation.is_some())?;
    if let Some(id) = invitation {
        let invitation = accept(state, call, &INVITATION, &id)?;
        if invitation["email_address"] != address {
            let long = "the invitation is for another address";
            return Err(ClerkError::invalid(call.operation, "invitation_id", long));
        }
        let metadata = invitation["public_metadata"].clone();
        change(state, &user["id"], |user| {
            put(user, [("public_metadata", metadata)]);
        });
    }
    shown(state, call, &USER, &user["id"])
}

/// A user signs in, by a sign-in token or however; the session is shown.
fn sign_in(state: &mut State, call: &Call) -> Result<Value, ClerkError> {
    let body = &call.input.body;
    let mut session = json!({ "user_id": body["user_id"] });
    if let Some(token) = body["sign_in_token"].as_str() {
        let token = keys::accept(state, call, token)?;
        session["user_id"] = token["user_id"].clone();
        if token[keys::ACTIVATES].is_string() {
            session["active_organization_id"] = token[keys::ACTIVATES].clone();
        }
    }
    let user = known(state, &USER, &session["user_id"])?;
    if let Some(user) = state.store.find(USER.kind, &["id"], &user) {
        restrictions::check_sign_in(state, call, user)?;
    }
    let session = create(state, call, &SESSION, &[], &session)?;
    let now = json!(unix_millis(call.now));
    change(state, &session["user_id"], |user| {
        put(user, [("last_sign_in_at", now)]);
    });
    shown(state, call, &SESSION, &session["id"])
}

/// Somebody accepts an invitation to an organization, and is a member; the membership is shown.
fn accept_organization_invitation(state: &mut State, call: &Call) -> Result<Value, ClerkError> {
    let id = call.input.body["invitation_id"]
        .as_str()
        .unwrap_or_default();
    let invitation = accept(state, call, &ORGANIZATION_INVITATION, id)?;
    let address = &invitation["email_address"];
    let user = identifications::taken_by(state, &EMAIL_ADDRESS, address);
    let user = user.ok_or_else(|| not_found(&USER))?["id"].clone();
    users::check_may_sign_in(state, call, user.as_str().unwrap_or_default())?;
    if let Some(place) = state.store.place(ORGANIZATION_INVITATION.kind, &["id"], id) {
        let by = [(ACCEPTED_BY, user.clone())];
        let kind = ORGANIZATION_INVITATION.kind;
        state.store.update(kind, place, |row| put(row, by));
    }
    let organization = invitation["organization_id"].as_str().unwrap_or_default();
    let member = json!({ "user_id": user, "role": invitation["role"] });
    let parents = [organization.to_owned()];
    let membership = create(state, call, &MEMBERSHIP, &parents, &member)?;
    Ok(shown_as_created(state, call, &MEMBERSHIP, &membership))
}

/// A user has an account at another service, and its token.
fn external_account(state: &mut State, call: &Call) -> Result<Value, ClerkError> {
    let body = &call.input.body;
    let provider = strategy(body["provider"].as_str().unwrap_or_default());
    let mut said = body.clone();
    said["provider"] = json!(provider);
    said["approved_scopes"] = json!(accounts::scopes(body).join(" "));
    if body["provider_user_id"].is_null() {
        said["provider_user_id"] = json!(state.ids.hex("", 21));
    }
    said["identification_id"] = json!(state.ids.base62("idn_", 27));
    said["verification"] = json!({
        "object": "verification_oauth",
        "status": "verified",
        "strategy": provider,
        "attempts": null,
        "expire_at": unix_millis(call.now),
    });
    let is_same = |account: &Value| {
        let mut names = ["provider", "provider_user_id"].iter();
        names.all(|name| account[*name] == said[*name])
    };
    let is_taken = state.store.rows(USER.kind).any(|user| {
        let accounts = user["external_accounts"].as_array();
        accounts.into_iter().flatten().any(is_same)
    });
    if is_taken {
        return Err(common::conflict(call.operation, &USER, "provider_user_id"));
    }
    let account = add(state, call, &EXTERNAL_ACCOUNT, &said)?;
    accounts::add_token(state, call, &account);
    Ok(Value::Object(account))
}

fn passkey(state: &mut State, call: &Call) -> Result<Value, ClerkError> {
    let now = unix_millis(call.now);
    let name = call.input.body["name"].as_str().unwrap_or("passkey");
    let said = json!({ "name": name, "last_used_at": now });
    add(state, call, &PASSKEY, &said).map(Value::Object)
}

fn web3_wallet(state: &mut State, call: &Call) -> Result<Value, ClerkError> {
    let said = call.input.body.clone();
    add(state, call, &WEB3_WALLET, &said).map(Value::Object)
}

fn trusted_device(state: &mut State, call: &Call) -> Result<Value, ClerkError> {
    let mut said = call.input.body.clone();
    let user = known(state, &USER, &said["user_id"])?;
    if said["app_identifier"].is_null() {
        said["app_identifier"] = json!("com.example.app");
    }
    let device = create(state, call, &TRUSTED_DEVICE, &[user], &said)?;
    Ok(shown_as_created(state, call, &TRUSTED_DEVICE, &device))
}

fn add(state: &mut State, call: &Call, kind: &Account, said: &Value) -> Result<Row, ClerkError> {
    let id = known(state, &USER, &call.input.body["user_id"])?;
    let user = state.store.find(USER.kind, &["id"], &id).cloned();
    let user = user.ok_or_else(|| not_found(&USER))?;
    Ok(accounts::add(state, call, kind, user, said))
}

/// An invitation that is pending is accepted from now on.
fn accept(
    state: &mut State,
    call: &Call,
    resource: &Resource,
    id: &str,
) -> Result<Row, ClerkError> {
    let place = state.store.place(resource.kind, &["id"], id);
    let row = place.and_then(|place| state.store.at(resource.kind, place));
    let (Some(place), Some(row)) = (place, row.cloned()) else {
        return Err(not_found(resource));
    };
    if !says(&computed(state, call, resource, &row), "status", "pending") {
        return Err(common::not_pending(resource));
    }
    let now = json!(unix_millis(call.now));
    state.store.update(resource.kind, place, |row| {
        let more = [
            ("status", json!("accepted")),
            (".pending", Value::Null),
            ("updated_at", now),
        ];
        put(row, more);
    });
    Ok(row)
}

fn change(state: &mut State, user: &Value, how: impl FnOnce(&mut Row)) {
    let id = user.as_str().unwrap_or_default();
    if let Some(place) = state.store.place(USER.kind, &["id"], id) {
        state.store.update(USER.kind, place, how);
    }
}

fn shown(state: &State, call: &Call, resource: &Resource, id: &Value) -> Result<Value, ClerkError> {
    let row = state
        .store
        .find(resource.kind, &["id"], id.as_str().unwrap_or_default());
    let row = row.ok_or_else(|| not_found(resource))?;
    Ok(shown_as_created(state, call, resource, row))
}
