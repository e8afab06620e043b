//! A token that the service issues is the token that `identity_facade::verify` accepts.

#![cfg(all(
    feature = "clerk-m2m-tokens",
    feature = "clerk-sessions",
    feature = "clerk-users",
    feature = "verify"
))]

use std::time::{Duration, SystemTime};

use identity_emulator::{Emulator, Fault, Scene};
use identity_facade::RetryPolicy;
use identity_facade::clerk::Client;
use identity_facade::verify::clerk::{ApiKey, M2mToken, SessionToken, TokenKind, Verifier};
use identity_facade::verify::{Error, Reason};

const ISSUER: &str = "https://clerk.example.com";
const M2M: TokenKind = TokenKind::M2m;
const API_KEY: TokenKind = TokenKind::ApiKey;

fn reason<T>(verified: Result<T, Error>) -> Option<Reason> {
    verified.err().map(|error| error.reason())
}

#[tokio::test]
async fn a_session_token_of_the_service_is_verified_with_the_keys_it_publishes() {
    let emulator = Emulator::in_memory().unwrap();
    let clerk = Client::builder(emulator.clerk_key());
    let clerk = clerk.exchange(emulator.connection()).build().unwrap();
    let user = clerk
        .raw()
        .create_user()
        .email_address(["ada@shop.example"])
        .password("correct horse 1");
    let user = user.await.unwrap();
    let session = clerk
        .raw()
        .create_session()
        .user_id(&user.id)
        .await
        .unwrap();
    let token = clerk.raw().create_session_token(&session.id).await.unwrap();
    let token = token.jwt.expect("it has a token").expose().to_owned();

    let building = || {
        Verifier::builder()
            .secret_key(emulator.clerk_key())
            .issuer(ISSUER)
            .fetch(emulator.connection())
    };
    let ours = building().build().unwrap();
    let verified: SessionToken = ours.verify(&token).await.unwrap();
    assert_eq!(verified.user_id(), user.id.as_str());
    assert_eq!(verified.session_id(), Some(session.id.as_str()));
    assert_eq!(ours.key_stats().fetches, 1);
    assert_eq!(
        reason(ours.verify::<M2mToken>(&token).await),
        Some(Reason::TypeMismatch)
    );

    let later = building()
        .clock(|| SystemTime::now() + Duration::from_secs(3600))
        .build()
        .unwrap();
    assert_eq!(
        reason(later.verify::<SessionToken>(&token).await),
        Some(Reason::Expired)
    );
    let elsewhere = building()
        .issuer("https://clerk.shop.example")
        .build()
        .unwrap();
    assert_eq!(
        reason(elsewhere.verify::<SessionToken>(&token).await),
        Some(Reason::InvalidIssuer)
    );
    let refused = building().secret_key("sk_test_another").build().unwrap();
    assert_eq!(
        reason(refused.verify::<SessionToken>(&token).await),
        Some(Reason::SecretKeyInvalid)
    );
}

/// Machines, of which one may call another one, with its opaque token; and a user's API key.
const SCENE: &str = r#"[
    { "call": "POST /v1/machines", "body": { "name": "service" }, "as": "service" },
    { "call": "POST /v1/machines", "body": { "name": "other" }, "as": "other" },
    { "call": "POST /v1/machines", "body": { "name": "reports", "scoped_machines": ["{service.id}"] }, "as": "reports" },
    { "call": "POST /v1/m2m_tokens", "key": "{reports.secret_key}", "body": {}, "as": "token" },
    { "call": "POST /v1/api_keys", "body": { "name": "deploy", "subject": "user_2vYVtestTESTtestTESTtestTES" }, "as": "key" }
]"#;

#[tokio::test]
async fn the_client_answers_a_verifiers_questions_about_opaque_tokens() {
    let emulator = Emulator::in_memory().unwrap();
    let scene: Scene = serde_json::from_str(SCENE).unwrap();
    let named = emulator.set_scene(&scene).unwrap();
    let text = |name: &str, member: &str| named[name][member].as_str().unwrap().to_owned();
    let (token, key) = (text("token", "token"), text("key", "secret"));
    let client = |key: &str| {
        let builder = Client::builder(key).exchange(emulator.connection());
        builder.retry(RetryPolicy::never()).build().unwrap()
    };
    let asking = |client: Client| {
        Verifier::builder()
            .issuer(ISSUER)
            .fetch(emulator.connection())
            .opaque_tokens(client)
    };
    let clerk = client(emulator.clerk_key());
    let verifier = asking(clerk.clone()).build().unwrap();
    let machine: M2mToken = verifier.verify(&token).await.unwrap();
    assert_eq!(machine.machine_id(), text("reports", "id"));
    assert_eq!(machine.scopes(), [text("service", "id")]);
    assert_eq!(machine.claims().id(), Some(text("token", "id").as_str()));
    let program: ApiKey = verifier.verify(&key).await.unwrap();
    assert_eq!(program.subject(), "user_2vYVtestTESTtestTESTtestTES");

    // A machine asks with its own key: for itself only.
    let other = Some(Reason::TokenInvalid);
    for (asker, expected) in [("service", None), ("reports", None), ("other", other)] {
        let own = clerk.as_machine(text(asker, "secret_key")).unwrap();
        let verifier = asking(clerk.clone()).opaque_machine_tokens(own);
        let judged = verifier.build().unwrap().verify::<M2mToken>(&token).await;
        assert_eq!(reason(judged), expected, "{asker}");
    }

    // What is not known, or not even a token, is the caller's fault; the rest is not.
    for odd in ["mt_unknown", "ak_unknown"] {
        let judged = verifier.verify_any(odd, &[M2M, API_KEY]).await;
        assert_eq!(reason(judged), Some(Reason::TokenInvalid), "{odd}");
    }
    let wrong = asking(client("sk_test_another")).build().unwrap();
    let judged = wrong.verify::<M2mToken>(&token).await;
    assert_eq!(reason(judged), Some(Reason::SecretKeyInvalid));
    let limited = asking(client(emulator.clerk_key())).build().unwrap();
    emulator.inject(Fault::status(429).retry_after("7").once());
    let error = limited.verify::<M2mToken>(&token).await.unwrap_err();
    let retry_after = Some(Duration::from_secs(7));
    assert_eq!((error.status(), error.retry_after()), (503, retry_after));
    for fault in [
        Fault::status(500),
        Fault::bad_gateway_page(),
        Fault::reset_before_headers(),
        Fault::no_content(),
    ] {
        emulator.inject(fault.once());
        let error = verifier.verify::<M2mToken>(&token).await.unwrap_err();
        assert_eq!((error.status(), error.reason()), (503, Reason::Unavailable));
    }

    clerk
        .raw()
        .revoke_m2m_token(text("token", "id"))
        .await
        .unwrap();
    let judged = verifier.verify::<M2mToken>(&token).await;
    assert!(matches!(
        reason(judged),
        Some(Reason::Revoked | Reason::TokenInvalid)
    ));
}
