//! Webhooks that the emulator sends, received as a service does.

use std::sync::{Arc, Mutex};

use bytes::Bytes;
use http::{Request, StatusCode};
use identity_emulator::{ManualClock, WebhookEndpoint};
use identity_verify::clerk::{Delivery, WebhookVerifier};
use identity_verify::{WebhookReason, genauth};
use serde_json::{Value, json};

use super::{acme, emulator, same, scene, text};

pub(crate) const URL: &str = "http://127.0.0.1:8080/webhooks";
pub(crate) const SECRET: &str = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
const OLD_SECRET: &str = "whsec_ZmVkY2JhOTg3NjU0MzIxMGZlZGNiYTk4NzY1NDMyMTA=";

/// A service with an endpoint for Clerk's webhooks: it answers 401 to those that it does not accept, and otherwise what the
/// test says.
#[derive(Clone)]
pub(crate) struct Service {
    verifier: Arc<WebhookVerifier>,
    pub(crate) accepted: Arc<Mutex<Vec<(Delivery, Value)>>>,
    pub(crate) refused: Arc<Mutex<Vec<WebhookReason>>>,
    answers: Arc<Mutex<Vec<u16>>>,
}

impl Service {
    /// One whose answers are these, and 204 from then on.
    pub(crate) fn new(clock: &ManualClock, secret: &str, answers: &[u16]) -> Self {
        let verifier = WebhookVerifier::builder().secret(secret).clock(same(clock));
        Self {
            verifier: Arc::new(verifier.build().unwrap()),
            accepted: Arc::default(),
            refused: Arc::default(),
            answers: Arc::new(Mutex::new(answers.iter().rev().copied().collect())),
        }
    }

    fn receive(&self, request: &Request<Bytes>) -> StatusCode {
        match self.verifier.verify(request.headers(), request.body()) {
            Err(error) => {
                self.refused.lock().unwrap().push(error.reason());
                StatusCode::UNAUTHORIZED
            }
            Ok(delivery) => {
                let event = serde_json::from_slice(request.body()).unwrap();
                self.accepted.lock().unwrap().push((delivery, event));
                let answer = self.answers.lock().unwrap().pop();
                StatusCode::from_u16(answer.unwrap_or(204)).unwrap()
            }
        }
    }

    /// The endpoint of this service.
    pub(crate) fn endpoint(&self) -> WebhookEndpoint {
        let service = self.clone();
        WebhookEndpoint::clerk(URL, SECRET)
            .handler(move |request| std::future::ready(service.receive(&request)))
    }

    /// The types of the events that were accepted.
    pub(crate) fn types(&self) -> Vec<String> {
        let accepted = self.accepted.lock().unwrap();
        let types = accepted
            .iter()
            .map(|(_, event)| event["type"].as_str().unwrap());
        types.map(str::to_owned).collect()
    }

    pub(crate) fn ids(&self) -> Vec<String> {
        let accepted = self.accepted.lock().unwrap();
        accepted
            .iter()
            .map(|(delivery, _)| delivery.id.clone())
            .collect()
    }
}

#[tokio::test]
async fn what_happens_is_told_in_its_order_and_signed() {
    let (emulator, clock) = emulator();
    let service = Service::new(&clock, SECRET, &[]);
    emulator.send_webhooks(service.endpoint()).unwrap();
    let named = acme(&emulator);
    let (ada, acme) = (text(&named, "ada", "id"), text(&named, "acme", "id"));
    let invitation = json!({ "email_address": "eve@example.com", "role": "org:member" });
    scene(
        &emulator,
        json!([
            { "call": format!("PATCH /v1/users/{ada}"), "body": { "first_name": "Ada" } },
            { "call": "POST /v1/sessions", "body": { "user_id": ada } },
            { "call": format!("POST /v1/users/{ada}/ban") },
            { "call": format!("POST /v1/organizations/{acme}/invitations"), "body": invitation, "as": "invitation" },
            { "call": format!("POST /v1/organizations/{acme}/invitations/{{invitation.id}}/revoke"), "body": {} },
            { "call": format!("DELETE /v1/organizations/{acme}/memberships/{ada}") },
            { "call": format!("DELETE /v1/organizations/{acme}") },
            { "call": format!("DELETE /v1/users/{ada}") },
        ]),
    );
    emulator.settle_webhooks().await;
    assert_eq!(
        service.types(),
        [
            "permission.created",
            "permission.created",
            "permission.created",
            "role.created",
            "user.created",
            "user.created",
            "organization.created",
            "organizationMembership.created",
            "user.updated",
            "session.created",
            "session.revoked",
            "user.updated",
            "organizationInvitation.created",
            "organizationInvitation.revoked",
            "organizationMembership.deleted",
            "organization.deleted",
            "user.deleted",
        ]
    );
    let events = service.accepted.lock().unwrap();
    let data = |at: usize| &events[at].1["data"];
    assert_eq!(data(4)["username"], "ada");
    let members = (&data(7)["role"], &data(7)["public_user_data"]["user_id"]);
    assert_eq!(members, (&json!("org:accountant"), &json!(ada)));
    assert_eq!(
        (&data(9)["status"], &data(9)["user"]["id"]),
        (&json!("active"), &json!(ada))
    );
    assert_eq!(data(10)["status"], "revoked");
    assert_eq!(data(14)["organization"]["id"], acme);
    assert_eq!(
        *data(15),
        json!({ "object": "organization", "id": acme, "deleted": true, "slug": "acme" })
    );
    let envelope = &events[4].1;
    assert_eq!(envelope["object"], "event");
    assert_eq!(envelope["timestamp"], super::BEGINNING * 1000);
    assert!(
        envelope["instance_id"]
            .as_str()
            .unwrap()
            .starts_with("ins_")
    );
}

