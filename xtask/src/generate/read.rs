//! From a vendor's description, with the overlay applied, to the model.
//!
//! Answers are read before requests, so that a schema which travels both ways keeps its name where people meet
//! it most often, in the answer; its request form is called `…Input`.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase as _;
use serde_json::Value;

use super::model::{
    Api, Body, Condition, IMPORTED, IMPORTED_GENERIC, Kind, ListLimits, Location, Object,
    Operation, PRELUDE, Parameter, Property, Rate, Schema, Shape, Style, TextLimits, Union,
    Variant, Way,
};
use crate::api;

type Result<T> = std::result::Result<T, String>;

/// Methods of a path item, in the order that the model keeps.
const METHODS: [&str; 5] = ["delete", "get", "patch", "post", "put"];

/// Reads a whole description.
pub fn read(name: &str, description: &Value) -> Result<Api> {
    let mut reader = Reader {
        description,
        schemas: BTreeMap::new(),
        components: BTreeMap::new(),
    };
    let mut operations = Vec::new();
    let mut requests = Vec::new();
    for (path, item) in members(&description["paths"]) {
        for method in METHODS {
            let Some(operation) = item.get(method) else {
                continue;
            };
            let place = format!("{} {path}", method.to_uppercase());
            let read = reader
                .operation(method, path, operation)
                .map_err(|e| format!("{place}: {e}"))?;
            operations.push(read);
            requests.push((place, item, operation));
        }
        if let Some(other) = members(item)
            .find(|(k, _)| !METHODS.contains(k) && *k != "parameters" && !k.starts_with("x-"))
        {
            return Err(format!(
                "{path}: `{}` is not something that can be generated",
                other.0
            ));
        }
    }
    for (operation, (place, item, source)) in operations.iter_mut().zip(requests) {
        reader
            .request(operation, item, source)
            .map_err(|e| format!("{place}: {e}"))?;
    }
    let mut api = Api {
        name: name.to_owned(),
        version: text(&description["info"]["version"]).to_owned(),
        base_path: base_path(text(&description["servers"][0]["url"])),
        operations,
        schemas: reader.schemas,
    };
    mark_groups(&mut api);
    Ok(api)
}

fn base_path(server: &str) -> String {
    let rest = server.split_once("://").map_or(server, |(_, rest)| rest);
    rest.find('/').map_or(String::new(), |at| {
        rest[at..].trim_end_matches('/').to_owned()
    })
}

/// Tells every schema which groups reach it.
fn mark_groups(api: &mut Api) {
    fn visit(name: &str, group: &str, schemas: &mut BTreeMap<String, Schema>) {
        let Some(schema) = schemas.get_mut(name) else {
            return;
        };
        if schema.groups.insert(group.to_owned()) {
            let mut inside = BTreeSet::new();
            for shape in schema.kind.shapes() {
                shape.named(&mut inside);
            }
            for name in inside {
                visit(&name, group, schemas);
            }
        }
    }
    for operation in &api.operations {
        for name in operation.reaches() {
            visit(&name, &operation.group, &mut api.schemas);
        }
    }
}

impl Operation {
    /// Names of the schemas that the operation itself mentions.
    fn reaches(&self) -> BTreeSet<String> {
        let mut names = BTreeSet::new();
        for parameter in &self.parameters {
            parameter.shape.named(&mut names);
        }
        if let Body::Json { shape, .. } = &self.body {
            shape.named(&mut names);
        }
        if let Some(shape) = &self.answer {
            shape.named(&mut names);
        }
        names
    }
}

impl Kind {
    /// The shapes that a schema is made of.
    pub fn shapes(&self) -> Vec<&Shape> {
        match self {
            Self::Object(object) => object.properties.iter().map(|p| &p.shape).collect(),
            Self::Enumeration(_) => Vec::new(),
            Self::Union(union) => union.variants.iter().map(|v| &v.shape).collect(),
        }
    }
}

