//! What may be done with which resource, and by whom: actions are granted to users, groups and roles, and a user has
//! those of the groups and roles that the user is in.

use std::time::SystemTime;

use serde_json::{Value, json};

use crate::contract::shape::Row;
use crate::genauth::State;
use crate::genauth::envelope::Refusal;
use crate::genauth::resources::Asked;
use crate::genauth::resources::facts::{GROUP, RESOURCE, ROLE, USER, Verb};
use crate::genauth::resources::links::{Name, linked, name, target_name};
use crate::genauth::resources::list::page;
use crate::genauth::resources::rows::{get, namespace};
use crate::genauth::resources::shown::{show_all, success};
use crate::state::store::{OF, belongs, says};

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
        return Ok(page(state, asked, &rows));
    }
    if matches!(verb, Verb::IsAllowed) {
        let code = said["resource"].as_str().unwrap_or_default();
        let resource = resource_name(namespace(said), code);
        let holders = holders_of(state, said, asked.now)?;
        let mut grants = state.store.rows(GRANT).iter();
        let allowed = grants.any(|grant| {
            let actions = grant["actions"].as_array().into_iter().flatten();
            let may = actions
                .into_iter()
                .any(|may| *may == said["action"] || may == "*");
            may && belongs(grant, &resource) && holders.iter().any(|name| belongs(grant, name))
        });
        return Ok(json!({ "allowed": allowed }));
    }
    let holders = holders(state, asked)?;
    let rows = matching(state, asked, |grant| {
        holders.iter().any(|holder| belongs(grant, holder))
    });
    if asked.shape["type"] == "array" {
        Ok(show_all(state, asked, &rows))
    } else {
        Ok(page(state, asked, &rows))
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

/// The subjects that the one asked about acts as.
fn holders(state: &State, asked: &Asked<'_>) -> Result<Vec<String>, Refusal> {
    let said = asked.said;
    if asked.resource.kind == RESOURCE.kind {
        return Ok(vec![target_name(said)]);
    }
    if asked.resource.kind == USER.kind {
        return holders_of(state, said, asked.now);
    }
    let row = get(state, asked.resource, said)?;
    Ok(vec![name(asked.resource, &row)])
}

/// The subjects that a user acts as: the user, and the groups and roles that the user is in.
pub(super) fn holders_of(
    state: &State,
    said: &Value,
    now: SystemTime,
) -> Result<Vec<String>, Refusal> {
    let own = name(&USER, &get(state, &USER, said)?);
    let mut holders = vec![own.clone()];
    for resource in [&GROUP, &ROLE] {
        let rows = state.store.rows(resource.kind).iter();
        let names = rows.map(|row| name(resource, row));
        holders.extend(names.filter(|name| linked(state, name, &own, now)));
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
    let grants = state.store.rows(GRANT).iter().map(as_named);
    let grants = grants.filter(|grant| {
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
    grants.collect()
}

/// A grant with the codes that its target and its resource have now; either may have been given another.
fn as_named(grant: &Row) -> Row {
    let mut grant = grant.clone();
    let part = |at: usize| grant[OF][at].as_str().unwrap_or_default().to_owned();
    let (holder, resource) = (part(0), part(1));
    let (holder, resource) = (Name::of(&holder), Name::of(&resource));
    for (name, now) in [
        ("targetIdentifier", holder.key),
        ("namespace", resource.scope),
        ("resourceCode", resource.key),
    ] {
        grant.insert(name.to_owned(), json!(now));
    }
    grant
}

fn resource_name(namespace: &str, code: &str) -> String {
    format!("{}:{namespace}:{code}", RESOURCE.kind)
}
