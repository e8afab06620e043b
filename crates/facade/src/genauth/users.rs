//! Users: their profiles, what they belong to and what they may enter, their accounts elsewhere, and their credentials.

use genauth_raw::users::{
    CreateUserCall, CreateUserInfoDto, CreateUsersBatchCall, DeleteUserSyncRelationsCall,
    DeleteUsersBatchCall, GetMfaInfoDataDtoInput, GetOtpSecretByUserCall,
    GetUserAccessibleAppsCall, GetUserAuthorizedAppsCall, GetUserAuthorizedResourcesCall,
    GetUserBatchCall, GetUserCall, GetUserEncryptPasswordBatchCall, GetUserGroupsCall,
    GetUserIdentitiesCall, GetUserLoggedinAppsCall, GetUserLoggedinIdentitiesCall,
    GetUserLoginHistoryCall, GetUserMfaInfoCall, GetUserMfaStatusCall,
    GetUserPasswordCiphertextCall, GetUserPrincipalAuthenticationInfoCall, GetUserRolesCall,
    GetUserSyncRelationsCall, HasAnyRoleCall, HasRoleRolesDto, ImportOtpCall, ImportOtpItemDto,
    IsUserExistsCall, LinkIdentityCall, ListArchivedUsersCall, ListUsersCall, ListUsersLegacyCall,
    ResetUserPrincipalAuthenticationInfoCall, SetUsersMfaStatusCall, UnlinkIdentityCall,
    UpdateUserBatchCall, UpdateUserCall, UpdateUserInfoDto, UserFieldDecryptCall,
    UserFieldDecryptReqItemDto,
};
use identity_facade_core::{AtMost, IntoInput, IntoList, List, Secret};

use super::ManagementClient;
use crate::group::group;

group!(
    ManagementClient::users -> Users,
    "genauth-users",
    "Users: profiles, status, groups, roles, applications, identities and credentials. Sessions: `sessions()`."
);

impl Users {
    /// Creates one user; an email, phone or username is required.
    ///
    /// `POST /api/v3/create-user`. One request. Limits and errors: [`create_user`](genauth_raw::Client::create_user).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let (id, secret) = emulator.genauth_key();
    /// # let builder = identity_facade::genauth::ManagementClient::builder(id, secret);
    /// # let genauth = builder.exchange(emulator.connection()).build()?;
    /// let users = genauth.users();
    /// let ada = users.create().username("ada").name("Ada Lovelace").await?;
    /// users.update(&ada.user_id).status("Suspended").await?;
    /// assert!(users.exists().username("ada").await?.exists);
    /// # Ok(())
    /// # }
    /// ```
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

    /// Lists and searches users with keywords, filters and sorting.
    ///
    /// `POST /api/v3/list-users`. Idempotent. One request. Limits and errors:
    /// [`list_users`](genauth_raw::Client::list_users).
    #[doc(alias = "listUsers")]
    pub fn list(&self) -> ListUsersCall {
        self.client.raw().list_users()
    }

    /// Lists users filtered by status and update time; deprecated.
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

    /// Lists the groups that one user belongs to.
    ///
    /// `GET /api/v3/get-user-groups`. Idempotent. One request. Limits and errors:
    /// [`get_user_groups`](genauth_raw::Client::get_user_groups).
    #[doc(alias = "getUserGroups")]
    pub fn list_groups(&self, user_id: impl IntoInput<String>) -> GetUserGroupsCall {
        self.client.raw().get_user_groups().user_id(user_id)
    }

    /// Lists the roles of one user, optionally of one namespace.
    ///
    /// `GET /api/v3/get-user-roles`. Idempotent. One request. Limits and errors:
    /// [`get_user_roles`](genauth_raw::Client::get_user_roles).
    #[doc(alias = "getUserRoles")]
    pub fn list_roles(&self, user_id: impl IntoInput<String>) -> GetUserRolesCall {
        self.client.raw().get_user_roles().user_id(user_id)
    }

