//! The tests of tokens, webhooks and routes in one program: it is linked once, and its long tests run beside each other.
//! `cargo test -p identity-verify --test all tokens::` runs one folder of them.

mod common;
#[path = "../../core/tests/support/redis_process.rs"]
mod redis_process;

mod emulator;
#[cfg(feature = "axum")]
mod routes;
mod tokens;
mod webhooks;
