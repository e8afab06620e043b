// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    AtMost, BodyKind, BodyRule, Call, Int, IntoInput, IntoList, Items, JsonObject, Keyset, List,
    Listing, Open, Operation, Paginated, Paging, Parameter, QueryRule, Rate, Receipt, Secret,
    UnixMillis,
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
        .paging(Paging::offset("offset", "limit"))
        .listing(Listing::new().largest(500).keyset(Keyset::new(
            "starting_after",
            "id",
            "order_by",
            &["created_at", "+created_at", "-created_at"],
        )))
        .secrets(&["backup_codes"]);
/// The call of [`Client::get_user_list`](crate::Client::get_user_list), `GET /users`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetUserListCall {
    call: Call,
}

impl GetUserListCall {
    /// Query parameter `email_address`: up to 100 strings.
    pub fn email_address<M>(mut self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        self.call.query("email_address", value.into_list());
        self
    }

    /// Query parameter `phone_number`: up to 100 strings.
    pub fn phone_number<M>(mut self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        self.call.query("phone_number", value.into_list());
        self
    }

    /// Up to 100 external ids; prefix `+` includes and `-` excludes an id.
    ///
    /// Query parameter `external_id`: up to 100 strings.
    pub fn external_id<M>(mut self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        self.call.query("external_id", value.into_list());
        self
    }

    /// Query parameter `username`: up to 100 strings.
    pub fn username<M>(mut self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        self.call.query("username", value.into_list());
        self
    }

    /// Query parameter `web3_wallet`: up to 100 strings.
    pub fn web3_wallet<M>(mut self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        self.call.query("web3_wallet", value.into_list());
        self
    }

    /// Up to 100 user ids; prefix `+` includes and `-` excludes an id.
    ///
    /// Query parameter `user_id`: up to 100 strings.
    pub fn user_id<M>(mut self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        self.call.query("user_id", value.into_list());
        self
    }

    /// Members of these organizations (up to 100 ids); prefix `+` includes, `-` excludes.
    ///
    /// Query parameter `organization_id`: up to 100 strings.
    pub fn organization_id<M>(mut self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        self.call.query("organization_id", value.into_list());
        self
    }

    /// Part of an email, phone, username, wallet, user id, first or last name.
    ///
    /// Query parameter `query`: string.
    pub fn query(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("query", value.into_input());
        self
    }

    /// Part of an email address; upper and lower case are equal.
    ///
    /// Query parameter `email_address_query`: string.
    pub fn email_address_query(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("email_address_query", value.into_input());
        self
    }

    /// Part of a phone number, such as `555`.
    ///
    /// Query parameter `phone_number_query`: string.
    pub fn phone_number_query(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("phone_number_query", value.into_input());
        self
    }

    /// Part of a username; upper and lower case are equal.
    ///
    /// Query parameter `username_query`: string.
    pub fn username_query(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("username_query", value.into_input());
        self
    }

    /// Part of a name; upper and lower case are equal.
    ///
    /// Query parameter `name_query`: string.
    pub fn name_query(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("name_query", value.into_input());
        self
    }

    /// `true` selects banned users, `false` those without a ban; unset selects both.
    ///
    /// Query parameter `banned`: boolean.
    pub fn banned(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("banned", value.into_input());
        self
    }

    /// Upper bound of the latest session activity, in Unix milliseconds.
    ///
    /// Query parameter `last_active_at_before`: Unix time in milliseconds.
    pub fn last_active_at_before(mut self, value: impl IntoInput<UnixMillis>) -> Self {
        self.call.query("last_active_at_before", value.into_input());
        self
    }

    /// Lower bound of the latest session activity, in Unix milliseconds.
    ///
    /// Query parameter `last_active_at_after`: Unix time in milliseconds.
    pub fn last_active_at_after(mut self, value: impl IntoInput<UnixMillis>) -> Self {
        self.call.query("last_active_at_after", value.into_input());
        self
    }

    /// Query parameter `last_active_at_since`: Unix time in milliseconds. Deprecated.
    pub fn last_active_at_since(mut self, value: impl IntoInput<UnixMillis>) -> Self {
        self.call.query("last_active_at_since", value.into_input());
        self
    }

    /// Upper bound of the user's creation time, in Unix milliseconds.
    ///
    /// Query parameter `created_at_before`: Unix time in milliseconds.
    pub fn created_at_before(mut self, value: impl IntoInput<UnixMillis>) -> Self {
        self.call.query("created_at_before", value.into_input());
        self
    }

    /// Lower bound of the user's creation time, in Unix milliseconds.
    ///
    /// Query parameter `created_at_after`: Unix time in milliseconds.
    pub fn created_at_after(mut self, value: impl IntoInput<UnixMillis>) -> Self {
        self.call.query("created_at_after", value.into_input());
        self
    }

    /// Upper bound of the latest sign-in, in Unix milliseconds.
    ///
    /// Query parameter `last_sign_in_at_before`: Unix time in milliseconds.
    pub fn last_sign_in_at_before(mut self, value: impl IntoInput<UnixMillis>) -> Self {
        self.call
            .query("last_sign_in_at_before", value.into_input());
        self
    }

    /// Lower bound of the latest sign-in, in Unix milliseconds.
    ///
    /// Query parameter `last_sign_in_at_after`: Unix time in milliseconds.
    pub fn last_sign_in_at_after(mut self, value: impl IntoInput<UnixMillis>) -> Self {
        self.call.query("last_sign_in_at_after", value.into_input());
        self
    }

    /// OAuth provider such as `oauth_google`; only together with `provider_user_id`.
    ///
    /// Query parameter `provider`: string.
    pub fn provider(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("provider", value.into_input());
        self
    }

    /// Up to 100 user ids at the OAuth provider; only together with `provider`.
    ///
    /// Query parameter `provider_user_id`: up to 100 strings.
    pub fn provider_user_id<M>(mut self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        self.call.query("provider_user_id", value.into_list());
        self
    }

    /// Query parameter `limit`: integer from 1 to 500. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 500>>) -> Self {
        self.call.query("limit", value.into_input());
        self
    }

    /// Query parameter `offset`: integer >= 0. Default: `0`.
    pub fn offset(mut self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        self.call.query("offset", value.into_input());
        self
    }

    /// Cursor: id of the last user of the page before; only with order by `created_at`, without `offset`.
    ///
    /// Query parameter `starting_after`: string.
    pub fn starting_after(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("starting_after", value.into_input());
        self
    }

    /// One user field with `+` or `-`, such as `-last_sign_in_at`; default `-created_at`.
    ///
    /// Query parameter `order_by`: string.
    pub fn order_by(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("order_by", value.into_input());
        self
    }
}

identity_facade_core::call!(GetUserListCall -> Items < User >);
identity_facade_core::paged!(GetUserListCall -> User);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetUserListCall,
    crate::Client,
    GET_USER_LIST,
    "Lists users that match the filters, newest first.",
    false,
    [
        query::<AtMost<String, 100>>("email_address"),
        query::<AtMost<String, 100>>("phone_number"),
        query::<AtMost<String, 100>>(
            "external_id",
            "Up to 100 external ids; prefix `+` includes and `-` excludes an id."
        ),
        query::<AtMost<String, 100>>("username"),
        query::<AtMost<String, 100>>("web3_wallet"),
        query::<AtMost<String, 100>>(
            "user_id",
            "Up to 100 user ids; prefix `+` includes and `-` excludes an id."
        ),
        query::<AtMost<String, 100>>(
            "organization_id",
            "Members of these organizations (up to 100 ids); prefix `+` includes, `-` excludes."
        ),
        query::<String>(
            "query",
            "Part of an email, phone, username, wallet, user id, first or last name."
        ),
        query::<String>(
            "email_address_query",
            "Part of an email address; upper and lower case are equal."
        ),
        query::<String>(
            "phone_number_query",
            "Part of a phone number, such as `555`."
        ),
        query::<String>(
            "username_query",
            "Part of a username; upper and lower case are equal."
        ),
        query::<String>(
            "name_query",
            "Part of a name; upper and lower case are equal."
        ),
        query::<bool>(
            "banned",
            "`true` selects banned users, `false` those without a ban; unset selects both."
        ),
        query::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>(
            "last_active_at_before",
            "Upper bound of the latest session activity, in Unix milliseconds. Unix time in milliseconds."
        ),
        query::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>(
            "last_active_at_after",
            "Lower bound of the latest session activity, in Unix milliseconds. Unix time in milliseconds."
        ),
        query::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>(
            "last_active_at_since",
            "Unix time in milliseconds."
        )
        .deprecated(),
        query::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>(
            "created_at_before",
            "Upper bound of the user's creation time, in Unix milliseconds. Unix time in milliseconds."
        ),
        query::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>(
            "created_at_after",
            "Lower bound of the user's creation time, in Unix milliseconds. Unix time in milliseconds."
        ),
        query::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>(
            "last_sign_in_at_before",
            "Upper bound of the latest sign-in, in Unix milliseconds. Unix time in milliseconds."
        ),
        query::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>(
            "last_sign_in_at_after",
            "Lower bound of the latest sign-in, in Unix milliseconds. Unix time in milliseconds."
        ),
        query::<String>(
            "provider",
            "OAuth provider such as `oauth_google`; only together with `provider_user_id`."
        ),
        query::<AtMost<String, 100>>(
            "provider_user_id",
            "Up to 100 user ids at the OAuth provider; only together with `provider`."
        ),
        query::<Int<1, 500>>("limit", "Default: `10`."),
        query::<Int<0, { i64::MAX }>>("offset", "Default: `0`."),
        query::<String>(
            "starting_after",
            "Cursor: id of the last user of the page before; only with order by `created_at`, without `offset`."
        ),
        query::<String>(
            "order_by",
            "One user field with `+` or `-`, such as `-last_sign_in_at`; default `-created_at`."
        )
    ]
);
impl crate::Client {
    /// Lists users that match the filters, newest first.
    ///
    /// `GET /users`
    ///
    /// * Returns list of `User`, with status 200.
    /// * Errors: 400, 401, 422.
    /// * Secrets: `backup_codes`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `offset` and `limit`; `items` and `pages` stream the whole list, also while its items are deleted.
    /// * Feature `users`; in `identity-facade`, `clerk-users`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/users/get/users>)
    pub fn get_user_list(&self) -> GetUserListCall {
        let call = self.transport.call(&GET_USER_LIST);
        GetUserListCall { call }
    }
}

/// Facts of `POST /users`.
pub static CREATE_USER: Operation =
    Operation::new("CreateUser", http::Method::POST, "/users", "users")
        .body(BodyKind::Object)
        .secrets(&["backup_codes", "password", "password_digest", "totp_secret"]);
/// The call of [`Client::create_user`](crate::Client::create_user), `POST /users`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateUserCall {
    call: Call,
}

impl CreateUserCall {
    /// Existing backup codes, plain or as bcrypt digests.
    ///
    /// `backup_codes`: list of items, each: secret string.
    pub fn backup_codes<M>(mut self, value: impl IntoList<List<Secret>, M>) -> Self {
        self.call.member("backup_codes", value.into_list());
        self
    }

    /// `true` creates the user in banned state; needs the same plan as `ban_user`.
    ///
    /// `banned`: boolean.
    pub fn banned(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("banned", value.into_input());
        self
    }

    /// Sends `null` for `banned`.
    pub fn banned_null(mut self) -> Self {
        self.call.null("banned");
        self
    }

    /// `true` exempts the user from Device Trust at sign-in.
    ///
    /// `bypass_client_trust`: boolean.
    pub fn bypass_client_trust(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("bypass_client_trust", value.into_input());
        self
    }

    /// Sends `null` for `bypass_client_trust`.
    pub fn bypass_client_trust_null(mut self) -> Self {
        self.call.null("bypass_client_trust");
        self
    }

