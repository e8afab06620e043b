//! Actor tokens, with which one user signs in as another (impersonation). They cannot be listed.

use clerk_raw::actor_tokens::{
    CreateActorTokenBodyActor, CreateActorTokenCall, RevokeActorTokenCall,
};
use clerk_raw::ids::{ActorTokenId, UserId};
use identity_facade_core::IntoInput;

use super::Client;
use crate::group::group;

group!(Client::actor_tokens -> ActorTokens, "clerk-actor-tokens", "Actor tokens, with which one user signs in as another.");

impl ActorTokens {
    /// Creates a token with which one user signs in as another (impersonation).
    ///
    /// `POST /v1/actor_tokens`. `actor_id` is the id of the one who signs in as `user_id`. Default lifetime: one hour.
    /// Keep its id: there is no list of tokens. Limits and errors:
    /// [`create_actor_token`](clerk_raw::Client::create_actor_token).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let builder = identity_facade::clerk::Client::builder(emulator.clerk_key());
    /// # let clerk = builder.exchange(emulator.connection()).build()?;
    /// let ada = clerk.users().create().email_address("ada@example.com").await?;
    /// let grace = clerk.users().create().email_address("grace@example.com").await?;
    /// let token = clerk.actor_tokens().create(&ada.id, &grace.id).await?; // Grace signs in as Ada
    /// clerk.actor_tokens().revoke(&token.id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        user_id: impl IntoInput<UserId>,
        actor_id: impl IntoInput<String>,
    ) -> CreateActorTokenCall {
        self.client
            .raw()
            .create_actor_token()
            .user_id(user_id.into_input())
            .actor(CreateActorTokenBodyActor::builder().sub(actor_id))
    }

    /// Revokes an impersonation token that has not been used yet.
    ///
    /// `POST /v1/actor_tokens/{actor_token_id}/revoke`. Idempotent. A session that it has opened stays: revoke the
    /// session. Limits and errors: [`revoke_actor_token`](clerk_raw::Client::revoke_actor_token).
    pub fn revoke(&self, actor_token_id: impl IntoInput<ActorTokenId>) -> RevokeActorTokenCall {
        self.client.raw().revoke_actor_token(actor_token_id)
    }
}
