// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{
    AtMost, BodyKind, Call, CallOptions, Checks, Error, Int, Invalid, Items, List, Nullable, Open,
    Operation, Paging, Parameter, Receipt, Reply, Secret, Style,
};

/// Facts of `POST /api/v3/batch-get-user-encrypt-password`.
pub static GET_USER_ENCRYPT_PASSWORD_BATCH: Operation = Operation::new(
    "getUserEncryptPasswordBatch",
    http::Method::POST,
    "/api/v3/batch-get-user-encrypt-password",
    "users",
)
.body(BodyKind::Required)
.enveloped()
.idempotent()
.secrets(&["encryptedPassword"]);
/// `POST /api/v3/batch-get-user-encrypt-password`, made by [`get_user_encrypt_password_batch`](crate::Client::get_user_encrypt_password_batch).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetUserEncryptPasswordBatchCall {
    call: Call,
}

impl GetUserEncryptPasswordBatchCall {
    /// The JSON body. Required. `GetUserEncryptPasswordBatchDto`.
    pub fn body(
        mut self,
        value: impl TryInto<GetUserEncryptPasswordBatchDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<GetUserEncryptPasswordBatchDataDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/batch-get-user-encrypt-password`
    ///
    /// Required: the body.
    /// Success is 200 with `GetUserEncryptPasswordBatchDataDto`.
    /// Secrets in it: `encryptedPassword`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_user_encrypt_password_batch(&self) -> GetUserEncryptPasswordBatchCall {
        GetUserEncryptPasswordBatchCall {
            call: self.transport.call(&GET_USER_ENCRYPT_PASSWORD_BATCH),
        }
    }
}

/// Facts of `POST /api/v3/check-session-status`.
pub static CHECK_SESSION_STATUS: Operation = Operation::new(
    "checkSessionStatus",
    http::Method::POST,
    "/api/v3/check-session-status",
    "users",
)
.body(BodyKind::Required)
.enveloped()
.idempotent();
/// `POST /api/v3/check-session-status`, made by [`check_session_status`](crate::Client::check_session_status).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CheckSessionStatusCall {
    call: Call,
}

impl CheckSessionStatusCall {
    /// The JSON body. Required. `CheckSessionStatusDto`.
    pub fn body(
        mut self,
        value: impl TryInto<CheckSessionStatusDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<CheckSessionStatusDataDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/check-session-status`
    ///
    /// Required: the body.
    /// Success is 200 with `CheckSessionStatusDataDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn check_session_status(&self) -> CheckSessionStatusCall {
        CheckSessionStatusCall {
            call: self.transport.call(&CHECK_SESSION_STATUS),
        }
    }
}

/// Facts of `POST /api/v3/create-user`.
pub static CREATE_USER: Operation = Operation::new(
    "createUser",
    http::Method::POST,
    "/api/v3/create-user",
    "users",
)
.body(BodyKind::Required)
.enveloped()
.secrets(&[
    "accessToken",
    "password",
    "recoveryCode",
    "refreshToken",
    "salt",
    "secret",
]);
/// `POST /api/v3/create-user`, made by [`create_user`](crate::Client::create_user).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateUserCall {
    call: Call,
}

impl CreateUserCall {
    /// The JSON body. Required. `CreateUserReqDto`.
    pub fn body(mut self, value: impl TryInto<CreateUserReqDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::UserDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/create-user`
    ///
    /// Required: the body.
    /// Success is 200 with `UserDto`.
    /// Secrets in it: `accessToken`, `password`, `recoveryCode`, `refreshToken`, `salt`, `secret`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_user(&self) -> CreateUserCall {
        CreateUserCall {
            call: self.transport.call(&CREATE_USER),
        }
    }
}

/// Facts of `POST /api/v3/create-users-batch`.
pub static CREATE_USERS_BATCH: Operation = Operation::new(
    "createUsersBatch",
    http::Method::POST,
    "/api/v3/create-users-batch",
    "users",
)
.body(BodyKind::Required)
.enveloped()
.secrets(&[
    "accessToken",
    "password",
    "recoveryCode",
    "refreshToken",
    "salt",
    "secret",
]);
/// `POST /api/v3/create-users-batch`, made by [`create_users_batch`](crate::Client::create_users_batch).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateUsersBatchCall {
    call: Call,
}

impl CreateUsersBatchCall {
    /// The JSON body. Required. `CreateUserBatchReqDto`.
    pub fn body(
        mut self,
        value: impl TryInto<CreateUserBatchReqDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<Items<crate::shared::UserDto>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/create-users-batch`
    ///
    /// Required: the body.
    /// Success is 200 with a list of `UserDto`.
    /// Secrets in it: `accessToken`, `password`, `recoveryCode`, `refreshToken`, `salt`, `secret`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_users_batch(&self) -> CreateUsersBatchCall {
        CreateUsersBatchCall {
            call: self.transport.call(&CREATE_USERS_BATCH),
        }
    }
}

/// Facts of `POST /api/v3/delete-user-sync-relations`.
pub static DELETE_USER_SYNC_RELATIONS: Operation = Operation::new(
    "deleteUserSyncRelations",
    http::Method::POST,
    "/api/v3/delete-user-sync-relations",
    "users",
)
.body(BodyKind::Required)
.enveloped()
.idempotent()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/delete-user-sync-relations`, made by [`delete_user_sync_relations`](crate::Client::delete_user_sync_relations).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteUserSyncRelationsCall {
    call: Call,
}

impl DeleteUserSyncRelationsCall {
    /// The JSON body. Required. `DeleteUserSyncRelationReqDto`.
    pub fn body(
        mut self,
        value: impl TryInto<DeleteUserSyncRelationReqDto, Error: Into<Invalid>>,
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
    /// `POST /api/v3/delete-user-sync-relations`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_user_sync_relations(&self) -> DeleteUserSyncRelationsCall {
        DeleteUserSyncRelationsCall {
            call: self.transport.call(&DELETE_USER_SYNC_RELATIONS),
        }
    }
}

/// Facts of `POST /api/v3/delete-users-batch`.
pub static DELETE_USERS_BATCH: Operation = Operation::new(
    "deleteUsersBatch",
    http::Method::POST,
    "/api/v3/delete-users-batch",
    "users",
)
.body(BodyKind::Required)
.enveloped()
.idempotent()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/delete-users-batch`, made by [`delete_users_batch`](crate::Client::delete_users_batch).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteUsersBatchCall {
    call: Call,
}

impl DeleteUsersBatchCall {
    /// The JSON body. Required. `DeleteUsersBatchDto`.
    pub fn body(mut self, value: impl TryInto<DeleteUsersBatchDto, Error: Into<Invalid>>) -> Self {
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
    /// `POST /api/v3/delete-users-batch`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_users_batch(&self) -> DeleteUsersBatchCall {
        DeleteUsersBatchCall {
            call: self.transport.call(&DELETE_USERS_BATCH),
        }
    }
}

/// Facts of `GET /api/v3/get-mfa-status`.
pub static GET_USER_MFA_STATUS: Operation = Operation::new(
    "getUserMfaStatus",
    http::Method::GET,
    "/api/v3/get-mfa-status",
    "users",
)
.parameters(&[
    Parameter::query("userId").required(),
    Parameter::query("userIdType"),
])
.enveloped()
.idempotent()
.secrets(&["mfaToken"]);
/// `GET /api/v3/get-mfa-status`, made by [`get_user_mfa_status`](crate::Client::get_user_mfa_status).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetUserMfaStatusCall {
    call: Call,
}

impl GetUserMfaStatusCall {
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
    pub async fn send(self) -> Result<Reply<crate::shared::GetMfaInfoDataDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-mfa-status`
    ///
    /// Required: `userId`.
    /// Success is 200 with `GetMfaInfoDataDto`.
    /// Secrets in it: `mfaToken`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_user_mfa_status(&self) -> GetUserMfaStatusCall {
        GetUserMfaStatusCall {
            call: self.transport.call(&GET_USER_MFA_STATUS),
        }
    }
}

/// Facts of `GET /api/v3/get-otp-secret-by-user`.
pub static GET_OTP_SECRET_BY_USER: Operation = Operation::new(
    "getOtpSecretByUser",
    http::Method::GET,
    "/api/v3/get-otp-secret-by-user",
    "users",
)
.parameters(&[
    Parameter::query("userId").required(),
    Parameter::query("userIdType"),
])
.enveloped()
.idempotent()
.secrets(&["secret"]);
/// `GET /api/v3/get-otp-secret-by-user`, made by [`get_otp_secret_by_user`](crate::Client::get_otp_secret_by_user).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetOtpSecretByUserCall {
    call: Call,
}

impl GetOtpSecretByUserCall {
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
    pub async fn send(self) -> Result<Reply<OtpSecretRespDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-otp-secret-by-user`
    ///
    /// Required: `userId`.
    /// Success is 200 with `OtpSecretRespDto`.
    /// Secrets in it: `secret`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_otp_secret_by_user(&self) -> GetOtpSecretByUserCall {
        GetOtpSecretByUserCall {
            call: self.transport.call(&GET_OTP_SECRET_BY_USER),
        }
    }
}

/// Facts of `GET /api/v3/get-user`.
pub static GET_USER: Operation =
    Operation::new("getUser", http::Method::GET, "/api/v3/get-user", "users")
        .parameters(&[
            Parameter::query("flatCustomData"),
            Parameter::query("userId").required(),
            Parameter::query("userIdType"),
            Parameter::query("withCustomData"),
            Parameter::query("withIdentities"),
        ])
        .enveloped()
        .idempotent()
        .secrets(&["accessToken", "refreshToken"]);
/// `GET /api/v3/get-user`, made by [`get_user`](crate::Client::get_user).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetUserCall {
    call: Call,
}

impl GetUserCall {
    /// Query parameter `flatCustomData`: true or false. Unset, the vendor takes `false`.
    pub fn flat_custom_data(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("flatCustomData", value.try_into());
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

    /// Query parameter `withCustomData`: true or false. Unset, the vendor takes `false`.
    pub fn with_custom_data(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("withCustomData", value.try_into());
        self
    }

    /// Query parameter `withIdentities`: true or false. Unset, the vendor takes `false`.
    pub fn with_identities(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("withIdentities", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::UserDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-user`
    ///
    /// Required: `userId`.
    /// Success is 200 with `UserDto`.
    /// Secrets in it: `accessToken`, `refreshToken`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_user(&self) -> GetUserCall {
        GetUserCall {
            call: self.transport.call(&GET_USER),
        }
    }
}

/// Facts of `GET /api/v3/get-user-accessible-apps`.
pub static GET_USER_ACCESSIBLE_APPS: Operation = Operation::new(
    "getUserAccessibleApps",
    http::Method::GET,
    "/api/v3/get-user-accessible-apps",
    "users",
)
.parameters(&[
    Parameter::query("userId").required(),
    Parameter::query("userIdType"),
])
.enveloped()
.idempotent();
/// `GET /api/v3/get-user-accessible-apps`, made by [`get_user_accessible_apps`](crate::Client::get_user_accessible_apps).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetUserAccessibleAppsCall {
    call: Call,
}

impl GetUserAccessibleAppsCall {
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
    pub async fn send(self) -> Result<Reply<Items<AppDto>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-user-accessible-apps`
    ///
    /// Required: `userId`.
    /// Success is 200 with a list of `AppDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_user_accessible_apps(&self) -> GetUserAccessibleAppsCall {
        GetUserAccessibleAppsCall {
            call: self.transport.call(&GET_USER_ACCESSIBLE_APPS),
        }
    }
}

/// Facts of `GET /api/v3/get-user-authorized-apps`.
pub static GET_USER_AUTHORIZED_APPS: Operation = Operation::new(
    "getUserAuthorizedApps",
    http::Method::GET,
    "/api/v3/get-user-authorized-apps",
    "users",
)
.parameters(&[
    Parameter::query("userId").required(),
    Parameter::query("userIdType"),
])
.enveloped()
.idempotent();
/// `GET /api/v3/get-user-authorized-apps`, made by [`get_user_authorized_apps`](crate::Client::get_user_authorized_apps).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetUserAuthorizedAppsCall {
    call: Call,
}

impl GetUserAuthorizedAppsCall {
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
    pub async fn send(self) -> Result<Reply<Items<AppDto>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-user-authorized-apps`
    ///
    /// Required: `userId`.
    /// Success is 200 with a list of `AppDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_user_authorized_apps(&self) -> GetUserAuthorizedAppsCall {
        GetUserAuthorizedAppsCall {
            call: self.transport.call(&GET_USER_AUTHORIZED_APPS),
        }
    }
}

/// Facts of `GET /api/v3/get-user-authorized-resources`.
pub static GET_USER_AUTHORIZED_RESOURCES: Operation = Operation::new(
    "getUserAuthorizedResources",
    http::Method::GET,
    "/api/v3/get-user-authorized-resources",
    "users",
)
.parameters(&[
    Parameter::query("namespace"),
    Parameter::query("resourceType"),
    Parameter::query("userId").required(),
    Parameter::query("userIdType"),
])
.enveloped()
.idempotent();
/// `GET /api/v3/get-user-authorized-resources`, made by [`get_user_authorized_resources`](crate::Client::get_user_authorized_resources).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetUserAuthorizedResourcesCall {
    call: Call,
}

