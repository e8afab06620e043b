// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, Call, CallOptions, Checks, Error, Int, Invalid, Items, JsonObject, Nullable,
    Operation, Paginated, Paging, Parameter, Receipt, Reply, Secret, UnixMillis,
};

/// Facts of `GET /jwt_templates`.
pub static LIST_JWT_TEMPLATES: Operation = Operation::new(
    "ListJWTTemplates",
    http::Method::GET,
    "/jwt_templates",
    "jwt-templates",
)
.parameters(&[
    Parameter::query("paginated"),
    Parameter::query("limit"),
    Parameter::query("offset"),
])
.idempotent()
.paginated(Paginated {
    items: "data",
    total: "total_count",
})
.paging(Paging::Offset {
    offset: "offset",
    limit: "limit",
});
/// `GET /jwt_templates`, made by [`list_jwt_templates`](crate::Client::list_jwt_templates).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListJwtTemplatesCall {
    call: Call,
}

impl ListJwtTemplatesCall {
    /// Query parameter `paginated`: true or false.
    pub fn paginated(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("paginated", value.try_into());
        self
    }

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

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Items<JwtTemplate>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /jwt_templates`
    ///
    /// Success is 200 with a list of `JwtTemplate`.
    /// Paged by `offset` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/jwt-templates/get/jwt_templates>)
    pub fn list_jwt_templates(&self) -> ListJwtTemplatesCall {
        ListJwtTemplatesCall {
            call: self.transport.call(&LIST_JWT_TEMPLATES),
        }
    }
}

/// Facts of `POST /jwt_templates`.
pub static CREATE_JWT_TEMPLATE: Operation = Operation::new(
    "CreateJWTTemplate",
    http::Method::POST,
    "/jwt_templates",
    "jwt-templates",
)
.body(BodyKind::Required)
.secrets(&["signing_key"]);
/// `POST /jwt_templates`, made by [`create_jwt_template`](crate::Client::create_jwt_template).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateJwtTemplateCall {
    call: Call,
}

impl CreateJwtTemplateCall {
    /// The JSON body. Required. `CreateJwtTemplateBody`.
    pub fn body(
        mut self,
        value: impl TryInto<CreateJwtTemplateBody, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<JwtTemplate>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /jwt_templates`
    ///
    /// Required: the body.
    /// Success is 200 with `JwtTemplate`.
    /// Failures that the vendor lists: 400, 402, 422.
    /// Secrets in it: `signing_key`.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/jwt-templates/post/jwt_templates>)
    pub fn create_jwt_template(&self) -> CreateJwtTemplateCall {
        CreateJwtTemplateCall {
            call: self.transport.call(&CREATE_JWT_TEMPLATE),
        }
    }
}

/// Facts of `DELETE /jwt_templates/{template_id}`.
pub static DELETE_JWT_TEMPLATE: Operation = Operation::new(
    "DeleteJWTTemplate",
    http::Method::DELETE,
    "/jwt_templates/{template_id}",
    "jwt-templates",
)
.parameters(&[Parameter::path("template_id")])
.idempotent()
.receipt(Receipt {
    done: Some("deleted"),
    named: &[("id", "template_id")],
});
/// `DELETE /jwt_templates/{template_id}`, made by [`delete_jwt_template`](crate::Client::delete_jwt_template).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteJwtTemplateCall {
    call: Call,
}

impl DeleteJwtTemplateCall {
    /// Path segment `template_id`: a text. Required.
    pub fn template_id(
        mut self,
        value: impl TryInto<crate::ids::TemplateId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("template_id", value.try_into());
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
    /// `DELETE /jwt_templates/{template_id}`
    ///
    /// Required: `template_id`.
    /// Success is 200 with `DeletedObject`.
    /// Failures that the vendor lists: 403, 404.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/jwt-templates/delete/jwt_templates/%7Btemplate_id%7D>)
    pub fn delete_jwt_template(&self) -> DeleteJwtTemplateCall {
        DeleteJwtTemplateCall {
            call: self.transport.call(&DELETE_JWT_TEMPLATE),
        }
    }
}

/// Facts of `GET /jwt_templates/{template_id}`.
pub static GET_JWT_TEMPLATE: Operation = Operation::new(
    "GetJWTTemplate",
    http::Method::GET,
    "/jwt_templates/{template_id}",
    "jwt-templates",
)
.parameters(&[Parameter::path("template_id")])
.idempotent();
/// `GET /jwt_templates/{template_id}`, made by [`get_jwt_template`](crate::Client::get_jwt_template).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetJwtTemplateCall {
    call: Call,
}

