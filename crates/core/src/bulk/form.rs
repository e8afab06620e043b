//! What is known of a bulk form: its operation, and how many inputs one request takes.

use std::fmt;

use serde::Serialize;
use sha2::{Digest, Sha256};

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
    pub(super) part_of: fn(&T) -> String,
    /// What is the same for all inputs, hashed: the operation and its other arguments.
    pub(super) scope: Sha256,
}

impl<T> Form<T> {
    /// One request of `operation` takes a list of up to `most` inputs; 0 counts as 1.
    pub fn list(operation: &'static Operation, most: usize) -> Self {
        Self::grouped(operation, 1, most, |_| String::new())
    }

    /// One request of `operation` takes up to `parts` parts of up to `per_part` inputs; 0 counts as 1. Inputs can share
    /// a part if `part_of` is the same of them.
    pub fn grouped(
        operation: &'static Operation,
        parts: usize,
        per_part: usize,
        part_of: fn(&T) -> String,
    ) -> Self {
        let mut scope = Sha256::new();
        hash::feed(&mut scope, &operation.id.into(), &[]);
        Self {
            operation,
            idempotent: operation.idempotent,
            parts: parts.max(1),
            per_part: per_part.max(1),
            part_of,
            scope,
        }
    }

    /// An argument that all requests share, such as the application. It becomes part of every input's hash, so that no
    /// report is resumed with another argument.
    #[must_use]
    pub fn argument(mut self, argument: &impl Serialize) -> Self {
        let value = serde_json::to_value(argument).unwrap_or_default();
        hash::feed(&mut self.scope, &value, self.operation.secrets);
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
