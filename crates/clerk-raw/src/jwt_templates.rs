// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, BodyRule, Call, Int, IntoInput, Items, JsonObject, Listing, Operation, Paginated,
    Paging, Parameter, Receipt, Seconds, Secret, UnixMillis,
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
.paginated(Paginated::new("data", "total_count"))
.paging(Paging::offset("offset", "limit"))
.listing(Listing::new().largest(500));
/// The call of [`Client::list_jwt_templates`](crate::Client::list_jwt_templates), `GET /jwt_templates`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListJwtTemplatesCall {
    call: Call,
}

impl ListJwtTemplatesCall {
    /// `true`: the answer is an object with `data` and `total_count`; without it some lists are a bare array.
    ///
    /// Query parameter `paginated`: boolean.
    pub fn paginated(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("paginated", value.into_input());
        self
    }

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
}

identity_facade_core::call!(ListJwtTemplatesCall -> Items < JwtTemplate >);
identity_facade_core::paged!(ListJwtTemplatesCall -> JwtTemplate);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListJwtTemplatesCall,
    crate::Client,
    LIST_JWT_TEMPLATES,
    "Lists the JWT templates of the instance.",
    false,
    [
        query::<bool>(
            "paginated",
            "`true`: the answer is an object with `data` and `total_count`; without it some lists are a bare array."
        ),
        query::<Int<1, 500>>("limit", "Default: `10`."),
        query::<Int<0, { i64::MAX }>>("offset", "Default: `0`.")
    ]
);
impl crate::Client {
    /// Lists the JWT templates of the instance.
    ///
    /// `GET /jwt_templates`
    ///
    /// * Returns list of `JwtTemplate`, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `offset` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `jwt-templates`; in `identity-facade`, `clerk-jwt-templates`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/jwt-templates/get/jwt_templates>)
    pub fn list_jwt_templates(&self) -> ListJwtTemplatesCall {
        let call = self.transport.call(&LIST_JWT_TEMPLATES);
        ListJwtTemplatesCall { call }
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
.rules(&[
    BodyRule::Required("claims"),
    BodyRule::Required("name"),
    BodyRule::RequiredWhen {
        member: "signing_algorithm",
        other: "custom_signing_key",
        equals: "true",
        why: "`custom_signing_key` is true",
    },
    BodyRule::RequiredWhen {
        member: "signing_key",
        other: "custom_signing_key",
        equals: "true",
        why: "`custom_signing_key` is true",
    },
])
.secrets(&["signing_key"]);
/// The call of [`Client::create_jwt_template`](crate::Client::create_jwt_template), `POST /jwt_templates`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateJwtTemplateCall {
    call: Call,
}

impl CreateJwtTemplateCall {
    /// Tolerated clock difference in seconds, 0 to 300.
    ///
    /// `allowed_clock_skew`: seconds from 0 to 300.
    pub fn allowed_clock_skew(mut self, value: impl IntoInput<Seconds<0, 300>>) -> Self {
        self.call.member("allowed_clock_skew", value.into_input());
        self
    }

    /// Sends `null` for `allowed_clock_skew`.
    pub fn allowed_clock_skew_null(mut self) -> Self {
        self.call.null("allowed_clock_skew");
        self
    }

    /// `claims`: JSON object. Required.
    pub fn claims(mut self, value: impl IntoInput<JsonObject>) -> Self {
        self.call.member("claims", value.into_input());
        self
    }

    /// Whether the template signs with `signing_key` and `signing_algorithm`, then required.
    ///
    /// `custom_signing_key`: boolean.
    pub fn custom_signing_key(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("custom_signing_key", value.into_input());
        self
    }

    /// Lifetime of tokens made from the template, in seconds (30 to 315360000).
    ///
    /// `lifetime`: seconds from 30 to 315360000.
    pub fn lifetime(mut self, value: impl IntoInput<Seconds<30, 315360000>>) -> Self {
        self.call.member("lifetime", value.into_input());
        self
    }

    /// Sends `null` for `lifetime`.
    pub fn lifetime_null(mut self) -> Self {
        self.call.null("lifetime");
        self
    }

    /// `name`: string. Required.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("name", value.into_input());
        self
    }

    /// `signing_algorithm`: string. Required when `custom_signing_key` is `true`.
    pub fn signing_algorithm(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("signing_algorithm", value.into_input());
        self
    }

    /// Sends `null` for `signing_algorithm`.
    pub fn signing_algorithm_null(mut self) -> Self {
        self.call.null("signing_algorithm");
        self
    }

    /// `signing_key`: secret string. Required when `custom_signing_key` is `true`.
    pub fn signing_key(mut self, value: impl IntoInput<Secret>) -> Self {
        self.call.member("signing_key", value.into_input());
        self
    }

    /// Sends `null` for `signing_key`.
    pub fn signing_key_null(mut self) -> Self {
        self.call.null("signing_key");
        self
    }
}

