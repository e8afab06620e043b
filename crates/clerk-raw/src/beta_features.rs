// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, Call, CallOptions, Checks, Error, Invalid, Nullable, Operation, Receipt, Reply,
};

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
.receipt(Receipt {
    done: None,
    named: &[],
});
/// `PUT /beta_features/domain`, made by [`update_production_instance_domain`](crate::Client::update_production_instance_domain).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateProductionInstanceDomainCall {
    call: Call,
}

impl UpdateProductionInstanceDomainCall {
    /// The JSON body. `UpdateProductionInstanceDomainBody`.
    pub fn body(
        mut self,
        value: impl TryInto<UpdateProductionInstanceDomainBody, Error: Into<Invalid>>,
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
    /// `PUT /beta_features/domain`
    ///
    /// Success is 202 without content.
    /// Failures that the vendor lists: 400, 422.
    /// Sending it twice does no harm.
    /// The vendor advises against it.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/beta-features/put/beta_features/domain>)
    #[deprecated = "the vendor advises against it"]
    pub fn update_production_instance_domain(&self) -> UpdateProductionInstanceDomainCall {
        UpdateProductionInstanceDomainCall {
            call: self.transport.call(&UPDATE_PRODUCTION_INSTANCE_DOMAIN),
        }
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
/// `PATCH /beta_features/instance_settings`, made by [`update_instance_auth_config`](crate::Client::update_instance_auth_config).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateInstanceAuthConfigCall {
    call: Call,
}

impl UpdateInstanceAuthConfigCall {
    /// The JSON body. `UpdateInstanceAuthConfigBody`.
    pub fn body(
        mut self,
        value: impl TryInto<UpdateInstanceAuthConfigBody, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<UpdateInstanceAuthConfigResponse>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `PATCH /beta_features/instance_settings`
    ///
    /// Success is 200 with `UpdateInstanceAuthConfigResponse`.
    /// Failures that the vendor lists: 402, 422.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/beta-features/patch/beta_features/instance_settings>)
    pub fn update_instance_auth_config(&self) -> UpdateInstanceAuthConfigCall {
        UpdateInstanceAuthConfigCall {
            call: self.transport.call(&UPDATE_INSTANCE_AUTH_CONFIG),
        }
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
.receipt(Receipt {
    done: None,
    named: &[],
});
/// `POST /instance/change_domain`, made by [`change_production_instance_domain`](crate::Client::change_production_instance_domain).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ChangeProductionInstanceDomainCall {
    call: Call,
}

impl ChangeProductionInstanceDomainCall {
    /// The JSON body. `ChangeProductionInstanceDomainBody`.
    pub fn body(
        mut self,
        value: impl TryInto<ChangeProductionInstanceDomainBody, Error: Into<Invalid>>,
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
    /// `POST /instance/change_domain`
    ///
    /// Success is 202 without content.
    /// Failures that the vendor lists: 400, 422.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/beta-features/post/instance/change_domain>)
    pub fn change_production_instance_domain(&self) -> ChangeProductionInstanceDomainCall {
        ChangeProductionInstanceDomainCall {
            call: self.transport.call(&CHANGE_PRODUCTION_INSTANCE_DOMAIN),
        }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &UPDATE_PRODUCTION_INSTANCE_DOMAIN,
    &UPDATE_INSTANCE_AUTH_CONFIG,
    &CHANGE_PRODUCTION_INSTANCE_DOMAIN,
];

/// Object `ChangeProductionInstanceDomainBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ChangeProductionInstanceDomainBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    home_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    is_secondary: Option<bool>,
}

impl ChangeProductionInstanceDomainBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ChangeProductionInstanceDomainBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`ChangeProductionInstanceDomainBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ChangeProductionInstanceDomainBodyBuilder {
    checks: Checks,
    value: ChangeProductionInstanceDomainBody,
}

impl ChangeProductionInstanceDomainBodyBuilder {
    /// `home_url`: a text.
    pub fn home_url(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.home_url = self.checks.take("home_url", value);
        self
    }

    /// `is_secondary`: true or false.
    pub fn is_secondary(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.is_secondary = self.checks.take("is_secondary", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ChangeProductionInstanceDomainBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ChangeProductionInstanceDomainBodyBuilder> for ChangeProductionInstanceDomainBody {
    type Error = Invalid;
    fn try_from(builder: ChangeProductionInstanceDomainBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ChangeProductionInstanceDomainBody);
/// Object `UpdateInstanceAuthConfigBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateInstanceAuthConfigBody {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    from_email_address: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    progressive_sign_up: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    restricted_to_allowlist: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    test_mode: Option<Nullable<bool>>,
}

impl UpdateInstanceAuthConfigBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateInstanceAuthConfigBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`UpdateInstanceAuthConfigBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateInstanceAuthConfigBodyBuilder {
    checks: Checks,
    value: UpdateInstanceAuthConfigBody,
}

impl UpdateInstanceAuthConfigBodyBuilder {
    /// `from_email_address`: a text.
    pub fn from_email_address(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.from_email_address = self
            .checks
            .take("from_email_address", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `from_email_address`.
    pub fn from_email_address_null(mut self) -> Self {
        self.checks.clear("from_email_address");
        self.value.from_email_address = Some(Nullable::Null);
        self
    }

    /// `progressive_sign_up`: true or false.
    pub fn progressive_sign_up(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.progressive_sign_up = self
            .checks
            .take("progressive_sign_up", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `progressive_sign_up`.
    pub fn progressive_sign_up_null(mut self) -> Self {
        self.checks.clear("progressive_sign_up");
        self.value.progressive_sign_up = Some(Nullable::Null);
        self
    }

    /// `restricted_to_allowlist`: true or false. Unset, the vendor takes `false`.
    pub fn restricted_to_allowlist(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.restricted_to_allowlist = self
            .checks
            .take("restricted_to_allowlist", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `restricted_to_allowlist`.
    pub fn restricted_to_allowlist_null(mut self) -> Self {
        self.checks.clear("restricted_to_allowlist");
        self.value.restricted_to_allowlist = Some(Nullable::Null);
        self
    }

    /// `test_mode`: true or false.
    pub fn test_mode(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.test_mode = self.checks.take("test_mode", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `test_mode`.
    pub fn test_mode_null(mut self) -> Self {
        self.checks.clear("test_mode");
        self.value.test_mode = Some(Nullable::Null);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateInstanceAuthConfigBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateInstanceAuthConfigBodyBuilder> for UpdateInstanceAuthConfigBody {
    type Error = Invalid;
    fn try_from(builder: UpdateInstanceAuthConfigBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateInstanceAuthConfigBody);
/// Object `UpdateInstanceAuthConfigResponse`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UpdateInstanceAuthConfigResponse {
    /// `enhanced_email_deliverability`, may be absent. The vendor advises against it.
    pub enhanced_email_deliverability: Option<bool>,
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

/// Object `UpdateProductionInstanceDomainBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateProductionInstanceDomainBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    home_url: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    is_secondary: Option<bool>,
}

impl UpdateProductionInstanceDomainBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateProductionInstanceDomainBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`UpdateProductionInstanceDomainBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateProductionInstanceDomainBodyBuilder {
    checks: Checks,
    value: UpdateProductionInstanceDomainBody,
}

impl UpdateProductionInstanceDomainBodyBuilder {
    /// `home_url`: a text.
    pub fn home_url(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.home_url = self.checks.take("home_url", value);
        self
    }

    /// `is_secondary`: true or false.
    pub fn is_secondary(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.is_secondary = self.checks.take("is_secondary", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateProductionInstanceDomainBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateProductionInstanceDomainBodyBuilder> for UpdateProductionInstanceDomainBody {
    type Error = Invalid;
    fn try_from(builder: UpdateProductionInstanceDomainBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateProductionInstanceDomainBody);
