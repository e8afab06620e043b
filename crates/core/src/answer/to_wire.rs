//! Answers as the vendor sends them, secrets included, so that a mock can answer with them. `Serialize` of an answer is
//! for programs that keep answers and leaves secrets out; generated mocks implement this beside it.

use std::collections::{BTreeMap, HashMap};

use serde_json::{Map, Value};

use super::items::Items;
use crate::instant::{UnixMillis, UnixSeconds};
use crate::open::Open;
use crate::redacted::Redacted;
use crate::secret::Secret;

/// Writes an answer as the vendor sends it.
#[doc(hidden)]
pub trait ToWire {
    /// The answer as JSON, secrets included.
    fn to_wire(&self) -> Value;
}

/// Implements [`ToWire`] for a struct: `to_wire!(User { id: "id" })`, with the field that holds further members after
/// a semicolon: `to_wire!(User { id: "id"; extra })`. For an enumeration, its variants, each of which holds one value:
/// `to_wire!(enum Payer { User, Organization })`.
#[doc(hidden)]
#[macro_export]
macro_rules! to_wire {
    (enum $type:ty { $($variant:ident),* $(,)? }) => {
        impl $crate::ToWire for $type {
            fn to_wire(&self) -> $crate::__serde_json::Value {
                match self {
                    $(Self::$variant(value) => $crate::ToWire::to_wire(value),)*
                }
            }
        }
    };
    ($type:ty { $($field:ident: $wire:literal),* $(,)? $(; $extra:ident)? }) => {
        impl $crate::ToWire for $type {
            fn to_wire(&self) -> $crate::__serde_json::Value {
                #[allow(unused_mut)]
                let mut members = $crate::__serde_json::Map::new();
                $(members.extend(::std::clone::Clone::clone(&self.$extra));)?
                $(members.insert(
                    ::std::convert::From::from($wire),
                    $crate::ToWire::to_wire(&self.$field),
                );)*
                $crate::__serde_json::Value::Object(members)
            }
        }
    };
}

macro_rules! plain {
    ($($type:ty),*) => {
        $(impl ToWire for $type {
            fn to_wire(&self) -> Value {
                Value::from(self.clone())
            }
        })*
    };
}

plain!(bool, i64, f64, String, Map<String, Value>);

impl ToWire for str {
    fn to_wire(&self) -> Value {
        Value::from(self)
    }
}

/// As typed mocks take maps.
impl<T: ToWire, S> ToWire for HashMap<String, T, S> {
    fn to_wire(&self) -> Value {
        let members = self.iter();
        let members = members.map(|(name, value)| (name.clone(), value.to_wire()));
        Value::Object(members.collect())
    }
}

/// An answer without content.
impl ToWire for () {
    fn to_wire(&self) -> Value {
        Value::Null
    }
}

impl ToWire for Value {
    fn to_wire(&self) -> Value {
        self.clone()
    }
}

impl ToWire for Secret {
    fn to_wire(&self) -> Value {
        Value::from(self.expose())
    }
}

impl ToWire for UnixMillis {
    fn to_wire(&self) -> Value {
        Value::from(self.as_millis())
    }
}

impl ToWire for UnixSeconds {
    fn to_wire(&self) -> Value {
        Value::from(self.as_secs())
    }
}

impl<T: AsRef<str>> ToWire for Open<T> {
    fn to_wire(&self) -> Value {
        Value::from(self.as_str())
    }
}

impl<T: ToWire> ToWire for Redacted<T> {
    fn to_wire(&self) -> Value {
        self.expose().to_wire()
    }
}

impl<T: ToWire + ?Sized> ToWire for Box<T> {
    fn to_wire(&self) -> Value {
        (**self).to_wire()
    }
}

impl<T: ToWire + ?Sized> ToWire for &T {
    fn to_wire(&self) -> Value {
        (**self).to_wire()
    }
}

/// Null if there is none.
impl<T: ToWire> ToWire for Option<T> {
    fn to_wire(&self) -> Value {
        self.as_ref().map_or(Value::Null, T::to_wire)
    }
}

impl<T: ToWire> ToWire for [T] {
    fn to_wire(&self) -> Value {
        self.iter().map(T::to_wire).collect()
    }
}

impl<T: ToWire> ToWire for Vec<T> {
    fn to_wire(&self) -> Value {
        self.as_slice().to_wire()
    }
}

impl<T: ToWire> ToWire for Items<T> {
    fn to_wire(&self) -> Value {
        (**self).to_wire()
    }
}

impl<T: ToWire> ToWire for BTreeMap<String, T> {
    fn to_wire(&self) -> Value {
        let members = self.iter();
        members
            .map(|(name, value)| (name.clone(), value.to_wire()))
            .collect()
    }
}
