// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{
    AtMost, BodyKind, Call, CallOptions, Checks, Error, Invalid, Items, List, Open, Operation,
    Paging, Parameter, Receipt, Reply, Secret, Style,
};

/// Facts of `POST /api/v3/create-public-account`.
pub static CREATE_PUBLIC_ACCOUNT: Operation = Operation::new(
    "createPublicAccount",
    http::Method::POST,
    "/api/v3/create-public-account",
    "public-accounts",
)
.body(BodyKind::Required)
.enveloped()
.secrets(&["password", "recoveryCode", "salt", "secret"]);
/// `POST /api/v3/create-public-account`, made by [`create_public_account`](crate::Client::create_public_account).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreatePublicAccountCall {
    call: Call,
}

impl CreatePublicAccountCall {
    /// The JSON body. Required. `CreatePublicAccountReqDto`.
    pub fn body(
        mut self,
        value: impl TryInto<CreatePublicAccountReqDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<PublicAccountDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/create-public-account`
    ///
    /// Required: the body.
    /// Success is 200 with `PublicAccountDto`.
    /// Secrets in it: `password`, `recoveryCode`, `salt`, `secret`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_public_account(&self) -> CreatePublicAccountCall {
        CreatePublicAccountCall {
            call: self.transport.call(&CREATE_PUBLIC_ACCOUNT),
        }
    }
}

/// Facts of `POST /api/v3/create-public-accounts-batch`.
pub static CREATE_PUBLIC_ACCOUNTS_BATCH: Operation = Operation::new(
    "createPublicAccountsBatch",
    http::Method::POST,
    "/api/v3/create-public-accounts-batch",
    "public-accounts",
)
.body(BodyKind::Required)
.enveloped()
.secrets(&["password", "recoveryCode", "salt", "secret"]);
/// `POST /api/v3/create-public-accounts-batch`, made by [`create_public_accounts_batch`](crate::Client::create_public_accounts_batch).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreatePublicAccountsBatchCall {
    call: Call,
}

impl CreatePublicAccountsBatchCall {
    /// The JSON body. Required. `CreatePublicAccountBatchReqDto`.
    pub fn body(
        mut self,
        value: impl TryInto<CreatePublicAccountBatchReqDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<Items<PublicAccountDto>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/create-public-accounts-batch`
    ///
    /// Required: the body.
    /// Success is 200 with a list of `PublicAccountDto`.
    /// Secrets in it: `password`, `recoveryCode`, `salt`, `secret`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_public_accounts_batch(&self) -> CreatePublicAccountsBatchCall {
        CreatePublicAccountsBatchCall {
            call: self.transport.call(&CREATE_PUBLIC_ACCOUNTS_BATCH),
        }
    }
}

/// Facts of `POST /api/v3/delete-public-accounts-batch`.
pub static DELETE_PUBLIC_ACCOUNTS_BATCH: Operation = Operation::new(
    "deletePublicAccountsBatch",
    http::Method::POST,
    "/api/v3/delete-public-accounts-batch",
    "public-accounts",
)
.body(BodyKind::Required)
.enveloped()
.idempotent()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/delete-public-accounts-batch`, made by [`delete_public_accounts_batch`](crate::Client::delete_public_accounts_batch).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeletePublicAccountsBatchCall {
    call: Call,
}

impl DeletePublicAccountsBatchCall {
    /// The JSON body. Required. `DeletePublicAccountsBatchDto`.
    pub fn body(
        mut self,
        value: impl TryInto<DeletePublicAccountsBatchDto, Error: Into<Invalid>>,
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
    /// `POST /api/v3/delete-public-accounts-batch`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_public_accounts_batch(&self) -> DeletePublicAccountsBatchCall {
        DeletePublicAccountsBatchCall {
            call: self.transport.call(&DELETE_PUBLIC_ACCOUNTS_BATCH),
        }
    }
}

/// Facts of `GET /api/v3/get-groups-of-public-account`.
pub static GET_GROUPS_OF_PUBLIC_ACCOUNT: Operation = Operation::new(
    "getGroupsOfPublicAccount",
    http::Method::GET,
    "/api/v3/get-groups-of-public-account",
    "public-accounts",
)
.parameters(&[
    Parameter::query("userId").required(),
    Parameter::query("userIdType"),
])
.enveloped()
.idempotent()
.secrets(&["accessToken", "refreshToken"]);
/// `GET /api/v3/get-groups-of-public-account`, made by [`get_groups_of_public_account`](crate::Client::get_groups_of_public_account).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetGroupsOfPublicAccountCall {
    call: Call,
}

impl GetGroupsOfPublicAccountCall {
    /// Query parameter `userId`: a text. Required.
    pub fn user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("userId", value.try_into());
        self
    }

    /// Query parameter `userIdType`: `UserIdType`. Unset, the vendor takes `"user_id"`.
    pub fn user_id_type(
        mut self,
        value: impl TryInto<crate::shared::UserIdType, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("userIdType", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::GroupPagingDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-groups-of-public-account`
    ///
    /// Required: `userId`.
    /// Success is 200 with `GroupPagingDto`.
    /// Secrets in it: `accessToken`, `refreshToken`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_groups_of_public_account(&self) -> GetGroupsOfPublicAccountCall {
        GetGroupsOfPublicAccountCall {
            call: self.transport.call(&GET_GROUPS_OF_PUBLIC_ACCOUNT),
        }
    }
}

/// Facts of `GET /api/v3/get-public-account`.
pub static GET_PUBLIC_ACCOUNT: Operation = Operation::new(
    "getPublicAccount",
    http::Method::GET,
    "/api/v3/get-public-account",
    "public-accounts",
)
.parameters(&[
    Parameter::query("userId").required(),
    Parameter::query("userIdType"),
    Parameter::query("withCustomData"),
])
.enveloped()
.idempotent();
/// `GET /api/v3/get-public-account`, made by [`get_public_account`](crate::Client::get_public_account).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetPublicAccountCall {
    call: Call,
}

impl GetPublicAccountCall {
    /// Query parameter `userId`: a text. Required.
    pub fn user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("userId", value.try_into());
        self
    }

    /// Query parameter `userIdType`: `UserIdType`. Unset, the vendor takes `"user_id"`.
    pub fn user_id_type(
        mut self,
        value: impl TryInto<crate::shared::UserIdType, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("userIdType", value.try_into());
        self
    }

    /// Query parameter `withCustomData`: true or false. Unset, the vendor takes `false`.
    pub fn with_custom_data(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("withCustomData", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<PublicAccountDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-public-account`
    ///
    /// Required: `userId`.
    /// Success is 200 with `PublicAccountDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_public_account(&self) -> GetPublicAccountCall {
        GetPublicAccountCall {
            call: self.transport.call(&GET_PUBLIC_ACCOUNT),
        }
    }
}

/// Facts of `GET /api/v3/get-public-account-batch`.
pub static GET_PUBLIC_ACCOUNT_BATCH: Operation = Operation::new(
    "getPublicAccountBatch",
    http::Method::GET,
    "/api/v3/get-public-account-batch",
    "public-accounts",
)
.parameters(&[
    Parameter::query("userIdType"),
    Parameter::query("userIds")
        .required()
        .style(Style::Brackets),
    Parameter::query("withCustomData"),
])
.enveloped()
.idempotent();
/// `GET /api/v3/get-public-account-batch`, made by [`get_public_account_batch`](crate::Client::get_public_account_batch).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetPublicAccountBatchCall {
    call: Call,
}

impl GetPublicAccountBatchCall {
    /// Query parameter `userIdType`: `UserIdType`. Unset, the vendor takes `"user_id"`.
    pub fn user_id_type(
        mut self,
        value: impl TryInto<crate::shared::UserIdType, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("userIdType", value.try_into());
        self
    }

    /// Query parameter `userIds`: a list, 1 to 50 long, of texts. Required.
    pub fn user_ids(
        mut self,
        value: impl TryInto<AtMost<String, 50, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("userIds", value.try_into());
        self
    }

    /// Query parameter `withCustomData`: true or false. Unset, the vendor takes `false`.
    pub fn with_custom_data(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("withCustomData", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Items<PublicAccountDto>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-public-account-batch`
    ///
    /// Required: `userIds`.
    /// Success is 200 with a list of `PublicAccountDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_public_account_batch(&self) -> GetPublicAccountBatchCall {
        GetPublicAccountBatchCall {
            call: self.transport.call(&GET_PUBLIC_ACCOUNT_BATCH),
        }
    }
}

/// Facts of `GET /api/v3/get-public-accounts-of-group`.
pub static GET_PUBLIC_ACCOUNTS_OF_GROUP: Operation = Operation::new(
    "getPublicAccountsOfGroup",
    http::Method::GET,
    "/api/v3/get-public-accounts-of-group",
    "public-accounts",
)
.parameters(&[Parameter::query("groupId").required()])
.enveloped()
.idempotent();
/// `GET /api/v3/get-public-accounts-of-group`, made by [`get_public_accounts_of_group`](crate::Client::get_public_accounts_of_group).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetPublicAccountsOfGroupCall {
    call: Call,
}

impl GetPublicAccountsOfGroupCall {
    /// Query parameter `groupId`: a text. Required.
    pub fn group_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("groupId", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<PublicAccountPagingDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-public-accounts-of-group`
    ///
    /// Required: `groupId`.
    /// Success is 200 with `PublicAccountPagingDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_public_accounts_of_group(&self) -> GetPublicAccountsOfGroupCall {
        GetPublicAccountsOfGroupCall {
            call: self.transport.call(&GET_PUBLIC_ACCOUNTS_OF_GROUP),
        }
    }
}

/// Facts of `GET /api/v3/get-public-accounts-of-role`.
pub static GET_PUBLIC_ACCOUNTS_OF_ROLE: Operation = Operation::new(
    "getPublicAccountsOfRole",
    http::Method::GET,
    "/api/v3/get-public-accounts-of-role",
    "public-accounts",
)
.parameters(&[Parameter::query("roleId").required()])
.enveloped()
.idempotent();
/// `GET /api/v3/get-public-accounts-of-role`, made by [`get_public_accounts_of_role`](crate::Client::get_public_accounts_of_role).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetPublicAccountsOfRoleCall {
    call: Call,
}

impl GetPublicAccountsOfRoleCall {
    /// Query parameter `roleId`: a text. Required.
    pub fn role_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("roleId", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<PublicAccountPagingDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-public-accounts-of-role`
    ///
    /// Required: `roleId`.
    /// Success is 200 with `PublicAccountPagingDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_public_accounts_of_role(&self) -> GetPublicAccountsOfRoleCall {
        GetPublicAccountsOfRoleCall {
            call: self.transport.call(&GET_PUBLIC_ACCOUNTS_OF_ROLE),
        }
    }
}

/// Facts of `GET /api/v3/get-public-accounts-of-user`.
pub static GET_PUBLIC_ACCOUNTS_OF_USER: Operation = Operation::new(
    "getPublicAccountsOfUser",
    http::Method::GET,
    "/api/v3/get-public-accounts-of-user",
    "public-accounts",
)
.parameters(&[Parameter::query("userId").required()])
.enveloped()
.idempotent();
/// `GET /api/v3/get-public-accounts-of-user`, made by [`get_public_accounts_of_user`](crate::Client::get_public_accounts_of_user).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetPublicAccountsOfUserCall {
    call: Call,
}

impl GetPublicAccountsOfUserCall {
    /// Query parameter `userId`: a text. Required.
    pub fn user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("userId", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<PublicAccountPagingDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-public-accounts-of-user`
    ///
    /// Required: `userId`.
    /// Success is 200 with `PublicAccountPagingDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_public_accounts_of_user(&self) -> GetPublicAccountsOfUserCall {
        GetPublicAccountsOfUserCall {
            call: self.transport.call(&GET_PUBLIC_ACCOUNTS_OF_USER),
        }
    }
}

/// Facts of `GET /api/v3/get-roles-of-public-account`.
pub static GET_PUBLIC_ACCOUNT_ROLES: Operation = Operation::new(
    "getPublicAccountRoles",
    http::Method::GET,
    "/api/v3/get-roles-of-public-account",
    "public-accounts",
)
.parameters(&[
    Parameter::query("namespace"),
    Parameter::query("userId").required(),
    Parameter::query("userIdType"),
])
.enveloped()
.idempotent();
/// `GET /api/v3/get-roles-of-public-account`, made by [`get_public_account_roles`](crate::Client::get_public_account_roles).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetPublicAccountRolesCall {
    call: Call,
}

impl GetPublicAccountRolesCall {
    /// Query parameter `namespace`: a text. Unset, the vendor takes `"default"`.
    pub fn namespace(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("namespace", value.try_into());
        self
    }

