// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, Call, CallOptions, Checks, Error, Int, Invalid, Items, List, Nullable, Operation,
    Paging, Parameter, Receipt, Reply, Secret, Text, UnixMillis,
};

/// Facts of `GET /api_keys`.
pub static GET_API_KEYS: Operation =
    Operation::new("getApiKeys", http::Method::GET, "/api_keys", "api-keys")
        .parameters(&[
            Parameter::query("type"),
            Parameter::query("subject").required(),
            Parameter::query("include_invalid"),
            Parameter::query("limit"),
            Parameter::query("offset"),
            Parameter::query("query"),
        ])
        .idempotent()
        .paging(Paging::Offset {
            offset: "offset",
            limit: "limit",
        });
/// `GET /api_keys`, made by [`get_api_keys`](crate::Client::get_api_keys).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetApiKeysCall {
    call: Call,
}

impl GetApiKeysCall {
    /// Query parameter `type`: a text of at least 3 characters. Unset, the vendor takes `"api_key"`.
    pub fn type_(
        mut self,
        value: impl TryInto<Text<3, { usize::MAX }>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("type", value.try_into());
        self
    }

    /// Query parameter `subject`: a text that matches `^(user|org|mch|scim)_\w{27}$`. Required.
    pub fn subject(
        mut self,
        value: impl TryInto<
            Text<0, { usize::MAX }, crate::patterns::CreateApiKeyBodySubjectPattern>,
            Error: Into<Invalid>,
        >,
    ) -> Self {
        self.call.query("subject", value.try_into());
        self
    }

    /// Query parameter `include_invalid`: `GetApiKeysIncludeInvalid`. Unset, the vendor takes `"false"`.
    pub fn include_invalid(
        mut self,
        value: impl TryInto<GetApiKeysIncludeInvalid, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("include_invalid", value.try_into());
        self
    }

    /// Query parameter `limit`: a whole number from 1 to 100. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 100>, Error: Into<Invalid>>) -> Self {
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
    pub async fn send(self) -> Result<Reply<GetApiKeysResponse>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api_keys`
    ///
    /// Required: `subject`.
    /// Success is 200 with `GetApiKeysResponse`.
    /// Failures that the vendor lists: 400, 404.
    /// Paged by `offset` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/api-keys/get/api_keys>)
    pub fn get_api_keys(&self) -> GetApiKeysCall {
        GetApiKeysCall {
            call: self.transport.call(&GET_API_KEYS),
        }
    }
}

/// Facts of `POST /api_keys`.
pub static CREATE_API_KEY: Operation =
    Operation::new("createApiKey", http::Method::POST, "/api_keys", "api-keys")
        .body(BodyKind::Required)
        .secrets(&["secret"]);
/// `POST /api_keys`, made by [`create_api_key`](crate::Client::create_api_key).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateApiKeyCall {
    call: Call,
}

impl CreateApiKeyCall {
    /// The JSON body. Required. `CreateApiKeyBody`.
    pub fn body(mut self, value: impl TryInto<CreateApiKeyBody, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<CreatedApiKey>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api_keys`
    ///
    /// Required: the body.
    /// Success is 200 with `CreatedApiKey`.
    /// Failures that the vendor lists: 400, 409.
    /// Secrets in it: `secret`.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/api-keys/post/api_keys>)
    pub fn create_api_key(&self) -> CreateApiKeyCall {
        CreateApiKeyCall {
            call: self.transport.call(&CREATE_API_KEY),
        }
    }
}

/// Facts of `POST /api_keys/verify`.
pub static VERIFY_API_KEY: Operation = Operation::new(
    "verifyApiKey",
    http::Method::POST,
    "/api_keys/verify",
    "api-keys",
)
.body(BodyKind::Required)
.idempotent()
.secrets(&["secret"]);
/// `POST /api_keys/verify`, made by [`verify_api_key`](crate::Client::verify_api_key).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct VerifyApiKeyCall {
    call: Call,
}

