// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{Call, Operation, Secret, UnixSeconds};

/// Facts of `POST /testing_tokens`.
pub static CREATE_TESTING_TOKEN: Operation = Operation::new(
    "CreateTestingToken",
    http::Method::POST,
    "/testing_tokens",
    "testing-tokens",
)
.secrets(&["token"]);
/// The call of [`Client::create_testing_token`](crate::Client::create_testing_token), `POST /testing_tokens`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateTestingTokenCall {
    call: Call,
}

identity_facade_core::call!(CreateTestingTokenCall -> TestingToken);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateTestingTokenCall,
    crate::Client,
    CREATE_TESTING_TOKEN,
    "Creates a testing token with which end-to-end tests pass bot detection.",
    false,
    []
);
impl crate::Client {
    /// Creates a testing token with which end-to-end tests pass bot detection.
    ///
    /// `POST /testing_tokens`
    ///
    /// * Returns [`TestingToken`], with status 200.
    /// * Secrets: `token`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `testing-tokens`; in `identity-facade`, `clerk-testing-tokens`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/testing-tokens/post/testing_tokens>)
    pub fn create_testing_token(&self) -> CreateTestingTokenCall {
        let call = self.transport.call(&CREATE_TESTING_TOKEN);
        CreateTestingTokenCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[&CREATE_TESTING_TOKEN];
/// Object `TestingToken`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct TestingToken {
    /// `expires_at`: Unix time in seconds. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::instant")]
    pub expires_at: UnixSeconds,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `token`. Required. Secret: redacted in debug output.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub token: Secret,
}
