// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

/// Which `POST /email_addresses` a mock answers.
pub struct CreateEmailAddressWhen(::httpmock::When);
impl CreateEmailAddressWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/email_addresses$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::email_addresses::CreateEmailAddressBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /email_addresses` answers.
pub struct CreateEmailAddressThen(::httpmock::Then);
impl CreateEmailAddressThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `DELETE /email_addresses/{email_address_id}` a mock answers.
pub struct DeleteEmailAddressWhen(::httpmock::When);
impl DeleteEmailAddressWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/email_addresses/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `email_address_id` in the path.
    pub fn email_address_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/email_addresses/", value, "")),
        )
    }
}

/// What a mock of `DELETE /email_addresses/{email_address_id}` answers.
pub struct DeleteEmailAddressThen(::httpmock::Then);
impl DeleteEmailAddressThen {
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

/// Which `GET /email_addresses/{email_address_id}` a mock answers.
pub struct GetEmailAddressWhen(::httpmock::When);
impl GetEmailAddressWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/email_addresses/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `email_address_id` in the path.
    pub fn email_address_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/email_addresses/", value, "")),
        )
    }
}

/// What a mock of `GET /email_addresses/{email_address_id}` answers.
pub struct GetEmailAddressThen(::httpmock::Then);
impl GetEmailAddressThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `PATCH /email_addresses/{email_address_id}` a mock answers.
pub struct UpdateEmailAddressWhen(::httpmock::When);
impl UpdateEmailAddressWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/email_addresses/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `email_address_id` in the path.
    pub fn email_address_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/email_addresses/", value, "")),
        )
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::email_addresses::UpdateEmailAddressBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `PATCH /email_addresses/{email_address_id}` answers.
pub struct UpdateEmailAddressThen(::httpmock::Then);
impl UpdateEmailAddressThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /email_addresses/{email_address_id}/attempt_verification` a mock answers.
pub struct AttemptEmailAddressVerificationWhen(::httpmock::When);
impl AttemptEmailAddressVerificationWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/email_addresses/[^/]*/attempt_verification$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `email_address_id` in the path.
    pub fn email_address_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path(
            "/v1/email_addresses/",
            value,
            "/attempt_verification",
        )))
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::email_addresses::AttemptEmailAddressVerificationBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /email_addresses/{email_address_id}/attempt_verification` answers.
pub struct AttemptEmailAddressVerificationThen(::httpmock::Then);
impl AttemptEmailAddressVerificationThen {
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

/// Which `POST /email_addresses/{email_address_id}/prepare_verification` a mock answers.
pub struct PrepareEmailAddressVerificationWhen(::httpmock::When);
impl PrepareEmailAddressVerificationWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/email_addresses/[^/]*/prepare_verification$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `email_address_id` in the path.
    pub fn email_address_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path(
            "/v1/email_addresses/",
            value,
            "/prepare_verification",
        )))
    }
}

/// What a mock of `POST /email_addresses/{email_address_id}/prepare_verification` answers.
pub struct PrepareEmailAddressVerificationThen(::httpmock::Then);
impl PrepareEmailAddressVerificationThen {
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

/// Which `PUT /users/{user_id}/email_address` a mock answers.
pub struct ReplaceUserEmailAddressWhen(::httpmock::When);
impl ReplaceUserEmailAddressWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PUT)
                .path_matches(regex::Regex::new("^/v1/users/[^/]*/email_address$").unwrap()),
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
                .path_matches(super::path("/v1/users/", value, "/email_address")),
        )
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::email_addresses::ReplaceUserEmailAddressBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `PUT /users/{user_id}/email_address` answers.
pub struct ReplaceUserEmailAddressThen(::httpmock::Then);
impl ReplaceUserEmailAddressThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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
