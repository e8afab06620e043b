//! Invitations: rosters of people, the policy that a roster is bound to, and what a policy gives to those who accept:
//! roles, groups and departments. People come into a roster by the vendor's console, and accept in a browser, so a scene
//! takes both for given; no mail is sent.

use serde_json::{Value, json};

use crate::contract::input::object;
use crate::contract::shape::Row;
use crate::genauth::State;
use crate::genauth::description::GENAUTH;
use crate::genauth::envelope::Refusal;
use crate::genauth::resources::catalog::{GROUP, INVITATION_POLICY, INVITATION_ROSTER, ROLE, USER};
use crate::genauth::resources::kind::Kind;
use crate::genauth::resources::links::{self, name};
use crate::genauth::resources::rows::{self, get};
use crate::genauth::resources::shown::{data_shape, shaped, success};
use crate::genauth::resources::{Asked, list};
use crate::state::clock::iso;
use crate::state::store::{OF, Place, says};

/// The tables of those who are invited, and of what policies give.
const INVITEE: &str = "invitee";
const ATTRIBUTION: &str = "invitation attribution";

/// A roster. It shows the policy that it is bound to.
pub(crate) struct Roster;

impl Kind for Roster {
    fn begin(&self, _: &mut State, row: &mut Row) {
        row.insert("status".to_owned(), json!("editing"));
    }

    fn add_computed(&self, state: &State, row: &mut Row) {
        let invitees = state
            .store
            .count_of(INVITEE, &name(&INVITATION_ROSTER, row));
        row.insert("userCount".to_owned(), json!(invitees));
        let policy = row.get("policyId").and_then(Value::as_str);
        let policy =
            policy.and_then(|id| state.store.find(INVITATION_POLICY.kind, &["policyId"], id));
        row.insert("assignedPolicy".to_owned(), json!(policy));
    }
}

/// What an operation does with invitations.
#[derive(Clone, Copy)]
pub(crate) enum Invitations {
    CopyPolicy,
    Bind,
    Unbind,
    /// The rosters that are bound to a policy, or to none.
    BoundRosters,
    UnboundRosters,
    Attribute,
    Unattribute,
    Attribution,
    Attributions,
    Invitees,
    /// The invitees of all rosters.
    Everybody,
    DeleteInvitees,
    Send,
    Revert,
}

pub(super) fn answer(
    state: &mut State,
    asked: &Asked<'_>,
    verb: Invitations,
) -> Result<Value, Refusal> {
    let said = asked.said;
    match verb {
        Invitations::CopyPolicy => {
            let mut policy = get(state, &INVITATION_POLICY, said)?;
            policy.insert("policyId".to_owned(), json!(state.ids.hex("", 24)));
            state.store.insert(INVITATION_POLICY.kind, policy.clone());
            Ok(Value::Object(policy))
        }
        Invitations::Bind | Invitations::Unbind => {
            let policy = get(state, &INVITATION_POLICY, said)?["policyId"].clone();
            bind(state, said, &policy, matches!(verb, Invitations::Bind))
        }
        Invitations::BoundRosters => {
            let policy = get(state, &INVITATION_POLICY, said)?["policyId"].clone();
            rosters(state, asked, |row| row.get("policyId") == Some(&policy))
        }
        Invitations::UnboundRosters => rosters(state, asked, |row| {
            row.get("policyId").is_none_or(Value::is_null)
        }),
        Invitations::Attribute => attribute(state, asked),
        Invitations::Unattribute => {
            let policy = name(&INVITATION_POLICY, &get(state, &INVITATION_POLICY, said)?);
            for target in targets(said) {
                if let Some(place) = attribution(state, &policy, &target) {
                    state.store.remove(ATTRIBUTION, place);
                }
            }
            Ok(success())
        }
        Invitations::Attribution => {
            let id = said["id"].as_str().unwrap_or_default();
            let row = state.store.find(ATTRIBUTION, &["id"], id);
            let row = row.ok_or_else(|| Refusal::new(404, "this policy gives no such thing"))?;
            Ok(shaped(state, asked, asked.shape, row))
        }
        Invitations::Attributions => {
            let policy = name(&INVITATION_POLICY, &get(state, &INVITATION_POLICY, said)?);
            let kind = said["targetType"].as_str().unwrap_or_default();
            let rows = state.store.of(ATTRIBUTION, &[&policy]);
            let rows: Vec<Row> = rows
                .filter(|row| says(row, "targetType", kind))
                .cloned()
                .collect();
            // The description has the page in a list.
            let asked = Asked {
                shape: GENAUTH.resolve(&asked.shape["items"]),
                ..*asked
            };
            Ok(json!([list::page(state, &asked, &rows)]))
        }
        Invitations::Invitees => {
            let roster = name(&INVITATION_ROSTER, &get(state, &INVITATION_ROSTER, said)?);
            check_filter(said)?;
            let rows = state.store.of(INVITEE, &[&roster]);
            let rows: Vec<Row> = rows
                .filter(|row| list::keywords(row, said))
                .cloned()
                .collect();
            Ok(list::page(state, asked, &rows))
        }
        Invitations::Everybody => {
            check_filter(said)?;
            let rows = state
                .store
                .rows(INVITEE)
                .filter(|row| list::keywords(row, said));
            let rows: Vec<Row> = rows.map(|row| of_roster(state, row)).collect();
            Ok(list::page(state, asked, &rows))
        }
        Invitations::DeleteInvitees => {
            for place in invitees(state, said)? {
                state.store.remove(INVITEE, place);
            }
            Ok(success())
        }
        Invitations::Send => {
            change(
                state,
                asked,
                &["notInvited", "reverted", "expired"],
                "invited",
            )?;
            let place = rows::at(state, &INVITATION_ROSTER, said);
            if let Some(place) = place {
                state.store.update(INVITATION_ROSTER.kind, place, |roster| {
                    roster.insert("status".to_owned(), json!("invited"));
                });
            }
            Ok(success())
        }
        Invitations::Revert => change(state, asked, &["invited"], "reverted"),
    }
}

