//! Data resources and data policies. A policy allows or denies actions on data resources, each written as
//! `namespace/resource/action`, or `namespace/resource/node/…/action` in a tree; it is granted to users, groups and
//! roles. A denial wins, and what nothing allows is denied.

use std::collections::BTreeSet;
use std::time::SystemTime;

use serde_json::{Value, json};

use crate::contract::input::object;
use crate::contract::shape::Row;
use crate::genauth::State;
use crate::genauth::envelope::Refusal;
use crate::genauth::resources::catalog::{DATA_POLICY, DATA_RESOURCE, GROUP, ROLE};
use crate::genauth::resources::grants::holders_of;
use crate::genauth::resources::links::{display, name, target_name};
use crate::genauth::resources::operations::Data;
use crate::genauth::resources::rows::get;
use crate::genauth::resources::{Asked, list};
use crate::state::clock::iso;
use crate::state::store::{OF, contains, says};

/// The table of policies that were granted.
const GRANT: &str = "data policy grant";

/// The action that stands for all.
const EVERY: &str = "*";

pub(super) fn answer(state: &mut State, asked: &Asked<'_>, data: Data) -> Result<Value, Refusal> {
    let said = asked.said;
    match data {
        Data::Grant => grant(state, asked),
        Data::Withdraw => {
            let policy = name(&DATA_POLICY, &get(state, &DATA_POLICY, said)?);
            let target = target(state, &said["targetType"], &said["targetIdentifier"]);
            state.store.remove_of(GRANT, &[&policy, &target]);
            Ok(Value::Null)
        }
        Data::Targets => {
            let policy = name(&DATA_POLICY, &get(state, &DATA_POLICY, said)?);
            let wanted = said["query"].as_str().unwrap_or_default();
            let kinds = said["targetType"].as_array();
            let rows = targets(state, &policy).into_iter().filter(|row| {
                let kind = kinds.is_none_or(|kinds| kinds.contains(&row["targetType"]));
                kind && contains(&row["targetName"], wanted)
            });
            let rows: Vec<Row> = rows.collect();
            Ok(list::page(state, asked, &rows))
        }
        Data::Check => {
            let resources = texts(&said["resources"]);
            let rules = rules(state, said, asked.now)?;
            let results = resources.iter().map(|path| {
                json!({
                    "namespaceCode": said["namespaceCode"],
                    "resource": path,
                    "action": said["action"],
                    "enabled": rules.allow(&whole(said, path), &said["action"]),
                })
            });
            let results: Value = results.collect();
            Ok(json!({ "checkResultList": results }))
        }
        Data::CheckNodes => {
            let above = said["resource"].as_str().unwrap_or_default();
            let rules = rules(state, said, asked.now)?;
            let nodes = texts(&said["resourceNodeCodes"]);
            let results = nodes.iter().map(|node| {
                let path = whole(said, &format!("{above}/{node}"));
                json!({
                    "resourceNodeCode": node,
                    "action": said["action"],
                    "enabled": rules.allow(&path, &said["action"]),
                })
            });
            let results: Value = results.collect();
            Ok(json!({ "checkLevelResultList": results }))
        }
        Data::ActionsOn => {
            let rules = rules(state, said, asked.now)?;
            let each = texts(&said["resources"]).into_iter().map(|path| {
                let resource = resource_at(state, said, path);
                json!({
                    "namespaceCode": said["namespaceCode"],
                    "resource": path,
                    "actions": rules.actions(&whole(said, path), resource),
                })
            });
            let each: Value = each.collect();
            Ok(json!({ "permissionList": each }))
        }
        Data::PermissionsOf => {
            let mut all = Vec::new();
            for user in texts(&said["userIds"]) {
                let rules = rules(state, &json!({ "userId": user }), asked.now)?;
                all.extend(permissions(state, said, user, &rules));
            }
            Ok(json!({ "userPermissionList": all }))
        }
    }
}

