//! Webhooks of both vendors: verified, read as events, handled once.

#[path = "../common/mod.rs"]
mod common;
#[path = "../../../core/tests/support/redis_process.rs"]
mod redis_process;

mod clerk_events;
mod clerk_webhook_vectors;
mod genauth_events;
mod seen;
