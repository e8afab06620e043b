//! What is read of a failure takes little memory, however long its answer is. One test, so that nothing else in this
//! process takes memory meanwhile.

#![cfg(all(
    target_os = "linux",
    feature = "clerk-machines",
    feature = "genauth-applications"
))]

#[path = "../../core/tests/support/mod.rs"]
mod support;

use identity_facade::genauth::{ManagementClient, Subject};
use identity_facade::{ErrorKind, RetryPolicy, clerk};
use support::{Vendor, say};

const MEBIBYTE: usize = 1 << 20;

/// The most memory that this process has had, in MiB.
fn peak() -> usize {
    let status = std::fs::read_to_string("/proc/self/status").unwrap();
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmHWM:"))
        .unwrap();
    let kibibytes: usize = line.trim().trim_end_matches(" kB").parse().unwrap();
    kibibytes / 1024
}

/// Nearly 8 MiB of small objects.
fn crowded() -> String {
    let objects = vec![r#"{"a":0}"#; 7 * MEBIBYTE / 8];
    format!("[{}]", objects.join(","))
}

#[tokio::test]
async fn a_failure_takes_little_memory_however_long_its_answer_is() {
    let crowd = crowded();
    let genauth = Vendor::saying(say(
        "200 OK",
        &[],
        format!(r#"{{"statusCode":403,"message":{crowd},"requestId":"req_1"}}"#),
    ))
    .await;
    let error = format!(r#"{{"errors":[{{"code":"a","meta":{crowd}}}],"clerk_trace_id":"t"}}"#);
    let clerk = Vendor::saying(say("422 Unprocessable", &[], error)).await;
    drop(crowd);
    let before = peak();

    let client = ManagementClient::builder("id", "secret")
        .host(&genauth.url)
        .retry(RetryPolicy::never());
    let client = client.build().unwrap();
    let call = client.revoke_application_access("app", [Subject::users(["user"])]);
    let error = call.await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Forbidden);
    assert_eq!(error.request_id(), Some("req_1"));

    let client = clerk::Client::builder("sk_test_1")
        .base_url(&clerk.url)
        .retry(RetryPolicy::never());
    let client = client.build().unwrap();
    let error = client.machines().delete_scope("mch_1", "mch_2").await;
    // The answer is cut off after 64 KiB, so its status is all there is to it.
    assert_eq!(error.unwrap_err().kind(), ErrorKind::Unprocessable);

    let grown = peak() - before;
    assert!(grown < 100, "an answer of 8 MiB took {grown} MiB");
}
