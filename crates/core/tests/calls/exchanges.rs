//! What an exchange gives back: the body of an answer, and an error in place of one.

use std::error::Error as _;
use std::pin::Pin;
use std::task::{Context, Poll};

use crate::support::Plain;
use bytes::Bytes;
use http::{Method, Request, Response};
use http_body::{Body, Frame};
use identity_facade_core::{ConnectionError, ErrorKind, Operation, ResponseBody, Settings};

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
