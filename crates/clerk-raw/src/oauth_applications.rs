// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, BodyRule, Call, Int, IntoInput, IntoList, Items, List, Listing, Operation, Paging,
    Parameter, Receipt, Secret, Text, UnixMillis,
};

/// Facts of `GET /oauth_applications`.
pub static LIST_OAUTH_APPLICATIONS: Operation = Operation::new(
    "ListOAuthApplications",
    http::Method::GET,
    "/oauth_applications",
    "oauth-applications",
)
.parameters(&[
    Parameter::query("limit"),
    Parameter::query("offset"),
    Parameter::query("order_by"),
    Parameter::query("name_query"),
])
.idempotent()
.paging(Paging::offset("offset", "limit"))
.listing(Listing::new().largest(500).within("data", "total_count"));
/// The call of [`Client::list_oauth_applications`](crate::Client::list_oauth_applications), `GET /oauth_applications`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListOAuthApplicationsCall {
    call: Call,
}

impl ListOAuthApplicationsCall {
    /// Query parameter `limit`: integer from 1 to 500. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 500>>) -> Self {
        self.call.query("limit", value.into_input());
        self
    }

    /// Query parameter `offset`: integer >= 0. Default: `0`.
    pub fn offset(mut self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        self.call.query("offset", value.into_input());
        self
    }

    /// `created_at` or `name`, with `+` or `-`; only the first `order_by` counts.
    ///
    /// Query parameter `order_by`: string. Default: `+created_at`.
    pub fn order_by(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("order_by", value.into_input());
        self
    }

    /// Part of the name (case-insensitive), or one whole `client_id`.
    ///
    /// Query parameter `name_query`: string.
    pub fn name_query(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("name_query", value.into_input());
        self
    }
}

identity_facade_core::call!(ListOAuthApplicationsCall -> OAuthApplications);
identity_facade_core::paged!(ListOAuthApplicationsCall -> OAuthApplication);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListOAuthApplicationsCall,
    crate::Client,
    LIST_OAUTH_APPLICATIONS,
    "Lists the OAuth applications of the instance.",
    false,
    [
        query::<Int<1, 500>>("limit", "Default: `10`."),
        query::<Int<0, { i64::MAX }>>("offset", "Default: `0`."),
        query::<String>(
            "order_by",
            "`created_at` or `name`, with `+` or `-`; only the first `order_by` counts. Default: `+created_at`."
        ),
        query::<String>(
            "name_query",
            "Part of the name (case-insensitive), or one whole `client_id`."
        )
    ]
);
impl crate::Client {
    /// Lists the OAuth applications of the instance.
    ///
    /// `GET /oauth_applications`
    ///
    /// * Returns [`OAuthApplications`], with status 200.
    /// * Errors: 400, 403, 422.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `offset` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `oauth-applications`; in `identity-facade`, `clerk-oauth-applications`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/oauth-applications/get/oauth_applications>)
    pub fn list_oauth_applications(&self) -> ListOAuthApplicationsCall {
        let call = self.transport.call(&LIST_OAUTH_APPLICATIONS);
        ListOAuthApplicationsCall { call }
    }
}

/// Facts of `POST /oauth_applications`.
pub static CREATE_OAUTH_APPLICATION: Operation = Operation::new(
    "CreateOAuthApplication",
    http::Method::POST,
    "/oauth_applications",
    "oauth-applications",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("name")])
.secrets(&["client_secret"]);
/// The call of [`Client::create_oauth_application`](crate::Client::create_oauth_application), `POST /oauth_applications`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateOAuthApplicationCall {
    call: Call,
}

impl CreateOAuthApplicationCall {
    /// Deprecated: use `redirect_uris`.
    ///
    /// `callback_url`: string of up to 1024 characters. Deprecated.
    pub fn callback_url(mut self, value: impl IntoInput<Text<0, 1024>>) -> Self {
        self.call.member("callback_url", value.into_input());
        self
    }

    /// Sends `null` for `callback_url`.
    pub fn callback_url_null(mut self) -> Self {
        self.call.null("callback_url");
        self
    }

