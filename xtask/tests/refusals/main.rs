//! What the generator refuses, each with the message that its reader gets.

use serde_json::{Value, json};
use xtask::spec::{document, refuse};

mod bodies;
mod operations;
mod parameters;
mod schemas;

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

#[test]
fn the_list_in_the_readme_is_the_list_of_the_generator() {
    let readme = document::read(&xtask::root().join("openapi/README.md")).unwrap();
    let rows = refuse::all().map(|r| format!("| {} | {} |\n", r.construct, r.remedy));
    let table = format!(
        "| construct | what to do |\n|---|---|\n{}",
        rows.collect::<String>()
    );
    assert!(
        readme.contains(&table),
        "openapi/README.md should hold\n{table}"
    );
}
