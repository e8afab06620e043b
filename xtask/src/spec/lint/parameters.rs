//! Checks of parameters: their names, and what those of the path identify.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToSnakeCase;
use serde_json::Value;

use super::{collisions, title};
use crate::spec::document::{operations, parameters};

/// Parameters have names of their own, and those of the path are the ones in its template.
pub fn parameter_names(effective: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for operation in operations(effective) {
        let mut names = BTreeMap::<String, Vec<String>>::new();
        let mut in_path = BTreeSet::new();
        for parameter in parameters(effective, operation) {
            let name = parameter["name"].as_str().unwrap_or_default();
            names
                .entry(name.to_snake_case())
                .or_default()
                .push(name.to_owned());
            if parameter["in"] == "path" {
                in_path.insert(name.to_owned());
            }
        }
        let of = collisions(names, "drop one in the overlay");
        found.extend(
            of.into_iter()
                .map(|message| format!("{}: {message}", title(operation))),
        );
        let template = operation
            .path
            .split('/')
            .filter_map(|s| s.strip_prefix('{')?.strip_suffix('}'));
        let template: BTreeSet<_> = template.map(str::to_owned).collect();
        if template != in_path {
            found.push(format!(
                "{}: its path parameters are not those of its template",
                title(operation)
            ));
        }
    }
    found
}

/// Names that do not say of what kind of thing they are.
const AMBIGUOUS: [&str; 8] = [
    "code",
    "id",
    "identifier",
    "key",
    "name",
    "number",
    "slug",
    "uuid",
];

/// A parameter of the path whose name does not say what it identifies has an `x-identifier`.
pub fn path_identifiers(effective: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for operation in operations(effective) {
        for parameter in parameters(effective, operation) {
            let name = parameter["name"].as_str().unwrap_or_default();
            let ambiguous = AMBIGUOUS.contains(&name.to_snake_case().as_str());
            if parameter["in"] == "path" && ambiguous && !parameter["x-identifier"].is_string() {
                found.push(format!(
                    "{}: `{name}` does not say what it identifies; add `x-identifier` in the overlay",
                    title(operation)
                ));
            }
        }
    }
    found
}
