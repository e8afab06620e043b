// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{AtMost, Int, IntoInput, IntoList, List, Secret};

/// Which `POST /api/v3/batch-get-user-encrypt-password` a mock answers.
pub struct GetUserEncryptPasswordBatchWhen(::httpmock::When);
impl GetUserEncryptPasswordBatchWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::POST).path_matches(
                regex::Regex::new("^/api/v3/batch-get-user-encrypt-password$").unwrap(),
            ),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/batch-get-user-encrypt-password` answers.
pub struct GetUserEncryptPasswordBatchThen(::httpmock::Then);
impl GetUserEncryptPasswordBatchThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl GetUserEncryptPasswordBatchWhen {
    /// Requires this `userIds` in the body.
    #[track_caller]
    pub fn user_ids<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "userIds", value.into_list()))
    }
}

/// Which `POST /api/v3/check-session-status` a mock answers.
pub struct CheckSessionStatusWhen(::httpmock::When);
impl CheckSessionStatusWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/check-session-status$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/check-session-status` answers.
pub struct CheckSessionStatusThen(::httpmock::Then);
impl CheckSessionStatusThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl CheckSessionStatusWhen {
    /// Requires this `appId` in the body.
    #[track_caller]
    pub fn app_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "appId", value.into_input()))
    }

    /// Requires this `userId` in the body.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "userId", value.into_input()))
    }
}

/// Which `POST /api/v3/create-user` a mock answers.
pub struct CreateUserWhen(::httpmock::When);
impl CreateUserWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-user$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/create-user` answers.
pub struct CreateUserThen(::httpmock::Then);
impl CreateUserThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl CreateUserWhen {
    /// Requires this `address` in the body.
    #[track_caller]
    pub fn address(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "address", value.into_input()))
    }

    /// Requires this `birthdate` in the body.
    #[track_caller]
    pub fn birthdate(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "birthdate", value.into_input()))
    }

    /// Requires this `browser` in the body.
    #[track_caller]
    pub fn browser(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "browser", value.into_input()))
    }

    /// Requires this `city` in the body.
    #[track_caller]
    pub fn city(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "city", value.into_input()))
    }

    /// Requires this `company` in the body.
    #[track_caller]
    pub fn company(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "company", value.into_input()))
    }

    /// Requires this `country` in the body.
    #[track_caller]
    pub fn country(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "country", value.into_input()))
    }

    /// Requires this `customData` in the body.
    #[track_caller]
    pub fn custom_data(self, value: impl IntoInput<serde_json::Value>) -> Self {
        Self(super::member(self.0, "customData", value.into_input()))
    }

    /// Requires this `departmentIds` in the body.
    #[track_caller]
    pub fn department_ids<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "departmentIds", value.into_list()))
    }

    /// Requires this `device` in the body.
    #[track_caller]
    pub fn device(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "device", value.into_input()))
    }

    /// Requires this `email` in the body.
    #[track_caller]
    pub fn email(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "email", value.into_input()))
    }

    /// Requires this `emailVerified` in the body.
    #[track_caller]
    pub fn email_verified(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "emailVerified", value.into_input()))
    }

    /// Requires this `externalId` in the body.
    #[track_caller]
    pub fn external_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "externalId", value.into_input()))
    }

    /// Requires this `familyName` in the body.
    #[track_caller]
    pub fn family_name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "familyName", value.into_input()))
    }

    /// Requires this `formatted` in the body.
    #[track_caller]
    pub fn formatted(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "formatted", value.into_input()))
    }

    /// Requires this `gender` in the body.
    #[track_caller]
    pub fn gender(self, value: impl IntoInput<crate::shared::Gender>) -> Self {
        Self(super::member(self.0, "gender", value.into_input()))
    }

    /// Requires this `givenName` in the body.
    #[track_caller]
    pub fn given_name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "givenName", value.into_input()))
    }

    /// Requires this `identities` in the body.
    #[track_caller]
    pub fn identities<M>(
        self,
        value: impl IntoList<List<crate::users::CreateIdentityDto>, M>,
    ) -> Self {
        Self(super::member(self.0, "identities", value.into_list()))
    }

    /// Requires this `identityNumber` in the body.
    #[track_caller]
    pub fn identity_number(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "identityNumber", value.into_input()))
    }

    /// Requires this `locale` in the body.
    #[track_caller]
    pub fn locale(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "locale", value.into_input()))
    }

    /// Requires this `metadataSource` in the body.
    #[track_caller]
    pub fn metadata_source(self, value: impl IntoInput<serde_json::Value>) -> Self {
        Self(super::member(self.0, "metadataSource", value.into_input()))
    }

    /// Requires this `middleName` in the body.
    #[track_caller]
    pub fn middle_name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "middleName", value.into_input()))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }

    /// Requires this `nickname` in the body.
    #[track_caller]
    pub fn nickname(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "nickname", value.into_input()))
    }

    /// Requires this `options` in the body.
    #[track_caller]
    pub fn options(self, value: impl IntoInput<crate::users::CreateUserOptionsDto>) -> Self {
        Self(super::member(self.0, "options", value.into_input()))
    }

    /// Requires this `otp` in the body.
    #[track_caller]
    pub fn otp(self, value: impl IntoInput<crate::users::CreateUserOtpDto>) -> Self {
        Self(super::member(self.0, "otp", value.into_input()))
    }

    /// Requires this `password` in the body.
    #[track_caller]
    pub fn password(self, value: impl IntoInput<Secret>) -> Self {
        Self(super::member(self.0, "password", value.into_input()))
    }

    /// Requires this `phone` in the body.
    #[track_caller]
    pub fn phone(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "phone", value.into_input()))
    }

    /// Requires this `phoneCountryCode` in the body.
    #[track_caller]
    pub fn phone_country_code(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(
            self.0,
            "phoneCountryCode",
            value.into_input(),
        ))
    }

    /// Requires this `phoneVerified` in the body.
    #[track_caller]
    pub fn phone_verified(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "phoneVerified", value.into_input()))
    }

    /// Requires this `photo` in the body.
    #[track_caller]
    pub fn photo(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "photo", value.into_input()))
    }

    /// Requires this `postalCode` in the body.
    #[track_caller]
    pub fn postal_code(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "postalCode", value.into_input()))
    }

    /// Requires this `preferredUsername` in the body.
    #[track_caller]
    pub fn preferred_username(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(
            self.0,
            "preferredUsername",
            value.into_input(),
        ))
    }

    /// Requires this `profile` in the body.
    #[track_caller]
    pub fn profile(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "profile", value.into_input()))
    }

    /// Requires this `province` in the body.
    #[track_caller]
    pub fn province(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "province", value.into_input()))
    }

    /// Requires this `region` in the body.
    #[track_caller]
    pub fn region(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "region", value.into_input()))
    }

    /// Requires this `salt` in the body.
    #[track_caller]
    pub fn salt(self, value: impl IntoInput<Secret>) -> Self {
        Self(super::member(self.0, "salt", value.into_input()))
    }

    /// Requires this `status` in the body.
    #[track_caller]
    pub fn status(self, value: impl IntoInput<crate::shared::UserStatus>) -> Self {
        Self(super::member(self.0, "status", value.into_input()))
    }

    /// Requires this `streetAddress` in the body.
    #[track_caller]
    pub fn street_address(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "streetAddress", value.into_input()))
    }

    /// Requires this `tenantIds` in the body.
    #[track_caller]
    pub fn tenant_ids<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "tenantIds", value.into_list()))
    }

    /// Requires this `username` in the body.
    #[track_caller]
    pub fn username(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "username", value.into_input()))
    }

    /// Requires this `website` in the body.
    #[track_caller]
    pub fn website(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "website", value.into_input()))
    }

    /// Requires this `zoneinfo` in the body.
    #[track_caller]
    pub fn zoneinfo(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "zoneinfo", value.into_input()))
    }
}

/// Which `POST /api/v3/create-users-batch` a mock answers.
pub struct CreateUsersBatchWhen(::httpmock::When);
impl CreateUsersBatchWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-users-batch$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/create-users-batch` answers.
pub struct CreateUsersBatchThen(::httpmock::Then);
impl CreateUsersBatchThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl CreateUsersBatchWhen {
    /// Requires this `list` in the body.
    #[track_caller]
    pub fn list<M>(
        self,
        value: impl IntoList<AtMost<crate::users::CreateUserInfoDto, 50, 1>, M>,
    ) -> Self {
        Self(super::member(self.0, "list", value.into_list()))
    }

