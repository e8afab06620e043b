//! Credentials and places from environment variables. An error names the variable and never what it holds.

use std::env::VarError;

use identity_facade_core::Error;

/// A variable that must be set to something.
pub(crate) fn required(name: &str) -> Result<String, Error> {
    let missing = || Error::configuration(format!("the environment variable {name} is not set"));
    optional(name)?.ok_or_else(missing)
}

/// A variable that may be absent or empty.
pub(crate) fn optional(name: &str) -> Result<Option<String>, Error> {
    match std::env::var(name) {
        Ok(text) => Ok(Some(text.trim().to_owned()).filter(|text| !text.is_empty())),
        Err(VarError::NotPresent) => Ok(None),
        Err(VarError::NotUnicode(_)) => Err(Error::configuration(format!(
            "the environment variable {name} is not text"
        ))),
    }
}
