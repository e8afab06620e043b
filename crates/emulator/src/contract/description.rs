//! Descriptions and the routes that they define. Those that are built in are parsed once per process and shared by
//! every emulator in it; the checks of an operation are compiled when it is first called.

use std::sync::OnceLock;

use http::Method;
use serde_json::{Map, Value};

use crate::contract::envelope::Envelope;
use crate::contract::judge::Patterns;
use crate::contract::validate::Checks;
use crate::http::exchange::{Request, decode};

/// The description of one API.
#[derive(Debug)]
pub(crate) struct Description {
    /// The name of the API in `state()`, in files and for samples: `clerk`.
    pub(crate) name: String,
    /// The name of the API in messages: `Clerk`.
    pub(crate) title: String,
    /// The envelope that answers travel in, if there is one.
    pub(crate) envelope: Option<&'static Envelope>,
    /// Query parameters of which the first counts if one value is expected and several are sent.
    pub(crate) first_counts: &'static [&'static str],
    /// Operations that the API has and the document leaves out.
    pub(crate) unlisted: &'static [Unlisted],
    document: Value,
    operations: Vec<Operation>,
    patterns: Patterns,
}

/// An operation that the document leaves out.
#[derive(Debug)]
pub(crate) struct Unlisted {
    /// What a fault calls it.
    pub(crate) id: &'static str,
    pub(crate) method: Method,
    pub(crate) path: &'static str,
}

impl Unlisted {
    /// Whether a request is for this operation.
    pub(crate) fn is_asked(&self, request: &Request) -> bool {
        request.method == self.method && request.path == self.path
    }
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
pub(crate) struct Found<'d> {
    pub(crate) operation: &'d Operation,
    pub(crate) path: Map<String, Value>,
}

impl Description {
    /// Reads a description that was checked in, so a defect in it is a defect of the build.
    pub(crate) fn embedded(name: &str, title: &str, text: &str) -> Self {
        let document = serde_json::from_str(text).expect("an embedded description is JSON");
        Self::read(name, title, document)
    }

    /// Takes the operations out of a document. What is no operation is left out: `check` finds it.
    pub(crate) fn read(name: &str, title: &str, document: Value) -> Self {
        let mut operations = Vec::new();
        for (template, item) in document["paths"].as_object().into_iter().flatten() {
            let shared = item.get("parameters").and_then(Value::as_array);
            let shared = shared.map_or(&[][..], Vec::as_slice);
            let listed = item.as_object().into_iter().flatten();
            operations
                .extend(listed.filter_map(|(method, facts)| {
                    Operation::read(template, method, facts, shared)
                }));
        }
        Self {
            name: name.to_owned(),
            title: title.to_owned(),
            envelope: None,
            first_counts: &[],
            unlisted: &[],
            document,
            operations,
            patterns: Patterns::default(),
        }
    }

    pub(crate) fn document(&self) -> &Value {
        &self.document
    }

    /// The patterns of its schemas.
    pub(crate) fn patterns(&self) -> &Patterns {
        &self.patterns
    }

    pub(crate) fn operations(&self) -> &[Operation] {
        &self.operations
    }

    /// The operation for a method and a path; a written-out segment wins over a parameter.
    pub(crate) fn find(&self, method: &Method, path: &str) -> Option<Found<'_>> {
        let parts = parts(path);
        self.operations
            .iter()
            .filter(|operation| operation.method == *method && operation.fits(&parts))
            .max_by_key(|operation| operation.literals())
            .map(|operation| Found {
                operation,
                path: operation.values(&parts),
            })
    }

    /// The methods that the operations of a path have; none if no operation has the path.
    pub(crate) fn methods(&self, path: &str) -> Vec<&Method> {
        let parts = parts(path);
        let fitting = self.operations.iter();
        fitting
            .filter(|operation| operation.fits(&parts))
            .map(|operation| &operation.method)
            .collect()
    }

    /// The operation that the document leaves out and this request is for.
    pub(crate) fn unlisted(&self, request: &Request) -> Option<&'static Unlisted> {
        self.unlisted
            .iter()
            .find(|operation| operation.is_asked(request))
    }

    /// Whether there is an operation of this name, listed or not.
    pub(crate) fn knows(&self, operation: &str) -> bool {
        self.operation(operation).is_some()
            || self.unlisted.iter().any(|known| known.id == operation)
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

fn parts(path: &str) -> Vec<&str> {
    path.trim_start_matches('/').split('/').collect()
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
        self.checks.get_or_init(|| {
            Checks::compile(description, self)
                .expect("the schemas of a description that is in use are valid")
        })
    }

    /// Compiles the checks now, so that a schema that is none is found before anything is asked.
    pub(crate) fn compile(&self, description: &Description) -> Result<(), String> {
        let checks = Checks::compile(description, self)?;
        checks.compile_answers(description, self)?;
        // Another thread may have been faster, with the same result.
        let _ = self.checks.set(checks);
        Ok(())
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
