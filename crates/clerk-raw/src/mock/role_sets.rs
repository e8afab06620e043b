// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

/// Which `GET /role_sets` a mock answers.
pub struct ListRoleSetsWhen(::httpmock::When);
impl ListRoleSetsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/role_sets$").unwrap()),
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

    /// This `order_by` in the query, or none in it.
    pub fn order_by<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("order_by", value.to_string()))
        } else {
            Self(self.0.query_param_missing("order_by"))
        }
    }

    /// This `query` in the query, or none in it.
    pub fn query<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("query", value.to_string()))
        } else {
            Self(self.0.query_param_missing("query"))
        }
    }
}

/// What a mock of `GET /role_sets` answers.
pub struct ListRoleSetsThen(::httpmock::Then);
impl ListRoleSetsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /role_sets` a mock answers.
pub struct CreateRoleSetWhen(::httpmock::When);
impl CreateRoleSetWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/role_sets$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::role_sets::CreateRoleSetBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /role_sets` answers.
pub struct CreateRoleSetThen(::httpmock::Then);
impl CreateRoleSetThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `GET /role_sets/{role_set_key_or_id}` a mock answers.
pub struct GetRoleSetWhen(::httpmock::When);
impl GetRoleSetWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/role_sets/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `role_set_key_or_id` in the path.
    pub fn role_set_key_or_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/role_sets/", value, "")),
        )
    }
}

/// What a mock of `GET /role_sets/{role_set_key_or_id}` answers.
pub struct GetRoleSetThen(::httpmock::Then);
impl GetRoleSetThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `PATCH /role_sets/{role_set_key_or_id}` a mock answers.
pub struct UpdateRoleSetWhen(::httpmock::When);
impl UpdateRoleSetWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/role_sets/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `role_set_key_or_id` in the path.
    pub fn role_set_key_or_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/role_sets/", value, "")),
        )
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::role_sets::UpdateRoleSetBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `PATCH /role_sets/{role_set_key_or_id}` answers.
pub struct UpdateRoleSetThen(::httpmock::Then);
impl UpdateRoleSetThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /role_sets/{role_set_key_or_id}/replace` a mock answers.
pub struct ReplaceRoleSetWhen(::httpmock::When);
impl ReplaceRoleSetWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/role_sets/[^/]*/replace$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `role_set_key_or_id` in the path.
    pub fn role_set_key_or_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/role_sets/", value, "/replace")),
        )
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::role_sets::ReplaceRoleSetBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /role_sets/{role_set_key_or_id}/replace` answers.
pub struct ReplaceRoleSetThen(::httpmock::Then);
impl ReplaceRoleSetThen {
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

/// Which `POST /role_sets/{role_set_key_or_id}/roles` a mock answers.
pub struct AddRolesToRoleSetWhen(::httpmock::When);
impl AddRolesToRoleSetWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/role_sets/[^/]*/roles$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `role_set_key_or_id` in the path.
    pub fn role_set_key_or_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/role_sets/", value, "/roles")),
        )
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::role_sets::AddRolesToRoleSetBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /role_sets/{role_set_key_or_id}/roles` answers.
pub struct AddRolesToRoleSetThen(::httpmock::Then);
impl AddRolesToRoleSetThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /role_sets/{role_set_key_or_id}/roles/replace` a mock answers.
pub struct ReplaceRoleInRoleSetWhen(::httpmock::When);
impl ReplaceRoleInRoleSetWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/role_sets/[^/]*/roles/replace$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `role_set_key_or_id` in the path.
    pub fn role_set_key_or_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/role_sets/", value, "/roles/replace")),
        )
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::role_sets::ReplaceRoleInRoleSetBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /role_sets/{role_set_key_or_id}/roles/replace` answers.
pub struct ReplaceRoleInRoleSetThen(::httpmock::Then);
impl ReplaceRoleInRoleSetThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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
identity_facade_core::to_wire!(crate::role_sets::RoleSets {
    data: "data",
    total_count: "total_count",
});