    /// `create_organization_enabled`: boolean.
    pub fn create_organization_enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.call
            .member("create_organization_enabled", value.into_input());
        self
    }

    /// Sends `null` for `create_organization_enabled`.
    pub fn create_organization_enabled_null(mut self) -> Self {
        self.call.null("create_organization_enabled");
        self
    }

    /// How many organizations the user may create; 0: unlimited.
    ///
    /// `create_organizations_limit`: integer.
    pub fn create_organizations_limit(mut self, value: impl IntoInput<i64>) -> Self {
        self.call
            .member("create_organizations_limit", value.into_input());
        self
    }

    /// Sends `null` for `create_organizations_limit`.
    pub fn create_organizations_limit_null(mut self) -> Self {
        self.call.null("create_organizations_limit");
        self
    }

    /// Sign-up date to record, as RFC 3339 text; answers hold Unix milliseconds.
    ///
    /// `created_at`: string in format `date-time`.
    pub fn created_at(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("created_at", value.into_input());
        self
    }

    /// Sends `null` for `created_at`.
    pub fn created_at_null(mut self) -> Self {
        self.call.null("created_at");
        self
    }

    /// Whether users may delete their own account through the Frontend API.
    ///
    /// `delete_self_enabled`: boolean.
    pub fn delete_self_enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("delete_self_enabled", value.into_input());
        self
    }

    /// Sends `null` for `delete_self_enabled`.
    pub fn delete_self_enabled_null(mut self) -> Self {
        self.call.null("delete_self_enabled");
        self
    }

    /// Addresses of the user; the first becomes primary.
    ///
    /// `email_address`: list of strings.
    pub fn email_address<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("email_address", value.into_list());
        self
    }

    /// Per item of `email_address`, same order: `verified` (default) or `reserved`.
    ///
    /// `email_address_identification_status`: list of `NewIdentificationStatus`.
    pub fn email_address_identification_status<M>(
        mut self,
        value: impl IntoList<List<NewIdentificationStatus>, M>,
    ) -> Self {
        self.call
            .member("email_address_identification_status", value.into_list());
        self
    }

    /// Id of the user outside Clerk: in your own system or, in `scim`, in the directory.
    ///
    /// `external_id`: string.
    pub fn external_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("external_id", value.into_input());
        self
    }

    /// Sends `null` for `external_id`.
    pub fn external_id_null(mut self) -> Self {
        self.call.null("external_id");
        self
    }

    /// `first_name`: string.
    pub fn first_name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("first_name", value.into_input());
        self
    }

    /// Sends `null` for `first_name`.
    pub fn first_name_null(mut self) -> Self {
        self.call.null("first_name");
        self
    }

    /// `last_name`: string.
    pub fn last_name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("last_name", value.into_input());
        self
    }

    /// Sends `null` for `last_name`.
    pub fn last_name_null(mut self) -> Self {
        self.call.null("last_name");
        self
    }

    /// Time of consent to the legal terms: RFC 3339 in requests, a Unix time in answers.
    ///
    /// `legal_accepted_at`: string in format `date-time`.
    pub fn legal_accepted_at(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("legal_accepted_at", value.into_input());
        self
    }

    /// Sends `null` for `legal_accepted_at`.
    pub fn legal_accepted_at_null(mut self) -> Self {
        self.call.null("legal_accepted_at");
        self
    }

    /// `locale`: string.
    pub fn locale(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("locale", value.into_input());
        self
    }

    /// Sends `null` for `locale`.
    pub fn locale_null(mut self) -> Self {
        self.call.null("locale");
        self
    }

    /// `true` creates the user in locked state; needs user lockout on the instance.
    ///
    /// `locked`: boolean.
    pub fn locked(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("locked", value.into_input());
        self
    }

    /// Sends `null` for `locked`.
    pub fn locked_null(mut self) -> Self {
        self.call.null("locked");
        self
    }

    /// `password`: secret string.
    pub fn password(mut self, value: impl IntoInput<Secret>) -> Self {
        self.call.member("password", value.into_input());
        self
    }

    /// Sends `null` for `password`.
    pub fn password_null(mut self) -> Self {
        self.call.null("password");
        self
    }

    /// Existing password hash in place of `password`; name its algorithm in `password_hasher`.
    ///
    /// `password_digest`: secret string.
    pub fn password_digest(mut self, value: impl IntoInput<Secret>) -> Self {
        self.call.member("password_digest", value.into_input());
        self
    }

    /// Sends `null` for `password_digest`.
    pub fn password_digest_null(mut self) -> Self {
        self.call.null("password_digest");
        self
    }

    /// Algorithm of `password_digest`, such as `bcrypt`, `argon2id`, `pbkdf2_sha256`, `phpass`.
    ///
    /// `password_hasher`: string.
    pub fn password_hasher(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("password_hasher", value.into_input());
        self
    }

    /// Phone numbers of the user; the first becomes primary.
    ///
    /// `phone_number`: list of strings.
    pub fn phone_number<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("phone_number", value.into_list());
        self
    }

    /// Per item of `phone_number`, same order: `verified` (default) or `reserved`.
    ///
    /// `phone_number_identification_status`: list of `NewIdentificationStatus`.
    pub fn phone_number_identification_status<M>(
        mut self,
        value: impl IntoList<List<NewIdentificationStatus>, M>,
    ) -> Self {
        self.call
            .member("phone_number_identification_status", value.into_list());
        self
    }

    /// JSON that only the backend reads and writes.
    ///
    /// `private_metadata`: JSON object of up to 8192 bytes.
    pub fn private_metadata(mut self, value: impl IntoInput<JsonObject<8192>>) -> Self {
        self.call.member("private_metadata", value.into_input());
        self
    }

    /// JSON that frontend and backend read and only the backend writes.
    ///
    /// `public_metadata`: JSON object of up to 8192 bytes.
    pub fn public_metadata(mut self, value: impl IntoInput<JsonObject<8192>>) -> Self {
        self.call.member("public_metadata", value.into_input());
        self
    }

    /// `true` does not require that the user has accepted the legal terms.
    ///
    /// `skip_legal_checks`: boolean.
    pub fn skip_legal_checks(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("skip_legal_checks", value.into_input());
        self
    }

    /// Sends `null` for `skip_legal_checks`.
    pub fn skip_legal_checks_null(mut self) -> Self {
        self.call.null("skip_legal_checks");
        self
    }

    /// `true` accepts a password that violates the password policy.
    ///
    /// `skip_password_checks`: boolean.
    pub fn skip_password_checks(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("skip_password_checks", value.into_input());
        self
    }

    /// Sends `null` for `skip_password_checks`.
    pub fn skip_password_checks_null(mut self) -> Self {
        self.call.null("skip_password_checks");
        self
    }

    /// `true` creates the user without a password; refused if it is the only way to sign in.
    ///
    /// `skip_password_requirement`: boolean.
    pub fn skip_password_requirement(mut self, value: impl IntoInput<bool>) -> Self {
        self.call
            .member("skip_password_requirement", value.into_input());
        self
    }

    /// Sends `null` for `skip_password_requirement`.
    pub fn skip_password_requirement_null(mut self) -> Self {
        self.call.null("skip_password_requirement");
        self
    }

    /// `true` creates the user although required identifiers are missing; one is still needed.
    ///
    /// `skip_user_requirement`: boolean.
    pub fn skip_user_requirement(mut self, value: impl IntoInput<bool>) -> Self {
        self.call
            .member("skip_user_requirement", value.into_input());
        self
    }

    /// Sends `null` for `skip_user_requirement`.
    pub fn skip_user_requirement_null(mut self) -> Self {
        self.call.null("skip_user_requirement");
        self
    }

    /// Existing TOTP secret to take over (30-second period, 6 digits, SHA-1).
    ///
    /// `totp_secret`: secret string.
    pub fn totp_secret(mut self, value: impl IntoInput<Secret>) -> Self {
        self.call.member("totp_secret", value.into_input());
        self
    }

    /// Sends `null` for `totp_secret`.
    pub fn totp_secret_null(mut self) -> Self {
        self.call.null("totp_secret");
        self
    }

    /// JSON that the frontend can write too: do not trust it.
    ///
    /// `unsafe_metadata`: JSON object of up to 8192 bytes.
    pub fn unsafe_metadata(mut self, value: impl IntoInput<JsonObject<8192>>) -> Self {
        self.call.member("unsafe_metadata", value.into_input());
        self
    }

    /// `username`: string.
    pub fn username(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("username", value.into_input());
        self
    }

    /// Sends `null` for `username`.
    pub fn username_null(mut self) -> Self {
        self.call.null("username");
        self
    }

    /// `web3_wallet`: list of strings.
    pub fn web3_wallet<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("web3_wallet", value.into_list());
        self
    }
}

identity_facade_core::call!(CreateUserCall -> User);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateUserCall,
    crate::Client,
    CREATE_USER,
    "Creates a user; email addresses and phone numbers count as verified by default.",
    false,
    [
        member::<List<Secret>>(
            "backup_codes",
            "Existing backup codes, plain or as bcrypt digests."
        ),
        member::<identity_facade_core::Nullable<bool>>(
            "banned",
            "`true` creates the user in banned state; needs the same plan as `ban_user`."
        ),
        member::<identity_facade_core::Nullable<bool>>(
            "bypass_client_trust",
            "`true` exempts the user from Device Trust at sign-in."
        ),
        member::<identity_facade_core::Nullable<bool>>("create_organization_enabled"),
        member::<
            identity_facade_core::Nullable<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>,
        >(
            "create_organizations_limit",
            "How many organizations the user may create; 0: unlimited."
        ),
        member::<identity_facade_core::Nullable<String>>(
            "created_at",
            "Sign-up date to record, as RFC 3339 text; answers hold Unix milliseconds. Format: `date-time`."
        ),
        member::<identity_facade_core::Nullable<bool>>(
            "delete_self_enabled",
            "Whether users may delete their own account through the Frontend API."
        ),
        member::<List<String>>(
            "email_address",
            "Addresses of the user; the first becomes primary."
        ),
        member::<List<NewIdentificationStatus>>(
            "email_address_identification_status",
            "Per item of `email_address`, same order: `verified` (default) or `reserved`."
        ),
        member::<identity_facade_core::Nullable<String>>(
            "external_id",
            "Id of the user outside Clerk: in your own system or, in `scim`, in the directory."
        ),
        member::<identity_facade_core::Nullable<String>>("first_name"),
        member::<identity_facade_core::Nullable<String>>("last_name"),
        member::<identity_facade_core::Nullable<String>>(
            "legal_accepted_at",
            "Time of consent to the legal terms: RFC 3339 in requests, a Unix time in answers. Format: `date-time`."
        ),
        member::<identity_facade_core::Nullable<String>>("locale"),
        member::<identity_facade_core::Nullable<bool>>(
            "locked",
            "`true` creates the user in locked state; needs user lockout on the instance."
        ),
        member::<identity_facade_core::Nullable<Secret>>("password"),
        member::<identity_facade_core::Nullable<Secret>>(
            "password_digest",
            "Existing password hash in place of `password`; name its algorithm in `password_hasher`."
        ),
        member::<String>(
            "password_hasher",
            "Algorithm of `password_digest`, such as `bcrypt`, `argon2id`, `pbkdf2_sha256`, `phpass`."
        ),
        member::<List<String>>(
            "phone_number",
            "Phone numbers of the user; the first becomes primary."
        ),
        member::<List<NewIdentificationStatus>>(
            "phone_number_identification_status",
            "Per item of `phone_number`, same order: `verified` (default) or `reserved`."
        ),
        member::<JsonObject<8192>>(
            "private_metadata",
            "JSON that only the backend reads and writes."
        ),
        member::<JsonObject<8192>>(
            "public_metadata",
            "JSON that frontend and backend read and only the backend writes."
        ),
        member::<identity_facade_core::Nullable<bool>>(
            "skip_legal_checks",
            "`true` does not require that the user has accepted the legal terms."
        ),
        member::<identity_facade_core::Nullable<bool>>(
            "skip_password_checks",
            "`true` accepts a password that violates the password policy."
        ),
        member::<identity_facade_core::Nullable<bool>>(
            "skip_password_requirement",
            "`true` creates the user without a password; refused if it is the only way to sign in."
        ),
        member::<identity_facade_core::Nullable<bool>>(
            "skip_user_requirement",
            "`true` creates the user although required identifiers are missing; one is still needed."
        ),
        member::<identity_facade_core::Nullable<Secret>>(
            "totp_secret",
            "Existing TOTP secret to take over (30-second period, 6 digits, SHA-1)."
        ),
        member::<JsonObject<8192>>(
            "unsafe_metadata",
            "JSON that the frontend can write too: do not trust it."
        ),
        member::<identity_facade_core::Nullable<String>>("username"),
        member::<List<String>>("web3_wallet")
    ]
);
impl crate::Client {
    /// Creates a user; email addresses and phone numbers count as verified by default.
    ///
    /// `POST /users`
    ///
    /// * Returns [`User`], with status 200.
    /// * Errors: 400, 401, 402, 403, 422.
    /// * Secrets: `backup_codes`, `password`, `password_digest`, `totp_secret`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `clerk-users`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/users/post/users>)
    pub fn create_user(&self) -> CreateUserCall {
        let call = self.transport.call(&CREATE_USER);
        CreateUserCall { call }
    }
}

/// Facts of `POST /users/ban`.
pub static USERS_BAN: Operation =
    Operation::new("UsersBan", http::Method::POST, "/users/ban", "users")
        .body(BodyKind::Required)
        .rules(&[BodyRule::Required("user_ids")])
        .idempotent()
        .secrets(&["backup_codes"]);
/// The call of [`Client::users_ban`](crate::Client::users_ban), `POST /users/ban`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UsersBanCall {
    call: Call,
}

impl UsersBanCall {
    /// `user_ids`: 1 to 50 strings. Required.
    pub fn user_ids<M>(mut self, value: impl IntoList<AtMost<String, 50, 1>, M>) -> Self {
        self.call.member("user_ids", value.into_list());
        self
    }
}

identity_facade_core::call!(UsersBanCall -> Items < User >);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UsersBanCall,
    crate::Client,
    USERS_BAN,
    "Bans up to 50 users at once and ends all of their sessions.",
    false,
    [member::<AtMost<String, 50, 1>>("user_ids")]
);
impl crate::Client {
    /// Bans up to 50 users at once and ends all of their sessions.
    ///
    /// `POST /users/ban`
    ///
    /// * Required: `user_ids`.
    /// * Returns list of `User`, with status 200.
    /// * Errors: 400, 402.
    /// * Secrets: `backup_codes`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `clerk-users`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/users/post/users/ban>)
    pub fn users_ban(&self) -> UsersBanCall {
        let call = self.transport.call(&USERS_BAN);
        UsersBanCall { call }
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
/// The call of [`Client::get_users_count`](crate::Client::get_users_count), `GET /users/count`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetUsersCountCall {
    call: Call,
}

impl GetUsersCountCall {
    /// Query parameter `email_address`: up to 100 strings.
    pub fn email_address<M>(mut self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        self.call.query("email_address", value.into_list());
        self
    }

