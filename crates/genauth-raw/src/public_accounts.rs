// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{
    AtMost, BodyKind, BodyRule, Call, Checks, IntoInput, IntoList, Items, List, Listing, Open,
    Operation, Paging, Parameter, Receipt, Secret, Style,
};

/// Facts of `POST /api/v3/create-public-account`.
pub static CREATE_PUBLIC_ACCOUNT: Operation = Operation::new(
    "createPublicAccount",
    http::Method::POST,
    "/api/v3/create-public-account",
    "public-accounts",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::AnyOf(&["email", "phone", "username"]),
    BodyRule::AnyOf(&["email", "phone", "username"]),
])
.enveloped()
.secrets(&["password", "recoveryCode", "salt", "secret"]);
/// The call of [`Client::create_public_account`](crate::Client::create_public_account), `POST /api/v3/create-public-account`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreatePublicAccountCall {
    call: Call,
}

impl CreatePublicAccountCall {
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

    /// `options`: `CreatePublicAccountOptionsDto`.
    pub fn options(mut self, value: impl IntoInput<CreatePublicAccountOptionsDto>) -> Self {
        self.call.member("options", value.into_input());
        self
    }

    /// OTP secret and recovery code of the user.
    ///
    /// `otp`: `CreatePublicAccountOtpDto`.
    pub fn otp(mut self, value: impl IntoInput<CreatePublicAccountOtpDto>) -> Self {
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

    /// Sets the whole JSON body: `CreatePublicAccountReqDto`. Required.
    pub fn with_body(mut self, value: impl IntoInput<CreatePublicAccountReqDto>) -> Self {
        self.call.json(value.into_input());
        self
    }
}

identity_facade_core::call!(CreatePublicAccountCall -> PublicAccountDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreatePublicAccountCall,
    crate::Client,
    CREATE_PUBLIC_ACCOUNT,
    "Creates one public (shared) account and returns it.",
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
        member::<String>("identityNumber"),
        member::<String>("locale"),
        member::<String>("middleName"),
        member::<String>("name"),
        member::<String>("nickname"),
        member::<CreatePublicAccountOptionsDto>("options"),
        member::<CreatePublicAccountOtpDto>("otp", "OTP secret and recovery code of the user."),
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
        member::<String>("username"),
        member::<String>("website"),
        member::<String>("zoneinfo", "Time zone of the user.")
    ]
);
impl crate::Client {
    /// Creates one public (shared) account and returns it.
    ///
    /// `POST /api/v3/create-public-account`
    ///
    /// * At least one of `email`, `phone`, `username` is required.
    /// * At least one of `email`, `phone`, `username` is required.
    /// * Returns [`PublicAccountDto`], with status 200.
    /// * Secrets: `password`, `recoveryCode`, `salt`, `secret`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `public-accounts`; in `identity-facade`, `genauth-public-accounts`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_public_account(&self) -> CreatePublicAccountCall {
        let call = self.transport.call(&CREATE_PUBLIC_ACCOUNT);
        CreatePublicAccountCall { call }
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
.rules(&[BodyRule::Required("list")])
.enveloped()
.secrets(&["password", "recoveryCode", "salt", "secret"]);
/// The call of [`Client::create_public_accounts_batch`](crate::Client::create_public_accounts_batch), `POST /api/v3/create-public-accounts-batch`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreatePublicAccountsBatchCall {
    call: Call,
}

impl CreatePublicAccountsBatchCall {
    /// `list`: 1 to 50 `CreatePublicAccountReqDto`. Required.
    pub fn list<M>(
        mut self,
        value: impl IntoList<AtMost<CreatePublicAccountReqDto, 50, 1>, M>,
    ) -> Self {
        self.call.member("list", value.into_list());
        self
    }

    /// `options`: `CreatePublicAccountOptionsDto`.
    pub fn options(mut self, value: impl IntoInput<CreatePublicAccountOptionsDto>) -> Self {
        self.call.member("options", value.into_input());
        self
    }
}