impl VerifyApiKeyCall {
    /// The JSON body. Required. `VerifyApiKeyBody`.
    pub fn body(mut self, value: impl TryInto<VerifyApiKeyBody, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<ApiKey>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api_keys/verify`
    ///
    /// Required: the body.
    /// Success is 200 with `ApiKey`.
    /// Failures that the vendor lists: 400, 404.
    /// Secrets in it: `secret`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/api-keys/post/api_keys/verify>)
    pub fn verify_api_key(&self) -> VerifyApiKeyCall {
        VerifyApiKeyCall {
            call: self.transport.call(&VERIFY_API_KEY),
        }
    }
}

/// Facts of `DELETE /api_keys/{apiKeyID}`.
pub static DELETE_API_KEY: Operation = Operation::new(
    "deleteApiKey",
    http::Method::DELETE,
    "/api_keys/{apiKeyID}",
    "api-keys",
)
.parameters(&[Parameter::path("apiKeyID")])
.idempotent()
.receipt(Receipt {
    done: Some("deleted"),
    named: &[("id", "apiKeyID")],
});
/// `DELETE /api_keys/{apiKeyID}`, made by [`delete_api_key`](crate::Client::delete_api_key).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteApiKeyCall {
    call: Call,
}

impl DeleteApiKeyCall {
    /// Path segment `apiKeyID`: a text that matches `^(ak|api_key)_[0-9A-Fa-f]{32}$`. Required.
    pub fn api_key_id(
        mut self,
        value: impl TryInto<crate::ids::ApiKeyId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("apiKeyID", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<DeleteApiKeyResponse>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `DELETE /api_keys/{apiKeyID}`
    ///
    /// Required: `apiKeyID`.
    /// Success is 200 with `DeleteApiKeyResponse`.
    /// Failures that the vendor lists: 400, 404.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/api-keys/delete/api_keys/%7BapiKeyID%7D>)
    pub fn delete_api_key(&self) -> DeleteApiKeyCall {
        DeleteApiKeyCall {
            call: self.transport.call(&DELETE_API_KEY),
        }
    }
}

/// Facts of `GET /api_keys/{apiKeyID}`.
pub static GET_API_KEY: Operation = Operation::new(
    "getApiKey",
    http::Method::GET,
    "/api_keys/{apiKeyID}",
    "api-keys",
)
.parameters(&[Parameter::path("apiKeyID")])
.idempotent();
/// `GET /api_keys/{apiKeyID}`, made by [`get_api_key`](crate::Client::get_api_key).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetApiKeyCall {
    call: Call,
}

impl GetApiKeyCall {
    /// Path segment `apiKeyID`: a text that matches `^(ak|api_key)_[0-9A-Fa-f]{32}$`. Required.
    pub fn api_key_id(
        mut self,
        value: impl TryInto<crate::ids::ApiKeyId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("apiKeyID", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<ApiKey>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api_keys/{apiKeyID}`
    ///
    /// Required: `apiKeyID`.
    /// Success is 200 with `ApiKey`.
    /// Failures that the vendor lists: 400, 404.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/api-keys/get/api_keys/%7BapiKeyID%7D>)
    pub fn get_api_key(&self) -> GetApiKeyCall {
        GetApiKeyCall {
            call: self.transport.call(&GET_API_KEY),
        }
    }
}

/// Facts of `PATCH /api_keys/{apiKeyID}`.
pub static UPDATE_API_KEY: Operation = Operation::new(
    "updateApiKey",
    http::Method::PATCH,
    "/api_keys/{apiKeyID}",
    "api-keys",
)
.parameters(&[Parameter::path("apiKeyID")])
.body(BodyKind::Required);
/// `PATCH /api_keys/{apiKeyID}`, made by [`update_api_key`](crate::Client::update_api_key).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateApiKeyCall {
    call: Call,
}

