// Written by `cargo xtask generate` from openapi/genauth (3.0, sha256 bbccb3be46e88860da87fc4d07907f5b30ca0bda2861fd2c643cd42b9bf06989). Not edited by hand.

pub struct AuthorizeDataPoliciesWhen(::httpmock::When);
impl AuthorizeDataPoliciesWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/authorize-data-policies$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::data_permissions::CreateAuthorizeDataPolicyDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct AuthorizeDataPoliciesThen(::httpmock::Then);
impl AuthorizeDataPoliciesThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self) -> Self {
        Self(self.0.status(200u16))
    }
}

pub struct BatchCreateDnefWhen(::httpmock::When);
impl BatchCreateDnefWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/batch-create-dnef$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::data_permissions::BatchCreateDnefReq) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct BatchCreateDnefThen(::httpmock::Then);
impl BatchCreateDnefThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct CheckDataPolicyExistsWhen(::httpmock::When);
impl CheckDataPolicyExistsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/check-data-policy-exists$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn policy_name(self, value: &str) -> Self {
        Self(self.0.query_param("policyName", value.to_string()))
    }
}

pub struct CheckDataPolicyExistsThen(::httpmock::Then);
impl CheckDataPolicyExistsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::data_permissions::CheckParamsDataPolicyRespDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct CheckDataResourceExistsWhen(::httpmock::When);
impl CheckDataResourceExistsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/check-data-resource-exists$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn namespace_code(self, value: &str) -> Self {
        Self(self.0.query_param("namespaceCode", value.to_string()))
    }

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

pub struct CheckDataResourceExistsThen(::httpmock::Then);
impl CheckDataResourceExistsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::data_permissions::CheckParamsDataResourceRespDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct CheckExternalUserPermissionWhen(::httpmock::When);
impl CheckExternalUserPermissionWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::POST).path_matches(
                regex::Regex::new("^/api/v3/check-external-user-permission$").unwrap(),
            ),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::data_permissions::CheckExternalUserPermissionDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct CheckExternalUserPermissionThen(::httpmock::Then);
impl CheckExternalUserPermissionThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::data_permissions::CheckExternalUserPermissionDataDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct CheckPermissionWhen(::httpmock::When);
impl CheckPermissionWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/check-permission$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::data_permissions::CheckPermissionDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct CheckPermissionThen(::httpmock::Then);
impl CheckPermissionThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::data_permissions::CheckPermissionDataDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct CheckPermissionNamespaceExistsWhen(::httpmock::When);
impl CheckPermissionNamespaceExistsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/check-permission-namespace-exists$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::data_permissions::CheckPermissionNamespaceExistsDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct CheckPermissionNamespaceExistsThen(::httpmock::Then);
impl CheckPermissionNamespaceExistsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(
        self,
        value: &crate::data_permissions::CheckPermissionNamespaceExistsRespDto,
    ) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct CheckUserSameLevelPermissionWhen(::httpmock::When);
impl CheckUserSameLevelPermissionWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::POST).path_matches(
                regex::Regex::new("^/api/v3/check-user-same-level-permission$").unwrap(),
            ),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::data_permissions::CheckUserSameLevelPermissionDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct CheckUserSameLevelPermissionThen(::httpmock::Then);
impl CheckUserSameLevelPermissionThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::data_permissions::CheckUserSameLevelPermissionDataDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct CreateDataResourceByArrayWhen(::httpmock::When);
impl CreateDataResourceByArrayWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-array-data-resource$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::data_permissions::CreateArrayDataResourceDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct CreateDataResourceByArrayThen(::httpmock::Then);
impl CreateDataResourceByArrayThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::data_permissions::CreateArrayDataResourceRespDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct CreateDataPolicyWhen(::httpmock::When);
impl CreateDataPolicyWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-data-policy$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::data_permissions::CreateDataPolicyDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct CreateDataPolicyThen(::httpmock::Then);
impl CreateDataPolicyThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::data_permissions::CreateDataPolicyRespDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct CreateDataResourceWhen(::httpmock::When);
impl CreateDataResourceWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-data-resource$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::data_permissions::CreateDataResourceDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct CreateDataResourceThen(::httpmock::Then);
impl CreateDataResourceThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::data_permissions::CreateDataResourceRespDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct CreateDnefWhen(::httpmock::When);
impl CreateDnefWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-dnef$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::data_permissions::CreateDnefReq) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct CreateDnefThen(::httpmock::Then);
impl CreateDnefThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct CreatePermissionNamespaceWhen(::httpmock::When);
impl CreatePermissionNamespaceWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-permission-namespace$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::data_permissions::CreatePermissionNamespaceDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct CreatePermissionNamespaceThen(::httpmock::Then);
impl CreatePermissionNamespaceThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::data_permissions::CreatePermissionNamespaceRespDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct CreatePermissionNamespacesBatchWhen(::httpmock::When);
impl CreatePermissionNamespacesBatchWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/create-permission-namespaces-batch$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::data_permissions::CreatePermissionNamespacesBatchDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct CreatePermissionNamespacesBatchThen(::httpmock::Then);
impl CreatePermissionNamespacesBatchThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct CreateDataResourceByStringWhen(::httpmock::When);
impl CreateDataResourceByStringWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-string-data-resource$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::data_permissions::CreateStringDataResourceDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct CreateDataResourceByStringThen(::httpmock::Then);
impl CreateDataResourceByStringThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::data_permissions::CreateStringDataResourceRespDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct CreateDataResourceByTreeWhen(::httpmock::When);
impl CreateDataResourceByTreeWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-tree-data-resource$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::data_permissions::CreateTreeDataResourceDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct CreateDataResourceByTreeThen(::httpmock::Then);
impl CreateDataResourceByTreeThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::data_permissions::CreateTreeDataResourceRespDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct DeleteDataPolicyWhen(::httpmock::When);
impl DeleteDataPolicyWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-data-policy$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::data_permissions::DeleteDataPolicyDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct DeleteDataPolicyThen(::httpmock::Then);
impl DeleteDataPolicyThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self) -> Self {
        Self(self.0.status(200u16))
    }
}

