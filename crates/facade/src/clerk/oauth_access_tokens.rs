//! Access tokens that this instance issued to OAuth applications.

use clerk_raw::oauth_access_tokens::VerifyOAuthAccessTokenCall;
use identity_facade_core::{IntoInput, Secret};

use super::Client;
use crate::group::group;

group!(Client::oauth_access_tokens -> OauthAccessTokens, "clerk-oauth-access-tokens", "Access tokens of OAuth applications.");

impl OauthAccessTokens {
    /// Verifies an OAuth access token and returns its client, user, scopes and expiry.
    ///
    /// `POST /v1/oauth_applications/access_tokens/verify`. Idempotent. Changes nothing. A token that is not valid is no
    /// error: the answer is `Inactive`. Limits and errors:
    /// [`verify_oauth_access_token`](clerk_raw::Client::verify_oauth_access_token).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::builder().stateless().in_memory()?;
    /// # let builder = identity_facade::clerk::Client::builder(emulator.clerk_key());
    /// # let clerk = builder.exchange(emulator.connection()).build()?;
    /// use identity_facade::clerk_raw::oauth_access_tokens::VerifyOAuthAccessTokenResponse as Verified;
    ///
    /// match clerk.oauth_access_tokens().verify("oat_0123456789").await? {
    ///     Verified::Active(token) => println!("{:?}", token.scopes),
    ///     _ => println!("not valid"),
    /// }
    /// # Ok(())
    /// # }
    /// ```
    pub fn verify(&self, access_token: impl IntoInput<Secret>) -> VerifyOAuthAccessTokenCall {
        self.client
            .raw()
            .verify_oauth_access_token()
            .access_token(access_token)
    }
}
