//! A JSON object of any members, as metadata is: checked to be an object, and bounded where the vendor bounds it.

use serde::{Deserialize, Deserializer, Serialize};
use serde_json::{Map, Value};

use crate::violation::{Invalid, Rule};

/// An object whose JSON text is at most `MAX_BYTES` long.
///
/// ```
/// use identity_facade_core::JsonObject;
/// use serde_json::json;
///
/// let metadata: JsonObject<8192> = json!({"plan": "pro"}).try_into()?;
/// assert!(JsonObject::<8192>::try_from(json!(["not", "an", "object"])).is_err());
/// # Ok::<(), identity_facade_core::Invalid>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(transparent)]
pub struct JsonObject<const MAX_BYTES: usize = { usize::MAX }>(Map<String, Value>);

impl<const MAX_BYTES: usize> JsonObject<MAX_BYTES> {
    /// The members.
    pub fn members(&self) -> &Map<String, Value> {
        &self.0
    }
}

impl<const MAX_BYTES: usize> TryFrom<Map<String, Value>> for JsonObject<MAX_BYTES> {
    type Error = Invalid;

    fn try_from(members: Map<String, Value>) -> Result<Self, Invalid> {
        let object = Self(members);
        if MAX_BYTES == usize::MAX {
            return Ok(object);
        }
        let got = serde_json::to_string(&object)
            .map_err(|error| Invalid::of(Rule::Other(error.to_string().into())))?
            .len();
        if got > MAX_BYTES {
            return Err(Invalid::of(Rule::TooManyBytes {
                max: MAX_BYTES,
                got,
            }));
        }
        Ok(object)
    }
}

impl<const MAX_BYTES: usize> TryFrom<Value> for JsonObject<MAX_BYTES> {
    type Error = Invalid;

    fn try_from(value: Value) -> Result<Self, Invalid> {
        match value {
            Value::Object(members) => members.try_into(),
            _ => Err(Invalid::of(Rule::Other("a JSON object is needed".into()))),
        }
    }
}

impl<'de, const MAX_BYTES: usize> Deserialize<'de> for JsonObject<MAX_BYTES> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let members = Map::deserialize(deserializer)?;
        Self::try_from(members).map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::json;

    #[test]
    fn metadata_may_be_as_long_as_the_limit_and_not_a_byte_longer() {
        let of_length = |bytes: usize| json!({"a": "x".repeat(bytes - r#"{"a":""}"#.len())});
        assert!(JsonObject::<64>::try_from(of_length(64)).is_ok());
        let refused = JsonObject::<64>::try_from(of_length(65)).unwrap_err();
        assert_eq!(refused.to_string(), "at most 64 bytes, got 65");
    }
}
