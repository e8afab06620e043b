//! Scopes: which machine may reach which. A change concerns the tokens that are issued from then on, and no other.

use http::StatusCode;
use serde_json::json;

use crate::clerk::error::ClerkError;
use crate::clerk::{Call, Outcome, State};
use crate::state::clock::unix_millis;

/// As many machines as one machine may reach.
const LIMIT: usize = 150;

pub(crate) fn create(state: &mut State, call: &Call) -> Outcome {
    let from = call.input.segment("machine_id");
    let to = call.input.body["to_machine_id"]
        .as_str()
        .unwrap_or_default();
    state
        .machines
        .get(to)
        .map_err(|error| error.with_parameter("to_machine_id"))?;
    let machine = state.machines.get(from)?;
    if machine.scopes.iter().any(|reached| reached == to) {
        let long = "the machine can reach the other one already";
        return Err(ClerkError::new(
            StatusCode::CONFLICT,
            "duplicate_record",
            "already exists",
            long,
        ));
    }
    if machine.scopes.len() >= LIMIT {
        let long = format!("a machine reaches at most {LIMIT} others");
        return Err(ClerkError::invalid(call.operation, "to_machine_id", &long));
    }
    state
        .machines
        .update(from, |machine| machine.scopes.push(to.to_owned()))?;
    let scope = json!({
        "object": "machine_scope",
        "from_machine_id": from,
        "to_machine_id": to,
        "created_at": unix_millis(call.now),
    });
    Ok((StatusCode::OK, scope))
}

pub(crate) fn delete(state: &mut State, call: &Call) -> Outcome {
    let from = call.input.segment("machine_id");
    let to = call.input.segment("other_machine_id");
    let machine = state.machines.get(from)?;
    if !machine.scopes.iter().any(|reached| reached == to) {
        return Err(ClerkError::not_found("machine scope"));
    }
    state.machines.update(from, |machine| {
        machine.scopes.retain(|reached| reached != to);
    })?;
    let scope = json!({
        "object": "machine_scope",
        "from_machine_id": from,
        "to_machine_id": to,
        "deleted": true,
    });
    Ok((StatusCode::OK, scope))
}
