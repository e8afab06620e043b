//! Refusals of operations: their names, their methods, their servers, and what vendors call back.

use serde_json::{Value, json};
use xtask::spec::refuse;

use super::{operation, refusal};

/// A description with these paths.
fn paths(paths: &Value) -> Value {
    json!({ "paths": paths })
}

/// An operation of this name that answers nothing.
fn named(id: &str) -> Value {
    json!({ "operationId": id, "responses": { "204": { "description": "" } } })
}

#[test]
fn an_operation_without_a_name_is_refused_until_the_overlay_names_it() {
    let mut nameless = paths(&json!({ "/a": { "get": named("a") }, "/b": { "post": named("b") } }));
    let operation = &mut nameless["paths"]["/b"]["post"];
    operation.as_object_mut().unwrap().remove("operationId");
    assert_eq!(
        refusal(&nameless),
        "POST /b: an operation without an `operationId` is not implemented; give it an `x-rust-name` in the overlay"
    );
    nameless["paths"]["/b"]["post"]["x-rust-name"] = json!("make_b");
    assert_eq!(refuse::refused(&nameless), [""; 0]);
}

#[test]
fn two_operations_of_one_name_are_refused_until_the_overlay_tells_them_apart() {
    let mut twins =
        paths(&json!({ "/a": { "get": named("list") }, "/b": { "get": named("list") } }));
    assert_eq!(
        refusal(&twins),
        "GET /a and GET /b (`list`): an `operationId` that several operations have is not implemented; give all but one \
         an `x-rust-name` in the overlay"
    );
    twins["paths"]["/b"]["get"]["x-rust-name"] = json!("list_b");
    assert_eq!(refuse::refused(&twins), [""; 0]);
}

#[test]
fn a_name_that_rust_cannot_have_is_refused() {
    assert_eq!(
        refusal(&paths(&json!({ "/a": { "get": named("2fa") } }))),
        "GET /a (`2fa`): an operation whose name does not begin with a letter is not implemented; give it an \
         `x-rust-name` in the overlay"
    );
}

#[test]
fn a_method_that_no_call_is_made_for_is_refused() {
    let remedy = "remove it in the overlay if nobody needs it";
    for method in ["head", "options", "trace"] {
        let mut item = json!({});
        item[method] = named("a");
        assert_eq!(
            refusal(&paths(&json!({ "/a": item }))),
            format!(
                "{} /a: a method other than DELETE, GET, PATCH, POST and PUT is not implemented; {remedy}",
                method.to_uppercase()
            )
        );
    }
    let other = json!({ "/a": { "additionalOperations": {}, "get": named("a") } });
    assert_eq!(
        refusal(&paths(&other)),
        format!(
            "/a (`additionalOperations`): a member of a path that is neither a method nor `parameters` is not \
             implemented; {remedy}"
        )
    );
}

#[test]
fn servers_of_a_path_or_an_operation_are_refused() {
    let elsewhere = json!([{ "url": "https://files.example.com" }]);
    let mut operation = named("a");
    operation["servers"] = elsewhere.clone();
    let message = |place: &str| {
        format!(
            "{place}: a server of its own is not implemented; remove it in the overlay if the API's own server answers, too, \
             or mark the operation `x-multipart: handwritten` and write it by hand"
        )
    };
    let one = paths(&json!({ "/a": { "get": operation } }));
    assert_eq!(refusal(&one), message("GET /a"));
    let whole = paths(&json!({ "/a": { "servers": elsewhere, "get": named("a") } }));
    assert_eq!(refusal(&whole), message("/a"));
}

#[test]
fn servers_that_disagree_about_the_path_are_refused() {
    let servers = |urls: &[&str]| {
        let urls: Vec<_> = urls.iter().map(|url| json!({ "url": url })).collect();
        json!({ "servers": urls, "paths": {} })
    };
    assert_eq!(
        refusal(&servers(&[
            "https://a.example.com/v1",
            "https://b.example.com/v2"
        ])),
        "/servers (`/v1`, `/v2`): a second server with another path is not implemented; leave those of one path in \
         the overlay"
    );
    assert_eq!(
        refusal(&servers(&["https://a.example.com/{version}"])),
        "/servers (`/{version}`): a variable in the path of a server is not implemented; write its value in the overlay"
    );
    let regions = [
        "https://eu.example.com/v1",
        "https://us.example.com/v1/",
        "https://{tenant}.example.com/v1",
    ];
    assert_eq!(refuse::refused(&servers(&regions)), [""; 0]);
}

#[test]
fn what_the_vendor_calls_is_refused() {
    let event = json!({ "{$request.body#/url}": { "post": {} } });
    let mut subscribing = json!({ "operationId": "a", "callbacks": { "onEvent": event } });
    subscribing["responses"] = named("a")["responses"].clone();
    assert_eq!(
        refusal(&operation(&subscribing)),
        "POST /a (`onEvent`): a callback is not implemented; remove it in the overlay: nothing here receives requests"
    );
    assert_eq!(
        refusal(&json!({ "paths": {}, "webhooks": { "userCreated": {} } })),
        "/webhooks (`userCreated`): a webhook beside operations is not implemented; remove it in the overlay, or describe events by themselves: see \"Events\""
    );
}

#[test]
fn a_link_is_refused() {
    let mut linking = named("a");
    linking["responses"]["204"]["links"] = json!({ "next": { "operationId": "a" } });
    assert_eq!(
        refusal(&operation(&linking)),
        "POST /a, 204 (`next`): a link is not implemented; remove it in the overlay: it only tells which operation may \
         follow"
    );
}

#[test]
fn everything_that_is_refused_is_named_at_once() {
    let mut first = named("a");
    first["parameters"] = json!([
        { "name": "session", "in": "cookie", "schema": { "type": "string" } },
        { "name": "filter", "in": "query", "style": "deepObject", "schema": { "type": "object" } },
    ]);
    first["requestBody"] = json!({ "content": { "text/plain": {} } });
    let description = paths(&json!({ "/a": { "post": first }, "/b": { "trace": named("b") } }));
    let refused = refuse::refused(&description);
    assert_eq!(refused.len(), 4, "{refused:#?}");
    let mut output = xtask::generate::Output::default();
    let api = xtask::api::find("clerk").unwrap();
    let error = xtask::generate::files(&api, &description, &mut output).unwrap_err();
    for message in refused {
        assert!(error.to_string().contains(&message), "{error}");
    }
}
