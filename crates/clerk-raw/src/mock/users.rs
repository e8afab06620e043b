// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

/// Which `GET /users` a mock answers.
pub struct GetUserListWhen(::httpmock::When);
impl GetUserListWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/users$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `banned` in the query, or none in it.
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

    /// This `created_at_after` in the query, or none in it.
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

    /// This `created_at_before` in the query, or none in it.
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

    /// This `email_address` in the query, or none in it.
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

    /// This `email_address_query` in the query, or none in it.
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

    /// This `external_id` in the query, or none in it.
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

    /// This `last_active_at_after` in the query, or none in it.
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

    /// This `last_active_at_before` in the query, or none in it.
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

    /// This `last_active_at_since` in the query, or none in it.
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

    /// This `last_sign_in_at_after` in the query, or none in it.
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

    /// This `last_sign_in_at_before` in the query, or none in it.
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

    /// This `name_query` in the query, or none in it.
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

    /// This `offset` in the query, or none in it.
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

    /// This `order_by` in the query, or none in it.
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

    /// This `organization_id` in the query, or none in it.
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

    /// This `phone_number` in the query, or none in it.
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

    /// This `phone_number_query` in the query, or none in it.
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

    /// This `provider` in the query, or none in it.
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

    /// This `provider_user_id` in the query, or none in it.
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

    /// This `starting_after` in the query, or none in it.
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

    /// This `user_id` in the query, or none in it.
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

    /// This `username` in the query, or none in it.
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

    /// This `username_query` in the query, or none in it.
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

    /// This `web3_wallet` in the query, or none in it.
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

/// What a mock of `GET /users` answers.
pub struct GetUserListThen(::httpmock::Then);
impl GetUserListThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &::std::vec::Vec<crate::users::User>) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `POST /users` a mock answers.
pub struct CreateUserWhen(::httpmock::When);
impl CreateUserWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/users$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::users::CreateUserBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /users` answers.
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

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::users::User) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `POST /users/ban` a mock answers.
pub struct UsersBanWhen(::httpmock::When);
impl UsersBanWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/users/ban$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::users::UsersBanBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /users/ban` answers.
pub struct UsersBanThen(::httpmock::Then);
impl UsersBanThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &::std::vec::Vec<crate::users::User>) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `GET /users/count` a mock answers.
pub struct GetUsersCountWhen(::httpmock::When);
impl GetUsersCountWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/users/count$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `banned` in the query, or none in it.
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

    /// This `created_at_after` in the query, or none in it.
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

    /// This `created_at_before` in the query, or none in it.
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

    /// This `email_address` in the query, or none in it.
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

    /// This `email_address_query` in the query, or none in it.
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

    /// This `external_id` in the query, or none in it.
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

    /// This `last_active_at_after` in the query, or none in it.
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

    /// This `last_active_at_before` in the query, or none in it.
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

    /// This `last_active_at_since` in the query, or none in it.
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

    /// This `last_sign_in_at_after` in the query, or none in it.
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

    /// This `last_sign_in_at_before` in the query, or none in it.
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

    /// This `name_query` in the query, or none in it.
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

    /// This `organization_id` in the query, or none in it.
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

    /// This `phone_number` in the query, or none in it.
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

    /// This `phone_number_query` in the query, or none in it.
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

    /// This `provider` in the query, or none in it.
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

    /// This `provider_user_id` in the query, or none in it.
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

    /// This `user_id` in the query, or none in it.
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

    /// This `username` in the query, or none in it.
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

    /// This `username_query` in the query, or none in it.
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

    /// This `web3_wallet` in the query, or none in it.
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

