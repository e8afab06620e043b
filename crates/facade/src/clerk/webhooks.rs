//! Webhooks, which Clerk sends through Svix.

use clerk_raw::webhooks::{CreateSvixAppCall, DeleteSvixAppCall, GenerateSvixAuthUrlCall};

use super::Client;
use crate::group::group;

group!(Client::webhooks -> Webhooks, "clerk-webhooks", "Webhooks, which Clerk sends through Svix.");

impl Webhooks {
    /// Creates the Svix app for webhooks of the instance and returns its dashboard URL.
    ///
    /// `POST /v1/webhooks/svix`. Limits and errors: [`create_svix_app`](clerk_raw::Client::create_svix_app).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let builder = identity_facade::clerk::Client::builder(emulator.clerk_key());
    /// # let clerk = builder.exchange(emulator.connection()).build()?;
    /// let dashboard = clerk.webhooks().create_svix_app().await?;
    /// println!("{dashboard:?}");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createSvixApp")]
    pub fn create_svix_app(&self) -> CreateSvixAppCall {
        self.client.raw().create_svix_app()
    }

    /// Creates a new temporary URL of the Svix webhook dashboard.
    ///
    /// `POST /v1/webhooks/svix_url`. Limits and errors:
    /// [`generate_svix_auth_url`](clerk_raw::Client::generate_svix_auth_url).
    #[doc(alias = "generateSvixAuthURL")]
    pub fn create_svix_auth_url(&self) -> GenerateSvixAuthUrlCall {
        self.client.raw().generate_svix_auth_url()
    }

    /// Deletes the Svix app for webhooks of the instance.
    ///
    /// `DELETE /v1/webhooks/svix`. Idempotent. Limits and errors:
    /// [`delete_svix_app`](clerk_raw::Client::delete_svix_app).
    #[doc(alias = "deleteSvixApp")]
    pub fn delete_svix_app(&self) -> DeleteSvixAppCall {
        self.client.raw().delete_svix_app()
    }
}
