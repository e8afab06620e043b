//! What is remembered: rows, identifiers, keys and the time, in memory and in a file.

pub(crate) mod clock;
mod file;
pub(crate) mod ids;
pub(crate) mod jwt;
pub(crate) mod keys;
pub(crate) mod memory;
pub(crate) mod store;
