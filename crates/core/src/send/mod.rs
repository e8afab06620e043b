//! From a checked request to a judged answer: one transport, which waits for the rate limit, authenticates, makes one
//! HTTP exchange per attempt and retries where that is safe. A vendor takes part through its dialect.

mod attempt;
mod base_url;
mod budget;
mod cause;
mod credentials;
pub(crate) mod delivered;
pub(crate) mod dialect;
pub(crate) mod exchange;
pub(crate) mod future;
mod jitter;
pub(crate) mod limit;
pub(crate) mod observe;
pub(crate) mod options;
pub(crate) mod outgoing;
mod receipt;
pub(crate) mod received;
mod reqwest_client;
pub(crate) mod retry;
pub(crate) mod settings;
pub(crate) mod transport;
mod until;
pub(crate) mod wire;
