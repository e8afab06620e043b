// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{Int, IntoInput};

/// Which `GET /billing/plans` a mock answers.
pub struct GetCommercePlanListWhen(::httpmock::When);
impl GetCommercePlanListWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/billing/plans$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /billing/plans` answers.
pub struct GetCommercePlanListThen(::httpmock::Then);
impl GetCommercePlanListThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::billing::PaginatedCommercePlanResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl GetCommercePlanListWhen {
    /// Requires this `paginated` in the query.
    #[track_caller]
    pub fn paginated(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(self.0, "paginated", false, value.into_input()))
    }

    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 500>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `offset` in the query.
    #[track_caller]
    pub fn offset(self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "offset", false, value.into_input()))
    }

    /// Requires this `payer_type` in the query.
    #[track_caller]
    pub fn payer_type(self, value: impl IntoInput<crate::billing::PayerType>) -> Self {
        Self(super::query(
            self.0,
            "payer_type",
            false,
            value.into_input(),
        ))
    }
}

/// Which `GET /billing/prices` a mock answers.
pub struct GetBillingPriceListWhen(::httpmock::When);
impl GetBillingPriceListWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/billing/prices$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /billing/prices` answers.
pub struct GetBillingPriceListThen(::httpmock::Then);
impl GetBillingPriceListThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::billing::PaginatedBillingPriceResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl GetBillingPriceListWhen {
    /// Requires this `paginated` in the query.
    #[track_caller]
    pub fn paginated(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(self.0, "paginated", false, value.into_input()))
    }

    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 500>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `offset` in the query.
    #[track_caller]
    pub fn offset(self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "offset", false, value.into_input()))
    }

    /// Requires this `plan_id` in the query.
    #[track_caller]
    pub fn plan_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "plan_id", false, value.into_input()))
    }
}

/// Which `POST /billing/prices` a mock answers.
pub struct CreateBillingPriceWhen(::httpmock::When);
impl CreateBillingPriceWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/billing/prices$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /billing/prices` answers.
pub struct CreateBillingPriceThen(::httpmock::Then);
impl CreateBillingPriceThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::billing::BillingPriceResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl CreateBillingPriceWhen {
    /// Requires this `amount` in the body.
    #[track_caller]
    pub fn amount(self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        Self(super::member(self.0, "amount", value.into_input()))
    }

    /// Requires null as `amount` in the body.
    pub fn amount_null(self) -> Self {
        Self(super::member(self.0, "amount", Ok(())))
    }

    /// Requires this `annual_monthly_amount` in the body.
    #[track_caller]
    pub fn annual_monthly_amount(self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        Self(super::member(
            self.0,
            "annual_monthly_amount",
            value.into_input(),
        ))
    }

    /// Requires null as `annual_monthly_amount` in the body.
    pub fn annual_monthly_amount_null(self) -> Self {
        Self(super::member(self.0, "annual_monthly_amount", Ok(())))
    }

    /// Requires this `currency` in the body.
    #[track_caller]
    pub fn currency(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "currency", value.into_input()))
    }

    /// Requires this `description` in the body.
    #[track_caller]
    pub fn description(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "description", value.into_input()))
    }

    /// Requires this `plan_id` in the body.
    #[track_caller]
    pub fn plan_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "plan_id", value.into_input()))
    }

    /// Requires this `supported_billing_periods` in the body.
    #[track_caller]
    pub fn supported_billing_periods(
        self,
        value: impl IntoInput<crate::billing::SupportedBillingPeriods>,
    ) -> Self {
        Self(super::member(
            self.0,
            "supported_billing_periods",
            value.into_input(),
        ))
    }
}

/// Which `GET /billing/statements` a mock answers.
pub struct GetBillingStatementListWhen(::httpmock::When);
impl GetBillingStatementListWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/billing/statements$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /billing/statements` answers.
pub struct GetBillingStatementListThen(::httpmock::Then);
impl GetBillingStatementListThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::billing::PaginatedBillingStatementResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl GetBillingStatementListWhen {
    /// Requires this `paginated` in the query.
    #[track_caller]
    pub fn paginated(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(self.0, "paginated", false, value.into_input()))
    }

    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 500>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `offset` in the query.
    #[track_caller]
    pub fn offset(self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "offset", false, value.into_input()))
    }
}