/// What a mock of `GET /users/count` answers.
pub struct GetUsersCountThen(::httpmock::Then);
impl GetUsersCountThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::users::TotalCount) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `POST /users/unban` a mock answers.
pub struct UsersUnbanWhen(::httpmock::When);
impl UsersUnbanWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/users/unban$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::users::UsersUnbanBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /users/unban` answers.
pub struct UsersUnbanThen(::httpmock::Then);
impl UsersUnbanThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &::std::vec::Vec<crate::users::User>) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `DELETE /users/{user_id}` a mock answers.
pub struct DeleteUserWhen(::httpmock::When);
impl DeleteUserWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `user_id` in the path.
    pub fn user_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path("/v1/users/", value, "")))
    }
}

/// What a mock of `DELETE /users/{user_id}` answers.
pub struct DeleteUserThen(::httpmock::Then);
impl DeleteUserThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::DeletedObject) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `GET /users/{user_id}` a mock answers.
pub struct GetUserWhen(::httpmock::When);
impl GetUserWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `user_id` in the path.
    pub fn user_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path("/v1/users/", value, "")))
    }
}

/// What a mock of `GET /users/{user_id}` answers.
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

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::users::User) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `PATCH /users/{user_id}` a mock answers.
pub struct UpdateUserWhen(::httpmock::When);
impl UpdateUserWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `user_id` in the path.
    pub fn user_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path("/v1/users/", value, "")))
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::users::UpdateUserBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `PATCH /users/{user_id}` answers.
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

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::users::User) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `DELETE /users/{user_id}/backup_code` a mock answers.
pub struct DeleteBackupCodeWhen(::httpmock::When);
impl DeleteBackupCodeWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/backup_code$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `user_id` in the path.
    pub fn user_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/users/", value, "/backup_code")),
        )
    }
}

/// What a mock of `DELETE /users/{user_id}/backup_code` answers.
pub struct DeleteBackupCodeThen(::httpmock::Then);
impl DeleteBackupCodeThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::users::DeleteBackupCodeResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `POST /users/{user_id}/ban` a mock answers.
pub struct BanUserWhen(::httpmock::When);
impl BanUserWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/ban$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `user_id` in the path.
    pub fn user_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/users/", value, "/ban")),
        )
    }
}

/// What a mock of `POST /users/{user_id}/ban` answers.
pub struct BanUserThen(::httpmock::Then);
impl BanUserThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::users::User) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `GET /users/{user_id}/billing/credits` a mock answers.
pub struct GetUserBillingCreditBalanceWhen(::httpmock::When);
impl GetUserBillingCreditBalanceWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/billing/credits$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `user_id` in the path.
    pub fn user_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/users/", value, "/billing/credits")),
        )
    }
}

/// What a mock of `GET /users/{user_id}/billing/credits` answers.
pub struct GetUserBillingCreditBalanceThen(::httpmock::Then);
impl GetUserBillingCreditBalanceThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::CommerceCreditBalanceResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `POST /users/{user_id}/billing/credits` a mock answers.
pub struct AdjustUserBillingCreditBalanceWhen(::httpmock::When);
impl AdjustUserBillingCreditBalanceWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/billing/credits$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `user_id` in the path.
    pub fn user_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/users/", value, "/billing/credits")),
        )
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::shared::AdjustCreditBalanceRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /users/{user_id}/billing/credits` answers.
pub struct AdjustUserBillingCreditBalanceThen(::httpmock::Then);
impl AdjustUserBillingCreditBalanceThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::CommerceCreditLedgerResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `GET /users/{user_id}/billing/subscription` a mock answers.
pub struct GetUserBillingSubscriptionWhen(::httpmock::When);
impl GetUserBillingSubscriptionWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/billing/subscription$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `user_id` in the path.
    pub fn user_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/users/", value, "/billing/subscription")),
        )
    }
}

/// What a mock of `GET /users/{user_id}/billing/subscription` answers.
pub struct GetUserBillingSubscriptionThen(::httpmock::Then);
impl GetUserBillingSubscriptionThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::CommerceSubscription) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `DELETE /users/{user_id}/external_accounts/{external_account_id}` a mock answers.
pub struct DeleteExternalAccountWhen(::httpmock::When);
impl DeleteExternalAccountWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::DELETE).path_matches(
                regex::Regex::new("^/v1/users/[^/]*/external_accounts/[^/]*$").unwrap(),
            ),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `user_id` in the path.
    pub fn user_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/users/", value, "/external_accounts/[^/]*")),
        )
    }

    /// This `external_account_id` in the path.
    pub fn external_account_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/users/[^/]*/external_accounts/", value, "")),
        )
    }
}

