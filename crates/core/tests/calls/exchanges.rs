//! What an exchange gives back: the body of an answer, and an error in place of one.

use std::error::Error as _;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context, Poll};
use std::time::Duration;

use crate::support::{Plain, Vendor, ok};
use bytes::Bytes;
use http::{Method, Request, Response, response};
use http_body::{Body, Frame};
use identity_facade_core::{
    ConnectionError, ErrorKind, LocalLimiter, Operation, Quota, RateLimit, ResponseBody,
    RetryPolicy, Settings,
};

static POST: Operation = Operation::new("MakeThing", Method::POST, "/things", "things");

#[test]
fn a_body_tells_its_length_and_its_end() {
    let body = ResponseBody::new("abc".to_owned());
    assert_eq!(body.size_hint().exact(), Some(3));
    assert!(!body.is_end_stream());
    assert_eq!(format!("{body:?}"), "ResponseBody");
    assert!(ResponseBody::new(String::new()).is_end_stream());
}

#[test]
fn an_error_says_what_became_of_the_request_and_why() {
    let error = ConnectionError::not_sent("nobody is there");
    assert_eq!(error.to_string(), "the request was not sent");
    assert_eq!(format!("{error:?}"), "ConnectionError(NotSent)");
    assert_eq!(error.source().unwrap().to_string(), "nobody is there");
    let error = ConnectionError::interrupted("the server's words");
    assert_eq!(error.to_string(), "the connection broke");
    assert!(error.source().is_none());
}

/// A body that breaks with an error of our own at once.
struct NotSent;

impl Body for NotSent {
    type Data = Bytes;
    type Error = ConnectionError;

    fn poll_frame(
        self: Pin<&mut Self>,
        _: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, ConnectionError>>> {
        Poll::Ready(Some(Err(ConnectionError::not_sent("it says"))))
    }
}

#[tokio::test]
async fn an_answer_that_began_was_to_a_request_that_was_sent() {
    let exchange = async |_: Request<Bytes>| Ok::<_, ConnectionError>(Response::new(NotSent));
    let settings = Settings::new().base_url("https://vendor.test");
    let transport = settings.exchange(exchange).build(Plain).unwrap();
    let error = transport.call(&POST).send_empty().await.unwrap_err();
    assert_eq!(
        (error.kind(), error.attempts()),
        (ErrorKind::Interrupted, 1)
    );
}

#[tokio::test]
async fn a_client_that_shares_connections_reaches_its_own_vendor() {
    let (first, second) = (
        Vendor::saying(ok("{}")).await,
        Vendor::saying(ok("{}")).await,
    );
    let one = first.transport();
    let settings = Settings::new().base_url(&second.url);
    let two = settings.share_connections(&one).build(Plain).unwrap();
    two.call(&POST).send_empty().await.unwrap();
    assert_eq!((first.seen().len(), second.seen().len()), (0, 1));
    one.call(&POST).send_empty().await.unwrap();
    assert_eq!((first.seen().len(), second.seen().len()), (1, 1));
}

#[tokio::test]
async fn no_setting_takes_back_another() {
    let vendor = Vendor::saying(ok("{}")).await;
    let quota = Quota::new(7, Duration::from_secs(1));
    let settings = Settings::new()
        .base_url(&vendor.url)
        .quota(quota)
        .connect_timeout(Duration::from_secs(7))
        .attempt_timeout(Duration::from_secs(7))
        .total_timeout(Duration::from_secs(7))
        .rate_limit(RateLimit::Refuse)
        .limiter(Arc::new(LocalLimiter::new()))
        .retry(RetryPolicy::never());
    assert_eq!(settings.given_quota(), Some(quota));
    let printed = format!("{settings:?}");
    assert_eq!(printed.matches("7s").count(), 3, "{printed}");
    let transport = settings.build(Plain).unwrap();
    transport.call(&POST).send_empty().await.unwrap();
    assert_eq!(vendor.seen().len(), 1);
}

/// The head of an answer to `method`, and how the call of it ends.
async fn outcome(method: Method, head: response::Builder, most: usize) -> Option<ErrorKind> {
    static OTHERS: [Operation; 2] = [
        Operation::new("LookAtThing", Method::HEAD, "/things", "things"),
        Operation::new("MakeThing", Method::POST, "/things", "things"),
    ];
    let operation = OTHERS.iter().find(|known| known.method == method).unwrap();
    let head = Mutex::new(Some(head));
    let exchange = move |_: Request<Bytes>| {
        let head = head.lock().unwrap().take().unwrap();
        async move { head.body("12345".to_owned()) }
    };
    let settings = Settings::new().base_url("https://vendor.test");
    let settings = settings.exchange(exchange).max_body(most);
    let transport = settings.retry(RetryPolicy::never()).build(Plain).unwrap();
    let outcome = transport.call(operation).send_empty().await;
    outcome.err().map(|error| error.kind())
}

#[tokio::test]
async fn an_answer_that_is_shorter_than_it_says_is_none() {
    let said = |length: &str| Response::builder().header("content-length", length);
    let short = Some(ErrorKind::Interrupted);
    assert_eq!(outcome(Method::POST, said("6"), 10).await, short);
    assert_eq!(outcome(Method::POST, said("5"), 10).await, None);
    assert_eq!(outcome(Method::POST, said("many"), 10).await, None);
    // Another length than that of what is read.
    assert_eq!(outcome(Method::HEAD, said("6"), 10).await, None);
    for status in [204, 205] {
        assert_eq!(
            outcome(Method::POST, said("6").status(status), 10).await,
            None
        );
    }
    for header in ["content-encoding", "transfer-encoding"] {
        let head = said("6").header(header, "gzip");
        assert_eq!(outcome(Method::POST, head, 10).await, None);
    }
}

#[tokio::test]
async fn an_answer_may_be_as_long_as_is_taken_and_not_longer() {
    let head = Response::builder;
    let long = Some(ErrorKind::AnswerTooLarge);
    assert_eq!(outcome(Method::POST, head(), 5).await, None);
    assert_eq!(outcome(Method::POST, head(), 4).await, long);
}
