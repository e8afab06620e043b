// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, Call, IntoInput, Items, Open, Operation, Parameter, UnixMillis,
};

/// Facts of `GET /sign_ups/{id}`.
pub static GET_SIGN_UP: Operation =
    Operation::new("GetSignUp", http::Method::GET, "/sign_ups/{id}", "sign-ups")
        .parameters(&[Parameter::path("id")])
        .idempotent();
/// The call of [`Client::get_sign_up`](crate::Client::get_sign_up), `GET /sign_ups/{id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetSignUpCall {
    call: Call,
}

identity_facade_core::call!(GetSignUpCall -> SignUp);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetSignUpCall,
    crate::Client,
    GET_SIGN_UP,
    "Returns one sign-up attempt with its missing and unverified fields.",
    false,
    [identifier::<crate::ids::SignUpId>("id")]
);
impl crate::Client {
    /// Returns one sign-up attempt with its missing and unverified fields.
    ///
    /// `GET /sign_ups/{id}`
    ///
    /// * Required: `id`.
    /// * Returns [`SignUp`], with status 200.
    /// * Errors: 403.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `sign-ups`; in `identity-facade`, `clerk-sign-ups`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/sign-ups/get/sign_ups/%7Bid%7D>)
    pub fn get_sign_up(&self, id: impl IntoInput<crate::ids::SignUpId>) -> GetSignUpCall {
        let mut call = self.transport.call(&GET_SIGN_UP);
        call.path("id", id.into_input());
        GetSignUpCall { call }
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
/// The call of [`Client::update_sign_up`](crate::Client::update_sign_up), `PATCH /sign_ups/{id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateSignUpCall {
    call: Call,
}

impl UpdateSignUpCall {
    /// `custom_action`: boolean.
    pub fn custom_action(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("custom_action", value.into_input());
        self
    }

    /// Sends `null` for `custom_action`.
    pub fn custom_action_null(mut self) -> Self {
        self.call.null("custom_action");
        self
    }

    /// Id in your own system; the finished sign-up hands it to the new user.
    ///
    /// `external_id`: string.
    pub fn external_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("external_id", value.into_input());
        self
    }

    /// Sends `null` for `external_id`.
    pub fn external_id_null(mut self) -> Self {
        self.call.null("external_id");
        self
    }
}

identity_facade_core::call!(UpdateSignUpCall -> SignUp);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateSignUpCall,
    crate::Client,
    UPDATE_SIGN_UP,
    "Sets the external id or the custom-action mark of a sign-up attempt.",
    false,
    [
        identifier::<crate::ids::SignUpId>("id"),
        member::<identity_facade_core::Nullable<bool>>("custom_action"),
        member::<identity_facade_core::Nullable<String>>(
            "external_id",
            "Id in your own system; the finished sign-up hands it to the new user."
        )
    ]
);
impl crate::Client {
    /// Sets the external id or the custom-action mark of a sign-up attempt.
    ///
    /// `PATCH /sign_ups/{id}`
    ///
    /// * Required: `id`.
    /// * Returns [`SignUp`], with status 200.
    /// * Errors: 403.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `sign-ups`; in `identity-facade`, `clerk-sign-ups`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/sign-ups/patch/sign_ups/%7Bid%7D>)
    pub fn update_sign_up(&self, id: impl IntoInput<crate::ids::SignUpId>) -> UpdateSignUpCall {
        let mut call = self.transport.call(&UPDATE_SIGN_UP);
        call.path("id", id.into_input());
        UpdateSignUpCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[&GET_SIGN_UP, &UPDATE_SIGN_UP];
/// Object `SignUp`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SignUp {
    /// `abandon_at`: Unix time in milliseconds.
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
    /// `external_account`, may be absent. Deprecated.
    pub external_account: Option<serde_json::Map<String, serde_json::Value>>,
    /// Id of the user outside Clerk: in your own system or, in `scim`, in the directory.
    ///
    /// `external_id`, may be null.
    pub external_id: Option<String>,
    /// `first_name`, may be null.
    pub first_name: Option<String>,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::SignUpId,
    /// `last_name`, may be null.
    pub last_name: Option<String>,
    /// Time of consent to the legal terms: RFC 3339 in requests, a Unix time in answers.
    ///
    /// `legal_accepted_at`: Unix time in milliseconds, may be null.
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
    /// JSON that frontend and backend read and only the backend writes.
    ///
    /// `public_metadata`, may be absent.
    pub public_metadata: Option<serde_json::Map<String, serde_json::Value>>,
    /// `required_fields`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub required_fields: Items<String>,
    /// `status`. Required.
    pub status: Open<SignUpStatus>,
    /// JSON that the frontend can write too: do not trust it.
    ///
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

/// Enum `SignUp status`, open: answers keep unknown values.
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
/// Object `SignUpVerification`.
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

/// Enum `SignUpVerification next_action`, open: answers keep unknown values.
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
/// Object `SignUpVerifications`.
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
