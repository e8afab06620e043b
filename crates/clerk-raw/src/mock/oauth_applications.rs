// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{Int, IntoInput, IntoList, List, Secret, Text};

/// Which `GET /oauth_applications` a mock answers.
pub struct ListOAuthApplicationsWhen(::httpmock::When);
impl ListOAuthApplicationsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/oauth_applications$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /oauth_applications` answers.
pub struct ListOAuthApplicationsThen(::httpmock::Then);
impl ListOAuthApplicationsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl ListOAuthApplicationsWhen {
    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 500>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `offset` in the query.
    #[track_caller]
    pub fn offset(self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "offset", false, value.into_input()))
    }

    /// Requires this `order_by` in the query.
    #[track_caller]
    pub fn order_by(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "order_by", false, value.into_input()))
    }

    /// Requires this `name_query` in the query.
    #[track_caller]
    pub fn name_query(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(
            self.0,
            "name_query",
            false,
            value.into_input(),
        ))
    }
}

/// Which `POST /oauth_applications` a mock answers.
pub struct CreateOAuthApplicationWhen(::httpmock::When);
impl CreateOAuthApplicationWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/oauth_applications$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /oauth_applications` answers.
pub struct CreateOAuthApplicationThen(::httpmock::Then);
impl CreateOAuthApplicationThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl CreateOAuthApplicationWhen {
    /// Requires this `callback_url` in the body.
    #[track_caller]
    pub fn callback_url(self, value: impl IntoInput<Text<0, 1024>>) -> Self {
        Self(super::member(self.0, "callback_url", value.into_input()))
    }

    /// Requires null as `callback_url` in the body.
    pub fn callback_url_null(self) -> Self {
        Self(super::member(self.0, "callback_url", Ok(())))
    }

    /// Requires this `consent_screen_enabled` in the body.
    #[track_caller]
    pub fn consent_screen_enabled(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "consent_screen_enabled",
            value.into_input(),
        ))
    }

    /// Requires null as `consent_screen_enabled` in the body.
    pub fn consent_screen_enabled_null(self) -> Self {
        Self(super::member(self.0, "consent_screen_enabled", Ok(())))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<Text<0, 256>>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }

    /// Requires this `pkce_required` in the body.
    #[track_caller]
    pub fn pkce_required(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "pkce_required", value.into_input()))
    }

    /// Requires null as `pkce_required` in the body.
    pub fn pkce_required_null(self) -> Self {
        Self(super::member(self.0, "pkce_required", Ok(())))
    }

    /// Requires this `public` in the body.
    #[track_caller]
    pub fn public(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "public", value.into_input()))
    }

    /// Requires null as `public` in the body.
    pub fn public_null(self) -> Self {
        Self(super::member(self.0, "public", Ok(())))
    }

    /// Requires this `redirect_uris` in the body.
    #[track_caller]
    pub fn redirect_uris<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "redirect_uris", value.into_list()))
    }

    /// Requires null as `redirect_uris` in the body.
    pub fn redirect_uris_null(self) -> Self {
        Self(super::member(self.0, "redirect_uris", Ok(())))
    }

    /// Requires this `scopes` in the body.
    #[track_caller]
    pub fn scopes(self, value: impl IntoInput<Text<0, 1024>>) -> Self {
        Self(super::member(self.0, "scopes", value.into_input()))
    }

    /// Requires null as `scopes` in the body.
    pub fn scopes_null(self) -> Self {
        Self(super::member(self.0, "scopes", Ok(())))
    }
}

/// Which `DELETE /oauth_applications/{oauth_application_id}` a mock answers.
pub struct DeleteOAuthApplicationWhen(::httpmock::When);
impl DeleteOAuthApplicationWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/oauth_applications/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `DELETE /oauth_applications/{oauth_application_id}` answers.
pub struct DeleteOAuthApplicationThen(::httpmock::Then);
impl DeleteOAuthApplicationThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl DeleteOAuthApplicationWhen {
    /// Requires this `oauth_application_id` in the path.
    #[track_caller]
    pub fn oauth_application_id(
        self,
        value: impl IntoInput<crate::ids::OauthApplicationId>,
    ) -> Self {
        Self(super::path(
            self.0,
            "/v1/oauth_applications/",
            "",
            value.into_input(),
        ))
    }
}

