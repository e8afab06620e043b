//! What is known of a bulk form: its operation, and how many inputs one request takes.

use std::borrow::Cow;
use std::fmt;

use serde::Serialize;

use super::hash;
use crate::operation::Operation;

/// The facts of a bulk form whose inputs are of type `T`: the operation that it calls, and how much one request takes.
pub struct Form<T> {
    pub(super) operation: &'static Operation,
    pub(super) idempotent: bool,
    /// How many parts one request takes.
    pub(super) parts: usize,
    /// How many inputs one part takes.
    pub(super) per_part: usize,
    pub(super) part_of: PartOf<T>,
    pub(super) key: Option<Key<T>>,
    /// What is the same for all inputs, as it is hashed: the operation and its other arguments.
    pub(super) scope: Vec<u8>,
}

type PartOf<T> = fn(&T) -> Cow<'_, str>;
type Key<T> = fn(&T, &mut dyn FnMut(&str));

impl<T> Form<T> {
    /// One request of `operation` takes a list of up to `most` inputs; 0 counts as 1.
    pub fn list(operation: &'static Operation, most: usize) -> Self {
        Self::grouped(operation, 1, most, |_| Cow::Borrowed(""))
    }

    /// One request of `operation` takes up to `parts` parts of up to `per_part` inputs; 0 counts as 1. Inputs can share
    /// a part if `part_of` is the same of them.
    pub fn grouped(
        operation: &'static Operation,
        parts: usize,
        per_part: usize,
        part_of: fn(&T) -> Cow<'_, str>,
    ) -> Self {
        let mut scope = Vec::new();
        hash::write_string(&mut scope, operation.id);
        Self {
            operation,
            idempotent: operation.idempotent,
            parts: parts.max(1),
            per_part: per_part.max(1),
            part_of,
            key: None,
            scope,
        }
    }

    /// An argument that all requests share, such as the application. It becomes part of every input's hash, so that no
    /// report is resumed with another argument.
    #[must_use]
    pub fn argument(mut self, argument: &impl Serialize) -> Self {
        let value = serde_json::to_value(argument).unwrap_or_default();
        hash::write(&mut self.scope, &value, self.operation.secrets);
        self
    }

    /// Tells inputs apart by these strings, which `key` passes on, and not by their JSON: a list of the same strings in the
    /// same order is the same input. Much cheaper for an input of a few strings. None of them may be secret: the hash of an
    /// input stands in reports.
    #[must_use]
    #[allow(clippy::type_complexity)] // as it is written by callers
    pub fn keyed(mut self, key: fn(&T, &mut dyn FnMut(&str))) -> Self {
        self.key = Some(key);
        self
    }
}

impl<T> fmt::Debug for Form<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Form")
            .field("operation", &self.operation.id)
            .field("parts", &self.parts)
            .field("per_part", &self.per_part)
            .finish_non_exhaustive()
    }
}
