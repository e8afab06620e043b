// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{
    AtMost, BodyKind, BodyRule, Call, Checks, Int, IntoInput, IntoList, Items, List, Listing, Open,
    Operation, Paging, Parameter, Receipt, Style, Text, UnixMillis,
};

/// Facts of `POST /api/v3/assign-role`.
pub static ASSIGN_ROLE: Operation = Operation::new(
    "assignRole",
    http::Method::POST,
    "/api/v3/assign-role",
    "roles",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("code"), BodyRule::Required("targets")])
.enveloped()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::assign_role`](crate::Client::assign_role), `POST /api/v3/assign-role`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct AssignRoleCall {
    call: Call,
}

impl AssignRoleCall {
    /// Code of the role.
    ///
    /// `code`: string. Required.
    pub fn code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("code", value.into_input());
        self
    }

    /// `enableTime`: integer.
    pub fn enable_time(mut self, value: impl IntoInput<i64>) -> Self {
        self.call.member("enableTime", value.into_input());
        self
    }

    /// `endTime`: integer.
    pub fn end_time(mut self, value: impl IntoInput<i64>) -> Self {
        self.call.member("endTime", value.into_input());
        self
    }

    /// Code of the namespace, not its ID or name.
    ///
    /// `namespace`: string.
    pub fn namespace(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("namespace", value.into_input());
        self
    }

    /// `targets`: 1 to 50 `TargetDto`. Required.
    pub fn targets<M>(mut self, value: impl IntoList<AtMost<TargetDto, 50, 1>, M>) -> Self {
        self.call.member("targets", value.into_list());
        self
    }
}

identity_facade_core::call!(AssignRoleCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    AssignRoleCall,
    crate::Client,
    ASSIGN_ROLE,
    "Assigns one role to up to 50 subjects, optionally from `enableTime` to `endTime`.",
    false,
    [
        member::<String>("code", "Code of the role."),
        member::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>("enableTime"),
        member::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>("endTime"),
        member::<String>("namespace", "Code of the namespace, not its ID or name."),
        member::<AtMost<TargetDto, 50, 1>>("targets")
    ]
);
impl crate::Client {
    /// Assigns one role to up to 50 subjects, optionally from `enableTime` to `endTime`.
    ///
    /// `POST /api/v3/assign-role`
    ///
    /// * Required: `code`, `targets`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `roles`; in `identity-facade`, `genauth-roles`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn assign_role(&self) -> AssignRoleCall {
        let call = self.transport.call(&ASSIGN_ROLE);
        AssignRoleCall { call }
    }
}

/// Facts of `POST /api/v3/assign-role-batch`.
pub static ASSIGN_ROLE_BATCH: Operation = Operation::new(
    "assignRoleBatch",
    http::Method::POST,
    "/api/v3/assign-role-batch",
    "roles",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("roles"), BodyRule::Required("targets")])
.enveloped()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::assign_role_batch`](crate::Client::assign_role_batch), `POST /api/v3/assign-role-batch`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct AssignRoleBatchCall {
    call: Call,
}

impl AssignRoleBatchCall {
    /// `roles`: 1 to 10 `RoleCodeDto`. Required.
    pub fn roles<M>(mut self, value: impl IntoList<AtMost<RoleCodeDto, 10, 1>, M>) -> Self {
        self.call.member("roles", value.into_list());
        self
    }

    /// `targets`: 1 to 10 `TargetDto`. Required.
    pub fn targets<M>(mut self, value: impl IntoList<AtMost<TargetDto, 10, 1>, M>) -> Self {
        self.call.member("targets", value.into_list());
        self
    }
}

identity_facade_core::call!(AssignRoleBatchCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    AssignRoleBatchCall,
    crate::Client,
    ASSIGN_ROLE_BATCH,
    "Assigns up to 10 roles to up to 10 subjects.",
    false,
    [
        member::<AtMost<RoleCodeDto, 10, 1>>("roles"),
        member::<AtMost<TargetDto, 10, 1>>("targets")
    ]
);
impl crate::Client {
    /// Assigns up to 10 roles to up to 10 subjects.
    ///
    /// `POST /api/v3/assign-role-batch`
    ///
    /// * Required: `roles`, `targets`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `roles`; in `identity-facade`, `genauth-roles`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn assign_role_batch(&self) -> AssignRoleBatchCall {
        let call = self.transport.call(&ASSIGN_ROLE_BATCH);
        AssignRoleBatchCall { call }
    }
}

/// Facts of `POST /api/v3/check-role-mutual-exclusion`.
pub static CHECK_ROLE_MUTUAL_EXCLUSION: Operation = Operation::new(
    "checkMutualExclusion",
    http::Method::POST,
    "/api/v3/check-role-mutual-exclusion",
    "roles",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("roles")])
.enveloped()
.idempotent();
/// The call of [`Client::check_role_mutual_exclusion`](crate::Client::check_role_mutual_exclusion), `POST /api/v3/check-role-mutual-exclusion`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CheckRoleMutualExclusionCall {
    call: Call,
}

impl CheckRoleMutualExclusionCall {
    /// `roles`: list of `RoleCodeDto`. Required.
    pub fn roles<M>(mut self, value: impl IntoList<List<RoleCodeDto>, M>) -> Self {
        self.call.member("roles", value.into_list());
        self
    }
}

identity_facade_core::call!(
    CheckRoleMutualExclusionCall -> CheckRoleMutualExclusionResultDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CheckRoleMutualExclusionCall,
    crate::Client,
    CHECK_ROLE_MUTUAL_EXCLUSION,
    "Checks whether some of the given roles exclude each other.",
    false,
    [member::<List<RoleCodeDto>>("roles")]
);
impl crate::Client {
    /// Checks whether some of the given roles exclude each other.
    ///
    /// `POST /api/v3/check-role-mutual-exclusion`
    ///
    /// * Required: `roles`.
    /// * Returns [`CheckRoleMutualExclusionResultDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `roles`; in `identity-facade`, `genauth-roles`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn check_role_mutual_exclusion(&self) -> CheckRoleMutualExclusionCall {
        let call = self.transport.call(&CHECK_ROLE_MUTUAL_EXCLUSION);
        CheckRoleMutualExclusionCall { call }
    }
}

