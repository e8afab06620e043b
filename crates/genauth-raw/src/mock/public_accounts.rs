// Written by `cargo xtask generate` from openapi/genauth (3.0, sha256 bbccb3be46e88860da87fc4d07907f5b30ca0bda2861fd2c643cd42b9bf06989). Not edited by hand.

pub struct CreatePublicAccountWhen(::httpmock::When);
impl CreatePublicAccountWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-public-account$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::public_accounts::CreatePublicAccountReqDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct CreatePublicAccountThen(::httpmock::Then);
impl CreatePublicAccountThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::public_accounts::PublicAccountDto) -> Self {
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

pub struct CreatePublicAccountsBatchWhen(::httpmock::When);
impl CreatePublicAccountsBatchWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-public-accounts-batch$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::public_accounts::CreatePublicAccountBatchReqDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct CreatePublicAccountsBatchThen(::httpmock::Then);
impl CreatePublicAccountsBatchThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &::std::vec::Vec<crate::public_accounts::PublicAccountDto>) -> Self {
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

pub struct DeletePublicAccountsBatchWhen(::httpmock::When);
impl DeletePublicAccountsBatchWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-public-accounts-batch$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::public_accounts::DeletePublicAccountsBatchDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct DeletePublicAccountsBatchThen(::httpmock::Then);
impl DeletePublicAccountsBatchThen {
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

pub struct GetGroupsOfPublicAccountWhen(::httpmock::When);
impl GetGroupsOfPublicAccountWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-groups-of-public-account$").unwrap()),
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
        T: Into<Option<crate::public_accounts::GetGroupsOfPublicAccountUserIdType>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("userIdType", value.to_string()))
        } else {
            Self(self.0.query_param_missing("userIdType"))
        }
    }
}

pub struct GetGroupsOfPublicAccountThen(::httpmock::Then);
impl GetGroupsOfPublicAccountThen {
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

pub struct GetPublicAccountWhen(::httpmock::When);
impl GetPublicAccountWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-public-account$").unwrap()),
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
        T: Into<Option<crate::public_accounts::GetPublicAccountUserIdType>>,
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
}

pub struct GetPublicAccountThen(::httpmock::Then);
impl GetPublicAccountThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::public_accounts::PublicAccountDto) -> Self {
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

pub struct GetPublicAccountBatchWhen(::httpmock::When);
impl GetPublicAccountBatchWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-public-account-batch$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn user_id_type<T>(self, value: T) -> Self
    where
        T: Into<Option<crate::public_accounts::GetPublicAccountBatchUserIdType>>,
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
}

pub struct GetPublicAccountBatchThen(::httpmock::Then);
impl GetPublicAccountBatchThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &::std::vec::Vec<crate::public_accounts::PublicAccountDto>) -> Self {
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

pub struct GetPublicAccountsOfGroupWhen(::httpmock::When);
impl GetPublicAccountsOfGroupWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-public-accounts-of-group$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn group_id(self, value: &str) -> Self {
        Self(self.0.query_param("groupId", value.to_string()))
    }
}

pub struct GetPublicAccountsOfGroupThen(::httpmock::Then);
impl GetPublicAccountsOfGroupThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::public_accounts::PublicAccountPagingDto) -> Self {
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

pub struct GetPublicAccountsOfRoleWhen(::httpmock::When);
impl GetPublicAccountsOfRoleWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-public-accounts-of-role$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn role_id(self, value: &str) -> Self {
        Self(self.0.query_param("roleId", value.to_string()))
    }
}

pub struct GetPublicAccountsOfRoleThen(::httpmock::Then);
impl GetPublicAccountsOfRoleThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::public_accounts::PublicAccountPagingDto) -> Self {
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

pub struct GetPublicAccountsOfUserWhen(::httpmock::When);
impl GetPublicAccountsOfUserWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-public-accounts-of-user$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn user_id(self, value: &str) -> Self {
        Self(self.0.query_param("userId", value.to_string()))
    }
}

pub struct GetPublicAccountsOfUserThen(::httpmock::Then);
impl GetPublicAccountsOfUserThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::public_accounts::PublicAccountPagingDto) -> Self {
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

pub struct GetPublicAccountRolesWhen(::httpmock::When);
impl GetPublicAccountRolesWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-roles-of-public-account$").unwrap()),
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
        T: Into<Option<crate::public_accounts::GetPublicAccountRolesUserIdType>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("userIdType", value.to_string()))
        } else {
            Self(self.0.query_param_missing("userIdType"))
        }
    }
}

