// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

/// Which `POST /api/v3/batch-get-user-encrypt-password` a mock answers.
pub struct GetUserEncryptPasswordBatchWhen(::httpmock::When);
impl GetUserEncryptPasswordBatchWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::POST).path_matches(
                regex::Regex::new("^/api/v3/batch-get-user-encrypt-password$").unwrap(),
            ),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::users::GetUserEncryptPasswordBatchDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/batch-get-user-encrypt-password` answers.
pub struct GetUserEncryptPasswordBatchThen(::httpmock::Then);
impl GetUserEncryptPasswordBatchThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::users::GetUserEncryptPasswordBatchDataDto) -> Self {
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

/// Which `POST /api/v3/check-session-status` a mock answers.
pub struct CheckSessionStatusWhen(::httpmock::When);
impl CheckSessionStatusWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/check-session-status$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::users::CheckSessionStatusDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/check-session-status` answers.
pub struct CheckSessionStatusThen(::httpmock::Then);
impl CheckSessionStatusThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::users::CheckSessionStatusDataDto) -> Self {
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

/// Which `POST /api/v3/create-user` a mock answers.
pub struct CreateUserWhen(::httpmock::When);
impl CreateUserWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-user$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::users::CreateUserReqDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/create-user` answers.
pub struct CreateUserThen(::httpmock::Then);
impl CreateUserThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::UserDto) -> Self {
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

/// Which `POST /api/v3/create-users-batch` a mock answers.
pub struct CreateUsersBatchWhen(::httpmock::When);
impl CreateUsersBatchWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-users-batch$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::users::CreateUserBatchReqDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/create-users-batch` answers.
pub struct CreateUsersBatchThen(::httpmock::Then);
impl CreateUsersBatchThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &::std::vec::Vec<crate::shared::UserDto>) -> Self {
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

/// Which `POST /api/v3/delete-user-sync-relations` a mock answers.
pub struct DeleteUserSyncRelationsWhen(::httpmock::When);
impl DeleteUserSyncRelationsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-user-sync-relations$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::users::DeleteUserSyncRelationReqDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/delete-user-sync-relations` answers.
pub struct DeleteUserSyncRelationsThen(::httpmock::Then);
impl DeleteUserSyncRelationsThen {
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

/// Which `POST /api/v3/delete-users-batch` a mock answers.
pub struct DeleteUsersBatchWhen(::httpmock::When);
impl DeleteUsersBatchWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-users-batch$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::users::DeleteUsersBatchDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/delete-users-batch` answers.
pub struct DeleteUsersBatchThen(::httpmock::Then);
impl DeleteUsersBatchThen {
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

/// Which `GET /api/v3/get-mfa-status` a mock answers.
pub struct GetUserMfaStatusWhen(::httpmock::When);
impl GetUserMfaStatusWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-mfa-status$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
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

/// What a mock of `GET /api/v3/get-mfa-status` answers.
pub struct GetUserMfaStatusThen(::httpmock::Then);
impl GetUserMfaStatusThen {
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

/// Which `GET /api/v3/get-otp-secret-by-user` a mock answers.
pub struct GetOtpSecretByUserWhen(::httpmock::When);
impl GetOtpSecretByUserWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-otp-secret-by-user$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
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

/// What a mock of `GET /api/v3/get-otp-secret-by-user` answers.
pub struct GetOtpSecretByUserThen(::httpmock::Then);
impl GetOtpSecretByUserThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::users::OtpSecretRespDto) -> Self {
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

/// Which `GET /api/v3/get-user` a mock answers.
pub struct GetUserWhen(::httpmock::When);
impl GetUserWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-user$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `flat_custom_data` in the query, or none in it.
    pub fn flat_custom_data<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("flatCustomData", value.to_string()))
        } else {
            Self(self.0.query_param_missing("flatCustomData"))
        }
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

