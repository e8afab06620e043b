// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{
    AtMost, BodyKind, BodyRule, Call, Checks, Int, IntoInput, IntoList, Invalid, Items, List,
    Listing, Open, Operation, Paging, Parameter, Receipt, Style, Text,
};

/// Facts of `POST /api/v3/authorize-data-policies`.
pub static AUTHORIZE_DATA_POLICIES: Operation = Operation::new(
    "authorizeDataPolicies",
    http::Method::POST,
    "/api/v3/authorize-data-policies",
    "data-permissions",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("policyIds"),
    BodyRule::Required("targetList"),
])
.enveloped()
.receipt(Receipt::new(None, &[]));
/// The call of [`Client::authorize_data_policies`](crate::Client::authorize_data_policies), `POST /api/v3/authorize-data-policies`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct AuthorizeDataPoliciesCall {
    call: Call,
}

impl AuthorizeDataPoliciesCall {
    /// `policyIds`: 1 to 50 strings. Required.
    pub fn policy_ids<M>(mut self, value: impl IntoList<AtMost<String, 50, 1>, M>) -> Self {
        self.call.member("policyIds", value.into_list());
        self
    }

    /// `targetList`: list of `SubjectDto`. Required.
    pub fn target_list<M>(mut self, value: impl IntoList<List<SubjectDto>, M>) -> Self {
        self.call.member("targetList", value.into_list());
        self
    }
}

identity_facade_core::call!(AuthorizeDataPoliciesCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    AuthorizeDataPoliciesCall,
    crate::Client,
    AUTHORIZE_DATA_POLICIES,
    "Grants up to 50 data policies to users, organizations, groups or roles.",
    false,
    [
        member::<AtMost<String, 50, 1>>("policyIds"),
        member::<List<SubjectDto>>("targetList")
    ]
);
impl crate::Client {
    /// Grants up to 50 data policies to users, organizations, groups or roles.
    ///
    /// `POST /api/v3/authorize-data-policies`
    ///
    /// * Required: `policyIds`, `targetList`.
    /// * Returns no content, with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `data-permissions`; in `identity-facade`, `genauth-data-permissions`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn authorize_data_policies(&self) -> AuthorizeDataPoliciesCall {
        let call = self.transport.call(&AUTHORIZE_DATA_POLICIES);
        AuthorizeDataPoliciesCall { call }
    }
}

/// Facts of `POST /api/v3/batch-create-dnef`.
pub static BATCH_CREATE_DNEF: Operation = Operation::new(
    "batchCreateDnef",
    http::Method::POST,
    "/api/v3/batch-create-dnef",
    "data-permissions",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("fieldList"),
    BodyRule::Required("namespaceCode"),
    BodyRule::Required("resourceCode"),
])
.enveloped()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::batch_create_dnef`](crate::Client::batch_create_dnef), `POST /api/v3/batch-create-dnef`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct BatchCreateDnefCall {
    call: Call,
}

impl BatchCreateDnefCall {
    /// `fieldList`: list of `ExtendFieldInput`. Required.
    pub fn field_list<M>(mut self, value: impl IntoList<List<ExtendFieldInput>, M>) -> Self {
        self.call.member("fieldList", value.into_list());
        self
    }

    /// Code of the permission namespace, not its ID or name.
    ///
    /// `namespaceCode`: string. Required.
    pub fn namespace_code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("namespaceCode", value.into_input());
        self
    }

    /// `resourceCode`: string. Required.
    pub fn resource_code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("resourceCode", value.into_input());
        self
    }
}

identity_facade_core::call!(BatchCreateDnefCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    BatchCreateDnefCall,
    crate::Client,
    BATCH_CREATE_DNEF,
    "Creates several extended node fields of one data resource at once.",
    false,
    [
        member::<List<ExtendFieldInput>>("fieldList"),
        member::<String>(
            "namespaceCode",
            "Code of the permission namespace, not its ID or name."
        ),
        member::<String>("resourceCode")
    ]
);
impl crate::Client {
    /// Creates several extended node fields of one data resource at once.
    ///
    /// `POST /api/v3/batch-create-dnef`
    ///
    /// * Required: `fieldList`, `namespaceCode`, `resourceCode`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `data-permissions`; in `identity-facade`, `genauth-data-permissions`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn batch_create_dnef(&self) -> BatchCreateDnefCall {
        let call = self.transport.call(&BATCH_CREATE_DNEF);
        BatchCreateDnefCall { call }
    }
}

/// Facts of `GET /api/v3/check-data-policy-exists`.
pub static CHECK_DATA_POLICY_EXISTS: Operation = Operation::new(
    "checkDataPolicyExists",
    http::Method::GET,
    "/api/v3/check-data-policy-exists",
    "data-permissions",
)
.parameters(&[Parameter::query("policyName").required()])
.enveloped()
.idempotent();
/// The call of [`Client::check_data_policy_exists`](crate::Client::check_data_policy_exists), `GET /api/v3/check-data-policy-exists`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CheckDataPolicyExistsCall {
    call: Call,
}

impl CheckDataPolicyExistsCall {
    /// Query parameter `policyName`: string. Required.
    pub fn policy_name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("policyName", value.into_input());
        self
    }
}

identity_facade_core::call!(CheckDataPolicyExistsCall -> CheckParamsDataPolicyRespDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CheckDataPolicyExistsCall,
    crate::Client,
    CHECK_DATA_POLICY_EXISTS,
    "Checks whether a data policy name is still free.",
    false,
    [query::<String>("policyName")]
);
impl crate::Client {
    /// Checks whether a data policy name is still free.
    ///
    /// `GET /api/v3/check-data-policy-exists`
    ///
    /// * Required: `policyName`.
    /// * Returns [`CheckParamsDataPolicyRespDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `data-permissions`; in `identity-facade`, `genauth-data-permissions`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn check_data_policy_exists(&self) -> CheckDataPolicyExistsCall {
        let call = self.transport.call(&CHECK_DATA_POLICY_EXISTS);
        CheckDataPolicyExistsCall { call }
    }
}

/// Facts of `GET /api/v3/check-data-resource-exists`.
pub static CHECK_DATA_RESOURCE_EXISTS: Operation = Operation::new(
    "checkDataResourceExists",
    http::Method::GET,
    "/api/v3/check-data-resource-exists",
    "data-permissions",
)
.parameters(&[
    Parameter::query("namespaceCode").required(),
    Parameter::query("resourceCode"),
    Parameter::query("resourceName"),
])
.enveloped()
.idempotent();
/// The call of [`Client::check_data_resource_exists`](crate::Client::check_data_resource_exists), `GET /api/v3/check-data-resource-exists`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CheckDataResourceExistsCall {
    call: Call,
}

impl CheckDataResourceExistsCall {
    /// Code of the permission namespace, not its ID or name.
    ///
    /// Query parameter `namespaceCode`: string. Required.
    pub fn namespace_code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("namespaceCode", value.into_input());
        self
    }

    /// Query parameter `resourceCode`: string.
    pub fn resource_code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("resourceCode", value.into_input());
        self
    }

    /// Query parameter `resourceName`: string.
    pub fn resource_name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("resourceName", value.into_input());
        self
    }
}

identity_facade_core::call!(
    CheckDataResourceExistsCall -> CheckParamsDataResourceRespDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CheckDataResourceExistsCall,
    crate::Client,
    CHECK_DATA_RESOURCE_EXISTS,
    "Checks whether a data resource code or name is still free in a permission namespace.",
    false,
    [
        query::<String>(
            "namespaceCode",
            "Code of the permission namespace, not its ID or name."
        ),
        query::<String>("resourceCode"),
        query::<String>("resourceName")
    ]
);
impl crate::Client {
    /// Checks whether a data resource code or name is still free in a permission namespace.
    ///
    /// `GET /api/v3/check-data-resource-exists`
    ///
    /// * Required: `namespaceCode`.
    /// * Returns [`CheckParamsDataResourceRespDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `data-permissions`; in `identity-facade`, `genauth-data-permissions`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn check_data_resource_exists(&self) -> CheckDataResourceExistsCall {
        let call = self.transport.call(&CHECK_DATA_RESOURCE_EXISTS);
        CheckDataResourceExistsCall { call }
    }
}

/// Facts of `POST /api/v3/check-external-user-permission`.
pub static CHECK_EXTERNAL_USER_PERMISSION: Operation = Operation::new(
    "checkExternalUserPermission",
    http::Method::POST,
    "/api/v3/check-external-user-permission",
    "data-permissions",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("action"),
    BodyRule::Required("externalId"),
    BodyRule::Required("namespaceCode"),
    BodyRule::Required("resources"),
])
.enveloped()
.idempotent();
/// The call of [`Client::check_external_user_permission`](crate::Client::check_external_user_permission), `POST /api/v3/check-external-user-permission`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CheckExternalUserPermissionCall {
    call: Call,
}

impl CheckExternalUserPermissionCall {
    /// `action`: string. Required.
    pub fn action(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("action", value.into_input());
        self
    }

    /// Request environment for condition checks: IP, location, device, system, browser and date.
    ///
    /// `authEnvParams`: `AuthEnvParams`.
    pub fn auth_env_params(mut self, value: impl IntoInput<AuthEnvParams>) -> Self {
        self.call.member("authEnvParams", value.into_input());
        self
    }

    /// ID of the user in another system, such as your own.
    ///
    /// `externalId`: string. Required.
    pub fn external_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("externalId", value.into_input());
        self
    }

    /// Also checks the conditions of policies against `authEnvParams`.
    ///
    /// `judgeConditionEnabled`: boolean. Default: `true`.
    pub fn judge_condition_enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.call
            .member("judgeConditionEnabled", value.into_input());
        self
    }

    /// Code of the permission namespace, not its ID or name.
    ///
    /// `namespaceCode`: string. Required.
    pub fn namespace_code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("namespaceCode", value.into_input());
        self
    }

    /// `resources`: list of strings. Required.
    pub fn resources<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("resources", value.into_list());
        self
    }
}

identity_facade_core::call!(
    CheckExternalUserPermissionCall -> CheckExternalUserPermissionDataDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CheckExternalUserPermissionCall,
    crate::Client,
    CHECK_EXTERNAL_USER_PERMISSION,
    "Checks one action on several data resources for a user given by `externalId`.",
    false,
    [
        member::<String>("action"),
        member::<AuthEnvParams>(
            "authEnvParams",
            "Request environment for condition checks: IP, location, device, system, browser and date."
        ),
        member::<String>(
            "externalId",
            "ID of the user in another system, such as your own."
        ),
        member::<bool>(
            "judgeConditionEnabled",
            "Also checks the conditions of policies against `authEnvParams`. Default: `true`."
        ),
        member::<String>(
            "namespaceCode",
            "Code of the permission namespace, not its ID or name."
        ),
        member::<List<String>>("resources")
    ]
);
impl crate::Client {
    /// Checks one action on several data resources for a user given by `externalId`.
    ///
    /// `POST /api/v3/check-external-user-permission`
    ///
    /// * Required: `action`, `externalId`, `namespaceCode`, `resources`.
    /// * Returns [`CheckExternalUserPermissionDataDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `data-permissions`; in `identity-facade`, `genauth-data-permissions`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn check_external_user_permission(&self) -> CheckExternalUserPermissionCall {
        let call = self.transport.call(&CHECK_EXTERNAL_USER_PERMISSION);
        CheckExternalUserPermissionCall { call }
    }
}

/// Facts of `POST /api/v3/check-permission`.
pub static CHECK_PERMISSION: Operation = Operation::new(
    "checkPermission",
    http::Method::POST,
    "/api/v3/check-permission",
    "data-permissions",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("action"),
    BodyRule::Required("namespaceCode"),
    BodyRule::Required("resources"),
    BodyRule::Required("userId"),
])
.enveloped()
.idempotent();
/// The call of [`Client::check_permission`](crate::Client::check_permission), `POST /api/v3/check-permission`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CheckPermissionCall {
    call: Call,
}

impl CheckPermissionCall {
    /// `action`: string. Required.
    pub fn action(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("action", value.into_input());
        self
    }

    /// Request environment for condition checks: IP, location, device, system, browser and date.
    ///
    /// `authEnvParams`: `AuthEnvParams`.
    pub fn auth_env_params(mut self, value: impl IntoInput<AuthEnvParams>) -> Self {
        self.call.member("authEnvParams", value.into_input());
        self
    }

    /// Also checks the conditions of policies against `authEnvParams`.
    ///
    /// `judgeConditionEnabled`: boolean. Default: `false`.
    pub fn judge_condition_enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.call
            .member("judgeConditionEnabled", value.into_input());
        self
    }

    /// Code of the permission namespace, not its ID or name.
    ///
    /// `namespaceCode`: string. Required.
    pub fn namespace_code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("namespaceCode", value.into_input());
        self
    }

    /// `resources`: list of strings. Required.
    pub fn resources<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("resources", value.into_list());
        self
    }

    /// `userId`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("userId", value.into_input());
        self
    }
}

identity_facade_core::call!(CheckPermissionCall -> CheckPermissionDataDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CheckPermissionCall,
    crate::Client,
    CHECK_PERMISSION,
    "Checks one action on several data resources for a user given by `userId`.",
    false,
    [
        member::<String>("action"),
        member::<AuthEnvParams>(
            "authEnvParams",
            "Request environment for condition checks: IP, location, device, system, browser and date."
        ),
        member::<bool>(
            "judgeConditionEnabled",
            "Also checks the conditions of policies against `authEnvParams`. Default: `false`."
        ),
        member::<String>(
            "namespaceCode",
            "Code of the permission namespace, not its ID or name."
        ),
        member::<List<String>>("resources"),
        member::<String>("userId")
    ]
);
impl crate::Client {
    /// Checks one action on several data resources for a user given by `userId`.
    ///
    /// `POST /api/v3/check-permission`
    ///
    /// * Required: `action`, `namespaceCode`, `resources`, `userId`.
    /// * Returns [`CheckPermissionDataDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `data-permissions`; in `identity-facade`, `genauth-data-permissions`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn check_permission(&self) -> CheckPermissionCall {
        let call = self.transport.call(&CHECK_PERMISSION);
        CheckPermissionCall { call }
    }
}

/// Facts of `POST /api/v3/check-permission-namespace-exists`.
pub static CHECK_PERMISSION_NAMESPACE_EXISTS: Operation = Operation::new(
    "checkPermissionNamespaceExists",
    http::Method::POST,
    "/api/v3/check-permission-namespace-exists",
    "data-permissions",
)
.body(BodyKind::Object)
.enveloped()
.idempotent();
/// The call of [`Client::check_permission_namespace_exists`](crate::Client::check_permission_namespace_exists), `POST /api/v3/check-permission-namespace-exists`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CheckPermissionNamespaceExistsCall {
    call: Call,
}

impl CheckPermissionNamespaceExistsCall {
    /// `code`: string of up to 50 characters.
    pub fn code(mut self, value: impl IntoInput<Text<0, 50>>) -> Self {
        self.call.member("code", value.into_input());
        self
    }

    /// `name`: string of up to 255 characters.
    pub fn name(mut self, value: impl IntoInput<Text<0, 255>>) -> Self {
        self.call.member("name", value.into_input());
        self
    }
}

identity_facade_core::call!(
    CheckPermissionNamespaceExistsCall -> CheckPermissionNamespaceExistsRespDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CheckPermissionNamespaceExistsCall,
    crate::Client,
    CHECK_PERMISSION_NAMESPACE_EXISTS,
    "Checks whether a permission namespace code or name is still free.",
    false,
    [
        member::<Text<0, 50>>("code"),
        member::<Text<0, 255>>("name")
    ]
);
impl crate::Client {
    /// Checks whether a permission namespace code or name is still free.
    ///
    /// `POST /api/v3/check-permission-namespace-exists`
    ///
    /// * Returns [`CheckPermissionNamespaceExistsRespDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `data-permissions`; in `identity-facade`, `genauth-data-permissions`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn check_permission_namespace_exists(&self) -> CheckPermissionNamespaceExistsCall {
        let call = self.transport.call(&CHECK_PERMISSION_NAMESPACE_EXISTS);
        CheckPermissionNamespaceExistsCall { call }
    }
}

/// Facts of `POST /api/v3/check-user-same-level-permission`.
pub static CHECK_USER_SAME_LEVEL_PERMISSION: Operation = Operation::new(
    "checkUserSameLevelPermission",
    http::Method::POST,
    "/api/v3/check-user-same-level-permission",
    "data-permissions",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("action"),
    BodyRule::Required("namespaceCode"),
    BodyRule::Required("resource"),
    BodyRule::Required("resourceNodeCodes"),
    BodyRule::Required("userId"),
])
.enveloped()
.idempotent();
/// The call of [`Client::check_user_same_level_permission`](crate::Client::check_user_same_level_permission), `POST /api/v3/check-user-same-level-permission`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CheckUserSameLevelPermissionCall {
    call: Call,
}

impl CheckUserSameLevelPermissionCall {
    /// `action`: string. Required.
    pub fn action(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("action", value.into_input());
        self
    }

    /// Request environment for condition checks: IP, location, device, system, browser and date.
    ///
    /// `authEnvParams`: `AuthEnvParams`.
    pub fn auth_env_params(mut self, value: impl IntoInput<AuthEnvParams>) -> Self {
        self.call.member("authEnvParams", value.into_input());
        self
    }

