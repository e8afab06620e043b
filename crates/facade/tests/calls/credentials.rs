//! Credentials that come from a source: asked once however many calls wait, asked again when they are refused or expire.

#![cfg(feature = "genauth-applications")]

use std::error::Error as _;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use crate::support::{Vendor, ok};
use identity_emulator::{Emulator, Fault};
use identity_facade::genauth::{
    AccessKey, Authentication, CredentialSource, Credentials, ManagementClient,
    ManagementClientBuilder, ManagementToken, Subject,
};
use identity_facade::genauth_raw::shared::IsSuccessDto;
use identity_facade::{CallOptions, Error, ErrorKind, RetryPolicy};
use tokio::task::JoinSet;

const CANARY: &str = "canary-7f3a";

async fn revoke(client: &ManagementClient) -> Result<IsSuccessDto, Error> {
    let subject = Subject::users(["u"]);
    client.revoke_application_access("a", [subject]).await
}

fn key(emulator: &Emulator) -> AccessKey {
    let (id, secret) = emulator.genauth_key();
    AccessKey::new(id, secret)
}

/// Returns these in turn, the last one for ever, and counts how often it is asked.
#[derive(Clone)]
struct Source {
    turns: Arc<Vec<Credentials>>,
    asked: Arc<AtomicUsize>,
}

impl Source {
    fn of<C: Into<Credentials>>(turns: impl IntoIterator<Item = C>) -> Self {
        Self {
            turns: Arc::new(turns.into_iter().map(Into::into).collect()),
            asked: Arc::default(),
        }
    }

    fn keys(emulator: &Emulator, secrets: &[&str]) -> Self {
        let id = emulator.genauth_key().0;
        Self::of(secrets.iter().map(|secret| AccessKey::new(id, *secret)))
    }

    fn asked(&self) -> usize {
        self.asked.load(Ordering::Relaxed)
    }

    /// A client with this source.
    fn builder(&self) -> ManagementClientBuilder {
        let source = self.clone();
        ManagementClient::builder_with(move || {
            let turn = source.asked.fetch_add(1, Ordering::Relaxed);
            let last = source.turns.len() - 1;
            let credentials = source.turns[turn.min(last)].clone();
            async move {
                tokio::task::yield_now().await;
                Ok::<_, std::io::Error>(credentials)
            }
        })
    }
}

#[tokio::test]
async fn a_rotated_key_is_asked_for_when_the_old_one_is_refused() {
    for authentication in [Authentication::Signature, Authentication::ManagementToken] {
        let emulator = Emulator::start().await.unwrap();
        let secret = emulator.genauth_key().1;
        let source = Source::keys(&emulator, &["old", secret]);
        let client = source
            .builder()
            .host(emulator.genauth_url())
            .authentication(authentication)
            .retry(RetryPolicy::never())
            .build()
            .unwrap();
        for _ in 0..3 {
            assert!(revoke(&client).await.unwrap().success);
        }
        assert_eq!(source.asked(), 2);
    }
}

#[tokio::test]
async fn a_key_that_stays_refused_is_an_error_after_one_more_question() {
    let emulator = Emulator::start().await.unwrap();
    for authentication in [Authentication::Signature, Authentication::ManagementToken] {
        let source = Source::keys(&emulator, &[CANARY]);
        let client = source
            .builder()
            .host(emulator.genauth_url())
            .authentication(authentication)
            .build()
            .unwrap();
        emulator.clear_requests();
        let error = revoke(&client).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Unauthorized);
        assert_eq!(source.asked(), 2);
        assert!(emulator.requests().len() <= 2);
        assert!(!format!("{error} {error:?} {client:?}").contains(CANARY));
    }
}

#[tokio::test]
async fn hundreds_of_calls_ask_a_source_once() {
    let emulator = Emulator::start().await.unwrap();
    for authentication in [Authentication::Signature, Authentication::ManagementToken] {
        let source = Source::keys(&emulator, &["old", emulator.genauth_key().1]);
        let client = source.builder().authentication(authentication);
        let client = client.host(emulator.genauth_url()).build().unwrap();
        let mut calls = JoinSet::new();
        for _ in 0..300 {
            let client = client.clone();
            calls.spawn(async move { revoke(&client).await });
        }
        assert!(calls.join_all().await.iter().all(Result::is_ok));
        assert_eq!(source.asked(), 2, "once, and once after the refusals");
    }
}

/// A vendor that accepts this token only.
async fn accepting(token: &'static str) -> Vendor {
    Vendor::answering(move |seen| {
        let expected = format!("Bearer {token}");
        ok(if seen.header("authorization") == Some(&expected) {
            r#"{"statusCode":200,"data":{"success":true}}"#
        } else {
            r#"{"statusCode":401}"#
        })
    })
    .await
}

