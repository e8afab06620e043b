//! The public keys that verify tokens of the instance.

use clerk_raw::jwks::GetJwksCall;

use super::Client;
use crate::group::group;

group!(Client::jwks -> Jwks, "clerk-jwks", "The public keys that verify tokens of the instance.");

impl Jwks {
    /// Returns the JSON Web Key Set with the keys that verify tokens of the instance.
    ///
    /// `GET /v1/jwks`. Idempotent. Not rate limited. Limits and errors: [`get_jwks`](clerk_raw::Client::get_jwks).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let builder = identity_facade::clerk::Client::builder(emulator.clerk_key());
    /// # let clerk = builder.exchange(emulator.connection()).build()?;
    /// let keys = clerk.jwks().get().await?.keys;
    /// println!("{keys:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getJwks")]
    pub fn get(&self) -> GetJwksCall {
        self.client.raw().get_jwks()
    }
}