    /// Also checks the conditions of policies against `authEnvParams`.
    ///
    /// `judgeConditionEnabled`: boolean. Default: `false`.
    pub fn judge_condition_enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.call
            .member("judgeConditionEnabled", value.into_input());
        self
    }

    /// Code of the permission namespace, not its ID or name.
    ///
    /// `namespaceCode`: string. Required.
    pub fn namespace_code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("namespaceCode", value.into_input());
        self
    }

    /// `resource`: string. Required.
    pub fn resource(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("resource", value.into_input());
        self
    }

    /// Codes of sibling nodes below `resource`.
    ///
    /// `resourceNodeCodes`: list of strings. Required.
    pub fn resource_node_codes<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("resourceNodeCodes", value.into_list());
        self
    }

    /// `userId`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("userId", value.into_input());
        self
    }
}

identity_facade_core::call!(
    CheckUserSameLevelPermissionCall -> CheckUserSameLevelPermissionDataDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CheckUserSameLevelPermissionCall,
    crate::Client,
    CHECK_USER_SAME_LEVEL_PERMISSION,
    "Checks one action of a user on several sibling nodes of a tree data resource.",
    false,
    [
        member::<String>("action"),
        member::<AuthEnvParams>(
            "authEnvParams",
            "Request environment for condition checks: IP, location, device, system, browser and date."
        ),
        member::<bool>(
            "judgeConditionEnabled",
            "Also checks the conditions of policies against `authEnvParams`. Default: `false`."
        ),
        member::<String>(
            "namespaceCode",
            "Code of the permission namespace, not its ID or name."
        ),
        member::<String>("resource"),
        member::<List<String>>(
            "resourceNodeCodes",
            "Codes of sibling nodes below `resource`."
        ),
        member::<String>("userId")
    ]
);
impl crate::Client {
    /// Checks one action of a user on several sibling nodes of a tree data resource.
    ///
    /// `POST /api/v3/check-user-same-level-permission`
    ///
    /// * Required: `action`, `namespaceCode`, `resource`, `resourceNodeCodes`, `userId`.
    /// * Returns [`CheckUserSameLevelPermissionDataDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `data-permissions`; in `identity-facade`, `genauth-data-permissions`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn check_user_same_level_permission(&self) -> CheckUserSameLevelPermissionCall {
        let call = self.transport.call(&CHECK_USER_SAME_LEVEL_PERMISSION);
        CheckUserSameLevelPermissionCall { call }
    }
}

/// Facts of `POST /api/v3/create-array-data-resource`.
pub static CREATE_DATA_RESOURCE_BY_ARRAY: Operation = Operation::new(
    "createDataResourceByArray",
    http::Method::POST,
    "/api/v3/create-array-data-resource",
    "data-permissions",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("actions"),
    BodyRule::Required("namespaceCode"),
    BodyRule::Required("resourceCode"),
    BodyRule::Required("resourceName"),
    BodyRule::Required("struct"),
])
.enveloped();
/// The call of [`Client::create_data_resource_by_array`](crate::Client::create_data_resource_by_array), `POST /api/v3/create-array-data-resource`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateDataResourceByArrayCall {
    call: Call,
}

impl CreateDataResourceByArrayCall {
    /// `actions`: up to 50 strings. Required.
    pub fn actions<M>(mut self, value: impl IntoList<AtMost<String, 50>, M>) -> Self {
        self.call.member("actions", value.into_list());
        self
    }

    /// `description`: string of up to 200 characters.
    pub fn description(mut self, value: impl IntoInput<Text<0, 200>>) -> Self {
        self.call.member("description", value.into_input());
        self
    }

    /// Code of the permission namespace, not its ID or name.
    ///
    /// `namespaceCode`: string. Required.
    pub fn namespace_code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("namespaceCode", value.into_input());
        self
    }

    /// `resourceCode`: string of up to 50 characters. Required.
    pub fn resource_code(mut self, value: impl IntoInput<Text<0, 50>>) -> Self {
        self.call.member("resourceCode", value.into_input());
        self
    }

    /// `resourceName`: string of up to 50 characters. Required.
    pub fn resource_name(mut self, value: impl IntoInput<Text<0, 50>>) -> Self {
        self.call.member("resourceName", value.into_input());
        self
    }

    /// `struct`: 1 to 50 strings. Required.
    pub fn struct_<M>(mut self, value: impl IntoList<AtMost<String, 50, 1>, M>) -> Self {
        self.call.member("struct", value.into_list());
        self
    }
}

identity_facade_core::call!(
    CreateDataResourceByArrayCall -> CreateArrayDataResourceRespDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateDataResourceByArrayCall,
    crate::Client,
    CREATE_DATA_RESOURCE_BY_ARRAY,
    "Creates a data resource of type array with up to 50 values.",
    false,
    [
        member::<AtMost<String, 50>>("actions"),
        member::<Text<0, 200>>("description"),
        member::<String>(
            "namespaceCode",
            "Code of the permission namespace, not its ID or name."
        ),
        member::<Text<0, 50>>("resourceCode"),
        member::<Text<0, 50>>("resourceName"),
        member::<AtMost<String, 50, 1>>("struct")
    ]
);
impl crate::Client {
    /// Creates a data resource of type array with up to 50 values.
    ///
    /// `POST /api/v3/create-array-data-resource`
    ///
    /// * Required: `actions`, `namespaceCode`, `resourceCode`, `resourceName`, `struct`.
    /// * Returns [`CreateArrayDataResourceRespDto`], with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `data-permissions`; in `identity-facade`, `genauth-data-permissions`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_data_resource_by_array(&self) -> CreateDataResourceByArrayCall {
        let call = self.transport.call(&CREATE_DATA_RESOURCE_BY_ARRAY);
        CreateDataResourceByArrayCall { call }
    }
}

/// Facts of `POST /api/v3/create-data-policy`.
pub static CREATE_DATA_POLICY: Operation = Operation::new(
    "createDataPolicy",
    http::Method::POST,
    "/api/v3/create-data-policy",
    "data-permissions",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("policyName"),
    BodyRule::Required("statementList"),
])
.enveloped();
/// The call of [`Client::create_data_policy`](crate::Client::create_data_policy), `POST /api/v3/create-data-policy`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateDataPolicyCall {
    call: Call,
}

impl CreateDataPolicyCall {
    /// `description`: string of up to 200 characters.
    pub fn description(mut self, value: impl IntoInput<Text<0, 200>>) -> Self {
        self.call.member("description", value.into_input());
        self
    }

    /// `policyName`: string of up to 50 characters. Required.
    pub fn policy_name(mut self, value: impl IntoInput<Text<0, 50>>) -> Self {
        self.call.member("policyName", value.into_input());
        self
    }

    /// `statementList`: 1 to 5 `DataStatementPermissionDto`. Required.
    pub fn statement_list<M>(
        mut self,
        value: impl IntoList<AtMost<DataStatementPermissionDto, 5, 1>, M>,
    ) -> Self {
        self.call.member("statementList", value.into_list());
        self
    }
}

identity_facade_core::call!(CreateDataPolicyCall -> DataPolicyRespDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateDataPolicyCall,
    crate::Client,
    CREATE_DATA_POLICY,
    "Creates a data policy with up to 5 statements that allow or deny data resource actions.",
    false,
    [
        member::<Text<0, 200>>("description"),
        member::<Text<0, 50>>("policyName"),
        member::<AtMost<DataStatementPermissionDto, 5, 1>>("statementList")
    ]
);
impl crate::Client {
    /// Creates a data policy with up to 5 statements that allow or deny data resource actions.
    ///
    /// `POST /api/v3/create-data-policy`
    ///
    /// * Required: `policyName`, `statementList`.
    /// * Returns [`DataPolicyRespDto`], with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `data-permissions`; in `identity-facade`, `genauth-data-permissions`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_data_policy(&self) -> CreateDataPolicyCall {
        let call = self.transport.call(&CREATE_DATA_POLICY);
        CreateDataPolicyCall { call }
    }
}

/// Facts of `POST /api/v3/create-data-resource`.
pub static CREATE_DATA_RESOURCE: Operation = Operation::new(
    "createDataResource",
    http::Method::POST,
    "/api/v3/create-data-resource",
    "data-permissions",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("actions"),
    BodyRule::Required("namespaceCode"),
    BodyRule::Required("resourceCode"),
    BodyRule::Required("resourceName"),
    BodyRule::Required("struct"),
    BodyRule::Required("type"),
])
.enveloped();
/// The call of [`Client::create_data_resource`](crate::Client::create_data_resource), `POST /api/v3/create-data-resource`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateDataResourceCall {
    call: Call,
}

impl CreateDataResourceCall {
    /// `actions`: up to 50 strings. Required.
    pub fn actions<M>(mut self, value: impl IntoList<AtMost<String, 50>, M>) -> Self {
        self.call.member("actions", value.into_list());
        self
    }

    /// `description`: string of up to 200 characters.
    pub fn description(mut self, value: impl IntoInput<Text<0, 200>>) -> Self {
        self.call.member("description", value.into_input());
        self
    }

    /// Extended fields that the nodes of the resource can have.
    ///
    /// `extendFieldList`: list of `ExtendFieldInput`.
    pub fn extend_field_list<M>(mut self, value: impl IntoList<List<ExtendFieldInput>, M>) -> Self {
        self.call.member("extendFieldList", value.into_list());
        self
    }

    /// Code of the permission namespace, not its ID or name.
    ///
    /// `namespaceCode`: string of up to 50 characters. Required.
    pub fn namespace_code(mut self, value: impl IntoInput<Text<0, 50>>) -> Self {
        self.call.member("namespaceCode", value.into_input());
        self
    }

    /// `resourceCode`: string of up to 50 characters. Required.
    pub fn resource_code(mut self, value: impl IntoInput<Text<0, 50>>) -> Self {
        self.call.member("resourceCode", value.into_input());
        self
    }

    /// `resourceName`: string of up to 50 characters. Required.
    pub fn resource_name(mut self, value: impl IntoInput<Text<0, 50>>) -> Self {
        self.call.member("resourceName", value.into_input());
        self
    }

    /// A list of tree nodes, one string or a list of strings, depending on `type`.
    ///
    /// `struct`: `CreateDataResourceDtoStruct`. Required.
    pub fn struct_(mut self, value: impl IntoInput<CreateDataResourceDtoStruct>) -> Self {
        self.call.member("struct", value.into_input());
        self
    }

    /// `type`: `DataResourceType`. Required.
    pub fn type_(mut self, value: impl IntoInput<DataResourceType>) -> Self {
        self.call.member("type", value.into_input());
        self
    }
}

identity_facade_core::call!(CreateDataResourceCall -> DataResourceRespDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateDataResourceCall,
    crate::Client,
    CREATE_DATA_RESOURCE,
    "Creates a data resource of any type: tree, string or array.",
    false,
    [
        member::<AtMost<String, 50>>("actions"),
        member::<Text<0, 200>>("description"),
        member::<List<ExtendFieldInput>>(
            "extendFieldList",
            "Extended fields that the nodes of the resource can have."
        ),
        member::<Text<0, 50>>(
            "namespaceCode",
            "Code of the permission namespace, not its ID or name."
        ),
        member::<Text<0, 50>>("resourceCode"),
        member::<Text<0, 50>>("resourceName"),
        member::<CreateDataResourceDtoStruct>(
            "struct",
            "A list of tree nodes, one string or a list of strings, depending on `type`."
        ),
        member::<DataResourceType>("type")
    ]
);
impl crate::Client {
    /// Creates a data resource of any type: tree, string or array.
    ///
    /// `POST /api/v3/create-data-resource`
    ///
    /// * Required: `actions`, `namespaceCode`, `resourceCode`, `resourceName`, `struct`, `type`.
    /// * Returns [`DataResourceRespDto`], with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `data-permissions`; in `identity-facade`, `genauth-data-permissions`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_data_resource(&self) -> CreateDataResourceCall {
        let call = self.transport.call(&CREATE_DATA_RESOURCE);
        CreateDataResourceCall { call }
    }
}

/// Facts of `POST /api/v3/create-dnef`.
pub static CREATE_DNEF: Operation = Operation::new(
    "createDnef",
    http::Method::POST,
    "/api/v3/create-dnef",
    "data-permissions",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::RequiredWhen {
        member: "config",
        other: "valueType",
        equals: "\"SELECT\"",
        why: "`valueType` is `SELECT`",
    },
    BodyRule::Required("key"),
    BodyRule::Required("label"),
    BodyRule::Required("namespaceCode"),
    BodyRule::Required("resourceCode"),
    BodyRule::Required("valueType"),
])
.enveloped()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::create_dnef`](crate::Client::create_dnef), `POST /api/v3/create-dnef`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateDnefCall {
    call: Call,
}

impl CreateDnefCall {
    /// `config`: `ConfigInput`. Required when `valueType` is `SELECT`.
    pub fn config(mut self, value: impl IntoInput<ConfigInput>) -> Self {
        self.call.member("config", value.into_input());
        self
    }

    /// `description`: string.
    pub fn description(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("description", value.into_input());
        self
    }

    /// `key`: string of 1 to 64 characters that matches `^[A-Za-z0-9_$]+$`. Required.
    pub fn key(mut self, value: impl IntoInput<Text<1, 64, crate::patterns::KeyPattern>>) -> Self {
        self.call.member("key", value.into_input());
        self
    }

    /// `label`: string. Required.
    pub fn label(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("label", value.into_input());
        self
    }

    /// Code of the permission namespace, not its ID or name.
    ///
    /// `namespaceCode`: string. Required.
    pub fn namespace_code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("namespaceCode", value.into_input());
        self
    }

    /// `resourceCode`: string. Required.
    pub fn resource_code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("resourceCode", value.into_input());
        self
    }

    /// `valueType`: `CreateDnefReqValueType`. Required.
    pub fn value_type(mut self, value: impl IntoInput<CreateDnefReqValueType>) -> Self {
        self.call.member("valueType", value.into_input());
        self
    }
}

identity_facade_core::call!(CreateDnefCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateDnefCall,
    crate::Client,
    CREATE_DNEF,
    "Creates one extended node field of a data resource.",
    false,
    [
        member::<ConfigInput>("config"),
        member::<String>("description"),
        member::<Text<1, 64, crate::patterns::KeyPattern>>("key"),
        member::<String>("label"),
        member::<String>(
            "namespaceCode",
            "Code of the permission namespace, not its ID or name."
        ),
        member::<String>("resourceCode"),
        member::<CreateDnefReqValueType>("valueType")
    ]
);
impl crate::Client {
    /// Creates one extended node field of a data resource.
    ///
    /// `POST /api/v3/create-dnef`
    ///
    /// * Required: `key`, `label`, `namespaceCode`, `resourceCode`, `valueType`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `data-permissions`; in `identity-facade`, `genauth-data-permissions`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_dnef(&self) -> CreateDnefCall {
        let call = self.transport.call(&CREATE_DNEF);
        CreateDnefCall { call }
    }
}

/// Facts of `POST /api/v3/create-permission-namespace`.
pub static CREATE_PERMISSION_NAMESPACE: Operation = Operation::new(
    "createPermissionNamespace",
    http::Method::POST,
    "/api/v3/create-permission-namespace",
    "data-permissions",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("code"), BodyRule::Required("name")])
.enveloped();
/// The call of [`Client::create_permission_namespace`](crate::Client::create_permission_namespace), `POST /api/v3/create-permission-namespace`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreatePermissionNamespaceCall {
    call: Call,
}

impl CreatePermissionNamespaceCall {
    /// `code`: string of 1 to 50 characters. Required.
    pub fn code(mut self, value: impl IntoInput<Text<1, 50>>) -> Self {
        self.call.member("code", value.into_input());
        self
    }

    /// `description`: string of up to 200 characters.
    pub fn description(mut self, value: impl IntoInput<Text<0, 200>>) -> Self {
        self.call.member("description", value.into_input());
        self
    }

    /// `name`: string of 1 to 255 characters. Required.
    pub fn name(mut self, value: impl IntoInput<Text<1, 255>>) -> Self {
        self.call.member("name", value.into_input());
        self
    }
}

identity_facade_core::call!(CreatePermissionNamespaceCall -> PermissionNamespaceRespDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreatePermissionNamespaceCall,
    crate::Client,
    CREATE_PERMISSION_NAMESPACE,
    "Creates one permission namespace for data resources and returns it.",
    false,
    [
        member::<Text<1, 50>>("code"),
        member::<Text<0, 200>>("description"),
        member::<Text<1, 255>>("name")
    ]
);
impl crate::Client {
    /// Creates one permission namespace for data resources and returns it.
    ///
    /// `POST /api/v3/create-permission-namespace`
    ///
    /// * Required: `code`, `name`.
    /// * Returns [`PermissionNamespaceRespDto`], with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `data-permissions`; in `identity-facade`, `genauth-data-permissions`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_permission_namespace(&self) -> CreatePermissionNamespaceCall {
        let call = self.transport.call(&CREATE_PERMISSION_NAMESPACE);
        CreatePermissionNamespaceCall { call }
    }
}

/// Facts of `POST /api/v3/create-permission-namespaces-batch`.
pub static CREATE_PERMISSION_NAMESPACES_BATCH: Operation = Operation::new(
    "createPermissionNamespacesBatch",
    http::Method::POST,
    "/api/v3/create-permission-namespaces-batch",
    "data-permissions",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("list")])
.enveloped()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::create_permission_namespaces_batch`](crate::Client::create_permission_namespaces_batch), `POST /api/v3/create-permission-namespaces-batch`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreatePermissionNamespacesBatchCall {
    call: Call,
}

impl CreatePermissionNamespacesBatchCall {
    /// `list`: 1 to 50 `CreatePermissionNamespacesBatchItemDto`. Required.
    pub fn list<M>(
        mut self,
        value: impl IntoList<AtMost<CreatePermissionNamespacesBatchItemDto, 50, 1>, M>,
    ) -> Self {
        self.call.member("list", value.into_list());
        self
    }
}

