//! One breach of a description: where, which keyword, and what should have been, said without repeating the value.

use jsonschema::error::{TypeKind, ValidationErrorKind};
use jsonschema::{ValidationError, Validator};
use serde_json::Value;

/// The part of a request that a breach is in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Place {
    Path,
    Query,
    Header,
    Body,
}

/// One thing that is wrong with a request.
#[derive(Debug)]
pub(crate) struct Breach {
    pub(crate) place: Place,
    /// `list[3].targetIdentifier`; empty for the whole of the place.
    pub(crate) field: String,
    /// The keyword of the description that was broken.
    pub(crate) keyword: String,
    /// What the field should have been.
    pub(crate) rule: String,
}

impl Breach {
    /// A breach by the body as a whole.
    pub(crate) fn body(keyword: &str, rule: &str) -> Self {
        Self {
            place: Place::Body,
            field: String::new(),
            keyword: keyword.to_owned(),
            rule: rule.to_owned(),
        }
    }

    /// The field and its rule as one sentence.
    pub(crate) fn sentence(&self) -> String {
        let place = match self.place {
            Place::Path => "path parameter",
            Place::Query => "query parameter",
            Place::Header => "header",
            Place::Body => "",
        };
        let subject = match (place, self.field.as_str()) {
            ("", "") => "the body".to_owned(),
            ("", field) => field.to_owned(),
            (place, "") => format!("the {place}s together"),
            (place, field) => format!("{place} {field}"),
        };
        format!("{subject}: {}", self.rule)
    }
}

/// Everything that is wrong with `value`.
pub(crate) fn breaches(validator: &Validator, value: &Value, place: Place) -> Vec<Breach> {
    validator
        .iter_errors(value)
        .flat_map(|error| read(&error, place))
        .collect()
}

fn read(error: &ValidationError<'_>, place: Place) -> Vec<Breach> {
    let at = dotted(error.instance_path().as_str());
    let keyword = error.kind().keyword().to_owned();
    let breach = |field: String, rule: String| Breach {
        place,
        field,
        keyword: keyword.clone(),
        rule,
    };
    match error.kind() {
        ValidationErrorKind::AdditionalProperties { unexpected }
        | ValidationErrorKind::UnevaluatedProperties { unexpected } => unexpected
            .iter()
            .map(|name| breach(join(&at, name), "is not a known member".to_owned()))
            .collect(),
        ValidationErrorKind::Required { property } => {
            let name = property.as_str().unwrap_or_default();
            vec![breach(join(&at, name), "is required".to_owned())]
        }
        kind @ ValidationErrorKind::AnyOf { context } => match meant(context, error) {
            Some(inner) => inner.iter().flat_map(|inner| read(inner, place)).collect(),
            None => vec![breach(at, rule(kind, error.instance()))],
        },
        kind => vec![breach(at, rule(kind, error.instance()))],
    }
}

/// Of several forms, the only one whose type the value has: what is wrong with that one is what the caller must know.
fn meant<'a>(
    forms: &'a [Vec<ValidationError<'static>>],
    error: &ValidationError<'_>,
) -> Option<&'a [ValidationError<'static>]> {
    let of_other_type = |form: &&Vec<ValidationError<'static>>| {
        form.iter().any(|inner| {
            matches!(inner.kind(), ValidationErrorKind::Type { .. })
                && inner.instance_path() == error.instance_path()
        })
    };
    let mut fitting = forms.iter().filter(|form| !of_other_type(form));
    let form = fitting.next()?;
    fitting.next().is_none().then_some(form.as_slice())
}

fn rule(kind: &ValidationErrorKind, value: &Value) -> String {
    let size = value.as_array().map_or(0, Vec::len);
    let length = value.as_str().map_or(0, |text| text.chars().count());
    match kind {
        ValidationErrorKind::MaxItems { limit } => {
            format!("takes at most {limit} items, got {size}")
        }
        ValidationErrorKind::MinItems { limit } => {
            format!("takes at least {limit} items, got {size}")
        }
        ValidationErrorKind::UniqueItems => "takes no item twice".to_owned(),
        ValidationErrorKind::MaxLength { limit } => {
            format!("takes at most {limit} characters, got {length}")
        }
        ValidationErrorKind::MinLength { limit } => {
            format!("takes at least {limit} characters, got {length}")
        }
        ValidationErrorKind::Maximum { limit } => format!("must be {limit} or less"),
        ValidationErrorKind::Minimum { limit } => format!("must be {limit} or more"),
        ValidationErrorKind::ExclusiveMaximum { limit } => format!("must be less than {limit}"),
        ValidationErrorKind::ExclusiveMinimum { limit } => format!("must be more than {limit}"),
        ValidationErrorKind::Enum { options } => format!("must be one of {options}"),
        ValidationErrorKind::Constant { expected_value } => format!("must be {expected_value}"),
        ValidationErrorKind::Pattern { pattern } => format!("must match {pattern}"),
        ValidationErrorKind::Format { format } => format!("must be in the form {format}"),
        ValidationErrorKind::Type {
            kind: TypeKind::Single(kind),
        } => format!("must be of type {kind}"),
        ValidationErrorKind::Type {
            kind: TypeKind::Multiple(kinds),
        } => {
            let kinds: Vec<String> = kinds.iter().map(|kind| kind.to_string()).collect();
            format!("must be of type {}", kinds.join(" or "))
        }
        ValidationErrorKind::AnyOf { .. } => "fits none of the forms that are allowed".to_owned(),
        ValidationErrorKind::Custom { message, .. } => message.clone(),
        other => format!("breaks the rule {}", other.keyword()),
    }
}

/// `/list/3/targetIdentifier` as people write it: `list[3].targetIdentifier`.
fn dotted(pointer: &str) -> String {
    pointer
        .split('/')
        .skip(1)
        .fold(String::new(), |path, token| {
            let token = token.replace("~1", "/").replace("~0", "~");
            if !token.is_empty() && token.bytes().all(|byte| byte.is_ascii_digit()) {
                format!("{path}[{token}]")
            } else {
                join(&path, &token)
            }
        })
}

fn join(path: &str, name: &str) -> String {
    if path.is_empty() {
        name.to_owned()
    } else {
        format!("{path}.{name}")
    }
}
