// Written by `cargo xtask generate` from openapi/clerk-webhooks. Not edited by hand.

//! What events carry, but for the types that other crates have.
use identity_facade_core::{Items, Open, Redacted, Secret, UnixMillis};

/// Object `BillingAmount`.
#[derive(Clone, Debug, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BillingAmount {
    /// `amount`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub amount: i64,
    /// `amount_formatted`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub amount_formatted: String,
    /// `currency`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub currency: String,
    /// `currency_symbol`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub currency_symbol: String,
}

/// Object `BillingPayee`.
#[derive(Clone, Debug, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BillingPayee {
    /// `gateway_external_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub gateway_external_id: String,
    /// `gateway_status`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub gateway_status: String,
    /// `gateway_type`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub gateway_type: String,
    /// `id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub id: String,
}

/// Object `BillingPayerEventPayload`.
#[derive(Clone, Debug, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BillingPayerEventPayload {
    /// `created_at`: Unix time in milliseconds, may be absent.
    pub created_at: Option<UnixMillis>,
    /// `email`, may be absent.
    pub email: Option<String>,
    /// `first_name`, may be absent.
    pub first_name: Option<String>,
    /// `id`, may be absent.
    pub id: Option<crate::ids::PayerId>,
    /// `image_url`, may be absent.
    pub image_url: Option<String>,
    /// `last_name`, may be absent.
    pub last_name: Option<String>,
    /// `object`, may be absent.
    pub object: Option<String>,
    /// `organization_id`, may be absent.
    pub organization_id: Option<crate::ids::OrganizationId>,
    /// `organization_name`, may be absent.
    pub organization_name: Option<String>,
    /// `updated_at`: Unix time in milliseconds, may be absent.
    pub updated_at: Option<UnixMillis>,
    /// `user_id`, may be absent.
    pub user_id: Option<crate::ids::UserId>,
}

/// Object `BillingPaymentFailedReason`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BillingPaymentFailedReason {
    /// `code`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub code: String,
    /// `decline_code`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub decline_code: String,
}

/// Object `BillingPaymentSource`.
#[derive(Clone, Debug, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BillingPaymentSource {
    /// `card_type`, may be null.
    pub card_type: Option<String>,
    /// `gateway`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub gateway: String,
    /// `gateway_external_account_id`, may be null.
    pub gateway_external_account_id: Option<String>,
    /// `gateway_external_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub gateway_external_id: String,
    /// `id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub id: crate::ids::PaymentMethodId,
    /// `last4`, may be null.
    pub last4: Option<String>,
    /// `payment_method`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub payment_method: Open<BillingPaymentSourcePaymentMethod>,
    /// `status`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub status: Open<BillingPaymentSourceStatus>,
}

/// Enum `BillingPaymentSource payment_method`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BillingPaymentSourcePaymentMethod {
    /// `link`
    Link,
    /// `card`
    Card,
}

identity_facade_core::wire_strings!(BillingPaymentSourcePaymentMethod {
    Link: "link",
    Card: "card"
});
/// Enum `BillingPaymentSource status`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BillingPaymentSourceStatus {
    /// `active`
    Active,
    /// `disconnected`
    Disconnected,
}

identity_facade_core::wire_strings!(BillingPaymentSourceStatus {
    Active: "active",
    Disconnected: "disconnected"
});
/// Object `BillingPlan`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BillingPlan {
    /// `amount`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub amount: i64,
    /// `currency`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub currency: String,
    /// `id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub id: crate::ids::BillingPlanId,
    /// `is_recurring`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub is_recurring: bool,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// `slug`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub slug: String,
}

/// Object `BillingSeats`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BillingSeats {
    /// `quantity`, may be null.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub quantity: Option<i64>,
}

/// Object `BillingSubscriptionCredit`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BillingSubscriptionCredit {
    /// `amount`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub amount: BillingAmount,
    /// `cycle_days_remaining`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub cycle_days_remaining: i64,
    /// `cycle_days_total`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub cycle_days_total: i64,
    /// `cycle_remaining_percent`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub cycle_remaining_percent: f64,
}

/// Object `BillingSubscriptionCredits`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BillingSubscriptionCredits {
    /// `payer`, may be absent or null.
    pub payer: Option<BillingSubscriptionPayerCredit>,
    /// `proration`, may be absent or null.
    pub proration: Option<BillingSubscriptionCredit>,
    /// `total`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub total: BillingAmount,
}

