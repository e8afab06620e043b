// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{Int, IntoInput, IntoList, List, Nullable};
use std::collections::BTreeMap;

/// Which `GET /directories` a mock answers.
pub struct ListDirectoriesWhen(::httpmock::When);
impl ListDirectoriesWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/directories$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /directories` answers.
pub struct ListDirectoriesThen(::httpmock::Then);
impl ListDirectoriesThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl ListDirectoriesWhen {
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

/// Which `POST /directories` a mock answers.
pub struct CreateDirectoryWhen(::httpmock::When);
impl CreateDirectoryWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/directories$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /directories` answers.
pub struct CreateDirectoryThen(::httpmock::Then);
impl CreateDirectoryThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl CreateDirectoryWhen {
    /// Requires this `enterprise_connection_id` in the body.
    #[track_caller]
    pub fn enterprise_connection_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(
            self.0,
            "enterprise_connection_id",
            value.into_input(),
        ))
    }

    /// Requires this `group_role_mappings` in the body.
    #[track_caller]
    pub fn group_role_mappings<M>(
        self,
        value: impl IntoList<List<crate::directories::CreateDirectoryBodyGroupRoleMappingsItem>, M>,
    ) -> Self {
        Self(super::member(
            self.0,
            "group_role_mappings",
            value.into_list(),
        ))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }

    /// Requires this `provider` in the body.
    #[track_caller]
    pub fn provider(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "provider", value.into_input()))
    }
}

/// Which `DELETE /directories/{directory_id}` a mock answers.
pub struct DeleteDirectoryWhen(::httpmock::When);
impl DeleteDirectoryWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/directories/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `DELETE /directories/{directory_id}` answers.
pub struct DeleteDirectoryThen(::httpmock::Then);
impl DeleteDirectoryThen {
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

impl DeleteDirectoryWhen {
    /// Requires this `directory_id` in the path.
    #[track_caller]
    pub fn directory_id(self, value: impl IntoInput<crate::ids::DirectoryId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/directories/",
            "",
            value.into_input(),
        ))
    }
}

/// Which `GET /directories/{directory_id}` a mock answers.
pub struct GetDirectoryWhen(::httpmock::When);
impl GetDirectoryWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/directories/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /directories/{directory_id}` answers.
pub struct GetDirectoryThen(::httpmock::Then);
impl GetDirectoryThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl GetDirectoryWhen {
    /// Requires this `directory_id` in the path.
    #[track_caller]
    pub fn directory_id(self, value: impl IntoInput<crate::ids::DirectoryId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/directories/",
            "",
            value.into_input(),
        ))
    }
}

/// Which `PATCH /directories/{directory_id}` a mock answers.
pub struct UpdateDirectoryWhen(::httpmock::When);
impl UpdateDirectoryWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/directories/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `PATCH /directories/{directory_id}` answers.
pub struct UpdateDirectoryThen(::httpmock::Then);
impl UpdateDirectoryThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl UpdateDirectoryWhen {
    /// Requires this `directory_id` in the path.
    #[track_caller]
    pub fn directory_id(self, value: impl IntoInput<crate::ids::DirectoryId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/directories/",
            "",
            value.into_input(),
        ))
    }

    /// Requires this `attribute_mapping` in the body.
    #[track_caller]
    pub fn attribute_mapping(
        self,
        value: impl IntoInput<BTreeMap<String, Nullable<String>>>,
    ) -> Self {
        Self(super::member(
            self.0,
            "attribute_mapping",
            value.into_input(),
        ))
    }

    /// Requires this `enabled` in the body.
    #[track_caller]
    pub fn enabled(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "enabled", value.into_input()))
    }

    /// Requires this `group_role_mapping_enabled` in the body.
    #[track_caller]
    pub fn group_role_mapping_enabled(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "group_role_mapping_enabled",
            value.into_input(),
        ))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }

    /// Requires this `provider` in the body.
    #[track_caller]
    pub fn provider(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "provider", value.into_input()))
    }
}

/// Which `GET /directories/{directory_id}/group_role_mappings` a mock answers.
pub struct ListDirectoryGroupRoleMappingsWhen(::httpmock::When);
impl ListDirectoryGroupRoleMappingsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/v1/directories/[^/]*/group_role_mappings$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /directories/{directory_id}/group_role_mappings` answers.
pub struct ListDirectoryGroupRoleMappingsThen(::httpmock::Then);
impl ListDirectoryGroupRoleMappingsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl ListDirectoryGroupRoleMappingsWhen {
    /// Requires this `directory_id` in the path.
    #[track_caller]
    pub fn directory_id(self, value: impl IntoInput<crate::ids::DirectoryId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/directories/",
            "/group_role_mappings",
            value.into_input(),
        ))
    }
}

