// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{
    AtMost, BodyKind, BodyRule, Call, Checks, Int, IntoInput, IntoList, Items, List, Listing,
    Nullable, Open, Operation, Paging, Parameter, Receipt, Secret, Style,
};

/// Facts of `POST /api/v3/batch-get-user-encrypt-password`.
pub static GET_USER_ENCRYPT_PASSWORD_BATCH: Operation = Operation::new(
    "getUserEncryptPasswordBatch",
    http::Method::POST,
    "/api/v3/batch-get-user-encrypt-password",
    "users",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("userIds")])
.enveloped()
.idempotent()
.secrets(&["encryptedPassword"]);
/// The call of [`Client::get_user_encrypt_password_batch`](crate::Client::get_user_encrypt_password_batch), `POST /api/v3/batch-get-user-encrypt-password`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetUserEncryptPasswordBatchCall {
    call: Call,
}

impl GetUserEncryptPasswordBatchCall {
    /// `userIds`: list of strings. Required.
    pub fn user_ids<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("userIds", value.into_list());
        self
    }
}

identity_facade_core::call!(
    GetUserEncryptPasswordBatchCall -> GetUserEncryptPasswordBatchDataDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetUserEncryptPasswordBatchCall,
    crate::Client,
    GET_USER_ENCRYPT_PASSWORD_BATCH,
    "Returns the encrypted passwords of several users.",
    false,
    [member::<List<String>>("userIds")]
);
impl crate::Client {
    /// Returns the encrypted passwords of several users.
    ///
    /// `POST /api/v3/batch-get-user-encrypt-password`
    ///
    /// * Required: `userIds`.
    /// * Returns [`GetUserEncryptPasswordBatchDataDto`], with status 200.
    /// * Secrets: `encryptedPassword`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `genauth-users`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_user_encrypt_password_batch(&self) -> GetUserEncryptPasswordBatchCall {
        let call = self.transport.call(&GET_USER_ENCRYPT_PASSWORD_BATCH);
        GetUserEncryptPasswordBatchCall { call }
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
.rules(&[BodyRule::Required("appId"), BodyRule::Required("userId")])
.enveloped()
.idempotent();
/// The call of [`Client::check_session_status`](crate::Client::check_session_status), `POST /api/v3/check-session-status`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CheckSessionStatusCall {
    call: Call,
}

impl CheckSessionStatusCall {
    /// `appId`: string. Required.
    pub fn app_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("appId", value.into_input());
        self
    }

    /// `userId`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("userId", value.into_input());
        self
    }
}

identity_facade_core::call!(CheckSessionStatusCall -> CheckSessionStatusDataDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CheckSessionStatusCall,
    crate::Client,
    CHECK_SESSION_STATUS,
    "Checks whether one user has an active session in one application.",
    false,
    [member::<String>("appId"), member::<String>("userId")]
);
impl crate::Client {
    /// Checks whether one user has an active session in one application.
    ///
    /// `POST /api/v3/check-session-status`
    ///
    /// * Required: `appId`, `userId`.
    /// * Returns [`CheckSessionStatusDataDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `genauth-users`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn check_session_status(&self) -> CheckSessionStatusCall {
        let call = self.transport.call(&CHECK_SESSION_STATUS);
        CheckSessionStatusCall { call }
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
.rules(&[BodyRule::AnyOf(&["email", "phone", "username"])])
.enveloped()
.secrets(&[
    "accessToken",
    "password",
    "recoveryCode",
    "refreshToken",
    "salt",
    "secret",
]);
/// The call of [`Client::create_user`](crate::Client::create_user), `POST /api/v3/create-user`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateUserCall {
    call: Call,
}

impl CreateUserCall {
    /// `address`: string.
    pub fn address(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("address", value.into_input());
        self
    }

    /// Date of birth; samples use the form `2022-06-03`.
    ///
    /// `birthdate`: string.
    pub fn birthdate(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("birthdate", value.into_input());
        self
    }

    /// `browser`: string.
    pub fn browser(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("browser", value.into_input());
        self
    }

    /// `city`: string.
    pub fn city(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("city", value.into_input());
        self
    }

    /// `company`: string.
    pub fn company(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("company", value.into_input());
        self
    }

    /// `country`: string.
    pub fn country(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("country", value.into_input());
        self
    }

    /// Values of the custom fields by key, as JSON.
    ///
    /// `customData`: any JSON value.
    pub fn custom_data(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.call.member("customData", value.into_input());
        self
    }

    /// `departmentIds`: list of strings.
    pub fn department_ids<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("departmentIds", value.into_list());
        self
    }

    /// `device`: string.
    pub fn device(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("device", value.into_input());
        self
    }

    /// `email`: string.
    pub fn email(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("email", value.into_input());
        self
    }

    /// `emailVerified`: boolean.
    pub fn email_verified(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("emailVerified", value.into_input());
        self
    }

    /// ID of the user in another system, such as your own.
    ///
    /// `externalId`: string.
    pub fn external_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("externalId", value.into_input());
        self
    }

    /// `familyName`: string.
    pub fn family_name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("familyName", value.into_input());
        self
    }

    /// Full postal address as one string.
    ///
    /// `formatted`: string.
    pub fn formatted(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("formatted", value.into_input());
        self
    }

    /// `M` is male, `F` is female, `U` is unknown.
    ///
    /// `gender`: `Gender`. Default: `U`.
    pub fn gender(mut self, value: impl IntoInput<crate::shared::Gender>) -> Self {
        self.call.member("gender", value.into_input());
        self
    }

    /// `givenName`: string.
    pub fn given_name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("givenName", value.into_input());
        self
    }

    /// `identities`: list of `CreateIdentityDto`.
    pub fn identities<M>(mut self, value: impl IntoList<List<CreateIdentityDto>, M>) -> Self {
        self.call.member("identities", value.into_list());
        self
    }

    /// `identityNumber`: string.
    pub fn identity_number(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("identityNumber", value.into_input());
        self
    }

    /// `locale`: string.
    pub fn locale(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("locale", value.into_input());
        self
    }

    /// `metadataSource`: any JSON value.
    pub fn metadata_source(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.call.member("metadataSource", value.into_input());
        self
    }

    /// `middleName`: string.
    pub fn middle_name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("middleName", value.into_input());
        self
    }

    /// `name`: string.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("name", value.into_input());
        self
    }

    /// `nickname`: string.
    pub fn nickname(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("nickname", value.into_input());
        self
    }

    /// `options`: `CreateUserOptionsDto`.
    pub fn options(mut self, value: impl IntoInput<CreateUserOptionsDto>) -> Self {
        self.call.member("options", value.into_input());
        self
    }

    /// OTP secret and recovery code of the user.
    ///
    /// `otp`: `CreateUserOtpDto`.
    pub fn otp(mut self, value: impl IntoInput<CreateUserOtpDto>) -> Self {
        self.call.member("otp", value.into_input());
        self
    }

    /// `password`: secret string.
    pub fn password(mut self, value: impl IntoInput<Secret>) -> Self {
        self.call.member("password", value.into_input());
        self
    }

    /// `phone`: string.
    pub fn phone(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("phone", value.into_input());
        self
    }

    /// Country calling code of the phone number, sent apart from the number.
    ///
    /// `phoneCountryCode`: string.
    pub fn phone_country_code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("phoneCountryCode", value.into_input());
        self
    }

    /// `phoneVerified`: boolean.
    pub fn phone_verified(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("phoneVerified", value.into_input());
        self
    }

    /// `photo`: string.
    pub fn photo(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("photo", value.into_input());
        self
    }

    /// `postalCode`: string.
    pub fn postal_code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("postalCode", value.into_input());
        self
    }

    /// `preferredUsername`: string.
    pub fn preferred_username(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("preferredUsername", value.into_input());
        self
    }

    /// `profile`: string.
    pub fn profile(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("profile", value.into_input());
        self
    }

    /// `province`: string.
    pub fn province(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("province", value.into_input());
        self
    }

    /// `region`: string.
    pub fn region(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("region", value.into_input());
        self
    }

    /// `salt`: secret string.
    pub fn salt(mut self, value: impl IntoInput<Secret>) -> Self {
        self.call.member("salt", value.into_input());
        self
    }

    /// `status`: `UserStatus`. Default: `Activated`.
    pub fn status(mut self, value: impl IntoInput<crate::shared::UserStatus>) -> Self {
        self.call.member("status", value.into_input());
        self
    }

    /// `streetAddress`: string.
    pub fn street_address(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("streetAddress", value.into_input());
        self
    }

    /// `tenantIds`: list of strings.
    pub fn tenant_ids<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("tenantIds", value.into_list());
        self
    }

    /// `username`: string.
    pub fn username(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("username", value.into_input());
        self
    }

    /// `website`: string.
    pub fn website(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("website", value.into_input());
        self
    }

    /// Time zone of the user.
    ///
    /// `zoneinfo`: string.
    pub fn zoneinfo(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("zoneinfo", value.into_input());
        self
    }
}

identity_facade_core::call!(CreateUserCall -> crate ::shared::UserDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateUserCall,
    crate::Client,
    CREATE_USER,
    "Creates one user; an email, phone or username is required.",
    false,
    [
        member::<String>("address"),
        member::<String>(
            "birthdate",
            "Date of birth; samples use the form `2022-06-03`."
        ),
        member::<String>("browser"),
        member::<String>("city"),
        member::<String>("company"),
        member::<String>("country"),
        member::<serde_json::Value>("customData", "Values of the custom fields by key, as JSON."),
        member::<List<String>>("departmentIds"),
        member::<String>("device"),
        member::<String>("email"),
        member::<bool>("emailVerified"),
        member::<String>(
            "externalId",
            "ID of the user in another system, such as your own."
        ),
        member::<String>("familyName"),
        member::<String>("formatted", "Full postal address as one string."),
        member::<crate::shared::Gender>(
            "gender",
            "`M` is male, `F` is female, `U` is unknown. Default: `U`."
        ),
        member::<String>("givenName"),
        member::<List<CreateIdentityDto>>("identities"),
        member::<String>("identityNumber"),
        member::<String>("locale"),
        member::<serde_json::Value>("metadataSource"),
        member::<String>("middleName"),
        member::<String>("name"),
        member::<String>("nickname"),
        member::<CreateUserOptionsDto>("options"),
        member::<CreateUserOtpDto>("otp", "OTP secret and recovery code of the user."),
        member::<Secret>("password"),
        member::<String>("phone"),
        member::<String>(
            "phoneCountryCode",
            "Country calling code of the phone number, sent apart from the number."
        ),
        member::<bool>("phoneVerified"),
        member::<String>("photo"),
        member::<String>("postalCode"),
        member::<String>("preferredUsername"),
        member::<String>("profile"),
        member::<String>("province"),
        member::<String>("region"),
        member::<Secret>("salt"),
        member::<crate::shared::UserStatus>("status", "Default: `Activated`."),
        member::<String>("streetAddress"),
        member::<List<String>>("tenantIds"),
        member::<String>("username"),
        member::<String>("website"),
        member::<String>("zoneinfo", "Time zone of the user.")
    ]
);
impl crate::Client {
    /// Creates one user; an email, phone or username is required.
    ///
    /// `POST /api/v3/create-user`
    ///
    /// * At least one of `email`, `phone`, `username` is required.
    /// * Returns [`UserDto`](crate::shared::UserDto), with status 200.
    /// * Secrets: `accessToken`, `password`, `recoveryCode`, `refreshToken`, `salt`, `secret`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `genauth-users`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_user(&self) -> CreateUserCall {
        let call = self.transport.call(&CREATE_USER);
        CreateUserCall { call }
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
.rules(&[BodyRule::Required("list")])
.enveloped()
.secrets(&[
    "accessToken",
    "password",
    "recoveryCode",
    "refreshToken",
    "salt",
    "secret",
]);
/// The call of [`Client::create_users_batch`](crate::Client::create_users_batch), `POST /api/v3/create-users-batch`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateUsersBatchCall {
    call: Call,
}

impl CreateUsersBatchCall {
    /// `list`: 1 to 50 `CreateUserInfoDto`. Required.
    pub fn list<M>(mut self, value: impl IntoList<AtMost<CreateUserInfoDto, 50, 1>, M>) -> Self {
        self.call.member("list", value.into_list());
        self
    }

    /// `options`: `CreateUserOptionsDto`.
    pub fn options(mut self, value: impl IntoInput<CreateUserOptionsDto>) -> Self {
        self.call.member("options", value.into_input());
        self
    }
}

identity_facade_core::call!(CreateUsersBatchCall -> Items < crate ::shared::UserDto >);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateUsersBatchCall,
    crate::Client,
    CREATE_USERS_BATCH,
    "Creates up to 50 users and returns them.",
    false,
    [
        member::<AtMost<CreateUserInfoDto, 50, 1>>("list"),
        member::<CreateUserOptionsDto>("options")
    ]
);
impl crate::Client {
    /// Creates up to 50 users and returns them.
    ///
    /// `POST /api/v3/create-users-batch`
    ///
    /// * Required: `list`.
    /// * Returns list of `UserDto`, with status 200.
    /// * Secrets: `accessToken`, `password`, `recoveryCode`, `refreshToken`, `salt`, `secret`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `genauth-users`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_users_batch(&self) -> CreateUsersBatchCall {
        let call = self.transport.call(&CREATE_USERS_BATCH);
        CreateUsersBatchCall { call }
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
.rules(&[BodyRule::Required("provider"), BodyRule::Required("userId")])
.enveloped()
.idempotent()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::delete_user_sync_relations`](crate::Client::delete_user_sync_relations), `POST /api/v3/delete-user-sync-relations`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteUserSyncRelationsCall {
    call: Call,
}

impl DeleteUserSyncRelationsCall {
    /// `provider`: string. Required.
    pub fn provider(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("provider", value.into_input());
        self
    }

    /// `userId`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("userId", value.into_input());
        self
    }

    /// Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on.
    ///
    /// `userIdType`: `UserIdType`. Default: `user_id`.
    pub fn user_id_type(mut self, value: impl IntoInput<crate::shared::UserIdType>) -> Self {
        self.call.member("userIdType", value.into_input());
        self
    }
}

identity_facade_core::call!(DeleteUserSyncRelationsCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteUserSyncRelationsCall,
    crate::Client,
    DELETE_USER_SYNC_RELATIONS,
    "Deletes the sync relation between one user and one sync provider.",
    false,
    [
        member::<String>("provider"),
        member::<String>("userId"),
        member::<crate::shared::UserIdType>(
            "userIdType",
            "Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on. Default: `user_id`."
        )
    ]
);
impl crate::Client {
    /// Deletes the sync relation between one user and one sync provider.
    ///
    /// `POST /api/v3/delete-user-sync-relations`
    ///
    /// * Required: `provider`, `userId`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `genauth-users`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_user_sync_relations(&self) -> DeleteUserSyncRelationsCall {
        let call = self.transport.call(&DELETE_USER_SYNC_RELATIONS);
        DeleteUserSyncRelationsCall { call }
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
.rules(&[BodyRule::Required("userIds")])
.enveloped()
.idempotent()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::delete_users_batch`](crate::Client::delete_users_batch), `POST /api/v3/delete-users-batch`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteUsersBatchCall {
    call: Call,
}

impl DeleteUsersBatchCall {
    /// `options`: `DeleteUsersBatchOptionsDto`.
    pub fn options(mut self, value: impl IntoInput<DeleteUsersBatchOptionsDto>) -> Self {
        self.call.member("options", value.into_input());
        self
    }

    /// `userIds`: 1 to 50 strings. Required.
    pub fn user_ids<M>(mut self, value: impl IntoList<AtMost<String, 50, 1>, M>) -> Self {
        self.call.member("userIds", value.into_list());
        self
    }
}

identity_facade_core::call!(DeleteUsersBatchCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteUsersBatchCall,
    crate::Client,
    DELETE_USERS_BATCH,
    "Deletes up to 50 users by ID or another identifier.",
    false,
    [
        member::<DeleteUsersBatchOptionsDto>("options"),
        member::<AtMost<String, 50, 1>>("userIds")
    ]
);
impl crate::Client {
    /// Deletes up to 50 users by ID or another identifier.
    ///
    /// `POST /api/v3/delete-users-batch`
    ///
    /// * Required: `userIds`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `genauth-users`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_users_batch(&self) -> DeleteUsersBatchCall {
        let call = self.transport.call(&DELETE_USERS_BATCH);
        DeleteUsersBatchCall { call }
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
/// The call of [`Client::get_user_mfa_status`](crate::Client::get_user_mfa_status), `GET /api/v3/get-mfa-status`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetUserMfaStatusCall {
    call: Call,
}

impl GetUserMfaStatusCall {
    /// Query parameter `userId`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("userId", value.into_input());
        self
    }

    /// Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on.
    ///
    /// Query parameter `userIdType`: `UserIdType`. Default: `user_id`.
    pub fn user_id_type(mut self, value: impl IntoInput<crate::shared::UserIdType>) -> Self {
        self.call.query("userIdType", value.into_input());
        self
    }
}

identity_facade_core::call!(GetUserMfaStatusCall -> crate ::shared::GetMfaInfoDataDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetUserMfaStatusCall,
    crate::Client,
    GET_USER_MFA_STATUS,
    "Returns the MFA trigger data of one user, in the form in which it is set.",
    false,
    [
        query::<String>("userId"),
        query::<crate::shared::UserIdType>(
            "userIdType",
            "Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on. Default: `user_id`."
        )
    ]
);
impl crate::Client {
    /// Returns the MFA trigger data of one user, in the form in which it is set.
    ///
    /// `GET /api/v3/get-mfa-status`
    ///
    /// * Required: `userId`.
    /// * Returns [`GetMfaInfoDataDto`](crate::shared::GetMfaInfoDataDto), with status 200.
    /// * Secrets: `mfaToken`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `genauth-users`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_user_mfa_status(&self) -> GetUserMfaStatusCall {
        let call = self.transport.call(&GET_USER_MFA_STATUS);
        GetUserMfaStatusCall { call }
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
/// The call of [`Client::get_otp_secret_by_user`](crate::Client::get_otp_secret_by_user), `GET /api/v3/get-otp-secret-by-user`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetOtpSecretByUserCall {
    call: Call,
}

