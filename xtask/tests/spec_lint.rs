//! What `spec lint` finds, check by check.

use serde_json::{Value, json};
use xtask::spec::lint;

fn operation(id: &str, more: &Value) -> Value {
    let mut operation =
        json!({"operationId": id, "tags": ["Users"], "responses": {"200": {"description": ""}}});
    operation
        .as_object_mut()
        .unwrap()
        .extend(more.as_object().unwrap().clone());
    operation
}

fn paths(all: &[(&str, Value)]) -> Value {
    let paths = all
        .iter()
        .map(|(path, operation)| ((*path).to_owned(), json!({"post": operation})));
    json!({"paths": paths.collect::<serde_json::Map<_, _>>()})
}

fn only(findings: &[String]) -> &str {
    assert_eq!(findings.len(), 1, "{findings:?}");
    &findings[0]
}

#[test]
fn a_sound_description_has_no_findings() {
    let document = paths(&[("/a", operation("a", &json!({})))]);
    for (name, check) in lint::CHECKS {
        assert_eq!(check(&document), [""; 0], "{name}");
    }
}

#[test]
fn an_operation_that_nobody_writes_is_found() {
    let upload = json!({"requestBody": {"content": {"multipart/form-data": {}}}});
    let document = paths(&[("/a", operation("a", &upload))]);
    assert!(only(&lint::accounted(&document)).contains("multipart/form-data"));
    let mut marked = document.clone();
    marked["paths"]["/a"]["post"]["x-multipart"] = json!("handwritten");
    assert_eq!(lint::accounted(&marked), [""; 0]);
    let deep = json!({"parameters": [{"name": "f", "in": "query", "style": "deepObject"}]});
    assert!(
        only(&lint::accounted(&paths(&[("/a", operation("a", &deep))]))).contains("deep object")
    );
    let page = json!({"responses": {"200": {"content": {"text/html": {}}}}});
    assert!(only(&lint::accounted(&paths(&[("/a", operation("a", &page))]))).contains("text/html"));
}

#[test]
fn operations_that_would_share_a_name_are_found() {
    let document = paths(&[
        ("/a", operation("listUsers", &json!({}))),
        ("/b", operation("ListUsers", &json!({}))),
    ]);
    assert!(only(&lint::operation_names(&document)).contains("list_users"));
    let mut renamed = document.clone();
    renamed["paths"]["/b"]["post"]["x-rust-name"] = json!("list_all_users");
    assert_eq!(lint::operation_names(&renamed), [""; 0]);
}

#[test]
fn tags_that_make_the_same_group_are_found() {
    let other = operation("b", &json!({"tags": ["users"]}));
    let document = paths(&[("/a", operation("a", &json!({}))), ("/b", other)]);
    assert!(only(&lint::groups(&document)).contains("Users, users are all `users`"));
    let two = paths(&[("/a", operation("a", &json!({"tags": ["Users", "Billing"]})))]);
    assert!(only(&lint::groups(&two)).contains("2 tags"));
}

#[test]
fn parameters_that_differ_by_case_are_found() {
    let both = json!({"parameters": [{"name": "frontendApi", "in": "query"}, {"name": "frontend_api", "in": "query"}]});
    let document = paths(&[("/a", operation("a", &both))]);
    assert!(only(&lint::parameter_names(&document)).contains("frontendApi, frontend_api"));
    let template = paths(&[("/a/{id}", operation("a", &json!({})))]);
    assert!(only(&lint::parameter_names(&template)).contains("template"));
}

#[test]
fn alternatives_that_nothing_tells_apart_are_found() {
    let union = |more: Value| {
        let mut schema = json!({"oneOf": [{"type": "string"}, {"type": "integer"}]});
        schema
            .as_object_mut()
            .unwrap()
            .extend(more.as_object().unwrap().clone());
        json!({"components": {"schemas": {"A": schema}}})
    };
    assert!(only(&lint::unions(&union(json!({})))).contains("/components/schemas/A"));
    assert_eq!(
        lint::unions(&union(json!({"x-union": {"untagged": true}}))),
        [""; 0]
    );
    assert_eq!(
        lint::unions(&union(json!({"discriminator": {"propertyName": "object"}}))),
        [""; 0]
    );
}

#[test]
fn an_annotation_that_nobody_reads_is_found() {
    let document = json!({"components": {"schemas": {"A": {"type": "string", "x-secert": true}}}});
    assert!(only(&lint::annotations(&document)).contains("x-secert"));
}

#[test]
fn a_member_that_looks_decisive_needs_a_verdict() {
    let api = xtask::api::find("clerk").unwrap();
    let mut effective = xtask::overlay::effective(&api).unwrap();
    let judged = xtask::generate::verdicts(&api, &effective).unwrap();
    assert!(judged.missing.is_empty() && judged.wrong.is_empty());
    let decisive = effective["x-answers"]["decisive"]["User"].as_array_mut();
    decisive.unwrap().retain(|member| member != "banned");
    let judged = xtask::generate::verdicts(&api, &effective).unwrap();
    assert_eq!(judged.missing, ["User.banned"]);
}