    /// Query parameter `userId`: a text. Required.
    pub fn user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("userId", value.try_into());
        self
    }

    /// Query parameter `userIdType`: `UserIdType`. Unset, the vendor takes `"user_id"`.
    pub fn user_id_type(
        mut self,
        value: impl TryInto<crate::shared::UserIdType, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("userIdType", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<PublicAccountPagingDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-roles-of-public-account`
    ///
    /// Required: `userId`.
    /// Success is 200 with `PublicAccountPagingDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_public_account_roles(&self) -> GetPublicAccountRolesCall {
        GetPublicAccountRolesCall {
            call: self.transport.call(&GET_PUBLIC_ACCOUNT_ROLES),
        }
    }
}

/// Facts of `GET /api/v3/get-users-of-public-account`.
pub static GET_USERS_OF_PUBLIC_ACCOUNT: Operation = Operation::new(
    "getUsersOfPublicAccount",
    http::Method::GET,
    "/api/v3/get-users-of-public-account",
    "public-accounts",
)
.parameters(&[Parameter::query("publicAccountId").required()])
.enveloped()
.idempotent();
/// `GET /api/v3/get-users-of-public-account`, made by [`get_users_of_public_account`](crate::Client::get_users_of_public_account).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetUsersOfPublicAccountCall {
    call: Call,
}

impl GetUsersOfPublicAccountCall {
    /// Query parameter `publicAccountId`: a text. Required.
    pub fn public_account_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("publicAccountId", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<PublicAccountPagingDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-users-of-public-account`
    ///
    /// Required: `publicAccountId`.
    /// Success is 200 with `PublicAccountPagingDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_users_of_public_account(&self) -> GetUsersOfPublicAccountCall {
        GetUsersOfPublicAccountCall {
            call: self.transport.call(&GET_USERS_OF_PUBLIC_ACCOUNT),
        }
    }
}

/// Facts of `POST /api/v3/kick-public-accounts`.
pub static KICK_PUBLIC_ACCOUNTS: Operation = Operation::new(
    "kickPublicAccounts",
    http::Method::POST,
    "/api/v3/kick-public-accounts",
    "public-accounts",
)
.body(BodyKind::Required)
.enveloped()
.idempotent()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/kick-public-accounts`, made by [`kick_public_accounts`](crate::Client::kick_public_accounts).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct KickPublicAccountsCall {
    call: Call,
}

impl KickPublicAccountsCall {
    /// The JSON body. Required. `KickPublicAccountsDto`.
    pub fn body(
        mut self,
        value: impl TryInto<KickPublicAccountsDto, Error: Into<Invalid>>,
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
    /// `POST /api/v3/kick-public-accounts`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn kick_public_accounts(&self) -> KickPublicAccountsCall {
        KickPublicAccountsCall {
            call: self.transport.call(&KICK_PUBLIC_ACCOUNTS),
        }
    }
}

/// Facts of `POST /api/v3/list-public-accounts`.
pub static LIST_PUBLIC_ACCOUNTS: Operation = Operation::new(
    "listPublicAccounts",
    http::Method::POST,
    "/api/v3/list-public-accounts",
    "public-accounts",
)
.body(BodyKind::Required)
.enveloped()
.idempotent()
.paging(Paging::Page {
    in_body: true,
    page: "options.pagination.page",
    limit: "options.pagination.limit",
});
/// `POST /api/v3/list-public-accounts`, made by [`list_public_accounts`](crate::Client::list_public_accounts).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListPublicAccountsCall {
    call: Call,
}

impl ListPublicAccountsCall {
    /// The JSON body. Required. `ListPublicAccountsRequestDto`.
    pub fn body(
        mut self,
        value: impl TryInto<ListPublicAccountsRequestDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<PublicAccountPagingDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/list-public-accounts`
    ///
    /// Required: the body.
    /// Success is 200 with `PublicAccountPagingDto`.
    /// Paged by `options.pagination.page` and `options.pagination.limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_public_accounts(&self) -> ListPublicAccountsCall {
        ListPublicAccountsCall {
            call: self.transport.call(&LIST_PUBLIC_ACCOUNTS),
        }
    }
}

/// Facts of `POST /api/v3/set-public-account-of-groups`.
pub static SET_PUBLIC_ACCOUNT_OF_GROUPS: Operation = Operation::new(
    "getPublicAccountOfGroups",
    http::Method::POST,
    "/api/v3/set-public-account-of-groups",
    "public-accounts",
)
.body(BodyKind::Required)
.enveloped()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/set-public-account-of-groups`, made by [`set_public_account_of_groups`](crate::Client::set_public_account_of_groups).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct SetPublicAccountOfGroupsCall {
    call: Call,
}

impl SetPublicAccountOfGroupsCall {
    /// The JSON body. Required. `SetUserGroupsDto`.
    pub fn body(mut self, value: impl TryInto<SetUserGroupsDto, Error: Into<Invalid>>) -> Self {
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
    /// `POST /api/v3/set-public-account-of-groups`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn set_public_account_of_groups(&self) -> SetPublicAccountOfGroupsCall {
        SetPublicAccountOfGroupsCall {
            call: self.transport.call(&SET_PUBLIC_ACCOUNT_OF_GROUPS),
        }
    }
}

/// Facts of `POST /api/v3/set-public-account-of-roles`.
pub static BIND_PUBLIC_ACCOUNT_OF_ROLES: Operation = Operation::new(
    "bindPublicAccountOfRoles",
    http::Method::POST,
    "/api/v3/set-public-account-of-roles",
    "public-accounts",
)
.body(BodyKind::Required)
.enveloped()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/set-public-account-of-roles`, made by [`bind_public_account_of_roles`](crate::Client::bind_public_account_of_roles).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct BindPublicAccountOfRolesCall {
    call: Call,
}

impl BindPublicAccountOfRolesCall {
    /// The JSON body. Required. `SetUserRolesDto`.
    pub fn body(mut self, value: impl TryInto<SetUserRolesDto, Error: Into<Invalid>>) -> Self {
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
    /// `POST /api/v3/set-public-account-of-roles`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn bind_public_account_of_roles(&self) -> BindPublicAccountOfRolesCall {
        BindPublicAccountOfRolesCall {
            call: self.transport.call(&BIND_PUBLIC_ACCOUNT_OF_ROLES),
        }
    }
}

/// Facts of `POST /api/v3/set-public-account-of-users`.
pub static BIND_USERS_PUBLIC_ACCOUNT: Operation = Operation::new(
    "bindUsersPublicAccount",
    http::Method::POST,
    "/api/v3/set-public-account-of-users",
    "public-accounts",
)
.body(BodyKind::Required)
.enveloped()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/set-public-account-of-users`, made by [`bind_users_public_account`](crate::Client::bind_users_public_account).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct BindUsersPublicAccountCall {
    call: Call,
}

impl BindUsersPublicAccountCall {
    /// The JSON body. Required. `SetPublicAccountBatchReqDto`.
    pub fn body(
        mut self,
        value: impl TryInto<SetPublicAccountBatchReqDto, Error: Into<Invalid>>,
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
    /// `POST /api/v3/set-public-account-of-users`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn bind_users_public_account(&self) -> BindUsersPublicAccountCall {
        BindUsersPublicAccountCall {
            call: self.transport.call(&BIND_USERS_PUBLIC_ACCOUNT),
        }
    }
}

/// Facts of `POST /api/v3/set-user-of-public-accounts`.
pub static SETUSER_OF_PUBLIC_ACCOUNT: Operation = Operation::new(
    "setuserOfPublicAccount",
    http::Method::POST,
    "/api/v3/set-user-of-public-accounts",
    "public-accounts",
)
.body(BodyKind::Required)
.enveloped()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/set-user-of-public-accounts`, made by [`setuser_of_public_account`](crate::Client::setuser_of_public_account).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct SetuserOfPublicAccountCall {
    call: Call,
}

impl SetuserOfPublicAccountCall {
    /// The JSON body. Required. `SetUserOfPublicAccountBatchReqDto`.
    pub fn body(
        mut self,
        value: impl TryInto<SetUserOfPublicAccountBatchReqDto, Error: Into<Invalid>>,
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
    /// `POST /api/v3/set-user-of-public-accounts`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn setuser_of_public_account(&self) -> SetuserOfPublicAccountCall {
        SetuserOfPublicAccountCall {
            call: self.transport.call(&SETUSER_OF_PUBLIC_ACCOUNT),
        }
    }
}

/// Facts of `POST /api/v3/transfer-into-public-account`.
pub static CHANGE_INTO_PUBLIC_ACCOUNT: Operation = Operation::new(
    "changeIntoPublicAccount",
    http::Method::POST,
    "/api/v3/transfer-into-public-account",
    "public-accounts",
)
.body(BodyKind::Required)
.enveloped()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/transfer-into-public-account`, made by [`change_into_public_account`](crate::Client::change_into_public_account).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ChangeIntoPublicAccountCall {
    call: Call,
}

impl ChangeIntoPublicAccountCall {
    /// The JSON body. Required. `CreatePublicAccountFromUserDto`.
    pub fn body(
        mut self,
        value: impl TryInto<CreatePublicAccountFromUserDto, Error: Into<Invalid>>,
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
    /// `POST /api/v3/transfer-into-public-account`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn change_into_public_account(&self) -> ChangeIntoPublicAccountCall {
        ChangeIntoPublicAccountCall {
            call: self.transport.call(&CHANGE_INTO_PUBLIC_ACCOUNT),
        }
    }
}

/// Facts of `POST /api/v3/unbind-public-account-of-user`.
pub static UNBIND_USERS_PUBLIC_ACCOUNT: Operation = Operation::new(
    "unbindUsersPublicAccount",
    http::Method::POST,
    "/api/v3/unbind-public-account-of-user",
    "public-accounts",
)
.body(BodyKind::Required)
.enveloped()
.idempotent()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/unbind-public-account-of-user`, made by [`unbind_users_public_account`](crate::Client::unbind_users_public_account).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UnbindUsersPublicAccountCall {
    call: Call,
}