    /// Query parameter `phone_number`: up to 100 strings.
    pub fn phone_number<M>(mut self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        self.call.query("phone_number", value.into_list());
        self
    }

    /// Id of the user outside Clerk: in your own system or, in `scim`, in the directory.
    ///
    /// Query parameter `external_id`: up to 100 strings.
    pub fn external_id<M>(mut self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        self.call.query("external_id", value.into_list());
        self
    }

    /// Query parameter `username`: up to 100 strings.
    pub fn username<M>(mut self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        self.call.query("username", value.into_list());
        self
    }

    /// Query parameter `web3_wallet`: up to 100 strings.
    pub fn web3_wallet<M>(mut self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        self.call.query("web3_wallet", value.into_list());
        self
    }

    /// Query parameter `user_id`: up to 100 strings.
    pub fn user_id<M>(mut self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        self.call.query("user_id", value.into_list());
        self
    }

    /// Members of these organizations (up to 100 ids); prefix `+` includes, `-` excludes.
    ///
    /// Query parameter `organization_id`: up to 100 strings.
    pub fn organization_id<M>(mut self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        self.call.query("organization_id", value.into_list());
        self
    }

    /// Part of an email, phone, username, wallet, user id, first or last name.
    ///
    /// Query parameter `query`: string.
    pub fn query(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("query", value.into_input());
        self
    }

    /// Part of an email address; upper and lower case are equal.
    ///
    /// Query parameter `email_address_query`: string.
    pub fn email_address_query(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("email_address_query", value.into_input());
        self
    }

    /// Part of a phone number, such as `555`.
    ///
    /// Query parameter `phone_number_query`: string.
    pub fn phone_number_query(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("phone_number_query", value.into_input());
        self
    }

    /// Part of a username; upper and lower case are equal.
    ///
    /// Query parameter `username_query`: string.
    pub fn username_query(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("username_query", value.into_input());
        self
    }

    /// Part of a name; upper and lower case are equal.
    ///
    /// Query parameter `name_query`: string.
    pub fn name_query(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("name_query", value.into_input());
        self
    }

    /// Query parameter `banned`: boolean.
    pub fn banned(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("banned", value.into_input());
        self
    }

    /// Upper bound of the latest session activity, in Unix milliseconds.
    ///
    /// Query parameter `last_active_at_before`: Unix time in milliseconds.
    pub fn last_active_at_before(mut self, value: impl IntoInput<UnixMillis>) -> Self {
        self.call.query("last_active_at_before", value.into_input());
        self
    }

    /// Lower bound of the latest session activity, in Unix milliseconds.
    ///
    /// Query parameter `last_active_at_after`: Unix time in milliseconds.
    pub fn last_active_at_after(mut self, value: impl IntoInput<UnixMillis>) -> Self {
        self.call.query("last_active_at_after", value.into_input());
        self
    }

    /// Query parameter `last_active_at_since`: Unix time in milliseconds. Deprecated.
    pub fn last_active_at_since(mut self, value: impl IntoInput<UnixMillis>) -> Self {
        self.call.query("last_active_at_since", value.into_input());
        self
    }

    /// Upper bound of the user's creation time, in Unix milliseconds.
    ///
    /// Query parameter `created_at_before`: Unix time in milliseconds.
    pub fn created_at_before(mut self, value: impl IntoInput<UnixMillis>) -> Self {
        self.call.query("created_at_before", value.into_input());
        self
    }

    /// Lower bound of the user's creation time, in Unix milliseconds.
    ///
    /// Query parameter `created_at_after`: Unix time in milliseconds.
    pub fn created_at_after(mut self, value: impl IntoInput<UnixMillis>) -> Self {
        self.call.query("created_at_after", value.into_input());
        self
    }

    /// Upper bound of the latest sign-in, in Unix milliseconds.
    ///
    /// Query parameter `last_sign_in_at_before`: Unix time in milliseconds.
    pub fn last_sign_in_at_before(mut self, value: impl IntoInput<UnixMillis>) -> Self {
        self.call
            .query("last_sign_in_at_before", value.into_input());
        self
    }

    /// Lower bound of the latest sign-in, in Unix milliseconds.
    ///
    /// Query parameter `last_sign_in_at_after`: Unix time in milliseconds.
    pub fn last_sign_in_at_after(mut self, value: impl IntoInput<UnixMillis>) -> Self {
        self.call.query("last_sign_in_at_after", value.into_input());
        self
    }

    /// OAuth provider such as `oauth_google`; only together with `provider_user_id`.
    ///
    /// Query parameter `provider`: string.
    pub fn provider(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("provider", value.into_input());
        self
    }

    /// Up to 100 user ids at the OAuth provider; only together with `provider`.
    ///
    /// Query parameter `provider_user_id`: up to 100 strings.
    pub fn provider_user_id<M>(mut self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        self.call.query("provider_user_id", value.into_list());
        self
    }
}

identity_facade_core::call!(GetUsersCountCall -> TotalCount);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetUsersCountCall,
    crate::Client,
    GET_USERS_COUNT,
    "Counts users that match the filters and returns no user data.",
    false,
    [
        query::<AtMost<String, 100>>("email_address"),
        query::<AtMost<String, 100>>("phone_number"),
        query::<AtMost<String, 100>>(
            "external_id",
            "Id of the user outside Clerk: in your own system or, in `scim`, in the directory."
        ),
        query::<AtMost<String, 100>>("username"),
        query::<AtMost<String, 100>>("web3_wallet"),
        query::<AtMost<String, 100>>("user_id"),
        query::<AtMost<String, 100>>(
            "organization_id",
            "Members of these organizations (up to 100 ids); prefix `+` includes, `-` excludes."
        ),
        query::<String>(
            "query",
            "Part of an email, phone, username, wallet, user id, first or last name."
        ),
        query::<String>(
            "email_address_query",
            "Part of an email address; upper and lower case are equal."
        ),
        query::<String>(
            "phone_number_query",
            "Part of a phone number, such as `555`."
        ),
        query::<String>(
            "username_query",
            "Part of a username; upper and lower case are equal."
        ),
        query::<String>(
            "name_query",
            "Part of a name; upper and lower case are equal."
        ),
        query::<bool>("banned"),
        query::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>(
            "last_active_at_before",
            "Upper bound of the latest session activity, in Unix milliseconds. Unix time in milliseconds."
        ),
        query::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>(
            "last_active_at_after",
            "Lower bound of the latest session activity, in Unix milliseconds. Unix time in milliseconds."
        ),
        query::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>(
            "last_active_at_since",
            "Unix time in milliseconds."
        )
        .deprecated(),
        query::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>(
            "created_at_before",
            "Upper bound of the user's creation time, in Unix milliseconds. Unix time in milliseconds."
        ),
        query::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>(
            "created_at_after",
            "Lower bound of the user's creation time, in Unix milliseconds. Unix time in milliseconds."
        ),
        query::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>(
            "last_sign_in_at_before",
            "Upper bound of the latest sign-in, in Unix milliseconds. Unix time in milliseconds."
        ),
        query::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>(
            "last_sign_in_at_after",
            "Lower bound of the latest sign-in, in Unix milliseconds. Unix time in milliseconds."
        ),
        query::<String>(
            "provider",
            "OAuth provider such as `oauth_google`; only together with `provider_user_id`."
        ),
        query::<AtMost<String, 100>>(
            "provider_user_id",
            "Up to 100 user ids at the OAuth provider; only together with `provider`."
        )
    ]
);
impl crate::Client {
    /// Counts users that match the filters and returns no user data.
    ///
    /// `GET /users/count`
    ///
    /// * Returns [`TotalCount`], with status 200.
    /// * Errors: 422.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `clerk-users`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/users/get/users/count>)
    pub fn get_users_count(&self) -> GetUsersCountCall {
        let call = self.transport.call(&GET_USERS_COUNT);
        GetUsersCountCall { call }
    }
}

/// Facts of `POST /users/unban`.
pub static USERS_UNBAN: Operation =
    Operation::new("UsersUnban", http::Method::POST, "/users/unban", "users")
        .body(BodyKind::Required)
        .rules(&[BodyRule::Required("user_ids")])
        .idempotent()
        .secrets(&["backup_codes"]);
/// The call of [`Client::users_unban`](crate::Client::users_unban), `POST /users/unban`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UsersUnbanCall {
    call: Call,
}

impl UsersUnbanCall {
    /// `user_ids`: 1 to 50 strings. Required.
    pub fn user_ids<M>(mut self, value: impl IntoList<AtMost<String, 50, 1>, M>) -> Self {
        self.call.member("user_ids", value.into_list());
        self
    }
}

identity_facade_core::call!(UsersUnbanCall -> Items < User >);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UsersUnbanCall,
    crate::Client,
    USERS_UNBAN,
    "Lifts the ban of up to 50 users at once.",
    false,
    [member::<AtMost<String, 50, 1>>("user_ids")]
);
impl crate::Client {
    /// Lifts the ban of up to 50 users at once.
    ///
    /// `POST /users/unban`
    ///
    /// * Required: `user_ids`.
    /// * Returns list of `User`, with status 200.
    /// * Errors: 400, 402.
    /// * Secrets: `backup_codes`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `clerk-users`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/users/post/users/unban>)
    pub fn users_unban(&self) -> UsersUnbanCall {
        let call = self.transport.call(&USERS_UNBAN);
        UsersUnbanCall { call }
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
.receipt(Receipt::new(Some("deleted"), &[("id", "user_id")]));
/// The call of [`Client::delete_user`](crate::Client::delete_user), `DELETE /users/{user_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteUserCall {
    call: Call,
}

identity_facade_core::call!(DeleteUserCall -> crate ::shared::DeletedObject);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteUserCall,
    crate::Client,
    DELETE_USER,
    "Deletes a user; a ban blocks sign-in and keeps the record.",
    false,
    [identifier::<crate::ids::UserId>("user_id")]
);
impl crate::Client {
    /// Deletes a user; a ban blocks sign-in and keeps the record.
    ///
    /// `DELETE /users/{user_id}`
    ///
    /// * Required: `user_id`.
    /// * Returns [`DeletedObject`](crate::shared::DeletedObject), with status 200.
    /// * Errors: 400, 401, 404.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `clerk-users`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/users/delete/users/%7Buser_id%7D>)
    pub fn delete_user(&self, user_id: impl IntoInput<crate::ids::UserId>) -> DeleteUserCall {
        let mut call = self.transport.call(&DELETE_USER);
        call.path("user_id", user_id.into_input());
        DeleteUserCall { call }
    }
}

/// Facts of `GET /users/{user_id}`.
pub static GET_USER: Operation =
    Operation::new("GetUser", http::Method::GET, "/users/{user_id}", "users")
        .parameters(&[Parameter::path("user_id")])
        .idempotent()
        .secrets(&["backup_codes"]);
/// The call of [`Client::get_user`](crate::Client::get_user), `GET /users/{user_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetUserCall {
    call: Call,
}

identity_facade_core::call!(GetUserCall -> User);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetUserCall,
    crate::Client,
    GET_USER,
    "Returns one user with identifiers, external accounts and metadata.",
    false,
    [identifier::<crate::ids::UserId>("user_id")]
);
impl crate::Client {
    /// Returns one user with identifiers, external accounts and metadata.
    ///
    /// `GET /users/{user_id}`
    ///
    /// * Required: `user_id`.
    /// * Returns [`User`], with status 200.
    /// * Errors: 400, 401, 404.
    /// * Secrets: `backup_codes`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `clerk-users`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/users/get/users/%7Buser_id%7D>)
    pub fn get_user(&self, user_id: impl IntoInput<crate::ids::UserId>) -> GetUserCall {
        let mut call = self.transport.call(&GET_USER);
        call.path("user_id", user_id.into_input());
        GetUserCall { call }
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
.body(BodyKind::Object)
.rate(Rate::own("user", 10, 10, &["user_id"]))
.secrets(&["backup_codes", "password", "password_digest", "totp_secret"]);
/// The call of [`Client::update_user`](crate::Client::update_user), `PATCH /users/{user_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateUserCall {
    call: Call,
}

impl UpdateUserCall {
    /// `backup_codes`: list of items, each: secret string.
    pub fn backup_codes<M>(mut self, value: impl IntoList<List<Secret>, M>) -> Self {
        self.call.member("backup_codes", value.into_list());
        self
    }

    /// `true` exempts the user from Device Trust at sign-in.
    ///
    /// `bypass_client_trust`: boolean.
    pub fn bypass_client_trust(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("bypass_client_trust", value.into_input());
        self
    }

    /// Sends `null` for `bypass_client_trust`.
    pub fn bypass_client_trust_null(mut self) -> Self {
        self.call.null("bypass_client_trust");
        self
    }

    /// `create_organization_enabled`: boolean.
    pub fn create_organization_enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.call
            .member("create_organization_enabled", value.into_input());
        self
    }

    /// Sends `null` for `create_organization_enabled`.
    pub fn create_organization_enabled_null(mut self) -> Self {
        self.call.null("create_organization_enabled");
        self
    }

    /// How many organizations the user may create; 0: unlimited.
    ///
    /// `create_organizations_limit`: integer.
    pub fn create_organizations_limit(mut self, value: impl IntoInput<i64>) -> Self {
        self.call
            .member("create_organizations_limit", value.into_input());
        self
    }