/// Which `GET /oauth_applications/{oauth_application_id}` a mock answers.
pub struct GetOAuthApplicationWhen(::httpmock::When);
impl GetOAuthApplicationWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/oauth_applications/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /oauth_applications/{oauth_application_id}` answers.
pub struct GetOAuthApplicationThen(::httpmock::Then);
impl GetOAuthApplicationThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl GetOAuthApplicationWhen {
    /// Requires this `oauth_application_id` in the path.
    #[track_caller]
    pub fn oauth_application_id(
        self,
        value: impl IntoInput<crate::ids::OauthApplicationId>,
    ) -> Self {
        Self(super::path(
            self.0,
            "/v1/oauth_applications/",
            "",
            value.into_input(),
        ))
    }
}

/// Which `PATCH /oauth_applications/{oauth_application_id}` a mock answers.
pub struct UpdateOAuthApplicationWhen(::httpmock::When);
impl UpdateOAuthApplicationWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/oauth_applications/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `PATCH /oauth_applications/{oauth_application_id}` answers.
pub struct UpdateOAuthApplicationThen(::httpmock::Then);
impl UpdateOAuthApplicationThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl UpdateOAuthApplicationWhen {
    /// Requires this `oauth_application_id` in the path.
    #[track_caller]
    pub fn oauth_application_id(
        self,
        value: impl IntoInput<crate::ids::OauthApplicationId>,
    ) -> Self {
        Self(super::path(
            self.0,
            "/v1/oauth_applications/",
            "",
            value.into_input(),
        ))
    }

    /// Requires this `callback_url` in the body.
    #[track_caller]
    pub fn callback_url(self, value: impl IntoInput<Text<0, 1024>>) -> Self {
        Self(super::member(self.0, "callback_url", value.into_input()))
    }

    /// Requires null as `callback_url` in the body.
    pub fn callback_url_null(self) -> Self {
        Self(super::member(self.0, "callback_url", Ok(())))
    }

    /// Requires this `consent_screen_enabled` in the body.
    #[track_caller]
    pub fn consent_screen_enabled(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "consent_screen_enabled",
            value.into_input(),
        ))
    }

    /// Requires null as `consent_screen_enabled` in the body.
    pub fn consent_screen_enabled_null(self) -> Self {
        Self(super::member(self.0, "consent_screen_enabled", Ok(())))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<Text<0, 256>>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }

    /// Requires null as `name` in the body.
    pub fn name_null(self) -> Self {
        Self(super::member(self.0, "name", Ok(())))
    }

    /// Requires this `pkce_required` in the body.
    #[track_caller]
    pub fn pkce_required(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "pkce_required", value.into_input()))
    }

    /// Requires null as `pkce_required` in the body.
    pub fn pkce_required_null(self) -> Self {
        Self(super::member(self.0, "pkce_required", Ok(())))
    }

    /// Requires this `public` in the body.
    #[track_caller]
    pub fn public(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "public", value.into_input()))
    }

    /// Requires null as `public` in the body.
    pub fn public_null(self) -> Self {
        Self(super::member(self.0, "public", Ok(())))
    }

    /// Requires this `redirect_uris` in the body.
    #[track_caller]
    pub fn redirect_uris<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "redirect_uris", value.into_list()))
    }

    /// Requires null as `redirect_uris` in the body.
    pub fn redirect_uris_null(self) -> Self {
        Self(super::member(self.0, "redirect_uris", Ok(())))
    }

    /// Requires this `scopes` in the body.
    #[track_caller]
    pub fn scopes(self, value: impl IntoInput<Text<0, 1024>>) -> Self {
        Self(super::member(self.0, "scopes", value.into_input()))
    }

    /// Requires null as `scopes` in the body.
    pub fn scopes_null(self) -> Self {
        Self(super::member(self.0, "scopes", Ok(())))
    }
}

/// Which `POST /oauth_applications/{oauth_application_id}/revoke_token` a mock answers.
pub struct RevokeOAuthApplicationTokenWhen(::httpmock::When);
impl RevokeOAuthApplicationTokenWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/oauth_applications/[^/]*/revoke_token$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /oauth_applications/{oauth_application_id}/revoke_token` answers.
pub struct RevokeOAuthApplicationTokenThen(::httpmock::Then);
impl RevokeOAuthApplicationTokenThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 204.
    pub fn no_content(self) -> Self {
        Self(self.0.status(204u16))
    }
}

