// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

/// Which `GET /organization_permissions` a mock answers.
pub struct ListOrganizationPermissionsWhen(::httpmock::When);
impl ListOrganizationPermissionsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/organization_permissions$").unwrap()),
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

/// What a mock of `GET /organization_permissions` answers.
pub struct ListOrganizationPermissionsThen(::httpmock::Then);
impl ListOrganizationPermissionsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::organization_permissions::Permissions) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `POST /organization_permissions` a mock answers.
pub struct CreateOrganizationPermissionWhen(::httpmock::When);
impl CreateOrganizationPermissionWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/organization_permissions$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(
        self,
        value: &crate::organization_permissions::CreateOrganizationPermissionBody,
    ) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /organization_permissions` answers.
pub struct CreateOrganizationPermissionThen(::httpmock::Then);
impl CreateOrganizationPermissionThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::Permission) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `DELETE /organization_permissions/{permission_id}` a mock answers.
pub struct DeleteOrganizationPermissionWhen(::httpmock::When);
impl DeleteOrganizationPermissionWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/organization_permissions/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `permission_id` in the path.
    pub fn permission_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/organization_permissions/", value, "")),
        )
    }
}

/// What a mock of `DELETE /organization_permissions/{permission_id}` answers.
pub struct DeleteOrganizationPermissionThen(::httpmock::Then);
impl DeleteOrganizationPermissionThen {
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

/// Which `GET /organization_permissions/{permission_id}` a mock answers.
pub struct GetOrganizationPermissionWhen(::httpmock::When);
impl GetOrganizationPermissionWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/organization_permissions/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `permission_id` in the path.
    pub fn permission_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/organization_permissions/", value, "")),
        )
    }
}

/// What a mock of `GET /organization_permissions/{permission_id}` answers.
pub struct GetOrganizationPermissionThen(::httpmock::Then);
impl GetOrganizationPermissionThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::Permission) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `PATCH /organization_permissions/{permission_id}` a mock answers.
pub struct UpdateOrganizationPermissionWhen(::httpmock::When);
impl UpdateOrganizationPermissionWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/organization_permissions/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `permission_id` in the path.
    pub fn permission_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/organization_permissions/", value, "")),
        )
    }

    /// A body that is equal to this as JSON.
    pub fn body(
        self,
        value: &crate::organization_permissions::UpdateOrganizationPermissionBody,
    ) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `PATCH /organization_permissions/{permission_id}` answers.
pub struct UpdateOrganizationPermissionThen(::httpmock::Then);
impl UpdateOrganizationPermissionThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::Permission) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

identity_facade_core::to_wire!(crate::organization_permissions::Permissions {
    data: "data",
    total_count: "total_count",
});
