// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, BodyRule, Call, IntoInput, Operation, Parameter, Receipt, Secret,
};

/// Facts of `POST /email_addresses`.
pub static CREATE_EMAIL_ADDRESS: Operation = Operation::new(
    "CreateEmailAddress",
    http::Method::POST,
    "/email_addresses",
    "email-addresses",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("email_address"),
    BodyRule::Required("user_id"),
]);
/// The call of [`Client::create_email_address`](crate::Client::create_email_address), `POST /email_addresses`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateEmailAddressCall {
    call: Call,
}

impl CreateEmailAddressCall {
    /// `email_address`: string. Required.
    pub fn email_address(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("email_address", value.into_input());
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

    /// `primary`: boolean.
    pub fn primary(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("primary", value.into_input());
        self
    }

    /// Sends `null` for `primary`.
    pub fn primary_null(mut self) -> Self {
        self.call.null("primary");
        self
    }

    /// `user_id`: string. Required.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("user_id", value.into_input());
        self
    }

    /// `verified`: boolean.
    pub fn verified(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("verified", value.into_input());
        self
    }

    /// Sends `null` for `verified`.
    pub fn verified_null(mut self) -> Self {
        self.call.null("verified");
        self
    }
}

identity_facade_core::call!(CreateEmailAddressCall -> crate ::shared::EmailAddress);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateEmailAddressCall,
    crate::Client,
    CREATE_EMAIL_ADDRESS,
    "Adds an email address to a user; the user's other addresses stay.",
    false,
    [
        member::<String>("email_address"),
        member::<identity_facade_core::Nullable<bool>>(
            "notify_primary_email_address_changed",
            "`true` sends a notice when the primary address changes; default `false`."
        ),
        member::<identity_facade_core::Nullable<bool>>("primary"),
        member::<String>("user_id"),
        member::<identity_facade_core::Nullable<bool>>("verified")
    ]
);
impl crate::Client {
    /// Adds an email address to a user; the user's other addresses stay.
    ///
    /// `POST /email_addresses`
    ///
    /// * Required: `email_address`, `user_id`.
    /// * Returns [`EmailAddress`](crate::shared::EmailAddress), with status 200.
    /// * Errors: 400, 401, 403, 404, 409, 422.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `email-addresses`; in `identity-facade`, `clerk-email-addresses`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/email-addresses/post/email_addresses>)
    pub fn create_email_address(&self) -> CreateEmailAddressCall {
        let call = self.transport.call(&CREATE_EMAIL_ADDRESS);
        CreateEmailAddressCall { call }
    }
}

/// Facts of `DELETE /email_addresses/{email_address_id}`.
pub static DELETE_EMAIL_ADDRESS: Operation = Operation::new(
    "DeleteEmailAddress",
    http::Method::DELETE,
    "/email_addresses/{email_address_id}",
    "email-addresses",
)
.parameters(&[Parameter::path("email_address_id")])
.idempotent()
.receipt(Receipt::new(Some("deleted"), &[("id", "email_address_id")]));
/// The call of [`Client::delete_email_address`](crate::Client::delete_email_address), `DELETE /email_addresses/{email_address_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteEmailAddressCall {
    call: Call,
}

identity_facade_core::call!(DeleteEmailAddressCall -> crate ::shared::DeletedObject);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteEmailAddressCall,
    crate::Client,
    DELETE_EMAIL_ADDRESS,
    "Deletes an email address from its user.",
    false,
    [identifier::<crate::ids::EmailAddressId>("email_address_id")]
);
impl crate::Client {
    /// Deletes an email address from its user.
    ///
    /// `DELETE /email_addresses/{email_address_id}`
    ///
    /// * Required: `email_address_id`.
    /// * Returns [`DeletedObject`](crate::shared::DeletedObject), with status 200.
    /// * Errors: 400, 401, 403, 404, 409.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `email-addresses`; in `identity-facade`, `clerk-email-addresses`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/email-addresses/delete/email_addresses/%7Bemail_address_id%7D>)
    pub fn delete_email_address(
        &self,
        email_address_id: impl IntoInput<crate::ids::EmailAddressId>,
    ) -> DeleteEmailAddressCall {
        let mut call = self.transport.call(&DELETE_EMAIL_ADDRESS);
        call.path("email_address_id", email_address_id.into_input());
        DeleteEmailAddressCall { call }
    }
}

