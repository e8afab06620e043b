//! Overlay rules: they change what they name and say so when it is no longer there.

use serde_json::{Value, json};
use xtask::overlay::{Applied, apply_to, parse};

fn apply(rules: &str) -> Applied {
    let document = json!({"paths": {"/users": {"get": {"tags": ["Users", "Billing"], "parameters": [
        {"name": "a", "schema": {"type": "array"}},
        {"name": "b", "schema": {"type": "array", "maxItems": 5}},
        {"name": "c", "schema": {"type": "string"}},
    ]}}}});
    let overlay = format!("overlay: 1.0.0\ninfo: {{title: t, version: '1'}}\nactions:\n{rules}");
    apply_to(document, &parse(&overlay).unwrap()).unwrap()
}

fn stale(rules: &str) -> String {
    let applied = apply(rules);
    assert_eq!(applied.stale.len(), 1);
    applied.stale[0].to_string()
}

fn parameters(applied: &Applied) -> &Value {
    &applied.document["paths"]["/users"]["get"]["parameters"]
}

#[test]
fn an_update_merges_into_what_it_names() {
    let applied = apply(
        "- {target: \"$.paths['/users'].get.parameters[?@.name=='a']\", update: {schema: {maxItems: 100}},
            x-expect: {schema: {type: array}}, x-reason: why}",
    );
    assert!(applied.stale.is_empty());
    assert_eq!(
        parameters(&applied)[0],
        json!({"name": "a", "schema": {"type": "array", "maxItems": 100}})
    );
}

#[test]
fn removing_several_items_removes_those_and_no_others() {
    let applied = apply(
        "- {target: \"$..parameters[?@.schema.type=='array']\", remove: true, x-expect: {schema: {type: array}}, x-matches: 2, x-reason: why}
- {target: '$..tags[1]', remove: true, x-expect: Billing, x-reason: why}",
    );
    assert!(applied.stale.is_empty());
    assert_eq!(
        parameters(&applied),
        &json!([{"name": "c", "schema": {"type": "string"}}])
    );
    assert_eq!(
        applied.document["paths"]["/users"]["get"]["tags"],
        json!(["Users"])
    );
}

