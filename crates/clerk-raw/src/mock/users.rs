// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    AtMost, Int, IntoInput, IntoList, JsonObject, List, Secret, UnixMillis,
};

/// Which `GET /users` a mock answers.
pub struct GetUserListWhen(::httpmock::When);
impl GetUserListWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/users$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /users` answers.
pub struct GetUserListThen(::httpmock::Then);
impl GetUserListThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl GetUserListWhen {
    /// Requires this `email_address` in the query.
    #[track_caller]
    pub fn email_address<M>(self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        Self(super::query(
            self.0,
            "email_address",
            false,
            value.into_list(),
        ))
    }

    /// Requires this `phone_number` in the query.
    #[track_caller]
    pub fn phone_number<M>(self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        Self(super::query(
            self.0,
            "phone_number",
            false,
            value.into_list(),
        ))
    }

    /// Requires this `external_id` in the query.
    #[track_caller]
    pub fn external_id<M>(self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        Self(super::query(
            self.0,
            "external_id",
            false,
            value.into_list(),
        ))
    }

    /// Requires this `username` in the query.
    #[track_caller]
    pub fn username<M>(self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        Self(super::query(self.0, "username", false, value.into_list()))
    }

    /// Requires this `web3_wallet` in the query.
    #[track_caller]
    pub fn web3_wallet<M>(self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        Self(super::query(
            self.0,
            "web3_wallet",
            false,
            value.into_list(),
        ))
    }

    /// Requires this `user_id` in the query.
    #[track_caller]
    pub fn user_id<M>(self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        Self(super::query(self.0, "user_id", false, value.into_list()))
    }

    /// Requires this `organization_id` in the query.
    #[track_caller]
    pub fn organization_id<M>(self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        Self(super::query(
            self.0,
            "organization_id",
            false,
            value.into_list(),
        ))
    }

    /// Requires this `query` in the query.
    #[track_caller]
    pub fn query(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "query", false, value.into_input()))
    }

    /// Requires this `email_address_query` in the query.
    #[track_caller]
    pub fn email_address_query(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(
            self.0,
            "email_address_query",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `phone_number_query` in the query.
    #[track_caller]
    pub fn phone_number_query(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(
            self.0,
            "phone_number_query",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `username_query` in the query.
    #[track_caller]
    pub fn username_query(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(
            self.0,
            "username_query",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `name_query` in the query.
    #[track_caller]
    pub fn name_query(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(
            self.0,
            "name_query",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `banned` in the query.
    #[track_caller]
    pub fn banned(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(self.0, "banned", false, value.into_input()))
    }

    /// Requires this `last_active_at_before` in the query.
    #[track_caller]
    pub fn last_active_at_before(self, value: impl IntoInput<UnixMillis>) -> Self {
        Self(super::query(
            self.0,
            "last_active_at_before",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `last_active_at_after` in the query.
    #[track_caller]
    pub fn last_active_at_after(self, value: impl IntoInput<UnixMillis>) -> Self {
        Self(super::query(
            self.0,
            "last_active_at_after",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `last_active_at_since` in the query.
    #[track_caller]
    pub fn last_active_at_since(self, value: impl IntoInput<UnixMillis>) -> Self {
        Self(super::query(
            self.0,
            "last_active_at_since",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `created_at_before` in the query.
    #[track_caller]
    pub fn created_at_before(self, value: impl IntoInput<UnixMillis>) -> Self {
        Self(super::query(
            self.0,
            "created_at_before",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `created_at_after` in the query.
    #[track_caller]
    pub fn created_at_after(self, value: impl IntoInput<UnixMillis>) -> Self {
        Self(super::query(
            self.0,
            "created_at_after",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `last_sign_in_at_before` in the query.
    #[track_caller]
    pub fn last_sign_in_at_before(self, value: impl IntoInput<UnixMillis>) -> Self {
        Self(super::query(
            self.0,
            "last_sign_in_at_before",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `last_sign_in_at_after` in the query.
    #[track_caller]
    pub fn last_sign_in_at_after(self, value: impl IntoInput<UnixMillis>) -> Self {
        Self(super::query(
            self.0,
            "last_sign_in_at_after",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `provider` in the query.
    #[track_caller]
    pub fn provider(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "provider", false, value.into_input()))
    }

    /// Requires this `provider_user_id` in the query.
    #[track_caller]
    pub fn provider_user_id<M>(self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        Self(super::query(
            self.0,
            "provider_user_id",
            false,
            value.into_list(),
        ))
    }

    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 500>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `offset` in the query.
    #[track_caller]
    pub fn offset(self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "offset", false, value.into_input()))
    }

    /// Requires this `starting_after` in the query.
    #[track_caller]
    pub fn starting_after(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(
            self.0,
            "starting_after",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `order_by` in the query.
    #[track_caller]
    pub fn order_by(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "order_by", false, value.into_input()))
    }
}

/// Which `POST /users` a mock answers.
pub struct CreateUserWhen(::httpmock::When);
impl CreateUserWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/users$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /users` answers.
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

impl CreateUserWhen {
    /// Requires this `backup_codes` in the body.
    #[track_caller]
    pub fn backup_codes<M>(self, value: impl IntoList<List<Secret>, M>) -> Self {
        Self(super::member(self.0, "backup_codes", value.into_list()))
    }

