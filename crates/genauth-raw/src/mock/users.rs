// Written by `cargo xtask generate` from openapi/genauth (3.0, sha256 bbccb3be46e88860da87fc4d07907f5b30ca0bda2861fd2c643cd42b9bf06989). Not edited by hand.

pub struct GetUserEncryptPasswordBatchWhen(::httpmock::When);
impl GetUserEncryptPasswordBatchWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::POST).path_matches(
                regex::Regex::new("^/api/v3/batch-get-user-encrypt-password$").unwrap(),
            ),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::users::GetUserEncryptPasswordBatchDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct GetUserEncryptPasswordBatchThen(::httpmock::Then);
impl GetUserEncryptPasswordBatchThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::users::GetUserEncryptPasswordBatchDataDto) -> Self {
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

pub struct CheckSessionStatusWhen(::httpmock::When);
impl CheckSessionStatusWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/check-session-status$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::users::CheckSessionStatusDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct CheckSessionStatusThen(::httpmock::Then);
impl CheckSessionStatusThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::users::CheckSessionStatusDataDto) -> Self {
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

pub struct CreateUserWhen(::httpmock::When);
impl CreateUserWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-user$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::users::CreateUserReqDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct CreateUserThen(::httpmock::Then);
impl CreateUserThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::UserDto) -> Self {
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

pub struct CreateUsersBatchWhen(::httpmock::When);
impl CreateUsersBatchWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-users-batch$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::users::CreateUserBatchReqDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct CreateUsersBatchThen(::httpmock::Then);
impl CreateUsersBatchThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &::std::vec::Vec<crate::shared::UserDto>) -> Self {
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

pub struct DeleteUserSyncRelationsWhen(::httpmock::When);
impl DeleteUserSyncRelationsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-user-sync-relations$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::users::DeleteUserSyncRelationReqDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct DeleteUserSyncRelationsThen(::httpmock::Then);
impl DeleteUserSyncRelationsThen {
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

pub struct DeleteUsersBatchWhen(::httpmock::When);
impl DeleteUsersBatchWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-users-batch$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::users::DeleteUsersBatchDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct DeleteUsersBatchThen(::httpmock::Then);
impl DeleteUsersBatchThen {
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

pub struct GetUserMfaStatusWhen(::httpmock::When);
impl GetUserMfaStatusWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-mfa-status$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn user_id(self, value: &str) -> Self {
        Self(self.0.query_param("userId", value.to_string()))
    }

    pub fn user_id_type<T>(self, value: T) -> Self
    where
        T: Into<Option<crate::users::GetUserMfaStatusUserIdType>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("userIdType", value.to_string()))
        } else {
            Self(self.0.query_param_missing("userIdType"))
        }
    }
}

pub struct GetUserMfaStatusThen(::httpmock::Then);
impl GetUserMfaStatusThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::GetMfaInfoDataDto) -> Self {
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

pub struct GetOtpSecretByUserWhen(::httpmock::When);
impl GetOtpSecretByUserWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-otp-secret-by-user$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn user_id(self, value: &str) -> Self {
        Self(self.0.query_param("userId", value.to_string()))
    }

    pub fn user_id_type<T>(self, value: T) -> Self
    where
        T: Into<Option<crate::users::GetOtpSecretByUserUserIdType>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("userIdType", value.to_string()))
        } else {
            Self(self.0.query_param_missing("userIdType"))
        }
    }
}

pub struct GetOtpSecretByUserThen(::httpmock::Then);
impl GetOtpSecretByUserThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::users::OtpSecretRespDto) -> Self {
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

pub struct GetUserWhen(::httpmock::When);
impl GetUserWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-user$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

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

    pub fn user_id(self, value: &str) -> Self {
        Self(self.0.query_param("userId", value.to_string()))
    }

    pub fn user_id_type<T>(self, value: T) -> Self
    where
        T: Into<Option<crate::users::GetUserUserIdType>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("userIdType", value.to_string()))
        } else {
            Self(self.0.query_param_missing("userIdType"))
        }
    }

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

pub struct GetUserThen(::httpmock::Then);
impl GetUserThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::UserDto) -> Self {
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

pub struct GetUserAccessibleAppsWhen(::httpmock::When);
impl GetUserAccessibleAppsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-user-accessible-apps$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn user_id(self, value: &str) -> Self {
        Self(self.0.query_param("userId", value.to_string()))
    }

    pub fn user_id_type<T>(self, value: T) -> Self
    where
        T: Into<Option<crate::users::GetUserAccessibleAppsUserIdType>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("userIdType", value.to_string()))
        } else {
            Self(self.0.query_param_missing("userIdType"))
        }
    }
}