    /// This `with_custom_data` in the query, or none in it.
    pub fn with_custom_data<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("withCustomData", value.to_string()))
        } else {
            Self(self.0.query_param_missing("withCustomData"))
        }
    }

    /// This `with_identities` in the query, or none in it.
    pub fn with_identities<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("withIdentities", value.to_string()))
        } else {
            Self(self.0.query_param_missing("withIdentities"))
        }
    }
}

/// What a mock of `GET /api/v3/get-user` answers.
pub struct GetUserThen(::httpmock::Then);
impl GetUserThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::UserDto) -> Self {
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

/// Which `GET /api/v3/get-user-accessible-apps` a mock answers.
pub struct GetUserAccessibleAppsWhen(::httpmock::When);
impl GetUserAccessibleAppsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-user-accessible-apps$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
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

/// What a mock of `GET /api/v3/get-user-accessible-apps` answers.
pub struct GetUserAccessibleAppsThen(::httpmock::Then);
impl GetUserAccessibleAppsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &::std::vec::Vec<crate::users::AppDto>) -> Self {
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

/// Which `GET /api/v3/get-user-authorized-apps` a mock answers.
pub struct GetUserAuthorizedAppsWhen(::httpmock::When);
impl GetUserAuthorizedAppsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-user-authorized-apps$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
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

/// What a mock of `GET /api/v3/get-user-authorized-apps` answers.
pub struct GetUserAuthorizedAppsThen(::httpmock::Then);
impl GetUserAuthorizedAppsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &::std::vec::Vec<crate::users::AppDto>) -> Self {
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

/// Which `GET /api/v3/get-user-authorized-resources` a mock answers.
pub struct GetUserAuthorizedResourcesWhen(::httpmock::When);
impl GetUserAuthorizedResourcesWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::GET).path_matches(
                regex::Regex::new("^/api/v3/get-user-authorized-resources$").unwrap(),
            ),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `namespace` in the query, or none in it.
    pub fn namespace<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("namespace", value.to_string()))
        } else {
            Self(self.0.query_param_missing("namespace"))
        }
    }

    /// This `resource_type` in the query, or none in it.
    pub fn resource_type<T>(self, value: T) -> Self
    where
        T: Into<Option<crate::shared::ResourceType>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("resourceType", value.to_string()))
        } else {
            Self(self.0.query_param_missing("resourceType"))
        }
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

/// What a mock of `GET /api/v3/get-user-authorized-resources` answers.
pub struct GetUserAuthorizedResourcesThen(::httpmock::Then);
impl GetUserAuthorizedResourcesThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::AuthorizedResourcePagingDto) -> Self {
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

/// Which `GET /api/v3/get-user-batch` a mock answers.
pub struct GetUserBatchWhen(::httpmock::When);
impl GetUserBatchWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-user-batch$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `flat_custom_data` in the query, or none in it.
    pub fn flat_custom_data<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("flatCustomData", value.to_string()))
        } else {
            Self(self.0.query_param_missing("flatCustomData"))
        }
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

    /// This `user_ids` in the query.
    pub fn user_ids(self, value: &::std::vec::Vec<::std::string::String>) -> Self {
        Self(value.iter().fold(self.0, |when, item| {
            when.query_param("userIds[]", item.to_string())
        }))
    }

    /// This `with_custom_data` in the query, or none in it.
    pub fn with_custom_data<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("withCustomData", value.to_string()))
        } else {
            Self(self.0.query_param_missing("withCustomData"))
        }
    }

    /// This `with_identities` in the query, or none in it.
    pub fn with_identities<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("withIdentities", value.to_string()))
        } else {
            Self(self.0.query_param_missing("withIdentities"))
        }
    }
}