impl GetUserAuthorizedResourcesCall {
    /// Query parameter `namespace`: a text.
    pub fn namespace(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("namespace", value.try_into());
        self
    }

    /// Query parameter `resourceType`: `ResourceType`.
    pub fn resource_type(
        mut self,
        value: impl TryInto<crate::shared::ResourceType, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("resourceType", value.try_into());
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
    pub async fn send(self) -> Result<Reply<crate::shared::AuthorizedResourcePagingDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-user-authorized-resources`
    ///
    /// Required: `userId`.
    /// Success is 200 with `AuthorizedResourcePagingDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_user_authorized_resources(&self) -> GetUserAuthorizedResourcesCall {
        GetUserAuthorizedResourcesCall {
            call: self.transport.call(&GET_USER_AUTHORIZED_RESOURCES),
        }
    }
}

/// Facts of `GET /api/v3/get-user-batch`.
pub static GET_USER_BATCH: Operation = Operation::new(
    "getUserBatch",
    http::Method::GET,
    "/api/v3/get-user-batch",
    "users",
)
.parameters(&[
    Parameter::query("flatCustomData"),
    Parameter::query("userIdType"),
    Parameter::query("userIds")
        .required()
        .style(Style::Brackets),
    Parameter::query("withCustomData"),
    Parameter::query("withIdentities"),
])
.enveloped()
.idempotent()
.secrets(&["accessToken", "refreshToken"]);
/// `GET /api/v3/get-user-batch`, made by [`get_user_batch`](crate::Client::get_user_batch).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetUserBatchCall {
    call: Call,
}

impl GetUserBatchCall {
    /// Query parameter `flatCustomData`: true or false. Unset, the vendor takes `false`.
    pub fn flat_custom_data(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("flatCustomData", value.try_into());
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

    /// Query parameter `withIdentities`: true or false. Unset, the vendor takes `false`.
    pub fn with_identities(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("withIdentities", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Items<crate::shared::UserDto>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-user-batch`
    ///
    /// Required: `userIds`.
    /// Success is 200 with a list of `UserDto`.
    /// Secrets in it: `accessToken`, `refreshToken`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_user_batch(&self) -> GetUserBatchCall {
        GetUserBatchCall {
            call: self.transport.call(&GET_USER_BATCH),
        }
    }
}

/// Facts of `GET /api/v3/get-user-groups`.
pub static GET_USER_GROUPS: Operation = Operation::new(
    "getUserGroups",
    http::Method::GET,
    "/api/v3/get-user-groups",
    "users",
)
.parameters(&[
    Parameter::query("userId").required(),
    Parameter::query("userIdType"),
])
.enveloped()
.idempotent()
.secrets(&["accessToken", "refreshToken"]);
/// `GET /api/v3/get-user-groups`, made by [`get_user_groups`](crate::Client::get_user_groups).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetUserGroupsCall {
    call: Call,
}

impl GetUserGroupsCall {
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
    /// `GET /api/v3/get-user-groups`
    ///
    /// Required: `userId`.
    /// Success is 200 with `GroupPagingDto`.
    /// Secrets in it: `accessToken`, `refreshToken`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_user_groups(&self) -> GetUserGroupsCall {
        GetUserGroupsCall {
            call: self.transport.call(&GET_USER_GROUPS),
        }
    }
}

/// Facts of `GET /api/v3/get-user-identities`.
pub static GET_USER_IDENTITIES: Operation = Operation::new(
    "getUserIdentities",
    http::Method::GET,
    "/api/v3/get-user-identities",
    "users",
)
.parameters(&[
    Parameter::query("userId").required(),
    Parameter::query("userIdType"),
])
.enveloped()
.idempotent()
.secrets(&["accessToken", "refreshToken"]);
/// `GET /api/v3/get-user-identities`, made by [`get_user_identities`](crate::Client::get_user_identities).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetUserIdentitiesCall {
    call: Call,
}

impl GetUserIdentitiesCall {
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
    pub async fn send(self) -> Result<Reply<Items<crate::shared::IdentityDto>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-user-identities`
    ///
    /// Required: `userId`.
    /// Success is 200 with a list of `IdentityDto`.
    /// Secrets in it: `accessToken`, `refreshToken`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_user_identities(&self) -> GetUserIdentitiesCall {
        GetUserIdentitiesCall {
            call: self.transport.call(&GET_USER_IDENTITIES),
        }
    }
}

/// Facts of `GET /api/v3/get-user-logged-in-identities`.
pub static GET_USER_LOGGEDIN_IDENTITIES: Operation = Operation::new(
    "getUserLoggedinIdentities",
    http::Method::GET,
    "/api/v3/get-user-logged-in-identities",
    "users",
)
.parameters(&[
    Parameter::query("userId").required(),
    Parameter::query("userIdType"),
])
.enveloped()
.idempotent();
/// `GET /api/v3/get-user-logged-in-identities`, made by [`get_user_loggedin_identities`](crate::Client::get_user_loggedin_identities).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetUserLoggedinIdentitiesCall {
    call: Call,
}

impl GetUserLoggedinIdentitiesCall {
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
    pub async fn send(self) -> Result<Reply<Items<UserLoggedInIdentitiesDto>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-user-logged-in-identities`
    ///
    /// Required: `userId`.
    /// Success is 200 with a list of `UserLoggedInIdentitiesDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_user_loggedin_identities(&self) -> GetUserLoggedinIdentitiesCall {
        GetUserLoggedinIdentitiesCall {
            call: self.transport.call(&GET_USER_LOGGEDIN_IDENTITIES),
        }
    }
}

/// Facts of `GET /api/v3/get-user-loggedin-apps`.
pub static GET_USER_LOGGEDIN_APPS: Operation = Operation::new(
    "getUserLoggedinApps",
    http::Method::GET,
    "/api/v3/get-user-loggedin-apps",
    "users",
)
.parameters(&[
    Parameter::query("userId").required(),
    Parameter::query("userIdType"),
])
.enveloped()
.idempotent();
/// `GET /api/v3/get-user-loggedin-apps`, made by [`get_user_loggedin_apps`](crate::Client::get_user_loggedin_apps).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetUserLoggedinAppsCall {
    call: Call,
}

impl GetUserLoggedinAppsCall {
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
    pub async fn send(self) -> Result<Reply<Items<UserLoggedInAppsDto>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-user-loggedin-apps`
    ///
    /// Required: `userId`.
    /// Success is 200 with a list of `UserLoggedInAppsDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_user_loggedin_apps(&self) -> GetUserLoggedinAppsCall {
        GetUserLoggedinAppsCall {
            call: self.transport.call(&GET_USER_LOGGEDIN_APPS),
        }
    }
}

/// Facts of `GET /api/v3/get-user-login-history`.
pub static GET_USER_LOGIN_HISTORY: Operation = Operation::new(
    "getUserLoginHistory",
    http::Method::GET,
    "/api/v3/get-user-login-history",
    "users",
)
.parameters(&[
    Parameter::query("appId"),
    Parameter::query("clientIp"),
    Parameter::query("end"),
    Parameter::query("limit"),
    Parameter::query("page"),
    Parameter::query("start"),
    Parameter::query("userId").required(),
    Parameter::query("userIdType"),
])
.enveloped()
.idempotent()
.paging(Paging::Page {
    in_body: false,
    page: "page",
    limit: "limit",
});
/// `GET /api/v3/get-user-login-history`, made by [`get_user_login_history`](crate::Client::get_user_login_history).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetUserLoginHistoryCall {
    call: Call,
}

impl GetUserLoginHistoryCall {
    /// Query parameter `appId`: a text.
    pub fn app_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("appId", value.try_into());
        self
    }

    /// Query parameter `clientIp`: a text.
    pub fn client_ip(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("clientIp", value.try_into());
        self
    }

    /// Query parameter `end`: a whole number.
    pub fn end(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.call.query("end", value.try_into());
        self
    }

    /// Query parameter `limit`: a whole number from 1 to 50. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 50>, Error: Into<Invalid>>) -> Self {
        self.call.query("limit", value.try_into());
        self
    }

    /// Query parameter `page`: a whole number of at least 1. Unset, the vendor takes `1`.
    pub fn page(mut self, value: impl TryInto<Int<1, { i64::MAX }>, Error: Into<Invalid>>) -> Self {
        self.call.query("page", value.try_into());
        self
    }

    /// Query parameter `start`: a whole number.
    pub fn start(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.call.query("start", value.try_into());
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
    pub async fn send(self) -> Result<Reply<UserLoginHistoryPagingDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-user-login-history`
    ///
    /// Required: `userId`.
    /// Success is 200 with `UserLoginHistoryPagingDto`.
    /// Paged by `page` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_user_login_history(&self) -> GetUserLoginHistoryCall {
        GetUserLoginHistoryCall {
            call: self.transport.call(&GET_USER_LOGIN_HISTORY),
        }
    }
}

/// Facts of `GET /api/v3/get-user-mfa-info`.
pub static GET_USER_MFA_INFO: Operation = Operation::new(
    "getUserMfaInfo",
    http::Method::GET,
    "/api/v3/get-user-mfa-info",
    "users",
)
.parameters(&[
    Parameter::query("userId").required(),
    Parameter::query("userIdType"),
])
.enveloped()
.idempotent();
/// `GET /api/v3/get-user-mfa-info`, made by [`get_user_mfa_info`](crate::Client::get_user_mfa_info).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetUserMfaInfoCall {
    call: Call,
}

impl GetUserMfaInfoCall {
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
    pub async fn send(self) -> Result<Reply<UserMfaRespDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-user-mfa-info`
    ///
    /// Required: `userId`.
    /// Success is 200 with `UserMfaRespDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_user_mfa_info(&self) -> GetUserMfaInfoCall {
        GetUserMfaInfoCall {
            call: self.transport.call(&GET_USER_MFA_INFO),
        }
    }
}

/// Facts of `POST /api/v3/get-user-password-ciphertext`.
pub static GET_USER_PASSWORD_CIPHERTEXT: Operation = Operation::new(
    "getUserPasswordCiphertext",
    http::Method::POST,
    "/api/v3/get-user-password-ciphertext",
    "users",
)
.body(BodyKind::Required)
.enveloped()
.idempotent()
.secrets(&["ciphertext"]);
/// `POST /api/v3/get-user-password-ciphertext`, made by [`get_user_password_ciphertext`](crate::Client::get_user_password_ciphertext).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetUserPasswordCiphertextCall {
    call: Call,
}

impl GetUserPasswordCiphertextCall {
    /// The JSON body. Required. `GetUserPasswordCiphertextDto`.
    pub fn body(
        mut self,
        value: impl TryInto<GetUserPasswordCiphertextDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<GetUserPasswordCiphertextDataDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/get-user-password-ciphertext`
    ///
    /// Required: the body.
    /// Success is 200 with `GetUserPasswordCiphertextDataDto`.
    /// Secrets in it: `ciphertext`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_user_password_ciphertext(&self) -> GetUserPasswordCiphertextCall {
        GetUserPasswordCiphertextCall {
            call: self.transport.call(&GET_USER_PASSWORD_CIPHERTEXT),
        }
    }
}

/// Facts of `GET /api/v3/get-user-principal-authentication-info`.
pub static GET_USER_PRINCIPAL_AUTHENTICATION_INFO: Operation = Operation::new(
    "getUserPrincipalAuthenticationInfo",
    http::Method::GET,
    "/api/v3/get-user-principal-authentication-info",
    "users",
)
.parameters(&[
    Parameter::query("userId").required(),
    Parameter::query("userIdType"),
])
.enveloped()
.idempotent();
/// `GET /api/v3/get-user-principal-authentication-info`, made by [`get_user_principal_authentication_info`](crate::Client::get_user_principal_authentication_info).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetUserPrincipalAuthenticationInfoCall {
    call: Call,
}

impl GetUserPrincipalAuthenticationInfoCall {
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
    pub async fn send(self) -> Result<Reply<PrincipalAuthenticationInfoPagingDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-user-principal-authentication-info`
    ///
    /// Required: `userId`.
    /// Success is 200 with `PrincipalAuthenticationInfoPagingDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_user_principal_authentication_info(&self) -> GetUserPrincipalAuthenticationInfoCall {
        GetUserPrincipalAuthenticationInfoCall {
            call: self.transport.call(&GET_USER_PRINCIPAL_AUTHENTICATION_INFO),
        }
    }
}

/// Facts of `GET /api/v3/get-user-roles`.
pub static GET_USER_ROLES: Operation = Operation::new(
    "getUserRoles",
    http::Method::GET,
    "/api/v3/get-user-roles",
    "users",
)
.parameters(&[
    Parameter::query("namespace"),
    Parameter::query("userId").required(),
    Parameter::query("userIdType"),
])
.enveloped()
.idempotent();
/// `GET /api/v3/get-user-roles`, made by [`get_user_roles`](crate::Client::get_user_roles).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetUserRolesCall {
    call: Call,
}

