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
                .json_body_obj(value),
        )
    }
}

impl GetCommercePlanListWhen {
    /// Requires this `paginated` in the query.
    pub fn paginated(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(self.0, "paginated", false, value.into_input()))
    }

    /// Requires this `limit` in the query.
    pub fn limit(self, value: impl IntoInput<Int<1, 500>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `offset` in the query.
    pub fn offset(self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "offset", false, value.into_input()))
    }

    /// Requires this `payer_type` in the query.
    pub fn payer_type(
        self,
        value: impl IntoInput<crate::billing::GetCommercePlanListPayerType>,
    ) -> Self {
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
                .json_body_obj(value),
        )
    }
}

impl GetBillingPriceListWhen {
    /// Requires this `paginated` in the query.
    pub fn paginated(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(self.0, "paginated", false, value.into_input()))
    }

    /// Requires this `limit` in the query.
    pub fn limit(self, value: impl IntoInput<Int<1, 500>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `offset` in the query.
    pub fn offset(self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "offset", false, value.into_input()))
    }

    /// Requires this `plan_id` in the query.
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
                .json_body_obj(value),
        )
    }
}

impl CreateBillingPriceWhen {
    /// Requires this `amount` in the body.
    pub fn amount(self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        Self(super::member(self.0, "amount", value.into_input()))
    }

    /// Requires null as `amount` in the body.
    pub fn amount_null(self) -> Self {
        Self(super::member(self.0, "amount", Ok(())))
    }

    /// Requires this `annual_monthly_amount` in the body.
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
    pub fn currency(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "currency", value.into_input()))
    }

    /// Requires this `description` in the body.
    pub fn description(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "description", value.into_input()))
    }

    /// Requires this `plan_id` in the body.
    pub fn plan_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "plan_id", value.into_input()))
    }

    /// Requires this `supported_billing_periods` in the body.
    pub fn supported_billing_periods(
        self,
        value: impl IntoInput<crate::billing::CreateBillingPriceRequestSupportedBillingPeriods>,
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
                .json_body_obj(value),
        )
    }
}

impl GetBillingStatementListWhen {
    /// Requires this `paginated` in the query.
    pub fn paginated(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(self.0, "paginated", false, value.into_input()))
    }

    /// Requires this `limit` in the query.
    pub fn limit(self, value: impl IntoInput<Int<1, 500>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `offset` in the query.
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
                .json_body_obj(value),
        )
    }
}

impl GetBillingStatementWhen {
    /// Requires this `statementID` in the path.
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
                .json_body_obj(value),
        )
    }
}

impl GetBillingStatementPaymentAttemptsWhen {
    /// Requires this `statementID` in the path.
    pub fn statement_id(self, value: impl IntoInput<crate::ids::StatementId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/billing/statements/",
            "/payment_attempts",
            value.into_input(),
        ))
    }

    /// Requires this `paginated` in the query.
    pub fn paginated(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(self.0, "paginated", false, value.into_input()))
    }

    /// Requires this `limit` in the query.
    pub fn limit(self, value: impl IntoInput<Int<1, 500>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `offset` in the query.
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
                .json_body_obj(value),
        )
    }
}

impl GetCommerceSubscriptionItemListWhen {
    /// Requires this `paginated` in the query.
    pub fn paginated(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(self.0, "paginated", false, value.into_input()))
    }

    /// Requires this `limit` in the query.
    pub fn limit(self, value: impl IntoInput<Int<1, 500>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `offset` in the query.
    pub fn offset(self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "offset", false, value.into_input()))
    }

    /// Requires this `status` in the query.
    pub fn status(
        self,
        value: impl IntoInput<crate::billing::GetCommerceSubscriptionItemListStatus>,
    ) -> Self {
        Self(super::query(self.0, "status", false, value.into_input()))
    }

    /// Requires this `payer_type` in the query.
    pub fn payer_type(
        self,
        value: impl IntoInput<crate::billing::GetCommerceSubscriptionItemListPayerType>,
    ) -> Self {
        Self(super::query(
            self.0,
            "payer_type",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `plan_id` in the query.
    pub fn plan_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "plan_id", false, value.into_input()))
    }

    /// Requires this `include_free` in the query.
    pub fn include_free(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(
            self.0,
            "include_free",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `query` in the query.
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
                .json_body_obj(value),
        )
    }
}

impl CancelCommerceSubscriptionItemWhen {
    /// Requires this `subscription_item_id` in the path.
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
                .json_body_obj(value),
        )
    }
}

impl ApplyBillingSubscriptionItemDiscountWhen {
    /// Requires this `subscription_item_id` in the path.
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
                .json_body_obj(value),
        )
    }
}

impl RemoveBillingSubscriptionItemDiscountWhen {
    /// Requires this `subscription_item_id` in the path.
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
                .json_body_obj(value),
        )
    }
}

impl ExtendBillingSubscriptionItemFreeTrialWhen {
    /// Requires this `subscription_item_id` in the path.
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
                .json_body_obj(value),
        )
    }
}

impl CreateBillingPriceTransitionWhen {
    /// Requires this `subscription_item_id` in the path.
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
    pub fn from_price_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "from_price_id", value.into_input()))
    }

    /// Requires this `to_price_id` in the body.
    pub fn to_price_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "to_price_id", value.into_input()))
    }
}
