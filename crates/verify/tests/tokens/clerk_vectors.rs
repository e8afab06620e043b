//! Every vector of Clerk's tokens, with the expected verdict and reason.

use std::time::Duration;

use crate::common::{
    NOW, agrees, all_agree, builder, clerk, fixed, jwks, keys, list, session, table, text,
};
use bytes::Bytes;
use expect_test::expect_file;
use http::{HeaderMap, HeaderValue, Request, Response};
use identity_verify::clerk::{
    Auth, Builder, Factor, Feature, M2mToken, OAuthToken, Permission, Plan, Requirement,
    Reverification, Role, SessionToken, TokenKind, Verifier,
};
use identity_verify::{Algorithm, Error, FetchError, KeySet, bearer_token};
use serde_json::{Value, json};

/// The settings of a vector, without keys.
fn with_options(mut builder: Builder, options: &Value) -> Builder {
    builder = builder.clock(fixed(NOW)).accept_pending_sessions();
    let strings = |value: &Value| -> Vec<String> {
        value
            .as_array()
            .unwrap()
            .iter()
            .map(|one| text(one).to_owned())
            .collect()
    };
    builder = match &options["issuer"] {
        Value::String(issuer) => builder.issuer(issuer),
        _ => builder.any_issuer(),
    };
    for (name, value) in options.as_object().unwrap() {
        builder = match name.as_str() {
            "authorized_parties" => builder.authorized_parties(strings(value)),
            "audience" => builder.audiences(strings(value)),
            "machine" => builder.machine(text(value)),
            "clock_skew_ms" => builder.clock_skew(Duration::from_millis(value.as_u64().unwrap())),
            // Symmetric algorithms cannot be named.
            "algorithms" => {
                builder.algorithms(
                    strings(value)
                        .iter()
                        .filter_map(|name| match name.as_str() {
                            "RS256" => Some(Algorithm::Rs256),
                            "RS384" => Some(Algorithm::Rs384),
                            "RS512" => Some(Algorithm::Rs512),
                            _ => None,
                        }),
                )
            }
            "require_session_id" if *value == json!(false) => builder.session_id_optional(),
            "issuer" | "accepts" | "jwks" => builder,
            other => panic!("the option {other} is not known"),
        };
    }
    builder
}

fn described(verified: Result<Auth, Error>) -> Value {
    let accepted = match verified {
        Err(error) => return json!({"verdict": "reject", "reason": error.reason().name()}),
        Ok(accepted) => accepted,
    };
    let mut said = match &accepted {
        Auth::Session(session) => json!({
            "kind": "session_token",
            "subject": session.user_id(),
            "session": session.session_id(),
            "signed_in": session.is_signed_in(),
            "organization": session.organization().map(|it| json!({
                "id": it.id, "slug": it.slug, "role": it.role, "permissions": it.permissions,
            })),
        }),
        Auth::M2m(token) => {
            json!({"kind": "m2m_token", "subject": token.machine_id(), "scopes": token.scopes()})
        }
        Auth::OAuth(token) => {
            json!({"kind": "oauth_token", "subject": token.user_id(), "scopes": token.scopes()})
        }
        other => panic!("{other:?}"),
    };
    said["verdict"] = json!("accept");
    said
}

fn kinds(options: &Value) -> Vec<TokenKind> {
    let Some(accepts) = options["accepts"].as_array() else {
        return vec![TokenKind::Session];
    };
    let kind = |name: &Value| match text(name) {
        "session_token" => TokenKind::Session,
        "m2m_token" => TokenKind::M2m,
        "oauth_token" => TokenKind::OAuth,
        other => panic!("{other}"),
    };
    accepts.iter().map(kind).collect()
}

/// By the type that is asked for, with the keys at hand.
fn verified_now(
    verifier: &Verifier,
    token: &str,
    kinds: &[TokenKind],
) -> Option<Result<Auth, Error>> {
    match kinds {
        [TokenKind::Session] => Some(
            verifier
                .verify_now::<SessionToken>(token)
                .map(|token| Auth::Session(Box::new(token))),
        ),
        [TokenKind::M2m] => Some(
            verifier
                .verify_now::<M2mToken>(token)
                .map(|token| Auth::M2m(Box::new(token))),
        ),
        [TokenKind::OAuth] => Some(
            verifier
                .verify_now::<OAuthToken>(token)
                .map(|token| Auth::OAuth(Box::new(token))),
        ),
        _ => None,
    }
}

fn set_name(options: &Value) -> &str {
    options["jwks"].as_str().unwrap_or("instance")
}