identity_facade_core::call!(CreatePublicAccountsBatchCall -> Items < PublicAccountDto >);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreatePublicAccountsBatchCall,
    crate::Client,
    CREATE_PUBLIC_ACCOUNTS_BATCH,
    "Creates up to 50 public (shared) accounts and returns them.",
    false,
    [
        member::<AtMost<CreatePublicAccountReqDto, 50, 1>>("list"),
        member::<CreatePublicAccountOptionsDto>("options")
    ]
);
impl crate::Client {
    /// Creates up to 50 public (shared) accounts and returns them.
    ///
    /// `POST /api/v3/create-public-accounts-batch`
    ///
    /// * Required: `list`.
    /// * Returns list of `PublicAccountDto`, with status 200.
    /// * Secrets: `password`, `recoveryCode`, `salt`, `secret`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `public-accounts`; in `identity-facade`, `genauth-public-accounts`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_public_accounts_batch(&self) -> CreatePublicAccountsBatchCall {
        let call = self.transport.call(&CREATE_PUBLIC_ACCOUNTS_BATCH);
        CreatePublicAccountsBatchCall { call }
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
.rules(&[BodyRule::Required("userIds")])
.enveloped()
.idempotent()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::delete_public_accounts_batch`](crate::Client::delete_public_accounts_batch), `POST /api/v3/delete-public-accounts-batch`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeletePublicAccountsBatchCall {
    call: Call,
}

impl DeletePublicAccountsBatchCall {
    /// `options`: `DeletePublicAccountsBatchOptionsDto`.
    pub fn options(mut self, value: impl IntoInput<DeletePublicAccountsBatchOptionsDto>) -> Self {
        self.call.member("options", value.into_input());
        self
    }

    /// `userIds`: 1 to 50 strings. Required.
    pub fn user_ids<M>(mut self, value: impl IntoList<AtMost<String, 50, 1>, M>) -> Self {
        self.call.member("userIds", value.into_list());
        self
    }
}

identity_facade_core::call!(
    DeletePublicAccountsBatchCall -> crate ::shared::IsSuccessDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeletePublicAccountsBatchCall,
    crate::Client,
    DELETE_PUBLIC_ACCOUNTS_BATCH,
    "Deletes up to 50 public accounts by ID.",
    false,
    [
        member::<DeletePublicAccountsBatchOptionsDto>("options"),
        member::<AtMost<String, 50, 1>>("userIds")
    ]
);
impl crate::Client {
    /// Deletes up to 50 public accounts by ID.
    ///
    /// `POST /api/v3/delete-public-accounts-batch`
    ///
    /// * Required: `userIds`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `public-accounts`; in `identity-facade`, `genauth-public-accounts`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_public_accounts_batch(&self) -> DeletePublicAccountsBatchCall {
        let call = self.transport.call(&DELETE_PUBLIC_ACCOUNTS_BATCH);
        DeletePublicAccountsBatchCall { call }
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
/// The call of [`Client::get_groups_of_public_account`](crate::Client::get_groups_of_public_account), `GET /api/v3/get-groups-of-public-account`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetGroupsOfPublicAccountCall {
    call: Call,
}

impl GetGroupsOfPublicAccountCall {
    /// ID of the public account.
    ///
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
    GetGroupsOfPublicAccountCall -> crate ::shared::GroupPagingDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetGroupsOfPublicAccountCall,
    crate::Client,
    GET_GROUPS_OF_PUBLIC_ACCOUNT,
    "Lists the groups that one public account belongs to.",
    false,
    [
        query::<String>("userId", "ID of the public account."),
        query::<crate::shared::UserIdType>(
            "userIdType",
            "Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on. Default: `user_id`."
        )
    ]
);
impl crate::Client {
    /// Lists the groups that one public account belongs to.
    ///
    /// `GET /api/v3/get-groups-of-public-account`
    ///
    /// * Required: `userId`.
    /// * Returns [`GroupPagingDto`](crate::shared::GroupPagingDto), with status 200.
    /// * Secrets: `accessToken`, `refreshToken`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `public-accounts`; in `identity-facade`, `genauth-public-accounts`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_groups_of_public_account(&self) -> GetGroupsOfPublicAccountCall {
        let call = self.transport.call(&GET_GROUPS_OF_PUBLIC_ACCOUNT);
        GetGroupsOfPublicAccountCall { call }
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
/// The call of [`Client::get_public_account`](crate::Client::get_public_account), `GET /api/v3/get-public-account`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetPublicAccountCall {
    call: Call,
}

impl GetPublicAccountCall {
    /// ID of the public account.
    ///
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
}

identity_facade_core::call!(GetPublicAccountCall -> PublicAccountDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetPublicAccountCall,
    crate::Client,
    GET_PUBLIC_ACCOUNT,
    "Returns one public account by ID, email, phone or another identifier.",
    false,
    [
        query::<String>("userId", "ID of the public account."),
        query::<crate::shared::UserIdType>(
            "userIdType",
            "Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on. Default: `user_id`."
        ),
        query::<bool>(
            "withCustomData",
            "Includes the custom field values (`customData`) in the answer. Default: `false`."
        )
    ]
);
impl crate::Client {
    /// Returns one public account by ID, email, phone or another identifier.
    ///
    /// `GET /api/v3/get-public-account`
    ///
    /// * Required: `userId`.
    /// * Returns [`PublicAccountDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `public-accounts`; in `identity-facade`, `genauth-public-accounts`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_public_account(&self) -> GetPublicAccountCall {
        let call = self.transport.call(&GET_PUBLIC_ACCOUNT);
        GetPublicAccountCall { call }
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
/// The call of [`Client::get_public_account_batch`](crate::Client::get_public_account_batch), `GET /api/v3/get-public-account-batch`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetPublicAccountBatchCall {
    call: Call,
}

impl GetPublicAccountBatchCall {
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
}

identity_facade_core::call!(GetPublicAccountBatchCall -> Items < PublicAccountDto >);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetPublicAccountBatchCall,
    crate::Client,
    GET_PUBLIC_ACCOUNT_BATCH,
    "Returns up to 50 public accounts by ID.",
    false,
    [
        query::<crate::shared::UserIdType>(
            "userIdType",
            "Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on. Default: `user_id`."
        ),
        query::<AtMost<String, 50, 1>>("userIds"),
        query::<bool>(
            "withCustomData",
            "Includes the custom field values (`customData`) in the answer. Default: `false`."
        )
    ]
);
impl crate::Client {
    /// Returns up to 50 public accounts by ID.
    ///
    /// `GET /api/v3/get-public-account-batch`
    ///
    /// * Required: `userIds`.
    /// * Returns list of `PublicAccountDto`, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `public-accounts`; in `identity-facade`, `genauth-public-accounts`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_public_account_batch(&self) -> GetPublicAccountBatchCall {
        let call = self.transport.call(&GET_PUBLIC_ACCOUNT_BATCH);
        GetPublicAccountBatchCall { call }
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
/// The call of [`Client::get_public_accounts_of_group`](crate::Client::get_public_accounts_of_group), `GET /api/v3/get-public-accounts-of-group`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetPublicAccountsOfGroupCall {
    call: Call,
}

impl GetPublicAccountsOfGroupCall {
    /// Query parameter `groupId`: string. Required.
    pub fn group_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("groupId", value.into_input());
        self
    }
}

