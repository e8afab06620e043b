// Written by `cargo xtask generate` from openapi/clerk-webhooks. Not edited by hand.
// openapi/clerk-webhooks/api.json, sha256 99f83b077fe9defec02beae15d70f96a3507612f5a1df70785ccdc2bac547a9e
// openapi/clerk-webhooks/lock.toml, sha256 e7558c887a76a0b6ee29a2ca6c51c632d2cd047dc0051ca63b992d26f059dfbe
// openapi/clerk-webhooks/overlay.yaml, sha256 1601fb337346e8166cd9d8c61046ae5c373529c0edc4174220c90a3605c60e42

//! Clerk webhooks, version v1 of their description: 46 events.
//!
//! [`Event`] is what a webhook says. Events come without notice: one that this version does not know is
//! [`Event::Unknown`], with its name and its data.
//!
//! A member that is left out is `None` where it is an `Option`, and empty, 0 or false where it is not. Members that
//! are documented as required are the exception: data without one of them cannot be read.
#![cfg_attr(docsrs, feature(doc_cfg))]
#![allow(clippy::pedantic)]
/// The crate of the types that events share with the API.
pub use clerk_raw;
use clerk_raw::ids;

pub mod payloads;
/// Version of the description of Clerk webhooks that this crate is made from.
pub const API_VERSION: &str = "v1";
/// What a webhook says: its event, with the event's data.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Event {
    /// An email was made; it is yours to send if `delivered_by_clerk` is false. Holds one-time codes and links.
    ///
    /// `email.created`.
    EmailCreated(Box<crate::payloads::EmailEventPayload>),
    /// An organization was created.
    ///
    /// `organization.created`.
    OrganizationCreated(Box<clerk_raw::shared::Organization>),
    /// An organization was deleted.
    ///
    /// `organization.deleted`.
    OrganizationDeleted(Box<clerk_raw::shared::DeletedObject>),
    /// An organization was changed.
    ///
    /// `organization.updated`.
    OrganizationUpdated(Box<clerk_raw::shared::Organization>),
    /// An organization got a domain.
    ///
    /// `organizationDomain.created`.
    OrganizationDomainCreated(Box<clerk_raw::organization_domains::OrganizationDomain>),
    /// A domain was taken from an organization.
    ///
    /// `organizationDomain.deleted`.
    OrganizationDomainDeleted(Box<clerk_raw::shared::DeletedObject>),
    /// A domain of an organization was changed.
    ///
    /// `organizationDomain.updated`.
    OrganizationDomainUpdated(Box<clerk_raw::organization_domains::OrganizationDomain>),
    /// An invitation to an organization was accepted; `user_id` says by whom.
    ///
    /// `organizationInvitation.accepted`.
    OrganizationInvitationAccepted(Box<crate::payloads::OrganizationInvitationAcceptedPayload>),
    /// Somebody was invited to an organization.
    ///
    /// `organizationInvitation.created`.
    OrganizationInvitationCreated(Box<clerk_raw::organization_invitations::OrganizationInvitation>),
    /// An invitation to an organization was revoked.
    ///
    /// `organizationInvitation.revoked`.
    OrganizationInvitationRevoked(Box<clerk_raw::organization_invitations::OrganizationInvitation>),
    /// A user became a member of an organization.
    ///
    /// `organizationMembership.created`.
    OrganizationMembershipCreated(Box<clerk_raw::shared::OrganizationMembership>),
    /// A user is no longer a member of an organization; the membership is whole.
    ///
    /// `organizationMembership.deleted`.
    OrganizationMembershipDeleted(Box<clerk_raw::shared::OrganizationMembership>),
    /// A membership was changed, such as its role.
    ///
    /// `organizationMembership.updated`.
    OrganizationMembershipUpdated(Box<clerk_raw::shared::OrganizationMembership>),
    /// A payment was attempted.
    ///
    /// `paymentAttempt.created`.
    PaymentAttemptCreated(Box<crate::payloads::PaymentAttemptEventPayload>),
    /// An attempt at a payment was changed; its status says whether it is paid.
    ///
    /// `paymentAttempt.updated`.
    PaymentAttemptUpdated(Box<crate::payloads::PaymentAttemptEventPayload>),
    /// A permission was created.
    ///
    /// `permission.created`.
    PermissionCreated(Box<clerk_raw::shared::Permission>),
    /// A permission was deleted.
    ///
    /// `permission.deleted`.
    PermissionDeleted(Box<clerk_raw::shared::DeletedObject>),
    /// A permission was changed.
    ///
    /// `permission.updated`.
    PermissionUpdated(Box<clerk_raw::shared::Permission>),
    /// A role was created.
    ///
    /// `role.created`.
    RoleCreated(Box<clerk_raw::shared::Role>),
    /// A role was deleted.
    ///
    /// `role.deleted`.
    RoleDeleted(Box<clerk_raw::shared::DeletedObject>),
    /// A role was changed.
    ///
    /// `role.updated`.
    RoleUpdated(Box<clerk_raw::shared::Role>),
    /// A session was created: a user signed in.
    ///
    /// `session.created`.
    SessionCreated(Box<crate::payloads::SessionEventPayload>),
    /// A session ended.
    ///
    /// `session.ended`.
    SessionEnded(Box<crate::payloads::SessionEventPayload>),
    /// A session was created that has tasks open; it does not count as signed in yet.
    ///
    /// `session.pending`.
    SessionPending(Box<crate::payloads::SessionEventPayload>),
    /// A session was removed.
    ///
    /// `session.removed`.
    SessionRemoved(Box<crate::payloads::SessionEventPayload>),
    /// A session was revoked.
    ///
    /// `session.revoked`.
    SessionRevoked(Box<crate::payloads::SessionEventPayload>),
    /// A text message was made; it is yours to send if `delivered_by_clerk` is false. Holds one-time codes.
    ///
    /// `sms.created`.
    SmsCreated(Box<crate::payloads::SmsEventPayload>),
    /// A subscription became active.
    ///
    /// `subscription.active`.
    SubscriptionActive(Box<crate::payloads::SubscriptionEventPayload>),
    /// A subscription was created.
    ///
    /// `subscription.created`.
    SubscriptionCreated(Box<crate::payloads::SubscriptionEventPayload>),
    /// A subscription became past due.
    ///
    /// `subscription.pastDue`.
    SubscriptionPastDue(Box<crate::payloads::SubscriptionEventPayload>),
    /// A subscription was changed.
    ///
    /// `subscription.updated`.
    SubscriptionUpdated(Box<crate::payloads::SubscriptionEventPayload>),
    /// An item of a subscription was abandoned.
    ///
    /// `subscriptionItem.abandoned`.
    SubscriptionItemAbandoned(Box<crate::payloads::BillingSubscriptionItemEventPayload>),
    /// An item of a subscription became active.
    ///
    /// `subscriptionItem.active`.
    SubscriptionItemActive(Box<crate::payloads::BillingSubscriptionItemEventPayload>),
    /// An item of a subscription was canceled.
    ///
    /// `subscriptionItem.canceled`.
    SubscriptionItemCanceled(Box<crate::payloads::BillingSubscriptionItemEventPayload>),
    /// An item of a subscription was created.
    ///
    /// `subscriptionItem.created`.
    SubscriptionItemCreated(Box<crate::payloads::BillingSubscriptionItemEventPayload>),
    /// An item of a subscription ended.
    ///
    /// `subscriptionItem.ended`.
    SubscriptionItemEnded(Box<crate::payloads::BillingSubscriptionItemEventPayload>),
    /// The free trial of an item ends soon.
    ///
    /// `subscriptionItem.freeTrialEnding`.
    SubscriptionItemFreeTrialEnding(Box<crate::payloads::BillingSubscriptionItemEventPayload>),
    /// An item of a subscription became incomplete.
    ///
    /// `subscriptionItem.incomplete`.
    SubscriptionItemIncomplete(Box<crate::payloads::BillingSubscriptionItemEventPayload>),
    /// An item of a subscription became past due.
    ///
    /// `subscriptionItem.pastDue`.
    SubscriptionItemPastDue(Box<crate::payloads::BillingSubscriptionItemEventPayload>),
    /// An item of a subscription became upcoming.
    ///
    /// `subscriptionItem.upcoming`.
    SubscriptionItemUpcoming(Box<crate::payloads::BillingSubscriptionItemEventPayload>),
    /// An item of a subscription was changed.
    ///
    /// `subscriptionItem.updated`.
    SubscriptionItemUpdated(Box<crate::payloads::BillingSubscriptionItemEventPayload>),
    /// A user was created.
    ///
    /// `user.created`.
    UserCreated(Box<clerk_raw::users::User>),
    /// A user was deleted.
    ///
    /// `user.deleted`.
    UserDeleted(Box<clerk_raw::shared::DeletedObject>),
    /// A user was changed.
    ///
    /// `user.updated`.
    UserUpdated(Box<clerk_raw::users::User>),
    /// Somebody entered the waitlist.
    ///
    /// `waitlistEntry.created`.
    WaitlistEntryCreated(Box<clerk_raw::waitlist_entries::WaitlistEntry>),
    /// An entry of the waitlist was changed.
    ///
    /// `waitlistEntry.updated`.
    WaitlistEntryUpdated(Box<clerk_raw::waitlist_entries::WaitlistEntry>),
    /// An event that this version does not know: its name and its data.
    Unknown(identity_facade_core::UnknownEvent),
}