/// Which `GET /billing/statements/{statementID}` a mock answers.
pub struct GetBillingStatementWhen(::httpmock::When);
impl GetBillingStatementWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/billing/statements/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /billing/statements/{statementID}` answers.
pub struct GetBillingStatementThen(::httpmock::Then);
impl GetBillingStatementThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::billing::BillingStatement) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl GetBillingStatementWhen {
    /// Requires this `statementID` in the path.
    #[track_caller]
    pub fn statement_id(self, value: impl IntoInput<crate::ids::StatementId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/billing/statements/",
            "",
            value.into_input(),
        ))
    }
}

/// Which `GET /billing/statements/{statementID}/payment_attempts` a mock answers.
pub struct GetBillingStatementPaymentAttemptsWhen(::httpmock::When);
impl GetBillingStatementPaymentAttemptsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/v1/billing/statements/[^/]*/payment_attempts$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /billing/statements/{statementID}/payment_attempts` answers.
pub struct GetBillingStatementPaymentAttemptsThen(::httpmock::Then);
impl GetBillingStatementPaymentAttemptsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::billing::PaginatedBillingPaymentAttemptResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl GetBillingStatementPaymentAttemptsWhen {
    /// Requires this `statementID` in the path.
    #[track_caller]
    pub fn statement_id(self, value: impl IntoInput<crate::ids::StatementId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/billing/statements/",
            "/payment_attempts",
            value.into_input(),
        ))
    }

    /// Requires this `paginated` in the query.
    #[track_caller]
    pub fn paginated(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(self.0, "paginated", false, value.into_input()))
    }

    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 500>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `offset` in the query.
    #[track_caller]
    pub fn offset(self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "offset", false, value.into_input()))
    }
}

/// Which `GET /billing/subscription_items` a mock answers.
pub struct GetCommerceSubscriptionItemListWhen(::httpmock::When);
impl GetCommerceSubscriptionItemListWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/billing/subscription_items$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /billing/subscription_items` answers.
pub struct GetCommerceSubscriptionItemListThen(::httpmock::Then);
impl GetCommerceSubscriptionItemListThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::billing::PaginatedCommerceSubscriptionItemResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl GetCommerceSubscriptionItemListWhen {
    /// Requires this `paginated` in the query.
    #[track_caller]
    pub fn paginated(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(self.0, "paginated", false, value.into_input()))
    }

    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 500>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `offset` in the query.
    #[track_caller]
    pub fn offset(self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "offset", false, value.into_input()))
    }

    /// Requires this `status` in the query.
    #[track_caller]
    pub fn status(
        self,
        value: impl IntoInput<crate::billing::GetCommerceSubscriptionItemListStatus>,
    ) -> Self {
        Self(super::query(self.0, "status", false, value.into_input()))
    }

    /// Requires this `payer_type` in the query.
    #[track_caller]
    pub fn payer_type(self, value: impl IntoInput<crate::billing::PayerType>) -> Self {
        Self(super::query(
            self.0,
            "payer_type",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `plan_id` in the query.
    #[track_caller]
    pub fn plan_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "plan_id", false, value.into_input()))
    }

    /// Requires this `include_free` in the query.
    #[track_caller]
    pub fn include_free(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(
            self.0,
            "include_free",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `query` in the query.
    #[track_caller]
    pub fn query(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "query", false, value.into_input()))
    }
}

/// Which `DELETE /billing/subscription_items/{subscription_item_id}` a mock answers.
pub struct CancelCommerceSubscriptionItemWhen(::httpmock::When);
impl CancelCommerceSubscriptionItemWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/billing/subscription_items/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `DELETE /billing/subscription_items/{subscription_item_id}` answers.
pub struct CancelCommerceSubscriptionItemThen(::httpmock::Then);
impl CancelCommerceSubscriptionItemThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::CommerceSubscriptionItem) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl CancelCommerceSubscriptionItemWhen {
    /// Requires this `subscription_item_id` in the path.
    #[track_caller]
    pub fn subscription_item_id(
        self,
        value: impl IntoInput<crate::ids::SubscriptionItemId>,
    ) -> Self {
        Self(super::path(
            self.0,
            "/v1/billing/subscription_items/",
            "",
            value.into_input(),
        ))
    }

    /// Requires this `end_now` in the query.
    #[track_caller]
    pub fn end_now(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(self.0, "end_now", false, value.into_input()))
    }
}

/// Which `POST /billing/subscription_items/{subscription_item_id}/discounts` a mock answers.
pub struct ApplyBillingSubscriptionItemDiscountWhen(::httpmock::When);
impl ApplyBillingSubscriptionItemDiscountWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/billing/subscription_items/[^/]*/discounts$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /billing/subscription_items/{subscription_item_id}/discounts` answers.
pub struct ApplyBillingSubscriptionItemDiscountThen(::httpmock::Then);
impl ApplyBillingSubscriptionItemDiscountThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::billing::CommerceDiscountRedemptionResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl ApplyBillingSubscriptionItemDiscountWhen {
    /// Requires this `subscription_item_id` in the path.
    #[track_caller]
    pub fn subscription_item_id(
        self,
        value: impl IntoInput<crate::ids::SubscriptionItemId>,
    ) -> Self {
        Self(super::path(
            self.0,
            "/v1/billing/subscription_items/",
            "/discounts",
            value.into_input(),
        ))
    }