/// Which `POST /directories/{directory_id}/group_role_mappings` a mock answers.
pub struct CreateDirectoryGroupRoleMappingWhen(::httpmock::When);
impl CreateDirectoryGroupRoleMappingWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/directories/[^/]*/group_role_mappings$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /directories/{directory_id}/group_role_mappings` answers.
pub struct CreateDirectoryGroupRoleMappingThen(::httpmock::Then);
impl CreateDirectoryGroupRoleMappingThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl CreateDirectoryGroupRoleMappingWhen {
    /// Requires this `directory_id` in the path.
    #[track_caller]
    pub fn directory_id(self, value: impl IntoInput<crate::ids::DirectoryId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/directories/",
            "/group_role_mappings",
            value.into_input(),
        ))
    }

    /// Requires this `directory_group_id` in the body.
    #[track_caller]
    pub fn directory_group_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(
            self.0,
            "directory_group_id",
            value.into_input(),
        ))
    }

    /// Requires this `precedence` in the body.
    #[track_caller]
    pub fn precedence(self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        Self(super::member(self.0, "precedence", value.into_input()))
    }

    /// Requires this `role_id` in the body.
    #[track_caller]
    pub fn role_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "role_id", value.into_input()))
    }

    /// Requires this `scim_group_id` in the body.
    #[track_caller]
    pub fn scim_group_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "scim_group_id", value.into_input()))
    }
}

/// Which `PUT /directories/{directory_id}/group_role_mappings` a mock answers.
pub struct ReplaceDirectoryGroupRoleMappingsWhen(::httpmock::When);
impl ReplaceDirectoryGroupRoleMappingsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::PUT).path_matches(
            regex::Regex::new("^/v1/directories/[^/]*/group_role_mappings$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `PUT /directories/{directory_id}/group_role_mappings` answers.
pub struct ReplaceDirectoryGroupRoleMappingsThen(::httpmock::Then);
impl ReplaceDirectoryGroupRoleMappingsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl ReplaceDirectoryGroupRoleMappingsWhen {
    /// Requires this `directory_id` in the path.
    #[track_caller]
    pub fn directory_id(self, value: impl IntoInput<crate::ids::DirectoryId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/directories/",
            "/group_role_mappings",
            value.into_input(),
        ))
    }

    /// Requires this `mappings` in the body.
    #[track_caller]
    pub fn mappings<M>(
        self,
        value: impl IntoList<
            List<crate::directories::ReplaceDirectoryGroupRoleMappingsBodyMappingsItem>,
            M,
        >,
    ) -> Self {
        Self(super::member(self.0, "mappings", value.into_list()))
    }
}

/// Which `DELETE /directories/{directory_id}/group_role_mappings/{mapping_id}` a mock answers.
pub struct DeleteDirectoryGroupRoleMappingWhen(::httpmock::When);
impl DeleteDirectoryGroupRoleMappingWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::DELETE).path_matches(
            regex::Regex::new("^/v1/directories/[^/]*/group_role_mappings/[^/]*$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `DELETE /directories/{directory_id}/group_role_mappings/{mapping_id}` answers.
pub struct DeleteDirectoryGroupRoleMappingThen(::httpmock::Then);
impl DeleteDirectoryGroupRoleMappingThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl DeleteDirectoryGroupRoleMappingWhen {
    /// Requires this `directory_id` in the path.
    #[track_caller]
    pub fn directory_id(self, value: impl IntoInput<crate::ids::DirectoryId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/directories/",
            "/group_role_mappings/[^/]*",
            value.into_input(),
        ))
    }

    /// Requires this `mapping_id` in the path.
    #[track_caller]
    pub fn mapping_id(self, value: impl IntoInput<crate::ids::MappingId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/directories/[^/]*/group_role_mappings/",
            "",
            value.into_input(),
        ))
    }
}

/// Which `POST /directories/{directory_id}/rotate_api_key` a mock answers.
pub struct RotateDirectoryApiKeyWhen(::httpmock::When);
impl RotateDirectoryApiKeyWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/directories/[^/]*/rotate_api_key$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /directories/{directory_id}/rotate_api_key` answers.
pub struct RotateDirectoryApiKeyThen(::httpmock::Then);
impl RotateDirectoryApiKeyThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl RotateDirectoryApiKeyWhen {
    /// Requires this `directory_id` in the path.
    #[track_caller]
    pub fn directory_id(self, value: impl IntoInput<crate::ids::DirectoryId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/directories/",
            "/rotate_api_key",
            value.into_input(),
        ))
    }
}

