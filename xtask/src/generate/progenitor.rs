//! The model as an OpenAPI document for progenitor.
//!
//! progenitor chooses Rust names: types, fields, variants, methods, setters (`names` reads them off its output). The
//! bodies that it writes are not used, but for those of the mocks: limits, directions, openness and the one send path
//! are ours (see `emit`). The document holds no limit, default or format, because progenitor would enforce limits on
//! answers and send defaults.

use serde_json::{Value, json};

use super::model::{Api, Body, Kind, Location, Operation, Parameter, Schema, Shape, Style};

type Result<T> = std::result::Result<T, String>;

/// What progenitor generates from the model.
pub fn code(api: &Api) -> Result<syn::File> {
    let code = generator().generate_tokens(&document(api, "")?);
    syn::parse2(code.map_err(|e| e.to_string())?)
        .map_err(|e| format!("what progenitor returned does not parse: {e}"))
}

/// progenitor's typed extension of httpmock, for servers that answer under `base_path`.
pub fn mocks(api: &Api, crate_path: &str) -> Result<syn::File> {
    let document = document(api, &api.base_path)?;
    let code = generator()
        .httpmock(&document, crate_path)
        .map_err(|e| e.to_string())?;
    syn::parse2(code).map_err(|e| format!("what progenitor returned does not parse: {e}"))
}

fn generator() -> progenitor::Generator {
    let mut settings = progenitor::GenerationSettings::new();
    settings.with_interface(progenitor::InterfaceStyle::Builder);
    progenitor::Generator::new(&settings)
}

/// The name under which a parameter is sent.
pub fn wire_name(parameter: &Parameter) -> String {
    if parameter.style == Style::Brackets {
        format!("{}[]", parameter.name)
    } else {
        parameter.name.clone()
    }
}

/// The model in progenitor's terms.
fn document(api: &Api, base_path: &str) -> Result<openapiv3::OpenAPI> {
    let mut paths = serde_json::Map::new();
    for operation in api.operations.iter().filter(|o| !o.handwritten()) {
        let path = paths
            .entry(format!("{base_path}{}", operation.path))
            .or_insert_with(|| json!({}));
        path[operation.method.to_lowercase()] = operation_document(operation);
    }
    let schemas: serde_json::Map<String, Value> = api
        .schemas
        .iter()
        .map(|(name, schema)| (name.clone(), schema_document(schema)))
        .collect();
    let document = json!({
        "openapi": "3.0.3",
        "info": {"title": api.name, "version": api.version},
        "paths": paths,
        "components": {"schemas": schemas},
    });
    serde_json::from_value(document).map_err(|e| e.to_string())
}

fn operation_document(operation: &Operation) -> Value {
    let mut response = json!({"description": ""});
    if let Some(shape) = &operation.answer {
        response["content"] = json!({"application/json": {"schema": shape_document(shape)}});
    }
    let parameters: Vec<Value> = operation
        .parameters
        .iter()
        .map(|p| {
            let location = match p.location {
                Location::Path => "path",
                Location::Query => "query",
                Location::Header => "header",
            };
            json!({"name": wire_name(p), "in": location, "required": p.required, "schema": shape_document(&p.shape)})
        })
        .collect();
    let mut document = json!({
        "operationId": operation.rust,
        "parameters": parameters,
        "responses": {&operation.status: response},
    });
    if let Body::Json { shape, required } = &operation.body {
        document["requestBody"] = json!({
            "required": required,
            "content": {"application/json": {"schema": shape_document(shape)}},
        });
    }
    document
}

fn schema_document(schema: &Schema) -> Value {
    match &schema.kind {
        Kind::Enumeration(values) => json!({"type": "string", "enum": values}),
        Kind::Union(_) => json!({"type": "object", "properties": {}}),
        Kind::Object(object) => {
            let properties: serde_json::Map<String, Value> = object
                .properties
                .iter()
                .map(|p| (p.name.clone(), shape_document(&p.shape)))
                .collect();
            json!({"type": "object", "properties": properties})
        }
    }
}

fn shape_document(shape: &Shape) -> Value {
    match shape {
        Shape::Any => json!({}),
        Shape::Bool => json!({"type": "boolean"}),
        Shape::Integer { .. } | Shape::Instant(_) | Shape::Seconds { .. } => {
            json!({"type": "integer", "format": "int64"})
        }
        Shape::Number => json!({"type": "number", "format": "double"}),
        Shape::Text(_) | Shape::Secret | Shape::Identifier(_) => json!({"type": "string"}),
        Shape::List(items, _) => json!({"type": "array", "items": shape_document(items)}),
        Shape::Map(values) => {
            json!({"type": "object", "additionalProperties": shape_document(values)})
        }
        Shape::Object { .. } => json!({"type": "object", "additionalProperties": true}),
        Shape::Named(name) => json!({"$ref": format!("#/components/schemas/{name}")}),
        Shape::Redacted(inner) | Shape::Nullable(inner) => shape_document(inner),
    }
}
