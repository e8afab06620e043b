// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{
    BodyKind, Call, CallOptions, Checks, Error, Invalid, List, Operation, Parameter, Receipt, Reply,
};

/// Facts of `POST /api/v3/add-whitelist`.
pub static ADD_WHITELIST: Operation = Operation::new(
    "addWhitelist",
    http::Method::POST,
    "/api/v3/add-whitelist",
    "whitelists",
)
.body(BodyKind::Required)
.enveloped();
/// `POST /api/v3/add-whitelist`, made by [`add_whitelist`](crate::Client::add_whitelist).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct AddWhitelistCall {
    call: Call,
}

impl AddWhitelistCall {
    /// The JSON body. Required. `AddWhitelistDto`.
    pub fn body(mut self, value: impl TryInto<AddWhitelistDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<WhitelistRespDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/add-whitelist`
    ///
    /// Required: the body.
    /// Success is 200 with `WhitelistRespDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn add_whitelist(&self) -> AddWhitelistCall {
        AddWhitelistCall {
            call: self.transport.call(&ADD_WHITELIST),
        }
    }
}

/// Facts of `POST /api/v3/add-whitelist-of-app`.
pub static ADD_WHITELIST_OF_APP: Operation = Operation::new(
    "addWhitelistOfApp",
    http::Method::POST,
    "/api/v3/add-whitelist-of-app",
    "whitelists",
)
.body(BodyKind::Required)
.enveloped();
/// `POST /api/v3/add-whitelist-of-app`, made by [`add_whitelist_of_app`](crate::Client::add_whitelist_of_app).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct AddWhitelistOfAppCall {
    call: Call,
}

impl AddWhitelistOfAppCall {
    /// The JSON body. Required. `AddWhitelistOfAppDto`.
    pub fn body(mut self, value: impl TryInto<AddWhitelistOfAppDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<WhitelistRespDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/add-whitelist-of-app`
    ///
    /// Required: the body.
    /// Success is 200 with `WhitelistRespDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn add_whitelist_of_app(&self) -> AddWhitelistOfAppCall {
        AddWhitelistOfAppCall {
            call: self.transport.call(&ADD_WHITELIST_OF_APP),
        }
    }
}

/// Facts of `POST /api/v3/delete-whitelist`.
pub static DELETE_WHITELIST: Operation = Operation::new(
    "deleteWhitelist",
    http::Method::POST,
    "/api/v3/delete-whitelist",
    "whitelists",
)
.body(BodyKind::Required)
.idempotent()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/delete-whitelist`, made by [`delete_whitelist`](crate::Client::delete_whitelist).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteWhitelistCall {
    call: Call,
}

impl DeleteWhitelistCall {
    /// The JSON body. Required. `DeleteWhitelistDto`.
    pub fn body(mut self, value: impl TryInto<DeleteWhitelistDto, Error: Into<Invalid>>) -> Self {
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
    /// `POST /api/v3/delete-whitelist`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_whitelist(&self) -> DeleteWhitelistCall {
        DeleteWhitelistCall {
            call: self.transport.call(&DELETE_WHITELIST),
        }
    }
}

/// Facts of `POST /api/v3/delete-whitelist-of-app`.
pub static DELETE_WHITELIST_OF_APP: Operation = Operation::new(
    "deleteWhitelistOfApp",
    http::Method::POST,
    "/api/v3/delete-whitelist-of-app",
    "whitelists",
)
.body(BodyKind::Required)
.idempotent()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/delete-whitelist-of-app`, made by [`delete_whitelist_of_app`](crate::Client::delete_whitelist_of_app).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteWhitelistOfAppCall {
    call: Call,
}

impl DeleteWhitelistOfAppCall {
    /// The JSON body. Required. `DeleteWhitelistOfAppDto`.
    pub fn body(
        mut self,
        value: impl TryInto<DeleteWhitelistOfAppDto, Error: Into<Invalid>>,
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
    /// `POST /api/v3/delete-whitelist-of-app`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_whitelist_of_app(&self) -> DeleteWhitelistOfAppCall {
        DeleteWhitelistOfAppCall {
            call: self.transport.call(&DELETE_WHITELIST_OF_APP),
        }
    }
}

/// Facts of `GET /api/v3/list-whitelist`.
pub static LIST_WHITELISTS: Operation = Operation::new(
    "listWhitelists",
    http::Method::GET,
    "/api/v3/list-whitelist",
    "whitelists",
)
.parameters(&[Parameter::query("type").required()])
.enveloped()
.idempotent();
/// `GET /api/v3/list-whitelist`, made by [`list_whitelists`](crate::Client::list_whitelists).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListWhitelistsCall {
    call: Call,
}

