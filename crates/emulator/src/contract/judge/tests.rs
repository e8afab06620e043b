use serde_json::{Value, json};

use super::*;

fn judge(schema: &Value) -> Judge {
    Judge::compile(schema, &Patterns::default()).unwrap()
}

/// What is wrong with a value, as people read it.
fn told(schema: &Value, value: &Value) -> Vec<String> {
    let breaches = judge(schema).breaches(value, Place::Body);
    breaches.iter().map(Breach::sentence).collect()
}

#[test]
fn each_keyword_says_what_should_have_been() {
    let list = json!([1, 1.0]);
    for (schema, value, rule) in [
        (
            json!({ "type": ["null", "string"] }),
            json!(1),
            "must be of type string or null",
        ),
        (
            json!({ "type": "integer" }),
            json!(1.5),
            "must be of type integer",
        ),
        (
            json!({ "enum": ["a", 1] }),
            json!("b"),
            r#"must be one of ["a",1]"#,
        ),
        (
            json!({ "const": { "a": 1 } }),
            json!({ "a": 2 }),
            r#"must be {"a":1}"#,
        ),
        (json!({ "minimum": 1 }), json!(0.5), "must be 1 or more"),
        (json!({ "maximum": 1 }), json!(1.5), "must be 1 or less"),
        (
            json!({ "exclusiveMinimum": 1 }),
            json!(1.0),
            "must be more than 1",
        ),
        (
            json!({ "exclusiveMaximum": 1 }),
            json!(1),
            "must be less than 1",
        ),
        (
            json!({ "multipleOf": 0.01 }),
            json!(0.005),
            "must be a multiple of 0.01",
        ),
        (
            json!({ "minLength": 2 }),
            json!("é"),
            "takes at least 2 characters, got 1",
        ),
        (
            json!({ "maxLength": 1 }),
            json!("éé"),
            "takes at most 1 characters, got 2",
        ),
        (json!({ "pattern": "^a" }), json!("b"), "must match ^a"),
        (
            json!({ "format": "date" }),
            json!("b"),
            "must be in the form date",
        ),
        (
            json!({ "minItems": 3 }),
            list.clone(),
            "takes at least 3 items, got 2",
        ),
        (
            json!({ "maxItems": 1 }),
            list.clone(),
            "takes at most 1 items, got 2",
        ),
        (
            json!({ "uniqueItems": true }),
            list.clone(),
            "takes no item twice",
        ),
        (
            json!({ "minProperties": 1 }),
            json!({}),
            "takes at least 1 members, got 0",
        ),
        (
            json!({ "maxProperties": 0 }),
            json!({ "a": 1 }),
            "takes at most 0 members, got 1",
        ),
        (
            json!({ "anyOf": [{ "minimum": 2 }, { "minimum": 3 }] }),
            json!(1),
            "fits none of the forms that are allowed",
        ),
        (
            json!({ "x-max-bytes": 6 }),
            json!({ "a": 10 }),
            "takes at most 6 bytes as JSON, got 8",
        ),
        (
            json!({ "x-any-of-required": [["a", "b"]] }),
            json!({}),
            "needs at least one of a, b",
        ),
        (
            json!({ "x-one-of-required": [["a", "b"]] }),
            json!({ "a": 1, "b": 1 }),
            "needs exactly one of a, b",
        ),
        (
            json!({ "x-excludes": ["a", "b"] }),
            json!({ "a": 1, "b": 1 }),
            "takes a and b one at a time",
        ),
    ] {
        assert_eq!(
            told(&schema, &value),
            [format!("the body: {rule}")],
            "{schema}"
        );
    }
}

#[test]
fn a_keyword_demands_nothing_of_a_value_of_another_type() {
    let schema = json!({
        "minimum": 1, "maxLength": 0, "pattern": "a", "format": "uuid", "minItems": 1, "items": { "type": "null" },
        "required": ["a"], "additionalProperties": false, "multipleOf": 7, "uniqueItems": true, "maxProperties": 0,
        "x-any-of-required": [["a"]], "x-max-bytes": 4,
    });
    assert_eq!(told(&schema, &json!(null)), [""; 0]);
    assert_eq!(told(&schema, &json!(true)), [""; 0]);
}

#[test]
fn places_are_written_as_people_write_them() {
    let schema = json!({
        "properties": {
            "list": { "items": { "$ref": "#/$defs/Item" } },
            "map": { "additionalProperties": { "type": "string" } },
        },
        "required": ["name"],
        "$defs": { "Item": { "properties": { "id": { "type": "string" } }, "additionalProperties": false } },
    });
    let value = json!({ "list": [{}, { "id": 1, "more": 1 }], "map": { "7": 1, "a/b": 1 } });
    let expected = [
        "name: is required",
        "list[1].id: must be of type string",
        "list[1].more: is not a known member",
        "map.7: must be of type string",
        "map.a/b: must be of type string",
    ];
    assert_eq!(told(&schema, &value), expected);
}

