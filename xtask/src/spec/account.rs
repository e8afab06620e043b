//! Where each operation of a description ends up: generated, written by hand, or, which must not be, left out.

use serde_json::Value;

use super::document::{Operation, operations, resolve};

/// What becomes of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fate {
    /// The generator writes it.
    Generated,
    /// The overlay says that it is written by hand.
    Handwritten,
    /// Nobody does; the text says why.
    LeftOut(String),
}

/// Every operation with its fate.
pub fn account(effective: &Value) -> Vec<(Operation<'_>, Fate)> {
    operations(effective)
        .into_iter()
        .map(|operation| (operation, fate(effective, operation)))
        .collect()
}

fn fate(effective: &Value, operation: Operation<'_>) -> Fate {
    if operation.value["x-multipart"] == "handwritten" {
        return Fate::Handwritten;
    }
    let body = operation
        .value
        .get("requestBody")
        .map(|body| resolve(effective, body));
    for media in body.into_iter().flat_map(media_types) {
        if media != "application/json" {
            let remedy = "mark it `x-multipart: handwritten` in the overlay and write it by hand";
            return Fate::LeftOut(format!("its body is {media}; {remedy}"));
        }
    }
    for (status, response) in operation.value["responses"]
        .as_object()
        .into_iter()
        .flatten()
    {
        let foreign =
            media_types(resolve(effective, response)).find(|media| media != "application/json");
        if let (true, Some(media)) = (status.starts_with('2'), foreign) {
            return Fate::LeftOut(format!(
                "it answers {media}, which the generator cannot read"
            ));
        }
    }
    for parameter in parameters(effective, operation) {
        if parameter["in"] == "cookie" || parameter["style"] == "deepObject" {
            let name = &parameter["name"];
            return Fate::LeftOut(format!(
                "parameter {name} is a cookie or a deep object, which cannot be generated"
            ));
        }
    }
    Fate::Generated
}

/// Parameters of an operation: its own, and those of its path that it does not have itself. Left out are headers that
/// OpenAPI says to ignore, because other members describe them.
pub fn parameters<'a>(document: &'a Value, operation: Operation<'a>) -> Vec<&'a Value> {
    let resolved = |holder: &'a Value| {
        let list = holder["parameters"].as_array().into_iter().flatten();
        list.map(|parameter| resolve(document, parameter))
    };
    let own: Vec<_> = resolved(operation.value).collect();
    let is_own = |shared: &Value| {
        let mut own = own.iter();
        own.any(|own| own["name"] == shared["name"] && own["in"] == shared["in"])
    };
    let shared = resolved(&document["paths"][operation.path]).filter(|shared| !is_own(shared));
    let all = shared.chain(own.iter().copied());
    all.filter(|parameter| !is_ignored(parameter)).collect()
}

/// Whether OpenAPI says that a parameter is to be ignored.
fn is_ignored(parameter: &Value) -> bool {
    let name = parameter["name"].as_str().unwrap_or_default();
    let mut ignored = ["accept", "authorization", "content-type"].iter();
    parameter["in"] == "header" && ignored.any(|other| name.eq_ignore_ascii_case(other))
}

fn media_types(holder: &Value) -> impl Iterator<Item = String> {
    let content = holder["content"].as_object().cloned().unwrap_or_default();
    content.into_iter().map(|(media, _)| media)
}
