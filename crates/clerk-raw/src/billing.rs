// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, BodyRule, Call, Int, IntoInput, Items, Listing, Open, Operation, Paging, Parameter,
    UnixMillis,
};

/// Facts of `GET /billing/plans`.
pub static GET_COMMERCE_PLAN_LIST: Operation = Operation::new(
    "GetCommercePlanList",
    http::Method::GET,
    "/billing/plans",
    "billing",
)
.parameters(&[
    Parameter::query("paginated"),
    Parameter::query("limit"),
    Parameter::query("offset"),
    Parameter::query("payer_type"),
])
.idempotent()
.paging(Paging::offset("offset", "limit"))
.listing(Listing::new().largest(500).within("data", "total_count"));
/// The call of [`Client::get_commerce_plan_list`](crate::Client::get_commerce_plan_list), `GET /billing/plans`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetCommercePlanListCall {
    call: Call,
}

impl GetCommercePlanListCall {
    /// `true`: the answer is an object with `data` and `total_count`; without it some lists are a bare array.
    ///
    /// Query parameter `paginated`: boolean.
    pub fn paginated(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("paginated", value.into_input());
        self
    }

    /// Query parameter `limit`: integer from 1 to 500. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 500>>) -> Self {
        self.call.query("limit", value.into_input());
        self
    }

    /// Query parameter `offset`: integer >= 0. Default: `0`.
    pub fn offset(mut self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        self.call.query("offset", value.into_input());
        self
    }

    /// Query parameter `payer_type`: `PayerType`.
    pub fn payer_type(mut self, value: impl IntoInput<PayerType>) -> Self {
        self.call.query("payer_type", value.into_input());
        self
    }
}

identity_facade_core::call!(GetCommercePlanListCall -> PaginatedCommercePlanResponse);
identity_facade_core::paged!(GetCommercePlanListCall -> crate ::shared::CommercePlan);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetCommercePlanListCall,
    crate::Client,
    GET_COMMERCE_PLAN_LIST,
    "Lists the free and paid plans of the instance, newest first.",
    false,
    [
        query::<bool>(
            "paginated",
            "`true`: the answer is an object with `data` and `total_count`; without it some lists are a bare array."
        ),
        query::<Int<1, 500>>("limit", "Default: `10`."),
        query::<Int<0, { i64::MAX }>>("offset", "Default: `0`."),
        query::<PayerType>("payer_type")
    ]
);
impl crate::Client {
    /// Lists the free and paid plans of the instance, newest first.
    ///
    /// `GET /billing/plans`
    ///
    /// * Returns [`PaginatedCommercePlanResponse`], with status 200.
    /// * Errors: 400, 401, 422, 500.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `offset` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `billing`; in `identity-facade`, `clerk-billing`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/billing/get/billing/plans>)
    pub fn get_commerce_plan_list(&self) -> GetCommercePlanListCall {
        let call = self.transport.call(&GET_COMMERCE_PLAN_LIST);
        GetCommercePlanListCall { call }
    }
}

/// Facts of `GET /billing/prices`.
pub static GET_BILLING_PRICE_LIST: Operation = Operation::new(
    "GetBillingPriceList",
    http::Method::GET,
    "/billing/prices",
    "billing",
)
.parameters(&[
    Parameter::query("paginated"),
    Parameter::query("limit"),
    Parameter::query("offset"),
    Parameter::query("plan_id"),
])
.idempotent()
.paging(Paging::offset("offset", "limit"))
.listing(Listing::new().largest(500).within("data", "total_count"));
/// The call of [`Client::get_billing_price_list`](crate::Client::get_billing_price_list), `GET /billing/prices`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetBillingPriceListCall {
    call: Call,
}

impl GetBillingPriceListCall {
    /// `true`: the answer is an object with `data` and `total_count`; without it some lists are a bare array.
    ///
    /// Query parameter `paginated`: boolean.
    pub fn paginated(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("paginated", value.into_input());
        self
    }

    /// Query parameter `limit`: integer from 1 to 500. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 500>>) -> Self {
        self.call.query("limit", value.into_input());
        self
    }

    /// Query parameter `offset`: integer >= 0. Default: `0`.
    pub fn offset(mut self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        self.call.query("offset", value.into_input());
        self
    }

    /// Query parameter `plan_id`: string.
    pub fn plan_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("plan_id", value.into_input());
        self
    }
}

identity_facade_core::call!(GetBillingPriceListCall -> PaginatedBillingPriceResponse);
identity_facade_core::paged!(GetBillingPriceListCall -> BillingPriceResponse);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetBillingPriceListCall,
    crate::Client,
    GET_BILLING_PRICE_LIST,
    "Lists default and custom prices, cheapest first.",
    false,
    [
        query::<bool>(
            "paginated",
            "`true`: the answer is an object with `data` and `total_count`; without it some lists are a bare array."
        ),
        query::<Int<1, 500>>("limit", "Default: `10`."),
        query::<Int<0, { i64::MAX }>>("offset", "Default: `0`."),
        query::<String>("plan_id")
    ]
);
impl crate::Client {
    /// Lists default and custom prices, cheapest first.
    ///
    /// `GET /billing/prices`
    ///
    /// * Returns [`PaginatedBillingPriceResponse`], with status 200.
    /// * Errors: 400, 401, 404, 422, 500.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `offset` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `billing`; in `identity-facade`, `clerk-billing`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/billing/get/billing/prices>)
    pub fn get_billing_price_list(&self) -> GetBillingPriceListCall {
        let call = self.transport.call(&GET_BILLING_PRICE_LIST);
        GetBillingPriceListCall { call }
    }
}

/// Facts of `POST /billing/prices`.
pub static CREATE_BILLING_PRICE: Operation = Operation::new(
    "CreateBillingPrice",
    http::Method::POST,
    "/billing/prices",
    "billing",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("amount"), BodyRule::Required("plan_id")]);
/// The call of [`Client::create_billing_price`](crate::Client::create_billing_price), `POST /billing/prices`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateBillingPriceCall {
    call: Call,
}

impl CreateBillingPriceCall {
    /// Monthly price in cents: 0, or at least 100.
    ///
    /// `amount`: integer >= 0. Required.
    pub fn amount(mut self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        self.call.member("amount", value.into_input());
        self
    }

    /// Sends `null` for `amount`.
    pub fn amount_null(mut self) -> Self {
        self.call.null("amount");
        self
    }

