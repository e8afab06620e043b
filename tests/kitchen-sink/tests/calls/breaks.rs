//! Every way to break one limit of a valid value: a walk over the value and its schema, keyword by keyword.

use serde_json::{Value, json};

use crate::values::Values;

/// A value in which one limit is broken.
pub struct Broken {
    /// Where in the value, and which limit.
    pub what: String,
    /// The place of the schema, and the keyword.
    pub limit: (String, &'static str),
    pub value: Value,
}

/// What was broken of one valid value.
pub struct Breaks<'d> {
    values: Values<'d>,
    root: Value,
    pub broken: Vec<Broken>,
}

impl<'d> Breaks<'d> {
    /// Breaks every limit that `root`, a value of the schema at `place`, has to keep.
    pub fn of(document: &'d Value, place: &str, root: Value) -> Self {
        let values = Values {
            document,
            choice: 0,
        };
        let mut breaks = Self {
            values,
            root,
            broken: Vec::new(),
        };
        breaks.walk(place.to_owned(), "");
        breaks
    }

    fn schema(&self, place: &str) -> &'d Value {
        self.values
            .document
            .pointer(place)
            .unwrap_or_else(|| panic!("no {place}"))
    }

    /// Notes that `keyword` of the schema at `place` is broken if `value` stands at `at`.
    fn breaks(&mut self, place: &str, keyword: &'static str, at: &str, value: Value) {
        let mut whole = self.root.clone();
        *whole.pointer_mut(at).unwrap_or_else(|| panic!("no {at}")) = value;
        self.broken.push(Broken {
            what: format!("{at} {keyword}"),
            limit: (place.to_owned(), keyword),
            value: whole,
        });
    }

    fn walk(&mut self, mut place: String, at: &str) {
        while let Some(target) = self.schema(&place)["$ref"].as_str() {
            target[1..].clone_into(&mut place);
        }
        let schema = self.schema(&place);
        let value = self.root.pointer(at).unwrap().clone();
        if value.is_null() {
            return;
        }
        for (index, _) in schema["allOf"].as_array().into_iter().flatten().enumerate() {
            self.walk(format!("{place}/allOf/{index}"), at);
        }
        for keyword in ["oneOf", "anyOf"] {
            let choices = schema[keyword].as_array();
            let fitting = choices.and_then(|all| all.iter().position(|c| self.fits(c, &value)));
            if let Some(index) = fitting {
                self.walk(format!("{place}/{keyword}/{index}"), at);
            }
        }
        if schema.get("enum").is_some() {
            let other = match &value {
                Value::Bool(flag) => json!(!flag),
                Value::Number(_) => json!(99),
                _ => json!("unheard of"),
            };
            self.breaks(&place, "enum", at, other);
        }
        match &value {
            Value::String(text) => self.text(&place, at, text),
            Value::Number(_) => self.number(&place, at),
            Value::Array(items) if schema.get("items").is_some() => self.list(&place, at, items),
            Value::Object(_) => self.object(&place, at, &value),
            _ => {}
        }
        if let Some(kind) = schema["type"].as_str() {
            let other = if kind == "boolean" {
                json!(3)
            } else {
                json!(true)
            };
            self.breaks(&place, "type", at, other);
        }
    }

    /// Whether a value is of an alternative: by its type, its members and its constants.
    fn fits(&self, choice: &'d Value, value: &Value) -> bool {
        let choice = self.values.resolve(choice);
        let of_type = match choice["type"].as_str() {
            Some("string") => value.is_string(),
            Some("integer") => value.is_i64(),
            Some("array") => value.is_array(),
            _ => value.is_object(),
        };
        let required = choice["required"].as_array().into_iter().flatten();
        let has_all = required
            .clone()
            .all(|name| value.get(name.as_str().unwrap()).is_some());
        let constants = choice["properties"].as_object().into_iter().flatten();
        let right = constants.into_iter().all(|(name, member)| {
            let said = value.get(name);
            member["enum"]
                .as_array()
                .is_none_or(|all| said.is_none_or(|said| all.contains(said)))
        });
        of_type && has_all && right
    }

    fn text(&mut self, place: &str, at: &str, text: &str) {
        let schema = self.schema(place);
        if let Some(least) = size(&schema["minLength"]).filter(|least| *least > 0) {
            self.breaks(place, "minLength", at, json!("v".repeat(least - 1)));
        }
        if let Some(most) = size(&schema["maxLength"]) {
            self.breaks(place, "maxLength", at, json!("é".repeat(most + 1)));
        }
        if schema.get("pattern").is_some() {
            self.breaks(place, "pattern", at, json!(format!("{text}!")));
        }
    }

    fn number(&mut self, place: &str, at: &str) {
        let schema = self.schema(place);
        let exclusive = |keyword: &str| i64::from(schema[keyword] != true);
        if let Some(least) = schema["minimum"].as_i64() {
            let value = json!(least - exclusive("exclusiveMinimum"));
            self.breaks(place, "minimum", at, value);
        }
        if let Some(most) = schema["maximum"].as_i64() {
            let value = json!(most + exclusive("exclusiveMaximum"));
            self.breaks(place, "maximum", at, value);
        }
        if schema["type"] == "integer" {
            self.breaks(place, "type", at, json!(1.5));
        }
    }

    fn list(&mut self, place: &str, at: &str, items: &[Value]) {
        let schema = self.schema(place);
        if let Some(least) = size(&schema["minItems"]).filter(|least| *least > 0) {
            self.breaks(place, "minItems", at, json!(items[..least - 1]));
        }
        if let Some(most) = size(&schema["maxItems"]) {
            let values = (0..=most).map(|index| self.values.item(&schema["items"], index));
            let long: Vec<_> = values.collect();
            self.breaks(place, "maxItems", at, json!(long));
        }
        if schema["uniqueItems"] == true {
            self.breaks(place, "uniqueItems", at, json!([items[0], items[0]]));
        }
        for index in 0..items.len() {
            self.walk(format!("{place}/items"), &format!("{at}/{index}"));
        }
    }

    fn object(&mut self, place: &str, at: &str, value: &Value) {
        let schema = self.schema(place);
        let without = |names: &[&str]| {
            let mut value = value.clone();
            value
                .as_object_mut()
                .unwrap()
                .retain(|name, _| !names.contains(&name.as_str()));
            value
        };
        for name in names(&schema["required"]) {
            self.breaks(place, "required", at, without(&[name]));
        }
        for group in groups(schema, "x-any-of-required") {
            self.breaks(place, "x-any-of-required", at, without(&group));
        }
        for group in groups(schema, "x-one-of-required") {
            self.breaks(place, "x-one-of-required", at, without(&group));
            let mut all = value.clone();
            for name in &group {
                all[*name] = self.values.full(&schema["properties"][*name]);
            }
            self.breaks(place, "x-one-of-required", at, all);
        }
        for (name, member) in schema["properties"].as_object().into_iter().flatten() {
            if let Some(when) = member.get("x-required-when") {
                let mut bare = without(&[name]);
                bare[when["property"].as_str().unwrap()] = when["equals"].clone();
                self.breaks(
                    &format!("{place}/properties/{name}"),
                    "x-required-when",
                    at,
                    bare,
                );
            }
            if value.get(name).is_some() {
                self.walk(
                    format!("{place}/properties/{name}"),
                    &format!("{at}/{name}"),
                );
            }
        }
        if let Some(most) = size(&schema["x-max-bytes"]) {
            self.breaks(place, "x-max-bytes", at, json!({"any": "v".repeat(most)}));
        }
        if schema["additionalProperties"].is_object() {
            self.walk(
                format!("{place}/additionalProperties"),
                &format!("{at}/any"),
            );
        }
    }
}

fn size(limit: &Value) -> Option<usize> {
    limit.as_u64().map(|limit| usize::try_from(limit).unwrap())
}

fn names(list: &Value) -> Vec<&str> {
    let names = list.as_array().into_iter().flatten();
    names.map(|name| name.as_str().unwrap()).collect()
}

fn groups<'s>(schema: &'s Value, keyword: &str) -> Vec<Vec<&'s str>> {
    let groups = schema[keyword].as_array().into_iter().flatten();
    groups.map(names).collect()
}
