//! Every object of a description.

use serde_json::Value;

/// Visits every object, with its JSON pointer.
pub fn every_object(
    value: &Value,
    place: &str,
    visit: &mut dyn FnMut(&str, &serde_json::Map<String, Value>),
) {
    match value {
        Value::Object(members) => {
            visit(place, members);
            for (name, value) in members {
                every_object(value, &format!("{place}/{name}"), visit);
            }
        }
        Value::Array(items) => {
            for (number, value) in items.iter().enumerate() {
                every_object(value, &format!("{place}/{number}"), visit);
            }
        }
        _ => {}
    }
}
