// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

/// Which `GET /scim_directories` a mock answers.
pub struct ListScimDirectoriesWhen(::httpmock::When);
impl ListScimDirectoriesWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/scim_directories$").unwrap()),
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
}

/// What a mock of `GET /scim_directories` answers.
pub struct ListScimDirectoriesThen(::httpmock::Then);
impl ListScimDirectoriesThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::scim_directories::ListScimDirectoriesResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `POST /scim_directories` a mock answers.
pub struct CreateScimDirectoryWhen(::httpmock::When);
impl CreateScimDirectoryWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/scim_directories$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::scim_directories::CreateScimDirectoryBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /scim_directories` answers.
pub struct CreateScimDirectoryThen(::httpmock::Then);
impl CreateScimDirectoryThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::scim_directories::ScimDirectory) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `DELETE /scim_directories/{scim_directory_id}` a mock answers.
pub struct DeleteScimDirectoryWhen(::httpmock::When);
impl DeleteScimDirectoryWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/scim_directories/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `scim_directory_id` in the path.
    pub fn scim_directory_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/scim_directories/", value, "")),
        )
    }
}

/// What a mock of `DELETE /scim_directories/{scim_directory_id}` answers.
pub struct DeleteScimDirectoryThen(::httpmock::Then);
impl DeleteScimDirectoryThen {
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

/// Which `GET /scim_directories/{scim_directory_id}` a mock answers.
pub struct GetScimDirectoryWhen(::httpmock::When);
impl GetScimDirectoryWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/scim_directories/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `scim_directory_id` in the path.
    pub fn scim_directory_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/scim_directories/", value, "")),
        )
    }
}

/// What a mock of `GET /scim_directories/{scim_directory_id}` answers.
pub struct GetScimDirectoryThen(::httpmock::Then);
impl GetScimDirectoryThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::scim_directories::ScimDirectory) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `PATCH /scim_directories/{scim_directory_id}` a mock answers.
pub struct UpdateScimDirectoryWhen(::httpmock::When);
impl UpdateScimDirectoryWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/scim_directories/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `scim_directory_id` in the path.
    pub fn scim_directory_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/scim_directories/", value, "")),
        )
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::scim_directories::UpdateScimDirectoryBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `PATCH /scim_directories/{scim_directory_id}` answers.
pub struct UpdateScimDirectoryThen(::httpmock::Then);
impl UpdateScimDirectoryThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::scim_directories::ScimDirectory) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `GET /scim_directories/{scim_directory_id}/group_role_mappings` a mock answers.
pub struct ListScimGroupRoleMappingsWhen(::httpmock::When);
impl ListScimGroupRoleMappingsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/v1/scim_directories/[^/]*/group_role_mappings$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `scim_directory_id` in the path.
    pub fn scim_directory_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path(
            "/v1/scim_directories/",
            value,
            "/group_role_mappings",
        )))
    }
}

/// What a mock of `GET /scim_directories/{scim_directory_id}/group_role_mappings` answers.
pub struct ListScimGroupRoleMappingsThen(::httpmock::Then);
impl ListScimGroupRoleMappingsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::scim_directories::ListScimGroupRoleMappingsResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `POST /scim_directories/{scim_directory_id}/group_role_mappings` a mock answers.
pub struct CreateScimGroupRoleMappingWhen(::httpmock::When);
impl CreateScimGroupRoleMappingWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/scim_directories/[^/]*/group_role_mappings$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `scim_directory_id` in the path.
    pub fn scim_directory_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path(
            "/v1/scim_directories/",
            value,
            "/group_role_mappings",
        )))
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::scim_directories::CreateScimGroupRoleMappingBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /scim_directories/{scim_directory_id}/group_role_mappings` answers.
pub struct CreateScimGroupRoleMappingThen(::httpmock::Then);
impl CreateScimGroupRoleMappingThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::scim_directories::ScimGroupRoleMapping) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `PUT /scim_directories/{scim_directory_id}/group_role_mappings` a mock answers.
pub struct ReplaceScimGroupRoleMappingsWhen(::httpmock::When);
impl ReplaceScimGroupRoleMappingsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::PUT).path_matches(
            regex::Regex::new("^/v1/scim_directories/[^/]*/group_role_mappings$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `scim_directory_id` in the path.
    pub fn scim_directory_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path(
            "/v1/scim_directories/",
            value,
            "/group_role_mappings",
        )))
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::scim_directories::ReplaceScimGroupRoleMappingsBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `PUT /scim_directories/{scim_directory_id}/group_role_mappings` answers.
pub struct ReplaceScimGroupRoleMappingsThen(::httpmock::Then);
impl ReplaceScimGroupRoleMappingsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::scim_directories::ReplaceScimGroupRoleMappingsResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `DELETE /scim_directories/{scim_directory_id}/group_role_mappings/{mapping_id}` a mock answers.
pub struct DeleteScimGroupRoleMappingWhen(::httpmock::When);
impl DeleteScimGroupRoleMappingWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::DELETE).path_matches(
            regex::Regex::new("^/v1/scim_directories/[^/]*/group_role_mappings/[^/]*$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `scim_directory_id` in the path.
    pub fn scim_directory_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path(
            "/v1/scim_directories/",
            value,
            "/group_role_mappings/[^/]*",
        )))
    }

    /// This `mapping_id` in the path.
    pub fn mapping_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path(
            "/v1/scim_directories/[^/]*/group_role_mappings/",
            value,
            "",
        )))
    }
}

