//! Odd text is replaced, and nothing else: what a parser reads without a repair, it reads the same with one.

use identity_facade_core::repaired;
use serde_json::{Value, json};

fn repaired_text(json: &[u8]) -> String {
    String::from_utf8(repaired(json).expect("there is something to repair")).unwrap()
}

#[test]
fn what_needs_no_repair_is_not_copied() {
    for json in [
        "",
        "{}",
        "null",
        r#"{"a":"\ud83d\ude00 \u0041 \\ud800 \"","b":[1e308,-0,1.5e-400,123456789012345678901234567890]}"#,
        "\"zo\u{eb} \u{fffd} \u{1f600}\"",
        "<html>",
        "\n\t{ }\r\n",
        "1e",
        "01e999",
        "1.e999",
        "+1e999",
        "x1e999",
        r#""1e999""#,
        r"\ud800",
        r#""\u12""#,
        r#""\"#,
    ] {
        assert_eq!(repaired(json.as_bytes()), None, "{json}");
    }
}

#[test]
fn odd_text_becomes_a_replacement_and_its_neighbours_stay() {
    for (json, expected) in [
        (&br#"["\ud800"]"#[..], r#"["\ufffd"]"#),
        (br#"["\udc00x"]"#, r#"["\ufffdx"]"#),
        (br#"["\ud800\ud83d\ude00"]"#, r#"["\ufffd\ud83d\ude00"]"#),
        (br#"["\ud800\u0041"]"#, r#"["\ufffd\u0041"]"#),
        (br#"["\\\ud800\\"]"#, r#"["\\\ufffd\\"]"#),
        (br#"{"\ud800":1}"#, r#"{"\ufffd":1}"#),
        (b"[\"a\xffb\"]", "[\"a\u{fffd}b\"]"),
        (b"[\"a\xe2\x82\"]", "[\"a\u{fffd}\"]"),
        (b"[\"a\nb\tc\r\x08\x0c\"]", r#"["a\nb\tc\r\b\f"]"#),
        (b"[\"a\x00\"]", r#"["a\u0000"]"#),
        (b"[1e400]", "[null]"),
        (b"[-1E+400 , 2]", "[null , 2]"),
        (b"{\"a\":1e99999999999999999999}", "{\"a\":null}"),
        (b"1e999", "null"),
        (b"\xff", "\u{fffd}"),
    ] {
        assert_eq!(repaired_text(json), expected, "{}", json.escape_ascii());
    }
    let huge = format!("[{}]", "9".repeat(400));
    assert_eq!(repaired_text(huge.as_bytes()), "[null]");
}

#[test]
fn a_repaired_answer_is_read_whole() {
    let json = b"{\"a\":{\"b\":\"\xf0\x9f\",\"c\":1e400,\"d\":\"\\udfff\"},\"success\":true,\"e\":\"\x01\"}";
    assert!(serde_json::from_slice::<Value>(json).is_err());
    let read: Value = serde_json::from_slice(&repaired(json).unwrap()).unwrap();
    let expected =
        json!({"a": {"b": "\u{fffd}", "c": null, "d": "\u{fffd}"}, "success": true, "e": "\u{1}"});
    assert_eq!(read, expected);
}

#[test]
fn a_repair_is_at_most_three_times_as_long() {
    let size = 1 << 16;
    for byte in [0xff, 0x00, 0x1f, b'\n', b'\\', b'"', 0xed, b'9', b'-'] {
        for start in [&b"\""[..], b"", b"\"\\ud800", b"\"\\"] {
            let json = [start, &vec![byte; size][..]].concat();
            let length = repaired(&json).map_or(0, |copy| copy.len());
            assert!(length <= 3 * json.len(), "{byte} after {start:?}: {length}");
        }
    }
}

/// Random bytes out of what JSON is made of, from a fixed seed.
#[test]
fn whatever_is_repaired_it_is_text_and_needs_no_second_repair() {
    let pieces: &[&[u8]] = &[
        b"\"",
        b"\\",
        b"\\u",
        b"d800",
        b"dc00",
        b"\\ud83d",
        b"\\ude00",
        b"\xff",
        b"\xed\xa0\x80",
        b"\xf0\x9f\x98",
        b"\n",
        b"\x00",
        b"1e999",
        b"-",
        b"0",
        b"e",
        b"{",
        b"}",
        b"[",
        b"]",
        b",",
        b":",
        b"true",
        b"a",
    ];
    let mut state = 0x9e37_79b9_7f4a_7c15_u64;
    let mut next = |below: usize| {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        usize::try_from(state % below as u64).unwrap()
    };
    for _ in 0..20_000 {
        let json: Vec<u8> = (0..next(24))
            .flat_map(|_| pieces[next(pieces.len())].to_vec())
            .collect();
        let Some(copy) = repaired(&json) else {
            let text = str::from_utf8(&json).expect("what is not repaired is UTF-8");
            if let Err(error) = serde_json::from_str::<Value>(text) {
                let why = error.to_string();
                let odd = ["surrogate", "control character", "unicode code point"];
                assert!(!odd.iter().any(|odd| why.contains(odd)), "{text:?}: {why}");
            }
            continue;
        };
        assert!(str::from_utf8(&copy).is_ok(), "{}", json.escape_ascii());
        assert!(copy.len() <= 3 * json.len(), "{}", json.escape_ascii());
        assert_eq!(repaired(&copy), None, "{}", json.escape_ascii());
    }
}