    /// Requires this `options` in the body.
    #[track_caller]
    pub fn options(self, value: impl IntoInput<crate::users::CreateUserOptionsDto>) -> Self {
        Self(super::member(self.0, "options", value.into_input()))
    }
}

/// Which `POST /api/v3/delete-user-sync-relations` a mock answers.
pub struct DeleteUserSyncRelationsWhen(::httpmock::When);
impl DeleteUserSyncRelationsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-user-sync-relations$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/delete-user-sync-relations` answers.
pub struct DeleteUserSyncRelationsThen(::httpmock::Then);
impl DeleteUserSyncRelationsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl DeleteUserSyncRelationsWhen {
    /// Requires this `provider` in the body.
    #[track_caller]
    pub fn provider(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "provider", value.into_input()))
    }

    /// Requires this `userId` in the body.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "userId", value.into_input()))
    }

    /// Requires this `userIdType` in the body.
    #[track_caller]
    pub fn user_id_type(self, value: impl IntoInput<crate::shared::UserIdType>) -> Self {
        Self(super::member(self.0, "userIdType", value.into_input()))
    }
}

/// Which `POST /api/v3/delete-users-batch` a mock answers.
pub struct DeleteUsersBatchWhen(::httpmock::When);
impl DeleteUsersBatchWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-users-batch$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/delete-users-batch` answers.
pub struct DeleteUsersBatchThen(::httpmock::Then);
impl DeleteUsersBatchThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl DeleteUsersBatchWhen {
    /// Requires this `options` in the body.
    #[track_caller]
    pub fn options(self, value: impl IntoInput<crate::users::DeleteUsersBatchOptionsDto>) -> Self {
        Self(super::member(self.0, "options", value.into_input()))
    }

    /// Requires this `userIds` in the body.
    #[track_caller]
    pub fn user_ids<M>(self, value: impl IntoList<AtMost<String, 50, 1>, M>) -> Self {
        Self(super::member(self.0, "userIds", value.into_list()))
    }
}

/// Which `GET /api/v3/get-mfa-status` a mock answers.
pub struct GetUserMfaStatusWhen(::httpmock::When);
impl GetUserMfaStatusWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-mfa-status$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-mfa-status` answers.
pub struct GetUserMfaStatusThen(::httpmock::Then);
impl GetUserMfaStatusThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl GetUserMfaStatusWhen {
    /// Requires this `userId` in the query.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "userId", false, value.into_input()))
    }

    /// Requires this `userIdType` in the query.
    #[track_caller]
    pub fn user_id_type(self, value: impl IntoInput<crate::shared::UserIdType>) -> Self {
        Self(super::query(
            self.0,
            "userIdType",
            false,
            value.into_input(),
        ))
    }
}

/// Which `GET /api/v3/get-otp-secret-by-user` a mock answers.
pub struct GetOtpSecretByUserWhen(::httpmock::When);
impl GetOtpSecretByUserWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-otp-secret-by-user$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-otp-secret-by-user` answers.
pub struct GetOtpSecretByUserThen(::httpmock::Then);
impl GetOtpSecretByUserThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl GetOtpSecretByUserWhen {
    /// Requires this `userId` in the query.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "userId", false, value.into_input()))
    }

    /// Requires this `userIdType` in the query.
    #[track_caller]
    pub fn user_id_type(self, value: impl IntoInput<crate::shared::UserIdType>) -> Self {
        Self(super::query(
            self.0,
            "userIdType",
            false,
            value.into_input(),
        ))
    }
}