identity_facade_core::call!(GetPublicAccountsOfGroupCall -> PublicAccountPagingDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetPublicAccountsOfGroupCall,
    crate::Client,
    GET_PUBLIC_ACCOUNTS_OF_GROUP,
    "Lists the public accounts that belong to one group.",
    false,
    [query::<String>("groupId")]
);
impl crate::Client {
    /// Lists the public accounts that belong to one group.
    ///
    /// `GET /api/v3/get-public-accounts-of-group`
    ///
    /// * Required: `groupId`.
    /// * Returns [`PublicAccountPagingDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `public-accounts`; in `identity-facade`, `genauth-public-accounts`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_public_accounts_of_group(&self) -> GetPublicAccountsOfGroupCall {
        let call = self.transport.call(&GET_PUBLIC_ACCOUNTS_OF_GROUP);
        GetPublicAccountsOfGroupCall { call }
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
/// The call of [`Client::get_public_accounts_of_role`](crate::Client::get_public_accounts_of_role), `GET /api/v3/get-public-accounts-of-role`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetPublicAccountsOfRoleCall {
    call: Call,
}

impl GetPublicAccountsOfRoleCall {
    /// Query parameter `roleId`: string. Required.
    pub fn role_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("roleId", value.into_input());
        self
    }
}

identity_facade_core::call!(GetPublicAccountsOfRoleCall -> PublicAccountPagingDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetPublicAccountsOfRoleCall,
    crate::Client,
    GET_PUBLIC_ACCOUNTS_OF_ROLE,
    "Lists the public accounts that have one role.",
    false,
    [query::<String>("roleId")]
);
impl crate::Client {
    /// Lists the public accounts that have one role.
    ///
    /// `GET /api/v3/get-public-accounts-of-role`
    ///
    /// * Required: `roleId`.
    /// * Returns [`PublicAccountPagingDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `public-accounts`; in `identity-facade`, `genauth-public-accounts`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_public_accounts_of_role(&self) -> GetPublicAccountsOfRoleCall {
        let call = self.transport.call(&GET_PUBLIC_ACCOUNTS_OF_ROLE);
        GetPublicAccountsOfRoleCall { call }
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
/// The call of [`Client::get_public_accounts_of_user`](crate::Client::get_public_accounts_of_user), `GET /api/v3/get-public-accounts-of-user`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetPublicAccountsOfUserCall {
    call: Call,
}

impl GetPublicAccountsOfUserCall {
    /// Query parameter `userId`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("userId", value.into_input());
        self
    }
}

identity_facade_core::call!(GetPublicAccountsOfUserCall -> PublicAccountPagingDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetPublicAccountsOfUserCall,
    crate::Client,
    GET_PUBLIC_ACCOUNTS_OF_USER,
    "Lists the public accounts that one user is bound to.",
    false,
    [query::<String>("userId")]
);
impl crate::Client {
    /// Lists the public accounts that one user is bound to.
    ///
    /// `GET /api/v3/get-public-accounts-of-user`
    ///
    /// * Required: `userId`.
    /// * Returns [`PublicAccountPagingDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `public-accounts`; in `identity-facade`, `genauth-public-accounts`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_public_accounts_of_user(&self) -> GetPublicAccountsOfUserCall {
        let call = self.transport.call(&GET_PUBLIC_ACCOUNTS_OF_USER);
        GetPublicAccountsOfUserCall { call }
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
/// The call of [`Client::get_public_account_roles`](crate::Client::get_public_account_roles), `GET /api/v3/get-roles-of-public-account`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetPublicAccountRolesCall {
    call: Call,
}

impl GetPublicAccountRolesCall {
    /// Code of the namespace, not its ID or name.
    ///
    /// Query parameter `namespace`: string. Default: `default`.
    pub fn namespace(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("namespace", value.into_input());
        self
    }

    /// ID of the public account.
    ///
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

identity_facade_core::call!(GetPublicAccountRolesCall -> PublicAccountPagingDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetPublicAccountRolesCall,
    crate::Client,
    GET_PUBLIC_ACCOUNT_ROLES,
    "Looks up the roles of one public account; the document types the answer as accounts.",
    false,
    [
        query::<String>(
            "namespace",
            "Code of the namespace, not its ID or name. Default: `default`."
        ),
        query::<String>("userId", "ID of the public account."),
        query::<crate::shared::UserIdType>(
            "userIdType",
            "Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on. Default: `user_id`."
        )
    ]
);
impl crate::Client {
    /// Looks up the roles of one public account; the document types the answer as accounts.
    ///
    /// `GET /api/v3/get-roles-of-public-account`
    ///
    /// * Required: `userId`.
    /// * Returns [`PublicAccountPagingDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `public-accounts`; in `identity-facade`, `genauth-public-accounts`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_public_account_roles(&self) -> GetPublicAccountRolesCall {
        let call = self.transport.call(&GET_PUBLIC_ACCOUNT_ROLES);
        GetPublicAccountRolesCall { call }
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
/// The call of [`Client::get_users_of_public_account`](crate::Client::get_users_of_public_account), `GET /api/v3/get-users-of-public-account`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetUsersOfPublicAccountCall {
    call: Call,
}

impl GetUsersOfPublicAccountCall {
    /// Query parameter `publicAccountId`: string. Required.
    pub fn public_account_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("publicAccountId", value.into_input());
        self
    }
}

