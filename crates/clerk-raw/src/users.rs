// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    AtMost, BodyKind, Call, CallOptions, Checks, Error, Int, Invalid, Items, JsonObject, List,
    Nullable, Open, Operation, Paginated, Paging, Parameter, QueryRule, Rate, Receipt, Reply,
    Secret, UnixMillis,
};

/// Facts of `GET /users`.
pub static GET_USER_LIST: Operation =
    Operation::new("GetUserList", http::Method::GET, "/users", "users")
        .parameters(&[
            Parameter::query("email_address"),
            Parameter::query("phone_number"),
            Parameter::query("external_id"),
            Parameter::query("username"),
            Parameter::query("web3_wallet"),
            Parameter::query("user_id"),
            Parameter::query("organization_id"),
            Parameter::query("query"),
            Parameter::query("email_address_query"),
            Parameter::query("phone_number_query"),
            Parameter::query("username_query"),
            Parameter::query("name_query"),
            Parameter::query("banned"),
            Parameter::query("last_active_at_before"),
            Parameter::query("last_active_at_after"),
            Parameter::query("last_active_at_since"),
            Parameter::query("created_at_before"),
            Parameter::query("created_at_after"),
            Parameter::query("last_sign_in_at_before"),
            Parameter::query("last_sign_in_at_after"),
            Parameter::query("provider"),
            Parameter::query("provider_user_id"),
            Parameter::query("limit"),
            Parameter::query("offset"),
            Parameter::query("starting_after"),
            Parameter::query("order_by"),
        ])
        .conditions(&[
            QueryRule::Required {
                parameter: "provider_user_id",
                other: "provider",
                equals: None,
                why: "`provider` is set",
            },
            QueryRule::Required {
                parameter: "provider",
                other: "provider_user_id",
                equals: None,
                why: "`provider_user_id` is set",
            },
            QueryRule::Exclusive {
                parameter: "starting_after",
                other: "offset",
                why: "does not go together with `offset`",
            },
        ])
        .idempotent()
        .paging(Paging::Offset {
            offset: "offset",
            limit: "limit",
        })
        .secrets(&["backup_codes"]);
/// `GET /users`, made by [`get_user_list`](crate::Client::get_user_list).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetUserListCall {
    call: Call,
}

impl GetUserListCall {
    /// Query parameter `email_address`: a list, at most 100 long, of texts.
    pub fn email_address(
        mut self,
        value: impl TryInto<AtMost<String, 100>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("email_address", value.try_into());
        self
    }

    /// Query parameter `phone_number`: a list, at most 100 long, of texts.
    pub fn phone_number(
        mut self,
        value: impl TryInto<AtMost<String, 100>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("phone_number", value.try_into());
        self
    }

    /// Query parameter `external_id`: a list, at most 100 long, of texts.
    pub fn external_id(
        mut self,
        value: impl TryInto<AtMost<String, 100>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("external_id", value.try_into());
        self
    }

    /// Query parameter `username`: a list, at most 100 long, of texts.
    pub fn username(
        mut self,
        value: impl TryInto<AtMost<String, 100>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("username", value.try_into());
        self
    }

    /// Query parameter `web3_wallet`: a list, at most 100 long, of texts.
    pub fn web3_wallet(
        mut self,
        value: impl TryInto<AtMost<String, 100>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("web3_wallet", value.try_into());
        self
    }

    /// Query parameter `user_id`: a list, at most 100 long, of texts.
    pub fn user_id(
        mut self,
        value: impl TryInto<AtMost<String, 100>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("user_id", value.try_into());
        self
    }

    /// Query parameter `organization_id`: a list, at most 100 long, of texts.
    pub fn organization_id(
        mut self,
        value: impl TryInto<AtMost<String, 100>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("organization_id", value.try_into());
        self
    }

    /// Query parameter `query`: a text.
    pub fn query(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("query", value.try_into());
        self
    }

    /// Query parameter `email_address_query`: a text.
    pub fn email_address_query(
        mut self,
        value: impl TryInto<String, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("email_address_query", value.try_into());
        self
    }

    /// Query parameter `phone_number_query`: a text.
    pub fn phone_number_query(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("phone_number_query", value.try_into());
        self
    }

    /// Query parameter `username_query`: a text.
    pub fn username_query(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("username_query", value.try_into());
        self
    }

    /// Query parameter `name_query`: a text.
    pub fn name_query(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("name_query", value.try_into());
        self
    }

    /// Query parameter `banned`: true or false.
    pub fn banned(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("banned", value.try_into());
        self
    }

    /// Query parameter `last_active_at_before`: a whole number.
    pub fn last_active_at_before(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.call.query("last_active_at_before", value.try_into());
        self
    }

    /// Query parameter `last_active_at_after`: a whole number.
    pub fn last_active_at_after(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.call.query("last_active_at_after", value.try_into());
        self
    }

    /// Query parameter `last_active_at_since`: a whole number. The vendor advises against it.
    pub fn last_active_at_since(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.call.query("last_active_at_since", value.try_into());
        self
    }

    /// Query parameter `created_at_before`: a whole number.
    pub fn created_at_before(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.call.query("created_at_before", value.try_into());
        self
    }

    /// Query parameter `created_at_after`: a whole number.
    pub fn created_at_after(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.call.query("created_at_after", value.try_into());
        self
    }

    /// Query parameter `last_sign_in_at_before`: a whole number.
    pub fn last_sign_in_at_before(
        mut self,
        value: impl TryInto<i64, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("last_sign_in_at_before", value.try_into());
        self
    }

    /// Query parameter `last_sign_in_at_after`: a whole number.
    pub fn last_sign_in_at_after(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.call.query("last_sign_in_at_after", value.try_into());
        self
    }

    /// Query parameter `provider`: a text.
    pub fn provider(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("provider", value.try_into());
        self
    }

    /// Query parameter `provider_user_id`: a list, at most 100 long, of texts.
    pub fn provider_user_id(
        mut self,
        value: impl TryInto<AtMost<String, 100>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("provider_user_id", value.try_into());
        self
    }

    /// Query parameter `limit`: a whole number from 1 to 500. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 500>, Error: Into<Invalid>>) -> Self {
        self.call.query("limit", value.try_into());
        self
    }

    /// Query parameter `offset`: a whole number of at least 0. Unset, the vendor takes `0`.
    pub fn offset(
        mut self,
        value: impl TryInto<Int<0, { i64::MAX }>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("offset", value.try_into());
        self
    }

    /// Query parameter `starting_after`: a text.
    pub fn starting_after(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("starting_after", value.try_into());
        self
    }

    /// Query parameter `order_by`: a text. Unset, the vendor takes `"-created_at"`.
    pub fn order_by(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("order_by", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Items<User>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /users`
    ///
    /// Success is 200 with a list of `User`.
    /// Failures that the vendor lists: 400, 401, 422.
    /// Paged by `offset` and `limit`.
    /// Secrets in it: `backup_codes`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/users/get/users>)
    pub fn get_user_list(&self) -> GetUserListCall {
        GetUserListCall {
            call: self.transport.call(&GET_USER_LIST),
        }
    }
}

/// Facts of `POST /users`.
pub static CREATE_USER: Operation =
    Operation::new("CreateUser", http::Method::POST, "/users", "users")
        .body(BodyKind::Required)
        .secrets(&["backup_codes", "password", "password_digest", "totp_secret"]);
/// `POST /users`, made by [`create_user`](crate::Client::create_user).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateUserCall {
    call: Call,
}

impl CreateUserCall {
    /// The JSON body. Required. `CreateUserBody`.
    pub fn body(mut self, value: impl TryInto<CreateUserBody, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<User>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /users`
    ///
    /// Required: the body.
    /// Success is 200 with `User`.
    /// Failures that the vendor lists: 400, 401, 402, 403, 422.
    /// Secrets in it: `backup_codes`, `password`, `password_digest`, `totp_secret`.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/users/post/users>)
    pub fn create_user(&self) -> CreateUserCall {
        CreateUserCall {
            call: self.transport.call(&CREATE_USER),
        }
    }
}

/// Facts of `POST /users/ban`.
pub static USERS_BAN: Operation =
    Operation::new("UsersBan", http::Method::POST, "/users/ban", "users")
        .body(BodyKind::Required)
        .idempotent()
        .secrets(&["backup_codes"]);
/// `POST /users/ban`, made by [`users_ban`](crate::Client::users_ban).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UsersBanCall {
    call: Call,
}

impl UsersBanCall {
    /// The JSON body. Required. `UsersBanBody`.
    pub fn body(mut self, value: impl TryInto<UsersBanBody, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Items<User>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /users/ban`
    ///
    /// Required: the body.
    /// Success is 200 with a list of `User`.
    /// Failures that the vendor lists: 400, 402.
    /// Secrets in it: `backup_codes`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/users/post/users/ban>)
    pub fn users_ban(&self) -> UsersBanCall {
        UsersBanCall {
            call: self.transport.call(&USERS_BAN),
        }
    }
}

/// Facts of `GET /users/count`.
pub static GET_USERS_COUNT: Operation =
    Operation::new("GetUsersCount", http::Method::GET, "/users/count", "users")
        .parameters(&[
            Parameter::query("email_address"),
            Parameter::query("phone_number"),
            Parameter::query("external_id"),
            Parameter::query("username"),
            Parameter::query("web3_wallet"),
            Parameter::query("user_id"),
            Parameter::query("organization_id"),
            Parameter::query("query"),
            Parameter::query("email_address_query"),
            Parameter::query("phone_number_query"),
            Parameter::query("username_query"),
            Parameter::query("name_query"),
            Parameter::query("banned"),
            Parameter::query("last_active_at_before"),
            Parameter::query("last_active_at_after"),
            Parameter::query("last_active_at_since"),
            Parameter::query("created_at_before"),
            Parameter::query("created_at_after"),
            Parameter::query("last_sign_in_at_before"),
            Parameter::query("last_sign_in_at_after"),
            Parameter::query("provider"),
            Parameter::query("provider_user_id"),
        ])
        .conditions(&[
            QueryRule::Required {
                parameter: "provider_user_id",
                other: "provider",
                equals: None,
                why: "`provider` is set",
            },
            QueryRule::Required {
                parameter: "provider",
                other: "provider_user_id",
                equals: None,
                why: "`provider_user_id` is set",
            },
        ])
        .idempotent();
/// `GET /users/count`, made by [`get_users_count`](crate::Client::get_users_count).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetUsersCountCall {
    call: Call,
}

impl GetUsersCountCall {
    /// Query parameter `email_address`: a list, at most 100 long, of texts.
    pub fn email_address(
        mut self,
        value: impl TryInto<AtMost<String, 100>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("email_address", value.try_into());
        self
    }

    /// Query parameter `phone_number`: a list, at most 100 long, of texts.
    pub fn phone_number(
        mut self,
        value: impl TryInto<AtMost<String, 100>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("phone_number", value.try_into());
        self
    }

    /// Query parameter `external_id`: a list, at most 100 long, of texts.
    pub fn external_id(
        mut self,
        value: impl TryInto<AtMost<String, 100>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("external_id", value.try_into());
        self
    }

    /// Query parameter `username`: a list, at most 100 long, of texts.
    pub fn username(
        mut self,
        value: impl TryInto<AtMost<String, 100>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("username", value.try_into());
        self
    }

    /// Query parameter `web3_wallet`: a list, at most 100 long, of texts.
    pub fn web3_wallet(
        mut self,
        value: impl TryInto<AtMost<String, 100>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("web3_wallet", value.try_into());
        self
    }

    /// Query parameter `user_id`: a list, at most 100 long, of texts.
    pub fn user_id(
        mut self,
        value: impl TryInto<AtMost<String, 100>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("user_id", value.try_into());
        self
    }

    /// Query parameter `organization_id`: a list, at most 100 long, of texts.
    pub fn organization_id(
        mut self,
        value: impl TryInto<AtMost<String, 100>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("organization_id", value.try_into());
        self
    }

    /// Query parameter `query`: a text.
    pub fn query(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("query", value.try_into());
        self
    }

    /// Query parameter `email_address_query`: a text.
    pub fn email_address_query(
        mut self,
        value: impl TryInto<String, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("email_address_query", value.try_into());
        self
    }

    /// Query parameter `phone_number_query`: a text.
    pub fn phone_number_query(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("phone_number_query", value.try_into());
        self
    }

    /// Query parameter `username_query`: a text.
    pub fn username_query(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("username_query", value.try_into());
        self
    }

    /// Query parameter `name_query`: a text.
    pub fn name_query(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("name_query", value.try_into());
        self
    }

    /// Query parameter `banned`: true or false.
    pub fn banned(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("banned", value.try_into());
        self
    }

    /// Query parameter `last_active_at_before`: a whole number.
    pub fn last_active_at_before(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.call.query("last_active_at_before", value.try_into());
        self
    }

    /// Query parameter `last_active_at_after`: a whole number.
    pub fn last_active_at_after(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.call.query("last_active_at_after", value.try_into());
        self
    }

    /// Query parameter `last_active_at_since`: a whole number. The vendor advises against it.
    pub fn last_active_at_since(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.call.query("last_active_at_since", value.try_into());
        self
    }

    /// Query parameter `created_at_before`: a whole number.
    pub fn created_at_before(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.call.query("created_at_before", value.try_into());
        self
    }

    /// Query parameter `created_at_after`: a whole number.
    pub fn created_at_after(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.call.query("created_at_after", value.try_into());
        self
    }

    /// Query parameter `last_sign_in_at_before`: a whole number.
    pub fn last_sign_in_at_before(
        mut self,
        value: impl TryInto<i64, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("last_sign_in_at_before", value.try_into());
        self
    }

    /// Query parameter `last_sign_in_at_after`: a whole number.
    pub fn last_sign_in_at_after(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.call.query("last_sign_in_at_after", value.try_into());
        self
    }

    /// Query parameter `provider`: a text.
    pub fn provider(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("provider", value.try_into());
        self
    }

    /// Query parameter `provider_user_id`: a list, at most 100 long, of texts.
    pub fn provider_user_id(
        mut self,
        value: impl TryInto<AtMost<String, 100>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("provider_user_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<TotalCount>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /users/count`
    ///
    /// Success is 200 with `TotalCount`.
    /// Failures that the vendor lists: 422.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/users/get/users/count>)
    pub fn get_users_count(&self) -> GetUsersCountCall {
        GetUsersCountCall {
            call: self.transport.call(&GET_USERS_COUNT),
        }
    }
}

/// Facts of `POST /users/unban`.
pub static USERS_UNBAN: Operation =
    Operation::new("UsersUnban", http::Method::POST, "/users/unban", "users")
        .body(BodyKind::Required)
        .idempotent()
        .secrets(&["backup_codes"]);
/// `POST /users/unban`, made by [`users_unban`](crate::Client::users_unban).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UsersUnbanCall {
    call: Call,
}

