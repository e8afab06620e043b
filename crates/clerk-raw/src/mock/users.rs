// Written by `cargo xtask generate` from openapi/clerk (2026-05-12, sha256 3a04cae216ecd7c226aabc80158ccfb1fe2155eeb693027ca5573d342712b66c). Not edited by hand.

pub struct GetUserListWhen(::httpmock::When);
impl GetUserListWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/users$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn banned<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("banned", value.to_string()))
        } else {
            Self(self.0.query_param_missing("banned"))
        }
    }

    pub fn created_at_after<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("created_at_after", value.to_string()))
        } else {
            Self(self.0.query_param_missing("created_at_after"))
        }
    }

    pub fn created_at_before<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("created_at_before", value.to_string()))
        } else {
            Self(self.0.query_param_missing("created_at_before"))
        }
    }

    pub fn email_address<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::std::vec::Vec<::std::string::String>>>,
    {
        match value.into() {
            Some(value) => Self(value.iter().fold(self.0, |when, item| {
                when.query_param("email_address", item.to_string())
            })),
            None => Self(self.0.query_param_missing("email_address")),
        }
    }

    pub fn email_address_query<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("email_address_query", value.to_string()))
        } else {
            Self(self.0.query_param_missing("email_address_query"))
        }
    }

    pub fn external_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::std::vec::Vec<::std::string::String>>>,
    {
        match value.into() {
            Some(value) => Self(value.iter().fold(self.0, |when, item| {
                when.query_param("external_id", item.to_string())
            })),
            None => Self(self.0.query_param_missing("external_id")),
        }
    }

    pub fn last_active_at_after<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(
                self.0
                    .query_param("last_active_at_after", value.to_string()),
            )
        } else {
            Self(self.0.query_param_missing("last_active_at_after"))
        }
    }

    pub fn last_active_at_before<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(
                self.0
                    .query_param("last_active_at_before", value.to_string()),
            )
        } else {
            Self(self.0.query_param_missing("last_active_at_before"))
        }
    }

    pub fn last_active_at_since<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(
                self.0
                    .query_param("last_active_at_since", value.to_string()),
            )
        } else {
            Self(self.0.query_param_missing("last_active_at_since"))
        }
    }

    pub fn last_sign_in_at_after<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(
                self.0
                    .query_param("last_sign_in_at_after", value.to_string()),
            )
        } else {
            Self(self.0.query_param_missing("last_sign_in_at_after"))
        }
    }

    pub fn last_sign_in_at_before<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(
                self.0
                    .query_param("last_sign_in_at_before", value.to_string()),
            )
        } else {
            Self(self.0.query_param_missing("last_sign_in_at_before"))
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

    pub fn name_query<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("name_query", value.to_string()))
        } else {
            Self(self.0.query_param_missing("name_query"))
        }
    }

    pub fn offset<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("offset", value.to_string()))
        } else {
            Self(self.0.query_param_missing("offset"))
        }
    }

    pub fn order_by<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("order_by", value.to_string()))
        } else {
            Self(self.0.query_param_missing("order_by"))
        }
    }

    pub fn organization_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::std::vec::Vec<::std::string::String>>>,
    {
        match value.into() {
            Some(value) => Self(value.iter().fold(self.0, |when, item| {
                when.query_param("organization_id", item.to_string())
            })),
            None => Self(self.0.query_param_missing("organization_id")),
        }
    }

    pub fn phone_number<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::std::vec::Vec<::std::string::String>>>,
    {
        match value.into() {
            Some(value) => Self(value.iter().fold(self.0, |when, item| {
                when.query_param("phone_number", item.to_string())
            })),
            None => Self(self.0.query_param_missing("phone_number")),
        }
    }

    pub fn phone_number_query<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("phone_number_query", value.to_string()))
        } else {
            Self(self.0.query_param_missing("phone_number_query"))
        }
    }

    pub fn provider<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("provider", value.to_string()))
        } else {
            Self(self.0.query_param_missing("provider"))
        }
    }

    pub fn provider_user_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::std::vec::Vec<::std::string::String>>>,
    {
        match value.into() {
            Some(value) => Self(value.iter().fold(self.0, |when, item| {
                when.query_param("provider_user_id", item.to_string())
            })),
            None => Self(self.0.query_param_missing("provider_user_id")),
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

    pub fn starting_after<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("starting_after", value.to_string()))
        } else {
            Self(self.0.query_param_missing("starting_after"))
        }
    }

    pub fn user_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::std::vec::Vec<::std::string::String>>>,
    {
        match value.into() {
            Some(value) => Self(value.iter().fold(self.0, |when, item| {
                when.query_param("user_id", item.to_string())
            })),
            None => Self(self.0.query_param_missing("user_id")),
        }
    }

    pub fn username<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::std::vec::Vec<::std::string::String>>>,
    {
        match value.into() {
            Some(value) => Self(value.iter().fold(self.0, |when, item| {
                when.query_param("username", item.to_string())
            })),
            None => Self(self.0.query_param_missing("username")),
        }
    }

    pub fn username_query<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("username_query", value.to_string()))
        } else {
            Self(self.0.query_param_missing("username_query"))
        }
    }

    pub fn web3_wallet<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::std::vec::Vec<::std::string::String>>>,
    {
        match value.into() {
            Some(value) => Self(value.iter().fold(self.0, |when, item| {
                when.query_param("web3_wallet", item.to_string())
            })),
            None => Self(self.0.query_param_missing("web3_wallet")),
        }
    }
}

