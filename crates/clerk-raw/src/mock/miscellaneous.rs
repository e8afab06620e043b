// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

/// Which `GET /public/interstitial` a mock answers.
pub struct GetPublicInterstitialWhen(::httpmock::When);
impl GetPublicInterstitialWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/public/interstitial$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `domain` in the query, or none in it.
    pub fn domain<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("domain", value.to_string()))
        } else {
            Self(self.0.query_param_missing("domain"))
        }
    }

    /// This `frontend_api` in the query, or none in it.
    pub fn frontend_api<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("frontend_api", value.to_string()))
        } else {
            Self(self.0.query_param_missing("frontend_api"))
        }
    }

    /// This `proxy_url` in the query, or none in it.
    pub fn proxy_url<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("proxy_url", value.to_string()))
        } else {
            Self(self.0.query_param_missing("proxy_url"))
        }
    }

    /// This `publishable_key` in the query, or none in it.
    pub fn publishable_key<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("publishable_key", value.to_string()))
        } else {
            Self(self.0.query_param_missing("publishable_key"))
        }
    }

    /// This `sign_in_url` in the query, or none in it.
    pub fn sign_in_url<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("sign_in_url", value.to_string()))
        } else {
            Self(self.0.query_param_missing("sign_in_url"))
        }
    }

    /// This `use_domain_for_script` in the query, or none in it.
    pub fn use_domain_for_script<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(
                self.0
                    .query_param("use_domain_for_script", value.to_string()),
            )
        } else {
            Self(self.0.query_param_missing("use_domain_for_script"))
        }
    }
}

/// What a mock of `GET /public/interstitial` answers.
pub struct GetPublicInterstitialThen(::httpmock::Then);
impl GetPublicInterstitialThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200.
    pub fn ok(self) -> Self {
        Self(self.0.status(200u16))
    }
}
