//! Documentation composed from facts and sentences of our own; no word of a vendor's document is in it. How a shape is
//! put into words is the module `words`.

use proc_macro2::TokenStream;
use quote::quote;

use super::Place;
use super::operations::constant;
use super::words::{self, capital, kind};
use crate::generate::model::secrets;
use crate::generate::model::{
    Api, Body, Kind, Listed, Location, Object, Operation, Paging, Parameter, Property, Rate, Role,
    Shape, Unit, Way,
};
use crate::spec::summaries::Summaries;

/// Lines as doc attributes, one each: so rustfmt leaves them alone.
pub fn lines(lines: &[String]) -> TokenStream {
    let lines = spaced(lines);
    quote!(#(#[doc = #lines])*)
}

fn spaced(lines: &[String]) -> impl Iterator<Item = String> {
    lines.iter().map(|line| {
        if line.is_empty() {
            String::new()
        } else {
            format!(" {line}")
        }
    })
}

pub struct Docs<'a> {
    registered: &'a crate::api::Api,
    api: &'a Api,
    summaries: Summaries,
}

impl<'a> Docs<'a> {
    pub fn new(registered: &'a crate::api::Api, api: &'a Api) -> crate::Result<Self> {
        let summaries = Summaries::load(registered)?;
        Ok(Self {
            registered,
            api,
            summaries,
        })
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
        let text = spaced(&[
            format!("Generated client of the {}, version {}: {count} operations.", self.title(), self.api.version),
            String::new(),
            "Each resource group is a module behind a cargo feature of the same name. Each operation is a method of".into(),
            "[`Client`]: parameters of the path are arguments, everything else is set on the call that it returns.".into(),
            "`.await` validates the call, sends it and returns the content of the answer. One error lists every violation,".into(),
            "and nothing is sent then.".into(),
            String::new(),
            "The page of a method says what it does, what is required, what it returns, its errors, whether it is".into(),
            "idempotent (that decides about retries), its pagination, its rate limit if it has its own, and whether it is".into(),
            "deprecated. [`OPERATIONS`] has the same as data.".into(),
            String::new(),
            "A member that an answer leaves out is `None` where it is an `Option`, and empty, 0 or false where it is not.".into(),
            "Members that are documented as required are the exception: they decide access or name something, and an".into(),
            "answer without one of them is an error.".into(),
        ])
        .collect::<Vec<_>>();
        quote!(#(#![doc = #text])*)
    }

    pub fn group(&self, group: &str) -> TokenStream {
        let operations = self.api.operations.iter().filter(|o| o.group == group);
        let count = operations.count();
        let plural = if count == 1 { "" } else { "s" };
        lines(&[format!(
            "Resource group `{group}`: {count} operation{plural}, their types and their facts. Feature `{group}`."
        )])
    }

    /// What an operation does, then what is sent, what comes back, and what may be relied on.
    pub fn operation(&self, operation: &Operation) -> TokenStream {
        let mut text = Vec::new();
        if let Some(sentence) = self.sentence(operation) {
            text.extend([sentence.to_owned(), String::new()]);
        }
        text.push(format!("`{} {}`", operation.method, operation.path));
        text.push(String::new());
        text.extend(self.facts(operation));
        let page = self
            .registered
            .reference(&operation.group, &operation.method, &operation.path);
        if let Some(page) = page {
            text.extend([String::new(), format!("[API reference](<{page}>)")]);
        }
        lines(&text)
    }

    /// What an operation does.
    pub fn sentence(&self, operation: &Operation) -> Option<&str> {
        self.summaries.operation(&self.method(operation))
    }

    /// The name of an operation's method.
    pub fn method(&self, operation: &Operation) -> String {
        constant(self.api, operation).to_string().to_lowercase()
    }

    fn facts(&self, operation: &Operation) -> Vec<String> {
        let mut facts = Vec::new();
        facts.extend(
            self.required(operation)
                .map(|names| format!("Required: {names}.")),
        );
        if let Body::Json { shape, .. } = &operation.body
            && let Some((_, object)) = self.api.object(shape)
        {
            facts.extend(groups(object));
        }
        let answer = operation
            .answer
            .as_ref()
            .map_or_else(|| "no content".into(), |shape| self.link(shape, operation));
        facts.push(format!(
            "Returns {answer}, with status {}.",
            operation.status
        ));
        if !operation.failures.is_empty() {
            facts.push(format!("Errors: {}.", operation.failures.join(", ")));
        }
        let secrets = names(secrets(self.api, operation).iter());
        facts.extend(secrets.map(|names| format!("Secrets: {names}.")));
        facts.push(if operation.idempotent {
            "Idempotent: retried also when a request may have been carried out.".into()
        } else {
            "Not idempotent: not retried when a request may have been carried out.".into()
        });
        facts.extend(pagination(operation));
        facts.extend(rate(&operation.rate));
        if operation.deprecated {
            facts.push("Deprecated.".into());
        }
        let feature = &operation.group;
        let api = &self.api.name;
        facts.push(format!(
            "Feature `{feature}`; in `identity-facade`, `{api}-{feature}`."
        ));
        facts.iter().map(|fact| format!("* {fact}")).collect()
    }

    /// Names of what a call has to have.
    fn required(&self, operation: &Operation) -> Option<String> {
        let parameters = operation.parameters.iter().filter(|p| p.required);
        let mut required: Vec<&String> = parameters.map(|p| &p.name).collect();
        let body = "body".to_owned();
        match &operation.body {
            Body::Json {
                shape,
                required: needed,
            } => match self.api.object(shape) {
                Some((_, object)) => {
                    let members = object.properties.iter().filter(|p| p.required);
                    required.extend(members.map(|p| &p.name));
                }
                None if *needed => required.push(&body),
                None => {}
            },
            Body::Multipart => required.push(&body),
            Body::None => {}
        }
        names(required.into_iter())
    }

    /// A shape in words, with a link where it is a type of this crate.
    fn link(&self, shape: &Shape, operation: &Operation) -> String {
        match shape {
            Shape::Named(name) => match self.api.schemas.get(name).map(Place::of) {
                None => kind(shape),
                Some(Place::Group(group)) if group == operation.group => format!("[`{name}`]"),
                Some(place) => format!("[`{name}`](crate::{}::{name})", place.module()),
            },
            shape => kind(shape),
        }
    }

    pub fn body(shape: &Shape, required: bool) -> TokenStream {
        let required = if required { " Required." } else { "" };
        lines(&[format!(
            "Sets the whole JSON body: {}.{required}",
            kind(shape)
        )])
    }

    /// A setter of a parameter.
    pub fn parameter(&self, operation: &Operation, parameter: &Parameter) -> TokenStream {
        let place = match parameter.location {
            Location::Path => "Path parameter",
            Location::Query => "Query parameter",
            Location::Header => "Header",
        };
        let mut text = format!("{place} `{}`: {}.", parameter.name, kind(&parameter.shape));
        if parameter.required {
            text.push_str(" Required.");
        }
        let meaning = self
            .summaries
            .member(Some(&self.method(operation)), &parameter.name);
        finish(
            text,
            parameter.default.as_ref(),
            parameter.deprecated,
            meaning,
        )
    }

    /// A setter of a member, of a call or of an object.
    pub fn property(&self, operation: Option<&Operation>, property: &Property) -> TokenStream {
        let kind = match property.only {
            Some(only) => format!("always `{only}`"),
            None => kind(&property.shape),
        };
        let mut text = format!("`{}`: {kind}.", property.name);
        if property.required {
            text.push_str(" Required.");
        }
        if let Some((other, equals)) = &property.required_when {
            text.extend([" Required when `", other, "` is `", &plain(equals), "`."]);
        }
        let method = operation.map(|operation| self.method(operation));
        let meaning = self.summaries.member(method.as_deref(), &property.name);
        finish(
            text,
            property.default.as_ref(),
            property.deprecated,
            meaning,
        )
    }

    /// What a parameter or a member means, in a sentence: for its JSON Schema, which has its type and limits already.
    pub fn meaning(
        &self,
        operation: Option<&Operation>,
        name: &str,
        shape: &Shape,
        default: Option<&serde_json::Value>,
    ) -> String {
        let method = operation.map(|operation| self.method(operation));
        let meaning = self.summaries.member(method.as_deref(), name);
        let mut says: Vec<String> = meaning.map(str::to_owned).into_iter().collect();
        says.extend(match shape {
            Shape::Instant(_) => Some(format!("{}.", kind(shape))),
            Shape::Text(limits) => limits.format.as_ref().map(|f| format!("Format: `{f}`.")),
            _ => None,
        });
        says.extend(stated(default, meaning).map(|default| format!("Default: `{default}`.")));
        says.join(" ")
    }

    /// A field of a response type.
    pub fn field(&self, property: &Property) -> TokenStream {
        let mut text = format!("`{}`", property.name);
        match property.shape {
            Shape::Instant(Unit::Milliseconds) => text.push_str(": Unix time in milliseconds"),
            Shape::Instant(Unit::Seconds) => text.push_str(": Unix time in seconds"),
            _ => {}
        }
        match (property.required, property.nullable) {
            (true, true) => text.push_str(", may be null"),
            (false, true) => text.push_str(", may be absent or null"),
            (false, false) => text.push_str(", may be absent"),
            (true, false) => {}
        }
        text.push('.');
        if property.role == Role::Decisive && property.required {
            text.push_str(" Required.");
        }
        if matches!(property.shape, Shape::Secret | Shape::Redacted(_)) {
            text.push_str(" Secret: redacted in debug output.");
        }
        finish(
            text,
            None,
            property.deprecated,
            self.summaries.member(None, &property.name),
        )
    }

    pub fn schema(&self, name: &str) -> TokenStream {
        let Some(schema) = self.api.schemas.get(name) else {
            return TokenStream::new();
        };
        let what = match &schema.kind {
            Kind::Object(_) => "Object",
            Kind::Union(_) => "Union",
            // One that is received is wrapped in an enum that keeps unknown values.
            Kind::Enumeration(_) => "Enum",
        };
        let open = match &schema.kind {
            Kind::Enumeration(_) if schema.ways.contains(&Way::Response) => {
                ", open: answers keep unknown values"
            }
            _ => "",
        };
        let mut text = vec![format!("{what} `{}`{open}.", schema.origin)];
        if let Kind::Object(object) = &schema.kind {
            text.extend(groups(object));
        }
        lines(&text)
    }

    /// What is wrong with the sentences of the API, if it has any.
    pub fn faults(&self) -> Vec<String> {
        let methods = self.api.operations.iter().map(|operation| {
            let mut members: Vec<String> = operation
                .parameters
                .iter()
                .map(|p| p.name.clone())
                .collect();
            let shapes = [&operation.answer, &body(operation)];
            let mut seen = std::collections::BTreeSet::new();
            for shape in shapes.into_iter().flatten() {
                self.members(shape, &mut seen, &mut members);
            }
            (self.method(operation), members)
        });
        self.summaries.faults(&methods.collect())
    }

    /// The names of all members in a shape.
    fn members(
        &self,
        shape: &Shape,
        seen: &mut std::collections::BTreeSet<String>,
        found: &mut Vec<String>,
    ) {
        match shape {
            Shape::List(inner, _)
            | Shape::Map(inner)
            | Shape::Redacted(inner)
            | Shape::Nullable(inner) => self.members(inner, seen, found),
            Shape::Named(name) if seen.insert(name.clone()) => {
                match self.api.schemas.get(name).map(|schema| &schema.kind) {
                    Some(Kind::Object(object)) => {
                        for property in &object.properties {
                            found.push(property.name.clone());
                            self.members(&property.shape, seen, found);
                        }
                    }
                    Some(Kind::Union(union)) => {
                        for variant in &union.variants {
                            self.members(&variant.shape, seen, found);
                        }
                    }
                    _ => {}
                }
            }
            _ => {}
        }
    }
}

fn body(operation: &Operation) -> Option<Shape> {
    match &operation.body {
        Body::Json { shape, .. } => Some(shape.clone()),
        _ => None,
    }
}

/// Which groups of members are required.
fn groups(object: &Object) -> Vec<String> {
    let any = object.any_of.iter().map(|all| (all, "At least one"));
    let one = object.one_of.iter().map(|all| (all, "Exactly one"));
    any.chain(one)
        .filter_map(|(all, how)| Some(format!("{how} of {} is required.", names(all.iter())?)))
        .collect()
}

/// Names in code type, unless there are none.
fn names<'s>(names: impl Iterator<Item = &'s String>) -> Option<String> {
    let names: Vec<_> = names.map(|name| format!("`{name}`")).collect();
    (!names.is_empty()).then(|| names.join(", "))
}

