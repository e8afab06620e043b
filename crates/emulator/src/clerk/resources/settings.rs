//! The settings of an instance, each part of which is there once. A part that nobody has changed is as it was from the
//! start, and no row of it is kept.

use http::StatusCode;
use serde_json::{Value, json};

use crate::clerk::description::CLERK;
use crate::clerk::error::ClerkError;
use crate::clerk::resources::catalog::ROLE;
use crate::clerk::resources::{answer_shape, not_found, shape_of};
use crate::clerk::{Call, Outcome, State};
use crate::contract::input::object;
use crate::contract::shape::{self, Now, Row};
use crate::state::clock::unix_millis;

/// One part of the settings.
pub(crate) struct Part {
    /// What answers call it, and the table that it is kept in.
    kind: &'static str,
    /// The operation whose answer is its shape.
    shown_by: &'static str,
    /// What it says from the start, where that is not "no" or nothing.
    start: fn() -> Value,
}

pub(crate) static INSTANCE: Part = Part {
    kind: "instance",
    shown_by: "GetInstance",
    start: || json!({ "environment_type": "development" }),
};
pub(crate) static RESTRICTIONS: Part = Part {
    kind: "instance_restrictions",
    shown_by: "UpdateInstanceRestrictions",
    start: || json!({}),
};
pub(crate) static AUTHENTICATION: Part = Part {
    kind: "instance_settings",
    shown_by: "UpdateInstanceAuthConfig",
    start: || json!({}),
};
pub(crate) static ORGANIZATIONS: Part = Part {
    kind: "organization_settings",
    shown_by: "GetInstanceOrganizationSettings",
    start: || json!({ "enabled": true, "creator_role": "org:admin", "domains_default_role": "org:member" }),
};
pub(crate) static OAUTH_APPLICATIONS: Part = Part {
    kind: "oauth_application_settings",
    shown_by: "GetInstanceOAuthApplicationSettings",
    start: || json!({}),
};
pub(crate) static COMMUNICATION: Part = Part {
    kind: "instance_communication",
    shown_by: "GetInstanceCommunication",
    start: || json!({}),
};
pub(crate) static PROTECTION: Part = Part {
    kind: "instance_protect",
    shown_by: "GetInstanceProtect",
    start: || json!({}),
};

/// The allowlist as two parts call it: the restrictions, which keep it, and the settings of authentication.
const ALLOWLIST: &str = "allowlist";
const RESTRICTED: &str = "restricted_to_allowlist";

/// What a request names a role by, and the member that then holds its key.
const ROLES: [(&str, &str); 2] = [
    ("creator_role_id", "creator_role"),
    ("domains_default_role_id", "domains_default_role"),
];

pub(crate) fn get(state: &State, call: &Call, part: &Part) -> (StatusCode, Value) {
    let (status, shape) = answer_shape(call.operation);
    let shown = shape::project(&CLERK, shape, &row(state, call, part));
    (status, shown)
}

/// Takes over what a request says; null leaves a setting as it was.
pub(crate) fn update(state: &mut State, call: &Call, part: &Part) -> Outcome {
    let mut changed = row(state, call, part);
    let body = call.input.body.as_object().into_iter().flatten();
    for (name, value) in body.filter(|(_, value)| !value.is_null()) {
        changed.insert(name.clone(), value.clone());
    }
    for (name, member) in ROLES {
        let Some(id) = call.input.body[name].as_str() else {
            continue;
        };
        let role = state.store.find(ROLE.kind, &["id"], id);
        let role = role.ok_or_else(|| not_found(&ROLE).with_parameter(name))?;
        changed.insert(member.to_owned(), role["key"].clone());
    }
    if let Some(restricted) = changed.get(RESTRICTED).cloned() {
        let mut restrictions = row(state, call, &RESTRICTIONS);
        restrictions.insert(ALLOWLIST.to_owned(), restricted);
        keep(state, &RESTRICTIONS, restrictions);
    }
    keep(state, part, changed);
    Ok(get(state, call, part))
}

/// An update that is answered without content.
pub(crate) fn update_silently(state: &mut State, call: &Call, part: &Part) -> Outcome {
    update(state, call, part)?;
    Ok((StatusCode::NO_CONTENT, Value::Null))
}

/// Whether a setting is switched on.
pub(crate) fn is_on(state: &State, call: &Call, part: &Part, name: &str) -> bool {
    row(state, call, part).get(name) == Some(&json!(true))
}

/// A setting as it is now.
pub(crate) fn value(state: &State, call: &Call, part: &Part, name: &str) -> Value {
    let mut row = row(state, call, part);
    row.remove(name).unwrap_or_default()
}

/// Refuses what needs organizations in an instance that has none.
pub(crate) fn check_organizations(state: &State, call: &Call) -> Result<(), ClerkError> {
    if is_on(state, call, &ORGANIZATIONS, "enabled") {
        return Ok(());
    }
    let code = "organization_not_enabled_in_instance";
    let long = "organizations are switched off in the settings of the instance";
    Err(ClerkError::forbidden(call.operation, code, long))
}

fn row(state: &State, call: &Call, part: &Part) -> Row {
    let instance = state.machines.instance_id();
    let kept = state.store.find(part.kind, &["id"], instance);
    let mut row = kept.cloned().unwrap_or_else(|| {
        let now = Now {
            millis: unix_millis(call.now),
            text: "",
        };
        let mut row = shape::blank(&CLERK, shape_of(part.shown_by), now);
        row.extend(object((part.start)()));
        row.insert("id".to_owned(), json!(instance));
        row
    });
    if part.kind == AUTHENTICATION.kind {
        let restricted = is_on(state, call, &RESTRICTIONS, ALLOWLIST);
        row.insert(RESTRICTED.to_owned(), json!(restricted));
    }
    row
}

fn keep(state: &mut State, part: &Part, row: Row) {
    let instance = state.machines.instance_id();
    match state.store.place(part.kind, &["id"], instance) {
        Some(place) => state.store.replace(part.kind, place, row),
        None => state.store.insert(part.kind, row),
    }
}
