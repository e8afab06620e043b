//! The source files of a client: one per resource group with the operations and types that only it uses, one for the
//! types that several groups share, and the root.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::quote;

use super::imports::imports;
use super::{Context, Place, ids, mock, operations, patterns, types};
use crate::Result;

/// The source files of a client.
pub fn files(context: &Context<'_>) -> Result<BTreeMap<String, TokenStream>> {
    let mut files = BTreeMap::new();
    for group in context.api.groups() {
        files.insert(
            format!("{}.rs", group.replace('-', "_")),
            group_file(context, group)?,
        );
    }
    files.insert("shared.rs".into(), shared_file(context)?);
    files.insert("ids.rs".into(), ids::file(context)?);
    files.insert("patterns.rs".into(), patterns::file(context));
    files.extend(mock::files(context)?);
    files.insert("lib.rs".into(), root(context));
    Ok(files)
}

fn root(context: &Context<'_>) -> TokenStream {
    let docs = context.describe.krate();
    let groups = context.api.groups();
    let modules = groups.iter().map(|group| {
        let module = Place::Group((*group).to_owned()).module();
        let doc = context.describe.group(group);
        quote!(#doc #[cfg(feature = #group)] pub mod #module;)
    });
    let tables = groups.iter().map(|group| {
        let module = Place::Group((*group).to_owned()).module();
        quote!(#[cfg(feature = #group)] #module::OPERATIONS)
    });
    let by_hand: BTreeSet<&str> = context
        .api
        .operations
        .iter()
        .filter(|o| o.handwritten())
        .map(|o| o.group.as_str())
        .collect();
    let uploads = (!by_hand.is_empty()).then(|| {
        let features: Vec<_> = by_hand
            .iter()
            .map(|group| quote!(feature = #group))
            .collect();
        let gate = match features.as_slice() {
            [only] => only.clone(),
            several => quote!(any(#(#several),*)),
        };
        quote!(
            #[cfg(#gate)]
            pub mod uploads;
        )
    });
    let title = context.describe.title();
    let version = &context.api.version;
    let version_doc = format!(" Version of the {title} whose description this crate is made from.");
    let client =
        format!(" Client of the {title}: a method for each operation whose feature is on.");
    quote! {
        #docs
        #![cfg_attr(docsrs, feature(doc_cfg))]
        #![allow(clippy::pedantic, clippy::should_implement_trait)]

        use identity_facade_core::{Operation, Transport};

        pub mod ids;
        #[cfg(feature = "mock")] pub mod mock;
        pub mod patterns;
        pub mod shared;
        #(#modules)*
        #uploads

        #[doc = #version_doc]
        pub const API_VERSION: &str = #version;

        #[doc = #client]
        ///
        /// Cheap to clone; clones share connections and credentials.
        #[derive(Clone, Debug)]
        pub struct Client {
            transport: Transport,
        }

        impl Client {
            /// A client that sends through `transport`.
            pub fn new(transport: Transport) -> Self {
                Self { transport }
            }

            /// What every call is sent through.
            pub fn transport(&self) -> &Transport {
                &self.transport
            }
        }

        /// The facts of every operation whose feature is on, by group: method, path, parameters, idempotent or not,
        /// pagination, rate limit, secrets.
        #[doc(alias("deprecated", "idempotent", "pagination", "rate limit", "retry"))]
        pub static OPERATIONS: &[&[&Operation]] = &[#(#tables),*];
    }
}

fn group_file(context: &Context<'_>, group: &str) -> Result<TokenStream> {
    let place = Place::Group(group.to_owned());
    let mut body = TokenStream::new();
    let operations: Vec<_> = context
        .api
        .operations
        .iter()
        .filter(|o| o.group == group)
        .collect();
    for operation in &operations {
        body.extend(operations::operation(context, operation, &place)?);
    }
    body.extend(operations::table(context.api, &operations));
    for (name, schema) in context
        .api
        .schemas
        .iter()
        .filter(|(_, s)| Place::of(s) == place)
    {
        body.extend(types::items(context, name, schema, &place)?);
    }
    let imports = imports(&body);
    Ok(quote!(#imports #body))
}

/// Types of several groups, each compiled when any of its groups is.
fn shared_file(context: &Context<'_>) -> Result<TokenStream> {
    let mut body = TokenStream::new();
    for (name, schema) in context
        .api
        .schemas
        .iter()
        .filter(|(_, s)| Place::of(s) == Place::Shared)
    {
        let items = types::items(context, name, schema, &Place::Shared)?;
        let groups = &schema.groups;
        let gate = quote!(#[cfg(any(#(feature = #groups),*))]);
        let file: syn::File = syn::parse2(items).map_err(|e| format!("{name}: {e}"))?;
        for item in file.items {
            body.extend(quote!(#gate #item));
        }
    }
    let imports = imports(&body);
    Ok(quote! {
        //! Types that several groups use, each compiled when any of its groups is turned on.

        #![allow(unused_imports)]

        #imports
        #body
    })
}