impl GetOtpSecretByUserCall {
    /// Query parameter `userId`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("userId", value.into_input());
        self
    }

    /// Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on.
    ///
    /// Query parameter `userIdType`: `UserIdType`. Default: `user_id`.
    pub fn user_id_type(mut self, value: impl IntoInput<crate::shared::UserIdType>) -> Self {
        self.call.query("userIdType", value.into_input());
        self
    }
}

identity_facade_core::call!(GetOtpSecretByUserCall -> OtpSecretRespDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetOtpSecretByUserCall,
    crate::Client,
    GET_OTP_SECRET_BY_USER,
    "Returns the OTP secret of one user.",
    false,
    [
        query::<String>("userId"),
        query::<crate::shared::UserIdType>(
            "userIdType",
            "Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on. Default: `user_id`."
        )
    ]
);
impl crate::Client {
    /// Returns the OTP secret of one user.
    ///
    /// `GET /api/v3/get-otp-secret-by-user`
    ///
    /// * Required: `userId`.
    /// * Returns [`OtpSecretRespDto`], with status 200.
    /// * Secrets: `secret`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `genauth-users`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_otp_secret_by_user(&self) -> GetOtpSecretByUserCall {
        let call = self.transport.call(&GET_OTP_SECRET_BY_USER);
        GetOtpSecretByUserCall { call }
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
/// The call of [`Client::get_user`](crate::Client::get_user), `GET /api/v3/get-user`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetUserCall {
    call: Call,
}

impl GetUserCall {
    /// Returns the custom field values flattened instead of nested.
    ///
    /// Query parameter `flatCustomData`: boolean. Default: `false`.
    pub fn flat_custom_data(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("flatCustomData", value.into_input());
        self
    }

    /// Query parameter `userId`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("userId", value.into_input());
        self
    }

    /// Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on.
    ///
    /// Query parameter `userIdType`: `UserIdType`. Default: `user_id`.
    pub fn user_id_type(mut self, value: impl IntoInput<crate::shared::UserIdType>) -> Self {
        self.call.query("userIdType", value.into_input());
        self
    }

    /// Includes the custom field values (`customData`) in the answer.
    ///
    /// Query parameter `withCustomData`: boolean. Default: `false`.
    pub fn with_custom_data(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("withCustomData", value.into_input());
        self
    }

    /// Includes the linked external identities in the answer.
    ///
    /// Query parameter `withIdentities`: boolean. Default: `false`.
    pub fn with_identities(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("withIdentities", value.into_input());
        self
    }
}

identity_facade_core::call!(GetUserCall -> crate ::shared::UserDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetUserCall,
    crate::Client,
    GET_USER,
    "Returns one user by ID, email, phone or another identifier.",
    false,
    [
        query::<bool>(
            "flatCustomData",
            "Returns the custom field values flattened instead of nested. Default: `false`."
        ),
        query::<String>("userId"),
        query::<crate::shared::UserIdType>(
            "userIdType",
            "Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on. Default: `user_id`."
        ),
        query::<bool>(
            "withCustomData",
            "Includes the custom field values (`customData`) in the answer. Default: `false`."
        ),
        query::<bool>(
            "withIdentities",
            "Includes the linked external identities in the answer. Default: `false`."
        )
    ]
);
impl crate::Client {
    /// Returns one user by ID, email, phone or another identifier.
    ///
    /// `GET /api/v3/get-user`
    ///
    /// * Required: `userId`.
    /// * Returns [`UserDto`](crate::shared::UserDto), with status 200.
    /// * Secrets: `accessToken`, `refreshToken`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `genauth-users`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_user(&self) -> GetUserCall {
        let call = self.transport.call(&GET_USER);
        GetUserCall { call }
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
/// The call of [`Client::get_user_accessible_apps`](crate::Client::get_user_accessible_apps), `GET /api/v3/get-user-accessible-apps`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetUserAccessibleAppsCall {
    call: Call,
}

impl GetUserAccessibleAppsCall {
    /// Query parameter `userId`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("userId", value.into_input());
        self
    }

    /// Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on.
    ///
    /// Query parameter `userIdType`: `UserIdType`. Default: `user_id`.
    pub fn user_id_type(mut self, value: impl IntoInput<crate::shared::UserIdType>) -> Self {
        self.call.query("userIdType", value.into_input());
        self
    }
}

identity_facade_core::call!(GetUserAccessibleAppsCall -> Items < AppDto >);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetUserAccessibleAppsCall,
    crate::Client,
    GET_USER_ACCESSIBLE_APPS,
    "Lists the applications that one user may open, for whatever reason.",
    false,
    [
        query::<String>("userId"),
        query::<crate::shared::UserIdType>(
            "userIdType",
            "Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on. Default: `user_id`."
        )
    ]
);
impl crate::Client {
    /// Lists the applications that one user may open, for whatever reason.
    ///
    /// `GET /api/v3/get-user-accessible-apps`
    ///
    /// * Required: `userId`.
    /// * Returns list of `AppDto`, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `genauth-users`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_user_accessible_apps(&self) -> GetUserAccessibleAppsCall {
        let call = self.transport.call(&GET_USER_ACCESSIBLE_APPS);
        GetUserAccessibleAppsCall { call }
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
/// The call of [`Client::get_user_authorized_apps`](crate::Client::get_user_authorized_apps), `GET /api/v3/get-user-authorized-apps`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetUserAuthorizedAppsCall {
    call: Call,
}

impl GetUserAuthorizedAppsCall {
    /// Query parameter `userId`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("userId", value.into_input());
        self
    }

    /// Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on.
    ///
    /// Query parameter `userIdType`: `UserIdType`. Default: `user_id`.
    pub fn user_id_type(mut self, value: impl IntoInput<crate::shared::UserIdType>) -> Self {
        self.call.query("userIdType", value.into_input());
        self
    }
}

identity_facade_core::call!(GetUserAuthorizedAppsCall -> Items < AppDto >);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetUserAuthorizedAppsCall,
    crate::Client,
    GET_USER_AUTHORIZED_APPS,
    "Lists the applications that one user has been authorized for.",
    false,
    [
        query::<String>("userId"),
        query::<crate::shared::UserIdType>(
            "userIdType",
            "Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on. Default: `user_id`."
        )
    ]
);
impl crate::Client {
    /// Lists the applications that one user has been authorized for.
    ///
    /// `GET /api/v3/get-user-authorized-apps`
    ///
    /// * Required: `userId`.
    /// * Returns list of `AppDto`, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `genauth-users`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_user_authorized_apps(&self) -> GetUserAuthorizedAppsCall {
        let call = self.transport.call(&GET_USER_AUTHORIZED_APPS);
        GetUserAuthorizedAppsCall { call }
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
/// The call of [`Client::get_user_authorized_resources`](crate::Client::get_user_authorized_resources), `GET /api/v3/get-user-authorized-resources`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetUserAuthorizedResourcesCall {
    call: Call,
}

impl GetUserAuthorizedResourcesCall {
    /// Code of the namespace, not its ID or name.
    ///
    /// Query parameter `namespace`: string.
    pub fn namespace(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("namespace", value.into_input());
        self
    }

    /// Query parameter `resourceType`: `ResourceType`.
    pub fn resource_type(mut self, value: impl IntoInput<crate::shared::ResourceType>) -> Self {
        self.call.query("resourceType", value.into_input());
        self
    }

    /// Query parameter `userId`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("userId", value.into_input());
        self
    }

    /// Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on.
    ///
    /// Query parameter `userIdType`: `UserIdType`. Default: `user_id`.
    pub fn user_id_type(mut self, value: impl IntoInput<crate::shared::UserIdType>) -> Self {
        self.call.query("userIdType", value.into_input());
        self
    }
}

identity_facade_core::call!(
    GetUserAuthorizedResourcesCall -> crate ::shared::AuthorizedResourcePagingDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetUserAuthorizedResourcesCall,
    crate::Client,
    GET_USER_AUTHORIZED_RESOURCES,
    "Lists the resources that one user is authorized for.",
    false,
    [
        query::<String>("namespace", "Code of the namespace, not its ID or name."),
        query::<crate::shared::ResourceType>("resourceType"),
        query::<String>("userId"),
        query::<crate::shared::UserIdType>(
            "userIdType",
            "Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on. Default: `user_id`."
        )
    ]
);
impl crate::Client {
    /// Lists the resources that one user is authorized for.
    ///
    /// `GET /api/v3/get-user-authorized-resources`
    ///
    /// * Required: `userId`.
    /// * Returns [`AuthorizedResourcePagingDto`](crate::shared::AuthorizedResourcePagingDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `genauth-users`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_user_authorized_resources(&self) -> GetUserAuthorizedResourcesCall {
        let call = self.transport.call(&GET_USER_AUTHORIZED_RESOURCES);
        GetUserAuthorizedResourcesCall { call }
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
/// The call of [`Client::get_user_batch`](crate::Client::get_user_batch), `GET /api/v3/get-user-batch`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetUserBatchCall {
    call: Call,
}

impl GetUserBatchCall {
    /// Returns the custom field values flattened instead of nested.
    ///
    /// Query parameter `flatCustomData`: boolean. Default: `false`.
    pub fn flat_custom_data(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("flatCustomData", value.into_input());
        self
    }

    /// Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on.
    ///
    /// Query parameter `userIdType`: `UserIdType`. Default: `user_id`.
    pub fn user_id_type(mut self, value: impl IntoInput<crate::shared::UserIdType>) -> Self {
        self.call.query("userIdType", value.into_input());
        self
    }

    /// Query parameter `userIds`: 1 to 50 strings. Required.
    pub fn user_ids<M>(mut self, value: impl IntoList<AtMost<String, 50, 1>, M>) -> Self {
        self.call.query("userIds", value.into_list());
        self
    }

    /// Includes the custom field values (`customData`) in the answer.
    ///
    /// Query parameter `withCustomData`: boolean. Default: `false`.
    pub fn with_custom_data(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("withCustomData", value.into_input());
        self
    }

    /// Includes the linked external identities in the answer.
    ///
    /// Query parameter `withIdentities`: boolean. Default: `false`.
    pub fn with_identities(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("withIdentities", value.into_input());
        self
    }
}

identity_facade_core::call!(GetUserBatchCall -> Items < crate ::shared::UserDto >);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetUserBatchCall,
    crate::Client,
    GET_USER_BATCH,
    "Returns up to 50 users by ID or another identifier.",
    false,
    [
        query::<bool>(
            "flatCustomData",
            "Returns the custom field values flattened instead of nested. Default: `false`."
        ),
        query::<crate::shared::UserIdType>(
            "userIdType",
            "Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on. Default: `user_id`."
        ),
        query::<AtMost<String, 50, 1>>("userIds"),
        query::<bool>(
            "withCustomData",
            "Includes the custom field values (`customData`) in the answer. Default: `false`."
        ),
        query::<bool>(
            "withIdentities",
            "Includes the linked external identities in the answer. Default: `false`."
        )
    ]
);
impl crate::Client {
    /// Returns up to 50 users by ID or another identifier.
    ///
    /// `GET /api/v3/get-user-batch`
    ///
    /// * Required: `userIds`.
    /// * Returns list of `UserDto`, with status 200.
    /// * Secrets: `accessToken`, `refreshToken`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `genauth-users`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_user_batch(&self) -> GetUserBatchCall {
        let call = self.transport.call(&GET_USER_BATCH);
        GetUserBatchCall { call }
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
/// The call of [`Client::get_user_groups`](crate::Client::get_user_groups), `GET /api/v3/get-user-groups`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetUserGroupsCall {
    call: Call,
}

impl GetUserGroupsCall {
    /// Query parameter `userId`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("userId", value.into_input());
        self
    }

    /// Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on.
    ///
    /// Query parameter `userIdType`: `UserIdType`. Default: `user_id`.
    pub fn user_id_type(mut self, value: impl IntoInput<crate::shared::UserIdType>) -> Self {
        self.call.query("userIdType", value.into_input());
        self
    }
}

identity_facade_core::call!(GetUserGroupsCall -> crate ::shared::GroupPagingDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetUserGroupsCall,
    crate::Client,
    GET_USER_GROUPS,
    "Lists the groups that one user belongs to.",
    false,
    [
        query::<String>("userId"),
        query::<crate::shared::UserIdType>(
            "userIdType",
            "Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on. Default: `user_id`."
        )
    ]
);
impl crate::Client {
    /// Lists the groups that one user belongs to.
    ///
    /// `GET /api/v3/get-user-groups`
    ///
    /// * Required: `userId`.
    /// * Returns [`GroupPagingDto`](crate::shared::GroupPagingDto), with status 200.
    /// * Secrets: `accessToken`, `refreshToken`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `genauth-users`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_user_groups(&self) -> GetUserGroupsCall {
        let call = self.transport.call(&GET_USER_GROUPS);
        GetUserGroupsCall { call }
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
/// The call of [`Client::get_user_identities`](crate::Client::get_user_identities), `GET /api/v3/get-user-identities`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetUserIdentitiesCall {
    call: Call,
}

impl GetUserIdentitiesCall {
    /// Query parameter `userId`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("userId", value.into_input());
        self
    }

    /// Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on.
    ///
    /// Query parameter `userIdType`: `UserIdType`. Default: `user_id`.
    pub fn user_id_type(mut self, value: impl IntoInput<crate::shared::UserIdType>) -> Self {
        self.call.query("userIdType", value.into_input());
        self
    }
}

identity_facade_core::call!(
    GetUserIdentitiesCall -> Items < crate ::shared::IdentityDto >
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetUserIdentitiesCall,
    crate::Client,
    GET_USER_IDENTITIES,
    "Lists the external identities of one user, with provider data and tokens.",
    false,
    [
        query::<String>("userId"),
        query::<crate::shared::UserIdType>(
            "userIdType",
            "Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on. Default: `user_id`."
        )
    ]
);
impl crate::Client {
    /// Lists the external identities of one user, with provider data and tokens.
    ///
    /// `GET /api/v3/get-user-identities`
    ///
    /// * Required: `userId`.
    /// * Returns list of `IdentityDto`, with status 200.
    /// * Secrets: `accessToken`, `refreshToken`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `genauth-users`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_user_identities(&self) -> GetUserIdentitiesCall {
        let call = self.transport.call(&GET_USER_IDENTITIES);
        GetUserIdentitiesCall { call }
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
/// The call of [`Client::get_user_loggedin_identities`](crate::Client::get_user_loggedin_identities), `GET /api/v3/get-user-logged-in-identities`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetUserLoggedinIdentitiesCall {
    call: Call,
}

impl GetUserLoggedinIdentitiesCall {
    /// Query parameter `userId`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("userId", value.into_input());
        self
    }

    /// Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on.
    ///
    /// Query parameter `userIdType`: `UserIdType`. Default: `user_id`.
    pub fn user_id_type(mut self, value: impl IntoInput<crate::shared::UserIdType>) -> Self {
        self.call.query("userIdType", value.into_input());
        self
    }
}

identity_facade_core::call!(
    GetUserLoggedinIdentitiesCall -> Items < UserLoggedInIdentitiesDto >
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetUserLoggedinIdentitiesCall,
    crate::Client,
    GET_USER_LOGGEDIN_IDENTITIES,
    "Lists the identity providers that one user has logged in with.",
    false,
    [
        query::<String>("userId"),
        query::<crate::shared::UserIdType>(
            "userIdType",
            "Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on. Default: `user_id`."
        )
    ]
);
impl crate::Client {
    /// Lists the identity providers that one user has logged in with.
    ///
    /// `GET /api/v3/get-user-logged-in-identities`
    ///
    /// * Required: `userId`.
    /// * Returns list of `UserLoggedInIdentitiesDto`, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `genauth-users`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_user_loggedin_identities(&self) -> GetUserLoggedinIdentitiesCall {
        let call = self.transport.call(&GET_USER_LOGGEDIN_IDENTITIES);
        GetUserLoggedinIdentitiesCall { call }
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
/// The call of [`Client::get_user_loggedin_apps`](crate::Client::get_user_loggedin_apps), `GET /api/v3/get-user-loggedin-apps`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetUserLoggedinAppsCall {
    call: Call,
}

impl GetUserLoggedinAppsCall {
    /// Query parameter `userId`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("userId", value.into_input());
        self
    }

    /// Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on.
    ///
    /// Query parameter `userIdType`: `UserIdType`. Default: `user_id`.
    pub fn user_id_type(mut self, value: impl IntoInput<crate::shared::UserIdType>) -> Self {
        self.call.query("userIdType", value.into_input());
        self
    }
}

identity_facade_core::call!(GetUserLoggedinAppsCall -> Items < UserLoggedInAppsDto >);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetUserLoggedinAppsCall,
    crate::Client,
    GET_USER_LOGGEDIN_APPS,
    "Lists the applications that one user has logged in to.",
    false,
    [
        query::<String>("userId"),
        query::<crate::shared::UserIdType>(
            "userIdType",
            "Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on. Default: `user_id`."
        )
    ]
);
impl crate::Client {
    /// Lists the applications that one user has logged in to.
    ///
    /// `GET /api/v3/get-user-loggedin-apps`
    ///
    /// * Required: `userId`.
    /// * Returns list of `UserLoggedInAppsDto`, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `genauth-users`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_user_loggedin_apps(&self) -> GetUserLoggedinAppsCall {
        let call = self.transport.call(&GET_USER_LOGGEDIN_APPS);
        GetUserLoggedinAppsCall { call }
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
.paging(Paging::page_in_query("page", "limit"))
.listing(Listing::new().largest(50).within("list", "totalCount"));
/// The call of [`Client::get_user_login_history`](crate::Client::get_user_login_history), `GET /api/v3/get-user-login-history`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetUserLoginHistoryCall {
    call: Call,
}