/// Which `GET /api/v3/get-user` a mock answers.
pub struct GetUserWhen(::httpmock::When);
impl GetUserWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-user$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-user` answers.
pub struct GetUserThen(::httpmock::Then);
impl GetUserThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl GetUserWhen {
    /// Requires this `flatCustomData` in the query.
    #[track_caller]
    pub fn flat_custom_data(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(
            self.0,
            "flatCustomData",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `userId` in the query.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "userId", false, value.into_input()))
    }

    /// Requires this `userIdType` in the query.
    #[track_caller]
    pub fn user_id_type(self, value: impl IntoInput<crate::shared::UserIdType>) -> Self {
        Self(super::query(
            self.0,
            "userIdType",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `withCustomData` in the query.
    #[track_caller]
    pub fn with_custom_data(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(
            self.0,
            "withCustomData",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `withIdentities` in the query.
    #[track_caller]
    pub fn with_identities(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(
            self.0,
            "withIdentities",
            false,
            value.into_input(),
        ))
    }
}

/// Which `GET /api/v3/get-user-accessible-apps` a mock answers.
pub struct GetUserAccessibleAppsWhen(::httpmock::When);
impl GetUserAccessibleAppsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-user-accessible-apps$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-user-accessible-apps` answers.
pub struct GetUserAccessibleAppsThen(::httpmock::Then);
impl GetUserAccessibleAppsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl GetUserAccessibleAppsWhen {
    /// Requires this `userId` in the query.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "userId", false, value.into_input()))
    }

    /// Requires this `userIdType` in the query.
    #[track_caller]
    pub fn user_id_type(self, value: impl IntoInput<crate::shared::UserIdType>) -> Self {
        Self(super::query(
            self.0,
            "userIdType",
            false,
            value.into_input(),
        ))
    }
}

/// Which `GET /api/v3/get-user-authorized-apps` a mock answers.
pub struct GetUserAuthorizedAppsWhen(::httpmock::When);
impl GetUserAuthorizedAppsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-user-authorized-apps$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-user-authorized-apps` answers.
pub struct GetUserAuthorizedAppsThen(::httpmock::Then);
impl GetUserAuthorizedAppsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl GetUserAuthorizedAppsWhen {
    /// Requires this `userId` in the query.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "userId", false, value.into_input()))
    }

    /// Requires this `userIdType` in the query.
    #[track_caller]
    pub fn user_id_type(self, value: impl IntoInput<crate::shared::UserIdType>) -> Self {
        Self(super::query(
            self.0,
            "userIdType",
            false,
            value.into_input(),
        ))
    }
}

/// Which `GET /api/v3/get-user-authorized-resources` a mock answers.
pub struct GetUserAuthorizedResourcesWhen(::httpmock::When);
impl GetUserAuthorizedResourcesWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::GET).path_matches(
                regex::Regex::new("^/api/v3/get-user-authorized-resources$").unwrap(),
            ),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-user-authorized-resources` answers.
pub struct GetUserAuthorizedResourcesThen(::httpmock::Then);
impl GetUserAuthorizedResourcesThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl GetUserAuthorizedResourcesWhen {
    /// Requires this `namespace` in the query.
    #[track_caller]
    pub fn namespace(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "namespace", false, value.into_input()))
    }

    /// Requires this `resourceType` in the query.
    #[track_caller]
    pub fn resource_type(self, value: impl IntoInput<crate::shared::ResourceType>) -> Self {
        Self(super::query(
            self.0,
            "resourceType",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `userId` in the query.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "userId", false, value.into_input()))
    }

    /// Requires this `userIdType` in the query.
    #[track_caller]
    pub fn user_id_type(self, value: impl IntoInput<crate::shared::UserIdType>) -> Self {
        Self(super::query(
            self.0,
            "userIdType",
            false,
            value.into_input(),
        ))
    }
}

/// Which `GET /api/v3/get-user-batch` a mock answers.
pub struct GetUserBatchWhen(::httpmock::When);
impl GetUserBatchWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-user-batch$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-user-batch` answers.
pub struct GetUserBatchThen(::httpmock::Then);
impl GetUserBatchThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl GetUserBatchWhen {
    /// Requires this `flatCustomData` in the query.
    #[track_caller]
    pub fn flat_custom_data(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(
            self.0,
            "flatCustomData",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `userIdType` in the query.
    #[track_caller]
    pub fn user_id_type(self, value: impl IntoInput<crate::shared::UserIdType>) -> Self {
        Self(super::query(
            self.0,
            "userIdType",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `userIds` in the query.
    #[track_caller]
    pub fn user_ids<M>(self, value: impl IntoList<AtMost<String, 50, 1>, M>) -> Self {
        Self(super::query(self.0, "userIds[]", false, value.into_list()))
    }

    /// Requires this `withCustomData` in the query.
    #[track_caller]
    pub fn with_custom_data(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(
            self.0,
            "withCustomData",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `withIdentities` in the query.
    #[track_caller]
    pub fn with_identities(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(
            self.0,
            "withIdentities",
            false,
            value.into_input(),
        ))
    }
}

/// Which `GET /api/v3/get-user-groups` a mock answers.
pub struct GetUserGroupsWhen(::httpmock::When);
impl GetUserGroupsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-user-groups$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-user-groups` answers.
pub struct GetUserGroupsThen(::httpmock::Then);
impl GetUserGroupsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl GetUserGroupsWhen {
    /// Requires this `userId` in the query.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "userId", false, value.into_input()))
    }

    /// Requires this `userIdType` in the query.
    #[track_caller]
    pub fn user_id_type(self, value: impl IntoInput<crate::shared::UserIdType>) -> Self {
        Self(super::query(
            self.0,
            "userIdType",
            false,
            value.into_input(),
        ))
    }
}

/// Which `GET /api/v3/get-user-identities` a mock answers.
pub struct GetUserIdentitiesWhen(::httpmock::When);
impl GetUserIdentitiesWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-user-identities$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-user-identities` answers.
pub struct GetUserIdentitiesThen(::httpmock::Then);
impl GetUserIdentitiesThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl GetUserIdentitiesWhen {
    /// Requires this `userId` in the query.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "userId", false, value.into_input()))
    }

    /// Requires this `userIdType` in the query.
    #[track_caller]
    pub fn user_id_type(self, value: impl IntoInput<crate::shared::UserIdType>) -> Self {
        Self(super::query(
            self.0,
            "userIdType",
            false,
            value.into_input(),
        ))
    }
}

/// Which `GET /api/v3/get-user-logged-in-identities` a mock answers.
pub struct GetUserLoggedinIdentitiesWhen(::httpmock::When);
impl GetUserLoggedinIdentitiesWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::GET).path_matches(
                regex::Regex::new("^/api/v3/get-user-logged-in-identities$").unwrap(),
            ),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-user-logged-in-identities` answers.
