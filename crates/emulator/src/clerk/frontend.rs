//! What an instance shows to everybody, at its Frontend API: its address, and the keys that its tokens are signed with.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;
use http::{Method, StatusCode};

use crate::clerk::{Clerk, State};
use crate::contract::description::Unlisted;
use crate::http::exchange::{Answer, Source};

/// What the paths of the Frontend API are under.
pub(super) const PREFIX: &str = "/.well-known";

/// The public keys, as an operation that the description of the Backend API leaves out.
pub(super) const KEYS: Unlisted = Unlisted {
    id: "getPublicJWKS",
    method: Method::GET,
    path: "/.well-known/jwks.json",
};

/// The address of an instance in memory.
const IN_MEMORY: &str = "https://clerk.example.com";

/// The address of an instance, which is the issuer of its tokens.
pub(super) fn issuer(origin: Option<&str>) -> String {
    origin.unwrap_or(IN_MEMORY).to_owned()
}

impl Clerk {
    /// The key that programs in browsers have; it holds the host of the issuer.
    pub(crate) fn publishable_key(&self) -> String {
        let host = self.issuer.split("://").last().unwrap_or_default();
        format!("pk_test_{}", STANDARD.encode(format!("{host}$")))
    }

    /// The key set.
    pub(super) fn published(&self, state: &State) -> Answer {
        let now = self.settings.clock.now();
        Answer {
            status: StatusCode::OK,
            body: Some(state.signing_keys.published(now)),
            source: Source::State,
        }
    }
}
