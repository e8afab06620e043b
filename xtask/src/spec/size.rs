//! How large a YAML document is once its aliases are written out. They make a document of some kilobytes stand for many
//! gigabytes, so it is measured before it is read.

use std::cell::Cell;
use std::fmt;

use serde::de::VariantAccess as _;
use serde::de::{DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, Visitor};

/// Ten times as much as the larger vendor's document.
const LARGEST: usize = 128 * 1024 * 1024;
/// What a value takes beside its text.
const VALUE: usize = 64;

/// An error if `text` is not YAML, or is too large once it is read.
pub(super) fn check(text: &str) -> Result<(), yaml_serde::Error> {
    let left = Cell::new(LARGEST);
    Measure(&left).deserialize(yaml_serde::Deserializer::from_str(text))
}

/// Goes through a document and keeps nothing of it.
#[derive(Clone, Copy)]
struct Measure<'a>(&'a Cell<usize>);

impl Measure<'_> {
    fn take<E: Error>(self, text: usize) -> Result<(), E> {
        let left = self.0.get().checked_sub(VALUE + text);
        self.0
            .set(left.ok_or_else(|| E::custom("its aliases stand for more than any API has"))?);
        Ok(())
    }
}

impl<'de> DeserializeSeed<'de> for Measure<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

macro_rules! scalars {
    ($($visit:ident: $type:ty),*) => {$(
        fn $visit<E: Error>(self, _: $type) -> Result<(), E> {
            self.take(0)
        }
    )*};
}

impl<'de> Visitor<'de> for Measure<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("YAML")
    }

    scalars!(visit_bool: bool, visit_i64: i64, visit_u64: u64, visit_i128: i128, visit_u128: u128, visit_f64: f64);

    fn visit_unit<E: Error>(self) -> Result<(), E> {
        self.take(0)
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<(), E> {
        self.take(text.len())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<(), A::Error> {
        self.take(0)?;
        while items.next_element_seed(self)?.is_some() {}
        Ok(())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<(), A::Error> {
        self.take(0)?;
        while members.next_entry_seed(self, self)?.is_some() {}
        Ok(())
    }

    /// A value with a tag.
    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<(), A::Error> {
        let ((), value) = tagged.variant_seed(self)?;
        value.newtype_variant_seed(self)
    }
}
