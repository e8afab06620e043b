//! What goes wrong.

use serde::Deserialize;
use serde_json::{Value, json};

use crate::control::refusal::Refusal;
use crate::control::{Call, Outcome, cleared};
use crate::fault::{Fault, Planned};
use crate::http::rate::RateLimits;

/// As many faults as may wait at once.
const MOST: usize = 10_000;

/// What a file of faults says. It may name operations of mounted APIs, which [`FaultFile`](crate::FaultFile) does not know.
#[derive(Deserialize)]
struct File {
    #[serde(default)]
    faults: Vec<Fault>,
    #[serde(default)]
    rate_limits: Option<RateLimits>,
    #[serde(default)]
    clock_skew_seconds: Option<i64>,
}

pub(super) fn list(call: &Call<'_>) -> Value {
    shown(&call.shared.faults.list())
}

pub(super) fn add(call: &Call<'_>) -> Outcome {
    let file: File = call.body()?;
    let shared = call.shared;
    let described = shared.registry.descriptions();
    for (at, fault) in file.faults.iter().enumerate() {
        let field = format!("body.faults[{at}]");
        fault
            .check(&described)
            .map_err(|why| Refusal::impossible(field, "fault", why))?;
    }
    if shared.faults.list().len() + file.faults.len() > MOST {
        let message = format!("at most {MOST} faults wait at once");
        return Err(Refusal::impossible("body.faults", "maxItems", message));
    }
    if let Some(limits) = &file.rate_limits {
        super::rate_limits::check(shared, limits, "body.rate_limits")?;
    }
    if let Some(seconds) = file.clock_skew_seconds {
        shared.clock.skew(seconds);
    }
    if file.rate_limits.is_some() {
        shared.rates.enforce(file.rate_limits);
    }
    Ok(shown(&shared.faults.add(file.faults)))
}

pub(super) fn clear(call: &Call<'_>) -> Value {
    let faults = &call.shared.faults;
    let count = faults.list().len();
    faults.clear();
    cleared(count)
}

pub(super) fn remove(call: &Call<'_>) -> Outcome {
    let number = call.input.path.get("number").and_then(Value::as_u64);
    if number.is_some_and(|number| call.shared.faults.remove(number)) {
        return Ok(cleared(1));
    }
    let message = "no fault has this number";
    Err(Refusal::not_found("path.number", "fault", message))
}

fn shown(faults: &[Planned]) -> Value {
    let shown = |planned: &Planned| {
        json!({
            "number": planned.number,
            "fault": planned.fault,
            "met": planned.met,
            "left": planned.left(),
        })
    };
    json!({ "data": faults.iter().map(shown).collect::<Vec<_>>() })
}
