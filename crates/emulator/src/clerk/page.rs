//! Clerk's paging: `limit` rows from `offset` on. The description has already refused what is out of bounds.

use serde_json::Value;

use crate::contract::input::Input;

/// The rows of the page that the query asks for.
pub(crate) fn page<T>(rows: Vec<T>, input: &Input) -> Vec<T> {
    let number = |name: &str, otherwise: usize| {
        let value = input.query.get(name).and_then(Value::as_u64);
        value
            .and_then(|value| usize::try_from(value).ok())
            .unwrap_or(otherwise)
    };
    rows.into_iter()
        .skip(number("offset", 0))
        .take(number("limit", 10))
        .collect()
}