impl GetUserRolesCall {
    /// Query parameter `namespace`: a text.
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
    pub async fn send(self) -> Result<Reply<crate::shared::RolePagingDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-user-roles`
    ///
    /// Required: `userId`.
    /// Success is 200 with `RolePagingDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_user_roles(&self) -> GetUserRolesCall {
        GetUserRolesCall {
            call: self.transport.call(&GET_USER_ROLES),
        }
    }
}

/// Facts of `GET /api/v3/get-user-sync-relations`.
pub static GET_USER_SYNC_RELATIONS: Operation = Operation::new(
    "getUserSyncRelations",
    http::Method::GET,
    "/api/v3/get-user-sync-relations",
    "users",
)
.parameters(&[
    Parameter::query("userId").required(),
    Parameter::query("userIdType"),
])
.enveloped()
.idempotent();
/// `GET /api/v3/get-user-sync-relations`, made by [`get_user_sync_relations`](crate::Client::get_user_sync_relations).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetUserSyncRelationsCall {
    call: Call,
}

impl GetUserSyncRelationsCall {
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
    pub async fn send(self) -> Result<Reply<Items<UserSyncRelationDto>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-user-sync-relations`
    ///
    /// Required: `userId`.
    /// Success is 200 with a list of `UserSyncRelationDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_user_sync_relations(&self) -> GetUserSyncRelationsCall {
        GetUserSyncRelationsCall {
            call: self.transport.call(&GET_USER_SYNC_RELATIONS),
        }
    }
}

/// Facts of `POST /api/v3/has-any-role`.
pub static HAS_ANY_ROLE: Operation = Operation::new(
    "hasAnyRole",
    http::Method::POST,
    "/api/v3/has-any-role",
    "users",
)
.body(BodyKind::Required)
.enveloped()
.idempotent();
/// `POST /api/v3/has-any-role`, made by [`has_any_role`](crate::Client::has_any_role).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct HasAnyRoleCall {
    call: Call,
}

impl HasAnyRoleCall {
    /// The JSON body. Required. `HasAnyRoleReqDto`.
    pub fn body(mut self, value: impl TryInto<HasAnyRoleReqDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<HasAnyRoleDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/has-any-role`
    ///
    /// Required: the body.
    /// Success is 200 with `HasAnyRoleDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn has_any_role(&self) -> HasAnyRoleCall {
        HasAnyRoleCall {
            call: self.transport.call(&HAS_ANY_ROLE),
        }
    }
}

/// Facts of `POST /api/v3/import-otp`.
pub static IMPORT_OTP: Operation = Operation::new(
    "importOtp",
    http::Method::POST,
    "/api/v3/import-otp",
    "users",
)
.body(BodyKind::Required)
.enveloped()
.receipt(Receipt {
    done: None,
    named: &[],
})
.secrets(&["recoveryCode", "secret"]);
/// `POST /api/v3/import-otp`, made by [`import_otp`](crate::Client::import_otp).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ImportOtpCall {
    call: Call,
}

impl ImportOtpCall {
    /// The JSON body. Required. `ImportOtpReqDto`.
    pub fn body(mut self, value: impl TryInto<ImportOtpReqDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<()>, Error> {
        self.call.send_empty().await
    }
}

impl crate::Client {
    /// `POST /api/v3/import-otp`
    ///
    /// Required: the body.
    /// Success is 200 without content.
    /// Secrets in it: `recoveryCode`, `secret`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn import_otp(&self) -> ImportOtpCall {
        ImportOtpCall {
            call: self.transport.call(&IMPORT_OTP),
        }
    }
}

/// Facts of `POST /api/v3/is-user-exists`.
pub static IS_USER_EXISTS: Operation = Operation::new(
    "isUserExists",
    http::Method::POST,
    "/api/v3/is-user-exists",
    "users",
)
.body(BodyKind::Required)
.enveloped()
.idempotent();
/// `POST /api/v3/is-user-exists`, made by [`is_user_exists`](crate::Client::is_user_exists).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct IsUserExistsCall {
    call: Call,
}

impl IsUserExistsCall {
    /// The JSON body. Required. `IsUserExistsReqDto`.
    pub fn body(mut self, value: impl TryInto<IsUserExistsReqDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<IsUserExistsDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/is-user-exists`
    ///
    /// Required: the body.
    /// Success is 200 with `IsUserExistsDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn is_user_exists(&self) -> IsUserExistsCall {
        IsUserExistsCall {
            call: self.transport.call(&IS_USER_EXISTS),
        }
    }
}

/// Facts of `POST /api/v3/kick-users`.
pub static KICK_USERS: Operation = Operation::new(
    "kickUsers",
    http::Method::POST,
    "/api/v3/kick-users",
    "users",
)
.body(BodyKind::Required)
.enveloped()
.idempotent()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/kick-users`, made by [`kick_users`](crate::Client::kick_users).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct KickUsersCall {
    call: Call,
}

impl KickUsersCall {
    /// The JSON body. Required. `KickUsersDto`.
    pub fn body(mut self, value: impl TryInto<KickUsersDto, Error: Into<Invalid>>) -> Self {
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
    /// `POST /api/v3/kick-users`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn kick_users(&self) -> KickUsersCall {
        KickUsersCall {
            call: self.transport.call(&KICK_USERS),
        }
    }
}

/// Facts of `POST /api/v3/link-identity`.
pub static LINK_IDENTITY: Operation = Operation::new(
    "linkIdentity",
    http::Method::POST,
    "/api/v3/link-identity",
    "users",
)
.body(BodyKind::Required)
.enveloped()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/link-identity`, made by [`link_identity`](crate::Client::link_identity).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct LinkIdentityCall {
    call: Call,
}

impl LinkIdentityCall {
    /// The JSON body. Required. `LinkIdentityDto`.
    pub fn body(mut self, value: impl TryInto<LinkIdentityDto, Error: Into<Invalid>>) -> Self {
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
    /// `POST /api/v3/link-identity`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn link_identity(&self) -> LinkIdentityCall {
        LinkIdentityCall {
            call: self.transport.call(&LINK_IDENTITY),
        }
    }
}

/// Facts of `GET /api/v3/list-archived-users`.
pub static LIST_ARCHIVED_USERS: Operation = Operation::new(
    "listArchivedUsers",
    http::Method::GET,
    "/api/v3/list-archived-users",
    "users",
)
.parameters(&[
    Parameter::query("limit"),
    Parameter::query("page"),
    Parameter::query("startAt"),
])
.enveloped()
.idempotent()
.paging(Paging::Page {
    in_body: false,
    page: "page",
    limit: "limit",
});
/// `GET /api/v3/list-archived-users`, made by [`list_archived_users`](crate::Client::list_archived_users).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListArchivedUsersCall {
    call: Call,
}

impl ListArchivedUsersCall {
    /// Query parameter `limit`: a whole number from 1 to 50. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 50>, Error: Into<Invalid>>) -> Self {
        self.call.query("limit", value.try_into());
        self
    }

    /// Query parameter `page`: a whole number of at least 1. Unset, the vendor takes `1`.
    pub fn page(mut self, value: impl TryInto<Int<1, { i64::MAX }>, Error: Into<Invalid>>) -> Self {
        self.call.query("page", value.try_into());
        self
    }

    /// Query parameter `startAt`: a whole number.
    pub fn start_at(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.call.query("startAt", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<ArchivedUsersListPagingDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/list-archived-users`
    ///
    /// Success is 200 with `ArchivedUsersListPagingDto`.
    /// Paged by `page` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_archived_users(&self) -> ListArchivedUsersCall {
        ListArchivedUsersCall {
            call: self.transport.call(&LIST_ARCHIVED_USERS),
        }
    }
}

/// Facts of `GET /api/v3/list-users`.
pub static LIST_USERS_LEGACY: Operation = Operation::new(
    "listUsersLegacy",
    http::Method::GET,
    "/api/v3/list-users",
    "users",
)
.parameters(&[
    Parameter::query("limit"),
    Parameter::query("page"),
    Parameter::query("status"),
    Parameter::query("updatedAtEnd"),
    Parameter::query("updatedAtStart"),
    Parameter::query("withCustomData"),
    Parameter::query("withIdentities"),
    Parameter::query("withUserPasswordExpireTime"),
])
.enveloped()
.idempotent()
.deprecated()
.paging(Paging::Page {
    in_body: false,
    page: "page",
    limit: "limit",
})
.secrets(&["accessToken", "refreshToken"]);
/// `GET /api/v3/list-users`, made by [`list_users_legacy`](crate::Client::list_users_legacy).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListUsersLegacyCall {
    call: Call,
}

impl ListUsersLegacyCall {
    /// Query parameter `limit`: a whole number from 1 to 50. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 50>, Error: Into<Invalid>>) -> Self {
        self.call.query("limit", value.try_into());
        self
    }

    /// Query parameter `page`: a whole number of at least 1. Unset, the vendor takes `1`.
    pub fn page(mut self, value: impl TryInto<Int<1, { i64::MAX }>, Error: Into<Invalid>>) -> Self {
        self.call.query("page", value.try_into());
        self
    }

    /// Query parameter `status`: `UserStatus`.
    pub fn status(
        mut self,
        value: impl TryInto<crate::shared::UserStatus, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("status", value.try_into());
        self
    }

    /// Query parameter `updatedAtEnd`: a whole number.
    pub fn updated_at_end(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.call.query("updatedAtEnd", value.try_into());
        self
    }

    /// Query parameter `updatedAtStart`: a whole number.
    pub fn updated_at_start(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.call.query("updatedAtStart", value.try_into());
        self
    }

    /// Query parameter `withCustomData`: true or false. Unset, the vendor takes `false`.
    pub fn with_custom_data(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("withCustomData", value.try_into());
        self
    }

    /// Query parameter `withIdentities`: true or false. Unset, the vendor takes `false`.
    pub fn with_identities(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("withIdentities", value.try_into());
        self
    }

    /// Query parameter `withUserPasswordExpireTime`: true or false. Unset, the vendor takes `false`.
    pub fn with_user_password_expire_time(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.call
            .query("withUserPasswordExpireTime", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::UserPagingDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/list-users`
    ///
    /// Success is 200 with `UserPagingDto`.
    /// Paged by `page` and `limit`.
    /// Secrets in it: `accessToken`, `refreshToken`.
    /// Sending it twice does no harm.
    /// The vendor advises against it.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    #[deprecated = "the vendor advises against it"]
    pub fn list_users_legacy(&self) -> ListUsersLegacyCall {
        ListUsersLegacyCall {
            call: self.transport.call(&LIST_USERS_LEGACY),
        }
    }
}

/// Facts of `POST /api/v3/list-users`.
pub static LIST_USERS: Operation = Operation::new(
    "listUsers",
    http::Method::POST,
    "/api/v3/list-users",
    "users",
)
.body(BodyKind::Required)
.enveloped()
.idempotent()
.paging(Paging::Page {
    in_body: true,
    page: "options.pagination.page",
    limit: "options.pagination.limit",
})
.secrets(&["accessToken", "refreshToken"]);
/// `POST /api/v3/list-users`, made by [`list_users`](crate::Client::list_users).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListUsersCall {
    call: Call,
}

impl ListUsersCall {
    /// The JSON body. Required. `ListUsersRequestDto`.
    pub fn body(mut self, value: impl TryInto<ListUsersRequestDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::UserPagingDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/list-users`
    ///
    /// Required: the body.
    /// Success is 200 with `UserPagingDto`.
    /// Paged by `options.pagination.page` and `options.pagination.limit`.
    /// Secrets in it: `accessToken`, `refreshToken`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_users(&self) -> ListUsersCall {
        ListUsersCall {
            call: self.transport.call(&LIST_USERS),
        }
    }
}

/// Facts of `POST /api/v3/reset-user-principal-authentication-info`.
pub static RESET_USER_PRINCIPAL_AUTHENTICATION_INFO: Operation = Operation::new(
    "resetUserPrincipalAuthenticationInfo",
    http::Method::POST,
    "/api/v3/reset-user-principal-authentication-info",
    "users",
)
.body(BodyKind::Required)
.enveloped()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/reset-user-principal-authentication-info`, made by [`reset_user_principal_authentication_info`](crate::Client::reset_user_principal_authentication_info).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ResetUserPrincipalAuthenticationInfoCall {
    call: Call,
}

impl ResetUserPrincipalAuthenticationInfoCall {
    /// The JSON body. Required. `ResetUserPrincipalAuthenticationInfoDto`.
    pub fn body(
        mut self,
        value: impl TryInto<ResetUserPrincipalAuthenticationInfoDto, Error: Into<Invalid>>,
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
    /// `POST /api/v3/reset-user-principal-authentication-info`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn reset_user_principal_authentication_info(
        &self,
    ) -> ResetUserPrincipalAuthenticationInfoCall {
        ResetUserPrincipalAuthenticationInfoCall {
            call: self
                .transport
                .call(&RESET_USER_PRINCIPAL_AUTHENTICATION_INFO),
        }
    }
}

/// Facts of `POST /api/v3/set-mfa-status`.
pub static SET_USERS_MFA_STATUS: Operation = Operation::new(
    "setUsersMfaStatus",
    http::Method::POST,
    "/api/v3/set-mfa-status",
    "users",
)
.body(BodyKind::Required)
.enveloped()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
})
.secrets(&["mfaToken"]);
/// `POST /api/v3/set-mfa-status`, made by [`set_users_mfa_status`](crate::Client::set_users_mfa_status).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct SetUsersMfaStatusCall {
    call: Call,
}