identity_facade_core::call!(CreateJwtTemplateCall -> JwtTemplate);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateJwtTemplateCall,
    crate::Client,
    CREATE_JWT_TEMPLATE,
    "Creates a JWT template: claims, lifetime and optional signing key of custom tokens.",
    false,
    [
        member::<identity_facade_core::Nullable<Seconds<0, 300>>>(
            "allowed_clock_skew",
            "Tolerated clock difference in seconds, 0 to 300."
        ),
        member::<JsonObject>("claims"),
        member::<bool>(
            "custom_signing_key",
            "Whether the template signs with `signing_key` and `signing_algorithm`, then required."
        ),
        member::<identity_facade_core::Nullable<Seconds<30, 315360000>>>(
            "lifetime",
            "Lifetime of tokens made from the template, in seconds (30 to 315360000)."
        ),
        member::<String>("name"),
        member::<identity_facade_core::Nullable<String>>("signing_algorithm"),
        member::<identity_facade_core::Nullable<Secret>>("signing_key")
    ]
);
impl crate::Client {
    /// Creates a JWT template: claims, lifetime and optional signing key of custom tokens.
    ///
    /// `POST /jwt_templates`
    ///
    /// * Required: `claims`, `name`.
    /// * Returns [`JwtTemplate`], with status 200.
    /// * Errors: 400, 402, 422.
    /// * Secrets: `signing_key`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `jwt-templates`; in `identity-facade`, `clerk-jwt-templates`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/jwt-templates/post/jwt_templates>)
    pub fn create_jwt_template(&self) -> CreateJwtTemplateCall {
        let call = self.transport.call(&CREATE_JWT_TEMPLATE);
        CreateJwtTemplateCall { call }
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
.receipt(Receipt::new(Some("deleted"), &[("id", "template_id")]));
/// The call of [`Client::delete_jwt_template`](crate::Client::delete_jwt_template), `DELETE /jwt_templates/{template_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteJwtTemplateCall {
    call: Call,
}

identity_facade_core::call!(DeleteJwtTemplateCall -> crate ::shared::DeletedObject);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteJwtTemplateCall,
    crate::Client,
    DELETE_JWT_TEMPLATE,
    "Deletes a JWT template by its id.",
    false,
    [identifier::<crate::ids::TemplateId>("template_id")]
);
impl crate::Client {
    /// Deletes a JWT template by its id.
    ///
    /// `DELETE /jwt_templates/{template_id}`
    ///
    /// * Required: `template_id`.
    /// * Returns [`DeletedObject`](crate::shared::DeletedObject), with status 200.
    /// * Errors: 403, 404.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `jwt-templates`; in `identity-facade`, `clerk-jwt-templates`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/jwt-templates/delete/jwt_templates/%7Btemplate_id%7D>)
    pub fn delete_jwt_template(
        &self,
        template_id: impl IntoInput<crate::ids::TemplateId>,
    ) -> DeleteJwtTemplateCall {
        let mut call = self.transport.call(&DELETE_JWT_TEMPLATE);
        call.path("template_id", template_id.into_input());
        DeleteJwtTemplateCall { call }
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
/// The call of [`Client::get_jwt_template`](crate::Client::get_jwt_template), `GET /jwt_templates/{template_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetJwtTemplateCall {
    call: Call,
}

identity_facade_core::call!(GetJwtTemplateCall -> JwtTemplate);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetJwtTemplateCall,
    crate::Client,
    GET_JWT_TEMPLATE,
    "Returns one JWT template with claims and lifetime.",
    false,
    [identifier::<crate::ids::TemplateId>("template_id")]
);
impl crate::Client {
    /// Returns one JWT template with claims and lifetime.
    ///
    /// `GET /jwt_templates/{template_id}`
    ///
    /// * Required: `template_id`.
    /// * Returns [`JwtTemplate`], with status 200.
    /// * Errors: 404.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `jwt-templates`; in `identity-facade`, `clerk-jwt-templates`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/jwt-templates/get/jwt_templates/%7Btemplate_id%7D>)
    pub fn get_jwt_template(
        &self,
        template_id: impl IntoInput<crate::ids::TemplateId>,
    ) -> GetJwtTemplateCall {
        let mut call = self.transport.call(&GET_JWT_TEMPLATE);
        call.path("template_id", template_id.into_input());
        GetJwtTemplateCall { call }
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
.rules(&[
    BodyRule::Required("claims"),
    BodyRule::Required("name"),
    BodyRule::RequiredWhen {
        member: "signing_algorithm",
        other: "custom_signing_key",
        equals: "true",
        why: "`custom_signing_key` is true",
    },
    BodyRule::RequiredWhen {
        member: "signing_key",
        other: "custom_signing_key",
        equals: "true",
        why: "`custom_signing_key` is true",
    },
])
.secrets(&["signing_key"]);
/// The call of [`Client::update_jwt_template`](crate::Client::update_jwt_template), `PATCH /jwt_templates/{template_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateJwtTemplateCall {
    call: Call,
}

impl UpdateJwtTemplateCall {
    /// Tolerated clock difference in seconds, 0 to 300.
    ///
    /// `allowed_clock_skew`: seconds from 0 to 300.
    pub fn allowed_clock_skew(mut self, value: impl IntoInput<Seconds<0, 300>>) -> Self {
        self.call.member("allowed_clock_skew", value.into_input());
        self
    }