    /// Requires this `banned` in the body.
    #[track_caller]
    pub fn banned(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "banned", value.into_input()))
    }

    /// Requires null as `banned` in the body.
    pub fn banned_null(self) -> Self {
        Self(super::member(self.0, "banned", Ok(())))
    }

    /// Requires this `bypass_client_trust` in the body.
    #[track_caller]
    pub fn bypass_client_trust(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "bypass_client_trust",
            value.into_input(),
        ))
    }

    /// Requires null as `bypass_client_trust` in the body.
    pub fn bypass_client_trust_null(self) -> Self {
        Self(super::member(self.0, "bypass_client_trust", Ok(())))
    }

    /// Requires this `create_organization_enabled` in the body.
    #[track_caller]
    pub fn create_organization_enabled(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "create_organization_enabled",
            value.into_input(),
        ))
    }

    /// Requires null as `create_organization_enabled` in the body.
    pub fn create_organization_enabled_null(self) -> Self {
        Self(super::member(self.0, "create_organization_enabled", Ok(())))
    }

    /// Requires this `create_organizations_limit` in the body.
    #[track_caller]
    pub fn create_organizations_limit(self, value: impl IntoInput<i64>) -> Self {
        Self(super::member(
            self.0,
            "create_organizations_limit",
            value.into_input(),
        ))
    }

    /// Requires null as `create_organizations_limit` in the body.
    pub fn create_organizations_limit_null(self) -> Self {
        Self(super::member(self.0, "create_organizations_limit", Ok(())))
    }

    /// Requires this `created_at` in the body.
    #[track_caller]
    pub fn created_at(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "created_at", value.into_input()))
    }

    /// Requires null as `created_at` in the body.
    pub fn created_at_null(self) -> Self {
        Self(super::member(self.0, "created_at", Ok(())))
    }

    /// Requires this `delete_self_enabled` in the body.
    #[track_caller]
    pub fn delete_self_enabled(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "delete_self_enabled",
            value.into_input(),
        ))
    }

    /// Requires null as `delete_self_enabled` in the body.
    pub fn delete_self_enabled_null(self) -> Self {
        Self(super::member(self.0, "delete_self_enabled", Ok(())))
    }

    /// Requires this `email_address` in the body.
    #[track_caller]
    pub fn email_address<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "email_address", value.into_list()))
    }

    /// Requires this `email_address_identification_status` in the body.
    #[track_caller]
    pub fn email_address_identification_status<M>(
        self,
        value: impl IntoList<List<crate::users::NewIdentificationStatus>, M>,
    ) -> Self {
        Self(super::member(
            self.0,
            "email_address_identification_status",
            value.into_list(),
        ))
    }

    /// Requires this `external_id` in the body.
    #[track_caller]
    pub fn external_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "external_id", value.into_input()))
    }

    /// Requires null as `external_id` in the body.
    pub fn external_id_null(self) -> Self {
        Self(super::member(self.0, "external_id", Ok(())))
    }

    /// Requires this `first_name` in the body.
    #[track_caller]
    pub fn first_name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "first_name", value.into_input()))
    }

    /// Requires null as `first_name` in the body.
    pub fn first_name_null(self) -> Self {
        Self(super::member(self.0, "first_name", Ok(())))
    }

    /// Requires this `last_name` in the body.
    #[track_caller]
    pub fn last_name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "last_name", value.into_input()))
    }

    /// Requires null as `last_name` in the body.
    pub fn last_name_null(self) -> Self {
        Self(super::member(self.0, "last_name", Ok(())))
    }

    /// Requires this `legal_accepted_at` in the body.
    #[track_caller]
    pub fn legal_accepted_at(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(
            self.0,
            "legal_accepted_at",
            value.into_input(),
        ))
    }

    /// Requires null as `legal_accepted_at` in the body.
    pub fn legal_accepted_at_null(self) -> Self {
        Self(super::member(self.0, "legal_accepted_at", Ok(())))
    }

    /// Requires this `locale` in the body.
    #[track_caller]
    pub fn locale(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "locale", value.into_input()))
    }

    /// Requires null as `locale` in the body.
    pub fn locale_null(self) -> Self {
        Self(super::member(self.0, "locale", Ok(())))
    }

    /// Requires this `locked` in the body.
    #[track_caller]
    pub fn locked(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "locked", value.into_input()))
    }

    /// Requires null as `locked` in the body.
    pub fn locked_null(self) -> Self {
        Self(super::member(self.0, "locked", Ok(())))
    }

    /// Requires this `password` in the body.
    #[track_caller]
    pub fn password(self, value: impl IntoInput<Secret>) -> Self {
        Self(super::member(self.0, "password", value.into_input()))
    }

    /// Requires null as `password` in the body.
    pub fn password_null(self) -> Self {
        Self(super::member(self.0, "password", Ok(())))
    }

    /// Requires this `password_digest` in the body.
    #[track_caller]
    pub fn password_digest(self, value: impl IntoInput<Secret>) -> Self {
        Self(super::member(self.0, "password_digest", value.into_input()))
    }

    /// Requires null as `password_digest` in the body.
    pub fn password_digest_null(self) -> Self {
        Self(super::member(self.0, "password_digest", Ok(())))
    }

    /// Requires this `password_hasher` in the body.
    #[track_caller]
    pub fn password_hasher(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "password_hasher", value.into_input()))
    }

    /// Requires this `phone_number` in the body.
    #[track_caller]
    pub fn phone_number<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "phone_number", value.into_list()))
    }

    /// Requires this `phone_number_identification_status` in the body.
    #[track_caller]
    pub fn phone_number_identification_status<M>(
        self,
        value: impl IntoList<List<crate::users::NewIdentificationStatus>, M>,
    ) -> Self {
        Self(super::member(
            self.0,
            "phone_number_identification_status",
            value.into_list(),
        ))
    }

    /// Requires this `private_metadata` in the body.
    #[track_caller]
    pub fn private_metadata(self, value: impl IntoInput<JsonObject<8192>>) -> Self {
        Self(super::member(
            self.0,
            "private_metadata",
            value.into_input(),
        ))
    }

    /// Requires this `public_metadata` in the body.
    #[track_caller]
    pub fn public_metadata(self, value: impl IntoInput<JsonObject<8192>>) -> Self {
        Self(super::member(self.0, "public_metadata", value.into_input()))
    }

    /// Requires this `skip_legal_checks` in the body.
    #[track_caller]
    pub fn skip_legal_checks(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "skip_legal_checks",
            value.into_input(),
        ))
    }

    /// Requires null as `skip_legal_checks` in the body.
    pub fn skip_legal_checks_null(self) -> Self {
        Self(super::member(self.0, "skip_legal_checks", Ok(())))
    }

    /// Requires this `skip_password_checks` in the body.
    #[track_caller]
    pub fn skip_password_checks(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "skip_password_checks",
            value.into_input(),
        ))
    }

    /// Requires null as `skip_password_checks` in the body.
    pub fn skip_password_checks_null(self) -> Self {
        Self(super::member(self.0, "skip_password_checks", Ok(())))
    }

    /// Requires this `skip_password_requirement` in the body.
    #[track_caller]
    pub fn skip_password_requirement(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "skip_password_requirement",
            value.into_input(),
        ))
    }

    /// Requires null as `skip_password_requirement` in the body.
    pub fn skip_password_requirement_null(self) -> Self {
        Self(super::member(self.0, "skip_password_requirement", Ok(())))
    }

    /// Requires this `skip_user_requirement` in the body.
    #[track_caller]
    pub fn skip_user_requirement(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "skip_user_requirement",
            value.into_input(),
        ))
    }

    /// Requires null as `skip_user_requirement` in the body.
    pub fn skip_user_requirement_null(self) -> Self {
        Self(super::member(self.0, "skip_user_requirement", Ok(())))
    }

    /// Requires this `totp_secret` in the body.
    #[track_caller]
    pub fn totp_secret(self, value: impl IntoInput<Secret>) -> Self {
        Self(super::member(self.0, "totp_secret", value.into_input()))
    }

    /// Requires null as `totp_secret` in the body.
    pub fn totp_secret_null(self) -> Self {
        Self(super::member(self.0, "totp_secret", Ok(())))
    }

    /// Requires this `unsafe_metadata` in the body.
    #[track_caller]
    pub fn unsafe_metadata(self, value: impl IntoInput<JsonObject<8192>>) -> Self {
        Self(super::member(self.0, "unsafe_metadata", value.into_input()))
    }

    /// Requires this `username` in the body.
    #[track_caller]
    pub fn username(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "username", value.into_input()))
    }

    /// Requires null as `username` in the body.
    pub fn username_null(self) -> Self {
        Self(super::member(self.0, "username", Ok(())))
    }

    /// Requires this `web3_wallet` in the body.
    #[track_caller]
    pub fn web3_wallet<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "web3_wallet", value.into_list()))
    }
}

/// Which `POST /users/ban` a mock answers.
pub struct UsersBanWhen(::httpmock::When);
impl UsersBanWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/users/ban$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /users/ban` answers.
pub struct UsersBanThen(::httpmock::Then);
impl UsersBanThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl UsersBanWhen {
    /// Requires this `user_ids` in the body.
    #[track_caller]
    pub fn user_ids<M>(self, value: impl IntoList<AtMost<String, 50, 1>, M>) -> Self {
        Self(super::member(self.0, "user_ids", value.into_list()))
    }
}

/// Which `GET /users/count` a mock answers.
pub struct GetUsersCountWhen(::httpmock::When);
impl GetUsersCountWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/users/count$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /users/count` answers.
pub struct GetUsersCountThen(::httpmock::Then);
impl GetUsersCountThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl GetUsersCountWhen {
    /// Requires this `email_address` in the query.
    #[track_caller]
    pub fn email_address<M>(self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        Self(super::query(
            self.0,
            "email_address",
            false,
            value.into_list(),
        ))
    }