impl SetUsersMfaStatusCall {
    /// The JSON body. Required. `SetMfaStatusDto`.
    pub fn body(mut self, value: impl TryInto<SetMfaStatusDto, Error: Into<Invalid>>) -> Self {
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
    /// `POST /api/v3/set-mfa-status`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    /// Secrets in it: `mfaToken`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn set_users_mfa_status(&self) -> SetUsersMfaStatusCall {
        SetUsersMfaStatusCall {
            call: self.transport.call(&SET_USERS_MFA_STATUS),
        }
    }
}

/// Facts of `POST /api/v3/unlink-identity`.
pub static UNLINK_IDENTITY: Operation = Operation::new(
    "unlinkIdentity",
    http::Method::POST,
    "/api/v3/unlink-identity",
    "users",
)
.body(BodyKind::Required)
.enveloped()
.idempotent()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/unlink-identity`, made by [`unlink_identity`](crate::Client::unlink_identity).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UnlinkIdentityCall {
    call: Call,
}

impl UnlinkIdentityCall {
    /// The JSON body. Required. `UnlinkIdentity`.
    pub fn body(mut self, value: impl TryInto<UnlinkIdentity, Error: Into<Invalid>>) -> Self {
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
    /// `POST /api/v3/unlink-identity`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn unlink_identity(&self) -> UnlinkIdentityCall {
        UnlinkIdentityCall {
            call: self.transport.call(&UNLINK_IDENTITY),
        }
    }
}

/// Facts of `POST /api/v3/update-user`.
pub static UPDATE_USER: Operation = Operation::new(
    "updateUser",
    http::Method::POST,
    "/api/v3/update-user",
    "users",
)
.body(BodyKind::Required)
.enveloped()
.secrets(&["accessToken", "password", "refreshToken"]);
/// `POST /api/v3/update-user`, made by [`update_user`](crate::Client::update_user).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateUserCall {
    call: Call,
}

impl UpdateUserCall {
    /// The JSON body. Required. `UpdateUserReqDto`.
    pub fn body(mut self, value: impl TryInto<UpdateUserReqDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::UserDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/update-user`
    ///
    /// Required: the body.
    /// Success is 200 with `UserDto`.
    /// Secrets in it: `accessToken`, `password`, `refreshToken`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_user(&self) -> UpdateUserCall {
        UpdateUserCall {
            call: self.transport.call(&UPDATE_USER),
        }
    }
}

/// Facts of `POST /api/v3/update-user-batch`.
pub static UPDATE_USER_BATCH: Operation = Operation::new(
    "updateUserBatch",
    http::Method::POST,
    "/api/v3/update-user-batch",
    "users",
)
.body(BodyKind::Required)
.enveloped()
.secrets(&["accessToken", "password", "refreshToken"]);
/// `POST /api/v3/update-user-batch`, made by [`update_user_batch`](crate::Client::update_user_batch).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateUserBatchCall {
    call: Call,
}

impl UpdateUserBatchCall {
    /// The JSON body. Required. `UpdateUserBatchReqDto`.
    pub fn body(
        mut self,
        value: impl TryInto<UpdateUserBatchReqDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<Items<crate::shared::UserDto>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/update-user-batch`
    ///
    /// Required: the body.
    /// Success is 200 with a list of `UserDto`.
    /// Secrets in it: `accessToken`, `password`, `refreshToken`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_user_batch(&self) -> UpdateUserBatchCall {
        UpdateUserBatchCall {
            call: self.transport.call(&UPDATE_USER_BATCH),
        }
    }
}

/// Facts of `POST /api/v3/users/field/decrypt`.
pub static USER_FIELD_DECRYPT: Operation = Operation::new(
    "userFieldDecrypt",
    http::Method::POST,
    "/api/v3/users/field/decrypt",
    "users",
)
.body(BodyKind::Required)
.enveloped()
.idempotent()
.secrets(&["decryptedContent", "privateKey"]);
/// `POST /api/v3/users/field/decrypt`, made by [`user_field_decrypt`](crate::Client::user_field_decrypt).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UserFieldDecryptCall {
    call: Call,
}

impl UserFieldDecryptCall {
    /// The JSON body. Required. `UserFieldDecryptReqDto`.
    pub fn body(
        mut self,
        value: impl TryInto<UserFieldDecryptReqDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<Items<UserFieldDecryptRespItemDto>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/users/field/decrypt`
    ///
    /// Required: the body.
    /// Success is 200 with a list of `UserFieldDecryptRespItemDto`.
    /// Secrets in it: `decryptedContent`, `privateKey`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn user_field_decrypt(&self) -> UserFieldDecryptCall {
        UserFieldDecryptCall {
            call: self.transport.call(&USER_FIELD_DECRYPT),
        }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &GET_USER_ENCRYPT_PASSWORD_BATCH,
    &CHECK_SESSION_STATUS,
    &CREATE_USER,
    &CREATE_USERS_BATCH,
    &DELETE_USER_SYNC_RELATIONS,
    &DELETE_USERS_BATCH,
    &GET_USER_MFA_STATUS,
    &GET_OTP_SECRET_BY_USER,
    &GET_USER,
    &GET_USER_ACCESSIBLE_APPS,
    &GET_USER_AUTHORIZED_APPS,
    &GET_USER_AUTHORIZED_RESOURCES,
    &GET_USER_BATCH,
    &GET_USER_GROUPS,
    &GET_USER_IDENTITIES,
    &GET_USER_LOGGEDIN_IDENTITIES,
    &GET_USER_LOGGEDIN_APPS,
    &GET_USER_LOGIN_HISTORY,
    &GET_USER_MFA_INFO,
    &GET_USER_PASSWORD_CIPHERTEXT,
    &GET_USER_PRINCIPAL_AUTHENTICATION_INFO,
    &GET_USER_ROLES,
    &GET_USER_SYNC_RELATIONS,
    &HAS_ANY_ROLE,
    &IMPORT_OTP,
    &IS_USER_EXISTS,
    &KICK_USERS,
    &LINK_IDENTITY,
    &LIST_ARCHIVED_USERS,
    &LIST_USERS_LEGACY,
    &LIST_USERS,
    &RESET_USER_PRINCIPAL_AUTHENTICATION_INFO,
    &SET_USERS_MFA_STATUS,
    &UNLINK_IDENTITY,
    &UPDATE_USER,
    &UPDATE_USER_BATCH,
    &USER_FIELD_DECRYPT,
];

/// Object `AppDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct AppDto {
    /// `appDefaultLoginStrategy`. Always there.
    #[serde(rename = "appDefaultLoginStrategy")]
    pub app_default_login_strategy: Open<crate::shared::PermissionStrategy>,
    /// `appId`. Always there.
    #[serde(rename = "appId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub app_id: crate::ids::AppId,
    /// `appLoginUrl`.
    #[serde(rename = "appLoginUrl")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub app_login_url: String,
    /// `appLogo`.
    #[serde(rename = "appLogo")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub app_logo: String,
    /// `appName`.
    #[serde(rename = "appName")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub app_name: String,
}

/// Object `ApplicationMfaDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ApplicationMfaDtoInput {
    #[serde(rename = "mfaPolicy", skip_serializing_if = "Option::is_none")]
    mfa_policy: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sort: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    status: Option<i64>,
}

impl ApplicationMfaDtoInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ApplicationMfaDtoInputBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("mfaPolicy", self.mfa_policy.is_some());
        checks.required("sort", self.sort.is_some());
        checks.required("status", self.status.is_some());
    }
}

/// Makes a [`ApplicationMfaDtoInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ApplicationMfaDtoInputBuilder {
    checks: Checks,
    value: ApplicationMfaDtoInput,
}

impl ApplicationMfaDtoInputBuilder {
    /// `mfaPolicy`: a text. Required.
    pub fn mfa_policy(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.mfa_policy = self.checks.take("mfaPolicy", value);
        self
    }

    /// `sort`: a whole number. Required.
    pub fn sort(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.value.sort = self.checks.take("sort", value);
        self
    }

    /// `status`: a whole number. Required.
    pub fn status(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.value.status = self.checks.take("status", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ApplicationMfaDtoInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ApplicationMfaDtoInputBuilder> for ApplicationMfaDtoInput {
    type Error = Invalid;
    fn try_from(builder: ApplicationMfaDtoInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ApplicationMfaDtoInput);
/// Object `ArchivedUsersListPagingDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ArchivedUsersListPagingDto {
    /// `list`. Always there.
    pub list: Items<ListArchivedUsersRespDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `CheckSessionStatusDataDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CheckSessionStatusDataDto {
    /// `active`. Always there.
    pub active: bool,
}

/// Object `CheckSessionStatusDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CheckSessionStatusDto {
    #[serde(rename = "appId", skip_serializing_if = "Option::is_none")]
    app_id: Option<String>,
    #[serde(rename = "userId", skip_serializing_if = "Option::is_none")]
    user_id: Option<String>,
}

impl CheckSessionStatusDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CheckSessionStatusDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("appId", self.app_id.is_some());
        checks.required("userId", self.user_id.is_some());
    }
}

/// Makes a [`CheckSessionStatusDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CheckSessionStatusDtoBuilder {
    checks: Checks,
    value: CheckSessionStatusDto,
}

impl CheckSessionStatusDtoBuilder {
    /// `appId`: a text. Required.
    pub fn app_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.app_id = self.checks.take("appId", value);
        self
    }

    /// `userId`: a text. Required.
    pub fn user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.user_id = self.checks.take("userId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CheckSessionStatusDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CheckSessionStatusDtoBuilder> for CheckSessionStatusDto {
    type Error = Invalid;
    fn try_from(builder: CheckSessionStatusDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CheckSessionStatusDto);
/// Object `CreateIdentityDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateIdentityDto {
    #[serde(rename = "accessToken", skip_serializing_if = "Option::is_none")]
    access_token: Option<Secret>,
    #[serde(rename = "extIdpId", skip_serializing_if = "Option::is_none")]
    ext_idp_id: Option<String>,
    #[serde(rename = "originConnIds", skip_serializing_if = "Option::is_none")]
    origin_conn_ids: Option<List<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    provider: Option<crate::shared::ExtIdpType>,
    #[serde(rename = "refreshToken", skip_serializing_if = "Option::is_none")]
    refresh_token: Option<Secret>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    type_: Option<String>,
    #[serde(rename = "userIdInIdp", skip_serializing_if = "Option::is_none")]
    user_id_in_idp: Option<String>,
    #[serde(rename = "userInfoInIdp", skip_serializing_if = "Option::is_none")]
    user_info_in_idp: Option<serde_json::Value>,
}

impl CreateIdentityDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateIdentityDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("extIdpId", self.ext_idp_id.is_some());
        checks.required("originConnIds", self.origin_conn_ids.is_some());
        checks.required("provider", self.provider.is_some());
        checks.required("type", self.type_.is_some());
        checks.required("userIdInIdp", self.user_id_in_idp.is_some());
        checks.required("userInfoInIdp", self.user_info_in_idp.is_some());
    }
}

/// Makes a [`CreateIdentityDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateIdentityDtoBuilder {
    checks: Checks,
    value: CreateIdentityDto,
}

impl CreateIdentityDtoBuilder {
    /// `accessToken`: a secret text.
    pub fn access_token(mut self, value: impl TryInto<Secret, Error: Into<Invalid>>) -> Self {
        self.value.access_token = self.checks.take("accessToken", value);
        self
    }

    /// `extIdpId`: a text. Required.
    pub fn ext_idp_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.ext_idp_id = self.checks.take("extIdpId", value);
        self
    }

    /// `originConnIds`: a list of texts. Required.
    pub fn origin_conn_ids(
        mut self,
        value: impl TryInto<List<String>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.origin_conn_ids = self.checks.take("originConnIds", value);
        self
    }

    /// `provider`: `ExtIdpType`. Required.
    pub fn provider(
        mut self,
        value: impl TryInto<crate::shared::ExtIdpType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.provider = self.checks.take("provider", value);
        self
    }

    /// `refreshToken`: a secret text.
    pub fn refresh_token(mut self, value: impl TryInto<Secret, Error: Into<Invalid>>) -> Self {
        self.value.refresh_token = self.checks.take("refreshToken", value);
        self
    }

    /// `type`: a text. Required.
    pub fn type_(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.type_ = self.checks.take("type", value);
        self
    }

    /// `userIdInIdp`: a text. Required.
    pub fn user_id_in_idp(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.user_id_in_idp = self.checks.take("userIdInIdp", value);
        self
    }

    /// `userInfoInIdp`: any JSON value. Required.
    pub fn user_info_in_idp(
        mut self,
        value: impl TryInto<serde_json::Value, Error: Into<Invalid>>,
    ) -> Self {
        self.value.user_info_in_idp = self.checks.take("userInfoInIdp", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateIdentityDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateIdentityDtoBuilder> for CreateIdentityDto {
    type Error = Invalid;
    fn try_from(builder: CreateIdentityDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateIdentityDto);
/// Object `CreateUserBatchReqDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateUserBatchReqDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    list: Option<AtMost<CreateUserInfoDto, 50, 1>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    options: Option<CreateUserOptionsDto>,
}

impl CreateUserBatchReqDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateUserBatchReqDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("list", self.list.is_some());
    }
}