impl UsersUnbanCall {
    /// The JSON body. Required. `UsersUnbanBody`.
    pub fn body(mut self, value: impl TryInto<UsersUnbanBody, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Items<User>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /users/unban`
    ///
    /// Required: the body.
    /// Success is 200 with a list of `User`.
    /// Failures that the vendor lists: 400, 402.
    /// Secrets in it: `backup_codes`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/users/post/users/unban>)
    pub fn users_unban(&self) -> UsersUnbanCall {
        UsersUnbanCall {
            call: self.transport.call(&USERS_UNBAN),
        }
    }
}

/// Facts of `DELETE /users/{user_id}`.
pub static DELETE_USER: Operation = Operation::new(
    "DeleteUser",
    http::Method::DELETE,
    "/users/{user_id}",
    "users",
)
.parameters(&[Parameter::path("user_id")])
.idempotent()
.receipt(Receipt {
    done: Some("deleted"),
    named: &[("id", "user_id")],
});
/// `DELETE /users/{user_id}`, made by [`delete_user`](crate::Client::delete_user).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteUserCall {
    call: Call,
}

impl DeleteUserCall {
    /// Path segment `user_id`: a text. Required.
    pub fn user_id(
        mut self,
        value: impl TryInto<crate::ids::UserId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("user_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::DeletedObject>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `DELETE /users/{user_id}`
    ///
    /// Required: `user_id`.
    /// Success is 200 with `DeletedObject`.
    /// Failures that the vendor lists: 400, 401, 404.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/users/delete/users/%7Buser_id%7D>)
    pub fn delete_user(&self) -> DeleteUserCall {
        DeleteUserCall {
            call: self.transport.call(&DELETE_USER),
        }
    }
}

/// Facts of `GET /users/{user_id}`.
pub static GET_USER: Operation =
    Operation::new("GetUser", http::Method::GET, "/users/{user_id}", "users")
        .parameters(&[Parameter::path("user_id")])
        .idempotent()
        .secrets(&["backup_codes"]);
/// `GET /users/{user_id}`, made by [`get_user`](crate::Client::get_user).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetUserCall {
    call: Call,
}

impl GetUserCall {
    /// Path segment `user_id`: a text. Required.
    pub fn user_id(
        mut self,
        value: impl TryInto<crate::ids::UserId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("user_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<User>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /users/{user_id}`
    ///
    /// Required: `user_id`.
    /// Success is 200 with `User`.
    /// Failures that the vendor lists: 400, 401, 404.
    /// Secrets in it: `backup_codes`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/users/get/users/%7Buser_id%7D>)
    pub fn get_user(&self) -> GetUserCall {
        GetUserCall {
            call: self.transport.call(&GET_USER),
        }
    }
}

/// Facts of `PATCH /users/{user_id}`.
pub static UPDATE_USER: Operation = Operation::new(
    "UpdateUser",
    http::Method::PATCH,
    "/users/{user_id}",
    "users",
)
.parameters(&[Parameter::path("user_id")])
.body(BodyKind::Required)
.rate(Rate::own("user", 10, 10, &["user_id"]))
.secrets(&["backup_codes", "password", "password_digest", "totp_secret"]);
/// `PATCH /users/{user_id}`, made by [`update_user`](crate::Client::update_user).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateUserCall {
    call: Call,
}

impl UpdateUserCall {
    /// Path segment `user_id`: a text. Required.
    pub fn user_id(
        mut self,
        value: impl TryInto<crate::ids::UserId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("user_id", value.try_into());
        self
    }

    /// The JSON body. Required. `UpdateUserBody`.
    pub fn body(mut self, value: impl TryInto<UpdateUserBody, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<User>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `PATCH /users/{user_id}`
    ///
    /// Required: `user_id`, the body.
    /// Success is 200 with `User`.
    /// Failures that the vendor lists: 400, 401, 404, 409, 422.
    /// Secrets in it: `backup_codes`, `password`, `password_digest`, `totp_secret`.
    /// The vendor lets 10 of these through in 10 seconds for each `user_id`, and so does the client.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/users/patch/users/%7Buser_id%7D>)
    pub fn update_user(&self) -> UpdateUserCall {
        UpdateUserCall {
            call: self.transport.call(&UPDATE_USER),
        }
    }
}

/// Facts of `DELETE /users/{user_id}/backup_code`.
pub static DELETE_BACKUP_CODE: Operation = Operation::new(
    "DeleteBackupCode",
    http::Method::DELETE,
    "/users/{user_id}/backup_code",
    "users",
)
.parameters(&[Parameter::path("user_id")])
.idempotent()
.receipt(Receipt {
    done: None,
    named: &[("user_id", "user_id")],
});
/// `DELETE /users/{user_id}/backup_code`, made by [`delete_backup_code`](crate::Client::delete_backup_code).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteBackupCodeCall {
    call: Call,
}

impl DeleteBackupCodeCall {
    /// Path segment `user_id`: a text. Required.
    pub fn user_id(
        mut self,
        value: impl TryInto<crate::ids::UserId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("user_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<DeleteBackupCodeResponse>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `DELETE /users/{user_id}/backup_code`
    ///
    /// Required: `user_id`.
    /// Success is 200 with `DeleteBackupCodeResponse`.
    /// Failures that the vendor lists: 404, 500.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/users/delete/users/%7Buser_id%7D/backup_code>)
    pub fn delete_backup_code(&self) -> DeleteBackupCodeCall {
        DeleteBackupCodeCall {
            call: self.transport.call(&DELETE_BACKUP_CODE),
        }
    }
}

/// Facts of `POST /users/{user_id}/ban`.
pub static BAN_USER: Operation = Operation::new(
    "BanUser",
    http::Method::POST,
    "/users/{user_id}/ban",
    "users",
)
.parameters(&[Parameter::path("user_id")])
.idempotent()
.secrets(&["backup_codes"]);
/// `POST /users/{user_id}/ban`, made by [`ban_user`](crate::Client::ban_user).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct BanUserCall {
    call: Call,
}

impl BanUserCall {
    /// Path segment `user_id`: a text. Required.
    pub fn user_id(
        mut self,
        value: impl TryInto<crate::ids::UserId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("user_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<User>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /users/{user_id}/ban`
    ///
    /// Required: `user_id`.
    /// Success is 200 with `User`.
    /// Failures that the vendor lists: 402.
    /// Secrets in it: `backup_codes`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/users/post/users/%7Buser_id%7D/ban>)
    pub fn ban_user(&self) -> BanUserCall {
        BanUserCall {
            call: self.transport.call(&BAN_USER),
        }
    }
}

/// Facts of `GET /users/{user_id}/billing/credits`.
pub static GET_USER_BILLING_CREDIT_BALANCE: Operation = Operation::new(
    "GetUserBillingCreditBalance",
    http::Method::GET,
    "/users/{user_id}/billing/credits",
    "users",
)
.parameters(&[Parameter::path("user_id")])
.idempotent();
/// `GET /users/{user_id}/billing/credits`, made by [`get_user_billing_credit_balance`](crate::Client::get_user_billing_credit_balance).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetUserBillingCreditBalanceCall {
    call: Call,
}

impl GetUserBillingCreditBalanceCall {
    /// Path segment `user_id`: a text. Required.
    pub fn user_id(
        mut self,
        value: impl TryInto<crate::ids::UserId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("user_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::CommerceCreditBalanceResponse>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /users/{user_id}/billing/credits`
    ///
    /// Required: `user_id`.
    /// Success is 200 with `CommerceCreditBalanceResponse`.
    /// Failures that the vendor lists: 400, 401, 403, 404, 422, 500.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/users/get/users/%7Buser_id%7D/billing/credits>)
    pub fn get_user_billing_credit_balance(&self) -> GetUserBillingCreditBalanceCall {
        GetUserBillingCreditBalanceCall {
            call: self.transport.call(&GET_USER_BILLING_CREDIT_BALANCE),
        }
    }
}

/// Facts of `POST /users/{user_id}/billing/credits`.
pub static ADJUST_USER_BILLING_CREDIT_BALANCE: Operation = Operation::new(
    "AdjustUserBillingCreditBalance",
    http::Method::POST,
    "/users/{user_id}/billing/credits",
    "users",
)
.parameters(&[Parameter::path("user_id")])
.body(BodyKind::Required)
.idempotent();
/// `POST /users/{user_id}/billing/credits`, made by [`adjust_user_billing_credit_balance`](crate::Client::adjust_user_billing_credit_balance).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct AdjustUserBillingCreditBalanceCall {
    call: Call,
}

impl AdjustUserBillingCreditBalanceCall {
    /// Path segment `user_id`: a text. Required.
    pub fn user_id(
        mut self,
        value: impl TryInto<crate::ids::UserId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("user_id", value.try_into());
        self
    }

    /// The JSON body. Required. `AdjustCreditBalanceRequest`.
    pub fn body(
        mut self,
        value: impl TryInto<crate::shared::AdjustCreditBalanceRequest, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<crate::shared::CommerceCreditLedgerResponse>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /users/{user_id}/billing/credits`
    ///
    /// Required: `user_id`, the body.
    /// Success is 200 with `CommerceCreditLedgerResponse`.
    /// Failures that the vendor lists: 400, 401, 403, 404, 409, 422, 500.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/users/post/users/%7Buser_id%7D/billing/credits>)
    pub fn adjust_user_billing_credit_balance(&self) -> AdjustUserBillingCreditBalanceCall {
        AdjustUserBillingCreditBalanceCall {
            call: self.transport.call(&ADJUST_USER_BILLING_CREDIT_BALANCE),
        }
    }
}

/// Facts of `GET /users/{user_id}/billing/subscription`.
pub static GET_USER_BILLING_SUBSCRIPTION: Operation = Operation::new(
    "GetUserBillingSubscription",
    http::Method::GET,
    "/users/{user_id}/billing/subscription",
    "users",
)
.parameters(&[Parameter::path("user_id")])
.idempotent();
/// `GET /users/{user_id}/billing/subscription`, made by [`get_user_billing_subscription`](crate::Client::get_user_billing_subscription).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetUserBillingSubscriptionCall {
    call: Call,
}

impl GetUserBillingSubscriptionCall {
    /// Path segment `user_id`: a text. Required.
    pub fn user_id(
        mut self,
        value: impl TryInto<crate::ids::UserId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("user_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::CommerceSubscription>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /users/{user_id}/billing/subscription`
    ///
    /// Required: `user_id`.
    /// Success is 200 with `CommerceSubscription`.
    /// Failures that the vendor lists: 400, 401, 403, 404, 422, 500.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/users/get/users/%7Buser_id%7D/billing/subscription>)
    pub fn get_user_billing_subscription(&self) -> GetUserBillingSubscriptionCall {
        GetUserBillingSubscriptionCall {
            call: self.transport.call(&GET_USER_BILLING_SUBSCRIPTION),
        }
    }
}

/// Facts of `DELETE /users/{user_id}/external_accounts/{external_account_id}`.
pub static DELETE_EXTERNAL_ACCOUNT: Operation = Operation::new(
    "DeleteExternalAccount",
    http::Method::DELETE,
    "/users/{user_id}/external_accounts/{external_account_id}",
    "users",
)
.parameters(&[
    Parameter::path("user_id"),
    Parameter::path("external_account_id"),
])
.idempotent()
.receipt(Receipt {
    done: Some("deleted"),
    named: &[],
});
/// `DELETE /users/{user_id}/external_accounts/{external_account_id}`, made by [`delete_external_account`](crate::Client::delete_external_account).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteExternalAccountCall {
    call: Call,
}

impl DeleteExternalAccountCall {
    /// Path segment `user_id`: a text. Required.
    pub fn user_id(
        mut self,
        value: impl TryInto<crate::ids::UserId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("user_id", value.try_into());
        self
    }

    /// Path segment `external_account_id`: a text. Required.
    pub fn external_account_id(
        mut self,
        value: impl TryInto<crate::ids::ExternalAccountId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("external_account_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::DeletedObject>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `DELETE /users/{user_id}/external_accounts/{external_account_id}`
    ///
    /// Required: `user_id`, `external_account_id`.
    /// Success is 200 with `DeletedObject`.
    /// Failures that the vendor lists: 400, 403, 404, 500.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/users/delete/users/%7Buser_id%7D/external_accounts/%7Bexternal_account_id%7D>)
    pub fn delete_external_account(&self) -> DeleteExternalAccountCall {
        DeleteExternalAccountCall {
            call: self.transport.call(&DELETE_EXTERNAL_ACCOUNT),
        }
    }
}

/// Facts of `POST /users/{user_id}/lock`.
pub static LOCK_USER: Operation = Operation::new(
    "LockUser",
    http::Method::POST,
    "/users/{user_id}/lock",
    "users",
)
.parameters(&[Parameter::path("user_id")])
.idempotent()
.secrets(&["backup_codes"]);
/// `POST /users/{user_id}/lock`, made by [`lock_user`](crate::Client::lock_user).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct LockUserCall {
    call: Call,
}

impl LockUserCall {
    /// Path segment `user_id`: a text. Required.
    pub fn user_id(
        mut self,
        value: impl TryInto<crate::ids::UserId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("user_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<User>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /users/{user_id}/lock`
    ///
    /// Required: `user_id`.
    /// Success is 200 with `User`.
    /// Failures that the vendor lists: 403.
    /// Secrets in it: `backup_codes`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/users/post/users/%7Buser_id%7D/lock>)
    pub fn lock_user(&self) -> LockUserCall {
        LockUserCall {
            call: self.transport.call(&LOCK_USER),
        }
    }
}

/// Facts of `PATCH /users/{user_id}/metadata`.
pub static UPDATE_USER_METADATA: Operation = Operation::new(
    "UpdateUserMetadata",
    http::Method::PATCH,
    "/users/{user_id}/metadata",
    "users",
)
.parameters(&[Parameter::path("user_id")])
.body(BodyKind::Optional)
.rate(Rate::own("user", 10, 10, &["user_id"]))
.secrets(&["backup_codes"]);
/// `PATCH /users/{user_id}/metadata`, made by [`update_user_metadata`](crate::Client::update_user_metadata).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateUserMetadataCall {
    call: Call,
}

impl UpdateUserMetadataCall {
    /// Path segment `user_id`: a text. Required.
    pub fn user_id(
        mut self,
        value: impl TryInto<crate::ids::UserId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("user_id", value.try_into());
        self
    }

