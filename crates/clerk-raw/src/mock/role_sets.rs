// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{AtMost, Int, IntoInput, IntoList, Text};
use std::collections::BTreeMap;

/// Which `GET /role_sets` a mock answers.
pub struct ListRoleSetsWhen(::httpmock::When);
impl ListRoleSetsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/role_sets$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /role_sets` answers.
pub struct ListRoleSetsThen(::httpmock::Then);
impl ListRoleSetsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::role_sets::RoleSets) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl ListRoleSetsWhen {
    /// Requires this `query` in the query.
    #[track_caller]
    pub fn query(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "query", false, value.into_input()))
    }

    /// Requires this `order_by` in the query.
    #[track_caller]
    pub fn order_by(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "order_by", false, value.into_input()))
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

/// Which `POST /role_sets` a mock answers.
pub struct CreateRoleSetWhen(::httpmock::When);
impl CreateRoleSetWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/role_sets$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /role_sets` answers.
pub struct CreateRoleSetThen(::httpmock::Then);
impl CreateRoleSetThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::role_sets::RoleSet) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl CreateRoleSetWhen {
    /// Requires this `creator_role_key` in the body.
    #[track_caller]
    pub fn creator_role_key(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(
            self.0,
            "creator_role_key",
            value.into_input(),
        ))
    }

    /// Requires this `default_role_key` in the body.
    #[track_caller]
    pub fn default_role_key(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(
            self.0,
            "default_role_key",
            value.into_input(),
        ))
    }

    /// Requires this `description` in the body.
    #[track_caller]
    pub fn description(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "description", value.into_input()))
    }

    /// Requires null as `description` in the body.
    pub fn description_null(self) -> Self {
        Self(super::member(self.0, "description", Ok(())))
    }

    /// Requires this `key` in the body.
    #[track_caller]
    pub fn key(
        self,
        value: impl IntoInput<Text<0, { usize::MAX }, crate::patterns::CreateRoleSetBodyKeyPattern>>,
    ) -> Self {
        Self(super::member(self.0, "key", value.into_input()))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }

    /// Requires this `roles` in the body.
    #[track_caller]
    pub fn roles<M>(self, value: impl IntoList<AtMost<String, 10, 1>, M>) -> Self {
        Self(super::member(self.0, "roles", value.into_list()))
    }

    /// Requires this `type` in the body.
    #[track_caller]
    pub fn type_(self, value: impl IntoInput<crate::role_sets::RoleSetType>) -> Self {
        Self(super::member(self.0, "type", value.into_input()))
    }
}

