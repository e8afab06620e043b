//! An identifier is one segment of a path, whatever happens to it on its way.

use std::collections::HashSet;

use identity_facade_core::{Pattern, check_segment, identifier};
use percent_encoding::percent_decode_str;
use url::Url;

identifier!(
    /// The id of a machine.
    MachineId
);

/// Ids of keys.
#[derive(Debug)]
pub struct KeyPattern;
impl Pattern for KeyPattern {
    const REGEX: &'static str = "^ak_";
}

identifier!(
    /// The id of a key.
    KeyId,
    pattern: KeyPattern
);

#[test]
fn an_identifier_that_lost_a_part_of_its_text_is_refused() {
    let lost = String::from_utf8_lossy(b"mch_\xff1");
    let refused = check_segment(&lost).unwrap_err();
    assert_eq!(
        refused.to_string(),
        "cannot be a path segment: a part of its text is lost"
    );
}

#[test]
fn an_identifier_cannot_leave_its_segment() {
    let long = "x".repeat(5000);
    for text in [
        "",
        " ",
        ".",
        "..",
        "a/b",
        "/",
        "a\\b",
        "a?b",
        "a#b",
        "a\nb",
        "a\0b",
        "a\u{7f}b",
        "a\u{85}b",
        "%2e",
        "%2e%2e",
        "%2E.",
        ".%2e",
        "a%2fb",
        "a%2Fb",
        "a%5cb",
        "a%3fb",
        "a%23b",
        "a%00b",
        "a%0ab",
        "%252e%252e",
        "a%25252fb",
        "%c0%ae%c0%ae",
        "a%ffb",
        "%20",
        &long,
    ] {
        assert!(MachineId::try_from(text).is_err(), "{text:?} was taken");
        assert!(
            MachineId::try_from(text.to_owned()).is_err(),
            "{text:?} was taken"
        );
    }
}

#[test]
fn no_text_of_nasty_characters_changes_the_path() {
    let nasty = [
        '.', '/', '\\', '%', '2', 'e', 'f', '5', '?', '#', ' ', '\t', 'a',
    ];
    let mut texts = vec![String::new()];
    let mut taken = 0;
    for _ in 0..4 {
        let longer = texts
            .iter()
            .flat_map(|text| nasty.map(|c| format!("{text}{c}")));
        texts = longer.collect();
        for text in &texts {
            let Ok(id) = MachineId::try_from(text.as_str()) else {
                continue;
            };
            taken += 1;
            let mut seen = id.to_string();
            for _ in 0..4 {
                let url =
                    Url::parse(&format!("http://h/a/{}/b", seen.replace(' ', "%20"))).unwrap();
                assert_eq!(
                    (url.path().split('/').count(), url.query()),
                    (4, None),
                    "{text:?}"
                );
                assert!(
                    url.path().starts_with("/a/") && url.path().ends_with("/b"),
                    "{text:?}"
                );
                seen = percent_decode_str(&seen)
                    .decode_utf8()
                    .unwrap()
                    .into_owned();
            }
        }
    }
    assert!(taken > 1000);
}

#[test]
fn ordinary_identifiers_are_taken_as_they_are() {
    for text in [
        "mch_123",
        "6229ffaxxxxxxxxcade3e3d9",
        "a b",
        "100%",
        "50%zz",
        "ä@example.com",
        "...",
        "a.b",
        "a+b;c",
    ] {
        assert_eq!(MachineId::try_from(text).unwrap(), text);
    }
}

#[test]
fn an_identifier_of_an_answer_keeps_any_text() {
    for text in ["", "..", "a/b", "mch_1"] {
        let json = serde_json::Value::from(text);
        let id: KeyId = serde_json::from_value(json.clone()).unwrap();
        assert_eq!(id, text);
        assert_eq!(serde_json::to_value(&id).unwrap(), json);
    }
}

#[test]
fn the_format_of_an_unchecked_identifier_is_not_checked() {
    let id = KeyId::unchecked("mch_1");
    assert!(KeyId::try_from("mch_1").is_err());
    assert_eq!(id, "mch_1");
}

#[test]
#[allow(clippy::nonminimal_bool, clippy::cmp_owned)] // each way of comparing is what is tested
fn an_identifier_is_compared_hashed_and_sorted_as_its_text() {
    let (one, two) = (MachineId::unchecked("a"), MachineId::unchecked("b"));
    let text = "a".to_owned();
    assert_eq!(one, "a");
    assert_eq!("a", one);
    assert_eq!(one, *"a");
    assert_eq!(one, text);
    assert_eq!(text, one);
    assert!(one != two && one < two);
    let known = HashSet::from([one.clone()]);
    assert!(known.contains("a") && !known.contains("b"));
    assert_eq!(String::from(&one), "a");
    assert_eq!(String::from(one), "a");
    assert_eq!(MachineId::from(&two), two);
}

#[test]
fn an_identifier_matches_its_pattern() {
    assert!(KeyId::try_from("ak_1").is_ok());
    assert!(KeyId::try_from("mch_1").is_err());
    assert!(KeyId::try_from("ak_1/..").is_err());
}
