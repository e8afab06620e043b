//! Where a call differs from a plain sample, and how: one value that is the caller's, or an object that breaks a
//! condition.

use serde_json::Value;

/// A step from a request to a part of it.
#[derive(Clone, PartialEq)]
pub enum Step {
    Parameter(String),
    Body,
    Member(String),
    Item,
    /// A value of a map.
    Entry,
    /// An alternative of a union, by its Rust name.
    Alternative(String),
}

/// A part of a request, and what is different there.
#[derive(Clone, Copy, Default)]
pub struct Focus<'a> {
    /// From here on; `None` if the part lies elsewhere.
    path: Option<&'a [Step]>,
    change: Change<'a>,
}

/// What stands at the end of the path. A path without steps is the request itself, whose members are its parameters
/// and `body`.
#[derive(Clone, Copy, Default)]
pub enum Change<'a> {
    /// The caller's `value`; of a list, as many items as the caller's `n` says.
    #[default]
    Value,
    /// An object without members.
    Empty,
    /// An object that has these members, what it needs besides, but not the member after them.
    With(&'a [String], Option<&'a str>),
    /// An object without these members, with what it needs besides.
    Without(&'a [String]),
    /// An object in which this member has this value, and the last one is not there.
    Trigger(&'a str, &'a Value, &'a str),
}

impl<'a> Focus<'a> {
    pub fn new(path: &'a [Step], change: Change<'a>) -> Self {
        Self {
            path: Some(path),
            change,
        }
    }

    /// The focus as a part of the value sees it.
    pub fn within(self, part: &Step) -> Self {
        let path = match self.path {
            Some([first, rest @ ..]) if first == part => Some(rest),
            _ => None,
        };
        Self { path, ..self }
    }

    /// Whether the path leads to this value or through it.
    pub fn leads_on(self) -> bool {
        self.path.is_some()
    }

    /// Whether this is the value at the end of the path.
    pub fn is_here(self) -> bool {
        self.path.is_some_and(<[Step]>::is_empty)
    }

    /// Whether this object is to have a member or not, where the focus decides it.
    pub fn says(self, member: &str) -> Option<bool> {
        let among = |names: &[String]| names.iter().any(|name| name == member);
        if !self.is_here() {
            return None;
        }
        match self.change {
            Change::Value => None,
            Change::Empty => Some(false),
            Change::With(with, without) => {
                let not = without == Some(member);
                (not || among(with)).then_some(!not)
            }
            Change::Without(without) => among(without).then_some(false),
            Change::Trigger(trigger, _, without) => {
                (member == trigger || member == without).then_some(member == trigger)
            }
        }
    }

    /// The value of a member that a condition asks about.
    pub fn trigger(self, member: &str) -> Option<&'a Value> {
        match self.change {
            Change::Trigger(trigger, value, _) if self.is_here() && trigger == member => {
                Some(value)
            }
            _ => None,
        }
    }
}
