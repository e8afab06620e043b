//! Attacks that were possible in vendors' SDKs; each is stopped here. `docs/verification.md` lists them by number.

use std::time::Duration;

use crate::common::{
    self, ISSUER, NOW, PARTY, Watch, builder, clerk, encoded, fixed, jwks, keys, session,
    session_claims, sign, token,
};
use bytes::Bytes;
use http::{HeaderMap, Request, Response};
use identity_verify::clerk::{
    M2mToken, OAuthToken, Permission, Role, SessionCookies, SessionToken, TemplateToken, Token,
    TokenKind, Verifier, WebhookVerifier,
};
use identity_verify::{Error, Fetch, FetchFuture, Reason, bearer_token};
use serde_json::{Value, json};

fn refused<T: Token>(verifier: &Verifier, token: &str) -> Reason {
    match verifier.verify_now::<T>(token) {
        Ok(_) => panic!("accepted"),
        Err(error) => error.reason(),
    }
}

/// The instance's header, with another member in the place of one.
fn header(name: &str, value: Value) -> Value {
    let mut header = json!({"alg": "RS256", "typ": "JWT", "kid": clerk()["key"]["kid"]});
    header[name] = value;
    header
}

#[test]
fn attack_01_a_token_without_azp_passes_no_authorized_party() {
    let verifier = builder().authorized_parties([PARTY]).build().unwrap();
    for name in [
        "azp-absent",
        "azp-empty",
        "azp-wrong",
        "azp-array",
        "azp-prefix",
    ] {
        assert_eq!(
            refused::<SessionToken>(&verifier, &token(name)),
            Reason::InvalidAuthorizedParties
        );
    }
    // An unset variable is not "any party".
    for none in [vec![], vec![""]] {
        assert!(builder().authorized_parties(none).build().is_err());
    }
}

#[test]
fn attack_02_a_machine_token_in_a_cookie_is_no_session() {
    let cookies = SessionCookies::new(KEY).unwrap();
    let verifier = builder().build().unwrap();
    for name in ["m2m", "m2m-without-category", "oauth"] {
        let mut headers = HeaderMap::new();
        headers.insert(
            "cookie",
            format!("__session={}", token(name)).parse().unwrap(),
        );
        let found = cookies.tokens(&headers);
        assert_eq!(found.len(), 1);
        assert_eq!(
            refused::<SessionToken>(&verifier, found[0]),
            Reason::TypeMismatch
        );
    }
}

#[test]
fn attack_03_an_oauth_token_in_the_header_is_no_session() {
    let verifier = builder().build().unwrap();
    for name in ["oauth", "oauth-long-typ"] {
        let mut headers = HeaderMap::new();
        headers.insert(
            "authorization",
            format!("Bearer {}", token(name)).parse().unwrap(),
        );
        let found = bearer_token(&headers).unwrap().unwrap();
        assert_eq!(
            refused::<SessionToken>(&verifier, found),
            Reason::TypeMismatch
        );
        assert!(verifier.verify_now::<OAuthToken>(found).is_ok());
    }
}

#[test]
fn attack_04_a_session_that_names_a_machine_is_no_machine_token() {
    let verifier = builder().build().unwrap();
    for name in [
        "session-category-machine-subject",
        "template-as-m2m-by-subject",
        "session-v2-personal",
    ] {
        assert_eq!(
            refused::<M2mToken>(&verifier, &token(name)),
            Reason::TypeMismatch
        );
    }
}

#[tokio::test]
async fn attack_05_a_template_token_is_a_session_on_no_path() {
    let verifier = builder().build().unwrap();
    let every = [
        TokenKind::Session,
        TokenKind::M2m,
        TokenKind::OAuth,
        TokenKind::ApiKey,
    ];
    for name in ["template-as-session", "template-with-sid-as-session"] {
        let token = token(name);
        assert_eq!(
            refused::<SessionToken>(&verifier, &token),
            Reason::TypeMismatch
        );
        let error = verifier.verify_any(&token, &every).await.unwrap_err();
        assert_eq!(error.reason(), Reason::TypeMismatch);
        // By explicit choice only.
        assert!(verifier.verify_now::<TemplateToken>(&token).is_ok());
    }
    assert_eq!(
        refused::<TemplateToken>(&verifier, &token("session-v2-personal")),
        Reason::TypeMismatch
    );
    // A handshake token names nobody.
    assert_eq!(
        refused::<SessionToken>(&verifier, &token("handshake-as-session")),
        Reason::VerificationFailed
    );
    assert_eq!(
        refused::<TemplateToken>(&verifier, &token("handshake-as-session")),
        Reason::TypeMismatch
    );
}

