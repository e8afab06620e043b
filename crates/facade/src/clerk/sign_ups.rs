//! Sign-ups that are not finished.

use clerk_raw::ids::SignUpId;
use clerk_raw::sign_ups::{GetSignUpCall, UpdateSignUpCall};
use identity_facade_core::IntoInput;

use super::Client;
use crate::group::group;

group!(Client::sign_ups -> SignUps, "clerk-sign-ups", "Sign-ups that are not finished.");

impl SignUps {
    /// Returns one sign-up attempt with its missing and unverified fields.
    ///
    /// `GET /v1/sign_ups/{id}`. Idempotent. Limits and errors: [`get_sign_up`](clerk_raw::Client::get_sign_up).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let builder = identity_facade::clerk::Client::builder(emulator.clerk_key());
    /// # let clerk = builder.exchange(emulator.connection()).build()?;
    /// let sign_up = clerk.sign_ups().get("sua_1").await?;
    /// println!("{:?}", sign_up.missing_fields);
    /// # Ok(())
    /// # }
    /// ```
    pub fn get(&self, id: impl IntoInput<SignUpId>) -> GetSignUpCall {
        self.client.raw().get_sign_up(id)
    }

    /// Sets the external id or the custom-action mark of a sign-up attempt.
    ///
    /// `PATCH /v1/sign_ups/{id}`. Limits and errors: [`update_sign_up`](clerk_raw::Client::update_sign_up).
    pub fn update(&self, id: impl IntoInput<SignUpId>) -> UpdateSignUpCall {
        self.client.raw().update_sign_up(id)
    }
}
