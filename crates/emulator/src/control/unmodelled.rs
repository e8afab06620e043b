//! What becomes of operations without state.

use http::StatusCode;
use serde_json::{Value, json};

use crate::control::refusal::Refusal;
use crate::control::{Call, Outcome};
use crate::sample::coverage::Sampling;

pub(super) fn get(call: &Call<'_>) -> Value {
    let mode = match call.shared.sampling.get() {
        Sampling::All => "stateless",
        Sampling::Unmodelled => "sample",
        Sampling::Nothing => "refuse",
    };
    json!({ "mode": mode })
}

pub(super) fn put(call: &Call<'_>) -> Outcome {
    let sampling = &call.shared.sampling;
    if sampling.get() == Sampling::All {
        let message = "a stateless emulator samples every operation";
        let status = StatusCode::CONFLICT;
        return Err(Refusal::new(status, "body.mode", "stateless", message));
    }
    sampling.set(if call.input.body["mode"] == "refuse" {
        Sampling::Nothing
    } else {
        Sampling::Unmodelled
    });
    Ok(get(call))
}
