//! From the bytes of a success to the operation's type, read with tolerance, and to the reply that carries both.

pub(crate) mod decode;
mod expects;
mod json_path;
pub mod lenient;
pub(crate) mod repair;
pub(crate) mod reply;
