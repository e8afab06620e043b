//! Who is in a group and who has a role: links between things, which go when either of them goes.

use std::collections::BTreeSet;
use std::time::SystemTime;

use serde_json::{Value, json};

use crate::contract::shape::Row;
use crate::genauth::State;
use crate::genauth::envelope::Refusal;
use crate::genauth::resources::Asked;
use crate::genauth::resources::catalog::{GROUP, ROLE, Resource, USER};
use crate::genauth::resources::list::page;
use crate::genauth::resources::operations::Verb;
use crate::genauth::resources::rows::{get, namespace};
use crate::genauth::resources::shown::success;
use crate::state::clock::{iso, unix_millis};
use crate::state::store::{OF, Place, contains};

/// The table of links.
const LINK: &str = "link";

/// The ends of a link, in the order in which it names what it belongs to: a group or a role, and who is in it or has it.
const OWNER: usize = 0;
const MEMBER: usize = 1;

/// What a link calls a thing.
pub(crate) fn name(resource: &Resource, row: &Row) -> String {
    let text = |name: &str| row.get(name).and_then(Value::as_str).unwrap_or_default();
    let scope = resource.namespace.map_or("", text);
    format!("{}:{scope}:{}", resource.kind, text(resource.key))
}

/// The kind of an organization or a department, of which nothing is kept but who is in it.
pub(crate) const ORGANIZATION: &str = "org";

/// What the departments are called that a user is in.
pub(crate) fn departments(user: &Row) -> impl Iterator<Item = String> {
    let ids = user.get("departmentIds").and_then(Value::as_array);
    let ids = ids.into_iter().flatten().filter_map(Value::as_str);
    ids.map(|id| format!("{ORGANIZATION}::{id}"))
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
        let place = place(state, resource, of)?;
        state.store.at(resource.kind, place)
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
            let members = members_of(state, &owner, asked.now);
            let members: Vec<Row> = members.into_iter().cloned().collect();
            Ok(page(state, asked, &members))
        }
        Verb::OfUser => {
            let user = name(&USER, &get(state, &USER, said)?);
            let anywhere = said.get("namespace").is_none();
            let owners = owners_of(state, asked.resource, &user, asked.now).into_iter();
            let owners = owners.filter(|row| anywhere || row["namespace"] == namespace(said));
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
            let own = owners_of(state, &ROLE, &user, asked.now);
            let mut roles = said["roles"].as_array().into_iter().flatten();
            let has =
                roles.any(|role| get(state, &ROLE, role).is_ok_and(|role| own.contains(&&role)));
            Ok(json!({ "hasAnyRole": has }))
        }
    }
}

/// Users, groups and roles are named as they name themselves; a role needs its namespace, and has one if none is given.
/// Some operations call a node of an organization a department.
pub(crate) fn target_name(target: &Value) -> String {
    let kind = target["targetType"].as_str().unwrap_or_default();
    let (kind, scope) = match kind {
        "DEPARTMENT" => (ORGANIZATION.to_owned(), ""),
        "ROLE" => (kind.to_lowercase(), namespace(target)),
        _ => (kind.to_lowercase(), ""),
    };
    let key = target["targetIdentifier"].as_str().unwrap_or_default();
    format!("{kind}:{scope}:{key}")
}

/// One row for each user who was given a role himself.
fn assignments(state: &State, said: &Value, role: &Row) -> Vec<Row> {
    let owner = name(&ROLE, role);
    let wanted = said["query"].as_str().unwrap_or_default();
    let links = state.store.of(LINK, &[&owner]).filter(|link| {
        let member = link[OF][1].as_str().unwrap_or_default();
        let found = || contains(&json!(display(state, member)), wanted);
        Name::of(member).kind == USER.kind && found()
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

/// Links a thing and a member of it, or takes the link away.
pub(super) fn link(state: &mut State, asked: &Asked<'_>, owner: &str, member: &str, there: bool) {
    state.store.remove_of(LINK, &[owner, member]);
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
        state.store.insert(LINK, link);
    }
}

/// The rows of a kind that have a user as a member now: directly, by a group or by a department.
pub(super) fn owners_of<'a>(
    state: &'a State,
    resource: &Resource,
    user: &str,
    now: SystemTime,
) -> Vec<&'a Row> {
    let direct = ends(state, user, MEMBER, now);
    let groups = direct
        .iter()
        .filter(|name| place(state, &GROUP, name).is_some());
    let by_group = groups.flat_map(|group| ends(state, group, MEMBER, now));
    let known = place(state, &USER, user).and_then(|place| state.store.at(USER.kind, place));
    let departments = known.into_iter().flat_map(departments);
    let by_department = departments.flat_map(|name| ends(state, &name, MEMBER, now));
    let all = by_group.chain(by_department).chain(direct.clone());
    rows_named(state, resource, all)
}

/// The users that are members of a group or a role now: directly, by a group or by a department.
fn members_of<'a>(state: &'a State, owner: &str, now: SystemTime) -> Vec<&'a Row> {
    let direct = ends(state, owner, OWNER, now);
    let groups = direct
        .iter()
        .filter(|name| place(state, &GROUP, name).is_some());
    let by_group = groups.flat_map(|group| ends(state, group, OWNER, now));
    let mut organizations = direct.iter();
    let by_department: Vec<String> = if organizations.any(|of| Name::of(of).kind == ORGANIZATION) {
        let users = state.store.rows(USER.kind);
        let users = users.filter(|user| {
            departments(user).any(|department| direct.contains(&department.as_str()))
        });
        users.map(|user| name(&USER, user)).collect()
    } else {
        Vec::new()
    };
    let by_department = by_department.iter().map(String::as_str);
    let all = by_group.chain(by_department).chain(direct.clone());
    rows_named(state, &USER, all)
}

/// What is at the other ends of the links that hold now and have a thing at this end.
fn ends<'a>(state: &'a State, name: &str, end: usize, now: SystemTime) -> Vec<&'a str> {
    let links = state.store.of(LINK, &[name]);
    let links = links.filter(|link| link[OF][end] == name && holds(link, now));
    links
        .filter_map(|link| link[OF][1 - end].as_str())
        .collect()
}

/// The rows of a kind that have one of these names, oldest first.
fn rows_named<'a, 'b>(
    state: &'a State,
    resource: &Resource,
    names: impl Iterator<Item = &'b str>,
) -> Vec<&'a Row> {
    let places: BTreeSet<Place> = names
        .filter_map(|name| place(state, resource, name))
        .collect();
    let rows = places
        .into_iter()
        .filter_map(|place| state.store.at(resource.kind, place));
    rows.collect()
}

/// Where the thing of this name is, if there is one of this kind.
fn place(state: &State, resource: &Resource, of: &str) -> Option<Place> {
    let Name { kind, key, .. } = Name::of(of);
    if kind != resource.kind {
        return None;
    }
    let mut places = state.store.places(kind, &[resource.key], key).into_iter();
    places.find(|place| {
        let row = state.store.at(kind, *place);
        row.is_some_and(|row| name(resource, row) == of)
    })
}

/// Whether a link holds at a moment: from its `enableTime` on and before its `endTime`. The description leaves their unit
/// open; here they are milliseconds since the epoch.
fn holds(link: &Row, now: SystemTime) -> bool {
    let now = unix_millis(now);
    let at = |name: &str| link.get(name).and_then(Value::as_u64);
    at("enableTime").is_none_or(|start| start <= now) && at("endTime").is_none_or(|end| now < end)
}