/// Makes a [`CreateUserBatchReqDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateUserBatchReqDtoBuilder {
    checks: Checks,
    value: CreateUserBatchReqDto,
}

impl CreateUserBatchReqDtoBuilder {
    /// `list`: a list, 1 to 50 long, of `CreateUserInfoDto`. Required.
    pub fn list(
        mut self,
        value: impl TryInto<AtMost<CreateUserInfoDto, 50, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.list = self.checks.take("list", value);
        self
    }

    /// `options`: `CreateUserOptionsDto`.
    pub fn options(
        mut self,
        value: impl TryInto<CreateUserOptionsDto, Error: Into<Invalid>>,
    ) -> Self {
        self.value.options = self.checks.take("options", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateUserBatchReqDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateUserBatchReqDtoBuilder> for CreateUserBatchReqDto {
    type Error = Invalid;
    fn try_from(builder: CreateUserBatchReqDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateUserBatchReqDto);
/// Object `CreateUserInfoDto`. Sent.
/// At least one of `email`, `phone`, `username` is required.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateUserInfoDto {
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
    #[serde(skip_serializing_if = "Option::is_none")]
    identities: Option<List<CreateIdentityDto>>,
    #[serde(rename = "identityNumber", skip_serializing_if = "Option::is_none")]
    identity_number: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    locale: Option<String>,
    #[serde(rename = "metadataSource", skip_serializing_if = "Option::is_none")]
    metadata_source: Option<serde_json::Value>,
    #[serde(rename = "middleName", skip_serializing_if = "Option::is_none")]
    middle_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    nickname: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    otp: Option<CreateUserOtpDto>,
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
    #[serde(rename = "tenantIds", skip_serializing_if = "Option::is_none")]
    tenant_ids: Option<List<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    username: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    website: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    zoneinfo: Option<String>,
}

impl CreateUserInfoDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateUserInfoDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.any_of(
            &["email", "phone", "username"],
            self.email.is_some() || self.phone.is_some() || self.username.is_some(),
        );
    }
}

/// Makes a [`CreateUserInfoDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateUserInfoDtoBuilder {
    checks: Checks,
    value: CreateUserInfoDto,
}

impl CreateUserInfoDtoBuilder {
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

    /// `identities`: a list of `CreateIdentityDto`.
    pub fn identities(
        mut self,
        value: impl TryInto<List<CreateIdentityDto>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.identities = self.checks.take("identities", value);
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

    /// `metadataSource`: any JSON value.
    pub fn metadata_source(
        mut self,
        value: impl TryInto<serde_json::Value, Error: Into<Invalid>>,
    ) -> Self {
        self.value.metadata_source = self.checks.take("metadataSource", value);
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

    /// `otp`: `CreateUserOtpDto`.
    pub fn otp(mut self, value: impl TryInto<CreateUserOtpDto, Error: Into<Invalid>>) -> Self {
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

    /// `tenantIds`: a list of texts.
    pub fn tenant_ids(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.value.tenant_ids = self.checks.take("tenantIds", value);
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
    pub fn build(mut self) -> Result<CreateUserInfoDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateUserInfoDtoBuilder> for CreateUserInfoDto {
    type Error = Invalid;
    fn try_from(builder: CreateUserInfoDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateUserInfoDto);
/// Object `CreateUserOptionsDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateUserOptionsDto {
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

impl CreateUserOptionsDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateUserOptionsDtoBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`CreateUserOptionsDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateUserOptionsDtoBuilder {
    checks: Checks,
    value: CreateUserOptionsDto,
}

impl CreateUserOptionsDtoBuilder {
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
    pub fn build(mut self) -> Result<CreateUserOptionsDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateUserOptionsDtoBuilder> for CreateUserOptionsDto {
    type Error = Invalid;
    fn try_from(builder: CreateUserOptionsDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateUserOptionsDto);
/// Object `CreateUserOtpDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateUserOtpDto {
    #[serde(rename = "recoveryCode", skip_serializing_if = "Option::is_none")]
    recovery_code: Option<Secret>,
    #[serde(skip_serializing_if = "Option::is_none")]
    secret: Option<Secret>,
}

impl CreateUserOtpDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateUserOtpDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("secret", self.secret.is_some());
    }
}

/// Makes a [`CreateUserOtpDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateUserOtpDtoBuilder {
    checks: Checks,
    value: CreateUserOtpDto,
}

impl CreateUserOtpDtoBuilder {
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
    pub fn build(mut self) -> Result<CreateUserOtpDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateUserOtpDtoBuilder> for CreateUserOtpDto {
    type Error = Invalid;
    fn try_from(builder: CreateUserOtpDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateUserOtpDto);
/// Object `CreateUserReqDto`. Sent.
/// At least one of `email`, `phone`, `username` is required.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateUserReqDto {
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
    #[serde(skip_serializing_if = "Option::is_none")]
    identities: Option<List<CreateIdentityDto>>,
    #[serde(rename = "identityNumber", skip_serializing_if = "Option::is_none")]
    identity_number: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    locale: Option<String>,
    #[serde(rename = "metadataSource", skip_serializing_if = "Option::is_none")]
    metadata_source: Option<serde_json::Value>,
    #[serde(rename = "middleName", skip_serializing_if = "Option::is_none")]
    middle_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    nickname: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    options: Option<CreateUserOptionsDto>,
    #[serde(skip_serializing_if = "Option::is_none")]
    otp: Option<CreateUserOtpDto>,
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
    #[serde(rename = "tenantIds", skip_serializing_if = "Option::is_none")]
    tenant_ids: Option<List<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    username: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    website: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    zoneinfo: Option<String>,
}

impl CreateUserReqDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateUserReqDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.any_of(
            &["email", "phone", "username"],
            self.email.is_some() || self.phone.is_some() || self.username.is_some(),
        );
    }
}

/// Makes a [`CreateUserReqDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateUserReqDtoBuilder {
    checks: Checks,
    value: CreateUserReqDto,
}

impl CreateUserReqDtoBuilder {
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

    /// `identities`: a list of `CreateIdentityDto`.
    pub fn identities(
        mut self,
        value: impl TryInto<List<CreateIdentityDto>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.identities = self.checks.take("identities", value);
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

    /// `metadataSource`: any JSON value.
    pub fn metadata_source(
        mut self,
        value: impl TryInto<serde_json::Value, Error: Into<Invalid>>,
    ) -> Self {
        self.value.metadata_source = self.checks.take("metadataSource", value);
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

    /// `options`: `CreateUserOptionsDto`.
    pub fn options(
        mut self,
        value: impl TryInto<CreateUserOptionsDto, Error: Into<Invalid>>,
    ) -> Self {
        self.value.options = self.checks.take("options", value);
        self
    }

    /// `otp`: `CreateUserOtpDto`.
    pub fn otp(mut self, value: impl TryInto<CreateUserOtpDto, Error: Into<Invalid>>) -> Self {
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

    /// `tenantIds`: a list of texts.
    pub fn tenant_ids(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.value.tenant_ids = self.checks.take("tenantIds", value);
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
    pub fn build(mut self) -> Result<CreateUserReqDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateUserReqDtoBuilder> for CreateUserReqDto {
    type Error = Invalid;
    fn try_from(builder: CreateUserReqDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateUserReqDto);
/// Object `DeleteUserSyncRelationReqDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct DeleteUserSyncRelationReqDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    provider: Option<String>,
    #[serde(rename = "userId", skip_serializing_if = "Option::is_none")]
    user_id: Option<String>,
    #[serde(rename = "userIdType", skip_serializing_if = "Option::is_none")]
    user_id_type: Option<crate::shared::UserIdType>,
}

impl DeleteUserSyncRelationReqDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> DeleteUserSyncRelationReqDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("provider", self.provider.is_some());
        checks.required("userId", self.user_id.is_some());
    }
}

/// Makes a [`DeleteUserSyncRelationReqDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DeleteUserSyncRelationReqDtoBuilder {
    checks: Checks,
    value: DeleteUserSyncRelationReqDto,
}

impl DeleteUserSyncRelationReqDtoBuilder {
    /// `provider`: a text. Required.
    pub fn provider(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.provider = self.checks.take("provider", value);
        self
    }

    /// `userId`: a text. Required.
    pub fn user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.user_id = self.checks.take("userId", value);
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
    pub fn build(mut self) -> Result<DeleteUserSyncRelationReqDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<DeleteUserSyncRelationReqDtoBuilder> for DeleteUserSyncRelationReqDto {
    type Error = Invalid;
    fn try_from(builder: DeleteUserSyncRelationReqDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DeleteUserSyncRelationReqDto);
/// Object `DeleteUsersBatchDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct DeleteUsersBatchDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    options: Option<DeleteUsersBatchOptionsDto>,
    #[serde(rename = "userIds", skip_serializing_if = "Option::is_none")]
    user_ids: Option<AtMost<String, 50, 1>>,
}

impl DeleteUsersBatchDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> DeleteUsersBatchDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("userIds", self.user_ids.is_some());
    }
}

/// Makes a [`DeleteUsersBatchDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DeleteUsersBatchDtoBuilder {
    checks: Checks,
    value: DeleteUsersBatchDto,
}

impl DeleteUsersBatchDtoBuilder {
    /// `options`: `DeleteUsersBatchOptionsDto`.
    pub fn options(
        mut self,
        value: impl TryInto<DeleteUsersBatchOptionsDto, Error: Into<Invalid>>,
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
    pub fn build(mut self) -> Result<DeleteUsersBatchDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<DeleteUsersBatchDtoBuilder> for DeleteUsersBatchDto {
    type Error = Invalid;
    fn try_from(builder: DeleteUsersBatchDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DeleteUsersBatchDto);
/// Object `DeleteUsersBatchOptionsDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct DeleteUsersBatchOptionsDto {
    #[serde(rename = "userIdType", skip_serializing_if = "Option::is_none")]
    user_id_type: Option<crate::shared::UserIdType>,
}

impl DeleteUsersBatchOptionsDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> DeleteUsersBatchOptionsDtoBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`DeleteUsersBatchOptionsDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DeleteUsersBatchOptionsDtoBuilder {
    checks: Checks,
    value: DeleteUsersBatchOptionsDto,
}

impl DeleteUsersBatchOptionsDtoBuilder {
    /// `userIdType`: `UserIdType`. Unset, the vendor takes `"user_id"`.
    pub fn user_id_type(
        mut self,
        value: impl TryInto<crate::shared::UserIdType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.user_id_type = self.checks.take("userIdType", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<DeleteUsersBatchOptionsDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<DeleteUsersBatchOptionsDtoBuilder> for DeleteUsersBatchOptionsDto {
    type Error = Invalid;
    fn try_from(builder: DeleteUsersBatchOptionsDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DeleteUsersBatchOptionsDto);
/// Object `GetMfaInfoDataDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct GetMfaInfoDataDtoInput {
    #[serde(rename = "applicationMfa", skip_serializing_if = "Option::is_none")]
    application_mfa: Option<List<ApplicationMfaDtoInput>>,
    #[serde(
        rename = "faceMfaEnabled",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    face_mfa_enabled: Option<Nullable<bool>>,
    #[serde(
        rename = "mfaEmail",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    mfa_email: Option<Nullable<String>>,
    #[serde(
        rename = "mfaPhone",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    mfa_phone: Option<Nullable<String>>,
    #[serde(
        rename = "mfaPhoneCountryCode",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    mfa_phone_country_code: Option<Nullable<String>>,
    #[serde(rename = "mfaToken", skip_serializing_if = "Option::is_none")]
    mfa_token: Option<Secret>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    nickname: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    phone: Option<Nullable<String>>,
    #[serde(
        rename = "phoneCountryCode",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    phone_country_code: Option<Nullable<String>>,
    #[serde(
        rename = "totpMfaEnabled",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    totp_mfa_enabled: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    username: Option<Nullable<String>>,
}

impl GetMfaInfoDataDtoInput {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> GetMfaInfoDataDtoInputBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("applicationMfa", self.application_mfa.is_some());
        checks.required("mfaToken", self.mfa_token.is_some());
    }
}

/// Makes a [`GetMfaInfoDataDtoInput`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct GetMfaInfoDataDtoInputBuilder {
    checks: Checks,
    value: GetMfaInfoDataDtoInput,
}

impl GetMfaInfoDataDtoInputBuilder {
    /// `applicationMfa`: a list of `ApplicationMfaDtoInput`. Required.
    pub fn application_mfa(
        mut self,
        value: impl TryInto<List<ApplicationMfaDtoInput>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.application_mfa = self.checks.take("applicationMfa", value);
        self
    }

