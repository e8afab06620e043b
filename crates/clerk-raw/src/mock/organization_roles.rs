// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

/// Which `GET /organization_roles` a mock answers.
pub struct ListOrganizationRolesWhen(::httpmock::When);
impl ListOrganizationRolesWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/organization_roles$").unwrap()),
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

/// What a mock of `GET /organization_roles` answers.
pub struct ListOrganizationRolesThen(::httpmock::Then);
impl ListOrganizationRolesThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /organization_roles` a mock answers.
pub struct CreateOrganizationRoleWhen(::httpmock::When);
impl CreateOrganizationRoleWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/organization_roles$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::organization_roles::CreateOrganizationRoleBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /organization_roles` answers.
pub struct CreateOrganizationRoleThen(::httpmock::Then);
impl CreateOrganizationRoleThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `DELETE /organization_roles/{organization_role_id}` a mock answers.
pub struct DeleteOrganizationRoleWhen(::httpmock::When);
impl DeleteOrganizationRoleWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/organization_roles/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `organization_role_id` in the path.
    pub fn organization_role_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/organization_roles/", value, "")),
        )
    }
}

/// What a mock of `DELETE /organization_roles/{organization_role_id}` answers.
pub struct DeleteOrganizationRoleThen(::httpmock::Then);
impl DeleteOrganizationRoleThen {
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

/// Which `GET /organization_roles/{organization_role_id}` a mock answers.
pub struct GetOrganizationRoleWhen(::httpmock::When);
impl GetOrganizationRoleWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/organization_roles/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `organization_role_id` in the path.
    pub fn organization_role_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/organization_roles/", value, "")),
        )
    }
}

/// What a mock of `GET /organization_roles/{organization_role_id}` answers.
pub struct GetOrganizationRoleThen(::httpmock::Then);
impl GetOrganizationRoleThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `PATCH /organization_roles/{organization_role_id}` a mock answers.
pub struct UpdateOrganizationRoleWhen(::httpmock::When);
impl UpdateOrganizationRoleWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/organization_roles/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `organization_role_id` in the path.
    pub fn organization_role_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/organization_roles/", value, "")),
        )
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::organization_roles::UpdateOrganizationRoleBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `PATCH /organization_roles/{organization_role_id}` answers.
pub struct UpdateOrganizationRoleThen(::httpmock::Then);
impl UpdateOrganizationRoleThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `DELETE /organization_roles/{organization_role_id}/permissions/{permission_id}` a mock answers.
pub struct RemovePermissionFromOrganizationRoleWhen(::httpmock::When);
impl RemovePermissionFromOrganizationRoleWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::DELETE).path_matches(
            regex::Regex::new("^/v1/organization_roles/[^/]*/permissions/[^/]*$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `organization_role_id` in the path.
    pub fn organization_role_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path(
            "/v1/organization_roles/",
            value,
            "/permissions/[^/]*",
        )))
    }

    /// This `permission_id` in the path.
    pub fn permission_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path(
            "/v1/organization_roles/[^/]*/permissions/",
            value,
            "",
        )))
    }
}

/// What a mock of `DELETE /organization_roles/{organization_role_id}/permissions/{permission_id}` answers.
pub struct RemovePermissionFromOrganizationRoleThen(::httpmock::Then);
impl RemovePermissionFromOrganizationRoleThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /organization_roles/{organization_role_id}/permissions/{permission_id}` a mock answers.
pub struct AssignPermissionToOrganizationRoleWhen(::httpmock::When);
impl AssignPermissionToOrganizationRoleWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/organization_roles/[^/]*/permissions/[^/]*$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `organization_role_id` in the path.
    pub fn organization_role_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path(
            "/v1/organization_roles/",
            value,
            "/permissions/[^/]*",
        )))
    }

    /// This `permission_id` in the path.
    pub fn permission_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path(
            "/v1/organization_roles/[^/]*/permissions/",
            value,
            "",
        )))
    }
}

/// What a mock of `POST /organization_roles/{organization_role_id}/permissions/{permission_id}` answers.
pub struct AssignPermissionToOrganizationRoleThen(::httpmock::Then);
impl AssignPermissionToOrganizationRoleThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

identity_facade_core::to_wire!(crate::organization_roles::Roles {
    data: "data",
    total_count: "total_count",
});
