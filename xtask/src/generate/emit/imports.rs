//! The names that generated code imports: no type of a description may be called like one of them.

use std::collections::BTreeSet;

use proc_macro2::{TokenStream, TokenTree};
use quote::{format_ident, quote};

/// Names of the prelude that generated code uses.
pub const PRELUDE: [&str; 7] = [
    "Box", "Default", "Option", "Result", "String", "TryFrom", "Vec",
];

/// Names of core that generated code imports.
pub const IMPORTED: [&str; 20] = [
    "BodyKind",
    "BodyRule",
    "Call",
    "Checks",
    "Invalid",
    "Items",
    "JsonObject",
    "Keyset",
    "Listing",
    "Operation",
    "Paginated",
    "Paging",
    "Parameter",
    "QueryRule",
    "Rate",
    "Receipt",
    "Secret",
    "Style",
    "UnixMillis",
    "UnixSeconds",
];

/// Types of core with arguments that generated code imports.
pub const IMPORTED_GENERIC: [&str; 10] = [
    "AtMost",
    "Int",
    "IntoInput",
    "IntoList",
    "List",
    "Nullable",
    "Open",
    "Redacted",
    "Seconds",
    "Text",
];

/// What a file imports: the names of core that stand in it, and nothing that it does not use.
pub fn imports(body: &TokenStream) -> TokenStream {
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