impl GetUserLoginHistoryCall {
    /// Query parameter `appId`: string.
    pub fn app_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("appId", value.into_input());
        self
    }

    /// Query parameter `clientIp`: string.
    pub fn client_ip(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("clientIp", value.into_input());
        self
    }

    /// Query parameter `end`: integer.
    pub fn end(mut self, value: impl IntoInput<i64>) -> Self {
        self.call.query("end", value.into_input());
        self
    }

    /// Query parameter `limit`: integer from 1 to 50. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 50>>) -> Self {
        self.call.query("limit", value.into_input());
        self
    }

    /// Query parameter `page`: integer >= 1. Default: `1`.
    pub fn page(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.query("page", value.into_input());
        self
    }

    /// Query parameter `start`: integer.
    pub fn start(mut self, value: impl IntoInput<i64>) -> Self {
        self.call.query("start", value.into_input());
        self
    }

    /// Query parameter `userId`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("userId", value.into_input());
        self
    }

    /// Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on.
    ///
    /// Query parameter `userIdType`: `UserIdType`. Default: `user_id`.
    pub fn user_id_type(mut self, value: impl IntoInput<crate::shared::UserIdType>) -> Self {
        self.call.query("userIdType", value.into_input());
        self
    }
}

identity_facade_core::call!(GetUserLoginHistoryCall -> UserLoginHistoryPagingDto);
identity_facade_core::paged!(GetUserLoginHistoryCall -> UserLoginHistoryDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetUserLoginHistoryCall,
    crate::Client,
    GET_USER_LOGIN_HISTORY,
    "Lists the logins of one user, filtered by application, client IP and time.",
    false,
    [
        query::<String>("appId"),
        query::<String>("clientIp"),
        query::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>("end"),
        query::<Int<1, 50>>("limit", "Default: `10`."),
        query::<Int<1, { i64::MAX }>>("page", "Default: `1`."),
        query::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>("start"),
        query::<String>("userId"),
        query::<crate::shared::UserIdType>(
            "userIdType",
            "Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on. Default: `user_id`."
        )
    ]
);
impl crate::Client {
    /// Lists the logins of one user, filtered by application, client IP and time.
    ///
    /// `GET /api/v3/get-user-login-history`
    ///
    /// * Required: `userId`.
    /// * Returns [`UserLoginHistoryPagingDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `users`; in `identity-facade`, `genauth-users`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_user_login_history(&self) -> GetUserLoginHistoryCall {
        let call = self.transport.call(&GET_USER_LOGIN_HISTORY);
        GetUserLoginHistoryCall { call }
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
/// The call of [`Client::get_user_mfa_info`](crate::Client::get_user_mfa_info), `GET /api/v3/get-user-mfa-info`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetUserMfaInfoCall {
    call: Call,
}

impl GetUserMfaInfoCall {
    /// Query parameter `userId`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("userId", value.into_input());
        self
    }

    /// Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on.
    ///
    /// Query parameter `userIdType`: `UserIdType`. Default: `user_id`.
    pub fn user_id_type(mut self, value: impl IntoInput<crate::shared::UserIdType>) -> Self {
        self.call.query("userIdType", value.into_input());
        self
    }
}

identity_facade_core::call!(GetUserMfaInfoCall -> UserMfaRespDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetUserMfaInfoCall,
    crate::Client,
    GET_USER_MFA_INFO,
    "Returns which MFA methods one user has set up: email, SMS, TOTP and face.",
    false,
    [
        query::<String>("userId"),
        query::<crate::shared::UserIdType>(
            "userIdType",
            "Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on. Default: `user_id`."
        )
    ]
);
impl crate::Client {
    /// Returns which MFA methods one user has set up: email, SMS, TOTP and face.
    ///
    /// `GET /api/v3/get-user-mfa-info`
    ///
    /// * Required: `userId`.
    /// * Returns [`UserMfaRespDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `genauth-users`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_user_mfa_info(&self) -> GetUserMfaInfoCall {
        let call = self.transport.call(&GET_USER_MFA_INFO);
        GetUserMfaInfoCall { call }
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
.rules(&[BodyRule::Required("userId")])
.enveloped()
.idempotent()
.secrets(&["ciphertext"]);
/// The call of [`Client::get_user_password_ciphertext`](crate::Client::get_user_password_ciphertext), `POST /api/v3/get-user-password-ciphertext`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetUserPasswordCiphertextCall {
    call: Call,
}

impl GetUserPasswordCiphertextCall {
    /// `userId`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("userId", value.into_input());
        self
    }

    /// Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on.
    ///
    /// `userIdType`: `UserIdType`. Default: `user_id`.
    pub fn user_id_type(mut self, value: impl IntoInput<crate::shared::UserIdType>) -> Self {
        self.call.member("userIdType", value.into_input());
        self
    }
}

identity_facade_core::call!(
    GetUserPasswordCiphertextCall -> GetUserPasswordCiphertextDataDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetUserPasswordCiphertextCall,
    crate::Client,
    GET_USER_PASSWORD_CIPHERTEXT,
    "Returns the password ciphertext of one user.",
    false,
    [
        member::<String>("userId"),
        member::<crate::shared::UserIdType>(
            "userIdType",
            "Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on. Default: `user_id`."
        )
    ]
);
impl crate::Client {
    /// Returns the password ciphertext of one user.
    ///
    /// `POST /api/v3/get-user-password-ciphertext`
    ///
    /// * Required: `userId`.
    /// * Returns [`GetUserPasswordCiphertextDataDto`], with status 200.
    /// * Secrets: `ciphertext`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `genauth-users`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_user_password_ciphertext(&self) -> GetUserPasswordCiphertextCall {
        let call = self.transport.call(&GET_USER_PASSWORD_CIPHERTEXT);
        GetUserPasswordCiphertextCall { call }
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
/// The call of [`Client::get_user_principal_authentication_info`](crate::Client::get_user_principal_authentication_info), `GET /api/v3/get-user-principal-authentication-info`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetUserPrincipalAuthenticationInfoCall {
    call: Call,
}

impl GetUserPrincipalAuthenticationInfoCall {
    /// Query parameter `userId`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("userId", value.into_input());
        self
    }

    /// Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on.
    ///
    /// Query parameter `userIdType`: `UserIdType`. Default: `user_id`.
    pub fn user_id_type(mut self, value: impl IntoInput<crate::shared::UserIdType>) -> Self {
        self.call.query("userIdType", value.into_input());
        self
    }
}

identity_facade_core::call!(
    GetUserPrincipalAuthenticationInfoCall -> PrincipalAuthenticationInfoPagingDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetUserPrincipalAuthenticationInfoCall,
    crate::Client,
    GET_USER_PRINCIPAL_AUTHENTICATION_INFO,
    "Returns the real-name (principal) verification of one user.",
    false,
    [
        query::<String>("userId"),
        query::<crate::shared::UserIdType>(
            "userIdType",
            "Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on. Default: `user_id`."
        )
    ]
);
impl crate::Client {
    /// Returns the real-name (principal) verification of one user.
    ///
    /// `GET /api/v3/get-user-principal-authentication-info`
    ///
    /// * Required: `userId`.
    /// * Returns [`PrincipalAuthenticationInfoPagingDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `genauth-users`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_user_principal_authentication_info(&self) -> GetUserPrincipalAuthenticationInfoCall {
        let call = self.transport.call(&GET_USER_PRINCIPAL_AUTHENTICATION_INFO);
        GetUserPrincipalAuthenticationInfoCall { call }
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
/// The call of [`Client::get_user_roles`](crate::Client::get_user_roles), `GET /api/v3/get-user-roles`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetUserRolesCall {
    call: Call,
}

impl GetUserRolesCall {
    /// Code of the namespace, not its ID or name.
    ///
    /// Query parameter `namespace`: string.
    pub fn namespace(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("namespace", value.into_input());
        self
    }

    /// Query parameter `userId`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("userId", value.into_input());
        self
    }

    /// Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on.
    ///
    /// Query parameter `userIdType`: `UserIdType`. Default: `user_id`.
    pub fn user_id_type(mut self, value: impl IntoInput<crate::shared::UserIdType>) -> Self {
        self.call.query("userIdType", value.into_input());
        self
    }
}

identity_facade_core::call!(GetUserRolesCall -> crate ::shared::RolePagingDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetUserRolesCall,
    crate::Client,
    GET_USER_ROLES,
    "Lists the roles of one user, optionally of one namespace.",
    false,
    [
        query::<String>("namespace", "Code of the namespace, not its ID or name."),
        query::<String>("userId"),
        query::<crate::shared::UserIdType>(
            "userIdType",
            "Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on. Default: `user_id`."
        )
    ]
);
impl crate::Client {
    /// Lists the roles of one user, optionally of one namespace.
    ///
    /// `GET /api/v3/get-user-roles`
    ///
    /// * Required: `userId`.
    /// * Returns [`RolePagingDto`](crate::shared::RolePagingDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `genauth-users`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_user_roles(&self) -> GetUserRolesCall {
        let call = self.transport.call(&GET_USER_ROLES);
        GetUserRolesCall { call }
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
/// The call of [`Client::get_user_sync_relations`](crate::Client::get_user_sync_relations), `GET /api/v3/get-user-sync-relations`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetUserSyncRelationsCall {
    call: Call,
}

impl GetUserSyncRelationsCall {
    /// Query parameter `userId`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("userId", value.into_input());
        self
    }

    /// Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on.
    ///
    /// Query parameter `userIdType`: `UserIdType`. Default: `user_id`.
    pub fn user_id_type(mut self, value: impl IntoInput<crate::shared::UserIdType>) -> Self {
        self.call.query("userIdType", value.into_input());
        self
    }
}

identity_facade_core::call!(GetUserSyncRelationsCall -> Items < UserSyncRelationDto >);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetUserSyncRelationsCall,
    crate::Client,
    GET_USER_SYNC_RELATIONS,
    "Lists the accounts of one user in external systems that are synced.",
    false,
    [
        query::<String>("userId"),
        query::<crate::shared::UserIdType>(
            "userIdType",
            "Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on. Default: `user_id`."
        )
    ]
);
impl crate::Client {
    /// Lists the accounts of one user in external systems that are synced.
    ///
    /// `GET /api/v3/get-user-sync-relations`
    ///
    /// * Required: `userId`.
    /// * Returns list of `UserSyncRelationDto`, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `genauth-users`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_user_sync_relations(&self) -> GetUserSyncRelationsCall {
        let call = self.transport.call(&GET_USER_SYNC_RELATIONS);
        GetUserSyncRelationsCall { call }
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
.rules(&[BodyRule::Required("roles"), BodyRule::Required("userId")])
.enveloped()
.idempotent();
/// The call of [`Client::has_any_role`](crate::Client::has_any_role), `POST /api/v3/has-any-role`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct HasAnyRoleCall {
    call: Call,
}

impl HasAnyRoleCall {
    /// `options`: `HasAnyRoleOptionsDto`.
    pub fn options(mut self, value: impl IntoInput<HasAnyRoleOptionsDto>) -> Self {
        self.call.member("options", value.into_input());
        self
    }

    /// `roles`: list of `HasRoleRolesDto`. Required.
    pub fn roles<M>(mut self, value: impl IntoList<List<HasRoleRolesDto>, M>) -> Self {
        self.call.member("roles", value.into_list());
        self
    }

    /// `userId`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("userId", value.into_input());
        self
    }
}

identity_facade_core::call!(HasAnyRoleCall -> HasAnyRoleDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    HasAnyRoleCall,
    crate::Client,
    HAS_ANY_ROLE,
    "Checks whether one user has at least one of the given roles.",
    false,
    [
        member::<HasAnyRoleOptionsDto>("options"),
        member::<List<HasRoleRolesDto>>("roles"),
        member::<String>("userId")
    ]
);
impl crate::Client {
    /// Checks whether one user has at least one of the given roles.
    ///
    /// `POST /api/v3/has-any-role`
    ///
    /// * Required: `roles`, `userId`.
    /// * Returns [`HasAnyRoleDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `genauth-users`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn has_any_role(&self) -> HasAnyRoleCall {
        let call = self.transport.call(&HAS_ANY_ROLE);
        HasAnyRoleCall { call }
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
.rules(&[BodyRule::Required("list")])
.enveloped()
.receipt(Receipt::new(None, &[]))
.secrets(&["recoveryCode", "secret"]);
/// The call of [`Client::import_otp`](crate::Client::import_otp), `POST /api/v3/import-otp`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ImportOtpCall {
    call: Call,
}

impl ImportOtpCall {
    /// `list`: list of `ImportOtpItemDto`. Required.
    pub fn list<M>(mut self, value: impl IntoList<List<ImportOtpItemDto>, M>) -> Self {
        self.call.member("list", value.into_list());
        self
    }
}

identity_facade_core::call!(ImportOtpCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ImportOtpCall,
    crate::Client,
    IMPORT_OTP,
    "Imports OTP secrets and recovery codes of users.",
    false,
    [member::<List<ImportOtpItemDto>>("list")]
);
impl crate::Client {
    /// Imports OTP secrets and recovery codes of users.
    ///
    /// `POST /api/v3/import-otp`
    ///
    /// * Required: `list`.
    /// * Returns no content, with status 200.
    /// * Secrets: `recoveryCode`, `secret`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `genauth-users`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn import_otp(&self) -> ImportOtpCall {
        let call = self.transport.call(&IMPORT_OTP);
        ImportOtpCall { call }
    }
}

/// Facts of `POST /api/v3/is-user-exists`.
pub static IS_USER_EXISTS: Operation = Operation::new(
    "isUserExists",
    http::Method::POST,
    "/api/v3/is-user-exists",
    "users",
)
.body(BodyKind::Object)
.enveloped()
.idempotent();
/// The call of [`Client::is_user_exists`](crate::Client::is_user_exists), `POST /api/v3/is-user-exists`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct IsUserExistsCall {
    call: Call,
}

impl IsUserExistsCall {
    /// `email`: string.
    pub fn email(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("email", value.into_input());
        self
    }

    /// ID of the user in another system, such as your own.
    ///
    /// `externalId`: string.
    pub fn external_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("externalId", value.into_input());
        self
    }

    /// `phone`: string.
    pub fn phone(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("phone", value.into_input());
        self
    }

    /// `username`: string.
    pub fn username(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("username", value.into_input());
        self
    }
}

identity_facade_core::call!(IsUserExistsCall -> IsUserExistsDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    IsUserExistsCall,
    crate::Client,
    IS_USER_EXISTS,
    "Checks whether a user with this username, email, phone or external ID exists.",
    false,
    [
        member::<String>("email"),
        member::<String>(
            "externalId",
            "ID of the user in another system, such as your own."
        ),
        member::<String>("phone"),
        member::<String>("username")
    ]
);
impl crate::Client {
    /// Checks whether a user with this username, email, phone or external ID exists.
    ///
    /// `POST /api/v3/is-user-exists`
    ///
    /// * Returns [`IsUserExistsDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `genauth-users`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn is_user_exists(&self) -> IsUserExistsCall {
        let call = self.transport.call(&IS_USER_EXISTS);
        IsUserExistsCall { call }
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
.rules(&[BodyRule::Required("appIds"), BodyRule::Required("userId")])
.enveloped()
.idempotent()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::kick_users`](crate::Client::kick_users), `POST /api/v3/kick-users`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct KickUsersCall {
    call: Call,
}

impl KickUsersCall {
    /// `appIds`: 1 to 50 strings. Required.
    pub fn app_ids<M>(mut self, value: impl IntoList<AtMost<String, 50, 1>, M>) -> Self {
        self.call.member("appIds", value.into_list());
        self
    }

    /// `options`: `KickUsersOptionsDto`.
    pub fn options(mut self, value: impl IntoInput<KickUsersOptionsDto>) -> Self {
        self.call.member("options", value.into_input());
        self
    }

    /// `userId`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("userId", value.into_input());
        self
    }
}

identity_facade_core::call!(KickUsersCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    KickUsersCall,
    crate::Client,
    KICK_USERS,
    "Logs one user out of up to 50 applications.",
    false,
    [
        member::<AtMost<String, 50, 1>>("appIds"),
        member::<KickUsersOptionsDto>("options"),
        member::<String>("userId")
    ]
);
impl crate::Client {
    /// Logs one user out of up to 50 applications.
    ///
    /// `POST /api/v3/kick-users`
    ///
    /// * Required: `appIds`, `userId`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `genauth-users`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn kick_users(&self) -> KickUsersCall {
        let call = self.transport.call(&KICK_USERS);
        KickUsersCall { call }
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
.rules(&[
    BodyRule::Required("extIdpId"),
    BodyRule::Required("userId"),
    BodyRule::Required("userIdInIdp"),
])
.enveloped()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::link_identity`](crate::Client::link_identity), `POST /api/v3/link-identity`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct LinkIdentityCall {
    call: Call,
}

impl LinkIdentityCall {
    /// ID of the external identity provider.
    ///
    /// `extIdpId`: string. Required.
    pub fn ext_idp_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("extIdpId", value.into_input());
        self
    }

    /// True for a social identity provider, false for an enterprise one.
    ///
    /// `isSocial`: boolean.
    pub fn is_social(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("isSocial", value.into_input());
        self
    }

    /// `type`: string.
    pub fn type_(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("type", value.into_input());
        self
    }

    /// `userId`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("userId", value.into_input());
        self
    }

    /// ID of the user at the external identity provider.
    ///
    /// `userIdInIdp`: string. Required.
    pub fn user_id_in_idp(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("userIdInIdp", value.into_input());
        self
    }
}

identity_facade_core::call!(LinkIdentityCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    LinkIdentityCall,
    crate::Client,
    LINK_IDENTITY,
    "Links an external identity to one user.",
    false,
    [
        member::<String>("extIdpId", "ID of the external identity provider."),
        member::<bool>(
            "isSocial",
            "True for a social identity provider, false for an enterprise one."
        ),
        member::<String>("type"),
        member::<String>("userId"),
        member::<String>(
            "userIdInIdp",
            "ID of the user at the external identity provider."
        )
    ]
);
impl crate::Client {
    /// Links an external identity to one user.
    ///
    /// `POST /api/v3/link-identity`
    ///
    /// * Required: `extIdpId`, `userId`, `userIdInIdp`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `genauth-users`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn link_identity(&self) -> LinkIdentityCall {
        let call = self.transport.call(&LINK_IDENTITY);
        LinkIdentityCall { call }
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
.paging(Paging::page_in_query("page", "limit"))
.listing(Listing::new().largest(50).within("list", "totalCount"));
/// The call of [`Client::list_archived_users`](crate::Client::list_archived_users), `GET /api/v3/list-archived-users`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListArchivedUsersCall {
    call: Call,
}