/// Facts of `POST /api/v3/check-role-params`.
pub static CHECK_ROLE_PARAMS: Operation = Operation::new(
    "checkParamsNamespace",
    http::Method::POST,
    "/api/v3/check-role-params",
    "roles",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("code"), BodyRule::Required("namespace")])
.enveloped()
.idempotent();
/// The call of [`Client::check_role_params`](crate::Client::check_role_params), `POST /api/v3/check-role-params`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CheckRoleParamsCall {
    call: Call,
}

impl CheckRoleParamsCall {
    /// `code`: string. Required.
    pub fn code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("code", value.into_input());
        self
    }

    /// `name`: string.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("name", value.into_input());
        self
    }

    /// Code of the namespace, not its ID or name.
    ///
    /// `namespace`: string. Required.
    pub fn namespace(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("namespace", value.into_input());
        self
    }
}

identity_facade_core::call!(CheckRoleParamsCall -> CheckRoleParamsRespDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CheckRoleParamsCall,
    crate::Client,
    CHECK_ROLE_PARAMS,
    "Checks whether a role code and name are valid in a namespace.",
    false,
    [
        member::<String>("code"),
        member::<String>("name"),
        member::<String>("namespace", "Code of the namespace, not its ID or name.")
    ]
);
impl crate::Client {
    /// Checks whether a role code and name are valid in a namespace.
    ///
    /// `POST /api/v3/check-role-params`
    ///
    /// * Required: `code`, `namespace`.
    /// * Returns [`CheckRoleParamsRespDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `roles`; in `identity-facade`, `genauth-roles`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn check_role_params(&self) -> CheckRoleParamsCall {
        let call = self.transport.call(&CHECK_ROLE_PARAMS);
        CheckRoleParamsCall { call }
    }
}

/// Facts of `POST /api/v3/create-admin-role`.
pub static CREATE_ADMIN_ROLE: Operation = Operation::new(
    "createAdminRole",
    http::Method::POST,
    "/api/v3/create-admin-role",
    "roles",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("code"), BodyRule::Required("name")])
.enveloped();
/// The call of [`Client::create_admin_role`](crate::Client::create_admin_role), `POST /api/v3/create-admin-role`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateAdminRoleCall {
    call: Call,
}

impl CreateAdminRoleCall {
    /// `code`: string. Required.
    pub fn code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("code", value.into_input());
        self
    }

    /// `description`: string.
    pub fn description(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("description", value.into_input());
        self
    }

    /// `name`: string. Required.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("name", value.into_input());
        self
    }
}

identity_facade_core::call!(CreateAdminRoleCall -> CheckRoleParamsRespDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateAdminRoleCall,
    crate::Client,
    CREATE_ADMIN_ROLE,
    "Creates one custom administrator role by code and name.",
    false,
    [
        member::<String>("code"),
        member::<String>("description"),
        member::<String>("name")
    ]
);
impl crate::Client {
    /// Creates one custom administrator role by code and name.
    ///
    /// `POST /api/v3/create-admin-role`
    ///
    /// * Required: `code`, `name`.
    /// * Returns [`CheckRoleParamsRespDto`], with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `roles`; in `identity-facade`, `genauth-roles`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_admin_role(&self) -> CreateAdminRoleCall {
        let call = self.transport.call(&CREATE_ADMIN_ROLE);
        CreateAdminRoleCall { call }
    }
}

/// Facts of `POST /api/v3/create-role`.
pub static CREATE_ROLE: Operation = Operation::new(
    "createRole",
    http::Method::POST,
    "/api/v3/create-role",
    "roles",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("code")])
.enveloped();
/// The call of [`Client::create_role`](crate::Client::create_role), `POST /api/v3/create-role`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateRoleCall {
    call: Call,
}

impl CreateRoleCall {
    /// `code`: string. Required.
    pub fn code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("code", value.into_input());
        self
    }

    /// `description`: string.
    pub fn description(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("description", value.into_input());
        self
    }

    /// `disableTime`: string.
    pub fn disable_time(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("disableTime", value.into_input());
        self
    }

    /// `name`: string.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("name", value.into_input());
        self
    }

    /// Code of the namespace, not its ID or name.
    ///
    /// `namespace`: string. Default: `default`.
    pub fn namespace(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("namespace", value.into_input());
        self
    }
}

identity_facade_core::call!(CreateRoleCall -> crate ::shared::RoleDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateRoleCall,
    crate::Client,
    CREATE_ROLE,
    "Creates one role in a namespace and returns it.",
    false,
    [
        member::<String>("code"),
        member::<String>("description"),
        member::<String>("disableTime"),
        member::<String>("name"),
        member::<String>(
            "namespace",
            "Code of the namespace, not its ID or name. Default: `default`."
        )
    ]
);
impl crate::Client {
    /// Creates one role in a namespace and returns it.
    ///
    /// `POST /api/v3/create-role`
    ///
    /// * Required: `code`.
    /// * Returns [`RoleDto`](crate::shared::RoleDto), with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `roles`; in `identity-facade`, `genauth-roles`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_role(&self) -> CreateRoleCall {
        let call = self.transport.call(&CREATE_ROLE);
        CreateRoleCall { call }
    }
}

/// Facts of `POST /api/v3/create-roles-batch`.
pub static CREATE_ROLES_BATCH: Operation = Operation::new(
    "createRolesBatch",
    http::Method::POST,
    "/api/v3/create-roles-batch",
    "roles",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("list")])
