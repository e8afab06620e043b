// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{
    BodyKind, Call, CallOptions, Checks, Error, Invalid, Items, List, Open, Operation, Parameter,
    Receipt, Redacted, Reply, Secret,
};

/// Facts of `POST /api/v3/change-ext-idp-conn-state`.
pub static CHANGE_EXT_IDP_CONN_STATE: Operation = Operation::new(
    "changeExtIdpConnState",
    http::Method::POST,
    "/api/v3/change-ext-idp-conn-state",
    "ext-idps",
)
.body(BodyKind::Required)
.enveloped()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/change-ext-idp-conn-state`, made by [`change_ext_idp_conn_state`](crate::Client::change_ext_idp_conn_state).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ChangeExtIdpConnStateCall {
    call: Call,
}

impl ChangeExtIdpConnStateCall {
    /// The JSON body. Required. `ChangeExtIdpConnStateDto`.
    pub fn body(
        mut self,
        value: impl TryInto<ChangeExtIdpConnStateDto, Error: Into<Invalid>>,
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
    /// `POST /api/v3/change-ext-idp-conn-state`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn change_ext_idp_conn_state(&self) -> ChangeExtIdpConnStateCall {
        ChangeExtIdpConnStateCall {
            call: self.transport.call(&CHANGE_EXT_IDP_CONN_STATE),
        }
    }
}

/// Facts of `POST /api/v3/create-ext-idp`.
pub static CREATE_EXT_IDP: Operation = Operation::new(
    "createExtIdp",
    http::Method::POST,
    "/api/v3/create-ext-idp",
    "ext-idps",
)
.body(BodyKind::Required)
.enveloped();
/// `POST /api/v3/create-ext-idp`, made by [`create_ext_idp`](crate::Client::create_ext_idp).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateExtIdpCall {
    call: Call,
}

impl CreateExtIdpCall {
    /// The JSON body. Required. `CreateExtIdpDto`.
    pub fn body(mut self, value: impl TryInto<CreateExtIdpDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<ExtIdpDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/create-ext-idp`
    ///
    /// Required: the body.
    /// Success is 200 with `ExtIdpDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_ext_idp(&self) -> CreateExtIdpCall {
        CreateExtIdpCall {
            call: self.transport.call(&CREATE_EXT_IDP),
        }
    }
}

/// Facts of `POST /api/v3/create-ext-idp-conn`.
pub static CREATE_EXT_IDP_CONN: Operation = Operation::new(
    "createExtIdpConn",
    http::Method::POST,
    "/api/v3/create-ext-idp-conn",
    "ext-idps",
)
.body(BodyKind::Required)
.enveloped()
.secrets(&["fields"]);
/// `POST /api/v3/create-ext-idp-conn`, made by [`create_ext_idp_conn`](crate::Client::create_ext_idp_conn).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateExtIdpConnCall {
    call: Call,
}

