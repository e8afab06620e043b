// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

/// Which `POST /api/v3/assign-asa-account` a mock answers.
pub struct AssignAsaAccountWhen(::httpmock::When);
impl AssignAsaAccountWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/assign-asa-account$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::applications::AssignAsaAccountsDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/assign-asa-account` answers.
pub struct AssignAsaAccountThen(::httpmock::Then);
impl AssignAsaAccountThen {
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

/// Which `POST /api/v3/authorize-application-access` a mock answers.
pub struct AuthorizeApplicationAccessWhen(::httpmock::When);
impl AuthorizeApplicationAccessWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/authorize-application-access$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::applications::AuthorizeApplicationAccessDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/authorize-application-access` answers.
pub struct AuthorizeApplicationAccessThen(::httpmock::Then);
impl AuthorizeApplicationAccessThen {
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

/// Which `DELETE /api/v3/batch-applications-auth` a mock answers.
pub struct DeleteApplicationsAuthWhen(::httpmock::When);
impl DeleteApplicationsAuthWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/api/v3/batch-applications-auth$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `auth_ids` in the query.
    pub fn auth_ids(self, value: &::std::vec::Vec<::std::string::String>) -> Self {
        Self(value.iter().fold(self.0, |when, item| {
            when.query_param("authIds[]", item.to_string())
        }))
    }
}

