//! What a refused value says about itself: the field, and the rule that it breaks. The offending text is never
//! kept, because it may be a secret; sizes and integers are, because they are what the caller needs to see.

use std::borrow::Cow;
use std::convert::Infallible;
use std::fmt;

/// One documented rule that an input breaks.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Violation {
    /// Path of the input, as in `list[3].targetIdentifier`; empty when the value stands alone.
    pub field: String,
    /// The rule that it breaks.
    pub rule: Rule,
}

impl fmt::Display for Violation {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.field.is_empty() {
            write!(f, "{}", self.rule)
        } else {
            write!(f, "`{}`: {}", self.field, self.rule)
        }
    }
}

/// A rule that a vendor documents, with what was found instead where that cannot be secret.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rule {
    /// The input must be there.
    Required,
    /// The input must be there under a condition.
    RequiredWhen {
        /// The condition, as in `targetType is ROLE`.
        condition: &'static str,
    },
    /// At least one of these inputs must be there.
    AnyOf(&'static [&'static str]),
    /// Exactly one of these inputs must be there.
    OneOf(&'static [&'static str]),
    /// A list is longer than the vendor takes.
    AtMost {
        /// The most items allowed.
        max: usize,
        /// The items found.
        got: usize,
    },
    /// A list is shorter than the vendor takes.
    AtLeast {
        /// The fewest items allowed.
        min: usize,
        /// The items found.
        got: usize,
    },
    /// A string has too many characters (Unicode scalar values).
    TooLong {
        /// The most characters allowed.
        max: usize,
        /// The characters found.
        got: usize,
    },
    /// A string has too few characters (Unicode scalar values).
    TooShort {
        /// The fewest characters allowed.
        min: usize,
        /// The characters found.
        got: usize,
    },
    /// Content is too large once written out.
    TooManyBytes {
        /// The most bytes allowed.
        max: usize,
        /// The bytes found.
        got: usize,
    },
    /// An integer lies outside its range; `i64::MIN` and `i64::MAX` stand for a side without bound.
    Range {
        /// The smallest value allowed.
        min: i64,
        /// The largest value allowed.
        max: i64,
        /// The value found; one beyond 64 bits is shown as the nearest that fits.
        got: i64,
    },
    /// A string does not match this regular expression.
    Pattern(&'static str),
    /// A string is none of these values.
    NotListed(&'static [&'static str]),
    /// A string cannot be a path segment; says why.
    Segment(&'static str),
    /// A string holds nothing but white space.
    Blank,
    /// An item repeats an earlier one.
    Duplicate {
        /// Index of the earlier item.
        first: usize,
    },
    /// Any other rule, in a sentence that holds nothing of the value.
    Other(Cow<'static, str>),
}

impl fmt::Display for Rule {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Required => f.write_str("required"),
            Self::RequiredWhen { condition } => write!(f, "required when {condition}"),
            Self::AnyOf(fields) => write!(f, "at least one is required of {}", Quoted(fields)),
            Self::OneOf(fields) => write!(f, "exactly one is required of {}", Quoted(fields)),
            Self::AtMost { max, got } => write!(f, "at most {max}, got {got}"),
            Self::AtLeast { min, got } => write!(f, "at least {min}, got {got}"),
            Self::TooLong { max, got } => write!(f, "at most {max} characters, got {got}"),
            Self::TooShort { min, got } => write!(f, "at least {min} characters, got {got}"),
            Self::TooManyBytes { max, got } => write!(f, "at most {max} bytes, got {got}"),
            Self::Range {
                min: i64::MIN,
                max,
                got,
            } => write!(f, "at most {max}, got {got}"),
            Self::Range {
                min,
                max: i64::MAX,
                got,
            } => write!(f, "at least {min}, got {got}"),
            Self::Range { min, max, got } => write!(f, "from {min} to {max}, got {got}"),
            Self::Pattern(regex) => write!(f, "must match `{regex}`"),
            Self::NotListed(values) => write!(f, "must be one of {}", Quoted(values)),
            Self::Segment(why) => write!(f, "cannot be a path segment: {why}"),
            Self::Blank => f.write_str("must not be blank"),
            Self::Duplicate { first } => write!(f, "repeats item {first}"),
            Self::Other(sentence) => f.write_str(sentence),
        }
    }
}

struct Quoted<'a>(&'a [&'a str]);

impl fmt::Display for Quoted<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, text) in self.0.iter().enumerate() {
            let comma = if index == 0 { "" } else { ", " };
            write!(f, "{comma}`{text}`")?;
        }
        Ok(())
    }
}

/// The rules that an input breaks, at least one, all of them at once.
#[derive(Clone, PartialEq, Eq)]
pub struct Invalid(Vec<Violation>);

impl Invalid {
    /// One broken rule of the named field.
    pub fn new(field: &str, rule: Rule) -> Self {
        Self(vec![Violation {
            field: field.to_owned(),
            rule,
        }])
    }

    /// One broken rule of a value that does not know yet in which field it will stand.
    pub fn of(rule: Rule) -> Self {
        Self::new("", rule)
    }

    /// All of `violations`, if there are any.
    pub fn from_violations(violations: Vec<Violation>) -> Option<Self> {
        if violations.is_empty() {
            None
        } else {
            Some(Self(violations))
        }
    }

    /// The same violations, seen from the object whose member `field` this is.
    #[must_use]
    pub fn at(mut self, field: &str) -> Self {
        for violation in &mut self.0 {
            violation.field = join(field, &violation.field);
        }
        self
    }

    /// The same violations, seen from the list whose item `index` this is.
    #[must_use]
    pub fn at_index(self, index: usize) -> Self {
        self.at(&format!("[{index}]"))
    }

    /// The same violations, with a path that begins at the root `name` where there is no field to begin with.
    pub(crate) fn rooted(mut self, name: &str) -> Self {
        for violation in &mut self.0 {
            if violation.field.is_empty() || violation.field.starts_with('[') {
                violation.field = join(name, &violation.field);
            }
        }
        self
    }

    /// Both values, or everything that is wrong with either.
    pub fn both<A, B>(first: Result<A, Self>, second: Result<B, Self>) -> Result<(A, B), Self> {
        match (first, second) {
            (Ok(first), Ok(second)) => Ok((first, second)),
            (Err(mut first), Err(second)) => {
                first.0.extend(second.into_violations());
                Err(first)
            }
            (Err(invalid), Ok(_)) | (Ok(_), Err(invalid)) => Err(invalid),
        }
    }

    /// The violations, in the order in which they were found.
    pub fn violations(&self) -> &[Violation] {
        &self.0
    }

    /// The violations by value.
    pub fn into_violations(self) -> Vec<Violation> {
        self.0
    }
}

fn join(outer: &str, inner: &str) -> String {
    if inner.is_empty() || inner.starts_with('[') {
        format!("{outer}{inner}")
    } else {
        format!("{outer}.{inner}")
    }
}

impl fmt::Display for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, violation) in self.0.iter().enumerate() {
            let separator = if index == 0 { "" } else { "; " };
            write!(f, "{separator}{violation}")?;
        }
        Ok(())
    }
}

impl fmt::Debug for Invalid {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Invalid({self})")
    }
}

impl std::error::Error for Invalid {}

impl From<Violation> for Invalid {
    fn from(violation: Violation) -> Self {
        Self(vec![violation])
    }
}

impl From<Infallible> for Invalid {
    fn from(never: Infallible) -> Self {
        match never {}
    }
}
