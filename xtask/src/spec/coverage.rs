//! Where each operation of a description ends up: generated, written by hand, or, which must not be, left out.

use serde_json::Value;

use super::document::{Operation, operations, parameters, resolve};

/// What becomes of an operation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Coverage {
    /// The generator writes it.
    Generated,
    /// The overlay says that it is written by hand.
    Handwritten,
    /// Nobody does; the text says why.
    LeftOut(String),
}

/// Every operation, and what becomes of it.
pub fn coverage(effective: &Value) -> Vec<(Operation<'_>, Coverage)> {
    operations(effective)
        .into_iter()
        .map(|operation| (operation, of(effective, operation)))
        .collect()
}

fn of(effective: &Value, operation: Operation<'_>) -> Coverage {
    if operation.value["x-multipart"] == "handwritten" {
        return Coverage::Handwritten;
    }
    let body = operation
        .value
        .get("requestBody")
        .map(|body| resolve(effective, body));
    for media in body.into_iter().flat_map(media_types) {
        if media != "application/json" {
            let remedy = "mark it `x-multipart: handwritten` in the overlay and write it by hand";
            return Coverage::LeftOut(format!("its body is {media}; {remedy}"));
        }
    }
    for (status, response) in operation.value["responses"]
        .as_object()
        .into_iter()
        .flatten()
    {
        let foreign =
            media_types(resolve(effective, response)).find(|media| *media != "application/json");
        if let (true, Some(media)) = (status.starts_with('2'), foreign) {
            return Coverage::LeftOut(format!(
                "it answers {media}, which the generator cannot read"
            ));
        }
    }
    for parameter in parameters(effective, operation) {
        if parameter["in"] == "cookie" || parameter["style"] == "deepObject" {
            let name = &parameter["name"];
            return Coverage::LeftOut(format!(
                "parameter {name} is a cookie or a deep object, which cannot be generated"
            ));
        }
    }
    Coverage::Generated
}

fn media_types(holder: &Value) -> impl Iterator<Item = &str> {
    let content = holder["content"].as_object().into_iter().flatten();
    content.map(|(media, _)| media.as_str())
}
