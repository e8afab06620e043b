//! What progenitor makes of the model: types, whose fields and variants it names, and typed mocks, in which it names
//! methods and setters. `names` reads the names; `emit::mock` takes the frame of the mocks.
//!
//! progenitor is given a document that says what these depend on and nothing else: no limit, default or format (it
//! would enforce limits on answers and send defaults), no body, and no types but those of answers.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use serde_json::{Value, json};

use super::model::{Api, Kind, Location, Operation, Parameter, Schema, Shape, Style};

type Result<T> = std::result::Result<T, String>;

/// What progenitor makes of a model.
pub struct Made {
    /// The types of all named schemas, with what is implemented for them.
    pub types: Vec<syn::Item>,
    /// The mocks of all operations, by [`Operation::rust`].
    pub mocks: BTreeMap<String, Mock>,
}

/// The typed extension of httpmock for one operation of a server that answers under the base path of the API.
pub struct Mock {
    /// The method that mocks it, which is called like that of a client.
    pub method: syn::Ident,
    /// The conditions on its parameters, which are called like setters of a client, in progenitor's order.
    pub setters: Vec<syn::Ident>,
    /// Its `…When`, without those conditions, and its `…Then`: a type and an implementation each.
    pub frame: Vec<syn::Item>,
}

/// Runs progenitor.
pub fn made(api: &Api) -> Result<Made> {
    let document = document(api)?;
    let settings = progenitor::GenerationSettings::new();
    let mut generator = progenitor::Generator::new(&settings);
    // The path of the crate stands in an import that nobody reads.
    let extension = generator.httpmock(&document, "krate");
    let extension = parse(extension.map_err(|e| e.to_string())?)?;
    Ok(Made {
        types: parse(generator.get_type_space().to_stream())?.items,
        mocks: mocks(extension)
            .ok_or("progenitor's mocks have another form; see generate/progenitor.rs")?,
    })
}

fn parse(code: TokenStream) -> Result<syn::File> {
    syn::parse2(code).map_err(|e| format!("what progenitor returned does not parse: {e}"))
}

/// The module of an extension has four items for each operation, its trait a method, in one order.
fn mocks(extension: syn::File) -> Option<BTreeMap<String, Mock>> {
    let (mut parts, mut methods) = (Vec::new(), Vec::new());
    for item in extension.items {
        match item {
            syn::Item::Mod(module) => parts.extend(module.content?.1),
            syn::Item::Trait(item) => methods.extend(item.items),
            _ => {}
        }
    }
    parts.retain(|item| !matches!(item, syn::Item::Use(_)));
    let mut parts = parts.into_iter();
    let mut mocks = BTreeMap::new();
    for method in methods {
        let syn::TraitItem::Fn(method) = method else {
            return None;
        };
        let (syn::Item::Struct(when), syn::Item::Impl(mut conditions)) =
            (parts.next()?, parts.next()?)
        else {
            return None;
        };
        let operation = when.ident.to_string().strip_suffix("When")?.to_owned();
        let mut setters = Vec::new();
        conditions.items.retain(|item| match setter(item) {
            Some(setter) => {
                setters.push(setter.clone());
                false
            }
            None => true,
        });
        let mock = Mock {
            method: method.sig.ident,
            setters,
            frame: vec![
                syn::Item::Struct(when),
                syn::Item::Impl(conditions),
                parts.next()?,
                parts.next()?,
            ],
        };
        mocks.insert(operation, mock);
    }
    parts.next().is_none().then_some(mocks)
}

/// A method that takes a value and returns the conditions.
fn setter(item: &syn::ImplItem) -> Option<&syn::Ident> {
    match item {
        syn::ImplItem::Fn(method) if method.sig.receiver().is_some() => {
            (method.sig.inputs.len() == 2).then_some(&method.sig.ident)
        }
        _ => None,
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use quote::quote;

    #[test]
    fn a_mock_is_read_with_the_names_of_its_conditions_and_without_them() {
        let method = quote!(
            fn list<F>(&self, config: F) -> Mock<'_>;
        );
        let when = quote! {
            struct ListWhen(When);
            impl ListWhen {
                fn new(inner: When) -> Self { Self(inner) }
                fn limit(self, value: &str) -> Self { Self(self.0.query_param("limit", value)) }
            }
        };
        let then = quote!(struct ListThen(Then); impl ListThen {});
        let read = |parts: &TokenStream, methods: &TokenStream| {
            mocks(
                syn::parse_quote!(mod operations { use krate::*; #parts } trait Server { #methods }),
            )
        };
        let made = read(&quote!(#when #then), &method).unwrap();
        let mock = &made["List"];
        assert_eq!(mock.method, "list");
        assert_eq!(mock.setters, ["limit"]);
        assert_eq!(mock.frame.len(), 4);
        let syn::Item::Impl(conditions) = &mock.frame[1] else {
            panic!("a type, then its implementation");
        };
        assert_eq!(conditions.items.len(), 1);
        // Another form is not guessed at.
        assert!(read(&when, &method).is_none());
        assert!(read(&quote!(#when #then #then), &method).is_none());
        assert!(read(&quote!(#then #when), &method).is_none());
    }
}