identity_facade_core::call!(
    CreatePermissionNamespacesBatchCall -> crate ::shared::IsSuccessDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreatePermissionNamespacesBatchCall,
    crate::Client,
    CREATE_PERMISSION_NAMESPACES_BATCH,
    "Creates up to 50 permission namespaces for data resources.",
    false,
    [member::<
        AtMost<CreatePermissionNamespacesBatchItemDto, 50, 1>,
    >("list")]
);
impl crate::Client {
    /// Creates up to 50 permission namespaces for data resources.
    ///
    /// `POST /api/v3/create-permission-namespaces-batch`
    ///
    /// * Required: `list`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `data-permissions`; in `identity-facade`, `genauth-data-permissions`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_permission_namespaces_batch(&self) -> CreatePermissionNamespacesBatchCall {
        let call = self.transport.call(&CREATE_PERMISSION_NAMESPACES_BATCH);
        CreatePermissionNamespacesBatchCall { call }
    }
}

/// Facts of `POST /api/v3/create-string-data-resource`.
pub static CREATE_DATA_RESOURCE_BY_STRING: Operation = Operation::new(
    "createDataResourceByString",
    http::Method::POST,
    "/api/v3/create-string-data-resource",
    "data-permissions",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("actions"),
    BodyRule::Required("namespaceCode"),
    BodyRule::Required("resourceCode"),
    BodyRule::Required("resourceName"),
    BodyRule::Required("struct"),
])
.enveloped();
/// The call of [`Client::create_data_resource_by_string`](crate::Client::create_data_resource_by_string), `POST /api/v3/create-string-data-resource`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateDataResourceByStringCall {
    call: Call,
}

impl CreateDataResourceByStringCall {
    /// `actions`: up to 50 strings. Required.
    pub fn actions<M>(mut self, value: impl IntoList<AtMost<String, 50>, M>) -> Self {
        self.call.member("actions", value.into_list());
        self
    }

    /// `description`: string of up to 200 characters.
    pub fn description(mut self, value: impl IntoInput<Text<0, 200>>) -> Self {
        self.call.member("description", value.into_input());
        self
    }

    /// Code of the permission namespace, not its ID or name.
    ///
    /// `namespaceCode`: string. Required.
    pub fn namespace_code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("namespaceCode", value.into_input());
        self
    }

    /// `resourceCode`: string of up to 50 characters. Required.
    pub fn resource_code(mut self, value: impl IntoInput<Text<0, 50>>) -> Self {
        self.call.member("resourceCode", value.into_input());
        self
    }

    /// `resourceName`: string of up to 50 characters. Required.
    pub fn resource_name(mut self, value: impl IntoInput<Text<0, 50>>) -> Self {
        self.call.member("resourceName", value.into_input());
        self
    }

    /// `struct`: string of up to 200 characters. Required.
    pub fn struct_(mut self, value: impl IntoInput<Text<0, 200>>) -> Self {
        self.call.member("struct", value.into_input());
        self
    }
}

identity_facade_core::call!(
    CreateDataResourceByStringCall -> CreateStringDataResourceRespDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateDataResourceByStringCall,
    crate::Client,
    CREATE_DATA_RESOURCE_BY_STRING,
    "Creates a data resource of type string with one value.",
    false,
    [
        member::<AtMost<String, 50>>("actions"),
        member::<Text<0, 200>>("description"),
        member::<String>(
            "namespaceCode",
            "Code of the permission namespace, not its ID or name."
        ),
        member::<Text<0, 50>>("resourceCode"),
        member::<Text<0, 50>>("resourceName"),
        member::<Text<0, 200>>("struct")
    ]
);
impl crate::Client {
    /// Creates a data resource of type string with one value.
    ///
    /// `POST /api/v3/create-string-data-resource`
    ///
    /// * Required: `actions`, `namespaceCode`, `resourceCode`, `resourceName`, `struct`.
    /// * Returns [`CreateStringDataResourceRespDto`], with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `data-permissions`; in `identity-facade`, `genauth-data-permissions`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_data_resource_by_string(&self) -> CreateDataResourceByStringCall {
        let call = self.transport.call(&CREATE_DATA_RESOURCE_BY_STRING);
        CreateDataResourceByStringCall { call }
    }
}

/// Facts of `POST /api/v3/create-tree-data-resource`.
pub static CREATE_DATA_RESOURCE_BY_TREE: Operation = Operation::new(
    "createDataResourceByTree",
    http::Method::POST,
    "/api/v3/create-tree-data-resource",
    "data-permissions",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("actions"),
    BodyRule::Required("namespaceCode"),
    BodyRule::Required("resourceCode"),
    BodyRule::Required("resourceName"),
    BodyRule::Required("struct"),
])
.enveloped();
/// The call of [`Client::create_data_resource_by_tree`](crate::Client::create_data_resource_by_tree), `POST /api/v3/create-tree-data-resource`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateDataResourceByTreeCall {
    call: Call,
}

impl CreateDataResourceByTreeCall {
    /// `actions`: up to 50 strings. Required.
    pub fn actions<M>(mut self, value: impl IntoList<AtMost<String, 50>, M>) -> Self {
        self.call.member("actions", value.into_list());
        self
    }

    /// `description`: string of up to 200 characters.
    pub fn description(mut self, value: impl IntoInput<Text<0, 200>>) -> Self {
        self.call.member("description", value.into_input());
        self
    }

    /// Extended fields that the nodes of the resource can have.
    ///
    /// `extendFieldList`: list of `ExtendFieldInput`.
    pub fn extend_field_list<M>(mut self, value: impl IntoList<List<ExtendFieldInput>, M>) -> Self {
        self.call.member("extendFieldList", value.into_list());
        self
    }

    /// Code of the permission namespace, not its ID or name.
    ///
    /// `namespaceCode`: string. Required.
    pub fn namespace_code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("namespaceCode", value.into_input());
        self
    }

    /// `resourceCode`: string of up to 50 characters. Required.
    pub fn resource_code(mut self, value: impl IntoInput<Text<0, 50>>) -> Self {
        self.call.member("resourceCode", value.into_input());
        self
    }

    /// `resourceName`: string of up to 50 characters. Required.
    pub fn resource_name(mut self, value: impl IntoInput<Text<0, 50>>) -> Self {
        self.call.member("resourceName", value.into_input());
        self
    }

    /// `struct`: 1 to 50 `DataResourceTreeStructsInput`. Required.
    pub fn struct_<M>(
        mut self,
        value: impl IntoList<AtMost<DataResourceTreeStructsInput, 50, 1>, M>,
    ) -> Self {
        self.call.member("struct", value.into_list());
        self
    }
}

identity_facade_core::call!(
    CreateDataResourceByTreeCall -> CreateTreeDataResourceRespDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateDataResourceByTreeCall,
    crate::Client,
    CREATE_DATA_RESOURCE_BY_TREE,
    "Creates a data resource of type tree with up to 50 root nodes.",
    false,
    [
        member::<AtMost<String, 50>>("actions"),
        member::<Text<0, 200>>("description"),
        member::<List<ExtendFieldInput>>(
            "extendFieldList",
            "Extended fields that the nodes of the resource can have."
        ),
        member::<String>(
            "namespaceCode",
            "Code of the permission namespace, not its ID or name."
        ),
        member::<Text<0, 50>>("resourceCode"),
        member::<Text<0, 50>>("resourceName"),
        member::<AtMost<DataResourceTreeStructsInput, 50, 1>>("struct")
    ]
);
impl crate::Client {
    /// Creates a data resource of type tree with up to 50 root nodes.
    ///
    /// `POST /api/v3/create-tree-data-resource`
    ///
    /// * Required: `actions`, `namespaceCode`, `resourceCode`, `resourceName`, `struct`.
    /// * Returns [`CreateTreeDataResourceRespDto`], with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `data-permissions`; in `identity-facade`, `genauth-data-permissions`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_data_resource_by_tree(&self) -> CreateDataResourceByTreeCall {
        let call = self.transport.call(&CREATE_DATA_RESOURCE_BY_TREE);
        CreateDataResourceByTreeCall { call }
    }
}

/// Facts of `POST /api/v3/delete-data-policy`.
pub static DELETE_DATA_POLICY: Operation = Operation::new(
    "deleteDataPolicy",
    http::Method::POST,
    "/api/v3/delete-data-policy",
    "data-permissions",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("policyId")])
.enveloped()
.idempotent()
.receipt(Receipt::new(None, &[]));
/// The call of [`Client::delete_data_policy`](crate::Client::delete_data_policy), `POST /api/v3/delete-data-policy`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteDataPolicyCall {
    call: Call,
}

impl DeleteDataPolicyCall {
    /// `policyId`: string. Required.
    pub fn policy_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("policyId", value.into_input());
        self
    }
}

identity_facade_core::call!(DeleteDataPolicyCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteDataPolicyCall,
    crate::Client,
    DELETE_DATA_POLICY,
    "Deletes one data policy by `policyId`.",
    false,
    [member::<String>("policyId")]
);
impl crate::Client {
    /// Deletes one data policy by `policyId`.
    ///
    /// `POST /api/v3/delete-data-policy`
    ///
    /// * Required: `policyId`.
    /// * Returns no content, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `data-permissions`; in `identity-facade`, `genauth-data-permissions`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_data_policy(&self) -> DeleteDataPolicyCall {
        let call = self.transport.call(&DELETE_DATA_POLICY);
        DeleteDataPolicyCall { call }
    }
}

/// Facts of `POST /api/v3/delete-data-resource`.
pub static DELETE_DATA_RESOURCE: Operation = Operation::new(
    "deleteDataResource",
    http::Method::POST,
    "/api/v3/delete-data-resource",
    "data-permissions",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("namespaceCode"),
    BodyRule::Required("resourceCode"),
])
.enveloped()
.idempotent()
.receipt(Receipt::new(None, &[]));
/// The call of [`Client::delete_data_resource`](crate::Client::delete_data_resource), `POST /api/v3/delete-data-resource`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteDataResourceCall {
    call: Call,
}

impl DeleteDataResourceCall {
    /// Code of the permission namespace, not its ID or name.
    ///
    /// `namespaceCode`: string of up to 50 characters. Required.
    pub fn namespace_code(mut self, value: impl IntoInput<Text<0, 50>>) -> Self {
        self.call.member("namespaceCode", value.into_input());
        self
    }

    /// `resourceCode`: string of up to 50 characters. Required.
    pub fn resource_code(mut self, value: impl IntoInput<Text<0, 50>>) -> Self {
        self.call.member("resourceCode", value.into_input());
        self
    }
}

identity_facade_core::call!(DeleteDataResourceCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteDataResourceCall,
    crate::Client,
    DELETE_DATA_RESOURCE,
    "Deletes one data resource by namespace code and resource code.",
    false,
    [
        member::<Text<0, 50>>(
            "namespaceCode",
            "Code of the permission namespace, not its ID or name."
        ),
        member::<Text<0, 50>>("resourceCode")
    ]
);
impl crate::Client {
    /// Deletes one data resource by namespace code and resource code.
    ///
    /// `POST /api/v3/delete-data-resource`
    ///
    /// * Required: `namespaceCode`, `resourceCode`.
    /// * Returns no content, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `data-permissions`; in `identity-facade`, `genauth-data-permissions`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_data_resource(&self) -> DeleteDataResourceCall {
        let call = self.transport.call(&DELETE_DATA_RESOURCE);
        DeleteDataResourceCall { call }
    }
}

/// Facts of `POST /api/v3/delete-dnef`.
pub static DELETE_DNEF: Operation = Operation::new(
    "deleteDnef",
    http::Method::POST,
    "/api/v3/delete-dnef",
    "data-permissions",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("key"),
    BodyRule::Required("namespaceCode"),
    BodyRule::Required("resourceCode"),
])
.enveloped()
.idempotent()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::delete_dnef`](crate::Client::delete_dnef), `POST /api/v3/delete-dnef`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteDnefCall {
    call: Call,
}

impl DeleteDnefCall {
    /// `key`: string of 1 to 64 characters that matches `^[A-Za-z0-9_$]+$`. Required.
    pub fn key(mut self, value: impl IntoInput<Text<1, 64, crate::patterns::KeyPattern>>) -> Self {
        self.call.member("key", value.into_input());
        self
    }

    /// Code of the permission namespace, not its ID or name.
    ///
    /// `namespaceCode`: string. Required.
    pub fn namespace_code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("namespaceCode", value.into_input());
        self
    }

    /// `resourceCode`: string. Required.
    pub fn resource_code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("resourceCode", value.into_input());
        self
    }
}

identity_facade_core::call!(DeleteDnefCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteDnefCall,
    crate::Client,
    DELETE_DNEF,
    "Deletes one extended node field of a data resource by key.",
    false,
    [
        member::<Text<1, 64, crate::patterns::KeyPattern>>("key"),
        member::<String>(
            "namespaceCode",
            "Code of the permission namespace, not its ID or name."
        ),
        member::<String>("resourceCode")
    ]
);
impl crate::Client {
    /// Deletes one extended node field of a data resource by key.
    ///
    /// `POST /api/v3/delete-dnef`
    ///
    /// * Required: `key`, `namespaceCode`, `resourceCode`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `data-permissions`; in `identity-facade`, `genauth-data-permissions`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_dnef(&self) -> DeleteDnefCall {
        let call = self.transport.call(&DELETE_DNEF);
        DeleteDnefCall { call }
    }
}

/// Facts of `POST /api/v3/delete-permission-namespace`.
pub static DELETE_PERMISSION_NAMESPACE: Operation = Operation::new(
    "deletePermissionNamespace",
    http::Method::POST,
    "/api/v3/delete-permission-namespace",
    "data-permissions",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("code")])
.enveloped()
.idempotent()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::delete_permission_namespace`](crate::Client::delete_permission_namespace), `POST /api/v3/delete-permission-namespace`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeletePermissionNamespaceCall {
    call: Call,
}

impl DeletePermissionNamespaceCall {
    /// Code of the permission namespace to delete.
    ///
    /// `code`: string of up to 50 characters. Required.
    pub fn code(mut self, value: impl IntoInput<Text<0, 50>>) -> Self {
        self.call.member("code", value.into_input());
        self
    }
}

identity_facade_core::call!(
    DeletePermissionNamespaceCall -> crate ::shared::IsSuccessDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeletePermissionNamespaceCall,
    crate::Client,
    DELETE_PERMISSION_NAMESPACE,
    "Deletes one permission namespace for data resources by code.",
    false,
    [member::<Text<0, 50>>(
        "code",
        "Code of the permission namespace to delete."
    )]
);
impl crate::Client {
    /// Deletes one permission namespace for data resources by code.
    ///
    /// `POST /api/v3/delete-permission-namespace`
    ///
    /// * Required: `code`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `data-permissions`; in `identity-facade`, `genauth-data-permissions`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_permission_namespace(&self) -> DeletePermissionNamespaceCall {
        let call = self.transport.call(&DELETE_PERMISSION_NAMESPACE);
        DeletePermissionNamespaceCall { call }
    }
}

/// Facts of `POST /api/v3/delete-permission-namespaces-batch`.
pub static DELETE_PERMISSION_NAMESPACES_BATCH: Operation = Operation::new(
    "deletePermissionNamespacesBatch",
    http::Method::POST,
    "/api/v3/delete-permission-namespaces-batch",
    "data-permissions",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("codes")])
.enveloped()
.idempotent()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::delete_permission_namespaces_batch`](crate::Client::delete_permission_namespaces_batch), `POST /api/v3/delete-permission-namespaces-batch`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeletePermissionNamespacesBatchCall {
    call: Call,
}

impl DeletePermissionNamespacesBatchCall {
    /// `codes`: 1 to 10 strings. Required.
    pub fn codes<M>(mut self, value: impl IntoList<AtMost<String, 10, 1>, M>) -> Self {
        self.call.member("codes", value.into_list());
        self
    }
}

identity_facade_core::call!(
    DeletePermissionNamespacesBatchCall -> crate ::shared::IsSuccessDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeletePermissionNamespacesBatchCall,
    crate::Client,
    DELETE_PERMISSION_NAMESPACES_BATCH,
    "Deletes up to 10 permission namespaces for data resources by code.",
    false,
    [member::<AtMost<String, 10, 1>>("codes")]
);
impl crate::Client {
    /// Deletes up to 10 permission namespaces for data resources by code.
    ///
    /// `POST /api/v3/delete-permission-namespaces-batch`
    ///
    /// * Required: `codes`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `data-permissions`; in `identity-facade`, `genauth-data-permissions`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_permission_namespaces_batch(&self) -> DeletePermissionNamespacesBatchCall {
        let call = self.transport.call(&DELETE_PERMISSION_NAMESPACES_BATCH);
        DeletePermissionNamespacesBatchCall { call }
    }
}

/// Facts of `GET /api/v3/get-data-policy`.
pub static GET_DATA_POLICY: Operation = Operation::new(
    "getDataPolicy",
    http::Method::GET,
    "/api/v3/get-data-policy",
    "data-permissions",
)
.parameters(&[Parameter::query("policyId").required()])
.enveloped()
.idempotent();
/// The call of [`Client::get_data_policy`](crate::Client::get_data_policy), `GET /api/v3/get-data-policy`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetDataPolicyCall {
    call: Call,
}

impl GetDataPolicyCall {
    /// Query parameter `policyId`: string. Required.
    pub fn policy_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("policyId", value.into_input());
        self
    }
}

identity_facade_core::call!(GetDataPolicyCall -> DataPolicyRespDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetDataPolicyCall,
    crate::Client,
    GET_DATA_POLICY,
    "Returns one data policy by ID: name, description and times.",
    false,
    [query::<String>("policyId")]
);
impl crate::Client {
    /// Returns one data policy by ID: name, description and times.
    ///
    /// `GET /api/v3/get-data-policy`
    ///
    /// * Required: `policyId`.
    /// * Returns [`DataPolicyRespDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `data-permissions`; in `identity-facade`, `genauth-data-permissions`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_data_policy(&self) -> GetDataPolicyCall {
        let call = self.transport.call(&GET_DATA_POLICY);
        GetDataPolicyCall { call }
    }
}