    /// The JSON body. `UpdateUserMetadataBody`.
    pub fn body(
        mut self,
        value: impl TryInto<UpdateUserMetadataBody, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<User>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `PATCH /users/{user_id}/metadata`
    ///
    /// Required: `user_id`.
    /// Success is 200 with `User`.
    /// Failures that the vendor lists: 400, 401, 404, 422.
    /// Secrets in it: `backup_codes`.
    /// The vendor lets 10 of these through in 10 seconds for each `user_id`, and so does the client.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/users/patch/users/%7Buser_id%7D/metadata>)
    pub fn update_user_metadata(&self) -> UpdateUserMetadataCall {
        UpdateUserMetadataCall {
            call: self.transport.call(&UPDATE_USER_METADATA),
        }
    }
}

/// Facts of `PUT /users/{user_id}/metadata`.
pub static REPLACE_USER_METADATA: Operation = Operation::new(
    "ReplaceUserMetadata",
    http::Method::PUT,
    "/users/{user_id}/metadata",
    "users",
)
.parameters(&[Parameter::path("user_id")])
.body(BodyKind::Optional)
.idempotent()
.rate(Rate::own("user", 10, 10, &["user_id"]))
.secrets(&["backup_codes"]);
/// `PUT /users/{user_id}/metadata`, made by [`replace_user_metadata`](crate::Client::replace_user_metadata).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ReplaceUserMetadataCall {
    call: Call,
}

impl ReplaceUserMetadataCall {
    /// Path segment `user_id`: a text. Required.
    pub fn user_id(
        mut self,
        value: impl TryInto<crate::ids::UserId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("user_id", value.try_into());
        self
    }

    /// The JSON body. `ReplaceUserMetadataBody`.
    pub fn body(
        mut self,
        value: impl TryInto<ReplaceUserMetadataBody, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<User>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `PUT /users/{user_id}/metadata`
    ///
    /// Required: `user_id`.
    /// Success is 200 with `User`.
    /// Failures that the vendor lists: 400, 401, 404, 422.
    /// Secrets in it: `backup_codes`.
    /// Sending it twice does no harm.
    /// The vendor lets 10 of these through in 10 seconds for each `user_id`, and so does the client.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/users/put/users/%7Buser_id%7D/metadata>)
    pub fn replace_user_metadata(&self) -> ReplaceUserMetadataCall {
        ReplaceUserMetadataCall {
            call: self.transport.call(&REPLACE_USER_METADATA),
        }
    }
}

/// Facts of `DELETE /users/{user_id}/mfa`.
pub static DISABLE_MFA: Operation = Operation::new(
    "DisableMFA",
    http::Method::DELETE,
    "/users/{user_id}/mfa",
    "users",
)
.parameters(&[Parameter::path("user_id")])
.idempotent()
.receipt(Receipt {
    done: None,
    named: &[("user_id", "user_id")],
});
/// `DELETE /users/{user_id}/mfa`, made by [`disable_mfa`](crate::Client::disable_mfa).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DisableMfaCall {
    call: Call,
}

impl DisableMfaCall {
    /// Path segment `user_id`: a text. Required.
    pub fn user_id(
        mut self,
        value: impl TryInto<crate::ids::UserId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("user_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<DisableMfaResponse>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `DELETE /users/{user_id}/mfa`
    ///
    /// Required: `user_id`.
    /// Success is 200 with `DisableMfaResponse`.
    /// Failures that the vendor lists: 404, 500.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/users/delete/users/%7Buser_id%7D/mfa>)
    pub fn disable_mfa(&self) -> DisableMfaCall {
        DisableMfaCall {
            call: self.transport.call(&DISABLE_MFA),
        }
    }
}

/// Facts of `GET /users/{user_id}/oauth_access_tokens/{provider}`.
pub static GET_OAUTH_ACCESS_TOKEN: Operation = Operation::new(
    "GetOAuthAccessToken",
    http::Method::GET,
    "/users/{user_id}/oauth_access_tokens/{provider}",
    "users",
)
.parameters(&[
    Parameter::path("user_id"),
    Parameter::path("provider"),
    Parameter::query("paginated"),
    Parameter::query("limit"),
    Parameter::query("offset"),
])
.idempotent()
.paginated(Paginated {
    items: "data",
    total: "total_count",
})
.paging(Paging::Offset {
    offset: "offset",
    limit: "limit",
})
.secrets(&["id_token", "token", "token_secret"]);
/// `GET /users/{user_id}/oauth_access_tokens/{provider}`, made by [`get_oauth_access_token`](crate::Client::get_oauth_access_token).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetOAuthAccessTokenCall {
    call: Call,
}

impl GetOAuthAccessTokenCall {
    /// Path segment `user_id`: a text. Required.
    pub fn user_id(
        mut self,
        value: impl TryInto<crate::ids::UserId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("user_id", value.try_into());
        self
    }

    /// Path segment `provider`: a text. Required.
    pub fn provider(
        mut self,
        value: impl TryInto<crate::ids::Provider, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("provider", value.try_into());
        self
    }

    /// Query parameter `paginated`: true or false.
    pub fn paginated(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("paginated", value.try_into());
        self
    }

    /// Query parameter `limit`: a whole number from 1 to 500. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 500>, Error: Into<Invalid>>) -> Self {
        self.call.query("limit", value.try_into());
        self
    }

    /// Query parameter `offset`: a whole number of at least 0. Unset, the vendor takes `0`.
    pub fn offset(
        mut self,
        value: impl TryInto<Int<0, { i64::MAX }>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("offset", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Items<OAuthAccessTokenItem>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /users/{user_id}/oauth_access_tokens/{provider}`
    ///
    /// Required: `user_id`, `provider`.
    /// Success is 200 with a list of `OAuthAccessTokenItem`.
    /// Failures that the vendor lists: 400, 404, 422.
    /// Paged by `offset` and `limit`.
    /// Secrets in it: `id_token`, `token`, `token_secret`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/users/get/users/%7Buser_id%7D/oauth_access_tokens/%7Bprovider%7D>)
    pub fn get_oauth_access_token(&self) -> GetOAuthAccessTokenCall {
        GetOAuthAccessTokenCall {
            call: self.transport.call(&GET_OAUTH_ACCESS_TOKEN),
        }
    }
}

/// Facts of `GET /users/{user_id}/organization_invitations`.
pub static USERS_GET_ORGANIZATION_INVITATIONS: Operation = Operation::new(
    "UsersGetOrganizationInvitations",
    http::Method::GET,
    "/users/{user_id}/organization_invitations",
    "users",
)
.parameters(&[
    Parameter::path("user_id"),
    Parameter::query("limit"),
    Parameter::query("offset"),
    Parameter::query("status"),
])
.idempotent()
.paging(Paging::Offset {
    offset: "offset",
    limit: "limit",
})
.secrets(&["url"]);
/// `GET /users/{user_id}/organization_invitations`, made by [`users_get_organization_invitations`](crate::Client::users_get_organization_invitations).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UsersGetOrganizationInvitationsCall {
    call: Call,
}

impl UsersGetOrganizationInvitationsCall {
    /// Path segment `user_id`: a text. Required.
    pub fn user_id(
        mut self,
        value: impl TryInto<crate::ids::UserId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("user_id", value.try_into());
        self
    }

    /// Query parameter `limit`: a whole number from 1 to 500. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 500>, Error: Into<Invalid>>) -> Self {
        self.call.query("limit", value.try_into());
        self
    }

    /// Query parameter `offset`: a whole number of at least 0. Unset, the vendor takes `0`.
    pub fn offset(
        mut self,
        value: impl TryInto<Int<0, { i64::MAX }>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("offset", value.try_into());
        self
    }

    /// Query parameter `status`: `UsersGetOrganizationInvitationsStatus`.
    pub fn status(
        mut self,
        value: impl TryInto<UsersGetOrganizationInvitationsStatus, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("status", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(
        self,
    ) -> Result<Reply<crate::shared::OrganizationInvitationsWithPublicOrganizationData>, Error>
    {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /users/{user_id}/organization_invitations`
    ///
    /// Required: `user_id`.
    /// Success is 200 with `OrganizationInvitationsWithPublicOrganizationData`.
    /// Failures that the vendor lists: 400, 403, 404.
    /// Paged by `offset` and `limit`.
    /// Secrets in it: `url`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/users/get/users/%7Buser_id%7D/organization_invitations>)
    pub fn users_get_organization_invitations(&self) -> UsersGetOrganizationInvitationsCall {
        UsersGetOrganizationInvitationsCall {
            call: self.transport.call(&USERS_GET_ORGANIZATION_INVITATIONS),
        }
    }
}

/// Facts of `GET /users/{user_id}/organization_memberships`.
pub static USERS_GET_ORGANIZATION_MEMBERSHIPS: Operation = Operation::new(
    "UsersGetOrganizationMemberships",
    http::Method::GET,
    "/users/{user_id}/organization_memberships",
    "users",
)
.parameters(&[
    Parameter::path("user_id"),
    Parameter::query("limit"),
    Parameter::query("offset"),
])
.idempotent()
.paging(Paging::Offset {
    offset: "offset",
    limit: "limit",
});
/// `GET /users/{user_id}/organization_memberships`, made by [`users_get_organization_memberships`](crate::Client::users_get_organization_memberships).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UsersGetOrganizationMembershipsCall {
    call: Call,
}

impl UsersGetOrganizationMembershipsCall {
    /// Path segment `user_id`: a text. Required.
    pub fn user_id(
        mut self,
        value: impl TryInto<crate::ids::UserId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("user_id", value.try_into());
        self
    }

    /// Query parameter `limit`: a whole number from 1 to 500. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 500>, Error: Into<Invalid>>) -> Self {
        self.call.query("limit", value.try_into());
        self
    }

