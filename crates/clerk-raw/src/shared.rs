// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

//! Types that several groups use, each compiled when any of its groups is turned on.
#![allow(unused_imports)]
use identity_facade_core::{Checks, Int, IntoInput, Items, Open, Secret, UnixMillis};

#[cfg(any(feature = "organizations", feature = "users"))]
/// Object `AdjustCreditBalanceRequest`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct AdjustCreditBalanceRequest {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    action: Option<AdjustCreditBalanceRequestAction>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    amount: Option<Int<1, { i64::MAX }>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    currency: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    idempotency_key: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    note: Option<String>,
}

#[cfg(any(feature = "organizations", feature = "users"))]
impl AdjustCreditBalanceRequest {
    fn check(&self, checks: &mut Checks) {
        checks.required("action", self.action.is_some());
        checks.required("amount", self.amount.is_some());
        checks.required("idempotency_key", self.idempotency_key.is_some());
    }
}

#[cfg(any(feature = "organizations", feature = "users"))]
/// Builds a [`AdjustCreditBalanceRequest`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct AdjustCreditBalanceRequestBuilder {
    checks: Checks,
    value: AdjustCreditBalanceRequest,
}

#[cfg(any(feature = "organizations", feature = "users"))]
impl AdjustCreditBalanceRequestBuilder {
    /// `action`: `AdjustCreditBalanceRequestAction`. Required.
    pub fn action(mut self, value: impl IntoInput<AdjustCreditBalanceRequestAction>) -> Self {
        self.value.action = self.checks.take("action", value.into_input());
        self
    }

    /// `amount`: integer >= 1. Required.
    pub fn amount(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.value.amount = self.checks.take("amount", value.into_input());
        self
    }

    /// `currency`: string.
    pub fn currency(mut self, value: impl IntoInput<String>) -> Self {
        self.value.currency = self.checks.take("currency", value.into_input());
        self
    }

    /// Applies the adjustment once; a repeated key returns the first ledger entry.
    ///
    /// `idempotency_key`: string. Required.
    pub fn idempotency_key(mut self, value: impl IntoInput<String>) -> Self {
        self.value.idempotency_key = self.checks.take("idempotency_key", value.into_input());
        self
    }

    /// `note`: string.
    pub fn note(mut self, value: impl IntoInput<String>) -> Self {
        self.value.note = self.checks.take("note", value.into_input());
        self
    }
}

#[cfg(any(feature = "organizations", feature = "users"))]
identity_facade_core::object_input!(
    AdjustCreditBalanceRequest,
    AdjustCreditBalanceRequestBuilder
);
#[cfg(any(feature = "organizations", feature = "users"))]
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(AdjustCreditBalanceRequest);
#[cfg(any(feature = "organizations", feature = "users"))]
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    AdjustCreditBalanceRequest,
    false,
    [
        member::<AdjustCreditBalanceRequestAction>("action"),
        member::<Int<1, { i64::MAX }>>("amount"),
        member::<String>("currency"),
        member::<String>(
            "idempotency_key",
            "Applies the adjustment once; a repeated key returns the first ledger entry."
        ),
        member::<String>("note")
    ],
    [
        identity_facade_core::BodyRule::Required("action"),
        identity_facade_core::BodyRule::Required("amount"),
        identity_facade_core::BodyRule::Required("idempotency_key")
    ]
);
#[cfg(any(feature = "organizations", feature = "users"))]
/// Enum `AdjustCreditBalanceRequest action`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AdjustCreditBalanceRequestAction {
    /// `increase`
    Increase,
    /// `decrease`
    Decrease,
}

#[cfg(any(feature = "organizations", feature = "users"))]
identity_facade_core::wire_strings!(AdjustCreditBalanceRequestAction {
    Increase: "increase",
    Decrease: "decrease"
});
#[cfg(any(feature = "email-addresses", feature = "users"))]
/// Object `ClerkError`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ClerkError {
    /// `code`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub code: String,
    /// `long_message`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub long_message: String,
    /// `message`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub message: String,
    /// `meta`, may be absent.
    pub meta: Option<serde_json::Map<String, serde_json::Value>>,
}

#[cfg(any(feature = "organizations", feature = "users"))]
/// Object `CommerceCreditBalanceResponse`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CommerceCreditBalanceResponse {
    /// `balance`, may be null.
    pub balance: Option<CommerceMoneyResponse>,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
}

#[cfg(any(feature = "organizations", feature = "users"))]
/// Object `CommerceCreditLedgerResponse`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CommerceCreditLedgerResponse {
    /// `amount`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub amount: CommerceMoneyResponse,
    /// `created_at`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: String,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub id: String,
    /// `note`, may be absent or null.
    pub note: Option<String>,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `payer_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub payer_id: crate::ids::PayerId,
    /// `source_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub source_id: String,
    /// `source_type`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub source_type: String,
}

#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
/// Object `CommerceCreditsResponse`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CommerceCreditsResponse {
    /// `payer`, may be null.
    pub payer: Option<CommercePayerCreditResponse>,
    /// `proration`, may be null.
    pub proration: Option<CommerceProrationCreditDetailResponse>,
    /// `total`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub total: CommerceMoneyResponse,
}

#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
/// Object `CommerceDiscountsResponse`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CommerceDiscountsResponse {
    /// `proration`, may be null.
    pub proration: Option<CommerceProrationDiscountResponse>,
    /// `total`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub total: CommerceMoneyResponse,
}

#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
/// Object `CommerceMoneyResponse`.
#[derive(Clone, Debug, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CommerceMoneyResponse {
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

#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
/// Object `CommercePayerCreditResponse`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CommercePayerCreditResponse {
    /// `applied_amount`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub applied_amount: CommerceMoneyResponse,
    /// `remaining_balance`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub remaining_balance: CommerceMoneyResponse,
}

