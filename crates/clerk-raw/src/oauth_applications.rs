// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, Call, CallOptions, Checks, Error, Int, Invalid, Items, List, Nullable, Operation,
    Paging, Parameter, Receipt, Reply, Secret, Text, UnixMillis,
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
.paging(Paging::Offset {
    offset: "offset",
    limit: "limit",
});
/// `GET /oauth_applications`, made by [`list_oauth_applications`](crate::Client::list_oauth_applications).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListOAuthApplicationsCall {
    call: Call,
}

impl ListOAuthApplicationsCall {
    /// Query parameter `limit`: a whole number from 1 to 500. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 500>, Error: Into<Invalid>>) -> Self {
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

    /// Query parameter `order_by`: a text. Unset, the vendor takes `"+created_at"`.
    pub fn order_by(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("order_by", value.try_into());
        self
    }

    /// Query parameter `name_query`: a text.
    pub fn name_query(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("name_query", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<OAuthApplications>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /oauth_applications`
    ///
    /// Success is 200 with `OAuthApplications`.
    /// Failures that the vendor lists: 400, 403, 422.
    /// Paged by `offset` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/oauth-applications/get/oauth_applications>)
    pub fn list_oauth_applications(&self) -> ListOAuthApplicationsCall {
        ListOAuthApplicationsCall {
            call: self.transport.call(&LIST_OAUTH_APPLICATIONS),
        }
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
.secrets(&["client_secret"]);
/// `POST /oauth_applications`, made by [`create_oauth_application`](crate::Client::create_oauth_application).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateOAuthApplicationCall {
    call: Call,
}

impl CreateOAuthApplicationCall {
    /// The JSON body. Required. `CreateOAuthApplicationBody`.
    pub fn body(
        mut self,
        value: impl TryInto<CreateOAuthApplicationBody, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<OAuthApplicationWithSecret>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /oauth_applications`
    ///
    /// Required: the body.
    /// Success is 200 with `OAuthApplicationWithSecret`.
    /// Failures that the vendor lists: 400, 403, 422.
    /// Secrets in it: `client_secret`.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/oauth-applications/post/oauth_applications>)
    pub fn create_oauth_application(&self) -> CreateOAuthApplicationCall {
        CreateOAuthApplicationCall {
            call: self.transport.call(&CREATE_OAUTH_APPLICATION),
        }
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
.receipt(Receipt {
    done: Some("deleted"),
    named: &[("id", "oauth_application_id")],
});
/// `DELETE /oauth_applications/{oauth_application_id}`, made by [`delete_oauth_application`](crate::Client::delete_oauth_application).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteOAuthApplicationCall {
    call: Call,
}

impl DeleteOAuthApplicationCall {
    /// Path segment `oauth_application_id`: a text. Required.
    pub fn oauth_application_id(
        mut self,
        value: impl TryInto<crate::ids::OauthApplicationId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("oauth_application_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::DeletedObject>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `DELETE /oauth_applications/{oauth_application_id}`
    ///
    /// Required: `oauth_application_id`.
    /// Success is 200 with `DeletedObject`.
    /// Failures that the vendor lists: 403, 404.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/oauth-applications/delete/oauth_applications/%7Boauth_application_id%7D>)
    pub fn delete_oauth_application(&self) -> DeleteOAuthApplicationCall {
        DeleteOAuthApplicationCall {
            call: self.transport.call(&DELETE_OAUTH_APPLICATION),
        }
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
/// `GET /oauth_applications/{oauth_application_id}`, made by [`get_oauth_application`](crate::Client::get_oauth_application).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetOAuthApplicationCall {
    call: Call,
}

impl GetOAuthApplicationCall {
    /// Path segment `oauth_application_id`: a text. Required.
    pub fn oauth_application_id(
        mut self,
        value: impl TryInto<crate::ids::OauthApplicationId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("oauth_application_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<OAuthApplication>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /oauth_applications/{oauth_application_id}`
    ///
    /// Required: `oauth_application_id`.
    /// Success is 200 with `OAuthApplication`.
    /// Failures that the vendor lists: 403, 404.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/oauth-applications/get/oauth_applications/%7Boauth_application_id%7D>)
    pub fn get_oauth_application(&self) -> GetOAuthApplicationCall {
        GetOAuthApplicationCall {
            call: self.transport.call(&GET_OAUTH_APPLICATION),
        }
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
.body(BodyKind::Required);
/// `PATCH /oauth_applications/{oauth_application_id}`, made by [`update_oauth_application`](crate::Client::update_oauth_application).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateOAuthApplicationCall {
    call: Call,
}

impl UpdateOAuthApplicationCall {
    /// Path segment `oauth_application_id`: a text. Required.
    pub fn oauth_application_id(
        mut self,
        value: impl TryInto<crate::ids::OauthApplicationId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("oauth_application_id", value.try_into());
        self
    }

    /// The JSON body. Required. `UpdateOAuthApplicationBody`.
    pub fn body(
        mut self,
        value: impl TryInto<UpdateOAuthApplicationBody, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<OAuthApplication>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `PATCH /oauth_applications/{oauth_application_id}`
    ///
    /// Required: `oauth_application_id`, the body.
    /// Success is 200 with `OAuthApplication`.
    /// Failures that the vendor lists: 400, 403, 404, 422.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/oauth-applications/patch/oauth_applications/%7Boauth_application_id%7D>)
    pub fn update_oauth_application(&self) -> UpdateOAuthApplicationCall {
        UpdateOAuthApplicationCall {
            call: self.transport.call(&UPDATE_OAUTH_APPLICATION),
        }
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
.idempotent()
.receipt(Receipt {
    done: None,
    named: &[],
})
.secrets(&["token"]);
/// `POST /oauth_applications/{oauth_application_id}/revoke_token`, made by [`revoke_oauth_application_token`](crate::Client::revoke_oauth_application_token).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct RevokeOAuthApplicationTokenCall {
    call: Call,
}

impl RevokeOAuthApplicationTokenCall {
    /// Path segment `oauth_application_id`: a text. Required.
    pub fn oauth_application_id(
        mut self,
        value: impl TryInto<crate::ids::OauthApplicationId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("oauth_application_id", value.try_into());
        self
    }

    /// The JSON body. Required. `RevokeOAuthApplicationTokenBody`.
    pub fn body(
        mut self,
        value: impl TryInto<RevokeOAuthApplicationTokenBody, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<()>, Error> {
        self.call.send_empty().await
    }
}

impl crate::Client {
    /// `POST /oauth_applications/{oauth_application_id}/revoke_token`
    ///
    /// Required: `oauth_application_id`, the body.
    /// Success is 204 without content.
    /// Failures that the vendor lists: 400, 403, 404, 422.
    /// Secrets in it: `token`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/oauth-applications/post/oauth_applications/%7Boauth_application_id%7D/revoke_token>)
    pub fn revoke_oauth_application_token(&self) -> RevokeOAuthApplicationTokenCall {
        RevokeOAuthApplicationTokenCall {
            call: self.transport.call(&REVOKE_OAUTH_APPLICATION_TOKEN),
        }
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
/// `POST /oauth_applications/{oauth_application_id}/rotate_secret`, made by [`rotate_oauth_application_secret`](crate::Client::rotate_oauth_application_secret).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct RotateOAuthApplicationSecretCall {
    call: Call,
}

impl RotateOAuthApplicationSecretCall {
    /// Path segment `oauth_application_id`: a text. Required.
    pub fn oauth_application_id(
        mut self,
        value: impl TryInto<crate::ids::OauthApplicationId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("oauth_application_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<OAuthApplicationWithSecret>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /oauth_applications/{oauth_application_id}/rotate_secret`
    ///
    /// Required: `oauth_application_id`.
    /// Success is 200 with `OAuthApplicationWithSecret`.
    /// Failures that the vendor lists: 403, 404.
    /// Secrets in it: `client_secret`.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/oauth-applications/post/oauth_applications/%7Boauth_application_id%7D/rotate_secret>)
    pub fn rotate_oauth_application_secret(&self) -> RotateOAuthApplicationSecretCall {
        RotateOAuthApplicationSecretCall {
            call: self.transport.call(&ROTATE_OAUTH_APPLICATION_SECRET),
        }
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

/// Object `CreateOAuthApplicationBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateOAuthApplicationBody {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    callback_url: Option<Nullable<Text<0, 1024>>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    consent_screen_enabled: Option<Nullable<bool>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<Text<0, 256>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    pkce_required: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    public: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    redirect_uris: Option<Nullable<List<String>>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    scopes: Option<Nullable<Text<0, 1024>>>,
}

impl CreateOAuthApplicationBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateOAuthApplicationBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("name", self.name.is_some());
    }
}

/// Makes a [`CreateOAuthApplicationBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateOAuthApplicationBodyBuilder {
    checks: Checks,
    value: CreateOAuthApplicationBody,
}

impl CreateOAuthApplicationBodyBuilder {
    /// `callback_url`: a text of at most 1024 characters. The vendor advises against it.
    pub fn callback_url(
        mut self,
        value: impl TryInto<Text<0, 1024>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.callback_url = self.checks.take("callback_url", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `callback_url`.
    pub fn callback_url_null(mut self) -> Self {
        self.checks.clear("callback_url");
        self.value.callback_url = Some(Nullable::Null);
        self
    }

    /// `consent_screen_enabled`: true or false. Unset, the vendor takes `true`.
    pub fn consent_screen_enabled(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.consent_screen_enabled = self
            .checks
            .take("consent_screen_enabled", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `consent_screen_enabled`.
    pub fn consent_screen_enabled_null(mut self) -> Self {
        self.checks.clear("consent_screen_enabled");
        self.value.consent_screen_enabled = Some(Nullable::Null);
        self
    }

    /// `name`: a text of at most 256 characters. Required.
    pub fn name(mut self, value: impl TryInto<Text<0, 256>, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// `pkce_required`: true or false. Unset, the vendor takes `false`.
    pub fn pkce_required(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.pkce_required = self
            .checks
            .take("pkce_required", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `pkce_required`.
    pub fn pkce_required_null(mut self) -> Self {
        self.checks.clear("pkce_required");
        self.value.pkce_required = Some(Nullable::Null);
        self
    }

    /// `public`: true or false.
    pub fn public(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.public = self.checks.take("public", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `public`.
    pub fn public_null(mut self) -> Self {
        self.checks.clear("public");
        self.value.public = Some(Nullable::Null);
        self
    }

    /// `redirect_uris`: a list of texts.
    pub fn redirect_uris(
        mut self,
        value: impl TryInto<List<String>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.redirect_uris = self
            .checks
            .take("redirect_uris", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `redirect_uris`.
    pub fn redirect_uris_null(mut self) -> Self {
        self.checks.clear("redirect_uris");
        self.value.redirect_uris = Some(Nullable::Null);
        self
    }

    /// `scopes`: a text of at most 1024 characters. Unset, the vendor takes `"profile email"`.
    pub fn scopes(mut self, value: impl TryInto<Text<0, 1024>, Error: Into<Invalid>>) -> Self {
        self.value.scopes = self.checks.take("scopes", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `scopes`.
    pub fn scopes_null(mut self) -> Self {
        self.checks.clear("scopes");
        self.value.scopes = Some(Nullable::Null);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateOAuthApplicationBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateOAuthApplicationBodyBuilder> for CreateOAuthApplicationBody {
    type Error = Invalid;
    fn try_from(builder: CreateOAuthApplicationBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateOAuthApplicationBody);
/// Object `OAuthApplication`. Received.
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
    /// `callback_url`. The vendor advises against it.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub callback_url: String,
    /// `client_id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub client_id: crate::ids::OauthClientId,
    /// `client_image_url`, may be null.
    pub client_image_url: Option<String>,
    /// `client_uri`, may be null.
    pub client_uri: Option<String>,
    /// `consent_screen_enabled`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub consent_screen_enabled: bool,
    /// `created_at`, in milliseconds since 1970.
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
    /// `id`. Always there.
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
    /// `public`. Always there.
    pub public: bool,
    /// `redirect_uris`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub redirect_uris: Items<String>,
    /// `scopes`. Always there.
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
    /// `updated_at`, in milliseconds since 1970.
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

/// Object `OAuthApplicationWithSecret`. Received.
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
    /// `callback_url`. The vendor advises against it.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub callback_url: String,
    /// `client_id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub client_id: crate::ids::OauthClientId,
    /// `client_image_url`, may be null.
    pub client_image_url: Option<String>,
    /// `client_secret`, may be absent. A secret: its debug output is redacted.
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub client_secret: Option<Secret>,
    /// `client_uri`, may be null.
    pub client_uri: Option<String>,
    /// `consent_screen_enabled`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub consent_screen_enabled: bool,
    /// `created_at`, in milliseconds since 1970.
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
    /// `id`. Always there.
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
    /// `public`. Always there.
    pub public: bool,
    /// `redirect_uris`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub redirect_uris: Items<String>,
    /// `scopes`. Always there.
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
    /// `updated_at`, in milliseconds since 1970.
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

/// Object `OAuthApplications`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OAuthApplications {
    /// `data`. Always there.
    pub data: Items<OAuthApplication>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `RevokeOAuthApplicationTokenBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct RevokeOAuthApplicationTokenBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    token: Option<Secret>,
}

impl RevokeOAuthApplicationTokenBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> RevokeOAuthApplicationTokenBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("token", self.token.is_some());
    }
}

/// Makes a [`RevokeOAuthApplicationTokenBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct RevokeOAuthApplicationTokenBodyBuilder {
    checks: Checks,
    value: RevokeOAuthApplicationTokenBody,
}

impl RevokeOAuthApplicationTokenBodyBuilder {
    /// `token`: a secret text. Required.
    pub fn token(mut self, value: impl TryInto<Secret, Error: Into<Invalid>>) -> Self {
        self.value.token = self.checks.take("token", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<RevokeOAuthApplicationTokenBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<RevokeOAuthApplicationTokenBodyBuilder> for RevokeOAuthApplicationTokenBody {
    type Error = Invalid;
    fn try_from(builder: RevokeOAuthApplicationTokenBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(RevokeOAuthApplicationTokenBody);
/// Object `UpdateOAuthApplicationBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateOAuthApplicationBody {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    callback_url: Option<Nullable<Text<0, 1024>>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    consent_screen_enabled: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    name: Option<Nullable<Text<0, 256>>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    pkce_required: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    public: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    redirect_uris: Option<Nullable<List<String>>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    scopes: Option<Nullable<Text<0, 1024>>>,
}

impl UpdateOAuthApplicationBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateOAuthApplicationBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`UpdateOAuthApplicationBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateOAuthApplicationBodyBuilder {
    checks: Checks,
    value: UpdateOAuthApplicationBody,
}

impl UpdateOAuthApplicationBodyBuilder {
    /// `callback_url`: a text of at most 1024 characters. The vendor advises against it.
    pub fn callback_url(
        mut self,
        value: impl TryInto<Text<0, 1024>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.callback_url = self.checks.take("callback_url", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `callback_url`.
    pub fn callback_url_null(mut self) -> Self {
        self.checks.clear("callback_url");
        self.value.callback_url = Some(Nullable::Null);
        self
    }

    /// `consent_screen_enabled`: true or false.
    pub fn consent_screen_enabled(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.consent_screen_enabled = self
            .checks
            .take("consent_screen_enabled", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `consent_screen_enabled`.
    pub fn consent_screen_enabled_null(mut self) -> Self {
        self.checks.clear("consent_screen_enabled");
        self.value.consent_screen_enabled = Some(Nullable::Null);
        self
    }

    /// `name`: a text of at most 256 characters.
    pub fn name(mut self, value: impl TryInto<Text<0, 256>, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `name`.
    pub fn name_null(mut self) -> Self {
        self.checks.clear("name");
        self.value.name = Some(Nullable::Null);
        self
    }

    /// `pkce_required`: true or false.
    pub fn pkce_required(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.pkce_required = self
            .checks
            .take("pkce_required", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `pkce_required`.
    pub fn pkce_required_null(mut self) -> Self {
        self.checks.clear("pkce_required");
        self.value.pkce_required = Some(Nullable::Null);
        self
    }

    /// `public`: true or false.
    pub fn public(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.public = self.checks.take("public", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `public`.
    pub fn public_null(mut self) -> Self {
        self.checks.clear("public");
        self.value.public = Some(Nullable::Null);
        self
    }

    /// `redirect_uris`: a list of texts.
    pub fn redirect_uris(
        mut self,
        value: impl TryInto<List<String>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.redirect_uris = self
            .checks
            .take("redirect_uris", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `redirect_uris`.
    pub fn redirect_uris_null(mut self) -> Self {
        self.checks.clear("redirect_uris");
        self.value.redirect_uris = Some(Nullable::Null);
        self
    }

    /// `scopes`: a text of at most 1024 characters. Unset, the vendor takes `"profile email"`.
    pub fn scopes(mut self, value: impl TryInto<Text<0, 1024>, Error: Into<Invalid>>) -> Self {
        self.value.scopes = self.checks.take("scopes", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `scopes`.
    pub fn scopes_null(mut self) -> Self {
        self.checks.clear("scopes");
        self.value.scopes = Some(Nullable::Null);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateOAuthApplicationBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateOAuthApplicationBodyBuilder> for UpdateOAuthApplicationBody {
    type Error = Invalid;
    fn try_from(builder: UpdateOAuthApplicationBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateOAuthApplicationBody);
