//! Checks of alternatives.

use serde_json::Value;

use super::walk::every_object;

/// Alternatives can be told apart: by a discriminator, or as the overlay says.
pub fn unions(effective: &Value) -> Vec<String> {
    let mut found = Vec::new();
    every_object(effective, "", &mut |place, members| {
        for union in ["oneOf", "anyOf"] {
            let variants = members
                .get(union)
                .and_then(Value::as_array)
                .into_iter()
                .flatten();
            let real = variants.filter(|variant| {
                ["$ref", "type", "properties"]
                    .iter()
                    .any(|m| variant.get(m).is_some())
            });
            if real.count() > 1
                && !members.contains_key("x-union")
                && !members.contains_key("discriminator")
            {
                found.push(format!(
                    "{place}: nothing tells its alternatives apart; add `x-union` in the overlay"
                ));
            }
        }
    });
    found
}
