//! Refusals of schemas that are made of others.

use serde_json::{Value, json};

use super::{accepted, of, refusal, sent};

#[test]
fn a_keyword_beside_all_of_is_refused() {
    let part = json!({ "type": "string" });
    assert_eq!(
        of(&json!({ "allOf": [part], "maxLength": 5, "type": "string" })),
        ": the keyword `maxLength`: a keyword beside `allOf` is not implemented; move it into a part in the overlay, or \
         remove it"
    );
}

#[test]
fn a_union_inside_or_beside_all_of_is_refused() {
    let union = json!({ "oneOf": [{ "$ref": "#/components/schemas/B" }, { "$ref": "#/components/schemas/C" }] });
    let object = json!({ "type": "object", "properties": { "id": { "type": "string" } } });
    let inside = json!({ "allOf": [object, union] });
    let referred = json!({ "allOf": [object, { "$ref": "#/components/schemas/D" }] });
    let beside =
        json!({ "allOf": [{ "$ref": "#/components/schemas/B" }], "oneOf": union["oneOf"] });
    for schema in [inside, referred, beside] {
        let mut description = sent(&schema);
        let components = &mut description["components"]["schemas"];
        components["B"] = object.clone();
        components["C"] = object.clone();
        components["D"] = json!({ "allOf": [union] });
        assert_eq!(
            refusal(&description),
            "/components/schemas/A: `oneOf` or `anyOf` inside or beside `allOf` is not implemented; write the common \
             members into each alternative in the overlay"
        );
    }
    // One part and nothing beside it is the part.
    accepted(&sent(
        &json!({ "allOf": [{ "oneOf": [{ "type": "string" }, { "type": "integer" }] }] }),
    ));
}

#[test]
fn an_all_of_of_strings_is_refused() {
    assert_eq!(
        of(&json!({ "allOf": [{ "type": "object" }, { "type": "string" }] })),
        ": a part of type `string`: an `allOf` of schemas that are not objects is not implemented; write the one schema \
         that it stands for in the overlay"
    );
}

#[test]
fn a_member_that_is_declared_twice_with_different_types_is_refused() {
    let part = |member: Value| json!({ "type": "object", "properties": { "a": member } });
    let twice = |one, other| json!({ "allOf": [part(one), part(other)] });
    for (one, other) in [
        (json!({ "type": "string" }), json!({ "type": "integer" })),
        (
            json!({ "type": "string", "maxLength": 3 }),
            json!({ "type": "string", "maxLength": 4 }),
        ),
        (
            json!({ "type": "string", "enum": ["a", "b"] }),
            json!({ "type": "string", "enum": ["b", "c"] }),
        ),
    ] {
        assert_eq!(
            of(&twice(one, other)),
            ": the member `a`: a member declared twice with different types is not implemented; remove one of the \
             declarations in the overlay"
        );
    }
    for (one, other) in [
        (
            json!({ "type": "string" }),
            json!({ "type": "string", "maxLength": 4 }),
        ),
        (
            json!({ "type": "string", "enum": ["a", "b"] }),
            json!({ "type": "string", "enum": ["b"], "deprecated": true }),
        ),
    ] {
        accepted(&sent(&twice(one, other)));
    }
}

#[test]
fn a_required_member_that_a_request_does_not_declare_is_refused() {
    let schema = json!({ "type": "object", "properties": { "a": { "type": "string" } }, "required": ["a", "b"] });
    assert_eq!(
        of(&schema),
        ": the member `b`: a required member that a request does not declare is not implemented; declare it, or remove \
         it from `required` in the overlay"
    );
    let later = json!({ "type": "object", "properties": { "b": { "type": "string" } } });
    accepted(&sent(&json!({ "allOf": [schema, later] })));
}

#[test]
fn a_keyword_beside_a_union_is_refused() {
    let message = |keyword: &str| {
        format!(
            ": the keyword `{keyword}`: a keyword beside `oneOf` or `anyOf` is not implemented; write it into each \
             alternative in the overlay"
        )
    };
    let union = json!([{ "type": "string" }, { "type": "integer" }]);
    let members = json!({ "oneOf": union, "properties": { "a": { "type": "string" } } });
    assert_eq!(of(&members), message("properties"));
    assert_eq!(
        of(&json!({ "anyOf": union, "oneOf": union })),
        message("oneOf")
    );
    assert_eq!(
        of(&json!({ "oneOf": union, "enum": ["a", "b"], "type": "string" })),
        message("enum")
    );
}

#[test]
fn an_alternative_that_only_requires_members_is_refused() {
    let alternatives = json!([{ "required": ["a"] }, { "required": ["b"] }]);
    assert_eq!(
        of(&json!({ "oneOf": alternatives })),
        ": an alternative that has neither a type nor members nor a reference is not implemented; if it only requires \
         members, use `x-any-of-required` or `x-one-of-required` in the overlay"
    );
}

#[test]
fn a_discriminator_is_refused_unless_it_names_its_alternatives() {
    assert_eq!(
        of(&json!({ "type": "object", "discriminator": { "propertyName": "kind" } })),
        ": a discriminator without alternatives is not implemented; list the alternatives by `oneOf` in the overlay"
    );
    let union = |mapping: Value| {
        let mut description = sent(&json!({
            "oneOf": [{ "$ref": "#/components/schemas/B" }],
            "discriminator": { "propertyName": "kind", "mapping": mapping },
        }));
        description["components"]["schemas"]["B"] = json!({ "type": "object" });
        description["components"]["schemas"]["C"] = json!({ "type": "object" });
        description
    };
    accepted(&union(
        json!({ "b": "#/components/schemas/B", "other": "B" }),
    ));
    assert_eq!(
        refusal(&union(json!({ "b": "#/components/schemas/B", "c": "C" }))),
        "/components/schemas/A: `c` is \"C\": a discriminator that names a schema outside its alternatives is not \
         implemented; correct its mapping in the overlay"
    );
}

#[test]
fn a_list_of_unions_that_a_member_beside_them_tells_is_refused() {
    let union = json!({
        "oneOf": [{ "type": "string" }, { "type": "integer" }],
        "x-union": { "sibling": { "member": "kind" } },
    });
    let list = json!({ "type": "array", "items": union });
    assert_eq!(
        of(&list),
        "/items: a union that is told by the member beside it and is no member itself is not implemented; tell its \
         alternatives apart by another rule of `x-union`"
    );
    let member =
        json!({ "type": "object", "properties": { "a": union, "kind": { "type": "string" } } });
    accepted(&sent(&member));
}