identity_facade_core::to_wire!(
    crate::directories::DeleteDirectoryGroupRoleMappingResponse {
        deleted: "deleted",
        id: "id",
        object: "object",
    }
);
identity_facade_core::sample!(
    crate::directories::DeleteDirectoryGroupRoleMappingResponse,
    "{\"deleted\":true,\"id\":\"mapping_1\",\"object\":\"object\"}"
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
identity_facade_core::sample!(
    crate::directories::Directory,
    "{\"attribute_mapping\":{},\"created_at\":1767225600000,\"enabled\":false,\"endpoint_url\":\"endpoint_url\",\"group_role_mapping_enabled\":false,\"id\":\"directory_1\",\"name\":\"name\",\"object\":\"object\",\"provider\":\"provider\",\"updated_at\":1767225600000}"
);
identity_facade_core::to_wire!(crate::directories::DirectoryCustomAttributesItem {
    directory_path: "directory_path",
    key: "key",
    multi_valued: "multi_valued",
    name: "name",
    scim_path: "scim_path",
    sso_path: "sso_path",
});
identity_facade_core::sample!(crate::directories::DirectoryCustomAttributesItem, "{}");
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
identity_facade_core::sample!(
    crate::directories::DirectoryGroupRoleMapping,
    "{\"created_at\":1767225600000,\"directory_group_display_name\":\"directory_group_display_name\",\"directory_group_id\":\"directory_group_id\",\"directory_id\":\"directory_1\",\"id\":\"mapping_1\",\"object\":\"object\",\"precedence\":0,\"scim_directory_id\":\"scim_directory_1\",\"scim_group_display_name\":\"scim_group_display_name\",\"scim_group_id\":\"scim_group_id\",\"updated_at\":1767225600000}"
);
identity_facade_core::to_wire!(crate::directories::ListDirectoriesResponse {
    data: "data",
    total_count: "total_count",
});
identity_facade_core::sample!(
    crate::directories::ListDirectoriesResponse,
    "{\"data\":[],\"total_count\":0}"
);
identity_facade_core::to_wire!(crate::directories::ListDirectoryGroupRoleMappingsResponse {
    data: "data",
    total_count: "total_count",
});
identity_facade_core::sample!(
    crate::directories::ListDirectoryGroupRoleMappingsResponse,
    "{\"data\":[],\"total_count\":0}"
);
identity_facade_core::to_wire!(
    crate::directories::ReplaceDirectoryGroupRoleMappingsResponse {
        data: "data",
        total_count: "total_count",
    }
);
identity_facade_core::sample!(
    crate::directories::ReplaceDirectoryGroupRoleMappingsResponse,
    "{\"data\":[],\"total_count\":0}"
);
