// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, BodyRule, Call, IntoInput, Operation, Parameter, Receipt, Secret, Text,
};

/// Facts of `POST /phone_numbers`.
pub static CREATE_PHONE_NUMBER: Operation = Operation::new(
    "CreatePhoneNumber",
    http::Method::POST,
    "/phone_numbers",
    "phone-numbers",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("phone_number"),
    BodyRule::Required("user_id"),
])
.secrets(&["backup_codes"]);
/// The call of [`Client::create_phone_number`](crate::Client::create_phone_number), `POST /phone_numbers`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreatePhoneNumberCall {
    call: Call,
}

impl CreatePhoneNumberCall {
    /// `phone_number`: string that matches `^\+[1-9][0-9]{1,14}$`. Required.
    pub fn phone_number(
        mut self,
        value: impl IntoInput<Text<0, { usize::MAX }, crate::patterns::PhoneNumberPattern>>,
    ) -> Self {
        self.call.member("phone_number", value.into_input());
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

    /// Whether the number serves MFA; it has to be verified.
    ///
    /// `reserved_for_second_factor`: boolean.
    pub fn reserved_for_second_factor(mut self, value: impl IntoInput<bool>) -> Self {
        self.call
            .member("reserved_for_second_factor", value.into_input());
        self
    }

    /// Sends `null` for `reserved_for_second_factor`.
    pub fn reserved_for_second_factor_null(mut self) -> Self {
        self.call.null("reserved_for_second_factor");
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

identity_facade_core::call!(CreatePhoneNumberCall -> crate ::shared::PhoneNumber);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreatePhoneNumberCall,
    crate::Client,
    CREATE_PHONE_NUMBER,
    "Adds a phone number to a user; the user's other numbers stay.",
    false,
    [
        member::<Text<0, { usize::MAX }, crate::patterns::PhoneNumberPattern>>("phone_number"),
        member::<identity_facade_core::Nullable<bool>>("primary"),
        member::<identity_facade_core::Nullable<bool>>(
            "reserved_for_second_factor",
            "Whether the number serves MFA; it has to be verified."
        ),
        member::<String>("user_id"),
        member::<identity_facade_core::Nullable<bool>>("verified")
    ]
);
impl crate::Client {
    /// Adds a phone number to a user; the user's other numbers stay.
    ///
    /// `POST /phone_numbers`
    ///
    /// * Required: `phone_number`, `user_id`.
    /// * Returns [`PhoneNumber`](crate::shared::PhoneNumber), with status 200.
    /// * Errors: 400, 401, 403, 404, 422.
    /// * Secrets: `backup_codes`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `phone-numbers`; in `identity-facade`, `clerk-phone-numbers`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/phone-numbers/post/phone_numbers>)
    pub fn create_phone_number(&self) -> CreatePhoneNumberCall {
        let call = self.transport.call(&CREATE_PHONE_NUMBER);
        CreatePhoneNumberCall { call }
    }
}

/// Facts of `DELETE /phone_numbers/{phone_number_id}`.
pub static DELETE_PHONE_NUMBER: Operation = Operation::new(
    "DeletePhoneNumber",
    http::Method::DELETE,
    "/phone_numbers/{phone_number_id}",
    "phone-numbers",
)
.parameters(&[Parameter::path("phone_number_id")])
.idempotent()
.receipt(Receipt::new(Some("deleted"), &[("id", "phone_number_id")]));
/// The call of [`Client::delete_phone_number`](crate::Client::delete_phone_number), `DELETE /phone_numbers/{phone_number_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeletePhoneNumberCall {
    call: Call,
}

identity_facade_core::call!(DeletePhoneNumberCall -> crate ::shared::DeletedObject);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeletePhoneNumberCall,
    crate::Client,
    DELETE_PHONE_NUMBER,
    "Deletes a phone number from its user.",
    false,
    [identifier::<crate::ids::PhoneNumberId>("phone_number_id")]
);
impl crate::Client {
    /// Deletes a phone number from its user.
    ///
    /// `DELETE /phone_numbers/{phone_number_id}`
    ///
    /// * Required: `phone_number_id`.
    /// * Returns [`DeletedObject`](crate::shared::DeletedObject), with status 200.
    /// * Errors: 400, 401, 403, 404.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `phone-numbers`; in `identity-facade`, `clerk-phone-numbers`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/phone-numbers/delete/phone_numbers/%7Bphone_number_id%7D>)
    pub fn delete_phone_number(
        &self,
        phone_number_id: impl IntoInput<crate::ids::PhoneNumberId>,
    ) -> DeletePhoneNumberCall {
        let mut call = self.transport.call(&DELETE_PHONE_NUMBER);
        call.path("phone_number_id", phone_number_id.into_input());
        DeletePhoneNumberCall { call }
    }
}

