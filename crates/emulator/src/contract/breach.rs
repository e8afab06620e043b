//! One breach of a description: where, which keyword, and what should have been, said without repeating the value.

use jsonschema::error::{TypeKind, ValidationErrorKind};
use jsonschema::{ValidationError, Validator};
use serde_json::Value;

/// As many breaches of one place as are listed.
const MOST_LISTED: usize = 100;

/// As many characters as are shown of a field.
const MOST_CHARACTERS: usize = 300;

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

/// Everything that is wrong with `value`: the first of it in full, and of the rest how much it is.
pub(crate) fn breaches(validator: &Validator, value: &Value, place: Place) -> Vec<Breach> {
    let mut found = Found::default();
    for error in validator.iter_errors(value) {
        read(&error, place, &mut found);
    }
    let unlisted = found.unlisted;
    found.ended(place, || format!("{unlisted} more breaches are not listed"))
}

/// The first thing that is wrong with `value`, of which there may be too much to look at.
pub(crate) fn first_breach(validator: &Validator, value: &Value, place: Place) -> Vec<Breach> {
    let mut found = Found::default();
    if let Err(error) = validator.validate(value) {
        read(&error, place, &mut found);
        found.unlisted += 1;
    }
    found.ended(place, || {
        "is too large for every breach to be listed".to_owned()
    })
}

/// Breaches, as many as anybody reads.
#[derive(Default)]
struct Found {
    listed: Vec<Breach>,
    unlisted: usize,
}

impl Found {
    fn add(&mut self, breach: impl FnOnce() -> Breach) {
        if self.listed.len() < MOST_LISTED {
            self.listed.push(breach());
        } else {
            self.unlisted += 1;
        }
    }

    /// The list, with an item at its end that says what is not in it.
    fn ended(mut self, place: Place, rest: impl FnOnce() -> String) -> Vec<Breach> {
        if self.unlisted > 0
            && let Some(last) = self.listed.last()
        {
            self.listed.push(Breach {
                place,
                field: String::new(),
                keyword: last.keyword.clone(),
                rule: rest(),
            });
        }
        self.listed
    }
}

fn read(error: &ValidationError<'_>, place: Place, found: &mut Found) {
    let at = dotted(error.instance_path().as_str());
    let keyword = error.kind().keyword();
    let breach = |field: &str, rule: String| Breach {
        place,
        field: shortened(field),
        keyword: keyword.to_owned(),
        rule,
    };
    match error.kind() {
        ValidationErrorKind::AdditionalProperties { unexpected }
        | ValidationErrorKind::UnevaluatedProperties { unexpected } => {
            for name in unexpected {
                found.add(|| breach(&join(&at, name), "is not a known member".to_owned()));
            }
        }
        ValidationErrorKind::Required { property } => {
            let name = property.as_str().unwrap_or_default();
            found.add(|| breach(&join(&at, name), "is required".to_owned()));
        }
        kind @ ValidationErrorKind::AnyOf { context } => match meant(context, error) {
            Some(inner) => inner.iter().for_each(|inner| read(inner, place, found)),
            None => found.add(|| breach(&at, rule(kind, error.instance()))),
        },
        kind => found.add(|| breach(&at, rule(kind, error.instance()))),
    }
}

/// A field that a caller made up may be as long as a body.
fn shortened(field: &str) -> String {
    match field.char_indices().nth(MOST_CHARACTERS) {
        Some((end, _)) => format!("{}…", &field[..end]),
        None => field.to_owned(),
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
