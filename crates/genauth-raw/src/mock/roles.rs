// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{AtMost, Int, IntoInput, IntoList, List, Text};

/// Which `POST /api/v3/assign-role` a mock answers.
pub struct AssignRoleWhen(::httpmock::When);
impl AssignRoleWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/assign-role$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/assign-role` answers.
pub struct AssignRoleThen(::httpmock::Then);
impl AssignRoleThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl AssignRoleWhen {
    /// Requires this `code` in the body.
    #[track_caller]
    pub fn code(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "code", value.into_input()))
    }

    /// Requires this `enableTime` in the body.
    #[track_caller]
    pub fn enable_time(self, value: impl IntoInput<i64>) -> Self {
        Self(super::member(self.0, "enableTime", value.into_input()))
    }

    /// Requires this `endTime` in the body.
    #[track_caller]
    pub fn end_time(self, value: impl IntoInput<i64>) -> Self {
        Self(super::member(self.0, "endTime", value.into_input()))
    }

    /// Requires this `namespace` in the body.
    #[track_caller]
    pub fn namespace(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "namespace", value.into_input()))
    }

    /// Requires this `targets` in the body.
    #[track_caller]
    pub fn targets<M>(
        self,
        value: impl IntoList<AtMost<crate::roles::TargetDto, 50, 1>, M>,
    ) -> Self {
        Self(super::member(self.0, "targets", value.into_list()))
    }
}

/// Which `POST /api/v3/assign-role-batch` a mock answers.
pub struct AssignRoleBatchWhen(::httpmock::When);
impl AssignRoleBatchWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/assign-role-batch$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/assign-role-batch` answers.
pub struct AssignRoleBatchThen(::httpmock::Then);
impl AssignRoleBatchThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl AssignRoleBatchWhen {
    /// Requires this `roles` in the body.
    #[track_caller]
    pub fn roles<M>(
        self,
        value: impl IntoList<AtMost<crate::roles::RoleCodeDto, 10, 1>, M>,
    ) -> Self {
        Self(super::member(self.0, "roles", value.into_list()))
    }

    /// Requires this `targets` in the body.
    #[track_caller]
    pub fn targets<M>(
        self,
        value: impl IntoList<AtMost<crate::roles::TargetDto, 10, 1>, M>,
    ) -> Self {
        Self(super::member(self.0, "targets", value.into_list()))
    }
}

/// Which `POST /api/v3/check-role-mutual-exclusion` a mock answers.
pub struct CheckRoleMutualExclusionWhen(::httpmock::When);
impl CheckRoleMutualExclusionWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/check-role-mutual-exclusion$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/check-role-mutual-exclusion` answers.
pub struct CheckRoleMutualExclusionThen(::httpmock::Then);
impl CheckRoleMutualExclusionThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::roles::CheckRoleMutualExclusionResultDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl CheckRoleMutualExclusionWhen {
    /// Requires this `roles` in the body.
    #[track_caller]
    pub fn roles<M>(self, value: impl IntoList<List<crate::roles::RoleCodeDto>, M>) -> Self {
        Self(super::member(self.0, "roles", value.into_list()))
    }
}

/// Which `POST /api/v3/check-role-params` a mock answers.
pub struct CheckRoleParamsWhen(::httpmock::When);
impl CheckRoleParamsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/check-role-params$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/check-role-params` answers.
pub struct CheckRoleParamsThen(::httpmock::Then);
impl CheckRoleParamsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::roles::CheckRoleParamsRespDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl CheckRoleParamsWhen {
    /// Requires this `code` in the body.
    #[track_caller]
    pub fn code(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "code", value.into_input()))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }

    /// Requires this `namespace` in the body.
    #[track_caller]
    pub fn namespace(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "namespace", value.into_input()))
    }
}

/// Which `POST /api/v3/create-admin-role` a mock answers.
pub struct CreateAdminRoleWhen(::httpmock::When);
impl CreateAdminRoleWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-admin-role$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/create-admin-role` answers.
pub struct CreateAdminRoleThen(::httpmock::Then);
impl CreateAdminRoleThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::roles::CheckRoleParamsRespDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl CreateAdminRoleWhen {
    /// Requires this `code` in the body.
    #[track_caller]
    pub fn code(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "code", value.into_input()))
    }

    /// Requires this `description` in the body.
    #[track_caller]
    pub fn description(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "description", value.into_input()))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }
}

/// Which `POST /api/v3/create-role` a mock answers.
pub struct CreateRoleWhen(::httpmock::When);
impl CreateRoleWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-role$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/create-role` answers.
pub struct CreateRoleThen(::httpmock::Then);
impl CreateRoleThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::RoleDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl CreateRoleWhen {
    /// Requires this `code` in the body.
    #[track_caller]
    pub fn code(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "code", value.into_input()))
    }

    /// Requires this `description` in the body.
    #[track_caller]
    pub fn description(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "description", value.into_input()))
    }

    /// Requires this `disableTime` in the body.
    #[track_caller]
    pub fn disable_time(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "disableTime", value.into_input()))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }

    /// Requires this `namespace` in the body.
    #[track_caller]
    pub fn namespace(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "namespace", value.into_input()))
    }
}