impl CreateExtIdpConnCall {
    /// The JSON body. Required. `CreateExtIdpConnDto`.
    pub fn body(mut self, value: impl TryInto<CreateExtIdpConnDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<ExtIdpConnDetail>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/create-ext-idp-conn`
    ///
    /// Required: the body.
    /// Success is 200 with `ExtIdpConnDetail`.
    /// Secrets in it: `fields`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_ext_idp_conn(&self) -> CreateExtIdpConnCall {
        CreateExtIdpConnCall {
            call: self.transport.call(&CREATE_EXT_IDP_CONN),
        }
    }
}

/// Facts of `POST /api/v3/delete-ext-idp`.
pub static DELETE_EXT_IDP: Operation = Operation::new(
    "deleteExtIdp",
    http::Method::POST,
    "/api/v3/delete-ext-idp",
    "ext-idps",
)
.body(BodyKind::Required)
.enveloped()
.idempotent()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/delete-ext-idp`, made by [`delete_ext_idp`](crate::Client::delete_ext_idp).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteExtIdpCall {
    call: Call,
}

impl DeleteExtIdpCall {
    /// The JSON body. Required. `DeleteExtIdpDto`.
    pub fn body(mut self, value: impl TryInto<DeleteExtIdpDto, Error: Into<Invalid>>) -> Self {
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
    /// `POST /api/v3/delete-ext-idp`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_ext_idp(&self) -> DeleteExtIdpCall {
        DeleteExtIdpCall {
            call: self.transport.call(&DELETE_EXT_IDP),
        }
    }
}

/// Facts of `POST /api/v3/delete-ext-idp-conn`.
pub static DELETE_EXT_IDP_CONN: Operation = Operation::new(
    "deleteExtIdpConn",
    http::Method::POST,
    "/api/v3/delete-ext-idp-conn",
    "ext-idps",
)
.body(BodyKind::Required)
.enveloped()
.idempotent()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/delete-ext-idp-conn`, made by [`delete_ext_idp_conn`](crate::Client::delete_ext_idp_conn).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteExtIdpConnCall {
    call: Call,
}

impl DeleteExtIdpConnCall {
    /// The JSON body. Required. `DeleteExtIdpConnDto`.
    pub fn body(mut self, value: impl TryInto<DeleteExtIdpConnDto, Error: Into<Invalid>>) -> Self {
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
    /// `POST /api/v3/delete-ext-idp-conn`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_ext_idp_conn(&self) -> DeleteExtIdpConnCall {
        DeleteExtIdpConnCall {
            call: self.transport.call(&DELETE_EXT_IDP_CONN),
        }
    }
}

/// Facts of `GET /api/v3/ext-idp-conn-apps`.
pub static EXT_IDP_CONN_STATE_BY_APPS: Operation = Operation::new(
    "extIdpConnStateByApps",
    http::Method::GET,
    "/api/v3/ext-idp-conn-apps",
    "ext-idps",
)
.parameters(&[
    Parameter::query("appId"),
    Parameter::query("id").required(),
    Parameter::query("type"),
])
.enveloped()
.idempotent();
/// `GET /api/v3/ext-idp-conn-apps`, made by [`ext_idp_conn_state_by_apps`](crate::Client::ext_idp_conn_state_by_apps).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ExtIdpConnStateByAppsCall {
    call: Call,
}

impl ExtIdpConnStateByAppsCall {
    /// Query parameter `appId`: a text.
    pub fn app_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("appId", value.try_into());
        self
    }

    /// Query parameter `id`: a text. Required.
    pub fn id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("id", value.try_into());
        self
    }

    /// Query parameter `type`: `ExtIdpConnStateByAppsType`.
    pub fn type_(
        mut self,
        value: impl TryInto<ExtIdpConnStateByAppsType, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("type", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<ExtIdpListPagingDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/ext-idp-conn-apps`
    ///
    /// Required: `id`.
    /// Success is 200 with `ExtIdpListPagingDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn ext_idp_conn_state_by_apps(&self) -> ExtIdpConnStateByAppsCall {
        ExtIdpConnStateByAppsCall {
            call: self.transport.call(&EXT_IDP_CONN_STATE_BY_APPS),
        }
    }
}

/// Facts of `GET /api/v3/get-ext-idp`.
pub static GET_EXT_IDP: Operation = Operation::new(
    "getExtIdp",
    http::Method::GET,
    "/api/v3/get-ext-idp",
    "ext-idps",
)
.parameters(&[
    Parameter::query("appId"),
    Parameter::query("id").required(),
    Parameter::query("type"),
])
.enveloped()
.idempotent()
.secrets(&["connections"]);
/// `GET /api/v3/get-ext-idp`, made by [`get_ext_idp`](crate::Client::get_ext_idp).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetExtIdpCall {
    call: Call,
}

