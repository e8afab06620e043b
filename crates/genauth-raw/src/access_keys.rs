// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{
    BodyKind, Call, CallOptions, Checks, Error, Invalid, Items, List, Operation, Parameter,
    Receipt, Reply, Secret, Style,
};

/// Facts of `POST /api/v3/create-access-key`.
pub static CREATE_ACCESS_KEY: Operation = Operation::new(
    "createAccessKey",
    http::Method::POST,
    "/api/v3/create-access-key",
    "access-keys",
)
.body(BodyKind::Required)
.enveloped()
.secrets(&["accessKeySecret"]);
/// `POST /api/v3/create-access-key`, made by [`create_access_key`](crate::Client::create_access_key).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateAccessKeyCall {
    call: Call,
}

impl CreateAccessKeyCall {
    /// The JSON body. Required. `CreateAccessKeyDto`.
    pub fn body(mut self, value: impl TryInto<CreateAccessKeyDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Items<CreateAccessKeyRespDto>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/create-access-key`
    ///
    /// Required: the body.
    /// Success is 200 with a list of `CreateAccessKeyRespDto`.
    /// Secrets in it: `accessKeySecret`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_access_key(&self) -> CreateAccessKeyCall {
        CreateAccessKeyCall {
            call: self.transport.call(&CREATE_ACCESS_KEY),
        }
    }
}

/// Facts of `POST /api/v3/delete-access-key`.
pub static DELETE_ACCESS_KEY: Operation = Operation::new(
    "deleteAccessKey",
    http::Method::POST,
    "/api/v3/delete-access-key",
    "access-keys",
)
.body(BodyKind::Required)
.enveloped()
.idempotent()
.receipt(Receipt {
    done: None,
    named: &[],
});
/// `POST /api/v3/delete-access-key`, made by [`delete_access_key`](crate::Client::delete_access_key).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteAccessKeyCall {
    call: Call,
}

impl DeleteAccessKeyCall {
    /// The JSON body. Required. `DeleteAccessKeyDto`.
    pub fn body(mut self, value: impl TryInto<DeleteAccessKeyDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<()>, Error> {
        self.call.send_empty().await
    }
}

impl crate::Client {
    /// `POST /api/v3/delete-access-key`
    ///
    /// Required: the body.
    /// Success is 200 without content.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_access_key(&self) -> DeleteAccessKeyCall {
        DeleteAccessKeyCall {
            call: self.transport.call(&DELETE_ACCESS_KEY),
        }
    }
}

/// Facts of `GET /api/v3/get-access-key`.
pub static GET_ACCESS_KEY: Operation = Operation::new(
    "getAccessKey",
    http::Method::GET,
    "/api/v3/get-access-key",
    "access-keys",
)
.parameters(&[
    Parameter::query("accessKeyId").required(),
    Parameter::query("userId").required(),
])
.enveloped()
.idempotent()
.secrets(&["accessKeySecret"]);
/// `GET /api/v3/get-access-key`, made by [`get_access_key`](crate::Client::get_access_key).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetAccessKeyCall {
    call: Call,
}

impl GetAccessKeyCall {
    /// Query parameter `accessKeyId`: a text. Required.
    pub fn access_key_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("accessKeyId", value.try_into());
        self
    }

    /// Query parameter `userId`: a text. Required.
    pub fn user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("userId", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Items<AccessKeyDto>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-access-key`
    ///
    /// Required: `accessKeyId`, `userId`.
    /// Success is 200 with a list of `AccessKeyDto`.
    /// Secrets in it: `accessKeySecret`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_access_key(&self) -> GetAccessKeyCall {
        GetAccessKeyCall {
            call: self.transport.call(&GET_ACCESS_KEY),
        }
    }
}

/// Facts of `GET /api/v3/list-access-key`.
pub static GET_ACCESS_KEY_LIST: Operation = Operation::new(
    "getAccessKeyList",
    http::Method::GET,
    "/api/v3/list-access-key",
    "access-keys",
)
.parameters(&[
    Parameter::query("status").style(Style::Brackets),
    Parameter::query("type"),
    Parameter::query("userId"),
])
.enveloped()
.idempotent()
.secrets(&["accessKeySecret"]);
/// `GET /api/v3/list-access-key`, made by [`get_access_key_list`](crate::Client::get_access_key_list).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetAccessKeyListCall {
    call: Call,
}

impl GetAccessKeyListCall {
    /// Query parameter `status`: a list of texts.
    pub fn status(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.call.query("status", value.try_into());
        self
    }

    /// Query parameter `type`: a text.
    pub fn type_(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("type", value.try_into());
        self
    }

