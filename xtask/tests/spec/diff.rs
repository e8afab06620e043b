//! What `spec diff` tells users.

use serde_json::{Value, json};
use xtask::api::find;
use xtask::spec::diff::{Diff, Style, Weight, diff, of_api};
use xtask::spec::document::imported;

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

/// A document with one operation that takes these parameters, and these of its path.
fn with_parameters(own: &Value, of_path: &Value) -> Value {
    json!({"paths": {"/users": {"parameters": of_path,
        "get": {"operationId": "listUsers", "parameters": own, "responses": {}}}}})
}

fn list(more: &Value) -> Value {
    let mut list = json!({"name": "ids", "in": "query",
        "schema": {"type": "array", "items": {"type": "string"}}});
    let members = list.as_object_mut().unwrap();
    members.extend(more.as_object().unwrap().clone());
    json!([list])
}

#[test]
fn another_way_of_writing_a_parameter_breaks() {
    let of = |more: Value| with_parameters(&list(&more), &json!([]));
    for (old, new, expected) in [
        (
            json!({}),
            json!({"explode": false}),
            "query ids explode false (was true)",
        ),
        (
            json!({}),
            json!({"style": "pipeDelimited", "explode": true}),
            "query ids style pipeDelimited (was form)",
        ),
        (
            json!({"style": "spaceDelimited"}),
            json!({"style": "spaceDelimited", "explode": true}),
            "query ids explode true (was false)",
        ),
        (
            json!({}),
            json!({"x-sdk-array-format": "brackets"}),
            "query ids array format brackets (was none)",
        ),
    ] {
        let diff = diff(&of(old), &of(new));
        assert_eq!(changes(&diff, Weight::Breaking), [expected]);
        assert!(diff.print(Style::Text).contains("\nBreaking\n"));
        assert!(diff.print(Style::Markdown).contains("\n## Breaking\n"));
    }
}

#[test]
fn the_defaults_of_style_and_explode_are_no_change_and_a_scalar_is_written_the_same() {
    let of = |more: Value| with_parameters(&list(&more), &json!([]));
    let stated = of(json!({"style": "form", "explode": true}));
    assert!(diff(&of(json!({})), &stated).changes.is_empty());
    let scalar = |explode: bool| {
        let scalar = json!([{"name": "limit", "in": "query", "explode": explode,
            "schema": {"type": "integer"}}]);
        with_parameters(&scalar, &json!([]))
    };
    let diff = diff(&scalar(true), &scalar(false));
    assert_eq!(changes(&diff, Weight::Breaking), [""; 0]);
    assert_eq!(
        changes(&diff, Weight::Other),
        ["query limit explode false (was true)"]
    );
}

#[test]
fn parameters_of_a_path_are_those_of_its_operations() {
    let one = list(&json!({}));
    let moved = diff(
        &with_parameters(&one, &json!([])),
        &with_parameters(&json!([]), &one),
    );
    assert!(moved.changes.is_empty(), "{:?}", moved.changes);
    let required = list(&json!({"required": true}));
    let stricter = diff(
        &with_parameters(&json!([]), &one),
        &with_parameters(&json!([]), &required),
    );
    assert_eq!(
        changes(&stricter, Weight::Breaking),
        ["query ids is required now"]
    );
    let gone = diff(
        &with_parameters(&json!([]), &one),
        &with_parameters(&json!([]), &json!([])),
    );
    assert_eq!(changes(&gone, Weight::Breaking), ["query ids removed"]);
    // The operation's own stands in for that of its path.
    let own = diff(
        &with_parameters(&one, &required),
        &with_parameters(&one, &one),
    );
    assert!(own.changes.is_empty(), "{:?}", own.changes);
}

/// A document that takes and answers a pet.
fn pets(pet: &Value) -> Value {
    let content = json!({"application/json": {"schema": pet}});
    json!({"paths": {"/pets": {"post": {"operationId": "createPet",
        "requestBody": {"content": content}, "responses": {"200": {"content": content}}}}},
        "components": {"schemas": {
            "Cat": {"type": "object"}, "Dog": {"type": "object"}, "Fox": {"type": "object"}}}})
}