#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
/// Object `CommercePayerResponse`.
#[derive(Clone, Debug, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CommercePayerResponse {
    /// `created_at`: Unix time in milliseconds, may be absent.
    pub created_at: Option<UnixMillis>,
    /// `credits_balance`, may be absent.
    pub credits_balance: Option<CommerceMoneyResponse>,
    /// `email`, may be absent or null.
    pub email: Option<String>,
    /// `first_name`, may be absent or null.
    pub first_name: Option<String>,
    /// `id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub id: crate::ids::PayerId,
    /// `image_url`, may be absent.
    pub image_url: Option<String>,
    /// `instance_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub instance_id: crate::ids::InstanceId,
    /// `last_name`, may be absent or null.
    pub last_name: Option<String>,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `organization_id`, may be absent or null.
    pub organization_id: Option<crate::ids::OrganizationId>,
    /// `organization_name`, may be absent or null.
    pub organization_name: Option<String>,
    /// `updated_at`: Unix time in milliseconds, may be absent.
    pub updated_at: Option<UnixMillis>,
    /// `user_id`, may be absent or null.
    pub user_id: Option<crate::ids::UserId>,
}

#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
/// Object `CommercePaymentMethodResponse`.
#[derive(Clone, Debug, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CommercePaymentMethodResponse {
    /// `card_type`, may be null.
    pub card_type: Option<String>,
    /// `created_at`: Unix time in milliseconds, may be absent.
    pub created_at: Option<UnixMillis>,
    /// `expiry_month`, may be absent or null.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub expiry_month: Option<i64>,
    /// `expiry_year`, may be absent or null.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub expiry_year: Option<i64>,
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
    /// `is_default`, may be absent.
    pub is_default: Option<bool>,
    /// `is_removable`, may be absent.
    pub is_removable: Option<bool>,
    /// `last4`, may be null.
    pub last4: Option<String>,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `payer_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub payer_id: crate::ids::PayerId,
    /// `payment_type`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub payment_type: Open<CommercePaymentMethodResponsePaymentType>,
    /// `status`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub status: Open<CommercePaymentMethodResponseStatus>,
    /// `updated_at`: Unix time in milliseconds, may be absent.
    pub updated_at: Option<UnixMillis>,
    /// `wallet_type`, may be absent or null.
    pub wallet_type: Option<String>,
}

#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
/// Enum `CommercePaymentMethodResponse payment_type`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CommercePaymentMethodResponsePaymentType {
    /// `card`
    Card,
    /// `link`
    Link,
    /// `payer-credits`
    PayerCredits,
}

#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
identity_facade_core::wire_strings!(CommercePaymentMethodResponsePaymentType {
    Card: "card",
    Link: "link",
    PayerCredits: "payer-credits"
});
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
/// Enum `CommercePaymentMethodResponse status`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CommercePaymentMethodResponseStatus {
    /// `active`
    Active,
    /// `disconnected`
    Disconnected,
}

#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
identity_facade_core::wire_strings!(CommercePaymentMethodResponseStatus {
    Active: "active",
    Disconnected: "disconnected"
});
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
/// Object `CommercePerUnitTotal`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CommercePerUnitTotal {
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
    pub tiers: Items<CommercePerUnitTotalTier>,
}

#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
/// Object `CommercePerUnitTotalTier`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CommercePerUnitTotalTier {
    /// `fee_per_block`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub fee_per_block: CommerceMoneyResponse,
    /// Billed units or seats; null: unlimited.
    ///
    /// `quantity`, may be absent or null.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub quantity: Option<i64>,
    /// `total`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub total: CommerceMoneyResponse,
}

#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
/// Object `CommercePlan`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CommercePlan {
    /// `annual_fee`, may be null.
    pub annual_fee: Option<CommerceMoneyResponse>,
    /// `annual_monthly_fee`, may be null.
    pub annual_monthly_fee: Option<CommerceMoneyResponse>,
    /// `avatar_url`, may be null.
    pub avatar_url: Option<String>,
    /// `description`, may be null.
    pub description: Option<String>,
    /// `features`, may be absent.
    pub features: Option<Items<FeatureResponse>>,
    /// `fee`, may be null.
    pub fee: Option<CommerceMoneyResponse>,
    /// `for_payer_type`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub for_payer_type: String,
    /// `free_trial_days`, may be null.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub free_trial_days: Option<i64>,
    /// `free_trial_enabled`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub free_trial_enabled: bool,
    /// `has_base_fee`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub has_base_fee: bool,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::BillingPlanId,
    /// `is_default`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub is_default: bool,
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
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `product_id`. Deprecated.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub product_id: String,
    /// `publicly_visible`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub publicly_visible: bool,
    /// `slug`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub slug: String,
    /// `unit_prices`, may be absent.
    pub unit_prices: Option<Items<CommercePlanUnitPrice>>,
}

#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
/// Object `CommercePlanUnitPrice`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CommercePlanUnitPrice {
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
    pub tiers: Items<CommercePlanUnitPriceTier>,
}

#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
/// Object `CommercePlanUnitPriceTier`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CommercePlanUnitPriceTier {
    /// Last block of the tier, inclusive; null: no upper bound.
    ///
    /// `ends_after_block`, may be absent or null.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub ends_after_block: Option<i64>,
    /// `fee_per_block`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub fee_per_block: CommerceMoneyResponse,
    /// `starts_at_block`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub starts_at_block: i64,
}

#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
/// Object `CommerceProrationCreditDetailResponse`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CommerceProrationCreditDetailResponse {
    /// `amount`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub amount: CommerceMoneyResponse,
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

#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
/// Object `CommerceProrationDiscountResponse`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CommerceProrationDiscountResponse {
    /// `amount`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub amount: CommerceMoneyResponse,
    /// `cycle_days_passed`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub cycle_days_passed: i64,
    /// `cycle_days_total`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub cycle_days_total: i64,
    /// `cycle_passed_percent`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub cycle_passed_percent: f64,
}

#[cfg(any(feature = "organizations", feature = "users"))]
/// Object `CommerceSubscription`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CommerceSubscription {
    /// `active_at`: Unix time in milliseconds, may be null.
    pub active_at: Option<UnixMillis>,
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `eligible_for_free_trial`, may be absent.
    pub eligible_for_free_trial: Option<bool>,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::SubscriptionId,
    /// `instance_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub instance_id: crate::ids::InstanceId,
    /// `next_payment`, may be absent.
    pub next_payment: Option<CommerceSubscriptionNextPayment>,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `past_due_at`: Unix time in milliseconds, may be null.
    pub past_due_at: Option<UnixMillis>,
    /// `payer_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub payer_id: crate::ids::PayerId,
    /// `status`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub status: Open<CommerceSubscriptionStatus>,
    /// `subscription_items`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub subscription_items: Items<CommerceSubscriptionItem>,
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
/// Object `CommerceSubscriptionCreditResponse`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CommerceSubscriptionCreditResponse {
    /// `amount`, may be absent or null.
    pub amount: Option<CommerceMoneyResponse>,
    /// `cycle_remaining_percent`, may be absent.
    pub cycle_remaining_percent: Option<f64>,
}

