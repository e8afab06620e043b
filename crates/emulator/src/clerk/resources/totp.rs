//! Second factors: codes that an authenticator makes from a shared secret and the time (RFC 6238), and backup codes, each
//! of which is good once.

use std::time::SystemTime;

use hmac::{Hmac, KeyInit as _, Mac as _};
use http::StatusCode;
use serde::Serialize;
use serde_json::{Value, json};
use sha1::Sha1;

use crate::clerk::error::ClerkError;
use crate::clerk::resources::catalog::USER;
use crate::clerk::resources::kind::put;
use crate::clerk::resources::{identifications, not_found};
use crate::clerk::{Call, Outcome, State};
use crate::contract::shape::Row;
use crate::state::clock::unix_seconds;

/// The hidden member with the secret that an authenticator shares, in base32.
pub(crate) const SECRET: &str = ".totp_secret";

/// The hidden member with the backup codes that are left.
pub(crate) const BACKUP_CODES: &str = ".backup_codes";

/// How long one code is shown, in seconds.
const STEP: u64 = 30;

/// How many codes before and after the present one are taken, for clocks that differ.
const SKEW: u64 = 1;

/// How many codes there are: those of six digits.
const CODES: u32 = 1_000_000;

/// What a digest of bcrypt begins with; a backup code may be given as one.
const BCRYPT: &str = "$2";

/// Keeps the second factors that a request gives to a user.
pub(crate) fn complete(body: &Value, row: &mut Row) {
    if let Some(secret) = body["totp_secret"].as_str() {
        put(
            row,
            [(SECRET, json!(secret)), ("totp_enabled", json!(true))],
        );
    }
    if let Some(codes) = body["backup_codes"].as_array() {
        put(row, backup_code_members(codes));
    }
}

/// Whether a user needs more than one factor: an authenticator, or a phone number that is reserved for it. Backup codes
/// stand in for another factor and are none alone.
pub(crate) fn has_second_factor(user: &Row) -> bool {
    user["totp_enabled"] == true || identifications::second_factor(user)
}

/// Notes when second factors were last switched on and off; neither moment is forgotten when the other comes.
pub(crate) fn note_change(before: Option<&Row>, user: &mut Row, now: u64) {
    let had = before.is_some_and(has_second_factor);
    match (had, has_second_factor(user)) {
        (false, true) => put(user, [("mfa_enabled_at", json!(now))]),
        (true, false) => put(user, [("mfa_disabled_at", json!(now))]),
        _ => {}
    }
}