/// Object `BillingSubscriptionItem`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BillingSubscriptionItem {
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `credit`, may be absent. Deprecated.
    pub credit: Option<BillingSubscriptionCredit>,
    /// `credits`, may be absent or null.
    pub credits: Option<BillingSubscriptionCredits>,
    /// `id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub id: crate::ids::SubscriptionItemId,
    /// `interval`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub interval: Open<BillingSubscriptionItemInterval>,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `payer`, may be absent.
    pub payer: Option<BillingPayerEventPayload>,
    /// `period_end`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub period_end: UnixMillis,
    /// `period_start`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub period_start: UnixMillis,
    /// `plan`, may be null.
    pub plan: Option<BillingPlan>,
    /// `plan_id`, may be null.
    pub plan_id: Option<crate::ids::BillingPlanId>,
    /// `status`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub status: Open<BillingSubscriptionItemStatus>,
    /// `subscription_id`, may be absent.
    pub subscription_id: Option<crate::ids::SubscriptionId>,
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

/// Object `BillingSubscriptionItemEventPayload`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BillingSubscriptionItemEventPayload {
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::SubscriptionItemId,
    /// `interval`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub interval: String,
    /// `is_free_trial`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub is_free_trial: bool,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `payer`, may be absent.
    pub payer: Option<BillingPayerEventPayload>,
    /// `period_end`: Unix time in milliseconds, may be null.
    pub period_end: Option<UnixMillis>,
    /// `period_start`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub period_start: UnixMillis,
    /// `plan`, may be null.
    pub plan: Option<BillingSubscriptionItemEventPlan>,
    /// `plan_id`, may be null.
    pub plan_id: Option<crate::ids::BillingPlanId>,
    /// `seats`, may be absent.
    pub seats: Option<BillingSeats>,
    /// `status`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub status: Open<BillingSubscriptionItemEventPayloadStatus>,
    /// `subscription_id`, may be null.
    pub subscription_id: Option<crate::ids::SubscriptionId>,
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

/// Enum `BillingSubscriptionItemEventPayload status`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BillingSubscriptionItemEventPayloadStatus {
    /// `abandoned`
    Abandoned,
    /// `active`
    Active,
    /// `canceled`
    Canceled,
    /// `ended`
    Ended,
    /// `incomplete`
    Incomplete,
    /// `past_due`
    PastDue,
    /// `upcoming`
    Upcoming,
}

identity_facade_core::wire_strings!(BillingSubscriptionItemEventPayloadStatus {
    Abandoned: "abandoned",
    Active: "active",
    Canceled: "canceled",
    Ended: "ended",
    Incomplete: "incomplete",
    PastDue: "past_due",
    Upcoming: "upcoming"
});
/// Object `BillingSubscriptionItemEventPlan`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BillingSubscriptionItemEventPlan {
    /// `amount`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub amount: i64,
    /// `currency`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub currency: String,
    /// `id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub id: crate::ids::BillingPlanId,
    /// `is_recurring`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub is_recurring: bool,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// `slug`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub slug: String,
    /// `unit_prices`, may be absent.
    pub unit_prices: Option<Items<BillingSubscriptionItemEventPlanUnitPrice>>,
}

/// Object `BillingSubscriptionItemEventPlanUnitPrice`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BillingSubscriptionItemEventPlanUnitPrice {
    /// `block_size`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub block_size: i64,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// `tiers`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub tiers: Items<BillingSubscriptionItemEventPlanUnitPriceTier>,
}

/// Object `BillingSubscriptionItemEventPlanUnitPriceTier`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BillingSubscriptionItemEventPlanUnitPriceTier {
    /// `amount_per_block`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub amount_per_block: i64,
    /// `currency`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub currency: String,
    /// `ends_after_block`, may be null.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub ends_after_block: Option<i64>,
    /// `starts_at_block`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub starts_at_block: i64,
}

/// Enum `BillingSubscriptionItem interval`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BillingSubscriptionItemInterval {
    /// `month`
    Month,
    /// `annual`
    Annual,
}

identity_facade_core::wire_strings!(BillingSubscriptionItemInterval {
    Month: "month",
    Annual: "annual"
});
/// Enum `BillingSubscriptionItem status`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BillingSubscriptionItemStatus {
    /// `abandoned`
    Abandoned,
    /// `active`
    Active,
    /// `canceled`
    Canceled,
    /// `ended`
    Ended,
    /// `expired`
    Expired,
    /// `incomplete`
    Incomplete,
    /// `past_due`
    PastDue,
    /// `upcoming`
    Upcoming,
}

