//! Reads the facade's sources: the modules of one API with their features, and the methods in them that return a
//! generated call.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use syn::parse::Parser as _;
use syn::visit::{self, Visit};

use super::Method;
use crate::{Result, root};

/// The folder of the facade's sources.
const SOURCES: &str = "crates/facade/src";

/// The methods that return one of `calls`.
pub fn methods(api: &crate::api::Api, calls: &BTreeSet<String>) -> Result<Vec<Method>> {
    let module = api.name.replace('-', "_");
    let file = format!("{SOURCES}/{module}/mod.rs");
    let mut sources = Sources {
        calls,
        handles: BTreeMap::new(),
        found: Vec::new(),
    };
    if root().join(&file).exists() {
        sources.file(&file, &BTreeSet::new())?;
    }
    let Sources { handles, found, .. } = sources;
    let mut methods = Vec::new();
    for (on, method) in found {
        let path = match handles.get(&on) {
            Some(handle) => format!("{module}.{handle}().{}", method.path),
            None if on.ends_with("Client") => format!("{module}.{}", method.path),
            None => format!("{on}::{}", method.path),
        };
        methods.push(Method { path, ..method });
    }
    Ok(methods)
}

struct Sources<'a> {
    calls: &'a BTreeSet<String>,
    /// The methods that return a group's handle, by the type of the handle.
    handles: BTreeMap<String, String>,
    /// Methods with the type that has them; their path is their name so far.
    found: Vec<(String, Method)>,
}