identity_facade_core::call!(GetUsersOfPublicAccountCall -> PublicAccountPagingDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetUsersOfPublicAccountCall,
    crate::Client,
    GET_USERS_OF_PUBLIC_ACCOUNT,
    "Lists the users who are bound to one public account.",
    false,
    [query::<String>("publicAccountId")]
);
impl crate::Client {
    /// Lists the users who are bound to one public account.
    ///
    /// `GET /api/v3/get-users-of-public-account`
    ///
    /// * Required: `publicAccountId`.
    /// * Returns [`PublicAccountPagingDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `public-accounts`; in `identity-facade`, `genauth-public-accounts`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_users_of_public_account(&self) -> GetUsersOfPublicAccountCall {
        let call = self.transport.call(&GET_USERS_OF_PUBLIC_ACCOUNT);
        GetUsersOfPublicAccountCall { call }
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
.rules(&[BodyRule::Required("appIds"), BodyRule::Required("userId")])
.enveloped()
.idempotent()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::kick_public_accounts`](crate::Client::kick_public_accounts), `POST /api/v3/kick-public-accounts`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct KickPublicAccountsCall {
    call: Call,
}

impl KickPublicAccountsCall {
    /// `appIds`: 1 to 50 strings. Required.
    pub fn app_ids<M>(mut self, value: impl IntoList<AtMost<String, 50, 1>, M>) -> Self {
        self.call.member("appIds", value.into_list());
        self
    }

    /// `options`: `KickPublicAccountsOptionsDto`.
    pub fn options(mut self, value: impl IntoInput<KickPublicAccountsOptionsDto>) -> Self {
        self.call.member("options", value.into_input());
        self
    }

    /// ID of the public account.
    ///
    /// `userId`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("userId", value.into_input());
        self
    }
}

identity_facade_core::call!(KickPublicAccountsCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    KickPublicAccountsCall,
    crate::Client,
    KICK_PUBLIC_ACCOUNTS,
    "Logs one public account out of up to 50 applications.",
    false,
    [
        member::<AtMost<String, 50, 1>>("appIds"),
        member::<KickPublicAccountsOptionsDto>("options"),
        member::<String>("userId", "ID of the public account.")
    ]
);
impl crate::Client {
    /// Logs one public account out of up to 50 applications.
    ///
    /// `POST /api/v3/kick-public-accounts`
    ///
    /// * Required: `appIds`, `userId`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `public-accounts`; in `identity-facade`, `genauth-public-accounts`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn kick_public_accounts(&self) -> KickPublicAccountsCall {
        let call = self.transport.call(&KICK_PUBLIC_ACCOUNTS);
        KickPublicAccountsCall { call }
    }
}

/// Facts of `POST /api/v3/list-public-accounts`.
pub static LIST_PUBLIC_ACCOUNTS: Operation = Operation::new(
    "listPublicAccounts",
    http::Method::POST,
    "/api/v3/list-public-accounts",
    "public-accounts",
)
.body(BodyKind::Object)
.enveloped()
.idempotent()
.paging(Paging::page_in_body(
    "options.pagination.page",
    "options.pagination.limit",
))
.listing(Listing::new().largest(50).within("list", "totalCount"));
/// The call of [`Client::list_public_accounts`](crate::Client::list_public_accounts), `POST /api/v3/list-public-accounts`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListPublicAccountsCall {
    call: Call,
}

impl ListPublicAccountsCall {
    /// Filter conditions, each with field, operator and value.
    ///
    /// `advancedFilter`: list of `ListPublicAccountsAdvancedFilterItemDto`.
    pub fn advanced_filter<M>(
        mut self,
        value: impl IntoList<List<ListPublicAccountsAdvancedFilterItemDto>, M>,
    ) -> Self {
        self.call.member("advancedFilter", value.into_list());
        self
    }

    /// `keywords`: string.
    pub fn keywords(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("keywords", value.into_input());
        self
    }

    /// `options`: `ListPublicAccountsOptionsDto`.
    pub fn options(mut self, value: impl IntoInput<ListPublicAccountsOptionsDto>) -> Self {
        self.call.member("options", value.into_input());
        self
    }

    /// `searchQuery`: any JSON value.
    pub fn search_query(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.call.member("searchQuery", value.into_input());
        self
    }
}

identity_facade_core::call!(ListPublicAccountsCall -> PublicAccountPagingDto);
identity_facade_core::paged!(ListPublicAccountsCall -> PublicAccountDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListPublicAccountsCall,
    crate::Client,
    LIST_PUBLIC_ACCOUNTS,
    "Lists and searches public accounts with keywords, filters and sorting.",
    false,
    [
        member::<List<ListPublicAccountsAdvancedFilterItemDto>>(
            "advancedFilter",
            "Filter conditions, each with field, operator and value."
        ),
        member::<String>("keywords"),
        member::<ListPublicAccountsOptionsDto>("options"),
        member::<serde_json::Value>("searchQuery")
    ]
);
impl crate::Client {
    /// Lists and searches public accounts with keywords, filters and sorting.
    ///
    /// `POST /api/v3/list-public-accounts`
    ///
    /// * Returns [`PublicAccountPagingDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `options.pagination.page` and `options.pagination.limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `public-accounts`; in `identity-facade`, `genauth-public-accounts`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_public_accounts(&self) -> ListPublicAccountsCall {
        let call = self.transport.call(&LIST_PUBLIC_ACCOUNTS);
        ListPublicAccountsCall { call }
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
.rules(&[BodyRule::Required("groupIds"), BodyRule::Required("userId")])
.enveloped()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::set_public_account_of_groups`](crate::Client::set_public_account_of_groups), `POST /api/v3/set-public-account-of-groups`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct SetPublicAccountOfGroupsCall {
    call: Call,
}

impl SetPublicAccountOfGroupsCall {
    /// `groupIds`: 1 to 10 strings. Required.
    pub fn group_ids<M>(mut self, value: impl IntoList<AtMost<String, 10, 1>, M>) -> Self {
        self.call.member("groupIds", value.into_list());
        self
    }

    /// ID of the public account.
    ///
    /// `userId`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("userId", value.into_input());
        self
    }
}

