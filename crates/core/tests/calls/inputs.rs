//! What people have is what setters take: every conversion that is promised, by the wire it leads to.

// References are what these tests are about.
#![allow(clippy::needless_borrows_for_generic_args)]

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet};
use std::rc::Rc;
use std::sync::Arc;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::declared::{MachineId, MakeThingCall, Mode, Part, PartBuilder, UserId};
use http::Method;
use identity_facade_core::{
    AtMost, BodyKind, Int, IntoInput, IntoList, Invalid, JsonObject, Nullable, Open, Operation,
    Rule, Seconds, Secret, Text, UnixMillis, UnixSeconds,
};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::{Value, json};

/// What becomes of `value` where `T` is sent.
fn given<T: Serialize>(value: impl IntoInput<T>) -> Value {
    serde_json::to_value(value.into_input().unwrap()).unwrap()
}

/// What becomes of `value` where the list `L` is sent.
fn listed<M>(value: impl IntoList<AtMost<UserId, 500>, M>) -> Value {
    serde_json::to_value(value.into_list().unwrap()).unwrap()
}

fn refused<T>(value: impl IntoInput<T>) -> String {
    match value.into_input() {
        Ok(_) => panic!("it was taken"),
        Err(invalid) => invalid.to_string(),
    }
}

fn id() -> UserId {
    UserId::try_from("user_1").unwrap()
}

fn every_string<T: Serialize>()
where
    for<'a> &'a str: IntoInput<T>,
    for<'a> &'a &'a str: IntoInput<T>,
    String: IntoInput<T>,
    for<'a> &'a String: IntoInput<T>,
    for<'a> &'a &'a String: IntoInput<T>,
    for<'a> Cow<'a, str>: IntoInput<T>,
    for<'a> &'a Cow<'a, str>: IntoInput<T>,
    Box<str>: IntoInput<T>,
    for<'a> &'a Box<str>: IntoInput<T>,
    Arc<str>: IntoInput<T>,
    for<'a> &'a Arc<str>: IntoInput<T>,
    Rc<str>: IntoInput<T>,
    for<'a> &'a Rc<str>: IntoInput<T>,
    Result<String, Invalid>: IntoInput<T>,
{
    let text = "dry".to_owned();
    let shared: Arc<str> = text.as_str().into();
    let local: Rc<str> = text.as_str().into();
    let boxed: Box<str> = text.as_str().into();
    let cow = Cow::Borrowed("dry");
    let all = [
        given("dry"),
        given(&"dry"),
        given(text.clone()),
        given(&text),
        given(&&text),
        given(cow.clone()),
        given(&cow),
        given(Cow::<str>::Owned(text.clone())),
        given(boxed.clone()),
        given(&boxed),
        given(shared.clone()),
        given(&shared),
        given(local.clone()),
        given(&local),
        given(Ok(text)),
    ];
    assert!(all.iter().all(|value| *value == json!("dry")), "{all:?}");
    let before = Invalid::new("name", Rule::Blank);
    assert_eq!(
        refused::<T>(Err::<String, _>(before)),
        "`name`: must not be blank"
    );
}

#[test]
fn a_string_is_given_as_any_type_that_holds_one() {
    every_string::<String>();
    every_string::<Text<1, 9>>();
    every_string::<UserId>();
    every_string::<Mode>();
    every_string::<Secret>();
}

#[test]
fn an_id_is_given_as_itself_or_as_what_its_constructor_returned() {
    let id = id();
    let all = [
        given::<UserId>(&id),
        given::<UserId>(id.clone()),
        given::<UserId>(UserId::try_from("user_1")),
        given::<UserId>("user_1".parse::<UserId>()),
        // A string that names nothing takes any id.
        given::<String>(&id),
        given::<String>(id.clone()),
        given::<Text<1, 9>>(&id),
        given::<Text<1, 9>>(id.clone()),
        given::<Text<1, 9>>(Text::<1, 9>::try_from("user_1")),
    ];
    assert!(all.iter().all(|value| *value == json!("user_1")), "{all:?}");
    assert_eq!(
        refused::<UserId>(UserId::try_from("..")),
        "cannot be a path segment: it names a directory"
    );
    assert_eq!(refused::<Text<1, 3>>(&id), "at most 3 characters, got 6");
}