    /// Checks whether one user has at least one of the given roles.
    ///
    /// `POST /api/v3/has-any-role`. Idempotent. One request. Limits and errors:
    /// [`has_any_role`](genauth_raw::Client::has_any_role).
    #[doc(alias = "hasAnyRole")]
    pub fn has_any_role<M>(
        &self,
        user_id: impl IntoInput<String>,
        roles: impl IntoList<List<HasRoleRolesDto>, M>,
    ) -> HasAnyRoleCall {
        self.client
            .raw()
            .has_any_role()
            .user_id(user_id)
            .roles(roles)
    }

    /// Lists the resources that one user is authorized for.
    ///
    /// `GET /api/v3/get-user-authorized-resources`. Idempotent. One request. Limits and errors:
    /// [`get_user_authorized_resources`](genauth_raw::Client::get_user_authorized_resources).
    #[doc(alias = "getUserAuthorizedResources")]
    pub fn list_authorized_resources(
        &self,
        user_id: impl IntoInput<String>,
    ) -> GetUserAuthorizedResourcesCall {
        self.client
            .raw()
            .get_user_authorized_resources()
            .user_id(user_id)
    }

    /// Lists the applications that one user has been authorized for.
    ///
    /// `GET /api/v3/get-user-authorized-apps`. Idempotent. One request. What is open to everybody is not among them:
    /// [`list_accessible_apps`](Self::list_accessible_apps). Limits and errors:
    /// [`get_user_authorized_apps`](genauth_raw::Client::get_user_authorized_apps).
    #[doc(alias = "getUserAuthorizedApps")]
    pub fn list_authorized_apps(
        &self,
        user_id: impl IntoInput<String>,
    ) -> GetUserAuthorizedAppsCall {
        self.client
            .raw()
            .get_user_authorized_apps()
            .user_id(user_id)
    }

    /// Lists the applications that one user may open, for whatever reason.
    ///
    /// `GET /api/v3/get-user-accessible-apps`. Idempotent. One request. Granted ones only:
    /// [`list_authorized_apps`](Self::list_authorized_apps). After a revocation it shows what a user can still reach.
    /// Limits and errors: [`get_user_accessible_apps`](genauth_raw::Client::get_user_accessible_apps).
    #[doc(alias = "getUserAccessibleApps")]
    pub fn list_accessible_apps(
        &self,
        user_id: impl IntoInput<String>,
    ) -> GetUserAccessibleAppsCall {
        self.client
            .raw()
            .get_user_accessible_apps()
            .user_id(user_id)
    }

    /// Lists the applications that one user has logged in to.
    ///
    /// `GET /api/v3/get-user-loggedin-apps`. Idempotent. One request. Limits and errors:
    /// [`get_user_loggedin_apps`](genauth_raw::Client::get_user_loggedin_apps).
    #[doc(alias = "getUserLoggedinApps")]
    pub fn list_logged_in_apps(&self, user_id: impl IntoInput<String>) -> GetUserLoggedinAppsCall {
        self.client.raw().get_user_loggedin_apps().user_id(user_id)
    }

    /// Lists the external identities of one user, with provider data and tokens.
    ///
    /// `GET /api/v3/get-user-identities`. Idempotent. One request. Limits and errors:
    /// [`get_user_identities`](genauth_raw::Client::get_user_identities).
    #[doc(alias = "getUserIdentities")]
    pub fn list_identities(&self, user_id: impl IntoInput<String>) -> GetUserIdentitiesCall {
        self.client.raw().get_user_identities().user_id(user_id)
    }

    /// Lists the identity providers that one user has logged in with.
    ///
    /// `GET /api/v3/get-user-logged-in-identities`. Idempotent. One request. Limits and errors:
    /// [`get_user_loggedin_identities`](genauth_raw::Client::get_user_loggedin_identities).
    #[doc(alias = "getUserLoggedinIdentities")]
    pub fn list_logged_in_identities(
        &self,
        user_id: impl IntoInput<String>,
    ) -> GetUserLoggedinIdentitiesCall {
        self.client
            .raw()
            .get_user_loggedin_identities()
            .user_id(user_id)
    }

