//! Documents of events: webhooks, and no operations. What a vendor sends by itself is read as an answer is, so the import
//! writes each event as an operation that answers with the event's body. Everything that holds for answers then holds for
//! events: decisive members, secrets, identifiers, names, differences between documents.

use serde_json::{Map, Value, json};

/// Marks the description of events, at its root.
pub const EVENTS: &str = "x-events";

/// The resource group of all events: the module with the types of what they carry.
const GROUP: &str = "payloads";

/// Where a document describes webhooks: OpenAPI 3.1, and 3.0 by a common extension.
const WEBHOOKS: [&str; 2] = ["webhooks", "x-webhooks"];

/// Rewrites a document that has webhooks and no paths; any other one is left alone. An error names the events that cannot
/// be read.
pub fn received(document: &mut Value) -> Result<(), String> {
    let Some(members) = document.as_object_mut() else {
        return Ok(());
    };
    let has_paths = members
        .get("paths")
        .and_then(Value::as_object)
        .is_some_and(|paths| !paths.is_empty());
    let webhooks = WEBHOOKS
        .into_iter()
        .find(|name| members.contains_key(*name));
    let Some(webhooks) = webhooks.filter(|_| !has_paths) else {
        return Ok(());
    };
    let Some(Value::Object(events)) = members.remove(webhooks) else {
        return Err(format!("`{webhooks}` is no object"));
    };
    let mut paths = Map::new();
    let mut lost = Vec::new();
    for (name, item) in events {
        match operation(&name, &item) {
            Some(operation) => drop(paths.insert(format!("/{name}"), json!({"get": operation}))),
            None => lost.push(name),
        }
    }
    if !lost.is_empty() {
        return Err(format!(
            "events would be lost, because they are no POST with a JSON body of their own: {}",
            lost.join(", ")
        ));
    }
    members.insert("paths".into(), paths.into());
    members.insert(EVENTS.into(), true.into());
    Ok(())
}

/// The event as an operation that answers with what it carries.
fn operation(name: &str, item: &Value) -> Option<Value> {
    let item = item.as_object()?;
    if item.len() != 1 {
        return None;
    }
    let content = &item.get("post")?["requestBody"]["content"];
    let schema = content.get("application/json")?.get("schema")?;
    Some(json!({
        "operationId": name,
        "tags": [GROUP],
        "responses": {"200": {"description": "", "content": {"application/json": {"schema": schema}}}},
    }))
}