pub struct GetUserLoggedinIdentitiesThen(::httpmock::Then);
impl GetUserLoggedinIdentitiesThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl GetUserLoggedinIdentitiesWhen {
    /// Requires this `userId` in the query.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "userId", false, value.into_input()))
    }

    /// Requires this `userIdType` in the query.
    #[track_caller]
    pub fn user_id_type(self, value: impl IntoInput<crate::shared::UserIdType>) -> Self {
        Self(super::query(
            self.0,
            "userIdType",
            false,
            value.into_input(),
        ))
    }
}

/// Which `GET /api/v3/get-user-loggedin-apps` a mock answers.
pub struct GetUserLoggedinAppsWhen(::httpmock::When);
impl GetUserLoggedinAppsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-user-loggedin-apps$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-user-loggedin-apps` answers.
pub struct GetUserLoggedinAppsThen(::httpmock::Then);
impl GetUserLoggedinAppsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl GetUserLoggedinAppsWhen {
    /// Requires this `userId` in the query.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "userId", false, value.into_input()))
    }

    /// Requires this `userIdType` in the query.
    #[track_caller]
    pub fn user_id_type(self, value: impl IntoInput<crate::shared::UserIdType>) -> Self {
        Self(super::query(
            self.0,
            "userIdType",
            false,
            value.into_input(),
        ))
    }
}

/// Which `GET /api/v3/get-user-login-history` a mock answers.
pub struct GetUserLoginHistoryWhen(::httpmock::When);
impl GetUserLoginHistoryWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-user-login-history$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-user-login-history` answers.
pub struct GetUserLoginHistoryThen(::httpmock::Then);
impl GetUserLoginHistoryThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl GetUserLoginHistoryWhen {
    /// Requires this `appId` in the query.
    #[track_caller]
    pub fn app_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "appId", false, value.into_input()))
    }

    /// Requires this `clientIp` in the query.
    #[track_caller]
    pub fn client_ip(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "clientIp", false, value.into_input()))
    }

    /// Requires this `end` in the query.
    #[track_caller]
    pub fn end(self, value: impl IntoInput<i64>) -> Self {
        Self(super::query(self.0, "end", false, value.into_input()))
    }

    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 50>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `page` in the query.
    #[track_caller]
    pub fn page(self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "page", false, value.into_input()))
    }

    /// Requires this `start` in the query.
    #[track_caller]
    pub fn start(self, value: impl IntoInput<i64>) -> Self {
        Self(super::query(self.0, "start", false, value.into_input()))
    }

    /// Requires this `userId` in the query.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "userId", false, value.into_input()))
    }

    /// Requires this `userIdType` in the query.
    #[track_caller]
    pub fn user_id_type(self, value: impl IntoInput<crate::shared::UserIdType>) -> Self {
        Self(super::query(
            self.0,
            "userIdType",
            false,
            value.into_input(),
        ))
    }
}

/// Which `GET /api/v3/get-user-mfa-info` a mock answers.
pub struct GetUserMfaInfoWhen(::httpmock::When);
impl GetUserMfaInfoWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-user-mfa-info$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-user-mfa-info` answers.
pub struct GetUserMfaInfoThen(::httpmock::Then);
impl GetUserMfaInfoThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl GetUserMfaInfoWhen {
    /// Requires this `userId` in the query.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "userId", false, value.into_input()))
    }

    /// Requires this `userIdType` in the query.
    #[track_caller]
    pub fn user_id_type(self, value: impl IntoInput<crate::shared::UserIdType>) -> Self {
        Self(super::query(
            self.0,
            "userIdType",
            false,
            value.into_input(),
        ))
    }
}

/// Which `POST /api/v3/get-user-password-ciphertext` a mock answers.
pub struct GetUserPasswordCiphertextWhen(::httpmock::When);
impl GetUserPasswordCiphertextWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/get-user-password-ciphertext$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/get-user-password-ciphertext` answers.
pub struct GetUserPasswordCiphertextThen(::httpmock::Then);
impl GetUserPasswordCiphertextThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl GetUserPasswordCiphertextWhen {
    /// Requires this `userId` in the body.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "userId", value.into_input()))
    }

    /// Requires this `userIdType` in the body.
    #[track_caller]
    pub fn user_id_type(self, value: impl IntoInput<crate::shared::UserIdType>) -> Self {
        Self(super::member(self.0, "userIdType", value.into_input()))
    }
}

/// Which `GET /api/v3/get-user-principal-authentication-info` a mock answers.
pub struct GetUserPrincipalAuthenticationInfoWhen(::httpmock::When);
impl GetUserPrincipalAuthenticationInfoWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/api/v3/get-user-principal-authentication-info$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-user-principal-authentication-info` answers.
pub struct GetUserPrincipalAuthenticationInfoThen(::httpmock::Then);
impl GetUserPrincipalAuthenticationInfoThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl GetUserPrincipalAuthenticationInfoWhen {
    /// Requires this `userId` in the query.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "userId", false, value.into_input()))
    }

    /// Requires this `userIdType` in the query.
    #[track_caller]
    pub fn user_id_type(self, value: impl IntoInput<crate::shared::UserIdType>) -> Self {
        Self(super::query(
            self.0,
            "userIdType",
            false,
            value.into_input(),
        ))
    }
}

/// Which `GET /api/v3/get-user-roles` a mock answers.
pub struct GetUserRolesWhen(::httpmock::When);
impl GetUserRolesWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-user-roles$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-user-roles` answers.
pub struct GetUserRolesThen(::httpmock::Then);
impl GetUserRolesThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl GetUserRolesWhen {
    /// Requires this `namespace` in the query.
    #[track_caller]
    pub fn namespace(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "namespace", false, value.into_input()))
    }

    /// Requires this `userId` in the query.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "userId", false, value.into_input()))
    }

    /// Requires this `userIdType` in the query.
    #[track_caller]
    pub fn user_id_type(self, value: impl IntoInput<crate::shared::UserIdType>) -> Self {
        Self(super::query(
            self.0,
            "userIdType",
            false,
            value.into_input(),
        ))
    }
}