    /// Requires this `discount_id` in the body.
    #[track_caller]
    pub fn discount_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "discount_id", value.into_input()))
    }
}

/// Which `DELETE /billing/subscription_items/{subscription_item_id}/discounts/{discount_id}` a mock answers.
pub struct RemoveBillingSubscriptionItemDiscountWhen(::httpmock::When);
impl RemoveBillingSubscriptionItemDiscountWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::DELETE).path_matches(
            regex::Regex::new("^/v1/billing/subscription_items/[^/]*/discounts/[^/]*$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `DELETE /billing/subscription_items/{subscription_item_id}/discounts/{discount_id}` answers.
pub struct RemoveBillingSubscriptionItemDiscountThen(::httpmock::Then);
impl RemoveBillingSubscriptionItemDiscountThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::billing::CommerceDiscountRedemptionResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl RemoveBillingSubscriptionItemDiscountWhen {
    /// Requires this `subscription_item_id` in the path.
    #[track_caller]
    pub fn subscription_item_id(
        self,
        value: impl IntoInput<crate::ids::SubscriptionItemId>,
    ) -> Self {
        Self(super::path(
            self.0,
            "/v1/billing/subscription_items/",
            "/discounts/[^/]*",
            value.into_input(),
        ))
    }

    /// Requires this `discount_id` in the path.
    #[track_caller]
    pub fn discount_id(self, value: impl IntoInput<crate::ids::DiscountId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/billing/subscription_items/[^/]*/discounts/",
            "",
            value.into_input(),
        ))
    }
}

