//! GenAuth and Authing: access tokens and id tokens of one application, scopes, introspection, and webhooks.
//!
//! | ask for | it is |
//! |---|---|
//! | [`AccessToken`] | what a person's application calls a service with; RS256 only |
//! | [`MachineToken`] | an access token of `client_credentials`: it names no person |
//! | [`IdToken`] | who signed in; RS256, or HS256 with the application's secret |
//!
//! Nothing in a token says which of these it is, except that access tokens have a `scope`. Old login tokens (a person under
//! `data`, without issuer and audience) are never accepted.

mod authenticator;
mod builder;
mod event;
mod event_name;
mod introspection;
mod opaque;
mod policy;
#[cfg(feature = "axum")]
mod received;
mod scope;
mod token;
mod verifier;
mod webhook;

pub use authenticator::{Authenticator, BearerToken};
pub use builder::Builder;
pub use event::WebhookEvent;
pub use event_name::EventName;
pub use introspection::Introspection;
pub use policy::Token;
#[cfg(feature = "axum")]
pub use received::Webhook;
pub use scope::scope_covers;
pub use token::{AccessToken, IdToken, MachineToken};
pub use verifier::Verifier;
pub use webhook::{WebhookBuilder, WebhookVerifier};