    /// Whether users see a consent screen; cannot be off for dynamically registered clients.
    ///
    /// `consent_screen_enabled`: boolean. Default: `true`.
    pub fn consent_screen_enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.call
            .member("consent_screen_enabled", value.into_input());
        self
    }

    /// Sends `null` for `consent_screen_enabled`.
    pub fn consent_screen_enabled_null(mut self) -> Self {
        self.call.null("consent_screen_enabled");
        self
    }

    /// `name`: string of up to 256 characters. Required.
    pub fn name(mut self, value: impl IntoInput<Text<0, 256>>) -> Self {
        self.call.member("name", value.into_input());
        self
    }

    /// `pkce_required`: boolean. Default: `false`.
    pub fn pkce_required(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("pkce_required", value.into_input());
        self
    }

    /// Sends `null` for `pkce_required`.
    pub fn pkce_required_null(mut self) -> Self {
        self.call.null("pkce_required");
        self
    }

    /// `public`: boolean.
    pub fn public(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("public", value.into_input());
        self
    }

    /// Sends `null` for `public`.
    pub fn public_null(mut self) -> Self {
        self.call.null("public");
        self
    }

    /// `redirect_uris`: list of strings.
    pub fn redirect_uris<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("redirect_uris", value.into_list());
        self
    }

    /// Sends `null` for `redirect_uris`.
    pub fn redirect_uris_null(mut self) -> Self {
        self.call.null("redirect_uris");
        self
    }

    /// Space-separated; default `profile email`; also `public_metadata`, `private_metadata`.
    ///
    /// `scopes`: string of up to 1024 characters.
    pub fn scopes(mut self, value: impl IntoInput<Text<0, 1024>>) -> Self {
        self.call.member("scopes", value.into_input());
        self
    }

    /// Sends `null` for `scopes`.
    pub fn scopes_null(mut self) -> Self {
        self.call.null("scopes");
        self
    }
}

identity_facade_core::call!(CreateOAuthApplicationCall -> OAuthApplicationWithSecret);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateOAuthApplicationCall,
    crate::Client,
    CREATE_OAUTH_APPLICATION,
    "Creates an OAuth application and returns its client secret.",
    false,
    [
        member::<identity_facade_core::Nullable<Text<0, 1024>>>(
            "callback_url",
            "Deprecated: use `redirect_uris`."
        )
        .deprecated(),
        member::<identity_facade_core::Nullable<bool>>(
            "consent_screen_enabled",
            "Whether users see a consent screen; cannot be off for dynamically registered clients. Default: `true`."
        ),
        member::<Text<0, 256>>("name"),
        member::<identity_facade_core::Nullable<bool>>("pkce_required", "Default: `false`."),
        member::<identity_facade_core::Nullable<bool>>("public"),
        member::<identity_facade_core::Nullable<List<String>>>("redirect_uris"),
        member::<identity_facade_core::Nullable<Text<0, 1024>>>(
            "scopes",
            "Space-separated; default `profile email`; also `public_metadata`, `private_metadata`."
        )
    ]
);
impl crate::Client {
    /// Creates an OAuth application and returns its client secret.
    ///
    /// `POST /oauth_applications`
    ///
    /// * Required: `name`.
    /// * Returns [`OAuthApplicationWithSecret`], with status 200.
    /// * Errors: 400, 403, 422.
    /// * Secrets: `client_secret`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `oauth-applications`; in `identity-facade`, `clerk-oauth-applications`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/oauth-applications/post/oauth_applications>)
    pub fn create_oauth_application(&self) -> CreateOAuthApplicationCall {
        let call = self.transport.call(&CREATE_OAUTH_APPLICATION);
        CreateOAuthApplicationCall { call }
    }
}

/// Facts of `DELETE /oauth_applications/{oauth_application_id}`.
pub static DELETE_OAUTH_APPLICATION: Operation = Operation::new(
    "DeleteOAuthApplication",
    http::Method::DELETE,
    "/oauth_applications/{oauth_application_id}",
    "oauth-applications",
)
.parameters(&[Parameter::path("oauth_application_id")])
.idempotent()
.receipt(Receipt::new(
    Some("deleted"),
    &[("id", "oauth_application_id")],
));
/// The call of [`Client::delete_oauth_application`](crate::Client::delete_oauth_application), `DELETE /oauth_applications/{oauth_application_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteOAuthApplicationCall {
    call: Call,
}

