// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{
    AtMost, BodyKind, Call, CallOptions, Checks, Error, Int, Invalid, Items, List, Open, Operation,
    Paging, Parameter, QueryRule, Receipt, Reply,
};

/// Facts of `POST /api/v3/delete-custom-fields`.
pub static DELETE_CUSTOM_FIELDS: Operation = Operation::new(
    "deleteCustomFields",
    http::Method::POST,
    "/api/v3/delete-custom-fields",
    "custom-fields",
)
.body(BodyKind::Required)
.enveloped()
.idempotent()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/delete-custom-fields`, made by [`delete_custom_fields`](crate::Client::delete_custom_fields).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteCustomFieldsCall {
    call: Call,
}

impl DeleteCustomFieldsCall {
    /// The JSON body. Required. `DeleteCustomFieldsReqDto`.
    pub fn body(
        mut self,
        value: impl TryInto<DeleteCustomFieldsReqDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/delete-custom-fields`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_custom_fields(&self) -> DeleteCustomFieldsCall {
        DeleteCustomFieldsCall {
            call: self.transport.call(&DELETE_CUSTOM_FIELDS),
        }
    }
}

/// Facts of `GET /api/v3/get-custom-data`.
pub static GET_CUSTOM_DATA: Operation = Operation::new(
    "getCustomData",
    http::Method::GET,
    "/api/v3/get-custom-data",
    "custom-fields",
)
.parameters(&[
    Parameter::query("namespace"),
    Parameter::query("targetIdentifier").required(),
    Parameter::query("targetType").required(),
])
.conditions(&[QueryRule::Required {
    parameter: "namespace",
    other: "targetType",
    equals: Some("ROLE"),
    why: "`targetType` is `ROLE`",
}])
.enveloped()
.idempotent();
/// `GET /api/v3/get-custom-data`, made by [`get_custom_data`](crate::Client::get_custom_data).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetCustomDataCall {
    call: Call,
}

impl GetCustomDataCall {
    /// Query parameter `namespace`: a text.
    pub fn namespace(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("namespace", value.try_into());
        self
    }

    /// Query parameter `targetIdentifier`: a text. Required.
    pub fn target_identifier(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("targetIdentifier", value.try_into());
        self
    }

    /// Query parameter `targetType`: `GetCustomDataTargetType`. Required.
    pub fn target_type(
        mut self,
        value: impl TryInto<GetCustomDataTargetType, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("targetType", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<serde_json::Value>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-custom-data`
    ///
    /// Required: `targetIdentifier`, `targetType`.
    /// Success is 200 with any JSON value.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_custom_data(&self) -> GetCustomDataCall {
        GetCustomDataCall {
            call: self.transport.call(&GET_CUSTOM_DATA),
        }
    }
}

/// Facts of `GET /api/v3/get-custom-fields`.
pub static GET_CUSTOM_FIELDS: Operation = Operation::new(
    "getCustomFields",
    http::Method::GET,
    "/api/v3/get-custom-fields",
    "custom-fields",
)
.parameters(&[Parameter::query("targetType").required()])
.enveloped()
.idempotent();
/// `GET /api/v3/get-custom-fields`, made by [`get_custom_fields`](crate::Client::get_custom_fields).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetCustomFieldsCall {
    call: Call,
}

impl GetCustomFieldsCall {
    /// Query parameter `targetType`: `GetCustomFieldsTargetType`. Required.
    pub fn target_type(
        mut self,
        value: impl TryInto<GetCustomFieldsTargetType, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("targetType", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Items<CustomFieldDto>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-custom-fields`
    ///
    /// Required: `targetType`.
    /// Success is 200 with a list of `CustomFieldDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_custom_fields(&self) -> GetCustomFieldsCall {
        GetCustomFieldsCall {
            call: self.transport.call(&GET_CUSTOM_FIELDS),
        }
    }
}

/// Facts of `GET /api/v3/get-user-base-fields`.
pub static GET_USER_BASE_FIELDS: Operation = Operation::new(
    "getUserBaseFields",
    http::Method::GET,
    "/api/v3/get-user-base-fields",
    "custom-fields",
)
.enveloped()
.idempotent();
/// `GET /api/v3/get-user-base-fields`, made by [`get_user_base_fields`](crate::Client::get_user_base_fields).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetUserBaseFieldsCall {
    call: Call,
}

