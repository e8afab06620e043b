// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, BodyRule, Call, Int, IntoInput, Items, Listing, Operation, Paging, Parameter,
    Receipt, Text,
};

/// Facts of `GET /organization_permissions`.
pub static LIST_ORGANIZATION_PERMISSIONS: Operation = Operation::new(
    "ListOrganizationPermissions",
    http::Method::GET,
    "/organization_permissions",
    "organization-permissions",
)
.parameters(&[
    Parameter::query("query"),
    Parameter::query("order_by"),
    Parameter::query("limit"),
    Parameter::query("offset"),
])
.idempotent()
.paging(Paging::offset("offset", "limit"))
.listing(Listing::new().largest(500).within("data", "total_count"));
/// The call of [`Client::list_organization_permissions`](crate::Client::list_organization_permissions), `GET /organization_permissions`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListOrganizationPermissionsCall {
    call: Call,
}

impl ListOrganizationPermissionsCall {
    /// Permission id (exact) or part of the name or key.
    ///
    /// Query parameter `query`: string.
    pub fn query(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("query", value.into_input());
        self
    }

    /// `created_at`, `name` or `key`, with `+` or `-`.
    ///
    /// Query parameter `order_by`: string.
    pub fn order_by(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("order_by", value.into_input());
        self
    }

    /// Query parameter `limit`: integer from 1 to 500. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 500>>) -> Self {
        self.call.query("limit", value.into_input());
        self
    }

    /// Query parameter `offset`: integer >= 0. Default: `0`.
    pub fn offset(mut self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        self.call.query("offset", value.into_input());
        self
    }
}

identity_facade_core::call!(ListOrganizationPermissionsCall -> Permissions);
identity_facade_core::paged!(
    ListOrganizationPermissionsCall -> crate ::shared::Permission
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListOrganizationPermissionsCall,
    crate::Client,
    LIST_ORGANIZATION_PERMISSIONS,
    "Lists the permissions of the instance.",
    false,
    [
        query::<String>("query", "Permission id (exact) or part of the name or key."),
        query::<String>(
            "order_by",
            "`created_at`, `name` or `key`, with `+` or `-`."
        ),
        query::<Int<1, 500>>("limit", "Default: `10`."),
        query::<Int<0, { i64::MAX }>>("offset", "Default: `0`.")
    ]
);
impl crate::Client {
    /// Lists the permissions of the instance.
    ///
    /// `GET /organization_permissions`
    ///
    /// * Returns [`Permissions`], with status 200.
    /// * Errors: 401, 422.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `offset` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `organization-permissions`; in `identity-facade`, `clerk-organization-permissions`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/organization-permissions/get/organization_permissions>)
    pub fn list_organization_permissions(&self) -> ListOrganizationPermissionsCall {
        let call = self.transport.call(&LIST_ORGANIZATION_PERMISSIONS);
        ListOrganizationPermissionsCall { call }
    }
}

/// Facts of `POST /organization_permissions`.
pub static CREATE_ORGANIZATION_PERMISSION: Operation = Operation::new(
    "CreateOrganizationPermission",
    http::Method::POST,
    "/organization_permissions",
    "organization-permissions",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("key"), BodyRule::Required("name")]);
/// The call of [`Client::create_organization_permission`](crate::Client::create_organization_permission), `POST /organization_permissions`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateOrganizationPermissionCall {
    call: Call,
}

impl CreateOrganizationPermissionCall {
    /// `description`: string.
    pub fn description(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("description", value.into_input());
        self
    }

    /// `org:feature:action` in lowercase; `org:sys_` is reserved.
    ///
    /// `key`: string that matches `^org:[a-z0-9_]+:[a-z0-9_]+$`. Required.
    pub fn key(
        mut self,
        value: impl IntoInput<
            Text<0, { usize::MAX }, crate::patterns::CreateOrganizationPermissionBodyKeyPattern>,
        >,
    ) -> Self {
        self.call.member("key", value.into_input());
        self
    }