impl ListArchivedUsersCall {
    /// Query parameter `limit`: integer from 1 to 50. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 50>>) -> Self {
        self.call.query("limit", value.into_input());
        self
    }

    /// Query parameter `page`: integer >= 1. Default: `1`.
    pub fn page(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.query("page", value.into_input());
        self
    }

    /// Query parameter `startAt`: integer.
    pub fn start_at(mut self, value: impl IntoInput<i64>) -> Self {
        self.call.query("startAt", value.into_input());
        self
    }
}

identity_facade_core::call!(ListArchivedUsersCall -> ArchivedUsersListPagingDto);
identity_facade_core::paged!(ListArchivedUsersCall -> ListArchivedUsersRespDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListArchivedUsersCall,
    crate::Client,
    LIST_ARCHIVED_USERS,
    "Lists the IDs of archived users with the time of archiving.",
    false,
    [
        query::<Int<1, 50>>("limit", "Default: `10`."),
        query::<Int<1, { i64::MAX }>>("page", "Default: `1`."),
        query::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>("startAt")
    ]
);
impl crate::Client {
    /// Lists the IDs of archived users with the time of archiving.
    ///
    /// `GET /api/v3/list-archived-users`
    ///
    /// * Returns [`ArchivedUsersListPagingDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `users`; in `identity-facade`, `genauth-users`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_archived_users(&self) -> ListArchivedUsersCall {
        let call = self.transport.call(&LIST_ARCHIVED_USERS);
        ListArchivedUsersCall { call }
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
.paging(Paging::page_in_query("page", "limit"))
.listing(Listing::new().largest(50).within("list", "totalCount"))
.secrets(&["accessToken", "refreshToken"]);
/// The call of [`Client::list_users_legacy`](crate::Client::list_users_legacy), `GET /api/v3/list-users`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListUsersLegacyCall {
    call: Call,
}

impl ListUsersLegacyCall {
    /// Query parameter `limit`: integer from 1 to 50. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 50>>) -> Self {
        self.call.query("limit", value.into_input());
        self
    }

    /// Query parameter `page`: integer >= 1. Default: `1`.
    pub fn page(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.query("page", value.into_input());
        self
    }

    /// Query parameter `status`: `UserStatus`.
    pub fn status(mut self, value: impl IntoInput<crate::shared::UserStatus>) -> Self {
        self.call.query("status", value.into_input());
        self
    }

    /// Query parameter `updatedAtEnd`: integer.
    pub fn updated_at_end(mut self, value: impl IntoInput<i64>) -> Self {
        self.call.query("updatedAtEnd", value.into_input());
        self
    }

    /// Query parameter `updatedAtStart`: integer.
    pub fn updated_at_start(mut self, value: impl IntoInput<i64>) -> Self {
        self.call.query("updatedAtStart", value.into_input());
        self
    }

    /// Includes the custom field values (`customData`) in the answer.
    ///
    /// Query parameter `withCustomData`: boolean. Default: `false`.
    pub fn with_custom_data(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("withCustomData", value.into_input());
        self
    }

    /// Includes the linked external identities in the answer.
    ///
    /// Query parameter `withIdentities`: boolean. Default: `false`.
    pub fn with_identities(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("withIdentities", value.into_input());
        self
    }

    /// Includes the time at which the password expires.
    ///
    /// Query parameter `withUserPasswordExpireTime`: boolean. Default: `false`.
    pub fn with_user_password_expire_time(mut self, value: impl IntoInput<bool>) -> Self {
        self.call
            .query("withUserPasswordExpireTime", value.into_input());
        self
    }
}

identity_facade_core::call!(ListUsersLegacyCall -> crate ::shared::UserPagingDto);
identity_facade_core::paged!(ListUsersLegacyCall -> crate ::shared::UserDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListUsersLegacyCall,
    crate::Client,
    LIST_USERS_LEGACY,
    "Lists users filtered by status and update time; deprecated.",
    false,
    [
        query::<Int<1, 50>>("limit", "Default: `10`."),
        query::<Int<1, { i64::MAX }>>("page", "Default: `1`."),
        query::<crate::shared::UserStatus>("status"),
        query::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>("updatedAtEnd"),
        query::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>("updatedAtStart"),
        query::<bool>(
            "withCustomData",
            "Includes the custom field values (`customData`) in the answer. Default: `false`."
        ),
        query::<bool>(
            "withIdentities",
            "Includes the linked external identities in the answer. Default: `false`."
        ),
        query::<bool>(
            "withUserPasswordExpireTime",
            "Includes the time at which the password expires. Default: `false`."
        )
    ]
);
impl crate::Client {
    /// Lists users filtered by status and update time; deprecated.
    ///
    /// `GET /api/v3/list-users`
    ///
    /// * Returns [`UserPagingDto`](crate::shared::UserPagingDto), with status 200.
    /// * Secrets: `accessToken`, `refreshToken`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Deprecated.
    /// * Feature `users`; in `identity-facade`, `genauth-users`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    #[deprecated]
    pub fn list_users_legacy(&self) -> ListUsersLegacyCall {
        let call = self.transport.call(&LIST_USERS_LEGACY);
        ListUsersLegacyCall { call }
    }
}

/// Facts of `POST /api/v3/list-users`.
pub static LIST_USERS: Operation = Operation::new(
    "listUsers",
    http::Method::POST,
    "/api/v3/list-users",
    "users",
)
.body(BodyKind::Object)
.enveloped()
.idempotent()
.paging(Paging::page_in_body(
    "options.pagination.page",
    "options.pagination.limit",
))
.listing(Listing::new().largest(50).within("list", "totalCount"))
.secrets(&["accessToken", "refreshToken"]);
/// The call of [`Client::list_users`](crate::Client::list_users), `POST /api/v3/list-users`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListUsersCall {
    call: Call,
}

impl ListUsersCall {
    /// Filter conditions, each with field, operator and value.
    ///
    /// `advancedFilter`: list of `ListUsersAdvancedFilterItemDto`.
    pub fn advanced_filter<M>(
        mut self,
        value: impl IntoList<List<ListUsersAdvancedFilterItemDto>, M>,
    ) -> Self {
        self.call.member("advancedFilter", value.into_list());
        self
    }

    /// `keywords`: string.
    pub fn keywords(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("keywords", value.into_input());
        self
    }

    /// `options`: `ListUsersOptionsDto`.
    pub fn options(mut self, value: impl IntoInput<ListUsersOptionsDto>) -> Self {
        self.call.member("options", value.into_input());
        self
    }

    /// `searchQuery`: any JSON value.
    pub fn search_query(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.call.member("searchQuery", value.into_input());
        self
    }
}

identity_facade_core::call!(ListUsersCall -> crate ::shared::UserPagingDto);
identity_facade_core::paged!(ListUsersCall -> crate ::shared::UserDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListUsersCall,
    crate::Client,
    LIST_USERS,
    "Lists and searches users with keywords, filters and sorting.",
    false,
    [
        member::<List<ListUsersAdvancedFilterItemDto>>(
            "advancedFilter",
            "Filter conditions, each with field, operator and value."
        ),
        member::<String>("keywords"),
        member::<ListUsersOptionsDto>("options"),
        member::<serde_json::Value>("searchQuery")
    ]
);
impl crate::Client {
    /// Lists and searches users with keywords, filters and sorting.
    ///
    /// `POST /api/v3/list-users`
    ///
    /// * Returns [`UserPagingDto`](crate::shared::UserPagingDto), with status 200.
    /// * Secrets: `accessToken`, `refreshToken`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `options.pagination.page` and `options.pagination.limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `users`; in `identity-facade`, `genauth-users`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_users(&self) -> ListUsersCall {
        let call = self.transport.call(&LIST_USERS);
        ListUsersCall { call }
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
.rules(&[BodyRule::Required("userId")])
.enveloped()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::reset_user_principal_authentication_info`](crate::Client::reset_user_principal_authentication_info), `POST /api/v3/reset-user-principal-authentication-info`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ResetUserPrincipalAuthenticationInfoCall {
    call: Call,
}

impl ResetUserPrincipalAuthenticationInfoCall {
    /// `options`: `ResetUserPrincipalAuthenticationInfoOptionsDto`.
    pub fn options(
        mut self,
        value: impl IntoInput<ResetUserPrincipalAuthenticationInfoOptionsDto>,
    ) -> Self {
        self.call.member("options", value.into_input());
        self
    }

    /// `userId`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("userId", value.into_input());
        self
    }
}

identity_facade_core::call!(
    ResetUserPrincipalAuthenticationInfoCall -> crate ::shared::IsSuccessDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ResetUserPrincipalAuthenticationInfoCall,
    crate::Client,
    RESET_USER_PRINCIPAL_AUTHENTICATION_INFO,
    "Deletes the real-name (principal) verification of one user.",
    false,
    [
        member::<ResetUserPrincipalAuthenticationInfoOptionsDto>("options"),
        member::<String>("userId")
    ]
);
impl crate::Client {
    /// Deletes the real-name (principal) verification of one user.
    ///
    /// `POST /api/v3/reset-user-principal-authentication-info`
    ///
    /// * Required: `userId`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `genauth-users`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn reset_user_principal_authentication_info(
        &self,
    ) -> ResetUserPrincipalAuthenticationInfoCall {
        let call = self
            .transport
            .call(&RESET_USER_PRINCIPAL_AUTHENTICATION_INFO);
        ResetUserPrincipalAuthenticationInfoCall { call }
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
.rules(&[
    BodyRule::Required("mfaTriggerData"),
    BodyRule::Required("userId"),
])
.enveloped()
.receipt(Receipt::new(Some("success"), &[]))
.secrets(&["mfaToken"]);
/// The call of [`Client::set_users_mfa_status`](crate::Client::set_users_mfa_status), `POST /api/v3/set-mfa-status`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct SetUsersMfaStatusCall {
    call: Call,
}

impl SetUsersMfaStatusCall {
    /// `mfaTriggerData`: `GetMfaInfoDataDtoInput`. Required.
    pub fn mfa_trigger_data(mut self, value: impl IntoInput<GetMfaInfoDataDtoInput>) -> Self {
        self.call.member("mfaTriggerData", value.into_input());
        self
    }

    /// `userId`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("userId", value.into_input());
        self
    }

    /// Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on.
    ///
    /// `userIdType`: `UserIdType`. Default: `user_id`.
    pub fn user_id_type(mut self, value: impl IntoInput<crate::shared::UserIdType>) -> Self {
        self.call.member("userIdType", value.into_input());
        self
    }
}

identity_facade_core::call!(SetUsersMfaStatusCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    SetUsersMfaStatusCall,
    crate::Client,
    SET_USERS_MFA_STATUS,
    "Sets the MFA status of one user from MFA trigger data.",
    false,
    [
        member::<GetMfaInfoDataDtoInput>("mfaTriggerData"),
        member::<String>("userId"),
        member::<crate::shared::UserIdType>(
            "userIdType",
            "Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on. Default: `user_id`."
        )
    ]
);
impl crate::Client {
    /// Sets the MFA status of one user from MFA trigger data.
    ///
    /// `POST /api/v3/set-mfa-status`
    ///
    /// * Required: `mfaTriggerData`, `userId`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Secrets: `mfaToken`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `genauth-users`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn set_users_mfa_status(&self) -> SetUsersMfaStatusCall {
        let call = self.transport.call(&SET_USERS_MFA_STATUS);
        SetUsersMfaStatusCall { call }
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
.rules(&[BodyRule::Required("extIdpId"), BodyRule::Required("userId")])
.enveloped()
.idempotent()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::unlink_identity`](crate::Client::unlink_identity), `POST /api/v3/unlink-identity`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UnlinkIdentityCall {
    call: Call,
}

impl UnlinkIdentityCall {
    /// ID of the external identity provider.
    ///
    /// `extIdpId`: string. Required.
    pub fn ext_idp_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("extIdpId", value.into_input());
        self
    }

    /// True for a social identity provider, false for an enterprise one.
    ///
    /// `isSocial`: boolean.
    pub fn is_social(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("isSocial", value.into_input());
        self
    }

    /// `type`: string.
    pub fn type_(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("type", value.into_input());
        self
    }

    /// `userId`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("userId", value.into_input());
        self
    }
}

identity_facade_core::call!(UnlinkIdentityCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UnlinkIdentityCall,
    crate::Client,
    UNLINK_IDENTITY,
    "Removes the link between one user and an external identity provider.",
    false,
    [
        member::<String>("extIdpId", "ID of the external identity provider."),
        member::<bool>(
            "isSocial",
            "True for a social identity provider, false for an enterprise one."
        ),
        member::<String>("type"),
        member::<String>("userId")
    ]
);
impl crate::Client {
    /// Removes the link between one user and an external identity provider.
    ///
    /// `POST /api/v3/unlink-identity`
    ///
    /// * Required: `extIdpId`, `userId`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `genauth-users`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn unlink_identity(&self) -> UnlinkIdentityCall {
        let call = self.transport.call(&UNLINK_IDENTITY);
        UnlinkIdentityCall { call }
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
.rules(&[BodyRule::Required("userId")])
.enveloped()
.secrets(&["accessToken", "password", "refreshToken"]);
/// The call of [`Client::update_user`](crate::Client::update_user), `POST /api/v3/update-user`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateUserCall {
    call: Call,
}

impl UpdateUserCall {
    /// `address`: string.
    pub fn address(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("address", value.into_input());
        self
    }

    /// Date of birth; samples use the form `2022-06-03`.
    ///
    /// `birthdate`: string.
    pub fn birthdate(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("birthdate", value.into_input());
        self
    }

    /// `browser`: string.
    pub fn browser(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("browser", value.into_input());
        self
    }

    /// `city`: string.
    pub fn city(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("city", value.into_input());
        self
    }

    /// `company`: string.
    pub fn company(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("company", value.into_input());
        self
    }

    /// `country`: string.
    pub fn country(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("country", value.into_input());
        self
    }

    /// Values of the custom fields by key, as JSON.
    ///
    /// `customData`: any JSON value.
    pub fn custom_data(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.call.member("customData", value.into_input());
        self
    }

    /// `device`: string.
    pub fn device(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("device", value.into_input());
        self
    }

    /// `email`: string.
    pub fn email(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("email", value.into_input());
        self
    }

    /// `emailVerified`: boolean.
    pub fn email_verified(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("emailVerified", value.into_input());
        self
    }

    /// ID of the user in another system, such as your own.
    ///
    /// `externalId`: string.
    pub fn external_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("externalId", value.into_input());
        self
    }

    /// `familyName`: string.
    pub fn family_name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("familyName", value.into_input());
        self
    }

    /// Full postal address as one string.
    ///
    /// `formatted`: string.
    pub fn formatted(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("formatted", value.into_input());
        self
    }

    /// `M` is male, `F` is female, `U` is unknown.
    ///
    /// `gender`: `Gender`. Default: `U`.
    pub fn gender(mut self, value: impl IntoInput<crate::shared::Gender>) -> Self {
        self.call.member("gender", value.into_input());
        self
    }

    /// `givenName`: string.
    pub fn given_name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("givenName", value.into_input());
        self
    }

    /// `identityNumber`: string.
    pub fn identity_number(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("identityNumber", value.into_input());
        self
    }

    /// `locale`: string.
    pub fn locale(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("locale", value.into_input());
        self
    }

    /// `metadata`: any JSON value.
    pub fn metadata(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.call.member("metadata", value.into_input());
        self
    }

    /// `middleName`: string.
    pub fn middle_name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("middleName", value.into_input());
        self
    }

    /// `name`: string.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("name", value.into_input());
        self
    }

    /// `nickname`: string.
    pub fn nickname(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("nickname", value.into_input());
        self
    }

    /// `options`: `UpdateUserOptionsDto`.
    pub fn options(mut self, value: impl IntoInput<UpdateUserOptionsDto>) -> Self {
        self.call.member("options", value.into_input());
        self
    }

    /// `password`: secret string.
    pub fn password(mut self, value: impl IntoInput<Secret>) -> Self {
        self.call.member("password", value.into_input());
        self
    }

    /// `phone`: string.
    pub fn phone(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("phone", value.into_input());
        self
    }

    /// Country calling code of the phone number, sent apart from the number.
    ///
    /// `phoneCountryCode`: string.
    pub fn phone_country_code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("phoneCountryCode", value.into_input());
        self
    }

    /// `phoneVerified`: boolean.
    pub fn phone_verified(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("phoneVerified", value.into_input());
        self
    }

    /// `photo`: string.
    pub fn photo(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("photo", value.into_input());
        self
    }

    /// `postalCode`: string.
    pub fn postal_code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("postalCode", value.into_input());
        self
    }

    /// `preferredUsername`: string.
    pub fn preferred_username(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("preferredUsername", value.into_input());
        self
    }

    /// `profile`: string.
    pub fn profile(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("profile", value.into_input());
        self
    }

    /// `province`: string.
    pub fn province(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("province", value.into_input());
        self
    }

    /// `region`: string.
    pub fn region(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("region", value.into_input());
        self
    }

    /// `status`: `UserStatus`. Default: `Activated`.
    pub fn status(mut self, value: impl IntoInput<crate::shared::UserStatus>) -> Self {
        self.call.member("status", value.into_input());
        self
    }

    /// `streetAddress`: string.
    pub fn street_address(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("streetAddress", value.into_input());
        self
    }

    /// `userId`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("userId", value.into_input());
        self
    }

    /// `username`: string.
    pub fn username(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("username", value.into_input());
        self
    }

    /// `website`: string.
    pub fn website(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("website", value.into_input());
        self
    }

    /// Time zone of the user.
    ///
    /// `zoneinfo`: string.
    pub fn zoneinfo(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("zoneinfo", value.into_input());
        self
    }
}

