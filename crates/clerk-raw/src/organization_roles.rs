// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, BodyRule, Call, Int, IntoInput, IntoList, Items, List, Listing, Operation, Paging,
    Parameter, Receipt, Text,
};

/// Facts of `GET /organization_roles`.
pub static LIST_ORGANIZATION_ROLES: Operation = Operation::new(
    "ListOrganizationRoles",
    http::Method::GET,
    "/organization_roles",
    "organization-roles",
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
/// The call of [`Client::list_organization_roles`](crate::Client::list_organization_roles), `GET /organization_roles`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListOrganizationRolesCall {
    call: Call,
}

impl ListOrganizationRolesCall {
    /// Role id (exact) or part of the name or key.
    ///
    /// Query parameter `query`: string.
    pub fn query(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("query", value.into_input());
        self
    }

    /// `created_at`, `name` or `key`, with `+` or `-`; default `-created_at`.
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

identity_facade_core::call!(ListOrganizationRolesCall -> Roles);
identity_facade_core::paged!(ListOrganizationRolesCall -> crate ::shared::Role);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListOrganizationRolesCall,
    crate::Client,
    LIST_ORGANIZATION_ROLES,
    "Lists the organization roles of the instance, newest first.",
    false,
    [
        query::<String>("query", "Role id (exact) or part of the name or key."),
        query::<String>(
            "order_by",
            "`created_at`, `name` or `key`, with `+` or `-`; default `-created_at`."
        ),
        query::<Int<1, 500>>("limit", "Default: `10`."),
        query::<Int<0, { i64::MAX }>>("offset", "Default: `0`.")
    ]
);
impl crate::Client {
    /// Lists the organization roles of the instance, newest first.
    ///
    /// `GET /organization_roles`
    ///
    /// * Returns [`Roles`], with status 200.
    /// * Errors: 400, 401, 403, 422.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `offset` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `organization-roles`; in `identity-facade`, `clerk-organization-roles`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/organization-roles/get/organization_roles>)
    pub fn list_organization_roles(&self) -> ListOrganizationRolesCall {
        let call = self.transport.call(&LIST_ORGANIZATION_ROLES);
        ListOrganizationRolesCall { call }
    }
}

/// Facts of `POST /organization_roles`.
pub static CREATE_ORGANIZATION_ROLE: Operation = Operation::new(
    "CreateOrganizationRole",
    http::Method::POST,
    "/organization_roles",
    "organization-roles",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("key"), BodyRule::Required("name")]);
/// The call of [`Client::create_organization_role`](crate::Client::create_organization_role), `POST /organization_roles`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateOrganizationRoleCall {
    call: Call,
}

impl CreateOrganizationRoleCall {
    /// `description`: string.
    pub fn description(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("description", value.into_input());
        self
    }

    /// Sends `null` for `description`.
    pub fn description_null(mut self) -> Self {
        self.call.null("description");
        self
    }

    /// `include_in_initial_role_set`: boolean.
    pub fn include_in_initial_role_set(mut self, value: impl IntoInput<bool>) -> Self {
        self.call
            .member("include_in_initial_role_set", value.into_input());
        self
    }

    /// Sends `null` for `include_in_initial_role_set`.
    pub fn include_in_initial_role_set_null(mut self) -> Self {
        self.call.null("include_in_initial_role_set");
        self
    }

    /// Unique; starts with `org:`; lowercase letters, digits and underscores.
    ///
    /// `key`: string that matches `^org:[a-z0-9_]+$`. Required.
    pub fn key(
        mut self,
        value: impl IntoInput<
            Text<0, { usize::MAX }, crate::patterns::CreateOrganizationRoleBodyKeyPattern>,
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

    /// Ids, not keys, of the permissions.
    ///
    /// `permissions`: list of strings.
    pub fn permissions<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("permissions", value.into_list());
        self
    }

    /// Sends `null` for `permissions`.
    pub fn permissions_null(mut self) -> Self {
        self.call.null("permissions");
        self
    }
}