identity_facade_core::wire_strings!(BillingSubscriptionItemStatus {
    Abandoned: "abandoned",
    Active: "active",
    Canceled: "canceled",
    Ended: "ended",
    Expired: "expired",
    Incomplete: "incomplete",
    PastDue: "past_due",
    Upcoming: "upcoming"
});
/// Object `BillingSubscriptionPayerCredit`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BillingSubscriptionPayerCredit {
    /// `applied_amount`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub applied_amount: BillingAmount,
    /// `remaining_balance`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub remaining_balance: BillingAmount,
}

/// Object `BillingTotals`.
#[derive(Clone, Debug, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BillingTotals {
    /// `grand_total`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub grand_total: BillingAmount,
    /// `per_unit_totals`, may be absent.
    pub per_unit_totals: Option<Items<BillingUnitTotal>>,
    /// `subtotal`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub subtotal: BillingAmount,
    /// `tax_total`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub tax_total: BillingAmount,
}

/// Object `BillingUnitTotal`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BillingUnitTotal {
    /// `amount`, may be absent.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub amount: Option<i64>,
    /// `currency`, may be absent.
    pub currency: Option<String>,
    /// `name`, may be absent.
    pub name: Option<String>,
    /// `quantity`, may be absent or null.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub quantity: Option<i64>,
    /// `total`, may be absent.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total: Option<i64>,
}

/// Object `EmailEventPayload`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EmailEventPayload {
    /// `body`, may be absent. Secret: redacted in debug output.
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub body: Option<Secret>,
    /// `body_plain`, may be absent or null. Secret: redacted in debug output.
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub body_plain: Option<Secret>,
    /// `data`. Secret: redacted in debug output.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub data: Redacted<serde_json::Map<String, serde_json::Value>>,
    /// False: Clerk does not send the message, the receiver of the event does.
    ///
    /// `delivered_by_clerk`. Required.
    pub delivered_by_clerk: bool,
    /// `email_address_id`, may be absent or null.
    pub email_address_id: Option<crate::ids::EmailAddressId>,
    /// `from_email_name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub from_email_name: String,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub id: String,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `reply_to_email_name`, may be absent or null.
    pub reply_to_email_name: Option<String>,
    /// `slug`, may be null.
    pub slug: Option<String>,
    /// `status`, may be absent.
    pub status: Option<String>,
    /// `subject`, may be absent. Secret: redacted in debug output.
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub subject: Option<Secret>,
    /// `to_email_address`, may be absent.
    pub to_email_address: Option<String>,
    /// `user_id`, may be absent or null.
    pub user_id: Option<crate::ids::UserId>,
}

/// Object `OrganizationInvitationAcceptedPayload`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OrganizationInvitationAcceptedPayload {
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `email_address`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub email_address: String,
    /// `expires_at`: Unix time in milliseconds, may be null.
    pub expires_at: Option<UnixMillis>,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::OrganizationInvitationId,
    /// `inviter_id`, may be null.
    pub inviter_id: Option<crate::ids::UserId>,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `organization_id`, may be absent.
    pub organization_id: Option<crate::ids::OrganizationId>,
    /// `private_metadata`, may be absent.
    pub private_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `public_inviter_data`, may be null.
    pub public_inviter_data: Option<clerk_raw::shared::OrganizationInvitationPublicUserData>,
    /// `public_metadata`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub public_metadata: serde_json::Map<String, serde_json::Value>,
    /// `role`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub role: String,
    /// `role_name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub role_name: String,
    /// `status`, may be absent.
    pub status: Option<String>,
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
    /// `url`, may be null. Secret: redacted in debug output.
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub url: Option<Secret>,
    /// `user_id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub user_id: crate::ids::UserId,
}

/// Object `PaymentAttemptEventPayload`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PaymentAttemptEventPayload {
    /// `billing_date`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub billing_date: UnixMillis,
    /// `charge_type`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub charge_type: Open<PaymentAttemptEventPayloadChargeType>,
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `failed_at`: Unix time in milliseconds, may be null.
    pub failed_at: Option<UnixMillis>,
    /// `failed_reason`, may be null.
    pub failed_reason: Option<BillingPaymentFailedReason>,
    /// `gateway_external_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub gateway_external_id: String,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::PaymentAttemptId,
    /// `instance_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub instance_id: crate::ids::InstanceId,
    /// `invoice_id`. Deprecated.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub invoice_id: String,
    /// `paid_at`: Unix time in milliseconds, may be null.
    pub paid_at: Option<UnixMillis>,
    /// `payee`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub payee: BillingPayee,
    /// `payer`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub payer: BillingPayerEventPayload,
    /// `payment_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub payment_id: String,
    /// `payment_source`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub payment_source: BillingPaymentSource,
    /// `statement_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub statement_id: crate::ids::StatementId,
    /// `status`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub status: Open<PaymentAttemptEventPayloadStatus>,
    /// `subscription_items`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub subscription_items: Items<BillingSubscriptionItem>,
    /// `totals`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub totals: BillingTotals,
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

