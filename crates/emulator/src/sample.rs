//! Answers for operations that have no state yet: made from the schema of the answer, with the values that the request
//! itself names, and the same for the same request. Lists have one row, on their first page.

use http::StatusCode;
use serde_json::{Map, Value, json};

use crate::description::{Description, Operation};
use crate::exchange::Request;
use crate::ids::Ids;
use crate::input::Input;
use crate::paged::Paged;
use crate::pattern;

/// As deep as optional members are filled in; schemas may contain themselves.
const DEPTH: usize = 7;

/// The status and the body that the description promises for a success.
pub(crate) fn answer(
    description: &Description,
    operation: &Operation,
    request: &Request,
    input: &Input,
    seed: u64,
) -> (StatusCode, Option<Value>) {
    let Some((status, response)) = success(description, operation) else {
        return (StatusCode::NO_CONTENT, None);
    };
    let Some(schema) = response.pointer("/content/application~1json/schema") else {
        return (status, None);
    };
    let ids = Ids::seeded(seed ^ fingerprint(request));
    let mut sampler = Sampler { description, ids };
    let mut body = sampler.value("", schema, 0);
    let rows = body.as_array().map_or(0, Vec::len);
    one_page(&mut body, input);
    echo(&mut body, schema, description, operation, input);
    if let Some(paged) = Paged::asked(operation, input) {
        body = paged.answer(body, rows);
    }
    (status, Some(body))
}

/// The first success that the operation declares.
pub(crate) fn success<'a>(
    description: &'a Description,
    operation: &'a Operation,
) -> Option<(StatusCode, &'a Value)> {
    let responses = operation.facts["responses"].as_object()?;
    let declared = responses.iter().filter_map(|(status, response)| {
        let status: StatusCode = status.parse().ok()?;
        status
            .is_success()
            .then(|| (status, description.resolve(response)))
    });
    declared.min_by_key(|(status, _)| *status)
}

/// When everything that is sampled happened; a thing that is read twice has not been created in between.
const MOMENT: &str = "2025-11-21T20:38:00.000Z";
const MOMENT_MILLIS: u64 = 1_763_757_480_000;

struct Sampler<'a> {
    description: &'a Description,
    ids: Ids,
}

impl Sampler<'_> {
    fn value(&mut self, name: &str, schema: &Value, depth: usize) -> Value {
        let schema = self.description.resolve(schema);
        if schema["nullable"] == true && (depth > DEPTH || self.ids.below(4) == 0) {
            return Value::Null;
        }
        if let Some(values) = schema["enum"].as_array() {
            let values: Vec<&Value> = values.iter().filter(|value| !value.is_null()).collect();
            return self.ids.pick(&values).cloned().unwrap_or_default();
        }
        if let Some(forms) = schema["oneOf"].as_array().or(schema["anyOf"].as_array()) {
            let form = self.ids.pick(forms).unwrap_or_default();
            return self.value(name, &form, depth);
        }
        match schema["type"].as_str() {
            Some("string") => Value::String(self.text(name, schema)),
            Some("integer" | "number") => self.number(name, schema),
            // An answer that says no to what was asked would be a failure.
            Some("boolean") => {
                Value::Bool(matches!(name, "deleted" | "success") || self.ids.below(2) == 0)
            }
            Some("array") => self.list(name, schema, depth),
            _ if schema.get("allOf").is_some() || schema.get("properties").is_some() => {
                let mut object = Map::new();
                self.members(schema, &mut object, depth);
                Value::Object(object)
            }
            Some("object") => json!({}),
            _ => Value::Null,
        }
    }

    fn members(&mut self, schema: &Value, object: &mut Map<String, Value>, depth: usize) {
        for part in schema["allOf"].as_array().into_iter().flatten() {
            let part = self.description.resolve(part);
            self.members(part, object, depth);
        }
        let needed: Vec<&str> = schema["required"]
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        for (name, member) in schema["properties"].as_object().into_iter().flatten() {
            if depth < DEPTH || needed.contains(&name.as_str()) {
                object.insert(name.clone(), self.value(name, member, depth + 1));
            }
        }
        // Some members are required and nowhere described.
        for name in needed {
            object.entry(name).or_insert(Value::Null);
        }
    }

    fn list(&mut self, name: &str, schema: &Value, depth: usize) -> Value {
        let least = schema["minItems"].as_u64().unwrap_or_default();
        let count = if depth < DEPTH { least.max(1) } else { least };
        (0..count)
            .map(|_| self.value(name, &schema["items"], depth + 1))
            .collect()
    }

    fn text(&mut self, name: &str, schema: &Value) -> String {
        if let Some(pattern) = schema["pattern"].as_str() {
            return pattern::matching(pattern, &mut self.ids);
        }
        match schema["format"].as_str() {
            Some("date-time") => return MOMENT.to_owned(),
            Some("date") => return MOMENT[..10].to_owned(),
            Some("email") => return self.ids.hex("person-", 6) + "@example.com",
            Some("uri") => return self.ids.hex("https://example.com/", 6),
            // Clients take such a text apart, whatever the description calls it.
            _ if name.to_ascii_lowercase().ends_with("url") => {
                return self.ids.hex("https://example.com/", 6);
            }
            _ => {}
        }
        let length = |keyword: &str| {
            schema[keyword]
                .as_u64()
                .and_then(|length| usize::try_from(length).ok())
        };
        let mut text = self.ids.hex(&format!("{name}_"), 6);
        while text.chars().count() < length("minLength").unwrap_or_default() {
            text.push('x');
        }
        text.chars()
            .take(length("maxLength").unwrap_or(usize::MAX))
            .collect()
    }

    fn number(&mut self, name: &str, schema: &Value) -> Value {
        if name.ends_with("_at") {
            return json!(MOMENT_MILLIS);
        }
        let least = schema["minimum"].as_u64().unwrap_or_default();
        let most = schema["maximum"].as_u64().unwrap_or(least + 100).max(least);
        json!(least + self.ids.below((most - least).min(100) + 1))
    }
}

