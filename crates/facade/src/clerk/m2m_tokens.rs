//! M2M tokens: what one machine shows another. Opaque tokens can be listed and revoked, JWTs cannot.

use clerk_raw::ids::{M2mTokenId, MachineId};
use clerk_raw::m2m_tokens::{
    CreateM2mTokenCall, GetM2mTokensCall, RevokeM2mTokenCall, VerifyM2mTokenCall,
};
use identity_facade_core::{IntoInput, Secret};

use super::Client;
use crate::group::group;

group!(Client::m2m_tokens -> M2mTokens, "clerk-m2m-tokens", "M2M tokens: opaque ones and JWTs.");

impl M2mTokens {
    /// Lists the opaque M2M tokens of a machine; JWT tokens are not stored and never listed.
    ///
    /// `GET /v1/m2m_tokens`. Idempotent. Revoked and expired tokens are listed only if the call's `revoked` and
    /// `expired` say so. Limits and errors: [`get_m2m_tokens`](clerk_raw::Client::get_m2m_tokens).
    pub fn list(&self, machine_id: impl IntoInput<MachineId>) -> GetM2mTokensCall {
        self.client
            .raw()
            .get_m2m_tokens()
            .subject(machine_id.into_input())
    }

    /// Creates an M2M token for the machine whose secret key authenticates the call.
    ///
    /// `POST /v1/m2m_tokens`. Sent with the key of the machine: [`Client::as_machine`]. The token has the scopes that
    /// the machine has now; a later change of scopes does not reach it. Limits and errors:
    /// [`create_m2m_token`](clerk_raw::Client::create_m2m_token).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let builder = identity_facade::clerk::Client::builder(emulator.clerk_key());
    /// # let clerk = builder.exchange(emulator.connection()).build()?;
    /// let reports = clerk.machines().create("reports").await?;
    /// let key = clerk.machines().get_secret_key(&reports.id).await?.secret;
    /// let token = clerk.as_machine(key)?.m2m_tokens().create().seconds_until_expiration(600).await?;
    /// clerk.m2m_tokens().revoke(&token.id).revocation_reason("the job is done").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createToken")]
    pub fn create(&self) -> CreateM2mTokenCall {
        self.client.raw().create_m2m_token()
    }

    /// Verifies an M2M token and returns its machine, scopes and claims.
    ///
    /// `POST /v1/m2m_tokens/verify`. Idempotent. Changes nothing. Look at `revoked` and `expired` of the answer, too.
    /// Limits and errors: [`verify_m2m_token`](clerk_raw::Client::verify_m2m_token).
    pub fn verify(&self, token: impl IntoInput<Secret>) -> VerifyM2mTokenCall {
        self.client.raw().verify_m2m_token().token(token)
    }

    /// Revokes an opaque M2M token; a JWT stays valid until it expires.
    ///
    /// `POST /v1/m2m_tokens/{m2m_token_id}/revoke`. Idempotent. Takes the id of the token, not the token. Limits and
    /// errors: [`revoke_m2m_token`](clerk_raw::Client::revoke_m2m_token).
    #[doc(alias = "revokeToken")]
    pub fn revoke(&self, m2m_token_id: impl IntoInput<M2mTokenId>) -> RevokeM2mTokenCall {
        self.client.raw().revoke_m2m_token(m2m_token_id)
    }
}
