//! What a compiled schema consists of.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Number, Value};

use crate::contract::judge::format::Format;
use crate::contract::judge::limit::{Bound, Size};
use crate::contract::judge::number::is_integer;
use crate::contract::judge::pattern::Pattern;
use crate::contract::judge::rule::Rule;

/// The place of a schema in its judge.
#[derive(Debug, Clone, Copy)]
pub(super) struct SchemaId(pub(super) usize);

/// One demand of a schema.
#[derive(Debug)]
pub(super) enum Keyword {
    Type(Types),
    Enum(Vec<Value>),
    Const(Value),
    Bound(Bound),
    MultipleOf(Number),
    Size(Size),
    Pattern(Arc<Pattern>),
    Format(&'static Format),
    UniqueItems,
    Items(SchemaId),
    Members(Members),
    Required(Vec<String>),
    AllOf(Vec<SchemaId>),
    AnyOf(Vec<SchemaId>),
    /// `if` and `then`.
    Condition {
        when: SchemaId,
        then: SchemaId,
    },
    Rule(Rule),
    /// `unevaluatedProperties: false`. It is the last keyword of its schema.
    Sealed,
}

/// The members of an object: `properties` and `additionalProperties`.
#[derive(Debug)]
pub(super) struct Members {
    pub(super) known: BTreeMap<String, SchemaId>,
    pub(super) others: Others,
}

/// Members that have no schema of their own.
#[derive(Debug, Clone, Copy)]
pub(super) enum Others {
    /// Nothing is said of them.
    Free,
    /// There must be none.
    Unknown,
    /// They have this schema.
    Each(SchemaId),
}

impl Members {
    /// Whether the schema says something about the member of this name.
    pub(super) fn cover(&self, name: &str) -> bool {
        !matches!(self.others, Others::Free) || self.known.contains_key(name)
    }
}

/// The types of JSON. An integer is a number, too.
const TYPES: [&str; 7] = [
    "string", "integer", "number", "boolean", "array", "object", "null",
];

/// A set of types.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Types([bool; TYPES.len()]);

impl Types {
    /// Adds the type of this name, or says that there is none.
    pub(super) fn add(&mut self, name: &str) -> Result<(), String> {
        match TYPES.iter().position(|known| *known == name) {
            Some(at) => self.0[at] = true,
            None => return Err(format!("`{name}` is no type")),
        }
        Ok(())
    }

    pub(super) fn include(self, value: &Value) -> bool {
        let [string, integer, number, boolean, array, object, null] = self.0;
        match value {
            Value::String(_) => string,
            Value::Number(value) => number || (integer && is_integer(value)),
            Value::Bool(_) => boolean,
            Value::Array(_) => array,
            Value::Object(_) => object,
            Value::Null => null,
        }
    }

    /// As in `string or null`.
    pub(super) fn names(self) -> String {
        let named = TYPES.iter().zip(self.0).filter(|(_, included)| *included);
        named
            .map(|(name, _)| *name)
            .collect::<Vec<_>>()
            .join(" or ")
    }
}
