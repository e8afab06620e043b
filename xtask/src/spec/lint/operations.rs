//! Checks of operations: each is written by somebody, has a name of its own and lives in one group.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToSnakeCase;
use serde_json::Value;

use super::{collisions, title};
use crate::api;
use crate::spec::coverage::{Coverage, coverage};
use crate::spec::document::operations;

/// Every operation is generated or listed as handwritten.
pub fn covered(effective: &Value) -> Vec<String> {
    let all = coverage(effective).into_iter();
    all.filter_map(|(operation, what)| match what {
        Coverage::LeftOut(why) => Some(format!("{} would be left out: {why}", title(operation))),
        Coverage::Generated | Coverage::Handwritten => None,
    })
    .collect()
}

/// No two operations would be called the same. One without a name is refused elsewhere.
pub fn operation_names(effective: &Value) -> Vec<String> {
    let mut names = BTreeMap::<String, Vec<String>>::new();
    let all = operations(effective).into_iter();
    for operation in all.filter(|operation| !operation.name().is_empty()) {
        names
            .entry(operation.name().to_snake_case())
            .or_default()
            .push(title(operation));
    }
    collisions(names, "give one an `x-rust-name` in the overlay")
}

/// Every operation lives in exactly one group, and no two tags make the same group.
pub fn groups(effective: &Value) -> Vec<String> {
    let mut found = Vec::new();
    let mut tags = BTreeMap::<String, BTreeSet<String>>::new();
    for operation in operations(effective) {
        let count = operation.value["tags"].as_array().map_or(0, Vec::len);
        if count != 1 {
            found.push(format!(
                "{} has {count} tags; leave the one of its path in the overlay",
                title(operation)
            ));
        }
        tags.entry(api::group(operation.tag()))
            .or_default()
            .insert(operation.tag().to_owned());
    }
    let tags = tags
        .into_iter()
        .map(|(group, tags)| (group, tags.into_iter().collect()))
        .collect();
    found.extend(collisions(tags, "rename one in the overlay"));
    found
}