    /// Sends `null` for `create_organizations_limit`.
    pub fn create_organizations_limit_null(mut self) -> Self {
        self.call.null("create_organizations_limit");
        self
    }

    /// Sign-up date to record, as text; answers hold Unix milliseconds.
    ///
    /// `created_at`: string in format `date-time`.
    pub fn created_at(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("created_at", value.into_input());
        self
    }

    /// Sends `null` for `created_at`.
    pub fn created_at_null(mut self) -> Self {
        self.call.null("created_at");
        self
    }

    /// Whether users may delete their own account through the Frontend API.
    ///
    /// `delete_self_enabled`: boolean.
    pub fn delete_self_enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("delete_self_enabled", value.into_input());
        self
    }

    /// Sends `null` for `delete_self_enabled`.
    pub fn delete_self_enabled_null(mut self) -> Self {
        self.call.null("delete_self_enabled");
        self
    }

    /// Id of the user outside Clerk: in your own system or, in `scim`, in the directory.
    ///
    /// `external_id`: string.
    pub fn external_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("external_id", value.into_input());
        self
    }

    /// Sends `null` for `external_id`.
    pub fn external_id_null(mut self) -> Self {
        self.call.null("external_id");
        self
    }

    /// `first_name`: string.
    pub fn first_name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("first_name", value.into_input());
        self
    }

    /// Sends `null` for `first_name`.
    pub fn first_name_null(mut self) -> Self {
        self.call.null("first_name");
        self
    }

    /// `last_name`: string.
    pub fn last_name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("last_name", value.into_input());
        self
    }

    /// Sends `null` for `last_name`.
    pub fn last_name_null(mut self) -> Self {
        self.call.null("last_name");
        self
    }

    /// Time of consent to the legal terms: RFC 3339 in requests, a Unix time in answers.
    ///
    /// `legal_accepted_at`: string in format `date-time`.
    pub fn legal_accepted_at(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("legal_accepted_at", value.into_input());
        self
    }

    /// Sends `null` for `legal_accepted_at`.
    pub fn legal_accepted_at_null(mut self) -> Self {
        self.call.null("legal_accepted_at");
        self
    }

    /// `locale`: string.
    pub fn locale(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("locale", value.into_input());
        self
    }

    /// Sends `null` for `locale`.
    pub fn locale_null(mut self) -> Self {
        self.call.null("locale");
        self
    }

    /// `true` sends a notice when the primary address changes; default `false`.
    ///
    /// `notify_primary_email_address_changed`: boolean.
    pub fn notify_primary_email_address_changed(mut self, value: impl IntoInput<bool>) -> Self {
        self.call
            .member("notify_primary_email_address_changed", value.into_input());
        self
    }

    /// Sends `null` for `notify_primary_email_address_changed`.
    pub fn notify_primary_email_address_changed_null(mut self) -> Self {
        self.call.null("notify_primary_email_address_changed");
        self
    }

    /// `password`: secret string.
    pub fn password(mut self, value: impl IntoInput<Secret>) -> Self {
        self.call.member("password", value.into_input());
        self
    }

    /// Sends `null` for `password`.
    pub fn password_null(mut self) -> Self {
        self.call.null("password");
        self
    }

    /// Existing password hash in place of `password`; name its algorithm in `password_hasher`.
    ///
    /// `password_digest`: secret string.
    pub fn password_digest(mut self, value: impl IntoInput<Secret>) -> Self {
        self.call.member("password_digest", value.into_input());
        self
    }

    /// Algorithm of `password_digest`, such as `bcrypt`, `argon2id`, `pbkdf2_sha256`, `phpass`.
    ///
    /// `password_hasher`: string.
    pub fn password_hasher(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("password_hasher", value.into_input());
        self
    }

    /// Id, not address, of the primary email address; updates accept only a verified one.
    ///
    /// `primary_email_address_id`: string.
    pub fn primary_email_address_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call
            .member("primary_email_address_id", value.into_input());
        self
    }

    /// Sends `null` for `primary_email_address_id`.
    pub fn primary_email_address_id_null(mut self) -> Self {
        self.call.null("primary_email_address_id");
        self
    }

    /// Id, not number, of the primary phone number; updates accept only a verified one.
    ///
    /// `primary_phone_number_id`: string.
    pub fn primary_phone_number_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call
            .member("primary_phone_number_id", value.into_input());
        self
    }

    /// Sends `null` for `primary_phone_number_id`.
    pub fn primary_phone_number_id_null(mut self) -> Self {
        self.call.null("primary_phone_number_id");
        self
    }

    /// `primary_web3_wallet_id`: string.
    pub fn primary_web3_wallet_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call
            .member("primary_web3_wallet_id", value.into_input());
        self
    }

    /// Sends `null` for `primary_web3_wallet_id`.
    pub fn primary_web3_wallet_id_null(mut self) -> Self {
        self.call.null("primary_web3_wallet_id");
        self
    }

    /// `profile_image_id`: string.
    pub fn profile_image_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("profile_image_id", value.into_input());
        self
    }

    /// Sends `null` for `profile_image_id`.
    pub fn profile_image_id_null(mut self) -> Self {
        self.call.null("profile_image_id");
        self
    }

    /// `true` ends the user's active sessions; only together with `password`.
    ///
    /// `sign_out_of_other_sessions`: boolean.
    pub fn sign_out_of_other_sessions(mut self, value: impl IntoInput<bool>) -> Self {
        self.call
            .member("sign_out_of_other_sessions", value.into_input());
        self
    }

    /// Sends `null` for `sign_out_of_other_sessions`.
    pub fn sign_out_of_other_sessions_null(mut self) -> Self {
        self.call.null("sign_out_of_other_sessions");
        self
    }

    /// `true` does not require that the user has accepted the legal terms.
    ///
    /// `skip_legal_checks`: boolean.
    pub fn skip_legal_checks(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("skip_legal_checks", value.into_input());
        self
    }

    /// Sends `null` for `skip_legal_checks`.
    pub fn skip_legal_checks_null(mut self) -> Self {
        self.call.null("skip_legal_checks");
        self
    }

    /// `true` accepts a password that violates the password policy.
    ///
    /// `skip_password_checks`: boolean.
    pub fn skip_password_checks(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("skip_password_checks", value.into_input());
        self
    }

    /// Sends `null` for `skip_password_checks`.
    pub fn skip_password_checks_null(mut self) -> Self {
        self.call.null("skip_password_checks");
        self
    }

    /// Existing TOTP secret to take over (30-second period, 6 digits, SHA-1).
    ///
    /// `totp_secret`: secret string.
    pub fn totp_secret(mut self, value: impl IntoInput<Secret>) -> Self {
        self.call.member("totp_secret", value.into_input());
        self
    }

    /// Sends `null` for `totp_secret`.
    pub fn totp_secret_null(mut self) -> Self {
        self.call.null("totp_secret");
        self
    }

    /// `username`: string.
    pub fn username(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("username", value.into_input());
        self
    }

    /// Sends `null` for `username`.
    pub fn username_null(mut self) -> Self {
        self.call.null("username");
        self
    }
}

identity_facade_core::call!(UpdateUserCall -> User);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateUserCall,
    crate::Client,
    UPDATE_USER,
    "Updates profile, identifiers, password and flags of a user, not the metadata.",
    false,
    [
        identifier::<crate::ids::UserId>("user_id"),
        member::<List<Secret>>("backup_codes"),
        member::<identity_facade_core::Nullable<bool>>(
            "bypass_client_trust",
            "`true` exempts the user from Device Trust at sign-in."
        ),
        member::<identity_facade_core::Nullable<bool>>("create_organization_enabled"),
        member::<
            identity_facade_core::Nullable<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>,
        >(
            "create_organizations_limit",
            "How many organizations the user may create; 0: unlimited."
        ),
        member::<identity_facade_core::Nullable<String>>(
            "created_at",
            "Sign-up date to record, as text; answers hold Unix milliseconds. Format: `date-time`."
        ),
        member::<identity_facade_core::Nullable<bool>>(
            "delete_self_enabled",
            "Whether users may delete their own account through the Frontend API."
        ),
        member::<identity_facade_core::Nullable<String>>(
            "external_id",
            "Id of the user outside Clerk: in your own system or, in `scim`, in the directory."
        ),
        member::<identity_facade_core::Nullable<String>>("first_name"),
        member::<identity_facade_core::Nullable<String>>("last_name"),
        member::<identity_facade_core::Nullable<String>>(
            "legal_accepted_at",
            "Time of consent to the legal terms: RFC 3339 in requests, a Unix time in answers. Format: `date-time`."
        ),
        member::<identity_facade_core::Nullable<String>>("locale"),
        member::<identity_facade_core::Nullable<bool>>(
            "notify_primary_email_address_changed",
            "`true` sends a notice when the primary address changes; default `false`."
        ),
        member::<identity_facade_core::Nullable<Secret>>("password"),
        member::<Secret>(
            "password_digest",
            "Existing password hash in place of `password`; name its algorithm in `password_hasher`."
        ),
        member::<String>(
            "password_hasher",
            "Algorithm of `password_digest`, such as `bcrypt`, `argon2id`, `pbkdf2_sha256`, `phpass`."
        ),
        member::<identity_facade_core::Nullable<String>>(
            "primary_email_address_id",
            "Id, not address, of the primary email address; updates accept only a verified one."
        ),
        member::<identity_facade_core::Nullable<String>>(
            "primary_phone_number_id",
            "Id, not number, of the primary phone number; updates accept only a verified one."
        ),
        member::<identity_facade_core::Nullable<String>>("primary_web3_wallet_id"),
        member::<identity_facade_core::Nullable<String>>("profile_image_id"),
        member::<identity_facade_core::Nullable<bool>>(
            "sign_out_of_other_sessions",
            "`true` ends the user's active sessions; only together with `password`."
        ),
        member::<identity_facade_core::Nullable<bool>>(
            "skip_legal_checks",
            "`true` does not require that the user has accepted the legal terms."
        ),
        member::<identity_facade_core::Nullable<bool>>(
            "skip_password_checks",
            "`true` accepts a password that violates the password policy."
        ),
        member::<identity_facade_core::Nullable<Secret>>(
            "totp_secret",
            "Existing TOTP secret to take over (30-second period, 6 digits, SHA-1)."
        ),
        member::<identity_facade_core::Nullable<String>>("username")
    ]
);
impl crate::Client {
    /// Updates profile, identifiers, password and flags of a user, not the metadata.
    ///
    /// `PATCH /users/{user_id}`
    ///
    /// * Required: `user_id`.
    /// * Returns [`User`], with status 200.
    /// * Errors: 400, 401, 404, 409, 422.
    /// * Secrets: `backup_codes`, `password`, `password_digest`, `totp_secret`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Rate limit: 10 calls in 10 seconds, for each `user_id`.
    /// * Feature `users`; in `identity-facade`, `clerk-users`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/users/patch/users/%7Buser_id%7D>)
    pub fn update_user(&self, user_id: impl IntoInput<crate::ids::UserId>) -> UpdateUserCall {
        let mut call = self.transport.call(&UPDATE_USER);
        call.path("user_id", user_id.into_input());
        UpdateUserCall { call }
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
.receipt(Receipt::new(None, &[("user_id", "user_id")]));
/// The call of [`Client::delete_backup_code`](crate::Client::delete_backup_code), `DELETE /users/{user_id}/backup_code`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteBackupCodeCall {
    call: Call,
}

identity_facade_core::call!(DeleteBackupCodeCall -> DeleteBackupCodeResponse);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteBackupCodeCall,
    crate::Client,
    DELETE_BACKUP_CODE,
    "Deletes all MFA backup codes of a user; other MFA methods stay.",
    false,
    [identifier::<crate::ids::UserId>("user_id")]
);
impl crate::Client {
    /// Deletes all MFA backup codes of a user; other MFA methods stay.
    ///
    /// `DELETE /users/{user_id}/backup_code`
    ///
    /// * Required: `user_id`.
    /// * Returns [`DeleteBackupCodeResponse`], with status 200.
    /// * Errors: 404, 500.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `clerk-users`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/users/delete/users/%7Buser_id%7D/backup_code>)
    pub fn delete_backup_code(
        &self,
        user_id: impl IntoInput<crate::ids::UserId>,
    ) -> DeleteBackupCodeCall {
        let mut call = self.transport.call(&DELETE_BACKUP_CODE);
        call.path("user_id", user_id.into_input());
        DeleteBackupCodeCall { call }
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
/// The call of [`Client::ban_user`](crate::Client::ban_user), `POST /users/{user_id}/ban`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct BanUserCall {
    call: Call,
}

identity_facade_core::call!(BanUserCall -> User);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    BanUserCall,
    crate::Client,
    BAN_USER,
    "Bans one user, ends all of their sessions and blocks new sign-ins.",
    false,
    [identifier::<crate::ids::UserId>("user_id")]
);
impl crate::Client {
    /// Bans one user, ends all of their sessions and blocks new sign-ins.
    ///
    /// `POST /users/{user_id}/ban`
    ///
    /// * Required: `user_id`.
    /// * Returns [`User`], with status 200.
    /// * Errors: 402.
    /// * Secrets: `backup_codes`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `clerk-users`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/users/post/users/%7Buser_id%7D/ban>)
    pub fn ban_user(&self, user_id: impl IntoInput<crate::ids::UserId>) -> BanUserCall {
        let mut call = self.transport.call(&BAN_USER);
        call.path("user_id", user_id.into_input());
        BanUserCall { call }
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
/// The call of [`Client::get_user_billing_credit_balance`](crate::Client::get_user_billing_credit_balance), `GET /users/{user_id}/billing/credits`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetUserBillingCreditBalanceCall {
    call: Call,
}

identity_facade_core::call!(
    GetUserBillingCreditBalanceCall -> crate ::shared::CommerceCreditBalanceResponse
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetUserBillingCreditBalanceCall,
    crate::Client,
    GET_USER_BILLING_CREDIT_BALANCE,
    "Returns the billing credit that a user has left.",
    false,
    [identifier::<crate::ids::UserId>("user_id")]
);
impl crate::Client {
    /// Returns the billing credit that a user has left.
    ///
    /// `GET /users/{user_id}/billing/credits`
    ///
    /// * Required: `user_id`.
    /// * Returns [`CommerceCreditBalanceResponse`](crate::shared::CommerceCreditBalanceResponse), with status 200.
    /// * Errors: 400, 401, 403, 404, 422, 500.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `clerk-users`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/users/get/users/%7Buser_id%7D/billing/credits>)
    pub fn get_user_billing_credit_balance(
        &self,
        user_id: impl IntoInput<crate::ids::UserId>,
    ) -> GetUserBillingCreditBalanceCall {
        let mut call = self.transport.call(&GET_USER_BILLING_CREDIT_BALANCE);
        call.path("user_id", user_id.into_input());
        GetUserBillingCreditBalanceCall { call }
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
.rules(&[
    BodyRule::Required("action"),
    BodyRule::Required("amount"),
    BodyRule::Required("idempotency_key"),
])
.idempotent();
/// The call of [`Client::adjust_user_billing_credit_balance`](crate::Client::adjust_user_billing_credit_balance), `POST /users/{user_id}/billing/credits`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct AdjustUserBillingCreditBalanceCall {
    call: Call,
}

impl AdjustUserBillingCreditBalanceCall {
    /// `action`: `AdjustCreditBalanceRequestAction`. Required.
    pub fn action(
        mut self,
        value: impl IntoInput<crate::shared::AdjustCreditBalanceRequestAction>,
    ) -> Self {
        self.call.member("action", value.into_input());
        self
    }

