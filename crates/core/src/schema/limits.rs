//! Schemas of the types whose limits are part of them.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde_json::{Map, Value};

use crate::input::at_most::AtMost;
use crate::input::int::Int;
use crate::input::json_object::JsonObject;
use crate::input::nullable::Nullable;
use crate::input::seconds::Seconds;
use crate::input::text::{Pattern, Text};
use crate::instant::{UnixMillis, UnixSeconds};
use crate::redacted::Redacted;
use crate::secret::Secret;

/// They stand where they are used.
macro_rules! schemas {
    ($([$($generics:tt)*] $type:ty, $name:expr, |$generator:ident| $schema:expr;)*) => {$(
        impl<$($generics)*> JsonSchema for $type {
            fn inline_schema() -> bool {
                true
            }

            fn schema_name() -> Cow<'static, str> {
                Cow::from($name)
            }

            fn json_schema($generator: &mut SchemaGenerator) -> Schema {
                $schema
            }
        }
    )*};
}

schemas! {
    [T: JsonSchema, const MAX: usize, const MIN: usize, const UNIQUE: bool] AtMost<T, MAX, MIN, UNIQUE>,
        format!("List_of_{}", T::schema_name()), |generator| {
            let mut schema = json_schema!({ "type": "array", "items": generator.subschema_for::<T>() });
            bounds(&mut schema, ["minItems", "maxItems"], MIN, MAX);
            if UNIQUE {
                schema.insert("uniqueItems".to_owned(), true.into());
            }
            schema
        };
    [const MIN: usize, const MAX: usize, P: Pattern] Text<MIN, MAX, P>, "Text", |_generator| {
        let mut schema = json_schema!({ "type": "string" });
        bounds(&mut schema, ["minLength", "maxLength"], MIN, MAX);
        if !P::REGEX.is_empty() {
            schema.insert("pattern".to_owned(), P::REGEX.into());
        }
        schema
    };
    [const MIN: i64, const MAX: i64] Int<MIN, MAX>, "Int", |_generator| integer(MIN, MAX);
    [const MIN: i64, const MAX: i64] Seconds<MIN, MAX>, "Seconds", |_generator| {
        let mut schema = integer(MIN, MAX);
        schema.insert("description".to_owned(), "In seconds.".into());
        schema
    };
    [] UnixMillis, "UnixMillis", |_generator| instant("Milliseconds since 1970, UTC.");
    [] UnixSeconds, "UnixSeconds", |_generator| instant("Seconds since 1970, UTC.");
    [const MAX_BYTES: usize] JsonObject<MAX_BYTES>, "JsonObject", |generator| {
        let mut schema = Map::<String, Value>::json_schema(generator);
        if MAX_BYTES != usize::MAX {
            let limit = format!("At most {MAX_BYTES} bytes of JSON.");
            schema.insert("description".to_owned(), limit.into());
        }
        schema
    };
    [T: JsonSchema] Nullable<T>, format!("Nullable_{}", T::schema_name()), |generator| {
        json_schema!({ "anyOf": [generator.subschema_for::<T>(), { "type": "null" }] })
    };
    [] Secret, "Secret", |_generator| json_schema!({ "type": "string", "writeOnly": true });
    [T: JsonSchema] Redacted<T>, format!("Secret_{}", T::schema_name()), |generator| {
        let mut schema = generator.subschema_for::<T>();
        schema.insert("writeOnly".to_owned(), true.into());
        schema
    };
}

fn bounds(schema: &mut Schema, [min, max]: [&str; 2], least: usize, most: usize) {
    if least > 0 {
        schema.insert(min.to_owned(), least.into());
    }
    if most != usize::MAX {
        schema.insert(max.to_owned(), most.into());
    }
}

/// The bounds of 64 bits are not said: few readers of JSON hold them exactly.
fn integer(min: i64, max: i64) -> Schema {
    let mut schema = json_schema!({ "type": "integer", "format": "int64" });
    if min != i64::MIN {
        schema.insert("minimum".to_owned(), min.into());
    }
    if max != i64::MAX {
        schema.insert("maximum".to_owned(), max.into());
    }
    schema
}

/// A time that an answer did not state is null.
fn instant(unit: &str) -> Schema {
    json_schema!({ "type": ["integer", "null"], "format": "int64", "description": unit })
}
