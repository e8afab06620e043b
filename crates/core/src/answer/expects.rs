//! Whether a type is read from an object. serde takes a list for an object, too, item by item in the order of the
//! members; a vendor never means that, and what it means must not pass for an answer.

use std::fmt;

use serde::de::{DeserializeOwned, Deserializer, Error, Visitor};
use serde::forward_to_deserialize_any;

/// Whether `T` is a struct, and nothing else.
pub(crate) fn object<T: DeserializeOwned>() -> bool {
    matches!(T::deserialize(Asked), Err(Expected::Object))
}

/// Is asked to be read, and answers with what was expected of it.
struct Asked;

#[derive(Debug)]
enum Expected {
    Object,
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
        Err(Expected::Other)
    }

    forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct
        newtype_struct seq tuple tuple_struct map enum identifier ignored_any
    }
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
