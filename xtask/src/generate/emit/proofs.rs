//! Tables for the tests of a raw crate: every list limit and every path segment of the description, each with a
//! call that reaches it.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{Context, Place};
use crate::Result;
use crate::generate::model::{
    Body, Condition, Kind, ListLimits, Location, Object, Operation, Shape,
};

/// A step from a value to a part of it.
#[derive(Clone, PartialEq)]
enum Step {
    Member(String),
    Item,
}

/// The whole table of one crate.
pub fn file(context: &Context<'_>) -> Result<TokenStream> {
    let samples = Samples { context };
    let mut lists = TokenStream::new();
    let mut segments = TokenStream::new();
    for operation in context.api.operations.iter().filter(|o| !o.handwritten()) {
        let group = &operation.group;
        for (path, limits) in list_limits(context, operation) {
            let field = field_name(&path);
            let ListLimits { min, max, .. } = limits;
            let max = if max == usize::MAX {
                quote!(usize::MAX)
            } else {
                quote!(#max)
            };
            let call = samples.call(operation, Some(&path), None)?;
            let id = &operation.id;
            lists.extend(quote! {
                #[cfg(feature = #group)]
                ListLimit { operation: #id, field: #field, min: #min, max: #max, call: |client, n| Box::pin(async move { #call }) },
            });
        }
        for parameter in operation
            .parameters
            .iter()
            .filter(|p| p.location == Location::Path)
        {
            let (id, name) = (&operation.id, &parameter.name);
            let call = samples.call(operation, None, Some(name))?;
            segments.extend(quote! {
                #[cfg(feature = #group)]
                Segment { operation: #id, parameter: #name, call: |client, value| Box::pin(async move { #call }) },
            });
        }
    }
    let krate = format_ident!("{}_raw", context.api.name);
    Ok(quote! {
        //! What the description limits, each with a call that reaches the limit.

        #![allow(clippy::all, clippy::pedantic, deprecated)]

        use #krate::Client;

        #[allow(unused_imports)]
        use super::support::{ListLimit, Segment, matching, text};

        /// Every list whose length is limited.
        pub static LISTS: &[ListLimit<Client>] = &[#lists];

        /// Every parameter that stands in a path.
        pub static SEGMENTS: &[Segment<Client>] = &[#segments];
    })
}

/// As a violation names it.
fn field_name(path: &[Step]) -> String {
    let mut name = String::new();
    for step in path {
        match step {
            Step::Item if name.is_empty() => name.push_str("body[0]"),
            Step::Item => name.push_str("[0]"),
            Step::Member(member) => {
                if !name.is_empty() {
                    name.push('.');
                }
                name.push_str(member);
            }
        }
    }
    if name.is_empty() { "body".into() } else { name }
}

/// Limited lists of a request. The first step of a query parameter is its name, as is that of a body's member.
fn list_limits(context: &Context<'_>, operation: &Operation) -> Vec<(Vec<Step>, ListLimits)> {
    let mut found = Vec::new();
    for parameter in &operation.parameters {
        walk(
            context,
            &parameter.shape,
            &mut vec![Step::Member(parameter.name.clone())],
            &mut Vec::new(),
            &mut found,
        );
    }
    if let Body::Json { shape, .. } = &operation.body {
        walk(context, shape, &mut Vec::new(), &mut Vec::new(), &mut found);
    }
    found
}

fn walk(
    context: &Context<'_>,
    shape: &Shape,
    path: &mut Vec<Step>,
    inside: &mut Vec<String>,
    found: &mut Vec<(Vec<Step>, ListLimits)>,
) {
    match shape {
        Shape::List(items, limits) => {
            if limits.max != usize::MAX || limits.min > 0 {
                found.push((path.clone(), *limits));
            }
            path.push(Step::Item);
            walk(context, items, path, inside, found);
            path.pop();
        }
        Shape::Named(name) if !inside.contains(name) => {
            if let Some(Kind::Object(object)) = context.api.schemas.get(name).map(|s| &s.kind) {
                inside.push(name.clone());
                for property in &object.properties {
                    path.push(Step::Member(property.name.clone()));
                    walk(context, &property.shape, path, inside, found);
                    path.pop();
                }
                inside.pop();
            }
        }
        _ => {}
    }
}

/// Expressions that make valid requests.
struct Samples<'a> {
    context: &'a Context<'a>,
}

impl Samples<'_> {
    /// A call whose list at `focus` has `n` items, or whose path segment `segment` is `value`.
    fn call(
        &self,
        operation: &Operation,
        focus: Option<&[Step]>,
        segment: Option<&str>,
    ) -> Result<TokenStream> {
        let method = self.context.names.method(&operation.rust)?;
        let mut setters = TokenStream::new();
        for parameter in &operation.parameters {
            let inner = focus
                .and_then(|f| f.split_first())
                .filter(|(s, _)| **s == Step::Member(parameter.name.clone()));
            // A body's member may be called like a parameter; only one of them is a list.
            let inner = inner
                .filter(|_| matches!(parameter.shape, Shape::List(..)))
                .map(|(_, rest)| rest);
            if !parameter.required
                && inner.is_none()
                && !asked_for(operation, &parameter.name, focus)
            {
                continue;
            }
            let setter = self.context.names.setter(operation, parameter)?;
            let value = match segment {
                Some(name) if name == parameter.name => quote!(value),
                _ => self.value(&parameter.shape, inner)?,
            };
            setters.extend(quote!(.#setter(#value)));
        }
        if let Body::Json { shape, required } = &operation.body {
            let parameter = focus.and_then(<[Step]>::first).is_some_and(|step| {
                operation.parameters.iter().any(|p| {
                    *step == Step::Member(p.name.clone()) && matches!(p.shape, Shape::List(..))
                })
            });
            let focus = focus.filter(|_| !parameter);
            if *required || focus.is_some() {
                let value = self.value(shape, focus)?;
                setters.extend(quote!(.body(#value)));
            }
        }
        Ok(quote!(client.#method()#setters.send().await.map(drop)))
    }

    /// A valid value of a shape; the list at the end of `focus` gets `n` items. `i` is the index in a list.
    fn value(&self, shape: &Shape, focus: Option<&[Step]>) -> Result<TokenStream> {
        Ok(match shape {
            Shape::Any | Shape::Object { .. } => quote!(serde_json::json!({})),
            Shape::Bool => quote!(true),
            Shape::Integer { min, max } => {
                let value = 1.clamp(*min, *max);
                quote!(#value)
            }
            Shape::Number => quote!(1.0),
            Shape::Secret => quote!("secret"),
            Shape::Text(limits) => {
                let min = limits.min;
                if let Some(pattern) = &limits.pattern {
                    quote!(matching(#pattern, #min, 0))
                } else {
                    quote!(text(#min, 0))
                }
            }
            Shape::Redacted(inner) | Shape::Nullable(inner) => self.value(inner, focus)?,
            Shape::Map(_) => quote!(std::collections::BTreeMap::new()),
            Shape::List(items, limits) => self.list(items, *limits, focus)?,
            Shape::Named(name) => self.named(name, focus)?,
        })
    }

    fn list(
        &self,
        items: &Shape,
        limits: ListLimits,
        focus: Option<&[Step]>,
    ) -> Result<TokenStream> {
        match focus {
            Some([]) => {
                let item = self.item(items)?;
                Ok(quote!((0..n).map(|i| #item).collect::<Vec<_>>()))
            }
            Some([Step::Item, rest @ ..]) => {
                let item = self.value(items, Some(rest))?;
                Ok(quote!(vec![#item]))
            }
            _ => {
                let count = limits.min;
                let item = self.item(items)?;
                Ok(quote!((0..#count).map(|i| #item).collect::<Vec<_>>()))
            }
        }
    }

    /// An item of a list, told from its neighbours by its index.
    fn item(&self, shape: &Shape) -> Result<TokenStream> {
        Ok(match shape {
            Shape::Text(limits) => {
                let min = limits.min;
                if let Some(pattern) = &limits.pattern {
                    quote!(matching(#pattern, #min, i))
                } else {
                    quote!(text(#min, i))
                }
            }
            other => {
                let value = self.value(other, None)?;
                quote!({ let _ = i; #value })
            }
        })
    }

    fn named(&self, name: &str, focus: Option<&[Step]>) -> Result<TokenStream> {
        let schema = self
            .context
            .api
            .schemas
            .get(name)
            .ok_or_else(|| format!("no schema `{name}`"))?;
        let module = Place::of(schema).module();
        let krate = format_ident!("{}_raw", self.context.api.name);
        let ident = format_ident!("{name}");
        match &schema.kind {
            Kind::Enumeration(values) => {
                let variant = self
                    .context
                    .names
                    .member(name, values.first().map_or("", String::as_str))?;
                Ok(quote!(#krate::#module::#ident::#variant))
            }
            Kind::Union(union) => {
                let variant = union
                    .variants
                    .first()
                    .ok_or_else(|| format!("`{name}` has no variants"))?;
                let (case, value) = (
                    format_ident!("{}", variant.rust),
                    self.value(&variant.shape, None)?,
                );
                Ok(
                    quote!(#krate::#module::#ident::#case((#value).try_into().expect("a sample is valid"))),
                )
            }
            Kind::Object(object) => {
                let mut setters = TokenStream::new();
                for property in &object.properties {
                    let inner = match focus {
                        Some([Step::Member(member), rest @ ..]) if *member == property.name => {
                            Some(rest)
                        }
                        _ => None,
                    };
                    if !needed(object, &property.name, focus) {
                        continue;
                    }
                    let value = match self.other_than(object, &property.name)? {
                        Some(value) => value,
                        None => self.value(&property.shape, inner)?,
                    };
                    let setter = self.context.names.member(name, &property.name)?;
                    setters.extend(quote!(.#setter(#value)));
                }
                Ok(quote!(#krate::#module::#ident::builder()#setters))
            }
        }
    }

    /// Where a member decides that another one is required: a value for which it is not.
    fn other_than(&self, object: &Object, member: &str) -> Result<Option<TokenStream>> {
        let triggers: Vec<&str> = object
            .properties
            .iter()
            .filter_map(|p| p.required_when.as_ref())
            .filter(|(other, _)| other == member)
            .filter_map(|(_, value)| value.as_str())
            .collect();
        let property = object.properties.iter().find(|p| p.name == member);
        let (Some(Shape::Named(kind)), false) = (property.map(|p| &p.shape), triggers.is_empty())
        else {
            return Ok(None);
        };
        let Some((schema, Kind::Enumeration(values))) =
            self.context.api.schemas.get(kind).map(|s| (s, &s.kind))
        else {
            return Ok(None);
        };
        let Some(value) = values.iter().find(|v| !triggers.contains(&v.as_str())) else {
            return Ok(None);
        };
        let variant = self.context.names.member(kind, value)?;
        let (module, krate, kind) = (
            Place::of(schema).module(),
            format_ident!("{}_raw", self.context.api.name),
            format_ident!("{kind}"),
        );
        Ok(Some(quote!(#krate::#module::#kind::#variant)))
    }
}

/// Whether the parameter at `focus` cannot go without `parameter`.
fn asked_for(operation: &Operation, parameter: &str, focus: Option<&[Step]>) -> bool {
    operation
        .conditions
        .iter()
        .any(|condition| match condition {
            Condition::Required {
                parameter: needed,
                other,
                equals: None,
            } => {
                needed == parameter
                    && focus.and_then(<[Step]>::first) == Some(&Step::Member(other.clone()))
            }
            _ => false,
        })
}

/// Whether a sample has to set a member: it is required, one of a group of which one is, or on the way.
fn needed(object: &Object, member: &str, focus: Option<&[Step]>) -> bool {
    let focused = |name: &str| matches!(focus, Some([Step::Member(m), ..]) if m == name);
    let chosen = |group: &Vec<String>| {
        group
            .iter()
            .find(|m| focused(m))
            .or_else(|| group.first())
            .is_some_and(|m| m == member)
    };
    focused(member)
        || object
            .properties
            .iter()
            .any(|p| p.name == member && p.required)
        || object.any_of.iter().chain(&object.one_of).any(chosen)
}
