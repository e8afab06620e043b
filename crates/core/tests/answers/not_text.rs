//! An answer with bytes that are no text is read all the same, however it is read and wherever they stand.

use http::Method;
use identity_facade_core::{Invalid, Operation, Parameter, Receipt, Reply};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::support::{Vendor, say};

static DELETE: Operation = Operation::new("DeleteThing", Method::DELETE, "/things/{id}", "things")
    .parameters(&[Parameter::path("id")])
    .idempotent()
    .receipt(Receipt::new(Some("deleted"), &[("id", "id")]));

static GET: Operation =
    Operation::new("GetThing", Method::GET, "/things/{id}", "things").idempotent();

/// It names the note as little as a caller does.
#[derive(Debug, Deserialize)]
struct Thing {
    name: String,
}

async fn ask<T: DeserializeOwned>(operation: &'static Operation, body: &[u8]) -> Reply<T> {
    let answer = say("200 OK", &["content-type: application/json"], body);
    let vendor = Vendor::saying(answer).await;
    let mut call = vendor.transport().call(operation);
    call.path("id", Ok::<_, Invalid>("thing_1"));
    call.reply().await.unwrap()
}

#[tokio::test]
async fn content_is_read_as_any_type() {
    for (body, name) in [
        (&b"{\"note\":\"\xff\",\"name\":\"a\"}"[..], "a"),
        (b"{\"name\":\"a\xe2\x82\"}", "a\u{fffd}"),
        (b"{\"\xff\":1e400,\"name\":\"\\ud800\"}", "\u{fffd}"),
    ] {
        let reply: Reply<Thing> = ask(&GET, body).await;
        assert_eq!(reply.content().unwrap().name, name);
        assert_eq!(reply.json::<Thing>().unwrap().name, name);
        assert_eq!(reply.bytes().as_ref(), body);
    }
}

#[tokio::test]
async fn a_receipt_says_what_it_says() {
    for body in [
        &b"{\"note\":\"\xff\",\"id\":\"thing_9\",\"deleted\":true}"[..],
        b"{\"note\":\"\xff\",\"id\":\"thing_9\"}",
    ] {
        let receipt = ask::<Value>(&DELETE, body).await.into_content().unwrap();
        assert_eq!(
            (&receipt["id"], &receipt["deleted"]),
            (&"thing_9".into(), &true.into())
        );
        assert_eq!(receipt["note"], "\u{fffd}");
    }
}