impl GetUserBaseFieldsCall {
    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Items<CustomFieldDto>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-user-base-fields`
    ///
    /// Success is 200 with a list of `CustomFieldDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_user_base_fields(&self) -> GetUserBaseFieldsCall {
        GetUserBaseFieldsCall {
            call: self.transport.call(&GET_USER_BASE_FIELDS),
        }
    }
}

/// Facts of `GET /api/v3/list-custom-fields`.
pub static LIST_CUSTOM_FIELDS: Operation = Operation::new(
    "listCustFields",
    http::Method::GET,
    "/api/v3/list-custom-fields",
    "custom-fields",
)
.parameters(&[
    Parameter::query("accessControl"),
    Parameter::query("adminVisible"),
    Parameter::query("dataType").required(),
    Parameter::query("keyword"),
    Parameter::query("lang"),
    Parameter::query("limit"),
    Parameter::query("page"),
    Parameter::query("targetType").required(),
    Parameter::query("userVisible"),
])
.enveloped()
.idempotent()
.paging(Paging::Page {
    in_body: false,
    page: "page",
    limit: "limit",
});
/// `GET /api/v3/list-custom-fields`, made by [`list_custom_fields`](crate::Client::list_custom_fields).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListCustomFieldsCall {
    call: Call,
}

impl ListCustomFieldsCall {
    /// Query parameter `accessControl`: true or false.
    pub fn access_control(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("accessControl", value.try_into());
        self
    }

    /// Query parameter `adminVisible`: true or false.
    pub fn admin_visible(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("adminVisible", value.try_into());
        self
    }

    /// Query parameter `dataType`: `ListCustomFieldsDataType`. Required.
    pub fn data_type(
        mut self,
        value: impl TryInto<ListCustomFieldsDataType, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("dataType", value.try_into());
        self
    }

    /// Query parameter `keyword`: a text.
    pub fn keyword(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("keyword", value.try_into());
        self
    }

    /// Query parameter `lang`: a text.
    pub fn lang(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("lang", value.try_into());
        self
    }

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

    /// Query parameter `targetType`: `ListCustomFieldsTargetType`. Required.
    pub fn target_type(
        mut self,
        value: impl TryInto<ListCustomFieldsTargetType, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("targetType", value.try_into());
        self
    }

    /// Query parameter `userVisible`: true or false.
    pub fn user_visible(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("userVisible", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<ListCustomFieldsDtoData>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/list-custom-fields`
    ///
    /// Required: `dataType`, `targetType`.
    /// Success is 200 with `ListCustomFieldsDtoData`.
    /// Paged by `page` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_custom_fields(&self) -> ListCustomFieldsCall {
        ListCustomFieldsCall {
            call: self.transport.call(&LIST_CUSTOM_FIELDS),
        }
    }
}

/// Facts of `GET /api/v3/list-user-base-fields`.
pub static LIST_USER_BASE_FIELDS: Operation = Operation::new(
    "listUserBaseFields",
    http::Method::GET,
    "/api/v3/list-user-base-fields",
    "custom-fields",
)
.parameters(&[
    Parameter::query("accessControl"),
    Parameter::query("adminVisible"),
    Parameter::query("dataType").required(),
    Parameter::query("keyword"),
    Parameter::query("lang"),
    Parameter::query("limit"),
    Parameter::query("page"),
    Parameter::query("targetType").required(),
    Parameter::query("userVisible"),
])
.enveloped()
.idempotent()
.paging(Paging::Page {
    in_body: false,
    page: "page",
    limit: "limit",
});
/// `GET /api/v3/list-user-base-fields`, made by [`list_user_base_fields`](crate::Client::list_user_base_fields).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListUserBaseFieldsCall {
    call: Call,
}

impl ListUserBaseFieldsCall {
    /// Query parameter `accessControl`: true or false.
    pub fn access_control(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("accessControl", value.try_into());
        self
    }

    /// Query parameter `adminVisible`: true or false.
    pub fn admin_visible(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("adminVisible", value.try_into());
        self
    }

    /// Query parameter `dataType`: `ListUserBaseFieldsDataType`. Required.
    pub fn data_type(
        mut self,
        value: impl TryInto<ListUserBaseFieldsDataType, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("dataType", value.try_into());
        self
    }

    /// Query parameter `keyword`: a text.
    pub fn keyword(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("keyword", value.try_into());
        self
    }

    /// Query parameter `lang`: a text.
    pub fn lang(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("lang", value.try_into());
        self
    }

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

    /// Query parameter `targetType`: `ListUserBaseFieldsTargetType`. Required.
    pub fn target_type(
        mut self,
        value: impl TryInto<ListUserBaseFieldsTargetType, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("targetType", value.try_into());
        self
    }

    /// Query parameter `userVisible`: true or false.
    pub fn user_visible(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("userVisible", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<ListCustomFieldsDtoData>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/list-user-base-fields`
    ///
    /// Required: `dataType`, `targetType`.
    /// Success is 200 with `ListCustomFieldsDtoData`.
    /// Paged by `page` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_user_base_fields(&self) -> ListUserBaseFieldsCall {
        ListUserBaseFieldsCall {
            call: self.transport.call(&LIST_USER_BASE_FIELDS),
        }
    }
}

/// Facts of `POST /api/v3/set-custom-data`.
pub static SET_CUSTOM_DATA: Operation = Operation::new(
    "setCustomData",
    http::Method::POST,
    "/api/v3/set-custom-data",
    "custom-fields",
)
.body(BodyKind::Required)
.enveloped()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/set-custom-data`, made by [`set_custom_data`](crate::Client::set_custom_data).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct SetCustomDataCall {
    call: Call,
}

impl SetCustomDataCall {
    /// The JSON body. Required. `SetCustomDataReqDto`.
    pub fn body(mut self, value: impl TryInto<SetCustomDataReqDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/set-custom-data`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn set_custom_data(&self) -> SetCustomDataCall {
        SetCustomDataCall {
            call: self.transport.call(&SET_CUSTOM_DATA),
        }
    }
}

