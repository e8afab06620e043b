//! What a verified session says, what settings are refused, and what the types promise.

use crate::common::{self, ISSUER, NOW, PARTY, builder, clerk, fixed, keys, session};
use identity_verify::clerk::{
    Auth, M2mToken, OAuthToken, SessionToken, TemplateToken, TokenKind, Verifier, WebhookVerifier,
};
use identity_verify::{Error, Reason};
use serde_json::json;

const KEY: &str = "pk_live_Y2xlcmsuc2hvcC5leGFtcGxlJA";

#[test]
fn a_publishable_key_gives_the_issuer() {
    let verifier = |key: &str| {
        Verifier::builder()
            .publishable_key(key)
            .keys(keys("instance"))
            .clock(fixed(NOW))
            .build()
    };
    let with_padding = "pk_test_Y2xlcmsuc2hvcC5leGFtcGxlJA==";
    for key in [KEY, with_padding] {
        let verifier = verifier(key).unwrap();
        assert!(
            verifier
                .verify_now::<SessionToken>(&session(&json!({})))
                .is_ok()
        );
        let foreign = session(&json!({"iss": "https://clerk.shop.example.evil"}));
        let error = verifier.verify_now::<SessionToken>(&foreign).unwrap_err();
        assert_eq!(error.reason(), Reason::InvalidIssuer);
    }
    for odd in [
        "",
        "pk_live_",
        "pk_live_!!!",
        "pk_live_JA",
        "sk_live_Y2xlcmsuc2hvcC5leGFtcGxlJA",
        "pk_live_YS9iJA",
        "pk_test_MTAuMC4wLjE6ODAk", // 10.0.0.1:80, which is another machine
        "pk_test_MTI3LjAuMC4xOmh0dHAk", // 127.0.0.1:http
    ] {
        assert_eq!(
            verifier(odd).unwrap_err().setting(),
            "publishable_key",
            "{odd}"
        );
    }
}

#[test]
fn a_setting_that_cannot_be_used_is_refused_by_name() {
    let setting = |built: Result<Verifier, identity_verify::ConfigError>| {
        built.err().map(|error| error.setting())
    };
    let with = || Verifier::builder().issuer(ISSUER);
    assert_eq!(setting(Verifier::builder().build()), Some("issuer"));
    assert_eq!(
        setting(Verifier::builder().any_issuer().build()),
        Some("keys")
    );
    assert_eq!(setting(with().any_issuer().build()), Some("any_issuer"));
    assert_eq!(
        setting(
            Verifier::builder()
                .issuer("https://clerk.shop.example/")
                .build()
        ),
        Some("issuer")
    );
    for url in [
        "clerk.shop.example",
        "http://clerk.shop.example",
        "ftp://x",
        "https://",
        "",
        "https://u:p@x",
    ] {
        assert_eq!(
            setting(Verifier::builder().issuer(url).build()),
            Some("issuer"),
            "{url}"
        );
        assert_eq!(
            setting(with().jwks_url(url).build()),
            Some("jwks_url"),
            "{url}"
        );
    }
    assert_eq!(
        setting(with().secret_key("pk_test_1").build()),
        Some("secret_key")
    );
    assert_eq!(
        setting(with().secret_key("sk_test_1\n").build()),
        Some("secret_key")
    );
    assert_eq!(
        setting(
            with()
                .secret_key("sk_test_1")
                .api_url("http://api.clerk.com")
                .build()
        ),
        Some("api_url")
    );
    assert_eq!(setting(with().machine("user_1").build()), Some("machine"));
    assert_eq!(setting(with().audiences([""]).build()), Some("audiences"));
    assert_eq!(setting(with().algorithms([]).build()), Some("algorithms"));
    assert_eq!(
        setting(
            with()
                .clock_skew(std::time::Duration::from_secs(301))
                .build()
        ),
        Some("clock_skew")
    );
    let pem = clerk()["key"]["public"].as_str().unwrap();
    assert_eq!(
        setting(with().pem(pem).keys(keys("instance")).build()),
        Some("pem")
    );
    let private = clerk()["key"]["private"].as_str().unwrap();
    for odd in ["", "x", "-----BEGIN PUBLIC KEY-----", private, &pem[..200]] {
        assert_eq!(setting(with().pem(odd).build()), Some("pem"));
    }
    assert_eq!(
        setting(with().pem(pem.replace('\n', "\\n")).build()),
        None,
        "as environment files have it"
    );
}

#[test]
fn a_pending_session_is_signed_out_unless_the_service_opts_in() {
    for status in [json!("pending"), json!("another"), json!(null), json!(1)] {
        let token = session(&json!({"sts": status, "o": {"id": "org_1", "rol": "admin"}}));
        let error = builder()
            .build()
            .unwrap()
            .verify_now::<SessionToken>(&token)
            .unwrap_err();
        assert_eq!(
            (error.reason(), error.status()),
            (Reason::SessionPending, 401)
        );
        let verifier = builder().accept_pending_sessions().build().unwrap();
        let session: SessionToken = verifier.verify_now(&token).unwrap();
        assert!(!session.is_signed_in());
        assert!(!session.has(identity_verify::clerk::Role("admin")));
    }
}

#[derive(serde::Deserialize)]
struct Custom {
    department: String,
}

#[test]
fn a_session_tells_who_acts_and_what_the_application_added() {
    let token = session(&json!({
        "act": {"sub": "user_2", "iss": "https://dashboard.clerk.com", "type": "agent"},
        "department": "night shift",
    }));
    let session: SessionToken = builder().build().unwrap().verify_now(&token).unwrap();
    let actor = session.actor().unwrap();
    assert_eq!(
        (actor.subject.as_deref(), actor.kind.as_deref()),
        (Some("user_2"), Some("agent"))
    );
    let custom: Custom = session.claims().read_as().unwrap();
    assert_eq!(custom.department, "night shift");
    assert_eq!(session.claims().authorized_party(), Some(PARTY));
    assert_eq!(session.session_id(), Some("sess_1"));
    // An actor that cannot be read is one all the same.
    let odd: SessionToken = builder()
        .build()
        .unwrap()
        .verify_now(&common::session(&json!({"act": 1})))
        .unwrap();
    assert!(odd.actor().is_some());
}

const fn owned<T: Clone + Send + Sync + Unpin + 'static>() {}
const fn shared<T: Send + Sync + 'static>() {}
fn sent<T: Send>(_: T) {}

#[test]
fn a_verified_token_can_be_kept_and_passed_on() {
    owned::<SessionToken>();
    owned::<M2mToken>();
    owned::<OAuthToken>();
    owned::<TemplateToken>();
    owned::<Auth>();
    owned::<Verifier>();
    owned::<Error>();
    shared::<WebhookVerifier>();
    let verifier = builder().build().unwrap();
    sent(verifier.verify::<SessionToken>("x"));
    sent(verifier.verify_any("x", &[TokenKind::Session]));
}

#[test]
fn an_api_key_or_an_opaque_token_is_no_signed_token() {
    let verifier = builder().build().unwrap();
    for token in ["ak_1", "mt_1", "oat_1", "sk_test_1"] {
        let error = verifier.verify_now::<SessionToken>(token).unwrap_err();
        assert_eq!(error.reason(), Reason::TokenInvalid);
    }
}
