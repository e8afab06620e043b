// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{BodyKind, Call, IntoInput, Operation, Receipt};

/// Facts of `PUT /beta_features/domain`.
pub static UPDATE_PRODUCTION_INSTANCE_DOMAIN: Operation = Operation::new(
    "UpdateProductionInstanceDomain",
    http::Method::PUT,
    "/beta_features/domain",
    "beta-features",
)
.body(BodyKind::Optional)
.idempotent()
.deprecated()
.receipt(Receipt::new(None, &[]));
/// The call of [`Client::update_production_instance_domain`](crate::Client::update_production_instance_domain), `PUT /beta_features/domain`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateProductionInstanceDomainCall {
    call: Call,
}

impl UpdateProductionInstanceDomainCall {
    /// `home_url`: string.
    pub fn home_url(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("home_url", value.into_input());
        self
    }

    /// `true` keeps the subdomain, for several apps on one root domain.
    ///
    /// `is_secondary`: boolean.
    pub fn is_secondary(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("is_secondary", value.into_input());
        self
    }
}

identity_facade_core::call!(UpdateProductionInstanceDomainCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateProductionInstanceDomainCall,
    crate::Client,
    UPDATE_PRODUCTION_INSTANCE_DOMAIN,
    "Changes the production domain; deprecated, use `change_production_instance_domain`.",
    false,
    [
        member::<String>("home_url"),
        member::<bool>(
            "is_secondary",
            "`true` keeps the subdomain, for several apps on one root domain."
        )
    ]
);
impl crate::Client {
    /// Changes the production domain; deprecated, use `change_production_instance_domain`.
    ///
    /// `PUT /beta_features/domain`
    ///
    /// * Returns no content, with status 202.
    /// * Errors: 400, 422.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Deprecated.
    /// * Feature `beta-features`; in `identity-facade`, `clerk-beta-features`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/beta-features/put/beta_features/domain>)
    #[deprecated]
    pub fn update_production_instance_domain(&self) -> UpdateProductionInstanceDomainCall {
        let call = self.transport.call(&UPDATE_PRODUCTION_INSTANCE_DOMAIN);
        UpdateProductionInstanceDomainCall { call }
    }
}

/// Facts of `PATCH /beta_features/instance_settings`.
pub static UPDATE_INSTANCE_AUTH_CONFIG: Operation = Operation::new(
    "UpdateInstanceAuthConfig",
    http::Method::PATCH,
    "/beta_features/instance_settings",
    "beta-features",
)
.body(BodyKind::Optional);
/// The call of [`Client::update_instance_auth_config`](crate::Client::update_instance_auth_config), `PATCH /beta_features/instance_settings`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateInstanceAuthConfigCall {
    call: Call,
}

impl UpdateInstanceAuthConfigCall {
    /// Local part only: `foo` for `foo@example.com`.
    ///
    /// `from_email_address`: string.
    pub fn from_email_address(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("from_email_address", value.into_input());
        self
    }

    /// Sends `null` for `from_email_address`.
    pub fn from_email_address_null(mut self) -> Self {
        self.call.null("from_email_address");
        self
    }

    /// `progressive_sign_up`: boolean.
    pub fn progressive_sign_up(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("progressive_sign_up", value.into_input());
        self
    }

    /// Sends `null` for `progressive_sign_up`.
    pub fn progressive_sign_up_null(mut self) -> Self {
        self.call.null("progressive_sign_up");
        self
    }

    /// `restricted_to_allowlist`: boolean. Default: `false`.
    pub fn restricted_to_allowlist(mut self, value: impl IntoInput<bool>) -> Self {
        self.call
            .member("restricted_to_allowlist", value.into_input());
        self
    }

    /// Sends `null` for `restricted_to_allowlist`.
    pub fn restricted_to_allowlist_null(mut self) -> Self {
        self.call.null("restricted_to_allowlist");
        self
    }

    /// Whether test phone numbers and test emails work; on by default in development.
    ///
    /// `test_mode`: boolean.
    pub fn test_mode(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("test_mode", value.into_input());
        self
    }

    /// Sends `null` for `test_mode`.
    pub fn test_mode_null(mut self) -> Self {
        self.call.null("test_mode");
        self
    }
}

