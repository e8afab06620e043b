// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

/// Which `GET /billing/plans` a mock answers.
pub struct GetCommercePlanListWhen(::httpmock::When);
impl GetCommercePlanListWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/billing/plans$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `limit` in the query, or none in it.
    pub fn limit<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("limit", value.to_string()))
        } else {
            Self(self.0.query_param_missing("limit"))
        }
    }

    /// This `offset` in the query, or none in it.
    pub fn offset<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("offset", value.to_string()))
        } else {
            Self(self.0.query_param_missing("offset"))
        }
    }

    /// This `paginated` in the query, or none in it.
    pub fn paginated<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("paginated", value.to_string()))
        } else {
            Self(self.0.query_param_missing("paginated"))
        }
    }

    /// This `payer_type` in the query, or none in it.
    pub fn payer_type<T>(self, value: T) -> Self
    where
        T: Into<Option<crate::billing::GetCommercePlanListPayerType>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("payer_type", value.to_string()))
        } else {
            Self(self.0.query_param_missing("payer_type"))
        }
    }
}

/// What a mock of `GET /billing/plans` answers.
pub struct GetCommercePlanListThen(::httpmock::Then);
impl GetCommercePlanListThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `GET /billing/prices` a mock answers.
pub struct GetBillingPriceListWhen(::httpmock::When);
impl GetBillingPriceListWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/billing/prices$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `limit` in the query, or none in it.
    pub fn limit<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("limit", value.to_string()))
        } else {
            Self(self.0.query_param_missing("limit"))
        }
    }

    /// This `offset` in the query, or none in it.
    pub fn offset<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("offset", value.to_string()))
        } else {
            Self(self.0.query_param_missing("offset"))
        }
    }

    /// This `paginated` in the query, or none in it.
    pub fn paginated<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("paginated", value.to_string()))
        } else {
            Self(self.0.query_param_missing("paginated"))
        }
    }

    /// This `plan_id` in the query, or none in it.
    pub fn plan_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("plan_id", value.to_string()))
        } else {
            Self(self.0.query_param_missing("plan_id"))
        }
    }
}

/// What a mock of `GET /billing/prices` answers.
pub struct GetBillingPriceListThen(::httpmock::Then);
impl GetBillingPriceListThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /billing/prices` a mock answers.
pub struct CreateBillingPriceWhen(::httpmock::When);
impl CreateBillingPriceWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/billing/prices$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::billing::CreateBillingPriceRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /billing/prices` answers.
pub struct CreateBillingPriceThen(::httpmock::Then);
impl CreateBillingPriceThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `GET /billing/statements` a mock answers.
pub struct GetBillingStatementListWhen(::httpmock::When);
impl GetBillingStatementListWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/billing/statements$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `limit` in the query, or none in it.
    pub fn limit<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("limit", value.to_string()))
        } else {
            Self(self.0.query_param_missing("limit"))
        }
    }

    /// This `offset` in the query, or none in it.
    pub fn offset<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("offset", value.to_string()))
        } else {
            Self(self.0.query_param_missing("offset"))
        }
    }

    /// This `paginated` in the query, or none in it.
    pub fn paginated<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("paginated", value.to_string()))
        } else {
            Self(self.0.query_param_missing("paginated"))
        }
    }
}

/// What a mock of `GET /billing/statements` answers.
pub struct GetBillingStatementListThen(::httpmock::Then);
impl GetBillingStatementListThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `GET /billing/statements/{statementID}` a mock answers.
pub struct GetBillingStatementWhen(::httpmock::When);
impl GetBillingStatementWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/billing/statements/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `statement_id` in the path.
    pub fn statement_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/billing/statements/", value, "")),
        )
    }
}

/// What a mock of `GET /billing/statements/{statementID}` answers.
pub struct GetBillingStatementThen(::httpmock::Then);
impl GetBillingStatementThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `GET /billing/statements/{statementID}/payment_attempts` a mock answers.
pub struct GetBillingStatementPaymentAttemptsWhen(::httpmock::When);
impl GetBillingStatementPaymentAttemptsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/v1/billing/statements/[^/]*/payment_attempts$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `statement_id` in the path.
    pub fn statement_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path(
            "/v1/billing/statements/",
            value,
            "/payment_attempts",
        )))
    }

    /// This `limit` in the query, or none in it.
    pub fn limit<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("limit", value.to_string()))
        } else {
            Self(self.0.query_param_missing("limit"))
        }
    }

    /// This `offset` in the query, or none in it.
    pub fn offset<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("offset", value.to_string()))
        } else {
            Self(self.0.query_param_missing("offset"))
        }
    }

    /// This `paginated` in the query, or none in it.
    pub fn paginated<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("paginated", value.to_string()))
        } else {
            Self(self.0.query_param_missing("paginated"))
        }
    }
}