    /// `faceMfaEnabled`: true or false.
    pub fn face_mfa_enabled(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.face_mfa_enabled = self
            .checks
            .take("faceMfaEnabled", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `faceMfaEnabled`.
    pub fn face_mfa_enabled_null(mut self) -> Self {
        self.checks.clear("faceMfaEnabled");
        self.value.face_mfa_enabled = Some(Nullable::Null);
        self
    }

    /// `mfaEmail`: a text.
    pub fn mfa_email(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.mfa_email = self.checks.take("mfaEmail", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `mfaEmail`.
    pub fn mfa_email_null(mut self) -> Self {
        self.checks.clear("mfaEmail");
        self.value.mfa_email = Some(Nullable::Null);
        self
    }

    /// `mfaPhone`: a text.
    pub fn mfa_phone(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.mfa_phone = self.checks.take("mfaPhone", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `mfaPhone`.
    pub fn mfa_phone_null(mut self) -> Self {
        self.checks.clear("mfaPhone");
        self.value.mfa_phone = Some(Nullable::Null);
        self
    }

    /// `mfaPhoneCountryCode`: a text.
    pub fn mfa_phone_country_code(
        mut self,
        value: impl TryInto<String, Error: Into<Invalid>>,
    ) -> Self {
        self.value.mfa_phone_country_code = self
            .checks
            .take("mfaPhoneCountryCode", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `mfaPhoneCountryCode`.
    pub fn mfa_phone_country_code_null(mut self) -> Self {
        self.checks.clear("mfaPhoneCountryCode");
        self.value.mfa_phone_country_code = Some(Nullable::Null);
        self
    }

    /// `mfaToken`: a secret text. Required.
    pub fn mfa_token(mut self, value: impl TryInto<Secret, Error: Into<Invalid>>) -> Self {
        self.value.mfa_token = self.checks.take("mfaToken", value);
        self
    }

    /// `nickname`: a text.
    pub fn nickname(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.nickname = self.checks.take("nickname", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `nickname`.
    pub fn nickname_null(mut self) -> Self {
        self.checks.clear("nickname");
        self.value.nickname = Some(Nullable::Null);
        self
    }

    /// `phone`: a text.
    pub fn phone(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.phone = self.checks.take("phone", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `phone`.
    pub fn phone_null(mut self) -> Self {
        self.checks.clear("phone");
        self.value.phone = Some(Nullable::Null);
        self
    }

    /// `phoneCountryCode`: a text.
    pub fn phone_country_code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.phone_country_code = self
            .checks
            .take("phoneCountryCode", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `phoneCountryCode`.
    pub fn phone_country_code_null(mut self) -> Self {
        self.checks.clear("phoneCountryCode");
        self.value.phone_country_code = Some(Nullable::Null);
        self
    }

    /// `totpMfaEnabled`: true or false.
    pub fn totp_mfa_enabled(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.totp_mfa_enabled = self
            .checks
            .take("totpMfaEnabled", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `totpMfaEnabled`.
    pub fn totp_mfa_enabled_null(mut self) -> Self {
        self.checks.clear("totpMfaEnabled");
        self.value.totp_mfa_enabled = Some(Nullable::Null);
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
    pub fn build(mut self) -> Result<GetMfaInfoDataDtoInput, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<GetMfaInfoDataDtoInputBuilder> for GetMfaInfoDataDtoInput {
    type Error = Invalid;
    fn try_from(builder: GetMfaInfoDataDtoInputBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(GetMfaInfoDataDtoInput);
/// Object `GetUserEncryptPasswordBatchDataDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetUserEncryptPasswordBatchDataDto {
    /// `encryptedPassword`. Always there. A secret: its debug output is redacted.
    #[serde(rename = "encryptedPassword")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub encrypted_password: Secret,
    /// `userId`. Always there.
    #[serde(rename = "userId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub user_id: crate::ids::UserId,
}

/// Object `GetUserEncryptPasswordBatchDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct GetUserEncryptPasswordBatchDto {
    #[serde(rename = "userIds", skip_serializing_if = "Option::is_none")]
    user_ids: Option<List<String>>,
}

impl GetUserEncryptPasswordBatchDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> GetUserEncryptPasswordBatchDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("userIds", self.user_ids.is_some());
    }
}

/// Makes a [`GetUserEncryptPasswordBatchDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct GetUserEncryptPasswordBatchDtoBuilder {
    checks: Checks,
    value: GetUserEncryptPasswordBatchDto,
}

impl GetUserEncryptPasswordBatchDtoBuilder {
    /// `userIds`: a list of texts. Required.
    pub fn user_ids(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.value.user_ids = self.checks.take("userIds", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<GetUserEncryptPasswordBatchDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<GetUserEncryptPasswordBatchDtoBuilder> for GetUserEncryptPasswordBatchDto {
    type Error = Invalid;
    fn try_from(builder: GetUserEncryptPasswordBatchDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(GetUserEncryptPasswordBatchDto);
/// Object `GetUserPasswordCiphertextDataDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetUserPasswordCiphertextDataDto {
    /// `ciphertext`. Always there. A secret: its debug output is redacted.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub ciphertext: Secret,
}

/// Object `GetUserPasswordCiphertextDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct GetUserPasswordCiphertextDto {
    #[serde(rename = "userId", skip_serializing_if = "Option::is_none")]
    user_id: Option<String>,
    #[serde(rename = "userIdType", skip_serializing_if = "Option::is_none")]
    user_id_type: Option<crate::shared::UserIdType>,
}

impl GetUserPasswordCiphertextDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> GetUserPasswordCiphertextDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("userId", self.user_id.is_some());
    }
}

/// Makes a [`GetUserPasswordCiphertextDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct GetUserPasswordCiphertextDtoBuilder {
    checks: Checks,
    value: GetUserPasswordCiphertextDto,
}

impl GetUserPasswordCiphertextDtoBuilder {
    /// `userId`: a text. Required.
    pub fn user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.user_id = self.checks.take("userId", value);
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
    pub fn build(mut self) -> Result<GetUserPasswordCiphertextDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<GetUserPasswordCiphertextDtoBuilder> for GetUserPasswordCiphertextDto {
    type Error = Invalid;
    fn try_from(builder: GetUserPasswordCiphertextDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(GetUserPasswordCiphertextDto);
/// Object `HasAnyRoleDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct HasAnyRoleDto {
    /// `hasAnyRole`. Always there.
    #[serde(rename = "hasAnyRole")]
    pub has_any_role: bool,
}

/// Object `HasAnyRoleOptionsDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct HasAnyRoleOptionsDto {
    #[serde(rename = "userIdType", skip_serializing_if = "Option::is_none")]
    user_id_type: Option<crate::shared::UserIdType>,
}

impl HasAnyRoleOptionsDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> HasAnyRoleOptionsDtoBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`HasAnyRoleOptionsDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct HasAnyRoleOptionsDtoBuilder {
    checks: Checks,
    value: HasAnyRoleOptionsDto,
}

impl HasAnyRoleOptionsDtoBuilder {
    /// `userIdType`: `UserIdType`. Unset, the vendor takes `"user_id"`.
    pub fn user_id_type(
        mut self,
        value: impl TryInto<crate::shared::UserIdType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.user_id_type = self.checks.take("userIdType", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<HasAnyRoleOptionsDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<HasAnyRoleOptionsDtoBuilder> for HasAnyRoleOptionsDto {
    type Error = Invalid;
    fn try_from(builder: HasAnyRoleOptionsDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(HasAnyRoleOptionsDto);
/// Object `HasAnyRoleReqDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct HasAnyRoleReqDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    options: Option<HasAnyRoleOptionsDto>,
    #[serde(skip_serializing_if = "Option::is_none")]
    roles: Option<List<HasRoleRolesDto>>,
    #[serde(rename = "userId", skip_serializing_if = "Option::is_none")]
    user_id: Option<String>,
}

impl HasAnyRoleReqDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> HasAnyRoleReqDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("roles", self.roles.is_some());
        checks.required("userId", self.user_id.is_some());
    }
}

/// Makes a [`HasAnyRoleReqDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct HasAnyRoleReqDtoBuilder {
    checks: Checks,
    value: HasAnyRoleReqDto,
}

impl HasAnyRoleReqDtoBuilder {
    /// `options`: `HasAnyRoleOptionsDto`.
    pub fn options(
        mut self,
        value: impl TryInto<HasAnyRoleOptionsDto, Error: Into<Invalid>>,
    ) -> Self {
        self.value.options = self.checks.take("options", value);
        self
    }

    /// `roles`: a list of `HasRoleRolesDto`. Required.
    pub fn roles(
        mut self,
        value: impl TryInto<List<HasRoleRolesDto>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.roles = self.checks.take("roles", value);
        self
    }

    /// `userId`: a text. Required.
    pub fn user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.user_id = self.checks.take("userId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<HasAnyRoleReqDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<HasAnyRoleReqDtoBuilder> for HasAnyRoleReqDto {
    type Error = Invalid;
    fn try_from(builder: HasAnyRoleReqDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(HasAnyRoleReqDto);
/// Object `HasRoleRolesDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct HasRoleRolesDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    namespace: Option<String>,
}

impl HasRoleRolesDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> HasRoleRolesDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("code", self.code.is_some());
    }
}

/// Makes a [`HasRoleRolesDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct HasRoleRolesDtoBuilder {
    checks: Checks,
    value: HasRoleRolesDto,
}

impl HasRoleRolesDtoBuilder {
    /// `code`: a text. Required.
    pub fn code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.code = self.checks.take("code", value);
        self
    }

    /// `namespace`: a text.
    pub fn namespace(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.namespace = self.checks.take("namespace", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<HasRoleRolesDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<HasRoleRolesDtoBuilder> for HasRoleRolesDto {
    type Error = Invalid;
    fn try_from(builder: HasRoleRolesDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(HasRoleRolesDto);
/// Object `ImportOtpItemDataDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ImportOtpItemDataDto {
    #[serde(rename = "recoveryCode", skip_serializing_if = "Option::is_none")]
    recovery_code: Option<Secret>,
    #[serde(skip_serializing_if = "Option::is_none")]
    secret: Option<Secret>,
}

impl ImportOtpItemDataDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ImportOtpItemDataDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("secret", self.secret.is_some());
    }
}

/// Makes a [`ImportOtpItemDataDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ImportOtpItemDataDtoBuilder {
    checks: Checks,
    value: ImportOtpItemDataDto,
}

impl ImportOtpItemDataDtoBuilder {
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
    pub fn build(mut self) -> Result<ImportOtpItemDataDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ImportOtpItemDataDtoBuilder> for ImportOtpItemDataDto {
    type Error = Invalid;
    fn try_from(builder: ImportOtpItemDataDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ImportOtpItemDataDto);
/// Object `ImportOtpItemDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ImportOtpItemDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    otp: Option<ImportOtpItemDataDto>,
    #[serde(rename = "userId", skip_serializing_if = "Option::is_none")]
    user_id: Option<String>,
}

impl ImportOtpItemDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ImportOtpItemDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("otp", self.otp.is_some());
        checks.required("userId", self.user_id.is_some());
    }
}

/// Makes a [`ImportOtpItemDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ImportOtpItemDtoBuilder {
    checks: Checks,
    value: ImportOtpItemDto,
}

impl ImportOtpItemDtoBuilder {
    /// `otp`: `ImportOtpItemDataDto`. Required.
    pub fn otp(mut self, value: impl TryInto<ImportOtpItemDataDto, Error: Into<Invalid>>) -> Self {
        self.value.otp = self.checks.take("otp", value);
        self
    }

    /// `userId`: a text. Required.
    pub fn user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.user_id = self.checks.take("userId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ImportOtpItemDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ImportOtpItemDtoBuilder> for ImportOtpItemDto {
    type Error = Invalid;
    fn try_from(builder: ImportOtpItemDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ImportOtpItemDto);
/// Object `ImportOtpReqDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ImportOtpReqDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    list: Option<List<ImportOtpItemDto>>,
}

impl ImportOtpReqDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ImportOtpReqDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("list", self.list.is_some());
    }
}

/// Makes a [`ImportOtpReqDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ImportOtpReqDtoBuilder {
    checks: Checks,
    value: ImportOtpReqDto,
}

impl ImportOtpReqDtoBuilder {
    /// `list`: a list of `ImportOtpItemDto`. Required.
    pub fn list(
        mut self,
        value: impl TryInto<List<ImportOtpItemDto>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.list = self.checks.take("list", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ImportOtpReqDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ImportOtpReqDtoBuilder> for ImportOtpReqDto {
    type Error = Invalid;
    fn try_from(builder: ImportOtpReqDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ImportOtpReqDto);
/// Object `IsUserExistsDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct IsUserExistsDto {
    /// `exists`. Always there.
    pub exists: bool,
}

/// Object `IsUserExistsReqDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct IsUserExistsReqDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<String>,
    #[serde(rename = "externalId", skip_serializing_if = "Option::is_none")]
    external_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    phone: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    username: Option<String>,
}

impl IsUserExistsReqDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> IsUserExistsReqDtoBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`IsUserExistsReqDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct IsUserExistsReqDtoBuilder {
    checks: Checks,
    value: IsUserExistsReqDto,
}

impl IsUserExistsReqDtoBuilder {
    /// `email`: a text.
    pub fn email(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.email = self.checks.take("email", value);
        self
    }

    /// `externalId`: a text.
    pub fn external_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.external_id = self.checks.take("externalId", value);
        self
    }

    /// `phone`: a text.
    pub fn phone(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.phone = self.checks.take("phone", value);
        self
    }

    /// `username`: a text.
    pub fn username(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.username = self.checks.take("username", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<IsUserExistsReqDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<IsUserExistsReqDtoBuilder> for IsUserExistsReqDto {
    type Error = Invalid;
    fn try_from(builder: IsUserExistsReqDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(IsUserExistsReqDto);
/// Object `KickUsersDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct KickUsersDto {
    #[serde(rename = "appIds", skip_serializing_if = "Option::is_none")]
    app_ids: Option<AtMost<String, 50, 1>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    options: Option<KickUsersOptionsDto>,
    #[serde(rename = "userId", skip_serializing_if = "Option::is_none")]
    user_id: Option<String>,
}

impl KickUsersDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> KickUsersDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("appIds", self.app_ids.is_some());
        checks.required("userId", self.user_id.is_some());
    }
}

/// Makes a [`KickUsersDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct KickUsersDtoBuilder {
    checks: Checks,
    value: KickUsersDto,
}

impl KickUsersDtoBuilder {
    /// `appIds`: a list, 1 to 50 long, of texts. Required.
    pub fn app_ids(
        mut self,
        value: impl TryInto<AtMost<String, 50, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.app_ids = self.checks.take("appIds", value);
        self
    }

    /// `options`: `KickUsersOptionsDto`.
    pub fn options(
        mut self,
        value: impl TryInto<KickUsersOptionsDto, Error: Into<Invalid>>,
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
    pub fn build(mut self) -> Result<KickUsersDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<KickUsersDtoBuilder> for KickUsersDto {
    type Error = Invalid;
    fn try_from(builder: KickUsersDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(KickUsersDto);
/// Object `KickUsersOptionsDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct KickUsersOptionsDto {
    #[serde(rename = "userIdType", skip_serializing_if = "Option::is_none")]
    user_id_type: Option<crate::shared::UserIdType>,
}

impl KickUsersOptionsDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> KickUsersOptionsDtoBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`KickUsersOptionsDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct KickUsersOptionsDtoBuilder {
    checks: Checks,
    value: KickUsersOptionsDto,
}

impl KickUsersOptionsDtoBuilder {
    /// `userIdType`: `UserIdType`. Unset, the vendor takes `"user_id"`.
    pub fn user_id_type(
        mut self,
        value: impl TryInto<crate::shared::UserIdType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.user_id_type = self.checks.take("userIdType", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<KickUsersOptionsDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<KickUsersOptionsDtoBuilder> for KickUsersOptionsDto {
    type Error = Invalid;
    fn try_from(builder: KickUsersOptionsDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(KickUsersOptionsDto);
/// Object `LinkIdentityDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct LinkIdentityDto {
    #[serde(rename = "extIdpId", skip_serializing_if = "Option::is_none")]
    ext_idp_id: Option<String>,
    #[serde(rename = "isSocial", skip_serializing_if = "Option::is_none")]
    is_social: Option<bool>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    type_: Option<String>,
    #[serde(rename = "userId", skip_serializing_if = "Option::is_none")]
    user_id: Option<String>,
    #[serde(rename = "userIdInIdp", skip_serializing_if = "Option::is_none")]
    user_id_in_idp: Option<String>,
}

impl LinkIdentityDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> LinkIdentityDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("extIdpId", self.ext_idp_id.is_some());
        checks.required("userId", self.user_id.is_some());
        checks.required("userIdInIdp", self.user_id_in_idp.is_some());
    }
}

/// Makes a [`LinkIdentityDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct LinkIdentityDtoBuilder {
    checks: Checks,
    value: LinkIdentityDto,
}

impl LinkIdentityDtoBuilder {
    /// `extIdpId`: a text. Required.
    pub fn ext_idp_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.ext_idp_id = self.checks.take("extIdpId", value);
        self
    }

    /// `isSocial`: true or false.
    pub fn is_social(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.is_social = self.checks.take("isSocial", value);
        self
    }

    /// `type`: a text.
    pub fn type_(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.type_ = self.checks.take("type", value);
        self
    }

    /// `userId`: a text. Required.
    pub fn user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.user_id = self.checks.take("userId", value);
        self
    }

    /// `userIdInIdp`: a text. Required.
    pub fn user_id_in_idp(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.user_id_in_idp = self.checks.take("userIdInIdp", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<LinkIdentityDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<LinkIdentityDtoBuilder> for LinkIdentityDto {
    type Error = Invalid;
    fn try_from(builder: LinkIdentityDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(LinkIdentityDto);
/// Object `ListArchivedUsersRespDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListArchivedUsersRespDto {
    /// `archivedAt`.
    #[serde(rename = "archivedAt")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub archived_at: String,
    /// `userId`. Always there.
    #[serde(rename = "userId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub user_id: crate::ids::UserId,
}

/// Object `ListUsersAdvancedFilterItemDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ListUsersAdvancedFilterItemDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    field: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    operator: Option<crate::shared::FilterOperator>,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<serde_json::Value>,
}

impl ListUsersAdvancedFilterItemDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ListUsersAdvancedFilterItemDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("field", self.field.is_some());
        checks.required("operator", self.operator.is_some());
    }
}

/// Makes a [`ListUsersAdvancedFilterItemDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ListUsersAdvancedFilterItemDtoBuilder {
    checks: Checks,
    value: ListUsersAdvancedFilterItemDto,
}

impl ListUsersAdvancedFilterItemDtoBuilder {
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
    pub fn build(mut self) -> Result<ListUsersAdvancedFilterItemDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ListUsersAdvancedFilterItemDtoBuilder> for ListUsersAdvancedFilterItemDto {
    type Error = Invalid;
    fn try_from(builder: ListUsersAdvancedFilterItemDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ListUsersAdvancedFilterItemDto);
/// Object `ListUsersOptionsDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ListUsersOptionsDto {
    #[serde(rename = "flatCustomData", skip_serializing_if = "Option::is_none")]
    flat_custom_data: Option<bool>,
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
    #[serde(rename = "withIdentities", skip_serializing_if = "Option::is_none")]
    with_identities: Option<bool>,
    #[serde(rename = "withPost", skip_serializing_if = "Option::is_none")]
    with_post: Option<bool>,
}

impl ListUsersOptionsDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ListUsersOptionsDtoBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`ListUsersOptionsDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ListUsersOptionsDtoBuilder {
    checks: Checks,
    value: ListUsersOptionsDto,
}

impl ListUsersOptionsDtoBuilder {
    /// `flatCustomData`: true or false. Unset, the vendor takes `false`.
    pub fn flat_custom_data(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.flat_custom_data = self.checks.take("flatCustomData", value);
        self
    }

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

    /// `withIdentities`: true or false. Unset, the vendor takes `false`.
    pub fn with_identities(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.with_identities = self.checks.take("withIdentities", value);
        self
    }

    /// `withPost`: true or false. Unset, the vendor takes `false`.
    pub fn with_post(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.with_post = self.checks.take("withPost", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ListUsersOptionsDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ListUsersOptionsDtoBuilder> for ListUsersOptionsDto {
    type Error = Invalid;
    fn try_from(builder: ListUsersOptionsDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ListUsersOptionsDto);
/// Object `ListUsersRequestDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ListUsersRequestDto {
    #[serde(rename = "advancedFilter", skip_serializing_if = "Option::is_none")]
    advanced_filter: Option<List<ListUsersAdvancedFilterItemDto>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    keywords: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    options: Option<ListUsersOptionsDto>,
    #[serde(rename = "searchQuery", skip_serializing_if = "Option::is_none")]
    search_query: Option<serde_json::Value>,
}

impl ListUsersRequestDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ListUsersRequestDtoBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`ListUsersRequestDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ListUsersRequestDtoBuilder {
    checks: Checks,
    value: ListUsersRequestDto,
}

impl ListUsersRequestDtoBuilder {
    /// `advancedFilter`: a list of `ListUsersAdvancedFilterItemDto`.
    pub fn advanced_filter(
        mut self,
        value: impl TryInto<List<ListUsersAdvancedFilterItemDto>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.advanced_filter = self.checks.take("advancedFilter", value);
        self
    }

    /// `keywords`: a text.
    pub fn keywords(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.keywords = self.checks.take("keywords", value);
        self
    }

    /// `options`: `ListUsersOptionsDto`.
    pub fn options(
        mut self,
        value: impl TryInto<ListUsersOptionsDto, Error: Into<Invalid>>,
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
    pub fn build(mut self) -> Result<ListUsersRequestDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ListUsersRequestDtoBuilder> for ListUsersRequestDto {
    type Error = Invalid;
    fn try_from(builder: ListUsersRequestDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ListUsersRequestDto);
/// Object `OtpSecretRespDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OtpSecretRespDto {
    /// `secret`. Always there. A secret: its debug output is redacted.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub secret: Secret,
}

/// Object `PrincipalAuthenticationInfoDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PrincipalAuthenticationInfoDto {
    /// `authenticated`. Always there.
    pub authenticated: bool,
    /// `authenticatedAt`.
    #[serde(rename = "authenticatedAt")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub authenticated_at: String,
    /// `principalCode`.
    #[serde(rename = "principalCode")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub principal_code: String,
    /// `principalName`.
    #[serde(rename = "principalName")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub principal_name: String,
    /// `principalType`.
    #[serde(rename = "principalType")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub principal_type: String,
}

/// Object `PrincipalAuthenticationInfoPagingDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PrincipalAuthenticationInfoPagingDto {
    /// `list`. Always there.
    pub list: Items<PrincipalAuthenticationInfoDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `ResetUserPrincipalAuthenticationInfoDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ResetUserPrincipalAuthenticationInfoDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    options: Option<ResetUserPrincipalAuthenticationInfoOptionsDto>,
    #[serde(rename = "userId", skip_serializing_if = "Option::is_none")]
    user_id: Option<String>,
}

impl ResetUserPrincipalAuthenticationInfoDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ResetUserPrincipalAuthenticationInfoDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("userId", self.user_id.is_some());
    }
}

/// Makes a [`ResetUserPrincipalAuthenticationInfoDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ResetUserPrincipalAuthenticationInfoDtoBuilder {
    checks: Checks,
    value: ResetUserPrincipalAuthenticationInfoDto,
}

impl ResetUserPrincipalAuthenticationInfoDtoBuilder {
    /// `options`: `ResetUserPrincipalAuthenticationInfoOptionsDto`.
    pub fn options(
        mut self,
        value: impl TryInto<ResetUserPrincipalAuthenticationInfoOptionsDto, Error: Into<Invalid>>,
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
    pub fn build(mut self) -> Result<ResetUserPrincipalAuthenticationInfoDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ResetUserPrincipalAuthenticationInfoDtoBuilder>
    for ResetUserPrincipalAuthenticationInfoDto
{
    type Error = Invalid;
    fn try_from(builder: ResetUserPrincipalAuthenticationInfoDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ResetUserPrincipalAuthenticationInfoDto);
/// Object `ResetUserPrincipalAuthenticationInfoOptionsDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ResetUserPrincipalAuthenticationInfoOptionsDto {
    #[serde(rename = "userIdType", skip_serializing_if = "Option::is_none")]
    user_id_type: Option<crate::shared::UserIdType>,
}

impl ResetUserPrincipalAuthenticationInfoOptionsDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ResetUserPrincipalAuthenticationInfoOptionsDtoBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`ResetUserPrincipalAuthenticationInfoOptionsDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ResetUserPrincipalAuthenticationInfoOptionsDtoBuilder {
    checks: Checks,
    value: ResetUserPrincipalAuthenticationInfoOptionsDto,
}

impl ResetUserPrincipalAuthenticationInfoOptionsDtoBuilder {
    /// `userIdType`: `UserIdType`. Unset, the vendor takes `"user_id"`.
    pub fn user_id_type(
        mut self,
        value: impl TryInto<crate::shared::UserIdType, Error: Into<Invalid>>,
    ) -> Self {
        self.value.user_id_type = self.checks.take("userIdType", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ResetUserPrincipalAuthenticationInfoOptionsDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ResetUserPrincipalAuthenticationInfoOptionsDtoBuilder>
    for ResetUserPrincipalAuthenticationInfoOptionsDto
{
    type Error = Invalid;
    fn try_from(
        builder: ResetUserPrincipalAuthenticationInfoOptionsDtoBuilder,
    ) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ResetUserPrincipalAuthenticationInfoOptionsDto);
/// Object `SetMfaStatusDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct SetMfaStatusDto {
    #[serde(rename = "mfaTriggerData", skip_serializing_if = "Option::is_none")]
    mfa_trigger_data: Option<GetMfaInfoDataDtoInput>,
    #[serde(rename = "userId", skip_serializing_if = "Option::is_none")]
    user_id: Option<String>,
    #[serde(rename = "userIdType", skip_serializing_if = "Option::is_none")]
    user_id_type: Option<crate::shared::UserIdType>,
}

impl SetMfaStatusDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> SetMfaStatusDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("mfaTriggerData", self.mfa_trigger_data.is_some());
        checks.required("userId", self.user_id.is_some());
    }
}

/// Makes a [`SetMfaStatusDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct SetMfaStatusDtoBuilder {
    checks: Checks,
    value: SetMfaStatusDto,
}

impl SetMfaStatusDtoBuilder {
    /// `mfaTriggerData`: `GetMfaInfoDataDtoInput`. Required.
    pub fn mfa_trigger_data(
        mut self,
        value: impl TryInto<GetMfaInfoDataDtoInput, Error: Into<Invalid>>,
    ) -> Self {
        self.value.mfa_trigger_data = self.checks.take("mfaTriggerData", value);
        self
    }

    /// `userId`: a text. Required.
    pub fn user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.user_id = self.checks.take("userId", value);
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
    pub fn build(mut self) -> Result<SetMfaStatusDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<SetMfaStatusDtoBuilder> for SetMfaStatusDto {
    type Error = Invalid;
    fn try_from(builder: SetMfaStatusDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(SetMfaStatusDto);
/// Object `UnlinkIdentity`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UnlinkIdentity {
    #[serde(rename = "extIdpId", skip_serializing_if = "Option::is_none")]
    ext_idp_id: Option<String>,
    #[serde(rename = "isSocial", skip_serializing_if = "Option::is_none")]
    is_social: Option<bool>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    type_: Option<String>,
    #[serde(rename = "userId", skip_serializing_if = "Option::is_none")]
    user_id: Option<String>,
}

impl UnlinkIdentity {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UnlinkIdentityBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("extIdpId", self.ext_idp_id.is_some());
        checks.required("userId", self.user_id.is_some());
    }
}

/// Makes a [`UnlinkIdentity`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UnlinkIdentityBuilder {
    checks: Checks,
    value: UnlinkIdentity,
}

impl UnlinkIdentityBuilder {
    /// `extIdpId`: a text. Required.
    pub fn ext_idp_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.ext_idp_id = self.checks.take("extIdpId", value);
        self
    }

    /// `isSocial`: true or false.
    pub fn is_social(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.is_social = self.checks.take("isSocial", value);
        self
    }

    /// `type`: a text.
    pub fn type_(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.type_ = self.checks.take("type", value);
        self
    }

    /// `userId`: a text. Required.
    pub fn user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.user_id = self.checks.take("userId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UnlinkIdentity, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UnlinkIdentityBuilder> for UnlinkIdentity {
    type Error = Invalid;
    fn try_from(builder: UnlinkIdentityBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UnlinkIdentity);
/// Object `UpdateUserBatchOptionsDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateUserBatchOptionsDto {
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

impl UpdateUserBatchOptionsDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateUserBatchOptionsDtoBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`UpdateUserBatchOptionsDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateUserBatchOptionsDtoBuilder {
    checks: Checks,
    value: UpdateUserBatchOptionsDto,
}

impl UpdateUserBatchOptionsDtoBuilder {
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
    pub fn build(mut self) -> Result<UpdateUserBatchOptionsDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateUserBatchOptionsDtoBuilder> for UpdateUserBatchOptionsDto {
    type Error = Invalid;
    fn try_from(builder: UpdateUserBatchOptionsDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateUserBatchOptionsDto);
/// Object `UpdateUserBatchReqDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateUserBatchReqDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    list: Option<List<UpdateUserInfoDto>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    options: Option<UpdateUserBatchOptionsDto>,
}

impl UpdateUserBatchReqDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateUserBatchReqDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("list", self.list.is_some());
    }
}

/// Makes a [`UpdateUserBatchReqDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateUserBatchReqDtoBuilder {
    checks: Checks,
    value: UpdateUserBatchReqDto,
}