/// Gives every policy to every target, all or none.
fn grant(state: &mut State, asked: &Asked<'_>) -> Result<Value, Refusal> {
    let said = asked.said;
    let mut policies = Vec::new();
    for id in said["policyIds"].as_array().into_iter().flatten() {
        let policy = get(state, &DATA_POLICY, &json!({ "policyId": id }))?;
        policies.push(name(&DATA_POLICY, &policy));
    }
    for policy in policies {
        for item in said["targetList"].as_array().into_iter().flatten() {
            let target = target(state, &item["type"], &item["id"]);
            let known = [policy.as_str(), target.as_str()];
            if state.store.of(GRANT, &known).next().is_some() {
                continue;
            }
            let grant = json!({
                OF: known,
                "targetIdentifier": item["id"],
                "targetType": item["type"],
                "authorizationTime": iso(asked.now),
            });
            state.store.insert(GRANT, object(grant));
        }
    }
    Ok(Value::Null)
}

/// What a policy's target is called; groups and roles go by their own identifier here, or by their code.
fn target(state: &State, kind: &Value, identifier: &Value) -> String {
    let id = identifier.as_str().unwrap_or_default();
    let resource = match kind.as_str() {
        Some("GROUP") => Some(&GROUP),
        Some("ROLE") => Some(&ROLE),
        _ => None,
    };
    let known = resource.and_then(|resource| {
        let row = state.store.find(resource.kind, &["id", "code"], id)?;
        Some(name(resource, row))
    });
    let named = json!({ "targetType": kind, "targetIdentifier": identifier });
    known.unwrap_or_else(|| target_name(&named))
}

/// Who a policy was granted to.
pub(super) fn targets(state: &State, policy: &str) -> Vec<Row> {
    let grants = state.store.of(GRANT, &[policy]).map(|grant| {
        let mut shown = grant.clone();
        let target = grant[OF][1].as_str().unwrap_or_default();
        shown.insert("targetName".to_owned(), json!(display(state, target)));
        shown
    });
    grants.collect()
}

/// The statements that hold for somebody: an effect, a path and an action each.
struct Rules<'a>(Vec<(&'a str, &'a str, &'a str)>);

/// The statements of all policies that a user has, directly or by groups and roles.
fn rules<'a>(state: &'a State, said: &Value, now: SystemTime) -> Result<Rules<'a>, Refusal> {
    let user = json!({ "userId": said["userId"] });
    let holders = holders_of(state, &user, now)?;
    let policies = state.store.rows(DATA_POLICY.kind).filter(|policy| {
        let policy = name(&DATA_POLICY, policy);
        let mut grants = holders
            .iter()
            .flat_map(|holder| state.store.of(GRANT, &[&policy, holder]));
        grants.next().is_some()
    });
    Ok(Rules(policies.flat_map(statements).collect()))
}

impl Rules<'_> {
    fn allow(&self, path: &str, action: &Value) -> bool {
        let action = action.as_str().unwrap_or_default();
        let says = |wanted: &str| {
            let mut rules = self.0.iter();
            rules.any(|(effect, about, may)| {
                *effect == wanted && *about == path && (*may == action || *may == EVERY)
            })
        };
        says("ALLOW") && !says("DENY")
    }

    /// The actions of a resource that are allowed at a path.
    fn actions(&self, path: &str, resource: Option<&Row>) -> Vec<Value> {
        let all = resource.and_then(|row| row.get("actions")?.as_array());
        let all = all.into_iter().flatten();
        let allowed = all.filter(|action| self.allow(path, action));
        allowed.cloned().collect()
    }

    /// The paths that an allowance is about, within a resource.
    fn paths(&self, resource: &str) -> BTreeSet<&str> {
        let rules = self.0.iter();
        let about =
            rules.filter(|(effect, about, _)| *effect == "ALLOW" && within(about, resource));
        about.map(|(_, about, _)| *about).collect()
    }
}

/// What a user may do in each namespace where anything is allowed.
fn permissions(state: &State, said: &Value, user: &str, rules: &Rules<'_>) -> Vec<Value> {
    let wanted = said["namespaceCodes"].as_array();
    let resources = state.store.rows(DATA_RESOURCE.kind);
    let namespaces: BTreeSet<&str> = resources
        .clone()
        .map(|row| text(row, "namespaceCode"))
        .collect();
    let namespaces = namespaces
        .into_iter()
        .filter(|code| wanted.is_none_or(|wanted| wanted.iter().any(|wanted| wanted == code)));
    let each = namespaces.filter_map(|code| {
        let here = resources
            .clone()
            .filter(|row| says(row, "namespaceCode", code));
        let list: Vec<Value> = here.filter_map(|row| permission(row, rules)).collect();
        (!list.is_empty())
            .then(|| json!({ "userId": user, "namespaceCode": code, "resourceList": list }))
    });
    each.collect()
}

