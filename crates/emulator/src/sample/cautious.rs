//! What a sample says where an answer decides something. Nothing stands behind a sample, so it says no: it grants
//! nothing, and a test that passes because access was granted cannot pass because of it. The rules, in this order:
//!
//! 1. The member by which a receipt says that it was done is true (`x-answers.receipts` in the description).
//! 2. Any other boolean is false, unless true is what denies: [`FLAGS`] has a value for every decisive one.
//! 3. An enum takes the first of [`DENYING`] that it has; otherwise any value that is not in [`GRANTING`].
//! 4. Of alternatives, one that can only grant is not taken if there is another or null, and one that can only deny is
//!    preferred.
//! 5. The lists in [`EMPTY`] name what somebody may do; they are as short as their schema permits.

use serde_json::Value;

use crate::contract::description::{Description, Operation};

/// Booleans with their cautious value: all that the description calls decisive, and some that read like them.
pub(crate) const FLAGS: [(&str, bool); 50] = [
    // What denies, restricts or ends access.
    ("allowlist", true),
    ("banned", true),
    ("block_disposable_email_domains", true),
    ("block_email_subaddresses", true),
    ("blocklist", true),
    (
        "client_id_metadata_documents_block_implicitly_allowed_clients",
        true,
    ),
    (
        "client_id_metadata_documents_only_allow_pre_registered_clients",
        true,
    ),
    ("deprovisioned", true),
    ("existMutuallyExclusive", true),
    ("expired", true),
    ("is_locked", true),
    ("locked", true),
    ("loginRequireEmailVerified", true),
    ("registerDisabled", true),
    ("restricted_to_allowlist", true),
    ("revoked", true),
    // What grants access, or vouches for something.
    ("active", false),
    ("allowed", false),
    ("allowlist_blocklist_disabled_on_sign_in", false),
    ("authenticated", false),
    ("available", false),
    ("checks_bypassed", false),
    ("created", false),
    ("domains_enabled", false),
    ("dynamic_oauth_client_registration", false),
    ("editable", false),
    ("email_address_verified", false),
    ("emailVerified", false),
    ("enable", false),
    ("enabled", false),
    ("exists", false),
    ("faceMfaEnabled", false),
    ("group_role_mapping_enabled", false),
    ("hasAnyRole", false),
    ("isValid", false),
    ("password_enabled", false),
    ("phoneVerified", false),
    ("public", false),
    ("rules_enabled", false),
    ("specter_enabled", false),
    ("status", false),
    ("success", false),
    ("successful", false),
    ("totp_enabled", false),
    ("totpMfaEnabled", false),
    ("truncated", false),
    ("two_factor_enabled", false),
    ("backup_code_enabled", false),
    ("verified", false),
    ("deleted", false),
];

/// Enum values that deny, the most decided first.
pub(crate) const DENYING: [&str; 30] = [
    "revoked",
    "rejected",
    "REJECTED",
    "reverted",
    "disconnected",
    "removed",
    "ended",
    "closed",
    "failed",
    "expired",
    "abandoned",
    "unverified",
    "Suspended",
    "suspended",
    "DENY",
    "DENY_ALL",
    "canceled",
    "exhausted",
    "missing_requirements",
    "manual_invitation",
    "FORBID_LOGIN",
    "editing",
    "uploading",
    "condition:device",
    "disabled",
    "inactive",
    "Closed",
    "failure",
    "fail",
    "incomplete",
];

/// Enum values that grant, or say that something was proven.
pub(crate) const GRANTING: [&str; 22] = [
    "ALLOW",
    "ALLOW_ALL",
    "Activated",
    "Active",
    "PASSED",
    "accepted",
    "activated",
    "active",
    "approved",
    "automatic_invitation",
    "automatic_suggestion",
    "complete",
    "completed",
    "enabled",
    "joinedByOther",
    "open",
    "paid",
    "registered",
    "success",
    "transferable",
    "valid",
    "verified",
];

