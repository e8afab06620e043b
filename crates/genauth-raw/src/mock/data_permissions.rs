// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{AtMost, Int, IntoInput, IntoList, List, Text};

/// Which `POST /api/v3/authorize-data-policies` a mock answers.
pub struct AuthorizeDataPoliciesWhen(::httpmock::When);
impl AuthorizeDataPoliciesWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/authorize-data-policies$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/authorize-data-policies` answers.
pub struct AuthorizeDataPoliciesThen(::httpmock::Then);
impl AuthorizeDataPoliciesThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with an envelope without data.
    pub fn ok(self) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!({ "statusCode" : 200, "message" : "" })),
        )
    }
}

impl AuthorizeDataPoliciesWhen {
    /// Requires this `policyIds` in the body.
    #[track_caller]
    pub fn policy_ids<M>(self, value: impl IntoList<AtMost<String, 50, 1>, M>) -> Self {
        Self(super::member(self.0, "policyIds", value.into_list()))
    }

    /// Requires this `targetList` in the body.
    #[track_caller]
    pub fn target_list<M>(
        self,
        value: impl IntoList<List<crate::data_permissions::SubjectDto>, M>,
    ) -> Self {
        Self(super::member(self.0, "targetList", value.into_list()))
    }
}

/// Which `POST /api/v3/batch-create-dnef` a mock answers.
pub struct BatchCreateDnefWhen(::httpmock::When);
impl BatchCreateDnefWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/batch-create-dnef$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/batch-create-dnef` answers.
pub struct BatchCreateDnefThen(::httpmock::Then);
impl BatchCreateDnefThen {
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

impl BatchCreateDnefWhen {
    /// Requires this `fieldList` in the body.
    #[track_caller]
    pub fn field_list<M>(
        self,
        value: impl IntoList<List<crate::data_permissions::ExtendFieldInput>, M>,
    ) -> Self {
        Self(super::member(self.0, "fieldList", value.into_list()))
    }

    /// Requires this `namespaceCode` in the body.
    #[track_caller]
    pub fn namespace_code(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "namespaceCode", value.into_input()))
    }

    /// Requires this `resourceCode` in the body.
    #[track_caller]
    pub fn resource_code(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "resourceCode", value.into_input()))
    }
}

/// Which `GET /api/v3/check-data-policy-exists` a mock answers.
pub struct CheckDataPolicyExistsWhen(::httpmock::When);
impl CheckDataPolicyExistsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/check-data-policy-exists$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/check-data-policy-exists` answers.
pub struct CheckDataPolicyExistsThen(::httpmock::Then);
impl CheckDataPolicyExistsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::data_permissions::CheckParamsDataPolicyRespDto) -> Self {
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

impl CheckDataPolicyExistsWhen {
    /// Requires this `policyName` in the query.
    #[track_caller]
    pub fn policy_name(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(
            self.0,
            "policyName",
            false,
            value.into_input(),
        ))
    }
}

/// Which `GET /api/v3/check-data-resource-exists` a mock answers.
pub struct CheckDataResourceExistsWhen(::httpmock::When);
impl CheckDataResourceExistsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/check-data-resource-exists$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/check-data-resource-exists` answers.
pub struct CheckDataResourceExistsThen(::httpmock::Then);
impl CheckDataResourceExistsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::data_permissions::CheckParamsDataResourceRespDto) -> Self {
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

impl CheckDataResourceExistsWhen {
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

    /// Requires this `resourceCode` in the query.
    #[track_caller]
    pub fn resource_code(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(
            self.0,
            "resourceCode",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `resourceName` in the query.
    #[track_caller]
    pub fn resource_name(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(
            self.0,
            "resourceName",
            false,
            value.into_input(),
        ))
    }
}

/// Which `POST /api/v3/check-external-user-permission` a mock answers.
pub struct CheckExternalUserPermissionWhen(::httpmock::When);
impl CheckExternalUserPermissionWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::POST).path_matches(
                regex::Regex::new("^/api/v3/check-external-user-permission$").unwrap(),
            ),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/check-external-user-permission` answers.
pub struct CheckExternalUserPermissionThen(::httpmock::Then);
impl CheckExternalUserPermissionThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::data_permissions::CheckExternalUserPermissionDataDto) -> Self {
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

impl CheckExternalUserPermissionWhen {
    /// Requires this `action` in the body.
    #[track_caller]
    pub fn action(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "action", value.into_input()))
    }

    /// Requires this `authEnvParams` in the body.
    #[track_caller]
    pub fn auth_env_params(
        self,
        value: impl IntoInput<crate::data_permissions::AuthEnvParams>,
    ) -> Self {
        Self(super::member(self.0, "authEnvParams", value.into_input()))
    }

    /// Requires this `externalId` in the body.
    #[track_caller]
    pub fn external_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "externalId", value.into_input()))
    }

    /// Requires this `judgeConditionEnabled` in the body.
    #[track_caller]
    pub fn judge_condition_enabled(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "judgeConditionEnabled",
            value.into_input(),
        ))
    }

    /// Requires this `namespaceCode` in the body.
    #[track_caller]
    pub fn namespace_code(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "namespaceCode", value.into_input()))
    }

    /// Requires this `resources` in the body.
    #[track_caller]
    pub fn resources<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "resources", value.into_list()))
    }
}

/// Which `POST /api/v3/check-permission` a mock answers.
pub struct CheckPermissionWhen(::httpmock::When);
impl CheckPermissionWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/check-permission$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/check-permission` answers.
pub struct CheckPermissionThen(::httpmock::Then);
impl CheckPermissionThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::data_permissions::CheckPermissionDataDto) -> Self {
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

impl CheckPermissionWhen {
    /// Requires this `action` in the body.
    #[track_caller]
    pub fn action(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "action", value.into_input()))
    }

    /// Requires this `authEnvParams` in the body.
    #[track_caller]
    pub fn auth_env_params(
        self,
        value: impl IntoInput<crate::data_permissions::AuthEnvParams>,
    ) -> Self {
        Self(super::member(self.0, "authEnvParams", value.into_input()))
    }

    /// Requires this `judgeConditionEnabled` in the body.
    #[track_caller]
    pub fn judge_condition_enabled(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "judgeConditionEnabled",
            value.into_input(),
        ))
    }

    /// Requires this `namespaceCode` in the body.
    #[track_caller]
    pub fn namespace_code(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "namespaceCode", value.into_input()))
    }

    /// Requires this `resources` in the body.
    #[track_caller]
    pub fn resources<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "resources", value.into_list()))
    }

    /// Requires this `userId` in the body.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "userId", value.into_input()))
    }
}

/// Which `POST /api/v3/check-permission-namespace-exists` a mock answers.
pub struct CheckPermissionNamespaceExistsWhen(::httpmock::When);
impl CheckPermissionNamespaceExistsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/check-permission-namespace-exists$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/check-permission-namespace-exists` answers.
pub struct CheckPermissionNamespaceExistsThen(::httpmock::Then);
impl CheckPermissionNamespaceExistsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(
        self,
        value: &crate::data_permissions::CheckPermissionNamespaceExistsRespDto,
    ) -> Self {
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

impl CheckPermissionNamespaceExistsWhen {
    /// Requires this `code` in the body.
    #[track_caller]
    pub fn code(self, value: impl IntoInput<Text<0, 50>>) -> Self {
        Self(super::member(self.0, "code", value.into_input()))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<Text<0, 255>>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }
}

/// Which `POST /api/v3/check-user-same-level-permission` a mock answers.
pub struct CheckUserSameLevelPermissionWhen(::httpmock::When);
impl CheckUserSameLevelPermissionWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::POST).path_matches(
                regex::Regex::new("^/api/v3/check-user-same-level-permission$").unwrap(),
            ),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/check-user-same-level-permission` answers.
