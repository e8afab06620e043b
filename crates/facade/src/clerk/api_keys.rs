//! API keys of users, organizations and machines.

use clerk_raw::api_keys::{
    CreateApiKeyCall, DeleteApiKeyCall, GetApiKeyCall, GetApiKeySecretCall, GetApiKeysCall,
    RevokeApiKeyCall, UpdateApiKeyCall, VerifyApiKeyCall,
};
use clerk_raw::ids::ApiKeyId;
use clerk_raw::patterns::{CreateApiKeyBodyNamePattern, CreateApiKeyBodySubjectPattern};
use identity_facade_core::{IntoInput, Secret, Text};

use super::Client;
use crate::group::group;

group!(Client::api_keys -> ApiKeys, "clerk-api-keys", "API keys of users, organizations and machines.");

impl ApiKeys {
    /// Lists the API keys of one subject; by default only valid ones.
    ///
    /// `GET /v1/api_keys`. Idempotent. `subject` is the id of a user, an organization or a machine. The call's
    /// `include_invalid` adds revoked and expired keys. Limits and errors:
    /// [`get_api_keys`](clerk_raw::Client::get_api_keys).
    pub fn list(
        &self,
        subject: impl IntoInput<Text<0, { usize::MAX }, CreateApiKeyBodySubjectPattern>>,
    ) -> GetApiKeysCall {
        self.client.raw().get_api_keys().subject(subject)
    }

    /// Returns the data of an API key without its secret.
    ///
    /// `GET /v1/api_keys/{apiKeyID}`. Idempotent. Limits and errors: [`get_api_key`](clerk_raw::Client::get_api_key).
    pub fn get(&self, api_key_id: impl IntoInput<ApiKeyId>) -> GetApiKeyCall {
        self.client.raw().get_api_key(api_key_id)
    }

    /// Creates an API key for a user, organization or machine and returns its secret.
    ///
    /// `POST /v1/api_keys`. `subject` is the id of a user, an organization or a machine. Limits and errors:
    /// [`create_api_key`](clerk_raw::Client::create_api_key).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let builder = identity_facade::clerk::Client::builder(emulator.clerk_key());
    /// # let clerk = builder.exchange(emulator.connection()).build()?;
    /// let ada = clerk.users().create().email_address("ada@example.com").await?;
    /// let key = clerk.api_keys().create("deploy", &ada.id).await?;
    /// let revoked = clerk.api_keys().revoke(&key.id).await?;
    /// assert!(revoked.revoked);
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(
        &self,
        name: impl IntoInput<Text<3, { usize::MAX }, CreateApiKeyBodyNamePattern>>,
        subject: impl IntoInput<Text<0, { usize::MAX }, CreateApiKeyBodySubjectPattern>>,
    ) -> CreateApiKeyCall {
        self.client
            .raw()
            .create_api_key()
            .name(name)
            .subject(subject)
    }

    /// Updates the claims, scopes, description, subject or lifetime of an API key.
    ///
    /// `PATCH /v1/api_keys/{apiKeyID}`. Members that are not set stay; those with a `…_null` setter can be cleared.
    /// Limits and errors: [`update_api_key`](clerk_raw::Client::update_api_key).
    pub fn update(&self, api_key_id: impl IntoInput<ApiKeyId>) -> UpdateApiKeyCall {
        self.client.raw().update_api_key(api_key_id)
    }

    /// Returns the secret of an existing API key.
    ///
    /// `GET /v1/api_keys/{apiKeyID}/secret`. Idempotent. Limits and errors:
    /// [`get_api_key_secret`](clerk_raw::Client::get_api_key_secret).
    #[doc(alias = "getSecret")]
    pub fn get_secret(&self, api_key_id: impl IntoInput<ApiKeyId>) -> GetApiKeySecretCall {
        self.client.raw().get_api_key_secret(api_key_id)
    }

    /// Verifies an API key by its secret and returns its subject, scopes and claims.
    ///
    /// `POST /v1/api_keys/verify`. Idempotent. Changes nothing. Look at `revoked` and `expired` of the answer, too.
    /// Limits and errors: [`verify_api_key`](clerk_raw::Client::verify_api_key).
    pub fn verify(&self, secret: impl IntoInput<Secret>) -> VerifyApiKeyCall {
        self.client.raw().verify_api_key().secret(secret)
    }

    /// Revokes an API key with an optional reason and returns the revoked record.
    ///
    /// `POST /v1/api_keys/{apiKeyID}/revoke`. Idempotent. [`delete`](Self::delete) also removes the record. Limits and
    /// errors: [`revoke_api_key`](clerk_raw::Client::revoke_api_key).
    pub fn revoke(&self, api_key_id: impl IntoInput<ApiKeyId>) -> RevokeApiKeyCall {
        self.client.raw().revoke_api_key(api_key_id)
    }

    /// Deletes an API key and its record; revoking it keeps the record.
    ///
    /// `DELETE /v1/api_keys/{apiKeyID}`. Idempotent. [`revoke`](Self::revoke) ends a key and keeps its record. Limits
    /// and errors: [`delete_api_key`](clerk_raw::Client::delete_api_key).
    pub fn delete(&self, api_key_id: impl IntoInput<ApiKeyId>) -> DeleteApiKeyCall {
        self.client.raw().delete_api_key(api_key_id)
    }
}
