//! What an answer may leave out or spoil without failing the call, and what it may not.

use crate::support::{Say, Vendor, ok, say};
use http::Method;
use identity_facade_core::{
    CallOptions, CarriedOut, Error, ErrorKind, Invalid, Items, Open, Operation, Paginated,
    Parameter, Receipt, Redacted, Reply, UnixMillis, lenient, wire_strings,
};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Value, json};

static LIST: Operation = Operation::new("ListThings", Method::GET, "/things", "things")
    .idempotent()
    .paginated(Paginated::new("data", "total_count"));
static DELETE: Operation = Operation::new(
    "DeleteThing",
    Method::DELETE,
    "/things/{thing_id}",
    "things",
)
.parameters(&[Parameter::path("thing_id")])
.idempotent()
.receipt(Receipt::new(Some("deleted"), &[("id", "thing_id")]));

#[derive(Clone, Copy, Debug, PartialEq)]
enum Color {
    Red,
}
wire_strings!(Color { Red: "red" });

/// As a generated type is: `id` and `banned` decide, the rest does not.
#[derive(Debug, Deserialize)]
struct Thing {
    #[serde(deserialize_with = "lenient::sound")]
    id: String,
    banned: bool,
    #[serde(default, deserialize_with = "lenient::or_default")]
    name: String,
    #[serde(default, deserialize_with = "lenient::integer")]
    size: i64,
    #[serde(default, deserialize_with = "lenient::or_default")]
    created_at: UnixMillis,
    #[serde(default, deserialize_with = "lenient::or_default")]
    color: Open<Color>,
    #[serde(default, deserialize_with = "lenient::or_default")]
    parts: Items<Part>,
    #[serde(default, deserialize_with = "lenient::or_default")]
    proof: Proof,
    custom: Option<Value>,
}

#[derive(Debug, Deserialize)]
struct Part {
    #[serde(deserialize_with = "lenient::sound")]
    id: String,
}

#[derive(Debug, Deserialize)]
struct Jwt {
    verified: bool,
}

#[derive(Debug)]
enum Proof {
    Jwt(Box<Jwt>),
    Unknown(Redacted<Value>),
}

impl Default for Proof {
    fn default() -> Self {
        Self::Unknown(Redacted::default())
    }
}

impl<'de> Deserialize<'de> for Proof {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = lenient::Json::deserialize(deserializer)?;
        match json.tag("object").as_deref() {
            Some("jwt") => json.read().map(Self::Jwt),
            _ => Ok(Self::Unknown(json.value().into())),
        }
    }
}

async fn ask<T: DeserializeOwned>(body: impl Into<Vec<u8>>) -> Reply<T> {
    let answer = say("200 OK", &["content-type: application/json"], body);
    let vendor = Vendor::saying(answer).await;
    vendor.transport().call(&LIST).reply().await.unwrap()
}

async fn delete(answer: Say) -> Result<Reply<Value>, Error> {
    let vendor = Vendor::saying(answer).await;
    let mut call = vendor.transport().call(&DELETE);
    call.path("thing_id", Ok::<_, Invalid>("thing 1"));
    call.reply().await
}

#[tokio::test]
async fn a_member_that_decides_nothing_may_be_absent_or_null() {
    for body in [
        r#"{"id":"a","banned":true}"#,
        r#"{"id":"a","banned":true,"name":null,"size":null,"created_at":null,"color":null,"parts":null,"proof":null}"#,
    ] {
        let thing: Thing = ask(body).await.into_content().unwrap();
        assert_eq!((thing.id.as_str(), thing.banned), ("a", true));
        assert_eq!((thing.name.as_str(), thing.size), ("", 0));
        assert!(thing.parts.is_empty() && thing.custom.is_none());
        assert_eq!(thing.color.known(), None);
        assert!(matches!(thing.proof, Proof::Unknown(_)));
    }
}