pub struct CheckUserSameLevelPermissionThen(::httpmock::Then);
impl CheckUserSameLevelPermissionThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::data_permissions::CheckUserSameLevelPermissionDataDto) -> Self {
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

impl CheckUserSameLevelPermissionWhen {
    /// Requires this `action` in the body.
    #[track_caller]
    pub fn action(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "action", value.into_input()))
    }

    /// Requires this `authEnvParams` in the body.
    #[track_caller]
    pub fn auth_env_params(
        self,
        value: impl IntoInput<crate::data_permissions::AuthEnvParams>,
    ) -> Self {
        Self(super::member(self.0, "authEnvParams", value.into_input()))
    }

    /// Requires this `judgeConditionEnabled` in the body.
    #[track_caller]
    pub fn judge_condition_enabled(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "judgeConditionEnabled",
            value.into_input(),
        ))
    }

    /// Requires this `namespaceCode` in the body.
    #[track_caller]
    pub fn namespace_code(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "namespaceCode", value.into_input()))
    }

    /// Requires this `resource` in the body.
    #[track_caller]
    pub fn resource(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "resource", value.into_input()))
    }

    /// Requires this `resourceNodeCodes` in the body.
    #[track_caller]
    pub fn resource_node_codes<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(
            self.0,
            "resourceNodeCodes",
            value.into_list(),
        ))
    }

    /// Requires this `userId` in the body.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "userId", value.into_input()))
    }
}

/// Which `POST /api/v3/create-array-data-resource` a mock answers.
pub struct CreateDataResourceByArrayWhen(::httpmock::When);
impl CreateDataResourceByArrayWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-array-data-resource$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/create-array-data-resource` answers.
pub struct CreateDataResourceByArrayThen(::httpmock::Then);
impl CreateDataResourceByArrayThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::data_permissions::CreateArrayDataResourceRespDto) -> Self {
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

impl CreateDataResourceByArrayWhen {
    /// Requires this `actions` in the body.
    #[track_caller]
    pub fn actions<M>(self, value: impl IntoList<AtMost<String, 50>, M>) -> Self {
        Self(super::member(self.0, "actions", value.into_list()))
    }

    /// Requires this `description` in the body.
    #[track_caller]
    pub fn description(self, value: impl IntoInput<Text<0, 200>>) -> Self {
        Self(super::member(self.0, "description", value.into_input()))
    }

    /// Requires this `namespaceCode` in the body.
    #[track_caller]
    pub fn namespace_code(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "namespaceCode", value.into_input()))
    }

    /// Requires this `resourceCode` in the body.
    #[track_caller]
    pub fn resource_code(self, value: impl IntoInput<Text<0, 50>>) -> Self {
        Self(super::member(self.0, "resourceCode", value.into_input()))
    }

    /// Requires this `resourceName` in the body.
    #[track_caller]
    pub fn resource_name(self, value: impl IntoInput<Text<0, 50>>) -> Self {
        Self(super::member(self.0, "resourceName", value.into_input()))
    }

    /// Requires this `struct` in the body.
    #[track_caller]
    pub fn struct_<M>(self, value: impl IntoList<AtMost<String, 50, 1>, M>) -> Self {
        Self(super::member(self.0, "struct", value.into_list()))
    }
}

/// Which `POST /api/v3/create-data-policy` a mock answers.
pub struct CreateDataPolicyWhen(::httpmock::When);
impl CreateDataPolicyWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-data-policy$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/create-data-policy` answers.
pub struct CreateDataPolicyThen(::httpmock::Then);
impl CreateDataPolicyThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::data_permissions::DataPolicyRespDto) -> Self {
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

impl CreateDataPolicyWhen {
    /// Requires this `description` in the body.
    #[track_caller]
    pub fn description(self, value: impl IntoInput<Text<0, 200>>) -> Self {
        Self(super::member(self.0, "description", value.into_input()))
    }

    /// Requires this `policyName` in the body.
    #[track_caller]
    pub fn policy_name(self, value: impl IntoInput<Text<0, 50>>) -> Self {
        Self(super::member(self.0, "policyName", value.into_input()))
    }

    /// Requires this `statementList` in the body.
    #[track_caller]
    pub fn statement_list<M>(
        self,
        value: impl IntoList<AtMost<crate::data_permissions::DataStatementPermissionDto, 5, 1>, M>,
    ) -> Self {
        Self(super::member(self.0, "statementList", value.into_list()))
    }
}

/// Which `POST /api/v3/create-data-resource` a mock answers.
pub struct CreateDataResourceWhen(::httpmock::When);
impl CreateDataResourceWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-data-resource$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/create-data-resource` answers.
pub struct CreateDataResourceThen(::httpmock::Then);
impl CreateDataResourceThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::data_permissions::DataResourceRespDto) -> Self {
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

impl CreateDataResourceWhen {
    /// Requires this `actions` in the body.
    #[track_caller]
    pub fn actions<M>(self, value: impl IntoList<AtMost<String, 50>, M>) -> Self {
        Self(super::member(self.0, "actions", value.into_list()))
    }

    /// Requires this `description` in the body.
    #[track_caller]
    pub fn description(self, value: impl IntoInput<Text<0, 200>>) -> Self {
        Self(super::member(self.0, "description", value.into_input()))
    }

    /// Requires this `extendFieldList` in the body.
    #[track_caller]
    pub fn extend_field_list<M>(
        self,
        value: impl IntoList<List<crate::data_permissions::ExtendFieldInput>, M>,
    ) -> Self {
        Self(super::member(self.0, "extendFieldList", value.into_list()))
    }

    /// Requires this `namespaceCode` in the body.
    #[track_caller]
    pub fn namespace_code(self, value: impl IntoInput<Text<0, 50>>) -> Self {
        Self(super::member(self.0, "namespaceCode", value.into_input()))
    }

    /// Requires this `resourceCode` in the body.
    #[track_caller]
    pub fn resource_code(self, value: impl IntoInput<Text<0, 50>>) -> Self {
        Self(super::member(self.0, "resourceCode", value.into_input()))
    }

    /// Requires this `resourceName` in the body.
    #[track_caller]
    pub fn resource_name(self, value: impl IntoInput<Text<0, 50>>) -> Self {
        Self(super::member(self.0, "resourceName", value.into_input()))
    }

    /// Requires this `struct` in the body.
    #[track_caller]
    pub fn struct_(
        self,
        value: impl IntoInput<crate::data_permissions::CreateDataResourceDtoStruct>,
    ) -> Self {
        Self(super::member(self.0, "struct", value.into_input()))
    }

    /// Requires this `type` in the body.
    #[track_caller]
    pub fn type_(self, value: impl IntoInput<crate::data_permissions::DataResourceType>) -> Self {
        Self(super::member(self.0, "type", value.into_input()))
    }
}

/// Which `POST /api/v3/create-dnef` a mock answers.
pub struct CreateDnefWhen(::httpmock::When);
impl CreateDnefWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-dnef$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/create-dnef` answers.
pub struct CreateDnefThen(::httpmock::Then);
impl CreateDnefThen {
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

impl CreateDnefWhen {
    /// Requires this `config` in the body.
    #[track_caller]
    pub fn config(self, value: impl IntoInput<crate::data_permissions::ConfigInput>) -> Self {
        Self(super::member(self.0, "config", value.into_input()))
    }

    /// Requires this `description` in the body.
    #[track_caller]
    pub fn description(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "description", value.into_input()))
    }

    /// Requires this `key` in the body.
    #[track_caller]
    pub fn key(self, value: impl IntoInput<Text<1, 64, crate::patterns::KeyPattern>>) -> Self {
        Self(super::member(self.0, "key", value.into_input()))
    }

    /// Requires this `label` in the body.
    #[track_caller]
    pub fn label(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "label", value.into_input()))
    }

    /// Requires this `namespaceCode` in the body.
    #[track_caller]
    pub fn namespace_code(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "namespaceCode", value.into_input()))
    }

    /// Requires this `resourceCode` in the body.
    #[track_caller]
    pub fn resource_code(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "resourceCode", value.into_input()))
    }

    /// Requires this `valueType` in the body.
    #[track_caller]
    pub fn value_type(
        self,
        value: impl IntoInput<crate::data_permissions::CreateDnefReqValueType>,
    ) -> Self {
        Self(super::member(self.0, "valueType", value.into_input()))
    }
}