/// A line on a value, with its default and what it means.
fn finish(
    mut text: String,
    default: Option<&serde_json::Value>,
    deprecated: bool,
    meaning: Option<&str>,
) -> TokenStream {
    if let Some(default) = stated(default, meaning) {
        text.extend([" Default: `", &default, "`."]);
    }
    if deprecated {
        text.push_str(" Deprecated.");
    }
    match meaning {
        Some(meaning) => lines(&[meaning.to_owned(), String::new(), text]),
        None => lines(&[capital(&text)]),
    }
}

/// The default as people write it, unless the sentence on the value says it.
fn stated(default: Option<&serde_json::Value>, meaning: Option<&str>) -> Option<String> {
    let default = default.filter(|default| !default.is_null()).map(plain)?;
    let is_said = meaning.is_some_and(|meaning| says_default(meaning, &default));
    (!is_said).then_some(default)
}

/// A value as people write it: a string without quotes.
fn plain(value: &serde_json::Value) -> String {
    value
        .as_str()
        .map_or_else(|| value.to_string(), str::to_owned)
}

/// Whether the sentence on a value says its default already.
fn says_default(meaning: &str, default: &str) -> bool {
    meaning.to_lowercase().contains("default") && meaning.contains(default)
}

/// How often an operation may be called, where that is not how often all may be called.
fn rate(rate: &Rate) -> Option<String> {
    match rate {
        Rate::Common => None,
        Rate::Uncounted => Some("Not rate limited.".into()),
        Rate::Own {
            calls, seconds, by, ..
        } => {
            let each =
                names(by.iter()).map(|by| format!(", for each {}", by.replace(", ", " and ")));
            Some(format!(
                "Rate limit: {} in {seconds} seconds{}.",
                words::count(*calls as usize, "call"),
                each.unwrap_or_default()
            ))
        }
    }
}

/// How a long list is read.
fn pagination(operation: &Operation) -> Option<String> {
    let (page, limit) = match &operation.paging {
        Paging::None => return None,
        Paging::Offset => ("offset", "limit"),
        Paging::Page { page, limit, .. } => (page.as_str(), limit.as_str()),
    };
    let streams = match &operation.listed {
        Listed::Yes(listing) if listing.keyset.is_some() => {
            "; `items` and `pages` stream the whole list, also while its items are deleted"
        }
        Listed::Yes(_) => {
            "; `items` and `pages` stream the whole list: collect it before you change it"
        }
        Listed::No => "",
        Listed::Unfit { .. } => ", not streamed",
    };
    Some(format!("Pagination: `{page}` and `{limit}`{streams}."))
}