    /// `name`: string. Required.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("name", value.into_input());
        self
    }
}

identity_facade_core::call!(
    CreateOrganizationPermissionCall -> crate ::shared::Permission
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateOrganizationPermissionCall,
    crate::Client,
    CREATE_ORGANIZATION_PERMISSION,
    "Creates a custom permission that roles can contain.",
    false,
    [
        member::<String>("description"),
        member::<
            Text<0, { usize::MAX }, crate::patterns::CreateOrganizationPermissionBodyKeyPattern>,
        >(
            "key",
            "`org:feature:action` in lowercase; `org:sys_` is reserved."
        ),
        member::<String>("name")
    ]
);
impl crate::Client {
    /// Creates a custom permission that roles can contain.
    ///
    /// `POST /organization_permissions`
    ///
    /// * Required: `key`, `name`.
    /// * Returns [`Permission`](crate::shared::Permission), with status 200.
    /// * Errors: 400, 401, 402, 404, 422.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `organization-permissions`; in `identity-facade`, `clerk-organization-permissions`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/organization-permissions/post/organization_permissions>)
    pub fn create_organization_permission(&self) -> CreateOrganizationPermissionCall {
        let call = self.transport.call(&CREATE_ORGANIZATION_PERMISSION);
        CreateOrganizationPermissionCall { call }
    }
}

/// Facts of `DELETE /organization_permissions/{permission_id}`.
pub static DELETE_ORGANIZATION_PERMISSION: Operation = Operation::new(
    "DeleteOrganizationPermission",
    http::Method::DELETE,
    "/organization_permissions/{permission_id}",
    "organization-permissions",
)
.parameters(&[Parameter::path("permission_id")])
.idempotent()
.receipt(Receipt::new(Some("deleted"), &[("id", "permission_id")]));
/// The call of [`Client::delete_organization_permission`](crate::Client::delete_organization_permission), `DELETE /organization_permissions/{permission_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteOrganizationPermissionCall {
    call: Call,
}

identity_facade_core::call!(
    DeleteOrganizationPermissionCall -> crate ::shared::DeletedObject
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteOrganizationPermissionCall,
    crate::Client,
    DELETE_ORGANIZATION_PERMISSION,
    "Deletes a custom permission; system permissions are refused.",
    false,
    [identifier::<crate::ids::PermissionId>("permission_id")]
);
impl crate::Client {
    /// Deletes a custom permission; system permissions are refused.
    ///
    /// `DELETE /organization_permissions/{permission_id}`
    ///
    /// * Required: `permission_id`.
    /// * Returns [`DeletedObject`](crate::shared::DeletedObject), with status 200.
    /// * Errors: 401, 403, 404.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `organization-permissions`; in `identity-facade`, `clerk-organization-permissions`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/organization-permissions/delete/organization_permissions/%7Bpermission_id%7D>)
    pub fn delete_organization_permission(
        &self,
        permission_id: impl IntoInput<crate::ids::PermissionId>,
    ) -> DeleteOrganizationPermissionCall {
        let mut call = self.transport.call(&DELETE_ORGANIZATION_PERMISSION);
        call.path("permission_id", permission_id.into_input());
        DeleteOrganizationPermissionCall { call }
    }
}

/// Facts of `GET /organization_permissions/{permission_id}`.
pub static GET_ORGANIZATION_PERMISSION: Operation = Operation::new(
    "GetOrganizationPermission",
    http::Method::GET,
    "/organization_permissions/{permission_id}",
    "organization-permissions",
)
.parameters(&[Parameter::path("permission_id")])
.idempotent();
/// The call of [`Client::get_organization_permission`](crate::Client::get_organization_permission), `GET /organization_permissions/{permission_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetOrganizationPermissionCall {
    call: Call,
}