pub struct GetUserListThen(::httpmock::Then);
impl GetUserListThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &::std::vec::Vec<crate::users::User>) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct CreateUserWhen(::httpmock::When);
impl CreateUserWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/users$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::users::CreateUserBody) -> Self {
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

    pub fn ok(self, value: &crate::users::User) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct UsersBanWhen(::httpmock::When);
impl UsersBanWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/users/ban$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::users::UsersBanBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct UsersBanThen(::httpmock::Then);
impl UsersBanThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &::std::vec::Vec<crate::users::User>) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct GetUsersCountWhen(::httpmock::When);
impl GetUsersCountWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/users/count$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn banned<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("banned", value.to_string()))
        } else {
            Self(self.0.query_param_missing("banned"))
        }
    }

    pub fn created_at_after<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("created_at_after", value.to_string()))
        } else {
            Self(self.0.query_param_missing("created_at_after"))
        }
    }

    pub fn created_at_before<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("created_at_before", value.to_string()))
        } else {
            Self(self.0.query_param_missing("created_at_before"))
        }
    }

    pub fn email_address<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::std::vec::Vec<::std::string::String>>>,
    {
        match value.into() {
            Some(value) => Self(value.iter().fold(self.0, |when, item| {
                when.query_param("email_address", item.to_string())
            })),
            None => Self(self.0.query_param_missing("email_address")),
        }
    }

    pub fn email_address_query<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("email_address_query", value.to_string()))
        } else {
            Self(self.0.query_param_missing("email_address_query"))
        }
    }

    pub fn external_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::std::vec::Vec<::std::string::String>>>,
    {
        match value.into() {
            Some(value) => Self(value.iter().fold(self.0, |when, item| {
                when.query_param("external_id", item.to_string())
            })),
            None => Self(self.0.query_param_missing("external_id")),
        }
    }

    pub fn last_active_at_after<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(
                self.0
                    .query_param("last_active_at_after", value.to_string()),
            )
        } else {
            Self(self.0.query_param_missing("last_active_at_after"))
        }
    }

    pub fn last_active_at_before<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(
                self.0
                    .query_param("last_active_at_before", value.to_string()),
            )
        } else {
            Self(self.0.query_param_missing("last_active_at_before"))
        }
    }

    pub fn last_active_at_since<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(
                self.0
                    .query_param("last_active_at_since", value.to_string()),
            )
        } else {
            Self(self.0.query_param_missing("last_active_at_since"))
        }
    }

    pub fn last_sign_in_at_after<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(
                self.0
                    .query_param("last_sign_in_at_after", value.to_string()),
            )
        } else {
            Self(self.0.query_param_missing("last_sign_in_at_after"))
        }
    }

    pub fn last_sign_in_at_before<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(
                self.0
                    .query_param("last_sign_in_at_before", value.to_string()),
            )
        } else {
            Self(self.0.query_param_missing("last_sign_in_at_before"))
        }
    }

    pub fn name_query<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("name_query", value.to_string()))
        } else {
            Self(self.0.query_param_missing("name_query"))
        }
    }

    pub fn organization_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::std::vec::Vec<::std::string::String>>>,
    {
        match value.into() {
            Some(value) => Self(value.iter().fold(self.0, |when, item| {
                when.query_param("organization_id", item.to_string())
            })),
            None => Self(self.0.query_param_missing("organization_id")),
        }
    }

    pub fn phone_number<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::std::vec::Vec<::std::string::String>>>,
    {
        match value.into() {
            Some(value) => Self(value.iter().fold(self.0, |when, item| {
                when.query_param("phone_number", item.to_string())
            })),
            None => Self(self.0.query_param_missing("phone_number")),
        }
    }

    pub fn phone_number_query<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("phone_number_query", value.to_string()))
        } else {
            Self(self.0.query_param_missing("phone_number_query"))
        }
    }

    pub fn provider<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("provider", value.to_string()))
        } else {
            Self(self.0.query_param_missing("provider"))
        }
    }

    pub fn provider_user_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::std::vec::Vec<::std::string::String>>>,
    {
        match value.into() {
            Some(value) => Self(value.iter().fold(self.0, |when, item| {
                when.query_param("provider_user_id", item.to_string())
            })),
            None => Self(self.0.query_param_missing("provider_user_id")),
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

    pub fn user_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::std::vec::Vec<::std::string::String>>>,
    {
        match value.into() {
            Some(value) => Self(value.iter().fold(self.0, |when, item| {
                when.query_param("user_id", item.to_string())
            })),
            None => Self(self.0.query_param_missing("user_id")),
        }
    }

    pub fn username<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::std::vec::Vec<::std::string::String>>>,
    {
        match value.into() {
            Some(value) => Self(value.iter().fold(self.0, |when, item| {
                when.query_param("username", item.to_string())
            })),
            None => Self(self.0.query_param_missing("username")),
        }
    }

    pub fn username_query<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("username_query", value.to_string()))
        } else {
            Self(self.0.query_param_missing("username_query"))
        }
    }

    pub fn web3_wallet<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::std::vec::Vec<::std::string::String>>>,
    {
        match value.into() {
            Some(value) => Self(value.iter().fold(self.0, |when, item| {
                when.query_param("web3_wallet", item.to_string())
            })),
            None => Self(self.0.query_param_missing("web3_wallet")),
        }
    }
}

