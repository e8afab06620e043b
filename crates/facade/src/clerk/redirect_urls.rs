//! Redirect URLs: where native applications may be sent after sign-in.

use clerk_raw::ids::RedirectUrlId;
use clerk_raw::redirect_urls::{
    CreateRedirectUrlCall, DeleteRedirectUrlCall, GetRedirectUrlCall, ListRedirectUrLsCall,
};
use identity_facade_core::IntoInput;

use super::Client;
use crate::group::group;

group!(Client::redirect_urls -> RedirectUrls, "clerk-redirect-urls", "Redirect URLs that native sign-in flows may use.");

impl RedirectUrls {
    /// Lists the redirect URLs that the instance allows.
    ///
    /// `GET /v1/redirect_urls`. Idempotent. Limits and errors:
    /// [`list_redirect_ur_ls`](clerk_raw::Client::list_redirect_ur_ls).
    #[doc(alias = "getRedirectUrlList")]
    pub fn list(&self) -> ListRedirectUrLsCall {
        self.client.raw().list_redirect_ur_ls()
    }

    /// Returns one allowed redirect URL by its id.
    ///
    /// `GET /v1/redirect_urls/{id}`. Idempotent. Limits and errors:
    /// [`get_redirect_url`](clerk_raw::Client::get_redirect_url).
    #[doc(alias = "getRedirectUrl")]
    pub fn get(&self, id: impl IntoInput<RedirectUrlId>) -> GetRedirectUrlCall {
        self.client.raw().get_redirect_url(id)
    }

    /// Adds a redirect URL to the allowed list for native sign-in flows.
    ///
    /// `POST /v1/redirect_urls`. Limits and errors: [`create_redirect_url`](clerk_raw::Client::create_redirect_url).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let builder = identity_facade::clerk::Client::builder(emulator.clerk_key());
    /// # let clerk = builder.exchange(emulator.connection()).build()?;
    /// let url = clerk.redirect_urls().create("reports://callback").await?;
    /// clerk.redirect_urls().delete(&url.id).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createRedirectUrl")]
    pub fn create(&self, url: impl IntoInput<String>) -> CreateRedirectUrlCall {
        self.client.raw().create_redirect_url().url(url)
    }

    /// Deletes a redirect URL, which is no longer allowed afterwards.
    ///
    /// `DELETE /v1/redirect_urls/{id}`. Idempotent. Limits and errors:
    /// [`delete_redirect_url`](clerk_raw::Client::delete_redirect_url).
    #[doc(alias = "deleteRedirectUrl")]
    pub fn delete(&self, id: impl IntoInput<RedirectUrlId>) -> DeleteRedirectUrlCall {
        self.client.raw().delete_redirect_url(id)
    }
}
