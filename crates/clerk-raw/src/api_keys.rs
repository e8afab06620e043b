// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, BodyRule, Call, Int, IntoInput, IntoList, Items, List, Listing, Operation, Paging,
    Parameter, Receipt, Seconds, Secret, Text, UnixMillis,
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
        .paging(Paging::offset("offset", "limit"))
        .listing(Listing::new().largest(100).within("data", "total_count"));
/// The call of [`Client::get_api_keys`](crate::Client::get_api_keys), `GET /api_keys`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetApiKeysCall {
    call: Call,
}

impl GetApiKeysCall {
    /// Query parameter `type`: string of at least 3 characters. Default: `api_key`.
    pub fn type_(mut self, value: impl IntoInput<Text<3, { usize::MAX }>>) -> Self {
        self.call.query("type", value.into_input());
        self
    }

    /// Id of the owner of the keys: `user_`, `org_`, `mch_` or `scim_`.
    ///
    /// Query parameter `subject`: string that matches `^(user|org|mch|scim)_\w{27}$`. Required.
    pub fn subject(
        mut self,
        value: impl IntoInput<Text<0, { usize::MAX }, crate::patterns::CreateApiKeyBodySubjectPattern>>,
    ) -> Self {
        self.call.query("subject", value.into_input());
        self
    }

    /// `true` also lists invalid keys, such as revoked or expired ones.
    ///
    /// Query parameter `include_invalid`: `GetApiKeysIncludeInvalid`. Default: `false`.
    pub fn include_invalid(mut self, value: impl IntoInput<GetApiKeysIncludeInvalid>) -> Self {
        self.call.query("include_invalid", value.into_input());
        self
    }

    /// Query parameter `limit`: integer from 1 to 100. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 100>>) -> Self {
        self.call.query("limit", value.into_input());
        self
    }

    /// Query parameter `offset`: integer >= 0. Default: `0`.
    pub fn offset(mut self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        self.call.query("offset", value.into_input());
        self
    }

    /// Query parameter `query`: string.
    pub fn query(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("query", value.into_input());
        self
    }
}

identity_facade_core::call!(GetApiKeysCall -> GetApiKeysResponse);
identity_facade_core::paged!(GetApiKeysCall -> ApiKey);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetApiKeysCall,
    crate::Client,
    GET_API_KEYS,
    "Lists the API keys of one subject; by default only valid ones.",
    false,
    [
        query::<Text<3, { usize::MAX }>>("type", "Default: `api_key`."),
        query::<Text<0, { usize::MAX }, crate::patterns::CreateApiKeyBodySubjectPattern>>(
            "subject",
            "Id of the owner of the keys: `user_`, `org_`, `mch_` or `scim_`."
        ),
        query::<GetApiKeysIncludeInvalid>(
            "include_invalid",
            "`true` also lists invalid keys, such as revoked or expired ones. Default: `false`."
        ),
        query::<Int<1, 100>>("limit", "Default: `10`."),
        query::<Int<0, { i64::MAX }>>("offset", "Default: `0`."),
        query::<String>("query")
    ]
);
impl crate::Client {
    /// Lists the API keys of one subject; by default only valid ones.
    ///
    /// `GET /api_keys`
    ///
    /// * Required: `subject`.
    /// * Returns [`GetApiKeysResponse`], with status 200.
    /// * Errors: 400, 404.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `offset` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `api-keys`; in `identity-facade`, `clerk-api-keys`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/api-keys/get/api_keys>)
    pub fn get_api_keys(&self) -> GetApiKeysCall {
        let call = self.transport.call(&GET_API_KEYS);
        GetApiKeysCall { call }
    }
}

/// Facts of `POST /api_keys`.
pub static CREATE_API_KEY: Operation =
    Operation::new("createApiKey", http::Method::POST, "/api_keys", "api-keys")
        .body(BodyKind::Required)
        .rules(&[BodyRule::Required("name"), BodyRule::Required("subject")])
        .secrets(&["secret"]);
/// The call of [`Client::create_api_key`](crate::Client::create_api_key), `POST /api_keys`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateApiKeyCall {
    call: Call,
}

impl CreateApiKeyCall {
    /// `claims`: any JSON value.
    pub fn claims(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.call.member("claims", value.into_input());
        self
    }

