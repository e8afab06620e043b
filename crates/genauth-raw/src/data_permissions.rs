// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{
    AtMost, BodyKind, Call, CallOptions, Checks, Error, Int, Invalid, Items, List, Open, Operation,
    Paging, Parameter, Receipt, Reply, Style, Text,
};

/// Facts of `POST /api/v3/authorize-data-policies`.
pub static AUTHORIZE_DATA_POLICIES: Operation = Operation::new(
    "authorizeDataPolicies",
    http::Method::POST,
    "/api/v3/authorize-data-policies",
    "data-permissions",
)
.body(BodyKind::Required)
.enveloped()
.receipt(Receipt {
    done: None,
    named: &[],
});
/// `POST /api/v3/authorize-data-policies`, made by [`authorize_data_policies`](crate::Client::authorize_data_policies).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct AuthorizeDataPoliciesCall {
    call: Call,
}

impl AuthorizeDataPoliciesCall {
    /// The JSON body. Required. `CreateAuthorizeDataPolicyDto`.
    pub fn body(
        mut self,
        value: impl TryInto<CreateAuthorizeDataPolicyDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<()>, Error> {
        self.call.send_empty().await
    }
}

impl crate::Client {
    /// `POST /api/v3/authorize-data-policies`
    ///
    /// Required: the body.
    /// Success is 200 without content.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn authorize_data_policies(&self) -> AuthorizeDataPoliciesCall {
        AuthorizeDataPoliciesCall {
            call: self.transport.call(&AUTHORIZE_DATA_POLICIES),
        }
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
.enveloped()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/batch-create-dnef`, made by [`batch_create_dnef`](crate::Client::batch_create_dnef).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct BatchCreateDnefCall {
    call: Call,
}

impl BatchCreateDnefCall {
    /// The JSON body. Required. `BatchCreateDnefReq`.
    pub fn body(mut self, value: impl TryInto<BatchCreateDnefReq, Error: Into<Invalid>>) -> Self {
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
    /// `POST /api/v3/batch-create-dnef`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn batch_create_dnef(&self) -> BatchCreateDnefCall {
        BatchCreateDnefCall {
            call: self.transport.call(&BATCH_CREATE_DNEF),
        }
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
/// `GET /api/v3/check-data-policy-exists`, made by [`check_data_policy_exists`](crate::Client::check_data_policy_exists).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CheckDataPolicyExistsCall {
    call: Call,
}

impl CheckDataPolicyExistsCall {
    /// Query parameter `policyName`: a text. Required.
    pub fn policy_name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("policyName", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<CheckParamsDataPolicyRespDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/check-data-policy-exists`
    ///
    /// Required: `policyName`.
    /// Success is 200 with `CheckParamsDataPolicyRespDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn check_data_policy_exists(&self) -> CheckDataPolicyExistsCall {
        CheckDataPolicyExistsCall {
            call: self.transport.call(&CHECK_DATA_POLICY_EXISTS),
        }
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
/// `GET /api/v3/check-data-resource-exists`, made by [`check_data_resource_exists`](crate::Client::check_data_resource_exists).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CheckDataResourceExistsCall {
    call: Call,
}

impl CheckDataResourceExistsCall {
    /// Query parameter `namespaceCode`: a text. Required.
    pub fn namespace_code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("namespaceCode", value.try_into());
        self
    }