identity_facade_core::call!(CreateOrganizationRoleCall -> crate ::shared::Role);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateOrganizationRoleCall,
    crate::Client,
    CREATE_ORGANIZATION_ROLE,
    "Creates an organization role with a unique key and optional permissions.",
    false,
    [
        member::<identity_facade_core::Nullable<String>>("description"),
        member::<identity_facade_core::Nullable<bool>>("include_in_initial_role_set"),
        member::<Text<0, { usize::MAX }, crate::patterns::CreateOrganizationRoleBodyKeyPattern>>(
            "key",
            "Unique; starts with `org:`; lowercase letters, digits and underscores."
        ),
        member::<String>("name"),
        member::<identity_facade_core::Nullable<List<String>>>(
            "permissions",
            "Ids, not keys, of the permissions."
        )
    ]
);
impl crate::Client {
    /// Creates an organization role with a unique key and optional permissions.
    ///
    /// `POST /organization_roles`
    ///
    /// * Required: `key`, `name`.
    /// * Returns [`Role`](crate::shared::Role), with status 200.
    /// * Errors: 400, 401, 402, 403, 404, 422.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `organization-roles`; in `identity-facade`, `clerk-organization-roles`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/organization-roles/post/organization_roles>)
    pub fn create_organization_role(&self) -> CreateOrganizationRoleCall {
        let call = self.transport.call(&CREATE_ORGANIZATION_ROLE);
        CreateOrganizationRoleCall { call }
    }
}

/// Facts of `DELETE /organization_roles/{organization_role_id}`.
pub static DELETE_ORGANIZATION_ROLE: Operation = Operation::new(
    "DeleteOrganizationRole",
    http::Method::DELETE,
    "/organization_roles/{organization_role_id}",
    "organization-roles",
)
.parameters(&[Parameter::path("organization_role_id")])
.idempotent()
.receipt(Receipt::new(
    Some("deleted"),
    &[("id", "organization_role_id")],
));
/// The call of [`Client::delete_organization_role`](crate::Client::delete_organization_role), `DELETE /organization_roles/{organization_role_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteOrganizationRoleCall {
    call: Call,
}

identity_facade_core::call!(DeleteOrganizationRoleCall -> crate ::shared::DeletedObject);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteOrganizationRoleCall,
    crate::Client,
    DELETE_ORGANIZATION_ROLE,
    "Deletes a role that no member, invitation or default setting uses.",
    false,
    [identifier::<crate::ids::OrganizationRoleId>(
        "organization_role_id"
    )]
);
impl crate::Client {
    /// Deletes a role that no member, invitation or default setting uses.
    ///
    /// `DELETE /organization_roles/{organization_role_id}`
    ///
    /// * Required: `organization_role_id`.
    /// * Returns [`DeletedObject`](crate::shared::DeletedObject), with status 200.
    /// * Errors: 401, 403, 404, 422.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `organization-roles`; in `identity-facade`, `clerk-organization-roles`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/organization-roles/delete/organization_roles/%7Borganization_role_id%7D>)
    pub fn delete_organization_role(
        &self,
        organization_role_id: impl IntoInput<crate::ids::OrganizationRoleId>,
    ) -> DeleteOrganizationRoleCall {
        let mut call = self.transport.call(&DELETE_ORGANIZATION_ROLE);
        call.path("organization_role_id", organization_role_id.into_input());
        DeleteOrganizationRoleCall { call }
    }
}

/// Facts of `GET /organization_roles/{organization_role_id}`.
pub static GET_ORGANIZATION_ROLE: Operation = Operation::new(
    "GetOrganizationRole",
    http::Method::GET,
    "/organization_roles/{organization_role_id}",
    "organization-roles",
)
.parameters(&[Parameter::path("organization_role_id")])
.idempotent();
/// The call of [`Client::get_organization_role`](crate::Client::get_organization_role), `GET /organization_roles/{organization_role_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetOrganizationRoleCall {
    call: Call,
}

identity_facade_core::call!(GetOrganizationRoleCall -> crate ::shared::Role);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetOrganizationRoleCall,
    crate::Client,
    GET_ORGANIZATION_ROLE,
    "Returns one organization role with its permissions.",
    false,
    [identifier::<crate::ids::OrganizationRoleId>(
        "organization_role_id"
    )]
);
impl crate::Client {
    /// Returns one organization role with its permissions.
    ///
    /// `GET /organization_roles/{organization_role_id}`
    ///
    /// * Required: `organization_role_id`.
    /// * Returns [`Role`](crate::shared::Role), with status 200.
    /// * Errors: 401, 403, 404.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `organization-roles`; in `identity-facade`, `clerk-organization-roles`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/organization-roles/get/organization_roles/%7Borganization_role_id%7D>)
    pub fn get_organization_role(
        &self,
        organization_role_id: impl IntoInput<crate::ids::OrganizationRoleId>,
    ) -> GetOrganizationRoleCall {
        let mut call = self.transport.call(&GET_ORGANIZATION_ROLE);
        call.path("organization_role_id", organization_role_id.into_input());
        GetOrganizationRoleCall { call }
    }
}

