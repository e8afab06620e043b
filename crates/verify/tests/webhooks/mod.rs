//! Webhooks of both vendors: verified, read as events, handled once.

mod clerk_events;
mod clerk_webhook_vectors;
mod genauth_events;
mod seen;
