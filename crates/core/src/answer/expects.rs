//! Whether a type is read from an object. serde takes a list for an object, too, item by item in the order of the
//! members; a vendor never means that, and what it means must not pass for an answer.

use std::fmt;

use serde::de::{DeserializeOwned, Deserializer, Error, Visitor};
use serde::forward_to_deserialize_any;

use super::reading;

/// What `T` is read from. A union looks at the text first, so it is asked as if an answer were being read.
pub(super) fn what<T: DeserializeOwned>() -> Expected {
    let _reading = reading::of_nothing();
    T::deserialize(Asked).err().unwrap_or(Expected::Other)
}

macro_rules! other {
    ($($method:ident)*) => {$(
        fn $method<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Expected> {
            Err(Expected::Other)
        }
    )*};
}

/// Is asked to be read, and answers with what was expected of it.
struct Asked;

/// The forms that an answer's type can have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Expected {
    /// An object, and nothing else.
    Object,
    /// Any JSON value, null among them.
    Any,
    Other,
}

impl<'de> Deserializer<'de> for Asked {
    type Error = Expected;

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: &'static [&'static str],
        _: V,
    ) -> Result<V::Value, Expected> {
        Err(Expected::Object)
    }

    fn deserialize_any<V: Visitor<'de>>(self, _: V) -> Result<V::Value, Expected> {
        Err(Expected::Any)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        _: V,
    ) -> Result<V::Value, Expected> {
        Err(Expected::Other)
    }

    other! {
        deserialize_bool deserialize_i8 deserialize_i16 deserialize_i32 deserialize_i64 deserialize_u8 deserialize_u16
        deserialize_u32 deserialize_u64 deserialize_f32 deserialize_f64 deserialize_char deserialize_str
        deserialize_string deserialize_bytes deserialize_byte_buf deserialize_option deserialize_unit deserialize_seq
        deserialize_map deserialize_identifier deserialize_ignored_any
    }

    forward_to_deserialize_any! { i128 u128 unit_struct tuple tuple_struct enum }
}

impl fmt::Display for Expected {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(self, f)
    }
}

impl std::error::Error for Expected {}

impl Error for Expected {
    fn custom<T: fmt::Display>(_: T) -> Self {
        Self::Other
    }
}
