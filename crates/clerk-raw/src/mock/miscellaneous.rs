// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::IntoInput;

/// Which `GET /public/interstitial` a mock answers.
pub struct GetPublicInterstitialWhen(::httpmock::When);
impl GetPublicInterstitialWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/public/interstitial$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /public/interstitial` answers.
pub struct GetPublicInterstitialThen(::httpmock::Then);
impl GetPublicInterstitialThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200.
    pub fn ok(self) -> Self {
        Self(self.0.status(200u16))
    }
}

impl GetPublicInterstitialWhen {
    /// Requires this `frontend_api` in the query.
    #[track_caller]
    pub fn frontend_api(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(
            self.0,
            "frontend_api",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `publishable_key` in the query.
    #[track_caller]
    pub fn publishable_key(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(
            self.0,
            "publishable_key",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `proxy_url` in the query.
    #[track_caller]
    pub fn proxy_url(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "proxy_url", false, value.into_input()))
    }

    /// Requires this `domain` in the query.
    #[track_caller]
    pub fn domain(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "domain", false, value.into_input()))
    }

    /// Requires this `sign_in_url` in the query.
    #[track_caller]
    pub fn sign_in_url(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(
            self.0,
            "sign_in_url",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `use_domain_for_script` in the query.
    #[track_caller]
    pub fn use_domain_for_script(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(
            self.0,
            "use_domain_for_script",
            false,
            value.into_input(),
        ))
    }
}