#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
/// Object `CommerceSubscriptionItem`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CommerceSubscriptionItem {
    /// `canceled_at`: Unix time in milliseconds, may be null.
    pub canceled_at: Option<UnixMillis>,
    /// `created_at`: Unix time in milliseconds, may be absent.
    pub created_at: Option<UnixMillis>,
    /// `credit`, may be absent.
    pub credit: Option<CommerceSubscriptionCreditResponse>,
    /// `credits`, may be absent or null.
    pub credits: Option<CommerceCreditsResponse>,
    /// `ended_at`: Unix time in milliseconds, may be null.
    pub ended_at: Option<UnixMillis>,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::SubscriptionItemId,
    /// `instance_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub instance_id: crate::ids::InstanceId,
    /// `is_free_trial`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub is_free_trial: bool,
    /// `lifetime_paid`, may be absent.
    pub lifetime_paid: Option<CommerceMoneyResponse>,
    /// `next_payment`, may be absent or null.
    pub next_payment: Option<CommerceSubscriptionItemNextPaymentResponse>,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `past_due_at`: Unix time in milliseconds, may be null.
    pub past_due_at: Option<UnixMillis>,
    /// `payer`, may be absent.
    pub payer: Option<CommercePayerResponse>,
    /// `payer_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub payer_id: crate::ids::PayerId,
    /// `payment_method`, may be absent.
    pub payment_method: Option<CommercePaymentMethodResponse>,
    /// `period_end`: Unix time in milliseconds, may be null.
    pub period_end: Option<UnixMillis>,
    /// `period_start`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub period_start: UnixMillis,
    /// `plan`, may be absent or null.
    pub plan: Option<CommercePlan>,
    /// `plan_id`, may be null.
    pub plan_id: Option<crate::ids::BillingPlanId>,
    /// `plan_period`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub plan_period: Open<PlanPeriod>,
    /// `price_id`, may be absent.
    pub price_id: Option<crate::ids::BillingPriceId>,
    /// `proration_date`, may be absent.
    pub proration_date: Option<String>,
    /// `seats`, may be absent or null.
    pub seats: Option<CommerceSubscriptionItemSeatsResponse>,
    /// `status`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub status: Open<CommerceSubscriptionItemStatus>,
    /// `totals`, may be absent or null.
    pub totals: Option<CommerceTotalsResponse>,
    /// `updated_at`: Unix time in milliseconds, may be absent.
    pub updated_at: Option<UnixMillis>,
}

#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
/// Object `CommerceSubscriptionItemNextPaymentResponse`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CommerceSubscriptionItemNextPaymentResponse {
    /// `amount`, may be absent or null.
    pub amount: Option<CommerceMoneyResponse>,
    /// `date`: Unix time in milliseconds, may be absent or null.
    pub date: Option<UnixMillis>,
    /// `per_unit_totals`, may be absent.
    pub per_unit_totals: Option<Items<CommercePerUnitTotal>>,
    /// `totals`, may be absent or null.
    pub totals: Option<CommerceTotalsResponse>,
}

#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
/// Object `CommerceSubscriptionItemSeatsResponse`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CommerceSubscriptionItemSeatsResponse {
    /// Billed units or seats; null: unlimited.
    ///
    /// `quantity`, may be null.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub quantity: Option<i64>,
    /// `tiers`, may be absent.
    pub tiers: Option<Items<CommercePerUnitTotalTier>>,
}

#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
/// Enum `CommerceSubscriptionItem status`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CommerceSubscriptionItemStatus {
    /// `active`
    Active,
    /// `canceled`
    Canceled,
    /// `expired`
    Expired,
    /// `ended`
    Ended,
    /// `past_due`
    PastDue,
    /// `upcoming`
    Upcoming,
    /// `incomplete`
    Incomplete,
    /// `abandoned`
    Abandoned,
}

