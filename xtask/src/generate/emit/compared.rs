//! The table of all types of answers, of which the compiler shows that each can be cloned, compared and printed.

use proc_macro2::TokenStream;
use quote::{format_ident, quote};

use super::{Context, Place};
use crate::generate::model::{Kind, Way};

/// `tests/table/answers.rs` of a raw crate.
pub fn file(context: &Context<'_>) -> TokenStream {
    let krate = &context.krate;
    let received = context.api.schemas.iter().filter(|(_, schema)| {
        schema.ways.contains(&Way::Response) && !matches!(schema.kind, Kind::Enumeration(_))
    });
    let paths = received.map(|(name, schema)| {
        let (module, ident) = (Place::of(schema).module(), format_ident!("{name}"));
        quote!(#krate::#module::#ident)
    });
    quote! {
        //! Every type of an answer, as a value: what does not compile here cannot be cloned, compared or printed.

        use std::fmt::Debug;

        const fn is_value<T: Clone + PartialEq + Debug + Send + Sync + Unpin + 'static>() -> usize {
            size_of::<T>()
        }

        /// The size of every type of an answer.
        pub const SIZES: &[usize] = &[#(is_value::<#paths>()),*];
    }
}
