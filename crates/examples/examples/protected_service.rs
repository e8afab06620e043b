//! A service whose routes are protected, and what it answers to whom. Clerk is the emulator, in this process, offline:
//!
//! ```text
//! cargo run --features service --example protected_service
//! ```

use std::collections::BTreeMap;
use std::error::Error;

use axum::Router;
use axum::body::{Body, to_bytes};
use axum::http::{Request, StatusCode};
use axum::routing::{delete, get, post};
use identity_emulator::{Emulator, Fault, WebhookEndpoint};
use identity_facade::clerk;
use identity_facade::verify::clerk::{
    Authenticator, Delivery, M2mToken, Permission, RequireLayer, Reverification, SessionCookies,
    SessionToken, TokenKind, Verifier, WebhookVerifier,
};
use identity_facade::verify::{AuthLayer, ConfigError, Forbidden};
use serde_json::{Value, json};
use tower_service::Service as _;

type Result<T> = std::result::Result<T, Box<dyn Error>>;

const WEBHOOK_SECRET: &str = "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";

/// Ada may create invoices in her organization, Bob is in none. The machine `reports` may call the machine `invoices`.
const SCENE: &str = r#"[
    { "call": "POST /v1/organization_permissions", "as": "create",
      "body": { "key": "org:invoices:create", "name": "Create invoices" } },
    { "call": "POST /v1/organization_roles",
      "body": { "key": "org:accountant", "name": "Accountant", "permissions": ["{create.id}"] } },
    { "call": "POST /v1/users", "body": { "username": "ada" }, "as": "ada" },
    { "call": "POST /v1/users", "body": { "username": "bob" }, "as": "bob" },
    { "call": "POST /v1/organizations", "body": { "name": "Acme" }, "as": "acme" },
    { "call": "POST /v1/organizations/{acme.id}/memberships",
      "body": { "user_id": "{ada.id}", "role": "org:accountant" } },
    { "call": "POST /v1/machines", "body": { "name": "invoices" }, "as": "invoices" },
    { "call": "POST /v1/machines", "as": "reports",
      "body": { "name": "reports", "scoped_machines": ["{invoices.id}"] } }
]"#;

/// The service: people, machines, everybody, and Clerk.
fn service(verifier: Verifier, publishable_key: &str) -> std::result::Result<Router, ConfigError> {
    let people =
        Authenticator::new(verifier.clone()).cookies(SessionCookies::new(publishable_key)?);
    let for_people = Router::new()
        .route("/invoices", post(async || StatusCode::CREATED))
        .route_layer(RequireLayer::new(Permission("org:invoices:create")))
        .route("/invoices/1", delete(delete_invoice))
        .route("/me", get(me))
        .layer(AuthLayer::new(people));
    let machines = Authenticator::new(verifier).accept([TokenKind::M2m]);
    let for_machines = Router::new()
        .route("/totals", get(totals))
        .layer(AuthLayer::new(machines));
    let webhooks = WebhookVerifier::builder().secret(WEBHOOK_SECRET).build()?;
    let for_clerk = Router::new()
        .route("/webhooks/clerk", post(received))
        .with_state(webhooks);
    let for_everybody = Router::new().route("/health", get(async || "well"));
    Ok(for_everybody
        .merge(for_people)
        .merge(for_machines)
        .merge(for_clerk))
}

async fn me(session: SessionToken) -> String {
    format!("you are {}", session.user_id())
}

async fn delete_invoice(session: SessionToken) -> std::result::Result<StatusCode, Forbidden> {
    session.require((Permission("org:invoices:create"), Reverification::STRICT))?;
    Ok(StatusCode::NO_CONTENT)
}

async fn totals(machine: M2mToken) -> String {
    format!("you are {}", machine.machine_id())
}

async fn received(delivery: Delivery) -> StatusCode {
    println!("  Clerk says {}", String::from_utf8_lossy(delivery.body()));
    StatusCode::NO_CONTENT
}

#[tokio::main]
async fn main() -> Result<()> {
    every_answer().await
}

async fn every_answer() -> Result<()> {
    let emulator = Emulator::start().await?;
    let named = emulator.set_scene(&serde_json::from_str(SCENE)?)?;
    let key = emulator.publishable_key();
    let clerk = clerk::Client::builder(emulator.clerk_key())
        .base_url(emulator.clerk_url())
        .build()?;
    let verifier = || {
        Verifier::builder()
            .publishable_key(&key)
            .machine(id(&named, "invoices"))
            .opaque_tokens(clerk.clone())
            .build()
    };
    let app = service(verifier()?, &key)?;
    people(&app, &emulator, &named).await?;
    machines(&app, &emulator, &named, &clerk).await?;
    webhooks(&app, &emulator).await?;

    println!("Clerk is down");
    emulator.inject(Fault::status(503));
    let token = emulator.session_token(id(&named, "ada")).issue()?;
    ask(&app, "GET /me", "Ada; the keys are held", &token, 200).await?;
    let fresh = service(verifier()?, &key)?;
    ask(&fresh, "GET /me", "Ada; no keys are held", &token, 503).await
}

