//! Holds a request against the description of its operation, and an emulated answer too. Every breach is reported at
//! once, with the place, the keyword that was broken and a sentence of our own; values are not repeated, because they
//! may be secrets.

use std::sync::OnceLock;

use http::StatusCode;
use jsonschema::Validator;
use serde_json::{Map, Value, json};

use crate::contract::breach::{Breach, Place, breaches, first_breach};
use crate::contract::description::{Description, Found, Operation, resolve};
use crate::contract::input::{self, Input, Tolerance, object};
use crate::contract::paged;
use crate::contract::rules::with_rules;
use crate::contract::schema::{Strictness, json_schema};
use crate::http::exchange::Request;
use crate::http::multipart::Form;

/// A body of more bytes is refused for the first thing that is wrong with it: it may have a hundred thousand of them.
const LARGE: usize = 256 * 1024;

/// The compiled checks of one operation.
#[derive(Debug)]
pub(crate) struct Checks {
    path: Validator,
    query: Validator,
    header: Validator,
    body: Body,
    answers: OnceLock<Vec<(StatusCode, Validator)>>,
}

#[derive(Debug)]
enum Body {
    None,
    Json {
        validator: Validator,
        required: bool,
        object: bool,
    },
    Multipart(Form),
}

impl Checks {
    /// The checks of an operation, or the place of a schema that is none.
    pub(crate) fn compile(
        description: &Description,
        operation: &Operation,
    ) -> Result<Self, String> {
        Ok(Self {
            path: parameters(description, operation, "path")?,
            query: parameters(description, operation, "query")?,
            header: parameters(description, operation, "header")?,
            body: body(description, operation)?,
            answers: OnceLock::new(),
        })
    }

    /// Compiles the checks of the answers too, which otherwise happens at the first answer.
    pub(crate) fn compile_answers(
        &self,
        description: &Description,
        operation: &Operation,
    ) -> Result<(), String> {
        let compiled = answers(description, operation)?;
        // Another thread may have been faster, with the same result.
        let _ = self.answers.set(compiled);
        Ok(())
    }
}

/// Takes a request apart as its operation describes it, or says everything that is wrong with it.
pub(crate) fn read(
    description: &Description,
    found: Found<'_>,
    request: &Request,
    tolerance: Tolerance,
) -> Result<Input, Vec<Breach>> {
    let Found { operation, path } = found;
    let checks = operation.checks(description);
    let mut wrong = Vec::new();

    let path = input::path(description, operation, path);
    wrong.extend(breaches(&checks.path, &path, Place::Path));
    let query = input::query(description, operation, request, tolerance);
    wrong.extend(breaches(&checks.query, &query, Place::Query));
    wrong.extend(breaches(
        &checks.header,
        &input::headers(description, operation, request),
        Place::Header,
    ));
    let body = match checks.body.read(request) {
        Ok(body) => body,
        Err(found) => {
            wrong.extend(found);
            Value::Null
        }
    };
    if wrong.is_empty() {
        Ok(Input {
            path: object(path),
            query: object(query),
            body,
        })
    } else {
        Err(wrong)
    }
}

/// What is wrong with an answer of our own, if the description has a schema for its status.
pub(crate) fn answer_breaches(
    description: &Description,
    operation: &Operation,
    status: StatusCode,
    answer: &Value,
) -> Vec<Breach> {
    let checks = operation.checks(description);
    let answers = checks.answers.get_or_init(|| {
        answers(description, operation)
            .expect("the schemas of a description that is in use are valid")
    });
    let validator = answers
        .iter()
        .find(|(known, _)| *known == status)
        .map(|(_, validator)| validator);
    validator
        .map(|validator| breaches(validator, answer, Place::Body))
        .unwrap_or_default()
}

