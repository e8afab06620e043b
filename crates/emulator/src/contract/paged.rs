//! Lists that come bare or, if the caller sends `paginated=true`, as an object with their total. The description has the
//! bare list, and `x-paginated` names the members of the object: the one with the items and the one with the total.

use serde_json::{Value, json};

use crate::contract::description::Operation;
use crate::contract::input::Input;

/// The members of the object that a list stands in.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Paged<'a> {
    items: &'a str,
    total: &'a str,
}

impl<'a> Paged<'a> {
    /// The object that an operation can answer with, if there is one.
    pub(crate) fn of(operation: &'a Operation) -> Option<Self> {
        let named = operation.facts.get("x-paginated")?;
        Some(Self {
            items: named["items"].as_str()?,
            total: named["total"].as_str()?,
        })
    }

    /// The object, if this call asks for it.
    pub(crate) fn asked(operation: &'a Operation, input: &Input) -> Option<Self> {
        let asks = input.query.get("paginated") == Some(&Value::Bool(true));
        Self::of(operation).filter(|_| asks)
    }

    /// The answer with these items, which are of `total` in all.
    pub(crate) fn answer(self, items: Value, total: usize) -> Value {
        let members = [(self.items, items), (self.total, json!(total))];
        let members = members.map(|(name, value)| (name.to_owned(), value));
        Value::Object(members.into_iter().collect())
    }

    /// The schema of the object, for a list that `schema` describes.
    pub(crate) fn schema(self, schema: &Value) -> Value {
        json!({
            "type": "object",
            "properties": { self.items: schema, self.total: { "type": "integer", "minimum": 0 } },
            "required": [self.items, self.total],
            "additionalProperties": false,
        })
    }
}

/// What an operation may answer: what `schema` describes, or the object that it stands in.
pub(crate) fn either(operation: &Operation, schema: &Value) -> Value {
    match Paged::of(operation) {
        None => schema.clone(),
        Some(paged) => json!({ "anyOf": [schema, paged.schema(schema)] }),
    }
}
