// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, Call, IntoInput, IntoList, Items, List, Operation, Parameter, Seconds, Secret, Text,
    UnixMillis,
};

/// Facts of `POST /admin_portal_link_tokens`.
pub static CREATE_ADMIN_PORTAL_LINK_TOKEN: Operation = Operation::new(
    "createAdminPortalLinkToken",
    http::Method::POST,
    "/admin_portal_link_tokens",
    "admin-portal-link-tokens",
)
.body(BodyKind::Object)
.secrets(&["token"]);
/// The call of [`Client::create_admin_portal_link_token`](crate::Client::create_admin_portal_link_token), `POST /admin_portal_link_tokens`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateAdminPortalLinkTokenCall {
    call: Call,
}

impl CreateAdminPortalLinkTokenCall {
    /// `it_contact_id`: string of at least 1 character.
    pub fn it_contact_id(mut self, value: impl IntoInput<Text<1, { usize::MAX }>>) -> Self {
        self.call.member("it_contact_id", value.into_input());
        self
    }

    /// `organization_id`: string that matches `^org_\w{27}$`.
    pub fn organization_id(
        mut self,
        value: impl IntoInput<Text<0, { usize::MAX }, crate::patterns::OrganizationIdPattern>>,
    ) -> Self {
        self.call.member("organization_id", value.into_input());
        self
    }

    /// `scopes`: list of items, each: string of at least 1 character.
    pub fn scopes<M>(mut self, value: impl IntoList<List<Text<1, { usize::MAX }>>, M>) -> Self {
        self.call.member("scopes", value.into_list());
        self
    }

    /// Lifetime in seconds, at most 86400 (1 day); default 3600.
    ///
    /// `seconds_until_expiration`: seconds from 1 to 86400.
    pub fn seconds_until_expiration(mut self, value: impl IntoInput<Seconds<1, 86400>>) -> Self {
        self.call
            .member("seconds_until_expiration", value.into_input());
        self
    }
}

identity_facade_core::call!(
    CreateAdminPortalLinkTokenCall -> CreateAdminPortalLinkTokenResponse
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateAdminPortalLinkTokenCall,
    crate::Client,
    CREATE_ADMIN_PORTAL_LINK_TOKEN,
    "Creates an Admin Portal link token for one use; its value is shown only here.",
    false,
    [
        member::<Text<1, { usize::MAX }>>("it_contact_id"),
        member::<Text<0, { usize::MAX }, crate::patterns::OrganizationIdPattern>>(
            "organization_id"
        ),
        member::<List<Text<1, { usize::MAX }>>>("scopes"),
        member::<Seconds<1, 86400>>(
            "seconds_until_expiration",
            "Lifetime in seconds, at most 86400 (1 day); default 3600."
        )
    ]
);
impl crate::Client {
    /// Creates an Admin Portal link token for one use; its value is shown only here.
    ///
    /// `POST /admin_portal_link_tokens`
    ///
    /// * Returns [`CreateAdminPortalLinkTokenResponse`], with status 201.
    /// * Errors: 400, 401, 403, 409.
    /// * Secrets: `token`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `admin-portal-link-tokens`; in `identity-facade`, `clerk-admin-portal-link-tokens`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/admin-portal-link-tokens/post/admin_portal_link_tokens>)
    pub fn create_admin_portal_link_token(&self) -> CreateAdminPortalLinkTokenCall {
        let call = self.transport.call(&CREATE_ADMIN_PORTAL_LINK_TOKEN);
        CreateAdminPortalLinkTokenCall { call }
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
.body(BodyKind::Object)
.idempotent();
/// The call of [`Client::revoke_admin_portal_link_token`](crate::Client::revoke_admin_portal_link_token), `POST /admin_portal_link_tokens/{adminPortalLinkTokenID}/revoke`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct RevokeAdminPortalLinkTokenCall {
    call: Call,
}

impl RevokeAdminPortalLinkTokenCall {
    /// `revocation_reason`: string.
    pub fn revocation_reason(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("revocation_reason", value.into_input());
        self
    }

    /// Sends `null` for `revocation_reason`.
    pub fn revocation_reason_null(mut self) -> Self {
        self.call.null("revocation_reason");
        self
    }
}

identity_facade_core::call!(
    RevokeAdminPortalLinkTokenCall -> RevokeAdminPortalLinkTokenResponse
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    RevokeAdminPortalLinkTokenCall,
    crate::Client,
    REVOKE_ADMIN_PORTAL_LINK_TOKEN,
    "Revokes an Admin Portal link token and records the reason, if one is given.",
    false,
    [
        identifier::<crate::ids::AdminPortalLinkTokenId>("adminPortalLinkTokenID"),
        member::<identity_facade_core::Nullable<String>>("revocation_reason")
    ]
);
impl crate::Client {
    /// Revokes an Admin Portal link token and records the reason, if one is given.
    ///
    /// `POST /admin_portal_link_tokens/{adminPortalLinkTokenID}/revoke`
    ///
    /// * Required: `adminPortalLinkTokenID`.
    /// * Returns [`RevokeAdminPortalLinkTokenResponse`], with status 200.
    /// * Errors: 400, 401, 403, 404.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `admin-portal-link-tokens`; in `identity-facade`, `clerk-admin-portal-link-tokens`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/admin-portal-link-tokens/post/admin_portal_link_tokens/%7BadminPortalLinkTokenID%7D/revoke>)
    pub fn revoke_admin_portal_link_token(
        &self,
        admin_portal_link_token_id: impl IntoInput<crate::ids::AdminPortalLinkTokenId>,
    ) -> RevokeAdminPortalLinkTokenCall {
        let mut call = self.transport.call(&REVOKE_ADMIN_PORTAL_LINK_TOKEN);
        call.path(
            "adminPortalLinkTokenID",
            admin_portal_link_token_id.into_input(),
        );
        RevokeAdminPortalLinkTokenCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &CREATE_ADMIN_PORTAL_LINK_TOKEN,
    &REVOKE_ADMIN_PORTAL_LINK_TOKEN,
];

/// Object `CreateAdminPortalLinkTokenResponse`.
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
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// Expiry in Unix milliseconds; null if there is none.
    ///
    /// `expiration`: Unix time in milliseconds, may be null. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::nullable")]
    pub expiration: Option<UnixMillis>,
    /// `expired`. Required.
    pub expired: bool,
    /// `id`. Required.
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
    /// `organization_id`, may be null. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id_nullable")]
    pub organization_id: Option<crate::ids::OrganizationId>,
    /// `revocation_reason`, may be null.
    pub revocation_reason: Option<String>,
    /// `revoked`. Required.
    pub revoked: bool,
    /// `scopes`, may be null. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::nullable")]
    pub scopes: Option<Items<String>>,
    /// `token`. Required. Secret: redacted in debug output.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub token: Secret,
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

/// Object `RevokeAdminPortalLinkTokenResponse`.
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
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// Expiry in Unix milliseconds; null if there is none.
    ///
    /// `expiration`: Unix time in milliseconds, may be null. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::nullable")]
    pub expiration: Option<UnixMillis>,
    /// `expired`. Required.
    pub expired: bool,
    /// `id`. Required.
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
    /// `organization_id`, may be null. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id_nullable")]
    pub organization_id: Option<crate::ids::OrganizationId>,
    /// `revocation_reason`, may be null.
    pub revocation_reason: Option<String>,
    /// `revoked`. Required.
    pub revoked: bool,
    /// `scopes`, may be null. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::nullable")]
    pub scopes: Option<Items<String>>,
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}