pub struct GetPublicAccountRolesThen(::httpmock::Then);
impl GetPublicAccountRolesThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::public_accounts::PublicAccountPagingDto) -> Self {
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

pub struct GetUsersOfPublicAccountWhen(::httpmock::When);
impl GetUsersOfPublicAccountWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-users-of-public-account$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn public_account_id(self, value: &str) -> Self {
        Self(self.0.query_param("publicAccountId", value.to_string()))
    }
}

pub struct GetUsersOfPublicAccountThen(::httpmock::Then);
impl GetUsersOfPublicAccountThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::public_accounts::PublicAccountPagingDto) -> Self {
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

pub struct KickPublicAccountsWhen(::httpmock::When);
impl KickPublicAccountsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/kick-public-accounts$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::public_accounts::KickPublicAccountsDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct KickPublicAccountsThen(::httpmock::Then);
impl KickPublicAccountsThen {
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

pub struct ListPublicAccountsWhen(::httpmock::When);
impl ListPublicAccountsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/list-public-accounts$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::public_accounts::ListPublicAccountsRequestDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct ListPublicAccountsThen(::httpmock::Then);
impl ListPublicAccountsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::public_accounts::PublicAccountPagingDto) -> Self {
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

pub struct SetPublicAccountOfGroupsWhen(::httpmock::When);
impl SetPublicAccountOfGroupsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/set-public-account-of-groups$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::public_accounts::SetUserGroupsDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct SetPublicAccountOfGroupsThen(::httpmock::Then);
impl SetPublicAccountOfGroupsThen {
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

pub struct BindPublicAccountOfRolesWhen(::httpmock::When);
impl BindPublicAccountOfRolesWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/set-public-account-of-roles$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::public_accounts::SetUserRolesDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct BindPublicAccountOfRolesThen(::httpmock::Then);
impl BindPublicAccountOfRolesThen {
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

pub struct BindUsersPublicAccountWhen(::httpmock::When);
impl BindUsersPublicAccountWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/set-public-account-of-users$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::public_accounts::SetPublicAccountBatchReqDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct BindUsersPublicAccountThen(::httpmock::Then);
impl BindUsersPublicAccountThen {
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

pub struct SetuserOfPublicAccountWhen(::httpmock::When);
impl SetuserOfPublicAccountWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/set-user-of-public-accounts$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::public_accounts::SetUserOfPublicAccountBatchReqDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct SetuserOfPublicAccountThen(::httpmock::Then);
impl SetuserOfPublicAccountThen {
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

pub struct ChangeIntoPublicAccountWhen(::httpmock::When);
impl ChangeIntoPublicAccountWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/transfer-into-public-account$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::public_accounts::CreatePublicAccountFromUserDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct ChangeIntoPublicAccountThen(::httpmock::Then);
impl ChangeIntoPublicAccountThen {
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

pub struct UnbindUsersPublicAccountWhen(::httpmock::When);
impl UnbindUsersPublicAccountWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::POST).path_matches(
                regex::Regex::new("^/api/v3/unbind-public-account-of-user$").unwrap(),
            ),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::public_accounts::UnbindPublicAccountBatchReqDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct UnbindUsersPublicAccountThen(::httpmock::Then);
impl UnbindUsersPublicAccountThen {
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

pub struct UpdatePublicAccountWhen(::httpmock::When);
impl UpdatePublicAccountWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-public-account$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::public_accounts::UpdatePublicAccountReqDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct UpdatePublicAccountThen(::httpmock::Then);
impl UpdatePublicAccountThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::public_accounts::PublicAccountDto) -> Self {
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

pub struct UpdatePublicAccountBatchWhen(::httpmock::When);
impl UpdatePublicAccountBatchWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-public-account-batch$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::public_accounts::UpdatePublicAccountBatchReqDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct UpdatePublicAccountBatchThen(::httpmock::Then);
impl UpdatePublicAccountBatchThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &::std::vec::Vec<crate::public_accounts::PublicAccountDto>) -> Self {
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
