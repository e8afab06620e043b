//! The comparison of parameters, those of the path among them, and of the form in which they are sent.

use std::collections::BTreeMap;

use serde_json::Value;

use super::read::flat;
use super::{Compared, Operation, Place, Way, Weight, deprecation};
use crate::spec::document;

impl Compared<'_> {
    pub(super) fn parameters(&mut self, before: Operation<'_>, after: Operation<'_>, here: &Place) {
        let (before, after) = (by_name(self.old, before), by_name(self.new, after));
        for (key @ (kind, name), parameter) in &after {
            let required = parameter["required"] == true;
            let member = format!("{kind} {name}");
            match before.get(key) {
                None if kind == "path" => {} // renamed; the number of segments is the same
                None if required => {
                    self.note(Weight::Breaking, here, &member, "added, required".into());
                }
                None => self.note(Weight::Addition, here, &member, "added".into()),
                Some(was) => {
                    match (was["required"] == true, required) {
                        (false, true) => {
                            self.note(Weight::Breaking, here, &member, "is required now".into());
                        }
                        (true, false) => {
                            self.note(Weight::Other, here, &member, "is optional now".into());
                        }
                        _ => {}
                    }
                    if was["deprecated"] != parameter["deprecated"] {
                        self.note(Weight::Other, here, &member, deprecation(parameter));
                    }
                    self.serialization(was, parameter, here, &member);
                    self.schema(
                        &was["schema"],
                        &parameter["schema"],
                        Way::Request,
                        here,
                        &member,
                    );
                }
            }
        }
        for (kind, name) in before
            .keys()
            .filter(|key| !after.contains_key(*key) && key.0 != "path")
        {
            self.note(
                Weight::Breaking,
                here,
                &format!("{kind} {name}"),
                "removed".into(),
            );
        }
    }

    /// How lists and objects are written. A change breaks every client that writes them as before.
    fn serialization(&mut self, was: &Value, is: &Value, here: &Place, member: &str) {
        let several = |document: &Value, parameter: &Value| {
            let schema = flat(document, &parameter["schema"]);
            let kind = schema.get("type").and_then(Value::as_str);
            matches!(kind, Some("array" | "object"))
        };
        let several = several(self.old, was) || several(self.new, is);
        let array_format = |of: &Value| match of["x-sdk-array-format"].as_str() {
            Some(format) => format.to_owned(),
            None => "none".to_owned(),
        };
        let facts = [
            ("style", style(was).to_owned(), style(is).to_owned(), true),
            ("explode", explode(was), explode(is), several),
            ("array format", array_format(was), array_format(is), several),
        ];
        for (name, was, is, breaks) in facts {
            if was != is {
                let weight = if breaks {
                    Weight::Breaking
                } else {
                    Weight::Other
                };
                self.note(weight, here, member, format!("{name} {is} (was {was})"));
            }
        }
    }
}

/// The style that is stated, or the default of OpenAPI.
fn style(parameter: &Value) -> &str {
    let by_default = match parameter["in"].as_str() {
        Some("query" | "cookie") => "form",
        _ => "simple",
    };
    parameter["style"].as_str().unwrap_or(by_default)
}

/// What is stated, or the default of OpenAPI.
fn explode(parameter: &Value) -> String {
    let stated = parameter["explode"].as_bool();
    stated.unwrap_or(style(parameter) == "form").to_string()
}

/// Parameters by where they stand and what they are called; an operation's own stand in for those of its path.
fn by_name(document: &Value, operation: Operation<'_>) -> BTreeMap<(String, String), Value> {
    let all = document::parameters(document, operation).into_iter();
    all.map(|parameter| {
        let text = |member: &str| parameter[member].as_str().unwrap_or_default().to_owned();
        ((text("in"), text("name")), parameter.clone())
    })
    .collect()
}
