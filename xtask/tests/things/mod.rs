//! A small API to generate from.

#![allow(dead_code, reason = "not every test uses all of it")]

use serde_json::{Value, json};

/// A small API: things that can be listed and created.
pub fn description() -> Value {
    api_with(
        &json!({"tags": {"type": "array", "maxItems": 3, "items": {"type": "string"}}}),
        &json!({"id": {"type": "string"}}),
    )
}

/// The same with these members of what is sent and what is received.
pub fn api_with(sent: &Value, received: &Value) -> Value {
    json!({
        "openapi": "3.0.3",
        "info": {"title": "Things", "version": "2026-05-12"},
        "servers": [{"url": "https://api.example.com/v1"}],
        "paths": {"/things": {
            "get": {
                "operationId": "listThings", "tags": ["Things"],
                "parameters": [{"name": "limit", "in": "query", "schema": {"type": "integer", "minimum": 1, "maximum": 9, "default": 5}}],
                "responses": {"200": {"content": {"application/json": {"schema": {"type": "array", "items": {"$ref": "#/components/schemas/Thing"}}}}}},
            },
            "post": {
                "operationId": "createThing", "tags": ["Things"],
                "requestBody": {"required": true, "content": {"application/json": {"schema": {"type": "object", "properties": sent}}}},
                "responses": {"200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}}}},
            },
        }},
        "components": {"schemas": {"Thing": {"type": "object", "properties": received}}},
    })
}