/// What a mock of `DELETE /users/{user_id}/external_accounts/{external_account_id}` answers.
pub struct DeleteExternalAccountThen(::httpmock::Then);
impl DeleteExternalAccountThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::DeletedObject) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `POST /users/{user_id}/lock` a mock answers.
pub struct LockUserWhen(::httpmock::When);
impl LockUserWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/lock$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `user_id` in the path.
    pub fn user_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/users/", value, "/lock")),
        )
    }
}

/// What a mock of `POST /users/{user_id}/lock` answers.
pub struct LockUserThen(::httpmock::Then);
impl LockUserThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::users::User) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `PATCH /users/{user_id}/metadata` a mock answers.
pub struct UpdateUserMetadataWhen(::httpmock::When);
impl UpdateUserMetadataWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/metadata$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `user_id` in the path.
    pub fn user_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/users/", value, "/metadata")),
        )
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::users::UpdateUserMetadataBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `PATCH /users/{user_id}/metadata` answers.
pub struct UpdateUserMetadataThen(::httpmock::Then);
impl UpdateUserMetadataThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::users::User) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `PUT /users/{user_id}/metadata` a mock answers.
pub struct ReplaceUserMetadataWhen(::httpmock::When);
impl ReplaceUserMetadataWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PUT)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/metadata$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `user_id` in the path.
    pub fn user_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/users/", value, "/metadata")),
        )
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::users::ReplaceUserMetadataBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `PUT /users/{user_id}/metadata` answers.
pub struct ReplaceUserMetadataThen(::httpmock::Then);
impl ReplaceUserMetadataThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::users::User) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `DELETE /users/{user_id}/mfa` a mock answers.
pub struct DisableMfaWhen(::httpmock::When);
impl DisableMfaWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/mfa$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `user_id` in the path.
    pub fn user_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/users/", value, "/mfa")),
        )
    }
}

/// What a mock of `DELETE /users/{user_id}/mfa` answers.
pub struct DisableMfaThen(::httpmock::Then);
impl DisableMfaThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::users::DisableMfaResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `GET /users/{user_id}/oauth_access_tokens/{provider}` a mock answers.
pub struct GetOAuthAccessTokenWhen(::httpmock::When);
impl GetOAuthAccessTokenWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/v1/users/[^/]*/oauth_access_tokens/[^/]*$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `user_id` in the path.
    pub fn user_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path(
            "/v1/users/",
            value,
            "/oauth_access_tokens/[^/]*",
        )))
    }

    /// This `provider` in the path.
    pub fn provider(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path(
            "/v1/users/[^/]*/oauth_access_tokens/",
            value,
            "",
        )))
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

    /// This `offset` in the query, or none in it.
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

    /// This `paginated` in the query, or none in it.
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

/// What a mock of `GET /users/{user_id}/oauth_access_tokens/{provider}` answers.
pub struct GetOAuthAccessTokenThen(::httpmock::Then);
impl GetOAuthAccessTokenThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &::std::vec::Vec<crate::users::OAuthAccessTokenItem>) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `GET /users/{user_id}/organization_invitations` a mock answers.
pub struct UsersGetOrganizationInvitationsWhen(::httpmock::When);
impl UsersGetOrganizationInvitationsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::GET).path_matches(
                regex::Regex::new("^/v1/users/[^/]*/organization_invitations$").unwrap(),
            ),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `user_id` in the path.
    pub fn user_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path(
            "/v1/users/",
            value,
            "/organization_invitations",
        )))
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

    /// This `offset` in the query, or none in it.
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

    /// This `status` in the query, or none in it.
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

/// What a mock of `GET /users/{user_id}/organization_invitations` answers.
pub struct UsersGetOrganizationInvitationsThen(::httpmock::Then);
impl UsersGetOrganizationInvitationsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(
        self,
        value: &crate::shared::OrganizationInvitationsWithPublicOrganizationData,
    ) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `GET /users/{user_id}/organization_memberships` a mock answers.