identity_facade_core::call!(
    SetPublicAccountOfGroupsCall -> crate ::shared::IsSuccessDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    SetPublicAccountOfGroupsCall,
    crate::Client,
    SET_PUBLIC_ACCOUNT_OF_GROUPS,
    "Binds one public account to up to 10 groups.",
    false,
    [
        member::<AtMost<String, 10, 1>>("groupIds"),
        member::<String>("userId", "ID of the public account.")
    ]
);
impl crate::Client {
    /// Binds one public account to up to 10 groups.
    ///
    /// `POST /api/v3/set-public-account-of-groups`
    ///
    /// * Required: `groupIds`, `userId`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `public-accounts`; in `identity-facade`, `genauth-public-accounts`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn set_public_account_of_groups(&self) -> SetPublicAccountOfGroupsCall {
        let call = self.transport.call(&SET_PUBLIC_ACCOUNT_OF_GROUPS);
        SetPublicAccountOfGroupsCall { call }
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
.rules(&[BodyRule::Required("roleIds"), BodyRule::Required("userId")])
.enveloped()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::bind_public_account_of_roles`](crate::Client::bind_public_account_of_roles), `POST /api/v3/set-public-account-of-roles`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct BindPublicAccountOfRolesCall {
    call: Call,
}

impl BindPublicAccountOfRolesCall {
    /// `roleIds`: 1 to 10 strings. Required.
    pub fn role_ids<M>(mut self, value: impl IntoList<AtMost<String, 10, 1>, M>) -> Self {
        self.call.member("roleIds", value.into_list());
        self
    }

    /// ID of the public account.
    ///
    /// `userId`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("userId", value.into_input());
        self
    }
}

identity_facade_core::call!(
    BindPublicAccountOfRolesCall -> crate ::shared::IsSuccessDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    BindPublicAccountOfRolesCall,
    crate::Client,
    BIND_PUBLIC_ACCOUNT_OF_ROLES,
    "Binds one public account to up to 10 roles.",
    false,
    [
        member::<AtMost<String, 10, 1>>("roleIds"),
        member::<String>("userId", "ID of the public account.")
    ]
);
impl crate::Client {
    /// Binds one public account to up to 10 roles.
    ///
    /// `POST /api/v3/set-public-account-of-roles`
    ///
    /// * Required: `roleIds`, `userId`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `public-accounts`; in `identity-facade`, `genauth-public-accounts`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn bind_public_account_of_roles(&self) -> BindPublicAccountOfRolesCall {
        let call = self.transport.call(&BIND_PUBLIC_ACCOUNT_OF_ROLES);
        BindPublicAccountOfRolesCall { call }
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
.rules(&[
    BodyRule::Required("publicAccountId"),
    BodyRule::Required("userIds"),
])
.enveloped()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::bind_users_public_account`](crate::Client::bind_users_public_account), `POST /api/v3/set-public-account-of-users`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct BindUsersPublicAccountCall {
    call: Call,
}

impl BindUsersPublicAccountCall {
    /// `publicAccountId`: string. Required.
    pub fn public_account_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("publicAccountId", value.into_input());
        self
    }

    /// `userIds`: 1 to 50 strings. Required.
    pub fn user_ids<M>(mut self, value: impl IntoList<AtMost<String, 50, 1>, M>) -> Self {
        self.call.member("userIds", value.into_list());
        self
    }
}

identity_facade_core::call!(BindUsersPublicAccountCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    BindUsersPublicAccountCall,
    crate::Client,
    BIND_USERS_PUBLIC_ACCOUNT,
    "Binds up to 50 users to one public account.",
    false,
    [
        member::<String>("publicAccountId"),
        member::<AtMost<String, 50, 1>>("userIds")
    ]
);
impl crate::Client {
    /// Binds up to 50 users to one public account.
    ///
    /// `POST /api/v3/set-public-account-of-users`
    ///
    /// * Required: `publicAccountId`, `userIds`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `public-accounts`; in `identity-facade`, `genauth-public-accounts`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn bind_users_public_account(&self) -> BindUsersPublicAccountCall {
        let call = self.transport.call(&BIND_USERS_PUBLIC_ACCOUNT);
        BindUsersPublicAccountCall { call }
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
.rules(&[
    BodyRule::Required("publicAccountIds"),
    BodyRule::Required("userId"),
])
.enveloped()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::setuser_of_public_account`](crate::Client::setuser_of_public_account), `POST /api/v3/set-user-of-public-accounts`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct SetuserOfPublicAccountCall {
    call: Call,
}

impl SetuserOfPublicAccountCall {
    /// `publicAccountIds`: 1 to 50 strings. Required.
    pub fn public_account_ids<M>(mut self, value: impl IntoList<AtMost<String, 50, 1>, M>) -> Self {
        self.call.member("publicAccountIds", value.into_list());
        self
    }

    /// `userId`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("userId", value.into_input());
        self
    }
}

identity_facade_core::call!(SetuserOfPublicAccountCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    SetuserOfPublicAccountCall,
    crate::Client,
    SETUSER_OF_PUBLIC_ACCOUNT,
    "Binds up to 50 public accounts to one user.",
    false,
    [
        member::<AtMost<String, 50, 1>>("publicAccountIds"),
        member::<String>("userId")
    ]
);
impl crate::Client {
    /// Binds up to 50 public accounts to one user.
    ///
    /// `POST /api/v3/set-user-of-public-accounts`
    ///
    /// * Required: `publicAccountIds`, `userId`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `public-accounts`; in `identity-facade`, `genauth-public-accounts`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn setuser_of_public_account(&self) -> SetuserOfPublicAccountCall {
        let call = self.transport.call(&SETUSER_OF_PUBLIC_ACCOUNT);
        SetuserOfPublicAccountCall { call }
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
.rules(&[BodyRule::Required("userId")])
.enveloped()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::change_into_public_account`](crate::Client::change_into_public_account), `POST /api/v3/transfer-into-public-account`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ChangeIntoPublicAccountCall {
    call: Call,
}

impl ChangeIntoPublicAccountCall {
    /// `userId`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("userId", value.into_input());
        self
    }
}

