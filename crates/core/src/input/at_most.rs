//! Lists whose documented limits are part of their type: at most `MAX` items, at least `MIN`, all different if
//! `UNIQUE`. They are built by conversion only, so a list that exists is one that the vendor takes.

use std::collections::HashMap;
use std::ops::Deref;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};

use super::convert::{IntoInput, itself};
use crate::violation::{Invalid, Rule, Violation};

/// How far beyond its limit an iterator is counted, so that one without end is refused too.
const COUNTED_BEYOND: usize = 65_536;

/// A list of `MIN..=MAX` items.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(transparent)]
pub struct AtMost<T, const MAX: usize, const MIN: usize = 0, const UNIQUE: bool = false>(Vec<T>);

/// A list without a documented limit.
pub type List<T> = AtMost<T, { usize::MAX }>;

impl<T, const MAX: usize, const MIN: usize, const UNIQUE: bool> AtMost<T, MAX, MIN, UNIQUE> {
    /// The items by value.
    pub fn into_vec(self) -> Vec<T> {
        self.0
    }

    /// Converts every item and counts them. All refused items are reported, with their index; of a list that is
    /// too long only the first `MAX` are looked at.
    pub fn try_from_iter<U: IntoInput<T>>(
        items: impl IntoIterator<Item = U>,
    ) -> Result<Self, Invalid>
    where
        T: Serialize,
    {
        let mut items = items.into_iter();
        let mut converted = Vec::with_capacity(items.size_hint().0.min(MAX).min(1024));
        let mut violations = Vec::new();
        let mut seen = HashMap::new();
        let mut count = 0;
        for item in items.by_ref().take(MAX) {
            match item.into_input() {
                Ok(item) => {
                    if UNIQUE && let Some(first) = repeats(&mut seen, &item, count) {
                        let again = Invalid::of(Rule::Duplicate { first });
                        violations.extend(again.at_index(count).into_violations());
                    }
                    converted.push(item);
                }
                Err(error) => violations.extend(error.at_index(count).into_violations()),
            }
            count += 1;
        }
        count += items.take(COUNTED_BEYOND).count();
        if let Some(rule) = miscount(count, MIN, MAX) {
            violations.insert(
                0,
                Violation {
                    field: String::new(),
                    rule,
                },
            );
        }
        match Invalid::from_violations(violations) {
            None => Ok(Self(converted)),
            Some(invalid) => Err(invalid),
        }
    }
}

/// An item that was read, and so is of its type already.
struct Read<T>(T);

impl<T> IntoInput<T> for Read<T> {
    fn into_input(self) -> Result<T, Invalid> {
        Ok(self.0)
    }
}

/// The index of the item that `item` repeats. Items are equal if the vendor would read them as equal.
fn repeats<T: Serialize>(
    seen: &mut HashMap<String, usize>,
    item: &T,
    index: usize,
) -> Option<usize> {
    let written = serde_json::to_string(item).ok()?;
    let first = *seen.entry(written).or_insert(index);
    (first != index).then_some(first)
}

fn miscount(got: usize, min: usize, max: usize) -> Option<Rule> {
    if got > max {
        Some(Rule::AtMost { max, got })
    } else if got < min {
        Some(Rule::AtLeast { min, got })
    } else {
        None
    }
}

/// What can be given where the list `L` is sent: one value that converts to an item, or any iterator of such values: an
/// array, a slice, a `Vec`, a set, an iterator of your own. `M` is inferred.
///
/// An `Option` is neither: `set_opt` of every call and builder sets a list only if there is one. A `Result` is neither,
/// too; as an item of a list it can be given.
#[diagnostic::on_unimplemented(
    message = "`{Self}` cannot be used where the list `{L}` is sent",
    label = "neither an item of the list nor an iterator of items"
)]
pub trait IntoList<L, M>: Sized {
    /// The checked list, or the rules that it breaks.
    fn into_list(self) -> Result<L, Invalid>;
}

/// How a list is given: which implementation of [`IntoList`] is meant.
#[doc(hidden)]
pub mod given {
    /// As its only item.
    #[derive(Debug)]
    pub enum Item {}
    /// As an iterator of items.
    #[derive(Debug)]
    pub enum Items {}
    /// Not at all: it makes an `Option` or `Result` ambiguous, so that `None` or `Err` is never sent as a list without
    /// items.
    #[derive(Debug)]
    pub enum OptionOrResultIsNoList {}
}

