//! Formats that say something about a string. The others of a description describe a machine's registers, and pass.

use std::net::{Ipv4Addr, Ipv6Addr};

/// A format with its name.
#[derive(Debug)]
pub(super) struct Format {
    pub(super) name: &'static str,
    pub(super) fits: fn(&str) -> bool,
}

static FORMATS: [Format; 7] = [
    Format {
        name: "date",
        fits: |text| is_date(text.as_bytes()),
    },
    Format {
        name: "date-time",
        fits: |text| is_date_time(text.as_bytes()),
    },
    Format {
        name: "email",
        fits: is_email,
    },
    Format {
        name: "ipv4",
        fits: |text| text.parse::<Ipv4Addr>().is_ok(),
    },
    Format {
        name: "ipv6",
        fits: |text| text.parse::<Ipv6Addr>().is_ok(),
    },
    Format {
        name: "uri",
        fits: is_uri,
    },
    Format {
        name: "uuid",
        fits: is_uuid,
    },
];

impl Format {
    /// The format of this name, if it is one of those that are checked.
    pub(super) fn named(name: &str) -> Option<&'static Self> {
        FORMATS.iter().find(|format| format.name == name)
    }
}

/// The number that so many digits are.
fn digits(text: &[u8]) -> Option<u32> {
    text.iter().try_fold(0, |number, byte| {
        let digit = char::from(*byte).to_digit(10)?;
        Some(number * 10 + digit)
    })
}

/// `full-date` of RFC 3339.
fn is_date(text: &[u8]) -> bool {
    let &[_, _, _, _, b'-', _, _, b'-', _, _] = text else {
        return false;
    };
    let parts = [&text[..4], &text[5..7], &text[8..]].map(digits);
    let [Some(year), Some(month), Some(day)] = parts else {
        return false;
    };
    let is_leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
    let last = match month {
        4 | 6 | 9 | 11 => 30,
        2 if is_leap => 29,
        2 => 28,
        1..=12 => 31,
        _ => return false,
    };
    (1..=last).contains(&day)
}

/// `date-time` of RFC 3339.
fn is_date_time(text: &[u8]) -> bool {
    text.split_at_checked(10).is_some_and(|(date, rest)| {
        let time = rest.strip_prefix(b"T").or_else(|| rest.strip_prefix(b"t"));
        is_date(date) && time.is_some_and(is_time)
    })
}

/// `full-time` of RFC 3339. A leap second is at the end of a day in UTC.
fn is_time(text: &[u8]) -> bool {
    let Some((&[h, i, b':', m, j, b':', s, k], rest)) = text.split_first_chunk::<8>() else {
        return false;
    };
    let parts = [[h, i], [m, j], [s, k]].map(|pair| digits(&pair));
    let [
        Some(hour @ ..=23),
        Some(minute @ ..=59),
        Some(second @ ..=60),
    ] = parts
    else {
        return false;
    };
    let rest = match rest.strip_prefix(b".") {
        Some(fraction) => {
            let end = fraction.iter().position(|byte| !byte.is_ascii_digit());
            match end {
                Some(end) if end > 0 => &fraction[end..],
                _ => return false,
            }
        }
        None => rest,
    };
    // Minutes that are added to the local time to have that of UTC.
    let offset = match *rest {
        [b'Z' | b'z'] => 0,
        [sign @ (b'+' | b'-'), h, i, b':', m, j] => {
            match [[h, i], [m, j]].map(|pair| digits(&pair)) {
                [Some(hours @ ..=23), Some(minutes @ ..=59)] => {
                    let minutes = hours * 60 + minutes;
                    if sign == b'-' { minutes } else { DAY - minutes }
                }
                _ => return false,
            }
        }
        _ => return false,
    };
    second < 60 || (hour * 60 + minute + offset) % DAY == DAY - 1
}

/// Minutes of a day.
const DAY: u32 = 24 * 60;

/// `Mailbox` of RFC 5321, in ASCII.
fn is_email(text: &str) -> bool {
    let Some((local, domain)) = text.rsplit_once('@') else {
        return false;
    };
    let quoted = local
        .strip_prefix('"')
        .and_then(|rest| rest.strip_suffix('"'));
    let local_fits = match quoted {
        Some(quoted) => is_quoted(quoted),
        None => local
            .split('.')
            .all(|part| !part.is_empty() && part.bytes().all(is_of_atom)),
    };
    let literal = domain
        .strip_prefix('[')
        .and_then(|rest| rest.strip_suffix(']'));
    let domain_fits = match literal {
        Some(literal) => match literal.split_at_checked(5) {
            Some((tag, address)) if tag.eq_ignore_ascii_case("IPv6:") => {
                address.parse::<Ipv6Addr>().is_ok()
            }
            _ => literal.parse::<Ipv4Addr>().is_ok(),
        },
        None => is_host_name(domain),
    };
    local.len() <= 64 && local_fits && domain_fits
}

