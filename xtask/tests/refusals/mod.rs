//! What the generator refuses, each with the message that its reader gets.

use serde_json::{Value, json};
use xtask::spec::{document, refuse};

mod bodies;
mod composition;
mod operations;
mod parameters;
mod schemas;
mod values;

/// The message about a description that holds one refused construct.
fn refusal(description: &Value) -> String {
    let refused = refuse::refused(description);
    assert_eq!(refused.len(), 1, "{refused:?}");
    refused[0].clone()
}

/// A description with this schema as component `A`.
fn schema(schema: &Value) -> Value {
    json!({ "paths": {}, "components": { "schemas": { "A": schema } } })
}

/// A description with this operation at `POST /a`.
fn operation(members: &Value) -> Value {
    json!({ "paths": { "/a": { "post": members } } })
}

/// A description whose only request sends component `A`, which is this schema.
fn sent(schema: &Value) -> Value {
    let reference = json!({ "schema": { "$ref": "#/components/schemas/A" } });
    let operation = json!({
        "operationId": "a",
        "requestBody": { "content": { "application/json": reference } },
        "responses": { "200": {} },
    });
    json!({
        "paths": { "/a": { "post": operation } },
        "components": { "schemas": { "A": schema } },
    })
}

/// The refusal of component `A` in a request, without its place.
#[track_caller]
fn of(schema: &Value) -> String {
    let message = refusal(&sent(schema));
    let place = "/components/schemas/A";
    message.strip_prefix(place).unwrap_or(&message).to_owned()
}

#[track_caller]
fn accepted(description: &Value) {
    assert_eq!(refuse::refused(description), [""; 0]);
}

#[test]
fn the_list_in_the_readme_is_the_list_of_the_generator() {
    let readme = document::read(&xtask::root().join("openapi/README.md")).unwrap();
    let rows = refuse::all().map(|(construct, remedy)| format!("| {construct} | {remedy} |\n"));
    let table = format!(
        "| construct | what to do |\n|---|---|\n{}",
        rows.collect::<String>()
    );
    assert!(
        readme.contains(&table),
        "openapi/README.md should hold\n{table}"
    );
}
