//! Bulk forms of invitations.

use clerk_raw::invitations::{CREATE_BULK_INVITATIONS, CreateBulkInvitationsBodyItem};
use clerk_raw::shared::Invitation;
use identity_facade_core::Items;

use crate::bulk::bulk;
use crate::clerk::Invitations;

bulk! { Invitations:
    /// Invites people. `on_answer` of the form gives the invitations.
    ///
    /// `POST /v1/invitations/bulk`. Not idempotent: a refused request fails as a whole; see `per_request` of the form.
    create_all([invitations: CreateBulkInvitationsBodyItem; 10]) => CREATE_BULK_INVITATIONS, |client| client.create_bulk_invitations().with_body(invitations) => Items<Invitation>;
}