/// Puts somebody into a roster.
pub(crate) fn add_invitee(
    state: &mut State,
    said: &Value,
    now: std::time::SystemTime,
) -> Result<Value, Refusal> {
    let roster = get(state, &INVITATION_ROSTER, said)?;
    let now = iso(now);
    let text = |name: &str| said[name].as_str().unwrap_or_default().to_owned();
    let mut row = object(json!({
        OF: [name(&INVITATION_ROSTER, &roster)],
        "inviteeId": state.ids.hex("", 24),
        "rosterId": roster["rosterId"],
        "name": text("name"),
        "email": text("email"),
        "creatorId": "",
        "source": "manualCreate",
        "status": "notInvited",
        "createdAt": now,
        "updatedAt": now,
    }));
    row.extend(
        said.get("phone")
            .map(|phone| ("phone".to_owned(), phone.clone())),
    );
    state.store.insert(INVITEE, row.clone());
    row.remove(OF);
    Ok(Value::Object(row))
}

/// Somebody who was invited accepts, is a user from now on, and has what the policy of the roster gives.
pub(crate) fn accept(
    state: &mut State,
    said: &Value,
    user_pool: &str,
    now: std::time::SystemTime,
) -> Result<Value, Refusal> {
    let id = said["inviteeId"].as_str().unwrap_or_default();
    let place = state.store.place(INVITEE, &["inviteeId"], id);
    let invitee = place
        .and_then(|place| state.store.at(INVITEE, place))
        .cloned();
    let (Some(place), Some(invitee)) = (place, invitee) else {
        return Err(missing());
    };
    if !says(&invitee, "status", "invited") {
        return Err(Refusal::new(403, "only who is invited can accept"));
    }
    let roster = get(
        state,
        &INVITATION_ROSTER,
        &json!({ "rosterId": invitee["rosterId"] }),
    )?;
    let given = roster
        .get("policyId")
        .and_then(Value::as_str)
        .map(|policy| {
            let policy = get(state, &INVITATION_POLICY, &json!({ "policyId": policy }));
            let policy = policy.map(|policy| name(&INVITATION_POLICY, &policy));
            let rows =
                policy.map(|policy| state.store.of(ATTRIBUTION, &[&policy]).cloned().collect());
            rows.unwrap_or_default()
        });
    let given: Vec<Row> = given.unwrap_or_default();
    let departments = given
        .iter()
        .filter(|row| says(row, "targetType", "department"));
    let departments: Value = departments
        .map(|row| row["targetIdentifier"].clone())
        .collect();
    let mut user = json!({
        "email": invitee["email"],
        "name": invitee["name"],
        "departmentIds": departments,
    });
    for (member, value) in [
        ("username", &said["username"]),
        ("phone", &json!(invitee.get("phone"))),
    ] {
        if value.is_string() {
            user[member] = value.clone();
        }
    }
    let operation = GENAUTH.operation("createUser");
    let operation = operation.expect("an operation of the description");
    let asked = Asked {
        operation,
        resource: &USER,
        said: &user,
        shape: data_shape(operation),
        user_pool,
        now,
    };
    let made = rows::create(state, &asked, &user)?;
    let own = name(&USER, &made);
    for row in &given {
        let (resource, named) = match row["targetType"].as_str() {
            Some("role") => (
                &ROLE,
                json!({ "code": row["targetIdentifier"], "namespace": row["namespace"] }),
            ),
            Some("group") => (&GROUP, json!({ "code": row["targetIdentifier"] })),
            _ => continue,
        };
        let owner = name(resource, &get(state, resource, &named)?);
        links::link(state, &asked, &owner, &own, true);
    }
    state.store.update(INVITEE, place, |row| {
        row.insert("status".to_owned(), json!("registered"));
        row.insert("updatedAt".to_owned(), json!(iso(now)));
    });
    Ok(shaped(state, &asked, asked.shape, &made))
}