/// What a mock of `GET /api/v3/get-user-batch` answers.
pub struct GetUserBatchThen(::httpmock::Then);
impl GetUserBatchThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &::std::vec::Vec<crate::shared::UserDto>) -> Self {
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

/// Which `GET /api/v3/get-user-groups` a mock answers.
pub struct GetUserGroupsWhen(::httpmock::When);
impl GetUserGroupsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-user-groups$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
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

/// What a mock of `GET /api/v3/get-user-groups` answers.
pub struct GetUserGroupsThen(::httpmock::Then);
impl GetUserGroupsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::GroupPagingDto) -> Self {
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

/// Which `GET /api/v3/get-user-identities` a mock answers.
pub struct GetUserIdentitiesWhen(::httpmock::When);
impl GetUserIdentitiesWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-user-identities$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
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

/// What a mock of `GET /api/v3/get-user-identities` answers.
pub struct GetUserIdentitiesThen(::httpmock::Then);
impl GetUserIdentitiesThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &::std::vec::Vec<crate::shared::IdentityDto>) -> Self {
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

/// Which `GET /api/v3/get-user-logged-in-identities` a mock answers.
pub struct GetUserLoggedinIdentitiesWhen(::httpmock::When);
impl GetUserLoggedinIdentitiesWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::GET).path_matches(
                regex::Regex::new("^/api/v3/get-user-logged-in-identities$").unwrap(),
            ),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
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

/// What a mock of `GET /api/v3/get-user-logged-in-identities` answers.
pub struct GetUserLoggedinIdentitiesThen(::httpmock::Then);
impl GetUserLoggedinIdentitiesThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &::std::vec::Vec<crate::users::UserLoggedInIdentitiesDto>) -> Self {
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

/// Which `GET /api/v3/get-user-loggedin-apps` a mock answers.
pub struct GetUserLoggedinAppsWhen(::httpmock::When);
impl GetUserLoggedinAppsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-user-loggedin-apps$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
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

/// What a mock of `GET /api/v3/get-user-loggedin-apps` answers.
pub struct GetUserLoggedinAppsThen(::httpmock::Then);
impl GetUserLoggedinAppsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &::std::vec::Vec<crate::users::UserLoggedInAppsDto>) -> Self {
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

/// Which `GET /api/v3/get-user-login-history` a mock answers.
pub struct GetUserLoginHistoryWhen(::httpmock::When);
impl GetUserLoginHistoryWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-user-login-history$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `app_id` in the query, or none in it.
    pub fn app_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("appId", value.to_string()))
        } else {
            Self(self.0.query_param_missing("appId"))
        }
    }

    /// This `client_ip` in the query, or none in it.
    pub fn client_ip<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("clientIp", value.to_string()))
        } else {
            Self(self.0.query_param_missing("clientIp"))
        }
    }

    /// This `end` in the query, or none in it.
    pub fn end<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("end", value.to_string()))
        } else {
            Self(self.0.query_param_missing("end"))
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

    /// This `start` in the query, or none in it.
    pub fn start<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("start", value.to_string()))
        } else {
            Self(self.0.query_param_missing("start"))
        }
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

