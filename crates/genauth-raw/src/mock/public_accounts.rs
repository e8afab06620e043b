// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{AtMost, IntoInput, IntoList, List, Secret};

/// Which `POST /api/v3/create-public-account` a mock answers.
pub struct CreatePublicAccountWhen(::httpmock::When);
impl CreatePublicAccountWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-public-account$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/create-public-account` answers.
pub struct CreatePublicAccountThen(::httpmock::Then);
impl CreatePublicAccountThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::public_accounts::PublicAccountDto) -> Self {
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

impl CreatePublicAccountWhen {
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
    pub fn options(
        self,
        value: impl IntoInput<crate::public_accounts::CreatePublicAccountOptionsDto>,
    ) -> Self {
        Self(super::member(self.0, "options", value.into_input()))
    }

    /// Requires this `otp` in the body.
    #[track_caller]
    pub fn otp(
        self,
        value: impl IntoInput<crate::public_accounts::CreatePublicAccountOtpDto>,
    ) -> Self {
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

    /// Requires a body that is equal to this as JSON.
    #[track_caller]
    pub fn with_body(
        self,
        value: impl IntoInput<crate::public_accounts::CreatePublicAccountReqDto>,
    ) -> Self {
        Self(super::body(self.0, value.into_input()))
    }
}

/// Which `POST /api/v3/create-public-accounts-batch` a mock answers.
pub struct CreatePublicAccountsBatchWhen(::httpmock::When);
impl CreatePublicAccountsBatchWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-public-accounts-batch$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/create-public-accounts-batch` answers.
pub struct CreatePublicAccountsBatchThen(::httpmock::Then);
impl CreatePublicAccountsBatchThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &::std::vec::Vec<crate::public_accounts::PublicAccountDto>) -> Self {
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

impl CreatePublicAccountsBatchWhen {
    /// Requires this `list` in the body.
    #[track_caller]
    pub fn list<M>(
        self,
        value: impl IntoList<AtMost<crate::public_accounts::CreatePublicAccountReqDto, 50, 1>, M>,
    ) -> Self {
        Self(super::member(self.0, "list", value.into_list()))
    }

    /// Requires this `options` in the body.
    #[track_caller]
    pub fn options(
        self,
        value: impl IntoInput<crate::public_accounts::CreatePublicAccountOptionsDto>,
    ) -> Self {
        Self(super::member(self.0, "options", value.into_input()))
    }
}

/// Which `POST /api/v3/delete-public-accounts-batch` a mock answers.
pub struct DeletePublicAccountsBatchWhen(::httpmock::When);
impl DeletePublicAccountsBatchWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-public-accounts-batch$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/delete-public-accounts-batch` answers.
pub struct DeletePublicAccountsBatchThen(::httpmock::Then);
impl DeletePublicAccountsBatchThen {
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

impl DeletePublicAccountsBatchWhen {
    /// Requires this `options` in the body.
    #[track_caller]
    pub fn options(
        self,
        value: impl IntoInput<crate::public_accounts::DeletePublicAccountsBatchOptionsDto>,
    ) -> Self {
        Self(super::member(self.0, "options", value.into_input()))
    }

    /// Requires this `userIds` in the body.
    #[track_caller]
    pub fn user_ids<M>(self, value: impl IntoList<AtMost<String, 50, 1>, M>) -> Self {
        Self(super::member(self.0, "userIds", value.into_list()))
    }
}

/// Which `GET /api/v3/get-groups-of-public-account` a mock answers.
pub struct GetGroupsOfPublicAccountWhen(::httpmock::When);
impl GetGroupsOfPublicAccountWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-groups-of-public-account$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-groups-of-public-account` answers.
pub struct GetGroupsOfPublicAccountThen(::httpmock::Then);
impl GetGroupsOfPublicAccountThen {
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

impl GetGroupsOfPublicAccountWhen {
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

/// Which `GET /api/v3/get-public-account` a mock answers.
pub struct GetPublicAccountWhen(::httpmock::When);
impl GetPublicAccountWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-public-account$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-public-account` answers.
pub struct GetPublicAccountThen(::httpmock::Then);
impl GetPublicAccountThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::public_accounts::PublicAccountDto) -> Self {
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

impl GetPublicAccountWhen {
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
}

/// Which `GET /api/v3/get-public-account-batch` a mock answers.
pub struct GetPublicAccountBatchWhen(::httpmock::When);
impl GetPublicAccountBatchWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-public-account-batch$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-public-account-batch` answers.
pub struct GetPublicAccountBatchThen(::httpmock::Then);
impl GetPublicAccountBatchThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &::std::vec::Vec<crate::public_accounts::PublicAccountDto>) -> Self {
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

impl GetPublicAccountBatchWhen {
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
}

/// Which `GET /api/v3/get-public-accounts-of-group` a mock answers.
pub struct GetPublicAccountsOfGroupWhen(::httpmock::When);
impl GetPublicAccountsOfGroupWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-public-accounts-of-group$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-public-accounts-of-group` answers.
pub struct GetPublicAccountsOfGroupThen(::httpmock::Then);
impl GetPublicAccountsOfGroupThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::public_accounts::PublicAccountPagingDto) -> Self {
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

impl GetPublicAccountsOfGroupWhen {
    /// Requires this `groupId` in the query.
    #[track_caller]
    pub fn group_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "groupId", false, value.into_input()))
    }
}

/// Which `GET /api/v3/get-public-accounts-of-role` a mock answers.
pub struct GetPublicAccountsOfRoleWhen(::httpmock::When);
impl GetPublicAccountsOfRoleWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-public-accounts-of-role$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-public-accounts-of-role` answers.
pub struct GetPublicAccountsOfRoleThen(::httpmock::Then);
impl GetPublicAccountsOfRoleThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::public_accounts::PublicAccountPagingDto) -> Self {
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

impl GetPublicAccountsOfRoleWhen {
    /// Requires this `roleId` in the query.
    #[track_caller]
    pub fn role_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "roleId", false, value.into_input()))
    }
}

