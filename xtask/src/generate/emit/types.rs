//! The type of a named schema, whatever its kind.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{Context, Place, requests, responses, unions};
use crate::Result;
use crate::generate::model::{Kind, Schema, Way};

/// The items of a schema in its place; none if it needs no type there.
pub fn items(
    context: &Context<'_>,
    name: &str,
    schema: &Schema,
    place: &Place,
) -> Result<TokenStream> {
    if schema.foreign.is_some() {
        return Ok(TokenStream::new());
    }
    let request = schema.ways.contains(&Way::Request);
    Ok(match &schema.kind {
        Kind::Enumeration(values) => enumeration(context, name, values)?,
        Kind::Object(_) if request && !context.api.is_built(name) => TokenStream::new(),
        Kind::Object(object) if request => requests::object(context, name, object, place)?,
        Kind::Union(union) if request => requests::union(context, name, union, place),
        Kind::Object(object) => responses::object(context, name, object, place)?,
        Kind::Union(union) => unions::union(context, name, union, place),
    })
}

fn enumeration(context: &Context<'_>, name: &str, values: &[String]) -> Result<TokenStream> {
    let ident = format_ident!("{name}");
    let mut variants = Vec::new();
    let mut pairs = Vec::new();
    for value in values {
        let variant = context.names.member(name, value)?;
        let doc = format!(" `{value}`");
        variants.push(quote!(#[doc = #doc] #variant));
        pairs.push(quote!(#variant: #value));
    }
    let doc = context.describe.schema(name);
    Ok(quote! {
        #doc
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[non_exhaustive]
        pub enum #ident { #(#variants),* }

        identity_facade_core::wire_strings!(#ident { #(#pairs),* });
    })
}
