//! Who is in a group and who has a role: links between things, which go when either of them goes.

use std::time::SystemTime;

use serde_json::{Value, json};

use crate::contract::shape::Row;
use crate::genauth::State;
use crate::genauth::envelope::Refusal;
use crate::genauth::resources::Asked;
use crate::genauth::resources::facts::{GROUP, ROLE, Resource, USER, Verb};
use crate::genauth::resources::list::page;
use crate::genauth::resources::rows::{get, namespace};
use crate::genauth::resources::shown::success;
use crate::state::clock::{iso, unix_millis};
use crate::state::store::{OF, belongs, contains};

/// The table of links.
const LINK: &str = "link";

/// What a link calls a thing.
pub(crate) fn name(resource: &Resource, row: &Row) -> String {
    let text = |name: &str| row.get(name).and_then(Value::as_str).unwrap_or_default();
    let scope = resource.namespace.map_or("", text);
    format!("{}:{scope}:{}", resource.kind, text(resource.key))
}

/// A name taken apart.
pub(crate) struct Name<'a> {
    pub(crate) kind: &'a str,
    pub(crate) scope: &'a str,
    pub(crate) key: &'a str,
}

impl<'a> Name<'a> {
    pub(crate) fn of(name: &'a str) -> Self {
        let mut parts = name.splitn(3, ':');
        let mut part = || parts.next().unwrap_or_default();
        Self {
            kind: part(),
            scope: part(),
            key: part(),
        }
    }
}

/// What people call the thing of this name: what it calls itself, or its key where nothing is known of it.
pub(crate) fn display(state: &State, of: &str) -> String {
    let known = [&USER, &GROUP, &ROLE].into_iter().find_map(|resource| {
        let mut rows = state.store.rows(resource.kind).iter();
        rows.find(|row| name(resource, row) == of)
    });
    let mut names = ["name", "username", "nickname", "email", "phone"].iter();
    let own = names.find_map(|name| {
        let own = known?.get(*name)?.as_str()?;
        (!own.is_empty()).then(|| own.to_owned())
    });
    own.unwrap_or_else(|| Name::of(of).key.to_owned())
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
                link(
                    state,
                    asked,
                    &group,
                    &user,
                    matches!(verb, Verb::AddMembers),
                );
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
                    let there = matches!(verb, Verb::Assign);
                    link(state, asked, &role, &target_name(target), there);
                }
            }
            Ok(success())
        }
        Verb::Members => {
            let owner = name(asked.resource, &get(state, asked.resource, said)?);
            let users = state.store.rows(USER.kind).iter();
            let members = users.filter(|user| linked(state, &owner, &name(&USER, user), asked.now));
            let members: Vec<Row> = members.cloned().collect();
            Ok(page(state, asked, &members))
        }
        Verb::OfUser => {
            let user = name(&USER, &get(state, &USER, said)?);
            let rows = state.store.rows(asked.resource.kind).iter();
            let anywhere = said.get("namespace").is_none();
            let owners = rows.filter(|row| {
                let here = anywhere || row["namespace"] == namespace(said);
                here && linked(state, &name(asked.resource, row), &user, asked.now)
            });
            let owners: Vec<Row> = owners.cloned().collect();
            Ok(page(state, asked, &owners))
        }
        Verb::Assignments => {
            let role = json!({ "code": said["roleCode"], "namespace": said["namespaceCode"] });
            let role = get(state, &ROLE, &role)?;
            let rows = assignments(state, said, &role);
            Ok(page(state, asked, &rows))
        }
        _ => {
            let user = name(&USER, &get(state, &USER, said)?);
            let mut roles = said["roles"].as_array().into_iter().flatten();
            let has = roles.any(|role| {
                let role = get(state, &ROLE, role);
                role.is_ok_and(|role| linked(state, &name(&ROLE, &role), &user, asked.now))
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

/// One row for each user who was given a role himself.
fn assignments(state: &State, said: &Value, role: &Row) -> Vec<Row> {
    let owner = name(&ROLE, role);
    let wanted = said["query"].as_str().unwrap_or_default();
    let links = state.store.rows(LINK).iter().filter(|link| {
        let member = link[OF][1].as_str().unwrap_or_default();
        let found = || contains(&json!(display(state, member)), wanted);
        belongs(link, &owner) && Name::of(member).kind == USER.kind && found()
    });
    let rows = links.map(|link| {
        let mut row = link.clone();
        for (name, of_role) in [
            ("roleId", "id"),
            ("roleCode", "code"),
            ("roleName", "name"),
            ("description", "description"),
            ("status", "status"),
        ] {
            row.extend(
                role.get(of_role)
                    .map(|value| (name.to_owned(), value.clone())),
            );
        }
        row
    });
    rows.collect()
}

fn link(state: &mut State, asked: &Asked<'_>, owner: &str, member: &str, there: bool) {
    let links = state.store.rows_mut(LINK);
    links.retain(|link| !(belongs(link, owner) && belongs(link, member)));
    if there {
        let now = iso(asked.now);
        let mut link = Row::new();
        link.insert(OF.to_owned(), json!([owner, member]));
        link.insert("createdAt".to_owned(), json!(now));
        link.insert("updatedAt".to_owned(), json!(now));
        for name in ["enableTime", "endTime"] {
            link.extend(
                asked
                    .said
                    .get(name)
                    .map(|time| (name.to_owned(), time.clone())),
            );
        }
        links.push(link);
    }
}

/// Whether a user is a member now, directly or by a group.
pub(crate) fn linked(state: &State, owner: &str, member: &str, now: SystemTime) -> bool {
    let direct = |owner: &str, member: &str| {
        let mut links = state.store.rows(LINK).iter();
        links.any(|link| belongs(link, owner) && belongs(link, member) && holds(link, now))
    };
    let groups = state.store.rows(GROUP.kind).iter();
    let mut groups = groups
        .map(|group| name(&GROUP, group))
        .filter(|group| group != owner && direct(group, member));
    direct(owner, member) || groups.any(|group| direct(owner, &group))
}

/// Whether a link holds at a moment: from its `enableTime` on and before its `endTime`. The description leaves their unit
/// open; here they are milliseconds since the epoch.
fn holds(link: &Row, now: SystemTime) -> bool {
    let now = unix_millis(now);
    let at = |name: &str| link.get(name).and_then(Value::as_u64);
    at("enableTime").is_none_or(|start| start <= now) && at("endTime").is_none_or(|end| now < end)
}
