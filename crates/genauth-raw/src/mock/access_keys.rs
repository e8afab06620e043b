// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{IntoInput, IntoList, List};

/// Which `POST /api/v3/create-access-key` a mock answers.
pub struct CreateAccessKeyWhen(::httpmock::When);
impl CreateAccessKeyWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-access-key$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/create-access-key` answers.
pub struct CreateAccessKeyThen(::httpmock::Then);
impl CreateAccessKeyThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &::std::vec::Vec<crate::access_keys::CreateAccessKeyRespDto>) -> Self {
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

impl CreateAccessKeyWhen {
    /// Requires this `tenantId` in the body.
    #[track_caller]
    pub fn tenant_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "tenantId", value.into_input()))
    }

    /// Requires this `type` in the body.
    #[track_caller]
    pub fn type_(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "type", value.into_input()))
    }

    /// Requires this `userId` in the body.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "userId", value.into_input()))
    }
}

/// Which `POST /api/v3/delete-access-key` a mock answers.
pub struct DeleteAccessKeyWhen(::httpmock::When);
impl DeleteAccessKeyWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-access-key$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/delete-access-key` answers.
pub struct DeleteAccessKeyThen(::httpmock::Then);
impl DeleteAccessKeyThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with an envelope without data.
    pub fn ok(self) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!({ "statusCode" : 200, "message" : "" })),
        )
    }
}

impl DeleteAccessKeyWhen {
    /// Requires this `accessKeyId` in the body.
    #[track_caller]
    pub fn access_key_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "accessKeyId", value.into_input()))
    }
}

/// Which `GET /api/v3/get-access-key` a mock answers.
pub struct GetAccessKeyWhen(::httpmock::When);
impl GetAccessKeyWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-access-key$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-access-key` answers.
pub struct GetAccessKeyThen(::httpmock::Then);
impl GetAccessKeyThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &::std::vec::Vec<crate::access_keys::AccessKeyDto>) -> Self {
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

impl GetAccessKeyWhen {
    /// Requires this `accessKeyId` in the query.
    #[track_caller]
    pub fn access_key_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(
            self.0,
            "accessKeyId",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `userId` in the query.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "userId", false, value.into_input()))
    }
}

/// Which `GET /api/v3/list-access-key` a mock answers.
pub struct GetAccessKeyListWhen(::httpmock::When);
impl GetAccessKeyListWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-access-key$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/list-access-key` answers.
pub struct GetAccessKeyListThen(::httpmock::Then);
impl GetAccessKeyListThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &::std::vec::Vec<crate::access_keys::AccessKeyDto>) -> Self {
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

impl GetAccessKeyListWhen {
    /// Requires this `status` in the query.
    #[track_caller]
    pub fn status<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::query(self.0, "status[]", false, value.into_list()))
    }

    /// Requires this `type` in the query.
    #[track_caller]
    pub fn type_(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "type", false, value.into_input()))
    }

    /// Requires this `userId` in the query.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "userId", false, value.into_input()))
    }
}

/// Which `POST /api/v3/update-access-key` a mock answers.
pub struct UpdateAccessKeyWhen(::httpmock::When);
impl UpdateAccessKeyWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-access-key$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/update-access-key` answers.
pub struct UpdateAccessKeyThen(::httpmock::Then);
impl UpdateAccessKeyThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
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

impl UpdateAccessKeyWhen {
    /// Requires this `accessKeyId` in the body.
    #[track_caller]
    pub fn access_key_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "accessKeyId", value.into_input()))
    }

    /// Requires this `enable` in the body.
    #[track_caller]
    pub fn enable(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "enable", value.into_input()))
    }
}

identity_facade_core::to_wire!(crate::access_keys::AccessKeyDto {
    access_key_id: "accessKeyId",
    access_key_secret: "accessKeySecret",
    created_at: "createdAt",
    enable: "enable",
    last_date: "lastDate",
    status: "status",
    user_id: "userId",
    user_pool_id: "userPoolId",
});
identity_facade_core::sample!(
    crate::access_keys::AccessKeyDto,
    "{\"accessKeyId\":\"access_key_1\",\"accessKeySecret\":\"secret\",\"createdAt\":\"createdAt\",\"enable\":false,\"lastDate\":\"lastDate\",\"status\":\"status\",\"userId\":\"user_1\",\"userPoolId\":\"user_pool_1\"}"
);
identity_facade_core::to_wire!(crate::access_keys::CreateAccessKeyRespDto {
    access_key_id: "accessKeyId",
    access_key_secret: "accessKeySecret",
    created_at: "createdAt",
    enable: "enable",
    last_date: "lastDate",
    status: "status",
    user_id: "userId",
    user_pool_id: "userPoolId",
});
identity_facade_core::sample!(
    crate::access_keys::CreateAccessKeyRespDto,
    "{\"accessKeyId\":\"access_key_1\",\"accessKeySecret\":\"secret\",\"createdAt\":\"createdAt\",\"enable\":false,\"lastDate\":\"lastDate\",\"status\":\"status\",\"userId\":\"user_1\",\"userPoolId\":\"user_pool_1\"}"
);