identity_facade_core::call!(DeleteOAuthApplicationCall -> crate ::shared::DeletedObject);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteOAuthApplicationCall,
    crate::Client,
    DELETE_OAUTH_APPLICATION,
    "Deletes an OAuth application; this cannot be undone.",
    false,
    [identifier::<crate::ids::OauthApplicationId>(
        "oauth_application_id"
    )]
);
impl crate::Client {
    /// Deletes an OAuth application; this cannot be undone.
    ///
    /// `DELETE /oauth_applications/{oauth_application_id}`
    ///
    /// * Required: `oauth_application_id`.
    /// * Returns [`DeletedObject`](crate::shared::DeletedObject), with status 200.
    /// * Errors: 403, 404.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `oauth-applications`; in `identity-facade`, `clerk-oauth-applications`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/oauth-applications/delete/oauth_applications/%7Boauth_application_id%7D>)
    pub fn delete_oauth_application(
        &self,
        oauth_application_id: impl IntoInput<crate::ids::OauthApplicationId>,
    ) -> DeleteOAuthApplicationCall {
        let mut call = self.transport.call(&DELETE_OAUTH_APPLICATION);
        call.path("oauth_application_id", oauth_application_id.into_input());
        DeleteOAuthApplicationCall { call }
    }
}

/// Facts of `GET /oauth_applications/{oauth_application_id}`.
pub static GET_OAUTH_APPLICATION: Operation = Operation::new(
    "GetOAuthApplication",
    http::Method::GET,
    "/oauth_applications/{oauth_application_id}",
    "oauth-applications",
)
.parameters(&[Parameter::path("oauth_application_id")])
.idempotent();
/// The call of [`Client::get_oauth_application`](crate::Client::get_oauth_application), `GET /oauth_applications/{oauth_application_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetOAuthApplicationCall {
    call: Call,
}

identity_facade_core::call!(GetOAuthApplicationCall -> OAuthApplication);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetOAuthApplicationCall,
    crate::Client,
    GET_OAUTH_APPLICATION,
    "Returns one OAuth application without its client secret.",
    false,
    [identifier::<crate::ids::OauthApplicationId>(
        "oauth_application_id"
    )]
);
impl crate::Client {
    /// Returns one OAuth application without its client secret.
    ///
    /// `GET /oauth_applications/{oauth_application_id}`
    ///
    /// * Required: `oauth_application_id`.
    /// * Returns [`OAuthApplication`], with status 200.
    /// * Errors: 403, 404.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `oauth-applications`; in `identity-facade`, `clerk-oauth-applications`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/oauth-applications/get/oauth_applications/%7Boauth_application_id%7D>)
    pub fn get_oauth_application(
        &self,
        oauth_application_id: impl IntoInput<crate::ids::OauthApplicationId>,
    ) -> GetOAuthApplicationCall {
        let mut call = self.transport.call(&GET_OAUTH_APPLICATION);
        call.path("oauth_application_id", oauth_application_id.into_input());
        GetOAuthApplicationCall { call }
    }
}

/// Facts of `PATCH /oauth_applications/{oauth_application_id}`.
pub static UPDATE_OAUTH_APPLICATION: Operation = Operation::new(
    "UpdateOAuthApplication",
    http::Method::PATCH,
    "/oauth_applications/{oauth_application_id}",
    "oauth-applications",
)
.parameters(&[Parameter::path("oauth_application_id")])
.body(BodyKind::Object);
/// The call of [`Client::update_oauth_application`](crate::Client::update_oauth_application), `PATCH /oauth_applications/{oauth_application_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateOAuthApplicationCall {
    call: Call,
}

impl UpdateOAuthApplicationCall {
    /// Deprecated: use `redirect_uris`.
    ///
    /// `callback_url`: string of up to 1024 characters. Deprecated.
    pub fn callback_url(mut self, value: impl IntoInput<Text<0, 1024>>) -> Self {
        self.call.member("callback_url", value.into_input());
        self
    }

    /// Sends `null` for `callback_url`.
    pub fn callback_url_null(mut self) -> Self {
        self.call.null("callback_url");
        self
    }

