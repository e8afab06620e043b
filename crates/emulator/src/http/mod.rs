//! HTTP: one listener for all APIs, the connections below it, those without a socket, and the records of the requests.

pub(crate) mod connection;
pub(crate) mod exchange;
pub(crate) mod in_memory;
pub(crate) mod listen;
pub(crate) mod multipart;
pub(crate) mod rate;
pub(crate) mod recorder;
pub(crate) mod server;
mod status;
#[cfg(feature = "https")]
pub(crate) mod tls;
