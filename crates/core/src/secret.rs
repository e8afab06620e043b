//! Text that must not be seen: keys, tokens, passwords. It prints as `[redacted]` and leaves memory when dropped.

use std::fmt;

use bytes::Bytes;
use http::HeaderValue;
use serde::{Deserialize, Serialize};
use zeroize::{Zeroize, Zeroizing};

use crate::error::Error;

/// A secret text. Only [`Secret::expose`] shows it, and what is sent to the vendor.
#[derive(Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Secret(String);

impl Secret {
    /// The text itself.
    pub fn expose(&self) -> &str {
        &self.0
    }

    /// `scheme`, a space and the text, as the value of an `Authorization` header. It prints as sensitive; its clones share
    /// its memory, which is wiped when the last of them is dropped.
    pub fn to_credentials(&self, scheme: &str) -> Result<HeaderValue, Error> {
        let text = Zeroizing::new([scheme, " ", &self.0].concat());
        let mut value = HeaderValue::from_maybe_shared(Bytes::from_owner(text)).map_err(|_| {
            Error::configuration("the credentials hold characters that no header can carry")
        })?;
        value.set_sensitive(true);
        Ok(value)
    }
}

impl Drop for Secret {
    fn drop(&mut self) {
        self.0.zeroize();
    }
}

impl fmt::Debug for Secret {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl From<String> for Secret {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<&str> for Secret {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<&String> for Secret {
    fn from(text: &String) -> Self {
        Self(text.clone())
    }
}