impl GetExtIdpCall {
    /// Query parameter `appId`: a text.
    pub fn app_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("appId", value.try_into());
        self
    }

    /// Query parameter `id`: a text. Required.
    pub fn id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("id", value.try_into());
        self
    }

    /// Query parameter `type`: `GetExtIdpType`.
    pub fn type_(mut self, value: impl TryInto<GetExtIdpType, Error: Into<Invalid>>) -> Self {
        self.call.query("type", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<ExtIdpDetail>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-ext-idp`
    ///
    /// Required: `id`.
    /// Success is 200 with `ExtIdpDetail`.
    /// Secrets in it: `connections`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_ext_idp(&self) -> GetExtIdpCall {
        GetExtIdpCall {
            call: self.transport.call(&GET_EXT_IDP),
        }
    }
}

/// Facts of `POST /api/v3/get-weixin-access-token`.
pub static GET_WECHAT_MP_ACCESS_TOKEN_INFO: Operation = Operation::new(
    "getWechatMpAccessTokenInfo",
    http::Method::POST,
    "/api/v3/get-weixin-access-token",
    "ext-idps",
)
.body(BodyKind::Required)
.enveloped()
.secrets(&["accessToken", "appSecret"]);
/// `POST /api/v3/get-weixin-access-token`, made by [`get_wechat_mp_access_token_info`](crate::Client::get_wechat_mp_access_token_info).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetWechatMpAccessTokenInfoCall {
    call: Call,
}

impl GetWechatMpAccessTokenInfoCall {
    /// The JSON body. Required. `GetWechatAccessTokenDto`.
    pub fn body(
        mut self,
        value: impl TryInto<GetWechatAccessTokenDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<GetWechatAccessTokenDataDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/get-weixin-access-token`
    ///
    /// Required: the body.
    /// Success is 200 with `GetWechatAccessTokenDataDto`.
    /// Secrets in it: `accessToken`, `appSecret`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_wechat_mp_access_token_info(&self) -> GetWechatMpAccessTokenInfoCall {
        GetWechatMpAccessTokenInfoCall {
            call: self.transport.call(&GET_WECHAT_MP_ACCESS_TOKEN_INFO),
        }
    }
}

/// Facts of `GET /api/v3/list-ext-idp`.
pub static LIST_EXT_IDP: Operation = Operation::new(
    "listExtIdp",
    http::Method::GET,
    "/api/v3/list-ext-idp",
    "ext-idps",
)
.parameters(&[Parameter::query("appId")])
.enveloped()
.idempotent();
/// `GET /api/v3/list-ext-idp`, made by [`list_ext_idp`](crate::Client::list_ext_idp).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListExtIdpCall {
    call: Call,
}

impl ListExtIdpCall {
    /// Query parameter `appId`: a text.
    pub fn app_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("appId", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<ExtIdpListPagingDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/list-ext-idp`
    ///
    /// Success is 200 with `ExtIdpListPagingDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_ext_idp(&self) -> ListExtIdpCall {
        ListExtIdpCall {
            call: self.transport.call(&LIST_EXT_IDP),
        }
    }
}

/// Facts of `POST /api/v3/update-ext-idp`.
pub static UPDATE_EXT_IDP: Operation = Operation::new(
    "updateExtIdp",
    http::Method::POST,
    "/api/v3/update-ext-idp",
    "ext-idps",
)
.body(BodyKind::Required)
.enveloped();
/// `POST /api/v3/update-ext-idp`, made by [`update_ext_idp`](crate::Client::update_ext_idp).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateExtIdpCall {
    call: Call,
}

impl UpdateExtIdpCall {
    /// The JSON body. Required. `UpdateExtIdpDto`.
    pub fn body(mut self, value: impl TryInto<UpdateExtIdpDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<ExtIdpDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/update-ext-idp`
    ///
    /// Required: the body.
    /// Success is 200 with `ExtIdpDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_ext_idp(&self) -> UpdateExtIdpCall {
        UpdateExtIdpCall {
            call: self.transport.call(&UPDATE_EXT_IDP),
        }
    }
}

/// Facts of `POST /api/v3/update-ext-idp-conn`.
pub static UPDATE_EXT_IDP_CONN: Operation = Operation::new(
    "updateExtIdpConn",
    http::Method::POST,
    "/api/v3/update-ext-idp-conn",
    "ext-idps",
)
.body(BodyKind::Required)
.enveloped()
.secrets(&["fields"]);
/// `POST /api/v3/update-ext-idp-conn`, made by [`update_ext_idp_conn`](crate::Client::update_ext_idp_conn).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateExtIdpConnCall {
    call: Call,
}

