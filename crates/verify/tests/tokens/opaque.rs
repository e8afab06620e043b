//! Opaque tokens of Clerk: who is asked, what is kept and for how long, and what a failure is.

use std::future::pending;
use std::pin::pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

use crate::common::{NOW, Watch, builder, token};
use http::Response;
use identity_verify::clerk::{
    ApiKey, Auth, Builder, M2mToken, OAuthToken, SessionToken, TokenApi, TokenKind, Verifier,
};
use identity_verify::{Error, FetchError, FetchFuture, OpaquePolicy, Reason};
use serde_json::{Value, json};
use tokio::sync::Semaphore;

type Answer = Result<(u16, Option<u64>, String), FetchError>;

/// Clerk's Backend API: answers what it is told to, while it is open.
#[derive(Clone)]
struct Api {
    answer: Arc<Mutex<Answer>>,
    asked: Arc<Mutex<Vec<(TokenKind, String)>>>,
    open: Arc<Semaphore>,
}

impl Api {
    fn new(body: &Value) -> Self {
        Self {
            answer: Arc::new(Mutex::new(Ok((200, None, body.to_string())))),
            asked: Arc::default(),
            open: Arc::new(Semaphore::new(1)),
        }
    }

    fn answers(&self, status: u16, body: &str) {
        *self.answer.lock().unwrap() = Ok((status, None, body.to_owned()));
    }

    fn questions(&self) -> usize {
        self.asked.lock().unwrap().len()
    }
}

impl TokenApi for Api {
    fn ask(&self, kind: TokenKind, token: &str) -> FetchFuture {
        self.asked.lock().unwrap().push((kind, token.to_owned()));
        let api = self.clone();
        Box::pin(async move {
            let _open = api.open.acquire().await;
            let (status, retry_after, body) = api.answer.lock().unwrap().clone()?;
            let mut response = Response::builder().status(status);
            if let Some(seconds) = retry_after {
                response = response.header("retry-after", seconds);
            }
            Ok(response.body(body.into()).unwrap())
        })
    }
}

/// An answer about a valid token of a kind.
fn valid(kind: TokenKind) -> Value {
    let (object, subject) = match kind {
        TokenKind::M2m => ("machine_to_machine_token", "mch_1"),
        TokenKind::OAuth => ("clerk_idp_oauth_access_token", "user_1"),
        _ => ("api_key", "org_1"),
    };
    json!({
        "object": object, "id": "id_1", "subject": subject, "scopes": ["mch_2", "mch_3"],
        "claims": {"department": "7", "sub": "mch_9"}, "client_id": "client_1",
        "revoked": false, "expired": false, "expiration": (NOW + 60) * 1000, "created_at": NOW * 1000,
    })
}

fn asking(api: &Api) -> Builder {
    builder().opaque_tokens(api.clone())
}

fn keeping(api: &Api, policy: OpaquePolicy) -> (Verifier, Watch) {
    let watch = Watch::default();
    let verifier = asking(api).opaque_policy(policy).clock(watch.clone());
    (verifier.build().unwrap(), watch)
}

fn seconds(seconds: u64) -> OpaquePolicy {
    OpaquePolicy::new().keep_for(Duration::from_secs(seconds))
}

async fn refusal(verifier: &Verifier, token: &str) -> Error {
    verifier.verify::<M2mToken>(token).await.unwrap_err()
}

#[tokio::test]
async fn an_opaque_token_and_a_signed_one_are_the_same_to_a_handler() {
    let api = Api::new(&valid(TokenKind::M2m));
    let verifier = asking(&api).build().unwrap();
    let both = [TokenKind::Session, TokenKind::M2m];
    for token in ["mt_1", "m2m_1", &token("m2m")] {
        assert!(verifier.verify::<M2mToken>(token).await.is_ok(), "{token}");
        let auth = verifier.verify_any(token, &both).await.unwrap();
        assert!(matches!(auth, Auth::M2m(_)), "{token}");
    }
    assert_eq!(api.questions(), 4, "the signed one is not asked about");

    let opaque: M2mToken = verifier.verify("mt_1").await.unwrap();
    assert_eq!(
        (opaque.machine_id(), opaque.scopes()[0].as_str()),
        ("mch_1", "mch_2")
    );
    let claims = opaque.claims();
    assert_eq!(claims.get("department"), Some(&json!("7")));
    assert_eq!(
        claims.get("sub"),
        Some(&json!("mch_1")),
        "a custom claim replaces nothing"
    );
    assert_eq!(claims.id(), Some("id_1"));
    let lives = claims
        .expires_at()
        .unwrap()
        .duration_since(claims.issued_at().unwrap());
    assert_eq!(lives.unwrap(), Duration::from_secs(60));
}

