//! What a description becomes: each of our rules is in the generated code.

mod things;

use serde_json::{Value, json};
use things::{api_with, description};
use xtask::generate::{self, Tree};
use xtask::{Result, api};

/// Where the code of the one group is.
const THINGS: &str = "crates/clerk-raw/src/things.rs";

/// The code of the one group of a description, without white space, so that no line break of rustfmt matters.
fn code(description: &Value) -> Result<String> {
    let mut tree = Tree::default();
    generate::files(&api::find("clerk")?, description, &mut tree)?;
    let code = tree.get(THINGS).ok_or("there is no such file")?;
    Ok(squeezed(code))
}

fn squeezed(code: &str) -> String {
    code.split_whitespace().collect()
}

#[track_caller]
fn says(code: &str, wanted: &str) {
    assert!(
        code.contains(&squeezed(wanted)),
        "`{wanted}` is not in:\n{code}"
    );
}

#[test]
fn absent_null_and_empty_are_three_things_in_a_request() {
    let sent = json!({
        "nickname": {"type": "string", "nullable": true, "maxLength": 20},
        "tags": {"type": "array", "maxItems": 3, "items": {"type": "string"}},
    });
    let code = code(&api_with(&sent, &json!({}))).unwrap();
    says(&code, "nickname: Option<Nullable<Text<0, 20>>>,");
    says(&code, "pub fn nickname_null(mut self) -> Self");
    // Nothing but `Option` decides whether a list is sent, so an empty one is.
    says(
        &code,
        r#"#[serde(skip_serializing_if = "Option::is_none")] tags: Option<AtMost<String, 3>>,"#,
    );
    assert!(!code.contains("is_empty"));
}

