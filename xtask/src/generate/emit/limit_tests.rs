//! Tables for the tests of a raw crate: every limit, every condition and every path segment of the description, each
//! with a call that reaches it.

use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use super::focus::{Change, Focus, Step};
use super::samples::Samples;
use crate::Result;
use crate::generate::model::{
    Body, Condition, Kind, ListLimits, Location, Object, Operation, Shape, TextLimits,
};

/// The whole table of one crate.
pub fn file(context: &Context<'_>) -> Result<TokenStream> {
    let mut table = Table {
        context,
        samples: Samples::lean(context),
        lists: TokenStream::new(),
        strings: TokenStream::new(),
        numbers: TokenStream::new(),
        sizes: TokenStream::new(),
        conditions: TokenStream::new(),
        segments: TokenStream::new(),
    };
    for operation in context.api.operations.iter().filter(|o| !o.handwritten()) {
        table.operation(operation)?;
    }
    let krate = &context.krate;
    let Table {
        lists,
        strings,
        numbers,
        sizes,
        conditions,
        segments,
        ..
    } = table;
    Ok(quote! {
        //! What the description limits, each with a call that reaches the limit.

        #![allow(clippy::all, clippy::pedantic, deprecated, unused_imports)]

        use #krate::Client;
        use identity_facade_core::Invalid;

        use super::support::{Broken, ListLimit, NumberLimit, Segment, SizeLimit, StringLimit, sent};
        use super::support::sample::{matching, text};

        /// Every list whose length is limited.
        pub static LISTS: &[ListLimit<Client>] = &[#lists];

        /// Every string whose length is limited or that has to match a pattern.
        pub static STRINGS: &[StringLimit<Client>] = &[#strings];

        /// Every number whose range is limited.
        pub static NUMBERS: &[NumberLimit<Client>] = &[#numbers];

        /// Every JSON object whose size is limited.
        pub static SIZES: &[SizeLimit<Client>] = &[#sizes];

        /// Every condition, with a call that breaks it.
        pub static CONDITIONS: &[Broken<Client>] = &[#conditions];

        /// Every parameter that stands in a path.
        pub static SEGMENTS: &[Segment<Client>] = &[#segments];
    })
}

struct Table<'a> {
    context: &'a Context<'a>,
    samples: Samples<'a>,
    lists: TokenStream,
    strings: TokenStream,
    numbers: TokenStream,
    sizes: TokenStream,
    conditions: TokenStream,
    segments: TokenStream,
}

/// A part of a request that a table proves something about.
enum Part<'a> {
    List(ListLimits),
    String(&'a TextLimits),
    Number(i64, i64),
    Size(usize),
    Object(&'a Object),
}

impl<'a> Table<'a> {
    fn operation(&mut self, operation: &'a Operation) -> Result<()> {
        for parameter in &operation.parameters {
            let path = vec![Step::Parameter(parameter.name.clone())];
            // A number cannot leave its segment.
            let spelled = matches!(parameter.shape, Shape::Text(_) | Shape::Named(_));
            if parameter.location == Location::Path && spelled {
                self.segment(operation, &parameter.name, &path)?;
            }
            self.parts(operation, &parameter.shape, path)?;
        }
        self.conditions_of_parameters(operation)?;
        if let Body::Json { shape, .. } = &operation.body {
            self.parts(operation, shape, vec![Step::Body])?;
        }
        Ok(())
    }

    fn parts(&mut self, operation: &Operation, shape: &'a Shape, path: Vec<Step>) -> Result<()> {
        let mut found = Vec::new();
        let mut path = path;
        walk(self.context, shape, &mut path, &mut Vec::new(), &mut found)?;
        for (path, part) in found {
            match part {
                Part::Object(object) => self.object(operation, object, &path)?,
                limit => self.limit(operation, &limit, &path)?,
            }
        }
        Ok(())
    }

    fn limit(&mut self, operation: &Operation, limit: &Part<'_>, path: &[Step]) -> Result<()> {
        let call = self.call(operation, path, Change::Value)?;
        let (group, id, field) = (&operation.group, &operation.id, field_name(path));
        let row = quote!(operation: #id, field: #field);
        match *limit {
            Part::List(ListLimits { min, max, .. }) => {
                let max = bound(max);
                self.lists.extend(quote! {
                    #[cfg(feature = #group)]
                    ListLimit { #row, min: #min, max: #max, call: |client, n| #call },
                });
            }
            Part::String(TextLimits {
                min, max, pattern, ..
            }) => {
                let max = bound(*max);
                let pattern = option(pattern.as_deref());
                self.strings.extend(quote! {
                    #[cfg(feature = #group)]
                    StringLimit { #row, min: #min, max: #max, pattern: #pattern, call: |client, value| #call },
                });
            }
            Part::Number(min, max) => {
                let (min, max) = (edge(min), edge(max));
                self.numbers.extend(quote! {
                    #[cfg(feature = #group)]
                    NumberLimit { #row, min: #min, max: #max, call: |client, value| #call },
                });
            }
            Part::Size(max) => self.sizes.extend(quote! {
                #[cfg(feature = #group)]
                SizeLimit { #row, max: #max, call: |client, value| #call },
            }),
            Part::Object(_) => {}
        }
        Ok(())
    }

    fn segment(&mut self, operation: &Operation, name: &str, path: &[Step]) -> Result<()> {
        let call = self.call(operation, path, Change::Value)?;
        let (group, id) = (&operation.group, &operation.id);
        self.segments.extend(quote! {
            #[cfg(feature = #group)]
            Segment { operation: #id, parameter: #name, call: |client, value| #call },
        });
        Ok(())
    }

    /// What an object demands of its members.
    fn object(&mut self, operation: &Operation, object: &Object, path: &[Step]) -> Result<()> {
        let members = object.properties.iter();
        let required: Vec<&str> = members
            .clone()
            .filter(|member| member.required)
            .map(|member| member.name.as_str())
            .collect();
        let optional = matches!(
            operation.body,
            Body::Json {
                required: false,
                ..
            }
        );
        // An optional body without members is not sent, which breaks nothing.
        if !(required.is_empty() || optional && *path == [Step::Body]) {
            self.broken(operation, path, &required, "Required", Change::Empty)?;
        }
        for group in &object.any_of {
            self.broken(operation, path, &[""], "AnyOf", Change::Without(group))?;
        }
        for group in &object.one_of {
            self.broken(operation, path, &[""], "OneOf", Change::Without(group))?;
            if let Some(two) = group.get(..2) {
                self.broken(operation, path, &[""], "OneOf", Change::With(two, None))?;
            }
        }
        for member in members {
            if let Some((other, equals)) = &member.required_when {
                let change = Change::Trigger(other, equals, &member.name);
                self.broken(operation, path, &[&member.name], "RequiredWhen", change)?;
            }
        }
        Ok(())
    }

    /// What the parameters of an operation demand of each other, and which are required.
    fn conditions_of_parameters(&mut self, operation: &Operation) -> Result<()> {
        // Those of the path are arguments.
        let parameters = operation.parameters.iter();
        let parameters = parameters.filter(|p| p.required && p.location != Location::Path);
        let mut required: Vec<&str> = parameters.map(|p| p.name.as_str()).collect();
        if let Body::Json {
            required: true,
            shape,
        } = &operation.body
            && self.context.api.object(shape).is_none()
        {
            required.push("body");
        }
        if !required.is_empty() {
            self.broken(operation, &[], &required, "Required", Change::Empty)?;
        }
        for condition in &operation.conditions {
            match condition {
                Condition::Required {
                    parameter,
                    other,
                    equals: Some(equals),
                } => {
                    let equals = serde_json::Value::from(equals.as_str());
                    let change = Change::Trigger(other, &equals, parameter);
                    self.broken(operation, &[], &[parameter], "RequiredWhen", change)?;
                }
                Condition::Required {
                    parameter, other, ..
                } => {
                    let with = [other.clone()];
                    let change = Change::With(&with, Some(parameter));
                    self.broken(operation, &[], &[parameter], "RequiredWhen", change)?;
                }
                Condition::Exclusive { parameter, other } => {
                    let with = [parameter.clone(), other.clone()];
                    let change = Change::With(&with, None);
                    self.broken(operation, &[], &[parameter], "Other", change)?;
                }
            }
        }
        Ok(())
    }

    /// A call in which every one of `members` of the object at `path` is held against the caller.
    fn broken(
        &mut self,
        operation: &Operation,
        path: &[Step],
        members: &[&str],
        rule: &str,
        change: Change<'_>,
    ) -> Result<()> {
        let call = self.call(operation, path, change)?;
        let fields = members.iter().map(|member| {
            let mut path = path.to_vec();
            if !member.is_empty() {
                path.push(Step::Member((*member).to_owned()));
            }
            field_name(&path)
        });
        let (group, id) = (&operation.group, &operation.id);
        self.conditions.extend(quote! {
            #[cfg(feature = #group)]
            Broken { operation: #id, fields: &[#(#fields),*], rule: #rule, call: |client| #call },
        });
        Ok(())
    }

    fn call(
        &self,
        operation: &Operation,
        path: &[Step],
        change: Change<'_>,
    ) -> Result<TokenStream> {
        let call = self.samples.call(operation, Focus::new(path, change))?;
        Ok(quote!(sent(#call)))
    }
}

/// As a violation names it. The entry of a map that a sample makes has the key `k`.
fn field_name(path: &[Step]) -> String {
    let mut name = String::new();
    for step in path {
        let member = match step {
            Step::Item => {
                if name.is_empty() {
                    name.push_str("body");
                }
                name.push_str("[0]");
                continue;
            }
            Step::Body | Step::Alternative(_) => continue,
            Step::Parameter(member) | Step::Member(member) => member,
            Step::Entry => "k",
        };
        if !name.is_empty() {
            name.push('.');
        }
        name.push_str(member);
    }
    if name.is_empty() { "body".into() } else { name }
}

type Found<'a> = Vec<(Vec<Step>, Part<'a>)>;

/// Everything in a value that is limited, and its objects.
fn walk<'a>(
    context: &'a Context<'a>,
    shape: &'a Shape,
    path: &mut Vec<Step>,
    inside: &mut Vec<&'a str>,
    found: &mut Found<'a>,
) -> Result<()> {
    let mut deeper =
        |step: Step, shape: &'a Shape, inside: &mut Vec<&'a str>, found: &mut Found<'a>| {
            path.push(step);
            let walked = walk(context, shape, path, inside, found);
            path.pop();
            walked
        };
    match shape {
        Shape::List(items, limits) => {
            deeper(Step::Item, items, inside, found)?;
            if limits.max != usize::MAX || limits.min > 0 {
                found.push((path.clone(), Part::List(*limits)));
            }
        }
        Shape::Text(limits) if !limits.takes_all() => {
            found.push((path.clone(), Part::String(limits)));
        }
        Shape::Integer { min, max } | Shape::Seconds { min, max }
            if (*min, *max) != (i64::MIN, i64::MAX) =>
        {
            found.push((path.clone(), Part::Number(*min, *max)));
        }
        Shape::Object { max_bytes } if *max_bytes != usize::MAX => {
            found.push((path.clone(), Part::Size(*max_bytes)));
        }
        Shape::Redacted(inner) | Shape::Nullable(inner) => {
            walk(context, inner, path, inside, found)?;
        }
        Shape::Map(values) => deeper(Step::Entry, values, inside, found)?,
        Shape::Named(name) if !inside.contains(&name.as_str()) => {
            inside.push(name);
            match context.api.schemas.get(name).map(|schema| &schema.kind) {
                Some(Kind::Object(object)) => {
                    for property in &object.properties {
                        let step = Step::Member(property.name.clone());
                        deeper(step, &property.shape, inside, found)?;
                    }
                    found.push((path.clone(), Part::Object(object)));
                }
                Some(Kind::Union(union)) => {
                    for variant in &union.variants {
                        let step = Step::Alternative(variant.rust.clone());
                        deeper(step, &variant.shape, inside, found)?;
                    }
                }
                Some(Kind::Enumeration(_)) | None => {}
            }
            inside.pop();
        }
        _ => {}
    }
    Ok(())
}

/// A bound of a length, spelled so that people see where there is none.
fn bound(max: usize) -> TokenStream {
    if max == usize::MAX {
        quote!(usize::MAX)
    } else {
        quote!(#max)
    }
}

/// The same for a number.
fn edge(value: i64) -> TokenStream {
    match value {
        i64::MIN => quote!(i64::MIN),
        i64::MAX => quote!(i64::MAX),
        value => quote!(#value),
    }
}

fn option(pattern: Option<&str>) -> TokenStream {
    pattern.map_or_else(|| quote!(None), |pattern| quote!(Some(#pattern)))
}