#[tokio::test]
async fn every_kind_is_asked_about_as_itself() {
    let api = Api::new(&valid(TokenKind::OAuth));
    let verifier = asking(&api).build().unwrap();
    let token: OAuthToken = verifier.verify("oat_1").await.unwrap();
    assert_eq!(
        (token.user_id(), token.client_id()),
        ("user_1", Some("client_1"))
    );

    api.answers(200, &valid(TokenKind::ApiKey).to_string());
    let key: ApiKey = verifier.verify("ak_a/b+c=").await.unwrap();
    assert_eq!((key.subject(), key.has_scope("mch_3")), ("org_1", true));
    let auth = verifier
        .verify_any("ak_1", &[TokenKind::ApiKey])
        .await
        .unwrap();
    assert_eq!((auth.kind(), auth.subject()), (TokenKind::ApiKey, "org_1"));

    let expected = [
        (TokenKind::OAuth, "oat_1"),
        (TokenKind::ApiKey, "ak_a/b+c="),
        (TokenKind::ApiKey, "ak_1"),
    ];
    let asked = api.asked.lock().unwrap().clone();
    assert_eq!(
        asked,
        expected.map(|(kind, token)| (kind, token.to_owned()))
    );
}

#[tokio::test]
async fn a_token_of_a_kind_that_is_not_accepted_is_sent_nowhere() {
    let api = Api::new(&valid(TokenKind::M2m));
    let verifier = asking(&api).build().unwrap();
    for token in ["mt_1", "oat_1", "ak_1"] {
        let error = verifier.verify::<SessionToken>(token).await.unwrap_err();
        assert_eq!(error.reason(), Reason::TypeMismatch);
        let error = verifier
            .verify_any(token, &[TokenKind::Session])
            .await
            .unwrap_err();
        assert_eq!(error.reason(), Reason::TypeMismatch);
        assert_eq!(
            verifier.verify_now::<M2mToken>(token).unwrap_err().status(),
            401
        );
    }
    for odd in ["mt_", "ak_", "sk_live_1", "", "MT_1"] {
        assert_eq!(refusal(&verifier, odd).await.reason(), Reason::TokenInvalid);
    }
    let long = format!("mt_{}", "x".repeat(16 * 1024));
    assert_eq!(
        refusal(&verifier, &long).await.reason(),
        Reason::TokenInvalid
    );
    assert_eq!(api.questions(), 0);

    let nobody = builder().build().unwrap();
    assert_eq!(
        refusal(&nobody, "mt_1").await.reason(),
        Reason::TokenInvalid
    );
}

#[tokio::test]
async fn a_machine_asks_about_machine_tokens_with_its_own_key() {
    let (instance, machine) = (
        Api::new(&valid(TokenKind::ApiKey)),
        Api::new(&valid(TokenKind::M2m)),
    );
    let verifier = asking(&instance)
        .opaque_machine_tokens(machine.clone())
        .build()
        .unwrap();
    verifier.verify::<M2mToken>("mt_1").await.unwrap();
    verifier.verify::<ApiKey>("ak_1").await.unwrap();
    assert_eq!((instance.questions(), machine.questions()), (1, 1));

    // A machine's key is no key for other questions.
    let alone = builder()
        .opaque_machine_tokens(machine.clone())
        .build()
        .unwrap();
    alone.verify::<M2mToken>("mt_1").await.unwrap();
    let error = alone.verify::<ApiKey>("ak_1").await.unwrap_err();
    assert_eq!(
        (error.reason(), machine.questions()),
        (Reason::TokenInvalid, 2)
    );

    let meant = asking(&machine).machine("mch_3").build().unwrap();
    assert!(meant.verify::<M2mToken>("mt_1").await.is_ok());
    let other = asking(&machine).machine("mch_4").build().unwrap();
    assert_eq!(
        refusal(&other, "mt_1").await.reason(),
        Reason::InvalidAudience
    );
}