impl GetJwtTemplateCall {
    /// Path segment `template_id`: a text. Required.
    pub fn template_id(
        mut self,
        value: impl TryInto<crate::ids::TemplateId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("template_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<JwtTemplate>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /jwt_templates/{template_id}`
    ///
    /// Required: `template_id`.
    /// Success is 200 with `JwtTemplate`.
    /// Failures that the vendor lists: 404.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/jwt-templates/get/jwt_templates/%7Btemplate_id%7D>)
    pub fn get_jwt_template(&self) -> GetJwtTemplateCall {
        GetJwtTemplateCall {
            call: self.transport.call(&GET_JWT_TEMPLATE),
        }
    }
}

/// Facts of `PATCH /jwt_templates/{template_id}`.
pub static UPDATE_JWT_TEMPLATE: Operation = Operation::new(
    "UpdateJWTTemplate",
    http::Method::PATCH,
    "/jwt_templates/{template_id}",
    "jwt-templates",
)
.parameters(&[Parameter::path("template_id")])
.body(BodyKind::Required)
.secrets(&["signing_key"]);
/// `PATCH /jwt_templates/{template_id}`, made by [`update_jwt_template`](crate::Client::update_jwt_template).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateJwtTemplateCall {
    call: Call,
}

impl UpdateJwtTemplateCall {
    /// Path segment `template_id`: a text. Required.
    pub fn template_id(
        mut self,
        value: impl TryInto<crate::ids::TemplateId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("template_id", value.try_into());
        self
    }

    /// The JSON body. Required. `UpdateJwtTemplateBody`.
    pub fn body(
        mut self,
        value: impl TryInto<UpdateJwtTemplateBody, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<JwtTemplate>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `PATCH /jwt_templates/{template_id}`
    ///
    /// Required: `template_id`, the body.
    /// Success is 200 with `JwtTemplate`.
    /// Failures that the vendor lists: 400, 402, 422.
    /// Secrets in it: `signing_key`.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/jwt-templates/patch/jwt_templates/%7Btemplate_id%7D>)
    pub fn update_jwt_template(&self) -> UpdateJwtTemplateCall {
        UpdateJwtTemplateCall {
            call: self.transport.call(&UPDATE_JWT_TEMPLATE),
        }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &LIST_JWT_TEMPLATES,
    &CREATE_JWT_TEMPLATE,
    &DELETE_JWT_TEMPLATE,
    &GET_JWT_TEMPLATE,
    &UPDATE_JWT_TEMPLATE,
];

/// Object `CreateJwtTemplateBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateJwtTemplateBody {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    allowed_clock_skew: Option<Nullable<Int<0, 300>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    claims: Option<JsonObject>,
    #[serde(skip_serializing_if = "Option::is_none")]
    custom_signing_key: Option<bool>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    lifetime: Option<Nullable<Int<30, 315360000>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    signing_algorithm: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    signing_key: Option<Nullable<Secret>>,
}

impl CreateJwtTemplateBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateJwtTemplateBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("claims", self.claims.is_some());
        checks.required("name", self.name.is_some());
        checks.required_when(
            "signing_algorithm",
            self.signing_algorithm.is_some(),
            self.custom_signing_key == Some(true),
            "`custom_signing_key` is true",
        );
        checks.required_when(
            "signing_key",
            self.signing_key.is_some(),
            self.custom_signing_key == Some(true),
            "`custom_signing_key` is true",
        );
    }
}

/// Makes a [`CreateJwtTemplateBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateJwtTemplateBodyBuilder {
    checks: Checks,
    value: CreateJwtTemplateBody,
}

