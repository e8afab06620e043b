//! Refusals of parameters.

use serde_json::{Value, json};
use xtask::spec::refuse;

use super::{accepted, operation, refusal};

/// A description with one operation that has this parameter.
fn with(parameter: &Value) -> Value {
    operation(&json!({
        "operationId": "a",
        "parameters": [parameter],
        "responses": { "204": { "description": "" } },
    }))
}

/// A parameter called `ids` at a place, with further members.
fn ids(place: &str, more: &Value) -> Value {
    let mut parameter = json!({ "name": "ids", "in": place, "schema": { "type": "string" } });
    let members = parameter.as_object_mut().unwrap();
    members.extend(more.as_object().unwrap().clone());
    parameter
}

const HAND: &str = "mark the operation `x-multipart: handwritten` and write it by hand";

#[test]
fn a_parameter_style_without_code_is_refused() {
    for (place, style) in [
        ("query", "pipeDelimited"),
        ("query", "spaceDelimited"),
        ("query", "deepObject"),
        ("path", "label"),
        ("path", "matrix"),
        ("query", "simple"),
        ("header", "form"),
    ] {
        assert_eq!(
            refusal(&with(&ids(place, &json!({ "style": style })))),
            format!(
                "POST /a: parameter `ids` (`{style}`): a parameter style other than `form` in a query and `simple` \
                 elsewhere is not implemented; {HAND}"
            )
        );
    }
    for (place, style) in [("query", "form"), ("path", "simple"), ("header", "simple")] {
        assert_eq!(
            refuse::refused(&with(&ids(place, &json!({ "style": style })))),
            [""; 0]
        );
    }
}

#[test]
fn two_things_with_one_name_are_refused() {
    let parameter = |place: &str| ids(place, &json!({}));
    let sent = |schema: Value, parameters: Value| {
        operation(&json!({
            "operationId": "a",
            "parameters": parameters,
            "requestBody": { "content": { "application/json": { "schema": schema } } },
            "responses": { "204": { "description": "" } },
        }))
    };
    let member = json!({ "type": "object", "properties": { "ids": { "type": "string" } } });
    let refused = "POST /a: parameter `ids`: a parameter with the name of another one or of a member of the body is not \
                   implemented; remove one of them in the overlay: the input of a call is one JSON object, which cannot \
                   hold both";
    let one = json!([parameter("query")]);
    assert_eq!(refusal(&sent(member.clone(), one.clone())), refused);
    let parts = json!({ "allOf": [{ "type": "object", "properties": {} }, member] });
    assert_eq!(refusal(&sent(parts, one)), refused);
    let both = json!([parameter("query"), parameter("header")]);
    let object = json!({ "type": "object", "properties": { "id": { "type": "string" } } });
    assert_eq!(refusal(&sent(object.clone(), both)), refused);
    accepted(&sent(object, json!([parameter("query")])));
    let list = json!({ "type": "array", "items": { "type": "string" } });
    let mut body = parameter("query");
    body["name"] = json!("body");
    assert!(refusal(&sent(list, json!([body]))).contains("parameter `body`"));
}

#[test]
fn a_handwritten_operation_may_have_any_parameter() {
    let mut written = with(&ids(
        "cookie",
        &json!({ "style": "form", "allowReserved": true }),
    ));
    written["paths"]["/a"]["post"]["x-multipart"] = json!("handwritten");
    assert_eq!(refuse::refused(&written), [""; 0]);
}

#[test]
fn a_parameter_with_content_is_refused() {
    let filter = json!({ "name": "ids", "in": "query", "content": { "application/json": { "schema": {} } } });
    assert_eq!(
        refusal(&with(&filter)),
        format!(
            "POST /a: parameter `ids`: a parameter with `content` instead of `schema` is not implemented; {HAND}"
        )
    );
}

