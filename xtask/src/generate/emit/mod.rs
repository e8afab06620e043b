//! Rust code from the model: the files of a raw crate.

mod calls;
mod cargo;
mod client;
mod compared;
mod docs;
mod events;
mod focus;
mod ids;
pub mod imports;
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
mod types;
mod unions;
mod words;

use std::collections::BTreeMap;

use proc_macro2::TokenStream;
use quote::format_ident;

pub use self::other_client::{names_elsewhere, pages};
use self::shapes::Types;
use self::text::{hashes, header, source, sources};
use super::facade::Facade;
use super::input::Input;
use super::model::{Api, Schema};
use super::names::Names;
use super::output::Output;
use super::progenitor::Mock;
use super::rustfmt::Formatting;
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
    mocks: &'a BTreeMap<String, Mock>,
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
    let root = format!("{folder}/src/lib.rs");
    let of_root = header(registered) + &hashes(registered)?;
    let header = |path: &str| {
        if path == root {
            of_root.clone()
        } else {
            header(registered)
        }
    };
    // Formatting the tables takes as long as formatting the sources: it runs while these are made.
    let tables = sources(tables(&context, registered)?, header)?;
    let tables = Formatting::start(&tables, |_| true)?;
    let files = if api.events {
        events::files(&context)?
    } else {
        client::files(&context)?
    };
    let at = |name: &str| format!("{folder}/src/{name}");
    let files = files.into_iter().map(|(name, code)| (at(&name), code));
    let mut files = sources(files.collect(), header)?;
    // rustfmt follows `mod` from `lib.rs`, so the handwritten module has to be there, though it is not ours to write.
    let handwritten = at(HANDWRITTEN);
    if !api.events {
        files.insert(handwritten.clone(), String::new());
    }
    let mut files = Formatting::start(&files, |path| path == root)?.finish()?;
    files.remove(&handwritten);
    for (path, content) in files.into_iter().chain(tables.finish()?) {
        output.put(path, content);
    }
    output.own(&format!("{folder}/src"), &[HANDWRITTEN])?;
    if api.events {
        package::of_events(registered, output);
        return Ok(());
    }
    output.own(&format!("{folder}/tests/table"), &[])?;
    cargo::manifests(&context, registered, output)
}

/// What is generated beside the sources: tables for tests and for the conformance program, by their paths. Nobody calls
/// events, so there are none of them.
fn tables(
    context: &Context<'_>,
    registered: &crate::api::Api,
) -> Result<BTreeMap<String, TokenStream>> {
    let mut files = BTreeMap::new();
    if context.api.events {
        return Ok(files);
    }
    let at = |name: &str| format!("{}/tests/table/{name}", registered.raw_folder());
    files.insert(at("mod.rs"), limit_tests::file(context)?);
    files.insert(at("answers.rs"), compared::file(context));
    files.insert(at("inputs.rs"), schemas::table(context));
    if !registered.is_shipped() || programs::knows(registered)? {
        files.insert(registered.calls(), calls::file(context)?);
    }
    Ok(files)
}
