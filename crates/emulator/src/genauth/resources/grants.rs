//! What may be done with which resource, and by whom: actions are granted to users, groups and roles, and a user has
//! those of the groups and roles that the user is in.

use std::time::SystemTime;

use serde_json::{Value, json};

use crate::contract::input::object;
use crate::contract::shape::Row;
use crate::genauth::State;
use crate::genauth::envelope::Refusal;
use crate::genauth::resources::Asked;
use crate::genauth::resources::catalog::{GROUP, RESOURCE, ROLE, USER};
use crate::genauth::resources::links::{Name, departments, name, owners_of, target_name};
use crate::genauth::resources::list::page;
use crate::genauth::resources::operations::Verb;
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
        let grants = state.store.of(GRANT, &[&resource]);
        let rows = matching(asked, grants);
        return Ok(page(state, asked, &rows));
    }
    if matches!(verb, Verb::IsAllowed) {
        let code = said["resource"].as_str().unwrap_or_default();
        let resource = resource_name(namespace(said), code);
        let holders = holders_of(state, said, asked.now)?;
        let allowed = holders.iter().any(|holder| {
            let grants = state.store.of(GRANT, &[&resource, holder]);
            let mut actions =
                grants.flat_map(|grant| grant["actions"].as_array().into_iter().flatten());
            actions.any(|may| *may == said["action"] || may == "*")
        });
        return Ok(json!({ "allowed": allowed }));
    }
    let holders = holders(state, asked)?;
    let grants = state.store.rows(GRANT);
    let held = grants.filter(|grant| holders.iter().any(|holder| belongs(grant, holder)));
    let rows = matching(asked, held);
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
            let known = [holder.as_str(), resource_name.as_str()];
            state.store.remove_of(GRANT, &known);
            let grant = json!({
                OF: known,
                "targetType": kind,
                "targetIdentifier": target,
                "namespace": namespace,
                "resourceCode": code,
                "resourceType": resource["resourceType"],
                "actions": resource["actions"],
                "effect": "ALLOW",
            });
            state.store.insert(GRANT, object(grant));
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

/// The subjects that a user acts as: the user, and the groups, roles and departments that the user is in.
pub(super) fn holders_of(
    state: &State,
    said: &Value,
    now: SystemTime,
) -> Result<Vec<String>, Refusal> {
    let user = get(state, &USER, said)?;
    let own = name(&USER, &user);
    let mut holders = vec![own.clone()];
    holders.extend(departments(&user));
    for resource in [&GROUP, &ROLE] {
        let owners = owners_of(state, resource, &own, now);
        holders.extend(owners.into_iter().map(|row| name(resource, row)));
    }
    Ok(holders)
}

/// Those grants that a request asks for.
fn matching<'a>(asked: &Asked<'_>, grants: impl Iterator<Item = &'a Row>) -> Vec<Row> {
    let said = asked.said;
    let same = |grant: &Row, asked: &str, member: &str| {
        let wanted = said[asked].as_str();
        wanted.is_none_or(|wanted| says(grant, member, wanted))
    };
    let codes = said["resourceList"].as_array();
    let grants = grants.map(as_named).filter(|grant| {
        same(grant, "namespace", "namespace")
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