/// Facts of `POST /api/v3/set-custom-fields`.
pub static SET_CUSTOM_FIELDS: Operation = Operation::new(
    "setCustomFields",
    http::Method::POST,
    "/api/v3/set-custom-fields",
    "custom-fields",
)
.body(BodyKind::Required)
.enveloped();
/// `POST /api/v3/set-custom-fields`, made by [`set_custom_fields`](crate::Client::set_custom_fields).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct SetCustomFieldsCall {
    call: Call,
}

impl SetCustomFieldsCall {
    /// The JSON body. Required. `SetCustomFieldsReqDto`.
    pub fn body(
        mut self,
        value: impl TryInto<SetCustomFieldsReqDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<Items<CustomFieldDto>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/set-custom-fields`
    ///
    /// Required: the body.
    /// Success is 200 with a list of `CustomFieldDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn set_custom_fields(&self) -> SetCustomFieldsCall {
        SetCustomFieldsCall {
            call: self.transport.call(&SET_CUSTOM_FIELDS),
        }
    }
}

/// Facts of `POST /api/v3/set-user-base-fields`.
pub static SET_USER_BASE_FIELDS: Operation = Operation::new(
    "setUserBaseFields",
    http::Method::POST,
    "/api/v3/set-user-base-fields",
    "custom-fields",
)
.body(BodyKind::Required)
.enveloped();
/// `POST /api/v3/set-user-base-fields`, made by [`set_user_base_fields`](crate::Client::set_user_base_fields).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct SetUserBaseFieldsCall {
    call: Call,
}

impl SetUserBaseFieldsCall {
    /// The JSON body. Required. `SetUserBaseFieldsReqDto`.
    pub fn body(
        mut self,
        value: impl TryInto<SetUserBaseFieldsReqDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<Items<CustomFieldDto>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/set-user-base-fields`
    ///
    /// Required: the body.
    /// Success is 200 with a list of `CustomFieldDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn set_user_base_fields(&self) -> SetUserBaseFieldsCall {
        SetUserBaseFieldsCall {
            call: self.transport.call(&SET_USER_BASE_FIELDS),
        }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &DELETE_CUSTOM_FIELDS,
    &GET_CUSTOM_DATA,
    &GET_CUSTOM_FIELDS,
    &GET_USER_BASE_FIELDS,
    &LIST_CUSTOM_FIELDS,
    &LIST_USER_BASE_FIELDS,
    &SET_CUSTOM_DATA,
    &SET_CUSTOM_FIELDS,
    &SET_USER_BASE_FIELDS,
];

/// Object `CountCustomFieldsDto`. Received.
#[derive(Clone, Debug, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CountCustomFieldsDto {
    /// `adminVisible`.
    #[serde(rename = "adminVisible")]
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub admin_visible: i64,
    /// `all`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub all: i64,
    /// `userVisible`.
    #[serde(rename = "userVisible")]
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub user_visible: i64,
}

/// One of a few texts `CustomFieldDataType`. Sent and received.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CustomFieldDataType {
    /// `STRING`
    String,
    /// `NUMBER`
    Number,
    /// `DATETIME`
    Datetime,
    /// `BOOLEAN`
    Boolean,
    /// `ENUM`
    Enum,
}

