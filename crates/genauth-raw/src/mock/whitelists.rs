// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{IntoInput, IntoList, List};

/// Which `POST /api/v3/add-whitelist` a mock answers.
pub struct AddWhitelistWhen(::httpmock::When);
impl AddWhitelistWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/add-whitelist$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/add-whitelist` answers.
pub struct AddWhitelistThen(::httpmock::Then);
impl AddWhitelistThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::whitelists::WhitelistRespDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl AddWhitelistWhen {
    /// Requires this `list` in the body.
    #[track_caller]
    pub fn list<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "list", value.into_list()))
    }

    /// Requires this `type` in the body.
    #[track_caller]
    pub fn type_(self, value: impl IntoInput<crate::whitelists::WhitelistType>) -> Self {
        Self(super::member(self.0, "type", value.into_input()))
    }
}

/// Which `POST /api/v3/add-whitelist-of-app` a mock answers.
pub struct AddWhitelistOfAppWhen(::httpmock::When);
impl AddWhitelistOfAppWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/add-whitelist-of-app$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/add-whitelist-of-app` answers.
pub struct AddWhitelistOfAppThen(::httpmock::Then);
impl AddWhitelistOfAppThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::whitelists::WhitelistRespDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl AddWhitelistOfAppWhen {
    /// Requires this `appId` in the body.
    #[track_caller]
    pub fn app_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "appId", value.into_input()))
    }

    /// Requires this `list` in the body.
    #[track_caller]
    pub fn list<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "list", value.into_list()))
    }

    /// Requires this `type` in the body.
    #[track_caller]
    pub fn type_(self, value: impl IntoInput<crate::whitelists::WhitelistType>) -> Self {
        Self(super::member(self.0, "type", value.into_input()))
    }
}

/// Which `POST /api/v3/delete-whitelist` a mock answers.
pub struct DeleteWhitelistWhen(::httpmock::When);
impl DeleteWhitelistWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-whitelist$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/delete-whitelist` answers.
pub struct DeleteWhitelistThen(::httpmock::Then);
impl DeleteWhitelistThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl DeleteWhitelistWhen {
    /// Requires this `list` in the body.
    #[track_caller]
    pub fn list<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "list", value.into_list()))
    }

    /// Requires this `type` in the body.
    #[track_caller]
    pub fn type_(self, value: impl IntoInput<crate::whitelists::WhitelistType>) -> Self {
        Self(super::member(self.0, "type", value.into_input()))
    }
}

/// Which `POST /api/v3/delete-whitelist-of-app` a mock answers.
pub struct DeleteWhitelistOfAppWhen(::httpmock::When);
impl DeleteWhitelistOfAppWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-whitelist-of-app$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/delete-whitelist-of-app` answers.
pub struct DeleteWhitelistOfAppThen(::httpmock::Then);
impl DeleteWhitelistOfAppThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl DeleteWhitelistOfAppWhen {
    /// Requires this `appId` in the body.
    #[track_caller]
    pub fn app_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "appId", value.into_input()))
    }

    /// Requires this `list` in the body.
    #[track_caller]
    pub fn list<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "list", value.into_list()))
    }

    /// Requires this `type` in the body.
    #[track_caller]
    pub fn type_(self, value: impl IntoInput<crate::whitelists::WhitelistType>) -> Self {
        Self(super::member(self.0, "type", value.into_input()))
    }
}

/// Which `GET /api/v3/list-whitelist` a mock answers.
pub struct ListWhitelistsWhen(::httpmock::When);
impl ListWhitelistsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-whitelist$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/list-whitelist` answers.
pub struct ListWhitelistsThen(::httpmock::Then);
impl ListWhitelistsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::whitelists::WhitelistRespDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl ListWhitelistsWhen {
    /// Requires this `type` in the query.
    #[track_caller]
    pub fn type_(self, value: impl IntoInput<crate::whitelists::WhitelistType>) -> Self {
        Self(super::query(self.0, "type", false, value.into_input()))
    }
}

/// Which `GET /api/v3/list-whitelist-of-app` a mock answers.
pub struct ListWhitelistsOfAppWhen(::httpmock::When);
impl ListWhitelistsOfAppWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-whitelist-of-app$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/list-whitelist-of-app` answers.
pub struct ListWhitelistsOfAppThen(::httpmock::Then);
impl ListWhitelistsOfAppThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::whitelists::WhitelistRespDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl ListWhitelistsOfAppWhen {
    /// Requires this `appId` in the query.
    #[track_caller]
    pub fn app_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "appId", false, value.into_input()))
    }

    /// Requires this `type` in the query.
    #[track_caller]
    pub fn type_(self, value: impl IntoInput<crate::whitelists::WhitelistType>) -> Self {
        Self(super::query(self.0, "type", false, value.into_input()))
    }
}

identity_facade_core::to_wire!(crate::whitelists::WhitelistRespDto {
    created_at: "createdAt",
    value: "value",
});
identity_facade_core::sample!(
    crate::whitelists::WhitelistRespDto,
    "{\"createdAt\":\"createdAt\",\"value\":\"value\"}"
);
