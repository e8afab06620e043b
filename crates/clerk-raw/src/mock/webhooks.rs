// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

/// Which `DELETE /webhooks/svix` a mock answers.
pub struct DeleteSvixAppWhen(::httpmock::When);
impl DeleteSvixAppWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/webhooks/svix$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `DELETE /webhooks/svix` answers.
pub struct DeleteSvixAppThen(::httpmock::Then);
impl DeleteSvixAppThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 204.
    pub fn no_content(self) -> Self {
        Self(self.0.status(204u16))
    }
}

/// Which `POST /webhooks/svix` a mock answers.
pub struct CreateSvixAppWhen(::httpmock::When);
impl CreateSvixAppWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/webhooks/svix$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /webhooks/svix` answers.
pub struct CreateSvixAppThen(::httpmock::Then);
impl CreateSvixAppThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::webhooks::SvixUrl) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `POST /webhooks/svix_url` a mock answers.
pub struct GenerateSvixAuthUrlWhen(::httpmock::When);
impl GenerateSvixAuthUrlWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/webhooks/svix_url$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /webhooks/svix_url` answers.
pub struct GenerateSvixAuthUrlThen(::httpmock::Then);
impl GenerateSvixAuthUrlThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::webhooks::SvixUrl) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

identity_facade_core::to_wire!(crate::webhooks::SvixUrl {
    svix_url: "svix_url",
});
identity_facade_core::sample!(crate::webhooks::SvixUrl, "{\"svix_url\":\"secret\"}");