#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
identity_facade_core::wire_strings!(CommerceSubscriptionItemStatus {
    Active: "active",
    Canceled: "canceled",
    Expired: "expired",
    Ended: "ended",
    PastDue: "past_due",
    Upcoming: "upcoming",
    Incomplete: "incomplete",
    Abandoned: "abandoned"
});
#[cfg(any(feature = "organizations", feature = "users"))]
/// Object `CommerceSubscriptionNextPayment`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CommerceSubscriptionNextPayment {
    /// `amount`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub amount: CommerceMoneyResponse,
    /// `date`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub date: UnixMillis,
    /// `per_unit_totals`, may be absent.
    pub per_unit_totals: Option<Items<CommercePerUnitTotal>>,
    /// `totals`, may be absent or null.
    pub totals: Option<CommerceTotalsResponse>,
}

#[cfg(any(feature = "organizations", feature = "users"))]
/// Enum `CommerceSubscription status`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CommerceSubscriptionStatus {
    /// `active`
    Active,
    /// `past_due`
    PastDue,
    /// `canceled`
    Canceled,
    /// `ended`
    Ended,
    /// `abandoned`
    Abandoned,
    /// `incomplete`
    Incomplete,
}

#[cfg(any(feature = "organizations", feature = "users"))]
identity_facade_core::wire_strings!(CommerceSubscriptionStatus {
    Active: "active",
    PastDue: "past_due",
    Canceled: "canceled",
    Ended: "ended",
    Abandoned: "abandoned",
    Incomplete: "incomplete"
});
#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
/// Object `CommerceTotalsResponse`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CommerceTotalsResponse {
    /// `base_fee`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub base_fee: CommerceMoneyResponse,
    /// `credits`, may be absent or null.
    pub credits: Option<CommerceCreditsResponse>,
    /// `discounts`, may be absent or null.
    pub discounts: Option<CommerceDiscountsResponse>,
    /// `grand_total`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub grand_total: CommerceMoneyResponse,
    /// `per_unit_totals`, may be absent.
    pub per_unit_totals: Option<Items<CommercePerUnitTotal>>,
    /// `subtotal`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub subtotal: CommerceMoneyResponse,
    /// `tax_total`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub tax_total: CommerceMoneyResponse,
}

#[cfg(any(
    feature = "allow-list-block-list",
    feature = "directories",
    feature = "domains",
    feature = "email-addresses",
    feature = "enterprise-connections",
    feature = "jwt-templates",
    feature = "oauth-applications",
    feature = "organization-domains",
    feature = "organization-permissions",
    feature = "organization-roles",
    feature = "organizations",
    feature = "phone-numbers",
    feature = "redirect-urls",
    feature = "role-sets",
    feature = "saml-connections",
    feature = "scim-directories",
    feature = "users",
    feature = "waitlist-entries"
))]
/// Object `DeletedObject`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DeletedObject {
    /// `deleted`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub deleted: bool,
    /// Id of the user outside Clerk: in your own system or, in `scim`, in the directory.
    ///
    /// `external_id`, may be absent.
    pub external_id: Option<String>,
    /// `id`, may be absent.
    pub id: Option<String>,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `slug`, may be absent.
    pub slug: Option<String>,
}

#[cfg(any(feature = "email-addresses", feature = "users"))]
/// Object `EmailAddress`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EmailAddress {
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `email_address`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub email_address: String,
    /// `id`, may be absent.
    pub id: Option<crate::ids::EmailAddressId>,
    /// `linked_to`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub linked_to: Items<IdentificationLink>,
    /// `matches_sso_connection`, may be absent.
    pub matches_sso_connection: Option<bool>,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// Held for this user: unverified, yet good for sign-in and closed to other users.
    ///
    /// `reserved`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub reserved: bool,
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
    /// `verification`, may be null.
    pub verification: Option<EmailAddressVerification>,
}

#[cfg(any(feature = "email-addresses", feature = "users"))]
/// Union `EmailAddress verification`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum EmailAddressVerification {
    /// `object` is `verification_otp`.
    VerificationOtp(Box<VerificationOtp>),
    /// `object` is `verification_admin`.
    VerificationAdmin(Box<VerificationAdmin>),
    /// `object` is `verification_from_oauth`.
    VerificationFromOauth(Box<VerificationFromOauth>),
    /// `object` is `verification_ticket`.
    VerificationTicket(Box<VerificationTicket>),
    /// `object` is `verification_saml`.
    VerificationSaml(Box<VerificationSaml>),
    /// `object` is `verification_email_link`.
    VerificationEmailLink(Box<VerificationEmailLink>),
    /// `object` is `verification_scim`.
    VerificationScim(Box<VerificationScim>),
    /// A kind that this version does not know, as it came.
    Unknown(serde_json::Value),
}

#[cfg(any(feature = "email-addresses", feature = "users"))]
/// An answer that does not say.
impl Default for EmailAddressVerification {
    fn default() -> Self {
        Self::Unknown(Default::default())
    }
}

#[cfg(any(feature = "email-addresses", feature = "users"))]
impl<'de> serde::Deserialize<'de> for EmailAddressVerification {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = identity_facade_core::lenient::Json::deserialize(deserializer)?;
        match json.tag("object").as_deref() {
            Some("verification_otp") => json.read().map(Self::VerificationOtp),
            Some("verification_admin") => json.read().map(Self::VerificationAdmin),
            Some("verification_from_oauth") => json.read().map(Self::VerificationFromOauth),
            Some("verification_ticket") => json.read().map(Self::VerificationTicket),
            Some("verification_saml") => json.read().map(Self::VerificationSaml),
            Some("verification_email_link") => json.read().map(Self::VerificationEmailLink),
            Some("verification_scim") => json.read().map(Self::VerificationScim),
            _ => Ok(Self::Unknown(json.value())),
        }
    }
}

