// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{Int, IntoInput};

/// Which `GET /api/v3/get-all-rights-items` a mock answers.
pub struct GetAllRightsItemWhen(::httpmock::When);
impl GetAllRightsItemWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-all-rights-items$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-all-rights-items` answers.
pub struct GetAllRightsItemThen(::httpmock::Then);
impl GetAllRightsItemThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::billing::RightItemRes) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

/// Which `GET /api/v3/get-current-package-info` a mock answers.
pub struct GetCurrentPackageInfoWhen(::httpmock::When);
impl GetCurrentPackageInfoWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-current-package-info$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-current-package-info` answers.
pub struct GetCurrentPackageInfoThen(::httpmock::Then);
impl GetCurrentPackageInfoThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::billing::CostCurrentPackageInfo) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

/// Which `GET /api/v3/get-mau-period-usage-history` a mock answers.
pub struct GetMauPeriodUsageHistoryWhen(::httpmock::When);
impl GetMauPeriodUsageHistoryWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-mau-period-usage-history$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-mau-period-usage-history` answers.
pub struct GetMauPeriodUsageHistoryThen(::httpmock::Then);
impl GetMauPeriodUsageHistoryThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::billing::MauPeriodUsageHistory) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl GetMauPeriodUsageHistoryWhen {
    /// Requires this `endTime` in the query.
    #[track_caller]
    pub fn end_time(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "endTime", false, value.into_input()))
    }

    /// Requires this `startTime` in the query.
    #[track_caller]
    pub fn start_time(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "startTime", false, value.into_input()))
    }
}

/// Which `GET /api/v3/get-order-detail` a mock answers.
pub struct GetOrderDetailWhen(::httpmock::When);
impl GetOrderDetailWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-order-detail$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-order-detail` answers.
pub struct GetOrderDetailThen(::httpmock::Then);
impl GetOrderDetailThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::billing::OrderItem) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl GetOrderDetailWhen {
    /// Requires this `orderNo` in the query.
    #[track_caller]
    pub fn order_no(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "orderNo", false, value.into_input()))
    }
}

/// Which `GET /api/v3/get-order-pay-detail` a mock answers.
pub struct GetOrderPayDetailWhen(::httpmock::When);
impl GetOrderPayDetailWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-order-pay-detail$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-order-pay-detail` answers.
pub struct GetOrderPayDetailThen(::httpmock::Then);
impl GetOrderPayDetailThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::billing::CostGetOrderPayDetail) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl GetOrderPayDetailWhen {
    /// Requires this `orderNo` in the query.
    #[track_caller]
    pub fn order_no(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "orderNo", false, value.into_input()))
    }
}

/// Which `GET /api/v3/get-orders` a mock answers.
pub struct GetOrdersWhen(::httpmock::When);
impl GetOrdersWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-orders$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-orders` answers.
pub struct GetOrdersThen(::httpmock::Then);
impl GetOrdersThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::billing::GetOrdersRes) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl GetOrdersWhen {
    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 50>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `page` in the query.
    #[track_caller]
    pub fn page(self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "page", false, value.into_input()))
    }
}

