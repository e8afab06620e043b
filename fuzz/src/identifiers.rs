//! The input is a text that somebody takes for an identifier. If it is one, it is exactly one segment of the path that
//! is asked for, and stays one however often it is decoded on its way; if not, the refusal names the rule.

use std::sync::{LazyLock, Mutex};
use std::time::SystemTime;

use http::StatusCode;
use identity_facade::clerk_raw::ids::{ApiKeyId, MachineId};
use identity_facade::genauth_raw::ids::IpListEntryId;
use identity_facade::{Invalid, Rule};
use percent_encoding::percent_decode_str;
use url::Url;

use crate::Target;
use crate::vendor::{Answer, Vendor, lock};

/// The target.
pub const TARGET: Target = Target {
    name: "identifiers",
    run,
    tokens: &[
        "/", "\\", "..", ".", "%", "%25", "%2e", "%2F", "%5c", "?", "#", ";", ":", "@", "%00",
        "\n", "\t", "\0", "%c0%af", "%ff", "\u{ff0f}", "\u{202e}", "é", "//", " ", "xn--", "ak_",
    ],
};

static VENDOR: LazyLock<Mutex<Vendor>> = LazyLock::new(Vendor::open);

/// The longest text that may be an identifier.
const LONGEST: usize = 2048;

/// Takes the input for an identifier of both vendors.
///
/// # Panics
///
/// If a promise is broken.
pub fn run(input: &[u8]) {
    let text = String::from_utf8_lossy(input);
    let (machine, entry) = (MachineId::try_from(&*text), IpListEntryId::try_from(&*text));
    assert_eq!(machine.is_ok(), entry.is_ok(), "the vendors' rules differ");
    if is_plain(&text) {
        assert!(machine.is_ok(), "a plain identifier is refused");
    }
    match ApiKeyId::try_from(&*text) {
        Ok(_) => assert!(machine.is_ok(), "a pattern lets more through than none"),
        Err(refused) => names_its_rule(&refused),
    }
    match (machine, entry) {
        (Ok(machine), Ok(entry)) => is_one_segment(&text, machine, entry),
        (Err(machine), Err(entry)) => [machine, entry].iter().for_each(names_its_rule),
        _ => {}
    }
}

/// Whether no rule of any vendor could mind it.
fn is_plain(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"_-".contains(&byte);
    (1..=LONGEST).contains(&text.len()) && text.bytes().all(plain)
}

fn names_its_rule(refused: &Invalid) {
    let [violation] = refused.violations() else {
        panic!("one text breaks several rules: {refused}");
    };
    assert!(
        matches!(
            violation.rule,
            Rule::Segment(_) | Rule::Pattern(_) | Rule::TooManyBytes { max: LONGEST, .. }
        ),
        "{refused}"
    );
}

/// Asks both vendors for something of that name, and looks at the path that they were asked for.
fn is_one_segment(text: &str, machine: MachineId, entry: IpListEntryId) {
    assert_eq!((machine.as_str(), entry.as_str()), (text, text));
    let vendor = lock(&VENDOR);
    let done = Answer::new(StatusCode::OK, &[], b"");
    let clerk = vendor.clerk();
    let gone = vendor
        .answering(
            &done,
            clerk.machines().delete_scope(machine, "mch_2").send(),
        )
        .expect("the vendor said yes");
    assert!(gone.deleted);
    stands_between(
        text,
        &["v1", "machines"],
        &["scopes", "mch_2"],
        &vendor.target(),
    );
    let genauth = vendor.genauth(|| SystemTime::UNIX_EPOCH);
    let done = Answer::new(StatusCode::OK, &[], br#"{"statusCode":200}"#);
    vendor
        .answering(&done, genauth.raw().delete_ip_list_by_id(entry).send())
        .expect("the vendor said yes");
    stands_between(text, &["api", "v3", "ip-list"], &[], &vendor.target());
    stays_one_segment(text);
}

fn stands_between(text: &str, before: &[&str], after: &[&str], target: &str) {
    let url = format!("http://localhost{target}");
    let url = Url::parse(&url).expect("a server reads what it is asked for");
    assert_eq!(
        url.path(),
        target,
        "a URL parser changes the path, or there is a query"
    );
    let segments: Vec<_> = url.path_segments().into_iter().flatten().collect();
    let Some((segment, rest)) = segments
        .strip_prefix(before)
        .and_then(|rest| rest.split_first())
    else {
        panic!("another path is asked for: {target}");
    };
    assert_eq!(rest, after, "another path is asked for: {target}");
    assert_eq!(decoded(segment).as_deref(), Some(text));
}

/// Decodes the text as often as that changes it: it never becomes anything but one segment.
fn stays_one_segment(text: &str) {
    let mut text = text.to_owned();
    loop {
        let url = format!("http://localhost/before/{text}/after");
        let url = Url::parse(&url).expect("a server reads what it is asked for");
        let segments: Vec<_> = url.path_segments().into_iter().flatten().collect();
        let [before, segment, after] = segments[..] else {
            panic!("{text:?} is not one segment");
        };
        assert_eq!(
            (before, after, url.query(), url.fragment()),
            ("before", "after", None, None)
        );
        assert!(!segment.is_empty());
        let once_more = decoded(&text).expect("a text stays a text");
        if once_more == text {
            break;
        }
        text = once_more;
    }
}

fn decoded(text: &str) -> Option<String> {
    Some(percent_decode_str(text).decode_utf8().ok()?.into_owned())
}