fn is_of_atom(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"!#$%&'*+-/=?^_`{|}~".contains(&byte)
}

/// What stands between the quotes of a local part.
fn is_quoted(text: &str) -> bool {
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        let fits = match byte {
            b'\\' => bytes.next().is_some_and(|byte| matches!(byte, b' '..=b'~')),
            b'"' => false,
            byte => matches!(byte, b' '..=b'~'),
        };
        if !fits {
            return false;
        }
    }
    true
}

fn is_host_name(text: &str) -> bool {
    let is_label = |label: &str| {
        (1..=63).contains(&label.len())
            && !label.starts_with('-')
            && !label.ends_with('-')
            && label
                .bytes()
                .all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
    };
    text.len() <= 253 && text.split('.').all(is_label)
}

/// `URI` of RFC 3986: with a scheme.
fn is_uri(text: &str) -> bool {
    let Some((scheme, rest)) = text.split_once(':') else {
        return false;
    };
    let mut letters = scheme.bytes();
    let is_scheme = letters
        .next()
        .is_some_and(|first| first.is_ascii_alphabetic())
        && letters.all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
    let (rest, fragment) = rest.split_once('#').unwrap_or((rest, ""));
    let (rest, query) = rest.split_once('?').unwrap_or((rest, ""));
    let (authority, path) = match rest.strip_prefix("//") {
        Some(rest) => rest.split_at(rest.find('/').unwrap_or(rest.len())),
        None => ("", rest),
    };
    is_scheme
        && is_authority(authority)
        && consists_of(path, b":@/")
        && [query, fragment]
            .iter()
            .all(|part| consists_of(part, b":@/?"))
}

/// `[userinfo "@"] host [":" port]`; nothing at all is a host, too.
fn is_authority(text: &str) -> bool {
    let (user, host) = text.rsplit_once('@').unwrap_or(("", text));
    let (host_fits, port) = match host.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((address, port)) => (
            is_address(address),
            port.strip_prefix(':').or(port.is_empty().then_some("")),
        ),
        None => {
            let (host, port) = host.split_once(':').unwrap_or((host, ""));
            (consists_of(host, b""), Some(port))
        }
    };
    let port_fits = port.is_some_and(|port| port.bytes().all(|byte| byte.is_ascii_digit()));
    consists_of(user, b":") && host_fits && port_fits
}

/// What stands between the brackets of a host: an address of IPv6, or of a version to come.
fn is_address(text: &str) -> bool {
    let future = text
        .strip_prefix(['v', 'V'])
        .and_then(|rest| rest.split_once('.'));
    match future {
        Some((version, address)) => {
            let is_plain = |byte: u8| byte == b':' || is_plain(byte);
            !version.is_empty()
                && version.bytes().all(|byte| byte.is_ascii_hexdigit())
                && !address.is_empty()
                && address.bytes().all(is_plain)
        }
        None => text.parse::<Ipv6Addr>().is_ok(),
    }
}

/// Unreserved characters and delimiters within a part of a URI.
fn is_plain(byte: u8) -> bool {
    byte.is_ascii_alphanumeric() || b"-._~!$&'()*+,;=".contains(&byte)
}

/// Whether a part of a URI consists of what every part may have, encoded bytes, and `others`.
fn consists_of(text: &str, others: &[u8]) -> bool {
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        let fits = if byte == b'%' {
            let mut digits = bytes.by_ref().take(2);
            digits.len() == 2 && digits.all(|digit| digit.is_ascii_hexdigit())
        } else {
            is_plain(byte) || others.contains(&byte)
        };
        if !fits {
            return false;
        }
    }
    true
}

