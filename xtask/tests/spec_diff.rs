//! What `spec diff` tells users.

use serde_json::{Value, json};
use xtask::spec::diff::{Diff, Style, Weight, diff};

fn document(version: &str, limit: &Value, role: &Value, paths: &Value) -> Value {
    let mut all = json!({"/users": {
        "get": {"operationId": "listUsers", "tags": ["Users"],
            "parameters": [{"name": "limit", "in": "query", "schema": limit}],
            "responses": {"200": {"content": {"application/json": {"schema": {"type": "array", "items": {"$ref": "#/components/schemas/User"}}}}}}},
        "post": {"operationId": "createUser", "tags": ["Users"],
            "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/User"}}}},
            "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/User"}}}}}}}});
    all.as_object_mut()
        .unwrap()
        .extend(paths.as_object().unwrap().clone());
    json!({"info": {"version": version}, "paths": all, "components": {"schemas": {
        "User": {"type": "object", "properties": {
            "role": role, "manager": {"$ref": "#/components/schemas/User"}}}}}})
}

fn changes(diff: &Diff, weight: Weight) -> Vec<String> {
    let of_weight = diff.changes.keys().filter(|change| change.weight == weight);
    of_weight
        .map(|change| format!("{} {}", change.member, change.what))
        .collect()
}

#[test]
fn a_document_does_not_differ_from_itself() {
    let same = document(
        "1",
        &json!({"type": "integer"}),
        &json!({"type": "string"}),
        &json!({}),
    );
    let diff = diff(&same, &same);
    assert!(diff.added.is_empty() && diff.removed.is_empty() && diff.changes.is_empty());
}

#[test]
fn a_limit_that_gets_stricter_breaks_and_one_that_gets_looser_does_not() {
    let of = |maximum: u32| {
        document(
            "1",
            &json!({"type": "integer", "maximum": maximum}),
            &json!({"type": "string"}),
            &json!({}),
        )
    };
    let stricter = diff(&of(500), &of(100));
    assert_eq!(
        changes(&stricter, Weight::Breaking),
        ["query limit maximum 100 (was 500)"]
    );
    let looser = diff(&of(100), &of(500));
    assert_eq!(changes(&looser, Weight::Breaking), [""; 0]);
    assert_eq!(
        changes(&looser, Weight::Other),
        ["query limit maximum 500 (was 100)"]
    );
}

#[test]
fn a_value_that_goes_breaks_requests_only() {
    let of = |values: Value| {
        document(
            "1",
            &json!({"type": "integer"}),
            &json!({"type": "string", "enum": values}),
            &json!({}),
        )
    };
    let diff = diff(
        &of(json!(["admin", "member"])),
        &of(json!(["member", "guest"])),
    );
    assert_eq!(
        changes(&diff, Weight::Breaking),
        ["role values removed: admin"]
    );
    assert_eq!(
        changes(&diff, Weight::Other),
        ["role values removed: admin"]
    );
    assert_eq!(
        changes(&diff, Weight::Addition),
        ["role values added: guest"; 2]
    );
}

#[test]
fn a_schema_that_several_operations_share_is_reported_once_with_its_reach() {
    let of = |role: &Value| document("1", &json!({"type": "integer"}), role, &json!({}));
    let diff = diff(
        &of(&json!({"type": "string"})),
        &of(&json!({"type": "string", "nullable": true})),
    );
    assert_eq!(changes(&diff, Weight::Breaking), ["role can be null now"]);
    let reach: Vec<_> = diff
        .changes
        .iter()
        .find(|(change, _)| change.weight == Weight::Breaking)
        .unwrap()
        .1
        .iter()
        .collect();
    assert_eq!(reach, ["GET /users", "POST /users"]);
}

#[test]
fn breaking_changes_come_first() {
    let limit = json!({"type": "integer"});
    let gone = json!({"/gone": {"get": {"operationId": "gone", "responses": {}}}});
    let new = json!({"/new": {"get": {"operationId": "new", "responses": {}}}});
    let old = document("1", &limit, &json!({"type": "string"}), &gone);
    let new = document("2", &limit, &json!({"type": "integer", "default": 1}), &new);
    let text = diff(&old, &new).print(Style::Text);
    let at = |part: &str| {
        text.find(part)
            .unwrap_or_else(|| panic!("`{part}` is missing in\n{text}"))
    };
    assert!(
        text.starts_with("1 -> 2\n1 operations added, 1 removed; 3 breaking changes"),
        "{text}"
    );
    assert!(at("GET /gone") < at("role: is integer (was string)"));
    assert!(at("role: is integer (was string)") < at("GET /new"));
    assert!(at("GET /new") < at("role: default 1 (was none)"));
    let markdown = diff(&old, &new).print(Style::Markdown);
    assert!(
        markdown.contains("\n## Breaking\n") && markdown.contains("\n- GET /new (new)\n"),
        "{markdown}"
    );
}

#[test]
fn another_name_of_a_path_parameter_is_no_other_operation() {
    let of = |name: &str| {
        json!({"paths": {format!("/users/{{{name}}}"): {"get": {"operationId": "getUser", "parameters": [
        {"name": name, "in": "path", "required": true, "schema": {"type": "string"}}], "responses": {}}}}})
    };
    let diff = diff(&of("id"), &of("user_id"));
    assert!(diff.added.is_empty() && diff.removed.is_empty() && diff.changes.is_empty());
}