/// Facts of `PATCH /organization_roles/{organization_role_id}`.
pub static UPDATE_ORGANIZATION_ROLE: Operation = Operation::new(
    "UpdateOrganizationRole",
    http::Method::PATCH,
    "/organization_roles/{organization_role_id}",
    "organization-roles",
)
.parameters(&[Parameter::path("organization_role_id")])
.body(BodyKind::Object);
/// The call of [`Client::update_organization_role`](crate::Client::update_organization_role), `PATCH /organization_roles/{organization_role_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateOrganizationRoleCall {
    call: Call,
}

impl UpdateOrganizationRoleCall {
    /// `description`: string.
    pub fn description(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("description", value.into_input());
        self
    }

    /// Sends `null` for `description`.
    pub fn description_null(mut self) -> Self {
        self.call.null("description");
        self
    }

    /// `key`: string that matches `^org:[a-z0-9_]+$`.
    pub fn key(
        mut self,
        value: impl IntoInput<
            Text<0, { usize::MAX }, crate::patterns::CreateOrganizationRoleBodyKeyPattern>,
        >,
    ) -> Self {
        self.call.member("key", value.into_input());
        self
    }

    /// Sends `null` for `key`.
    pub fn key_null(mut self) -> Self {
        self.call.null("key");
        self
    }

    /// `name`: string.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("name", value.into_input());
        self
    }

    /// Sends `null` for `name`.
    pub fn name_null(mut self) -> Self {
        self.call.null("name");
        self
    }

    /// Ids, not keys, of the permissions; replaces the whole list.
    ///
    /// `permissions`: list of strings.
    pub fn permissions<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("permissions", value.into_list());
        self
    }

    /// Sends `null` for `permissions`.
    pub fn permissions_null(mut self) -> Self {
        self.call.null("permissions");
        self
    }
}

identity_facade_core::call!(UpdateOrganizationRoleCall -> crate ::shared::Role);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateOrganizationRoleCall,
    crate::Client,
    UPDATE_ORGANIZATION_ROLE,
    "Updates a role; a given `permissions` list replaces the old one.",
    false,
    [
        identifier::<crate::ids::OrganizationRoleId>("organization_role_id"),
        member::<identity_facade_core::Nullable<String>>("description"),
        member::<
            identity_facade_core::Nullable<
                Text<0, { usize::MAX }, crate::patterns::CreateOrganizationRoleBodyKeyPattern>,
            >,
        >("key"),
        member::<identity_facade_core::Nullable<String>>("name"),
        member::<identity_facade_core::Nullable<List<String>>>(
            "permissions",
            "Ids, not keys, of the permissions; replaces the whole list."
        )
    ]
);
impl crate::Client {
    /// Updates a role; a given `permissions` list replaces the old one.
    ///
    /// `PATCH /organization_roles/{organization_role_id}`
    ///
    /// * Required: `organization_role_id`.
    /// * Returns [`Role`](crate::shared::Role), with status 200.
    /// * Errors: 400, 401, 403, 404, 422.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `organization-roles`; in `identity-facade`, `clerk-organization-roles`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/organization-roles/patch/organization_roles/%7Borganization_role_id%7D>)
    pub fn update_organization_role(
        &self,
        organization_role_id: impl IntoInput<crate::ids::OrganizationRoleId>,
    ) -> UpdateOrganizationRoleCall {
        let mut call = self.transport.call(&UPDATE_ORGANIZATION_ROLE);
        call.path("organization_role_id", organization_role_id.into_input());
        UpdateOrganizationRoleCall { call }
    }
}

/// Facts of `DELETE /organization_roles/{organization_role_id}/permissions/{permission_id}`.
pub static REMOVE_PERMISSION_FROM_ORGANIZATION_ROLE: Operation = Operation::new(
    "RemovePermissionFromOrganizationRole",
    http::Method::DELETE,
    "/organization_roles/{organization_role_id}/permissions/{permission_id}",
    "organization-roles",
)
.parameters(&[
    Parameter::path("organization_role_id"),
    Parameter::path("permission_id"),
])
.idempotent();
/// The call of [`Client::remove_permission_from_organization_role`](crate::Client::remove_permission_from_organization_role), `DELETE /organization_roles/{organization_role_id}/permissions/{permission_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct RemovePermissionFromOrganizationRoleCall {
    call: Call,
}

