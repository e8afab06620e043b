// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, Call, CallOptions, Checks, Error, Int, Invalid, Items, Nullable, Open, Operation,
    Paging, Parameter, Reply, UnixMillis,
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
.paging(Paging::Offset {
    offset: "offset",
    limit: "limit",
});
/// `GET /billing/plans`, made by [`get_commerce_plan_list`](crate::Client::get_commerce_plan_list).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetCommercePlanListCall {
    call: Call,
}

impl GetCommercePlanListCall {
    /// Query parameter `paginated`: true or false.
    pub fn paginated(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("paginated", value.try_into());
        self
    }

    /// Query parameter `limit`: a whole number from 1 to 500. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 500>, Error: Into<Invalid>>) -> Self {
        self.call.query("limit", value.try_into());
        self
    }

    /// Query parameter `offset`: a whole number of at least 0. Unset, the vendor takes `0`.
    pub fn offset(
        mut self,
        value: impl TryInto<Int<0, { i64::MAX }>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("offset", value.try_into());
        self
    }

    /// Query parameter `payer_type`: `PayerType`.
    pub fn payer_type(mut self, value: impl TryInto<PayerType, Error: Into<Invalid>>) -> Self {
        self.call.query("payer_type", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<PaginatedCommercePlanResponse>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /billing/plans`
    ///
    /// Success is 200 with `PaginatedCommercePlanResponse`.
    /// Failures that the vendor lists: 400, 401, 422, 500.
    /// Paged by `offset` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/billing/get/billing/plans>)
    pub fn get_commerce_plan_list(&self) -> GetCommercePlanListCall {
        GetCommercePlanListCall {
            call: self.transport.call(&GET_COMMERCE_PLAN_LIST),
        }
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
.paging(Paging::Offset {
    offset: "offset",
    limit: "limit",
});
/// `GET /billing/prices`, made by [`get_billing_price_list`](crate::Client::get_billing_price_list).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetBillingPriceListCall {
    call: Call,
}

impl GetBillingPriceListCall {
    /// Query parameter `paginated`: true or false.
    pub fn paginated(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("paginated", value.try_into());
        self
    }

    /// Query parameter `limit`: a whole number from 1 to 500. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 500>, Error: Into<Invalid>>) -> Self {
        self.call.query("limit", value.try_into());
        self
    }

    /// Query parameter `offset`: a whole number of at least 0. Unset, the vendor takes `0`.
    pub fn offset(
        mut self,
        value: impl TryInto<Int<0, { i64::MAX }>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("offset", value.try_into());
        self
    }

    /// Query parameter `plan_id`: a text.
    pub fn plan_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("plan_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<PaginatedBillingPriceResponse>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /billing/prices`
    ///
    /// Success is 200 with `PaginatedBillingPriceResponse`.
    /// Failures that the vendor lists: 400, 401, 404, 422, 500.
    /// Paged by `offset` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/billing/get/billing/prices>)
    pub fn get_billing_price_list(&self) -> GetBillingPriceListCall {
        GetBillingPriceListCall {
            call: self.transport.call(&GET_BILLING_PRICE_LIST),
        }
    }
}

/// Facts of `POST /billing/prices`.
pub static CREATE_BILLING_PRICE: Operation = Operation::new(
    "CreateBillingPrice",
    http::Method::POST,
    "/billing/prices",
    "billing",
)
.body(BodyKind::Required);
/// `POST /billing/prices`, made by [`create_billing_price`](crate::Client::create_billing_price).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateBillingPriceCall {
    call: Call,
}

