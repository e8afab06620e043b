//! Link tokens of the Admin Portal, in which a customer sets up single sign-on.

use clerk_raw::admin_portal_link_tokens::{
    CreateAdminPortalLinkTokenCall, RevokeAdminPortalLinkTokenCall,
};
use clerk_raw::ids::AdminPortalLinkTokenId;
use identity_facade_core::IntoInput;

use super::Client;
use crate::group::group;

group!(Client::admin_portal_link_tokens -> AdminPortalLinkTokens, "clerk-admin-portal-link-tokens", "Link tokens of the Admin Portal.");

impl AdminPortalLinkTokens {
    /// Creates an Admin Portal link token for one use; its value is shown only here.
    ///
    /// `POST /v1/admin_portal_link_tokens`. Default lifetime: one hour. Limits and errors:
    /// [`create_admin_portal_link_token`](clerk_raw::Client::create_admin_portal_link_token).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let builder = identity_facade::clerk::Client::builder(emulator.clerk_key());
    /// # let clerk = builder.exchange(emulator.connection()).build()?;
    /// let token = clerk.admin_portal_link_tokens().create().seconds_until_expiration(600).await?;
    /// clerk.admin_portal_link_tokens().revoke(&token.id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self) -> CreateAdminPortalLinkTokenCall {
        self.client.raw().create_admin_portal_link_token()
    }

    /// Revokes an Admin Portal link token and records the reason, if one is given.
    ///
    /// `POST /v1/admin_portal_link_tokens/{adminPortalLinkTokenID}/revoke`. Idempotent. Limits and errors:
    /// [`revoke_admin_portal_link_token`](clerk_raw::Client::revoke_admin_portal_link_token).
    pub fn revoke(
        &self,
        admin_portal_link_token_id: impl IntoInput<AdminPortalLinkTokenId>,
    ) -> RevokeAdminPortalLinkTokenCall {
        self.client
            .raw()
            .revoke_admin_portal_link_token(admin_portal_link_token_id)
    }
}
