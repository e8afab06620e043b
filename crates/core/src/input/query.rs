//! Query parameters: how a value becomes text. False, zero and the empty text are values like any other and are sent.

use super::at_most::AtMost;
use super::int::Int;
use super::text::Text;
use crate::open::Open;
use crate::secret::Secret;
use crate::violation::{Invalid, Rule, Violation};

/// The text of a query parameter.
#[derive(Clone, PartialEq, Eq)]
pub enum QueryText {
    /// A single value.
    One(String),
    /// A list; how it is written depends on the parameter.
    Many(Vec<String>),
}

/// A value that can stand in a query.
pub trait QueryValue {
    /// The value as text.
    fn to_query(&self) -> QueryText;

    /// The same, without a copy of what is text already.
    fn into_query(self) -> QueryText
    where
        Self: Sized,
    {
        self.to_query()
    }
}

impl QueryValue for String {
    fn to_query(&self) -> QueryText {
        QueryText::One(self.clone())
    }

    fn into_query(self) -> QueryText {
        QueryText::One(self)
    }
}

macro_rules! by_display {
    ($($type:ty),*) => {$(
        impl QueryValue for $type {
            fn to_query(&self) -> QueryText {
                QueryText::One(self.to_string())
            }
        }
    )*};
}

by_display!(&str, bool, i32, i64, u32, u64, f64);

impl<const MIN: i64, const MAX: i64> QueryValue for Int<MIN, MAX> {
    fn to_query(&self) -> QueryText {
        QueryText::One(self.to_string())
    }
}

impl<const MIN: usize, const MAX: usize, P> QueryValue for Text<MIN, MAX, P> {
    fn to_query(&self) -> QueryText {
        QueryText::One(self.as_str().to_owned())
    }
}

impl QueryValue for Secret {
    fn to_query(&self) -> QueryText {
        QueryText::One(self.expose().to_owned())
    }
}

impl<T: AsRef<str>> QueryValue for Open<T> {
    fn to_query(&self) -> QueryText {
        QueryText::One(self.as_str().to_owned())
    }
}

impl<T: QueryValue> QueryValue for Vec<T> {
    fn to_query(&self) -> QueryText {
        many(self)
    }
}

impl<T: QueryValue, const MAX: usize, const MIN: usize, const UNIQUE: bool> QueryValue
    for AtMost<T, MAX, MIN, UNIQUE>
{
    fn to_query(&self) -> QueryText {
        many(self)
    }
}

fn many<T: QueryValue>(items: &[T]) -> QueryText {
    QueryText::Many(
        items
            .iter()
            .flat_map(|item| match item.to_query() {
                QueryText::One(text) => vec![text],
                QueryText::Many(texts) => texts,
            })
            .collect(),
    )
}

/// Checks items that are written with commas between them: one that is empty, or has a comma, would be read as others.
/// Each is checked by `check`, too.
pub(crate) fn check_separated(
    items: &[String],
    check: impl Fn(&str) -> Result<(), Invalid>,
) -> Result<(), Invalid> {
    let fault = |item: &str| {
        if item.is_empty() {
            Err(Invalid::of(Rule::TooShort { min: 1, got: 0 }))
        } else if item.contains(',') {
            let rule = "has a comma, which separates the items of this list";
            Err(Invalid::of(Rule::Other(rule.into())))
        } else {
            check(item)
        }
    };
    let wrong: Vec<Violation> = items
        .iter()
        .enumerate()
        .filter_map(|(index, item)| Some(fault(item).err()?.at_index(index)))
        .flat_map(Invalid::into_violations)
        .collect();
    Invalid::from_violations(wrong).map_or(Ok(()), Err)
}