    /// Requires this `phone_number` in the query.
    #[track_caller]
    pub fn phone_number<M>(self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        Self(super::query(
            self.0,
            "phone_number",
            false,
            value.into_list(),
        ))
    }

    /// Requires this `external_id` in the query.
    #[track_caller]
    pub fn external_id<M>(self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        Self(super::query(
            self.0,
            "external_id",
            false,
            value.into_list(),
        ))
    }

    /// Requires this `username` in the query.
    #[track_caller]
    pub fn username<M>(self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        Self(super::query(self.0, "username", false, value.into_list()))
    }

    /// Requires this `web3_wallet` in the query.
    #[track_caller]
    pub fn web3_wallet<M>(self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        Self(super::query(
            self.0,
            "web3_wallet",
            false,
            value.into_list(),
        ))
    }

    /// Requires this `user_id` in the query.
    #[track_caller]
    pub fn user_id<M>(self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        Self(super::query(self.0, "user_id", false, value.into_list()))
    }

    /// Requires this `organization_id` in the query.
    #[track_caller]
    pub fn organization_id<M>(self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        Self(super::query(
            self.0,
            "organization_id",
            false,
            value.into_list(),
        ))
    }

    /// Requires this `query` in the query.
    #[track_caller]
    pub fn query(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "query", false, value.into_input()))
    }

    /// Requires this `email_address_query` in the query.
    #[track_caller]
    pub fn email_address_query(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(
            self.0,
            "email_address_query",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `phone_number_query` in the query.
    #[track_caller]
    pub fn phone_number_query(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(
            self.0,
            "phone_number_query",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `username_query` in the query.
    #[track_caller]
    pub fn username_query(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(
            self.0,
            "username_query",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `name_query` in the query.
    #[track_caller]
    pub fn name_query(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(
            self.0,
            "name_query",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `banned` in the query.
    #[track_caller]
    pub fn banned(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(self.0, "banned", false, value.into_input()))
    }

    /// Requires this `last_active_at_before` in the query.
    #[track_caller]
    pub fn last_active_at_before(self, value: impl IntoInput<UnixMillis>) -> Self {
        Self(super::query(
            self.0,
            "last_active_at_before",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `last_active_at_after` in the query.
    #[track_caller]
    pub fn last_active_at_after(self, value: impl IntoInput<UnixMillis>) -> Self {
        Self(super::query(
            self.0,
            "last_active_at_after",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `last_active_at_since` in the query.
    #[track_caller]
    pub fn last_active_at_since(self, value: impl IntoInput<UnixMillis>) -> Self {
        Self(super::query(
            self.0,
            "last_active_at_since",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `created_at_before` in the query.
    #[track_caller]
    pub fn created_at_before(self, value: impl IntoInput<UnixMillis>) -> Self {
        Self(super::query(
            self.0,
            "created_at_before",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `created_at_after` in the query.
    #[track_caller]
    pub fn created_at_after(self, value: impl IntoInput<UnixMillis>) -> Self {
        Self(super::query(
            self.0,
            "created_at_after",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `last_sign_in_at_before` in the query.
    #[track_caller]
    pub fn last_sign_in_at_before(self, value: impl IntoInput<UnixMillis>) -> Self {
        Self(super::query(
            self.0,
            "last_sign_in_at_before",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `last_sign_in_at_after` in the query.
    #[track_caller]
    pub fn last_sign_in_at_after(self, value: impl IntoInput<UnixMillis>) -> Self {
        Self(super::query(
            self.0,
            "last_sign_in_at_after",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `provider` in the query.
    #[track_caller]
    pub fn provider(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "provider", false, value.into_input()))
    }

    /// Requires this `provider_user_id` in the query.
    #[track_caller]
    pub fn provider_user_id<M>(self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        Self(super::query(
            self.0,
            "provider_user_id",
            false,
            value.into_list(),
        ))
    }
}

/// Which `POST /users/unban` a mock answers.
pub struct UsersUnbanWhen(::httpmock::When);
impl UsersUnbanWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/users/unban$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /users/unban` answers.
pub struct UsersUnbanThen(::httpmock::Then);
impl UsersUnbanThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl UsersUnbanWhen {
    /// Requires this `user_ids` in the body.
    #[track_caller]
    pub fn user_ids<M>(self, value: impl IntoList<AtMost<String, 50, 1>, M>) -> Self {
        Self(super::member(self.0, "user_ids", value.into_list()))
    }
}

/// Which `DELETE /users/{user_id}` a mock answers.
pub struct DeleteUserWhen(::httpmock::When);
impl DeleteUserWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `DELETE /users/{user_id}` answers.
pub struct DeleteUserThen(::httpmock::Then);
impl DeleteUserThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl DeleteUserWhen {
    /// Requires this `user_id` in the path.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<crate::ids::UserId>) -> Self {
        Self(super::path(self.0, "/v1/users/", "", value.into_input()))
    }
}

/// Which `GET /users/{user_id}` a mock answers.
pub struct GetUserWhen(::httpmock::When);
impl GetUserWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /users/{user_id}` answers.
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

impl GetUserWhen {
    /// Requires this `user_id` in the path.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<crate::ids::UserId>) -> Self {
        Self(super::path(self.0, "/v1/users/", "", value.into_input()))
    }
}

/// Which `PATCH /users/{user_id}` a mock answers.
pub struct UpdateUserWhen(::httpmock::When);
impl UpdateUserWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `PATCH /users/{user_id}` answers.
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

impl UpdateUserWhen {
    /// Requires this `user_id` in the path.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<crate::ids::UserId>) -> Self {
        Self(super::path(self.0, "/v1/users/", "", value.into_input()))
    }

    /// Requires this `backup_codes` in the body.
    #[track_caller]
    pub fn backup_codes<M>(self, value: impl IntoList<List<Secret>, M>) -> Self {
        Self(super::member(self.0, "backup_codes", value.into_list()))
    }

    /// Requires this `bypass_client_trust` in the body.
    #[track_caller]
    pub fn bypass_client_trust(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "bypass_client_trust",
            value.into_input(),
        ))
    }

    /// Requires null as `bypass_client_trust` in the body.
    pub fn bypass_client_trust_null(self) -> Self {
        Self(super::member(self.0, "bypass_client_trust", Ok(())))
    }

    /// Requires this `create_organization_enabled` in the body.
    #[track_caller]
    pub fn create_organization_enabled(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "create_organization_enabled",
            value.into_input(),
        ))
    }

    /// Requires null as `create_organization_enabled` in the body.
    pub fn create_organization_enabled_null(self) -> Self {
        Self(super::member(self.0, "create_organization_enabled", Ok(())))
    }

    /// Requires this `create_organizations_limit` in the body.
    #[track_caller]
    pub fn create_organizations_limit(self, value: impl IntoInput<i64>) -> Self {
        Self(super::member(
            self.0,
            "create_organizations_limit",
            value.into_input(),
        ))
    }

    /// Requires null as `create_organizations_limit` in the body.
    pub fn create_organizations_limit_null(self) -> Self {
        Self(super::member(self.0, "create_organizations_limit", Ok(())))
    }

    /// Requires this `created_at` in the body.
    #[track_caller]
    pub fn created_at(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "created_at", value.into_input()))
    }

    /// Requires null as `created_at` in the body.
    pub fn created_at_null(self) -> Self {
        Self(super::member(self.0, "created_at", Ok(())))
    }

    /// Requires this `delete_self_enabled` in the body.
    #[track_caller]
    pub fn delete_self_enabled(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "delete_self_enabled",
            value.into_input(),
        ))
    }

    /// Requires null as `delete_self_enabled` in the body.
    pub fn delete_self_enabled_null(self) -> Self {
        Self(super::member(self.0, "delete_self_enabled", Ok(())))
    }

    /// Requires this `external_id` in the body.
    #[track_caller]
    pub fn external_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "external_id", value.into_input()))
    }

    /// Requires null as `external_id` in the body.
    pub fn external_id_null(self) -> Self {
        Self(super::member(self.0, "external_id", Ok(())))
    }

    /// Requires this `first_name` in the body.
    #[track_caller]
    pub fn first_name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "first_name", value.into_input()))
    }

    /// Requires null as `first_name` in the body.
    pub fn first_name_null(self) -> Self {
        Self(super::member(self.0, "first_name", Ok(())))
    }

    /// Requires this `last_name` in the body.
    #[track_caller]
    pub fn last_name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "last_name", value.into_input()))
    }

    /// Requires null as `last_name` in the body.
    pub fn last_name_null(self) -> Self {
        Self(super::member(self.0, "last_name", Ok(())))
    }

    /// Requires this `legal_accepted_at` in the body.
    #[track_caller]
    pub fn legal_accepted_at(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(
            self.0,
            "legal_accepted_at",
            value.into_input(),
        ))
    }

    /// Requires null as `legal_accepted_at` in the body.
    pub fn legal_accepted_at_null(self) -> Self {
        Self(super::member(self.0, "legal_accepted_at", Ok(())))
    }

    /// Requires this `locale` in the body.
    #[track_caller]
    pub fn locale(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "locale", value.into_input()))
    }

    /// Requires null as `locale` in the body.
    pub fn locale_null(self) -> Self {
        Self(super::member(self.0, "locale", Ok(())))
    }

    /// Requires this `notify_primary_email_address_changed` in the body.
    #[track_caller]
    pub fn notify_primary_email_address_changed(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "notify_primary_email_address_changed",
            value.into_input(),
        ))
    }

    /// Requires null as `notify_primary_email_address_changed` in the body.
    pub fn notify_primary_email_address_changed_null(self) -> Self {
        Self(super::member(
            self.0,
            "notify_primary_email_address_changed",
            Ok(()),
        ))
    }

    /// Requires this `password` in the body.
    #[track_caller]
    pub fn password(self, value: impl IntoInput<Secret>) -> Self {
        Self(super::member(self.0, "password", value.into_input()))
    }

    /// Requires null as `password` in the body.
    pub fn password_null(self) -> Self {
        Self(super::member(self.0, "password", Ok(())))
    }

    /// Requires this `password_digest` in the body.
    #[track_caller]
    pub fn password_digest(self, value: impl IntoInput<Secret>) -> Self {
        Self(super::member(self.0, "password_digest", value.into_input()))
    }

    /// Requires this `password_hasher` in the body.
    #[track_caller]
    pub fn password_hasher(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "password_hasher", value.into_input()))
    }

    /// Requires this `primary_email_address_id` in the body.
    #[track_caller]
    pub fn primary_email_address_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(
            self.0,
            "primary_email_address_id",
            value.into_input(),
        ))
    }

    /// Requires null as `primary_email_address_id` in the body.
    pub fn primary_email_address_id_null(self) -> Self {
        Self(super::member(self.0, "primary_email_address_id", Ok(())))
    }

    /// Requires this `primary_phone_number_id` in the body.
    #[track_caller]
    pub fn primary_phone_number_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(
            self.0,
            "primary_phone_number_id",
            value.into_input(),
        ))
    }

    /// Requires null as `primary_phone_number_id` in the body.
    pub fn primary_phone_number_id_null(self) -> Self {
        Self(super::member(self.0, "primary_phone_number_id", Ok(())))
    }

    /// Requires this `primary_web3_wallet_id` in the body.
    #[track_caller]
    pub fn primary_web3_wallet_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(
            self.0,
            "primary_web3_wallet_id",
            value.into_input(),
        ))
    }

    /// Requires null as `primary_web3_wallet_id` in the body.
    pub fn primary_web3_wallet_id_null(self) -> Self {
        Self(super::member(self.0, "primary_web3_wallet_id", Ok(())))
    }

    /// Requires this `profile_image_id` in the body.
    #[track_caller]
    pub fn profile_image_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(
            self.0,
            "profile_image_id",
            value.into_input(),
        ))
    }

    /// Requires null as `profile_image_id` in the body.
    pub fn profile_image_id_null(self) -> Self {
        Self(super::member(self.0, "profile_image_id", Ok(())))
    }

    /// Requires this `sign_out_of_other_sessions` in the body.
    #[track_caller]
    pub fn sign_out_of_other_sessions(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "sign_out_of_other_sessions",
            value.into_input(),
        ))
    }

    /// Requires null as `sign_out_of_other_sessions` in the body.
    pub fn sign_out_of_other_sessions_null(self) -> Self {
        Self(super::member(self.0, "sign_out_of_other_sessions", Ok(())))
    }

    /// Requires this `skip_legal_checks` in the body.
    #[track_caller]
    pub fn skip_legal_checks(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "skip_legal_checks",
            value.into_input(),
        ))
    }

    /// Requires null as `skip_legal_checks` in the body.
    pub fn skip_legal_checks_null(self) -> Self {
        Self(super::member(self.0, "skip_legal_checks", Ok(())))
    }

    /// Requires this `skip_password_checks` in the body.
    #[track_caller]
    pub fn skip_password_checks(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "skip_password_checks",
            value.into_input(),
        ))
    }

    /// Requires null as `skip_password_checks` in the body.
    pub fn skip_password_checks_null(self) -> Self {
        Self(super::member(self.0, "skip_password_checks", Ok(())))
    }

    /// Requires this `totp_secret` in the body.
    #[track_caller]
    pub fn totp_secret(self, value: impl IntoInput<Secret>) -> Self {
        Self(super::member(self.0, "totp_secret", value.into_input()))
    }

    /// Requires null as `totp_secret` in the body.
    pub fn totp_secret_null(self) -> Self {
        Self(super::member(self.0, "totp_secret", Ok(())))
    }

    /// Requires this `username` in the body.
    #[track_caller]
    pub fn username(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "username", value.into_input()))
    }

    /// Requires null as `username` in the body.
    pub fn username_null(self) -> Self {
        Self(super::member(self.0, "username", Ok(())))
    }
}

