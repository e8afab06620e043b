//! Formats that say something about a string. The others of a description describe a machine's registers, and pass.

mod email;
mod time;
mod uri;

use std::net::{Ipv4Addr, Ipv6Addr};

use crate::contract::judge::format::email::is_email;
use crate::contract::judge::format::time::{is_date, is_date_time};
use crate::contract::judge::format::uri::is_uri;

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
    pub(super) fn told_apart(name: &str, fitting: &[&str], others: &[&str]) {
        let format = Format::named(name).unwrap();
        for text in fitting {
            assert!((format.fits)(text), "{name}: {text}");
        }
        for text in others {
            assert!(!(format.fits)(text), "{name}: {text}");
        }
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
