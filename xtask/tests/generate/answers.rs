//! What becomes of answers that stand in an envelope.

use super::made::{code, error};
use crate::things::description;
use serde_json::{Value, json};

/// The API of things whose list stands in an envelope that is made of these parts.
fn enveloped(parts: &Value) -> Value {
    let mut description = description();
    let schemas = &mut description["components"]["schemas"];
    schemas["Done"] = json!({"type": "object", "properties": {"statusCode": {"type": "integer"}}});
    schemas["Listed"] = json!({"x-envelope": true, "allOf": parts});
    let list = &mut description["paths"]["/things"]["get"]["responses"]["200"]["content"];
    list["application/json"]["schema"] = json!({"$ref": "#/components/schemas/Listed"});
    description
}

#[test]
fn the_data_of_an_envelope_is_found_in_whichever_part_declares_it() {
    let things = json!({"type": "array", "items": {"$ref": "#/components/schemas/Thing"}});
    let parts = json!([{"$ref": "#/components/schemas/Done"}, {"type": "object", "properties": {"data": things}}]);
    let code = code(&enveloped(&parts)).unwrap();
    assert!(
        code.contains("call!(ListThingsCall->Items<Thing>)"),
        "{code}"
    );
}

#[test]
fn an_envelope_whose_parts_declare_its_data_in_different_ways_is_an_error() {
    let data = |kind: &str| json!({"type": "object", "properties": {"data": {"type": kind}}});
    let error = error(&enveloped(&json!([data("string"), data("integer")])));
    assert!(error.contains("`data`"), "{error}");
}