#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
/// Object `FeatureResponse`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct FeatureResponse {
    /// `avatar_url`, may be null.
    pub avatar_url: Option<String>,
    /// `description`, may be null.
    pub description: Option<String>,
    /// `id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub id: crate::ids::FeatureId,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `slug`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub slug: String,
}

#[cfg(any(
    feature = "email-addresses",
    feature = "phone-numbers",
    feature = "users"
))]
/// Object `IdentificationLink`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct IdentificationLink {
    /// `id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub id: String,
    /// `type`.
    #[serde(rename = "type")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub type_: String,
}

#[cfg(any(feature = "email-addresses", feature = "phone-numbers"))]
/// Enum `IdentificationStatus`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum IdentificationStatus {
    /// `verified`
    Verified,
    /// `reserved`
    Reserved,
    /// `unverified`
    Unverified,
}

#[cfg(any(feature = "email-addresses", feature = "phone-numbers"))]
identity_facade_core::wire_strings!(IdentificationStatus {
    Verified: "verified",
    Reserved: "reserved",
    Unverified: "unverified"
});
#[cfg(any(feature = "invitations", feature = "waitlist-entries"))]
/// Object `Invitation`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Invitation {
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `email_address`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub email_address: String,
    /// `expires_at`: Unix time in milliseconds, may be absent or null.
    pub expires_at: Option<UnixMillis>,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::InvitationId,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// JSON that frontend and backend read and only the backend writes.
    ///
    /// `public_metadata`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub public_metadata: serde_json::Map<String, serde_json::Value>,
    /// `revoked`, may be absent.
    pub revoked: Option<bool>,
    /// `status`. Required.
    pub status: Open<InvitationStatus>,
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
    /// `url`, may be absent. Secret: redacted in debug output.
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub url: Option<Secret>,
}

#[cfg(any(feature = "invitations", feature = "waitlist-entries"))]
/// Enum `Invitation status`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum InvitationStatus {
    /// `pending`
    Pending,
    /// `accepted`
    Accepted,
    /// `revoked`
    Revoked,
    /// `expired`
    Expired,
}

#[cfg(any(feature = "invitations", feature = "waitlist-entries"))]
identity_facade_core::wire_strings!(InvitationStatus {
    Pending: "pending",
    Accepted: "accepted",
    Revoked: "revoked",
    Expired: "expired"
});
#[cfg(any(
    feature = "organization-memberships",
    feature = "organizations",
    feature = "users"
))]
/// Object `Organization`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Organization {
    /// Whether admins may delete the organization through the Frontend API.
    ///
    /// `admin_delete_enabled`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub admin_delete_enabled: bool,
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `created_by`, may be absent.
    pub created_by: Option<String>,
    /// `has_image`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub has_image: bool,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::OrganizationId,
    /// `image_url`, may be absent.
    pub image_url: Option<String>,
    /// Time of the latest activity; on a user it is exact to the day only.
    ///
    /// `last_active_at`: Unix time in milliseconds, may be absent.
    pub last_active_at: Option<UnixMillis>,
    /// Most members of an organization; 0: unlimited.
    ///
    /// `max_allowed_memberships`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub max_allowed_memberships: i64,
    /// `members_count`, may be absent.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub members_count: Option<i64>,
    /// Filled only on request with the flag `include_` plus this name.
    ///
    /// `missing_member_with_elevated_permissions`, may be absent.
    pub missing_member_with_elevated_permissions: Option<bool>,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `pending_invitations_count`, may be absent.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub pending_invitations_count: Option<i64>,
    /// JSON that only the backend reads and writes.
    ///
    /// `private_metadata`, may be absent.
    pub private_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// JSON that frontend and backend read and only the backend writes.
    ///
    /// `public_metadata`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub public_metadata: serde_json::Map<String, serde_json::Value>,
    /// `role_set_key`, may be absent or null.
    pub role_set_key: Option<String>,
    /// `slug`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub slug: String,
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

#[cfg(any(
    feature = "organization-domains",
    feature = "organization-invitations",
    feature = "users"
))]
/// Object `OrganizationInvitationPublicOrganizationData`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OrganizationInvitationPublicOrganizationData {
    /// `has_image`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub has_image: bool,
    /// `id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub id: crate::ids::OrganizationId,
    /// `image_url`, may be absent.
    pub image_url: Option<String>,
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

#[cfg(any(feature = "organization-invitations", feature = "users"))]
/// Object `OrganizationInvitationPublicUserData`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OrganizationInvitationPublicUserData {
    /// `first_name`, may be null.
    pub first_name: Option<String>,
    /// `has_image`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub has_image: bool,
    /// `identifier`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub identifier: String,
    /// `image_url`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub image_url: String,
    /// `last_name`, may be null.
    pub last_name: Option<String>,
    /// `user_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub user_id: crate::ids::UserId,
}

#[cfg(any(feature = "organization-invitations", feature = "users"))]
/// Object `OrganizationInvitationWithPublicOrganizationData`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OrganizationInvitationWithPublicOrganizationData {
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `email_address`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub email_address: String,
    /// `expires_at`: Unix time in milliseconds, may be null. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::nullable")]
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
    /// JSON that only the backend reads and writes.
    ///
    /// `private_metadata`, may be absent.
    pub private_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `public_inviter_data`, may be null.
    pub public_inviter_data: Option<OrganizationInvitationPublicUserData>,
    /// JSON that frontend and backend read and only the backend writes.
    ///
    /// `public_metadata`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub public_metadata: serde_json::Map<String, serde_json::Value>,
    /// `public_organization_data`, may be absent.
    pub public_organization_data: Option<OrganizationInvitationPublicOrganizationData>,
    /// Role key such as `org:admin`, not a role id; in group mappings the role itself.
    ///
    /// `role`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
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
}