/// Lists that name what somebody may do or reach.
pub(crate) const EMPTY: [&str; 7] = [
    "actions",
    "authList",
    "default_scopes",
    "nodeActions",
    "permissions",
    "scoped_machines",
    "scopes",
];

/// The boolean that grants nothing.
pub(crate) fn flag(name: &str) -> bool {
    let known = FLAGS.iter().find(|(flag, _)| *flag == name);
    known.is_some_and(|(_, denies)| *denies)
}

/// The values of an enum that grant nothing: one that denies, or all that do not grant. Every value, where the
/// description leaves no other.
pub(crate) fn values<'v>(name: &str, values: &[&'v Value]) -> Vec<&'v Value> {
    let said = |value: &&&Value, words: &[&str]| {
        value.as_str().is_some_and(|value| words.contains(&value))
    };
    if let Some(cautious) = values
        .iter()
        .find(|value| value.as_bool() == Some(flag(name)))
    {
        return vec![*cautious];
    }
    let denying = DENYING
        .iter()
        .find_map(|word| values.iter().find(|value| said(value, &[*word])));
    if let Some(denying) = denying {
        return vec![*denying];
    }
    let neutral = values.iter().filter(|value| !said(value, &GRANTING));
    let neutral: Vec<&Value> = neutral.copied().collect();
    if neutral.is_empty() {
        values.to_vec()
    } else {
        neutral
    }
}

/// The alternatives that grant nothing. If each one grants: none where null may stand instead, otherwise all.
pub(crate) fn forms(description: &Description, forms: &[Value], nullable: bool) -> Vec<Value> {
    let with = |wanted: fn(Leaning) -> bool| {
        let fitting = forms
            .iter()
            .filter(|form| wanted(leaning(description, form)));
        fitting.cloned().collect::<Vec<Value>>()
    };
    let choices = [
        with(|leaning| leaning == Leaning::Denies),
        with(|leaning| leaning == Leaning::Neither),
    ];
    let mut choices = choices.into_iter();
    match choices.find(|choice| !choice.is_empty()) {
        Some(choice) => choice,
        None if nullable => Vec::new(),
        None => forms.to_vec(),
    }
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Leaning {
    Grants,
    Denies,
    Neither,
}

/// What an alternative cannot but say.
fn leaning(description: &Description, form: &Value) -> Leaning {
    let form = description.resolve(form);
    let members = form["properties"].as_object().into_iter().flatten();
    let mut leaning = Leaning::Neither;
    for (name, member) in members {
        let Some(values) = description.resolve(member)["enum"].as_array() else {
            continue;
        };
        let only =
            |wanted: &dyn Fn(&Value) -> bool| !values.is_empty() && values.iter().all(wanted);
        if only(&|value| grants(name, value)) {
            return Leaning::Grants;
        }
        if only(&|value| denies(name, value)) {
            leaning = Leaning::Denies;
        }
    }
    leaning
}

/// Whether a value of a member is a yes.
pub(crate) fn grants(name: &str, value: &Value) -> bool {
    match value {
        Value::Bool(value) => FLAGS.contains(&(name, !value)),
        Value::String(value) => GRANTING.contains(&value.as_str()),
        _ => false,
    }
}

fn denies(name: &str, value: &Value) -> bool {
    match value {
        Value::Bool(value) => FLAGS.contains(&(name, *value)),
        Value::String(value) => DENYING.contains(&value.as_str()),
        _ => false,
    }
}

/// The member by which the answer of a receipt says that it was done.
pub(crate) fn done<'a>(description: &'a Description, operation: &Operation) -> Option<&'a str> {
    description.document()["x-answers"]["receipts"][&operation.id]["done"].as_str()
}

/// Lets a receipt say that it was done: a request that was accepted has not failed.
pub(crate) fn confirm(description: &Description, operation: &Operation, body: &mut Value) {
    let Some(name) = done(description, operation) else {
        return;
    };
    let at = if body[name].is_boolean() {
        Some(body)
    } else {
        body.get_mut("data")
    };
    if let Some(done) = at.and_then(|body| body.get_mut(name)) {
        *done = Value::Bool(true);
    }
}

#[cfg(test)]
mod tests;