#[tokio::test]
async fn every_token_has_its_verdict_and_reason() {
    let vectors = clerk();
    let tokens = list(vectors, "tokens");
    let mut differences = Vec::new();
    let mut rows = Vec::new();
    for vector in tokens {
        let (name, options) = (text(&vector["name"]), &vector["options"]);
        let given =
            with_options(Verifier::builder().keys(keys(set_name(options))), options).build();
        let given = given.unwrap();
        let kinds = kinds(options);
        let token = text(&vector["token"]);
        let got = described(given.verify_any(token, &kinds).await);
        if !agrees(&vector["expect"], &got) {
            differences.push(format!("{name}: expected {}, got {got}", vector["expect"]));
        }
        if let Some(by_type) = verified_now(&given, token, &kinds) {
            let by_type = described(by_type);
            if by_type != got {
                differences.push(format!("{name}: by type it is {by_type}"));
            }
        }
        let verdict = got["reason"].as_str().unwrap_or("accepted");
        rows.push(format!("| {name} | {verdict} |"));
    }
    all_agree(tokens.len(), 167, &differences);
    expect_file!["../data/clerk-verdicts.md"].assert_eq(&table(&rows));
}

#[tokio::test]
async fn keys_that_are_loaded_give_the_same_verdicts() {
    let vectors = clerk();
    let mut differences = Vec::new();
    for vector in list(vectors, "tokens") {
        let (name, options) = (text(&vector["name"]), &vector["options"]);
        // A document without a usable key is a failure of its server: see the tests of keys.
        if set_name(options) == "empty" {
            continue;
        }
        let document = Bytes::from(jwks(set_name(options)));
        let load = move |_: Request<Bytes>| {
            let body = document.clone();
            async { Ok::<_, FetchError>(Response::new(Whole(Some(body)))) }
        };
        let builder = Verifier::builder()
            .jwks_url("https://keys.example/jwks")
            .fetch(load);
        let loading = with_options(builder, options).build().unwrap();
        let got = described(
            loading
                .verify_any(text(&vector["token"]), &kinds(options))
                .await,
        );
        if !agrees(&vector["expect"], &got) {
            differences.push(format!("{name}: expected {}, got {got}", vector["expect"]));
        }
    }
    all_agree(0, 0, &differences);
}

/// A body in one piece.
struct Whole(Option<Bytes>);

impl http_body::Body for Whole {
    type Data = Bytes;
    type Error = FetchError;