    /// Price per month in cents if billed yearly.
    ///
    /// `annual_monthly_amount`: integer >= 0.
    pub fn annual_monthly_amount(mut self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        self.call
            .member("annual_monthly_amount", value.into_input());
        self
    }

    /// Sends `null` for `annual_monthly_amount`.
    pub fn annual_monthly_amount_null(mut self) -> Self {
        self.call.null("annual_monthly_amount");
        self
    }

    /// `currency`: string. Default: `USD`.
    pub fn currency(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("currency", value.into_input());
        self
    }

    /// `description`: string.
    pub fn description(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("description", value.into_input());
        self
    }

    /// `plan_id`: string. Required.
    pub fn plan_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("plan_id", value.into_input());
        self
    }

    /// `month`, `annual` or `both`; derived from the amounts if left out.
    ///
    /// `supported_billing_periods`: `SupportedBillingPeriods`.
    pub fn supported_billing_periods(
        mut self,
        value: impl IntoInput<SupportedBillingPeriods>,
    ) -> Self {
        self.call
            .member("supported_billing_periods", value.into_input());
        self
    }
}

identity_facade_core::call!(CreateBillingPriceCall -> BillingPriceResponse);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateBillingPriceCall,
    crate::Client,
    CREATE_BILLING_PRICE,
    "Creates a custom price in a billing plan, next to the plan's default price.",
    false,
    [
        member::<identity_facade_core::Nullable<Int<0, { i64::MAX }>>>(
            "amount",
            "Monthly price in cents: 0, or at least 100."
        ),
        member::<identity_facade_core::Nullable<Int<0, { i64::MAX }>>>(
            "annual_monthly_amount",
            "Price per month in cents if billed yearly."
        ),
        member::<String>("currency", "Default: `USD`."),
        member::<String>("description"),
        member::<String>("plan_id"),
        member::<SupportedBillingPeriods>(
            "supported_billing_periods",
            "`month`, `annual` or `both`; derived from the amounts if left out."
        )
    ]
);
impl crate::Client {
    /// Creates a custom price in a billing plan, next to the plan's default price.
    ///
    /// `POST /billing/prices`
    ///
    /// * Required: `amount`, `plan_id`.
    /// * Returns [`BillingPriceResponse`], with status 200.
    /// * Errors: 400, 401, 404, 422, 500.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `billing`; in `identity-facade`, `clerk-billing`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/billing/post/billing/prices>)
    pub fn create_billing_price(&self) -> CreateBillingPriceCall {
        let call = self.transport.call(&CREATE_BILLING_PRICE);
        CreateBillingPriceCall { call }
    }
}

/// Facts of `GET /billing/statements`.
pub static GET_BILLING_STATEMENT_LIST: Operation = Operation::new(
    "GetBillingStatementList",
    http::Method::GET,
    "/billing/statements",
    "billing",
)
.parameters(&[
    Parameter::query("paginated"),
    Parameter::query("limit"),
    Parameter::query("offset"),
])
.idempotent()
.paging(Paging::offset("offset", "limit"))
.listing(Listing::new().largest(500).within("data", "total_count"));
/// The call of [`Client::get_billing_statement_list`](crate::Client::get_billing_statement_list), `GET /billing/statements`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetBillingStatementListCall {
    call: Call,
}

impl GetBillingStatementListCall {
    /// `true`: the answer is an object with `data` and `total_count`; without it some lists are a bare array.
    ///
    /// Query parameter `paginated`: boolean.
    pub fn paginated(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("paginated", value.into_input());
        self
    }

    /// Query parameter `limit`: integer from 1 to 500. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 500>>) -> Self {
        self.call.query("limit", value.into_input());
        self
    }

    /// Query parameter `offset`: integer >= 0. Default: `0`.
    pub fn offset(mut self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        self.call.query("offset", value.into_input());
        self
    }
}

identity_facade_core::call!(
    GetBillingStatementListCall -> PaginatedBillingStatementResponse
);
identity_facade_core::paged!(GetBillingStatementListCall -> BillingStatement);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetBillingStatementListCall,
    crate::Client,
    GET_BILLING_STATEMENT_LIST,
    "Lists the billing statements of the instance, newest first.",
    false,
    [
        query::<bool>(
            "paginated",
            "`true`: the answer is an object with `data` and `total_count`; without it some lists are a bare array."
        ),
        query::<Int<1, 500>>("limit", "Default: `10`."),
        query::<Int<0, { i64::MAX }>>("offset", "Default: `0`.")
    ]
);
impl crate::Client {
    /// Lists the billing statements of the instance, newest first.
    ///
    /// `GET /billing/statements`
    ///
    /// * Returns [`PaginatedBillingStatementResponse`], with status 200.
    /// * Errors: 400, 401, 422, 500.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `offset` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `billing`; in `identity-facade`, `clerk-billing`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/billing/get/billing/statements>)
    pub fn get_billing_statement_list(&self) -> GetBillingStatementListCall {
        let call = self.transport.call(&GET_BILLING_STATEMENT_LIST);
        GetBillingStatementListCall { call }
    }
}

/// Facts of `GET /billing/statements/{statementID}`.
pub static GET_BILLING_STATEMENT: Operation = Operation::new(
    "GetBillingStatement",
    http::Method::GET,
    "/billing/statements/{statementID}",
    "billing",
)
.parameters(&[Parameter::path("statementID")])
.idempotent();
/// The call of [`Client::get_billing_statement`](crate::Client::get_billing_statement), `GET /billing/statements/{statementID}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetBillingStatementCall {
    call: Call,
}

identity_facade_core::call!(GetBillingStatementCall -> BillingStatement);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetBillingStatementCall,
    crate::Client,
    GET_BILLING_STATEMENT,
    "Returns one billing statement with its totals and payment groups.",
    false,
    [identifier::<crate::ids::StatementId>("statementID")]
);
impl crate::Client {
    /// Returns one billing statement with its totals and payment groups.
    ///
    /// `GET /billing/statements/{statementID}`
    ///
    /// * Required: `statementID`.
    /// * Returns [`BillingStatement`], with status 200.
    /// * Errors: 400, 401, 404, 422, 500.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `billing`; in `identity-facade`, `clerk-billing`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/billing/get/billing/statements/%7BstatementID%7D>)
    pub fn get_billing_statement(
        &self,
        statement_id: impl IntoInput<crate::ids::StatementId>,
    ) -> GetBillingStatementCall {
        let mut call = self.transport.call(&GET_BILLING_STATEMENT);
        call.path("statementID", statement_id.into_input());
        GetBillingStatementCall { call }
    }
}

