//! The form of a token: three parts of strict base64url, two of them JSON objects. Nothing here is trusted yet.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::{Map, Value};

use crate::error::Reason;

/// The longest token that is read, in bytes, unless the builder says otherwise.
pub(crate) const MAX_TOKEN_BYTES: usize = 16 * 1024;

/// A token whose form is right and whose signature has not been checked.
pub(crate) struct Unverified<'t> {
    pub(crate) header: Map<String, Value>,
    pub(crate) claims: Map<String, Value>,
    /// The bytes that are signed.
    pub(crate) signed: &'t [u8],
    pub(crate) signature: Vec<u8>,
}

impl<'t> Unverified<'t> {
    /// Reads `token`. serde_json limits the depth to 128.
    pub(crate) fn read(token: &'t str, limit: usize) -> Result<Self, Reason> {
        Self::parts(token, limit).ok_or(Reason::TokenInvalid)
    }

    fn parts(token: &'t str, limit: usize) -> Option<Self> {
        if token.len() > limit {
            return None;
        }
        let (signed, signature) = token.rsplit_once('.')?;
        let (header, claims) = signed.split_once('.')?;
        // A fourth part leaves a dot in the claims, which is no base64url.
        Some(Self {
            header: object(header)?,
            claims: object(claims)?,
            signed: signed.as_bytes(),
            signature: URL_SAFE_NO_PAD.decode(signature).ok()?,
        })
    }

    /// A member of the header, if it is a string.
    pub(crate) fn header_text(&self, name: &str) -> Option<&str> {
        self.header.get(name).and_then(Value::as_str)
    }

    /// An extension that has to be understood is not.
    pub(crate) fn no_extensions(&self) -> Result<(), Reason> {
        if self.header.contains_key("crit") {
            return Err(Reason::TokenInvalid);
        }
        Ok(())
    }

    /// `typ` is absent or `JWT`.
    pub(crate) fn plain_type(&self) -> Result<(), Reason> {
        match self.header.get("typ") {
            None => Ok(()),
            Some(Value::String(typ)) if typ == "JWT" => Ok(()),
            Some(_) => Err(Reason::TokenInvalid),
        }
    }
}

fn object(part: &str) -> Option<Map<String, Value>> {
    serde_json::from_slice(&URL_SAFE_NO_PAD.decode(part).ok()?).ok()
}