#[tokio::test]
async fn a_token_that_is_issued_begins_a_session_and_tells_so() {
    let (emulator, clock) = emulator();
    let named = acme(&emulator);
    let service = Service::new(&clock, SECRET, &[]);
    emulator.send_webhooks(service.endpoint()).unwrap();
    emulator
        .session_token(text(&named, "ada", "id"))
        .issue()
        .unwrap();
    emulator.session_token("user_none").issue().unwrap_err();
    emulator.settle_webhooks().await;
    assert_eq!(service.types(), ["session.created"]);
}

#[tokio::test]
async fn a_call_that_is_refused_tells_nothing() {
    let (emulator, clock) = emulator();
    let service = Service::new(&clock, SECRET, &[]);
    emulator.send_webhooks(service.endpoint()).unwrap();
    let twice =
        json!([{ "email_address": "eve@example.com" }, { "email_address": "eve@example.com" }]);
    let (status, _) = super::call(&emulator, "/v1/waitlist_entries/bulk", &twice).await;
    assert!(status.is_client_error(), "{status}");
    emulator.settle_webhooks().await;
    assert_eq!(service.types(), Vec::<String>::new());
    let one = json!([{ "email_address": "eve@example.com" }]);
    super::call(&emulator, "/v1/waitlist_entries/bulk", &one).await;
    emulator.settle_webhooks().await;
    assert_eq!(service.types(), ["waitlistEntry.created"]);
}

#[tokio::test]
async fn endpoints_have_their_own_secrets_and_events_and_share_the_id() {
    let (emulator, clock) = emulator();
    let all = Service::new(&clock, SECRET, &[]);
    let users = Service::new(&clock, OLD_SECRET, &[]);
    emulator.send_webhooks(all.endpoint()).unwrap();
    // While its secret is replaced, both sign.
    let endpoint = users.endpoint().secret(OLD_SECRET).events(["user.created"]);
    emulator.send_webhooks(endpoint).unwrap();
    acme(&emulator);
    emulator.settle_webhooks().await;
    assert_eq!(users.types(), ["user.created", "user.created"]);
    assert_eq!(all.types().len(), 8);
    assert_eq!(users.ids(), all.ids()[4..6]);
}

#[tokio::test]
async fn genauth_shows_the_secret_and_the_user_pool() {
    let (emulator, _) = emulator();
    let verifier = genauth::WebhookVerifier::builder("a long random secret")
        .user_pools([emulator.genauth_user_pool()])
        .build()
        .unwrap();
    let heard: Arc<Mutex<Vec<Value>>> = Arc::default();
    let told = Arc::clone(&heard);
    let endpoint = WebhookEndpoint::genauth(URL, "a long random secret").handler(move |request| {
        let accepted = verifier.verify(request.headers()).is_ok();
        told.lock()
            .unwrap()
            .push(serde_json::from_slice(request.body()).unwrap());
        std::future::ready(if accepted {
            StatusCode::OK
        } else {
            StatusCode::UNAUTHORIZED
        })
    });
    emulator.send_webhooks(endpoint).unwrap();
    // Clerk's events are of no concern to it.
    acme(&emulator);
    let named = scene(
        &emulator,
        json!([
            { "call": "POST /api/v3/create-user", "body": { "username": "ada" }, "as": "ada" },
            { "call": "POST /api/v3/update-user", "body": { "userId": "{ada.data.userId}", "nickname": "A" } },
            { "call": "POST /api/v3/create-role", "body": { "code": "admin", "name": "Admin" } },
            { "call": "POST /api/v3/delete-users-batch", "body": { "userIds": ["{ada.data.userId}"] } },
        ]),
    );
    emulator.send_genauth_webhook("login", json!({ "success": false }));
    emulator.settle_webhooks().await;
    let heard = heard.lock().unwrap();
    let told: Vec<_> = heard.iter().map(|event| &event["eventName"]).collect();
    assert_eq!(
        told,
        [
            "user:created",
            "user:updated",
            "role:created",
            "user:deleted",
            "login"
        ]
    );
    assert_eq!(heard[3]["data"]["userId"], named["ada"]["data"]["userId"]);
    let accepted = emulator.deliveries();
    assert!(accepted.iter().all(|it| it.status == Some(StatusCode::OK)));
}