impl UpdateApiKeyCall {
    /// Path segment `apiKeyID`: a text that matches `^(ak|api_key)_[0-9A-Fa-f]{32}$`. Required.
    pub fn api_key_id(
        mut self,
        value: impl TryInto<crate::ids::ApiKeyId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("apiKeyID", value.try_into());
        self
    }

    /// The JSON body. Required. `UpdateApiKeyBody`.
    pub fn body(mut self, value: impl TryInto<UpdateApiKeyBody, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<ApiKey>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `PATCH /api_keys/{apiKeyID}`
    ///
    /// Required: `apiKeyID`, the body.
    /// Success is 200 with `ApiKey`.
    /// Failures that the vendor lists: 400, 404.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/api-keys/patch/api_keys/%7BapiKeyID%7D>)
    pub fn update_api_key(&self) -> UpdateApiKeyCall {
        UpdateApiKeyCall {
            call: self.transport.call(&UPDATE_API_KEY),
        }
    }
}

/// Facts of `POST /api_keys/{apiKeyID}/revoke`.
pub static REVOKE_API_KEY: Operation = Operation::new(
    "revokeApiKey",
    http::Method::POST,
    "/api_keys/{apiKeyID}/revoke",
    "api-keys",
)
.parameters(&[Parameter::path("apiKeyID")])
.body(BodyKind::Required)
.idempotent();
/// `POST /api_keys/{apiKeyID}/revoke`, made by [`revoke_api_key`](crate::Client::revoke_api_key).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct RevokeApiKeyCall {
    call: Call,
}

impl RevokeApiKeyCall {
    /// Path segment `apiKeyID`: a text that matches `^(ak|api_key)_[0-9A-Fa-f]{32}$`. Required.
    pub fn api_key_id(
        mut self,
        value: impl TryInto<crate::ids::ApiKeyId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("apiKeyID", value.try_into());
        self
    }