#[test]
fn the_alternative_that_has_the_type_of_the_value_says_what_is_wrong() {
    let object = json!({ "allOf": [{ "type": "object" }], "required": ["a"] });
    let nullable = json!({ "anyOf": [object, { "type": "null" }] });
    assert_eq!(told(&nullable, &json!({})), ["a: is required"]);
    let none = ["the body: fits none of the forms that are allowed"];
    assert_eq!(told(&nullable, &json!(1)), none);
    let twins = json!({ "anyOf": [object, object] });
    assert_eq!(told(&twins, &json!({})), none);
}

#[test]
fn a_seal_lets_pass_what_a_part_that_holds_knows() {
    let kind = |kind: &str, member: &str| json!({ "properties": { "kind": { "const": kind }, member: { "type": "string" } }, "required": ["kind"] });
    let schema = json!({
        "properties": { "id": {} },
        "allOf": [
            { "properties": { "name": {} } },
            { "if": { "required": ["id"] }, "then": { "properties": { "since": {} } } },
        ],
        "anyOf": [kind("a", "of_a"), kind("b", "of_b")],
        "unevaluatedProperties": false,
    });
    assert_eq!(
        told(
            &schema,
            &json!({ "kind": "a", "of_a": "", "name": 1, "id": 1, "since": 1 })
        ),
        [""; 0]
    );
    let unknown = [
        "of_b: is not a known member",
        "since: is not a known member",
    ];
    assert_eq!(
        told(&schema, &json!({ "kind": "a", "of_b": "", "since": 1 })),
        unknown
    );
    // No alternative fits: which members there should be cannot be said.
    let none = ["the body: fits none of the forms that are allowed"];
    assert_eq!(told(&schema, &json!({ "kind": "c", "of_a": "" })), none);
}

#[test]
fn what_is_not_understood_is_an_error_with_its_place() {
    for (schema, error) in [
        (json!({ "not": {} }), "not: this keyword is not supported"),
        (
            json!({ "items": { "minContains": 1 } }),
            "items.minContains: this keyword is not supported",
        ),
        (
            json!({ "$ref": "#/$defs/A", "$defs": { "A": { "properties": { "a": { "else": {} } } } } }),
            "A.properties.a.else: this keyword is not supported",
        ),
        (
            json!({ "anyOf": [{}, { "type": "strng" }] }),
            "anyOf[1].type: `strng` is no type",
        ),
        (json!({ "type": 1 }), "type: must be the name of a type"),
        (
            json!({ "pattern": "(" }),
            "pattern: the pattern cannot be read: ",
        ),
        (
            json!({ "required": true }),
            "required: must be a list of names",
        ),
        (
            json!({ "maxLength": -1 }),
            "maxLength: must be an integer of at least 0",
        ),
        (json!({ "minimum": "1" }), "minimum: must be a number"),
        (
            json!({ "multipleOf": 0 }),
            "multipleOf: must be a number above 0",
        ),
        (json!({ "enum": 1 }), "enum: must be a list"),
        (
            json!({ "uniqueItems": 1 }),
            "uniqueItems: must be true or false",
        ),
        (json!({ "format": 1 }), "format: must be a string"),
        (json!({ "properties": [] }), "properties: must be an object"),
        (
            json!({ "allOf": [] }),
            "allOf: must be a list that is not empty",
        ),
        (
            json!({ "additionalProperties": 1 }),
            "additionalProperties: must be an object",
        ),
        (
            json!({ "unevaluatedProperties": true }),
            "unevaluatedProperties: must be false",
        ),
        (
            json!({ "$ref": "other.json" }),
            "$ref: \"other.json\" is no definition",
        ),
        (
            json!({ "x-excludes": "a" }),
            "x-excludes: must be a list of names",
        ),
        (
            json!({ "x-max-bytes": null }),
            "x-max-bytes: must be an integer of at least 0",
        ),
    ] {
        let told = Judge::compile(&schema, &Patterns::default()).unwrap_err();
        assert!(told.starts_with(error), "{schema}: {told}");
    }
}

#[test]
fn the_first_breach_ends_a_check_that_is_for_it() {
    let schema = json!({ "items": { "type": "string" } });
    let value = json!([1, 2, 3]);
    let found = judge(&schema).first_breach(&value, Place::Body);
    let found: Vec<_> = found.iter().map(Breach::sentence).collect();
    let expected = [
        "[0]: must be of type string",
        "the body: is too large for every breach to be listed",
    ];
    assert_eq!(found, expected);
    assert!(
        judge(&schema)
            .first_breach(&json!(["a"]), Place::Body)
            .is_empty()
    );
}

/// It would not end if an alternative were checked anew for its seal, or to say what is wrong with it.
#[test]
fn a_value_within_itself_is_checked_once_at_each_depth() {
    let schema = json!({
        "$ref": "#/$defs/Node",
        "$defs": { "Node": {
            "properties": { "id": {} },
            "anyOf": [
                { "type": "object", "properties": { "in": { "$ref": "#/$defs/Node" } } },
                { "type": "null" },
            ],
            "unevaluatedProperties": false,
        } },
    });
    let deep = |innermost: Value| (0..90).fold(innermost, |inner, _| json!({ "in": inner }));
    assert_eq!(told(&schema, &deep(json!({ "id": 1 }))), [""; 0]);
    let place = vec!["in"; 90].join(".");
    let unknown = [format!("{place}.more: is not a known member")];
    assert_eq!(told(&schema, &deep(json!({ "more": 1 }))), unknown);
}
