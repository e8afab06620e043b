//! One builder per operation: setters write into the call, `send` sends it.

use heck::ToShoutySnakeCase as _;
use proc_macro2::{Literal, TokenStream};
use quote::{format_ident, quote};

use super::shapes::Types;
use super::{Context, Place};
use crate::Result;
use crate::generate::model::{
    Api, Body, Condition, Location, Operation, Paging, Parameter, Rate, Shape, Style,
};
use crate::generate::read::secrets;

/// The constant with an operation's facts, called like its method.
pub fn constant(api: &Api, operation: &Operation) -> syn::Ident {
    let name = match api.given.methods.get(&operation.rust) {
        Some(method) => method.to_uppercase(),
        None => operation.rust.to_shouty_snake_case(),
    };
    format_ident!("{name}")
}

/// The facts of an operation and, unless it is handwritten, its builder and its method.
pub fn operation(
    context: &Context<'_>,
    types: &mut Types<'_>,
    operation: &Operation,
    place: &Place,
) -> Result<TokenStream> {
    let facts = facts(context, operation);
    if operation.handwritten() {
        return Ok(facts);
    }
    let builder = format_ident!("{}Call", operation.rust);
    let method = context.names.method(&operation.rust)?;
    let constant = constant(context.api, operation);
    let doc = context.describe.operation(operation);
    let made = format!(
        " `{} {}`, made by [`{method}`](crate::Client::{method}).",
        operation.method, operation.path
    );
    let made = quote!(#[doc = #made]);
    let deprecated = operation
        .deprecated
        .then(|| quote!(#[deprecated = "the vendor advises against it"]));
    let mut setters = TokenStream::new();
    for parameter in &operation.parameters {
        setters.extend(setter(context, types, operation, parameter, place)?);
    }
    if let Body::Json { shape, required } = &operation.body {
        let body = types.request(shape, place);
        let doc = context.describe.body(shape, *required);
        setters.extend(quote! {
            #doc
            pub fn body(mut self, value: impl TryInto<#body, Error: Into<Invalid>>) -> Self {
                self.call.json(value.try_into());
                self
            }
        });
    }
    let (answer, send) = match &operation.answer {
        Some(shape) => (types.response(shape, place), quote!(send)),
        None => (quote!(()), quote!(send_empty)),
    };
    Ok(quote! {
        #facts

        #made
        #[derive(Debug)]
        #[must_use = "nothing is sent before `send`"]
        pub struct #builder {
            call: Call,
        }

        impl #builder {
            #setters

            /// Other retries and timeouts than the client's, for this call alone.
            pub fn options(mut self, options: CallOptions) -> Self {
                self.call.options(options);
                self
            }

            /// Checks everything that was set, then sends it.
            pub async fn send(self) -> Result<Reply<#answer>, Error> {
                self.call.#send().await
            }
        }

        impl crate::Client {
            #doc
            #deprecated
            pub fn #method(&self) -> #builder {
                #builder { call: self.transport.call(&#constant) }
            }
        }
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
        Body::Json { required: true, .. } => Some(quote!(.body(BodyKind::Required))),
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
                #parameters #conditions #body #(#flags)* #receipt #paginated #rate #paging #secrets;
    }
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

fn setter(
    context: &Context<'_>,
    types: &mut Types<'_>,
    operation: &Operation,
    parameter: &Parameter,
    place: &Place,
) -> Result<TokenStream> {
    let ident = context.names.setter(operation, parameter)?;
    let name = &parameter.name;
    let doc = context.describe.parameter(parameter);
    let ty = match (&parameter.identifier, &parameter.shape) {
        (Some(id), Shape::Text(_)) => {
            let id = format_ident!("{id}");
            quote!(crate::ids::#id)
        }
        // What is hidden is hidden by its name, in the table of the operation.
        (_, Shape::Redacted(shape)) => types.request(shape, place),
        (_, shape) => types.request(shape, place),
    };
    let take = match parameter.location {
        Location::Path => quote!(path),
        Location::Query => quote!(query),
        Location::Header => quote!(header),
    };
    Ok(quote! {
        #doc
        pub fn #ident(mut self, value: impl TryInto<#ty, Error: Into<Invalid>>) -> Self {
            self.call.#take(#name, value.try_into());
            self
        }
    })
}