impl Body {
    fn read(&self, request: &Request) -> Result<Value, Vec<Breach>> {
        match self {
            Self::None if matches!(request.body.as_ref(), b"" | b"{}" | b"null") => Ok(Value::Null),
            Self::None => Err(vec![Breach::body("unexpected", "takes no body")]),
            Self::Json { required: true, .. } if request.body.is_empty() => {
                Err(vec![Breach::body("required", "needs a body")])
            }
            // Nothing at all is read as an object with nothing in it, so that required members are still missed.
            Self::Json { object: false, .. } if request.body.is_empty() => Ok(Value::Null),
            Self::Json { validator, .. } => {
                let text: &[u8] = if request.body.is_empty() {
                    b"{}"
                } else {
                    &request.body
                };
                let value: Value = serde_json::from_slice(text).map_err(|error| {
                    vec![Breach::body("json", &format!("is not JSON: {error}"))]
                })?;
                let look = if text.len() > LARGE {
                    first_breach
                } else {
                    breaches
                };
                let found = look(validator, &value, Place::Body);
                if found.is_empty() {
                    Ok(value)
                } else {
                    Err(found)
                }
            }
            Self::Multipart(form) => form.check(request).map(|()| Value::Null),
        }
    }
}

/// A validator, or why `schema` is no schema. `place` is where it stands in the operation.
fn validator(place: &str, schema: &Value) -> Result<Validator, String> {
    with_rules(jsonschema::options())
        .offline()
        .should_validate_formats(true)
        .build(schema)
        .map_err(|error| format!("{place}: the schema is not valid: {error}"))
}

/// One object schema for all parameters of a place.
fn parameters(
    description: &Description,
    operation: &Operation,
    place: &str,
) -> Result<Validator, String> {
    let mut properties = Map::new();
    let mut required = Vec::new();
    for parameter in operation
        .parameters(description)
        .filter(|parameter| parameter["in"] == place)
    {
        let Some(name) = parameter["name"].as_str() else {
            continue;
        };
        let mut schema = description.resolve(&parameter["schema"]).clone();
        for keyword in ["x-required-when", "x-requires", "x-excludes"] {
            if let Some(rule) = parameter.get(keyword) {
                schema[keyword] = rule.clone();
            }
        }
        properties.insert(name.to_owned(), schema);
        if parameter["required"] == true {
            required.push(name);
        }
    }
    let mut schema = json!({ "type": "object", "properties": properties, "required": required });
    if place == "header" {
        // HTTP lets anybody add a header.
        schema["additionalProperties"] = Value::Bool(true);
    }
    if place == "query" && operation.facts.get("requestBody").is_none() {
        schema = with_conditions(description, operation, schema);
    }
    let schema = json_schema(description.document(), &schema, Strictness::Sealed);
    validator(&format!("the parameters in {place}"), &schema)
}

fn body(description: &Description, operation: &Operation) -> Result<Body, String> {
    let Some(request) = operation
        .facts
        .get("requestBody")
        .map(|body| description.resolve(body))
    else {
        return Ok(Body::None);
    };
    let content = &request["content"];
    if let Some(media) = content.get("multipart/form-data") {
        return Ok(Body::Multipart(Form::described(description, media)));
    }
    let schema = content
        .get("application/json")
        .map_or(json!({}), |media| media["schema"].clone());
    let object = description.resolve(&schema).get("properties").is_some();
    let schema = with_conditions(description, operation, schema);
    let schema = json_schema(description.document(), &schema, Strictness::Sealed);
    Ok(Body::Json {
        validator: validator("requestBody", &schema)?,
        required: request["required"] == true,
        object,
    })
}

fn answers(
    description: &Description,
    operation: &Operation,
) -> Result<Vec<(StatusCode, Validator)>, String> {
    let responses = operation.facts["responses"]
        .as_object()
        .into_iter()
        .flatten();
    responses
        .filter_map(|(status, response)| {
            let status: StatusCode = status.parse().ok()?;
            let schema = description
                .resolve(response)
                .pointer("/content/application~1json/schema")?;
            let schema = json_schema(
                description.document(),
                &paged::either(operation, schema),
                Strictness::AsWritten,
            );
            let validator = validator(&format!("responses.{}", status.as_u16()), &schema);
            Some(validator.map(|validator| (status, validator)))
        })
        .collect()
}

/// Conditions that stand at an operation hold for the object that has their members: the input itself, or each item of
/// a list in it.
fn with_conditions(description: &Description, operation: &Operation, mut schema: Value) -> Value {
    for keyword in ["x-any-of-required", "x-one-of-required"] {
        if let Some(groups) = operation.facts.get(keyword)
            && let Some(grafted) = graft(description.document(), &schema, keyword, groups)
        {
            schema = grafted;
        }
    }
    schema
}

