//! One call per operation: required parameters of the path are arguments of the method, everything else has a setter
//! that writes into the call.

use heck::ToShoutySnakeCase as _;
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::schemas;
use super::setters::{self, Argument};
use super::{Context, Place};
use crate::Result;
use crate::generate::model::secrets;
use crate::generate::model::{
    Api, Body, Condition, Keyset, Listed, Listing, Location, Object, Operation, Paging, Parameter,
    Rate, Style,
};

/// The constant with an operation's facts, called like its method.
pub fn constant(api: &Api, operation: &Operation) -> syn::Ident {
    let name = match api.given.methods.get(&operation.rust) {
        Some(method) => method.to_uppercase(),
        None => operation.rust.to_shouty_snake_case(),
    };
    format_ident!("{name}")
}

/// The facts of an operation and, unless it is handwritten, its call and its method.
pub fn operation(
    context: &Context<'_>,
    operation: &Operation,
    place: &Place,
) -> Result<TokenStream> {
    let facts = facts(context, operation);
    if operation.handwritten() {
        return Ok(facts);
    }
    let call = format_ident!("{}Call", operation.rust);
    let method = context.names.method(&operation.rust)?;
    let constant = constant(context.api, operation);
    let doc = context.describe.operation(operation);
    let made = format!(
        " The call of [`Client::{method}`](crate::Client::{method}), `{} {}`; `.await` sends it.",
        operation.method, operation.path
    );
    let deprecated = operation.deprecated.then(|| quote!(#[deprecated]));
    let mut setters = setters::of_parameters(context, operation, place)?;
    if let Body::Json { shape, required } = &operation.body {
        let object = context.api.object(shape);
        if let Some(body) = object {
            setters.extend(setters::of_members(context, operation, body, place)?);
        }
        if object.is_none_or(|(name, _)| context.api.is_built(name)) {
            let doc = super::docs::Docs::body(shape, *required);
            let Argument {
                generics,
                ty,
                converted,
            } = Argument::new(&context.types, shape, place);
            setters.extend(quote! {
                #doc
                pub fn with_body #generics(mut self, value: #ty) -> Self {
                    self.call.json(#converted);
                    self
                }
            });
        }
    }
    let answer = operation.answer.as_ref().map(|shape| {
        let answer = context.types.response(shape, place);
        quote!(-> #answer)
    });
    let paged = match &operation.listed {
        Listed::Yes(listing) => {
            let item = context.types.response(&listing.item, place);
            quote!(identity_facade_core::paged!(#call -> #item);)
        }
        Listed::No | Listed::Unfit { .. } => TokenStream::new(),
    };
    let described = schemas::of_call(context, operation, place);
    let mut arguments = TokenStream::new();
    let mut path = TokenStream::new();
    for parameter in path_parameters(operation) {
        let ident = context.names.setter(operation, parameter)?;
        let name = &parameter.name;
        let ty = setters::parameter(&context.types, parameter, place).ty;
        arguments.extend(quote!(, #ident: #ty));
        path.extend(quote!(call.path(#name, #ident.into_input());));
    }
    let mutable = (!path.is_empty()).then(|| quote!(mut));
    let setters = (!setters.is_empty()).then(|| quote!(impl #call { #setters }));
    Ok(quote! {
        #facts

        #[doc = #made]
        #[derive(Clone, Debug)]
        #[must_use = "nothing is sent before `.await`"]
        pub struct #call {
            call: Call,
        }

        #setters

        identity_facade_core::call!(#call #answer);
        #paged
        #described

        impl crate::Client {
            #doc
            #deprecated
            pub fn #method(&self #arguments) -> #call {
                let #mutable call = self.transport.call(&#constant);
                #path
                #call { call }
            }
        }
    })
}

/// The parameters of the path, in the order of the path.
pub fn path_parameters(operation: &Operation) -> impl Iterator<Item = &Parameter> {
    let names = operation.path.split('{').skip(1);
    let names = names.filter_map(|part| part.split('}').next());
    names.filter_map(|name| {
        let mut parameters = operation.parameters.iter();
        parameters.find(|p| p.location == Location::Path && p.name == name)
    })
}

/// The operations of a group in one table.
pub fn table(api: &Api, operations: &[&Operation]) -> TokenStream {
    let constants = operations.iter().map(|o| constant(api, o));
    quote! {
        /// The facts of every operation of this group.
        pub static OPERATIONS: &[&Operation] = &[#(&#constants),*];
    }
}

fn facts(context: &Context<'_>, operation: &Operation) -> TokenStream {
    let constant = constant(context.api, operation);
    let Operation {
        id,
        path,
        group,
        rate,
        ..
    } = operation;
    let method = format_ident!("{}", operation.method);
    let parameters = operation.parameters.iter().map(|p| {
        let name = &p.name;
        let location = match p.location {
            Location::Path => quote!(path),
            Location::Query => quote!(query),
            Location::Header => quote!(header),
        };
        let style = match p.style {
            Style::Repeat => None,
            Style::Comma => Some(quote!(.style(Style::Comma))),
            Style::Brackets => Some(quote!(.style(Style::Brackets))),
        };
        let required = (p.required && p.location != Location::Path).then(|| quote!(.required()));
        quote!(Parameter::#location(#name)#required #style)
    });
    let conditions = operation.conditions.iter().map(condition);
    let body = match &operation.body {
        Body::None => None,
        Body::Json {
            required: true,
            shape,
        } => {
            let object = context.api.object(shape);
            // Where nothing of an object is required, an empty one is a body like any other.
            let kind = if object.is_some_and(|(_, object)| self::rules(object).is_empty()) {
                quote!(Object)
            } else {
                quote!(Required)
            };
            Some(quote!(.body(BodyKind::#kind)))
        }
        Body::Json { .. } => Some(quote!(.body(BodyKind::Optional))),
        Body::Multipart => Some(quote!(.body(BodyKind::Multipart))),
    };
    let receipt = operation.receipt.as_ref().map(|receipt| {
        let done = receipt
            .done
            .as_ref()
            .map_or(quote!(None), |done| quote!(Some(#done)));
        let named = receipt
            .named
            .iter()
            .map(|(member, parameter)| quote!((#member, #parameter)));
        quote!(.receipt(Receipt::new(#done, &[#(#named),*])))
    });
    let paginated = operation.paginated.as_ref().map(|names| {
        let (items, total) = (&names.items, &names.total);
        quote!(.paginated(Paginated::new(#items, #total)))
    });
    let paging = match &operation.paging {
        Paging::None => None,
        Paging::Offset => Some(quote!(.paging(Paging::offset("offset", "limit")))),
        Paging::Page {
            in_body: true,
            page,
            limit,
        } => Some(quote!(.paging(Paging::page_in_body(#page, #limit)))),
        Paging::Page { page, limit, .. } => {
            Some(quote!(.paging(Paging::page_in_query(#page, #limit))))
        }
    };
    let listing = match &operation.listed {
        Listed::Yes(listing) => Some(self::listing(listing)),
        Listed::No | Listed::Unfit { .. } => None,
    };
    let rate = match rate {
        Rate::Common => None,
        Rate::Uncounted => Some(quote!(.rate(Rate::Uncounted))),
        Rate::Own {
            bucket,
            calls,
            seconds,
            by,
        } => {
            let (calls, seconds) = (
                Literal::u32_unsuffixed(*calls),
                Literal::u64_unsuffixed(*seconds),
            );
            Some(quote!(.rate(Rate::own(#bucket, #calls, #seconds, &[#(#by),*]))))
        }
    };
    let rules = match &operation.body {
        Body::Json { shape, .. } => context.api.object(shape).map(|(_, object)| rules(object)),
        _ => None,
    };
    let rules = some(rules.into_iter().flatten(), &quote!(rules));
    let secrets = secrets(context.api, operation);
    let secrets = some(secrets.iter().map(|name| quote!(#name)), &quote!(secrets));
    let parameters = some(parameters, &quote!(parameters));
    let conditions = some(conditions, &quote!(conditions));
    let flags = [
        (operation.enveloped, quote!(.enveloped())),
        (operation.idempotent, quote!(.idempotent())),
        (operation.deprecated, quote!(.deprecated())),
        (!operation.requires_auth, quote!(.without_auth())),
    ];
    let flags = flags
        .into_iter()
        .filter(|(on, _)| *on)
        .map(|(_, call)| call);
    let doc = format!(" Facts of `{} {}`.", operation.method, operation.path);
    quote! {
        #[doc = #doc]
        pub static #constant: Operation =
            Operation::new(#id, http::Method::#method, #path, #group)
                #parameters #conditions #body #rules #(#flags)* #receipt #paginated #rate #paging #listing #secrets;
    }
}

/// How the pages of a list are read.
fn listing(listing: &Listing) -> TokenStream {
    let largest = listing.largest.map(|items| {
        let items = Literal::u32_unsuffixed(items);
        quote!(.largest(#items))
    });
    let within = listing.within.as_ref();
    let within = within.map(|(items, total)| quote!(.within(#items, #total)));
    let keyset = listing.keyset.as_ref().map(|keyset| {
        let Keyset {
            after,
            key,
            order,
            orders,
        } = keyset;
        quote!(.keyset(Keyset::new(#after, #key, #order, &[#(#orders),*])))
    });
    quote!(.listing(Listing::new() #largest #within #keyset))
}

/// What has to hold between the members of an object.
pub fn rules(object: &Object) -> Vec<TokenStream> {
    let mut rules = Vec::new();
    for property in &object.properties {
        let member = &property.name;
        if property.required {
            rules.push(quote!(BodyRule::Required(#member)));
        }
        if let Some((other, equals)) = &property.required_when {
            let why = why(other, equals);
            let equals = equals.to_string();
            rules.push(quote!(BodyRule::RequiredWhen { member: #member, other: #other, equals: #equals, why: #why }));
        }
        if let Some(only) = property.only {
            let value = only.to_string();
            rules.push(quote!(BodyRule::Only { member: #member, value: #value }));
        }
    }
    rules.extend(
        object
            .any_of
            .iter()
            .map(|all| quote!(BodyRule::AnyOf(&[#(#all),*]))),
    );
    rules.extend(
        object
            .one_of
            .iter()
            .map(|all| quote!(BodyRule::OneOf(&[#(#all),*]))),
    );
    rules
}

/// The condition that a member has a value, in words.
pub fn why(member: &str, value: &serde_json::Value) -> String {
    let value = value
        .as_str()
        .map_or_else(|| value.to_string(), |text| format!("`{text}`"));
    format!("`{member}` is {value}")
}

/// A list of facts, unless it is empty.
fn some(items: impl Iterator<Item = TokenStream>, name: &TokenStream) -> Option<TokenStream> {
    let items: Vec<_> = items.collect();
    (!items.is_empty()).then(|| quote!(.#name(&[#(#items),*])))
}

fn condition(condition: &Condition) -> TokenStream {
    match condition {
        Condition::Required {
            parameter,
            other,
            equals,
        } => {
            let (equals, why) = match equals {
                Some(value) => (quote!(Some(#value)), format!("`{other}` is `{value}`")),
                None => (quote!(None), format!("`{other}` is set")),
            };
            quote!(QueryRule::Required { parameter: #parameter, other: #other, equals: #equals, why: #why })
        }
        Condition::Exclusive { parameter, other } => {
            let why = format!("does not go together with `{other}`");
            quote!(QueryRule::Exclusive { parameter: #parameter, other: #other, why: #why })
        }
    }
}