identity_facade_core::call!(ChangeIntoPublicAccountCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ChangeIntoPublicAccountCall,
    crate::Client,
    CHANGE_INTO_PUBLIC_ACCOUNT,
    "Converts an existing user into a public account.",
    false,
    [member::<String>("userId")]
);
impl crate::Client {
    /// Converts an existing user into a public account.
    ///
    /// `POST /api/v3/transfer-into-public-account`
    ///
    /// * Required: `userId`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `public-accounts`; in `identity-facade`, `genauth-public-accounts`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn change_into_public_account(&self) -> ChangeIntoPublicAccountCall {
        let call = self.transport.call(&CHANGE_INTO_PUBLIC_ACCOUNT);
        ChangeIntoPublicAccountCall { call }
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
.rules(&[
    BodyRule::Required("publicAccountId"),
    BodyRule::Required("userId"),
])
.enveloped()
.idempotent()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::unbind_users_public_account`](crate::Client::unbind_users_public_account), `POST /api/v3/unbind-public-account-of-user`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UnbindUsersPublicAccountCall {
    call: Call,
}

impl UnbindUsersPublicAccountCall {
    /// `publicAccountId`: string. Required.
    pub fn public_account_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("publicAccountId", value.into_input());
        self
    }

    /// `userId`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("userId", value.into_input());
        self
    }
}

identity_facade_core::call!(
    UnbindUsersPublicAccountCall -> crate ::shared::IsSuccessDto
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UnbindUsersPublicAccountCall,
    crate::Client,
    UNBIND_USERS_PUBLIC_ACCOUNT,
    "Removes the binding between one user and one public account.",
    false,
    [
        member::<String>("publicAccountId"),
        member::<String>("userId")
    ]
);
impl crate::Client {
    /// Removes the binding between one user and one public account.
    ///
    /// `POST /api/v3/unbind-public-account-of-user`
    ///
    /// * Required: `publicAccountId`, `userId`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `public-accounts`; in `identity-facade`, `genauth-public-accounts`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn unbind_users_public_account(&self) -> UnbindUsersPublicAccountCall {
        let call = self.transport.call(&UNBIND_USERS_PUBLIC_ACCOUNT);
        UnbindUsersPublicAccountCall { call }
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
.rules(&[BodyRule::Required("userId")])
.enveloped()
.secrets(&["password"]);
/// The call of [`Client::update_public_account`](crate::Client::update_public_account), `POST /api/v3/update-public-account`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdatePublicAccountCall {
    call: Call,
}

impl UpdatePublicAccountCall {
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

    /// `options`: `UpdatePublicAccountOptionsDto`.
    pub fn options(mut self, value: impl IntoInput<UpdatePublicAccountOptionsDto>) -> Self {
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

    /// ID of the public account.
    ///
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

identity_facade_core::call!(UpdatePublicAccountCall -> PublicAccountDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdatePublicAccountCall,
    crate::Client,
    UPDATE_PUBLIC_ACCOUNT,
    "Updates the profile, status or password of one public account.",
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
        member::<String>("middleName"),
        member::<String>("name"),
        member::<String>("nickname"),
        member::<UpdatePublicAccountOptionsDto>("options"),
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
        member::<String>("userId", "ID of the public account."),
        member::<String>("username"),
        member::<String>("website"),
        member::<String>("zoneinfo", "Time zone of the user.")
    ]
);
impl crate::Client {
    /// Updates the profile, status or password of one public account.
    ///
    /// `POST /api/v3/update-public-account`
    ///
    /// * Required: `userId`.
    /// * Returns [`PublicAccountDto`], with status 200.
    /// * Secrets: `password`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `public-accounts`; in `identity-facade`, `genauth-public-accounts`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_public_account(&self) -> UpdatePublicAccountCall {
        let call = self.transport.call(&UPDATE_PUBLIC_ACCOUNT);
        UpdatePublicAccountCall { call }
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
.rules(&[BodyRule::Required("list")])
.enveloped()
.secrets(&["password"]);
/// The call of [`Client::update_public_account_batch`](crate::Client::update_public_account_batch), `POST /api/v3/update-public-account-batch`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdatePublicAccountBatchCall {
    call: Call,
}

impl UpdatePublicAccountBatchCall {
    /// `list`: list of `UpdatePublicAccountInfoDto`. Required.
    pub fn list<M>(mut self, value: impl IntoList<List<UpdatePublicAccountInfoDto>, M>) -> Self {
        self.call.member("list", value.into_list());
        self
    }

    /// `options`: `UpdatePublicAccountBatchOptionsDto`.
    pub fn options(mut self, value: impl IntoInput<UpdatePublicAccountBatchOptionsDto>) -> Self {
        self.call.member("options", value.into_input());
        self
    }
}

identity_facade_core::call!(UpdatePublicAccountBatchCall -> Items < PublicAccountDto >);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdatePublicAccountBatchCall,
    crate::Client,
    UPDATE_PUBLIC_ACCOUNT_BATCH,
    "Updates several public accounts and returns them.",
    false,
    [
        member::<List<UpdatePublicAccountInfoDto>>("list"),
        member::<UpdatePublicAccountBatchOptionsDto>("options")
    ]
);
impl crate::Client {
    /// Updates several public accounts and returns them.
    ///
    /// `POST /api/v3/update-public-account-batch`
    ///
    /// * Required: `list`.
    /// * Returns list of `PublicAccountDto`, with status 200.
    /// * Secrets: `password`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `public-accounts`; in `identity-facade`, `genauth-public-accounts`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_public_account_batch(&self) -> UpdatePublicAccountBatchCall {
        let call = self.transport.call(&UPDATE_PUBLIC_ACCOUNT_BATCH);
        UpdatePublicAccountBatchCall { call }
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

/// Object `CreatePublicAccountOptionsDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct CreatePublicAccountOptionsDto {
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

impl CreatePublicAccountOptionsDto {
    fn check(&self, _checks: &mut Checks) {}
}

/// Builds a [`CreatePublicAccountOptionsDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreatePublicAccountOptionsDtoBuilder {
    checks: Checks,
    value: CreatePublicAccountOptionsDto,
}

impl CreatePublicAccountOptionsDtoBuilder {
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

identity_facade_core::object_input!(
    CreatePublicAccountOptionsDto,
    CreatePublicAccountOptionsDtoBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreatePublicAccountOptionsDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    CreatePublicAccountOptionsDto,
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
/// Object `CreatePublicAccountOtpDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct CreatePublicAccountOtpDto {
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

impl CreatePublicAccountOtpDto {
    fn check(&self, checks: &mut Checks) {
        checks.required("secret", self.secret.is_some());
    }
}

/// Builds a [`CreatePublicAccountOtpDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreatePublicAccountOtpDtoBuilder {
    checks: Checks,
    value: CreatePublicAccountOtpDto,
}

impl CreatePublicAccountOtpDtoBuilder {
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

identity_facade_core::object_input!(CreatePublicAccountOtpDto, CreatePublicAccountOtpDtoBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreatePublicAccountOtpDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    CreatePublicAccountOtpDto,
    false,
    [member::<Secret>("recoveryCode"), member::<Secret>("secret")],
    [identity_facade_core::BodyRule::Required("secret")]
);
/// Object `CreatePublicAccountReqDto`.
/// At least one of `email`, `phone`, `username` is required.
/// At least one of `email`, `phone`, `username` is required.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct CreatePublicAccountReqDto {
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
    options: Option<CreatePublicAccountOptionsDto>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    otp: Option<CreatePublicAccountOtpDto>,
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

impl CreatePublicAccountReqDto {
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

/// Builds a [`CreatePublicAccountReqDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreatePublicAccountReqDtoBuilder {
    checks: Checks,
    value: CreatePublicAccountReqDto,
}

impl CreatePublicAccountReqDtoBuilder {
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