identity_facade_core::call!(UpdateUserCall -> crate ::shared::UserDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateUserCall,
    crate::Client,
    UPDATE_USER,
    "Updates the profile, status or password of one user.",
    false,
    [
        member::<String>("address"),
        member::<String>(
            "birthdate",
            "Date of birth; samples use the form `2022-06-03`."
        ),
        member::<String>("browser"),
        member::<String>("city"),
        member::<String>("company"),
        member::<String>("country"),
        member::<serde_json::Value>("customData", "Values of the custom fields by key, as JSON."),
        member::<String>("device"),
        member::<String>("email"),
        member::<bool>("emailVerified"),
        member::<String>(
            "externalId",
            "ID of the user in another system, such as your own."
        ),
        member::<String>("familyName"),
        member::<String>("formatted", "Full postal address as one string."),
        member::<crate::shared::Gender>(
            "gender",
            "`M` is male, `F` is female, `U` is unknown. Default: `U`."
        ),
        member::<String>("givenName"),
        member::<String>("identityNumber"),
        member::<String>("locale"),
        member::<serde_json::Value>("metadata"),
        member::<String>("middleName"),
        member::<String>("name"),
        member::<String>("nickname"),
        member::<UpdateUserOptionsDto>("options"),
        member::<Secret>("password"),
        member::<String>("phone"),
        member::<String>(
            "phoneCountryCode",
            "Country calling code of the phone number, sent apart from the number."
        ),
        member::<bool>("phoneVerified"),
        member::<String>("photo"),
        member::<String>("postalCode"),
        member::<String>("preferredUsername"),
        member::<String>("profile"),
        member::<String>("province"),
        member::<String>("region"),
        member::<crate::shared::UserStatus>("status", "Default: `Activated`."),
        member::<String>("streetAddress"),
        member::<String>("userId"),
        member::<String>("username"),
        member::<String>("website"),
        member::<String>("zoneinfo", "Time zone of the user.")
    ]
);
impl crate::Client {
    /// Updates the profile, status or password of one user.
    ///
    /// `POST /api/v3/update-user`
    ///
    /// * Required: `userId`.
    /// * Returns [`UserDto`](crate::shared::UserDto), with status 200.
    /// * Secrets: `accessToken`, `password`, `refreshToken`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `genauth-users`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_user(&self) -> UpdateUserCall {
        let call = self.transport.call(&UPDATE_USER);
        UpdateUserCall { call }
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
.rules(&[BodyRule::Required("list")])
.enveloped()
.secrets(&["accessToken", "password", "refreshToken"]);
/// The call of [`Client::update_user_batch`](crate::Client::update_user_batch), `POST /api/v3/update-user-batch`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateUserBatchCall {
    call: Call,
}

impl UpdateUserBatchCall {
    /// `list`: list of `UpdateUserInfoDto`. Required.
    pub fn list<M>(mut self, value: impl IntoList<List<UpdateUserInfoDto>, M>) -> Self {
        self.call.member("list", value.into_list());
        self
    }

    /// `options`: `UpdateUserBatchOptionsDto`.
    pub fn options(mut self, value: impl IntoInput<UpdateUserBatchOptionsDto>) -> Self {
        self.call.member("options", value.into_input());
        self
    }
}

identity_facade_core::call!(UpdateUserBatchCall -> Items < crate ::shared::UserDto >);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateUserBatchCall,
    crate::Client,
    UPDATE_USER_BATCH,
    "Updates several users and returns them.",
    false,
    [
        member::<List<UpdateUserInfoDto>>("list"),
        member::<UpdateUserBatchOptionsDto>("options")
    ]
);
impl crate::Client {
    /// Updates several users and returns them.
    ///
    /// `POST /api/v3/update-user-batch`
    ///
    /// * Required: `list`.
    /// * Returns list of `UserDto`, with status 200.
    /// * Secrets: `accessToken`, `password`, `refreshToken`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `genauth-users`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_user_batch(&self) -> UpdateUserBatchCall {
        let call = self.transport.call(&UPDATE_USER_BATCH);
        UpdateUserBatchCall { call }
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
.rules(&[BodyRule::Required("data"), BodyRule::Required("privateKey")])
.enveloped()
.idempotent()
.secrets(&["decryptedContent", "privateKey"]);
/// The call of [`Client::user_field_decrypt`](crate::Client::user_field_decrypt), `POST /api/v3/users/field/decrypt`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UserFieldDecryptCall {
    call: Call,
}

impl UserFieldDecryptCall {
    /// `data`: list of `UserFieldDecryptReqItemDto`. Required.
    pub fn data<M>(mut self, value: impl IntoList<List<UserFieldDecryptReqItemDto>, M>) -> Self {
        self.call.member("data", value.into_list());
        self
    }

    /// Private key for the decryption; it is sent to the service.
    ///
    /// `privateKey`: secret string. Required.
    pub fn private_key(mut self, value: impl IntoInput<Secret>) -> Self {
        self.call.member("privateKey", value.into_input());
        self
    }
}

identity_facade_core::call!(
    UserFieldDecryptCall -> Items < UserFieldDecryptRespItemDto >
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UserFieldDecryptCall,
    crate::Client,
    USER_FIELD_DECRYPT,
    "Decrypts encrypted user field values with the given private key.",
    false,
    [
        member::<List<UserFieldDecryptReqItemDto>>("data"),
        member::<Secret>(
            "privateKey",
            "Private key for the decryption; it is sent to the service."
        )
    ]
);
impl crate::Client {
    /// Decrypts encrypted user field values with the given private key.
    ///
    /// `POST /api/v3/users/field/decrypt`
    ///
    /// * Required: `data`, `privateKey`.
    /// * Returns list of `UserFieldDecryptRespItemDto`, with status 200.
    /// * Secrets: `decryptedContent`, `privateKey`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `genauth-users`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn user_field_decrypt(&self) -> UserFieldDecryptCall {
        let call = self.transport.call(&USER_FIELD_DECRYPT);
        UserFieldDecryptCall { call }
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

/// Object `AppDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct AppDto {
    /// Default access of users to the application: `ALLOW_ALL` or `DENY_ALL`.
    ///
    /// `appDefaultLoginStrategy`. Required.
    #[serde(rename = "appDefaultLoginStrategy")]
    pub app_default_login_strategy: Open<crate::shared::PermissionStrategy>,
    /// `appId`. Required.
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

/// Object `ApplicationMfaDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct ApplicationMfaDtoInput {
    #[serde(
        rename = "mfaPolicy",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    mfa_policy: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    sort: Option<i64>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    status: Option<i64>,
}

impl ApplicationMfaDtoInput {
    fn check(&self, checks: &mut Checks) {
        checks.required("mfaPolicy", self.mfa_policy.is_some());
        checks.required("sort", self.sort.is_some());
        checks.required("status", self.status.is_some());
    }
}

/// Builds a [`ApplicationMfaDtoInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ApplicationMfaDtoInputBuilder {
    checks: Checks,
    value: ApplicationMfaDtoInput,
}

impl ApplicationMfaDtoInputBuilder {
    /// `mfaPolicy`: string. Required.
    pub fn mfa_policy(mut self, value: impl IntoInput<String>) -> Self {
        self.value.mfa_policy = self.checks.take("mfaPolicy", value.into_input());
        self
    }

    /// `sort`: integer. Required.
    pub fn sort(mut self, value: impl IntoInput<i64>) -> Self {
        self.value.sort = self.checks.take("sort", value.into_input());
        self
    }

    /// `status`: integer. Required.
    pub fn status(mut self, value: impl IntoInput<i64>) -> Self {
        self.value.status = self.checks.take("status", value.into_input());
        self
    }
}

identity_facade_core::object_input!(ApplicationMfaDtoInput, ApplicationMfaDtoInputBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ApplicationMfaDtoInput);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    ApplicationMfaDtoInput,
    false,
    [
        member::<String>("mfaPolicy"),
        member::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>("sort"),
        member::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>("status")
    ],
    [
        identity_facade_core::BodyRule::Required("mfaPolicy"),
        identity_facade_core::BodyRule::Required("sort"),
        identity_facade_core::BodyRule::Required("status")
    ]
);
/// Object `ArchivedUsersListPagingDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ArchivedUsersListPagingDto {
    /// `list`. Required.
    pub list: Items<ListArchivedUsersRespDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `CheckSessionStatusDataDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CheckSessionStatusDataDto {
    /// `active`. Required.
    pub active: bool,
}

/// Object `CreateIdentityDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct CreateIdentityDto {
    #[serde(
        rename = "accessToken",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    access_token: Option<Secret>,
    #[serde(
        rename = "extIdpId",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    ext_idp_id: Option<String>,
    #[serde(
        rename = "originConnIds",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    origin_conn_ids: Option<List<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    provider: Option<crate::shared::ExtIdpType>,
    #[serde(
        rename = "refreshToken",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    refresh_token: Option<Secret>,
    #[serde(
        rename = "type",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    type_: Option<String>,
    #[serde(
        rename = "userIdInIdp",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    user_id_in_idp: Option<String>,
    #[serde(
        rename = "userInfoInIdp",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    user_info_in_idp: Option<serde_json::Value>,
}

impl CreateIdentityDto {
    fn check(&self, checks: &mut Checks) {
        checks.required("extIdpId", self.ext_idp_id.is_some());
        checks.required("originConnIds", self.origin_conn_ids.is_some());
        checks.required("provider", self.provider.is_some());
        checks.required("type", self.type_.is_some());
        checks.required("userIdInIdp", self.user_id_in_idp.is_some());
        checks.required("userInfoInIdp", self.user_info_in_idp.is_some());
    }
}

/// Builds a [`CreateIdentityDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateIdentityDtoBuilder {
    checks: Checks,
    value: CreateIdentityDto,
}

impl CreateIdentityDtoBuilder {
    /// `accessToken`: secret string.
    pub fn access_token(mut self, value: impl IntoInput<Secret>) -> Self {
        self.value.access_token = self.checks.take("accessToken", value.into_input());
        self
    }

    /// ID of the external identity provider.
    ///
    /// `extIdpId`: string. Required.
    pub fn ext_idp_id(mut self, value: impl IntoInput<String>) -> Self {
        self.value.ext_idp_id = self.checks.take("extIdpId", value.into_input());
        self
    }

    /// IDs of the identity provider connections behind the identity.
    ///
    /// `originConnIds`: list of strings. Required.
    pub fn origin_conn_ids<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.value.origin_conn_ids = self.checks.take("originConnIds", value.into_list());
        self
    }

    /// `provider`: `ExtIdpType`. Required.
    pub fn provider(mut self, value: impl IntoInput<crate::shared::ExtIdpType>) -> Self {
        self.value.provider = self.checks.take("provider", value.into_input());
        self
    }

    /// `refreshToken`: secret string.
    pub fn refresh_token(mut self, value: impl IntoInput<Secret>) -> Self {
        self.value.refresh_token = self.checks.take("refreshToken", value.into_input());
        self
    }

    /// `type`: string. Required.
    pub fn type_(mut self, value: impl IntoInput<String>) -> Self {
        self.value.type_ = self.checks.take("type", value.into_input());
        self
    }

    /// ID of the user at the external identity provider.
    ///
    /// `userIdInIdp`: string. Required.
    pub fn user_id_in_idp(mut self, value: impl IntoInput<String>) -> Self {
        self.value.user_id_in_idp = self.checks.take("userIdInIdp", value.into_input());
        self
    }

    /// Profile of the user at the external identity provider, as JSON.
    ///
    /// `userInfoInIdp`: any JSON value. Required.
    pub fn user_info_in_idp(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.value.user_info_in_idp = self.checks.take("userInfoInIdp", value.into_input());
        self
    }
}

identity_facade_core::object_input!(CreateIdentityDto, CreateIdentityDtoBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateIdentityDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    CreateIdentityDto,
    false,
    [
        member::<Secret>("accessToken"),
        member::<String>("extIdpId", "ID of the external identity provider."),
        member::<List<String>>(
            "originConnIds",
            "IDs of the identity provider connections behind the identity."
        ),
        member::<crate::shared::ExtIdpType>("provider"),
        member::<Secret>("refreshToken"),
        member::<String>("type"),
        member::<String>(
            "userIdInIdp",
            "ID of the user at the external identity provider."
        ),
        member::<serde_json::Value>(
            "userInfoInIdp",
            "Profile of the user at the external identity provider, as JSON."
        )
    ],
    [
        identity_facade_core::BodyRule::Required("extIdpId"),
        identity_facade_core::BodyRule::Required("originConnIds"),
        identity_facade_core::BodyRule::Required("provider"),
        identity_facade_core::BodyRule::Required("type"),
        identity_facade_core::BodyRule::Required("userIdInIdp"),
        identity_facade_core::BodyRule::Required("userInfoInIdp")
    ]
);
/// Object `CreateUserInfoDto`.
/// At least one of `email`, `phone`, `username` is required.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct CreateUserInfoDto {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    address: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    birthdate: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    browser: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    city: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    company: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    country: Option<String>,
    #[serde(
        rename = "customData",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    custom_data: Option<serde_json::Value>,
    #[serde(
        rename = "departmentIds",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    department_ids: Option<List<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    device: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    email: Option<String>,
    #[serde(
        rename = "emailVerified",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    email_verified: Option<bool>,
    #[serde(
        rename = "externalId",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    external_id: Option<String>,
    #[serde(
        rename = "familyName",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    family_name: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    formatted: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    gender: Option<crate::shared::Gender>,
    #[serde(
        rename = "givenName",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    given_name: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    identities: Option<List<CreateIdentityDto>>,
    #[serde(
        rename = "identityNumber",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    identity_number: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    locale: Option<String>,
    #[serde(
        rename = "metadataSource",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    metadata_source: Option<serde_json::Value>,
    #[serde(
        rename = "middleName",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    middle_name: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    name: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    nickname: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    otp: Option<CreateUserOtpDto>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    password: Option<Secret>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    phone: Option<String>,
    #[serde(
        rename = "phoneCountryCode",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    phone_country_code: Option<String>,
    #[serde(
        rename = "phoneVerified",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    phone_verified: Option<bool>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    photo: Option<String>,
    #[serde(
        rename = "postalCode",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    postal_code: Option<String>,
    #[serde(
        rename = "preferredUsername",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    preferred_username: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    profile: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    province: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    region: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    salt: Option<Secret>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    status: Option<crate::shared::UserStatus>,
    #[serde(
        rename = "streetAddress",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    street_address: Option<String>,
    #[serde(
        rename = "tenantIds",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    tenant_ids: Option<List<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    username: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    website: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    zoneinfo: Option<String>,
}

impl CreateUserInfoDto {
    fn check(&self, checks: &mut Checks) {
        checks.any_of(
            &["email", "phone", "username"],
            self.email.is_some() || self.phone.is_some() || self.username.is_some(),
        );
    }
}

/// Builds a [`CreateUserInfoDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateUserInfoDtoBuilder {
    checks: Checks,
    value: CreateUserInfoDto,
}

impl CreateUserInfoDtoBuilder {
    /// `address`: string.
    pub fn address(mut self, value: impl IntoInput<String>) -> Self {
        self.value.address = self.checks.take("address", value.into_input());
        self
    }

    /// Date of birth; samples use the form `2022-06-03`.
    ///
    /// `birthdate`: string.
    pub fn birthdate(mut self, value: impl IntoInput<String>) -> Self {
        self.value.birthdate = self.checks.take("birthdate", value.into_input());
        self
    }

    /// `browser`: string.
    pub fn browser(mut self, value: impl IntoInput<String>) -> Self {
        self.value.browser = self.checks.take("browser", value.into_input());
        self
    }

    /// `city`: string.
    pub fn city(mut self, value: impl IntoInput<String>) -> Self {
        self.value.city = self.checks.take("city", value.into_input());
        self
    }

    /// `company`: string.
    pub fn company(mut self, value: impl IntoInput<String>) -> Self {
        self.value.company = self.checks.take("company", value.into_input());
        self
    }

    /// `country`: string.
    pub fn country(mut self, value: impl IntoInput<String>) -> Self {
        self.value.country = self.checks.take("country", value.into_input());
        self
    }

    /// Values of the custom fields by key, as JSON.
    ///
    /// `customData`: any JSON value.
    pub fn custom_data(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.value.custom_data = self.checks.take("customData", value.into_input());
        self
    }

