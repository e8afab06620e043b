//! Who is in a group and who has a role: links between things, which go when either of them goes.

use serde_json::{Value, json};

use crate::genauth::State;
use crate::genauth::envelope::Refusal;
use crate::genauth::resources::facts::{GROUP, ROLE, Resource, USER, Verb};
use crate::genauth::resources::{Asked, get, namespace, page, success};
use crate::shape::Row;
use crate::store::{OF, belongs};

/// The table of links.
const LINK: &str = "link";

/// What a link calls a thing.
pub(crate) fn name(resource: &Resource, row: &Row) -> String {
    let text = |name: &str| row.get(name).and_then(Value::as_str).unwrap_or_default();
    let scope = if resource.namespaced {
        text("namespace")
    } else {
        ""
    };
    format!("{}:{scope}:{}", resource.kind, text(resource.key))
}

pub(crate) fn answer(state: &mut State, asked: &Asked<'_>, verb: Verb) -> Result<Value, Refusal> {
    let said = asked.said;
    match verb {
        Verb::AddMembers | Verb::RemoveMembers => {
            let group = name(&GROUP, &get(state, &GROUP, said)?);
            let mut users = Vec::new();
            for id in said["userIds"].as_array().into_iter().flatten() {
                users.push(name(&USER, &get(state, &USER, &json!({ "userId": id }))?));
            }
            for user in users {
                link(state, &group, &user, matches!(verb, Verb::AddMembers));
            }
            Ok(success())
        }
        Verb::Assign | Verb::Revoke => {
            let one = [said.clone()];
            let roles = said["roles"].as_array().map_or(&one[..], Vec::as_slice);
            let mut named = Vec::new();
            for role in roles {
                named.push(name(&ROLE, &get(state, &ROLE, role)?));
            }
            for role in named {
                for target in said["targets"].as_array().into_iter().flatten() {
                    link(
                        state,
                        &role,
                        &target_name(target),
                        matches!(verb, Verb::Assign),
                    );
                }
            }
            Ok(success())
        }
        Verb::Members => {
            let owner = name(asked.resource, &get(state, asked.resource, said)?);
            let users = state.store.rows(USER.kind).iter();
            let members = users.filter(|user| linked(state, &owner, &name(&USER, user)));
            let members: Vec<Row> = members.cloned().collect();
            Ok(page(asked, &members))
        }
        Verb::OfUser => {
            let user = name(&USER, &get(state, &USER, said)?);
            let rows = state.store.rows(asked.resource.kind).iter();
            let anywhere = said.get("namespace").is_none();
            let owners = rows.filter(|row| {
                let here = anywhere || row["namespace"] == namespace(said);
                here && linked(state, &name(asked.resource, row), &user)
            });
            let owners: Vec<Row> = owners.cloned().collect();
            Ok(page(asked, &owners))
        }
        _ => {
            let user = name(&USER, &get(state, &USER, said)?);
            let mut roles = said["roles"].as_array().into_iter().flatten();
            let has = roles.any(|role| {
                let role = get(state, &ROLE, role);
                role.is_ok_and(|role| linked(state, &name(&ROLE, &role), &user))
            });
            Ok(json!({ "hasAnyRole": has }))
        }
    }
}

/// Users, groups and roles are named as they name themselves; a role needs its namespace, and has one if none is given.
pub(crate) fn target_name(target: &Value) -> String {
    let kind = target["targetType"].as_str().unwrap_or_default();
    let scope = if kind == "ROLE" {
        namespace(target)
    } else {
        ""
    };
    let key = target["targetIdentifier"].as_str().unwrap_or_default();
    format!("{}:{scope}:{key}", kind.to_lowercase())
}

fn link(state: &mut State, owner: &str, member: &str, there: bool) {
    let links = state.store.rows_mut(LINK);
    links.retain(|link| !(belongs(link, owner) && belongs(link, member)));
    if there {
        let mut link = Row::new();
        link.insert(OF.to_owned(), json!([owner, member]));
        links.push(link);
    }
}

/// Whether somebody is a member, by himself or by one of his groups.
pub(crate) fn linked(state: &State, owner: &str, member: &str) -> bool {
    let links = state.store.rows(LINK);
    let direct = |member: &str| {
        let mut links = links.iter();
        links.any(|link| belongs(link, owner) && belongs(link, member))
    };
    let groups = state.store.rows(GROUP.kind).iter();
    let mut groups = groups.map(|group| name(&GROUP, group)).filter(|group| {
        let mut links = links.iter();
        group != owner && links.any(|link| belongs(link, group) && belongs(link, member))
    });
    direct(member) || groups.any(|group| direct(&group))
}
