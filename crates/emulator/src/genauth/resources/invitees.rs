//! The people on the rosters of invitations: put there, invited, and users once they accept.

use std::time::SystemTime;

use serde_json::{Value, json};

use crate::contract::input::object;
use crate::contract::shape::Row;
use crate::genauth::State;
use crate::genauth::description::GENAUTH;
use crate::genauth::envelope::Refusal;
use crate::genauth::resources::Asked;
use crate::genauth::resources::attributions::ATTRIBUTION;
use crate::genauth::resources::catalog::{GROUP, INVITATION_POLICY, INVITATION_ROSTER, ROLE, USER};
use crate::genauth::resources::links::{self, name};
use crate::genauth::resources::rows::{self, get};
use crate::genauth::resources::shown::{data_shape, shaped, success};
use crate::state::clock::iso;
use crate::state::store::{OF, Place, says};

/// The table of those who are invited.
pub(super) const INVITEE: &str = "invitee";

/// Puts somebody into a roster.
pub(crate) fn add(state: &mut State, said: &Value, now: SystemTime) -> Result<Value, Refusal> {
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
    now: SystemTime,
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

/// The invitees that a request names: some of a roster or all of it, or some wherever they are.
pub(super) fn named(state: &State, said: &Value) -> Result<Vec<Place>, Refusal> {
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
pub(super) fn change(
    state: &mut State,
    asked: &Asked<'_>,
    from: &[&str],
    to: &str,
) -> Result<Value, Refusal> {
    let now = iso(asked.now);
    for place in named(state, asked.said)? {
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
pub(super) fn of_roster(state: &State, invitee: &Row) -> Row {
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

fn missing() -> Refusal {
    Refusal::new(404, "this user pool has no such invitee")
}
