//! The crate of a vendor's events: an enumeration of all events, and the types of what they carry.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::imports::imports;
use super::{Context, Place, docs, ids, types, words};
use crate::Result;
use crate::generate::model::Operation;

/// The source files of the crate.
pub fn files(context: &Context<'_>) -> Result<BTreeMap<String, TokenStream>> {
    let mut files = BTreeMap::new();
    for group in context.api.groups() {
        files.insert(
            format!("{}.rs", group.replace('-', "_")),
            payloads(context, group)?,
        );
    }
    if context.api.types_of.is_none() {
        files.insert("ids.rs".into(), ids::file(context)?);
    }
    files.insert("lib.rs".into(), root(context)?);
    Ok(files)
}

fn payloads(context: &Context<'_>, group: &str) -> Result<TokenStream> {
    let place = Place::Group(group.to_owned());
    let mut body = TokenStream::new();
    for (name, schema) in &context.api.schemas {
        if Place::of(schema) == place {
            body.extend(types::items(context, name, schema, &place)?);
        }
    }
    let imports = imports(&body);
    Ok(quote! {
        //! What events carry, but for the types that other crates have.

        #imports
        #body
    })
}

fn root(context: &Context<'_>) -> Result<TokenStream> {
    let api = context.api;
    let modules = api.groups().into_iter().map(|group| {
        let module = Place::Group(group.to_owned()).module();
        quote!(pub mod #module;)
    });
    let ids = if let Some(owner) = &api.types_of {
        let owner = format_ident!("{owner}");
        let doc = " The crate of the types that events share with the API.";
        quote!(#[doc = #doc] pub use #owner; use #owner::ids;)
    } else {
        quote!(
            pub mod ids;
        )
    };
    let mut variants = TokenStream::new();
    let mut names = TokenStream::new();
    for event in &api.operations {
        let (variant, name) = (format_ident!("{}", event.rust), &event.id);
        let shape = event
            .answer
            .as_ref()
            .ok_or_else(|| format!("the event `{name}` carries nothing"))?;
        let ty = context.types.response(shape, &Place::Shared);
        let doc = doc(context, event);
        variants.extend(quote!(#doc #variant(Box<#ty>),));
        names.extend(quote!(#variant: #name,));
    }
    let (title, version) = (context.describe.title(), &api.version);
    let about = [
        format!(
            " {title}, version {version} of their description: {}.",
            words::count(api.operations.len(), "event")
        ),
        String::new(),
        " [`Event`] is what a webhook says. Events come without notice: one that this version does not know is".into(),
        " [`Event::Unknown`], with its name and its data.".into(),
        String::new(),
        " A member that is left out is `None` where it is an `Option`, and empty, 0 or false where it is not. Members that"
            .into(),
        " are documented as required are the exception: data without one of them cannot be read.".into(),
    ];
    let version_doc =
        format!(" Version of the description of {title} that this crate is made from.");
    Ok(quote! {
        #(#![doc = #about])*
        #![cfg_attr(docsrs, feature(doc_cfg))]
        #![allow(clippy::pedantic)]

        #ids
        #(#modules)*

        #[doc = #version_doc]
        pub const API_VERSION: &str = #version;

        /// What a webhook says: its event, with the event's data.
        #[derive(Clone, Debug, PartialEq)]
        #[non_exhaustive]
        pub enum Event {
            #variants
            /// An event that this version does not know: its name and its data.
            Unknown(identity_facade_core::UnknownEvent),
        }

        identity_facade_core::events!(Event { #names });
    })
}

/// What happened, and what the event is called.
fn doc(context: &Context<'_>, event: &Operation) -> TokenStream {
    let name = format!("`{}`.", event.id);
    let mut text = match context.describe.sentence(event) {
        Some(sentence) => vec![sentence.to_owned(), String::new(), name],
        None => vec![name],
    };
    if event.deprecated {
        text.push("Deprecated.".into());
    }
    docs::lines(&text)
}