pub struct UsersGetOrganizationMembershipsWhen(::httpmock::When);
impl UsersGetOrganizationMembershipsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::GET).path_matches(
                regex::Regex::new("^/v1/users/[^/]*/organization_memberships$").unwrap(),
            ),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `user_id` in the path.
    pub fn user_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path(
            "/v1/users/",
            value,
            "/organization_memberships",
        )))
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

    /// This `offset` in the query, or none in it.
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

/// What a mock of `GET /users/{user_id}/organization_memberships` answers.
pub struct UsersGetOrganizationMembershipsThen(::httpmock::Then);
impl UsersGetOrganizationMembershipsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::OrganizationMemberships) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `DELETE /users/{user_id}/passkeys/{passkey_identification_id}` a mock answers.
pub struct UserPasskeyDeleteWhen(::httpmock::When);
impl UserPasskeyDeleteWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/passkeys/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `user_id` in the path.
    pub fn user_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/users/", value, "/passkeys/[^/]*")),
        )
    }

    /// This `passkey_identification_id` in the path.
    pub fn passkey_identification_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/users/[^/]*/passkeys/", value, "")),
        )
    }
}

/// What a mock of `DELETE /users/{user_id}/passkeys/{passkey_identification_id}` answers.
pub struct UserPasskeyDeleteThen(::httpmock::Then);
impl UserPasskeyDeleteThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::DeletedObject) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `POST /users/{user_id}/password/set_compromised` a mock answers.
pub struct SetUserPasswordCompromisedWhen(::httpmock::When);
impl SetUserPasswordCompromisedWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::POST).path_matches(
                regex::Regex::new("^/v1/users/[^/]*/password/set_compromised$").unwrap(),
            ),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `user_id` in the path.
    pub fn user_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path(
            "/v1/users/",
            value,
            "/password/set_compromised",
        )))
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::users::SetUserPasswordCompromisedBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /users/{user_id}/password/set_compromised` answers.
pub struct SetUserPasswordCompromisedThen(::httpmock::Then);
impl SetUserPasswordCompromisedThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::users::User) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `POST /users/{user_id}/password/unset_compromised` a mock answers.
pub struct UnsetUserPasswordCompromisedWhen(::httpmock::When);
impl UnsetUserPasswordCompromisedWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/users/[^/]*/password/unset_compromised$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `user_id` in the path.
    pub fn user_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path(
            "/v1/users/",
            value,
            "/password/unset_compromised",
        )))
    }
}

/// What a mock of `POST /users/{user_id}/password/unset_compromised` answers.
pub struct UnsetUserPasswordCompromisedThen(::httpmock::Then);
impl UnsetUserPasswordCompromisedThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::users::User) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `DELETE /users/{user_id}/profile_image` a mock answers.
pub struct DeleteUserProfileImageWhen(::httpmock::When);
impl DeleteUserProfileImageWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/profile_image$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `user_id` in the path.
    pub fn user_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/users/", value, "/profile_image")),
        )
    }
}

/// What a mock of `DELETE /users/{user_id}/profile_image` answers.
pub struct DeleteUserProfileImageThen(::httpmock::Then);
impl DeleteUserProfileImageThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::users::User) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `POST /users/{user_id}/remove_password` a mock answers.
pub struct RemoveUserPasswordWhen(::httpmock::When);
impl RemoveUserPasswordWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/remove_password$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `user_id` in the path.
    pub fn user_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/users/", value, "/remove_password")),
        )
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::users::RemoveUserPasswordBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /users/{user_id}/remove_password` answers.
pub struct RemoveUserPasswordThen(::httpmock::Then);
impl RemoveUserPasswordThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::users::User) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `DELETE /users/{user_id}/totp` a mock answers.
pub struct DeleteTotpWhen(::httpmock::When);
impl DeleteTotpWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/totp$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `user_id` in the path.
    pub fn user_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/users/", value, "/totp")),
        )
    }
}

/// What a mock of `DELETE /users/{user_id}/totp` answers.
pub struct DeleteTotpThen(::httpmock::Then);
impl DeleteTotpThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::users::DeleteTotpResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `GET /users/{user_id}/trusted_devices` a mock answers.
pub struct ListUserTrustedDevicesWhen(::httpmock::When);
impl ListUserTrustedDevicesWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/trusted_devices$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `user_id` in the path.
    pub fn user_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/users/", value, "/trusted_devices")),
        )
    }
}

