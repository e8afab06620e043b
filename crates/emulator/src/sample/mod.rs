//! Answers without state, made from the descriptions.

pub(crate) mod answer;
mod full;
pub(crate) mod operation;
pub(crate) mod sampler;
