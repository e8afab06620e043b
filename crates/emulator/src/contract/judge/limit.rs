//! Limits: of a number, and of how much there is in a value.

use std::cmp::Ordering;

use serde_json::{Number, Value};

use crate::contract::judge::number::compare;

/// A limit of a number.
#[derive(Debug)]
pub(super) struct Bound {
    kind: &'static BoundKind,
    limit: Number,
}

#[derive(Debug)]
struct BoundKind {
    keyword: &'static str,
    /// Whether a number may stand in this order to the limit.
    allows: fn(Ordering) -> bool,
    /// What is said before the limit and after it.
    words: [&'static str; 2],
}

static BOUNDS: [BoundKind; 4] = [
    BoundKind {
        keyword: "minimum",
        allows: Ordering::is_ge,
        words: ["", " or more"],
    },
    BoundKind {
        keyword: "maximum",
        allows: Ordering::is_le,
        words: ["", " or less"],
    },
    BoundKind {
        keyword: "exclusiveMinimum",
        allows: Ordering::is_gt,
        words: ["more than ", ""],
    },
    BoundKind {
        keyword: "exclusiveMaximum",
        allows: Ordering::is_lt,
        words: ["less than ", ""],
    },
];

impl Bound {
    /// The bound that a keyword sets, if it sets one.
    pub(super) fn of(keyword: &str, limit: &Value) -> Option<Result<Self, String>> {
        let kind = BOUNDS.iter().find(|kind| kind.keyword == keyword)?;
        Some(match limit {
            Value::Number(limit) => Ok(Self {
                kind,
                limit: limit.clone(),
            }),
            _ => Err("must be a number".to_owned()),
        })
    }

    pub(super) fn keyword(&self) -> &'static str {
        self.kind.keyword
    }

    pub(super) fn allows(&self, value: &Value) -> bool {
        let number = value.as_number();
        number.is_none_or(|number| (self.kind.allows)(compare(number, &self.limit)))
    }

    pub(super) fn rule(&self) -> String {
        let [before, after] = self.kind.words;
        format!("must be {before}{}{after}", self.limit)
    }
}

/// A limit of how much there is in a value.
#[derive(Debug)]
pub(super) struct Size {
    kind: &'static SizeKind,
    limit: usize,
}

#[derive(Debug)]
struct SizeKind {
    keyword: &'static str,
    allows: fn(Ordering) -> bool,
    counted: Counted,
    most_or_least: &'static str,
}

/// What is counted.
#[derive(Debug, Clone, Copy)]
enum Counted {
    Characters,
    Items,
    Members,
}

const fn most(keyword: &'static str, counted: Counted) -> SizeKind {
    SizeKind {
        keyword,
        allows: Ordering::is_le,
        counted,
        most_or_least: "most",
    }
}

const fn least(keyword: &'static str, counted: Counted) -> SizeKind {
    SizeKind {
        keyword,
        allows: Ordering::is_ge,
        counted,
        most_or_least: "least",
    }
}

static SIZES: [SizeKind; 6] = [
    most("maxLength", Counted::Characters),
    least("minLength", Counted::Characters),
    most("maxItems", Counted::Items),
    least("minItems", Counted::Items),
    most("maxProperties", Counted::Members),
    least("minProperties", Counted::Members),
];

impl Size {
    /// The limit that a keyword sets, if it sets one.
    pub(super) fn of(keyword: &str, limit: &Value) -> Option<Result<Self, String>> {
        let kind = SIZES.iter().find(|kind| kind.keyword == keyword)?;
        let limit = limit.as_u64().and_then(|limit| limit.try_into().ok());
        let limit = limit.ok_or_else(|| "must be an integer of at least 0".to_owned());
        Some(limit.map(|limit| Self { kind, limit }))
    }

    pub(super) fn keyword(&self) -> &'static str {
        self.kind.keyword
    }

    /// What is wrong with the size of a value.
    pub(super) fn excess(&self, value: &Value) -> Option<Excess<'_>> {
        let size = self.kind.counted.in_value(value)?;
        let allowed = (self.kind.allows)(size.cmp(&self.limit));
        (!allowed).then_some(Excess { limit: self, size })
    }
}

/// A size beyond its limit.
pub(super) struct Excess<'l> {
    limit: &'l Size,
    size: usize,
}

impl Excess<'_> {
    pub(super) fn rule(&self) -> String {
        let Size { kind, limit } = self.limit;
        let unit = match kind.counted {
            Counted::Characters => "characters",
            Counted::Items => "items",
            Counted::Members => "members",
        };
        let (bound, size) = (kind.most_or_least, self.size);
        format!("takes at {bound} {limit} {unit}, got {size}")
    }
}

impl Counted {
    /// How much of it there is in a value that can have it.
    fn in_value(self, value: &Value) -> Option<usize> {
        match (self, value) {
            (Self::Characters, Value::String(text)) => Some(text.chars().count()),
            (Self::Items, Value::Array(items)) => Some(items.len()),
            (Self::Members, Value::Object(members)) => Some(members.len()),
            _ => None,
        }
    }
}
