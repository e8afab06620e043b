//! Who is told what happens, and what came of it.

use std::time::Duration;

use serde::Deserialize;
use serde_json::{Value, json};
use tokio::runtime::Handle;

use crate::control::refusal::Refusal;
use crate::control::{Call, Outcome, cleared, done, headers};
use crate::state::clock::iso;
use crate::webhook::{Listed, Sender, WebhookDelivery, WebhookEndpoint, WebhookFault};

/// As many endpoints as there may be.
const MOST: usize = 100;

/// An endpoint as it is added.
#[derive(Deserialize)]
struct NewEndpoint {
    vendor: Sender,
    url: String,
    secrets: Vec<String>,
    events: Option<Vec<String>>,
    retry_after_seconds: Option<Vec<u64>>,
}

/// A fault of a webhook as it is written.
#[derive(Deserialize)]
#[serde(rename_all = "kebab-case")]
enum Written {
    WrongSignature,
    OldTimestamp,
    Duplicate,
    OutOfOrder,
    Delayed { seconds: u64 },
}

pub(super) fn endpoints(call: &Call<'_>) -> Value {
    let shown = |listed: &Listed| {
        let endpoint = &listed.endpoint;
        json!({
            "vendor": endpoint.sender,
            "url": endpoint.url,
            "events": endpoint.events,
            "is_off": listed.is_off,
        })
    };
    let listed = call.shared.webhooks.endpoints();
    json!({ "data": listed.iter().map(shown).collect::<Vec<_>>() })
}

pub(super) fn add(call: &Call<'_>) -> Outcome {
    let new: NewEndpoint = call.body()?;
    let mut secrets = new.secrets.into_iter();
    let first = secrets.next().unwrap_or_default();
    let mut endpoint = match new.vendor {
        Sender::Clerk => WebhookEndpoint::clerk(new.url, first),
        Sender::GenAuth => WebhookEndpoint::genauth(new.url, first),
    };
    for secret in secrets {
        endpoint = endpoint.secret(secret);
    }
    if let Some(events) = new.events {
        endpoint = endpoint.events(events);
    }
    if let Some(times) = new.retry_after_seconds {
        endpoint = endpoint.retry_after(times.into_iter().map(Duration::from_secs));
    }
    let shared = call.shared;
    if shared.webhooks.endpoints().len() >= MOST {
        let message = format!("there are {MOST} endpoints already");
        return Err(Refusal::impossible("body", "maxItems", message));
    }
    let runtime = Handle::try_current();
    let runtime = runtime.map_err(|why| Refusal::defect("addWebhookEndpoint", &why.to_string()))?;
    let added = shared.webhooks.add_for_a_while(endpoint);
    added.map_err(|why| Refusal::impossible("body", "endpoint", why.to_string()))?;
    if let Some(worker) = shared.worker.upgrade() {
        worker.begin(&shared.webhooks, &runtime);
    }
    Ok(endpoints(call))
}

pub(super) fn clear_endpoints(call: &Call<'_>) -> Value {
    cleared(call.shared.webhooks.clear_endpoints())
}

pub(super) fn deliveries(call: &Call<'_>) -> Value {
    let limit = call.size("limit", 100);
    let event = call.text("event");
    let fits = |delivery: &&WebhookDelivery| event.is_none_or(|event| event == delivery.event);
    let all = call.shared.webhooks.deliveries();
    let latest = all.iter().rev().filter(fits).take(limit);
    let mut shown: Vec<Value> = latest.map(delivery).collect();
    shown.reverse();
    json!({ "data": shown })
}

fn delivery(delivery: &WebhookDelivery) -> Value {
    json!({
        "id": delivery.id,
        "event": delivery.event,
        "url": delivery.url,
        "attempt": delivery.attempt,
        "sent_at": iso(delivery.sent_at),
        "headers": headers(&delivery.headers),
        "body": String::from_utf8_lossy(&delivery.body),
        "json": delivery.json(),
        "status": delivery.status.map(|status| status.as_u16()),
        "error": delivery.error,
        "next_attempt_at": delivery.next_attempt_at.map(iso),
    })
}

pub(super) fn clear_deliveries(call: &Call<'_>) -> Value {
    cleared(call.shared.webhooks.clear_deliveries())
}

pub(super) async fn settle(call: &Call<'_>) -> Value {
    call.shared.webhooks.send_due().await;
    waiting(call)
}

pub(super) fn send(call: &Call<'_>) -> Outcome {
    let sender: Sender = call.member(&["vendor"])?;
    let body = &call.input.body;
    let event = body["event"].as_str().unwrap_or_default();
    let registry = &call.shared.registry;
    let event = match sender {
        Sender::Clerk => registry.clerk.event(event, &body["data"]),
        Sender::GenAuth => registry.genauth.event(event, &body["data"]),
    };
    call.shared.webhooks.publish(&[event]);
    Ok(waiting(call))
}

pub(super) fn inject(call: &Call<'_>) -> Outcome {
    let faults: Vec<Written> = call.member(&["faults"])?;
    for fault in faults {
        call.shared.webhooks.inject(match fault {
            Written::WrongSignature => WebhookFault::WrongSignature,
            Written::OldTimestamp => WebhookFault::OldTimestamp,
            Written::Duplicate => WebhookFault::Duplicate,
            Written::OutOfOrder => WebhookFault::OutOfOrder,
            Written::Delayed { seconds } => WebhookFault::Delayed(Duration::from_secs(seconds)),
        });
    }
    Ok(done())
}

fn waiting(call: &Call<'_>) -> Value {
    json!({ "waiting": call.shared.webhooks.waiting() })
}
