//! Tables for the tests of a raw crate: every list limit and every path segment of the description, each with a
//! call that reaches it.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::Context;
use super::samples::{Samples, Step};
use crate::Result;
use crate::generate::model::{Body, Kind, ListLimits, Location, Operation, Shape};

/// The whole table of one crate.
pub fn file(context: &Context<'_>) -> Result<TokenStream> {
    let samples = Samples::lean(context);
    let mut lists = TokenStream::new();
    let mut segments = TokenStream::new();
    for operation in context.api.operations.iter().filter(|o| !o.handwritten()) {
        let group = &operation.group;
        for (path, limits) in list_limits(context, operation) {
            let field = field_name(&path);
            let ListLimits { min, max, .. } = limits;
            let max = if max == usize::MAX {
                quote!(usize::MAX)
            } else {
                quote!(#max)
            };
            let call = samples.call(operation, Some(&path), None)?;
            let id = &operation.id;
            lists.extend(quote! {
                #[cfg(feature = #group)]
                ListLimit { operation: #id, field: #field, min: #min, max: #max, call: |client, n| Box::pin(async move { #call.await.map(drop) }) },
            });
        }
        for parameter in operation
            .parameters
            .iter()
            // A number cannot leave its segment.
            .filter(|p| matches!(p.shape, Shape::Text(_) | Shape::Named(_)))
            .filter(|p| p.location == Location::Path)
        {
            let (id, name) = (&operation.id, &parameter.name);
            let call = samples.call(operation, None, Some(name))?;
            segments.extend(quote! {
                #[cfg(feature = #group)]
                Segment { operation: #id, parameter: #name, call: |client, value| Box::pin(async move { #call.await.map(drop) }) },
            });
        }
    }
    let krate = format_ident!("{}_raw", context.api.name);
    Ok(quote! {
        //! What the description limits, each with a call that reaches the limit.

        #![allow(clippy::all, clippy::pedantic, deprecated)]

        use #krate::Client;

        use super::support::{ListLimit, Segment};
        #[allow(unused_imports)]
        use super::support::sample::{matching, text};

        /// Every list whose length is limited.
        pub static LISTS: &[ListLimit<Client>] = &[#lists];

        /// Every parameter that stands in a path.
        pub static SEGMENTS: &[Segment<Client>] = &[#segments];
    })
}

/// As a violation names it.
fn field_name(path: &[Step]) -> String {
    let mut name = String::new();
    for step in path {
        match step {
            Step::Item if name.is_empty() => name.push_str("body[0]"),
            Step::Item => name.push_str("[0]"),
            Step::Member(member) => {
                if !name.is_empty() {
                    name.push('.');
                }
                name.push_str(member);
            }
        }
    }
    if name.is_empty() { "body".into() } else { name }
}

/// Limited lists of a request. The first step of a query parameter is its name, as is that of a body's member.
fn list_limits(context: &Context<'_>, operation: &Operation) -> Vec<(Vec<Step>, ListLimits)> {
    let mut found = Vec::new();
    for parameter in &operation.parameters {
        walk(
            context,
            &parameter.shape,
            &mut vec![Step::Member(parameter.name.clone())],
            &mut Vec::new(),
            &mut found,
        );
    }
    if let Body::Json { shape, .. } = &operation.body {
        walk(context, shape, &mut Vec::new(), &mut Vec::new(), &mut found);
    }
    found
}

fn walk(
    context: &Context<'_>,
    shape: &Shape,
    path: &mut Vec<Step>,
    inside: &mut Vec<String>,
    found: &mut Vec<(Vec<Step>, ListLimits)>,
) {
    match shape {
        Shape::List(items, limits) => {
            if limits.max != usize::MAX || limits.min > 0 {
                found.push((path.clone(), *limits));
            }
            path.push(Step::Item);
            walk(context, items, path, inside, found);
            path.pop();
        }
        Shape::Named(name) if !inside.contains(name) => {
            if let Some(Kind::Object(object)) = context.api.schemas.get(name).map(|s| &s.kind) {
                inside.push(name.clone());
                for property in &object.properties {
                    path.push(Step::Member(property.name.clone()));
                    walk(context, &property.shape, path, inside, found);
                    path.pop();
                }
                inside.pop();
            }
        }
        _ => {}
    }
}
