//! What an endpoint's signatures are checked with: a secret for `v1`, or a public key for `v1a`. Never one for the other.

use aws_lc_rs::constant_time::verify_slices_are_equal;
use aws_lc_rs::hmac::{HMAC_SHA256, Key, sign};
use aws_lc_rs::signature::{ED25519, ParsedPublicKey};
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use zeroize::Zeroizing;

use super::signatures::Signatures;
use crate::config::ConfigError;

/// Shorter secrets can be guessed. The standard asks for at least 24.
const MIN_BYTES: usize = 16;

pub(super) enum Secret {
    /// HMAC-SHA256.
    Symmetric(Box<Key>),
    /// Ed25519.
    Public(ParsedPublicKey),
}

impl Secret {
    /// `whsec_` and base64, or base64 alone: a secret. `whpk_` and base64: a public key.
    pub(super) fn read(text: &str) -> Result<Self, ConfigError> {
        let refused = ConfigError::new("secret", "is no signing secret, such as whsec_…");
        let text = text.trim();
        if let Some(public) = text.strip_prefix("whpk_") {
            let key = STANDARD.decode(public).map_err(|_| refused.clone())?;
            let key = ParsedPublicKey::new(&ED25519, key).map_err(|_| refused)?;
            return Ok(Self::Public(key));
        }
        let secret = text.strip_prefix("whsec_").unwrap_or(text);
        let key = Zeroizing::new(STANDARD.decode(secret).map_err(|_| refused.clone())?);
        if key.len() < MIN_BYTES {
            return Err(refused);
        }
        Ok(Self::Symmetric(Box::new(Key::new(HMAC_SHA256, &key))))
    }

    /// One of `signatures` was made over `message`. The work does not grow with their number, except for public keys,
    /// for which few are looked at.
    pub(super) fn signed(&self, message: &[u8], signatures: &Signatures) -> bool {
        match self {
            Self::Symmetric(key) => {
                let tag = sign(key, message);
                let fits = |given: &Vec<u8>| verify_slices_are_equal(tag.as_ref(), given).is_ok();
                signatures.symmetric.iter().any(fits)
            }
            Self::Public(key) => {
                let fits = |given: &Vec<u8>| key.verify_sig(message, given).is_ok();
                signatures.public.iter().any(fits)
            }
        }
    }
}