/// Facts of `GET /api/v3/get-data-resource`.
pub static GET_DATA_RESOURCE: Operation = Operation::new(
    "getDataResource",
    http::Method::GET,
    "/api/v3/get-data-resource",
    "data-permissions",
)
.parameters(&[
    Parameter::query("namespaceCode").required(),
    Parameter::query("resourceCode").required(),
])
.enveloped()
.idempotent();
/// The call of [`Client::get_data_resource`](crate::Client::get_data_resource), `GET /api/v3/get-data-resource`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetDataResourceCall {
    call: Call,
}

impl GetDataResourceCall {
    /// Code of the permission namespace, not its ID or name.
    ///
    /// Query parameter `namespaceCode`: string. Required.
    pub fn namespace_code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("namespaceCode", value.into_input());
        self
    }

    /// Query parameter `resourceCode`: string. Required.
    pub fn resource_code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("resourceCode", value.into_input());
        self
    }
}

identity_facade_core::call!(GetDataResourceCall -> GetDataResourceRespDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetDataResourceCall,
    crate::Client,
    GET_DATA_RESOURCE,
    "Returns one data resource with its actions and its structure.",
    false,
    [
        query::<String>(
            "namespaceCode",
            "Code of the permission namespace, not its ID or name."
        ),
        query::<String>("resourceCode")
    ]
);
impl crate::Client {
    /// Returns one data resource with its actions and its structure.
    ///
    /// `GET /api/v3/get-data-resource`
    ///
    /// * Required: `namespaceCode`, `resourceCode`.
    /// * Returns [`GetDataResourceRespDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `data-permissions`; in `identity-facade`, `genauth-data-permissions`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_data_resource(&self) -> GetDataResourceCall {
        let call = self.transport.call(&GET_DATA_RESOURCE);
        GetDataResourceCall { call }
    }
}

/// Facts of `POST /api/v3/get-external-user-resource-struct`.
pub static GET_EXTERNAL_USER_RESOURCE_STRUCT: Operation = Operation::new(
    "getExternalUserResourceStruct",
    http::Method::POST,
    "/api/v3/get-external-user-resource-struct",
    "data-permissions",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("externalId"),
    BodyRule::Required("namespaceCode"),
    BodyRule::Required("resourceCode"),
])
.enveloped()
.idempotent();
/// The call of [`Client::get_external_user_resource_struct`](crate::Client::get_external_user_resource_struct), `POST /api/v3/get-external-user-resource-struct`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetExternalUserResourceStructCall {
    call: Call,
}

impl GetExternalUserResourceStructCall {
    /// ID of the user in another system, such as your own.
    ///
    /// `externalId`: string. Required.
    pub fn external_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("externalId", value.into_input());
        self
    }

    /// Code of the permission namespace, not its ID or name.
    ///
    /// `namespaceCode`: string. Required.
    pub fn namespace_code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("namespaceCode", value.into_input());
        self
    }

    /// `resourceCode`: string. Required.
    pub fn resource_code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("resourceCode", value.into_input());
        self
    }
}

identity_facade_core::call!(
    GetExternalUserResourceStructCall -> GetExternalUserResourceStructDataDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetExternalUserResourceStructCall,
    crate::Client,
    GET_EXTERNAL_USER_RESOURCE_STRUCT,
    "Returns the part of a data resource that an external user may access, with the actions.",
    false,
    [
        member::<String>(
            "externalId",
            "ID of the user in another system, such as your own."
        ),
        member::<String>(
            "namespaceCode",
            "Code of the permission namespace, not its ID or name."
        ),
        member::<String>("resourceCode")
    ]
);
impl crate::Client {
    /// Returns the part of a data resource that an external user may access, with the actions.
    ///
    /// `POST /api/v3/get-external-user-resource-struct`
    ///
    /// * Required: `externalId`, `namespaceCode`, `resourceCode`.
    /// * Returns [`GetExternalUserResourceStructDataDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `data-permissions`; in `identity-facade`, `genauth-data-permissions`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_external_user_resource_struct(&self) -> GetExternalUserResourceStructCall {
        let call = self.transport.call(&GET_EXTERNAL_USER_RESOURCE_STRUCT);
        GetExternalUserResourceStructCall { call }
    }
}

/// Facts of `GET /api/v3/get-permission-namespace`.
pub static GET_PERMISSION_NAMESPACE: Operation = Operation::new(
    "getPermissionNamespace",
    http::Method::GET,
    "/api/v3/get-permission-namespace",
    "data-permissions",
)
.parameters(&[Parameter::query("code").required()])
.enveloped()
.idempotent();
/// The call of [`Client::get_permission_namespace`](crate::Client::get_permission_namespace), `GET /api/v3/get-permission-namespace`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetPermissionNamespaceCall {
    call: Call,
}

impl GetPermissionNamespaceCall {
    /// Code of the permission namespace.
    ///
    /// Query parameter `code`: string. Required.
    pub fn code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("code", value.into_input());
        self
    }
}

identity_facade_core::call!(GetPermissionNamespaceCall -> PermissionNamespaceRespDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetPermissionNamespaceCall,
    crate::Client,
    GET_PERMISSION_NAMESPACE,
    "Returns one permission namespace for data resources by code.",
    false,
    [query::<String>("code", "Code of the permission namespace.")]
);
impl crate::Client {
    /// Returns one permission namespace for data resources by code.
    ///
    /// `GET /api/v3/get-permission-namespace`
    ///
    /// * Required: `code`.
    /// * Returns [`PermissionNamespaceRespDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `data-permissions`; in `identity-facade`, `genauth-data-permissions`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_permission_namespace(&self) -> GetPermissionNamespaceCall {
        let call = self.transport.call(&GET_PERMISSION_NAMESPACE);
        GetPermissionNamespaceCall { call }
    }
}

/// Facts of `GET /api/v3/get-permission-namespaces-batch`.
pub static GET_PERMISSION_NAMESPACES_BATCH: Operation = Operation::new(
    "getPermissionNamespacesBatch",
    http::Method::GET,
    "/api/v3/get-permission-namespaces-batch",
    "data-permissions",
)
.parameters(&[Parameter::query("codes").required().style(Style::Brackets)])
.enveloped()
.idempotent();
/// The call of [`Client::get_permission_namespaces_batch`](crate::Client::get_permission_namespaces_batch), `GET /api/v3/get-permission-namespaces-batch`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetPermissionNamespacesBatchCall {
    call: Call,
}

impl GetPermissionNamespacesBatchCall {
    /// Query parameter `codes`: up to 50 strings. Required.
    pub fn codes<M>(mut self, value: impl IntoList<AtMost<String, 50>, M>) -> Self {
        self.call.query("codes", value.into_list());
        self
    }
}

identity_facade_core::call!(
    GetPermissionNamespacesBatchCall -> Items < PermissionNamespaceRespDto >
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetPermissionNamespacesBatchCall,
    crate::Client,
    GET_PERMISSION_NAMESPACES_BATCH,
    "Returns up to 50 permission namespaces for data resources by code.",
    false,
    [query::<AtMost<String, 50>>("codes")]
);
impl crate::Client {
    /// Returns up to 50 permission namespaces for data resources by code.
    ///
    /// `GET /api/v3/get-permission-namespaces-batch`
    ///
    /// * Required: `codes`.
    /// * Returns list of `PermissionNamespaceRespDto`, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `data-permissions`; in `identity-facade`, `genauth-data-permissions`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_permission_namespaces_batch(&self) -> GetPermissionNamespacesBatchCall {
        let call = self.transport.call(&GET_PERMISSION_NAMESPACES_BATCH);
        GetPermissionNamespacesBatchCall { call }
    }
}

/// Facts of `POST /api/v3/get-user-permission-list`.
pub static GET_USER_PERMISSION_LIST: Operation = Operation::new(
    "getUserPermissionList",
    http::Method::POST,
    "/api/v3/get-user-permission-list",
    "data-permissions",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("userIds")])
.enveloped()
.idempotent();
/// The call of [`Client::get_user_permission_list`](crate::Client::get_user_permission_list), `POST /api/v3/get-user-permission-list`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetUserPermissionListCall {
    call: Call,
}

impl GetUserPermissionListCall {
    /// `namespaceCodes`: list of strings.
    pub fn namespace_codes<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("namespaceCodes", value.into_list());
        self
    }

    /// `userIds`: list of strings. Required.
    pub fn user_ids<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("userIds", value.into_list());
        self
    }
}

identity_facade_core::call!(GetUserPermissionListCall -> GetUserPermissionListDataDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetUserPermissionListCall,
    crate::Client,
    GET_USER_PERMISSION_LIST,
    "Lists all data permissions of several users, optionally in some namespaces only.",
    false,
    [
        member::<List<String>>("namespaceCodes"),
        member::<List<String>>("userIds")
    ]
);
impl crate::Client {
    /// Lists all data permissions of several users, optionally in some namespaces only.
    ///
    /// `POST /api/v3/get-user-permission-list`
    ///
    /// * Required: `userIds`.
    /// * Returns [`GetUserPermissionListDataDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `data-permissions`; in `identity-facade`, `genauth-data-permissions`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_user_permission_list(&self) -> GetUserPermissionListCall {
        let call = self.transport.call(&GET_USER_PERMISSION_LIST);
        GetUserPermissionListCall { call }
    }
}

/// Facts of `POST /api/v3/get-user-resource-permission-list`.
pub static GET_USER_RESOURCE_PERMISSION_LIST: Operation = Operation::new(
    "getUserResourcePermissionList",
    http::Method::POST,
    "/api/v3/get-user-resource-permission-list",
    "data-permissions",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("namespaceCode"),
    BodyRule::Required("resources"),
    BodyRule::Required("userId"),
])
.enveloped()
.idempotent();
/// The call of [`Client::get_user_resource_permission_list`](crate::Client::get_user_resource_permission_list), `POST /api/v3/get-user-resource-permission-list`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetUserResourcePermissionListCall {
    call: Call,
}

impl GetUserResourcePermissionListCall {
    /// Code of the permission namespace, not its ID or name.
    ///
    /// `namespaceCode`: string. Required.
    pub fn namespace_code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("namespaceCode", value.into_input());
        self
    }

    /// `resources`: list of strings. Required.
    pub fn resources<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("resources", value.into_list());
        self
    }

    /// `userId`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("userId", value.into_input());
        self
    }
}

identity_facade_core::call!(
    GetUserResourcePermissionListCall -> GetUserResourcePermissionListDataDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetUserResourcePermissionListCall,
    crate::Client,
    GET_USER_RESOURCE_PERMISSION_LIST,
    "Lists the actions that one user may perform on given data resources.",
    false,
    [
        member::<String>(
            "namespaceCode",
            "Code of the permission namespace, not its ID or name."
        ),
        member::<List<String>>("resources"),
        member::<String>("userId")
    ]
);
impl crate::Client {
    /// Lists the actions that one user may perform on given data resources.
    ///
    /// `POST /api/v3/get-user-resource-permission-list`
    ///
    /// * Required: `namespaceCode`, `resources`, `userId`.
    /// * Returns [`GetUserResourcePermissionListDataDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `data-permissions`; in `identity-facade`, `genauth-data-permissions`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_user_resource_permission_list(&self) -> GetUserResourcePermissionListCall {
        let call = self.transport.call(&GET_USER_RESOURCE_PERMISSION_LIST);
        GetUserResourcePermissionListCall { call }
    }
}

/// Facts of `GET /api/v3/list-data-policies`.
pub static LIST_DATA_POLICES: Operation = Operation::new(
    "listDataPolices",
    http::Method::GET,
    "/api/v3/list-data-policies",
    "data-permissions",
)
.parameters(&[
    Parameter::query("limit"),
    Parameter::query("page"),
    Parameter::query("query"),
])
.enveloped()
.idempotent()
.paging(Paging::page_in_query("page", "limit"))
.listing(Listing::new().largest(50).within("list", "totalCount"));
/// The call of [`Client::list_data_polices`](crate::Client::list_data_polices), `GET /api/v3/list-data-policies`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListDataPolicesCall {
    call: Call,
}

impl ListDataPolicesCall {
    /// Query parameter `limit`: integer from 1 to 50. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 50>>) -> Self {
        self.call.query("limit", value.into_input());
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
}

identity_facade_core::call!(ListDataPolicesCall -> DataPoliciesPaginatedRespDto);
identity_facade_core::paged!(ListDataPolicesCall -> ListDataPoliciesRespDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListDataPolicesCall,
    crate::Client,
    LIST_DATA_POLICES,
    "Lists data policies with their resources and authorized subjects.",
    false,
    [
        query::<Int<1, 50>>("limit", "Default: `10`."),
        query::<Int<1, { i64::MAX }>>("page", "Default: `1`."),
        query::<String>("query")
    ]
);
impl crate::Client {
    /// Lists data policies with their resources and authorized subjects.
    ///
    /// `GET /api/v3/list-data-policies`
    ///
    /// * Returns [`DataPoliciesPaginatedRespDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `data-permissions`; in `identity-facade`, `genauth-data-permissions`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_data_polices(&self) -> ListDataPolicesCall {
        let call = self.transport.call(&LIST_DATA_POLICES);
        ListDataPolicesCall { call }
    }
}

/// Facts of `GET /api/v3/list-data-policy-targets`.
pub static LIST_DATA_POLICY_TARGETS: Operation = Operation::new(
    "listDataPolicyTargets",
    http::Method::GET,
    "/api/v3/list-data-policy-targets",
    "data-permissions",
)
.parameters(&[
    Parameter::query("limit"),
    Parameter::query("page"),
    Parameter::query("policyId").required(),
    Parameter::query("query"),
    Parameter::query("targetType").style(Style::Brackets),
])
.enveloped()
.idempotent()
.paging(Paging::page_in_query("page", "limit"))
.listing(Listing::new().largest(50).within("list", "totalCount"));
/// The call of [`Client::list_data_policy_targets`](crate::Client::list_data_policy_targets), `GET /api/v3/list-data-policy-targets`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListDataPolicyTargetsCall {
    call: Call,
}

impl ListDataPolicyTargetsCall {
    /// Query parameter `limit`: integer from 1 to 50. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 50>>) -> Self {
        self.call.query("limit", value.into_input());
        self
    }

    /// Query parameter `page`: integer >= 1. Default: `1`.
    pub fn page(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.query("page", value.into_input());
        self
    }

    /// Query parameter `policyId`: string. Required.
    pub fn policy_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("policyId", value.into_input());
        self
    }

    /// Query parameter `query`: string.
    pub fn query(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("query", value.into_input());
        self
    }

    /// Kind of subject, such as user, role, group or department.
    ///
    /// Query parameter `targetType`: list of `SubjectType`.
    pub fn target_type<M>(
        mut self,
        value: impl IntoList<List<crate::shared::SubjectType>, M>,
    ) -> Self {
        self.call.query("targetType", value.into_list());
        self
    }
}

identity_facade_core::call!(ListDataPolicyTargetsCall -> ListDataPolicySubjectPageDto);
identity_facade_core::paged!(ListDataPolicyTargetsCall -> DataSubjectRespDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListDataPolicyTargetsCall,
    crate::Client,
    LIST_DATA_POLICY_TARGETS,
    "Lists the subjects that one data policy is granted to.",
    false,
    [
        query::<Int<1, 50>>("limit", "Default: `10`."),
        query::<Int<1, { i64::MAX }>>("page", "Default: `1`."),
        query::<String>("policyId"),
        query::<String>("query"),
        query::<List<crate::shared::SubjectType>>(
            "targetType",
            "Kind of subject, such as user, role, group or department."
        )
    ]
);
impl crate::Client {
    /// Lists the subjects that one data policy is granted to.
    ///
    /// `GET /api/v3/list-data-policy-targets`
    ///
    /// * Required: `policyId`.
    /// * Returns [`ListDataPolicySubjectPageDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `data-permissions`; in `identity-facade`, `genauth-data-permissions`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_data_policy_targets(&self) -> ListDataPolicyTargetsCall {
        let call = self.transport.call(&LIST_DATA_POLICY_TARGETS);
        ListDataPolicyTargetsCall { call }
    }
}

/// Facts of `GET /api/v3/list-data-resources`.
pub static LIST_DATA_RESOURCES: Operation = Operation::new(
    "listDataResources",
    http::Method::GET,
    "/api/v3/list-data-resources",
    "data-permissions",
)
.parameters(&[
    Parameter::query("limit"),
    Parameter::query("namespaceCodes").style(Style::Brackets),
    Parameter::query("page"),
    Parameter::query("query"),
])
.enveloped()
.idempotent()
.paging(Paging::page_in_query("page", "limit"))
.listing(Listing::new().largest(50).within("list", "totalCount"));
/// The call of [`Client::list_data_resources`](crate::Client::list_data_resources), `GET /api/v3/list-data-resources`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListDataResourcesCall {
    call: Call,
}

impl ListDataResourcesCall {
    /// Query parameter `limit`: integer from 1 to 50. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 50>>) -> Self {
        self.call.query("limit", value.into_input());
        self
    }

    /// Query parameter `namespaceCodes`: 1 to 50 strings.
    pub fn namespace_codes<M>(mut self, value: impl IntoList<AtMost<String, 50, 1>, M>) -> Self {
        self.call.query("namespaceCodes", value.into_list());
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
}