/// Binds every roster to a policy, or those that are bound to it to none.
fn bind(state: &mut State, said: &Value, policy: &Value, there: bool) -> Result<Value, Refusal> {
    let mut places = Vec::new();
    for id in said["rosterIds"].as_array().into_iter().flatten() {
        let place = rows::at(state, &INVITATION_ROSTER, &json!({ "rosterId": id }));
        places.push(place.ok_or_else(|| rows::missing(&INVITATION_ROSTER))?);
    }
    for place in places {
        state.store.update(INVITATION_ROSTER.kind, place, |roster| {
            if there {
                roster.insert("policyId".to_owned(), policy.clone());
            } else if roster.get("policyId") == Some(policy) {
                roster.remove("policyId");
            }
        });
    }
    Ok(success())
}

fn rosters(
    state: &State,
    asked: &Asked<'_>,
    here: impl Fn(&Row) -> bool,
) -> Result<Value, Refusal> {
    let mut rows = list::matching(state, asked, here)?;
    for row in &mut rows {
        Roster.add_computed(state, row);
    }
    Ok(list::page(state, asked, &rows))
}

/// Everything that an item of a policy names, each as it would be named alone.
fn targets(said: &Value) -> Vec<Value> {
    let one = std::slice::from_ref(said);
    let items = said["targets"].as_array().map_or(one, Vec::as_slice).iter();
    let each = items.flat_map(|item| {
        let one = std::slice::from_ref(&item["targetIdentifier"]);
        let keys = item["targetIdentifiers"]
            .as_array()
            .map_or(one, Vec::as_slice);
        keys.iter().map(|key| {
            let mut target = json!({ "targetType": item["targetType"], "targetIdentifier": key });
            if item["targetType"] == "role" {
                target["namespace"] = json!(rows::namespace(item));
            }
            target
        })
    });
    each.collect()
}

/// Lets a policy give roles, groups and departments; roles and groups have to be there.
fn attribute(state: &mut State, asked: &Asked<'_>) -> Result<Value, Refusal> {
    let policy = get(state, &INVITATION_POLICY, asked.said)?;
    let of = name(&INVITATION_POLICY, &policy);
    let mut last = Value::Null;
    for target in targets(asked.said) {
        let code = json!({ "code": target["targetIdentifier"], "namespace": target["namespace"] });
        match target["targetType"].as_str() {
            Some("role") => drop(get(state, &ROLE, &code)?),
            Some("group") => drop(get(state, &GROUP, &code)?),
            _ => {}
        }
        if attribution(state, &of, &target).is_none() {
            let now = iso(asked.now);
            let mut row = object(target.clone());
            let more = [
                (OF, json!([of])),
                ("id", json!(state.ids.hex("", 24))),
                ("policyId", policy["policyId"].clone()),
                ("createdAt", json!(now)),
                ("updatedAt", json!(now)),
            ];
            row.extend(more.map(|(name, value)| (name.to_owned(), value)));
            state.store.insert(ATTRIBUTION, row);
        }
        let place = attribution(state, &of, &target);
        let row = place.and_then(|place| state.store.at(ATTRIBUTION, place));
        last = row.map_or(Value::Null, |row| shaped(state, asked, asked.shape, row));
    }
    let batch = asked.said["targets"].is_array();
    Ok(if batch { success() } else { last })
}

