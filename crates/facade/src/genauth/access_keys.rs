//! Access keys: what programs sign their requests with.

use genauth_raw::access_keys::{
    CreateAccessKeyCall, DeleteAccessKeyCall, GetAccessKeyCall, GetAccessKeyListCall,
    UpdateAccessKeyCall,
};
use identity_facade_core::IntoInput;

use super::ManagementClient;
use crate::group::group;

group!(
    ManagementClient::access_keys -> AccessKeys,
    "genauth-access-keys",
    "Access keys: created, listed, enabled, disabled, deleted."
);

impl AccessKeys {
    /// Creates an access key and returns it with its secret.
    ///
    /// `POST /api/v3/create-access-key`. One request. The secret stands in this answer only: keep it at once. Limits
    /// and errors: [`create_access_key`](genauth_raw::Client::create_access_key).
    #[doc(alias = "createAccessKey")]
    pub fn create(&self, type_: impl IntoInput<String>) -> CreateAccessKeyCall {
        self.client.raw().create_access_key().type_(type_)
    }

    /// Returns one access key of one user by `accessKeyId` and `userId`.
    ///
    /// `GET /api/v3/get-access-key`. Idempotent. One request. Limits and errors:
    /// [`get_access_key`](genauth_raw::Client::get_access_key).
    #[doc(alias = "getAccessKey")]
    pub fn get(
        &self,
        user_id: impl IntoInput<String>,
        access_key_id: impl IntoInput<String>,
    ) -> GetAccessKeyCall {
        self.client
            .raw()
            .get_access_key()
            .user_id(user_id)
            .access_key_id(access_key_id)
    }

    /// Lists access keys, optionally filtered by user, type and status; not paginated.
    ///
    /// `GET /api/v3/list-access-key`. Idempotent. One request. Limits and errors:
    /// [`get_access_key_list`](genauth_raw::Client::get_access_key_list).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let (id, secret) = emulator.genauth_key();
    /// # let builder = identity_facade::genauth::ManagementClient::builder(id, secret);
    /// # let genauth = builder.exchange(emulator.connection()).build()?;
    /// let keys = genauth.access_keys().list().await?;
    /// for key in &keys {
    ///     println!("{}", key.access_key_id);
    /// }
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getAccessKeyList")]
    pub fn list(&self) -> GetAccessKeyListCall {
        self.client.raw().get_access_key_list()
    }

    /// Enables or disables one access key.
    ///
    /// `POST /api/v3/update-access-key`. One request. A key that is disabled stays, and can be enabled again. Limits
    /// and errors: [`update_access_key`](genauth_raw::Client::update_access_key).
    #[doc(alias = "updateAccessKey")]
    pub fn set_enabled(
        &self,
        access_key_id: impl IntoInput<String>,
        enable: impl IntoInput<bool>,
    ) -> UpdateAccessKeyCall {
        self.client
            .raw()
            .update_access_key()
            .access_key_id(access_key_id)
            .enable(enable)
    }

    /// Deletes one access key by `accessKeyId`.
    ///
    /// `POST /api/v3/delete-access-key`. Idempotent. One request. Programs that sign with it lose their access; a key
    /// that may be needed again is disabled: [`set_enabled`](Self::set_enabled). Limits and errors:
    /// [`delete_access_key`](genauth_raw::Client::delete_access_key).
    #[doc(alias = "deleteAccessKey")]
    pub fn delete(&self, access_key_id: impl IntoInput<String>) -> DeleteAccessKeyCall {
        self.client
            .raw()
            .delete_access_key()
            .access_key_id(access_key_id)
    }
}