impl CreateJwtTemplateBodyBuilder {
    /// `allowed_clock_skew`: a whole number from 0 to 300.
    pub fn allowed_clock_skew(
        mut self,
        value: impl TryInto<Int<0, 300>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.allowed_clock_skew = self
            .checks
            .take("allowed_clock_skew", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `allowed_clock_skew`.
    pub fn allowed_clock_skew_null(mut self) -> Self {
        self.checks.clear("allowed_clock_skew");
        self.value.allowed_clock_skew = Some(Nullable::Null);
        self
    }

    /// `claims`: an object. Required.
    pub fn claims(mut self, value: impl TryInto<JsonObject, Error: Into<Invalid>>) -> Self {
        self.value.claims = self.checks.take("claims", value);
        self
    }

    /// `custom_signing_key`: true or false.
    pub fn custom_signing_key(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.custom_signing_key = self.checks.take("custom_signing_key", value);
        self
    }

    /// `lifetime`: a whole number from 30 to 315360000.
    pub fn lifetime(
        mut self,
        value: impl TryInto<Int<30, 315360000>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.lifetime = self.checks.take("lifetime", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `lifetime`.
    pub fn lifetime_null(mut self) -> Self {
        self.checks.clear("lifetime");
        self.value.lifetime = Some(Nullable::Null);
        self
    }

    /// `name`: a text. Required.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// `signing_algorithm`: a text. Required when `custom_signing_key` is `true`.
    pub fn signing_algorithm(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.signing_algorithm = self
            .checks
            .take("signing_algorithm", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `signing_algorithm`.
    pub fn signing_algorithm_null(mut self) -> Self {
        self.checks.clear("signing_algorithm");
        self.value.signing_algorithm = Some(Nullable::Null);
        self
    }

    /// `signing_key`: a secret text. Required when `custom_signing_key` is `true`.
    pub fn signing_key(mut self, value: impl TryInto<Secret, Error: Into<Invalid>>) -> Self {
        self.value.signing_key = self.checks.take("signing_key", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `signing_key`.
    pub fn signing_key_null(mut self) -> Self {
        self.checks.clear("signing_key");
        self.value.signing_key = Some(Nullable::Null);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateJwtTemplateBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateJwtTemplateBodyBuilder> for CreateJwtTemplateBody {
    type Error = Invalid;
    fn try_from(builder: CreateJwtTemplateBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateJwtTemplateBody);
/// Object `JWTTemplate`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct JwtTemplate {
    /// `allowed_clock_skew`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub allowed_clock_skew: i64,
    /// `claims`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub claims: serde_json::Map<String, serde_json::Value>,
    /// `created_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `custom_signing_key`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub custom_signing_key: bool,
    /// `id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::TemplateId,
    /// `lifetime`. Always there.
    pub lifetime: i64,
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
    /// `signing_algorithm`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub signing_algorithm: String,
    /// `updated_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

/// Object `UpdateJwtTemplateBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateJwtTemplateBody {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    allowed_clock_skew: Option<Nullable<Int<0, 300>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    claims: Option<JsonObject>,
    #[serde(skip_serializing_if = "Option::is_none")]
    custom_signing_key: Option<bool>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    lifetime: Option<Nullable<Int<30, 315360000>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    signing_algorithm: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    signing_key: Option<Nullable<Secret>>,
}

impl UpdateJwtTemplateBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateJwtTemplateBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("claims", self.claims.is_some());
        checks.required("name", self.name.is_some());
        checks.required_when(
            "signing_algorithm",
            self.signing_algorithm.is_some(),
            self.custom_signing_key == Some(true),
            "`custom_signing_key` is true",
        );
        checks.required_when(
            "signing_key",
            self.signing_key.is_some(),
            self.custom_signing_key == Some(true),
            "`custom_signing_key` is true",
        );
    }
}

/// Makes a [`UpdateJwtTemplateBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateJwtTemplateBodyBuilder {
    checks: Checks,
    value: UpdateJwtTemplateBody,
}

impl UpdateJwtTemplateBodyBuilder {
    /// `allowed_clock_skew`: a whole number from 0 to 300.
    pub fn allowed_clock_skew(
        mut self,
        value: impl TryInto<Int<0, 300>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.allowed_clock_skew = self
            .checks
            .take("allowed_clock_skew", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `allowed_clock_skew`.
    pub fn allowed_clock_skew_null(mut self) -> Self {
        self.checks.clear("allowed_clock_skew");
        self.value.allowed_clock_skew = Some(Nullable::Null);
        self
    }

    /// `claims`: an object. Required.
    pub fn claims(mut self, value: impl TryInto<JsonObject, Error: Into<Invalid>>) -> Self {
        self.value.claims = self.checks.take("claims", value);
        self
    }

    /// `custom_signing_key`: true or false.
    pub fn custom_signing_key(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.custom_signing_key = self.checks.take("custom_signing_key", value);
        self
    }

    /// `lifetime`: a whole number from 30 to 315360000.
    pub fn lifetime(
        mut self,
        value: impl TryInto<Int<30, 315360000>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.lifetime = self.checks.take("lifetime", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `lifetime`.
    pub fn lifetime_null(mut self) -> Self {
        self.checks.clear("lifetime");
        self.value.lifetime = Some(Nullable::Null);
        self
    }

    /// `name`: a text. Required.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// `signing_algorithm`: a text. Required when `custom_signing_key` is `true`.
    pub fn signing_algorithm(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.signing_algorithm = self
            .checks
            .take("signing_algorithm", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `signing_algorithm`.
    pub fn signing_algorithm_null(mut self) -> Self {
        self.checks.clear("signing_algorithm");
        self.value.signing_algorithm = Some(Nullable::Null);
        self
    }

    /// `signing_key`: a secret text. Required when `custom_signing_key` is `true`.
    pub fn signing_key(mut self, value: impl TryInto<Secret, Error: Into<Invalid>>) -> Self {
        self.value.signing_key = self.checks.take("signing_key", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `signing_key`.
    pub fn signing_key_null(mut self) -> Self {
        self.checks.clear("signing_key");
        self.value.signing_key = Some(Nullable::Null);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateJwtTemplateBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateJwtTemplateBodyBuilder> for UpdateJwtTemplateBody {
    type Error = Invalid;
    fn try_from(builder: UpdateJwtTemplateBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateJwtTemplateBody);