/// Facts of `GET /billing/statements/{statementID}/payment_attempts`.
pub static GET_BILLING_STATEMENT_PAYMENT_ATTEMPTS: Operation = Operation::new(
    "GetBillingStatementPaymentAttempts",
    http::Method::GET,
    "/billing/statements/{statementID}/payment_attempts",
    "billing",
)
.parameters(&[
    Parameter::path("statementID"),
    Parameter::query("paginated"),
    Parameter::query("limit"),
    Parameter::query("offset"),
])
.idempotent()
.paging(Paging::offset("offset", "limit"))
.listing(Listing::new().largest(500).within("data", "total_count"));
/// The call of [`Client::get_billing_statement_payment_attempts`](crate::Client::get_billing_statement_payment_attempts), `GET /billing/statements/{statementID}/payment_attempts`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetBillingStatementPaymentAttemptsCall {
    call: Call,
}

impl GetBillingStatementPaymentAttemptsCall {
    /// `true`: the answer is an object with `data` and `total_count`; without it some lists are a bare array.
    ///
    /// Query parameter `paginated`: boolean.
    pub fn paginated(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("paginated", value.into_input());
        self
    }

    /// Query parameter `limit`: integer from 1 to 500. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 500>>) -> Self {
        self.call.query("limit", value.into_input());
        self
    }

    /// Query parameter `offset`: integer >= 0. Default: `0`.
    pub fn offset(mut self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        self.call.query("offset", value.into_input());
        self
    }
}

identity_facade_core::call!(
    GetBillingStatementPaymentAttemptsCall -> PaginatedBillingPaymentAttemptResponse
);
identity_facade_core::paged!(
    GetBillingStatementPaymentAttemptsCall -> BillingPaymentAttempt
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetBillingStatementPaymentAttemptsCall,
    crate::Client,
    GET_BILLING_STATEMENT_PAYMENT_ATTEMPTS,
    "Lists the payment attempts of one statement, newest first.",
    false,
    [
        identifier::<crate::ids::StatementId>("statementID"),
        query::<bool>(
            "paginated",
            "`true`: the answer is an object with `data` and `total_count`; without it some lists are a bare array."
        ),
        query::<Int<1, 500>>("limit", "Default: `10`."),
        query::<Int<0, { i64::MAX }>>("offset", "Default: `0`.")
    ]
);
impl crate::Client {
    /// Lists the payment attempts of one statement, newest first.
    ///
    /// `GET /billing/statements/{statementID}/payment_attempts`
    ///
    /// * Required: `statementID`.
    /// * Returns [`PaginatedBillingPaymentAttemptResponse`], with status 200.
    /// * Errors: 400, 401, 404, 422, 500.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `offset` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `billing`; in `identity-facade`, `clerk-billing`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/billing/get/billing/statements/%7BstatementID%7D/payment_attempts>)
    pub fn get_billing_statement_payment_attempts(
        &self,
        statement_id: impl IntoInput<crate::ids::StatementId>,
    ) -> GetBillingStatementPaymentAttemptsCall {
        let mut call = self.transport.call(&GET_BILLING_STATEMENT_PAYMENT_ATTEMPTS);
        call.path("statementID", statement_id.into_input());
        GetBillingStatementPaymentAttemptsCall { call }
    }
}

/// Facts of `GET /billing/subscription_items`.
pub static GET_COMMERCE_SUBSCRIPTION_ITEM_LIST: Operation = Operation::new(
    "GetCommerceSubscriptionItemList",
    http::Method::GET,
    "/billing/subscription_items",
    "billing",
)
.parameters(&[
    Parameter::query("paginated"),
    Parameter::query("limit"),
    Parameter::query("offset"),
    Parameter::query("status"),
    Parameter::query("payer_type"),
    Parameter::query("plan_id"),
    Parameter::query("include_free"),
    Parameter::query("query"),
])
.idempotent()
.paging(Paging::offset("offset", "limit"))
.listing(Listing::new().largest(500).within("data", "total_count"));
/// The call of [`Client::get_commerce_subscription_item_list`](crate::Client::get_commerce_subscription_item_list), `GET /billing/subscription_items`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetCommerceSubscriptionItemListCall {
    call: Call,
}

impl GetCommerceSubscriptionItemListCall {
    /// `true`: the answer is an object with `data` and `total_count`; without it some lists are a bare array.
    ///
    /// Query parameter `paginated`: boolean.
    pub fn paginated(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("paginated", value.into_input());
        self
    }

    /// Query parameter `limit`: integer from 1 to 500. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 500>>) -> Self {
        self.call.query("limit", value.into_input());
        self
    }

    /// Query parameter `offset`: integer >= 0. Default: `0`.
    pub fn offset(mut self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        self.call.query("offset", value.into_input());
        self
    }

    /// Selects by state; `free_trial` occurs here but not as a status in answers.
    ///
    /// Query parameter `status`: `GetCommerceSubscriptionItemListStatus`.
    pub fn status(mut self, value: impl IntoInput<GetCommerceSubscriptionItemListStatus>) -> Self {
        self.call.query("status", value.into_input());
        self
    }

    /// Query parameter `payer_type`: `PayerType`.
    pub fn payer_type(mut self, value: impl IntoInput<PayerType>) -> Self {
        self.call.query("payer_type", value.into_input());
        self
    }

    /// Query parameter `plan_id`: string.
    pub fn plan_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("plan_id", value.into_input());
        self
    }

    /// Query parameter `include_free`: boolean. Default: `false`.
    pub fn include_free(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("include_free", value.into_input());
        self
    }

    /// Query parameter `query`: string.
    pub fn query(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("query", value.into_input());
        self
    }
}

identity_facade_core::call!(
    GetCommerceSubscriptionItemListCall -> PaginatedCommerceSubscriptionItemResponse
);
identity_facade_core::paged!(
    GetCommerceSubscriptionItemListCall -> crate ::shared::CommerceSubscriptionItem
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetCommerceSubscriptionItemListCall,
    crate::Client,
    GET_COMMERCE_SUBSCRIPTION_ITEM_LIST,
    "Lists subscription items of users and organizations, newest first.",
    false,
    [
        query::<bool>(
            "paginated",
            "`true`: the answer is an object with `data` and `total_count`; without it some lists are a bare array."
        ),
        query::<Int<1, 500>>("limit", "Default: `10`."),
        query::<Int<0, { i64::MAX }>>("offset", "Default: `0`."),
        query::<GetCommerceSubscriptionItemListStatus>(
            "status",
            "Selects by state; `free_trial` occurs here but not as a status in answers."
        ),
        query::<PayerType>("payer_type"),
        query::<String>("plan_id"),
        query::<bool>("include_free", "Default: `false`."),
        query::<String>("query")
    ]
);
impl crate::Client {
    /// Lists subscription items of users and organizations, newest first.
    ///
    /// `GET /billing/subscription_items`
    ///
    /// * Returns [`PaginatedCommerceSubscriptionItemResponse`], with status 200.
    /// * Errors: 400, 401, 422, 500.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `offset` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `billing`; in `identity-facade`, `clerk-billing`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/billing/get/billing/subscription_items>)
    pub fn get_commerce_subscription_item_list(&self) -> GetCommerceSubscriptionItemListCall {
        let call = self.transport.call(&GET_COMMERCE_SUBSCRIPTION_ITEM_LIST);
        GetCommerceSubscriptionItemListCall { call }
    }
}

