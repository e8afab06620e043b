// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, Call, CallOptions, Checks, Error, Invalid, Nullable, Operation, Parameter, Receipt,
    Reply, Secret, Text,
};

/// Facts of `POST /phone_numbers`.
pub static CREATE_PHONE_NUMBER: Operation = Operation::new(
    "CreatePhoneNumber",
    http::Method::POST,
    "/phone_numbers",
    "phone-numbers",
)
.body(BodyKind::Required)
.secrets(&["backup_codes"]);
/// `POST /phone_numbers`, made by [`create_phone_number`](crate::Client::create_phone_number).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreatePhoneNumberCall {
    call: Call,
}

impl CreatePhoneNumberCall {
    /// The JSON body. Required. `CreatePhoneNumberBody`.
    pub fn body(
        mut self,
        value: impl TryInto<CreatePhoneNumberBody, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::PhoneNumber>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /phone_numbers`
    ///
    /// Required: the body.
    /// Success is 200 with `PhoneNumber`.
    /// Failures that the vendor lists: 400, 401, 403, 404, 422.
    /// Secrets in it: `backup_codes`.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/phone-numbers/post/phone_numbers>)
    pub fn create_phone_number(&self) -> CreatePhoneNumberCall {
        CreatePhoneNumberCall {
            call: self.transport.call(&CREATE_PHONE_NUMBER),
        }
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
.receipt(Receipt {
    done: Some("deleted"),
    named: &[("id", "phone_number_id")],
});
/// `DELETE /phone_numbers/{phone_number_id}`, made by [`delete_phone_number`](crate::Client::delete_phone_number).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeletePhoneNumberCall {
    call: Call,
}

impl DeletePhoneNumberCall {
    /// Path segment `phone_number_id`: a text. Required.
    pub fn phone_number_id(
        mut self,
        value: impl TryInto<crate::ids::PhoneNumberId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("phone_number_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::DeletedObject>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `DELETE /phone_numbers/{phone_number_id}`
    ///
    /// Required: `phone_number_id`.
    /// Success is 200 with `DeletedObject`.
    /// Failures that the vendor lists: 400, 401, 403, 404.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/phone-numbers/delete/phone_numbers/%7Bphone_number_id%7D>)
    pub fn delete_phone_number(&self) -> DeletePhoneNumberCall {
        DeletePhoneNumberCall {
            call: self.transport.call(&DELETE_PHONE_NUMBER),
        }
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
/// `GET /phone_numbers/{phone_number_id}`, made by [`get_phone_number`](crate::Client::get_phone_number).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetPhoneNumberCall {
    call: Call,
}

impl GetPhoneNumberCall {
    /// Path segment `phone_number_id`: a text. Required.
    pub fn phone_number_id(
        mut self,
        value: impl TryInto<crate::ids::PhoneNumberId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("phone_number_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::PhoneNumber>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /phone_numbers/{phone_number_id}`
    ///
    /// Required: `phone_number_id`.
    /// Success is 200 with `PhoneNumber`.
    /// Failures that the vendor lists: 400, 401, 403, 404.
    /// Secrets in it: `backup_codes`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/phone-numbers/get/phone_numbers/%7Bphone_number_id%7D>)
    pub fn get_phone_number(&self) -> GetPhoneNumberCall {
        GetPhoneNumberCall {
            call: self.transport.call(&GET_PHONE_NUMBER),
        }
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
/// `PATCH /phone_numbers/{phone_number_id}`, made by [`update_phone_number`](crate::Client::update_phone_number).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdatePhoneNumberCall {
    call: Call,
}

impl UpdatePhoneNumberCall {
    /// Path segment `phone_number_id`: a text. Required.
    pub fn phone_number_id(
        mut self,
        value: impl TryInto<crate::ids::PhoneNumberId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("phone_number_id", value.try_into());
        self
    }

    /// The JSON body. `UpdatePhoneNumberBody`.
    pub fn body(
        mut self,
        value: impl TryInto<UpdatePhoneNumberBody, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::PhoneNumber>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `PATCH /phone_numbers/{phone_number_id}`
    ///
    /// Required: `phone_number_id`.
    /// Success is 200 with `PhoneNumber`.
    /// Failures that the vendor lists: 400, 401, 403, 404.
    /// Secrets in it: `backup_codes`.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/phone-numbers/patch/phone_numbers/%7Bphone_number_id%7D>)
    pub fn update_phone_number(&self) -> UpdatePhoneNumberCall {
        UpdatePhoneNumberCall {
            call: self.transport.call(&UPDATE_PHONE_NUMBER),
        }
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
.secrets(&["code"]);
/// `POST /phone_numbers/{phone_number_id}/attempt_verification`, made by [`attempt_phone_number_verification`](crate::Client::attempt_phone_number_verification).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct AttemptPhoneNumberVerificationCall {
    call: Call,
}

impl AttemptPhoneNumberVerificationCall {
    /// Path segment `phone_number_id`: a text. Required.
    pub fn phone_number_id(
        mut self,
        value: impl TryInto<crate::ids::PhoneNumberId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("phone_number_id", value.try_into());
        self
    }

    /// The JSON body. Required. `AttemptPhoneNumberVerificationBody`.
    pub fn body(
        mut self,
        value: impl TryInto<AttemptPhoneNumberVerificationBody, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::VerificationAttempt>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /phone_numbers/{phone_number_id}/attempt_verification`
    ///
    /// Required: `phone_number_id`, the body.
    /// Success is 200 with `VerificationAttempt`.
    /// Failures that the vendor lists: 400, 401, 403, 404, 500.
    /// Secrets in it: `code`.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/phone-numbers/post/phone_numbers/%7Bphone_number_id%7D/attempt_verification>)
    pub fn attempt_phone_number_verification(&self) -> AttemptPhoneNumberVerificationCall {
        AttemptPhoneNumberVerificationCall {
            call: self.transport.call(&ATTEMPT_PHONE_NUMBER_VERIFICATION),
        }
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
/// `POST /phone_numbers/{phone_number_id}/prepare_verification`, made by [`prepare_phone_number_verification`](crate::Client::prepare_phone_number_verification).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct PreparePhoneNumberVerificationCall {
    call: Call,
}

impl PreparePhoneNumberVerificationCall {
    /// Path segment `phone_number_id`: a text. Required.
    pub fn phone_number_id(
        mut self,
        value: impl TryInto<crate::ids::PhoneNumberId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("phone_number_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::VerificationAttempt>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /phone_numbers/{phone_number_id}/prepare_verification`
    ///
    /// Required: `phone_number_id`.
    /// Success is 200 with `VerificationAttempt`.
    /// Failures that the vendor lists: 400, 401, 403, 404, 429, 500.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/phone-numbers/post/phone_numbers/%7Bphone_number_id%7D/prepare_verification>)
    pub fn prepare_phone_number_verification(&self) -> PreparePhoneNumberVerificationCall {
        PreparePhoneNumberVerificationCall {
            call: self.transport.call(&PREPARE_PHONE_NUMBER_VERIFICATION),
        }
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
.idempotent()
.secrets(&["backup_codes"]);
/// `PUT /users/{user_id}/phone_number`, made by [`replace_user_phone_number`](crate::Client::replace_user_phone_number).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ReplaceUserPhoneNumberCall {
    call: Call,
}

impl ReplaceUserPhoneNumberCall {
    /// Path segment `user_id`: a text. Required.
    pub fn user_id(
        mut self,
        value: impl TryInto<crate::ids::UserId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("user_id", value.try_into());
        self
    }

    /// The JSON body. Required. `ReplaceUserPhoneNumberBody`.
    pub fn body(
        mut self,
        value: impl TryInto<ReplaceUserPhoneNumberBody, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::PhoneNumber>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `PUT /users/{user_id}/phone_number`
    ///
    /// Required: `user_id`, the body.
    /// Success is 200 with `PhoneNumber`.
    /// Failures that the vendor lists: 400, 401, 403, 404, 422.
    /// Secrets in it: `backup_codes`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/phone-numbers/put/users/%7Buser_id%7D/phone_number>)
    pub fn replace_user_phone_number(&self) -> ReplaceUserPhoneNumberCall {
        ReplaceUserPhoneNumberCall {
            call: self.transport.call(&REPLACE_USER_PHONE_NUMBER),
        }
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

/// Object `AttemptPhoneNumberVerificationBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct AttemptPhoneNumberVerificationBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<Secret>,
    #[serde(skip_serializing_if = "Option::is_none")]
    verification_id: Option<String>,
}

impl AttemptPhoneNumberVerificationBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> AttemptPhoneNumberVerificationBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("code", self.code.is_some());
        checks.required("verification_id", self.verification_id.is_some());
    }
}

/// Makes a [`AttemptPhoneNumberVerificationBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct AttemptPhoneNumberVerificationBodyBuilder {
    checks: Checks,
    value: AttemptPhoneNumberVerificationBody,
}

impl AttemptPhoneNumberVerificationBodyBuilder {
    /// `code`: a secret text. Required.
    pub fn code(mut self, value: impl TryInto<Secret, Error: Into<Invalid>>) -> Self {
        self.value.code = self.checks.take("code", value);
        self
    }

    /// `verification_id`: a text. Required.
    pub fn verification_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.verification_id = self.checks.take("verification_id", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<AttemptPhoneNumberVerificationBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<AttemptPhoneNumberVerificationBodyBuilder> for AttemptPhoneNumberVerificationBody {
    type Error = Invalid;
    fn try_from(builder: AttemptPhoneNumberVerificationBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(AttemptPhoneNumberVerificationBody);
/// Object `CreatePhoneNumberBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreatePhoneNumberBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    phone_number: Option<Text<0, { usize::MAX }, crate::patterns::PhoneNumberPattern>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    primary: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    reserved_for_second_factor: Option<Nullable<bool>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_id: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    verified: Option<Nullable<bool>>,
}

impl CreatePhoneNumberBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreatePhoneNumberBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("phone_number", self.phone_number.is_some());
        checks.required("user_id", self.user_id.is_some());
    }
}

/// Makes a [`CreatePhoneNumberBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreatePhoneNumberBodyBuilder {
    checks: Checks,
    value: CreatePhoneNumberBody,
}

impl CreatePhoneNumberBodyBuilder {
    /// `phone_number`: a text that matches `^\+[1-9][0-9]{1,14}$`. Required.
    pub fn phone_number(
        mut self,
        value: impl TryInto<
            Text<0, { usize::MAX }, crate::patterns::PhoneNumberPattern>,
            Error: Into<Invalid>,
        >,
    ) -> Self {
        self.value.phone_number = self.checks.take("phone_number", value);
        self
    }

    /// `primary`: true or false.
    pub fn primary(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.primary = self.checks.take("primary", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `primary`.
    pub fn primary_null(mut self) -> Self {
        self.checks.clear("primary");
        self.value.primary = Some(Nullable::Null);
        self
    }

    /// `reserved_for_second_factor`: true or false.
    pub fn reserved_for_second_factor(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.reserved_for_second_factor = self
            .checks
            .take("reserved_for_second_factor", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `reserved_for_second_factor`.
    pub fn reserved_for_second_factor_null(mut self) -> Self {
        self.checks.clear("reserved_for_second_factor");
        self.value.reserved_for_second_factor = Some(Nullable::Null);
        self
    }

    /// `user_id`: a text. Required.
    pub fn user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.user_id = self.checks.take("user_id", value);
        self
    }

    /// `verified`: true or false.
    pub fn verified(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.verified = self.checks.take("verified", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `verified`.
    pub fn verified_null(mut self) -> Self {
        self.checks.clear("verified");
        self.value.verified = Some(Nullable::Null);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreatePhoneNumberBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreatePhoneNumberBodyBuilder> for CreatePhoneNumberBody {
    type Error = Invalid;
    fn try_from(builder: CreatePhoneNumberBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreatePhoneNumberBody);
/// Object `ReplaceUserPhoneNumberBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ReplaceUserPhoneNumberBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    identification_status: Option<crate::shared::IdentificationStatus>,
    #[serde(skip_serializing_if = "Option::is_none")]
    phone_number: Option<Text<0, { usize::MAX }, crate::patterns::PhoneNumberPattern>>,
}

impl ReplaceUserPhoneNumberBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ReplaceUserPhoneNumberBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("phone_number", self.phone_number.is_some());
    }
}

/// Makes a [`ReplaceUserPhoneNumberBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ReplaceUserPhoneNumberBodyBuilder {
    checks: Checks,
    value: ReplaceUserPhoneNumberBody,
}

impl ReplaceUserPhoneNumberBodyBuilder {
    /// `identification_status`: `IdentificationStatus`. Unset, the vendor takes `"verified"`.
    pub fn identification_status(
        mut self,
        value: impl TryInto<crate::shared::IdentificationStatus, Error: Into<Invalid>>,
    ) -> Self {
        self.value.identification_status = self.checks.take("identification_status", value);
        self
    }

    /// `phone_number`: a text that matches `^\+[1-9][0-9]{1,14}$`. Required.
    pub fn phone_number(
        mut self,
        value: impl TryInto<
            Text<0, { usize::MAX }, crate::patterns::PhoneNumberPattern>,
            Error: Into<Invalid>,
        >,
    ) -> Self {
        self.value.phone_number = self.checks.take("phone_number", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ReplaceUserPhoneNumberBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ReplaceUserPhoneNumberBodyBuilder> for ReplaceUserPhoneNumberBody {
    type Error = Invalid;
    fn try_from(builder: ReplaceUserPhoneNumberBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ReplaceUserPhoneNumberBody);
/// Object `UpdatePhoneNumberBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdatePhoneNumberBody {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    primary: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    reserved_for_second_factor: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    verified: Option<Nullable<bool>>,
}

impl UpdatePhoneNumberBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdatePhoneNumberBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`UpdatePhoneNumberBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdatePhoneNumberBodyBuilder {
    checks: Checks,
    value: UpdatePhoneNumberBody,
}

impl UpdatePhoneNumberBodyBuilder {
    /// `primary`: true or false.
    pub fn primary(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.primary = self.checks.take("primary", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `primary`.
    pub fn primary_null(mut self) -> Self {
        self.checks.clear("primary");
        self.value.primary = Some(Nullable::Null);
        self
    }

    /// `reserved_for_second_factor`: true or false.
    pub fn reserved_for_second_factor(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.reserved_for_second_factor = self
            .checks
            .take("reserved_for_second_factor", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `reserved_for_second_factor`.
    pub fn reserved_for_second_factor_null(mut self) -> Self {
        self.checks.clear("reserved_for_second_factor");
        self.value.reserved_for_second_factor = Some(Nullable::Null);
        self
    }

    /// `verified`: true or false.
    pub fn verified(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.verified = self.checks.take("verified", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `verified`.
    pub fn verified_null(mut self) -> Self {
        self.checks.clear("verified");
        self.value.verified = Some(Nullable::Null);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdatePhoneNumberBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdatePhoneNumberBodyBuilder> for UpdatePhoneNumberBody {
    type Error = Invalid;
    fn try_from(builder: UpdatePhoneNumberBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdatePhoneNumberBody);