/// Which `DELETE /users/{user_id}/backup_code` a mock answers.
pub struct DeleteBackupCodeWhen(::httpmock::When);
impl DeleteBackupCodeWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/backup_code$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `DELETE /users/{user_id}/backup_code` answers.
pub struct DeleteBackupCodeThen(::httpmock::Then);
impl DeleteBackupCodeThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl DeleteBackupCodeWhen {
    /// Requires this `user_id` in the path.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<crate::ids::UserId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/users/",
            "/backup_code",
            value.into_input(),
        ))
    }
}

/// Which `POST /users/{user_id}/ban` a mock answers.
pub struct BanUserWhen(::httpmock::When);
impl BanUserWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/ban$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /users/{user_id}/ban` answers.
pub struct BanUserThen(::httpmock::Then);
impl BanUserThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl BanUserWhen {
    /// Requires this `user_id` in the path.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<crate::ids::UserId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/users/",
            "/ban",
            value.into_input(),
        ))
    }
}

/// Which `GET /users/{user_id}/billing/credits` a mock answers.
pub struct GetUserBillingCreditBalanceWhen(::httpmock::When);
impl GetUserBillingCreditBalanceWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/billing/credits$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /users/{user_id}/billing/credits` answers.
pub struct GetUserBillingCreditBalanceThen(::httpmock::Then);
impl GetUserBillingCreditBalanceThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl GetUserBillingCreditBalanceWhen {
    /// Requires this `user_id` in the path.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<crate::ids::UserId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/users/",
            "/billing/credits",
            value.into_input(),
        ))
    }
}