impl UnbindUsersPublicAccountCall {
    /// The JSON body. Required. `UnbindPublicAccountBatchReqDto`.
    pub fn body(
        mut self,
        value: impl TryInto<UnbindPublicAccountBatchReqDto, Error: Into<Invalid>>,
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
    /// `POST /api/v3/unbind-public-account-of-user`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn unbind_users_public_account(&self) -> UnbindUsersPublicAccountCall {
        UnbindUsersPublicAccountCall {
            call: self.transport.call(&UNBIND_USERS_PUBLIC_ACCOUNT),
        }
    }
}

/// Facts of `POST /api/v3/update-public-account`.
pub static UPDATE_PUBLIC_ACCOUNT: Operation = Operation::new(
    "updatePublicAccount",
    http::Method::POST,
    "/api/v3/update-public-account",
    "public-accounts",
)
.body(BodyKind::Required)
.enveloped()
.secrets(&["password"]);
/// `POST /api/v3/update-public-account`, made by [`update_public_account`](crate::Client::update_public_account).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdatePublicAccountCall {
    call: Call,
}

impl UpdatePublicAccountCall {
    /// The JSON body. Required. `UpdatePublicAccountReqDto`.
    pub fn body(
        mut self,
        value: impl TryInto<UpdatePublicAccountReqDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<PublicAccountDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/update-public-account`
    ///
    /// Required: the body.
    /// Success is 200 with `PublicAccountDto`.
    /// Secrets in it: `password`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_public_account(&self) -> UpdatePublicAccountCall {
        UpdatePublicAccountCall {
            call: self.transport.call(&UPDATE_PUBLIC_ACCOUNT),
        }
    }
}

/// Facts of `POST /api/v3/update-public-account-batch`.
pub static UPDATE_PUBLIC_ACCOUNT_BATCH: Operation = Operation::new(
    "updatePublicAccountBatch",
    http::Method::POST,
    "/api/v3/update-public-account-batch",
    "public-accounts",
)
.body(BodyKind::Required)
.enveloped()
.secrets(&["password"]);
/// `POST /api/v3/update-public-account-batch`, made by [`update_public_account_batch`](crate::Client::update_public_account_batch).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdatePublicAccountBatchCall {
    call: Call,
}

impl UpdatePublicAccountBatchCall {
    /// The JSON body. Required. `UpdatePublicAccountBatchReqDto`.
    pub fn body(
        mut self,
        value: impl TryInto<UpdatePublicAccountBatchReqDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<Items<PublicAccountDto>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/update-public-account-batch`
    ///
    /// Required: the body.
    /// Success is 200 with a list of `PublicAccountDto`.
    /// Secrets in it: `password`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_public_account_batch(&self) -> UpdatePublicAccountBatchCall {
        UpdatePublicAccountBatchCall {
            call: self.transport.call(&UPDATE_PUBLIC_ACCOUNT_BATCH),
        }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &CREATE_PUBLIC_ACCOUNT,
    &CREATE_PUBLIC_ACCOUNTS_BATCH,
    &DELETE_PUBLIC_ACCOUNTS_BATCH,
    &GET_GROUPS_OF_PUBLIC_ACCOUNT,
    &GET_PUBLIC_ACCOUNT,
    &GET_PUBLIC_ACCOUNT_BATCH,
    &GET_PUBLIC_ACCOUNTS_OF_GROUP,
    &GET_PUBLIC_ACCOUNTS_OF_ROLE,
    &GET_PUBLIC_ACCOUNTS_OF_USER,
    &GET_PUBLIC_ACCOUNT_ROLES,
    &GET_USERS_OF_PUBLIC_ACCOUNT,
    &KICK_PUBLIC_ACCOUNTS,
    &LIST_PUBLIC_ACCOUNTS,
    &SET_PUBLIC_ACCOUNT_OF_GROUPS,
    &BIND_PUBLIC_ACCOUNT_OF_ROLES,
    &BIND_USERS_PUBLIC_ACCOUNT,
    &SETUSER_OF_PUBLIC_ACCOUNT,
    &CHANGE_INTO_PUBLIC_ACCOUNT,
    &UNBIND_USERS_PUBLIC_ACCOUNT,
    &UPDATE_PUBLIC_ACCOUNT,
    &UPDATE_PUBLIC_ACCOUNT_BATCH,
];

/// Object `CreatePublicAccountBatchReqDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreatePublicAccountBatchReqDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    list: Option<AtMost<CreatePublicAccountReqDto, 50, 1>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    options: Option<CreatePublicAccountOptionsDto>,
}

impl CreatePublicAccountBatchReqDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreatePublicAccountBatchReqDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("list", self.list.is_some());
    }
}

/// Makes a [`CreatePublicAccountBatchReqDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreatePublicAccountBatchReqDtoBuilder {
    checks: Checks,
    value: CreatePublicAccountBatchReqDto,
}

impl CreatePublicAccountBatchReqDtoBuilder {
    /// `list`: a list, 1 to 50 long, of `CreatePublicAccountReqDto`. Required.
    pub fn list(
        mut self,
        value: impl TryInto<AtMost<CreatePublicAccountReqDto, 50, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.list = self.checks.take("list", value);
        self
    }

    /// `options`: `CreatePublicAccountOptionsDto`.
    pub fn options(
        mut self,
        value: impl TryInto<CreatePublicAccountOptionsDto, Error: Into<Invalid>>,
    ) -> Self {
        self.value.options = self.checks.take("options", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreatePublicAccountBatchReqDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreatePublicAccountBatchReqDtoBuilder> for CreatePublicAccountBatchReqDto {
    type Error = Invalid;
    fn try_from(builder: CreatePublicAccountBatchReqDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreatePublicAccountBatchReqDto);
/// Object `CreatePublicAccountFromUserDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreatePublicAccountFromUserDto {
    #[serde(rename = "userId", skip_serializing_if = "Option::is_none")]
    user_id: Option<String>,
}

impl CreatePublicAccountFromUserDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreatePublicAccountFromUserDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("userId", self.user_id.is_some());
    }
}

/// Makes a [`CreatePublicAccountFromUserDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreatePublicAccountFromUserDtoBuilder {
    checks: Checks,
    value: CreatePublicAccountFromUserDto,
}

impl CreatePublicAccountFromUserDtoBuilder {
    /// `userId`: a text. Required.
    pub fn user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.user_id = self.checks.take("userId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreatePublicAccountFromUserDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreatePublicAccountFromUserDtoBuilder> for CreatePublicAccountFromUserDto {
    type Error = Invalid;
    fn try_from(builder: CreatePublicAccountFromUserDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreatePublicAccountFromUserDto);
/// Object `CreatePublicAccountOptionsDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreatePublicAccountOptionsDto {
    #[serde(
        rename = "autoGeneratePassword",
        skip_serializing_if = "Option::is_none"
    )]
    auto_generate_password: Option<bool>,
    #[serde(rename = "departmentIdType", skip_serializing_if = "Option::is_none")]
    department_id_type: Option<crate::shared::DepartmentIdType>,
    #[serde(rename = "keepPassword", skip_serializing_if = "Option::is_none")]
    keep_password: Option<bool>,
    #[serde(
        rename = "passwordEncryptType",
        skip_serializing_if = "Option::is_none"
    )]
    password_encrypt_type: Option<crate::shared::PasswordEncryptType>,
    #[serde(
        rename = "resetPasswordOnFirstLogin",
        skip_serializing_if = "Option::is_none"
    )]
    reset_password_on_first_login: Option<bool>,
    #[serde(rename = "sendNotification", skip_serializing_if = "Option::is_none")]
    send_notification: Option<crate::shared::SendCreateAccountNotificationDto>,
}

impl CreatePublicAccountOptionsDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreatePublicAccountOptionsDtoBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`CreatePublicAccountOptionsDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreatePublicAccountOptionsDtoBuilder {
    checks: Checks,
    value: CreatePublicAccountOptionsDto,
}

impl CreatePublicAccountOptionsDtoBuilder {
    /// `autoGeneratePassword`: true or false. Unset, the vendor takes `false`.
    pub fn auto_generate_password(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.auto_generate_password = self.checks.take("autoGeneratePassword", value);
        self
    }

    /// `departmentIdType`: `DepartmentIdType`. Unset, the vendor takes `"department_id"`.
    pub fn department_id_type(
        mut self,
        value: impl TryInto<crate::shared::DepartmentIdType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.department_id_type = self.checks.take("departmentIdType", value);
        self
    }

    /// `keepPassword`: true or false. Unset, the vendor takes `false`.
    pub fn keep_password(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.keep_password = self.checks.take("keepPassword", value);
        self
    }

    /// `passwordEncryptType`: `PasswordEncryptType`. Unset, the vendor takes `"none"`.
    pub fn password_encrypt_type(
        mut self,
        value: impl TryInto<crate::shared::PasswordEncryptType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.password_encrypt_type = self.checks.take("passwordEncryptType", value);
        self
    }

    /// `resetPasswordOnFirstLogin`: true or false. Unset, the vendor takes `false`.
    pub fn reset_password_on_first_login(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.reset_password_on_first_login =
            self.checks.take("resetPasswordOnFirstLogin", value);
        self
    }

    /// `sendNotification`: `SendCreateAccountNotificationDto`.
    pub fn send_notification(
        mut self,
        value: impl TryInto<crate::shared::SendCreateAccountNotificationDto, Error: Into<Invalid>>,
    ) -> Self {
        self.value.send_notification = self.checks.take("sendNotification", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreatePublicAccountOptionsDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreatePublicAccountOptionsDtoBuilder> for CreatePublicAccountOptionsDto {
    type Error = Invalid;
    fn try_from(builder: CreatePublicAccountOptionsDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreatePublicAccountOptionsDto);
/// Object `CreatePublicAccountOtpDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreatePublicAccountOtpDto {
    #[serde(rename = "recoveryCode", skip_serializing_if = "Option::is_none")]
    recovery_code: Option<Secret>,
    #[serde(skip_serializing_if = "Option::is_none")]
    secret: Option<Secret>,
}

impl CreatePublicAccountOtpDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreatePublicAccountOtpDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("secret", self.secret.is_some());
    }
}

/// Makes a [`CreatePublicAccountOtpDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreatePublicAccountOtpDtoBuilder {
    checks: Checks,
    value: CreatePublicAccountOtpDto,
}