    /// Cents, more than 0; `action` gives the direction.
    ///
    /// `amount`: integer >= 1. Required.
    pub fn amount(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.member("amount", value.into_input());
        self
    }

    /// `currency`: string.
    pub fn currency(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("currency", value.into_input());
        self
    }

    /// Applies the adjustment once; a repeated key returns the first ledger entry.
    ///
    /// `idempotency_key`: string. Required.
    pub fn idempotency_key(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("idempotency_key", value.into_input());
        self
    }

    /// `note`: string.
    pub fn note(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("note", value.into_input());
        self
    }

    /// Sets the whole JSON body: `AdjustCreditBalanceRequest`. Required.
    pub fn with_body(
        mut self,
        value: impl IntoInput<crate::shared::AdjustCreditBalanceRequest>,
    ) -> Self {
        self.call.json(value.into_input());
        self
    }
}

identity_facade_core::call!(
    AdjustUserBillingCreditBalanceCall -> crate ::shared::CommerceCreditLedgerResponse
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    AdjustUserBillingCreditBalanceCall,
    crate::Client,
    ADJUST_USER_BILLING_CREDIT_BALANCE,
    "Adds or deducts billing credit of a user, as one ledger entry.",
    false,
    [
        identifier::<crate::ids::UserId>("user_id"),
        member::<crate::shared::AdjustCreditBalanceRequestAction>("action"),
        member::<Int<1, { i64::MAX }>>(
            "amount",
            "Cents, more than 0; `action` gives the direction."
        ),
        member::<String>("currency"),
        member::<String>(
            "idempotency_key",
            "Applies the adjustment once; a repeated key returns the first ledger entry."
        ),
        member::<String>("note")
    ]
);
impl crate::Client {
    /// Adds or deducts billing credit of a user, as one ledger entry.
    ///
    /// `POST /users/{user_id}/billing/credits`
    ///
    /// * Required: `user_id`, `action`, `amount`, `idempotency_key`.
    /// * Returns [`CommerceCreditLedgerResponse`](crate::shared::CommerceCreditLedgerResponse), with status 200.
    /// * Errors: 400, 401, 403, 404, 409, 422, 500.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `clerk-users`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/users/post/users/%7Buser_id%7D/billing/credits>)
    pub fn adjust_user_billing_credit_balance(
        &self,
        user_id: impl IntoInput<crate::ids::UserId>,
    ) -> AdjustUserBillingCreditBalanceCall {
        let mut call = self.transport.call(&ADJUST_USER_BILLING_CREDIT_BALANCE);
        call.path("user_id", user_id.into_input());
        AdjustUserBillingCreditBalanceCall { call }
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
/// The call of [`Client::get_user_billing_subscription`](crate::Client::get_user_billing_subscription), `GET /users/{user_id}/billing/subscription`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetUserBillingSubscriptionCall {
    call: Call,
}

identity_facade_core::call!(
    GetUserBillingSubscriptionCall -> crate ::shared::CommerceSubscription
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetUserBillingSubscriptionCall,
    crate::Client,
    GET_USER_BILLING_SUBSCRIPTION,
    "Returns the subscription of a user with its items and next payment.",
    false,
    [identifier::<crate::ids::UserId>("user_id")]
);
impl crate::Client {
    /// Returns the subscription of a user with its items and next payment.
    ///
    /// `GET /users/{user_id}/billing/subscription`
    ///
    /// * Required: `user_id`.
    /// * Returns [`CommerceSubscription`](crate::shared::CommerceSubscription), with status 200.
    /// * Errors: 400, 401, 403, 404, 422, 500.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `clerk-users`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/users/get/users/%7Buser_id%7D/billing/subscription>)
    pub fn get_user_billing_subscription(
        &self,
        user_id: impl IntoInput<crate::ids::UserId>,
    ) -> GetUserBillingSubscriptionCall {
        let mut call = self.transport.call(&GET_USER_BILLING_SUBSCRIPTION);
        call.path("user_id", user_id.into_input());
        GetUserBillingSubscriptionCall { call }
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
.receipt(Receipt::new(Some("deleted"), &[]));
/// The call of [`Client::delete_external_account`](crate::Client::delete_external_account), `DELETE /users/{user_id}/external_accounts/{external_account_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteExternalAccountCall {
    call: Call,
}

identity_facade_core::call!(DeleteExternalAccountCall -> crate ::shared::DeletedObject);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteExternalAccountCall,
    crate::Client,
    DELETE_EXTERNAL_ACCOUNT,
    "Deletes one linked external (OAuth) account of a user.",
    false,
    [
        identifier::<crate::ids::UserId>("user_id"),
        identifier::<crate::ids::ExternalAccountId>("external_account_id")
    ]
);
impl crate::Client {
    /// Deletes one linked external (OAuth) account of a user.
    ///
    /// `DELETE /users/{user_id}/external_accounts/{external_account_id}`
    ///
    /// * Required: `user_id`, `external_account_id`.
    /// * Returns [`DeletedObject`](crate::shared::DeletedObject), with status 200.
    /// * Errors: 400, 403, 404, 500.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `clerk-users`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/users/delete/users/%7Buser_id%7D/external_accounts/%7Bexternal_account_id%7D>)
    pub fn delete_external_account(
        &self,
        user_id: impl IntoInput<crate::ids::UserId>,
        external_account_id: impl IntoInput<crate::ids::ExternalAccountId>,
    ) -> DeleteExternalAccountCall {
        let mut call = self.transport.call(&DELETE_EXTERNAL_ACCOUNT);
        call.path("user_id", user_id.into_input());
        call.path("external_account_id", external_account_id.into_input());
        DeleteExternalAccountCall { call }
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
/// The call of [`Client::lock_user`](crate::Client::lock_user), `POST /users/{user_id}/lock`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct LockUserCall {
    call: Call,
}

identity_facade_core::call!(LockUserCall -> User);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    LockUserCall,
    crate::Client,
    LOCK_USER,
    "Locks a user out of sign-in until the lockout period ends; a ban has no end.",
    false,
    [identifier::<crate::ids::UserId>("user_id")]
);
impl crate::Client {
    /// Locks a user out of sign-in until the lockout period ends; a ban has no end.
    ///
    /// `POST /users/{user_id}/lock`
    ///
    /// * Required: `user_id`.
    /// * Returns [`User`], with status 200.
    /// * Errors: 403.
    /// * Secrets: `backup_codes`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `clerk-users`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/users/post/users/%7Buser_id%7D/lock>)
    pub fn lock_user(&self, user_id: impl IntoInput<crate::ids::UserId>) -> LockUserCall {
        let mut call = self.transport.call(&LOCK_USER);
        call.path("user_id", user_id.into_input());
        LockUserCall { call }
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
/// The call of [`Client::update_user_metadata`](crate::Client::update_user_metadata), `PATCH /users/{user_id}/metadata`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateUserMetadataCall {
    call: Call,
}

impl UpdateUserMetadataCall {
    /// JSON that only the backend reads and writes.
    ///
    /// `private_metadata`: JSON object of up to 8192 bytes.
    pub fn private_metadata(mut self, value: impl IntoInput<JsonObject<8192>>) -> Self {
        self.call.member("private_metadata", value.into_input());
        self
    }

    /// JSON that frontend and backend read and only the backend writes.
    ///
    /// `public_metadata`: JSON object of up to 8192 bytes.
    pub fn public_metadata(mut self, value: impl IntoInput<JsonObject<8192>>) -> Self {
        self.call.member("public_metadata", value.into_input());
        self
    }

    /// JSON that the frontend can write too: do not trust it.
    ///
    /// `unsafe_metadata`: JSON object of up to 8192 bytes.
    pub fn unsafe_metadata(mut self, value: impl IntoInput<JsonObject<8192>>) -> Self {
        self.call.member("unsafe_metadata", value.into_input());
        self
    }
}

identity_facade_core::call!(UpdateUserMetadataCall -> User);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateUserMetadataCall,
    crate::Client,
    UPDATE_USER_METADATA,
    "Merges metadata into a user; `null` deletes a key, other keys stay.",
    false,
    [
        identifier::<crate::ids::UserId>("user_id"),
        member::<JsonObject<8192>>(
            "private_metadata",
            "JSON that only the backend reads and writes."
        ),
        member::<JsonObject<8192>>(
            "public_metadata",
            "JSON that frontend and backend read and only the backend writes."
        ),
        member::<JsonObject<8192>>(
            "unsafe_metadata",
            "JSON that the frontend can write too: do not trust it."
        )
    ]
);
impl crate::Client {
    /// Merges metadata into a user; `null` deletes a key, other keys stay.
    ///
    /// `PATCH /users/{user_id}/metadata`
    ///
    /// * Required: `user_id`.
    /// * Returns [`User`], with status 200.
    /// * Errors: 400, 401, 404, 422.
    /// * Secrets: `backup_codes`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Rate limit: 10 calls in 10 seconds, for each `user_id`.
    /// * Feature `users`; in `identity-facade`, `clerk-users`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/users/patch/users/%7Buser_id%7D/metadata>)
    pub fn update_user_metadata(
        &self,
        user_id: impl IntoInput<crate::ids::UserId>,
    ) -> UpdateUserMetadataCall {
        let mut call = self.transport.call(&UPDATE_USER_METADATA);
        call.path("user_id", user_id.into_input());
        UpdateUserMetadataCall { call }
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
/// The call of [`Client::replace_user_metadata`](crate::Client::replace_user_metadata), `PUT /users/{user_id}/metadata`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ReplaceUserMetadataCall {
    call: Call,
}

impl ReplaceUserMetadataCall {
    /// JSON that only the backend reads and writes.
    ///
    /// `private_metadata`: JSON object of up to 8192 bytes.
    pub fn private_metadata(mut self, value: impl IntoInput<JsonObject<8192>>) -> Self {
        self.call.member("private_metadata", value.into_input());
        self
    }

    /// JSON that frontend and backend read and only the backend writes.
    ///
    /// `public_metadata`: JSON object of up to 8192 bytes.
    pub fn public_metadata(mut self, value: impl IntoInput<JsonObject<8192>>) -> Self {
        self.call.member("public_metadata", value.into_input());
        self
    }

