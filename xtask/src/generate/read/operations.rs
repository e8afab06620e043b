//! Operations: what identifies them, what they take, what they answer.

use heck::ToUpperCamelCase as _;
use serde_json::Value;

use super::json::{list, members, text};
use super::schemas::names_of;
use super::{Reader, Result};
use crate::api;
use crate::generate::model::{
    Body, Condition, Kind, Listed, Location, Operation, Paginated, Paging, Parameter, Rate, Shape,
    Style, Way,
};
use crate::spec::document::{Operation as Source, parameters};
use crate::spec::parts;

impl<'d> Reader<'d> {
    /// Everything of an operation but its request. Of one that is written by hand, what cannot be read is left to its
    /// author.
    pub(super) fn operation(&mut self, source: Source<'d>) -> Result<Operation> {
        let Source {
            path,
            method,
            value,
        } = source;
        let id = source.id().to_owned();
        let source = value;
        let rust = self.operation_name(&id, source)?;
        if syn::parse_str::<syn::Ident>(&rust).is_err() {
            return Err("it has no name that Rust can have".into());
        }
        let tag = text(&source["tags"][0]);
        let mut operation = Operation {
            group: api::group(tag),
            method: method.to_uppercase(),
            path: path.to_owned(),
            parameters: Vec::new(),
            conditions: Vec::new(),
            body: Body::None,
            status: String::new(),
            answer: None,
            failures: Vec::new(),
            enveloped: false,
            idempotent: source
                .get("x-idempotent")
                .map_or(method != "post" && method != "patch", |v| v == true),
            deprecated: source["deprecated"] == true,
            rate: rate(path, &source["x-rate"])?,
            paging: paging(source),
            listed: Listed::No,
            by_hand: source["x-multipart"] == "handwritten",
            receipt: None,
            paginated: paginated(source),
            requires_auth: source["security"]
                .as_array()
                .is_none_or(|all| !all.is_empty()),
            id,
            rust,
        };
        let (successes, failures): (Vec<_>, Vec<_>) =
            members(&source["responses"]).partition(|(status, _)| status.starts_with('2'));
        operation.failures = failures
            .iter()
            .map(|(status, _)| (*status).to_owned())
            .collect();
        // All that have content have the same; one without content says nothing.
        let has_content = |response: &Value| {
            let content = self
                .resolve(response)
                .map(|found| found["content"].as_object());
            content.is_ok_and(|content| content.is_some_and(|content| !content.is_empty()))
        };
        let success = successes.iter().find(|(_, response)| has_content(response));
        let Some((status, response)) = success.or(successes.first()) else {
            return Err("there is no success answer".into());
        };
        (*status).clone_into(&mut operation.status);
        let response = self.resolve(response)?;
        match self.answer(&mut operation, source, response) {
            Err(_) if operation.by_hand => {}
            read => read?,
        }
        Ok(operation)
    }

    fn answer(
        &mut self,
        operation: &mut Operation,
        source: &Value,
        response: &'d Value,
    ) -> Result<()> {
        let Some(schema) = content(response, "application/json")? else {
            return Ok(());
        };
        let hint = format!("{}Response", operation.rust);
        let resolved = self.resolve(schema)?;
        let enveloped =
            resolved["x-envelope"] == true && source["x-response-not-enveloped"] != true;
        operation.enveloped = enveloped;
        operation.answer = if enveloped {
            match parts::data(self.description, resolved)? {
                Some(data) => Some(self.shape(data, Way::Response, &hint)?),
                None => None,
            }
        } else {
            Some(self.shape(schema, Way::Response, &hint)?)
        };
        Ok(())
    }

