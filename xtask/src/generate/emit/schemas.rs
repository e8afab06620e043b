//! JSON Schema of what is sent: what can be set of a call, the members of an object, the forms of a union. Compiled with
//! the feature `schemars` only.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::operations::{constant, rules};
use super::shapes::Types;
use super::{Context, Place};
use crate::generate::model::{Body, Location, Object, Operation, Property, Shape, Union};

/// The name under which a body stands that is no object.
const BODY: &str = "body";

/// What can be set of a call, each value by its name on the wire.
pub fn of_call(context: &Context<'_>, operation: &Operation, place: &Place) -> TokenStream {
    let mut fields = Vec::new();
    for one in &operation.parameters {
        let (at, ty) = match (&one.identifier, &one.shape, one.location) {
            (Some(id), Shape::Text(_), _) => {
                let id = format_ident!("{id}");
                (quote!(identifier), quote!(crate::ids::#id))
            }
            (_, shape, Location::Path) => (quote!(path), context.types.described(shape, place)),
            (_, shape, Location::Query) => (quote!(query), context.types.described(shape, place)),
            (_, shape, Location::Header) => (quote!(header), context.types.described(shape, place)),
        };
        let describe = &context.describe;
        let says = describe.meaning(Some(operation), &one.name, &one.shape, one.default.as_ref());
        fields.push(field(&at, &one.name, &ty, &says, one.deprecated));
    }
    let mut open = false;
    if let Body::Json { shape, .. } = &operation.body {
        if let Some((_, object)) = context.api.object(shape) {
            open = object.open;
            for property in &object.properties {
                fields.push(member(context, Some(operation), property, place));
            }
        } else {
            let ty = context.types.described(shape, place);
            fields.push(field(&quote!(body), BODY, &ty, "", false));
        }
    }
    let call = format_ident!("{}Call", operation.rust);
    let constant = constant(context.api, operation);
    let says = context.describe.sentence(operation).unwrap_or_default();
    quote! {
        #[cfg(feature = "schemars")]
        identity_facade_core::described!(#call, crate::Client, #constant, #says, #open, [#(#fields),*]);
    }
}

/// An object.
pub fn of_object(context: &Context<'_>, name: &str, object: &Object, place: &Place) -> TokenStream {
    let ident = format_ident!("{name}");
    let properties = object.properties.iter();
    let members: Vec<_> = properties
        .map(|property| member(context, None, property, place))
        .collect();
    let rules = rules(object);
    let rules = rules.iter().map(|rule| quote!(identity_facade_core::#rule));
    let open = object.open;
    quote! {
        #[cfg(feature = "schemars")]
        identity_facade_core::object_schema!(#ident, #open, [#(#members),*], [#(#rules),*]);
    }
}

/// A union.
pub fn of_union(types: &Types<'_>, name: &str, union: &Union, place: &Place) -> TokenStream {
    let ident = format_ident!("{name}");
    let variants = union.variants.iter();
    let forms: Vec<_> = variants
        .map(|variant| types.described(&variant.shape, place))
        .collect();
    quote! {
        #[cfg(feature = "schemars")]
        identity_facade_core::union_schema!(#ident, [#(#forms),*]);
    }
}

fn member(
    context: &Context<'_>,
    operation: Option<&Operation>,
    property: &Property,
    place: &Place,
) -> TokenStream {
    let mut ty = context.types.described(&property.shape, place);
    if property.nullable {
        ty = quote!(identity_facade_core::Nullable<#ty>);
    }
    let (name, shape) = (&property.name, &property.shape);
    let says = context
        .describe
        .meaning(operation, name, shape, property.default.as_ref());
    field(&quote!(member), name, &ty, &says, property.deprecated)
}

fn field(
    place: &TokenStream,
    name: &str,
    ty: &TokenStream,
    says: &str,
    deprecated: bool,
) -> TokenStream {
    let says = (!says.is_empty()).then(|| quote!(, #says));
    let deprecated = deprecated.then(|| quote!(.deprecated()));
    quote!(#place::<#ty>(#name #says) #deprecated)
}

/// `tests/table/inputs.rs` of a raw crate: every call whose input is described.
pub fn table(context: &Context<'_>) -> TokenStream {
    let krate = &context.krate;
    let operations = context.api.operations.iter();
    let calls = operations.filter(|o| !o.handwritten()).map(|operation| {
        let module = Place::Group(operation.group.clone()).module();
        let call = format_ident!("{}Call", operation.rust);
        quote!(call::<#krate::#module::#call>())
    });
    quote! {
        //! Every call whose input has a schema.

        use super::support::{Row, call};

        /// In order of path and method.
        pub const INPUTS: &[Row] = &[#(#calls),*];
    }
}
