//! Whether a value fits a schema, and what is wrong if it does not. A schema is compiled once to the keywords that it
//! has; a value is then checked in one pass that reports each breach where it finds it.
//!
//! Schemas are JSON Schema 2020-12, of which this knows what `schema.rs` makes of a description. What it does not know is
//! an error of the schema, with its place, and never left out.

mod check;
mod compile;
mod equal;
mod format;
mod keyword;
mod limit;
mod number;
mod pattern;
mod rule;
#[cfg(test)]
mod tests;

use serde_json::Value;

use crate::contract::breach::{Breach, Listed, Place};
use crate::contract::judge::keyword::{Schema, SchemaId};
pub(crate) use crate::contract::judge::pattern::Patterns;

/// A compiled schema with all that it refers to.
#[derive(Debug)]
pub(crate) struct Judge {
    /// They refer to each other by their place.
    schemas: Vec<Schema>,
    whole: SchemaId,
}

impl Judge {
    /// Compiles a schema, or says where it is none.
    pub(crate) fn compile(schema: &Value, patterns: &Patterns) -> Result<Self, String> {
        compile::compile(schema, patterns)
    }

    /// Everything that is wrong with `value`: the first of it in full, and of the rest how much it is.
    pub(crate) fn breaches(&self, value: &Value, place: Place) -> Vec<Breach> {
        self.listed(value, Listed::all(place))
    }

    /// The first thing that is wrong with `value`, of which there may be too much to look at.
    pub(crate) fn first_breach(&self, value: &Value, place: Place) -> Vec<Breach> {
        self.listed(value, Listed::first(place))
    }

    fn listed(&self, value: &Value, mut listed: Listed) -> Vec<Breach> {
        // Whether it was broken off, the list knows.
        let _ = check::check(self, value, &mut listed);
        listed.end()
    }

    fn of(&self, id: SchemaId) -> &Schema {
        &self.schemas[id.0]
    }
}
