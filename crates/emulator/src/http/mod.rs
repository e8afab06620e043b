//! The wire: one listener for all vendors, the connections below it and the records of what came over them.

pub(crate) mod exchange;
pub(crate) mod multipart;
pub(crate) mod rate;
pub(crate) mod recorder;
pub(crate) mod server;
mod status;
pub(crate) mod wire;
