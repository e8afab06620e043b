//! Applications: their configuration, and in `access` who may enter them.

mod access;

use genauth_raw::applications::{
    CheckDomainAvailableCall, CreateApplicationCall, DeleteApplicationCall, GetApplicationCall,
    GetApplicationSecretCall, GetApplicationSimpleInfoCall, GetMfaTriggerDataCall,
    ListApplicationActiveUsersCall, ListApplicationSimpleInfoCall, ListApplicationsCall,
    RefreshApplicationSecretCall, UpdateApplicationCall, UpdateApplicationMfaSettingsCall,
    UpdateLoginConfig, UpdateLoginPageConfigCall,
};
use identity_facade_core::IntoInput;

use super::ManagementClient;
use crate::group::group;

group!(ManagementClient::applications -> Applications, "genauth-applications", "Applications, their configuration, and who has access to them.");

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
}
