//! What an application of GenAuth does to sign users in: its tokens, their keys, and what it tells of an opaque token. These
//! paths are in no description; their answers have no envelope.

mod endpoints;
pub(super) mod issue;
pub(crate) mod tokens;

use crate::emulator::Emulator;
use crate::token::TokenBuilder;

use self::tokens::{AccessToken, IdToken, MachineToken};

pub(super) use self::endpoints::{OPERATIONS, PREFIX};

/// The host of an application in memory.
const IN_MEMORY: &str = "https://genauth.example.com";

/// The issuer of the tokens of all applications.
pub(super) fn issuer(origin: Option<&str>) -> String {
    format!("{}{PREFIX}", origin.unwrap_or(IN_MEMORY))
}

impl Emulator {
    /// The issuer of GenAuth's tokens, of every application: `/oidc` at the [public
    /// origin](crate::Builder::public_origin), else at the emulator's own address if it listens, and
    /// `https://genauth.example.com/oidc` in memory. Its keys are at `/.well-known/jwks.json` under it, for everybody.
    pub fn genauth_issuer(&self) -> &str {
        &self.shared().registry.genauth.issuer
    }

    /// An access token with which an application calls for a user: a JWT (RS256), or [opaque](TokenBuilder::opaque).
    /// `aud` is the application. Lifetime: 14 days.
    pub fn genauth_access_token(
        &self,
        app_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> TokenBuilder<'_, AccessToken> {
        let kind = AccessToken::of(app_id.into(), user_id.into());
        TokenBuilder::new(self.shared(), kind)
    }

    /// An id token: the user signed in at the application. Signed with RS256, or with [HS256](TokenBuilder::hs256) and the
    /// application's secret. Lifetime: 14 days.
    pub fn genauth_id_token(
        &self,
        app_id: impl Into<String>,
        user_id: impl Into<String>,
    ) -> TokenBuilder<'_, IdToken> {
        let kind = IdToken::of(app_id.into(), user_id.into());
        TokenBuilder::new(self.shared(), kind)
    }

    /// An access token of `client_credentials`: a program calls, for nobody. It has no `sub`; `aud` is the access key
    /// ([`genauth_key`](Self::genauth_key)), `azp` the application. A JWT (RS256), or [opaque](TokenBuilder::opaque).
    /// Lifetime: an hour.
    pub fn genauth_machine_token(
        &self,
        app_id: impl Into<String>,
    ) -> TokenBuilder<'_, MachineToken> {
        TokenBuilder::new(self.shared(), MachineToken::of(app_id.into()))
    }

    /// Revokes an opaque access token of GenAuth: introspection says so from now on. `false` if it is not known.
    pub fn revoke_genauth_token(&self, token: &str) -> bool {
        let known = self.shared().registry.genauth.revoke_token(token);
        self.shared().keep_or_tell();
        known
    }
}