identity_facade_core::call!(ListDataResourcesCall -> DataResourcesPaginatedRespDto);
identity_facade_core::paged!(ListDataResourcesCall -> ListDataResourcesRespDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListDataResourcesCall,
    crate::Client,
    LIST_DATA_RESOURCES,
    "Lists data resources, optionally filtered by namespaces or a search text.",
    false,
    [
        query::<Int<1, 50>>("limit", "Default: `10`."),
        query::<AtMost<String, 50, 1>>("namespaceCodes"),
        query::<Int<1, { i64::MAX }>>("page", "Default: `1`."),
        query::<String>("query")
    ]
);
impl crate::Client {
    /// Lists data resources, optionally filtered by namespaces or a search text.
    ///
    /// `GET /api/v3/list-data-resources`
    ///
    /// * Returns [`DataResourcesPaginatedRespDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `data-permissions`; in `identity-facade`, `genauth-data-permissions`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_data_resources(&self) -> ListDataResourcesCall {
        let call = self.transport.call(&LIST_DATA_RESOURCES);
        ListDataResourcesCall { call }
    }
}

/// Facts of `GET /api/v3/list-dnef`.
pub static LIST_DNEF: Operation = Operation::new(
    "listDnef",
    http::Method::GET,
    "/api/v3/list-dnef",
    "data-permissions",
)
.parameters(&[
    Parameter::query("maxSize"),
    Parameter::query("namespaceCode").required(),
    Parameter::query("query"),
    Parameter::query("resourceCode").required(),
    Parameter::query("startIndex"),
])
.enveloped()
.idempotent()
.paging(Paging::page_in_query("startIndex", "maxSize"));
/// The call of [`Client::list_dnef`](crate::Client::list_dnef), `GET /api/v3/list-dnef`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListDnefCall {
    call: Call,
}

impl ListDnefCall {
    /// Query parameter `maxSize`: integer <= 50. Default: `10`.
    pub fn max_size(mut self, value: impl IntoInput<Int<{ i64::MIN }, 50>>) -> Self {
        self.call.query("maxSize", value.into_input());
        self
    }

    /// Code of the permission namespace, not its ID or name.
    ///
    /// Query parameter `namespaceCode`: string. Required.
    pub fn namespace_code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("namespaceCode", value.into_input());
        self
    }

    /// Query parameter `query`: string.
    pub fn query(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("query", value.into_input());
        self
    }

    /// Query parameter `resourceCode`: string. Required.
    pub fn resource_code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("resourceCode", value.into_input());
        self
    }

    /// Index of the first item to return, starting at 1.
    ///
    /// Query parameter `startIndex`: integer >= 1. Default: `1`.
    pub fn start_index(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.query("startIndex", value.into_input());
        self
    }
}

identity_facade_core::call!(ListDnefCall -> DnefPaginatedRespDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListDnefCall,
    crate::Client,
    LIST_DNEF,
    "Lists the extended node fields of one data resource, from `startIndex` on.",
    false,
    [
        query::<Int<{ i64::MIN }, 50>>("maxSize", "Default: `10`."),
        query::<String>(
            "namespaceCode",
            "Code of the permission namespace, not its ID or name."
        ),
        query::<String>("query"),
        query::<String>("resourceCode"),
        query::<Int<1, { i64::MAX }>>(
            "startIndex",
            "Index of the first item to return, starting at 1. Default: `1`."
        )
    ]
);
impl crate::Client {
    /// Lists the extended node fields of one data resource, from `startIndex` on.
    ///
    /// `GET /api/v3/list-dnef`
    ///
    /// * Required: `namespaceCode`, `resourceCode`.
    /// * Returns [`DnefPaginatedRespDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `startIndex` and `maxSize`, not streamed.
    /// * Feature `data-permissions`; in `identity-facade`, `genauth-data-permissions`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_dnef(&self) -> ListDnefCall {
        let call = self.transport.call(&LIST_DNEF);
        ListDnefCall { call }
    }
}

/// Facts of `GET /api/v3/list-permission-namespace-roles`.
pub static LIST_PERMISSION_NAMESPACE_ROLES: Operation = Operation::new(
    "listPermissionNamespaceRoles",
    http::Method::GET,
    "/api/v3/list-permission-namespace-roles",
    "data-permissions",
)
.parameters(&[
    Parameter::query("code").required(),
    Parameter::query("limit"),
    Parameter::query("page"),
    Parameter::query("query"),
])
.enveloped()
.idempotent()
.paging(Paging::page_in_query("page", "limit"))
.listing(Listing::new().largest(50).within("list", "totalCount"));
/// The call of [`Client::list_permission_namespace_roles`](crate::Client::list_permission_namespace_roles), `GET /api/v3/list-permission-namespace-roles`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListPermissionNamespaceRolesCall {
    call: Call,
}

impl ListPermissionNamespaceRolesCall {
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
}

identity_facade_core::call!(
    ListPermissionNamespaceRolesCall -> PermissionNamespaceRolesListPagingDto
);
identity_facade_core::paged!(
    ListPermissionNamespaceRolesCall -> PermissionNamespaceRolesListRespDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListPermissionNamespaceRolesCall,
    crate::Client,
    LIST_PERMISSION_NAMESPACE_ROLES,
    "Lists the roles of one permission namespace (data permissions).",
    false,
    [
        query::<String>("code"),
        query::<Int<1, 50>>("limit", "Default: `10`."),
        query::<Int<1, { i64::MAX }>>("page", "Default: `1`."),
        query::<String>("query")
    ]
);
impl crate::Client {
    /// Lists the roles of one permission namespace (data permissions).
    ///
    /// `GET /api/v3/list-permission-namespace-roles`
    ///
    /// * Required: `code`.
    /// * Returns [`PermissionNamespaceRolesListPagingDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `data-permissions`; in `identity-facade`, `genauth-data-permissions`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_permission_namespace_roles(&self) -> ListPermissionNamespaceRolesCall {
        let call = self.transport.call(&LIST_PERMISSION_NAMESPACE_ROLES);
        ListPermissionNamespaceRolesCall { call }
    }
}

/// Facts of `GET /api/v3/list-permission-namespaces`.
pub static LIST_PERMISSION_NAMESPACES: Operation = Operation::new(
    "listPermissionNamespaces",
    http::Method::GET,
    "/api/v3/list-permission-namespaces",
    "data-permissions",
)
.parameters(&[
    Parameter::query("limit"),
    Parameter::query("page"),
    Parameter::query("query"),
])
.enveloped()
.idempotent()
.paging(Paging::page_in_query("page", "limit"))
.listing(Listing::new().largest(50).within("list", "totalCount"));
/// The call of [`Client::list_permission_namespaces`](crate::Client::list_permission_namespaces), `GET /api/v3/list-permission-namespaces`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListPermissionNamespacesCall {
    call: Call,
}

impl ListPermissionNamespacesCall {
    /// Query parameter `limit`: integer from 1 to 50. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 50>>) -> Self {
        self.call.query("limit", value.into_input());
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
}

identity_facade_core::call!(
    ListPermissionNamespacesCall -> PermissionNamespaceListPagingDto
);
identity_facade_core::paged!(
    ListPermissionNamespacesCall -> PermissionNamespacesListRespDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListPermissionNamespacesCall,
    crate::Client,
    LIST_PERMISSION_NAMESPACES,
    "Lists the permission namespaces for data resources, with an optional search text.",
    false,
    [
        query::<Int<1, 50>>("limit", "Default: `10`."),
        query::<Int<1, { i64::MAX }>>("page", "Default: `1`."),
        query::<String>("query")
    ]
);
impl crate::Client {
    /// Lists the permission namespaces for data resources, with an optional search text.
    ///
    /// `GET /api/v3/list-permission-namespaces`
    ///
    /// * Returns [`PermissionNamespaceListPagingDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `data-permissions`; in `identity-facade`, `genauth-data-permissions`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_permission_namespaces(&self) -> ListPermissionNamespacesCall {
        let call = self.transport.call(&LIST_PERMISSION_NAMESPACES);
        ListPermissionNamespacesCall { call }
    }
}

/// Facts of `POST /api/v3/list-permission-view/data`.
pub static LIST_PERMISSION_VIEW: Operation = Operation::new(
    "listPermissionView",
    http::Method::POST,
    "/api/v3/list-permission-view/data",
    "data-permissions",
)
.body(BodyKind::Object)
.enveloped()
.idempotent()
.paging(Paging::page_in_body("page", "limit"))
.listing(Listing::new().largest(50).within("list", "totalCount"));
/// The call of [`Client::list_permission_view`](crate::Client::list_permission_view), `POST /api/v3/list-permission-view/data`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListPermissionViewCall {
    call: Call,
}

impl ListPermissionViewCall {
    /// `keyword`: string.
    pub fn keyword(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("keyword", value.into_input());
        self
    }

    /// `limit`: integer from 1 to 50. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 50>>) -> Self {
        self.call.member("limit", value.into_input());
        self
    }

    /// `page`: integer >= 1. Default: `1`.
    pub fn page(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.member("page", value.into_input());
        self
    }
}

identity_facade_core::call!(
    ListPermissionViewCall -> ListPermissionViewPaginatedRespDto
);
identity_facade_core::paged!(ListPermissionViewCall -> ListPermissionViewRespDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListPermissionViewCall,
    crate::Client,
    LIST_PERMISSION_VIEW,
    "Lists data permissions per user: resource, nodes, policies, roles and groups.",
    false,
    [
        member::<String>("keyword"),
        member::<Int<1, 50>>("limit", "Default: `10`."),
        member::<Int<1, { i64::MAX }>>("page", "Default: `1`.")
    ]
);
impl crate::Client {
    /// Lists data permissions per user: resource, nodes, policies, roles and groups.
    ///
    /// `POST /api/v3/list-permission-view/data`
    ///
    /// * Returns [`ListPermissionViewPaginatedRespDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `data-permissions`; in `identity-facade`, `genauth-data-permissions`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_permission_view(&self) -> ListPermissionViewCall {
        let call = self.transport.call(&LIST_PERMISSION_VIEW);
        ListPermissionViewCall { call }
    }
}

/// Facts of `GET /api/v3/list-simple-data-policies`.
pub static LIST_SIMPLE_DATA_POLICES: Operation = Operation::new(
    "listSimpleDataPolices",
    http::Method::GET,
    "/api/v3/list-simple-data-policies",
    "data-permissions",
)
.parameters(&[
    Parameter::query("limit"),
    Parameter::query("page"),
    Parameter::query("query"),
])
.enveloped()
.idempotent()
.paging(Paging::page_in_query("page", "limit"))
.listing(Listing::new().largest(50).within("list", "totalCount"));
/// The call of [`Client::list_simple_data_polices`](crate::Client::list_simple_data_polices), `GET /api/v3/list-simple-data-policies`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListSimpleDataPolicesCall {
    call: Call,
}

impl ListSimpleDataPolicesCall {
    /// Query parameter `limit`: integer from 1 to 50. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 50>>) -> Self {
        self.call.query("limit", value.into_input());
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
}

identity_facade_core::call!(
    ListSimpleDataPolicesCall -> DataPoliciesSimplePaginatedRespDto
);
identity_facade_core::paged!(ListSimpleDataPolicesCall -> ListSimpleDataPoliciesRespDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListSimpleDataPolicesCall,
    crate::Client,
    LIST_SIMPLE_DATA_POLICES,
    "Lists data policies with ID, name and description only.",
    false,
    [
        query::<Int<1, 50>>("limit", "Default: `10`."),
        query::<Int<1, { i64::MAX }>>("page", "Default: `1`."),
        query::<String>("query")
    ]
);
impl crate::Client {
    /// Lists data policies with ID, name and description only.
    ///
    /// `GET /api/v3/list-simple-data-policies`
    ///
    /// * Returns [`DataPoliciesSimplePaginatedRespDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `data-permissions`; in `identity-facade`, `genauth-data-permissions`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_simple_data_polices(&self) -> ListSimpleDataPolicesCall {
        let call = self.transport.call(&LIST_SIMPLE_DATA_POLICES);
        ListSimpleDataPolicesCall { call }
    }
}

/// Facts of `POST /api/v3/revoke-data-policy`.
pub static REVOKE_DATA_POLICY: Operation = Operation::new(
    "revokeDataPolicy",
    http::Method::POST,
    "/api/v3/revoke-data-policy",
    "data-permissions",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("policyId"),
    BodyRule::Required("targetIdentifier"),
    BodyRule::Required("targetType"),
])
.enveloped()
.idempotent()
.receipt(Receipt::new(None, &[]));
/// The call of [`Client::revoke_data_policy`](crate::Client::revoke_data_policy), `POST /api/v3/revoke-data-policy`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct RevokeDataPolicyCall {
    call: Call,
}

impl RevokeDataPolicyCall {
    /// `policyId`: string. Required.
    pub fn policy_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("policyId", value.into_input());
        self
    }

    /// Identifier of the subject; `targetType` tells its kind.
    ///
    /// `targetIdentifier`: string. Required.
    pub fn target_identifier(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("targetIdentifier", value.into_input());
        self
    }

    /// Kind of subject, such as user, role, group or department.
    ///
    /// `targetType`: `SubjectType`. Required.
    pub fn target_type(mut self, value: impl IntoInput<crate::shared::SubjectType>) -> Self {
        self.call.member("targetType", value.into_input());
        self
    }
}

identity_facade_core::call!(RevokeDataPolicyCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    RevokeDataPolicyCall,
    crate::Client,
    REVOKE_DATA_POLICY,
    "Removes one data policy from one subject; the policy itself remains.",
    false,
    [
        member::<String>("policyId"),
        member::<String>(
            "targetIdentifier",
            "Identifier of the subject; `targetType` tells its kind."
        ),
        member::<crate::shared::SubjectType>(
            "targetType",
            "Kind of subject, such as user, role, group or department."
        )
    ]
);
impl crate::Client {
    /// Removes one data policy from one subject; the policy itself remains.
    ///
    /// `POST /api/v3/revoke-data-policy`
    ///
    /// * Required: `policyId`, `targetIdentifier`, `targetType`.
    /// * Returns no content, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `data-permissions`; in `identity-facade`, `genauth-data-permissions`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn revoke_data_policy(&self) -> RevokeDataPolicyCall {
        let call = self.transport.call(&REVOKE_DATA_POLICY);
        RevokeDataPolicyCall { call }
    }
}

/// Facts of `POST /api/v3/update-data-policy`.
pub static UPDATE_DATA_POLICY: Operation = Operation::new(
    "updateDataPolicy",
    http::Method::POST,
    "/api/v3/update-data-policy",
    "data-permissions",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("policyId")])
.enveloped();
/// The call of [`Client::update_data_policy`](crate::Client::update_data_policy), `POST /api/v3/update-data-policy`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateDataPolicyCall {
    call: Call,
}

impl UpdateDataPolicyCall {
    /// `description`: string of up to 200 characters.
    pub fn description(mut self, value: impl IntoInput<Text<0, 200>>) -> Self {
        self.call.member("description", value.into_input());
        self
    }

    /// `policyId`: string. Required.
    pub fn policy_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("policyId", value.into_input());
        self
    }

    /// `policyName`: string of up to 50 characters.
    pub fn policy_name(mut self, value: impl IntoInput<Text<0, 50>>) -> Self {
        self.call.member("policyName", value.into_input());
        self
    }

    /// `statementList`: 1 to 5 `DataStatementPermissionDto`.
    pub fn statement_list<M>(
        mut self,
        value: impl IntoList<AtMost<DataStatementPermissionDto, 5, 1>, M>,
    ) -> Self {
        self.call.member("statementList", value.into_list());
        self
    }
}

identity_facade_core::call!(UpdateDataPolicyCall -> DataPolicyRespDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateDataPolicyCall,
    crate::Client,
    UPDATE_DATA_POLICY,
    "Updates name, description or statements of one data policy.",
    false,
    [
        member::<Text<0, 200>>("description"),
        member::<String>("policyId"),
        member::<Text<0, 50>>("policyName"),
        member::<AtMost<DataStatementPermissionDto, 5, 1>>("statementList")
    ]
);
impl crate::Client {
    /// Updates name, description or statements of one data policy.
    ///
    /// `POST /api/v3/update-data-policy`
    ///
    /// * Required: `policyId`.
    /// * Returns [`DataPolicyRespDto`], with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `data-permissions`; in `identity-facade`, `genauth-data-permissions`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_data_policy(&self) -> UpdateDataPolicyCall {
        let call = self.transport.call(&UPDATE_DATA_POLICY);
        UpdateDataPolicyCall { call }
    }
}

/// Facts of `POST /api/v3/update-data-resource`.
pub static UPDATE_DATA_RESOURCE: Operation = Operation::new(
    "updateDataResource",
    http::Method::POST,
    "/api/v3/update-data-resource",
    "data-permissions",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("namespaceCode"),
    BodyRule::Required("resourceCode"),
])
.enveloped();
/// The call of [`Client::update_data_resource`](crate::Client::update_data_resource), `POST /api/v3/update-data-resource`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateDataResourceCall {
    call: Call,
}

impl UpdateDataResourceCall {
    /// `actions`: up to 50 strings.
    pub fn actions<M>(mut self, value: impl IntoList<AtMost<String, 50>, M>) -> Self {
        self.call.member("actions", value.into_list());
        self
    }

    /// `description`: string of up to 200 characters.
    pub fn description(mut self, value: impl IntoInput<Text<0, 200>>) -> Self {
        self.call.member("description", value.into_input());
        self
    }

    /// Code of the permission namespace, not its ID or name.
    ///
    /// `namespaceCode`: string of up to 50 characters. Required.
    pub fn namespace_code(mut self, value: impl IntoInput<Text<0, 50>>) -> Self {
        self.call.member("namespaceCode", value.into_input());
        self
    }