/// Facts of `GET /phone_numbers/{phone_number_id}`.
pub static GET_PHONE_NUMBER: Operation = Operation::new(
    "GetPhoneNumber",
    http::Method::GET,
    "/phone_numbers/{phone_number_id}",
    "phone-numbers",
)
.parameters(&[Parameter::path("phone_number_id")])
.idempotent()
.secrets(&["backup_codes"]);
/// The call of [`Client::get_phone_number`](crate::Client::get_phone_number), `GET /phone_numbers/{phone_number_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetPhoneNumberCall {
    call: Call,
}

identity_facade_core::call!(GetPhoneNumberCall -> crate ::shared::PhoneNumber);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetPhoneNumberCall,
    crate::Client,
    GET_PHONE_NUMBER,
    "Returns one phone number with its verification state.",
    false,
    [identifier::<crate::ids::PhoneNumberId>("phone_number_id")]
);
impl crate::Client {
    /// Returns one phone number with its verification state.
    ///
    /// `GET /phone_numbers/{phone_number_id}`
    ///
    /// * Required: `phone_number_id`.
    /// * Returns [`PhoneNumber`](crate::shared::PhoneNumber), with status 200.
    /// * Errors: 400, 401, 403, 404.
    /// * Secrets: `backup_codes`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `phone-numbers`; in `identity-facade`, `clerk-phone-numbers`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/phone-numbers/get/phone_numbers/%7Bphone_number_id%7D>)
    pub fn get_phone_number(
        &self,
        phone_number_id: impl IntoInput<crate::ids::PhoneNumberId>,
    ) -> GetPhoneNumberCall {
        let mut call = self.transport.call(&GET_PHONE_NUMBER);
        call.path("phone_number_id", phone_number_id.into_input());
        GetPhoneNumberCall { call }
    }
}

/// Facts of `PATCH /phone_numbers/{phone_number_id}`.
pub static UPDATE_PHONE_NUMBER: Operation = Operation::new(
    "UpdatePhoneNumber",
    http::Method::PATCH,
    "/phone_numbers/{phone_number_id}",
    "phone-numbers",
)
.parameters(&[Parameter::path("phone_number_id")])
.body(BodyKind::Optional)
.secrets(&["backup_codes"]);
/// The call of [`Client::update_phone_number`](crate::Client::update_phone_number), `PATCH /phone_numbers/{phone_number_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdatePhoneNumberCall {
    call: Call,
}

impl UpdatePhoneNumberCall {
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

    /// Whether the number serves MFA; it has to be verified.
    ///
    /// `reserved_for_second_factor`: boolean.
    pub fn reserved_for_second_factor(mut self, value: impl IntoInput<bool>) -> Self {
        self.call
            .member("reserved_for_second_factor", value.into_input());
        self
    }

