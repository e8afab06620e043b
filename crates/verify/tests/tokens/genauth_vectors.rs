//! Every vector of GenAuth's tokens, with the expected verdict and reason; and its webhooks.

use crate::common::{all_agree, fixed, genauth, list, table, text};
use expect_test::expect_file;
use http::HeaderMap;
use identity_verify::genauth::{
    AccessToken, Builder, IdToken, MachineToken, Verifier, WebhookVerifier, scope_covers,
};
use identity_verify::{Error, KeySet};
use serde_json::{Value, json};

fn builder(vectors: &Value, options: &Value) -> Builder {
    let option = |name: &str| match options.get(name) {
        Some(value) => value.clone(),
        None => vectors["defaults"][name].clone(),
    };
    let keys = KeySet::from_json(vectors["jwks"].to_string().as_bytes()).unwrap();
    let builder = Verifier::builder(text(&option("issuer")), text(&option("audience")))
        .keys(keys)
        .clock(fixed(vectors["now"].as_u64().unwrap()));
    let symmetric = option("algorithms")
        .as_array()
        .unwrap()
        .contains(&json!("HS256"));
    match text(&option("app_secret")) {
        // An empty secret is refused; an application without one has none.
        "" => {
            assert_eq!(
                builder.app_secret("").build().unwrap_err().setting(),
                "app_secret"
            );
            self::builder(vectors, &json!({}))
        }
        secret if symmetric => builder.app_secret(secret),
        _ => builder,
    }
}

async fn verified(vectors: &Value, vector: &Value) -> Result<(), Error> {
    let (options, token) = (&vector["options"], text(&vector["token"]));
    let verifier = builder(vectors, options).build().unwrap();
    match (text(&vector["use"]), options["nonce"].as_str()) {
        ("id_token", Some(nonce)) => verifier.verify_answer_to(nonce, token).await.map(|_| ()),
        ("id_token", None) => verifier.verify::<IdToken>(token).await.map(|_| ()),
        ("access_token", _) if options["require_subject"] == json!(false) => {
            verifier.verify::<MachineToken>(token).await.map(|_| ())
        }
        ("access_token", _) => verifier.verify::<AccessToken>(token).await.map(|_| ()),
        (other, _) => panic!("{other}"),
    }
}

#[tokio::test]
async fn every_token_has_its_verdict_and_reason() {
    let vectors = genauth();
    let tokens = list(&vectors, "tokens");
    let mut differences = Vec::new();
    let mut rows = Vec::new();
    for vector in tokens {
        let got = verified(&vectors, vector).await;
        let verdict = got
            .as_ref()
            .err()
            .map_or("accepted", |error| error.reason().name());
        let expected = vector["expect"]["reason"].as_str().unwrap_or("accepted");
        if verdict != expected {
            differences.push(format!(
                "{}: expected {expected}, got {verdict}",
                vector["name"]
            ));
        }
        rows.push(format!("| {} | {verdict} |", text(&vector["name"])));
    }
    all_agree(tokens.len(), 30, &differences);
    expect_file!["../data/genauth-verdicts.md"].assert_eq(&table(&rows));
}

#[test]
fn a_scope_covers_what_it_names() {
    let vectors = genauth();
    let scopes = list(&vectors, "scopes");
    for vector in scopes {
        let covers = scope_covers(text(&vector["granted"]), text(&vector["asked"]));
        assert_eq!(covers, vector["covers"] == true, "{vector}");
    }
    assert_eq!(scopes.len(), 14);
}

#[test]
fn a_scope_of_another_form_covers_only_itself() {
    assert!(scope_covers("a:b:c:d", "a:b:c:d"));
    assert!(!scope_covers("a:b:c:d", "a:b:c"));
    assert!(!scope_covers("a:b:c", "a:b:c:d"));
    assert!(!scope_covers("", ""));
    assert!(!scope_covers("*", ""));
    assert!(!scope_covers("book:", "book:1:read"));
}

#[test]
fn an_introspection_is_judged_whole() {
    let vectors = genauth();
    let answers = list(&vectors, "introspection");
    for vector in answers {
        let verifier = builder(&vectors, &json!({})).build().unwrap();
        let body = match &vector["body"] {
            Value::String(page) => page.clone(),
            object => object.to_string(),
        };
        let status = vector["status"].as_u64().unwrap().try_into().unwrap();
        let got = match verifier.judge_introspection(status, body.as_bytes()) {
            Ok(_) => "accept",
            Err(error) => error.reason().name(),
        };
        assert_eq!(got, text(&vector["expect"]), "{vector}");
    }
    assert_eq!(answers.len(), 8);
}

#[tokio::test]
async fn a_persons_token_is_no_machines() {
    let vectors = genauth();
    let verifier = builder(&vectors, &json!({})).build().unwrap();
    let token = text(&list(&vectors, "tokens")[0]["token"]);
    assert!(verifier.verify::<AccessToken>(token).await.is_ok());
    let error = verifier.verify::<MachineToken>(token).await.unwrap_err();
    assert_eq!(error.reason().name(), "token-type-mismatch");
}

#[test]
fn a_webhook_shows_the_secret_in_the_header_that_is_configured() {
    let headers = |pairs: &[(&'static str, &'static str)]| {
        let mut headers = HeaderMap::new();
        for (name, value) in pairs {
            headers.append(*name, value.parse().unwrap());
        }
        headers
    };
    let reason = |verifier: &WebhookVerifier, pairs: &[(&'static str, &'static str)]| {
        verifier
            .verify(&headers(pairs))
            .err()
            .map(|error| error.reason().name())
    };
    let plain = WebhookVerifier::builder("one")
        .secret("two")
        .build()
        .unwrap();
    assert_eq!(reason(&plain, &[("x-authing-webhook-secret", "one")]), None);
    assert_eq!(reason(&plain, &[("x-authing-webhook-secret", "two")]), None);
    assert_eq!(
        reason(&plain, &[("x-authing-webhook-secret", "on")]),
        Some("signature-mismatch")
    );
    assert_eq!(
        reason(&plain, &[("x-authing-webhook-secret", "")]),
        Some("header-missing")
    );
    assert_eq!(
        reason(&plain, &[("x-authing-token", "one")]),
        Some("header-missing")
    );
    let twice = [
        ("x-authing-webhook-secret", "no"),
        ("x-authing-webhook-secret", "one"),
    ];
    assert_eq!(reason(&plain, &twice), Some("header-repeated"));

    let pool = WebhookVerifier::builder("one")
        .header("X-GenAuth-Token")
        .user_pools(["p1"]);
    let pool = pool.build().unwrap();
    let of = |id| [("x-genauth-token", "one"), ("x-authing-userpool-id", id)];
    assert_eq!(reason(&pool, &of("p1")), None);
    assert_eq!(reason(&pool, &of("p2")), Some("user-pool-not-allowed"));
    assert_eq!(reason(&pool, &of("p1")[..1]), Some("header-missing"));
    for built in [
        WebhookVerifier::builder("").build(),
        WebhookVerifier::builder("one").secret("").build(),
        WebhookVerifier::builder("one").header("no header").build(),
        WebhookVerifier::builder("one")
            .user_pools(Vec::<String>::new())
            .build(),
    ] {
        assert!(built.is_err());
    }
}
