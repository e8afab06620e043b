//! Applications: their configuration, and who may enter them. Records allow or deny access to subjects; a strategy
//! holds for everybody else.

use genauth_raw::applications::{
    AuthorizationTargetType, AuthorizeApplicationAccessCall, CheckDomainAvailableCall,
    CreateApplicationCall, DeleteApplicationCall, DeleteApplicationsAuthCall,
    DetailAuthSubjectCall, GetApplicationCall, GetApplicationPermissionStrategyCall,
    GetApplicationSecretCall, GetApplicationSimpleInfoCall, GetMfaTriggerDataCall,
    ListApplicationActiveUsersCall, ListApplicationSimpleInfoCall, ListApplicationsCall,
    ListAuthApplicationCall, ListAuthSubjectCall, RefreshApplicationSecretCall,
    RevokeApplicationAccessCall, UpdateApplicationCall, UpdateApplicationMfaSettingsCall,
    UpdateApplicationPermissionStrategyCall, UpdateAuthEnabledCall, UpdateLoginConfig,
    UpdateLoginPageConfigCall,
};
use genauth_raw::shared::{Effect, PermissionStrategy};
use identity_facade_core::{IntoInput, IntoList, List};

use super::ManagementClient;
use super::subject::{Records, Subjects, not_blank};
use crate::group::group;

group!(
    ManagementClient::applications -> Applications,
    "genauth-applications",
    "Applications, their configuration, and who has access to them."
);

impl Applications {
    /// Creates an application with its protocol, login, registration and branding settings.
    ///
    /// `POST /api/v3/create-application`. One request. Limits and errors:
    /// [`create_application`](genauth_raw::Client::create_application).
    #[doc(alias = "createApplication")]
    pub fn create(&self, app_name: impl IntoInput<String>) -> CreateApplicationCall {
        self.client.raw().create_application().app_name(app_name)
    }

    /// Returns the full configuration of one application.
    ///
    /// `GET /api/v3/get-application`. Idempotent. One request. Limits and errors:
    /// [`get_application`](genauth_raw::Client::get_application).
    #[doc(alias = "getApplication")]
    pub fn get(&self, app_id: impl IntoInput<String>) -> GetApplicationCall {
        self.client.raw().get_application().app_id(app_id)
    }

    /// Returns name, logo, type and identifier of one application, without its configuration.
    ///
    /// `GET /api/v3/get-application-simple-info`. Idempotent. One request. Limits and errors:
    /// [`get_application_simple_info`](genauth_raw::Client::get_application_simple_info).
    #[doc(alias = "getApplicationSimpleInfo")]
    pub fn get_simple_info(&self, app_id: impl IntoInput<String>) -> GetApplicationSimpleInfoCall {
        self.client
            .raw()
            .get_application_simple_info()
            .app_id(app_id)
    }

    /// Lists applications with their full configuration.
    ///
    /// `GET /api/v3/list-applications`. Idempotent. One request. Limits and errors:
    /// [`list_applications`](genauth_raw::Client::list_applications).
    #[doc(alias = "listApplications")]
    pub fn list(&self) -> ListApplicationsCall {
        self.client.raw().list_applications()
    }

    /// Lists applications with name, logo, type and identifier only.
    ///
    /// `GET /api/v3/list-application-simple-info`. Idempotent. One request. Limits and errors:
    /// [`list_application_simple_info`](genauth_raw::Client::list_application_simple_info).
    #[doc(alias = "listApplicationSimpleInfo")]
    pub fn list_simple_info(&self) -> ListApplicationSimpleInfoCall {
        self.client.raw().list_application_simple_info()
    }

    /// Updates the configuration of one application; only `appId` is required.
    ///
    /// `POST /api/v3/update-application`. One request. Limits and errors:
    /// [`update_application`](genauth_raw::Client::update_application).
    #[doc(alias = "updateApplication")]
    pub fn update(&self, app_id: impl IntoInput<String>) -> UpdateApplicationCall {
        self.client.raw().update_application().app_id(app_id)
    }