    /// Sends `null` for `reserved_for_second_factor`.
    pub fn reserved_for_second_factor_null(mut self) -> Self {
        self.call.null("reserved_for_second_factor");
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

identity_facade_core::call!(UpdatePhoneNumberCall -> crate ::shared::PhoneNumber);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdatePhoneNumberCall,
    crate::Client,
    UPDATE_PHONE_NUMBER,
    "Marks a phone number as verified, primary or reserved for MFA.",
    false,
    [
        identifier::<crate::ids::PhoneNumberId>("phone_number_id"),
        member::<identity_facade_core::Nullable<bool>>("primary"),
        member::<identity_facade_core::Nullable<bool>>(
            "reserved_for_second_factor",
            "Whether the number serves MFA; it has to be verified."
        ),
        member::<identity_facade_core::Nullable<bool>>("verified")
    ]
);
impl crate::Client {
    /// Marks a phone number as verified, primary or reserved for MFA.
    ///
    /// `PATCH /phone_numbers/{phone_number_id}`
    ///
    /// * Required: `phone_number_id`.
    /// * Returns [`PhoneNumber`](crate::shared::PhoneNumber), with status 200.
    /// * Errors: 400, 401, 403, 404.
    /// * Secrets: `backup_codes`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `phone-numbers`; in `identity-facade`, `clerk-phone-numbers`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/phone-numbers/patch/phone_numbers/%7Bphone_number_id%7D>)
    pub fn update_phone_number(
        &self,
        phone_number_id: impl IntoInput<crate::ids::PhoneNumberId>,
    ) -> UpdatePhoneNumberCall {
        let mut call = self.transport.call(&UPDATE_PHONE_NUMBER);
        call.path("phone_number_id", phone_number_id.into_input());
        UpdatePhoneNumberCall { call }
    }
}

/// Facts of `POST /phone_numbers/{phone_number_id}/attempt_verification`.
pub static ATTEMPT_PHONE_NUMBER_VERIFICATION: Operation = Operation::new(
    "AttemptPhoneNumberVerification",
    http::Method::POST,
    "/phone_numbers/{phone_number_id}/attempt_verification",
    "phone-numbers",
)
.parameters(&[Parameter::path("phone_number_id")])
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("code"),
    BodyRule::Required("verification_id"),
])
.secrets(&["code"]);
/// The call of [`Client::attempt_phone_number_verification`](crate::Client::attempt_phone_number_verification), `POST /phone_numbers/{phone_number_id}/attempt_verification`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct AttemptPhoneNumberVerificationCall {
    call: Call,
}

impl AttemptPhoneNumberVerificationCall {
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
    AttemptPhoneNumberVerificationCall -> crate ::shared::VerificationAttempt
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    AttemptPhoneNumberVerificationCall,
    crate::Client,
    ATTEMPT_PHONE_NUMBER_VERIFICATION,
    "Checks the code sent to a phone and marks the number verified; opens no session.",
    false,
    [
        identifier::<crate::ids::PhoneNumberId>("phone_number_id"),
        member::<Secret>("code"),
        member::<String>("verification_id")
    ]
);
impl crate::Client {
    /// Checks the code sent to a phone and marks the number verified; opens no session.
    ///
    /// `POST /phone_numbers/{phone_number_id}/attempt_verification`
    ///
    /// * Required: `phone_number_id`, `code`, `verification_id`.
    /// * Returns [`VerificationAttempt`](crate::shared::VerificationAttempt), with status 200.
    /// * Errors: 400, 401, 403, 404, 500.
    /// * Secrets: `code`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `phone-numbers`; in `identity-facade`, `clerk-phone-numbers`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/phone-numbers/post/phone_numbers/%7Bphone_number_id%7D/attempt_verification>)
    pub fn attempt_phone_number_verification(
        &self,
        phone_number_id: impl IntoInput<crate::ids::PhoneNumberId>,
    ) -> AttemptPhoneNumberVerificationCall {
        let mut call = self.transport.call(&ATTEMPT_PHONE_NUMBER_VERIFICATION);
        call.path("phone_number_id", phone_number_id.into_input());
        AttemptPhoneNumberVerificationCall { call }
    }
}

/// Facts of `POST /phone_numbers/{phone_number_id}/prepare_verification`.
pub static PREPARE_PHONE_NUMBER_VERIFICATION: Operation = Operation::new(
    "PreparePhoneNumberVerification",
    http::Method::POST,
    "/phone_numbers/{phone_number_id}/prepare_verification",
    "phone-numbers",
)
.parameters(&[Parameter::path("phone_number_id")]);
/// The call of [`Client::prepare_phone_number_verification`](crate::Client::prepare_phone_number_verification), `POST /phone_numbers/{phone_number_id}/prepare_verification`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct PreparePhoneNumberVerificationCall {
    call: Call,
}

