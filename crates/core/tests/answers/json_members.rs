//! The members of an object and the items of a list are found as text, whatever lies inside of them.

use identity_facade_core::{JsonItems, JsonMembers};
use serde_json::{Map, Value, json};

use crate::many::Random;

/// Strings that look like structure.
const STRINGS: [&str; 9] = [
    "",
    "a",
    "\"",
    "\\",
    "}]{[",
    "\\\"}",
    "longer than a word of eight bytes, with \"quotes\"",
    "\u{fc}ber \u{1f600}",
    "ends with a backslash\\",
];

fn string_of(random: &mut Random) -> &'static str {
    STRINGS[usize::try_from(random.below(9)).unwrap()]
}

fn value(random: &mut Random, depth: usize) -> Value {
    match random.below(if depth == 0 { 5 } else { 7 }) {
        0 => Value::Null,
        1 => Value::Bool(random.below(2) == 0),
        2 => json!(random.below(1000)),
        3 => json!(-1.5e-7),
        4 => string_of(random).into(),
        5 => (0..random.below(4))
            .map(|_| value(random, depth - 1))
            .collect(),
        _ => Value::Object(object(random, depth - 1)),
    }
}

fn object(random: &mut Random, depth: usize) -> Map<String, Value> {
    let members = 0..random.below(5);
    members
        .map(|n| (format!("{}{n}", string_of(random)), value(random, depth)))
        .collect()
}

/// The text of a value, with or without whitespace.
fn text(random: &mut Random, value: &impl serde::Serialize) -> Vec<u8> {
    if random.below(2) == 0 {
        serde_json::to_vec(value).unwrap()
    } else {
        let mut text = b"\r\n\t ".to_vec();
        text.extend(serde_json::to_vec_pretty(value).unwrap());
        text.extend(b" \n");
        text
    }
}

#[test]
fn every_member_is_found_with_its_value() {
    let mut random = Random(7);
    for _ in 0..2_000 {
        let object = object(&mut random, 4);
        let text = text(&mut random, &object);
        let mut members = JsonMembers::of(&text);
        let found: Vec<_> = members.by_ref().collect();
        assert!(members.are_all());
        assert_eq!(found.len(), object.len());
        for (name, value) in &object {
            let member = found.iter().find(|member| member.is(name)).unwrap();
            assert_eq!(
                serde_json::from_slice::<Value>(member.value()).unwrap(),
                *value
            );
        }
    }
}

#[test]
fn every_item_is_found() {
    let mut random = Random(8);
    for _ in 0..2_000 {
        let list: Vec<_> = (0..random.below(6))
            .map(|_| value(&mut random, 4))
            .collect();
        let text = text(&mut random, &list);
        let mut items = JsonItems::of(&text);
        let found: Vec<Value> = items
            .by_ref()
            .map(|item| serde_json::from_slice(item).unwrap())
            .collect();
        assert!(items.are_all());
        assert_eq!(found, list);
    }
}

#[test]
fn a_text_that_breaks_off_is_never_whole() {
    let text = br#"{"a": {"b": ["}", 1.5, {"c": null}]}, "d\u0065": "\\\"", "f": true}"#;
    let mut members = JsonMembers::of(text);
    assert_eq!(members.by_ref().filter(|member| member.is("de")).count(), 1);
    assert!(members.are_all());
    for end in 0..text.len() {
        let mut members = JsonMembers::of(&text[..end]);
        let found = members.by_ref().count();
        assert!(found <= 3 && !members.are_all(), "{end}");
    }
}

#[test]
fn what_is_not_an_object_has_no_whole_members() {
    let broken: [&[u8]; 16] = [
        b"",
        b"null",
        b"[]",
        b"\"{}\"",
        b"{}}",
        b"{} {}",
        b"{,}",
        b"{\"a\": 1,}",
        b"{\"a\": 1 \"b\": 2}",
        b"{\"a\" 1}",
        b"{a: 1}",
        b"{\"a\": }",
        b"{\"a\": tru}",
        b"{\"a\": 01}",
        b"{\"a\": [1}, \"b\": 2]}",
        b"{\"a\": \"}",
    ];
    for text in broken {
        let mut members = JsonMembers::of(text);
        let _ = members.by_ref().count();
        assert!(!members.are_all(), "{}", String::from_utf8_lossy(text));
    }
    for text in [&b"[1 2]"[..], b"[1,]", b"[", b"{}", b"[]]"] {
        let mut items = JsonItems::of(text);
        let _ = items.by_ref().count();
        assert!(!items.are_all());
    }
}

#[test]
fn depth_costs_nothing_but_its_text() {
    let deep = format!(
        "{{\"a\": {}1{}, \"b\": 2}}",
        "[".repeat(100_000),
        "]".repeat(100_000)
    );
    let mut members = JsonMembers::of(deep.as_bytes());
    let last = members.by_ref().last().unwrap();
    assert!(last.is("b") && last.value() == b"2" && members.are_all());
}
