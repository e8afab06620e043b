//! Types that are received: every field in sight, and nothing that the vendor may add or leave out fails them.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::shapes::Types;
use super::{Context, Place};
use crate::Result;
use crate::generate::model::{Object, Shape, Union};

/// A struct with public fields.
pub fn object(
    context: &Context<'_>,
    types: &mut Types<'_>,
    name: &str,
    object: &Object,
    place: &Place,
) -> Result<TokenStream> {
    let ident = format_ident!("{name}");
    let doc = context.describe.schema(name);
    let mut fields = TokenStream::new();
    for property in &object.properties {
        let field = context.names.member(name, &property.name)?;
        let wire = &property.name;
        let rename = (field != wire).then(|| quote!(#[serde(rename = #wire)]));
        let mut ty = types.response(&property.shape, place);
        if contains_itself(context, name, &property.shape) {
            ty = quote!(Box<#ty>);
        }
        let mut lenient = None;
        if !property.required || property.nullable {
            ty = quote!(Option<#ty>);
        } else if matches!(
            property.shape,
            Shape::List(..) | Shape::Map(_) | Shape::Object { .. }
        ) {
            // Vendors leave out what is empty, whatever their description says.
            lenient = Some(
                quote!(#[serde(default, deserialize_with = "identity_facade_core::lenient::or_default")]),
            );
        }
        let doc = context.describe.field(property);
        fields.extend(quote!(#doc #rename #lenient pub #field: #ty,));
    }
    if object.open {
        fields.extend(quote! {
            /// Members beyond the described ones.
            #[serde(flatten)]
            pub extra: serde_json::Map<String, serde_json::Value>,
        });
    }
    Ok(quote! {
        #doc
        #[derive(Clone, Debug, serde::Deserialize)]
        #[cfg_attr(feature = "serde-both", derive(serde::Serialize))]
        #[non_exhaustive]
        pub struct #ident { #fields }
    })
}

/// Whether a field of this shape would make the struct infinitely large.
fn contains_itself(context: &Context<'_>, name: &str, shape: &Shape) -> bool {
    fn reaches(context: &Context<'_>, from: &str, to: &str, depth: usize) -> bool {
        let Some(schema) = context.api.schemas.get(from).filter(|_| depth > 0) else {
            return false;
        };
        schema.kind.shapes().into_iter().any(|shape| match shape {
            Shape::Named(next) => next == to || reaches(context, next, to, depth - 1),
            _ => false,
        })
    }
    matches!(shape, Shape::Named(next) if next == name || reaches(context, next, name, 8))
}

/// An enumeration of shapes with a place for what is not known.
pub fn union(
    context: &Context<'_>,
    types: &mut Types<'_>,
    name: &str,
    union: &Union,
    place: &Place,
) -> TokenStream {
    let ident = format_ident!("{name}");
    let doc = context.describe.schema(name);
    let mut variants = TokenStream::new();
    let mut arms = TokenStream::new();
    let mut attempts = Vec::new();
    for variant in &union.variants {
        let (case, mut ty) = (
            format_ident!("{}", variant.rust),
            types.response(&variant.shape, place),
        );
        if matches!(variant.shape, Shape::Named(_)) {
            ty = quote!(Box<#ty>);
        }
        let doc = match (&union.tag, variant.tags.first()) {
            (Some(tag), Some(value)) => format!(" `{tag}` is `{value}`."),
            _ => format!(" {}.", super::docs::kind(&variant.shape)),
        };
        variants.extend(quote!(#[doc = #doc] #case(#ty),));
        let tags = &variant.tags;
        arms.extend(
            quote!(#(Some(#tags))|* => identity_facade_core::lenient::variant(&value).map(Self::#case),),
        );
        attempts.push(quote!(identity_facade_core::lenient::variant(&value).map(Self::#case)));
    }
    let known = if let Some(tag) = &union.tag {
        quote!(match value[#tag].as_str() { #arms _ => None })
    } else {
        let (first, rest) = (attempts.first(), attempts.iter().skip(1));
        quote!(#first #(.or_else(|| #rest))*)
    };
    quote! {
        #doc
        #[derive(Clone, Debug)]
        #[cfg_attr(feature = "serde-both", derive(serde::Serialize), serde(untagged))]
        #[non_exhaustive]
        pub enum #ident {
            #variants
            /// A kind that this version does not know, as it came.
            Unknown(serde_json::Value),
        }

        impl<'de> serde::Deserialize<'de> for #ident {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let value = serde_json::Value::deserialize(deserializer)?;
                let known = #known;
                Ok(known.unwrap_or(Self::Unknown(value)))
            }
        }
    }
}
