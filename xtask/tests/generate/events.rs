//! Documents of events: what is imported of them, and what code comes of it.

use serde_json::{Value, json};
use xtask::api::Api;
use xtask::generate::Output;
use xtask::spec::import::import;
use xtask::spec::lint;
use xtask::{generate, overlay};

const EVENTS: Api = Api::shipped("shop-events", "Shop events", "", ["", ""]);

/// A document of webhooks, in the words of OpenAPI 3.0 or 3.1.
fn document(version: &str, webhooks: &str) -> Value {
    let event = |data: Value| {
        json!({"post": {"operationId": "any", "description": "Prose.", "requestBody": {"content": {"application/json": {
            "schema": {"type": "object", "properties": {"type": {"type": "string"}, "data": data}},
            "example": {"type": "a"}}}}}})
    };
    json!({"openapi": version, "info": {"title": "Shop", "version": "1"}, webhooks: {
        "order.paid": event(json!({"$ref": "#/components/schemas/Order"})),
        "order.goneAway": event(json!({"$ref": "#/components/schemas/Gone"}))},
        "components": {"schemas": {
            "Order": {"type": "object", "required": ["id", "state"], "properties": {
                "id": {"type": "string"}, "state": {"type": "string", "enum": ["open", "paid"]}}},
            "Gone": {"type": "object", "properties": {"id": {"type": "string"}}},
            "Unused": {"type": "object"}}}})
}

fn imported(document: &Value) -> Value {
    import(&document.to_string()).unwrap().document
}

#[test]
fn an_event_is_imported_as_an_operation_that_answers_with_its_body() {
    let facts = imported(&document("3.0.3", "x-webhooks"));
    assert_eq!(facts["x-events"], true);
    let event = &facts["paths"]["/order.paid"]["get"];
    assert_eq!(event["operationId"], "order.paid");
    let schema = "/responses/200/content/application~1json/schema/properties/data/$ref";
    assert_eq!(event.pointer(schema).unwrap(), "#/components/schemas/Order");
    assert!(facts["components"]["schemas"].get("Unused").is_none());
    assert!(!facts.to_string().contains("Prose"));
    // Both ways to write it are the same, and importing the facts again changes nothing.
    assert_eq!(imported(&document("3.1.0", "webhooks")), facts);
    assert_eq!(imported(&facts), facts);
}

#[test]
fn an_event_that_would_be_lost_stops_the_import() {
    for item in [
        json!({}),
        json!({"get": {}}),
        json!({"post": {"requestBody": {"$ref": "#/components/requestBodies/Any"}}}),
        json!({"post": {"requestBody": {"content": {"text/plain": {"schema": {}}}}}}),
        json!({"post": {}, "put": {}}),
    ] {
        let mut document = document("3.0.3", "x-webhooks");
        document["x-webhooks"]["order.odd"] = item;
        let error = import(&document.to_string()).unwrap_err().to_string();
        assert!(
            error.contains("order.odd") && !error.contains("order.paid"),
            "{error}"
        );
    }
}

#[test]
fn webhooks_beside_operations_are_refused_by_name() {
    let mut document = document("3.1.0", "webhooks");
    document["paths"] = json!({"/orders": {"get": {"operationId": "list", "tags": ["orders"], "responses": {"200": {}}}}});
    let facts = imported(&document);
    assert!(facts.get("x-events").is_none() && facts["paths"].get("/order.paid").is_none());
    let refused = lint::CHECKS
        .iter()
        .find(|(check, _)| *check == "refused")
        .unwrap()
        .1;
    let findings = refused(&facts).join("\n");
    assert!(findings.contains("order.paid"), "{findings}");
}

#[test]
fn the_crate_of_events_has_one_enumeration_and_the_types_of_what_they_carry() {
    let mut output = Output::default();
    // The folder of a description that is there: the code names the hashes of its files.
    let api = EVENTS.described_in("tests/kitchen-sink/openapi");
    generate::files(&api, &annotated(), &mut output).unwrap();
    let paths: Vec<_> = output.paths().collect();
    assert!(
        paths
            .iter()
            .all(|path| path.starts_with("crates/shop-events-raw/")),
        "{paths:?}"
    );
    let root = output.get("crates/shop-events-raw/src/lib.rs").unwrap();
    for part in [
        "OrderPaid(Box<crate::payloads::Order>)",
        "OrderGoneAway(Box<crate::payloads::Gone>)",
        "Unknown(identity_facade_core::UnknownEvent)",
        "OrderPaid: \"order.paid\"",
    ] {
        assert!(root.contains(part), "{part} is not in\n{root}");
    }
    let payloads = output
        .get("crates/shop-events-raw/src/payloads.rs")
        .unwrap();
    assert!(payloads.contains("pub struct Order {") && payloads.contains("Open<OrderState>"));
    assert!(!payloads.contains("Call") && !root.contains("pub struct Client"));
}

/// The overlay marks the envelopes; here the document does.
fn annotated() -> Value {
    let mut facts = imported(&document("3.0.3", "x-webhooks"));
    for path in ["/order.paid", "/order.goneAway"] {
        let response = &mut facts["paths"][path]["get"]["responses"]["200"];
        response["content"]["application/json"]["schema"]["x-envelope"] = true.into();
    }
    facts
}

#[test]
fn a_component_that_the_other_api_answers_has_its_type_only_if_it_fits() {
    let rules = "overlay: 1.0.0\ninfo: {title: t, version: '1'}\ntypes_of: clerk\nactions: []\n";
    let rules = overlay::parse(rules).unwrap();
    let mut document = imported(&document("3.0.3", "x-webhooks"));
    let schemas = &mut document["components"]["schemas"];
    schemas["Role"] = json!({"type": "object", "properties": {"id": {"type": "string"}, "key": {"type": "string"}}});
    let fits = overlay::apply_to(document.clone(), &rules).unwrap();
    assert_eq!(fits.unequal, [""; 0]);
    let types = &fits.document[overlay::TYPES]["components"];
    assert_eq!(types, &json!({"Role": "clerk_raw::shared::Role"}));

    document["components"]["schemas"]["Role"]["properties"]["height"] = json!({"type": "number"});
    let differs = overlay::apply_to(document, &rules).unwrap();
    let said = differs.unequal.join("\n");
    assert!(said.contains("`Role` has `height`"), "{said}");
}