/// Which `POST /api/v3/create-permission-namespace` a mock answers.
pub struct CreatePermissionNamespaceWhen(::httpmock::When);
impl CreatePermissionNamespaceWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-permission-namespace$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/create-permission-namespace` answers.
pub struct CreatePermissionNamespaceThen(::httpmock::Then);
impl CreatePermissionNamespaceThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::data_permissions::PermissionNamespaceRespDto) -> Self {
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

impl CreatePermissionNamespaceWhen {
    /// Requires this `code` in the body.
    #[track_caller]
    pub fn code(self, value: impl IntoInput<Text<1, 50>>) -> Self {
        Self(super::member(self.0, "code", value.into_input()))
    }

    /// Requires this `description` in the body.
    #[track_caller]
    pub fn description(self, value: impl IntoInput<Text<0, 200>>) -> Self {
        Self(super::member(self.0, "description", value.into_input()))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<Text<1, 255>>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }
}

/// Which `POST /api/v3/create-permission-namespaces-batch` a mock answers.
pub struct CreatePermissionNamespacesBatchWhen(::httpmock::When);
impl CreatePermissionNamespacesBatchWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/create-permission-namespaces-batch$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/create-permission-namespaces-batch` answers.
pub struct CreatePermissionNamespacesBatchThen(::httpmock::Then);
impl CreatePermissionNamespacesBatchThen {
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

impl CreatePermissionNamespacesBatchWhen {
    /// Requires this `list` in the body.
    #[track_caller]
    pub fn list<M>(
        self,
        value: impl IntoList<
            AtMost<crate::data_permissions::CreatePermissionNamespacesBatchItemDto, 50, 1>,
            M,
        >,
    ) -> Self {
        Self(super::member(self.0, "list", value.into_list()))
    }
}

/// Which `POST /api/v3/create-string-data-resource` a mock answers.
pub struct CreateDataResourceByStringWhen(::httpmock::When);
impl CreateDataResourceByStringWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-string-data-resource$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/create-string-data-resource` answers.
pub struct CreateDataResourceByStringThen(::httpmock::Then);
impl CreateDataResourceByStringThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::data_permissions::CreateStringDataResourceRespDto) -> Self {
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

impl CreateDataResourceByStringWhen {
    /// Requires this `actions` in the body.
    #[track_caller]
    pub fn actions<M>(self, value: impl IntoList<AtMost<String, 50>, M>) -> Self {
        Self(super::member(self.0, "actions", value.into_list()))
    }

    /// Requires this `description` in the body.
    #[track_caller]
    pub fn description(self, value: impl IntoInput<Text<0, 200>>) -> Self {
        Self(super::member(self.0, "description", value.into_input()))
    }

    /// Requires this `namespaceCode` in the body.
    #[track_caller]
    pub fn namespace_code(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "namespaceCode", value.into_input()))
    }

    /// Requires this `resourceCode` in the body.
    #[track_caller]
    pub fn resource_code(self, value: impl IntoInput<Text<0, 50>>) -> Self {
        Self(super::member(self.0, "resourceCode", value.into_input()))
    }

    /// Requires this `resourceName` in the body.
    #[track_caller]
    pub fn resource_name(self, value: impl IntoInput<Text<0, 50>>) -> Self {
        Self(super::member(self.0, "resourceName", value.into_input()))
    }

    /// Requires this `struct` in the body.
    #[track_caller]
    pub fn struct_(self, value: impl IntoInput<Text<0, 200>>) -> Self {
        Self(super::member(self.0, "struct", value.into_input()))
    }
}

/// Which `POST /api/v3/create-tree-data-resource` a mock answers.
pub struct CreateDataResourceByTreeWhen(::httpmock::When);
impl CreateDataResourceByTreeWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-tree-data-resource$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/create-tree-data-resource` answers.
pub struct CreateDataResourceByTreeThen(::httpmock::Then);
impl CreateDataResourceByTreeThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::data_permissions::CreateTreeDataResourceRespDto) -> Self {
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

impl CreateDataResourceByTreeWhen {
    /// Requires this `actions` in the body.
    #[track_caller]
    pub fn actions<M>(self, value: impl IntoList<AtMost<String, 50>, M>) -> Self {
        Self(super::member(self.0, "actions", value.into_list()))
    }

    /// Requires this `description` in the body.
    #[track_caller]
    pub fn description(self, value: impl IntoInput<Text<0, 200>>) -> Self {
        Self(super::member(self.0, "description", value.into_input()))
    }

    /// Requires this `extendFieldList` in the body.
    #[track_caller]
    pub fn extend_field_list<M>(
        self,
        value: impl IntoList<List<crate::data_permissions::ExtendFieldInput>, M>,
    ) -> Self {
        Self(super::member(self.0, "extendFieldList", value.into_list()))
    }

    /// Requires this `namespaceCode` in the body.
    #[track_caller]
    pub fn namespace_code(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "namespaceCode", value.into_input()))
    }

    /// Requires this `resourceCode` in the body.
    #[track_caller]
    pub fn resource_code(self, value: impl IntoInput<Text<0, 50>>) -> Self {
        Self(super::member(self.0, "resourceCode", value.into_input()))
    }

    /// Requires this `resourceName` in the body.
    #[track_caller]
    pub fn resource_name(self, value: impl IntoInput<Text<0, 50>>) -> Self {
        Self(super::member(self.0, "resourceName", value.into_input()))
    }

    /// Requires this `struct` in the body.
    #[track_caller]
    pub fn struct_<M>(
        self,
        value: impl IntoList<AtMost<crate::data_permissions::DataResourceTreeStructsInput, 50, 1>, M>,
    ) -> Self {
        Self(super::member(self.0, "struct", value.into_list()))
    }
}

/// Which `POST /api/v3/delete-data-policy` a mock answers.
pub struct DeleteDataPolicyWhen(::httpmock::When);
impl DeleteDataPolicyWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-data-policy$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/delete-data-policy` answers.
pub struct DeleteDataPolicyThen(::httpmock::Then);
impl DeleteDataPolicyThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with an envelope without data.
    pub fn ok(self) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!({ "statusCode" : 200, "message" : "" })),
        )
    }
}

impl DeleteDataPolicyWhen {
    /// Requires this `policyId` in the body.
    #[track_caller]
    pub fn policy_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "policyId", value.into_input()))
    }
}

/// Which `POST /api/v3/delete-data-resource` a mock answers.
pub struct DeleteDataResourceWhen(::httpmock::When);
impl DeleteDataResourceWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-data-resource$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/delete-data-resource` answers.
pub struct DeleteDataResourceThen(::httpmock::Then);
impl DeleteDataResourceThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with an envelope without data.
    pub fn ok(self) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!({ "statusCode" : 200, "message" : "" })),
        )
    }
}

impl DeleteDataResourceWhen {
    /// Requires this `namespaceCode` in the body.
    #[track_caller]
    pub fn namespace_code(self, value: impl IntoInput<Text<0, 50>>) -> Self {
        Self(super::member(self.0, "namespaceCode", value.into_input()))
    }

    /// Requires this `resourceCode` in the body.
    #[track_caller]
    pub fn resource_code(self, value: impl IntoInput<Text<0, 50>>) -> Self {
        Self(super::member(self.0, "resourceCode", value.into_input()))
    }
}

