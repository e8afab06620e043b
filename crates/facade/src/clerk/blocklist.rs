//! The blocklist: who may not sign up or in, while the restriction is on (`instance().update_restrictions()`).

use clerk_raw::allow_list_block_list::{
    CreateBlocklistIdentifierCall, DeleteBlocklistIdentifierCall, ListBlocklistIdentifiersCall,
};
use clerk_raw::ids::IdentifierId;
use identity_facade_core::IntoInput;

use super::Client;
use crate::group::group;

group!(Client::blocklist -> Blocklist, "clerk-allow-list-block-list", "The blocklist: who has no access, while it is turned on.");

impl Blocklist {
    /// Lists the blocked identifiers with their total count.
    ///
    /// `GET /v1/blocklist_identifiers`. Idempotent. Limits and errors:
    /// [`list_blocklist_identifiers`](clerk_raw::Client::list_blocklist_identifiers).
    #[doc(alias = "getBlocklistIdentifierList")]
    pub fn list(&self) -> ListBlocklistIdentifiersCall {
        self.client.raw().list_blocklist_identifiers()
    }

    /// Adds an email address, phone number or wallet to the blocklist and denies it access.
    ///
    /// `POST /v1/blocklist_identifiers`. Has an effect only while the blocklist is turned on. An entry that is there
    /// already is an error of kind [`AlreadyExists`](crate::ErrorKind::AlreadyExists). Limits and errors:
    /// [`create_blocklist_identifier`](clerk_raw::Client::create_blocklist_identifier).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let builder = identity_facade::clerk::Client::builder(emulator.clerk_key());
    /// # let clerk = builder.exchange(emulator.connection()).build()?;
    /// use identity_facade::ErrorKind;
    ///
    /// clerk.blocklist().add("ada@example.com").await?;
    /// let again = clerk.blocklist().add("ada@example.com").await.unwrap_err();
    /// assert_eq!(again.kind(), ErrorKind::AlreadyExists);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createBlocklistIdentifier")]
    pub fn add(&self, identifier: impl IntoInput<String>) -> CreateBlocklistIdentifierCall {
        self.client
            .raw()
            .create_blocklist_identifier()
            .identifier(identifier)
    }

    /// Deletes an entry of the blocklist by its id and so lifts that block.
    ///
    /// `DELETE /v1/blocklist_identifiers/{identifier_id}`. Idempotent. A ban of the user stays. Limits and errors:
    /// [`delete_blocklist_identifier`](clerk_raw::Client::delete_blocklist_identifier).
    #[doc(alias = "deleteBlocklistIdentifier")]
    pub fn remove(
        &self,
        identifier_id: impl IntoInput<IdentifierId>,
    ) -> DeleteBlocklistIdentifierCall {
        self.client.raw().delete_blocklist_identifier(identifier_id)
    }
}
