// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, Call, CallOptions, Checks, Error, Invalid, Operation, Reply, UnixMillis,
};

/// Facts of `POST /proxy_checks`.
pub static VERIFY_DOMAIN_PROXY: Operation = Operation::new(
    "VerifyDomainProxy",
    http::Method::POST,
    "/proxy_checks",
    "proxy-checks",
)
.body(BodyKind::Optional)
.idempotent();
/// `POST /proxy_checks`, made by [`verify_domain_proxy`](crate::Client::verify_domain_proxy).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct VerifyDomainProxyCall {
    call: Call,
}

impl VerifyDomainProxyCall {
    /// The JSON body. `VerifyDomainProxyBody`.
    pub fn body(
        mut self,
        value: impl TryInto<VerifyDomainProxyBody, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<ProxyCheck>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /proxy_checks`
    ///
    /// Success is 200 with `ProxyCheck`.
    /// Failures that the vendor lists: 400, 422.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/proxy-checks/post/proxy_checks>)
    pub fn verify_domain_proxy(&self) -> VerifyDomainProxyCall {
        VerifyDomainProxyCall {
            call: self.transport.call(&VERIFY_DOMAIN_PROXY),
        }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[&VERIFY_DOMAIN_PROXY];
/// Object `ProxyCheck`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ProxyCheck {
    /// `created_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `domain_id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub domain_id: crate::ids::DomainId,
    /// `id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub id: String,
    /// `last_run_at`, may be null, in milliseconds since 1970.
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
    /// `successful`. Always there.
    pub successful: bool,
    /// `updated_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

/// Object `VerifyDomainProxyBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct VerifyDomainProxyBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    domain_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    proxy_url: Option<String>,
}

impl VerifyDomainProxyBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> VerifyDomainProxyBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`VerifyDomainProxyBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct VerifyDomainProxyBodyBuilder {
    checks: Checks,
    value: VerifyDomainProxyBody,
}

impl VerifyDomainProxyBodyBuilder {
    /// `domain_id`: a text.
    pub fn domain_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.domain_id = self.checks.take("domain_id", value);
        self
    }

    /// `proxy_url`: a text.
    pub fn proxy_url(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.proxy_url = self.checks.take("proxy_url", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<VerifyDomainProxyBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<VerifyDomainProxyBodyBuilder> for VerifyDomainProxyBody {
    type Error = Invalid;
    fn try_from(builder: VerifyDomainProxyBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(VerifyDomainProxyBody);
