// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

/// Which `GET /redirect_urls` a mock answers.
pub struct ListRedirectUrLsWhen(::httpmock::When);
impl ListRedirectUrLsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/redirect_urls$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `limit` in the query, or none in it.
    pub fn limit<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("limit", value.to_string()))
        } else {
            Self(self.0.query_param_missing("limit"))
        }
    }

    /// This `offset` in the query, or none in it.
    pub fn offset<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("offset", value.to_string()))
        } else {
            Self(self.0.query_param_missing("offset"))
        }
    }

    /// This `paginated` in the query, or none in it.
    pub fn paginated<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("paginated", value.to_string()))
        } else {
            Self(self.0.query_param_missing("paginated"))
        }
    }
}

/// What a mock of `GET /redirect_urls` answers.
pub struct ListRedirectUrLsThen(::httpmock::Then);
impl ListRedirectUrLsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /redirect_urls` a mock answers.
pub struct CreateRedirectUrlWhen(::httpmock::When);
impl CreateRedirectUrlWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/redirect_urls$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::redirect_urls::CreateRedirectUrlBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /redirect_urls` answers.
pub struct CreateRedirectUrlThen(::httpmock::Then);
impl CreateRedirectUrlThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `DELETE /redirect_urls/{id}` a mock answers.
pub struct DeleteRedirectUrlWhen(::httpmock::When);
impl DeleteRedirectUrlWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/redirect_urls/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `id` in the path.
    pub fn id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/redirect_urls/", value, "")),
        )
    }
}

/// What a mock of `DELETE /redirect_urls/{id}` answers.
pub struct DeleteRedirectUrlThen(::httpmock::Then);
impl DeleteRedirectUrlThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `GET /redirect_urls/{id}` a mock answers.
pub struct GetRedirectUrlWhen(::httpmock::When);
impl GetRedirectUrlWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/redirect_urls/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `id` in the path.
    pub fn id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/redirect_urls/", value, "")),
        )
    }
}

/// What a mock of `GET /redirect_urls/{id}` answers.
pub struct GetRedirectUrlThen(::httpmock::Then);
impl GetRedirectUrlThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

identity_facade_core::to_wire!(crate::redirect_urls::RedirectUrl {
    created_at: "created_at",
    id: "id",
    object: "object",
    updated_at: "updated_at",
    url: "url",
});
