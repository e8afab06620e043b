// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{IntoInput, Secret};

/// Which `POST /email_addresses` a mock answers.
pub struct CreateEmailAddressWhen(::httpmock::When);
impl CreateEmailAddressWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/email_addresses$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /email_addresses` answers.
pub struct CreateEmailAddressThen(::httpmock::Then);
impl CreateEmailAddressThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::EmailAddress) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl CreateEmailAddressWhen {
    /// Requires this `email_address` in the body.
    #[track_caller]
    pub fn email_address(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "email_address", value.into_input()))
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

    /// Requires this `primary` in the body.
    #[track_caller]
    pub fn primary(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "primary", value.into_input()))
    }

    /// Requires null as `primary` in the body.
    pub fn primary_null(self) -> Self {
        Self(super::member(self.0, "primary", Ok(())))
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

/// Which `DELETE /email_addresses/{email_address_id}` a mock answers.
pub struct DeleteEmailAddressWhen(::httpmock::When);
impl DeleteEmailAddressWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/email_addresses/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `DELETE /email_addresses/{email_address_id}` answers.
pub struct DeleteEmailAddressThen(::httpmock::Then);
impl DeleteEmailAddressThen {
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

impl DeleteEmailAddressWhen {
    /// Requires this `email_address_id` in the path.
    #[track_caller]
    pub fn email_address_id(self, value: impl IntoInput<crate::ids::EmailAddressId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/email_addresses/",
            "",
            value.into_input(),
        ))
    }
}

/// Which `GET /email_addresses/{email_address_id}` a mock answers.
pub struct GetEmailAddressWhen(::httpmock::When);
impl GetEmailAddressWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/email_addresses/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /email_addresses/{email_address_id}` answers.
pub struct GetEmailAddressThen(::httpmock::Then);
impl GetEmailAddressThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::EmailAddress) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl GetEmailAddressWhen {
    /// Requires this `email_address_id` in the path.
    #[track_caller]
    pub fn email_address_id(self, value: impl IntoInput<crate::ids::EmailAddressId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/email_addresses/",
            "",
            value.into_input(),
        ))
    }
}

/// Which `PATCH /email_addresses/{email_address_id}` a mock answers.
pub struct UpdateEmailAddressWhen(::httpmock::When);
impl UpdateEmailAddressWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/email_addresses/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `PATCH /email_addresses/{email_address_id}` answers.
pub struct UpdateEmailAddressThen(::httpmock::Then);
impl UpdateEmailAddressThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::EmailAddress) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl UpdateEmailAddressWhen {
    /// Requires this `email_address_id` in the path.
    #[track_caller]
    pub fn email_address_id(self, value: impl IntoInput<crate::ids::EmailAddressId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/email_addresses/",
            "",
            value.into_input(),
        ))
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

    /// Requires this `primary` in the body.
    #[track_caller]
    pub fn primary(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "primary", value.into_input()))
    }

    /// Requires null as `primary` in the body.
    pub fn primary_null(self) -> Self {
        Self(super::member(self.0, "primary", Ok(())))
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

/// Which `POST /email_addresses/{email_address_id}/attempt_verification` a mock answers.
pub struct AttemptEmailAddressVerificationWhen(::httpmock::When);
impl AttemptEmailAddressVerificationWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/email_addresses/[^/]*/attempt_verification$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /email_addresses/{email_address_id}/attempt_verification` answers.
pub struct AttemptEmailAddressVerificationThen(::httpmock::Then);
impl AttemptEmailAddressVerificationThen {
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

impl AttemptEmailAddressVerificationWhen {
    /// Requires this `email_address_id` in the path.
    #[track_caller]
    pub fn email_address_id(self, value: impl IntoInput<crate::ids::EmailAddressId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/email_addresses/",
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

/// Which `POST /email_addresses/{email_address_id}/prepare_verification` a mock answers.
pub struct PrepareEmailAddressVerificationWhen(::httpmock::When);
impl PrepareEmailAddressVerificationWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/email_addresses/[^/]*/prepare_verification$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /email_addresses/{email_address_id}/prepare_verification` answers.
pub struct PrepareEmailAddressVerificationThen(::httpmock::Then);
impl PrepareEmailAddressVerificationThen {
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

impl PrepareEmailAddressVerificationWhen {
    /// Requires this `email_address_id` in the path.
    #[track_caller]
    pub fn email_address_id(self, value: impl IntoInput<crate::ids::EmailAddressId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/email_addresses/",
            "/prepare_verification",
            value.into_input(),
        ))
    }
}

/// Which `PUT /users/{user_id}/email_address` a mock answers.
pub struct ReplaceUserEmailAddressWhen(::httpmock::When);
impl ReplaceUserEmailAddressWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PUT)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/email_address$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `PUT /users/{user_id}/email_address` answers.
pub struct ReplaceUserEmailAddressThen(::httpmock::Then);
impl ReplaceUserEmailAddressThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::EmailAddress) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl ReplaceUserEmailAddressWhen {
    /// Requires this `user_id` in the path.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<crate::ids::UserId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/users/",
            "/email_address",
            value.into_input(),
        ))
    }

    /// Requires this `email_address` in the body.
    #[track_caller]
    pub fn email_address(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "email_address", value.into_input()))
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
}
