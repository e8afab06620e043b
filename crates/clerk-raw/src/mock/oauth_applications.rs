// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

/// Which `GET /oauth_applications` a mock answers.
pub struct ListOAuthApplicationsWhen(::httpmock::When);
impl ListOAuthApplicationsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/oauth_applications$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
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

    /// This `name_query` in the query, or none in it.
    pub fn name_query<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("name_query", value.to_string()))
        } else {
            Self(self.0.query_param_missing("name_query"))
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

    /// This `order_by` in the query, or none in it.
    pub fn order_by<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("order_by", value.to_string()))
        } else {
            Self(self.0.query_param_missing("order_by"))
        }
    }
}

/// What a mock of `GET /oauth_applications` answers.
pub struct ListOAuthApplicationsThen(::httpmock::Then);
impl ListOAuthApplicationsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::oauth_applications::OAuthApplications) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `POST /oauth_applications` a mock answers.
pub struct CreateOAuthApplicationWhen(::httpmock::When);
impl CreateOAuthApplicationWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/oauth_applications$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::oauth_applications::CreateOAuthApplicationBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /oauth_applications` answers.
pub struct CreateOAuthApplicationThen(::httpmock::Then);
impl CreateOAuthApplicationThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::oauth_applications::OAuthApplicationWithSecret) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `DELETE /oauth_applications/{oauth_application_id}` a mock answers.
pub struct DeleteOAuthApplicationWhen(::httpmock::When);
impl DeleteOAuthApplicationWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/oauth_applications/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `oauth_application_id` in the path.
    pub fn oauth_application_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/oauth_applications/", value, "")),
        )
    }
}

/// What a mock of `DELETE /oauth_applications/{oauth_application_id}` answers.
pub struct DeleteOAuthApplicationThen(::httpmock::Then);
impl DeleteOAuthApplicationThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::DeletedObject) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `GET /oauth_applications/{oauth_application_id}` a mock answers.
pub struct GetOAuthApplicationWhen(::httpmock::When);
impl GetOAuthApplicationWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/oauth_applications/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `oauth_application_id` in the path.
    pub fn oauth_application_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/oauth_applications/", value, "")),
        )
    }
}

/// What a mock of `GET /oauth_applications/{oauth_application_id}` answers.
pub struct GetOAuthApplicationThen(::httpmock::Then);
impl GetOAuthApplicationThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::oauth_applications::OAuthApplication) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `PATCH /oauth_applications/{oauth_application_id}` a mock answers.
pub struct UpdateOAuthApplicationWhen(::httpmock::When);
impl UpdateOAuthApplicationWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/oauth_applications/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `oauth_application_id` in the path.
    pub fn oauth_application_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/oauth_applications/", value, "")),
        )
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::oauth_applications::UpdateOAuthApplicationBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `PATCH /oauth_applications/{oauth_application_id}` answers.
pub struct UpdateOAuthApplicationThen(::httpmock::Then);
impl UpdateOAuthApplicationThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::oauth_applications::OAuthApplication) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `POST /oauth_applications/{oauth_application_id}/revoke_token` a mock answers.
pub struct RevokeOAuthApplicationTokenWhen(::httpmock::When);
impl RevokeOAuthApplicationTokenWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/oauth_applications/[^/]*/revoke_token$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `oauth_application_id` in the path.
    pub fn oauth_application_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path(
            "/v1/oauth_applications/",
            value,
            "/revoke_token",
        )))
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::oauth_applications::RevokeOAuthApplicationTokenBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /oauth_applications/{oauth_application_id}/revoke_token` answers.
pub struct RevokeOAuthApplicationTokenThen(::httpmock::Then);
impl RevokeOAuthApplicationTokenThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 204.
    pub fn no_content(self) -> Self {
        Self(self.0.status(204u16))
    }
}

/// Which `POST /oauth_applications/{oauth_application_id}/rotate_secret` a mock answers.
pub struct RotateOAuthApplicationSecretWhen(::httpmock::When);
impl RotateOAuthApplicationSecretWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/oauth_applications/[^/]*/rotate_secret$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `oauth_application_id` in the path.
    pub fn oauth_application_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path(
            "/v1/oauth_applications/",
            value,
            "/rotate_secret",
        )))
    }
}

/// What a mock of `POST /oauth_applications/{oauth_application_id}/rotate_secret` answers.
pub struct RotateOAuthApplicationSecretThen(::httpmock::Then);
impl RotateOAuthApplicationSecretThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::oauth_applications::OAuthApplicationWithSecret) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

identity_facade_core::to_wire!(crate::oauth_applications::OAuthApplication {
    authorize_url: "authorize_url",
    callback_url: "callback_url",
    client_id: "client_id",
    client_image_url: "client_image_url",
    client_uri: "client_uri",
    consent_screen_enabled: "consent_screen_enabled",
    created_at: "created_at",
    discovery_url: "discovery_url",
    dynamically_registered: "dynamically_registered",
    id: "id",
    instance_id: "instance_id",
    name: "name",
    object: "object",
    pkce_required: "pkce_required",
    public: "public",
    redirect_uris: "redirect_uris",
    scopes: "scopes",
    token_fetch_url: "token_fetch_url",
    token_introspection_url: "token_introspection_url",
    updated_at: "updated_at",
    user_info_url: "user_info_url",
});
identity_facade_core::to_wire!(crate::oauth_applications::OAuthApplicationWithSecret {
    authorize_url: "authorize_url",
    callback_url: "callback_url",
    client_id: "client_id",
    client_image_url: "client_image_url",
    client_secret: "client_secret",
    client_uri: "client_uri",
    consent_screen_enabled: "consent_screen_enabled",
    created_at: "created_at",
    discovery_url: "discovery_url",
    dynamically_registered: "dynamically_registered",
    id: "id",
    instance_id: "instance_id",
    name: "name",
    object: "object",
    pkce_required: "pkce_required",
    public: "public",
    redirect_uris: "redirect_uris",
    scopes: "scopes",
    token_fetch_url: "token_fetch_url",
    token_introspection_url: "token_introspection_url",
    updated_at: "updated_at",
    user_info_url: "user_info_url",
});
identity_facade_core::to_wire!(crate::oauth_applications::OAuthApplications {
    data: "data",
    total_count: "total_count",
});