    /// Query parameter `userId`: a text.
    pub fn user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("userId", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Items<AccessKeyDto>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/list-access-key`
    ///
    /// Success is 200 with a list of `AccessKeyDto`.
    /// Secrets in it: `accessKeySecret`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_access_key_list(&self) -> GetAccessKeyListCall {
        GetAccessKeyListCall {
            call: self.transport.call(&GET_ACCESS_KEY_LIST),
        }
    }
}

/// Facts of `POST /api/v3/update-access-key`.
pub static UPDATE_ACCESS_KEY: Operation = Operation::new(
    "updateAccessKey",
    http::Method::POST,
    "/api/v3/update-access-key",
    "access-keys",
)
.body(BodyKind::Required)
.enveloped()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/update-access-key`, made by [`update_access_key`](crate::Client::update_access_key).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateAccessKeyCall {
    call: Call,
}

impl UpdateAccessKeyCall {
    /// The JSON body. Required. `UpdateAccessKeyDto`.
    pub fn body(mut self, value: impl TryInto<UpdateAccessKeyDto, Error: Into<Invalid>>) -> Self {
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
    /// `POST /api/v3/update-access-key`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_access_key(&self) -> UpdateAccessKeyCall {
        UpdateAccessKeyCall {
            call: self.transport.call(&UPDATE_ACCESS_KEY),
        }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &CREATE_ACCESS_KEY,
    &DELETE_ACCESS_KEY,
    &GET_ACCESS_KEY,
    &GET_ACCESS_KEY_LIST,
    &UPDATE_ACCESS_KEY,
];

/// Object `AccessKeyDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct AccessKeyDto {
    /// `accessKeyId`. Always there.
    #[serde(rename = "accessKeyId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub access_key_id: crate::ids::AccessKeyId,
    /// `accessKeySecret`. A secret: its debug output is redacted.
    #[serde(rename = "accessKeySecret")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub access_key_secret: Secret,
    /// `createdAt`.
    #[serde(rename = "createdAt")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: String,
    /// `enable`. Always there.
    pub enable: bool,
    /// `lastDate`.
    #[serde(rename = "lastDate")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub last_date: String,
    /// `status`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub status: String,
    /// `userId`.
    #[serde(rename = "userId")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub user_id: crate::ids::UserId,
    /// `userPoolId`.
    #[serde(rename = "userPoolId")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub user_pool_id: crate::ids::UserPoolId,
}

/// Object `CreateAccessKeyDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateAccessKeyDto {
    #[serde(rename = "tenantId", skip_serializing_if = "Option::is_none")]
    tenant_id: Option<String>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    type_: Option<String>,
    #[serde(rename = "userId", skip_serializing_if = "Option::is_none")]
    user_id: Option<String>,
}

impl CreateAccessKeyDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateAccessKeyDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("type", self.type_.is_some());
    }
}

/// Makes a [`CreateAccessKeyDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateAccessKeyDtoBuilder {
    checks: Checks,
    value: CreateAccessKeyDto,
}

impl CreateAccessKeyDtoBuilder {
    /// `tenantId`: a text.
    pub fn tenant_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.tenant_id = self.checks.take("tenantId", value);
        self
    }

    /// `type`: a text. Required.
    pub fn type_(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.type_ = self.checks.take("type", value);
        self
    }

    /// `userId`: a text.
    pub fn user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.user_id = self.checks.take("userId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateAccessKeyDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateAccessKeyDtoBuilder> for CreateAccessKeyDto {
    type Error = Invalid;
    fn try_from(builder: CreateAccessKeyDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateAccessKeyDto);
/// Object `CreateAccessKeyRespDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CreateAccessKeyRespDto {
    /// `accessKeyId`. Always there.
    #[serde(rename = "accessKeyId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub access_key_id: crate::ids::AccessKeyId,
    /// `accessKeySecret`. Always there. A secret: its debug output is redacted.
    #[serde(rename = "accessKeySecret")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub access_key_secret: Secret,
    /// `createdAt`.
    #[serde(rename = "createdAt")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: String,
    /// `enable`. Always there.
    pub enable: bool,
    /// `lastDate`.
    #[serde(rename = "lastDate")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub last_date: String,
    /// `status`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub status: String,
    /// `userId`.
    #[serde(rename = "userId")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub user_id: crate::ids::UserId,
    /// `userPoolId`.
    #[serde(rename = "userPoolId")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub user_pool_id: crate::ids::UserPoolId,
}

/// Object `DeleteAccessKeyDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct DeleteAccessKeyDto {
    #[serde(rename = "accessKeyId", skip_serializing_if = "Option::is_none")]
    access_key_id: Option<String>,
}

impl DeleteAccessKeyDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> DeleteAccessKeyDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("accessKeyId", self.access_key_id.is_some());
    }
}

/// Makes a [`DeleteAccessKeyDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DeleteAccessKeyDtoBuilder {
    checks: Checks,
    value: DeleteAccessKeyDto,
}

impl DeleteAccessKeyDtoBuilder {
    /// `accessKeyId`: a text. Required.
    pub fn access_key_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.access_key_id = self.checks.take("accessKeyId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<DeleteAccessKeyDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<DeleteAccessKeyDtoBuilder> for DeleteAccessKeyDto {
    type Error = Invalid;
    fn try_from(builder: DeleteAccessKeyDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DeleteAccessKeyDto);
/// Object `UpdateAccessKeyDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateAccessKeyDto {
    #[serde(rename = "accessKeyId", skip_serializing_if = "Option::is_none")]
    access_key_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    enable: Option<bool>,
}

impl UpdateAccessKeyDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateAccessKeyDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("accessKeyId", self.access_key_id.is_some());
        checks.required("enable", self.enable.is_some());
    }
}

/// Makes a [`UpdateAccessKeyDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateAccessKeyDtoBuilder {
    checks: Checks,
    value: UpdateAccessKeyDto,
}

impl UpdateAccessKeyDtoBuilder {
    /// `accessKeyId`: a text. Required.
    pub fn access_key_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.access_key_id = self.checks.take("accessKeyId", value);
        self
    }

    /// `enable`: true or false. Required.
    pub fn enable(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.enable = self.checks.take("enable", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateAccessKeyDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateAccessKeyDtoBuilder> for UpdateAccessKeyDto {
    type Error = Invalid;
    fn try_from(builder: UpdateAccessKeyDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateAccessKeyDto);