    /// `departmentIds`: list of strings.
    pub fn department_ids<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.value.department_ids = self.checks.take("departmentIds", value.into_list());
        self
    }

    /// `device`: string.
    pub fn device(mut self, value: impl IntoInput<String>) -> Self {
        self.value.device = self.checks.take("device", value.into_input());
        self
    }

    /// `email`: string.
    pub fn email(mut self, value: impl IntoInput<String>) -> Self {
        self.value.email = self.checks.take("email", value.into_input());
        self
    }

    /// `emailVerified`: boolean.
    pub fn email_verified(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.email_verified = self.checks.take("emailVerified", value.into_input());
        self
    }

    /// ID of the user in another system, such as your own.
    ///
    /// `externalId`: string.
    pub fn external_id(mut self, value: impl IntoInput<String>) -> Self {
        self.value.external_id = self.checks.take("externalId", value.into_input());
        self
    }

    /// `familyName`: string.
    pub fn family_name(mut self, value: impl IntoInput<String>) -> Self {
        self.value.family_name = self.checks.take("familyName", value.into_input());
        self
    }

    /// Full postal address as one string.
    ///
    /// `formatted`: string.
    pub fn formatted(mut self, value: impl IntoInput<String>) -> Self {
        self.value.formatted = self.checks.take("formatted", value.into_input());
        self
    }

    /// `M` is male, `F` is female, `U` is unknown.
    ///
    /// `gender`: `Gender`. Default: `U`.
    pub fn gender(mut self, value: impl IntoInput<crate::shared::Gender>) -> Self {
        self.value.gender = self.checks.take("gender", value.into_input());
        self
    }

    /// `givenName`: string.
    pub fn given_name(mut self, value: impl IntoInput<String>) -> Self {
        self.value.given_name = self.checks.take("givenName", value.into_input());
        self
    }

    /// `identities`: list of `CreateIdentityDto`.
    pub fn identities<M>(mut self, value: impl IntoList<List<CreateIdentityDto>, M>) -> Self {
        self.value.identities = self.checks.take("identities", value.into_list());
        self
    }

    /// `identityNumber`: string.
    pub fn identity_number(mut self, value: impl IntoInput<String>) -> Self {
        self.value.identity_number = self.checks.take("identityNumber", value.into_input());
        self
    }

    /// `locale`: string.
    pub fn locale(mut self, value: impl IntoInput<String>) -> Self {
        self.value.locale = self.checks.take("locale", value.into_input());
        self
    }

    /// `metadataSource`: any JSON value.
    pub fn metadata_source(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.value.metadata_source = self.checks.take("metadataSource", value.into_input());
        self
    }

    /// `middleName`: string.
    pub fn middle_name(mut self, value: impl IntoInput<String>) -> Self {
        self.value.middle_name = self.checks.take("middleName", value.into_input());
        self
    }

    /// `name`: string.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.value.name = self.checks.take("name", value.into_input());
        self
    }

    /// `nickname`: string.
    pub fn nickname(mut self, value: impl IntoInput<String>) -> Self {
        self.value.nickname = self.checks.take("nickname", value.into_input());
        self
    }

    /// OTP secret and recovery code of the user.
    ///
    /// `otp`: `CreateUserOtpDto`.
    pub fn otp(mut self, value: impl IntoInput<CreateUserOtpDto>) -> Self {
        self.value.otp = self.checks.take("otp", value.into_input());
        self
    }

    /// `password`: secret string.
    pub fn password(mut self, value: impl IntoInput<Secret>) -> Self {
        self.value.password = self.checks.take("password", value.into_input());
        self
    }

    /// `phone`: string.
    pub fn phone(mut self, value: impl IntoInput<String>) -> Self {
        self.value.phone = self.checks.take("phone", value.into_input());
        self
    }

    /// Country calling code of the phone number, sent apart from the number.
    ///
    /// `phoneCountryCode`: string.
    pub fn phone_country_code(mut self, value: impl IntoInput<String>) -> Self {
        self.value.phone_country_code = self.checks.take("phoneCountryCode", value.into_input());
        self
    }

    /// `phoneVerified`: boolean.
    pub fn phone_verified(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.phone_verified = self.checks.take("phoneVerified", value.into_input());
        self
    }

    /// `photo`: string.
    pub fn photo(mut self, value: impl IntoInput<String>) -> Self {
        self.value.photo = self.checks.take("photo", value.into_input());
        self
    }

    /// `postalCode`: string.
    pub fn postal_code(mut self, value: impl IntoInput<String>) -> Self {
        self.value.postal_code = self.checks.take("postalCode", value.into_input());
        self
    }

    /// `preferredUsername`: string.
    pub fn preferred_username(mut self, value: impl IntoInput<String>) -> Self {
        self.value.preferred_username = self.checks.take("preferredUsername", value.into_input());
        self
    }

    /// `profile`: string.
    pub fn profile(mut self, value: impl IntoInput<String>) -> Self {
        self.value.profile = self.checks.take("profile", value.into_input());
        self
    }

    /// `province`: string.
    pub fn province(mut self, value: impl IntoInput<String>) -> Self {
        self.value.province = self.checks.take("province", value.into_input());
        self
    }

    /// `region`: string.
    pub fn region(mut self, value: impl IntoInput<String>) -> Self {
        self.value.region = self.checks.take("region", value.into_input());
        self
    }

    /// `salt`: secret string.
    pub fn salt(mut self, value: impl IntoInput<Secret>) -> Self {
        self.value.salt = self.checks.take("salt", value.into_input());
        self
    }

    /// `status`: `UserStatus`. Default: `Activated`.
    pub fn status(mut self, value: impl IntoInput<crate::shared::UserStatus>) -> Self {
        self.value.status = self.checks.take("status", value.into_input());
        self
    }

    /// `streetAddress`: string.
    pub fn street_address(mut self, value: impl IntoInput<String>) -> Self {
        self.value.street_address = self.checks.take("streetAddress", value.into_input());
        self
    }

    /// `tenantIds`: list of strings.
    pub fn tenant_ids<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.value.tenant_ids = self.checks.take("tenantIds", value.into_list());
        self
    }

    /// `username`: string.
    pub fn username(mut self, value: impl IntoInput<String>) -> Self {
        self.value.username = self.checks.take("username", value.into_input());
        self
    }

    /// `website`: string.
    pub fn website(mut self, value: impl IntoInput<String>) -> Self {
        self.value.website = self.checks.take("website", value.into_input());
        self
    }

    /// Time zone of the user.
    ///
    /// `zoneinfo`: string.
    pub fn zoneinfo(mut self, value: impl IntoInput<String>) -> Self {
        self.value.zoneinfo = self.checks.take("zoneinfo", value.into_input());
        self
    }
}

identity_facade_core::object_input!(CreateUserInfoDto, CreateUserInfoDtoBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateUserInfoDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    CreateUserInfoDto,
    false,
    [
        member::<String>("address"),
        member::<String>(
            "birthdate",
            "Date of birth; samples use the form `2022-06-03`."
        ),
        member::<String>("browser"),
        member::<String>("city"),
        member::<String>("company"),
        member::<String>("country"),
        member::<serde_json::Value>("customData", "Values of the custom fields by key, as JSON."),
        member::<List<String>>("departmentIds"),
        member::<String>("device"),
        member::<String>("email"),
        member::<bool>("emailVerified"),
        member::<String>(
            "externalId",
            "ID of the user in another system, such as your own."
        ),
        member::<String>("familyName"),
        member::<String>("formatted", "Full postal address as one string."),
        member::<crate::shared::Gender>(
            "gender",
            "`M` is male, `F` is female, `U` is unknown. Default: `U`."
        ),
        member::<String>("givenName"),
        member::<List<CreateIdentityDto>>("identities"),
        member::<String>("identityNumber"),
        member::<String>("locale"),
        member::<serde_json::Value>("metadataSource"),
        member::<String>("middleName"),
        member::<String>("name"),
        member::<String>("nickname"),
        member::<CreateUserOtpDto>("otp", "OTP secret and recovery code of the user."),
        member::<Secret>("password"),
        member::<String>("phone"),
        member::<String>(
            "phoneCountryCode",
            "Country calling code of the phone number, sent apart from the number."
        ),
        member::<bool>("phoneVerified"),
        member::<String>("photo"),
        member::<String>("postalCode"),
        member::<String>("preferredUsername"),
        member::<String>("profile"),
        member::<String>("province"),
        member::<String>("region"),
        member::<Secret>("salt"),
        member::<crate::shared::UserStatus>("status", "Default: `Activated`."),
        member::<String>("streetAddress"),
        member::<List<String>>("tenantIds"),
        member::<String>("username"),
        member::<String>("website"),
        member::<String>("zoneinfo", "Time zone of the user.")
    ],
    [identity_facade_core::BodyRule::AnyOf(&[
        "email", "phone", "username"
    ])]
);
/// Object `CreateUserOptionsDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct CreateUserOptionsDto {
    #[serde(
        rename = "autoGeneratePassword",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    auto_generate_password: Option<bool>,
    #[serde(
        rename = "departmentIdType",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    department_id_type: Option<crate::shared::DepartmentIdType>,
    #[serde(
        rename = "keepPassword",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    keep_password: Option<bool>,
    #[serde(
        rename = "passwordEncryptType",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    password_encrypt_type: Option<crate::shared::PasswordEncryptType>,
    #[serde(
        rename = "resetPasswordOnFirstLogin",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    reset_password_on_first_login: Option<bool>,
    #[serde(
        rename = "sendNotification",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    send_notification: Option<crate::shared::SendCreateAccountNotificationDto>,
}

impl CreateUserOptionsDto {
    fn check(&self, _checks: &mut Checks) {}
}

/// Builds a [`CreateUserOptionsDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateUserOptionsDtoBuilder {
    checks: Checks,
    value: CreateUserOptionsDto,
}

impl CreateUserOptionsDtoBuilder {
    /// The service generates the password.
    ///
    /// `autoGeneratePassword`: boolean. Default: `false`.
    pub fn auto_generate_password(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.auto_generate_password =
            self.checks.take("autoGeneratePassword", value.into_input());
        self
    }

    /// Tells what `departmentIds` are: internal ID, open ID, code, sync relation or custom field.
    ///
    /// `departmentIdType`: `DepartmentIdType`. Default: `department_id`.
    pub fn department_id_type(
        mut self,
        value: impl IntoInput<crate::shared::DepartmentIdType>,
    ) -> Self {
        self.value.department_id_type = self.checks.take("departmentIdType", value.into_input());
        self
    }

    /// `keepPassword`: boolean. Default: `false`.
    pub fn keep_password(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.keep_password = self.checks.take("keepPassword", value.into_input());
        self
    }

    /// How `password` is encrypted in the request: `none` for plain text, `rsa` or `sm2`.
    ///
    /// `passwordEncryptType`: `PasswordEncryptType`. Default: `none`.
    pub fn password_encrypt_type(
        mut self,
        value: impl IntoInput<crate::shared::PasswordEncryptType>,
    ) -> Self {
        self.value.password_encrypt_type =
            self.checks.take("passwordEncryptType", value.into_input());
        self
    }

    /// The user must set a new password at the first login.
    ///
    /// `resetPasswordOnFirstLogin`: boolean. Default: `false`.
    pub fn reset_password_on_first_login(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.reset_password_on_first_login = self
            .checks
            .take("resetPasswordOnFirstLogin", value.into_input());
        self
    }

    /// Email and phone notifications about the new account.
    ///
    /// `sendNotification`: `SendCreateAccountNotificationDto`.
    pub fn send_notification(
        mut self,
        value: impl IntoInput<crate::shared::SendCreateAccountNotificationDto>,
    ) -> Self {
        self.value.send_notification = self.checks.take("sendNotification", value.into_input());
        self
    }
}

identity_facade_core::object_input!(CreateUserOptionsDto, CreateUserOptionsDtoBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateUserOptionsDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    CreateUserOptionsDto,
    false,
    [
        member::<bool>(
            "autoGeneratePassword",
            "The service generates the password. Default: `false`."
        ),
        member::<crate::shared::DepartmentIdType>(
            "departmentIdType",
            "Tells what `departmentIds` are: internal ID, open ID, code, sync relation or custom field. Default: `department_id`."
        ),
        member::<bool>("keepPassword", "Default: `false`."),
        member::<crate::shared::PasswordEncryptType>(
            "passwordEncryptType",
            "How `password` is encrypted in the request: `none` for plain text, `rsa` or `sm2`. Default: `none`."
        ),
        member::<bool>(
            "resetPasswordOnFirstLogin",
            "The user must set a new password at the first login. Default: `false`."
        ),
        member::<crate::shared::SendCreateAccountNotificationDto>(
            "sendNotification",
            "Email and phone notifications about the new account."
        )
    ],
    []
);
/// Object `CreateUserOtpDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct CreateUserOtpDto {
    #[serde(
        rename = "recoveryCode",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    recovery_code: Option<Secret>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    secret: Option<Secret>,
}

impl CreateUserOtpDto {
    fn check(&self, checks: &mut Checks) {
        checks.required("secret", self.secret.is_some());
    }
}

/// Builds a [`CreateUserOtpDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateUserOtpDtoBuilder {
    checks: Checks,
    value: CreateUserOtpDto,
}

impl CreateUserOtpDtoBuilder {
    /// `recoveryCode`: secret string.
    pub fn recovery_code(mut self, value: impl IntoInput<Secret>) -> Self {
        self.value.recovery_code = self.checks.take("recoveryCode", value.into_input());
        self
    }

    /// `secret`: secret string. Required.
    pub fn secret(mut self, value: impl IntoInput<Secret>) -> Self {
        self.value.secret = self.checks.take("secret", value.into_input());
        self
    }
}

identity_facade_core::object_input!(CreateUserOtpDto, CreateUserOtpDtoBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateUserOtpDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    CreateUserOtpDto,
    false,
    [member::<Secret>("recoveryCode"), member::<Secret>("secret")],
    [identity_facade_core::BodyRule::Required("secret")]
);
/// Object `DeleteUsersBatchOptionsDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct DeleteUsersBatchOptionsDto {
    #[serde(
        rename = "userIdType",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    user_id_type: Option<crate::shared::UserIdType>,
}

impl DeleteUsersBatchOptionsDto {
    fn check(&self, _checks: &mut Checks) {}
}

/// Builds a [`DeleteUsersBatchOptionsDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DeleteUsersBatchOptionsDtoBuilder {
    checks: Checks,
    value: DeleteUsersBatchOptionsDto,
}

impl DeleteUsersBatchOptionsDtoBuilder {
    /// Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on.
    ///
    /// `userIdType`: `UserIdType`. Default: `user_id`.
    pub fn user_id_type(mut self, value: impl IntoInput<crate::shared::UserIdType>) -> Self {
        self.value.user_id_type = self.checks.take("userIdType", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    DeleteUsersBatchOptionsDto,
    DeleteUsersBatchOptionsDtoBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DeleteUsersBatchOptionsDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    DeleteUsersBatchOptionsDto,
    false,
    [member::<crate::shared::UserIdType>(
        "userIdType",
        "Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on. Default: `user_id`."
    )],
    []
);
/// Object `GetMfaInfoDataDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct GetMfaInfoDataDtoInput {
    #[serde(
        rename = "applicationMfa",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
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
    #[serde(
        rename = "mfaToken",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
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
    fn check(&self, checks: &mut Checks) {
        checks.required("applicationMfa", self.application_mfa.is_some());
        checks.required("mfaToken", self.mfa_token.is_some());
    }
}

/// Builds a [`GetMfaInfoDataDtoInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct GetMfaInfoDataDtoInputBuilder {
    checks: Checks,
    value: GetMfaInfoDataDtoInput,
}

impl GetMfaInfoDataDtoInputBuilder {
    /// `applicationMfa`: list of `ApplicationMfaDtoInput`. Required.
    pub fn application_mfa<M>(
        mut self,
        value: impl IntoList<List<ApplicationMfaDtoInput>, M>,
    ) -> Self {
        self.value.application_mfa = self.checks.take("applicationMfa", value.into_list());
        self
    }

