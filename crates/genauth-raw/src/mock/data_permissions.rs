// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

/// Which `POST /api/v3/authorize-data-policies` a mock answers.
pub struct AuthorizeDataPoliciesWhen(::httpmock::When);
impl AuthorizeDataPoliciesWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/authorize-data-policies$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::data_permissions::CreateAuthorizeDataPolicyDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/authorize-data-policies` answers.
pub struct AuthorizeDataPoliciesThen(::httpmock::Then);
impl AuthorizeDataPoliciesThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/batch-create-dnef` a mock answers.
pub struct BatchCreateDnefWhen(::httpmock::When);
impl BatchCreateDnefWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/batch-create-dnef$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::data_permissions::BatchCreateDnefReq) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/batch-create-dnef` answers.
pub struct BatchCreateDnefThen(::httpmock::Then);
impl BatchCreateDnefThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `GET /api/v3/check-data-policy-exists` a mock answers.
pub struct CheckDataPolicyExistsWhen(::httpmock::When);
impl CheckDataPolicyExistsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/check-data-policy-exists$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `policy_name` in the query.
    pub fn policy_name(self, value: &str) -> Self {
        Self(self.0.query_param("policyName", value.to_string()))
    }
}

/// What a mock of `GET /api/v3/check-data-policy-exists` answers.
pub struct CheckDataPolicyExistsThen(::httpmock::Then);
impl CheckDataPolicyExistsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `GET /api/v3/check-data-resource-exists` a mock answers.
pub struct CheckDataResourceExistsWhen(::httpmock::When);
impl CheckDataResourceExistsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/check-data-resource-exists$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `namespace_code` in the query.
    pub fn namespace_code(self, value: &str) -> Self {
        Self(self.0.query_param("namespaceCode", value.to_string()))
    }

    /// This `resource_code` in the query, or none in it.
    pub fn resource_code<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("resourceCode", value.to_string()))
        } else {
            Self(self.0.query_param_missing("resourceCode"))
        }
    }

    /// This `resource_name` in the query, or none in it.
    pub fn resource_name<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("resourceName", value.to_string()))
        } else {
            Self(self.0.query_param_missing("resourceName"))
        }
    }
}

/// What a mock of `GET /api/v3/check-data-resource-exists` answers.
pub struct CheckDataResourceExistsThen(::httpmock::Then);
impl CheckDataResourceExistsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/check-external-user-permission` a mock answers.
pub struct CheckExternalUserPermissionWhen(::httpmock::When);
impl CheckExternalUserPermissionWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::POST).path_matches(
                regex::Regex::new("^/api/v3/check-external-user-permission$").unwrap(),
            ),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::data_permissions::CheckExternalUserPermissionDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/check-external-user-permission` answers.
pub struct CheckExternalUserPermissionThen(::httpmock::Then);
impl CheckExternalUserPermissionThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/check-permission` a mock answers.
pub struct CheckPermissionWhen(::httpmock::When);
impl CheckPermissionWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/check-permission$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::data_permissions::CheckPermissionDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/check-permission` answers.
pub struct CheckPermissionThen(::httpmock::Then);
impl CheckPermissionThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/check-permission-namespace-exists` a mock answers.
pub struct CheckPermissionNamespaceExistsWhen(::httpmock::When);
impl CheckPermissionNamespaceExistsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/check-permission-namespace-exists$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::data_permissions::CheckPermissionNamespaceExistsDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/check-permission-namespace-exists` answers.
pub struct CheckPermissionNamespaceExistsThen(::httpmock::Then);
impl CheckPermissionNamespaceExistsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/check-user-same-level-permission` a mock answers.
pub struct CheckUserSameLevelPermissionWhen(::httpmock::When);
impl CheckUserSameLevelPermissionWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::POST).path_matches(
                regex::Regex::new("^/api/v3/check-user-same-level-permission$").unwrap(),
            ),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::data_permissions::CheckUserSameLevelPermissionDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/check-user-same-level-permission` answers.
pub struct CheckUserSameLevelPermissionThen(::httpmock::Then);
impl CheckUserSameLevelPermissionThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/create-array-data-resource` a mock answers.
pub struct CreateDataResourceByArrayWhen(::httpmock::When);
impl CreateDataResourceByArrayWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-array-data-resource$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::data_permissions::CreateArrayDataResourceDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/create-array-data-resource` answers.
pub struct CreateDataResourceByArrayThen(::httpmock::Then);
impl CreateDataResourceByArrayThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/create-data-policy` a mock answers.
pub struct CreateDataPolicyWhen(::httpmock::When);
impl CreateDataPolicyWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-data-policy$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::data_permissions::CreateDataPolicyDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/create-data-policy` answers.
pub struct CreateDataPolicyThen(::httpmock::Then);
impl CreateDataPolicyThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/create-data-resource` a mock answers.
pub struct CreateDataResourceWhen(::httpmock::When);
impl CreateDataResourceWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-data-resource$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::data_permissions::CreateDataResourceDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/create-data-resource` answers.
pub struct CreateDataResourceThen(::httpmock::Then);
impl CreateDataResourceThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/create-dnef` a mock answers.
pub struct CreateDnefWhen(::httpmock::When);
impl CreateDnefWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-dnef$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::data_permissions::CreateDnefReq) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/create-dnef` answers.
pub struct CreateDnefThen(::httpmock::Then);
impl CreateDnefThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/create-permission-namespace` a mock answers.
pub struct CreatePermissionNamespaceWhen(::httpmock::When);
impl CreatePermissionNamespaceWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-permission-namespace$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::data_permissions::CreatePermissionNamespaceDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/create-permission-namespace` answers.
pub struct CreatePermissionNamespaceThen(::httpmock::Then);
impl CreatePermissionNamespaceThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/create-permission-namespaces-batch` a mock answers.
pub struct CreatePermissionNamespacesBatchWhen(::httpmock::When);
impl CreatePermissionNamespacesBatchWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/create-permission-namespaces-batch$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::data_permissions::CreatePermissionNamespacesBatchDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/create-permission-namespaces-batch` answers.
pub struct CreatePermissionNamespacesBatchThen(::httpmock::Then);
impl CreatePermissionNamespacesBatchThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/create-string-data-resource` a mock answers.
pub struct CreateDataResourceByStringWhen(::httpmock::When);
impl CreateDataResourceByStringWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-string-data-resource$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::data_permissions::CreateStringDataResourceDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/create-string-data-resource` answers.
pub struct CreateDataResourceByStringThen(::httpmock::Then);
impl CreateDataResourceByStringThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/create-tree-data-resource` a mock answers.
pub struct CreateDataResourceByTreeWhen(::httpmock::When);
impl CreateDataResourceByTreeWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-tree-data-resource$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::data_permissions::CreateTreeDataResourceDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/create-tree-data-resource` answers.
pub struct CreateDataResourceByTreeThen(::httpmock::Then);
impl CreateDataResourceByTreeThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/delete-data-policy` a mock answers.
pub struct DeleteDataPolicyWhen(::httpmock::When);
impl DeleteDataPolicyWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-data-policy$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::data_permissions::DeleteDataPolicyDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/delete-data-policy` answers.
pub struct DeleteDataPolicyThen(::httpmock::Then);
impl DeleteDataPolicyThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/delete-data-resource` a mock answers.
pub struct DeleteDataResourceWhen(::httpmock::When);
impl DeleteDataResourceWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-data-resource$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::data_permissions::DeleteDataResourceDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/delete-data-resource` answers.
pub struct DeleteDataResourceThen(::httpmock::Then);
impl DeleteDataResourceThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/delete-dnef` a mock answers.
pub struct DeleteDnefWhen(::httpmock::When);
impl DeleteDnefWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-dnef$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::data_permissions::DeleteDnefReq) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/delete-dnef` answers.
pub struct DeleteDnefThen(::httpmock::Then);
impl DeleteDnefThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/delete-permission-namespace` a mock answers.
pub struct DeletePermissionNamespaceWhen(::httpmock::When);
impl DeletePermissionNamespaceWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-permission-namespace$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::data_permissions::DeletePermissionNamespaceDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/delete-permission-namespace` answers.
pub struct DeletePermissionNamespaceThen(::httpmock::Then);
impl DeletePermissionNamespaceThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/delete-permission-namespaces-batch` a mock answers.
pub struct DeletePermissionNamespacesBatchWhen(::httpmock::When);
impl DeletePermissionNamespacesBatchWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/delete-permission-namespaces-batch$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::data_permissions::DeletePermissionNamespacesBatchDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/delete-permission-namespaces-batch` answers.
pub struct DeletePermissionNamespacesBatchThen(::httpmock::Then);
impl DeletePermissionNamespacesBatchThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `GET /api/v3/get-data-policy` a mock answers.
pub struct GetDataPolicyWhen(::httpmock::When);
impl GetDataPolicyWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-data-policy$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `policy_id` in the query.
    pub fn policy_id(self, value: &str) -> Self {
        Self(self.0.query_param("policyId", value.to_string()))
    }
}

/// What a mock of `GET /api/v3/get-data-policy` answers.
pub struct GetDataPolicyThen(::httpmock::Then);
impl GetDataPolicyThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `GET /api/v3/get-data-resource` a mock answers.
pub struct GetDataResourceWhen(::httpmock::When);
impl GetDataResourceWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-data-resource$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `namespace_code` in the query.
    pub fn namespace_code(self, value: &str) -> Self {
        Self(self.0.query_param("namespaceCode", value.to_string()))
    }

    /// This `resource_code` in the query.
    pub fn resource_code(self, value: &str) -> Self {
        Self(self.0.query_param("resourceCode", value.to_string()))
    }
}

/// What a mock of `GET /api/v3/get-data-resource` answers.
pub struct GetDataResourceThen(::httpmock::Then);
impl GetDataResourceThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/get-external-user-resource-struct` a mock answers.
pub struct GetExternalUserResourceStructWhen(::httpmock::When);
impl GetExternalUserResourceStructWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/get-external-user-resource-struct$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::data_permissions::GetExternalUserResourceStructDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/get-external-user-resource-struct` answers.
pub struct GetExternalUserResourceStructThen(::httpmock::Then);
impl GetExternalUserResourceStructThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `GET /api/v3/get-permission-namespace` a mock answers.
pub struct GetPermissionNamespaceWhen(::httpmock::When);
impl GetPermissionNamespaceWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-permission-namespace$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `code` in the query.
    pub fn code(self, value: &str) -> Self {
        Self(self.0.query_param("code", value.to_string()))
    }
}

/// What a mock of `GET /api/v3/get-permission-namespace` answers.
pub struct GetPermissionNamespaceThen(::httpmock::Then);
impl GetPermissionNamespaceThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `GET /api/v3/get-permission-namespaces-batch` a mock answers.
pub struct GetPermissionNamespacesBatchWhen(::httpmock::When);
impl GetPermissionNamespacesBatchWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::GET).path_matches(
                regex::Regex::new("^/api/v3/get-permission-namespaces-batch$").unwrap(),
            ),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `codes` in the query.
    pub fn codes(self, value: &::std::vec::Vec<::std::string::String>) -> Self {
        Self(value.iter().fold(self.0, |when, item| {
            when.query_param("codes[]", item.to_string())
        }))
    }
}

/// What a mock of `GET /api/v3/get-permission-namespaces-batch` answers.
pub struct GetPermissionNamespacesBatchThen(::httpmock::Then);
impl GetPermissionNamespacesBatchThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/get-user-permission-list` a mock answers.
pub struct GetUserPermissionListWhen(::httpmock::When);
impl GetUserPermissionListWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/get-user-permission-list$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::data_permissions::GetUserPermissionListDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/get-user-permission-list` answers.
pub struct GetUserPermissionListThen(::httpmock::Then);
impl GetUserPermissionListThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/get-user-resource-permission-list` a mock answers.
pub struct GetUserResourcePermissionListWhen(::httpmock::When);
impl GetUserResourcePermissionListWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/get-user-resource-permission-list$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::data_permissions::GetUserResourcePermissionListDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/get-user-resource-permission-list` answers.
pub struct GetUserResourcePermissionListThen(::httpmock::Then);
impl GetUserResourcePermissionListThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `GET /api/v3/list-data-policies` a mock answers.
pub struct ListDataPolicesWhen(::httpmock::When);
impl ListDataPolicesWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-data-policies$").unwrap()),
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

    /// This `page` in the query, or none in it.
    pub fn page<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("page", value.to_string()))
        } else {
            Self(self.0.query_param_missing("page"))
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

/// What a mock of `GET /api/v3/list-data-policies` answers.
pub struct ListDataPolicesThen(::httpmock::Then);
impl ListDataPolicesThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `GET /api/v3/list-data-policy-targets` a mock answers.
pub struct ListDataPolicyTargetsWhen(::httpmock::When);
impl ListDataPolicyTargetsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-data-policy-targets$").unwrap()),
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

    /// This `page` in the query, or none in it.
    pub fn page<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("page", value.to_string()))
        } else {
            Self(self.0.query_param_missing("page"))
        }
    }

    /// This `policy_id` in the query.
    pub fn policy_id(self, value: &str) -> Self {
        Self(self.0.query_param("policyId", value.to_string()))
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

    /// This `target_type` in the query, or none in it.
    pub fn target_type<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::std::vec::Vec<crate::shared::SubjectType>>>,
    {
        match value.into() {
            Some(value) => Self(value.iter().fold(self.0, |when, item| {
                when.query_param("targetType[]", item.to_string())
            })),
            None => Self(self.0.query_param_missing("targetType[]")),
        }
    }
}

/// What a mock of `GET /api/v3/list-data-policy-targets` answers.
pub struct ListDataPolicyTargetsThen(::httpmock::Then);
impl ListDataPolicyTargetsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `GET /api/v3/list-data-resources` a mock answers.
pub struct ListDataResourcesWhen(::httpmock::When);
impl ListDataResourcesWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-data-resources$").unwrap()),
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

    /// This `namespace_codes` in the query, or none in it.
    pub fn namespace_codes<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::std::vec::Vec<::std::string::String>>>,
    {
        match value.into() {
            Some(value) => Self(value.iter().fold(self.0, |when, item| {
                when.query_param("namespaceCodes[]", item.to_string())
            })),
            None => Self(self.0.query_param_missing("namespaceCodes[]")),
        }
    }

    /// This `page` in the query, or none in it.
    pub fn page<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("page", value.to_string()))
        } else {
            Self(self.0.query_param_missing("page"))
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

/// What a mock of `GET /api/v3/list-data-resources` answers.
pub struct ListDataResourcesThen(::httpmock::Then);
impl ListDataResourcesThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `GET /api/v3/list-dnef` a mock answers.
pub struct ListDnefWhen(::httpmock::When);
impl ListDnefWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-dnef$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `max_size` in the query, or none in it.
    pub fn max_size<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("maxSize", value.to_string()))
        } else {
            Self(self.0.query_param_missing("maxSize"))
        }
    }

    /// This `namespace_code` in the query.
    pub fn namespace_code(self, value: &str) -> Self {
        Self(self.0.query_param("namespaceCode", value.to_string()))
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

    /// This `resource_code` in the query.
    pub fn resource_code(self, value: &str) -> Self {
        Self(self.0.query_param("resourceCode", value.to_string()))
    }

    /// This `start_index` in the query, or none in it.
    pub fn start_index<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("startIndex", value.to_string()))
        } else {
            Self(self.0.query_param_missing("startIndex"))
        }
    }
}

/// What a mock of `GET /api/v3/list-dnef` answers.
pub struct ListDnefThen(::httpmock::Then);
impl ListDnefThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `GET /api/v3/list-permission-namespace-roles` a mock answers.
pub struct ListPermissionNamespaceRolesWhen(::httpmock::When);
impl ListPermissionNamespaceRolesWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::GET).path_matches(
                regex::Regex::new("^/api/v3/list-permission-namespace-roles$").unwrap(),
            ),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `code` in the query.
    pub fn code(self, value: &str) -> Self {
        Self(self.0.query_param("code", value.to_string()))
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

    /// This `page` in the query, or none in it.
    pub fn page<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("page", value.to_string()))
        } else {
            Self(self.0.query_param_missing("page"))
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

/// What a mock of `GET /api/v3/list-permission-namespace-roles` answers.
pub struct ListPermissionNamespaceRolesThen(::httpmock::Then);
impl ListPermissionNamespaceRolesThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `GET /api/v3/list-permission-namespaces` a mock answers.
pub struct ListPermissionNamespacesWhen(::httpmock::When);
impl ListPermissionNamespacesWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-permission-namespaces$").unwrap()),
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

    /// This `page` in the query, or none in it.
    pub fn page<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("page", value.to_string()))
        } else {
            Self(self.0.query_param_missing("page"))
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

/// What a mock of `GET /api/v3/list-permission-namespaces` answers.
pub struct ListPermissionNamespacesThen(::httpmock::Then);
impl ListPermissionNamespacesThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/list-permission-view/data` a mock answers.
pub struct ListPermissionViewWhen(::httpmock::When);
impl ListPermissionViewWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/list-permission-view/data$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::data_permissions::ListPermissionViewDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/list-permission-view/data` answers.
pub struct ListPermissionViewThen(::httpmock::Then);
impl ListPermissionViewThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `GET /api/v3/list-simple-data-policies` a mock answers.
pub struct ListSimpleDataPolicesWhen(::httpmock::When);
impl ListSimpleDataPolicesWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-simple-data-policies$").unwrap()),
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

    /// This `page` in the query, or none in it.
    pub fn page<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("page", value.to_string()))
        } else {
            Self(self.0.query_param_missing("page"))
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

/// What a mock of `GET /api/v3/list-simple-data-policies` answers.
pub struct ListSimpleDataPolicesThen(::httpmock::Then);
impl ListSimpleDataPolicesThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/revoke-data-policy` a mock answers.
pub struct RevokeDataPolicyWhen(::httpmock::When);
impl RevokeDataPolicyWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/revoke-data-policy$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::data_permissions::DeleteAuthorizeDataPolicyDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/revoke-data-policy` answers.
pub struct RevokeDataPolicyThen(::httpmock::Then);
impl RevokeDataPolicyThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/update-data-policy` a mock answers.
pub struct UpdateDataPolicyWhen(::httpmock::When);
impl UpdateDataPolicyWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-data-policy$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::data_permissions::UpdateDataPolicyDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/update-data-policy` answers.
pub struct UpdateDataPolicyThen(::httpmock::Then);
impl UpdateDataPolicyThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/update-data-resource` a mock answers.
pub struct UpdateDataResourceWhen(::httpmock::When);
impl UpdateDataResourceWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-data-resource$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::data_permissions::UpdateDataResourceDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/update-data-resource` answers.
pub struct UpdateDataResourceThen(::httpmock::Then);
impl UpdateDataResourceThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/update-dnef` a mock answers.
pub struct UpdateDnefWhen(::httpmock::When);
impl UpdateDnefWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-dnef$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::data_permissions::UpdateDnefReq) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/update-dnef` answers.
pub struct UpdateDnefThen(::httpmock::Then);
impl UpdateDnefThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/update-permission-namespace` a mock answers.
pub struct UpdatePermissionNamespaceWhen(::httpmock::When);
impl UpdatePermissionNamespaceWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-permission-namespace$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::data_permissions::UpdatePermissionNamespaceDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/update-permission-namespace` answers.
pub struct UpdatePermissionNamespaceThen(::httpmock::Then);
impl UpdatePermissionNamespaceThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

identity_facade_core::to_wire!(crate::data_permissions::ArrResourceAuthAction {
    actions: "actions",
    values: "values",
});
identity_facade_core::to_wire!(crate::data_permissions::ArrayAuthorize {
    actions: "actions",
    values: "values",
});
identity_facade_core::to_wire!(
    crate::data_permissions::CheckExternalUserPermissionDataDto {
        check_result_list: "checkResultList",
    }
);
identity_facade_core::to_wire!(
    crate::data_permissions::CheckExternalUserPermissionsRespDto {
        action: "action",
        enabled: "enabled",
        namespace_code: "namespaceCode",
        resource: "resource",
    }
);
identity_facade_core::to_wire!(crate::data_permissions::CheckParamsDataPolicyRespDto {
    is_valid: "isValid",
    message: "message",
});
identity_facade_core::to_wire!(crate::data_permissions::CheckParamsDataResourceRespDto {
    is_valid: "isValid",
    message: "message",
});
identity_facade_core::to_wire!(crate::data_permissions::CheckPermissionDataDto {
    check_result_list: "checkResultList",
});
identity_facade_core::to_wire!(
    crate::data_permissions::CheckPermissionNamespaceExistsRespDto {
        is_valid: "isValid",
        message: "message",
    }
);
identity_facade_core::to_wire!(crate::data_permissions::CheckPermissionsRespDto {
    action: "action",
    enabled: "enabled",
    namespace_code: "namespaceCode",
    resource: "resource",
});
identity_facade_core::to_wire!(
    crate::data_permissions::CheckUserSameLevelPermissionDataDto {
        check_level_result_list: "checkLevelResultList",
    }
);
identity_facade_core::to_wire!(
    crate::data_permissions::CheckUserSameLevelPermissionRespDto {
        action: "action",
        enabled: "enabled",
        resource_node_code: "resourceNodeCode",
    }
);
identity_facade_core::to_wire!(crate::data_permissions::Config { options: "options" });
identity_facade_core::to_wire!(crate::data_permissions::CreateArrayDataResourceRespDto {
    actions: "actions",
    description: "description",
    resource_code: "resourceCode",
    resource_name: "resourceName",
    struct_: "struct",
    type_: "type",
});
identity_facade_core::to_wire!(crate::data_permissions::CreateStringDataResourceRespDto {
    actions: "actions",
    description: "description",
    resource_code: "resourceCode",
    resource_name: "resourceName",
    struct_: "struct",
    type_: "type",
});
identity_facade_core::to_wire!(crate::data_permissions::CreateTreeDataResourceRespDto {
    actions: "actions",
    description: "description",
    extend_field_list: "extendFieldList",
    resource_code: "resourceCode",
    resource_name: "resourceName",
    struct_: "struct",
    type_: "type",
});
identity_facade_core::to_wire!(crate::data_permissions::DataPoliciesPaginatedRespDto {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::to_wire!(
    crate::data_permissions::DataPoliciesSimplePaginatedRespDto {
        list: "list",
        total_count: "totalCount",
    }
);
identity_facade_core::to_wire!(crate::data_permissions::DataPolicyRespDto {
    created_at: "createdAt",
    description: "description",
    policy_id: "policyId",
    policy_name: "policyName",
    updated_at: "updatedAt",
});
identity_facade_core::to_wire!(crate::data_permissions::DataResourceRespDto {
    actions: "actions",
    description: "description",
    extend_field_list: "extendFieldList",
    resource_code: "resourceCode",
    resource_name: "resourceName",
    struct_: "struct",
    type_: "type",
});
identity_facade_core::to_wire!(
    enum crate ::data_permissions::DataResourceRespDtoStruct { Tree, Node, Text, List,
    Unknown }
);
identity_facade_core::to_wire!(crate::data_permissions::DataResourceSimpleRespDto {
    resource_id: "resourceId",
    resource_name: "resourceName",
});
identity_facade_core::to_wire!(crate::data_permissions::DataResourceTreeStructs {
    children: "children",
    code: "code",
    extend_field_value: "extendFieldValue",
    name: "name",
    value: "value",
});
identity_facade_core::to_wire!(crate::data_permissions::DataResourcesPaginatedRespDto {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::to_wire!(crate::data_permissions::DataSubjectRespDto {
    authorization_time: "authorizationTime",
    target_identifier: "targetIdentifier",
    target_name: "targetName",
    target_type: "targetType",
});
identity_facade_core::to_wire!(crate::data_permissions::DnefPaginatedRespDto {
    list: "list",
    next_start_index: "nextStartIndex",
    truncated: "truncated",
});
identity_facade_core::to_wire!(crate::data_permissions::ExtendField {
    config: "config",
    description: "description",
    key: "key",
    label: "label",
    value_type: "valueType",
});
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
identity_facade_core::to_wire!(
    enum crate ::data_permissions::GetDataResourceRespDtoStruct { Tree, Node, Text, List,
    Unknown }
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
identity_facade_core::to_wire!(crate::data_permissions::GetUserPermissionListDataDto {
    user_permission_list: "userPermissionList",
});
identity_facade_core::to_wire!(crate::data_permissions::GetUserResourcePermissionList {
    actions: "actions",
    namespace_code: "namespaceCode",
    resource: "resource",
});
identity_facade_core::to_wire!(
    crate::data_permissions::GetUserResourcePermissionListDataDto {
        permission_list: "permissionList",
    }
);
identity_facade_core::to_wire!(crate::data_permissions::GroupBo {
    group_code: "groupCode",
    group_id: "groupId",
    group_name: "groupName",
});
identity_facade_core::to_wire!(crate::data_permissions::ListDataPoliciesRespDto {
    description: "description",
    policy_id: "policyId",
    policy_name: "policyName",
    resource_list: "resourceList",
    target_list: "targetList",
    updated_at: "updatedAt",
});
identity_facade_core::to_wire!(crate::data_permissions::ListDataPolicySubjectPageDto {
    list: "list",
    total_count: "totalCount",
});
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
identity_facade_core::to_wire!(
    crate::data_permissions::ListPermissionViewPaginatedRespDto {
        list: "list",
        total_count: "totalCount",
    }
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
identity_facade_core::to_wire!(crate::data_permissions::ListSimpleDataPoliciesRespDto {
    description: "description",
    policy_id: "policyId",
    policy_name: "policyName",
});
identity_facade_core::to_wire!(crate::data_permissions::NodeBo {
    node_code: "nodeCode",
    node_id: "nodeId",
    node_name: "nodeName",
});
identity_facade_core::to_wire!(crate::data_permissions::OpenResource {
    arr_authorize: "arrAuthorize",
    resource_code: "resourceCode",
    resource_type: "resourceType",
    str_authorize: "strAuthorize",
    tree_authorize: "treeAuthorize",
});
identity_facade_core::to_wire!(crate::data_permissions::OptionObject { value: "value" });
identity_facade_core::to_wire!(crate::data_permissions::PermissionNamespaceListPagingDto {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::to_wire!(crate::data_permissions::PermissionNamespaceRespDto {
    code: "code",
    description: "description",
    name: "name",
});
identity_facade_core::to_wire!(
    crate::data_permissions::PermissionNamespaceRolesListPagingDto {
        list: "list",
        total_count: "totalCount",
    }
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
identity_facade_core::to_wire!(crate::data_permissions::PermissionNamespacesListRespDto {
    code: "code",
    description: "description",
    name: "name",
    status: "status",
});
identity_facade_core::to_wire!(crate::data_permissions::PolicyBo {
    data_policy_id: "dataPolicyId",
    data_policy_name: "dataPolicyName",
});
identity_facade_core::to_wire!(crate::data_permissions::RoleBo {
    role_code: "roleCode",
    role_id: "roleId",
    role_name: "roleName",
});
identity_facade_core::to_wire!(crate::data_permissions::StrAuthorize {
    actions: "actions",
    value: "value",
});
identity_facade_core::to_wire!(crate::data_permissions::StrResourceAuthAction {
    actions: "actions",
    value: "value",
});
identity_facade_core::to_wire!(crate::data_permissions::SubjectRespDto {
    id: "id",
    name: "name",
    type_: "type",
});
identity_facade_core::to_wire!(crate::data_permissions::TreeAuthBo {
    node_actions: "nodeActions",
    node_extend_field_value: "nodeExtendFieldValue",
    node_name: "nodeName",
    node_path: "nodePath",
    node_value: "nodeValue",
});
identity_facade_core::to_wire!(crate::data_permissions::TreeAuthorize {
    auth_list: "authList",
});
identity_facade_core::to_wire!(crate::data_permissions::TreeResourceAuthAction {
    node_auth_action_list: "nodeAuthActionList",
});
identity_facade_core::to_wire!(crate::data_permissions::TreeStructs {
    actions: "actions",
    children: "children",
    code: "code",
    name: "name",
    value: "value",
});
identity_facade_core::to_wire!(crate::data_permissions::UserPermissionListDto {
    namespace_code: "namespaceCode",
    resource_list: "resourceList",
    user_id: "userId",
});
