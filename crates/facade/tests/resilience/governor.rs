//! The vendors' documented limits are kept before the vendor has to refuse. Time is paused: waits are exact.

#![cfg(all(
    feature = "clerk-invitations",
    feature = "clerk-jwks",
    feature = "clerk-machines",
    feature = "clerk-organization-invitations",
    feature = "clerk-organization-memberships",
    feature = "clerk-organizations",
    feature = "clerk-users",
    feature = "genauth-applications"
))]

use std::time::Duration;

use crate::support::{Vendor, ok, say};
use clerk_raw::invitations::{CREATE_BULK_INVITATIONS, CREATE_INVITATION};
use clerk_raw::jwks::GET_JWKS;
use clerk_raw::machines::{GET_MACHINE, LIST_MACHINES};
use clerk_raw::organization_invitations::{
    CREATE_ORGANIZATION_INVITATION, CREATE_ORGANIZATION_INVITATION_BULK,
};
use clerk_raw::organization_memberships::{
    UPDATE_ORGANIZATION_MEMBERSHIP, UPDATE_ORGANIZATION_MEMBERSHIP_METADATA,
};
use clerk_raw::organizations::{MERGE_ORGANIZATION_METADATA, UPDATE_ORGANIZATION};
use clerk_raw::users::{GET_USER, REPLACE_USER_METADATA, UPDATE_USER, UPDATE_USER_METADATA};
use identity_facade::genauth::{ManagementClient, Subject};
use identity_facade::{Error, ErrorKind, Quota, RateLimit, RetryPolicy, clerk};
use identity_facade_core::{BodyKind, Invalid, Operation};

const SECOND: Duration = Duration::from_secs(1);
const MINUTE: Duration = Duration::from_secs(60);

async fn vendor() -> Vendor {
    Vendor::saying(ok("{}")).await
}

fn clerk(vendor: &Vendor, key: &str) -> clerk::Client {
    clerk::Client::builder(key)
        .base_url(&vendor.url)
        .rate_limit(RateLimit::Refuse)
        .build()
        .unwrap()
}

/// Calls `operation` on the object of this name.
async fn call(
    client: &clerk::Client,
    operation: &'static Operation,
    name: &str,
) -> Result<(), Error> {
    let mut call = client.raw().transport().call(operation);
    for parameter in operation.path.split(['{', '}']).skip(1).step_by(2) {
        call.path(parameter, Ok::<_, Invalid>(name));
    }
    if operation.body != BodyKind::None {
        call.json(Ok::<_, Invalid>("{}"));
    }
    call.send_empty().await.map(drop)
}

