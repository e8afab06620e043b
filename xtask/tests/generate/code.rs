//! What a description becomes: each of our rules is in the generated code.

use super::made::{MOCKS, SERVED, code, error, lost, made, says, squeezed};
use crate::things::{api_with, description};
use serde_json::{Value, json};

#[test]
fn absent_null_and_empty_are_three_things_in_a_request() {
    let sent = json!({
        "nickname": {"type": "string", "nullable": true, "maxLength": 20},
        "tags": {"type": "array", "maxItems": 3, "items": {"type": "string"}},
    });
    let code = code(&api_with(&sent, &json!({}))).unwrap();
    says(
        &code,
        r#"pub fn nickname(mut self, value: impl IntoInput<Text<0, 20>>) -> Self {
            self.call.member("nickname", value.into_input());"#,
    );
    says(
        &code,
        r#"pub fn nickname_null(mut self) -> Self { self.call.null("nickname");"#,
    );
    // Nothing but the setter decides whether a list is sent, so an empty one is.
    says(
        &code,
        r#"pub fn tags<M>(mut self, value: impl IntoList<AtMost<String, 3>, M>) -> Self {
            self.call.member("tags", value.into_list()); self }"#,
    );
    assert!(!code.contains("is_empty"));
}

#[test]
fn a_default_is_told_and_never_sent() {
    let sent = json!({"status": {"type": "string", "default": "Activated"}});
    let code = code(&api_with(&sent, &json!({}))).unwrap();
    says(
        &code,
        "pub fn status(mut self, value: impl IntoInput<String>)",
    );
    says(&code, "string. Default: `Activated`.");
    assert_eq!(
        code.matches("Activated").count(),
        code.matches(&squeezed("Default: `Activated`")).count(),
        "only where it is told"
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
    says(
        &code,
        "fn name(mut self, value: impl IntoInput<Text<0, 20>>)",
    );
    says(&code, "fn size(mut self, value: impl IntoInput<Int<1, 9>>)");
    says(
        &code,
        "fn tags<M>(mut self, value: impl IntoList<AtMost<String, 3>, M>)",
    );
    says(&code, "pub name: Option<String>,");
    says(&code, "pub size: Option<i64>,");
    says(&code, "pub tags: Option<Items<String>>,");
}

#[test]
fn an_enumeration_is_closed_in_requests_and_open_in_answers() {
    let role = json!({"role": {"type": "string", "enum": ["admin", "member"]}});
    let code = code(&api_with(&role, &role)).unwrap();
    says(
        &code,
        "fn role(mut self, value: impl IntoInput<CreateThingBodyRole>)",
    );
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
    says(
        &code,
        "fn thing(mut self, value: impl IntoInput<ThingInput>)",
    );
    says(&code, "pub struct ThingInput {");
    says(&code, "#[non_exhaustive] pub struct Thing { ");
    says(&code, "object_input!(ThingInput, ThingInputBuilder);");
    assert!(!code.contains("ThingBuilder"), "nobody builds an answer");
}

#[test]
fn a_name_that_hides_one_of_ours_is_changed() {
    let mut description = api_with(
        &json!({}),
        &json!({"call": {"$ref": "#/components/schemas/Call"}}),
    );
    description["components"]["schemas"]["Call"] =
        json!({"type": "object", "properties": {"type": {"type": "string"}}});
    let code = code(&description).unwrap();
    says(&code, "pub call: Option<CallObject>,");
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
        r#"BodyRule::RequiredWhen { member: "namespace", other: "role", equals: "\"admin\"", "#,
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
        r#"pub fn key(mut self, value: impl IntoInput<Secret>) -> Self { self.call.member("key", "#,
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
fn a_rate_limit_of_its_own_is_generated_and_a_slip_in_it_stops_generation() {
    let limited = |rate: Value| {
        let mut description = description();
        description["paths"]["/things"]["get"]["x-rate"] = rate;
        code(&description)
    };
    let rate = limited(json!({"bucket": "things", "calls": 10, "seconds": 60})).unwrap();
    says(&rate, r#".rate(Rate::own("things", 10, 60, &[]))"#);
    says(
        &limited(json!("uncounted")).unwrap(),
        ".rate(Rate::Uncounted)",
    );
    for slip in [
        json!("uncuonted"),
        json!({"calls": 10, "seconds": 60}),
        json!({"bucket": "things", "calls": 0, "seconds": 60}),
        json!({"bucket": "things", "calls": 10, "seconds": "60"}),
        json!({"bucket": "things", "calls": 10, "seconds": 60, "by": ["thing_id"]}),
    ] {
        let error = limited(slip.clone()).unwrap_err().to_string();
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
        &self::code(&plain).unwrap(),
        &format!("{lenient} pub name: String,"),
    );
}

/// The small API whose list takes these parameters.
fn with_parameters(parameters: Value) -> Value {
    let mut description = description();
    description["paths"]["/things"]["get"]["parameters"] = parameters;
    description
}

#[test]
fn a_header_parameter_is_a_setter_like_one_of_the_query() {
    let code = code(&with_parameters(json!([
        {"name": "X-Mode", "in": "header", "required": true, "schema": {"type": "string", "enum": ["dry", "wet"]}},
        {"name": "X-Depth", "in": "header", "schema": {"type": "integer", "minimum": 1, "maximum": 9}},
        {"name": "X-Names", "in": "header", "schema": {"type": "array", "maxItems": 2, "items": {"type": "string"}}},
        {"name": "X-Reason", "in": "header", "schema": {"type": "string", "maxLength": 20}},
    ])))
    .unwrap();
    says(&code, r#"Parameter::header("X-Mode").required()"#);
    says(&code, r#"Parameter::header("X-Names")"#);
    for (setter, name, ty) in [
        ("x_mode", "X-Mode", "IntoInput<ListThingsXMode>"),
        ("x_depth", "X-Depth", "IntoInput<Int<1, 9>>"),
        ("x_names<M>", "X-Names", "IntoList<AtMost<String, 2>, M>"),
        ("x_reason", "X-Reason", "IntoInput<Text<0, 20>>"),
    ] {
        let into = if ty.starts_with("IntoList") {
            "into_list"
        } else {
            "into_input"
        };
        says(
            &code,
            &format!(
                r#"pub fn {setter}(mut self, value: impl {ty}) -> Self {{
                    self.call.header("{name}", value.{into}());"#
            ),
        );
    }
}

#[test]
fn a_secret_header_is_in_the_table_of_secrets_and_takes_a_secret() {
    for (schema, parameter) in [(json!(true), json!(null)), (json!(null), json!(true))] {
        let code = code(&with_parameters(json!([
            {"name": "X-Pass", "in": "header", "x-secret": parameter, "schema": {"type": "string", "x-secret": schema}},
            {"name": "X-Pins", "in": "header", "x-secret": true, "schema": {"type": "array", "items": {"type": "integer"}}},
        ])))
        .unwrap();
        says(&code, r#".secrets(&["X-Pass", "X-Pins"])"#);
        says(
            &code,
            "pub fn x_pass(mut self, value: impl IntoInput<Secret>)",
        );
        says(
            &code,
            "pub fn x_pins<M>(mut self, value: impl IntoList<List<i64>, M>)",
        );
    }
}

#[test]
fn a_header_that_openapi_ignores_has_no_setter() {
    let code = code(&with_parameters(json!([
        {"name": "Accept", "in": "header", "required": true, "schema": {"type": "string"}},
        {"name": "authorization", "in": "header", "schema": {"type": "string"}},
    ])))
    .unwrap();
    assert!(!code.to_lowercase().contains("parameter::header"), "{code}");
}

#[test]
fn a_mock_has_conditions_for_headers() {
    let description = with_parameters(json!([
        {"name": "X-Mode", "in": "header", "required": true, "schema": {"type": "string"}},
        {"name": "X-Names", "in": "header", "schema": {"type": "array", "items": {"type": "string"}}},
    ]));
    let output = made(&description).unwrap();
    let mocks = squeezed(output.get(MOCKS).unwrap());
    says(
        &mocks,
        r#"pub fn x_mode(self, value: impl IntoInput<String>) -> Self {
            Self(super::header(self.0, "X-Mode", value.into_input()))"#,
    );
    says(
        &mocks,
        r#"pub fn x_names<M>(self, value: impl IntoList<List<String>, M>) -> Self {
            Self(super::header(self.0, "X-Names", value.into_list()))"#,
    );
    says(&mocks, "/// Requires this `X-Mode` in the headers.");
}

#[test]
fn a_parameter_of_an_operation_replaces_the_one_of_its_path() {
    let mut description = with_parameters(json!([
        {"name": "limit", "in": "query", "schema": {"type": "integer", "minimum": 1, "maximum": 9}},
    ]));
    description["paths"]["/things"]["parameters"] = json!([
        {"name": "limit", "in": "query", "schema": {"type": "integer", "minimum": 1, "maximum": 500}},
        {"name": "X-Limit", "in": "header", "schema": {"type": "string"}},
    ]);
    let code = code(&description).unwrap();
    for (range, operation) in [("1, 9", "ListThings"), ("1, 500", "CreateThing")] {
        let setter = format!("pub fn limit(mut self, value: impl IntoInput<Int<{range}>>");
        assert_eq!(code.matches(&squeezed(&setter)).count(), 1, "{operation}");
    }
    says(
        &code,
        "pub fn x_limit(mut self, value: impl IntoInput<String>",
    );
    let lost = lost(&description);
    assert!(
        !lost.iter().any(|limit| limit.contains("GET /things")),
        "{lost:?}"
    );
}

#[test]
fn an_operation_goes_by_the_name_that_the_overlay_gives_it() {
    let mut description = description();
    let list = &mut description["paths"]["/things"]["get"];
    list.as_object_mut().unwrap().remove("operationId");
    list["x-rust-name"] = json!("list_all_things");
    let code = code(&description).unwrap();
    says(
        &code,
        r#"Operation::new("list_all_things", http::Method::GET,"#,
    );
    says(&code, "pub struct ListAllThingsCall");
    let output = made(&description).unwrap();
    let served = output.get(SERVED).unwrap();
    assert!(served.contains(r#""operationId":"list_all_things""#));
}

#[test]
fn the_success_answer_with_content_is_the_one_that_is_read() {
    let mut description = description();
    let responses = &mut description["paths"]["/things"]["post"]["responses"];
    let with_content = responses["200"].take();
    *responses = json!({"200": {"description": ""}, "201": with_content});
    says(
        &code(&description).unwrap(),
        "call!(CreateThingCall -> Thing)",
    );
}

#[test]
fn a_success_status_without_a_name_is_an_error_that_names_it() {
    let mut description = description();
    let responses = &mut description["paths"]["/things"]["post"]["responses"];
    let answer = responses["200"].take();
    *responses = json!({"299": answer});
    let error = error(&description);
    assert!(
        error.contains("POST /things") && error.contains("299"),
        "{error}"
    );
}

#[test]
fn everything_that_cannot_be_read_is_named_at_once() {
    let mut description = description();
    description["paths"]["/things"]["get"]["x-rate"] = json!("sometimes");
    description["paths"]["/things"]["post"]["x-any-of-required"] = json!([["gone"]]);
    let error = code(&description).unwrap_err().to_string();
    assert!(
        error.contains("GET /things") && error.contains("POST /things"),
        "{error}"
    );
}

#[test]
fn a_list_of_objects_is_told_from_a_list_of_strings() {
    let mut description = api_with(
        &json!({}),
        &json!({"source": {
            "oneOf": [
                {"type": "array", "items": {"type": "string"}},
                {"type": "array", "items": {"$ref": "#/components/schemas/Node"}},
            ],
            "x-union": {"alternatives": {
                "Names": {"type": "array", "items": "string"}, "Nodes": {"type": "array", "items": "object"}}},
        }}),
    );
    description["components"]["schemas"]["Node"] =
        json!({"type": "object", "properties": {"code": {"type": "string"}}});
    let code = code(&description).unwrap();
    says(
        &code,
        "if json.is_list_of_objects() { return json.read().map(Self::Nodes); }
         if json.is_list() { return json.read().map(Self::Names); }",
    );
}
