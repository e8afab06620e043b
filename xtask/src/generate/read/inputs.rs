//! The facts about integers in requests in the model: points in time and durations.

use std::collections::BTreeSet;

use serde_json::Value;

use crate::generate::model::{Api, Kind, Shape, Unit, Way};
use crate::overlay::Inputs;

/// Tells the model what the overlay says of integers that are sent. Returns names that no integer has.
pub(super) fn apply(api: &mut Api, facts: &Value) -> Vec<String> {
    if facts.is_null() {
        return Vec::new();
    }
    let facts: Inputs = match serde_json::from_value(facts.clone()) {
        Ok(facts) => facts,
        Err(error) => return vec![format!("x-inputs: {error}")],
    };
    let mut wrong = Vec::new();
    for (names, what) in [
        (&facts.milliseconds, What::Instant(Unit::Milliseconds)),
        (&facts.seconds, What::Instant(Unit::Seconds)),
        (&facts.durations, What::Duration),
    ] {
        let found = mark(api, names, what);
        let missing = names.iter().filter(|name| !found.contains(*name));
        wrong.extend(
            missing.map(|name| format!("inputs: no integer that is sent is called `{name}`")),
        );
    }
    wrong
}

#[derive(Clone, Copy)]
enum What {
    Instant(Unit),
    Duration,
}

/// Changes every integer of these names, and returns the names that were found.
fn mark(api: &mut Api, names: &BTreeSet<String>, what: What) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    let mut change = |name: &str, shape: &mut Shape| {
        let Shape::Integer { min, max } = *shape else {
            return;
        };
        if names.contains(name) {
            found.insert(name.to_owned());
            *shape = match what {
                // An instant has no documented range; one that is stated stays an integer.
                What::Instant(unit) if (min, max) == (i64::MIN, i64::MAX) => Shape::Instant(unit),
                What::Instant(_) => Shape::Integer { min, max },
                What::Duration => Shape::Seconds { min, max },
            };
        }
    };
    for operation in &mut api.operations {
        for parameter in &mut operation.parameters {
            change(&parameter.name, &mut parameter.shape);
        }
    }
    let sent = api.schemas.values_mut();
    for schema in sent.filter(|schema| schema.ways.contains(&Way::Request)) {
        if let Kind::Object(object) = &mut schema.kind {
            for property in &mut object.properties {
                change(&property.name, &mut property.shape);
            }
        }
    }
    found
}
