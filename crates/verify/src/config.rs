//! What is wrong with the settings of a verifier: found when it is built, so that no request meets it.

use std::fmt;

/// A setting that cannot be used. Its text never holds the value of the setting.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConfigError {
    setting: &'static str,
    problem: &'static str,
}

impl ConfigError {
    pub(crate) const fn new(setting: &'static str, problem: &'static str) -> Self {
        Self { setting, problem }
    }

    /// The name of the setting, which is the name of the builder's method.
    pub const fn setting(&self) -> &'static str {
        self.setting
    }
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` {}", self.setting, self.problem)
    }
}

impl std::error::Error for ConfigError {}

/// A list of strings of which at least one is needed and none is empty: an unset variable must not mean "anything".
pub(crate) fn listed<T: Into<String>>(
    setting: &'static str,
    values: impl IntoIterator<Item = T>,
) -> Result<Vec<String>, ConfigError> {
    let values: Vec<String> = values.into_iter().map(Into::into).collect();
    if values.is_empty() || values.iter().any(String::is_empty) {
        return Err(ConfigError::new(
            setting,
            "needs at least one value, and no empty one",
        ));
    }
    Ok(values)
}