    /// JSON that the frontend can write too: do not trust it.
    ///
    /// `unsafe_metadata`: JSON object of up to 8192 bytes.
    pub fn unsafe_metadata(mut self, value: impl IntoInput<JsonObject<8192>>) -> Self {
        self.call.member("unsafe_metadata", value.into_input());
        self
    }
}

identity_facade_core::call!(ReplaceUserMetadataCall -> User);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ReplaceUserMetadataCall,
    crate::Client,
    REPLACE_USER_METADATA,
    "Replaces whole metadata members of a user; members left out stay.",
    false,
    [
        identifier::<crate::ids::UserId>("user_id"),
        member::<JsonObject<8192>>(
            "private_metadata",
            "JSON that only the backend reads and writes."
        ),
        member::<JsonObject<8192>>(
            "public_metadata",
            "JSON that frontend and backend read and only the backend writes."
        ),
        member::<JsonObject<8192>>(
            "unsafe_metadata",
            "JSON that the frontend can write too: do not trust it."
        )
    ]
);
impl crate::Client {
    /// Replaces whole metadata members of a user; members left out stay.
    ///
    /// `PUT /users/{user_id}/metadata`
    ///
    /// * Required: `user_id`.
    /// * Returns [`User`], with status 200.
    /// * Errors: 400, 401, 404, 422.
    /// * Secrets: `backup_codes`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Rate limit: 10 calls in 10 seconds, for each `user_id`.
    /// * Feature `users`; in `identity-facade`, `clerk-users`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/users/put/users/%7Buser_id%7D/metadata>)
    pub fn replace_user_metadata(
        &self,
        user_id: impl IntoInput<crate::ids::UserId>,
    ) -> ReplaceUserMetadataCall {
        let mut call = self.transport.call(&REPLACE_USER_METADATA);
        call.path("user_id", user_id.into_input());
        ReplaceUserMetadataCall { call }
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
.receipt(Receipt::new(None, &[("user_id", "user_id")]));
/// The call of [`Client::disable_mfa`](crate::Client::disable_mfa), `DELETE /users/{user_id}/mfa`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DisableMfaCall {
    call: Call,
}

identity_facade_core::call!(DisableMfaCall -> DisableMfaResponse);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DisableMfaCall,
    crate::Client,
    DISABLE_MFA,
    "Disables every MFA method of a user at once: SMS codes, TOTP and others.",
    false,
    [identifier::<crate::ids::UserId>("user_id")]
);
impl crate::Client {
    /// Disables every MFA method of a user at once: SMS codes, TOTP and others.
    ///
    /// `DELETE /users/{user_id}/mfa`
    ///
    /// * Required: `user_id`.
    /// * Returns [`DisableMfaResponse`], with status 200.
    /// * Errors: 404, 500.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `clerk-users`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/users/delete/users/%7Buser_id%7D/mfa>)
    pub fn disable_mfa(&self, user_id: impl IntoInput<crate::ids::UserId>) -> DisableMfaCall {
        let mut call = self.transport.call(&DISABLE_MFA);
        call.path("user_id", user_id.into_input());
        DisableMfaCall { call }
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
.paginated(Paginated::new("data", "total_count"))
.paging(Paging::offset("offset", "limit"))
.listing(Listing::new().largest(500))
.secrets(&["id_token", "token", "token_secret"]);
/// The call of [`Client::get_oauth_access_token`](crate::Client::get_oauth_access_token), `GET /users/{user_id}/oauth_access_tokens/{provider}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetOAuthAccessTokenCall {
    call: Call,
}

impl GetOAuthAccessTokenCall {
    /// `true`: the answer is an object with `data` and `total_count`; without it some lists are a bare array.
    ///
    /// Query parameter `paginated`: boolean.
    pub fn paginated(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("paginated", value.into_input());
        self
    }

    /// Query parameter `limit`: integer from 1 to 500. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 500>>) -> Self {
        self.call.query("limit", value.into_input());
        self
    }

    /// Query parameter `offset`: integer >= 0. Default: `0`.
    pub fn offset(mut self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        self.call.query("offset", value.into_input());
        self
    }
}

identity_facade_core::call!(GetOAuthAccessTokenCall -> Items < OAuthAccessTokenItem >);
identity_facade_core::paged!(GetOAuthAccessTokenCall -> OAuthAccessTokenItem);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetOAuthAccessTokenCall,
    crate::Client,
    GET_OAUTH_ACCESS_TOKEN,
    "Returns a user's access token of an OAuth provider, refreshed if expired and refreshable.",
    false,
    [
        identifier::<crate::ids::UserId>("user_id"),
        identifier::<crate::ids::Provider>("provider"),
        query::<bool>(
            "paginated",
            "`true`: the answer is an object with `data` and `total_count`; without it some lists are a bare array."
        ),
        query::<Int<1, 500>>("limit", "Default: `10`."),
        query::<Int<0, { i64::MAX }>>("offset", "Default: `0`.")
    ]
);
impl crate::Client {
    /// Returns a user's access token of an OAuth provider, refreshed if expired and refreshable.
    ///
    /// `GET /users/{user_id}/oauth_access_tokens/{provider}`
    ///
    /// * Required: `user_id`, `provider`.
    /// * Returns list of `OAuthAccessTokenItem`, with status 200.
    /// * Errors: 400, 404, 422.
    /// * Secrets: `id_token`, `token`, `token_secret`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `offset` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `users`; in `identity-facade`, `clerk-users`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/users/get/users/%7Buser_id%7D/oauth_access_tokens/%7Bprovider%7D>)
    pub fn get_oauth_access_token(
        &self,
        user_id: impl IntoInput<crate::ids::UserId>,
        provider: impl IntoInput<crate::ids::Provider>,
    ) -> GetOAuthAccessTokenCall {
        let mut call = self.transport.call(&GET_OAUTH_ACCESS_TOKEN);
        call.path("user_id", user_id.into_input());
        call.path("provider", provider.into_input());
        GetOAuthAccessTokenCall { call }
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
.paging(Paging::offset("offset", "limit"))
.listing(Listing::new().largest(500).within("data", "total_count"))
.secrets(&["url"]);
/// The call of [`Client::users_get_organization_invitations`](crate::Client::users_get_organization_invitations), `GET /users/{user_id}/organization_invitations`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UsersGetOrganizationInvitationsCall {
    call: Call,
}

impl UsersGetOrganizationInvitationsCall {
    /// Query parameter `limit`: integer from 1 to 500. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 500>>) -> Self {
        self.call.query("limit", value.into_input());
        self
    }

    /// Query parameter `offset`: integer >= 0. Default: `0`.
    pub fn offset(mut self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        self.call.query("offset", value.into_input());
        self
    }

    /// Query parameter `status`: `UsersGetOrganizationInvitationsStatus`.
    pub fn status(mut self, value: impl IntoInput<UsersGetOrganizationInvitationsStatus>) -> Self {
        self.call.query("status", value.into_input());
        self
    }
}

identity_facade_core::call!(
    UsersGetOrganizationInvitationsCall -> crate
    ::shared::OrganizationInvitationsWithPublicOrganizationData
);
identity_facade_core::paged!(
    UsersGetOrganizationInvitationsCall -> crate
    ::shared::OrganizationInvitationWithPublicOrganizationData
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UsersGetOrganizationInvitationsCall,
    crate::Client,
    USERS_GET_ORGANIZATION_INVITATIONS,
    "Lists the organization invitations that one user has received.",
    false,
    [
        identifier::<crate::ids::UserId>("user_id"),
        query::<Int<1, 500>>("limit", "Default: `10`."),
        query::<Int<0, { i64::MAX }>>("offset", "Default: `0`."),
        query::<UsersGetOrganizationInvitationsStatus>("status")
    ]
);
impl crate::Client {
    /// Lists the organization invitations that one user has received.
    ///
    /// `GET /users/{user_id}/organization_invitations`
    ///
    /// * Required: `user_id`.
    /// * Returns [`OrganizationInvitationsWithPublicOrganizationData`](crate::shared::OrganizationInvitationsWithPublicOrganizationData), with status 200.
    /// * Errors: 400, 403, 404.
    /// * Secrets: `url`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `offset` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `users`; in `identity-facade`, `clerk-users`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/users/get/users/%7Buser_id%7D/organization_invitations>)
    pub fn users_get_organization_invitations(
        &self,
        user_id: impl IntoInput<crate::ids::UserId>,
    ) -> UsersGetOrganizationInvitationsCall {
        let mut call = self.transport.call(&USERS_GET_ORGANIZATION_INVITATIONS);
        call.path("user_id", user_id.into_input());
        UsersGetOrganizationInvitationsCall { call }
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
.paging(Paging::offset("offset", "limit"))
.listing(Listing::new().largest(500).within("data", "total_count"));
/// The call of [`Client::users_get_organization_memberships`](crate::Client::users_get_organization_memberships), `GET /users/{user_id}/organization_memberships`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UsersGetOrganizationMembershipsCall {
    call: Call,
}

impl UsersGetOrganizationMembershipsCall {
    /// Query parameter `limit`: integer from 1 to 500. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 500>>) -> Self {
        self.call.query("limit", value.into_input());
        self
    }

    /// Query parameter `offset`: integer >= 0. Default: `0`.
    pub fn offset(mut self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        self.call.query("offset", value.into_input());
        self
    }
}

identity_facade_core::call!(
    UsersGetOrganizationMembershipsCall -> crate ::shared::OrganizationMemberships
);
identity_facade_core::paged!(
    UsersGetOrganizationMembershipsCall -> crate ::shared::OrganizationMembership
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UsersGetOrganizationMembershipsCall,
    crate::Client,
    USERS_GET_ORGANIZATION_MEMBERSHIPS,
    "Lists the organizations of one user, as memberships with roles.",
    false,
    [
        identifier::<crate::ids::UserId>("user_id"),
        query::<Int<1, 500>>("limit", "Default: `10`."),
        query::<Int<0, { i64::MAX }>>("offset", "Default: `0`.")
    ]
);
impl crate::Client {
    /// Lists the organizations of one user, as memberships with roles.
    ///
    /// `GET /users/{user_id}/organization_memberships`
    ///
    /// * Required: `user_id`.
    /// * Returns [`OrganizationMemberships`](crate::shared::OrganizationMemberships), with status 200.
    /// * Errors: 403.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `offset` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `users`; in `identity-facade`, `clerk-users`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/users/get/users/%7Buser_id%7D/organization_memberships>)
    pub fn users_get_organization_memberships(
        &self,
        user_id: impl IntoInput<crate::ids::UserId>,
    ) -> UsersGetOrganizationMembershipsCall {
        let mut call = self.transport.call(&USERS_GET_ORGANIZATION_MEMBERSHIPS);
        call.path("user_id", user_id.into_input());
        UsersGetOrganizationMembershipsCall { call }
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
.receipt(Receipt::new(Some("deleted"), &[]));
/// The call of [`Client::user_passkey_delete`](crate::Client::user_passkey_delete), `DELETE /users/{user_id}/passkeys/{passkey_identification_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UserPasskeyDeleteCall {
    call: Call,
}

identity_facade_core::call!(UserPasskeyDeleteCall -> crate ::shared::DeletedObject);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UserPasskeyDeleteCall,
    crate::Client,
    USER_PASSKEY_DELETE,
    "Deletes a passkey of a user and informs the user by email.",
    false,
    [
        identifier::<crate::ids::UserId>("user_id"),
        identifier::<crate::ids::PasskeyIdentificationId>("passkey_identification_id")
    ]
);
impl crate::Client {
    /// Deletes a passkey of a user and informs the user by email.
    ///
    /// `DELETE /users/{user_id}/passkeys/{passkey_identification_id}`
    ///
    /// * Required: `user_id`, `passkey_identification_id`.
    /// * Returns [`DeletedObject`](crate::shared::DeletedObject), with status 200.
    /// * Errors: 403, 404, 500.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `clerk-users`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/users/delete/users/%7Buser_id%7D/passkeys/%7Bpasskey_identification_id%7D>)
    pub fn user_passkey_delete(
        &self,
        user_id: impl IntoInput<crate::ids::UserId>,
        passkey_identification_id: impl IntoInput<crate::ids::PasskeyIdentificationId>,
    ) -> UserPasskeyDeleteCall {
        let mut call = self.transport.call(&USER_PASSKEY_DELETE);
        call.path("user_id", user_id.into_input());
        call.path(
            "passkey_identification_id",
            passkey_identification_id.into_input(),
        );
        UserPasskeyDeleteCall { call }
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
/// The call of [`Client::set_user_password_compromised`](crate::Client::set_user_password_compromised), `POST /users/{user_id}/password/set_compromised`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct SetUserPasswordCompromisedCall {
    call: Call,
}

impl SetUserPasswordCompromisedCall {
    /// `revoke_all_sessions`: boolean.
    pub fn revoke_all_sessions(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("revoke_all_sessions", value.into_input());
        self
    }