    /// `faceMfaEnabled`: boolean.
    pub fn face_mfa_enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.face_mfa_enabled = self
            .checks
            .take("faceMfaEnabled", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `faceMfaEnabled`.
    pub fn face_mfa_enabled_null(mut self) -> Self {
        self.checks.clear("faceMfaEnabled");
        self.value.face_mfa_enabled = Some(Nullable::Null);
        self
    }

    /// `mfaEmail`: string.
    pub fn mfa_email(mut self, value: impl IntoInput<String>) -> Self {
        self.value.mfa_email = self
            .checks
            .take("mfaEmail", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `mfaEmail`.
    pub fn mfa_email_null(mut self) -> Self {
        self.checks.clear("mfaEmail");
        self.value.mfa_email = Some(Nullable::Null);
        self
    }

    /// `mfaPhone`: string.
    pub fn mfa_phone(mut self, value: impl IntoInput<String>) -> Self {
        self.value.mfa_phone = self
            .checks
            .take("mfaPhone", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `mfaPhone`.
    pub fn mfa_phone_null(mut self) -> Self {
        self.checks.clear("mfaPhone");
        self.value.mfa_phone = Some(Nullable::Null);
        self
    }

    /// `mfaPhoneCountryCode`: string.
    pub fn mfa_phone_country_code(mut self, value: impl IntoInput<String>) -> Self {
        self.value.mfa_phone_country_code = self
            .checks
            .take("mfaPhoneCountryCode", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `mfaPhoneCountryCode`.
    pub fn mfa_phone_country_code_null(mut self) -> Self {
        self.checks.clear("mfaPhoneCountryCode");
        self.value.mfa_phone_country_code = Some(Nullable::Null);
        self
    }

    /// `mfaToken`: secret string. Required.
    pub fn mfa_token(mut self, value: impl IntoInput<Secret>) -> Self {
        self.value.mfa_token = self.checks.take("mfaToken", value.into_input());
        self
    }

    /// `nickname`: string.
    pub fn nickname(mut self, value: impl IntoInput<String>) -> Self {
        self.value.nickname = self
            .checks
            .take("nickname", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `nickname`.
    pub fn nickname_null(mut self) -> Self {
        self.checks.clear("nickname");
        self.value.nickname = Some(Nullable::Null);
        self
    }

    /// `phone`: string.
    pub fn phone(mut self, value: impl IntoInput<String>) -> Self {
        self.value.phone = self
            .checks
            .take("phone", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `phone`.
    pub fn phone_null(mut self) -> Self {
        self.checks.clear("phone");
        self.value.phone = Some(Nullable::Null);
        self
    }

    /// Country calling code of the phone number, sent apart from the number.
    ///
    /// `phoneCountryCode`: string.
    pub fn phone_country_code(mut self, value: impl IntoInput<String>) -> Self {
        self.value.phone_country_code = self
            .checks
            .take("phoneCountryCode", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `phoneCountryCode`.
    pub fn phone_country_code_null(mut self) -> Self {
        self.checks.clear("phoneCountryCode");
        self.value.phone_country_code = Some(Nullable::Null);
        self
    }

    /// `totpMfaEnabled`: boolean.
    pub fn totp_mfa_enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.totp_mfa_enabled = self
            .checks
            .take("totpMfaEnabled", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `totpMfaEnabled`.
    pub fn totp_mfa_enabled_null(mut self) -> Self {
        self.checks.clear("totpMfaEnabled");
        self.value.totp_mfa_enabled = Some(Nullable::Null);
        self
    }

    /// `username`: string.
    pub fn username(mut self, value: impl IntoInput<String>) -> Self {
        self.value.username = self
            .checks
            .take("username", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `username`.
    pub fn username_null(mut self) -> Self {
        self.checks.clear("username");
        self.value.username = Some(Nullable::Null);
        self
    }
}

identity_facade_core::object_input!(GetMfaInfoDataDtoInput, GetMfaInfoDataDtoInputBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(GetMfaInfoDataDtoInput);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    GetMfaInfoDataDtoInput,
    false,
    [
        member::<List<ApplicationMfaDtoInput>>("applicationMfa"),
        member::<identity_facade_core::Nullable<bool>>("faceMfaEnabled"),
        member::<identity_facade_core::Nullable<String>>("mfaEmail"),
        member::<identity_facade_core::Nullable<String>>("mfaPhone"),
        member::<identity_facade_core::Nullable<String>>("mfaPhoneCountryCode"),
        member::<Secret>("mfaToken"),
        member::<identity_facade_core::Nullable<String>>("nickname"),
        member::<identity_facade_core::Nullable<String>>("phone"),
        member::<identity_facade_core::Nullable<String>>(
            "phoneCountryCode",
            "Country calling code of the phone number, sent apart from the number."
        ),
        member::<identity_facade_core::Nullable<bool>>("totpMfaEnabled"),
        member::<identity_facade_core::Nullable<String>>("username")
    ],
    [
        identity_facade_core::BodyRule::Required("applicationMfa"),
        identity_facade_core::BodyRule::Required("mfaToken")
    ]
);
/// Object `GetUserEncryptPasswordBatchDataDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetUserEncryptPasswordBatchDataDto {
    /// `encryptedPassword`. Required. Secret: redacted in debug output.
    #[serde(rename = "encryptedPassword")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub encrypted_password: Secret,
    /// `userId`. Required.
    #[serde(rename = "userId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub user_id: crate::ids::UserId,
}

/// Object `GetUserPasswordCiphertextDataDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetUserPasswordCiphertextDataDto {
    /// `ciphertext`. Required. Secret: redacted in debug output.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub ciphertext: Secret,
}

/// Object `HasAnyRoleDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct HasAnyRoleDto {
    /// `hasAnyRole`. Required.
    #[serde(rename = "hasAnyRole")]
    pub has_any_role: bool,
}

/// Object `HasAnyRoleOptionsDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct HasAnyRoleOptionsDto {
    #[serde(
        rename = "userIdType",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    user_id_type: Option<crate::shared::UserIdType>,
}

impl HasAnyRoleOptionsDto {
    fn check(&self, _checks: &mut Checks) {}
}

/// Builds a [`HasAnyRoleOptionsDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct HasAnyRoleOptionsDtoBuilder {
    checks: Checks,
    value: HasAnyRoleOptionsDto,
}

impl HasAnyRoleOptionsDtoBuilder {
    /// Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on.
    ///
    /// `userIdType`: `UserIdType`. Default: `user_id`.
    pub fn user_id_type(mut self, value: impl IntoInput<crate::shared::UserIdType>) -> Self {
        self.value.user_id_type = self.checks.take("userIdType", value.into_input());
        self
    }
}

identity_facade_core::object_input!(HasAnyRoleOptionsDto, HasAnyRoleOptionsDtoBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(HasAnyRoleOptionsDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    HasAnyRoleOptionsDto,
    false,
    [member::<crate::shared::UserIdType>(
        "userIdType",
        "Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on. Default: `user_id`."
    )],
    []
);
/// Object `HasRoleRolesDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct HasRoleRolesDto {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    code: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    namespace: Option<String>,
}

impl HasRoleRolesDto {
    fn check(&self, checks: &mut Checks) {
        checks.required("code", self.code.is_some());
    }
}

/// Builds a [`HasRoleRolesDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct HasRoleRolesDtoBuilder {
    checks: Checks,
    value: HasRoleRolesDto,
}

impl HasRoleRolesDtoBuilder {
    /// `code`: string. Required.
    pub fn code(mut self, value: impl IntoInput<String>) -> Self {
        self.value.code = self.checks.take("code", value.into_input());
        self
    }

    /// Code of the namespace, not its ID or name.
    ///
    /// `namespace`: string.
    pub fn namespace(mut self, value: impl IntoInput<String>) -> Self {
        self.value.namespace = self.checks.take("namespace", value.into_input());
        self
    }
}

identity_facade_core::object_input!(HasRoleRolesDto, HasRoleRolesDtoBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(HasRoleRolesDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    HasRoleRolesDto,
    false,
    [
        member::<String>("code"),
        member::<String>("namespace", "Code of the namespace, not its ID or name.")
    ],
    [identity_facade_core::BodyRule::Required("code")]
);
/// Object `ImportOtpItemDataDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct ImportOtpItemDataDto {
    #[serde(
        rename = "recoveryCode",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    recovery_code: Option<Secret>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    secret: Option<Secret>,
}

impl ImportOtpItemDataDto {
    fn check(&self, checks: &mut Checks) {
        checks.required("secret", self.secret.is_some());
    }
}

/// Builds a [`ImportOtpItemDataDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ImportOtpItemDataDtoBuilder {
    checks: Checks,
    value: ImportOtpItemDataDto,
}

impl ImportOtpItemDataDtoBuilder {
    /// `recoveryCode`: secret string.
    pub fn recovery_code(mut self, value: impl IntoInput<Secret>) -> Self {
        self.value.recovery_code = self.checks.take("recoveryCode", value.into_input());
        self
    }

    /// `secret`: secret string. Required.
    pub fn secret(mut self, value: impl IntoInput<Secret>) -> Self {
        self.value.secret = self.checks.take("secret", value.into_input());
        self
    }
}

identity_facade_core::object_input!(ImportOtpItemDataDto, ImportOtpItemDataDtoBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ImportOtpItemDataDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    ImportOtpItemDataDto,
    false,
    [member::<Secret>("recoveryCode"), member::<Secret>("secret")],
    [identity_facade_core::BodyRule::Required("secret")]
);
/// Object `ImportOtpItemDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct ImportOtpItemDto {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    otp: Option<ImportOtpItemDataDto>,
    #[serde(
        rename = "userId",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    user_id: Option<String>,
}

impl ImportOtpItemDto {
    fn check(&self, checks: &mut Checks) {
        checks.required("otp", self.otp.is_some());
        checks.required("userId", self.user_id.is_some());
    }
}

/// Builds a [`ImportOtpItemDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ImportOtpItemDtoBuilder {
    checks: Checks,
    value: ImportOtpItemDto,
}

impl ImportOtpItemDtoBuilder {
    /// OTP secret and recovery code of the user.
    ///
    /// `otp`: `ImportOtpItemDataDto`. Required.
    pub fn otp(mut self, value: impl IntoInput<ImportOtpItemDataDto>) -> Self {
        self.value.otp = self.checks.take("otp", value.into_input());
        self
    }

    /// `userId`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.value.user_id = self.checks.take("userId", value.into_input());
        self
    }
}

identity_facade_core::object_input!(ImportOtpItemDto, ImportOtpItemDtoBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ImportOtpItemDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    ImportOtpItemDto,
    false,
    [
        member::<ImportOtpItemDataDto>("otp", "OTP secret and recovery code of the user."),
        member::<String>("userId")
    ],
    [
        identity_facade_core::BodyRule::Required("otp"),
        identity_facade_core::BodyRule::Required("userId")
    ]
);
/// Object `IsUserExistsDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct IsUserExistsDto {
    /// `exists`. Required.
    pub exists: bool,
}

/// Object `KickUsersOptionsDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct KickUsersOptionsDto {
    #[serde(
        rename = "userIdType",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    user_id_type: Option<crate::shared::UserIdType>,
}

impl KickUsersOptionsDto {
    fn check(&self, _checks: &mut Checks) {}
}

/// Builds a [`KickUsersOptionsDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct KickUsersOptionsDtoBuilder {
    checks: Checks,
    value: KickUsersOptionsDto,
}

impl KickUsersOptionsDtoBuilder {
    /// Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on.
    ///
    /// `userIdType`: `UserIdType`. Default: `user_id`.
    pub fn user_id_type(mut self, value: impl IntoInput<crate::shared::UserIdType>) -> Self {
        self.value.user_id_type = self.checks.take("userIdType", value.into_input());
        self
    }
}

identity_facade_core::object_input!(KickUsersOptionsDto, KickUsersOptionsDtoBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(KickUsersOptionsDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    KickUsersOptionsDto,
    false,
    [member::<crate::shared::UserIdType>(
        "userIdType",
        "Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on. Default: `user_id`."
    )],
    []
);
/// Object `ListArchivedUsersRespDto`.
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
    /// `userId`. Required.
    #[serde(rename = "userId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub user_id: crate::ids::UserId,
}

/// Object `ListUsersAdvancedFilterItemDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct ListUsersAdvancedFilterItemDto {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    field: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    operator: Option<crate::shared::FilterOperator>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    value: Option<serde_json::Value>,
}

impl ListUsersAdvancedFilterItemDto {
    fn check(&self, checks: &mut Checks) {
        checks.required("field", self.field.is_some());
        checks.required("operator", self.operator.is_some());
    }
}

/// Builds a [`ListUsersAdvancedFilterItemDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ListUsersAdvancedFilterItemDtoBuilder {
    checks: Checks,
    value: ListUsersAdvancedFilterItemDto,
}

impl ListUsersAdvancedFilterItemDtoBuilder {
    /// `field`: string. Required.
    pub fn field(mut self, value: impl IntoInput<String>) -> Self {
        self.value.field = self.checks.take("field", value.into_input());
        self
    }

    /// `operator`: `FilterOperator`. Required.
    pub fn operator(mut self, value: impl IntoInput<crate::shared::FilterOperator>) -> Self {
        self.value.operator = self.checks.take("operator", value.into_input());
        self
    }

    /// `value`: any JSON value.
    pub fn value(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.value.value = self.checks.take("value", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    ListUsersAdvancedFilterItemDto,
    ListUsersAdvancedFilterItemDtoBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ListUsersAdvancedFilterItemDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    ListUsersAdvancedFilterItemDto,
    false,
    [
        member::<String>("field"),
        member::<crate::shared::FilterOperator>("operator"),
        member::<serde_json::Value>("value")
    ],
    [
        identity_facade_core::BodyRule::Required("field"),
        identity_facade_core::BodyRule::Required("operator")
    ]
);
/// Object `ListUsersOptionsDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct ListUsersOptionsDto {
    #[serde(
        rename = "flatCustomData",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    flat_custom_data: Option<bool>,
    #[serde(
        rename = "fuzzySearchOn",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    fuzzy_search_on: Option<List<crate::shared::FuzzySearchField>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    pagination: Option<crate::shared::PaginationDto>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    sort: Option<List<crate::shared::SortingDto>>,
    #[serde(
        rename = "withCustomData",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    with_custom_data: Option<bool>,
    #[serde(
        rename = "withDepartmentIds",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    with_department_ids: Option<bool>,
    #[serde(
        rename = "withIdentities",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    with_identities: Option<bool>,
    #[serde(
        rename = "withPost",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    with_post: Option<bool>,
}

impl ListUsersOptionsDto {
    fn check(&self, _checks: &mut Checks) {}
}

/// Builds a [`ListUsersOptionsDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ListUsersOptionsDtoBuilder {
    checks: Checks,
    value: ListUsersOptionsDto,
}

impl ListUsersOptionsDtoBuilder {
    /// Returns the custom field values flattened instead of nested.
    ///
    /// `flatCustomData`: boolean. Default: `false`.
    pub fn flat_custom_data(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.flat_custom_data = self.checks.take("flatCustomData", value.into_input());
        self
    }

    /// Fields in which `keywords` is searched.
    ///
    /// `fuzzySearchOn`: list of `FuzzySearchField`.
    pub fn fuzzy_search_on<M>(
        mut self,
        value: impl IntoList<List<crate::shared::FuzzySearchField>, M>,
    ) -> Self {
        self.value.fuzzy_search_on = self.checks.take("fuzzySearchOn", value.into_list());
        self
    }

    /// `pagination`: `PaginationDto`.
    pub fn pagination(mut self, value: impl IntoInput<crate::shared::PaginationDto>) -> Self {
        self.value.pagination = self.checks.take("pagination", value.into_input());
        self
    }

    /// `sort`: list of `SortingDto`.
    pub fn sort<M>(mut self, value: impl IntoList<List<crate::shared::SortingDto>, M>) -> Self {
        self.value.sort = self.checks.take("sort", value.into_list());
        self
    }

    /// Includes the custom field values (`customData`) in the answer.
    ///
    /// `withCustomData`: boolean. Default: `false`.
    pub fn with_custom_data(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.with_custom_data = self.checks.take("withCustomData", value.into_input());
        self
    }

    /// Includes the IDs of the user's departments in the answer.
    ///
    /// `withDepartmentIds`: boolean. Default: `false`.
    pub fn with_department_ids(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.with_department_ids = self.checks.take("withDepartmentIds", value.into_input());
        self
    }

    /// Includes the linked external identities in the answer.
    ///
    /// `withIdentities`: boolean. Default: `false`.
    pub fn with_identities(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.with_identities = self.checks.take("withIdentities", value.into_input());
        self
    }

    /// `withPost`: boolean. Default: `false`.
    pub fn with_post(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.with_post = self.checks.take("withPost", value.into_input());
        self
    }
}

identity_facade_core::object_input!(ListUsersOptionsDto, ListUsersOptionsDtoBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ListUsersOptionsDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    ListUsersOptionsDto,
    false,
    [
        member::<bool>(
            "flatCustomData",
            "Returns the custom field values flattened instead of nested. Default: `false`."
        ),
        member::<List<crate::shared::FuzzySearchField>>(
            "fuzzySearchOn",
            "Fields in which `keywords` is searched."
        ),
        member::<crate::shared::PaginationDto>("pagination"),
        member::<List<crate::shared::SortingDto>>("sort"),
        member::<bool>(
            "withCustomData",
            "Includes the custom field values (`customData`) in the answer. Default: `false`."
        ),
        member::<bool>(
            "withDepartmentIds",
            "Includes the IDs of the user's departments in the answer. Default: `false`."
        ),
        member::<bool>(
            "withIdentities",
            "Includes the linked external identities in the answer. Default: `false`."
        ),
        member::<bool>("withPost", "Default: `false`.")
    ],
    []
);
/// Object `OtpSecretRespDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OtpSecretRespDto {
    /// `secret`. Required. Secret: redacted in debug output.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub secret: Secret,
}

/// Object `PrincipalAuthenticationInfoDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PrincipalAuthenticationInfoDto {
    /// `authenticated`. Required.
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

/// Object `PrincipalAuthenticationInfoPagingDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PrincipalAuthenticationInfoPagingDto {
    /// `list`. Required.
    pub list: Items<PrincipalAuthenticationInfoDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `ResetUserPrincipalAuthenticationInfoOptionsDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct ResetUserPrincipalAuthenticationInfoOptionsDto {
    #[serde(
        rename = "userIdType",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    user_id_type: Option<crate::shared::UserIdType>,
}

impl ResetUserPrincipalAuthenticationInfoOptionsDto {
    fn check(&self, _checks: &mut Checks) {}
}

/// Builds a [`ResetUserPrincipalAuthenticationInfoOptionsDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ResetUserPrincipalAuthenticationInfoOptionsDtoBuilder {
    checks: Checks,
    value: ResetUserPrincipalAuthenticationInfoOptionsDto,
}

impl ResetUserPrincipalAuthenticationInfoOptionsDtoBuilder {
    /// Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on.
    ///
    /// `userIdType`: `UserIdType`. Default: `user_id`.
    pub fn user_id_type(mut self, value: impl IntoInput<crate::shared::UserIdType>) -> Self {
        self.value.user_id_type = self.checks.take("userIdType", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    ResetUserPrincipalAuthenticationInfoOptionsDto,
    ResetUserPrincipalAuthenticationInfoOptionsDtoBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ResetUserPrincipalAuthenticationInfoOptionsDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    ResetUserPrincipalAuthenticationInfoOptionsDto,
    false,
    [member::<crate::shared::UserIdType>(
        "userIdType",
        "Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on. Default: `user_id`."
    )],
    []
);
/// Object `UpdateUserBatchOptionsDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct UpdateUserBatchOptionsDto {
    #[serde(
        rename = "autoGeneratePassword",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    auto_generate_password: Option<bool>,
    #[serde(
        rename = "passwordEncryptType",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    password_encrypt_type: Option<crate::shared::PasswordEncryptType>,
    #[serde(
        rename = "resetPasswordOnNextLogin",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    reset_password_on_next_login: Option<bool>,
    #[serde(
        rename = "sendPasswordResetedNotification",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    send_password_reseted_notification: Option<crate::shared::SendResetPasswordNotificationDto>,
}

impl UpdateUserBatchOptionsDto {
    fn check(&self, _checks: &mut Checks) {}
}

/// Builds a [`UpdateUserBatchOptionsDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateUserBatchOptionsDtoBuilder {
    checks: Checks,
    value: UpdateUserBatchOptionsDto,
}

impl UpdateUserBatchOptionsDtoBuilder {
    /// The service generates the password.
    ///
    /// `autoGeneratePassword`: boolean. Default: `false`.
    pub fn auto_generate_password(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.auto_generate_password =
            self.checks.take("autoGeneratePassword", value.into_input());
        self
    }

    /// How `password` is encrypted in the request: `none` for plain text, `rsa` or `sm2`.
    ///
    /// `passwordEncryptType`: `PasswordEncryptType`. Default: `none`.
    pub fn password_encrypt_type(
        mut self,
        value: impl IntoInput<crate::shared::PasswordEncryptType>,
    ) -> Self {
        self.value.password_encrypt_type =
            self.checks.take("passwordEncryptType", value.into_input());
        self
    }

    /// The user must set a new password at the next login.
    ///
    /// `resetPasswordOnNextLogin`: boolean. Default: `false`.
    pub fn reset_password_on_next_login(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.reset_password_on_next_login = self
            .checks
            .take("resetPasswordOnNextLogin", value.into_input());
        self
    }

    /// Email and phone notifications about the new password.
    ///
    /// `sendPasswordResetedNotification`: `SendResetPasswordNotificationDto`.
    pub fn send_password_reseted_notification(
        mut self,
        value: impl IntoInput<crate::shared::SendResetPasswordNotificationDto>,
    ) -> Self {
        self.value.send_password_reseted_notification = self
            .checks
            .take("sendPasswordResetedNotification", value.into_input());
        self
    }
}

