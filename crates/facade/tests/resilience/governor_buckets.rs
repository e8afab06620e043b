//! How buckets are named: clients of one account share them, clients of different accounts do not, and no name holds
//! a key.

#![cfg(all(feature = "clerk-machines", feature = "genauth-applications"))]

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::time::Duration;

use bytes::Bytes;
use http::{Request, Response};
use identity_facade::genauth::{Brand, ManagementClient, Subject};
use identity_facade::rate_limit::{Admission, Bucket, Limiter, LocalLimiter};
use identity_facade::transport::{BoxFuture, ConnectionError};
use identity_facade::{Error, ErrorKind, Quota, RateLimit, RetryPolicy, clerk};

const KEY: &str = "sk_test_canary7f3a";
const SECRET: &str = "canary7f3asecret";

/// Remembers the names of the buckets that it is asked for.
#[derive(Debug, Default)]
struct Names(Mutex<BTreeSet<String>>);

impl Limiter for Names {
    fn admit<'a>(
        &'a self,
        buckets: &'a [Bucket],
        _: Duration,
    ) -> BoxFuture<'a, Result<Admission, Error>> {
        let names = buckets.iter().map(|bucket| bucket.key.to_string());
        self.0.lock().unwrap().extend(names);
        Box::pin(async { Ok(Admission::Admitted) })
    }

    fn penalize<'a>(&'a self, _: &'a Bucket, _: Duration) -> BoxFuture<'a, ()> {
        Box::pin(async {})
    }
}

async fn answer(_: Request<Bytes>) -> Result<Response<String>, ConnectionError> {
    let body = r#"{"statusCode":200,"message":"","data":{"success":true}}"#;
    Ok(Response::new(body.to_owned()))
}

fn clerk_client(key: &str) -> clerk::ClientBuilder {
    clerk::Client::builder(key)
        .exchange(answer)
        .retry(RetryPolicy::never())
}

fn genauth_client(id: &str) -> identity_facade::genauth::ManagementClientBuilder {
    ManagementClient::builder(id, SECRET).exchange(answer)
}

async fn clerk_name(client: clerk::ClientBuilder) -> String {
    let names = Arc::new(Names::default());
    let client = client.limiter(names.clone()).build().unwrap();
    // The answer is not one of Clerk's, and that does not matter here.
    let _ = client.machines().delete_scope("mch_1", "mch_2").await;
    let names = names.0.lock().unwrap();
    names.first().unwrap().clone()
}

async fn genauth_name(client: identity_facade::genauth::ManagementClientBuilder) -> String {
    let names = Arc::new(Names::default());
    let client = client.limiter(names.clone()).build().unwrap();
    revoke(&client).await.unwrap();
    let names = names.0.lock().unwrap();
    names.first().unwrap().clone()
}

async fn revoke(client: &ManagementClient) -> Result<bool, Error> {
    let subject = Subject::users(["6229ffaxxxxxxxxcade3e3d9"])?;
    let outcome = client
        .revoke_application_access("6229ffaxxxxxxxxcade3e3d9", [subject])
        .await?;
    Ok(outcome.success)
}

#[tokio::test]
async fn a_bucket_is_named_by_a_hash_of_the_key() {
    let name = clerk_name(clerk_client(KEY)).await;
    assert_eq!(name, clerk_name(clerk_client(KEY)).await);
    assert_ne!(name, clerk_name(clerk_client("sk_test_canary7f3b")).await);
    // Processes of different versions share buckets, so the name is pinned.
    assert_eq!(name, "clerk:key-809d7a0cff829f37ee8a9ecf5ce17a5f:instance");

    let name = genauth_name(genauth_client("canary7f3a")).await;
    assert_eq!(name, genauth_name(genauth_client("canary7f3a")).await);
    assert_ne!(name, genauth_name(genauth_client("canary7f3b")).await);
    assert_eq!(
        name,
        "genauth:key-7cc021c5a2f843b8a84a650d98d6e165:user-pool"
    );
    let authing = genauth_client("canary7f3a").brand(Brand::Authing);
    assert!(genauth_name(authing).await.starts_with("authing:key-"));
}

#[tokio::test]
async fn a_named_instance_survives_another_key() {
    let mut names = BTreeSet::new();
    for key in [KEY, "sk_test_rotated"] {
        names.insert(clerk_name(clerk_client(key).instance("our app: test")).await);
    }
    assert_eq!(
        names.into_iter().collect::<Vec<_>>(),
        ["clerk:name-our%20app%3A%20test:instance"]
    );
    let mut names = BTreeSet::new();
    for id in ["one", "rotated"] {
        names.insert(genauth_name(genauth_client(id).instance("pool")).await);
    }
    assert_eq!(
        names.into_iter().collect::<Vec<_>>(),
        ["genauth:name-pool:user-pool"]
    );
}

#[test]
fn a_name_is_never_the_key_itself_and_never_blank() {
    let refused = [
        clerk_client(KEY).instance(KEY).build().map(drop),
        clerk_client(KEY)
            .instance(format!("x {KEY}"))
            .build()
            .map(drop),
        clerk_client(KEY).instance(" ").build().map(drop),
        genauth_client("id").instance("id").build().map(drop),
        genauth_client("id").instance(SECRET).build().map(drop),
        genauth_client("id").instance("").build().map(drop),
    ];
    for outcome in refused {
        let error = outcome.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
        assert!(!format!("{error} {error:?}").contains("canary"));
    }
}

#[tokio::test(start_paused = true)]
async fn clients_with_a_shared_limiter_and_the_same_key_share_a_limit() {
    let limiter = Arc::new(LocalLimiter::new());
    let client = |key: &str| {
        let client = clerk_client(key).limiter(limiter.clone());
        let client = client.rate_limit(RateLimit::Refuse);
        let quota = Quota::new(2, Duration::from_secs(10));
        client.quota(quota).build().unwrap()
    };
    let ask = async |client: clerk::Client| {
        let outcome = client.machines().delete_scope("mch_1", "mch_2").await;
        outcome.is_err_and(|error| error.kind() == ErrorKind::RateLimited)
    };
    assert!(!ask(client(KEY)).await && !ask(client(KEY)).await);
    assert!(ask(client(KEY)).await, "they share it");
    assert!(!ask(client("sk_test_other")).await, "another instance");
}
