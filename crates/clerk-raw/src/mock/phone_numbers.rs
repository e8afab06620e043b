// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

/// Which `POST /phone_numbers` a mock answers.
pub struct CreatePhoneNumberWhen(::httpmock::When);
impl CreatePhoneNumberWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/phone_numbers$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::phone_numbers::CreatePhoneNumberBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /phone_numbers` answers.
pub struct CreatePhoneNumberThen(::httpmock::Then);
impl CreatePhoneNumberThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `DELETE /phone_numbers/{phone_number_id}` a mock answers.
pub struct DeletePhoneNumberWhen(::httpmock::When);
impl DeletePhoneNumberWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/phone_numbers/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `phone_number_id` in the path.
    pub fn phone_number_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/phone_numbers/", value, "")),
        )
    }
}

/// What a mock of `DELETE /phone_numbers/{phone_number_id}` answers.
pub struct DeletePhoneNumberThen(::httpmock::Then);
impl DeletePhoneNumberThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `GET /phone_numbers/{phone_number_id}` a mock answers.
pub struct GetPhoneNumberWhen(::httpmock::When);
impl GetPhoneNumberWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/phone_numbers/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `phone_number_id` in the path.
    pub fn phone_number_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/phone_numbers/", value, "")),
        )
    }
}

/// What a mock of `GET /phone_numbers/{phone_number_id}` answers.
pub struct GetPhoneNumberThen(::httpmock::Then);
impl GetPhoneNumberThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `PATCH /phone_numbers/{phone_number_id}` a mock answers.
pub struct UpdatePhoneNumberWhen(::httpmock::When);
impl UpdatePhoneNumberWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/phone_numbers/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `phone_number_id` in the path.
    pub fn phone_number_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/phone_numbers/", value, "")),
        )
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::phone_numbers::UpdatePhoneNumberBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `PATCH /phone_numbers/{phone_number_id}` answers.
pub struct UpdatePhoneNumberThen(::httpmock::Then);
impl UpdatePhoneNumberThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /phone_numbers/{phone_number_id}/attempt_verification` a mock answers.
pub struct AttemptPhoneNumberVerificationWhen(::httpmock::When);
impl AttemptPhoneNumberVerificationWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/phone_numbers/[^/]*/attempt_verification$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `phone_number_id` in the path.
    pub fn phone_number_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path(
            "/v1/phone_numbers/",
            value,
            "/attempt_verification",
        )))
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::phone_numbers::AttemptPhoneNumberVerificationBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /phone_numbers/{phone_number_id}/attempt_verification` answers.
pub struct AttemptPhoneNumberVerificationThen(::httpmock::Then);
impl AttemptPhoneNumberVerificationThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /phone_numbers/{phone_number_id}/prepare_verification` a mock answers.
pub struct PreparePhoneNumberVerificationWhen(::httpmock::When);
impl PreparePhoneNumberVerificationWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/phone_numbers/[^/]*/prepare_verification$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `phone_number_id` in the path.
    pub fn phone_number_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path(
            "/v1/phone_numbers/",
            value,
            "/prepare_verification",
        )))
    }
}

/// What a mock of `POST /phone_numbers/{phone_number_id}/prepare_verification` answers.
pub struct PreparePhoneNumberVerificationThen(::httpmock::Then);
impl PreparePhoneNumberVerificationThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `PUT /users/{user_id}/phone_number` a mock answers.
pub struct ReplaceUserPhoneNumberWhen(::httpmock::When);
impl ReplaceUserPhoneNumberWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PUT)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/phone_number$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `user_id` in the path.
    pub fn user_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/users/", value, "/phone_number")),
        )
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::phone_numbers::ReplaceUserPhoneNumberBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `PUT /users/{user_id}/phone_number` answers.
pub struct ReplaceUserPhoneNumberThen(::httpmock::Then);
impl ReplaceUserPhoneNumberThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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
