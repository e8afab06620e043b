//! The parts that types of answers are made of, each by itself.

use std::collections::{BTreeMap, HashMap};

use crate::support::{Vendor, ok, say};
use http::{Method, StatusCode};
use identity_facade_core::{
    __event, Items, Open, Operation, Receipt, Redacted, Reply, Secret, ToWire, UnixMillis,
    UnixSeconds, UnknownEvent, UnreadableData, identifier, lenient, wire_strings,
};
use serde::Deserialize;
use serde::de::DeserializeOwned;
use serde_json::{Map, Value, json};

static GET: Operation = Operation::new("GetThings", Method::GET, "/things", "things").idempotent();
static DELETE: Operation = Operation::new("DeleteThing", Method::DELETE, "/things", "things")
    .idempotent()
    .receipt(Receipt::new(Some("deleted"), &[]));

#[derive(Clone, Copy, Debug, PartialEq)]
enum Color {
    Red,
}
wire_strings!(Color { Red: "red" });

async fn ask<T: DeserializeOwned>(operation: &'static Operation, body: &str) -> Reply<T> {
    let vendor = Vendor::saying(ok(body)).await;
    vendor.transport().call(operation).reply().await.unwrap()
}

async fn list(body: &str) -> Items<String> {
    ask(&GET, body).await.into_content().unwrap()
}