    /// Sends `null` for `claims`.
    pub fn claims_null(mut self) -> Self {
        self.call.null("claims");
        self
    }

    /// `created_by`: string that matches `^user_\w{27}$`.
    pub fn created_by(
        mut self,
        value: impl IntoInput<Text<0, { usize::MAX }, crate::patterns::CreatedByPattern>>,
    ) -> Self {
        self.call.member("created_by", value.into_input());
        self
    }

    /// Sends `null` for `created_by`.
    pub fn created_by_null(mut self) -> Self {
        self.call.null("created_by");
        self
    }

    /// `description`: string of up to 255 characters.
    pub fn description(mut self, value: impl IntoInput<Text<0, 255>>) -> Self {
        self.call.member("description", value.into_input());
        self
    }

    /// Sends `null` for `description`.
    pub fn description_null(mut self) -> Self {
        self.call.null("description");
        self
    }

    /// `name`: string of at least 3 characters that matches `^(\S(.*\S)?)?$`. Required.
    pub fn name(
        mut self,
        value: impl IntoInput<Text<3, { usize::MAX }, crate::patterns::CreateApiKeyBodyNamePattern>>,
    ) -> Self {
        self.call.member("name", value.into_input());
        self
    }

    /// `scopes`: list of strings. Default: `[]`.
    pub fn scopes<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("scopes", value.into_list());
        self
    }

    /// Lifetime in seconds, more than 0.
    ///
    /// `seconds_until_expiration`: seconds >= 1.
    pub fn seconds_until_expiration(
        mut self,
        value: impl IntoInput<Seconds<1, { i64::MAX }>>,
    ) -> Self {
        self.call
            .member("seconds_until_expiration", value.into_input());
        self
    }

    /// Sends `null` for `seconds_until_expiration`.
    pub fn seconds_until_expiration_null(mut self) -> Self {
        self.call.null("seconds_until_expiration");
        self
    }

    /// Id of the key's owner: `user_`, `org_`, `mch_` or `scim_`.
    ///
    /// `subject`: string that matches `^(user|org|mch|scim)_\w{27}$`. Required.
    pub fn subject(
        mut self,
        value: impl IntoInput<Text<0, { usize::MAX }, crate::patterns::CreateApiKeyBodySubjectPattern>>,
    ) -> Self {
        self.call.member("subject", value.into_input());
        self
    }

    /// `type`: string of 3 to 25 characters. Default: `api_key`.
    pub fn type_(mut self, value: impl IntoInput<Text<3, 25>>) -> Self {
        self.call.member("type", value.into_input());
        self
    }
}

