//! The names that progenitor chose: attributes of fields and variants, and names of methods in their order.

use std::collections::BTreeMap;

use super::{Names, Result};
use crate::generate::model::{Api, Location, Operation};
use crate::generate::progenitor::{Made, wire_name};

pub(super) fn names(api: &Api, made: &Made) -> Result<Names> {
    let mut names = Names::default();
    for item in &made.types {
        names.read_type(item);
    }
    for operation in api.operations.iter().filter(|o| !o.handwritten()) {
        let rust = &operation.rust;
        let mock = made.mocks.get(rust);
        let mock = mock.ok_or_else(|| format!("progenitor made no mock of operation `{rust}`"))?;
        if !alike(rust, &mock.method) {
            return Err(format!(
                "progenitor's method of `{rust}` is `{}`; see generate/progenitor.rs",
                mock.method
            ));
        }
        let setters = matched(operation, &mock.setters)?;
        names.methods.insert(rust.clone(), mock.method.clone());
        names.setters.insert(rust.clone(), setters);
    }
    Ok(names)
}

/// Whether these are the same, whatever the case and the separators.
fn alike(name: &str, ident: &syn::Ident) -> bool {
    letters(name) == letters(&ident.to_string())
}

/// The parameters of an operation with the setters of its builder. Both are in progenitor's order: those of the path
/// as they stand there, then those of the query and those of headers, by name.
fn matched(
    operation: &Operation,
    idents: &[syn::Ident],
) -> Result<BTreeMap<(Location, String), syn::Ident>> {
    let mut keys: Vec<(Location, String)> = path_parameters(&operation.path)
        .map(|name| (Location::Path, name.to_owned()))
        .collect();
    for location in [Location::Query, Location::Header] {
        let here = operation
            .parameters
            .iter()
            .filter(|p| p.location == location);
        let mut here: Vec<String> = here.map(wire_name).collect();
        here.sort();
        keys.extend(here.into_iter().map(|name| (location, name)));
    }
    let one_each = keys.len() == idents.len();
    let mut pairs = keys.iter().zip(idents);
    if one_each && pairs.all(|((_, name), ident)| alike(name, ident)) {
        return Ok(keys.into_iter().zip(idents.iter().cloned()).collect());
    }
    let keys: Vec<&str> = keys.iter().map(|(_, name)| name.as_str()).collect();
    let idents: Vec<String> = idents.iter().map(ToString::to_string).collect();
    Err(format!(
        "progenitor's setters of `{}` are {idents:?}, which are not its parameters {keys:?} in progenitor's order; see \
         generate/names/read.rs",
        operation.rust
    ))
}

fn path_parameters(path: &str) -> impl Iterator<Item = &str> {
    let parts = path.split('{').skip(1);
    parts.filter_map(|part| part.split_once('}').map(|(name, _)| name))
}

/// What progenitor keeps of a name, whatever it does about case and separators.
pub fn letters(name: &str) -> String {
    let kept = name.chars().filter(|c| c.is_alphanumeric());
    kept.flat_map(char::to_lowercase).collect()
}

impl Names {
    fn read_type(&mut self, item: &syn::Item) {
        match item {
            syn::Item::Struct(item) => {
                let fields = item
                    .fields
                    .iter()
                    .filter_map(|f| f.ident.as_ref().map(|ident| (&f.attrs, ident)));
                self.members
                    .insert(item.ident.to_string(), wire_names(fields));
            }
            syn::Item::Enum(item) => {
                let variants = item.variants.iter().map(|v| (&v.attrs, &v.ident));
                self.members
                    .insert(item.ident.to_string(), wire_names(variants));
            }
            _ => {}
        }
    }
}

/// Rust names by the names on the wire, which serde's `rename` tells.
fn wire_names<'a>(
    items: impl Iterator<Item = (&'a Vec<syn::Attribute>, &'a syn::Ident)>,
) -> BTreeMap<String, syn::Ident> {
    items
        .map(|(attributes, ident)| {
            let mut wire = ident.to_string();
            for attribute in attributes.iter().filter(|a| a.path().is_ident("serde")) {
                // Arguments other than `rename` are none of our business here.
                let _ = attribute.parse_nested_meta(|meta| {
                    if meta.path.is_ident("rename") {
                        wire = meta.value()?.parse::<syn::LitStr>()?.value();
                    } else if meta.input.peek(syn::Token![=]) {
                        meta.value()?.parse::<syn::Expr>()?;
                    }
                    Ok(())
                });
            }
            (wire, ident.clone())
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::generate::{progenitor, read};
    use serde_json::json;

    fn api() -> Api {
        let description = json!({"openapi": "3.0.3", "info": {"version": "1"}, "paths": {"/a/{z}/{b}": {"post": {
            "operationId": "a", "tags": ["T"], "responses": {"200": {}},
            "requestBody": {"content": {"application/json": {"schema": {"type": "object",
                "properties": {"body": {"type": "string"}}}}}},
            "parameters": [
                {"name": "orderBy", "in": "query", "schema": {"type": "string"}},
                {"name": "b", "in": "path", "required": true, "schema": {"type": "string"}},
                {"name": "ids", "in": "query", "x-sdk-array-format": "brackets",
                    "schema": {"type": "array", "items": {"type": "string"}}},
                {"name": "z", "in": "path", "required": true, "schema": {"type": "string"}}]}}}});
        read::read("t", &description).unwrap()
    }

    #[test]
    fn setters_are_matched_with_parameters_by_their_order_in_signatures() {
        let api = api();
        let names = names(&api, &progenitor::made(&api).unwrap()).unwrap();
        let operation = &api.operations[0];
        let of = |name: &str| {
            let parameter = operation.parameters.iter().find(|p| p.name == name);
            names
                .setter(operation, parameter.unwrap())
                .unwrap()
                .to_string()
        };
        assert_eq!(
            ["z", "b", "ids", "orderBy"].map(of),
            ["z", "b", "ids", "order_by"]
        );
    }

    #[test]
    fn setters_that_are_not_the_parameters_are_an_error() {
        let api = api();
        let idents = |names: &[&str]| -> Vec<syn::Ident> {
            let all = names.iter();
            all.map(|name| syn::parse_str(name).unwrap()).collect()
        };
        let operation = &api.operations[0];
        assert!(matched(operation, &idents(&["z", "b", "ids", "order_by"])).is_ok());
        for wrong in [
            &["z", "b", "ids"][..],
            &["z", "b", "ids", "order_by", "more"],
            &["b", "z", "ids", "order_by"],
        ] {
            let error = matched(operation, &idents(wrong)).unwrap_err();
            assert!(error.contains("setters of `A`"), "{error}");
        }
    }
}
