//! Patterns, as marker types: each is called after what has to match it, first of all after an identifier, otherwise after the
//! parameter or member that has it most often.

use std::collections::{BTreeMap, BTreeSet};

use heck::ToUpperCamelCase as _;
use proc_macro2::TokenStream;
use quote::quote;

use super::Context;
use crate::generate::model::{Api, Body, Kind, Shape, Way};

/// What has to match a pattern.
#[derive(Default)]
struct Uses {
    identifiers: BTreeSet<String>,
    /// Parameters and members, by name, with what has them.
    members: BTreeMap<String, BTreeSet<String>>,
}

/// A name for every pattern of requests. Patterns that would be called alike are told apart by what has the member.
pub fn names(api: &Api) -> BTreeMap<String, String> {
    let uses = uses(api);
    let mut bases = BTreeMap::<String, Vec<(&str, &Uses)>>::new();
    for (pattern, uses) in &uses {
        bases.entry(base(uses)).or_default().push((pattern, uses));
    }
    let mut names = BTreeMap::new();
    let mut taken: BTreeSet<String> = bases
        .iter()
        .filter(|(_, alike)| alike.len() == 1)
        .map(|(base, _)| base.clone())
        .collect();
    for (base, alike) in bases {
        let one = alike.len() == 1;
        for (pattern, uses) in alike {
            let mut name = if one || uses.identifiers.contains(&base) {
                base.clone()
            } else {
                owned(uses)
            };
            while !one && !taken.insert(name.clone()) {
                name.push_str("Too");
            }
            names.insert(pattern.to_owned(), format!("{name}Pattern"));
        }
    }
    names
}

/// `patterns.rs` of a raw crate.
pub fn file(context: &Context<'_>) -> TokenStream {
    let items = context.types.patterns().map(|(pattern, ident)| {
        let doc = format!(" Strings that match `{pattern}`.");
        quote!(identity_facade_core::pattern! { #[doc = #doc] #ident, #pattern })
    });
    quote! {
        //! Patterns of strings, as type parameters of [`identity_facade_core::Text`] and identifiers.

        #(#items)*
    }
}

fn base(uses: &Uses) -> String {
    if let Some(identifier) = uses.identifiers.first() {
        return identifier.clone();
    }
    most_used(uses).map_or_else(String::new, |(name, _)| name.to_upper_camel_case())
}

/// The name of a member after that of what has it.
fn owned(uses: &Uses) -> String {
    most_used(uses).map_or_else(String::new, |(name, owners)| {
        let owner = owners.first().map_or("", String::as_str);
        format!("{owner} {name}").to_upper_camel_case()
    })
}

/// The first of the names that stand most often.
fn most_used(uses: &Uses) -> Option<(&String, &BTreeSet<String>)> {
    let most = uses.members.values().map(BTreeSet::len).max()?;
    uses.members.iter().find(|(_, owners)| owners.len() == most)
}

fn uses(api: &Api) -> BTreeMap<String, Uses> {
    let mut found = BTreeMap::<String, Uses>::new();
    for operation in &api.operations {
        for parameter in &operation.parameters {
            if let (Shape::Text(limits), Some(identifier)) =
                (&parameter.shape, &parameter.identifier)
            {
                if let Some(pattern) = &limits.pattern {
                    let uses = found.entry(pattern.clone()).or_default();
                    uses.identifiers.insert(identifier.clone());
                }
            } else {
                member(
                    &parameter.shape,
                    &operation.rust,
                    &parameter.name,
                    &mut found,
                );
            }
        }
        if let Body::Json { shape, .. } = &operation.body {
            member(shape, &operation.rust, "body", &mut found);
        }
    }
    let sent = api.schemas.iter();
    for (name, schema) in sent.filter(|(_, schema)| schema.ways.contains(&Way::Request)) {
        match &schema.kind {
            Kind::Object(object) => {
                for property in &object.properties {
                    member(&property.shape, name, &property.name, &mut found);
                }
            }
            Kind::Union(union) => {
                for variant in &union.variants {
                    member(&variant.shape, name, &variant.rust, &mut found);
                }
            }
            Kind::Enumeration(_) => {}
        }
    }
    found
}

fn member(shape: &Shape, owner: &str, name: &str, found: &mut BTreeMap<String, Uses>) {
    match shape {
        Shape::Text(limits) => {
            if let Some(pattern) = &limits.pattern {
                let uses = found.entry(pattern.clone()).or_default();
                let owners = uses.members.entry(name.to_owned()).or_default();
                owners.insert(owner.to_owned());
            }
        }
        Shape::List(inner, _)
        | Shape::Map(inner)
        | Shape::Nullable(inner)
        | Shape::Redacted(inner) => member(inner, owner, name, found),
        _ => {}
    }
}