    /// Query parameter `offset`: a whole number of at least 0. Unset, the vendor takes `0`.
    pub fn offset(
        mut self,
        value: impl TryInto<Int<0, { i64::MAX }>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("offset", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::OrganizationMemberships>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /users/{user_id}/organization_memberships`
    ///
    /// Required: `user_id`.
    /// Success is 200 with `OrganizationMemberships`.
    /// Failures that the vendor lists: 403.
    /// Paged by `offset` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/users/get/users/%7Buser_id%7D/organization_memberships>)
    pub fn users_get_organization_memberships(&self) -> UsersGetOrganizationMembershipsCall {
        UsersGetOrganizationMembershipsCall {
            call: self.transport.call(&USERS_GET_ORGANIZATION_MEMBERSHIPS),
        }
    }
}

/// Facts of `DELETE /users/{user_id}/passkeys/{passkey_identification_id}`.
pub static USER_PASSKEY_DELETE: Operation = Operation::new(
    "UserPasskeyDelete",
    http::Method::DELETE,
    "/users/{user_id}/passkeys/{passkey_identification_id}",
    "users",
)
.parameters(&[
    Parameter::path("user_id"),
    Parameter::path("passkey_identification_id"),
])
.idempotent()
.receipt(Receipt {
    done: Some("deleted"),
    named: &[],
});
/// `DELETE /users/{user_id}/passkeys/{passkey_identification_id}`, made by [`user_passkey_delete`](crate::Client::user_passkey_delete).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UserPasskeyDeleteCall {
    call: Call,
}

impl UserPasskeyDeleteCall {
    /// Path segment `user_id`: a text. Required.
    pub fn user_id(
        mut self,
        value: impl TryInto<crate::ids::UserId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("user_id", value.try_into());
        self
    }

    /// Path segment `passkey_identification_id`: a text. Required.
    pub fn passkey_identification_id(
        mut self,
        value: impl TryInto<crate::ids::PasskeyIdentificationId, Error: Into<Invalid>>,
    ) -> Self {
        self.call
            .path("passkey_identification_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::DeletedObject>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `DELETE /users/{user_id}/passkeys/{passkey_identification_id}`
    ///
    /// Required: `user_id`, `passkey_identification_id`.
    /// Success is 200 with `DeletedObject`.
    /// Failures that the vendor lists: 403, 404, 500.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/users/delete/users/%7Buser_id%7D/passkeys/%7Bpasskey_identification_id%7D>)
    pub fn user_passkey_delete(&self) -> UserPasskeyDeleteCall {
        UserPasskeyDeleteCall {
            call: self.transport.call(&USER_PASSKEY_DELETE),
        }
    }
}

/// Facts of `POST /users/{user_id}/password/set_compromised`.
pub static SET_USER_PASSWORD_COMPROMISED: Operation = Operation::new(
    "SetUserPasswordCompromised",
    http::Method::POST,
    "/users/{user_id}/password/set_compromised",
    "users",
)
.parameters(&[Parameter::path("user_id")])
.body(BodyKind::Optional)
.idempotent()
.secrets(&["backup_codes"]);
/// `POST /users/{user_id}/password/set_compromised`, made by [`set_user_password_compromised`](crate::Client::set_user_password_compromised).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct SetUserPasswordCompromisedCall {
    call: Call,
}

impl SetUserPasswordCompromisedCall {
    /// Path segment `user_id`: a text. Required.
    pub fn user_id(
        mut self,
        value: impl TryInto<crate::ids::UserId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("user_id", value.try_into());
        self
    }

    /// The JSON body. `SetUserPasswordCompromisedBody`.
    pub fn body(
        mut self,
        value: impl TryInto<SetUserPasswordCompromisedBody, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<User>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /users/{user_id}/password/set_compromised`
    ///
    /// Required: `user_id`.
    /// Success is 200 with `User`.
    /// Failures that the vendor lists: 400, 401, 403, 404, 422.
    /// Secrets in it: `backup_codes`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/users/post/users/%7Buser_id%7D/password/set_compromised>)
    pub fn set_user_password_compromised(&self) -> SetUserPasswordCompromisedCall {
        SetUserPasswordCompromisedCall {
            call: self.transport.call(&SET_USER_PASSWORD_COMPROMISED),
        }
    }
}

/// Facts of `POST /users/{user_id}/password/unset_compromised`.
pub static UNSET_USER_PASSWORD_COMPROMISED: Operation = Operation::new(
    "UnsetUserPasswordCompromised",
    http::Method::POST,
    "/users/{user_id}/password/unset_compromised",
    "users",
)
.parameters(&[Parameter::path("user_id")])
.idempotent()
.secrets(&["backup_codes"]);
/// `POST /users/{user_id}/password/unset_compromised`, made by [`unset_user_password_compromised`](crate::Client::unset_user_password_compromised).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UnsetUserPasswordCompromisedCall {
    call: Call,
}

impl UnsetUserPasswordCompromisedCall {
    /// Path segment `user_id`: a text. Required.
    pub fn user_id(
        mut self,
        value: impl TryInto<crate::ids::UserId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("user_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<User>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /users/{user_id}/password/unset_compromised`
    ///
    /// Required: `user_id`.
    /// Success is 200 with `User`.
    /// Failures that the vendor lists: 400, 401, 403, 404, 422.
    /// Secrets in it: `backup_codes`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/users/post/users/%7Buser_id%7D/password/unset_compromised>)
    pub fn unset_user_password_compromised(&self) -> UnsetUserPasswordCompromisedCall {
        UnsetUserPasswordCompromisedCall {
            call: self.transport.call(&UNSET_USER_PASSWORD_COMPROMISED),
        }
    }
}

/// Facts of `DELETE /users/{user_id}/profile_image`.
pub static DELETE_USER_PROFILE_IMAGE: Operation = Operation::new(
    "DeleteUserProfileImage",
    http::Method::DELETE,
    "/users/{user_id}/profile_image",
    "users",
)
.parameters(&[Parameter::path("user_id")])
.idempotent()
.secrets(&["backup_codes"]);
/// `DELETE /users/{user_id}/profile_image`, made by [`delete_user_profile_image`](crate::Client::delete_user_profile_image).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteUserProfileImageCall {
    call: Call,
}

impl DeleteUserProfileImageCall {
    /// Path segment `user_id`: a text. Required.
    pub fn user_id(
        mut self,
        value: impl TryInto<crate::ids::UserId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("user_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<User>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `DELETE /users/{user_id}/profile_image`
    ///
    /// Required: `user_id`.
    /// Success is 200 with `User`.
    /// Failures that the vendor lists: 404.
    /// Secrets in it: `backup_codes`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/users/delete/users/%7Buser_id%7D/profile_image>)
    pub fn delete_user_profile_image(&self) -> DeleteUserProfileImageCall {
        DeleteUserProfileImageCall {
            call: self.transport.call(&DELETE_USER_PROFILE_IMAGE),
        }
    }
}

/// Facts of `POST /users/{user_id}/profile_image`.
pub static SET_USER_PROFILE_IMAGE: Operation = Operation::new(
    "SetUserProfileImage",
    http::Method::POST,
    "/users/{user_id}/profile_image",
    "users",
)
.parameters(&[Parameter::path("user_id")])
.body(BodyKind::Multipart)
.secrets(&["backup_codes"]);
/// Facts of `POST /users/{user_id}/remove_password`.
pub static REMOVE_USER_PASSWORD: Operation = Operation::new(
    "RemoveUserPassword",
    http::Method::POST,
    "/users/{user_id}/remove_password",
    "users",
)
.parameters(&[Parameter::path("user_id")])
.body(BodyKind::Optional)
.idempotent()
.secrets(&["backup_codes"]);
/// `POST /users/{user_id}/remove_password`, made by [`remove_user_password`](crate::Client::remove_user_password).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct RemoveUserPasswordCall {
    call: Call,
}

impl RemoveUserPasswordCall {
    /// Path segment `user_id`: a text. Required.
    pub fn user_id(
        mut self,
        value: impl TryInto<crate::ids::UserId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("user_id", value.try_into());
        self
    }

    /// The JSON body. `RemoveUserPasswordBody`.
    pub fn body(
        mut self,
        value: impl TryInto<RemoveUserPasswordBody, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<User>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /users/{user_id}/remove_password`
    ///
    /// Required: `user_id`.
    /// Success is 200 with `User`.
    /// Failures that the vendor lists: 400, 401, 403, 404, 500.
    /// Secrets in it: `backup_codes`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/users/post/users/%7Buser_id%7D/remove_password>)
    pub fn remove_user_password(&self) -> RemoveUserPasswordCall {
        RemoveUserPasswordCall {
            call: self.transport.call(&REMOVE_USER_PASSWORD),
        }
    }
}

/// Facts of `DELETE /users/{user_id}/totp`.
pub static DELETE_TOTP: Operation = Operation::new(
    "DeleteTOTP",
    http::Method::DELETE,
    "/users/{user_id}/totp",
    "users",
)
.parameters(&[Parameter::path("user_id")])
.idempotent()
.receipt(Receipt {
    done: None,
    named: &[("user_id", "user_id")],
});
/// `DELETE /users/{user_id}/totp`, made by [`delete_totp`](crate::Client::delete_totp).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteTotpCall {
    call: Call,
}

impl DeleteTotpCall {
    /// Path segment `user_id`: a text. Required.
    pub fn user_id(
        mut self,
        value: impl TryInto<crate::ids::UserId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("user_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<DeleteTotpResponse>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `DELETE /users/{user_id}/totp`
    ///
    /// Required: `user_id`.
    /// Success is 200 with `DeleteTotpResponse`.
    /// Failures that the vendor lists: 404, 500.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/users/delete/users/%7Buser_id%7D/totp>)
    pub fn delete_totp(&self) -> DeleteTotpCall {
        DeleteTotpCall {
            call: self.transport.call(&DELETE_TOTP),
        }
    }
}

/// Facts of `GET /users/{user_id}/trusted_devices`.
pub static LIST_USER_TRUSTED_DEVICES: Operation = Operation::new(
    "ListUserTrustedDevices",
    http::Method::GET,
    "/users/{user_id}/trusted_devices",
    "users",
)
.parameters(&[Parameter::path("user_id")])
.idempotent();
/// `GET /users/{user_id}/trusted_devices`, made by [`list_user_trusted_devices`](crate::Client::list_user_trusted_devices).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListUserTrustedDevicesCall {
    call: Call,
}

impl ListUserTrustedDevicesCall {
    /// Path segment `user_id`: a text. Required.
    pub fn user_id(
        mut self,
        value: impl TryInto<crate::ids::UserId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("user_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<ListUserTrustedDevicesResponse>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /users/{user_id}/trusted_devices`
    ///
    /// Required: `user_id`.
    /// Success is 200 with `ListUserTrustedDevicesResponse`.
    /// Failures that the vendor lists: 403, 404, 500.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/users/get/users/%7Buser_id%7D/trusted_devices>)
    pub fn list_user_trusted_devices(&self) -> ListUserTrustedDevicesCall {
        ListUserTrustedDevicesCall {
            call: self.transport.call(&LIST_USER_TRUSTED_DEVICES),
        }
    }
}

/// Facts of `DELETE /users/{user_id}/trusted_devices/{trusted_device_id}`.
pub static REVOKE_USER_TRUSTED_DEVICE: Operation = Operation::new(
    "RevokeUserTrustedDevice",
    http::Method::DELETE,
    "/users/{user_id}/trusted_devices/{trusted_device_id}",
    "users",
)
.parameters(&[
    Parameter::path("user_id"),
    Parameter::path("trusted_device_id"),
])
.idempotent();
/// `DELETE /users/{user_id}/trusted_devices/{trusted_device_id}`, made by [`revoke_user_trusted_device`](crate::Client::revoke_user_trusted_device).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct RevokeUserTrustedDeviceCall {
    call: Call,
}

impl RevokeUserTrustedDeviceCall {
    /// Path segment `user_id`: a text. Required.
    pub fn user_id(
        mut self,
        value: impl TryInto<crate::ids::UserId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("user_id", value.try_into());
        self
    }

    /// Path segment `trusted_device_id`: a text. Required.
    pub fn trusted_device_id(
        mut self,
        value: impl TryInto<crate::ids::TrustedDeviceId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("trusted_device_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<TrustedDevice>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `DELETE /users/{user_id}/trusted_devices/{trusted_device_id}`
    ///
    /// Required: `user_id`, `trusted_device_id`.
    /// Success is 200 with `TrustedDevice`.
    /// Failures that the vendor lists: 403, 404, 500.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/users/delete/users/%7Buser_id%7D/trusted_devices/%7Btrusted_device_id%7D>)
    pub fn revoke_user_trusted_device(&self) -> RevokeUserTrustedDeviceCall {
        RevokeUserTrustedDeviceCall {
            call: self.transport.call(&REVOKE_USER_TRUSTED_DEVICE),
        }
    }
}

/// Facts of `POST /users/{user_id}/unban`.
pub static UNBAN_USER: Operation = Operation::new(
    "UnbanUser",
    http::Method::POST,
    "/users/{user_id}/unban",
    "users",
)
.parameters(&[Parameter::path("user_id")])
.idempotent()
.secrets(&["backup_codes"]);
/// `POST /users/{user_id}/unban`, made by [`unban_user`](crate::Client::unban_user).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UnbanUserCall {
    call: Call,
}

impl UnbanUserCall {
    /// Path segment `user_id`: a text. Required.
    pub fn user_id(
        mut self,
        value: impl TryInto<crate::ids::UserId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("user_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<User>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /users/{user_id}/unban`
    ///
    /// Required: `user_id`.
    /// Success is 200 with `User`.
    /// Failures that the vendor lists: 402.
    /// Secrets in it: `backup_codes`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/users/post/users/%7Buser_id%7D/unban>)
    pub fn unban_user(&self) -> UnbanUserCall {
        UnbanUserCall {
            call: self.transport.call(&UNBAN_USER),
        }
    }
}

/// Facts of `POST /users/{user_id}/unlock`.
pub static UNLOCK_USER: Operation = Operation::new(
    "UnlockUser",
    http::Method::POST,
    "/users/{user_id}/unlock",
    "users",
)
.parameters(&[Parameter::path("user_id")])
.idempotent()
.secrets(&["backup_codes"]);
/// `POST /users/{user_id}/unlock`, made by [`unlock_user`](crate::Client::unlock_user).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UnlockUserCall {
    call: Call,
}

impl UnlockUserCall {
    /// Path segment `user_id`: a text. Required.
    pub fn user_id(
        mut self,
        value: impl TryInto<crate::ids::UserId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("user_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<User>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /users/{user_id}/unlock`
    ///
    /// Required: `user_id`.
    /// Success is 200 with `User`.
    /// Failures that the vendor lists: 403.
    /// Secrets in it: `backup_codes`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/users/post/users/%7Buser_id%7D/unlock>)
    pub fn unlock_user(&self) -> UnlockUserCall {
        UnlockUserCall {
            call: self.transport.call(&UNLOCK_USER),
        }
    }
}

/// Facts of `POST /users/{user_id}/verify_password`.
pub static VERIFY_PASSWORD: Operation = Operation::new(
    "VerifyPassword",
    http::Method::POST,
    "/users/{user_id}/verify_password",
    "users",
)
.parameters(&[Parameter::path("user_id")])
.body(BodyKind::Required)
.idempotent()
.secrets(&["password"]);
/// `POST /users/{user_id}/verify_password`, made by [`verify_password`](crate::Client::verify_password).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct VerifyPasswordCall {
    call: Call,
}

impl VerifyPasswordCall {
    /// Path segment `user_id`: a text. Required.
    pub fn user_id(
        mut self,
        value: impl TryInto<crate::ids::UserId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("user_id", value.try_into());
        self
    }