    /// The JSON body. Required. `RevokeApiKeyBody`.
    pub fn body(mut self, value: impl TryInto<RevokeApiKeyBody, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<ApiKey>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api_keys/{apiKeyID}/revoke`
    ///
    /// Required: `apiKeyID`, the body.
    /// Success is 200 with `ApiKey`.
    /// Failures that the vendor lists: 400, 404.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/api-keys/post/api_keys/%7BapiKeyID%7D/revoke>)
    pub fn revoke_api_key(&self) -> RevokeApiKeyCall {
        RevokeApiKeyCall {
            call: self.transport.call(&REVOKE_API_KEY),
        }
    }
}

/// Facts of `GET /api_keys/{apiKeyID}/secret`.
pub static GET_API_KEY_SECRET: Operation = Operation::new(
    "getApiKeySecret",
    http::Method::GET,
    "/api_keys/{apiKeyID}/secret",
    "api-keys",
)
.parameters(&[Parameter::path("apiKeyID")])
.idempotent()
.secrets(&["secret"]);
/// `GET /api_keys/{apiKeyID}/secret`, made by [`get_api_key_secret`](crate::Client::get_api_key_secret).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetApiKeySecretCall {
    call: Call,
}

impl GetApiKeySecretCall {
    /// Path segment `apiKeyID`: a text that matches `^(ak|api_key)_[0-9A-Fa-f]{32}$`. Required.
    pub fn api_key_id(
        mut self,
        value: impl TryInto<crate::ids::ApiKeyId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("apiKeyID", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<GetApiKeySecretResponse>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api_keys/{apiKeyID}/secret`
    ///
    /// Required: `apiKeyID`.
    /// Success is 200 with `GetApiKeySecretResponse`.
    /// Failures that the vendor lists: 400, 404.
    /// Secrets in it: `secret`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/api-keys/get/api_keys/%7BapiKeyID%7D/secret>)
    pub fn get_api_key_secret(&self) -> GetApiKeySecretCall {
        GetApiKeySecretCall {
            call: self.transport.call(&GET_API_KEY_SECRET),
        }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &GET_API_KEYS,
    &CREATE_API_KEY,
    &VERIFY_API_KEY,
    &DELETE_API_KEY,
    &GET_API_KEY,
    &UPDATE_API_KEY,
    &REVOKE_API_KEY,
    &GET_API_KEY_SECRET,
];

/// Object `ApiKey`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ApiKey {
    /// `claims`, may be null.
    pub claims: Option<serde_json::Value>,
    /// `created_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `created_by`, may be null.
    pub created_by: Option<String>,
    /// `description`, may be absent or null.
    pub description: Option<String>,
    /// `expiration`, may be null, in milliseconds since 1970. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::nullable")]
    pub expiration: Option<UnixMillis>,
    /// `expired`. Always there.
    pub expired: bool,
    /// `id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::ApiKeyId,
    /// `last_used_at`, may be null, in milliseconds since 1970.
    pub last_used_at: Option<UnixMillis>,
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
    /// `revocation_reason`, may be null.
    pub revocation_reason: Option<String>,
    /// `revoked`. Always there.
    pub revoked: bool,
    /// `scopes`. Always there.
    pub scopes: Items<String>,
    /// `subject`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub subject: String,
    /// `type`.
    #[serde(rename = "type")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub type_: String,
    /// `updated_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

/// Object `CreateApiKeyBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateApiKeyBody {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    claims: Option<Nullable<serde_json::Value>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    created_by: Option<Nullable<Text<0, { usize::MAX }, crate::patterns::CreatedByPattern>>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    description: Option<Nullable<Text<0, 255>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<Text<3, { usize::MAX }, crate::patterns::CreateApiKeyBodyNamePattern>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scopes: Option<List<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    seconds_until_expiration: Option<Nullable<Int<1, { i64::MAX }>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    subject: Option<Text<0, { usize::MAX }, crate::patterns::CreateApiKeyBodySubjectPattern>>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    type_: Option<Text<3, 25>>,
}

impl CreateApiKeyBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateApiKeyBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("name", self.name.is_some());
        checks.required("subject", self.subject.is_some());
    }
}

/// Makes a [`CreateApiKeyBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateApiKeyBodyBuilder {
    checks: Checks,
    value: CreateApiKeyBody,
}

