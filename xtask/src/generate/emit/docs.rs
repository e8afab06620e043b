//! Documentation composed from facts and sentences of our own; no word of a vendor's document is in it.

use proc_macro2::TokenStream;
use quote::quote;

use crate::generate::model::{
    Api, Body, Kind, ListLimits, Location, Operation, Paging, Parameter, Property, Rate, Role,
    Shape, TextLimits, Unit, Way,
};
use crate::generate::read::secrets;

/// Lines as doc attributes, one each: so rustfmt leaves them alone.
pub fn lines(lines: &[String]) -> TokenStream {
    let lines = lines.iter().map(|line| {
        if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        }
    });
    quote!(#(#[doc = #lines])*)
}

pub struct Docs<'a> {
    registered: &'a crate::api::Api,
    api: &'a Api,
}

#[allow(clippy::unused_self)] // every doc is asked for in one way, whether or not it needs the whole API
impl<'a> Docs<'a> {
    pub fn new(registered: &'a crate::api::Api, api: &'a Api) -> Self {
        Self { registered, api }
    }

    pub fn title(&self) -> &str {
        self.registered.title
    }

    /// What an envelope says of a success, beside its data.
    pub fn envelope(&self) -> &'static [(&'static str, crate::api::Said)] {
        self.registered.success
    }

    pub fn krate(&self) -> TokenStream {
        let count = self.api.operations.len();
        let text = [
            format!("Generated client of the {}, version {}: {count} operations.", self.title(), self.api.version),
            String::new(),
            "Each resource group is a module behind a cargo feature of the same name. A call starts at".into(),
            "[`Client`], takes its parameters through setters that check them, and ends with `send`, which".into(),
            "tells everything that is wrong before anything leaves the process.".into(),
            String::new(),
            "A member that an answer leaves out reads as `None` where it is an `Option`, and as empty, 0 or".into(),
            "false where it is not. Members that are documented as always there are the exception: they".into(),
            "decide access or name something, and without one of them the answer cannot be read.".into(),
        ];
        let text = text.iter().map(|line| {
            if line.is_empty() {
                String::new()
            } else {
                format!(" {line}")
            }
        });
        quote!(#(#![doc = #text])*)
    }

    pub fn group(&self, group: &str) -> TokenStream {
        let operations: Vec<_> = self
            .api
            .operations
            .iter()
            .filter(|o| o.group == group)
            .collect();
        let count = operations.len();
        let plural = if count == 1 { "" } else { "s" };
        lines(&[format!(
            "Group `{group}`: {count} operation{plural}; feature `{group}`."
        )])
    }

    pub fn operation(&self, operation: &Operation) -> TokenStream {
        let mut text = vec![
            format!("`{} {}`", operation.method, operation.path),
            String::new(),
        ];
        let mut required: Vec<String> = operation
            .parameters
            .iter()
            .filter(|p| p.required)
            .map(|p| format!("`{}`", p.name))
            .collect();
        if matches!(
            operation.body,
            Body::Json { required: true, .. } | Body::Multipart
        ) {
            required.push("the body".into());
        }
        if !required.is_empty() {
            text.push(format!("Required: {}.", required.join(", ")));
        }
        let answer = operation
            .answer
            .as_ref()
            .map_or_else(|| "without content".into(), |s| format!("with {}", kind(s)));
        text.push(format!("Success is {} {answer}.", operation.status));
        if !operation.failures.is_empty() {
            text.push(format!(
                "Failures that the vendor lists: {}.",
                operation.failures.join(", ")
            ));
        }
        match &operation.paging {
            Paging::None => {}
            Paging::Offset => text.push("Paged by `offset` and `limit`.".into()),
            Paging::Page { page, limit, .. } => {
                text.push(format!("Paged by `{page}` and `{limit}`."));
            }
        }
        let secrets: Vec<String> = secrets(self.api, operation)
            .iter()
            .map(|s| format!("`{s}`"))
            .collect();
        if !secrets.is_empty() {
            text.push(format!("Secrets in it: {}.", secrets.join(", ")));
        }
        if operation.idempotent {
            text.push("Sending it twice does no harm.".into());
        }
        text.extend(pace(&operation.rate));
        if operation.deprecated {
            text.push("The vendor advises against it.".into());
        }
        let page = self
            .registered
            .reference(&operation.group, &operation.method, &operation.path);
        if let Some(page) = page {
            text.push(String::new());
            text.push(format!("[Vendor's reference](<{page}>)"));
        }
        lines(&text)
    }

    pub fn body(&self, shape: &Shape, required: bool) -> TokenStream {
        let required = if required { "Required. " } else { "" };
        lines(&[format!(
            "The JSON body. {required}{}.",
            capital(&kind(shape))
        )])
    }

    pub fn parameter(&self, parameter: &Parameter) -> TokenStream {
        let place = match parameter.location {
            Location::Path => "Path segment",
            Location::Query => "Query parameter",
            Location::Header => "Header",
        };
        let mut text = format!("{place} `{}`: {}.", parameter.name, kind(&parameter.shape));
        if parameter.required {
            text.push_str(" Required.");
        }
        self.finish(text, parameter.default.as_ref(), parameter.deprecated)
    }

    /// A setter of a request type.
    pub fn property(&self, property: &Property) -> TokenStream {
        let kind = match property.only {
            Some(only) => format!("always `{only}`"),
            None => kind(&property.shape),
        };
        let mut text = format!("`{}`: {kind}.", property.name);
        if property.required {
            text.push_str(" Required.");
        }
        if let Some((other, equals)) = &property.required_when {
            let value = equals
                .as_str()
                .map_or_else(|| equals.to_string(), str::to_owned);
            text.extend([" Required when `", other, "` is `", &value, "`."]);
        }
        self.finish(text, property.default.as_ref(), property.deprecated)
    }

    fn finish(
        &self,
        mut text: String,
        default: Option<&serde_json::Value>,
        deprecated: bool,
    ) -> TokenStream {
        if let Some(default) = default.filter(|d| !d.is_null()) {
            text.extend([" Unset, the vendor takes `", &default.to_string(), "`."]);
        }
        if deprecated {
            text.push_str(" The vendor advises against it.");
        }
        lines(&[text])
    }

    /// A field of a response type.
    pub fn field(&self, property: &Property) -> TokenStream {
        let mut text = format!("`{}`", property.name);
        match (property.required, property.nullable) {
            (true, true) => text.push_str(", may be null"),
            (false, true) => text.push_str(", may be absent or null"),
            (false, false) => text.push_str(", may be absent"),
            (true, false) => {}
        }
        match property.shape {
            Shape::Instant(Unit::Milliseconds) => text.push_str(", in milliseconds since 1970"),
            Shape::Instant(Unit::Seconds) => text.push_str(", in seconds since 1970"),
            _ => {}
        }
        text.push('.');
        if property.role == Role::Decisive && property.required {
            text.push_str(" Always there.");
        }
        if matches!(property.shape, Shape::Secret | Shape::Redacted(_)) {
            text.push_str(" A secret: its debug output is redacted.");
        }
        if property.deprecated {
            text.push_str(" The vendor advises against it.");
        }
        lines(&[text])
    }

    pub fn schema(&self, name: &str) -> TokenStream {
        let Some(schema) = self.api.schemas.get(name) else {
            return TokenStream::new();
        };
        let way = match (
            schema.ways.contains(&Way::Request),
            schema.ways.contains(&Way::Response),
        ) {
            (true, true) => "Sent and received",
            (true, false) => "Sent",
            _ => "Received",
        };
        let what = match &schema.kind {
            Kind::Object(_) => "Object",
            Kind::Enumeration(_) => "One of a few texts",
            Kind::Union(_) => "One of several shapes",
        };
        let mut text = vec![format!("{what} `{}`. {way}.", schema.origin)];
        if let Kind::Object(object) = &schema.kind {
            let list = |names: &[String]| {
                names
                    .iter()
                    .map(|n| format!("`{n}`"))
                    .collect::<Vec<_>>()
                    .join(", ")
            };
            text.extend(
                object
                    .any_of
                    .iter()
                    .map(|names| format!("At least one of {} is required.", list(names))),
            );
            text.extend(
                object
                    .one_of
                    .iter()
                    .map(|names| format!("Exactly one of {} is required.", list(names))),
            );
        }
        lines(&text)
    }
}

