//! Application access: which subjects may, or may not, enter an application. Granting again replaces the effect, and
//! revoking what was never granted is no error, so both calls may be repeated.

use serde::{Deserialize, Serialize};
use serde_json::{Value, json};

use crate::genauth::State;
use crate::input::Input;

/// One subject's access to one application.
#[derive(Debug, Serialize, Deserialize)]
struct Grant {
    id: String,
    app_id: String,
    subject: Subject,
    effect: String,
}

/// Who is meant; a role is one only within its namespace.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
struct Subject {
    kind: String,
    namespace: Option<String>,
    identifier: String,
}

/// All grants of one user pool, oldest first.
#[derive(Debug, Default, Serialize, Deserialize)]
pub(crate) struct ApplicationAccess {
    grants: Vec<Grant>,
}

impl ApplicationAccess {
    pub(crate) fn count(&self) -> usize {
        self.grants.len()
    }
}

pub(crate) fn authorize(state: &mut State, input: &Input) -> Value {
    let app_id = text(&input.body["appId"]);
    for item in input.body["list"].as_array().into_iter().flatten() {
        let effect = text(&item["effect"]);
        for subject in subjects(item) {
            let mut grants = state.application_access.grants.iter_mut();
            let known = grants.find(|grant| grant.app_id == app_id && grant.subject == subject);
            if let Some(grant) = known {
                grant.effect.clone_from(&effect);
                continue;
            }
            state.application_access.grants.push(Grant {
                id: state.ids.hex("", 24),
                app_id: app_id.clone(),
                subject,
                effect: effect.clone(),
            });
        }
    }
    json!({ "success": true })
}

pub(crate) fn revoke(state: &mut State, input: &Input) -> Value {
    let app_id = text(&input.body["appId"]);
    let revoked: Vec<Subject> = input.body["list"]
        .as_array()
        .into_iter()
        .flatten()
        .flat_map(subjects)
        .collect();
    let grants = &mut state.application_access.grants;
    grants.retain(|grant| grant.app_id != app_id || !revoked.contains(&grant.subject));
    json!({ "success": true })
}

/// Users, groups and the like are not kept yet, so a subject is named by its identifier.
pub(crate) fn list(state: &State, input: &Input) -> Value {
    let wanted = &input.body;
    let kinds = wanted["targetTypeList"].as_array();
    let rows: Vec<&Grant> = state
        .application_access
        .grants
        .iter()
        .filter(|grant| wanted["appId"] == grant.app_id.as_str())
        .filter(|grant| {
            wanted["effect"]
                .as_str()
                .is_none_or(|effect| effect == grant.effect)
        })
        // A grant cannot be switched off here, so each is enabled.
        .filter(|_| wanted["enabled"].as_bool().unwrap_or(true))
        .filter(|grant| {
            wanted["targetName"]
                .as_str()
                .is_none_or(|name| grant.subject.identifier.contains(name))
        })
        .filter(|grant| {
            kinds.is_none_or(|kinds| {
                kinds
                    .iter()
                    .any(|kind| *kind == grant.subject.kind.as_str())
            })
        })
        .collect();
    let number = |name: &str, otherwise: u64| {
        usize::try_from(wanted[name].as_u64().unwrap_or(otherwise)).unwrap_or(usize::MAX)
    };
    let limit = number("limit", 10);
    let skipped = (number("page", 1) - 1).saturating_mul(limit);
    let total = rows.len();
    let page: Vec<Value> = rows
        .into_iter()
        .skip(skipped)
        .take(limit)
        .map(Grant::show)
        .collect();
    json!({ "list": page, "totalCount": total })
}

/// Takes grants away by their own identifiers.
pub(crate) fn delete(state: &mut State, input: &Input) -> Value {
    let ids = input
        .query
        .get("authIds")
        .and_then(Value::as_array)
        .cloned()
        .unwrap_or_default();
    state
        .application_access
        .grants
        .retain(|grant| !ids.iter().any(|id| *id == grant.id.as_str()));
    json!({ "success": true })
}

impl Grant {
    fn show(&self) -> Value {
        json!({
            "id": self.id,
            "targetType": self.subject.kind,
            "targetId": self.subject.identifier,
            "targetName": self.subject.identifier,
            "effect": self.effect,
            "enabled": true,
            "permissionType": "SUBJECT",
        })
    }
}

/// The subjects that an item of a request names.
fn subjects(item: &Value) -> Vec<Subject> {
    let identifiers = item["targetIdentifier"].as_array().into_iter().flatten();
    let namespace = item["namespaceCode"].as_str().map(str::to_owned);
    identifiers
        .map(|identifier| Subject {
            kind: text(&item["targetType"]),
            namespace: namespace.clone(),
            identifier: text(identifier),
        })
        .collect()
}

fn text(value: &Value) -> String {
    value.as_str().unwrap_or_default().to_owned()
}
