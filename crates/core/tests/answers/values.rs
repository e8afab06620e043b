//! Strict out: a value that breaks a documented limit cannot be made.

use identity_facade_core::{
    AtMost, Checks, FromInteger, Int, IntoInput, IntoList, Invalid, List, Nullable, Open, Pattern,
    Rule, Secret, Text, pattern, wire_strings,
};
use serde::{Deserialize, Serialize};

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Target {
    User,
    Role,
}
wire_strings!(Target {
    User: "USER",
    Role: "ROLE"
});

#[derive(Clone, Debug)]
struct Colour;
impl Pattern for Colour {
    const REGEX: &'static str = "^#[0-9a-f]{6}$";
}

pattern! {
    /// Strings of two capitals.
    Country, "^[A-Z]{2}$"
}
pattern! {
    /// Looks behind, which the engine cannot.
    Unreadable, "(?<=a)b"
}

type Name = Text<1, 5>;

fn said(invalid: &Invalid) -> String {
    invalid.to_string()
}

#[test]
fn a_list_takes_its_limit_and_not_one_more() {
    let fifty: Vec<String> = (0..50).map(|n| n.to_string()).collect();
    assert_eq!(
        AtMost::<String, 50>::try_from(fifty.clone()).unwrap().len(),
        50
    );
    let mut more = fifty;
    more.push("one more".into());
    let refused = AtMost::<String, 50>::try_from(more).unwrap_err();
    assert_eq!(said(&refused), "at most 50, got 51");
}

#[test]
fn a_list_can_be_made_of_whatever_holds_its_items() {
    let vec = vec!["a", "b"];
    let expected = AtMost::<String, 3>::try_from(vec.clone()).unwrap();
    assert_eq!(["a", "b"].into_list(), Ok(expected.clone()));
    assert_eq!((&["a", "b"]).into_list(), Ok(expected.clone()));
    assert_eq!(vec.as_slice().into_list(), Ok(expected.clone()));
    assert_eq!((&vec).into_list(), Ok(expected.clone()));
    assert_eq!(AtMost::try_from_iter(vec).unwrap(), expected);
    assert_eq!(expected.into_vec(), ["a", "b"]);
}

#[test]
fn a_list_can_need_items() {
    let refused = AtMost::<String, 10, 1>::try_from(Vec::<String>::new()).unwrap_err();
    assert_eq!(said(&refused), "at least 1, got 0");
}

#[test]
fn every_bad_item_is_reported_with_its_index_beside_the_count() {
    let refused = AtMost::<Name, 2>::try_from_iter(["fine", "too long", ""]).unwrap_err();
    assert_eq!(
        said(&refused),
        "at most 2, got 3; `[1]`: at most 5 characters, got 8"
    );
    let lists = [vec!["a"], vec!["b", ""]].map(AtMost::<Name, 2>::try_from);
    let refused = List::<AtMost<Name, 2>>::try_from_iter(lists).unwrap_err();
    assert_eq!(
        said(&refused.at("list")),
        "`list[1][1]`: at least 1 characters, got 0"
    );
}

#[test]
fn a_list_without_end_is_refused() {
    assert!(AtMost::<String, 2>::try_from_iter(std::iter::repeat("again")).is_err());
}

#[test]
fn a_repeated_item_names_the_first() {
    let refused = AtMost::<String, 5, 0, true>::try_from_iter(["a", "b", "a"]).unwrap_err();
    assert_eq!(said(&refused), "`[2]`: repeats item 0");
}

#[test]
fn a_text_is_counted_in_characters() {
    assert!(Name::try_from("äöüß\u{1F600}").is_ok());
    assert_eq!(
        said(&Name::try_from("abcdef").unwrap_err()),
        "at most 5 characters, got 6"
    );
}

#[test]
fn a_text_matches_its_pattern() {
    assert!(Text::<0, 9, Colour>::try_from("#00ff00").is_ok());
    let refused = Text::<0, 9, Colour>::try_from("secret").unwrap_err();
    assert_eq!(said(&refused), "must match `^#[0-9a-f]{6}$`");
}

#[test]
fn an_integer_stays_in_its_range() {
    let limit: Int<1, 500> = 500_u64.into_input().unwrap();
    assert_eq!(limit.get(), 500);
    assert_eq!(
        said(&Int::<1, 500>::try_from(501).unwrap_err()),
        "from 1 to 500, got 501"
    );
    assert_eq!(
        said(&Int::<1, { i64::MAX }>::from_integer(0).unwrap_err()),
        "at least 1, got 0"
    );
    assert!(Int::<{ i64::MIN }, { i64::MAX }>::from_integer(u64::MAX.into()).is_err());
}

