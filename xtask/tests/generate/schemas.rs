//! What becomes of schemas: references, parts, enumerations, unions and limits.

use super::made::{code, error, lost, says};
use crate::things::{api_with, description};
use serde_json::{Value, json};

/// The API of things with this schema as component `Thing`.
fn thing(schema: &Value) -> Value {
    let mut description = description();
    description["components"]["schemas"]["Thing"] = schema.clone();
    description
}

/// The API of things that sends this schema.
fn sending(schema: Value) -> Value {
    let mut description = description();
    description["paths"]["/things"]["post"]["requestBody"]["content"]["application/json"]["schema"] =
        schema;
    description
}

#[test]
fn a_reference_to_a_reference_is_followed() {
    let direct = description();
    let mut indirect = direct.clone();
    let operation = &mut indirect["paths"]["/things"]["post"];
    let response = operation["responses"]["200"].take();
    let body = operation["requestBody"].take();
    operation["responses"]["200"] = json!({"$ref": "#/components/responses/Alias"});
    operation["requestBody"] = json!({"$ref": "#/components/requestBodies/Alias"});
    let parameter = indirect["paths"]["/things"]["get"]["parameters"][0].take();
    indirect["paths"]["/things"]["get"]["parameters"][0] =
        json!({"$ref": "#/components/parameters/Alias"});
    let components = &mut indirect["components"];
    for (section, value) in [
        ("responses", response),
        ("requestBodies", body),
        ("parameters", parameter),
    ] {
        let alias = json!({"$ref": format!("#/components/{section}/Real")});
        components[section] = json!({"Alias": alias, "Real": value});
    }
    components["schemas"] = json!({
        "Alias": {"$ref": "#/components/schemas/Other"},
        "Other": {"$ref": "#/components/schemas/Thing"},
        "Thing": direct["components"]["schemas"]["Thing"],
    });
    let list = &mut indirect["paths"]["/things"]["get"]["responses"]["200"]["content"];
    list["application/json"]["schema"]["items"] = json!({"$ref": "#/components/schemas/Alias"});
    assert_eq!(code(&indirect).unwrap(), code(&direct).unwrap());
}

#[test]
fn a_cycle_of_references_is_an_error_that_names_it() {
    let reference = |name: &str| json!({"$ref": format!("#/components/schemas/{name}")});
    let mut description = thing(&reference("Other"));
    description["components"]["schemas"]["Other"] = reference("Thing");
    let error = error(&description);
    assert!(
        error.contains(
            "#/components/schemas/Other -> #/components/schemas/Thing -> #/components/schemas/Other"
        ),
        "{error}"
    );
}

#[test]
fn a_schema_that_is_made_of_itself_is_an_error_that_names_it() {
    let itself = json!({"$ref": "#/components/schemas/Thing"});
    for schema in [
        json!({"allOf": [itself]}),
        json!({"allOf": [itself, {"type": "object"}]}),
        json!({"type": "array", "items": itself}),
    ] {
        let error = error(&thing(&schema));
        assert!(
            error.contains("itself") && error.contains("Thing"),
            "{schema}: {error}"
        );
    }
    let child =
        json!({"type": "object", "properties": {"child": itself, "id": {"type": "string"}}});
    says(
        &code(&thing(&child)).unwrap(),
        "pub child: Option<Box<Thing>>,",
    );
}