/// What a mock of `GET /api/v3/get-user-login-history` answers.
pub struct GetUserLoginHistoryThen(::httpmock::Then);
impl GetUserLoginHistoryThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::users::UserLoginHistoryPagingDto) -> Self {
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

/// Which `GET /api/v3/get-user-mfa-info` a mock answers.
pub struct GetUserMfaInfoWhen(::httpmock::When);
impl GetUserMfaInfoWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-user-mfa-info$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
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

/// What a mock of `GET /api/v3/get-user-mfa-info` answers.
pub struct GetUserMfaInfoThen(::httpmock::Then);
impl GetUserMfaInfoThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::users::UserMfaRespDto) -> Self {
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

/// Which `POST /api/v3/get-user-password-ciphertext` a mock answers.
pub struct GetUserPasswordCiphertextWhen(::httpmock::When);
impl GetUserPasswordCiphertextWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/get-user-password-ciphertext$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::users::GetUserPasswordCiphertextDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/get-user-password-ciphertext` answers.
pub struct GetUserPasswordCiphertextThen(::httpmock::Then);
impl GetUserPasswordCiphertextThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::users::GetUserPasswordCiphertextDataDto) -> Self {
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

/// Which `GET /api/v3/get-user-principal-authentication-info` a mock answers.
pub struct GetUserPrincipalAuthenticationInfoWhen(::httpmock::When);
impl GetUserPrincipalAuthenticationInfoWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/api/v3/get-user-principal-authentication-info$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
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

/// What a mock of `GET /api/v3/get-user-principal-authentication-info` answers.
pub struct GetUserPrincipalAuthenticationInfoThen(::httpmock::Then);
impl GetUserPrincipalAuthenticationInfoThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::users::PrincipalAuthenticationInfoPagingDto) -> Self {
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

/// Which `GET /api/v3/get-user-roles` a mock answers.
pub struct GetUserRolesWhen(::httpmock::When);
impl GetUserRolesWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-user-roles$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `namespace` in the query, or none in it.
    pub fn namespace<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("namespace", value.to_string()))
        } else {
            Self(self.0.query_param_missing("namespace"))
        }
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

/// What a mock of `GET /api/v3/get-user-roles` answers.
pub struct GetUserRolesThen(::httpmock::Then);
impl GetUserRolesThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `GET /api/v3/get-user-sync-relations` a mock answers.
pub struct GetUserSyncRelationsWhen(::httpmock::When);
impl GetUserSyncRelationsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-user-sync-relations$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
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

/// What a mock of `GET /api/v3/get-user-sync-relations` answers.
pub struct GetUserSyncRelationsThen(::httpmock::Then);
impl GetUserSyncRelationsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &::std::vec::Vec<crate::users::UserSyncRelationDto>) -> Self {
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

/// Which `POST /api/v3/has-any-role` a mock answers.
pub struct HasAnyRoleWhen(::httpmock::When);
impl HasAnyRoleWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/has-any-role$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::users::HasAnyRoleReqDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/has-any-role` answers.
pub struct HasAnyRoleThen(::httpmock::Then);
impl HasAnyRoleThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::users::HasAnyRoleDto) -> Self {
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

/// Which `POST /api/v3/import-otp` a mock answers.
pub struct ImportOtpWhen(::httpmock::When);
impl ImportOtpWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/import-otp$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::users::ImportOtpReqDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/import-otp` answers.
pub struct ImportOtpThen(::httpmock::Then);
impl ImportOtpThen {
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

/// Which `POST /api/v3/is-user-exists` a mock answers.
pub struct IsUserExistsWhen(::httpmock::When);
impl IsUserExistsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/is-user-exists$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::users::IsUserExistsReqDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/is-user-exists` answers.
pub struct IsUserExistsThen(::httpmock::Then);
impl IsUserExistsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::users::IsUserExistsDto) -> Self {
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

/// Which `POST /api/v3/kick-users` a mock answers.
pub struct KickUsersWhen(::httpmock::When);
impl KickUsersWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/kick-users$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::users::KickUsersDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/kick-users` answers.
pub struct KickUsersThen(::httpmock::Then);
impl KickUsersThen {
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

/// Which `POST /api/v3/link-identity` a mock answers.
pub struct LinkIdentityWhen(::httpmock::When);
impl LinkIdentityWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/link-identity$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::users::LinkIdentityDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/link-identity` answers.
pub struct LinkIdentityThen(::httpmock::Then);
impl LinkIdentityThen {
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

/// Which `GET /api/v3/list-archived-users` a mock answers.
pub struct ListArchivedUsersWhen(::httpmock::When);
impl ListArchivedUsersWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-archived-users$").unwrap()),
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

    /// This `start_at` in the query, or none in it.
    pub fn start_at<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("startAt", value.to_string()))
        } else {
            Self(self.0.query_param_missing("startAt"))
        }
    }
}