    /// The JSON body. Required. `VerifyPasswordBody`.
    pub fn body(mut self, value: impl TryInto<VerifyPasswordBody, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<VerifyPasswordResponse>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /users/{user_id}/verify_password`
    ///
    /// Required: `user_id`, the body.
    /// Success is 200 with `VerifyPasswordResponse`.
    /// Failures that the vendor lists: 400, 404, 422, 500.
    /// Secrets in it: `password`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/users/post/users/%7Buser_id%7D/verify_password>)
    pub fn verify_password(&self) -> VerifyPasswordCall {
        VerifyPasswordCall {
            call: self.transport.call(&VERIFY_PASSWORD),
        }
    }
}

/// Facts of `POST /users/{user_id}/verify_totp`.
pub static VERIFY_TOTP: Operation = Operation::new(
    "VerifyTOTP",
    http::Method::POST,
    "/users/{user_id}/verify_totp",
    "users",
)
.parameters(&[Parameter::path("user_id")])
.body(BodyKind::Required)
.secrets(&["code"]);
/// `POST /users/{user_id}/verify_totp`, made by [`verify_totp`](crate::Client::verify_totp).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct VerifyTotpCall {
    call: Call,
}

impl VerifyTotpCall {
    /// Path segment `user_id`: a text. Required.
    pub fn user_id(
        mut self,
        value: impl TryInto<crate::ids::UserId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("user_id", value.try_into());
        self
    }

    /// The JSON body. Required. `VerifyTotpBody`.
    pub fn body(mut self, value: impl TryInto<VerifyTotpBody, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<VerifyTotpResponse>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /users/{user_id}/verify_totp`
    ///
    /// Required: `user_id`, the body.
    /// Success is 200 with `VerifyTotpResponse`.
    /// Failures that the vendor lists: 400, 404, 422, 500.
    /// Secrets in it: `code`.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/users/post/users/%7Buser_id%7D/verify_totp>)
    pub fn verify_totp(&self) -> VerifyTotpCall {
        VerifyTotpCall {
            call: self.transport.call(&VERIFY_TOTP),
        }
    }
}

/// Facts of `DELETE /users/{user_id}/web3_wallets/{web3_wallet_identification_id}`.
pub static USER_WEB3_WALLET_DELETE: Operation = Operation::new(
    "UserWeb3WalletDelete",
    http::Method::DELETE,
    "/users/{user_id}/web3_wallets/{web3_wallet_identification_id}",
    "users",
)
.parameters(&[
    Parameter::path("user_id"),
    Parameter::path("web3_wallet_identification_id"),
])
.idempotent()
.receipt(Receipt {
    done: Some("deleted"),
    named: &[],
});
/// `DELETE /users/{user_id}/web3_wallets/{web3_wallet_identification_id}`, made by [`user_web3_wallet_delete`](crate::Client::user_web3_wallet_delete).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UserWeb3WalletDeleteCall {
    call: Call,
}

impl UserWeb3WalletDeleteCall {
    /// Path segment `user_id`: a text. Required.
    pub fn user_id(
        mut self,
        value: impl TryInto<crate::ids::UserId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("user_id", value.try_into());
        self
    }

    /// Path segment `web3_wallet_identification_id`: a text. Required.
    pub fn web3_wallet_identification_id(
        mut self,
        value: impl TryInto<crate::ids::Web3WalletIdentificationId, Error: Into<Invalid>>,
    ) -> Self {
        self.call
            .path("web3_wallet_identification_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::DeletedObject>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `DELETE /users/{user_id}/web3_wallets/{web3_wallet_identification_id}`
    ///
    /// Required: `user_id`, `web3_wallet_identification_id`.
    /// Success is 200 with `DeletedObject`.
    /// Failures that the vendor lists: 400, 403, 404, 500.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/users/delete/users/%7Buser_id%7D/web3_wallets/%7Bweb3_wallet_identification_id%7D>)
    pub fn user_web3_wallet_delete(&self) -> UserWeb3WalletDeleteCall {
        UserWeb3WalletDeleteCall {
            call: self.transport.call(&USER_WEB3_WALLET_DELETE),
        }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &GET_USER_LIST,
    &CREATE_USER,
    &USERS_BAN,
    &GET_USERS_COUNT,
    &USERS_UNBAN,
    &DELETE_USER,
    &GET_USER,
    &UPDATE_USER,
    &DELETE_BACKUP_CODE,
    &BAN_USER,
    &GET_USER_BILLING_CREDIT_BALANCE,
    &ADJUST_USER_BILLING_CREDIT_BALANCE,
    &GET_USER_BILLING_SUBSCRIPTION,
    &DELETE_EXTERNAL_ACCOUNT,
    &LOCK_USER,
    &UPDATE_USER_METADATA,
    &REPLACE_USER_METADATA,
    &DISABLE_MFA,
    &GET_OAUTH_ACCESS_TOKEN,
    &USERS_GET_ORGANIZATION_INVITATIONS,
    &USERS_GET_ORGANIZATION_MEMBERSHIPS,
    &USER_PASSKEY_DELETE,
    &SET_USER_PASSWORD_COMPROMISED,
    &UNSET_USER_PASSWORD_COMPROMISED,
    &DELETE_USER_PROFILE_IMAGE,
    &SET_USER_PROFILE_IMAGE,
    &REMOVE_USER_PASSWORD,
    &DELETE_TOTP,
    &LIST_USER_TRUSTED_DEVICES,
    &REVOKE_USER_TRUSTED_DEVICE,
    &UNBAN_USER,
    &UNLOCK_USER,
    &VERIFY_PASSWORD,
    &VERIFY_TOTP,
    &USER_WEB3_WALLET_DELETE,
];

/// Object `CreateUserBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateUserBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    backup_codes: Option<List<Secret>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    banned: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    bypass_client_trust: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    create_organization_enabled: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    create_organizations_limit: Option<Nullable<i64>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    created_at: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    delete_self_enabled: Option<Nullable<bool>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email_address: Option<List<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email_address_identification_status: Option<List<NewIdentificationStatus>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    external_id: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    first_name: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    last_name: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    legal_accepted_at: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    locale: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    locked: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    password: Option<Nullable<Secret>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    password_digest: Option<Nullable<Secret>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    password_hasher: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    phone_number: Option<List<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    phone_number_identification_status: Option<List<NewIdentificationStatus>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    private_metadata: Option<JsonObject<8192>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    public_metadata: Option<JsonObject<8192>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    skip_legal_checks: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    skip_password_checks: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    skip_password_requirement: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    skip_user_requirement: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    totp_secret: Option<Nullable<Secret>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unsafe_metadata: Option<JsonObject<8192>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    username: Option<Nullable<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    web3_wallet: Option<List<String>>,
}

impl CreateUserBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateUserBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`CreateUserBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateUserBodyBuilder {
    checks: Checks,
    value: CreateUserBody,
}

impl CreateUserBodyBuilder {
    /// `backup_codes`: a list of items, each a secret text.
    pub fn backup_codes(mut self, value: impl TryInto<List<Secret>, Error: Into<Invalid>>) -> Self {
        self.value.backup_codes = self.checks.take("backup_codes", value);
        self
    }

    /// `banned`: true or false.
    pub fn banned(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.banned = self.checks.take("banned", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `banned`.
    pub fn banned_null(mut self) -> Self {
        self.checks.clear("banned");
        self.value.banned = Some(Nullable::Null);
        self
    }

    /// `bypass_client_trust`: true or false.
    pub fn bypass_client_trust(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.bypass_client_trust = self
            .checks
            .take("bypass_client_trust", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `bypass_client_trust`.
    pub fn bypass_client_trust_null(mut self) -> Self {
        self.checks.clear("bypass_client_trust");
        self.value.bypass_client_trust = Some(Nullable::Null);
        self
    }

    /// `create_organization_enabled`: true or false.
    pub fn create_organization_enabled(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.create_organization_enabled = self
            .checks
            .take("create_organization_enabled", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `create_organization_enabled`.
    pub fn create_organization_enabled_null(mut self) -> Self {
        self.checks.clear("create_organization_enabled");
        self.value.create_organization_enabled = Some(Nullable::Null);
        self
    }

    /// `create_organizations_limit`: a whole number.
    pub fn create_organizations_limit(
        mut self,
        value: impl TryInto<i64, Error: Into<Invalid>>,
    ) -> Self {
        self.value.create_organizations_limit = self
            .checks
            .take("create_organizations_limit", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `create_organizations_limit`.
    pub fn create_organizations_limit_null(mut self) -> Self {
        self.checks.clear("create_organizations_limit");
        self.value.create_organizations_limit = Some(Nullable::Null);
        self
    }

    /// `created_at`: a text in format `date-time`.
    pub fn created_at(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.created_at = self.checks.take("created_at", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `created_at`.
    pub fn created_at_null(mut self) -> Self {
        self.checks.clear("created_at");
        self.value.created_at = Some(Nullable::Null);
        self
    }

    /// `delete_self_enabled`: true or false.
    pub fn delete_self_enabled(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.delete_self_enabled = self
            .checks
            .take("delete_self_enabled", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `delete_self_enabled`.
    pub fn delete_self_enabled_null(mut self) -> Self {
        self.checks.clear("delete_self_enabled");
        self.value.delete_self_enabled = Some(Nullable::Null);
        self
    }

    /// `email_address`: a list of texts.
    pub fn email_address(
        mut self,
        value: impl TryInto<List<String>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.email_address = self.checks.take("email_address", value);
        self
    }

    /// `email_address_identification_status`: a list of `NewIdentificationStatus`.
    pub fn email_address_identification_status(
        mut self,
        value: impl TryInto<List<NewIdentificationStatus>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.email_address_identification_status = self
            .checks
            .take("email_address_identification_status", value);
        self
    }

    /// `external_id`: a text.
    pub fn external_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.external_id = self.checks.take("external_id", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `external_id`.
    pub fn external_id_null(mut self) -> Self {
        self.checks.clear("external_id");
        self.value.external_id = Some(Nullable::Null);
        self
    }

    /// `first_name`: a text.
    pub fn first_name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.first_name = self.checks.take("first_name", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `first_name`.
    pub fn first_name_null(mut self) -> Self {
        self.checks.clear("first_name");
        self.value.first_name = Some(Nullable::Null);
        self
    }

    /// `last_name`: a text.
    pub fn last_name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.last_name = self.checks.take("last_name", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `last_name`.
    pub fn last_name_null(mut self) -> Self {
        self.checks.clear("last_name");
        self.value.last_name = Some(Nullable::Null);
        self
    }

    /// `legal_accepted_at`: a text in format `date-time`.
    pub fn legal_accepted_at(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.legal_accepted_at = self
            .checks
            .take("legal_accepted_at", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `legal_accepted_at`.
    pub fn legal_accepted_at_null(mut self) -> Self {
        self.checks.clear("legal_accepted_at");
        self.value.legal_accepted_at = Some(Nullable::Null);
        self
    }

    /// `locale`: a text.
    pub fn locale(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.locale = self.checks.take("locale", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `locale`.
    pub fn locale_null(mut self) -> Self {
        self.checks.clear("locale");
        self.value.locale = Some(Nullable::Null);
        self
    }

    /// `locked`: true or false.
    pub fn locked(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.locked = self.checks.take("locked", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `locked`.
    pub fn locked_null(mut self) -> Self {
        self.checks.clear("locked");
        self.value.locked = Some(Nullable::Null);
        self
    }

    /// `password`: a secret text.
    pub fn password(mut self, value: impl TryInto<Secret, Error: Into<Invalid>>) -> Self {
        self.value.password = self.checks.take("password", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `password`.
    pub fn password_null(mut self) -> Self {
        self.checks.clear("password");
        self.value.password = Some(Nullable::Null);
        self
    }

    /// `password_digest`: a secret text.
    pub fn password_digest(mut self, value: impl TryInto<Secret, Error: Into<Invalid>>) -> Self {
        self.value.password_digest = self
            .checks
            .take("password_digest", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `password_digest`.
    pub fn password_digest_null(mut self) -> Self {
        self.checks.clear("password_digest");
        self.value.password_digest = Some(Nullable::Null);
        self
    }

    /// `password_hasher`: a text.
    pub fn password_hasher(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.password_hasher = self.checks.take("password_hasher", value);
        self
    }

    /// `phone_number`: a list of texts.
    pub fn phone_number(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.value.phone_number = self.checks.take("phone_number", value);
        self
    }

    /// `phone_number_identification_status`: a list of `NewIdentificationStatus`.
    pub fn phone_number_identification_status(
        mut self,
        value: impl TryInto<List<NewIdentificationStatus>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.phone_number_identification_status = self
            .checks
            .take("phone_number_identification_status", value);
        self
    }

    /// `private_metadata`: an object of at most 8192 bytes of JSON.
    pub fn private_metadata(
        mut self,
        value: impl TryInto<JsonObject<8192>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.private_metadata = self.checks.take("private_metadata", value);
        self
    }

    /// `public_metadata`: an object of at most 8192 bytes of JSON.
    pub fn public_metadata(
        mut self,
        value: impl TryInto<JsonObject<8192>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.public_metadata = self.checks.take("public_metadata", value);
        self
    }

    /// `skip_legal_checks`: true or false.
    pub fn skip_legal_checks(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.skip_legal_checks = self
            .checks
            .take("skip_legal_checks", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `skip_legal_checks`.
    pub fn skip_legal_checks_null(mut self) -> Self {
        self.checks.clear("skip_legal_checks");
        self.value.skip_legal_checks = Some(Nullable::Null);
        self
    }

    /// `skip_password_checks`: true or false.
    pub fn skip_password_checks(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.skip_password_checks = self
            .checks
            .take("skip_password_checks", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `skip_password_checks`.
    pub fn skip_password_checks_null(mut self) -> Self {
        self.checks.clear("skip_password_checks");
        self.value.skip_password_checks = Some(Nullable::Null);
        self
    }

    /// `skip_password_requirement`: true or false.
    pub fn skip_password_requirement(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.skip_password_requirement = self
            .checks
            .take("skip_password_requirement", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `skip_password_requirement`.
    pub fn skip_password_requirement_null(mut self) -> Self {
        self.checks.clear("skip_password_requirement");
        self.value.skip_password_requirement = Some(Nullable::Null);
        self
    }

    /// `skip_user_requirement`: true or false.
    pub fn skip_user_requirement(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.skip_user_requirement = self
            .checks
            .take("skip_user_requirement", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `skip_user_requirement`.
    pub fn skip_user_requirement_null(mut self) -> Self {
        self.checks.clear("skip_user_requirement");
        self.value.skip_user_requirement = Some(Nullable::Null);
        self
    }

    /// `totp_secret`: a secret text.
    pub fn totp_secret(mut self, value: impl TryInto<Secret, Error: Into<Invalid>>) -> Self {
        self.value.totp_secret = self.checks.take("totp_secret", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `totp_secret`.
    pub fn totp_secret_null(mut self) -> Self {
        self.checks.clear("totp_secret");
        self.value.totp_secret = Some(Nullable::Null);
        self
    }

    /// `unsafe_metadata`: an object of at most 8192 bytes of JSON.
    pub fn unsafe_metadata(
        mut self,
        value: impl TryInto<JsonObject<8192>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.unsafe_metadata = self.checks.take("unsafe_metadata", value);
        self
    }

    /// `username`: a text.
    pub fn username(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.username = self.checks.take("username", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `username`.
    pub fn username_null(mut self) -> Self {
        self.checks.clear("username");
        self.value.username = Some(Nullable::Null);
        self
    }

    /// `web3_wallet`: a list of texts.
    pub fn web3_wallet(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.value.web3_wallet = self.checks.take("web3_wallet", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateUserBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateUserBodyBuilder> for CreateUserBody {
    type Error = Invalid;
    fn try_from(builder: CreateUserBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateUserBody);
/// Object `DeleteBackupCodeResponse`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DeleteBackupCodeResponse {
    /// `user_id`, may be absent.
    pub user_id: Option<crate::ids::UserId>,
}

/// Object `DeleteTotpResponse`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DeleteTotpResponse {
    /// `user_id`, may be absent.
    pub user_id: Option<crate::ids::UserId>,
}

/// Object `DisableMfaResponse`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DisableMfaResponse {
    /// `user_id`, may be absent.
    pub user_id: Option<crate::ids::UserId>,
}

/// Object `EnterpriseAccount`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EnterpriseAccount {
    /// `active`. Always there.
    pub active: bool,
    /// `email_address`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub email_address: String,
    /// `enterprise_connection`, may be absent or null.
    pub enterprise_connection: Option<EnterpriseAccountConnection>,
    /// `enterprise_connection_id`, may be absent or null.
    pub enterprise_connection_id: Option<crate::ids::EnterpriseConnectionId>,
    /// `first_name`, may be absent or null.
    pub first_name: Option<String>,
    /// `id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub id: String,
    /// `last_authenticated_at`, may be absent or null, in milliseconds since 1970.
    pub last_authenticated_at: Option<UnixMillis>,
    /// `last_name`, may be absent or null.
    pub last_name: Option<String>,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `protocol`, may be absent.
    pub protocol: Option<Open<EnterpriseAccountProtocol>>,
    /// `provider`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub provider: String,
    /// `provider_user_id`, may be absent or null.
    pub provider_user_id: Option<String>,
    /// `public_metadata`, may be absent.
    pub public_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `verification`, may be null.
    pub verification: Option<EnterpriseAccountVerification>,
}

/// Object `EnterpriseAccountConnection`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EnterpriseAccountConnection {
    /// `active`. Always there.
    pub active: bool,
    /// `allow_idp_initiated`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub allow_idp_initiated: bool,
    /// `allow_subdomains`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub allow_subdomains: bool,
    /// `created_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `disable_additional_identifications`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub disable_additional_identifications: bool,
    /// `domain`, may be absent. The vendor advises against it.
    pub domain: Option<String>,
    /// `domains`, may be absent.
    pub domains: Option<Items<String>>,
    /// `id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::EnterpriseConnectionId,
    /// `logo_public_url`, may be null.
    pub logo_public_url: Option<String>,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// `protocol`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub protocol: String,
    /// `provider`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub provider: String,
    /// `sync_user_attributes`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub sync_user_attributes: bool,
    /// `updated_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

/// One of a few texts `EnterpriseAccount protocol`. Received.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum EnterpriseAccountProtocol {
    /// `oauth`
    Oauth,
    /// `saml`
    Saml,
}

identity_facade_core::wire_strings!(EnterpriseAccountProtocol {
    Oauth: "oauth",
    Saml: "saml"
});
/// One of several shapes `EnterpriseAccount verification`. Received.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum EnterpriseAccountVerification {
    /// `object` is `verification_ticket`.
    VerificationTicket(Box<crate::shared::VerificationTicket>),
    /// `object` is `verification_saml`.
    VerificationSaml(Box<crate::shared::VerificationSaml>),
    /// `object` is `verification_oauth`.
    VerificationOauth(Box<VerificationOauth>),
    /// A kind that this version does not know, as it came.
    Unknown(serde_json::Value),
}

/// An answer that does not say.
impl Default for EnterpriseAccountVerification {
    fn default() -> Self {
        Self::Unknown(Default::default())
    }
}

impl<'de> serde::Deserialize<'de> for EnterpriseAccountVerification {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = identity_facade_core::lenient::Json::deserialize(deserializer)?;
        match json.tag("object").as_deref() {
            Some("verification_ticket") => json.read().map(Self::VerificationTicket),
            Some("verification_saml") => json.read().map(Self::VerificationSaml),
            Some("verification_oauth") => json.read().map(Self::VerificationOauth),
            _ => Ok(Self::Unknown(json.value())),
        }
    }
}

/// Object `ExternalAccountWithVerification`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ExternalAccountWithVerification {
    /// `approved_scopes`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub approved_scopes: String,
    /// `avatar_url`, may be absent. The vendor advises against it.
    pub avatar_url: Option<String>,
    /// `created_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `email_address`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub email_address: String,
    /// `email_address_verified`, may be absent or null.
    pub email_address_verified: Option<bool>,
    /// `first_name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub first_name: String,
    /// `id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::ExternalAccountId,
    /// `identification_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub identification_id: String,
    /// `image_url`, may be absent or null.
    pub image_url: Option<String>,
    /// `label`, may be absent or null.
    pub label: Option<String>,
    /// `last_name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub last_name: String,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: Open<ExternalAccountWithVerificationObject>,
    /// `phone_number`, may be absent or null.
    pub phone_number: Option<String>,
    /// `provider`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub provider: String,
    /// `provider_user_id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub provider_user_id: String,
    /// `public_metadata`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub public_metadata: serde_json::Map<String, serde_json::Value>,
    /// `updated_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
    /// `username`, may be absent or null.
    pub username: Option<String>,
    /// `verification`, may be null.
    pub verification: Option<ExternalAccountWithVerificationVerification>,
    /// Members beyond the described ones.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

/// One of a few texts `ExternalAccountWithVerification object`. Received.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum ExternalAccountWithVerificationObject {
    /// `external_account`
    ExternalAccount,
    /// `facebook_account`
    FacebookAccount,
    /// `google_account`
    GoogleAccount,
}

identity_facade_core::wire_strings!(ExternalAccountWithVerificationObject {
    ExternalAccount: "external_account",
    FacebookAccount: "facebook_account",
    GoogleAccount: "google_account"
});
/// One of several shapes `ExternalAccountWithVerification verification`. Received.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum ExternalAccountWithVerificationVerification {
    /// `object` is `verification_oauth`.
    VerificationOauth(Box<VerificationOauth>),
    /// `object` is `verification_google_one_tap`.
    VerificationGoogleOneTap(Box<VerificationGoogleOneTap>),
    /// A kind that this version does not know, as it came.
    Unknown(serde_json::Value),
}

/// An answer that does not say.
impl Default for ExternalAccountWithVerificationVerification {
    fn default() -> Self {
        Self::Unknown(Default::default())
    }
}

impl<'de> serde::Deserialize<'de> for ExternalAccountWithVerificationVerification {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = identity_facade_core::lenient::Json::deserialize(deserializer)?;
        match json.tag("object").as_deref() {
            Some("verification_oauth") => json.read().map(Self::VerificationOauth),
            Some("verification_google_one_tap") => json.read().map(Self::VerificationGoogleOneTap),
            _ => Ok(Self::Unknown(json.value())),
        }
    }
}

/// Object `ListUserTrustedDevicesResponse`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListUserTrustedDevicesResponse {
    /// `data`. Always there.
    pub data: Items<TrustedDevice>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// One of a few texts `NewIdentificationStatus`. Sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum NewIdentificationStatus {
    /// `verified`
    Verified,
    /// `reserved`
    Reserved,
}

identity_facade_core::wire_strings!(NewIdentificationStatus {
    Verified: "verified",
    Reserved: "reserved"
});
/// Object `OAuthAccessTokenItem`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OAuthAccessTokenItem {
    /// `expires_at`, may be null.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub expires_at: Option<i64>,
    /// `external_account_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub external_account_id: crate::ids::ExternalAccountId,
    /// `id_token`, may be absent. A secret: its debug output is redacted.
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub id_token: Option<Secret>,
    /// `label`, may be null.
    pub label: Option<String>,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `provider`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub provider: String,
    /// `provider_user_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub provider_user_id: String,
    /// `public_metadata`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub public_metadata: serde_json::Map<String, serde_json::Value>,
    /// `scopes`, may be absent.
    pub scopes: Option<Items<String>>,
    /// `token`. Always there. A secret: its debug output is redacted.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub token: Secret,
    /// `token_secret`, may be absent. A secret: its debug output is redacted.
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub token_secret: Option<Secret>,
}

/// Object `Passkey`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Passkey {
    /// `id`, may be absent.
    pub id: Option<crate::ids::PasskeyIdentificationId>,
    /// `last_used_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub last_used_at: UnixMillis,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `verification`, may be null.
    pub verification: Option<VerificationPasskey>,
}

/// Object `RemoveUserPasswordBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct RemoveUserPasswordBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    sign_out_of_other_sessions: Option<bool>,
}

impl RemoveUserPasswordBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> RemoveUserPasswordBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`RemoveUserPasswordBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct RemoveUserPasswordBodyBuilder {
    checks: Checks,
    value: RemoveUserPasswordBody,
}

impl RemoveUserPasswordBodyBuilder {
    /// `sign_out_of_other_sessions`: true or false. Unset, the vendor takes `false`.
    pub fn sign_out_of_other_sessions(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.sign_out_of_other_sessions =
            self.checks.take("sign_out_of_other_sessions", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<RemoveUserPasswordBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<RemoveUserPasswordBodyBuilder> for RemoveUserPasswordBody {
    type Error = Invalid;
    fn try_from(builder: RemoveUserPasswordBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(RemoveUserPasswordBody);
/// Object `ReplaceUserMetadataBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ReplaceUserMetadataBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    private_metadata: Option<JsonObject<8192>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    public_metadata: Option<JsonObject<8192>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unsafe_metadata: Option<JsonObject<8192>>,
}

impl ReplaceUserMetadataBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ReplaceUserMetadataBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`ReplaceUserMetadataBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ReplaceUserMetadataBodyBuilder {
    checks: Checks,
    value: ReplaceUserMetadataBody,
}

impl ReplaceUserMetadataBodyBuilder {
    /// `private_metadata`: an object of at most 8192 bytes of JSON.
    pub fn private_metadata(
        mut self,
        value: impl TryInto<JsonObject<8192>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.private_metadata = self.checks.take("private_metadata", value);
        self
    }

    /// `public_metadata`: an object of at most 8192 bytes of JSON.
    pub fn public_metadata(
        mut self,
        value: impl TryInto<JsonObject<8192>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.public_metadata = self.checks.take("public_metadata", value);
        self
    }

    /// `unsafe_metadata`: an object of at most 8192 bytes of JSON.
    pub fn unsafe_metadata(
        mut self,
        value: impl TryInto<JsonObject<8192>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.unsafe_metadata = self.checks.take("unsafe_metadata", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ReplaceUserMetadataBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ReplaceUserMetadataBodyBuilder> for ReplaceUserMetadataBody {
    type Error = Invalid;
    fn try_from(builder: ReplaceUserMetadataBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ReplaceUserMetadataBody);
/// Object `SAMLAccount`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SamlAccount {
    /// `active`. Always there.
    pub active: bool,
    /// `email_address`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub email_address: String,
    /// `first_name`, may be absent or null.
    pub first_name: Option<String>,
    /// `id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub id: String,
    /// `last_authenticated_at`, may be absent or null, in milliseconds since 1970.
    pub last_authenticated_at: Option<UnixMillis>,
    /// `last_name`, may be absent or null.
    pub last_name: Option<String>,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `provider`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub provider: String,
    /// `provider_user_id`, may be absent or null.
    pub provider_user_id: Option<String>,
    /// `public_metadata`, may be absent.
    pub public_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `saml_connection`, may be absent or null.
    pub saml_connection: Option<SamlAccountConnection>,
    /// `verification`, may be null.
    pub verification: Option<SamlAccountVerification>,
}

