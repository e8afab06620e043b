//! What may be done with which resource, and by whom: actions are granted to users, groups and roles, and a user has
//! those of the groups and roles that he is in.

use serde_json::{Value, json};

use crate::genauth::State;
use crate::genauth::envelope::Refusal;
use crate::genauth::resources::facts::{GROUP, RESOURCE, ROLE, USER, Verb};
use crate::genauth::resources::links::{linked, name, target_name};
use crate::genauth::resources::{Asked, get, namespace, page, show_all, success};
use crate::shape::Row;
use crate::store::{OF, belongs, says};

/// The table of grants.
const GRANT: &str = "resource grant";

pub(crate) fn answer(state: &mut State, asked: &Asked<'_>, verb: Verb) -> Result<Value, Refusal> {
    let said = asked.said;
    if matches!(verb, Verb::Authorize) {
        for item in said["list"].as_array().into_iter().flatten() {
            authorize(state, namespace(said), item);
        }
        return Ok(success());
    }
    if matches!(verb, Verb::AuthorizedTargets) {
        let code = said["resource"].as_str().unwrap_or_default();
        let resource = resource_name(namespace(said), code);
        let rows = matching(state, asked, |grant| belongs(grant, &resource));
        return Ok(page(asked, &rows));
    }
    let holders = holders(state, asked)?;
    let rows = matching(state, asked, |grant| {
        holders.iter().any(|holder| belongs(grant, holder))
    });
    if asked.shape["type"] == "array" {
        Ok(show_all(asked, &rows))
    } else {
        Ok(page(asked, &rows))
    }
}

/// Gives every target of an item the actions on every resource of it, in place of those that it had.
fn authorize(state: &mut State, namespace: &str, item: &Value) {
    let kind = &item["targetType"];
    for target in item["targetIdentifiers"].as_array().into_iter().flatten() {
        let named =
            json!({ "targetType": kind, "targetIdentifier": target, "namespace": namespace });
        let holder = target_name(&named);
        for resource in item["resources"].as_array().into_iter().flatten() {
            let code = resource["code"].as_str().unwrap_or_default();
            let resource_name = resource_name(namespace, code);
            let grants = state.store.rows_mut(GRANT);
            grants.retain(|grant| !(belongs(grant, &holder) && belongs(grant, &resource_name)));
            let grant = json!({
                OF: [holder, resource_name],
                "targetType": kind,
                "targetIdentifier": target,
                "namespace": namespace,
                "resourceCode": code,
                "resourceType": resource["resourceType"],
                "actions": resource["actions"],
                "effect": "ALLOW",
            });
            grants.extend(grant.as_object().cloned());
        }
    }
}

/// In whose name whoever is asked about may act.
fn holders(state: &State, asked: &Asked<'_>) -> Result<Vec<String>, Refusal> {
    let said = asked.said;
    if asked.resource.kind == RESOURCE.kind {
        return Ok(vec![target_name(said)]);
    }
    let row = get(state, asked.resource, said)?;
    let own = name(asked.resource, &row);
    let mut holders = vec![own.clone()];
    if asked.resource.kind == USER.kind {
        for resource in [&GROUP, &ROLE] {
            let rows = state.store.rows(resource.kind).iter();
            let names = rows.map(|row| name(resource, row));
            holders.extend(names.filter(|name| linked(state, name, &own)));
        }
    }
    Ok(holders)
}

fn matching(state: &State, asked: &Asked<'_>, which: impl Fn(&Row) -> bool) -> Vec<Row> {
    let said = asked.said;
    let same = |grant: &Row, asked: &str, member: &str| {
        let wanted = said[asked].as_str();
        wanted.is_none_or(|wanted| says(grant, member, wanted))
    };
    let codes = said["resourceList"].as_array();
    let grants = state.store.rows(GRANT).iter().filter(|grant| {
        which(grant)
            && same(grant, "namespace", "namespace")
            && same(grant, "resourceType", "resourceType")
            && same(grant, "targetType", "targetType")
            && codes.is_none_or(|codes| {
                grant
                    .get("resourceCode")
                    .is_some_and(|code| codes.contains(code))
            })
    });
    grants.cloned().collect()
}

fn resource_name(namespace: &str, code: &str) -> String {
    format!("{}:{namespace}:{code}", RESOURCE.kind)
}
