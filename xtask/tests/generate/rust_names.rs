//! Names that the overlay gives: `x-rust-name` and `x-rust-names`.

use super::made::{MOCKS, SERVED, THINGS, made};
use crate::things::api_with;
use serde_json::{Value, json};
use xtask::generate::Output;

fn generated(description: &Value) -> Result<Output, String> {
    made(description).map_err(|error| error.to_string())
}

fn things(description: &Value) -> String {
    let output = generated(description).unwrap();
    let text = output.get(THINGS).unwrap();
    text.to_owned()
}

fn has(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "`{part}` is not in\n{text}");
    }
}

fn description() -> Value {
    let color = json!({"type": "string", "enum": ["-red", "blue"]});
    let sent = json!({"maxIPs": {"type": "integer"}, "color": color});
    api_with(&sent, &json!({"maxIPs": {"type": "integer"}}))
}

#[test]
fn an_operation_is_called_as_the_overlay_says() {
    let mut description = description();
    let list = &mut description["paths"]["/things"]["get"];
    list["operationId"] = json!("ListOAuthThings");
    list["x-rust-name"] = json!("list_oauth_things");
    // Other words of the same letters: types keep the vendor's capitals.
    has(
        &things(&description),
        &[
            "pub fn list_oauth_things(&self) -> ListOAuthThingsCall",
            "pub static LIST_OAUTH_THINGS: Operation",
        ],
    );
    let output = generated(&description).unwrap();
    let mocks = output.get("crates/small-raw/src/mock/mod.rs").unwrap();
    has(mocks, &["fn list_oauth_things<F>"]);
    // A name in Rust is nothing to the emulator.
    let emulator = output.get(SERVED).unwrap();
    assert!(!emulator.contains("x-rust-name"));

    description["paths"]["/things"]["get"]["x-rust-name"] = json!("all_things");
    has(
        &things(&description),
        &[
            "pub fn all_things(&self) -> AllThingsCall",
            "pub static ALL_THINGS: Operation",
        ],
    );
}

#[test]
fn a_parameter_is_called_as_the_overlay_says() {
    let mut description = description();
    description["paths"]["/things"]["get"]["parameters"][0]["x-rust-name"] = json!("at_most");
    has(
        &things(&description),
        &["pub fn at_most(", "self.call.query(\"limit\""],
    );
    let output = generated(&description).unwrap();
    let mocks = output.get(MOCKS).unwrap();
    has(mocks, &["pub fn at_most(", "\"limit\""]);
}

#[test]
fn a_type_its_members_and_its_values_are_called_as_the_overlay_says() {
    let mut description = description();
    let thing = &mut description["components"]["schemas"]["Thing"];
    thing["x-rust-name"] = json!("Gadget");
    thing["x-rust-names"] = json!({"maxIPs": "max_ips"});
    let body = "/paths/~1things/post/requestBody/content/application~1json/schema";
    let body = description.pointer_mut(body).unwrap();
    body["x-rust-names"] = json!({"maxIPs": "max_ips"});
    body["properties"]["color"]["x-rust-name"] = json!("Paint");
    body["properties"]["color"]["x-rust-names"] = json!({"-red": "NotRed"});
    has(
        &things(&description),
        &[
            "pub struct Gadget",
            "pub max_ips: ",
            "rename = \"maxIPs\"",
            "pub fn max_ips(",
            "pub enum Paint",
            "NotRed: \"-red\"",
        ],
    );
}

#[test]
fn a_given_name_that_names_nothing_or_is_no_name_is_an_error() {
    let of = |pointer: &str, member: &str, value: Value| {
        let mut description = description();
        description.pointer_mut(pointer).unwrap()[member] = value;
        generated(&description).err().unwrap_or_default()
    };
    let (list, thing) = ("/paths/~1things/get", "/components/schemas/Thing");
    let member = format!("{thing}/properties/maxIPs");
    for (pointer, annotation, value, expected) in [
        (
            list,
            "x-rust-name",
            json!("ListThings"),
            "no Rust name in snake case",
        ),
        (
            list,
            "x-rust-name",
            json!("type"),
            "no Rust name in snake case",
        ),
        (list, "x-rust-name", json!("create_thing"), "CreateThing"),
        (
            thing,
            "x-rust-name",
            json!("gadget"),
            "no Rust name in upper camel case",
        ),
        (
            thing,
            "x-rust-names",
            json!({"ips": "ips"}),
            "names `ips`, which `Thing` lacks",
        ),
        (
            &member,
            "x-rust-names",
            json!({"a": "b"}),
            "this schema states none",
        ),
        (
            "/paths/~1things/post/responses/200/content/application~1json/schema",
            "x-rust-name",
            json!("Gadget"),
            "beside a reference",
        ),
        (&member, "x-rust-name", json!("MaxIps"), "this one has none"),
    ] {
        let error = of(pointer, annotation, value);
        assert!(error.contains(expected), "{expected}: {error}");
    }
}