/// What a mock of `GET /users/{user_id}/trusted_devices` answers.
pub struct ListUserTrustedDevicesThen(::httpmock::Then);
impl ListUserTrustedDevicesThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::users::ListUserTrustedDevicesResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `DELETE /users/{user_id}/trusted_devices/{trusted_device_id}` a mock answers.
pub struct RevokeUserTrustedDeviceWhen(::httpmock::When);
impl RevokeUserTrustedDeviceWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::DELETE).path_matches(
                regex::Regex::new("^/v1/users/[^/]*/trusted_devices/[^/]*$").unwrap(),
            ),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `user_id` in the path.
    pub fn user_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/users/", value, "/trusted_devices/[^/]*")),
        )
    }

    /// This `trusted_device_id` in the path.
    pub fn trusted_device_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/users/[^/]*/trusted_devices/", value, "")),
        )
    }
}

/// What a mock of `DELETE /users/{user_id}/trusted_devices/{trusted_device_id}` answers.
pub struct RevokeUserTrustedDeviceThen(::httpmock::Then);
impl RevokeUserTrustedDeviceThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::users::TrustedDevice) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `POST /users/{user_id}/unban` a mock answers.
pub struct UnbanUserWhen(::httpmock::When);
impl UnbanUserWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/unban$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `user_id` in the path.
    pub fn user_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/users/", value, "/unban")),
        )
    }
}

/// What a mock of `POST /users/{user_id}/unban` answers.
pub struct UnbanUserThen(::httpmock::Then);
impl UnbanUserThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::users::User) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `POST /users/{user_id}/unlock` a mock answers.
pub struct UnlockUserWhen(::httpmock::When);
impl UnlockUserWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/unlock$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `user_id` in the path.
    pub fn user_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/users/", value, "/unlock")),
        )
    }
}

/// What a mock of `POST /users/{user_id}/unlock` answers.
pub struct UnlockUserThen(::httpmock::Then);
impl UnlockUserThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::users::User) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `POST /users/{user_id}/verify_password` a mock answers.
pub struct VerifyPasswordWhen(::httpmock::When);
impl VerifyPasswordWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/verify_password$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `user_id` in the path.
    pub fn user_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/users/", value, "/verify_password")),
        )
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::users::VerifyPasswordBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /users/{user_id}/verify_password` answers.
pub struct VerifyPasswordThen(::httpmock::Then);
impl VerifyPasswordThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::users::VerifyPasswordResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `POST /users/{user_id}/verify_totp` a mock answers.
pub struct VerifyTotpWhen(::httpmock::When);
impl VerifyTotpWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/verify_totp$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `user_id` in the path.
    pub fn user_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/users/", value, "/verify_totp")),
        )
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::users::VerifyTotpBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /users/{user_id}/verify_totp` answers.
pub struct VerifyTotpThen(::httpmock::Then);
impl VerifyTotpThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::users::VerifyTotpResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `DELETE /users/{user_id}/web3_wallets/{web3_wallet_identification_id}` a mock answers.
pub struct UserWeb3WalletDeleteWhen(::httpmock::When);
impl UserWeb3WalletDeleteWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/web3_wallets/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `user_id` in the path.
    pub fn user_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/users/", value, "/web3_wallets/[^/]*")),
        )
    }

    /// This `web3_wallet_identification_id` in the path.
    pub fn web3_wallet_identification_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/users/[^/]*/web3_wallets/", value, "")),
        )
    }
}

/// What a mock of `DELETE /users/{user_id}/web3_wallets/{web3_wallet_identification_id}` answers.
pub struct UserWeb3WalletDeleteThen(::httpmock::Then);
impl UserWeb3WalletDeleteThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::DeletedObject) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

