//! The comparison of two schemas, member by member, through references and `allOf`.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::read::{contains_reference, flat, join, list, names, number, texts};
use super::{Compared, Place, Way, Weight, deprecation, show};

/// Limits, and whether a greater number is the stricter one.
const BOUNDS: [(&str, bool); 8] = [
    ("minimum", true),
    ("minLength", true),
    ("minItems", true),
    ("minProperties", true),
    ("maximum", false),
    ("maxLength", false),
    ("maxItems", false),
    ("maxProperties", false),
];

/// Other facts about values; any change of one concerns requests.
const RULES: [&str; 12] = [
    "pattern",
    "format",
    "uniqueItems",
    "multipleOf",
    "exclusiveMinimum",
    "exclusiveMaximum",
    "x-any-of-required",
    "x-one-of-required",
    "x-required-when",
    "x-envelope",
    "readOnly",
    "writeOnly",
];

impl Compared<'_> {
    pub(super) fn schema(
        &mut self,
        was: &Value,
        is: &Value,
        way: Way,
        place: &Place,
        member: &str,
    ) {
        let reference = |value: &Value| value["$ref"].as_str().unwrap_or_default().to_owned();
        let pair = (reference(was), reference(is), way);
        let shared = !pair.0.is_empty() && pair.0 == pair.1;
        let named = !pair.0.is_empty() && !pair.1.is_empty();
        if named && !self.seen.insert(pair.clone()) {
            return;
        }
        let (was, is) = (flat(self.old, was), flat(self.new, is));
        if shared {
            let name = pair.0.rsplit('/').next().unwrap_or_default();
            self.members(&was, &is, way, &Place::Schema(name.to_owned(), way), "");
            return; // a shared schema is reported once
        }
        if was != is || contains_reference(&was) {
            self.members(&was, &is, way, place, member);
        }
        self.seen.remove(&pair);
    }

    fn members(
        &mut self,
        was: &Map<String, Value>,
        is: &Map<String, Value>,
        way: Way,
        place: &Place,
        member: &str,
    ) {
        self.value(was, is, way, place, member);
        let nothing = Map::new();
        let properties =
            |of: &Map<String, Value>| of.get("properties").and_then(Value::as_object).cloned();
        let (was_all, is_all) = (
            properties(was).unwrap_or_default(),
            properties(is).unwrap_or(nothing),
        );
        let (was_required, is_required) = (names(was.get("required")), names(is.get("required")));
        for (name, is) in &is_all {
            let required = is_required.contains(name);
            let inner = join(member, name);
            let Some(was) = was_all.get(name) else {
                match (way, required) {
                    (Way::Request, true) => {
                        self.note(Weight::Breaking, place, &inner, "added, required".into());
                    }
                    _ => self.note(Weight::Addition, place, &inner, "added".into()),
                }
                continue;
            };
            match (was_required.contains(name), required, way) {
                (false, true, Way::Request) => {
                    self.note(Weight::Breaking, place, &inner, "is required now".into());
                }
                (false, true, Way::Answer) => {
                    self.note(Weight::Other, place, &inner, "is always there now".into());
                }
                (true, false, Way::Request) => {
                    self.note(Weight::Other, place, &inner, "is optional now".into());
                }
                (true, false, Way::Answer) => {
                    self.note(Weight::Breaking, place, &inner, "can be absent now".into());
                }
                _ => {}
            }
            self.schema(was, is, way, place, &inner);
        }
        for name in was_all.keys().filter(|name| !is_all.contains_key(*name)) {
            self.note(
                Weight::Breaking,
                place,
                &join(member, name),
                "removed".into(),
            );
        }
        if let (Some(was), Some(is)) = (was.get("items"), is.get("items")) {
            self.schema(was, is, way, place, &format!("{member}[]"));
        }
        match (
            was.get("additionalProperties"),
            is.get("additionalProperties"),
        ) {
            (Some(was @ Value::Object(_)), Some(is @ Value::Object(_))) => {
                self.schema(was, is, way, place, &format!("{member}{{}}"));
            }
            (was, is) if was != is => {
                let weight = way.breaking_if(is == Some(&Value::Bool(false)));
                self.note(
                    weight,
                    place,
                    member,
                    format!("further members: {} (was {})", show(is), show(was)),
                );
            }
            _ => {}
        }
        self.alternatives(was, is, way, place, member);
    }

    /// What the schema says about the value itself.
    fn value(
        &mut self,
        was: &Map<String, Value>,
        is: &Map<String, Value>,
        way: Way,
        place: &Place,
        member: &str,
    ) {
        if was.get("type") != is.get("type") {
            let what = format!(
                "is {} (was {})",
                show(is.get("type")),
                show(was.get("type"))
            );
            self.note(Weight::Breaking, place, member, what);
        }
        let nullable = |of: &Map<String, Value>| of.get("nullable") == Some(&Value::Bool(true));
        match (nullable(was), nullable(is), way) {
            (true, false, Way::Request) => self.note(
                Weight::Breaking,
                place,
                member,
                "can no longer be null".into(),
            ),
            (true, false, Way::Answer) => {
                self.note(Weight::Other, place, member, "is never null now".into());
            }
            (false, true, Way::Request) => {
                self.note(Weight::Other, place, member, "can be null now".into());
            }
            (false, true, Way::Answer) => {
                self.note(Weight::Breaking, place, member, "can be null now".into());
            }
            _ => {}
        }
        self.values(was, is, way, place, member);
        for (name, greater_is_stricter) in BOUNDS {
            let (before, after) = (number(was, name), number(is, name));
            if before != after {
                let stricter = match (before, after) {
                    (None, _) => true,
                    (_, None) => false,
                    (Some(before), Some(after)) => (after > before) == greater_is_stricter,
                };
                let weight = way.breaking_if(stricter);
                let what = format!(
                    "{name} {} (was {})",
                    show(is.get(name)),
                    show(was.get(name))
                );
                self.note(weight, place, member, what);
            }
        }
        for name in RULES
            .into_iter()
            .filter(|name| was.get(*name) != is.get(*name))
        {
            let weight = way.breaking_if(is.contains_key(name));
            self.note(
                weight,
                place,
                member,
                format!(
                    "{name} {} (was {})",
                    show(is.get(name)),
                    show(was.get(name))
                ),
            );
        }
        if was.get("default") != is.get("default") {
            let what = format!(
                "default {} (was {})",
                show(is.get("default")),
                show(was.get("default"))
            );
            self.note(Weight::Other, place, member, what);
        }
        if was.get("deprecated") != is.get("deprecated") {
            self.note(
                Weight::Other,
                place,
                member,
                deprecation(&Value::Object(is.clone())),
            );
        }
    }

    fn values(
        &mut self,
        was: &Map<String, Value>,
        is: &Map<String, Value>,
        way: Way,
        place: &Place,
        member: &str,
    ) {
        let (before, after) = (texts(was.get("enum")), texts(is.get("enum")));
        match (before.is_empty(), after.is_empty()) {
            (true, true) => {}
            (true, false) => {
                let weight = way.breaking_if(true);
                self.note(
                    weight,
                    place,
                    member,
                    format!("is one of {} now", list(&after)),
                );
            }
            (false, true) => self.note(Weight::Other, place, member, "takes any value now".into()),
            (false, false) => {
                let added: BTreeSet<_> = after.difference(&before).cloned().collect();
                let removed: BTreeSet<_> = before.difference(&after).cloned().collect();
                if !added.is_empty() {
                    self.note(
                        Weight::Addition,
                        place,
                        member,
                        format!("values added: {}", list(&added)),
                    );
                }
                if !removed.is_empty() {
                    let weight = way.breaking_if(true);
                    self.note(
                        weight,
                        place,
                        member,
                        format!("values removed: {}", list(&removed)),
                    );
                }
            }
        }
    }
}