#[test]
fn a_limit_holds_when_a_value_is_read_back() {
    assert!(serde_json::from_str::<AtMost<String, 1>>(r#"["a","b"]"#).is_err());
    assert!(serde_json::from_str::<Name>(r#""""#).is_err());
    assert!(serde_json::from_str::<Int<1, 2>>("3").is_err());
    assert!(serde_json::from_str::<Target>(r#""GROUP""#).is_err());
    assert_eq!(
        serde_json::from_str::<Target>(r#""ROLE""#).unwrap(),
        Target::Role
    );
}

#[test]
fn a_secret_does_not_print_but_is_sent() {
    let secret = Secret::from("hunter2");
    assert_eq!(format!("{secret:?}"), "[redacted]");
    assert_eq!(serde_json::to_string(&secret).unwrap(), r#""hunter2""#);
    assert_eq!(secret.expose(), "hunter2");
    let credentials = secret.to_credentials("Bearer").unwrap();
    assert_eq!(credentials, "Bearer hunter2");
    assert!(!format!("{credentials:?}").contains("hunter2"));
    assert!(Secret::from("hunter\n2").to_credentials("Bearer").is_err());
}

#[test]
fn no_violation_repeats_the_value() {
    let secret = "hunter2 and more";
    let all = [
        Name::try_from(secret).map(drop),
        Text::<0, 99, Colour>::try_from(secret).map(drop),
        Target::try_from(secret).map(drop),
        identity_facade_core::check_segment(&format!("{secret}/")),
    ];
    for refused in all {
        let refused = refused.unwrap_err();
        assert!(!format!("{refused} {refused:?} {:?}", refused.violations()).contains("hunter2"));
    }
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Update {
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[serde(deserialize_with = "identity_facade_core::lenient::present")]
    name: Option<Nullable<String>>,
}

#[test]
fn absent_null_and_empty_are_three_things() {
    for (name, json) in [
        (None, "{}"),
        (Some(Nullable::Null), r#"{"name":null}"#),
        (Some(Nullable::Value(String::new())), r#"{"name":""}"#),
    ] {
        let update = Update { name };
        assert_eq!(serde_json::to_string(&update).unwrap(), json);
        assert_eq!(serde_json::from_str::<Update>(json).unwrap(), update);
    }
}

#[test]
fn a_value_invented_later_is_kept_as_text() {
    let read = |json| serde_json::from_str::<Open<Target>>(json).unwrap();
    assert_eq!(read(r#""USER""#), Target::User);
    assert_eq!(read(r#""DEVICE""#).as_str(), "DEVICE");
    assert_eq!(read(r#""DEVICE""#).known(), None);
    assert_eq!(read("7").as_str(), "7");
    assert_eq!(read("true").as_str(), "true");
    assert_eq!(
        serde_json::to_string(&read(r#""DEVICE""#)).unwrap(),
        r#""DEVICE""#
    );
}

#[test]
fn an_enumeration_of_a_request_is_closed() {
    assert_eq!(Target::ALL.len(), 2);
    assert_eq!(Target::try_from("ROLE").unwrap().as_str(), "ROLE");
    assert_eq!(
        said(&Target::try_from("role").unwrap_err()),
        "must be one of `USER`, `ROLE`"
    );
}

#[derive(Debug, Default, Deserialize)]
struct Answer {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    items: Vec<String>,
}

#[test]
fn null_and_absent_read_as_the_default() {
    assert!(
        serde_json::from_str::<Answer>(r#"{"items":null}"#)
            .unwrap()
            .items
            .is_empty()
    );
    assert!(
        serde_json::from_str::<Answer>("{}")
            .unwrap()
            .items
            .is_empty()
    );
}

#[test]
fn a_builder_reports_everything_at_once_and_a_later_value_replaces_an_earlier() {
    let mut checks = Checks::default();
    let refused: Option<Name> = checks.take("name", "far too long".into_input());
    assert_eq!(refused, None);
    let taken: Option<Name> = checks.take("name", "fine".into_input());
    assert!(taken.is_some());
    let _: Option<List<Name>> = checks.take("list", ["a", ""].into_list());
    checks.required("list", false);
    checks.required("appId", false);
    checks.required_when("namespaceCode", false, true, "targetType is ROLE");
    checks.required_when("reason", false, false, "never");
    checks.any_of(&["a", "b"], false);
    checks.one_of(&["c", "d"], 2);
    let refused = checks.finish(()).unwrap_err();
    assert_eq!(
        said(&refused),
        "`list[1]`: at least 1 characters, got 0; `appId`: required; `namespaceCode`: required when targetType is \
         ROLE; at least one is required of `a`, `b`; exactly one is required of `c`, `d`"
    );
    assert!(matches!(refused.violations()[1].rule, Rule::Required));
}

#[test]
fn a_pattern_is_declared_with_its_expression_and_needs_no_shared_state() {
    assert_eq!(Country::REGEX, "^[A-Z]{2}$");
    for _ in 0..2 {
        assert!(Text::<0, 9, Country>::try_from("FR").is_ok());
        let refused = Text::<0, 9, Country>::try_from("fr").unwrap_err();
        assert_eq!(said(&refused), "must match `^[A-Z]{2}$`");
    }
    // What the engine cannot read is left to the vendor.
    assert!(Text::<0, 9, Unreadable>::try_from("anything").is_ok());
    let source = include_str!("../../src/input/text.rs");
    assert!(!source.contains("Mutex"), "no map that all patterns share");
}