#[cfg(any(feature = "organization-invitations", feature = "users"))]
/// Object `OrganizationInvitationsWithPublicOrganizationData`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OrganizationInvitationsWithPublicOrganizationData {
    /// `data`. Required.
    pub data: Items<OrganizationInvitationWithPublicOrganizationData>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

#[cfg(any(feature = "organization-memberships", feature = "users"))]
/// Object `OrganizationMembership`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OrganizationMembership {
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::OrganizationMembershipId,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `organization`.
    pub organization: Organization,
    /// `permissions`. Required.
    pub permissions: Items<String>,
    /// JSON that only the backend reads and writes.
    ///
    /// `private_metadata`, may be absent.
    pub private_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// JSON that frontend and backend read and only the backend writes.
    ///
    /// `public_metadata`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub public_metadata: serde_json::Map<String, serde_json::Value>,
    /// `public_user_data`, may be absent.
    pub public_user_data: Option<OrganizationMembershipPublicUserData>,
    /// Role key such as `org:admin`, not a role id; in group mappings the role itself.
    ///
    /// `role`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub role: String,
    /// `role_name`, may be absent.
    pub role_name: Option<String>,
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

#[cfg(any(feature = "organization-memberships", feature = "users"))]
/// Object `OrganizationMembershipPublicUserData`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OrganizationMembershipPublicUserData {
    /// `banned`, may be absent.
    pub banned: Option<bool>,
    /// `true`: provisioning has withdrawn the account and sign-in is refused.
    ///
    /// `deprovisioned`, may be absent.
    pub deprovisioned: Option<bool>,
    /// `first_name`, may be null.
    pub first_name: Option<String>,
    /// `has_image`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub has_image: bool,
    /// `identifier`, may be absent or null.
    pub identifier: Option<String>,
    /// `image_url`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub image_url: String,
    /// `last_name`, may be null.
    pub last_name: Option<String>,
    /// `profile_image_url`, may be null. Deprecated.
    pub profile_image_url: Option<String>,
    /// `user_id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub user_id: crate::ids::UserId,
    /// `username`, may be absent or null.
    pub username: Option<String>,
}

#[cfg(any(feature = "organization-memberships", feature = "users"))]
/// Object `OrganizationMemberships`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OrganizationMemberships {
    /// `data`. Required.
    pub data: Items<OrganizationMembership>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

#[cfg(any(
    feature = "directories",
    feature = "organization-permissions",
    feature = "organization-roles",
    feature = "scim-directories"
))]
/// Object `Permission`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Permission {
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `description`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub description: String,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::PermissionId,
    /// `key`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub key: String,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `type`.
    #[serde(rename = "type")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub type_: String,
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

#[cfg(any(feature = "phone-numbers", feature = "users"))]
/// Object `PhoneNumber`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PhoneNumber {
    /// `backup_codes`, may be absent or null.
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub backup_codes: Option<Items<Secret>>,
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `default_second_factor`, may be absent.
    pub default_second_factor: Option<bool>,
    /// `id`, may be absent.
    pub id: Option<crate::ids::PhoneNumberId>,
    /// `linked_to`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub linked_to: Items<IdentificationLink>,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `phone_number`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub phone_number: String,
    /// Held for this user: unverified, yet good for sign-in and closed to other users.
    ///
    /// `reserved`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub reserved: bool,
    /// Whether the number serves MFA; it has to be verified.
    ///
    /// `reserved_for_second_factor`, may be absent.
    pub reserved_for_second_factor: Option<bool>,
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
    /// `verification`, may be null.
    pub verification: Option<PhoneNumberVerification>,
}

#[cfg(any(feature = "phone-numbers", feature = "users"))]
/// Union `PhoneNumber verification`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum PhoneNumberVerification {
    /// `object` is `verification_otp`.
    VerificationOtp(Box<VerificationOtp>),
    /// `object` is `verification_admin`.
    VerificationAdmin(Box<VerificationAdmin>),
    /// A kind that this version does not know, as it came.
    Unknown(serde_json::Value),
}

#[cfg(any(feature = "phone-numbers", feature = "users"))]
/// An answer that does not say.
impl Default for PhoneNumberVerification {
    fn default() -> Self {
        Self::Unknown(Default::default())
    }
}

#[cfg(any(feature = "phone-numbers", feature = "users"))]
impl<'de> serde::Deserialize<'de> for PhoneNumberVerification {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = identity_facade_core::lenient::Json::deserialize(deserializer)?;
        match json.tag("object").as_deref() {
            Some("verification_otp") => json.read().map(Self::VerificationOtp),
            Some("verification_admin") => json.read().map(Self::VerificationAdmin),
            _ => Ok(Self::Unknown(json.value())),
        }
    }
}

#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
/// Enum `PlanPeriod`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PlanPeriod {
    /// `month`
    Month,
    /// `annual`
    Annual,
}

#[cfg(any(feature = "billing", feature = "organizations", feature = "users"))]
identity_facade_core::wire_strings!(PlanPeriod {
    Month: "month",
    Annual: "annual"
});
#[cfg(any(
    feature = "directories",
    feature = "organization-roles",
    feature = "scim-directories"
))]
/// Object `Role`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Role {
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `description`, may be null.
    pub description: Option<String>,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::OrganizationRoleId,
    /// `is_creator_eligible`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub is_creator_eligible: bool,
    /// `key`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub key: String,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `permissions`. Required.
    pub permissions: Items<Permission>,
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

#[cfg(any(feature = "enterprise-connections", feature = "saml-connections"))]
/// Enum `SamlLoginHintMode`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SamlLoginHintMode {
    /// `email_address`
    EmailAddress,
    /// `custom_attribute`
    CustomAttribute,
    /// `off`
    Off,
}