impl UpdateUserBatchReqDtoBuilder {
    /// `list`: a list of `UpdateUserInfoDto`. Required.
    pub fn list(
        mut self,
        value: impl TryInto<List<UpdateUserInfoDto>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.list = self.checks.take("list", value);
        self
    }

    /// `options`: `UpdateUserBatchOptionsDto`.
    pub fn options(
        mut self,
        value: impl TryInto<UpdateUserBatchOptionsDto, Error: Into<Invalid>>,
    ) -> Self {
        self.value.options = self.checks.take("options", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateUserBatchReqDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateUserBatchReqDtoBuilder> for UpdateUserBatchReqDto {
    type Error = Invalid;
    fn try_from(builder: UpdateUserBatchReqDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateUserBatchReqDto);
/// Object `UpdateUserInfoDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateUserInfoDto {
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
    #[serde(skip_serializing_if = "Option::is_none")]
    metadata: Option<serde_json::Value>,
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

impl UpdateUserInfoDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateUserInfoDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("userId", self.user_id.is_some());
    }
}

/// Makes a [`UpdateUserInfoDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateUserInfoDtoBuilder {
    checks: Checks,
    value: UpdateUserInfoDto,
}

impl UpdateUserInfoDtoBuilder {
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

    /// `metadata`: any JSON value.
    pub fn metadata(
        mut self,
        value: impl TryInto<serde_json::Value, Error: Into<Invalid>>,
    ) -> Self {
        self.value.metadata = self.checks.take("metadata", value);
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
    pub fn build(mut self) -> Result<UpdateUserInfoDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateUserInfoDtoBuilder> for UpdateUserInfoDto {
    type Error = Invalid;
    fn try_from(builder: UpdateUserInfoDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateUserInfoDto);
/// Object `UpdateUserOptionsDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateUserOptionsDto {
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

impl UpdateUserOptionsDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateUserOptionsDtoBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`UpdateUserOptionsDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateUserOptionsDtoBuilder {
    checks: Checks,
    value: UpdateUserOptionsDto,
}

impl UpdateUserOptionsDtoBuilder {
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
    pub fn build(mut self) -> Result<UpdateUserOptionsDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateUserOptionsDtoBuilder> for UpdateUserOptionsDto {
    type Error = Invalid;
    fn try_from(builder: UpdateUserOptionsDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateUserOptionsDto);
/// Object `UpdateUserReqDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateUserReqDto {
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
    #[serde(skip_serializing_if = "Option::is_none")]
    metadata: Option<serde_json::Value>,
    #[serde(rename = "middleName", skip_serializing_if = "Option::is_none")]
    middle_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    nickname: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    options: Option<UpdateUserOptionsDto>,
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

impl UpdateUserReqDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateUserReqDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("userId", self.user_id.is_some());
    }
}

/// Makes a [`UpdateUserReqDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateUserReqDtoBuilder {
    checks: Checks,
    value: UpdateUserReqDto,
}

impl UpdateUserReqDtoBuilder {
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