identity_facade_core::call!(GetOrganizationPermissionCall -> crate ::shared::Permission);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetOrganizationPermissionCall,
    crate::Client,
    GET_ORGANIZATION_PERMISSION,
    "Returns one permission by its id.",
    false,
    [identifier::<crate::ids::PermissionId>("permission_id")]
);
impl crate::Client {
    /// Returns one permission by its id.
    ///
    /// `GET /organization_permissions/{permission_id}`
    ///
    /// * Required: `permission_id`.
    /// * Returns [`Permission`](crate::shared::Permission), with status 200.
    /// * Errors: 401, 404.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `organization-permissions`; in `identity-facade`, `clerk-organization-permissions`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/organization-permissions/get/organization_permissions/%7Bpermission_id%7D>)
    pub fn get_organization_permission(
        &self,
        permission_id: impl IntoInput<crate::ids::PermissionId>,
    ) -> GetOrganizationPermissionCall {
        let mut call = self.transport.call(&GET_ORGANIZATION_PERMISSION);
        call.path("permission_id", permission_id.into_input());
        GetOrganizationPermissionCall { call }
    }
}

/// Facts of `PATCH /organization_permissions/{permission_id}`.
pub static UPDATE_ORGANIZATION_PERMISSION: Operation = Operation::new(
    "UpdateOrganizationPermission",
    http::Method::PATCH,
    "/organization_permissions/{permission_id}",
    "organization-permissions",
)
.parameters(&[Parameter::path("permission_id")])
.body(BodyKind::Object);
/// The call of [`Client::update_organization_permission`](crate::Client::update_organization_permission), `PATCH /organization_permissions/{permission_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateOrganizationPermissionCall {
    call: Call,
}

impl UpdateOrganizationPermissionCall {
    /// `description`: string.
    pub fn description(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("description", value.into_input());
        self
    }

    /// `key`: string that matches `^org:[a-z0-9_]+:[a-z0-9_]+$`.
    pub fn key(
        mut self,
        value: impl IntoInput<
            Text<0, { usize::MAX }, crate::patterns::CreateOrganizationPermissionBodyKeyPattern>,
        >,
    ) -> Self {
        self.call.member("key", value.into_input());
        self
    }

    /// `name`: string.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("name", value.into_input());
        self
    }
}

identity_facade_core::call!(
    UpdateOrganizationPermissionCall -> crate ::shared::Permission
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateOrganizationPermissionCall,
    crate::Client,
    UPDATE_ORGANIZATION_PERMISSION,
    "Updates a custom permission; system permissions are read-only.",
    false,
    [
        identifier::<crate::ids::PermissionId>("permission_id"),
        member::<String>("description"),
        member::<
            Text<0, { usize::MAX }, crate::patterns::CreateOrganizationPermissionBodyKeyPattern>,
        >("key"),
        member::<String>("name")
    ]
);
impl crate::Client {
    /// Updates a custom permission; system permissions are read-only.
    ///
    /// `PATCH /organization_permissions/{permission_id}`
    ///
    /// * Required: `permission_id`.
    /// * Returns [`Permission`](crate::shared::Permission), with status 200.
    /// * Errors: 400, 401, 403, 404, 422.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `organization-permissions`; in `identity-facade`, `clerk-organization-permissions`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/organization-permissions/patch/organization_permissions/%7Bpermission_id%7D>)
    pub fn update_organization_permission(
        &self,
        permission_id: impl IntoInput<crate::ids::PermissionId>,
    ) -> UpdateOrganizationPermissionCall {
        let mut call = self.transport.call(&UPDATE_ORGANIZATION_PERMISSION);
        call.path("permission_id", permission_id.into_input());
        UpdateOrganizationPermissionCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &LIST_ORGANIZATION_PERMISSIONS,
    &CREATE_ORGANIZATION_PERMISSION,
    &DELETE_ORGANIZATION_PERMISSION,
    &GET_ORGANIZATION_PERMISSION,
    &UPDATE_ORGANIZATION_PERMISSION,
];

/// Object `Permissions`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Permissions {
    /// `data`. Required.
    pub data: Items<crate::shared::Permission>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}
