//! Texts whose documented length and pattern are part of their type. Length is counted in Unicode scalar values, as
//! JSON Schema does; a pattern is searched for, not anchored, as ECMA-262 does.

use std::fmt;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;
use std::sync::OnceLock;

use regex_lite::Regex;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::convert::{FromText, IntoInput, TakesResult, itself};
use crate::violation::{Invalid, Rule};

/// A regular expression that a string must match. [`pattern!`](crate::pattern) declares one that is compiled once per
/// process. Implemented by hand with `REGEX` alone, the expression is compiled for every text.
pub trait Pattern {
    /// The expression, as the description of the API writes it.
    const REGEX: &'static str;

    /// Whether `text` matches. An expression that the engine cannot read refuses nothing: the vendor judges then.
    fn is_match(text: &str) -> bool {
        CompiledPattern::new(Self::REGEX).is_match(text)
    }
}

/// An expression that is compiled when it is first used. For [`pattern!`](crate::pattern).
#[doc(hidden)]
#[derive(Debug)]
pub struct CompiledPattern {
    regex: &'static str,
    compiled: OnceLock<Option<Regex>>,
}

impl CompiledPattern {
    /// Not compiled yet.
    pub const fn new(regex: &'static str) -> Self {
        Self {
            regex,
            compiled: OnceLock::new(),
        }
    }

    /// Whether `text` matches; true if the expression cannot be read.
    pub fn is_match(&self, text: &str) -> bool {
        self.compiled
            .get_or_init(|| Regex::new(self.regex).ok())
            .as_ref()
            .is_none_or(|regex| regex.is_match(text))
    }
}

/// Declares a [`Pattern`](crate::Pattern): a type without values that names a regular expression. The expression is
/// compiled once per process, when the first text is checked.
///
/// ```
/// use identity_facade_core::{Text, pattern};
///
/// pattern! {
///     /// Strings that match `^[A-Z]{2}$`.
///     Country, "^[A-Z]{2}$"
/// }
///
/// assert!(Text::<2, 2, Country>::try_from("FR").is_ok());
/// let refused = Text::<2, 2, Country>::try_from("fr").unwrap_err();
/// assert_eq!(refused.to_string(), "must match `^[A-Z]{2}$`");
/// ```
#[macro_export]
macro_rules! pattern {
    ($(#[$meta:meta])* $name:ident, $regex:expr $(,)?) => {
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
        pub enum $name {}

        impl $crate::Pattern for $name {
            const REGEX: &'static str = $regex;

            fn is_match(text: &str) -> bool {
                static COMPILED: $crate::CompiledPattern =
                    $crate::CompiledPattern::new(<$name as $crate::Pattern>::REGEX);
                COMPILED.is_match(text)
            }
        }
    };
}

/// The pattern of a string that may hold anything.
#[derive(Clone, Copy, Debug)]
pub struct AnyText;

impl Pattern for AnyText {
    const REGEX: &'static str = "";

    fn is_match(_: &str) -> bool {
        true
    }
}

/// A string of `MIN..=MAX` characters that matches `P`.
pub struct Text<const MIN: usize, const MAX: usize, P = AnyText> {
    text: String,
    pattern: PhantomData<fn() -> P>,
}

impl<const MIN: usize, const MAX: usize, P: Pattern> Text<MIN, MAX, P> {
    fn checked(text: String) -> Result<Self, Invalid> {
        let got = text.chars().count();
        if got > MAX {
            Err(Invalid::of(Rule::TooLong { max: MAX, got }))
        } else if got < MIN {
            Err(Invalid::of(Rule::TooShort { min: MIN, got }))
        } else if P::is_match(&text) {
            Ok(Self {
                text,
                pattern: PhantomData,
            })
        } else {
            Err(Invalid::of(Rule::Pattern(P::REGEX)))
        }
    }
}

impl<const MIN: usize, const MAX: usize, P> Text<MIN, MAX, P> {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// The text by value.
    pub fn into_string(self) -> String {
        self.text
    }
}

impl<const MIN: usize, const MAX: usize, P: Pattern> TryFrom<String> for Text<MIN, MAX, P> {
    type Error = Invalid;

    fn try_from(text: String) -> Result<Self, Invalid> {
        Self::checked(text)
    }
}

impl<const MIN: usize, const MAX: usize, P: Pattern> TryFrom<&str> for Text<MIN, MAX, P> {
    type Error = Invalid;

    fn try_from(text: &str) -> Result<Self, Invalid> {
        Self::checked(text.to_owned())
    }
}

/// Also as the `Result` of a check of your own.
impl<const MIN: usize, const MAX: usize, P: Pattern> TakesResult for Text<MIN, MAX, P> {}

impl<const MIN: usize, const MAX: usize, P: Pattern> FromText for Text<MIN, MAX, P> {
    fn from_text(text: String) -> Result<Self, Invalid> {
        Self::checked(text)
    }
}

itself!([const MIN: usize, const MAX: usize, P] Text<MIN, MAX, P>;);

impl<const MIN: usize, const MAX: usize, P> From<Text<MIN, MAX, P>> for String {
    fn from(text: Text<MIN, MAX, P>) -> Self {
        text.text
    }
}

impl<const MIN: usize, const MAX: usize, P> AsRef<str> for Text<MIN, MAX, P> {
    fn as_ref(&self) -> &str {
        &self.text
    }
}

impl<const MIN: usize, const MAX: usize, P> std::ops::Deref for Text<MIN, MAX, P> {
    type Target = str;

    fn deref(&self) -> &str {
        &self.text
    }
}

impl<const MIN: usize, const MAX: usize, P> Clone for Text<MIN, MAX, P> {
    fn clone(&self) -> Self {
        Self {
            text: self.text.clone(),
            pattern: PhantomData,
        }
    }
}

impl<const MIN: usize, const MAX: usize, P> fmt::Debug for Text<MIN, MAX, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, f)
    }
}

impl<const MIN: usize, const MAX: usize, P> fmt::Display for Text<MIN, MAX, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl<const MIN: usize, const MAX: usize, P> PartialEq for Text<MIN, MAX, P> {
    fn eq(&self, other: &Self) -> bool {
        self.text == other.text
    }
}

impl<const MIN: usize, const MAX: usize, P> PartialEq<str> for Text<MIN, MAX, P> {
    fn eq(&self, other: &str) -> bool {
        self.text == other
    }
}

impl<const MIN: usize, const MAX: usize, P> PartialEq<&str> for Text<MIN, MAX, P> {
    fn eq(&self, other: &&str) -> bool {
        self.text == *other
    }
}

impl<const MIN: usize, const MAX: usize, P> Eq for Text<MIN, MAX, P> {}

impl<const MIN: usize, const MAX: usize, P> Hash for Text<MIN, MAX, P> {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.text.hash(state);
    }
}

impl<const MIN: usize, const MAX: usize, P> Serialize for Text<MIN, MAX, P> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.text)
    }
}

impl<'de, const MIN: usize, const MAX: usize, P: Pattern> Deserialize<'de> for Text<MIN, MAX, P> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Self::checked(String::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}
