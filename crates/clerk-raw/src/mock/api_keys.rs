// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{Int, IntoInput, IntoList, List, Seconds, Secret, Text};

/// Which `GET /api_keys` a mock answers.
pub struct GetApiKeysWhen(::httpmock::When);
impl GetApiKeysWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/api_keys$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api_keys` answers.
pub struct GetApiKeysThen(::httpmock::Then);
impl GetApiKeysThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::api_keys::GetApiKeysResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl GetApiKeysWhen {
    /// Requires this `type` in the query.
    #[track_caller]
    pub fn type_(self, value: impl IntoInput<Text<3, { usize::MAX }>>) -> Self {
        Self(super::query(self.0, "type", false, value.into_input()))
    }

    /// Requires this `subject` in the query.
    #[track_caller]
    pub fn subject(
        self,
        value: impl IntoInput<Text<0, { usize::MAX }, crate::patterns::CreateApiKeyBodySubjectPattern>>,
    ) -> Self {
        Self(super::query(self.0, "subject", false, value.into_input()))
    }

    /// Requires this `include_invalid` in the query.
    #[track_caller]
    pub fn include_invalid(
        self,
        value: impl IntoInput<crate::api_keys::GetApiKeysIncludeInvalid>,
    ) -> Self {
        Self(super::query(
            self.0,
            "include_invalid",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 100>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `offset` in the query.
    #[track_caller]
    pub fn offset(self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "offset", false, value.into_input()))
    }

    /// Requires this `query` in the query.
    #[track_caller]
    pub fn query(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "query", false, value.into_input()))
    }
}

/// Which `POST /api_keys` a mock answers.
pub struct CreateApiKeyWhen(::httpmock::When);
impl CreateApiKeyWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/api_keys$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api_keys` answers.
pub struct CreateApiKeyThen(::httpmock::Then);
impl CreateApiKeyThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::api_keys::CreatedApiKey) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl CreateApiKeyWhen {
    /// Requires this `claims` in the body.
    #[track_caller]
    pub fn claims(self, value: impl IntoInput<serde_json::Value>) -> Self {
        Self(super::member(self.0, "claims", value.into_input()))
    }

    /// Requires null as `claims` in the body.
    pub fn claims_null(self) -> Self {
        Self(super::member(self.0, "claims", Ok(())))
    }

    /// Requires this `created_by` in the body.
    #[track_caller]
    pub fn created_by(
        self,
        value: impl IntoInput<Text<0, { usize::MAX }, crate::patterns::CreatedByPattern>>,
    ) -> Self {
        Self(super::member(self.0, "created_by", value.into_input()))
    }

    /// Requires null as `created_by` in the body.
    pub fn created_by_null(self) -> Self {
        Self(super::member(self.0, "created_by", Ok(())))
    }

    /// Requires this `description` in the body.
    #[track_caller]
    pub fn description(self, value: impl IntoInput<Text<0, 255>>) -> Self {
        Self(super::member(self.0, "description", value.into_input()))
    }

    /// Requires null as `description` in the body.
    pub fn description_null(self) -> Self {
        Self(super::member(self.0, "description", Ok(())))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(
        self,
        value: impl IntoInput<Text<3, { usize::MAX }, crate::patterns::CreateApiKeyBodyNamePattern>>,
    ) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }

    /// Requires this `scopes` in the body.
    #[track_caller]
    pub fn scopes<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "scopes", value.into_list()))
    }

    /// Requires this `seconds_until_expiration` in the body.
    #[track_caller]
    pub fn seconds_until_expiration(self, value: impl IntoInput<Seconds<1, { i64::MAX }>>) -> Self {
        Self(super::member(
            self.0,
            "seconds_until_expiration",
            value.into_input(),
        ))
    }

    /// Requires null as `seconds_until_expiration` in the body.
    pub fn seconds_until_expiration_null(self) -> Self {
        Self(super::member(self.0, "seconds_until_expiration", Ok(())))
    }

    /// Requires this `subject` in the body.
    #[track_caller]
    pub fn subject(
        self,
        value: impl IntoInput<Text<0, { usize::MAX }, crate::patterns::CreateApiKeyBodySubjectPattern>>,
    ) -> Self {
        Self(super::member(self.0, "subject", value.into_input()))
    }

    /// Requires this `type` in the body.
    #[track_caller]
    pub fn type_(self, value: impl IntoInput<Text<3, 25>>) -> Self {
        Self(super::member(self.0, "type", value.into_input()))
    }
}

