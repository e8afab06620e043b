//! What an invitation policy gives to those who accept: roles, groups and departments.

use serde_json::{Value, json};

use crate::contract::input::object;
use crate::genauth::State;
use crate::genauth::envelope::Refusal;
use crate::genauth::resources::Asked;
use crate::genauth::resources::catalog::{GROUP, INVITATION_POLICY, ROLE};
use crate::genauth::resources::links::name;
use crate::genauth::resources::rows::{self, get};
use crate::genauth::resources::shown::{shaped, success};
use crate::state::clock::iso;
use crate::state::store::{OF, Place};

/// The table of what policies give.
pub(super) const ATTRIBUTION: &str = "invitation attribution";

/// Everything that an item of a policy names, each as it would be named alone.
pub(super) fn targets(said: &Value) -> Vec<Value> {
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
pub(super) fn attribute(state: &mut State, asked: &Asked<'_>) -> Result<Value, Refusal> {
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
pub(super) fn attribution(state: &State, policy: &str, target: &Value) -> Option<Place> {
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