/// Which `GET /role_sets/{role_set_key_or_id}` a mock answers.
pub struct GetRoleSetWhen(::httpmock::When);
impl GetRoleSetWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/role_sets/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /role_sets/{role_set_key_or_id}` answers.
pub struct GetRoleSetThen(::httpmock::Then);
impl GetRoleSetThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::role_sets::RoleSet) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl GetRoleSetWhen {
    /// Requires this `role_set_key_or_id` in the path.
    #[track_caller]
    pub fn role_set_key_or_id(self, value: impl IntoInput<crate::ids::RoleSetKeyOrId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/role_sets/",
            "",
            value.into_input(),
        ))
    }
}

/// Which `PATCH /role_sets/{role_set_key_or_id}` a mock answers.
pub struct UpdateRoleSetWhen(::httpmock::When);
impl UpdateRoleSetWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/role_sets/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `PATCH /role_sets/{role_set_key_or_id}` answers.
pub struct UpdateRoleSetThen(::httpmock::Then);
impl UpdateRoleSetThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::role_sets::RoleSet) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl UpdateRoleSetWhen {
    /// Requires this `role_set_key_or_id` in the path.
    #[track_caller]
    pub fn role_set_key_or_id(self, value: impl IntoInput<crate::ids::RoleSetKeyOrId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/role_sets/",
            "",
            value.into_input(),
        ))
    }

    /// Requires this `creator_role_key` in the body.
    #[track_caller]
    pub fn creator_role_key(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(
            self.0,
            "creator_role_key",
            value.into_input(),
        ))
    }

    /// Requires null as `creator_role_key` in the body.
    pub fn creator_role_key_null(self) -> Self {
        Self(super::member(self.0, "creator_role_key", Ok(())))
    }

    /// Requires this `default_role_key` in the body.
    #[track_caller]
    pub fn default_role_key(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(
            self.0,
            "default_role_key",
            value.into_input(),
        ))
    }

    /// Requires null as `default_role_key` in the body.
    pub fn default_role_key_null(self) -> Self {
        Self(super::member(self.0, "default_role_key", Ok(())))
    }

    /// Requires this `description` in the body.
    #[track_caller]
    pub fn description(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "description", value.into_input()))
    }

    /// Requires null as `description` in the body.
    pub fn description_null(self) -> Self {
        Self(super::member(self.0, "description", Ok(())))
    }

    /// Requires this `key` in the body.
    #[track_caller]
    pub fn key(
        self,
        value: impl IntoInput<Text<0, { usize::MAX }, crate::patterns::CreateRoleSetBodyKeyPattern>>,
    ) -> Self {
        Self(super::member(self.0, "key", value.into_input()))
    }

    /// Requires null as `key` in the body.
    pub fn key_null(self) -> Self {
        Self(super::member(self.0, "key", Ok(())))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }

    /// Requires null as `name` in the body.
    pub fn name_null(self) -> Self {
        Self(super::member(self.0, "name", Ok(())))
    }

    /// Requires this `type` in the body.
    #[track_caller]
    pub fn type_(self, value: impl IntoInput<crate::role_sets::UpdateRoleSetBodyType>) -> Self {
        Self(super::member(self.0, "type", value.into_input()))
    }

    /// Requires null as `type` in the body.
    pub fn type_null(self) -> Self {
        Self(super::member(self.0, "type", Ok(())))
    }
}

/// Which `POST /role_sets/{role_set_key_or_id}/replace` a mock answers.
pub struct ReplaceRoleSetWhen(::httpmock::When);
impl ReplaceRoleSetWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/role_sets/[^/]*/replace$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /role_sets/{role_set_key_or_id}/replace` answers.
pub struct ReplaceRoleSetThen(::httpmock::Then);
impl ReplaceRoleSetThen {
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

impl ReplaceRoleSetWhen {
    /// Requires this `role_set_key_or_id` in the path.
    #[track_caller]
    pub fn role_set_key_or_id(self, value: impl IntoInput<crate::ids::RoleSetKeyOrId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/role_sets/",
            "/replace",
            value.into_input(),
        ))
    }

    /// Requires this `dest_role_set_key` in the body.
    #[track_caller]
    pub fn dest_role_set_key(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(
            self.0,
            "dest_role_set_key",
            value.into_input(),
        ))
    }

    /// Requires this `reassignment_mappings` in the body.
    #[track_caller]
    pub fn reassignment_mappings(self, value: impl IntoInput<BTreeMap<String, String>>) -> Self {
        Self(super::member(
            self.0,
            "reassignment_mappings",
            value.into_input(),
        ))
    }
}