#[test]
fn a_stale_rule_says_which_what_and_what_to_do() {
    let message = stale(
        "- {target: '$..tags', update: Extra, x-expect: [Users, Billing], x-reason: fine}
- {target: \"$..parameters[?@.name=='b'].schema\", update: {maxItems: 100}, x-expect: {type: array}, x-reason: Filters take 100.}",
    );
    for part in [
        "rule 2 is stale",
        "target:   $..parameters[?@.name=='b'].schema",
        "expected: maxItems absent",
        "found:    maxItems 5",
        "reason:   Filters take 100.",
        "Delete the rule if the vendor now says the same",
    ] {
        assert!(message.contains(part), "`{part}` is missing in\n{message}");
    }
}

#[test]
fn a_rule_that_matches_too_much_or_too_little_is_stale() {
    let message = stale(
        "- {target: '$..parameters[*].schema', update: {x: 1}, x-expect: {x: null}, x-matches: 2, x-reason: why}",
    );
    assert!(
        message.contains("expected: 2 node(s)") && message.contains("found:    3 node(s)"),
        "{message}"
    );
    let message = stale("- {target: '$.paths.gone', remove: true, x-expect: a, x-reason: why}");
    assert!(message.contains("found:    0 node(s)"), "{message}");
}

#[test]
fn every_node_of_a_rule_has_to_be_as_expected() {
    let message = stale(
        "- {target: '$..parameters[*].schema', update: {x: 1}, x-expect: {type: array}, x-matches: 3, x-reason: why}",
    );
    assert!(
        message.contains("expected: type \"array\"")
            && message.contains("found:    type \"string\""),
        "{message}"
    );
}

#[test]
fn a_stale_rule_changes_nothing() {
    let applied = apply("- {target: '$..tags', remove: true, x-expect: [Users], x-reason: why}");
    assert_eq!(applied.stale.len(), 1);
    assert_eq!(
        applied.document["paths"]["/users"]["get"]["tags"],
        json!(["Users", "Billing"])
    );
}

#[test]
fn a_rule_without_a_reason_is_refused() {
    let overlay = "overlay: 1.0.0\ninfo: {title: t, version: '1'}\nactions: [{target: $.a, remove: true, x-expect: a}]";
    assert!(parse(overlay).unwrap_err().to_string().contains("x-reason"));
}

/// What is wrong with an overlay of these rules.
fn faults(rules: &str) -> String {
    let overlay = format!(
        "overlay: 1.0.0\ninfo: {title}\nactions:\n{rules}",
        title = "{title: t, version: '1'}"
    );
    parse(&overlay).unwrap_err().to_string()
}

#[test]
fn a_rule_without_an_expectation_is_refused() {
    for expectation in [
        "",
        "x-expect: {},",
        "x-expect: null,",
        "x-expect: [],",
        "x-expect: '',",
    ] {
        let rule = format!("- {{target: $.a, update: {{x: 1}}, {expectation} x-reason: why}}");
        assert!(faults(&rule).contains("`x-expect`"), "{expectation}");
    }
}

#[test]
fn every_fault_of_every_rule_is_listed() {
    let faults = faults(
        "- {target: '$[', x-expect: a, x-reason: why}
- {target: $.a, remove: true, x-expect: a, x-reason: fine}
- {target: $.b, remove: true, x-expect: a}",
    );
    for fault in [
        "rule 1 ($[): must either update or remove",
        "rule 1 ($[): $[ is not a JSONPath",
        "rule 3 ($.b): missing field `x-reason`",
    ] {
        assert!(faults.contains(fault), "`{fault}` is missing in\n{faults}");
    }
    assert!(!faults.contains("rule 2"), "{faults}");
}

#[test]
fn a_member_that_has_to_be_absent_is_expected_as_null() {
    let rule = |name: &str| {
        format!(
            "- {{target: \"$..parameters[?@.name=='{name}'].schema\", update: {{x: 1}}, \
             x-expect: {{type: array, maxItems: null}}, x-reason: why}}"
        )
    };
    assert!(apply(&rule("a")).stale.is_empty());
    let message = stale(&rule("b"));
    assert!(
        message.contains("expected: maxItems null") && message.contains("found:    maxItems 5"),
        "{message}"
    );
}

#[test]
fn the_nodes_of_a_rule_are_called_by_their_names() {
    let applied = apply(
        "- {target: \"$..parameters[?@.schema.type=='array'].schema\", update: {x: 1}, x-expect: {type: array}, x-matches: 2, x-reason: why}",
    );
    assert_eq!(
        applied.matched[0].places,
        [
            "/paths/~1users/get/parameters/[a]/schema",
            "/paths/~1users/get/parameters/[b]/schema"
        ]
    );
}

/// What becomes of two schemas that the overlay calls the same, and of what refers to the second one.
fn same(one: &Value, other: &Value, rules: &str) -> Applied {
    let document = json!({"components": {"schemas": {
        "Thing": {"type": "object", "properties": {"key": one, "part": {"$ref": "#/components/schemas/Part"}}},
        "Part": other,
    }}});
    let overlay = format!("overlay: 1.0.0\ninfo: {{title: t, version: '1'}}\nactions:\n{rules}");
    apply_to(document, &parse(&overlay).unwrap()).unwrap()
}

const SAME: &str = "- {target: $.components.schemas.Thing.properties.key, update: {x-same-as: Key}, x-expect: {type: object}, x-reason: why}
- {target: $.components.schemas.Part, update: {x-same-as: Key}, x-expect: {type: object}, x-reason: why}";

#[test]
fn schemas_that_are_the_same_become_one_component() {
    let key =
        json!({"type": "object", "required": ["id", "name"], "properties": {"id": {}, "name": {}}});
    let mut other = key.clone();
    other["required"] = json!(["name", "id"]);
    other["nullable"] = json!(true);
    let applied = same(&other, &key, SAME);
    assert!(applied.unequal.is_empty(), "{:?}", applied.unequal);
    let reference = json!({"$ref": "#/components/schemas/Key"});
    let schemas = &applied.document["components"]["schemas"];
    assert_eq!(schemas["Key"]["properties"], key["properties"]);
    assert_eq!(
        schemas["Thing"]["properties"],
        json!({"key": {"nullable": true, "allOf": [reference]}, "part": reference})
    );
    assert_eq!(schemas["Part"], Value::Null);
}

#[test]
fn enumerations_that_are_the_same_get_one_name() {
    let one = json!({"type": "object", "enum": ["a", "b"], "nullable": true});
    let other = json!({"type": "object", "enum": ["b", "a"]});
    let applied = same(&one, &other, SAME);
    assert!(applied.unequal.is_empty(), "{:?}", applied.unequal);
    let schemas = &applied.document["components"]["schemas"];
    let (one, other) = (&schemas["Thing"]["properties"]["key"], &schemas["Part"]);
    assert_eq!(
        (&one["x-rust-name"], &one["nullable"]),
        (&json!("Key"), &json!(true))
    );
    assert_eq!(other["x-rust-name"], "Key");
    assert_eq!(one["enum"], other["enum"]);
    let more = json!({"type": "object", "enum": ["a", "b", "c"]});
    assert_eq!(same(&more, one, SAME).unequal.len(), 1);
}

#[test]
fn schemas_that_are_said_to_be_the_same_and_differ_are_found() {
    let key = json!({"type": "object", "properties": {"id": {"type": "string"}}});
    let other = json!({"type": "object", "properties": {"id": {"type": "integer"}}});
    let applied = same(&key, &other, SAME);
    assert_eq!(applied.unequal.len(), 1);
    let message = &applied.unequal[0];
    assert!(
        message.contains("Key") && message.contains("`id`"),
        "{message}"
    );
}

#[test]
fn a_member_that_a_place_lacks_is_named_and_no_longer_required() {
    let key = json!({"type": "object", "required": ["id", "secret"], "properties": {"id": {}, "secret": {}}});
    let other = json!({"type": "object", "required": ["id"], "properties": {"id": {}}});
    let lacks = SAME.replacen(
        "Part, update: {x-same-as: Key}",
        "Part, update: {x-same-as: {schema: Key, lacks: [secret]}}",
        1,
    );
    let applied = same(&key, &other, &lacks);
    assert!(applied.unequal.is_empty(), "{:?}", applied.unequal);
    let merged = &applied.document["components"]["schemas"]["Key"];
    assert_eq!(merged["required"], json!(["id"]));
    assert_eq!(merged["properties"], key["properties"]);
    assert_eq!(same(&key, &other, SAME).unequal.len(), 1);
}
