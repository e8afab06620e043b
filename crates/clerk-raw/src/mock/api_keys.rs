// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

/// Which `GET /api_keys` a mock answers.
pub struct GetApiKeysWhen(::httpmock::When);
impl GetApiKeysWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/api_keys$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `include_invalid` in the query, or none in it.
    pub fn include_invalid<T>(self, value: T) -> Self
    where
        T: Into<Option<crate::api_keys::GetApiKeysIncludeInvalid>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("include_invalid", value.to_string()))
        } else {
            Self(self.0.query_param_missing("include_invalid"))
        }
    }

    /// This `limit` in the query, or none in it.
    pub fn limit<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("limit", value.to_string()))
        } else {
            Self(self.0.query_param_missing("limit"))
        }
    }

    /// This `offset` in the query, or none in it.
    pub fn offset<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("offset", value.to_string()))
        } else {
            Self(self.0.query_param_missing("offset"))
        }
    }

    /// This `query` in the query, or none in it.
    pub fn query<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("query", value.to_string()))
        } else {
            Self(self.0.query_param_missing("query"))
        }
    }

    /// This `subject` in the query.
    pub fn subject(self, value: &str) -> Self {
        Self(self.0.query_param("subject", value.to_string()))
    }

    /// This `type_` in the query, or none in it.
    pub fn type_<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("type", value.to_string()))
        } else {
            Self(self.0.query_param_missing("type"))
        }
    }
}

/// What a mock of `GET /api_keys` answers.
pub struct GetApiKeysThen(::httpmock::Then);
impl GetApiKeysThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api_keys` a mock answers.
pub struct CreateApiKeyWhen(::httpmock::When);
impl CreateApiKeyWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/api_keys$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::api_keys::CreateApiKeyBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api_keys` answers.
pub struct CreateApiKeyThen(::httpmock::Then);
impl CreateApiKeyThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api_keys/verify` a mock answers.
pub struct VerifyApiKeyWhen(::httpmock::When);
impl VerifyApiKeyWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/api_keys/verify$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::api_keys::VerifyApiKeyBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api_keys/verify` answers.
pub struct VerifyApiKeyThen(::httpmock::Then);
impl VerifyApiKeyThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `DELETE /api_keys/{apiKeyID}` a mock answers.
pub struct DeleteApiKeyWhen(::httpmock::When);
impl DeleteApiKeyWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/api_keys/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `api_key_id` in the path.
    pub fn api_key_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path("/v1/api_keys/", value, "")))
    }
}

/// What a mock of `DELETE /api_keys/{apiKeyID}` answers.
pub struct DeleteApiKeyThen(::httpmock::Then);
impl DeleteApiKeyThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `GET /api_keys/{apiKeyID}` a mock answers.
pub struct GetApiKeyWhen(::httpmock::When);
impl GetApiKeyWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/api_keys/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `api_key_id` in the path.
    pub fn api_key_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path("/v1/api_keys/", value, "")))
    }
}

/// What a mock of `GET /api_keys/{apiKeyID}` answers.
pub struct GetApiKeyThen(::httpmock::Then);
impl GetApiKeyThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `PATCH /api_keys/{apiKeyID}` a mock answers.
pub struct UpdateApiKeyWhen(::httpmock::When);
impl UpdateApiKeyWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/api_keys/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `api_key_id` in the path.
    pub fn api_key_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path("/v1/api_keys/", value, "")))
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::api_keys::UpdateApiKeyBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `PATCH /api_keys/{apiKeyID}` answers.
pub struct UpdateApiKeyThen(::httpmock::Then);
impl UpdateApiKeyThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api_keys/{apiKeyID}/revoke` a mock answers.
pub struct RevokeApiKeyWhen(::httpmock::When);
impl RevokeApiKeyWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/api_keys/[^/]*/revoke$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `api_key_id` in the path.
    pub fn api_key_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/api_keys/", value, "/revoke")),
        )
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::api_keys::RevokeApiKeyBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api_keys/{apiKeyID}/revoke` answers.
pub struct RevokeApiKeyThen(::httpmock::Then);
impl RevokeApiKeyThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `GET /api_keys/{apiKeyID}/secret` a mock answers.
pub struct GetApiKeySecretWhen(::httpmock::When);
impl GetApiKeySecretWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/api_keys/[^/]*/secret$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `api_key_id` in the path.
    pub fn api_key_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/api_keys/", value, "/secret")),
        )
    }
}

/// What a mock of `GET /api_keys/{apiKeyID}/secret` answers.
pub struct GetApiKeySecretThen(::httpmock::Then);
impl GetApiKeySecretThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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
identity_facade_core::to_wire!(crate::api_keys::DeleteApiKeyResponse {
    deleted: "deleted",
    id: "id",
    object: "object",
});
identity_facade_core::to_wire!(crate::api_keys::GetApiKeySecretResponse { secret: "secret" });
identity_facade_core::to_wire!(crate::api_keys::GetApiKeysResponse {
    data: "data",
    total_count: "total_count",
});