impl UpdateExtIdpConnCall {
    /// The JSON body. Required. `UpdateExtIdpConnDto`.
    pub fn body(mut self, value: impl TryInto<UpdateExtIdpConnDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<ExtIdpConnDetail>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/update-ext-idp-conn`
    ///
    /// Required: the body.
    /// Success is 200 with `ExtIdpConnDetail`.
    /// Secrets in it: `fields`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_ext_idp_conn(&self) -> UpdateExtIdpConnCall {
        UpdateExtIdpConnCall {
            call: self.transport.call(&UPDATE_EXT_IDP_CONN),
        }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &CHANGE_EXT_IDP_CONN_STATE,
    &CREATE_EXT_IDP,
    &CREATE_EXT_IDP_CONN,
    &DELETE_EXT_IDP,
    &DELETE_EXT_IDP_CONN,
    &EXT_IDP_CONN_STATE_BY_APPS,
    &GET_EXT_IDP,
    &GET_WECHAT_MP_ACCESS_TOKEN_INFO,
    &LIST_EXT_IDP,
    &UPDATE_EXT_IDP,
    &UPDATE_EXT_IDP_CONN,
];

/// Object `ChangeExtIdpConnStateDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ChangeExtIdpConnStateDto {
    #[serde(rename = "appId", skip_serializing_if = "Option::is_none")]
    app_id: Option<String>,
    #[serde(rename = "appIds", skip_serializing_if = "Option::is_none")]
    app_ids: Option<List<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    enabled: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(rename = "tenantId", skip_serializing_if = "Option::is_none")]
    tenant_id: Option<String>,
}

impl ChangeExtIdpConnStateDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ChangeExtIdpConnStateDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("appId", self.app_id.is_some());
        checks.required("enabled", self.enabled.is_some());
        checks.required("id", self.id.is_some());
    }
}

/// Makes a [`ChangeExtIdpConnStateDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ChangeExtIdpConnStateDtoBuilder {
    checks: Checks,
    value: ChangeExtIdpConnStateDto,
}

impl ChangeExtIdpConnStateDtoBuilder {
    /// `appId`: a text. Required.
    pub fn app_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.app_id = self.checks.take("appId", value);
        self
    }

    /// `appIds`: a list of texts.
    pub fn app_ids(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.value.app_ids = self.checks.take("appIds", value);
        self
    }

    /// `enabled`: true or false. Required.
    pub fn enabled(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.enabled = self.checks.take("enabled", value);
        self
    }

    /// `id`: a text. Required.
    pub fn id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.id = self.checks.take("id", value);
        self
    }

    /// `tenantId`: a text.
    pub fn tenant_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.tenant_id = self.checks.take("tenantId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ChangeExtIdpConnStateDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ChangeExtIdpConnStateDtoBuilder> for ChangeExtIdpConnStateDto {
    type Error = Invalid;
    fn try_from(builder: ChangeExtIdpConnStateDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ChangeExtIdpConnStateDto);
/// Object `CreateExtIdpConnDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateExtIdpConnDto {
    #[serde(rename = "displayName", skip_serializing_if = "Option::is_none")]
    display_name: Option<String>,
    #[serde(rename = "extIdpId", skip_serializing_if = "Option::is_none")]
    ext_idp_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fields: Option<Redacted<serde_json::Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    identifier: Option<String>,
    #[serde(rename = "loginOnly", skip_serializing_if = "Option::is_none")]
    login_only: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    logo: Option<String>,
    #[serde(rename = "tenantId", skip_serializing_if = "Option::is_none")]
    tenant_id: Option<String>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    type_: Option<crate::shared::ExtIdpConnType>,
}

impl CreateExtIdpConnDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateExtIdpConnDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("displayName", self.display_name.is_some());
        checks.required("extIdpId", self.ext_idp_id.is_some());
        checks.required("fields", self.fields.is_some());
        checks.required("identifier", self.identifier.is_some());
        checks.required("type", self.type_.is_some());
    }
}

/// Makes a [`CreateExtIdpConnDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateExtIdpConnDtoBuilder {
    checks: Checks,
    value: CreateExtIdpConnDto,
}

