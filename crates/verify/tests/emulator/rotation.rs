//! Keys that are rotated, and the addresses that they are at.

use std::time::Duration;

use identity_emulator::Fault;
use identity_verify::clerk::SessionToken;
use identity_verify::genauth::AccessToken;
use identity_verify::{KeyPolicy, Reason};
use serde_json::json;

use super::{acme, clerk_verifier, emulator, genauth_verifier, scene, text};

const HOUR: Duration = Duration::from_secs(3600);

#[tokio::test]
async fn an_old_key_serves_as_long_as_it_is_published() {
    let (emulator, clock) = emulator();
    let named = acme(&emulator);
    let ada = text(&named, "ada", "id");
    let policy = KeyPolicy::new().fresh_for(Duration::from_secs(60));
    let verifier = clerk_verifier(&emulator, &clock).key_policy(policy).build();
    let verifier = verifier.unwrap();
    let issue = || {
        let token = emulator.session_token(ada).expires_in(4 * HOUR);
        token.issue().unwrap()
    };
    let old = issue();
    verifier.verify::<SessionToken>(&old).await.unwrap();
    emulator.rotate_keys(HOUR);
    clock.advance(Duration::from_secs(60));
    let new = issue();
    verifier.verify::<SessionToken>(&new).await.unwrap();
    verifier.verify::<SessionToken>(&old).await.unwrap();
    assert_eq!(verifier.key_stats().held, 2);
    clock.advance(HOUR);
    let refused = verifier.verify::<SessionToken>(&old).await;
    assert_eq!(refused.unwrap_err().reason(), Reason::KeyMismatch);
    verifier.verify::<SessionToken>(&new).await.unwrap();
    assert_eq!(verifier.key_stats().held, 1);
}

#[tokio::test]
async fn a_key_that_is_withdrawn_at_once_serves_no_longer() {
    let (emulator, clock) = emulator();
    let named = acme(&emulator);
    let ada = text(&named, "ada", "id");
    let calls = json!([
        { "call": "POST /api/v3/create-application", "body": { "appName": "shop" }, "as": "shop" },
        { "call": "POST /api/v3/create-user", "body": { "username": "ada" }, "as": "ada" },
    ]);
    let shop = scene(&emulator, calls);
    let own = |name: &str, member: &str| shop[name]["data"][member].as_str().unwrap().to_owned();
    let (app, user) = (own("shop", "appId"), own("ada", "userId"));
    let clerk = clerk_verifier(&emulator, &clock).build().unwrap();
    let genauth = genauth_verifier(&emulator, &clock, &app).build().unwrap();
    // More often than there are key pairs.
    for _ in 0..6 {
        let session = emulator.session_token(ada).issue().unwrap();
        let access = emulator.genauth_access_token(&app, &user).issue().unwrap();
        clerk.refresh_keys().await.unwrap();
        genauth.refresh_keys().await.unwrap();
        clerk.verify::<SessionToken>(&session).await.unwrap();
        genauth.verify::<AccessToken>(&access).await.unwrap();
        emulator.rotate_keys(Duration::ZERO);
        clerk.refresh_keys().await.unwrap();
        genauth.refresh_keys().await.unwrap();
        let refused = clerk.verify::<SessionToken>(&session).await;
        assert_eq!(refused.unwrap_err().reason(), Reason::KeyMismatch);
        let refused = genauth.verify::<AccessToken>(&access).await;
        assert_eq!(refused.unwrap_err().reason(), Reason::KeyMismatch);
    }
}

#[tokio::test]
async fn keys_that_cannot_be_loaded_are_503() {
    let (emulator, clock) = emulator();
    let named = acme(&emulator);
    let token = emulator.session_token(text(&named, "ada", "id")).issue();
    let token = token.unwrap();
    let verifier = clerk_verifier(&emulator, &clock).build().unwrap();
    emulator.inject(Fault::status(503).on("getPublicJWKS").once());
    let refused = verifier.verify::<SessionToken>(&token).await.unwrap_err();
    assert_eq!(
        (refused.status(), refused.reason()),
        (503, Reason::KeysNotLoaded)
    );
    clock.advance(refused.retry_after().unwrap() + Duration::from_secs(1));
    verifier.verify::<SessionToken>(&token).await.unwrap();
}

#[cfg(feature = "http-client")]
#[tokio::test]
async fn on_a_port_the_publishable_key_or_the_issuer_is_all_that_a_verifier_needs() {
    use identity_emulator::Emulator;
    use identity_verify::clerk::Verifier;

    let emulator = Emulator::start().await.unwrap();
    let named = acme(&emulator);
    let token = emulator
        .session_token(text(&named, "ada", "id"))
        .issue()
        .unwrap();
    for builder in [
        Verifier::builder().publishable_key(emulator.publishable_key()),
        Verifier::builder().issuer(emulator.clerk_issuer()),
        Verifier::builder()
            .issuer(emulator.clerk_issuer())
            .secret_key(emulator.clerk_key())
            .api_url(emulator.clerk_url()),
    ] {
        let verifier = builder.build().unwrap();
        verifier.verify::<SessionToken>(&token).await.unwrap();
    }
}