#[diagnostic::do_not_recommend]
impl<V, T, const MAX: usize, const MIN: usize, const UNIQUE: bool>
    IntoList<AtMost<T, MAX, MIN, UNIQUE>, given::Item> for V
where
    V: IntoInput<T>,
    T: Serialize,
{
    fn into_list(self) -> Result<AtMost<T, MAX, MIN, UNIQUE>, Invalid> {
        AtMost::try_from_iter([self])
    }
}

#[diagnostic::do_not_recommend]
impl<V, T, const MAX: usize, const MIN: usize, const UNIQUE: bool>
    IntoList<AtMost<T, MAX, MIN, UNIQUE>, given::Items> for V
where
    V: IntoIterator<Item: IntoInput<T>>,
    T: Serialize,
{
    fn into_list(self) -> Result<AtMost<T, MAX, MIN, UNIQUE>, Invalid> {
        AtMost::try_from_iter(self)
    }
}

macro_rules! no_lists {
    ($([$($generics:tt)*] $type:ty: $item:ty;)*) => {$(
        /// Stands beside [`given::Items`], for the same types: so neither is chosen.
        #[diagnostic::do_not_recommend]
        impl<$($generics)* V, T, const MAX: usize, const MIN: usize, const UNIQUE: bool>
            IntoList<AtMost<T, MAX, MIN, UNIQUE>, given::OptionOrResultIsNoList> for $type
        where
            $item: IntoInput<T>,
        {
            fn into_list(self) -> Result<AtMost<T, MAX, MIN, UNIQUE>, Invalid> {
                let rule = "an `Option` or `Result` is no list";
                Err(Invalid::of(Rule::Other(rule.into())))
            }
        }
    )*};
}

no_lists! {
    [] Option<V>: V;
    ['a,] &'a Option<V>: &'a V;
    [E,] Result<V, E>: V;
    ['a, E,] &'a Result<V, E>: &'a V;
}

/// A list that was checked before.
impl<T, U, const MAX: usize, const MIN: usize, const UNIQUE: bool> TryFrom<Vec<U>>
    for AtMost<T, MAX, MIN, UNIQUE>
where
    T: Serialize,
    U: IntoInput<T>,
{
    type Error = Invalid;

    fn try_from(list: Vec<U>) -> Result<Self, Invalid> {
        Self::try_from_iter(list)
    }
}

itself!([T: Clone, const MAX: usize, const MIN: usize, const UNIQUE: bool] AtMost<T, MAX, MIN, UNIQUE>;);

/// As an item of another list.
#[diagnostic::do_not_recommend]
impl<V: IntoInput<T>, T: Serialize, const MAX: usize, const MIN: usize, const UNIQUE: bool>
    IntoInput<AtMost<T, MAX, MIN, UNIQUE>> for Vec<V>
{
    fn into_input(self) -> Result<AtMost<T, MAX, MIN, UNIQUE>, Invalid> {
        AtMost::try_from_iter(self)
    }
}

#[diagnostic::do_not_recommend]
impl<V, T, const N: usize, const MAX: usize, const MIN: usize, const UNIQUE: bool>
    IntoInput<AtMost<T, MAX, MIN, UNIQUE>> for [V; N]
where
    V: IntoInput<T>,
    T: Serialize,
{
    fn into_input(self) -> Result<AtMost<T, MAX, MIN, UNIQUE>, Invalid> {
        AtMost::try_from_iter(self)
    }
}

impl<T, const MAX: usize, const UNIQUE: bool> Default for AtMost<T, MAX, 0, UNIQUE> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T, const MAX: usize, const MIN: usize, const UNIQUE: bool> Deref
    for AtMost<T, MAX, MIN, UNIQUE>
{
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.0
    }
}

impl<T, const MAX: usize, const MIN: usize, const UNIQUE: bool> IntoIterator
    for AtMost<T, MAX, MIN, UNIQUE>
{
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.into_iter()
    }
}

impl<'a, T, const MAX: usize, const MIN: usize, const UNIQUE: bool> IntoIterator
    for &'a AtMost<T, MAX, MIN, UNIQUE>
{
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

impl<'de, T, const MAX: usize, const MIN: usize, const UNIQUE: bool> Deserialize<'de>
    for AtMost<T, MAX, MIN, UNIQUE>
where
    T: Deserialize<'de> + Serialize,
{
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let items = Vec::<T>::deserialize(deserializer)?;
        Self::try_from_iter(items.into_iter().map(Read)).map_err(D::Error::custom)
    }
}
