//! A token that the service issues is the token that `identity_facade::verify` accepts.

use std::time::{Duration, SystemTime};

use identity_emulator::Emulator;
use identity_facade::clerk::Client;
use identity_facade::verify::clerk::{M2mToken, SessionToken, Verifier};
use identity_facade::verify::{Error, Reason};

const ISSUER: &str = "https://clerk.example.com";

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
