//! OAuth applications: programs that sign users in with this instance as their identity provider.

use clerk_raw::ids::OauthApplicationId;
use clerk_raw::oauth_applications::{
    CreateOAuthApplicationCall, DeleteOAuthApplicationCall, GetOAuthApplicationCall,
    ListOAuthApplicationsCall, RevokeOAuthApplicationTokenCall, RotateOAuthApplicationSecretCall,
    UpdateOAuthApplicationCall,
};
use clerk_raw::uploads::{Image, UploadOAuthApplicationLogoCall};
use identity_facade_core::{IntoInput, Secret, Text};

use super::Client;
use crate::group::group;

group!(Client::oauth_applications -> OauthApplications, "clerk-oauth-applications", "OAuth applications, which sign users in by this instance.");

impl OauthApplications {
    /// Lists the OAuth applications of the instance.
    ///
    /// `GET /v1/oauth_applications`. Idempotent. Limits and errors:
    /// [`list_oauth_applications`](clerk_raw::Client::list_oauth_applications).
    pub fn list(&self) -> ListOAuthApplicationsCall {
        self.client.raw().list_oauth_applications()
    }

    /// Returns one OAuth application without its client secret.
    ///
    /// `GET /v1/oauth_applications/{oauth_application_id}`. Idempotent. Limits and errors:
    /// [`get_oauth_application`](clerk_raw::Client::get_oauth_application).
    pub fn get(
        &self,
        oauth_application_id: impl IntoInput<OauthApplicationId>,
    ) -> GetOAuthApplicationCall {
        self.client
            .raw()
            .get_oauth_application(oauth_application_id)
    }

    /// Creates an OAuth application and returns its client secret.
    ///
    /// `POST /v1/oauth_applications`. Limits and errors:
    /// [`create_oauth_application`](clerk_raw::Client::create_oauth_application).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let builder = identity_facade::clerk::Client::builder(emulator.clerk_key());
    /// # let clerk = builder.exchange(emulator.connection()).build()?;
    /// let reports = clerk.oauth_applications().create("Reports").scopes("profile email").await?;
    /// clerk.oauth_applications().rotate_secret(&reports.id).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, name: impl IntoInput<Text<0, 256>>) -> CreateOAuthApplicationCall {
        self.client.raw().create_oauth_application().name(name)
    }

    /// Updates the name, redirect URIs, scopes and flow settings of an OAuth application.
    ///
    /// `PATCH /v1/oauth_applications/{oauth_application_id}`. Limits and errors:
    /// [`update_oauth_application`](clerk_raw::Client::update_oauth_application).
    pub fn update(
        &self,
        oauth_application_id: impl IntoInput<OauthApplicationId>,
    ) -> UpdateOAuthApplicationCall {
        self.client
            .raw()
            .update_oauth_application(oauth_application_id)
    }

    /// Deletes an OAuth application; this cannot be undone.
    ///
    /// `DELETE /v1/oauth_applications/{oauth_application_id}`. Idempotent. Limits and errors:
    /// [`delete_oauth_application`](clerk_raw::Client::delete_oauth_application).
    pub fn delete(
        &self,
        oauth_application_id: impl IntoInput<OauthApplicationId>,
    ) -> DeleteOAuthApplicationCall {
        self.client
            .raw()
            .delete_oauth_application(oauth_application_id)
    }

    /// Replaces the client secret of an OAuth application and returns the new one.
    ///
    /// `POST /v1/oauth_applications/{oauth_application_id}/rotate_secret`. Limits and errors:
    /// [`rotate_oauth_application_secret`](clerk_raw::Client::rotate_oauth_application_secret).
    #[doc(alias = "rotateSecret")]
    pub fn rotate_secret(
        &self,
        oauth_application_id: impl IntoInput<OauthApplicationId>,
    ) -> RotateOAuthApplicationSecretCall {
        self.client
            .raw()
            .rotate_oauth_application_secret(oauth_application_id)
    }

    /// Revokes the access and refresh token of one OAuth grant, given either; not for JWTs.
    ///
    /// `POST /v1/oauth_applications/{oauth_application_id}/revoke_token`. Idempotent. A JWT access token stays valid
    /// until it expires. Limits and errors:
    /// [`revoke_oauth_application_token`](clerk_raw::Client::revoke_oauth_application_token).
    #[doc(alias = "revokeToken")]
    pub fn revoke_token(
        &self,
        oauth_application_id: impl IntoInput<OauthApplicationId>,
        token: impl IntoInput<Secret>,
    ) -> RevokeOAuthApplicationTokenCall {
        self.client
            .raw()
            .revoke_oauth_application_token(oauth_application_id)
            .token(token)
    }

    /// Uploads the logo of an OAuth application (image up to 10 MB) over any earlier one.
    ///
    /// `PUT /v1/oauth_applications/{oauth_application_id}/logo`. Idempotent. A JPEG, PNG, GIF or WebP of up to 10 MiB.
    /// Limits and errors: [`upload_oauth_application_logo`](clerk_raw::Client::upload_oauth_application_logo).
    #[doc(alias = "uploadOAuthApplicationLogo")]
    pub fn upload_logo(
        &self,
        oauth_application_id: impl IntoInput<OauthApplicationId>,
        image: impl IntoInput<Image>,
    ) -> UploadOAuthApplicationLogoCall {
        self.client
            .raw()
            .upload_oauth_application_logo(oauth_application_id, image)
    }
}