#[test]
fn a_value_of_an_answer_is_sent_again_unless_it_was_not_known() {
    let known: Open<Mode> = Open::read("dry");
    assert_eq!(given::<Mode>(&known), json!("dry"));
    assert_eq!(given::<Mode>(known), json!("dry"));
    assert_eq!(given::<Mode>(Mode::Wet), json!("wet"));
    assert_eq!(given::<Mode>(&Mode::Wet), json!("wet"));
    let later: Open<Mode> = Open::read("moist");
    assert_eq!(refused::<Mode>(&later), "must be one of `dry`, `wet`");
    // Where any string is sent, the value is one.
    let id: Open<UserId> = Open::read("user_1");
    assert_eq!(given::<UserId>(id), json!("user_1"));
}

#[test]
fn a_list_is_given_as_one_value_or_as_anything_that_holds_values() {
    let one = json!(["user_1"]);
    let (text, id) = ("user_1".to_owned(), id());
    for value in [
        listed("user_1"),
        listed(text.clone()),
        listed(&text),
        listed(&id),
        listed(id.clone()),
        listed([id.clone()]),
        listed(std::slice::from_ref(&id)),
        listed(vec![UserId::try_from("user_1")]),
        listed(Some("user_1").into_iter()),
    ] {
        assert_eq!(value, one);
    }
    let two = json!(["user_1", "user_2"]);
    let array = ["user_1", "user_2"];
    let ids = array.map(|id| UserId::try_from(id).unwrap());
    let vec = ids.to_vec();
    let owned = array.map(str::to_owned);
    let ordered: BTreeSet<&str> = array.into();
    for value in [
        listed(array),
        listed(&array),
        listed(&array[..]),
        listed(array.to_vec()),
        listed(&array.to_vec()),
        listed(&ids),
        listed(&ids[..]),
        listed(vec.clone()),
        listed(&vec),
        listed(owned.clone()),
        listed(&owned),
        listed(owned.to_vec()),
        listed(array.map(Cow::Borrowed)),
        listed(ordered.clone()),
        listed(&ordered),
        listed(ids.iter().cloned().collect::<BTreeSet<_>>()),
        listed(array.iter()),
        listed((1..3).map(|n| format!("user_{n}"))),
        listed(ids[..1].iter().chain(&ids[1..])),
        listed(AtMost::<UserId, 2>::try_from_iter(array).unwrap()),
        listed(&AtMost::<UserId, 2>::try_from_iter(array).unwrap()),
    ] {
        assert_eq!(value, two);
    }
    let mixed: HashSet<&UserId> = ids.iter().collect();
    let sorted = |value: Value| {
        let mut texts: Vec<String> = serde_json::from_value(value).unwrap();
        texts.sort();
        json!(texts)
    };
    assert_eq!(sorted(listed(&mixed)), two);
    assert_eq!(sorted(listed(mixed)), two);
    assert_eq!(listed(Vec::<&str>::new()), json!([]));
}

#[test]
fn an_item_that_is_refused_has_its_index_however_the_list_is_given() {
    let list = |invalid: Result<AtMost<UserId, 500>, Invalid>| invalid.unwrap_err().to_string();
    let fault = "`[1]`: cannot be a path segment: it is empty";
    assert_eq!(list(["a", ""].into_list()), fault);
    assert_eq!(
        list(vec![UserId::try_from("a"), UserId::try_from("")].into_list()),
        fault
    );
    assert_eq!(
        list("..".into_list()),
        "`[0]`: cannot be a path segment: it names a directory"
    );
}