    /// Sends `null` for `revoke_all_sessions`.
    pub fn revoke_all_sessions_null(mut self) -> Self {
        self.call.null("revoke_all_sessions");
        self
    }
}

identity_facade_core::call!(SetUserPasswordCompromisedCall -> User);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    SetUserPasswordCompromisedCall,
    crate::Client,
    SET_USER_PASSWORD_COMPROMISED,
    "Marks a password as compromised; the user must reset it at the next sign-in.",
    false,
    [
        identifier::<crate::ids::UserId>("user_id"),
        member::<identity_facade_core::Nullable<bool>>("revoke_all_sessions")
    ]
);
impl crate::Client {
    /// Marks a password as compromised; the user must reset it at the next sign-in.
    ///
    /// `POST /users/{user_id}/password/set_compromised`
    ///
    /// * Required: `user_id`.
    /// * Returns [`User`], with status 200.
    /// * Errors: 400, 401, 403, 404, 422.
    /// * Secrets: `backup_codes`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `clerk-users`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/users/post/users/%7Buser_id%7D/password/set_compromised>)
    pub fn set_user_password_compromised(
        &self,
        user_id: impl IntoInput<crate::ids::UserId>,
    ) -> SetUserPasswordCompromisedCall {
        let mut call = self.transport.call(&SET_USER_PASSWORD_COMPROMISED);
        call.path("user_id", user_id.into_input());
        SetUserPasswordCompromisedCall { call }
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
/// The call of [`Client::unset_user_password_compromised`](crate::Client::unset_user_password_compromised), `POST /users/{user_id}/password/unset_compromised`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UnsetUserPasswordCompromisedCall {
    call: Call,
}

identity_facade_core::call!(UnsetUserPasswordCompromisedCall -> User);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UnsetUserPasswordCompromisedCall,
    crate::Client,
    UNSET_USER_PASSWORD_COMPROMISED,
    "Clears the compromised mark of a password; a reserved-email quarantine stays.",
    false,
    [identifier::<crate::ids::UserId>("user_id")]
);
impl crate::Client {
    /// Clears the compromised mark of a password; a reserved-email quarantine stays.
    ///
    /// `POST /users/{user_id}/password/unset_compromised`
    ///
    /// * Required: `user_id`.
    /// * Returns [`User`], with status 200.
    /// * Errors: 400, 401, 403, 404, 422.
    /// * Secrets: `backup_codes`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `clerk-users`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/users/post/users/%7Buser_id%7D/password/unset_compromised>)
    pub fn unset_user_password_compromised(
        &self,
        user_id: impl IntoInput<crate::ids::UserId>,
    ) -> UnsetUserPasswordCompromisedCall {
        let mut call = self.transport.call(&UNSET_USER_PASSWORD_COMPROMISED);
        call.path("user_id", user_id.into_input());
        UnsetUserPasswordCompromisedCall { call }
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
/// The call of [`Client::delete_user_profile_image`](crate::Client::delete_user_profile_image), `DELETE /users/{user_id}/profile_image`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteUserProfileImageCall {
    call: Call,
}

identity_facade_core::call!(DeleteUserProfileImageCall -> User);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteUserProfileImageCall,
    crate::Client,
    DELETE_USER_PROFILE_IMAGE,
    "Deletes the profile image of a user and returns the user.",
    false,
    [identifier::<crate::ids::UserId>("user_id")]
);
impl crate::Client {
    /// Deletes the profile image of a user and returns the user.
    ///
    /// `DELETE /users/{user_id}/profile_image`
    ///
    /// * Required: `user_id`.
    /// * Returns [`User`], with status 200.
    /// * Errors: 404.
    /// * Secrets: `backup_codes`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `clerk-users`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/users/delete/users/%7Buser_id%7D/profile_image>)
    pub fn delete_user_profile_image(
        &self,
        user_id: impl IntoInput<crate::ids::UserId>,
    ) -> DeleteUserProfileImageCall {
        let mut call = self.transport.call(&DELETE_USER_PROFILE_IMAGE);
        call.path("user_id", user_id.into_input());
        DeleteUserProfileImageCall { call }
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
/// The call of [`Client::remove_user_password`](crate::Client::remove_user_password), `POST /users/{user_id}/remove_password`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct RemoveUserPasswordCall {
    call: Call,
}

impl RemoveUserPasswordCall {
    /// `true` ends the active sessions of the user; default `false`.
    ///
    /// `sign_out_of_other_sessions`: boolean.
    pub fn sign_out_of_other_sessions(mut self, value: impl IntoInput<bool>) -> Self {
        self.call
            .member("sign_out_of_other_sessions", value.into_input());
        self
    }
}

identity_facade_core::call!(RemoveUserPasswordCall -> User);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    RemoveUserPasswordCall,
    crate::Client,
    REMOVE_USER_PASSWORD,
    "Removes the password of a user; sessions stay unless you ask to revoke them.",
    false,
    [
        identifier::<crate::ids::UserId>("user_id"),
        member::<bool>(
            "sign_out_of_other_sessions",
            "`true` ends the active sessions of the user; default `false`."
        )
    ]
);
impl crate::Client {
    /// Removes the password of a user; sessions stay unless you ask to revoke them.
    ///
    /// `POST /users/{user_id}/remove_password`
    ///
    /// * Required: `user_id`.
    /// * Returns [`User`], with status 200.
    /// * Errors: 400, 401, 403, 404, 500.
    /// * Secrets: `backup_codes`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `clerk-users`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/users/post/users/%7Buser_id%7D/remove_password>)
    pub fn remove_user_password(
        &self,
        user_id: impl IntoInput<crate::ids::UserId>,
    ) -> RemoveUserPasswordCall {
        let mut call = self.transport.call(&REMOVE_USER_PASSWORD);
        call.path("user_id", user_id.into_input());
        RemoveUserPasswordCall { call }
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
.receipt(Receipt::new(None, &[("user_id", "user_id")]));
/// The call of [`Client::delete_totp`](crate::Client::delete_totp), `DELETE /users/{user_id}/totp`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteTotpCall {
    call: Call,
}

identity_facade_core::call!(DeleteTotpCall -> DeleteTotpResponse);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteTotpCall,
    crate::Client,
    DELETE_TOTP,
    "Deletes all authenticator-app (TOTP) factors of a user; other MFA methods stay.",
    false,
    [identifier::<crate::ids::UserId>("user_id")]
);
impl crate::Client {
    /// Deletes all authenticator-app (TOTP) factors of a user; other MFA methods stay.
    ///
    /// `DELETE /users/{user_id}/totp`
    ///
    /// * Required: `user_id`.
    /// * Returns [`DeleteTotpResponse`], with status 200.
    /// * Errors: 404, 500.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `clerk-users`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/users/delete/users/%7Buser_id%7D/totp>)
    pub fn delete_totp(&self, user_id: impl IntoInput<crate::ids::UserId>) -> DeleteTotpCall {
        let mut call = self.transport.call(&DELETE_TOTP);
        call.path("user_id", user_id.into_input());
        DeleteTotpCall { call }
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
/// The call of [`Client::list_user_trusted_devices`](crate::Client::list_user_trusted_devices), `GET /users/{user_id}/trusted_devices`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListUserTrustedDevicesCall {
    call: Call,
}

identity_facade_core::call!(
    ListUserTrustedDevicesCall -> ListUserTrustedDevicesResponse
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListUserTrustedDevicesCall,
    crate::Client,
    LIST_USER_TRUSTED_DEVICES,
    "Lists the active trusted devices of a user.",
    false,
    [identifier::<crate::ids::UserId>("user_id")]
);
impl crate::Client {
    /// Lists the active trusted devices of a user.
    ///
    /// `GET /users/{user_id}/trusted_devices`
    ///
    /// * Required: `user_id`.
    /// * Returns [`ListUserTrustedDevicesResponse`], with status 200.
    /// * Errors: 403, 404, 500.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `clerk-users`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/users/get/users/%7Buser_id%7D/trusted_devices>)
    pub fn list_user_trusted_devices(
        &self,
        user_id: impl IntoInput<crate::ids::UserId>,
    ) -> ListUserTrustedDevicesCall {
        let mut call = self.transport.call(&LIST_USER_TRUSTED_DEVICES);
        call.path("user_id", user_id.into_input());
        ListUserTrustedDevicesCall { call }
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
/// The call of [`Client::revoke_user_trusted_device`](crate::Client::revoke_user_trusted_device), `DELETE /users/{user_id}/trusted_devices/{trusted_device_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct RevokeUserTrustedDeviceCall {
    call: Call,
}

identity_facade_core::call!(RevokeUserTrustedDeviceCall -> TrustedDevice);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    RevokeUserTrustedDeviceCall,
    crate::Client,
    REVOKE_USER_TRUSTED_DEVICE,
    "Revokes one trusted device of a user.",
    false,
    [
        identifier::<crate::ids::UserId>("user_id"),
        identifier::<crate::ids::TrustedDeviceId>("trusted_device_id")
    ]
);
impl crate::Client {
    /// Revokes one trusted device of a user.
    ///
    /// `DELETE /users/{user_id}/trusted_devices/{trusted_device_id}`
    ///
    /// * Required: `user_id`, `trusted_device_id`.
    /// * Returns [`TrustedDevice`], with status 200.
    /// * Errors: 403, 404, 500.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `clerk-users`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/users/delete/users/%7Buser_id%7D/trusted_devices/%7Btrusted_device_id%7D>)
    pub fn revoke_user_trusted_device(
        &self,
        user_id: impl IntoInput<crate::ids::UserId>,
        trusted_device_id: impl IntoInput<crate::ids::TrustedDeviceId>,
    ) -> RevokeUserTrustedDeviceCall {
        let mut call = self.transport.call(&REVOKE_USER_TRUSTED_DEVICE);
        call.path("user_id", user_id.into_input());
        call.path("trusted_device_id", trusted_device_id.into_input());
        RevokeUserTrustedDeviceCall { call }
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
/// The call of [`Client::unban_user`](crate::Client::unban_user), `POST /users/{user_id}/unban`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UnbanUserCall {
    call: Call,
}

identity_facade_core::call!(UnbanUserCall -> User);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UnbanUserCall,
    crate::Client,
    UNBAN_USER,
    "Lifts the ban of one user.",
    false,
    [identifier::<crate::ids::UserId>("user_id")]
);
impl crate::Client {
    /// Lifts the ban of one user.
    ///
    /// `POST /users/{user_id}/unban`
    ///
    /// * Required: `user_id`.
    /// * Returns [`User`], with status 200.
    /// * Errors: 402.
    /// * Secrets: `backup_codes`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `clerk-users`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/users/post/users/%7Buser_id%7D/unban>)
    pub fn unban_user(&self, user_id: impl IntoInput<crate::ids::UserId>) -> UnbanUserCall {
        let mut call = self.transport.call(&UNBAN_USER);
        call.path("user_id", user_id.into_input());
        UnbanUserCall { call }
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
/// The call of [`Client::unlock_user`](crate::Client::unlock_user), `POST /users/{user_id}/unlock`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UnlockUserCall {
    call: Call,
}

identity_facade_core::call!(UnlockUserCall -> User);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UnlockUserCall,
    crate::Client,
    UNLOCK_USER,
    "Unlocks a user before the lockout period ends.",
    false,
    [identifier::<crate::ids::UserId>("user_id")]
);
impl crate::Client {
    /// Unlocks a user before the lockout period ends.
    ///
    /// `POST /users/{user_id}/unlock`
    ///
    /// * Required: `user_id`.
    /// * Returns [`User`], with status 200.
    /// * Errors: 403.
    /// * Secrets: `backup_codes`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `clerk-users`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/users/post/users/%7Buser_id%7D/unlock>)
    pub fn unlock_user(&self, user_id: impl IntoInput<crate::ids::UserId>) -> UnlockUserCall {
        let mut call = self.transport.call(&UNLOCK_USER);
        call.path("user_id", user_id.into_input());
        UnlockUserCall { call }
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
.rules(&[BodyRule::Required("password")])
.idempotent()
.secrets(&["password"]);
/// The call of [`Client::verify_password`](crate::Client::verify_password), `POST /users/{user_id}/verify_password`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct VerifyPasswordCall {
    call: Call,
}

impl VerifyPasswordCall {
    /// `password`: secret string. Required.
    pub fn password(mut self, value: impl IntoInput<Secret>) -> Self {
        self.call.member("password", value.into_input());
        self
    }
}

identity_facade_core::call!(VerifyPasswordCall -> VerifyPasswordResponse);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    VerifyPasswordCall,
    crate::Client,
    VERIFY_PASSWORD,
    "Checks a plaintext password of a user; a wrong one is answered with 422.",
    false,
    [
        identifier::<crate::ids::UserId>("user_id"),
        member::<Secret>("password")
    ]
);
impl crate::Client {
    /// Checks a plaintext password of a user; a wrong one is answered with 422.
    ///
    /// `POST /users/{user_id}/verify_password`
    ///
    /// * Required: `user_id`, `password`.
    /// * Returns [`VerifyPasswordResponse`], with status 200.
    /// * Errors: 400, 404, 422, 500.
    /// * Secrets: `password`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `clerk-users`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/users/post/users/%7Buser_id%7D/verify_password>)
    pub fn verify_password(
        &self,
        user_id: impl IntoInput<crate::ids::UserId>,
    ) -> VerifyPasswordCall {
        let mut call = self.transport.call(&VERIFY_PASSWORD);
        call.path("user_id", user_id.into_input());
        VerifyPasswordCall { call }
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
.rules(&[BodyRule::Required("code")])
.secrets(&["code"]);
/// The call of [`Client::verify_totp`](crate::Client::verify_totp), `POST /users/{user_id}/verify_totp`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct VerifyTotpCall {
    call: Call,
}

impl VerifyTotpCall {
    /// `code`: secret string. Required.
    pub fn code(mut self, value: impl IntoInput<Secret>) -> Self {
        self.call.member("code", value.into_input());
        self
    }
}

identity_facade_core::call!(VerifyTotpCall -> VerifyTotpResponse);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    VerifyTotpCall,
    crate::Client,
    VERIFY_TOTP,
    "Checks a TOTP or backup code of a user; a backup code is consumed by the check.",
    false,
    [
        identifier::<crate::ids::UserId>("user_id"),
        member::<Secret>("code")
    ]
);
impl crate::Client {
    /// Checks a TOTP or backup code of a user; a backup code is consumed by the check.
    ///
    /// `POST /users/{user_id}/verify_totp`
    ///
    /// * Required: `user_id`, `code`.
    /// * Returns [`VerifyTotpResponse`], with status 200.
    /// * Errors: 400, 404, 422, 500.
    /// * Secrets: `code`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `clerk-users`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/users/post/users/%7Buser_id%7D/verify_totp>)
    pub fn verify_totp(&self, user_id: impl IntoInput<crate::ids::UserId>) -> VerifyTotpCall {
        let mut call = self.transport.call(&VERIFY_TOTP);
        call.path("user_id", user_id.into_input());
        VerifyTotpCall { call }
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
.receipt(Receipt::new(Some("deleted"), &[]));
/// The call of [`Client::user_web3_wallet_delete`](crate::Client::user_web3_wallet_delete), `DELETE /users/{user_id}/web3_wallets/{web3_wallet_identification_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UserWeb3WalletDeleteCall {
    call: Call,
}

identity_facade_core::call!(UserWeb3WalletDeleteCall -> crate ::shared::DeletedObject);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UserWeb3WalletDeleteCall,
    crate::Client,
    USER_WEB3_WALLET_DELETE,
    "Deletes a web3 wallet from its user.",
    false,
    [
        identifier::<crate::ids::UserId>("user_id"),
        identifier::<crate::ids::Web3WalletIdentificationId>("web3_wallet_identification_id")
    ]
);
impl crate::Client {
    /// Deletes a web3 wallet from its user.
    ///
    /// `DELETE /users/{user_id}/web3_wallets/{web3_wallet_identification_id}`
    ///
    /// * Required: `user_id`, `web3_wallet_identification_id`.
    /// * Returns [`DeletedObject`](crate::shared::DeletedObject), with status 200.
    /// * Errors: 400, 403, 404, 500.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `users`; in `identity-facade`, `clerk-users`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/users/delete/users/%7Buser_id%7D/web3_wallets/%7Bweb3_wallet_identification_id%7D>)
    pub fn user_web3_wallet_delete(
        &self,
        user_id: impl IntoInput<crate::ids::UserId>,
        web3_wallet_identification_id: impl IntoInput<crate::ids::Web3WalletIdentificationId>,
    ) -> UserWeb3WalletDeleteCall {
        let mut call = self.transport.call(&USER_WEB3_WALLET_DELETE);
        call.path("user_id", user_id.into_input());
        call.path(
            "web3_wallet_identification_id",
            web3_wallet_identification_id.into_input(),
        );
        UserWeb3WalletDeleteCall { call }
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

/// Object `DeleteBackupCodeResponse`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DeleteBackupCodeResponse {
    /// `user_id`, may be absent.
    pub user_id: Option<crate::ids::UserId>,
}

/// Object `DeleteTotpResponse`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DeleteTotpResponse {
    /// `user_id`, may be absent.
    pub user_id: Option<crate::ids::UserId>,
}

/// Object `DisableMfaResponse`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DisableMfaResponse {
    /// `user_id`, may be absent.
    pub user_id: Option<crate::ids::UserId>,
}

/// Object `EnterpriseAccount`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EnterpriseAccount {
    /// `active`. Required.
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
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub id: String,
    /// `last_authenticated_at`: Unix time in milliseconds, may be absent or null.
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
    /// JSON that frontend and backend read and only the backend writes.
    ///
    /// `public_metadata`, may be absent.
    pub public_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `verification`, may be null.
    pub verification: Option<EnterpriseAccountVerification>,
}

/// Object `EnterpriseAccountConnection`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EnterpriseAccountConnection {
    /// `active`. Required.
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
    /// `created_at`: Unix time in milliseconds.
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
    /// `domain`, may be absent. Deprecated.
    pub domain: Option<String>,
    /// `domains`, may be absent.
    pub domains: Option<Items<String>>,
    /// `id`. Required.
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
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

/// Enum `EnterpriseAccount protocol`, open: answers keep unknown values.
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
/// Union `EnterpriseAccount verification`.
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

/// Object `ExternalAccountWithVerification`.
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
    /// `avatar_url`, may be absent. Deprecated.
    pub avatar_url: Option<String>,
    /// `created_at`: Unix time in milliseconds.
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
    /// `id`. Required.
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
    /// `provider_user_id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub provider_user_id: String,
    /// JSON that frontend and backend read and only the backend writes.
    ///
    /// `public_metadata`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub public_metadata: serde_json::Map<String, serde_json::Value>,
    /// `updated_at`: Unix time in milliseconds.
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

/// Enum `ExternalAccountWithVerification object`, open: answers keep unknown values.
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
/// Union `ExternalAccountWithVerification verification`.
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

/// Object `ListUserTrustedDevicesResponse`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListUserTrustedDevicesResponse {
    /// `data`. Required.
    pub data: Items<TrustedDevice>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Enum `NewIdentificationStatus`.
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
/// Object `OAuthAccessTokenItem`.
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
    /// `id_token`, may be absent. Secret: redacted in debug output.
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
    /// JSON that frontend and backend read and only the backend writes.
    ///
    /// `public_metadata`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub public_metadata: serde_json::Map<String, serde_json::Value>,
    /// `scopes`, may be absent.
    pub scopes: Option<Items<String>>,
    /// `token`. Required. Secret: redacted in debug output.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub token: Secret,
    /// `token_secret`, may be absent. Secret: redacted in debug output.
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub token_secret: Option<Secret>,
}