.enveloped()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::create_roles_batch`](crate::Client::create_roles_batch), `POST /api/v3/create-roles-batch`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateRolesBatchCall {
    call: Call,
}

impl CreateRolesBatchCall {
    /// `list`: 1 to 50 `RoleListItem`. Required.
    pub fn list<M>(mut self, value: impl IntoList<AtMost<RoleListItem, 50, 1>, M>) -> Self {
        self.call.member("list", value.into_list());
        self
    }
}

identity_facade_core::call!(CreateRolesBatchCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateRolesBatchCall,
    crate::Client,
    CREATE_ROLES_BATCH,
    "Creates up to 50 roles, in the same or in different namespaces.",
    false,
    [member::<AtMost<RoleListItem, 50, 1>>("list")]
);
impl crate::Client {
    /// Creates up to 50 roles, in the same or in different namespaces.
    ///
    /// `POST /api/v3/create-roles-batch`
    ///
    /// * Required: `list`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `roles`; in `identity-facade`, `genauth-roles`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_roles_batch(&self) -> CreateRolesBatchCall {
        let call = self.transport.call(&CREATE_ROLES_BATCH);
        CreateRolesBatchCall { call }
    }
}

/// Facts of `POST /api/v3/delete-admin-roles`.
pub static DELETE_ADMIN_ROLES_BATCH: Operation = Operation::new(
    "deleteAdminRolesBatch",
    http::Method::POST,
    "/api/v3/delete-admin-roles",
    "roles",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("codeList")])
.enveloped()
.idempotent()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::delete_admin_roles_batch`](crate::Client::delete_admin_roles_batch), `POST /api/v3/delete-admin-roles`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteAdminRolesBatchCall {
    call: Call,
}

impl DeleteAdminRolesBatchCall {
    /// `codeList`: 1 to 50 strings. Required.
    pub fn code_list<M>(mut self, value: impl IntoList<AtMost<String, 50, 1>, M>) -> Self {
        self.call.member("codeList", value.into_list());
        self
    }
}

identity_facade_core::call!(DeleteAdminRolesBatchCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteAdminRolesBatchCall,
    crate::Client,
    DELETE_ADMIN_ROLES_BATCH,
    "Deletes up to 50 custom administrator roles by code.",
    false,
    [member::<AtMost<String, 50, 1>>("codeList")]
);
impl crate::Client {
    /// Deletes up to 50 custom administrator roles by code.
    ///
    /// `POST /api/v3/delete-admin-roles`
    ///
    /// * Required: `codeList`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `roles`; in `identity-facade`, `genauth-roles`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_admin_roles_batch(&self) -> DeleteAdminRolesBatchCall {
        let call = self.transport.call(&DELETE_ADMIN_ROLES_BATCH);
        DeleteAdminRolesBatchCall { call }
    }
}

/// Facts of `POST /api/v3/delete-roles-batch`.
pub static DELETE_ROLES_BATCH: Operation = Operation::new(
    "deleteRolesBatch",
    http::Method::POST,
    "/api/v3/delete-roles-batch",
    "roles",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("codeList")])
.enveloped()
.idempotent()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::delete_roles_batch`](crate::Client::delete_roles_batch), `POST /api/v3/delete-roles-batch`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteRolesBatchCall {
    call: Call,
}

impl DeleteRolesBatchCall {
    /// Codes of the roles to delete, all in one namespace.
    ///
    /// `codeList`: 1 to 50 strings. Required.
    pub fn code_list<M>(mut self, value: impl IntoList<AtMost<String, 50, 1>, M>) -> Self {
        self.call.member("codeList", value.into_list());
        self
    }

    /// Code of the namespace, not its ID or name.
    ///
    /// `namespace`: string. Default: `default`.
    pub fn namespace(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("namespace", value.into_input());
        self
    }
}

identity_facade_core::call!(DeleteRolesBatchCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteRolesBatchCall,
    crate::Client,
    DELETE_ROLES_BATCH,
    "Deletes up to 50 roles of one namespace by code.",
    false,
    [
        member::<AtMost<String, 50, 1>>(
            "codeList",
            "Codes of the roles to delete, all in one namespace."
        ),
        member::<String>(
            "namespace",
            "Code of the namespace, not its ID or name. Default: `default`."
        )
    ]
);
impl crate::Client {
    /// Deletes up to 50 roles of one namespace by code.
    ///
    /// `POST /api/v3/delete-roles-batch`
    ///
    /// * Required: `codeList`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `roles`; in `identity-facade`, `genauth-roles`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_roles_batch(&self) -> DeleteRolesBatchCall {
        let call = self.transport.call(&DELETE_ROLES_BATCH);
        DeleteRolesBatchCall { call }
    }
}

/// Facts of `GET /api/v3/get-role`.
pub static GET_ROLE: Operation =
    Operation::new("getRole", http::Method::GET, "/api/v3/get-role", "roles")
        .parameters(&[
            Parameter::query("code").required(),
            Parameter::query("namespace"),
        ])
        .enveloped()
        .idempotent();
/// The call of [`Client::get_role`](crate::Client::get_role), `GET /api/v3/get-role`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetRoleCall {
    call: Call,
}

impl GetRoleCall {
    /// Code of the role.
    ///
    /// Query parameter `code`: string. Required.
    pub fn code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("code", value.into_input());
        self
    }

    /// Code of the namespace, not its ID or name.
    ///
    /// Query parameter `namespace`: string.
    pub fn namespace(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("namespace", value.into_input());
        self
    }
}

identity_facade_core::call!(GetRoleCall -> crate ::shared::RoleDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetRoleCall,
    crate::Client,
    GET_ROLE,
    "Returns one role by code and namespace.",
    false,
    [
        query::<String>("code", "Code of the role."),
        query::<String>("namespace", "Code of the namespace, not its ID or name.")
    ]
);
impl crate::Client {
    /// Returns one role by code and namespace.
    ///
    /// `GET /api/v3/get-role`
    ///
    /// * Required: `code`.
    /// * Returns [`RoleDto`](crate::shared::RoleDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `roles`; in `identity-facade`, `genauth-roles`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_role(&self) -> GetRoleCall {
        let call = self.transport.call(&GET_ROLE);
        GetRoleCall { call }
    }
}

/// Facts of `GET /api/v3/get-role-authorized-resources`.
pub static GET_ROLE_AUTHORIZED_RESOURCES: Operation = Operation::new(
    "getRoleAuthorizedResources",
    http::Method::GET,
    "/api/v3/get-role-authorized-resources",
    "roles",
)
.parameters(&[
    Parameter::query("code").required(),
    Parameter::query("namespace"),
    Parameter::query("resourceType"),
])
.enveloped()
.idempotent();
/// The call of [`Client::get_role_authorized_resources`](crate::Client::get_role_authorized_resources), `GET /api/v3/get-role-authorized-resources`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetRoleAuthorizedResourcesCall {
    call: Call,
}

impl GetRoleAuthorizedResourcesCall {
    /// Code of the role.
    ///
    /// Query parameter `code`: string. Required.
    pub fn code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("code", value.into_input());
        self
    }

    /// Code of the namespace, not its ID or name.
    ///
    /// Query parameter `namespace`: string.
    pub fn namespace(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("namespace", value.into_input());
        self
    }

    /// Query parameter `resourceType`: `ResourceType`.
    pub fn resource_type(mut self, value: impl IntoInput<crate::shared::ResourceType>) -> Self {
        self.call.query("resourceType", value.into_input());
        self
    }
}

identity_facade_core::call!(
    GetRoleAuthorizedResourcesCall -> RoleAuthorizedResourcePagingDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetRoleAuthorizedResourcesCall,
    crate::Client,
    GET_ROLE_AUTHORIZED_RESOURCES,
    "Lists the resources that one role is authorized for.",
    false,
    [
        query::<String>("code", "Code of the role."),
        query::<String>("namespace", "Code of the namespace, not its ID or name."),
        query::<crate::shared::ResourceType>("resourceType")
    ]
);
impl crate::Client {
    /// Lists the resources that one role is authorized for.
    ///
    /// `GET /api/v3/get-role-authorized-resources`
    ///
    /// * Required: `code`.
    /// * Returns [`RoleAuthorizedResourcePagingDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `roles`; in `identity-facade`, `genauth-roles`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_role_authorized_resources(&self) -> GetRoleAuthorizedResourcesCall {
        let call = self.transport.call(&GET_ROLE_AUTHORIZED_RESOURCES);
        GetRoleAuthorizedResourcesCall { call }
    }
}

