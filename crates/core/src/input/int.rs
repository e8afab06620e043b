//! Integers whose documented range is part of their type.

use std::fmt;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};

use super::convert::{FromInteger, IntoInput, itself};
use crate::violation::{Invalid, Rule};

/// An integer in `MIN..=MAX`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize)]
#[serde(transparent)]
pub struct Int<const MIN: i64, const MAX: i64>(i64);

impl<const MIN: i64, const MAX: i64> Int<MIN, MAX> {
    /// The number.
    pub const fn get(self) -> i64 {
        self.0
    }

    fn checked(value: i128) -> Result<Self, Invalid> {
        let got = i64::try_from(value).unwrap_or(if value < 0 { i64::MIN } else { i64::MAX });
        if i128::from(got) == value && (MIN..=MAX).contains(&got) {
            Ok(Self(got))
        } else {
            Err(Invalid::of(Rule::Range {
                min: MIN,
                max: MAX,
                got,
            }))
        }
    }
}

impl<const MIN: i64, const MAX: i64> FromInteger for Int<MIN, MAX> {
    fn from_integer(value: i128) -> Result<Self, Invalid> {
        Self::checked(value)
    }
}

itself!([const MIN: i64, const MAX: i64] Int<MIN, MAX>;);

impl<const MIN: i64, const MAX: i64> TryFrom<i64> for Int<MIN, MAX> {
    type Error = Invalid;

    fn try_from(value: i64) -> Result<Self, Invalid> {
        Self::checked(value.into())
    }
}

impl<const MIN: i64, const MAX: i64> From<Int<MIN, MAX>> for i64 {
    fn from(value: Int<MIN, MAX>) -> Self {
        value.0
    }
}

impl<const MIN: i64, const MAX: i64> fmt::Display for Int<MIN, MAX> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl<'de, const MIN: i64, const MAX: i64> Deserialize<'de> for Int<MIN, MAX> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::try_from(i64::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}
