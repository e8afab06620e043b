//! Shapes in words, as documentation has them.

use crate::generate::model::{ListLimits, Shape, TextLimits, Unit};

/// A shape in words.
pub fn kind(shape: &Shape) -> String {
    match shape {
        Shape::Any => "any JSON value".into(),
        Shape::Bool => "boolean".into(),
        Shape::Integer { min, max } => integer("integer", *min, *max),
        Shape::Number => "number".into(),
        Shape::Instant(Unit::Milliseconds) => "Unix time in milliseconds".into(),
        Shape::Instant(Unit::Seconds) => "Unix time in seconds".into(),
        Shape::Seconds { min, max } => integer("seconds", *min, *max),
        Shape::Text(limits) => text(limits),
        Shape::Secret => "secret string".into(),
        Shape::Identifier(kind) => format!("`{kind}`"),
        Shape::List(items, limits) => list(items, *limits),
        Shape::Map(values) => format!("object of {}", plural(values)),
        Shape::Object {
            max_bytes: usize::MAX,
        } => "JSON object".into(),
        Shape::Object { max_bytes } => format!("JSON object of up to {max_bytes} bytes"),
        Shape::Named(name) => format!("`{name}`"),
        Shape::Redacted(inner) => format!("{}, secret", kind(inner)),
        Shape::Nullable(inner) => format!("{} or null", kind(inner)),
    }
}

fn integer(what: &str, min: i64, max: i64) -> String {
    match (min, max) {
        (i64::MIN, i64::MAX) => what.into(),
        (min, i64::MAX) => format!("{what} >= {min}"),
        (i64::MIN, max) => format!("{what} <= {max}"),
        (min, max) => format!("{what} from {min} to {max}"),
    }
}

fn text(limits: &TextLimits) -> String {
    let mut words = match (limits.min, limits.max) {
        (0, usize::MAX) => "string".into(),
        (min, usize::MAX) => format!("string of at least {}", count(min, "character")),
        (0, max) => format!("string of up to {}", count(max, "character")),
        (min, max) if min == max => format!("string of {}", count(max, "character")),
        (min, max) => format!("string of {min} to {max} characters"),
    };
    if let Some(format) = &limits.format {
        words = format!("{words} in format `{format}`");
    }
    match &limits.pattern {
        Some(pattern) => format!("{words} that matches `{pattern}`"),
        None => words,
    }
}

fn list(items: &Shape, limits: ListLimits) -> String {
    let items = plural(items);
    let all = match (limits.min, limits.max) {
        (0, usize::MAX) => format!("list of {items}"),
        (min, usize::MAX) => format!("at least {min} {items}"),
        (0, max) => format!("up to {max} {items}"),
        (min, max) if min == max => format!("{max} {items}"),
        (min, max) => format!("{min} to {max} {items}"),
    };
    if limits.unique {
        format!("{all}, without duplicates")
    } else {
        all
    }
}

fn plural(shape: &Shape) -> String {
    match shape {
        Shape::Any => "JSON values".into(),
        Shape::Bool => "booleans".into(),
        Shape::Integer {
            min: i64::MIN,
            max: i64::MAX,
        } => "integers".into(),
        Shape::Number => "numbers".into(),
        Shape::Text(limits) if limits.takes_all() && limits.format.is_none() => "strings".into(),
        Shape::Object {
            max_bytes: usize::MAX,
        } => "JSON objects".into(),
        Shape::Named(name) => format!("`{name}`"),
        other => format!("items, each: {}", kind(other)),
    }
}

/// A number of things.
pub fn count(count: usize, thing: &str) -> String {
    let plural = if count == 1 { "" } else { "s" };
    format!("{count} {thing}{plural}")
}

/// A sentence with a capital letter at its beginning.
pub fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}
