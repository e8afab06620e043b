//! progenitor's typed httpmock extension, one file per group, mended where it does not fit our types.
//!
//! Five things are mended, each checked to have matched: paths of types, list parameters (progenitor calls
//! `to_string` on a vector), path parameters (it takes their text for a regular expression), answers (it writes them with
//! `Serialize`, which leaves secrets out), and answers of vendors who wrap them in an envelope. What it leaves
//! undocumented gets a sentence.

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::{ToTokens as _, format_ident, quote};
use syn::visit_mut::VisitMut;

use super::shapes::Types;
use super::{Context, Place};
use crate::Result;
use crate::api::Said;
use crate::generate::model::{Given, Kind, Location, Operation, Style, Way};
use crate::generate::names::letters;
use crate::generate::progenitor;

/// `mock/mod.rs` and a file per group.
pub fn files(
    context: &Context<'_>,
    registered: &crate::api::Api,
) -> Result<BTreeMap<String, TokenStream>> {
    let file = progenitor::mocks(context.api, &registered.raw_module())?;
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
            items.extend(writers(context, &place)?);
            let doc = format!(" Mocks of the group `{group}`.");
            modules.extend(quote!(#[doc = #doc] #[cfg(feature = #group)] pub mod #module;));
            files.insert(format!("mock/{module}.rs"), items);
        }
    }
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

            #modules
            mod shared;

            /// The pattern of a path in which one segment is `value`, as the client writes it.
            #[allow(dead_code, reason = "not every group has a path with parameters")]
            fn path(before: &str, value: impl ToString, after: &str) -> regex::Regex {
                let value = identity_facade_core::encode_segment(&value.to_string());
                let pattern = format!("^{before}{}{after}$", regex::escape(&value));
                regex::Regex::new(&pattern).expect("paths of operations are patterns")
            }

            /// A method for each operation: [`httpmock::MockServer::mock`] with typed conditions and answers.
            pub trait MockServerExt { #declarations }

            impl MockServerExt for httpmock::MockServer { #bodies }
        },
    );
    Ok(files)
}

/// How the answers of a place are written with their secrets.
fn writers(context: &Context<'_>, place: &Place) -> Result<TokenStream> {
    let types = Types::new(context.api);
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
        let path = types.path(name, &Place::Group(String::new()));
        let groups = &schema.groups;
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
                    quote!(#gate identity_facade_core::to_wire!(#path { #fields #extra });),
                );
            }
            Kind::Union(union) => {
                let variants = union.variants.iter().map(|v| format_ident!("{}", v.rust));
                items.extend(
                    quote!(#gate identity_facade_core::to_wire!(enum #path { #(#variants,)* Unknown });),
                );
            }
        }
    }
    Ok(items)
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
        given: &context.api.given,
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
    types: Types<'a>,
    given: &'a Given,
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
        self.rename(method);
        let sentence = self.sentence(method);
        document(&mut method.attrs, &sentence);
        let signature = method.sig.to_token_stream().to_string();
        if path_pattern(method).is_some() && method.sig.ident != "new" {
            self.mend_path(method);
        } else if signature.contains("Vec <")
            && !signature.contains("fn body")
            && self.operation.answer_setter(&method.sig).is_none()
        {
            self.mend_list(method);
        } else if let Some(status) = self.operation.answer_setter(&method.sig) {
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
    /// A condition on a parameter is called like its setter.
    fn rename(&mut self, method: &mut syn::ImplItemFn) {
        let chosen = letters(&method.sig.ident.to_string());
        let mut given = self.given.setters.iter();
        let name = given.find(|((operation, _, wire), _)| {
            *operation == self.operation.rust && letters(wire) == chosen
        });
        if let Some((_, name)) = name {
            method.sig.ident = format_ident!("{name}");
        }
    }

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
            "new" => "On top of what `inner` says already.".to_owned(),
            "into_inner" => "What was said so far, to go on without types.".to_owned(),
            "body" => "A body that is equal to this as JSON.".to_owned(),
            _ if path_pattern(method).is_some() => format!("This `{name}` in the path."),
            _ => {
                let (place, them) = if is_header(method) {
                    ("headers", "them")
                } else {
                    ("query", "it")
                };
                let signature = method.sig.to_token_stream().to_string();
                if signature.contains("Option <") {
                    format!("This `{name}` in the {place}, or none in {them}.")
                } else {
                    format!("This `{name}` in the {place}.")
                }
            }
        }
    }

    /// A path parameter is a text, not a pattern, and the others are any one segment.
    fn mend_path(&mut self, method: &mut syn::ImplItemFn) {
        let pattern = path_pattern(method).unwrap_or_default();
        let open = pattern.replace(".*", "[^/]*");
        let ends = open
            .strip_prefix('^')
            .and_then(|rest| rest.strip_suffix('$')?.split_once("{}"));
        let Some((before, after)) = ends else {
            self.lost = Some(format!(
                "mock of `{}`: `{pattern}` is no pattern of a path",
                self.operation.id
            ));
            return;
        };
        let block = quote!({ Self(self.0.path_matches(super::path(#before, value, #after))) });
        self.replace(method, block);
    }

    fn replace(&mut self, method: &mut syn::ImplItemFn, block: TokenStream) {
        match syn::parse2(block) {
            Ok(block) => method.block = block,
            Err(error) => self.lost = Some(error.to_string()),
        }
    }

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
        let (one, none) = if parameter.location == Location::Header {
            (quote!(header), quote!(header_missing))
        } else {
            (quote!(query_param), quote!(query_param_missing))
        };
        let each = if parameter.style == Style::Comma || parameter.location == Location::Header {
            quote!({
                let items: Vec<String> = value.iter().map(ToString::to_string).collect();
                Self(self.0.#one(#wire, items.join(",")))
            })
        } else {
            quote!(Self(value.iter().fold(self.0, |when, item| when.#one(#wire, item.to_string()))))
        };
        let block = if parameter.required {
            quote!({ #each })
        } else {
            quote!({
                match value.into() {
                    Some(value) => #each,
                    None => Self(self.0.#none(#wire)),
                }
            })
        };
        self.replace(method, block);
    }
}

fn document(attributes: &mut Vec<syn::Attribute>, sentence: &str) {
    let sentence = format!(" {sentence}");
    attributes.push(syn::parse_quote!(#[doc = #sentence]));
}

/// Whether a condition is one of a header.
fn is_header(method: &syn::ImplItemFn) -> bool {
    let block = method.block.to_token_stream().to_string();
    block.contains(". header (") || block.contains(". header_missing (")
}

/// The pattern of the path that a condition demands, if it demands one.
fn path_pattern(method: &syn::ImplItemFn) -> Option<String> {
    struct Texts(Vec<String>);
    impl<'ast> syn::visit::Visit<'ast> for Texts {
        fn visit_lit_str(&mut self, text: &'ast syn::LitStr) {
            self.0.push(text.value());
        }
        // `format!` hides its text from the tree.
        fn visit_macro(&mut self, call: &'ast syn::Macro) {
            if let Ok(text) = call.parse_body_with(|input: syn::parse::ParseStream<'_>| {
                let text = input.parse::<syn::LitStr>()?;
                input.parse::<TokenStream>()?;
                Ok(text)
            }) {
                self.0.push(text.value());
            }
        }
    }
    let mut texts = Texts(Vec::new());
    syn::visit::visit_impl_item_fn(&mut texts, method);
    texts.0.into_iter().find(|text| text.starts_with("^/"))
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
