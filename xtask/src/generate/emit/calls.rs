//! Two calls of every operation, one lean and one full, every list as a stream, and a sample of every type of an answer,
//! for the conformance program.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::focus::Focus;
use super::operations::constant;
use super::samples::Samples;
use super::{Context, Place, mock_samples};
use crate::Result;
use crate::generate::model::{Listed, Way};

/// The table of one API. Operations that are written by hand are called by hand.
pub fn file(context: &Context<'_>) -> Result<TokenStream> {
    let (lean, full) = (Samples::lean(context), Samples::full(context));
    let krate = &context.krate;
    let (mut calls, mut lists) = (TokenStream::new(), TokenStream::new());
    for operation in context.api.operations.iter().filter(|o| !o.handwritten()) {
        let module = Place::Group(operation.group.clone()).module();
        let facts = constant(context.api, operation);
        if let Listed::Yes(_) = operation.listed {
            let call = lean.unsent(operation, Focus::default())?;
            lists.extend(quote! {
                List {
                    operation: &#krate::#module::#facts,
                    items: |client| listed(#call.items()),
                },
            });
        }
        let (lean, full) = (
            lean.call(operation, Focus::default())?,
            full.call(operation, Focus::default())?,
        );
        calls.extend(quote! {
            Call {
                operation: &#krate::#module::#facts,
                lean: |client| seen(#lean),
                full: |client| seen(#full),
            },
        });
    }
    let answers = context.api.schemas.iter().filter(|(_, schema)| {
        schema.ways.contains(&Way::Response) && mock_samples::has_sample(&schema.kind)
    });
    let samples = answers.map(|(name, schema)| {
        let (module, ident) = (Place::of(schema).module(), format_ident!("{name}"));
        quote!((#name, || #krate::#module::#ident::sample().to_wire()))
    });
    Ok(quote! {
        //! Two calls of every generated operation, every list as a stream, and a sample of every type of an answer.

        #![allow(clippy::all, clippy::pedantic, deprecated, unused_imports, unused_variables)]

        use #krate::Client;
        use identity_facade_core::ToWire as _;

        use crate::call::{Call, seen};
        use crate::list::{List, listed};
        use crate::sample::{matching, text};

        /// In order of path and method.
        pub static CALLS: &[Call<Client>] = &[#calls];

        /// In the same order.
        pub static LISTS: &[List<Client>] = &[#lists];
        /// In order of the types' names.
        pub static SAMPLES: &[(&str, fn() -> serde_json::Value)] = &[#(#samples),*];
    })
}