/// Which `GET /api/v3/get-user-sync-relations` a mock answers.
pub struct GetUserSyncRelationsWhen(::httpmock::When);
impl GetUserSyncRelationsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-user-sync-relations$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-user-sync-relations` answers.
pub struct GetUserSyncRelationsThen(::httpmock::Then);
impl GetUserSyncRelationsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl GetUserSyncRelationsWhen {
    /// Requires this `userId` in the query.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "userId", false, value.into_input()))
    }

    /// Requires this `userIdType` in the query.
    #[track_caller]
    pub fn user_id_type(self, value: impl IntoInput<crate::shared::UserIdType>) -> Self {
        Self(super::query(
            self.0,
            "userIdType",
            false,
            value.into_input(),
        ))
    }
}

/// Which `POST /api/v3/has-any-role` a mock answers.
pub struct HasAnyRoleWhen(::httpmock::When);
impl HasAnyRoleWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/has-any-role$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/has-any-role` answers.
pub struct HasAnyRoleThen(::httpmock::Then);
impl HasAnyRoleThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl HasAnyRoleWhen {
    /// Requires this `options` in the body.
    #[track_caller]
    pub fn options(self, value: impl IntoInput<crate::users::HasAnyRoleOptionsDto>) -> Self {
        Self(super::member(self.0, "options", value.into_input()))
    }

    /// Requires this `roles` in the body.
    #[track_caller]
    pub fn roles<M>(self, value: impl IntoList<List<crate::users::HasRoleRolesDto>, M>) -> Self {
        Self(super::member(self.0, "roles", value.into_list()))
    }

    /// Requires this `userId` in the body.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "userId", value.into_input()))
    }
}

/// Which `POST /api/v3/import-otp` a mock answers.
pub struct ImportOtpWhen(::httpmock::When);
impl ImportOtpWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/import-otp$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/import-otp` answers.
pub struct ImportOtpThen(::httpmock::Then);
impl ImportOtpThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl ImportOtpWhen {
    /// Requires this `list` in the body.
    #[track_caller]
    pub fn list<M>(self, value: impl IntoList<List<crate::users::ImportOtpItemDto>, M>) -> Self {
        Self(super::member(self.0, "list", value.into_list()))
    }
}

/// Which `POST /api/v3/is-user-exists` a mock answers.
pub struct IsUserExistsWhen(::httpmock::When);
impl IsUserExistsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/is-user-exists$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/is-user-exists` answers.
pub struct IsUserExistsThen(::httpmock::Then);
impl IsUserExistsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl IsUserExistsWhen {
    /// Requires this `email` in the body.
    #[track_caller]
    pub fn email(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "email", value.into_input()))
    }

    /// Requires this `externalId` in the body.
    #[track_caller]
    pub fn external_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "externalId", value.into_input()))
    }

    /// Requires this `phone` in the body.
    #[track_caller]
    pub fn phone(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "phone", value.into_input()))
    }

    /// Requires this `username` in the body.
    #[track_caller]
    pub fn username(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "username", value.into_input()))
    }
}

/// Which `POST /api/v3/kick-users` a mock answers.
pub struct KickUsersWhen(::httpmock::When);
impl KickUsersWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/kick-users$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/kick-users` answers.
pub struct KickUsersThen(::httpmock::Then);
impl KickUsersThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl KickUsersWhen {
    /// Requires this `appIds` in the body.
    #[track_caller]
    pub fn app_ids<M>(self, value: impl IntoList<AtMost<String, 50, 1>, M>) -> Self {
        Self(super::member(self.0, "appIds", value.into_list()))
    }

    /// Requires this `options` in the body.
    #[track_caller]
    pub fn options(self, value: impl IntoInput<crate::users::KickUsersOptionsDto>) -> Self {
        Self(super::member(self.0, "options", value.into_input()))
    }

    /// Requires this `userId` in the body.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "userId", value.into_input()))
    }
}

/// Which `POST /api/v3/link-identity` a mock answers.
pub struct LinkIdentityWhen(::httpmock::When);
impl LinkIdentityWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/link-identity$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/link-identity` answers.
pub struct LinkIdentityThen(::httpmock::Then);
impl LinkIdentityThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl LinkIdentityWhen {
    /// Requires this `extIdpId` in the body.
    #[track_caller]
    pub fn ext_idp_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "extIdpId", value.into_input()))
    }

    /// Requires this `isSocial` in the body.
    #[track_caller]
    pub fn is_social(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "isSocial", value.into_input()))
    }

    /// Requires this `type` in the body.
    #[track_caller]
    pub fn type_(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "type", value.into_input()))
    }

    /// Requires this `userId` in the body.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "userId", value.into_input()))
    }

    /// Requires this `userIdInIdp` in the body.
    #[track_caller]
    pub fn user_id_in_idp(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "userIdInIdp", value.into_input()))
    }
}

