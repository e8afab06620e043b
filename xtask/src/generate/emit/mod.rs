//! Rust code from the model: one file per resource group with the operations and types that only it uses, one
//! file for the types that several groups share.

mod calls;
mod cargo;
mod compared;
mod docs;
mod events;
mod focus;
mod limit_tests;
mod list;
mod mock;
mod mock_samples;
mod mock_when;
mod operations;
mod other_client;
mod package;
mod patterns;
pub mod programs;
mod requests;
mod responses;
mod samples;
mod schemas;
mod setters;
mod shapes;
mod text;
mod unions;
mod words;

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};
use quote::{format_ident, quote};

pub use self::other_client::{names_elsewhere, pages};
use self::shapes::Types;
use self::text::{hashes, header, source};
use super::facade::Facade;
use super::input::Input;
use super::model::{Api, IMPORTED, IMPORTED_GENERIC, Kind, Schema, Way};
use super::names::Names;
use super::output::Output;
use super::rustfmt::format;
use crate::Result;

/// The one source file of a raw crate that people write.
const HANDWRITTEN: &str = "uploads.rs";

/// Where a schema's type lives.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// In the file of the only group that uses it.
    Group(String),
    /// In the file for what several groups use.
    Shared,
}

impl Place {
    /// The place of a schema's type.
    pub fn of(schema: &Schema) -> Self {
        match schema.groups.iter().next() {
            Some(group) if schema.groups.len() == 1 => Self::Group(group.clone()),
            _ => Self::Shared,
        }
    }

    /// The module that the place is.
    pub fn module(&self) -> syn::Ident {
        match self {
            Self::Group(group) => format_ident!("{}", group.replace('-', "_")),
            Self::Shared => format_ident!("shared"),
        }
    }
}

/// Everything that the emitters read.
struct Context<'a> {
    api: &'a Api,
    names: &'a Names,
    /// The mocks that progenitor made.
    mocks: &'a syn::File,
    /// The raw crate as Rust spells it.
    krate: syn::Ident,
    describe: docs::Docs<'a>,
    facade: &'a Facade,
    types: Types<'a>,
}

/// The name of each operation's method, and what the operation does, in the order of the operations.
pub fn sentences(registered: &crate::api::Api, api: &Api) -> Result<Vec<(String, Option<String>)>> {
    let docs = docs::Docs::new(registered, api)?;
    let operations = api.operations.iter();
    Ok(operations
        .map(|o| (docs.method(o), docs.sentence(o).map(str::to_owned)))
        .collect())
}

/// What is wrong with the sentences of an API, if it has any.
pub fn summary_faults(registered: &crate::api::Api, api: &Api) -> Result<Vec<String>> {
    Ok(docs::Docs::new(registered, api)?.faults())
}

/// Writes a raw crate into the output.
pub fn raw_crate(input: &Input, facade: &Facade, output: &mut Output) -> Result<()> {
    let (registered, api, named) = (&input.api, &input.model, input.named()?);
    let folder = registered.raw_folder();
    let context = Context {
        api,
        names: &named.names,
        mocks: &named.made.mocks,
        krate: format_ident!("{}", registered.raw_module()),
        describe: docs::Docs::new(registered, api)?,
        facade,
        types: Types::new(api),
    };
    let files = if api.events {
        events::files(&context)?
    } else {
        client_files(&context)?
    };
    let mut tokens: BTreeMap<String, TokenStream> = files
        .into_iter()
        .map(|(name, code)| (format!("{folder}/src/{name}"), code))
        .collect();
    if !api.events {
        tokens.insert(
            format!("{folder}/tests/table/mod.rs"),
            limit_tests::file(&context)?,
        );
        tokens.insert(
            format!("{folder}/tests/table/answers.rs"),
            compared::file(&context),
        );
        tokens.insert(
            format!("{folder}/tests/table/inputs.rs"),
            schemas::table(&context),
        );
        if !registered.is_shipped() || programs::knows(registered)? {
            tokens.insert(registered.calls(), calls::file(&context)?);
        }
    }

    let (header, root) = (header(registered), format!("{folder}/src/lib.rs"));
    let root_header = format!("{header}{}\n", hashes(registered)?);
    let mut sources = BTreeMap::new();
    for (path, code) in tokens {
        let header = if path == root { &root_header } else { &header };
        let text = source(&format!("{header}\n"), code).map_err(|e| format!("{path}: {e}"))?;
        sources.insert(path, text);
    }
    // rustfmt follows `mod` from `lib.rs`, so the handwritten module has to be there, though it is not ours to write.
    let handwritten = format!("{folder}/src/{HANDWRITTEN}");
    if !api.events {
        sources.insert(handwritten.clone(), String::new());
    }
    let below = format!("{folder}/src/");
    for (path, content) in format(&sources, |path| path == root || !path.starts_with(&below))? {
        if path != handwritten {
            output.put(path, content);
        }
    }
    output.own(&format!("{folder}/src"), &[HANDWRITTEN])?;
    if api.events {
        package::of_events(registered, output);
        return Ok(());
    }
    output.own(&format!("{folder}/tests/table"), &[])?;
    cargo::manifests(&context, registered, output)
}

