//! Identifiers as types. A path segment is never a bare string: whatever could leave its segment, empty it or end
//! the path is refused at construction, also when it hides behind percent-encoding.

use std::borrow::Cow;

use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

use crate::violation::{Invalid, Rule};

/// Longer strings are no identifiers of any vendor; the bound keeps the check cheap.
const LONGEST: usize = 2048;

/// Everything that is not unreserved in RFC 3986.
const RESERVED: &AsciiSet = &NON_ALPHANUMERIC
    .remove(b'-')
    .remove(b'.')
    .remove(b'_')
    .remove(b'~');

/// Whether `text` can stand in a path, now and after any number of percent-decodings on its way.
pub fn check_segment(text: &str) -> Result<(), Invalid> {
    if text.len() > LONGEST {
        return Err(Invalid::of(Rule::TooManyBytes {
            max: LONGEST,
            got: text.len(),
        }));
    }
    let mut current = Cow::Borrowed(text);
    loop {
        if let Some(fault) = fault(&current) {
            return Err(Invalid::of(Rule::Segment(fault)));
        }
        let decoded = match percent_decode_str(&current).decode_utf8() {
            Ok(decoded) => decoded.into_owned(),
            Err(_) => {
                return Err(Invalid::of(Rule::Segment(
                    "it decodes to something that is no text",
                )));
            }
        };
        if decoded == *current {
            return Ok(());
        }
        current = Cow::Owned(decoded);
    }
}

fn fault(text: &str) -> Option<&'static str> {
    match text {
        "" => Some("it is empty"),
        "." | ".." => Some("it names a directory"),
        _ if text.contains(['/', '\\', '?', '#']) => Some("it holds `/`, `\\`, `?` or `#`"),
        _ if text.contains(char::is_control) => Some("it holds a control character"),
        _ if text.trim().is_empty() => Some("it is blank"),
        _ => None,
    }
}

/// `text` as it stands in a URL, with everything but unreserved characters percent-encoded.
pub fn encode_segment(text: &str) -> String {
    utf8_percent_encode(text, RESERVED).to_string()
}

/// Declares an identifier: a string that can be one segment of a path and nothing else.
///
/// `identifier!(/// The id of a machine. MachineId)`, or with a pattern: `identifier!(ApiKeyId, pattern: KeyPattern)`.
#[macro_export]
macro_rules! identifier {
    ($(#[$meta:meta])* $name:ident) => {
        $crate::identifier!($(#[$meta])* $name, pattern: $crate::AnyText);
    };
    ($(#[$meta:meta])* $name:ident, pattern: $pattern:ty) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(::std::string::String);

        impl $name {
            /// The identifier as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }

            fn checked(text: ::std::string::String) -> ::std::result::Result<Self, $crate::Invalid> {
                $crate::check_segment(&text)?;
                if <$pattern as $crate::Pattern>::is_match(&text) {
                    ::std::result::Result::Ok(Self(text))
                } else {
                    ::std::result::Result::Err($crate::Invalid::of($crate::Rule::Pattern(
                        <$pattern as $crate::Pattern>::REGEX,
                    )))
                }
            }
        }

        $crate::__string_type!($name, checked);
    };
}

/// What identifiers and wire enumerations share: conversions from text, `AsRef`, `Display`, serde, `QueryValue`.
#[doc(hidden)]
#[macro_export]
macro_rules! __string_type {
    ($name:ident, $checked:ident) => {
        $crate::__text_input!($name, $checked);

        impl ::std::convert::TryFrom<::std::string::String> for $name {
            type Error = $crate::Invalid;

            fn try_from(
                text: ::std::string::String,
            ) -> ::std::result::Result<Self, $crate::Invalid> {
                Self::$checked(text)
            }
        }

        impl ::std::convert::TryFrom<&str> for $name {
            type Error = $crate::Invalid;

            fn try_from(text: &str) -> ::std::result::Result<Self, $crate::Invalid> {
                Self::$checked(::std::convert::From::from(text))
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::Invalid;

            fn from_str(text: &str) -> ::std::result::Result<Self, $crate::Invalid> {
                ::std::convert::TryFrom::try_from(text)
            }
        }

        impl ::std::convert::AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::std::fmt::Display for $name {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl ::std::cmp::PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl ::std::cmp::PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        impl $crate::__serde::Serialize for $name {
            fn serialize<S: $crate::__serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl<'de> $crate::__serde::Deserialize<'de> for $name {
            fn deserialize<D: $crate::__serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                let text = <::std::string::String as $crate::__serde::Deserialize>::deserialize(
                    deserializer,
                )?;
                Self::$checked(text).map_err($crate::__serde::de::Error::custom)
            }
        }

        impl $crate::QueryValue for $name {
            fn to_query(&self) -> $crate::QueryText {
                $crate::QueryText::One(::std::convert::From::from(self.as_str()))
            }
        }
    };
}