/// Facts of `GET /email_addresses/{email_address_id}`.
pub static GET_EMAIL_ADDRESS: Operation = Operation::new(
    "GetEmailAddress",
    http::Method::GET,
    "/email_addresses/{email_address_id}",
    "email-addresses",
)
.parameters(&[Parameter::path("email_address_id")])
.idempotent();
/// The call of [`Client::get_email_address`](crate::Client::get_email_address), `GET /email_addresses/{email_address_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetEmailAddressCall {
    call: Call,
}

identity_facade_core::call!(GetEmailAddressCall -> crate ::shared::EmailAddress);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetEmailAddressCall,
    crate::Client,
    GET_EMAIL_ADDRESS,
    "Returns one email address with its verification state.",
    false,
    [identifier::<crate::ids::EmailAddressId>("email_address_id")]
);
impl crate::Client {
    /// Returns one email address with its verification state.
    ///
    /// `GET /email_addresses/{email_address_id}`
    ///
    /// * Required: `email_address_id`.
    /// * Returns [`EmailAddress`](crate::shared::EmailAddress), with status 200.
    /// * Errors: 400, 401, 403, 404.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `email-addresses`; in `identity-facade`, `clerk-email-addresses`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/email-addresses/get/email_addresses/%7Bemail_address_id%7D>)
    pub fn get_email_address(
        &self,
        email_address_id: impl IntoInput<crate::ids::EmailAddressId>,
    ) -> GetEmailAddressCall {
        let mut call = self.transport.call(&GET_EMAIL_ADDRESS);
        call.path("email_address_id", email_address_id.into_input());
        GetEmailAddressCall { call }
    }
}

/// Facts of `PATCH /email_addresses/{email_address_id}`.
pub static UPDATE_EMAIL_ADDRESS: Operation = Operation::new(
    "UpdateEmailAddress",
    http::Method::PATCH,
    "/email_addresses/{email_address_id}",
    "email-addresses",
)
.parameters(&[Parameter::path("email_address_id")])
.body(BodyKind::Optional);
/// The call of [`Client::update_email_address`](crate::Client::update_email_address), `PATCH /email_addresses/{email_address_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateEmailAddressCall {
    call: Call,
}

impl UpdateEmailAddressCall {
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

    /// `primary`: boolean.
    pub fn primary(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("primary", value.into_input());
        self
    }

    /// Sends `null` for `primary`.
    pub fn primary_null(mut self) -> Self {
        self.call.null("primary");
        self
    }

    /// `verified`: boolean.
    pub fn verified(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("verified", value.into_input());
        self
    }

    /// Sends `null` for `verified`.
    pub fn verified_null(mut self) -> Self {
        self.call.null("verified");
        self
    }
}

identity_facade_core::call!(UpdateEmailAddressCall -> crate ::shared::EmailAddress);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateEmailAddressCall,
    crate::Client,
    UPDATE_EMAIL_ADDRESS,
    "Marks an email address as verified or makes it the primary one.",
    false,
    [
        identifier::<crate::ids::EmailAddressId>("email_address_id"),
        member::<identity_facade_core::Nullable<bool>>(
            "notify_primary_email_address_changed",
            "`true` sends a notice when the primary address changes; default `false`."
        ),
        member::<identity_facade_core::Nullable<bool>>("primary"),
        member::<identity_facade_core::Nullable<bool>>("verified")
    ]
);
impl crate::Client {
    /// Marks an email address as verified or makes it the primary one.
    ///
    /// `PATCH /email_addresses/{email_address_id}`
    ///
    /// * Required: `email_address_id`.
    /// * Returns [`EmailAddress`](crate::shared::EmailAddress), with status 200.
    /// * Errors: 400, 401, 403, 404, 409.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `email-addresses`; in `identity-facade`, `clerk-email-addresses`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/email-addresses/patch/email_addresses/%7Bemail_address_id%7D>)
    pub fn update_email_address(
        &self,
        email_address_id: impl IntoInput<crate::ids::EmailAddressId>,
    ) -> UpdateEmailAddressCall {
        let mut call = self.transport.call(&UPDATE_EMAIL_ADDRESS);
        call.path("email_address_id", email_address_id.into_input());
        UpdateEmailAddressCall { call }
    }
}