identity_facade_core::call!(
    RemovePermissionFromOrganizationRoleCall -> crate ::shared::Role
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    RemovePermissionFromOrganizationRoleCall,
    crate::Client,
    REMOVE_PERMISSION_FROM_ORGANIZATION_ROLE,
    "Removes one permission from a role; the permission itself stays.",
    false,
    [
        identifier::<crate::ids::OrganizationRoleId>("organization_role_id"),
        identifier::<crate::ids::PermissionId>("permission_id")
    ]
);
impl crate::Client {
    /// Removes one permission from a role; the permission itself stays.
    ///
    /// `DELETE /organization_roles/{organization_role_id}/permissions/{permission_id}`
    ///
    /// * Required: `organization_role_id`, `permission_id`.
    /// * Returns [`Role`](crate::shared::Role), with status 200.
    /// * Errors: 401, 403, 404, 422.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `organization-roles`; in `identity-facade`, `clerk-organization-roles`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/organization-roles/delete/organization_roles/%7Borganization_role_id%7D/permissions/%7Bpermission_id%7D>)
    pub fn remove_permission_from_organization_role(
        &self,
        organization_role_id: impl IntoInput<crate::ids::OrganizationRoleId>,
        permission_id: impl IntoInput<crate::ids::PermissionId>,
    ) -> RemovePermissionFromOrganizationRoleCall {
        let mut call = self
            .transport
            .call(&REMOVE_PERMISSION_FROM_ORGANIZATION_ROLE);
        call.path("organization_role_id", organization_role_id.into_input());
        call.path("permission_id", permission_id.into_input());
        RemovePermissionFromOrganizationRoleCall { call }
    }
}

/// Facts of `POST /organization_roles/{organization_role_id}/permissions/{permission_id}`.
pub static ASSIGN_PERMISSION_TO_ORGANIZATION_ROLE: Operation = Operation::new(
    "AssignPermissionToOrganizationRole",
    http::Method::POST,
    "/organization_roles/{organization_role_id}/permissions/{permission_id}",
    "organization-roles",
)
.parameters(&[
    Parameter::path("organization_role_id"),
    Parameter::path("permission_id"),
]);
/// The call of [`Client::assign_permission_to_organization_role`](crate::Client::assign_permission_to_organization_role), `POST /organization_roles/{organization_role_id}/permissions/{permission_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct AssignPermissionToOrganizationRoleCall {
    call: Call,
}

identity_facade_core::call!(
    AssignPermissionToOrganizationRoleCall -> crate ::shared::Role
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    AssignPermissionToOrganizationRoleCall,
    crate::Client,
    ASSIGN_PERMISSION_TO_ORGANIZATION_ROLE,
    "Adds one permission to a role; its other permissions stay.",
    false,
    [
        identifier::<crate::ids::OrganizationRoleId>("organization_role_id"),
        identifier::<crate::ids::PermissionId>("permission_id")
    ]
);
impl crate::Client {
    /// Adds one permission to a role; its other permissions stay.
    ///
    /// `POST /organization_roles/{organization_role_id}/permissions/{permission_id}`
    ///
    /// * Required: `organization_role_id`, `permission_id`.
    /// * Returns [`Role`](crate::shared::Role), with status 200.
    /// * Errors: 401, 403, 404, 409.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `organization-roles`; in `identity-facade`, `clerk-organization-roles`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/organization-roles/post/organization_roles/%7Borganization_role_id%7D/permissions/%7Bpermission_id%7D>)
    pub fn assign_permission_to_organization_role(
        &self,
        organization_role_id: impl IntoInput<crate::ids::OrganizationRoleId>,
        permission_id: impl IntoInput<crate::ids::PermissionId>,
    ) -> AssignPermissionToOrganizationRoleCall {
        let mut call = self.transport.call(&ASSIGN_PERMISSION_TO_ORGANIZATION_ROLE);
        call.path("organization_role_id", organization_role_id.into_input());
        call.path("permission_id", permission_id.into_input());
        AssignPermissionToOrganizationRoleCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &LIST_ORGANIZATION_ROLES,
    &CREATE_ORGANIZATION_ROLE,
    &DELETE_ORGANIZATION_ROLE,
    &GET_ORGANIZATION_ROLE,
    &UPDATE_ORGANIZATION_ROLE,
    &REMOVE_PERMISSION_FROM_ORGANIZATION_ROLE,
    &ASSIGN_PERMISSION_TO_ORGANIZATION_ROLE,
];

/// Object `Roles`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Roles {
    /// `data`. Required.
    pub data: Items<crate::shared::Role>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}
