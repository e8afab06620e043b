// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{
    BodyKind, BodyRule, Call, IntoInput, IntoList, Items, List, Operation, Parameter, Receipt,
    Secret, Style,
};

/// Facts of `POST /api/v3/create-access-key`.
pub static CREATE_ACCESS_KEY: Operation = Operation::new(
    "createAccessKey",
    http::Method::POST,
    "/api/v3/create-access-key",
    "access-keys",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("type")])
.enveloped()
.secrets(&["accessKeySecret"]);
/// The call of [`Client::create_access_key`](crate::Client::create_access_key), `POST /api/v3/create-access-key`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateAccessKeyCall {
    call: Call,
}

impl CreateAccessKeyCall {
    /// `tenantId`: string.
    pub fn tenant_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("tenantId", value.into_input());
        self
    }

    /// `type`: string. Required.
    pub fn type_(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("type", value.into_input());
        self
    }

    /// `userId`: string.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("userId", value.into_input());
        self
    }
}

identity_facade_core::call!(CreateAccessKeyCall -> Items < CreateAccessKeyRespDto >);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateAccessKeyCall,
    crate::Client,
    CREATE_ACCESS_KEY,
    "Creates an access key and returns it with its secret.",
    false,
    [
        member::<String>("tenantId"),
        member::<String>("type"),
        member::<String>("userId")
    ]
);
impl crate::Client {
    /// Creates an access key and returns it with its secret.
    ///
    /// `POST /api/v3/create-access-key`
    ///
    /// * Required: `type`.
    /// * Returns list of `CreateAccessKeyRespDto`, with status 200.
    /// * Secrets: `accessKeySecret`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `access-keys`; in `identity-facade`, `genauth-access-keys`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_access_key(&self) -> CreateAccessKeyCall {
        let call = self.transport.call(&CREATE_ACCESS_KEY);
        CreateAccessKeyCall { call }
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
.rules(&[BodyRule::Required("accessKeyId")])
.enveloped()
.idempotent()
.receipt(Receipt::new(None, &[]));
/// The call of [`Client::delete_access_key`](crate::Client::delete_access_key), `POST /api/v3/delete-access-key`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteAccessKeyCall {
    call: Call,
}

impl DeleteAccessKeyCall {
    /// `accessKeyId`: string. Required.
    pub fn access_key_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("accessKeyId", value.into_input());
        self
    }
}

identity_facade_core::call!(DeleteAccessKeyCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteAccessKeyCall,
    crate::Client,
    DELETE_ACCESS_KEY,
    "Deletes one access key by `accessKeyId`.",
    false,
    [member::<String>("accessKeyId")]
);
impl crate::Client {
    /// Deletes one access key by `accessKeyId`.
    ///
    /// `POST /api/v3/delete-access-key`
    ///
    /// * Required: `accessKeyId`.
    /// * Returns no content, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `access-keys`; in `identity-facade`, `genauth-access-keys`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_access_key(&self) -> DeleteAccessKeyCall {
        let call = self.transport.call(&DELETE_ACCESS_KEY);
        DeleteAccessKeyCall { call }
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
/// The call of [`Client::get_access_key`](crate::Client::get_access_key), `GET /api/v3/get-access-key`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetAccessKeyCall {
    call: Call,
}

impl GetAccessKeyCall {
    /// Query parameter `accessKeyId`: string. Required.
    pub fn access_key_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("accessKeyId", value.into_input());
        self
    }

    /// Query parameter `userId`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("userId", value.into_input());
        self
    }
}