    /// Links an external identity to one user.
    ///
    /// `POST /api/v3/link-identity`. One request. Limits and errors:
    /// [`link_identity`](genauth_raw::Client::link_identity).
    #[doc(alias = "linkIdentity")]
    pub fn link_identity(
        &self,
        user_id: impl IntoInput<String>,
        ext_idp_id: impl IntoInput<String>,
        user_id_in_idp: impl IntoInput<String>,
    ) -> LinkIdentityCall {
        self.client
            .raw()
            .link_identity()
            .user_id(user_id)
            .ext_idp_id(ext_idp_id)
            .user_id_in_idp(user_id_in_idp)
    }

    /// Removes the link between one user and an external identity provider.
    ///
    /// `POST /api/v3/unlink-identity`. Idempotent. One request. Limits and errors:
    /// [`unlink_identity`](genauth_raw::Client::unlink_identity).
    #[doc(alias = "unlinkIdentity")]
    pub fn unlink_identity(
        &self,
        user_id: impl IntoInput<String>,
        ext_idp_id: impl IntoInput<String>,
    ) -> UnlinkIdentityCall {
        self.client
            .raw()
            .unlink_identity()
            .user_id(user_id)
            .ext_idp_id(ext_idp_id)
    }

    /// Lists the accounts of one user in external systems that are synced.
    ///
    /// `GET /api/v3/get-user-sync-relations`. Idempotent. One request. Limits and errors:
    /// [`get_user_sync_relations`](genauth_raw::Client::get_user_sync_relations).
    #[doc(alias = "getUserSyncRelations")]
    pub fn list_sync_relations(&self, user_id: impl IntoInput<String>) -> GetUserSyncRelationsCall {
        self.client.raw().get_user_sync_relations().user_id(user_id)
    }

    /// Deletes the sync relation between one user and one sync provider.
    ///
    /// `POST /api/v3/delete-user-sync-relations`. Idempotent. One request. Limits and errors:
    /// [`delete_user_sync_relations`](genauth_raw::Client::delete_user_sync_relations).
    #[doc(alias = "deleteUserSyncRelations")]
    pub fn delete_sync_relation(
        &self,
        user_id: impl IntoInput<String>,
        provider: impl IntoInput<String>,
    ) -> DeleteUserSyncRelationsCall {
        self.client
            .raw()
            .delete_user_sync_relations()
            .user_id(user_id)
            .provider(provider)
    }

    /// Returns the real-name (principal) verification of one user.
    ///
    /// `GET /api/v3/get-user-principal-authentication-info`. Idempotent. One request. Limits and errors:
    /// [`get_user_principal_authentication_info`](genauth_raw::Client::get_user_principal_authentication_info).
    #[doc(alias = "getUserPrincipalAuthenticationInfo")]
    pub fn get_principal_authentication(
        &self,
        user_id: impl IntoInput<String>,
    ) -> GetUserPrincipalAuthenticationInfoCall {
        self.client
            .raw()
            .get_user_principal_authentication_info()
            .user_id(user_id)
    }

    /// Deletes the real-name (principal) verification of one user.
    ///
    /// `POST /api/v3/reset-user-principal-authentication-info`. One request. Limits and errors:
    /// [`reset_user_principal_authentication_info`](genauth_raw::Client::reset_user_principal_authentication_info).
    #[doc(alias = "resetUserPrincipalAuthenticationInfo")]
    pub fn reset_principal_authentication(
        &self,
        user_id: impl IntoInput<String>,
    ) -> ResetUserPrincipalAuthenticationInfoCall {
        self.client
            .raw()
            .reset_user_principal_authentication_info()
            .user_id(user_id)
    }

