//! Sessions of users in applications.

#[cfg(feature = "genauth-public-accounts")]
use genauth_raw::public_accounts::KickPublicAccountsCall;
use genauth_raw::users::{CheckSessionStatusCall, KickUsersCall};
use identity_facade_core::{AtMost, IntoInput, IntoList};

use super::ManagementClient;
use crate::group::group;

group!(
    ManagementClient::sessions -> Sessions,
    "genauth-users",
    "Sessions of users in applications: whether there is one, and its end."
);

impl Sessions {
    /// Checks whether one user has an active session in one application.
    ///
    /// `POST /api/v3/check-session-status`. Idempotent. One request. Limits and errors:
    /// [`check_session_status`](genauth_raw::Client::check_session_status).
    #[doc(alias = "checkSessionStatus")]
    pub fn check_status(
        &self,
        app_id: impl IntoInput<String>,
        user_id: impl IntoInput<String>,
    ) -> CheckSessionStatusCall {
        self.client
            .raw()
            .check_session_status()
            .app_id(app_id)
            .user_id(user_id)
    }

    /// Logs one user out of up to 50 applications.
    ///
    /// `POST /api/v3/kick-users`. Idempotent. One request. The user may log in again: access is taken away with
    /// `applications().revoke_access(…)`. Limits and errors: [`kick_users`](genauth_raw::Client::kick_users).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let (id, secret) = emulator.genauth_key();
    /// # let builder = identity_facade::genauth::ManagementClient::builder(id, secret);
    /// # let genauth = builder.exchange(emulator.connection()).build()?;
    /// # let app = genauth.applications().create("Books").app_identifier("books").await?.app_id;
    /// # let ada = genauth.users().create().username("ada").await?.user_id;
    /// let ended = genauth.sessions().kick_user(ada.as_str(), [app.as_str()]).await?;
    /// assert!(ended.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "kickUsers")]
    pub fn kick_user<M>(
        &self,
        user_id: impl IntoInput<String>,
        app_ids: impl IntoList<AtMost<String, 50, 1>, M>,
    ) -> KickUsersCall {
        self.client
            .raw()
            .kick_users()
            .user_id(user_id)
            .app_ids(app_ids)
    }

    /// Logs one public account out of up to 50 applications.
    ///
    /// `POST /api/v3/kick-public-accounts`. Idempotent. One request. `user_id` is that of the public account. Feature
    /// `genauth-public-accounts`. Limits and errors:
    /// [`kick_public_accounts`](genauth_raw::Client::kick_public_accounts).
    #[cfg(feature = "genauth-public-accounts")]
    #[doc(alias = "kickPublicAccounts")]
    pub fn kick_public_account<M>(
        &self,
        user_id: impl IntoInput<String>,
        app_ids: impl IntoList<AtMost<String, 50, 1>, M>,
    ) -> KickPublicAccountsCall {
        self.client
            .raw()
            .kick_public_accounts()
            .user_id(user_id)
            .app_ids(app_ids)
    }
}
