// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, Call, CallOptions, Checks, Error, Int, Invalid, Items, List, Nullable, Operation,
    Parameter, Reply, Secret, Text, UnixMillis,
};

/// Facts of `POST /admin_portal_link_tokens`.
pub static CREATE_ADMIN_PORTAL_LINK_TOKEN: Operation = Operation::new(
    "createAdminPortalLinkToken",
    http::Method::POST,
    "/admin_portal_link_tokens",
    "admin-portal-link-tokens",
)
.body(BodyKind::Required)
.secrets(&["token"]);
/// `POST /admin_portal_link_tokens`, made by [`create_admin_portal_link_token`](crate::Client::create_admin_portal_link_token).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateAdminPortalLinkTokenCall {
    call: Call,
}

impl CreateAdminPortalLinkTokenCall {
    /// The JSON body. Required. `CreateAdminPortalLinkTokenBody`.
    pub fn body(
        mut self,
        value: impl TryInto<CreateAdminPortalLinkTokenBody, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<CreateAdminPortalLinkTokenResponse>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /admin_portal_link_tokens`
    ///
    /// Required: the body.
    /// Success is 201 with `CreateAdminPortalLinkTokenResponse`.
    /// Failures that the vendor lists: 400, 401, 403, 409.
    /// Secrets in it: `token`.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/admin-portal-link-tokens/post/admin_portal_link_tokens>)
    pub fn create_admin_portal_link_token(&self) -> CreateAdminPortalLinkTokenCall {
        CreateAdminPortalLinkTokenCall {
            call: self.transport.call(&CREATE_ADMIN_PORTAL_LINK_TOKEN),
        }
    }
}

/// Facts of `POST /admin_portal_link_tokens/{adminPortalLinkTokenID}/revoke`.
pub static REVOKE_ADMIN_PORTAL_LINK_TOKEN: Operation = Operation::new(
    "revokeAdminPortalLinkToken",
    http::Method::POST,
    "/admin_portal_link_tokens/{adminPortalLinkTokenID}/revoke",
    "admin-portal-link-tokens",
)
.parameters(&[Parameter::path("adminPortalLinkTokenID")])
.body(BodyKind::Required)
.idempotent();
/// `POST /admin_portal_link_tokens/{adminPortalLinkTokenID}/revoke`, made by [`revoke_admin_portal_link_token`](crate::Client::revoke_admin_portal_link_token).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct RevokeAdminPortalLinkTokenCall {
    call: Call,
}

impl RevokeAdminPortalLinkTokenCall {
    /// Path segment `adminPortalLinkTokenID`: a text that matches `^aplt_[0-9A-Fa-f]{32}$`. Required.
    pub fn admin_portal_link_token_id(
        mut self,
        value: impl TryInto<crate::ids::AdminPortalLinkTokenId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("adminPortalLinkTokenID", value.try_into());
        self
    }

    /// The JSON body. Required. `RevokeAdminPortalLinkTokenBody`.
    pub fn body(
        mut self,
        value: impl TryInto<RevokeAdminPortalLinkTokenBody, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<RevokeAdminPortalLinkTokenResponse>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /admin_portal_link_tokens/{adminPortalLinkTokenID}/revoke`
    ///
    /// Required: `adminPortalLinkTokenID`, the body.
    /// Success is 200 with `RevokeAdminPortalLinkTokenResponse`.
    /// Failures that the vendor lists: 400, 401, 403, 404.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/admin-portal-link-tokens/post/admin_portal_link_tokens/%7BadminPortalLinkTokenID%7D/revoke>)
    pub fn revoke_admin_portal_link_token(&self) -> RevokeAdminPortalLinkTokenCall {
        RevokeAdminPortalLinkTokenCall {
            call: self.transport.call(&REVOKE_ADMIN_PORTAL_LINK_TOKEN),
        }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &CREATE_ADMIN_PORTAL_LINK_TOKEN,
    &REVOKE_ADMIN_PORTAL_LINK_TOKEN,
];

/// Object `CreateAdminPortalLinkTokenBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateAdminPortalLinkTokenBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    it_contact_id: Option<Text<1, { usize::MAX }>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    organization_id: Option<Text<0, { usize::MAX }, crate::patterns::OrganizationIdPattern>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scopes: Option<List<Text<1, { usize::MAX }>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    seconds_until_expiration: Option<Int<1, 86400>>,
}

impl CreateAdminPortalLinkTokenBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateAdminPortalLinkTokenBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`CreateAdminPortalLinkTokenBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateAdminPortalLinkTokenBodyBuilder {
    checks: Checks,
    value: CreateAdminPortalLinkTokenBody,
}

impl CreateAdminPortalLinkTokenBodyBuilder {
    /// `it_contact_id`: a text of at least 1 character.
    pub fn it_contact_id(
        mut self,
        value: impl TryInto<Text<1, { usize::MAX }>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.it_contact_id = self.checks.take("it_contact_id", value);
        self
    }

    /// `organization_id`: a text that matches `^org_\w{27}$`.
    pub fn organization_id(
        mut self,
        value: impl TryInto<
            Text<0, { usize::MAX }, crate::patterns::OrganizationIdPattern>,
            Error: Into<Invalid>,
        >,
    ) -> Self {
        self.value.organization_id = self.checks.take("organization_id", value);
        self
    }

    /// `scopes`: a list of items, each a text of at least 1 character.
    pub fn scopes(
        mut self,
        value: impl TryInto<List<Text<1, { usize::MAX }>>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.scopes = self.checks.take("scopes", value);
        self
    }

    /// `seconds_until_expiration`: a whole number from 1 to 86400. Unset, the vendor takes `3600`.
    pub fn seconds_until_expiration(
        mut self,
        value: impl TryInto<Int<1, 86400>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.seconds_until_expiration = self.checks.take("seconds_until_expiration", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateAdminPortalLinkTokenBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateAdminPortalLinkTokenBodyBuilder> for CreateAdminPortalLinkTokenBody {
    type Error = Invalid;
    fn try_from(builder: CreateAdminPortalLinkTokenBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateAdminPortalLinkTokenBody);
/// Object `CreateAdminPortalLinkTokenResponse`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CreateAdminPortalLinkTokenResponse {
    /// `admin_portal_link_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub admin_portal_link_id: crate::ids::AdminPortalLinkId,
    /// `created_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `expiration`, may be null, in milliseconds since 1970. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::nullable")]
    pub expiration: Option<UnixMillis>,
    /// `expired`. Always there.
    pub expired: bool,
    /// `id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::AdminPortalLinkTokenId,
    /// `instance_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub instance_id: crate::ids::InstanceId,
    /// `it_contact_id`, may be null.
    pub it_contact_id: Option<String>,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `organization_id`, may be null. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id_nullable")]
    pub organization_id: Option<crate::ids::OrganizationId>,
    /// `revocation_reason`, may be null.
    pub revocation_reason: Option<String>,
    /// `revoked`. Always there.
    pub revoked: bool,
    /// `scopes`, may be null. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::nullable")]
    pub scopes: Option<Items<String>>,
    /// `token`. Always there. A secret: its debug output is redacted.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub token: Secret,
    /// `updated_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

/// Object `RevokeAdminPortalLinkTokenBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct RevokeAdminPortalLinkTokenBody {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    revocation_reason: Option<Nullable<String>>,
}

impl RevokeAdminPortalLinkTokenBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> RevokeAdminPortalLinkTokenBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`RevokeAdminPortalLinkTokenBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct RevokeAdminPortalLinkTokenBodyBuilder {
    checks: Checks,
    value: RevokeAdminPortalLinkTokenBody,
}

impl RevokeAdminPortalLinkTokenBodyBuilder {
    /// `revocation_reason`: a text.
    pub fn revocation_reason(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.revocation_reason = self
            .checks
            .take("revocation_reason", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `revocation_reason`.
    pub fn revocation_reason_null(mut self) -> Self {
        self.checks.clear("revocation_reason");
        self.value.revocation_reason = Some(Nullable::Null);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<RevokeAdminPortalLinkTokenBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<RevokeAdminPortalLinkTokenBodyBuilder> for RevokeAdminPortalLinkTokenBody {
    type Error = Invalid;
    fn try_from(builder: RevokeAdminPortalLinkTokenBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(RevokeAdminPortalLinkTokenBody);
/// Object `RevokeAdminPortalLinkTokenResponse`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RevokeAdminPortalLinkTokenResponse {
    /// `admin_portal_link_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub admin_portal_link_id: crate::ids::AdminPortalLinkId,
    /// `created_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `expiration`, may be null, in milliseconds since 1970. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::nullable")]
    pub expiration: Option<UnixMillis>,
    /// `expired`. Always there.
    pub expired: bool,
    /// `id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::AdminPortalLinkTokenId,
    /// `instance_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub instance_id: crate::ids::InstanceId,
    /// `it_contact_id`, may be null.
    pub it_contact_id: Option<String>,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `organization_id`, may be null. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id_nullable")]
    pub organization_id: Option<crate::ids::OrganizationId>,
    /// `revocation_reason`, may be null.
    pub revocation_reason: Option<String>,
    /// `revoked`. Always there.
    pub revoked: bool,
    /// `scopes`, may be null. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::nullable")]
    pub scopes: Option<Items<String>>,
    /// `updated_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}