/// Facts of `DELETE /billing/subscription_items/{subscription_item_id}`.
pub static CANCEL_COMMERCE_SUBSCRIPTION_ITEM: Operation = Operation::new(
    "CancelCommerceSubscriptionItem",
    http::Method::DELETE,
    "/billing/subscription_items/{subscription_item_id}",
    "billing",
)
.parameters(&[
    Parameter::path("subscription_item_id"),
    Parameter::query("end_now"),
])
.idempotent();
/// The call of [`Client::cancel_commerce_subscription_item`](crate::Client::cancel_commerce_subscription_item), `DELETE /billing/subscription_items/{subscription_item_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CancelCommerceSubscriptionItemCall {
    call: Call,
}

impl CancelCommerceSubscriptionItemCall {
    /// `true` cancels at once, `false` (default) at the end of the period.
    ///
    /// Query parameter `end_now`: boolean.
    pub fn end_now(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("end_now", value.into_input());
        self
    }
}

identity_facade_core::call!(
    CancelCommerceSubscriptionItemCall -> crate ::shared::CommerceSubscriptionItem
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CancelCommerceSubscriptionItemCall,
    crate::Client,
    CANCEL_COMMERCE_SUBSCRIPTION_ITEM,
    "Cancels a subscription item when its billing period ends, or at once with `end_now`.",
    false,
    [
        identifier::<crate::ids::SubscriptionItemId>("subscription_item_id"),
        query::<bool>(
            "end_now",
            "`true` cancels at once, `false` (default) at the end of the period."
        )
    ]
);
impl crate::Client {
    /// Cancels a subscription item when its billing period ends, or at once with `end_now`.
    ///
    /// `DELETE /billing/subscription_items/{subscription_item_id}`
    ///
    /// * Required: `subscription_item_id`.
    /// * Returns [`CommerceSubscriptionItem`](crate::shared::CommerceSubscriptionItem), with status 200.
    /// * Errors: 400, 401, 403, 404, 422, 500.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `billing`; in `identity-facade`, `clerk-billing`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/billing/delete/billing/subscription_items/%7Bsubscription_item_id%7D>)
    pub fn cancel_commerce_subscription_item(
        &self,
        subscription_item_id: impl IntoInput<crate::ids::SubscriptionItemId>,
    ) -> CancelCommerceSubscriptionItemCall {
        let mut call = self.transport.call(&CANCEL_COMMERCE_SUBSCRIPTION_ITEM);
        call.path("subscription_item_id", subscription_item_id.into_input());
        CancelCommerceSubscriptionItemCall { call }
    }
}

/// Facts of `POST /billing/subscription_items/{subscription_item_id}/discounts`.
pub static APPLY_BILLING_SUBSCRIPTION_ITEM_DISCOUNT: Operation = Operation::new(
    "ApplyBillingSubscriptionItemDiscount",
    http::Method::POST,
    "/billing/subscription_items/{subscription_item_id}/discounts",
    "billing",
)
.parameters(&[Parameter::path("subscription_item_id")])
.body(BodyKind::Required)
.rules(&[BodyRule::Required("discount_id")]);
/// The call of [`Client::apply_billing_subscription_item_discount`](crate::Client::apply_billing_subscription_item_discount), `POST /billing/subscription_items/{subscription_item_id}/discounts`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ApplyBillingSubscriptionItemDiscountCall {
    call: Call,
}

impl ApplyBillingSubscriptionItemDiscountCall {
    /// `discount_id`: string. Required.
    pub fn discount_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("discount_id", value.into_input());
        self
    }
}

identity_facade_core::call!(
    ApplyBillingSubscriptionItemDiscountCall -> CommerceDiscountRedemptionResponse
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ApplyBillingSubscriptionItemDiscountCall,
    crate::Client,
    APPLY_BILLING_SUBSCRIPTION_ITEM_DISCOUNT,
    "Applies a discount to one subscription item; another active discount is replaced.",
    false,
    [
        identifier::<crate::ids::SubscriptionItemId>("subscription_item_id"),
        member::<String>("discount_id")
    ]
);
impl crate::Client {
    /// Applies a discount to one subscription item; another active discount is replaced.
    ///
    /// `POST /billing/subscription_items/{subscription_item_id}/discounts`
    ///
    /// * Required: `subscription_item_id`, `discount_id`.
    /// * Returns [`CommerceDiscountRedemptionResponse`], with status 200.
    /// * Errors: 400, 401, 403, 404, 409, 422, 500.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `billing`; in `identity-facade`, `clerk-billing`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/billing/post/billing/subscription_items/%7Bsubscription_item_id%7D/discounts>)
    pub fn apply_billing_subscription_item_discount(
        &self,
        subscription_item_id: impl IntoInput<crate::ids::SubscriptionItemId>,
    ) -> ApplyBillingSubscriptionItemDiscountCall {
        let mut call = self
            .transport
            .call(&APPLY_BILLING_SUBSCRIPTION_ITEM_DISCOUNT);
        call.path("subscription_item_id", subscription_item_id.into_input());
        ApplyBillingSubscriptionItemDiscountCall { call }
    }
}

/// Facts of `DELETE /billing/subscription_items/{subscription_item_id}/discounts/{discount_id}`.
pub static REMOVE_BILLING_SUBSCRIPTION_ITEM_DISCOUNT: Operation = Operation::new(
    "RemoveBillingSubscriptionItemDiscount",
    http::Method::DELETE,
    "/billing/subscription_items/{subscription_item_id}/discounts/{discount_id}",
    "billing",
)
.parameters(&[
    Parameter::path("subscription_item_id"),
    Parameter::path("discount_id"),
])
.idempotent();
/// The call of [`Client::remove_billing_subscription_item_discount`](crate::Client::remove_billing_subscription_item_discount), `DELETE /billing/subscription_items/{subscription_item_id}/discounts/{discount_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct RemoveBillingSubscriptionItemDiscountCall {
    call: Call,
}

