//! What a vendor that signs requests sees of one.

use http::Method;
use identity_facade_core::{Operation, Outgoing};
use serde_json::json;

static ASK: Operation = Operation::new("Ask", Method::POST, "/ask", "things");

/// The members of a body, as text.
fn members(request: &Outgoing) -> Vec<(String, String)> {
    let text = |value: &[u8]| String::from_utf8(value.to_vec()).unwrap();
    let members = request.members();
    members
        .map(|(name, value)| (name.to_owned(), text(value)))
        .collect()
}

#[test]
fn the_members_of_a_body_are_the_text_that_is_sent() {
    let body = json!({ "list": [{ "id": "a,}" }], "name": "a \"quoted\" 张三", "size": 2.0, "none": null });
    let request = Outgoing::new(&ASK).with_json(&body).unwrap();
    let sent = std::str::from_utf8(request.body().unwrap()).unwrap();
    let found = members(&request);
    assert_eq!(found.len(), 4);
    for (name, value) in &found {
        assert!(sent.contains(&format!("\"{name}\":{value}")), "{sent}");
    }
    assert!(found.contains(&("size".to_owned(), "2".to_owned())));
    assert!(found.contains(&("none".to_owned(), "null".to_owned())));
}

#[test]
fn a_body_that_is_no_object_has_no_members() {
    for body in [
        json!([{ "id": "a" }]),
        json!("text"),
        json!(null),
        json!({}),
    ] {
        let request = Outgoing::new(&ASK).with_json(&body).unwrap();
        assert!(members(&request).is_empty(), "{body}");
    }
    assert!(members(&Outgoing::new(&ASK)).is_empty());
}