#[tokio::test]
async fn nothing_is_kept_unless_it_is_asked_for() {
    let api = Api::new(&valid(TokenKind::M2m));
    let verifier = asking(&api).build().unwrap();
    for questions in 1..=3 {
        verifier.verify::<M2mToken>("mt_1").await.unwrap();
        assert_eq!(api.questions(), questions);
    }
    let mut answer = valid(TokenKind::M2m);
    answer["revoked"] = json!(true);
    api.answers(200, &answer.to_string());
    assert_eq!(refusal(&verifier, "mt_1").await.reason(), Reason::Revoked);
}

#[tokio::test]
async fn an_answer_is_kept_for_its_time_which_use_does_not_prolong() {
    let mut answer = valid(TokenKind::M2m);
    answer["expiration"] = json!(null);
    let api = Api::new(&answer);
    let (verifier, watch) = keeping(&api, seconds(15));
    for (at, questions) in [(0, 1), (14, 1), (15, 2), (29, 2), (30, 3)] {
        watch.set(at);
        let token: M2mToken = verifier.verify("mt_1").await.unwrap();
        assert_eq!(token.claims().expires_at(), None);
        assert_eq!(api.questions(), questions, "at {at}");
    }
    verifier.verify::<M2mToken>("mt_2").await.unwrap();
    assert_eq!(api.questions(), 4, "another token is another question");
}

#[tokio::test]
async fn a_kept_answer_does_not_outlive_its_token() {
    let api = Api::new(&valid(TokenKind::M2m));
    let (verifier, watch) = keeping(&api, seconds(300));
    verifier.verify::<M2mToken>("mt_1").await.unwrap();
    watch.set(59);
    assert!(verifier.verify::<M2mToken>("mt_1").await.is_ok());
    watch.set(60);
    assert_eq!(refusal(&verifier, "mt_1").await.reason(), Reason::Expired);
    assert_eq!(api.questions(), 1);
}

#[tokio::test]
async fn refusals_and_failures_are_not_kept() {
    let api = Api::new(&json!({}));
    let (verifier, _) = keeping(&api, seconds(300));
    let bodies = [(404, Reason::TokenInvalid), (500, Reason::Unavailable)];
    for (count, (status, reason)) in bodies.into_iter().enumerate() {
        api.answers(status, "");
        assert_eq!(refusal(&verifier, "mt_1").await.reason(), reason);
        assert_eq!(api.questions(), count + 1);
    }
    api.answers(200, &valid(TokenKind::M2m).to_string());
    assert!(verifier.verify::<M2mToken>("mt_1").await.is_ok());
}

#[tokio::test]
async fn the_oldest_answer_gives_way() {
    let api = Api::new(&valid(TokenKind::M2m));
    let (verifier, _) = keeping(&api, seconds(300).max_entries(2));
    for (token, questions) in [
        ("mt_1", 1),
        ("mt_2", 2),
        ("mt_1", 2),
        ("mt_3", 3),
        ("mt_2", 3),
        ("mt_1", 4),
    ] {
        verifier.verify::<M2mToken>(token).await.unwrap();
        assert_eq!(api.questions(), questions, "{token}");
    }
}