impl CreateExtIdpConnDtoBuilder {
    /// `displayName`: a text. Required.
    pub fn display_name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.display_name = self.checks.take("displayName", value);
        self
    }

    /// `extIdpId`: a text. Required.
    pub fn ext_idp_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.ext_idp_id = self.checks.take("extIdpId", value);
        self
    }

    /// `fields`: any JSON value, kept secret. Required.
    pub fn fields(mut self, value: impl TryInto<serde_json::Value, Error: Into<Invalid>>) -> Self {
        self.value.fields = self
            .checks
            .take("fields", value)
            .map(Redacted::<serde_json::Value>::from);
        self
    }

    /// `identifier`: a text. Required.
    pub fn identifier(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.identifier = self.checks.take("identifier", value);
        self
    }

    /// `loginOnly`: true or false.
    pub fn login_only(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.login_only = self.checks.take("loginOnly", value);
        self
    }

    /// `logo`: a text.
    pub fn logo(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.logo = self.checks.take("logo", value);
        self
    }

    /// `tenantId`: a text.
    pub fn tenant_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.tenant_id = self.checks.take("tenantId", value);
        self
    }

    /// `type`: `ExtIdpConnType`. Required.
    pub fn type_(
        mut self,
        value: impl TryInto<crate::shared::ExtIdpConnType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.type_ = self.checks.take("type", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateExtIdpConnDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateExtIdpConnDtoBuilder> for CreateExtIdpConnDto {
    type Error = Invalid;
    fn try_from(builder: CreateExtIdpConnDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateExtIdpConnDto);
/// Object `CreateExtIdpDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateExtIdpDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(rename = "tenantId", skip_serializing_if = "Option::is_none")]
    tenant_id: Option<String>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    type_: Option<crate::shared::ExtIdpType>,
}

impl CreateExtIdpDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateExtIdpDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("name", self.name.is_some());
        checks.required("type", self.type_.is_some());
    }
}

/// Makes a [`CreateExtIdpDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateExtIdpDtoBuilder {
    checks: Checks,
    value: CreateExtIdpDto,
}

impl CreateExtIdpDtoBuilder {
    /// `name`: a text. Required.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// `tenantId`: a text.
    pub fn tenant_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.tenant_id = self.checks.take("tenantId", value);
        self
    }

    /// `type`: `ExtIdpType`. Required.
    pub fn type_(
        mut self,
        value: impl TryInto<crate::shared::ExtIdpType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.type_ = self.checks.take("type", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateExtIdpDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateExtIdpDtoBuilder> for CreateExtIdpDto {
    type Error = Invalid;
    fn try_from(builder: CreateExtIdpDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateExtIdpDto);
/// Object `DeleteExtIdpConnDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct DeleteExtIdpConnDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(rename = "tenantId", skip_serializing_if = "Option::is_none")]
    tenant_id: Option<String>,
}

impl DeleteExtIdpConnDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> DeleteExtIdpConnDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("id", self.id.is_some());
    }
}

/// Makes a [`DeleteExtIdpConnDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DeleteExtIdpConnDtoBuilder {
    checks: Checks,
    value: DeleteExtIdpConnDto,
}

impl DeleteExtIdpConnDtoBuilder {
    /// `id`: a text. Required.
    pub fn id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.id = self.checks.take("id", value);
        self
    }

    /// `tenantId`: a text.
    pub fn tenant_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.tenant_id = self.checks.take("tenantId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<DeleteExtIdpConnDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<DeleteExtIdpConnDtoBuilder> for DeleteExtIdpConnDto {
    type Error = Invalid;
    fn try_from(builder: DeleteExtIdpConnDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DeleteExtIdpConnDto);
/// Object `DeleteExtIdpDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct DeleteExtIdpDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(rename = "tenantId", skip_serializing_if = "Option::is_none")]
    tenant_id: Option<String>,
}

impl DeleteExtIdpDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> DeleteExtIdpDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("id", self.id.is_some());
    }
}

/// Makes a [`DeleteExtIdpDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DeleteExtIdpDtoBuilder {
    checks: Checks,
    value: DeleteExtIdpDto,
}