    fn poll_frame(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Result<http_body::Frame<Bytes>, FetchError>>> {
        std::task::Poll::Ready(self.0.take().map(|data| Ok(http_body::Frame::data(data))))
    }
}

#[test]
fn a_pem_accepts_what_the_key_set_accepts() {
    let vectors = clerk();
    for pem in ["public", "publicWithoutArmour"] {
        let mut accepted = 0;
        for vector in list(vectors, "tokens") {
            let options = &vector["options"];
            if vector["expect"]["verdict"] != "accept" || set_name(options) != "instance" {
                continue;
            }
            let builder = Verifier::builder().pem(text(&vectors["key"][pem]));
            let verifier = with_options(builder, options).build().unwrap();
            let got = verified_now(&verifier, text(&vector["token"]), &kinds(options)).unwrap();
            assert!(
                agrees(&vector["expect"], &described(got)),
                "{}",
                vector["name"]
            );
            accepted += 1;
        }
        assert_eq!(accepted, 46);
    }
}

#[test]
fn a_key_set_gives_its_usable_keys() {
    let vectors = clerk();
    for (name, expected) in vectors["usableKeyIds"].as_object().unwrap() {
        let keys = KeySet::from_json(&jwks(name)).unwrap();
        assert_eq!(
            json!(keys.key_ids().collect::<Vec<_>>()),
            *expected,
            "{name}"
        );
    }
}

#[test]
fn a_kind_is_recognized_by_its_form() {
    let vectors = clerk();
    let recognition = list(vectors, "recognition");
    for vector in recognition {
        let expected = match vector["kind"].as_str() {
            None => None,
            Some("session_token") => Some(TokenKind::Session),
            Some("m2m_token") => Some(TokenKind::M2m),
            Some("oauth_token") => Some(TokenKind::OAuth),
            Some("api_key") => Some(TokenKind::ApiKey),
            Some(other) => panic!("{other}"),
        };
        assert_eq!(TokenKind::of(text(&vector["token"])), expected, "{vector}");
    }
    assert_eq!(recognition.len(), 15);
}

#[test]
fn an_authorization_header_has_one_token_none_or_is_invalid() {
    let vectors = clerk();
    let headers = list(vectors, "authorizationHeaders");
    for vector in headers {
        let mut map = HeaderMap::new();
        for value in list(vector, "authorization") {
            map.append(
                "authorization",
                HeaderValue::from_bytes(text(value).as_bytes()).unwrap(),
            );
        }
        let got = match bearer_token(&map) {
            Ok(Some(_)) => "token",
            Ok(None) => "none",
            Err(error) => {
                assert_eq!(error.status(), 401);
                "invalid"
            }
        };
        assert_eq!(got, text(&vector["expect"]), "{vector}");
    }
    assert_eq!(headers.len(), 14);
}

#[test]
fn permissions_are_unpacked_from_masks_of_any_width() {
    let vectors = clerk();
    let permissions = list(vectors, "permissions");
    let mut differences = Vec::new();
    for vector in permissions {
        let mut o = vector["o"].clone();
        o["id"] = json!("org_1");
        let mut more = json!({ "o": o });
        if vector["fea"].is_string() {
            more["fea"] = vector["fea"].clone();
        }
        let session: SessionToken = builder()
            .build()
            .unwrap()
            .verify_now(&session(&more))
            .unwrap();
        let got = json!(session.organization().unwrap().permissions);
        if got != vector["permissions"] {
            differences.push(format!("{}: {got}", vector["name"]));
        }
    }
    all_agree(permissions.len(), 30, &differences);
}

#[test]
fn all_that_is_asked_must_hold() {
    let vectors = clerk();
    let questions = list(vectors, "authorization");
    let mut differences = Vec::new();
    for vector in questions {
        let verifier = builder().accept_pending_sessions().build().unwrap();
        let session: SessionToken = verifier.verify_now(&session(&vector["claims"])).unwrap();
        let mut asked: Vec<Box<dyn Requirement + '_>> = Vec::new();
        for (dimension, value) in vector["ask"].as_object().unwrap() {
            asked.push(match dimension.as_str() {
                "role" => Box::new(Role(text(value))),
                "permission" => Box::new(Permission(text(value))),
                "feature" => Box::new(Feature(text(value))),
                "plan" => Box::new(Plan(text(value))),
                "reverification" => Box::new(reverification(value)),
                other => panic!("{other}"),
            });
        }
        let asked: Vec<&dyn Requirement> = asked.iter().map(|one| &**one).collect();
        if session.has(asked.as_slice()) != (vector["allowed"] == true) {
            differences.push(vector["name"].to_string());
        }
    }
    all_agree(questions.len(), 27, &differences);
}

#[test]
fn a_verification_is_fresh_below_its_limit() {
    let vectors = clerk();
    let questions = list(vectors, "reverification");
    for vector in questions {
        let token = session(&json!({"fva": vector["fva"]}));
        let session: SessionToken = builder().build().unwrap().verify_now(&token).unwrap();
        let fresh = session.has(reverification(&vector["ask"]));
        assert_eq!(fresh, vector["fresh"] == true, "{vector}");
    }
    assert_eq!(questions.len(), 21);
}

fn reverification(ask: &Value) -> Reverification {
    match ask.as_str() {
        Some("strict_mfa") => Reverification::STRICT_MFA,
        Some("strict") => Reverification::STRICT,
        Some("moderate") => Reverification::MODERATE,
        Some("lax") => Reverification::LAX,
        Some(other) => panic!("{other}"),
        None => {
            assert_eq!(ask["level"], "first_factor");
            let minutes = ask["after_minutes"].as_u64().unwrap();
            Reverification::within(minutes.try_into().unwrap(), Factor::First)
        }
    }
}

#[test]
fn an_answer_about_an_opaque_token_is_judged_whole() {
    let vectors = clerk();
    let answers = list(vectors, "opaque");
    let mut differences = Vec::new();
    for vector in answers {
        let options = &vector["options"];
        let verifier = with_options(builder(), &json!({}));
        let verifier = match options["machine"].as_str() {
            Some(machine) => verifier.machine(machine),
            None => verifier,
        };
        let verifier = match options["audience"].as_array() {
            Some(audiences) => verifier.audiences(audiences.iter().map(text)),
            None => verifier,
        };
        let kind = match text(&vector["kind"]) {
            "m2m_token" => TokenKind::M2m,
            "api_key" => TokenKind::ApiKey,
            "oauth_token" => TokenKind::OAuth,
            other => panic!("{other}"),
        };
        let body = match &vector["body"] {
            Value::String(page) => page.clone(),
            object => object.to_string(),
        };
        let status = vector["status"].as_u64().unwrap().try_into().unwrap();
        let got = match verifier
            .build()
            .unwrap()
            .judge_answer(kind, status, body.as_bytes())
        {
            Ok(token) => {
                json!({"verdict": "accept", "subject": token.subject, "scopes": token.scopes})
            }
            Err(error) => json!({"verdict": "reject", "reason": error.reason().name()}),
        };
        if !agrees(&vector["expect"], &got) {
            differences.push(format!(
                "{}: expected {}, got {got}",
                vector["name"], vector["expect"]
            ));
        }
    }
    all_agree(answers.len(), 28, &differences);
}
