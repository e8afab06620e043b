//! Identifiers as types, a type for each kind of thing. Text that the caller gives is checked when it is converted: it
//! must be able to stand in a path, also when something hides behind percent-encoding. Text of an answer is kept as it
//! came, and a call that puts it into a path checks it then.

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
    if is_plain(text) {
        return Ok(());
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

/// Made of what vendors make identifiers of: nothing in it can be decoded or encoded, or changes a path.
fn is_plain(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'-');
    !text.is_empty() && text.bytes().all(plain)
}

fn fault(text: &str) -> Option<&'static str> {
    match text {
        "" => Some("it is empty"),
        "." | ".." => Some("it names a directory"),
        _ if text.contains(['/', '\\', '?', '#']) => Some("it holds `/`, `\\`, `?` or `#`"),
        _ if text.contains(char::is_control) => Some("it holds a control character"),
        // It stands for bytes that were no text: what is left names something else.
        _ if text.contains(char::REPLACEMENT_CHARACTER) => Some("a part of its text is lost"),
        _ if text.trim().is_empty() => Some("it is blank"),
        _ => None,
    }
}

/// `text` as it stands in a URL, with everything but unreserved characters percent-encoded.
pub fn encode_segment(text: &str) -> String {
    if is_plain(text) {
        return text.to_owned();
    }
    utf8_percent_encode(text, RESERVED).to_string()
}

/// `text` as a segment of a URL, if it can be one.
pub(crate) fn into_segment(text: String) -> Result<String, Invalid> {
    if text.len() <= LONGEST && is_plain(&text) {
        return Ok(text);
    }
    check_segment(&text).map(|()| encode_segment(&text))
}

/// An identifier as code that reads answers makes it: of any text.
#[doc(hidden)]
pub trait Identifier {
    /// The identifier of this text, whatever it is.
    fn of_any(text: String) -> Self;
}

/// Declares an identifier: the name of one thing of one kind, such as the id of a user.
///
/// `TryFrom` and `FromStr` refuse text that cannot be one segment of a path or does not match the pattern.
/// `Deserialize` keeps any text, because what the vendor sends is what there is, and `unchecked` takes any text; a call
/// that puts the identifier into a path refuses it if it would change the path.
///
/// `identifier!(/// The id of a machine. MachineId)`, or with a pattern: `identifier!(ApiKeyId, pattern: KeyPattern)`.
///
/// ```
/// use identity_facade_core::identifier;
///
/// identifier!(
///     /// The id of a machine.
///     MachineId
/// );
///
/// let id = MachineId::try_from("mch_1")?;
/// assert!(id == "mch_1" && MachineId::try_from("..").is_err());
/// # Ok::<(), identity_facade_core::Invalid>(())
/// ```
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
            #[inline]
            pub fn as_str(&self) -> &str {
                &self.0
            }

            /// An identifier whose format is not checked, for a format that the vendor has widened. Text that would
            /// change a path is refused by the call that puts it there.
            #[inline]
            pub fn unchecked(text: impl ::std::convert::Into<::std::string::String>) -> Self {
                Self(::std::convert::Into::into(text))
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
        $crate::__identifier_schema!($name, $pattern);

        impl $crate::QueryValue for $name {
            #[inline]
            fn to_query(&self) -> $crate::QueryText {
                $crate::QueryText::One(::std::clone::Clone::clone(&self.0))
            }

            #[inline]
            fn into_query(self) -> $crate::QueryText {
                $crate::QueryText::One(self.0)
            }
        }

        /// An answer that does not say: an empty identifier, which no path takes.
        #[doc(hidden)]
        impl ::std::default::Default for $name {
            #[inline]
            fn default() -> Self {
                Self(::std::string::String::new())
            }
        }

        #[doc(hidden)]
        impl $crate::Identifier for $name {
            #[inline]
            fn of_any(text: ::std::string::String) -> Self {
                Self(text)
            }
        }

        #[doc(hidden)]
        impl $crate::ToWire for $name {
            #[inline]
            fn to_wire(&self) -> $crate::__serde_json::Value {
                ::std::convert::From::from(self.as_str())
            }
        }

        impl ::std::convert::From<&$name> for $name {
            #[inline]
            fn from(id: &$name) -> Self {
                ::std::clone::Clone::clone(id)
            }
        }

        impl ::std::convert::From<$name> for ::std::string::String {
            #[inline]
            fn from(id: $name) -> Self {
                id.0
            }
        }

        impl ::std::convert::From<&$name> for ::std::string::String {
            #[inline]
            fn from(id: &$name) -> Self {
                ::std::clone::Clone::clone(&id.0)
            }
        }

        impl ::std::borrow::Borrow<str> for $name {
            #[inline]
            fn borrow(&self) -> &str {
                self.as_str()
            }
        }

        impl ::std::cmp::PartialEq<::std::string::String> for $name {
            #[inline]
            fn eq(&self, other: &::std::string::String) -> bool {
                self.0 == *other
            }
        }

        impl ::std::cmp::PartialEq<$name> for str {
            #[inline]
            fn eq(&self, other: &$name) -> bool {
                *self == *other.0
            }
        }

        impl ::std::cmp::PartialEq<$name> for &str {
            #[inline]
            fn eq(&self, other: &$name) -> bool {
                **self == *other.0
            }
        }

        impl ::std::cmp::PartialEq<$name> for ::std::string::String {
            #[inline]
            fn eq(&self, other: &$name) -> bool {
                *self == other.0
            }
        }

        /// Any text, as it came.
        impl<'de> $crate::__serde::Deserialize<'de> for $name {
            #[inline]
            fn deserialize<D: $crate::__serde::Deserializer<'de>>(
                deserializer: D,
            ) -> ::std::result::Result<Self, D::Error> {
                <::std::string::String as $crate::__serde::Deserialize>::deserialize(deserializer)
                    .map(Self)
            }
        }
    };
}