/// What a mock of `GET /api/v3/list-archived-users` answers.
pub struct ListArchivedUsersThen(::httpmock::Then);
impl ListArchivedUsersThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::users::ArchivedUsersListPagingDto) -> Self {
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

/// Which `GET /api/v3/list-users` a mock answers.
pub struct ListUsersLegacyWhen(::httpmock::When);
impl ListUsersLegacyWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-users$").unwrap()),
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

    /// This `status` in the query, or none in it.
    pub fn status<T>(self, value: T) -> Self
    where
        T: Into<Option<crate::shared::UserStatus>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("status", value.to_string()))
        } else {
            Self(self.0.query_param_missing("status"))
        }
    }

    /// This `updated_at_end` in the query, or none in it.
    pub fn updated_at_end<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("updatedAtEnd", value.to_string()))
        } else {
            Self(self.0.query_param_missing("updatedAtEnd"))
        }
    }

    /// This `updated_at_start` in the query, or none in it.
    pub fn updated_at_start<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("updatedAtStart", value.to_string()))
        } else {
            Self(self.0.query_param_missing("updatedAtStart"))
        }
    }

    /// This `with_custom_data` in the query, or none in it.
    pub fn with_custom_data<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("withCustomData", value.to_string()))
        } else {
            Self(self.0.query_param_missing("withCustomData"))
        }
    }

    /// This `with_identities` in the query, or none in it.
    pub fn with_identities<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("withIdentities", value.to_string()))
        } else {
            Self(self.0.query_param_missing("withIdentities"))
        }
    }

    /// This `with_user_password_expire_time` in the query, or none in it.
    pub fn with_user_password_expire_time<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(
                self.0
                    .query_param("withUserPasswordExpireTime", value.to_string()),
            )
        } else {
            Self(self.0.query_param_missing("withUserPasswordExpireTime"))
        }
    }
}