fn graft(document: &Value, schema: &Value, keyword: &str, groups: &Value) -> Option<Value> {
    let mut schema = resolve(document, schema).clone();
    let properties = schema.get("properties")?.as_object()?;
    let mut names = groups
        .as_array()?
        .iter()
        .filter_map(Value::as_array)
        .flatten()
        .filter_map(Value::as_str);
    if names.any(|name| properties.contains_key(name)) {
        schema[keyword] = groups.clone();
        return Some(schema);
    }
    let (name, items) = properties.iter().find_map(|(name, member)| {
        let items = resolve(document, member).get("items")?;
        Some((name.clone(), graft(document, items, keyword, groups)?))
    })?;
    let mut list = resolve(document, &schema["properties"][&name]).clone();
    list["items"] = items;
    schema["properties"][&name] = list;
    Some(schema)
}

#[cfg(test)]
mod tests {
    use bytes::Bytes;
    use http::{HeaderMap, HeaderName, HeaderValue, Method};

    use super::*;

    /// What is wrong with a request that has these headers, as field and keyword.
    fn wrong(headers: &[(&str, &str)]) -> Vec<(String, String)> {
        let text = json!({ "paths": { "/a": {
            "parameters": [
                { "name": "X-Depth", "in": "header", "schema": { "type": "integer", "maximum": 2 } },
            ],
            "get": { "operationId": "a", "responses": {}, "parameters": [
                { "name": "Accept", "in": "header", "required": true, "schema": { "type": "integer" } },
                { "name": "X-Mode", "in": "header", "required": true, "schema": { "enum": ["dry", "wet"] } },
                { "name": "X-Depth", "in": "header", "schema": { "type": "integer", "maximum": 9 } },
                { "name": "X-Flags", "in": "header", "schema": {
                    "type": "array", "maxItems": 2, "items": { "type": "boolean" } } },
            ] },
        } } });
        let description = Description::read("test", "Test", text);
        let headers = headers.iter().map(|(name, value)| {
            let name: HeaderName = name.parse().unwrap();
            (name, HeaderValue::from_str(value).unwrap())
        });
        let request = Request {
            method: Method::GET,
            path: "/a".to_owned(),
            query: Vec::new(),
            headers: headers.collect::<HeaderMap>(),
            body: Bytes::new(),
        };
        let found = description.find(&request.method, "/a").unwrap();
        match read(&description, found, &request, Tolerance::default()) {
            Ok(_) => Vec::new(),
            Err(wrong) => wrong
                .into_iter()
                .inspect(|breach| assert!(matches!(breach.place, Place::Header)))
                .map(|breach| (breach.field, breach.keyword))
                .collect(),
        }
    }

    #[test]
    fn a_header_is_checked_like_every_parameter() {
        let mode = ("x-mode", "dry");
        assert_eq!(wrong(&[mode]), []);
        assert_eq!(
            wrong(&[mode, ("x-depth", "9"), ("x-flags", "true, false")]),
            []
        );
        let said = |found: &[(&str, &str)]| -> Vec<(String, String)> {
            let found = found.iter();
            found
                .map(|(field, keyword)| ((*field).to_owned(), (*keyword).to_owned()))
                .collect()
        };
        assert_eq!(wrong(&[]), said(&[("X-Mode", "required")]));
        assert_eq!(wrong(&[("x-mode", "loud")]), said(&[("X-Mode", "enum")]));
        assert_eq!(
            wrong(&[mode, ("x-depth", "10")]),
            said(&[("X-Depth", "maximum")])
        );
        assert_eq!(
            wrong(&[mode, ("x-depth", "deep")]),
            said(&[("X-Depth", "type")])
        );
        assert_eq!(
            wrong(&[mode, ("x-flags", "true,no")]),
            said(&[("X-Flags[1]", "type")])
        );
        assert_eq!(
            wrong(&[mode, ("x-flags", "true,true,true")]),
            said(&[("X-Flags", "maxItems")])
        );
    }
}
