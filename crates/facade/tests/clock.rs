//! The clock that requests to GenAuth are dated by: wherever an answer or this machine puts it, a call ends with an
//! outcome.

#![cfg(feature = "genauth-applications")]

#[path = "../../core/tests/support/mod.rs"]
mod support;

use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use identity_facade::genauth::{AccessOutcome, ManagementClient, Subject};
use identity_facade::{Error, ErrorKind};
use support::{Vendor, say};

async fn revoke(client: &ManagementClient) -> Result<AccessOutcome, Error> {
    let subjects = [Subject::users(["user"])];
    client.revoke_application_access("app", subjects).await
}

#[tokio::test]
async fn no_date_of_an_answer_keeps_the_next_call_from_being_signed() {
    for date in [
        "Fri, 31 Dec 9999 23:59:59 GMT",
        "Thu, 01 Jan 1970 00:00:00 GMT",
    ] {
        let date = format!("date: {date}");
        let skewed = r#"{"statusCode":401,"apiCode":1305}"#;
        let vendor = Vendor::saying(say("200 OK", &[&date], skewed)).await;
        let ours = Arc::new(Mutex::new(SystemTime::now()));
        let read = Arc::clone(&ours);
        let client = ManagementClient::builder("id", "secret")
            .host(&vendor.url)
            .clock(move || *read.lock().unwrap())
            .build()
            .unwrap();
        let start = *ours.lock().unwrap();
        let minute = Duration::from_secs(60);
        for now in [start, start + minute, start - minute] {
            *ours.lock().unwrap() = now;
            let error = revoke(&client).await.unwrap_err();
            assert_eq!(error.kind(), ErrorKind::Unauthorized);
        }
    }
}

#[tokio::test]
async fn a_clock_that_no_date_can_show_is_a_wrong_set_up() {
    for ours in [
        SystemTime::UNIX_EPOCH - Duration::from_secs(1),
        SystemTime::UNIX_EPOCH + Duration::from_secs(253_402_300_800),
    ] {
        let client = ManagementClient::builder("id", "secret")
            .host("http://localhost:1")
            .clock(move || ours);
        let error = revoke(&client.build().unwrap()).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Configuration);
    }
}