/// Facts of `GET /api/v3/list-role-assignments`.
pub static LIST_ROLE_ASSIGNMENTS: Operation = Operation::new(
    "listRoleAssignments",
    http::Method::GET,
    "/api/v3/list-role-assignments",
    "roles",
)
.parameters(&[
    Parameter::query("limit"),
    Parameter::query("namespaceCode"),
    Parameter::query("page"),
    Parameter::query("query"),
    Parameter::query("roleCode").required(),
    Parameter::query("targetType").style(Style::Brackets),
])
.enveloped()
.idempotent()
.paging(Paging::page_in_query("page", "limit"))
.listing(Listing::new().largest(50).within("data", "totalCount"));
/// The call of [`Client::list_role_assignments`](crate::Client::list_role_assignments), `GET /api/v3/list-role-assignments`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListRoleAssignmentsCall {
    call: Call,
}

impl ListRoleAssignmentsCall {
    /// Query parameter `limit`: integer from 1 to 50. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 50>>) -> Self {
        self.call.query("limit", value.into_input());
        self
    }

    /// Code of the permission namespace, not its ID or name.
    ///
    /// Query parameter `namespaceCode`: string.
    pub fn namespace_code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("namespaceCode", value.into_input());
        self
    }

    /// Query parameter `page`: integer >= 1. Default: `1`.
    pub fn page(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.query("page", value.into_input());
        self
    }

    /// Query parameter `query`: string.
    pub fn query(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("query", value.into_input());
        self
    }

    /// Query parameter `roleCode`: string of up to 50 characters that matches `^[A-Za-z0-9_-]+$`. Required.
    pub fn role_code(
        mut self,
        value: impl IntoInput<Text<0, 50, crate::patterns::RoleCodePattern>>,
    ) -> Self {
        self.call.query("roleCode", value.into_input());
        self
    }

    /// Kind of subject, such as user, role, group or department.
    ///
    /// Query parameter `targetType`: list of `ListRoleAssignmentsTargetTypeItem`.
    pub fn target_type<M>(
        mut self,
        value: impl IntoList<List<ListRoleAssignmentsTargetTypeItem>, M>,
    ) -> Self {
        self.call.query("targetType", value.into_list());
        self
    }
}

identity_facade_core::call!(ListRoleAssignmentsCall -> RoleListPageDto);
identity_facade_core::paged!(ListRoleAssignmentsCall -> RolePermissionListDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListRoleAssignmentsCall,
    crate::Client,
    LIST_ROLE_ASSIGNMENTS,
    "Lists the assignments of one role with their start and end times.",
    false,
    [
        query::<Int<1, 50>>("limit", "Default: `10`."),
        query::<String>(
            "namespaceCode",
            "Code of the permission namespace, not its ID or name."
        ),
        query::<Int<1, { i64::MAX }>>("page", "Default: `1`."),
        query::<String>("query"),
        query::<Text<0, 50, crate::patterns::RoleCodePattern>>("roleCode"),
        query::<List<ListRoleAssignmentsTargetTypeItem>>(
            "targetType",
            "Kind of subject, such as user, role, group or department."
        )
    ]
);
impl crate::Client {
    /// Lists the assignments of one role with their start and end times.
    ///
    /// `GET /api/v3/list-role-assignments`
    ///
    /// * Required: `roleCode`.
    /// * Returns [`RoleListPageDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `roles`; in `identity-facade`, `genauth-roles`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_role_assignments(&self) -> ListRoleAssignmentsCall {
        let call = self.transport.call(&LIST_ROLE_ASSIGNMENTS);
        ListRoleAssignmentsCall { call }
    }
}