    /// Query parameter `resourceCode`: a text.
    pub fn resource_code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("resourceCode", value.try_into());
        self
    }

    /// Query parameter `resourceName`: a text.
    pub fn resource_name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("resourceName", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<CheckParamsDataResourceRespDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/check-data-resource-exists`
    ///
    /// Required: `namespaceCode`.
    /// Success is 200 with `CheckParamsDataResourceRespDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn check_data_resource_exists(&self) -> CheckDataResourceExistsCall {
        CheckDataResourceExistsCall {
            call: self.transport.call(&CHECK_DATA_RESOURCE_EXISTS),
        }
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
.enveloped()
.idempotent();
/// `POST /api/v3/check-external-user-permission`, made by [`check_external_user_permission`](crate::Client::check_external_user_permission).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CheckExternalUserPermissionCall {
    call: Call,
}

impl CheckExternalUserPermissionCall {
    /// The JSON body. Required. `CheckExternalUserPermissionDto`.
    pub fn body(
        mut self,
        value: impl TryInto<CheckExternalUserPermissionDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<CheckExternalUserPermissionDataDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/check-external-user-permission`
    ///
    /// Required: the body.
    /// Success is 200 with `CheckExternalUserPermissionDataDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn check_external_user_permission(&self) -> CheckExternalUserPermissionCall {
        CheckExternalUserPermissionCall {
            call: self.transport.call(&CHECK_EXTERNAL_USER_PERMISSION),
        }
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
.enveloped()
.idempotent();
/// `POST /api/v3/check-permission`, made by [`check_permission`](crate::Client::check_permission).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CheckPermissionCall {
    call: Call,
}

impl CheckPermissionCall {
    /// The JSON body. Required. `CheckPermissionDto`.
    pub fn body(mut self, value: impl TryInto<CheckPermissionDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<CheckPermissionDataDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/check-permission`
    ///
    /// Required: the body.
    /// Success is 200 with `CheckPermissionDataDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn check_permission(&self) -> CheckPermissionCall {
        CheckPermissionCall {
            call: self.transport.call(&CHECK_PERMISSION),
        }
    }
}

/// Facts of `POST /api/v3/check-permission-namespace-exists`.
pub static CHECK_PERMISSION_NAMESPACE_EXISTS: Operation = Operation::new(
    "checkPermissionNamespaceExists",
    http::Method::POST,
    "/api/v3/check-permission-namespace-exists",
    "data-permissions",
)
.body(BodyKind::Required)
.enveloped()
.idempotent();
/// `POST /api/v3/check-permission-namespace-exists`, made by [`check_permission_namespace_exists`](crate::Client::check_permission_namespace_exists).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CheckPermissionNamespaceExistsCall {
    call: Call,
}

impl CheckPermissionNamespaceExistsCall {
    /// The JSON body. Required. `CheckPermissionNamespaceExistsDto`.
    pub fn body(
        mut self,
        value: impl TryInto<CheckPermissionNamespaceExistsDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<CheckPermissionNamespaceExistsRespDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/check-permission-namespace-exists`
    ///
    /// Required: the body.
    /// Success is 200 with `CheckPermissionNamespaceExistsRespDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn check_permission_namespace_exists(&self) -> CheckPermissionNamespaceExistsCall {
        CheckPermissionNamespaceExistsCall {
            call: self.transport.call(&CHECK_PERMISSION_NAMESPACE_EXISTS),
        }
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
.enveloped()
.idempotent();
/// `POST /api/v3/check-user-same-level-permission`, made by [`check_user_same_level_permission`](crate::Client::check_user_same_level_permission).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CheckUserSameLevelPermissionCall {
    call: Call,
}

impl CheckUserSameLevelPermissionCall {
    /// The JSON body. Required. `CheckUserSameLevelPermissionDto`.
    pub fn body(
        mut self,
        value: impl TryInto<CheckUserSameLevelPermissionDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<CheckUserSameLevelPermissionDataDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/check-user-same-level-permission`
    ///
    /// Required: the body.
    /// Success is 200 with `CheckUserSameLevelPermissionDataDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn check_user_same_level_permission(&self) -> CheckUserSameLevelPermissionCall {
        CheckUserSameLevelPermissionCall {
            call: self.transport.call(&CHECK_USER_SAME_LEVEL_PERMISSION),
        }
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
.enveloped();
/// `POST /api/v3/create-array-data-resource`, made by [`create_data_resource_by_array`](crate::Client::create_data_resource_by_array).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateDataResourceByArrayCall {
    call: Call,
}

impl CreateDataResourceByArrayCall {
    /// The JSON body. Required. `CreateArrayDataResourceDto`.
    pub fn body(
        mut self,
        value: impl TryInto<CreateArrayDataResourceDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<CreateArrayDataResourceRespDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/create-array-data-resource`
    ///
    /// Required: the body.
    /// Success is 200 with `CreateArrayDataResourceRespDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_data_resource_by_array(&self) -> CreateDataResourceByArrayCall {
        CreateDataResourceByArrayCall {
            call: self.transport.call(&CREATE_DATA_RESOURCE_BY_ARRAY),
        }
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
.enveloped();
/// `POST /api/v3/create-data-policy`, made by [`create_data_policy`](crate::Client::create_data_policy).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateDataPolicyCall {
    call: Call,
}

impl CreateDataPolicyCall {
    /// The JSON body. Required. `CreateDataPolicyDto`.
    pub fn body(mut self, value: impl TryInto<CreateDataPolicyDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<DataPolicyRespDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/create-data-policy`
    ///
    /// Required: the body.
    /// Success is 200 with `DataPolicyRespDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_data_policy(&self) -> CreateDataPolicyCall {
        CreateDataPolicyCall {
            call: self.transport.call(&CREATE_DATA_POLICY),
        }
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
.enveloped();
/// `POST /api/v3/create-data-resource`, made by [`create_data_resource`](crate::Client::create_data_resource).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateDataResourceCall {
    call: Call,
}

impl CreateDataResourceCall {
    /// The JSON body. Required. `CreateDataResourceDto`.
    pub fn body(
        mut self,
        value: impl TryInto<CreateDataResourceDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<DataResourceRespDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/create-data-resource`
    ///
    /// Required: the body.
    /// Success is 200 with `DataResourceRespDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_data_resource(&self) -> CreateDataResourceCall {
        CreateDataResourceCall {
            call: self.transport.call(&CREATE_DATA_RESOURCE),
        }
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
.enveloped()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/create-dnef`, made by [`create_dnef`](crate::Client::create_dnef).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateDnefCall {
    call: Call,
}

impl CreateDnefCall {
    /// The JSON body. Required. `CreateDnefReq`.
    pub fn body(mut self, value: impl TryInto<CreateDnefReq, Error: Into<Invalid>>) -> Self {
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
    /// `POST /api/v3/create-dnef`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_dnef(&self) -> CreateDnefCall {
        CreateDnefCall {
            call: self.transport.call(&CREATE_DNEF),
        }
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
.enveloped();
/// `POST /api/v3/create-permission-namespace`, made by [`create_permission_namespace`](crate::Client::create_permission_namespace).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreatePermissionNamespaceCall {
    call: Call,
}

impl CreatePermissionNamespaceCall {
    /// The JSON body. Required. `CreatePermissionNamespaceDto`.
    pub fn body(
        mut self,
        value: impl TryInto<CreatePermissionNamespaceDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<PermissionNamespaceRespDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/create-permission-namespace`
    ///
    /// Required: the body.
    /// Success is 200 with `PermissionNamespaceRespDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_permission_namespace(&self) -> CreatePermissionNamespaceCall {
        CreatePermissionNamespaceCall {
            call: self.transport.call(&CREATE_PERMISSION_NAMESPACE),
        }
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
.enveloped()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/create-permission-namespaces-batch`, made by [`create_permission_namespaces_batch`](crate::Client::create_permission_namespaces_batch).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreatePermissionNamespacesBatchCall {
    call: Call,
}

impl CreatePermissionNamespacesBatchCall {
    /// The JSON body. Required. `CreatePermissionNamespacesBatchDto`.
    pub fn body(
        mut self,
        value: impl TryInto<CreatePermissionNamespacesBatchDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/create-permission-namespaces-batch`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_permission_namespaces_batch(&self) -> CreatePermissionNamespacesBatchCall {
        CreatePermissionNamespacesBatchCall {
            call: self.transport.call(&CREATE_PERMISSION_NAMESPACES_BATCH),
        }
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
.enveloped();
/// `POST /api/v3/create-string-data-resource`, made by [`create_data_resource_by_string`](crate::Client::create_data_resource_by_string).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateDataResourceByStringCall {
    call: Call,
}

impl CreateDataResourceByStringCall {
    /// The JSON body. Required. `CreateStringDataResourceDto`.
    pub fn body(
        mut self,
        value: impl TryInto<CreateStringDataResourceDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<CreateStringDataResourceRespDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/create-string-data-resource`
    ///
    /// Required: the body.
    /// Success is 200 with `CreateStringDataResourceRespDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_data_resource_by_string(&self) -> CreateDataResourceByStringCall {
        CreateDataResourceByStringCall {
            call: self.transport.call(&CREATE_DATA_RESOURCE_BY_STRING),
        }
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
.enveloped();
/// `POST /api/v3/create-tree-data-resource`, made by [`create_data_resource_by_tree`](crate::Client::create_data_resource_by_tree).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateDataResourceByTreeCall {
    call: Call,
}

impl CreateDataResourceByTreeCall {
    /// The JSON body. Required. `CreateTreeDataResourceDto`.
    pub fn body(
        mut self,
        value: impl TryInto<CreateTreeDataResourceDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<CreateTreeDataResourceRespDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/create-tree-data-resource`
    ///
    /// Required: the body.
    /// Success is 200 with `CreateTreeDataResourceRespDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_data_resource_by_tree(&self) -> CreateDataResourceByTreeCall {
        CreateDataResourceByTreeCall {
            call: self.transport.call(&CREATE_DATA_RESOURCE_BY_TREE),
        }
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
.enveloped()
.idempotent()
.receipt(Receipt {
    done: None,
    named: &[],
});
/// `POST /api/v3/delete-data-policy`, made by [`delete_data_policy`](crate::Client::delete_data_policy).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteDataPolicyCall {
    call: Call,
}

impl DeleteDataPolicyCall {
    /// The JSON body. Required. `DeleteDataPolicyDto`.
    pub fn body(mut self, value: impl TryInto<DeleteDataPolicyDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<()>, Error> {
        self.call.send_empty().await
    }
}

impl crate::Client {
    /// `POST /api/v3/delete-data-policy`
    ///
    /// Required: the body.
    /// Success is 200 without content.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_data_policy(&self) -> DeleteDataPolicyCall {
        DeleteDataPolicyCall {
            call: self.transport.call(&DELETE_DATA_POLICY),
        }
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
.enveloped()
.idempotent()
.receipt(Receipt {
    done: None,
    named: &[],
});
/// `POST /api/v3/delete-data-resource`, made by [`delete_data_resource`](crate::Client::delete_data_resource).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteDataResourceCall {
    call: Call,
}

impl DeleteDataResourceCall {
    /// The JSON body. Required. `DeleteDataResourceDto`.
    pub fn body(
        mut self,
        value: impl TryInto<DeleteDataResourceDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<()>, Error> {
        self.call.send_empty().await
    }
}

impl crate::Client {
    /// `POST /api/v3/delete-data-resource`
    ///
    /// Required: the body.
    /// Success is 200 without content.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_data_resource(&self) -> DeleteDataResourceCall {
        DeleteDataResourceCall {
            call: self.transport.call(&DELETE_DATA_RESOURCE),
        }
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
.enveloped()
.idempotent()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/delete-dnef`, made by [`delete_dnef`](crate::Client::delete_dnef).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteDnefCall {
    call: Call,
}

impl DeleteDnefCall {
    /// The JSON body. Required. `DeleteDnefReq`.
    pub fn body(mut self, value: impl TryInto<DeleteDnefReq, Error: Into<Invalid>>) -> Self {
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
    /// `POST /api/v3/delete-dnef`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_dnef(&self) -> DeleteDnefCall {
        DeleteDnefCall {
            call: self.transport.call(&DELETE_DNEF),
        }
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
.enveloped()
.idempotent()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/delete-permission-namespace`, made by [`delete_permission_namespace`](crate::Client::delete_permission_namespace).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeletePermissionNamespaceCall {
    call: Call,
}

impl DeletePermissionNamespaceCall {
    /// The JSON body. Required. `DeletePermissionNamespaceDto`.
    pub fn body(
        mut self,
        value: impl TryInto<DeletePermissionNamespaceDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/delete-permission-namespace`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_permission_namespace(&self) -> DeletePermissionNamespaceCall {
        DeletePermissionNamespaceCall {
            call: self.transport.call(&DELETE_PERMISSION_NAMESPACE),
        }
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
.enveloped()
.idempotent()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/delete-permission-namespaces-batch`, made by [`delete_permission_namespaces_batch`](crate::Client::delete_permission_namespaces_batch).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeletePermissionNamespacesBatchCall {
    call: Call,
}

impl DeletePermissionNamespacesBatchCall {
    /// The JSON body. Required. `DeletePermissionNamespacesBatchDto`.
    pub fn body(
        mut self,
        value: impl TryInto<DeletePermissionNamespacesBatchDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/delete-permission-namespaces-batch`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_permission_namespaces_batch(&self) -> DeletePermissionNamespacesBatchCall {
        DeletePermissionNamespacesBatchCall {
            call: self.transport.call(&DELETE_PERMISSION_NAMESPACES_BATCH),
        }
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
/// `GET /api/v3/get-data-policy`, made by [`get_data_policy`](crate::Client::get_data_policy).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetDataPolicyCall {
    call: Call,
}

impl GetDataPolicyCall {
    /// Query parameter `policyId`: a text. Required.
    pub fn policy_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("policyId", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<DataPolicyRespDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-data-policy`
    ///
    /// Required: `policyId`.
    /// Success is 200 with `DataPolicyRespDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_data_policy(&self) -> GetDataPolicyCall {
        GetDataPolicyCall {
            call: self.transport.call(&GET_DATA_POLICY),
        }
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
/// `GET /api/v3/get-data-resource`, made by [`get_data_resource`](crate::Client::get_data_resource).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetDataResourceCall {
    call: Call,
}

impl GetDataResourceCall {
    /// Query parameter `namespaceCode`: a text. Required.
    pub fn namespace_code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("namespaceCode", value.try_into());
        self
    }

    /// Query parameter `resourceCode`: a text. Required.
    pub fn resource_code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("resourceCode", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<GetDataResourceRespDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-data-resource`
    ///
    /// Required: `namespaceCode`, `resourceCode`.
    /// Success is 200 with `GetDataResourceRespDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_data_resource(&self) -> GetDataResourceCall {
        GetDataResourceCall {
            call: self.transport.call(&GET_DATA_RESOURCE),
        }
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
.enveloped()
.idempotent();
/// `POST /api/v3/get-external-user-resource-struct`, made by [`get_external_user_resource_struct`](crate::Client::get_external_user_resource_struct).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetExternalUserResourceStructCall {
    call: Call,
}

impl GetExternalUserResourceStructCall {
    /// The JSON body. Required. `GetExternalUserResourceStructDto`.
    pub fn body(
        mut self,
        value: impl TryInto<GetExternalUserResourceStructDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<GetExternalUserResourceStructDataDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/get-external-user-resource-struct`
    ///
    /// Required: the body.
    /// Success is 200 with `GetExternalUserResourceStructDataDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_external_user_resource_struct(&self) -> GetExternalUserResourceStructCall {
        GetExternalUserResourceStructCall {
            call: self.transport.call(&GET_EXTERNAL_USER_RESOURCE_STRUCT),
        }
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
/// `GET /api/v3/get-permission-namespace`, made by [`get_permission_namespace`](crate::Client::get_permission_namespace).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetPermissionNamespaceCall {
    call: Call,
}

impl GetPermissionNamespaceCall {
    /// Query parameter `code`: a text. Required.
    pub fn code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("code", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<PermissionNamespaceRespDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-permission-namespace`
    ///
    /// Required: `code`.
    /// Success is 200 with `PermissionNamespaceRespDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_permission_namespace(&self) -> GetPermissionNamespaceCall {
        GetPermissionNamespaceCall {
            call: self.transport.call(&GET_PERMISSION_NAMESPACE),
        }
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
/// `GET /api/v3/get-permission-namespaces-batch`, made by [`get_permission_namespaces_batch`](crate::Client::get_permission_namespaces_batch).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetPermissionNamespacesBatchCall {
    call: Call,
}

impl GetPermissionNamespacesBatchCall {
    /// Query parameter `codes`: a list, at most 50 long, of texts. Required.
    pub fn codes(mut self, value: impl TryInto<AtMost<String, 50>, Error: Into<Invalid>>) -> Self {
        self.call.query("codes", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Items<PermissionNamespaceRespDto>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-permission-namespaces-batch`
    ///
    /// Required: `codes`.
    /// Success is 200 with a list of `PermissionNamespaceRespDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_permission_namespaces_batch(&self) -> GetPermissionNamespacesBatchCall {
        GetPermissionNamespacesBatchCall {
            call: self.transport.call(&GET_PERMISSION_NAMESPACES_BATCH),
        }
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
.enveloped()
.idempotent();
/// `POST /api/v3/get-user-permission-list`, made by [`get_user_permission_list`](crate::Client::get_user_permission_list).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetUserPermissionListCall {
    call: Call,
}

impl GetUserPermissionListCall {
    /// The JSON body. Required. `GetUserPermissionListDto`.
    pub fn body(
        mut self,
        value: impl TryInto<GetUserPermissionListDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<GetUserPermissionListDataDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/get-user-permission-list`
    ///
    /// Required: the body.
    /// Success is 200 with `GetUserPermissionListDataDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_user_permission_list(&self) -> GetUserPermissionListCall {
        GetUserPermissionListCall {
            call: self.transport.call(&GET_USER_PERMISSION_LIST),
        }
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
.enveloped()
.idempotent();
/// `POST /api/v3/get-user-resource-permission-list`, made by [`get_user_resource_permission_list`](crate::Client::get_user_resource_permission_list).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetUserResourcePermissionListCall {
    call: Call,
}

impl GetUserResourcePermissionListCall {
    /// The JSON body. Required. `GetUserResourcePermissionListDto`.
    pub fn body(
        mut self,
        value: impl TryInto<GetUserResourcePermissionListDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<GetUserResourcePermissionListDataDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/get-user-resource-permission-list`
    ///
    /// Required: the body.
    /// Success is 200 with `GetUserResourcePermissionListDataDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_user_resource_permission_list(&self) -> GetUserResourcePermissionListCall {
        GetUserResourcePermissionListCall {
            call: self.transport.call(&GET_USER_RESOURCE_PERMISSION_LIST),
        }
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
.paging(Paging::Page {
    in_body: false,
    page: "page",
    limit: "limit",
});
/// `GET /api/v3/list-data-policies`, made by [`list_data_polices`](crate::Client::list_data_polices).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListDataPolicesCall {
    call: Call,
}

impl ListDataPolicesCall {
    /// Query parameter `limit`: a whole number from 1 to 50. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 50>, Error: Into<Invalid>>) -> Self {
        self.call.query("limit", value.try_into());
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

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<DataPoliciesPaginatedRespDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/list-data-policies`
    ///
    /// Success is 200 with `DataPoliciesPaginatedRespDto`.
    /// Paged by `page` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_data_polices(&self) -> ListDataPolicesCall {
        ListDataPolicesCall {
            call: self.transport.call(&LIST_DATA_POLICES),
        }
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
.paging(Paging::Page {
    in_body: false,
    page: "page",
    limit: "limit",
});
/// `GET /api/v3/list-data-policy-targets`, made by [`list_data_policy_targets`](crate::Client::list_data_policy_targets).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListDataPolicyTargetsCall {
    call: Call,
}

impl ListDataPolicyTargetsCall {
    /// Query parameter `limit`: a whole number from 1 to 50. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 50>, Error: Into<Invalid>>) -> Self {
        self.call.query("limit", value.try_into());
        self
    }

    /// Query parameter `page`: a whole number of at least 1. Unset, the vendor takes `1`.
    pub fn page(mut self, value: impl TryInto<Int<1, { i64::MAX }>, Error: Into<Invalid>>) -> Self {
        self.call.query("page", value.try_into());
        self
    }

    /// Query parameter `policyId`: a text. Required.
    pub fn policy_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("policyId", value.try_into());
        self
    }

    /// Query parameter `query`: a text.
    pub fn query(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("query", value.try_into());
        self
    }

    /// Query parameter `targetType`: a list of `SubjectType`.
    pub fn target_type(
        mut self,
        value: impl TryInto<List<crate::shared::SubjectType>, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<ListDataPolicySubjectPageDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/list-data-policy-targets`
    ///
    /// Required: `policyId`.
    /// Success is 200 with `ListDataPolicySubjectPageDto`.
    /// Paged by `page` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_data_policy_targets(&self) -> ListDataPolicyTargetsCall {
        ListDataPolicyTargetsCall {
            call: self.transport.call(&LIST_DATA_POLICY_TARGETS),
        }
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
.paging(Paging::Page {
    in_body: false,
    page: "page",
    limit: "limit",
});
/// `GET /api/v3/list-data-resources`, made by [`list_data_resources`](crate::Client::list_data_resources).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListDataResourcesCall {
    call: Call,
}

impl ListDataResourcesCall {
    /// Query parameter `limit`: a whole number from 1 to 50. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 50>, Error: Into<Invalid>>) -> Self {
        self.call.query("limit", value.try_into());
        self
    }

    /// Query parameter `namespaceCodes`: a list, 1 to 50 long, of texts.
    pub fn namespace_codes(
        mut self,
        value: impl TryInto<AtMost<String, 50, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("namespaceCodes", value.try_into());
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

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<DataResourcesPaginatedRespDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/list-data-resources`
    ///
    /// Success is 200 with `DataResourcesPaginatedRespDto`.
    /// Paged by `page` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_data_resources(&self) -> ListDataResourcesCall {
        ListDataResourcesCall {
            call: self.transport.call(&LIST_DATA_RESOURCES),
        }
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
.paging(Paging::Page {
    in_body: false,
    page: "startIndex",
    limit: "maxSize",
});
/// `GET /api/v3/list-dnef`, made by [`list_dnef`](crate::Client::list_dnef).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListDnefCall {
    call: Call,
}

impl ListDnefCall {
    /// Query parameter `maxSize`: a whole number of at most 50. Unset, the vendor takes `10`.
    pub fn max_size(
        mut self,
        value: impl TryInto<Int<{ i64::MIN }, 50>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("maxSize", value.try_into());
        self
    }

    /// Query parameter `namespaceCode`: a text. Required.
    pub fn namespace_code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("namespaceCode", value.try_into());
        self
    }

    /// Query parameter `query`: a text.
    pub fn query(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("query", value.try_into());
        self
    }

    /// Query parameter `resourceCode`: a text. Required.
    pub fn resource_code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("resourceCode", value.try_into());
        self
    }

    /// Query parameter `startIndex`: a whole number of at least 1. Unset, the vendor takes `1`.
    pub fn start_index(
        mut self,
        value: impl TryInto<Int<1, { i64::MAX }>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("startIndex", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<DnefPaginatedRespDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/list-dnef`
    ///
    /// Required: `namespaceCode`, `resourceCode`.
    /// Success is 200 with `DnefPaginatedRespDto`.
    /// Paged by `startIndex` and `maxSize`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_dnef(&self) -> ListDnefCall {
        ListDnefCall {
            call: self.transport.call(&LIST_DNEF),
        }
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
.paging(Paging::Page {
    in_body: false,
    page: "page",
    limit: "limit",
});
/// `GET /api/v3/list-permission-namespace-roles`, made by [`list_permission_namespace_roles`](crate::Client::list_permission_namespace_roles).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListPermissionNamespaceRolesCall {
    call: Call,
}

impl ListPermissionNamespaceRolesCall {
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

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<PermissionNamespaceRolesListPagingDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/list-permission-namespace-roles`
    ///
    /// Required: `code`.
    /// Success is 200 with `PermissionNamespaceRolesListPagingDto`.
    /// Paged by `page` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_permission_namespace_roles(&self) -> ListPermissionNamespaceRolesCall {
        ListPermissionNamespaceRolesCall {
            call: self.transport.call(&LIST_PERMISSION_NAMESPACE_ROLES),
        }
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
.paging(Paging::Page {
    in_body: false,
    page: "page",
    limit: "limit",
});
/// `GET /api/v3/list-permission-namespaces`, made by [`list_permission_namespaces`](crate::Client::list_permission_namespaces).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListPermissionNamespacesCall {
    call: Call,
}

impl ListPermissionNamespacesCall {
    /// Query parameter `limit`: a whole number from 1 to 50. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 50>, Error: Into<Invalid>>) -> Self {
        self.call.query("limit", value.try_into());
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

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<PermissionNamespaceListPagingDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/list-permission-namespaces`
    ///
    /// Success is 200 with `PermissionNamespaceListPagingDto`.
    /// Paged by `page` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_permission_namespaces(&self) -> ListPermissionNamespacesCall {
        ListPermissionNamespacesCall {
            call: self.transport.call(&LIST_PERMISSION_NAMESPACES),
        }
    }
}

/// Facts of `POST /api/v3/list-permission-view/data`.
pub static LIST_PERMISSION_VIEW: Operation = Operation::new(
    "listPermissionView",
    http::Method::POST,
    "/api/v3/list-permission-view/data",
    "data-permissions",
)
.body(BodyKind::Required)
.enveloped()
.idempotent()
.paging(Paging::Page {
    in_body: true,
    page: "page",
    limit: "limit",
});
/// `POST /api/v3/list-permission-view/data`, made by [`list_permission_view`](crate::Client::list_permission_view).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListPermissionViewCall {
    call: Call,
}

impl ListPermissionViewCall {
    /// The JSON body. Required. `ListPermissionViewDto`.
    pub fn body(
        mut self,
        value: impl TryInto<ListPermissionViewDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<ListPermissionViewPaginatedRespDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/list-permission-view/data`
    ///
    /// Required: the body.
    /// Success is 200 with `ListPermissionViewPaginatedRespDto`.
    /// Paged by `page` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_permission_view(&self) -> ListPermissionViewCall {
        ListPermissionViewCall {
            call: self.transport.call(&LIST_PERMISSION_VIEW),
        }
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
.paging(Paging::Page {
    in_body: false,
    page: "page",
    limit: "limit",
});
/// `GET /api/v3/list-simple-data-policies`, made by [`list_simple_data_polices`](crate::Client::list_simple_data_polices).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListSimpleDataPolicesCall {
    call: Call,
}

impl ListSimpleDataPolicesCall {
    /// Query parameter `limit`: a whole number from 1 to 50. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 50>, Error: Into<Invalid>>) -> Self {
        self.call.query("limit", value.try_into());
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

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<DataPoliciesSimplePaginatedRespDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/list-simple-data-policies`
    ///
    /// Success is 200 with `DataPoliciesSimplePaginatedRespDto`.
    /// Paged by `page` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_simple_data_polices(&self) -> ListSimpleDataPolicesCall {
        ListSimpleDataPolicesCall {
            call: self.transport.call(&LIST_SIMPLE_DATA_POLICES),
        }
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
.enveloped()
.idempotent()
.receipt(Receipt {
    done: None,
    named: &[],
});
/// `POST /api/v3/revoke-data-policy`, made by [`revoke_data_policy`](crate::Client::revoke_data_policy).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct RevokeDataPolicyCall {
    call: Call,
}

impl RevokeDataPolicyCall {
    /// The JSON body. Required. `DeleteAuthorizeDataPolicyDto`.
    pub fn body(
        mut self,
        value: impl TryInto<DeleteAuthorizeDataPolicyDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<()>, Error> {
        self.call.send_empty().await
    }
}

impl crate::Client {
    /// `POST /api/v3/revoke-data-policy`
    ///
    /// Required: the body.
    /// Success is 200 without content.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn revoke_data_policy(&self) -> RevokeDataPolicyCall {
        RevokeDataPolicyCall {
            call: self.transport.call(&REVOKE_DATA_POLICY),
        }
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
.enveloped();
/// `POST /api/v3/update-data-policy`, made by [`update_data_policy`](crate::Client::update_data_policy).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateDataPolicyCall {
    call: Call,
}

impl UpdateDataPolicyCall {
    /// The JSON body. Required. `UpdateDataPolicyDto`.
    pub fn body(mut self, value: impl TryInto<UpdateDataPolicyDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<DataPolicyRespDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/update-data-policy`
    ///
    /// Required: the body.
    /// Success is 200 with `DataPolicyRespDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_data_policy(&self) -> UpdateDataPolicyCall {
        UpdateDataPolicyCall {
            call: self.transport.call(&UPDATE_DATA_POLICY),
        }
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
.enveloped();
/// `POST /api/v3/update-data-resource`, made by [`update_data_resource`](crate::Client::update_data_resource).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateDataResourceCall {
    call: Call,
}

impl UpdateDataResourceCall {
    /// The JSON body. Required. `UpdateDataResourceDto`.
    pub fn body(
        mut self,
        value: impl TryInto<UpdateDataResourceDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<DataResourceRespDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/update-data-resource`
    ///
    /// Required: the body.
    /// Success is 200 with `DataResourceRespDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_data_resource(&self) -> UpdateDataResourceCall {
        UpdateDataResourceCall {
            call: self.transport.call(&UPDATE_DATA_RESOURCE),
        }
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
.enveloped()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/update-dnef`, made by [`update_dnef`](crate::Client::update_dnef).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateDnefCall {
    call: Call,
}

impl UpdateDnefCall {
    /// The JSON body. Required. `UpdateDnefReq`.
    pub fn body(mut self, value: impl TryInto<UpdateDnefReq, Error: Into<Invalid>>) -> Self {
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
    /// `POST /api/v3/update-dnef`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_dnef(&self) -> UpdateDnefCall {
        UpdateDnefCall {
            call: self.transport.call(&UPDATE_DNEF),
        }
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
.enveloped();
/// `POST /api/v3/update-permission-namespace`, made by [`update_permission_namespace`](crate::Client::update_permission_namespace).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdatePermissionNamespaceCall {
    call: Call,
}

impl UpdatePermissionNamespaceCall {
    /// The JSON body. Required. `UpdatePermissionNamespaceDto`.
    pub fn body(
        mut self,
        value: impl TryInto<UpdatePermissionNamespaceDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<PermissionNamespaceRespDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/update-permission-namespace`
    ///
    /// Required: the body.
    /// Success is 200 with `PermissionNamespaceRespDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_permission_namespace(&self) -> UpdatePermissionNamespaceCall {
        UpdatePermissionNamespaceCall {
            call: self.transport.call(&UPDATE_PERMISSION_NAMESPACE),
        }
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

/// Object `ArrResourceAuthAction`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ArrResourceAuthAction {
    /// `actions`, may be absent.
    pub actions: Option<Items<String>>,
    /// `values`, may be absent.
    pub values: Option<Items<String>>,
}

/// Object `ArrayAuthorize`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ArrayAuthorize {
    /// `actions`. Always there.
    pub actions: Items<String>,
    /// `values`. Always there.
    pub values: Items<String>,
}

/// Object `AuthEnvParams`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct AuthEnvParams {
    #[serde(rename = "browserType", skip_serializing_if = "Option::is_none")]
    browser_type: Option<AuthEnvParamsBrowserType>,
    #[serde(skip_serializing_if = "Option::is_none")]
    city: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    country: Option<String>,
    #[serde(rename = "deviceType", skip_serializing_if = "Option::is_none")]
    device_type: Option<AuthEnvParamsDeviceType>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ip: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    province: Option<String>,
    #[serde(rename = "requestDate", skip_serializing_if = "Option::is_none")]
    request_date: Option<String>,
    #[serde(rename = "systemType", skip_serializing_if = "Option::is_none")]
    system_type: Option<AuthEnvParamsSystemType>,
}

impl AuthEnvParams {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> AuthEnvParamsBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`AuthEnvParams`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct AuthEnvParamsBuilder {
    checks: Checks,
    value: AuthEnvParams,
}

impl AuthEnvParamsBuilder {
    /// `browserType`: `AuthEnvParamsBrowserType`.
    pub fn browser_type(
        mut self,
        value: impl TryInto<AuthEnvParamsBrowserType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.browser_type = self.checks.take("browserType", value);
        self
    }

    /// `city`: a text.
    pub fn city(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.city = self.checks.take("city", value);
        self
    }

    /// `country`: a text.
    pub fn country(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.country = self.checks.take("country", value);
        self
    }

    /// `deviceType`: `AuthEnvParamsDeviceType`.
    pub fn device_type(
        mut self,
        value: impl TryInto<AuthEnvParamsDeviceType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.device_type = self.checks.take("deviceType", value);
        self
    }

    /// `ip`: a text.
    pub fn ip(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.ip = self.checks.take("ip", value);
        self
    }

    /// `province`: a text.
    pub fn province(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.province = self.checks.take("province", value);
        self
    }

    /// `requestDate`: a text.
    pub fn request_date(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.request_date = self.checks.take("requestDate", value);
        self
    }

    /// `systemType`: `AuthEnvParamsSystemType`.
    pub fn system_type(
        mut self,
        value: impl TryInto<AuthEnvParamsSystemType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.system_type = self.checks.take("systemType", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<AuthEnvParams, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<AuthEnvParamsBuilder> for AuthEnvParams {
    type Error = Invalid;
    fn try_from(builder: AuthEnvParamsBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(AuthEnvParams);
/// One of a few texts `AuthEnvParams browserType`. Sent.
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
/// One of a few texts `AuthEnvParams deviceType`. Sent.
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
/// One of a few texts `AuthEnvParams systemType`. Sent.
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
/// Object `BatchCreateDnefReq`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct BatchCreateDnefReq {
    #[serde(rename = "fieldList", skip_serializing_if = "Option::is_none")]
    field_list: Option<List<ExtendFieldInput>>,
    #[serde(rename = "namespaceCode", skip_serializing_if = "Option::is_none")]
    namespace_code: Option<String>,
    #[serde(rename = "resourceCode", skip_serializing_if = "Option::is_none")]
    resource_code: Option<String>,
}

impl BatchCreateDnefReq {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> BatchCreateDnefReqBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("fieldList", self.field_list.is_some());
        checks.required("namespaceCode", self.namespace_code.is_some());
        checks.required("resourceCode", self.resource_code.is_some());
    }
}

/// Makes a [`BatchCreateDnefReq`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct BatchCreateDnefReqBuilder {
    checks: Checks,
    value: BatchCreateDnefReq,
}

impl BatchCreateDnefReqBuilder {
    /// `fieldList`: a list of `ExtendFieldInput`. Required.
    pub fn field_list(
        mut self,
        value: impl TryInto<List<ExtendFieldInput>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.field_list = self.checks.take("fieldList", value);
        self
    }

    /// `namespaceCode`: a text. Required.
    pub fn namespace_code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.namespace_code = self.checks.take("namespaceCode", value);
        self
    }

    /// `resourceCode`: a text. Required.
    pub fn resource_code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.resource_code = self.checks.take("resourceCode", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<BatchCreateDnefReq, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<BatchCreateDnefReqBuilder> for BatchCreateDnefReq {
    type Error = Invalid;
    fn try_from(builder: BatchCreateDnefReqBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(BatchCreateDnefReq);
/// Object `CheckExternalUserPermissionDataDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CheckExternalUserPermissionDataDto {
    /// `checkResultList`. Always there.
    #[serde(rename = "checkResultList")]
    pub check_result_list: Items<CheckExternalUserPermissionsRespDto>,
}

/// Object `CheckExternalUserPermissionDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CheckExternalUserPermissionDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    action: Option<String>,
    #[serde(rename = "authEnvParams", skip_serializing_if = "Option::is_none")]
    auth_env_params: Option<AuthEnvParams>,
    #[serde(rename = "externalId", skip_serializing_if = "Option::is_none")]
    external_id: Option<String>,
    #[serde(
        rename = "judgeConditionEnabled",
        skip_serializing_if = "Option::is_none"
    )]
    judge_condition_enabled: Option<bool>,
    #[serde(rename = "namespaceCode", skip_serializing_if = "Option::is_none")]
    namespace_code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    resources: Option<List<String>>,
}

impl CheckExternalUserPermissionDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CheckExternalUserPermissionDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("action", self.action.is_some());
        checks.required("externalId", self.external_id.is_some());
        checks.required("namespaceCode", self.namespace_code.is_some());
        checks.required("resources", self.resources.is_some());
    }
}

/// Makes a [`CheckExternalUserPermissionDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CheckExternalUserPermissionDtoBuilder {
    checks: Checks,
    value: CheckExternalUserPermissionDto,
}

impl CheckExternalUserPermissionDtoBuilder {
    /// `action`: a text. Required.
    pub fn action(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.action = self.checks.take("action", value);
        self
    }

    /// `authEnvParams`: `AuthEnvParams`.
    pub fn auth_env_params(
        mut self,
        value: impl TryInto<AuthEnvParams, Error: Into<Invalid>>,
    ) -> Self {
        self.value.auth_env_params = self.checks.take("authEnvParams", value);
        self
    }

    /// `externalId`: a text. Required.
    pub fn external_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.external_id = self.checks.take("externalId", value);
        self
    }

    /// `judgeConditionEnabled`: true or false. Unset, the vendor takes `true`.
    pub fn judge_condition_enabled(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.judge_condition_enabled = self.checks.take("judgeConditionEnabled", value);
        self
    }

    /// `namespaceCode`: a text. Required.
    pub fn namespace_code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.namespace_code = self.checks.take("namespaceCode", value);
        self
    }

    /// `resources`: a list of texts. Required.
    pub fn resources(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.value.resources = self.checks.take("resources", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CheckExternalUserPermissionDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CheckExternalUserPermissionDtoBuilder> for CheckExternalUserPermissionDto {
    type Error = Invalid;
    fn try_from(builder: CheckExternalUserPermissionDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CheckExternalUserPermissionDto);
/// Object `CheckExternalUserPermissionsRespDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CheckExternalUserPermissionsRespDto {
    /// `action`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub action: String,
    /// `enabled`. Always there.
    pub enabled: bool,
    /// `namespaceCode`. Always there.
    #[serde(rename = "namespaceCode")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub namespace_code: crate::ids::NamespaceCode,
    /// `resource`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub resource: String,
}

/// Object `CheckParamsDataPolicyRespDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CheckParamsDataPolicyRespDto {
    /// `isValid`. Always there.
    #[serde(rename = "isValid")]
    pub is_valid: bool,
    /// `message`, may be absent.
    pub message: Option<String>,
}

/// Object `CheckParamsDataResourceRespDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CheckParamsDataResourceRespDto {
    /// `isValid`. Always there.
    #[serde(rename = "isValid")]
    pub is_valid: bool,
    /// `message`, may be absent.
    pub message: Option<String>,
}

/// Object `CheckPermissionDataDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CheckPermissionDataDto {
    /// `checkResultList`. Always there.
    #[serde(rename = "checkResultList")]
    pub check_result_list: Items<CheckPermissionsRespDto>,
}

/// Object `CheckPermissionDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CheckPermissionDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    action: Option<String>,
    #[serde(rename = "authEnvParams", skip_serializing_if = "Option::is_none")]
    auth_env_params: Option<AuthEnvParams>,
    #[serde(
        rename = "judgeConditionEnabled",
        skip_serializing_if = "Option::is_none"
    )]
    judge_condition_enabled: Option<bool>,
    #[serde(rename = "namespaceCode", skip_serializing_if = "Option::is_none")]
    namespace_code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    resources: Option<List<String>>,
    #[serde(rename = "userId", skip_serializing_if = "Option::is_none")]
    user_id: Option<String>,
}

impl CheckPermissionDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CheckPermissionDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("action", self.action.is_some());
        checks.required("namespaceCode", self.namespace_code.is_some());
        checks.required("resources", self.resources.is_some());
        checks.required("userId", self.user_id.is_some());
    }
}

/// Makes a [`CheckPermissionDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CheckPermissionDtoBuilder {
    checks: Checks,
    value: CheckPermissionDto,
}

impl CheckPermissionDtoBuilder {
    /// `action`: a text. Required.
    pub fn action(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.action = self.checks.take("action", value);
        self
    }

    /// `authEnvParams`: `AuthEnvParams`.
    pub fn auth_env_params(
        mut self,
        value: impl TryInto<AuthEnvParams, Error: Into<Invalid>>,
    ) -> Self {
        self.value.auth_env_params = self.checks.take("authEnvParams", value);
        self
    }

    /// `judgeConditionEnabled`: true or false. Unset, the vendor takes `false`.
    pub fn judge_condition_enabled(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.judge_condition_enabled = self.checks.take("judgeConditionEnabled", value);
        self
    }

    /// `namespaceCode`: a text. Required.
    pub fn namespace_code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.namespace_code = self.checks.take("namespaceCode", value);
        self
    }

    /// `resources`: a list of texts. Required.
    pub fn resources(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.value.resources = self.checks.take("resources", value);
        self
    }

    /// `userId`: a text. Required.
    pub fn user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.user_id = self.checks.take("userId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CheckPermissionDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CheckPermissionDtoBuilder> for CheckPermissionDto {
    type Error = Invalid;
    fn try_from(builder: CheckPermissionDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CheckPermissionDto);
/// Object `CheckPermissionNamespaceExistsDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CheckPermissionNamespaceExistsDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<Text<0, 50>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<Text<0, 255>>,
}

impl CheckPermissionNamespaceExistsDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CheckPermissionNamespaceExistsDtoBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`CheckPermissionNamespaceExistsDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CheckPermissionNamespaceExistsDtoBuilder {
    checks: Checks,
    value: CheckPermissionNamespaceExistsDto,
}

impl CheckPermissionNamespaceExistsDtoBuilder {
    /// `code`: a text of at most 50 characters.
    pub fn code(mut self, value: impl TryInto<Text<0, 50>, Error: Into<Invalid>>) -> Self {
        self.value.code = self.checks.take("code", value);
        self
    }

    /// `name`: a text of at most 255 characters.
    pub fn name(mut self, value: impl TryInto<Text<0, 255>, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CheckPermissionNamespaceExistsDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CheckPermissionNamespaceExistsDtoBuilder> for CheckPermissionNamespaceExistsDto {
    type Error = Invalid;
    fn try_from(builder: CheckPermissionNamespaceExistsDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CheckPermissionNamespaceExistsDto);
/// Object `CheckPermissionNamespaceExistsRespDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CheckPermissionNamespaceExistsRespDto {
    /// `isValid`. Always there.
    #[serde(rename = "isValid")]
    pub is_valid: bool,
    /// `message`, may be absent.
    pub message: Option<String>,
}

/// Object `CheckPermissionsRespDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CheckPermissionsRespDto {
    /// `action`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub action: String,
    /// `enabled`. Always there.
    pub enabled: bool,
    /// `namespaceCode`. Always there.
    #[serde(rename = "namespaceCode")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub namespace_code: crate::ids::NamespaceCode,
    /// `resource`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub resource: String,
}

/// Object `CheckUserSameLevelPermissionDataDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CheckUserSameLevelPermissionDataDto {
    /// `checkLevelResultList`. Always there.
    #[serde(rename = "checkLevelResultList")]
    pub check_level_result_list: Items<CheckUserSameLevelPermissionRespDto>,
}

/// Object `CheckUserSameLevelPermissionDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CheckUserSameLevelPermissionDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    action: Option<String>,
    #[serde(rename = "authEnvParams", skip_serializing_if = "Option::is_none")]
    auth_env_params: Option<AuthEnvParams>,
    #[serde(
        rename = "judgeConditionEnabled",
        skip_serializing_if = "Option::is_none"
    )]
    judge_condition_enabled: Option<bool>,
    #[serde(rename = "namespaceCode", skip_serializing_if = "Option::is_none")]
    namespace_code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    resource: Option<String>,
    #[serde(rename = "resourceNodeCodes", skip_serializing_if = "Option::is_none")]
    resource_node_codes: Option<List<String>>,
    #[serde(rename = "userId", skip_serializing_if = "Option::is_none")]
    user_id: Option<String>,
}

impl CheckUserSameLevelPermissionDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CheckUserSameLevelPermissionDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("action", self.action.is_some());
        checks.required("namespaceCode", self.namespace_code.is_some());
        checks.required("resource", self.resource.is_some());
        checks.required("resourceNodeCodes", self.resource_node_codes.is_some());
        checks.required("userId", self.user_id.is_some());
    }
}

/// Makes a [`CheckUserSameLevelPermissionDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CheckUserSameLevelPermissionDtoBuilder {
    checks: Checks,
    value: CheckUserSameLevelPermissionDto,
}

impl CheckUserSameLevelPermissionDtoBuilder {
    /// `action`: a text. Required.
    pub fn action(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.action = self.checks.take("action", value);
        self
    }

    /// `authEnvParams`: `AuthEnvParams`.
    pub fn auth_env_params(
        mut self,
        value: impl TryInto<AuthEnvParams, Error: Into<Invalid>>,
    ) -> Self {
        self.value.auth_env_params = self.checks.take("authEnvParams", value);
        self
    }

    /// `judgeConditionEnabled`: true or false. Unset, the vendor takes `false`.
    pub fn judge_condition_enabled(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.judge_condition_enabled = self.checks.take("judgeConditionEnabled", value);
        self
    }

    /// `namespaceCode`: a text. Required.
    pub fn namespace_code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.namespace_code = self.checks.take("namespaceCode", value);
        self
    }

    /// `resource`: a text. Required.
    pub fn resource(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.resource = self.checks.take("resource", value);
        self
    }

    /// `resourceNodeCodes`: a list of texts. Required.
    pub fn resource_node_codes(
        mut self,
        value: impl TryInto<List<String>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.resource_node_codes = self.checks.take("resourceNodeCodes", value);
        self
    }

    /// `userId`: a text. Required.
    pub fn user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.user_id = self.checks.take("userId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CheckUserSameLevelPermissionDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CheckUserSameLevelPermissionDtoBuilder> for CheckUserSameLevelPermissionDto {
    type Error = Invalid;
    fn try_from(builder: CheckUserSameLevelPermissionDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CheckUserSameLevelPermissionDto);
/// Object `CheckUserSameLevelPermissionRespDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CheckUserSameLevelPermissionRespDto {
    /// `action`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub action: String,
    /// `enabled`. Always there.
    pub enabled: bool,
    /// `resourceNodeCode`. Always there.
    #[serde(rename = "resourceNodeCode")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub resource_node_code: String,
}

/// Object `Config`. Received.
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

/// Object `Config`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ConfigInput {
    #[serde(skip_serializing_if = "Option::is_none")]
    options: Option<List<OptionObjectInput>>,
}

impl ConfigInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ConfigInputBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("options", self.options.is_some());
    }
}

/// Makes a [`ConfigInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ConfigInputBuilder {
    checks: Checks,
    value: ConfigInput,
}

impl ConfigInputBuilder {
    /// `options`: a list of `OptionObjectInput`. Required.
    pub fn options(
        mut self,
        value: impl TryInto<List<OptionObjectInput>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.options = self.checks.take("options", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ConfigInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ConfigInputBuilder> for ConfigInput {
    type Error = Invalid;
    fn try_from(builder: ConfigInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ConfigInput);
/// Object `CreateArrayDataResourceDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateArrayDataResourceDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    actions: Option<AtMost<String, 50>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<Text<0, 200>>,
    #[serde(rename = "namespaceCode", skip_serializing_if = "Option::is_none")]
    namespace_code: Option<String>,
    #[serde(rename = "resourceCode", skip_serializing_if = "Option::is_none")]
    resource_code: Option<Text<0, 50>>,
    #[serde(rename = "resourceName", skip_serializing_if = "Option::is_none")]
    resource_name: Option<Text<0, 50>>,
    #[serde(rename = "struct", skip_serializing_if = "Option::is_none")]
    struct_: Option<AtMost<String, 50, 1>>,
}

impl CreateArrayDataResourceDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateArrayDataResourceDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("actions", self.actions.is_some());
        checks.required("namespaceCode", self.namespace_code.is_some());
        checks.required("resourceCode", self.resource_code.is_some());
        checks.required("resourceName", self.resource_name.is_some());
        checks.required("struct", self.struct_.is_some());
    }
}

/// Makes a [`CreateArrayDataResourceDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateArrayDataResourceDtoBuilder {
    checks: Checks,
    value: CreateArrayDataResourceDto,
}

impl CreateArrayDataResourceDtoBuilder {
    /// `actions`: a list, at most 50 long, of texts. Required.
    pub fn actions(
        mut self,
        value: impl TryInto<AtMost<String, 50>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.actions = self.checks.take("actions", value);
        self
    }

    /// `description`: a text of at most 200 characters.
    pub fn description(mut self, value: impl TryInto<Text<0, 200>, Error: Into<Invalid>>) -> Self {
        self.value.description = self.checks.take("description", value);
        self
    }

    /// `namespaceCode`: a text. Required.
    pub fn namespace_code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.namespace_code = self.checks.take("namespaceCode", value);
        self
    }

    /// `resourceCode`: a text of at most 50 characters. Required.
    pub fn resource_code(mut self, value: impl TryInto<Text<0, 50>, Error: Into<Invalid>>) -> Self {
        self.value.resource_code = self.checks.take("resourceCode", value);
        self
    }

    /// `resourceName`: a text of at most 50 characters. Required.
    pub fn resource_name(mut self, value: impl TryInto<Text<0, 50>, Error: Into<Invalid>>) -> Self {
        self.value.resource_name = self.checks.take("resourceName", value);
        self
    }

    /// `struct`: a list, 1 to 50 long, of texts. Required.
    pub fn struct_(
        mut self,
        value: impl TryInto<AtMost<String, 50, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.struct_ = self.checks.take("struct", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateArrayDataResourceDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateArrayDataResourceDtoBuilder> for CreateArrayDataResourceDto {
    type Error = Invalid;
    fn try_from(builder: CreateArrayDataResourceDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateArrayDataResourceDto);
/// Object `CreateArrayDataResourceRespDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CreateArrayDataResourceRespDto {
    /// `actions`. Always there.
    pub actions: Items<String>,
    /// `description`, may be absent.
    pub description: Option<String>,
    /// `resourceCode`. Always there.
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

/// Object `CreateAuthorizeDataPolicyDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateAuthorizeDataPolicyDto {
    #[serde(rename = "policyIds", skip_serializing_if = "Option::is_none")]
    policy_ids: Option<AtMost<String, 50, 1>>,
    #[serde(rename = "targetList", skip_serializing_if = "Option::is_none")]
    target_list: Option<List<SubjectDto>>,
}

impl CreateAuthorizeDataPolicyDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateAuthorizeDataPolicyDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("policyIds", self.policy_ids.is_some());
        checks.required("targetList", self.target_list.is_some());
    }
}

/// Makes a [`CreateAuthorizeDataPolicyDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateAuthorizeDataPolicyDtoBuilder {
    checks: Checks,
    value: CreateAuthorizeDataPolicyDto,
}

impl CreateAuthorizeDataPolicyDtoBuilder {
    /// `policyIds`: a list, 1 to 50 long, of texts. Required.
    pub fn policy_ids(
        mut self,
        value: impl TryInto<AtMost<String, 50, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.policy_ids = self.checks.take("policyIds", value);
        self
    }

    /// `targetList`: a list of `SubjectDto`. Required.
    pub fn target_list(
        mut self,
        value: impl TryInto<List<SubjectDto>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.target_list = self.checks.take("targetList", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateAuthorizeDataPolicyDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateAuthorizeDataPolicyDtoBuilder> for CreateAuthorizeDataPolicyDto {
    type Error = Invalid;
    fn try_from(builder: CreateAuthorizeDataPolicyDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateAuthorizeDataPolicyDto);
/// Object `CreateDataPolicyDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateDataPolicyDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<Text<0, 200>>,
    #[serde(rename = "policyName", skip_serializing_if = "Option::is_none")]
    policy_name: Option<Text<0, 50>>,
    #[serde(rename = "statementList", skip_serializing_if = "Option::is_none")]
    statement_list: Option<AtMost<DataStatementPermissionDto, 5, 1>>,
}

impl CreateDataPolicyDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateDataPolicyDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("policyName", self.policy_name.is_some());
        checks.required("statementList", self.statement_list.is_some());
    }
}

/// Makes a [`CreateDataPolicyDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateDataPolicyDtoBuilder {
    checks: Checks,
    value: CreateDataPolicyDto,
}

impl CreateDataPolicyDtoBuilder {
    /// `description`: a text of at most 200 characters.
    pub fn description(mut self, value: impl TryInto<Text<0, 200>, Error: Into<Invalid>>) -> Self {
        self.value.description = self.checks.take("description", value);
        self
    }

    /// `policyName`: a text of at most 50 characters. Required.
    pub fn policy_name(mut self, value: impl TryInto<Text<0, 50>, Error: Into<Invalid>>) -> Self {
        self.value.policy_name = self.checks.take("policyName", value);
        self
    }

    /// `statementList`: a list, 1 to 5 long, of `DataStatementPermissionDto`. Required.
    pub fn statement_list(
        mut self,
        value: impl TryInto<AtMost<DataStatementPermissionDto, 5, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.statement_list = self.checks.take("statementList", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateDataPolicyDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateDataPolicyDtoBuilder> for CreateDataPolicyDto {
    type Error = Invalid;
    fn try_from(builder: CreateDataPolicyDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateDataPolicyDto);
/// Object `CreateDataResourceDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateDataResourceDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    actions: Option<AtMost<String, 50>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<Text<0, 200>>,
    #[serde(rename = "extendFieldList", skip_serializing_if = "Option::is_none")]
    extend_field_list: Option<List<ExtendFieldInput>>,
    #[serde(rename = "namespaceCode", skip_serializing_if = "Option::is_none")]
    namespace_code: Option<Text<0, 50>>,
    #[serde(rename = "resourceCode", skip_serializing_if = "Option::is_none")]
    resource_code: Option<Text<0, 50>>,
    #[serde(rename = "resourceName", skip_serializing_if = "Option::is_none")]
    resource_name: Option<Text<0, 50>>,
    #[serde(rename = "struct", skip_serializing_if = "Option::is_none")]
    struct_: Option<CreateDataResourceDtoStruct>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    type_: Option<DataResourceType>,
}

impl CreateDataResourceDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateDataResourceDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("actions", self.actions.is_some());
        checks.required("namespaceCode", self.namespace_code.is_some());
        checks.required("resourceCode", self.resource_code.is_some());
        checks.required("resourceName", self.resource_name.is_some());
        checks.required("struct", self.struct_.is_some());
        checks.required("type", self.type_.is_some());
    }
}

/// Makes a [`CreateDataResourceDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateDataResourceDtoBuilder {
    checks: Checks,
    value: CreateDataResourceDto,
}

impl CreateDataResourceDtoBuilder {
    /// `actions`: a list, at most 50 long, of texts. Required.
    pub fn actions(
        mut self,
        value: impl TryInto<AtMost<String, 50>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.actions = self.checks.take("actions", value);
        self
    }

    /// `description`: a text of at most 200 characters.
    pub fn description(mut self, value: impl TryInto<Text<0, 200>, Error: Into<Invalid>>) -> Self {
        self.value.description = self.checks.take("description", value);
        self
    }

    /// `extendFieldList`: a list of `ExtendFieldInput`.
    pub fn extend_field_list(
        mut self,
        value: impl TryInto<List<ExtendFieldInput>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.extend_field_list = self.checks.take("extendFieldList", value);
        self
    }

    /// `namespaceCode`: a text of at most 50 characters. Required.
    pub fn namespace_code(
        mut self,
        value: impl TryInto<Text<0, 50>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.namespace_code = self.checks.take("namespaceCode", value);
        self
    }

    /// `resourceCode`: a text of at most 50 characters. Required.
    pub fn resource_code(mut self, value: impl TryInto<Text<0, 50>, Error: Into<Invalid>>) -> Self {
        self.value.resource_code = self.checks.take("resourceCode", value);
        self
    }

    /// `resourceName`: a text of at most 50 characters. Required.
    pub fn resource_name(mut self, value: impl TryInto<Text<0, 50>, Error: Into<Invalid>>) -> Self {
        self.value.resource_name = self.checks.take("resourceName", value);
        self
    }

    /// `struct`: `CreateDataResourceDtoStruct`. Required.
    pub fn struct_(
        mut self,
        value: impl TryInto<CreateDataResourceDtoStruct, Error: Into<Invalid>>,
    ) -> Self {
        self.value.struct_ = self.checks.take("struct", value);
        self
    }

    /// `type`: `DataResourceType`. Required.
    pub fn type_(mut self, value: impl TryInto<DataResourceType, Error: Into<Invalid>>) -> Self {
        self.value.type_ = self.checks.take("type", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateDataResourceDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateDataResourceDtoBuilder> for CreateDataResourceDto {
    type Error = Invalid;
    fn try_from(builder: CreateDataResourceDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateDataResourceDto);
/// One of several shapes `CreateDataResourceDto struct`. Sent.
#[derive(Clone, Debug, serde::Serialize)]
#[cfg_attr(feature = "serialize", derive(serde::Deserialize))]
#[serde(untagged)]
#[non_exhaustive]
pub enum CreateDataResourceDtoStruct {
    /// a list of `DataResourceTreeStructsInput`.
    Tree(List<DataResourceTreeStructsInput>),
    /// a text.
    Text(String),
    /// a list of texts.
    List(List<String>),
}

impl From<List<DataResourceTreeStructsInput>> for CreateDataResourceDtoStruct {
    fn from(value: List<DataResourceTreeStructsInput>) -> Self {
        Self::Tree(value)
    }
}

impl From<String> for CreateDataResourceDtoStruct {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for CreateDataResourceDtoStruct {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<List<String>> for CreateDataResourceDtoStruct {
    fn from(value: List<String>) -> Self {
        Self::List(value)
    }
}

/// Object `CreateDnefReq`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateDnefReq {
    #[serde(skip_serializing_if = "Option::is_none")]
    config: Option<ConfigInput>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<Text<1, 64, crate::patterns::KeyPattern>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<String>,
    #[serde(rename = "namespaceCode", skip_serializing_if = "Option::is_none")]
    namespace_code: Option<String>,
    #[serde(rename = "resourceCode", skip_serializing_if = "Option::is_none")]
    resource_code: Option<String>,
    #[serde(rename = "valueType", skip_serializing_if = "Option::is_none")]
    value_type: Option<CreateDnefReqValueType>,
}

impl CreateDnefReq {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateDnefReqBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("key", self.key.is_some());
        checks.required("label", self.label.is_some());
        checks.required("namespaceCode", self.namespace_code.is_some());
        checks.required("resourceCode", self.resource_code.is_some());
        checks.required("valueType", self.value_type.is_some());
        checks.required_when(
            "config",
            self.config.is_some(),
            self.value_type == Some(CreateDnefReqValueType::Select),
            "`valueType` is `SELECT`",
        );
    }
}

/// Makes a [`CreateDnefReq`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateDnefReqBuilder {
    checks: Checks,
    value: CreateDnefReq,
}

impl CreateDnefReqBuilder {
    /// `config`: `ConfigInput`. Required when `valueType` is `SELECT`.
    pub fn config(mut self, value: impl TryInto<ConfigInput, Error: Into<Invalid>>) -> Self {
        self.value.config = self.checks.take("config", value);
        self
    }

    /// `description`: a text.
    pub fn description(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.description = self.checks.take("description", value);
        self
    }

    /// `key`: a text of 1 to 64 characters that matches `^[A-Za-z0-9_$]+$`. Required.
    pub fn key(
        mut self,
        value: impl TryInto<Text<1, 64, crate::patterns::KeyPattern>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.key = self.checks.take("key", value);
        self
    }

    /// `label`: a text. Required.
    pub fn label(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.label = self.checks.take("label", value);
        self
    }

    /// `namespaceCode`: a text. Required.
    pub fn namespace_code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.namespace_code = self.checks.take("namespaceCode", value);
        self
    }

    /// `resourceCode`: a text. Required.
    pub fn resource_code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.resource_code = self.checks.take("resourceCode", value);
        self
    }

    /// `valueType`: `CreateDnefReqValueType`. Required.
    pub fn value_type(
        mut self,
        value: impl TryInto<CreateDnefReqValueType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.value_type = self.checks.take("valueType", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateDnefReq, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateDnefReqBuilder> for CreateDnefReq {
    type Error = Invalid;
    fn try_from(builder: CreateDnefReqBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateDnefReq);
/// One of a few texts `CreateDnefReq valueType`. Sent.
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
/// Object `CreatePermissionNamespaceDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreatePermissionNamespaceDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<Text<1, 50>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<Text<0, 200>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<Text<1, 255>>,
}

impl CreatePermissionNamespaceDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreatePermissionNamespaceDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("code", self.code.is_some());
        checks.required("name", self.name.is_some());
    }
}

/// Makes a [`CreatePermissionNamespaceDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreatePermissionNamespaceDtoBuilder {
    checks: Checks,
    value: CreatePermissionNamespaceDto,
}

impl CreatePermissionNamespaceDtoBuilder {
    /// `code`: a text of 1 to 50 characters. Required.
    pub fn code(mut self, value: impl TryInto<Text<1, 50>, Error: Into<Invalid>>) -> Self {
        self.value.code = self.checks.take("code", value);
        self
    }

    /// `description`: a text of at most 200 characters.
    pub fn description(mut self, value: impl TryInto<Text<0, 200>, Error: Into<Invalid>>) -> Self {
        self.value.description = self.checks.take("description", value);
        self
    }

    /// `name`: a text of 1 to 255 characters. Required.
    pub fn name(mut self, value: impl TryInto<Text<1, 255>, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreatePermissionNamespaceDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreatePermissionNamespaceDtoBuilder> for CreatePermissionNamespaceDto {
    type Error = Invalid;
    fn try_from(builder: CreatePermissionNamespaceDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreatePermissionNamespaceDto);
/// Object `CreatePermissionNamespacesBatchDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreatePermissionNamespacesBatchDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    list: Option<AtMost<CreatePermissionNamespacesBatchItemDto, 50, 1>>,
}

impl CreatePermissionNamespacesBatchDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreatePermissionNamespacesBatchDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("list", self.list.is_some());
    }
}

/// Makes a [`CreatePermissionNamespacesBatchDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreatePermissionNamespacesBatchDtoBuilder {
    checks: Checks,
    value: CreatePermissionNamespacesBatchDto,
}

impl CreatePermissionNamespacesBatchDtoBuilder {
    /// `list`: a list, 1 to 50 long, of `CreatePermissionNamespacesBatchItemDto`. Required.
    pub fn list(
        mut self,
        value: impl TryInto<AtMost<CreatePermissionNamespacesBatchItemDto, 50, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.list = self.checks.take("list", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreatePermissionNamespacesBatchDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreatePermissionNamespacesBatchDtoBuilder> for CreatePermissionNamespacesBatchDto {
    type Error = Invalid;
    fn try_from(builder: CreatePermissionNamespacesBatchDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreatePermissionNamespacesBatchDto);
/// Object `CreatePermissionNamespacesBatchItemDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreatePermissionNamespacesBatchItemDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<Text<1, 50>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<Text<0, 200>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<Text<0, 255>>,
}

impl CreatePermissionNamespacesBatchItemDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreatePermissionNamespacesBatchItemDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("code", self.code.is_some());
        checks.required("name", self.name.is_some());
    }
}

/// Makes a [`CreatePermissionNamespacesBatchItemDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreatePermissionNamespacesBatchItemDtoBuilder {
    checks: Checks,
    value: CreatePermissionNamespacesBatchItemDto,
}

impl CreatePermissionNamespacesBatchItemDtoBuilder {
    /// `code`: a text of 1 to 50 characters. Required.
    pub fn code(mut self, value: impl TryInto<Text<1, 50>, Error: Into<Invalid>>) -> Self {
        self.value.code = self.checks.take("code", value);
        self
    }

    /// `description`: a text of at most 200 characters.
    pub fn description(mut self, value: impl TryInto<Text<0, 200>, Error: Into<Invalid>>) -> Self {
        self.value.description = self.checks.take("description", value);
        self
    }

    /// `name`: a text of at most 255 characters. Required.
    pub fn name(mut self, value: impl TryInto<Text<0, 255>, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreatePermissionNamespacesBatchItemDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreatePermissionNamespacesBatchItemDtoBuilder>
    for CreatePermissionNamespacesBatchItemDto
{
    type Error = Invalid;
    fn try_from(builder: CreatePermissionNamespacesBatchItemDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreatePermissionNamespacesBatchItemDto);
/// Object `CreateStringDataResourceDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateStringDataResourceDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    actions: Option<AtMost<String, 50>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<Text<0, 200>>,
    #[serde(rename = "namespaceCode", skip_serializing_if = "Option::is_none")]
    namespace_code: Option<String>,
    #[serde(rename = "resourceCode", skip_serializing_if = "Option::is_none")]
    resource_code: Option<Text<0, 50>>,
    #[serde(rename = "resourceName", skip_serializing_if = "Option::is_none")]
    resource_name: Option<Text<0, 50>>,
    #[serde(rename = "struct", skip_serializing_if = "Option::is_none")]
    struct_: Option<Text<0, 200>>,
}

impl CreateStringDataResourceDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateStringDataResourceDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("actions", self.actions.is_some());
        checks.required("namespaceCode", self.namespace_code.is_some());
        checks.required("resourceCode", self.resource_code.is_some());
        checks.required("resourceName", self.resource_name.is_some());
        checks.required("struct", self.struct_.is_some());
    }
}

/// Makes a [`CreateStringDataResourceDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateStringDataResourceDtoBuilder {
    checks: Checks,
    value: CreateStringDataResourceDto,
}

impl CreateStringDataResourceDtoBuilder {
    /// `actions`: a list, at most 50 long, of texts. Required.
    pub fn actions(
        mut self,
        value: impl TryInto<AtMost<String, 50>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.actions = self.checks.take("actions", value);
        self
    }

    /// `description`: a text of at most 200 characters.
    pub fn description(mut self, value: impl TryInto<Text<0, 200>, Error: Into<Invalid>>) -> Self {
        self.value.description = self.checks.take("description", value);
        self
    }

    /// `namespaceCode`: a text. Required.
    pub fn namespace_code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.namespace_code = self.checks.take("namespaceCode", value);
        self
    }

    /// `resourceCode`: a text of at most 50 characters. Required.
    pub fn resource_code(mut self, value: impl TryInto<Text<0, 50>, Error: Into<Invalid>>) -> Self {
        self.value.resource_code = self.checks.take("resourceCode", value);
        self
    }

    /// `resourceName`: a text of at most 50 characters. Required.
    pub fn resource_name(mut self, value: impl TryInto<Text<0, 50>, Error: Into<Invalid>>) -> Self {
        self.value.resource_name = self.checks.take("resourceName", value);
        self
    }

    /// `struct`: a text of at most 200 characters. Required.
    pub fn struct_(mut self, value: impl TryInto<Text<0, 200>, Error: Into<Invalid>>) -> Self {
        self.value.struct_ = self.checks.take("struct", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateStringDataResourceDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateStringDataResourceDtoBuilder> for CreateStringDataResourceDto {
    type Error = Invalid;
    fn try_from(builder: CreateStringDataResourceDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateStringDataResourceDto);
/// Object `CreateStringDataResourceRespDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CreateStringDataResourceRespDto {
    /// `actions`. Always there.
    pub actions: Items<String>,
    /// `description`, may be absent.
    pub description: Option<String>,
    /// `resourceCode`. Always there.
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

/// Object `CreateTreeDataResourceDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateTreeDataResourceDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    actions: Option<AtMost<String, 50>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<Text<0, 200>>,
    #[serde(rename = "extendFieldList", skip_serializing_if = "Option::is_none")]
    extend_field_list: Option<List<ExtendFieldInput>>,
    #[serde(rename = "namespaceCode", skip_serializing_if = "Option::is_none")]
    namespace_code: Option<String>,
    #[serde(rename = "resourceCode", skip_serializing_if = "Option::is_none")]
    resource_code: Option<Text<0, 50>>,
    #[serde(rename = "resourceName", skip_serializing_if = "Option::is_none")]
    resource_name: Option<Text<0, 50>>,
    #[serde(rename = "struct", skip_serializing_if = "Option::is_none")]
    struct_: Option<AtMost<DataResourceTreeStructsInput, 50, 1>>,
}

impl CreateTreeDataResourceDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateTreeDataResourceDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("actions", self.actions.is_some());
        checks.required("namespaceCode", self.namespace_code.is_some());
        checks.required("resourceCode", self.resource_code.is_some());
        checks.required("resourceName", self.resource_name.is_some());
        checks.required("struct", self.struct_.is_some());
    }
}

/// Makes a [`CreateTreeDataResourceDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateTreeDataResourceDtoBuilder {
    checks: Checks,
    value: CreateTreeDataResourceDto,
}

impl CreateTreeDataResourceDtoBuilder {
    /// `actions`: a list, at most 50 long, of texts. Required.
    pub fn actions(
        mut self,
        value: impl TryInto<AtMost<String, 50>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.actions = self.checks.take("actions", value);
        self
    }

    /// `description`: a text of at most 200 characters.
    pub fn description(mut self, value: impl TryInto<Text<0, 200>, Error: Into<Invalid>>) -> Self {
        self.value.description = self.checks.take("description", value);
        self
    }

    /// `extendFieldList`: a list of `ExtendFieldInput`.
    pub fn extend_field_list(
        mut self,
        value: impl TryInto<List<ExtendFieldInput>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.extend_field_list = self.checks.take("extendFieldList", value);
        self
    }

    /// `namespaceCode`: a text. Required.
    pub fn namespace_code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.namespace_code = self.checks.take("namespaceCode", value);
        self
    }

    /// `resourceCode`: a text of at most 50 characters. Required.
    pub fn resource_code(mut self, value: impl TryInto<Text<0, 50>, Error: Into<Invalid>>) -> Self {
        self.value.resource_code = self.checks.take("resourceCode", value);
        self
    }

    /// `resourceName`: a text of at most 50 characters. Required.
    pub fn resource_name(mut self, value: impl TryInto<Text<0, 50>, Error: Into<Invalid>>) -> Self {
        self.value.resource_name = self.checks.take("resourceName", value);
        self
    }

    /// `struct`: a list, 1 to 50 long, of `DataResourceTreeStructsInput`. Required.
    pub fn struct_(
        mut self,
        value: impl TryInto<AtMost<DataResourceTreeStructsInput, 50, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.struct_ = self.checks.take("struct", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateTreeDataResourceDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateTreeDataResourceDtoBuilder> for CreateTreeDataResourceDto {
    type Error = Invalid;
    fn try_from(builder: CreateTreeDataResourceDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateTreeDataResourceDto);
/// Object `CreateTreeDataResourceRespDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CreateTreeDataResourceRespDto {
    /// `actions`. Always there.
    pub actions: Items<String>,
    /// `description`, may be absent.
    pub description: Option<String>,
    /// `extendFieldList`, may be absent.
    #[serde(rename = "extendFieldList")]
    pub extend_field_list: Option<Items<ExtendField>>,
    /// `resourceCode`. Always there.
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

/// Object `DataPoliciesPaginatedRespDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DataPoliciesPaginatedRespDto {
    /// `list`. Always there.
    pub list: Items<ListDataPoliciesRespDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `DataPoliciesSimplePaginatedRespDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DataPoliciesSimplePaginatedRespDto {
    /// `list`. Always there.
    pub list: Items<ListSimpleDataPoliciesRespDto>,
    /// `totalCount`, may be absent.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `DataPolicyRespDto`. Received.
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
    /// `policyId`. Always there.
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

/// Object `DataResourceRespDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DataResourceRespDto {
    /// `actions`. Always there.
    pub actions: Items<String>,
    /// `description`, may be absent.
    pub description: Option<String>,
    /// `extendFieldList`, may be absent.
    #[serde(rename = "extendFieldList")]
    pub extend_field_list: Option<Items<ExtendField>>,
    /// `resourceCode`. Always there.
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

/// One of several shapes `DataResourceRespDto struct`. Received.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum DataResourceRespDtoStruct {
    /// a list of `DataResourceTreeStructs`.
    Tree(Items<DataResourceTreeStructs>),
    /// `DataResourceTreeStructs`.
    Node(Box<DataResourceTreeStructs>),
    /// a text.
    Text(String),
    /// a list of texts.
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

/// Object `DataResourceSimpleRespDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DataResourceSimpleRespDto {
    /// `resourceId`. Always there.
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

/// Object `DataResourceTreeStructs`. Received.
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

/// Object `DataResourceTreeStructs`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct DataResourceTreeStructsInput {
    #[serde(skip_serializing_if = "Option::is_none")]
    children: Option<List<serde_json::Value>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<Text<0, 50>>,
    #[serde(rename = "extendFieldValue", skip_serializing_if = "Option::is_none")]
    extend_field_value: Option<serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<Text<0, 50>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<Text<0, 1000>>,
}

impl DataResourceTreeStructsInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> DataResourceTreeStructsInputBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("code", self.code.is_some());
        checks.required("name", self.name.is_some());
    }
}

/// Makes a [`DataResourceTreeStructsInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DataResourceTreeStructsInputBuilder {
    checks: Checks,
    value: DataResourceTreeStructsInput,
}

impl DataResourceTreeStructsInputBuilder {
    /// `children`: a list of items, each any JSON value.
    pub fn children(
        mut self,
        value: impl TryInto<List<serde_json::Value>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.children = self.checks.take("children", value);
        self
    }

    /// `code`: a text of at most 50 characters. Required.
    pub fn code(mut self, value: impl TryInto<Text<0, 50>, Error: Into<Invalid>>) -> Self {
        self.value.code = self.checks.take("code", value);
        self
    }

    /// `extendFieldValue`: any JSON value.
    pub fn extend_field_value(
        mut self,
        value: impl TryInto<serde_json::Value, Error: Into<Invalid>>,
    ) -> Self {
        self.value.extend_field_value = self.checks.take("extendFieldValue", value);
        self
    }

    /// `name`: a text of at most 50 characters. Required.
    pub fn name(mut self, value: impl TryInto<Text<0, 50>, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// `value`: a text of at most 1000 characters.
    pub fn value(mut self, value: impl TryInto<Text<0, 1000>, Error: Into<Invalid>>) -> Self {
        self.value.value = self.checks.take("value", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<DataResourceTreeStructsInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<DataResourceTreeStructsInputBuilder> for DataResourceTreeStructsInput {
    type Error = Invalid;
    fn try_from(builder: DataResourceTreeStructsInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DataResourceTreeStructsInput);
/// One of a few texts `DataResourceType`. Sent and received.
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
/// Object `DataResourcesPaginatedRespDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DataResourcesPaginatedRespDto {
    /// `list`. Always there.
    pub list: Items<ListDataResourcesRespDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `DataStatementPermissionDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct DataStatementPermissionDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    effect: Option<crate::shared::Effect>,
    #[serde(skip_serializing_if = "Option::is_none")]
    permissions: Option<List<String>>,
}

impl DataStatementPermissionDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> DataStatementPermissionDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("effect", self.effect.is_some());
        checks.required("permissions", self.permissions.is_some());
    }
}

/// Makes a [`DataStatementPermissionDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DataStatementPermissionDtoBuilder {
    checks: Checks,
    value: DataStatementPermissionDto,
}

impl DataStatementPermissionDtoBuilder {
    /// `effect`: `Effect`. Required.
    pub fn effect(
        mut self,
        value: impl TryInto<crate::shared::Effect, Error: Into<Invalid>>,
    ) -> Self {
        self.value.effect = self.checks.take("effect", value);
        self
    }

    /// `permissions`: a list of texts. Required.
    pub fn permissions(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.value.permissions = self.checks.take("permissions", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<DataStatementPermissionDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<DataStatementPermissionDtoBuilder> for DataStatementPermissionDto {
    type Error = Invalid;
    fn try_from(builder: DataStatementPermissionDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DataStatementPermissionDto);
/// Object `DataSubjectRespDto`. Received.
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
    /// `targetIdentifier`. Always there.
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
    /// `targetType`. Always there.
    #[serde(rename = "targetType")]
    pub target_type: Open<crate::shared::SubjectType>,
}

/// Object `DeleteAuthorizeDataPolicyDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct DeleteAuthorizeDataPolicyDto {
    #[serde(rename = "policyId", skip_serializing_if = "Option::is_none")]
    policy_id: Option<String>,
    #[serde(rename = "targetIdentifier", skip_serializing_if = "Option::is_none")]
    target_identifier: Option<String>,
    #[serde(rename = "targetType", skip_serializing_if = "Option::is_none")]
    target_type: Option<crate::shared::SubjectType>,
}

impl DeleteAuthorizeDataPolicyDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> DeleteAuthorizeDataPolicyDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("policyId", self.policy_id.is_some());
        checks.required("targetIdentifier", self.target_identifier.is_some());
        checks.required("targetType", self.target_type.is_some());
    }
}

/// Makes a [`DeleteAuthorizeDataPolicyDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DeleteAuthorizeDataPolicyDtoBuilder {
    checks: Checks,
    value: DeleteAuthorizeDataPolicyDto,
}

impl DeleteAuthorizeDataPolicyDtoBuilder {
    /// `policyId`: a text. Required.
    pub fn policy_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.policy_id = self.checks.take("policyId", value);
        self
    }

    /// `targetIdentifier`: a text. Required.
    pub fn target_identifier(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.target_identifier = self.checks.take("targetIdentifier", value);
        self
    }

    /// `targetType`: `SubjectType`. Required.
    pub fn target_type(
        mut self,
        value: impl TryInto<crate::shared::SubjectType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.target_type = self.checks.take("targetType", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<DeleteAuthorizeDataPolicyDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<DeleteAuthorizeDataPolicyDtoBuilder> for DeleteAuthorizeDataPolicyDto {
    type Error = Invalid;
    fn try_from(builder: DeleteAuthorizeDataPolicyDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DeleteAuthorizeDataPolicyDto);
/// Object `DeleteDataPolicyDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct DeleteDataPolicyDto {
    #[serde(rename = "policyId", skip_serializing_if = "Option::is_none")]
    policy_id: Option<String>,
}

impl DeleteDataPolicyDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> DeleteDataPolicyDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("policyId", self.policy_id.is_some());
    }
}

/// Makes a [`DeleteDataPolicyDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DeleteDataPolicyDtoBuilder {
    checks: Checks,
    value: DeleteDataPolicyDto,
}

impl DeleteDataPolicyDtoBuilder {
    /// `policyId`: a text. Required.
    pub fn policy_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.policy_id = self.checks.take("policyId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<DeleteDataPolicyDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<DeleteDataPolicyDtoBuilder> for DeleteDataPolicyDto {
    type Error = Invalid;
    fn try_from(builder: DeleteDataPolicyDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DeleteDataPolicyDto);
/// Object `DeleteDataResourceDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct DeleteDataResourceDto {
    #[serde(rename = "namespaceCode", skip_serializing_if = "Option::is_none")]
    namespace_code: Option<Text<0, 50>>,
    #[serde(rename = "resourceCode", skip_serializing_if = "Option::is_none")]
    resource_code: Option<Text<0, 50>>,
}

impl DeleteDataResourceDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> DeleteDataResourceDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("namespaceCode", self.namespace_code.is_some());
        checks.required("resourceCode", self.resource_code.is_some());
    }
}

/// Makes a [`DeleteDataResourceDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DeleteDataResourceDtoBuilder {
    checks: Checks,
    value: DeleteDataResourceDto,
}

impl DeleteDataResourceDtoBuilder {
    /// `namespaceCode`: a text of at most 50 characters. Required.
    pub fn namespace_code(
        mut self,
        value: impl TryInto<Text<0, 50>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.namespace_code = self.checks.take("namespaceCode", value);
        self
    }

    /// `resourceCode`: a text of at most 50 characters. Required.
    pub fn resource_code(mut self, value: impl TryInto<Text<0, 50>, Error: Into<Invalid>>) -> Self {
        self.value.resource_code = self.checks.take("resourceCode", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<DeleteDataResourceDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<DeleteDataResourceDtoBuilder> for DeleteDataResourceDto {
    type Error = Invalid;
    fn try_from(builder: DeleteDataResourceDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DeleteDataResourceDto);
/// Object `DeleteDnefReq`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct DeleteDnefReq {
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<Text<1, 64, crate::patterns::KeyPattern>>,
    #[serde(rename = "namespaceCode", skip_serializing_if = "Option::is_none")]
    namespace_code: Option<String>,
    #[serde(rename = "resourceCode", skip_serializing_if = "Option::is_none")]
    resource_code: Option<String>,
}

impl DeleteDnefReq {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> DeleteDnefReqBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("key", self.key.is_some());
        checks.required("namespaceCode", self.namespace_code.is_some());
        checks.required("resourceCode", self.resource_code.is_some());
    }
}

/// Makes a [`DeleteDnefReq`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DeleteDnefReqBuilder {
    checks: Checks,
    value: DeleteDnefReq,
}

impl DeleteDnefReqBuilder {
    /// `key`: a text of 1 to 64 characters that matches `^[A-Za-z0-9_$]+$`. Required.
    pub fn key(
        mut self,
        value: impl TryInto<Text<1, 64, crate::patterns::KeyPattern>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.key = self.checks.take("key", value);
        self
    }

    /// `namespaceCode`: a text. Required.
    pub fn namespace_code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.namespace_code = self.checks.take("namespaceCode", value);
        self
    }

    /// `resourceCode`: a text. Required.
    pub fn resource_code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.resource_code = self.checks.take("resourceCode", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<DeleteDnefReq, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<DeleteDnefReqBuilder> for DeleteDnefReq {
    type Error = Invalid;
    fn try_from(builder: DeleteDnefReqBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DeleteDnefReq);
/// Object `DeletePermissionNamespaceDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct DeletePermissionNamespaceDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<Text<0, 50>>,
}

impl DeletePermissionNamespaceDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> DeletePermissionNamespaceDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("code", self.code.is_some());
    }
}

/// Makes a [`DeletePermissionNamespaceDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DeletePermissionNamespaceDtoBuilder {
    checks: Checks,
    value: DeletePermissionNamespaceDto,
}

impl DeletePermissionNamespaceDtoBuilder {
    /// `code`: a text of at most 50 characters. Required.
    pub fn code(mut self, value: impl TryInto<Text<0, 50>, Error: Into<Invalid>>) -> Self {
        self.value.code = self.checks.take("code", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<DeletePermissionNamespaceDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<DeletePermissionNamespaceDtoBuilder> for DeletePermissionNamespaceDto {
    type Error = Invalid;
    fn try_from(builder: DeletePermissionNamespaceDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DeletePermissionNamespaceDto);
/// Object `DeletePermissionNamespacesBatchDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct DeletePermissionNamespacesBatchDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    codes: Option<AtMost<String, 10, 1>>,
}

impl DeletePermissionNamespacesBatchDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> DeletePermissionNamespacesBatchDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("codes", self.codes.is_some());
    }
}

/// Makes a [`DeletePermissionNamespacesBatchDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DeletePermissionNamespacesBatchDtoBuilder {
    checks: Checks,
    value: DeletePermissionNamespacesBatchDto,
}

impl DeletePermissionNamespacesBatchDtoBuilder {
    /// `codes`: a list, 1 to 10 long, of texts. Required.
    pub fn codes(
        mut self,
        value: impl TryInto<AtMost<String, 10, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.codes = self.checks.take("codes", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<DeletePermissionNamespacesBatchDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<DeletePermissionNamespacesBatchDtoBuilder> for DeletePermissionNamespacesBatchDto {
    type Error = Invalid;
    fn try_from(builder: DeletePermissionNamespacesBatchDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DeletePermissionNamespacesBatchDto);
/// Object `DnefPaginatedRespDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DnefPaginatedRespDto {
    /// `list`. Always there.
    pub list: Items<ExtendField>,
    /// `nextStartIndex`. Always there.
    #[serde(rename = "nextStartIndex")]
    pub next_start_index: i64,
    /// `truncated`. Always there.
    pub truncated: bool,
}

/// Object `ExtendField`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ExtendField {
    /// `config`, may be absent.
    pub config: Option<Config>,
    /// `description`, may be absent.
    pub description: Option<String>,
    /// `key`. Always there.
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

/// Object `ExtendField`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ExtendFieldInput {
    #[serde(skip_serializing_if = "Option::is_none")]
    config: Option<ConfigInput>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<Text<1, 64, crate::patterns::KeyPattern>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<String>,
    #[serde(rename = "valueType", skip_serializing_if = "Option::is_none")]
    value_type: Option<ExtendFieldValueType>,
}

impl ExtendFieldInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ExtendFieldInputBuilder {
        Default::default()
    }

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

/// Makes a [`ExtendFieldInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ExtendFieldInputBuilder {
    checks: Checks,
    value: ExtendFieldInput,
}

impl ExtendFieldInputBuilder {
    /// `config`: `ConfigInput`. Required when `valueType` is `SELECT`.
    pub fn config(mut self, value: impl TryInto<ConfigInput, Error: Into<Invalid>>) -> Self {
        self.value.config = self.checks.take("config", value);
        self
    }

    /// `description`: a text.
    pub fn description(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.description = self.checks.take("description", value);
        self
    }

    /// `key`: a text of 1 to 64 characters that matches `^[A-Za-z0-9_$]+$`. Required.
    pub fn key(
        mut self,
        value: impl TryInto<Text<1, 64, crate::patterns::KeyPattern>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.key = self.checks.take("key", value);
        self
    }

    /// `label`: a text. Required.
    pub fn label(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.label = self.checks.take("label", value);
        self
    }

    /// `valueType`: `ExtendFieldValueType`. Required.
    pub fn value_type(
        mut self,
        value: impl TryInto<ExtendFieldValueType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.value_type = self.checks.take("valueType", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ExtendFieldInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ExtendFieldInputBuilder> for ExtendFieldInput {
    type Error = Invalid;
    fn try_from(builder: ExtendFieldInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ExtendFieldInput);
/// One of a few texts `ExtendField valueType`. Sent and received.
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
/// Object `GetDataResourceRespDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetDataResourceRespDto {
    /// `actions`. Always there.
    pub actions: Items<String>,
    /// `description`, may be absent.
    pub description: Option<String>,
    /// `extendFieldList`, may be absent.
    #[serde(rename = "extendFieldList")]
    pub extend_field_list: Option<Items<ExtendField>>,
    /// `namespaceCode`. Always there.
    #[serde(rename = "namespaceCode")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub namespace_code: crate::ids::NamespaceCode,
    /// `resourceCode`. Always there.
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

/// One of several shapes `GetDataResourceRespDto struct`. Received.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum GetDataResourceRespDtoStruct {
    /// a list of `DataResourceTreeStructs`.
    Tree(Items<DataResourceTreeStructs>),
    /// `DataResourceTreeStructs`.
    Node(Box<DataResourceTreeStructs>),
    /// a text.
    Text(String),
    /// a list of texts.
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

/// Object `GetExternalUserResourceStructDataDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetExternalUserResourceStructDataDto {
    /// `arrResourceAuthAction`, may be absent.
    #[serde(rename = "arrResourceAuthAction")]
    pub arr_resource_auth_action: Option<ArrResourceAuthAction>,
    /// `namespaceCode`. Always there.
    #[serde(rename = "namespaceCode")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub namespace_code: crate::ids::NamespaceCode,
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
    pub resource_type: Open<DataResourceType>,
    /// `strResourceAuthAction`, may be absent.
    #[serde(rename = "strResourceAuthAction")]
    pub str_resource_auth_action: Option<StrResourceAuthAction>,
    /// `treeResourceAuthAction`, may be absent.
    #[serde(rename = "treeResourceAuthAction")]
    pub tree_resource_auth_action: Option<TreeResourceAuthAction>,
}

/// Object `GetExternalUserResourceStructDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct GetExternalUserResourceStructDto {
    #[serde(rename = "externalId", skip_serializing_if = "Option::is_none")]
    external_id: Option<String>,
    #[serde(rename = "namespaceCode", skip_serializing_if = "Option::is_none")]
    namespace_code: Option<String>,
    #[serde(rename = "resourceCode", skip_serializing_if = "Option::is_none")]
    resource_code: Option<String>,
}

impl GetExternalUserResourceStructDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> GetExternalUserResourceStructDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("externalId", self.external_id.is_some());
        checks.required("namespaceCode", self.namespace_code.is_some());
        checks.required("resourceCode", self.resource_code.is_some());
    }
}

/// Makes a [`GetExternalUserResourceStructDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct GetExternalUserResourceStructDtoBuilder {
    checks: Checks,
    value: GetExternalUserResourceStructDto,
}

impl GetExternalUserResourceStructDtoBuilder {
    /// `externalId`: a text. Required.
    pub fn external_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.external_id = self.checks.take("externalId", value);
        self
    }

    /// `namespaceCode`: a text. Required.
    pub fn namespace_code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.namespace_code = self.checks.take("namespaceCode", value);
        self
    }

    /// `resourceCode`: a text. Required.
    pub fn resource_code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.resource_code = self.checks.take("resourceCode", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<GetExternalUserResourceStructDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<GetExternalUserResourceStructDtoBuilder> for GetExternalUserResourceStructDto {
    type Error = Invalid;
    fn try_from(builder: GetExternalUserResourceStructDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(GetExternalUserResourceStructDto);
/// Object `GetUserPermissionListDataDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetUserPermissionListDataDto {
    /// `userPermissionList`. Always there.
    #[serde(rename = "userPermissionList")]
    pub user_permission_list: Items<UserPermissionListDto>,
}

/// Object `GetUserPermissionListDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct GetUserPermissionListDto {
    #[serde(rename = "namespaceCodes", skip_serializing_if = "Option::is_none")]
    namespace_codes: Option<List<String>>,
    #[serde(rename = "userIds", skip_serializing_if = "Option::is_none")]
    user_ids: Option<List<String>>,
}

impl GetUserPermissionListDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> GetUserPermissionListDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("userIds", self.user_ids.is_some());
    }
}

/// Makes a [`GetUserPermissionListDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct GetUserPermissionListDtoBuilder {
    checks: Checks,
    value: GetUserPermissionListDto,
}

impl GetUserPermissionListDtoBuilder {
    /// `namespaceCodes`: a list of texts.
    pub fn namespace_codes(
        mut self,
        value: impl TryInto<List<String>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.namespace_codes = self.checks.take("namespaceCodes", value);
        self
    }

    /// `userIds`: a list of texts. Required.
    pub fn user_ids(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.value.user_ids = self.checks.take("userIds", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<GetUserPermissionListDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<GetUserPermissionListDtoBuilder> for GetUserPermissionListDto {
    type Error = Invalid;
    fn try_from(builder: GetUserPermissionListDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(GetUserPermissionListDto);
/// Object `GetUserResourcePermissionList`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetUserResourcePermissionList {
    /// `actions`. Always there.
    pub actions: Items<String>,
    /// `namespaceCode`. Always there.
    #[serde(rename = "namespaceCode")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub namespace_code: crate::ids::NamespaceCode,
    /// `resource`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub resource: String,
}

/// Object `GetUserResourcePermissionListDataDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetUserResourcePermissionListDataDto {
    /// `permissionList`. Always there.
    #[serde(rename = "permissionList")]
    pub permission_list: Items<GetUserResourcePermissionList>,
}

/// Object `GetUserResourcePermissionListDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct GetUserResourcePermissionListDto {
    #[serde(rename = "namespaceCode", skip_serializing_if = "Option::is_none")]
    namespace_code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    resources: Option<List<String>>,
    #[serde(rename = "userId", skip_serializing_if = "Option::is_none")]
    user_id: Option<String>,
}

impl GetUserResourcePermissionListDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> GetUserResourcePermissionListDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("namespaceCode", self.namespace_code.is_some());
        checks.required("resources", self.resources.is_some());
        checks.required("userId", self.user_id.is_some());
    }
}

/// Makes a [`GetUserResourcePermissionListDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct GetUserResourcePermissionListDtoBuilder {
    checks: Checks,
    value: GetUserResourcePermissionListDto,
}

impl GetUserResourcePermissionListDtoBuilder {
    /// `namespaceCode`: a text. Required.
    pub fn namespace_code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.namespace_code = self.checks.take("namespaceCode", value);
        self
    }

    /// `resources`: a list of texts. Required.
    pub fn resources(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.value.resources = self.checks.take("resources", value);
        self
    }

    /// `userId`: a text. Required.
    pub fn user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.user_id = self.checks.take("userId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<GetUserResourcePermissionListDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<GetUserResourcePermissionListDtoBuilder> for GetUserResourcePermissionListDto {
    type Error = Invalid;
    fn try_from(builder: GetUserResourcePermissionListDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(GetUserResourcePermissionListDto);
/// Object `GroupBo`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GroupBo {
    /// `groupCode`. Always there.
    #[serde(rename = "groupCode")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub group_code: crate::ids::GroupCode,
    /// `groupId`. Always there.
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

/// Object `ListDataPoliciesRespDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListDataPoliciesRespDto {
    /// `description`, may be absent.
    pub description: Option<String>,
    /// `policyId`. Always there.
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
    /// `resourceList`. Always there.
    #[serde(rename = "resourceList")]
    pub resource_list: Items<DataResourceSimpleRespDto>,
    /// `targetList`. Always there.
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

/// Object `ListDataPolicySubjectPageDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListDataPolicySubjectPageDto {
    /// `list`. Always there.
    pub list: Items<DataSubjectRespDto>,
    /// `totalCount`, may be absent.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `ListDataResourcesRespDto`. Received.
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
    /// `namespaceCode`. Always there.
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
    /// `resourceCode`. Always there.
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

/// Object `ListPermissionViewDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ListPermissionViewDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    keyword: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    limit: Option<Int<1, 50>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    page: Option<Int<1, { i64::MAX }>>,
}

impl ListPermissionViewDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ListPermissionViewDtoBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`ListPermissionViewDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ListPermissionViewDtoBuilder {
    checks: Checks,
    value: ListPermissionViewDto,
}

impl ListPermissionViewDtoBuilder {
    /// `keyword`: a text.
    pub fn keyword(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.keyword = self.checks.take("keyword", value);
        self
    }

    /// `limit`: a whole number from 1 to 50. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 50>, Error: Into<Invalid>>) -> Self {
        self.value.limit = self.checks.take("limit", value);
        self
    }

    /// `page`: a whole number of at least 1. Unset, the vendor takes `1`.
    pub fn page(mut self, value: impl TryInto<Int<1, { i64::MAX }>, Error: Into<Invalid>>) -> Self {
        self.value.page = self.checks.take("page", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ListPermissionViewDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ListPermissionViewDtoBuilder> for ListPermissionViewDto {
    type Error = Invalid;
    fn try_from(builder: ListPermissionViewDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ListPermissionViewDto);
/// Object `ListPermissionViewPaginatedRespDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListPermissionViewPaginatedRespDto {
    /// `list`. Always there.
    pub list: Items<ListPermissionViewRespDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `ListPermissionViewRespDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListPermissionViewRespDto {
    /// `dataPolicyList`. Always there.
    #[serde(rename = "dataPolicyList")]
    pub data_policy_list: Items<PolicyBo>,
    /// `dataResourceCode`. Always there.
    #[serde(rename = "dataResourceCode")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub data_resource_code: crate::ids::ResourceCode,
    /// `dataResourceId`. Always there.
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
    /// `groupList`. Always there.
    #[serde(rename = "groupList")]
    pub group_list: Items<GroupBo>,
    /// `namespaceCode`. Always there.
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
    /// `nodeList`. Always there.
    #[serde(rename = "nodeList")]
    pub node_list: Items<NodeBo>,
    /// `roleList`. Always there.
    #[serde(rename = "roleList")]
    pub role_list: Items<RoleBo>,
    /// `userId`. Always there.
    #[serde(rename = "userId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub user_id: crate::ids::UserId,
    /// `username`, may be absent.
    pub username: Option<String>,
}

/// Object `ListSimpleDataPoliciesRespDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListSimpleDataPoliciesRespDto {
    /// `description`, may be absent.
    pub description: Option<String>,
    /// `policyId`. Always there.
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

/// Object `NodeBo`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct NodeBo {
    /// `nodeCode`. Always there.
    #[serde(rename = "nodeCode")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub node_code: String,
    /// `nodeId`. Always there.
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

/// Object `OpenResource`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OpenResource {
    /// `arrAuthorize`, may be absent.
    #[serde(rename = "arrAuthorize")]
    pub arr_authorize: Option<ArrayAuthorize>,
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
    pub resource_type: Open<DataResourceType>,
    /// `strAuthorize`, may be absent.
    #[serde(rename = "strAuthorize")]
    pub str_authorize: Option<StrAuthorize>,
    /// `treeAuthorize`, may be absent.
    #[serde(rename = "treeAuthorize")]
    pub tree_authorize: Option<TreeAuthorize>,
}

/// Object `Option`. Received.
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

/// Object `Option`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct OptionObjectInput {
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<String>,
}

impl OptionObjectInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> OptionObjectInputBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("value", self.value.is_some());
    }
}

/// Makes a [`OptionObjectInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct OptionObjectInputBuilder {
    checks: Checks,
    value: OptionObjectInput,
}

impl OptionObjectInputBuilder {
    /// `value`: a text. Required.
    pub fn value(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.value = self.checks.take("value", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<OptionObjectInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<OptionObjectInputBuilder> for OptionObjectInput {
    type Error = Invalid;
    fn try_from(builder: OptionObjectInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(OptionObjectInput);
/// Object `PermissionNamespaceListPagingDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PermissionNamespaceListPagingDto {
    /// `list`. Always there.
    pub list: Items<PermissionNamespacesListRespDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `PermissionNamespaceRespDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PermissionNamespaceRespDto {
    /// `code`. Always there.
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

/// Object `PermissionNamespaceRolesListPagingDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PermissionNamespaceRolesListPagingDto {
    /// `list`. Always there.
    pub list: Items<PermissionNamespaceRolesListRespDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `PermissionNamespaceRolesListRespDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PermissionNamespaceRolesListRespDto {
    /// `code`. Always there.
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
    /// `namespace`. Always there.
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

/// Object `PermissionNamespacesListRespDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PermissionNamespacesListRespDto {
    /// `code`. Always there.
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

/// Object `PolicyBo`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PolicyBo {
    /// `dataPolicyId`. Always there.
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

/// Object `RoleBo`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RoleBo {
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
}

/// Object `StrAuthorize`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct StrAuthorize {
    /// `actions`. Always there.
    pub actions: Items<String>,
    /// `value`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub value: String,
}

/// Object `StrResourceAuthAction`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct StrResourceAuthAction {
    /// `actions`, may be absent.
    pub actions: Option<Items<String>>,
    /// `value`, may be absent.
    pub value: Option<String>,
}

/// Object `SubjectDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct SubjectDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    type_: Option<crate::shared::SubjectType>,
}

impl SubjectDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> SubjectDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("id", self.id.is_some());
        checks.required("type", self.type_.is_some());
    }
}

/// Makes a [`SubjectDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct SubjectDtoBuilder {
    checks: Checks,
    value: SubjectDto,
}

impl SubjectDtoBuilder {
    /// `id`: a text. Required.
    pub fn id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.id = self.checks.take("id", value);
        self
    }

    /// `name`: a text.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// `type`: `SubjectType`. Required.
    pub fn type_(
        mut self,
        value: impl TryInto<crate::shared::SubjectType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.type_ = self.checks.take("type", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<SubjectDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<SubjectDtoBuilder> for SubjectDto {
    type Error = Invalid;
    fn try_from(builder: SubjectDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(SubjectDto);
/// Object `SubjectRespDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SubjectRespDto {
    /// `id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub id: String,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// `type`. Always there.
    #[serde(rename = "type")]
    pub type_: Open<crate::shared::SubjectType>,
}

/// Object `TreeAuthBo`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct TreeAuthBo {
    /// `nodeActions`. Always there.
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
    /// `nodePath`. Always there.
    #[serde(rename = "nodePath")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub node_path: String,
    /// `nodeValue`, may be absent.
    #[serde(rename = "nodeValue")]
    pub node_value: Option<String>,
}

/// Object `TreeAuthorize`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct TreeAuthorize {
    /// `authList`. Always there.
    #[serde(rename = "authList")]
    pub auth_list: Items<TreeAuthBo>,
}

/// Object `TreeResourceAuthAction`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct TreeResourceAuthAction {
    /// `nodeAuthActionList`, may be absent.
    #[serde(rename = "nodeAuthActionList")]
    pub node_auth_action_list: Option<Items<TreeStructs>>,
}

/// Object `TreeStructs`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct TreeStructs {
    /// `actions`, may be absent.
    pub actions: Option<Items<String>>,
    /// `children`, may be absent.
    pub children: Option<Items<TreeStructs>>,
    /// `code`. Always there.
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

/// Object `UpdateDataPolicyDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateDataPolicyDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<Text<0, 200>>,
    #[serde(rename = "policyId", skip_serializing_if = "Option::is_none")]
    policy_id: Option<String>,
    #[serde(rename = "policyName", skip_serializing_if = "Option::is_none")]
    policy_name: Option<Text<0, 50>>,
    #[serde(rename = "statementList", skip_serializing_if = "Option::is_none")]
    statement_list: Option<AtMost<DataStatementPermissionDto, 5, 1>>,
}

impl UpdateDataPolicyDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateDataPolicyDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("policyId", self.policy_id.is_some());
    }
}

/// Makes a [`UpdateDataPolicyDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateDataPolicyDtoBuilder {
    checks: Checks,
    value: UpdateDataPolicyDto,
}

impl UpdateDataPolicyDtoBuilder {
    /// `description`: a text of at most 200 characters.
    pub fn description(mut self, value: impl TryInto<Text<0, 200>, Error: Into<Invalid>>) -> Self {
        self.value.description = self.checks.take("description", value);
        self
    }

    /// `policyId`: a text. Required.
    pub fn policy_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.policy_id = self.checks.take("policyId", value);
        self
    }

    /// `policyName`: a text of at most 50 characters.
    pub fn policy_name(mut self, value: impl TryInto<Text<0, 50>, Error: Into<Invalid>>) -> Self {
        self.value.policy_name = self.checks.take("policyName", value);
        self
    }

    /// `statementList`: a list, 1 to 5 long, of `DataStatementPermissionDto`.
    pub fn statement_list(
        mut self,
        value: impl TryInto<AtMost<DataStatementPermissionDto, 5, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.statement_list = self.checks.take("statementList", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateDataPolicyDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateDataPolicyDtoBuilder> for UpdateDataPolicyDto {
    type Error = Invalid;
    fn try_from(builder: UpdateDataPolicyDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateDataPolicyDto);
/// Object `UpdateDataResourceDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateDataResourceDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    actions: Option<AtMost<String, 50>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<Text<0, 200>>,
    #[serde(rename = "namespaceCode", skip_serializing_if = "Option::is_none")]
    namespace_code: Option<Text<0, 50>>,
    #[serde(rename = "resourceCode", skip_serializing_if = "Option::is_none")]
    resource_code: Option<Text<0, 50>>,
    #[serde(rename = "resourceName", skip_serializing_if = "Option::is_none")]
    resource_name: Option<Text<0, 50>>,
    #[serde(rename = "struct", skip_serializing_if = "Option::is_none")]
    struct_: Option<UpdateDataResourceDtoStruct>,
}

impl UpdateDataResourceDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateDataResourceDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("namespaceCode", self.namespace_code.is_some());
        checks.required("resourceCode", self.resource_code.is_some());
    }
}

/// Makes a [`UpdateDataResourceDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateDataResourceDtoBuilder {
    checks: Checks,
    value: UpdateDataResourceDto,
}

impl UpdateDataResourceDtoBuilder {
    /// `actions`: a list, at most 50 long, of texts.
    pub fn actions(
        mut self,
        value: impl TryInto<AtMost<String, 50>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.actions = self.checks.take("actions", value);
        self
    }

    /// `description`: a text of at most 200 characters.
    pub fn description(mut self, value: impl TryInto<Text<0, 200>, Error: Into<Invalid>>) -> Self {
        self.value.description = self.checks.take("description", value);
        self
    }

    /// `namespaceCode`: a text of at most 50 characters. Required.
    pub fn namespace_code(
        mut self,
        value: impl TryInto<Text<0, 50>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.namespace_code = self.checks.take("namespaceCode", value);
        self
    }

    /// `resourceCode`: a text of at most 50 characters. Required.
    pub fn resource_code(mut self, value: impl TryInto<Text<0, 50>, Error: Into<Invalid>>) -> Self {
        self.value.resource_code = self.checks.take("resourceCode", value);
        self
    }

    /// `resourceName`: a text of at most 50 characters.
    pub fn resource_name(mut self, value: impl TryInto<Text<0, 50>, Error: Into<Invalid>>) -> Self {
        self.value.resource_name = self.checks.take("resourceName", value);
        self
    }

    /// `struct`: `UpdateDataResourceDtoStruct`.
    pub fn struct_(
        mut self,
        value: impl TryInto<UpdateDataResourceDtoStruct, Error: Into<Invalid>>,
    ) -> Self {
        self.value.struct_ = self.checks.take("struct", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateDataResourceDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateDataResourceDtoBuilder> for UpdateDataResourceDto {
    type Error = Invalid;
    fn try_from(builder: UpdateDataResourceDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateDataResourceDto);
/// One of several shapes `UpdateDataResourceDto struct`. Sent.
#[derive(Clone, Debug, serde::Serialize)]
#[cfg_attr(feature = "serialize", derive(serde::Deserialize))]
#[serde(untagged)]
#[non_exhaustive]
pub enum UpdateDataResourceDtoStruct {
    /// a list of `DataResourceTreeStructsInput`.
    Tree(List<DataResourceTreeStructsInput>),
    /// a text.
    Text(String),
    /// a list of texts.
    List(List<String>),
}

impl From<List<DataResourceTreeStructsInput>> for UpdateDataResourceDtoStruct {
    fn from(value: List<DataResourceTreeStructsInput>) -> Self {
        Self::Tree(value)
    }
}

impl From<String> for UpdateDataResourceDtoStruct {
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for UpdateDataResourceDtoStruct {
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<List<String>> for UpdateDataResourceDtoStruct {
    fn from(value: List<String>) -> Self {
        Self::List(value)
    }
}

/// Object `UpdateDnefReq`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateDnefReq {
    #[serde(skip_serializing_if = "Option::is_none")]
    config: Option<ConfigInput>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<Text<1, 64, crate::patterns::KeyPattern>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    label: Option<String>,
    #[serde(rename = "namespaceCode", skip_serializing_if = "Option::is_none")]
    namespace_code: Option<String>,
    #[serde(rename = "resourceCode", skip_serializing_if = "Option::is_none")]
    resource_code: Option<String>,
}

impl UpdateDnefReq {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateDnefReqBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("key", self.key.is_some());
        checks.required("namespaceCode", self.namespace_code.is_some());
        checks.required("resourceCode", self.resource_code.is_some());
    }
}

/// Makes a [`UpdateDnefReq`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateDnefReqBuilder {
    checks: Checks,
    value: UpdateDnefReq,
}

impl UpdateDnefReqBuilder {
    /// `config`: `ConfigInput`.
    pub fn config(mut self, value: impl TryInto<ConfigInput, Error: Into<Invalid>>) -> Self {
        self.value.config = self.checks.take("config", value);
        self
    }

    /// `description`: a text.
    pub fn description(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.description = self.checks.take("description", value);
        self
    }

    /// `key`: a text of 1 to 64 characters that matches `^[A-Za-z0-9_$]+$`. Required.
    pub fn key(
        mut self,
        value: impl TryInto<Text<1, 64, crate::patterns::KeyPattern>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.key = self.checks.take("key", value);
        self
    }

    /// `label`: a text.
    pub fn label(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.label = self.checks.take("label", value);
        self
    }

    /// `namespaceCode`: a text. Required.
    pub fn namespace_code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.namespace_code = self.checks.take("namespaceCode", value);
        self
    }

    /// `resourceCode`: a text. Required.
    pub fn resource_code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.resource_code = self.checks.take("resourceCode", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateDnefReq, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateDnefReqBuilder> for UpdateDnefReq {
    type Error = Invalid;
    fn try_from(builder: UpdateDnefReqBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateDnefReq);
/// Object `UpdatePermissionNamespaceDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdatePermissionNamespaceDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<Text<0, 50>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<Text<0, 200>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<Text<0, 255>>,
    #[serde(rename = "newCode", skip_serializing_if = "Option::is_none")]
    new_code: Option<Text<0, 50>>,
}

impl UpdatePermissionNamespaceDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdatePermissionNamespaceDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("code", self.code.is_some());
    }
}

/// Makes a [`UpdatePermissionNamespaceDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdatePermissionNamespaceDtoBuilder {
    checks: Checks,
    value: UpdatePermissionNamespaceDto,
}

impl UpdatePermissionNamespaceDtoBuilder {
    /// `code`: a text of at most 50 characters. Required.
    pub fn code(mut self, value: impl TryInto<Text<0, 50>, Error: Into<Invalid>>) -> Self {
        self.value.code = self.checks.take("code", value);
        self
    }

    /// `description`: a text of at most 200 characters.
    pub fn description(mut self, value: impl TryInto<Text<0, 200>, Error: Into<Invalid>>) -> Self {
        self.value.description = self.checks.take("description", value);
        self
    }

    /// `name`: a text of at most 255 characters.
    pub fn name(mut self, value: impl TryInto<Text<0, 255>, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// `newCode`: a text of at most 50 characters.
    pub fn new_code(mut self, value: impl TryInto<Text<0, 50>, Error: Into<Invalid>>) -> Self {
        self.value.new_code = self.checks.take("newCode", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdatePermissionNamespaceDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdatePermissionNamespaceDtoBuilder> for UpdatePermissionNamespaceDto {
    type Error = Invalid;
    fn try_from(builder: UpdatePermissionNamespaceDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdatePermissionNamespaceDto);
/// Object `UserPermissionListDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UserPermissionListDto {
    /// `namespaceCode`. Always there.
    #[serde(rename = "namespaceCode")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub namespace_code: crate::ids::NamespaceCode,
    /// `resourceList`, may be absent.
    #[serde(rename = "resourceList")]
    pub resource_list: Option<Items<OpenResource>>,
    /// `userId`. Always there.
    #[serde(rename = "userId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub user_id: crate::ids::UserId,
}