pub struct DeleteDataResourceWhen(::httpmock::When);
impl DeleteDataResourceWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-data-resource$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::data_permissions::DeleteDataResourceDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct DeleteDataResourceThen(::httpmock::Then);
impl DeleteDataResourceThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self) -> Self {
        Self(self.0.status(200u16))
    }
}

pub struct DeleteDnefWhen(::httpmock::When);
impl DeleteDnefWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-dnef$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::data_permissions::DeleteDnefReq) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct DeleteDnefThen(::httpmock::Then);
impl DeleteDnefThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct DeletePermissionNamespaceWhen(::httpmock::When);
impl DeletePermissionNamespaceWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-permission-namespace$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::data_permissions::DeletePermissionNamespaceDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct DeletePermissionNamespaceThen(::httpmock::Then);
impl DeletePermissionNamespaceThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct DeletePermissionNamespacesBatchWhen(::httpmock::When);
impl DeletePermissionNamespacesBatchWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/delete-permission-namespaces-batch$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::data_permissions::DeletePermissionNamespacesBatchDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct DeletePermissionNamespacesBatchThen(::httpmock::Then);
impl DeletePermissionNamespacesBatchThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct GetDataPolicyWhen(::httpmock::When);
impl GetDataPolicyWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-data-policy$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn policy_id(self, value: &str) -> Self {
        Self(self.0.query_param("policyId", value.to_string()))
    }
}

pub struct GetDataPolicyThen(::httpmock::Then);
impl GetDataPolicyThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::data_permissions::GetDataPolicyRespDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct GetDataResourceWhen(::httpmock::When);
impl GetDataResourceWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-data-resource$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn namespace_code(self, value: &str) -> Self {
        Self(self.0.query_param("namespaceCode", value.to_string()))
    }

    pub fn resource_code(self, value: &str) -> Self {
        Self(self.0.query_param("resourceCode", value.to_string()))
    }
}

pub struct GetDataResourceThen(::httpmock::Then);
impl GetDataResourceThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::data_permissions::GetDataResourceRespDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct GetExternalUserResourceStructWhen(::httpmock::When);
impl GetExternalUserResourceStructWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/get-external-user-resource-struct$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::data_permissions::GetExternalUserResourceStructDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct GetExternalUserResourceStructThen(::httpmock::Then);
impl GetExternalUserResourceStructThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::data_permissions::GetExternalUserResourceStructDataDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct GetPermissionNamespaceWhen(::httpmock::When);
impl GetPermissionNamespaceWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-permission-namespace$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn code(self, value: &str) -> Self {
        Self(self.0.query_param("code", value.to_string()))
    }
}

pub struct GetPermissionNamespaceThen(::httpmock::Then);
impl GetPermissionNamespaceThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::data_permissions::GetPermissionNamespaceRespDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct GetPermissionNamespacesBatchWhen(::httpmock::When);
impl GetPermissionNamespacesBatchWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::GET).path_matches(
                regex::Regex::new("^/api/v3/get-permission-namespaces-batch$").unwrap(),
            ),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn codes(self, value: &::std::vec::Vec<::std::string::String>) -> Self {
        Self(value.iter().fold(self.0, |when, item| {
            when.query_param("codes[]", item.to_string())
        }))
    }
}

pub struct GetPermissionNamespacesBatchThen(::httpmock::Then);
impl GetPermissionNamespacesBatchThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(
        self,
        value: &::std::vec::Vec<crate::data_permissions::GetPermissionNamespaceRespDto>,
    ) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct GetUserPermissionListWhen(::httpmock::When);
impl GetUserPermissionListWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/get-user-permission-list$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::data_permissions::GetUserPermissionListDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct GetUserPermissionListThen(::httpmock::Then);
impl GetUserPermissionListThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::data_permissions::GetUserPermissionListDataDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct GetUserResourcePermissionListWhen(::httpmock::When);
impl GetUserResourcePermissionListWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/get-user-resource-permission-list$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::data_permissions::GetUserResourcePermissionListDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct GetUserResourcePermissionListThen(::httpmock::Then);
impl GetUserResourcePermissionListThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::data_permissions::GetUserResourcePermissionListDataDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct ListDataPolicesWhen(::httpmock::When);
impl ListDataPolicesWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-data-policies$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

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