/// Where a policy's gift of this target is.
fn attribution(state: &State, policy: &str, target: &Value) -> Option<Place> {
    let key = target["targetIdentifier"].as_str()?;
    let places = state.store.places(ATTRIBUTION, &["targetIdentifier"], key);
    places.into_iter().find(|place| {
        let row = state.store.at(ATTRIBUTION, *place);
        row.is_some_and(|row| {
            let mut same = ["targetType", "namespace"].iter();
            row[OF][0] == policy && same.all(|name| json!(row.get(*name)) == target[*name])
        })
    })
}

/// The invitees that a request names: some of a roster or all of it, or some wherever they are.
fn invitees(state: &State, said: &Value) -> Result<Vec<Place>, Refusal> {
    let within = match said["rosterId"].as_str() {
        Some(_) => Some(name(
            &INVITATION_ROSTER,
            &get(state, &INVITATION_ROSTER, said)?,
        )),
        None => None,
    };
    let one = said["inviteeId"]
        .is_string()
        .then(|| vec![said["inviteeId"].clone()]);
    let Some(ids) = said["inviteeIds"].as_array().cloned().or(one) else {
        let all = within.map(|roster| state.store.of(INVITEE, &[&roster]).cloned().collect());
        let all: Vec<Row> = all.unwrap_or_default();
        let place = |row: &Row| {
            state
                .store
                .place(INVITEE, &["inviteeId"], row["inviteeId"].as_str()?)
        };
        return Ok(all.iter().filter_map(place).collect());
    };
    let mut places = Vec::new();
    for id in ids {
        let id = id.as_str().unwrap_or_default();
        let place = state.store.place(INVITEE, &["inviteeId"], id);
        let here = |place: &Place| {
            let row = state.store.at(INVITEE, *place);
            let roster = within.as_ref();
            roster.is_none_or(|roster| row.is_some_and(|row| row[OF][0] == *roster))
        };
        places.push(place.filter(here).ok_or_else(missing)?);
    }
    Ok(places)
}

/// Those that have one of these statuses have another from now on.
fn change(state: &mut State, asked: &Asked<'_>, from: &[&str], to: &str) -> Result<Value, Refusal> {
    let now = iso(asked.now);
    for place in invitees(state, asked.said)? {
        let row = state.store.at(INVITEE, place);
        if row.is_some_and(|row| from.iter().any(|status| says(row, "status", status))) {
            state.store.update(INVITEE, place, |row| {
                row.insert("status".to_owned(), json!(to));
                row.insert("updatedAt".to_owned(), json!(now));
            });
        }
    }
    Ok(success())
}

/// An invitee as the list of all rosters shows one.
fn of_roster(state: &State, invitee: &Row) -> Row {
    let id = invitee["rosterId"].as_str().unwrap_or_default();
    let roster = state.store.find(INVITATION_ROSTER.kind, &["rosterId"], id);
    let mut row = object(json!({
        "inviteeId": invitee["inviteeId"],
        "inviteeName": invitee["name"],
        "inviteeEmail": invitee["email"],
        "inviteeSource": invitee["source"],
        "inviteeStatus": invitee["status"],
        "rosterId": id,
        "rosterName": roster.map_or(Value::Null, |roster| roster["name"].clone()),
    }));
    let phone = invitee.get("phone").cloned();
    row.extend(phone.map(|phone| ("inviteePhone".to_owned(), phone)));
    row
}

/// Conditions of a list of people, which are not understood here.
fn check_filter(said: &Value) -> Result<(), Refusal> {
    if said["filter"].is_null() {
        return Ok(());
    }
    Err(Refusal::new(
        400,
        "filter: the emulator does not understand such conditions",
    ))
}

fn missing() -> Refusal {
    Refusal::new(404, "this user pool has no such invitee")
}