pub struct GetUsersCountThen(::httpmock::Then);
impl GetUsersCountThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::users::TotalCount) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct UsersUnbanWhen(::httpmock::When);
impl UsersUnbanWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/users/unban$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::users::UsersUnbanBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct UsersUnbanThen(::httpmock::Then);
impl UsersUnbanThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &::std::vec::Vec<crate::users::User>) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct DeleteUserWhen(::httpmock::When);
impl DeleteUserWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn user_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!("^/v1/users/{}$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct DeleteUserThen(::httpmock::Then);
impl DeleteUserThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::DeletedObject) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct GetUserWhen(::httpmock::When);
impl GetUserWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn user_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!("^/v1/users/{}$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
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

    pub fn ok(self, value: &crate::users::User) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct UpdateUserWhen(::httpmock::When);
impl UpdateUserWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn user_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!("^/v1/users/{}$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn body(self, value: &crate::users::UpdateUserBody) -> Self {
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

    pub fn ok(self, value: &crate::users::User) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct DeleteBackupCodeWhen(::httpmock::When);
impl DeleteBackupCodeWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/backup_code$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn user_id(self, value: &str) -> Self {
        let re =
            regex::Regex::new(&format!("^/v1/users/{}/backup_code$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct DeleteBackupCodeThen(::httpmock::Then);
impl DeleteBackupCodeThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::users::DeleteBackupCodeResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct BanUserWhen(::httpmock::When);
impl BanUserWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/ban$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn user_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!("^/v1/users/{}/ban$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct BanUserThen(::httpmock::Then);
impl BanUserThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::users::User) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct GetUserBillingCreditBalanceWhen(::httpmock::When);
impl GetUserBillingCreditBalanceWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/billing/credits$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn user_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/users/{}/billing/credits$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct GetUserBillingCreditBalanceThen(::httpmock::Then);
impl GetUserBillingCreditBalanceThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::CommerceCreditBalanceResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct AdjustUserBillingCreditBalanceWhen(::httpmock::When);
impl AdjustUserBillingCreditBalanceWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/billing/credits$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn user_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/users/{}/billing/credits$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn body(self, value: &crate::shared::AdjustCreditBalanceRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct AdjustUserBillingCreditBalanceThen(::httpmock::Then);
impl AdjustUserBillingCreditBalanceThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::CommerceCreditLedgerResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct GetUserBillingSubscriptionWhen(::httpmock::When);
impl GetUserBillingSubscriptionWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/billing/subscription$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn user_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/users/{}/billing/subscription$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct GetUserBillingSubscriptionThen(::httpmock::Then);
impl GetUserBillingSubscriptionThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::CommerceSubscription) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct DeleteExternalAccountWhen(::httpmock::When);
impl DeleteExternalAccountWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::DELETE).path_matches(
                regex::Regex::new("^/v1/users/[^/]*/external_accounts/[^/]*$").unwrap(),
            ),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn user_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/users/{}/external_accounts/.*$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn external_account_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/users/.*/external_accounts/{}$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct DeleteExternalAccountThen(::httpmock::Then);
impl DeleteExternalAccountThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::DeletedObject) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct LockUserWhen(::httpmock::When);
impl LockUserWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/lock$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn user_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!("^/v1/users/{}/lock$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct LockUserThen(::httpmock::Then);
impl LockUserThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::users::User) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct UpdateUserMetadataWhen(::httpmock::When);
impl UpdateUserMetadataWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/metadata$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn user_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!("^/v1/users/{}/metadata$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn body(self, value: &crate::users::UpdateUserMetadataBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct UpdateUserMetadataThen(::httpmock::Then);
impl UpdateUserMetadataThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::users::User) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct ReplaceUserMetadataWhen(::httpmock::When);
impl ReplaceUserMetadataWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PUT)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/metadata$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn user_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!("^/v1/users/{}/metadata$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn body(self, value: &crate::users::ReplaceUserMetadataBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct ReplaceUserMetadataThen(::httpmock::Then);
impl ReplaceUserMetadataThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::users::User) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct DisableMfaWhen(::httpmock::When);
impl DisableMfaWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/mfa$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn user_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!("^/v1/users/{}/mfa$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct DisableMfaThen(::httpmock::Then);
impl DisableMfaThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::users::DisableMfaResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct GetOAuthAccessTokenWhen(::httpmock::When);
impl GetOAuthAccessTokenWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/v1/users/[^/]*/oauth_access_tokens/[^/]*$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn user_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/users/{}/oauth_access_tokens/.*$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn provider(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/users/.*/oauth_access_tokens/{}$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
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

    pub fn offset<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("offset", value.to_string()))
        } else {
            Self(self.0.query_param_missing("offset"))
        }
    }

    pub fn paginated<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("paginated", value.to_string()))
        } else {
            Self(self.0.query_param_missing("paginated"))
        }
    }
}

