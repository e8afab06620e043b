//! Shapes as Rust types: strict on the way out, tolerant on the way in.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{Place, patterns};
use crate::generate::model::{Api, Kind, ListLimits, Shape, TextLimits, Unit};

/// What the types of one crate are rendered with: where every schema lives, and what patterns are called.
pub struct Types<'a> {
    api: &'a Api,
    /// Marker types, by pattern.
    markers: BTreeMap<String, String>,
}

impl<'a> Types<'a> {
    pub fn new(api: &'a Api) -> Self {
        Self {
            api,
            markers: patterns::names(api),
        }
    }

    /// Every pattern with its marker type.
    pub fn patterns(&self) -> impl Iterator<Item = (&str, syn::Ident)> {
        let all = self.markers.iter();
        all.map(|(pattern, name)| (pattern.as_str(), format_ident!("{name}")))
    }

    /// The type that a value has on the way out: it cannot hold what the vendor would refuse.
    pub fn request(&self, shape: &Shape, from: &Place) -> TokenStream {
        match shape {
            Shape::Any => quote!(serde_json::Value),
            Shape::Bool => quote!(bool),
            Shape::Integer {
                min: i64::MIN,
                max: i64::MAX,
            } => quote!(i64),
            Shape::Instant(Unit::Milliseconds) => quote!(UnixMillis),
            Shape::Instant(Unit::Seconds) => quote!(UnixSeconds),
            Shape::Seconds { min, max } => {
                let (min, max) = (whole(*min), whole(*max));
                quote!(Seconds<#min, #max>)
            }
            Shape::Integer { min, max } => {
                let (min, max) = (whole(*min), whole(*max));
                quote!(Int<#min, #max>)
            }
            Shape::Number => quote!(f64),
            Shape::Text(limits) => self.text(limits),
            Shape::Secret => quote!(Secret),
            Shape::Identifier(kind) => identifier(kind),
            Shape::List(items, limits) => {
                let items = self.request(items, from);
                list(&items, *limits)
            }
            Shape::Map(values) => {
                let values = self.request(values, from);
                quote!(BTreeMap<String, #values>)
            }
            Shape::Object {
                max_bytes: usize::MAX,
            } => quote!(JsonObject),
            Shape::Object { max_bytes } => {
                let max_bytes = count(*max_bytes);
                quote!(JsonObject<#max_bytes>)
            }
            Shape::Named(name) => self.path(name, from),
            Shape::Redacted(inner) => {
                let inner = self.request(inner, from);
                quote!(Redacted<#inner>)
            }
            Shape::Nullable(inner) => {
                let inner = self.request(inner, from);
                quote!(Nullable<#inner>)
            }
        }
    }

    /// The type that describes a value on the way out, and reads it from JSON of somebody else: as [`Types::request`],
    /// but a time is not tolerant of what an answer may leave out.
    pub fn described(&self, shape: &Shape, from: &Place) -> TokenStream {
        match shape {
            Shape::Instant(_)
            | Shape::Integer {
                min: i64::MIN,
                max: i64::MAX,
            } => {
                let (min, max) = (whole(i64::MIN), whole(i64::MAX));
                quote!(identity_facade_core::Int<#min, #max>)
            }
            Shape::List(items, limits) => list(&self.described(items, from), *limits),
            Shape::Map(values) => {
                let values = self.described(values, from);
                quote!(BTreeMap<String, #values>)
            }
            Shape::Redacted(inner) => {
                let inner = self.described(inner, from);
                quote!(identity_facade_core::Redacted<#inner>)
            }
            Shape::Nullable(inner) => {
                let inner = self.described(inner, from);
                quote!(identity_facade_core::Nullable<#inner>)
            }
            _ => self.request(shape, from),
        }
    }

    /// The type that a value has on the way in: it can hold what the vendor may send some day.
    pub fn response(&self, shape: &Shape, from: &Place) -> TokenStream {
        match shape {
            Shape::Any => quote!(serde_json::Value),
            Shape::Bool => quote!(bool),
            Shape::Integer { .. } | Shape::Seconds { .. } => quote!(i64),
            Shape::Number => quote!(f64),
            Shape::Instant(Unit::Milliseconds) => quote!(UnixMillis),
            Shape::Instant(Unit::Seconds) => quote!(UnixSeconds),
            Shape::Text(_) => quote!(String),
            Shape::Secret => quote!(Secret),
            Shape::Identifier(kind) => identifier(kind),
            Shape::List(items, _) => {
                let items = self.response(items, from);
                quote!(Items<#items>)
            }
            Shape::Map(values) => {
                let values = self.response(values, from);
                quote!(BTreeMap<String, #values>)
            }
            Shape::Object { .. } => quote!(serde_json::Map<String, serde_json::Value>),
            Shape::Named(name) => {
                let path = self.path(name, from);
                if self.is_enumeration(name) {
                    quote!(Open<#path>)
                } else {
                    path
                }
            }
            Shape::Redacted(inner) => {
                let inner = self.response(inner, from);
                quote!(Redacted<#inner>)
            }
            Shape::Nullable(inner) => {
                let inner = self.response(inner, from);
                quote!(Option<#inner>)
            }
        }
    }

    pub fn is_enumeration(&self, name: &str) -> bool {
        self.api
            .schemas
            .get(name)
            .is_some_and(|s| matches!(s.kind, Kind::Enumeration(_)))
    }

    /// A schema as it is named in `from`.
    pub fn path(&self, name: &str, from: &Place) -> TokenStream {
        self.placed(name, &format_ident!("{name}"), from)
    }

    /// The builder of a schema as it is named in `from`.
    pub fn builder(&self, name: &str, from: &Place) -> TokenStream {
        self.placed(name, &format_ident!("{name}Builder"), from)
    }

    /// What belongs to a schema, as it is named in `from`.
    fn placed(&self, name: &str, ident: &syn::Ident, from: &Place) -> TokenStream {
        let Some(schema) = self.api.schemas.get(name) else {
            return quote!(#ident);
        };
        if let Some(path) = &schema.foreign {
            let names = path.split("::").map(|name| format_ident!("{name}"));
            return quote!(#(#names)::*);
        }
        let place = Place::of(schema);
        if place == *from {
            return quote!(#ident);
        }
        let module = place.module();
        quote!(crate::#module::#ident)
    }

    fn text(&self, limits: &TextLimits) -> TokenStream {
        let (min, max) = (count(limits.min), count(limits.max));
        match &limits.pattern {
            None if limits.min == 0 && limits.max == usize::MAX => quote!(String),
            None => quote!(Text<#min, #max>),
            Some(pattern) => {
                let marker = self.pattern(pattern);
                quote!(Text<#min, #max, crate::patterns::#marker>)
            }
        }
    }

    /// The marker type of a pattern, called after what has to match it.
    pub fn pattern(&self, pattern: &str) -> syn::Ident {
        let name = self.markers.get(pattern).map_or("Pattern", String::as_str);
        format_ident!("{name}")
    }
}

fn identifier(kind: &str) -> TokenStream {
    let kind = format_ident!("{kind}");
    quote!(crate::ids::#kind)
}

fn list(items: &TokenStream, limits: ListLimits) -> TokenStream {
    let (min, max) = (count(limits.min), count(limits.max));
    match limits {
        ListLimits {
            min: 0,
            max: usize::MAX,
            unique: false,
        } => quote!(List<#items>),
        ListLimits {
            min: 0,
            unique: false,
            ..
        } => quote!(AtMost<#items, #max>),
        ListLimits { unique: false, .. } => quote!(AtMost<#items, #max, #min>),
        ListLimits { unique: true, .. } => quote!(AtMost<#items, #max, #min, true>),
    }
}

/// A count as a const argument.
fn count(value: usize) -> TokenStream {
    if value == usize::MAX {
        return quote!({ usize::MAX });
    }
    let literal = proc_macro2::Literal::usize_unsuffixed(value);
    quote!(#literal)
}

/// A bound as a const argument.
fn whole(value: i64) -> TokenStream {
    match value {
        i64::MIN => quote!({ i64::MIN }),
        i64::MAX => quote!({ i64::MAX }),
        _ => {
            let literal = proc_macro2::Literal::i64_unsuffixed(value);
            quote!(#literal)
        }
    }
}