#[test]
fn a_default_is_told_and_never_sent() {
    let sent = json!({"status": {"type": "string", "default": "Activated"}});
    let code = code(&api_with(&sent, &json!({}))).unwrap();
    says(&code, "status: Option<String>,");
    says(&code, r#"Unset, the vendor takes `"Activated"`."#);
    assert_eq!(
        code.matches("Activated").count(),
        1,
        "in a comment and nowhere else"
    );
}

#[test]
fn a_limit_belongs_to_requests() {
    let limited = json!({
        "name": {"type": "string", "maxLength": 20},
        "size": {"type": "integer", "minimum": 1, "maximum": 9},
        "tags": {"type": "array", "maxItems": 3, "items": {"type": "string"}},
    });
    let code = code(&api_with(&limited, &limited)).unwrap();
    says(&code, "name: Option<Text<0, 20>>, ");
    says(&code, "size: Option<Int<1, 9>>,");
    says(&code, "pub name: Option<String>,");
    says(&code, "pub size: Option<i64>,");
    says(&code, "pub tags: Option<Items<String>>,");
}

#[test]
fn an_enumeration_is_closed_in_requests_and_open_in_answers() {
    let role = json!({"role": {"type": "string", "enum": ["admin", "member"]}});
    let code = code(&api_with(&role, &role)).unwrap();
    says(&code, "role: Option<CreateThingBodyRole>,");
    says(&code, "pub role: Option<Open<ThingRole>>,");
}

#[test]
fn a_union_of_an_answer_keeps_what_it_does_not_know() {
    let mut description = api_with(
        &json!({}),
        &json!({"source": {
            "oneOf": [{"$ref": "#/components/schemas/Saml"}, {"$ref": "#/components/schemas/Oauth"}],
            "discriminator": {"propertyName": "kind", "mapping": {
                "saml": "#/components/schemas/Saml", "oauth": "#/components/schemas/Oauth"}},
        }}),
    );
    for name in ["Saml", "Oauth"] {
        description["components"]["schemas"][name] =
            json!({"type": "object", "properties": {"kind": {"type": "string"}}});
    }
    let code = code(&description).unwrap();
    says(&code, r#"Some("saml") => json.read().map(Self::Saml),"#);
    says(&code, "Unknown(serde_json::Value),");
    says(&code, "_ => Ok(Self::Unknown(json.value())),");
}

#[test]
fn variants_that_nothing_tells_apart_are_refused() {
    let mut description = api_with(
        &json!({}),
        &json!({"source": {
            "oneOf": [{"$ref": "#/components/schemas/Saml"}, {"$ref": "#/components/schemas/Saml"}],
            "discriminator": {"propertyName": "kind"},
        }}),
    );
    description["components"]["schemas"]["Saml"] =
        json!({"type": "object", "properties": {"kind": {"type": "string"}}});
    let error = code(&description).unwrap_err().to_string();
    assert!(
        error.contains("x-union") && error.contains("/things"),
        "{error}"
    );
}

#[test]
fn a_schema_that_travels_both_ways_is_split() {
    let thing = json!({"thing": {"$ref": "#/components/schemas/Thing"}});
    let code = code(&api_with(&thing, &json!({"id": {"type": "string"}}))).unwrap();
    says(&code, "thing: Option<ThingInput>,");
    says(&code, "pub struct ThingInput {");
    says(&code, "#[non_exhaustive] pub struct Thing { ");
    says(&code, "pub fn builder() -> ThingInputBuilder");
    assert!(!code.contains("ThingBuilder"), "nobody builds an answer");
}

#[test]
fn a_name_that_hides_one_of_ours_is_changed() {
    let mut description = api_with(
        &json!({}),
        &json!({"error": {"$ref": "#/components/schemas/Error"}}),
    );
    description["components"]["schemas"]["Error"] =
        json!({"type": "object", "properties": {"type": {"type": "string"}}});
    let code = code(&description).unwrap();
    says(&code, "pub error: Option<ErrorObject>,");
    says(&code, "pub type_: Option<String>,");
}

#[test]
fn conditions_are_checked_before_sending() {
    let mut description = api_with(
        &json!({
            "role": {"type": "string", "enum": ["admin", "member"]},
            "namespace": {"type": "string", "x-required-when": {"property": "role", "equals": "admin"}},
        }),
        &json!({}),
    );
    description["paths"]["/things"]["get"]["parameters"] = json!([
        {"name": "offset", "in": "query", "schema": {"type": "integer"}, "x-excludes": "after"},
        {"name": "after", "in": "query", "schema": {"type": "string"}, "x-requires": "order"},
        {"name": "order", "in": "query", "schema": {"type": "string"}},
    ]);
    let code = code(&description).unwrap();
    says(
        &code,
        r#"checks.required_when("namespace", self.namespace.is_some(), "#,
    );
    says(
        &code,
        r#"QueryRule::Exclusive { parameter: "offset", other: "after", "#,
    );
    says(
        &code,
        r#"QueryRule::Required { parameter: "order", other: "after", equals: None, "#,
    );
}

#[test]
fn a_secret_is_one_both_ways() {
    let key = json!({"key": {"type": "string", "x-secret": true}});
    let code = code(&api_with(&key, &key)).unwrap();
    says(
        &code,
        "{ #[serde(skip_serializing_if = \"Option::is_none\")] key: Option<Secret>,",
    );
    says(&code, "pub key: Option<Secret>,");
}

#[test]
fn what_cannot_be_generated_is_an_error_that_names_its_place() {
    let mut description = description();
    description["paths"]["/things"]["post"]["requestBody"]["content"] =
        json!({"application/xml": {"schema": {"type": "object"}}});
    let error = code(&description).unwrap_err().to_string();
    assert!(
        error.contains("POST /things") && error.contains("application/xml"),
        "{error}"
    );
}

#[test]
fn a_pace_of_its_own_is_generated_and_a_slip_in_it_stops_generation() {
    let paced = |rate: Value| {
        let mut description = description();
        description["paths"]["/things"]["get"]["x-rate"] = rate;
        code(&description)
    };
    let rate = paced(json!({"bucket": "things", "calls": 10, "seconds": 60})).unwrap();
    says(&rate, r#".rate(Rate::own("things", 10, 60, &[]))"#);
    says(
        &paced(json!("uncounted")).unwrap(),
        ".rate(Rate::Uncounted)",
    );
    for slip in [
        json!("uncuonted"),
        json!({"calls": 10, "seconds": 60}),
        json!({"bucket": "things", "calls": 0, "seconds": 60}),
        json!({"bucket": "things", "calls": 10, "seconds": "60"}),
        json!({"bucket": "things", "calls": 10, "seconds": 60, "by": ["thing_id"]}),
    ] {
        let error = paced(slip.clone()).unwrap_err().to_string();
        assert!(
            error.contains("GET /things") && error.contains("x-rate"),
            "{slip}: {error}"
        );
    }
}

#[test]
fn what_an_answer_leaves_out_reads_as_empty_unless_it_is_decisive() {
    let mut description = api_with(
        &json!({}),
        &json!({
            "tags": {"type": "array", "items": {"type": "string"}},
            "metadata": {"type": "object"},
            "name": {"type": "string"},
        }),
    );
    description["components"]["schemas"]["Thing"]["required"] = json!(["tags", "metadata", "name"]);
    let plain = description.clone();
    description["x-answers"] = json!({"decisive": {"Thing": ["name"]}});
    let code = code(&description).unwrap();
    let lenient =
        "#[serde(default, deserialize_with = \"identity_facade_core::lenient::or_default\")]";
    says(&code, &format!("{lenient} pub tags: Items<String>,"));
    says(
        &code,
        &format!("{lenient} pub metadata: serde_json::Map<String, serde_json::Value>,"),
    );
    let decisive = "#[serde(deserialize_with = \"identity_facade_core::lenient::sound\")]";
    says(&code, &format!("{decisive} pub name: String,"));
    says(
        &crate::code(&plain).unwrap(),
        &format!("{lenient} pub name: String,"),
    );
}