    /// `resourceCode`: string of up to 50 characters. Required.
    pub fn resource_code(mut self, value: impl IntoInput<Text<0, 50>>) -> Self {
        self.call.member("resourceCode", value.into_input());
        self
    }

    /// `resourceName`: string of up to 50 characters.
    pub fn resource_name(mut self, value: impl IntoInput<Text<0, 50>>) -> Self {
        self.call.member("resourceName", value.into_input());
        self
    }

    /// A list of tree nodes, one string or a list of strings, depending on the type.
    ///
    /// `struct`: `UpdateDataResourceDtoStruct`.
    pub fn struct_(mut self, value: impl IntoInput<UpdateDataResourceDtoStruct>) -> Self {
        self.call.member("struct", value.into_input());
        self
    }
}

identity_facade_core::call!(UpdateDataResourceCall -> DataResourceRespDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateDataResourceCall,
    crate::Client,
    UPDATE_DATA_RESOURCE,
    "Updates name, description, actions or structure of one data resource.",
    false,
    [
        member::<AtMost<String, 50>>("actions"),
        member::<Text<0, 200>>("description"),
        member::<Text<0, 50>>(
            "namespaceCode",
            "Code of the permission namespace, not its ID or name."
        ),
        member::<Text<0, 50>>("resourceCode"),
        member::<Text<0, 50>>("resourceName"),
        member::<UpdateDataResourceDtoStruct>(
            "struct",
            "A list of tree nodes, one string or a list of strings, depending on the type."
        )
    ]
);
impl crate::Client {
    /// Updates name, description, actions or structure of one data resource.
    ///
    /// `POST /api/v3/update-data-resource`
    ///
    /// * Required: `namespaceCode`, `resourceCode`.
    /// * Returns [`DataResourceRespDto`], with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `data-permissions`; in `identity-facade`, `genauth-data-permissions`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_data_resource(&self) -> UpdateDataResourceCall {
        let call = self.transport.call(&UPDATE_DATA_RESOURCE);
        UpdateDataResourceCall { call }
    }
}

/// Facts of `POST /api/v3/update-dnef`.
pub static UPDATE_DNEF: Operation = Operation::new(
    "updateDnef",
    http::Method::POST,
    "/api/v3/update-dnef",
    "data-permissions",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("key"),
    BodyRule::Required("namespaceCode"),
    BodyRule::Required("resourceCode"),
])
.enveloped()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::update_dnef`](crate::Client::update_dnef), `POST /api/v3/update-dnef`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateDnefCall {
    call: Call,
}

impl UpdateDnefCall {
    /// `config`: `ConfigInput`.
    pub fn config(mut self, value: impl IntoInput<ConfigInput>) -> Self {
        self.call.member("config", value.into_input());
        self
    }

    /// `description`: string.
    pub fn description(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("description", value.into_input());
        self
    }

    /// `key`: string of 1 to 64 characters that matches `^[A-Za-z0-9_$]+$`. Required.
    pub fn key(mut self, value: impl IntoInput<Text<1, 64, crate::patterns::KeyPattern>>) -> Self {
        self.call.member("key", value.into_input());
        self
    }

    /// `label`: string.
    pub fn label(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("label", value.into_input());
        self
    }

    /// Code of the permission namespace, not its ID or name.
    ///
    /// `namespaceCode`: string. Required.
    pub fn namespace_code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("namespaceCode", value.into_input());
        self
    }

    /// `resourceCode`: string. Required.
    pub fn resource_code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("resourceCode", value.into_input());
        self
    }
}

identity_facade_core::call!(UpdateDnefCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateDnefCall,
    crate::Client,
    UPDATE_DNEF,
    "Updates label, description or options of one extended node field.",
    false,
    [
        member::<ConfigInput>("config"),
        member::<String>("description"),
        member::<Text<1, 64, crate::patterns::KeyPattern>>("key"),
        member::<String>("label"),
        member::<String>(
            "namespaceCode",
            "Code of the permission namespace, not its ID or name."
        ),
        member::<String>("resourceCode")
    ]
);
impl crate::Client {
    /// Updates label, description or options of one extended node field.
    ///
    /// `POST /api/v3/update-dnef`
    ///
    /// * Required: `key`, `namespaceCode`, `resourceCode`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `data-permissions`; in `identity-facade`, `genauth-data-permissions`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_dnef(&self) -> UpdateDnefCall {
        let call = self.transport.call(&UPDATE_DNEF);
        UpdateDnefCall { call }
    }
}

/// Facts of `POST /api/v3/update-permission-namespace`.
pub static UPDATE_PERMISSION_NAMESPACE: Operation = Operation::new(
    "updatePermissionNamespace",
    http::Method::POST,
    "/api/v3/update-permission-namespace",
    "data-permissions",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("code")])
.enveloped();
/// The call of [`Client::update_permission_namespace`](crate::Client::update_permission_namespace), `POST /api/v3/update-permission-namespace`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdatePermissionNamespaceCall {
    call: Call,
}

impl UpdatePermissionNamespaceCall {
    /// `code`: string of up to 50 characters. Required.
    pub fn code(mut self, value: impl IntoInput<Text<0, 50>>) -> Self {
        self.call.member("code", value.into_input());
        self
    }

    /// `description`: string of up to 200 characters.
    pub fn description(mut self, value: impl IntoInput<Text<0, 200>>) -> Self {
        self.call.member("description", value.into_input());
        self
    }

    /// `name`: string of up to 255 characters.
    pub fn name(mut self, value: impl IntoInput<Text<0, 255>>) -> Self {
        self.call.member("name", value.into_input());
        self
    }

    /// New code that replaces the current `code`.
    ///
    /// `newCode`: string of up to 50 characters.
    pub fn new_code(mut self, value: impl IntoInput<Text<0, 50>>) -> Self {
        self.call.member("newCode", value.into_input());
        self
    }
}

identity_facade_core::call!(UpdatePermissionNamespaceCall -> PermissionNamespaceRespDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdatePermissionNamespaceCall,
    crate::Client,
    UPDATE_PERMISSION_NAMESPACE,
    "Updates name, description or code of one permission namespace for data resources.",
    false,
    [
        member::<Text<0, 50>>("code"),
        member::<Text<0, 200>>("description"),
        member::<Text<0, 255>>("name"),
        member::<Text<0, 50>>("newCode", "New code that replaces the current `code`.")
    ]
);
impl crate::Client {
    /// Updates name, description or code of one permission namespace for data resources.
    ///
    /// `POST /api/v3/update-permission-namespace`
    ///
    /// * Required: `code`.
    /// * Returns [`PermissionNamespaceRespDto`], with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `data-permissions`; in `identity-facade`, `genauth-data-permissions`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_permission_namespace(&self) -> UpdatePermissionNamespaceCall {
        let call = self.transport.call(&UPDATE_PERMISSION_NAMESPACE);
        UpdatePermissionNamespaceCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &AUTHORIZE_DATA_POLICIES,
    &BATCH_CREATE_DNEF,
    &CHECK_DATA_POLICY_EXISTS,
    &CHECK_DATA_RESOURCE_EXISTS,
    &CHECK_EXTERNAL_USER_PERMISSION,
    &CHECK_PERMISSION,
    &CHECK_PERMISSION_NAMESPACE_EXISTS,
    &CHECK_USER_SAME_LEVEL_PERMISSION,
    &CREATE_DATA_RESOURCE_BY_ARRAY,
    &CREATE_DATA_POLICY,
    &CREATE_DATA_RESOURCE,
    &CREATE_DNEF,
    &CREATE_PERMISSION_NAMESPACE,
    &CREATE_PERMISSION_NAMESPACES_BATCH,
    &CREATE_DATA_RESOURCE_BY_STRING,
    &CREATE_DATA_RESOURCE_BY_TREE,
    &DELETE_DATA_POLICY,
    &DELETE_DATA_RESOURCE,
    &DELETE_DNEF,
    &DELETE_PERMISSION_NAMESPACE,
    &DELETE_PERMISSION_NAMESPACES_BATCH,
    &GET_DATA_POLICY,
    &GET_DATA_RESOURCE,
    &GET_EXTERNAL_USER_RESOURCE_STRUCT,
    &GET_PERMISSION_NAMESPACE,
    &GET_PERMISSION_NAMESPACES_BATCH,
    &GET_USER_PERMISSION_LIST,
    &GET_USER_RESOURCE_PERMISSION_LIST,
    &LIST_DATA_POLICES,
    &LIST_DATA_POLICY_TARGETS,
    &LIST_DATA_RESOURCES,
    &LIST_DNEF,
    &LIST_PERMISSION_NAMESPACE_ROLES,
    &LIST_PERMISSION_NAMESPACES,
    &LIST_PERMISSION_VIEW,
    &LIST_SIMPLE_DATA_POLICES,
    &REVOKE_DATA_POLICY,
    &UPDATE_DATA_POLICY,
    &UPDATE_DATA_RESOURCE,
    &UPDATE_DNEF,
    &UPDATE_PERMISSION_NAMESPACE,
];

/// Object `ArrResourceAuthAction`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ArrResourceAuthAction {
    /// `actions`, may be absent.
    pub actions: Option<Items<String>>,
    /// `values`, may be absent.
    pub values: Option<Items<String>>,
}

/// Object `ArrayAuthorize`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ArrayAuthorize {
    /// `actions`. Required.
    pub actions: Items<String>,
    /// `values`. Required.
    pub values: Items<String>,
}

/// Object `AuthEnvParams`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct AuthEnvParams {
    #[serde(
        rename = "browserType",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    browser_type: Option<AuthEnvParamsBrowserType>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    city: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    country: Option<String>,
    #[serde(
        rename = "deviceType",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    device_type: Option<AuthEnvParamsDeviceType>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    ip: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    province: Option<String>,
    #[serde(
        rename = "requestDate",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    request_date: Option<String>,
    #[serde(
        rename = "systemType",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    system_type: Option<AuthEnvParamsSystemType>,
}

impl AuthEnvParams {
    fn check(&self, _checks: &mut Checks) {}
}

/// Builds a [`AuthEnvParams`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct AuthEnvParamsBuilder {
    checks: Checks,
    value: AuthEnvParams,
}

impl AuthEnvParamsBuilder {
    /// `browserType`: `AuthEnvParamsBrowserType`.
    pub fn browser_type(mut self, value: impl IntoInput<AuthEnvParamsBrowserType>) -> Self {
        self.value.browser_type = self.checks.take("browserType", value.into_input());
        self
    }

    /// `city`: string.
    pub fn city(mut self, value: impl IntoInput<String>) -> Self {
        self.value.city = self.checks.take("city", value.into_input());
        self
    }

    /// `country`: string.
    pub fn country(mut self, value: impl IntoInput<String>) -> Self {
        self.value.country = self.checks.take("country", value.into_input());
        self
    }

    /// `deviceType`: `AuthEnvParamsDeviceType`.
    pub fn device_type(mut self, value: impl IntoInput<AuthEnvParamsDeviceType>) -> Self {
        self.value.device_type = self.checks.take("deviceType", value.into_input());
        self
    }

    /// `ip`: string.
    pub fn ip(mut self, value: impl IntoInput<String>) -> Self {
        self.value.ip = self.checks.take("ip", value.into_input());
        self
    }

    /// `province`: string.
    pub fn province(mut self, value: impl IntoInput<String>) -> Self {
        self.value.province = self.checks.take("province", value.into_input());
        self
    }

    /// Date and time of the request; samples use `2022-12-26 17:40:00`.
    ///
    /// `requestDate`: string.
    pub fn request_date(mut self, value: impl IntoInput<String>) -> Self {
        self.value.request_date = self.checks.take("requestDate", value.into_input());
        self
    }

    /// `systemType`: `AuthEnvParamsSystemType`.
    pub fn system_type(mut self, value: impl IntoInput<AuthEnvParamsSystemType>) -> Self {
        self.value.system_type = self.checks.take("systemType", value.into_input());
        self
    }
}

identity_facade_core::object_input!(AuthEnvParams, AuthEnvParamsBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(AuthEnvParams);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    AuthEnvParams,
    false,
    [
        member::<AuthEnvParamsBrowserType>("browserType"),
        member::<String>("city"),
        member::<String>("country"),
        member::<AuthEnvParamsDeviceType>("deviceType"),
        member::<String>("ip"),
        member::<String>("province"),
        member::<String>(
            "requestDate",
            "Date and time of the request; samples use `2022-12-26 17:40:00`."
        ),
        member::<AuthEnvParamsSystemType>("systemType")
    ],
    []
);
/// Enum `AuthEnvParams browserType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AuthEnvParamsBrowserType {
    /// `IE`
    Ie,
    /// `Chrome`
    Chrome,
    /// `Firefox`
    Firefox,
    /// `Safari`
    Safari,
    /// `Edge`
    Edge,
    /// `Opera`
    Opera,
    /// `Safe360`
    Safe360,
    /// `QQBrowser`
    QqBrowser,
}

identity_facade_core::wire_strings!(AuthEnvParamsBrowserType {
    Ie: "IE",
    Chrome: "Chrome",
    Firefox: "Firefox",
    Safari: "Safari",
    Edge: "Edge",
    Opera: "Opera",
    Safe360: "Safe360",
    QqBrowser: "QQBrowser"
});
/// Enum `AuthEnvParams deviceType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AuthEnvParamsDeviceType {
    /// `PC`
    Pc,
    /// `Mobile`
    Mobile,
}

identity_facade_core::wire_strings!(AuthEnvParamsDeviceType {
    Pc: "PC",
    Mobile: "Mobile"
});
/// Enum `AuthEnvParams systemType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AuthEnvParamsSystemType {
    /// `Windows`
    Windows,
    /// `MacOS`
    MacOs,
    /// `Android`
    Android,
    /// `iOS`
    IOs,
}

identity_facade_core::wire_strings!(AuthEnvParamsSystemType {
    Windows: "Windows",
    MacOs: "MacOS",
    Android: "Android",
    IOs: "iOS"
});
/// Object `CheckExternalUserPermissionDataDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CheckExternalUserPermissionDataDto {
    /// `checkResultList`. Required.
    #[serde(rename = "checkResultList")]
    pub check_result_list: Items<CheckExternalUserPermissionsRespDto>,
}

/// Object `CheckExternalUserPermissionsRespDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CheckExternalUserPermissionsRespDto {
    /// `action`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub action: String,
    /// `enabled`. Required.
    pub enabled: bool,
    /// Code of the permission namespace, not its ID or name.
    ///
    /// `namespaceCode`. Required.
    #[serde(rename = "namespaceCode")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub namespace_code: crate::ids::NamespaceCode,
    /// `resource`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub resource: String,
}

/// Object `CheckParamsDataPolicyRespDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CheckParamsDataPolicyRespDto {
    /// `isValid`. Required.
    #[serde(rename = "isValid")]
    pub is_valid: bool,
    /// `message`, may be absent.
    pub message: Option<String>,
}

/// Object `CheckParamsDataResourceRespDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CheckParamsDataResourceRespDto {
    /// `isValid`. Required.
    #[serde(rename = "isValid")]
    pub is_valid: bool,
    /// `message`, may be absent.
    pub message: Option<String>,
}

/// Object `CheckPermissionDataDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CheckPermissionDataDto {
    /// `checkResultList`. Required.
    #[serde(rename = "checkResultList")]
    pub check_result_list: Items<CheckPermissionsRespDto>,
}

/// Object `CheckPermissionNamespaceExistsRespDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CheckPermissionNamespaceExistsRespDto {
    /// `isValid`. Required.
    #[serde(rename = "isValid")]
    pub is_valid: bool,
    /// `message`, may be absent.
    pub message: Option<String>,
}

/// Object `CheckPermissionsRespDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CheckPermissionsRespDto {
    /// `action`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub action: String,
    /// `enabled`. Required.
    pub enabled: bool,
    /// Code of the permission namespace, not its ID or name.
    ///
    /// `namespaceCode`. Required.
    #[serde(rename = "namespaceCode")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub namespace_code: crate::ids::NamespaceCode,
    /// `resource`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub resource: String,
}

/// Object `CheckUserSameLevelPermissionDataDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CheckUserSameLevelPermissionDataDto {
    /// `checkLevelResultList`. Required.
    #[serde(rename = "checkLevelResultList")]
    pub check_level_result_list: Items<CheckUserSameLevelPermissionRespDto>,
}

/// Object `CheckUserSameLevelPermissionRespDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CheckUserSameLevelPermissionRespDto {
    /// `action`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub action: String,
    /// `enabled`. Required.
    pub enabled: bool,
    /// `resourceNodeCode`. Required.
    #[serde(rename = "resourceNodeCode")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub resource_node_code: String,
}

/// Object `Config`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Config {
    /// `options`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub options: Items<OptionObject>,
}

/// Object `Config`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct ConfigInput {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    options: Option<List<OptionObjectInput>>,
}

impl ConfigInput {
    fn check(&self, checks: &mut Checks) {
        checks.required("options", self.options.is_some());
    }
}

/// Builds a [`ConfigInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ConfigInputBuilder {
    checks: Checks,
    value: ConfigInput,
}

impl ConfigInputBuilder {
    /// `options`: list of `OptionObjectInput`. Required.
    pub fn options<M>(mut self, value: impl IntoList<List<OptionObjectInput>, M>) -> Self {
        self.value.options = self.checks.take("options", value.into_list());
        self
    }
}