identity_facade_core::call!(CreateApiKeyCall -> CreatedApiKey);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateApiKeyCall,
    crate::Client,
    CREATE_API_KEY,
    "Creates an API key for a user, organization or machine and returns its secret.",
    false,
    [
        member::<identity_facade_core::Nullable<serde_json::Value>>("claims"),
        member::<
            identity_facade_core::Nullable<
                Text<0, { usize::MAX }, crate::patterns::CreatedByPattern>,
            >,
        >("created_by"),
        member::<identity_facade_core::Nullable<Text<0, 255>>>("description"),
        member::<Text<3, { usize::MAX }, crate::patterns::CreateApiKeyBodyNamePattern>>("name"),
        member::<List<String>>("scopes", "Default: `[]`."),
        member::<identity_facade_core::Nullable<Seconds<1, { i64::MAX }>>>(
            "seconds_until_expiration",
            "Lifetime in seconds, more than 0."
        ),
        member::<Text<0, { usize::MAX }, crate::patterns::CreateApiKeyBodySubjectPattern>>(
            "subject",
            "Id of the key's owner: `user_`, `org_`, `mch_` or `scim_`."
        ),
        member::<Text<3, 25>>("type", "Default: `api_key`.")
    ]
);
impl crate::Client {
    /// Creates an API key for a user, organization or machine and returns its secret.
    ///
    /// `POST /api_keys`
    ///
    /// * Required: `name`, `subject`.
    /// * Returns [`CreatedApiKey`], with status 200.
    /// * Errors: 400, 409.
    /// * Secrets: `secret`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `api-keys`; in `identity-facade`, `clerk-api-keys`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/api-keys/post/api_keys>)
    pub fn create_api_key(&self) -> CreateApiKeyCall {
        let call = self.transport.call(&CREATE_API_KEY);
        CreateApiKeyCall { call }
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
.rules(&[BodyRule::Required("secret")])
.idempotent()
.secrets(&["secret"]);
/// The call of [`Client::verify_api_key`](crate::Client::verify_api_key), `POST /api_keys/verify`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct VerifyApiKeyCall {
    call: Call,
}

impl VerifyApiKeyCall {
    /// `secret`: secret string. Required.
    pub fn secret(mut self, value: impl IntoInput<Secret>) -> Self {
        self.call.member("secret", value.into_input());
        self
    }
}

identity_facade_core::call!(VerifyApiKeyCall -> ApiKey);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    VerifyApiKeyCall,
    crate::Client,
    VERIFY_API_KEY,
    "Verifies an API key by its secret and returns its subject, scopes and claims.",
    false,
    [member::<Secret>("secret")]
);
impl crate::Client {
    /// Verifies an API key by its secret and returns its subject, scopes and claims.
    ///
    /// `POST /api_keys/verify`
    ///
    /// * Required: `secret`.
    /// * Returns [`ApiKey`], with status 200.
    /// * Errors: 400, 404.
    /// * Secrets: `secret`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `api-keys`; in `identity-facade`, `clerk-api-keys`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/api-keys/post/api_keys/verify>)
    pub fn verify_api_key(&self) -> VerifyApiKeyCall {
        let call = self.transport.call(&VERIFY_API_KEY);
        VerifyApiKeyCall { call }
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
.receipt(Receipt::new(Some("deleted"), &[("id", "apiKeyID")]));
/// The call of [`Client::delete_api_key`](crate::Client::delete_api_key), `DELETE /api_keys/{apiKeyID}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteApiKeyCall {
    call: Call,
}

identity_facade_core::call!(DeleteApiKeyCall -> DeleteApiKeyResponse);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteApiKeyCall,
    crate::Client,
    DELETE_API_KEY,
    "Deletes an API key and its record; revoking it keeps the record.",
    false,
    [identifier::<crate::ids::ApiKeyId>("apiKeyID")]
);
impl crate::Client {
    /// Deletes an API key and its record; revoking it keeps the record.
    ///
    /// `DELETE /api_keys/{apiKeyID}`
    ///
    /// * Required: `apiKeyID`.
    /// * Returns [`DeleteApiKeyResponse`], with status 200.
    /// * Errors: 400, 404.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `api-keys`; in `identity-facade`, `clerk-api-keys`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/api-keys/delete/api_keys/%7BapiKeyID%7D>)
    pub fn delete_api_key(
        &self,
        api_key_id: impl IntoInput<crate::ids::ApiKeyId>,
    ) -> DeleteApiKeyCall {
        let mut call = self.transport.call(&DELETE_API_KEY);
        call.path("apiKeyID", api_key_id.into_input());
        DeleteApiKeyCall { call }
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
/// The call of [`Client::get_api_key`](crate::Client::get_api_key), `GET /api_keys/{apiKeyID}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetApiKeyCall {
    call: Call,
}

identity_facade_core::call!(GetApiKeyCall -> ApiKey);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetApiKeyCall,
    crate::Client,
    GET_API_KEY,
    "Returns the data of an API key without its secret.",
    false,
    [identifier::<crate::ids::ApiKeyId>("apiKeyID")]
);
impl crate::Client {
    /// Returns the data of an API key without its secret.
    ///
    /// `GET /api_keys/{apiKeyID}`
    ///
    /// * Required: `apiKeyID`.
    /// * Returns [`ApiKey`], with status 200.
    /// * Errors: 400, 404.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `api-keys`; in `identity-facade`, `clerk-api-keys`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/api-keys/get/api_keys/%7BapiKeyID%7D>)
    pub fn get_api_key(&self, api_key_id: impl IntoInput<crate::ids::ApiKeyId>) -> GetApiKeyCall {
        let mut call = self.transport.call(&GET_API_KEY);
        call.path("apiKeyID", api_key_id.into_input());
        GetApiKeyCall { call }
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
.body(BodyKind::Object);
/// The call of [`Client::update_api_key`](crate::Client::update_api_key), `PATCH /api_keys/{apiKeyID}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateApiKeyCall {
    call: Call,
}

impl UpdateApiKeyCall {
    /// `claims`: any JSON value.
    pub fn claims(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.call.member("claims", value.into_input());
        self
    }