/// What a mock of `DELETE /api/v3/batch-applications-auth` answers.
pub struct DeleteApplicationsAuthThen(::httpmock::Then);
impl DeleteApplicationsAuthThen {
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

/// Which `POST /api/v3/check-domain-available` a mock answers.
pub struct CheckDomainAvailableWhen(::httpmock::When);
impl CheckDomainAvailableWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/check-domain-available$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::applications::CheckDomainAvailable) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/check-domain-available` answers.
pub struct CheckDomainAvailableThen(::httpmock::Then);
impl CheckDomainAvailableThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::applications::CheckDomainAvailableDataDto) -> Self {
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

/// Which `POST /api/v3/create-application` a mock answers.
pub struct CreateApplicationWhen(::httpmock::When);
impl CreateApplicationWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-application$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::applications::CreateApplicationDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/create-application` answers.
pub struct CreateApplicationThen(::httpmock::Then);
impl CreateApplicationThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::ApplicationDto) -> Self {
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

/// Which `POST /api/v3/create-asa-account` a mock answers.
pub struct CreateAsaAccountWhen(::httpmock::When);
impl CreateAsaAccountWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-asa-account$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::applications::CreateAsaAccountDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/create-asa-account` answers.
pub struct CreateAsaAccountThen(::httpmock::Then);
impl CreateAsaAccountThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::applications::AsaAccountDto) -> Self {
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

/// Which `POST /api/v3/create-asa-accounts-batch` a mock answers.
pub struct CreateAsaAccountBatchWhen(::httpmock::When);
impl CreateAsaAccountBatchWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-asa-accounts-batch$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::applications::CreateAsaAccountsBatchDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/create-asa-accounts-batch` answers.
pub struct CreateAsaAccountBatchThen(::httpmock::Then);
impl CreateAsaAccountBatchThen {
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

/// Which `POST /api/v3/delete-application` a mock answers.
pub struct DeleteApplicationWhen(::httpmock::When);
impl DeleteApplicationWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-application$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::applications::DeleteApplicationDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/delete-application` answers.
pub struct DeleteApplicationThen(::httpmock::Then);
impl DeleteApplicationThen {
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

/// Which `POST /api/v3/delete-asa-account` a mock answers.
pub struct DeleteAsaAccountWhen(::httpmock::When);
impl DeleteAsaAccountWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-asa-account$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::applications::DeleteAsaAccountDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/delete-asa-account` answers.
pub struct DeleteAsaAccountThen(::httpmock::Then);
impl DeleteAsaAccountThen {
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

/// Which `POST /api/v3/delete-asa-accounts-batch` a mock answers.
pub struct DeleteAsaAccountBatchWhen(::httpmock::When);
impl DeleteAsaAccountBatchWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-asa-accounts-batch$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::applications::DeleteAsaAccountBatchDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/delete-asa-accounts-batch` answers.
pub struct DeleteAsaAccountBatchThen(::httpmock::Then);
impl DeleteAsaAccountBatchThen {
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

/// Which `GET /api/v3/get-application` a mock answers.
pub struct GetApplicationWhen(::httpmock::When);
impl GetApplicationWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-application$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `app_id` in the query.
    pub fn app_id(self, value: &str) -> Self {
        Self(self.0.query_param("appId", value.to_string()))
    }
}

/// What a mock of `GET /api/v3/get-application` answers.
pub struct GetApplicationThen(::httpmock::Then);
impl GetApplicationThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::ApplicationDto) -> Self {
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

/// Which `GET /api/v3/get-application-permission-strategy` a mock answers.
pub struct GetApplicationPermissionStrategyWhen(::httpmock::When);
impl GetApplicationPermissionStrategyWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/api/v3/get-application-permission-strategy$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `app_id` in the query.
    pub fn app_id(self, value: &str) -> Self {
        Self(self.0.query_param("appId", value.to_string()))
    }
}

/// What a mock of `GET /api/v3/get-application-permission-strategy` answers.
pub struct GetApplicationPermissionStrategyThen(::httpmock::Then);
impl GetApplicationPermissionStrategyThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::applications::GetApplicationPermissionStrategyDataDto) -> Self {
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

/// Which `GET /api/v3/get-application-secret` a mock answers.
pub struct GetApplicationSecretWhen(::httpmock::When);
impl GetApplicationSecretWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-application-secret$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `app_id` in the query.
    pub fn app_id(self, value: &str) -> Self {
        Self(self.0.query_param("appId", value.to_string()))
    }
}

/// What a mock of `GET /api/v3/get-application-secret` answers.
pub struct GetApplicationSecretThen(::httpmock::Then);
impl GetApplicationSecretThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::applications::ApplicationSecretDto) -> Self {
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

/// Which `GET /api/v3/get-application-simple-info` a mock answers.
pub struct GetApplicationSimpleInfoWhen(::httpmock::When);
impl GetApplicationSimpleInfoWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-application-simple-info$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `app_id` in the query.
    pub fn app_id(self, value: &str) -> Self {
        Self(self.0.query_param("appId", value.to_string()))
    }
}

/// What a mock of `GET /api/v3/get-application-simple-info` answers.
pub struct GetApplicationSimpleInfoThen(::httpmock::Then);
impl GetApplicationSimpleInfoThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::applications::ApplicationSimpleInfoDto) -> Self {
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

/// Which `GET /api/v3/get-asa-account` a mock answers.
pub struct GetAsaAccountWhen(::httpmock::When);
impl GetAsaAccountWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-asa-account$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `account_id` in the query.
    pub fn account_id(self, value: &str) -> Self {
        Self(self.0.query_param("accountId", value.to_string()))
    }

    /// This `app_id` in the query.
    pub fn app_id(self, value: &str) -> Self {
        Self(self.0.query_param("appId", value.to_string()))
    }
}

/// What a mock of `GET /api/v3/get-asa-account` answers.
pub struct GetAsaAccountThen(::httpmock::Then);
impl GetAsaAccountThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::applications::AsaAccountDto) -> Self {
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

/// Which `GET /api/v3/get-asa-account-assigned-targets` a mock answers.
pub struct GetAsaAccountAssignedTargetsWhen(::httpmock::When);
impl GetAsaAccountAssignedTargetsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::GET).path_matches(
                regex::Regex::new("^/api/v3/get-asa-account-assigned-targets$").unwrap(),
            ),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `account_id` in the query.
    pub fn account_id(self, value: &str) -> Self {
        Self(self.0.query_param("accountId", value.to_string()))
    }

    /// This `app_id` in the query.
    pub fn app_id(self, value: &str) -> Self {
        Self(self.0.query_param("appId", value.to_string()))
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
}

/// What a mock of `GET /api/v3/get-asa-account-assigned-targets` answers.
pub struct GetAsaAccountAssignedTargetsThen(::httpmock::Then);
impl GetAsaAccountAssignedTargetsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::applications::GetAsaAccountAssignedTargetDataDto) -> Self {
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

/// Which `POST /api/v3/get-asa-accounts-batch` a mock answers.
pub struct GetAsaAccountBatchWhen(::httpmock::When);
impl GetAsaAccountBatchWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/get-asa-accounts-batch$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::applications::GetAsaAccountBatchDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/get-asa-accounts-batch` answers.
pub struct GetAsaAccountBatchThen(::httpmock::Then);
impl GetAsaAccountBatchThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &::std::vec::Vec<crate::applications::AsaAccountDto>) -> Self {
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

/// Which `GET /api/v3/get-assigned-account` a mock answers.
pub struct GetAssignedAccountWhen(::httpmock::When);
impl GetAssignedAccountWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-assigned-account$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `app_id` in the query.
    pub fn app_id(self, value: &str) -> Self {
        Self(self.0.query_param("appId", value.to_string()))
    }