/// Which `POST /api/v3/delete-dnef` a mock answers.
pub struct DeleteDnefWhen(::httpmock::When);
impl DeleteDnefWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-dnef$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/delete-dnef` answers.
pub struct DeleteDnefThen(::httpmock::Then);
impl DeleteDnefThen {
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

impl DeleteDnefWhen {
    /// Requires this `key` in the body.
    #[track_caller]
    pub fn key(self, value: impl IntoInput<Text<1, 64, crate::patterns::KeyPattern>>) -> Self {
        Self(super::member(self.0, "key", value.into_input()))
    }

    /// Requires this `namespaceCode` in the body.
    #[track_caller]
    pub fn namespace_code(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "namespaceCode", value.into_input()))
    }

    /// Requires this `resourceCode` in the body.
    #[track_caller]
    pub fn resource_code(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "resourceCode", value.into_input()))
    }
}

/// Which `POST /api/v3/delete-permission-namespace` a mock answers.
pub struct DeletePermissionNamespaceWhen(::httpmock::When);
impl DeletePermissionNamespaceWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-permission-namespace$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/delete-permission-namespace` answers.
pub struct DeletePermissionNamespaceThen(::httpmock::Then);
impl DeletePermissionNamespaceThen {
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

impl DeletePermissionNamespaceWhen {
    /// Requires this `code` in the body.
    #[track_caller]
    pub fn code(self, value: impl IntoInput<Text<0, 50>>) -> Self {
        Self(super::member(self.0, "code", value.into_input()))
    }
}

/// Which `POST /api/v3/delete-permission-namespaces-batch` a mock answers.
pub struct DeletePermissionNamespacesBatchWhen(::httpmock::When);
impl DeletePermissionNamespacesBatchWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/delete-permission-namespaces-batch$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/delete-permission-namespaces-batch` answers.
pub struct DeletePermissionNamespacesBatchThen(::httpmock::Then);
impl DeletePermissionNamespacesBatchThen {
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

impl DeletePermissionNamespacesBatchWhen {
    /// Requires this `codes` in the body.
    #[track_caller]
    pub fn codes<M>(self, value: impl IntoList<AtMost<String, 10, 1>, M>) -> Self {
        Self(super::member(self.0, "codes", value.into_list()))
    }
}

/// Which `GET /api/v3/get-data-policy` a mock answers.
pub struct GetDataPolicyWhen(::httpmock::When);
impl GetDataPolicyWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-data-policy$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-data-policy` answers.
pub struct GetDataPolicyThen(::httpmock::Then);
impl GetDataPolicyThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::data_permissions::DataPolicyRespDto) -> Self {
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

impl GetDataPolicyWhen {
    /// Requires this `policyId` in the query.
    #[track_caller]
    pub fn policy_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "policyId", false, value.into_input()))
    }
}

/// Which `GET /api/v3/get-data-resource` a mock answers.
pub struct GetDataResourceWhen(::httpmock::When);
impl GetDataResourceWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-data-resource$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-data-resource` answers.
pub struct GetDataResourceThen(::httpmock::Then);
impl GetDataResourceThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::data_permissions::GetDataResourceRespDto) -> Self {
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

impl GetDataResourceWhen {
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

    /// Requires this `resourceCode` in the query.
    #[track_caller]
    pub fn resource_code(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(
            self.0,
            "resourceCode",
            false,
            value.into_input(),
        ))
    }
}

/// Which `POST /api/v3/get-external-user-resource-struct` a mock answers.
pub struct GetExternalUserResourceStructWhen(::httpmock::When);
impl GetExternalUserResourceStructWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/get-external-user-resource-struct$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/get-external-user-resource-struct` answers.
pub struct GetExternalUserResourceStructThen(::httpmock::Then);
impl GetExternalUserResourceStructThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::data_permissions::GetExternalUserResourceStructDataDto) -> Self {
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

impl GetExternalUserResourceStructWhen {
    /// Requires this `externalId` in the body.
    #[track_caller]
    pub fn external_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "externalId", value.into_input()))
    }

    /// Requires this `namespaceCode` in the body.
    #[track_caller]
    pub fn namespace_code(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "namespaceCode", value.into_input()))
    }

    /// Requires this `resourceCode` in the body.
    #[track_caller]
    pub fn resource_code(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "resourceCode", value.into_input()))
    }
}

/// Which `GET /api/v3/get-permission-namespace` a mock answers.
pub struct GetPermissionNamespaceWhen(::httpmock::When);
impl GetPermissionNamespaceWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-permission-namespace$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-permission-namespace` answers.
pub struct GetPermissionNamespaceThen(::httpmock::Then);
impl GetPermissionNamespaceThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::data_permissions::PermissionNamespaceRespDto) -> Self {
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

impl GetPermissionNamespaceWhen {
    /// Requires this `code` in the query.
    #[track_caller]
    pub fn code(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "code", false, value.into_input()))
    }
}

/// Which `GET /api/v3/get-permission-namespaces-batch` a mock answers.
pub struct GetPermissionNamespacesBatchWhen(::httpmock::When);
impl GetPermissionNamespacesBatchWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::GET).path_matches(
                regex::Regex::new("^/api/v3/get-permission-namespaces-batch$").unwrap(),
            ),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-permission-namespaces-batch` answers.
pub struct GetPermissionNamespacesBatchThen(::httpmock::Then);
impl GetPermissionNamespacesBatchThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(
        self,
        value: &::std::vec::Vec<crate::data_permissions::PermissionNamespaceRespDto>,
    ) -> Self {
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

impl GetPermissionNamespacesBatchWhen {
    /// Requires this `codes` in the query.
    #[track_caller]
    pub fn codes<M>(self, value: impl IntoList<AtMost<String, 50>, M>) -> Self {
        Self(super::query(self.0, "codes[]", false, value.into_list()))
    }
}

/// Which `POST /api/v3/get-user-permission-list` a mock answers.
pub struct GetUserPermissionListWhen(::httpmock::When);
impl GetUserPermissionListWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/get-user-permission-list$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/get-user-permission-list` answers.
pub struct GetUserPermissionListThen(::httpmock::Then);
impl GetUserPermissionListThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::data_permissions::GetUserPermissionListDataDto) -> Self {
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

impl GetUserPermissionListWhen {
    /// Requires this `namespaceCodes` in the body.
    #[track_caller]
    pub fn namespace_codes<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "namespaceCodes", value.into_list()))
    }

    /// Requires this `userIds` in the body.
    #[track_caller]
    pub fn user_ids<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "userIds", value.into_list()))
    }
}

/// Which `POST /api/v3/get-user-resource-permission-list` a mock answers.
pub struct GetUserResourcePermissionListWhen(::httpmock::When);
impl GetUserResourcePermissionListWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/get-user-resource-permission-list$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/get-user-resource-permission-list` answers.
pub struct GetUserResourcePermissionListThen(::httpmock::Then);
impl GetUserResourcePermissionListThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::data_permissions::GetUserResourcePermissionListDataDto) -> Self {
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

impl GetUserResourcePermissionListWhen {
    /// Requires this `namespaceCode` in the body.
    #[track_caller]
    pub fn namespace_code(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "namespaceCode", value.into_input()))
    }

    /// Requires this `resources` in the body.
    #[track_caller]
    pub fn resources<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "resources", value.into_list()))
    }

    /// Requires this `userId` in the body.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "userId", value.into_input()))
    }
}

/// Which `GET /api/v3/list-data-policies` a mock answers.
pub struct ListDataPolicesWhen(::httpmock::When);
impl ListDataPolicesWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-data-policies$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/list-data-policies` answers.
pub struct ListDataPolicesThen(::httpmock::Then);
impl ListDataPolicesThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::data_permissions::DataPoliciesPaginatedRespDto) -> Self {
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

impl ListDataPolicesWhen {
    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 50>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
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
}

/// Which `GET /api/v3/list-data-policy-targets` a mock answers.
pub struct ListDataPolicyTargetsWhen(::httpmock::When);
impl ListDataPolicyTargetsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-data-policy-targets$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/list-data-policy-targets` answers.
pub struct ListDataPolicyTargetsThen(::httpmock::Then);
impl ListDataPolicyTargetsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::data_permissions::ListDataPolicySubjectPageDto) -> Self {
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

impl ListDataPolicyTargetsWhen {
    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 50>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `page` in the query.
    #[track_caller]
    pub fn page(self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "page", false, value.into_input()))
    }

    /// Requires this `policyId` in the query.
    #[track_caller]
    pub fn policy_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "policyId", false, value.into_input()))
    }

    /// Requires this `query` in the query.
    #[track_caller]
    pub fn query(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "query", false, value.into_input()))
    }

    /// Requires this `targetType` in the query.
    #[track_caller]
    pub fn target_type<M>(self, value: impl IntoList<List<crate::shared::SubjectType>, M>) -> Self {
        Self(super::query(
            self.0,
            "targetType[]",
            false,
            value.into_list(),
        ))
    }
}

