//! The input of a call as JSON: shown by its schema, read with every check, and sent.

use std::any::type_name;
use std::borrow::Cow;
use std::fmt;
use std::marker::PhantomData;

use schemars::{JsonSchema, Schema, SchemaGenerator};
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};
use serde_json::{Map, Value};

use super::described::Described;
use super::field::Field;
use super::object::request;
use super::read::broken;
use crate::call::filled::Filled;
use crate::input::json_object::JsonObject;
use crate::json_path::is_name;
use crate::operation::Operation;
use crate::violation::Invalid;

/// The input of the call `C`, read from a JSON object whose members are the parameters and the members of the body, by
/// their names on the wire.
///
/// Reading makes every check that the call makes: types, limits, required members, conditions, unknown members. So an
/// input that was read is one that is sent, whatever time later, by [`call`](Self::call). `Debug` prints the operation
/// only.
pub struct Input<C> {
    filled: Filled,
    call: PhantomData<fn() -> C>,
}

impl<C: Described> Input<C> {
    /// Reads an input, or returns every member that breaks a rule. Nothing of a value is in the error.
    pub fn read(json: Value) -> Result<Self, Invalid> {
        Ok(Self {
            filled: fill(C::OPERATION, C::FIELDS, C::OPEN, json)?,
            call: PhantomData,
        })
    }

    /// The call, of a client of the raw crate: `input.call(clerk.raw()).await`. It has all setters and options.
    pub fn call(self, client: &C::Client) -> C {
        C::of(C::transport(client).filled_call(self.filled))
    }
}

/// What a call is filled with; one function for all of them.
fn fill(
    operation: &'static Operation,
    fields: &[Field],
    open: bool,
    json: Value,
) -> Result<Filled, Invalid> {
    let Value::Object(members) = json else {
        return Err(broken("must be a JSON object"));
    };
    let mut filled = Filled::new(operation);
    let mut others = Map::new();
    for (name, value) in members {
        let mut known = fields.iter();
        match known.find(|field| field.property().name() == name) {
            Some(field) => field.fill(&mut filled, &value),
            None if open => {
                others.insert(name, value);
            }
            None => {
                let shown = if is_name(&name) { &name } else { "" };
                filled.refuse(shown, broken("is not a member of this request"));
            }
        }
    }
    if !others.is_empty() {
        filled.body.extra(JsonObject::try_from(others));
    }
    filled.clone().into_outgoing()?;
    Ok(filled)
}

impl<C> Clone for Input<C> {
    fn clone(&self) -> Self {
        Self {
            filled: self.filled.clone(),
            call: PhantomData,
        }
    }
}

impl<C> fmt::Debug for Input<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Input({})", self.filled.operation().id)
    }
}

/// As [`Input::read`]; the error says every rule that is broken.
impl<'de, C: Described> Deserialize<'de> for Input<C> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let members = Map::deserialize(deserializer)?;
        Self::read(Value::Object(members)).map_err(D::Error::custom)
    }
}

impl<C: Described> JsonSchema for Input<C> {
    fn schema_name() -> Cow<'static, str> {
        Cow::Borrowed(C::OPERATION.id)
    }

    fn schema_id() -> Cow<'static, str> {
        Cow::Borrowed(type_name::<C>())
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mut schema = request(generator, C::OPERATION, C::FIELDS, C::OPEN);
        if !C::SAYS.is_empty() {
            schema.insert("description".to_owned(), C::SAYS.into());
        }
        schema
    }
}