/// Facts of `GET /api/v3/list-role-members`.
pub static LIST_ROLE_MEMBERS: Operation = Operation::new(
    "listRoleMembers",
    http::Method::GET,
    "/api/v3/list-role-members",
    "roles",
)
.parameters(&[
    Parameter::query("code").required(),
    Parameter::query("limit"),
    Parameter::query("namespace"),
    Parameter::query("page"),
    Parameter::query("withCustomData"),
    Parameter::query("withIdentities"),
])
.enveloped()
.idempotent()
.paging(Paging::page_in_query("page", "limit"))
.listing(Listing::new().largest(50).within("list", "totalCount"))
.secrets(&["accessToken", "refreshToken"]);
/// The call of [`Client::list_role_members`](crate::Client::list_role_members), `GET /api/v3/list-role-members`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListRoleMembersCall {
    call: Call,
}

impl ListRoleMembersCall {
    /// Code of the role.
    ///
    /// Query parameter `code`: string. Required.
    pub fn code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("code", value.into_input());
        self
    }

    /// Query parameter `limit`: integer from 1 to 50. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 50>>) -> Self {
        self.call.query("limit", value.into_input());
        self
    }

    /// Code of the namespace, not its ID or name.
    ///
    /// Query parameter `namespace`: string.
    pub fn namespace(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("namespace", value.into_input());
        self
    }

    /// Query parameter `page`: integer >= 1. Default: `1`.
    pub fn page(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.query("page", value.into_input());
        self
    }

    /// Includes the custom field values (`customData`) in the answer.
    ///
    /// Query parameter `withCustomData`: boolean. Default: `false`.
    pub fn with_custom_data(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("withCustomData", value.into_input());
        self
    }

    /// Includes the linked external identities in the answer.
    ///
    /// Query parameter `withIdentities`: boolean. Default: `false`.
    pub fn with_identities(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("withIdentities", value.into_input());
        self
    }
}

identity_facade_core::call!(ListRoleMembersCall -> crate ::shared::UserPagingDto);
identity_facade_core::paged!(ListRoleMembersCall -> crate ::shared::UserDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListRoleMembersCall,
    crate::Client,
    LIST_ROLE_MEMBERS,
    "Lists the users who have one role.",
    false,
    [
        query::<String>("code", "Code of the role."),
        query::<Int<1, 50>>("limit", "Default: `10`."),
        query::<String>("namespace", "Code of the namespace, not its ID or name."),
        query::<Int<1, { i64::MAX }>>("page", "Default: `1`."),
        query::<bool>(
            "withCustomData",
            "Includes the custom field values (`customData`) in the answer. Default: `false`."
        ),
        query::<bool>(
            "withIdentities",
            "Includes the linked external identities in the answer. Default: `false`."
        )
    ]
);
impl crate::Client {
    /// Lists the users who have one role.
    ///
    /// `GET /api/v3/list-role-members`
    ///
    /// * Required: `code`.
    /// * Returns [`UserPagingDto`](crate::shared::UserPagingDto), with status 200.
    /// * Secrets: `accessToken`, `refreshToken`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `roles`; in `identity-facade`, `genauth-roles`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_role_members(&self) -> ListRoleMembersCall {
        let call = self.transport.call(&LIST_ROLE_MEMBERS);
        ListRoleMembersCall { call }
    }
}

/// Facts of `GET /api/v3/list-roles`.
pub static LIST_ROLES: Operation = Operation::new(
    "listRoles",
    http::Method::GET,
    "/api/v3/list-roles",
    "roles",
)
.parameters(&[
    Parameter::query("keywords"),
    Parameter::query("limit"),
    Parameter::query("namespace"),
    Parameter::query("page"),
])
.enveloped()
.idempotent()
.paging(Paging::page_in_query("page", "limit"))
.listing(Listing::new().largest(50).within("list", "totalCount"));
/// The call of [`Client::list_roles`](crate::Client::list_roles), `GET /api/v3/list-roles`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListRolesCall {
    call: Call,
}

impl ListRolesCall {
    /// Query parameter `keywords`: string.
    pub fn keywords(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("keywords", value.into_input());
        self
    }

    /// Query parameter `limit`: integer from 1 to 50. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 50>>) -> Self {
        self.call.query("limit", value.into_input());
        self
    }

    /// Code of the namespace, not its ID or name.
    ///
    /// Query parameter `namespace`: string. Default: `default`.
    pub fn namespace(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("namespace", value.into_input());
        self
    }

    /// Query parameter `page`: integer >= 1. Default: `1`.
    pub fn page(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.query("page", value.into_input());
        self
    }
}

identity_facade_core::call!(ListRolesCall -> crate ::shared::RolePagingDto);
identity_facade_core::paged!(ListRolesCall -> crate ::shared::RoleDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListRolesCall,
    crate::Client,
    LIST_ROLES,
    "Lists the roles of one namespace, with a keyword search.",
    false,
    [
        query::<String>("keywords"),
        query::<Int<1, 50>>("limit", "Default: `10`."),
        query::<String>(
            "namespace",
            "Code of the namespace, not its ID or name. Default: `default`."
        ),
        query::<Int<1, { i64::MAX }>>("page", "Default: `1`.")
    ]
);
impl crate::Client {
    /// Lists the roles of one namespace, with a keyword search.
    ///
    /// `GET /api/v3/list-roles`
    ///
    /// * Returns [`RolePagingDto`](crate::shared::RolePagingDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `roles`; in `identity-facade`, `genauth-roles`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_roles(&self) -> ListRolesCall {
        let call = self.transport.call(&LIST_ROLES);
        ListRolesCall { call }
    }
}