async fn people(app: &Router, emulator: &Emulator, named: &Named) -> Result<()> {
    println!("people");
    let (ada, bob, acme) = (id(named, "ada"), id(named, "bob"), id(named, "acme"));
    let ada_now = emulator.session_token(ada).organization(acme).issue()?;
    let earlier = emulator.session_token(ada).organization(acme);
    let ada_earlier = earlier.factor_ages(Some(30), None).issue()?;
    let bob = emulator.session_token(bob).issue()?;
    ask(app, "GET /health", "nobody", "", 200).await?;
    ask(app, "GET /me", "nobody", "", 401).await?;
    ask(app, "GET /me", "a forger", "a.b.c", 401).await?;
    ask(app, "GET /me", "Ada", &ada_now, 200).await?;
    ask(app, "POST /invoices", "Ada", &ada_now, 201).await?;
    ask(app, "POST /invoices", "Bob", &bob, 403).await?;
    ask(app, "DELETE /invoices/1", "Ada", &ada_now, 204).await?;
    ask(
        app,
        "DELETE /invoices/1",
        "Ada, verified 30 minutes ago",
        &ada_earlier,
        403,
    )
    .await
}

async fn machines(
    app: &Router,
    emulator: &Emulator,
    named: &Named,
    clerk: &clerk::Client,
) -> Result<()> {
    println!("machines");
    let reports = id(named, "reports");
    let signed = emulator.m2m_token(reports).issue()?;
    let opaque = emulator.m2m_token(reports).opaque().issue()?;
    let ada = emulator.session_token(id(named, "ada")).issue()?;
    ask(app, "GET /totals", "a signed token", &signed, 200).await?;
    ask(app, "GET /totals", "an opaque token", &opaque, 200).await?;
    ask(app, "GET /totals", "Ada", &ada, 401).await?;
    let listed = clerk.m2m_tokens().list(reports).await?;
    for token in &listed.m2m_tokens {
        clerk.m2m_tokens().revoke(&token.id).await?;
    }
    ask(
        app,
        "GET /totals",
        "the opaque token, revoked",
        &opaque,
        401,
    )
    .await
}

async fn webhooks(app: &Router, emulator: &Emulator) -> Result<()> {
    println!("webhooks");
    let receiver = app.clone();
    let endpoint = WebhookEndpoint::clerk("http://127.0.0.1/webhooks/clerk", WEBHOOK_SECRET);
    emulator.send_webhooks(endpoint.events(["user.deleted"]).handler(move |request| {
        let mut receiver = receiver.clone();
        async move {
            let answer = receiver.call(request.map(Body::from)).await;
            answer.map_or(StatusCode::INTERNAL_SERVER_ERROR, |answer| answer.status())
        }
    }))?;
    emulator.send_webhook(
        "user.deleted",
        json!({ "id": "user_1", "object": "user", "deleted": true }),
    );
    emulator.settle_webhooks().await;
    let delivered = emulator
        .deliveries()
        .iter()
        .all(|it| it.status == Some(StatusCode::NO_CONTENT));
    if !delivered {
        return Err("the webhook was expected to be accepted".into());
    }
    ask(app, "POST /webhooks/clerk", "a forger", "", 400).await
}

type Named = BTreeMap<String, Value>;

/// The id in an answer of the scene.
fn id<'n>(named: &'n Named, name: &str) -> &'n str {
    named[name]["id"].as_str().unwrap_or_default()
}

/// Sends one request with a token, if it is not empty, and prints what is answered.
async fn ask(app: &Router, line: &str, who: &str, token: &str, expected: u16) -> Result<()> {
    let (method, path) = line.split_once(' ').ok_or("a line is METHOD /path")?;
    let mut request = Request::builder().method(method).uri(path);
    if !token.is_empty() {
        request = request.header("authorization", format!("Bearer {token}"));
    }
    let response = app.clone().call(request.body(Body::empty())?).await?;
    let status = response.status();
    let body = to_bytes(response.into_body(), 64 * 1024).await?;
    let body = String::from_utf8_lossy(&body);
    println!("  {line:<20} {who:<30} {} {body}", status.as_u16());
    if status == expected {
        Ok(())
    } else {
        Err(format!("{expected} was expected").into())
    }
}

#[tokio::test]
async fn every_answer_is_the_one_that_is_expected() -> Result<()> {
    every_answer().await
}
