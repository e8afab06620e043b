//! Testing tokens for end-to-end tests.

use clerk_raw::testing_tokens::CreateTestingTokenCall;

use super::Client;
use crate::group::group;

group!(Client::testing_tokens -> TestingTokens, "clerk-testing-tokens", "Testing tokens for end-to-end tests.");

impl TestingTokens {
    /// Creates a testing token with which end-to-end tests pass bot detection.
    ///
    /// `POST /v1/testing_tokens`. Limits and errors: [`create_testing_token`](clerk_raw::Client::create_testing_token).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let builder = identity_facade::clerk::Client::builder(emulator.clerk_key());
    /// # let clerk = builder.exchange(emulator.connection()).build()?;
    /// let token = clerk.testing_tokens().create().await?.token;
    /// println!("{token:?}"); // a secret does not print
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createTestingToken")]
    pub fn create(&self) -> CreateTestingTokenCall {
        self.client.raw().create_testing_token()
    }
}
