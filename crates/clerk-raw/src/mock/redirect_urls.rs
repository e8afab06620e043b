// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{Int, IntoInput};

/// Which `GET /redirect_urls` a mock answers.
pub struct ListRedirectUrLsWhen(::httpmock::When);
impl ListRedirectUrLsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/redirect_urls$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /redirect_urls` answers.
pub struct ListRedirectUrLsThen(::httpmock::Then);
impl ListRedirectUrLsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &::std::vec::Vec<crate::redirect_urls::RedirectUrl>) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl ListRedirectUrLsWhen {
    /// Requires this `paginated` in the query.
    #[track_caller]
    pub fn paginated(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(self.0, "paginated", false, value.into_input()))
    }

    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 500>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `offset` in the query.
    #[track_caller]
    pub fn offset(self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "offset", false, value.into_input()))
    }
}

/// Which `POST /redirect_urls` a mock answers.
pub struct CreateRedirectUrlWhen(::httpmock::When);
impl CreateRedirectUrlWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/redirect_urls$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /redirect_urls` answers.
pub struct CreateRedirectUrlThen(::httpmock::Then);
impl CreateRedirectUrlThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::redirect_urls::RedirectUrl) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl CreateRedirectUrlWhen {
    /// Requires this `url` in the body.
    #[track_caller]
    pub fn url(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "url", value.into_input()))
    }
}

/// Which `DELETE /redirect_urls/{id}` a mock answers.
pub struct DeleteRedirectUrlWhen(::httpmock::When);
impl DeleteRedirectUrlWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/redirect_urls/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `DELETE /redirect_urls/{id}` answers.
pub struct DeleteRedirectUrlThen(::httpmock::Then);
impl DeleteRedirectUrlThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::DeletedObject) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl DeleteRedirectUrlWhen {
    /// Requires this `id` in the path.
    #[track_caller]
    pub fn id(self, value: impl IntoInput<crate::ids::RedirectUrlId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/redirect_urls/",
            "",
            value.into_input(),
        ))
    }
}

/// Which `GET /redirect_urls/{id}` a mock answers.
pub struct GetRedirectUrlWhen(::httpmock::When);
impl GetRedirectUrlWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/redirect_urls/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /redirect_urls/{id}` answers.
pub struct GetRedirectUrlThen(::httpmock::Then);
impl GetRedirectUrlThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::redirect_urls::RedirectUrl) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl GetRedirectUrlWhen {
    /// Requires this `id` in the path.
    #[track_caller]
    pub fn id(self, value: impl IntoInput<crate::ids::RedirectUrlId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/redirect_urls/",
            "",
            value.into_input(),
        ))
    }
}

identity_facade_core::to_wire!(crate::redirect_urls::RedirectUrl {
    created_at: "created_at",
    id: "id",
    object: "object",
    updated_at: "updated_at",
    url: "url",
});
identity_facade_core::sample!(
    crate::redirect_urls::RedirectUrl,
    "{\"created_at\":1767225600000,\"id\":\"redirect_url_1\",\"object\":\"object\",\"updated_at\":1767225600000,\"url\":\"url\"}"
);