/// What identifiers and wire enumerations share: conversions from text, `AsRef`, `Display`, `Serialize`.
#[doc(hidden)]
#[macro_export]
macro_rules! __string_type {
    ($name:ident, $checked:ident) => {
        $crate::__text_input!($name, $checked);

        impl ::std::convert::TryFrom<::std::string::String> for $name {
            type Error = $crate::Invalid;

            #[inline]
            fn try_from(
                text: ::std::string::String,
            ) -> ::std::result::Result<Self, $crate::Invalid> {
                Self::$checked(text)
            }
        }

        impl ::std::convert::TryFrom<&str> for $name {
            type Error = $crate::Invalid;

            #[inline]
            fn try_from(text: &str) -> ::std::result::Result<Self, $crate::Invalid> {
                Self::$checked(::std::convert::From::from(text))
            }
        }

        impl ::std::str::FromStr for $name {
            type Err = $crate::Invalid;

            #[inline]
            fn from_str(text: &str) -> ::std::result::Result<Self, $crate::Invalid> {
                ::std::convert::TryFrom::try_from(text)
            }
        }

        impl ::std::convert::AsRef<str> for $name {
            #[inline]
            fn as_ref(&self) -> &str {
                self.as_str()
            }
        }

        impl ::std::fmt::Display for $name {
            #[inline]
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                f.write_str(self.as_str())
            }
        }

        impl ::std::cmp::PartialEq<str> for $name {
            #[inline]
            fn eq(&self, other: &str) -> bool {
                self.as_str() == other
            }
        }

        impl ::std::cmp::PartialEq<&str> for $name {
            #[inline]
            fn eq(&self, other: &&str) -> bool {
                self.as_str() == *other
            }
        }

        impl $crate::__serde::Serialize for $name {
            #[inline]
            fn serialize<S: $crate::__serde::Serializer>(
                &self,
                serializer: S,
            ) -> ::std::result::Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }
    };
}