    /// Deletes one application by `appId`.
    ///
    /// `POST /api/v3/delete-application`. Idempotent. One request. Limits and errors:
    /// [`delete_application`](genauth_raw::Client::delete_application).
    #[doc(alias = "deleteApplication")]
    pub fn delete(&self, app_id: impl IntoInput<String>) -> DeleteApplicationCall {
        self.client.raw().delete_application().app_id(app_id)
    }

    /// Returns the current secret of an application without changing it.
    ///
    /// `GET /api/v3/get-application-secret`. Idempotent. One request. Limits and errors:
    /// [`get_application_secret`](genauth_raw::Client::get_application_secret).
    #[doc(alias = "getApplicationSecret")]
    pub fn get_secret(&self, app_id: impl IntoInput<String>) -> GetApplicationSecretCall {
        self.client.raw().get_application_secret().app_id(app_id)
    }

    /// Replaces the secret of an application and returns the new one.
    ///
    /// `POST /api/v3/refresh-application-secret`. One request. Programs that have the earlier secret need the new one:
    /// it stands in the answer. Limits and errors:
    /// [`refresh_application_secret`](genauth_raw::Client::refresh_application_secret).
    #[doc(alias = "refreshApplicationSecret")]
    pub fn refresh_secret(&self, app_id: impl IntoInput<String>) -> RefreshApplicationSecretCall {
        self.client
            .raw()
            .refresh_application_secret()
            .app_id(app_id)
    }

    /// Checks whether a domain is still free for an application.
    ///
    /// `POST /api/v3/check-domain-available`. Idempotent. One request. `available` of the answer is true if the domain
    /// is free. Limits and errors: [`check_domain_available`](genauth_raw::Client::check_domain_available).
    #[doc(alias = "checkDomainAvailable")]
    pub fn check_domain(&self, domain: impl IntoInput<String>) -> CheckDomainAvailableCall {
        self.client.raw().check_domain_available().domain(domain)
    }

    /// Updates the login page configuration: tab and QR code settings, tenant scenes.
    ///
    /// `POST /api/v3/update-login-page-config`. One request. Limits and errors:
    /// [`update_login_page_config`](genauth_raw::Client::update_login_page_config).
    #[doc(alias = "updateLoginPageConfig")]
    pub fn update_login_page(
        &self,
        update: impl IntoInput<UpdateLoginConfig>,
    ) -> UpdateLoginPageConfigCall {
        self.client.raw().update_login_page_config().update(update)
    }

    /// Enables and disables MFA factors of one application and returns the enabled ones.
    ///
    /// `POST /api/v3/update-application-mfa-settings`. One request. Limits and errors:
    /// [`update_application_mfa_settings`](genauth_raw::Client::update_application_mfa_settings).
    #[doc(alias = "updateApplicationMfaSettings")]
    pub fn update_mfa_settings(
        &self,
        app_id: impl IntoInput<String>,
    ) -> UpdateApplicationMfaSettingsCall {
        self.client
            .raw()
            .update_application_mfa_settings()
            .app_id(app_id)
    }

    /// Returns the MFA trigger data (`mfaToken` and factors) of one user in one application.
    ///
    /// `GET /api/v3/get-mfa-trigger-data`. Idempotent. One request. Limits and errors:
    /// [`get_mfa_trigger_data`](genauth_raw::Client::get_mfa_trigger_data).
    #[doc(alias = "getMfaTriggerData")]
    pub fn get_mfa_trigger_data(
        &self,
        app_id: impl IntoInput<String>,
        user_id: impl IntoInput<String>,
    ) -> GetMfaTriggerDataCall {
        self.client
            .raw()
            .get_mfa_trigger_data()
            .app_id(app_id)
            .user_id(user_id)
    }

    /// Lists the users who are currently logged in to one application.
    ///
    /// `POST /api/v3/list-application-active-users`. Idempotent. One request. To log one of them out:
    /// [`Sessions::kick_user`](crate::genauth::Sessions::kick_user). Limits and errors:
    /// [`list_application_active_users`](genauth_raw::Client::list_application_active_users).
    #[doc(alias = "listApplicationActiveUsers")]
    pub fn list_active_users(
        &self,
        app_id: impl IntoInput<String>,
    ) -> ListApplicationActiveUsersCall {
        self.client
            .raw()
            .list_application_active_users()
            .app_id(app_id)
    }

