//! Expressions that make valid requests, for tests and for the conformance program.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::focus::{Focus, Step};
use super::operations::path_parameters;
use super::{Context, Place};
use crate::Result;
use crate::generate::model::{
    Body, Condition, Kind, ListLimits, Location, Object, Operation, Shape, TextLimits, Union,
};

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

    /// A call that is valid but for what its focus says, sent.
    pub fn call(&self, operation: &Operation, focus: Focus<'_>) -> Result<TokenStream> {
        let call = self.unsent(operation, focus)?;
        Ok(quote!(#call.reply()))
    }

    /// A call that is valid but for what its focus says.
    pub fn unsent(&self, operation: &Operation, focus: Focus<'_>) -> Result<TokenStream> {
        let method = self.context.names.method(&operation.rust)?;
        let mut arguments = Vec::new();
        for parameter in path_parameters(operation) {
            let inner = focus.within(&Step::Parameter(parameter.name.clone()));
            arguments.push(self.value(&parameter.shape, inner, 0)?);
        }
        let mut setters = TokenStream::new();
        let parameters = operation.parameters.iter();
        for parameter in parameters.filter(|p| p.location != Location::Path) {
            let name = &parameter.name;
            let inner = focus.within(&Step::Parameter(name.clone()));
            let wanted = focus.says(name).unwrap_or_else(|| {
                parameter.required
                    || inner.leads_on()
                    || asked_for(operation, name, focus)
                    || (self.full && !refused_beside(operation, name))
            });
            if !wanted {
                continue;
            }
            let setter = self.context.names.setter(operation, parameter)?;
            let value = match (&parameter.shape, focus.trigger(name)) {
                (shape, Some(equals)) => self.constant(shape, equals)?,
                // A required list without items would leave nothing in the query.
                (Shape::List(items, limits), None) if !inner.leads_on() => {
                    let limits = ListLimits {
                        min: limits.min.max(1),
                        ..*limits
                    };
                    self.list(items, limits, inner, 0)?
                }
                (shape, None) => self.value(shape, inner, 0)?,
            };
            setters.extend(quote!(.#setter(#value)));
        }
        if let Body::Json { shape, required } = &operation.body {
            let inner = focus.within(&Step::Body);
            let wanted = focus.says("body").unwrap_or(*required || self.full);
            if wanted || inner.leads_on() {
                setters.extend(
                    if let Some((name, object)) = self.context.api.object(shape) {
                        self.setters(name, object, inner, 0)?
                    } else {
                        let value = self.value(shape, inner, 0)?;
                        quote!(.with_body(#value))
                    },
                );
            }
        }
        Ok(quote!(client.#method(#(#arguments),*)#setters))
    }

    /// A valid value of a shape. `i` is the index in a list; `n` and `value` are the caller's.
    fn value(&self, shape: &Shape, focus: Focus<'_>, depth: usize) -> Result<TokenStream> {
        Ok(match shape {
            Shape::Integer { .. }
            | Shape::Seconds { .. }
            | Shape::Text(_)
            | Shape::Object { .. }
                if focus.is_here() =>
            {
                quote!(value)
            }
            Shape::Any | Shape::Object { .. } => quote!(serde_json::json!({})),
            Shape::Bool => quote!(true),
            Shape::Integer { min, max } | Shape::Seconds { min, max } => {
                let value = 1.clamp(*min, *max);
                quote!(#value)
            }
            Shape::Number => quote!(1.0),
            Shape::Instant(_) => quote!(1i64),
            Shape::Secret => quote!("secret"),
            Shape::Identifier(_) => quote!("x"),
            Shape::Text(limits) => words(limits, &quote!(0)),
            Shape::Redacted(inner) | Shape::Nullable(inner) => self.value(inner, focus, depth)?,
            Shape::Map(values) => {
                let inner = focus.within(&Step::Entry);
                if inner.leads_on() {
                    let value = self.inside(values, inner, depth + 1)?;
                    quote!([("k", #value)])
                } else {
                    let value = self.inside(values, Focus::default(), depth + 1)?;
                    quote!([("k", #value)].into_iter().take(0))
                }
            }
            Shape::List(items, limits) => self.list(items, *limits, focus, depth)?,
            Shape::Named(name) => self.named(name, focus, depth)?,
        })
    }

    /// A value as an entry of a map or an item of a list, where one that may be null is an `Option`.
    fn inside(&self, shape: &Shape, focus: Focus<'_>, depth: usize) -> Result<TokenStream> {
        let value = self.value(shape, focus, depth)?;
        Ok(match shape {
            Shape::Nullable(_) => quote!(Some(#value)),
            _ => value,
        })
    }

    fn list(
        &self,
        items: &Shape,
        limits: ListLimits,
        focus: Focus<'_>,
        depth: usize,
    ) -> Result<TokenStream> {
        let inner = focus.within(&Step::Item);
        let item = self.item(items, limits, depth)?;
        if focus.is_here() {
            return Ok(quote!((0..n).map(|i| #item).collect::<Vec<_>>()));
        }
        if inner.leads_on() {
            let first = self.inside(items, inner, depth)?;
            let min = limits.min;
            return Ok(if min > 1 {
                quote!(std::iter::once(#first).chain((1..#min).map(|i| #item)).collect::<Vec<_>>())
            } else {
                quote!(vec![#first])
            });
        }
        let count = if self.full && depth < DEPTH {
            limits.min.max(1)
        } else {
            limits.min
        };
        Ok(quote!((0..#count).map(|i| #item).collect::<Vec<_>>()))
    }

    /// An item of a list, told from its neighbours by its index; one that is no string only if no two may be equal.
    fn item(&self, shape: &Shape, limits: ListLimits, depth: usize) -> Result<TokenStream> {
        Ok(match shape {
            Shape::Text(limits) => words(limits, &quote!(i)),
            Shape::Integer { min, .. } if limits.unique => {
                let first = (*min).max(0);
                quote!(#first + i as i64)
            }
            Shape::Named(name) if limits.unique && !self.values(name).is_empty() => {
                let values = self.values(name).iter();
                let values: Vec<_> = values
                    .map(|value| self.variant(name, value))
                    .collect::<Result<_>>()?;
                let count = values.len();
                quote!([#(#values),*][i % #count])
            }
            other => {
                let value = self.inside(other, Focus::default(), depth)?;
                quote!({ let _ = i; #value })
            }
        })
    }

    /// The value that a condition names.
    fn constant(&self, shape: &Shape, value: &serde_json::Value) -> Result<TokenStream> {
        match (shape, value) {
            (Shape::Named(kind), serde_json::Value::String(text)) => self.variant(kind, text),
            (Shape::Text(_), serde_json::Value::String(text)) => Ok(quote!(#text)),
            (Shape::Bool, serde_json::Value::Bool(flag)) => Ok(quote!(#flag)),
            _ => Err(format!("no sample is {value}").into()),
        }
    }

    /// The values of an enumeration; none of any other schema.
    fn values(&self, name: &str) -> &[String] {
        match self
            .context
            .api
            .schemas
            .get(name)
            .map(|schema| &schema.kind)
        {
            Some(Kind::Enumeration(values)) => values,
            _ => &[],
        }
    }

    /// One value of an enumeration.
    fn variant(&self, kind: &str, value: &str) -> Result<TokenStream> {
        let (path, variant) = (self.path(kind)?, self.context.names.member(kind, value)?);
        Ok(quote!(#path::#variant))
    }

    /// A type of the crate, as its users name it.
    fn path(&self, name: &str) -> Result<TokenStream> {
        let schema = self.context.api.schemas.get(name);
        let schema = schema.ok_or_else(|| format!("no schema `{name}`"))?;
        let (krate, module, ident) = (
            &self.context.krate,
            Place::of(schema).module(),
            format_ident!("{name}"),
        );
        Ok(quote!(#krate::#module::#ident))
    }

    fn named(&self, name: &str, focus: Focus<'_>, depth: usize) -> Result<TokenStream> {
        let schema = self.context.api.schemas.get(name);
        match &schema.ok_or_else(|| format!("no schema `{name}`"))?.kind {
            Kind::Enumeration(_) if focus.is_here() => Ok(quote!(value)),
            Kind::Enumeration(values) => {
                self.variant(name, values.first().map_or("", String::as_str))
            }
            Kind::Union(union) => self.alternative(name, union, focus, depth),
            Kind::Object(object) => self.object(name, object, focus, depth),
        }
    }

    fn alternative(
        &self,
        name: &str,
        union: &Union,
        focus: Focus<'_>,
        depth: usize,
    ) -> Result<TokenStream> {
        let chosen = |rust: &String| focus.within(&Step::Alternative(rust.clone()));
        let mut variants = union.variants.iter();
        let variant = variants
            .find(|variant| chosen(&variant.rust).leads_on())
            .or(union.variants.first())
            .ok_or_else(|| format!("`{name}` has no variants"))?;
        let (path, case) = (self.path(name)?, format_ident!("{}", variant.rust));
        let inner = chosen(&variant.rust);
        let value = self.value(&variant.shape, inner, depth + 1)?;
        let convert = if let Shape::List(..) = variant.shape {
            quote!(IntoList::into_list)
        } else {
            quote!(IntoInput::into_input)
        };
        // What is refused inside of it is refused by the setter that takes the union.
        Ok(quote!(identity_facade_core::#convert(#value).map(#path::#case)))
    }

    fn object(
        &self,
        name: &str,
        object: &Object,
        focus: Focus<'_>,
        depth: usize,
    ) -> Result<TokenStream> {
        let setters = self.setters(name, object, focus, depth)?;
        let path = self.path(name)?;
        Ok(quote!(#path::builder()#setters))
    }

    /// The setters of an object, on its builder or on the call whose body it is.
    fn setters(
        &self,
        name: &str,
        object: &Object,
        focus: Focus<'_>,
        depth: usize,
    ) -> Result<TokenStream> {
        let mut setters = TokenStream::new();
        for property in &object.properties {
            let member = &property.name;
            let wanted = focus.says(member).unwrap_or_else(|| {
                (self.full && depth < DEPTH && !alternative(object, member))
                    || needed(object, member, focus)
            });
            if !wanted {
                continue;
            }
            let inner = focus.within(&Step::Member(member.clone()));
            let value = if let Some(equals) = focus.trigger(member) {
                self.constant(&property.shape, equals)?
            } else if let Some(value) = self
                .other_than(object, member)?
                .filter(|_| !inner.leads_on())
            {
                value
            } else if let Some(only) = property.only {
                quote!(#only)
            } else {
                self.value(&property.shape, inner, depth + 1)?
            };
            let setter = self.context.names.member(name, member)?;
            setters.extend(quote!(.#setter(#value)));
        }
        Ok(setters)
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
        let other = self
            .values(kind)
            .iter()
            .find(|v| !triggers.contains(&v.as_str()));
        other.map(|value| self.variant(kind, value)).transpose()
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

/// Whether a parameter that the focus asks for cannot go without `parameter`.
fn asked_for(operation: &Operation, parameter: &str, focus: Focus<'_>) -> bool {
    let mut conditions = operation.conditions.iter();
    conditions.any(|condition| match condition {
        Condition::Required {
            parameter: needed,
            other,
            equals: None,
        } => {
            let asks = focus.within(&Step::Parameter(other.clone())).leads_on();
            needed == parameter && (asks || focus.says(other) == Some(true))
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
fn needed(object: &Object, member: &str, focus: Focus<'_>) -> bool {
    let focused = |name: &str| focus.within(&Step::Member(name.to_owned())).leads_on();
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