identity_facade_core::call!(
    UpdateInstanceAuthConfigCall -> UpdateInstanceAuthConfigResponse
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateInstanceAuthConfigCall,
    crate::Client,
    UPDATE_INSTANCE_AUTH_CONFIG,
    "Updates beta settings: allowlist-only sign-up, sender address and test mode.",
    false,
    [
        member::<identity_facade_core::Nullable<String>>(
            "from_email_address",
            "Local part only: `foo` for `foo@example.com`."
        ),
        member::<identity_facade_core::Nullable<bool>>("progressive_sign_up"),
        member::<identity_facade_core::Nullable<bool>>(
            "restricted_to_allowlist",
            "Default: `false`."
        ),
        member::<identity_facade_core::Nullable<bool>>(
            "test_mode",
            "Whether test phone numbers and test emails work; on by default in development."
        )
    ]
);
impl crate::Client {
    /// Updates beta settings: allowlist-only sign-up, sender address and test mode.
    ///
    /// `PATCH /beta_features/instance_settings`
    ///
    /// * Returns [`UpdateInstanceAuthConfigResponse`], with status 200.
    /// * Errors: 402, 422.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `beta-features`; in `identity-facade`, `clerk-beta-features`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/beta-features/patch/beta_features/instance_settings>)
    pub fn update_instance_auth_config(&self) -> UpdateInstanceAuthConfigCall {
        let call = self.transport.call(&UPDATE_INSTANCE_AUTH_CONFIG);
        UpdateInstanceAuthConfigCall { call }
    }
}

/// Facts of `POST /instance/change_domain`.
pub static CHANGE_PRODUCTION_INSTANCE_DOMAIN: Operation = Operation::new(
    "ChangeProductionInstanceDomain",
    http::Method::POST,
    "/instance/change_domain",
    "beta-features",
)
.body(BodyKind::Optional)
.receipt(Receipt::new(None, &[]));
/// The call of [`Client::change_production_instance_domain`](crate::Client::change_production_instance_domain), `POST /instance/change_domain`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ChangeProductionInstanceDomainCall {
    call: Call,
}

impl ChangeProductionInstanceDomainCall {
    /// `home_url`: string.
    pub fn home_url(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("home_url", value.into_input());
        self
    }

    /// `true` keeps the subdomain, for several apps on one root domain.
    ///
    /// `is_secondary`: boolean.
    pub fn is_secondary(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("is_secondary", value.into_input());
        self
    }
}

identity_facade_core::call!(ChangeProductionInstanceDomainCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ChangeProductionInstanceDomainCall,
    crate::Client,
    CHANGE_PRODUCTION_INSTANCE_DOMAIN,
    "Changes the domain of the production instance; every user is signed out.",
    false,
    [
        member::<String>("home_url"),
        member::<bool>(
            "is_secondary",
            "`true` keeps the subdomain, for several apps on one root domain."
        )
    ]
);
impl crate::Client {
    /// Changes the domain of the production instance; every user is signed out.
    ///
    /// `POST /instance/change_domain`
    ///
    /// * Returns no content, with status 202.
    /// * Errors: 400, 422.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `beta-features`; in `identity-facade`, `clerk-beta-features`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/beta-features/post/instance/change_domain>)
    pub fn change_production_instance_domain(&self) -> ChangeProductionInstanceDomainCall {
        let call = self.transport.call(&CHANGE_PRODUCTION_INSTANCE_DOMAIN);
        ChangeProductionInstanceDomainCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &UPDATE_PRODUCTION_INSTANCE_DOMAIN,
    &UPDATE_INSTANCE_AUTH_CONFIG,
    &CHANGE_PRODUCTION_INSTANCE_DOMAIN,
];

/// Object `UpdateInstanceAuthConfigResponse`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UpdateInstanceAuthConfigResponse {
    /// `enhanced_email_deliverability`, may be absent. Deprecated.
    pub enhanced_email_deliverability: Option<bool>,
    /// Local part only: `foo` for `foo@example.com`.
    ///
    /// `from_email_address`, may be absent.
    pub from_email_address: Option<String>,
    /// `id`, may be absent.
    pub id: Option<crate::ids::InstanceId>,
    /// `object`, may be absent.
    pub object: Option<String>,
    /// `progressive_sign_up`, may be absent.
    pub progressive_sign_up: Option<bool>,
    /// `restricted_to_allowlist`, may be absent.
    pub restricted_to_allowlist: Option<bool>,
}
