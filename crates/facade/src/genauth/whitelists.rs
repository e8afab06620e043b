//! Whitelists: who may register in the user pool or in an application.

use genauth_raw::whitelists::{
    AddWhitelistCall, AddWhitelistOfAppCall, DeleteWhitelistCall, DeleteWhitelistOfAppCall,
    ListWhitelistsCall, ListWhitelistsOfAppCall, WhitelistType,
};
use identity_facade_core::{IntoInput, IntoList, List};

use super::ManagementClient;
use crate::group::group;

group!(
    ManagementClient::whitelists -> Whitelists,
    "genauth-whitelists",
    "Whitelists of the user pool and of applications."
);

impl Whitelists {
    /// Lists the registration whitelist of the user pool for one type.
    ///
    /// `GET /api/v3/list-whitelist`. Idempotent. One request. Limits and errors:
    /// [`list_whitelists`](genauth_raw::Client::list_whitelists).
    #[doc(alias = "listWhitelists")]
    pub fn list(&self, type_: impl IntoInput<WhitelistType>) -> ListWhitelistsCall {
        self.client.raw().list_whitelists().type_(type_)
    }

    /// Adds usernames, emails or phone numbers to the registration whitelist of the user pool.
    ///
    /// `POST /api/v3/add-whitelist`. One request. Limits and errors:
    /// [`add_whitelist`](genauth_raw::Client::add_whitelist).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let (id, secret) = emulator.genauth_key();
    /// # let builder = identity_facade::genauth::ManagementClient::builder(id, secret);
    /// # let genauth = builder.exchange(emulator.connection()).build()?;
    /// let whitelists = genauth.whitelists();
    /// whitelists.add("EMAIL", ["ada@example.com"]).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "addWhitelist")]
    pub fn add<M>(
        &self,
        type_: impl IntoInput<WhitelistType>,
        list: impl IntoList<List<String>, M>,
    ) -> AddWhitelistCall {
        self.client.raw().add_whitelist().type_(type_).list(list)
    }

    /// Deletes entries from the registration whitelist of the user pool.
    ///
    /// `POST /api/v3/delete-whitelist`. Idempotent. One request. Limits and errors:
    /// [`delete_whitelist`](genauth_raw::Client::delete_whitelist).
    #[doc(alias = "deleteWhitelist")]
    pub fn delete<M>(
        &self,
        type_: impl IntoInput<WhitelistType>,
        list: impl IntoList<List<String>, M>,
    ) -> DeleteWhitelistCall {
        self.client.raw().delete_whitelist().type_(type_).list(list)
    }

    /// Lists the whitelist of one application for one type.
    ///
    /// `GET /api/v3/list-whitelist-of-app`. Idempotent. One request. Limits and errors:
    /// [`list_whitelists_of_app`](genauth_raw::Client::list_whitelists_of_app).
    #[doc(alias = "listWhitelistsOfApp")]
    pub fn list_of_app(
        &self,
        app_id: impl IntoInput<String>,
        type_: impl IntoInput<WhitelistType>,
    ) -> ListWhitelistsOfAppCall {
        self.client
            .raw()
            .list_whitelists_of_app()
            .app_id(app_id)
            .type_(type_)
    }

    /// Adds usernames, emails or phone numbers to the whitelist of one application.
    ///
    /// `POST /api/v3/add-whitelist-of-app`. One request. Limits and errors:
    /// [`add_whitelist_of_app`](genauth_raw::Client::add_whitelist_of_app).
    #[doc(alias = "addWhitelistOfApp")]
    pub fn add_to_app<M>(
        &self,
        app_id: impl IntoInput<String>,
        type_: impl IntoInput<WhitelistType>,
        list: impl IntoList<List<String>, M>,
    ) -> AddWhitelistOfAppCall {
        self.client
            .raw()
            .add_whitelist_of_app()
            .app_id(app_id)
            .type_(type_)
            .list(list)
    }

    /// Deletes entries from the whitelist of one application.
    ///
    /// `POST /api/v3/delete-whitelist-of-app`. Idempotent. One request. Limits and errors:
    /// [`delete_whitelist_of_app`](genauth_raw::Client::delete_whitelist_of_app).
    #[doc(alias = "deleteWhitelistOfApp")]
    pub fn delete_from_app<M>(
        &self,
        app_id: impl IntoInput<String>,
        type_: impl IntoInput<WhitelistType>,
        list: impl IntoList<List<String>, M>,
    ) -> DeleteWhitelistOfAppCall {
        self.client
            .raw()
            .delete_whitelist_of_app()
            .app_id(app_id)
            .type_(type_)
            .list(list)
    }
}