/// Which `POST /users/{user_id}/billing/credits` a mock answers.
pub struct AdjustUserBillingCreditBalanceWhen(::httpmock::When);
impl AdjustUserBillingCreditBalanceWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/billing/credits$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /users/{user_id}/billing/credits` answers.
pub struct AdjustUserBillingCreditBalanceThen(::httpmock::Then);
impl AdjustUserBillingCreditBalanceThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl AdjustUserBillingCreditBalanceWhen {
    /// Requires this `user_id` in the path.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<crate::ids::UserId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/users/",
            "/billing/credits",
            value.into_input(),
        ))
    }

    /// Requires this `action` in the body.
    #[track_caller]
    pub fn action(
        self,
        value: impl IntoInput<crate::shared::AdjustCreditBalanceRequestAction>,
    ) -> Self {
        Self(super::member(self.0, "action", value.into_input()))
    }

    /// Requires this `amount` in the body.
    #[track_caller]
    pub fn amount(self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        Self(super::member(self.0, "amount", value.into_input()))
    }

    /// Requires this `currency` in the body.
    #[track_caller]
    pub fn currency(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "currency", value.into_input()))
    }

    /// Requires this `idempotency_key` in the body.
    #[track_caller]
    pub fn idempotency_key(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "idempotency_key", value.into_input()))
    }

    /// Requires this `note` in the body.
    #[track_caller]
    pub fn note(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "note", value.into_input()))
    }

    /// Requires a body that is equal to this as JSON.
    #[track_caller]
    pub fn with_body(
        self,
        value: impl IntoInput<crate::shared::AdjustCreditBalanceRequest>,
    ) -> Self {
        Self(super::body(self.0, value.into_input()))
    }
}

/// Which `GET /users/{user_id}/billing/subscription` a mock answers.
pub struct GetUserBillingSubscriptionWhen(::httpmock::When);
impl GetUserBillingSubscriptionWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/billing/subscription$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /users/{user_id}/billing/subscription` answers.
pub struct GetUserBillingSubscriptionThen(::httpmock::Then);
impl GetUserBillingSubscriptionThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl GetUserBillingSubscriptionWhen {
    /// Requires this `user_id` in the path.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<crate::ids::UserId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/users/",
            "/billing/subscription",
            value.into_input(),
        ))
    }
}

/// Which `DELETE /users/{user_id}/external_accounts/{external_account_id}` a mock answers.
pub struct DeleteExternalAccountWhen(::httpmock::When);
impl DeleteExternalAccountWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::DELETE).path_matches(
                regex::Regex::new("^/v1/users/[^/]*/external_accounts/[^/]*$").unwrap(),
            ),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `DELETE /users/{user_id}/external_accounts/{external_account_id}` answers.
pub struct DeleteExternalAccountThen(::httpmock::Then);
impl DeleteExternalAccountThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl DeleteExternalAccountWhen {
    /// Requires this `user_id` in the path.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<crate::ids::UserId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/users/",
            "/external_accounts/[^/]*",
            value.into_input(),
        ))
    }

    /// Requires this `external_account_id` in the path.
    #[track_caller]
    pub fn external_account_id(self, value: impl IntoInput<crate::ids::ExternalAccountId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/users/[^/]*/external_accounts/",
            "",
            value.into_input(),
        ))
    }
}

/// Which `POST /users/{user_id}/lock` a mock answers.
pub struct LockUserWhen(::httpmock::When);
impl LockUserWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/lock$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /users/{user_id}/lock` answers.
pub struct LockUserThen(::httpmock::Then);
impl LockUserThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl LockUserWhen {
    /// Requires this `user_id` in the path.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<crate::ids::UserId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/users/",
            "/lock",
            value.into_input(),
        ))
    }
}

/// Which `PATCH /users/{user_id}/metadata` a mock answers.
pub struct UpdateUserMetadataWhen(::httpmock::When);
impl UpdateUserMetadataWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/metadata$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `PATCH /users/{user_id}/metadata` answers.
pub struct UpdateUserMetadataThen(::httpmock::Then);
impl UpdateUserMetadataThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl UpdateUserMetadataWhen {
    /// Requires this `user_id` in the path.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<crate::ids::UserId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/users/",
            "/metadata",
            value.into_input(),
        ))
    }

    /// Requires this `private_metadata` in the body.
    #[track_caller]
    pub fn private_metadata(self, value: impl IntoInput<JsonObject<8192>>) -> Self {
        Self(super::member(
            self.0,
            "private_metadata",
            value.into_input(),
        ))
    }

    /// Requires this `public_metadata` in the body.
    #[track_caller]
    pub fn public_metadata(self, value: impl IntoInput<JsonObject<8192>>) -> Self {
        Self(super::member(self.0, "public_metadata", value.into_input()))
    }

    /// Requires this `unsafe_metadata` in the body.
    #[track_caller]
    pub fn unsafe_metadata(self, value: impl IntoInput<JsonObject<8192>>) -> Self {
        Self(super::member(self.0, "unsafe_metadata", value.into_input()))
    }
}

/// Which `PUT /users/{user_id}/metadata` a mock answers.
pub struct ReplaceUserMetadataWhen(::httpmock::When);
impl ReplaceUserMetadataWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PUT)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/metadata$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `PUT /users/{user_id}/metadata` answers.
pub struct ReplaceUserMetadataThen(::httpmock::Then);
impl ReplaceUserMetadataThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl ReplaceUserMetadataWhen {
    /// Requires this `user_id` in the path.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<crate::ids::UserId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/users/",
            "/metadata",
            value.into_input(),
        ))
    }

    /// Requires this `private_metadata` in the body.
    #[track_caller]
    pub fn private_metadata(self, value: impl IntoInput<JsonObject<8192>>) -> Self {
        Self(super::member(
            self.0,
            "private_metadata",
            value.into_input(),
        ))
    }

    /// Requires this `public_metadata` in the body.
    #[track_caller]
    pub fn public_metadata(self, value: impl IntoInput<JsonObject<8192>>) -> Self {
        Self(super::member(self.0, "public_metadata", value.into_input()))
    }

    /// Requires this `unsafe_metadata` in the body.
    #[track_caller]
    pub fn unsafe_metadata(self, value: impl IntoInput<JsonObject<8192>>) -> Self {
        Self(super::member(self.0, "unsafe_metadata", value.into_input()))
    }
}

/// Which `DELETE /users/{user_id}/mfa` a mock answers.
pub struct DisableMfaWhen(::httpmock::When);
impl DisableMfaWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/mfa$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `DELETE /users/{user_id}/mfa` answers.
pub struct DisableMfaThen(::httpmock::Then);
impl DisableMfaThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl DisableMfaWhen {
    /// Requires this `user_id` in the path.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<crate::ids::UserId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/users/",
            "/mfa",
            value.into_input(),
        ))
    }
}

/// Which `GET /users/{user_id}/oauth_access_tokens/{provider}` a mock answers.
pub struct GetOAuthAccessTokenWhen(::httpmock::When);
impl GetOAuthAccessTokenWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/v1/users/[^/]*/oauth_access_tokens/[^/]*$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /users/{user_id}/oauth_access_tokens/{provider}` answers.
pub struct GetOAuthAccessTokenThen(::httpmock::Then);
impl GetOAuthAccessTokenThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl GetOAuthAccessTokenWhen {
    /// Requires this `user_id` in the path.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<crate::ids::UserId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/users/",
            "/oauth_access_tokens/[^/]*",
            value.into_input(),
        ))
    }

    /// Requires this `provider` in the path.
    #[track_caller]
    pub fn provider(self, value: impl IntoInput<crate::ids::Provider>) -> Self {
        Self(super::path(
            self.0,
            "/v1/users/[^/]*/oauth_access_tokens/",
            "",
            value.into_input(),
        ))
    }

    /// Requires this `paginated` in the query.
    #[track_caller]
    pub fn paginated(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(self.0, "paginated", false, value.into_input()))
    }

    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 500>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `offset` in the query.
    #[track_caller]
    pub fn offset(self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "offset", false, value.into_input()))
    }
}

