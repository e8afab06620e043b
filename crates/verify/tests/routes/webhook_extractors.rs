//! Handlers of webhooks: the bytes are verified as they arrived, within a limit, and refusals say no reason.

use crate::common::{NOW, fixed};
use axum::Router;
use axum::body::{Body, to_bytes};
use axum::extract::{DefaultBodyLimit, FromRef};
use axum::routing::post;
use http::{Request, StatusCode};
use identity_verify::{WebhookError, WebhookReason, WebhookRejection, clerk, genauth};
use tower_service::Service;

const SECRET: &str = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw";

fn clerk_verifier() -> clerk::WebhookVerifier {
    let builder = clerk::WebhookVerifier::builder().secret(SECRET);
    builder.clock(fixed(NOW)).build().unwrap()
}

fn genauth_verifier() -> genauth::WebhookVerifier {
    genauth::WebhookVerifier::builder("a secret")
        .build()
        .unwrap()
}

/// A delivery that Svix signed.
fn signed(body: impl AsRef<[u8]>) -> Request<Body> {
    use aws_lc_rs::hmac;
    use base64::Engine;
    use base64::engine::general_purpose::STANDARD;

    let body = body.as_ref();
    let key = STANDARD
        .decode(SECRET.trim_start_matches("whsec_"))
        .unwrap();
    let message = [format!("msg_1.{NOW}.").as_bytes(), body].concat();
    let signature = hmac::sign(&hmac::Key::new(hmac::HMAC_SHA256, &key), &message);
    Request::post("/")
        .header("svix-id", "msg_1")
        .header("svix-timestamp", NOW)
        .header(
            "svix-signature",
            format!("v1,{}", STANDARD.encode(signature)),
        )
        .body(Body::from(body.to_vec()))
        .unwrap()
}

async fn send(app: &Router, request: Request<Body>) -> (StatusCode, String, Option<WebhookReason>) {
    let response = app.clone().call(request).await.unwrap();
    let reason = response
        .extensions()
        .get::<WebhookError>()
        .map(WebhookError::reason);
    let status = response.status();
    let body = to_bytes(response.into_body(), 4 << 20).await.unwrap();
    (status, String::from_utf8(body.to_vec()).unwrap(), reason)
}

async fn received(delivery: clerk::Delivery) -> String {
    format!("{} {}", delivery.id, delivery.body().len())
}

fn app() -> Router {
    Router::new()
        .route("/", post(received))
        .with_state(clerk_verifier())
}

#[tokio::test]
async fn a_delivery_is_handed_on_as_it_arrived() {
    for body in [
        &b"{\"type\" : \"user.created\"}"[..],
        b"",
        b"\xff\xfe not text",
    ] {
        let (status, answer, _) = send(&app(), signed(body)).await;
        assert_eq!(
            (status, answer),
            (StatusCode::OK, format!("msg_1 {}", body.len()))
        );
    }
}

#[tokio::test]
async fn what_is_not_from_the_vendor_is_400_without_a_reason() {
    let changed = |change: fn(&mut Request<Body>)| {
        let mut request = signed("{}");
        change(&mut request);
        request
    };
    let refused = [
        (
            changed(|it| *it.body_mut() = "{ }".into()),
            WebhookReason::SignatureMismatch,
        ),
        (
            changed(|it| drop(it.headers_mut().remove("svix-signature"))),
            WebhookReason::HeaderMissing,
        ),
        (
            changed(|it| drop(it.headers_mut().insert("svix-timestamp", 1.into()))),
            WebhookReason::TimestampTooOld,
        ),
        (
            changed(|it| {
                it.headers_mut().append("svix-id", "msg_2".parse().unwrap());
            }),
            WebhookReason::HeaderRepeated,
        ),
    ];
    let mut texts = Vec::new();
    for (request, reason) in refused {
        let (status, text, got) = send(&app(), request).await;
        assert_eq!((status, got), (StatusCode::BAD_REQUEST, Some(reason)));
        texts.push(text);
    }
    assert!(
        texts
            .iter()
            .all(|text| *text == "the webhook is not accepted"),
        "{texts:?}"
    );
}

#[tokio::test]
async fn a_body_that_is_too_long_is_413() {
    let most = vec![b' '; 1024 * 1024];
    assert_eq!(send(&app(), signed(&most)).await.0, StatusCode::OK);
    let more = vec![b' '; most.len() + 1];
    assert_eq!(
        send(&app(), signed(&more)).await.0,
        StatusCode::PAYLOAD_TOO_LARGE
    );
    // Whatever limit axum has.
    for (limit, status) in [
        (DefaultBodyLimit::max(9), StatusCode::PAYLOAD_TOO_LARGE),
        (DefaultBodyLimit::max(10), StatusCode::OK),
    ] {
        assert_eq!(
            send(&app().layer(limit), signed("0123456789")).await.0,
            status
        );
    }
    let unlimited = app().layer(DefaultBodyLimit::disable());
    assert_eq!(
        send(&unlimited, signed(&more)).await.0,
        StatusCode::PAYLOAD_TOO_LARGE
    );
}

#[tokio::test]
async fn a_handler_can_log_why_a_webhook_was_refused() {
    async fn logged(
        delivery: Result<clerk::Delivery, WebhookRejection>,
    ) -> Result<String, WebhookRejection> {
        match delivery {
            Ok(delivery) => Ok(delivery.id),
            Err(WebhookRejection::Refused(error)) => Ok(error.reason().name().to_owned()),
            Err(other) => Err(other),
        }
    }
    let app = Router::new()
        .route("/", post(logged))
        .with_state(clerk_verifier());
    assert_eq!(
        send(&app, Request::post("/").body(Body::empty()).unwrap())
            .await
            .1,
        "header-missing"
    );
}

/// The state of an application that receives from both vendors.
#[derive(Clone)]
struct App {
    clerk: clerk::WebhookVerifier,
    genauth: genauth::WebhookVerifier,
}

impl FromRef<App> for clerk::WebhookVerifier {
    fn from_ref(app: &App) -> Self {
        app.clerk.clone()
    }
}

impl FromRef<App> for genauth::WebhookVerifier {
    fn from_ref(app: &App) -> Self {
        app.genauth.clone()
    }
}

#[tokio::test]
async fn both_vendors_are_received_by_one_application() {
    let app = Router::new()
        .route("/", post(received))
        .route(
            "/genauth",
            post(async |webhook: genauth::Webhook| webhook.body),
        )
        .with_state(App {
            clerk: clerk_verifier(),
            genauth: genauth_verifier(),
        });
    assert_eq!(send(&app, signed("{}")).await.0, StatusCode::OK);
    let shows = |secret: &'static str| {
        let request = Request::post("/genauth").header("x-authing-webhook-secret", secret);
        request.body(Body::from("{}")).unwrap()
    };
    assert_eq!(
        send(&app, shows("a secret")).await,
        (StatusCode::OK, "{}".to_owned(), None)
    );
    let refused = send(&app, shows("another")).await;
    assert_eq!(
        (refused.0, refused.2),
        (
            StatusCode::BAD_REQUEST,
            Some(WebhookReason::SignatureMismatch)
        )
    );
}

#[tokio::test]
async fn what_a_webhook_holds_does_not_print() {
    async fn printed(delivery: clerk::Delivery) -> String {
        format!("{delivery:?}")
    }
    let app = Router::new()
        .route("/", post(printed))
        .with_state(clerk_verifier());
    let (_, printed, _) = send(&app, signed("{\"otp_code\": \"424242\"}")).await;
    assert!(
        printed.contains("msg_1") && !printed.contains("424242"),
        "{printed}"
    );
}