/// Five groups of hexadecimal digits.
fn is_uuid(text: &str) -> bool {
    let groups = text.split('-').map(str::len);
    groups.eq([8, 4, 4, 4, 12])
        && text
            .bytes()
            .all(|byte| byte == b'-' || byte.is_ascii_hexdigit())
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Asserts which strings have a format, and which do not.
    fn told_apart(name: &str, fitting: &[&str], others: &[&str]) {
        let format = Format::named(name).unwrap();
        for text in fitting {
            assert!((format.fits)(text), "{name}: {text}");
        }
        for text in others {
            assert!(!(format.fits)(text), "{name}: {text}");
        }
    }

    #[test]
    fn a_date_is_one_of_the_calendar() {
        told_apart(
            "date",
            &["2024-02-29", "2000-02-29", "0000-01-01", "9999-12-31"],
            &[
                "",
                "2023-02-29",
                "1900-02-29",
                "2024-00-01",
                "2024-13-01",
                "2024-04-31",
                "2024-01-00",
                "2024-1-01",
                "2024-01-01 ",
                "20240101",
                "+024-01-01",
                "２024-1-1",
            ],
        );
    }

    #[test]
    fn a_date_time_has_an_offset_and_leap_seconds_only_where_they_are() {
        told_apart(
            "date-time",
            &[
                "2024-05-06T07:08:09Z",
                "2024-05-06t07:08:09z",
                "2024-05-06T07:08:09.123456789+05:30",
                "2016-12-31T23:59:60Z",
                "2016-12-31T15:59:60-08:00",
                "2017-01-01T05:29:60.5+05:30",
                "2024-05-06T23:59:59-23:59",
            ],
            &[
                "2024-05-06",
                "2024-05-06T07:08:09",
                "2024-05-06 07:08:09Z",
                "2024-05-06T24:00:00Z",
                "2024-05-06T07:60:00Z",
                "2024-05-06T07:08:61Z",
                "2024-05-06T07:08:60Z",
                "2024-05-06T07:08:09.Z",
                "2024-05-06T07:08:09+24:00",
                "2024-05-06T07:08:09+05:60",
                "2024-05-06T07:08:09+0530",
                "2024-05-06T07:08:09Zé",
                "2024-02-30T07:08:09Z",
                "2016-12-31T23:59:60+01:00",
            ],
        );
    }

    #[test]
    fn an_email_has_a_local_part_and_a_host() {
        let longest = format!("{}@example.com", "a".repeat(64));
        let label = format!("a@{}.com", "b".repeat(64));
        told_apart(
            "email",
            &[
                "ada@example.com",
                "a.b+c@localhost",
                "\"a b\\\"@\"@example.com",
                "a@[127.0.0.1]",
                "a@[IPv6:::1]",
                &longest,
            ],
            &[
                "",
                "ada",
                "@example.com",
                "ada@",
                "a..b@example.com",
                ".a@example.com",
                "a b@example.com",
                "a@exa_mple.com",
                "a@-a.com",
                "a@a..com",
                "a@example.com.",
                "a@[127.0.0.300]",
                "a@[::1]",
                "\"a\"b\"@c",
                "ä@example.com",
                "Ada <ada@example.com>",
                &format!("a{longest}"),
                &label,
            ],
        );
    }

    #[test]
    fn addresses_are_read() {
        told_apart(
            "ipv4",
            &["127.0.0.1"],
            &["127.0.0.01", "127.0.0", "::1", "256.0.0.1"],
        );
        told_apart(
            "ipv6",
            &["::1", "::ffff:1.2.3.4"],
            &["127.0.0.1", "[::1]", "1::2::3"],
        );
    }

    #[test]
    fn a_uri_has_a_scheme_and_no_character_that_must_be_encoded() {
        told_apart(
            "uri",
            &[
                "https://example.com/a?b=c#d",
                "mailto:ada@example.com",
                "urn:a:b",
                "a:",
                "a://",
                "http://[::1]:80/",
                "http://[v1.a:b]",
                "http://u:p@h:1/%20",
                "http://h:/?a?b#c?d",
                "a:/b//c",
                "http://h?x=[]".trim_end_matches("[]"),
            ],
            &[
                "",
                "example.com",
                "//example.com",
                "1a:b",
                ":b",
                "http://a b",
                "http://a/%2",
                "http://a/%zz",
                "http://a#b#c",
                "http://[::1",
                "http://[::1]a",
                "http://[1.2.3.4]",
                "http://a:b",
                "http://é",
                "http://a/\"",
                "http://a/[",
                "http://a?{",
                "http://a\\b",
            ],
        );
    }

    #[test]
    fn a_uuid_has_five_groups() {
        told_apart(
            "uuid",
            &[
                "2eb8aa08-aa98-11ea-b4aa-73b441d16380",
                "2EB8AA08-AA98-11EA-B4AA-73B441D16380",
            ],
            &[
                "2eb8aa08aa9811eab4aa73b441d16380",
                "2eb8aa08-aa98-11ea-b4aa-73b441d1638g",
                "2eb8-aa08-aa98-11ea-b4aa73b441d16380",
            ],
        );
    }
}