/// What a mock of `DELETE /scim_directories/{scim_directory_id}/group_role_mappings/{mapping_id}` answers.
pub struct DeleteScimGroupRoleMappingThen(::httpmock::Then);
impl DeleteScimGroupRoleMappingThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::scim_directories::DeleteScimGroupRoleMappingResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `POST /scim_directories/{scim_directory_id}/rotate_api_key` a mock answers.
pub struct RotateScimDirectoryApiKeyWhen(::httpmock::When);
impl RotateScimDirectoryApiKeyWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/scim_directories/[^/]*/rotate_api_key$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `scim_directory_id` in the path.
    pub fn scim_directory_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path(
            "/v1/scim_directories/",
            value,
            "/rotate_api_key",
        )))
    }
}

/// What a mock of `POST /scim_directories/{scim_directory_id}/rotate_api_key` answers.
pub struct RotateScimDirectoryApiKeyThen(::httpmock::Then);
impl RotateScimDirectoryApiKeyThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::scim_directories::ScimDirectory) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

identity_facade_core::to_wire!(
    crate::scim_directories::DeleteScimGroupRoleMappingResponse {
        deleted: "deleted",
        id: "id",
        object: "object",
    }
);
identity_facade_core::to_wire!(crate::scim_directories::ListScimDirectoriesResponse {
    data: "data",
    total_count: "total_count",
});
identity_facade_core::to_wire!(crate::scim_directories::ListScimGroupRoleMappingsResponse {
    data: "data",
    total_count: "total_count",
});
identity_facade_core::to_wire!(
    crate::scim_directories::ReplaceScimGroupRoleMappingsResponse {
        data: "data",
        total_count: "total_count",
    }
);
identity_facade_core::to_wire!(crate::scim_directories::ScimDirectory {
    api_key: "api_key",
    attribute_mapping: "attribute_mapping",
    created_at: "created_at",
    custom_attributes: "custom_attributes",
    enabled: "enabled",
    endpoint_url: "endpoint_url",
    enterprise_connection_id: "enterprise_connection_id",
    group_role_mapping_enabled: "group_role_mapping_enabled",
    id: "id",
    name: "name",
    object: "object",
    provider: "provider",
    updated_at: "updated_at",
});
identity_facade_core::to_wire!(crate::scim_directories::ScimDirectoryCustomAttributesItem {
    directory_path: "directory_path",
    key: "key",
    multi_valued: "multi_valued",
    name: "name",
    scim_path: "scim_path",
    sso_path: "sso_path",
});
identity_facade_core::to_wire!(crate::scim_directories::ScimGroupRoleMapping {
    created_at: "created_at",
    directory_group_display_name: "directory_group_display_name",
    directory_group_id: "directory_group_id",
    directory_id: "directory_id",
    id: "id",
    object: "object",
    precedence: "precedence",
    role: "role",
    scim_directory_id: "scim_directory_id",
    scim_group_display_name: "scim_group_display_name",
    scim_group_id: "scim_group_id",
    updated_at: "updated_at",
});
