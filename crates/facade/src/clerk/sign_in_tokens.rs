//! Sign-in tokens: links with which a user signs in once. They cannot be listed.

use clerk_raw::ids::{SignInTokenId, UserId};
use clerk_raw::sign_in_tokens::{CreateSignInTokenCall, RevokeSignInTokenCall};
use identity_facade_core::IntoInput;

use super::Client;
use crate::group::group;

group!(Client::sign_in_tokens -> SignInTokens, "clerk-sign-in-tokens", "Sign-in tokens, with which a user signs in once.");

impl SignInTokens {
    /// Creates a single-use token with which a user signs in without credentials.
    ///
    /// `POST /v1/sign_in_tokens`. Default lifetime: 30 days. Keep its id: there is no list of tokens. Limits and
    /// errors: [`create_sign_in_token`](clerk_raw::Client::create_sign_in_token).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let builder = identity_facade::clerk::Client::builder(emulator.clerk_key());
    /// # let clerk = builder.exchange(emulator.connection()).build()?;
    /// use std::time::Duration;
    ///
    /// let ada = clerk.users().create().email_address("ada@example.com").await?;
    /// let hour = Duration::from_secs(3600);
    /// let token = clerk.sign_in_tokens().create(&ada.id).expires_in_seconds(hour).await?;
    /// clerk.sign_in_tokens().revoke(&token.id).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createSignInToken")]
    pub fn create(&self, user_id: impl IntoInput<UserId>) -> CreateSignInTokenCall {
        self.client
            .raw()
            .create_sign_in_token()
            .user_id(user_id.into_input())
    }

    /// Revokes a sign-in token that has not been used yet.
    ///
    /// `POST /v1/sign_in_tokens/{sign_in_token_id}/revoke`. Idempotent. A session that it has opened stays: revoke the
    /// session. Limits and errors: [`revoke_sign_in_token`](clerk_raw::Client::revoke_sign_in_token).
    #[doc(alias = "revokeSignInToken")]
    pub fn revoke(&self, sign_in_token_id: impl IntoInput<SignInTokenId>) -> RevokeSignInTokenCall {
        self.client.raw().revoke_sign_in_token(sign_in_token_id)
    }
}