/// Which `GET /api/v3/get-public-accounts-of-user` a mock answers.
pub struct GetPublicAccountsOfUserWhen(::httpmock::When);
impl GetPublicAccountsOfUserWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-public-accounts-of-user$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-public-accounts-of-user` answers.
pub struct GetPublicAccountsOfUserThen(::httpmock::Then);
impl GetPublicAccountsOfUserThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::public_accounts::PublicAccountPagingDto) -> Self {
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

impl GetPublicAccountsOfUserWhen {
    /// Requires this `userId` in the query.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "userId", false, value.into_input()))
    }
}

/// Which `GET /api/v3/get-roles-of-public-account` a mock answers.
pub struct GetPublicAccountRolesWhen(::httpmock::When);
impl GetPublicAccountRolesWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-roles-of-public-account$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-roles-of-public-account` answers.
pub struct GetPublicAccountRolesThen(::httpmock::Then);
impl GetPublicAccountRolesThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::public_accounts::PublicAccountPagingDto) -> Self {
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

impl GetPublicAccountRolesWhen {
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

/// Which `GET /api/v3/get-users-of-public-account` a mock answers.
pub struct GetUsersOfPublicAccountWhen(::httpmock::When);
impl GetUsersOfPublicAccountWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-users-of-public-account$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-users-of-public-account` answers.
pub struct GetUsersOfPublicAccountThen(::httpmock::Then);
impl GetUsersOfPublicAccountThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::public_accounts::PublicAccountPagingDto) -> Self {
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

impl GetUsersOfPublicAccountWhen {
    /// Requires this `publicAccountId` in the query.
    #[track_caller]
    pub fn public_account_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(
            self.0,
            "publicAccountId",
            false,
            value.into_input(),
        ))
    }
}

/// Which `POST /api/v3/kick-public-accounts` a mock answers.
pub struct KickPublicAccountsWhen(::httpmock::When);
impl KickPublicAccountsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/kick-public-accounts$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/kick-public-accounts` answers.
pub struct KickPublicAccountsThen(::httpmock::Then);
impl KickPublicAccountsThen {
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

impl KickPublicAccountsWhen {
    /// Requires this `appIds` in the body.
    #[track_caller]
    pub fn app_ids<M>(self, value: impl IntoList<AtMost<String, 50, 1>, M>) -> Self {
        Self(super::member(self.0, "appIds", value.into_list()))
    }

    /// Requires this `options` in the body.
    #[track_caller]
    pub fn options(
        self,
        value: impl IntoInput<crate::public_accounts::KickPublicAccountsOptionsDto>,
    ) -> Self {
        Self(super::member(self.0, "options", value.into_input()))
    }