/// What may be done with one resource, in the form of its type.
fn permission(row: &Row, rules: &Rules<'_>) -> Option<Value> {
    let path = format!(
        "{}/{}",
        text(row, "namespaceCode"),
        text(row, "resourceCode")
    );
    let own = rules.actions(&path, Some(row));
    let (member, authorized) = match text(row, "type") {
        "STRING" => (
            "strAuthorize",
            json!({ "value": row["struct"], "actions": own }),
        ),
        "ARRAY" => (
            "arrAuthorize",
            json!({ "values": row["struct"], "actions": own }),
        ),
        _ => {
            let nodes = rules.paths(&path).into_iter().filter_map(|about| {
                let actions = rules.actions(about, Some(row));
                let node = about.strip_prefix(&path)?;
                (!actions.is_empty()).then(|| {
                    json!({
                        "nodePath": node,
                        "nodeName": node_name(&row["struct"], node),
                        "nodeActions": actions,
                    })
                })
            });
            let nodes: Vec<Value> = nodes.collect();
            ("treeAuthorize", json!({ "authList": nodes }))
        }
    };
    let nothing = match member {
        "treeAuthorize" => authorized["authList"] == json!([]),
        _ => own.is_empty(),
    };
    (!nothing).then(|| {
        json!({
            "resourceCode": row["resourceCode"],
            "resourceType": row["type"],
            member: authorized,
        })
    })
}

/// The name of the node at a path of codes, or its code if the tree has no such node.
fn node_name(tree: &Value, path: &str) -> Value {
    let mut level = tree;
    let mut name = json!("");
    for code in path.split('/').filter(|code| !code.is_empty()) {
        name = json!(code);
        let one = std::slice::from_ref(level);
        let mut nodes = level.as_array().map_or(one, Vec::as_slice).iter();
        if let Some(node) = nodes.find(|node| node["code"] == code) {
            name = node["name"].clone();
            level = &node["children"];
        }
    }
    name
}

/// The effect, the path and the action of every permission of a policy.
fn statements(policy: &Row) -> impl Iterator<Item = (&str, &str, &str)> {
    let statements = policy.get("statementList").and_then(Value::as_array);
    statements.into_iter().flatten().flat_map(|statement| {
        let effect = statement["effect"].as_str().unwrap_or_default();
        let permissions = texts(&statement["permissions"]).into_iter();
        permissions.filter_map(move |permission| {
            let (path, action) = permission.trim_matches('/').rsplit_once('/')?;
            Some((effect, path, action))
        })
    })
}

/// Whether a policy says anything about the resource at a path.
pub(super) fn mentions(policy: &Row, resource: &str) -> bool {
    statements(policy).any(|(_, path, _)| within(path, resource))
}

/// Whether a path is that of a resource or of a node in it.
fn within(path: &str, resource: &str) -> bool {
    let rest = path.strip_prefix(resource);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// A resource's path with its namespace.
fn whole(said: &Value, path: &str) -> String {
    let namespace = said["namespaceCode"].as_str().unwrap_or_default();
    format!("{namespace}/{}", path.trim_matches('/'))
}

/// The resource that a path leads into.
fn resource_at<'a>(state: &'a State, said: &Value, path: &str) -> Option<&'a Row> {
    let namespace = said["namespaceCode"].as_str().unwrap_or_default();
    let code = path.trim_matches('/').split('/').next().unwrap_or_default();
    let mut rows = state
        .store
        .rows_with(DATA_RESOURCE.kind, &["resourceCode"], code);
    rows.find(|row| says(row, "namespaceCode", namespace))
}

pub(super) fn text<'a>(row: &'a Row, name: &str) -> &'a str {
    row.get(name).and_then(Value::as_str).unwrap_or_default()
}

fn texts(list: &Value) -> Vec<&str> {
    let list = list.as_array().into_iter().flatten();
    list.filter_map(Value::as_str).collect()
}
