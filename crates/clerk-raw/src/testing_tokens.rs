// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{Call, CallOptions, Error, Operation, Reply, Secret, UnixSeconds};

/// Facts of `POST /testing_tokens`.
pub static CREATE_TESTING_TOKEN: Operation = Operation::new(
    "CreateTestingToken",
    http::Method::POST,
    "/testing_tokens",
    "testing-tokens",
)
.secrets(&["token"]);
/// `POST /testing_tokens`, made by [`create_testing_token`](crate::Client::create_testing_token).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateTestingTokenCall {
    call: Call,
}

impl CreateTestingTokenCall {
    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<TestingToken>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /testing_tokens`
    ///
    /// Success is 200 with `TestingToken`.
    /// Secrets in it: `token`.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/testing-tokens/post/testing_tokens>)
    pub fn create_testing_token(&self) -> CreateTestingTokenCall {
        CreateTestingTokenCall {
            call: self.transport.call(&CREATE_TESTING_TOKEN),
        }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[&CREATE_TESTING_TOKEN];
/// Object `TestingToken`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct TestingToken {
    /// `expires_at`, in seconds since 1970. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::instant")]
    pub expires_at: UnixSeconds,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `token`. Always there. A secret: its debug output is redacted.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub token: Secret,
}
