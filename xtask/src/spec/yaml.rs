//! YAML as JSON: keys of any scalar type become text (`200:` is a number; OpenAPI means its text), and an integer beyond 64
//! bits becomes a float, as it does when JSON is read, so that a check can name its place.

use std::fmt;

use serde::de::{Deserialize, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};

/// Reads a document; an error if it is not YAML, has a tag, a key that is no scalar or the same key twice.
pub(super) fn read(text: &str) -> Result<Value, yaml_serde::Error> {
    yaml_serde::from_str(text).map(|Json(value)| value)
}

struct Json(Value);

impl<'de> Deserialize<'de> for Json {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ToJson).map(Self)
    }
}

struct ToJson;

fn float<E: Error>(value: f64) -> Result<Value, E> {
    let number = Number::from_f64(value);
    let number = number.ok_or_else(|| E::custom(format!("{value} is no number of JSON")))?;
    Ok(Value::Number(number))
}

impl<'de> Visitor<'de> for ToJson {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("YAML")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        Ok(value.into())
    }

    #[expect(clippy::cast_precision_loss, reason = "as when JSON is read")]
    fn visit_i128<E: Error>(self, value: i128) -> Result<Value, E> {
        float(value as f64)
    }

    #[expect(clippy::cast_precision_loss, reason = "as when JSON is read")]
    fn visit_u128<E: Error>(self, value: u128) -> Result<Value, E> {
        float(value as f64)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        float(value)
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        Ok(value.into())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        let mut list = Vec::new();
        while let Some(Json(item)) = items.next_element()? {
            list.push(item);
        }
        Ok(Value::Array(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut members: A) -> Result<Value, A::Error> {
        let mut object = Map::new();
        while let Some((Json(key), Json(value))) = members.next_entry()? {
            let key = match key {
                Value::String(key) => key,
                Value::Number(_) | Value::Bool(_) => key.to_string(),
                other => return Err(A::Error::custom(format!("a key that is not text: {other}"))),
            };
            if object.contains_key(&key) {
                return Err(A::Error::custom(format!("the key `{key}` is there twice")));
            }
            object.insert(key, value);
        }
        Ok(Value::Object(object))
    }

    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<Value, A::Error> {
        let (tag, _) = tagged.variant::<String>()?;
        Err(A::Error::custom(format!("a YAML tag: {tag}")))
    }
}