#[test]
fn a_list_of_objects_takes_objects_builders_and_what_they_return() {
    let builder = || Part::builder().name("a").size(1);
    let part = builder().build().unwrap();
    let listed =
        |list: Result<AtMost<Part, 3>, Invalid>| serde_json::to_value(list.unwrap()).unwrap();
    let one = json!([{"name": "a", "size": 1}]);
    assert_eq!(listed(builder().into_list()), one);
    assert_eq!(listed(part.clone().into_list()), one);
    assert_eq!(listed((&part).into_list()), one);
    assert_eq!(listed([builder()].into_list()), one);
    assert_eq!(listed([builder().build()].into_list()), one);
    let wrong: Result<AtMost<Part, 3>, _> =
        [Part::builder().name("a"), Part::builder().size(10)].into_list();
    assert_eq!(
        wrong.unwrap_err().to_string(),
        "`[1].size`: from 0 to 9, got 10; `[1].name`: required"
    );
}

#[test]
fn an_integer_is_given_as_every_integer_type() {
    type Limit = Int<1, 500>;
    let all = [
        given::<Limit>(7),
        given::<Limit>(7_i8),
        given::<Limit>(7_i16),
        given::<Limit>(7_i32),
        given::<Limit>(7_i64),
        given::<Limit>(7_isize),
        given::<Limit>(7_u8),
        given::<Limit>(7_u16),
        given::<Limit>(7_u32),
        given::<Limit>(7_u64),
        given::<Limit>(7_usize),
        given::<Limit>(vec![0; 7].len()),
        given::<Limit>(Int::<1, 500>::try_from(7).unwrap()),
        given::<Limit>(&Int::<1, 500>::try_from(7).unwrap()),
        given::<Limit>(Int::<1, 500>::try_from(7)),
        given::<Seconds<1, 9>>(7_u64),
    ];
    assert!(all.iter().all(|value| *value == json!(7)), "{all:?}");
    assert_eq!(refused::<Limit>(0), "from 1 to 500, got 0");
    assert_eq!(refused::<Limit>(-1_i8), "from 1 to 500, got -1");
    let most = i64::MAX;
    assert_eq!(
        refused::<Limit>(u64::MAX),
        format!("from 1 to 500, got {most}")
    );
    assert_eq!(
        refused::<Limit>(usize::MAX),
        format!("from 1 to 500, got {most}")
    );
    assert_eq!(given::<Int<0, { i64::MAX }>>(most), json!(most));
}

#[test]
fn a_point_in_time_is_given_as_a_literal_or_as_the_time_of_the_system() {
    let new_year = UNIX_EPOCH + Duration::from_millis(1_735_689_600_123);
    let millis = json!(1_735_689_600_123_i64);
    assert_eq!(given::<UnixMillis>(1_735_689_600_123), millis);
    assert_eq!(given::<UnixMillis>(new_year), millis);
    assert_eq!(
        given::<UnixMillis>(UnixMillis::from(1_735_689_600_123)),
        millis
    );
    assert_eq!(
        given::<UnixMillis>(&UnixMillis::from(1_735_689_600_123)),
        millis
    );
    assert_eq!(given::<UnixSeconds>(new_year), json!(1_735_689_600));
    assert_eq!(given::<UnixSeconds>(1_735_689_600), json!(1_735_689_600));
    let before = UNIX_EPOCH - Duration::from_secs(1);
    assert_eq!(given::<UnixMillis>(before), json!(-1000));
    assert_eq!(given::<UnixSeconds>(before), json!(-1));
    // Rounded to the past, before 1970 as after it.
    let nearly = UNIX_EPOCH + Duration::from_millis(1500);
    assert_eq!(given::<UnixSeconds>(nearly), json!(1));
    let fraction = UNIX_EPOCH - Duration::from_millis(1500);
    assert_eq!(given::<UnixSeconds>(fraction), json!(-2));
    assert_eq!(given::<UnixMillis>(UNIX_EPOCH), json!(0));
    let far = UNIX_EPOCH + Duration::from_secs(i64::MAX as u64);
    assert_eq!(refused::<UnixMillis>(far), "is too far from 1970");
    assert_eq!(given::<UnixSeconds>(far), json!(i64::MAX));
    assert_eq!(
        refused::<UnixMillis>(UnixMillis::default()),
        "the answer did not state this time"
    );
    let back: Option<SystemTime> = UnixMillis::from(1_735_689_600_123).to_system_time();
    assert_eq!(back, Some(new_year));
}