pub struct GetUserAccessibleAppsThen(::httpmock::Then);
impl GetUserAccessibleAppsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &::std::vec::Vec<crate::users::AppDto>) -> Self {
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

pub struct GetUserAuthorizedAppsWhen(::httpmock::When);
impl GetUserAuthorizedAppsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-user-authorized-apps$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn user_id(self, value: &str) -> Self {
        Self(self.0.query_param("userId", value.to_string()))
    }

    pub fn user_id_type<T>(self, value: T) -> Self
    where
        T: Into<Option<crate::users::GetUserAuthorizedAppsUserIdType>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("userIdType", value.to_string()))
        } else {
            Self(self.0.query_param_missing("userIdType"))
        }
    }
}

pub struct GetUserAuthorizedAppsThen(::httpmock::Then);
impl GetUserAuthorizedAppsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &::std::vec::Vec<crate::users::AppDto>) -> Self {
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

pub struct GetUserAuthorizedResourcesWhen(::httpmock::When);
impl GetUserAuthorizedResourcesWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::GET).path_matches(
                regex::Regex::new("^/api/v3/get-user-authorized-resources$").unwrap(),
            ),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

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

    pub fn resource_type<T>(self, value: T) -> Self
    where
        T: Into<Option<crate::users::GetUserAuthorizedResourcesResourceType>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("resourceType", value.to_string()))
        } else {
            Self(self.0.query_param_missing("resourceType"))
        }
    }

    pub fn user_id(self, value: &str) -> Self {
        Self(self.0.query_param("userId", value.to_string()))
    }

    pub fn user_id_type<T>(self, value: T) -> Self
    where
        T: Into<Option<crate::users::GetUserAuthorizedResourcesUserIdType>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("userIdType", value.to_string()))
        } else {
            Self(self.0.query_param_missing("userIdType"))
        }
    }
}

pub struct GetUserAuthorizedResourcesThen(::httpmock::Then);
impl GetUserAuthorizedResourcesThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::AuthorizedResourcePagingDto) -> Self {
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

pub struct GetUserBatchWhen(::httpmock::When);
impl GetUserBatchWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-user-batch$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

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

    pub fn user_id_type<T>(self, value: T) -> Self
    where
        T: Into<Option<crate::users::GetUserBatchUserIdType>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("userIdType", value.to_string()))
        } else {
            Self(self.0.query_param_missing("userIdType"))
        }
    }

    pub fn user_ids(self, value: &::std::vec::Vec<::std::string::String>) -> Self {
        Self(value.iter().fold(self.0, |when, item| {
            when.query_param("userIds[]", item.to_string())
        }))
    }

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

pub struct GetUserBatchThen(::httpmock::Then);
impl GetUserBatchThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &::std::vec::Vec<crate::shared::UserDto>) -> Self {
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

pub struct GetUserGroupsWhen(::httpmock::When);
impl GetUserGroupsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-user-groups$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn user_id(self, value: &str) -> Self {
        Self(self.0.query_param("userId", value.to_string()))
    }

    pub fn user_id_type<T>(self, value: T) -> Self
    where
        T: Into<Option<crate::users::GetUserGroupsUserIdType>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("userIdType", value.to_string()))
        } else {
            Self(self.0.query_param_missing("userIdType"))
        }
    }
}

pub struct GetUserGroupsThen(::httpmock::Then);
impl GetUserGroupsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::GroupPagingDto) -> Self {
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

pub struct GetUserIdentitiesWhen(::httpmock::When);
impl GetUserIdentitiesWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-user-identities$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn user_id(self, value: &str) -> Self {
        Self(self.0.query_param("userId", value.to_string()))
    }

    pub fn user_id_type<T>(self, value: T) -> Self
    where
        T: Into<Option<crate::users::GetUserIdentitiesUserIdType>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("userIdType", value.to_string()))
        } else {
            Self(self.0.query_param_missing("userIdType"))
        }
    }
}

pub struct GetUserIdentitiesThen(::httpmock::Then);
impl GetUserIdentitiesThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &::std::vec::Vec<crate::shared::IdentityDto>) -> Self {
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

pub struct GetUserLoggedinIdentitiesWhen(::httpmock::When);
impl GetUserLoggedinIdentitiesWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::GET).path_matches(
                regex::Regex::new("^/api/v3/get-user-logged-in-identities$").unwrap(),
            ),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn user_id(self, value: &str) -> Self {
        Self(self.0.query_param("userId", value.to_string()))
    }

    pub fn user_id_type<T>(self, value: T) -> Self
    where
        T: Into<Option<crate::users::GetUserLoggedinIdentitiesUserIdType>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("userIdType", value.to_string()))
        } else {
            Self(self.0.query_param_missing("userIdType"))
        }
    }
}

