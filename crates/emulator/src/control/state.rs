//! What is remembered: read, replaced, or made by a scene.

use serde_json::{Value, json};

use crate::control::refusal::Refusal;
use crate::control::{Call, Outcome, done};
use crate::scene::{self, Scene};

pub(super) fn get(call: &Call<'_>) -> Value {
    call.shared.registry.snapshot()
}

pub(super) fn put(call: &Call<'_>) -> Outcome {
    let registry = &call.shared.registry;
    let before = registry.snapshot();
    registry.restore(call.input.body.clone()).map_err(|error| {
        // One vendor may have taken its part. What it remembered before was its own, so it is taken back.
        let _ = registry.restore(before);
        Refusal::impossible("body", "state", format!("this is no state: {error}"))
    })?;
    Ok(done())
}

pub(super) fn set_scene(call: &Call<'_>) -> Outcome {
    let scene: Scene = call.body()?;
    match scene::set(call.shared, &scene) {
        Ok(named) => Ok(json!({ "named": named })),
        Err(refused) => {
            let field = format!("body[{}]", refused.number - 1);
            Err(Refusal::impossible(field, "scene", refused.to_string()))
        }
    }
}