identity_facade_core::wire_strings!(CustomFieldDataType {
    String: "STRING",
    Number: "NUMBER",
    Datetime: "DATETIME",
    Boolean: "BOOLEAN",
    Enum: "ENUM"
});
/// Object `CustomFieldDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CustomFieldDto {
    /// `createdAt`, may be absent.
    #[serde(rename = "createdAt")]
    pub created_at: Option<String>,
    /// `dataType`.
    #[serde(rename = "dataType")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub data_type: Open<CustomFieldDataType>,
    /// `description`, may be absent.
    pub description: Option<String>,
    /// `encrypted`, may be absent.
    pub encrypted: Option<bool>,
    /// `i18n`, may be absent.
    pub i18n: Option<crate::shared::CustomFieldI18n>,
    /// `isUnique`.
    #[serde(rename = "isUnique")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub is_unique: bool,
    /// `key`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub key: String,
    /// `label`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub label: String,
    /// `options`, may be absent.
    pub options: Option<Items<CustomFieldSelectOption>>,
    /// `targetType`.
    #[serde(rename = "targetType")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub target_type: Open<crate::shared::TargetType>,
    /// `userEditable`, may be absent.
    #[serde(rename = "userEditable")]
    pub user_editable: Option<bool>,
    /// `visibleInAdminConsole`.
    #[serde(rename = "visibleInAdminConsole")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub visible_in_admin_console: bool,
    /// `visibleInUserCenter`, may be absent.
    #[serde(rename = "visibleInUserCenter")]
    pub visible_in_user_center: Option<bool>,
}

/// Object `CustomFieldSelectOption`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CustomFieldSelectOption {
    /// `label`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub label: String,
    /// `value`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub value: String,
}

/// Object `CustomFieldSelectOption`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CustomFieldSelectOptionInput {
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<String>,
}

impl CustomFieldSelectOptionInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CustomFieldSelectOptionInputBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("label", self.label.is_some());
        checks.required("value", self.value.is_some());
    }
}

/// Makes a [`CustomFieldSelectOptionInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CustomFieldSelectOptionInputBuilder {
    checks: Checks,
    value: CustomFieldSelectOptionInput,
}

impl CustomFieldSelectOptionInputBuilder {
    /// `label`: a text. Required.
    pub fn label(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.label = self.checks.take("label", value);
        self
    }

    /// `value`: a text. Required.
    pub fn value(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.value = self.checks.take("value", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CustomFieldSelectOptionInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CustomFieldSelectOptionInputBuilder> for CustomFieldSelectOptionInput {
    type Error = Invalid;
    fn try_from(builder: CustomFieldSelectOptionInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CustomFieldSelectOptionInput);
/// Object `DeleteCustomFieldDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct DeleteCustomFieldDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<String>,
    #[serde(rename = "targetType", skip_serializing_if = "Option::is_none")]
    target_type: Option<crate::shared::TargetType>,
}

impl DeleteCustomFieldDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> DeleteCustomFieldDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("key", self.key.is_some());
        checks.required("targetType", self.target_type.is_some());
    }
}

/// Makes a [`DeleteCustomFieldDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DeleteCustomFieldDtoBuilder {
    checks: Checks,
    value: DeleteCustomFieldDto,
}

impl DeleteCustomFieldDtoBuilder {
    /// `key`: a text. Required.
    pub fn key(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.key = self.checks.take("key", value);
        self
    }