identity_facade_core::call!(
    PreparePhoneNumberVerificationCall -> crate ::shared::VerificationAttempt
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    PreparePhoneNumberVerificationCall,
    crate::Client,
    PREPARE_PHONE_NUMBER_VERIFICATION,
    "Sends a code to a phone; attempting the verification checks it.",
    false,
    [identifier::<crate::ids::PhoneNumberId>("phone_number_id")]
);
impl crate::Client {
    /// Sends a code to a phone; attempting the verification checks it.
    ///
    /// `POST /phone_numbers/{phone_number_id}/prepare_verification`
    ///
    /// * Required: `phone_number_id`.
    /// * Returns [`VerificationAttempt`](crate::shared::VerificationAttempt), with status 200.
    /// * Errors: 400, 401, 403, 404, 429, 500.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `phone-numbers`; in `identity-facade`, `clerk-phone-numbers`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/phone-numbers/post/phone_numbers/%7Bphone_number_id%7D/prepare_verification>)
    pub fn prepare_phone_number_verification(
        &self,
        phone_number_id: impl IntoInput<crate::ids::PhoneNumberId>,
    ) -> PreparePhoneNumberVerificationCall {
        let mut call = self.transport.call(&PREPARE_PHONE_NUMBER_VERIFICATION);
        call.path("phone_number_id", phone_number_id.into_input());
        PreparePhoneNumberVerificationCall { call }
    }
}

/// Facts of `PUT /users/{user_id}/phone_number`.
pub static REPLACE_USER_PHONE_NUMBER: Operation = Operation::new(
    "ReplaceUserPhoneNumber",
    http::Method::PUT,
    "/users/{user_id}/phone_number",
    "phone-numbers",
)
.parameters(&[Parameter::path("user_id")])
.body(BodyKind::Required)
.rules(&[BodyRule::Required("phone_number")])
.idempotent()
.secrets(&["backup_codes"]);
/// The call of [`Client::replace_user_phone_number`](crate::Client::replace_user_phone_number), `PUT /users/{user_id}/phone_number`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ReplaceUserPhoneNumberCall {
    call: Call,
}

impl ReplaceUserPhoneNumberCall {
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

    /// `phone_number`: string that matches `^\+[1-9][0-9]{1,14}$`. Required.
    pub fn phone_number(
        mut self,
        value: impl IntoInput<Text<0, { usize::MAX }, crate::patterns::PhoneNumberPattern>>,
    ) -> Self {
        self.call.member("phone_number", value.into_input());
        self
    }
}

identity_facade_core::call!(ReplaceUserPhoneNumberCall -> crate ::shared::PhoneNumber);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ReplaceUserPhoneNumberCall,
    crate::Client,
    REPLACE_USER_PHONE_NUMBER,
    "Replaces every phone number of a user with one primary number; may disable MFA.",
    false,
    [
        identifier::<crate::ids::UserId>("user_id"),
        member::<crate::shared::IdentificationStatus>(
            "identification_status",
            "`verified` (default), `reserved` or `unverified`; the last can lock the user out."
        ),
        member::<Text<0, { usize::MAX }, crate::patterns::PhoneNumberPattern>>("phone_number")
    ]
);
impl crate::Client {
    /// Replaces every phone number of a user with one primary number; may disable MFA.
    ///
    /// `PUT /users/{user_id}/phone_number`
    ///
    /// * Required: `user_id`, `phone_number`.
    /// * Returns [`PhoneNumber`](crate::shared::PhoneNumber), with status 200.
    /// * Errors: 400, 401, 403, 404, 422.
    /// * Secrets: `backup_codes`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `phone-numbers`; in `identity-facade`, `clerk-phone-numbers`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/phone-numbers/put/users/%7Buser_id%7D/phone_number>)
    pub fn replace_user_phone_number(
        &self,
        user_id: impl IntoInput<crate::ids::UserId>,
    ) -> ReplaceUserPhoneNumberCall {
        let mut call = self.transport.call(&REPLACE_USER_PHONE_NUMBER);
        call.path("user_id", user_id.into_input());
        ReplaceUserPhoneNumberCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &CREATE_PHONE_NUMBER,
    &DELETE_PHONE_NUMBER,
    &GET_PHONE_NUMBER,
    &UPDATE_PHONE_NUMBER,
    &ATTEMPT_PHONE_NUMBER_VERIFICATION,
    &PREPARE_PHONE_NUMBER_VERIFICATION,
    &REPLACE_USER_PHONE_NUMBER,
];