impl RevokeOAuthApplicationTokenWhen {
    /// Requires this `oauth_application_id` in the path.
    #[track_caller]
    pub fn oauth_application_id(
        self,
        value: impl IntoInput<crate::ids::OauthApplicationId>,
    ) -> Self {
        Self(super::path(
            self.0,
            "/v1/oauth_applications/",
            "/revoke_token",
            value.into_input(),
        ))
    }

    /// Requires this `token` in the body.
    #[track_caller]
    pub fn token(self, value: impl IntoInput<Secret>) -> Self {
        Self(super::member(self.0, "token", value.into_input()))
    }
}

/// Which `POST /oauth_applications/{oauth_application_id}/rotate_secret` a mock answers.
pub struct RotateOAuthApplicationSecretWhen(::httpmock::When);
impl RotateOAuthApplicationSecretWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/oauth_applications/[^/]*/rotate_secret$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /oauth_applications/{oauth_application_id}/rotate_secret` answers.
pub struct RotateOAuthApplicationSecretThen(::httpmock::Then);
impl RotateOAuthApplicationSecretThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl RotateOAuthApplicationSecretWhen {
    /// Requires this `oauth_application_id` in the path.
    #[track_caller]
    pub fn oauth_application_id(
        self,
        value: impl IntoInput<crate::ids::OauthApplicationId>,
    ) -> Self {
        Self(super::path(
            self.0,
            "/v1/oauth_applications/",
            "/rotate_secret",
            value.into_input(),
        ))
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
identity_facade_core::sample!(
    crate::oauth_applications::OAuthApplication,
    "{\"authorize_url\":\"authorize_url\",\"callback_url\":\"callback_url\",\"client_id\":\"oauth_client_1\",\"client_image_url\":null,\"client_uri\":null,\"consent_screen_enabled\":false,\"created_at\":1767225600000,\"discovery_url\":\"discovery_url\",\"dynamically_registered\":false,\"id\":\"oauth_application_1\",\"instance_id\":\"instance_1\",\"name\":\"name\",\"object\":\"object\",\"pkce_required\":false,\"public\":false,\"redirect_uris\":[],\"scopes\":\"scopes\",\"token_fetch_url\":\"token_fetch_url\",\"token_introspection_url\":\"token_introspection_url\",\"updated_at\":1767225600000,\"user_info_url\":\"user_info_url\"}"
);
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
identity_facade_core::sample!(
    crate::oauth_applications::OAuthApplicationWithSecret,
    "{\"authorize_url\":\"authorize_url\",\"callback_url\":\"callback_url\",\"client_id\":\"oauth_client_1\",\"client_image_url\":null,\"client_uri\":null,\"consent_screen_enabled\":false,\"created_at\":1767225600000,\"discovery_url\":\"discovery_url\",\"dynamically_registered\":false,\"id\":\"oauth_application_1\",\"instance_id\":\"instance_1\",\"name\":\"name\",\"object\":\"object\",\"pkce_required\":false,\"public\":false,\"redirect_uris\":[],\"scopes\":\"scopes\",\"token_fetch_url\":\"token_fetch_url\",\"token_introspection_url\":\"token_introspection_url\",\"updated_at\":1767225600000,\"user_info_url\":\"user_info_url\"}"
);
identity_facade_core::to_wire!(crate::oauth_applications::OAuthApplications {
    data: "data",
    total_count: "total_count",
});
identity_facade_core::sample!(
    crate::oauth_applications::OAuthApplications,
    "{\"data\":[],\"total_count\":0}"
);
