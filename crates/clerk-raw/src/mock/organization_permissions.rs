// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{Int, IntoInput, Text};

/// Which `GET /organization_permissions` a mock answers.
pub struct ListOrganizationPermissionsWhen(::httpmock::When);
impl ListOrganizationPermissionsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/organization_permissions$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /organization_permissions` answers.
pub struct ListOrganizationPermissionsThen(::httpmock::Then);
impl ListOrganizationPermissionsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl ListOrganizationPermissionsWhen {
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

/// Which `POST /organization_permissions` a mock answers.
pub struct CreateOrganizationPermissionWhen(::httpmock::When);
impl CreateOrganizationPermissionWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/organization_permissions$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /organization_permissions` answers.
pub struct CreateOrganizationPermissionThen(::httpmock::Then);
impl CreateOrganizationPermissionThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl CreateOrganizationPermissionWhen {
    /// Requires this `description` in the body.
    #[track_caller]
    pub fn description(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "description", value.into_input()))
    }

    /// Requires this `key` in the body.
    #[track_caller]
    pub fn key(
        self,
        value: impl IntoInput<
            Text<0, { usize::MAX }, crate::patterns::CreateOrganizationPermissionBodyKeyPattern>,
        >,
    ) -> Self {
        Self(super::member(self.0, "key", value.into_input()))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }
}

/// Which `DELETE /organization_permissions/{permission_id}` a mock answers.
pub struct DeleteOrganizationPermissionWhen(::httpmock::When);
impl DeleteOrganizationPermissionWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/organization_permissions/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `DELETE /organization_permissions/{permission_id}` answers.
pub struct DeleteOrganizationPermissionThen(::httpmock::Then);
impl DeleteOrganizationPermissionThen {
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

impl DeleteOrganizationPermissionWhen {
    /// Requires this `permission_id` in the path.
    #[track_caller]
    pub fn permission_id(self, value: impl IntoInput<crate::ids::PermissionId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/organization_permissions/",
            "",
            value.into_input(),
        ))
    }
}

/// Which `GET /organization_permissions/{permission_id}` a mock answers.
pub struct GetOrganizationPermissionWhen(::httpmock::When);
impl GetOrganizationPermissionWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/organization_permissions/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /organization_permissions/{permission_id}` answers.
pub struct GetOrganizationPermissionThen(::httpmock::Then);
impl GetOrganizationPermissionThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl GetOrganizationPermissionWhen {
    /// Requires this `permission_id` in the path.
    #[track_caller]
    pub fn permission_id(self, value: impl IntoInput<crate::ids::PermissionId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/organization_permissions/",
            "",
            value.into_input(),
        ))
    }
}

/// Which `PATCH /organization_permissions/{permission_id}` a mock answers.
pub struct UpdateOrganizationPermissionWhen(::httpmock::When);
impl UpdateOrganizationPermissionWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/organization_permissions/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `PATCH /organization_permissions/{permission_id}` answers.
pub struct UpdateOrganizationPermissionThen(::httpmock::Then);
impl UpdateOrganizationPermissionThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl UpdateOrganizationPermissionWhen {
    /// Requires this `permission_id` in the path.
    #[track_caller]
    pub fn permission_id(self, value: impl IntoInput<crate::ids::PermissionId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/organization_permissions/",
            "",
            value.into_input(),
        ))
    }

    /// Requires this `description` in the body.
    #[track_caller]
    pub fn description(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "description", value.into_input()))
    }

    /// Requires this `key` in the body.
    #[track_caller]
    pub fn key(
        self,
        value: impl IntoInput<
            Text<0, { usize::MAX }, crate::patterns::CreateOrganizationPermissionBodyKeyPattern>,
        >,
    ) -> Self {
        Self(super::member(self.0, "key", value.into_input()))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }
}

identity_facade_core::to_wire!(crate::organization_permissions::Permissions {
    data: "data",
    total_count: "total_count",
});
identity_facade_core::sample!(
    crate::organization_permissions::Permissions,
    "{\"data\":[],\"total_count\":0}"
);