/// Which `GET /api/v3/list-data-resources` a mock answers.
pub struct ListDataResourcesWhen(::httpmock::When);
impl ListDataResourcesWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-data-resources$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/list-data-resources` answers.
pub struct ListDataResourcesThen(::httpmock::Then);
impl ListDataResourcesThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::data_permissions::DataResourcesPaginatedRespDto) -> Self {
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

impl ListDataResourcesWhen {
    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 50>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `namespaceCodes` in the query.
    #[track_caller]
    pub fn namespace_codes<M>(self, value: impl IntoList<AtMost<String, 50, 1>, M>) -> Self {
        Self(super::query(
            self.0,
            "namespaceCodes[]",
            false,
            value.into_list(),
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
}

/// Which `GET /api/v3/list-dnef` a mock answers.
pub struct ListDnefWhen(::httpmock::When);
impl ListDnefWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-dnef$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/list-dnef` answers.
pub struct ListDnefThen(::httpmock::Then);
impl ListDnefThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::data_permissions::DnefPaginatedRespDto) -> Self {
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

impl ListDnefWhen {
    /// Requires this `maxSize` in the query.
    #[track_caller]
    pub fn max_size(self, value: impl IntoInput<Int<{ i64::MIN }, 50>>) -> Self {
        Self(super::query(self.0, "maxSize", false, value.into_input()))
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

    /// Requires this `query` in the query.
    #[track_caller]
    pub fn query(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "query", false, value.into_input()))
    }

    /// Requires this `resourceCode` in the query.
    #[track_caller]
    pub fn resource_code(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(
            self.0,
            "resourceCode",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `startIndex` in the query.
    #[track_caller]
    pub fn start_index(self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        Self(super::query(
            self.0,
            "startIndex",
            false,
            value.into_input(),
        ))
    }
}

/// Which `GET /api/v3/list-permission-namespace-roles` a mock answers.
pub struct ListPermissionNamespaceRolesWhen(::httpmock::When);
impl ListPermissionNamespaceRolesWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::GET).path_matches(
                regex::Regex::new("^/api/v3/list-permission-namespace-roles$").unwrap(),
            ),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/list-permission-namespace-roles` answers.
pub struct ListPermissionNamespaceRolesThen(::httpmock::Then);
impl ListPermissionNamespaceRolesThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(
        self,
        value: &crate::data_permissions::PermissionNamespaceRolesListPagingDto,
    ) -> Self {
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

impl ListPermissionNamespaceRolesWhen {
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
}

/// Which `GET /api/v3/list-permission-namespaces` a mock answers.
pub struct ListPermissionNamespacesWhen(::httpmock::When);
impl ListPermissionNamespacesWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-permission-namespaces$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/list-permission-namespaces` answers.
pub struct ListPermissionNamespacesThen(::httpmock::Then);
impl ListPermissionNamespacesThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::data_permissions::PermissionNamespaceListPagingDto) -> Self {
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

impl ListPermissionNamespacesWhen {
    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 50>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
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
}

/// Which `POST /api/v3/list-permission-view/data` a mock answers.
pub struct ListPermissionViewWhen(::httpmock::When);
impl ListPermissionViewWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/list-permission-view/data$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/list-permission-view/data` answers.
pub struct ListPermissionViewThen(::httpmock::Then);
impl ListPermissionViewThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::data_permissions::ListPermissionViewPaginatedRespDto) -> Self {
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

impl ListPermissionViewWhen {
    /// Requires this `keyword` in the body.
    #[track_caller]
    pub fn keyword(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "keyword", value.into_input()))
    }

    /// Requires this `limit` in the body.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 50>>) -> Self {
        Self(super::member(self.0, "limit", value.into_input()))
    }

    /// Requires this `page` in the body.
    #[track_caller]
    pub fn page(self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        Self(super::member(self.0, "page", value.into_input()))
    }
}

/// Which `GET /api/v3/list-simple-data-policies` a mock answers.
pub struct ListSimpleDataPolicesWhen(::httpmock::When);
impl ListSimpleDataPolicesWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-simple-data-policies$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/list-simple-data-policies` answers.
pub struct ListSimpleDataPolicesThen(::httpmock::Then);
impl ListSimpleDataPolicesThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::data_permissions::DataPoliciesSimplePaginatedRespDto) -> Self {
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

impl ListSimpleDataPolicesWhen {
    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 50>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
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
}

/// Which `POST /api/v3/revoke-data-policy` a mock answers.
pub struct RevokeDataPolicyWhen(::httpmock::When);
impl RevokeDataPolicyWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/revoke-data-policy$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/revoke-data-policy` answers.
pub struct RevokeDataPolicyThen(::httpmock::Then);
impl RevokeDataPolicyThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with an envelope without data.
    pub fn ok(self) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!({ "statusCode" : 200, "message" : "" })),
        )
    }
}

impl RevokeDataPolicyWhen {
    /// Requires this `policyId` in the body.
    #[track_caller]
    pub fn policy_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "policyId", value.into_input()))
    }

    /// Requires this `targetIdentifier` in the body.
    #[track_caller]
    pub fn target_identifier(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(
            self.0,
            "targetIdentifier",
            value.into_input(),
        ))
    }

    /// Requires this `targetType` in the body.
    #[track_caller]
    pub fn target_type(self, value: impl IntoInput<crate::shared::SubjectType>) -> Self {
        Self(super::member(self.0, "targetType", value.into_input()))
    }
}

/// Which `POST /api/v3/update-data-policy` a mock answers.
pub struct UpdateDataPolicyWhen(::httpmock::When);
impl UpdateDataPolicyWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-data-policy$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/update-data-policy` answers.
pub struct UpdateDataPolicyThen(::httpmock::Then);
impl UpdateDataPolicyThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::data_permissions::DataPolicyRespDto) -> Self {
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

impl UpdateDataPolicyWhen {
    /// Requires this `description` in the body.
    #[track_caller]
    pub fn description(self, value: impl IntoInput<Text<0, 200>>) -> Self {
        Self(super::member(self.0, "description", value.into_input()))
    }

    /// Requires this `policyId` in the body.
    #[track_caller]
    pub fn policy_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "policyId", value.into_input()))
    }

    /// Requires this `policyName` in the body.
    #[track_caller]
    pub fn policy_name(self, value: impl IntoInput<Text<0, 50>>) -> Self {
        Self(super::member(self.0, "policyName", value.into_input()))
    }

    /// Requires this `statementList` in the body.
    #[track_caller]
    pub fn statement_list<M>(
        self,
        value: impl IntoList<AtMost<crate::data_permissions::DataStatementPermissionDto, 5, 1>, M>,
    ) -> Self {
        Self(super::member(self.0, "statementList", value.into_list()))
    }
}

/// Which `POST /api/v3/update-data-resource` a mock answers.
pub struct UpdateDataResourceWhen(::httpmock::When);
impl UpdateDataResourceWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-data-resource$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/update-data-resource` answers.
pub struct UpdateDataResourceThen(::httpmock::Then);
impl UpdateDataResourceThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::data_permissions::DataResourceRespDto) -> Self {
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

impl UpdateDataResourceWhen {
    /// Requires this `actions` in the body.
    #[track_caller]
    pub fn actions<M>(self, value: impl IntoList<AtMost<String, 50>, M>) -> Self {
        Self(super::member(self.0, "actions", value.into_list()))
    }

    /// Requires this `description` in the body.
    #[track_caller]
    pub fn description(self, value: impl IntoInput<Text<0, 200>>) -> Self {
        Self(super::member(self.0, "description", value.into_input()))
    }

    /// Requires this `namespaceCode` in the body.
    #[track_caller]
    pub fn namespace_code(self, value: impl IntoInput<Text<0, 50>>) -> Self {
        Self(super::member(self.0, "namespaceCode", value.into_input()))
    }

    /// Requires this `resourceCode` in the body.
    #[track_caller]
    pub fn resource_code(self, value: impl IntoInput<Text<0, 50>>) -> Self {
        Self(super::member(self.0, "resourceCode", value.into_input()))
    }

    /// Requires this `resourceName` in the body.
    #[track_caller]
    pub fn resource_name(self, value: impl IntoInput<Text<0, 50>>) -> Self {
        Self(super::member(self.0, "resourceName", value.into_input()))
    }

    /// Requires this `struct` in the body.
    #[track_caller]
    pub fn struct_(
        self,
        value: impl IntoInput<crate::data_permissions::UpdateDataResourceDtoStruct>,
    ) -> Self {
        Self(super::member(self.0, "struct", value.into_input()))
    }
}

/// Which `POST /api/v3/update-dnef` a mock answers.
pub struct UpdateDnefWhen(::httpmock::When);
impl UpdateDnefWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-dnef$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/update-dnef` answers.
pub struct UpdateDnefThen(::httpmock::Then);
impl UpdateDnefThen {
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

impl UpdateDnefWhen {
    /// Requires this `config` in the body.
    #[track_caller]
    pub fn config(self, value: impl IntoInput<crate::data_permissions::ConfigInput>) -> Self {
        Self(super::member(self.0, "config", value.into_input()))
    }

