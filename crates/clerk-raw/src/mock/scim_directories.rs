// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{Int, IntoInput, IntoList, List, Nullable};
use std::collections::BTreeMap;

/// Which `GET /scim_directories` a mock answers.
pub struct ListScimDirectoriesWhen(::httpmock::When);
impl ListScimDirectoriesWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/scim_directories$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /scim_directories` answers.
pub struct ListScimDirectoriesThen(::httpmock::Then);
impl ListScimDirectoriesThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl ListScimDirectoriesWhen {
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

/// Which `POST /scim_directories` a mock answers.
pub struct CreateScimDirectoryWhen(::httpmock::When);
impl CreateScimDirectoryWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/scim_directories$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /scim_directories` answers.
pub struct CreateScimDirectoryThen(::httpmock::Then);
impl CreateScimDirectoryThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl CreateScimDirectoryWhen {
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
        value: impl IntoList<
            List<crate::scim_directories::CreateScimDirectoryBodyGroupRoleMappingsItem>,
            M,
        >,
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

/// Which `DELETE /scim_directories/{scim_directory_id}` a mock answers.
pub struct DeleteScimDirectoryWhen(::httpmock::When);
impl DeleteScimDirectoryWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/scim_directories/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `DELETE /scim_directories/{scim_directory_id}` answers.
pub struct DeleteScimDirectoryThen(::httpmock::Then);
impl DeleteScimDirectoryThen {
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

impl DeleteScimDirectoryWhen {
    /// Requires this `scim_directory_id` in the path.
    #[track_caller]
    pub fn scim_directory_id(self, value: impl IntoInput<crate::ids::ScimDirectoryId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/scim_directories/",
            "",
            value.into_input(),
        ))
    }
}

/// Which `GET /scim_directories/{scim_directory_id}` a mock answers.
pub struct GetScimDirectoryWhen(::httpmock::When);
impl GetScimDirectoryWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/scim_directories/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /scim_directories/{scim_directory_id}` answers.
pub struct GetScimDirectoryThen(::httpmock::Then);
impl GetScimDirectoryThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl GetScimDirectoryWhen {
    /// Requires this `scim_directory_id` in the path.
    #[track_caller]
    pub fn scim_directory_id(self, value: impl IntoInput<crate::ids::ScimDirectoryId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/scim_directories/",
            "",
            value.into_input(),
        ))
    }
}

/// Which `PATCH /scim_directories/{scim_directory_id}` a mock answers.
pub struct UpdateScimDirectoryWhen(::httpmock::When);
impl UpdateScimDirectoryWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/scim_directories/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `PATCH /scim_directories/{scim_directory_id}` answers.
pub struct UpdateScimDirectoryThen(::httpmock::Then);
impl UpdateScimDirectoryThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl UpdateScimDirectoryWhen {
    /// Requires this `scim_directory_id` in the path.
    #[track_caller]
    pub fn scim_directory_id(self, value: impl IntoInput<crate::ids::ScimDirectoryId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/scim_directories/",
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

/// Which `GET /scim_directories/{scim_directory_id}/group_role_mappings` a mock answers.
pub struct ListScimGroupRoleMappingsWhen(::httpmock::When);
impl ListScimGroupRoleMappingsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/v1/scim_directories/[^/]*/group_role_mappings$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /scim_directories/{scim_directory_id}/group_role_mappings` answers.
pub struct ListScimGroupRoleMappingsThen(::httpmock::Then);
impl ListScimGroupRoleMappingsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl ListScimGroupRoleMappingsWhen {
    /// Requires this `scim_directory_id` in the path.
    #[track_caller]
    pub fn scim_directory_id(self, value: impl IntoInput<crate::ids::ScimDirectoryId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/scim_directories/",
            "/group_role_mappings",
            value.into_input(),
        ))
    }
}