#[test]
fn a_duration_is_given_where_seconds_are_sent() {
    type Ttl = Seconds<1, 86_400>;
    assert_eq!(given::<Ttl>(Duration::from_secs(3600)), json!(3600));
    assert_eq!(given::<Ttl>(3600), json!(3600));
    assert_eq!(
        refused::<Ttl>(Duration::from_millis(1500)),
        "must be in whole seconds"
    );
    assert_eq!(refused::<Ttl>(Duration::ZERO), "from 1 to 86400, got 0");
    assert_eq!(refused::<Ttl>(Duration::MAX), "must be in whole seconds");
    assert_eq!(
        refused::<Ttl>(Duration::from_secs(u64::MAX)),
        format!("from 1 to 86400, got {}", i64::MAX)
    );
}

#[test]
fn a_number_is_given_as_a_fraction_or_as_an_integer() {
    assert_eq!(given::<f64>(0.5), json!(0.5));
    assert_eq!(given::<f64>(0.5_f32), json!(0.5));
    assert_eq!(given::<f64>(2), json!(2.0));
    assert_eq!(given::<f64>(2_u8), json!(2.0));
    assert_eq!(given::<f64>(-2_i16), json!(-2.0));
    assert_eq!(given::<f64>(2_u32), json!(2.0));
    assert_eq!(given::<f64>(&2.5), json!(2.5));
    assert_eq!(given::<bool>(true), json!(true));
    assert_eq!(given::<bool>(&false), json!(false));
}

#[derive(Serialize, Deserialize)]
struct Plan {
    plan: String,
}

/// It cannot be written.
struct Stubborn;

impl Serialize for Stubborn {
    fn serialize<S: Serializer>(&self, _: S) -> Result<S::Ok, S::Error> {
        Err(serde::ser::Error::custom("hunter2 stays here"))
    }
}

#[test]
fn free_json_is_given_as_anything_that_can_be_written_as_json() {
    let plan = Plan { plan: "pro".into() };
    let expected = json!({"plan": "pro"});
    let map = HashMap::from([("plan", "pro")]);
    let members = expected.as_object().unwrap();
    for value in [
        given::<Value>(&plan),
        given::<Value>(json!({"plan": "pro"})),
        given::<Value>(&expected),
        given::<Value>(members),
        given::<Value>(&map),
        given::<JsonObject>(&plan),
        given::<JsonObject>(&expected),
        given::<JsonObject>(members.clone()),
        given::<JsonObject<64>>(BTreeMap::from([("plan", "pro")])),
        given::<JsonObject>(JsonObject::<64>::try_from(expected.clone()).unwrap()),
    ] {
        assert_eq!(value, expected);
    }
    assert_eq!(given::<Value>("text"), json!("text"));
    assert_eq!(given::<Value>([1, 2]), json!([1, 2]));
    assert_eq!(given::<Value>(None::<u8>), json!(null));
    assert_eq!(refused::<Value>(Stubborn), "cannot be written as JSON");
    assert_eq!(refused::<JsonObject>(Stubborn), "cannot be written as JSON");
    assert_eq!(
        refused::<Value>(HashMap::from([((1, 2), 3)])),
        "cannot be written as JSON"
    );
    assert_eq!(refused::<JsonObject>(["a"]), "a JSON object is needed");
    assert_eq!(
        refused::<JsonObject<14>>(json!({"plan": "free"})),
        "at most 14 bytes, got 15"
    );
}

