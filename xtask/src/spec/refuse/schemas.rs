//! What is refused of schemas.

use serde_json::{Map, Value};

use super::Refusal;

pub(super) const REFUSALS: &[Refusal] = &[Refusal {
    construct: "`multipleOf`",
    remedy: "remove it in the overlay if the vendor does not need the check, or implement it",
    places: multiple_of,
}];

fn multiple_of(effective: &Value) -> Vec<String> {
    schemas_with(effective, "multipleOf", |limit, _| limit.is_number())
}

/// Schemas that have a keyword whose value is of the kind. A member that is called like a keyword is a schema, so
/// that an object never counts unless it is asked for.
fn schemas_with(
    effective: &Value,
    keyword: &str,
    counts: fn(&Value, &Map<String, Value>) -> bool,
) -> Vec<String> {
    let mut found = Vec::new();
    crate::spec::lint::every_object(effective, "", &mut |place, members| {
        if members
            .get(keyword)
            .is_some_and(|value| counts(value, members))
        {
            found.push(place.to_owned());
        }
    });
    found
}
