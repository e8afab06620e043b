// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{IntoInput, Secret, Text};

/// Which `POST /phone_numbers` a mock answers.
pub struct CreatePhoneNumberWhen(::httpmock::When);
impl CreatePhoneNumberWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/phone_numbers$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /phone_numbers` answers.
pub struct CreatePhoneNumberThen(::httpmock::Then);
impl CreatePhoneNumberThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::PhoneNumber) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl CreatePhoneNumberWhen {
    /// Requires this `phone_number` in the body.
    #[track_caller]
    pub fn phone_number(
        self,
        value: impl IntoInput<Text<0, { usize::MAX }, crate::patterns::PhoneNumberPattern>>,
    ) -> Self {
        Self(super::member(self.0, "phone_number", value.into_input()))
    }

    /// Requires this `primary` in the body.
    #[track_caller]
    pub fn primary(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "primary", value.into_input()))
    }

    /// Requires null as `primary` in the body.
    pub fn primary_null(self) -> Self {
        Self(super::member(self.0, "primary", Ok(())))
    }

    /// Requires this `reserved_for_second_factor` in the body.
    #[track_caller]
    pub fn reserved_for_second_factor(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "reserved_for_second_factor",
            value.into_input(),
        ))
    }

    /// Requires null as `reserved_for_second_factor` in the body.
    pub fn reserved_for_second_factor_null(self) -> Self {
        Self(super::member(self.0, "reserved_for_second_factor", Ok(())))
    }

    /// Requires this `user_id` in the body.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "user_id", value.into_input()))
    }

    /// Requires this `verified` in the body.
    #[track_caller]
    pub fn verified(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "verified", value.into_input()))
    }

    /// Requires null as `verified` in the body.
    pub fn verified_null(self) -> Self {
        Self(super::member(self.0, "verified", Ok(())))
    }
}

/// Which `DELETE /phone_numbers/{phone_number_id}` a mock answers.
pub struct DeletePhoneNumberWhen(::httpmock::When);
impl DeletePhoneNumberWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/phone_numbers/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `DELETE /phone_numbers/{phone_number_id}` answers.
pub struct DeletePhoneNumberThen(::httpmock::Then);
impl DeletePhoneNumberThen {
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

impl DeletePhoneNumberWhen {
    /// Requires this `phone_number_id` in the path.
    #[track_caller]
    pub fn phone_number_id(self, value: impl IntoInput<crate::ids::PhoneNumberId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/phone_numbers/",
            "",
            value.into_input(),
        ))
    }
}

/// Which `GET /phone_numbers/{phone_number_id}` a mock answers.
pub struct GetPhoneNumberWhen(::httpmock::When);
impl GetPhoneNumberWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/phone_numbers/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /phone_numbers/{phone_number_id}` answers.
pub struct GetPhoneNumberThen(::httpmock::Then);
impl GetPhoneNumberThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::PhoneNumber) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl GetPhoneNumberWhen {
    /// Requires this `phone_number_id` in the path.
    #[track_caller]
    pub fn phone_number_id(self, value: impl IntoInput<crate::ids::PhoneNumberId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/phone_numbers/",
            "",
            value.into_input(),
        ))
    }
}

/// Which `PATCH /phone_numbers/{phone_number_id}` a mock answers.
pub struct UpdatePhoneNumberWhen(::httpmock::When);
impl UpdatePhoneNumberWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/phone_numbers/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `PATCH /phone_numbers/{phone_number_id}` answers.
pub struct UpdatePhoneNumberThen(::httpmock::Then);
impl UpdatePhoneNumberThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::PhoneNumber) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl UpdatePhoneNumberWhen {
    /// Requires this `phone_number_id` in the path.
    #[track_caller]
    pub fn phone_number_id(self, value: impl IntoInput<crate::ids::PhoneNumberId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/phone_numbers/",
            "",
            value.into_input(),
        ))
    }

    /// Requires this `primary` in the body.
    #[track_caller]
    pub fn primary(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "primary", value.into_input()))
    }

    /// Requires null as `primary` in the body.
    pub fn primary_null(self) -> Self {
        Self(super::member(self.0, "primary", Ok(())))
    }

    /// Requires this `reserved_for_second_factor` in the body.
    #[track_caller]
    pub fn reserved_for_second_factor(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "reserved_for_second_factor",
            value.into_input(),
        ))
    }

    /// Requires null as `reserved_for_second_factor` in the body.
    pub fn reserved_for_second_factor_null(self) -> Self {
        Self(super::member(self.0, "reserved_for_second_factor", Ok(())))
    }

    /// Requires this `verified` in the body.
    #[track_caller]
    pub fn verified(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "verified", value.into_input()))
    }

    /// Requires null as `verified` in the body.
    pub fn verified_null(self) -> Self {
        Self(super::member(self.0, "verified", Ok(())))
    }
}