    /// Whether users see a consent screen; cannot be off for dynamically registered clients.
    ///
    /// `consent_screen_enabled`: boolean.
    pub fn consent_screen_enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.call
            .member("consent_screen_enabled", value.into_input());
        self
    }

    /// Sends `null` for `consent_screen_enabled`.
    pub fn consent_screen_enabled_null(mut self) -> Self {
        self.call.null("consent_screen_enabled");
        self
    }

    /// `name`: string of up to 256 characters.
    pub fn name(mut self, value: impl IntoInput<Text<0, 256>>) -> Self {
        self.call.member("name", value.into_input());
        self
    }

    /// Sends `null` for `name`.
    pub fn name_null(mut self) -> Self {
        self.call.null("name");
        self
    }

    /// `pkce_required`: boolean.
    pub fn pkce_required(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("pkce_required", value.into_input());
        self
    }

    /// Sends `null` for `pkce_required`.
    pub fn pkce_required_null(mut self) -> Self {
        self.call.null("pkce_required");
        self
    }

    /// `public`: boolean.
    pub fn public(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("public", value.into_input());
        self
    }

    /// Sends `null` for `public`.
    pub fn public_null(mut self) -> Self {
        self.call.null("public");
        self
    }

    /// `redirect_uris`: list of strings.
    pub fn redirect_uris<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("redirect_uris", value.into_list());
        self
    }

    /// Sends `null` for `redirect_uris`.
    pub fn redirect_uris_null(mut self) -> Self {
        self.call.null("redirect_uris");
        self
    }

    /// Space-separated: `profile`, `email`, `public_metadata`, `private_metadata`.
    ///
    /// `scopes`: string of up to 1024 characters. Default: `profile email`.
    pub fn scopes(mut self, value: impl IntoInput<Text<0, 1024>>) -> Self {
        self.call.member("scopes", value.into_input());
        self
    }

    /// Sends `null` for `scopes`.
    pub fn scopes_null(mut self) -> Self {
        self.call.null("scopes");
        self
    }
}

identity_facade_core::call!(UpdateOAuthApplicationCall -> OAuthApplication);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateOAuthApplicationCall,
    crate::Client,
    UPDATE_OAUTH_APPLICATION,
    "Updates the name, redirect URIs, scopes and flow settings of an OAuth application.",
    false,
    [
        identifier::<crate::ids::OauthApplicationId>("oauth_application_id"),
        member::<identity_facade_core::Nullable<Text<0, 1024>>>(
            "callback_url",
            "Deprecated: use `redirect_uris`."
        )
        .deprecated(),
        member::<identity_facade_core::Nullable<bool>>(
            "consent_screen_enabled",
            "Whether users see a consent screen; cannot be off for dynamically registered clients."
        ),
        member::<identity_facade_core::Nullable<Text<0, 256>>>("name"),
        member::<identity_facade_core::Nullable<bool>>("pkce_required"),
        member::<identity_facade_core::Nullable<bool>>("public"),
        member::<identity_facade_core::Nullable<List<String>>>("redirect_uris"),
        member::<identity_facade_core::Nullable<Text<0, 1024>>>(
            "scopes",
            "Space-separated: `profile`, `email`, `public_metadata`, `private_metadata`. Default: `profile email`."
        )
    ]
);
impl crate::Client {
    /// Updates the name, redirect URIs, scopes and flow settings of an OAuth application.
    ///
    /// `PATCH /oauth_applications/{oauth_application_id}`
    ///
    /// * Required: `oauth_application_id`.
    /// * Returns [`OAuthApplication`], with status 200.
    /// * Errors: 400, 403, 404, 422.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `oauth-applications`; in `identity-facade`, `clerk-oauth-applications`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/oauth-applications/patch/oauth_applications/%7Boauth_application_id%7D>)
    pub fn update_oauth_application(
        &self,
        oauth_application_id: impl IntoInput<crate::ids::OauthApplicationId>,
    ) -> UpdateOAuthApplicationCall {
        let mut call = self.transport.call(&UPDATE_OAUTH_APPLICATION);
        call.path("oauth_application_id", oauth_application_id.into_input());
        UpdateOAuthApplicationCall { call }
    }
}

