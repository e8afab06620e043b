//! Answers without state, made from the descriptions.

pub(crate) mod answer;
pub(crate) mod cautious;
pub(crate) mod coverage;
mod full;
pub(crate) mod operation;
mod reasons;
pub(crate) mod sampler;