#[test]
fn reserved_characters_and_empty_values_are_refused_where_they_would_be_lost() {
    assert_eq!(
        refusal(&with(&ids("query", &json!({ "allowReserved": true })))),
        format!(
            "POST /a: parameter `ids`: `allowReserved` is not implemented; remove it in the overlay if the vendor reads \
             percent-encoded characters, too, or {HAND}"
        )
    );
    let flag = json!({ "allowEmptyValue": true, "schema": { "type": "boolean" } });
    assert_eq!(
        refusal(&with(&ids("query", &flag))),
        "POST /a: parameter `ids`: `allowEmptyValue` of something other than a string is not implemented; remove it in \
         the overlay: a value is always sent with its name"
    );
    // An empty string is a string, and is sent.
    assert_eq!(
        refuse::refused(&with(&ids("query", &json!({ "allowEmptyValue": true })))),
        [""; 0]
    );
}

#[test]
fn a_parameter_that_has_no_text_is_refused() {
    let kinds = "is not implemented; give it one of these types in the overlay, or";
    for (place, schema) in [
        ("query", json!({ "type": "object" })),
        (
            "header",
            json!({ "type": "object", "properties": { "a": { "type": "string" } } }),
        ),
        (
            "path",
            json!({ "oneOf": [{ "type": "string" }, { "type": "integer" }], "x-union": { "untagged": true } }),
        ),
        (
            "query",
            json!({ "type": "array", "items": { "type": "object" } }),
        ),
        (
            "query",
            json!({ "type": "array", "items": { "type": "array", "items": { "type": "string" } } }),
        ),
        (
            "query",
            json!({ "type": "array", "items": { "type": "string", "nullable": true } }),
        ),
        ("query", json!({})),
    ] {
        assert_eq!(
            refusal(&with(&ids(place, &json!({ "schema": schema })))),
            format!(
                "POST /a: parameter `ids`: a parameter that is neither a string, a number, a boolean nor a list of these \
                 {kinds} {HAND}"
            ),
            "{schema}"
        );
    }
    let list = json!({ "schema": { "type": "array", "items": { "type": "string" } } });
    assert_eq!(
        refusal(&with(&ids("path", &list))),
        format!("POST /a: parameter `ids`: a list in a path is not implemented; {HAND}")
    );
    assert_eq!(refuse::refused(&with(&ids("header", &list))), [""; 0]);
}

#[test]
fn a_parameter_behind_references_is_judged_by_what_it_is() {
    let mut description = with(&json!({ "$ref": "#/components/parameters/Ids" }));
    let schema = json!({ "allOf": [{ "$ref": "#/components/schemas/Ids" }] });
    description["components"] = json!({
        "parameters": { "Ids": ids("query", &json!({ "schema": schema })) },
        "schemas": { "Ids": { "type": "array", "items": { "enum": ["a", "b"] } } },
    });
    assert_eq!(refuse::refused(&description), [""; 0]);
    description["components"]["schemas"]["Ids"] = json!({ "type": "object" });
    assert!(
        refusal(&description).starts_with("POST /a: parameter `ids`: a parameter that is neither")
    );
}

#[test]
fn a_cookie_is_refused() {
    assert_eq!(
        refusal(&with(&ids("cookie", &json!({})))),
        format!(
            "POST /a: parameter `ids` (`cookie`): a parameter in a cookie, or anywhere but in path, query and headers is \
             not implemented; {HAND}"
        )
    );
}

#[test]
fn a_header_that_the_client_sets_is_refused_and_one_that_openapi_ignores_is_not() {
    for name in [
        "Host",
        "content-length",
        "User-Agent",
        "Clerk-API-Version",
        "x-authing-signature-nonce",
    ] {
        let header = json!({ "name": name, "in": "header", "schema": { "type": "string" } });
        assert_eq!(
            refusal(&with(&header)),
            format!(
                "POST /a: parameter `{name}`: a header that the client itself sets is not implemented; remove it in the \
                 overlay"
            )
        );
    }
    for name in ["Accept", "content-type", "Authorization"] {
        let ignored = json!({ "name": name, "in": "header", "schema": { "type": "object" } });
        assert_eq!(refuse::refused(&with(&ignored)), [""; 0], "{name}");
    }
    let nameless = json!({ "name": "X Mode", "in": "header", "schema": { "type": "string" } });
    assert_eq!(
        refusal(&with(&nameless)),
        "POST /a: parameter `X Mode`: a header whose name HTTP does not allow is not implemented; correct its name in the \
         overlay"
    );
}
