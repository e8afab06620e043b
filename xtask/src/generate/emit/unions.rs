//! Unions that are received: told by a tag, by what they hold or by their type, and kept whole if they are none of the known.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{Context, Place};
use crate::generate::model::{JsonType, Shape, Told, Union, Variant};

/// An enumeration of shapes with a place for what is not known. It is told by a look at its text, which is then read
/// once.
pub fn union(context: &Context<'_>, name: &str, union: &Union, place: &Place) -> TokenStream {
    let ident = format_ident!("{name}");
    let doc = context.describe.schema(name);
    let secret = union
        .variants
        .iter()
        .any(|variant| context.api.holds_secret(&variant.shape));
    let mut variants = TokenStream::new();
    for variant in &union.variants {
        let (case, mut ty) = (
            format_ident!("{}", variant.rust),
            context.types.response(&variant.shape, place),
        );
        if matches!(variant.shape, Shape::Named(_)) {
            ty = quote!(Box<#ty>);
        }
        let doc = match (union.tag.as_ref().or(union.sibling.as_ref()), &variant.told) {
            (Some(tag), Told::Tag(values)) => {
                let values: Vec<_> = values.iter().map(|value| format!("`{value}`")).collect();
                format!(" `{tag}` is {}.", values.join(" or "))
            }
            _ => format!(" {}.", super::words::kind(&variant.shape)),
        };
        let hidden = variant.shape.is_secret().then(left_out);
        variants.extend(quote!(#[doc = #doc] #hidden #case(#ty),));
    }
    let (unknown_doc, unknown, value) = if secret {
        (
            " A kind that this version does not know. It may hold a secret, so it does not print.",
            quote!(Redacted<serde_json::Value>),
            quote!(json.value().into()),
        )
    } else {
        (
            " A kind that this version does not know, as it came.",
            quote!(serde_json::Value),
            quote!(json.value()),
        )
    };
    let hidden = secret.then(left_out);
    let read = match (&union.tag, &union.sibling) {
        (Some(tag), _) => {
            let arms = by_tag(&union.variants);
            quote! {
                match json.tag(#tag).as_deref() {
                    #arms
                    _ => Ok(Self::Unknown(#value)),
                }
            }
        }
        (None, Some(_)) => {
            let arms = by_tag(&union.variants);
            quote! {
                match Some(tag) {
                    #arms
                    _ => Ok(Self::Unknown(#value)),
                }
            }
        }
        (None, None) => by_look(union, &value),
    };
    let reader = if union.sibling.is_some() {
        quote! {
            impl #ident {
                /// Reads the alternative that `tag`, the member beside it, names.
                fn told<E: serde::de::Error>(
                    tag: &str,
                    json: &identity_facade_core::lenient::Json<'_>,
                ) -> Result<Self, E> {
                    #read
                }
            }
        }
    } else {
        quote! {
            impl<'de> serde::Deserialize<'de> for #ident {
                fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                    let json = identity_facade_core::lenient::Json::deserialize(deserializer)?;
                    #read
                }
            }
        }
    };
    quote! {
        #doc
        #[derive(Clone, Debug, PartialEq)]
        #[cfg_attr(feature = "serialize", derive(serde::Serialize), serde(untagged))]
        #[non_exhaustive]
        pub enum #ident {
            #variants
            #[doc = #unknown_doc]
            #hidden
            Unknown(#unknown),
        }

        /// An answer that does not say.
        impl Default for #ident {
            fn default() -> Self {
                Self::Unknown(Default::default())
            }
        }

        #reader
    }
}

/// What keeps a secret alternative from being written.
fn left_out() -> TokenStream {
    quote!(#[cfg_attr(feature = "serialize", serde(serialize_with = "identity_facade_core::lenient::left_out"))])
}

fn by_tag(variants: &[Variant]) -> TokenStream {
    let mut arms = TokenStream::new();
    for variant in variants {
        let case = format_ident!("{}", variant.rust);
        if let Told::Tag(values) = &variant.told {
            arms.extend(quote!(#(Some(#values))|* => json.read().map(Self::#case),));
        }
    }
    arms
}

fn by_look(union: &Union, unknown: &TokenStream) -> TokenStream {
    let mut branches = TokenStream::new();
    for variant in union.by_look() {
        let case = format_ident!("{}", variant.rust);
        let condition = match &variant.told {
            Told::Member(name, value) => {
                let value = value.to_string();
                quote!(json.member_is(#name, #value))
            }
            Told::Members(names) => quote!(json.has_any(&[#(#names),*])),
            Told::Type(JsonType::Object) => quote!(json.is_object()),
            Told::Type(JsonType::Objects) => quote!(json.is_list_of_objects()),
            Told::Type(JsonType::List) => quote!(json.is_list()),
            Told::Type(JsonType::Text) => quote!(json.is_string()),
            Told::Type(JsonType::Number) => quote!(json.is_number()),
            Told::Tag(_) => continue,
        };
        branches.extend(quote!(if #condition { return json.read().map(Self::#case); }));
    }
    quote! {
        #branches
        Ok(Self::Unknown(#unknown))
    }
}