/// Facts of `POST /api/v3/multiple-namespace-delete-roles-batch`.
pub static DELETE_ROLES: Operation = Operation::new(
    "deleteRoles",
    http::Method::POST,
    "/api/v3/multiple-namespace-delete-roles-batch",
    "roles",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("roleList")])
.enveloped()
.idempotent()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::delete_roles`](crate::Client::delete_roles), `POST /api/v3/multiple-namespace-delete-roles-batch`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteRolesCall {
    call: Call,
}

impl DeleteRolesCall {
    /// `roleList`: 1 to 50 `RoleCodeAndNamespaceDto`. Required.
    pub fn role_list<M>(
        mut self,
        value: impl IntoList<AtMost<RoleCodeAndNamespaceDto, 50, 1>, M>,
    ) -> Self {
        self.call.member("roleList", value.into_list());
        self
    }
}

identity_facade_core::call!(DeleteRolesCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteRolesCall,
    crate::Client,
    DELETE_ROLES,
    "Deletes up to 50 roles across several namespaces.",
    false,
    [member::<AtMost<RoleCodeAndNamespaceDto, 50, 1>>("roleList")]
);
impl crate::Client {
    /// Deletes up to 50 roles across several namespaces.
    ///
    /// `POST /api/v3/multiple-namespace-delete-roles-batch`
    ///
    /// * Required: `roleList`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `roles`; in `identity-facade`, `genauth-roles`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_roles(&self) -> DeleteRolesCall {
        let call = self.transport.call(&DELETE_ROLES);
        DeleteRolesCall { call }
    }
}

/// Facts of `POST /api/v3/revoke-role`.
pub static REVOKE_ROLE: Operation = Operation::new(
    "revokeRole",
    http::Method::POST,
    "/api/v3/revoke-role",
    "roles",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("code"), BodyRule::Required("targets")])
.enveloped()
.idempotent()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::revoke_role`](crate::Client::revoke_role), `POST /api/v3/revoke-role`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct RevokeRoleCall {
    call: Call,
}

impl RevokeRoleCall {
    /// Code of the role.
    ///
    /// `code`: string. Required.
    pub fn code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("code", value.into_input());
        self
    }

    /// Code of the namespace, not its ID or name.
    ///
    /// `namespace`: string.
    pub fn namespace(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("namespace", value.into_input());
        self
    }

    /// `targets`: 1 to 50 `TargetDto`. Required.
    pub fn targets<M>(mut self, value: impl IntoList<AtMost<TargetDto, 50, 1>, M>) -> Self {
        self.call.member("targets", value.into_list());
        self
    }
}

identity_facade_core::call!(RevokeRoleCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    RevokeRoleCall,
    crate::Client,
    REVOKE_ROLE,
    "Removes one role from up to 50 subjects; the role remains.",
    false,
    [
        member::<String>("code", "Code of the role."),
        member::<String>("namespace", "Code of the namespace, not its ID or name."),
        member::<AtMost<TargetDto, 50, 1>>("targets")
    ]
);
impl crate::Client {
    /// Removes one role from up to 50 subjects; the role remains.
    ///
    /// `POST /api/v3/revoke-role`
    ///
    /// * Required: `code`, `targets`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `roles`; in `identity-facade`, `genauth-roles`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn revoke_role(&self) -> RevokeRoleCall {
        let call = self.transport.call(&REVOKE_ROLE);
        RevokeRoleCall { call }
    }
}

/// Facts of `POST /api/v3/revoke-role-batch`.
pub static REVOKE_ROLE_BATCH: Operation = Operation::new(
    "revokeRoleBatch",
    http::Method::POST,
    "/api/v3/revoke-role-batch",
    "roles",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("roles"), BodyRule::Required("targets")])
.enveloped()
.idempotent()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::revoke_role_batch`](crate::Client::revoke_role_batch), `POST /api/v3/revoke-role-batch`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct RevokeRoleBatchCall {
    call: Call,
}

impl RevokeRoleBatchCall {
    /// `roles`: 1 to 10 `RoleCodeDto`. Required.
    pub fn roles<M>(mut self, value: impl IntoList<AtMost<RoleCodeDto, 10, 1>, M>) -> Self {
        self.call.member("roles", value.into_list());
        self
    }

    /// `targets`: 1 to 50 `TargetDto`. Required.
    pub fn targets<M>(mut self, value: impl IntoList<AtMost<TargetDto, 50, 1>, M>) -> Self {
        self.call.member("targets", value.into_list());
        self
    }
}

identity_facade_core::call!(RevokeRoleBatchCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    RevokeRoleBatchCall,
    crate::Client,
    REVOKE_ROLE_BATCH,
    "Removes up to 10 roles from up to 50 subjects; the roles remain.",
    false,
    [
        member::<AtMost<RoleCodeDto, 10, 1>>("roles"),
        member::<AtMost<TargetDto, 50, 1>>("targets")
    ]
);
impl crate::Client {
    /// Removes up to 10 roles from up to 50 subjects; the roles remain.
    ///
    /// `POST /api/v3/revoke-role-batch`
    ///
    /// * Required: `roles`, `targets`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `roles`; in `identity-facade`, `genauth-roles`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn revoke_role_batch(&self) -> RevokeRoleBatchCall {
        let call = self.transport.call(&REVOKE_ROLE_BATCH);
        RevokeRoleBatchCall { call }
    }
}

/// Facts of `POST /api/v3/update-role`.
pub static UPDATE_ROLE: Operation = Operation::new(
    "updateRole",
    http::Method::POST,
    "/api/v3/update-role",
    "roles",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("code"),
    BodyRule::Required("name"),
    BodyRule::Required("newCode"),
])
.enveloped()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::update_role`](crate::Client::update_role), `POST /api/v3/update-role`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateRoleCall {
    call: Call,
}