/// Which `POST /scim_directories/{scim_directory_id}/group_role_mappings` a mock answers.
pub struct CreateScimGroupRoleMappingWhen(::httpmock::When);
impl CreateScimGroupRoleMappingWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/scim_directories/[^/]*/group_role_mappings$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /scim_directories/{scim_directory_id}/group_role_mappings` answers.
pub struct CreateScimGroupRoleMappingThen(::httpmock::Then);
impl CreateScimGroupRoleMappingThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl CreateScimGroupRoleMappingWhen {
    /// Requires this `scim_directory_id` in the path.
    #[track_caller]
    pub fn scim_directory_id(self, value: impl IntoInput<crate::ids::ScimDirectoryId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/scim_directories/",
            "/group_role_mappings",
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

/// Which `PUT /scim_directories/{scim_directory_id}/group_role_mappings` a mock answers.
pub struct ReplaceScimGroupRoleMappingsWhen(::httpmock::When);
impl ReplaceScimGroupRoleMappingsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::PUT).path_matches(
            regex::Regex::new("^/v1/scim_directories/[^/]*/group_role_mappings$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `PUT /scim_directories/{scim_directory_id}/group_role_mappings` answers.
pub struct ReplaceScimGroupRoleMappingsThen(::httpmock::Then);
impl ReplaceScimGroupRoleMappingsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl ReplaceScimGroupRoleMappingsWhen {
    /// Requires this `scim_directory_id` in the path.
    #[track_caller]
    pub fn scim_directory_id(self, value: impl IntoInput<crate::ids::ScimDirectoryId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/scim_directories/",
            "/group_role_mappings",
            value.into_input(),
        ))
    }

    /// Requires this `mappings` in the body.
    #[track_caller]
    pub fn mappings<M>(
        self,
        value: impl IntoList<
            List<crate::scim_directories::ReplaceScimGroupRoleMappingsBodyMappingsItem>,
            M,
        >,
    ) -> Self {
        Self(super::member(self.0, "mappings", value.into_list()))
    }
}

/// Which `DELETE /scim_directories/{scim_directory_id}/group_role_mappings/{mapping_id}` a mock answers.
pub struct DeleteScimGroupRoleMappingWhen(::httpmock::When);
impl DeleteScimGroupRoleMappingWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::DELETE).path_matches(
            regex::Regex::new("^/v1/scim_directories/[^/]*/group_role_mappings/[^/]*$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `DELETE /scim_directories/{scim_directory_id}/group_role_mappings/{mapping_id}` answers.
pub struct DeleteScimGroupRoleMappingThen(::httpmock::Then);
impl DeleteScimGroupRoleMappingThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl DeleteScimGroupRoleMappingWhen {
    /// Requires this `scim_directory_id` in the path.
    #[track_caller]
    pub fn scim_directory_id(self, value: impl IntoInput<crate::ids::ScimDirectoryId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/scim_directories/",
            "/group_role_mappings/[^/]*",
            value.into_input(),
        ))
    }

    /// Requires this `mapping_id` in the path.
    #[track_caller]
    pub fn mapping_id(self, value: impl IntoInput<crate::ids::MappingId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/scim_directories/[^/]*/group_role_mappings/",
            "",
            value.into_input(),
        ))
    }
}

/// Which `POST /scim_directories/{scim_directory_id}/rotate_api_key` a mock answers.
pub struct RotateScimDirectoryApiKeyWhen(::httpmock::When);
impl RotateScimDirectoryApiKeyWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/scim_directories/[^/]*/rotate_api_key$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /scim_directories/{scim_directory_id}/rotate_api_key` answers.
pub struct RotateScimDirectoryApiKeyThen(::httpmock::Then);
impl RotateScimDirectoryApiKeyThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl RotateScimDirectoryApiKeyWhen {
    /// Requires this `scim_directory_id` in the path.
    #[track_caller]
    pub fn scim_directory_id(self, value: impl IntoInput<crate::ids::ScimDirectoryId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/scim_directories/",
            "/rotate_api_key",
            value.into_input(),
        ))
    }
}

identity_facade_core::to_wire!(
    crate::scim_directories::DeleteScimGroupRoleMappingResponse {
        deleted: "deleted",
        id: "id",
        object: "object",
    }
);
identity_facade_core::sample!(
    crate::scim_directories::DeleteScimGroupRoleMappingResponse,
    "{\"deleted\":true,\"id\":\"mapping_1\",\"object\":\"object\"}"
);
identity_facade_core::to_wire!(crate::scim_directories::ListScimDirectoriesResponse {
    data: "data",
    total_count: "total_count",
});
identity_facade_core::sample!(
    crate::scim_directories::ListScimDirectoriesResponse,
    "{\"data\":[],\"total_count\":0}"
);
identity_facade_core::to_wire!(crate::scim_directories::ListScimGroupRoleMappingsResponse {
    data: "data",
    total_count: "total_count",
});
identity_facade_core::sample!(
    crate::scim_directories::ListScimGroupRoleMappingsResponse,
    "{\"data\":[],\"total_count\":0}"
);
identity_facade_core::to_wire!(
    crate::scim_directories::ReplaceScimGroupRoleMappingsResponse {
        data: "data",
        total_count: "total_count",
    }
);
identity_facade_core::sample!(
    crate::scim_directories::ReplaceScimGroupRoleMappingsResponse,
    "{\"data\":[],\"total_count\":0}"
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
identity_facade_core::sample!(
    crate::scim_directories::ScimDirectory,
    "{\"attribute_mapping\":{},\"created_at\":1767225600000,\"enabled\":false,\"endpoint_url\":\"endpoint_url\",\"group_role_mapping_enabled\":false,\"id\":\"scim_directory_1\",\"name\":\"name\",\"object\":\"object\",\"provider\":\"provider\",\"updated_at\":1767225600000}"
);
identity_facade_core::to_wire!(crate::scim_directories::ScimDirectoryCustomAttributesItem {
    directory_path: "directory_path",
    key: "key",
    multi_valued: "multi_valued",
    name: "name",
    scim_path: "scim_path",
    sso_path: "sso_path",
});
identity_facade_core::sample!(
    crate::scim_directories::ScimDirectoryCustomAttributesItem,
    "{}"
);
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
identity_facade_core::sample!(
    crate::scim_directories::ScimGroupRoleMapping,
    "{\"created_at\":1767225600000,\"directory_group_display_name\":\"directory_group_display_name\",\"directory_group_id\":\"directory_group_id\",\"directory_id\":\"directory_1\",\"id\":\"mapping_1\",\"object\":\"object\",\"precedence\":0,\"scim_directory_id\":\"scim_directory_1\",\"scim_group_display_name\":\"scim_group_display_name\",\"scim_group_id\":\"scim_group_id\",\"updated_at\":1767225600000}"
);
