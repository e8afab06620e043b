//! Second factors of users: codes of an authenticator by the emulator's clock, and backup codes.

use std::time::Duration;

use identity_emulator::Emulator;
use reqwest::{Method, StatusCode};
use serde_json::{Value, json};

use crate::{answer, clerk, code, id, with_clock};

/// The secret of the vectors of RFC 6238, `12345678901234567890`.
const SECRET: &str = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

/// The code of that secret at the moment where tests begin.
const PRESENT: &str = "939070";

async fn user(emulator: &Emulator, factors: Value) -> Value {
    let mut body = json!({ "username": "ada" });
    for (name, value) in factors.as_object().unwrap() {
        body[name] = value.clone();
    }
    let create = clerk(emulator, Method::POST, "/users").json(&body);
    let (status, user) = answer(create).await;
    assert_eq!(status, StatusCode::OK, "{user}");
    user
}

async fn verify(emulator: &Emulator, user: &Value, said: &str) -> (StatusCode, Value) {
    let path = format!("/users/{}/verify_totp", id(user));
    let verify = clerk(emulator, Method::POST, &path).json(&json!({ "code": said }));
    answer(verify).await
}

#[tokio::test]
async fn a_code_of_the_authenticator_is_verified_by_the_clock() {
    let (emulator, clock) = with_clock().await;
    let ada = user(&emulator, json!({ "totp_secret": SECRET })).await;
    let verified = json!({ "verified": true, "code_type": "totp" });
    assert_eq!(
        verify(&emulator, &ada, PRESENT).await,
        (StatusCode::OK, verified.clone())
    );
    let (status, body) = verify(&emulator, &ada, "000000").await;
    assert_eq!(
        (status, code(&body)),
        (StatusCode::UNPROCESSABLE_ENTITY, "totp_incorrect_code")
    );
    clock.advance(Duration::from_secs(59));
    assert_eq!(
        verify(&emulator, &ada, PRESENT).await.1,
        verified,
        "the code before is taken, too"
    );
    clock.advance(Duration::from_secs(1));
    let (status, body) = verify(&emulator, &ada, PRESENT).await;
    assert_eq!(
        (status, code(&body)),
        (StatusCode::UNPROCESSABLE_ENTITY, "totp_incorrect_code")
    );
}

#[tokio::test]
async fn a_backup_code_is_good_once() {
    let emulator = Emulator::start().await.unwrap();
    let ada = user(&emulator, json!({ "backup_codes": ["one", "two"] })).await;
    let verified = json!({ "verified": true, "code_type": "backup_code" });
    assert_eq!(verify(&emulator, &ada, "one").await.1, verified);
    let (status, body) = verify(&emulator, &ada, "one").await;
    assert_eq!(
        (status, code(&body)),
        (StatusCode::UNPROCESSABLE_ENTITY, "totp_incorrect_code")
    );
    assert_eq!(verify(&emulator, &ada, "two").await.1, verified);
    let path = format!("/users/{}", id(&ada));
    let (_, user) = answer(clerk(&emulator, Method::GET, &path)).await;
    assert_eq!(user["backup_code_enabled"], false);
}

#[tokio::test]
async fn a_second_factor_that_was_taken_away_verifies_nothing() {
    let (emulator, _) = with_clock().await;
    let factors = json!({ "totp_secret": SECRET, "backup_codes": ["one"] });
    let ada = user(&emulator, factors).await;
    let path = format!("/users/{}", id(&ada));
    answer(clerk(&emulator, Method::DELETE, &format!("{path}/totp"))).await;
    let (status, body) = verify(&emulator, &ada, PRESENT).await;
    assert_eq!(
        (status, code(&body)),
        (StatusCode::UNPROCESSABLE_ENTITY, "totp_incorrect_code")
    );
    answer(clerk(&emulator, Method::DELETE, &format!("{path}/mfa"))).await;
    for said in ["one", PRESENT] {
        let (status, body) = verify(&emulator, &ada, said).await;
        assert_eq!(
            (status, code(&body)),
            (StatusCode::BAD_REQUEST, "totp_not_enabled")
        );
    }
}

#[tokio::test]
async fn a_factor_that_the_emulator_cannot_read_is_refused_by_name() {
    let emulator = Emulator::start().await.unwrap();
    let factors = json!({ "totp_secret": "not base32!" });
    let ada = user(&emulator, factors).await;
    let (status, body) = verify(&emulator, &ada, "123456").await;
    assert_eq!(
        (status, code(&body)),
        (
            StatusCode::UNPROCESSABLE_ENTITY,
            "emulator_totp_secret_unreadable"
        )
    );
    let digest = "$2b$10$abcdefghijklmnopqrstuv";
    let path = format!("/users/{}", id(&ada));
    answer(clerk(&emulator, Method::DELETE, &format!("{path}/totp"))).await;
    let change = clerk(&emulator, Method::PATCH, &path).json(&json!({ "backup_codes": [digest] }));
    let (status, changed) = answer(change).await;
    assert_eq!(status, StatusCode::OK, "{changed}");
    let (status, body) = verify(&emulator, &ada, "one").await;
    assert_eq!(
        (status, code(&body)),
        (StatusCode::UNPROCESSABLE_ENTITY, "emulator_hasher_unknown")
    );
}