/// Which `POST /api/v3/create-roles-batch` a mock answers.
pub struct CreateRolesBatchWhen(::httpmock::When);
impl CreateRolesBatchWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-roles-batch$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/create-roles-batch` answers.
pub struct CreateRolesBatchThen(::httpmock::Then);
impl CreateRolesBatchThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl CreateRolesBatchWhen {
    /// Requires this `list` in the body.
    #[track_caller]
    pub fn list<M>(
        self,
        value: impl IntoList<AtMost<crate::roles::RoleListItem, 50, 1>, M>,
    ) -> Self {
        Self(super::member(self.0, "list", value.into_list()))
    }
}

/// Which `POST /api/v3/delete-admin-roles` a mock answers.
pub struct DeleteAdminRolesBatchWhen(::httpmock::When);
impl DeleteAdminRolesBatchWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-admin-roles$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/delete-admin-roles` answers.
pub struct DeleteAdminRolesBatchThen(::httpmock::Then);
impl DeleteAdminRolesBatchThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl DeleteAdminRolesBatchWhen {
    /// Requires this `codeList` in the body.
    #[track_caller]
    pub fn code_list<M>(self, value: impl IntoList<AtMost<String, 50, 1>, M>) -> Self {
        Self(super::member(self.0, "codeList", value.into_list()))
    }
}

/// Which `POST /api/v3/delete-roles-batch` a mock answers.
pub struct DeleteRolesBatchWhen(::httpmock::When);
impl DeleteRolesBatchWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-roles-batch$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/delete-roles-batch` answers.
pub struct DeleteRolesBatchThen(::httpmock::Then);
impl DeleteRolesBatchThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl DeleteRolesBatchWhen {
    /// Requires this `codeList` in the body.
    #[track_caller]
    pub fn code_list<M>(self, value: impl IntoList<AtMost<String, 50, 1>, M>) -> Self {
        Self(super::member(self.0, "codeList", value.into_list()))
    }

    /// Requires this `namespace` in the body.
    #[track_caller]
    pub fn namespace(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "namespace", value.into_input()))
    }
}

/// Which `GET /api/v3/get-role` a mock answers.
pub struct GetRoleWhen(::httpmock::When);
impl GetRoleWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-role$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-role` answers.
pub struct GetRoleThen(::httpmock::Then);
impl GetRoleThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::RoleDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl GetRoleWhen {
    /// Requires this `code` in the query.
    #[track_caller]
    pub fn code(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "code", false, value.into_input()))
    }

    /// Requires this `namespace` in the query.
    #[track_caller]
    pub fn namespace(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "namespace", false, value.into_input()))
    }
}

/// Which `GET /api/v3/get-role-authorized-resources` a mock answers.
pub struct GetRoleAuthorizedResourcesWhen(::httpmock::When);
impl GetRoleAuthorizedResourcesWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::GET).path_matches(
                regex::Regex::new("^/api/v3/get-role-authorized-resources$").unwrap(),
            ),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-role-authorized-resources` answers.
pub struct GetRoleAuthorizedResourcesThen(::httpmock::Then);
impl GetRoleAuthorizedResourcesThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::roles::RoleAuthorizedResourcePagingDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl GetRoleAuthorizedResourcesWhen {
    /// Requires this `code` in the query.
    #[track_caller]
    pub fn code(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "code", false, value.into_input()))
    }

    /// Requires this `namespace` in the query.
    #[track_caller]
    pub fn namespace(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "namespace", false, value.into_input()))
    }

    /// Requires this `resourceType` in the query.
    #[track_caller]
    pub fn resource_type(self, value: impl IntoInput<crate::shared::ResourceType>) -> Self {
        Self(super::query(
            self.0,
            "resourceType",
            false,
            value.into_input(),
        ))
    }
}

/// Which `GET /api/v3/list-role-assignments` a mock answers.
pub struct ListRoleAssignmentsWhen(::httpmock::When);
impl ListRoleAssignmentsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-role-assignments$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/list-role-assignments` answers.
pub struct ListRoleAssignmentsThen(::httpmock::Then);
impl ListRoleAssignmentsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::roles::RoleListPageDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl ListRoleAssignmentsWhen {
    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 50>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `namespaceCode` in the query.
    #[track_caller]
    pub fn namespace_code(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(
            self.0,
            "namespaceCode",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `page` in the query.
    #[track_caller]
    pub fn page(self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "page", false, value.into_input()))
    }