/// Which `GET /users/{user_id}/organization_invitations` a mock answers.
pub struct UsersGetOrganizationInvitationsWhen(::httpmock::When);
impl UsersGetOrganizationInvitationsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::GET).path_matches(
                regex::Regex::new("^/v1/users/[^/]*/organization_invitations$").unwrap(),
            ),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /users/{user_id}/organization_invitations` answers.
pub struct UsersGetOrganizationInvitationsThen(::httpmock::Then);
impl UsersGetOrganizationInvitationsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl UsersGetOrganizationInvitationsWhen {
    /// Requires this `user_id` in the path.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<crate::ids::UserId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/users/",
            "/organization_invitations",
            value.into_input(),
        ))
    }

    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 500>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `offset` in the query.
    #[track_caller]
    pub fn offset(self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "offset", false, value.into_input()))
    }

    /// Requires this `status` in the query.
    #[track_caller]
    pub fn status(
        self,
        value: impl IntoInput<crate::users::UsersGetOrganizationInvitationsStatus>,
    ) -> Self {
        Self(super::query(self.0, "status", false, value.into_input()))
    }
}

/// Which `GET /users/{user_id}/organization_memberships` a mock answers.
pub struct UsersGetOrganizationMembershipsWhen(::httpmock::When);
impl UsersGetOrganizationMembershipsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::GET).path_matches(
                regex::Regex::new("^/v1/users/[^/]*/organization_memberships$").unwrap(),
            ),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /users/{user_id}/organization_memberships` answers.
pub struct UsersGetOrganizationMembershipsThen(::httpmock::Then);
impl UsersGetOrganizationMembershipsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl UsersGetOrganizationMembershipsWhen {
    /// Requires this `user_id` in the path.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<crate::ids::UserId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/users/",
            "/organization_memberships",
            value.into_input(),
        ))
    }

    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 500>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `offset` in the query.
    #[track_caller]
    pub fn offset(self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "offset", false, value.into_input()))
    }
}

/// Which `DELETE /users/{user_id}/passkeys/{passkey_identification_id}` a mock answers.
pub struct UserPasskeyDeleteWhen(::httpmock::When);
impl UserPasskeyDeleteWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/passkeys/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `DELETE /users/{user_id}/passkeys/{passkey_identification_id}` answers.
pub struct UserPasskeyDeleteThen(::httpmock::Then);
impl UserPasskeyDeleteThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl UserPasskeyDeleteWhen {
    /// Requires this `user_id` in the path.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<crate::ids::UserId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/users/",
            "/passkeys/[^/]*",
            value.into_input(),
        ))
    }

    /// Requires this `passkey_identification_id` in the path.
    #[track_caller]
    pub fn passkey_identification_id(
        self,
        value: impl IntoInput<crate::ids::PasskeyIdentificationId>,
    ) -> Self {
        Self(super::path(
            self.0,
            "/v1/users/[^/]*/passkeys/",
            "",
            value.into_input(),
        ))
    }
}

/// Which `POST /users/{user_id}/password/set_compromised` a mock answers.
pub struct SetUserPasswordCompromisedWhen(::httpmock::When);
impl SetUserPasswordCompromisedWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::POST).path_matches(
                regex::Regex::new("^/v1/users/[^/]*/password/set_compromised$").unwrap(),
            ),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /users/{user_id}/password/set_compromised` answers.
pub struct SetUserPasswordCompromisedThen(::httpmock::Then);
impl SetUserPasswordCompromisedThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl SetUserPasswordCompromisedWhen {
    /// Requires this `user_id` in the path.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<crate::ids::UserId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/users/",
            "/password/set_compromised",
            value.into_input(),
        ))
    }

    /// Requires this `revoke_all_sessions` in the body.
    #[track_caller]
    pub fn revoke_all_sessions(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "revoke_all_sessions",
            value.into_input(),
        ))
    }

    /// Requires null as `revoke_all_sessions` in the body.
    pub fn revoke_all_sessions_null(self) -> Self {
        Self(super::member(self.0, "revoke_all_sessions", Ok(())))
    }
}

/// Which `POST /users/{user_id}/password/unset_compromised` a mock answers.
pub struct UnsetUserPasswordCompromisedWhen(::httpmock::When);
impl UnsetUserPasswordCompromisedWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/users/[^/]*/password/unset_compromised$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /users/{user_id}/password/unset_compromised` answers.
pub struct UnsetUserPasswordCompromisedThen(::httpmock::Then);
impl UnsetUserPasswordCompromisedThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl UnsetUserPasswordCompromisedWhen {
    /// Requires this `user_id` in the path.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<crate::ids::UserId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/users/",
            "/password/unset_compromised",
            value.into_input(),
        ))
    }
}

/// Which `DELETE /users/{user_id}/profile_image` a mock answers.
pub struct DeleteUserProfileImageWhen(::httpmock::When);
impl DeleteUserProfileImageWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/profile_image$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `DELETE /users/{user_id}/profile_image` answers.
pub struct DeleteUserProfileImageThen(::httpmock::Then);
impl DeleteUserProfileImageThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl DeleteUserProfileImageWhen {
    /// Requires this `user_id` in the path.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<crate::ids::UserId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/users/",
            "/profile_image",
            value.into_input(),
        ))
    }
}

