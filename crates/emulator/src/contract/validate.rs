//! Holds a request against the description of its operation, and an emulated answer too. Every breach is reported at
//! once, with the place, the keyword that was broken and a sentence of our own; values are not repeated, because they
//! may be secrets.

use std::sync::OnceLock;

use http::StatusCode;
use serde_json::{Value, json};

use crate::contract::breach::{Breach, Place};
use crate::contract::description::{Description, Found, Operation};
use crate::contract::input::{self, Input, Tolerance, object};
use crate::contract::judge::Judge;
use crate::contract::prepare;
use crate::http::exchange::Request;
use crate::http::multipart::Form;

/// A body of more bytes is refused for the first thing that is wrong with it: it may have a hundred thousand of them.
const LARGE: usize = 256 * 1024;

/// The compiled checks of one operation.
#[derive(Debug)]
pub(crate) struct Checks {
    path: Judge,
    query: Judge,
    header: Judge,
    body: Body,
    answers: OnceLock<Vec<(StatusCode, Judge)>>,
}

#[derive(Debug)]
enum Body {
    None,
    Json {
        judge: Judge,
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
            body: Body::compile(description, operation)?,
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
    wrong.extend(checks.path.breaches(&path, Place::Path));
    let query = input::query(description, operation, request, tolerance);
    wrong.extend(checks.query.breaches(&query, Place::Query));
    let headers = input::headers(description, operation, request);
    wrong.extend(checks.header.breaches(&headers, Place::Header));
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
    let found = answers.iter().find(|(known, _)| *known == status);
    found.map_or_else(Vec::new, |(_, judge)| judge.breaches(answer, Place::Body))
}

impl Body {
    fn compile(description: &Description, operation: &Operation) -> Result<Self, String> {
        let Some(request) = operation.facts.get("requestBody") else {
            return Ok(Self::None);
        };
        let request = description.resolve(request);
        if let Some(media) = request["content"].get("multipart/form-data") {
            return Ok(Self::Multipart(Form::described(description, media)));
        }
        let json = request["content"].get("application/json");
        let described = json.map_or(json!({}), |media| media["schema"].clone());
        let schema = prepare::body(description, operation, &described);
        Ok(Self::Json {
            judge: judge(description, "requestBody", &schema)?,
            required: request["required"] == true,
            object: description.resolve(&described).get("properties").is_some(),
        })
    }

    fn read(&self, request: &Request) -> Result<Value, Vec<Breach>> {
        match self {
            Self::None if matches!(request.body.as_ref(), b"" | b"{}" | b"null") => Ok(Value::Null),
            Self::None => Err(vec![Breach::body("unexpected", "takes no body")]),
            Self::Json { required: true, .. } if request.body.is_empty() => {
                Err(vec![Breach::body("required", "needs a body")])
            }
            // Nothing at all is read as an object with nothing in it, so that required members are still missed.
            Self::Json { object: false, .. } if request.body.is_empty() => Ok(Value::Null),
            Self::Json { judge, .. } => {
                let text: &[u8] = if request.body.is_empty() {
                    b"{}"
                } else {
                    &request.body
                };
                let value: Value = serde_json::from_slice(text).map_err(|error| {
                    vec![Breach::body("json", &format!("is not JSON: {error}"))]
                })?;
                let found = if text.len() > LARGE {
                    judge.first_breach(&value, Place::Body)
                } else {
                    judge.breaches(&value, Place::Body)
                };
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

/// The judge of a prepared schema, or why it is none. `place` is where it stands in the operation.
fn judge(description: &Description, place: &str, schema: &Value) -> Result<Judge, String> {
    Judge::compile(schema, description.patterns())
        .map_err(|error| format!("{place}: the schema is not valid: {error}"))
}

fn parameters(
    description: &Description,
    operation: &Operation,
    place: &str,
) -> Result<Judge, String> {
    let schema = prepare::parameters(description, operation, place);
    judge(description, &format!("the parameters in {place}"), &schema)
}

fn answers(
    description: &Description,
    operation: &Operation,
) -> Result<Vec<(StatusCode, Judge)>, String> {
    let schemas = prepare::answers(description, operation);
    let judges = schemas.map(|(status, schema)| {
        let place = format!("responses.{}", status.as_u16());
        Ok((status, judge(description, &place, &schema)?))
    });
    judges.collect()
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
                .map(|breach| (breach.field, breach.keyword.to_owned()))
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
