// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::IntoInput;

/// Which `GET /sign_ups/{id}` a mock answers.
pub struct GetSignUpWhen(::httpmock::When);
impl GetSignUpWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/sign_ups/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /sign_ups/{id}` answers.
pub struct GetSignUpThen(::httpmock::Then);
impl GetSignUpThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::sign_ups::SignUp) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl GetSignUpWhen {
    /// Requires this `id` in the path.
    #[track_caller]
    pub fn id(self, value: impl IntoInput<crate::ids::SignUpId>) -> Self {
        Self(super::path(self.0, "/v1/sign_ups/", "", value.into_input()))
    }
}

/// Which `PATCH /sign_ups/{id}` a mock answers.
pub struct UpdateSignUpWhen(::httpmock::When);
impl UpdateSignUpWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/sign_ups/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `PATCH /sign_ups/{id}` answers.
pub struct UpdateSignUpThen(::httpmock::Then);
impl UpdateSignUpThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::sign_ups::SignUp) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl UpdateSignUpWhen {
    /// Requires this `id` in the path.
    #[track_caller]
    pub fn id(self, value: impl IntoInput<crate::ids::SignUpId>) -> Self {
        Self(super::path(self.0, "/v1/sign_ups/", "", value.into_input()))
    }

    /// Requires this `custom_action` in the body.
    #[track_caller]
    pub fn custom_action(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "custom_action", value.into_input()))
    }

    /// Requires null as `custom_action` in the body.
    pub fn custom_action_null(self) -> Self {
        Self(super::member(self.0, "custom_action", Ok(())))
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
}

identity_facade_core::to_wire!(crate::sign_ups::SignUp {
    abandon_at: "abandon_at",
    created_session_id: "created_session_id",
    created_user_id: "created_user_id",
    custom_action: "custom_action",
    email_address: "email_address",
    external_account: "external_account",
    external_id: "external_id",
    first_name: "first_name",
    id: "id",
    last_name: "last_name",
    legal_accepted_at: "legal_accepted_at",
    locale: "locale",
    missing_fields: "missing_fields",
    object: "object",
    optional_fields: "optional_fields",
    password_enabled: "password_enabled",
    phone_number: "phone_number",
    public_metadata: "public_metadata",
    required_fields: "required_fields",
    status: "status",
    unsafe_metadata: "unsafe_metadata",
    unverified_fields: "unverified_fields",
    username: "username",
    verifications: "verifications",
    web3_wallet: "web3_wallet",
});
identity_facade_core::sample!(
    crate::sign_ups::SignUp,
    "{\"abandon_at\":1767225600000,\"created_session_id\":null,\"created_user_id\":null,\"custom_action\":false,\"email_address\":null,\"external_id\":null,\"first_name\":null,\"id\":\"sign_up_1\",\"last_name\":null,\"legal_accepted_at\":null,\"missing_fields\":[],\"object\":\"object\",\"optional_fields\":[],\"password_enabled\":false,\"phone_number\":null,\"required_fields\":[],\"status\":\"missing_requirements\",\"unverified_fields\":[],\"username\":null,\"verifications\":{\"email_address\":null,\"external_account\":null,\"phone_number\":null,\"web3_wallet\":null},\"web3_wallet\":null}"
);
identity_facade_core::to_wire!(
    crate ::sign_ups::SignUpVerification { next_action : "next_action",
    supported_strategies : "supported_strategies",; extra }
);
identity_facade_core::sample!(crate::sign_ups::SignUpVerification, "{}");
identity_facade_core::to_wire!(crate::sign_ups::SignUpVerifications {
    email_address: "email_address",
    external_account: "external_account",
    phone_number: "phone_number",
    web3_wallet: "web3_wallet",
});
identity_facade_core::sample!(
    crate::sign_ups::SignUpVerifications,
    "{\"email_address\":null,\"external_account\":null,\"phone_number\":null,\"web3_wallet\":null}"
);