/// Object `Passkey`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Passkey {
    /// `id`, may be absent.
    pub id: Option<crate::ids::PasskeyIdentificationId>,
    /// `last_used_at`: Unix time in milliseconds.
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

/// Object `SAMLAccount`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SamlAccount {
    /// `active`. Required.
    pub active: bool,
    /// `email_address`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub email_address: String,
    /// `first_name`, may be absent or null.
    pub first_name: Option<String>,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub id: String,
    /// `last_authenticated_at`: Unix time in milliseconds, may be absent or null.
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
    /// JSON that frontend and backend read and only the backend writes.
    ///
    /// `public_metadata`, may be absent.
    pub public_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `saml_connection`, may be absent or null.
    pub saml_connection: Option<SamlAccountConnection>,
    /// `verification`, may be null.
    pub verification: Option<SamlAccountVerification>,
}

/// Object `SAMLAccountConnection`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SamlAccountConnection {
    /// `active`. Required.
    pub active: bool,
    /// `allow_idp_initiated`, may be absent.
    pub allow_idp_initiated: Option<bool>,
    /// `allow_subdomains`, may be absent.
    pub allow_subdomains: Option<bool>,
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `disable_additional_identifications`, may be absent.
    pub disable_additional_identifications: Option<bool>,
    /// `domain`, may be absent. Deprecated.
    pub domain: Option<String>,
    /// `domains`, may be absent.
    pub domains: Option<Items<String>>,
    /// `id`. Required.
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
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

/// Union `SamlAccount verification`.
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

/// Object `SCIMUserMetadata`.
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
    /// Id of the user outside Clerk: in your own system or, in `scim`, in the directory.
    ///
    /// `external_id`, may be null.
    pub external_id: Option<String>,
}

/// Object `TotalCount`.
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
    /// `total_count`. Required.
    pub total_count: i64,
}

/// Object `TrustedDevice`.
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
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::TrustedDeviceId,
    /// `last_used_at`: Unix time in milliseconds, may be absent or null.
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
    /// `revoked_at`: Unix time in milliseconds, may be absent or null.
    pub revoked_at: Option<UnixMillis>,
    /// `status`. Required.
    pub status: Open<TrustedDeviceStatus>,
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

/// Enum `TrustedDevice platform`, open: answers keep unknown values.
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
/// Enum `TrustedDevice status`, open: answers keep unknown values.
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
/// Object `User`.
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
    /// `banned`. Required.
    pub banned: bool,
    /// `true` exempts the user from Device Trust at sign-in.
    ///
    /// `bypass_client_trust`, may be absent.
    pub bypass_client_trust: Option<bool>,
    /// `create_organization_enabled`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub create_organization_enabled: bool,
    /// How many organizations the user may create; 0: unlimited.
    ///
    /// `create_organizations_limit`, may be absent or null.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub create_organizations_limit: Option<i64>,
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// Whether users may delete their own account through the Frontend API.
    ///
    /// `delete_self_enabled`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub delete_self_enabled: bool,
    /// `true`: provisioning has withdrawn the account and sign-in is refused.
    ///
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
    /// Id of the user outside Clerk: in your own system or, in `scim`, in the directory.
    ///
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
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::UserId,
    /// `image_url`, may be absent.
    pub image_url: Option<String>,
    /// Time of the latest activity; on a user it is exact to the day only.
    ///
    /// `last_active_at`: Unix time in milliseconds, may be null.
    pub last_active_at: Option<UnixMillis>,
    /// `last_name`, may be null.
    pub last_name: Option<String>,
    /// `last_sign_in_at`: Unix time in milliseconds, may be null.
    pub last_sign_in_at: Option<UnixMillis>,
    /// Time of consent to the legal terms: RFC 3339 in requests, a Unix time in answers.
    ///
    /// `legal_accepted_at`: Unix time in milliseconds, may be null.
    pub legal_accepted_at: Option<UnixMillis>,
    /// `locale`, may be absent or null.
    pub locale: Option<String>,
    /// `locked`. Required.
    pub locked: bool,
    /// Seconds until a locked user is unlocked; null for a locked user: never.
    ///
    /// `lockout_expires_in_seconds`, may be null.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub lockout_expires_in_seconds: Option<i64>,
    /// Latest time MFA was disabled; kept even if MFA is on now.
    ///
    /// `mfa_disabled_at`: Unix time in milliseconds, may be null.
    pub mfa_disabled_at: Option<UnixMillis>,
    /// Latest time MFA was enabled; kept even if MFA is off now.
    ///
    /// `mfa_enabled_at`: Unix time in milliseconds, may be null.
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
    /// `password_last_updated_at`: Unix time in milliseconds, may be absent or null.
    pub password_last_updated_at: Option<UnixMillis>,
    /// `phone_numbers`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub phone_numbers: Items<crate::shared::PhoneNumber>,
    /// Id, not address, of the primary email address; updates accept only a verified one.
    ///
    /// `primary_email_address_id`, may be null.
    pub primary_email_address_id: Option<crate::ids::EmailAddressId>,
    /// Id, not number, of the primary phone number; updates accept only a verified one.
    ///
    /// `primary_phone_number_id`, may be null.
    pub primary_phone_number_id: Option<crate::ids::PhoneNumberId>,
    /// `primary_web3_wallet_id`, may be null.
    pub primary_web3_wallet_id: Option<crate::ids::Web3WalletIdentificationId>,
    /// JSON that only the backend reads and writes.
    ///
    /// `private_metadata`, may be absent or null.
    pub private_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `profile_image_url`, may be absent. Deprecated.
    pub profile_image_url: Option<String>,
    /// JSON that frontend and backend read and only the backend writes.
    ///
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
    /// JSON that the frontend can write too: do not trust it.
    ///
    /// `unsafe_metadata`, may be absent.
    pub unsafe_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
    /// `username`, may be null.
    pub username: Option<String>,
    /// Failed attempts left before the lockout; null without account lockout.
    ///
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

/// Enum `UsersGetOrganizationInvitations status`.
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
/// Object `verification_google_one_tap`.
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
    /// `expire_at`: Unix time in milliseconds, may be null.
    pub expire_at: Option<UnixMillis>,
    /// `object`, may be absent.
    pub object: Option<String>,
    /// `status`. Required.
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

/// Enum `VerificationGoogleOneTap status`, open: answers keep unknown values.
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
/// Object `verification_oauth`.
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
    /// `expire_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub expire_at: UnixMillis,
    /// `external_verification_redirect_url`, may be absent.
    pub external_verification_redirect_url: Option<String>,
    /// `object`, may be absent.
    pub object: Option<String>,
    /// `status`. Required.
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

/// Enum `VerificationOauth status`, open: answers keep unknown values.
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
/// Object `verification_passkey`.
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
    /// `expire_at`: Unix time in milliseconds, may be null.
    pub expire_at: Option<UnixMillis>,
    /// `message`, may be absent or null.
    pub message: Option<String>,
    /// `nonce`, may be absent.
    pub nonce: Option<String>,
    /// `object`, may be absent.
    pub object: Option<String>,
    /// `status`. Required.
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

/// Object `verification_web3`.
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
    /// `expire_at`: Unix time in milliseconds, may be null.
    pub expire_at: Option<UnixMillis>,
    /// `message`, may be absent or null.
    pub message: Option<String>,
    /// `nonce`, may be absent or null.
    pub nonce: Option<String>,
    /// `object`, may be absent.
    pub object: Option<String>,
    /// `status`. Required.
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

/// Enum `VerificationWeb3 status`, open: answers keep unknown values.
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
/// Enum `VerificationWeb3 strategy`, open: answers keep unknown values.
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
/// Object `VerifyPasswordResponse`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct VerifyPasswordResponse {
    /// `verified`, may be absent.
    pub verified: Option<bool>,
}

/// Object `VerifyTotpResponse`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct VerifyTotpResponse {
    /// `code_type`, may be absent.
    pub code_type: Option<Open<VerifyTotpResponseCodeType>>,
    /// `verified`, may be absent.
    pub verified: Option<bool>,
}

/// Enum `VerifyTotpResponse code_type`, open: answers keep unknown values.
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
/// Object `Web3Wallet`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Web3Wallet {
    /// `created_at`: Unix time in milliseconds.
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
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
    /// `verification`, may be null.
    pub verification: Option<Web3WalletVerification>,
    /// `web3_wallet`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub web3_wallet: String,
}

/// Union `Web3Wallet verification`.
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