identity_facade_core::call!(
    RemoveBillingSubscriptionItemDiscountCall -> CommerceDiscountRedemptionResponse
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    RemoveBillingSubscriptionItemDiscountCall,
    crate::Client,
    REMOVE_BILLING_SUBSCRIPTION_ITEM_DISCOUNT,
    "Removes the discount that is active on a subscription item.",
    false,
    [
        identifier::<crate::ids::SubscriptionItemId>("subscription_item_id"),
        identifier::<crate::ids::DiscountId>("discount_id")
    ]
);
impl crate::Client {
    /// Removes the discount that is active on a subscription item.
    ///
    /// `DELETE /billing/subscription_items/{subscription_item_id}/discounts/{discount_id}`
    ///
    /// * Required: `subscription_item_id`, `discount_id`.
    /// * Returns [`CommerceDiscountRedemptionResponse`], with status 200.
    /// * Errors: 400, 401, 403, 404, 409, 422, 500.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `billing`; in `identity-facade`, `clerk-billing`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/billing/delete/billing/subscription_items/%7Bsubscription_item_id%7D/discounts/%7Bdiscount_id%7D>)
    pub fn remove_billing_subscription_item_discount(
        &self,
        subscription_item_id: impl IntoInput<crate::ids::SubscriptionItemId>,
        discount_id: impl IntoInput<crate::ids::DiscountId>,
    ) -> RemoveBillingSubscriptionItemDiscountCall {
        let mut call = self
            .transport
            .call(&REMOVE_BILLING_SUBSCRIPTION_ITEM_DISCOUNT);
        call.path("subscription_item_id", subscription_item_id.into_input());
        call.path("discount_id", discount_id.into_input());
        RemoveBillingSubscriptionItemDiscountCall { call }
    }
}

/// Facts of `POST /billing/subscription_items/{subscription_item_id}/extend_free_trial`.
pub static EXTEND_BILLING_SUBSCRIPTION_ITEM_FREE_TRIAL: Operation = Operation::new(
    "ExtendBillingSubscriptionItemFreeTrial",
    http::Method::POST,
    "/billing/subscription_items/{subscription_item_id}/extend_free_trial",
    "billing",
)
.parameters(&[Parameter::path("subscription_item_id")])
.body(BodyKind::Required)
.rules(&[BodyRule::Required("extend_to")])
.idempotent();
/// The call of [`Client::extend_billing_subscription_item_free_trial`](crate::Client::extend_billing_subscription_item_free_trial), `POST /billing/subscription_items/{subscription_item_id}/extend_free_trial`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ExtendBillingSubscriptionItemFreeTrialCall {
    call: Call,
}

impl ExtendBillingSubscriptionItemFreeTrialCall {
    /// New end of the trial as an RFC 3339 time in the future; limited to 365 days.
    ///
    /// `extend_to`: string in format `date-time`. Required.
    pub fn extend_to(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("extend_to", value.into_input());
        self
    }
}

identity_facade_core::call!(
    ExtendBillingSubscriptionItemFreeTrialCall -> CommerceSubscriptionItem2
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ExtendBillingSubscriptionItemFreeTrialCall,
    crate::Client,
    EXTEND_BILLING_SUBSCRIPTION_ITEM_FREE_TRIAL,
    "Extends the running free trial of a subscription item to a given time; idempotent.",
    false,
    [
        identifier::<crate::ids::SubscriptionItemId>("subscription_item_id"),
        member::<String>(
            "extend_to",
            "New end of the trial as an RFC 3339 time in the future; limited to 365 days. Format: `date-time`."
        )
    ]
);
impl crate::Client {
    /// Extends the running free trial of a subscription item to a given time; idempotent.
    ///
    /// `POST /billing/subscription_items/{subscription_item_id}/extend_free_trial`
    ///
    /// * Required: `subscription_item_id`, `extend_to`.
    /// * Returns [`CommerceSubscriptionItem2`], with status 200.
    /// * Errors: 400, 401, 403, 404, 422, 500.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `billing`; in `identity-facade`, `clerk-billing`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/billing/post/billing/subscription_items/%7Bsubscription_item_id%7D/extend_free_trial>)
    pub fn extend_billing_subscription_item_free_trial(
        &self,
        subscription_item_id: impl IntoInput<crate::ids::SubscriptionItemId>,
    ) -> ExtendBillingSubscriptionItemFreeTrialCall {
        let mut call = self
            .transport
            .call(&EXTEND_BILLING_SUBSCRIPTION_ITEM_FREE_TRIAL);
        call.path("subscription_item_id", subscription_item_id.into_input());
        ExtendBillingSubscriptionItemFreeTrialCall { call }
    }
}

/// Facts of `POST /billing/subscription_items/{subscription_item_id}/price_transition`.
pub static CREATE_BILLING_PRICE_TRANSITION: Operation = Operation::new(
    "CreateBillingPriceTransition",
    http::Method::POST,
    "/billing/subscription_items/{subscription_item_id}/price_transition",
    "billing",
)
.parameters(&[Parameter::path("subscription_item_id")])
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("from_price_id"),
    BodyRule::Required("to_price_id"),
]);
/// The call of [`Client::create_billing_price_transition`](crate::Client::create_billing_price_transition), `POST /billing/subscription_items/{subscription_item_id}/price_transition`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateBillingPriceTransitionCall {
    call: Call,
}

impl CreateBillingPriceTransitionCall {
    /// `from_price_id`: string. Required.
    pub fn from_price_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("from_price_id", value.into_input());
        self
    }

    /// `to_price_id`: string. Required.
    pub fn to_price_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("to_price_id", value.into_input());
        self
    }
}

