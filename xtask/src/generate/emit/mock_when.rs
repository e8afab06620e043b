//! The conditions of a typed mock: a method for each parameter and member, which takes what the call's setter takes. A
//! value that no call can send makes the test fail at once.

use proc_macro2::TokenStream;
use quote::quote;

use super::operations::path_parameters;
use super::setters::{self, Argument};
use super::{Context, Place};
use crate::Result;
use crate::generate::model::{Body, Location, Operation, Style};
use crate::generate::names::null;

/// The methods of an operation's `…When`, beside those that every one has.
pub fn conditions(context: &Context<'_>, operation: &Operation) -> Result<TokenStream> {
    // No place is `from` here: every type is named by its whole path.
    let place = &Place::Group(String::new());
    let types = &context.types;
    let mut methods = TokenStream::new();
    for parameter in path_parameters(operation) {
        let ident = context.names.setter(operation, parameter)?;
        let name = &parameter.name;
        let argument = setters::parameter(types, parameter, place);
        let braced = format!("{{{name}}}");
        let (before, after) = operation.path.split_once(&braced).unwrap_or_default();
        let before = format!("{}{}", context.api.base_path, open(before));
        let after = open(after);
        let doc = format!(" Requires this `{name}` in the path.");
        let take = quote!(path(self.0, #before, #after, VALUE));
        methods.extend(method(&doc, ident, &argument, take));
    }
    let parameters = operation.parameters.iter();
    for parameter in parameters.filter(|p| p.location != Location::Path) {
        let ident = context.names.setter(operation, parameter)?;
        let name = &parameter.name;
        let argument = setters::parameter(types, parameter, place);
        let (take, place) = match (parameter.location, parameter.style) {
            (Location::Header, _) => (quote!(header(self.0, #name, VALUE)), "headers"),
            (_, Style::Comma) => (quote!(query(self.0, #name, true, VALUE)), "query"),
            (_, Style::Brackets) => {
                let name = format!("{name}[]");
                (quote!(query(self.0, #name, false, VALUE)), "query")
            }
            (_, Style::Repeat) => (quote!(query(self.0, #name, false, VALUE)), "query"),
        };
        let doc = format!(" Requires this `{name}` in the {place}.");
        methods.extend(method(&doc, ident, &argument, take));
    }
    if let Body::Json { shape, .. } = &operation.body {
        let object = context.api.object(shape);
        for (schema, property) in object
            .iter()
            .flat_map(|(schema, object)| object.properties.iter().map(move |p| (schema, p)))
        {
            let ident = context.names.member(schema, &property.name)?;
            let name = &property.name;
            let argument = Argument::new(types, &property.shape, place);
            let doc = format!(" Requires this `{name}` in the body.");
            let take = quote!(member(self.0, #name, VALUE));
            methods.extend(method(&doc, ident, &argument, take));
            if property.nullable {
                let null = null(ident);
                let doc = format!(" Requires null as `{name}` in the body.");
                methods.extend(quote! {
                    #[doc = #doc]
                    pub fn #null(self) -> Self {
                        Self(super::member(self.0, #name, Ok(())))
                    }
                });
            }
        }
        if object.is_none_or(|(name, _)| context.api.is_built(name)) {
            let argument = Argument::new(types, shape, place);
            let ident = syn::parse_quote!(with_body);
            let doc = " Requires a body that is equal to this as JSON.";
            methods.extend(method(doc, &ident, &argument, quote!(body(self.0, VALUE))));
        }
    }
    Ok(methods)
}

/// A condition that hands the checked value to a function of the module above.
fn method(doc: &str, ident: &syn::Ident, argument: &Argument, take: TokenStream) -> TokenStream {
    let Argument {
        generics,
        ty,
        converted,
    } = argument;
    let take = replace(take, converted);
    quote! {
        #[doc = #doc]
        #[track_caller]
        pub fn #ident #generics(self, value: #ty) -> Self {
            Self(super::#take)
        }
    }
}

/// `take` with the value in its place.
fn replace(take: TokenStream, value: &TokenStream) -> TokenStream {
    take.into_iter()
        .flat_map(|token| match token {
            proc_macro2::TokenTree::Ident(ident) if ident == "VALUE" => value.clone(),
            proc_macro2::TokenTree::Group(group) => {
                let inner = replace(group.stream(), value);
                let group = proc_macro2::Group::new(group.delimiter(), inner);
                TokenStream::from(proc_macro2::TokenTree::Group(group))
            }
            token => TokenStream::from(token),
        })
        .collect()
}

/// A part of a path in which other parameters are any one segment, as a pattern.
fn open(part: &str) -> String {
    let mut pattern = String::new();
    let mut rest = part;
    while let Some((before, after)) = rest.split_once('{') {
        pattern.push_str(before);
        pattern.push_str("[^/]*");
        rest = after.split_once('}').map_or("", |(_, behind)| behind);
    }
    pattern.push_str(rest);
    pattern
}

/// The functions of `mock/mod.rs` that the conditions use.
pub fn functions() -> TokenStream {
    quote! {
        /// The value that a condition requires.
        #[track_caller]
        fn sendable<T>(value: Result<T, identity_facade_core::Invalid>) -> T {
            match value {
                Ok(value) => value,
                Err(invalid) => panic!("no call can send the value of this condition: {invalid}"),
            }
        }

        /// The text of a value outside the body, and of the items of a list.
        fn texts(value: &impl QueryValue) -> Vec<String> {
            match value.to_query() {
                QueryText::One(text) => vec![text],
                QueryText::Many(texts) => texts,
            }
        }

        /// Requires one segment of the path.
        #[track_caller]
        #[allow(dead_code, reason = "not every group has a path with parameters")]
        fn path<T: QueryValue>(
            when: httpmock::When,
            before: &str,
            after: &str,
            value: Result<T, identity_facade_core::Invalid>,
        ) -> httpmock::When {
            let value = texts(&sendable(value)).concat();
            let value = identity_facade_core::encode_segment(&value);
            let pattern = format!("^{before}{}{after}$", regex::escape(&value));
            when.path_matches(regex::Regex::new(&pattern).expect("paths of operations are patterns"))
        }

        /// Requires a query parameter; of a list, each item or, with `comma`, all in one. A list without items is not sent.
        #[track_caller]
        #[allow(dead_code, reason = "not every group has a query")]
        fn query<T: QueryValue>(
            when: httpmock::When,
            name: &str,
            comma: bool,
            value: Result<T, identity_facade_core::Invalid>,
        ) -> httpmock::When {
            let texts = texts(&sendable(value));
            if texts.is_empty() {
                return when.query_param_missing(name);
            }
            if comma {
                return when.query_param(name, texts.join(","));
            }
            texts.into_iter().fold(when, |when, text| when.query_param(name, text))
        }

        /// Requires a header.
        #[track_caller]
        #[allow(dead_code, reason = "not every group has headers")]
        fn header<T: QueryValue>(
            when: httpmock::When,
            name: &str,
            value: Result<T, identity_facade_core::Invalid>,
        ) -> httpmock::When {
            let texts = texts(&sendable(value));
            if texts.is_empty() {
                return when.header_missing(name);
            }
            when.header(name, texts.join(","))
        }

        /// Requires a member of the body.
        #[track_caller]
        #[allow(dead_code, reason = "not every group has bodies")]
        fn member<T: serde::Serialize>(
            when: httpmock::When,
            name: &str,
            value: Result<T, identity_facade_core::Invalid>,
        ) -> httpmock::When {
            let value = serde_json::to_value(sendable(value)).expect("a value that can be sent is JSON");
            when.json_body_includes(serde_json::json!({name: value}).to_string())
        }

        /// Requires the whole body.
        #[track_caller]
        #[allow(dead_code, reason = "not every group has bodies that are types")]
        fn body<T: serde::Serialize>(
            when: httpmock::When,
            value: Result<T, identity_facade_core::Invalid>,
        ) -> httpmock::When {
            when.json_body_obj(&sendable(value))
        }
    }
}
