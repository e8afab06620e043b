// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{
    Call, CallOptions, Error, Int, Invalid, Items, Operation, Paging, Parameter, Reply,
};

/// Facts of `GET /api/v3/get-all-rights-items`.
pub static GET_ALL_RIGHTS_ITEM: Operation = Operation::new(
    "getAllRightsItem",
    http::Method::GET,
    "/api/v3/get-all-rights-items",
    "billing",
)
.enveloped()
.idempotent();
/// `GET /api/v3/get-all-rights-items`, made by [`get_all_rights_item`](crate::Client::get_all_rights_item).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetAllRightsItemCall {
    call: Call,
}

impl GetAllRightsItemCall {
    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<RightItemRes>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-all-rights-items`
    ///
    /// Success is 200 with `RightItemRes`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_all_rights_item(&self) -> GetAllRightsItemCall {
        GetAllRightsItemCall {
            call: self.transport.call(&GET_ALL_RIGHTS_ITEM),
        }
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
/// `GET /api/v3/get-current-package-info`, made by [`get_current_package_info`](crate::Client::get_current_package_info).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetCurrentPackageInfoCall {
    call: Call,
}

impl GetCurrentPackageInfoCall {
    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<CostCurrentPackageInfo>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-current-package-info`
    ///
    /// Success is 200 with `CostCurrentPackageInfo`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_current_package_info(&self) -> GetCurrentPackageInfoCall {
        GetCurrentPackageInfoCall {
            call: self.transport.call(&GET_CURRENT_PACKAGE_INFO),
        }
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
/// `GET /api/v3/get-mau-period-usage-history`, made by [`get_mau_period_usage_history`](crate::Client::get_mau_period_usage_history).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetMauPeriodUsageHistoryCall {
    call: Call,
}

impl GetMauPeriodUsageHistoryCall {
    /// Query parameter `endTime`: a text. Required.
    pub fn end_time(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("endTime", value.try_into());
        self
    }

    /// Query parameter `startTime`: a text. Required.
    pub fn start_time(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("startTime", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<MauPeriodUsageHistory>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-mau-period-usage-history`
    ///
    /// Required: `endTime`, `startTime`.
    /// Success is 200 with `MauPeriodUsageHistory`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_mau_period_usage_history(&self) -> GetMauPeriodUsageHistoryCall {
        GetMauPeriodUsageHistoryCall {
            call: self.transport.call(&GET_MAU_PERIOD_USAGE_HISTORY),
        }
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
/// `GET /api/v3/get-order-detail`, made by [`get_order_detail`](crate::Client::get_order_detail).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetOrderDetailCall {
    call: Call,
}

impl GetOrderDetailCall {
    /// Query parameter `orderNo`: a text. Required.
    pub fn order_no(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("orderNo", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<OrderItem>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-order-detail`
    ///
    /// Required: `orderNo`.
    /// Success is 200 with `OrderItem`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_order_detail(&self) -> GetOrderDetailCall {
        GetOrderDetailCall {
            call: self.transport.call(&GET_ORDER_DETAIL),
        }
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
/// `GET /api/v3/get-order-pay-detail`, made by [`get_order_pay_detail`](crate::Client::get_order_pay_detail).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetOrderPayDetailCall {
    call: Call,
}

impl GetOrderPayDetailCall {
    /// Query parameter `orderNo`: a text. Required.
    pub fn order_no(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("orderNo", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<CostGetOrderPayDetail>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-order-pay-detail`
    ///
    /// Required: `orderNo`.
    /// Success is 200 with `CostGetOrderPayDetail`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_order_pay_detail(&self) -> GetOrderPayDetailCall {
        GetOrderPayDetailCall {
            call: self.transport.call(&GET_ORDER_PAY_DETAIL),
        }
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
.paging(Paging::Page {
    in_body: false,
    page: "page",
    limit: "limit",
});
/// `GET /api/v3/get-orders`, made by [`get_orders`](crate::Client::get_orders).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetOrdersCall {
    call: Call,
}

impl GetOrdersCall {
    /// Query parameter `limit`: a whole number from 1 to 50. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 50>, Error: Into<Invalid>>) -> Self {
        self.call.query("limit", value.try_into());
        self
    }

    /// Query parameter `page`: a whole number of at least 1. Unset, the vendor takes `1`.
    pub fn page(mut self, value: impl TryInto<Int<1, { i64::MAX }>, Error: Into<Invalid>>) -> Self {
        self.call.query("page", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<GetOrdersRes>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-orders`
    ///
    /// Success is 200 with `GetOrdersRes`.
    /// Paged by `page` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_orders(&self) -> GetOrdersCall {
        GetOrdersCall {
            call: self.transport.call(&GET_ORDERS),
        }
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
/// `GET /api/v3/get-usage-info`, made by [`get_usage_info`](crate::Client::get_usage_info).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetUsageInfoCall {
    call: Call,
}

impl GetUsageInfoCall {
    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<CurrentUsageRespDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-usage-info`
    ///
    /// Success is 200 with `CurrentUsageRespDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_usage_info(&self) -> GetUsageInfoCall {
        GetUsageInfoCall {
            call: self.transport.call(&GET_USAGE_INFO),
        }
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

/// Object `CostCurrentPackageInfo`. Received.
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

/// Object `CostGetOrderPayDetail`. Received.
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

/// Object `CurrentUsageDto`. Received.
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

/// Object `CurrentUsageRespDto`. Received.
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

/// Object `GetOrdersRes`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetOrdersRes {
    /// `list`. Always there.
    pub list: Items<OrderItem>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub total_count: String,
}

/// Object `GoodsPackageDto`. Received.
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

/// Object `MauPeriodUsageHistory`. Received.
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

/// Object `MauPeriodUsageHistoryDto`. Received.
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

/// Object `OrderItem`. Received.
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

/// Object `RightItemDto`. Received.
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

/// Object `RightItemRes`. Received.
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
