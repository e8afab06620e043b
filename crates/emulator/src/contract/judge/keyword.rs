//! What a compiled schema consists of.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde_json::{Number, Value};

use crate::contract::judge::format::Format;
use crate::contract::judge::limit::{Bound, Size};
use crate::contract::judge::number::is_integer;
use crate::contract::judge::pattern::Pattern;
use crate::contract::judge::rule::Rule;

/// A schema.
#[derive(Debug, Default)]
pub(super) struct Schema {
    pub(super) keywords: Vec<Keyword>,
    /// `unevaluatedProperties: false`: no member of which neither the schema nor a part of it says anything.
    pub(super) is_sealed: bool,
}

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

/// The types of JSON, each with its bit in a set. An integer is a number, too.
const STRING: (&str, u8) = ("string", 1);
const INTEGER: (&str, u8) = ("integer", 1 << 1);
const NUMBER: (&str, u8) = ("number", 1 << 2);
const BOOLEAN: (&str, u8) = ("boolean", 1 << 3);
const ARRAY: (&str, u8) = ("array", 1 << 4);
const OBJECT: (&str, u8) = ("object", 1 << 5);
const NULL: (&str, u8) = ("null", 1 << 6);
const TYPES: [(&str, u8); 7] = [STRING, INTEGER, NUMBER, BOOLEAN, ARRAY, OBJECT, NULL];

/// A set of types.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Types(u8);

impl Types {
    /// Adds the type of this name, or says that there is none.
    pub(super) fn add(&mut self, name: &str) -> Result<(), String> {
        let known = TYPES.iter().find(|(known, _)| *known == name);
        let (_, bit) = known.ok_or_else(|| format!("`{name}` is no type"))?;
        self.0 |= bit;
        Ok(())
    }

    pub(super) fn include(self, value: &Value) -> bool {
        let (_, bit) = match value {
            Value::String(_) => STRING,
            Value::Number(number) if self.0 & INTEGER.1 != 0 && is_integer(number) => INTEGER,
            Value::Number(_) => NUMBER,
            Value::Bool(_) => BOOLEAN,
            Value::Array(_) => ARRAY,
            Value::Object(_) => OBJECT,
            Value::Null => NULL,
        };
        self.0 & bit != 0
    }

    /// As in `string or null`.
    pub(super) fn names(self) -> String {
        let included = TYPES.iter().filter(|(_, bit)| self.0 & bit != 0);
        let names: Vec<&str> = included.map(|(name, _)| *name).collect();
        names.join(" or ")
    }
}
