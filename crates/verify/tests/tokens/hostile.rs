//! Promises for any bytes: nothing panics, and nothing is accepted but what was issued. Mutations are seeded, so every run
//! tries the same ones.

use crate::common::{NOW, builder, clerk, fixed, genauth, list, text};
use http::{HeaderMap, HeaderValue};
use identity_verify::clerk::{
    M2mToken, OAuthToken, SessionCookies, SessionToken, TemplateToken, TokenKind, WebhookVerifier,
};
use identity_verify::genauth::{AccessToken, Verifier, scope_covers};
use identity_verify::{KeySet, bearer_token};

/// Numbers that look random (xorshift).
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 % u64::try_from(limit.max(1)).unwrap()).unwrap()
    }

    /// `input` with one to three changes: bytes changed, taken out, put in, or moved.
    fn mutated(&mut self, input: &[u8]) -> Vec<u8> {
        const PIECES: [&[u8]; 12] = [
            b".", b"=", b"A", b" ", b"\n", b"\0", b"\xff", b"eyJ", b"_", b",", b";", b"\"",
        ];
        let mut bytes = input.to_vec();
        for _ in 0..=self.below(3) {
            let at = self.below(bytes.len() + 1);
            let kind = self.below(5);
            match bytes.get_mut(at) {
                Some(byte) if kind == 0 => *byte ^= 1 << self.below(8),
                Some(_) if kind == 1 => {
                    bytes.remove(at);
                }
                Some(_) if kind == 2 => bytes.truncate(at),
                _ => {
                    let piece = PIECES[self.below(PIECES.len())];
                    bytes.splice(at..at, piece.iter().copied());
                }
            }
        }
        bytes
    }
}

#[test]
fn no_token_is_accepted_but_one_that_was_issued() {
    let vectors = clerk();
    let issued: Vec<&str> = list(vectors, "tokens")
        .iter()
        .map(|vector| text(&vector["token"]))
        .collect();
    let verifier = builder()
        .session_id_optional()
        .accept_pending_sessions()
        .build()
        .unwrap();
    let mut numbers = Numbers(7);
    for round in 0..6000 {
        let original = issued[round % issued.len()];
        if original.len() > 4096 {
            continue;
        }
        let Ok(token) = String::from_utf8(numbers.mutated(original.as_bytes())) else {
            continue;
        };
        let accepted = verifier.verify_now::<SessionToken>(&token).is_ok()
            || verifier.verify_now::<M2mToken>(&token).is_ok()
            || verifier.verify_now::<OAuthToken>(&token).is_ok()
            || verifier.verify_now::<TemplateToken>(&token).is_ok();
        assert!(!accepted || issued.contains(&token.as_str()), "{token}");
        let _ = TokenKind::of(&token);
    }
}

#[test]
fn no_token_of_genauth_is_accepted_but_one_that_was_issued() {
    let vectors = genauth();
    let keys = KeySet::from_json(vectors["jwks"].to_string().as_bytes()).unwrap();
    let defaults = &vectors["defaults"];
    let verifier = Verifier::builder(text(&defaults["issuer"]), text(&defaults["audience"]))
        .keys(keys)
        .clock(fixed(NOW))
        .build()
        .unwrap();
    let issued: Vec<&str> = list(&vectors, "tokens")
        .iter()
        .map(|vector| text(&vector["token"]))
        .collect();
    let mut numbers = Numbers(11);
    for round in 0..3000 {
        let mutated = numbers.mutated(issued[round % issued.len()].as_bytes());
        let Ok(token) = String::from_utf8(mutated) else {
            continue;
        };
        let accepted = verifier.verify_now::<AccessToken>(&token).is_ok();
        assert!(!accepted || issued.contains(&token.as_str()), "{token}");
        let _ = scope_covers(&token, "book:1:read");
    }
}

#[test]
fn no_webhook_is_accepted_but_the_one_that_was_signed() {
    let vectors: serde_json::Value =
        serde_json::from_str(include_str!("../data/clerk-webhooks.json")).unwrap();
    let vector = &list(&vectors, "vectors")[0];
    let verifier = WebhookVerifier::builder()
        .secret(text(&vector["secrets"][0]))
        .clock(fixed(NOW));
    let verifier = verifier.build().unwrap();
    let original: Vec<&[u8]> = (0..3)
        .map(|header| text(&vector["headers"][header][1]).as_bytes())
        .chain([text(&vector["body"]).as_bytes()])
        .collect();
    let mut numbers = Numbers(13);
    let mut refused = 0;
    for _ in 0..5000 {
        let mut parts: Vec<Vec<u8>> = original.iter().map(|part| part.to_vec()).collect();
        let changed = numbers.below(4);
        parts[changed] = numbers.mutated(&parts[changed]);
        let mut headers = HeaderMap::new();
        for (name, value) in ["svix-id", "svix-timestamp", "svix-signature"]
            .into_iter()
            .zip(&parts)
        {
            if let Ok(value) = HeaderValue::from_bytes(value) {
                headers.insert(name, value);
            }
        }
        // Spaces around a header's value are not part of it.
        let same_message = parts[3] == original[3]
            && [0, 1]
                .iter()
                .all(|part| parts[*part].trim_ascii() == original[*part]);
        match verifier.verify(&headers, &parts[3]) {
            Ok(_) => assert!(
                same_message,
                "{:?}",
                String::from_utf8_lossy(&parts[changed])
            ),
            Err(_) => refused += 1,
        }
    }
    assert!(refused > 4000, "{refused}");
}

#[test]
fn a_header_gives_one_token_that_is_in_it_or_none() {
    let cookies = SessionCookies::new("pk_live_Y2xlcmsuc2hvcC5leGFtcGxlJA").unwrap();
    let mut numbers = Numbers(17);
    let mut found = 0;
    for _ in 0..5000 {
        let mut headers = HeaderMap::new();
        let bearer = numbers.mutated(b"Bearer mt_1.2-3");
        let cookie = numbers.mutated(b"a=b; __session=x.y.z; __session=q");
        for (name, value) in [("authorization", &bearer), ("cookie", &cookie)] {
            if let Ok(value) = HeaderValue::from_bytes(value) {
                headers.insert(name, value);
            }
        }
        if let Ok(Some(token)) = bearer_token(&headers) {
            assert!(
                String::from_utf8_lossy(&bearer).ends_with(token)
                    && !token.contains([' ', ',', ';'])
            );
            found += 1;
        }
        for token in cookies.tokens(&headers) {
            assert!(!token.is_empty() && !token.contains(';'));
            found += 1;
        }
    }
    assert!(found > 1000, "{found}");
}

#[test]
fn a_key_set_of_any_bytes_is_read_or_refused() {
    let original = clerk()["jwks"]["noisy"].to_string();
    let mut numbers = Numbers(19);
    let mut read = 0;
    for _ in 0..2000 {
        let mutated = numbers.mutated(original.as_bytes());
        if let Ok(keys) = KeySet::from_json(&mutated) {
            assert!(keys.len() <= 9, "more than the document has");
            read += 1;
        }
    }
    assert!(read > 0);
}
