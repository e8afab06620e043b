//! Users: their profiles. In `access`: what they may enter; in `identities`: with which accounts they log in; in
//! `credentials`: passwords and MFA.

mod access;
mod credentials;
mod identities;

use genauth_raw::users::{
    CreateUserCall, CreateUserInfoDto, CreateUsersBatchCall, DeleteUsersBatchCall,
    GetUserBatchCall, GetUserCall, GetUserLoginHistoryCall, IsUserExistsCall,
    ListArchivedUsersCall, ListUsersCall, ListUsersLegacyCall, UpdateUserBatchCall, UpdateUserCall,
    UpdateUserInfoDto, UserFieldDecryptCall, UserFieldDecryptReqItemDto,
};
use identity_facade_core::{AtMost, IntoInput, IntoList, List, Secret};

use super::ManagementClient;
use crate::group::group;

group!(ManagementClient::users -> Users, "genauth-users", "Users: profiles, status, groups, roles, applications, identities and credentials. Sessions: `sessions()`.");

impl Users {
    /// Creates one user; an email, phone or username is required.
    ///
    /// `POST /api/v3/create-user`. One request. Limits and errors: [`create_user`](genauth_raw::Client::create_user).
    #[doc(alias = "createUser")]
    pub fn create(&self) -> CreateUserCall {
        self.client.raw().create_user()
    }

    /// Creates up to 50 users and returns them.
    ///
    /// `POST /api/v3/create-users-batch`. One request. Limits and errors:
    /// [`create_users_batch`](genauth_raw::Client::create_users_batch).
    #[doc(alias = "createUsersBatch")]
    pub fn create_batch<M>(
        &self,
        list: impl IntoList<AtMost<CreateUserInfoDto, 50, 1>, M>,
    ) -> CreateUsersBatchCall {
        self.client.raw().create_users_batch().list(list)
    }

    /// Returns one user by ID, email, phone or another identifier.
    ///
    /// `GET /api/v3/get-user`. Idempotent. One request. Another kind of identifier is named with `user_id_type`. Limits
    /// and errors: [`get_user`](genauth_raw::Client::get_user).
    #[doc(alias = "getUser")]
    pub fn get(&self, user_id: impl IntoInput<String>) -> GetUserCall {
        self.client.raw().get_user().user_id(user_id)
    }

    /// Returns up to 50 users by ID or another identifier.
    ///
    /// `GET /api/v3/get-user-batch`. Idempotent. One request. Another kind of identifier is named with `user_id_type`.
    /// Limits and errors: [`get_user_batch`](genauth_raw::Client::get_user_batch).
    #[doc(alias = "getUserBatch")]
    pub fn get_batch<M>(
        &self,
        user_ids: impl IntoList<AtMost<String, 50, 1>, M>,
    ) -> GetUserBatchCall {
        self.client.raw().get_user_batch().user_ids(user_ids)
    }

    /// Checks whether a user with this username, email, phone or external ID exists.
    ///
    /// `POST /api/v3/is-user-exists`. Idempotent. One request. Limits and errors:
    /// [`is_user_exists`](genauth_raw::Client::is_user_exists).
    #[doc(alias = "isUserExists")]
    pub fn exists(&self) -> IsUserExistsCall {
        self.client.raw().is_user_exists()
    }

    /// Lists and searches users with keywords, filters and sorting (POST).
    ///
    /// `POST /api/v3/list-users`. Idempotent. One request. Limits and errors:
    /// [`list_users`](genauth_raw::Client::list_users).
    #[doc(alias = "listUsers")]
    pub fn list(&self) -> ListUsersCall {
        self.client.raw().list_users()
    }

    /// Lists users filtered by status and update time (GET); deprecated.
    ///
    /// `GET /api/v3/list-users`. Idempotent. One request. Deprecated: [`list`](Self::list). Limits and errors:
    /// [`list_users_legacy`](genauth_raw::Client::list_users_legacy).
    #[doc(alias = "listUsersLegacy")]
    #[deprecated = "use `list`"]
    pub fn list_legacy(&self) -> ListUsersLegacyCall {
        #[allow(deprecated)]
        self.client.raw().list_users_legacy()
    }

    /// Lists the IDs of archived users with the time of archiving.
    ///
    /// `GET /api/v3/list-archived-users`. Idempotent. One request. Limits and errors:
    /// [`list_archived_users`](genauth_raw::Client::list_archived_users).
    #[doc(alias = "listArchivedUsers")]
    pub fn list_archived(&self) -> ListArchivedUsersCall {
        self.client.raw().list_archived_users()
    }

    /// Updates the profile, status or password of one user.
    ///
    /// `POST /api/v3/update-user`. One request. Limits and errors: [`update_user`](genauth_raw::Client::update_user).
    #[doc(alias = "updateUser")]
    pub fn update(&self, user_id: impl IntoInput<String>) -> UpdateUserCall {
        self.client.raw().update_user().user_id(user_id)
    }

    /// Updates several users and returns them.
    ///
    /// `POST /api/v3/update-user-batch`. One request. Limits and errors:
    /// [`update_user_batch`](genauth_raw::Client::update_user_batch).
    #[doc(alias = "updateUserBatch")]
    pub fn update_batch<M>(
        &self,
        list: impl IntoList<List<UpdateUserInfoDto>, M>,
    ) -> UpdateUserBatchCall {
        self.client.raw().update_user_batch().list(list)
    }

    /// Deletes up to 50 users by ID or another identifier.
    ///
    /// `POST /api/v3/delete-users-batch`. Idempotent. One request. Limits and errors:
    /// [`delete_users_batch`](genauth_raw::Client::delete_users_batch).
    #[doc(alias = "deleteUsersBatch")]
    pub fn delete_batch<M>(
        &self,
        user_ids: impl IntoList<AtMost<String, 50, 1>, M>,
    ) -> DeleteUsersBatchCall {
        self.client.raw().delete_users_batch().user_ids(user_ids)
    }

    /// Decrypts encrypted user field values with the given private key.
    ///
    /// `POST /api/v3/users/field/decrypt`. Idempotent. One request. Limits and errors:
    /// [`user_field_decrypt`](genauth_raw::Client::user_field_decrypt).
    #[doc(alias = "userFieldDecrypt")]
    pub fn decrypt_fields<M>(
        &self,
        data: impl IntoList<List<UserFieldDecryptReqItemDto>, M>,
        private_key: impl IntoInput<Secret>,
    ) -> UserFieldDecryptCall {
        self.client
            .raw()
            .user_field_decrypt()
            .data(data)
            .private_key(private_key)
    }

    /// Lists the logins of one user, filtered by application, client IP and time.
    ///
    /// `GET /api/v3/get-user-login-history`. Idempotent. One request. Limits and errors:
    /// [`get_user_login_history`](genauth_raw::Client::get_user_login_history).
    #[doc(alias = "getUserLoginHistory")]
    pub fn list_login_history(&self, user_id: impl IntoInput<String>) -> GetUserLoginHistoryCall {
        self.client.raw().get_user_login_history().user_id(user_id)
    }
}