/// Facts of `PUT /oauth_applications/{oauth_application_id}/logo`.
pub static UPLOAD_OAUTH_APPLICATION_LOGO: Operation = Operation::new(
    "UploadOAuthApplicationLogo",
    http::Method::PUT,
    "/oauth_applications/{oauth_application_id}/logo",
    "oauth-applications",
)
.parameters(&[Parameter::path("oauth_application_id")])
.body(BodyKind::Multipart)
.idempotent();
/// Facts of `POST /oauth_applications/{oauth_application_id}/revoke_token`.
pub static REVOKE_OAUTH_APPLICATION_TOKEN: Operation = Operation::new(
    "RevokeOAuthApplicationToken",
    http::Method::POST,
    "/oauth_applications/{oauth_application_id}/revoke_token",
    "oauth-applications",
)
.parameters(&[Parameter::path("oauth_application_id")])
.body(BodyKind::Required)
.rules(&[BodyRule::Required("token")])
.idempotent()
.receipt(Receipt::new(None, &[]))
.secrets(&["token"]);
/// The call of [`Client::revoke_oauth_application_token`](crate::Client::revoke_oauth_application_token), `POST /oauth_applications/{oauth_application_id}/revoke_token`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct RevokeOAuthApplicationTokenCall {
    call: Call,
}

impl RevokeOAuthApplicationTokenCall {
    /// `token`: secret string. Required.
    pub fn token(mut self, value: impl IntoInput<Secret>) -> Self {
        self.call.member("token", value.into_input());
        self
    }
}

identity_facade_core::call!(RevokeOAuthApplicationTokenCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    RevokeOAuthApplicationTokenCall,
    crate::Client,
    REVOKE_OAUTH_APPLICATION_TOKEN,
    "Revokes the access and refresh token of one OAuth grant, given either; not for JWTs.",
    false,
    [
        identifier::<crate::ids::OauthApplicationId>("oauth_application_id"),
        member::<Secret>("token")
    ]
);
impl crate::Client {
    /// Revokes the access and refresh token of one OAuth grant, given either; not for JWTs.
    ///
    /// `POST /oauth_applications/{oauth_application_id}/revoke_token`
    ///
    /// * Required: `oauth_application_id`, `token`.
    /// * Returns no content, with status 204.
    /// * Errors: 400, 403, 404, 422.
    /// * Secrets: `token`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `oauth-applications`; in `identity-facade`, `clerk-oauth-applications`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/oauth-applications/post/oauth_applications/%7Boauth_application_id%7D/revoke_token>)
    pub fn revoke_oauth_application_token(
        &self,
        oauth_application_id: impl IntoInput<crate::ids::OauthApplicationId>,
    ) -> RevokeOAuthApplicationTokenCall {
        let mut call = self.transport.call(&REVOKE_OAUTH_APPLICATION_TOKEN);
        call.path("oauth_application_id", oauth_application_id.into_input());
        RevokeOAuthApplicationTokenCall { call }
    }
}

/// Facts of `POST /oauth_applications/{oauth_application_id}/rotate_secret`.
pub static ROTATE_OAUTH_APPLICATION_SECRET: Operation = Operation::new(
    "RotateOAuthApplicationSecret",
    http::Method::POST,
    "/oauth_applications/{oauth_application_id}/rotate_secret",
    "oauth-applications",
)
.parameters(&[Parameter::path("oauth_application_id")])
.secrets(&["client_secret"]);
/// The call of [`Client::rotate_oauth_application_secret`](crate::Client::rotate_oauth_application_secret), `POST /oauth_applications/{oauth_application_id}/rotate_secret`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct RotateOAuthApplicationSecretCall {
    call: Call,
}