/// Which `POST /phone_numbers/{phone_number_id}/attempt_verification` a mock answers.
pub struct AttemptPhoneNumberVerificationWhen(::httpmock::When);
impl AttemptPhoneNumberVerificationWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/phone_numbers/[^/]*/attempt_verification$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /phone_numbers/{phone_number_id}/attempt_verification` answers.
pub struct AttemptPhoneNumberVerificationThen(::httpmock::Then);
impl AttemptPhoneNumberVerificationThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::VerificationAttempt) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl AttemptPhoneNumberVerificationWhen {
    /// Requires this `phone_number_id` in the path.
    #[track_caller]
    pub fn phone_number_id(self, value: impl IntoInput<crate::ids::PhoneNumberId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/phone_numbers/",
            "/attempt_verification",
            value.into_input(),
        ))
    }

    /// Requires this `code` in the body.
    #[track_caller]
    pub fn code(self, value: impl IntoInput<Secret>) -> Self {
        Self(super::member(self.0, "code", value.into_input()))
    }

    /// Requires this `verification_id` in the body.
    #[track_caller]
    pub fn verification_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "verification_id", value.into_input()))
    }
}

/// Which `POST /phone_numbers/{phone_number_id}/prepare_verification` a mock answers.
pub struct PreparePhoneNumberVerificationWhen(::httpmock::When);
impl PreparePhoneNumberVerificationWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/phone_numbers/[^/]*/prepare_verification$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /phone_numbers/{phone_number_id}/prepare_verification` answers.
pub struct PreparePhoneNumberVerificationThen(::httpmock::Then);
impl PreparePhoneNumberVerificationThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::VerificationAttempt) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl PreparePhoneNumberVerificationWhen {
    /// Requires this `phone_number_id` in the path.
    #[track_caller]
    pub fn phone_number_id(self, value: impl IntoInput<crate::ids::PhoneNumberId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/phone_numbers/",
            "/prepare_verification",
            value.into_input(),
        ))
    }
}

/// Which `PUT /users/{user_id}/phone_number` a mock answers.
pub struct ReplaceUserPhoneNumberWhen(::httpmock::When);
impl ReplaceUserPhoneNumberWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PUT)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/phone_number$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `PUT /users/{user_id}/phone_number` answers.
pub struct ReplaceUserPhoneNumberThen(::httpmock::Then);
impl ReplaceUserPhoneNumberThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::PhoneNumber) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl ReplaceUserPhoneNumberWhen {
    /// Requires this `user_id` in the path.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<crate::ids::UserId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/users/",
            "/phone_number",
            value.into_input(),
        ))
    }

    /// Requires this `identification_status` in the body.
    #[track_caller]
    pub fn identification_status(
        self,
        value: impl IntoInput<crate::shared::IdentificationStatus>,
    ) -> Self {
        Self(super::member(
            self.0,
            "identification_status",
            value.into_input(),
        ))
    }

    /// Requires this `phone_number` in the body.
    #[track_caller]
    pub fn phone_number(
        self,
        value: impl IntoInput<Text<0, { usize::MAX }, crate::patterns::PhoneNumberPattern>>,
    ) -> Self {
        Self(super::member(self.0, "phone_number", value.into_input()))
    }
}