/// Which `POST /role_sets/{role_set_key_or_id}/roles` a mock answers.
pub struct AddRolesToRoleSetWhen(::httpmock::When);
impl AddRolesToRoleSetWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/role_sets/[^/]*/roles$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /role_sets/{role_set_key_or_id}/roles` answers.
pub struct AddRolesToRoleSetThen(::httpmock::Then);
impl AddRolesToRoleSetThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::role_sets::RoleSet) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl AddRolesToRoleSetWhen {
    /// Requires this `role_set_key_or_id` in the path.
    #[track_caller]
    pub fn role_set_key_or_id(self, value: impl IntoInput<crate::ids::RoleSetKeyOrId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/role_sets/",
            "/roles",
            value.into_input(),
        ))
    }

    /// Requires this `creator_role_key` in the body.
    #[track_caller]
    pub fn creator_role_key(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(
            self.0,
            "creator_role_key",
            value.into_input(),
        ))
    }

    /// Requires this `default_role_key` in the body.
    #[track_caller]
    pub fn default_role_key(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(
            self.0,
            "default_role_key",
            value.into_input(),
        ))
    }

    /// Requires this `role_keys` in the body.
    #[track_caller]
    pub fn role_keys<M>(self, value: impl IntoList<AtMost<String, 10, 1>, M>) -> Self {
        Self(super::member(self.0, "role_keys", value.into_list()))
    }
}

/// Which `POST /role_sets/{role_set_key_or_id}/roles/replace` a mock answers.
pub struct ReplaceRoleInRoleSetWhen(::httpmock::When);
impl ReplaceRoleInRoleSetWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/role_sets/[^/]*/roles/replace$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /role_sets/{role_set_key_or_id}/roles/replace` answers.
pub struct ReplaceRoleInRoleSetThen(::httpmock::Then);
impl ReplaceRoleInRoleSetThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::role_sets::RoleSet) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl ReplaceRoleInRoleSetWhen {
    /// Requires this `role_set_key_or_id` in the path.
    #[track_caller]
    pub fn role_set_key_or_id(self, value: impl IntoInput<crate::ids::RoleSetKeyOrId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/role_sets/",
            "/roles/replace",
            value.into_input(),
        ))
    }

    /// Requires this `role_key` in the body.
    #[track_caller]
    pub fn role_key(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "role_key", value.into_input()))
    }

    /// Requires this `to_role_key` in the body.
    #[track_caller]
    pub fn to_role_key(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "to_role_key", value.into_input()))
    }
}

identity_facade_core::to_wire!(crate::role_sets::RoleSet {
    created_at: "created_at",
    creator_role: "creator_role",
    default_role: "default_role",
    description: "description",
    id: "id",
    key: "key",
    name: "name",
    object: "object",
    role_set_migration: "role_set_migration",
    roles: "roles",
    type_: "type",
    updated_at: "updated_at",
});
identity_facade_core::sample!(
    crate::role_sets::RoleSet,
    "{\"created_at\":1767225600000,\"description\":null,\"id\":\"role_set_key_or_1\",\"key\":\"key\",\"name\":\"name\",\"object\":\"object\",\"roles\":[],\"type\":\"initial\",\"updated_at\":1767225600000}"
);
identity_facade_core::to_wire!(crate::role_sets::RoleSetItem {
    created_at: "created_at",
    description: "description",
    has_members: "has_members",
    id: "id",
    key: "key",
    members_count: "members_count",
    name: "name",
    object: "object",
    updated_at: "updated_at",
});
identity_facade_core::sample!(
    crate::role_sets::RoleSetItem,
    "{\"created_at\":1767225600000,\"description\":null,\"id\":\"organization_role_1\",\"key\":\"key\",\"name\":\"name\",\"object\":\"object\",\"updated_at\":1767225600000}"
);
identity_facade_core::to_wire!(crate::role_sets::RoleSetMigration {
    completed_at: "completed_at",
    created_at: "created_at",
    dest_role_set_id: "dest_role_set_id",
    id: "id",
    instance_id: "instance_id",
    mappings: "mappings",
    migrated_members: "migrated_members",
    object: "object",
    organization_id: "organization_id",
    source_role_set_id: "source_role_set_id",
    started_at: "started_at",
    status: "status",
    trigger_type: "trigger_type",
    updated_at: "updated_at",
});
identity_facade_core::sample!(
    crate::role_sets::RoleSetMigration,
    "{\"created_at\":1767225600000,\"id\":\"id\",\"instance_id\":\"instance_1\",\"migrated_members\":0,\"object\":\"object\",\"source_role_set_id\":\"role_set_key_or_1\",\"status\":\"status\",\"trigger_type\":\"trigger_type\",\"updated_at\":1767225600000}"
);
identity_facade_core::to_wire!(crate::role_sets::RoleSets {
    data: "data",
    total_count: "total_count",
});
identity_facade_core::sample!(
    crate::role_sets::RoleSets,
    "{\"data\":[],\"total_count\":0}"
);