identity_facade_core::object_input!(ConfigInput, ConfigInputBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ConfigInput);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    ConfigInput,
    false,
    [member::<List<OptionObjectInput>>("options")],
    [identity_facade_core::BodyRule::Required("options")]
);
/// Object `CreateArrayDataResourceRespDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CreateArrayDataResourceRespDto {
    /// `actions`. Required.
    pub actions: Items<String>,
    /// `description`, may be absent.
    pub description: Option<String>,
    /// `resourceCode`. Required.
    #[serde(rename = "resourceCode")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub resource_code: crate::ids::ResourceCode,
    /// `resourceName`.
    #[serde(rename = "resourceName")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub resource_name: String,
    /// `struct`.
    #[serde(rename = "struct")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub struct_: Items<String>,
    /// `type`.
    #[serde(rename = "type")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub type_: Open<DataResourceType>,
}

/// Union `CreateDataResourceDto struct`.
#[derive(Clone, Debug, serde::Serialize)]
#[cfg_attr(feature = "serialize", derive(serde::Deserialize))]
#[serde(untagged)]
#[non_exhaustive]
pub enum CreateDataResourceDtoStruct {
    /// list of `DataResourceTreeStructsInput`.
    Tree(List<DataResourceTreeStructsInput>),
    /// string.
    Text(String),
    /// list of strings.
    List(List<String>),
}

impl From<List<DataResourceTreeStructsInput>> for CreateDataResourceDtoStruct {
    fn from(value: List<DataResourceTreeStructsInput>) -> Self {
        Self::Tree(value)
    }
}

impl IntoInput<CreateDataResourceDtoStruct> for List<DataResourceTreeStructsInput> {
    fn into_input(self) -> Result<CreateDataResourceDtoStruct, Invalid> {
        Ok(self.into())
    }
}

impl From<String> for CreateDataResourceDtoStruct {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl identity_facade_core::FromText for CreateDataResourceDtoStruct {
    fn from_text(text: String) -> Result<Self, Invalid> {
        Ok(Self::Text(text))
    }
}

impl From<List<String>> for CreateDataResourceDtoStruct {
    fn from(value: List<String>) -> Self {
        Self::List(value)
    }
}

impl IntoInput<CreateDataResourceDtoStruct> for List<String> {
    fn into_input(self) -> Result<CreateDataResourceDtoStruct, Invalid> {
        Ok(self.into())
    }
}

identity_facade_core::__own_input!(CreateDataResourceDtoStruct);
#[cfg(feature = "schemars")]
identity_facade_core::union_schema!(
    CreateDataResourceDtoStruct, [List < DataResourceTreeStructsInput >, String, List <
    String >]
);
/// Enum `CreateDnefReq valueType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CreateDnefReqValueType {
    /// `STRING`
    String,
    /// `SELECT`
    Select,
}

identity_facade_core::wire_strings!(CreateDnefReqValueType {
    String: "STRING",
    Select: "SELECT"
});
/// Object `CreatePermissionNamespacesBatchItemDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct CreatePermissionNamespacesBatchItemDto {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    code: Option<Text<1, 50>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    description: Option<Text<0, 200>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    name: Option<Text<0, 255>>,
}

impl CreatePermissionNamespacesBatchItemDto {
    fn check(&self, checks: &mut Checks) {
        checks.required("code", self.code.is_some());
        checks.required("name", self.name.is_some());
    }
}

/// Builds a [`CreatePermissionNamespacesBatchItemDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreatePermissionNamespacesBatchItemDtoBuilder {
    checks: Checks,
    value: CreatePermissionNamespacesBatchItemDto,
}

impl CreatePermissionNamespacesBatchItemDtoBuilder {
    /// `code`: string of 1 to 50 characters. Required.
    pub fn code(mut self, value: impl IntoInput<Text<1, 50>>) -> Self {
        self.value.code = self.checks.take("code", value.into_input());
        self
    }

    /// `description`: string of up to 200 characters.
    pub fn description(mut self, value: impl IntoInput<Text<0, 200>>) -> Self {
        self.value.description = self.checks.take("description", value.into_input());
        self
    }

    /// `name`: string of up to 255 characters. Required.
    pub fn name(mut self, value: impl IntoInput<Text<0, 255>>) -> Self {
        self.value.name = self.checks.take("name", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    CreatePermissionNamespacesBatchItemDto,
    CreatePermissionNamespacesBatchItemDtoBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreatePermissionNamespacesBatchItemDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    CreatePermissionNamespacesBatchItemDto,
    false,
    [
        member::<Text<1, 50>>("code"),
        member::<Text<0, 200>>("description"),
        member::<Text<0, 255>>("name")
    ],
    [
        identity_facade_core::BodyRule::Required("code"),
        identity_facade_core::BodyRule::Required("name")
    ]
);
/// Object `CreateStringDataResourceRespDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CreateStringDataResourceRespDto {
    /// `actions`. Required.
    pub actions: Items<String>,
    /// `description`, may be absent.
    pub description: Option<String>,
    /// `resourceCode`. Required.
    #[serde(rename = "resourceCode")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub resource_code: crate::ids::ResourceCode,
    /// `resourceName`.
    #[serde(rename = "resourceName")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub resource_name: String,
    /// `struct`.
    #[serde(rename = "struct")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub struct_: String,
    /// `type`.
    #[serde(rename = "type")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub type_: Open<DataResourceType>,
}

/// Object `CreateTreeDataResourceRespDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CreateTreeDataResourceRespDto {
    /// `actions`. Required.
    pub actions: Items<String>,
    /// `description`, may be absent.
    pub description: Option<String>,
    /// Extended fields that the nodes of the resource can have.
    ///
    /// `extendFieldList`, may be absent.
    #[serde(rename = "extendFieldList")]
    pub extend_field_list: Option<Items<ExtendField>>,
    /// `resourceCode`. Required.
    #[serde(rename = "resourceCode")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub resource_code: crate::ids::ResourceCode,
    /// `resourceName`.
    #[serde(rename = "resourceName")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub resource_name: String,
    /// `struct`.
    #[serde(rename = "struct")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub struct_: Items<DataResourceTreeStructs>,
    /// `type`.
    #[serde(rename = "type")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub type_: Open<DataResourceType>,
}

/// Object `DataPoliciesPaginatedRespDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DataPoliciesPaginatedRespDto {
    /// `list`. Required.
    pub list: Items<ListDataPoliciesRespDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `DataPoliciesSimplePaginatedRespDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DataPoliciesSimplePaginatedRespDto {
    /// `list`. Required.
    pub list: Items<ListSimpleDataPoliciesRespDto>,
    /// `totalCount`, may be absent.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `DataPolicyRespDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DataPolicyRespDto {
    /// `createdAt`.
    #[serde(rename = "createdAt")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: String,
    /// `description`, may be absent.
    pub description: Option<String>,
    /// `policyId`. Required.
    #[serde(rename = "policyId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub policy_id: crate::ids::DataPolicyId,
    /// `policyName`.
    #[serde(rename = "policyName")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub policy_name: String,
    /// `updatedAt`.
    #[serde(rename = "updatedAt")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: String,
}

/// Object `DataResourceRespDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DataResourceRespDto {
    /// `actions`. Required.
    pub actions: Items<String>,
    /// `description`, may be absent.
    pub description: Option<String>,
    /// Extended fields that the nodes of the resource can have.
    ///
    /// `extendFieldList`, may be absent.
    #[serde(rename = "extendFieldList")]
    pub extend_field_list: Option<Items<ExtendField>>,
    /// `resourceCode`. Required.
    #[serde(rename = "resourceCode")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub resource_code: crate::ids::ResourceCode,
    /// `resourceName`.
    #[serde(rename = "resourceName")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub resource_name: String,
    /// `struct`.
    #[serde(rename = "struct")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub struct_: DataResourceRespDtoStruct,
    /// `type`.
    #[serde(rename = "type")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub type_: Open<DataResourceType>,
}

/// Union `DataResourceRespDto struct`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum DataResourceRespDtoStruct {
    /// list of `DataResourceTreeStructs`.
    Tree(Items<DataResourceTreeStructs>),
    /// `DataResourceTreeStructs`.
    Node(Box<DataResourceTreeStructs>),
    /// string.
    Text(String),
    /// list of strings.
    List(Items<String>),
    /// A kind that this version does not know, as it came.
    Unknown(serde_json::Value),
}

/// An answer that does not say.
impl Default for DataResourceRespDtoStruct {
    fn default() -> Self {
        Self::Unknown(Default::default())
    }
}

impl<'de> serde::Deserialize<'de> for DataResourceRespDtoStruct {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = identity_facade_core::lenient::Json::deserialize(deserializer)?;
        if json.is_list_of_objects() {
            return json.read().map(Self::Tree);
        }
        if json.is_object() {
            return json.read().map(Self::Node);
        }
        if json.is_string() {
            return json.read().map(Self::Text);
        }
        if json.is_list() {
            return json.read().map(Self::List);
        }
        Ok(Self::Unknown(json.value()))
    }
}

/// Object `DataResourceSimpleRespDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DataResourceSimpleRespDto {
    /// `resourceId`. Required.
    #[serde(rename = "resourceId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub resource_id: crate::ids::DataResourceId,
    /// `resourceName`.
    #[serde(rename = "resourceName")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub resource_name: String,
}

/// Object `DataResourceTreeStructs`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DataResourceTreeStructs {
    /// `children`, may be absent.
    pub children: Option<Items<serde_json::Value>>,
    /// `code`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub code: String,
    /// Values of the extended fields of the node, as JSON.
    ///
    /// `extendFieldValue`, may be absent.
    #[serde(rename = "extendFieldValue")]
    pub extend_field_value: Option<serde_json::Value>,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// `value`, may be absent.
    pub value: Option<String>,
}

/// Object `DataResourceTreeStructs`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct DataResourceTreeStructsInput {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    children: Option<List<serde_json::Value>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    code: Option<Text<0, 50>>,
    #[serde(
        rename = "extendFieldValue",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    extend_field_value: Option<serde_json::Value>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    name: Option<Text<0, 50>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    value: Option<Text<0, 1000>>,
}

impl DataResourceTreeStructsInput {
    fn check(&self, checks: &mut Checks) {
        checks.required("code", self.code.is_some());
        checks.required("name", self.name.is_some());
    }
}

/// Builds a [`DataResourceTreeStructsInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DataResourceTreeStructsInputBuilder {
    checks: Checks,
    value: DataResourceTreeStructsInput,
}

impl DataResourceTreeStructsInputBuilder {
    /// `children`: list of JSON values.
    pub fn children(
        mut self,
        value: impl IntoIterator<Item: IntoInput<serde_json::Value>>,
    ) -> Self {
        self.value.children = self
            .checks
            .take("children", <List<serde_json::Value>>::try_from_iter(value));
        self
    }

    /// `code`: string of up to 50 characters. Required.
    pub fn code(mut self, value: impl IntoInput<Text<0, 50>>) -> Self {
        self.value.code = self.checks.take("code", value.into_input());
        self
    }

    /// Values of the extended fields of the node, as JSON.
    ///
    /// `extendFieldValue`: any JSON value.
    pub fn extend_field_value(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.value.extend_field_value = self.checks.take("extendFieldValue", value.into_input());
        self
    }

    /// `name`: string of up to 50 characters. Required.
    pub fn name(mut self, value: impl IntoInput<Text<0, 50>>) -> Self {
        self.value.name = self.checks.take("name", value.into_input());
        self
    }

    /// `value`: string of up to 1000 characters.
    pub fn value(mut self, value: impl IntoInput<Text<0, 1000>>) -> Self {
        self.value.value = self.checks.take("value", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    DataResourceTreeStructsInput,
    DataResourceTreeStructsInputBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DataResourceTreeStructsInput);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    DataResourceTreeStructsInput,
    false,
    [
        member::<List<serde_json::Value>>("children"),
        member::<Text<0, 50>>("code"),
        member::<serde_json::Value>(
            "extendFieldValue",
            "Values of the extended fields of the node, as JSON."
        ),
        member::<Text<0, 50>>("name"),
        member::<Text<0, 1000>>("value")
    ],
    [
        identity_facade_core::BodyRule::Required("code"),
        identity_facade_core::BodyRule::Required("name")
    ]
);
/// Enum `DataResourceType`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum DataResourceType {
    /// `TREE`
    Tree,
    /// `STRING`
    String,
    /// `ARRAY`
    Array,
}

identity_facade_core::wire_strings!(DataResourceType {
    Tree: "TREE",
    String: "STRING",
    Array: "ARRAY"
});
/// Object `DataResourcesPaginatedRespDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DataResourcesPaginatedRespDto {
    /// `list`. Required.
    pub list: Items<ListDataResourcesRespDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `DataStatementPermissionDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct DataStatementPermissionDto {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    effect: Option<crate::shared::Effect>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    permissions: Option<List<String>>,
}

impl DataStatementPermissionDto {
    fn check(&self, checks: &mut Checks) {
        checks.required("effect", self.effect.is_some());
        checks.required("permissions", self.permissions.is_some());
    }
}

/// Builds a [`DataStatementPermissionDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DataStatementPermissionDtoBuilder {
    checks: Checks,
    value: DataStatementPermissionDto,
}

impl DataStatementPermissionDtoBuilder {
    /// `ALLOW` permits the access, `DENY` forbids it.
    ///
    /// `effect`: `Effect`. Required.
    pub fn effect(mut self, value: impl IntoInput<crate::shared::Effect>) -> Self {
        self.value.effect = self.checks.take("effect", value.into_input());
        self
    }

    /// `permissions`: list of strings. Required.
    pub fn permissions<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.value.permissions = self.checks.take("permissions", value.into_list());
        self
    }
}

identity_facade_core::object_input!(
    DataStatementPermissionDto,
    DataStatementPermissionDtoBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DataStatementPermissionDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    DataStatementPermissionDto,
    false,
    [
        member::<crate::shared::Effect>("effect", "`ALLOW` permits the access, `DENY` forbids it."),
        member::<List<String>>("permissions")
    ],
    [
        identity_facade_core::BodyRule::Required("effect"),
        identity_facade_core::BodyRule::Required("permissions")
    ]
);
/// Object `DataSubjectRespDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DataSubjectRespDto {
    /// `authorizationTime`.
    #[serde(rename = "authorizationTime")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub authorization_time: String,
    /// Identifier of the subject; `targetType` tells its kind.
    ///
    /// `targetIdentifier`. Required.
    #[serde(rename = "targetIdentifier")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub target_identifier: String,
    /// `targetName`.
    #[serde(rename = "targetName")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub target_name: String,
    /// Kind of subject, such as user, role, group or department.
    ///
    /// `targetType`. Required.
    #[serde(rename = "targetType")]
    pub target_type: Open<crate::shared::SubjectType>,
}

/// Object `DnefPaginatedRespDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DnefPaginatedRespDto {
    /// `list`. Required.
    pub list: Items<ExtendField>,
    /// `nextStartIndex`. Required.
    #[serde(rename = "nextStartIndex")]
    pub next_start_index: i64,
    /// `truncated`. Required.
    pub truncated: bool,
}

/// Object `ExtendField`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ExtendField {
    /// `config`, may be absent.
    pub config: Option<Config>,
    /// `description`, may be absent.
    pub description: Option<String>,
    /// `key`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub key: String,
    /// `label`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub label: String,
    /// `valueType`.
    #[serde(rename = "valueType")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub value_type: Open<ExtendFieldValueType>,
}

/// Object `ExtendField`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct ExtendFieldInput {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    config: Option<ConfigInput>,
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
    key: Option<Text<1, 64, crate::patterns::KeyPattern>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    label: Option<String>,
    #[serde(
        rename = "valueType",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    value_type: Option<ExtendFieldValueType>,
}

impl ExtendFieldInput {
    fn check(&self, checks: &mut Checks) {
        checks.required("key", self.key.is_some());
        checks.required("label", self.label.is_some());
        checks.required("valueType", self.value_type.is_some());
        checks.required_when(
            "config",
            self.config.is_some(),
            self.value_type == Some(ExtendFieldValueType::Select),
            "`valueType` is `SELECT`",
        );
    }
}

/// Builds a [`ExtendFieldInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ExtendFieldInputBuilder {
    checks: Checks,
    value: ExtendFieldInput,
}

impl ExtendFieldInputBuilder {
    /// `config`: `ConfigInput`. Required when `valueType` is `SELECT`.
    pub fn config(mut self, value: impl IntoInput<ConfigInput>) -> Self {
        self.value.config = self.checks.take("config", value.into_input());
        self
    }

    /// `description`: string.
    pub fn description(mut self, value: impl IntoInput<String>) -> Self {
        self.value.description = self.checks.take("description", value.into_input());
        self
    }

    /// `key`: string of 1 to 64 characters that matches `^[A-Za-z0-9_$]+$`. Required.
    pub fn key(mut self, value: impl IntoInput<Text<1, 64, crate::patterns::KeyPattern>>) -> Self {
        self.value.key = self.checks.take("key", value.into_input());
        self
    }

    /// `label`: string. Required.
    pub fn label(mut self, value: impl IntoInput<String>) -> Self {
        self.value.label = self.checks.take("label", value.into_input());
        self
    }

    /// `valueType`: `ExtendFieldValueType`. Required.
    pub fn value_type(mut self, value: impl IntoInput<ExtendFieldValueType>) -> Self {
        self.value.value_type = self.checks.take("valueType", value.into_input());
        self
    }
}

identity_facade_core::object_input!(ExtendFieldInput, ExtendFieldInputBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ExtendFieldInput);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    ExtendFieldInput,
    false,
    [
        member::<ConfigInput>("config"),
        member::<String>("description"),
        member::<Text<1, 64, crate::patterns::KeyPattern>>("key"),
        member::<String>("label"),
        member::<ExtendFieldValueType>("valueType")
    ],
    [
        identity_facade_core::BodyRule::RequiredWhen {
            member: "config",
            other: "valueType",
            equals: "\"SELECT\"",
            why: "`valueType` is `SELECT`"
        },
        identity_facade_core::BodyRule::Required("key"),
        identity_facade_core::BodyRule::Required("label"),
        identity_facade_core::BodyRule::Required("valueType")
    ]
);
/// Enum `ExtendField valueType`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ExtendFieldValueType {
    /// `STRING`
    String,
    /// `SELECT`
    Select,
}