    /// Requires this `userId` in the body.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "userId", value.into_input()))
    }
}

/// Which `POST /api/v3/list-public-accounts` a mock answers.
pub struct ListPublicAccountsWhen(::httpmock::When);
impl ListPublicAccountsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/list-public-accounts$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/list-public-accounts` answers.
pub struct ListPublicAccountsThen(::httpmock::Then);
impl ListPublicAccountsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::public_accounts::PublicAccountPagingDto) -> Self {
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

impl ListPublicAccountsWhen {
    /// Requires this `advancedFilter` in the body.
    #[track_caller]
    pub fn advanced_filter<M>(
        self,
        value: impl IntoList<List<crate::public_accounts::ListPublicAccountsAdvancedFilterItemDto>, M>,
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
    pub fn options(
        self,
        value: impl IntoInput<crate::public_accounts::ListPublicAccountsOptionsDto>,
    ) -> Self {
        Self(super::member(self.0, "options", value.into_input()))
    }

    /// Requires this `searchQuery` in the body.
    #[track_caller]
    pub fn search_query(self, value: impl IntoInput<serde_json::Value>) -> Self {
        Self(super::member(self.0, "searchQuery", value.into_input()))
    }
}

/// Which `POST /api/v3/set-public-account-of-groups` a mock answers.
pub struct SetPublicAccountOfGroupsWhen(::httpmock::When);
impl SetPublicAccountOfGroupsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/set-public-account-of-groups$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/set-public-account-of-groups` answers.
pub struct SetPublicAccountOfGroupsThen(::httpmock::Then);
impl SetPublicAccountOfGroupsThen {
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

impl SetPublicAccountOfGroupsWhen {
    /// Requires this `groupIds` in the body.
    #[track_caller]
    pub fn group_ids<M>(self, value: impl IntoList<AtMost<String, 10, 1>, M>) -> Self {
        Self(super::member(self.0, "groupIds", value.into_list()))
    }

    /// Requires this `userId` in the body.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "userId", value.into_input()))
    }
}

/// Which `POST /api/v3/set-public-account-of-roles` a mock answers.
pub struct BindPublicAccountOfRolesWhen(::httpmock::When);
impl BindPublicAccountOfRolesWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/set-public-account-of-roles$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/set-public-account-of-roles` answers.
pub struct BindPublicAccountOfRolesThen(::httpmock::Then);
impl BindPublicAccountOfRolesThen {
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

impl BindPublicAccountOfRolesWhen {
    /// Requires this `roleIds` in the body.
    #[track_caller]
    pub fn role_ids<M>(self, value: impl IntoList<AtMost<String, 10, 1>, M>) -> Self {
        Self(super::member(self.0, "roleIds", value.into_list()))
    }

    /// Requires this `userId` in the body.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "userId", value.into_input()))
    }
}

/// Which `POST /api/v3/set-public-account-of-users` a mock answers.
pub struct BindUsersPublicAccountWhen(::httpmock::When);
impl BindUsersPublicAccountWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/set-public-account-of-users$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/set-public-account-of-users` answers.
pub struct BindUsersPublicAccountThen(::httpmock::Then);
impl BindUsersPublicAccountThen {
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

impl BindUsersPublicAccountWhen {
    /// Requires this `publicAccountId` in the body.
    #[track_caller]
    pub fn public_account_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "publicAccountId", value.into_input()))
    }

    /// Requires this `userIds` in the body.
    #[track_caller]
    pub fn user_ids<M>(self, value: impl IntoList<AtMost<String, 50, 1>, M>) -> Self {
        Self(super::member(self.0, "userIds", value.into_list()))
    }
}

/// Which `POST /api/v3/set-user-of-public-accounts` a mock answers.
pub struct SetuserOfPublicAccountWhen(::httpmock::When);
impl SetuserOfPublicAccountWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/set-user-of-public-accounts$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/set-user-of-public-accounts` answers.
pub struct SetuserOfPublicAccountThen(::httpmock::Then);
impl SetuserOfPublicAccountThen {
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

impl SetuserOfPublicAccountWhen {
    /// Requires this `publicAccountIds` in the body.
    #[track_caller]
    pub fn public_account_ids<M>(self, value: impl IntoList<AtMost<String, 50, 1>, M>) -> Self {
        Self(super::member(self.0, "publicAccountIds", value.into_list()))
    }

    /// Requires this `userId` in the body.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "userId", value.into_input()))
    }
}

/// Which `POST /api/v3/transfer-into-public-account` a mock answers.
pub struct ChangeIntoPublicAccountWhen(::httpmock::When);
impl ChangeIntoPublicAccountWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/transfer-into-public-account$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/transfer-into-public-account` answers.
pub struct ChangeIntoPublicAccountThen(::httpmock::Then);
impl ChangeIntoPublicAccountThen {
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

impl ChangeIntoPublicAccountWhen {
    /// Requires this `userId` in the body.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "userId", value.into_input()))
    }
}