identity_facade_core::call!(
    CreateBillingPriceTransitionCall -> CommercePriceTransitionResponse
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateBillingPriceTransitionCall,
    crate::Client,
    CREATE_BILLING_PRICE_TRANSITION,
    "Moves a subscription item to another price, at once or when the period ends.",
    false,
    [
        identifier::<crate::ids::SubscriptionItemId>("subscription_item_id"),
        member::<String>("from_price_id"),
        member::<String>("to_price_id")
    ]
);
impl crate::Client {
    /// Moves a subscription item to another price, at once or when the period ends.
    ///
    /// `POST /billing/subscription_items/{subscription_item_id}/price_transition`
    ///
    /// * Required: `subscription_item_id`, `from_price_id`, `to_price_id`.
    /// * Returns [`CommercePriceTransitionResponse`], with status 200.
    /// * Errors: 400, 401, 403, 404, 409, 422, 500.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `billing`; in `identity-facade`, `clerk-billing`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/billing/post/billing/subscription_items/%7Bsubscription_item_id%7D/price_transition>)
    pub fn create_billing_price_transition(
        &self,
        subscription_item_id: impl IntoInput<crate::ids::SubscriptionItemId>,
    ) -> CreateBillingPriceTransitionCall {
        let mut call = self.transport.call(&CREATE_BILLING_PRICE_TRANSITION);
        call.path("subscription_item_id", subscription_item_id.into_input());
        CreateBillingPriceTransitionCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &GET_COMMERCE_PLAN_LIST,
    &GET_BILLING_PRICE_LIST,
    &CREATE_BILLING_PRICE,
    &GET_BILLING_STATEMENT_LIST,
    &GET_BILLING_STATEMENT,
    &GET_BILLING_STATEMENT_PAYMENT_ATTEMPTS,
    &GET_COMMERCE_SUBSCRIPTION_ITEM_LIST,
    &CANCEL_COMMERCE_SUBSCRIPTION_ITEM,
    &APPLY_BILLING_SUBSCRIPTION_ITEM_DISCOUNT,
    &REMOVE_BILLING_SUBSCRIPTION_ITEM_DISCOUNT,
    &EXTEND_BILLING_SUBSCRIPTION_ITEM_FREE_TRIAL,
    &CREATE_BILLING_PRICE_TRANSITION,
];

/// Object `BillingPaymentAttempt`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BillingPaymentAttempt {
    /// `amount`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub amount: crate::shared::CommerceMoneyResponse,
    /// `charge_type`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub charge_type: String,
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `failed_at`: Unix time in milliseconds, may be null.
    pub failed_at: Option<UnixMillis>,
    /// `gateway_external_id`, may be null.
    pub gateway_external_id: Option<String>,
    /// `gateway_external_url`, may be null.
    pub gateway_external_url: Option<String>,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::PaymentAttemptId,
    /// `instance_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub instance_id: crate::ids::InstanceId,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `paid_at`: Unix time in milliseconds, may be null.
    pub paid_at: Option<UnixMillis>,
    /// `payee`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub payee: serde_json::Map<String, serde_json::Value>,
    /// `payee_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub payee_id: String,
    /// `payer`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub payer: crate::shared::CommercePayerResponse,
    /// `payer_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub payer_id: crate::ids::PayerId,
    /// `payment_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub payment_id: String,
    /// `payment_method`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub payment_method: crate::shared::CommercePaymentMethodResponse,
    /// `payment_method_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub payment_method_id: crate::ids::PaymentMethodId,
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
    pub status: Open<BillingPaymentAttemptStatus>,
    /// `subscription_item`, may be absent.
    pub subscription_item: Option<serde_json::Map<String, serde_json::Value>>,
    /// `subscription_item_id`, may be absent.
    pub subscription_item_id: Option<crate::ids::SubscriptionItemId>,
    /// `totals`, may be absent or null.
    pub totals: Option<crate::shared::CommerceTotalsResponse>,
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

/// Enum `BillingPaymentAttempt status`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BillingPaymentAttemptStatus {
    /// `pending`
    Pending,
    /// `paid`
    Paid,
    /// `failed`
    Failed,
}

identity_facade_core::wire_strings!(BillingPaymentAttemptStatus {
    Pending: "pending",
    Paid: "paid",
    Failed: "failed"
});
/// Object `BillingPriceResponse`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BillingPriceResponse {
    /// `amount`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub amount: i64,
    /// Price per month in cents if billed yearly.
    ///
    /// `annual_monthly_amount`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub annual_monthly_amount: i64,
    /// `annual_monthly_fee`, may be null.
    pub annual_monthly_fee: Option<crate::shared::CommerceMoneyResponse>,
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
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
    /// `description`, may be absent or null.
    pub description: Option<String>,
    /// `fee`, may be null.
    pub fee: Option<crate::shared::CommerceMoneyResponse>,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::BillingPriceId,
    /// `instance_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub instance_id: crate::ids::InstanceId,
    /// `is_default`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub is_default: bool,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `plan_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub plan_id: crate::ids::BillingPlanId,
    /// `month`, `annual` or `both`; derived from the amounts if left out.
    ///
    /// `supported_billing_periods`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub supported_billing_periods: Open<SupportedBillingPeriods>,
}

/// Object `BillingStatement`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BillingStatement {
    /// `groups`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub groups: Items<BillingStatementGroupsItem>,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::StatementId,
    /// `instance_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub instance_id: crate::ids::InstanceId,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `payer`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub payer: crate::shared::CommercePayerResponse,
    /// `status`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub status: Open<BillingStatementStatus>,
    /// `timestamp`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub timestamp: UnixMillis,
    /// `totals`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub totals: BillingStatementTotals,
}

/// Object `BillingStatement groupsItem`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BillingStatementGroupsItem {
    /// `items`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub items: Items<BillingPaymentAttempt>,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `timestamp`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub timestamp: UnixMillis,
}

/// Enum `BillingStatement status`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum BillingStatementStatus {
    /// `open`
    Open,
    /// `closed`
    Closed,
}

identity_facade_core::wire_strings!(BillingStatementStatus {
    Open: "open",
    Closed: "closed"
});
/// Object `BillingStatement totals`.
#[derive(Clone, Debug, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BillingStatementTotals {
    /// `base_fee`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub base_fee: crate::shared::CommerceMoneyResponse,
    /// `grand_total`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub grand_total: crate::shared::CommerceMoneyResponse,
    /// `subtotal`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub subtotal: crate::shared::CommerceMoneyResponse,
    /// `tax_total`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub tax_total: crate::shared::CommerceMoneyResponse,
}