    /// The parameters and the body of an operation, handwritten ones as far as they can be read.
    pub(super) fn request(&mut self, operation: &mut Operation, source: Source<'d>) -> Result<()> {
        for parameter in parameters(self.description, source) {
            let read = match self.parameter(&operation.rust, parameter) {
                Err(_) if operation.by_hand => continue,
                read => read?,
            };
            operation.conditions.extend(conditions(parameter, &read));
            operation.parameters.push(read);
        }
        let source = source.value;
        let takes = |name: &str| operation.parameters.iter().any(|p| p.name == name);
        if matches!(operation.paging, Paging::None) && takes("offset") && takes("limit") {
            operation.paging = Paging::Offset;
        }
        let Some(body) = source.get("requestBody") else {
            return Ok(());
        };
        let body = self.resolve(body)?;
        if operation.by_hand {
            if body["content"].get("multipart/form-data").is_some() {
                operation.body = Body::Multipart;
            }
            return Ok(());
        }
        let Some(schema) = content(body, "application/json")? else {
            return Ok(());
        };
        let shape = self.shape(schema, Way::Request, &format!("{}Body", operation.rust))?;
        for group in source
            .get("x-any-of-required")
            .map(names_of)
            .into_iter()
            .flatten()
        {
            self.require_any(&shape, group)?;
        }
        let required = match body.get("required") {
            Some(stated) => *stated == true,
            // Nothing is said of the body, but of its members: without it they would be missing.
            None => self.asks_for_something(&shape),
        };
        operation.body = Body::Json { shape, required };
        Ok(())
    }

    /// Whether a value of this shape cannot be empty.
    fn asks_for_something(&self, shape: &Shape) -> bool {
        match shape {
            Shape::List(_, limits) => limits.min > 0,
            Shape::Named(name) => match self.schemas.get(name).map(|schema| &schema.kind) {
                Some(Kind::Object(object)) => object.properties.iter().any(|p| p.required),
                _ => false,
            },
            _ => false,
        }
    }

    /// At least one of `group` is required in the body, or in the items of its list, whichever has such members.
    fn require_any(&mut self, body: &Shape, group: Vec<String>) -> Result<()> {
        let named = |shape: &Shape| match shape {
            Shape::Named(name) => Some(name.clone()),
            Shape::List(items, _) => match &**items {
                Shape::Named(name) => Some(name.clone()),
                _ => None,
            },
            _ => None,
        };
        let mut candidates: Vec<String> = named(body).into_iter().collect();
        if let Some(Kind::Object(object)) = candidates
            .first()
            .and_then(|name| self.schemas.get(name))
            .map(|s| &s.kind)
        {
            candidates.extend(object.properties.iter().filter_map(|p| named(&p.shape)));
        }
        for name in candidates {
            if let Some(Kind::Object(object)) = self.schemas.get_mut(&name).map(|s| &mut s.kind)
                && group
                    .iter()
                    .all(|member| object.properties.iter().any(|p| p.name == *member))
            {
                object.any_of.push(group);
                return Ok(());
            }
        }
        Err(format!(
            "no object of the body has all of {group:?}, of which one is required"
        ))
    }

    /// Whether a value of this shape can be written outside a body.
    fn has_text(&self, shape: &Shape) -> bool {
        let is_scalar = |shape: &Shape| match shape {
            Shape::Bool
            | Shape::Integer { .. }
            | Shape::Number
            | Shape::Text(_)
            | Shape::Secret => true,
            Shape::Named(name) => {
                let schema = self.schemas.get(name);
                schema.is_some_and(|schema| matches!(schema.kind, Kind::Enumeration(_)))
            }
            _ => false,
        };
        match shape {
            Shape::List(items, _) => is_scalar(items),
            Shape::Redacted(inner) => self.has_text(inner),
            other => is_scalar(other),
        }
    }

    fn parameter(&mut self, operation: &str, source: &'d Value) -> Result<Parameter> {
        let name = text(&source["name"]).to_owned();
        let location = match text(&source["in"]) {
            "path" => Location::Path,
            "query" => Location::Query,
            "header" => Location::Header,
            other => {
                return Err(format!(
                    "parameter `{name}` stands in `{other}`, which cannot be generated"
                ));
            }
        };
        self.parameter_name(operation, location, source)?;
        let style = match (text(&source["x-sdk-array-format"]), &source["explode"]) {
            ("brackets", _) => Style::Brackets,
            ("", Value::Bool(false)) => Style::Comma,
            ("", _) => Style::Repeat,
            (other, _) => {
                return Err(format!(
                    "parameter `{name}`: array format `{other}` is unknown"
                ));
            }
        };
        let schema = &source["schema"];
        let mut shape = self.shape(schema, Way::Request, &format!("{operation} {name}"))?;
        let is_list = matches!(shape, Shape::List(..));
        if !self.has_text(&shape) || is_list && location == Location::Path {
            return Err(format!("parameter `{name}` has no text for its place"));
        }
        if source["x-secret"] == true {
            shape = hidden(shape);
        }
        if matches!(&shape, Shape::Redacted(inner) if matches!(**inner, Shape::Text(_))) {
            return Err(format!(
                "parameter `{name}` is a secret with limits, which cannot be generated"
            ));
        }
        // An identifier is any string that keeps its segment; one with lengths is a `Text`, which checks them.
        let free =
            matches!(&shape, Shape::Text(limits) if limits.min <= 1 && limits.max == usize::MAX);
        let identifier = (location == Location::Path && free).then(|| {
            source
                .get("x-identifier")
                .map_or_else(|| name.to_upper_camel_case(), |v| text(v).to_owned())
        });
        Ok(Parameter {
            required: source["required"] == true,
            deprecated: source["deprecated"] == true,
            default: schema.get("default").cloned(),
            name,
            location,
            style,
            shape,
            identifier,
        })
    }
}

