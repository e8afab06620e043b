//! Two calls of every operation, one lean and one full, for the conformance program.

use proc_macro2::TokenStream;
use quote::quote;

use super::focus::Focus;
use super::operations::constant;
use super::samples::Samples;
use super::{Context, Place};
use crate::Result;

/// The table of one API. Operations that are written by hand are called by hand.
pub fn file(context: &Context<'_>) -> Result<TokenStream> {
    let (lean, full) = (Samples::lean(context), Samples::full(context));
    let krate = &context.krate;
    let mut calls = TokenStream::new();
    for operation in context.api.operations.iter().filter(|o| !o.handwritten()) {
        let module = Place::Group(operation.group.clone()).module();
        let facts = constant(context.api, operation);
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
    Ok(quote! {
        //! Two calls of every generated operation.

        #![allow(clippy::all, clippy::pedantic, deprecated, unused_imports, unused_variables)]

        use #krate::Client;

        use crate::call::{Call, seen};
        use crate::sample::{matching, text};

        /// In order of path and method.
        pub static CALLS: &[Call<Client>] = &[#calls];
    })
}
