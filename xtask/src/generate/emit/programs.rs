//! What the conformance program knows of the registry: the modules with the calls of each API, and a table of the
//! vendors. An API is in both as soon as the program's manifest depends on its raw crate.

use std::collections::BTreeMap;
use std::fs;
use std::io::ErrorKind;

use heck::ToUpperCamelCase as _;
use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::source;
use crate::api::Api;
use crate::generate::output::Output;
use crate::generate::rustfmt::Formatting;
use crate::{Result, root};

/// The manifest of the conformance program.
const CONFORMANCE: &str = "crates/conformance/Cargo.toml";

/// Whether the conformance program calls the API.
pub fn knows(api: &Api) -> Result<bool> {
    depends(CONFORMANCE, api)
}

/// Whether a manifest depends on the raw crate of an API. A manifest that is not there depends on nothing.
pub fn depends(manifest: &str, api: &Api) -> Result<bool> {
    let text = match fs::read_to_string(root().join(manifest)) {
        Ok(text) => text,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(false),
        Err(error) => return Err(format!("{manifest}: {error}").into()),
    };
    let manifest: toml::Table =
        toml::from_str(&text).map_err(|error| format!("{manifest}: {error}"))?;
    let dependencies = manifest.get("dependencies").and_then(toml::Value::as_table);
    Ok(dependencies.is_some_and(|all| all.contains_key(&api.raw_crate())))
}

/// Puts both files into the output, if there is a conformance program. It takes those of the APIs that it knows.
pub fn files(apis: &[Api], output: &mut Output) -> Result<()> {
    if !root().join(CONFORMANCE).exists() {
        return Ok(());
    }
    let mut modules = Vec::new();
    let mut vendors = Vec::new();
    for api in apis {
        if knows(api)? {
            let module = format_ident!("{}", api.name.replace('-', "_"));
            let vendor = format_ident!("{}", api.name.to_upper_camel_case());
            vendors.push(quote!(&#module::#vendor));
            modules.push(module);
        }
    }
    let calls = quote! {
        //! The generated tables, a module for each API.

        #(pub mod #modules;)*
    };
    let table = quote! {
        //! The vendors that the program knows, in the order of the registry. Each has a handwritten file in `vendors/`.

        use crate::vendor::Vendor;

        #(pub mod #modules;)*

        /// Every vendor.
        pub static ALL: &[&dyn Vendor] = &[#(#vendors),*];
    };
    let written = |tokens: TokenStream| -> Result<String> {
        let header =
            "// Written by `cargo xtask generate` from the registry. Not edited by hand.\n\n";
        Ok(source(header, tokens)?)
    };
    // rustfmt follows `mod`, so the modules have to be there, though they are not made here.
    let mut sources = BTreeMap::new();
    for module in &modules {
        sources.insert(format!("calls/{module}.rs"), String::new());
        sources.insert(format!("vendors/{module}.rs"), String::new());
    }
    let made = [("calls/mod.rs", calls), ("vendors.rs", table)];
    for (path, tokens) in made.clone() {
        sources.insert(path.to_owned(), written(tokens)?);
    }
    let is_made = |path: &str| made.iter().any(|(name, _)| *name == path);
    let mut formatted = Formatting::start(&sources, is_made)?.finish()?;
    for (path, _) in made {
        let content = formatted.remove(path).unwrap_or_default();
        output.put(format!("crates/conformance/src/{path}"), content);
    }
    Ok(())
}
