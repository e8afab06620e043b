// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{Call, Int, IntoInput, Items, Listing, Operation, Paging, Parameter};

/// Facts of `GET /api/v3/get-all-rights-items`.
pub static GET_ALL_RIGHTS_ITEM: Operation = Operation::new(
    "getAllRightsItem",
    http::Method::GET,
    "/api/v3/get-all-rights-items",
    "billing",
)
.enveloped()
.idempotent();
/// The call of [`Client::get_all_rights_item`](crate::Client::get_all_rights_item), `GET /api/v3/get-all-rights-items`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetAllRightsItemCall {
    call: Call,
}

identity_facade_core::call!(GetAllRightsItemCall -> RightItemRes);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetAllRightsItemCall,
    crate::Client,
    GET_ALL_RIGHTS_ITEM,
    "Lists all rights items of the user pool with their values.",
    false,
    []
);
impl crate::Client {
    /// Lists all rights items of the user pool with their values.
    ///
    /// `GET /api/v3/get-all-rights-items`
    ///
    /// * Returns [`RightItemRes`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `billing`; in `identity-facade`, `genauth-billing`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_all_rights_item(&self) -> GetAllRightsItemCall {
        let call = self.transport.call(&GET_ALL_RIGHTS_ITEM);
        GetAllRightsItemCall { call }
    }
}

/// Facts of `GET /api/v3/get-current-package-info`.
pub static GET_CURRENT_PACKAGE_INFO: Operation = Operation::new(
    "getCurrentPackageInfo",
    http::Method::GET,
    "/api/v3/get-current-package-info",
    "billing",
)
.enveloped()
.idempotent();
/// The call of [`Client::get_current_package_info`](crate::Client::get_current_package_info), `GET /api/v3/get-current-package-info`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetCurrentPackageInfoCall {
    call: Call,
}

identity_facade_core::call!(GetCurrentPackageInfoCall -> CostCurrentPackageInfo);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetCurrentPackageInfoCall,
    crate::Client,
    GET_CURRENT_PACKAGE_INFO,
    "Returns the current plan of the user pool, its end time and overdue days.",
    false,
    []
);
impl crate::Client {
    /// Returns the current plan of the user pool, its end time and overdue days.
    ///
    /// `GET /api/v3/get-current-package-info`
    ///
    /// * Returns [`CostCurrentPackageInfo`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `billing`; in `identity-facade`, `genauth-billing`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_current_package_info(&self) -> GetCurrentPackageInfoCall {
        let call = self.transport.call(&GET_CURRENT_PACKAGE_INFO);
        GetCurrentPackageInfoCall { call }
    }
}

/// Facts of `GET /api/v3/get-mau-period-usage-history`.
pub static GET_MAU_PERIOD_USAGE_HISTORY: Operation = Operation::new(
    "getMauPeriodUsageHistory",
    http::Method::GET,
    "/api/v3/get-mau-period-usage-history",
    "billing",
)
.parameters(&[
    Parameter::query("endTime").required(),
    Parameter::query("startTime").required(),
])
.enveloped()
.idempotent();
/// The call of [`Client::get_mau_period_usage_history`](crate::Client::get_mau_period_usage_history), `GET /api/v3/get-mau-period-usage-history`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetMauPeriodUsageHistoryCall {
    call: Call,
}

impl GetMauPeriodUsageHistoryCall {
    /// Query parameter `endTime`: string. Required.
    pub fn end_time(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("endTime", value.into_input());
        self
    }

    /// Query parameter `startTime`: string. Required.
    pub fn start_time(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("startTime", value.into_input());
        self
    }
}

identity_facade_core::call!(GetMauPeriodUsageHistoryCall -> MauPeriodUsageHistory);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetMauPeriodUsageHistoryCall,
    crate::Client,
    GET_MAU_PERIOD_USAGE_HISTORY,
    "Lists the monthly active user (MAU) usage per billing period between two times.",
    false,
    [query::<String>("endTime"), query::<String>("startTime")]
);
impl crate::Client {
    /// Lists the monthly active user (MAU) usage per billing period between two times.
    ///
    /// `GET /api/v3/get-mau-period-usage-history`
    ///
    /// * Required: `endTime`, `startTime`.
    /// * Returns [`MauPeriodUsageHistory`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `billing`; in `identity-facade`, `genauth-billing`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_mau_period_usage_history(&self) -> GetMauPeriodUsageHistoryCall {
        let call = self.transport.call(&GET_MAU_PERIOD_USAGE_HISTORY);
        GetMauPeriodUsageHistoryCall { call }
    }
}

/// Facts of `GET /api/v3/get-order-detail`.
pub static GET_ORDER_DETAIL: Operation = Operation::new(
    "getOrderDetail",
    http::Method::GET,
    "/api/v3/get-order-detail",
    "billing",
)
.parameters(&[Parameter::query("orderNo").required()])
.enveloped()
.idempotent();
/// The call of [`Client::get_order_detail`](crate::Client::get_order_detail), `GET /api/v3/get-order-detail`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetOrderDetailCall {
    call: Call,
}