    /// This `target_identifier` in the query.
    pub fn target_identifier(self, value: &str) -> Self {
        Self(self.0.query_param("targetIdentifier", value.to_string()))
    }

    /// This `target_type` in the query.
    pub fn target_type(self, value: crate::shared::TargetType) -> Self {
        Self(self.0.query_param("targetType", value.to_string()))
    }
}

/// What a mock of `GET /api/v3/get-assigned-account` answers.
pub struct GetAssignedAccountThen(::httpmock::Then);
impl GetAssignedAccountThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::applications::AsaAccountDto) -> Self {
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

/// Which `GET /api/v3/get-mfa-trigger-data` a mock answers.
pub struct GetMfaTriggerDataWhen(::httpmock::When);
impl GetMfaTriggerDataWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-mfa-trigger-data$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `app_id` in the query.
    pub fn app_id(self, value: &str) -> Self {
        Self(self.0.query_param("appId", value.to_string()))
    }

    /// This `user_id` in the query.
    pub fn user_id(self, value: &str) -> Self {
        Self(self.0.query_param("userId", value.to_string()))
    }

    /// This `user_id_type` in the query, or none in it.
    pub fn user_id_type<T>(self, value: T) -> Self
    where
        T: Into<Option<crate::shared::UserIdType>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("userIdType", value.to_string()))
        } else {
            Self(self.0.query_param_missing("userIdType"))
        }
    }
}

/// What a mock of `GET /api/v3/get-mfa-trigger-data` answers.
pub struct GetMfaTriggerDataThen(::httpmock::Then);
impl GetMfaTriggerDataThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::GetMfaInfoDataDto) -> Self {
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

/// Which `GET /api/v3/get-subject-auth-detail` a mock answers.
pub struct DetailAuthSubjectWhen(::httpmock::When);
impl DetailAuthSubjectWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-subject-auth-detail$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `app_id` in the query.
    pub fn app_id(self, value: &str) -> Self {
        Self(self.0.query_param("appId", value.to_string()))
    }

    /// This `target_id` in the query.
    pub fn target_id(self, value: &str) -> Self {
        Self(self.0.query_param("targetId", value.to_string()))
    }

    /// This `target_type` in the query.
    pub fn target_type(self, value: crate::applications::AuthorizationTargetType) -> Self {
        Self(self.0.query_param("targetType", value.to_string()))
    }
}