identity_facade_core::call!(
    RotateOAuthApplicationSecretCall -> OAuthApplicationWithSecret
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    RotateOAuthApplicationSecretCall,
    crate::Client,
    ROTATE_OAUTH_APPLICATION_SECRET,
    "Replaces the client secret of an OAuth application and returns the new one.",
    false,
    [identifier::<crate::ids::OauthApplicationId>(
        "oauth_application_id"
    )]
);
impl crate::Client {
    /// Replaces the client secret of an OAuth application and returns the new one.
    ///
    /// `POST /oauth_applications/{oauth_application_id}/rotate_secret`
    ///
    /// * Required: `oauth_application_id`.
    /// * Returns [`OAuthApplicationWithSecret`], with status 200.
    /// * Errors: 403, 404.
    /// * Secrets: `client_secret`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `oauth-applications`; in `identity-facade`, `clerk-oauth-applications`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/oauth-applications/post/oauth_applications/%7Boauth_application_id%7D/rotate_secret>)
    pub fn rotate_oauth_application_secret(
        &self,
        oauth_application_id: impl IntoInput<crate::ids::OauthApplicationId>,
    ) -> RotateOAuthApplicationSecretCall {
        let mut call = self.transport.call(&ROTATE_OAUTH_APPLICATION_SECRET);
        call.path("oauth_application_id", oauth_application_id.into_input());
        RotateOAuthApplicationSecretCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &LIST_OAUTH_APPLICATIONS,
    &CREATE_OAUTH_APPLICATION,
    &DELETE_OAUTH_APPLICATION,
    &GET_OAUTH_APPLICATION,
    &UPDATE_OAUTH_APPLICATION,
    &UPLOAD_OAUTH_APPLICATION_LOGO,
    &REVOKE_OAUTH_APPLICATION_TOKEN,
    &ROTATE_OAUTH_APPLICATION_SECRET,
];

/// Object `OAuthApplication`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OAuthApplication {
    /// `authorize_url`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub authorize_url: String,
    /// Deprecated: use `redirect_uris`.
    ///
    /// `callback_url`. Deprecated.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub callback_url: String,
    /// `client_id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub client_id: crate::ids::OauthClientId,
    /// `client_image_url`, may be null.
    pub client_image_url: Option<String>,
    /// `client_uri`, may be null.
    pub client_uri: Option<String>,
    /// Whether users see a consent screen; cannot be off for dynamically registered clients.
    ///
    /// `consent_screen_enabled`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub consent_screen_enabled: bool,
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `discovery_url`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub discovery_url: String,
    /// `dynamically_registered`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub dynamically_registered: bool,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::OauthApplicationId,
    /// `instance_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub instance_id: crate::ids::InstanceId,
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
    /// `pkce_required`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub pkce_required: bool,
    /// `public`. Required.
    pub public: bool,
    /// `redirect_uris`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub redirect_uris: Items<String>,
    /// `scopes`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub scopes: String,
    /// `token_fetch_url`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub token_fetch_url: String,
    /// `token_introspection_url`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub token_introspection_url: String,
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
    /// `user_info_url`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub user_info_url: String,
}

/// Object `OAuthApplicationWithSecret`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OAuthApplicationWithSecret {
    /// `authorize_url`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub authorize_url: String,
    /// Deprecated: use `redirect_uris`.
    ///
    /// `callback_url`. Deprecated.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub callback_url: String,
    /// `client_id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub client_id: crate::ids::OauthClientId,
    /// `client_image_url`, may be null.
    pub client_image_url: Option<String>,
    /// `client_secret`, may be absent. Secret: redacted in debug output.
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub client_secret: Option<Secret>,
    /// `client_uri`, may be null.
    pub client_uri: Option<String>,
    /// Whether users see a consent screen; cannot be off for dynamically registered clients.
    ///
    /// `consent_screen_enabled`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub consent_screen_enabled: bool,
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `discovery_url`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub discovery_url: String,
    /// `dynamically_registered`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub dynamically_registered: bool,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::OauthApplicationId,
    /// `instance_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub instance_id: crate::ids::InstanceId,
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
    /// `pkce_required`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub pkce_required: bool,
    /// `public`. Required.
    pub public: bool,
    /// `redirect_uris`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub redirect_uris: Items<String>,
    /// `scopes`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub scopes: String,
    /// `token_fetch_url`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub token_fetch_url: String,
    /// `token_introspection_url`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub token_introspection_url: String,
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
    /// `user_info_url`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub user_info_url: String,
}

/// Object `OAuthApplications`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OAuthApplications {
    /// `data`. Required.
    pub data: Items<OAuthApplication>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}
