//! The clock that requests to GenAuth are dated by: wherever an answer or this machine puts it, a call ends with an
//! outcome.

#![cfg(feature = "genauth-applications")]

use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use crate::support::{Vendor, say};
use identity_facade::genauth::{ManagementClient, Subject};
use identity_facade::genauth_raw::shared::IsSuccessDto;
use identity_facade::{Error, ErrorKind};

async fn revoke(client: &ManagementClient) -> Result<IsSuccessDto, Error> {
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
        for now in [start, start + MINUTE, start - MINUTE] {
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

/// What a scripted vendor answers to a request dated `dated`: its apiCode, if it refuses, and its own date.
type Turn = fn(dated: SystemTime, now: SystemTime) -> (Option<u32>, SystemTime);

const HOUR: Duration = Duration::from_secs(3600);
const MINUTE: Duration = Duration::from_secs(60);

/// Answers these in turn, then accepts what is dated within five minutes and dates its answers right.
async fn scripted(turns: Vec<Turn>) -> Vendor {
    let turn = AtomicUsize::new(0);
    Vendor::answering(move |seen| {
        let dated = httpdate::parse_http_date(seen.header("date").unwrap()).unwrap();
        let honest: Turn = |dated, now| {
            let is_skewed = apart(dated, now) > 5 * MINUTE;
            (is_skewed.then_some(1305), now)
        };
        let turn = turns.get(turn.fetch_add(1, Ordering::Relaxed));
        let (code, date) = turn.unwrap_or(&honest)(dated, SystemTime::now());
        let date = format!("date: {}", httpdate::fmt_http_date(date));
        let body = match code {
            Some(code) => format!(r#"{{"statusCode":401,"apiCode":{code}}}"#),
            None => r#"{"statusCode":200,"data":{"success":true}}"#.to_owned(),
        };
        say("200 OK", &[&date], body)
    })
    .await
}

fn apart(one: SystemTime, other: SystemTime) -> Duration {
    let apart = one.duration_since(other);
    apart.unwrap_or_else(|behind| behind.duration())
}

/// How far ahead of the time each request was dated, in hours.
fn hours_ahead(vendor: &Vendor) -> Vec<i64> {
    let now = SystemTime::now();
    let date = |text: &str| httpdate::parse_http_date(text).unwrap();
    let seen = vendor.seen();
    let dates = seen.iter().map(|seen| date(seen.header("date").unwrap()));
    dates
        .map(|date| {
            let hours = (apart(date, now) + HOUR / 2).as_secs() / 3600;
            let hours = i64::try_from(hours).unwrap();
            if date < now { -hours } else { hours }
        })
        .collect()
}

fn at(vendor: &Vendor) -> ManagementClient {
    let client = ManagementClient::builder("id", "secret").host(&vendor.url);
    client.build().unwrap()
}

const LIAR: Turn = |_, now| (Some(1305), now + 10 * HOUR);

#[tokio::test]
async fn a_lying_date_shifts_the_clock_for_one_request_only() {
    // The corrected request is refused again, by an honest date or by the same lie.
    for turns in [vec![LIAR], vec![LIAR; 2]] {
        let vendor = scripted(turns).await;
        let client = at(&vendor);
        let error = revoke(&client).await.unwrap_err();
        assert_eq!((error.code(), error.attempts()), (Some("1305"), 2));
        assert!(revoke(&client).await.unwrap().success);
        assert_eq!(hours_ahead(&vendor), [0, 10, 0]);
    }
}

#[tokio::test]
async fn a_correction_that_later_answers_contradict_is_replaced() {
    let accepts: Turn = |_, now| (None, now);
    let other: Turn = |_, now| (None, now + 3 * HOUR);
    let mad: Turn = |_, _| (None, SystemTime::UNIX_EPOCH);
    for (later, next) in [(accepts, 0), (other, 3), (mad, 0)] {
        let vendor = scripted(vec![LIAR, later, accepts]).await;
        let client = at(&vendor);
        assert!(revoke(&client).await.unwrap().success);
        assert!(revoke(&client).await.unwrap().success);
        assert_eq!(hours_ahead(&vendor), [0, 10, next]);
    }
}

#[tokio::test]
async fn a_date_further_off_than_any_time_zone_corrects_nothing() {
    for hours in [27, 24 * 365] {
        let date = SystemTime::now() + hours * HOUR;
        let date = format!("date: {}", httpdate::fmt_http_date(date));
        let vendor = Vendor::saying(say(
            "200 OK",
            &[&date],
            r#"{"statusCode":401,"apiCode":1305}"#,
        ))
        .await;
        let client = at(&vendor);
        for _ in 0..2 {
            let error = revoke(&client).await.unwrap_err();
            assert_eq!((error.code(), error.attempts()), (Some("1305"), 1));
        }
        assert_eq!(hours_ahead(&vendor), [0, 0]);
    }
}

#[tokio::test]
async fn a_clock_that_was_wrong_and_is_set_right_is_followed() {
    let vendor = scripted(vec![]).await;
    let behind = Arc::new(Mutex::new(8 * HOUR));
    let read = Arc::clone(&behind);
    let client = ManagementClient::builder("id", "secret")
        .host(&vendor.url)
        .clock(move || SystemTime::now() - *read.lock().unwrap())
        .build()
        .unwrap();
    for _ in 0..2 {
        assert!(revoke(&client).await.unwrap().success);
    }
    *behind.lock().unwrap() = Duration::ZERO;
    for _ in 0..2 {
        assert!(revoke(&client).await.unwrap().success);
    }
    assert_eq!(hours_ahead(&vendor), [-8, 0, 0, 8, 0, 0]);
}