/// Which `GET /api/v3/list-archived-users` a mock answers.
pub struct ListArchivedUsersWhen(::httpmock::When);
impl ListArchivedUsersWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-archived-users$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/list-archived-users` answers.
pub struct ListArchivedUsersThen(::httpmock::Then);
impl ListArchivedUsersThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl ListArchivedUsersWhen {
    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 50>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `page` in the query.
    #[track_caller]
    pub fn page(self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "page", false, value.into_input()))
    }

    /// Requires this `startAt` in the query.
    #[track_caller]
    pub fn start_at(self, value: impl IntoInput<i64>) -> Self {
        Self(super::query(self.0, "startAt", false, value.into_input()))
    }
}

/// Which `GET /api/v3/list-users` a mock answers.
pub struct ListUsersLegacyWhen(::httpmock::When);
impl ListUsersLegacyWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-users$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/list-users` answers.
pub struct ListUsersLegacyThen(::httpmock::Then);
impl ListUsersLegacyThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl ListUsersLegacyWhen {
    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 50>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `page` in the query.
    #[track_caller]
    pub fn page(self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "page", false, value.into_input()))
    }

    /// Requires this `status` in the query.
    #[track_caller]
    pub fn status(self, value: impl IntoInput<crate::shared::UserStatus>) -> Self {
        Self(super::query(self.0, "status", false, value.into_input()))
    }

    /// Requires this `updatedAtEnd` in the query.
    #[track_caller]
    pub fn updated_at_end(self, value: impl IntoInput<i64>) -> Self {
        Self(super::query(
            self.0,
            "updatedAtEnd",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `updatedAtStart` in the query.
    #[track_caller]
    pub fn updated_at_start(self, value: impl IntoInput<i64>) -> Self {
        Self(super::query(
            self.0,
            "updatedAtStart",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `withCustomData` in the query.
    #[track_caller]
    pub fn with_custom_data(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(
            self.0,
            "withCustomData",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `withIdentities` in the query.
    #[track_caller]
    pub fn with_identities(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(
            self.0,
            "withIdentities",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `withUserPasswordExpireTime` in the query.
    #[track_caller]
    pub fn with_user_password_expire_time(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(
            self.0,
            "withUserPasswordExpireTime",
            false,
            value.into_input(),
        ))
    }
}

/// Which `POST /api/v3/list-users` a mock answers.
pub struct ListUsersWhen(::httpmock::When);
impl ListUsersWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/list-users$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/list-users` answers.
pub struct ListUsersThen(::httpmock::Then);
impl ListUsersThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl ListUsersWhen {
    /// Requires this `advancedFilter` in the body.
    #[track_caller]
    pub fn advanced_filter<M>(
        self,
        value: impl IntoList<List<crate::users::ListUsersAdvancedFilterItemDto>, M>,
    ) -> Self {
        Self(super::member(self.0, "advancedFilter", value.into_list()))
    }

    /// Requires this `keywords` in the body.
    #[track_caller]
    pub fn keywords(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "keywords", value.into_input()))
    }

    /// Requires this `options` in the body.
    #[track_caller]
    pub fn options(self, value: impl IntoInput<crate::users::ListUsersOptionsDto>) -> Self {
        Self(super::member(self.0, "options", value.into_input()))
    }

    /// Requires this `searchQuery` in the body.
    #[track_caller]
    pub fn search_query(self, value: impl IntoInput<serde_json::Value>) -> Self {
        Self(super::member(self.0, "searchQuery", value.into_input()))
    }
}

/// Which `POST /api/v3/reset-user-principal-authentication-info` a mock answers.
pub struct ResetUserPrincipalAuthenticationInfoWhen(::httpmock::When);
impl ResetUserPrincipalAuthenticationInfoWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/api/v3/reset-user-principal-authentication-info$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/reset-user-principal-authentication-info` answers.
pub struct ResetUserPrincipalAuthenticationInfoThen(::httpmock::Then);
impl ResetUserPrincipalAuthenticationInfoThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl ResetUserPrincipalAuthenticationInfoWhen {
    /// Requires this `options` in the body.
    #[track_caller]
    pub fn options(
        self,
        value: impl IntoInput<crate::users::ResetUserPrincipalAuthenticationInfoOptionsDto>,
    ) -> Self {
        Self(super::member(self.0, "options", value.into_input()))
    }

    /// Requires this `userId` in the body.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "userId", value.into_input()))
    }
}

/// Which `POST /api/v3/set-mfa-status` a mock answers.
pub struct SetUsersMfaStatusWhen(::httpmock::When);
impl SetUsersMfaStatusWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/set-mfa-status$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/set-mfa-status` answers.
pub struct SetUsersMfaStatusThen(::httpmock::Then);
impl SetUsersMfaStatusThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl SetUsersMfaStatusWhen {
    /// Requires this `mfaTriggerData` in the body.
    #[track_caller]
    pub fn mfa_trigger_data(
        self,
        value: impl IntoInput<crate::users::GetMfaInfoDataDtoInput>,
    ) -> Self {
        Self(super::member(self.0, "mfaTriggerData", value.into_input()))
    }

    /// Requires this `userId` in the body.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "userId", value.into_input()))
    }

    /// Requires this `userIdType` in the body.
    #[track_caller]
    pub fn user_id_type(self, value: impl IntoInput<crate::shared::UserIdType>) -> Self {
        Self(super::member(self.0, "userIdType", value.into_input()))
    }
}

/// Which `POST /api/v3/unlink-identity` a mock answers.
pub struct UnlinkIdentityWhen(::httpmock::When);
impl UnlinkIdentityWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/unlink-identity$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/unlink-identity` answers.
pub struct UnlinkIdentityThen(::httpmock::Then);
impl UnlinkIdentityThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl UnlinkIdentityWhen {
    /// Requires this `extIdpId` in the body.
    #[track_caller]
    pub fn ext_idp_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "extIdpId", value.into_input()))
    }

    /// Requires this `isSocial` in the body.
    #[track_caller]
    pub fn is_social(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "isSocial", value.into_input()))
    }

    /// Requires this `type` in the body.
    #[track_caller]
    pub fn type_(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "type", value.into_input()))
    }

    /// Requires this `userId` in the body.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "userId", value.into_input()))
    }
}

