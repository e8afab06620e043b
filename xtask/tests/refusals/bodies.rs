//! Refusals of bodies, sent and received.

use serde_json::{Value, json};
use xtask::spec::refuse;

use super::{operation, refusal};

fn json_of(schema: &Value) -> Value {
    json!({ "application/json": { "schema": schema } })
}

/// A description with one operation that takes a body and answers nothing.
fn taking(content: &Value) -> Value {
    operation(&json!({
        "operationId": "a",
        "requestBody": { "content": content },
        "responses": { "204": { "description": "" } },
    }))
}

/// A description with one operation that answers so.
fn answering(responses: &Value) -> Value {
    operation(&json!({ "operationId": "a", "responses": responses }))
}

#[test]
fn a_body_that_is_not_json_is_refused_unless_the_operation_is_handwritten() {
    for media in [
        "application/octet-stream",
        "application/x-www-form-urlencoded",
        "text/plain",
        "multipart/form-data",
        "application/merge-patch+json",
        "*/*",
    ] {
        let mut content = json!({});
        content[media] = json!({});
        let mut description = taking(&content);
        let message = format!(
            "POST /a (`{media}`): a request body other than `application/json` is not implemented; remove it in the overlay \
             if the vendor takes JSON, too, or mark the operation `x-multipart: handwritten` and write it by hand"
        );
        assert_eq!(refusal(&description), message);
        content["application/json"] = json!({ "schema": { "type": "object" } });
        assert_eq!(refusal(&taking(&content)), message, "beside JSON");
        description["paths"]["/a"]["post"]["x-multipart"] = json!("handwritten");
        assert_eq!(refuse::refused(&description), [""; 0]);
    }
    assert!(
        refusal(&taking(&json!({}))).starts_with("POST /a (no media type): a request body other")
    );
}

#[test]
fn an_answer_that_is_not_json_is_refused() {
    for content in [
        json!({ "text/csv": {} }),
        json!({ "text/csv": {}, "application/json": { "schema": {} } }),
    ] {
        assert_eq!(
            refusal(&answering(&json!({ "200": { "content": content } }))),
            "POST /a, 200 (`text/csv`): an answer other than `application/json` is not implemented; remove it in the \
             overlay if the vendor answers JSON, too, or mark the operation `x-multipart: handwritten` and write it by hand"
        );
    }
    let failure = json!({ "204": {}, "500": { "content": { "text/html": {} } } });
    assert_eq!(refuse::refused(&answering(&failure)), [""; 0]);
}

#[test]
fn a_second_success_with_another_body_is_refused() {
    let (thing, task) = (json!({ "type": "object" }), json!({ "type": "string" }));
    let two =
        json!({ "200": { "content": json_of(&thing) }, "202": { "content": json_of(&task) } });
    assert_eq!(
        refusal(&answering(&two)),
        "POST /a (200 and 202): a second success answer with another body is not implemented; leave the body of one \
         in the overlay, or mark the operation `x-multipart: handwritten` and write it by hand"
    );
    let same =
        json!({ "200": { "content": json_of(&thing) }, "201": { "content": json_of(&thing) } });
    assert_eq!(refuse::refused(&answering(&same)), [""; 0]);
    let empty = json!({ "200": { "content": json_of(&thing) }, "204": {} });
    assert_eq!(refuse::refused(&answering(&empty)), [""; 0]);
}

#[test]
fn an_operation_that_never_succeeds_is_refused() {
    for responses in [
        json!({}),
        json!({ "default": { "content": json_of(&json!({})) } }),
    ] {
        assert_eq!(
            refusal(&answering(&responses)),
            "POST /a: an operation without a success answer is not implemented; add its status in the overlay"
        );
    }
}
