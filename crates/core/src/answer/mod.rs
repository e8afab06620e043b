//! From the bytes of a success to the operation's type, read with tolerance, and to the reply that carries both.

mod decode;
pub(crate) mod event;
mod expects;
mod failure;
pub(crate) mod items;
mod json;
mod json_path;
pub(crate) mod keys;
pub mod lenient;
mod reading;
pub(crate) mod receipt;
pub(crate) mod reply;
pub(crate) mod sample;
pub(crate) mod to_wire;
pub(crate) mod unreadable;