/// A shape in words.
pub fn kind(shape: &Shape) -> String {
    match shape {
        Shape::Any => "any JSON value".into(),
        Shape::Bool => "true or false".into(),
        Shape::Integer { min, max } => match (*min, *max) {
            (i64::MIN, i64::MAX) => "a whole number".into(),
            (min, i64::MAX) => format!("a whole number of at least {min}"),
            (i64::MIN, max) => format!("a whole number of at most {max}"),
            (min, max) => format!("a whole number from {min} to {max}"),
        },
        Shape::Number => "a number".into(),
        Shape::Instant(Unit::Milliseconds) => "a point in time, in milliseconds".into(),
        Shape::Instant(Unit::Seconds) => "a point in time, in seconds".into(),
        Shape::Text(limits) => text(limits),
        Shape::Secret => "a secret text".into(),
        Shape::Identifier(kind) => format!("`{kind}`"),
        Shape::List(items, limits) => format!("a list{} of {}", list(*limits), plural(items)),
        Shape::Map(values) => format!("an object whose members are {}", plural(values)),
        Shape::Object {
            max_bytes: usize::MAX,
        } => "an object".into(),
        Shape::Object { max_bytes } => format!("an object of at most {max_bytes} bytes of JSON"),
        Shape::Named(name) => format!("`{name}`"),
        Shape::Redacted(inner) => format!("{}, kept secret", kind(inner)),
        Shape::Nullable(inner) => format!("{} or null", kind(inner)),
    }
}