    /// Allows access to an application for users, roles, groups or organization nodes: 1 to 10 subjects.
    ///
    /// `POST /api/v3/authorize-application-access` with the effect `ALLOW`. One request. Not idempotent: if
    /// [`carried_out()`](crate::Error::carried_out) is `Unknown`, [`list_authorizations`](Self::list_authorizations)
    /// tells.
    ///
    /// `subjects` is one [`Subject`](super::Subject), any iterator of them, or any iterator of the results of its
    /// constructors. Child nodes of an organization inherit the access, unless the subject is made with
    /// [`Subject::organizations_without_children`](super::Subject::organizations_without_children). Limits and errors:
    /// [`authorize_application_access`](genauth_raw::Client::authorize_application_access).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let (id, secret) = emulator.genauth_key();
    /// # let builder = identity_facade::genauth::ManagementClient::builder(id, secret);
    /// # let genauth = builder.exchange(emulator.connection()).build()?;
    /// use identity_facade::genauth::Subject;
    ///
    /// let applications = genauth.applications();
    /// let app = applications.create("reports").await?;
    /// applications.authorize_access(&app.app_id, [Subject::users(["ada"])?, Subject::groups(["sales"])?]).await?;
    /// applications.deny_access(&app.app_id, Subject::users(["eve"])?).await?;
    ///
    /// let records = applications.list_authorizations(&app.app_id).await?;
    /// assert_eq!(records.list.len(), 3);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias("authorizeApplicationAccess", "grant"))]
    pub fn authorize_access<M>(
        &self,
        app_id: impl IntoInput<String>,
        subjects: impl IntoList<Subjects, M>,
    ) -> AuthorizeApplicationAccessCall {
        self.record(app_id, subjects, Effect::Allow)
    }

    /// Denies access to an application to users, roles, groups or organization nodes: 1 to 10 subjects.
    ///
    /// `POST /api/v3/authorize-application-access` with the effect `DENY`. One request. Not idempotent. Otherwise as
    /// [`authorize_access`](Self::authorize_access). It forbids, while [`revoke_access`](Self::revoke_access) takes
    /// away what was allowed: then the default strategy or a group, role or organization can still let a subject in.
    #[doc(alias("authorizeApplicationAccess", "forbid"))]
    pub fn deny_access<M>(
        &self,
        app_id: impl IntoInput<String>,
        subjects: impl IntoList<Subjects, M>,
    ) -> AuthorizeApplicationAccessCall {
        self.record(app_id, subjects, Effect::Deny)
    }

    /// Revokes the access of 1 to 10 subjects to an application.
    ///
    /// `POST /api/v3/revoke-application-access`. Idempotent. One request. The same as
    /// [`ManagementClient::revoke_application_access`], which says more.
    #[doc(alias = "revokeApplicationAccess")]
    pub fn revoke_access<M>(
        &self,
        app_id: impl IntoInput<String>,
        subjects: impl IntoList<Subjects, M>,
    ) -> RevokeApplicationAccessCall {
        self.client.revoke_application_access(app_id, subjects)
    }

    /// Lists the authorization records of one application, filtered by subject, effect or state.
    ///
    /// `POST /api/v3/list-applications-auth`. Idempotent. One request. Records of both effects, disabled ones too. Who
    /// may enter without a record is the matter of [`get_permission_strategy`](Self::get_permission_strategy). Limits
    /// and errors: [`list_auth_application`](genauth_raw::Client::list_auth_application).
    #[doc(alias = "listAuthApplication")]
    pub fn list_authorizations(&self, app_id: impl IntoInput<String>) -> ListAuthApplicationCall {
        self.client.raw().list_auth_application().app_id(app_id)
    }

    /// Lists the applications that one subject is allowed or denied; not paginated.
    ///
    /// `POST /api/v3/list-subject-auth`. Idempotent. One request. Limits and errors:
    /// [`list_auth_subject`](genauth_raw::Client::list_auth_subject).
    #[doc(alias = "listAuthSubject")]
    pub fn list_authorizations_of_subject(
        &self,
        target_type: impl IntoInput<AuthorizationTargetType>,
        target_id: impl IntoInput<String>,
    ) -> ListAuthSubjectCall {
        self.client
            .raw()
            .list_auth_subject()
            .target_type(target_type)
            .target_id(target_id)
    }