/// Facts of `POST /email_addresses/{email_address_id}/attempt_verification`.
pub static ATTEMPT_EMAIL_ADDRESS_VERIFICATION: Operation = Operation::new(
    "AttemptEmailAddressVerification",
    http::Method::POST,
    "/email_addresses/{email_address_id}/attempt_verification",
    "email-addresses",
)
.parameters(&[Parameter::path("email_address_id")])
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("code"),
    BodyRule::Required("verification_id"),
])
.secrets(&["code"]);
/// The call of [`Client::attempt_email_address_verification`](crate::Client::attempt_email_address_verification), `POST /email_addresses/{email_address_id}/attempt_verification`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct AttemptEmailAddressVerificationCall {
    call: Call,
}

impl AttemptEmailAddressVerificationCall {
    /// `code`: secret string. Required.
    pub fn code(mut self, value: impl IntoInput<Secret>) -> Self {
        self.call.member("code", value.into_input());
        self
    }

    /// `verification_id`: string. Required.
    pub fn verification_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("verification_id", value.into_input());
        self
    }
}

identity_facade_core::call!(
    AttemptEmailAddressVerificationCall -> crate ::shared::VerificationAttempt
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    AttemptEmailAddressVerificationCall,
    crate::Client,
    ATTEMPT_EMAIL_ADDRESS_VERIFICATION,
    "Checks the emailed code and marks the address verified; opens no session.",
    false,
    [
        identifier::<crate::ids::EmailAddressId>("email_address_id"),
        member::<Secret>("code"),
        member::<String>("verification_id")
    ]
);
impl crate::Client {
    /// Checks the emailed code and marks the address verified; opens no session.
    ///
    /// `POST /email_addresses/{email_address_id}/attempt_verification`
    ///
    /// * Required: `email_address_id`, `code`, `verification_id`.
    /// * Returns [`VerificationAttempt`](crate::shared::VerificationAttempt), with status 200.
    /// * Errors: 400, 401, 403, 404, 500.
    /// * Secrets: `code`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `email-addresses`; in `identity-facade`, `clerk-email-addresses`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/email-addresses/post/email_addresses/%7Bemail_address_id%7D/attempt_verification>)
    pub fn attempt_email_address_verification(
        &self,
        email_address_id: impl IntoInput<crate::ids::EmailAddressId>,
    ) -> AttemptEmailAddressVerificationCall {
        let mut call = self.transport.call(&ATTEMPT_EMAIL_ADDRESS_VERIFICATION);
        call.path("email_address_id", email_address_id.into_input());
        AttemptEmailAddressVerificationCall { call }
    }
}

/// Facts of `POST /email_addresses/{email_address_id}/prepare_verification`.
pub static PREPARE_EMAIL_ADDRESS_VERIFICATION: Operation = Operation::new(
    "PrepareEmailAddressVerification",
    http::Method::POST,
    "/email_addresses/{email_address_id}/prepare_verification",
    "email-addresses",
)
.parameters(&[Parameter::path("email_address_id")]);
/// The call of [`Client::prepare_email_address_verification`](crate::Client::prepare_email_address_verification), `POST /email_addresses/{email_address_id}/prepare_verification`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct PrepareEmailAddressVerificationCall {
    call: Call,
}