/// Which `POST /api/v3/update-user` a mock answers.
pub struct UpdateUserWhen(::httpmock::When);
impl UpdateUserWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-user$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/update-user` answers.
pub struct UpdateUserThen(::httpmock::Then);
impl UpdateUserThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl UpdateUserWhen {
    /// Requires this `address` in the body.
    #[track_caller]
    pub fn address(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "address", value.into_input()))
    }

    /// Requires this `birthdate` in the body.
    #[track_caller]
    pub fn birthdate(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "birthdate", value.into_input()))
    }

    /// Requires this `browser` in the body.
    #[track_caller]
    pub fn browser(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "browser", value.into_input()))
    }

    /// Requires this `city` in the body.
    #[track_caller]
    pub fn city(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "city", value.into_input()))
    }

    /// Requires this `company` in the body.
    #[track_caller]
    pub fn company(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "company", value.into_input()))
    }

    /// Requires this `country` in the body.
    #[track_caller]
    pub fn country(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "country", value.into_input()))
    }

    /// Requires this `customData` in the body.
    #[track_caller]
    pub fn custom_data(self, value: impl IntoInput<serde_json::Value>) -> Self {
        Self(super::member(self.0, "customData", value.into_input()))
    }

    /// Requires this `device` in the body.
    #[track_caller]
    pub fn device(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "device", value.into_input()))
    }

    /// Requires this `email` in the body.
    #[track_caller]
    pub fn email(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "email", value.into_input()))
    }

    /// Requires this `emailVerified` in the body.
    #[track_caller]
    pub fn email_verified(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "emailVerified", value.into_input()))
    }

    /// Requires this `externalId` in the body.
    #[track_caller]
    pub fn external_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "externalId", value.into_input()))
    }

    /// Requires this `familyName` in the body.
    #[track_caller]
    pub fn family_name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "familyName", value.into_input()))
    }

    /// Requires this `formatted` in the body.
    #[track_caller]
    pub fn formatted(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "formatted", value.into_input()))
    }

    /// Requires this `gender` in the body.
    #[track_caller]
    pub fn gender(self, value: impl IntoInput<crate::shared::Gender>) -> Self {
        Self(super::member(self.0, "gender", value.into_input()))
    }

    /// Requires this `givenName` in the body.
    #[track_caller]
    pub fn given_name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "givenName", value.into_input()))
    }

    /// Requires this `identityNumber` in the body.
    #[track_caller]
    pub fn identity_number(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "identityNumber", value.into_input()))
    }

    /// Requires this `locale` in the body.
    #[track_caller]
    pub fn locale(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "locale", value.into_input()))
    }

    /// Requires this `metadata` in the body.
    #[track_caller]
    pub fn metadata(self, value: impl IntoInput<serde_json::Value>) -> Self {
        Self(super::member(self.0, "metadata", value.into_input()))
    }

    /// Requires this `middleName` in the body.
    #[track_caller]
    pub fn middle_name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "middleName", value.into_input()))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }

    /// Requires this `nickname` in the body.
    #[track_caller]
    pub fn nickname(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "nickname", value.into_input()))
    }

    /// Requires this `options` in the body.
    #[track_caller]
    pub fn options(self, value: impl IntoInput<crate::users::UpdateUserOptionsDto>) -> Self {
        Self(super::member(self.0, "options", value.into_input()))
    }

    /// Requires this `password` in the body.
    #[track_caller]
    pub fn password(self, value: impl IntoInput<Secret>) -> Self {
        Self(super::member(self.0, "password", value.into_input()))
    }

    /// Requires this `phone` in the body.
    #[track_caller]
    pub fn phone(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "phone", value.into_input()))
    }

    /// Requires this `phoneCountryCode` in the body.
    #[track_caller]
    pub fn phone_country_code(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(
            self.0,
            "phoneCountryCode",
            value.into_input(),
        ))
    }

    /// Requires this `phoneVerified` in the body.
    #[track_caller]
    pub fn phone_verified(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "phoneVerified", value.into_input()))
    }

    /// Requires this `photo` in the body.
    #[track_caller]
    pub fn photo(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "photo", value.into_input()))
    }

    /// Requires this `postalCode` in the body.
    #[track_caller]
    pub fn postal_code(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "postalCode", value.into_input()))
    }

    /// Requires this `preferredUsername` in the body.
    #[track_caller]
    pub fn preferred_username(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(
            self.0,
            "preferredUsername",
            value.into_input(),
        ))
    }

    /// Requires this `profile` in the body.
    #[track_caller]
    pub fn profile(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "profile", value.into_input()))
    }

    /// Requires this `province` in the body.
    #[track_caller]
    pub fn province(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "province", value.into_input()))
    }

    /// Requires this `region` in the body.
    #[track_caller]
    pub fn region(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "region", value.into_input()))
    }

    /// Requires this `status` in the body.
    #[track_caller]
    pub fn status(self, value: impl IntoInput<crate::shared::UserStatus>) -> Self {
        Self(super::member(self.0, "status", value.into_input()))
    }

    /// Requires this `streetAddress` in the body.
    #[track_caller]
    pub fn street_address(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "streetAddress", value.into_input()))
    }

    /// Requires this `userId` in the body.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "userId", value.into_input()))
    }

    /// Requires this `username` in the body.
    #[track_caller]
    pub fn username(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "username", value.into_input()))
    }

    /// Requires this `website` in the body.
    #[track_caller]
    pub fn website(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "website", value.into_input()))
    }

    /// Requires this `zoneinfo` in the body.
    #[track_caller]
    pub fn zoneinfo(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "zoneinfo", value.into_input()))
    }
}

/// Which `POST /api/v3/update-user-batch` a mock answers.
pub struct UpdateUserBatchWhen(::httpmock::When);
impl UpdateUserBatchWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-user-batch$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/update-user-batch` answers.
pub struct UpdateUserBatchThen(::httpmock::Then);
impl UpdateUserBatchThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl UpdateUserBatchWhen {
    /// Requires this `list` in the body.
    #[track_caller]
    pub fn list<M>(self, value: impl IntoList<List<crate::users::UpdateUserInfoDto>, M>) -> Self {
        Self(super::member(self.0, "list", value.into_list()))
    }

    /// Requires this `options` in the body.
    #[track_caller]
    pub fn options(self, value: impl IntoInput<crate::users::UpdateUserBatchOptionsDto>) -> Self {
        Self(super::member(self.0, "options", value.into_input()))
    }
}

