//! Checks of answers that stand in an envelope.

use serde_json::Value;

use super::title;
use crate::spec::document::{operations, resolve};

/// Every operation of an API whose answers stand in an envelope is marked so, or says that its answer does not.
pub fn envelopes(effective: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for operation in operations(effective) {
        let bare = operation.value["x-response-not-enveloped"] == true;
        let responses = operation.value["responses"].as_object();
        let success = responses
            .into_iter()
            .flatten()
            .find(|(status, _)| status.starts_with('2'));
        let schema = success.and_then(|(_, response)| {
            resolve(effective, response).pointer("/content/application~1json/schema")
        });
        let enveloped =
            schema.is_some_and(|schema| resolve(effective, schema)["x-envelope"] == true);
        let what = match (enveloped, bare) {
            (true, false) | (false, true) => continue,
            (false, false) => {
                "its answer is no envelope; mark the schema with `x-envelope`, or the operation with \
                 `x-response-not-enveloped` and the reason, in the overlay"
            }
            (true, true) => {
                "its answer is an envelope, and `x-response-not-enveloped` says that it is none"
            }
        };
        found.push(format!("{}: {what}", title(operation)));
    }
    found
}