identity_facade_core::object_input!(UpdateUserBatchOptionsDto, UpdateUserBatchOptionsDtoBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateUserBatchOptionsDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    UpdateUserBatchOptionsDto,
    false,
    [
        member::<bool>(
            "autoGeneratePassword",
            "The service generates the password. Default: `false`."
        ),
        member::<crate::shared::PasswordEncryptType>(
            "passwordEncryptType",
            "How `password` is encrypted in the request: `none` for plain text, `rsa` or `sm2`. Default: `none`."
        ),
        member::<bool>(
            "resetPasswordOnNextLogin",
            "The user must set a new password at the next login. Default: `false`."
        ),
        member::<crate::shared::SendResetPasswordNotificationDto>(
            "sendPasswordResetedNotification",
            "Email and phone notifications about the new password."
        )
    ],
    []
);
/// Object `UpdateUserInfoDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct UpdateUserInfoDto {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    address: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    birthdate: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    browser: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    city: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    company: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    country: Option<String>,
    #[serde(
        rename = "customData",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    custom_data: Option<serde_json::Value>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    device: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    email: Option<String>,
    #[serde(
        rename = "emailVerified",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    email_verified: Option<bool>,
    #[serde(
        rename = "externalId",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    external_id: Option<String>,
    #[serde(
        rename = "familyName",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    family_name: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    formatted: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    gender: Option<crate::shared::Gender>,
    #[serde(
        rename = "givenName",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    given_name: Option<String>,
    #[serde(
        rename = "identityNumber",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    identity_number: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    locale: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    metadata: Option<serde_json::Value>,
    #[serde(
        rename = "middleName",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    middle_name: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    name: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    nickname: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    password: Option<Secret>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    phone: Option<String>,
    #[serde(
        rename = "phoneCountryCode",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    phone_country_code: Option<String>,
    #[serde(
        rename = "phoneVerified",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    phone_verified: Option<bool>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    photo: Option<String>,
    #[serde(
        rename = "postalCode",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    postal_code: Option<String>,
    #[serde(
        rename = "preferredUsername",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    preferred_username: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    profile: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    province: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    region: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    status: Option<crate::shared::UserStatus>,
    #[serde(
        rename = "streetAddress",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    street_address: Option<String>,
    #[serde(
        rename = "userId",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    user_id: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    username: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    website: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    zoneinfo: Option<String>,
}

impl UpdateUserInfoDto {
    fn check(&self, checks: &mut Checks) {
        checks.required("userId", self.user_id.is_some());
    }
}

/// Builds a [`UpdateUserInfoDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateUserInfoDtoBuilder {
    checks: Checks,
    value: UpdateUserInfoDto,
}

impl UpdateUserInfoDtoBuilder {
    /// `address`: string.
    pub fn address(mut self, value: impl IntoInput<String>) -> Self {
        self.value.address = self.checks.take("address", value.into_input());
        self
    }

    /// Date of birth; samples use the form `2022-06-03`.
    ///
    /// `birthdate`: string.
    pub fn birthdate(mut self, value: impl IntoInput<String>) -> Self {
        self.value.birthdate = self.checks.take("birthdate", value.into_input());
        self
    }

    /// `browser`: string.
    pub fn browser(mut self, value: impl IntoInput<String>) -> Self {
        self.value.browser = self.checks.take("browser", value.into_input());
        self
    }

    /// `city`: string.
    pub fn city(mut self, value: impl IntoInput<String>) -> Self {
        self.value.city = self.checks.take("city", value.into_input());
        self
    }

    /// `company`: string.
    pub fn company(mut self, value: impl IntoInput<String>) -> Self {
        self.value.company = self.checks.take("company", value.into_input());
        self
    }

    /// `country`: string.
    pub fn country(mut self, value: impl IntoInput<String>) -> Self {
        self.value.country = self.checks.take("country", value.into_input());
        self
    }

    /// Values of the custom fields by key, as JSON.
    ///
    /// `customData`: any JSON value.
    pub fn custom_data(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.value.custom_data = self.checks.take("customData", value.into_input());
        self
    }

    /// `device`: string.
    pub fn device(mut self, value: impl IntoInput<String>) -> Self {
        self.value.device = self.checks.take("device", value.into_input());
        self
    }

    /// `email`: string.
    pub fn email(mut self, value: impl IntoInput<String>) -> Self {
        self.value.email = self.checks.take("email", value.into_input());
        self
    }

    /// `emailVerified`: boolean.
    pub fn email_verified(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.email_verified = self.checks.take("emailVerified", value.into_input());
        self
    }

    /// ID of the user in another system, such as your own.
    ///
    /// `externalId`: string.
    pub fn external_id(mut self, value: impl IntoInput<String>) -> Self {
        self.value.external_id = self.checks.take("externalId", value.into_input());
        self
    }

    /// `familyName`: string.
    pub fn family_name(mut self, value: impl IntoInput<String>) -> Self {
        self.value.family_name = self.checks.take("familyName", value.into_input());
        self
    }

    /// Full postal address as one string.
    ///
    /// `formatted`: string.
    pub fn formatted(mut self, value: impl IntoInput<String>) -> Self {
        self.value.formatted = self.checks.take("formatted", value.into_input());
        self
    }

    /// `M` is male, `F` is female, `U` is unknown.
    ///
    /// `gender`: `Gender`. Default: `U`.
    pub fn gender(mut self, value: impl IntoInput<crate::shared::Gender>) -> Self {
        self.value.gender = self.checks.take("gender", value.into_input());
        self
    }

    /// `givenName`: string.
    pub fn given_name(mut self, value: impl IntoInput<String>) -> Self {
        self.value.given_name = self.checks.take("givenName", value.into_input());
        self
    }

    /// `identityNumber`: string.
    pub fn identity_number(mut self, value: impl IntoInput<String>) -> Self {
        self.value.identity_number = self.checks.take("identityNumber", value.into_input());
        self
    }

    /// `locale`: string.
    pub fn locale(mut self, value: impl IntoInput<String>) -> Self {
        self.value.locale = self.checks.take("locale", value.into_input());
        self
    }

    /// `metadata`: any JSON value.
    pub fn metadata(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.value.metadata = self.checks.take("metadata", value.into_input());
        self
    }

    /// `middleName`: string.
    pub fn middle_name(mut self, value: impl IntoInput<String>) -> Self {
        self.value.middle_name = self.checks.take("middleName", value.into_input());
        self
    }

    /// `name`: string.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.value.name = self.checks.take("name", value.into_input());
        self
    }

    /// `nickname`: string.
    pub fn nickname(mut self, value: impl IntoInput<String>) -> Self {
        self.value.nickname = self.checks.take("nickname", value.into_input());
        self
    }

    /// `password`: secret string.
    pub fn password(mut self, value: impl IntoInput<Secret>) -> Self {
        self.value.password = self.checks.take("password", value.into_input());
        self
    }

    /// `phone`: string.
    pub fn phone(mut self, value: impl IntoInput<String>) -> Self {
        self.value.phone = self.checks.take("phone", value.into_input());
        self
    }

    /// Country calling code of the phone number, sent apart from the number.
    ///
    /// `phoneCountryCode`: string.
    pub fn phone_country_code(mut self, value: impl IntoInput<String>) -> Self {
        self.value.phone_country_code = self.checks.take("phoneCountryCode", value.into_input());
        self
    }

    /// `phoneVerified`: boolean.
    pub fn phone_verified(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.phone_verified = self.checks.take("phoneVerified", value.into_input());
        self
    }

    /// `photo`: string.
    pub fn photo(mut self, value: impl IntoInput<String>) -> Self {
        self.value.photo = self.checks.take("photo", value.into_input());
        self
    }

    /// `postalCode`: string.
    pub fn postal_code(mut self, value: impl IntoInput<String>) -> Self {
        self.value.postal_code = self.checks.take("postalCode", value.into_input());
        self
    }

    /// `preferredUsername`: string.
    pub fn preferred_username(mut self, value: impl IntoInput<String>) -> Self {
        self.value.preferred_username = self.checks.take("preferredUsername", value.into_input());
        self
    }

    /// `profile`: string.
    pub fn profile(mut self, value: impl IntoInput<String>) -> Self {
        self.value.profile = self.checks.take("profile", value.into_input());
        self
    }

    /// `province`: string.
    pub fn province(mut self, value: impl IntoInput<String>) -> Self {
        self.value.province = self.checks.take("province", value.into_input());
        self
    }

    /// `region`: string.
    pub fn region(mut self, value: impl IntoInput<String>) -> Self {
        self.value.region = self.checks.take("region", value.into_input());
        self
    }

    /// `status`: `UserStatus`. Default: `Activated`.
    pub fn status(mut self, value: impl IntoInput<crate::shared::UserStatus>) -> Self {
        self.value.status = self.checks.take("status", value.into_input());
        self
    }

    /// `streetAddress`: string.
    pub fn street_address(mut self, value: impl IntoInput<String>) -> Self {
        self.value.street_address = self.checks.take("streetAddress", value.into_input());
        self
    }

    /// `userId`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.value.user_id = self.checks.take("userId", value.into_input());
        self
    }

    /// `username`: string.
    pub fn username(mut self, value: impl IntoInput<String>) -> Self {
        self.value.username = self.checks.take("username", value.into_input());
        self
    }

    /// `website`: string.
    pub fn website(mut self, value: impl IntoInput<String>) -> Self {
        self.value.website = self.checks.take("website", value.into_input());
        self
    }

    /// Time zone of the user.
    ///
    /// `zoneinfo`: string.
    pub fn zoneinfo(mut self, value: impl IntoInput<String>) -> Self {
        self.value.zoneinfo = self.checks.take("zoneinfo", value.into_input());
        self
    }
}

identity_facade_core::object_input!(UpdateUserInfoDto, UpdateUserInfoDtoBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateUserInfoDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    UpdateUserInfoDto,
    false,
    [
        member::<String>("address"),
        member::<String>(
            "birthdate",
            "Date of birth; samples use the form `2022-06-03`."
        ),
        member::<String>("browser"),
        member::<String>("city"),
        member::<String>("company"),
        member::<String>("country"),
        member::<serde_json::Value>("customData", "Values of the custom fields by key, as JSON."),
        member::<String>("device"),
        member::<String>("email"),
        member::<bool>("emailVerified"),
        member::<String>(
            "externalId",
            "ID of the user in another system, such as your own."
        ),
        member::<String>("familyName"),
        member::<String>("formatted", "Full postal address as one string."),
        member::<crate::shared::Gender>(
            "gender",
            "`M` is male, `F` is female, `U` is unknown. Default: `U`."
        ),
        member::<String>("givenName"),
        member::<String>("identityNumber"),
        member::<String>("locale"),
        member::<serde_json::Value>("metadata"),
        member::<String>("middleName"),
        member::<String>("name"),
        member::<String>("nickname"),
        member::<Secret>("password"),
        member::<String>("phone"),
        member::<String>(
            "phoneCountryCode",
            "Country calling code of the phone number, sent apart from the number."
        ),
        member::<bool>("phoneVerified"),
        member::<String>("photo"),
        member::<String>("postalCode"),
        member::<String>("preferredUsername"),
        member::<String>("profile"),
        member::<String>("province"),
        member::<String>("region"),
        member::<crate::shared::UserStatus>("status", "Default: `Activated`."),
        member::<String>("streetAddress"),
        member::<String>("userId"),
        member::<String>("username"),
        member::<String>("website"),
        member::<String>("zoneinfo", "Time zone of the user.")
    ],
    [identity_facade_core::BodyRule::Required("userId")]
);
/// Object `UpdateUserOptionsDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct UpdateUserOptionsDto {
    #[serde(
        rename = "autoGeneratePassword",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    auto_generate_password: Option<bool>,
    #[serde(
        rename = "passwordEncryptType",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    password_encrypt_type: Option<crate::shared::PasswordEncryptType>,
    #[serde(
        rename = "resetPasswordOnFirstLogin",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    reset_password_on_first_login: Option<bool>,
    #[serde(
        rename = "resetPasswordOnNextLogin",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    reset_password_on_next_login: Option<bool>,
    #[serde(
        rename = "sendPasswordResetedNotification",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    send_password_reseted_notification: Option<crate::shared::SendResetPasswordNotificationDto>,
    #[serde(
        rename = "userIdType",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    user_id_type: Option<crate::shared::UserIdType>,
}

impl UpdateUserOptionsDto {
    fn check(&self, _checks: &mut Checks) {}
}

/// Builds a [`UpdateUserOptionsDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateUserOptionsDtoBuilder {
    checks: Checks,
    value: UpdateUserOptionsDto,
}

impl UpdateUserOptionsDtoBuilder {
    /// The service generates the password.
    ///
    /// `autoGeneratePassword`: boolean. Default: `false`.
    pub fn auto_generate_password(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.auto_generate_password =
            self.checks.take("autoGeneratePassword", value.into_input());
        self
    }

    /// How `password` is encrypted in the request: `none` for plain text, `rsa` or `sm2`.
    ///
    /// `passwordEncryptType`: `PasswordEncryptType`. Default: `none`.
    pub fn password_encrypt_type(
        mut self,
        value: impl IntoInput<crate::shared::PasswordEncryptType>,
    ) -> Self {
        self.value.password_encrypt_type =
            self.checks.take("passwordEncryptType", value.into_input());
        self
    }

    /// The user must set a new password at the first login.
    ///
    /// `resetPasswordOnFirstLogin`: boolean. Default: `false`.
    pub fn reset_password_on_first_login(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.reset_password_on_first_login = self
            .checks
            .take("resetPasswordOnFirstLogin", value.into_input());
        self
    }

    /// The user must set a new password at the next login.
    ///
    /// `resetPasswordOnNextLogin`: boolean. Default: `false`.
    pub fn reset_password_on_next_login(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.reset_password_on_next_login = self
            .checks
            .take("resetPasswordOnNextLogin", value.into_input());
        self
    }

    /// Email and phone notifications about the new password.
    ///
    /// `sendPasswordResetedNotification`: `SendResetPasswordNotificationDto`.
    pub fn send_password_reseted_notification(
        mut self,
        value: impl IntoInput<crate::shared::SendResetPasswordNotificationDto>,
    ) -> Self {
        self.value.send_password_reseted_notification = self
            .checks
            .take("sendPasswordResetedNotification", value.into_input());
        self
    }

    /// Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on.
    ///
    /// `userIdType`: `UserIdType`. Default: `user_id`.
    pub fn user_id_type(mut self, value: impl IntoInput<crate::shared::UserIdType>) -> Self {
        self.value.user_id_type = self.checks.take("userIdType", value.into_input());
        self
    }
}

identity_facade_core::object_input!(UpdateUserOptionsDto, UpdateUserOptionsDtoBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateUserOptionsDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    UpdateUserOptionsDto,
    false,
    [
        member::<bool>(
            "autoGeneratePassword",
            "The service generates the password. Default: `false`."
        ),
        member::<crate::shared::PasswordEncryptType>(
            "passwordEncryptType",
            "How `password` is encrypted in the request: `none` for plain text, `rsa` or `sm2`. Default: `none`."
        ),
        member::<bool>(
            "resetPasswordOnFirstLogin",
            "The user must set a new password at the first login. Default: `false`."
        ),
        member::<bool>(
            "resetPasswordOnNextLogin",
            "The user must set a new password at the next login. Default: `false`."
        ),
        member::<crate::shared::SendResetPasswordNotificationDto>(
            "sendPasswordResetedNotification",
            "Email and phone notifications about the new password."
        ),
        member::<crate::shared::UserIdType>(
            "userIdType",
            "Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on. Default: `user_id`."
        )
    ],
    []
);
/// Object `UserFieldDecryptReqItemDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct UserFieldDecryptReqItemDto {
    #[serde(
        rename = "encryptedContent",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    encrypted_content: Option<String>,
    #[serde(
        rename = "fieldName",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    field_name: Option<String>,
    #[serde(
        rename = "userId",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    user_id: Option<String>,
}

impl UserFieldDecryptReqItemDto {
    fn check(&self, checks: &mut Checks) {
        checks.required("encryptedContent", self.encrypted_content.is_some());
    }
}

/// Builds a [`UserFieldDecryptReqItemDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UserFieldDecryptReqItemDtoBuilder {
    checks: Checks,
    value: UserFieldDecryptReqItemDto,
}

impl UserFieldDecryptReqItemDtoBuilder {
    /// `encryptedContent`: string. Required.
    pub fn encrypted_content(mut self, value: impl IntoInput<String>) -> Self {
        self.value.encrypted_content = self.checks.take("encryptedContent", value.into_input());
        self
    }

    /// `fieldName`: string.
    pub fn field_name(mut self, value: impl IntoInput<String>) -> Self {
        self.value.field_name = self.checks.take("fieldName", value.into_input());
        self
    }

    /// `userId`: string.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.value.user_id = self.checks.take("userId", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    UserFieldDecryptReqItemDto,
    UserFieldDecryptReqItemDtoBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UserFieldDecryptReqItemDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    UserFieldDecryptReqItemDto,
    false,
    [
        member::<String>("encryptedContent"),
        member::<String>("fieldName"),
        member::<String>("userId")
    ],
    [identity_facade_core::BodyRule::Required("encryptedContent")]
);
/// Object `UserFieldDecryptRespItemDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UserFieldDecryptRespItemDto {
    /// `decryptedContent`. Required. Secret: redacted in debug output.
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

/// Object `UserLoggedInAppsDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UserLoggedInAppsDto {
    /// `appId`. Required.
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

/// Object `UserLoggedInIdentitiesDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UserLoggedInIdentitiesDto {
    /// ID of the linked external identity.
    ///
    /// `identityId`. Required.
    #[serde(rename = "identityId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub identity_id: crate::ids::IdentityId,
    /// `idpId`. Required.
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

/// Object `UserLoginHistoryDto`.
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

/// Object `UserLoginHistoryPagingDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UserLoginHistoryPagingDto {
    /// `list`. Required.
    pub list: Items<UserLoginHistoryDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `UserMfaRespDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UserMfaRespDto {
    /// `emailMfaStatus`. Required.
    #[serde(rename = "emailMfaStatus")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub email_mfa_status: String,
    /// `faceMfaStatus`. Required.
    #[serde(rename = "faceMfaStatus")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub face_mfa_status: String,
    /// `smsMfaStatus`. Required.
    #[serde(rename = "smsMfaStatus")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub sms_mfa_status: String,
    /// `totpStatus`. Required.
    #[serde(rename = "totpStatus")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub totp_status: String,
}

/// Object `UserSyncRelationDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UserSyncRelationDto {
    /// `provider`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub provider: String,
    /// ID of the user at the external identity provider.
    ///
    /// `userIdInIdp`. Required.
    #[serde(rename = "userIdInIdp")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub user_id_in_idp: String,
    /// Profile of the user at the external identity provider, as JSON.
    ///
    /// `userInfoInIdp`.
    #[serde(rename = "userInfoInIdp")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub user_info_in_idp: serde_json::Map<String, serde_json::Value>,
}