/// Object `SAMLAccountConnection`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SamlAccountConnection {
    /// `active`. Always there.
    pub active: bool,
    /// `allow_idp_initiated`, may be absent.
    pub allow_idp_initiated: Option<bool>,
    /// `allow_subdomains`, may be absent.
    pub allow_subdomains: Option<bool>,
    /// `created_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `disable_additional_identifications`, may be absent.
    pub disable_additional_identifications: Option<bool>,
    /// `domain`, may be absent. The vendor advises against it.
    pub domain: Option<String>,
    /// `domains`, may be absent.
    pub domains: Option<Items<String>>,
    /// `id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::SamlConnectionId,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// `provider`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub provider: String,
    /// `sync_user_attributes`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub sync_user_attributes: bool,
    /// `updated_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

/// One of several shapes `SamlAccount verification`. Received.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum SamlAccountVerification {
    /// `object` is `verification_saml`.
    VerificationSaml(Box<crate::shared::VerificationSaml>),
    /// `object` is `verification_ticket`.
    VerificationTicket(Box<crate::shared::VerificationTicket>),
    /// A kind that this version does not know, as it came.
    Unknown(serde_json::Value),
}

/// An answer that does not say.
impl Default for SamlAccountVerification {
    fn default() -> Self {
        Self::Unknown(Default::default())
    }
}

impl<'de> serde::Deserialize<'de> for SamlAccountVerification {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = identity_facade_core::lenient::Json::deserialize(deserializer)?;
        match json.tag("object").as_deref() {
            Some("verification_saml") => json.read().map(Self::VerificationSaml),
            Some("verification_ticket") => json.read().map(Self::VerificationTicket),
            _ => Ok(Self::Unknown(json.value())),
        }
    }
}

/// Object `SCIMUserMetadata`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ScimUserMetadata {
    /// `directory_enabled`, may be absent.
    pub directory_enabled: Option<bool>,
    /// `directory_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub directory_id: crate::ids::DirectoryId,
    /// `external_id`, may be null.
    pub external_id: Option<String>,
}

/// Object `SetUserPasswordCompromisedBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct SetUserPasswordCompromisedBody {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    revoke_all_sessions: Option<Nullable<bool>>,
}

impl SetUserPasswordCompromisedBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> SetUserPasswordCompromisedBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`SetUserPasswordCompromisedBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct SetUserPasswordCompromisedBodyBuilder {
    checks: Checks,
    value: SetUserPasswordCompromisedBody,
}

impl SetUserPasswordCompromisedBodyBuilder {
    /// `revoke_all_sessions`: true or false.
    pub fn revoke_all_sessions(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.revoke_all_sessions = self
            .checks
            .take("revoke_all_sessions", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `revoke_all_sessions`.
    pub fn revoke_all_sessions_null(mut self) -> Self {
        self.checks.clear("revoke_all_sessions");
        self.value.revoke_all_sessions = Some(Nullable::Null);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<SetUserPasswordCompromisedBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<SetUserPasswordCompromisedBodyBuilder> for SetUserPasswordCompromisedBody {
    type Error = Invalid;
    fn try_from(builder: SetUserPasswordCompromisedBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(SetUserPasswordCompromisedBody);
/// Object `TotalCount`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct TotalCount {
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `total_count`. Always there.
    pub total_count: i64,
}

/// Object `TrustedDevice`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct TrustedDevice {
    /// `algorithm`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub algorithm: String,
    /// `app_identifier`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub app_identifier: String,
    /// `created_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::TrustedDeviceId,
    /// `last_used_at`, may be absent or null, in milliseconds since 1970.
    pub last_used_at: Option<UnixMillis>,
    /// `name`, may be absent or null.
    pub name: Option<String>,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `platform`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub platform: Open<TrustedDevicePlatform>,
    /// `revoked_at`, may be absent or null, in milliseconds since 1970.
    pub revoked_at: Option<UnixMillis>,
    /// `status`. Always there.
    pub status: Open<TrustedDeviceStatus>,
    /// `updated_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

/// One of a few texts `TrustedDevice platform`. Received.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TrustedDevicePlatform {
    /// `ios`
    Ios,
    /// `android`
    Android,
}

identity_facade_core::wire_strings!(TrustedDevicePlatform {
    Ios: "ios",
    Android: "android"
});
/// One of a few texts `TrustedDevice status`. Received.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum TrustedDeviceStatus {
    /// `active`
    Active,
    /// `revoked`
    Revoked,
}

identity_facade_core::wire_strings!(TrustedDeviceStatus {
    Active: "active",
    Revoked: "revoked"
});
/// Object `UpdateUserBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateUserBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    backup_codes: Option<List<Secret>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    bypass_client_trust: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    create_organization_enabled: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    create_organizations_limit: Option<Nullable<i64>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    created_at: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    delete_self_enabled: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    external_id: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    first_name: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    last_name: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    legal_accepted_at: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    locale: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    notify_primary_email_address_changed: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    password: Option<Nullable<Secret>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    password_digest: Option<Secret>,
    #[serde(skip_serializing_if = "Option::is_none")]
    password_hasher: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    primary_email_address_id: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    primary_phone_number_id: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    primary_web3_wallet_id: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    profile_image_id: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    sign_out_of_other_sessions: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    skip_legal_checks: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    skip_password_checks: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    totp_secret: Option<Nullable<Secret>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    username: Option<Nullable<String>>,
}

impl UpdateUserBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateUserBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`UpdateUserBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateUserBodyBuilder {
    checks: Checks,
    value: UpdateUserBody,
}

impl UpdateUserBodyBuilder {
    /// `backup_codes`: a list of items, each a secret text.
    pub fn backup_codes(mut self, value: impl TryInto<List<Secret>, Error: Into<Invalid>>) -> Self {
        self.value.backup_codes = self.checks.take("backup_codes", value);
        self
    }

    /// `bypass_client_trust`: true or false.
    pub fn bypass_client_trust(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.bypass_client_trust = self
            .checks
            .take("bypass_client_trust", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `bypass_client_trust`.
    pub fn bypass_client_trust_null(mut self) -> Self {
        self.checks.clear("bypass_client_trust");
        self.value.bypass_client_trust = Some(Nullable::Null);
        self
    }

    /// `create_organization_enabled`: true or false.
    pub fn create_organization_enabled(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.create_organization_enabled = self
            .checks
            .take("create_organization_enabled", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `create_organization_enabled`.
    pub fn create_organization_enabled_null(mut self) -> Self {
        self.checks.clear("create_organization_enabled");
        self.value.create_organization_enabled = Some(Nullable::Null);
        self
    }

    /// `create_organizations_limit`: a whole number.
    pub fn create_organizations_limit(
        mut self,
        value: impl TryInto<i64, Error: Into<Invalid>>,
    ) -> Self {
        self.value.create_organizations_limit = self
            .checks
            .take("create_organizations_limit", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `create_organizations_limit`.
    pub fn create_organizations_limit_null(mut self) -> Self {
        self.checks.clear("create_organizations_limit");
        self.value.create_organizations_limit = Some(Nullable::Null);
        self
    }

    /// `created_at`: a text in format `date-time`.
    pub fn created_at(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.created_at = self.checks.take("created_at", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `created_at`.
    pub fn created_at_null(mut self) -> Self {
        self.checks.clear("created_at");
        self.value.created_at = Some(Nullable::Null);
        self
    }

    /// `delete_self_enabled`: true or false.
    pub fn delete_self_enabled(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.delete_self_enabled = self
            .checks
            .take("delete_self_enabled", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `delete_self_enabled`.
    pub fn delete_self_enabled_null(mut self) -> Self {
        self.checks.clear("delete_self_enabled");
        self.value.delete_self_enabled = Some(Nullable::Null);
        self
    }

    /// `external_id`: a text.
    pub fn external_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.external_id = self.checks.take("external_id", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `external_id`.
    pub fn external_id_null(mut self) -> Self {
        self.checks.clear("external_id");
        self.value.external_id = Some(Nullable::Null);
        self
    }

    /// `first_name`: a text.
    pub fn first_name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.first_name = self.checks.take("first_name", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `first_name`.
    pub fn first_name_null(mut self) -> Self {
        self.checks.clear("first_name");
        self.value.first_name = Some(Nullable::Null);
        self
    }

    /// `last_name`: a text.
    pub fn last_name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.last_name = self.checks.take("last_name", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `last_name`.
    pub fn last_name_null(mut self) -> Self {
        self.checks.clear("last_name");
        self.value.last_name = Some(Nullable::Null);
        self
    }

    /// `legal_accepted_at`: a text in format `date-time`.
    pub fn legal_accepted_at(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.legal_accepted_at = self
            .checks
            .take("legal_accepted_at", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `legal_accepted_at`.
    pub fn legal_accepted_at_null(mut self) -> Self {
        self.checks.clear("legal_accepted_at");
        self.value.legal_accepted_at = Some(Nullable::Null);
        self
    }

    /// `locale`: a text.
    pub fn locale(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.locale = self.checks.take("locale", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `locale`.
    pub fn locale_null(mut self) -> Self {
        self.checks.clear("locale");
        self.value.locale = Some(Nullable::Null);
        self
    }

    /// `notify_primary_email_address_changed`: true or false. Unset, the vendor takes `false`.
    pub fn notify_primary_email_address_changed(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.notify_primary_email_address_changed = self
            .checks
            .take("notify_primary_email_address_changed", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `notify_primary_email_address_changed`.
    pub fn notify_primary_email_address_changed_null(mut self) -> Self {
        self.checks.clear("notify_primary_email_address_changed");
        self.value.notify_primary_email_address_changed = Some(Nullable::Null);
        self
    }

    /// `password`: a secret text.
    pub fn password(mut self, value: impl TryInto<Secret, Error: Into<Invalid>>) -> Self {
        self.value.password = self.checks.take("password", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `password`.
    pub fn password_null(mut self) -> Self {
        self.checks.clear("password");
        self.value.password = Some(Nullable::Null);
        self
    }

    /// `password_digest`: a secret text.
    pub fn password_digest(mut self, value: impl TryInto<Secret, Error: Into<Invalid>>) -> Self {
        self.value.password_digest = self.checks.take("password_digest", value);
        self
    }

    /// `password_hasher`: a text.
    pub fn password_hasher(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.password_hasher = self.checks.take("password_hasher", value);
        self
    }

    /// `primary_email_address_id`: a text.
    pub fn primary_email_address_id(
        mut self,
        value: impl TryInto<String, Error: Into<Invalid>>,
    ) -> Self {
        self.value.primary_email_address_id = self
            .checks
            .take("primary_email_address_id", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `primary_email_address_id`.
    pub fn primary_email_address_id_null(mut self) -> Self {
        self.checks.clear("primary_email_address_id");
        self.value.primary_email_address_id = Some(Nullable::Null);
        self
    }

    /// `primary_phone_number_id`: a text.
    pub fn primary_phone_number_id(
        mut self,
        value: impl TryInto<String, Error: Into<Invalid>>,
    ) -> Self {
        self.value.primary_phone_number_id = self
            .checks
            .take("primary_phone_number_id", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `primary_phone_number_id`.
    pub fn primary_phone_number_id_null(mut self) -> Self {
        self.checks.clear("primary_phone_number_id");
        self.value.primary_phone_number_id = Some(Nullable::Null);
        self
    }

    /// `primary_web3_wallet_id`: a text.
    pub fn primary_web3_wallet_id(
        mut self,
        value: impl TryInto<String, Error: Into<Invalid>>,
    ) -> Self {
        self.value.primary_web3_wallet_id = self
            .checks
            .take("primary_web3_wallet_id", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `primary_web3_wallet_id`.
    pub fn primary_web3_wallet_id_null(mut self) -> Self {
        self.checks.clear("primary_web3_wallet_id");
        self.value.primary_web3_wallet_id = Some(Nullable::Null);
        self
    }

    /// `profile_image_id`: a text.
    pub fn profile_image_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.profile_image_id = self
            .checks
            .take("profile_image_id", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `profile_image_id`.
    pub fn profile_image_id_null(mut self) -> Self {
        self.checks.clear("profile_image_id");
        self.value.profile_image_id = Some(Nullable::Null);
        self
    }

    /// `sign_out_of_other_sessions`: true or false.
    pub fn sign_out_of_other_sessions(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.sign_out_of_other_sessions = self
            .checks
            .take("sign_out_of_other_sessions", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `sign_out_of_other_sessions`.
    pub fn sign_out_of_other_sessions_null(mut self) -> Self {
        self.checks.clear("sign_out_of_other_sessions");
        self.value.sign_out_of_other_sessions = Some(Nullable::Null);
        self
    }

    /// `skip_legal_checks`: true or false.
    pub fn skip_legal_checks(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.skip_legal_checks = self
            .checks
            .take("skip_legal_checks", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `skip_legal_checks`.
    pub fn skip_legal_checks_null(mut self) -> Self {
        self.checks.clear("skip_legal_checks");
        self.value.skip_legal_checks = Some(Nullable::Null);
        self
    }

    /// `skip_password_checks`: true or false.
    pub fn skip_password_checks(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.skip_password_checks = self
            .checks
            .take("skip_password_checks", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `skip_password_checks`.
    pub fn skip_password_checks_null(mut self) -> Self {
        self.checks.clear("skip_password_checks");
        self.value.skip_password_checks = Some(Nullable::Null);
        self
    }

    /// `totp_secret`: a secret text.
    pub fn totp_secret(mut self, value: impl TryInto<Secret, Error: Into<Invalid>>) -> Self {
        self.value.totp_secret = self.checks.take("totp_secret", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `totp_secret`.
    pub fn totp_secret_null(mut self) -> Self {
        self.checks.clear("totp_secret");
        self.value.totp_secret = Some(Nullable::Null);
        self
    }

    /// `username`: a text.
    pub fn username(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.username = self.checks.take("username", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `username`.
    pub fn username_null(mut self) -> Self {
        self.checks.clear("username");
        self.value.username = Some(Nullable::Null);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateUserBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateUserBodyBuilder> for UpdateUserBody {
    type Error = Invalid;
    fn try_from(builder: UpdateUserBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateUserBody);
/// Object `UpdateUserMetadataBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateUserMetadataBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    private_metadata: Option<JsonObject<8192>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    public_metadata: Option<JsonObject<8192>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    unsafe_metadata: Option<JsonObject<8192>>,
}