/// Object `CommerceDiscountRedemptionResponse`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CommerceDiscountRedemptionResponse {
    /// `amount`, may be absent or null.
    pub amount: Option<crate::shared::CommerceMoneyResponse>,
    /// `amount_off`, may be absent or null.
    pub amount_off: Option<crate::shared::CommerceMoneyResponse>,
    /// `cycles_applied`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub cycles_applied: i64,
    /// Billing cycles that the discount still covers; null: forever.
    ///
    /// `cycles_remaining`, may be null.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub cycles_remaining: Option<i64>,
    /// `discount_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub discount_id: crate::ids::DiscountId,
    /// `effect`, may be absent.
    pub effect: Option<Open<CommerceDiscountRedemptionResponseEffect>>,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub id: String,
    /// `name`, may be absent.
    pub name: Option<String>,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `percent_off`, may be absent or null.
    pub percent_off: Option<f64>,
    /// `promo_code`, may be absent.
    pub promo_code: Option<String>,
    /// `redeemed_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub redeemed_at: UnixMillis,
    /// `redeemed_by`, may be null.
    pub redeemed_by: Option<String>,
    /// `source`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub source: Open<CommerceDiscountRedemptionResponseSource>,
    /// `status`, may be absent.
    pub status: Option<Open<CommerceDiscountRedemptionResponseStatus>>,
    /// `subscription_item_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub subscription_item_id: crate::ids::SubscriptionItemId,
}

/// Enum `CommerceDiscountRedemptionResponse effect`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CommerceDiscountRedemptionResponseEffect {
    /// `percentage`
    Percentage,
    /// `fixed_amount`
    FixedAmount,
}

identity_facade_core::wire_strings!(CommerceDiscountRedemptionResponseEffect {
    Percentage: "percentage",
    FixedAmount: "fixed_amount"
});
/// Enum `CommerceDiscountRedemptionResponse source`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CommerceDiscountRedemptionResponseSource {
    /// `promotion`
    Promotion,
    /// `manual`
    Manual,
    /// `promo_code`
    PromoCode,
}

identity_facade_core::wire_strings!(CommerceDiscountRedemptionResponseSource {
    Promotion: "promotion",
    Manual: "manual",
    PromoCode: "promo_code"
});
/// Enum `CommerceDiscountRedemptionResponse status`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CommerceDiscountRedemptionResponseStatus {
    /// `active`
    Active,
    /// `exhausted`
    Exhausted,
    /// `removed`
    Removed,
}

identity_facade_core::wire_strings!(CommerceDiscountRedemptionResponseStatus {
    Active: "active",
    Exhausted: "exhausted",
    Removed: "removed"
});
/// Object `CommercePayerResponse-2`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CommercePayerResponse2 {
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `credits_balance`, may be absent.
    pub credits_balance: Option<crate::shared::CommerceMoneyResponse>,
    /// `email`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub email: String,
    /// `first_name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub first_name: String,
    /// `id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub id: crate::ids::PayerId,
    /// `image_url`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub image_url: String,
    /// `instance_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub instance_id: crate::ids::InstanceId,
    /// `last_name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub last_name: String,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `organization_id`, may be absent.
    pub organization_id: Option<crate::ids::OrganizationId>,
    /// `organization_name`, may be absent.
    pub organization_name: Option<String>,
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
    /// `user_id`, may be absent.
    pub user_id: Option<crate::ids::UserId>,
}

/// Object `CommercePaymentSourceResponse`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CommercePaymentSourceResponse {
    /// `card_type`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub card_type: String,
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `expiry_month`, may be absent.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub expiry_month: Option<i64>,
    /// `expiry_year`, may be absent.
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
    /// `gateway_external_account_id`, may be absent or null.
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
    /// `is_default`, may be absent or null.
    pub is_default: Option<bool>,
    /// `is_removable`, may be absent or null.
    pub is_removable: Option<bool>,
    /// `last4`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub last4: String,
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
    /// `payment_method`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub payment_method: Open<CommercePaymentSourceResponsePaymentMethod>,
    /// `status`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub status: Open<CommercePaymentSourceResponseStatus>,
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
    /// `wallet_type`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub wallet_type: String,
}

/// Enum `CommercePaymentSourceResponse payment_method`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CommercePaymentSourceResponsePaymentMethod {
    /// `card`
    Card,
    /// `apple_pay`
    ApplePay,
    /// `google_pay`
    GooglePay,
}

identity_facade_core::wire_strings!(CommercePaymentSourceResponsePaymentMethod {
    Card: "card",
    ApplePay: "apple_pay",
    GooglePay: "google_pay"
});
/// Enum `CommercePaymentSourceResponse status`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CommercePaymentSourceResponseStatus {
    /// `active`
    Active,
    /// `disconnected`
    Disconnected,
}

identity_facade_core::wire_strings!(CommercePaymentSourceResponseStatus {
    Active: "active",
    Disconnected: "disconnected"
});
/// Object `CommercePlan-2`.
#[derive(Clone, Debug, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CommercePlan2 {
    /// `amount`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub amount: i64,
    /// `amount_formatted`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub amount_formatted: String,
    /// `annual_amount`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub annual_amount: i64,
    /// `annual_amount_formatted`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub annual_amount_formatted: String,
    /// `annual_fee`, may be null.
    pub annual_fee: Option<crate::shared::CommerceMoneyResponse>,
    /// Price per month in cents if billed yearly.
    ///
    /// `annual_monthly_amount`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub annual_monthly_amount: i64,
    /// `annual_monthly_amount_formatted`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub annual_monthly_amount_formatted: String,
    /// `annual_monthly_fee`, may be null.
    pub annual_monthly_fee: Option<crate::shared::CommerceMoneyResponse>,
    /// `avatar_url`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub avatar_url: String,
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
    /// `description`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub description: String,
    /// `features`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub features: Items<FeatureResponse2>,
    /// `fee`, may be null.
    pub fee: Option<crate::shared::CommerceMoneyResponse>,
    /// `for_payer_type`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub for_payer_type: String,
    /// `free_trial_days`, may be absent or null.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub free_trial_days: Option<i64>,
    /// `free_trial_enabled`, may be absent.
    pub free_trial_enabled: Option<bool>,
    /// `has_base_fee`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub has_base_fee: bool,
    /// `id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub id: crate::ids::BillingPlanId,
    /// `interval`, may be absent.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub interval: Option<i64>,
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
    /// `payer_type`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub payer_type: Items<String>,
    /// `period`, may be absent.
    pub period: Option<String>,
    /// `product_id`.
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
}