    /// Returns which MFA methods one user has set up: email, SMS, TOTP and face.
    ///
    /// `GET /api/v3/get-user-mfa-info`. Idempotent. One request. Limits and errors:
    /// [`get_user_mfa_info`](genauth_raw::Client::get_user_mfa_info).
    #[doc(alias = "getUserMfaInfo")]
    pub fn get_mfa_info(&self, user_id: impl IntoInput<String>) -> GetUserMfaInfoCall {
        self.client.raw().get_user_mfa_info().user_id(user_id)
    }

    /// Returns the MFA trigger data of one user, in the form in which it is set.
    ///
    /// `GET /api/v3/get-mfa-status`. Idempotent. One request. Limits and errors:
    /// [`get_user_mfa_status`](genauth_raw::Client::get_user_mfa_status).
    #[doc(alias = "getUserMfaStatus")]
    pub fn get_mfa_status(&self, user_id: impl IntoInput<String>) -> GetUserMfaStatusCall {
        self.client.raw().get_user_mfa_status().user_id(user_id)
    }

    /// Sets the MFA status of one user from MFA trigger data.
    ///
    /// `POST /api/v3/set-mfa-status`. One request. Limits and errors:
    /// [`set_users_mfa_status`](genauth_raw::Client::set_users_mfa_status).
    #[doc(alias = "setUsersMfaStatus")]
    pub fn set_mfa_status(
        &self,
        user_id: impl IntoInput<String>,
        mfa_trigger_data: impl IntoInput<GetMfaInfoDataDtoInput>,
    ) -> SetUsersMfaStatusCall {
        self.client
            .raw()
            .set_users_mfa_status()
            .user_id(user_id)
            .mfa_trigger_data(mfa_trigger_data)
    }

    /// Returns the OTP secret of one user.
    ///
    /// `GET /api/v3/get-otp-secret-by-user`. Idempotent. One request. Limits and errors:
    /// [`get_otp_secret_by_user`](genauth_raw::Client::get_otp_secret_by_user).
    #[doc(alias = "getOtpSecretByUser")]
    pub fn get_otp_secret(&self, user_id: impl IntoInput<String>) -> GetOtpSecretByUserCall {
        self.client.raw().get_otp_secret_by_user().user_id(user_id)
    }

    /// Imports OTP secrets and recovery codes of users.
    ///
    /// `POST /api/v3/import-otp`. One request. Limits and errors: [`import_otp`](genauth_raw::Client::import_otp).
    #[doc(alias = "importOtp")]
    pub fn import_otp<M>(&self, list: impl IntoList<List<ImportOtpItemDto>, M>) -> ImportOtpCall {
        self.client.raw().import_otp().list(list)
    }

    /// Returns the password ciphertext of one user.
    ///
    /// `POST /api/v3/get-user-password-ciphertext`. Idempotent. One request. Limits and errors:
    /// [`get_user_password_ciphertext`](genauth_raw::Client::get_user_password_ciphertext).
    #[doc(alias = "getUserPasswordCiphertext")]
    pub fn get_password_ciphertext(
        &self,
        user_id: impl IntoInput<String>,
    ) -> GetUserPasswordCiphertextCall {
        self.client
            .raw()
            .get_user_password_ciphertext()
            .user_id(user_id)
    }

    /// Returns the encrypted passwords of several users.
    ///
    /// `POST /api/v3/batch-get-user-encrypt-password`. Idempotent. One request. Limits and errors:
    /// [`get_user_encrypt_password_batch`](genauth_raw::Client::get_user_encrypt_password_batch).
    #[doc(alias = "getUserEncryptPasswordBatch")]
    pub fn get_encrypted_passwords_batch<M>(
        &self,
        user_ids: impl IntoList<List<String>, M>,
    ) -> GetUserEncryptPasswordBatchCall {
        self.client
            .raw()
            .get_user_encrypt_password_batch()
            .user_ids(user_ids)
    }
}