pub struct GetUserLoggedinIdentitiesThen(::httpmock::Then);
impl GetUserLoggedinIdentitiesThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &::std::vec::Vec<crate::users::UserLoggedInIdentitiesDto>) -> Self {
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

pub struct GetUserLoggedinAppsWhen(::httpmock::When);
impl GetUserLoggedinAppsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-user-loggedin-apps$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn user_id(self, value: &str) -> Self {
        Self(self.0.query_param("userId", value.to_string()))
    }

    pub fn user_id_type<T>(self, value: T) -> Self
    where
        T: Into<Option<crate::users::GetUserLoggedinAppsUserIdType>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("userIdType", value.to_string()))
        } else {
            Self(self.0.query_param_missing("userIdType"))
        }
    }
}

pub struct GetUserLoggedinAppsThen(::httpmock::Then);
impl GetUserLoggedinAppsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &::std::vec::Vec<crate::users::UserLoggedInAppsDto>) -> Self {
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

pub struct GetUserLoginHistoryWhen(::httpmock::When);
impl GetUserLoginHistoryWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-user-login-history$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

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

    pub fn user_id(self, value: &str) -> Self {
        Self(self.0.query_param("userId", value.to_string()))
    }

    pub fn user_id_type<T>(self, value: T) -> Self
    where
        T: Into<Option<crate::users::GetUserLoginHistoryUserIdType>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("userIdType", value.to_string()))
        } else {
            Self(self.0.query_param_missing("userIdType"))
        }
    }
}

pub struct GetUserLoginHistoryThen(::httpmock::Then);
impl GetUserLoginHistoryThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::users::UserLoginHistoryPagingDto) -> Self {
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

pub struct GetUserMfaInfoWhen(::httpmock::When);
impl GetUserMfaInfoWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-user-mfa-info$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn user_id(self, value: &str) -> Self {
        Self(self.0.query_param("userId", value.to_string()))
    }

    pub fn user_id_type<T>(self, value: T) -> Self
    where
        T: Into<Option<crate::users::GetUserMfaInfoUserIdType>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("userIdType", value.to_string()))
        } else {
            Self(self.0.query_param_missing("userIdType"))
        }
    }
}

pub struct GetUserMfaInfoThen(::httpmock::Then);
impl GetUserMfaInfoThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::users::UserMfaRespDto) -> Self {
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

pub struct GetUserPasswordCiphertextWhen(::httpmock::When);
impl GetUserPasswordCiphertextWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/get-user-password-ciphertext$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::users::GetUserPasswordCiphertextDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct GetUserPasswordCiphertextThen(::httpmock::Then);
impl GetUserPasswordCiphertextThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::users::GetUserPasswordCiphertextDataDto) -> Self {
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

pub struct GetUserPrincipalAuthenticationInfoWhen(::httpmock::When);
impl GetUserPrincipalAuthenticationInfoWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/api/v3/get-user-principal-authentication-info$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn user_id(self, value: &str) -> Self {
        Self(self.0.query_param("userId", value.to_string()))
    }

    pub fn user_id_type<T>(self, value: T) -> Self
    where
        T: Into<Option<crate::users::GetUserPrincipalAuthenticationInfoUserIdType>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("userIdType", value.to_string()))
        } else {
            Self(self.0.query_param_missing("userIdType"))
        }
    }
}

pub struct GetUserPrincipalAuthenticationInfoThen(::httpmock::Then);
impl GetUserPrincipalAuthenticationInfoThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::users::PrincipalAuthenticationInfoPagingDto) -> Self {
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

pub struct GetUserRolesWhen(::httpmock::When);
impl GetUserRolesWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-user-roles$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

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

    pub fn user_id(self, value: &str) -> Self {
        Self(self.0.query_param("userId", value.to_string()))
    }

    pub fn user_id_type<T>(self, value: T) -> Self
    where
        T: Into<Option<crate::users::GetUserRolesUserIdType>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("userIdType", value.to_string()))
        } else {
            Self(self.0.query_param_missing("userIdType"))
        }
    }
}

pub struct GetUserRolesThen(::httpmock::Then);
impl GetUserRolesThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::RolePagingDto) -> Self {
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

pub struct GetUserSyncRelationsWhen(::httpmock::When);
impl GetUserSyncRelationsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-user-sync-relations$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn user_id(self, value: &str) -> Self {
        Self(self.0.query_param("userId", value.to_string()))
    }

