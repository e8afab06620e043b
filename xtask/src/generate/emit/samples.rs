//! Expressions that make valid requests, for tests and for the conformance program.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{Context, Place};
use crate::Result;
use crate::generate::model::{
    Body, Condition, Kind, ListLimits, Object, Operation, Shape, TextLimits,
};

/// A step from a value to a part of it.
#[derive(Clone, PartialEq)]
pub enum Step {
    Member(String),
    Item,
}

/// Expressions that make valid requests.
pub struct Samples<'a> {
    context: &'a Context<'a>,
    /// Whether everything that may be set is set, down to a few levels; otherwise only what is required.
    full: bool,
}

/// How deep a full sample goes; deeper objects have what is required.
const DEPTH: usize = 4;

impl<'a> Samples<'a> {
    /// Samples with everything that is required and nothing else.
    pub fn lean(context: &'a Context<'a>) -> Self {
        Self {
            context,
            full: false,
        }
    }

    /// Samples with everything that goes together.
    pub fn full(context: &'a Context<'a>) -> Self {
        Self {
            context,
            full: true,
        }
    }

    /// A call whose list at `focus` has `n` items, or whose path segment `segment` is `value`.
    pub fn call(
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
                && (!self.full || refused_beside(operation, &parameter.name))
            {
                continue;
            }
            let setter = self.context.names.setter(operation, parameter)?;
            let value = match (segment, &parameter.shape, inner) {
                (Some(name), _, _) if name == parameter.name => quote!(value),
                // A required list without items would leave nothing in the query.
                (_, Shape::List(items, limits), None) => {
                    let limits = ListLimits {
                        min: limits.min.max(1),
                        ..*limits
                    };
                    self.list(items, limits, None, 0)?
                }
                (_, shape, inner) => self.value(shape, inner, 0)?,
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
            if *required || focus.is_some() || self.full {
                let value = self.value(shape, focus, 0)?;
                setters.extend(quote!(.body(#value)));
            }
        }
        Ok(quote!(client.#method()#setters.send()))
    }

    /// A valid value of a shape; the list at the end of `focus` gets `n` items. `i` is the index in a list.
    fn value(&self, shape: &Shape, focus: Option<&[Step]>, depth: usize) -> Result<TokenStream> {
        Ok(match shape {
            Shape::Any | Shape::Object { .. } => quote!(serde_json::json!({})),
            Shape::Bool => quote!(true),
            Shape::Integer { min, max } => {
                let value = 1.clamp(*min, *max);
                quote!(#value)
            }
            Shape::Number => quote!(1.0),
            Shape::Instant(_) => quote!(1i64),
            Shape::Secret => quote!("secret"),
            Shape::Text(limits) => words(limits, &quote!(0)),
            Shape::Redacted(inner) | Shape::Nullable(inner) => self.value(inner, focus, depth)?,
            Shape::Map(_) => quote!(std::collections::BTreeMap::new()),
            Shape::List(items, limits) => self.list(items, *limits, focus, depth)?,
            Shape::Named(name) => self.named(name, focus, depth)?,
        })
    }

    fn list(
        &self,
        items: &Shape,
        limits: ListLimits,
        focus: Option<&[Step]>,
        depth: usize,
    ) -> Result<TokenStream> {
        match focus {
            Some([]) => {
                let item = self.item(items, depth)?;
                Ok(quote!((0..n).map(|i| #item).collect::<Vec<_>>()))
            }
            Some([Step::Item, rest @ ..]) => {
                let item = self.value(items, Some(rest), depth)?;
                Ok(quote!(vec![#item]))
            }
            _ => {
                let count = if self.full && depth < DEPTH {
                    limits.min.max(1)
                } else {
                    limits.min
                };
                let item = self.item(items, depth)?;
                Ok(quote!((0..#count).map(|i| #item).collect::<Vec<_>>()))
            }
        }
    }

    /// An item of a list, told from its neighbours by its index.
    fn item(&self, shape: &Shape, depth: usize) -> Result<TokenStream> {
        Ok(match shape {
            Shape::Text(limits) => words(limits, &quote!(i)),
            other => {
                let value = self.value(other, None, depth)?;
                quote!({ let _ = i; #value })
            }
        })
    }

    fn named(&self, name: &str, focus: Option<&[Step]>, depth: usize) -> Result<TokenStream> {
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
                    self.value(&variant.shape, None, depth + 1)?,
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
                    let wanted = self.full && depth < DEPTH && !alternative(object, &property.name);
                    if !wanted && !needed(object, &property.name, focus) {
                        continue;
                    }
                    let value = match (self.other_than(object, &property.name)?, property.only) {
                        (Some(value), _) => value,
                        (None, Some(only)) => quote!(#only),
                        (None, None) => self.value(&property.shape, inner, depth + 1)?,
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

/// A text that keeps its limits; `index` tells it from its neighbours.
fn words(limits: &TextLimits, index: &TokenStream) -> TokenStream {
    let min = limits.min;
    match (&limits.pattern, limits.format.as_deref()) {
        (Some(pattern), _) => quote!(matching(#pattern, #min, #index)),
        (None, Some("date-time")) => quote!("2026-01-01T00:00:00Z"),
        (None, Some("uri")) => quote!("https://example.com/"),
        (None, Some("email")) => quote!(format!("user{}@example.com", #index)),
        (None, _) => quote!(text(#min, #index)),
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

/// Whether a parameter does not go with another one.
fn refused_beside(operation: &Operation, parameter: &str) -> bool {
    operation
        .conditions
        .iter()
        .any(|condition| matches!(condition, Condition::Exclusive { parameter: refused, .. } if refused == parameter))
}

/// Whether a member is one of a group of which exactly one may be there.
fn alternative(object: &Object, member: &str) -> bool {
    object.one_of.iter().flatten().any(|name| name == member)
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
