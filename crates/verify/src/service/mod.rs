//! Services of tower that let nobody in who was not verified, and what axum makes of it. They wrap a service whole and look
//! at no path.

mod auth;
#[cfg(feature = "axum")]
mod extract;
mod refusal;
#[cfg(feature = "axum")]
mod webhook;

pub(crate) use auth::caller;
pub use auth::{AuthLayer, AuthService};
#[cfg(feature = "axum")]
pub use extract::AuthRejection;
pub(crate) use refusal::{forbidden, refused, unprotected};
#[cfg(feature = "axum")]
pub use webhook::WebhookRejection;
#[cfg(feature = "axum")]
pub(crate) use webhook::body;
