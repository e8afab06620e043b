// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

/// Which `GET /directories` a mock answers.
pub struct ListDirectoriesWhen(::httpmock::When);
impl ListDirectoriesWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/directories$").unwrap()),
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

/// What a mock of `GET /directories` answers.
pub struct ListDirectoriesThen(::httpmock::Then);
impl ListDirectoriesThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::directories::ListDirectoriesResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `POST /directories` a mock answers.
pub struct CreateDirectoryWhen(::httpmock::When);
impl CreateDirectoryWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/directories$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::directories::CreateDirectoryBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /directories` answers.
pub struct CreateDirectoryThen(::httpmock::Then);
impl CreateDirectoryThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::directories::Directory) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `DELETE /directories/{directory_id}` a mock answers.
pub struct DeleteDirectoryWhen(::httpmock::When);
impl DeleteDirectoryWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/directories/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `directory_id` in the path.
    pub fn directory_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/directories/", value, "")),
        )
    }
}

/// What a mock of `DELETE /directories/{directory_id}` answers.
pub struct DeleteDirectoryThen(::httpmock::Then);
impl DeleteDirectoryThen {
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

/// Which `GET /directories/{directory_id}` a mock answers.
pub struct GetDirectoryWhen(::httpmock::When);
impl GetDirectoryWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/directories/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `directory_id` in the path.
    pub fn directory_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/directories/", value, "")),
        )
    }
}

/// What a mock of `GET /directories/{directory_id}` answers.
pub struct GetDirectoryThen(::httpmock::Then);
impl GetDirectoryThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::directories::Directory) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `PATCH /directories/{directory_id}` a mock answers.
pub struct UpdateDirectoryWhen(::httpmock::When);
impl UpdateDirectoryWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/directories/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `directory_id` in the path.
    pub fn directory_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/directories/", value, "")),
        )
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::directories::UpdateDirectoryBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `PATCH /directories/{directory_id}` answers.
pub struct UpdateDirectoryThen(::httpmock::Then);
impl UpdateDirectoryThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::directories::Directory) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `GET /directories/{directory_id}/group_role_mappings` a mock answers.
pub struct ListDirectoryGroupRoleMappingsWhen(::httpmock::When);
impl ListDirectoryGroupRoleMappingsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/v1/directories/[^/]*/group_role_mappings$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `directory_id` in the path.
    pub fn directory_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path(
            "/v1/directories/",
            value,
            "/group_role_mappings",
        )))
    }
}

/// What a mock of `GET /directories/{directory_id}/group_role_mappings` answers.
pub struct ListDirectoryGroupRoleMappingsThen(::httpmock::Then);
impl ListDirectoryGroupRoleMappingsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::directories::ListDirectoryGroupRoleMappingsResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `POST /directories/{directory_id}/group_role_mappings` a mock answers.
pub struct CreateDirectoryGroupRoleMappingWhen(::httpmock::When);
impl CreateDirectoryGroupRoleMappingWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/directories/[^/]*/group_role_mappings$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `directory_id` in the path.
    pub fn directory_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path(
            "/v1/directories/",
            value,
            "/group_role_mappings",
        )))
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::directories::CreateDirectoryGroupRoleMappingBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /directories/{directory_id}/group_role_mappings` answers.
pub struct CreateDirectoryGroupRoleMappingThen(::httpmock::Then);
impl CreateDirectoryGroupRoleMappingThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::directories::DirectoryGroupRoleMapping) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `PUT /directories/{directory_id}/group_role_mappings` a mock answers.
pub struct ReplaceDirectoryGroupRoleMappingsWhen(::httpmock::When);
impl ReplaceDirectoryGroupRoleMappingsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::PUT).path_matches(
            regex::Regex::new("^/v1/directories/[^/]*/group_role_mappings$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `directory_id` in the path.
    pub fn directory_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path(
            "/v1/directories/",
            value,
            "/group_role_mappings",
        )))
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::directories::ReplaceDirectoryGroupRoleMappingsBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `PUT /directories/{directory_id}/group_role_mappings` answers.
pub struct ReplaceDirectoryGroupRoleMappingsThen(::httpmock::Then);
impl ReplaceDirectoryGroupRoleMappingsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::directories::ReplaceDirectoryGroupRoleMappingsResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `DELETE /directories/{directory_id}/group_role_mappings/{mapping_id}` a mock answers.
pub struct DeleteDirectoryGroupRoleMappingWhen(::httpmock::When);
impl DeleteDirectoryGroupRoleMappingWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::DELETE).path_matches(
            regex::Regex::new("^/v1/directories/[^/]*/group_role_mappings/[^/]*$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `directory_id` in the path.
    pub fn directory_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path(
            "/v1/directories/",
            value,
            "/group_role_mappings/[^/]*",
        )))
    }

    /// This `mapping_id` in the path.
    pub fn mapping_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path(
            "/v1/directories/[^/]*/group_role_mappings/",
            value,
            "",
        )))
    }
}

/// What a mock of `DELETE /directories/{directory_id}/group_role_mappings/{mapping_id}` answers.
pub struct DeleteDirectoryGroupRoleMappingThen(::httpmock::Then);
impl DeleteDirectoryGroupRoleMappingThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::directories::DeleteDirectoryGroupRoleMappingResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `POST /directories/{directory_id}/rotate_api_key` a mock answers.
pub struct RotateDirectoryApiKeyWhen(::httpmock::When);
impl RotateDirectoryApiKeyWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/directories/[^/]*/rotate_api_key$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `directory_id` in the path.
    pub fn directory_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/directories/", value, "/rotate_api_key")),
        )
    }
}

/// What a mock of `POST /directories/{directory_id}/rotate_api_key` answers.
pub struct RotateDirectoryApiKeyThen(::httpmock::Then);
impl RotateDirectoryApiKeyThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::directories::Directory) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

identity_facade_core::to_wire!(
    crate::directories::DeleteDirectoryGroupRoleMappingResponse {
        deleted: "deleted",
        id: "id",
        object: "object",
    }
);
identity_facade_core::to_wire!(crate::directories::Directory {
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
identity_facade_core::to_wire!(crate::directories::DirectoryCustomAttributesItem {
    directory_path: "directory_path",
    key: "key",
    multi_valued: "multi_valued",
    name: "name",
    scim_path: "scim_path",
    sso_path: "sso_path",
});
identity_facade_core::to_wire!(crate::directories::DirectoryGroupRoleMapping {
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
identity_facade_core::to_wire!(crate::directories::ListDirectoriesResponse {
    data: "data",
    total_count: "total_count",
});
identity_facade_core::to_wire!(crate::directories::ListDirectoryGroupRoleMappingsResponse {
    data: "data",
    total_count: "total_count",
});
identity_facade_core::to_wire!(
    crate::directories::ReplaceDirectoryGroupRoleMappingsResponse {
        data: "data",
        total_count: "total_count",
    }
);
