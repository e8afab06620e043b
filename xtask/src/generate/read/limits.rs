//! Bounds of texts, lists and numbers. They are kept for requests; an answer may break them.

use serde_json::Value;

use super::Result;
use crate::generate::model::{ListLimits, Shape, TextLimits, Way};

pub(super) fn unlimited() -> TextLimits {
    TextLimits {
        min: 0,
        max: usize::MAX,
        pattern: None,
        format: None,
    }
}

pub(super) fn text_limits(schema: &Value, way: Way) -> TextLimits {
    match way {
        Way::Response => unlimited(),
        Way::Request => TextLimits {
            min: bound(&schema["minLength"]).unwrap_or(0),
            max: bound(&schema["maxLength"]).unwrap_or(usize::MAX),
            pattern: schema["pattern"].as_str().map(str::to_owned),
            format: schema["format"].as_str().map(str::to_owned),
        },
    }
}

pub(super) fn list_limits(schema: &Value, way: Way) -> ListLimits {
    match way {
        Way::Response => ListLimits {
            min: 0,
            max: usize::MAX,
            unique: false,
        },
        Way::Request => ListLimits {
            min: bound(&schema["minItems"]).unwrap_or(0),
            max: bound(&schema["maxItems"]).unwrap_or(usize::MAX),
            unique: schema["uniqueItems"] == true,
        },
    }
}

pub(super) fn integer(schema: &Value, way: Way) -> Result<Shape> {
    let edge = |limit: &str, exclusive: &str, step: i64| -> Result<Option<i64>> {
        match &schema[limit] {
            Value::Null => Ok(None),
            value => {
                let whole = value
                    .as_i64()
                    .ok_or_else(|| format!("`{limit}` is not a whole number"))?;
                Ok(Some(if schema[exclusive] == true {
                    whole + step
                } else {
                    whole
                }))
            }
        }
    };
    let (min, max) = match way {
        Way::Response => (None, None),
        Way::Request => (
            edge("minimum", "exclusiveMinimum", 1)?,
            edge("maximum", "exclusiveMaximum", -1)?,
        ),
    };
    Ok(Shape::Integer {
        min: min.unwrap_or(i64::MIN),
        max: max.unwrap_or(i64::MAX),
    })
}

pub(super) fn bound(value: &Value) -> Option<usize> {
    value.as_u64().and_then(|n| usize::try_from(n).ok())
}