/// Object `CommercePriceTransitionDetails`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CommercePriceTransitionDetails {
    /// `charged_immediately`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub charged_immediately: bool,
    /// `effective_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub effective_at: UnixMillis,
    /// `effective_mode`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub effective_mode: Open<CommercePriceTransitionDetailsEffectiveMode>,
    /// `immediate_charge`, may be absent or null.
    pub immediate_charge: Option<crate::shared::CommerceMoneyResponse>,
    /// `next_billing_date`: Unix time in milliseconds, may be absent or null.
    pub next_billing_date: Option<UnixMillis>,
    /// `previous_plan`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub previous_plan: CommercePlan2,
    /// `previous_price`.
    pub previous_price: BillingPriceResponse,
    /// `previous_subscription_item_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub previous_subscription_item_id: crate::ids::SubscriptionItemId,
    /// `previous_subscription_item_status`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub previous_subscription_item_status:
        Open<CommercePriceTransitionDetailsPreviousSubscriptionItemStatus>,
}

/// Enum `CommercePriceTransitionDetails effective_mode`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CommercePriceTransitionDetailsEffectiveMode {
    /// `immediate`
    Immediate,
    /// `end_of_period`
    EndOfPeriod,
}

identity_facade_core::wire_strings!(CommercePriceTransitionDetailsEffectiveMode {
    Immediate: "immediate",
    EndOfPeriod: "end_of_period"
});
/// Enum `CommercePriceTransitionDetails previous_subscription_item_status`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CommercePriceTransitionDetailsPreviousSubscriptionItemStatus {
    /// `canceled`
    Canceled,
    /// `ended`
    Ended,
    /// `abandoned`
    Abandoned,
}

identity_facade_core::wire_strings!(
    CommercePriceTransitionDetailsPreviousSubscriptionItemStatus {
        Canceled: "canceled",
        Ended: "ended",
        Abandoned: "abandoned"
    }
);
/// Object `CommercePriceTransitionResponse`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CommercePriceTransitionResponse {
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `subscription_item`.
    pub subscription_item: CommerceSubscriptionItem2,
    /// `transition`.
    pub transition: CommercePriceTransitionDetails,
}

/// Object `CommerceSubscriptionItem-2`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CommerceSubscriptionItem2 {
    /// `amount`, may be absent or null.
    pub amount: Option<crate::shared::CommerceMoneyResponse>,
    /// `canceled_at`: Unix time in milliseconds, may be absent or null.
    pub canceled_at: Option<UnixMillis>,
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `credit`, may be absent or null.
    pub credit: Option<crate::shared::CommerceSubscriptionCreditResponse>,
    /// `ended_at`: Unix time in milliseconds, may be absent or null.
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
    /// `lifetime_paid`, may be absent or null.
    pub lifetime_paid: Option<crate::shared::CommerceMoneyResponse>,
    /// `next_invoice`, may be absent or null.
    pub next_invoice: Option<crate::shared::CommerceSubscriptionItemNextPaymentResponse>,
    /// `next_payment`, may be absent or null.
    pub next_payment: Option<crate::shared::CommerceSubscriptionItemNextPaymentResponse>,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `past_due_at`: Unix time in milliseconds, may be absent or null.
    pub past_due_at: Option<UnixMillis>,
    /// `payer`, may be absent or null.
    pub payer: Option<CommercePayerResponse2>,
    /// `payer_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub payer_id: crate::ids::PayerId,
    /// `payment_source`, may be absent or null.
    pub payment_source: Option<CommercePaymentSourceResponse>,
    /// `payment_source_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub payment_source_id: crate::ids::PaymentMethodId,
    /// `period_end`: Unix time in milliseconds, may be absent or null.
    pub period_end: Option<UnixMillis>,
    /// `period_start`: Unix time in milliseconds, may be absent or null.
    pub period_start: Option<UnixMillis>,
    /// `plan`, may be null.
    pub plan: Option<CommercePlan2>,
    /// `plan_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub plan_id: crate::ids::BillingPlanId,
    /// `plan_period`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub plan_period: Open<crate::shared::PlanPeriod>,
    /// `price_id`, may be absent.
    pub price_id: Option<crate::ids::BillingPriceId>,
    /// `proration_date`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub proration_date: String,
    /// `status`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub status: Open<CommerceSubscriptionItem2Status>,
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

/// Enum `CommerceSubscriptionItem2 status`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CommerceSubscriptionItem2Status {
    /// `active`
    Active,
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

identity_facade_core::wire_strings!(CommerceSubscriptionItem2Status {
    Active: "active",
    Ended: "ended",
    PastDue: "past_due",
    Upcoming: "upcoming",
    Incomplete: "incomplete",
    Abandoned: "abandoned"
});
/// Object `FeatureResponse-2`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct FeatureResponse2 {
    /// `avatar_url`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub avatar_url: String,
    /// `description`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub description: String,
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

/// Enum `GetCommerceSubscriptionItemList status`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum GetCommerceSubscriptionItemListStatus {
    /// `active`
    Active,
    /// `ended`
    Ended,
    /// `past_due`
    PastDue,
    /// `upcoming`
    Upcoming,
    /// `free_trial`
    FreeTrial,
}

identity_facade_core::wire_strings!(GetCommerceSubscriptionItemListStatus {
    Active: "active",
    Ended: "ended",
    PastDue: "past_due",
    Upcoming: "upcoming",
    FreeTrial: "free_trial"
});
/// Object `PaginatedBillingPaymentAttemptResponse`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PaginatedBillingPaymentAttemptResponse {
    /// `data`. Required.
    pub data: Items<BillingPaymentAttempt>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `PaginatedBillingPriceResponse`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PaginatedBillingPriceResponse {
    /// `data`. Required.
    pub data: Items<BillingPriceResponse>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `PaginatedBillingStatementResponse`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PaginatedBillingStatementResponse {
    /// `data`. Required.
    pub data: Items<BillingStatement>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `PaginatedCommercePlanResponse`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PaginatedCommercePlanResponse {
    /// `data`. Required.
    pub data: Items<crate::shared::CommercePlan>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `PaginatedCommerceSubscriptionItemResponse`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PaginatedCommerceSubscriptionItemResponse {
    /// `data`. Required.
    pub data: Items<crate::shared::CommerceSubscriptionItem>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Enum `PayerType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum PayerType {
    /// `user`
    User,
    /// `org`
    Org,
}

identity_facade_core::wire_strings!(PayerType {
    User: "user",
    Org: "org"
});
/// Enum `SupportedBillingPeriods`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SupportedBillingPeriods {
    /// `month`
    Month,
    /// `annual`
    Annual,
    /// `both`
    Both,
}

identity_facade_core::wire_strings!(SupportedBillingPeriods {
    Month: "month",
    Annual: "annual",
    Both: "both"
});