fn plural(shape: &Shape) -> String {
    match shape {
        Shape::Text(limits)
            if *limits
                == (TextLimits {
                    min: 0,
                    max: usize::MAX,
                    pattern: None,
                    format: None,
                }) =>
        {
            "texts".into()
        }
        Shape::Named(name) => format!("`{name}`"),
        Shape::Integer {
            min: i64::MIN,
            max: i64::MAX,
        } => "whole numbers".into(),
        other => format!("items, each {}", kind(other)),
    }
}

fn text(limits: &TextLimits) -> String {
    let length = match (limits.min, limits.max) {
        (0, usize::MAX) => "a text".into(),
        (min, usize::MAX) => format!(
            "a text of at least {min} character{}",
            if min == 1 { "" } else { "s" }
        ),
        (0, max) => format!("a text of at most {max} characters"),
        (min, max) => format!("a text of {min} to {max} characters"),
    };
    let length = match &limits.format {
        Some(format) => format!("{length} in format `{format}`"),
        None => length,
    };
    match &limits.pattern {
        Some(pattern) => format!("{length} that matches `{pattern}`"),
        None => length,
    }
}

fn list(limits: ListLimits) -> String {
    let count = match (limits.min, limits.max) {
        (0, usize::MAX) => String::new(),
        (min, usize::MAX) => format!(", at least {min} long,"),
        (0, max) => format!(", at most {max} long,"),
        (min, max) => format!(", {min} to {max} long,"),
    };
    if limits.unique {
        format!("{count} without repeats,")
    } else {
        count
    }
}

fn capital(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| {
        first.to_uppercase().chain(letters).collect()
    })
}

/// How often the vendor lets an operation through, where that is not how often it lets everything through.
fn pace(rate: &Rate) -> Option<String> {
    match rate {
        Rate::Common => None,
        Rate::Uncounted => Some("No limit of rate counts it.".into()),
        Rate::Own {
            calls, seconds, by, ..
        } => {
            let by = by.iter().map(|name| format!("`{name}`"));
            let by = by.collect::<Vec<_>>().join(" and ");
            let each = if by.is_empty() { "" } else { " for each " };
            Some(format!(
                "The vendor lets {calls} of these through in {seconds} seconds{each}{by}, and so does the client."
            ))
        }
    }
}
