//! Clerk: session tokens, machine tokens and OAuth tokens, and the webhooks that Clerk sends.
//!
//! | ask for | it is |
//! |---|---|
//! | [`SessionToken`] | a signed-in person |
//! | [`M2mToken`] | a machine |
//! | [`OAuthToken`] | an application that acts for a person |
//! | [`ApiKey`] | a program that acts for a person, an organization or a machine |
//! | [`TemplateToken`] | a token of a JWT template: any claims, a life time of up to ten years |
//!
//! Facts: <https://clerk.com/docs/guides/sessions/session-tokens>.

mod answer;
mod api_key;
mod auth;
mod authenticator;
mod build;
mod builder;
mod cookie;
mod features;
mod has;
mod kind;
mod m2m;
mod oauth;
mod organization;
mod policy;
mod publishable_key;
#[cfg(feature = "axum")]
mod received;
#[cfg(feature = "tower")]
mod require;
mod session;
mod template;
mod token_api;
mod verifier;
mod webhook;

pub use answer::OpaqueToken;
pub use api_key::ApiKey;
pub use auth::Auth;
pub use authenticator::Authenticator;
pub use builder::Builder;
pub use cookie::SessionCookies;
pub use has::{Factor, Feature, Permission, Plan, Requirement, Reverification, Role};
pub use kind::TokenKind;
pub use m2m::M2mToken;
pub use oauth::OAuthToken;
pub use organization::Organization;
pub use policy::Token;
#[cfg(feature = "tower")]
pub use require::{RequireLayer, RequireService};
pub use session::{Actor, SessionToken};
pub use template::TemplateToken;
pub use token_api::TokenApi;
pub use verifier::Verifier;
pub use webhook::{Delivery, Envelope, WebhookBuilder, WebhookVerifier};

/// The events of webhooks and what they carry. Feature `clerk-events`.
#[cfg(feature = "clerk-events")]
#[cfg_attr(docsrs, doc(cfg(feature = "clerk-events")))]
pub use clerk_webhooks_raw as events;