#[test]
fn attack_06_padding_does_not_hide_what_a_token_is() {
    let verifier = builder().session_id_optional().build().unwrap();
    let padded = token("m2m-padded-as-session");
    assert_eq!(
        refused::<SessionToken>(&verifier, &padded),
        Reason::TokenInvalid
    );
    assert_eq!(
        refused::<M2mToken>(&verifier, &padded),
        Reason::TokenInvalid
    );
    assert_eq!(TokenKind::of(&padded), None);
}

/// A server of keys that always answers the same.
struct Serves(&'static str);

impl Fetch for Serves {
    fn fetch(&self, _: Request<Bytes>, _: usize) -> FetchFuture {
        let response = Response::new(jwks(self.0).into());
        Box::pin(async { Ok(response) })
    }
}

#[tokio::test]
async fn attack_07_a_key_of_one_instance_does_not_serve_another() {
    let load = |set| {
        Verifier::builder()
            .any_issuer()
            .jwks_url("https://keys.example")
            .fetch(Serves(set))
    };
    let ours = load("instance").clock(fixed(NOW)).build().unwrap();
    let theirs = load("other-instance").clock(fixed(NOW)).build().unwrap();
    let token = token("session-v2-personal");
    assert!(ours.verify::<SessionToken>(&token).await.is_ok());
    assert_eq!(
        reason(theirs.verify::<SessionToken>(&token).await),
        Reason::KeyMismatch
    );
    // The issuer is checked for every kind of token, and leaving it unchecked is a choice by name.
    let elsewhere = || Verifier::builder().keys(keys("instance")).clock(fixed(NOW));
    assert_eq!(elsewhere().build().unwrap_err().setting(), "issuer");
    let elsewhere = elsewhere()
        .issuer("https://clerk.other.example")
        .build()
        .unwrap();
    assert_eq!(
        refused::<SessionToken>(&elsewhere, &token),
        Reason::InvalidIssuer
    );
    assert_eq!(
        refused::<M2mToken>(&elsewhere, &common::token("m2m")),
        Reason::InvalidIssuer
    );
    assert_eq!(
        refused::<OAuthToken>(&elsewhere, &common::token("oauth")),
        Reason::InvalidIssuer
    );
    assert_eq!(
        refused::<TemplateToken>(&elsewhere, &common::token("template-as-session")),
        Reason::InvalidIssuer
    );
}

fn reason<T>(verified: Result<T, Error>) -> Reason {
    match verified {
        Ok(_) => panic!("accepted"),
        Err(error) => error.reason(),
    }
}

#[test]
fn attack_08_a_pem_serves_the_verifier_it_was_given_to() {
    let ours = Verifier::builder().pem(clerk()["key"]["public"].as_str().unwrap());
    let ours = ours.any_issuer().clock(fixed(NOW)).build().unwrap();
    // Whatever the token calls its key, the key is this one.
    let foreign = token("kid-of-another-instance");
    assert_eq!(
        refused::<SessionToken>(&ours, &foreign),
        Reason::InvalidSignature
    );
    let theirs = Verifier::builder()
        .keys(keys("other-instance"))
        .any_issuer()
        .clock(fixed(NOW));
    let theirs = theirs.build().unwrap();
    assert_eq!(
        refused::<SessionToken>(&theirs, &token("session-v2-personal")),
        Reason::KeyMismatch
    );
}

#[test]
fn attack_09_a_forged_token_learns_nothing_of_the_settings() {
    let verifier = builder()
        .authorized_parties([PARTY])
        .audiences(["api"])
        .build()
        .unwrap();
    let claims = [
        json!({"azp": "https://evil.example"}),
        json!({"exp": 1}),
        json!({"aud": "another"}),
        json!({"sub": 7, "exp": "never"}),
        json!({}),
    ];
    for more in claims {
        let whole = session(&json!({}));
        let (_, signature) = whole.rsplit_once('.').unwrap();
        let (header, _) = whole.split_once('.').unwrap();
        let forged = format!(
            "{header}.{}.{signature}",
            encoded(&session_claims(&json!({"forged": more})))
        );
        assert_eq!(
            refused::<SessionToken>(&verifier, &forged),
            Reason::InvalidSignature
        );
        let mut claims = session_claims(&more);
        claims["forged"] = json!(true);
        let forged = format!("{header}.{}.{signature}", encoded(&claims));
        assert_eq!(
            refused::<SessionToken>(&verifier, &forged),
            Reason::InvalidSignature
        );
    }
}

#[test]
fn attack_10_array_audience_absent_type_and_no_skew_mean_what_they_say() {
    let verifier = builder()
        .audiences(["api"])
        .clock_skew(Duration::ZERO)
        .build()
        .unwrap();
    assert!(
        verifier
            .verify_now::<SessionToken>(&token("session-aud-array-one-of-two"))
            .is_ok()
    );
    for name in ["aud-array-wrong", "aud-array-mixed-types", "aud-number"] {
        assert_eq!(
            refused::<SessionToken>(&verifier, &token(name)),
            Reason::InvalidAudience
        );
    }
    // Without `typ` it is no OAuth token.
    assert_eq!(
        refused::<OAuthToken>(&verifier, &token("session-without-typ")),
        Reason::TypeMismatch
    );
    // A skew of 0 is not "the default".
    assert_eq!(
        refused::<SessionToken>(&verifier, &session(&json!({"exp": NOW}))),
        Reason::Expired
    );
    assert_eq!(
        refused::<SessionToken>(&verifier, &session(&json!({"nbf": NOW + 1}))),
        Reason::NotActiveYet
    );
}

#[test]
fn attack_11_odd_types_are_refused_and_nothing_secret_is_printed() {
    let verifier = builder().issuer_checked();
    let odd = [
        json!(7),
        json!(null),
        json!(["a"]),
        json!({"a": 1}),
        json!(true),
        json!(""),
    ];
    for value in odd {
        for (claim, expected) in [
            ("sub", Reason::VerificationFailed),
            ("iss", Reason::InvalidIssuer),
        ] {
            let token = session(&json!({claim: value}));
            assert_eq!(
                refused::<SessionToken>(&verifier, &token),
                expected,
                "{claim} {value}"
            );
        }
        // Nobody is thrown by what is not judged.
        for claim in [
            "o",
            "fea",
            "pla",
            "fva",
            "act",
            "v",
            "org_id",
            "org_permissions",
        ] {
            let token = session(&json!({claim: value}));
            let session: SessionToken = verifier.verify_now(&token).unwrap();
            assert!(!session.has(Permission("a:b")) && !session.has(Role("admin")));
        }
    }
    let token = session(&json!({"email": "ada@shop.example"}));
    let session: SessionToken = verifier.verify_now(&token).unwrap();
    let printed = format!("{session:?}");
    let signature = token.rsplit('.').next().unwrap();
    assert!(
        !printed.contains(signature) && !printed.contains("ada@"),
        "{printed}"
    );
}

trait IssuerChecked {
    fn issuer_checked(self) -> Verifier;
}

impl IssuerChecked for identity_verify::clerk::Builder {
    fn issuer_checked(self) -> Verifier {
        Verifier::builder()
            .keys(keys("instance"))
            .issuer(ISSUER)
            .clock(fixed(NOW))
            .build()
            .unwrap()
    }
}

#[test]
fn attack_12_an_unreadable_token_is_401_and_never_anonymous() {
    let verifier = builder().build().unwrap();
    for token in [
        "", ".", "..", "...", "a.b.c", "null", "{}", "\u{0}", "é.é.é", "Bearer x",
    ] {
        let error = verifier.verify_now::<SessionToken>(token).unwrap_err();
        assert_eq!(
            (error.status(), error.reason()),
            (401, Reason::TokenInvalid),
            "{token}"
        );
        assert_eq!(error.to_string(), "the credentials are not accepted");
    }
    let mut headers = HeaderMap::new();
    headers.insert("authorization", "Bearer not a token".parse().unwrap());
    assert_eq!(bearer_token(&headers).unwrap_err().status(), 401);
}

#[test]
fn attack_13_an_odd_mask_grants_nothing() {
    let verifier = builder().build().unwrap();
    let granted = |masks: &str| {
        let o = json!({"id": "org_1", "per": "read,manage", "fpm": masks});
        let token = session(&json!({"o": o, "fea": "o:a,o:b"}));
        let session: SessionToken = verifier.verify_now(&token).unwrap();
        session.organization().unwrap().permissions.clone()
    };
    for odd in [
        "-1,0", "1e3,0", "0x3,0", "+3,0", "3.0,0", "NaN,0", " ,0", "٣,0", "", ",",
    ] {
        assert_eq!(granted(odd), Vec::<String>::new(), "{odd}");
    }
    assert_eq!(granted("1,2"), ["org:a:read", "org:b:manage"]);
    // 2^64, 2^64 + 1 and a number of 5000 digits: what is beyond the names grants nothing.
    assert_eq!(
        granted("18446744073709551616,18446744073709551617"),
        ["org:b:read"]
    );
    assert_eq!(
        granted(&format!("{},0", "9".repeat(5000))),
        ["org:a:read", "org:a:manage"]
    );
}

#[test]
fn attack_14_every_question_asked_together_must_hold() {
    let verifier = builder().build().unwrap();
    let claims =
        json!({"o": {"id": "org_1", "rol": "admin", "per": "read", "fpm": "1"}, "fea": "o:a"});
    let session: SessionToken = verifier.verify_now(&session(&claims)).unwrap();
    assert!(session.has((Role("admin"), Permission("a:read"))));
    assert!(!session.has((Role("admin"), Permission("a:write"))));
    assert!(!session.has((Permission("a:read"), Role("member"))));
    assert!(!session.has([Permission("a:read"), Permission("a:write")].as_slice()));
    assert!(
        !session.has(Vec::<Permission<'_>>::new().as_slice()),
        "nothing asked is a no"
    );
    assert!(
        !session.has(Permission("")) && !session.has(Permission("org:")) && !session.has(Role(""))
    );
}

#[test]
fn attack_16_a_webhook_that_is_not_signed_is_refused() {
    let verifier = WebhookVerifier::builder().secret("whsec_OxqXp3Nj+9HdvPuEDx0kn89bLzMi1Ffm");
    let verifier = verifier.clock(fixed(NOW)).build().unwrap();
    let mut headers = HeaderMap::new();
    headers.insert("svix-id", "msg_1".parse().unwrap());
    headers.insert("svix-timestamp", NOW.to_string().parse().unwrap());
    for signature in ["v1,", "v1,AAAA", "v1", "", "v2,AAAA", "v1,anything", "none"] {
        headers.insert("svix-signature", signature.parse().unwrap());
        assert!(verifier.verify(&headers, b"{}").is_err(), "{signature}");
    }
    assert!(!format!("{verifier:?}").contains("Oxq"));
    assert!(WebhookVerifier::builder().build().is_err());
    assert!(WebhookVerifier::builder().secret("").build().is_err());
}

#[test]
fn attack_17_nothing_of_an_unverified_token_can_be_read() {
    // What may be had before verification is a kind: no id, no claim. Types of verified tokens have no constructor.
    let forged = format!(
        "{}.{}.",
        encoded(&json!({"alg": "none"})),
        encoded(&session_claims(&json!({})))
    );
    assert_eq!(TokenKind::of(&forged), Some(TokenKind::Session));
    let verifier = builder().build().unwrap();
    assert_eq!(
        refused::<SessionToken>(&verifier, &forged),
        Reason::InvalidAlgorithm
    );
}

#[test]
fn attack_18_an_oauth_token_without_an_audience_is_refused_where_one_is_set() {
    let verifier = builder()
        .audiences(["https://api.shop.example"])
        .build()
        .unwrap();
    assert_eq!(
        refused::<OAuthToken>(&verifier, &token("oauth-audience-absent")),
        Reason::InvalidAudience
    );
    assert_eq!(
        refused::<OAuthToken>(&verifier, &token("oauth-audience-wrong")),
        Reason::InvalidAudience
    );
    assert!(
        verifier
            .verify_now::<OAuthToken>(&token("oauth-audience"))
            .is_ok()
    );
    // A template's token is as old as it likes: it has to name this service, too.
    assert_eq!(
        refused::<TemplateToken>(&verifier, &token("template-as-session")),
        Reason::InvalidAudience
    );
}

#[test]
fn attack_19_a_time_that_is_no_number_is_not_absent() {
    let verifier = builder().build().unwrap();
    let odd = [
        json!("1"),
        json!(null),
        json!(true),
        json!([1]),
        json!(-1),
        json!(1e300),
        json!(u64::MAX),
    ];
    for value in odd {
        for claim in ["exp", "nbf", "iat"] {
            let token = session(&json!({claim: value}));
            assert_eq!(
                refused::<SessionToken>(&verifier, &token),
                Reason::VerificationFailed,
                "{claim} {value}"
            );
        }
    }
}

#[tokio::test]
async fn attack_20_use_does_not_prolong_the_life_of_a_key() {
    use std::sync::atomic::{AtomicBool, Ordering};
    static WITHDRAWN: AtomicBool = AtomicBool::new(false);
    struct Rotates;
    impl Fetch for Rotates {
        fn fetch(&self, request: Request<Bytes>, max_bytes: usize) -> FetchFuture {
            let withdrawn = WITHDRAWN.load(Ordering::SeqCst);
            Serves(if withdrawn {
                "other-instance"
            } else {
                "instance"
            })
            .fetch(request, max_bytes)
        }
    }
    let watch = Watch::default();
    let verifier = Verifier::builder()
        .issuer(ISSUER)
        .clock(watch.clone())
        .fetch(Rotates)
        .build()
        .unwrap();
    let token = session(&json!({"exp": 4_000_000_000_u64}));
    for second in (0..=300).step_by(50) {
        watch.set(second);
        assert!(verifier.verify::<SessionToken>(&token).await.is_ok());
        WITHDRAWN.store(true, Ordering::SeqCst);
    }
    watch.set(301);
    assert_eq!(
        reason(verifier.verify::<SessionToken>(&token).await),
        Reason::KeyMismatch
    );
}

/// Of `clerk.shop.example`.
const KEY: &str = "pk_live_Y2xlcmsuc2hvcC5leGFtcGxlJA";

#[test]
fn attack_21_cookies_are_found_by_their_whole_name_and_basic_is_no_token() {
    let cookies = SessionCookies::new(KEY).unwrap();
    let own = cookies.suffixed_name().to_owned();
    assert_eq!(own.len(), "__session_".len() + 8);
    let mut headers = HeaderMap::new();
    let line = format!(
        "__session_evil=a; __sessionx=b; x__session=c; {own}x=d; __session=e; {own}=f; __SESSION=g; __session="
    );
    headers.append("cookie", line.parse().unwrap());
    headers.append("cookie", "__session=h".parse().unwrap());
    assert_eq!(cookies.tokens(&headers), ["f", "e", "h"]);
    let many = "__session=x;".repeat(1000);
    headers.insert("cookie", many.parse().unwrap());
    assert_eq!(cookies.tokens(&headers).len(), 8);

    for other in ["Basic dXNlcjpwYXNz", "Digest a", "dXNlcjpwYXNz"] {
        headers.insert("authorization", other.parse().unwrap());
        assert_eq!(bearer_token(&headers).unwrap(), None);
    }
}

#[test]
fn a_token_does_not_choose_its_algorithm_or_key() {
    let verifier = builder().build().unwrap();
    for algorithm in [
        json!("none"),
        json!("NONE"),
        json!("HS256"),
        json!("rs256"),
        json!("ES256"),
        json!(null),
        json!(256),
    ] {
        let token = sign(
            &header("alg", algorithm.clone()),
            &session_claims(&json!({})),
        );
        assert_eq!(
            refused::<SessionToken>(&verifier, &token),
            Reason::InvalidAlgorithm,
            "{algorithm}"
        );
    }
    let token = sign(&header("crit", json!(["exp"])), &session_claims(&json!({})));
    assert_eq!(
        refused::<SessionToken>(&verifier, &token),
        Reason::TokenInvalid
    );
    for kid in [json!("../../etc"), json!(""), json!(1), json!(null)] {
        let token = sign(&header("kid", kid), &session_claims(&json!({})));
        assert_eq!(
            refused::<SessionToken>(&verifier, &token),
            Reason::KeyMismatch
        );
    }
    assert_eq!(
        refused::<SessionToken>(&verifier, &token_with_offered_key()),
        Reason::InvalidSignature
    );
}

fn token_with_offered_key() -> String {
    token("key-offered-in-header")
}
