//! Constructs that no vendor's description has, in an API that is mounted at run time.

use identity_emulator::Emulator;
use reqwest::StatusCode;
use serde_json::json;

use crate::answer;

#[tokio::test]
async fn constructs_of_no_vendor_are_read_and_answered() {
    let shapes = json!({
        "openapi": "3.0.3",
        "info": { "title": "Shapes", "version": "1" },
        "paths": { "/shapes": { "get": {
            "operationId": "getShape",
            "parameters": [{ "name": "X-List", "in": "header", "schema": {
                "type": "array", "maxItems": 2, "items": { "type": "integer" },
            } }],
            "responses": { "200": { "description": "", "content": { "application/json": { "schema": {
                "type": "object",
                "required": ["color", "between"],
                "properties": {
                    // A reference that may be null, and is no object.
                    "color": { "nullable": true, "allOf": [{ "$ref": "#/components/schemas/Color" }] },
                    "between": {
                        "type": "integer",
                        "minimum": 3, "exclusiveMinimum": true, "maximum": 5, "exclusiveMaximum": true,
                    },
                },
            } } } } },
        } } },
        "components": { "schemas": { "Color": { "type": "string", "enum": ["red"] } } },
    });
    let builder = Emulator::builder().api("shapes", "/shapes", shapes);
    let emulator = builder.start().await.unwrap();
    let url = format!("{}/shapes", emulator.api_url("shapes").unwrap());
    let ask = |list: &str| crate::client().get(&url).header("X-List", list.to_owned());
    let mut colors = Vec::new();
    for _ in 0..20 {
        let (status, shape) = answer(ask("1, 2")).await;
        assert_eq!(status, StatusCode::OK, "{shape}");
        assert_eq!(shape["between"], 4);
        colors.push(shape["color"].clone());
    }
    assert!(colors.contains(&json!("red")), "{colors:?}");
    for wrong in ["1,2,3", "1,b"] {
        let (status, body) = answer(ask(wrong)).await;
        assert_eq!(status, StatusCode::BAD_REQUEST, "{wrong}: {body}");
    }
}