#[tokio::test]
async fn an_absent_instant_is_no_time_and_never_1970() {
    let thing: Thing = ask(r#"{"id":"a","banned":false}"#)
        .await
        .into_content()
        .unwrap();
    assert_eq!(thing.created_at.to_system_time(), None);
    let body = r#"{"id":"a","banned":false,"created_at":4102444800000}"#;
    let thing: Thing = ask(body).await.into_content().unwrap();
    assert_eq!(thing.created_at, 4_102_444_800_000);
    let since = thing.created_at.to_system_time().unwrap();
    let since = since.duration_since(std::time::UNIX_EPOCH).unwrap();
    assert_eq!(since.as_secs(), 4_102_444_800);
}

#[tokio::test]
async fn a_decisive_member_that_is_not_there_is_an_error_with_its_path() {
    for (body, path) in [
        (r#"{"id":"a"}"#, "banned"),
        (r#"{"banned":true}"#, "id"),
        (r#"{"id":null,"banned":true}"#, "id"),
        (r#"{"id":"a","banned":null}"#, "banned"),
        (
            r#"{"id":"a","banned":true,"proof":{"object":"jwt"}}"#,
            "proof.verified",
        ),
    ] {
        let reply = ask::<Thing>(body).await;
        assert_eq!(reply.content().unwrap_err().json_path(), Some(path));
        let error = reply.into_content().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert_eq!(error.json_path(), Some(path), "{error}");
    }
}

#[tokio::test]
async fn one_unreadable_item_of_a_list_does_not_lose_the_others() {
    let things = json!([
        {"id": "a", "banned": false, "parts": [{"id": "p"}, {}, {"id": 5}]},
        {"id": "b"},
        {"id": "c", "banned": true, "proof": {"object": "jwt", "verified": "yes"}},
        {"id": "d", "banned": true},
    ]);
    let reply = ask::<Items<Thing>>(things.to_string()).await;
    let paths = [
        "[0].parts[1].id",
        "[0].parts[2].id",
        "[1].banned",
        "[2].proof.verified",
    ];
    assert_eq!(reply.unreadable().paths(), paths);
    let list = reply.into_content().unwrap();
    let ids: Vec<_> = list.iter().map(|thing| thing.id.as_str()).collect();
    assert_eq!(ids, ["a", "d"]);
    assert_eq!(list.unreadable().count(), 2);
    assert_eq!(list.unreadable().paths(), &paths[2..]);
    assert_eq!(list[0].parts.unreadable().paths(), &paths[..2]);
    assert_eq!(list[0].parts[0].id, "p");
}

#[tokio::test]
async fn a_caller_can_ask_for_every_item_or_none() {
    let body = ok(r#"[{"id":"a","banned":false},{"id":"b"}]"#);
    let vendor = Vendor::saying(body).await;
    let mut call = vendor.transport().call(&LIST);
    call.options(CallOptions::new().strict(true));
    let reply = call.reply::<Items<Thing>>().await.unwrap();
    let error = reply.into_content().unwrap_err();
    assert_eq!(error.json_path(), Some("[1].banned"));
}

#[tokio::test]
async fn the_paths_of_unreadable_items_are_bounded_and_their_number_is_exact() {
    let body = format!("[{}{{\"id\":\"z\",\"banned\":true}}]", "{},".repeat(5000));
    let reply = ask::<Items<Thing>>(body).await;
    assert_eq!(reply.unreadable().count(), 5000);
    assert_eq!(reply.unreadable().paths().len(), 100);
    assert_eq!(reply.into_content().unwrap()[0].id, "z");
}

#[tokio::test]
async fn a_list_is_read_bare_and_beside_its_total() {
    let things = r#"[{"id":"a","banned":false},{"id":"b","banned":true}]"#;
    let bare: Items<Thing> = ask(things).await.into_content().unwrap();
    assert_eq!((bare.len(), bare.total()), (2, None));
    let body = format!("{{\"total_count\": 7, \"data\": {things}}}");
    let counted: Items<Thing> = ask(body).await.into_content().unwrap();
    assert_eq!((counted.len(), counted.total()), (2, Some(7)));
    let reply = ask::<Items<Thing>>(r#"{"total_count":1,"data":[{"id":"a"}]}"#).await;
    assert_eq!(reply.unreadable().paths(), ["data[0].banned"]);
}

#[tokio::test]
async fn null_is_no_decisive_value_of_any_type() {
    #[derive(Debug, Deserialize)]
    struct Account {
        #[serde(deserialize_with = "lenient::not_null")]
        info: Redacted<Value>,
    }
    for body in [r#"{"info":null}"#, r#"{"info": null , "more": 1}"#, "{}"] {
        let error = ask::<Account>(body).await.into_content().unwrap_err();
        assert_eq!(error.json_path(), Some("info"), "{body}");
    }
    let account: Account = ask(r#"{"info":{"user":1}}"#).await.into_content().unwrap();
    assert_eq!(account.info.expose()["user"], 1);
}

#[tokio::test]
async fn a_decisive_member_is_named_where_it_is_the_last_one_too() {
    #[derive(Debug, Deserialize)]
    struct Token {
        #[serde(default, deserialize_with = "lenient::or_default")]
        name: String,
        #[serde(default, deserialize_with = "lenient::nullable")]
        ends: Option<Ends>,
        #[serde(default, deserialize_with = "lenient::sound_nullable")]
        note: Option<String>,
    }
    #[derive(Debug, Deserialize)]
    struct Ends {
        #[serde(deserialize_with = "lenient::instant")]
        at: UnixMillis,
    }
    let token: Token = ask(r#"{"name":"a","ends":{"at":1}}"#)
        .await
        .into_content()
        .unwrap();
    assert_eq!((token.name.as_str(), token.note), ("a", None));
    assert_eq!(token.ends.unwrap().at, 1);
    for (body, path) in [
        (r#"{"ends":{"at":null}}"#, "ends.at"),
        (r#"{"ends":{"at":1e30 } , "name":"a"}"#, "ends.at"),
        ("{\"note\":\"\u{fffd}\"}", "note"),
    ] {
        let error = ask::<Token>(body).await.into_content().unwrap_err();
        assert_eq!(error.json_path(), Some(path), "{body}");
    }
    let error = ask::<Part>("{\"id\":\"\u{fffd}\"}")
        .await
        .into_content()
        .unwrap_err();
    assert_eq!(error.json_path(), Some("id"));
}

#[tokio::test]
async fn a_list_that_is_not_there_beside_its_total_is_named() {
    for body in [r#"{"total_count":1}"#, r#"{"total_count":1,"data":null}"#] {
        let error = ask::<Items<Thing>>(body).await.into_content().unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Decode);
        assert_eq!(error.json_path(), Some("data"), "{body}");
    }
}

#[tokio::test]
async fn what_is_no_object_or_breaks_off_has_no_list_that_could_be_missing() {
    for body in [r#"{"total_count":1,"da"#, r#""data""#, "7", "[[1]"] {
        let reply: Reply<Items<Thing>> = ask(body).await;
        let error = reply.into_content().unwrap_err();
        assert_ne!(error.json_path(), Some("data"), "{body}");
    }
}

#[tokio::test]
async fn small_objects_do_not_become_a_gigabyte() {
    #[derive(Debug, Deserialize)]
    struct Wide {
        #[allow(dead_code)]
        #[serde(default)]
        members: [Option<u128>; 16],
    }
    let body = format!("[{}{{}}]", "{},".repeat(1_000_000));
    let error = ask::<Items<Wide>>(body).await.into_content().unwrap_err();
    assert!(error.to_string().contains("too much memory"), "{error}");
}

#[tokio::test]
async fn odd_text_in_one_member_does_not_lose_a_list() {
    let mut body = br#"[{"id":"a","banned":false,"name":"x"#.to_vec();
    body.extend([0xff, 0xfe]);
    body.extend(br#"","custom":{"n":1e999,"t":"\ud800"}},{"id":"b","banned":true}]"#);
    let list: Items<Thing> = ask(body).await.into_content().unwrap();
    assert_eq!(list.len(), 2);
    assert_eq!(list[0].name, "x\u{fffd}\u{fffd}");
    assert_eq!(list[0].custom.as_ref().unwrap()["t"], "\u{fffd}");
    let huge = r#"{"id":"a","banned":false,"size":123456789012345678901234567890}"#;
    let thing: Thing = ask(huge).await.into_content().unwrap();
    assert_eq!(thing.size, 0);
}

#[tokio::test]
async fn decisive_text_that_lost_a_part_is_unreadable() {
    let body = r#"[{"id":"a\udfff","banned":false},{"id":"b","banned":true}]"#;
    let reply = ask::<Items<Thing>>(body).await;
    assert_eq!(reply.unreadable().paths(), ["[0].id"]);
    assert_eq!(reply.bytes(), body);
    assert_eq!(reply.into_content().unwrap()[0].id, "b");
}

#[tokio::test]
async fn an_unknown_alternative_that_may_hold_a_secret_does_not_print() {
    let body = r#"{"id":"a","banned":false,"proof":{"object":"new","jwt":"eyJhbGciOi"}}"#;
    let thing: Thing = ask(body).await.into_content().unwrap();
    assert!(!format!("{thing:?}").contains("eyJhbGciOi"));
    let Proof::Unknown(kept) = thing.proof else {
        panic!("`new` is no known kind");
    };
    assert_eq!(kept.expose()["jwt"], "eyJhbGciOi");
}

#[tokio::test]
async fn a_union_is_told_by_its_tag_wherever_it_stands() {
    let body = r#"{"id":"a","banned":false,"proof":{"verified":true,"object":"jwt"}}"#;
    let thing: Thing = ask(body).await.into_content().unwrap();
    assert!(matches!(thing.proof, Proof::Jwt(jwt) if jwt.verified));
    // Outside of an answer too, as a cached value is read.
    let value = serde_json::from_str::<Value>(body).unwrap();
    let thing: Thing = serde_json::from_value(value).unwrap();
    assert!(matches!(thing.proof, Proof::Jwt(jwt) if jwt.verified));
}

#[tokio::test]
async fn a_receipt_that_says_no_is_an_error_that_names_operation_and_request() {
    for no in ["false", "\"false\"", "0"] {
        let body = format!("{{\"deleted\": {no}, \"id\": \"thing 1\"}}");
        let error = delete(say("200 OK", &["x-request-id: req_7"], body))
            .await
            .unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotDone);
        assert_eq!(error.carried_out(), CarriedOut::Unknown);
        assert_eq!(error.operation(), Some("DeleteThing"));
        assert_eq!(error.request_id(), Some("req_7"));
        assert_eq!(error.attempts(), 1);
    }
}

#[tokio::test]
async fn odd_text_or_a_break_beside_it_does_not_hide_that_a_receipt_says_no() {
    for answer in [
        r#"{"na\ud800me": 1, "deleted": false}"#,
        r#"{"size": 1e400, "deleted": false}"#,
        r#"{"deleted": false, "name": "br"#,
        r#"{"deleted": false} trailing"#,
    ] {
        let error = delete(ok(answer)).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::NotDone, "{answer}");
    }
}

#[tokio::test]
async fn a_receipt_that_is_missing_or_unreadable_is_a_success() {
    for answer in [
        say("204 No Content", &[], ""),
        ok(""),
        ok("null"),
        ok("<html>"),
        ok("[1, 2]"),
        ok(r#"{"deleted": {"#),
        ok(r#"{"id": null, "deleted": null}"#),
        ok(r#"{"object": "thing"}"#),
        ok(&format!("{{\"x\": \"{}\"}}", "y".repeat(100_000))),
    ] {
        let receipt = delete(answer).await.unwrap().into_content().unwrap();
        assert_eq!(receipt["deleted"], true, "{receipt}");
        assert_eq!(receipt["id"], "thing 1", "{receipt}");
    }
}

#[tokio::test]
async fn what_a_receipt_says_wins_over_what_was_asked() {
    let answer = ok(r#"{"id": "thing_9", "deleted": true, "slug": "s"}"#);
    let receipt = delete(answer).await.unwrap().into_content().unwrap();
    assert_eq!(
        receipt,
        json!({"id": "thing_9", "deleted": true, "slug": "s"})
    );
}

#[tokio::test]
async fn a_success_whose_content_cannot_be_read_is_a_reply_all_the_same() {
    let reply = ask::<Thing>(r#"{"id": 5, "banned": true, "new": [1]}"#).await;
    assert_eq!(reply.status().as_u16(), 200);
    assert!(reply.content().is_err());
    assert_eq!(
        reply.bytes().as_ref(),
        br#"{"id": 5, "banned": true, "new": [1]}"#
    );
    let own: Value = reply.json().unwrap();
    assert_eq!(own["new"], json!([1]));
}

#[tokio::test]
async fn any_json_value_may_be_null_and_anything_else_may_not() {
    assert_eq!(
        ask::<Value>("null").await.into_content().unwrap(),
        Value::Null
    );
    assert_eq!(ask::<Value>("").await.into_content().unwrap(), Value::Null);
    assert!(ask::<Proof>("null").await.into_content().is_err());
    assert!(ask::<Items<Thing>>("").await.into_content().is_err());
}
