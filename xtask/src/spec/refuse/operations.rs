//! What is refused of operations: their parameters, bodies and answers.

use serde_json::Value;

use super::Refusal;
use crate::spec::account::parameters;
use crate::spec::document::operations;

pub(super) const REFUSALS: &[Refusal] = &[Refusal {
    construct: "a parameter style other than `form` and `simple`",
    remedy: "write the operation by hand",
    places: parameter_styles,
}];

fn parameter_styles(effective: &Value) -> Vec<String> {
    let mut found = Vec::new();
    for operation in operations(effective) {
        for parameter in parameters(effective, operation) {
            let style = parameter["style"].as_str().unwrap_or("form");
            if !["form", "simple"].contains(&style) {
                let (method, path) = (operation.method.to_uppercase(), operation.path);
                let name = parameter["name"].as_str().unwrap_or_default();
                found.push(format!("{method} {path}: parameter `{name}` (`{style}`)"));
            }
        }
    }
    found
}