    /// `targetType`: `TargetType`. Required.
    pub fn target_type(
        mut self,
        value: impl TryInto<crate::shared::TargetType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.target_type = self.checks.take("targetType", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<DeleteCustomFieldDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<DeleteCustomFieldDtoBuilder> for DeleteCustomFieldDto {
    type Error = Invalid;
    fn try_from(builder: DeleteCustomFieldDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DeleteCustomFieldDto);
/// Object `DeleteCustomFieldsReqDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct DeleteCustomFieldsReqDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    list: Option<AtMost<DeleteCustomFieldDto, 50, 1>>,
    #[serde(rename = "tenantId", skip_serializing_if = "Option::is_none")]
    tenant_id: Option<String>,
}

impl DeleteCustomFieldsReqDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> DeleteCustomFieldsReqDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("list", self.list.is_some());
        checks.required("tenantId", self.tenant_id.is_some());
    }
}

/// Makes a [`DeleteCustomFieldsReqDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DeleteCustomFieldsReqDtoBuilder {
    checks: Checks,
    value: DeleteCustomFieldsReqDto,
}

impl DeleteCustomFieldsReqDtoBuilder {
    /// `list`: a list, 1 to 50 long, of `DeleteCustomFieldDto`. Required.
    pub fn list(
        mut self,
        value: impl TryInto<AtMost<DeleteCustomFieldDto, 50, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.list = self.checks.take("list", value);
        self
    }

    /// `tenantId`: a text. Required.
    pub fn tenant_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.tenant_id = self.checks.take("tenantId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<DeleteCustomFieldsReqDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<DeleteCustomFieldsReqDtoBuilder> for DeleteCustomFieldsReqDto {
    type Error = Invalid;
    fn try_from(builder: DeleteCustomFieldsReqDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DeleteCustomFieldsReqDto);
/// One of a few texts `GetCustomData targetType`. Sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum GetCustomDataTargetType {
    /// `USER`
    User,
    /// `ROLE`
    Role,
    /// `GROUP`
    Group,
}

identity_facade_core::wire_strings!(GetCustomDataTargetType {
    User: "USER",
    Role: "ROLE",
    Group: "GROUP"
});
/// One of a few texts `GetCustomFields targetType`. Sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum GetCustomFieldsTargetType {
    /// `USER`
    User,
    /// `ROLE`
    Role,
    /// `GROUP`
    Group,
}

identity_facade_core::wire_strings!(GetCustomFieldsTargetType {
    User: "USER",
    Role: "ROLE",
    Group: "GROUP"
});
/// One of a few texts `ListCustomFields dataType`. Sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ListCustomFieldsDataType {
    /// `STRING`
    String,
    /// `NUMBER`
    Number,
    /// `DATETIME`
    Datetime,
    /// `BOOLEAN`
    Boolean,
    /// `OBJECT`
    Object,
    /// `SELECT`
    Select,
}

identity_facade_core::wire_strings!(ListCustomFieldsDataType {
    String: "STRING",
    Number: "NUMBER",
    Datetime: "DATETIME",
    Boolean: "BOOLEAN",
    Object: "OBJECT",
    Select: "SELECT"
});
/// Object `ListCustomFieldsDtoData`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListCustomFieldsDtoData {
    /// `count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub count: CountCustomFieldsDto,
    /// `list`. Always there.
    pub list: Items<CustomFieldDto>,
}

/// One of a few texts `ListCustomFields targetType`. Sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ListCustomFieldsTargetType {
    /// `USER`
    User,
    /// `ROLE`
    Role,
    /// `GROUP`
    Group,
}

identity_facade_core::wire_strings!(ListCustomFieldsTargetType {
    User: "USER",
    Role: "ROLE",
    Group: "GROUP"
});
/// One of a few texts `ListUserBaseFields dataType`. Sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ListUserBaseFieldsDataType {
    /// `STRING`
    String,
    /// `NUMBER`
    Number,
    /// `DATETIME`
    Datetime,
    /// `BOOLEAN`
    Boolean,
    /// `OBJECT`
    Object,
    /// `SELECT`
    Select,
}

