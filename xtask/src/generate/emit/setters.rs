//! What a setter looks like: what it takes, and how that becomes the checked value.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::shapes::Types;
use super::{Context, Place};
use crate::Result;
use crate::generate::model::{Location, Object, Operation, Parameter, Shape};
use crate::generate::names::null;

/// The argument `value` of a setter.
pub struct Argument {
    /// Generic parameters of the setter, in angle brackets.
    pub generics: TokenStream,
    /// Its type.
    pub ty: TokenStream,
    /// `value` as a result of the checked value.
    pub converted: TokenStream,
}

impl Argument {
    /// The argument that is sent as `shape`. What is hidden is hidden by its name, in the table of the operation.
    pub fn new(types: &Types<'_>, shape: &Shape, place: &Place) -> Self {
        match shape {
            Shape::Redacted(inner) => Self::new(types, inner, place),
            // Every list is a JSON value, too, so only its items tell what is meant.
            Shape::List(items, _) if matches!(**items, Shape::Any | Shape::Object { .. }) => {
                let item = types.request(items, place);
                let list = types.request(shape, place);
                let list = turbofish(&list);
                Self {
                    generics: TokenStream::new(),
                    ty: quote!(impl IntoIterator<Item: IntoInput<#item>>),
                    converted: quote!(#list::try_from_iter(value)),
                }
            }
            Shape::List(..) => {
                let list = types.request(shape, place);
                Self {
                    generics: quote!(<M>),
                    ty: quote!(impl IntoList<#list, M>),
                    converted: quote!(value.into_list()),
                }
            }
            _ => Self::of(&types.request(shape, place)),
        }
    }

    /// The argument of a type.
    pub fn of(ty: &TokenStream) -> Self {
        Self {
            generics: TokenStream::new(),
            ty: quote!(impl IntoInput<#ty>),
            converted: quote!(value.into_input()),
        }
    }
}

/// `List<T>` as it stands before `::`.
fn turbofish(ty: &TokenStream) -> TokenStream {
    quote!(<#ty>)
}

/// The type of a parameter that is an identifier, or of any other.
pub fn parameter(types: &Types<'_>, parameter: &Parameter, place: &Place) -> Argument {
    match (&parameter.identifier, &parameter.shape) {
        (Some(id), Shape::Text(_)) => {
            let id = format_ident!("{id}");
            Argument::of(&quote!(crate::ids::#id))
        }
        (_, shape) => Argument::new(types, shape, place),
    }
}

/// Setters of a call: parameters outside the path.
pub fn of_parameters(
    context: &Context<'_>,
    operation: &Operation,
    place: &Place,
) -> Result<TokenStream> {
    let mut setters = TokenStream::new();
    let parameters = operation.parameters.iter();
    for one in parameters.filter(|p| p.location != Location::Path) {
        let ident = context.names.setter(operation, one)?;
        let name = &one.name;
        let doc = context.describe.parameter(operation, one);
        let take = match one.location {
            Location::Path | Location::Query => quote!(query),
            Location::Header => quote!(header),
        };
        let Argument {
            generics,
            ty,
            converted,
        } = parameter(&context.types, one, place);
        setters.extend(quote! {
            #doc
            pub fn #ident #generics(mut self, value: #ty) -> Self {
                self.call.#take(#name, #converted);
                self
            }
        });
    }
    Ok(setters)
}

/// Setters of a call: members of its body.
pub fn of_members(
    context: &Context<'_>,
    operation: &Operation,
    body: (&str, &Object),
    place: &Place,
) -> Result<TokenStream> {
    let (schema, object) = body;
    let mut setters = TokenStream::new();
    for property in &object.properties {
        let ident = context.names.member(schema, &property.name)?;
        let wire = &property.name;
        let doc = context.describe.property(Some(operation), property);
        let Argument {
            generics,
            ty,
            converted,
        } = Argument::new(&context.types, &property.shape, place);
        setters.extend(quote! {
            #doc
            pub fn #ident #generics(mut self, value: #ty) -> Self {
                self.call.member(#wire, #converted);
                self
            }
        });
        if property.nullable {
            let null = null(ident);
            let doc = null_doc(wire);
            setters.extend(quote! {
                #[doc = #doc]
                pub fn #null(mut self) -> Self {
                    self.call.null(#wire);
                    self
                }
            });
        }
    }
    if object.open {
        setters.extend(quote! {
            /// Members that no setter is there for.
            pub fn extra(mut self, value: impl IntoInput<JsonObject>) -> Self {
                self.call.extra(value.into_input());
                self
            }
        });
    }
    Ok(setters)
}

/// What the setter of null says.
pub fn null_doc(wire: &str) -> String {
    format!(" Sends `null` for `{wire}`.")
}
