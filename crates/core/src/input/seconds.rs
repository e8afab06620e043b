//! Durations that are sent as a number of seconds, whose documented range is part of their type.

use std::fmt;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::convert::{FromInteger, IntoInput, itself};
use super::int::Int;
use super::query::{QueryText, QueryValue};
use crate::violation::{Invalid, Rule};

/// A duration of `MIN..=MAX` whole seconds.
///
/// ```
/// use std::time::Duration;
/// use identity_facade_core::{IntoInput, Seconds};
///
/// let hour: Seconds<1, 86_400> = Duration::from_secs(3600).into_input()?;
/// assert_eq!(hour.get(), 3600);
/// let refused: Result<Seconds<1, 86_400>, _> = Duration::from_millis(1500).into_input();
/// assert_eq!(refused.unwrap_err().to_string(), "must be in whole seconds");
/// # Ok::<(), identity_facade_core::Invalid>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Seconds<const MIN: i64, const MAX: i64>(Int<MIN, MAX>);

impl<const MIN: i64, const MAX: i64> Seconds<MIN, MAX> {
    /// The number of seconds.
    pub const fn get(self) -> i64 {
        self.0.get()
    }
}

impl<const MIN: i64, const MAX: i64> FromInteger for Seconds<MIN, MAX> {
    fn from_integer(value: i128) -> Result<Self, Invalid> {
        Int::from_integer(value).map(Self)
    }
}

itself!([const MIN: i64, const MAX: i64] Seconds<MIN, MAX>;);

#[diagnostic::do_not_recommend]
impl<const MIN: i64, const MAX: i64> IntoInput<Seconds<MIN, MAX>> for Duration {
    fn into_input(self) -> Result<Seconds<MIN, MAX>, Invalid> {
        if self.subsec_nanos() == 0 {
            Seconds::from_integer(self.as_secs().into())
        } else {
            let rule = "must be in whole seconds";
            Err(Invalid::of(Rule::Other(rule.into())))
        }
    }
}

impl<const MIN: i64, const MAX: i64> QueryValue for Seconds<MIN, MAX> {
    fn to_query(&self) -> QueryText {
        self.0.to_query()
    }
}

impl<const MIN: i64, const MAX: i64> fmt::Display for Seconds<MIN, MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}