impl DeleteExtIdpDtoBuilder {
    /// `id`: a text. Required.
    pub fn id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.id = self.checks.take("id", value);
        self
    }

    /// `tenantId`: a text.
    pub fn tenant_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.tenant_id = self.checks.take("tenantId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<DeleteExtIdpDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<DeleteExtIdpDtoBuilder> for DeleteExtIdpDto {
    type Error = Invalid;
    fn try_from(builder: DeleteExtIdpDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DeleteExtIdpDto);
/// Object `ExtIdpConnDetail`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ExtIdpConnDetail {
    /// `associationMode`.
    #[serde(rename = "associationMode")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub association_mode: Open<ExtIdpConnDetailAssociationMode>,
    /// `challengeBindingMethods`.
    #[serde(rename = "challengeBindingMethods")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub challenge_binding_methods: Items<String>,
    /// `displayName`, may be absent.
    #[serde(rename = "displayName")]
    pub display_name: Option<String>,
    /// `extIdpId`. Always there.
    #[serde(rename = "extIdpId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub ext_idp_id: crate::ids::ExtIdpId,
    /// `id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::ExtIdpConnId,
    /// `identifier`, may be absent.
    pub identifier: Option<String>,
    /// `loginOnly`.
    #[serde(rename = "loginOnly")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub login_only: bool,
    /// `logo`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub logo: String,
    /// `type`.
    #[serde(rename = "type")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub type_: Open<crate::shared::ExtIdpConnType>,
}

/// One of a few texts `ExtIdpConnDetail associationMode`. Received.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ExtIdpConnDetailAssociationMode {
    /// `none`
    None,
    /// `field`
    Field,
    /// `challenge`
    Challenge,
}

identity_facade_core::wire_strings!(ExtIdpConnDetailAssociationMode {
    None: "none",
    Field: "field",
    Challenge: "challenge"
});
/// One of a few texts `ExtIdpConnStateByApps type`. Sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ExtIdpConnStateByAppsType {
    /// `social`
    Social,
    /// `enterprise`
    Enterprise,
}

identity_facade_core::wire_strings!(ExtIdpConnStateByAppsType {
    Social: "social",
    Enterprise: "enterprise"
});
/// Object `ExtIdpDetail`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ExtIdpDetail {
    /// `autoJoin`.
    #[serde(rename = "autoJoin")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub auto_join: bool,
    /// `connections`. A secret: its debug output is redacted.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub connections: Redacted<serde_json::Value>,
    /// `id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::ExtIdpId,
    /// `logo`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub logo: String,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// `tenantId`, may be absent.
    #[serde(rename = "tenantId")]
    pub tenant_id: Option<crate::ids::TenantId>,
    /// `type`.
    #[serde(rename = "type")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub type_: String,
}

/// Object `ExtIdpDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ExtIdpDto {
    /// `id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::ExtIdpId,
    /// `logo`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub logo: String,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// `tenantId`, may be absent.
    #[serde(rename = "tenantId")]
    pub tenant_id: Option<crate::ids::TenantId>,
    /// `type`.
    #[serde(rename = "type")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub type_: String,
}

/// Object `ExtIdpListPagingDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ExtIdpListPagingDto {
    /// `list`. Always there.
    pub list: Items<ExtIdpDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// One of a few texts `GetExtIdp type`. Sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum GetExtIdpType {
    /// `social`
    Social,
    /// `enterprise`
    Enterprise,
}

identity_facade_core::wire_strings!(GetExtIdpType {
    Social: "social",
    Enterprise: "enterprise"
});
/// Object `GetWechatAccessTokenDataDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetWechatAccessTokenDataDto {
    /// `accessToken`. Always there. A secret: its debug output is redacted.
    #[serde(rename = "accessToken")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub access_token: Secret,
    /// `expiresAt`. Always there.
    #[serde(rename = "expiresAt")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub expires_at: String,
}

/// Object `GetWechatAccessTokenDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct GetWechatAccessTokenDto {
    #[serde(rename = "appId", skip_serializing_if = "Option::is_none")]
    app_id: Option<String>,
    #[serde(rename = "appSecret", skip_serializing_if = "Option::is_none")]
    app_secret: Option<Secret>,
}

