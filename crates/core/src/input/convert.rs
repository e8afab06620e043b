//! What a setter takes. People have `&str`, `String`, identifiers, integers, times and values of their own; a setter
//! wants one checked type. [`IntoInput`] leads from the one to the other; what does not fit is a violation.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::Arc;

use serde::Serialize;
use serde_json::Value;

use super::json_object::JsonObject;
use super::nullable::Nullable;
use crate::open::Open;
use crate::secret::Secret;
use crate::violation::{Invalid, Rule};

/// A value that can be given where `T` is sent: `T` itself, or what converts to it.
///
/// | `T` | given as |
/// |---|---|
/// | string, identifier, enum, secret | `&str`, `String`, `&String`, `Cow<str>`, `Arc<str>`, `T`, `&T`; a string also as any identifier |
/// | [`Int`](crate::Int) | every integer type |
/// | [`Seconds`](crate::Seconds) | every integer type, [`Duration`](std::time::Duration) |
/// | [`UnixMillis`](crate::UnixMillis), [`UnixSeconds`](crate::UnixSeconds) | `i64`, [`SystemTime`](std::time::SystemTime) |
/// | JSON | anything that implements [`Serialize`] |
/// | an object with a builder | the object, its builder, a `Result` of the object |
///
/// An `Option` is not an input: `set_opt` of every call and builder sets a value only if there is one.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be used where `{T}` is sent",
    label = "does not convert to `{T}`",
    note = "the documentation of `IntoInput` lists what can be given; an `Option` is set by `set_opt(value, Call::setter)`"
)]
pub trait IntoInput<T>: Sized {
    /// The checked value, or the rules that it breaks.
    fn into_input(self) -> Result<T, Invalid>;

    /// Writes the checked value behind `text`. What is text already is not copied twice.
    #[doc(hidden)]
    fn append_to(self, text: &mut String) -> Result<(), Invalid>
    where
        T: AsRef<str>,
    {
        self.into_input().map(|value| text.push_str(value.as_ref()))
    }
}

/// A type that can be given as a `Result`, too, as constructors return it: with or without `?`. What was refused is then
/// reported with everything else that the call refuses.
pub trait TakesResult {}

#[diagnostic::do_not_recommend]
impl<T: TakesResult, V: IntoInput<T>> IntoInput<T> for Result<V, Invalid> {
    fn into_input(self) -> Result<T, Invalid> {
        self?.into_input()
    }
}

/// A type that is made of a string, with its checks.
#[diagnostic::on_unimplemented(message = "a string cannot be used where `{Self}` is sent")]
pub trait FromText: Sized {
    /// Whether any string is a value as it stands.
    #[doc(hidden)]
    const ANY: bool = false;

    /// The checked value.
    fn from_text(text: String) -> Result<Self, Invalid>;
}

/// A type that is made of an integer, with its checks.
#[diagnostic::on_unimplemented(message = "an integer cannot be used where `{Self}` is sent")]
pub trait FromInteger: Sized {
    /// The checked value.
    fn from_integer(value: i128) -> Result<Self, Invalid>;
}

macro_rules! from_texts {
    ($([$($lifetime:lifetime)?] $type:ty: $value:ident => $text:expr;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($lifetime,)? T: FromText> IntoInput<T> for $type {
            fn into_input(self) -> Result<T, Invalid> {
                let $value = self;
                T::from_text($text)
            }

            fn append_to(self, text: &mut String) -> Result<(), Invalid>
            where
                T: AsRef<str>,
            {
                if T::ANY {
                    text.push_str(self.as_ref());
                    return Ok(());
                }
                self.into_input().map(|value: T| text.push_str(value.as_ref()))
            }
        }
    )*};
}

