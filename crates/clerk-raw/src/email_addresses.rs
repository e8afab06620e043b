// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, Call, CallOptions, Checks, Error, Invalid, Nullable, Operation, Parameter, Receipt,
    Reply, Secret,
};

/// Facts of `POST /email_addresses`.
pub static CREATE_EMAIL_ADDRESS: Operation = Operation::new(
    "CreateEmailAddress",
    http::Method::POST,
    "/email_addresses",
    "email-addresses",
)
.body(BodyKind::Required);
/// `POST /email_addresses`, made by [`create_email_address`](crate::Client::create_email_address).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateEmailAddressCall {
    call: Call,
}

impl CreateEmailAddressCall {
    /// The JSON body. Required. `CreateEmailAddressBody`.
    pub fn body(
        mut self,
        value: impl TryInto<CreateEmailAddressBody, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<crate::shared::EmailAddress>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /email_addresses`
    ///
    /// Required: the body.
    /// Success is 200 with `EmailAddress`.
    /// Failures that the vendor lists: 400, 401, 403, 404, 409, 422.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/email-addresses/post/email_addresses>)
    pub fn create_email_address(&self) -> CreateEmailAddressCall {
        CreateEmailAddressCall {
            call: self.transport.call(&CREATE_EMAIL_ADDRESS),
        }
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
.receipt(Receipt {
    done: Some("deleted"),
    named: &[("id", "email_address_id")],
});
/// `DELETE /email_addresses/{email_address_id}`, made by [`delete_email_address`](crate::Client::delete_email_address).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteEmailAddressCall {
    call: Call,
}

impl DeleteEmailAddressCall {
    /// Path segment `email_address_id`: a text. Required.
    pub fn email_address_id(
        mut self,
        value: impl TryInto<crate::ids::EmailAddressId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("email_address_id", value.try_into());
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
    /// `DELETE /email_addresses/{email_address_id}`
    ///
    /// Required: `email_address_id`.
    /// Success is 200 with `DeletedObject`.
    /// Failures that the vendor lists: 400, 401, 403, 404, 409.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/email-addresses/delete/email_addresses/%7Bemail_address_id%7D>)
    pub fn delete_email_address(&self) -> DeleteEmailAddressCall {
        DeleteEmailAddressCall {
            call: self.transport.call(&DELETE_EMAIL_ADDRESS),
        }
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
/// `GET /email_addresses/{email_address_id}`, made by [`get_email_address`](crate::Client::get_email_address).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetEmailAddressCall {
    call: Call,
}

impl GetEmailAddressCall {
    /// Path segment `email_address_id`: a text. Required.
    pub fn email_address_id(
        mut self,
        value: impl TryInto<crate::ids::EmailAddressId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("email_address_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::EmailAddress>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /email_addresses/{email_address_id}`
    ///
    /// Required: `email_address_id`.
    /// Success is 200 with `EmailAddress`.
    /// Failures that the vendor lists: 400, 401, 403, 404.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/email-addresses/get/email_addresses/%7Bemail_address_id%7D>)
    pub fn get_email_address(&self) -> GetEmailAddressCall {
        GetEmailAddressCall {
            call: self.transport.call(&GET_EMAIL_ADDRESS),
        }
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
/// `PATCH /email_addresses/{email_address_id}`, made by [`update_email_address`](crate::Client::update_email_address).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateEmailAddressCall {
    call: Call,
}

impl UpdateEmailAddressCall {
    /// Path segment `email_address_id`: a text. Required.
    pub fn email_address_id(
        mut self,
        value: impl TryInto<crate::ids::EmailAddressId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("email_address_id", value.try_into());
        self
    }

    /// The JSON body. `UpdateEmailAddressBody`.
    pub fn body(
        mut self,
        value: impl TryInto<UpdateEmailAddressBody, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<crate::shared::EmailAddress>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `PATCH /email_addresses/{email_address_id}`
    ///
    /// Required: `email_address_id`.
    /// Success is 200 with `EmailAddress`.
    /// Failures that the vendor lists: 400, 401, 403, 404, 409.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/email-addresses/patch/email_addresses/%7Bemail_address_id%7D>)
    pub fn update_email_address(&self) -> UpdateEmailAddressCall {
        UpdateEmailAddressCall {
            call: self.transport.call(&UPDATE_EMAIL_ADDRESS),
        }
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
.secrets(&["code"]);
/// `POST /email_addresses/{email_address_id}/attempt_verification`, made by [`attempt_email_address_verification`](crate::Client::attempt_email_address_verification).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct AttemptEmailAddressVerificationCall {
    call: Call,
}

impl AttemptEmailAddressVerificationCall {
    /// Path segment `email_address_id`: a text. Required.
    pub fn email_address_id(
        mut self,
        value: impl TryInto<crate::ids::EmailAddressId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("email_address_id", value.try_into());
        self
    }

    /// The JSON body. Required. `AttemptEmailAddressVerificationBody`.
    pub fn body(
        mut self,
        value: impl TryInto<AttemptEmailAddressVerificationBody, Error: Into<Invalid>>,
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
    /// `POST /email_addresses/{email_address_id}/attempt_verification`
    ///
    /// Required: `email_address_id`, the body.
    /// Success is 200 with `VerificationAttempt`.
    /// Failures that the vendor lists: 400, 401, 403, 404, 500.
    /// Secrets in it: `code`.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/email-addresses/post/email_addresses/%7Bemail_address_id%7D/attempt_verification>)
    pub fn attempt_email_address_verification(&self) -> AttemptEmailAddressVerificationCall {
        AttemptEmailAddressVerificationCall {
            call: self.transport.call(&ATTEMPT_EMAIL_ADDRESS_VERIFICATION),
        }
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
/// `POST /email_addresses/{email_address_id}/prepare_verification`, made by [`prepare_email_address_verification`](crate::Client::prepare_email_address_verification).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct PrepareEmailAddressVerificationCall {
    call: Call,
}

impl PrepareEmailAddressVerificationCall {
    /// Path segment `email_address_id`: a text. Required.
    pub fn email_address_id(
        mut self,
        value: impl TryInto<crate::ids::EmailAddressId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("email_address_id", value.try_into());
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
    /// `POST /email_addresses/{email_address_id}/prepare_verification`
    ///
    /// Required: `email_address_id`.
    /// Success is 200 with `VerificationAttempt`.
    /// Failures that the vendor lists: 400, 401, 403, 404, 500.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/email-addresses/post/email_addresses/%7Bemail_address_id%7D/prepare_verification>)
    pub fn prepare_email_address_verification(&self) -> PrepareEmailAddressVerificationCall {
        PrepareEmailAddressVerificationCall {
            call: self.transport.call(&PREPARE_EMAIL_ADDRESS_VERIFICATION),
        }
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
.idempotent();
/// `PUT /users/{user_id}/email_address`, made by [`replace_user_email_address`](crate::Client::replace_user_email_address).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ReplaceUserEmailAddressCall {
    call: Call,
}

impl ReplaceUserEmailAddressCall {
    /// Path segment `user_id`: a text. Required.
    pub fn user_id(
        mut self,
        value: impl TryInto<crate::ids::UserId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("user_id", value.try_into());
        self
    }

    /// The JSON body. Required. `ReplaceUserEmailAddressBody`.
    pub fn body(
        mut self,
        value: impl TryInto<ReplaceUserEmailAddressBody, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<crate::shared::EmailAddress>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `PUT /users/{user_id}/email_address`
    ///
    /// Required: `user_id`, the body.
    /// Success is 200 with `EmailAddress`.
    /// Failures that the vendor lists: 400, 401, 403, 404, 422.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/email-addresses/put/users/%7Buser_id%7D/email_address>)
    pub fn replace_user_email_address(&self) -> ReplaceUserEmailAddressCall {
        ReplaceUserEmailAddressCall {
            call: self.transport.call(&REPLACE_USER_EMAIL_ADDRESS),
        }
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

/// Object `AttemptEmailAddressVerificationBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct AttemptEmailAddressVerificationBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<Secret>,
    #[serde(skip_serializing_if = "Option::is_none")]
    verification_id: Option<String>,
}

impl AttemptEmailAddressVerificationBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> AttemptEmailAddressVerificationBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("code", self.code.is_some());
        checks.required("verification_id", self.verification_id.is_some());
    }
}

/// Makes a [`AttemptEmailAddressVerificationBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct AttemptEmailAddressVerificationBodyBuilder {
    checks: Checks,
    value: AttemptEmailAddressVerificationBody,
}

impl AttemptEmailAddressVerificationBodyBuilder {
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
    pub fn build(mut self) -> Result<AttemptEmailAddressVerificationBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<AttemptEmailAddressVerificationBodyBuilder> for AttemptEmailAddressVerificationBody {
    type Error = Invalid;
    fn try_from(builder: AttemptEmailAddressVerificationBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(AttemptEmailAddressVerificationBody);
/// Object `CreateEmailAddressBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateEmailAddressBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    email_address: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    notify_primary_email_address_changed: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    primary: Option<Nullable<bool>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_id: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    verified: Option<Nullable<bool>>,
}

impl CreateEmailAddressBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateEmailAddressBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("email_address", self.email_address.is_some());
        checks.required("user_id", self.user_id.is_some());
    }
}

/// Makes a [`CreateEmailAddressBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateEmailAddressBodyBuilder {
    checks: Checks,
    value: CreateEmailAddressBody,
}

impl CreateEmailAddressBodyBuilder {
    /// `email_address`: a text. Required.
    pub fn email_address(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.email_address = self.checks.take("email_address", value);
        self
    }

    /// `notify_primary_email_address_changed`: true or false. Unset, the vendor takes `false`.
    pub fn notify_primary_email_address_changed(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.notify_primary_email_address_changed = self
            .checks
            .take("notify_primary_email_address_changed", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `notify_primary_email_address_changed`.
    pub fn notify_primary_email_address_changed_null(mut self) -> Self {
        self.checks.clear("notify_primary_email_address_changed");
        self.value.notify_primary_email_address_changed = Some(Nullable::Null);
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
    pub fn build(mut self) -> Result<CreateEmailAddressBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateEmailAddressBodyBuilder> for CreateEmailAddressBody {
    type Error = Invalid;
    fn try_from(builder: CreateEmailAddressBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateEmailAddressBody);
/// Object `ReplaceUserEmailAddressBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ReplaceUserEmailAddressBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    email_address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    identification_status: Option<crate::shared::IdentificationStatus>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    notify_primary_email_address_changed: Option<Nullable<bool>>,
}

impl ReplaceUserEmailAddressBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ReplaceUserEmailAddressBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("email_address", self.email_address.is_some());
    }
}

/// Makes a [`ReplaceUserEmailAddressBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ReplaceUserEmailAddressBodyBuilder {
    checks: Checks,
    value: ReplaceUserEmailAddressBody,
}

impl ReplaceUserEmailAddressBodyBuilder {
    /// `email_address`: a text. Required.
    pub fn email_address(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.email_address = self.checks.take("email_address", value);
        self
    }

    /// `identification_status`: `IdentificationStatus`. Unset, the vendor takes `"verified"`.
    pub fn identification_status(
        mut self,
        value: impl TryInto<crate::shared::IdentificationStatus, Error: Into<Invalid>>,
    ) -> Self {
        self.value.identification_status = self.checks.take("identification_status", value);
        self
    }

    /// `notify_primary_email_address_changed`: true or false. Unset, the vendor takes `false`.
    pub fn notify_primary_email_address_changed(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.notify_primary_email_address_changed = self
            .checks
            .take("notify_primary_email_address_changed", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `notify_primary_email_address_changed`.
    pub fn notify_primary_email_address_changed_null(mut self) -> Self {
        self.checks.clear("notify_primary_email_address_changed");
        self.value.notify_primary_email_address_changed = Some(Nullable::Null);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ReplaceUserEmailAddressBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ReplaceUserEmailAddressBodyBuilder> for ReplaceUserEmailAddressBody {
    type Error = Invalid;
    fn try_from(builder: ReplaceUserEmailAddressBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ReplaceUserEmailAddressBody);
/// Object `UpdateEmailAddressBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateEmailAddressBody {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    notify_primary_email_address_changed: Option<Nullable<bool>>,
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
    verified: Option<Nullable<bool>>,
}

impl UpdateEmailAddressBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateEmailAddressBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`UpdateEmailAddressBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateEmailAddressBodyBuilder {
    checks: Checks,
    value: UpdateEmailAddressBody,
}

impl UpdateEmailAddressBodyBuilder {
    /// `notify_primary_email_address_changed`: true or false. Unset, the vendor takes `false`.
    pub fn notify_primary_email_address_changed(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.notify_primary_email_address_changed = self
            .checks
            .take("notify_primary_email_address_changed", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `notify_primary_email_address_changed`.
    pub fn notify_primary_email_address_changed_null(mut self) -> Self {
        self.checks.clear("notify_primary_email_address_changed");
        self.value.notify_primary_email_address_changed = Some(Nullable::Null);
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
    pub fn build(mut self) -> Result<UpdateEmailAddressBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateEmailAddressBodyBuilder> for UpdateEmailAddressBody {
    type Error = Invalid;
    fn try_from(builder: UpdateEmailAddressBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateEmailAddressBody);
