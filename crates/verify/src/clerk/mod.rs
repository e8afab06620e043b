//! Clerk: session tokens, machine tokens and OAuth tokens, and the webhooks that Clerk sends.
//!
//! | ask for | it is |
//! |---|---|
//! | [`SessionToken`] | a signed-in person |
//! | [`M2mToken`] | a machine |
//! | [`OAuthToken`] | an application that acts for a person |
//! | [`TemplateToken`] | a token of a JWT template: any claims, a life time of up to ten years |
//!
//! Facts: <https://clerk.com/docs/guides/sessions/session-tokens>.

mod answer;
mod auth;
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
mod session;
mod template;
mod verifier;
mod webhook;

pub use answer::OpaqueToken;
pub use auth::Auth;
pub use builder::Builder;
pub use cookie::SessionCookies;
pub use has::{Factor, Feature, Permission, Plan, Requirement, Reverification, Role};
pub use kind::TokenKind;
pub use m2m::M2mToken;
pub use oauth::OAuthToken;
pub use organization::Organization;
pub use policy::Token;
pub use session::{Actor, SessionToken};
pub use template::TemplateToken;
pub use verifier::Verifier;
pub use webhook::{Delivery, Envelope, WebhookBuilder, WebhookVerifier};

/// The events of webhooks and what they carry. Feature `clerk-events`.
#[cfg(feature = "clerk-events")]
#[cfg_attr(docsrs, doc(cfg(feature = "clerk-events")))]
pub use clerk_webhooks_raw as events;