pub struct GetOAuthAccessTokenThen(::httpmock::Then);
impl GetOAuthAccessTokenThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &::std::vec::Vec<crate::users::OAuthAccessTokenItem>) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct UsersGetOrganizationInvitationsWhen(::httpmock::When);
impl UsersGetOrganizationInvitationsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::GET).path_matches(
                regex::Regex::new("^/v1/users/[^/]*/organization_invitations$").unwrap(),
            ),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn user_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/users/{}/organization_invitations$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
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

    pub fn offset<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("offset", value.to_string()))
        } else {
            Self(self.0.query_param_missing("offset"))
        }
    }

    pub fn status<T>(self, value: T) -> Self
    where
        T: Into<Option<crate::users::UsersGetOrganizationInvitationsStatus>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("status", value.to_string()))
        } else {
            Self(self.0.query_param_missing("status"))
        }
    }
}

pub struct UsersGetOrganizationInvitationsThen(::httpmock::Then);
impl UsersGetOrganizationInvitationsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(
        self,
        value: &crate::shared::OrganizationInvitationsWithPublicOrganizationData,
    ) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct UsersGetOrganizationMembershipsWhen(::httpmock::When);
impl UsersGetOrganizationMembershipsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::GET).path_matches(
                regex::Regex::new("^/v1/users/[^/]*/organization_memberships$").unwrap(),
            ),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn user_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/users/{}/organization_memberships$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
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

    pub fn offset<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("offset", value.to_string()))
        } else {
            Self(self.0.query_param_missing("offset"))
        }
    }
}

