//! One value of an input: its name, its schema, and how it is read and filled in.

use std::fmt;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use super::read::{read, text};
use crate::call::filled::Filled;
use crate::input::convert::FromText;
use crate::input::query::QueryValue;

/// A member of an object that is sent: its name and its schema.
#[derive(Clone, Copy)]
pub struct Property {
    name: &'static str,
    says: &'static str,
    deprecated: bool,
    schema: fn(&mut SchemaGenerator) -> Schema,
}

impl Property {
    /// A member that is sent as `T`.
    pub const fn new<T: JsonSchema>(name: &'static str) -> Self {
        Self {
            name,
            says: "",
            deprecated: false,
            schema: |generator| generator.subschema_for::<T>(),
        }
    }

    /// Says what it means.
    #[must_use]
    pub const fn says(mut self, sentence: &'static str) -> Self {
        self.says = sentence;
        self
    }

    /// Says that it is deprecated.
    #[must_use]
    pub const fn deprecated(mut self) -> Self {
        self.deprecated = true;
        self
    }

    /// The name on the wire.
    pub const fn name(&self) -> &'static str {
        self.name
    }

    pub(super) fn schema(&self, generator: &mut SchemaGenerator) -> Schema {
        let mut schema = (self.schema)(generator);
        if !self.says.is_empty() {
            let says = match schema.get("description") {
                Some(Value::String(more)) => format!("{} {more}", self.says),
                _ => self.says.to_owned(),
            };
            schema.insert("description".to_owned(), says.into());
        }
        if self.deprecated {
            schema.insert("deprecated".to_owned(), true.into());
        }
        schema
    }
}

impl fmt::Debug for Property {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Property({})", self.name)
    }
}

/// A value that can be set of a call.
#[derive(Clone, Copy)]
pub struct Field {
    property: Property,
    set: fn(&mut Filled, &'static str, &Value),
}

impl Field {
    /// A parameter of the path.
    pub const fn path<T: DeserializeOwned + QueryValue + JsonSchema>(name: &'static str) -> Self {
        Self {
            property: Property::new::<T>(name),
            set: |filled, name, value| {
                let value = read::<T>(value);
                filled.set_path(name, value.map(|value| value.to_query()));
            },
        }
    }

    /// A parameter of the path that is an identifier. It is checked as one that a caller gives, not as one of an answer.
    pub const fn identifier<T: FromText + QueryValue + JsonSchema>(name: &'static str) -> Self {
        Self {
            property: Property::new::<T>(name),
            set: |filled, name, value| {
                let value = text(value).and_then(|text| T::from_text(text.to_owned()));
                filled.set_path(name, value.map(|value| value.to_query()));
            },
        }
    }

    /// A parameter of the query.
    pub const fn query<T: DeserializeOwned + QueryValue + JsonSchema>(name: &'static str) -> Self {
        Self {
            property: Property::new::<T>(name),
            set: |filled, name, value| {
                let value = read::<T>(value);
                filled.set_query(name.into(), value.map(|value| value.to_query()));
            },
        }
    }

    /// A header.
    pub const fn header<T: DeserializeOwned + QueryValue + JsonSchema>(name: &'static str) -> Self {
        Self {
            property: Property::new::<T>(name),
            set: |filled, name, value| {
                let value = read::<T>(value);
                filled.set_header(name, value.map(|value| value.to_query()));
            },
        }
    }

    /// A member of the JSON body.
    pub const fn member<T: DeserializeOwned + Serialize + JsonSchema>(name: &'static str) -> Self {
        Self {
            property: Property::new::<T>(name),
            set: |filled, name, value| filled.body.member(name, read::<T>(value)),
        }
    }

    /// The whole JSON body, where it is no object.
    pub const fn body<T: DeserializeOwned + Serialize + JsonSchema>(name: &'static str) -> Self {
        Self {
            property: Property::new::<T>(name),
            set: |filled, _, value| filled.body.json(read::<T>(value)),
        }
    }

    /// Says what it means.
    #[must_use]
    pub const fn says(mut self, sentence: &'static str) -> Self {
        self.property = self.property.says(sentence);
        self
    }

    /// Says that it is deprecated.
    #[must_use]
    pub const fn deprecated(mut self) -> Self {
        self.property = self.property.deprecated();
        self
    }

    /// Its name and its schema.
    pub const fn property(&self) -> &Property {
        &self.property
    }

    /// Reads the value and fills it in, or keeps why it is refused.
    pub(super) fn fill(&self, filled: &mut Filled, value: &Value) {
        (self.set)(filled, self.property.name, value);
    }
}

impl fmt::Debug for Field {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Field({})", self.property.name)
    }
}