identity_facade_core::call!(
    PrepareEmailAddressVerificationCall -> crate ::shared::VerificationAttempt
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    PrepareEmailAddressVerificationCall,
    crate::Client,
    PREPARE_EMAIL_ADDRESS_VERIFICATION,
    "Emails a code to the address; attempting the verification checks it.",
    false,
    [identifier::<crate::ids::EmailAddressId>("email_address_id")]
);
impl crate::Client {
    /// Emails a code to the address; attempting the verification checks it.
    ///
    /// `POST /email_addresses/{email_address_id}/prepare_verification`
    ///
    /// * Required: `email_address_id`.
    /// * Returns [`VerificationAttempt`](crate::shared::VerificationAttempt), with status 200.
    /// * Errors: 400, 401, 403, 404, 500.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `email-addresses`; in `identity-facade`, `clerk-email-addresses`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/email-addresses/post/email_addresses/%7Bemail_address_id%7D/prepare_verification>)
    pub fn prepare_email_address_verification(
        &self,
        email_address_id: impl IntoInput<crate::ids::EmailAddressId>,
    ) -> PrepareEmailAddressVerificationCall {
        let mut call = self.transport.call(&PREPARE_EMAIL_ADDRESS_VERIFICATION);
        call.path("email_address_id", email_address_id.into_input());
        PrepareEmailAddressVerificationCall { call }
    }
}

/// Facts of `PUT /users/{user_id}/email_address`.
pub static REPLACE_USER_EMAIL_ADDRESS: Operation = Operation::new(
    "ReplaceUserEmailAddress",
    http::Method::PUT,
    "/users/{user_id}/email_address",
    "email-addresses",
)
.parameters(&[Parameter::path("user_id")])
.body(BodyKind::Required)
.rules(&[BodyRule::Required("email_address")])
.idempotent();
/// The call of [`Client::replace_user_email_address`](crate::Client::replace_user_email_address), `PUT /users/{user_id}/email_address`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ReplaceUserEmailAddressCall {
    call: Call,
}

impl ReplaceUserEmailAddressCall {
    /// `email_address`: string. Required.
    pub fn email_address(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("email_address", value.into_input());
        self
    }

    /// `verified` (default), `reserved` or `unverified`; the last can lock the user out.
    ///
    /// `identification_status`: `IdentificationStatus`.
    pub fn identification_status(
        mut self,
        value: impl IntoInput<crate::shared::IdentificationStatus>,
    ) -> Self {
        self.call
            .member("identification_status", value.into_input());
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
}

identity_facade_core::call!(ReplaceUserEmailAddressCall -> crate ::shared::EmailAddress);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ReplaceUserEmailAddressCall,
    crate::Client,
    REPLACE_USER_EMAIL_ADDRESS,
    "Replaces every email address of a user with one primary address; the old ones are deleted.",
    false,
    [
        identifier::<crate::ids::UserId>("user_id"),
        member::<String>("email_address"),
        member::<crate::shared::IdentificationStatus>(
            "identification_status",
            "`verified` (default), `reserved` or `unverified`; the last can lock the user out."
        ),
        member::<identity_facade_core::Nullable<bool>>(
            "notify_primary_email_address_changed",
            "`true` sends a notice when the primary address changes; default `false`."
        )
    ]
);
impl crate::Client {
    /// Replaces every email address of a user with one primary address; the old ones are deleted.
    ///
    /// `PUT /users/{user_id}/email_address`
    ///
    /// * Required: `user_id`, `email_address`.
    /// * Returns [`EmailAddress`](crate::shared::EmailAddress), with status 200.
    /// * Errors: 400, 401, 403, 404, 422.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `email-addresses`; in `identity-facade`, `clerk-email-addresses`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/email-addresses/put/users/%7Buser_id%7D/email_address>)
    pub fn replace_user_email_address(
        &self,
        user_id: impl IntoInput<crate::ids::UserId>,
    ) -> ReplaceUserEmailAddressCall {
        let mut call = self.transport.call(&REPLACE_USER_EMAIL_ADDRESS);
        call.path("user_id", user_id.into_input());
        ReplaceUserEmailAddressCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &CREATE_EMAIL_ADDRESS,
    &DELETE_EMAIL_ADDRESS,
    &GET_EMAIL_ADDRESS,
    &UPDATE_EMAIL_ADDRESS,
    &ATTEMPT_EMAIL_ADDRESS_VERIFICATION,
    &PREPARE_EMAIL_ADDRESS_VERIFICATION,
    &REPLACE_USER_EMAIL_ADDRESS,
];