identity_facade_core::wire_strings!(ListUserBaseFieldsDataType {
    String: "STRING",
    Number: "NUMBER",
    Datetime: "DATETIME",
    Boolean: "BOOLEAN",
    Object: "OBJECT",
    Select: "SELECT"
});
/// One of a few texts `ListUserBaseFields targetType`. Sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ListUserBaseFieldsTargetType {
    /// `USER`
    User,
    /// `ROLE`
    Role,
    /// `GROUP`
    Group,
}

identity_facade_core::wire_strings!(ListUserBaseFieldsTargetType {
    User: "USER",
    Role: "ROLE",
    Group: "GROUP"
});
/// Object `SetCustomDataDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct SetCustomDataDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<String>,
    #[serde(rename = "tenantId", skip_serializing_if = "Option::is_none")]
    tenant_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<String>,
}

impl SetCustomDataDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> SetCustomDataDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("key", self.key.is_some());
        checks.required("value", self.value.is_some());
    }
}

/// Makes a [`SetCustomDataDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct SetCustomDataDtoBuilder {
    checks: Checks,
    value: SetCustomDataDto,
}

impl SetCustomDataDtoBuilder {
    /// `key`: a text. Required.
    pub fn key(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.key = self.checks.take("key", value);
        self
    }

    /// `tenantId`: a text.
    pub fn tenant_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.tenant_id = self.checks.take("tenantId", value);
        self
    }

    /// `value`: a text. Required.
    pub fn value(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.value = self.checks.take("value", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<SetCustomDataDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<SetCustomDataDtoBuilder> for SetCustomDataDto {
    type Error = Invalid;
    fn try_from(builder: SetCustomDataDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(SetCustomDataDto);
/// Object `SetCustomDataReqDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct SetCustomDataReqDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    list: Option<AtMost<SetCustomDataDto, 50, 1>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    namespace: Option<String>,
    #[serde(rename = "targetIdentifier", skip_serializing_if = "Option::is_none")]
    target_identifier: Option<String>,
    #[serde(rename = "targetType", skip_serializing_if = "Option::is_none")]
    target_type: Option<crate::shared::TargetType>,
    #[serde(rename = "tenantId", skip_serializing_if = "Option::is_none")]
    tenant_id: Option<String>,
}

impl SetCustomDataReqDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> SetCustomDataReqDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("list", self.list.is_some());
        checks.required("targetIdentifier", self.target_identifier.is_some());
        checks.required("targetType", self.target_type.is_some());
        checks.required_when(
            "namespace",
            self.namespace.is_some(),
            self.target_type == Some(crate::shared::TargetType::Role),
            "`targetType` is `ROLE`",
        );
    }
}

/// Makes a [`SetCustomDataReqDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct SetCustomDataReqDtoBuilder {
    checks: Checks,
    value: SetCustomDataReqDto,
}

impl SetCustomDataReqDtoBuilder {
    /// `list`: a list, 1 to 50 long, of `SetCustomDataDto`. Required.
    pub fn list(
        mut self,
        value: impl TryInto<AtMost<SetCustomDataDto, 50, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.list = self.checks.take("list", value);
        self
    }

    /// `namespace`: a text. Required when `targetType` is `ROLE`.
    pub fn namespace(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.namespace = self.checks.take("namespace", value);
        self
    }

    /// `targetIdentifier`: a text. Required.
    pub fn target_identifier(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.target_identifier = self.checks.take("targetIdentifier", value);
        self
    }

    /// `targetType`: `TargetType`. Required.
    pub fn target_type(
        mut self,
        value: impl TryInto<crate::shared::TargetType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.target_type = self.checks.take("targetType", value);
        self
    }

    /// `tenantId`: a text.
    pub fn tenant_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.tenant_id = self.checks.take("tenantId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<SetCustomDataReqDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<SetCustomDataReqDtoBuilder> for SetCustomDataReqDto {
    type Error = Invalid;
    fn try_from(builder: SetCustomDataReqDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(SetCustomDataReqDto);
/// Object `SetCustomFieldDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct SetCustomFieldDto {
    #[serde(rename = "appIds", skip_serializing_if = "Option::is_none")]
    app_ids: Option<List<String>>,
    #[serde(rename = "dataType", skip_serializing_if = "Option::is_none")]
    data_type: Option<CustomFieldDataType>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    desensitization: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    encrypted: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    i18n: Option<crate::shared::CustomFieldI18nInput>,
    #[serde(rename = "isUnique", skip_serializing_if = "Option::is_none")]
    is_unique: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    options: Option<List<CustomFieldSelectOptionInput>>,
    #[serde(rename = "targetType", skip_serializing_if = "Option::is_none")]
    target_type: Option<crate::shared::TargetType>,
    #[serde(rename = "userEditable", skip_serializing_if = "Option::is_none")]
    user_editable: Option<bool>,
    #[serde(rename = "validateRules", skip_serializing_if = "Option::is_none")]
    validate_rules: Option<serde_json::Value>,
    #[serde(
        rename = "visibleInAdminConsole",
        skip_serializing_if = "Option::is_none"
    )]
    visible_in_admin_console: Option<bool>,
    #[serde(
        rename = "visibleInUserCenter",
        skip_serializing_if = "Option::is_none"
    )]
    visible_in_user_center: Option<bool>,
}

