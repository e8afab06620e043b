// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{Int, IntoInput, IntoList, List, Text};

/// Which `GET /organization_roles` a mock answers.
pub struct ListOrganizationRolesWhen(::httpmock::When);
impl ListOrganizationRolesWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/organization_roles$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /organization_roles` answers.
pub struct ListOrganizationRolesThen(::httpmock::Then);
impl ListOrganizationRolesThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::organization_roles::Roles) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl ListOrganizationRolesWhen {
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

/// Which `POST /organization_roles` a mock answers.
pub struct CreateOrganizationRoleWhen(::httpmock::When);
impl CreateOrganizationRoleWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/organization_roles$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /organization_roles` answers.
pub struct CreateOrganizationRoleThen(::httpmock::Then);
impl CreateOrganizationRoleThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::Role) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl CreateOrganizationRoleWhen {
    /// Requires this `description` in the body.
    #[track_caller]
    pub fn description(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "description", value.into_input()))
    }

    /// Requires null as `description` in the body.
    pub fn description_null(self) -> Self {
        Self(super::member(self.0, "description", Ok(())))
    }

    /// Requires this `include_in_initial_role_set` in the body.
    #[track_caller]
    pub fn include_in_initial_role_set(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "include_in_initial_role_set",
            value.into_input(),
        ))
    }

    /// Requires null as `include_in_initial_role_set` in the body.
    pub fn include_in_initial_role_set_null(self) -> Self {
        Self(super::member(self.0, "include_in_initial_role_set", Ok(())))
    }

    /// Requires this `key` in the body.
    #[track_caller]
    pub fn key(
        self,
        value: impl IntoInput<
            Text<0, { usize::MAX }, crate::patterns::CreateOrganizationRoleBodyKeyPattern>,
        >,
    ) -> Self {
        Self(super::member(self.0, "key", value.into_input()))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }

    /// Requires this `permissions` in the body.
    #[track_caller]
    pub fn permissions<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "permissions", value.into_list()))
    }

    /// Requires null as `permissions` in the body.
    pub fn permissions_null(self) -> Self {
        Self(super::member(self.0, "permissions", Ok(())))
    }
}

/// Which `DELETE /organization_roles/{organization_role_id}` a mock answers.
pub struct DeleteOrganizationRoleWhen(::httpmock::When);
impl DeleteOrganizationRoleWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/organization_roles/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `DELETE /organization_roles/{organization_role_id}` answers.
pub struct DeleteOrganizationRoleThen(::httpmock::Then);
impl DeleteOrganizationRoleThen {
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

impl DeleteOrganizationRoleWhen {
    /// Requires this `organization_role_id` in the path.
    #[track_caller]
    pub fn organization_role_id(
        self,
        value: impl IntoInput<crate::ids::OrganizationRoleId>,
    ) -> Self {
        Self(super::path(
            self.0,
            "/v1/organization_roles/",
            "",
            value.into_input(),
        ))
    }
}

/// Which `GET /organization_roles/{organization_role_id}` a mock answers.
pub struct GetOrganizationRoleWhen(::httpmock::When);
impl GetOrganizationRoleWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/organization_roles/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /organization_roles/{organization_role_id}` answers.
pub struct GetOrganizationRoleThen(::httpmock::Then);
impl GetOrganizationRoleThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::Role) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl GetOrganizationRoleWhen {
    /// Requires this `organization_role_id` in the path.
    #[track_caller]
    pub fn organization_role_id(
        self,
        value: impl IntoInput<crate::ids::OrganizationRoleId>,
    ) -> Self {
        Self(super::path(
            self.0,
            "/v1/organization_roles/",
            "",
            value.into_input(),
        ))
    }
}

/// Which `PATCH /organization_roles/{organization_role_id}` a mock answers.
pub struct UpdateOrganizationRoleWhen(::httpmock::When);
impl UpdateOrganizationRoleWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/organization_roles/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `PATCH /organization_roles/{organization_role_id}` answers.
pub struct UpdateOrganizationRoleThen(::httpmock::Then);
impl UpdateOrganizationRoleThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::Role) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl UpdateOrganizationRoleWhen {
    /// Requires this `organization_role_id` in the path.
    #[track_caller]
    pub fn organization_role_id(
        self,
        value: impl IntoInput<crate::ids::OrganizationRoleId>,
    ) -> Self {
        Self(super::path(
            self.0,
            "/v1/organization_roles/",
            "",
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
        value: impl IntoInput<
            Text<0, { usize::MAX }, crate::patterns::CreateOrganizationRoleBodyKeyPattern>,
        >,
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

    /// Requires this `permissions` in the body.
    #[track_caller]
    pub fn permissions<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "permissions", value.into_list()))
    }

    /// Requires null as `permissions` in the body.
    pub fn permissions_null(self) -> Self {
        Self(super::member(self.0, "permissions", Ok(())))
    }
}

/// Which `DELETE /organization_roles/{organization_role_id}/permissions/{permission_id}` a mock answers.
pub struct RemovePermissionFromOrganizationRoleWhen(::httpmock::When);
impl RemovePermissionFromOrganizationRoleWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::DELETE).path_matches(
            regex::Regex::new("^/v1/organization_roles/[^/]*/permissions/[^/]*$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `DELETE /organization_roles/{organization_role_id}/permissions/{permission_id}` answers.
pub struct RemovePermissionFromOrganizationRoleThen(::httpmock::Then);
impl RemovePermissionFromOrganizationRoleThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::Role) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl RemovePermissionFromOrganizationRoleWhen {
    /// Requires this `organization_role_id` in the path.
    #[track_caller]
    pub fn organization_role_id(
        self,
        value: impl IntoInput<crate::ids::OrganizationRoleId>,
    ) -> Self {
        Self(super::path(
            self.0,
            "/v1/organization_roles/",
            "/permissions/[^/]*",
            value.into_input(),
        ))
    }

    /// Requires this `permission_id` in the path.
    #[track_caller]
    pub fn permission_id(self, value: impl IntoInput<crate::ids::PermissionId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/organization_roles/[^/]*/permissions/",
            "",
            value.into_input(),
        ))
    }
}

/// Which `POST /organization_roles/{organization_role_id}/permissions/{permission_id}` a mock answers.
pub struct AssignPermissionToOrganizationRoleWhen(::httpmock::When);
impl AssignPermissionToOrganizationRoleWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/organization_roles/[^/]*/permissions/[^/]*$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /organization_roles/{organization_role_id}/permissions/{permission_id}` answers.
pub struct AssignPermissionToOrganizationRoleThen(::httpmock::Then);
impl AssignPermissionToOrganizationRoleThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::Role) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl AssignPermissionToOrganizationRoleWhen {
    /// Requires this `organization_role_id` in the path.
    #[track_caller]
    pub fn organization_role_id(
        self,
        value: impl IntoInput<crate::ids::OrganizationRoleId>,
    ) -> Self {
        Self(super::path(
            self.0,
            "/v1/organization_roles/",
            "/permissions/[^/]*",
            value.into_input(),
        ))
    }

    /// Requires this `permission_id` in the path.
    #[track_caller]
    pub fn permission_id(self, value: impl IntoInput<crate::ids::PermissionId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/organization_roles/[^/]*/permissions/",
            "",
            value.into_input(),
        ))
    }
}

identity_facade_core::to_wire!(crate::organization_roles::Roles {
    data: "data",
    total_count: "total_count",
});
identity_facade_core::sample!(
    crate::organization_roles::Roles,
    "{\"data\":[],\"total_count\":0}"
);
