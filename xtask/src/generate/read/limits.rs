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
    let whole = |keyword: &str| match &schema[keyword] {
        Value::Null => Ok(None),
        limit => match limit.as_i64() {
            Some(limit) => Ok(Some(limit)),
            None => Err(format!("`{keyword}` {limit} is not an integer of 64 bits")),
        },
    };
    // OpenAPI 3.0 excludes the bound by a boolean, 3.1 has a bound of its own.
    let edge = |limit: &str, exclusive: &str, step: i64| -> Result<Option<i64>> {
        let beyond = |bound: Option<i64>| match bound.map(|bound| bound.checked_add(step)) {
            None => Ok(None),
            Some(Some(bound)) => Ok(Some(bound)),
            Some(None) => Err(format!("`{exclusive}` leaves no value of 64 bits")),
        };
        match &schema[exclusive] {
            Value::Bool(true) => beyond(whole(limit)?),
            Value::Bool(false) | Value::Null => whole(limit),
            _ => {
                let bounds = [beyond(whole(exclusive)?)?, whole(limit)?];
                let bounds = bounds.into_iter().flatten();
                Ok(if step > 0 { bounds.max() } else { bounds.min() })
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