    /// Requires this `query` in the query.
    #[track_caller]
    pub fn query(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "query", false, value.into_input()))
    }

    /// Requires this `roleCode` in the query.
    #[track_caller]
    pub fn role_code(
        self,
        value: impl IntoInput<Text<0, 50, crate::patterns::RoleCodePattern>>,
    ) -> Self {
        Self(super::query(self.0, "roleCode", false, value.into_input()))
    }

    /// Requires this `targetType` in the query.
    #[track_caller]
    pub fn target_type<M>(
        self,
        value: impl IntoList<List<crate::roles::ListRoleAssignmentsTargetTypeItem>, M>,
    ) -> Self {
        Self(super::query(
            self.0,
            "targetType[]",
            false,
            value.into_list(),
        ))
    }
}

/// Which `GET /api/v3/list-role-members` a mock answers.
pub struct ListRoleMembersWhen(::httpmock::When);
impl ListRoleMembersWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-role-members$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/list-role-members` answers.
pub struct ListRoleMembersThen(::httpmock::Then);
impl ListRoleMembersThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::UserPagingDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl ListRoleMembersWhen {
    /// Requires this `code` in the query.
    #[track_caller]
    pub fn code(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "code", false, value.into_input()))
    }

    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 50>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `namespace` in the query.
    #[track_caller]
    pub fn namespace(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "namespace", false, value.into_input()))
    }

    /// Requires this `page` in the query.
    #[track_caller]
    pub fn page(self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "page", false, value.into_input()))
    }

    /// Requires this `withCustomData` in the query.
    #[track_caller]
    pub fn with_custom_data(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(
            self.0,
            "withCustomData",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `withIdentities` in the query.
    #[track_caller]
    pub fn with_identities(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(
            self.0,
            "withIdentities",
            false,
            value.into_input(),
        ))
    }
}

/// Which `GET /api/v3/list-roles` a mock answers.
pub struct ListRolesWhen(::httpmock::When);
impl ListRolesWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-roles$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/list-roles` answers.
pub struct ListRolesThen(::httpmock::Then);
impl ListRolesThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::RolePagingDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl ListRolesWhen {
    /// Requires this `keywords` in the query.
    #[track_caller]
    pub fn keywords(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "keywords", false, value.into_input()))
    }

    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 50>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `namespace` in the query.
    #[track_caller]
    pub fn namespace(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "namespace", false, value.into_input()))
    }

    /// Requires this `page` in the query.
    #[track_caller]
    pub fn page(self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "page", false, value.into_input()))
    }
}

/// Which `POST /api/v3/multiple-namespace-delete-roles-batch` a mock answers.
pub struct DeleteRolesWhen(::httpmock::When);
impl DeleteRolesWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/multiple-namespace-delete-roles-batch$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/multiple-namespace-delete-roles-batch` answers.
pub struct DeleteRolesThen(::httpmock::Then);
impl DeleteRolesThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl DeleteRolesWhen {
    /// Requires this `roleList` in the body.
    #[track_caller]
    pub fn role_list<M>(
        self,
        value: impl IntoList<AtMost<crate::roles::RoleCodeAndNamespaceDto, 50, 1>, M>,
    ) -> Self {
        Self(super::member(self.0, "roleList", value.into_list()))
    }
}

/// Which `POST /api/v3/revoke-role` a mock answers.
pub struct RevokeRoleWhen(::httpmock::When);
impl RevokeRoleWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/revoke-role$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/revoke-role` answers.
pub struct RevokeRoleThen(::httpmock::Then);
impl RevokeRoleThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl RevokeRoleWhen {
    /// Requires this `code` in the body.
    #[track_caller]
    pub fn code(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "code", value.into_input()))
    }

    /// Requires this `namespace` in the body.
    #[track_caller]
    pub fn namespace(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "namespace", value.into_input()))
    }

    /// Requires this `targets` in the body.
    #[track_caller]
    pub fn targets<M>(
        self,
        value: impl IntoList<AtMost<crate::roles::TargetDto, 50, 1>, M>,
    ) -> Self {
        Self(super::member(self.0, "targets", value.into_list()))
    }
}