impl SetCustomFieldDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> SetCustomFieldDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("key", self.key.is_some());
        checks.required("targetType", self.target_type.is_some());
    }
}

/// Makes a [`SetCustomFieldDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct SetCustomFieldDtoBuilder {
    checks: Checks,
    value: SetCustomFieldDto,
}

impl SetCustomFieldDtoBuilder {
    /// `appIds`: a list of texts.
    pub fn app_ids(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.value.app_ids = self.checks.take("appIds", value);
        self
    }

    /// `dataType`: `CustomFieldDataType`.
    pub fn data_type(
        mut self,
        value: impl TryInto<CustomFieldDataType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.data_type = self.checks.take("dataType", value);
        self
    }

    /// `description`: a text.
    pub fn description(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.description = self.checks.take("description", value);
        self
    }

    /// `desensitization`: true or false.
    pub fn desensitization(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.desensitization = self.checks.take("desensitization", value);
        self
    }

    /// `encrypted`: true or false.
    pub fn encrypted(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.encrypted = self.checks.take("encrypted", value);
        self
    }

    /// `i18n`: `CustomFieldI18nInput`.
    pub fn i18n(
        mut self,
        value: impl TryInto<crate::shared::CustomFieldI18nInput, Error: Into<Invalid>>,
    ) -> Self {
        self.value.i18n = self.checks.take("i18n", value);
        self
    }

    /// `isUnique`: true or false.
    pub fn is_unique(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.is_unique = self.checks.take("isUnique", value);
        self
    }

    /// `key`: a text. Required.
    pub fn key(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.key = self.checks.take("key", value);
        self
    }

    /// `label`: a text.
    pub fn label(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.label = self.checks.take("label", value);
        self
    }

    /// `options`: a list of `CustomFieldSelectOptionInput`.
    pub fn options(
        mut self,
        value: impl TryInto<List<CustomFieldSelectOptionInput>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.options = self.checks.take("options", value);
        self
    }

    /// `targetType`: `TargetType`. Required.
    pub fn target_type(
        mut self,
        value: impl TryInto<crate::shared::TargetType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.target_type = self.checks.take("targetType", value);
        self
    }

    /// `userEditable`: true or false.
    pub fn user_editable(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.user_editable = self.checks.take("userEditable", value);
        self
    }

    /// `validateRules`: any JSON value.
    pub fn validate_rules(
        mut self,
        value: impl TryInto<serde_json::Value, Error: Into<Invalid>>,
    ) -> Self {
        self.value.validate_rules = self.checks.take("validateRules", value);
        self
    }

    /// `visibleInAdminConsole`: true or false.
    pub fn visible_in_admin_console(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.visible_in_admin_console = self.checks.take("visibleInAdminConsole", value);
        self
    }

    /// `visibleInUserCenter`: true or false.
    pub fn visible_in_user_center(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.visible_in_user_center = self.checks.take("visibleInUserCenter", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<SetCustomFieldDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<SetCustomFieldDtoBuilder> for SetCustomFieldDto {
    type Error = Invalid;
    fn try_from(builder: SetCustomFieldDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(SetCustomFieldDto);
/// Object `SetCustomFieldsReqDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct SetCustomFieldsReqDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    list: Option<AtMost<SetCustomFieldDto, 50, 1>>,
    #[serde(rename = "tenantId", skip_serializing_if = "Option::is_none")]
    tenant_id: Option<String>,
}

impl SetCustomFieldsReqDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> SetCustomFieldsReqDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("list", self.list.is_some());
    }
}

/// Makes a [`SetCustomFieldsReqDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct SetCustomFieldsReqDtoBuilder {
    checks: Checks,
    value: SetCustomFieldsReqDto,
}

impl SetCustomFieldsReqDtoBuilder {
    /// `list`: a list, 1 to 50 long, of `SetCustomFieldDto`. Required.
    pub fn list(
        mut self,
        value: impl TryInto<AtMost<SetCustomFieldDto, 50, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.list = self.checks.take("list", value);
        self
    }