impl CreateApiKeyBodyBuilder {
    /// `claims`: any JSON value.
    pub fn claims(mut self, value: impl TryInto<serde_json::Value, Error: Into<Invalid>>) -> Self {
        self.value.claims = self.checks.take("claims", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `claims`.
    pub fn claims_null(mut self) -> Self {
        self.checks.clear("claims");
        self.value.claims = Some(Nullable::Null);
        self
    }

    /// `created_by`: a text that matches `^user_\w{27}$`.
    pub fn created_by(
        mut self,
        value: impl TryInto<
            Text<0, { usize::MAX }, crate::patterns::CreatedByPattern>,
            Error: Into<Invalid>,
        >,
    ) -> Self {
        self.value.created_by = self.checks.take("created_by", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `created_by`.
    pub fn created_by_null(mut self) -> Self {
        self.checks.clear("created_by");
        self.value.created_by = Some(Nullable::Null);
        self
    }

    /// `description`: a text of at most 255 characters.
    pub fn description(mut self, value: impl TryInto<Text<0, 255>, Error: Into<Invalid>>) -> Self {
        self.value.description = self.checks.take("description", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `description`.
    pub fn description_null(mut self) -> Self {
        self.checks.clear("description");
        self.value.description = Some(Nullable::Null);
        self
    }

    /// `name`: a text of at least 3 characters that matches `^(\S(.*\S)?)?$`. Required.
    pub fn name(
        mut self,
        value: impl TryInto<
            Text<3, { usize::MAX }, crate::patterns::CreateApiKeyBodyNamePattern>,
            Error: Into<Invalid>,
        >,
    ) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// `scopes`: a list of texts. Unset, the vendor takes `[]`.
    pub fn scopes(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.value.scopes = self.checks.take("scopes", value);
        self
    }

    /// `seconds_until_expiration`: a whole number of at least 1.
    pub fn seconds_until_expiration(
        mut self,
        value: impl TryInto<Int<1, { i64::MAX }>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.seconds_until_expiration = self
            .checks
            .take("seconds_until_expiration", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `seconds_until_expiration`.
    pub fn seconds_until_expiration_null(mut self) -> Self {
        self.checks.clear("seconds_until_expiration");
        self.value.seconds_until_expiration = Some(Nullable::Null);
        self
    }

    /// `subject`: a text that matches `^(user|org|mch|scim)_\w{27}$`. Required.
    pub fn subject(
        mut self,
        value: impl TryInto<
            Text<0, { usize::MAX }, crate::patterns::CreateApiKeyBodySubjectPattern>,
            Error: Into<Invalid>,
        >,
    ) -> Self {
        self.value.subject = self.checks.take("subject", value);
        self
    }

    /// `type`: a text of 3 to 25 characters. Unset, the vendor takes `"api_key"`.
    pub fn type_(mut self, value: impl TryInto<Text<3, 25>, Error: Into<Invalid>>) -> Self {
        self.value.type_ = self.checks.take("type", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateApiKeyBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateApiKeyBodyBuilder> for CreateApiKeyBody {
    type Error = Invalid;
    fn try_from(builder: CreateApiKeyBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateApiKeyBody);
/// Object `CreatedApiKey`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CreatedApiKey {
    /// `claims`, may be null.
    pub claims: Option<serde_json::Value>,
    /// `created_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `created_by`, may be null.
    pub created_by: Option<String>,
    /// `description`, may be absent or null.
    pub description: Option<String>,
    /// `expiration`, may be null, in milliseconds since 1970. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::nullable")]
    pub expiration: Option<UnixMillis>,
    /// `expired`. Always there.
    pub expired: bool,
    /// `id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::ApiKeyId,
    /// `last_used_at`, may be null, in milliseconds since 1970.
    pub last_used_at: Option<UnixMillis>,
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
    /// `revocation_reason`, may be null.
    pub revocation_reason: Option<String>,
    /// `revoked`. Always there.
    pub revoked: bool,
    /// `scopes`. Always there.
    pub scopes: Items<String>,
    /// `secret`. Always there. A secret: its debug output is redacted.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub secret: Secret,
    /// `subject`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub subject: String,
    /// `type`.
    #[serde(rename = "type")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub type_: String,
    /// `updated_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

/// Object `DeleteApiKeyResponse`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DeleteApiKeyResponse {
    /// `deleted`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub deleted: bool,
    /// `id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub id: crate::ids::ApiKeyId,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
}

/// Object `GetApiKeySecretResponse`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetApiKeySecretResponse {
    /// `secret`. Always there. A secret: its debug output is redacted.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub secret: Secret,
}

/// One of a few texts `GetApiKeys include_invalid`. Sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum GetApiKeysIncludeInvalid {
    /// `true`
    True,
    /// `false`
    False,
}

identity_facade_core::wire_strings!(GetApiKeysIncludeInvalid {
    True: "true",
    False: "false"
});
/// Object `GetApiKeysResponse`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetApiKeysResponse {
    /// `data`. Always there.
    pub data: Items<ApiKey>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `RevokeApiKeyBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct RevokeApiKeyBody {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    revocation_reason: Option<Nullable<String>>,
}

impl RevokeApiKeyBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> RevokeApiKeyBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`RevokeApiKeyBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct RevokeApiKeyBodyBuilder {
    checks: Checks,
    value: RevokeApiKeyBody,
}

impl RevokeApiKeyBodyBuilder {
    /// `revocation_reason`: a text.
    pub fn revocation_reason(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.revocation_reason = self
            .checks
            .take("revocation_reason", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `revocation_reason`.
    pub fn revocation_reason_null(mut self) -> Self {
        self.checks.clear("revocation_reason");
        self.value.revocation_reason = Some(Nullable::Null);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<RevokeApiKeyBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<RevokeApiKeyBodyBuilder> for RevokeApiKeyBody {
    type Error = Invalid;
    fn try_from(builder: RevokeApiKeyBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(RevokeApiKeyBody);
/// Object `UpdateApiKeyBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateApiKeyBody {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    claims: Option<Nullable<serde_json::Value>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    description: Option<Nullable<Text<0, 255>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scopes: Option<List<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    seconds_until_expiration: Option<Nullable<Int<1, { i64::MAX }>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    subject: Option<Text<0, { usize::MAX }, crate::patterns::CreateApiKeyBodySubjectPattern>>,
}

impl UpdateApiKeyBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateApiKeyBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`UpdateApiKeyBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateApiKeyBodyBuilder {
    checks: Checks,
    value: UpdateApiKeyBody,
}

impl UpdateApiKeyBodyBuilder {
    /// `claims`: any JSON value.
    pub fn claims(mut self, value: impl TryInto<serde_json::Value, Error: Into<Invalid>>) -> Self {
        self.value.claims = self.checks.take("claims", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `claims`.
    pub fn claims_null(mut self) -> Self {
        self.checks.clear("claims");
        self.value.claims = Some(Nullable::Null);
        self
    }

    /// `description`: a text of at most 255 characters.
    pub fn description(mut self, value: impl TryInto<Text<0, 255>, Error: Into<Invalid>>) -> Self {
        self.value.description = self.checks.take("description", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `description`.
    pub fn description_null(mut self) -> Self {
        self.checks.clear("description");
        self.value.description = Some(Nullable::Null);
        self
    }

    /// `scopes`: a list of texts.
    pub fn scopes(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.value.scopes = self.checks.take("scopes", value);
        self
    }

    /// `seconds_until_expiration`: a whole number of at least 1.
    pub fn seconds_until_expiration(
        mut self,
        value: impl TryInto<Int<1, { i64::MAX }>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.seconds_until_expiration = self
            .checks
            .take("seconds_until_expiration", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `seconds_until_expiration`.
    pub fn seconds_until_expiration_null(mut self) -> Self {
        self.checks.clear("seconds_until_expiration");
        self.value.seconds_until_expiration = Some(Nullable::Null);
        self
    }

    /// `subject`: a text that matches `^(user|org|mch|scim)_\w{27}$`.
    pub fn subject(
        mut self,
        value: impl TryInto<
            Text<0, { usize::MAX }, crate::patterns::CreateApiKeyBodySubjectPattern>,
            Error: Into<Invalid>,
        >,
    ) -> Self {
        self.value.subject = self.checks.take("subject", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateApiKeyBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateApiKeyBodyBuilder> for UpdateApiKeyBody {
    type Error = Invalid;
    fn try_from(builder: UpdateApiKeyBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateApiKeyBody);
/// Object `VerifyApiKeyBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct VerifyApiKeyBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    secret: Option<Secret>,
}

impl VerifyApiKeyBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> VerifyApiKeyBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("secret", self.secret.is_some());
    }
}

/// Makes a [`VerifyApiKeyBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct VerifyApiKeyBodyBuilder {
    checks: Checks,
    value: VerifyApiKeyBody,
}

impl VerifyApiKeyBodyBuilder {
    /// `secret`: a secret text. Required.
    pub fn secret(mut self, value: impl TryInto<Secret, Error: Into<Invalid>>) -> Self {
        self.value.secret = self.checks.take("secret", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<VerifyApiKeyBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<VerifyApiKeyBodyBuilder> for VerifyApiKeyBody {
    type Error = Invalid;
    fn try_from(builder: VerifyApiKeyBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(VerifyApiKeyBody);
