//! What is lost between an answer and what was read of it.

use serde_json::Value;

/// JSON pointers of the values of `sent` that `read` does not have, and of the values that it invents. What is absent
/// or null reads as nothing: null, a zero value, or an object of such.
pub fn differences(sent: &Value, read: &Value) -> Vec<String> {
    let mut found = Vec::new();
    compare(sent, read, "", &mut found);
    found
}

fn compare(sent: &Value, read: &Value, at: &str, found: &mut Vec<String>) {
    match (sent, read) {
        (Value::Object(sent), Value::Object(read)) => {
            for (name, value) in sent {
                let at = format!("{at}/{name}");
                compare(value, read.get(name).unwrap_or(&Value::Null), &at, found);
            }
            let invented = read
                .iter()
                .filter(|(name, value)| !sent.contains_key(*name) && !is_nothing(value));
            found.extend(invented.map(|(name, _)| format!("{at}/{name}")));
        }
        (Value::Array(sent), Value::Array(read)) if sent.len() == read.len() => {
            for (index, (sent, read)) in sent.iter().zip(read).enumerate() {
                compare(sent, read, &format!("{at}/{index}"), found);
            }
        }
        (Value::Number(sent), Value::Number(read)) if sent.as_f64() == read.as_f64() => {}
        (Value::Null, read) if is_nothing(read) => {}
        _ if sent == read => {}
        _ => found.push(at.to_owned()),
    }
}

fn is_nothing(value: &Value) -> bool {
    match value {
        Value::Null => true,
        Value::Bool(value) => !value,
        Value::Number(value) => value.as_f64() == Some(0.0),
        Value::String(value) => value.is_empty(),
        Value::Array(items) => items.is_empty(),
        Value::Object(members) => members.values().all(is_nothing),
    }
}