identity_facade_core::wire_strings!(ExtendFieldValueType {
    String: "STRING",
    Select: "SELECT"
});
/// Object `GetDataResourceRespDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetDataResourceRespDto {
    /// `actions`. Required.
    pub actions: Items<String>,
    /// `description`, may be absent.
    pub description: Option<String>,
    /// Extended fields that the nodes of the resource can have.
    ///
    /// `extendFieldList`, may be absent.
    #[serde(rename = "extendFieldList")]
    pub extend_field_list: Option<Items<ExtendField>>,
    /// Code of the permission namespace, not its ID or name.
    ///
    /// `namespaceCode`. Required.
    #[serde(rename = "namespaceCode")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub namespace_code: crate::ids::NamespaceCode,
    /// `resourceCode`. Required.
    #[serde(rename = "resourceCode")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub resource_code: crate::ids::ResourceCode,
    /// `resourceName`.
    #[serde(rename = "resourceName")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub resource_name: String,
    /// `struct`.
    #[serde(rename = "struct")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub struct_: GetDataResourceRespDtoStruct,
    /// `type`.
    #[serde(rename = "type")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub type_: Open<DataResourceType>,
}

/// Union `GetDataResourceRespDto struct`.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum GetDataResourceRespDtoStruct {
    /// list of `DataResourceTreeStructs`.
    Tree(Items<DataResourceTreeStructs>),
    /// `DataResourceTreeStructs`.
    Node(Box<DataResourceTreeStructs>),
    /// string.
    Text(String),
    /// list of strings.
    List(Items<String>),
    /// A kind that this version does not know, as it came.
    Unknown(serde_json::Value),
}

/// An answer that does not say.
impl Default for GetDataResourceRespDtoStruct {
    fn default() -> Self {
        Self::Unknown(Default::default())
    }
}

impl<'de> serde::Deserialize<'de> for GetDataResourceRespDtoStruct {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = identity_facade_core::lenient::Json::deserialize(deserializer)?;
        if json.is_list_of_objects() {
            return json.read().map(Self::Tree);
        }
        if json.is_object() {
            return json.read().map(Self::Node);
        }
        if json.is_string() {
            return json.read().map(Self::Text);
        }
        if json.is_list() {
            return json.read().map(Self::List);
        }
        Ok(Self::Unknown(json.value()))
    }
}

/// Object `GetExternalUserResourceStructDataDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetExternalUserResourceStructDataDto {
    /// `arrResourceAuthAction`, may be absent.
    #[serde(rename = "arrResourceAuthAction")]
    pub arr_resource_auth_action: Option<ArrResourceAuthAction>,
    /// Code of the permission namespace, not its ID or name.
    ///
    /// `namespaceCode`. Required.
    #[serde(rename = "namespaceCode")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub namespace_code: crate::ids::NamespaceCode,
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
    pub resource_type: Open<DataResourceType>,
    /// `strResourceAuthAction`, may be absent.
    #[serde(rename = "strResourceAuthAction")]
    pub str_resource_auth_action: Option<StrResourceAuthAction>,
    /// `treeResourceAuthAction`, may be absent.
    #[serde(rename = "treeResourceAuthAction")]
    pub tree_resource_auth_action: Option<TreeResourceAuthAction>,
}

/// Object `GetUserPermissionListDataDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetUserPermissionListDataDto {
    /// `userPermissionList`. Required.
    #[serde(rename = "userPermissionList")]
    pub user_permission_list: Items<UserPermissionListDto>,
}

/// Object `GetUserResourcePermissionList`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetUserResourcePermissionList {
    /// `actions`. Required.
    pub actions: Items<String>,
    /// Code of the permission namespace, not its ID or name.
    ///
    /// `namespaceCode`. Required.
    #[serde(rename = "namespaceCode")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub namespace_code: crate::ids::NamespaceCode,
    /// `resource`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub resource: String,
}

/// Object `GetUserResourcePermissionListDataDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetUserResourcePermissionListDataDto {
    /// `permissionList`. Required.
    #[serde(rename = "permissionList")]
    pub permission_list: Items<GetUserResourcePermissionList>,
}

/// Object `GroupBo`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GroupBo {
    /// `groupCode`. Required.
    #[serde(rename = "groupCode")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub group_code: crate::ids::GroupCode,
    /// `groupId`. Required.
    #[serde(rename = "groupId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub group_id: crate::ids::GroupId,
    /// `groupName`.
    #[serde(rename = "groupName")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub group_name: String,
}

/// Object `ListDataPoliciesRespDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListDataPoliciesRespDto {
    /// `description`, may be absent.
    pub description: Option<String>,
    /// `policyId`. Required.
    #[serde(rename = "policyId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub policy_id: crate::ids::DataPolicyId,
    /// `policyName`.
    #[serde(rename = "policyName")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub policy_name: String,
    /// `resourceList`. Required.
    #[serde(rename = "resourceList")]
    pub resource_list: Items<DataResourceSimpleRespDto>,
    /// `targetList`. Required.
    #[serde(rename = "targetList")]
    pub target_list: Items<SubjectRespDto>,
    /// `updatedAt`.
    #[serde(rename = "updatedAt")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: String,
}

/// Object `ListDataPolicySubjectPageDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListDataPolicySubjectPageDto {
    /// `list`. Required.
    pub list: Items<DataSubjectRespDto>,
    /// `totalCount`, may be absent.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `ListDataResourcesRespDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListDataResourcesRespDto {
    /// `authorizationNum`.
    #[serde(rename = "authorizationNum")]
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub authorization_num: i64,
    /// `description`, may be absent.
    pub description: Option<String>,
    /// Code of the permission namespace, not its ID or name.
    ///
    /// `namespaceCode`. Required.
    #[serde(rename = "namespaceCode")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub namespace_code: crate::ids::NamespaceCode,
    /// `namespaceName`.
    #[serde(rename = "namespaceName")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub namespace_name: String,
    /// `resourceCode`. Required.
    #[serde(rename = "resourceCode")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub resource_code: crate::ids::ResourceCode,
    /// `resourceName`.
    #[serde(rename = "resourceName")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub resource_name: String,
    /// `type`.
    #[serde(rename = "type")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub type_: Open<DataResourceType>,
    /// `updatedAt`.
    #[serde(rename = "updatedAt")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: String,
}

/// Object `ListPermissionViewPaginatedRespDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListPermissionViewPaginatedRespDto {
    /// `list`. Required.
    pub list: Items<ListPermissionViewRespDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `ListPermissionViewRespDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListPermissionViewRespDto {
    /// `dataPolicyList`. Required.
    #[serde(rename = "dataPolicyList")]
    pub data_policy_list: Items<PolicyBo>,
    /// `dataResourceCode`. Required.
    #[serde(rename = "dataResourceCode")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub data_resource_code: crate::ids::ResourceCode,
    /// `dataResourceId`. Required.
    #[serde(rename = "dataResourceId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub data_resource_id: crate::ids::DataResourceId,
    /// `dataResourceName`.
    #[serde(rename = "dataResourceName")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub data_resource_name: String,
    /// `groupList`. Required.
    #[serde(rename = "groupList")]
    pub group_list: Items<GroupBo>,
    /// Code of the permission namespace, not its ID or name.
    ///
    /// `namespaceCode`. Required.
    #[serde(rename = "namespaceCode")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub namespace_code: crate::ids::NamespaceCode,
    /// `namespaceId`.
    #[serde(rename = "namespaceId")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub namespace_id: crate::ids::NamespaceId,
    /// `namespaceName`.
    #[serde(rename = "namespaceName")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub namespace_name: String,
    /// `nodeList`. Required.
    #[serde(rename = "nodeList")]
    pub node_list: Items<NodeBo>,
    /// `roleList`. Required.
    #[serde(rename = "roleList")]
    pub role_list: Items<RoleBo>,
    /// `userId`. Required.
    #[serde(rename = "userId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub user_id: crate::ids::UserId,
    /// `username`, may be absent.
    pub username: Option<String>,
}

/// Object `ListSimpleDataPoliciesRespDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListSimpleDataPoliciesRespDto {
    /// `description`, may be absent.
    pub description: Option<String>,
    /// `policyId`. Required.
    #[serde(rename = "policyId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub policy_id: crate::ids::DataPolicyId,
    /// `policyName`.
    #[serde(rename = "policyName")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub policy_name: String,
}

/// Object `NodeBo`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct NodeBo {
    /// `nodeCode`. Required.
    #[serde(rename = "nodeCode")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub node_code: String,
    /// `nodeId`. Required.
    #[serde(rename = "nodeId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub node_id: String,
    /// `nodeName`.
    #[serde(rename = "nodeName")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub node_name: String,
}

/// Object `OpenResource`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OpenResource {
    /// `arrAuthorize`, may be absent.
    #[serde(rename = "arrAuthorize")]
    pub arr_authorize: Option<ArrayAuthorize>,
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
    pub resource_type: Open<DataResourceType>,
    /// `strAuthorize`, may be absent.
    #[serde(rename = "strAuthorize")]
    pub str_authorize: Option<StrAuthorize>,
    /// `treeAuthorize`, may be absent.
    #[serde(rename = "treeAuthorize")]
    pub tree_authorize: Option<TreeAuthorize>,
}

/// Object `Option`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OptionObject {
    /// `value`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub value: String,
}

/// Object `Option`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct OptionObjectInput {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    value: Option<String>,
}

impl OptionObjectInput {
    fn check(&self, checks: &mut Checks) {
        checks.required("value", self.value.is_some());
    }
}

/// Builds a [`OptionObjectInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct OptionObjectInputBuilder {
    checks: Checks,
    value: OptionObjectInput,
}

impl OptionObjectInputBuilder {
    /// `value`: string. Required.
    pub fn value(mut self, value: impl IntoInput<String>) -> Self {
        self.value.value = self.checks.take("value", value.into_input());
        self
    }
}

identity_facade_core::object_input!(OptionObjectInput, OptionObjectInputBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(OptionObjectInput);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    OptionObjectInput,
    false,
    [member::<String>("value")],
    [identity_facade_core::BodyRule::Required("value")]
);
/// Object `PermissionNamespaceListPagingDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PermissionNamespaceListPagingDto {
    /// `list`. Required.
    pub list: Items<PermissionNamespacesListRespDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `PermissionNamespaceRespDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PermissionNamespaceRespDto {
    /// `code`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub code: crate::ids::NamespaceCode,
    /// `description`, may be absent.
    pub description: Option<String>,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
}

/// Object `PermissionNamespaceRolesListPagingDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PermissionNamespaceRolesListPagingDto {
    /// `list`. Required.
    pub list: Items<PermissionNamespaceRolesListRespDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `PermissionNamespaceRolesListRespDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PermissionNamespaceRolesListRespDto {
    /// `code`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub code: crate::ids::RoleCode,
    /// `description`, may be absent.
    pub description: Option<String>,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// Code of the namespace, not its ID or name.
    ///
    /// `namespace`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub namespace: crate::ids::NamespaceCode,
    /// `updatedAt`.
    #[serde(rename = "updatedAt")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: String,
}

/// Object `PermissionNamespacesListRespDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PermissionNamespacesListRespDto {
    /// `code`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub code: crate::ids::NamespaceCode,
    /// `description`, may be absent.
    pub description: Option<String>,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// `status`, may be absent.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub status: Option<i64>,
}

/// Object `PolicyBo`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PolicyBo {
    /// `dataPolicyId`. Required.
    #[serde(rename = "dataPolicyId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub data_policy_id: crate::ids::DataPolicyId,
    /// `dataPolicyName`.
    #[serde(rename = "dataPolicyName")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub data_policy_name: String,
}

/// Object `RoleBo`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RoleBo {
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
}

/// Object `StrAuthorize`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct StrAuthorize {
    /// `actions`. Required.
    pub actions: Items<String>,
    /// `value`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub value: String,
}

/// Object `StrResourceAuthAction`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct StrResourceAuthAction {
    /// `actions`, may be absent.
    pub actions: Option<Items<String>>,
    /// `value`, may be absent.
    pub value: Option<String>,
}

/// Object `SubjectDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct SubjectDto {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    id: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    name: Option<String>,
    #[serde(
        rename = "type",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    type_: Option<crate::shared::SubjectType>,
}

impl SubjectDto {
    fn check(&self, checks: &mut Checks) {
        checks.required("id", self.id.is_some());
        checks.required("type", self.type_.is_some());
    }
}

/// Builds a [`SubjectDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct SubjectDtoBuilder {
    checks: Checks,
    value: SubjectDto,
}

impl SubjectDtoBuilder {
    /// `id`: string. Required.
    pub fn id(mut self, value: impl IntoInput<String>) -> Self {
        self.value.id = self.checks.take("id", value.into_input());
        self
    }

    /// `name`: string.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.value.name = self.checks.take("name", value.into_input());
        self
    }

    /// `type`: `SubjectType`. Required.
    pub fn type_(mut self, value: impl IntoInput<crate::shared::SubjectType>) -> Self {
        self.value.type_ = self.checks.take("type", value.into_input());
        self
    }
}

identity_facade_core::object_input!(SubjectDto, SubjectDtoBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(SubjectDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    SubjectDto,
    false,
    [
        member::<String>("id"),
        member::<String>("name"),
        member::<crate::shared::SubjectType>("type")
    ],
    [
        identity_facade_core::BodyRule::Required("id"),
        identity_facade_core::BodyRule::Required("type")
    ]
);
/// Object `SubjectRespDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SubjectRespDto {
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub id: String,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// `type`. Required.
    #[serde(rename = "type")]
    pub type_: Open<crate::shared::SubjectType>,
}

/// Object `TreeAuthBo`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct TreeAuthBo {
    /// `nodeActions`. Required.
    #[serde(rename = "nodeActions")]
    pub node_actions: Items<String>,
    /// `nodeExtendFieldValue`, may be absent.
    #[serde(rename = "nodeExtendFieldValue")]
    pub node_extend_field_value: Option<serde_json::Value>,
    /// `nodeName`.
    #[serde(rename = "nodeName")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub node_name: String,
    /// `nodePath`. Required.
    #[serde(rename = "nodePath")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub node_path: String,
    /// `nodeValue`, may be absent.
    #[serde(rename = "nodeValue")]
    pub node_value: Option<String>,
}

/// Object `TreeAuthorize`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct TreeAuthorize {
    /// `authList`. Required.
    #[serde(rename = "authList")]
    pub auth_list: Items<TreeAuthBo>,
}

/// Object `TreeResourceAuthAction`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct TreeResourceAuthAction {
    /// `nodeAuthActionList`, may be absent.
    #[serde(rename = "nodeAuthActionList")]
    pub node_auth_action_list: Option<Items<TreeStructs>>,
}

/// Object `TreeStructs`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct TreeStructs {
    /// `actions`, may be absent.
    pub actions: Option<Items<String>>,
    /// `children`, may be absent.
    pub children: Option<Items<TreeStructs>>,
    /// `code`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub code: String,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// `value`, may be absent.
    pub value: Option<String>,
}

/// Union `UpdateDataResourceDto struct`.
#[derive(Clone, Debug, serde::Serialize)]
#[cfg_attr(feature = "serialize", derive(serde::Deserialize))]
#[serde(untagged)]
#[non_exhaustive]
pub enum UpdateDataResourceDtoStruct {
    /// list of `DataResourceTreeStructsInput`.
    Tree(List<DataResourceTreeStructsInput>),
    /// string.
    Text(String),
    /// list of strings.
    List(List<String>),
}

impl From<List<DataResourceTreeStructsInput>> for UpdateDataResourceDtoStruct {
    fn from(value: List<DataResourceTreeStructsInput>) -> Self {
        Self::Tree(value)
    }
}

impl IntoInput<UpdateDataResourceDtoStruct> for List<DataResourceTreeStructsInput> {
    fn into_input(self) -> Result<UpdateDataResourceDtoStruct, Invalid> {
        Ok(self.into())
    }
}

impl From<String> for UpdateDataResourceDtoStruct {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl identity_facade_core::FromText for UpdateDataResourceDtoStruct {
    fn from_text(text: String) -> Result<Self, Invalid> {
        Ok(Self::Text(text))
    }
}

impl From<List<String>> for UpdateDataResourceDtoStruct {
    fn from(value: List<String>) -> Self {
        Self::List(value)
    }
}

impl IntoInput<UpdateDataResourceDtoStruct> for List<String> {
    fn into_input(self) -> Result<UpdateDataResourceDtoStruct, Invalid> {
        Ok(self.into())
    }
}

identity_facade_core::__own_input!(UpdateDataResourceDtoStruct);
#[cfg(feature = "schemars")]
identity_facade_core::union_schema!(
    UpdateDataResourceDtoStruct, [List < DataResourceTreeStructsInput >, String, List <
    String >]
);
/// Object `UserPermissionListDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UserPermissionListDto {
    /// Code of the permission namespace, not its ID or name.
    ///
    /// `namespaceCode`. Required.
    #[serde(rename = "namespaceCode")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub namespace_code: crate::ids::NamespaceCode,
    /// `resourceList`, may be absent.
    #[serde(rename = "resourceList")]
    pub resource_list: Option<Items<OpenResource>>,
    /// `userId`. Required.
    #[serde(rename = "userId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub user_id: crate::ids::UserId,
}