#[test]
fn a_list_of_an_answer_is_used_as_any_list() {
    let list: Items<String> = ["a", "b"].map(str::to_owned).into_iter().collect();
    assert_eq!(list, ["a", "b"]);
    assert_eq!(list, vec!["a", "b"]);
    assert_ne!(list, ["a", "c"]);
    assert_ne!(list, vec!["a"]);
    assert_eq!((&list).into_iter().count(), 2);
    assert_eq!(format!("{list:?}"), r#"["a", "b"]"#);
    assert_eq!(list.into_vec(), ["a", "b"]);
}

#[tokio::test]
async fn a_list_says_how_many_of_its_items_are_missing() {
    let list = list(r#"["a", 1, "b", {}]"#).await;
    assert_eq!(list, ["a", "b"]);
    assert_eq!(list.unreadable().paths(), ["[1]", "[3]"]);
    assert!(!list.unreadable().is_empty());
    assert!(Items::from(vec![1]).unreadable().is_empty());
    assert_eq!(format!("{list:?}"), r#"["a", "b", and 2 unreadable]"#);
}

/// What is read may take so much memory; the lists of a fair answer take less.
#[tokio::test]
async fn a_list_of_many_small_items_is_read_whole() {
    let items = vec![r#""a""#; 30_000].join(",");
    assert_eq!(list(&format!("[{items}]")).await.len(), 30_000);
}

#[tokio::test]
async fn what_is_no_list_is_told_apart_from_one() {
    let reply = ask::<Items<String>>(&GET, r#"{"a": 1}"#).await;
    let error = reply.into_content().unwrap_err();
    let said = error.to_string();
    assert!(said.contains("expected a sequence, found map"), "{said}");
    let reply = ask::<(i64, i64)>(&GET, "[1]").await;
    let said = reply.into_content().unwrap_err().to_string();
    assert!(said.contains("expected a tuple of size 2"), "{said}");
}

/// Tolerance is for answers: a failed reading leaves none behind for what the program reads by itself.
#[tokio::test(flavor = "current_thread")]
async fn tolerance_ends_with_the_answer() {
    let reply = ask::<Vec<Items<String>>>(&GET, "[[1], 2]").await;
    reply.into_content().unwrap_err();
    serde_json::from_str::<Items<String>>("[1]").unwrap_err();
}

#[tokio::test]
async fn a_reply_prints_its_status_and_its_content() {
    let vendor = Vendor::saying(say("201 Created", &[], "[17]")).await;
    let reply = vendor.transport().call(&GET).reply::<Vec<u8>>();
    let reply = reply.await.unwrap();
    assert_eq!(reply.status(), StatusCode::CREATED);
    let shown = format!("{reply:?}");
    assert!(shown.contains("201") && shown.contains("[17]"), "{shown}");
}

/// A receipt whose members say more than that it was done is read like any answer, up to 64 KiB.
#[tokio::test]
async fn a_receipt_is_read_as_far_as_it_is_one() {
    for (length, kept) in [(10, true), (60_000, true), (70_000, false)] {
        let note = "n".repeat(length);
        for deleted in [json!(true), Value::Null] {
            let body = json!({ "deleted": deleted, "note": note }).to_string();
            let receipt: Value = ask(&DELETE, &body).await.into_content().unwrap();
            assert_eq!(receipt["deleted"], true, "{length}");
            assert_eq!(receipt["note"] == note.as_str(), kept, "{length}");
        }
    }
}

#[test]
fn a_mock_answers_with_what_a_type_holds_secrets_included() {
    let k = || ("k".to_owned(), 7_i64);
    let object = Map::from_iter([("k".to_owned(), json!(1))]);
    for (written, json) in [
        (().to_wire(), Value::Null),
        ("a".to_wire(), json!("a")),
        ("a".to_owned().to_wire(), json!("a")),
        (true.to_wire(), json!(true)),
        (7_i64.to_wire(), json!(7)),
        (0.5.to_wire(), json!(0.5)),
        (json!([1]).to_wire(), json!([1])),
        (object.to_wire(), json!({ "k": 1 })),
        (Secret::from("s").to_wire(), json!("s")),
        (UnixMillis::from(1500).to_wire(), json!(1500)),
        (UnixSeconds::from(15).to_wire(), json!(15)),
        (Open::from(Color::Red).to_wire(), json!("red")),
        (Redacted::from(json!(["s"])).to_wire(), json!(["s"])),
        (Box::new(7_i64).to_wire(), json!(7)),
        ([&7_i64].to_wire(), json!([7])),
        (Some(7_i64).to_wire(), json!(7)),
        (None::<i64>.to_wire(), Value::Null),
        ([1_i64, 2][..].to_wire(), json!([1, 2])),
        (vec![1_i64, 2].to_wire(), json!([1, 2])),
        (Items::from(vec![1_i64, 2]).to_wire(), json!([1, 2])),
        (BTreeMap::from([k()]).to_wire(), json!({ "k": 7 })),
        (HashMap::from([k()]).to_wire(), json!({ "k": 7 })),
    ] {
        assert_eq!(written, json);
    }
}

fn part(json: &str) -> lenient::Json<'_> {
    serde_json::from_str(json).unwrap()
}

#[test]
fn a_part_of_an_answer_is_known_by_its_first_character() {
    for json in [
        "{}", "[]", "[{}]", "[ {}]", "[1]", r#""a""#, "17", "-1", "null", "true",
    ] {
        let part = part(json);
        let kinds = [
            part.is_object(),
            part.is_list(),
            part.is_list_of_objects(),
            part.is_string(),
            part.is_number(),
            part.is_null(),
        ];
        let expected = match json {
            "{}" => [true, false, false, false, false, false],
            "[{}]" | "[ {}]" => [false, true, true, false, false, false],
            "[]" | "[1]" => [false, true, false, false, false, false],
            r#""a""# => [false, false, false, true, false, false],
            "17" | "-1" => [false, false, false, false, true, false],
            "null" => [false, false, false, false, false, true],
            _ => [false; 6],
        };
        assert_eq!(kinds, expected, "{json}");
    }
}

#[test]
fn a_part_of_an_answer_is_known_by_its_members() {
    let user = part(r#"{"object":"user","banned":null,"size":17}"#);
    assert_eq!(user.tag("object").as_deref(), Some("user"));
    assert_eq!(user.tag("size"), None);
    assert!(user.member_is("size", "17") && !user.member_is("size", "1"));
    assert!(!user.member_is("other", "17"));
    assert!(user.has_any(&["other", "size"]));
    assert!(!user.has_any(&["other", "banned"]));
    // An escaped quote does not end a tag.
    let odd = part(r#"{"object":"a\"b","size":17}"#);
    assert_eq!(odd.tag("object").as_deref(), Some("a\"b"));
}

identifier!(
    /// The id of a thing.
    ThingId
);

/// Members as generated types declare them.
#[derive(Debug, Default, PartialEq, Deserialize)]
struct Members {
    #[serde(default, deserialize_with = "lenient::sound_nullable")]
    name: Option<String>,
    #[serde(default, deserialize_with = "lenient::sound_id_nullable")]
    id: Option<ThingId>,
    #[serde(default, deserialize_with = "lenient::optional_integer")]
    size: Option<i64>,
}

/// A decisive point in time.
#[derive(Debug, PartialEq, Deserialize)]
struct Instant(#[serde(deserialize_with = "lenient::instant")] i64);

/// A decisive value of any type.
#[derive(Debug, PartialEq, Deserialize)]
struct AnyValue(#[serde(deserialize_with = "lenient::not_null")] Value);

fn said<T: DeserializeOwned + std::fmt::Debug>(json: &str) -> String {
    serde_json::from_str::<T>(json).unwrap_err().to_string()
}

#[test]
fn members_have_their_values_and_say_what_they_expect() {
    let read = |json: Value| serde_json::from_value::<Members>(json).unwrap();
    let whole = read(json!({ "name": "a", "id": "thing_1", "size": 17 }));
    assert_eq!(whole.id.unwrap().as_str(), "thing_1");
    assert_eq!((whole.name.as_deref(), whole.size), (Some("a"), Some(17)));
    assert_eq!(
        read(json!({ "name": null, "id": null, "size": null })),
        Members::default()
    );
    assert_eq!(read(json!({ "size": 1e300 })).size, None);
    let wrong = said::<Members>(r#"{"name": 1}"#);
    assert!(wrong.contains("expected a string"), "{wrong}");

    for value in [0, 1, -1, 17, -17, i64::MAX, i64::MIN] {
        let read: Instant = serde_json::from_str(&value.to_string()).unwrap();
        assert_eq!(read, Instant(value));
    }
    for beyond in ["null", "18446744073709551615", "1e300"] {
        let refused = said::<Instant>(beyond);
        assert!(
            refused.contains("an integer of 64 bits"),
            "{beyond}: {refused}"
        );
    }
    let wrong = said::<Instant>(r#""a""#);
    assert!(wrong.contains("expected an integer"), "{wrong}");

    let read: AnyValue = serde_json::from_str("[17]").unwrap();
    assert_eq!(read, AnyValue(json!([17])));
    let refused = said::<AnyValue>("null");
    assert!(refused.contains("expected a value"), "{refused}");
}

#[derive(Debug, Deserialize)]
struct Gone {
    #[serde(deserialize_with = "lenient::sound")]
    id: String,
}

fn event(data: &str) -> Result<Box<Gone>, UnreadableData> {
    __event(data.as_bytes())
}

#[test]
fn an_event_is_read_or_says_where_it_cannot_be() {
    assert_eq!(event(r#"{"id": "a"}"#).unwrap().id, "a");
    for (data, path, what) in [
        ("{}", "data.id", "it is not there"),
        ("17", "data", "expected struct Gone, found integer"),
        ("[17]", "data", "expected an object, found sequence"),
    ] {
        let error = event(data).unwrap_err();
        assert_eq!((error.path(), error.what()), (path, what));
        let said = format!("the event cannot be read: `{path}`: {what}");
        assert_eq!(error.to_string(), said);
    }
    // A list may be what an event carries.
    let error = __event::<Vec<Gone>>(br#"[{"id": "a"}, {}]"#).unwrap_err();
    assert_eq!(error.path(), "data[1].id");

    let unknown = UnknownEvent::read("user.promoted", br#"{"a": 1}"#).unwrap();
    assert_eq!(unknown.name(), "user.promoted");
    assert_eq!(unknown.data(), &json!({ "a": 1 }));
}