#[cfg(any(feature = "enterprise-connections", feature = "saml-connections"))]
identity_facade_core::wire_strings!(SamlLoginHintMode {
    EmailAddress: "email_address",
    CustomAttribute: "custom_attribute",
    Off: "off"
});
#[cfg(any(feature = "clients", feature = "sessions"))]
/// Object `Session`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Session {
    /// `abandon_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub abandon_at: UnixMillis,
    /// Who acts: an object with `sub`, the acting user's id; it is copied into the session token.
    ///
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
    /// `expire_at`: Unix time in milliseconds. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::instant")]
    pub expire_at: UnixMillis,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::SessionId,
    /// Time of the latest activity; on a user it is exact to the day only.
    ///
    /// `last_active_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub last_active_at: UnixMillis,
    /// `last_active_organization_id`, may be absent or null.
    pub last_active_organization_id: Option<crate::ids::OrganizationId>,
    /// `latest_activity`, may be absent or null.
    pub latest_activity: Option<SessionActivityResponse>,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `status`. Required.
    pub status: Open<SessionStatus>,
    /// `tasks`, may be absent or null.
    pub tasks: Option<Items<SessionTask>>,
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
    /// `user_id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub user_id: crate::ids::UserId,
}

#[cfg(any(feature = "clients", feature = "sessions"))]
/// Object `SessionActivityResponse`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SessionActivityResponse {
    /// `browser_name`, may be absent.
    pub browser_name: Option<String>,
    /// `browser_version`, may be absent.
    pub browser_version: Option<String>,
    /// `city`, may be absent.
    pub city: Option<String>,
    /// `country`, may be absent.
    pub country: Option<String>,
    /// `device_type`, may be absent.
    pub device_type: Option<String>,
    /// `id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub id: String,
    /// `ip_address`, may be absent.
    pub ip_address: Option<String>,
    /// `is_mobile`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub is_mobile: bool,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
}

#[cfg(any(feature = "clients", feature = "sessions"))]
/// Enum `Session status`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SessionStatus {
    /// `active`
    Active,
    /// `revoked`
    Revoked,
    /// `ended`
    Ended,
    /// `expired`
    Expired,
    /// `removed`
    Removed,
    /// `abandoned`
    Abandoned,
    /// `replaced`
    Replaced,
    /// `pending`
    Pending,
}

#[cfg(any(feature = "clients", feature = "sessions"))]
identity_facade_core::wire_strings!(SessionStatus {
    Active: "active",
    Revoked: "revoked",
    Ended: "ended",
    Expired: "expired",
    Removed: "removed",
    Abandoned: "abandoned",
    Replaced: "replaced",
    Pending: "pending"
});
#[cfg(any(feature = "clients", feature = "sessions"))]
/// Object `SessionTask`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SessionTask {
    /// `key`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub key: String,
}

#[cfg(any(
    feature = "email-addresses",
    feature = "phone-numbers",
    feature = "users"
))]
/// Object `verification_admin`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct VerificationAdmin {
    /// `attempts`, may be null.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub attempts: Option<i64>,
    /// `expire_at`: Unix time in milliseconds, may be null.
    pub expire_at: Option<UnixMillis>,
    /// `object`, may be absent.
    pub object: Option<String>,
    /// `status`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub status: String,
    /// `strategy`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub strategy: String,
    /// `verified_at_client`, may be absent or null.
    pub verified_at_client: Option<String>,
}

#[cfg(any(feature = "email-addresses", feature = "phone-numbers"))]
/// Object `VerificationAttempt`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct VerificationAttempt {
    /// `attempts`, may be absent or null.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub attempts: Option<i64>,
    /// `channel`, may be absent or null.
    pub channel: Option<String>,
    /// `expire_at`: Unix time in milliseconds, may be absent or null.
    pub expire_at: Option<UnixMillis>,
    /// `id`, may be absent.
    pub id: Option<String>,
    /// `object`, may be absent.
    pub object: Option<String>,
    /// `status`, may be absent.
    pub status: Option<String>,
    /// `strategy`, may be absent.
    pub strategy: Option<String>,
}

#[cfg(any(feature = "email-addresses", feature = "users"))]
/// Object `verification_email_link`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct VerificationEmailLink {
    /// `attempts`, may be null.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub attempts: Option<i64>,
    /// `expire_at`: Unix time in milliseconds, may be null.
    pub expire_at: Option<UnixMillis>,
    /// `object`, may be absent.
    pub object: Option<String>,
    /// `status`. Required.
    pub status: Open<VerificationEmailLinkStatus>,
    /// `strategy`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub strategy: String,
    /// `verified_at_client`, may be absent or null.
    pub verified_at_client: Option<String>,
}

#[cfg(any(feature = "email-addresses", feature = "users"))]
/// Enum `VerificationEmailLink status`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum VerificationEmailLinkStatus {
    /// `unverified`
    Unverified,
    /// `verified`
    Verified,
    /// `failed`
    Failed,
    /// `expired`
    Expired,
}

#[cfg(any(feature = "email-addresses", feature = "users"))]
identity_facade_core::wire_strings!(VerificationEmailLinkStatus {
    Unverified: "unverified",
    Verified: "verified",
    Failed: "failed",
    Expired: "expired"
});
#[cfg(any(feature = "email-addresses", feature = "users"))]
/// Object `verification_from_oauth`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct VerificationFromOauth {
    /// `attempts`, may be null.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub attempts: Option<i64>,
    /// `error`, may be absent or null.
    pub error: Option<ClerkError>,
    /// `expire_at`: Unix time in milliseconds, may be null.
    pub expire_at: Option<UnixMillis>,
    /// `object`, may be absent.
    pub object: Option<String>,
    /// `status`. Required.
    pub status: Open<VerificationFromOauthStatus>,
    /// `strategy`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub strategy: String,
    /// `verified_at_client`, may be absent or null.
    pub verified_at_client: Option<String>,
}