impl CreatePublicAccountOtpDtoBuilder {
    /// `recoveryCode`: a secret text.
    pub fn recovery_code(mut self, value: impl TryInto<Secret, Error: Into<Invalid>>) -> Self {
        self.value.recovery_code = self.checks.take("recoveryCode", value);
        self
    }

    /// `secret`: a secret text. Required.
    pub fn secret(mut self, value: impl TryInto<Secret, Error: Into<Invalid>>) -> Self {
        self.value.secret = self.checks.take("secret", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreatePublicAccountOtpDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreatePublicAccountOtpDtoBuilder> for CreatePublicAccountOtpDto {
    type Error = Invalid;
    fn try_from(builder: CreatePublicAccountOtpDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreatePublicAccountOtpDto);
/// Object `CreatePublicAccountReqDto`. Sent.
/// At least one of `email`, `phone`, `username` is required.
/// At least one of `email`, `phone`, `username` is required.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreatePublicAccountReqDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    birthdate: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    browser: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    city: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    company: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    country: Option<String>,
    #[serde(rename = "customData", skip_serializing_if = "Option::is_none")]
    custom_data: Option<serde_json::Value>,
    #[serde(rename = "departmentIds", skip_serializing_if = "Option::is_none")]
    department_ids: Option<List<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    device: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    #[serde(rename = "emailVerified", skip_serializing_if = "Option::is_none")]
    email_verified: Option<bool>,
    #[serde(rename = "externalId", skip_serializing_if = "Option::is_none")]
    external_id: Option<String>,
    #[serde(rename = "familyName", skip_serializing_if = "Option::is_none")]
    family_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    formatted: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    gender: Option<crate::shared::Gender>,
    #[serde(rename = "givenName", skip_serializing_if = "Option::is_none")]
    given_name: Option<String>,
    #[serde(rename = "identityNumber", skip_serializing_if = "Option::is_none")]
    identity_number: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    locale: Option<String>,
    #[serde(rename = "middleName", skip_serializing_if = "Option::is_none")]
    middle_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    nickname: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    options: Option<CreatePublicAccountOptionsDto>,
    #[serde(skip_serializing_if = "Option::is_none")]
    otp: Option<CreatePublicAccountOtpDto>,
    #[serde(skip_serializing_if = "Option::is_none")]
    password: Option<Secret>,
    #[serde(skip_serializing_if = "Option::is_none")]
    phone: Option<String>,
    #[serde(rename = "phoneCountryCode", skip_serializing_if = "Option::is_none")]
    phone_country_code: Option<String>,
    #[serde(rename = "phoneVerified", skip_serializing_if = "Option::is_none")]
    phone_verified: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    photo: Option<String>,
    #[serde(rename = "postalCode", skip_serializing_if = "Option::is_none")]
    postal_code: Option<String>,
    #[serde(rename = "preferredUsername", skip_serializing_if = "Option::is_none")]
    preferred_username: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    profile: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    province: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    salt: Option<Secret>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<crate::shared::UserStatus>,
    #[serde(rename = "streetAddress", skip_serializing_if = "Option::is_none")]
    street_address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    username: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    website: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    zoneinfo: Option<String>,
}

impl CreatePublicAccountReqDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreatePublicAccountReqDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.any_of(
            &["email", "phone", "username"],
            self.email.is_some() || self.phone.is_some() || self.username.is_some(),
        );
        checks.any_of(
            &["email", "phone", "username"],
            self.email.is_some() || self.phone.is_some() || self.username.is_some(),
        );
    }
}

/// Makes a [`CreatePublicAccountReqDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreatePublicAccountReqDtoBuilder {
    checks: Checks,
    value: CreatePublicAccountReqDto,
}

impl CreatePublicAccountReqDtoBuilder {
    /// `address`: a text.
    pub fn address(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.address = self.checks.take("address", value);
        self
    }

    /// `birthdate`: a text.
    pub fn birthdate(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.birthdate = self.checks.take("birthdate", value);
        self
    }

    /// `browser`: a text.
    pub fn browser(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.browser = self.checks.take("browser", value);
        self
    }

    /// `city`: a text.
    pub fn city(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.city = self.checks.take("city", value);
        self
    }

    /// `company`: a text.
    pub fn company(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.company = self.checks.take("company", value);
        self
    }

    /// `country`: a text.
    pub fn country(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.country = self.checks.take("country", value);
        self
    }

    /// `customData`: any JSON value.
    pub fn custom_data(
        mut self,
        value: impl TryInto<serde_json::Value, Error: Into<Invalid>>,
    ) -> Self {
        self.value.custom_data = self.checks.take("customData", value);
        self
    }

    /// `departmentIds`: a list of texts.
    pub fn department_ids(
        mut self,
        value: impl TryInto<List<String>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.department_ids = self.checks.take("departmentIds", value);
        self
    }

    /// `device`: a text.
    pub fn device(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.device = self.checks.take("device", value);
        self
    }

    /// `email`: a text.
    pub fn email(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.email = self.checks.take("email", value);
        self
    }

    /// `emailVerified`: true or false.
    pub fn email_verified(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.email_verified = self.checks.take("emailVerified", value);
        self
    }

    /// `externalId`: a text.
    pub fn external_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.external_id = self.checks.take("externalId", value);
        self
    }

    /// `familyName`: a text.
    pub fn family_name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.family_name = self.checks.take("familyName", value);
        self
    }

    /// `formatted`: a text.
    pub fn formatted(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.formatted = self.checks.take("formatted", value);
        self
    }

    /// `gender`: `Gender`. Unset, the vendor takes `"U"`.
    pub fn gender(
        mut self,
        value: impl TryInto<crate::shared::Gender, Error: Into<Invalid>>,
    ) -> Self {
        self.value.gender = self.checks.take("gender", value);
        self
    }

    /// `givenName`: a text.
    pub fn given_name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.given_name = self.checks.take("givenName", value);
        self
    }

    /// `identityNumber`: a text.
    pub fn identity_number(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.identity_number = self.checks.take("identityNumber", value);
        self
    }

    /// `locale`: a text.
    pub fn locale(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.locale = self.checks.take("locale", value);
        self
    }

    /// `middleName`: a text.
    pub fn middle_name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.middle_name = self.checks.take("middleName", value);
        self
    }

    /// `name`: a text.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// `nickname`: a text.
    pub fn nickname(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.nickname = self.checks.take("nickname", value);
        self
    }

    /// `options`: `CreatePublicAccountOptionsDto`.
    pub fn options(
        mut self,
        value: impl TryInto<CreatePublicAccountOptionsDto, Error: Into<Invalid>>,
    ) -> Self {
        self.value.options = self.checks.take("options", value);
        self
    }

    /// `otp`: `CreatePublicAccountOtpDto`.
    pub fn otp(
        mut self,
        value: impl TryInto<CreatePublicAccountOtpDto, Error: Into<Invalid>>,
    ) -> Self {
        self.value.otp = self.checks.take("otp", value);
        self
    }

    /// `password`: a secret text.
    pub fn password(mut self, value: impl TryInto<Secret, Error: Into<Invalid>>) -> Self {
        self.value.password = self.checks.take("password", value);
        self
    }

    /// `phone`: a text.
    pub fn phone(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.phone = self.checks.take("phone", value);
        self
    }

    /// `phoneCountryCode`: a text.
    pub fn phone_country_code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.phone_country_code = self.checks.take("phoneCountryCode", value);
        self
    }

    /// `phoneVerified`: true or false.
    pub fn phone_verified(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.phone_verified = self.checks.take("phoneVerified", value);
        self
    }

    /// `photo`: a text.
    pub fn photo(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.photo = self.checks.take("photo", value);
        self
    }

    /// `postalCode`: a text.
    pub fn postal_code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.postal_code = self.checks.take("postalCode", value);
        self
    }

    /// `preferredUsername`: a text.
    pub fn preferred_username(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.preferred_username = self.checks.take("preferredUsername", value);
        self
    }

    /// `profile`: a text.
    pub fn profile(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.profile = self.checks.take("profile", value);
        self
    }

    /// `province`: a text.
    pub fn province(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.province = self.checks.take("province", value);
        self
    }

    /// `region`: a text.
    pub fn region(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.region = self.checks.take("region", value);
        self
    }

    /// `salt`: a secret text.
    pub fn salt(mut self, value: impl TryInto<Secret, Error: Into<Invalid>>) -> Self {
        self.value.salt = self.checks.take("salt", value);
        self
    }

    /// `status`: `UserStatus`. Unset, the vendor takes `"Activated"`.
    pub fn status(
        mut self,
        value: impl TryInto<crate::shared::UserStatus, Error: Into<Invalid>>,
    ) -> Self {
        self.value.status = self.checks.take("status", value);
        self
    }

    /// `streetAddress`: a text.
    pub fn street_address(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.street_address = self.checks.take("streetAddress", value);
        self
    }

    /// `username`: a text.
    pub fn username(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.username = self.checks.take("username", value);
        self
    }

    /// `website`: a text.
    pub fn website(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.website = self.checks.take("website", value);
        self
    }

    /// `zoneinfo`: a text.
    pub fn zoneinfo(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.zoneinfo = self.checks.take("zoneinfo", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreatePublicAccountReqDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreatePublicAccountReqDtoBuilder> for CreatePublicAccountReqDto {
    type Error = Invalid;
    fn try_from(builder: CreatePublicAccountReqDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreatePublicAccountReqDto);
/// Object `DeletePublicAccountsBatchDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct DeletePublicAccountsBatchDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    options: Option<DeletePublicAccountsBatchOptionsDto>,
    #[serde(rename = "userIds", skip_serializing_if = "Option::is_none")]
    user_ids: Option<AtMost<String, 50, 1>>,
}

impl DeletePublicAccountsBatchDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> DeletePublicAccountsBatchDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("userIds", self.user_ids.is_some());
    }
}

/// Makes a [`DeletePublicAccountsBatchDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DeletePublicAccountsBatchDtoBuilder {
    checks: Checks,
    value: DeletePublicAccountsBatchDto,
}

impl DeletePublicAccountsBatchDtoBuilder {
    /// `options`: `DeletePublicAccountsBatchOptionsDto`.
    pub fn options(
        mut self,
        value: impl TryInto<DeletePublicAccountsBatchOptionsDto, Error: Into<Invalid>>,
    ) -> Self {
        self.value.options = self.checks.take("options", value);
        self
    }