/// Which `POST /api/v3/unbind-public-account-of-user` a mock answers.
pub struct UnbindUsersPublicAccountWhen(::httpmock::When);
impl UnbindUsersPublicAccountWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::POST).path_matches(
                regex::Regex::new("^/api/v3/unbind-public-account-of-user$").unwrap(),
            ),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/unbind-public-account-of-user` answers.
pub struct UnbindUsersPublicAccountThen(::httpmock::Then);
impl UnbindUsersPublicAccountThen {
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

impl UnbindUsersPublicAccountWhen {
    /// Requires this `publicAccountId` in the body.
    #[track_caller]
    pub fn public_account_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "publicAccountId", value.into_input()))
    }

    /// Requires this `userId` in the body.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "userId", value.into_input()))
    }
}

/// Which `POST /api/v3/update-public-account` a mock answers.
pub struct UpdatePublicAccountWhen(::httpmock::When);
impl UpdatePublicAccountWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-public-account$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/update-public-account` answers.
pub struct UpdatePublicAccountThen(::httpmock::Then);
impl UpdatePublicAccountThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::public_accounts::PublicAccountDto) -> Self {
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

impl UpdatePublicAccountWhen {
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
    pub fn options(
        self,
        value: impl IntoInput<crate::public_accounts::UpdatePublicAccountOptionsDto>,
    ) -> Self {
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

/// Which `POST /api/v3/update-public-account-batch` a mock answers.
pub struct UpdatePublicAccountBatchWhen(::httpmock::When);
impl UpdatePublicAccountBatchWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-public-account-batch$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/update-public-account-batch` answers.
pub struct UpdatePublicAccountBatchThen(::httpmock::Then);
impl UpdatePublicAccountBatchThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &::std::vec::Vec<crate::public_accounts::PublicAccountDto>) -> Self {
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

impl UpdatePublicAccountBatchWhen {
    /// Requires this `list` in the body.
    #[track_caller]
    pub fn list<M>(
        self,
        value: impl IntoList<List<crate::public_accounts::UpdatePublicAccountInfoDto>, M>,
    ) -> Self {
        Self(super::member(self.0, "list", value.into_list()))
    }

    /// Requires this `options` in the body.
    #[track_caller]
    pub fn options(
        self,
        value: impl IntoInput<crate::public_accounts::UpdatePublicAccountBatchOptionsDto>,
    ) -> Self {
        Self(super::member(self.0, "options", value.into_input()))
    }
}

identity_facade_core::to_wire!(crate::public_accounts::PublicAccountDto {
    address: "address",
    birthdate: "birthdate",
    browser: "browser",
    city: "city",
    company: "company",
    country: "country",
    created_at: "createdAt",
    custom_data: "customData",
    department_ids: "departmentIds",
    device: "device",
    email: "email",
    email_verified: "emailVerified",
    external_id: "externalId",
    family_name: "familyName",
    formatted: "formatted",
    gender: "gender",
    given_name: "givenName",
    identity_number: "identityNumber",
    last_ip: "lastIp",
    last_login: "lastLogin",
    last_login_app: "lastLoginApp",
    last_mfa_time: "lastMfaTime",
    locale: "locale",
    logins_count: "loginsCount",
    main_department_id: "mainDepartmentId",
    middle_name: "middleName",
    name: "name",
    nickname: "nickname",
    password_last_set_at: "passwordLastSetAt",
    password_security_level: "passwordSecurityLevel",
    phone: "phone",
    phone_country_code: "phoneCountryCode",
    phone_verified: "phoneVerified",
    photo: "photo",
    postal_code: "postalCode",
    preferred_username: "preferredUsername",
    profile: "profile",
    province: "province",
    region: "region",
    register_source: "registerSource",
    reset_password_on_next_login: "resetPasswordOnNextLogin",
    status: "status",
    status_changed_at: "statusChangedAt",
    street_address: "streetAddress",
    tenant_id: "tenantId",
    updated_at: "updatedAt",
    user_id: "userId",
    user_source_id: "userSourceId",
    user_source_type: "userSourceType",
    username: "username",
    website: "website",
    work_status: "workStatus",
    zoneinfo: "zoneinfo",
});
identity_facade_core::sample!(
    crate::public_accounts::PublicAccountDto,
    "{\"createdAt\":\"createdAt\",\"emailVerified\":false,\"gender\":\"M\",\"phoneVerified\":false,\"status\":\"Suspended\",\"updatedAt\":\"updatedAt\",\"userId\":\"public_account_1\",\"userSourceType\":\"excel\",\"workStatus\":\"Closed\"}"
);
identity_facade_core::to_wire!(crate::public_accounts::PublicAccountPagingDto {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::sample!(
    crate::public_accounts::PublicAccountPagingDto,
    "{\"list\":[],\"totalCount\":0}"
);