    /// `metadata`: any JSON value.
    pub fn metadata(
        mut self,
        value: impl TryInto<serde_json::Value, Error: Into<Invalid>>,
    ) -> Self {
        self.value.metadata = self.checks.take("metadata", value);
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

    /// `options`: `UpdateUserOptionsDto`.
    pub fn options(
        mut self,
        value: impl TryInto<UpdateUserOptionsDto, Error: Into<Invalid>>,
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
    pub fn build(mut self) -> Result<UpdateUserReqDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateUserReqDtoBuilder> for UpdateUserReqDto {
    type Error = Invalid;
    fn try_from(builder: UpdateUserReqDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateUserReqDto);
/// Object `UserFieldDecryptReqDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UserFieldDecryptReqDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    data: Option<List<UserFieldDecryptReqItemDto>>,
    #[serde(rename = "privateKey", skip_serializing_if = "Option::is_none")]
    private_key: Option<Secret>,
}

impl UserFieldDecryptReqDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UserFieldDecryptReqDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("data", self.data.is_some());
        checks.required("privateKey", self.private_key.is_some());
    }
}

/// Makes a [`UserFieldDecryptReqDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UserFieldDecryptReqDtoBuilder {
    checks: Checks,
    value: UserFieldDecryptReqDto,
}

impl UserFieldDecryptReqDtoBuilder {
    /// `data`: a list of `UserFieldDecryptReqItemDto`. Required.
    pub fn data(
        mut self,
        value: impl TryInto<List<UserFieldDecryptReqItemDto>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.data = self.checks.take("data", value);
        self
    }

    /// `privateKey`: a secret text. Required.
    pub fn private_key(mut self, value: impl TryInto<Secret, Error: Into<Invalid>>) -> Self {
        self.value.private_key = self.checks.take("privateKey", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UserFieldDecryptReqDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UserFieldDecryptReqDtoBuilder> for UserFieldDecryptReqDto {
    type Error = Invalid;
    fn try_from(builder: UserFieldDecryptReqDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UserFieldDecryptReqDto);
/// Object `UserFieldDecryptReqItemDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UserFieldDecryptReqItemDto {
    #[serde(rename = "encryptedContent", skip_serializing_if = "Option::is_none")]
    encrypted_content: Option<String>,
    #[serde(rename = "fieldName", skip_serializing_if = "Option::is_none")]
    field_name: Option<String>,
    #[serde(rename = "userId", skip_serializing_if = "Option::is_none")]
    user_id: Option<String>,
}

impl UserFieldDecryptReqItemDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UserFieldDecryptReqItemDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("encryptedContent", self.encrypted_content.is_some());
    }
}

/// Makes a [`UserFieldDecryptReqItemDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UserFieldDecryptReqItemDtoBuilder {
    checks: Checks,
    value: UserFieldDecryptReqItemDto,
}

impl UserFieldDecryptReqItemDtoBuilder {
    /// `encryptedContent`: a text. Required.
    pub fn encrypted_content(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.encrypted_content = self.checks.take("encryptedContent", value);
        self
    }

    /// `fieldName`: a text.
    pub fn field_name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.field_name = self.checks.take("fieldName", value);
        self
    }

    /// `userId`: a text.
    pub fn user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.user_id = self.checks.take("userId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UserFieldDecryptReqItemDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UserFieldDecryptReqItemDtoBuilder> for UserFieldDecryptReqItemDto {
    type Error = Invalid;
    fn try_from(builder: UserFieldDecryptReqItemDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UserFieldDecryptReqItemDto);
/// Object `UserFieldDecryptRespItemDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UserFieldDecryptRespItemDto {
    /// `decryptedContent`. Always there. A secret: its debug output is redacted.
    #[serde(rename = "decryptedContent")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub decrypted_content: Secret,
    /// `fieldName`, may be absent.
    #[serde(rename = "fieldName")]
    pub field_name: Option<String>,
    /// `userId`, may be absent.
    #[serde(rename = "userId")]
    pub user_id: Option<crate::ids::UserId>,
}

/// Object `UserLoggedInAppsDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UserLoggedInAppsDto {
    /// `appId`. Always there.
    #[serde(rename = "appId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub app_id: crate::ids::AppId,
    /// `appLoginUrl`.
    #[serde(rename = "appLoginUrl")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub app_login_url: String,
    /// `appLogo`.
    #[serde(rename = "appLogo")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub app_logo: String,
    /// `appName`.
    #[serde(rename = "appName")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub app_name: String,
}

/// Object `UserLoggedInIdentitiesDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UserLoggedInIdentitiesDto {
    /// `identityId`. Always there.
    #[serde(rename = "identityId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub identity_id: crate::ids::IdentityId,
    /// `idpId`. Always there.
    #[serde(rename = "idpId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub idp_id: String,
    /// `idpLogo`.
    #[serde(rename = "idpLogo")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub idp_logo: String,
    /// `idpName`.
    #[serde(rename = "idpName")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub idp_name: String,
    /// `idpNameEn`.
    #[serde(rename = "idpNameEn")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub idp_name_en: String,
}

/// Object `UserLoginHistoryDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UserLoginHistoryDto {
    /// `appId`.
    #[serde(rename = "appId")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub app_id: crate::ids::AppId,
    /// `appLoginUrl`.
    #[serde(rename = "appLoginUrl")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub app_login_url: String,
    /// `appLogo`.
    #[serde(rename = "appLogo")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub app_logo: String,
    /// `appName`.
    #[serde(rename = "appName")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub app_name: String,
    /// `clientIp`.
    #[serde(rename = "clientIp")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub client_ip: String,
    /// `time`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub time: String,
    /// `userAgent`, may be absent.
    #[serde(rename = "userAgent")]
    pub user_agent: Option<String>,
}

/// Object `UserLoginHistoryPagingDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UserLoginHistoryPagingDto {
    /// `list`. Always there.
    pub list: Items<UserLoginHistoryDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `UserMfaRespDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UserMfaRespDto {
    /// `emailMfaStatus`. Always there.
    #[serde(rename = "emailMfaStatus")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub email_mfa_status: String,
    /// `faceMfaStatus`. Always there.
    #[serde(rename = "faceMfaStatus")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub face_mfa_status: String,
    /// `smsMfaStatus`. Always there.
    #[serde(rename = "smsMfaStatus")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub sms_mfa_status: String,
    /// `totpStatus`. Always there.
    #[serde(rename = "totpStatus")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub totp_status: String,
}

/// Object `UserSyncRelationDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UserSyncRelationDto {
    /// `provider`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub provider: String,
    /// `userIdInIdp`. Always there.
    #[serde(rename = "userIdInIdp")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub user_id_in_idp: String,
    /// `userInfoInIdp`.
    #[serde(rename = "userInfoInIdp")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub user_info_in_idp: serde_json::Map<String, serde_json::Value>,
}