/// The source files of a client.
fn client_files(context: &Context<'_>) -> Result<BTreeMap<String, TokenStream>> {
    let mut files = BTreeMap::new();
    for group in context.api.groups() {
        files.insert(
            format!("{}.rs", group.replace('-', "_")),
            group_file(context, group)?,
        );
    }
    files.insert("shared.rs".into(), shared_file(context)?);
    files.insert("ids.rs".into(), ids_file(context)?);
    files.insert("patterns.rs".into(), patterns_file(context));
    files.extend(mock::files(context)?);
    files.insert("lib.rs".into(), lib_file(context));
    Ok(files)
}

fn lib_file(context: &Context<'_>) -> TokenStream {
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

/// What a file imports: the names of core that stand in it, and nothing that it does not use.
fn imports(body: &TokenStream) -> TokenStream {
    let mut used = BTreeSet::new();
    idents(body.clone(), &mut used);
    let has = |name: &str, generic| used.contains(&(name.to_owned(), generic));
    let plain = IMPORTED
        .iter()
        .filter(|name| has(name, false) || has(name, true));
    // A variant of an enumeration may be called like a type, but has no arguments.
    let generic = IMPORTED_GENERIC.iter().filter(|name| has(name, true));
    let core: Vec<_> = plain
        .chain(generic)
        .map(|name| format_ident!("{name}"))
        .collect();
    let map = has("BTreeMap", true).then(|| {
        quote!(
            use std::collections::BTreeMap;
        )
    });
    let core = (!core.is_empty()).then(|| quote!(use identity_facade_core::{#(#core),*};));
    quote!(#map #core)
}

/// The identifiers in some code that no path leads to, each with whether type arguments follow.
fn idents(tokens: TokenStream, found: &mut BTreeSet<(String, bool)>) {
    let mut tokens = tokens.into_iter().peekable();
    // Colons that stand before the token.
    let mut colons = 0;
    while let Some(token) = tokens.next() {
        let before = std::mem::take(&mut colons);
        match token {
            TokenTree::Ident(ident) if before < 2 => {
                let generic =
                    matches!(tokens.peek(), Some(TokenTree::Punct(p)) if p.as_char() == '<');
                found.insert((ident.to_string(), generic));
            }
            TokenTree::Group(group) => idents(group.stream(), found),
            TokenTree::Punct(punct) if punct.as_char() == ':' => colons = before + 1,
            _ => {}
        }
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
        body.extend(schema_items(context, name, schema, &place)?);
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
        let items = schema_items(context, name, schema, &Place::Shared)?;
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

fn schema_items(
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

/// The identifier types of path parameters.
fn ids_file(context: &Context<'_>) -> Result<TokenStream> {
    let mut ids: BTreeMap<String, (BTreeSet<Option<String>>, BTreeSet<String>)> = BTreeMap::new();
    for operation in &context.api.operations {
        for parameter in &operation.parameters {
            if let (Some(id), super::model::Shape::Text(limits)) =
                (&parameter.identifier, &parameter.shape)
            {
                let known = ids.entry(id.clone()).or_default();
                known.0.insert(limits.pattern.clone());
                known
                    .1
                    .insert(format!("`{} {}`", operation.method, operation.path));
            }
        }
    }
    let mut items = TokenStream::new();
    for (id, (patterns, places)) in ids {
        if patterns.len() > 1 {
            return Err(format!(
                "identifier `{id}` has several patterns; name them apart with `x-identifier`"
            )
            .into());
        }
        let ident = format_ident!("{id}");
        let pattern = patterns.into_iter().next().flatten().map(|pattern| {
            let marker = context.types.pattern(&pattern);
            quote!(, pattern: crate::patterns::#marker)
        });
        let doc = docs::lines(&[
            format!(
                "Identifier in the path of {}, such as {}.",
                words::count(places.len(), "operation"),
                places.first().map_or("", String::as_str)
            ),
            String::new(),
            "A string that could change the path is refused.".into(),
        ]);
        items.extend(quote!(
            identity_facade_core::identifier! { #doc #ident #pattern }
        ));
    }
    for id in &context.api.received {
        let ident = format_ident!("{id}");
        items.extend(quote!(identity_facade_core::identifier! {
            /// Stands in answers; no operation has it in its path.
            #ident
        }));
    }
    Ok(quote! {
        //! Identifiers, a type for each kind: checked when the caller makes them, kept as they came in answers.

        #items
    })
}

fn patterns_file(context: &Context<'_>) -> TokenStream {
    let items = context.types.patterns().map(|(pattern, ident)| {
        let doc = format!(" Strings that match `{pattern}`.");
        quote!(identity_facade_core::pattern! { #[doc = #doc] #ident, #pattern })
    });
    quote! {
        //! Patterns of strings, as type parameters of [`identity_facade_core::Text`] and identifiers.

        #(#items)*
    }
}
