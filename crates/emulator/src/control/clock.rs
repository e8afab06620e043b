//! The emulator's time: read, set, stopped and moved.

use std::time::SystemTime;

use serde_json::{Value, json};

use crate::control::refusal::Refusal;
use crate::control::{Call, Outcome};
use crate::state::clock::{Clock as _, iso, unix_millis};

/// Seconds from 1970 on in which every moment can be written as a date.
const OUT_OF_RANGE: &str = "the emulator's time is from 1970 to 9998";

pub(super) fn get(call: &Call<'_>) -> Value {
    let clock = &call.shared.clock;
    let now = clock.now();
    json!({ "now": iso(now), "unix_ms": unix_millis(now), "frozen": clock.is_frozen() })
}

pub(super) fn set(call: &Call<'_>) -> Outcome {
    let clock = &call.shared.clock;
    let body = &call.input.body;
    let now = body["now"].as_str();
    let now = now.map(|text| moment(text, "body.now")).transpose()?;
    if !clock.set(now, body["frozen"].as_bool()) {
        return Err(Refusal::impossible("body.now", "range", OUT_OF_RANGE));
    }
    Ok(get(call))
}

pub(super) fn advance(call: &Call<'_>) -> Outcome {
    let seconds = call.input.body["seconds"].as_i64().unwrap_or_default();
    if !call.shared.clock.advance(seconds) {
        return Err(Refusal::impossible("body.seconds", "range", OUT_OF_RANGE));
    }
    Ok(get(call))
}

/// A moment as `2026-01-31T12:00:00Z`.
pub(super) fn moment(text: &str, field: &str) -> Result<SystemTime, Refusal> {
    humantime::parse_rfc3339(text).map_err(|_| {
        let message = "a moment is written as 2026-01-31T12:00:00Z";
        Refusal::impossible(field, "date-time", message)
    })
}
