//! What progenitor makes of the model: types, whose fields and variants it names, and typed mocks, in which it names
//! methods and setters. `names` reads the names; `emit::mock` takes the frame of the mocks.
//!
//! progenitor is given a document that says what these depend on and nothing else: no limit, default or format (it
//! would enforce limits on answers and send defaults), no body, and no types but those of answers.

use serde_json::{Value, json};

use super::model::{Api, Kind, Location, Operation, Parameter, Schema, Shape, Style};

type Result<T> = std::result::Result<T, String>;

/// What progenitor makes of a model.
pub struct Made {
    /// The types of all named schemas.
    pub types: syn::File,
    /// The typed extension of httpmock, for servers that answer under the base path of the API: the module `operations`
    /// has conditions and answers, a trait has a method for each operation. Both are in one order.
    pub mocks: syn::File,
}

/// Runs progenitor.
pub fn made(api: &Api) -> Result<Made> {
    let document = document(api)?;
    let settings = progenitor::GenerationSettings::new();
    let mut generator = progenitor::Generator::new(&settings);
    // The path of the crate stands in an import that nobody reads.
    let mocks = generator.httpmock(&document, "krate");
    let parse = |code| {
        syn::parse2(code).map_err(|e| format!("what progenitor returned does not parse: {e}"))
    };
    Ok(Made {
        mocks: parse(mocks.map_err(|e| e.to_string())?)?,
        types: parse(generator.get_type_space().to_stream())?,
    })
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
fn document(api: &Api) -> Result<openapiv3::OpenAPI> {
    let mut paths = serde_json::Map::new();
    for operation in api.operations.iter().filter(|o| !o.handwritten()) {
        let path = paths
            .entry(format!("{}{}", api.base_path, operation.path))
            .or_insert_with(|| json!({}));
        path[operation.method.to_lowercase()] = operation_document(operation)?;
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

/// Success statuses that have a name, after which progenitor calls a method. It panics at others.
const NAMED: [&str; 10] = [
    "200", "201", "202", "203", "204", "205", "206", "207", "208", "226",
];

fn operation_document(operation: &Operation) -> Result<Value> {
    let status = &operation.status;
    if status.parse::<u16>().is_ok() && !NAMED.contains(&status.as_str()) {
        let (method, path) = (&operation.method, &operation.path);
        return Err(format!(
            "{method} {path}: nothing can be called after the status {status}; correct it in the overlay"
        ));
    }
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
            json!({"name": wire_name(p), "in": location, "required": p.required, "schema": {"type": "string"}})
        })
        .collect();
    Ok(json!({
        "operationId": operation.rust,
        "parameters": parameters,
        "responses": {status: response},
    }))
}

fn schema_document(schema: &Schema) -> Value {
    match &schema.kind {
        Kind::Enumeration(values) => json!({"type": "string", "enum": values}),
        Kind::Union(_) => json!({"type": "object", "properties": {}}),
        Kind::Object(object) => {
            let properties: serde_json::Map<String, Value> = object
                .properties
                .iter()
                .map(|p| (p.name.clone(), json!({})))
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