/// Which `POST /api/v3/users/field/decrypt` a mock answers.
pub struct UserFieldDecryptWhen(::httpmock::When);
impl UserFieldDecryptWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/users/field/decrypt$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/users/field/decrypt` answers.
pub struct UserFieldDecryptThen(::httpmock::Then);
impl UserFieldDecryptThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl UserFieldDecryptWhen {
    /// Requires this `data` in the body.
    #[track_caller]
    pub fn data<M>(
        self,
        value: impl IntoList<List<crate::users::UserFieldDecryptReqItemDto>, M>,
    ) -> Self {
        Self(super::member(self.0, "data", value.into_list()))
    }

    /// Requires this `privateKey` in the body.
    #[track_caller]
    pub fn private_key(self, value: impl IntoInput<Secret>) -> Self {
        Self(super::member(self.0, "privateKey", value.into_input()))
    }
}

identity_facade_core::to_wire!(crate::users::AppDto {
    app_default_login_strategy: "appDefaultLoginStrategy",
    app_id: "appId",
    app_login_url: "appLoginUrl",
    app_logo: "appLogo",
    app_name: "appName",
});
identity_facade_core::sample!(
    crate::users::AppDto,
    "{\"appDefaultLoginStrategy\":\"ALLOW_ALL\",\"appId\":\"app_1\",\"appLoginUrl\":\"appLoginUrl\",\"appLogo\":\"appLogo\",\"appName\":\"appName\"}"
);
identity_facade_core::to_wire!(crate::users::ArchivedUsersListPagingDto {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::sample!(
    crate::users::ArchivedUsersListPagingDto,
    "{\"list\":[],\"totalCount\":0}"
);
identity_facade_core::to_wire!(crate::users::CheckSessionStatusDataDto { active: "active" });
identity_facade_core::sample!(
    crate::users::CheckSessionStatusDataDto,
    "{\"active\":false}"
);
identity_facade_core::to_wire!(crate::users::GetUserEncryptPasswordBatchDataDto {
    encrypted_password: "encryptedPassword",
    user_id: "userId",
});
identity_facade_core::sample!(
    crate::users::GetUserEncryptPasswordBatchDataDto,
    "{\"encryptedPassword\":\"secret\",\"userId\":\"user_1\"}"
);
identity_facade_core::to_wire!(crate::users::GetUserPasswordCiphertextDataDto {
    ciphertext: "ciphertext",
});
identity_facade_core::sample!(
    crate::users::GetUserPasswordCiphertextDataDto,
    "{\"ciphertext\":\"secret\"}"
);
identity_facade_core::to_wire!(crate::users::HasAnyRoleDto {
    has_any_role: "hasAnyRole",
});
identity_facade_core::sample!(crate::users::HasAnyRoleDto, "{\"hasAnyRole\":false}");
identity_facade_core::to_wire!(crate::users::IsUserExistsDto { exists: "exists" });
identity_facade_core::sample!(crate::users::IsUserExistsDto, "{\"exists\":false}");
identity_facade_core::to_wire!(crate::users::ListArchivedUsersRespDto {
    archived_at: "archivedAt",
    user_id: "userId",
});
identity_facade_core::sample!(
    crate::users::ListArchivedUsersRespDto,
    "{\"archivedAt\":\"archivedAt\",\"userId\":\"user_1\"}"
);
identity_facade_core::to_wire!(crate::users::OtpSecretRespDto { secret: "secret" });
identity_facade_core::sample!(crate::users::OtpSecretRespDto, "{\"secret\":\"secret\"}");
identity_facade_core::to_wire!(crate::users::PrincipalAuthenticationInfoDto {
    authenticated: "authenticated",
    authenticated_at: "authenticatedAt",
    principal_code: "principalCode",
    principal_name: "principalName",
    principal_type: "principalType",
});
identity_facade_core::sample!(
    crate::users::PrincipalAuthenticationInfoDto,
    "{\"authenticated\":false,\"authenticatedAt\":\"authenticatedAt\",\"principalCode\":\"principalCode\",\"principalName\":\"principalName\",\"principalType\":\"principalType\"}"
);
identity_facade_core::to_wire!(crate::users::PrincipalAuthenticationInfoPagingDto {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::sample!(
    crate::users::PrincipalAuthenticationInfoPagingDto,
    "{\"list\":[],\"totalCount\":0}"
);
identity_facade_core::to_wire!(crate::users::UserFieldDecryptRespItemDto {
    decrypted_content: "decryptedContent",
    field_name: "fieldName",
    user_id: "userId",
});
identity_facade_core::sample!(
    crate::users::UserFieldDecryptRespItemDto,
    "{\"decryptedContent\":\"secret\"}"
);
identity_facade_core::to_wire!(crate::users::UserLoggedInAppsDto {
    app_id: "appId",
    app_login_url: "appLoginUrl",
    app_logo: "appLogo",
    app_name: "appName",
});
identity_facade_core::sample!(
    crate::users::UserLoggedInAppsDto,
    "{\"appId\":\"app_1\",\"appLoginUrl\":\"appLoginUrl\",\"appLogo\":\"appLogo\",\"appName\":\"appName\"}"
);
identity_facade_core::to_wire!(crate::users::UserLoggedInIdentitiesDto {
    identity_id: "identityId",
    idp_id: "idpId",
    idp_logo: "idpLogo",
    idp_name: "idpName",
    idp_name_en: "idpNameEn",
});
identity_facade_core::sample!(
    crate::users::UserLoggedInIdentitiesDto,
    "{\"identityId\":\"identity_1\",\"idpId\":\"idpId\",\"idpLogo\":\"idpLogo\",\"idpName\":\"idpName\",\"idpNameEn\":\"idpNameEn\"}"
);
identity_facade_core::to_wire!(crate::users::UserLoginHistoryDto {
    app_id: "appId",
    app_login_url: "appLoginUrl",
    app_logo: "appLogo",
    app_name: "appName",
    client_ip: "clientIp",
    time: "time",
    user_agent: "userAgent",
});
identity_facade_core::sample!(
    crate::users::UserLoginHistoryDto,
    "{\"appId\":\"app_1\",\"appLoginUrl\":\"appLoginUrl\",\"appLogo\":\"appLogo\",\"appName\":\"appName\",\"clientIp\":\"clientIp\",\"time\":\"time\"}"
);
identity_facade_core::to_wire!(crate::users::UserLoginHistoryPagingDto {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::sample!(
    crate::users::UserLoginHistoryPagingDto,
    "{\"list\":[],\"totalCount\":0}"
);
identity_facade_core::to_wire!(crate::users::UserMfaRespDto {
    email_mfa_status: "emailMfaStatus",
    face_mfa_status: "faceMfaStatus",
    sms_mfa_status: "smsMfaStatus",
    totp_status: "totpStatus",
});
identity_facade_core::sample!(
    crate::users::UserMfaRespDto,
    "{\"emailMfaStatus\":\"emailMfaStatus\",\"faceMfaStatus\":\"faceMfaStatus\",\"smsMfaStatus\":\"smsMfaStatus\",\"totpStatus\":\"totpStatus\"}"
);
identity_facade_core::to_wire!(crate::users::UserSyncRelationDto {
    provider: "provider",
    user_id_in_idp: "userIdInIdp",
    user_info_in_idp: "userInfoInIdp",
});
identity_facade_core::sample!(
    crate::users::UserSyncRelationDto,
    "{\"provider\":\"provider\",\"userIdInIdp\":\"userIdInIdp\",\"userInfoInIdp\":{}}"
);
