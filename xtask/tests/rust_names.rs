//! Names that the overlay gives: `x-rust-name` and `x-rust-names`.

mod things;

use serde_json::{Value, json};
use things::api_with;
use xtask::api::find;
use xtask::generate::{Tree, files};

fn generated(description: &Value) -> Result<Tree, String> {
    let mut tree = Tree::default();
    files(&find("clerk").unwrap(), description, &mut tree).map_err(|error| error.to_string())?;
    Ok(tree)
}

fn things(description: &Value) -> String {
    let tree = generated(description).unwrap();
    let text = tree.get("crates/clerk-raw/src/things.rs").unwrap();
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
    let tree = generated(&description).unwrap();
    let mocks = tree.get("crates/clerk-raw/src/mock/mod.rs").unwrap();
    has(mocks, &["fn list_oauth_things<F>"]);
    // A name in Rust is nothing to the emulator.
    let emulator = tree.get("crates/emulator/descriptions/clerk.json").unwrap();
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
    let tree = generated(&description).unwrap();
    let mocks = tree.get("crates/clerk-raw/src/mock/things.rs").unwrap();
    has(mocks, &["pub fn at_most<", "\"limit\""]);
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
