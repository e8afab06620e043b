//! progenitor's typed httpmock extension, one file per group, mended where it does not fit our types.
//!
//! Three things are mended, each checked to have matched: paths of types, list parameters (progenitor calls
//! `to_string` on a vector), and answers of vendors who wrap them in an envelope.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{ToTokens as _, format_ident, quote};
use syn::visit_mut::VisitMut;

use super::shapes::Types;
use super::{Context, Place};
use crate::Result;
use crate::generate::model::{Operation, Style};
use crate::generate::progenitor;

/// `mock/mod.rs` and a file per group.
pub fn files(
    context: &Context<'_>,
    registered: &crate::api::Api,
) -> Result<BTreeMap<String, TokenStream>> {
    let file = progenitor::mocks(context.api, &registered.raw_crate.replace('-', "_"))?;
    let mut pieces = Pieces::default();
    pieces.read(file)?;
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
            for part in ["When", "Then"] {
                for item in pieces.take(&format!("{}{part}", operation.rust))? {
                    items.extend(mend(context, operation, item)?);
                }
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
            modules.extend(quote!(#[cfg(feature = #group)] pub mod #module;));
            files.insert(format!("mock/{module}.rs"), items);
        }
    }
    files.insert(
        "mock/mod.rs".into(),
        quote! {
            //! Typed mocks of every operation for [`httpmock::MockServer`]; feature `mock`.

            #![allow(missing_docs, clippy::all)]

            #modules

            /// A method for each operation: [`httpmock::MockServer::mock`] with typed conditions and answers.
            pub trait MockServerExt { #declarations }

            impl MockServerExt for httpmock::MockServer { #bodies }
        },
    );
    Ok(files)
}

/// The items that progenitor made for each `…When` and `…Then`.
#[derive(Default)]
struct Pieces(BTreeMap<String, Vec<syn::Item>>);

impl Pieces {
    fn read(&mut self, file: syn::File) -> Result<()> {
        for item in file.items {
            let syn::Item::Mod(syn::ItemMod {
                content: Some((_, items)),
                ..
            }) = item
            else {
                continue;
            };
            for item in items {
                let name = match &item {
                    syn::Item::Struct(item) => item.ident.to_string(),
                    syn::Item::Impl(item) => item.self_ty.to_token_stream().to_string(),
                    syn::Item::Use(_) => continue,
                    _ => {
                        return Err(
                            "progenitor's mocks hold an item of a new kind; see emit/mock.rs"
                                .into(),
                        );
                    }
                };
                self.0.entry(name).or_default().push(item);
            }
        }
        Ok(())
    }

    fn take(&mut self, name: &str) -> Result<Vec<syn::Item>> {
        self.0
            .remove(name)
            .ok_or_else(|| format!("progenitor made no mock `{name}`").into())
    }
}

fn mend(context: &Context<'_>, operation: &Operation, mut item: syn::Item) -> Result<TokenStream> {
    let mut mender = Mender {
        types: Types::new(context.api),
        operation,
        lost: None,
    };
    mender.visit_item_mut(&mut item);
    match mender.lost {
        Some(lost) => Err(lost.into()),
        None => Ok(item.to_token_stream()),
    }
}

struct Mender<'a> {
    types: Types<'a>,
    operation: &'a Operation,
    lost: Option<String>,
}

impl VisitMut for Mender<'_> {
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
        let signature = method.sig.to_token_stream().to_string();
        if signature.contains("Vec <")
            && !signature.contains("fn body")
            && self.operation.answer_setter(&method.sig).is_none()
        {
            self.mend_list(method);
        } else if self.operation.enveloped
            && let Some(kind) = self.operation.answer_setter(&method.sig)
        {
            let status = kind;
            let block = quote!({
                Self(self.0.status(#status).header("content-type", "application/json").json_body(
                    serde_json::json!({"statusCode": 200, "message": "", "data": value}),
                ))
            });
            match syn::parse2(block) {
                Ok(block) => method.block = block,
                Err(error) => self.lost = Some(error.to_string()),
            }
        }
    }
}

impl Mender<'_> {
    /// A list parameter is a condition for each of its items.
    fn mend_list(&mut self, method: &mut syn::ImplItemFn) {
        let name = method.sig.ident.to_string();
        let wire = self.operation.parameters.iter().find(|p| {
            let wire = if p.style == Style::Brackets {
                format!("{}[]", p.name)
            } else {
                p.name.clone()
            };
            method
                .block
                .to_token_stream()
                .to_string()
                .contains(&format!("{wire:?}"))
        });
        let Some(parameter) = wire else {
            self.lost = Some(format!(
                "mock of `{}`: setter `{name}` belongs to no parameter",
                self.operation.id
            ));
            return;
        };
        let wire = if parameter.style == Style::Brackets {
            format!("{}[]", parameter.name)
        } else {
            parameter.name.clone()
        };
        let each = if parameter.style == Style::Comma {
            quote!({
                let items: Vec<String> = value.iter().map(ToString::to_string).collect();
                Self(self.0.query_param(#wire, items.join(",")))
            })
        } else {
            quote!(Self(value.iter().fold(self.0, |when, item| when.query_param(#wire, item.to_string()))))
        };
        let block = if parameter.required {
            quote!({ #each })
        } else {
            quote!({
                match value.into() {
                    Some(value) => #each,
                    None => Self(self.0.query_param_missing(#wire)),
                }
            })
        };
        match syn::parse2(block) {
            Ok(block) => method.block = block,
            Err(error) => self.lost = Some(error.to_string()),
        }
    }
}

impl Operation {
    /// The status that a `…Then` method answers with, if the method takes the answer.
    fn answer_setter(&self, signature: &syn::Signature) -> Option<u16> {
        let takes_value = signature.inputs.len() == 2 && signature.ident != "new";
        let answers = ["ok", "created", "accepted"]
            .iter()
            .any(|name| signature.ident == name);
        (takes_value && answers)
            .then(|| self.status.parse().ok())
            .flatten()
    }
}
