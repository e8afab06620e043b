//! progenitor's typed httpmock extension, one file per group, mended where it does not fit our types.
//!
//! Four things are changed: paths of types, conditions (those of progenitor take other types than calls do; they are made
//! by `mock_when`), answers (it writes them with `Serialize`, which leaves secrets out), and answers of vendors who wrap
//! them in an envelope. What it leaves undocumented gets a sentence.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{ToTokens as _, format_ident, quote};
use syn::visit_mut::VisitMut;

use super::imports::imports;
use super::shapes::Types;
use super::{Context, Place};
use super::{mock_samples, mock_when};
use crate::Result;
use crate::api::Said;
use crate::generate::model::{Kind, Operation, Way};

/// `mock/mod.rs` and a file per group.
pub fn files(context: &Context<'_>) -> Result<BTreeMap<String, TokenStream>> {
    let mut files = BTreeMap::new();
    let mut modules = TokenStream::new();
    let mut declarations = TokenStream::new();
    let mut bodies = TokenStream::new();
    for group in context.api.groups() {
        let place = Place::Group(group.to_owned());
        let module = place.module();
        let mut items = TokenStream::new();
        for operation in context
            .api
            .operations
            .iter()
            .filter(|o| o.group == group && !o.handwritten())
        {
            let made = context.mocks.get(&operation.rust);
            let made =
                made.ok_or_else(|| format!("progenitor made no mock of `{}`", operation.rust))?;
            for item in &made.frame {
                items.extend(mend(context, operation, item.clone())?);
            }
            let conditions = mock_when::conditions(context, operation)?;
            if !conditions.is_empty() {
                let when = format_ident!("{}When", operation.rust);
                items.extend(quote!(impl #when { #conditions }));
            }
            let method = context.names.method(&operation.rust)?;
            let (when, then) = (
                format_ident!("{}When", operation.rust),
                format_ident!("{}Then", operation.rust),
            );
            let doc = format!(" A mock of `{} {}`.", operation.method, operation.path);
            let signature = quote! {
                fn #method<F>(&self, config_fn: F) -> httpmock::Mock<'_>
                where
                    F: FnOnce(#module::#when, #module::#then)
            };
            declarations.extend(quote!(#[doc = #doc] #[cfg(feature = #group)] #signature;));
            bodies.extend(quote! {
                #[cfg(feature = #group)]
                #signature {
                    self.mock(|when, then| config_fn(#module::#when::new(when), #module::#then::new(then)))
                }
            });
        }
        if !items.is_empty() {
            items.extend(writers(context, &place)?);
            let doc = format!(" Mocks of the group `{group}`.");
            modules.extend(quote!(#[doc = #doc] #[cfg(feature = #group)] pub mod #module;));
            let imports = imports(&items);
            files.insert(format!("mock/{module}.rs"), quote!(#imports #items));
        }
    }
    let functions = mock_when::functions();
    files.insert("mock/shared.rs".into(), writers(context, &Place::Shared)?);
    files.insert(
        "mock/mod.rs".into(),
        quote! {
            //! Typed mocks of every generated operation for [`httpmock::MockServer`]; feature `mock`.
            //!
            //! [`MockServerExt`] has a method for each operation. It gives two things: conditions, of which the method and
            //! the path are set, and an answer. `into_inner()` of either goes on without types, for what a description
            //! does not know: headers, delays, refusals.

            #![allow(clippy::all, clippy::pedantic)]

            pub use httpmock;
            use identity_facade_core::{QueryText, QueryValue};

            #modules
            mod shared;

            #functions

            /// A method for each operation: [`httpmock::MockServer::mock`] with typed conditions and answers.
            pub trait MockServerExt { #declarations }

            impl MockServerExt for httpmock::MockServer { #bodies }
        },
    );
    Ok(files)
}

/// How the answers of a place are written with their secrets, and a sample of each.
fn writers(context: &Context<'_>, place: &Place) -> Result<TokenStream> {
    let mut items = TokenStream::new();
    if *place == Place::Shared {
        items.extend(quote! {
            //! How mocks write the answers that several groups have.
        });
    }
    for (name, schema) in &context.api.schemas {
        if Place::of(schema) != *place || schema.ways.contains(&Way::Request) {
            continue;
        }
        // No place is `from` here: every type is named by its whole path.
        let path = context.types.path(name, &Place::Group(String::new()));
        let groups = &schema.groups;
        let sample = mock_samples::method(context, name, &path);
        let gate = (*place == Place::Shared).then(|| quote!(#[cfg(any(#(feature = #groups),*))]));
        match &schema.kind {
            Kind::Enumeration(_) => {}
            Kind::Object(object) => {
                let mut fields = TokenStream::new();
                for property in &object.properties {
                    let (field, wire) =
                        (context.names.member(name, &property.name)?, &property.name);
                    fields.extend(quote!(#field: #wire,));
                }
                let extra = object.open.then(|| quote!(; extra));
                items.extend(
                    quote!(#gate identity_facade_core::to_wire!(#path { #fields #extra }); #gate #sample),
                );
            }
            Kind::Union(union) => {
                let variants = union.variants.iter().map(|v| format_ident!("{}", v.rust));
                items.extend(
                    quote!(#gate identity_facade_core::to_wire!(enum #path { #(#variants,)* Unknown }); #gate #sample),
                );
            }
        }
    }
    Ok(items)
}

fn mend(context: &Context<'_>, operation: &Operation, mut item: syn::Item) -> Result<TokenStream> {
    let mut mender = Mender {
        types: &context.types,
        operation,
        envelope: context.describe.envelope(),
        lost: None,
    };
    mender.visit_item_mut(&mut item);
    match mender.lost {
        Some(lost) => Err(lost.into()),
        None => Ok(item.to_token_stream()),
    }
}

struct Mender<'a> {
    types: &'a Types<'a>,
    operation: &'a Operation,
    /// What an envelope says of a success.
    envelope: &'static [(&'static str, Said)],
    lost: Option<String>,
}

impl VisitMut for Mender<'_> {
    fn visit_item_struct_mut(&mut self, item: &mut syn::ItemStruct) {
        let name = item.ident.to_string();
        let (method, path) = (&self.operation.method, &self.operation.path);
        document(
            &mut item.attrs,
            &if name.ends_with("When") {
                format!("Which `{method} {path}` a mock answers.")
            } else {
                format!("What a mock of `{method} {path}` answers.")
            },
        );
    }

    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        syn::visit_mut::visit_path_mut(self, path);
        let names: Vec<String> = path.segments.iter().map(|s| s.ident.to_string()).collect();
        if let [module, name] = names.as_slice()
            && module == "types"
        {
            // No place is `from` here: every type is named by its whole path.
            let whole = self.types.path(name, &Place::Group(String::new()));
            match syn::parse2(whole) {
                Ok(whole) => *path = whole,
                Err(error) => self.lost = Some(error.to_string()),
            }
        }
    }

    fn visit_impl_item_fn_mut(&mut self, method: &mut syn::ImplItemFn) {
        syn::visit_mut::visit_impl_item_fn_mut(self, method);
        let sentence = self.sentence(method);
        document(&mut method.attrs, &sentence);
        if let Some(status) = self.operation.answer_setter(&method.sig) {
            let value = (method.sig.inputs.len() == 2)
                .then(|| quote!(identity_facade_core::ToWire::to_wire(&value)));
            if !self.operation.enveloped {
                if let Some(value) = value {
                    let block = quote!({
                        Self(self.0.status(#status).header("content-type", "application/json").json_body(#value))
                    });
                    self.replace(method, block);
                }
                return;
            }
            let data = value.map(|value| quote!("data": #value));
            let said = self.envelope.iter().map(|(name, value)| match value {
                Said::Number(number) => {
                    let number = proc_macro2::Literal::i64_unsuffixed(*number);
                    quote!(#name: #number)
                }
                Said::Text(text) => quote!(#name: #text),
            });
            let members = said.chain(data);
            let block = quote!({
                Self(self.0.status(#status).header("content-type", "application/json").json_body(
                    serde_json::json!({#(#members),*}),
                ))
            });
            self.replace(method, block);
        }
    }
}

impl Mender<'_> {
    /// What a method of a condition or an answer is for.
    fn sentence(&self, method: &syn::ImplItemFn) -> String {
        let name = method.sig.ident.to_string();
        let statuses = [
            ("ok", 200),
            ("created", 201),
            ("accepted", 202),
            ("no_content", 204),
        ];
        if let Some((_, status)) = statuses.iter().find(|(known, _)| *known == name) {
            let with = match (method.sig.inputs.len(), self.operation.enveloped) {
                (1, false) => "",
                (1, true) => ", with an envelope without data",
                (_, true) => ", with this as the data of the envelope",
                (_, false) => ", with this as JSON",
            };
            return format!("Status {status}{with}.");
        }
        match name.as_str() {
            "new" => "Adds to `inner`.".to_owned(),
            _ => "The conditions or the answer without types.".to_owned(),
        }
    }

    fn replace(&mut self, method: &mut syn::ImplItemFn, block: TokenStream) {
        match syn::parse2(block) {
            Ok(block) => method.block = block,
            Err(error) => self.lost = Some(error.to_string()),
        }
    }
}

fn document(attributes: &mut Vec<syn::Attribute>, sentence: &str) {
    let sentence = format!(" {sentence}");
    attributes.push(syn::parse_quote!(#[doc = #sentence]));
}

impl Operation {
    /// The status that a `…Then` method answers with, if the method is the answer.
    fn answer_setter(&self, signature: &syn::Signature) -> Option<u16> {
        let mut answers = ["ok", "created", "accepted"].iter();
        answers
            .any(|name| signature.ident == name)
            .then(|| self.status.parse().ok())
            .flatten()
    }
}
