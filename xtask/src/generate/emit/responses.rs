//! Types that are received: every field in sight, and nothing that the vendor may add or leave out fails them, unless it
//! decides access.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{Context, Place};
use crate::Result;
use crate::generate::absence::{Absence, is_defaultable};
use crate::generate::model::{Api, Kind, Object, Property, Role, Shape, Way};

/// A struct with public fields.
pub fn object(
    context: &Context<'_>,
    name: &str,
    object: &Object,
    place: &Place,
) -> Result<TokenStream> {
    let ident = format_ident!("{name}");
    let doc = context.describe.schema(name);
    let mut fields = Vec::new();
    for property in &object.properties {
        fields.push(field(context, name, property, place)?);
    }
    let default = has_default(context.api, name).then(|| quote!(Default,));
    let (deserialize, implementation) = match fields.iter().position(|f| f.sibling.is_some()) {
        None => (Some(quote!(serde::Deserialize)), None),
        Some(told) => (None, Some(told_by_sibling(&ident, object, &fields, told)?)),
    };
    // Without the derive, nothing reads attributes of serde but the derive of the other direction.
    let declared = fields.iter().map(|field| {
        let Field {
            doc,
            rename,
            lenient,
            hidden,
            ident,
            ty,
            ..
        } = field;
        if deserialize.is_some() {
            quote!(#doc #rename #lenient #hidden pub #ident: #ty,)
        } else {
            let rename = field.wire_rename();
            quote!(#doc #rename #hidden pub #ident: #ty,)
        }
    });
    let extra = object.open.then(|| {
        quote! {
            /// Members beyond the described ones.
            #[serde(flatten)]
            pub extra: serde_json::Map<String, serde_json::Value>,
        }
    });
    Ok(quote! {
        #doc
        #[derive(Clone, Debug, PartialEq, #default #deserialize)]
        #[cfg_attr(feature = "serialize", derive(serde::Serialize))]
        #[non_exhaustive]
        pub struct #ident { #(#declared)* #extra }

        #implementation
    })
}

struct Field {
    doc: TokenStream,
    wire: String,
    ident: syn::Ident,
    rename: Option<TokenStream>,
    lenient: Option<TokenStream>,
    /// What keeps a secret from being written.
    hidden: Option<TokenStream>,
    ty: TokenStream,
    /// The type itself, whether or not the field is optional.
    base: TokenStream,
    /// The member beside it that tells its alternatives apart, and whether it may be absent.
    sibling: Option<(String, bool)>,
}

impl Field {
    /// The rename for a struct that derives `Serialize` alone.
    fn wire_rename(&self) -> Option<TokenStream> {
        let wire = &self.wire;
        self.rename
            .is_some()
            .then(|| quote!(#[cfg_attr(feature = "serialize", serde(rename = #wire))]))
    }
}

fn field(context: &Context<'_>, name: &str, property: &Property, place: &Place) -> Result<Field> {
    let ident = context.names.member(name, &property.name)?.clone();
    let wire = property.name.clone();
    let rename = (ident != wire).then(|| quote!(#[serde(rename = #wire)]));
    let base = context.types.response(&property.shape, place);
    let mut ty = base.clone();
    if contains_itself(context.api, name, &property.shape) {
        ty = quote!(Box<#ty>);
    }
    let sibling = match &property.shape {
        Shape::Named(other) => match context.api.schemas.get(other).map(|s| &s.kind) {
            Some(Kind::Union(union)) => union.sibling.clone(),
            _ => None,
        },
        _ => None,
    };
    let absence = Absence::of(context.api, property);
    let optional = matches!(absence, Absence::Unset | Absence::Fails { nullable: true });
    let lenient = how_read(context.api, absence, &property.shape).map(|how| match how {
        How::OrDefault(function) => {
            let path = format!("identity_facade_core::lenient::{function}");
            quote!(#[serde(default, deserialize_with = #path)])
        }
        How::Required(function) => {
            let path = format!("identity_facade_core::lenient::{function}");
            quote!(#[serde(deserialize_with = #path)])
        }
    });
    Ok(Field {
        doc: context.describe.field(property),
        wire,
        ident,
        rename,
        lenient,
        hidden: property
            .shape
            .is_secret()
            .then(|| quote!(#[cfg_attr(feature = "serialize", serde(skip_serializing))])),
        base,
        ty: if optional { quote!(Option<#ty>) } else { ty },
        sibling: sibling.map(|sibling| (sibling, optional)),
    })
}

/// How a member is read, if not as serde reads its type by itself.
enum How {
    /// Absent reads as the default value.
    OrDefault(&'static str),
    /// Absent is an error.
    Required(&'static str),
}

fn how_read(api: &Api, absence: Absence, shape: &Shape) -> Option<How> {
    let text = matches!(shape, Shape::Text(_) | Shape::Secret);
    let integer = matches!(shape, Shape::Integer { .. });
    let identifier = matches!(shape, Shape::Identifier(_));
    match absence {
        Absence::Unset if integer => Some(How::OrDefault("optional_integer")),
        Absence::Unset => None,
        Absence::Zero if integer => Some(How::OrDefault("integer")),
        Absence::Zero => Some(How::OrDefault("or_default")),
        Absence::Fails { nullable: true } if text => Some(How::Required("sound_nullable")),
        Absence::Fails { nullable: true } if identifier => Some(How::Required("sound_id_nullable")),
        Absence::Fails { nullable: true } => Some(How::Required("nullable")),
        Absence::Fails { nullable: false } if text => Some(How::Required("sound")),
        Absence::Fails { nullable: false } if identifier => Some(How::Required("sound_id")),
        Absence::Fails { nullable: false } if takes_null(api, shape) => {
            Some(How::Required("not_null"))
        }
        Absence::Fails { nullable: false } => {
            matches!(shape, Shape::Instant(_)).then_some(How::Required("instant"))
        }
    }
}

/// Whether null is read as a value of the type.
fn takes_null(api: &Api, shape: &Shape) -> bool {
    match shape {
        Shape::Any | Shape::Nullable(_) => true,
        Shape::Redacted(inner) => takes_null(api, inner),
        Shape::Named(name) => matches!(
            api.schemas.get(name).map(|schema| &schema.kind),
            Some(Kind::Union(_))
        ),
        _ => false,
    }
}

/// Whether some object requires this one, so that it is made up when it is left out.
fn has_default(api: &Api, name: &str) -> bool {
    let required = |property: &Property| {
        property.required
            && !property.nullable
            && property.role != Role::Decisive
            && matches!(&property.shape, Shape::Named(inner) if inner == name)
    };
    let mut received = api
        .schemas
        .values()
        .filter(|schema| schema.ways.contains(&Way::Response));
    is_defaultable(api, name)
        && received.any(|schema| match &schema.kind {
            Kind::Object(object) => object.properties.iter().any(required),
            _ => false,
        })
}

/// Reads a struct whose member `told` is a union that another member tells apart: its text is kept until both are known.
fn told_by_sibling(
    ident: &syn::Ident,
    object: &Object,
    fields: &[Field],
    told: usize,
) -> Result<TokenStream> {
    let field = &fields[told];
    let (sibling, optional) = field
        .sibling
        .as_ref()
        .ok_or("a union without its sibling")?;
    let by = fields
        .iter()
        .find(|other| other.wire == *sibling)
        .ok_or_else(|| format!("`{ident}` has no `{sibling}`, which tells `{}`", field.wire))?;
    if object.open {
        return Err(format!("`{ident}`: an open object with a sibling tag cannot be read").into());
    }
    let by = &by.ident;
    let (member, ty) = (&field.ident, &field.base);
    let declared = fields.iter().enumerate().map(|(index, field)| {
        let Field {
            ident,
            rename,
            lenient,
            ty,
            ..
        } = field;
        if index == told {
            quote!(#rename #[serde(borrow, default)] #ident: Option<identity_facade_core::lenient::Json<'j>>,)
        } else {
            quote!(#rename #lenient #ident: #ty,)
        }
    });
    let others = fields
        .iter()
        .enumerate()
        .filter(|(index, _)| *index != told)
        .map(|(_, field)| &field.ident);
    let read = if *optional {
        quote! {
            match read.#member.filter(|json| !json.is_null()) {
                Some(json) => Some(<#ty>::told(read.#by.as_str(), &json)?),
                None => None,
            }
        }
    } else {
        quote! {
            match read.#member {
                Some(json) => <#ty>::told(read.#by.as_str(), &json)?,
                None => <#ty>::default(),
            }
        }
    };
    Ok(quote! {
        impl<'de> serde::Deserialize<'de> for #ident {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                #[derive(serde::Deserialize)]
                struct Read<'j> { #(#declared)* }
                let read = Read::deserialize(deserializer)?;
                Ok(Self { #member: #read, #(#others: read.#others,)* })
            }
        }
    })
}

/// Whether a field of this shape would make the struct infinitely large.
pub(super) fn contains_itself(api: &Api, name: &str, shape: &Shape) -> bool {
    fn reaches(api: &Api, from: &str, to: &str, depth: usize) -> bool {
        let Some(schema) = api.schemas.get(from).filter(|_| depth > 0) else {
            return false;
        };
        schema.kind.shapes().into_iter().any(|shape| match shape {
            Shape::Named(next) => next == to || reaches(api, next, to, depth - 1),
            _ => false,
        })
    }
    matches!(shape, Shape::Named(next) if next == name || reaches(api, next, name, 8))
}