/// Which `POST /api_keys/verify` a mock answers.
pub struct VerifyApiKeyWhen(::httpmock::When);
impl VerifyApiKeyWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/api_keys/verify$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api_keys/verify` answers.
pub struct VerifyApiKeyThen(::httpmock::Then);
impl VerifyApiKeyThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::api_keys::ApiKey) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl VerifyApiKeyWhen {
    /// Requires this `secret` in the body.
    #[track_caller]
    pub fn secret(self, value: impl IntoInput<Secret>) -> Self {
        Self(super::member(self.0, "secret", value.into_input()))
    }
}

/// Which `DELETE /api_keys/{apiKeyID}` a mock answers.
pub struct DeleteApiKeyWhen(::httpmock::When);
impl DeleteApiKeyWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/api_keys/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `DELETE /api_keys/{apiKeyID}` answers.
pub struct DeleteApiKeyThen(::httpmock::Then);
impl DeleteApiKeyThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::api_keys::DeleteApiKeyResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl DeleteApiKeyWhen {
    /// Requires this `apiKeyID` in the path.
    #[track_caller]
    pub fn api_key_id(self, value: impl IntoInput<crate::ids::ApiKeyId>) -> Self {
        Self(super::path(self.0, "/v1/api_keys/", "", value.into_input()))
    }
}

/// Which `GET /api_keys/{apiKeyID}` a mock answers.
pub struct GetApiKeyWhen(::httpmock::When);
impl GetApiKeyWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/api_keys/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api_keys/{apiKeyID}` answers.
pub struct GetApiKeyThen(::httpmock::Then);
impl GetApiKeyThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::api_keys::ApiKey) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl GetApiKeyWhen {
    /// Requires this `apiKeyID` in the path.
    #[track_caller]
    pub fn api_key_id(self, value: impl IntoInput<crate::ids::ApiKeyId>) -> Self {
        Self(super::path(self.0, "/v1/api_keys/", "", value.into_input()))
    }
}

/// Which `PATCH /api_keys/{apiKeyID}` a mock answers.
pub struct UpdateApiKeyWhen(::httpmock::When);
impl UpdateApiKeyWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/api_keys/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `PATCH /api_keys/{apiKeyID}` answers.
pub struct UpdateApiKeyThen(::httpmock::Then);
impl UpdateApiKeyThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::api_keys::ApiKey) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl UpdateApiKeyWhen {
    /// Requires this `apiKeyID` in the path.
    #[track_caller]
    pub fn api_key_id(self, value: impl IntoInput<crate::ids::ApiKeyId>) -> Self {
        Self(super::path(self.0, "/v1/api_keys/", "", value.into_input()))
    }

    /// Requires this `claims` in the body.
    #[track_caller]
    pub fn claims(self, value: impl IntoInput<serde_json::Value>) -> Self {
        Self(super::member(self.0, "claims", value.into_input()))
    }

    /// Requires null as `claims` in the body.
    pub fn claims_null(self) -> Self {
        Self(super::member(self.0, "claims", Ok(())))
    }

    /// Requires this `description` in the body.
    #[track_caller]
    pub fn description(self, value: impl IntoInput<Text<0, 255>>) -> Self {
        Self(super::member(self.0, "description", value.into_input()))
    }

    /// Requires null as `description` in the body.
    pub fn description_null(self) -> Self {
        Self(super::member(self.0, "description", Ok(())))
    }

    /// Requires this `scopes` in the body.
    #[track_caller]
    pub fn scopes<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "scopes", value.into_list()))
    }

    /// Requires this `seconds_until_expiration` in the body.
    #[track_caller]
    pub fn seconds_until_expiration(self, value: impl IntoInput<Seconds<1, { i64::MAX }>>) -> Self {
        Self(super::member(
            self.0,
            "seconds_until_expiration",
            value.into_input(),
        ))
    }

    /// Requires null as `seconds_until_expiration` in the body.
    pub fn seconds_until_expiration_null(self) -> Self {
        Self(super::member(self.0, "seconds_until_expiration", Ok(())))
    }

    /// Requires this `subject` in the body.
    #[track_caller]
    pub fn subject(
        self,
        value: impl IntoInput<Text<0, { usize::MAX }, crate::patterns::CreateApiKeyBodySubjectPattern>>,
    ) -> Self {
        Self(super::member(self.0, "subject", value.into_input()))
    }
}

