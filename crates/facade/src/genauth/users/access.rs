//! What users are in and what they may enter: groups, roles, resources, applications.

use genauth_raw::users::{
    GetUserAccessibleAppsCall, GetUserAuthorizedAppsCall, GetUserAuthorizedResourcesCall,
    GetUserGroupsCall, GetUserLoggedinAppsCall, GetUserRolesCall, HasAnyRoleCall, HasRoleRolesDto,
};
use identity_facade_core::{IntoInput, IntoList, List};

use super::Users;

impl Users {
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

    /// Lists the applications that one user may open; `get_user_authorized_apps` lists granted ones.
    ///
    /// `GET /api/v3/get-user-accessible-apps`. Idempotent. One request. Whatever the reason; granted ones only:
    /// [`list_authorized_apps`](Self::list_authorized_apps). It answers what a user can still reach. Limits and errors:
    /// [`get_user_accessible_apps`](genauth_raw::Client::get_user_accessible_apps).
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
}