impl CreateBillingPriceCall {
    /// The JSON body. Required. `CreateBillingPriceRequest`.
    pub fn body(
        mut self,
        value: impl TryInto<CreateBillingPriceRequest, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<BillingPriceResponse>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /billing/prices`
    ///
    /// Required: the body.
    /// Success is 200 with `BillingPriceResponse`.
    /// Failures that the vendor lists: 400, 401, 404, 422, 500.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/billing/post/billing/prices>)
    pub fn create_billing_price(&self) -> CreateBillingPriceCall {
        CreateBillingPriceCall {
            call: self.transport.call(&CREATE_BILLING_PRICE),
        }
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
.paging(Paging::Offset {
    offset: "offset",
    limit: "limit",
});
/// `GET /billing/statements`, made by [`get_billing_statement_list`](crate::Client::get_billing_statement_list).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetBillingStatementListCall {
    call: Call,
}

impl GetBillingStatementListCall {
    /// Query parameter `paginated`: true or false.
    pub fn paginated(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("paginated", value.try_into());
        self
    }

    /// Query parameter `limit`: a whole number from 1 to 500. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 500>, Error: Into<Invalid>>) -> Self {
        self.call.query("limit", value.try_into());
        self
    }

    /// Query parameter `offset`: a whole number of at least 0. Unset, the vendor takes `0`.
    pub fn offset(
        mut self,
        value: impl TryInto<Int<0, { i64::MAX }>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("offset", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<PaginatedBillingStatementResponse>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /billing/statements`
    ///
    /// Success is 200 with `PaginatedBillingStatementResponse`.
    /// Failures that the vendor lists: 400, 401, 422, 500.
    /// Paged by `offset` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/billing/get/billing/statements>)
    pub fn get_billing_statement_list(&self) -> GetBillingStatementListCall {
        GetBillingStatementListCall {
            call: self.transport.call(&GET_BILLING_STATEMENT_LIST),
        }
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
/// `GET /billing/statements/{statementID}`, made by [`get_billing_statement`](crate::Client::get_billing_statement).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetBillingStatementCall {
    call: Call,
}

impl GetBillingStatementCall {
    /// Path segment `statementID`: a text. Required.
    pub fn statement_id(
        mut self,
        value: impl TryInto<crate::ids::StatementId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("statementID", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<BillingStatement>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /billing/statements/{statementID}`
    ///
    /// Required: `statementID`.
    /// Success is 200 with `BillingStatement`.
    /// Failures that the vendor lists: 400, 401, 404, 422, 500.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/billing/get/billing/statements/%7BstatementID%7D>)
    pub fn get_billing_statement(&self) -> GetBillingStatementCall {
        GetBillingStatementCall {
            call: self.transport.call(&GET_BILLING_STATEMENT),
        }
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
.paging(Paging::Offset {
    offset: "offset",
    limit: "limit",
});
/// `GET /billing/statements/{statementID}/payment_attempts`, made by [`get_billing_statement_payment_attempts`](crate::Client::get_billing_statement_payment_attempts).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetBillingStatementPaymentAttemptsCall {
    call: Call,
}

impl GetBillingStatementPaymentAttemptsCall {
    /// Path segment `statementID`: a text. Required.
    pub fn statement_id(
        mut self,
        value: impl TryInto<crate::ids::StatementId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("statementID", value.try_into());
        self
    }

    /// Query parameter `paginated`: true or false.
    pub fn paginated(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("paginated", value.try_into());
        self
    }

    /// Query parameter `limit`: a whole number from 1 to 500. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 500>, Error: Into<Invalid>>) -> Self {
        self.call.query("limit", value.try_into());
        self
    }

    /// Query parameter `offset`: a whole number of at least 0. Unset, the vendor takes `0`.
    pub fn offset(
        mut self,
        value: impl TryInto<Int<0, { i64::MAX }>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("offset", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<PaginatedBillingPaymentAttemptResponse>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /billing/statements/{statementID}/payment_attempts`
    ///
    /// Required: `statementID`.
    /// Success is 200 with `PaginatedBillingPaymentAttemptResponse`.
    /// Failures that the vendor lists: 400, 401, 404, 422, 500.
    /// Paged by `offset` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/billing/get/billing/statements/%7BstatementID%7D/payment_attempts>)
    pub fn get_billing_statement_payment_attempts(&self) -> GetBillingStatementPaymentAttemptsCall {
        GetBillingStatementPaymentAttemptsCall {
            call: self.transport.call(&GET_BILLING_STATEMENT_PAYMENT_ATTEMPTS),
        }
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
.paging(Paging::Offset {
    offset: "offset",
    limit: "limit",
});
/// `GET /billing/subscription_items`, made by [`get_commerce_subscription_item_list`](crate::Client::get_commerce_subscription_item_list).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetCommerceSubscriptionItemListCall {
    call: Call,
}

impl GetCommerceSubscriptionItemListCall {
    /// Query parameter `paginated`: true or false.
    pub fn paginated(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("paginated", value.try_into());
        self
    }

    /// Query parameter `limit`: a whole number from 1 to 500. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 500>, Error: Into<Invalid>>) -> Self {
        self.call.query("limit", value.try_into());
        self
    }

    /// Query parameter `offset`: a whole number of at least 0. Unset, the vendor takes `0`.
    pub fn offset(
        mut self,
        value: impl TryInto<Int<0, { i64::MAX }>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("offset", value.try_into());
        self
    }

    /// Query parameter `status`: `GetCommerceSubscriptionItemListStatus`.
    pub fn status(
        mut self,
        value: impl TryInto<GetCommerceSubscriptionItemListStatus, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("status", value.try_into());
        self
    }

    /// Query parameter `payer_type`: `PayerType`.
    pub fn payer_type(mut self, value: impl TryInto<PayerType, Error: Into<Invalid>>) -> Self {
        self.call.query("payer_type", value.try_into());
        self
    }

    /// Query parameter `plan_id`: a text.
    pub fn plan_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("plan_id", value.try_into());
        self
    }

    /// Query parameter `include_free`: true or false. Unset, the vendor takes `false`.
    pub fn include_free(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("include_free", value.try_into());
        self
    }

    /// Query parameter `query`: a text.
    pub fn query(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("query", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<PaginatedCommerceSubscriptionItemResponse>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /billing/subscription_items`
    ///
    /// Success is 200 with `PaginatedCommerceSubscriptionItemResponse`.
    /// Failures that the vendor lists: 400, 401, 422, 500.
    /// Paged by `offset` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/billing/get/billing/subscription_items>)
    pub fn get_commerce_subscription_item_list(&self) -> GetCommerceSubscriptionItemListCall {
        GetCommerceSubscriptionItemListCall {
            call: self.transport.call(&GET_COMMERCE_SUBSCRIPTION_ITEM_LIST),
        }
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
/// `DELETE /billing/subscription_items/{subscription_item_id}`, made by [`cancel_commerce_subscription_item`](crate::Client::cancel_commerce_subscription_item).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CancelCommerceSubscriptionItemCall {
    call: Call,
}

impl CancelCommerceSubscriptionItemCall {
    /// Path segment `subscription_item_id`: a text. Required.
    pub fn subscription_item_id(
        mut self,
        value: impl TryInto<crate::ids::SubscriptionItemId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("subscription_item_id", value.try_into());
        self
    }

    /// Query parameter `end_now`: true or false. Unset, the vendor takes `false`.
    pub fn end_now(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("end_now", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::CommerceSubscriptionItem>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `DELETE /billing/subscription_items/{subscription_item_id}`
    ///
    /// Required: `subscription_item_id`.
    /// Success is 200 with `CommerceSubscriptionItem`.
    /// Failures that the vendor lists: 400, 401, 403, 404, 422, 500.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/billing/delete/billing/subscription_items/%7Bsubscription_item_id%7D>)
    pub fn cancel_commerce_subscription_item(&self) -> CancelCommerceSubscriptionItemCall {
        CancelCommerceSubscriptionItemCall {
            call: self.transport.call(&CANCEL_COMMERCE_SUBSCRIPTION_ITEM),
        }
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
.body(BodyKind::Required);
/// `POST /billing/subscription_items/{subscription_item_id}/discounts`, made by [`apply_billing_subscription_item_discount`](crate::Client::apply_billing_subscription_item_discount).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ApplyBillingSubscriptionItemDiscountCall {
    call: Call,
}

impl ApplyBillingSubscriptionItemDiscountCall {
    /// Path segment `subscription_item_id`: a text. Required.
    pub fn subscription_item_id(
        mut self,
        value: impl TryInto<crate::ids::SubscriptionItemId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("subscription_item_id", value.try_into());
        self
    }

    /// The JSON body. Required. `ApplyCommerceDiscountRequest`.
    pub fn body(
        mut self,
        value: impl TryInto<ApplyCommerceDiscountRequest, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<CommerceDiscountRedemptionResponse>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /billing/subscription_items/{subscription_item_id}/discounts`
    ///
    /// Required: `subscription_item_id`, the body.
    /// Success is 200 with `CommerceDiscountRedemptionResponse`.
    /// Failures that the vendor lists: 400, 401, 403, 404, 409, 422, 500.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/billing/post/billing/subscription_items/%7Bsubscription_item_id%7D/discounts>)
    pub fn apply_billing_subscription_item_discount(
        &self,
    ) -> ApplyBillingSubscriptionItemDiscountCall {
        ApplyBillingSubscriptionItemDiscountCall {
            call: self
                .transport
                .call(&APPLY_BILLING_SUBSCRIPTION_ITEM_DISCOUNT),
        }
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
/// `DELETE /billing/subscription_items/{subscription_item_id}/discounts/{discount_id}`, made by [`remove_billing_subscription_item_discount`](crate::Client::remove_billing_subscription_item_discount).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct RemoveBillingSubscriptionItemDiscountCall {
    call: Call,
}

impl RemoveBillingSubscriptionItemDiscountCall {
    /// Path segment `subscription_item_id`: a text. Required.
    pub fn subscription_item_id(
        mut self,
        value: impl TryInto<crate::ids::SubscriptionItemId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("subscription_item_id", value.try_into());
        self
    }

    /// Path segment `discount_id`: a text. Required.
    pub fn discount_id(
        mut self,
        value: impl TryInto<crate::ids::DiscountId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("discount_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<CommerceDiscountRedemptionResponse>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `DELETE /billing/subscription_items/{subscription_item_id}/discounts/{discount_id}`
    ///
    /// Required: `subscription_item_id`, `discount_id`.
    /// Success is 200 with `CommerceDiscountRedemptionResponse`.
    /// Failures that the vendor lists: 400, 401, 403, 404, 409, 422, 500.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/billing/delete/billing/subscription_items/%7Bsubscription_item_id%7D/discounts/%7Bdiscount_id%7D>)
    pub fn remove_billing_subscription_item_discount(
        &self,
    ) -> RemoveBillingSubscriptionItemDiscountCall {
        RemoveBillingSubscriptionItemDiscountCall {
            call: self
                .transport
                .call(&REMOVE_BILLING_SUBSCRIPTION_ITEM_DISCOUNT),
        }
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
.idempotent();
/// `POST /billing/subscription_items/{subscription_item_id}/extend_free_trial`, made by [`extend_billing_subscription_item_free_trial`](crate::Client::extend_billing_subscription_item_free_trial).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ExtendBillingSubscriptionItemFreeTrialCall {
    call: Call,
}

impl ExtendBillingSubscriptionItemFreeTrialCall {
    /// Path segment `subscription_item_id`: a text. Required.
    pub fn subscription_item_id(
        mut self,
        value: impl TryInto<crate::ids::SubscriptionItemId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("subscription_item_id", value.try_into());
        self
    }

    /// The JSON body. Required. `ExtendFreeTrialRequest`.
    pub fn body(
        mut self,
        value: impl TryInto<ExtendFreeTrialRequest, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<CommerceSubscriptionItem2>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /billing/subscription_items/{subscription_item_id}/extend_free_trial`
    ///
    /// Required: `subscription_item_id`, the body.
    /// Success is 200 with `CommerceSubscriptionItem2`.
    /// Failures that the vendor lists: 400, 401, 403, 404, 422, 500.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/billing/post/billing/subscription_items/%7Bsubscription_item_id%7D/extend_free_trial>)
    pub fn extend_billing_subscription_item_free_trial(
        &self,
    ) -> ExtendBillingSubscriptionItemFreeTrialCall {
        ExtendBillingSubscriptionItemFreeTrialCall {
            call: self
                .transport
                .call(&EXTEND_BILLING_SUBSCRIPTION_ITEM_FREE_TRIAL),
        }
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
.body(BodyKind::Required);
/// `POST /billing/subscription_items/{subscription_item_id}/price_transition`, made by [`create_billing_price_transition`](crate::Client::create_billing_price_transition).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateBillingPriceTransitionCall {
    call: Call,
}

impl CreateBillingPriceTransitionCall {
    /// Path segment `subscription_item_id`: a text. Required.
    pub fn subscription_item_id(
        mut self,
        value: impl TryInto<crate::ids::SubscriptionItemId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("subscription_item_id", value.try_into());
        self
    }

    /// The JSON body. Required. `PriceTransitionRequest`.
    pub fn body(
        mut self,
        value: impl TryInto<PriceTransitionRequest, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<CommercePriceTransitionResponse>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /billing/subscription_items/{subscription_item_id}/price_transition`
    ///
    /// Required: `subscription_item_id`, the body.
    /// Success is 200 with `CommercePriceTransitionResponse`.
    /// Failures that the vendor lists: 400, 401, 403, 404, 409, 422, 500.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/billing/post/billing/subscription_items/%7Bsubscription_item_id%7D/price_transition>)
    pub fn create_billing_price_transition(&self) -> CreateBillingPriceTransitionCall {
        CreateBillingPriceTransitionCall {
            call: self.transport.call(&CREATE_BILLING_PRICE_TRANSITION),
        }
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

/// Object `ApplyCommerceDiscountRequest`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ApplyCommerceDiscountRequest {
    #[serde(skip_serializing_if = "Option::is_none")]
    discount_id: Option<String>,
}

impl ApplyCommerceDiscountRequest {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ApplyCommerceDiscountRequestBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("discount_id", self.discount_id.is_some());
    }
}

/// Makes a [`ApplyCommerceDiscountRequest`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ApplyCommerceDiscountRequestBuilder {
    checks: Checks,
    value: ApplyCommerceDiscountRequest,
}

impl ApplyCommerceDiscountRequestBuilder {
    /// `discount_id`: a text. Required.
    pub fn discount_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.discount_id = self.checks.take("discount_id", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ApplyCommerceDiscountRequest, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ApplyCommerceDiscountRequestBuilder> for ApplyCommerceDiscountRequest {
    type Error = Invalid;
    fn try_from(builder: ApplyCommerceDiscountRequestBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ApplyCommerceDiscountRequest);
/// Object `BillingPaymentAttempt`. Received.
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
    /// `created_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `failed_at`, may be null, in milliseconds since 1970.
    pub failed_at: Option<UnixMillis>,
    /// `gateway_external_id`, may be null.
    pub gateway_external_id: Option<String>,
    /// `gateway_external_url`, may be null.
    pub gateway_external_url: Option<String>,
    /// `id`. Always there.
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
    /// `paid_at`, may be null, in milliseconds since 1970.
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
    /// `updated_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

/// One of a few texts `BillingPaymentAttempt status`. Received.
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
/// Object `BillingPriceResponse`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct BillingPriceResponse {
    /// `amount`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub amount: i64,
    /// `annual_monthly_amount`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub annual_monthly_amount: i64,
    /// `annual_monthly_fee`, may be null.
    pub annual_monthly_fee: Option<crate::shared::CommerceMoneyResponse>,
    /// `created_at`, in milliseconds since 1970.
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
    /// `id`. Always there.
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
    /// `supported_billing_periods`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub supported_billing_periods: Open<SupportedBillingPeriods>,
}

/// Object `BillingStatement`. Received.
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
    /// `id`. Always there.
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
    /// `timestamp`, in milliseconds since 1970.
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

/// Object `BillingStatement groupsItem`. Received.
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
    /// `timestamp`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub timestamp: UnixMillis,
}

/// One of a few texts `BillingStatement status`. Received.
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
/// Object `BillingStatement totals`. Received.
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

/// Object `CommerceDiscountRedemptionResponse`. Received.
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
    /// `id`. Always there.
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
    /// `redeemed_at`, in milliseconds since 1970.
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

/// One of a few texts `CommerceDiscountRedemptionResponse effect`. Received.
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
/// One of a few texts `CommerceDiscountRedemptionResponse source`. Received.
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
/// One of a few texts `CommerceDiscountRedemptionResponse status`. Received.
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
/// Object `CommercePayerResponse-2`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CommercePayerResponse2 {
    /// `created_at`, in milliseconds since 1970.
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
    /// `updated_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
    /// `user_id`, may be absent.
    pub user_id: Option<crate::ids::UserId>,
}

/// Object `CommercePaymentSourceResponse`. Received.
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
    /// `created_at`, in milliseconds since 1970.
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
    /// `updated_at`, in milliseconds since 1970.
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

/// One of a few texts `CommercePaymentSourceResponse payment_method`. Received.
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
/// One of a few texts `CommercePaymentSourceResponse status`. Received.
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
/// Object `CommercePlan-2`. Received.
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

/// Object `CommercePriceTransitionDetails`. Received.
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
    /// `effective_at`, in milliseconds since 1970.
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
    /// `next_billing_date`, may be absent or null, in milliseconds since 1970.
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

/// One of a few texts `CommercePriceTransitionDetails effective_mode`. Received.
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
/// One of a few texts `CommercePriceTransitionDetails previous_subscription_item_status`. Received.
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
/// Object `CommercePriceTransitionResponse`. Received.
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

/// Object `CommerceSubscriptionItem-2`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CommerceSubscriptionItem2 {
    /// `amount`, may be absent or null.
    pub amount: Option<crate::shared::CommerceMoneyResponse>,
    /// `canceled_at`, may be absent or null, in milliseconds since 1970.
    pub canceled_at: Option<UnixMillis>,
    /// `created_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `credit`, may be absent or null.
    pub credit: Option<crate::shared::CommerceSubscriptionCreditResponse>,
    /// `ended_at`, may be absent or null, in milliseconds since 1970.
    pub ended_at: Option<UnixMillis>,
    /// `id`. Always there.
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
    /// `past_due_at`, may be absent or null, in milliseconds since 1970.
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
    /// `period_end`, may be absent or null, in milliseconds since 1970.
    pub period_end: Option<UnixMillis>,
    /// `period_start`, may be absent or null, in milliseconds since 1970.
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
    /// `updated_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

/// One of a few texts `CommerceSubscriptionItem2 status`. Received.
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
/// Object `CreateBillingPriceRequest`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateBillingPriceRequest {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    amount: Option<Nullable<Int<0, { i64::MAX }>>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    annual_monthly_amount: Option<Nullable<Int<0, { i64::MAX }>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    currency: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    plan_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    supported_billing_periods: Option<SupportedBillingPeriods>,
}

impl CreateBillingPriceRequest {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateBillingPriceRequestBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("amount", self.amount.is_some());
        checks.required("plan_id", self.plan_id.is_some());
    }
}

/// Makes a [`CreateBillingPriceRequest`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateBillingPriceRequestBuilder {
    checks: Checks,
    value: CreateBillingPriceRequest,
}

impl CreateBillingPriceRequestBuilder {
    /// `amount`: a whole number of at least 0. Required.
    pub fn amount(
        mut self,
        value: impl TryInto<Int<0, { i64::MAX }>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.amount = self.checks.take("amount", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `amount`.
    pub fn amount_null(mut self) -> Self {
        self.checks.clear("amount");
        self.value.amount = Some(Nullable::Null);
        self
    }

    /// `annual_monthly_amount`: a whole number of at least 0.
    pub fn annual_monthly_amount(
        mut self,
        value: impl TryInto<Int<0, { i64::MAX }>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.annual_monthly_amount = self
            .checks
            .take("annual_monthly_amount", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `annual_monthly_amount`.
    pub fn annual_monthly_amount_null(mut self) -> Self {
        self.checks.clear("annual_monthly_amount");
        self.value.annual_monthly_amount = Some(Nullable::Null);
        self
    }

    /// `currency`: a text. Unset, the vendor takes `"USD"`.
    pub fn currency(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.currency = self.checks.take("currency", value);
        self
    }

    /// `description`: a text.
    pub fn description(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.description = self.checks.take("description", value);
        self
    }

    /// `plan_id`: a text. Required.
    pub fn plan_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.plan_id = self.checks.take("plan_id", value);
        self
    }

    /// `supported_billing_periods`: `SupportedBillingPeriods`.
    pub fn supported_billing_periods(
        mut self,
        value: impl TryInto<SupportedBillingPeriods, Error: Into<Invalid>>,
    ) -> Self {
        self.value.supported_billing_periods = self.checks.take("supported_billing_periods", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateBillingPriceRequest, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateBillingPriceRequestBuilder> for CreateBillingPriceRequest {
    type Error = Invalid;
    fn try_from(builder: CreateBillingPriceRequestBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateBillingPriceRequest);
/// Object `ExtendFreeTrialRequest`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ExtendFreeTrialRequest {
    #[serde(skip_serializing_if = "Option::is_none")]
    extend_to: Option<String>,
}

impl ExtendFreeTrialRequest {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ExtendFreeTrialRequestBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("extend_to", self.extend_to.is_some());
    }
}

/// Makes a [`ExtendFreeTrialRequest`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ExtendFreeTrialRequestBuilder {
    checks: Checks,
    value: ExtendFreeTrialRequest,
}

impl ExtendFreeTrialRequestBuilder {
    /// `extend_to`: a text in format `date-time`. Required.
    pub fn extend_to(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.extend_to = self.checks.take("extend_to", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ExtendFreeTrialRequest, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ExtendFreeTrialRequestBuilder> for ExtendFreeTrialRequest {
    type Error = Invalid;
    fn try_from(builder: ExtendFreeTrialRequestBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ExtendFreeTrialRequest);
/// Object `FeatureResponse-2`. Received.
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

/// One of a few texts `GetCommerceSubscriptionItemList status`. Sent.
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
/// Object `PaginatedBillingPaymentAttemptResponse`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PaginatedBillingPaymentAttemptResponse {
    /// `data`. Always there.
    pub data: Items<BillingPaymentAttempt>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `PaginatedBillingPriceResponse`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PaginatedBillingPriceResponse {
    /// `data`. Always there.
    pub data: Items<BillingPriceResponse>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `PaginatedBillingStatementResponse`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PaginatedBillingStatementResponse {
    /// `data`. Always there.
    pub data: Items<BillingStatement>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `PaginatedCommercePlanResponse`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PaginatedCommercePlanResponse {
    /// `data`. Always there.
    pub data: Items<crate::shared::CommercePlan>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `PaginatedCommerceSubscriptionItemResponse`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PaginatedCommerceSubscriptionItemResponse {
    /// `data`. Always there.
    pub data: Items<crate::shared::CommerceSubscriptionItem>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// One of a few texts `PayerType`. Sent.
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
/// Object `PriceTransitionRequest`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct PriceTransitionRequest {
    #[serde(skip_serializing_if = "Option::is_none")]
    from_price_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    to_price_id: Option<String>,
}

impl PriceTransitionRequest {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> PriceTransitionRequestBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("from_price_id", self.from_price_id.is_some());
        checks.required("to_price_id", self.to_price_id.is_some());
    }
}

/// Makes a [`PriceTransitionRequest`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct PriceTransitionRequestBuilder {
    checks: Checks,
    value: PriceTransitionRequest,
}

impl PriceTransitionRequestBuilder {
    /// `from_price_id`: a text. Required.
    pub fn from_price_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.from_price_id = self.checks.take("from_price_id", value);
        self
    }

    /// `to_price_id`: a text. Required.
    pub fn to_price_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.to_price_id = self.checks.take("to_price_id", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<PriceTransitionRequest, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<PriceTransitionRequestBuilder> for PriceTransitionRequest {
    type Error = Invalid;
    fn try_from(builder: PriceTransitionRequestBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(PriceTransitionRequest);
/// One of a few texts `SupportedBillingPeriods`. Sent and received.
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