/// Which `POST /api_keys/{apiKeyID}/revoke` a mock answers.
pub struct RevokeApiKeyWhen(::httpmock::When);
impl RevokeApiKeyWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/api_keys/[^/]*/revoke$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api_keys/{apiKeyID}/revoke` answers.
pub struct RevokeApiKeyThen(::httpmock::Then);
impl RevokeApiKeyThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::api_keys::ApiKey) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl RevokeApiKeyWhen {
    /// Requires this `apiKeyID` in the path.
    #[track_caller]
    pub fn api_key_id(self, value: impl IntoInput<crate::ids::ApiKeyId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/api_keys/",
            "/revoke",
            value.into_input(),
        ))
    }

    /// Requires this `revocation_reason` in the body.
    #[track_caller]
    pub fn revocation_reason(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(
            self.0,
            "revocation_reason",
            value.into_input(),
        ))
    }

    /// Requires null as `revocation_reason` in the body.
    pub fn revocation_reason_null(self) -> Self {
        Self(super::member(self.0, "revocation_reason", Ok(())))
    }
}

/// Which `GET /api_keys/{apiKeyID}/secret` a mock answers.
pub struct GetApiKeySecretWhen(::httpmock::When);
impl GetApiKeySecretWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/api_keys/[^/]*/secret$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api_keys/{apiKeyID}/secret` answers.
pub struct GetApiKeySecretThen(::httpmock::Then);
impl GetApiKeySecretThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::api_keys::GetApiKeySecretResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl GetApiKeySecretWhen {
    /// Requires this `apiKeyID` in the path.
    #[track_caller]
    pub fn api_key_id(self, value: impl IntoInput<crate::ids::ApiKeyId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/api_keys/",
            "/secret",
            value.into_input(),
        ))
    }
}

identity_facade_core::to_wire!(crate::api_keys::ApiKey {
    claims: "claims",
    created_at: "created_at",
    created_by: "created_by",
    description: "description",
    expiration: "expiration",
    expired: "expired",
    id: "id",
    last_used_at: "last_used_at",
    name: "name",
    object: "object",
    revocation_reason: "revocation_reason",
    revoked: "revoked",
    scopes: "scopes",
    subject: "subject",
    type_: "type",
    updated_at: "updated_at",
});
identity_facade_core::sample!(
    crate::api_keys::ApiKey,
    "{\"claims\":null,\"created_at\":1767225600000,\"created_by\":null,\"expiration\":null,\"expired\":false,\"id\":\"api_key_1\",\"last_used_at\":null,\"name\":\"name\",\"object\":\"object\",\"revocation_reason\":null,\"revoked\":false,\"scopes\":[],\"subject\":\"subject\",\"type\":\"type\",\"updated_at\":1767225600000}"
);
identity_facade_core::to_wire!(crate::api_keys::CreatedApiKey {
    claims: "claims",
    created_at: "created_at",
    created_by: "created_by",
    description: "description",
    expiration: "expiration",
    expired: "expired",
    id: "id",
    last_used_at: "last_used_at",
    name: "name",
    object: "object",
    revocation_reason: "revocation_reason",
    revoked: "revoked",
    scopes: "scopes",
    secret: "secret",
    subject: "subject",
    type_: "type",
    updated_at: "updated_at",
});
identity_facade_core::sample!(
    crate::api_keys::CreatedApiKey,
    "{\"claims\":null,\"created_at\":1767225600000,\"created_by\":null,\"expiration\":null,\"expired\":false,\"id\":\"api_key_1\",\"last_used_at\":null,\"name\":\"name\",\"object\":\"object\",\"revocation_reason\":null,\"revoked\":false,\"scopes\":[],\"secret\":\"secret\",\"subject\":\"subject\",\"type\":\"type\",\"updated_at\":1767225600000}"
);
identity_facade_core::to_wire!(crate::api_keys::DeleteApiKeyResponse {
    deleted: "deleted",
    id: "id",
    object: "object",
});
identity_facade_core::sample!(
    crate::api_keys::DeleteApiKeyResponse,
    "{\"deleted\":true,\"id\":\"api_key_1\",\"object\":\"object\"}"
);
identity_facade_core::to_wire!(crate::api_keys::GetApiKeySecretResponse { secret: "secret" });
identity_facade_core::sample!(
    crate::api_keys::GetApiKeySecretResponse,
    "{\"secret\":\"secret\"}"
);
identity_facade_core::to_wire!(crate::api_keys::GetApiKeysResponse {
    data: "data",
    total_count: "total_count",
});
identity_facade_core::sample!(
    crate::api_keys::GetApiKeysResponse,
    "{\"data\":[],\"total_count\":0}"
);