pub struct UsersGetOrganizationMembershipsThen(::httpmock::Then);
impl UsersGetOrganizationMembershipsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::OrganizationMemberships) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct UserPasskeyDeleteWhen(::httpmock::When);
impl UserPasskeyDeleteWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/passkeys/[^/]*$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn user_id(self, value: &str) -> Self {
        let re =
            regex::Regex::new(&format!("^/v1/users/{}/passkeys/.*$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn passkey_identification_id(self, value: &str) -> Self {
        let re =
            regex::Regex::new(&format!("^/v1/users/.*/passkeys/{}$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct UserPasskeyDeleteThen(::httpmock::Then);
impl UserPasskeyDeleteThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::DeletedObject) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct SetUserPasswordCompromisedWhen(::httpmock::When);
impl SetUserPasswordCompromisedWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::POST).path_matches(
                regex::Regex::new("^/v1/users/[^/]*/password/set_compromised$").unwrap(),
            ),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn user_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/users/{}/password/set_compromised$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn body(self, value: &crate::users::SetUserPasswordCompromisedBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct SetUserPasswordCompromisedThen(::httpmock::Then);
impl SetUserPasswordCompromisedThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::users::User) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct UnsetUserPasswordCompromisedWhen(::httpmock::When);
impl UnsetUserPasswordCompromisedWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/users/[^/]*/password/unset_compromised$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn user_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/users/{}/password/unset_compromised$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct UnsetUserPasswordCompromisedThen(::httpmock::Then);
impl UnsetUserPasswordCompromisedThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::users::User) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct DeleteUserProfileImageWhen(::httpmock::When);
impl DeleteUserProfileImageWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/profile_image$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn user_id(self, value: &str) -> Self {
        let re =
            regex::Regex::new(&format!("^/v1/users/{}/profile_image$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct DeleteUserProfileImageThen(::httpmock::Then);
impl DeleteUserProfileImageThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::users::User) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct RemoveUserPasswordWhen(::httpmock::When);
impl RemoveUserPasswordWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/remove_password$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn user_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/users/{}/remove_password$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn body(self, value: &crate::users::RemoveUserPasswordBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct RemoveUserPasswordThen(::httpmock::Then);
impl RemoveUserPasswordThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::users::User) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct DeleteTotpWhen(::httpmock::When);
impl DeleteTotpWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/totp$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn user_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!("^/v1/users/{}/totp$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct DeleteTotpThen(::httpmock::Then);
impl DeleteTotpThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::users::DeleteTotpResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct ListUserTrustedDevicesWhen(::httpmock::When);
impl ListUserTrustedDevicesWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/trusted_devices$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn user_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/users/{}/trusted_devices$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct ListUserTrustedDevicesThen(::httpmock::Then);
impl ListUserTrustedDevicesThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::users::ListUserTrustedDevicesResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct RevokeUserTrustedDeviceWhen(::httpmock::When);
impl RevokeUserTrustedDeviceWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::DELETE).path_matches(
                regex::Regex::new("^/v1/users/[^/]*/trusted_devices/[^/]*$").unwrap(),
            ),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn user_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/users/{}/trusted_devices/.*$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn trusted_device_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/users/.*/trusted_devices/{}$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct RevokeUserTrustedDeviceThen(::httpmock::Then);
impl RevokeUserTrustedDeviceThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::users::TrustedDevice) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct UnbanUserWhen(::httpmock::When);
impl UnbanUserWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/unban$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn user_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!("^/v1/users/{}/unban$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct UnbanUserThen(::httpmock::Then);
impl UnbanUserThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::users::User) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct UnlockUserWhen(::httpmock::When);
impl UnlockUserWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/unlock$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn user_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!("^/v1/users/{}/unlock$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct UnlockUserThen(::httpmock::Then);
impl UnlockUserThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::users::User) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct VerifyPasswordWhen(::httpmock::When);
impl VerifyPasswordWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/verify_password$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn user_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/users/{}/verify_password$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn body(self, value: &crate::users::VerifyPasswordBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct VerifyPasswordThen(::httpmock::Then);
impl VerifyPasswordThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::users::VerifyPasswordResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct VerifyTotpWhen(::httpmock::When);
impl VerifyTotpWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/verify_totp$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn user_id(self, value: &str) -> Self {
        let re =
            regex::Regex::new(&format!("^/v1/users/{}/verify_totp$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn body(self, value: &crate::users::VerifyTotpBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct VerifyTotpThen(::httpmock::Then);
impl VerifyTotpThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::users::VerifyTotpResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct UserWeb3WalletDeleteWhen(::httpmock::When);
impl UserWeb3WalletDeleteWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/web3_wallets/[^/]*$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn user_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/users/{}/web3_wallets/.*$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn web3_wallet_identification_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/users/.*/web3_wallets/{}$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct UserWeb3WalletDeleteThen(::httpmock::Then);
impl UserWeb3WalletDeleteThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::DeletedObject) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}