/// Which `POST /api/v3/revoke-role-batch` a mock answers.
pub struct RevokeRoleBatchWhen(::httpmock::When);
impl RevokeRoleBatchWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/revoke-role-batch$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/revoke-role-batch` answers.
pub struct RevokeRoleBatchThen(::httpmock::Then);
impl RevokeRoleBatchThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl RevokeRoleBatchWhen {
    /// Requires this `roles` in the body.
    #[track_caller]
    pub fn roles<M>(
        self,
        value: impl IntoList<AtMost<crate::roles::RoleCodeDto, 10, 1>, M>,
    ) -> Self {
        Self(super::member(self.0, "roles", value.into_list()))
    }

    /// Requires this `targets` in the body.
    #[track_caller]
    pub fn targets<M>(
        self,
        value: impl IntoList<AtMost<crate::roles::TargetDto, 50, 1>, M>,
    ) -> Self {
        Self(super::member(self.0, "targets", value.into_list()))
    }
}

/// Which `POST /api/v3/update-role` a mock answers.
pub struct UpdateRoleWhen(::httpmock::When);
impl UpdateRoleWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-role$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/update-role` answers.
pub struct UpdateRoleThen(::httpmock::Then);
impl UpdateRoleThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl UpdateRoleWhen {
    /// Requires this `code` in the body.
    #[track_caller]
    pub fn code(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "code", value.into_input()))
    }

    /// Requires this `description` in the body.
    #[track_caller]
    pub fn description(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "description", value.into_input()))
    }

    /// Requires this `disableTime` in the body.
    #[track_caller]
    pub fn disable_time(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "disableTime", value.into_input()))
    }

    /// Requires this `enablePermissionApply` in the body.
    #[track_caller]
    pub fn enable_permission_apply(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "enablePermissionApply",
            value.into_input(),
        ))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }

    /// Requires this `namespace` in the body.
    #[track_caller]
    pub fn namespace(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "namespace", value.into_input()))
    }

    /// Requires this `newCode` in the body.
    #[track_caller]
    pub fn new_code(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "newCode", value.into_input()))
    }

    /// Requires this `status` in the body.
    #[track_caller]
    pub fn status(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "status", value.into_input()))
    }
}

identity_facade_core::to_wire!(crate::roles::CheckRoleMutualExclusionResultDto {
    exist_mutually_exclusive: "existMutuallyExclusive",
});
identity_facade_core::sample!(
    crate::roles::CheckRoleMutualExclusionResultDto,
    "{\"existMutuallyExclusive\":false}"
);
identity_facade_core::to_wire!(crate::roles::CheckRoleParamsRespDto {
    is_valid: "isValid",
    message: "message",
});
identity_facade_core::sample!(
    crate::roles::CheckRoleParamsRespDto,
    "{\"isValid\":false,\"message\":false}"
);
identity_facade_core::to_wire!(crate::roles::RoleAuthorizedResourcePagingDto {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::sample!(
    crate::roles::RoleAuthorizedResourcePagingDto,
    "{\"list\":[],\"totalCount\":0}"
);
identity_facade_core::to_wire!(crate::roles::RoleAuthorizedResourcesRespDto {
    actions: "actions",
    api_identifier: "apiIdentifier",
    resource_code: "resourceCode",
    resource_type: "resourceType",
});
identity_facade_core::sample!(
    crate::roles::RoleAuthorizedResourcesRespDto,
    "{\"actions\":[],\"apiIdentifier\":\"apiIdentifier\",\"resourceCode\":\"resource_code_1\",\"resourceType\":\"DATA\"}"
);
identity_facade_core::to_wire!(crate::roles::RoleListPageDto {
    data: "data",
    total_count: "totalCount",
});
identity_facade_core::sample!(crate::roles::RoleListPageDto, "{\"data\":[]}");
identity_facade_core::to_wire!(crate::roles::RolePermissionListDto {
    created_at: "createdAt",
    description: "description",
    enable_time: "enableTime",
    end_time: "endTime",
    role_code: "roleCode",
    role_id: "roleId",
    role_name: "roleName",
    status: "status",
    updated_at: "updatedAt",
    user_pool_id: "userPoolId",
});
identity_facade_core::sample!(
    crate::roles::RolePermissionListDto,
    "{\"createdAt\":\"createdAt\",\"roleCode\":\"role_code_1\",\"roleId\":\"role_1\",\"roleName\":\"roleName\",\"status\":\"status\",\"updatedAt\":\"updatedAt\",\"userPoolId\":\"user_pool_1\"}"
);
