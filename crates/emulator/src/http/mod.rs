//! HTTP: one listener for all APIs, the connections below it and the records of the requests.

pub(crate) mod connection;
pub(crate) mod exchange;
pub(crate) mod multipart;
pub(crate) mod rate;
pub(crate) mod recorder;
pub(crate) mod server;
mod status;