impl ListWhitelistsCall {
    /// Query parameter `type`: `WhitelistType`. Required.
    pub fn type_(mut self, value: impl TryInto<WhitelistType, Error: Into<Invalid>>) -> Self {
        self.call.query("type", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<WhitelistRespDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/list-whitelist`
    ///
    /// Required: `type`.
    /// Success is 200 with `WhitelistRespDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_whitelists(&self) -> ListWhitelistsCall {
        ListWhitelistsCall {
            call: self.transport.call(&LIST_WHITELISTS),
        }
    }
}

/// Facts of `GET /api/v3/list-whitelist-of-app`.
pub static LIST_WHITELISTS_OF_APP: Operation = Operation::new(
    "listWhitelistsOfApp",
    http::Method::GET,
    "/api/v3/list-whitelist-of-app",
    "whitelists",
)
.parameters(&[
    Parameter::query("appId").required(),
    Parameter::query("type").required(),
])
.enveloped()
.idempotent();
/// `GET /api/v3/list-whitelist-of-app`, made by [`list_whitelists_of_app`](crate::Client::list_whitelists_of_app).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListWhitelistsOfAppCall {
    call: Call,
}

impl ListWhitelistsOfAppCall {
    /// Query parameter `appId`: a text. Required.
    pub fn app_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("appId", value.try_into());
        self
    }

    /// Query parameter `type`: `WhitelistType`. Required.
    pub fn type_(mut self, value: impl TryInto<WhitelistType, Error: Into<Invalid>>) -> Self {
        self.call.query("type", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<WhitelistRespDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/list-whitelist-of-app`
    ///
    /// Required: `appId`, `type`.
    /// Success is 200 with `WhitelistRespDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_whitelists_of_app(&self) -> ListWhitelistsOfAppCall {
        ListWhitelistsOfAppCall {
            call: self.transport.call(&LIST_WHITELISTS_OF_APP),
        }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &ADD_WHITELIST,
    &ADD_WHITELIST_OF_APP,
    &DELETE_WHITELIST,
    &DELETE_WHITELIST_OF_APP,
    &LIST_WHITELISTS,
    &LIST_WHITELISTS_OF_APP,
];

/// Object `AddWhitelistDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct AddWhitelistDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    list: Option<List<String>>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    type_: Option<WhitelistType>,
}

impl AddWhitelistDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> AddWhitelistDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("type", self.type_.is_some());
    }
}

/// Makes a [`AddWhitelistDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct AddWhitelistDtoBuilder {
    checks: Checks,
    value: AddWhitelistDto,
}

impl AddWhitelistDtoBuilder {
    /// `list`: a list of texts.
    pub fn list(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.value.list = self.checks.take("list", value);
        self
    }

    /// `type`: `WhitelistType`. Required.
    pub fn type_(mut self, value: impl TryInto<WhitelistType, Error: Into<Invalid>>) -> Self {
        self.value.type_ = self.checks.take("type", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<AddWhitelistDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<AddWhitelistDtoBuilder> for AddWhitelistDto {
    type Error = Invalid;
    fn try_from(builder: AddWhitelistDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(AddWhitelistDto);
/// Object `AddWhitelistOfAppDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct AddWhitelistOfAppDto {
    #[serde(rename = "appId", skip_serializing_if = "Option::is_none")]
    app_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    list: Option<List<String>>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    type_: Option<WhitelistType>,
}

impl AddWhitelistOfAppDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> AddWhitelistOfAppDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("appId", self.app_id.is_some());
        checks.required("type", self.type_.is_some());
    }
}

/// Makes a [`AddWhitelistOfAppDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct AddWhitelistOfAppDtoBuilder {
    checks: Checks,
    value: AddWhitelistOfAppDto,
}

impl AddWhitelistOfAppDtoBuilder {
    /// `appId`: a text. Required.
    pub fn app_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.app_id = self.checks.take("appId", value);
        self
    }

