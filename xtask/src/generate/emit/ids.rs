//! The types of identifiers.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{Context, docs, words};
use crate::Result;
use crate::generate::model::Shape;

/// The identifier types of path parameters.
pub fn file(context: &Context<'_>) -> Result<TokenStream> {
    let mut ids: BTreeMap<String, (BTreeSet<Option<String>>, BTreeSet<String>)> = BTreeMap::new();
    for operation in &context.api.operations {
        for parameter in &operation.parameters {
            if let (Some(id), Shape::Text(limits)) = (&parameter.identifier, &parameter.shape) {
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
