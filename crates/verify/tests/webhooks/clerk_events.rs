//! Events of Clerk's webhooks: signed, verified, and read as what they are. The deliveries are made up here, each with all
//! the members that the description of its event has.

#![cfg(feature = "clerk-events")]

use std::collections::BTreeSet;
use std::time::{Duration, UNIX_EPOCH};

use crate::common::{NOW, fixed, text};
use aws_lc_rs::hmac::{HMAC_SHA256, Key, sign};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use http::HeaderMap;
use identity_verify::clerk::events::{Event, clerk_raw};
use identity_verify::clerk::{Delivery, WebhookVerifier};
use serde_json::{Value, json};

const SECRET: &[u8] = b"a secret of twenty-four bytes";
const CANARY: &str = "canary-7f3a";

/// The body as a verified delivery.
fn delivered(body: &[u8]) -> Delivery {
    let message = [format!("msg_1.{NOW}.").as_bytes(), body].concat();
    let signature = sign(&Key::new(HMAC_SHA256, SECRET), &message);
    let mut headers = HeaderMap::new();
    headers.insert("svix-id", "msg_1".parse().unwrap());
    headers.insert("svix-timestamp", NOW.into());
    let signature = format!("v1,{}", STANDARD.encode(signature));
    headers.insert("svix-signature", signature.parse().unwrap());
    let webhooks = WebhookVerifier::builder()
        .secret(format!("whsec_{}", STANDARD.encode(SECRET)))
        .clock(fixed(NOW))
        .build()
        .unwrap();
    webhooks.verify(&headers, body).unwrap()
}

fn event(name: &str, data: &Value) -> Delivery {
    let body = json!({
        "object": "event", "type": name, "data": data, "timestamp": 1_790_000_000_123_u64, "instance_id": "ins_1",
        "event_attributes": {"http_request": {"client_ip": "192.0.2.1", "user_agent": "a browser"}},
    });
    delivered(body.to_string().as_bytes())
}

/// Every event with its data.
fn samples() -> Vec<(String, Value)> {
    let file: Value = serde_json::from_str(include_str!("../data/clerk-events.json")).unwrap();
    let events = file["events"].as_object().unwrap();
    let with_data = events.iter();
    with_data
        .map(|(name, data)| (name.clone(), file["data"][text(data)].clone()))
        .collect()
}

fn sample(name: &str) -> Value {
    let mut all = samples().into_iter();
    all.find(|(known, _)| known == name).unwrap().1
}

#[test]
fn each_of_the_46_events_is_read_as_what_it_is() {
    let samples = samples();
    assert_eq!(samples.len(), 46);
    let names: BTreeSet<&str> = samples.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, Event::NAMES.iter().copied().collect());
    for (name, data) in &samples {
        let event = event(name, data).event().unwrap();
        assert!(!matches!(event, Event::Unknown(_)), "{name}");
        assert_eq!(event.name(), name);
    }
}

#[test]
fn what_an_event_is_about_has_the_types_of_the_backend_api() {
    let Event::UserCreated(user) = event("user.created", &sample("user.created"))
        .event()
        .unwrap()
    else {
        panic!("another event");
    };
    let user: clerk_raw::users::User = *user;
    assert!(!user.banned && user.external_id.as_deref() == Some("external-id"));

    let session = event("session.created", &sample("session.created"));
    let Event::SessionCreated(session) = session.event().unwrap() else {
        panic!("another event");
    };
    assert_eq!(
        (session.user_id.as_str(), session.id.as_str()),
        ("user_1", "session_1")
    );
    assert_eq!(session.status, clerk_raw::shared::SessionStatus::Active);
    assert_eq!(session.user.unwrap().id, user.id);

    let membership = sample("organizationMembership.deleted");
    let membership = event("organizationMembership.deleted", &membership);
    let Event::OrganizationMembershipDeleted(membership) = membership.event().unwrap() else {
        panic!("another event");
    };
    assert_eq!(membership.organization.name, "name");
}

/// Members without which an event cannot be read: they decide access or name something, or hold such a member.
const DECISIVE: [&str; 17] = [
    "banned",
    "deleted",
    "delivered_by_clerk",
    "email_address",
    "enrollment_mode",
    "expires_at",
    "id",
    "key",
    "locked",
    "message",
    "name",
    "organization",
    "organization_id",
    "permissions",
    "role",
    "status",
    "user_id",
];

#[test]
fn members_that_are_left_out_or_added_fail_no_event() {
    for (name, data) in samples() {
        let mut more = data.clone();
        more["added_later"] = json!({"by": ["the vendor"]});
        assert!(event(&name, &more).event().is_ok(), "{name}");
        for member in data.as_object().unwrap().keys() {
            let mut less = data.clone();
            less.as_object_mut().unwrap().remove(member);
            if let Err(error) = event(&name, &less).event() {
                let place = (error.event(), error.path().to_owned());
                assert_eq!(place, (Some(name.as_str()), format!("data.{member}")));
                assert!(DECISIVE.contains(&member.as_str()), "{name}: {error}");
            }
        }
    }
}

#[test]
fn an_event_without_what_it_is_about_is_an_error() {
    for name in [
        "email.created",
        "organizationInvitation.accepted",
        "paymentAttempt.updated",
        "session.ended",
        "sms.created",
        "subscription.active",
        "subscriptionItem.created",
        "user.updated",
    ] {
        let mut data = sample(name);
        data.as_object_mut().unwrap().remove("id");
        let error = event(name, &data).event().unwrap_err();
        assert_eq!((error.event(), error.path()), (Some(name), "data.id"));
    }
}