/// Which `POST /billing/subscription_items/{subscription_item_id}/extend_free_trial` a mock answers.
pub struct ExtendBillingSubscriptionItemFreeTrialWhen(::httpmock::When);
impl ExtendBillingSubscriptionItemFreeTrialWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/billing/subscription_items/[^/]*/extend_free_trial$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /billing/subscription_items/{subscription_item_id}/extend_free_trial` answers.
pub struct ExtendBillingSubscriptionItemFreeTrialThen(::httpmock::Then);
impl ExtendBillingSubscriptionItemFreeTrialThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::billing::CommerceSubscriptionItem2) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl ExtendBillingSubscriptionItemFreeTrialWhen {
    /// Requires this `subscription_item_id` in the path.
    #[track_caller]
    pub fn subscription_item_id(
        self,
        value: impl IntoInput<crate::ids::SubscriptionItemId>,
    ) -> Self {
        Self(super::path(
            self.0,
            "/v1/billing/subscription_items/",
            "/extend_free_trial",
            value.into_input(),
        ))
    }

    /// Requires this `extend_to` in the body.
    #[track_caller]
    pub fn extend_to(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "extend_to", value.into_input()))
    }
}

/// Which `POST /billing/subscription_items/{subscription_item_id}/price_transition` a mock answers.
pub struct CreateBillingPriceTransitionWhen(::httpmock::When);
impl CreateBillingPriceTransitionWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/billing/subscription_items/[^/]*/price_transition$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /billing/subscription_items/{subscription_item_id}/price_transition` answers.
pub struct CreateBillingPriceTransitionThen(::httpmock::Then);
impl CreateBillingPriceTransitionThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::billing::CommercePriceTransitionResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl CreateBillingPriceTransitionWhen {
    /// Requires this `subscription_item_id` in the path.
    #[track_caller]
    pub fn subscription_item_id(
        self,
        value: impl IntoInput<crate::ids::SubscriptionItemId>,
    ) -> Self {
        Self(super::path(
            self.0,
            "/v1/billing/subscription_items/",
            "/price_transition",
            value.into_input(),
        ))
    }

    /// Requires this `from_price_id` in the body.
    #[track_caller]
    pub fn from_price_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "from_price_id", value.into_input()))
    }

    /// Requires this `to_price_id` in the body.
    #[track_caller]
    pub fn to_price_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "to_price_id", value.into_input()))
    }
}

