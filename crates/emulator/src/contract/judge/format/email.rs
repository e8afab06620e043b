//! Addresses of mail.

use std::net::{Ipv4Addr, Ipv6Addr};

/// `Mailbox` of RFC 5321, in ASCII.
pub(super) fn is_email(text: &str) -> bool {
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

#[cfg(test)]
mod tests {
    use crate::contract::judge::format::tests::told_apart;

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
}
