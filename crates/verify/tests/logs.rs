//! Why a request was refused is in the log, and no token is. A program of its own: a subscriber changes for the whole
//! process what is logged.

mod common;
#[path = "../../core/tests/support/notes.rs"]
mod notes;

use axum::Router;
use axum::body::Body;
use axum::routing::{get, post};
use common::{builder, session};
use http::{Request, Response, StatusCode};
use identity_verify::clerk::{Authenticator, Delivery, SessionToken, Verifier, WebhookVerifier};
use identity_verify::{AuthLayer, FetchError};
use notes::Notes;
use serde_json::json;
use tower_service::Service;
use tracing::Level;

async fn status(app: &Router, request: http::request::Builder) -> StatusCode {
    let request = request.body(Body::empty()).unwrap();
    app.clone().call(request).await.unwrap().status()
}

#[tokio::test]
async fn the_log_has_the_reason_and_no_token() {
    let notes = Notes::default();
    let _guard = tracing::subscriber::set_default(notes.clone());
    let protected = |verifier: Verifier| {
        Router::new()
            .route("/", get(async |_: SessionToken| "in"))
            .layer(AuthLayer::new(Authenticator::new(verifier)))
    };
    let token = session(&json!({"exp": 1, "canary": "canary"}));
    let shown = || Request::get("/").header("authorization", format!("Bearer {token}"));
    let app = protected(builder().build().unwrap());
    assert_eq!(status(&app, shown()).await, StatusCode::UNAUTHORIZED);
    let line = r#"reason="token-expired""#;
    assert!(
        notes.at(Level::DEBUG).contains(line),
        "{}",
        notes.at(Level::DEBUG)
    );
    assert_eq!(notes.at(Level::INFO), "", "anybody can cause it");

    let down = |_: Request<bytes::Bytes>| async { Err::<Response<String>, _>(FetchError) };
    let verifier = Verifier::builder().issuer(common::ISSUER).fetch(down);
    let app = protected(verifier.build().unwrap());
    assert_eq!(status(&app, shown()).await, StatusCode::SERVICE_UNAVAILABLE);
    let line = r#"reason="jwk-remote-failed-to-load""#;
    assert!(
        notes.at(Level::WARN).contains(line),
        "{}",
        notes.at(Level::WARN)
    );

    let webhooks = WebhookVerifier::builder().secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
    let app = Router::new()
        .route("/", post(async |_: Delivery| "in"))
        .with_state(webhooks.build().unwrap());
    assert_eq!(
        status(&app, Request::post("/")).await,
        StatusCode::BAD_REQUEST
    );
    assert!(notes.at(Level::WARN).contains(r#"reason="header-missing""#));

    let bare = Router::new().route("/", get(async |_: SessionToken| "in"));
    assert_eq!(
        status(&bare, shown()).await,
        StatusCode::INTERNAL_SERVER_ERROR
    );
    assert!(notes.at(Level::ERROR).contains("AuthLayer"));
    let everything = notes.at(Level::TRACE);
    assert!(
        !everything.contains("canary") && !everything.contains(&token),
        "{everything}"
    );
}