#[test]
fn a_member_that_another_part_requires_is_required() {
    let first = json!({"type": "object", "required": ["name"]});
    let second = json!({"type": "object", "properties": {"name": {"type": "string"}}});
    for parts in [json!([first, second]), json!([second, first])] {
        let code = code(&sending(json!({"allOf": parts}))).unwrap();
        says(&code, r#"BodyRule::Required("name")"#);
    }
    let alone = json!({"allOf": [second], "required": ["name"]});
    says(
        &code(&sending(alone)).unwrap(),
        r#"BodyRule::Required("name")"#,
    );
}

#[test]
fn a_member_that_is_declared_again_stays_required_and_keeps_the_stricter_limit() {
    let first = json!({"type": "object", "required": ["name"], "properties": {"name": {"type": "string", "maxLength": 9}}});
    let second = json!({"type": "object", "properties": {"name": {"type": "string"}}});
    for parts in [json!([first, second]), json!([second, first])] {
        let code = code(&sending(json!({"allOf": parts}))).unwrap();
        says(&code, r#"BodyRule::Required("name")"#);
        says(
            &code,
            "fn name(mut self, value: impl IntoInput<Text<0, 9>>)",
        );
    }
}

#[test]
fn null_is_sent_only_where_every_declaration_allows_it() {
    let part = |nullable: bool| json!({"type": "object", "properties": {"name": {"type": "string", "nullable": nullable}}});
    let composed = |one, other| code(&sending(json!({"allOf": [part(one), part(other)]}))).unwrap();
    let setter = "fn name(mut self, value: impl IntoInput<String>)";
    for (one, other) in [(true, true), (false, true), (true, false)] {
        let code = composed(one, other);
        says(&code, setter);
        assert_eq!(code.contains("fnname_null("), one && other, "{one} {other}");
    }
}

#[test]
fn a_read_only_member_is_left_out_of_requests_and_a_write_only_one_out_of_answers() {
    let members = json!({
        "id": {"type": "string", "readOnly": true},
        "key": {"type": "string", "writeOnly": true},
        "name": {"type": "string"},
        "shared": {"allOf": [{"$ref": "#/components/schemas/Shared"}], "readOnly": true},
    });
    let mut description = thing(
        &json!({"type": "object", "properties": members, "required": ["id", "key", "name", "shared"]}),
    );
    description["components"]["schemas"]["Shared"] = json!({"type": "string", "maxLength": 3});
    let body = &mut description["paths"]["/things"]["post"]["requestBody"]["content"];
    body["application/json"]["schema"] = json!({"$ref": "#/components/schemas/Thing"});
    let code = code(&description).unwrap();
    let (_, sent) = code.split_once("implCreateThingCall{").unwrap();
    let (sent, _) = sent.split_once("call!(CreateThingCall").unwrap();
    let sets = |name: &str| sent.contains(&format!("pubfn{name}("));
    assert!(sets("key") && sets("name"), "{sent}");
    assert!(!sets("id") && !sets("shared"), "{sent}");
    assert!(!code.contains(r#"Required("id")"#));
    let (_, received) = code.split_once("pubstructThing{").unwrap();
    let (received, _) = received.split_once('}').unwrap();
    assert!(
        received.contains("pubid:") && !received.contains("key:"),
        "{received}"
    );
    let lost = lost(&description);
    assert_eq!(lost, [""; 0], "a limit of a member that is not sent");
}

#[test]
fn a_single_boolean_is_the_only_one_that_is_sent() {
    let sent = json!({
        "is_satellite": {"type": "boolean", "enum": [true]},
        "is_primary": {"type": "boolean", "enum": [false]},
        "is_any": {"type": "boolean", "enum": [true, false]},
    });
    let code = code(&api_with(&sent, &json!({}))).unwrap();
    for (name, only) in [("is_satellite", true), ("is_primary", false)] {
        let rule = format!(r#"BodyRule::Only {{ member: "{name}", value: "{only}" "#);
        says(&code, &rule);
    }
    says(&code, "/// `is_satellite`: always `true`.");
    assert!(!code.contains(r#"member:"is_any""#));
}

#[test]
fn a_value_that_an_enumeration_lists_twice_is_one_value() {
    let role = |values: Value| json!({"role": {"type": "string", "enum": values}});
    let once = role(json!(["admin", "member"]));
    let twice = role(json!(["admin", "member", "admin"]));
    assert_eq!(
        code(&api_with(&twice, &twice)).unwrap(),
        code(&api_with(&once, &once)).unwrap()
    );
}

#[test]
fn values_that_cannot_have_names_of_their_own_are_an_error_that_names_them() {
    let role = json!({"role": {"type": "string", "enum": ["a-b", "a_b"]}});
    let error = error(&api_with(&role, &json!({})));
    assert!(
        error.contains("CreateThingBodyRole") && error.contains("a-b") && error.contains("a_b"),
        "{error}"
    );
}

#[test]
fn members_that_cannot_have_names_of_their_own_are_an_error_that_names_them() {
    let text = json!({"type": "string"});
    let error = error(&api_with(&json!({"a-b": text, "a_b": text}), &json!({})));
    assert!(
        error.contains("CreateThingBody") && error.contains("a-b") && error.contains("a_b"),
        "{error}"
    );
}

#[test]
fn a_list_needs_no_type() {
    let tags = json!({"tags": {"items": {"type": "string"}}});
    says(
        &code(&api_with(&json!({}), &tags)).unwrap(),
        "pub tags: Option<Items<String>>,",
    );
}

#[test]
fn a_union_may_be_an_item_and_a_value_of_a_map() {
    let union = json!({
        "oneOf": [{"type": "string"}, {"type": "integer"}],
        "x-union": {"alternatives": {"Text": {"type": "string"}, "Number": {"type": "integer"}}},
    });
    let members = json!({
        "list": {"type": "array", "items": union},
        "map": {"type": "object", "additionalProperties": union},
    });
    let code = code(&api_with(&members, &members)).unwrap();
    says(&code, "impl IntoList<List<CreateThingBodyListItem>, M>");
    says(
        &code,
        "impl IntoInput<BTreeMap<String, CreateThingBodyMapValue>>",
    );
    says(&code, "pub list: Option<Items<ThingListItem>>,");
    says(&code, "pub map: Option<BTreeMap<String, ThingMapValue>>,");
    says(
        &code,
        "if json.is_string() { return json.read().map(Self::Text); }",
    );
}

/// The API of things whose source is one of `Saml` and `Oauth`, told by `kind`.
fn union(mapping: &Value) -> Value {
    let alternatives =
        ["Saml", "Oauth"].map(|name| json!({"$ref": format!("#/components/schemas/{name}")}));
    let mut description = api_with(
        &json!({}),
        &json!({"source": {
            "oneOf": alternatives,
            "discriminator": {"propertyName": "kind", "mapping": mapping},
        }}),
    );
    for name in ["Saml", "Oauth"] {
        description["components"]["schemas"][name] =
            json!({"type": "object", "properties": {"kind": {"type": "string"}}});
    }
    description
}

#[test]
fn a_mapping_may_name_a_schema_without_a_path() {
    let code = code(&union(
        &json!({"saml": "Saml", "oauth": "#/components/schemas/Oauth"}),
    ))
    .unwrap();
    says(&code, r#"Some("saml") => json.read().map(Self::Saml),"#);
}

#[test]
fn alternatives_that_share_a_value_of_the_tag_are_refused() {
    let mut description = union(&json!({"saml": "Saml", "any": "Saml"}));
    description["components"]["schemas"]["Oauth"]["properties"]["kind"]["enum"] = json!(["any"]);
    let error = error(&description);
    assert!(error.contains("alike") && error.contains("any"), "{error}");
}

#[test]
fn a_tag_may_be_declared_by_a_part_and_is_a_string() {
    let mut description = union(&json!({"saml": "Saml"}));
    let schemas = &mut description["components"]["schemas"];
    let kind = |kind: Value| json!({"type": "object", "properties": {"kind": kind}});
    schemas["Base"] = kind(json!({"type": "string", "enum": ["oauth"]}));
    let base = json!({"$ref": "#/components/schemas/Base"});
    schemas["Oauth"] =
        json!({"allOf": [base, {"type": "object", "properties": {"a": {"type": "string"}}}]});
    let made = code(&description).unwrap();
    says(&made, r#"Some("oauth") => json.read().map(Self::Oauth),"#);
    description["components"]["schemas"]["Base"] = kind(json!({"type": "integer", "enum": [1]}));
    assert!(error(&description).contains("of the tag `kind` is not a string"));
}

#[test]
fn a_rule_that_names_no_alternative_is_an_error() {
    let named = |rule: Value| {
        let mut description = union(&json!({"saml": "Saml", "oauth": "Oauth"}));
        let source = &mut description["components"]["schemas"]["Thing"]["properties"]["source"];
        source["x-union"] = rule;
        error(&description)
    };
    let (saml, oauth) = ("#/components/schemas/Saml", "#/components/schemas/Oauth");
    let gone = "#/components/schemas/Gone";
    let titles = json!({"A": {"ref": saml}, "B": {"ref": oauth}, "Gone": {"ref": gone}});
    for rule in [
        json!({"tag": "kind", "variants": {"saml": saml, "oauth": oauth, "gone": gone}}),
        json!({"tag": "kind", "variants": {"saml": saml, "oauth": oauth}, "alternatives": titles}),
    ] {
        let error = named(rule);
        assert!(
            error.contains("Gone") && error.contains("which is no alternative"),
            "{error}"
        );
    }
}

#[test]
fn null_may_be_sent_if_an_alternative_is_nullable() {
    let source = json!({
        "oneOf": [{"type": "string", "nullable": true}, {"type": "integer"}],
        "x-union": {"alternatives": {"Text": {"type": "string"}, "Number": {"type": "integer"}}},
    });
    let code = code(&api_with(&json!({"source": source}), &json!({}))).unwrap();
    says(&code, "pub fn source_null(mut self) -> Self");
}

#[test]
fn an_alternative_of_no_type_of_its_own_is_refused() {
    let mut description = api_with(
        &json!({}),
        &json!({"source": {
            "oneOf": [{"$ref": "#/components/schemas/Anything"}, {"type": "string"}],
            "x-union": {"alternatives": {
                "Anything": {"ref": "#/components/schemas/Anything"}, "Text": {"type": "string"}}},
        }}),
    );
    description["components"]["schemas"]["Anything"] = json!({});
    let error = error(&description);
    assert!(error.contains("cannot be told"), "{error}");
}

#[test]
fn a_refused_construct_stops_generation() {
    let error = error(&sending(json!({"type": "object", "minProperties": 1})));
    assert!(error.contains("the keyword `minProperties`"), "{error}");
}

#[test]
fn a_lost_limit_is_not_hidden_by_an_equal_one_elsewhere() {
    let name = json!({"type": "integer", "maximum": 20});
    // The limit of a number that is no integer is not enforced.
    let key = json!({"type": "number", "maximum": 20});
    assert_eq!(
        lost(&api_with(&json!({"key": key, "name": name}), &json!({}))),
        ["POST /things: body.key: `maximum` 20 is not enforced"]
    );
    let nested = json!({"name": name, "keys": {"type": "array", "items": {"type": "object", "properties": {"key": key}}}});
    assert_eq!(
        lost(&api_with(&nested, &json!({}))),
        ["POST /things: body.keys[].key: `maximum` 20 is not enforced"]
    );
    let whole = json!({"type": "integer", "minimum": 3, "exclusiveMinimum": 5, "maximum": 8, "exclusiveMaximum": true});
    let kept = json!({"name": name, "size": whole});
    assert_eq!(lost(&api_with(&kept, &json!({}))), [""; 0]);
    says(
        &code(&api_with(&kept, &json!({}))).unwrap(),
        "fn size(mut self, value: impl IntoInput<Int<6, 7>>)",
    );
}

#[test]
fn a_group_of_members_that_is_not_enforced_is_reported() {
    let lost = |schema: Value| lost(&sending(schema));
    let part = |one: &str, other: &str, keyword: &str| {
        let text = json!({"type": "string"});
        json!({"type": "object", "properties": {one: text, other: text}, keyword: [[one, other]]})
    };
    for keyword in ["x-any-of-required", "x-one-of-required"] {
        let parts = json!({"allOf": [part("a", "b", keyword), part("c", "d", keyword)]});
        assert_eq!(lost(parts), [""; 0]);
        assert_eq!(
            lost(json!({"type": "object", keyword: [["a", "b"]]})),
            [format!(
                "POST /things: body: `{keyword}` [\"a\",\"b\"] is not enforced"
            )]
        );
    }
}
