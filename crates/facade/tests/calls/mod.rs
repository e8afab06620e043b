//! Single calls at both vendors: what is sent, what comes of the answer, and what an error tells.

#[cfg(all(
    feature = "clerk-tasks",
    feature = "genauth-tasks",
    feature = "schemars"
))]
#[path = "../../../core/tests/support/schemas.rs"]
mod random_json;
#[cfg(all(feature = "rustls", feature = "clerk-machines"))]
#[path = "../support/tls.rs"]
mod tls_server;

mod already_exists;
mod clerk_dialect;
mod clock;
mod credentials;
mod envelope;
mod errors;
mod forms;
mod genauth_data;
mod genauth_dialect;
mod in_memory;
mod one_pool;
mod regressions;
mod safety;
mod schemas;
mod serialize;
mod subjects;
mod tls;
mod token;
mod verify;