    /// Sends `null` for `claims`.
    pub fn claims_null(mut self) -> Self {
        self.call.null("claims");
        self
    }

    /// `description`: string of up to 255 characters.
    pub fn description(mut self, value: impl IntoInput<Text<0, 255>>) -> Self {
        self.call.member("description", value.into_input());
        self
    }

    /// Sends `null` for `description`.
    pub fn description_null(mut self) -> Self {
        self.call.null("description");
        self
    }

    /// `scopes`: list of strings.
    pub fn scopes<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("scopes", value.into_list());
        self
    }

    /// Lifetime in seconds, more than 0.
    ///
    /// `seconds_until_expiration`: seconds >= 1.
    pub fn seconds_until_expiration(
        mut self,
        value: impl IntoInput<Seconds<1, { i64::MAX }>>,
    ) -> Self {
        self.call
            .member("seconds_until_expiration", value.into_input());
        self
    }

    /// Sends `null` for `seconds_until_expiration`.
    pub fn seconds_until_expiration_null(mut self) -> Self {
        self.call.null("seconds_until_expiration");
        self
    }

    /// `subject`: string that matches `^(user|org|mch|scim)_\w{27}$`.
    pub fn subject(
        mut self,
        value: impl IntoInput<Text<0, { usize::MAX }, crate::patterns::CreateApiKeyBodySubjectPattern>>,
    ) -> Self {
        self.call.member("subject", value.into_input());
        self
    }
}

identity_facade_core::call!(UpdateApiKeyCall -> ApiKey);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateApiKeyCall,
    crate::Client,
    UPDATE_API_KEY,
    "Updates the claims, scopes, description, subject or lifetime of an API key.",
    false,
    [
        identifier::<crate::ids::ApiKeyId>("apiKeyID"),
        member::<identity_facade_core::Nullable<serde_json::Value>>("claims"),
        member::<identity_facade_core::Nullable<Text<0, 255>>>("description"),
        member::<List<String>>("scopes"),
        member::<identity_facade_core::Nullable<Seconds<1, { i64::MAX }>>>(
            "seconds_until_expiration",
            "Lifetime in seconds, more than 0."
        ),
        member::<Text<0, { usize::MAX }, crate::patterns::CreateApiKeyBodySubjectPattern>>(
            "subject"
        )
    ]
);
impl crate::Client {
    /// Updates the claims, scopes, description, subject or lifetime of an API key.
    ///
    /// `PATCH /api_keys/{apiKeyID}`
    ///
    /// * Required: `apiKeyID`.
    /// * Returns [`ApiKey`], with status 200.
    /// * Errors: 400, 404.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `api-keys`; in `identity-facade`, `clerk-api-keys`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/api-keys/patch/api_keys/%7BapiKeyID%7D>)
    pub fn update_api_key(
        &self,
        api_key_id: impl IntoInput<crate::ids::ApiKeyId>,
    ) -> UpdateApiKeyCall {
        let mut call = self.transport.call(&UPDATE_API_KEY);
        call.path("apiKeyID", api_key_id.into_input());
        UpdateApiKeyCall { call }
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
.body(BodyKind::Object)
.idempotent();
/// The call of [`Client::revoke_api_key`](crate::Client::revoke_api_key), `POST /api_keys/{apiKeyID}/revoke`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct RevokeApiKeyCall {
    call: Call,
}

impl RevokeApiKeyCall {
    /// `revocation_reason`: string.
    pub fn revocation_reason(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("revocation_reason", value.into_input());
        self
    }