/// What a mock of `GET /billing/statements/{statementID}/payment_attempts` answers.
pub struct GetBillingStatementPaymentAttemptsThen(::httpmock::Then);
impl GetBillingStatementPaymentAttemptsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `GET /billing/subscription_items` a mock answers.
pub struct GetCommerceSubscriptionItemListWhen(::httpmock::When);
impl GetCommerceSubscriptionItemListWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/billing/subscription_items$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `include_free` in the query, or none in it.
    pub fn include_free<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("include_free", value.to_string()))
        } else {
            Self(self.0.query_param_missing("include_free"))
        }
    }

    /// This `limit` in the query, or none in it.
    pub fn limit<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("limit", value.to_string()))
        } else {
            Self(self.0.query_param_missing("limit"))
        }
    }

    /// This `offset` in the query, or none in it.
    pub fn offset<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("offset", value.to_string()))
        } else {
            Self(self.0.query_param_missing("offset"))
        }
    }

    /// This `paginated` in the query, or none in it.
    pub fn paginated<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("paginated", value.to_string()))
        } else {
            Self(self.0.query_param_missing("paginated"))
        }
    }

    /// This `payer_type` in the query, or none in it.
    pub fn payer_type<T>(self, value: T) -> Self
    where
        T: Into<Option<crate::billing::GetCommerceSubscriptionItemListPayerType>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("payer_type", value.to_string()))
        } else {
            Self(self.0.query_param_missing("payer_type"))
        }
    }

    /// This `plan_id` in the query, or none in it.
    pub fn plan_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("plan_id", value.to_string()))
        } else {
            Self(self.0.query_param_missing("plan_id"))
        }
    }

    /// This `query` in the query, or none in it.
    pub fn query<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("query", value.to_string()))
        } else {
            Self(self.0.query_param_missing("query"))
        }
    }

    /// This `status` in the query, or none in it.
    pub fn status<T>(self, value: T) -> Self
    where
        T: Into<Option<crate::billing::GetCommerceSubscriptionItemListStatus>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("status", value.to_string()))
        } else {
            Self(self.0.query_param_missing("status"))
        }
    }
}

/// What a mock of `GET /billing/subscription_items` answers.
pub struct GetCommerceSubscriptionItemListThen(::httpmock::Then);
impl GetCommerceSubscriptionItemListThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `DELETE /billing/subscription_items/{subscription_item_id}` a mock answers.
pub struct CancelCommerceSubscriptionItemWhen(::httpmock::When);
impl CancelCommerceSubscriptionItemWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/billing/subscription_items/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `subscription_item_id` in the path.
    pub fn subscription_item_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/billing/subscription_items/", value, "")),
        )
    }

    /// This `end_now` in the query, or none in it.
    pub fn end_now<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("end_now", value.to_string()))
        } else {
            Self(self.0.query_param_missing("end_now"))
        }
    }
}

/// What a mock of `DELETE /billing/subscription_items/{subscription_item_id}` answers.
pub struct CancelCommerceSubscriptionItemThen(::httpmock::Then);
impl CancelCommerceSubscriptionItemThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /billing/subscription_items/{subscription_item_id}/discounts` a mock answers.
pub struct ApplyBillingSubscriptionItemDiscountWhen(::httpmock::When);
impl ApplyBillingSubscriptionItemDiscountWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/billing/subscription_items/[^/]*/discounts$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `subscription_item_id` in the path.
    pub fn subscription_item_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path(
            "/v1/billing/subscription_items/",
            value,
            "/discounts",
        )))
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::billing::ApplyCommerceDiscountRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /billing/subscription_items/{subscription_item_id}/discounts` answers.
pub struct ApplyBillingSubscriptionItemDiscountThen(::httpmock::Then);
impl ApplyBillingSubscriptionItemDiscountThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `DELETE /billing/subscription_items/{subscription_item_id}/discounts/{discount_id}` a mock answers.
pub struct RemoveBillingSubscriptionItemDiscountWhen(::httpmock::When);
impl RemoveBillingSubscriptionItemDiscountWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::DELETE).path_matches(
            regex::Regex::new("^/v1/billing/subscription_items/[^/]*/discounts/[^/]*$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `subscription_item_id` in the path.
    pub fn subscription_item_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path(
            "/v1/billing/subscription_items/",
            value,
            "/discounts/[^/]*",
        )))
    }

    /// This `discount_id` in the path.
    pub fn discount_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path(
            "/v1/billing/subscription_items/[^/]*/discounts/",
            value,
            "",
        )))
    }
}

/// What a mock of `DELETE /billing/subscription_items/{subscription_item_id}/discounts/{discount_id}` answers.
pub struct RemoveBillingSubscriptionItemDiscountThen(::httpmock::Then);
impl RemoveBillingSubscriptionItemDiscountThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /billing/subscription_items/{subscription_item_id}/extend_free_trial` a mock answers.
pub struct ExtendBillingSubscriptionItemFreeTrialWhen(::httpmock::When);
impl ExtendBillingSubscriptionItemFreeTrialWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/billing/subscription_items/[^/]*/extend_free_trial$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `subscription_item_id` in the path.
    pub fn subscription_item_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path(
            "/v1/billing/subscription_items/",
            value,
            "/extend_free_trial",
        )))
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::billing::ExtendFreeTrialRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /billing/subscription_items/{subscription_item_id}/extend_free_trial` answers.
pub struct ExtendBillingSubscriptionItemFreeTrialThen(::httpmock::Then);
impl ExtendBillingSubscriptionItemFreeTrialThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /billing/subscription_items/{subscription_item_id}/price_transition` a mock answers.
pub struct CreateBillingPriceTransitionWhen(::httpmock::When);
impl CreateBillingPriceTransitionWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/billing/subscription_items/[^/]*/price_transition$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `subscription_item_id` in the path.
    pub fn subscription_item_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path(
            "/v1/billing/subscription_items/",
            value,
            "/price_transition",
        )))
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::billing::PriceTransitionRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /billing/subscription_items/{subscription_item_id}/price_transition` answers.
pub struct CreateBillingPriceTransitionThen(::httpmock::Then);
impl CreateBillingPriceTransitionThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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
