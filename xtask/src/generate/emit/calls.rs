//! Two calls of every operation, one lean and one full, and every list as a stream, for the conformance program.

use proc_macro2::TokenStream;
use quote::quote;

use super::focus::Focus;
use super::operations::constant;
use super::samples::Samples;
use super::{Context, Place};
use crate::Result;
use crate::generate::model::Listed;

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
    Ok(quote! {
        //! Two calls of every generated operation, and every list as a stream.

        #![allow(clippy::all, clippy::pedantic, deprecated, unused_imports, unused_variables)]

        use #krate::Client;

        use crate::call::{Call, seen};
        use crate::list::{List, listed};
        use crate::sample::{matching, text};

        /// In order of path and method.
        pub static CALLS: &[Call<Client>] = &[#calls];

        /// In the same order.
        pub static LISTS: &[List<Client>] = &[#lists];
    })
}