#[test]
fn a_map_is_given_as_pairs_and_every_refused_entry_has_its_key() {
    type Sizes = BTreeMap<String, Int<0, 9>>;
    let expected = json!({"a": 1, "b": 2});
    for value in [
        given::<Sizes>([("a", 1), ("b", 2)]),
        given::<Sizes>(vec![("a".to_owned(), 1), ("b".to_owned(), 2)]),
        given::<Sizes>(HashMap::from([("a", 1), ("b", 2)])),
        given::<Sizes>(BTreeMap::from([("a", 1_u64), ("b", 2)])),
        given::<Sizes>(["a", "b"].into_iter().zip(1..)),
    ] {
        assert_eq!(value, expected);
    }
    assert_eq!(
        refused::<Sizes>([("a", 10), ("b", 2), ("c", -1)]),
        "`a`: from 0 to 9, got 10; `c`: from 0 to 9, got -1"
    );
}

#[test]
fn an_entry_that_is_none_is_null() {
    type Names = BTreeMap<String, Nullable<Text<1, 5>>>;
    assert_eq!(
        given::<Names>([("a", Some("x")), ("b", None)]),
        json!({"a": "x", "b": null})
    );
    assert_eq!(given::<Names>([("a", Nullable::Null)]), json!({"a": null}));
    assert_eq!(
        refused::<Names>([("a", Some("")), ("b", None)]),
        "`a`: at least 1 characters, got 0"
    );
    let items: Result<AtMost<Nullable<Int<0, 9>>, 3>, _> = [Some(1), None].into_list();
    assert_eq!(
        serde_json::to_value(items.unwrap()).unwrap(),
        json!([1, null])
    );
}

#[test]
fn an_option_sets_what_it_holds_and_none_leaves_the_builder_as_it_is() {
    let name = Some("a".to_owned());
    let built = Part::builder()
        .set_opt(name.as_deref(), PartBuilder::name)
        .set_opt(Some(3), PartBuilder::size)
        .set_opt(None::<u8>, PartBuilder::size)
        .build();
    assert_eq!(built, Part::builder().name("a").size(3).build());
}

#[tokio::test]
async fn the_setters_of_a_call_take_all_of_it_and_a_violation_has_the_name_on_the_wire() {
    static MAKE: Operation =
        Operation::new("MakeThing", Method::POST, "/things/{machine_id}", "things")
            .body(BodyKind::Object);
    let vendor = crate::support::Vendor::saying(crate::support::ok("{}")).await;
    let transport = vendor.transport();
    let machine = MachineId::try_from("mch 1").unwrap();
    MakeThingCall::new(&transport, &MAKE, &machine)
        .limit(vec![1, 2].len())
        .created_at_after(1_735_689_600_000)
        .name("reports")
        .owner(&id())
        .mode(Mode::Dry)
        .ttl(Duration::from_secs(60))
        .users((1..3).map(|n| format!("user_{n}")))
        .part(Part::builder().name("a"))
        .set_opt(Some("x"), MakeThingCall::tags)
        .set_opt(None::<f64>, MakeThingCall::ratio)
        .await
        .unwrap();
    let seen = vendor.only();
    assert_eq!(
        seen.line,
        "POST /things/mch%201?limit=2&created_at_after=1735689600000 HTTP/1.1"
    );
    assert_eq!(
        seen.body(),
        r#"{"name":"reports","owner":"user_1","mode":"dry","ttl":60,"users":["user_1","user_2"],"part":{"name":"a"},"tags":["x"]}"#
    );
    let error = MakeThingCall::new(&transport, &MAKE, "..")
        .limit(0)
        .mode("moist")
        .part(Part::builder().size(10))
        .tags(["a", "b", "c", "d"])
        .await
        .unwrap_err();
    let violations: Vec<_> = error
        .violations()
        .iter()
        .map(|v| v.field.as_str())
        .collect();
    assert_eq!(
        violations,
        [
            "machine_id",
            "limit",
            "mode",
            "part.size",
            "part.name",
            "tags"
        ]
    );
    assert_eq!(vendor.seen().len(), 1);
}