/// What a mock of `GET /api/v3/list-users` answers.
pub struct ListUsersLegacyThen(::httpmock::Then);
impl ListUsersLegacyThen {
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

/// Which `POST /api/v3/list-users` a mock answers.
pub struct ListUsersWhen(::httpmock::When);
impl ListUsersWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/list-users$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::users::ListUsersRequestDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/list-users` answers.
pub struct ListUsersThen(::httpmock::Then);
impl ListUsersThen {
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

/// Which `POST /api/v3/reset-user-principal-authentication-info` a mock answers.
pub struct ResetUserPrincipalAuthenticationInfoWhen(::httpmock::When);
impl ResetUserPrincipalAuthenticationInfoWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/reset-user-principal-authentication-info$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::users::ResetUserPrincipalAuthenticationInfoDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/reset-user-principal-authentication-info` answers.
pub struct ResetUserPrincipalAuthenticationInfoThen(::httpmock::Then);
impl ResetUserPrincipalAuthenticationInfoThen {
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

/// Which `POST /api/v3/set-mfa-status` a mock answers.
pub struct SetUsersMfaStatusWhen(::httpmock::When);
impl SetUsersMfaStatusWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/set-mfa-status$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::users::SetMfaStatusDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/set-mfa-status` answers.
pub struct SetUsersMfaStatusThen(::httpmock::Then);
impl SetUsersMfaStatusThen {
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

/// Which `POST /api/v3/unlink-identity` a mock answers.
pub struct UnlinkIdentityWhen(::httpmock::When);
impl UnlinkIdentityWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/unlink-identity$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::users::UnlinkIdentity) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/unlink-identity` answers.
pub struct UnlinkIdentityThen(::httpmock::Then);
impl UnlinkIdentityThen {
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

/// Which `POST /api/v3/update-user` a mock answers.
pub struct UpdateUserWhen(::httpmock::When);
impl UpdateUserWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-user$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::users::UpdateUserReqDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/update-user` answers.
pub struct UpdateUserThen(::httpmock::Then);
impl UpdateUserThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::UserDto) -> Self {
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

/// Which `POST /api/v3/update-user-batch` a mock answers.
pub struct UpdateUserBatchWhen(::httpmock::When);
impl UpdateUserBatchWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-user-batch$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::users::UpdateUserBatchReqDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/update-user-batch` answers.
pub struct UpdateUserBatchThen(::httpmock::Then);
impl UpdateUserBatchThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &::std::vec::Vec<crate::shared::UserDto>) -> Self {
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

/// Which `POST /api/v3/users/field/decrypt` a mock answers.
pub struct UserFieldDecryptWhen(::httpmock::When);
impl UserFieldDecryptWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/users/field/decrypt$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::users::UserFieldDecryptReqDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/users/field/decrypt` answers.
pub struct UserFieldDecryptThen(::httpmock::Then);
impl UserFieldDecryptThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &::std::vec::Vec<crate::users::UserFieldDecryptRespItemDto>) -> Self {
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

identity_facade_core::to_wire!(crate::users::AppDto {
    app_default_login_strategy: "appDefaultLoginStrategy",
    app_id: "appId",
    app_login_url: "appLoginUrl",
    app_logo: "appLogo",
    app_name: "appName",
});
identity_facade_core::to_wire!(crate::users::ArchivedUsersListPagingDto {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::to_wire!(crate::users::CheckSessionStatusDataDto { active: "active" });
identity_facade_core::to_wire!(crate::users::GetUserEncryptPasswordBatchDataDto {
    encrypted_password: "encryptedPassword",
    user_id: "userId",
});
identity_facade_core::to_wire!(crate::users::GetUserPasswordCiphertextDataDto {
    ciphertext: "ciphertext",
});
identity_facade_core::to_wire!(crate::users::HasAnyRoleDto {
    has_any_role: "hasAnyRole",
});
identity_facade_core::to_wire!(crate::users::IsUserExistsDto { exists: "exists" });
identity_facade_core::to_wire!(crate::users::ListArchivedUsersRespDto {
    archived_at: "archivedAt",
    user_id: "userId",
});
identity_facade_core::to_wire!(crate::users::OtpSecretRespDto { secret: "secret" });
identity_facade_core::to_wire!(crate::users::PrincipalAuthenticationInfoDto {
    authenticated: "authenticated",
    authenticated_at: "authenticatedAt",
    principal_code: "principalCode",
    principal_name: "principalName",
    principal_type: "principalType",
});
identity_facade_core::to_wire!(crate::users::PrincipalAuthenticationInfoPagingDto {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::to_wire!(crate::users::UserFieldDecryptRespItemDto {
    decrypted_content: "decryptedContent",
    field_name: "fieldName",
    user_id: "userId",
});
identity_facade_core::to_wire!(crate::users::UserLoggedInAppsDto {
    app_id: "appId",
    app_login_url: "appLoginUrl",
    app_logo: "appLogo",
    app_name: "appName",
});
identity_facade_core::to_wire!(crate::users::UserLoggedInIdentitiesDto {
    identity_id: "identityId",
    idp_id: "idpId",
    idp_logo: "idpLogo",
    idp_name: "idpName",
    idp_name_en: "idpNameEn",
});
identity_facade_core::to_wire!(crate::users::UserLoginHistoryDto {
    app_id: "appId",
    app_login_url: "appLoginUrl",
    app_logo: "appLogo",
    app_name: "appName",
    client_ip: "clientIp",
    time: "time",
    user_agent: "userAgent",
});
identity_facade_core::to_wire!(crate::users::UserLoginHistoryPagingDto {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::to_wire!(crate::users::UserMfaRespDto {
    email_mfa_status: "emailMfaStatus",
    face_mfa_status: "faceMfaStatus",
    sms_mfa_status: "smsMfaStatus",
    totp_status: "totpStatus",
});
identity_facade_core::to_wire!(crate::users::UserSyncRelationDto {
    provider: "provider",
    user_id_in_idp: "userIdInIdp",
    user_info_in_idp: "userInfoInIdp",
});