/// Enum `PaymentAttemptEventPayload charge_type`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PaymentAttemptEventPayloadChargeType {
    /// `checkout`
    Checkout,
    /// `recurring`
    Recurring,
}

identity_facade_core::wire_strings!(PaymentAttemptEventPayloadChargeType {
    Checkout: "checkout",
    Recurring: "recurring"
});
/// Enum `PaymentAttemptEventPayload status`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PaymentAttemptEventPayloadStatus {
    /// `pending`
    Pending,
    /// `paid`
    Paid,
    /// `failed`
    Failed,
}

identity_facade_core::wire_strings!(PaymentAttemptEventPayloadStatus {
    Pending: "pending",
    Paid: "paid",
    Failed: "failed"
});
/// Object `SessionEventPayload`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SessionEventPayload {
    /// `abandon_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub abandon_at: UnixMillis,
    /// `actor`, may be absent or null.
    pub actor: Option<serde_json::Map<String, serde_json::Value>>,
    /// `client_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub client_id: crate::ids::ClientId,
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `expire_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub expire_at: UnixMillis,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::SessionId,
    /// `last_active_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub last_active_at: UnixMillis,
    /// `last_active_organization_id`, may be absent or null.
    pub last_active_organization_id: Option<crate::ids::OrganizationId>,
    /// `latest_activity`, may be absent or null.
    pub latest_activity: Option<clerk_raw::shared::SessionActivityResponse>,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `status`. Required.
    pub status: Open<clerk_raw::shared::SessionStatus>,
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
    /// `user`, may be absent.
    pub user: Option<clerk_raw::users::User>,
    /// `user_id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub user_id: crate::ids::UserId,
}

/// Object `SmsEventPayload`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SmsEventPayload {
    /// When the message was made.
    ///
    /// `created_at_ms`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at_ms: UnixMillis,
    /// `data`. Secret: redacted in debug output.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub data: Redacted<serde_json::Map<String, serde_json::Value>>,
    /// False: Clerk does not send the message, the receiver of the event does.
    ///
    /// `delivered_by_clerk`. Required.
    pub delivered_by_clerk: bool,
    /// `from_phone_number`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub from_phone_number: String,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub id: String,
    /// `message`. Required. Secret: redacted in debug output.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub message: Secret,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `phone_number_id`, may be absent or null.
    pub phone_number_id: Option<crate::ids::PhoneNumberId>,
    /// `slug`, may be absent or null.
    pub slug: Option<String>,
    /// `status`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub status: String,
    /// `to_phone_number`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub to_phone_number: String,
    /// `user_id`, may be absent or null.
    pub user_id: Option<crate::ids::UserId>,
}

/// Object `SubscriptionEventPayload`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SubscriptionEventPayload {
    /// `active_at`: Unix time in milliseconds, may be null.
    pub active_at: Option<UnixMillis>,
    /// `canceled_at`: Unix time in milliseconds, may be null.
    pub canceled_at: Option<UnixMillis>,
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `ended_at`: Unix time in milliseconds, may be null.
    pub ended_at: Option<UnixMillis>,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::SubscriptionId,
    /// `items`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub items: Items<BillingSubscriptionItemEventPayload>,
    /// `latest_payment_id`, may be null.
    pub latest_payment_id: Option<String>,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `past_due_at`: Unix time in milliseconds, may be null.
    pub past_due_at: Option<UnixMillis>,
    /// `payer`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub payer: BillingPayerEventPayload,
    /// `payer_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub payer_id: crate::ids::PayerId,
    /// `payment_source_id`, may be null.
    pub payment_source_id: Option<crate::ids::PaymentMethodId>,
    /// `status`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub status: Open<SubscriptionEventPayloadStatus>,
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

/// Enum `SubscriptionEventPayload status`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SubscriptionEventPayloadStatus {
    /// `ended`
    Ended,
    /// `canceled`
    Canceled,
    /// `abandoned`
    Abandoned,
    /// `past_due`
    PastDue,
    /// `active`
    Active,
    /// `incomplete`
    Incomplete,
}

identity_facade_core::wire_strings!(SubscriptionEventPayloadStatus {
    Ended: "ended",
    Canceled: "canceled",
    Abandoned: "abandoned",
    PastDue: "past_due",
    Active: "active",
    Incomplete: "incomplete"
});