impl GetOrderDetailCall {
    /// Query parameter `orderNo`: string. Required.
    pub fn order_no(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("orderNo", value.into_input());
        self
    }
}

identity_facade_core::call!(GetOrderDetailCall -> OrderItem);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetOrderDetailCall,
    crate::Client,
    GET_ORDER_DETAIL,
    "Returns one billing order by order number: goods, quantity, amount and status.",
    false,
    [query::<String>("orderNo")]
);
impl crate::Client {
    /// Returns one billing order by order number: goods, quantity, amount and status.
    ///
    /// `GET /api/v3/get-order-detail`
    ///
    /// * Required: `orderNo`.
    /// * Returns [`OrderItem`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `billing`; in `identity-facade`, `genauth-billing`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_order_detail(&self) -> GetOrderDetailCall {
        let call = self.transport.call(&GET_ORDER_DETAIL);
        GetOrderDetailCall { call }
    }
}

/// Facts of `GET /api/v3/get-order-pay-detail`.
pub static GET_ORDER_PAY_DETAIL: Operation = Operation::new(
    "getOrderPayDetail",
    http::Method::GET,
    "/api/v3/get-order-pay-detail",
    "billing",
)
.parameters(&[Parameter::query("orderNo").required()])
.enveloped()
.idempotent();
/// The call of [`Client::get_order_pay_detail`](crate::Client::get_order_pay_detail), `GET /api/v3/get-order-pay-detail`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetOrderPayDetailCall {
    call: Call,
}

impl GetOrderPayDetailCall {
    /// Query parameter `orderNo`: string. Required.
    pub fn order_no(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("orderNo", value.into_input());
        self
    }
}

identity_facade_core::call!(GetOrderPayDetailCall -> CostGetOrderPayDetail);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetOrderPayDetailCall,
    crate::Client,
    GET_ORDER_PAY_DETAIL,
    "Returns the payment of one billing order: amount, time, type and status.",
    false,
    [query::<String>("orderNo")]
);
impl crate::Client {
    /// Returns the payment of one billing order: amount, time, type and status.
    ///
    /// `GET /api/v3/get-order-pay-detail`
    ///
    /// * Required: `orderNo`.
    /// * Returns [`CostGetOrderPayDetail`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `billing`; in `identity-facade`, `genauth-billing`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_order_pay_detail(&self) -> GetOrderPayDetailCall {
        let call = self.transport.call(&GET_ORDER_PAY_DETAIL);
        GetOrderPayDetailCall { call }
    }
}

/// Facts of `GET /api/v3/get-orders`.
pub static GET_ORDERS: Operation = Operation::new(
    "getOrders",
    http::Method::GET,
    "/api/v3/get-orders",
    "billing",
)
.parameters(&[Parameter::query("limit"), Parameter::query("page")])
.enveloped()
.idempotent()
.paging(Paging::page_in_query("page", "limit"))
.listing(Listing::new().largest(50).within("list", "totalCount"));
/// The call of [`Client::get_orders`](crate::Client::get_orders), `GET /api/v3/get-orders`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetOrdersCall {
    call: Call,
}

impl GetOrdersCall {
    /// Query parameter `limit`: integer from 1 to 50. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 50>>) -> Self {
        self.call.query("limit", value.into_input());
        self
    }

    /// Query parameter `page`: integer >= 1. Default: `1`.
    pub fn page(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.query("page", value.into_input());
        self
    }
}

identity_facade_core::call!(GetOrdersCall -> GetOrdersRes);
identity_facade_core::paged!(GetOrdersCall -> OrderItem);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetOrdersCall,
    crate::Client,
    GET_ORDERS,
    "Lists the billing orders of the user pool.",
    false,
    [
        query::<Int<1, 50>>("limit", "Default: `10`."),
        query::<Int<1, { i64::MAX }>>("page", "Default: `1`.")
    ]
);
impl crate::Client {
    /// Lists the billing orders of the user pool.
    ///
    /// `GET /api/v3/get-orders`
    ///
    /// * Returns [`GetOrdersRes`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `billing`; in `identity-facade`, `genauth-billing`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_orders(&self) -> GetOrdersCall {
        let call = self.transport.call(&GET_ORDERS);
        GetOrdersCall { call }
    }
}

/// Facts of `GET /api/v3/get-usage-info`.
pub static GET_USAGE_INFO: Operation = Operation::new(
    "getUsageInfo",
    http::Method::GET,
    "/api/v3/get-usage-info",
    "billing",
)
.enveloped()
.idempotent();
/// The call of [`Client::get_usage_info`](crate::Client::get_usage_info), `GET /api/v3/get-usage-info`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetUsageInfoCall {
    call: Call,
}

