// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, Call, CallOptions, Checks, Error, Invalid, Items, Nullable, Open, Operation,
    Parameter, Reply, UnixMillis,
};

/// Facts of `GET /sign_ups/{id}`.
pub static GET_SIGN_UP: Operation =
    Operation::new("GetSignUp", http::Method::GET, "/sign_ups/{id}", "sign-ups")
        .parameters(&[Parameter::path("id")])
        .idempotent();
/// `GET /sign_ups/{id}`, made by [`get_sign_up`](crate::Client::get_sign_up).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetSignUpCall {
    call: Call,
}

impl GetSignUpCall {
    /// Path segment `id`: a text. Required.
    pub fn id(mut self, value: impl TryInto<crate::ids::SignUpId, Error: Into<Invalid>>) -> Self {
        self.call.path("id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<SignUp>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /sign_ups/{id}`
    ///
    /// Required: `id`.
    /// Success is 200 with `SignUp`.
    /// Failures that the vendor lists: 403.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/sign-ups/get/sign_ups/%7Bid%7D>)
    pub fn get_sign_up(&self) -> GetSignUpCall {
        GetSignUpCall {
            call: self.transport.call(&GET_SIGN_UP),
        }
    }
}

/// Facts of `PATCH /sign_ups/{id}`.
pub static UPDATE_SIGN_UP: Operation = Operation::new(
    "UpdateSignUp",
    http::Method::PATCH,
    "/sign_ups/{id}",
    "sign-ups",
)
.parameters(&[Parameter::path("id")])
.body(BodyKind::Optional);
/// `PATCH /sign_ups/{id}`, made by [`update_sign_up`](crate::Client::update_sign_up).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateSignUpCall {
    call: Call,
}

impl UpdateSignUpCall {
    /// Path segment `id`: a text. Required.
    pub fn id(mut self, value: impl TryInto<crate::ids::SignUpId, Error: Into<Invalid>>) -> Self {
        self.call.path("id", value.try_into());
        self
    }

    /// The JSON body. `UpdateSignUpBody`.
    pub fn body(mut self, value: impl TryInto<UpdateSignUpBody, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<SignUp>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `PATCH /sign_ups/{id}`
    ///
    /// Required: `id`.
    /// Success is 200 with `SignUp`.
    /// Failures that the vendor lists: 403.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/sign-ups/patch/sign_ups/%7Bid%7D>)
    pub fn update_sign_up(&self) -> UpdateSignUpCall {
        UpdateSignUpCall {
            call: self.transport.call(&UPDATE_SIGN_UP),
        }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[&GET_SIGN_UP, &UPDATE_SIGN_UP];
/// Object `SignUp`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SignUp {
    /// `abandon_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub abandon_at: UnixMillis,
    /// `created_session_id`, may be null.
    pub created_session_id: Option<crate::ids::SessionId>,
    /// `created_user_id`, may be null.
    pub created_user_id: Option<crate::ids::UserId>,
    /// `custom_action`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub custom_action: bool,
    /// `email_address`, may be null.
    pub email_address: Option<String>,
    /// `external_account`, may be absent. The vendor advises against it.
    pub external_account: Option<serde_json::Map<String, serde_json::Value>>,
    /// `external_id`, may be null.
    pub external_id: Option<String>,
    /// `first_name`, may be null.
    pub first_name: Option<String>,
    /// `id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::SignUpId,
    /// `last_name`, may be null.
    pub last_name: Option<String>,
    /// `legal_accepted_at`, may be null, in milliseconds since 1970.
    pub legal_accepted_at: Option<UnixMillis>,
    /// `locale`, may be absent or null.
    pub locale: Option<String>,
    /// `missing_fields`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub missing_fields: Items<String>,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `optional_fields`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub optional_fields: Items<String>,
    /// `password_enabled`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub password_enabled: bool,
    /// `phone_number`, may be null.
    pub phone_number: Option<String>,
    /// `public_metadata`, may be absent.
    pub public_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `required_fields`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub required_fields: Items<String>,
    /// `status`. Always there.
    pub status: Open<SignUpStatus>,
    /// `unsafe_metadata`, may be absent.
    pub unsafe_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `unverified_fields`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub unverified_fields: Items<String>,
    /// `username`, may be null.
    pub username: Option<String>,
    /// `verifications`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub verifications: SignUpVerifications,
    /// `web3_wallet`, may be null.
    pub web3_wallet: Option<String>,
}

/// One of a few texts `SignUp status`. Received.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SignUpStatus {
    /// `missing_requirements`
    MissingRequirements,
    /// `complete`
    Complete,
    /// `abandoned`
    Abandoned,
}

identity_facade_core::wire_strings!(SignUpStatus {
    MissingRequirements: "missing_requirements",
    Complete: "complete",
    Abandoned: "abandoned"
});
/// Object `SignUpVerification`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SignUpVerification {
    /// `next_action`, may be absent.
    pub next_action: Option<Open<SignUpVerificationNextAction>>,
    /// `supported_strategies`, may be absent.
    pub supported_strategies: Option<Items<String>>,
    /// Members beyond the described ones.
    #[serde(flatten)]
    pub extra: serde_json::Map<String, serde_json::Value>,
}

/// One of a few texts `SignUpVerification next_action`. Received.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum SignUpVerificationNextAction {
    /// `needs_prepare`
    NeedsPrepare,
    /// `needs_attempt`
    NeedsAttempt,
    /// ``
    X,
}

identity_facade_core::wire_strings!(SignUpVerificationNextAction {
    NeedsPrepare: "needs_prepare",
    NeedsAttempt: "needs_attempt",
    X: ""
});
/// Object `SignUpVerifications`. Received.
#[derive(Clone, Debug, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SignUpVerifications {
    /// `email_address`, may be null.
    pub email_address: Option<SignUpVerification>,
    /// `external_account`, may be null.
    pub external_account: Option<serde_json::Map<String, serde_json::Value>>,
    /// `phone_number`, may be null.
    pub phone_number: Option<SignUpVerification>,
    /// `web3_wallet`, may be null.
    pub web3_wallet: Option<SignUpVerification>,
}

/// Object `UpdateSignUpBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateSignUpBody {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    custom_action: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    external_id: Option<Nullable<String>>,
}

impl UpdateSignUpBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateSignUpBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`UpdateSignUpBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateSignUpBodyBuilder {
    checks: Checks,
    value: UpdateSignUpBody,
}

impl UpdateSignUpBodyBuilder {
    /// `custom_action`: true or false.
    pub fn custom_action(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.custom_action = self
            .checks
            .take("custom_action", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `custom_action`.
    pub fn custom_action_null(mut self) -> Self {
        self.checks.clear("custom_action");
        self.value.custom_action = Some(Nullable::Null);
        self
    }

    /// `external_id`: a text.
    pub fn external_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.external_id = self.checks.take("external_id", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `external_id`.
    pub fn external_id_null(mut self) -> Self {
        self.checks.clear("external_id");
        self.value.external_id = Some(Nullable::Null);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateSignUpBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateSignUpBodyBuilder> for UpdateSignUpBody {
    type Error = Invalid;
    fn try_from(builder: UpdateSignUpBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateSignUpBody);