identity_facade_core::to_wire!(crate::users::DeleteBackupCodeResponse { user_id: "user_id" });
identity_facade_core::to_wire!(crate::users::DeleteTotpResponse { user_id: "user_id" });
identity_facade_core::to_wire!(crate::users::DisableMfaResponse { user_id: "user_id" });
identity_facade_core::to_wire!(crate::users::EnterpriseAccount {
    active: "active",
    email_address: "email_address",
    enterprise_connection: "enterprise_connection",
    enterprise_connection_id: "enterprise_connection_id",
    first_name: "first_name",
    id: "id",
    last_authenticated_at: "last_authenticated_at",
    last_name: "last_name",
    object: "object",
    protocol: "protocol",
    provider: "provider",
    provider_user_id: "provider_user_id",
    public_metadata: "public_metadata",
    verification: "verification",
});
identity_facade_core::to_wire!(crate::users::EnterpriseAccountConnection {
    active: "active",
    allow_idp_initiated: "allow_idp_initiated",
    allow_subdomains: "allow_subdomains",
    created_at: "created_at",
    disable_additional_identifications: "disable_additional_identifications",
    domain: "domain",
    domains: "domains",
    id: "id",
    logo_public_url: "logo_public_url",
    name: "name",
    protocol: "protocol",
    provider: "provider",
    sync_user_attributes: "sync_user_attributes",
    updated_at: "updated_at",
});
identity_facade_core::to_wire!(
    enum crate ::users::EnterpriseAccountVerification { VerificationTicket,
    VerificationSaml, VerificationOauth, Unknown }
);
identity_facade_core::to_wire!(
    crate ::users::ExternalAccountWithVerification { approved_scopes : "approved_scopes",
    avatar_url : "avatar_url", created_at : "created_at", email_address :
    "email_address", email_address_verified : "email_address_verified", first_name :
    "first_name", id : "id", identification_id : "identification_id", image_url :
    "image_url", label : "label", last_name : "last_name", object : "object",
    phone_number : "phone_number", provider : "provider", provider_user_id :
    "provider_user_id", public_metadata : "public_metadata", updated_at : "updated_at",
    username : "username", verification : "verification",; extra }
);
identity_facade_core::to_wire!(
    enum crate ::users::ExternalAccountWithVerificationVerification { VerificationOauth,
    VerificationGoogleOneTap, Unknown }
);
identity_facade_core::to_wire!(crate::users::ListUserTrustedDevicesResponse {
    data: "data",
    total_count: "total_count",
});
identity_facade_core::to_wire!(crate::users::OAuthAccessTokenItem {
    expires_at: "expires_at",
    external_account_id: "external_account_id",
    id_token: "id_token",
    label: "label",
    object: "object",
    provider: "provider",
    provider_user_id: "provider_user_id",
    public_metadata: "public_metadata",
    scopes: "scopes",
    token: "token",
    token_secret: "token_secret",
});
identity_facade_core::to_wire!(crate::users::Passkey {
    id: "id",
    last_used_at: "last_used_at",
    name: "name",
    object: "object",
    verification: "verification",
});
identity_facade_core::to_wire!(crate::users::SamlAccount {
    active: "active",
    email_address: "email_address",
    first_name: "first_name",
    id: "id",
    last_authenticated_at: "last_authenticated_at",
    last_name: "last_name",
    object: "object",
    provider: "provider",
    provider_user_id: "provider_user_id",
    public_metadata: "public_metadata",
    saml_connection: "saml_connection",
    verification: "verification",
});
identity_facade_core::to_wire!(crate::users::SamlAccountConnection {
    active: "active",
    allow_idp_initiated: "allow_idp_initiated",
    allow_subdomains: "allow_subdomains",
    created_at: "created_at",
    disable_additional_identifications: "disable_additional_identifications",
    domain: "domain",
    domains: "domains",
    id: "id",
    name: "name",
    provider: "provider",
    sync_user_attributes: "sync_user_attributes",
    updated_at: "updated_at",
});
identity_facade_core::to_wire!(
    enum crate ::users::SamlAccountVerification { VerificationSaml, VerificationTicket,
    Unknown }
);
identity_facade_core::to_wire!(crate::users::ScimUserMetadata {
    directory_enabled: "directory_enabled",
    directory_id: "directory_id",
    external_id: "external_id",
});
identity_facade_core::to_wire!(crate::users::TotalCount {
    object: "object",
    total_count: "total_count",
});
identity_facade_core::to_wire!(crate::users::TrustedDevice {
    algorithm: "algorithm",
    app_identifier: "app_identifier",
    created_at: "created_at",
    id: "id",
    last_used_at: "last_used_at",
    name: "name",
    object: "object",
    platform: "platform",
    revoked_at: "revoked_at",
    status: "status",
    updated_at: "updated_at",
});
identity_facade_core::to_wire!(crate::users::User {
    backup_code_enabled: "backup_code_enabled",
    banned: "banned",
    bypass_client_trust: "bypass_client_trust",
    create_organization_enabled: "create_organization_enabled",
    create_organizations_limit: "create_organizations_limit",
    created_at: "created_at",
    delete_self_enabled: "delete_self_enabled",
    deprovisioned: "deprovisioned",
    email_addresses: "email_addresses",
    enterprise_accounts: "enterprise_accounts",
    external_accounts: "external_accounts",
    external_id: "external_id",
    first_name: "first_name",
    has_image: "has_image",
    id: "id",
    image_url: "image_url",
    last_active_at: "last_active_at",
    last_name: "last_name",
    last_sign_in_at: "last_sign_in_at",
    legal_accepted_at: "legal_accepted_at",
    locale: "locale",
    locked: "locked",
    lockout_expires_in_seconds: "lockout_expires_in_seconds",
    mfa_disabled_at: "mfa_disabled_at",
    mfa_enabled_at: "mfa_enabled_at",
    object: "object",
    organization_memberships: "organization_memberships",
    passkeys: "passkeys",
    password_enabled: "password_enabled",
    password_last_updated_at: "password_last_updated_at",
    phone_numbers: "phone_numbers",
    primary_email_address_id: "primary_email_address_id",
    primary_phone_number_id: "primary_phone_number_id",
    primary_web3_wallet_id: "primary_web3_wallet_id",
    private_metadata: "private_metadata",
    profile_image_url: "profile_image_url",
    public_metadata: "public_metadata",
    saml_accounts: "saml_accounts",
    scim: "scim",
    totp_enabled: "totp_enabled",
    two_factor_enabled: "two_factor_enabled",
    unsafe_metadata: "unsafe_metadata",
    updated_at: "updated_at",
    username: "username",
    verification_attempts_remaining: "verification_attempts_remaining",
    web3_wallets: "web3_wallets",
});
identity_facade_core::to_wire!(crate::users::VerificationGoogleOneTap {
    attempts: "attempts",
    error: "error",
    expire_at: "expire_at",
    object: "object",
    status: "status",
    strategy: "strategy",
    verified_at_client: "verified_at_client",
});
identity_facade_core::to_wire!(crate::users::VerificationOauth {
    attempts: "attempts",
    error: "error",
    expire_at: "expire_at",
    external_verification_redirect_url: "external_verification_redirect_url",
    object: "object",
    status: "status",
    strategy: "strategy",
    verified_at_client: "verified_at_client",
});
identity_facade_core::to_wire!(crate::users::VerificationPasskey {
    attempts: "attempts",
    expire_at: "expire_at",
    message: "message",
    nonce: "nonce",
    object: "object",
    status: "status",
    strategy: "strategy",
    verified_at_client: "verified_at_client",
});
identity_facade_core::to_wire!(crate::users::VerificationWeb3 {
    attempts: "attempts",
    expire_at: "expire_at",
    message: "message",
    nonce: "nonce",
    object: "object",
    status: "status",
    strategy: "strategy",
    verified_at_client: "verified_at_client",
});
identity_facade_core::to_wire!(crate::users::VerifyPasswordResponse {
    verified: "verified",
});
identity_facade_core::to_wire!(crate::users::VerifyTotpResponse {
    code_type: "code_type",
    verified: "verified",
});
identity_facade_core::to_wire!(crate::users::Web3Wallet {
    created_at: "created_at",
    id: "id",
    object: "object",
    updated_at: "updated_at",
    verification: "verification",
    web3_wallet: "web3_wallet",
});
identity_facade_core::to_wire!(
    enum crate ::users::Web3WalletVerification { VerificationWeb3, VerificationAdmin,
    Unknown }
);