#[cfg(any(feature = "email-addresses", feature = "users"))]
/// Enum `VerificationFromOauth status`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum VerificationFromOauthStatus {
    /// `unverified`
    Unverified,
    /// `verified`
    Verified,
}

#[cfg(any(feature = "email-addresses", feature = "users"))]
identity_facade_core::wire_strings!(VerificationFromOauthStatus {
    Unverified: "unverified",
    Verified: "verified"
});
#[cfg(any(
    feature = "email-addresses",
    feature = "phone-numbers",
    feature = "users"
))]
/// Object `verification_otp`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct VerificationOtp {
    /// `attempts`, may be null.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub attempts: Option<i64>,
    /// `channel`, may be absent or null.
    pub channel: Option<String>,
    /// `expire_at`: Unix time in milliseconds, may be null.
    pub expire_at: Option<UnixMillis>,
    /// `object`, may be absent.
    pub object: Option<String>,
    /// `status`. Required.
    pub status: Open<VerificationOtpStatus>,
    /// `strategy`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub strategy: Open<VerificationOtpStrategy>,
    /// `verified_at_client`, may be absent or null.
    pub verified_at_client: Option<String>,
}

#[cfg(any(
    feature = "email-addresses",
    feature = "phone-numbers",
    feature = "users"
))]
/// Enum `VerificationOtp status`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum VerificationOtpStatus {
    /// `unverified`
    Unverified,
    /// `verified`
    Verified,
    /// `failed`
    Failed,
    /// `expired`
    Expired,
}

#[cfg(any(
    feature = "email-addresses",
    feature = "phone-numbers",
    feature = "users"
))]
identity_facade_core::wire_strings!(VerificationOtpStatus {
    Unverified: "unverified",
    Verified: "verified",
    Failed: "failed",
    Expired: "expired"
});
#[cfg(any(
    feature = "email-addresses",
    feature = "phone-numbers",
    feature = "users"
))]
/// Enum `VerificationOtp strategy`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum VerificationOtpStrategy {
    /// `phone_code`
    PhoneCode,
    /// `email_code`
    EmailCode,
    /// `reset_password_email_code`
    ResetPasswordEmailCode,
}

#[cfg(any(
    feature = "email-addresses",
    feature = "phone-numbers",
    feature = "users"
))]
identity_facade_core::wire_strings!(VerificationOtpStrategy {
    PhoneCode: "phone_code",
    EmailCode: "email_code",
    ResetPasswordEmailCode: "reset_password_email_code"
});
#[cfg(any(feature = "email-addresses", feature = "users"))]
/// Object `verification_saml`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct VerificationSaml {
    /// `attempts`, may be null.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub attempts: Option<i64>,
    /// `error`, may be absent or null.
    pub error: Option<ClerkError>,
    /// `expire_at`: Unix time in milliseconds, may be absent or null.
    pub expire_at: Option<UnixMillis>,
    /// `external_verification_redirect_url`, may be absent or null.
    pub external_verification_redirect_url: Option<String>,
    /// `object`, may be absent.
    pub object: Option<String>,
    /// `status`. Required.
    pub status: Open<VerificationSamlStatus>,
    /// `strategy`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub strategy: String,
    /// `verified_at_client`, may be absent or null.
    pub verified_at_client: Option<String>,
}

#[cfg(any(feature = "email-addresses", feature = "users"))]
/// Enum `VerificationSaml status`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum VerificationSamlStatus {
    /// `unverified`
    Unverified,
    /// `verified`
    Verified,
    /// `failed`
    Failed,
    /// `expired`
    Expired,
    /// `transferable`
    Transferable,
}

#[cfg(any(feature = "email-addresses", feature = "users"))]
identity_facade_core::wire_strings!(VerificationSamlStatus {
    Unverified: "unverified",
    Verified: "verified",
    Failed: "failed",
    Expired: "expired",
    Transferable: "transferable"
});
#[cfg(any(feature = "email-addresses", feature = "users"))]
/// Object `verification_scim`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct VerificationScim {
    /// `attempts`, may be null.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub attempts: Option<i64>,
    /// `expire_at`: Unix time in milliseconds, may be null.
    pub expire_at: Option<UnixMillis>,
    /// `object`, may be absent.
    pub object: Option<String>,
    /// `status`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub status: String,
    /// `strategy`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub strategy: String,
}

#[cfg(any(feature = "email-addresses", feature = "users"))]
/// Object `verification_ticket`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct VerificationTicket {
    /// `attempts`, may be null.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub attempts: Option<i64>,
    /// `expire_at`: Unix time in milliseconds, may be null.
    pub expire_at: Option<UnixMillis>,
    /// `object`, may be absent.
    pub object: Option<String>,
    /// `status`. Required.
    pub status: Open<VerificationTicketStatus>,
    /// `strategy`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub strategy: String,
    /// `verified_at_client`, may be absent or null.
    pub verified_at_client: Option<String>,
}

#[cfg(any(feature = "email-addresses", feature = "users"))]
/// Enum `VerificationTicket status`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum VerificationTicketStatus {
    /// `unverified`
    Unverified,
    /// `verified`
    Verified,
    /// `expired`
    Expired,
}

#[cfg(any(feature = "email-addresses", feature = "users"))]
identity_facade_core::wire_strings!(VerificationTicketStatus {
    Unverified: "unverified",
    Verified: "verified",
    Expired: "expired"
});