/// What a mock of `GET /api/v3/get-subject-auth-detail` answers.
pub struct DetailAuthSubjectThen(::httpmock::Then);
impl DetailAuthSubjectThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::applications::GetSubjectAuthDataDto) -> Self {
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

/// Which `POST /api/v3/list-application-active-users` a mock answers.
pub struct ListApplicationActiveUsersWhen(::httpmock::When);
impl ListApplicationActiveUsersWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::POST).path_matches(
                regex::Regex::new("^/api/v3/list-application-active-users$").unwrap(),
            ),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::applications::ListApplicationActiveUsersDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/list-application-active-users` answers.
pub struct ListApplicationActiveUsersThen(::httpmock::Then);
impl ListApplicationActiveUsersThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `GET /api/v3/list-application-simple-info` a mock answers.
pub struct ListApplicationSimpleInfoWhen(::httpmock::When);
impl ListApplicationSimpleInfoWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-application-simple-info$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `is_integrate_app` in the query, or none in it.
    pub fn is_integrate_app<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("isIntegrateApp", value.to_string()))
        } else {
            Self(self.0.query_param_missing("isIntegrateApp"))
        }
    }

    /// This `is_self_built_app` in the query, or none in it.
    pub fn is_self_built_app<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("isSelfBuiltApp", value.to_string()))
        } else {
            Self(self.0.query_param_missing("isSelfBuiltApp"))
        }
    }

    /// This `keywords` in the query, or none in it.
    pub fn keywords<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("keywords", value.to_string()))
        } else {
            Self(self.0.query_param_missing("keywords"))
        }
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

    /// This `sso_enabled` in the query, or none in it.
    pub fn sso_enabled<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("ssoEnabled", value.to_string()))
        } else {
            Self(self.0.query_param_missing("ssoEnabled"))
        }
    }
}

/// What a mock of `GET /api/v3/list-application-simple-info` answers.
pub struct ListApplicationSimpleInfoThen(::httpmock::Then);
impl ListApplicationSimpleInfoThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::applications::ApplicationSimpleInfoPaginatedDataDto) -> Self {
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

/// Which `GET /api/v3/list-applications` a mock answers.
pub struct ListApplicationsWhen(::httpmock::When);
impl ListApplicationsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-applications$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `all` in the query, or none in it.
    pub fn all<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("all", value.to_string()))
        } else {
            Self(self.0.query_param_missing("all"))
        }
    }

    /// This `is_integrate_app` in the query, or none in it.
    pub fn is_integrate_app<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("isIntegrateApp", value.to_string()))
        } else {
            Self(self.0.query_param_missing("isIntegrateApp"))
        }
    }

    /// This `is_self_built_app` in the query, or none in it.
    pub fn is_self_built_app<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("isSelfBuiltApp", value.to_string()))
        } else {
            Self(self.0.query_param_missing("isSelfBuiltApp"))
        }
    }

    /// This `keywords` in the query, or none in it.
    pub fn keywords<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("keywords", value.to_string()))
        } else {
            Self(self.0.query_param_missing("keywords"))
        }
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

    /// This `sso_enabled` in the query, or none in it.
    pub fn sso_enabled<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("ssoEnabled", value.to_string()))
        } else {
            Self(self.0.query_param_missing("ssoEnabled"))
        }
    }
}

/// What a mock of `GET /api/v3/list-applications` answers.
pub struct ListApplicationsThen(::httpmock::Then);
impl ListApplicationsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::applications::ApplicationPaginatedDataDto) -> Self {
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

/// Which `POST /api/v3/list-applications-auth` a mock answers.
pub struct ListAuthApplicationWhen(::httpmock::When);
impl ListAuthApplicationWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/list-applications-auth$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::applications::ListApplicationAuthDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/list-applications-auth` answers.
pub struct ListAuthApplicationThen(::httpmock::Then);
impl ListAuthApplicationThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::applications::ListApplicationAuthPaginatedDataDto) -> Self {
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

/// Which `GET /api/v3/list-asa-accounts` a mock answers.
pub struct ListAsaAccountWhen(::httpmock::When);
impl ListAsaAccountWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-asa-accounts$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `app_id` in the query.
    pub fn app_id(self, value: &str) -> Self {
        Self(self.0.query_param("appId", value.to_string()))
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
}

/// What a mock of `GET /api/v3/list-asa-accounts` answers.
pub struct ListAsaAccountThen(::httpmock::Then);
impl ListAsaAccountThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::applications::AsaAccountPaginatedDataDto) -> Self {
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

/// Which `POST /api/v3/list-subject-auth` a mock answers.
pub struct ListAuthSubjectWhen(::httpmock::When);
impl ListAuthSubjectWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/list-subject-auth$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::applications::ListAuthSubjectDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/list-subject-auth` answers.
pub struct ListAuthSubjectThen(::httpmock::Then);
impl ListAuthSubjectThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::applications::ListApplicationSubjectDataListDto) -> Self {
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

/// Which `POST /api/v3/refresh-application-secret` a mock answers.
pub struct RefreshApplicationSecretWhen(::httpmock::When);
impl RefreshApplicationSecretWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/refresh-application-secret$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::applications::RefreshApplicationSecretDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/refresh-application-secret` answers.
pub struct RefreshApplicationSecretThen(::httpmock::Then);
impl RefreshApplicationSecretThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::applications::ApplicationSecretDto) -> Self {
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

/// Which `POST /api/v3/revoke-application-access` a mock answers.
pub struct RevokeApplicationAccessWhen(::httpmock::When);
impl RevokeApplicationAccessWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/revoke-application-access$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::applications::RevokeApplicationAccessDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/revoke-application-access` answers.
pub struct RevokeApplicationAccessThen(::httpmock::Then);
impl RevokeApplicationAccessThen {
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

/// Which `POST /api/v3/unassign-asa-account` a mock answers.
pub struct UnassignAsaAccountWhen(::httpmock::When);
impl UnassignAsaAccountWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/unassign-asa-account$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::applications::AssignAsaAccountsDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/unassign-asa-account` answers.
pub struct UnassignAsaAccountThen(::httpmock::Then);
impl UnassignAsaAccountThen {
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

/// Which `POST /api/v3/update-application` a mock answers.
pub struct UpdateApplicationWhen(::httpmock::When);
impl UpdateApplicationWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-application$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::applications::UpdateApplicationDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/update-application` answers.
pub struct UpdateApplicationThen(::httpmock::Then);
impl UpdateApplicationThen {
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

/// Which `POST /api/v3/update-application-mfa-settings` a mock answers.
pub struct UpdateApplicationMfaSettingsWhen(::httpmock::When);
impl UpdateApplicationMfaSettingsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::POST).path_matches(
                regex::Regex::new("^/api/v3/update-application-mfa-settings$").unwrap(),
            ),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::applications::UpdateApplicationMfaSettingsDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/update-application-mfa-settings` answers.
pub struct UpdateApplicationMfaSettingsThen(::httpmock::Then);
impl UpdateApplicationMfaSettingsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::MfaSettingsDto) -> Self {
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

/// Which `POST /api/v3/update-application-permission-strategy` a mock answers.
pub struct UpdateApplicationPermissionStrategyWhen(::httpmock::When);
impl UpdateApplicationPermissionStrategyWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/update-application-permission-strategy$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(
        self,
        value: &crate::applications::UpdateApplicationPermissionStrategyDataDto,
    ) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/update-application-permission-strategy` answers.
pub struct UpdateApplicationPermissionStrategyThen(::httpmock::Then);
impl UpdateApplicationPermissionStrategyThen {
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

/// Which `POST /api/v3/update-asa-account` a mock answers.
pub struct UpdateAsaAccountWhen(::httpmock::When);
impl UpdateAsaAccountWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-asa-account$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::applications::UpdateAsaAccountDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/update-asa-account` answers.
pub struct UpdateAsaAccountThen(::httpmock::Then);
impl UpdateAsaAccountThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::applications::AsaAccountDto) -> Self {
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

/// Which `POST /api/v3/update-auth-enabled` a mock answers.
pub struct UpdateAuthEnabledWhen(::httpmock::When);
impl UpdateAuthEnabledWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-auth-enabled$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::applications::UpdateAuthEnabledDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/update-auth-enabled` answers.
pub struct UpdateAuthEnabledThen(::httpmock::Then);
impl UpdateAuthEnabledThen {
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

/// Which `POST /api/v3/update-login-page-config` a mock answers.
pub struct UpdateLoginPageConfigWhen(::httpmock::When);
impl UpdateLoginPageConfigWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-login-page-config$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::applications::UpdateLoginConfigDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/update-login-page-config` answers.
pub struct UpdateLoginPageConfigThen(::httpmock::Then);
impl UpdateLoginPageConfigThen {
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

identity_facade_core::to_wire!(crate::applications::ApplicationPaginatedDataDto {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::to_wire!(crate::applications::ApplicationSecretDto { secret: "secret" });
identity_facade_core::to_wire!(crate::applications::ApplicationSimpleInfoDto {
    app_description: "appDescription",
    app_id: "appId",
    app_identifier: "appIdentifier",
    app_logo: "appLogo",
    app_name: "appName",
    app_type: "appType",
    is_integrate_app: "isIntegrateApp",
});
identity_facade_core::to_wire!(crate::applications::ApplicationSimpleInfoPaginatedDataDto {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::to_wire!(crate::applications::AsaAccountDto {
    account_id: "accountId",
    account_info: "accountInfo",
    app_id: "appId",
});
identity_facade_core::to_wire!(crate::applications::AsaAccountPaginatedDataDto {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::to_wire!(crate::applications::AsaAccountTargetDto {
    target_identifier: "targetIdentifier",
    target_type: "targetType",
});
identity_facade_core::to_wire!(crate::applications::CheckDomainAvailableDataDto {
    available: "available",
});
identity_facade_core::to_wire!(
    crate::applications::GetApplicationPermissionStrategyDataDto {
        permission_strategy: "permissionStrategy",
    }
);
identity_facade_core::to_wire!(crate::applications::GetAsaAccountAssignedTargetDataDto {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::to_wire!(crate::applications::GetSubjectAuthDataDto {
    app_id: "appId",
    app_name: "appName",
    auth_type: "authType",
    req_target_id: "reqTargetId",
    req_target_name: "reqTargetName",
    req_target_type: "reqTargetType",
    target_name: "targetName",
    target_type: "targetType",
});
identity_facade_core::to_wire!(crate::applications::ListApplicationAuthDataDto {
    effect: "effect",
    enabled: "enabled",
    id: "id",
    permission_type: "permissionType",
    target_id: "targetId",
    target_name: "targetName",
    target_type: "targetType",
});
identity_facade_core::to_wire!(crate::applications::ListApplicationAuthPaginatedDataDto {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::to_wire!(crate::applications::ListApplicationSubjectDataDto {
    app_id: "appId",
    app_type: "appType",
    effect: "effect",
    ext: "ext",
    logo: "logo",
    template: "template",
});
identity_facade_core::to_wire!(crate::applications::ListApplicationSubjectDataListDto {
    list: "list",
});