    /// `options`: `CreatePublicAccountOptionsDto`.
    pub fn options(mut self, value: impl IntoInput<CreatePublicAccountOptionsDto>) -> Self {
        self.value.options = self.checks.take("options", value.into_input());
        self
    }

    /// OTP secret and recovery code of the user.
    ///
    /// `otp`: `CreatePublicAccountOtpDto`.
    pub fn otp(mut self, value: impl IntoInput<CreatePublicAccountOtpDto>) -> Self {
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

identity_facade_core::object_input!(CreatePublicAccountReqDto, CreatePublicAccountReqDtoBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreatePublicAccountReqDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    CreatePublicAccountReqDto,
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
        member::<String>("identityNumber"),
        member::<String>("locale"),
        member::<String>("middleName"),
        member::<String>("name"),
        member::<String>("nickname"),
        member::<CreatePublicAccountOptionsDto>("options"),
        member::<CreatePublicAccountOtpDto>("otp", "OTP secret and recovery code of the user."),
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
        member::<String>("username"),
        member::<String>("website"),
        member::<String>("zoneinfo", "Time zone of the user.")
    ],
    [
        identity_facade_core::BodyRule::AnyOf(&["email", "phone", "username"]),
        identity_facade_core::BodyRule::AnyOf(&["email", "phone", "username"])
    ]
);
/// Object `DeletePublicAccountsBatchOptionsDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct DeletePublicAccountsBatchOptionsDto {
    #[serde(
        rename = "userIdType",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    user_id_type: Option<crate::shared::UserIdType>,
}

impl DeletePublicAccountsBatchOptionsDto {
    fn check(&self, _checks: &mut Checks) {}
}

/// Builds a [`DeletePublicAccountsBatchOptionsDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DeletePublicAccountsBatchOptionsDtoBuilder {
    checks: Checks,
    value: DeletePublicAccountsBatchOptionsDto,
}

impl DeletePublicAccountsBatchOptionsDtoBuilder {
    /// Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on.
    ///
    /// `userIdType`: `UserIdType`. Default: `user_id`.
    pub fn user_id_type(mut self, value: impl IntoInput<crate::shared::UserIdType>) -> Self {
        self.value.user_id_type = self.checks.take("userIdType", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    DeletePublicAccountsBatchOptionsDto,
    DeletePublicAccountsBatchOptionsDtoBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DeletePublicAccountsBatchOptionsDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    DeletePublicAccountsBatchOptionsDto,
    false,
    [member::<crate::shared::UserIdType>(
        "userIdType",
        "Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on. Default: `user_id`."
    )],
    []
);
/// Object `KickPublicAccountsOptionsDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct KickPublicAccountsOptionsDto {
    #[serde(
        rename = "userIdType",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    user_id_type: Option<crate::shared::UserIdType>,
}

impl KickPublicAccountsOptionsDto {
    fn check(&self, _checks: &mut Checks) {}
}

/// Builds a [`KickPublicAccountsOptionsDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct KickPublicAccountsOptionsDtoBuilder {
    checks: Checks,
    value: KickPublicAccountsOptionsDto,
}

impl KickPublicAccountsOptionsDtoBuilder {
    /// Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on.
    ///
    /// `userIdType`: `UserIdType`. Default: `user_id`.
    pub fn user_id_type(mut self, value: impl IntoInput<crate::shared::UserIdType>) -> Self {
        self.value.user_id_type = self.checks.take("userIdType", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    KickPublicAccountsOptionsDto,
    KickPublicAccountsOptionsDtoBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(KickPublicAccountsOptionsDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    KickPublicAccountsOptionsDto,
    false,
    [member::<crate::shared::UserIdType>(
        "userIdType",
        "Tells what the user ID is: internal ID, external ID, phone, email, username, identity and so on. Default: `user_id`."
    )],
    []
);
/// Object `ListPublicAccountsAdvancedFilterItemDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct ListPublicAccountsAdvancedFilterItemDto {
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

impl ListPublicAccountsAdvancedFilterItemDto {
    fn check(&self, checks: &mut Checks) {
        checks.required("field", self.field.is_some());
        checks.required("operator", self.operator.is_some());
    }
}

/// Builds a [`ListPublicAccountsAdvancedFilterItemDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ListPublicAccountsAdvancedFilterItemDtoBuilder {
    checks: Checks,
    value: ListPublicAccountsAdvancedFilterItemDto,
}

impl ListPublicAccountsAdvancedFilterItemDtoBuilder {
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
    ListPublicAccountsAdvancedFilterItemDto,
    ListPublicAccountsAdvancedFilterItemDtoBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ListPublicAccountsAdvancedFilterItemDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    ListPublicAccountsAdvancedFilterItemDto,
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
/// Object `ListPublicAccountsOptionsDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct ListPublicAccountsOptionsDto {
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
}

impl ListPublicAccountsOptionsDto {
    fn check(&self, _checks: &mut Checks) {}
}

/// Builds a [`ListPublicAccountsOptionsDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ListPublicAccountsOptionsDtoBuilder {
    checks: Checks,
    value: ListPublicAccountsOptionsDto,
}

impl ListPublicAccountsOptionsDtoBuilder {
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
}

identity_facade_core::object_input!(
    ListPublicAccountsOptionsDto,
    ListPublicAccountsOptionsDtoBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ListPublicAccountsOptionsDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    ListPublicAccountsOptionsDto,
    false,
    [
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
        )
    ],
    []
);
/// Object `PublicAccountDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PublicAccountDto {
    /// `address`, may be absent.
    pub address: Option<String>,
    /// Date of birth; samples use the form `2022-06-03`.
    ///
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
    /// Values of the custom fields by key, as JSON.
    ///
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
    /// `emailVerified`. Required.
    #[serde(rename = "emailVerified")]
    pub email_verified: bool,
    /// ID of the user in another system, such as your own.
    ///
    /// `externalId`, may be absent.
    #[serde(rename = "externalId")]
    pub external_id: Option<String>,
    /// `familyName`, may be absent.
    #[serde(rename = "familyName")]
    pub family_name: Option<String>,
    /// Full postal address as one string.
    ///
    /// `formatted`, may be absent.
    pub formatted: Option<String>,
    /// `M` is male, `F` is female, `U` is unknown.
    ///
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
    /// IP address of the last login.
    ///
    /// `lastIp`, may be absent.
    #[serde(rename = "lastIp")]
    pub last_ip: Option<String>,
    /// Time of the last login, as an ISO 8601 string.
    ///
    /// `lastLogin`, may be absent.
    #[serde(rename = "lastLogin")]
    pub last_login: Option<String>,
    /// `lastLoginApp`, may be absent.
    #[serde(rename = "lastLoginApp")]
    pub last_login_app: Option<String>,
    /// Time of the last multi-factor authentication, as an ISO 8601 string.
    ///
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
    /// Time when the password was last set, as an ISO 8601 string.
    ///
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
    /// Country calling code of the phone number, sent apart from the number.
    ///
    /// `phoneCountryCode`, may be absent.
    #[serde(rename = "phoneCountryCode")]
    pub phone_country_code: Option<String>,
    /// `phoneVerified`. Required.
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
    /// The user must set a new password at the next login.
    ///
    /// `resetPasswordOnNextLogin`, may be absent.
    #[serde(rename = "resetPasswordOnNextLogin")]
    pub reset_password_on_next_login: Option<bool>,
    /// `status`. Required.
    pub status: Open<crate::shared::UserStatus>,
    /// Time of the last change of `status`, as an ISO 8601 string.
    ///
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
    /// `userId`. Required.
    #[serde(rename = "userId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub user_id: crate::ids::PublicAccountId,
    /// `userSourceId`, may be absent.
    #[serde(rename = "userSourceId")]
    pub user_source_id: Option<String>,
    /// Origin of the account: file import, registration, administrator or sync.
    ///
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
    /// Time zone of the user.
    ///
    /// `zoneinfo`, may be absent.
    pub zoneinfo: Option<String>,
}

/// Object `PublicAccountPagingDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct PublicAccountPagingDto {
    /// `list`. Required.
    pub list: Items<PublicAccountDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `UpdatePublicAccountBatchOptionsDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct UpdatePublicAccountBatchOptionsDto {
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

impl UpdatePublicAccountBatchOptionsDto {
    fn check(&self, _checks: &mut Checks) {}
}

/// Builds a [`UpdatePublicAccountBatchOptionsDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdatePublicAccountBatchOptionsDtoBuilder {
    checks: Checks,
    value: UpdatePublicAccountBatchOptionsDto,
}

impl UpdatePublicAccountBatchOptionsDtoBuilder {
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

identity_facade_core::object_input!(
    UpdatePublicAccountBatchOptionsDto,
    UpdatePublicAccountBatchOptionsDtoBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdatePublicAccountBatchOptionsDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    UpdatePublicAccountBatchOptionsDto,
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
/// Object `UpdatePublicAccountInfoDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct UpdatePublicAccountInfoDto {
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

impl UpdatePublicAccountInfoDto {
    fn check(&self, checks: &mut Checks) {
        checks.required("userId", self.user_id.is_some());
    }
}

/// Builds a [`UpdatePublicAccountInfoDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdatePublicAccountInfoDtoBuilder {
    checks: Checks,
    value: UpdatePublicAccountInfoDto,
}

impl UpdatePublicAccountInfoDtoBuilder {
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

identity_facade_core::object_input!(
    UpdatePublicAccountInfoDto,
    UpdatePublicAccountInfoDtoBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdatePublicAccountInfoDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    UpdatePublicAccountInfoDto,
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
/// Object `UpdatePublicAccountOptionsDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct UpdatePublicAccountOptionsDto {
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

impl UpdatePublicAccountOptionsDto {
    fn check(&self, _checks: &mut Checks) {}
}

/// Builds a [`UpdatePublicAccountOptionsDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdatePublicAccountOptionsDtoBuilder {
    checks: Checks,
    value: UpdatePublicAccountOptionsDto,
}

impl UpdatePublicAccountOptionsDtoBuilder {
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

identity_facade_core::object_input!(
    UpdatePublicAccountOptionsDto,
    UpdatePublicAccountOptionsDtoBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdatePublicAccountOptionsDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    UpdatePublicAccountOptionsDto,
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