    /// Sends `null` for `revocation_reason`.
    pub fn revocation_reason_null(mut self) -> Self {
        self.call.null("revocation_reason");
        self
    }
}

identity_facade_core::call!(RevokeApiKeyCall -> ApiKey);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    RevokeApiKeyCall,
    crate::Client,
    REVOKE_API_KEY,
    "Revokes an API key with an optional reason and returns the revoked record.",
    false,
    [
        identifier::<crate::ids::ApiKeyId>("apiKeyID"),
        member::<identity_facade_core::Nullable<String>>("revocation_reason")
    ]
);
impl crate::Client {
    /// Revokes an API key with an optional reason and returns the revoked record.
    ///
    /// `POST /api_keys/{apiKeyID}/revoke`
    ///
    /// * Required: `apiKeyID`.
    /// * Returns [`ApiKey`], with status 200.
    /// * Errors: 400, 404.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `api-keys`; in `identity-facade`, `clerk-api-keys`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/api-keys/post/api_keys/%7BapiKeyID%7D/revoke>)
    pub fn revoke_api_key(
        &self,
        api_key_id: impl IntoInput<crate::ids::ApiKeyId>,
    ) -> RevokeApiKeyCall {
        let mut call = self.transport.call(&REVOKE_API_KEY);
        call.path("apiKeyID", api_key_id.into_input());
        RevokeApiKeyCall { call }
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
/// The call of [`Client::get_api_key_secret`](crate::Client::get_api_key_secret), `GET /api_keys/{apiKeyID}/secret`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetApiKeySecretCall {
    call: Call,
}

identity_facade_core::call!(GetApiKeySecretCall -> GetApiKeySecretResponse);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetApiKeySecretCall,
    crate::Client,
    GET_API_KEY_SECRET,
    "Returns the secret of an existing API key.",
    false,
    [identifier::<crate::ids::ApiKeyId>("apiKeyID")]
);
impl crate::Client {
    /// Returns the secret of an existing API key.
    ///
    /// `GET /api_keys/{apiKeyID}/secret`
    ///
    /// * Required: `apiKeyID`.
    /// * Returns [`GetApiKeySecretResponse`], with status 200.
    /// * Errors: 400, 404.
    /// * Secrets: `secret`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `api-keys`; in `identity-facade`, `clerk-api-keys`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/api-keys/get/api_keys/%7BapiKeyID%7D/secret>)
    pub fn get_api_key_secret(
        &self,
        api_key_id: impl IntoInput<crate::ids::ApiKeyId>,
    ) -> GetApiKeySecretCall {
        let mut call = self.transport.call(&GET_API_KEY_SECRET);
        call.path("apiKeyID", api_key_id.into_input());
        GetApiKeySecretCall { call }
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

/// Object `ApiKey`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ApiKey {
    /// `claims`, may be null.
    pub claims: Option<serde_json::Value>,
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `created_by`, may be null.
    pub created_by: Option<String>,
    /// `description`, may be absent or null.
    pub description: Option<String>,
    /// Expiry in Unix milliseconds; null if there is none.
    ///
    /// `expiration`: Unix time in milliseconds, may be null. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::nullable")]
    pub expiration: Option<UnixMillis>,
    /// `expired`. Required.
    pub expired: bool,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::ApiKeyId,
    /// `last_used_at`: Unix time in milliseconds, may be null.
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
    /// `revoked`. Required.
    pub revoked: bool,
    /// `scopes`. Required.
    pub scopes: Items<String>,
    /// `subject`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub subject: String,
    /// `type`.
    #[serde(rename = "type")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub type_: String,
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

/// Object `CreatedApiKey`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CreatedApiKey {
    /// `claims`, may be null.
    pub claims: Option<serde_json::Value>,
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `created_by`, may be null.
    pub created_by: Option<String>,
    /// `description`, may be absent or null.
    pub description: Option<String>,
    /// Expiry in Unix milliseconds; null if there is none.
    ///
    /// `expiration`: Unix time in milliseconds, may be null. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::nullable")]
    pub expiration: Option<UnixMillis>,
    /// `expired`. Required.
    pub expired: bool,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::ApiKeyId,
    /// `last_used_at`: Unix time in milliseconds, may be null.
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
    /// `revoked`. Required.
    pub revoked: bool,
    /// `scopes`. Required.
    pub scopes: Items<String>,
    /// `secret`. Required. Secret: redacted in debug output.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub secret: Secret,
    /// `subject`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub subject: String,
    /// `type`.
    #[serde(rename = "type")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub type_: String,
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

/// Object `DeleteApiKeyResponse`.
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

/// Object `GetApiKeySecretResponse`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetApiKeySecretResponse {
    /// `secret`. Required. Secret: redacted in debug output.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub secret: Secret,
}

/// Enum `GetApiKeys include_invalid`.
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
/// Object `GetApiKeysResponse`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetApiKeysResponse {
    /// `data`. Required.
    pub data: Items<ApiKey>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}