identity_facade_core::call!(GetAccessKeyCall -> Items < AccessKeyDto >);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetAccessKeyCall,
    crate::Client,
    GET_ACCESS_KEY,
    "Returns one access key of one user by `accessKeyId` and `userId`.",
    false,
    [query::<String>("accessKeyId"), query::<String>("userId")]
);
impl crate::Client {
    /// Returns one access key of one user by `accessKeyId` and `userId`.
    ///
    /// `GET /api/v3/get-access-key`
    ///
    /// * Required: `accessKeyId`, `userId`.
    /// * Returns list of `AccessKeyDto`, with status 200.
    /// * Secrets: `accessKeySecret`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `access-keys`; in `identity-facade`, `genauth-access-keys`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_access_key(&self) -> GetAccessKeyCall {
        let call = self.transport.call(&GET_ACCESS_KEY);
        GetAccessKeyCall { call }
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
/// The call of [`Client::get_access_key_list`](crate::Client::get_access_key_list), `GET /api/v3/list-access-key`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetAccessKeyListCall {
    call: Call,
}

impl GetAccessKeyListCall {
    /// Query parameter `status`: list of strings.
    pub fn status<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.query("status", value.into_list());
        self
    }

    /// Query parameter `type`: string.
    pub fn type_(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("type", value.into_input());
        self
    }

    /// Query parameter `userId`: string.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("userId", value.into_input());
        self
    }
}

identity_facade_core::call!(GetAccessKeyListCall -> Items < AccessKeyDto >);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetAccessKeyListCall,
    crate::Client,
    GET_ACCESS_KEY_LIST,
    "Lists access keys, optionally filtered by user, type and status; not paginated.",
    false,
    [
        query::<List<String>>("status"),
        query::<String>("type"),
        query::<String>("userId")
    ]
);
impl crate::Client {
    /// Lists access keys, optionally filtered by user, type and status; not paginated.
    ///
    /// `GET /api/v3/list-access-key`
    ///
    /// * Returns list of `AccessKeyDto`, with status 200.
    /// * Secrets: `accessKeySecret`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `access-keys`; in `identity-facade`, `genauth-access-keys`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_access_key_list(&self) -> GetAccessKeyListCall {
        let call = self.transport.call(&GET_ACCESS_KEY_LIST);
        GetAccessKeyListCall { call }
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
.rules(&[
    BodyRule::Required("accessKeyId"),
    BodyRule::Required("enable"),
])
.enveloped()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::update_access_key`](crate::Client::update_access_key), `POST /api/v3/update-access-key`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateAccessKeyCall {
    call: Call,
}

impl UpdateAccessKeyCall {
    /// `accessKeyId`: string. Required.
    pub fn access_key_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("accessKeyId", value.into_input());
        self
    }

    /// `enable`: boolean. Required.
    pub fn enable(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("enable", value.into_input());
        self
    }
}

identity_facade_core::call!(UpdateAccessKeyCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateAccessKeyCall,
    crate::Client,
    UPDATE_ACCESS_KEY,
    "Enables or disables one access key.",
    false,
    [member::<String>("accessKeyId"), member::<bool>("enable")]
);
impl crate::Client {
    /// Enables or disables one access key.
    ///
    /// `POST /api/v3/update-access-key`
    ///
    /// * Required: `accessKeyId`, `enable`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `access-keys`; in `identity-facade`, `genauth-access-keys`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_access_key(&self) -> UpdateAccessKeyCall {
        let call = self.transport.call(&UPDATE_ACCESS_KEY);
        UpdateAccessKeyCall { call }
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

/// Object `AccessKeyDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct AccessKeyDto {
    /// `accessKeyId`. Required.
    #[serde(rename = "accessKeyId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub access_key_id: crate::ids::AccessKeyId,
    /// Secret half of the access key; keep it out of logs.
    ///
    /// `accessKeySecret`. Secret: redacted in debug output.
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
    /// `enable`. Required.
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

/// Object `CreateAccessKeyRespDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CreateAccessKeyRespDto {
    /// `accessKeyId`. Required.
    #[serde(rename = "accessKeyId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub access_key_id: crate::ids::AccessKeyId,
    /// Secret half of the access key; keep it out of logs.
    ///
    /// `accessKeySecret`. Required. Secret: redacted in debug output.
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
    /// `enable`. Required.
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