#[tokio::test]
async fn a_question_that_fails_is_503_and_says_when_to_try_again() {
    let api = Api::new(&json!({}));
    let verifier = asking(&api).build().unwrap();
    let answers: [(Answer, Reason, u64); 7] = [
        (Err(FetchError), Reason::Unavailable, 5),
        (Ok((500, None, String::new())), Reason::Unavailable, 5),
        (Ok((429, Some(30), String::new())), Reason::Unavailable, 30),
        (
            Ok((429, Some(u64::MAX), String::new())),
            Reason::Unavailable,
            3600,
        ),
        (Ok((200, None, "<html>".to_owned())), Reason::Unavailable, 5),
        (Ok((401, None, String::new())), Reason::SecretKeyInvalid, 5),
        (Ok((403, None, String::new())), Reason::SecretKeyInvalid, 5),
    ];
    for (answer, reason, retry_after) in answers {
        *api.answer.lock().unwrap() = answer;
        let error = refusal(&verifier, "mt_1").await;
        assert_eq!((error.status(), error.reason()), (503, reason));
        assert_eq!(error.retry_after(), Some(Duration::from_secs(retry_after)));
    }
}

#[tokio::test(start_paused = true)]
async fn a_question_takes_no_longer_than_its_limit() {
    struct Silent;
    impl TokenApi for Silent {
        fn ask(&self, _: TokenKind, _: &str) -> FetchFuture {
            Box::pin(pending())
        }
    }
    let policy = OpaquePolicy::new().timeout(Duration::from_secs(3));
    let verifier = builder()
        .opaque_tokens(Silent)
        .opaque_policy(policy)
        .build()
        .unwrap();
    let begun = tokio::time::Instant::now();
    assert_eq!(refusal(&verifier, "mt_1").await.status(), 503);
    assert_eq!(begun.elapsed(), Duration::from_secs(3));
}

#[tokio::test]
async fn one_question_serves_all_that_wait() {
    for (status, expected) in [(200, None), (500, Some(Reason::Unavailable))] {
        let api = Api::new(&valid(TokenKind::M2m));
        api.answers(status, &valid(TokenKind::M2m).to_string());
        let verifier = asking(&api).build().unwrap();
        let closed = api.open.clone().acquire_owned().await.unwrap();
        let waiting: Vec<_> = (0..50)
            .map(|_| {
                let verifier = verifier.clone();
                tokio::spawn(async move { verifier.verify::<M2mToken>("mt_1").await })
            })
            .collect();
        tokio::task::yield_now().await;
        drop(closed);
        for verified in waiting {
            assert_eq!(
                verified.await.unwrap().err().map(|error| error.reason()),
                expected
            );
        }
        assert_eq!(api.questions(), 1);
    }
}

#[tokio::test]
async fn a_caller_that_goes_away_takes_no_answer_from_the_next() {
    let api = Api::new(&valid(TokenKind::M2m));
    let (verifier, _) = keeping(&api, seconds(300));
    let closed = api.open.clone().acquire_owned().await.unwrap();
    let poll = |question: std::pin::Pin<&mut dyn Future<Output = Result<M2mToken, Error>>>| {
        assert!(matches!(
            question.poll(&mut Context::from_waker(Waker::noop())),
            Poll::Pending
        ));
    };
    {
        let mut first = pin!(verifier.verify::<M2mToken>("mt_1"));
        poll(first.as_mut());
        let mut second = pin!(verifier.verify::<M2mToken>("mt_1"));
        poll(second.as_mut());
        assert_eq!(api.questions(), 1);
    }
    drop(closed);
    assert!(verifier.verify::<M2mToken>("mt_1").await.is_ok());
    assert_eq!(api.questions(), 2);
}

#[test]
fn settings_beyond_their_limits_stop_the_program_when_it_starts() {
    let api = Api::new(&json!({}));
    for policy in [
        seconds(301),
        OpaquePolicy::new().max_entries(0),
        OpaquePolicy::new().max_entries(1_000_001),
        OpaquePolicy::new().timeout(Duration::ZERO),
        OpaquePolicy::new().timeout(Duration::from_secs(301)),
    ] {
        let error = asking(&api).opaque_policy(policy).build().unwrap_err();
        assert_eq!(error.setting(), "opaque_policy");
    }
}

#[tokio::test]
async fn no_token_is_printed() {
    let api = Api::new(&valid(TokenKind::M2m));
    let (verifier, _) = keeping(&api, seconds(300));
    let token: M2mToken = verifier.verify("mt_canary").await.unwrap();
    let printed = format!("{verifier:?} {token:?}");
    assert!(
        !printed.contains("canary") && !printed.contains("\"7\""),
        "{printed}"
    );
}