impl GetWechatAccessTokenDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> GetWechatAccessTokenDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("appId", self.app_id.is_some());
        checks.required("appSecret", self.app_secret.is_some());
    }
}

/// Makes a [`GetWechatAccessTokenDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct GetWechatAccessTokenDtoBuilder {
    checks: Checks,
    value: GetWechatAccessTokenDto,
}

impl GetWechatAccessTokenDtoBuilder {
    /// `appId`: a text. Required.
    pub fn app_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.app_id = self.checks.take("appId", value);
        self
    }

    /// `appSecret`: a secret text. Required.
    pub fn app_secret(mut self, value: impl TryInto<Secret, Error: Into<Invalid>>) -> Self {
        self.value.app_secret = self.checks.take("appSecret", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<GetWechatAccessTokenDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<GetWechatAccessTokenDtoBuilder> for GetWechatAccessTokenDto {
    type Error = Invalid;
    fn try_from(builder: GetWechatAccessTokenDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(GetWechatAccessTokenDto);
/// Object `UpdateExtIdpConnDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateExtIdpConnDto {
    #[serde(rename = "displayName", skip_serializing_if = "Option::is_none")]
    display_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    fields: Option<Redacted<serde_json::Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(rename = "loginOnly", skip_serializing_if = "Option::is_none")]
    login_only: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    logo: Option<String>,
    #[serde(rename = "tenantId", skip_serializing_if = "Option::is_none")]
    tenant_id: Option<String>,
}

impl UpdateExtIdpConnDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateExtIdpConnDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("displayName", self.display_name.is_some());
        checks.required("fields", self.fields.is_some());
        checks.required("id", self.id.is_some());
    }
}

/// Makes a [`UpdateExtIdpConnDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateExtIdpConnDtoBuilder {
    checks: Checks,
    value: UpdateExtIdpConnDto,
}

impl UpdateExtIdpConnDtoBuilder {
    /// `displayName`: a text. Required.
    pub fn display_name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.display_name = self.checks.take("displayName", value);
        self
    }

    /// `fields`: any JSON value, kept secret. Required.
    pub fn fields(mut self, value: impl TryInto<serde_json::Value, Error: Into<Invalid>>) -> Self {
        self.value.fields = self
            .checks
            .take("fields", value)
            .map(Redacted::<serde_json::Value>::from);
        self
    }

    /// `id`: a text. Required.
    pub fn id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.id = self.checks.take("id", value);
        self
    }

    /// `loginOnly`: true or false.
    pub fn login_only(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.login_only = self.checks.take("loginOnly", value);
        self
    }

    /// `logo`: a text.
    pub fn logo(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.logo = self.checks.take("logo", value);
        self
    }

    /// `tenantId`: a text.
    pub fn tenant_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.tenant_id = self.checks.take("tenantId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateExtIdpConnDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateExtIdpConnDtoBuilder> for UpdateExtIdpConnDto {
    type Error = Invalid;
    fn try_from(builder: UpdateExtIdpConnDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateExtIdpConnDto);
/// Object `UpdateExtIdpDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateExtIdpDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(rename = "tenantId", skip_serializing_if = "Option::is_none")]
    tenant_id: Option<String>,
}

impl UpdateExtIdpDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateExtIdpDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("id", self.id.is_some());
        checks.required("name", self.name.is_some());
    }
}

/// Makes a [`UpdateExtIdpDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateExtIdpDtoBuilder {
    checks: Checks,
    value: UpdateExtIdpDto,
}

impl UpdateExtIdpDtoBuilder {
    /// `id`: a text. Required.
    pub fn id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.id = self.checks.take("id", value);
        self
    }

    /// `name`: a text. Required.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// `tenantId`: a text.
    pub fn tenant_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.tenant_id = self.checks.take("tenantId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateExtIdpDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateExtIdpDtoBuilder> for UpdateExtIdpDto {
    type Error = Invalid;
    fn try_from(builder: UpdateExtIdpDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateExtIdpDto);