impl UpdateRoleCall {
    /// Current code of the role.
    ///
    /// `code`: string. Required.
    pub fn code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("code", value.into_input());
        self
    }

    /// `description`: string.
    pub fn description(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("description", value.into_input());
        self
    }

    /// `disableTime`: string.
    pub fn disable_time(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("disableTime", value.into_input());
        self
    }

    /// `enablePermissionApply`: boolean.
    pub fn enable_permission_apply(mut self, value: impl IntoInput<bool>) -> Self {
        self.call
            .member("enablePermissionApply", value.into_input());
        self
    }

    /// `name`: string. Required.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("name", value.into_input());
        self
    }

    /// Code of the namespace, not its ID or name.
    ///
    /// `namespace`: string. Default: `default`.
    pub fn namespace(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("namespace", value.into_input());
        self
    }

    /// New code that replaces the current `code`.
    ///
    /// `newCode`: string. Required.
    pub fn new_code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("newCode", value.into_input());
        self
    }

    /// `status`: string.
    pub fn status(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("status", value.into_input());
        self
    }
}

identity_facade_core::call!(UpdateRoleCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateRoleCall,
    crate::Client,
    UPDATE_ROLE,
    "Updates name, code, description or status of one role.",
    false,
    [
        member::<String>("code", "Current code of the role."),
        member::<String>("description"),
        member::<String>("disableTime"),
        member::<bool>("enablePermissionApply"),
        member::<String>("name"),
        member::<String>(
            "namespace",
            "Code of the namespace, not its ID or name. Default: `default`."
        ),
        member::<String>("newCode", "New code that replaces the current `code`."),
        member::<String>("status")
    ]
);
impl crate::Client {
    /// Updates name, code, description or status of one role.
    ///
    /// `POST /api/v3/update-role`
    ///
    /// * Required: `code`, `name`, `newCode`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `roles`; in `identity-facade`, `genauth-roles`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_role(&self) -> UpdateRoleCall {
        let call = self.transport.call(&UPDATE_ROLE);
        UpdateRoleCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &ASSIGN_ROLE,
    &ASSIGN_ROLE_BATCH,
    &CHECK_ROLE_MUTUAL_EXCLUSION,
    &CHECK_ROLE_PARAMS,
    &CREATE_ADMIN_ROLE,
    &CREATE_ROLE,
    &CREATE_ROLES_BATCH,
    &DELETE_ADMIN_ROLES_BATCH,
    &DELETE_ROLES_BATCH,
    &GET_ROLE,
    &GET_ROLE_AUTHORIZED_RESOURCES,
    &LIST_ROLE_ASSIGNMENTS,
    &LIST_ROLE_MEMBERS,
    &LIST_ROLES,
    &DELETE_ROLES,
    &REVOKE_ROLE,
    &REVOKE_ROLE_BATCH,
    &UPDATE_ROLE,
];

/// Object `CheckRoleMutualExclusionResultDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CheckRoleMutualExclusionResultDto {
    /// True if at least two of the roles exclude each other.
    ///
    /// `existMutuallyExclusive`. Required.
    #[serde(rename = "existMutuallyExclusive")]
    pub exist_mutually_exclusive: bool,
}

/// Object `CheckRoleParamsRespDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CheckRoleParamsRespDto {
    /// `isValid`. Required.
    #[serde(rename = "isValid")]
    pub is_valid: bool,
    /// `message`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub message: bool,
}

/// Enum `ListRoleAssignments targetTypeItem`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ListRoleAssignmentsTargetTypeItem {
    /// `USER`
    User,
}

identity_facade_core::wire_strings!(ListRoleAssignmentsTargetTypeItem { User: "USER" });
/// Object `RoleAuthorizedResourcePagingDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RoleAuthorizedResourcePagingDto {
    /// `list`. Required.
    pub list: Items<RoleAuthorizedResourcesRespDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `RoleAuthorizedResourcesRespDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RoleAuthorizedResourcesRespDto {
    /// `actions`. Required.
    pub actions: Items<String>,
    /// `apiIdentifier`.
    #[serde(rename = "apiIdentifier")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub api_identifier: String,
    /// `resourceCode`. Required.
    #[serde(rename = "resourceCode")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub resource_code: crate::ids::ResourceCode,
    /// `resourceType`.
    #[serde(rename = "resourceType")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub resource_type: Open<crate::shared::ResourceType>,
}

/// Object `RoleCodeAndNamespaceDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct RoleCodeAndNamespaceDto {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    code: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    namespace: Option<String>,
}

impl RoleCodeAndNamespaceDto {
    fn check(&self, checks: &mut Checks) {
        checks.required("code", self.code.is_some());
        checks.required("namespace", self.namespace.is_some());
    }
}

/// Builds a [`RoleCodeAndNamespaceDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct RoleCodeAndNamespaceDtoBuilder {
    checks: Checks,
    value: RoleCodeAndNamespaceDto,
}

impl RoleCodeAndNamespaceDtoBuilder {
    /// `code`: string. Required.
    pub fn code(mut self, value: impl IntoInput<String>) -> Self {
        self.value.code = self.checks.take("code", value.into_input());
        self
    }

    /// Code of the namespace, not its ID or name.
    ///
    /// `namespace`: string. Required.
    pub fn namespace(mut self, value: impl IntoInput<String>) -> Self {
        self.value.namespace = self.checks.take("namespace", value.into_input());
        self
    }
}

