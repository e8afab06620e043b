//! The form of a value, and its limits.

use std::collections::BTreeSet;

/// Bounds of a text; `usize::MAX` stands for none.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct TextLimits {
    pub min: usize,
    pub max: usize,
    pub pattern: Option<String>,
    /// Such as `date-time`: told in the docs, not checked.
    pub format: Option<String>,
}

impl TextLimits {
    /// Whether no text is refused.
    pub fn takes_all(&self) -> bool {
        self.min == 0 && self.max == usize::MAX && self.pattern.is_none()
    }
}

/// Bounds of a list.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ListLimits {
    pub min: usize,
    pub max: usize,
    pub unique: bool,
}

/// The form of a value.
#[derive(Clone, PartialEq, Debug)]
pub enum Shape {
    Any,
    Bool,
    Integer {
        min: i64,
        max: i64,
    },
    Number,
    /// A point in time, counted from 1970.
    Instant(Unit),
    /// A duration in seconds; in requests only.
    Seconds {
        min: i64,
        max: i64,
    },
    Text(TextLimits),
    Secret,
    /// The name of a thing of this kind; in answers only.
    Identifier(String),
    List(Box<Shape>, ListLimits),
    Map(Box<Shape>),
    /// An object of any members, with a bound on its JSON text in bytes.
    Object {
        max_bytes: usize,
    },
    /// A named schema.
    Named(String),
    /// Not to be seen, though it is no text.
    Redacted(Box<Shape>),
    /// `null` is allowed: only inside lists and maps, a property says it itself.
    Nullable(Box<Shape>),
}

impl Shape {
    /// Whether the value itself, or each of its items, is a secret.
    pub fn is_secret(&self) -> bool {
        match self {
            Self::Secret | Self::Redacted(_) => true,
            Self::List(inner, _) | Self::Map(inner) | Self::Nullable(inner) => inner.is_secret(),
            _ => false,
        }
    }

    /// Collects the names of the schemas in a shape.
    pub fn named(&self, names: &mut BTreeSet<String>) {
        match self {
            Self::Named(name) => {
                names.insert(name.clone());
            }
            Self::List(inner, _)
            | Self::Map(inner)
            | Self::Nullable(inner)
            | Self::Redacted(inner) => inner.named(names),
            _ => {}
        }
    }
}

/// What a point in time is counted in.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unit {
    Milliseconds,
    Seconds,
}