/// Which `POST /users/{user_id}/remove_password` a mock answers.
pub struct RemoveUserPasswordWhen(::httpmock::When);
impl RemoveUserPasswordWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/remove_password$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /users/{user_id}/remove_password` answers.
pub struct RemoveUserPasswordThen(::httpmock::Then);
impl RemoveUserPasswordThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl RemoveUserPasswordWhen {
    /// Requires this `user_id` in the path.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<crate::ids::UserId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/users/",
            "/remove_password",
            value.into_input(),
        ))
    }

    /// Requires this `sign_out_of_other_sessions` in the body.
    #[track_caller]
    pub fn sign_out_of_other_sessions(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "sign_out_of_other_sessions",
            value.into_input(),
        ))
    }
}

/// Which `DELETE /users/{user_id}/totp` a mock answers.
pub struct DeleteTotpWhen(::httpmock::When);
impl DeleteTotpWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/totp$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `DELETE /users/{user_id}/totp` answers.
pub struct DeleteTotpThen(::httpmock::Then);
impl DeleteTotpThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl DeleteTotpWhen {
    /// Requires this `user_id` in the path.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<crate::ids::UserId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/users/",
            "/totp",
            value.into_input(),
        ))
    }
}

/// Which `GET /users/{user_id}/trusted_devices` a mock answers.
pub struct ListUserTrustedDevicesWhen(::httpmock::When);
impl ListUserTrustedDevicesWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/trusted_devices$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /users/{user_id}/trusted_devices` answers.
pub struct ListUserTrustedDevicesThen(::httpmock::Then);
impl ListUserTrustedDevicesThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl ListUserTrustedDevicesWhen {
    /// Requires this `user_id` in the path.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<crate::ids::UserId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/users/",
            "/trusted_devices",
            value.into_input(),
        ))
    }
}

/// Which `DELETE /users/{user_id}/trusted_devices/{trusted_device_id}` a mock answers.
pub struct RevokeUserTrustedDeviceWhen(::httpmock::When);
impl RevokeUserTrustedDeviceWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::DELETE).path_matches(
                regex::Regex::new("^/v1/users/[^/]*/trusted_devices/[^/]*$").unwrap(),
            ),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `DELETE /users/{user_id}/trusted_devices/{trusted_device_id}` answers.
pub struct RevokeUserTrustedDeviceThen(::httpmock::Then);
impl RevokeUserTrustedDeviceThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl RevokeUserTrustedDeviceWhen {
    /// Requires this `user_id` in the path.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<crate::ids::UserId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/users/",
            "/trusted_devices/[^/]*",
            value.into_input(),
        ))
    }

    /// Requires this `trusted_device_id` in the path.
    #[track_caller]
    pub fn trusted_device_id(self, value: impl IntoInput<crate::ids::TrustedDeviceId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/users/[^/]*/trusted_devices/",
            "",
            value.into_input(),
        ))
    }
}

/// Which `POST /users/{user_id}/unban` a mock answers.
pub struct UnbanUserWhen(::httpmock::When);
impl UnbanUserWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/unban$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /users/{user_id}/unban` answers.
pub struct UnbanUserThen(::httpmock::Then);
impl UnbanUserThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl UnbanUserWhen {
    /// Requires this `user_id` in the path.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<crate::ids::UserId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/users/",
            "/unban",
            value.into_input(),
        ))
    }
}

/// Which `POST /users/{user_id}/unlock` a mock answers.
pub struct UnlockUserWhen(::httpmock::When);
impl UnlockUserWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/unlock$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /users/{user_id}/unlock` answers.
pub struct UnlockUserThen(::httpmock::Then);
impl UnlockUserThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl UnlockUserWhen {
    /// Requires this `user_id` in the path.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<crate::ids::UserId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/users/",
            "/unlock",
            value.into_input(),
        ))
    }
}

/// Which `POST /users/{user_id}/verify_password` a mock answers.
pub struct VerifyPasswordWhen(::httpmock::When);
impl VerifyPasswordWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/verify_password$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /users/{user_id}/verify_password` answers.
pub struct VerifyPasswordThen(::httpmock::Then);
impl VerifyPasswordThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl VerifyPasswordWhen {
    /// Requires this `user_id` in the path.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<crate::ids::UserId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/users/",
            "/verify_password",
            value.into_input(),
        ))
    }

    /// Requires this `password` in the body.
    #[track_caller]
    pub fn password(self, value: impl IntoInput<Secret>) -> Self {
        Self(super::member(self.0, "password", value.into_input()))
    }
}

/// Which `POST /users/{user_id}/verify_totp` a mock answers.
pub struct VerifyTotpWhen(::httpmock::When);
impl VerifyTotpWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/verify_totp$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /users/{user_id}/verify_totp` answers.
pub struct VerifyTotpThen(::httpmock::Then);
impl VerifyTotpThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl VerifyTotpWhen {
    /// Requires this `user_id` in the path.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<crate::ids::UserId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/users/",
            "/verify_totp",
            value.into_input(),
        ))
    }

    /// Requires this `code` in the body.
    #[track_caller]
    pub fn code(self, value: impl IntoInput<Secret>) -> Self {
        Self(super::member(self.0, "code", value.into_input()))
    }
}

/// Which `DELETE /users/{user_id}/web3_wallets/{web3_wallet_identification_id}` a mock answers.
pub struct UserWeb3WalletDeleteWhen(::httpmock::When);
impl UserWeb3WalletDeleteWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/web3_wallets/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `DELETE /users/{user_id}/web3_wallets/{web3_wallet_identification_id}` answers.
pub struct UserWeb3WalletDeleteThen(::httpmock::Then);
impl UserWeb3WalletDeleteThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl UserWeb3WalletDeleteWhen {
    /// Requires this `user_id` in the path.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<crate::ids::UserId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/users/",
            "/web3_wallets/[^/]*",
            value.into_input(),
        ))
    }

    /// Requires this `web3_wallet_identification_id` in the path.
    #[track_caller]
    pub fn web3_wallet_identification_id(
        self,
        value: impl IntoInput<crate::ids::Web3WalletIdentificationId>,
    ) -> Self {
        Self(super::path(
            self.0,
            "/v1/users/[^/]*/web3_wallets/",
            "",
            value.into_input(),
        ))
    }
}