/// How often it goes through, and how long is to be waited then.
async fn room(
    client: &clerk::Client,
    operations: &[&'static Operation],
    name: &str,
) -> (usize, Duration) {
    for count in 0.. {
        let operation = operations[count % operations.len()];
        if let Err(error) = call(client, operation, name).await {
            assert_eq!(
                (error.kind(), error.attempts()),
                (ErrorKind::RateLimited, 0)
            );
            return (count, error.retry_after().unwrap());
        }
    }
    unreachable!()
}

#[tokio::test(start_paused = true)]
async fn an_instance_is_asked_as_often_as_its_kind_allows() {
    for (key, calls) in [("sk_test_1", 100), ("sk_live_1", 1000)] {
        let vendor = vendor().await;
        let client = clerk(&vendor, key);
        let (count, wait) = room(&client, &[&LIST_MACHINES, &GET_MACHINE], "mch_1").await;
        assert_eq!((count, vendor.seen().len()), (calls, calls));
        assert!(wait <= 11 * SECOND);
        call(&client, &GET_JWKS, "").await.unwrap();
    }
}

#[tokio::test(start_paused = true)]
async fn an_object_is_updated_ten_times_in_ten_seconds() {
    let vendor = vendor().await;
    let client = clerk(&vendor, "sk_live_1");
    for operations in [
        vec![&UPDATE_USER, &UPDATE_USER_METADATA, &REPLACE_USER_METADATA],
        vec![&UPDATE_ORGANIZATION, &MERGE_ORGANIZATION_METADATA],
        vec![
            &UPDATE_ORGANIZATION_MEMBERSHIP,
            &UPDATE_ORGANIZATION_MEMBERSHIP_METADATA,
        ],
    ] {
        assert_eq!(room(&client, &operations, "one").await.0, 10);
        assert_eq!(room(&client, &operations, "two").await.0, 10);
    }
    call(&client, &GET_USER, "one").await.unwrap();
}

#[tokio::test(start_paused = true)]
async fn invitations_are_counted_by_the_hour() {
    let vendor = vendor().await;
    let client = clerk(&vendor, "sk_live_1");
    for (operation, calls) in [
        (&CREATE_INVITATION, 100),
        (&CREATE_BULK_INVITATIONS, 25),
        (&CREATE_ORGANIZATION_INVITATION, 250),
        (&CREATE_ORGANIZATION_INVITATION_BULK, 50),
    ] {
        let (count, wait) = room(&client, &[operation], "org_1").await;
        assert_eq!(count, calls, "{}", operation.id);
        assert!(
            (59 * MINUTE..=60 * MINUTE + SECOND).contains(&wait),
            "{wait:?}"
        );
    }
}

#[tokio::test(start_paused = true)]
async fn another_quota_than_the_documented_one_can_be_agreed_on() {
    let vendor = vendor().await;
    let client = clerk::Client::builder("sk_live_1")
        .base_url(&vendor.url)
        .rate_limit(RateLimit::Refuse)
        .quota(Quota::new(7, SECOND))
        .build()
        .unwrap();
    assert_eq!(room(&client, &[&LIST_MACHINES], "").await.0, 7);
}

fn genauth(vendor: &Vendor, quota: Option<Quota>) -> ManagementClient {
    let mut builder = ManagementClient::builder("id", "secret")
        .host(&vendor.url)
        .rate_limit(RateLimit::Refuse)
        .retry(RetryPolicy::never());
    if let Some(quota) = quota {
        builder = builder.quota(quota);
    }
    builder.build().unwrap()
}

async fn revoke(client: &ManagementClient) -> Result<bool, Error> {
    let subject = Subject::users(["6229ffaxxxxxxxxcade3e3d9"])?;
    let outcome = client
        .revoke_application_access("6229ffaxxxxxxxxcade3e3d9", [subject])
        .await?;
    Ok(outcome.success)
}

const REVOKED: &str = r#"{"statusCode":200,"message":"","data":{"success":true}}"#;

#[tokio::test(start_paused = true)]
async fn a_user_pool_without_a_documented_quota_is_counted_when_the_caller_names_one() {
    let vendor = Vendor::saying(ok(REVOKED)).await;
    let free = genauth(&vendor, None);
    for _ in 0..200 {
        assert!(revoke(&free).await.unwrap());
    }
    let counted = genauth(&vendor, Some(Quota::new(2, SECOND)));
    assert!(revoke(&counted).await.unwrap() && revoke(&counted.clone()).await.unwrap());
    assert_eq!(
        revoke(&counted).await.unwrap_err().kind(),
        ErrorKind::RateLimited
    );
    assert_eq!(vendor.seen().len(), 202);
}

#[tokio::test(start_paused = true)]
async fn a_refusal_inside_a_success_empties_the_bucket_too() {
    let refusal = r#"{"statusCode":429,"message":""}"#;
    let vendor = Vendor::saying(say("200 OK", &["retry-after: 20"], refusal)).await;
    let client = genauth(&vendor, None);
    let theirs = revoke(&client).await.unwrap_err();
    assert_eq!(
        (theirs.kind(), theirs.attempts()),
        (ErrorKind::RateLimited, 1)
    );
    let ours = revoke(&client).await.unwrap_err();
    assert_eq!((ours.kind(), ours.attempts()), (ErrorKind::RateLimited, 0));
    assert!(ours.retry_after().unwrap() > 19 * SECOND);
    assert_eq!(vendor.seen().len(), 1);
}