/// What the request says about the thing is what the answer says, as far as the types agree.
fn echo(
    body: &mut Value,
    schema: &Value,
    description: &Description,
    operation: &Operation,
    input: &Input,
) {
    let Some(object) = body.as_object_mut() else {
        return;
    };
    let properties = &description.resolve(schema)["properties"];
    for (name, value) in input
        .path
        .iter()
        .chain(input.body.as_object().into_iter().flatten())
    {
        let last = operation.template.ends_with(&format!("{{{name}}}"));
        let name = if last && !object.contains_key(name) {
            "id"
        } else {
            name
        };
        let plain = value.is_string() || value.is_number() || value.is_boolean();
        let known = description.resolve(&properties[name]);
        let free = known.get("enum").is_none() && known.get("pattern").is_none();
        if let Some(place) = object.get_mut(name)
            && plain
            && free
            && std::mem::discriminant(place) == std::mem::discriminant(value)
        {
            *place = value.clone();
        }
    }
}

/// A list ends after its first page, and its count is the count of its rows; otherwise whoever reads pages reads for
/// ever.
fn one_page(body: &mut Value, input: &Input) {
    let number = |name: &str| {
        let value = input.query.get(name).or_else(|| input.body.get(name));
        value.and_then(Value::as_u64).unwrap_or_default()
    };
    let later =
        number("offset") > 0 || number("page") > 1 || input.query.contains_key("starting_after");
    if let Some(rows) = body.as_array_mut() {
        if later {
            rows.clear();
        }
        return;
    }
    let Some(object) = body.as_object_mut() else {
        return;
    };
    let counts = ["total_count", "totalCount"];
    let Some(count) = counts.into_iter().find(|name| object.contains_key(*name)) else {
        if let Some(data) = object.get_mut("data").filter(|data| data.is_object()) {
            one_page(data, input);
        }
        return;
    };
    let Some(rows) = object.values_mut().find_map(Value::as_array_mut) else {
        return;
    };
    let total = rows.len();
    if later {
        rows.clear();
    }
    // One list counts in words.
    let total = if object[count].is_string() {
        json!(total.to_string())
    } else {
        json!(total)
    };
    object.insert(count.to_owned(), total);
}

/// A number that is the same for the same request.
fn fingerprint(request: &Request) -> u64 {
    let query = request
        .query
        .iter()
        .flat_map(|(name, value)| [name.as_bytes(), value.as_bytes()]);
    let parts = [
        request.method.as_str().as_bytes(),
        request.path.as_bytes(),
        &request.body,
    ];
    // FNV-1a
    parts
        .into_iter()
        .chain(query)
        .flatten()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
            (hash ^ u64::from(*byte)).wrapping_mul(0x0000_0100_0000_01b3)
        })
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::HeaderMap;

    use super::*;
    use crate::description::{CLERK, GENAUTH};
    use crate::validate::answer_breaches;

    /// How many operations of a description are answered, each in three ways, and which answers do not fit.
    fn answered(description: &'static Description) -> (usize, Vec<String>) {
        let mut off = Vec::new();
        for operation in description.operations() {
            let request = Request {
                method: operation.method.clone(),
                path: operation.template.clone(),
                query: Vec::new(),
                headers: HeaderMap::new(),
                body: Bytes::new(),
            };
            for seed in 0..3 {
                let input = Input::default();
                let (status, body) = answer(description, operation, &request, &input, seed);
                let breaches = body
                    .iter()
                    .flat_map(|body| answer_breaches(description, operation, status, body));
                off.extend(
                    breaches.map(|breach| format!("{}: {}", operation.id, breach.sentence())),
                );
            }
        }
        (description.operations().len(), off)
    }

    #[test]
    fn every_operation_of_clerk_has_an_answer_that_fits() {
        assert_eq!(answered(&CLERK), (249, Vec::new()));
    }

    #[test]
    fn every_operation_of_genauth_has_an_answer_that_fits() {
        assert_eq!(answered(&GENAUTH), (367, Vec::new()));
    }
}
