//! Lists of answers. One item that cannot be read does not lose the others.

use std::fmt;
use std::marker::PhantomData;
use std::ops::Deref;

use serde::de::{DeserializeOwned, Deserializer, SeqAccess, Visitor};
use serde::{Deserialize, Serialize, Serializer};
use serde_json::value::RawValue;

use super::failure::OURS;
use super::reading;
use super::unreadable::Unreadable;

/// A list of an answer: a slice of the items that could be read, and an account of those that could not.
///
/// ```
/// use identity_facade_core::Items;
///
/// let names: Items<String> = serde_json::from_str(r#"["a", "b"]"#)?;
/// assert_eq!(names.len(), 2);
/// assert!(names.unreadable().is_empty());
/// for name in names {
///     println!("{name}");
/// }
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq)]
pub struct Items<T> {
    readable: Vec<T>,
    unreadable: Option<Box<Unreadable>>,
    total: Option<u64>,
}

impl<T> Items<T> {
    /// The items that could not be read and are missing here. A program that must see every item checks that there is
    /// none, or asks for [`CallOptions::strict`](crate::CallOptions::strict).
    pub fn unreadable(&self) -> &Unreadable {
        static NONE: Unreadable = Unreadable::NONE;
        self.unreadable.as_deref().unwrap_or(&NONE)
    }

    /// How many there are in all, on every page, if the answer says so beside the list.
    pub fn total(&self) -> Option<u64> {
        self.total
    }

    /// The items by value.
    pub fn into_vec(self) -> Vec<T> {
        self.readable
    }
}

impl<T> Default for Items<T> {
    fn default() -> Self {
        Self::from(Vec::new())
    }
}

impl<T> From<Vec<T>> for Items<T> {
    fn from(items: Vec<T>) -> Self {
        Self {
            readable: items,
            unreadable: None,
            total: None,
        }
    }
}

impl<T> FromIterator<T> for Items<T> {
    fn from_iter<I: IntoIterator<Item = T>>(items: I) -> Self {
        Self::from(Vec::from_iter(items))
    }
}

impl<T> Deref for Items<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.readable
    }
}

impl<T> IntoIterator for Items<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.readable.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Items<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.readable.iter()
    }
}

impl<T: PartialEq<U>, U, const N: usize> PartialEq<[U; N]> for Items<T> {
    fn eq(&self, other: &[U; N]) -> bool {
        self.readable == other
    }
}

impl<T: PartialEq<U>, U> PartialEq<Vec<U>> for Items<T> {
    fn eq(&self, other: &Vec<U>) -> bool {
        self.readable == *other
    }
}

/// A list, and the number of items that could not be read if there are any.
impl<T: fmt::Debug> fmt::Debug for Items<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let unreadable = self.unreadable().count();
        let mut list = f.debug_list();
        list.entries(&self.readable);
        if unreadable > 0 {
            list.entry(&format_args!("and {unreadable} unreadable"));
        }
        list.finish()
    }
}

impl<T: Serialize> Serialize for Items<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.readable.serialize(serializer)
    }
}

impl<'de, T: DeserializeOwned> Deserialize<'de> for Items<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_seq(List(PhantomData))
    }
}

struct List<T>(PhantomData<T>);

impl<'de, T: DeserializeOwned> Visitor<'de> for List<T> {
    type Value = Items<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a sequence")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut sequence: A) -> Result<Items<T>, A::Error> {
        let mut list = Items {
            total: reading::take_total(),
            ..Items::default()
        };
        if reading::is_tolerant() {
            let mut unreadable = Unreadable::default();
            while let Some(text) = sequence.next_element::<&RawValue>()? {
                let text = text.get();
                match serde_json::from_str(text) {
                    Ok(item) => push(&mut list.readable, item)?,
                    Err(error) => {
                        reading::leave_out(&mut unreadable, text.as_bytes(), &error);
                    }
                }
            }
            list.unreadable = (!unreadable.is_empty()).then(|| Box::new(unreadable));
        } else {
            while let Some(item) = sequence.next_element()? {
                push(&mut list.readable, item)?;
            }
        }
        Ok(list)
    }
}

/// Grows the list as far as the answer may. Inlined, because items are large and are moved by copying them.
#[inline]
fn push<T, E: serde::de::Error>(items: &mut Vec<T>, item: T) -> Result<(), E> {
    if items.len() == items.capacity() {
        let more = items.len().max(4);
        if !reading::charge(more.saturating_mul(size_of::<T>())) {
            return Err(E::custom(format_args!(
                "{OURS}its lists would take too much memory for its length"
            )));
        }
        items.reserve_exact(more);
    }
    items.push(item);
    Ok(())
}