/// The same shape, not to be seen.
fn hidden(shape: Shape) -> Shape {
    match shape {
        Shape::Text(limits) if limits.takes_all() => Shape::Secret,
        Shape::Secret | Shape::Redacted(_) => shape,
        other => Shape::Redacted(Box::new(other)),
    }
}

/// Whether the list may come beside its total.
fn paginated(source: &Value) -> Option<Paginated> {
    let names = &source["x-paginated"];
    Some(Paginated {
        items: names["items"].as_str()?.to_owned(),
        total: names["total"].as_str()?.to_owned(),
    })
}

/// By pages, if the description says so.
fn paging(source: &Value) -> Paging {
    let rule = &source["x-pagination"];
    match (rule["page"].as_str(), rule["limit"].as_str()) {
        (Some(page), Some(limit)) => Paging::Page {
            in_body: rule["in"] == "body",
            page: page.to_owned(),
            limit: limit.to_owned(),
        },
        _ => Paging::None,
    }
}

/// Where the calls of an operation are counted. An annotation that says something else is a slip of the pen.
fn rate(path: &str, annotation: &Value) -> Result<Rate> {
    if annotation.is_null() {
        return Ok(Rate::Common);
    }
    if annotation == "uncounted" {
        return Ok(Rate::Uncounted);
    }
    let by = list(&annotation["by"])
        .map(|name| text(name).to_owned())
        .collect::<Vec<_>>();
    let bucket = text(&annotation["bucket"]).to_owned();
    let calls = annotation["calls"]
        .as_u64()
        .and_then(|calls| calls.try_into().ok());
    match (calls, annotation["seconds"].as_u64()) {
        (Some(calls @ 1..), Some(seconds @ 1..))
            if !bucket.is_empty() && by.iter().all(|name| path.contains(&format!("{{{name}}}"))) =>
        {
            Ok(Rate::Own {
                bucket,
                calls,
                seconds,
                by,
            })
        }
        _ => Err(
            "`x-rate` is `uncounted`, or has a bucket, calls and seconds, and `by` names parameters of the path"
                .into(),
        ),
    }
}

/// What a parameter asks of others.
fn conditions(source: &Value, read: &Parameter) -> Vec<Condition> {
    let mut conditions = Vec::new();
    if let Some(when) = source.get("x-required-when") {
        conditions.push(Condition::Required {
            parameter: read.name.clone(),
            other: text(&when["property"]).to_owned(),
            equals: when["equals"].as_str().map(str::to_owned),
        });
    }
    if let Some(needed) = source.get("x-requires") {
        conditions.push(Condition::Required {
            parameter: text(needed).to_owned(),
            other: read.name.clone(),
            equals: None,
        });
    }
    if let Some(other) = source.get("x-excludes") {
        conditions.push(Condition::Exclusive {
            parameter: read.name.clone(),
            other: text(other).to_owned(),
        });
    }
    conditions
}

fn content<'d>(holder: &'d Value, media: &str) -> Result<Option<&'d Value>> {
    let Some(content) = holder["content"].as_object() else {
        return Ok(None);
    };
    match content.get(media) {
        Some(found) => Ok(Some(&found["schema"])),
        None if content.is_empty() => Ok(None),
        None => Err(format!(
            "media types {:?} cannot be generated",
            content.keys().collect::<Vec<_>>()
        )),
    }
}