#[test]
fn an_unknown_event_is_a_value_with_its_name_and_data() {
    for data in [
        json!({"token": CANARY}),
        json!([1]),
        json!(CANARY),
        Value::Null,
    ] {
        let read = event("user.promoted", &data).event().unwrap();
        assert_eq!(read.name(), "user.promoted");
        assert!(!format!("{read:?} {read:#?}").contains(CANARY));
        let Event::Unknown(unknown) = read else {
            panic!("{data} is known");
        };
        assert_eq!((unknown.name(), unknown.data()), ("user.promoted", &data));
    }
}

#[test]
fn data_that_cannot_be_read_is_named_by_event_and_path_and_stays_available() {
    let mut user = sample("user.updated");
    user["banned"] = json!(CANARY);
    let delivery = event("user.updated", &user);
    let error = delivery.event().unwrap_err();
    assert_eq!(
        (error.event(), error.path()),
        (Some("user.updated"), "data.banned")
    );
    let said = error.to_string();
    assert!(
        said.contains("user.updated") && said.contains("data.banned"),
        "{said}"
    );
    assert!(!format!("{said} {error:?}").contains(CANARY));

    let envelope = delivery.envelope().unwrap();
    assert_eq!(
        (delivery.id.as_str(), envelope.name.as_str()),
        ("msg_1", "user.updated")
    );
    assert_eq!(
        serde_json::from_str::<Value>(envelope.data()).unwrap(),
        user
    );
    let since = envelope.timestamp.unwrap().duration_since(UNIX_EPOCH);
    assert_eq!(since.unwrap(), Duration::from_millis(1_790_000_000_123));

    for data in [json!([true, "user_1"]), json!("user_1"), Value::Null] {
        let error = event("user.deleted", &data).event().unwrap_err();
        assert_eq!(
            (error.event(), error.path()),
            (Some("user.deleted"), "data")
        );
    }
}

#[test]
fn an_unreadable_item_of_a_list_does_not_lose_the_event() {
    let mut subscription = sample("subscription.created");
    let good = subscription["items"][0].clone();
    subscription["items"] = json!([good, {"id": 5}, good]);
    let Event::SubscriptionCreated(read) = event("subscription.created", &subscription)
        .event()
        .unwrap()
    else {
        panic!("another event");
    };
    assert_eq!((read.items.len(), read.items.unreadable().count()), (2, 1));
}

#[test]
fn one_time_codes_and_links_do_not_print() {
    for name in [
        "email.created",
        "sms.created",
        "organizationInvitation.created",
    ] {
        let data = sample(name);
        assert!(data.to_string().contains(CANARY), "{name} has none");
        let delivery = event(name, &data);
        let event = delivery.event().unwrap();
        let printed = format!(
            "{delivery:?} {event:?} {event:#?} {:?}",
            delivery.envelope()
        );
        assert!(!printed.contains(CANARY), "{printed}");
    }
    let Event::SmsCreated(sms) = event("sms.created", &sample("sms.created"))
        .event()
        .unwrap()
    else {
        panic!("another event");
    };
    assert_eq!(sms.message.expose(), CANARY); // it is there to be sent
}

#[test]
fn the_time_of_an_event_is_read_in_seconds_and_in_milliseconds() {
    for (written, milliseconds) in [
        (json!(1_716_883_200), Some(1_716_883_200_000)),
        (json!(1_716_883_200_123_u64), Some(1_716_883_200_123)),
        (json!(99_999_999_999_u64), Some(99_999_999_999_000)),
        (json!(100_000_000_000_u64), Some(100_000_000_000)),
        (json!(0), Some(0)),
        (json!(-1), None),
        (json!(1.5), None),
        (json!("1716883200"), None),
        (Value::Null, None),
    ] {
        let body = json!({"type": "user.deleted", "data": {}, "timestamp": written});
        let read = delivered(body.to_string().as_bytes()).envelope().unwrap();
        let expected = milliseconds.map(|since| UNIX_EPOCH + Duration::from_millis(since));
        assert_eq!(read.timestamp, expected, "{written}");
    }
}

#[test]
fn a_body_that_is_no_event_says_what_is_wrong() {
    for (body, path) in [
        ("", ""),
        ("[]", ""),
        ("null", ""),
        ("{", ""),
        ("{\"data\": {}}", "type"),
        ("{\"type\": 5, \"data\": {}}", "type"),
        ("{\"type\": null, \"data\": {}}", "type"),
        ("{\"type\": \"user.deleted\"}", "data"),
    ] {
        let error = delivered(body.as_bytes()).event().unwrap_err();
        assert_eq!(error.path(), path, "{body}: {error}");
    }
    // Odd members beside the name and the data change nothing.
    let odd = r#"{"type": "x.y", "data": 1, "timestamp": {}, "instance_id": 7, "event_attributes": "none"}"#;
    let envelope = delivered(odd.as_bytes()).envelope().unwrap();
    assert_eq!((envelope.name.as_str(), envelope.data()), ("x.y", "1"));
    assert_eq!((envelope.timestamp, envelope.instance_id), (None, None));
}

#[test]
fn text_that_is_not_unicode_fails_no_event() {
    let body = b"{\"type\": \"role.deleted\", \"data\": {\"object\": \"role\", \"deleted\": true, \"slug\": \"\xff\\ud800\"}}";
    let Event::RoleDeleted(role) = delivered(body).event().unwrap() else {
        panic!("another event");
    };
    assert!(role.deleted);
}
