// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{BodyKind, Call, IntoInput, Operation, UnixMillis};

/// Facts of `POST /proxy_checks`.
pub static VERIFY_DOMAIN_PROXY: Operation = Operation::new(
    "VerifyDomainProxy",
    http::Method::POST,
    "/proxy_checks",
    "proxy-checks",
)
.body(BodyKind::Optional)
.idempotent();
/// The call of [`Client::verify_domain_proxy`](crate::Client::verify_domain_proxy), `POST /proxy_checks`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct VerifyDomainProxyCall {
    call: Call,
}

impl VerifyDomainProxyCall {
    /// `domain_id`: string.
    pub fn domain_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("domain_id", value.into_input());
        self
    }

    /// `proxy_url`: string.
    pub fn proxy_url(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("proxy_url", value.into_input());
        self
    }
}

identity_facade_core::call!(VerifyDomainProxyCall -> ProxyCheck);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    VerifyDomainProxyCall,
    crate::Client,
    VERIFY_DOMAIN_PROXY,
    "Tests if a proxy URL reaches Clerk's Frontend API; changes no domain setting.",
    false,
    [member::<String>("domain_id"), member::<String>("proxy_url")]
);
impl crate::Client {
    /// Tests if a proxy URL reaches Clerk's Frontend API; changes no domain setting.
    ///
    /// `POST /proxy_checks`
    ///
    /// * Returns [`ProxyCheck`], with status 200.
    /// * Errors: 400, 422.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `proxy-checks`; in `identity-facade`, `clerk-proxy-checks`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/proxy-checks/post/proxy_checks>)
    pub fn verify_domain_proxy(&self) -> VerifyDomainProxyCall {
        let call = self.transport.call(&VERIFY_DOMAIN_PROXY);
        VerifyDomainProxyCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[&VERIFY_DOMAIN_PROXY];
/// Object `ProxyCheck`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ProxyCheck {
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `domain_id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub domain_id: crate::ids::DomainId,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub id: String,
    /// `last_run_at`: Unix time in milliseconds, may be null.
    pub last_run_at: Option<UnixMillis>,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `proxy_url`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub proxy_url: String,
    /// `successful`. Required.
    pub successful: bool,
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}