#[test]
fn two_members_are_not_called_the_same() {
    let mut description = description();
    let body = "/paths/~1things/post/requestBody/content/application~1json/schema";
    let body = description.pointer_mut(body).unwrap();
    body["x-rust-names"] = json!({"maxIPs": "color"});
    let error = generated(&description).err().unwrap_or_default();
    let expected = "`color` and `maxIPs` of `CreateThingBody` would have the same name";
    assert!(error.contains(expected), "{error}");
}

/// What is said of a `POST /things` with these parameters and this body.
fn refusal_of(parameters: &Value, body: &Value) -> String {
    let mut description = description();
    description["paths"]["/things"]["post"]["parameters"] = parameters.clone();
    *description
        .pointer_mut("/paths/~1things/post/requestBody/content/application~1json/schema")
        .unwrap() = body.clone();
    generated(&description).err().unwrap_or_default()
}

#[test]
fn what_meets_on_a_call_is_refused_by_name() {
    let text = json!({"type": "string"});
    let query = |name: &str| json!([{"name": name, "in": "query", "schema": text}]);
    let object = |name: &str| json!({"type": "object", "properties": {name: text}});
    for (parameters, body, one, other) in [
        // A parameter and a member.
        (
            query("color"),
            object("Color"),
            "parameter `color`",
            "member `Color`",
        ),
        // The call's own methods, and those of the traits that it has.
        (
            query("send"),
            object("a"),
            "parameter `send`",
            "a method of its own",
        ),
        (
            json!([]),
            object("reply"),
            "member `reply`",
            "a method of its own",
        ),
        (
            json!([]),
            object("withOptions"),
            "member `withOptions`",
            "a method of its own",
        ),
        (
            json!([]),
            object("with_body"),
            "member `with_body`",
            "a method of its own",
        ),
        (
            json!([]),
            object("set_opt"),
            "member `set_opt`",
            "a method of its own",
        ),
        (
            json!([]),
            object("clone"),
            "member `clone`",
            "a method of its own",
        ),
        (
            json!([]),
            object("into_future"),
            "member `into_future`",
            "a method of its own",
        ),
        // What sends null for one member, and another member.
        (
            json!([]),
            json!({"type": "object", "properties": {
                "color": {"type": "string", "nullable": true}, "color_null": text}}),
            "null for member `color`",
            "member `color_null`",
        ),
        // What takes members that no setter is there for.
        (
            json!([]),
            json!({"type": "object", "properties": {"extra": text}, "additionalProperties": true}),
            "member `extra`",
            "members without a setter",
        ),
    ] {
        let refusal = refusal_of(&parameters, &body);
        for part in ["the call of POST /things", one, other, "x-rust-name"] {
            assert!(refusal.contains(part), "{part}: {refusal}");
        }
    }
    // Names that only look like it.
    for name in ["options", "body", "sender"] {
        assert_eq!(refusal_of(&json!([]), &object(name)), "");
    }
    assert_eq!(refusal_of(&query("options"), &object("a")), "");
}

#[test]
fn what_meets_on_a_builder_or_a_mock_is_refused_by_name() {
    let item = json!({"type": "object", "properties": {"build": {"type": "string"}}});
    let items =
        json!({"type": "object", "properties": {"items": {"type": "array", "items": item}}});
    let refusal = refusal_of(&json!([]), &items);
    assert!(refusal.contains("the builder of `"), "{refusal}");
    assert!(
        refusal.contains("member `build` would all be `build`"),
        "{refusal}"
    );

    // A parameter of the path is an argument of a call, and a condition of a mock.
    let mut description = description();
    let mut post = description["paths"]["/things"]["post"].clone();
    post["operationId"] = json!("paintThing");
    post["parameters"] = json!([{"name": "Color", "in": "path", "required": true, "schema": {"type": "string"}, "x-identifier": "Color"}]);
    description["paths"]["/things/{Color}"]["post"] = post;
    let refusal = generated(&description).err().unwrap_or_default();
    assert!(
        refusal.contains("the mock of POST /things/{Color}: parameter `Color`, member `color`"),
        "{refusal}"
    );
    let parameter = "/paths/~1things~1{Color}/post/parameters/0";
    description.pointer_mut(parameter).unwrap()["x-rust-name"] = json!("paint");
    assert_eq!(generated(&description).err(), None);
}