    /// Requires this `description` in the body.
    #[track_caller]
    pub fn description(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "description", value.into_input()))
    }

    /// Requires this `key` in the body.
    #[track_caller]
    pub fn key(self, value: impl IntoInput<Text<1, 64, crate::patterns::KeyPattern>>) -> Self {
        Self(super::member(self.0, "key", value.into_input()))
    }

    /// Requires this `label` in the body.
    #[track_caller]
    pub fn label(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "label", value.into_input()))
    }

    /// Requires this `namespaceCode` in the body.
    #[track_caller]
    pub fn namespace_code(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "namespaceCode", value.into_input()))
    }

    /// Requires this `resourceCode` in the body.
    #[track_caller]
    pub fn resource_code(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "resourceCode", value.into_input()))
    }
}

/// Which `POST /api/v3/update-permission-namespace` a mock answers.
pub struct UpdatePermissionNamespaceWhen(::httpmock::When);
impl UpdatePermissionNamespaceWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-permission-namespace$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/update-permission-namespace` answers.
pub struct UpdatePermissionNamespaceThen(::httpmock::Then);
impl UpdatePermissionNamespaceThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::data_permissions::PermissionNamespaceRespDto) -> Self {
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

impl UpdatePermissionNamespaceWhen {
    /// Requires this `code` in the body.
    #[track_caller]
    pub fn code(self, value: impl IntoInput<Text<0, 50>>) -> Self {
        Self(super::member(self.0, "code", value.into_input()))
    }

    /// Requires this `description` in the body.
    #[track_caller]
    pub fn description(self, value: impl IntoInput<Text<0, 200>>) -> Self {
        Self(super::member(self.0, "description", value.into_input()))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<Text<0, 255>>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }

    /// Requires this `newCode` in the body.
    #[track_caller]
    pub fn new_code(self, value: impl IntoInput<Text<0, 50>>) -> Self {
        Self(super::member(self.0, "newCode", value.into_input()))
    }
}

identity_facade_core::to_wire!(crate::data_permissions::ArrResourceAuthAction {
    actions: "actions",
    values: "values",
});
identity_facade_core::sample!(crate::data_permissions::ArrResourceAuthAction, "{}");
identity_facade_core::to_wire!(crate::data_permissions::ArrayAuthorize {
    actions: "actions",
    values: "values",
});
identity_facade_core::sample!(
    crate::data_permissions::ArrayAuthorize,
    "{\"actions\":[],\"values\":[]}"
);
identity_facade_core::to_wire!(
    crate::data_permissions::CheckExternalUserPermissionDataDto {
        check_result_list: "checkResultList",
    }
);
identity_facade_core::sample!(
    crate::data_permissions::CheckExternalUserPermissionDataDto,
    "{\"checkResultList\":[]}"
);
identity_facade_core::to_wire!(
    crate::data_permissions::CheckExternalUserPermissionsRespDto {
        action: "action",
        enabled: "enabled",
        namespace_code: "namespaceCode",
        resource: "resource",
    }
);
identity_facade_core::sample!(
    crate::data_permissions::CheckExternalUserPermissionsRespDto,
    "{\"action\":\"action\",\"enabled\":false,\"namespaceCode\":\"namespace_code_1\",\"resource\":\"resource\"}"
);
identity_facade_core::to_wire!(crate::data_permissions::CheckParamsDataPolicyRespDto {
    is_valid: "isValid",
    message: "message",
});
identity_facade_core::sample!(
    crate::data_permissions::CheckParamsDataPolicyRespDto,
    "{\"isValid\":false}"
);
identity_facade_core::to_wire!(crate::data_permissions::CheckParamsDataResourceRespDto {
    is_valid: "isValid",
    message: "message",
});
identity_facade_core::sample!(
    crate::data_permissions::CheckParamsDataResourceRespDto,
    "{\"isValid\":false}"
);
identity_facade_core::to_wire!(crate::data_permissions::CheckPermissionDataDto {
    check_result_list: "checkResultList",
});
identity_facade_core::sample!(
    crate::data_permissions::CheckPermissionDataDto,
    "{\"checkResultList\":[]}"
);
identity_facade_core::to_wire!(
    crate::data_permissions::CheckPermissionNamespaceExistsRespDto {
        is_valid: "isValid",
        message: "message",
    }
);
identity_facade_core::sample!(
    crate::data_permissions::CheckPermissionNamespaceExistsRespDto,
    "{\"isValid\":false}"
);
identity_facade_core::to_wire!(crate::data_permissions::CheckPermissionsRespDto {
    action: "action",
    enabled: "enabled",
    namespace_code: "namespaceCode",
    resource: "resource",
});
identity_facade_core::sample!(
    crate::data_permissions::CheckPermissionsRespDto,
    "{\"action\":\"action\",\"enabled\":false,\"namespaceCode\":\"namespace_code_1\",\"resource\":\"resource\"}"
);
identity_facade_core::to_wire!(
    crate::data_permissions::CheckUserSameLevelPermissionDataDto {
        check_level_result_list: "checkLevelResultList",
    }
);
identity_facade_core::sample!(
    crate::data_permissions::CheckUserSameLevelPermissionDataDto,
    "{\"checkLevelResultList\":[]}"
);
identity_facade_core::to_wire!(
    crate::data_permissions::CheckUserSameLevelPermissionRespDto {
        action: "action",
        enabled: "enabled",
        resource_node_code: "resourceNodeCode",
    }
);
identity_facade_core::sample!(
    crate::data_permissions::CheckUserSameLevelPermissionRespDto,
    "{\"action\":\"action\",\"enabled\":false,\"resourceNodeCode\":\"resourceNodeCode\"}"
);
identity_facade_core::to_wire!(crate::data_permissions::Config { options: "options" });
identity_facade_core::sample!(crate::data_permissions::Config, "{\"options\":[]}");
identity_facade_core::to_wire!(crate::data_permissions::CreateArrayDataResourceRespDto {
    actions: "actions",
    description: "description",
    resource_code: "resourceCode",
    resource_name: "resourceName",
    struct_: "struct",
    type_: "type",
});
identity_facade_core::sample!(
    crate::data_permissions::CreateArrayDataResourceRespDto,
    "{\"actions\":[],\"resourceCode\":\"resource_code_1\",\"resourceName\":\"resourceName\",\"struct\":[],\"type\":\"TREE\"}"
);
identity_facade_core::to_wire!(crate::data_permissions::CreateStringDataResourceRespDto {
    actions: "actions",
    description: "description",
    resource_code: "resourceCode",
    resource_name: "resourceName",
    struct_: "struct",
    type_: "type",
});
identity_facade_core::sample!(
    crate::data_permissions::CreateStringDataResourceRespDto,
    "{\"actions\":[],\"resourceCode\":\"resource_code_1\",\"resourceName\":\"resourceName\",\"struct\":\"struct\",\"type\":\"TREE\"}"
);
identity_facade_core::to_wire!(crate::data_permissions::CreateTreeDataResourceRespDto {
    actions: "actions",
    description: "description",
    extend_field_list: "extendFieldList",
    resource_code: "resourceCode",
    resource_name: "resourceName",
    struct_: "struct",
    type_: "type",
});
identity_facade_core::sample!(
    crate::data_permissions::CreateTreeDataResourceRespDto,
    "{\"actions\":[],\"resourceCode\":\"resource_code_1\",\"resourceName\":\"resourceName\",\"struct\":[],\"type\":\"TREE\"}"
);
identity_facade_core::to_wire!(crate::data_permissions::DataPoliciesPaginatedRespDto {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::sample!(
    crate::data_permissions::DataPoliciesPaginatedRespDto,
    "{\"list\":[],\"totalCount\":0}"
);
identity_facade_core::to_wire!(
    crate::data_permissions::DataPoliciesSimplePaginatedRespDto {
        list: "list",
        total_count: "totalCount",
    }
);
identity_facade_core::sample!(
    crate::data_permissions::DataPoliciesSimplePaginatedRespDto,
    "{\"list\":[]}"
);
identity_facade_core::to_wire!(crate::data_permissions::DataPolicyRespDto {
    created_at: "createdAt",
    description: "description",
    policy_id: "policyId",
    policy_name: "policyName",
    updated_at: "updatedAt",
});
identity_facade_core::sample!(
    crate::data_permissions::DataPolicyRespDto,
    "{\"createdAt\":\"createdAt\",\"policyId\":\"data_policy_1\",\"policyName\":\"policyName\",\"updatedAt\":\"updatedAt\"}"
);
identity_facade_core::to_wire!(crate::data_permissions::DataResourceRespDto {
    actions: "actions",
    description: "description",
    extend_field_list: "extendFieldList",
    resource_code: "resourceCode",
    resource_name: "resourceName",
    struct_: "struct",
    type_: "type",
});
identity_facade_core::sample!(
    crate::data_permissions::DataResourceRespDto,
    "{\"actions\":[],\"resourceCode\":\"resource_code_1\",\"resourceName\":\"resourceName\",\"struct\":[{\"code\":\"code\",\"name\":\"name\"}],\"type\":\"TREE\"}"
);
identity_facade_core::to_wire!(
    enum crate ::data_permissions::DataResourceRespDtoStruct { Tree, Node, Text, List,
    Unknown }
);
identity_facade_core::sample!(
    crate::data_permissions::DataResourceRespDtoStruct,
    "[{\"code\":\"code\",\"name\":\"name\"}]"
);
identity_facade_core::to_wire!(crate::data_permissions::DataResourceSimpleRespDto {
    resource_id: "resourceId",
    resource_name: "resourceName",
});
identity_facade_core::sample!(
    crate::data_permissions::DataResourceSimpleRespDto,
    "{\"resourceId\":\"data_resource_1\",\"resourceName\":\"resourceName\"}"
);
identity_facade_core::to_wire!(crate::data_permissions::DataResourceTreeStructs {
    children: "children",
    code: "code",
    extend_field_value: "extendFieldValue",
    name: "name",
    value: "value",
});
identity_facade_core::sample!(
    crate::data_permissions::DataResourceTreeStructs,
    "{\"code\":\"code\",\"name\":\"name\"}"
);
identity_facade_core::to_wire!(crate::data_permissions::DataResourcesPaginatedRespDto {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::sample!(
    crate::data_permissions::DataResourcesPaginatedRespDto,
    "{\"list\":[],\"totalCount\":0}"
);
identity_facade_core::to_wire!(crate::data_permissions::DataSubjectRespDto {
    authorization_time: "authorizationTime",
    target_identifier: "targetIdentifier",
    target_name: "targetName",
    target_type: "targetType",
});
identity_facade_core::sample!(
    crate::data_permissions::DataSubjectRespDto,
    "{\"authorizationTime\":\"authorizationTime\",\"targetIdentifier\":\"targetIdentifier\",\"targetName\":\"targetName\",\"targetType\":\"USER\"}"
);
identity_facade_core::to_wire!(crate::data_permissions::DnefPaginatedRespDto {
    list: "list",
    next_start_index: "nextStartIndex",
    truncated: "truncated",
});
identity_facade_core::sample!(
    crate::data_permissions::DnefPaginatedRespDto,
    "{\"list\":[],\"nextStartIndex\":0,\"truncated\":false}"
);
identity_facade_core::to_wire!(crate::data_permissions::ExtendField {
    config: "config",
    description: "description",
    key: "key",
    label: "label",
    value_type: "valueType",
});
identity_facade_core::sample!(
    crate::data_permissions::ExtendField,
    "{\"key\":\"key\",\"label\":\"label\",\"valueType\":\"STRING\"}"
);
identity_facade_core::to_wire!(crate::data_permissions::GetDataResourceRespDto {
    actions: "actions",
    description: "description",
    extend_field_list: "extendFieldList",
    namespace_code: "namespaceCode",
    resource_code: "resourceCode",
    resource_name: "resourceName",
    struct_: "struct",
    type_: "type",
});
identity_facade_core::sample!(
    crate::data_permissions::GetDataResourceRespDto,
    "{\"actions\":[],\"namespaceCode\":\"namespace_code_1\",\"resourceCode\":\"resource_code_1\",\"resourceName\":\"resourceName\",\"struct\":[{\"code\":\"code\",\"name\":\"name\"}],\"type\":\"TREE\"}"
);
identity_facade_core::to_wire!(
    enum crate ::data_permissions::GetDataResourceRespDtoStruct { Tree, Node, Text, List,
    Unknown }
);
identity_facade_core::sample!(
    crate::data_permissions::GetDataResourceRespDtoStruct,
    "[{\"code\":\"code\",\"name\":\"name\"}]"
);
identity_facade_core::to_wire!(
    crate::data_permissions::GetExternalUserResourceStructDataDto {
        arr_resource_auth_action: "arrResourceAuthAction",
        namespace_code: "namespaceCode",
        resource_code: "resourceCode",
        resource_type: "resourceType",
        str_resource_auth_action: "strResourceAuthAction",
        tree_resource_auth_action: "treeResourceAuthAction",
    }
);
identity_facade_core::sample!(
    crate::data_permissions::GetExternalUserResourceStructDataDto,
    "{\"namespaceCode\":\"namespace_code_1\",\"resourceCode\":\"resource_code_1\",\"resourceType\":\"TREE\"}"
);
identity_facade_core::to_wire!(crate::data_permissions::GetUserPermissionListDataDto {
    user_permission_list: "userPermissionList",
});
identity_facade_core::sample!(
    crate::data_permissions::GetUserPermissionListDataDto,
    "{\"userPermissionList\":[]}"
);
identity_facade_core::to_wire!(crate::data_permissions::GetUserResourcePermissionList {
    actions: "actions",
    namespace_code: "namespaceCode",
    resource: "resource",
});
identity_facade_core::sample!(
    crate::data_permissions::GetUserResourcePermissionList,
    "{\"actions\":[],\"namespaceCode\":\"namespace_code_1\",\"resource\":\"resource\"}"
);
identity_facade_core::to_wire!(
    crate::data_permissions::GetUserResourcePermissionListDataDto {
        permission_list: "permissionList",
    }
);
identity_facade_core::sample!(
    crate::data_permissions::GetUserResourcePermissionListDataDto,
    "{\"permissionList\":[]}"
);
identity_facade_core::to_wire!(crate::data_permissions::GroupBo {
    group_code: "groupCode",
    group_id: "groupId",
    group_name: "groupName",
});
identity_facade_core::sample!(
    crate::data_permissions::GroupBo,
    "{\"groupCode\":\"group_code_1\",\"groupId\":\"group_1\",\"groupName\":\"groupName\"}"
);
identity_facade_core::to_wire!(crate::data_permissions::ListDataPoliciesRespDto {
    description: "description",
    policy_id: "policyId",
    policy_name: "policyName",
    resource_list: "resourceList",
    target_list: "targetList",
    updated_at: "updatedAt",
});
identity_facade_core::sample!(
    crate::data_permissions::ListDataPoliciesRespDto,
    "{\"policyId\":\"data_policy_1\",\"policyName\":\"policyName\",\"resourceList\":[],\"targetList\":[],\"updatedAt\":\"updatedAt\"}"
);
identity_facade_core::to_wire!(crate::data_permissions::ListDataPolicySubjectPageDto {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::sample!(
    crate::data_permissions::ListDataPolicySubjectPageDto,
    "{\"list\":[]}"
);
identity_facade_core::to_wire!(crate::data_permissions::ListDataResourcesRespDto {
    authorization_num: "authorizationNum",
    description: "description",
    namespace_code: "namespaceCode",
    namespace_name: "namespaceName",
    resource_code: "resourceCode",
    resource_name: "resourceName",
    type_: "type",
    updated_at: "updatedAt",
});
identity_facade_core::sample!(
    crate::data_permissions::ListDataResourcesRespDto,
    "{\"authorizationNum\":0,\"namespaceCode\":\"namespace_code_1\",\"namespaceName\":\"namespaceName\",\"resourceCode\":\"resource_code_1\",\"resourceName\":\"resourceName\",\"type\":\"TREE\",\"updatedAt\":\"updatedAt\"}"
);
identity_facade_core::to_wire!(
    crate::data_permissions::ListPermissionViewPaginatedRespDto {
        list: "list",
        total_count: "totalCount",
    }
);
identity_facade_core::sample!(
    crate::data_permissions::ListPermissionViewPaginatedRespDto,
    "{\"list\":[],\"totalCount\":0}"
);
identity_facade_core::to_wire!(crate::data_permissions::ListPermissionViewRespDto {
    data_policy_list: "dataPolicyList",
    data_resource_code: "dataResourceCode",
    data_resource_id: "dataResourceId",
    data_resource_name: "dataResourceName",
    group_list: "groupList",
    namespace_code: "namespaceCode",
    namespace_id: "namespaceId",
    namespace_name: "namespaceName",
    node_list: "nodeList",
    role_list: "roleList",
    user_id: "userId",
    username: "username",
});
identity_facade_core::sample!(
    crate::data_permissions::ListPermissionViewRespDto,
    "{\"dataPolicyList\":[],\"dataResourceCode\":\"resource_code_1\",\"dataResourceId\":\"data_resource_1\",\"dataResourceName\":\"dataResourceName\",\"groupList\":[],\"namespaceCode\":\"namespace_code_1\",\"namespaceId\":\"namespace_1\",\"namespaceName\":\"namespaceName\",\"nodeList\":[],\"roleList\":[],\"userId\":\"user_1\"}"
);
identity_facade_core::to_wire!(crate::data_permissions::ListSimpleDataPoliciesRespDto {
    description: "description",
    policy_id: "policyId",
    policy_name: "policyName",
});
identity_facade_core::sample!(
    crate::data_permissions::ListSimpleDataPoliciesRespDto,
    "{\"policyId\":\"data_policy_1\",\"policyName\":\"policyName\"}"
);
identity_facade_core::to_wire!(crate::data_permissions::NodeBo {
    node_code: "nodeCode",
    node_id: "nodeId",
    node_name: "nodeName",
});
identity_facade_core::sample!(
    crate::data_permissions::NodeBo,
    "{\"nodeCode\":\"nodeCode\",\"nodeId\":\"nodeId\",\"nodeName\":\"nodeName\"}"
);
identity_facade_core::to_wire!(crate::data_permissions::OpenResource {
    arr_authorize: "arrAuthorize",
    resource_code: "resourceCode",
    resource_type: "resourceType",
    str_authorize: "strAuthorize",
    tree_authorize: "treeAuthorize",
});
identity_facade_core::sample!(
    crate::data_permissions::OpenResource,
    "{\"resourceCode\":\"resource_code_1\",\"resourceType\":\"TREE\"}"
);
identity_facade_core::to_wire!(crate::data_permissions::OptionObject { value: "value" });
identity_facade_core::sample!(
    crate::data_permissions::OptionObject,
    "{\"value\":\"value\"}"
);
identity_facade_core::to_wire!(crate::data_permissions::PermissionNamespaceListPagingDto {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::sample!(
    crate::data_permissions::PermissionNamespaceListPagingDto,
    "{\"list\":[],\"totalCount\":0}"
);
identity_facade_core::to_wire!(crate::data_permissions::PermissionNamespaceRespDto {
    code: "code",
    description: "description",
    name: "name",
});
identity_facade_core::sample!(
    crate::data_permissions::PermissionNamespaceRespDto,
    "{\"code\":\"namespace_code_1\",\"name\":\"name\"}"
);
identity_facade_core::to_wire!(
    crate::data_permissions::PermissionNamespaceRolesListPagingDto {
        list: "list",
        total_count: "totalCount",
    }
);
identity_facade_core::sample!(
    crate::data_permissions::PermissionNamespaceRolesListPagingDto,
    "{\"list\":[],\"totalCount\":0}"
);
identity_facade_core::to_wire!(
    crate::data_permissions::PermissionNamespaceRolesListRespDto {
        code: "code",
        description: "description",
        name: "name",
        namespace: "namespace",
        updated_at: "updatedAt",
    }
);
identity_facade_core::sample!(
    crate::data_permissions::PermissionNamespaceRolesListRespDto,
    "{\"code\":\"role_code_1\",\"name\":\"name\",\"namespace\":\"namespace_code_1\",\"updatedAt\":\"updatedAt\"}"
);
identity_facade_core::to_wire!(crate::data_permissions::PermissionNamespacesListRespDto {
    code: "code",
    description: "description",
    name: "name",
    status: "status",
});
identity_facade_core::sample!(
    crate::data_permissions::PermissionNamespacesListRespDto,
    "{\"code\":\"namespace_code_1\",\"name\":\"name\"}"
);
identity_facade_core::to_wire!(crate::data_permissions::PolicyBo {
    data_policy_id: "dataPolicyId",
    data_policy_name: "dataPolicyName",
});
identity_facade_core::sample!(
    crate::data_permissions::PolicyBo,
    "{\"dataPolicyId\":\"data_policy_1\",\"dataPolicyName\":\"dataPolicyName\"}"
);
identity_facade_core::to_wire!(crate::data_permissions::RoleBo {
    role_code: "roleCode",
    role_id: "roleId",
    role_name: "roleName",
});
identity_facade_core::sample!(
    crate::data_permissions::RoleBo,
    "{\"roleCode\":\"role_code_1\",\"roleId\":\"role_1\",\"roleName\":\"roleName\"}"
);
identity_facade_core::to_wire!(crate::data_permissions::StrAuthorize {
    actions: "actions",
    value: "value",
});
identity_facade_core::sample!(
    crate::data_permissions::StrAuthorize,
    "{\"actions\":[],\"value\":\"value\"}"
);
identity_facade_core::to_wire!(crate::data_permissions::StrResourceAuthAction {
    actions: "actions",
    value: "value",
});
identity_facade_core::sample!(crate::data_permissions::StrResourceAuthAction, "{}");
identity_facade_core::to_wire!(crate::data_permissions::SubjectRespDto {
    id: "id",
    name: "name",
    type_: "type",
});
identity_facade_core::sample!(
    crate::data_permissions::SubjectRespDto,
    "{\"id\":\"id\",\"name\":\"name\",\"type\":\"USER\"}"
);
identity_facade_core::to_wire!(crate::data_permissions::TreeAuthBo {
    node_actions: "nodeActions",
    node_extend_field_value: "nodeExtendFieldValue",
    node_name: "nodeName",
    node_path: "nodePath",
    node_value: "nodeValue",
});
identity_facade_core::sample!(
    crate::data_permissions::TreeAuthBo,
    "{\"nodeActions\":[],\"nodeName\":\"nodeName\",\"nodePath\":\"nodePath\"}"
);
identity_facade_core::to_wire!(crate::data_permissions::TreeAuthorize {
    auth_list: "authList",
});
identity_facade_core::sample!(crate::data_permissions::TreeAuthorize, "{\"authList\":[]}");
identity_facade_core::to_wire!(crate::data_permissions::TreeResourceAuthAction {
    node_auth_action_list: "nodeAuthActionList",
});
identity_facade_core::sample!(crate::data_permissions::TreeResourceAuthAction, "{}");
identity_facade_core::to_wire!(crate::data_permissions::TreeStructs {
    actions: "actions",
    children: "children",
    code: "code",
    name: "name",
    value: "value",
});
identity_facade_core::sample!(
    crate::data_permissions::TreeStructs,
    "{\"code\":\"code\",\"name\":\"name\"}"
);
identity_facade_core::to_wire!(crate::data_permissions::UserPermissionListDto {
    namespace_code: "namespaceCode",
    resource_list: "resourceList",
    user_id: "userId",
});
identity_facade_core::sample!(
    crate::data_permissions::UserPermissionListDto,
    "{\"namespaceCode\":\"namespace_code_1\",\"userId\":\"user_1\"}"
);