    /// `list`: a list of texts.
    pub fn list(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.value.list = self.checks.take("list", value);
        self
    }

    /// `type`: `WhitelistType`. Required.
    pub fn type_(mut self, value: impl TryInto<WhitelistType, Error: Into<Invalid>>) -> Self {
        self.value.type_ = self.checks.take("type", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<AddWhitelistOfAppDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<AddWhitelistOfAppDtoBuilder> for AddWhitelistOfAppDto {
    type Error = Invalid;
    fn try_from(builder: AddWhitelistOfAppDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(AddWhitelistOfAppDto);
/// Object `DeleteWhitelistDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct DeleteWhitelistDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    list: Option<List<String>>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    type_: Option<WhitelistType>,
}

impl DeleteWhitelistDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> DeleteWhitelistDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("type", self.type_.is_some());
    }
}

/// Makes a [`DeleteWhitelistDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DeleteWhitelistDtoBuilder {
    checks: Checks,
    value: DeleteWhitelistDto,
}

impl DeleteWhitelistDtoBuilder {
    /// `list`: a list of texts.
    pub fn list(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.value.list = self.checks.take("list", value);
        self
    }

    /// `type`: `WhitelistType`. Required.
    pub fn type_(mut self, value: impl TryInto<WhitelistType, Error: Into<Invalid>>) -> Self {
        self.value.type_ = self.checks.take("type", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<DeleteWhitelistDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<DeleteWhitelistDtoBuilder> for DeleteWhitelistDto {
    type Error = Invalid;
    fn try_from(builder: DeleteWhitelistDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DeleteWhitelistDto);
/// Object `DeleteWhitelistOfAppDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct DeleteWhitelistOfAppDto {
    #[serde(rename = "appId", skip_serializing_if = "Option::is_none")]
    app_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    list: Option<List<String>>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    type_: Option<WhitelistType>,
}

impl DeleteWhitelistOfAppDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> DeleteWhitelistOfAppDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("appId", self.app_id.is_some());
        checks.required("type", self.type_.is_some());
    }
}

/// Makes a [`DeleteWhitelistOfAppDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DeleteWhitelistOfAppDtoBuilder {
    checks: Checks,
    value: DeleteWhitelistOfAppDto,
}

impl DeleteWhitelistOfAppDtoBuilder {
    /// `appId`: a text. Required.
    pub fn app_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.app_id = self.checks.take("appId", value);
        self
    }

    /// `list`: a list of texts.
    pub fn list(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.value.list = self.checks.take("list", value);
        self
    }

    /// `type`: `WhitelistType`. Required.
    pub fn type_(mut self, value: impl TryInto<WhitelistType, Error: Into<Invalid>>) -> Self {
        self.value.type_ = self.checks.take("type", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<DeleteWhitelistOfAppDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<DeleteWhitelistOfAppDtoBuilder> for DeleteWhitelistOfAppDto {
    type Error = Invalid;
    fn try_from(builder: DeleteWhitelistOfAppDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DeleteWhitelistOfAppDto);
/// Object `WhitelistRespDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct WhitelistRespDto {
    /// `createdAt`.
    #[serde(rename = "createdAt")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: String,
    /// `value`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub value: String,
}

/// One of a few texts `WhitelistType`. Sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum WhitelistType {
    /// `USERNAME`
    Username,
    /// `EMAIL`
    Email,
    /// `PHONE`
    Phone,
}

identity_facade_core::wire_strings!(WhitelistType {
    Username: "USERNAME",
    Email: "EMAIL",
    Phone: "PHONE"
});