/// The members of a user who has these backup codes.
fn backup_code_members<T: Serialize>(codes: &[T]) -> [(&'static str, Value); 2] {
    [
        (BACKUP_CODES, json!(codes)),
        ("backup_code_enabled", json!(!codes.is_empty())),
    ]
}

/// Whether a code is the authenticator's at this moment, or one of the user's backup codes, which it then no longer is.
pub(crate) fn verify(state: &mut State, call: &Call) -> Outcome {
    let id = call.input.segment("user_id");
    let place = state.store.place(USER.kind, &["id"], id);
    let place = place.ok_or_else(|| not_found(&USER))?;
    let user = state.store.at(USER.kind, place);
    let user = user.ok_or_else(|| not_found(&USER))?;
    let refused = |status, code: &str, long: &str| {
        let error = ClerkError::new(status, code, "not verified", long);
        Err(error.with_parameter("code"))
    };
    let verified = |kind: &str| {
        let body = json!({ "verified": true, "code_type": kind });
        Ok((StatusCode::OK, body))
    };
    let said = call.input.body["code"].as_str().unwrap_or_default();
    let secret = user.get(SECRET).and_then(Value::as_str).map(decode);
    let mut codes = backup_codes(user);
    if secret.is_none() && codes.is_empty() {
        let long = "the user has neither an authenticator nor backup codes";
        return refused(StatusCode::BAD_REQUEST, "totp_not_enabled", long);
    }
    if let Some(Some(secret)) = &secret
        && is_code(secret, call.now, said)
    {
        return verified("totp");
    }
    if let Some(at) = codes.iter().position(|code| *code == said) {
        codes.remove(at);
        let left = backup_code_members(&codes);
        state.store.update(USER.kind, place, |user| put(user, left));
        return verified("backup_code");
    }
    let status = StatusCode::UNPROCESSABLE_ENTITY;
    if secret == Some(None) {
        let long = "the secret of the user is not base32, so the emulator makes no codes of it";
        return refused(status, "emulator_totp_secret_unreadable", long);
    }
    if codes.iter().any(|code| code.starts_with(BCRYPT)) {
        let long = "of backup codes, the emulator does not understand digests";
        return refused(status, "emulator_hasher_unknown", long);
    }
    refused(status, "totp_incorrect_code", "it is another code")
}

/// The backup codes that are left.
fn backup_codes(user: &Row) -> Vec<String> {
    let codes = user.get(BACKUP_CODES).and_then(Value::as_array);
    let codes = codes.into_iter().flatten().filter_map(Value::as_str);
    codes.map(str::to_owned).collect()
}

/// Whether an authenticator shows this code now, or did or will at the next step.
fn is_code(secret: &[u8], now: SystemTime, code: &str) -> bool {
    let step = unix_seconds(now) / STEP;
    let mut steps = step.saturating_sub(SKEW)..=step + SKEW;
    steps.any(|step| code_at(secret, step).is_some_and(|shown| shown == code))
}

/// The code of one step, as RFC 4226 takes it from a digest.
fn code_at(secret: &[u8], step: u64) -> Option<String> {
    let mut mac = Hmac::<Sha1>::new_from_slice(secret).ok()?;
    mac.update(&step.to_be_bytes());
    let digest = mac.finalize().into_bytes();
    let at = usize::from(digest.last()? & 0x0f);
    let taken: [u8; 4] = digest.get(at..at + 4)?.try_into().ok()?;
    let number = u32::from_be_bytes(taken) & 0x7fff_ffff;
    Some(format!("{:06}", number % CODES))
}

/// The bytes of a base32 string (RFC 4648), in either case, with or without padding, spaces and hyphens.
fn decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::new();
    let (mut held, mut bits) = (0_u32, 0);
    for letter in text.bytes() {
        let value = match letter.to_ascii_uppercase() {
            upper @ b'A'..=b'Z' => upper - b'A',
            digit @ b'2'..=b'7' => digit - b'2' + 26,
            b'=' | b' ' | b'-' => continue,
            _ => return None,
        };
        held = (held << 5) | u32::from(value);
        bits += 5;
        if bits >= 8 {
            bits -= 8;
            bytes.push(u8::try_from((held >> bits) & 0xff).ok()?);
            held &= (1 << bits) - 1;
        }
    }
    (!bytes.is_empty()).then_some(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_those_of_rfc_6238() {
        let secret = decode("GEZD GNBV-GY3TQOJQGEZDGNBVGY3TQOJQ").unwrap();
        assert_eq!(secret, b"12345678901234567890");
        for (seconds, code) in [
            (59, "287082"),
            (1_111_111_109, "081804"),
            (1_111_111_111, "050471"),
            (1_234_567_890, "005924"),
            (2_000_000_000, "279037"),
            (20_000_000_000, "353130"),
        ] {
            assert_eq!(code_at(&secret, seconds / STEP).as_deref(), Some(code));
        }
    }

    #[test]
    fn what_is_no_base32_is_no_secret() {
        for text in ["", "=", "0", "JBSWY3DPEHPK3PX!"] {
            assert_eq!(decode(text), None, "{text}");
        }
        assert_eq!(decode("jbswy3dpehpk3pxp"), decode("JBSWY3DPEHPK3PXP"));
    }
}
