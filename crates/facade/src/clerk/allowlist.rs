//! The allowlist: who may sign up, while the restriction is on (`instance().update_restrictions()`).

use clerk_raw::allow_list_block_list::{
    CreateAllowlistIdentifierCall, DeleteAllowlistIdentifierCall, ListAllowlistIdentifiersCall,
};
use clerk_raw::ids::IdentifierId;
use identity_facade_core::IntoInput;

use super::Client;
use crate::group::group;

group!(Client::allowlist -> Allowlist, "clerk-allow-list-block-list", "The allowlist: who may sign up, while it is turned on.");

impl Allowlist {
    /// Lists the identifiers on the sign-up allowlist.
    ///
    /// `GET /v1/allowlist_identifiers`. Idempotent. Limits and errors:
    /// [`list_allowlist_identifiers`](clerk_raw::Client::list_allowlist_identifiers).
    #[doc(alias = "getAllowlistIdentifierList")]
    pub fn list(&self) -> ListAllowlistIdentifiersCall {
        self.client.raw().list_allowlist_identifiers()
    }

    /// Adds an email address, phone number or wallet to the allowlist for sign-up.
    ///
    /// `POST /v1/allowlist_identifiers`. Has an effect only while the allowlist is turned on. Limits and errors:
    /// [`create_allowlist_identifier`](clerk_raw::Client::create_allowlist_identifier).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let builder = identity_facade::clerk::Client::builder(emulator.clerk_key());
    /// # let clerk = builder.exchange(emulator.connection()).build()?;
    /// clerk.allowlist().add("ada@example.com").await?;
    /// for entry in clerk.allowlist().list().await? {
    ///     println!("{:?} may sign up", entry.identifier);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createAllowlistIdentifier")]
    pub fn add(&self, identifier: impl IntoInput<String>) -> CreateAllowlistIdentifierCall {
        self.client
            .raw()
            .create_allowlist_identifier()
            .identifier(identifier)
    }

    /// Deletes an entry of the sign-up allowlist by its id.
    ///
    /// `DELETE /v1/allowlist_identifiers/{identifier_id}`. Idempotent. Users who have signed up stay. Limits and
    /// errors: [`delete_allowlist_identifier`](clerk_raw::Client::delete_allowlist_identifier).
    #[doc(alias = "deleteAllowlistIdentifier")]
    pub fn remove(
        &self,
        identifier_id: impl IntoInput<IdentifierId>,
    ) -> DeleteAllowlistIdentifierCall {
        self.client.raw().delete_allowlist_identifier(identifier_id)
    }
}