#[tokio::test]
async fn a_token_from_elsewhere_is_used_until_it_expires_or_is_refused() {
    let vendor = accepting("second").await;
    let now = Arc::new(Mutex::new(SystemTime::now()));
    let expires = *now.lock().unwrap() + Duration::from_secs(3600);
    let source =
        Source::of(["first", "second"].map(|text| ManagementToken::new(text).expires_at(expires)));
    let read = Arc::clone(&now);
    let client = source
        .builder()
        .host(&vendor.url)
        .tenant_id("t1")
        .clock(move || *read.lock().unwrap())
        .build()
        .unwrap();
    for asked in [2, 2] {
        assert!(revoke(&client).await.unwrap().success);
        assert_eq!(source.asked(), asked);
    }
    // No key is exchanged for it, and the tenant is named as for other tokens.
    for seen in vendor.seen() {
        assert!(seen.line.contains("/revoke-application-access "));
        assert_eq!(seen.header("x-genauth-tenant-id"), Some("t1"));
        assert_eq!(seen.header("x-genauth-app-id"), None);
    }
    // Another one is asked for in its last minutes, and one that has expired is not kept.
    for (seconds, asked) in [(3600 - 299, 3), (0, 3), (299, 4), (0, 5)] {
        *now.lock().unwrap() += Duration::from_secs(seconds);
        assert!(revoke(&client).await.unwrap().success);
        assert_eq!(source.asked(), asked);
    }
}

#[tokio::test]
async fn credentials_are_sources_of_themselves_and_can_be_shared() {
    let emulator = Emulator::start().await.unwrap();
    let key: Arc<dyn CredentialSource> = Arc::new(key(&emulator));
    for _ in 0..2 {
        let client = ManagementClient::builder_with(Arc::clone(&key)).host(emulator.genauth_url());
        assert!(revoke(&client.build().unwrap()).await.unwrap().success);
    }
    let vendor = accepting("token").await;
    let client = ManagementClient::builder_with(ManagementToken::new("token")).host(&vendor.url);
    assert!(revoke(&client.build().unwrap()).await.unwrap().success);
}

#[tokio::test(start_paused = true)]
async fn a_source_that_fails_is_asked_again_as_the_policy_says() {
    let emulator = Emulator::start().await.unwrap();
    let key = key(&emulator);
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let client = ManagementClient::builder_with(move || {
        let turn = count.fetch_add(1, Ordering::Relaxed);
        let key = key.clone();
        async move {
            match turn {
                0 | 1 | 3 => Err(format!("the vault says {CANARY}")),
                _ => Ok(key),
            }
        }
    });
    let client = client.host(emulator.genauth_url()).build().unwrap();
    assert!(revoke(&client).await.unwrap().success);
    assert_eq!(asked.load(Ordering::Relaxed), 3);

    // An error of the source is there for who asks for it, and is not printed by ours.
    emulator.inject(Fault::envelope(401).api_code(1300).once());
    let once = CallOptions::new().retry(RetryPolicy::never());
    let call = client.revoke_application_access("a", [Subject::users(["u"])]);
    let error = call.with_options(once).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Connect);
    assert!(error.is_retryable());
    assert!(!format!("{error} {error:?}").contains(CANARY));
    let cause = error.source().unwrap();
    assert!(!format!("{cause} {cause:?}").contains(CANARY));
    assert!(cause.source().unwrap().to_string().contains(CANARY));
}

#[tokio::test(start_paused = true)]
async fn a_source_that_never_answers_or_panics_ends_the_call_and_not_the_client() {
    let emulator = Emulator::start().await.unwrap();
    let key = key(&emulator);
    let asked = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&asked);
    let client = ManagementClient::builder_with(move || {
        let turn = count.fetch_add(1, Ordering::Relaxed);
        let key = key.clone();
        async move {
            match turn {
                0 => std::future::pending().await,
                1 => panic!("a source of the user's"),
                _ => Ok::<_, Error>(key),
            }
        }
    });
    let client = client
        .host(emulator.genauth_url())
        .retry(RetryPolicy::never());
    let client = client.build().unwrap();
    for kind in [ErrorKind::Timeout, ErrorKind::Connect] {
        assert_eq!(revoke(&client).await.unwrap_err().kind(), kind);
    }
    assert!(revoke(&client).await.unwrap().success);
}

#[tokio::test]
async fn what_a_source_returns_is_checked_and_never_kept_if_it_is_odd() {
    let emulator = Emulator::start().await.unwrap();
    let good: Credentials = key(&emulator).into();
    for odd in [
        AccessKey::new("", CANARY).into(),
        AccessKey::new("a:b", CANARY).into(),
        AccessKey::new("id", format!("{CANARY}\n")).into(),
        Credentials::from(ManagementToken::new(format!("{CANARY}\n"))),
        ManagementToken::new("").into(),
    ] {
        let source = Source::of([odd, good.clone()]);
        let client = source.builder().host(emulator.genauth_url());
        let client = client.build().unwrap();
        let error = revoke(&client).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(!format!("{error} {error:?}").contains(CANARY));
        assert!(revoke(&client).await.unwrap().success);
    }
}

#[test]
fn credentials_do_not_print() {
    let key = AccessKey::new("id", CANARY);
    let token = ManagementToken::new(CANARY).expires_at(SystemTime::UNIX_EPOCH);
    let builder = ManagementClient::builder_with(key.clone()).host("http://localhost:1");
    let printed = [
        format!("{key:?} {token:?}"),
        format!("{:?}", Credentials::from(key)),
        format!("{:?}", Credentials::from(token)),
        format!("{builder:?} {:?}", builder.clone().build().unwrap()),
    ];
    assert!(!printed.concat().contains(CANARY), "{printed:?}");
}