identity_facade_core::object_input!(RoleCodeAndNamespaceDto, RoleCodeAndNamespaceDtoBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(RoleCodeAndNamespaceDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    RoleCodeAndNamespaceDto,
    false,
    [
        member::<String>("code"),
        member::<String>("namespace", "Code of the namespace, not its ID or name.")
    ],
    [
        identity_facade_core::BodyRule::Required("code"),
        identity_facade_core::BodyRule::Required("namespace")
    ]
);
/// Object `RoleCodeDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct RoleCodeDto {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    code: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    namespace: Option<String>,
}

impl RoleCodeDto {
    fn check(&self, checks: &mut Checks) {
        checks.required("code", self.code.is_some());
    }
}

/// Builds a [`RoleCodeDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct RoleCodeDtoBuilder {
    checks: Checks,
    value: RoleCodeDto,
}

impl RoleCodeDtoBuilder {
    /// `code`: string. Required.
    pub fn code(mut self, value: impl IntoInput<String>) -> Self {
        self.value.code = self.checks.take("code", value.into_input());
        self
    }

    /// Code of the namespace, not its ID or name.
    ///
    /// `namespace`: string.
    pub fn namespace(mut self, value: impl IntoInput<String>) -> Self {
        self.value.namespace = self.checks.take("namespace", value.into_input());
        self
    }
}

identity_facade_core::object_input!(RoleCodeDto, RoleCodeDtoBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(RoleCodeDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    RoleCodeDto,
    false,
    [
        member::<String>("code"),
        member::<String>("namespace", "Code of the namespace, not its ID or name.")
    ],
    [identity_facade_core::BodyRule::Required("code")]
);
/// Object `RoleListItem`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct RoleListItem {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    code: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    description: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    name: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    namespace: Option<String>,
}

impl RoleListItem {
    fn check(&self, checks: &mut Checks) {
        checks.required("code", self.code.is_some());
    }
}

/// Builds a [`RoleListItem`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct RoleListItemBuilder {
    checks: Checks,
    value: RoleListItem,
}

impl RoleListItemBuilder {
    /// `code`: string. Required.
    pub fn code(mut self, value: impl IntoInput<String>) -> Self {
        self.value.code = self.checks.take("code", value.into_input());
        self
    }

    /// `description`: string.
    pub fn description(mut self, value: impl IntoInput<String>) -> Self {
        self.value.description = self.checks.take("description", value.into_input());
        self
    }

    /// `name`: string.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.value.name = self.checks.take("name", value.into_input());
        self
    }

    /// Code of the namespace, not its ID or name.
    ///
    /// `namespace`: string. Default: `default`.
    pub fn namespace(mut self, value: impl IntoInput<String>) -> Self {
        self.value.namespace = self.checks.take("namespace", value.into_input());
        self
    }
}

identity_facade_core::object_input!(RoleListItem, RoleListItemBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(RoleListItem);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    RoleListItem,
    false,
    [
        member::<String>("code"),
        member::<String>("description"),
        member::<String>("name"),
        member::<String>(
            "namespace",
            "Code of the namespace, not its ID or name. Default: `default`."
        )
    ],
    [identity_facade_core::BodyRule::Required("code")]
);
/// Object `RoleListPageDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RoleListPageDto {
    /// `data`. Required.
    pub data: Items<RolePermissionListDto>,
    /// `totalCount`, may be absent.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `RolePermissionListDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RolePermissionListDto {
    /// `createdAt`.
    #[serde(rename = "createdAt")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: String,
    /// `description`, may be absent.
    pub description: Option<String>,
    /// `enableTime`: Unix time in milliseconds, may be absent.
    #[serde(rename = "enableTime")]
    pub enable_time: Option<UnixMillis>,
    /// `endTime`: Unix time in milliseconds, may be absent.
    #[serde(rename = "endTime")]
    pub end_time: Option<UnixMillis>,
    /// `roleCode`. Required.
    #[serde(rename = "roleCode")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub role_code: crate::ids::RoleCode,
    /// `roleId`. Required.
    #[serde(rename = "roleId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub role_id: crate::ids::RoleId,
    /// `roleName`.
    #[serde(rename = "roleName")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub role_name: String,
    /// `status`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub status: String,
    /// `updatedAt`.
    #[serde(rename = "updatedAt")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: String,
    /// `userPoolId`.
    #[serde(rename = "userPoolId")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub user_pool_id: crate::ids::UserPoolId,
}

/// Object `TargetDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct TargetDto {
    #[serde(
        rename = "targetIdentifier",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    target_identifier: Option<String>,
    #[serde(
        rename = "targetType",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    target_type: Option<crate::shared::TargetType>,
}

impl TargetDto {
    fn check(&self, checks: &mut Checks) {
        checks.required("targetIdentifier", self.target_identifier.is_some());
        checks.required("targetType", self.target_type.is_some());
    }
}

/// Builds a [`TargetDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct TargetDtoBuilder {
    checks: Checks,
    value: TargetDto,
}

impl TargetDtoBuilder {
    /// Identifier of the subject; `targetType` tells its kind.
    ///
    /// `targetIdentifier`: string. Required.
    pub fn target_identifier(mut self, value: impl IntoInput<String>) -> Self {
        self.value.target_identifier = self.checks.take("targetIdentifier", value.into_input());
        self
    }

    /// Kind of subject, such as user, role, group or department.
    ///
    /// `targetType`: `TargetType`. Required.
    pub fn target_type(mut self, value: impl IntoInput<crate::shared::TargetType>) -> Self {
        self.value.target_type = self.checks.take("targetType", value.into_input());
        self
    }
}

identity_facade_core::object_input!(TargetDto, TargetDtoBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(TargetDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    TargetDto,
    false,
    [
        member::<String>(
            "targetIdentifier",
            "Identifier of the subject; `targetType` tells its kind."
        ),
        member::<crate::shared::TargetType>(
            "targetType",
            "Kind of subject, such as user, role, group or department."
        )
    ],
    [
        identity_facade_core::BodyRule::Required("targetIdentifier"),
        identity_facade_core::BodyRule::Required("targetType")
    ]
);
