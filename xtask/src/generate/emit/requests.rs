//! Types that are sent: made by a builder that refuses what breaks a rule, so a value is always one that the
//! vendor's description allows.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};
use serde_json::Value;

use super::operations::why;
use super::responses::contains_itself;
use super::schemas;
use super::setters::{Argument, null_doc};
use super::{Context, Place};
use crate::Result;
use crate::generate::model::{Object, Property, Shape, Union};
use crate::generate::names::null;

/// A struct, its builder and its checks.
pub fn object(
    context: &Context<'_>,
    name: &str,
    object: &Object,
    place: &Place,
) -> Result<TokenStream> {
    let ident = format_ident!("{name}");
    let builder = format_ident!("{name}Builder");
    let mut fields = TokenStream::new();
    let mut setters = TokenStream::new();
    for property in &object.properties {
        let field = context.names.member(name, &property.name)?;
        let (visible, hide) = match &property.shape {
            Shape::Redacted(inner) => (&**inner, true),
            shape => (shape, false),
        };
        let ty = context.types.request(visible, place);
        let wire = &property.name;
        let rename = (field != wire).then(|| quote!(rename = #wire,));
        let mut held = ty.clone();
        let mut wrap = TokenStream::new();
        if contains_itself(context.api, name, visible) {
            held = quote!(Box<#held>);
            wrap = quote!(.map(Box::new));
        }
        if hide {
            wrap.extend(quote!(.map(Redacted::<#held>::from)));
            held = quote!(Redacted<#held>);
        }
        if property.nullable {
            held = quote!(Nullable<#held>);
            wrap.extend(quote!(.map(Nullable::Value)));
        }
        fields.extend(quote! {
            #[serde(
                #rename
                default,
                deserialize_with = "identity_facade_core::lenient::present",
                skip_serializing_if = "Option::is_none"
            )]
            #field: Option<#held>,
        });
        let doc = context.describe.property(None, property);
        let Argument {
            generics,
            ty: argument,
            converted,
        } = Argument::new(&context.types, visible, place);
        setters.extend(quote! {
            #doc
            pub fn #field #generics(mut self, value: #argument) -> Self {
                self.value.#field = self.checks.take(#wire, #converted)#wrap;
                self
            }
        });
        if property.nullable {
            let null = null(field);
            let doc = null_doc(wire);
            setters.extend(quote! {
                #[doc = #doc]
                pub fn #null(mut self) -> Self {
                    self.checks.clear(#wire);
                    self.value.#field = Some(Nullable::Null);
                    self
                }
            });
        }
    }
    if object.open {
        fields.extend(quote!(#[serde(flatten, skip_serializing_if = "Option::is_none")] extra: Option<JsonObject>,));
        setters.extend(quote! {
            /// Members that no setter is there for.
            pub fn extra(mut self, value: impl IntoInput<JsonObject>) -> Self {
                self.value.extra = self.checks.take("extra", value.into_input());
                self
            }
        });
    }
    let schema = schemas::of_object(context, name, object, place);
    // Members that are flattened into it are any.
    let known = (!object.open).then(|| quote!(, deny_unknown_fields));
    let rules = rules(context, name, object, place)?;
    let checks = if rules.is_empty() {
        quote!(_checks)
    } else {
        quote!(checks)
    };
    let doc = context.describe.schema(name);
    let made = format!(" Builds a [`{name}`]; `build` returns every violation.");
    Ok(quote! {
        #doc
        #[derive(Clone, Debug, Default, serde::Serialize)]
        #[cfg_attr(feature = "serialize", derive(serde::Deserialize), serde(remote = "Self" #known))]
        pub struct #ident { #fields }

        impl #ident {
            fn check(&self, #checks: &mut Checks) { #rules }
        }

        #[doc = #made]
        #[derive(Clone, Debug, Default)]
        #[must_use = "a builder does nothing before `build`"]
        pub struct #builder {
            checks: Checks,
            value: #ident,
        }

        impl #builder {
            #setters
        }

        identity_facade_core::object_input!(#ident, #builder);

        #[cfg(feature = "serialize")]
        identity_facade_core::checked_serde!(#ident);

        #schema
    })
}

/// What has to hold between the members of an object.
fn rules(context: &Context<'_>, name: &str, object: &Object, place: &Place) -> Result<TokenStream> {
    let mut rules = TokenStream::new();
    for property in object.properties.iter().filter(|p| p.required) {
        let (field, wire) = (context.names.member(name, &property.name)?, &property.name);
        rules.extend(quote!(checks.required(#wire, self.#field.is_some());));
    }
    for property in &object.properties {
        let Some((other, equals)) = &property.required_when else {
            continue;
        };
        let (field, wire) = (context.names.member(name, &property.name)?, &property.name);
        let condition = condition(context, name, object, other, equals, place)?;
        let why = why(other, equals);
        rules.extend(quote!(checks.required_when(#wire, self.#field.is_some(), #condition, #why);));
    }
    for property in &object.properties {
        if let Some(only) = property.only {
            let (field, wire) = (context.names.member(name, &property.name)?, &property.name);
            let (other, why) = (!only, format!("must be `{only}`"));
            rules.extend(quote! {
                if self.#field == Some(#other) {
                    checks.push(#wire, identity_facade_core::Rule::Other(#why.into()));
                }
            });
        }
    }
    let present = |group: &[String]| -> Result<Vec<TokenStream>> {
        group
            .iter()
            .map(|wire| {
                context
                    .names
                    .member(name, wire)
                    .map(|f| quote!(self.#f.is_some()))
                    .map_err(Into::into)
            })
            .collect()
    };
    for group in &object.any_of {
        let present = present(group)?;
        rules.extend(quote!(checks.any_of(&[#(#group),*], #(#present)||*);));
    }
    for group in &object.one_of {
        let present = present(group)?;
        rules.extend(quote!(checks.one_of(&[#(#group),*], #(usize::from(#present))+*);));
    }
    Ok(rules)
}

/// Whether a member has a value.
fn condition(
    context: &Context<'_>,
    name: &str,
    object: &Object,
    member: &str,
    equals: &Value,
    place: &Place,
) -> Result<TokenStream> {
    let property: &Property = object
        .properties
        .iter()
        .find(|p| p.name == member)
        .ok_or_else(|| format!("`{name}`: a condition names `{member}`, which is no member"))?;
    let field = context.names.member(name, member)?;
    match (&property.shape, equals) {
        (Shape::Named(kind), Value::String(value)) if context.types.is_enumeration(kind) => {
            let variant = context.names.member(kind, value)?;
            let kind = context.types.path(kind, place);
            Ok(quote!(self.#field == Some(#kind::#variant)))
        }
        (Shape::Bool, Value::Bool(value)) => Ok(quote!(self.#field == Some(#value))),
        (Shape::Text(_), Value::String(value)) => {
            Ok(quote!(self.#field.as_ref().is_some_and(|v| AsRef::<str>::as_ref(v) == #value)))
        }
        _ => Err(format!(
            "`{name}`: a condition on `{member}` equal to {equals} cannot be generated"
        )
        .into()),
    }
}

/// One of several shapes, sent as it is.
pub fn union(context: &Context<'_>, name: &str, union: &Union, place: &Place) -> TokenStream {
    let ident = format_ident!("{name}");
    let doc = context.describe.schema(name);
    let schema = schemas::of_union(&context.types, name, union, place);
    let mut variants = TokenStream::new();
    let mut conversions = TokenStream::new();
    for variant in &union.variants {
        let (case, ty) = (
            format_ident!("{}", variant.rust),
            context.types.request(&variant.shape, place),
        );
        let text = format!(" {}.", docs_of(&variant.shape));
        let (held, value) = if contains_itself(context.api, name, &variant.shape) {
            (quote!(Box<#ty>), quote!(Box::new(value)))
        } else {
            (ty.clone(), quote!(value))
        };
        variants.extend(quote!(#[doc = #text] #case(#held),));
        conversions.extend(quote! {
            impl From<#ty> for #ident {
                fn from(value: #ty) -> Self {
                    Self::#case(#value)
                }
            }
        });
        conversions.extend(match &variant.shape {
            // All that converts to a string converts to the union.
            Shape::Text(limits) if limits.takes_all() => quote! {
                impl identity_facade_core::FromText for #ident {
                    fn from_text(text: String) -> Result<Self, Invalid> {
                        Ok(Self::#case(text))
                    }
                }
            },
            Shape::Named(object) if context.api.object(&variant.shape).is_some() => {
                let builder = context.types.builder(object, place);
                quote! {
                    impl IntoInput<#ident> for #ty {
                        fn into_input(self) -> Result<#ident, Invalid> {
                            Ok(self.into())
                        }
                    }

                    impl IntoInput<#ident> for #builder {
                        fn into_input(self) -> Result<#ident, Invalid> {
                            Ok(self.build()?.into())
                        }
                    }
                }
            }
            _ => quote! {
                impl IntoInput<#ident> for #ty {
                    fn into_input(self) -> Result<#ident, Invalid> {
                        Ok(self.into())
                    }
                }
            },
        });
    }
    quote! {
        #doc
        #[derive(Clone, Debug, serde::Serialize)]
        #[cfg_attr(feature = "serialize", derive(serde::Deserialize))]
        #[serde(untagged)]
        #[non_exhaustive]
        pub enum #ident { #variants }

        #conversions

        identity_facade_core::__own_input!(#ident);

        #schema
    }
}

fn docs_of(shape: &Shape) -> String {
    super::words::kind(shape)
}