identity_facade_core::events!(Event {
    EmailCreated: "email.created",
    OrganizationCreated: "organization.created",
    OrganizationDeleted: "organization.deleted",
    OrganizationUpdated: "organization.updated",
    OrganizationDomainCreated: "organizationDomain.created",
    OrganizationDomainDeleted: "organizationDomain.deleted",
    OrganizationDomainUpdated: "organizationDomain.updated",
    OrganizationInvitationAccepted: "organizationInvitation.accepted",
    OrganizationInvitationCreated: "organizationInvitation.created",
    OrganizationInvitationRevoked: "organizationInvitation.revoked",
    OrganizationMembershipCreated: "organizationMembership.created",
    OrganizationMembershipDeleted: "organizationMembership.deleted",
    OrganizationMembershipUpdated: "organizationMembership.updated",
    PaymentAttemptCreated: "paymentAttempt.created",
    PaymentAttemptUpdated: "paymentAttempt.updated",
    PermissionCreated: "permission.created",
    PermissionDeleted: "permission.deleted",
    PermissionUpdated: "permission.updated",
    RoleCreated: "role.created",
    RoleDeleted: "role.deleted",
    RoleUpdated: "role.updated",
    SessionCreated: "session.created",
    SessionEnded: "session.ended",
    SessionPending: "session.pending",
    SessionRemoved: "session.removed",
    SessionRevoked: "session.revoked",
    SmsCreated: "sms.created",
    SubscriptionActive: "subscription.active",
    SubscriptionCreated: "subscription.created",
    SubscriptionPastDue: "subscription.pastDue",
    SubscriptionUpdated: "subscription.updated",
    SubscriptionItemAbandoned: "subscriptionItem.abandoned",
    SubscriptionItemActive: "subscriptionItem.active",
    SubscriptionItemCanceled: "subscriptionItem.canceled",
    SubscriptionItemCreated: "subscriptionItem.created",
    SubscriptionItemEnded: "subscriptionItem.ended",
    SubscriptionItemFreeTrialEnding: "subscriptionItem.freeTrialEnding",
    SubscriptionItemIncomplete: "subscriptionItem.incomplete",
    SubscriptionItemPastDue: "subscriptionItem.pastDue",
    SubscriptionItemUpcoming: "subscriptionItem.upcoming",
    SubscriptionItemUpdated: "subscriptionItem.updated",
    UserCreated: "user.created",
    UserDeleted: "user.deleted",
    UserUpdated: "user.updated",
    WaitlistEntryCreated: "waitlistEntry.created",
    WaitlistEntryUpdated: "waitlistEntry.updated",
});