    /// `userIds`: a list, 1 to 50 long, of texts. Required.
    pub fn user_ids(
        mut self,
        value: impl TryInto<AtMost<String, 50, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.user_ids = self.checks.take("userIds", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<DeletePublicAccountsBatchDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<DeletePublicAccountsBatchDtoBuilder> for DeletePublicAccountsBatchDto {
    type Error = Invalid;
    fn try_from(builder: DeletePublicAccountsBatchDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DeletePublicAccountsBatchDto);
/// Object `DeletePublicAccountsBatchOptionsDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct DeletePublicAccountsBatchOptionsDto {
    #[serde(rename = "userIdType", skip_serializing_if = "Option::is_none")]
    user_id_type: Option<crate::shared::UserIdType>,
}

impl DeletePublicAccountsBatchOptionsDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> DeletePublicAccountsBatchOptionsDtoBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`DeletePublicAccountsBatchOptionsDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DeletePublicAccountsBatchOptionsDtoBuilder {
    checks: Checks,
    value: DeletePublicAccountsBatchOptionsDto,
}

impl DeletePublicAccountsBatchOptionsDtoBuilder {
    /// `userIdType`: `UserIdType`. Unset, the vendor takes `"user_id"`.
    pub fn user_id_type(
        mut self,
        value: impl TryInto<crate::shared::UserIdType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.user_id_type = self.checks.take("userIdType", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<DeletePublicAccountsBatchOptionsDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<DeletePublicAccountsBatchOptionsDtoBuilder> for DeletePublicAccountsBatchOptionsDto {
    type Error = Invalid;
    fn try_from(builder: DeletePublicAccountsBatchOptionsDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DeletePublicAccountsBatchOptionsDto);
/// Object `KickPublicAccountsDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct KickPublicAccountsDto {
    #[serde(rename = "appIds", skip_serializing_if = "Option::is_none")]
    app_ids: Option<AtMost<String, 50, 1>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    options: Option<KickPublicAccountsOptionsDto>,
    #[serde(rename = "userId", skip_serializing_if = "Option::is_none")]
    user_id: Option<String>,
}

impl KickPublicAccountsDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> KickPublicAccountsDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("appIds", self.app_ids.is_some());
        checks.required("userId", self.user_id.is_some());
    }
}

/// Makes a [`KickPublicAccountsDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct KickPublicAccountsDtoBuilder {
    checks: Checks,
    value: KickPublicAccountsDto,
}

impl KickPublicAccountsDtoBuilder {
    /// `appIds`: a list, 1 to 50 long, of texts. Required.
    pub fn app_ids(
        mut self,
        value: impl TryInto<AtMost<String, 50, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.app_ids = self.checks.take("appIds", value);
        self
    }

    /// `options`: `KickPublicAccountsOptionsDto`.
    pub fn options(
        mut self,
        value: impl TryInto<KickPublicAccountsOptionsDto, Error: Into<Invalid>>,
    ) -> Self {
        self.value.options = self.checks.take("options", value);
        self
    }

    /// `userId`: a text. Required.
    pub fn user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.user_id = self.checks.take("userId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<KickPublicAccountsDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<KickPublicAccountsDtoBuilder> for KickPublicAccountsDto {
    type Error = Invalid;
    fn try_from(builder: KickPublicAccountsDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(KickPublicAccountsDto);
/// Object `KickPublicAccountsOptionsDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct KickPublicAccountsOptionsDto {
    #[serde(rename = "userIdType", skip_serializing_if = "Option::is_none")]
    user_id_type: Option<crate::shared::UserIdType>,
}

impl KickPublicAccountsOptionsDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> KickPublicAccountsOptionsDtoBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`KickPublicAccountsOptionsDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct KickPublicAccountsOptionsDtoBuilder {
    checks: Checks,
    value: KickPublicAccountsOptionsDto,
}

impl KickPublicAccountsOptionsDtoBuilder {
    /// `userIdType`: `UserIdType`. Unset, the vendor takes `"user_id"`.
    pub fn user_id_type(
        mut self,
        value: impl TryInto<crate::shared::UserIdType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.user_id_type = self.checks.take("userIdType", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<KickPublicAccountsOptionsDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<KickPublicAccountsOptionsDtoBuilder> for KickPublicAccountsOptionsDto {
    type Error = Invalid;
    fn try_from(builder: KickPublicAccountsOptionsDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(KickPublicAccountsOptionsDto);
/// Object `ListPublicAccountsAdvancedFilterItemDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ListPublicAccountsAdvancedFilterItemDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    field: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    operator: Option<crate::shared::FilterOperator>,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<serde_json::Value>,
}

impl ListPublicAccountsAdvancedFilterItemDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ListPublicAccountsAdvancedFilterItemDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("field", self.field.is_some());
        checks.required("operator", self.operator.is_some());
    }
}

/// Makes a [`ListPublicAccountsAdvancedFilterItemDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ListPublicAccountsAdvancedFilterItemDtoBuilder {
    checks: Checks,
    value: ListPublicAccountsAdvancedFilterItemDto,
}

impl ListPublicAccountsAdvancedFilterItemDtoBuilder {
    /// `field`: a text. Required.
    pub fn field(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.field = self.checks.take("field", value);
        self
    }

    /// `operator`: `FilterOperator`. Required.
    pub fn operator(
        mut self,
        value: impl TryInto<crate::shared::FilterOperator, Error: Into<Invalid>>,
    ) -> Self {
        self.value.operator = self.checks.take("operator", value);
        self
    }

