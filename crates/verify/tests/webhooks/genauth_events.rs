//! Events of GenAuth's webhooks: their names are those of the description, and nothing of their data prints.

use std::collections::BTreeSet;

use identity_verify::genauth::{EventName, WebhookEvent};
use serde_json::{Value, json};

const CANARY: &str = "canary-7f3a";

fn read(body: &Value) -> WebhookEvent {
    WebhookEvent::read(body.to_string().as_bytes()).unwrap()
}

#[test]
fn the_known_names_are_those_of_the_description() {
    let description = include_str!("../../../../openapi/genauth/api.json");
    let description: Value = serde_json::from_str(description).unwrap();
    let events = "/components/schemas/CreateWebhookDto/properties/events/items/enum";
    let listed = description.pointer(events).unwrap().as_array().unwrap();
    let listed: BTreeSet<&str> = listed.iter().map(|name| name.as_str().unwrap()).collect();
    assert_eq!(EventName::KNOWN.len(), 76);
    assert_eq!(
        EventName::KNOWN.iter().copied().collect::<BTreeSet<_>>(),
        listed
    );
    for name in listed {
        let event = read(&json!({"eventName": name, "data": {}}));
        assert!(!matches!(event.name(), EventName::Unknown(_)), "{name}");
        assert_eq!(event.name().as_str(), name);
    }
}

#[test]
fn both_spellings_of_a_name_are_one_event() {
    assert_eq!(EventName::read("role:add"), EventName::RoleCreated);
    assert_eq!(EventName::read("role:created"), EventName::RoleCreated);
    assert_eq!(EventName::read("role:delete"), EventName::RoleDeleted);
    assert_eq!(EventName::read("role:deleted"), EventName::RoleDeleted);
}

#[test]
fn an_unknown_name_is_a_value() {
    let event = read(&json!({"eventName": "user:promoted", "data": {"id": "1"}}));
    assert_eq!(
        event.name(),
        &EventName::Unknown("user:promoted".to_owned())
    );
    assert_eq!(event.name().to_string(), "user:promoted");
    assert_eq!(event.data(), &json!({"id": "1"}));
}

#[test]
fn the_data_of_an_event_does_not_print() {
    let data = json!({"password": CANARY, "salt": CANARY, "token": [CANARY], "newSecret": {"old": CANARY}});
    let event = read(&json!({"eventName": "user-pool:secret-refreshed", "data": data}));
    let printed = format!("{event:?} {event:#?}");
    assert!(
        printed.contains("UserPoolSecretRefreshed") && !printed.contains(CANARY),
        "{printed}"
    );
    assert_eq!(event.data(), &data);
    let error = event.read_as::<Vec<u8>>().unwrap_err();
    assert_eq!(
        (error.event(), error.path()),
        (Some("user-pool:secret-refreshed"), "data")
    );
    assert!(!format!("{error} {error:?}").contains(CANARY));
}

#[test]
fn a_body_that_is_no_event_says_what_is_wrong() {
    for (body, path) in [
        ("", ""),
        ("[\"login\", {}]", ""),
        ("eventName=login", ""),
        ("{\"eventName\": ", ""),
        ("{}", "eventName"),
        ("{\"eventName\": 7}", "eventName"),
        ("{\"eventName\": null}", "eventName"),
    ] {
        let error = WebhookEvent::read(body.as_bytes()).unwrap_err();
        assert_eq!((error.event(), error.path()), (None, path), "{body}");
    }
    let bare = WebhookEvent::read(b"{\"eventName\": \"test\"}").unwrap();
    assert_eq!((bare.name(), bare.data()), (&EventName::Test, &Value::Null));
}