impl Shape {
    /// Collects the names of the schemas in a shape.
    pub fn named(&self, names: &mut BTreeSet<String>) {
        match self {
            Self::Named(name) => {
                names.insert(name.clone());
            }
            Self::List(inner, _) | Self::Map(inner) | Self::Nullable(inner) => inner.named(names),
            _ => {}
        }
    }
}

struct Reader<'d> {
    description: &'d Value,
    schemas: BTreeMap<String, Schema>,
    /// Components that have been read, by name and way.
    components: BTreeMap<(String, Way), Shape>,
}

impl<'d> Reader<'d> {
    /// Everything of an operation but its request.
    fn operation(&mut self, method: &str, path: &str, source: &'d Value) -> Result<Operation> {
        let id = text(&source["operationId"]).to_owned();
        if id.is_empty() {
            return Err("there is no operationId".into());
        }
        let rust = source
            .get("x-operation-name")
            .map_or(id.as_str(), text)
            .to_upper_camel_case();
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
            signed_in: source["security"]
                .as_array()
                .is_none_or(|all| !all.is_empty()),
            id,
            rust,
        };
        for (status, response) in members(&source["responses"]) {
            if !status.starts_with('2') {
                operation.failures.push(status.to_owned());
            } else if operation.status.is_empty() {
                status.clone_into(&mut operation.status);
                let response = self.resolve(response)?;
                self.answer(&mut operation, source, response)?;
            }
        }
        if operation.status.is_empty() {
            return Err("there is no success answer".into());
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
            match resolved["properties"].get("data") {
                Some(data) => Some(self.shape(data, Way::Response, &hint)?),
                None => None,
            }
        } else {
            Some(self.shape(schema, Way::Response, &hint)?)
        };
        Ok(())
    }

    /// The parameters and the body of an operation.
    fn request(
        &mut self,
        operation: &mut Operation,
        item: &'d Value,
        source: &'d Value,
    ) -> Result<()> {
        for parameter in list(&item["parameters"]).chain(list(&source["parameters"])) {
            let parameter = self.resolve(parameter)?;
            let read = self.parameter(&operation.rust, parameter)?;
            operation.conditions.extend(conditions(parameter, &read));
            operation.parameters.push(read);
        }
        let Some(body) = source.get("requestBody") else {
            return Ok(());
        };
        let body = self.resolve(body)?;
        if body["content"].get("multipart/form-data").is_some() {
            operation.body = Body::Multipart;
            return Ok(());
        }
        let Some(schema) = content(body, "application/json")? else {
            return Ok(());
        };
        let mut shape = self.shape(schema, Way::Request, &format!("{}Body", operation.rust))?;
        if let (Shape::Named(name), Some(groups)) = (&shape, source.get("x-any-of-required")) {
            let name = self.own_body(name.clone(), &operation.rust);
            if let Some(Schema {
                kind: Kind::Object(object),
                ..
            }) = self.schemas.get_mut(&name)
            {
                object.any_of.extend(names_of(groups));
            }
            shape = Shape::Named(name);
        }
        operation.body = Body::Json {
            shape,
            required: body["required"] == true,
        };
        Ok(())
    }

    /// The schema that a rule of one operation is added to. Where the rule speaks of members that stand in the
    /// items of a list, that is the schema of the items.
    fn own_body(&self, name: String, _operation: &str) -> String {
        let Some(Schema {
            kind: Kind::Object(object),
            ..
        }) = self.schemas.get(&name)
        else {
            return name;
        };
        if let Some(Property {
            shape: Shape::List(items, _),
            ..
        }) = object.properties.iter().find(|p| p.name == "list")
            && let Shape::Named(inner) = &**items
        {
            return inner.clone();
        }
        name
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
        let shape = self.shape(schema, Way::Request, &format!("{operation} {name}"))?;
        if matches!(shape, Shape::Object { .. } | Shape::Map(_)) {
            return Err(format!(
                "parameter `{name}` is an object, which cannot be generated"
            ));
        }
        let identifier = (location == Location::Path).then(|| {
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

    fn shape(&mut self, schema: &'d Value, way: Way, hint: &str) -> Result<Shape> {
        let shape = self.visible_shape(schema, way, hint)?;
        Ok(match shape {
            Shape::Text(_) if schema["x-secret"] == true => Shape::Secret,
            other if schema["x-secret"] == true => Shape::Redacted(Box::new(other)),
            other => other,
        })
    }

    fn visible_shape(&mut self, schema: &'d Value, way: Way, hint: &str) -> Result<Shape> {
        if let Some(target) = schema.get("$ref") {
            return self.component(text(target), way);
        }
        if let Some(parts) = schema["allOf"].as_array() {
            return match parts.as_slice() {
                [only] if schema.get("properties").is_none() => self.shape(only, way, hint),
                _ => self.object(schema, way, hint),
            };
        }
        let choices: Vec<&Value> = list(&schema["oneOf"])
            .chain(list(&schema["anyOf"]))
            .filter(|c| {
                c.get("type").is_some() || c.get("$ref").is_some() || c.get("properties").is_some()
            })
            .collect();
        match choices.as_slice() {
            [] => {}
            [only] => return self.shape(only, way, hint),
            _ => return self.union(schema, &choices, way, hint),
        }
        if let Some(values) = schema["enum"].as_array() {
            return self.enumeration(values, way, hint);
        }
        let kind = if schema.get("properties").is_some() {
            "object"
        } else {
            text(&schema["type"])
        };
        match kind {
            "object" => self.object(schema, way, hint),
            "array" => {
                let items = self.item(&schema["items"], way, &format!("{hint}Item"))?;
                Ok(Shape::List(Box::new(items), list_limits(schema, way)))
            }
            "string" => Ok(Shape::Text(text_limits(schema, way))),
            "integer" => integer(schema, way),
            "number" => Ok(Shape::Number),
            "boolean" => Ok(Shape::Bool),
            "" => Ok(Shape::Any),
            other => Err(format!("{hint}: type `{other}` is unknown")),
        }
    }

    /// A value inside a list or a map, which says itself whether it may be null.
    fn item(&mut self, schema: &'d Value, way: Way, hint: &str) -> Result<Shape> {
        let shape = self.shape(schema, way, hint)?;
        let nullable = self.nullable(schema)?;
        Ok(if nullable {
            Shape::Nullable(Box::new(shape))
        } else {
            shape
        })
    }

    fn component(&mut self, target: &str, way: Way) -> Result<Shape> {
        let name = target
            .strip_prefix("#/components/schemas/")
            .ok_or_else(|| format!("`{target}` does not name a schema of this description"))?;
        let key = (name.to_owned(), way);
        if let Some(known) = self.components.get(&key) {
            return Ok(known.clone());
        }
        let schema = self
            .description
            .pointer(&format!(
                "/components/schemas/{}",
                name.replace('~', "~0").replace('/', "~1")
            ))
            .ok_or_else(|| format!("`{target}` names a schema that is not there"))?;
        // An object may contain itself: its name is known before its members are.
        if is_object(schema) {
            let rust = self.object_name(&name.to_upper_camel_case(), way);
            self.components.insert(key, Shape::Named(rust.clone()));
            self.define_object(schema, way, &rust, name)?;
            return Ok(Shape::Named(rust));
        }
        let shape = self.shape(schema, way, &name.to_upper_camel_case())?;
        self.components.insert(key, shape.clone());
        Ok(shape)
    }

    fn object_name(&self, base: &str, way: Way) -> String {
        let base = type_name(base);
        match self.schemas.get(&base) {
            Some(taken) if way == Way::Request && taken.ways.contains(&Way::Response) => {
                format!("{base}Input")
            }
            _ => base,
        }
    }

    fn object(&mut self, schema: &'d Value, way: Way, hint: &str) -> Result<Shape> {
        if !is_object(schema) {
            return match schema.get("additionalProperties") {
                Some(Value::Object(inner)) if !inner.is_empty() => {
                    let inner = self.item(
                        &schema["additionalProperties"],
                        way,
                        &format!("{hint}Value"),
                    )?;
                    Ok(Shape::Map(Box::new(inner)))
                }
                _ => Ok(Shape::Object {
                    max_bytes: bound(&schema["x-max-bytes"]).unwrap_or(usize::MAX),
                }),
            };
        }
        let rust = self.object_name(hint, way);
        self.define_object(schema, way, &rust, hint)?;
        Ok(Shape::Named(rust))
    }

    fn define_object(
        &mut self,
        schema: &'d Value,
        way: Way,
        rust: &str,
        origin: &str,
    ) -> Result<()> {
        let kind = Kind::Object(Object::default());
        self.define(
            rust,
            Schema {
                origin: origin.to_owned(),
                ways: BTreeSet::from([way]),
                kind,
                groups: BTreeSet::new(),
            },
        )?;
        let mut object = Object::default();
        self.members(schema, way, rust, &mut object)?;
        if let Some(schema) = self.schemas.get_mut(rust) {
            schema.kind = Kind::Object(object);
        }
        Ok(())
    }

    /// The members of an object, those of every part of an `allOf` among them.
    fn members(
        &mut self,
        schema: &'d Value,
        way: Way,
        rust: &str,
        object: &mut Object,
    ) -> Result<()> {
        for part in list(&schema["allOf"]) {
            let part = self.resolve(part)?;
            self.members(part, way, rust, object)?;
        }
        let base = rust
            .strip_suffix("Input")
            .filter(|_| way == Way::Request)
            .unwrap_or(rust)
            .to_owned();
        for (name, source) in members(&schema["properties"]) {
            let property = Property {
                name: name.to_owned(),
                required: false,
                nullable: self.nullable(source)?,
                deprecated: source["deprecated"] == true,
                shape: self
                    .shape(source, way, &format!("{base} {name}"))
                    .map_err(|e| format!("{name}: {e}"))?,
                default: source.get("default").cloned(),
                required_when: source
                    .get("x-required-when")
                    .map(|when| (text(&when["property"]).to_owned(), when["equals"].clone())),
            };
            object.properties.retain(|p| p.name != name);
            object.properties.push(property);
        }
        object.properties.sort_by(|a, b| a.name.cmp(&b.name));
        for name in list(&schema["required"]) {
            if let Some(property) = object
                .properties
                .iter_mut()
                .find(|p| name == p.name.as_str())
            {
                property.required = true;
            }
        }
        object.open |= matches!(schema.get("additionalProperties"), Some(Value::Bool(true)));
        object.any_of.extend(
            schema
                .get("x-any-of-required")
                .map(names_of)
                .into_iter()
                .flatten(),
        );
        object.one_of.extend(
            schema
                .get("x-one-of-required")
                .map(names_of)
                .into_iter()
                .flatten(),
        );
        Ok(())
    }

    fn enumeration(&mut self, values: &'d [Value], way: Way, hint: &str) -> Result<Shape> {
        let values: Vec<&Value> = values.iter().filter(|v| !v.is_null()).collect();
        if values.iter().all(|v| v.is_i64()) {
            let numbers = || values.iter().filter_map(|v| v.as_i64());
            let (min, max) = (
                numbers().min().unwrap_or(i64::MIN),
                numbers().max().unwrap_or(i64::MAX),
            );
            return Ok(match way {
                Way::Request => Shape::Integer { min, max },
                Way::Response => Shape::Integer {
                    min: i64::MIN,
                    max: i64::MAX,
                },
            });
        }
        let Some(texts) = values
            .iter()
            .map(|v| v.as_str().map(str::to_owned))
            .collect::<Option<Vec<_>>>()
        else {
            return Ok(if values.iter().all(|v| v.is_boolean()) {
                Shape::Bool
            } else {
                Shape::Any
            });
        };
        // A member that can have but one value carries nothing in an answer.
        if way == Way::Response && texts.len() == 1 {
            return Ok(Shape::Text(unlimited()));
        }
        let mut rust = type_name(hint);
        loop {
            match self.schemas.get_mut(&rust) {
                None => break,
                Some(Schema {
                    kind: Kind::Enumeration(known),
                    ways,
                    ..
                }) if *known == texts => {
                    ways.insert(way);
                    return Ok(Shape::Named(rust));
                }
                Some(_) => rust.push_str(if way == Way::Request { "Input" } else { "Kind" }),
            }
        }
        let kind = Kind::Enumeration(texts);
        self.define(
            &rust,
            Schema {
                origin: hint.to_owned(),
                ways: BTreeSet::from([way]),
                kind,
                groups: BTreeSet::new(),
            },
        )?;
        Ok(Shape::Named(rust))
    }

    fn union(
        &mut self,
        schema: &'d Value,
        choices: &[&'d Value],
        way: Way,
        hint: &str,
    ) -> Result<Shape> {
        let rule = &schema["x-union"];
        let tag = rule
            .get("tag")
            .or_else(|| schema["discriminator"].get("propertyName"))
            .map(|t| text(t).to_owned());
        let mapping = rule
            .get("variants")
            .or_else(|| schema["discriminator"].get("mapping"));
        let mut variants = Vec::new();
        for (index, choice) in choices.iter().enumerate() {
            let title = match (rule["titles"].get(index), choice.get("$ref")) {
                (Some(title), _) => text(title).to_owned(),
                (None, Some(target)) => text(target)
                    .rsplit('/')
                    .next()
                    .unwrap_or_default()
                    .to_owned(),
                (None, None) => text(&choice["type"]).to_owned(),
            };
            let shape = self.shape(choice, way, &format!("{hint} {title}"))?;
            let mut tags = Vec::new();
            if let Some(tag) = &tag {
                tags.extend(
                    members_of(mapping)
                        .filter(|(_, t)| *t == &choice["$ref"])
                        .map(|(value, _)| value.to_owned()),
                );
                if tags.is_empty() {
                    let values = &self.resolve(choice)?["properties"][tag]["enum"];
                    tags.extend(list(values).map(|v| text(v).to_owned()));
                }
                if tags.is_empty() {
                    return Err(format!(
                        "{hint}: no value of `{tag}` tells variant `{title}`; add `x-union` to the overlay"
                    ));
                }
            }
            variants.push(Variant {
                rust: title.to_upper_camel_case(),
                tags,
                shape,
            });
        }
        let rust = self.object_name(hint, way);
        let kind = Kind::Union(Union { tag, variants });
        self.define(
            &rust,
            Schema {
                origin: hint.to_owned(),
                ways: BTreeSet::from([way]),
                kind,
                groups: BTreeSet::new(),
            },
        )?;
        Ok(Shape::Named(rust))
    }

    fn define(&mut self, rust: &str, schema: Schema) -> Result<()> {
        if let Some(taken) = self.schemas.get(rust) {
            return Err(format!(
                "two schemas would be called `{rust}`: `{}` and `{}`",
                taken.origin, schema.origin
            ));
        }
        self.schemas.insert(rust.to_owned(), schema);
        Ok(())
    }

    fn nullable(&self, schema: &'d Value) -> Result<bool> {
        let own = |s: &Value| s["nullable"] == true || list(&s["enum"]).any(Value::is_null);
        let mut at = schema;
        loop {
            if own(at) {
                return Ok(true);
            }
            at = match at["allOf"].as_array().map(Vec::as_slice) {
                Some([only]) => only,
                _ if at.get("$ref").is_some() => self.resolve(at)?,
                _ => return Ok(false),
            };
        }
    }

    fn resolve(&self, source: &'d Value) -> Result<&'d Value> {
        match source.get("$ref") {
            None => Ok(source),
            Some(target) => text(target)
                .strip_prefix('#')
                .and_then(|pointer| self.description.pointer(pointer))
                .ok_or_else(|| format!("{target} leads nowhere")),
        }
    }
}

/// A name in Rust's case that hides nothing which generated code uses.
fn type_name(base: &str) -> String {
    let name = base.to_upper_camel_case();
    let taken = PRELUDE.iter().chain(&IMPORTED).chain(&IMPORTED_GENERIC);
    if taken.into_iter().any(|taken| *taken == name) {
        format!("{name}Object")
    } else {
        name
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

/// Whether a schema becomes a struct: it has members, or parts that have.
fn is_object(schema: &Value) -> bool {
    let has_members = schema["properties"]
        .as_object()
        .is_some_and(|p| !p.is_empty());
    has_members
        || schema["allOf"]
            .as_array()
            .is_some_and(|parts| parts.len() > 1)
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

fn unlimited() -> TextLimits {
    TextLimits {
        min: 0,
        max: usize::MAX,
        pattern: None,
    }
}

fn text_limits(schema: &Value, way: Way) -> TextLimits {
    match way {
        Way::Response => unlimited(),
        Way::Request => TextLimits {
            min: bound(&schema["minLength"]).unwrap_or(0),
            max: bound(&schema["maxLength"]).unwrap_or(usize::MAX),
            pattern: schema["pattern"].as_str().map(str::to_owned),
        },
    }
}

fn list_limits(schema: &Value, way: Way) -> ListLimits {
    match way {
        Way::Response => ListLimits {
            min: 0,
            max: usize::MAX,
            unique: false,
        },
        Way::Request => ListLimits {
            min: bound(&schema["minItems"]).unwrap_or(0),
            max: bound(&schema["maxItems"]).unwrap_or(usize::MAX),
            unique: schema["uniqueItems"] == true,
        },
    }
}

fn integer(schema: &Value, way: Way) -> Result<Shape> {
    let edge = |limit: &str, exclusive: &str, step: i64| -> Result<Option<i64>> {
        match &schema[limit] {
            Value::Null => Ok(None),
            value => {
                let whole = value
                    .as_i64()
                    .ok_or_else(|| format!("`{limit}` is not a whole number"))?;
                Ok(Some(if schema[exclusive] == true {
                    whole + step
                } else {
                    whole
                }))
            }
        }
    };
    let (min, max) = match way {
        Way::Response => (None, None),
        Way::Request => (
            edge("minimum", "exclusiveMinimum", 1)?,
            edge("maximum", "exclusiveMaximum", -1)?,
        ),
    };
    Ok(Shape::Integer {
        min: min.unwrap_or(i64::MIN),
        max: max.unwrap_or(i64::MAX),
    })
}

fn bound(value: &Value) -> Option<usize> {
    value.as_u64().and_then(|n| usize::try_from(n).ok())
}

fn names_of(groups: &Value) -> Vec<Vec<String>> {
    list(groups)
        .map(|group| list(group).map(|name| text(name).to_owned()).collect())
        .collect()
}

fn text(value: &Value) -> &str {
    value.as_str().unwrap_or_default()
}

fn list(value: &Value) -> impl Iterator<Item = &Value> {
    value.as_array().into_iter().flatten()
}

fn members(value: &Value) -> impl Iterator<Item = (&str, &Value)> {
    members_of(Some(value))
}

fn members_of(value: Option<&Value>) -> impl Iterator<Item = (&str, &Value)> {
    value
        .and_then(Value::as_object)
        .into_iter()
        .flatten()
        .map(|(k, v)| (k.as_str(), v))
}