    /// `value`: any JSON value.
    pub fn value(mut self, value: impl TryInto<serde_json::Value, Error: Into<Invalid>>) -> Self {
        self.value.value = self.checks.take("value", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ListPublicAccountsAdvancedFilterItemDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ListPublicAccountsAdvancedFilterItemDtoBuilder>
    for ListPublicAccountsAdvancedFilterItemDto
{
    type Error = Invalid;
    fn try_from(builder: ListPublicAccountsAdvancedFilterItemDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ListPublicAccountsAdvancedFilterItemDto);
/// Object `ListPublicAccountsOptionsDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ListPublicAccountsOptionsDto {
    #[serde(rename = "fuzzySearchOn", skip_serializing_if = "Option::is_none")]
    fuzzy_search_on: Option<List<crate::shared::FuzzySearchField>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pagination: Option<crate::shared::PaginationDto>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sort: Option<List<crate::shared::SortingDto>>,
    #[serde(rename = "withCustomData", skip_serializing_if = "Option::is_none")]
    with_custom_data: Option<bool>,
    #[serde(rename = "withDepartmentIds", skip_serializing_if = "Option::is_none")]
    with_department_ids: Option<bool>,
}

impl ListPublicAccountsOptionsDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ListPublicAccountsOptionsDtoBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`ListPublicAccountsOptionsDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ListPublicAccountsOptionsDtoBuilder {
    checks: Checks,
    value: ListPublicAccountsOptionsDto,
}

impl ListPublicAccountsOptionsDtoBuilder {
    /// `fuzzySearchOn`: a list of `FuzzySearchField`.
    pub fn fuzzy_search_on(
        mut self,
        value: impl TryInto<List<crate::shared::FuzzySearchField>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.fuzzy_search_on = self.checks.take("fuzzySearchOn", value);
        self
    }

    /// `pagination`: `PaginationDto`.
    pub fn pagination(
        mut self,
        value: impl TryInto<crate::shared::PaginationDto, Error: Into<Invalid>>,
    ) -> Self {
        self.value.pagination = self.checks.take("pagination", value);
        self
    }

    /// `sort`: a list of `SortingDto`.
    pub fn sort(
        mut self,
        value: impl TryInto<List<crate::shared::SortingDto>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.sort = self.checks.take("sort", value);
        self
    }

    /// `withCustomData`: true or false. Unset, the vendor takes `false`.
    pub fn with_custom_data(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.with_custom_data = self.checks.take("withCustomData", value);
        self
    }

    /// `withDepartmentIds`: true or false. Unset, the vendor takes `false`.
    pub fn with_department_ids(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.with_department_ids = self.checks.take("withDepartmentIds", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ListPublicAccountsOptionsDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ListPublicAccountsOptionsDtoBuilder> for ListPublicAccountsOptionsDto {
    type Error = Invalid;
    fn try_from(builder: ListPublicAccountsOptionsDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ListPublicAccountsOptionsDto);
/// Object `ListPublicAccountsRequestDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ListPublicAccountsRequestDto {
    #[serde(rename = "advancedFilter", skip_serializing_if = "Option::is_none")]
    advanced_filter: Option<List<ListPublicAccountsAdvancedFilterItemDto>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    keywords: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    options: Option<ListPublicAccountsOptionsDto>,
    #[serde(rename = "searchQuery", skip_serializing_if = "Option::is_none")]
    search_query: Option<serde_json::Value>,
}

impl ListPublicAccountsRequestDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ListPublicAccountsRequestDtoBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`ListPublicAccountsRequestDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ListPublicAccountsRequestDtoBuilder {
    checks: Checks,
    value: ListPublicAccountsRequestDto,
}

impl ListPublicAccountsRequestDtoBuilder {
    /// `advancedFilter`: a list of `ListPublicAccountsAdvancedFilterItemDto`.
    pub fn advanced_filter(
        mut self,
        value: impl TryInto<List<ListPublicAccountsAdvancedFilterItemDto>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.advanced_filter = self.checks.take("advancedFilter", value);
        self
    }

    /// `keywords`: a text.
    pub fn keywords(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.keywords = self.checks.take("keywords", value);
        self
    }

    /// `options`: `ListPublicAccountsOptionsDto`.
    pub fn options(
        mut self,
        value: impl TryInto<ListPublicAccountsOptionsDto, Error: Into<Invalid>>,
    ) -> Self {
        self.value.options = self.checks.take("options", value);
        self
    }

    /// `searchQuery`: any JSON value.
    pub fn search_query(
        mut self,
        value: impl TryInto<serde_json::Value, Error: Into<Invalid>>,
    ) -> Self {
        self.value.search_query = self.checks.take("searchQuery", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ListPublicAccountsRequestDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ListPublicAccountsRequestDtoBuilder> for ListPublicAccountsRequestDto {
    type Error = Invalid;
    fn try_from(builder: ListPublicAccountsRequestDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ListPublicAccountsRequestDto);
/// Object `PublicAccountDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PublicAccountDto {
    /// `address`, may be absent.
    pub address: Option<String>,
    /// `birthdate`, may be absent.
    pub birthdate: Option<String>,
    /// `browser`, may be absent.
    pub browser: Option<String>,
    /// `city`, may be absent.
    pub city: Option<String>,
    /// `company`, may be absent.
    pub company: Option<String>,
    /// `country`, may be absent.
    pub country: Option<String>,
    /// `createdAt`.
    #[serde(rename = "createdAt")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: String,
    /// `customData`, may be absent.
    #[serde(rename = "customData")]
    pub custom_data: Option<serde_json::Value>,
    /// `departmentIds`, may be absent.
    #[serde(rename = "departmentIds")]
    pub department_ids: Option<Items<crate::ids::DepartmentId>>,
    /// `device`, may be absent.
    pub device: Option<String>,
    /// `email`, may be absent.
    pub email: Option<String>,
    /// `emailVerified`. Always there.
    #[serde(rename = "emailVerified")]
    pub email_verified: bool,
    /// `externalId`, may be absent.
    #[serde(rename = "externalId")]
    pub external_id: Option<String>,
    /// `familyName`, may be absent.
    #[serde(rename = "familyName")]
    pub family_name: Option<String>,
    /// `formatted`, may be absent.
    pub formatted: Option<String>,
    /// `gender`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub gender: Open<crate::shared::Gender>,
    /// `givenName`, may be absent.
    #[serde(rename = "givenName")]
    pub given_name: Option<String>,
    /// `identityNumber`, may be absent.
    #[serde(rename = "identityNumber")]
    pub identity_number: Option<String>,
    /// `lastIp`, may be absent.
    #[serde(rename = "lastIp")]
    pub last_ip: Option<String>,
    /// `lastLogin`, may be absent.
    #[serde(rename = "lastLogin")]
    pub last_login: Option<String>,
    /// `lastLoginApp`, may be absent.
    #[serde(rename = "lastLoginApp")]
    pub last_login_app: Option<String>,
    /// `lastMfaTime`, may be absent.
    #[serde(rename = "lastMfaTime")]
    pub last_mfa_time: Option<String>,
    /// `locale`, may be absent.
    pub locale: Option<String>,
    /// `loginsCount`, may be absent.
    #[serde(rename = "loginsCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub logins_count: Option<i64>,
    /// `mainDepartmentId`, may be absent.
    #[serde(rename = "mainDepartmentId")]
    pub main_department_id: Option<crate::ids::DepartmentId>,
    /// `middleName`, may be absent.
    #[serde(rename = "middleName")]
    pub middle_name: Option<String>,
    /// `name`, may be absent.
    pub name: Option<String>,
    /// `nickname`, may be absent.
    pub nickname: Option<String>,
    /// `passwordLastSetAt`, may be absent.
    #[serde(rename = "passwordLastSetAt")]
    pub password_last_set_at: Option<String>,
    /// `passwordSecurityLevel`, may be absent.
    #[serde(rename = "passwordSecurityLevel")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub password_security_level: Option<i64>,
    /// `phone`, may be absent.
    pub phone: Option<String>,
    /// `phoneCountryCode`, may be absent.
    #[serde(rename = "phoneCountryCode")]
    pub phone_country_code: Option<String>,
    /// `phoneVerified`. Always there.
    #[serde(rename = "phoneVerified")]
    pub phone_verified: bool,
    /// `photo`, may be absent.
    pub photo: Option<String>,
    /// `postalCode`, may be absent.
    #[serde(rename = "postalCode")]
    pub postal_code: Option<String>,
    /// `preferredUsername`, may be absent.
    #[serde(rename = "preferredUsername")]
    pub preferred_username: Option<String>,
    /// `profile`, may be absent.
    pub profile: Option<String>,
    /// `province`, may be absent.
    pub province: Option<String>,
    /// `region`, may be absent.
    pub region: Option<String>,
    /// `registerSource`, may be absent.
    #[serde(rename = "registerSource")]
    pub register_source: Option<Items<String>>,
    /// `resetPasswordOnNextLogin`, may be absent.
    #[serde(rename = "resetPasswordOnNextLogin")]
    pub reset_password_on_next_login: Option<bool>,
    /// `status`. Always there.
    pub status: Open<crate::shared::UserStatus>,
    /// `statusChangedAt`, may be absent.
    #[serde(rename = "statusChangedAt")]
    pub status_changed_at: Option<String>,
    /// `streetAddress`, may be absent.
    #[serde(rename = "streetAddress")]
    pub street_address: Option<String>,
    /// `tenantId`, may be absent.
    #[serde(rename = "tenantId")]
    pub tenant_id: Option<crate::ids::TenantId>,
    /// `updatedAt`.
    #[serde(rename = "updatedAt")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: String,
    /// `userId`. Always there.
    #[serde(rename = "userId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub user_id: crate::ids::PublicAccountId,
    /// `userSourceId`, may be absent.
    #[serde(rename = "userSourceId")]
    pub user_source_id: Option<String>,
    /// `userSourceType`.
    #[serde(rename = "userSourceType")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub user_source_type: Open<crate::shared::UserSourceType>,
    /// `username`, may be absent.
    pub username: Option<String>,
    /// `website`, may be absent.
    pub website: Option<String>,
    /// `workStatus`.
    #[serde(rename = "workStatus")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub work_status: Open<crate::shared::WorkStatus>,
    /// `zoneinfo`, may be absent.
    pub zoneinfo: Option<String>,
}

/// Object `PublicAccountPagingDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PublicAccountPagingDto {
    /// `list`. Always there.
    pub list: Items<PublicAccountDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `SetPublicAccountBatchReqDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct SetPublicAccountBatchReqDto {
    #[serde(rename = "publicAccountId", skip_serializing_if = "Option::is_none")]
    public_account_id: Option<String>,
    #[serde(rename = "userIds", skip_serializing_if = "Option::is_none")]
    user_ids: Option<AtMost<String, 50, 1>>,
}

impl SetPublicAccountBatchReqDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> SetPublicAccountBatchReqDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("publicAccountId", self.public_account_id.is_some());
        checks.required("userIds", self.user_ids.is_some());
    }
}

/// Makes a [`SetPublicAccountBatchReqDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct SetPublicAccountBatchReqDtoBuilder {
    checks: Checks,
    value: SetPublicAccountBatchReqDto,
}

impl SetPublicAccountBatchReqDtoBuilder {
    /// `publicAccountId`: a text. Required.
    pub fn public_account_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.public_account_id = self.checks.take("publicAccountId", value);
        self
    }

    /// `userIds`: a list, 1 to 50 long, of texts. Required.
    pub fn user_ids(
        mut self,
        value: impl TryInto<AtMost<String, 50, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.user_ids = self.checks.take("userIds", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<SetPublicAccountBatchReqDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<SetPublicAccountBatchReqDtoBuilder> for SetPublicAccountBatchReqDto {
    type Error = Invalid;
    fn try_from(builder: SetPublicAccountBatchReqDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(SetPublicAccountBatchReqDto);
/// Object `SetUserGroupsDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct SetUserGroupsDto {
    #[serde(rename = "groupIds", skip_serializing_if = "Option::is_none")]
    group_ids: Option<AtMost<String, 10, 1>>,
    #[serde(rename = "userId", skip_serializing_if = "Option::is_none")]
    user_id: Option<String>,
}

impl SetUserGroupsDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> SetUserGroupsDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("groupIds", self.group_ids.is_some());
        checks.required("userId", self.user_id.is_some());
    }
}

/// Makes a [`SetUserGroupsDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct SetUserGroupsDtoBuilder {
    checks: Checks,
    value: SetUserGroupsDto,
}

impl SetUserGroupsDtoBuilder {
    /// `groupIds`: a list, 1 to 10 long, of texts. Required.
    pub fn group_ids(
        mut self,
        value: impl TryInto<AtMost<String, 10, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.group_ids = self.checks.take("groupIds", value);
        self
    }

    /// `userId`: a text. Required.
    pub fn user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.user_id = self.checks.take("userId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<SetUserGroupsDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<SetUserGroupsDtoBuilder> for SetUserGroupsDto {
    type Error = Invalid;
    fn try_from(builder: SetUserGroupsDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(SetUserGroupsDto);
/// Object `SetUserOfPublicAccountBatchReqDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct SetUserOfPublicAccountBatchReqDto {
    #[serde(rename = "publicAccountIds", skip_serializing_if = "Option::is_none")]
    public_account_ids: Option<AtMost<String, 50, 1>>,
    #[serde(rename = "userId", skip_serializing_if = "Option::is_none")]
    user_id: Option<String>,
}

impl SetUserOfPublicAccountBatchReqDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> SetUserOfPublicAccountBatchReqDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("publicAccountIds", self.public_account_ids.is_some());
        checks.required("userId", self.user_id.is_some());
    }
}

/// Makes a [`SetUserOfPublicAccountBatchReqDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct SetUserOfPublicAccountBatchReqDtoBuilder {
    checks: Checks,
    value: SetUserOfPublicAccountBatchReqDto,
}

impl SetUserOfPublicAccountBatchReqDtoBuilder {
    /// `publicAccountIds`: a list, 1 to 50 long, of texts. Required.
    pub fn public_account_ids(
        mut self,
        value: impl TryInto<AtMost<String, 50, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.public_account_ids = self.checks.take("publicAccountIds", value);
        self
    }

    /// `userId`: a text. Required.
    pub fn user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.user_id = self.checks.take("userId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<SetUserOfPublicAccountBatchReqDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<SetUserOfPublicAccountBatchReqDtoBuilder> for SetUserOfPublicAccountBatchReqDto {
    type Error = Invalid;
    fn try_from(builder: SetUserOfPublicAccountBatchReqDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(SetUserOfPublicAccountBatchReqDto);
/// Object `SetUserRolesDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct SetUserRolesDto {
    #[serde(rename = "roleIds", skip_serializing_if = "Option::is_none")]
    role_ids: Option<AtMost<String, 10, 1>>,
    #[serde(rename = "userId", skip_serializing_if = "Option::is_none")]
    user_id: Option<String>,
}

impl SetUserRolesDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> SetUserRolesDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("roleIds", self.role_ids.is_some());
        checks.required("userId", self.user_id.is_some());
    }
}

/// Makes a [`SetUserRolesDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct SetUserRolesDtoBuilder {
    checks: Checks,
    value: SetUserRolesDto,
}

impl SetUserRolesDtoBuilder {
    /// `roleIds`: a list, 1 to 10 long, of texts. Required.
    pub fn role_ids(
        mut self,
        value: impl TryInto<AtMost<String, 10, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.role_ids = self.checks.take("roleIds", value);
        self
    }

    /// `userId`: a text. Required.
    pub fn user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.user_id = self.checks.take("userId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<SetUserRolesDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<SetUserRolesDtoBuilder> for SetUserRolesDto {
    type Error = Invalid;
    fn try_from(builder: SetUserRolesDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(SetUserRolesDto);
/// Object `UnbindPublicAccountBatchReqDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UnbindPublicAccountBatchReqDto {
    #[serde(rename = "publicAccountId", skip_serializing_if = "Option::is_none")]
    public_account_id: Option<String>,
    #[serde(rename = "userId", skip_serializing_if = "Option::is_none")]
    user_id: Option<String>,
}

impl UnbindPublicAccountBatchReqDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UnbindPublicAccountBatchReqDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("publicAccountId", self.public_account_id.is_some());
        checks.required("userId", self.user_id.is_some());
    }
}

/// Makes a [`UnbindPublicAccountBatchReqDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UnbindPublicAccountBatchReqDtoBuilder {
    checks: Checks,
    value: UnbindPublicAccountBatchReqDto,
}

