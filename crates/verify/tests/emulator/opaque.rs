//! Opaque tokens of GenAuth, as a service verifies them: the verifier asks the emulator by itself.

use std::time::Duration;

use identity_emulator::Fault;
use identity_verify::Reason;
use identity_verify::genauth::{AccessToken, IdToken};

use super::genauth_tokens::shop;
use super::{emulator, genauth_verifier};

#[tokio::test]
async fn a_signed_token_and_an_opaque_one_are_the_same_to_a_service() {
    let (emulator, clock) = emulator();
    let (app, secret, ada) = shop(&emulator);
    let verifier = genauth_verifier(&emulator, &clock, &app).introspection(&app, &secret);
    let verifier = verifier.build().unwrap();
    let issue = || {
        emulator
            .genauth_access_token(&app, &ada)
            .scopes(["book:1:read"])
    };
    let signed = issue().issue().unwrap();
    let opaque = issue().opaque().issue().unwrap();
    for token in [&signed, &opaque] {
        let token: AccessToken = verifier.verify(token).await.unwrap();
        assert_eq!(token.user_id(), ada);
        assert!(token.has_scope("book:1:read") && !token.has_scope("book:2:read"));
    }
    let reason = async |token: &str| {
        let judged = verifier.verify::<AccessToken>(token).await;
        judged
            .map_err(|error| (error.status(), error.reason()))
            .err()
    };
    assert_eq!(reason("unknown").await, Some((401, Reason::TokenInvalid)));
    assert!(verifier.verify::<IdToken>(&opaque).await.is_err());

    emulator.inject(Fault::status(503).on("introspectToken").once());
    assert_eq!(reason(&opaque).await, Some((503, Reason::Unavailable)));
    assert!(emulator.revoke_genauth_token(&opaque));
    assert_eq!(reason(&opaque).await, Some((401, Reason::TokenInvalid)));

    let late = issue().opaque().issue().unwrap();
    clock.advance(Duration::from_secs(14 * 24 * 3600 + 10));
    assert_eq!(reason(&late).await, Some((401, Reason::TokenInvalid)));
}

#[tokio::test]
async fn a_wrong_secret_of_ours_is_not_the_callers_fault() {
    let (emulator, clock) = emulator();
    let (app, _, ada) = shop(&emulator);
    let verifier = genauth_verifier(&emulator, &clock, &app).introspection(&app, "guessed");
    let verifier = verifier.build().unwrap();
    let opaque = emulator
        .genauth_access_token(&app, &ada)
        .opaque()
        .issue()
        .unwrap();
    let error = verifier.verify::<AccessToken>(&opaque).await.unwrap_err();
    assert_eq!(
        (error.status(), error.reason()),
        (503, Reason::SecretKeyInvalid)
    );
}
