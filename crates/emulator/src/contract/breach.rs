//! One breach of a description: where, which keyword, and what should have been, said without repeating the value.

use std::fmt;
use std::ops::ControlFlow::{self, Break, Continue};

/// As many breaches of one place as are listed.
const MOST_LISTED: usize = 100;

/// As many characters as are shown of a field.
const MOST_CHARACTERS: usize = 300;

/// The part of a request that a breach is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Path,
    Query,
    Header,
    Body,
}

/// One thing that is wrong with a request.
#[derive(Debug)]
pub(crate) struct Breach {
    pub(crate) place: Place,
    /// `list[3].targetIdentifier`; empty for the whole of the place.
    pub(crate) field: String,
    /// The keyword of the description that was broken.
    pub(crate) keyword: &'static str,
    /// What the field should have been.
    pub(crate) rule: String,
}

impl Breach {
    /// A breach by the body as a whole.
    pub(crate) fn body(keyword: &'static str, rule: &str) -> Self {
        Self {
            place: Place::Body,
            field: String::new(),
            keyword,
            rule: rule.to_owned(),
        }
    }

    /// The field and its rule as one sentence.
    pub(crate) fn sentence(&self) -> String {
        let place = match self.place {
            Place::Path => "path parameter",
            Place::Query => "query parameter",
            Place::Header => "header",
            Place::Body => "",
        };
        let subject = match (place, self.field.as_str()) {
            ("", "") => "the body".to_owned(),
            ("", field) => field.to_owned(),
            (place, "") => format!("the {place}s together"),
            (place, field) => format!("{place} {field}"),
        };
        format!("{subject}: {}", self.rule)
    }
}

/// Where in a value something is. It is written down only if it is told.
#[derive(Debug, Clone, Copy)]
pub(crate) enum At<'a> {
    Whole,
    Member(&'a At<'a>, &'a str),
    Item(&'a At<'a>, usize),
}

impl At<'_> {
    pub(crate) fn member<'a>(&'a self, name: &'a str) -> At<'a> {
        At::Member(self, name)
    }

    pub(crate) fn item(&self, index: usize) -> At<'_> {
        At::Item(self, index)
    }
}

/// As people write it: `list[3].targetIdentifier`.
impl fmt::Display for At<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Whole => Ok(()),
            Self::Member(Self::Whole, name) => f.write_str(name),
            Self::Member(around, name) => write!(f, "{around}.{name}"),
            Self::Item(around, index) => write!(f, "{around}[{index}]"),
        }
    }
}

/// What becomes of the breaches of a value.
pub(crate) trait Breaches {
    /// Whether anybody reads them.
    const TOLD: bool;

    /// Takes a breach of `keyword`; `Break` ends the check. `rule` is what should have been.
    fn add(
        &mut self,
        at: At<'_>,
        keyword: &'static str,
        rule: impl FnOnce() -> String,
    ) -> ControlFlow<()>;
}

/// The breaches of one place of a request, as many as anybody reads.
pub(crate) struct Listed {
    place: Place,
    breaches: Vec<Breach>,
    unlisted: usize,
    first_only: bool,
}

impl Listed {
    /// A list of the first of them in full, and of the rest how much it is.
    pub(crate) fn all(place: Place) -> Self {
        Self {
            place,
            breaches: Vec::new(),
            unlisted: 0,
            first_only: false,
        }
    }

    /// A list of the first one, which ends the check.
    pub(crate) fn first(place: Place) -> Self {
        Self {
            first_only: true,
            ..Self::all(place)
        }
    }

    /// The list, with an item at its end that says what is not in it.
    pub(crate) fn end(mut self) -> Vec<Breach> {
        let rest = if self.first_only {
            "is too large for every breach to be listed".to_owned()
        } else if self.unlisted > 0 {
            format!("{} more breaches are not listed", self.unlisted)
        } else {
            return self.breaches;
        };
        if let Some(last) = self.breaches.last() {
            self.breaches.push(Breach {
                place: self.place,
                field: String::new(),
                keyword: last.keyword,
                rule: rest,
            });
        }
        self.breaches
    }
}

impl Breaches for Listed {
    const TOLD: bool = true;

    fn add(
        &mut self,
        at: At<'_>,
        keyword: &'static str,
        rule: impl FnOnce() -> String,
    ) -> ControlFlow<()> {
        if self.breaches.len() == MOST_LISTED {
            self.unlisted += 1;
            return Continue(());
        }
        self.breaches.push(Breach {
            place: self.place,
            field: shortened(at.to_string()),
            keyword,
            rule: rule(),
        });
        if self.first_only {
            Break(())
        } else {
            Continue(())
        }
    }
}

/// A field that a caller made up may be as long as a body.
fn shortened(field: String) -> String {
    match field.char_indices().nth(MOST_CHARACTERS) {
        Some((end, _)) => format!("{}…", &field[..end]),
        None => field,
    }
}