impl UnbindPublicAccountBatchReqDtoBuilder {
    /// `publicAccountId`: a text. Required.
    pub fn public_account_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.public_account_id = self.checks.take("publicAccountId", value);
        self
    }

    /// `userId`: a text. Required.
    pub fn user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.user_id = self.checks.take("userId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UnbindPublicAccountBatchReqDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UnbindPublicAccountBatchReqDtoBuilder> for UnbindPublicAccountBatchReqDto {
    type Error = Invalid;
    fn try_from(builder: UnbindPublicAccountBatchReqDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UnbindPublicAccountBatchReqDto);
/// Object `UpdatePublicAccountBatchOptionsDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdatePublicAccountBatchOptionsDto {
    #[serde(
        rename = "autoGeneratePassword",
        skip_serializing_if = "Option::is_none"
    )]
    auto_generate_password: Option<bool>,
    #[serde(
        rename = "passwordEncryptType",
        skip_serializing_if = "Option::is_none"
    )]
    password_encrypt_type: Option<crate::shared::PasswordEncryptType>,
    #[serde(
        rename = "resetPasswordOnNextLogin",
        skip_serializing_if = "Option::is_none"
    )]
    reset_password_on_next_login: Option<bool>,
    #[serde(
        rename = "sendPasswordResetedNotification",
        skip_serializing_if = "Option::is_none"
    )]
    send_password_reseted_notification: Option<crate::shared::SendResetPasswordNotificationDto>,
}

impl UpdatePublicAccountBatchOptionsDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdatePublicAccountBatchOptionsDtoBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`UpdatePublicAccountBatchOptionsDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdatePublicAccountBatchOptionsDtoBuilder {
    checks: Checks,
    value: UpdatePublicAccountBatchOptionsDto,
}

impl UpdatePublicAccountBatchOptionsDtoBuilder {
    /// `autoGeneratePassword`: true or false. Unset, the vendor takes `false`.
    pub fn auto_generate_password(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.auto_generate_password = self.checks.take("autoGeneratePassword", value);
        self
    }

    /// `passwordEncryptType`: `PasswordEncryptType`. Unset, the vendor takes `"none"`.
    pub fn password_encrypt_type(
        mut self,
        value: impl TryInto<crate::shared::PasswordEncryptType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.password_encrypt_type = self.checks.take("passwordEncryptType", value);
        self
    }

    /// `resetPasswordOnNextLogin`: true or false. Unset, the vendor takes `false`.
    pub fn reset_password_on_next_login(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.reset_password_on_next_login =
            self.checks.take("resetPasswordOnNextLogin", value);
        self
    }

    /// `sendPasswordResetedNotification`: `SendResetPasswordNotificationDto`.
    pub fn send_password_reseted_notification(
        mut self,
        value: impl TryInto<crate::shared::SendResetPasswordNotificationDto, Error: Into<Invalid>>,
    ) -> Self {
        self.value.send_password_reseted_notification =
            self.checks.take("sendPasswordResetedNotification", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdatePublicAccountBatchOptionsDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdatePublicAccountBatchOptionsDtoBuilder> for UpdatePublicAccountBatchOptionsDto {
    type Error = Invalid;
    fn try_from(builder: UpdatePublicAccountBatchOptionsDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdatePublicAccountBatchOptionsDto);
/// Object `UpdatePublicAccountBatchReqDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdatePublicAccountBatchReqDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    list: Option<List<UpdatePublicAccountInfoDto>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    options: Option<UpdatePublicAccountBatchOptionsDto>,
}

impl UpdatePublicAccountBatchReqDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdatePublicAccountBatchReqDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("list", self.list.is_some());
    }
}

/// Makes a [`UpdatePublicAccountBatchReqDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdatePublicAccountBatchReqDtoBuilder {
    checks: Checks,
    value: UpdatePublicAccountBatchReqDto,
}

impl UpdatePublicAccountBatchReqDtoBuilder {
    /// `list`: a list of `UpdatePublicAccountInfoDto`. Required.
    pub fn list(
        mut self,
        value: impl TryInto<List<UpdatePublicAccountInfoDto>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.list = self.checks.take("list", value);
        self
    }

    /// `options`: `UpdatePublicAccountBatchOptionsDto`.
    pub fn options(
        mut self,
        value: impl TryInto<UpdatePublicAccountBatchOptionsDto, Error: Into<Invalid>>,
    ) -> Self {
        self.value.options = self.checks.take("options", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdatePublicAccountBatchReqDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdatePublicAccountBatchReqDtoBuilder> for UpdatePublicAccountBatchReqDto {
    type Error = Invalid;
    fn try_from(builder: UpdatePublicAccountBatchReqDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdatePublicAccountBatchReqDto);
/// Object `UpdatePublicAccountInfoDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdatePublicAccountInfoDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    birthdate: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    browser: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    city: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    company: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    country: Option<String>,
    #[serde(rename = "customData", skip_serializing_if = "Option::is_none")]
    custom_data: Option<serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    device: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    #[serde(rename = "emailVerified", skip_serializing_if = "Option::is_none")]
    email_verified: Option<bool>,
    #[serde(rename = "externalId", skip_serializing_if = "Option::is_none")]
    external_id: Option<String>,
    #[serde(rename = "familyName", skip_serializing_if = "Option::is_none")]
    family_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    formatted: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    gender: Option<crate::shared::Gender>,
    #[serde(rename = "givenName", skip_serializing_if = "Option::is_none")]
    given_name: Option<String>,
    #[serde(rename = "identityNumber", skip_serializing_if = "Option::is_none")]
    identity_number: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    locale: Option<String>,
    #[serde(rename = "middleName", skip_serializing_if = "Option::is_none")]
    middle_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    nickname: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    password: Option<Secret>,
    #[serde(skip_serializing_if = "Option::is_none")]
    phone: Option<String>,
    #[serde(rename = "phoneCountryCode", skip_serializing_if = "Option::is_none")]
    phone_country_code: Option<String>,
    #[serde(rename = "phoneVerified", skip_serializing_if = "Option::is_none")]
    phone_verified: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    photo: Option<String>,
    #[serde(rename = "postalCode", skip_serializing_if = "Option::is_none")]
    postal_code: Option<String>,
    #[serde(rename = "preferredUsername", skip_serializing_if = "Option::is_none")]
    preferred_username: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    profile: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    province: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<crate::shared::UserStatus>,
    #[serde(rename = "streetAddress", skip_serializing_if = "Option::is_none")]
    street_address: Option<String>,
    #[serde(rename = "userId", skip_serializing_if = "Option::is_none")]
    user_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    username: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    website: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    zoneinfo: Option<String>,
}

impl UpdatePublicAccountInfoDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdatePublicAccountInfoDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("userId", self.user_id.is_some());
    }
}

/// Makes a [`UpdatePublicAccountInfoDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdatePublicAccountInfoDtoBuilder {
    checks: Checks,
    value: UpdatePublicAccountInfoDto,
}

impl UpdatePublicAccountInfoDtoBuilder {
    /// `address`: a text.
    pub fn address(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.address = self.checks.take("address", value);
        self
    }

    /// `birthdate`: a text.
    pub fn birthdate(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.birthdate = self.checks.take("birthdate", value);
        self
    }

    /// `browser`: a text.
    pub fn browser(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.browser = self.checks.take("browser", value);
        self
    }

    /// `city`: a text.
    pub fn city(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.city = self.checks.take("city", value);
        self
    }

    /// `company`: a text.
    pub fn company(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.company = self.checks.take("company", value);
        self
    }

    /// `country`: a text.
    pub fn country(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.country = self.checks.take("country", value);
        self
    }

    /// `customData`: any JSON value.
    pub fn custom_data(
        mut self,
        value: impl TryInto<serde_json::Value, Error: Into<Invalid>>,
    ) -> Self {
        self.value.custom_data = self.checks.take("customData", value);
        self
    }

    /// `device`: a text.
    pub fn device(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.device = self.checks.take("device", value);
        self
    }

    /// `email`: a text.
    pub fn email(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.email = self.checks.take("email", value);
        self
    }

    /// `emailVerified`: true or false.
    pub fn email_verified(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.email_verified = self.checks.take("emailVerified", value);
        self
    }

    /// `externalId`: a text.
    pub fn external_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.external_id = self.checks.take("externalId", value);
        self
    }

    /// `familyName`: a text.
    pub fn family_name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.family_name = self.checks.take("familyName", value);
        self
    }

    /// `formatted`: a text.
    pub fn formatted(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.formatted = self.checks.take("formatted", value);
        self
    }

    /// `gender`: `Gender`. Unset, the vendor takes `"U"`.
    pub fn gender(
        mut self,
        value: impl TryInto<crate::shared::Gender, Error: Into<Invalid>>,
    ) -> Self {
        self.value.gender = self.checks.take("gender", value);
        self
    }

    /// `givenName`: a text.
    pub fn given_name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.given_name = self.checks.take("givenName", value);
        self
    }

    /// `identityNumber`: a text.
    pub fn identity_number(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.identity_number = self.checks.take("identityNumber", value);
        self
    }

    /// `locale`: a text.
    pub fn locale(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.locale = self.checks.take("locale", value);
        self
    }

    /// `middleName`: a text.
    pub fn middle_name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.middle_name = self.checks.take("middleName", value);
        self
    }

    /// `name`: a text.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// `nickname`: a text.
    pub fn nickname(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.nickname = self.checks.take("nickname", value);
        self
    }

    /// `password`: a secret text.
    pub fn password(mut self, value: impl TryInto<Secret, Error: Into<Invalid>>) -> Self {
        self.value.password = self.checks.take("password", value);
        self
    }

    /// `phone`: a text.
    pub fn phone(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.phone = self.checks.take("phone", value);
        self
    }

    /// `phoneCountryCode`: a text.
    pub fn phone_country_code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.phone_country_code = self.checks.take("phoneCountryCode", value);
        self
    }

    /// `phoneVerified`: true or false.
    pub fn phone_verified(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.phone_verified = self.checks.take("phoneVerified", value);
        self
    }

    /// `photo`: a text.
    pub fn photo(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.photo = self.checks.take("photo", value);
        self
    }

    /// `postalCode`: a text.
    pub fn postal_code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.postal_code = self.checks.take("postalCode", value);
        self
    }

    /// `preferredUsername`: a text.
    pub fn preferred_username(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.preferred_username = self.checks.take("preferredUsername", value);
        self
    }

    /// `profile`: a text.
    pub fn profile(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.profile = self.checks.take("profile", value);
        self
    }

    /// `province`: a text.
    pub fn province(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.province = self.checks.take("province", value);
        self
    }

    /// `region`: a text.
    pub fn region(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.region = self.checks.take("region", value);
        self
    }

    /// `status`: `UserStatus`. Unset, the vendor takes `"Activated"`.
    pub fn status(
        mut self,
        value: impl TryInto<crate::shared::UserStatus, Error: Into<Invalid>>,
    ) -> Self {
        self.value.status = self.checks.take("status", value);
        self
    }

    /// `streetAddress`: a text.
    pub fn street_address(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.street_address = self.checks.take("streetAddress", value);
        self
    }

    /// `userId`: a text. Required.
    pub fn user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.user_id = self.checks.take("userId", value);
        self
    }

    /// `username`: a text.
    pub fn username(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.username = self.checks.take("username", value);
        self
    }

    /// `website`: a text.
    pub fn website(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.website = self.checks.take("website", value);
        self
    }

    /// `zoneinfo`: a text.
    pub fn zoneinfo(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.zoneinfo = self.checks.take("zoneinfo", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdatePublicAccountInfoDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdatePublicAccountInfoDtoBuilder> for UpdatePublicAccountInfoDto {
    type Error = Invalid;
    fn try_from(builder: UpdatePublicAccountInfoDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdatePublicAccountInfoDto);
/// Object `UpdatePublicAccountOptionsDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdatePublicAccountOptionsDto {
    #[serde(
        rename = "autoGeneratePassword",
        skip_serializing_if = "Option::is_none"
    )]
    auto_generate_password: Option<bool>,
    #[serde(
        rename = "passwordEncryptType",
        skip_serializing_if = "Option::is_none"
    )]
    password_encrypt_type: Option<crate::shared::PasswordEncryptType>,
    #[serde(
        rename = "resetPasswordOnFirstLogin",
        skip_serializing_if = "Option::is_none"
    )]
    reset_password_on_first_login: Option<bool>,
    #[serde(
        rename = "resetPasswordOnNextLogin",
        skip_serializing_if = "Option::is_none"
    )]
    reset_password_on_next_login: Option<bool>,
    #[serde(
        rename = "sendPasswordResetedNotification",
        skip_serializing_if = "Option::is_none"
    )]
    send_password_reseted_notification: Option<crate::shared::SendResetPasswordNotificationDto>,
    #[serde(rename = "userIdType", skip_serializing_if = "Option::is_none")]
    user_id_type: Option<crate::shared::UserIdType>,
}

impl UpdatePublicAccountOptionsDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdatePublicAccountOptionsDtoBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`UpdatePublicAccountOptionsDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdatePublicAccountOptionsDtoBuilder {
    checks: Checks,
    value: UpdatePublicAccountOptionsDto,
}

impl UpdatePublicAccountOptionsDtoBuilder {
    /// `autoGeneratePassword`: true or false. Unset, the vendor takes `false`.
    pub fn auto_generate_password(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.auto_generate_password = self.checks.take("autoGeneratePassword", value);
        self
    }

    /// `passwordEncryptType`: `PasswordEncryptType`. Unset, the vendor takes `"none"`.
    pub fn password_encrypt_type(
        mut self,
        value: impl TryInto<crate::shared::PasswordEncryptType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.password_encrypt_type = self.checks.take("passwordEncryptType", value);
        self
    }

    /// `resetPasswordOnFirstLogin`: true or false. Unset, the vendor takes `false`.
    pub fn reset_password_on_first_login(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.reset_password_on_first_login =
            self.checks.take("resetPasswordOnFirstLogin", value);
        self
    }

    /// `resetPasswordOnNextLogin`: true or false. Unset, the vendor takes `false`.
    pub fn reset_password_on_next_login(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.reset_password_on_next_login =
            self.checks.take("resetPasswordOnNextLogin", value);
        self
    }

    /// `sendPasswordResetedNotification`: `SendResetPasswordNotificationDto`.
    pub fn send_password_reseted_notification(
        mut self,
        value: impl TryInto<crate::shared::SendResetPasswordNotificationDto, Error: Into<Invalid>>,
    ) -> Self {
        self.value.send_password_reseted_notification =
            self.checks.take("sendPasswordResetedNotification", value);
        self
    }

    /// `userIdType`: `UserIdType`. Unset, the vendor takes `"user_id"`.
    pub fn user_id_type(
        mut self,
        value: impl TryInto<crate::shared::UserIdType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.user_id_type = self.checks.take("userIdType", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdatePublicAccountOptionsDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdatePublicAccountOptionsDtoBuilder> for UpdatePublicAccountOptionsDto {
    type Error = Invalid;
    fn try_from(builder: UpdatePublicAccountOptionsDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdatePublicAccountOptionsDto);
/// Object `UpdatePublicAccountReqDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdatePublicAccountReqDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    birthdate: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    browser: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    city: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    company: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    country: Option<String>,
    #[serde(rename = "customData", skip_serializing_if = "Option::is_none")]
    custom_data: Option<serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    device: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    #[serde(rename = "emailVerified", skip_serializing_if = "Option::is_none")]
    email_verified: Option<bool>,
    #[serde(rename = "externalId", skip_serializing_if = "Option::is_none")]
    external_id: Option<String>,
    #[serde(rename = "familyName", skip_serializing_if = "Option::is_none")]
    family_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    formatted: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    gender: Option<crate::shared::Gender>,
    #[serde(rename = "givenName", skip_serializing_if = "Option::is_none")]
    given_name: Option<String>,
    #[serde(rename = "identityNumber", skip_serializing_if = "Option::is_none")]
    identity_number: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    locale: Option<String>,
    #[serde(rename = "middleName", skip_serializing_if = "Option::is_none")]
    middle_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    nickname: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    options: Option<UpdatePublicAccountOptionsDto>,
    #[serde(skip_serializing_if = "Option::is_none")]
    password: Option<Secret>,
    #[serde(skip_serializing_if = "Option::is_none")]
    phone: Option<String>,
    #[serde(rename = "phoneCountryCode", skip_serializing_if = "Option::is_none")]
    phone_country_code: Option<String>,
    #[serde(rename = "phoneVerified", skip_serializing_if = "Option::is_none")]
    phone_verified: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    photo: Option<String>,
    #[serde(rename = "postalCode", skip_serializing_if = "Option::is_none")]
    postal_code: Option<String>,
    #[serde(rename = "preferredUsername", skip_serializing_if = "Option::is_none")]
    preferred_username: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    profile: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    province: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    region: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<crate::shared::UserStatus>,
    #[serde(rename = "streetAddress", skip_serializing_if = "Option::is_none")]
    street_address: Option<String>,
    #[serde(rename = "userId", skip_serializing_if = "Option::is_none")]
    user_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    username: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    website: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    zoneinfo: Option<String>,
}

impl UpdatePublicAccountReqDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdatePublicAccountReqDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("userId", self.user_id.is_some());
    }
}

/// Makes a [`UpdatePublicAccountReqDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdatePublicAccountReqDtoBuilder {
    checks: Checks,
    value: UpdatePublicAccountReqDto,
}

impl UpdatePublicAccountReqDtoBuilder {
    /// `address`: a text.
    pub fn address(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.address = self.checks.take("address", value);
        self
    }

    /// `birthdate`: a text.
    pub fn birthdate(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.birthdate = self.checks.take("birthdate", value);
        self
    }

    /// `browser`: a text.
    pub fn browser(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.browser = self.checks.take("browser", value);
        self
    }

    /// `city`: a text.
    pub fn city(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.city = self.checks.take("city", value);
        self
    }

    /// `company`: a text.
    pub fn company(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.company = self.checks.take("company", value);
        self
    }

    /// `country`: a text.
    pub fn country(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.country = self.checks.take("country", value);
        self
    }

    /// `customData`: any JSON value.
    pub fn custom_data(
        mut self,
        value: impl TryInto<serde_json::Value, Error: Into<Invalid>>,
    ) -> Self {
        self.value.custom_data = self.checks.take("customData", value);
        self
    }

    /// `device`: a text.
    pub fn device(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.device = self.checks.take("device", value);
        self
    }

    /// `email`: a text.
    pub fn email(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.email = self.checks.take("email", value);
        self
    }

    /// `emailVerified`: true or false.
    pub fn email_verified(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.email_verified = self.checks.take("emailVerified", value);
        self
    }

    /// `externalId`: a text.
    pub fn external_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.external_id = self.checks.take("externalId", value);
        self
    }

    /// `familyName`: a text.
    pub fn family_name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.family_name = self.checks.take("familyName", value);
        self
    }

    /// `formatted`: a text.
    pub fn formatted(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.formatted = self.checks.take("formatted", value);
        self
    }

    /// `gender`: `Gender`. Unset, the vendor takes `"U"`.
    pub fn gender(
        mut self,
        value: impl TryInto<crate::shared::Gender, Error: Into<Invalid>>,
    ) -> Self {
        self.value.gender = self.checks.take("gender", value);
        self
    }

    /// `givenName`: a text.
    pub fn given_name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.given_name = self.checks.take("givenName", value);
        self
    }

    /// `identityNumber`: a text.
    pub fn identity_number(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.identity_number = self.checks.take("identityNumber", value);
        self
    }

    /// `locale`: a text.
    pub fn locale(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.locale = self.checks.take("locale", value);
        self
    }

    /// `middleName`: a text.
    pub fn middle_name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.middle_name = self.checks.take("middleName", value);
        self
    }

    /// `name`: a text.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// `nickname`: a text.
    pub fn nickname(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.nickname = self.checks.take("nickname", value);
        self
    }

    /// `options`: `UpdatePublicAccountOptionsDto`.
    pub fn options(
        mut self,
        value: impl TryInto<UpdatePublicAccountOptionsDto, Error: Into<Invalid>>,
    ) -> Self {
        self.value.options = self.checks.take("options", value);
        self
    }

    /// `password`: a secret text.
    pub fn password(mut self, value: impl TryInto<Secret, Error: Into<Invalid>>) -> Self {
        self.value.password = self.checks.take("password", value);
        self
    }

    /// `phone`: a text.
    pub fn phone(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.phone = self.checks.take("phone", value);
        self
    }

    /// `phoneCountryCode`: a text.
    pub fn phone_country_code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.phone_country_code = self.checks.take("phoneCountryCode", value);
        self
    }

    /// `phoneVerified`: true or false.
    pub fn phone_verified(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.phone_verified = self.checks.take("phoneVerified", value);
        self
    }

    /// `photo`: a text.
    pub fn photo(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.photo = self.checks.take("photo", value);
        self
    }

    /// `postalCode`: a text.
    pub fn postal_code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.postal_code = self.checks.take("postalCode", value);
        self
    }

    /// `preferredUsername`: a text.
    pub fn preferred_username(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.preferred_username = self.checks.take("preferredUsername", value);
        self
    }

    /// `profile`: a text.
    pub fn profile(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.profile = self.checks.take("profile", value);
        self
    }

    /// `province`: a text.
    pub fn province(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.province = self.checks.take("province", value);
        self
    }

    /// `region`: a text.
    pub fn region(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.region = self.checks.take("region", value);
        self
    }

    /// `status`: `UserStatus`. Unset, the vendor takes `"Activated"`.
    pub fn status(
        mut self,
        value: impl TryInto<crate::shared::UserStatus, Error: Into<Invalid>>,
    ) -> Self {
        self.value.status = self.checks.take("status", value);
        self
    }

    /// `streetAddress`: a text.
    pub fn street_address(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.street_address = self.checks.take("streetAddress", value);
        self
    }

    /// `userId`: a text. Required.
    pub fn user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.user_id = self.checks.take("userId", value);
        self
    }

    /// `username`: a text.
    pub fn username(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.username = self.checks.take("username", value);
        self
    }

    /// `website`: a text.
    pub fn website(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.website = self.checks.take("website", value);
        self
    }

    /// `zoneinfo`: a text.
    pub fn zoneinfo(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.zoneinfo = self.checks.take("zoneinfo", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdatePublicAccountReqDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdatePublicAccountReqDtoBuilder> for UpdatePublicAccountReqDto {
    type Error = Invalid;
    fn try_from(builder: UpdatePublicAccountReqDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdatePublicAccountReqDto);
