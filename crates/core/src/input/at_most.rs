//! Lists whose documented limits are part of their type: at most `MAX` items, at least `MIN`, all different if
//! `UNIQUE`. They are built by conversion only, so a list that exists is one that the vendor takes.

use std::collections::HashMap;
use std::ops::Deref;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize};

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
    pub fn try_from_iter<U>(items: impl IntoIterator<Item = U>) -> Result<Self, Invalid>
    where
        T: Serialize,
        U: TryInto<T>,
        U::Error: Into<Invalid>,
    {
        let mut items = items.into_iter();
        let mut converted = Vec::with_capacity(items.size_hint().0.min(MAX).min(1024));
        let mut violations = Vec::new();
        let mut seen = HashMap::new();
        let mut count = 0;
        for item in items.by_ref().take(MAX) {
            match item.try_into() {
                Ok(item) => {
                    if UNIQUE && let Some(first) = repeats(&mut seen, &item, count) {
                        let again = Invalid::of(Rule::Duplicate { first });
                        violations.extend(again.at_index(count).into_violations());
                    }
                    converted.push(item);
                }
                Err(error) => violations.extend(error.into().at_index(count).into_violations()),
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

macro_rules! try_from_list {
    ($([$($parameter:tt)*] $list:ty, $bound:ident: $convert:expr;)*) => {$(
        impl<T, U, $($parameter)* const MAX: usize, const MIN: usize, const UNIQUE: bool> TryFrom<$list>
            for AtMost<T, MAX, MIN, UNIQUE>
        where
            T: Serialize,
            U: TryInto<T> + $bound,
            U::Error: Into<Invalid>,
        {
            type Error = Invalid;

            fn try_from(list: $list) -> Result<Self, Invalid> {
                Self::try_from_iter($convert(list))
            }
        }
    )*};
}

try_from_list! {
    [] Vec<U>, Sized: std::convert::identity;
    [const N: usize,] [U; N], Sized: std::convert::identity;
    [] &[U], Clone: <[U]>::to_vec;
    [] &Vec<U>, Clone: Vec::clone;
    [const N: usize,] &[U; N], Clone: Clone::clone;
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
        Self::try_from_iter::<T>(Vec::deserialize(deserializer)?).map_err(D::Error::custom)
    }
}
