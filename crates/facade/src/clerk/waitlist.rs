//! The waitlist: people who want to sign up, and have to be invited.

use clerk_raw::ids::WaitlistEntryId;
use clerk_raw::waitlist_entries::{
    CreateBulkWaitlistEntriesBodyItem, CreateBulkWaitlistEntriesCall, CreateWaitlistEntryCall,
    DeleteWaitlistEntryCall, InviteWaitlistEntryCall, ListWaitlistEntriesCall,
    RejectWaitlistEntryCall,
};
use identity_facade_core::{AtMost, IntoInput, IntoList};

use super::Client;
use crate::group::group;

group!(Client::waitlist -> Waitlist, "clerk-waitlist-entries", "The waitlist: people who wait for an invitation.");

impl Waitlist {
    /// Lists waitlist entries, newest first, with status and text filters.
    ///
    /// `GET /v1/waitlist_entries`. Idempotent. Limits and errors:
    /// [`list_waitlist_entries`](clerk_raw::Client::list_waitlist_entries).
    pub fn list(&self) -> ListWaitlistEntriesCall {
        self.client.raw().list_waitlist_entries()
    }

    /// Adds one email address to the waitlist, or returns its existing entry.
    ///
    /// `POST /v1/waitlist_entries`. Limits and errors:
    /// [`create_waitlist_entry`](clerk_raw::Client::create_waitlist_entry).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let builder = identity_facade::clerk::Client::builder(emulator.clerk_key());
    /// # let clerk = builder.exchange(emulator.connection()).build()?;
    /// let entry = clerk.waitlist().create("ada@example.com").await?;
    /// clerk.waitlist().reject(&entry.id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, email_address: impl IntoInput<String>) -> CreateWaitlistEntryCall {
        self.client
            .raw()
            .create_waitlist_entry()
            .email_address(email_address)
    }

    /// Adds up to 50 email addresses to the waitlist and returns entries that exist already.
    ///
    /// `POST /v1/waitlist_entries/bulk`. 1 to 50 entries in one request. Limits and errors:
    /// [`create_bulk_waitlist_entries`](clerk_raw::Client::create_bulk_waitlist_entries).
    #[doc(alias = "createBulk")]
    pub fn create_bulk<M>(
        &self,
        entries: impl IntoList<AtMost<CreateBulkWaitlistEntriesBodyItem, 50, 1>, M>,
    ) -> CreateBulkWaitlistEntriesCall {
        self.client
            .raw()
            .create_bulk_waitlist_entries()
            .with_body(entries)
    }

    /// Sends an invitation to the address of a waitlist entry.
    ///
    /// `POST /v1/waitlist_entries/{waitlist_entry_id}/invite`. Limits and errors:
    /// [`invite_waitlist_entry`](clerk_raw::Client::invite_waitlist_entry).
    pub fn invite(
        &self,
        waitlist_entry_id: impl IntoInput<WaitlistEntryId>,
    ) -> InviteWaitlistEntryCall {
        self.client.raw().invite_waitlist_entry(waitlist_entry_id)
    }

    /// Rejects a waitlist entry and keeps its record.
    ///
    /// `POST /v1/waitlist_entries/{waitlist_entry_id}/reject`. Idempotent. [`delete`](Self::delete) removes it. Limits
    /// and errors: [`reject_waitlist_entry`](clerk_raw::Client::reject_waitlist_entry).
    pub fn reject(
        &self,
        waitlist_entry_id: impl IntoInput<WaitlistEntryId>,
    ) -> RejectWaitlistEntryCall {
        self.client.raw().reject_waitlist_entry(waitlist_entry_id)
    }

    /// Deletes a waitlist entry that is still pending.
    ///
    /// `DELETE /v1/waitlist_entries/{waitlist_entry_id}`. Idempotent. [`reject`](Self::reject) keeps it. Limits and
    /// errors: [`delete_waitlist_entry`](clerk_raw::Client::delete_waitlist_entry).
    pub fn delete(
        &self,
        waitlist_entry_id: impl IntoInput<WaitlistEntryId>,
    ) -> DeleteWaitlistEntryCall {
        self.client.raw().delete_waitlist_entry(waitlist_entry_id)
    }
}