pub struct ListDataPolicesThen(::httpmock::Then);
impl ListDataPolicesThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::data_permissions::DataPoliciesPaginatedRespDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct ListDataPolicyTargetsWhen(::httpmock::When);
impl ListDataPolicyTargetsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-data-policy-targets$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

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

    pub fn policy_id(self, value: &str) -> Self {
        Self(self.0.query_param("policyId", value.to_string()))
    }

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

    pub fn target_type<'a, T>(self, value: T) -> Self
    where
        T: Into<
            Option<
                &'a ::std::vec::Vec<crate::data_permissions::ListDataPolicyTargetsTargetTypeItem>,
            >,
        >,
    {
        match value.into() {
            Some(value) => Self(value.iter().fold(self.0, |when, item| {
                when.query_param("targetType[]", item.to_string())
            })),
            None => Self(self.0.query_param_missing("targetType[]")),
        }
    }
}

pub struct ListDataPolicyTargetsThen(::httpmock::Then);
impl ListDataPolicyTargetsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::data_permissions::ListDataPolicySubjectPageDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct ListDataResourcesWhen(::httpmock::When);
impl ListDataResourcesWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-data-resources$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

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

pub struct ListDataResourcesThen(::httpmock::Then);
impl ListDataResourcesThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::data_permissions::DataResourcesPaginatedRespDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct ListDnefWhen(::httpmock::When);
impl ListDnefWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-dnef$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

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

    pub fn namespace_code(self, value: &str) -> Self {
        Self(self.0.query_param("namespaceCode", value.to_string()))
    }

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

    pub fn resource_code(self, value: &str) -> Self {
        Self(self.0.query_param("resourceCode", value.to_string()))
    }

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

pub struct ListDnefThen(::httpmock::Then);
impl ListDnefThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::data_permissions::DnefPaginatedRespDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct ListPermissionNamespaceRolesWhen(::httpmock::When);
impl ListPermissionNamespaceRolesWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::GET).path_matches(
                regex::Regex::new("^/api/v3/list-permission-namespace-roles$").unwrap(),
            ),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn code(self, value: &str) -> Self {
        Self(self.0.query_param("code", value.to_string()))
    }

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

pub struct ListPermissionNamespaceRolesThen(::httpmock::Then);
impl ListPermissionNamespaceRolesThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(
        self,
        value: &crate::data_permissions::PermissionNamespaceRolesListPagingDto,
    ) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct ListPermissionNamespacesWhen(::httpmock::When);
impl ListPermissionNamespacesWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-permission-namespaces$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

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

pub struct ListPermissionNamespacesThen(::httpmock::Then);
impl ListPermissionNamespacesThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::data_permissions::PermissionNamespaceListPagingDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct ListPermissionViewWhen(::httpmock::When);
impl ListPermissionViewWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/list-permission-view/data$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::data_permissions::ListPermissionViewDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct ListPermissionViewThen(::httpmock::Then);
impl ListPermissionViewThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::data_permissions::ListPermissionViewPaginatedRespDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct ListSimpleDataPolicesWhen(::httpmock::When);
impl ListSimpleDataPolicesWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-simple-data-policies$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

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

pub struct ListSimpleDataPolicesThen(::httpmock::Then);
impl ListSimpleDataPolicesThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::data_permissions::DataPoliciesSimplePaginatedRespDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct RevokeDataPolicyWhen(::httpmock::When);
impl RevokeDataPolicyWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/revoke-data-policy$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::data_permissions::DeleteAuthorizeDataPolicyDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct RevokeDataPolicyThen(::httpmock::Then);
impl RevokeDataPolicyThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self) -> Self {
        Self(self.0.status(200u16))
    }
}

pub struct UpdateDataPolicyWhen(::httpmock::When);
impl UpdateDataPolicyWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-data-policy$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::data_permissions::UpdateDataPolicyDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct UpdateDataPolicyThen(::httpmock::Then);
impl UpdateDataPolicyThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::data_permissions::UpdateDataPolicyRespDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct UpdateDataResourceWhen(::httpmock::When);
impl UpdateDataResourceWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-data-resource$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::data_permissions::UpdateDataResourceDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct UpdateDataResourceThen(::httpmock::Then);
impl UpdateDataResourceThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::data_permissions::UpdateDataResourceRespDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct UpdateDnefWhen(::httpmock::When);
impl UpdateDnefWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-dnef$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::data_permissions::UpdateDnefReq) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct UpdateDnefThen(::httpmock::Then);
impl UpdateDnefThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct UpdatePermissionNamespaceWhen(::httpmock::When);
impl UpdatePermissionNamespaceWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-permission-namespace$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::data_permissions::UpdatePermissionNamespaceDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct UpdatePermissionNamespaceThen(::httpmock::Then);
impl UpdatePermissionNamespaceThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::data_permissions::UpdatePermissionNamespaceRespDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}