impl Sources<'_> {
    fn file(&mut self, file: &str, features: &BTreeSet<String>) -> Result<()> {
        let text =
            fs::read_to_string(root().join(file)).map_err(|error| format!("{file}: {error}"))?;
        let parsed = syn::parse_file(&text).map_err(|error| format!("{file}: {error}"))?;
        let path = Path::new(file);
        let folder = match path.file_stem() {
            Some(stem) if stem != "mod" => path.with_file_name(stem),
            _ => path.parent().unwrap_or(path).to_path_buf(),
        };
        let here = Here {
            file,
            text: &text,
            folder,
        };
        self.items(&here, &parsed.items, features)
    }

    fn items(
        &mut self,
        here: &Here<'_>,
        items: &[syn::Item],
        outer: &BTreeSet<String>,
    ) -> Result<()> {
        for item in items {
            match item {
                syn::Item::Mod(module) => {
                    let features = gate(outer, &module.attrs);
                    match &module.content {
                        Some((_, items)) => self.items(here, items, &features)?,
                        None => self.file(&here.module(&module.ident.to_string()), &features)?,
                    }
                }
                syn::Item::Macro(item) if item.mac.path.is_ident("group") => {
                    let handle = group.parse2(item.mac.tokens.clone());
                    let (method, name) = handle.map_err(|error| {
                        let form = "group!(Client::method -> Handle, …)";
                        format!(
                            "{}: `group!` is not of the form `{form}`: {error}",
                            here.file
                        )
                    })?;
                    self.handles.insert(name, method);
                }
                syn::Item::Impl(block) if block.trait_.is_none() => {
                    let features = gate(outer, &block.attrs);
                    if let Some(on) = last(&block.self_ty) {
                        let methods = block.items.iter().filter_map(|item| match item {
                            syn::ImplItem::Fn(method) => self.method(here, method, &features),
                            _ => None,
                        });
                        let methods: Vec<_> = methods.map(|m| (on.clone(), m)).collect();
                        self.found.extend(methods);
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }

    fn method(
        &self,
        here: &Here<'_>,
        method: &syn::ImplItemFn,
        outer: &BTreeSet<String>,
    ) -> Option<Method> {
        let syn::ReturnType::Type(_, returned) = &method.sig.output else {
            return None;
        };
        let call = last(returned).filter(|call| self.calls.contains(call))?;
        if !matches!(method.vis, syn::Visibility::Public(_)) {
            return None;
        }
        let name = method.sig.ident.to_string();
        Some(Method {
            place: here.place(&name),
            path: name,
            call,
            docs: docs(&method.attrs),
            aliases: aliases(&method.attrs),
            features: gate(outer, &method.attrs),
            delegates: !calls_raw(&method.block),
        })
    }
}

/// A file that is read.
struct Here<'a> {
    file: &'a str,
    text: &'a str,
    /// Where the files of its modules are.
    folder: PathBuf,
}

impl Here<'_> {
    /// The file of a module that this file declares.
    fn module(&self, name: &str) -> String {
        let flat = self.folder.join(format!("{name}.rs"));
        let file = if root().join(&flat).exists() {
            flat
        } else {
            self.folder.join(name).join("mod.rs")
        };
        file.to_string_lossy().replace('\\', "/")
    }

    /// File and line of a method.
    fn place(&self, method: &str) -> String {
        let starts = ["(", "<"].map(|next| format!("pub fn {method}{next}"));
        let mut lines = self.text.lines();
        let line = lines.position(|line| starts.iter().any(|start| line.contains(start.as_str())));
        format!("{}:{}", self.file, line.map_or(1, |line| line + 1))
    }
}

/// The method and the type in `Client::machines -> Machines, …`.
fn group(input: syn::parse::ParseStream<'_>) -> syn::Result<(String, String)> {
    input.parse::<syn::Ident>()?;
    input.parse::<syn::Token![::]>()?;
    let method: syn::Ident = input.parse()?;
    input.parse::<syn::Token![->]>()?;
    let name: syn::Ident = input.parse()?;
    input.parse::<proc_macro2::TokenStream>()?;
    Ok((method.to_string(), name.to_string()))
}

fn last(ty: &syn::Type) -> Option<String> {
    match ty {
        syn::Type::Path(path) => path.path.segments.last().map(|s| s.ident.to_string()),
        _ => None,
    }
}

/// These features, and those that attributes demand.
fn gate(outer: &BTreeSet<String>, attributes: &[syn::Attribute]) -> BTreeSet<String> {
    let mut features = outer.clone();
    for attribute in attributes.iter().filter(|a| a.path().is_ident("cfg")) {
        if let Ok(condition) = attribute.parse_args::<syn::Meta>() {
            demanded(&condition, &mut features);
        }
    }
    features
}

/// The features without which a condition does not hold.
fn demanded(condition: &syn::Meta, features: &mut BTreeSet<String>) {
    match condition {
        syn::Meta::NameValue(pair) if pair.path.is_ident("feature") => {
            features.extend(literal(&pair.value));
        }
        syn::Meta::List(list) if list.path.is_ident("all") => {
            type Conditions = syn::punctuated::Punctuated<syn::Meta, syn::Token![,]>;
            let all = list.parse_args_with(Conditions::parse_terminated);
            for condition in all.into_iter().flatten() {
                demanded(&condition, features);
            }
        }
        // Any other condition can hold without a certain feature.
        _ => {}
    }
}

fn docs(attributes: &[syn::Attribute]) -> Vec<String> {
    let docs = attributes
        .iter()
        .filter_map(|attribute| match &attribute.meta {
            syn::Meta::NameValue(pair) if pair.path.is_ident("doc") => literal(&pair.value),
            _ => None,
        });
    docs.map(|line| line.trim().to_owned()).collect()
}

/// The names in `#[doc(alias = "…")]`.
fn aliases(attributes: &[syn::Attribute]) -> Vec<String> {
    let mut names = Vec::new();
    for attribute in attributes.iter().filter(|a| a.path().is_ident("doc")) {
        // Other arguments of `doc` do not matter here.
        if let Ok(syn::Meta::NameValue(pair)) = attribute.parse_args::<syn::Meta>()
            && pair.path.is_ident("alias")
        {
            names.extend(literal(&pair.value));
        }
    }
    names
}

fn literal(value: &syn::Expr) -> Option<String> {
    match value {
        syn::Expr::Lit(syn::ExprLit {
            lit: syn::Lit::Str(text),
            ..
        }) => Some(text.value()),
        _ => None,
    }
}

/// Whether a method takes its call from `raw()`.
fn calls_raw(block: &syn::Block) -> bool {
    struct Raw(bool);
    impl<'ast> Visit<'ast> for Raw {
        fn visit_expr_method_call(&mut self, call: &'ast syn::ExprMethodCall) {
            self.0 |= call.method == "raw" && call.args.is_empty();
            visit::visit_expr_method_call(self, call);
        }
    }
    let mut raw = Raw(false);
    raw.visit_block(block);
    raw.0
}
