//! Bulk forms of the waitlist.

use clerk_raw::waitlist_entries::{
    CREATE_BULK_WAITLIST_ENTRIES, CreateBulkWaitlistEntriesBodyItem, WaitlistEntry,
};
use identity_facade_core::Items;

use crate::bulk::bulk;
use crate::clerk::Waitlist;

bulk! { Waitlist:
    /// Adds people to the waitlist. `on_answer` of the form gives the entries.
    ///
    /// `POST /v1/waitlist_entries/bulk`. Not idempotent: a refused request fails as a whole; see `per_request` of the form.
    create_all([entries: CreateBulkWaitlistEntriesBodyItem; 50]) => CREATE_BULK_WAITLIST_ENTRIES, |client| client.create_bulk_waitlist_entries().with_body(entries) => Items<WaitlistEntry>;
}