fn pet(discriminator: &Value) -> Value {
    let reference = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let mut pet = json!({"oneOf": [reference("Cat"), reference("Dog"), reference("Fox")]});
    if !discriminator.is_null() {
        pet["discriminator"] = discriminator.clone();
    }
    pets(&pet)
}

#[test]
fn another_member_that_tells_alternatives_apart_breaks() {
    let of = |name: &str| pet(&json!({"propertyName": name}));
    let moved = diff(&of("kind"), &of("type"));
    assert_eq!(
        changes(&moved, Weight::Breaking),
        [
            "answer discriminator type (was kind)",
            "body discriminator type (was kind)"
        ]
    );
    let added = diff(&pet(&Value::Null), &of("kind"));
    assert_eq!(
        changes(&added, Weight::Breaking),
        ["body discriminator kind (was none)"]
    );
    let removed = diff(&of("kind"), &pet(&Value::Null));
    assert_eq!(
        changes(&removed, Weight::Breaking),
        ["answer discriminator none (was kind)"]
    );
}

#[test]
fn values_that_tell_alternatives_apart_are_compared() {
    let of = |mapping: Value| pet(&json!({"propertyName": "kind", "mapping": mapping}));
    let reference = |name: &str| format!("#/components/schemas/{name}");
    let base = json!({"cat": reference("Cat"), "dog": reference("Dog"), "fox": reference("Fox")});
    let with = |value: &str, target: Option<&str>| {
        let mut mapping = base.clone();
        let all = mapping.as_object_mut().unwrap();
        match target {
            Some(target) => drop(all.insert(value.to_owned(), json!(reference(target)))),
            None => drop(all.remove(value)),
        }
        of(mapping)
    };
    let added = diff(&of(base.clone()), &with("puppy", Some("Dog")));
    assert_eq!(
        changes(&added, Weight::Addition),
        [
            "answer discriminator value added: puppy is Dog",
            "body discriminator value added: puppy is Dog"
        ]
    );
    assert_eq!(changes(&added, Weight::Breaking), [""; 0]);
    let moved = diff(&of(base.clone()), &with("fox", Some("Dog")));
    assert_eq!(
        changes(&moved, Weight::Breaking),
        [
            "answer discriminator value fox is Dog (was Fox)",
            "body discriminator value fox is Dog (was Fox)"
        ]
    );
    let removed = diff(&of(base.clone()), &with("fox", None));
    assert_eq!(
        changes(&removed, Weight::Breaking),
        ["body discriminator value removed: fox was Fox"]
    );
    assert_eq!(
        changes(&removed, Weight::Other),
        ["answer discriminator value removed: fox was Fox"]
    );
    // Without a mapping the names of schemas are the values.
    let stated = of(json!({"Cat": "Cat", "Dog": "Dog", "Fox": reference("Fox")}));
    let implied = pet(&json!({"propertyName": "kind"}));
    assert!(diff(&stated, &implied).changes.is_empty());
}

#[test]
fn a_name_that_changes_in_rust_breaks() {
    let api = find("clerk").unwrap();
    let mut other = imported(&api).unwrap();
    other["paths"]["/machines"]["post"]["operationId"] = json!("MakeMachine");
    let newer = of_api(&api, &other, true).unwrap();
    assert_eq!(newer.unnamed, None);
    let renamed = "operation POST /machines is called `make_machine` (was `create_machine`)";
    let breaking = changes(&newer, Weight::Breaking);
    assert!(breaking.iter().any(|c| c == renamed), "{breaking:?}");
    for style in [Style::Text, Style::Markdown] {
        let text = newer.print(style);
        assert!(
            text.contains("Rust names\n") && text.contains("(was `create_machine`)"),
            "{text}"
        );
    }
    // What cannot be named is said, and everything else is compared.
    other["paths"]["/machines"]["post"]["operationId"] = json!("ListMachines");
    let unnamed = of_api(&api, &other, true).unwrap();
    let text = unnamed.print(Style::Text);
    assert!(text.contains("Rust names are not compared: "), "{text}");
    assert!(text.contains("operationId is ListMachines"), "{text}");
}