    /// Sends `null` for `allowed_clock_skew`.
    pub fn allowed_clock_skew_null(mut self) -> Self {
        self.call.null("allowed_clock_skew");
        self
    }

    /// `claims`: JSON object. Required.
    pub fn claims(mut self, value: impl IntoInput<JsonObject>) -> Self {
        self.call.member("claims", value.into_input());
        self
    }

    /// Whether the template signs with `signing_key` and `signing_algorithm`, then required.
    ///
    /// `custom_signing_key`: boolean.
    pub fn custom_signing_key(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("custom_signing_key", value.into_input());
        self
    }

    /// Lifetime of tokens made from the template, in seconds (30 to 315360000).
    ///
    /// `lifetime`: seconds from 30 to 315360000.
    pub fn lifetime(mut self, value: impl IntoInput<Seconds<30, 315360000>>) -> Self {
        self.call.member("lifetime", value.into_input());
        self
    }

    /// Sends `null` for `lifetime`.
    pub fn lifetime_null(mut self) -> Self {
        self.call.null("lifetime");
        self
    }

    /// `name`: string. Required.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("name", value.into_input());
        self
    }

    /// `signing_algorithm`: string. Required when `custom_signing_key` is `true`.
    pub fn signing_algorithm(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("signing_algorithm", value.into_input());
        self
    }

    /// Sends `null` for `signing_algorithm`.
    pub fn signing_algorithm_null(mut self) -> Self {
        self.call.null("signing_algorithm");
        self
    }

    /// `signing_key`: secret string. Required when `custom_signing_key` is `true`.
    pub fn signing_key(mut self, value: impl IntoInput<Secret>) -> Self {
        self.call.member("signing_key", value.into_input());
        self
    }

    /// Sends `null` for `signing_key`.
    pub fn signing_key_null(mut self) -> Self {
        self.call.null("signing_key");
        self
    }
}

identity_facade_core::call!(UpdateJwtTemplateCall -> JwtTemplate);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateJwtTemplateCall,
    crate::Client,
    UPDATE_JWT_TEMPLATE,
    "Updates a JWT template; `name` and `claims` must be sent again.",
    false,
    [
        identifier::<crate::ids::TemplateId>("template_id"),
        member::<identity_facade_core::Nullable<Seconds<0, 300>>>(
            "allowed_clock_skew",
            "Tolerated clock difference in seconds, 0 to 300."
        ),
        member::<JsonObject>("claims"),
        member::<bool>(
            "custom_signing_key",
            "Whether the template signs with `signing_key` and `signing_algorithm`, then required."
        ),
        member::<identity_facade_core::Nullable<Seconds<30, 315360000>>>(
            "lifetime",
            "Lifetime of tokens made from the template, in seconds (30 to 315360000)."
        ),
        member::<String>("name"),
        member::<identity_facade_core::Nullable<String>>("signing_algorithm"),
        member::<identity_facade_core::Nullable<Secret>>("signing_key")
    ]
);
impl crate::Client {
    /// Updates a JWT template; `name` and `claims` must be sent again.
    ///
    /// `PATCH /jwt_templates/{template_id}`
    ///
    /// * Required: `template_id`, `claims`, `name`.
    /// * Returns [`JwtTemplate`], with status 200.
    /// * Errors: 400, 402, 422.
    /// * Secrets: `signing_key`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `jwt-templates`; in `identity-facade`, `clerk-jwt-templates`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/jwt-templates/patch/jwt_templates/%7Btemplate_id%7D>)
    pub fn update_jwt_template(
        &self,
        template_id: impl IntoInput<crate::ids::TemplateId>,
    ) -> UpdateJwtTemplateCall {
        let mut call = self.transport.call(&UPDATE_JWT_TEMPLATE);
        call.path("template_id", template_id.into_input());
        UpdateJwtTemplateCall { call }
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

/// Object `JWTTemplate`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct JwtTemplate {
    /// Tolerated clock difference in seconds, 0 to 300.
    ///
    /// `allowed_clock_skew`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub allowed_clock_skew: i64,
    /// `claims`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub claims: serde_json::Map<String, serde_json::Value>,
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// Whether the template signs with `signing_key` and `signing_algorithm`, then required.
    ///
    /// `custom_signing_key`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub custom_signing_key: bool,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::TemplateId,
    /// Lifetime of tokens made from the template, in seconds (30 to 315360000).
    ///
    /// `lifetime`. Required.
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
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}
