//! The two descriptions and the routes that they define. They are parsed once per process and shared by every
//! emulator in it; the checks of an operation are compiled when it is first called.

use std::sync::{LazyLock, OnceLock};

use http::Method;
use serde_json::{Map, Value};

use crate::contract::validate::Checks;
use crate::http::exchange::decode;

/// Clerk, as it describes itself, with our corrections.
pub(crate) static CLERK: LazyLock<Description> =
    LazyLock::new(|| Description::parse(include_str!("../../descriptions/clerk.json")));

/// GenAuth, as it describes itself, with our corrections.
pub(crate) static GENAUTH: LazyLock<Description> =
    LazyLock::new(|| Description::parse(include_str!("../../descriptions/genauth.json")));

/// One vendor's description.
#[derive(Debug)]
pub(crate) struct Description {
    document: Value,
    operations: Vec<Operation>,
}

/// One operation: a method on a path template.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) id: String,
    pub(crate) method: Method,
    pub(crate) template: String,
    /// The operation object, with the parameters of its path among its own.
    pub(crate) facts: Value,
    segments: Vec<Segment>,
    checks: OnceLock<Checks>,
}

#[derive(Debug)]
enum Segment {
    Literal(String),
    Parameter(String),
}

/// An operation that a request was meant for, with what its path says.
pub(crate) struct Found {
    pub(crate) operation: &'static Operation,
    pub(crate) path: Map<String, Value>,
}

impl Description {
    /// Reads a description that was checked in, so a defect in it is a defect of the build.
    pub(super) fn parse(text: &str) -> Self {
        let document: Value = serde_json::from_str(text).expect("an embedded description is JSON");
        let paths = document["paths"]
            .as_object()
            .expect("an embedded description has paths");
        let operations = paths
            .iter()
            .flat_map(|(template, item)| {
                let shared = item
                    .get("parameters")
                    .and_then(Value::as_array)
                    .cloned()
                    .unwrap_or_default();
                item.as_object()
                    .into_iter()
                    .flatten()
                    .filter_map(move |(method, facts)| {
                        Operation::read(template, method, facts, &shared)
                    })
            })
            .collect();
        Self {
            document,
            operations,
        }
    }

    pub(crate) fn document(&self) -> &Value {
        &self.document
    }

    pub(crate) fn operations(&self) -> &[Operation] {
        &self.operations
    }

    /// The operation for a method and a path; a written-out segment wins over a parameter.
    pub(crate) fn find(&'static self, method: &Method, path: &str) -> Option<Found> {
        let parts: Vec<&str> = path.trim_start_matches('/').split('/').collect();
        self.operations
            .iter()
            .filter(|operation| operation.method == *method && operation.fits(&parts))
            .max_by_key(|operation| operation.literals())
            .map(|operation| Found {
                operation,
                path: operation.values(&parts),
            })
    }

    /// The operation with this identifier.
    pub(crate) fn operation(&self, id: &str) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.id == id)
    }

    /// Follows a `$ref`, if there is one.
    pub(crate) fn resolve<'a>(&'a self, value: &'a Value) -> &'a Value {
        resolve(&self.document, value)
    }
}

fn is_ignored(parameter: &Value) -> bool {
    let name = parameter["name"].as_str().unwrap_or_default();
    let mut ignored = ["accept", "authorization", "content-type"].iter();
    parameter["in"] == "header" && ignored.any(|other| name.eq_ignore_ascii_case(other))
}

/// Follows `$ref`s within `document`; what does not refer, or refers to nothing, is returned as it is.
pub(crate) fn resolve<'a>(document: &'a Value, value: &'a Value) -> &'a Value {
    let target = value
        .get("$ref")
        .and_then(Value::as_str)
        .and_then(|reference| reference.strip_prefix('#'))
        .and_then(|pointer| document.pointer(pointer));
    target.map_or(value, |target| resolve(document, target))
}

impl Operation {
    fn read(template: &str, method: &str, facts: &Value, shared: &[Value]) -> Option<Self> {
        let id = facts.get("operationId")?.as_str()?.to_owned();
        let method = Method::from_bytes(method.to_ascii_uppercase().as_bytes()).ok()?;
        let mut facts = facts.clone();
        if !shared.is_empty() {
            let own = facts
                .get("parameters")
                .and_then(Value::as_array)
                .cloned()
                .unwrap_or_default();
            facts["parameters"] = own.into_iter().chain(shared.iter().cloned()).collect();
        }
        let segments = template
            .trim_start_matches('/')
            .split('/')
            .map(Segment::read)
            .collect();
        Some(Self {
            id,
            method,
            template: template.to_owned(),
            facts,
            segments,
            checks: OnceLock::new(),
        })
    }

    /// The compiled checks of this operation.
    pub(crate) fn checks(&self, description: &Description) -> &Checks {
        self.checks
            .get_or_init(|| Checks::compile(description, self))
    }

    /// The names of the path parameters, in the order in which the path has them.
    pub(crate) fn path_names(&self) -> Vec<&str> {
        let names = self.segments.iter().filter_map(|segment| match segment {
            Segment::Parameter(name) => Some(name.as_str()),
            Segment::Literal(_) => None,
        });
        names.collect()
    }

    /// The parameters, wherever they are written down: one of the operation replaces the one of its path. OpenAPI says
    /// to ignore three headers, because other members describe them.
    pub(crate) fn parameters<'a>(
        &'a self,
        description: &'a Description,
    ) -> impl Iterator<Item = &'a Value> {
        let listed = self.facts.get("parameters").and_then(Value::as_array);
        let mut seen = Vec::new();
        listed
            .into_iter()
            .flatten()
            .map(|parameter| description.resolve(parameter))
            .filter(move |parameter| {
                let key = (&parameter["in"], &parameter["name"]);
                let first = !seen.contains(&key);
                seen.push(key);
                first && !is_ignored(parameter)
            })
    }

    fn fits(&self, parts: &[&str]) -> bool {
        self.segments.len() == parts.len()
            && self
                .segments
                .iter()
                .zip(parts)
                .all(|(segment, part)| match segment {
                    Segment::Literal(text) => text == part,
                    Segment::Parameter(_) => !part.is_empty(),
                })
    }

    fn literals(&self) -> Vec<bool> {
        self.segments
            .iter()
            .map(|segment| matches!(segment, Segment::Literal(_)))
            .collect()
    }

    fn values(&self, parts: &[&str]) -> Map<String, Value> {
        let pairs = self
            .segments
            .iter()
            .zip(parts)
            .filter_map(|(segment, part)| match segment {
                Segment::Parameter(name) => Some((name.clone(), Value::String(decode(part)))),
                Segment::Literal(_) => None,
            });
        pairs.collect()
    }
}

impl Segment {
    fn read(text: &str) -> Self {
        match text
            .strip_prefix('{')
            .and_then(|inner| inner.strip_suffix('}'))
        {
            Some(name) => Self::Parameter(name.to_owned()),
            None => Self::Literal(text.to_owned()),
        }
    }
}