identity_facade_core::to_wire!(crate::users::DeleteBackupCodeResponse { user_id: "user_id" });
identity_facade_core::sample!(crate::users::DeleteBackupCodeResponse, "{}");
identity_facade_core::to_wire!(crate::users::DeleteTotpResponse { user_id: "user_id" });
identity_facade_core::sample!(crate::users::DeleteTotpResponse, "{}");
identity_facade_core::to_wire!(crate::users::DisableMfaResponse { user_id: "user_id" });
identity_facade_core::sample!(crate::users::DisableMfaResponse, "{}");
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
identity_facade_core::sample!(
    crate::users::EnterpriseAccount,
    "{\"active\":false,\"email_address\":\"email_address\",\"id\":\"id\",\"object\":\"object\",\"provider\":\"provider\",\"verification\":null}"
);
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
identity_facade_core::sample!(
    crate::users::EnterpriseAccountConnection,
    "{\"active\":false,\"allow_idp_initiated\":false,\"allow_subdomains\":false,\"created_at\":1767225600000,\"disable_additional_identifications\":false,\"id\":\"enterprise_connection_1\",\"logo_public_url\":null,\"name\":\"name\",\"protocol\":\"protocol\",\"provider\":\"provider\",\"sync_user_attributes\":false,\"updated_at\":1767225600000}"
);
identity_facade_core::to_wire!(
    enum crate ::users::EnterpriseAccountVerification { VerificationTicket,
    VerificationSaml, VerificationOauth, Unknown }
);
identity_facade_core::sample!(
    crate::users::EnterpriseAccountVerification,
    "{\"attempts\":null,\"expire_at\":null,\"object\":\"verification_ticket\",\"status\":\"unverified\",\"strategy\":\"strategy\"}"
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
identity_facade_core::sample!(
    crate::users::ExternalAccountWithVerification,
    "{\"approved_scopes\":\"approved_scopes\",\"created_at\":1767225600000,\"email_address\":\"email_address\",\"first_name\":\"first_name\",\"id\":\"external_account_1\",\"identification_id\":\"identification_id\",\"last_name\":\"last_name\",\"object\":\"external_account\",\"provider\":\"provider\",\"provider_user_id\":\"provider_user_id\",\"public_metadata\":{},\"updated_at\":1767225600000,\"verification\":null}"
);
identity_facade_core::to_wire!(
    enum crate ::users::ExternalAccountWithVerificationVerification { VerificationOauth,
    VerificationGoogleOneTap, Unknown }
);
identity_facade_core::sample!(
    crate::users::ExternalAccountWithVerificationVerification,
    "{\"attempts\":null,\"expire_at\":1767225600000,\"object\":\"verification_oauth\",\"status\":\"unverified\",\"strategy\":\"strategy\"}"
);
identity_facade_core::to_wire!(crate::users::ListUserTrustedDevicesResponse {
    data: "data",
    total_count: "total_count",
});
identity_facade_core::sample!(
    crate::users::ListUserTrustedDevicesResponse,
    "{\"data\":[],\"total_count\":0}"
);
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
identity_facade_core::sample!(
    crate::users::OAuthAccessTokenItem,
    "{\"expires_at\":null,\"external_account_id\":\"external_account_1\",\"label\":null,\"object\":\"object\",\"provider\":\"provider\",\"provider_user_id\":\"provider_user_id\",\"public_metadata\":{},\"token\":\"secret\"}"
);
identity_facade_core::to_wire!(crate::users::Passkey {
    id: "id",
    last_used_at: "last_used_at",
    name: "name",
    object: "object",
    verification: "verification",
});
identity_facade_core::sample!(
    crate::users::Passkey,
    "{\"last_used_at\":1767225600000,\"name\":\"name\",\"object\":\"object\",\"verification\":null}"
);
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
identity_facade_core::sample!(
    crate::users::SamlAccount,
    "{\"active\":false,\"email_address\":\"email_address\",\"id\":\"id\",\"object\":\"object\",\"provider\":\"provider\",\"verification\":null}"
);
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
identity_facade_core::sample!(
    crate::users::SamlAccountConnection,
    "{\"active\":false,\"created_at\":1767225600000,\"id\":\"saml_connection_1\",\"name\":\"name\",\"provider\":\"provider\",\"sync_user_attributes\":false,\"updated_at\":1767225600000}"
);
identity_facade_core::to_wire!(
    enum crate ::users::SamlAccountVerification { VerificationSaml, VerificationTicket,
    Unknown }
);
identity_facade_core::sample!(
    crate::users::SamlAccountVerification,
    "{\"attempts\":null,\"object\":\"verification_saml\",\"status\":\"unverified\",\"strategy\":\"strategy\"}"
);
identity_facade_core::to_wire!(crate::users::ScimUserMetadata {
    directory_enabled: "directory_enabled",
    directory_id: "directory_id",
    external_id: "external_id",
});
identity_facade_core::sample!(
    crate::users::ScimUserMetadata,
    "{\"directory_id\":\"directory_1\",\"external_id\":null}"
);
identity_facade_core::to_wire!(crate::users::TotalCount {
    object: "object",
    total_count: "total_count",
});
identity_facade_core::sample!(
    crate::users::TotalCount,
    "{\"object\":\"object\",\"total_count\":0}"
);
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
identity_facade_core::sample!(
    crate::users::TrustedDevice,
    "{\"algorithm\":\"algorithm\",\"app_identifier\":\"app_identifier\",\"created_at\":1767225600000,\"id\":\"trusted_device_1\",\"object\":\"object\",\"platform\":\"ios\",\"status\":\"active\",\"updated_at\":1767225600000}"
);
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
identity_facade_core::sample!(
    crate::users::User,
    "{\"backup_code_enabled\":false,\"banned\":false,\"create_organization_enabled\":false,\"created_at\":1767225600000,\"delete_self_enabled\":false,\"email_addresses\":[],\"enterprise_accounts\":[],\"external_accounts\":[],\"external_id\":null,\"first_name\":null,\"has_image\":false,\"id\":\"user_1\",\"last_active_at\":null,\"last_name\":null,\"last_sign_in_at\":null,\"legal_accepted_at\":null,\"locked\":false,\"lockout_expires_in_seconds\":null,\"mfa_disabled_at\":null,\"mfa_enabled_at\":null,\"object\":\"object\",\"passkeys\":[],\"password_enabled\":false,\"phone_numbers\":[],\"primary_email_address_id\":null,\"primary_phone_number_id\":null,\"primary_web3_wallet_id\":null,\"public_metadata\":{},\"saml_accounts\":[],\"totp_enabled\":false,\"two_factor_enabled\":false,\"updated_at\":1767225600000,\"username\":null,\"verification_attempts_remaining\":null,\"web3_wallets\":[]}"
);
identity_facade_core::to_wire!(crate::users::VerificationGoogleOneTap {
    attempts: "attempts",
    error: "error",
    expire_at: "expire_at",
    object: "object",
    status: "status",
    strategy: "strategy",
    verified_at_client: "verified_at_client",
});
identity_facade_core::sample!(
    crate::users::VerificationGoogleOneTap,
    "{\"attempts\":null,\"expire_at\":null,\"status\":\"unverified\",\"strategy\":\"strategy\"}"
);
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
identity_facade_core::sample!(
    crate::users::VerificationOauth,
    "{\"attempts\":null,\"expire_at\":1767225600000,\"status\":\"unverified\",\"strategy\":\"strategy\"}"
);
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
identity_facade_core::sample!(
    crate::users::VerificationPasskey,
    "{\"attempts\":null,\"expire_at\":null,\"status\":\"status\",\"strategy\":\"strategy\"}"
);
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
identity_facade_core::sample!(
    crate::users::VerificationWeb3,
    "{\"attempts\":null,\"expire_at\":null,\"status\":\"unverified\",\"strategy\":\"web3_metamask_signature\"}"
);
identity_facade_core::to_wire!(crate::users::VerifyPasswordResponse {
    verified: "verified",
});
identity_facade_core::sample!(crate::users::VerifyPasswordResponse, "{}");
identity_facade_core::to_wire!(crate::users::VerifyTotpResponse {
    code_type: "code_type",
    verified: "verified",
});
identity_facade_core::sample!(crate::users::VerifyTotpResponse, "{}");
identity_facade_core::to_wire!(crate::users::Web3Wallet {
    created_at: "created_at",
    id: "id",
    object: "object",
    updated_at: "updated_at",
    verification: "verification",
    web3_wallet: "web3_wallet",
});
identity_facade_core::sample!(
    crate::users::Web3Wallet,
    "{\"created_at\":1767225600000,\"object\":\"object\",\"updated_at\":1767225600000,\"verification\":null,\"web3_wallet\":\"web3_wallet\"}"
);
identity_facade_core::to_wire!(
    enum crate ::users::Web3WalletVerification { VerificationWeb3, VerificationAdmin,
    Unknown }
);
identity_facade_core::sample!(
    crate::users::Web3WalletVerification,
    "{\"attempts\":null,\"expire_at\":null,\"object\":\"verification_web3\",\"status\":\"unverified\",\"strategy\":\"web3_metamask_signature\"}"
);
