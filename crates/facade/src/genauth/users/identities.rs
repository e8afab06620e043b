//! Accounts of users elsewhere: external identities, synced systems, real-name verification.

use genauth_raw::users::{
    DeleteUserSyncRelationsCall, GetUserIdentitiesCall, GetUserLoggedinIdentitiesCall,
    GetUserPrincipalAuthenticationInfoCall, GetUserSyncRelationsCall, LinkIdentityCall,
    ResetUserPrincipalAuthenticationInfoCall, UnlinkIdentityCall,
};
use identity_facade_core::IntoInput;

use super::Users;

impl Users {
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
}