    /// `tenantId`: a text.
    pub fn tenant_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.tenant_id = self.checks.take("tenantId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<SetCustomFieldsReqDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<SetCustomFieldsReqDtoBuilder> for SetCustomFieldsReqDto {
    type Error = Invalid;
    fn try_from(builder: SetCustomFieldsReqDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(SetCustomFieldsReqDto);
/// Object `SetUserBaseFieldDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct SetUserBaseFieldDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    i18n: Option<crate::shared::CustomFieldI18nInput>,
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<String>,
    #[serde(rename = "userEditable", skip_serializing_if = "Option::is_none")]
    user_editable: Option<bool>,
    #[serde(
        rename = "visibleInAdminConsole",
        skip_serializing_if = "Option::is_none"
    )]
    visible_in_admin_console: Option<bool>,
    #[serde(
        rename = "visibleInUserCenter",
        skip_serializing_if = "Option::is_none"
    )]
    visible_in_user_center: Option<bool>,
}

impl SetUserBaseFieldDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> SetUserBaseFieldDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("key", self.key.is_some());
    }
}

/// Makes a [`SetUserBaseFieldDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct SetUserBaseFieldDtoBuilder {
    checks: Checks,
    value: SetUserBaseFieldDto,
}

impl SetUserBaseFieldDtoBuilder {
    /// `description`: a text.
    pub fn description(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.description = self.checks.take("description", value);
        self
    }

    /// `i18n`: `CustomFieldI18nInput`.
    pub fn i18n(
        mut self,
        value: impl TryInto<crate::shared::CustomFieldI18nInput, Error: Into<Invalid>>,
    ) -> Self {
        self.value.i18n = self.checks.take("i18n", value);
        self
    }

    /// `key`: a text. Required.
    pub fn key(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.key = self.checks.take("key", value);
        self
    }

    /// `label`: a text.
    pub fn label(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.label = self.checks.take("label", value);
        self
    }

    /// `userEditable`: true or false.
    pub fn user_editable(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.user_editable = self.checks.take("userEditable", value);
        self
    }

    /// `visibleInAdminConsole`: true or false.
    pub fn visible_in_admin_console(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.visible_in_admin_console = self.checks.take("visibleInAdminConsole", value);
        self
    }

    /// `visibleInUserCenter`: true or false.
    pub fn visible_in_user_center(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.visible_in_user_center = self.checks.take("visibleInUserCenter", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<SetUserBaseFieldDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<SetUserBaseFieldDtoBuilder> for SetUserBaseFieldDto {
    type Error = Invalid;
    fn try_from(builder: SetUserBaseFieldDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(SetUserBaseFieldDto);
/// Object `SetUserBaseFieldsReqDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct SetUserBaseFieldsReqDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    list: Option<AtMost<SetUserBaseFieldDto, 50, 1>>,
}

impl SetUserBaseFieldsReqDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> SetUserBaseFieldsReqDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("list", self.list.is_some());
    }
}

/// Makes a [`SetUserBaseFieldsReqDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct SetUserBaseFieldsReqDtoBuilder {
    checks: Checks,
    value: SetUserBaseFieldsReqDto,
}

impl SetUserBaseFieldsReqDtoBuilder {
    /// `list`: a list, 1 to 50 long, of `SetUserBaseFieldDto`. Required.
    pub fn list(
        mut self,
        value: impl TryInto<AtMost<SetUserBaseFieldDto, 50, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.list = self.checks.take("list", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<SetUserBaseFieldsReqDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<SetUserBaseFieldsReqDtoBuilder> for SetUserBaseFieldsReqDto {
    type Error = Invalid;
    fn try_from(builder: SetUserBaseFieldsReqDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(SetUserBaseFieldsReqDto);
