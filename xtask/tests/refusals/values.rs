//! Refusals of enumerations and limits.

use serde_json::json;

use super::{accepted, of, schema, sent};

#[test]
fn an_enumeration_of_several_types_or_none_is_refused() {
    for schema in [
        json!({ "enum": ["a", 1] }),
        json!({ "type": "integer", "enum": ["1", "2"] }),
        json!({ "type": "number", "enum": [0.5] }),
        json!({ "type": "string", "enum": [null], "nullable": true }),
        json!({ "type": "string", "enum": [] }),
    ] {
        assert_eq!(
            of(&schema),
            ": an enumeration whose values are not of its type, or of several types, or none is not implemented; correct \
             the values or the type in the overlay"
        );
    }
    accepted(&sent(
        &json!({ "type": "string", "enum": ["a", null], "nullable": true }),
    ));
}

#[test]
fn an_enumeration_of_integers_with_gaps_is_refused_in_requests() {
    let gaps = json!({ "type": "integer", "enum": [1, 3, 5] });
    assert_eq!(
        of(&gaps),
        ": an enumeration of integers with gaps in a request is not implemented; remove it in the overlay if the vendor \
         does not need the check, or implement it"
    );
    accepted(&sent(&json!({ "type": "integer", "enum": [3, 1, 2, 2] })));
    // An answer may hold any integer.
    accepted(&schema(&gaps));
}

#[test]
fn a_single_boolean_is_refused_where_it_is_not_enforced() {
    let yes = json!({ "type": "boolean", "enum": [true] });
    assert_eq!(
        of(&json!({ "type": "array", "items": yes })),
        "/items: a single boolean value in a request, as an item or beside null is not implemented; \
         remove the enumeration in the overlay if the vendor does not need the check, or implement it"
    );
    accepted(&sent(
        &json!({ "type": "object", "properties": { "a": yes } }),
    ));
}

#[test]
fn a_limit_beyond_64_bits_is_refused() {
    for (schema, limit) in [
        (
            json!({ "type": "integer", "maximum": 18_446_744_073_709_551_615_u64 }),
            "`maximum` 18446744073709551615",
        ),
        (
            json!({ "type": "integer", "minimum": 0.5 }),
            "`minimum` 0.5",
        ),
        (
            json!({ "type": "string", "maxLength": -1 }),
            "`maxLength` -1",
        ),
        (
            json!({ "type": "array", "minItems": "3" }),
            "`minItems` \"3\"",
        ),
    ] {
        assert_eq!(
            of(&schema),
            format!(
                ": {limit}: a limit that is not an integer of 64 bits is not implemented; correct it in the overlay; a \
                 number beyond 64 bits is no limit"
            )
        );
    }
}

#[test]
fn a_limit_of_a_number_or_without_a_type_is_refused() {
    for (schema, limit) in [
        (json!({ "type": "number", "maximum": 5 }), "`maximum`"),
        (json!({ "maxLength": 5 }), "`maxLength`"),
    ] {
        assert_eq!(
            of(&schema),
            format!(
                ": {limit}: a limit of a `number`, or of a schema without `type`, in a request is not implemented; set \
                 the type in the overlay, or remove the limit if the vendor does not need the check"
            )
        );
    }
}

#[test]
fn a_pattern_that_the_client_cannot_read_is_refused() {
    assert_eq!(
        of(&json!({ "type": "string", "pattern": "^(?=a)b" })),
        ": a `pattern` that the client cannot read is not implemented; write it without look-around and references to \
         groups in the overlay, or remove it"
    );
}