impl UpdateUserMetadataBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateUserMetadataBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`UpdateUserMetadataBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateUserMetadataBodyBuilder {
    checks: Checks,
    value: UpdateUserMetadataBody,
}

impl UpdateUserMetadataBodyBuilder {
    /// `private_metadata`: an object of at most 8192 bytes of JSON.
    pub fn private_metadata(
        mut self,
        value: impl TryInto<JsonObject<8192>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.private_metadata = self.checks.take("private_metadata", value);
        self
    }

    /// `public_metadata`: an object of at most 8192 bytes of JSON.
    pub fn public_metadata(
        mut self,
        value: impl TryInto<JsonObject<8192>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.public_metadata = self.checks.take("public_metadata", value);
        self
    }

    /// `unsafe_metadata`: an object of at most 8192 bytes of JSON.
    pub fn unsafe_metadata(
        mut self,
        value: impl TryInto<JsonObject<8192>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.unsafe_metadata = self.checks.take("unsafe_metadata", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateUserMetadataBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateUserMetadataBodyBuilder> for UpdateUserMetadataBody {
    type Error = Invalid;
    fn try_from(builder: UpdateUserMetadataBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateUserMetadataBody);
/// Object `User`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct User {
    /// `backup_code_enabled`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub backup_code_enabled: bool,
    /// `banned`. Always there.
    pub banned: bool,
    /// `bypass_client_trust`, may be absent.
    pub bypass_client_trust: Option<bool>,
    /// `create_organization_enabled`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub create_organization_enabled: bool,
    /// `create_organizations_limit`, may be absent or null.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub create_organizations_limit: Option<i64>,
    /// `created_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `delete_self_enabled`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub delete_self_enabled: bool,
    /// `deprovisioned`, may be absent.
    pub deprovisioned: Option<bool>,
    /// `email_addresses`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub email_addresses: Items<crate::shared::EmailAddress>,
    /// `enterprise_accounts`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub enterprise_accounts: Items<EnterpriseAccount>,
    /// `external_accounts`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub external_accounts: Items<ExternalAccountWithVerification>,
    /// `external_id`, may be null.
    pub external_id: Option<String>,
    /// `first_name`, may be null.
    pub first_name: Option<String>,
    /// `has_image`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub has_image: bool,
    /// `id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::UserId,
    /// `image_url`, may be absent.
    pub image_url: Option<String>,
    /// `last_active_at`, may be null, in milliseconds since 1970.
    pub last_active_at: Option<UnixMillis>,
    /// `last_name`, may be null.
    pub last_name: Option<String>,
    /// `last_sign_in_at`, may be null, in milliseconds since 1970.
    pub last_sign_in_at: Option<UnixMillis>,
    /// `legal_accepted_at`, may be null, in milliseconds since 1970.
    pub legal_accepted_at: Option<UnixMillis>,
    /// `locale`, may be absent or null.
    pub locale: Option<String>,
    /// `locked`. Always there.
    pub locked: bool,
    /// `lockout_expires_in_seconds`, may be null.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub lockout_expires_in_seconds: Option<i64>,
    /// `mfa_disabled_at`, may be null, in milliseconds since 1970.
    pub mfa_disabled_at: Option<UnixMillis>,
    /// `mfa_enabled_at`, may be null, in milliseconds since 1970.
    pub mfa_enabled_at: Option<UnixMillis>,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `organization_memberships`, may be absent.
    pub organization_memberships: Option<Items<crate::shared::OrganizationMembership>>,
    /// `passkeys`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub passkeys: Items<Passkey>,
    /// `password_enabled`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub password_enabled: bool,
    /// `password_last_updated_at`, may be absent or null, in milliseconds since 1970.
    pub password_last_updated_at: Option<UnixMillis>,
    /// `phone_numbers`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub phone_numbers: Items<crate::shared::PhoneNumber>,
    /// `primary_email_address_id`, may be null.
    pub primary_email_address_id: Option<crate::ids::EmailAddressId>,
    /// `primary_phone_number_id`, may be null.
    pub primary_phone_number_id: Option<crate::ids::PhoneNumberId>,
    /// `primary_web3_wallet_id`, may be null.
    pub primary_web3_wallet_id: Option<crate::ids::Web3WalletIdentificationId>,
    /// `private_metadata`, may be absent or null.
    pub private_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `profile_image_url`, may be absent. The vendor advises against it.
    pub profile_image_url: Option<String>,
    /// `public_metadata`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub public_metadata: serde_json::Map<String, serde_json::Value>,
    /// `saml_accounts`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub saml_accounts: Items<SamlAccount>,
    /// `scim`, may be absent or null.
    pub scim: Option<ScimUserMetadata>,
    /// `totp_enabled`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub totp_enabled: bool,
    /// `two_factor_enabled`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub two_factor_enabled: bool,
    /// `unsafe_metadata`, may be absent.
    pub unsafe_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `updated_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
    /// `username`, may be null.
    pub username: Option<String>,
    /// `verification_attempts_remaining`, may be null.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub verification_attempts_remaining: Option<i64>,
    /// `web3_wallets`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub web3_wallets: Items<Web3Wallet>,
}

/// Object `UsersBanBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UsersBanBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    user_ids: Option<AtMost<String, 50, 1>>,
}

impl UsersBanBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UsersBanBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("user_ids", self.user_ids.is_some());
    }
}

/// Makes a [`UsersBanBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UsersBanBodyBuilder {
    checks: Checks,
    value: UsersBanBody,
}

impl UsersBanBodyBuilder {
    /// `user_ids`: a list, 1 to 50 long, of texts. Required.
    pub fn user_ids(
        mut self,
        value: impl TryInto<AtMost<String, 50, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.user_ids = self.checks.take("user_ids", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UsersBanBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UsersBanBodyBuilder> for UsersBanBody {
    type Error = Invalid;
    fn try_from(builder: UsersBanBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UsersBanBody);
/// One of a few texts `UsersGetOrganizationInvitations status`. Sent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum UsersGetOrganizationInvitationsStatus {
    /// `pending`
    Pending,
    /// `accepted`
    Accepted,
    /// `revoked`
    Revoked,
    /// `expired`
    Expired,
}

identity_facade_core::wire_strings!(UsersGetOrganizationInvitationsStatus {
    Pending: "pending",
    Accepted: "accepted",
    Revoked: "revoked",
    Expired: "expired"
});
/// Object `UsersUnbanBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UsersUnbanBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    user_ids: Option<AtMost<String, 50, 1>>,
}

impl UsersUnbanBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UsersUnbanBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("user_ids", self.user_ids.is_some());
    }
}

/// Makes a [`UsersUnbanBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UsersUnbanBodyBuilder {
    checks: Checks,
    value: UsersUnbanBody,
}

impl UsersUnbanBodyBuilder {
    /// `user_ids`: a list, 1 to 50 long, of texts. Required.
    pub fn user_ids(
        mut self,
        value: impl TryInto<AtMost<String, 50, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.user_ids = self.checks.take("user_ids", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UsersUnbanBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UsersUnbanBodyBuilder> for UsersUnbanBody {
    type Error = Invalid;
    fn try_from(builder: UsersUnbanBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UsersUnbanBody);
/// Object `verification_google_one_tap`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct VerificationGoogleOneTap {
    /// `attempts`, may be null.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub attempts: Option<i64>,
    /// `error`, may be absent or null.
    pub error: Option<crate::shared::ClerkError>,
    /// `expire_at`, may be null, in milliseconds since 1970.
    pub expire_at: Option<UnixMillis>,
    /// `object`, may be absent.
    pub object: Option<String>,
    /// `status`. Always there.
    pub status: Open<VerificationGoogleOneTapStatus>,
    /// `strategy`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub strategy: String,
    /// `verified_at_client`, may be absent or null.
    pub verified_at_client: Option<String>,
}

/// One of a few texts `VerificationGoogleOneTap status`. Received.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum VerificationGoogleOneTapStatus {
    /// `unverified`
    Unverified,
    /// `verified`
    Verified,
}

identity_facade_core::wire_strings!(VerificationGoogleOneTapStatus {
    Unverified: "unverified",
    Verified: "verified"
});
/// Object `verification_oauth`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct VerificationOauth {
    /// `attempts`, may be null.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub attempts: Option<i64>,
    /// `error`, may be absent or null.
    pub error: Option<crate::shared::ClerkError>,
    /// `expire_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub expire_at: UnixMillis,
    /// `external_verification_redirect_url`, may be absent.
    pub external_verification_redirect_url: Option<String>,
    /// `object`, may be absent.
    pub object: Option<String>,
    /// `status`. Always there.
    pub status: Open<VerificationOauthStatus>,
    /// `strategy`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub strategy: String,
    /// `verified_at_client`, may be absent or null.
    pub verified_at_client: Option<String>,
}

/// One of a few texts `VerificationOauth status`. Received.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum VerificationOauthStatus {
    /// `unverified`
    Unverified,
    /// `verified`
    Verified,
    /// `failed`
    Failed,
    /// `expired`
    Expired,
    /// `transferable`
    Transferable,
}

identity_facade_core::wire_strings!(VerificationOauthStatus {
    Unverified: "unverified",
    Verified: "verified",
    Failed: "failed",
    Expired: "expired",
    Transferable: "transferable"
});
/// Object `verification_passkey`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct VerificationPasskey {
    /// `attempts`, may be null.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub attempts: Option<i64>,
    /// `expire_at`, may be null, in milliseconds since 1970.
    pub expire_at: Option<UnixMillis>,
    /// `message`, may be absent or null.
    pub message: Option<String>,
    /// `nonce`, may be absent.
    pub nonce: Option<String>,
    /// `object`, may be absent.
    pub object: Option<String>,
    /// `status`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub status: String,
    /// `strategy`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub strategy: String,
    /// `verified_at_client`, may be absent or null.
    pub verified_at_client: Option<String>,
}

/// Object `verification_web3`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct VerificationWeb3 {
    /// `attempts`, may be null.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub attempts: Option<i64>,
    /// `expire_at`, may be null, in milliseconds since 1970.
    pub expire_at: Option<UnixMillis>,
    /// `message`, may be absent or null.
    pub message: Option<String>,
    /// `nonce`, may be absent or null.
    pub nonce: Option<String>,
    /// `object`, may be absent.
    pub object: Option<String>,
    /// `status`. Always there.
    pub status: Open<VerificationWeb3Status>,
    /// `strategy`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub strategy: Open<VerificationWeb3Strategy>,
    /// `verified_at_client`, may be absent or null.
    pub verified_at_client: Option<String>,
}

/// One of a few texts `VerificationWeb3 status`. Received.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum VerificationWeb3Status {
    /// `unverified`
    Unverified,
    /// `verified`
    Verified,
    /// `failed`
    Failed,
    /// `expired`
    Expired,
}

identity_facade_core::wire_strings!(VerificationWeb3Status {
    Unverified: "unverified",
    Verified: "verified",
    Failed: "failed",
    Expired: "expired"
});
/// One of a few texts `VerificationWeb3 strategy`. Received.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum VerificationWeb3Strategy {
    /// `web3_metamask_signature`
    Web3MetamaskSignature,
    /// `web3_base_signature`
    Web3BaseSignature,
    /// `web3_coinbase_wallet_signature`
    Web3CoinbaseWalletSignature,
    /// `web3_okx_wallet_signature`
    Web3OkxWalletSignature,
    /// `web3_solana_signature`
    Web3SolanaSignature,
}

identity_facade_core::wire_strings!(VerificationWeb3Strategy {
    Web3MetamaskSignature: "web3_metamask_signature",
    Web3BaseSignature: "web3_base_signature",
    Web3CoinbaseWalletSignature: "web3_coinbase_wallet_signature",
    Web3OkxWalletSignature: "web3_okx_wallet_signature",
    Web3SolanaSignature: "web3_solana_signature"
});
/// Object `VerifyPasswordBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct VerifyPasswordBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    password: Option<Secret>,
}

impl VerifyPasswordBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> VerifyPasswordBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("password", self.password.is_some());
    }
}

/// Makes a [`VerifyPasswordBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct VerifyPasswordBodyBuilder {
    checks: Checks,
    value: VerifyPasswordBody,
}

impl VerifyPasswordBodyBuilder {
    /// `password`: a secret text. Required.
    pub fn password(mut self, value: impl TryInto<Secret, Error: Into<Invalid>>) -> Self {
        self.value.password = self.checks.take("password", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<VerifyPasswordBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<VerifyPasswordBodyBuilder> for VerifyPasswordBody {
    type Error = Invalid;
    fn try_from(builder: VerifyPasswordBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(VerifyPasswordBody);
/// Object `VerifyPasswordResponse`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct VerifyPasswordResponse {
    /// `verified`, may be absent.
    pub verified: Option<bool>,
}

/// Object `VerifyTotpBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct VerifyTotpBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<Secret>,
}

impl VerifyTotpBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> VerifyTotpBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("code", self.code.is_some());
    }
}

/// Makes a [`VerifyTotpBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct VerifyTotpBodyBuilder {
    checks: Checks,
    value: VerifyTotpBody,
}

impl VerifyTotpBodyBuilder {
    /// `code`: a secret text. Required.
    pub fn code(mut self, value: impl TryInto<Secret, Error: Into<Invalid>>) -> Self {
        self.value.code = self.checks.take("code", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<VerifyTotpBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<VerifyTotpBodyBuilder> for VerifyTotpBody {
    type Error = Invalid;
    fn try_from(builder: VerifyTotpBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(VerifyTotpBody);
/// Object `VerifyTotpResponse`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct VerifyTotpResponse {
    /// `code_type`, may be absent.
    pub code_type: Option<Open<VerifyTotpResponseCodeType>>,
    /// `verified`, may be absent.
    pub verified: Option<bool>,
}

/// One of a few texts `VerifyTotpResponse code_type`. Received.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum VerifyTotpResponseCodeType {
    /// `totp`
    Totp,
    /// `backup_code`
    BackupCode,
}

identity_facade_core::wire_strings!(VerifyTotpResponseCodeType {
    Totp: "totp",
    BackupCode: "backup_code"
});
/// Object `Web3Wallet`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Web3Wallet {
    /// `created_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `id`, may be absent.
    pub id: Option<crate::ids::Web3WalletIdentificationId>,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `updated_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
    /// `verification`, may be null.
    pub verification: Option<Web3WalletVerification>,
    /// `web3_wallet`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub web3_wallet: String,
}

/// One of several shapes `Web3Wallet verification`. Received.
#[derive(Clone, Debug, PartialEq)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize), serde(untagged))]
#[non_exhaustive]
pub enum Web3WalletVerification {
    /// `object` is `verification_web3`.
    VerificationWeb3(Box<VerificationWeb3>),
    /// `object` is `verification_admin`.
    VerificationAdmin(Box<crate::shared::VerificationAdmin>),
    /// A kind that this version does not know, as it came.
    Unknown(serde_json::Value),
}

/// An answer that does not say.
impl Default for Web3WalletVerification {
    fn default() -> Self {
        Self::Unknown(Default::default())
    }
}

impl<'de> serde::Deserialize<'de> for Web3WalletVerification {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let json = identity_facade_core::lenient::Json::deserialize(deserializer)?;
        match json.tag("object").as_deref() {
            Some("verification_web3") => json.read().map(Self::VerificationWeb3),
            Some("verification_admin") => json.read().map(Self::VerificationAdmin),
            _ => Ok(Self::Unknown(json.value())),
        }
    }
}
