// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{
    AtMost, BodyKind, Call, CallOptions, Checks, Error, Int, Invalid, Items, List, Open, Operation,
    Paging, Parameter, Receipt, Reply, Style, Text, UnixMillis,
};

/// Facts of `POST /api/v3/assign-role`.
pub static ASSIGN_ROLE: Operation = Operation::new(
    "assignRole",
    http::Method::POST,
    "/api/v3/assign-role",
    "roles",
)
.body(BodyKind::Required)
.enveloped()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/assign-role`, made by [`assign_role`](crate::Client::assign_role).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct AssignRoleCall {
    call: Call,
}

impl AssignRoleCall {
    /// The JSON body. Required. `AssignRoleDto`.
    pub fn body(mut self, value: impl TryInto<AssignRoleDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/assign-role`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn assign_role(&self) -> AssignRoleCall {
        AssignRoleCall {
            call: self.transport.call(&ASSIGN_ROLE),
        }
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
.enveloped()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/assign-role-batch`, made by [`assign_role_batch`](crate::Client::assign_role_batch).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct AssignRoleBatchCall {
    call: Call,
}

impl AssignRoleBatchCall {
    /// The JSON body. Required. `AssignRoleBatchDto`.
    pub fn body(mut self, value: impl TryInto<AssignRoleBatchDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/assign-role-batch`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn assign_role_batch(&self) -> AssignRoleBatchCall {
        AssignRoleBatchCall {
            call: self.transport.call(&ASSIGN_ROLE_BATCH),
        }
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
.enveloped()
.idempotent();
/// `POST /api/v3/check-role-mutual-exclusion`, made by [`check_role_mutual_exclusion`](crate::Client::check_role_mutual_exclusion).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CheckRoleMutualExclusionCall {
    call: Call,
}

impl CheckRoleMutualExclusionCall {
    /// The JSON body. Required. `CheckRoleMutualExclusionReqDto`.
    pub fn body(
        mut self,
        value: impl TryInto<CheckRoleMutualExclusionReqDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<CheckRoleMutualExclusionResultDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/check-role-mutual-exclusion`
    ///
    /// Required: the body.
    /// Success is 200 with `CheckRoleMutualExclusionResultDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn check_role_mutual_exclusion(&self) -> CheckRoleMutualExclusionCall {
        CheckRoleMutualExclusionCall {
            call: self.transport.call(&CHECK_ROLE_MUTUAL_EXCLUSION),
        }
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
.enveloped()
.idempotent();
/// `POST /api/v3/check-role-params`, made by [`check_role_params`](crate::Client::check_role_params).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CheckRoleParamsCall {
    call: Call,
}

impl CheckRoleParamsCall {
    /// The JSON body. Required. `CheckRoleParamsDto`.
    pub fn body(mut self, value: impl TryInto<CheckRoleParamsDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<CheckRoleParamsRespDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/check-role-params`
    ///
    /// Required: the body.
    /// Success is 200 with `CheckRoleParamsRespDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn check_role_params(&self) -> CheckRoleParamsCall {
        CheckRoleParamsCall {
            call: self.transport.call(&CHECK_ROLE_PARAMS),
        }
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
.enveloped();
/// `POST /api/v3/create-admin-role`, made by [`create_admin_role`](crate::Client::create_admin_role).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateAdminRoleCall {
    call: Call,
}

impl CreateAdminRoleCall {
    /// The JSON body. Required. `CreateAdminRoleDto`.
    pub fn body(mut self, value: impl TryInto<CreateAdminRoleDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<CheckRoleParamsRespDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/create-admin-role`
    ///
    /// Required: the body.
    /// Success is 200 with `CheckRoleParamsRespDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_admin_role(&self) -> CreateAdminRoleCall {
        CreateAdminRoleCall {
            call: self.transport.call(&CREATE_ADMIN_ROLE),
        }
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
.enveloped();
/// `POST /api/v3/create-role`, made by [`create_role`](crate::Client::create_role).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateRoleCall {
    call: Call,
}

impl CreateRoleCall {
    /// The JSON body. Required. `CreateRoleDto`.
    pub fn body(mut self, value: impl TryInto<CreateRoleDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::RoleDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/create-role`
    ///
    /// Required: the body.
    /// Success is 200 with `RoleDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_role(&self) -> CreateRoleCall {
        CreateRoleCall {
            call: self.transport.call(&CREATE_ROLE),
        }
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
.enveloped()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/create-roles-batch`, made by [`create_roles_batch`](crate::Client::create_roles_batch).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateRolesBatchCall {
    call: Call,
}

impl CreateRolesBatchCall {
    /// The JSON body. Required. `CreateRolesBatch`.
    pub fn body(mut self, value: impl TryInto<CreateRolesBatch, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/create-roles-batch`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_roles_batch(&self) -> CreateRolesBatchCall {
        CreateRolesBatchCall {
            call: self.transport.call(&CREATE_ROLES_BATCH),
        }
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
.enveloped()
.idempotent()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/delete-admin-roles`, made by [`delete_admin_roles_batch`](crate::Client::delete_admin_roles_batch).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteAdminRolesBatchCall {
    call: Call,
}

impl DeleteAdminRolesBatchCall {
    /// The JSON body. Required. `DeleteAdminRoleDto`.
    pub fn body(mut self, value: impl TryInto<DeleteAdminRoleDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/delete-admin-roles`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_admin_roles_batch(&self) -> DeleteAdminRolesBatchCall {
        DeleteAdminRolesBatchCall {
            call: self.transport.call(&DELETE_ADMIN_ROLES_BATCH),
        }
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
.enveloped()
.idempotent()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/delete-roles-batch`, made by [`delete_roles_batch`](crate::Client::delete_roles_batch).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteRolesBatchCall {
    call: Call,
}

impl DeleteRolesBatchCall {
    /// The JSON body. Required. `DeleteRoleDto`.
    pub fn body(mut self, value: impl TryInto<DeleteRoleDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/delete-roles-batch`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_roles_batch(&self) -> DeleteRolesBatchCall {
        DeleteRolesBatchCall {
            call: self.transport.call(&DELETE_ROLES_BATCH),
        }
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
/// `GET /api/v3/get-role`, made by [`get_role`](crate::Client::get_role).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetRoleCall {
    call: Call,
}

impl GetRoleCall {
    /// Query parameter `code`: a text. Required.
    pub fn code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("code", value.try_into());
        self
    }

    /// Query parameter `namespace`: a text.
    pub fn namespace(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("namespace", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::RoleDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-role`
    ///
    /// Required: `code`.
    /// Success is 200 with `RoleDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_role(&self) -> GetRoleCall {
        GetRoleCall {
            call: self.transport.call(&GET_ROLE),
        }
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
/// `GET /api/v3/get-role-authorized-resources`, made by [`get_role_authorized_resources`](crate::Client::get_role_authorized_resources).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetRoleAuthorizedResourcesCall {
    call: Call,
}

impl GetRoleAuthorizedResourcesCall {
    /// Query parameter `code`: a text. Required.
    pub fn code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("code", value.try_into());
        self
    }

    /// Query parameter `namespace`: a text.
    pub fn namespace(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("namespace", value.try_into());
        self
    }

    /// Query parameter `resourceType`: `ResourceType`.
    pub fn resource_type(
        mut self,
        value: impl TryInto<crate::shared::ResourceType, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("resourceType", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<RoleAuthorizedResourcePagingDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-role-authorized-resources`
    ///
    /// Required: `code`.
    /// Success is 200 with `RoleAuthorizedResourcePagingDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_role_authorized_resources(&self) -> GetRoleAuthorizedResourcesCall {
        GetRoleAuthorizedResourcesCall {
            call: self.transport.call(&GET_ROLE_AUTHORIZED_RESOURCES),
        }
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
.paging(Paging::Page {
    in_body: false,
    page: "page",
    limit: "limit",
});
/// `GET /api/v3/list-role-assignments`, made by [`list_role_assignments`](crate::Client::list_role_assignments).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListRoleAssignmentsCall {
    call: Call,
}

impl ListRoleAssignmentsCall {
    /// Query parameter `limit`: a whole number from 1 to 50. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 50>, Error: Into<Invalid>>) -> Self {
        self.call.query("limit", value.try_into());
        self
    }

    /// Query parameter `namespaceCode`: a text.
    pub fn namespace_code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("namespaceCode", value.try_into());
        self
    }

    /// Query parameter `page`: a whole number of at least 1. Unset, the vendor takes `1`.
    pub fn page(mut self, value: impl TryInto<Int<1, { i64::MAX }>, Error: Into<Invalid>>) -> Self {
        self.call.query("page", value.try_into());
        self
    }

    /// Query parameter `query`: a text.
    pub fn query(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("query", value.try_into());
        self
    }

    /// Query parameter `roleCode`: a text of at most 50 characters that matches `^[A-Za-z0-9_-]+$`. Required.
    pub fn role_code(
        mut self,
        value: impl TryInto<Text<0, 50, crate::patterns::RoleCodePattern>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("roleCode", value.try_into());
        self
    }

    /// Query parameter `targetType`: a list of `ListRoleAssignmentsTargetTypeItem`.
    pub fn target_type(
        mut self,
        value: impl TryInto<List<ListRoleAssignmentsTargetTypeItem>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("targetType", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<RoleListPageDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/list-role-assignments`
    ///
    /// Required: `roleCode`.
    /// Success is 200 with `RoleListPageDto`.
    /// Paged by `page` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_role_assignments(&self) -> ListRoleAssignmentsCall {
        ListRoleAssignmentsCall {
            call: self.transport.call(&LIST_ROLE_ASSIGNMENTS),
        }
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
.paging(Paging::Page {
    in_body: false,
    page: "page",
    limit: "limit",
})
.secrets(&["accessToken", "refreshToken"]);
/// `GET /api/v3/list-role-members`, made by [`list_role_members`](crate::Client::list_role_members).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListRoleMembersCall {
    call: Call,
}

impl ListRoleMembersCall {
    /// Query parameter `code`: a text. Required.
    pub fn code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("code", value.try_into());
        self
    }

    /// Query parameter `limit`: a whole number from 1 to 50. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 50>, Error: Into<Invalid>>) -> Self {
        self.call.query("limit", value.try_into());
        self
    }

    /// Query parameter `namespace`: a text.
    pub fn namespace(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("namespace", value.try_into());
        self
    }

    /// Query parameter `page`: a whole number of at least 1. Unset, the vendor takes `1`.
    pub fn page(mut self, value: impl TryInto<Int<1, { i64::MAX }>, Error: Into<Invalid>>) -> Self {
        self.call.query("page", value.try_into());
        self
    }

    /// Query parameter `withCustomData`: true or false. Unset, the vendor takes `false`.
    pub fn with_custom_data(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("withCustomData", value.try_into());
        self
    }

    /// Query parameter `withIdentities`: true or false. Unset, the vendor takes `false`.
    pub fn with_identities(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("withIdentities", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::UserPagingDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/list-role-members`
    ///
    /// Required: `code`.
    /// Success is 200 with `UserPagingDto`.
    /// Paged by `page` and `limit`.
    /// Secrets in it: `accessToken`, `refreshToken`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_role_members(&self) -> ListRoleMembersCall {
        ListRoleMembersCall {
            call: self.transport.call(&LIST_ROLE_MEMBERS),
        }
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
.paging(Paging::Page {
    in_body: false,
    page: "page",
    limit: "limit",
});
/// `GET /api/v3/list-roles`, made by [`list_roles`](crate::Client::list_roles).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListRolesCall {
    call: Call,
}

impl ListRolesCall {
    /// Query parameter `keywords`: a text.
    pub fn keywords(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("keywords", value.try_into());
        self
    }

    /// Query parameter `limit`: a whole number from 1 to 50. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 50>, Error: Into<Invalid>>) -> Self {
        self.call.query("limit", value.try_into());
        self
    }

    /// Query parameter `namespace`: a text. Unset, the vendor takes `"default"`.
    pub fn namespace(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("namespace", value.try_into());
        self
    }

    /// Query parameter `page`: a whole number of at least 1. Unset, the vendor takes `1`.
    pub fn page(mut self, value: impl TryInto<Int<1, { i64::MAX }>, Error: Into<Invalid>>) -> Self {
        self.call.query("page", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::RolePagingDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/list-roles`
    ///
    /// Success is 200 with `RolePagingDto`.
    /// Paged by `page` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_roles(&self) -> ListRolesCall {
        ListRolesCall {
            call: self.transport.call(&LIST_ROLES),
        }
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
.enveloped()
.idempotent()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/multiple-namespace-delete-roles-batch`, made by [`delete_roles`](crate::Client::delete_roles).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteRolesCall {
    call: Call,
}

impl DeleteRolesCall {
    /// The JSON body. Required. `DeleteRoleBatchDto`.
    pub fn body(mut self, value: impl TryInto<DeleteRoleBatchDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/multiple-namespace-delete-roles-batch`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_roles(&self) -> DeleteRolesCall {
        DeleteRolesCall {
            call: self.transport.call(&DELETE_ROLES),
        }
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
.enveloped()
.idempotent()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/revoke-role`, made by [`revoke_role`](crate::Client::revoke_role).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct RevokeRoleCall {
    call: Call,
}

impl RevokeRoleCall {
    /// The JSON body. Required. `RevokeRoleDto`.
    pub fn body(mut self, value: impl TryInto<RevokeRoleDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/revoke-role`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn revoke_role(&self) -> RevokeRoleCall {
        RevokeRoleCall {
            call: self.transport.call(&REVOKE_ROLE),
        }
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
.enveloped()
.idempotent()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/revoke-role-batch`, made by [`revoke_role_batch`](crate::Client::revoke_role_batch).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct RevokeRoleBatchCall {
    call: Call,
}

impl RevokeRoleBatchCall {
    /// The JSON body. Required. `RevokeRoleBatchDto`.
    pub fn body(mut self, value: impl TryInto<RevokeRoleBatchDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/revoke-role-batch`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn revoke_role_batch(&self) -> RevokeRoleBatchCall {
        RevokeRoleBatchCall {
            call: self.transport.call(&REVOKE_ROLE_BATCH),
        }
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
.enveloped()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/update-role`, made by [`update_role`](crate::Client::update_role).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateRoleCall {
    call: Call,
}

impl UpdateRoleCall {
    /// The JSON body. Required. `UpdateRoleDto`.
    pub fn body(mut self, value: impl TryInto<UpdateRoleDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/update-role`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_role(&self) -> UpdateRoleCall {
        UpdateRoleCall {
            call: self.transport.call(&UPDATE_ROLE),
        }
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

/// Object `AssignRoleBatchDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct AssignRoleBatchDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    roles: Option<AtMost<RoleCodeDto, 10, 1>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    targets: Option<AtMost<TargetDto, 10, 1>>,
}

impl AssignRoleBatchDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> AssignRoleBatchDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("roles", self.roles.is_some());
        checks.required("targets", self.targets.is_some());
    }
}

/// Makes a [`AssignRoleBatchDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct AssignRoleBatchDtoBuilder {
    checks: Checks,
    value: AssignRoleBatchDto,
}

impl AssignRoleBatchDtoBuilder {
    /// `roles`: a list, 1 to 10 long, of `RoleCodeDto`. Required.
    pub fn roles(
        mut self,
        value: impl TryInto<AtMost<RoleCodeDto, 10, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.roles = self.checks.take("roles", value);
        self
    }

    /// `targets`: a list, 1 to 10 long, of `TargetDto`. Required.
    pub fn targets(
        mut self,
        value: impl TryInto<AtMost<TargetDto, 10, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.targets = self.checks.take("targets", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<AssignRoleBatchDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<AssignRoleBatchDtoBuilder> for AssignRoleBatchDto {
    type Error = Invalid;
    fn try_from(builder: AssignRoleBatchDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(AssignRoleBatchDto);
/// Object `AssignRoleDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct AssignRoleDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<String>,
    #[serde(rename = "enableTime", skip_serializing_if = "Option::is_none")]
    enable_time: Option<i64>,
    #[serde(rename = "endTime", skip_serializing_if = "Option::is_none")]
    end_time: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    namespace: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    targets: Option<AtMost<TargetDto, 50, 1>>,
}

impl AssignRoleDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> AssignRoleDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("code", self.code.is_some());
        checks.required("targets", self.targets.is_some());
    }
}

/// Makes a [`AssignRoleDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct AssignRoleDtoBuilder {
    checks: Checks,
    value: AssignRoleDto,
}

impl AssignRoleDtoBuilder {
    /// `code`: a text. Required.
    pub fn code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.code = self.checks.take("code", value);
        self
    }

    /// `enableTime`: a whole number.
    pub fn enable_time(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.value.enable_time = self.checks.take("enableTime", value);
        self
    }

    /// `endTime`: a whole number.
    pub fn end_time(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.value.end_time = self.checks.take("endTime", value);
        self
    }

    /// `namespace`: a text.
    pub fn namespace(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.namespace = self.checks.take("namespace", value);
        self
    }

    /// `targets`: a list, 1 to 50 long, of `TargetDto`. Required.
    pub fn targets(
        mut self,
        value: impl TryInto<AtMost<TargetDto, 50, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.targets = self.checks.take("targets", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<AssignRoleDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<AssignRoleDtoBuilder> for AssignRoleDto {
    type Error = Invalid;
    fn try_from(builder: AssignRoleDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(AssignRoleDto);
/// Object `CheckRoleMutualExclusionReqDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CheckRoleMutualExclusionReqDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    roles: Option<List<RoleCodeDto>>,
}

impl CheckRoleMutualExclusionReqDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CheckRoleMutualExclusionReqDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("roles", self.roles.is_some());
    }
}

/// Makes a [`CheckRoleMutualExclusionReqDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CheckRoleMutualExclusionReqDtoBuilder {
    checks: Checks,
    value: CheckRoleMutualExclusionReqDto,
}

impl CheckRoleMutualExclusionReqDtoBuilder {
    /// `roles`: a list of `RoleCodeDto`. Required.
    pub fn roles(mut self, value: impl TryInto<List<RoleCodeDto>, Error: Into<Invalid>>) -> Self {
        self.value.roles = self.checks.take("roles", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CheckRoleMutualExclusionReqDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CheckRoleMutualExclusionReqDtoBuilder> for CheckRoleMutualExclusionReqDto {
    type Error = Invalid;
    fn try_from(builder: CheckRoleMutualExclusionReqDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CheckRoleMutualExclusionReqDto);
/// Object `CheckRoleMutualExclusionResultDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CheckRoleMutualExclusionResultDto {
    /// `existMutuallyExclusive`. Always there.
    #[serde(rename = "existMutuallyExclusive")]
    pub exist_mutually_exclusive: bool,
}

/// Object `CheckRoleParamsDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CheckRoleParamsDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    namespace: Option<String>,
}

impl CheckRoleParamsDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CheckRoleParamsDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("code", self.code.is_some());
        checks.required("namespace", self.namespace.is_some());
    }
}

/// Makes a [`CheckRoleParamsDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CheckRoleParamsDtoBuilder {
    checks: Checks,
    value: CheckRoleParamsDto,
}

impl CheckRoleParamsDtoBuilder {
    /// `code`: a text. Required.
    pub fn code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.code = self.checks.take("code", value);
        self
    }

    /// `name`: a text.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// `namespace`: a text. Required.
    pub fn namespace(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.namespace = self.checks.take("namespace", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CheckRoleParamsDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CheckRoleParamsDtoBuilder> for CheckRoleParamsDto {
    type Error = Invalid;
    fn try_from(builder: CheckRoleParamsDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CheckRoleParamsDto);
/// Object `CheckRoleParamsRespDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CheckRoleParamsRespDto {
    /// `isValid`. Always there.
    #[serde(rename = "isValid")]
    pub is_valid: bool,
    /// `message`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub message: bool,
}

/// Object `CreateAdminRoleDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateAdminRoleDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
}

impl CreateAdminRoleDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateAdminRoleDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("code", self.code.is_some());
        checks.required("name", self.name.is_some());
    }
}

/// Makes a [`CreateAdminRoleDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateAdminRoleDtoBuilder {
    checks: Checks,
    value: CreateAdminRoleDto,
}

impl CreateAdminRoleDtoBuilder {
    /// `code`: a text. Required.
    pub fn code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.code = self.checks.take("code", value);
        self
    }

    /// `description`: a text.
    pub fn description(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.description = self.checks.take("description", value);
        self
    }

    /// `name`: a text. Required.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateAdminRoleDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateAdminRoleDtoBuilder> for CreateAdminRoleDto {
    type Error = Invalid;
    fn try_from(builder: CreateAdminRoleDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateAdminRoleDto);
/// Object `CreateRoleDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateRoleDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(rename = "disableTime", skip_serializing_if = "Option::is_none")]
    disable_time: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    namespace: Option<String>,
}

impl CreateRoleDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateRoleDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("code", self.code.is_some());
    }
}

/// Makes a [`CreateRoleDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateRoleDtoBuilder {
    checks: Checks,
    value: CreateRoleDto,
}

impl CreateRoleDtoBuilder {
    /// `code`: a text. Required.
    pub fn code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.code = self.checks.take("code", value);
        self
    }

    /// `description`: a text.
    pub fn description(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.description = self.checks.take("description", value);
        self
    }

    /// `disableTime`: a text.
    pub fn disable_time(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.disable_time = self.checks.take("disableTime", value);
        self
    }

    /// `name`: a text.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// `namespace`: a text. Unset, the vendor takes `"default"`.
    pub fn namespace(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.namespace = self.checks.take("namespace", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateRoleDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateRoleDtoBuilder> for CreateRoleDto {
    type Error = Invalid;
    fn try_from(builder: CreateRoleDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateRoleDto);
/// Object `CreateRolesBatch`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateRolesBatch {
    #[serde(skip_serializing_if = "Option::is_none")]
    list: Option<AtMost<RoleListItem, 50, 1>>,
}

impl CreateRolesBatch {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateRolesBatchBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("list", self.list.is_some());
    }
}

/// Makes a [`CreateRolesBatch`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateRolesBatchBuilder {
    checks: Checks,
    value: CreateRolesBatch,
}

impl CreateRolesBatchBuilder {
    /// `list`: a list, 1 to 50 long, of `RoleListItem`. Required.
    pub fn list(
        mut self,
        value: impl TryInto<AtMost<RoleListItem, 50, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.list = self.checks.take("list", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateRolesBatch, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateRolesBatchBuilder> for CreateRolesBatch {
    type Error = Invalid;
    fn try_from(builder: CreateRolesBatchBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateRolesBatch);
/// Object `DeleteAdminRoleDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct DeleteAdminRoleDto {
    #[serde(rename = "codeList", skip_serializing_if = "Option::is_none")]
    code_list: Option<AtMost<String, 50, 1>>,
}

impl DeleteAdminRoleDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> DeleteAdminRoleDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("codeList", self.code_list.is_some());
    }
}

/// Makes a [`DeleteAdminRoleDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DeleteAdminRoleDtoBuilder {
    checks: Checks,
    value: DeleteAdminRoleDto,
}

impl DeleteAdminRoleDtoBuilder {
    /// `codeList`: a list, 1 to 50 long, of texts. Required.
    pub fn code_list(
        mut self,
        value: impl TryInto<AtMost<String, 50, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.code_list = self.checks.take("codeList", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<DeleteAdminRoleDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<DeleteAdminRoleDtoBuilder> for DeleteAdminRoleDto {
    type Error = Invalid;
    fn try_from(builder: DeleteAdminRoleDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DeleteAdminRoleDto);
/// Object `DeleteRoleBatchDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct DeleteRoleBatchDto {
    #[serde(rename = "roleList", skip_serializing_if = "Option::is_none")]
    role_list: Option<AtMost<RoleCodeAndNamespaceDto, 50, 1>>,
}

impl DeleteRoleBatchDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> DeleteRoleBatchDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("roleList", self.role_list.is_some());
    }
}

/// Makes a [`DeleteRoleBatchDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DeleteRoleBatchDtoBuilder {
    checks: Checks,
    value: DeleteRoleBatchDto,
}

impl DeleteRoleBatchDtoBuilder {
    /// `roleList`: a list, 1 to 50 long, of `RoleCodeAndNamespaceDto`. Required.
    pub fn role_list(
        mut self,
        value: impl TryInto<AtMost<RoleCodeAndNamespaceDto, 50, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.role_list = self.checks.take("roleList", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<DeleteRoleBatchDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<DeleteRoleBatchDtoBuilder> for DeleteRoleBatchDto {
    type Error = Invalid;
    fn try_from(builder: DeleteRoleBatchDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DeleteRoleBatchDto);
/// Object `DeleteRoleDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct DeleteRoleDto {
    #[serde(rename = "codeList", skip_serializing_if = "Option::is_none")]
    code_list: Option<AtMost<String, 50, 1>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    namespace: Option<String>,
}

impl DeleteRoleDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> DeleteRoleDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("codeList", self.code_list.is_some());
    }
}

/// Makes a [`DeleteRoleDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DeleteRoleDtoBuilder {
    checks: Checks,
    value: DeleteRoleDto,
}

impl DeleteRoleDtoBuilder {
    /// `codeList`: a list, 1 to 50 long, of texts. Required.
    pub fn code_list(
        mut self,
        value: impl TryInto<AtMost<String, 50, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.code_list = self.checks.take("codeList", value);
        self
    }

    /// `namespace`: a text. Unset, the vendor takes `"default"`.
    pub fn namespace(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.namespace = self.checks.take("namespace", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<DeleteRoleDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<DeleteRoleDtoBuilder> for DeleteRoleDto {
    type Error = Invalid;
    fn try_from(builder: DeleteRoleDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DeleteRoleDto);
/// One of a few texts `ListRoleAssignments targetTypeItem`. Sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ListRoleAssignmentsTargetTypeItem {
    /// `USER`
    User,
}

identity_facade_core::wire_strings!(ListRoleAssignmentsTargetTypeItem { User: "USER" });
/// Object `RevokeRoleBatchDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct RevokeRoleBatchDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    roles: Option<AtMost<RoleCodeDto, 10, 1>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    targets: Option<AtMost<TargetDto, 50, 1>>,
}

impl RevokeRoleBatchDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> RevokeRoleBatchDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("roles", self.roles.is_some());
        checks.required("targets", self.targets.is_some());
    }
}

/// Makes a [`RevokeRoleBatchDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct RevokeRoleBatchDtoBuilder {
    checks: Checks,
    value: RevokeRoleBatchDto,
}

impl RevokeRoleBatchDtoBuilder {
    /// `roles`: a list, 1 to 10 long, of `RoleCodeDto`. Required.
    pub fn roles(
        mut self,
        value: impl TryInto<AtMost<RoleCodeDto, 10, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.roles = self.checks.take("roles", value);
        self
    }

    /// `targets`: a list, 1 to 50 long, of `TargetDto`. Required.
    pub fn targets(
        mut self,
        value: impl TryInto<AtMost<TargetDto, 50, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.targets = self.checks.take("targets", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<RevokeRoleBatchDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<RevokeRoleBatchDtoBuilder> for RevokeRoleBatchDto {
    type Error = Invalid;
    fn try_from(builder: RevokeRoleBatchDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(RevokeRoleBatchDto);
/// Object `RevokeRoleDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct RevokeRoleDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    namespace: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    targets: Option<AtMost<TargetDto, 50, 1>>,
}

impl RevokeRoleDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> RevokeRoleDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("code", self.code.is_some());
        checks.required("targets", self.targets.is_some());
    }
}

/// Makes a [`RevokeRoleDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct RevokeRoleDtoBuilder {
    checks: Checks,
    value: RevokeRoleDto,
}

impl RevokeRoleDtoBuilder {
    /// `code`: a text. Required.
    pub fn code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.code = self.checks.take("code", value);
        self
    }

    /// `namespace`: a text.
    pub fn namespace(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.namespace = self.checks.take("namespace", value);
        self
    }

    /// `targets`: a list, 1 to 50 long, of `TargetDto`. Required.
    pub fn targets(
        mut self,
        value: impl TryInto<AtMost<TargetDto, 50, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.targets = self.checks.take("targets", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<RevokeRoleDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<RevokeRoleDtoBuilder> for RevokeRoleDto {
    type Error = Invalid;
    fn try_from(builder: RevokeRoleDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(RevokeRoleDto);
/// Object `RoleAuthorizedResourcePagingDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RoleAuthorizedResourcePagingDto {
    /// `list`. Always there.
    pub list: Items<RoleAuthorizedResourcesRespDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `RoleAuthorizedResourcesRespDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RoleAuthorizedResourcesRespDto {
    /// `actions`. Always there.
    pub actions: Items<String>,
    /// `apiIdentifier`.
    #[serde(rename = "apiIdentifier")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub api_identifier: String,
    /// `resourceCode`. Always there.
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

/// Object `RoleCodeAndNamespaceDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct RoleCodeAndNamespaceDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    namespace: Option<String>,
}

impl RoleCodeAndNamespaceDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> RoleCodeAndNamespaceDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("code", self.code.is_some());
        checks.required("namespace", self.namespace.is_some());
    }
}

/// Makes a [`RoleCodeAndNamespaceDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct RoleCodeAndNamespaceDtoBuilder {
    checks: Checks,
    value: RoleCodeAndNamespaceDto,
}

impl RoleCodeAndNamespaceDtoBuilder {
    /// `code`: a text. Required.
    pub fn code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.code = self.checks.take("code", value);
        self
    }

    /// `namespace`: a text. Required.
    pub fn namespace(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.namespace = self.checks.take("namespace", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<RoleCodeAndNamespaceDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<RoleCodeAndNamespaceDtoBuilder> for RoleCodeAndNamespaceDto {
    type Error = Invalid;
    fn try_from(builder: RoleCodeAndNamespaceDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(RoleCodeAndNamespaceDto);
/// Object `RoleCodeDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct RoleCodeDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    namespace: Option<String>,
}

impl RoleCodeDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> RoleCodeDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("code", self.code.is_some());
    }
}

/// Makes a [`RoleCodeDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct RoleCodeDtoBuilder {
    checks: Checks,
    value: RoleCodeDto,
}

impl RoleCodeDtoBuilder {
    /// `code`: a text. Required.
    pub fn code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.code = self.checks.take("code", value);
        self
    }

    /// `namespace`: a text.
    pub fn namespace(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.namespace = self.checks.take("namespace", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<RoleCodeDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<RoleCodeDtoBuilder> for RoleCodeDto {
    type Error = Invalid;
    fn try_from(builder: RoleCodeDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(RoleCodeDto);
/// Object `RoleListItem`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct RoleListItem {
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    namespace: Option<String>,
}

impl RoleListItem {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> RoleListItemBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("code", self.code.is_some());
    }
}

/// Makes a [`RoleListItem`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct RoleListItemBuilder {
    checks: Checks,
    value: RoleListItem,
}

impl RoleListItemBuilder {
    /// `code`: a text. Required.
    pub fn code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.code = self.checks.take("code", value);
        self
    }

    /// `description`: a text.
    pub fn description(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.description = self.checks.take("description", value);
        self
    }

    /// `name`: a text.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// `namespace`: a text. Unset, the vendor takes `"default"`.
    pub fn namespace(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.namespace = self.checks.take("namespace", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<RoleListItem, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<RoleListItemBuilder> for RoleListItem {
    type Error = Invalid;
    fn try_from(builder: RoleListItemBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(RoleListItem);
/// Object `RoleListPageDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RoleListPageDto {
    /// `data`. Always there.
    pub data: Items<RolePermissionListDto>,
    /// `totalCount`, may be absent.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `RolePermissionListDto`. Received.
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
    /// `enableTime`, may be absent, in milliseconds since 1970.
    #[serde(rename = "enableTime")]
    pub enable_time: Option<UnixMillis>,
    /// `endTime`, may be absent, in milliseconds since 1970.
    #[serde(rename = "endTime")]
    pub end_time: Option<UnixMillis>,
    /// `roleCode`. Always there.
    #[serde(rename = "roleCode")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub role_code: crate::ids::RoleCode,
    /// `roleId`. Always there.
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
    /// `status`. Always there.
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

/// Object `TargetDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct TargetDto {
    #[serde(rename = "targetIdentifier", skip_serializing_if = "Option::is_none")]
    target_identifier: Option<String>,
    #[serde(rename = "targetType", skip_serializing_if = "Option::is_none")]
    target_type: Option<crate::shared::TargetType>,
}

impl TargetDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> TargetDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("targetIdentifier", self.target_identifier.is_some());
        checks.required("targetType", self.target_type.is_some());
    }
}

/// Makes a [`TargetDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct TargetDtoBuilder {
    checks: Checks,
    value: TargetDto,
}

impl TargetDtoBuilder {
    /// `targetIdentifier`: a text. Required.
    pub fn target_identifier(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.target_identifier = self.checks.take("targetIdentifier", value);
        self
    }

    /// `targetType`: `TargetType`. Required.
    pub fn target_type(
        mut self,
        value: impl TryInto<crate::shared::TargetType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.target_type = self.checks.take("targetType", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<TargetDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<TargetDtoBuilder> for TargetDto {
    type Error = Invalid;
    fn try_from(builder: TargetDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(TargetDto);
/// Object `UpdateRoleDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateRoleDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(rename = "disableTime", skip_serializing_if = "Option::is_none")]
    disable_time: Option<String>,
    #[serde(
        rename = "enablePermissionApply",
        skip_serializing_if = "Option::is_none"
    )]
    enable_permission_apply: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    namespace: Option<String>,
    #[serde(rename = "newCode", skip_serializing_if = "Option::is_none")]
    new_code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<String>,
}

impl UpdateRoleDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateRoleDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("code", self.code.is_some());
        checks.required("name", self.name.is_some());
        checks.required("newCode", self.new_code.is_some());
    }
}

/// Makes a [`UpdateRoleDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateRoleDtoBuilder {
    checks: Checks,
    value: UpdateRoleDto,
}

impl UpdateRoleDtoBuilder {
    /// `code`: a text. Required.
    pub fn code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.code = self.checks.take("code", value);
        self
    }

    /// `description`: a text.
    pub fn description(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.description = self.checks.take("description", value);
        self
    }

    /// `disableTime`: a text.
    pub fn disable_time(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.disable_time = self.checks.take("disableTime", value);
        self
    }

    /// `enablePermissionApply`: true or false.
    pub fn enable_permission_apply(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.enable_permission_apply = self.checks.take("enablePermissionApply", value);
        self
    }

    /// `name`: a text. Required.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// `namespace`: a text. Unset, the vendor takes `"default"`.
    pub fn namespace(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.namespace = self.checks.take("namespace", value);
        self
    }

    /// `newCode`: a text. Required.
    pub fn new_code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.new_code = self.checks.take("newCode", value);
        self
    }

    /// `status`: a text.
    pub fn status(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.status = self.checks.take("status", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateRoleDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateRoleDtoBuilder> for UpdateRoleDto {
    type Error = Invalid;
    fn try_from(builder: UpdateRoleDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateRoleDto);
