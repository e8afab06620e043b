//! What the descriptions say: which operations there are, what a request may hold and what an answer looks like.

#[cfg(test)]
mod agreement;
pub(crate) mod breach;
pub(crate) mod check;
mod circles;
pub(crate) mod description;
pub(crate) mod envelope;
pub(crate) mod input;
mod judge;
pub(crate) mod paged;
pub(crate) mod pattern;
mod prepare;
mod schema;
pub(crate) mod shape;
pub(crate) mod validate;