identity_facade_core::call!(GetUsageInfoCall -> CurrentUsageRespDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetUsageInfoCall,
    crate::Client,
    GET_USAGE_INFO,
    "Returns amount and current usage of every billed item.",
    false,
    []
);
impl crate::Client {
    /// Returns amount and current usage of every billed item.
    ///
    /// `GET /api/v3/get-usage-info`
    ///
    /// * Returns [`CurrentUsageRespDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `billing`; in `identity-facade`, `genauth-billing`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_usage_info(&self) -> GetUsageInfoCall {
        let call = self.transport.call(&GET_USAGE_INFO);
        GetUsageInfoCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &GET_ALL_RIGHTS_ITEM,
    &GET_CURRENT_PACKAGE_INFO,
    &GET_MAU_PERIOD_USAGE_HISTORY,
    &GET_ORDER_DETAIL,
    &GET_ORDER_PAY_DETAIL,
    &GET_ORDERS,
    &GET_USAGE_INFO,
];

/// Object `CostCurrentPackageInfo`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CostCurrentPackageInfo {
    /// `code`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub code: String,
    /// `endTime`.
    #[serde(rename = "endTime")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub end_time: String,
    /// `goodsPackage`.
    #[serde(rename = "goodsPackage")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub goods_package: GoodsPackageDto,
    /// `overdueDays`.
    #[serde(rename = "overdueDays")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub overdue_days: String,
}

/// Object `CostGetOrderPayDetail`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CostGetOrderPayDetail {
    /// `channelOrderNo`.
    #[serde(rename = "channelOrderNo")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub channel_order_no: String,
    /// `createTime`.
    #[serde(rename = "createTime")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub create_time: String,
    /// `orderNo`.
    #[serde(rename = "orderNo")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub order_no: String,
    /// `paidAccountNo`.
    #[serde(rename = "paidAccountNo")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub paid_account_no: String,
    /// `paidAmount`.
    #[serde(rename = "paidAmount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub paid_amount: String,
    /// `paidTime`.
    #[serde(rename = "paidTime")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub paid_time: String,
    /// `payStatus`.
    #[serde(rename = "payStatus")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub pay_status: String,
    /// `payType`.
    #[serde(rename = "payType")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub pay_type: String,
}

/// Object `CurrentUsageDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CurrentUsageDto {
    /// `amount`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub amount: String,
    /// `current`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub current: String,
    /// `experience`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub experience: bool,
    /// `modelCode`.
    #[serde(rename = "modelCode")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub model_code: String,
    /// `modelName`.
    #[serde(rename = "modelName")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub model_name: String,
}

/// Object `CurrentUsageRespDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CurrentUsageRespDto {
    /// `usages`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub usages: Items<CurrentUsageDto>,
}

/// Object `GetOrdersRes`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetOrdersRes {
    /// `list`. Required.
    pub list: Items<OrderItem>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub total_count: String,
}

/// Object `GoodsPackageDto`.
#[derive(Clone, Debug, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GoodsPackageDto {
    /// `amount`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub amount: String,
    /// `code`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub code: String,
    /// `group`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub group: String,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// `nameEn`.
    #[serde(rename = "nameEn")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name_en: String,
    /// `sceneCode`.
    #[serde(rename = "sceneCode")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub scene_code: String,
    /// `unitPrice`.
    #[serde(rename = "unitPrice")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub unit_price: String,
}

/// Object `MauPeriodUsageHistory`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct MauPeriodUsageHistory {
    /// `records`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub records: Items<MauPeriodUsageHistoryDto>,
}

/// Object `MauPeriodUsageHistoryDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct MauPeriodUsageHistoryDto {
    /// `amount`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub amount: String,
    /// `current`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub current: String,
    /// `periodEndTime`.
    #[serde(rename = "periodEndTime")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub period_end_time: String,
    /// `periodStartTime`.
    #[serde(rename = "periodStartTime")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub period_start_time: String,
}

/// Object `OrderItem`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OrderItem {
    /// `actualAmount`.
    #[serde(rename = "actualAmount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub actual_amount: String,
    /// `createTime`.
    #[serde(rename = "createTime")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub create_time: String,
    /// `goodsName`.
    #[serde(rename = "goodsName")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub goods_name: String,
    /// `goodsNameEn`.
    #[serde(rename = "goodsNameEn")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub goods_name_en: String,
    /// `goodsUnitPrice`.
    #[serde(rename = "goodsUnitPrice")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub goods_unit_price: String,
    /// `orderNo`.
    #[serde(rename = "orderNo")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub order_no: String,
    /// `orderType`.
    #[serde(rename = "orderType")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub order_type: String,
    /// `quantity`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub quantity: String,
    /// `source`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub source: String,
    /// `status`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub status: String,
}

/// Object `RightItemDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RightItemDto {
    /// `dataType`.
    #[serde(rename = "dataType")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub data_type: String,
    /// `dataValue`.
    #[serde(rename = "dataValue")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub data_value: String,
    /// `rightsModelCode`.
    #[serde(rename = "rightsModelCode")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub rights_model_code: String,
    /// `rightsModelName`.
    #[serde(rename = "rightsModelName")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub rights_model_name: String,
}

/// Object `RightItemRes`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RightItemRes {
    /// `rightsItems`.
    #[serde(rename = "rightsItems")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub rights_items: Items<RightItemDto>,
}