identity_facade_core::to_wire!(crate::billing::BillingPaymentAttempt {
    amount: "amount",
    charge_type: "charge_type",
    created_at: "created_at",
    failed_at: "failed_at",
    gateway_external_id: "gateway_external_id",
    gateway_external_url: "gateway_external_url",
    id: "id",
    instance_id: "instance_id",
    object: "object",
    paid_at: "paid_at",
    payee: "payee",
    payee_id: "payee_id",
    payer: "payer",
    payer_id: "payer_id",
    payment_id: "payment_id",
    payment_method: "payment_method",
    payment_method_id: "payment_method_id",
    statement_id: "statement_id",
    status: "status",
    subscription_item: "subscription_item",
    subscription_item_id: "subscription_item_id",
    totals: "totals",
    updated_at: "updated_at",
});
identity_facade_core::sample!(
    crate::billing::BillingPaymentAttempt,
    "{\"amount\":{\"amount\":0,\"amount_formatted\":\"amount_formatted\",\"currency\":\"currency\",\"currency_symbol\":\"currency_symbol\"},\"charge_type\":\"charge_type\",\"created_at\":1767225600000,\"failed_at\":null,\"gateway_external_id\":null,\"gateway_external_url\":null,\"id\":\"payment_attempt_1\",\"instance_id\":\"instance_1\",\"object\":\"object\",\"paid_at\":null,\"payee\":{},\"payee_id\":\"payee_id\",\"payer\":{\"id\":\"payer_1\",\"instance_id\":\"instance_1\",\"object\":\"object\"},\"payer_id\":\"payer_1\",\"payment_id\":\"payment_id\",\"payment_method\":{\"card_type\":null,\"gateway\":\"gateway\",\"gateway_external_account_id\":null,\"gateway_external_id\":\"gateway_external_id\",\"id\":\"payment_method_1\",\"last4\":null,\"object\":\"object\",\"payer_id\":\"payer_1\",\"payment_type\":\"card\",\"status\":\"active\"},\"payment_method_id\":\"payment_method_1\",\"statement_id\":\"statement_1\",\"status\":\"pending\",\"updated_at\":1767225600000}"
);
identity_facade_core::to_wire!(crate::billing::BillingPriceResponse {
    amount: "amount",
    annual_monthly_amount: "annual_monthly_amount",
    annual_monthly_fee: "annual_monthly_fee",
    created_at: "created_at",
    currency: "currency",
    currency_symbol: "currency_symbol",
    description: "description",
    fee: "fee",
    id: "id",
    instance_id: "instance_id",
    is_default: "is_default",
    object: "object",
    plan_id: "plan_id",
    supported_billing_periods: "supported_billing_periods",
});
identity_facade_core::sample!(
    crate::billing::BillingPriceResponse,
    "{\"amount\":0,\"annual_monthly_amount\":0,\"annual_monthly_fee\":null,\"created_at\":1767225600000,\"currency\":\"currency\",\"currency_symbol\":\"currency_symbol\",\"fee\":null,\"id\":\"billing_price_1\",\"instance_id\":\"instance_1\",\"is_default\":false,\"object\":\"object\",\"plan_id\":\"billing_plan_1\",\"supported_billing_periods\":\"month\"}"
);
identity_facade_core::to_wire!(crate::billing::BillingStatement {
    groups: "groups",
    id: "id",
    instance_id: "instance_id",
    object: "object",
    payer: "payer",
    status: "status",
    timestamp: "timestamp",
    totals: "totals",
});
identity_facade_core::sample!(
    crate::billing::BillingStatement,
    "{\"groups\":[],\"id\":\"statement_1\",\"instance_id\":\"instance_1\",\"object\":\"object\",\"payer\":{\"id\":\"payer_1\",\"instance_id\":\"instance_1\",\"object\":\"object\"},\"status\":\"open\",\"timestamp\":1767225600000,\"totals\":{\"base_fee\":{\"amount\":0,\"amount_formatted\":\"amount_formatted\",\"currency\":\"currency\",\"currency_symbol\":\"currency_symbol\"},\"grand_total\":{\"amount\":0,\"amount_formatted\":\"amount_formatted\",\"currency\":\"currency\",\"currency_symbol\":\"currency_symbol\"},\"subtotal\":{\"amount\":0,\"amount_formatted\":\"amount_formatted\",\"currency\":\"currency\",\"currency_symbol\":\"currency_symbol\"},\"tax_total\":{\"amount\":0,\"amount_formatted\":\"amount_formatted\",\"currency\":\"currency\",\"currency_symbol\":\"currency_symbol\"}}}"
);
identity_facade_core::to_wire!(crate::billing::BillingStatementGroupsItem {
    items: "items",
    object: "object",
    timestamp: "timestamp",
});
identity_facade_core::sample!(
    crate::billing::BillingStatementGroupsItem,
    "{\"items\":[],\"object\":\"object\",\"timestamp\":1767225600000}"
);
identity_facade_core::to_wire!(crate::billing::BillingStatementTotals {
    base_fee: "base_fee",
    grand_total: "grand_total",
    subtotal: "subtotal",
    tax_total: "tax_total",
});
identity_facade_core::sample!(
    crate::billing::BillingStatementTotals,
    "{\"base_fee\":{\"amount\":0,\"amount_formatted\":\"amount_formatted\",\"currency\":\"currency\",\"currency_symbol\":\"currency_symbol\"},\"grand_total\":{\"amount\":0,\"amount_formatted\":\"amount_formatted\",\"currency\":\"currency\",\"currency_symbol\":\"currency_symbol\"},\"subtotal\":{\"amount\":0,\"amount_formatted\":\"amount_formatted\",\"currency\":\"currency\",\"currency_symbol\":\"currency_symbol\"},\"tax_total\":{\"amount\":0,\"amount_formatted\":\"amount_formatted\",\"currency\":\"currency\",\"currency_symbol\":\"currency_symbol\"}}"
);
identity_facade_core::to_wire!(crate::billing::CommerceDiscountRedemptionResponse {
    amount: "amount",
    amount_off: "amount_off",
    cycles_applied: "cycles_applied",
    cycles_remaining: "cycles_remaining",
    discount_id: "discount_id",
    effect: "effect",
    id: "id",
    name: "name",
    object: "object",
    percent_off: "percent_off",
    promo_code: "promo_code",
    redeemed_at: "redeemed_at",
    redeemed_by: "redeemed_by",
    source: "source",
    status: "status",
    subscription_item_id: "subscription_item_id",
});
identity_facade_core::sample!(
    crate::billing::CommerceDiscountRedemptionResponse,
    "{\"cycles_applied\":0,\"cycles_remaining\":null,\"discount_id\":\"discount_1\",\"id\":\"id\",\"object\":\"object\",\"redeemed_at\":1767225600000,\"redeemed_by\":null,\"source\":\"promotion\",\"subscription_item_id\":\"subscription_item_1\"}"
);
identity_facade_core::to_wire!(crate::billing::CommercePayerResponse2 {
    created_at: "created_at",
    credits_balance: "credits_balance",
    email: "email",
    first_name: "first_name",
    id: "id",
    image_url: "image_url",
    instance_id: "instance_id",
    last_name: "last_name",
    object: "object",
    organization_id: "organization_id",
    organization_name: "organization_name",
    updated_at: "updated_at",
    user_id: "user_id",
});
identity_facade_core::sample!(
    crate::billing::CommercePayerResponse2,
    "{\"created_at\":1767225600000,\"email\":\"email\",\"first_name\":\"first_name\",\"id\":\"payer_1\",\"image_url\":\"image_url\",\"instance_id\":\"instance_1\",\"last_name\":\"last_name\",\"object\":\"object\",\"updated_at\":1767225600000}"
);
identity_facade_core::to_wire!(crate::billing::CommercePaymentSourceResponse {
    card_type: "card_type",
    created_at: "created_at",
    expiry_month: "expiry_month",
    expiry_year: "expiry_year",
    gateway: "gateway",
    gateway_external_account_id: "gateway_external_account_id",
    gateway_external_id: "gateway_external_id",
    id: "id",
    is_default: "is_default",
    is_removable: "is_removable",
    last4: "last4",
    object: "object",
    payer_id: "payer_id",
    payment_method: "payment_method",
    status: "status",
    updated_at: "updated_at",
    wallet_type: "wallet_type",
});
identity_facade_core::sample!(
    crate::billing::CommercePaymentSourceResponse,
    "{\"card_type\":\"card_type\",\"created_at\":1767225600000,\"gateway\":\"gateway\",\"gateway_external_id\":\"gateway_external_id\",\"id\":\"payment_method_1\",\"last4\":\"last4\",\"object\":\"object\",\"payer_id\":\"payer_1\",\"payment_method\":\"card\",\"status\":\"active\",\"updated_at\":1767225600000,\"wallet_type\":\"wallet_type\"}"
);
identity_facade_core::to_wire!(crate::billing::CommercePlan2 {
    amount: "amount",
    amount_formatted: "amount_formatted",
    annual_amount: "annual_amount",
    annual_amount_formatted: "annual_amount_formatted",
    annual_fee: "annual_fee",
    annual_monthly_amount: "annual_monthly_amount",
    annual_monthly_amount_formatted: "annual_monthly_amount_formatted",
    annual_monthly_fee: "annual_monthly_fee",
    avatar_url: "avatar_url",
    currency: "currency",
    currency_symbol: "currency_symbol",
    description: "description",
    features: "features",
    fee: "fee",
    for_payer_type: "for_payer_type",
    free_trial_days: "free_trial_days",
    free_trial_enabled: "free_trial_enabled",
    has_base_fee: "has_base_fee",
    id: "id",
    interval: "interval",
    is_default: "is_default",
    is_recurring: "is_recurring",
    name: "name",
    object: "object",
    payer_type: "payer_type",
    period: "period",
    product_id: "product_id",
    publicly_visible: "publicly_visible",
    slug: "slug",
});
identity_facade_core::sample!(
    crate::billing::CommercePlan2,
    "{\"amount\":0,\"amount_formatted\":\"amount_formatted\",\"annual_amount\":0,\"annual_amount_formatted\":\"annual_amount_formatted\",\"annual_fee\":null,\"annual_monthly_amount\":0,\"annual_monthly_amount_formatted\":\"annual_monthly_amount_formatted\",\"annual_monthly_fee\":null,\"avatar_url\":\"avatar_url\",\"currency\":\"currency\",\"currency_symbol\":\"currency_symbol\",\"description\":\"description\",\"features\":[],\"fee\":null,\"for_payer_type\":\"for_payer_type\",\"has_base_fee\":false,\"id\":\"billing_plan_1\",\"is_default\":false,\"is_recurring\":false,\"name\":\"name\",\"object\":\"object\",\"payer_type\":[],\"product_id\":\"product_id\",\"publicly_visible\":false,\"slug\":\"slug\"}"
);
identity_facade_core::to_wire!(crate::billing::CommercePriceTransitionDetails {
    charged_immediately: "charged_immediately",
    effective_at: "effective_at",
    effective_mode: "effective_mode",
    immediate_charge: "immediate_charge",
    next_billing_date: "next_billing_date",
    previous_plan: "previous_plan",
    previous_price: "previous_price",
    previous_subscription_item_id: "previous_subscription_item_id",
    previous_subscription_item_status: "previous_subscription_item_status",
});
identity_facade_core::sample!(
    crate::billing::CommercePriceTransitionDetails,
    "{\"charged_immediately\":false,\"effective_at\":1767225600000,\"effective_mode\":\"immediate\",\"previous_plan\":{\"amount\":0,\"amount_formatted\":\"amount_formatted\",\"annual_amount\":0,\"annual_amount_formatted\":\"annual_amount_formatted\",\"annual_fee\":null,\"annual_monthly_amount\":0,\"annual_monthly_amount_formatted\":\"annual_monthly_amount_formatted\",\"annual_monthly_fee\":null,\"avatar_url\":\"avatar_url\",\"currency\":\"currency\",\"currency_symbol\":\"currency_symbol\",\"description\":\"description\",\"features\":[],\"fee\":null,\"for_payer_type\":\"for_payer_type\",\"has_base_fee\":false,\"id\":\"billing_plan_1\",\"is_default\":false,\"is_recurring\":false,\"name\":\"name\",\"object\":\"object\",\"payer_type\":[],\"product_id\":\"product_id\",\"publicly_visible\":false,\"slug\":\"slug\"},\"previous_price\":{\"amount\":0,\"annual_monthly_amount\":0,\"annual_monthly_fee\":null,\"created_at\":1767225600000,\"currency\":\"currency\",\"currency_symbol\":\"currency_symbol\",\"fee\":null,\"id\":\"billing_price_1\",\"instance_id\":\"instance_1\",\"is_default\":false,\"object\":\"object\",\"plan_id\":\"billing_plan_1\",\"supported_billing_periods\":\"month\"},\"previous_subscription_item_id\":\"subscription_item_1\",\"previous_subscription_item_status\":\"canceled\"}"
);
identity_facade_core::to_wire!(crate::billing::CommercePriceTransitionResponse {
    object: "object",
    subscription_item: "subscription_item",
    transition: "transition",
});
identity_facade_core::sample!(
    crate::billing::CommercePriceTransitionResponse,
    "{\"object\":\"object\",\"subscription_item\":{\"created_at\":1767225600000,\"id\":\"subscription_item_1\",\"instance_id\":\"instance_1\",\"is_free_trial\":false,\"object\":\"object\",\"payer_id\":\"payer_1\",\"payment_source_id\":\"payment_method_1\",\"plan\":null,\"plan_id\":\"billing_plan_1\",\"plan_period\":\"month\",\"proration_date\":\"proration_date\",\"status\":\"active\",\"updated_at\":1767225600000},\"transition\":{\"charged_immediately\":false,\"effective_at\":1767225600000,\"effective_mode\":\"immediate\",\"previous_plan\":{\"amount\":0,\"amount_formatted\":\"amount_formatted\",\"annual_amount\":0,\"annual_amount_formatted\":\"annual_amount_formatted\",\"annual_fee\":null,\"annual_monthly_amount\":0,\"annual_monthly_amount_formatted\":\"annual_monthly_amount_formatted\",\"annual_monthly_fee\":null,\"avatar_url\":\"avatar_url\",\"currency\":\"currency\",\"currency_symbol\":\"currency_symbol\",\"description\":\"description\",\"features\":[],\"fee\":null,\"for_payer_type\":\"for_payer_type\",\"has_base_fee\":false,\"id\":\"billing_plan_1\",\"is_default\":false,\"is_recurring\":false,\"name\":\"name\",\"object\":\"object\",\"payer_type\":[],\"product_id\":\"product_id\",\"publicly_visible\":false,\"slug\":\"slug\"},\"previous_price\":{\"amount\":0,\"annual_monthly_amount\":0,\"annual_monthly_fee\":null,\"created_at\":1767225600000,\"currency\":\"currency\",\"currency_symbol\":\"currency_symbol\",\"fee\":null,\"id\":\"billing_price_1\",\"instance_id\":\"instance_1\",\"is_default\":false,\"object\":\"object\",\"plan_id\":\"billing_plan_1\",\"supported_billing_periods\":\"month\"},\"previous_subscription_item_id\":\"subscription_item_1\",\"previous_subscription_item_status\":\"canceled\"}}"
);
identity_facade_core::to_wire!(crate::billing::CommerceSubscriptionItem2 {
    amount: "amount",
    canceled_at: "canceled_at",
    created_at: "created_at",
    credit: "credit",
    ended_at: "ended_at",
    id: "id",
    instance_id: "instance_id",
    is_free_trial: "is_free_trial",
    lifetime_paid: "lifetime_paid",
    next_invoice: "next_invoice",
    next_payment: "next_payment",
    object: "object",
    past_due_at: "past_due_at",
    payer: "payer",
    payer_id: "payer_id",
    payment_source: "payment_source",
    payment_source_id: "payment_source_id",
    period_end: "period_end",
    period_start: "period_start",
    plan: "plan",
    plan_id: "plan_id",
    plan_period: "plan_period",
    price_id: "price_id",
    proration_date: "proration_date",
    status: "status",
    updated_at: "updated_at",
});
identity_facade_core::sample!(
    crate::billing::CommerceSubscriptionItem2,
    "{\"created_at\":1767225600000,\"id\":\"subscription_item_1\",\"instance_id\":\"instance_1\",\"is_free_trial\":false,\"object\":\"object\",\"payer_id\":\"payer_1\",\"payment_source_id\":\"payment_method_1\",\"plan\":null,\"plan_id\":\"billing_plan_1\",\"plan_period\":\"month\",\"proration_date\":\"proration_date\",\"status\":\"active\",\"updated_at\":1767225600000}"
);
identity_facade_core::to_wire!(crate::billing::FeatureResponse2 {
    avatar_url: "avatar_url",
    description: "description",
    id: "id",
    name: "name",
    object: "object",
    slug: "slug",
});
identity_facade_core::sample!(
    crate::billing::FeatureResponse2,
    "{\"avatar_url\":\"avatar_url\",\"description\":\"description\",\"id\":\"feature_1\",\"name\":\"name\",\"object\":\"object\",\"slug\":\"slug\"}"
);
identity_facade_core::to_wire!(crate::billing::PaginatedBillingPaymentAttemptResponse {
    data: "data",
    total_count: "total_count",
});
identity_facade_core::sample!(
    crate::billing::PaginatedBillingPaymentAttemptResponse,
    "{\"data\":[],\"total_count\":0}"
);
identity_facade_core::to_wire!(crate::billing::PaginatedBillingPriceResponse {
    data: "data",
    total_count: "total_count",
});
identity_facade_core::sample!(
    crate::billing::PaginatedBillingPriceResponse,
    "{\"data\":[],\"total_count\":0}"
);
identity_facade_core::to_wire!(crate::billing::PaginatedBillingStatementResponse {
    data: "data",
    total_count: "total_count",
});
identity_facade_core::sample!(
    crate::billing::PaginatedBillingStatementResponse,
    "{\"data\":[],\"total_count\":0}"
);
identity_facade_core::to_wire!(crate::billing::PaginatedCommercePlanResponse {
    data: "data",
    total_count: "total_count",
});
identity_facade_core::sample!(
    crate::billing::PaginatedCommercePlanResponse,
    "{\"data\":[],\"total_count\":0}"
);
identity_facade_core::to_wire!(crate::billing::PaginatedCommerceSubscriptionItemResponse {
    data: "data",
    total_count: "total_count",
});
identity_facade_core::sample!(
    crate::billing::PaginatedCommerceSubscriptionItemResponse,
    "{\"data\":[],\"total_count\":0}"
);