from_texts! {
    [] &str: text => text.to_owned();
    [] &&str: text => (*text).to_owned();
    [] String: text => text;
    [] &String: text => text.clone();
    [] &&String: text => (*text).clone();
    ['a] Cow<'a, str>: text => text.into_owned();
    ['a] &Cow<'a, str>: text => text.as_ref().to_owned();
    [] Box<str>: text => text.into_string();
    [] &Box<str>: text => text.as_ref().to_owned();
    [] Arc<str>: text => text.as_ref().to_owned();
    [] &Arc<str>: text => text.as_ref().to_owned();
    [] Rc<str>: text => text.as_ref().to_owned();
    [] &Rc<str>: text => text.as_ref().to_owned();
}

impl TakesResult for String {}

impl FromText for String {
    const ANY: bool = true;

    fn from_text(text: String) -> Result<Self, Invalid> {
        Ok(text)
    }
}

impl FromText for Secret {
    fn from_text(text: String) -> Result<Self, Invalid> {
        Ok(text.into())
    }
}

macro_rules! from_integers {
    ($($integer:ty),*) => {$(
        #[diagnostic::do_not_recommend]
        impl<T: FromInteger> IntoInput<T> for $integer {
            fn into_input(self) -> Result<T, Invalid> {
                T::from_integer(i128::from(self))
            }
        }
    )*};
}

from_integers!(i8, i16, i32, i64, u8, u16, u32, u64);

#[diagnostic::do_not_recommend]
impl<T: FromInteger> IntoInput<T> for usize {
    fn into_input(self) -> Result<T, Invalid> {
        T::from_integer(i128::try_from(self).unwrap_or(i128::MAX))
    }
}

#[diagnostic::do_not_recommend]
impl<T: FromInteger> IntoInput<T> for isize {
    fn into_input(self) -> Result<T, Invalid> {
        T::from_integer(i128::try_from(self).unwrap_or(i128::MIN))
    }
}

macro_rules! itself {
    ($([$($generics:tt)*] $type:ty;)*) => {$(
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> IntoInput<$type> for $type {
            fn into_input(self) -> Result<$type, Invalid> {
                Ok(self)
            }
        }

        #[diagnostic::do_not_recommend]
        impl<$($generics)*> IntoInput<$type> for &$type {
            fn into_input(self) -> Result<$type, Invalid> {
                Ok(self.clone())
            }
        }

        impl<$($generics)*> $crate::input::convert::TakesResult for $type {}
    )*};
}
pub(super) use itself;

itself! {
    [] bool;
    [] f64;
    [] Secret;
}

/// One number type only, so that a literal is of it.
#[diagnostic::do_not_recommend]
impl IntoInput<Self> for i64 {
    fn into_input(self) -> Result<Self, Invalid> {
        Ok(self)
    }
}

macro_rules! into_f64 {
    ($($number:ty),*) => {$(
        #[diagnostic::do_not_recommend]
        impl IntoInput<f64> for $number {
            fn into_input(self) -> Result<f64, Invalid> {
                Ok(self.into())
            }
        }
    )*};
}

into_f64!(f32, i8, i16, i32, u8, u16, u32);

/// A value of an answer, sent again. One that was not known when this was compiled is refused.
#[diagnostic::do_not_recommend]
impl<T: FromText + AsRef<str>> IntoInput<T> for Open<T> {
    fn into_input(self) -> Result<T, Invalid> {
        (&self).into_input()
    }
}

#[diagnostic::do_not_recommend]
impl<T: FromText + AsRef<str>> IntoInput<T> for &Open<T> {
    fn into_input(self) -> Result<T, Invalid> {
        T::from_text(self.as_str().to_owned())
    }
}

#[diagnostic::do_not_recommend]
impl<V: Serialize> IntoInput<Value> for V {
    fn into_input(self) -> Result<Value, Invalid> {
        json(&self)
    }
}

#[diagnostic::do_not_recommend]
impl<V: Serialize, const MAX_BYTES: usize> IntoInput<JsonObject<MAX_BYTES>> for V {
    fn into_input(self) -> Result<JsonObject<MAX_BYTES>, Invalid> {
        json(&self)?.try_into()
    }
}

fn json(value: &impl Serialize) -> Result<Value, Invalid> {
    serde_json::to_value(value)
        .map_err(|_| Invalid::of(Rule::Other("cannot be written as JSON".into())))
}

/// Pairs of a map, or of any iterator. Every refused entry is reported under its key.
#[diagnostic::do_not_recommend]
impl<I, K, V, T> IntoInput<BTreeMap<String, T>> for I
where
    I: IntoIterator<Item = (K, V)>,
    K: IntoInput<String>,
    V: IntoInput<T>,
{
    fn into_input(self) -> Result<BTreeMap<String, T>, Invalid> {
        let mut entries = BTreeMap::new();
        let mut violations = Vec::new();
        for (key, value) in self {
            let key = match key.into_input() {
                Ok(key) => key,
                Err(refused) => {
                    violations.extend(refused.into_violations());
                    continue;
                }
            };
            match value.into_input() {
                Ok(value) => {
                    entries.insert(key, value);
                }
                Err(refused) => violations.extend(refused.at(&key).into_violations()),
            }
        }
        Invalid::from_violations(violations).map_or(Ok(entries), Err)
    }
}

#[diagnostic::do_not_recommend]
impl<T> IntoInput<Self> for Nullable<T> {
    fn into_input(self) -> Result<Self, Invalid> {
        Ok(self)
    }
}

/// As an entry of a map or an item of a list, `None` is null.
#[diagnostic::do_not_recommend]
impl<T, V: IntoInput<T>> IntoInput<Nullable<T>> for Option<V> {
    fn into_input(self) -> Result<Nullable<T>, Invalid> {
        self.map_or(Ok(Nullable::Null), |value| {
            value.into_input().map(Nullable::Value)
        })
    }
}

/// Conversions of a type that is a checked string: from itself, from strings, and to plain strings.
#[doc(hidden)]
#[macro_export]
macro_rules! __text_input {
    ($name:ident, $checked:ident) => {
        impl $crate::FromText for $name {
            fn from_text(
                text: ::std::string::String,
            ) -> ::std::result::Result<Self, $crate::Invalid> {
                Self::$checked(text)
            }
        }

        $crate::__own_input!($name);

        /// An item of a list of references.
        #[diagnostic::do_not_recommend]
        impl $crate::IntoInput<$name> for &&$name {
            fn into_input(self) -> ::std::result::Result<$name, $crate::Invalid> {
                ::std::result::Result::Ok(::std::clone::Clone::clone(*self))
            }
        }

        $crate::__plain_text!([] ::std::string::String; $name);
        $crate::__plain_text!(
            [const MIN: usize, const MAX: usize, P: $crate::Pattern] $crate::Text<MIN, MAX, P>; $name
        );
    };
}

/// Conversions of a checked string to a string that names nothing.
#[doc(hidden)]
#[macro_export]
macro_rules! __plain_text {
    ([$($generics:tt)*] $plain:ty; $name:ident) => {
        #[diagnostic::do_not_recommend]
        impl<$($generics)*> $crate::IntoInput<$plain> for $name {
            fn into_input(self) -> ::std::result::Result<$plain, $crate::Invalid> {
                $crate::IntoInput::into_input(self.as_str())
            }
        }

        #[diagnostic::do_not_recommend]
        impl<$($generics)*> $crate::IntoInput<$plain> for &$name {
            fn into_input(self) -> ::std::result::Result<$plain, $crate::Invalid> {
                $crate::IntoInput::into_input(self.as_str())
            }
        }
    };
}

/// Conversions of a type from itself, from a reference to itself, and from what a constructor returned: so that a list
/// need not be unwrapped item by item.
#[doc(hidden)]
#[macro_export]
macro_rules! __own_input {
    ($name:ident) => {
        #[diagnostic::do_not_recommend]
        impl $crate::IntoInput<Self> for $name {
            fn into_input(self) -> ::std::result::Result<Self, $crate::Invalid> {
                ::std::result::Result::Ok(self)
            }
        }

        #[diagnostic::do_not_recommend]
        impl $crate::IntoInput<$name> for &$name {
            fn into_input(self) -> ::std::result::Result<$name, $crate::Invalid> {
                ::std::result::Result::Ok(::std::clone::Clone::clone(self))
            }
        }

        impl $crate::TakesResult for $name {}
    };
}