    pub fn user_id_type<T>(self, value: T) -> Self
    where
        T: Into<Option<crate::users::GetUserSyncRelationsUserIdType>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("userIdType", value.to_string()))
        } else {
            Self(self.0.query_param_missing("userIdType"))
        }
    }
}

pub struct GetUserSyncRelationsThen(::httpmock::Then);
impl GetUserSyncRelationsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &::std::vec::Vec<crate::users::UserSyncRelationDto>) -> Self {
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

pub struct HasAnyRoleWhen(::httpmock::When);
impl HasAnyRoleWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/has-any-role$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::users::HasAnyRoleReqDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct HasAnyRoleThen(::httpmock::Then);
impl HasAnyRoleThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::users::HasAnyRoleDto) -> Self {
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

pub struct ImportOtpWhen(::httpmock::When);
impl ImportOtpWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/import-otp$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::users::ImportOtpReqDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct ImportOtpThen(::httpmock::Then);
impl ImportOtpThen {
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

pub struct IsUserExistsWhen(::httpmock::When);
impl IsUserExistsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/is-user-exists$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::users::IsUserExistsReqDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct IsUserExistsThen(::httpmock::Then);
impl IsUserExistsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::users::IsUserExistsDto) -> Self {
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

pub struct KickUsersWhen(::httpmock::When);
impl KickUsersWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/kick-users$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::users::KickUsersDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct KickUsersThen(::httpmock::Then);
impl KickUsersThen {
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

pub struct LinkIdentityWhen(::httpmock::When);
impl LinkIdentityWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/link-identity$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::users::LinkIdentityDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct LinkIdentityThen(::httpmock::Then);
impl LinkIdentityThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::users::LinkIdentityDataDto) -> Self {
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

pub struct ListArchivedUsersWhen(::httpmock::When);
impl ListArchivedUsersWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-archived-users$").unwrap()),
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

pub struct ListArchivedUsersThen(::httpmock::Then);
impl ListArchivedUsersThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::users::ArchivedUsersListPagingDto) -> Self {
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

pub struct ListUsersLegacyWhen(::httpmock::When);
impl ListUsersLegacyWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-users$").unwrap()),
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

    pub fn status<T>(self, value: T) -> Self
    where
        T: Into<Option<crate::users::ListUsersLegacyStatus>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("status", value.to_string()))
        } else {
            Self(self.0.query_param_missing("status"))
        }
    }

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

pub struct ListUsersLegacyThen(::httpmock::Then);
impl ListUsersLegacyThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::UserPagingDto) -> Self {
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

pub struct ListUsersWhen(::httpmock::When);
impl ListUsersWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/list-users$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::users::ListUsersRequestDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct ListUsersThen(::httpmock::Then);
impl ListUsersThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::UserPagingDto) -> Self {
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

pub struct ResetUserPrincipalAuthenticationInfoWhen(::httpmock::When);
impl ResetUserPrincipalAuthenticationInfoWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/reset-user-principal-authentication-info$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::users::ResetUserPrincipalAuthenticationInfoDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct ResetUserPrincipalAuthenticationInfoThen(::httpmock::Then);
impl ResetUserPrincipalAuthenticationInfoThen {
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

pub struct SetUsersMfaStatusWhen(::httpmock::When);
impl SetUsersMfaStatusWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/set-mfa-status$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::users::SetMfaStatusDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct SetUsersMfaStatusThen(::httpmock::Then);
impl SetUsersMfaStatusThen {
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

pub struct UnlinkIdentityWhen(::httpmock::When);
impl UnlinkIdentityWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/unlink-identity$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::users::UnlinkIdentity) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct UnlinkIdentityThen(::httpmock::Then);
impl UnlinkIdentityThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::users::UnlinkIdentityDataDto) -> Self {
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

pub struct UpdateUserWhen(::httpmock::When);
impl UpdateUserWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-user$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::users::UpdateUserReqDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct UpdateUserThen(::httpmock::Then);
impl UpdateUserThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::UserDto) -> Self {
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

pub struct UpdateUserBatchWhen(::httpmock::When);
impl UpdateUserBatchWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-user-batch$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::users::UpdateUserBatchReqDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct UpdateUserBatchThen(::httpmock::Then);
impl UpdateUserBatchThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &::std::vec::Vec<crate::shared::UserDto>) -> Self {
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

pub struct UserFieldDecryptWhen(::httpmock::When);
impl UserFieldDecryptWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/users/field/decrypt$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::users::UserFieldDecryptReqDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct UserFieldDecryptThen(::httpmock::Then);
impl UserFieldDecryptThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &::std::vec::Vec<crate::users::UserFieldDecryptRespItemDto>) -> Self {
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