/// Which `GET /api/v3/get-usage-info` a mock answers.
pub struct GetUsageInfoWhen(::httpmock::When);
impl GetUsageInfoWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-usage-info$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-usage-info` answers.
pub struct GetUsageInfoThen(::httpmock::Then);
impl GetUsageInfoThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::billing::CurrentUsageRespDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

identity_facade_core::to_wire!(crate::billing::CostCurrentPackageInfo {
    code: "code",
    end_time: "endTime",
    goods_package: "goodsPackage",
    overdue_days: "overdueDays",
});
identity_facade_core::sample!(
    crate::billing::CostCurrentPackageInfo,
    "{\"code\":\"code\",\"endTime\":\"endTime\",\"goodsPackage\":{\"amount\":\"amount\",\"code\":\"code\",\"group\":\"group\",\"name\":\"name\",\"nameEn\":\"nameEn\",\"sceneCode\":\"sceneCode\",\"unitPrice\":\"unitPrice\"},\"overdueDays\":\"overdueDays\"}"
);
identity_facade_core::to_wire!(crate::billing::CostGetOrderPayDetail {
    channel_order_no: "channelOrderNo",
    create_time: "createTime",
    order_no: "orderNo",
    paid_account_no: "paidAccountNo",
    paid_amount: "paidAmount",
    paid_time: "paidTime",
    pay_status: "payStatus",
    pay_type: "payType",
});
identity_facade_core::sample!(
    crate::billing::CostGetOrderPayDetail,
    "{\"channelOrderNo\":\"channelOrderNo\",\"createTime\":\"createTime\",\"orderNo\":\"orderNo\",\"paidAccountNo\":\"paidAccountNo\",\"paidAmount\":\"paidAmount\",\"paidTime\":\"paidTime\",\"payStatus\":\"payStatus\",\"payType\":\"payType\"}"
);
identity_facade_core::to_wire!(crate::billing::CurrentUsageDto {
    amount: "amount",
    current: "current",
    experience: "experience",
    model_code: "modelCode",
    model_name: "modelName",
});
identity_facade_core::sample!(
    crate::billing::CurrentUsageDto,
    "{\"amount\":\"amount\",\"current\":\"current\",\"experience\":false,\"modelCode\":\"modelCode\",\"modelName\":\"modelName\"}"
);
identity_facade_core::to_wire!(crate::billing::CurrentUsageRespDto { usages: "usages" });
identity_facade_core::sample!(crate::billing::CurrentUsageRespDto, "{\"usages\":[]}");
identity_facade_core::to_wire!(crate::billing::GetOrdersRes {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::sample!(
    crate::billing::GetOrdersRes,
    "{\"list\":[],\"totalCount\":\"totalCount\"}"
);
identity_facade_core::to_wire!(crate::billing::GoodsPackageDto {
    amount: "amount",
    code: "code",
    group: "group",
    name: "name",
    name_en: "nameEn",
    scene_code: "sceneCode",
    unit_price: "unitPrice",
});
identity_facade_core::sample!(
    crate::billing::GoodsPackageDto,
    "{\"amount\":\"amount\",\"code\":\"code\",\"group\":\"group\",\"name\":\"name\",\"nameEn\":\"nameEn\",\"sceneCode\":\"sceneCode\",\"unitPrice\":\"unitPrice\"}"
);
identity_facade_core::to_wire!(crate::billing::MauPeriodUsageHistory { records: "records" });
identity_facade_core::sample!(crate::billing::MauPeriodUsageHistory, "{\"records\":[]}");
identity_facade_core::to_wire!(crate::billing::MauPeriodUsageHistoryDto {
    amount: "amount",
    current: "current",
    period_end_time: "periodEndTime",
    period_start_time: "periodStartTime",
});
identity_facade_core::sample!(
    crate::billing::MauPeriodUsageHistoryDto,
    "{\"amount\":\"amount\",\"current\":\"current\",\"periodEndTime\":\"periodEndTime\",\"periodStartTime\":\"periodStartTime\"}"
);
identity_facade_core::to_wire!(crate::billing::OrderItem {
    actual_amount: "actualAmount",
    create_time: "createTime",
    goods_name: "goodsName",
    goods_name_en: "goodsNameEn",
    goods_unit_price: "goodsUnitPrice",
    order_no: "orderNo",
    order_type: "orderType",
    quantity: "quantity",
    source: "source",
    status: "status",
});
identity_facade_core::sample!(
    crate::billing::OrderItem,
    "{\"actualAmount\":\"actualAmount\",\"createTime\":\"createTime\",\"goodsName\":\"goodsName\",\"goodsNameEn\":\"goodsNameEn\",\"goodsUnitPrice\":\"goodsUnitPrice\",\"orderNo\":\"orderNo\",\"orderType\":\"orderType\",\"quantity\":\"quantity\",\"source\":\"source\",\"status\":\"status\"}"
);
identity_facade_core::to_wire!(crate::billing::RightItemDto {
    data_type: "dataType",
    data_value: "dataValue",
    rights_model_code: "rightsModelCode",
    rights_model_name: "rightsModelName",
});
identity_facade_core::sample!(
    crate::billing::RightItemDto,
    "{\"dataType\":\"dataType\",\"dataValue\":\"dataValue\",\"rightsModelCode\":\"rightsModelCode\",\"rightsModelName\":\"rightsModelName\"}"
);
identity_facade_core::to_wire!(crate::billing::RightItemRes {
    rights_items: "rightsItems",
});
identity_facade_core::sample!(crate::billing::RightItemRes, "{\"rightsItems\":[]}");
