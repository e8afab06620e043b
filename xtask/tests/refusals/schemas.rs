//! Refusals of keywords of schemas.

use serde_json::{Value, json};
use xtask::spec::refuse;

use super::{accepted, of, refusal, schema, sent};

#[test]
fn multiple_of_is_refused() {
    let cents = schema(&json!({ "type": "integer", "multipleOf": 5 }));
    assert_eq!(
        refusal(&cents),
        "/components/schemas/A: `multipleOf` is not implemented; remove it in the overlay if the vendor does not need the \
         check, or implement it"
    );
}

#[test]
fn a_keyword_that_is_not_implemented_is_refused_by_its_name() {
    for keyword in [
        "not",
        "const",
        "patternProperties",
        "if",
        "then",
        "prefixItems",
        "minProperties",
        "maxProperties",
        "contains",
        "dependentRequired",
        "unevaluatedProperties",
        "optional",
    ] {
        let schema = schema(&json!({ "type": "object", keyword: {} }));
        assert_eq!(
            refusal(&schema),
            format!(
                "/components/schemas/A: the keyword `{keyword}`: a schema keyword that is not listed under \"What is \
                 enforced\" is not implemented; remove it in the overlay if the vendor does not need the check, or \
                 implement it"
            )
        );
    }
}

#[test]
fn a_member_that_is_called_like_a_keyword_is_accepted() {
    let names = [
        "not",
        "const",
        "multipleOf",
        "allOf",
        "oneOf",
        "properties",
        "enum",
        "$ref",
    ];
    let members: serde_json::Map<String, Value> = names
        .into_iter()
        .map(|name| (name.to_owned(), json!({ "type": "string" })))
        .collect();
    accepted(&sent(&json!({ "type": "object", "properties": members })));
}

#[test]
fn a_keyword_inside_of_a_member_that_is_called_like_a_keyword_is_found() {
    let members =
        json!({ "properties": { "type": "object", "properties": { "items": { "not": {} } } } });
    let message = refusal(&schema(&json!({ "type": "object", "properties": members })));
    let place = "/components/schemas/A/properties/properties/properties/items: the keyword `not`";
    assert!(message.starts_with(place), "{message}");
}

#[test]
fn every_place_that_has_a_schema_is_looked_at() {
    let odd = json!({ "type": "string", "not": {} });
    let content = json!({ "content": { "application/json": { "schema": odd } } });
    let mut description = json!({
        "paths": { "/a": {
            "parameters": [{ "name": "a", "in": "query", "schema": odd }],
            "post": {
                "operationId": "a",
                "parameters": [{ "name": "b", "in": "query", "schema": { "type": "array", "items": odd } }],
                "requestBody": content,
                "responses": { "200": content, "400": content },
            },
        } },
        "components": { "schemas": { "A": { "type": "object", "additionalProperties": odd } } },
    });
    let places = |description: &Value| {
        let messages = refuse::refused(description).into_iter();
        messages
            .map(|m| m.split(": ").next().unwrap().to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(
        places(&description),
        [
            "/components/schemas/A/additionalProperties",
            "/paths/~1a/parameters/0/schema",
            "/paths/~1a/post/parameters/0/schema/items",
            "/paths/~1a/post/requestBody/content/application~1json/schema",
            "/paths/~1a/post/responses/200/content/application~1json/schema",
        ]
    );
    // What only a handwritten body refers to is not generated.
    description["paths"]["/a"]["post"]["x-multipart"] = json!("handwritten");
    assert_eq!(places(&description).len(), 4);
}

#[test]
fn a_type_that_openapi_3_0_does_not_have_is_refused() {
    assert_eq!(
        of(&json!({ "type": ["string", "integer"] })),
        r#": the type ["string","integer"]: a `type` that OpenAPI 3.0 does not have is not implemented; set one type in the overlay, or list several as alternatives of `oneOf`"#
    );
}

#[test]
fn a_keyword_whose_value_has_no_meaning_is_refused() {
    for (keyword, value) in [
        ("required", json!(true)),
        ("nullable", json!("true")),
        ("allOf", json!([])),
        ("items", json!([{ "type": "string" }])),
        ("properties", json!(["a"])),
        ("readOnly", json!(1)),
    ] {
        let message = of(&json!({ "type": "object", keyword: value }));
        assert_eq!(
            message,
            format!(
                ": `{keyword}` {value}: a keyword whose value OpenAPI 3.0 does not allow is not implemented; correct it \
                 in the overlay"
            )
        );
    }
}

#[test]
fn a_schema_that_no_value_fits_is_refused() {
    let message = ": a schema that no value fits is not implemented; remove it in the overlay";
    assert_eq!(of(&json!(false)), message);
    assert_eq!(
        of(&json!({ "type": "object", "additionalProperties": false })),
        message
    );
}

#[test]
fn a_keyword_beside_a_reference_is_refused() {
    let mut description = sent(&json!({ "$ref": "#/components/schemas/B", "maxLength": 5 }));
    description["components"]["schemas"]["B"] = json!({ "type": "string" });
    let messages = refuse::refused(&description);
    assert_eq!(
        messages[0],
        "/components/schemas/A: the keyword `maxLength`: a keyword beside `$ref` is not implemented; state it in the \
         schema that is referred to, or remove it in the overlay"
    );
}

#[test]
fn typed_additional_properties_beside_members_are_refused() {
    assert_eq!(
        of(&json!({
            "type": "object",
            "properties": { "a": { "type": "string" } },
            "additionalProperties": { "type": "integer" },
        })),
        ": a typed `additionalProperties` beside members is not implemented; declare the members, or set \
         `additionalProperties: true` in the overlay"
    );
    for rest in [json!(true), json!({})] {
        let open =
            json!({ "properties": { "a": { "type": "string" } }, "additionalProperties": rest });
        accepted(&sent(&open));
    }
}

#[test]
fn what_is_enforced_is_listed_in_the_readme() {
    let readme = xtask::spec::document::read(&xtask::root().join("openapi/README.md")).unwrap();
    let (_, section) = readme.split_once("## What is enforced").unwrap();
    for keyword in refuse::implemented() {
        assert!(
            section.contains(&format!("`{keyword}`")),
            "`{keyword}` is not listed"
        );
    }
}