    /// Returns which authorization gives one subject its access to one application.
    ///
    /// `GET /api/v3/get-subject-auth-detail`. Idempotent. One request. `authType` of the answer says whether the record
    /// is of the subject itself, of another one that it belongs to, or the default. Limits and errors:
    /// [`detail_auth_subject`](genauth_raw::Client::detail_auth_subject).
    #[doc(alias = "detailAuthSubject")]
    pub fn get_authorization_of_subject(
        &self,
        app_id: impl IntoInput<String>,
        target_type: impl IntoInput<AuthorizationTargetType>,
        target_id: impl IntoInput<String>,
    ) -> DetailAuthSubjectCall {
        self.client
            .raw()
            .detail_auth_subject()
            .app_id(app_id)
            .target_type(target_type)
            .target_id(target_id)
    }

    /// Enables or disables one application authorization record without deleting it.
    ///
    /// `POST /api/v3/update-auth-enabled`. One request. `id` is the identifier of a record, as
    /// [`list_authorizations`](Self::list_authorizations) gives it. Limits and errors:
    /// [`update_auth_enabled`](genauth_raw::Client::update_auth_enabled).
    #[doc(alias = "enabledAuth")]
    pub fn set_authorization_enabled(
        &self,
        id: impl IntoInput<String>,
        enabled: impl IntoInput<bool>,
    ) -> UpdateAuthEnabledCall {
        self.client
            .raw()
            .update_auth_enabled()
            .id(id)
            .enabled(enabled)
    }

    /// Deletes application authorization records by their IDs (`authIds`).
    ///
    /// `DELETE /api/v3/batch-applications-auth`. Idempotent. One request. By the identifiers of records. A record that
    /// denies access is deleted, too, and may let its subject in; by subjects: [`revoke_access`](Self::revoke_access).
    /// Limits and errors: [`delete_applications_auth`](genauth_raw::Client::delete_applications_auth).
    #[doc(alias = "deleteAuth")]
    pub fn delete_authorizations<M>(
        &self,
        auth_ids: impl IntoList<List<String>, M>,
    ) -> DeleteApplicationsAuthCall {
        self.client
            .raw()
            .delete_applications_auth()
            .auth_ids(auth_ids)
    }

    /// Returns the default access strategy of an application: allow all users or deny all.
    ///
    /// `GET /api/v3/get-application-permission-strategy`. Idempotent. One request. Limits and errors:
    /// [`get_application_permission_strategy`](genauth_raw::Client::get_application_permission_strategy).
    #[doc(alias = "getApplicationPermissionStrategy")]
    pub fn get_permission_strategy(
        &self,
        app_id: impl IntoInput<String>,
    ) -> GetApplicationPermissionStrategyCall {
        self.client
            .raw()
            .get_application_permission_strategy()
            .app_id(app_id)
    }

    /// Sets the default access strategy of an application to allow all or deny all.
    ///
    /// `POST /api/v3/update-application-permission-strategy`. One request. `ALLOW_ALL` lets in everybody whom no record
    /// denies. Limits and errors:
    /// [`update_application_permission_strategy`](genauth_raw::Client::update_application_permission_strategy).
    #[doc(alias = "updateApplicationPermissionStrategy")]
    pub fn update_permission_strategy(
        &self,
        app_id: impl IntoInput<String>,
        permission_strategy: impl IntoInput<PermissionStrategy>,
    ) -> UpdateApplicationPermissionStrategyCall {
        self.client
            .raw()
            .update_application_permission_strategy()
            .app_id(app_id)
            .permission_strategy(permission_strategy)
    }

    fn record<M>(
        &self,
        app_id: impl IntoInput<String>,
        subjects: impl IntoList<Subjects, M>,
        effect: Effect,
    ) -> AuthorizeApplicationAccessCall {
        self.client
            .raw()
            .authorize_application_access()
            .app_id(app_id.into_input().and_then(not_blank))
            .list(Records::new(subjects.into_list(), effect))
    }
}
