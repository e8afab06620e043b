//! Access to an application: records that allow or deny it to subjects, and the strategy for everybody else.

use genauth_raw::applications::{
    ApplicationPermissionRecordItem as Item, AuthorizationTargetType,
    AuthorizeApplicationAccessCall, DeleteApplicationPermissionRecordItem,
    DeleteApplicationsAuthCall, DetailAuthSubjectCall, GetApplicationPermissionStrategyCall,
    ListAuthApplicationCall, ListAuthSubjectCall, RevokeApplicationAccessCall,
    UpdateApplicationPermissionStrategyCall, UpdateAuthEnabledCall,
};
use genauth_raw::shared::{Effect, PermissionStrategy};
use identity_facade_core::{AtMost, IntoInput, IntoList, Invalid, List};

use super::Applications;
use crate::genauth::ManagementClient;
use crate::genauth::subject::{Subject, not_blank};

/// The subjects of one call: 1 to 10.
type Subjects = AtMost<Subject, 10, 1>;

impl Applications {
    /// Allows access to an application for users, roles, groups or organization nodes: 1 to 10 subjects.
    ///
    /// `POST /api/v3/authorize-application-access` with the effect `ALLOW`. One request. Not idempotent: after
    /// [`carried_out()`](crate::Error::carried_out) `Unknown`, [`list_authorizations`](Self::list_authorizations) tells.
    ///
    /// `subjects` is one [`Subject`], any iterator of them, or any iterator of the results of its constructors. Child
    /// nodes of an organization inherit the access, unless the subject is made with
    /// [`Subject::organizations_without_children`]. Limits and errors:
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
        subjects: impl IntoList<AtMost<DeleteApplicationPermissionRecordItem, 10, 1>, M>,
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
            .list(Records {
                subjects: subjects.into_list(),
                effect,
            })
    }
}

/// Subjects with the effect that is recorded for them.
struct Records {
    subjects: Result<Subjects, Invalid>,
    effect: Effect,
}

impl IntoList<AtMost<Item, 10, 1>, Self> for Records {
    fn into_list(self) -> Result<AtMost<Item, 10, 1>, Invalid> {
        let subjects = self.subjects?.into_iter();
        AtMost::try_from_iter(subjects.map(|subject| subject.record(self.effect)))
    }
}

impl ManagementClient {
    /// Revokes the access of 1 to 10 subjects to an application.
    ///
    /// `POST /api/v3/revoke-application-access`. Idempotent: access that a subject does not have is not an error. Every
    /// violation (more than 10 subjects, a blank application id, …) is in one error of kind
    /// [`Validation`](crate::ErrorKind::Validation), and nothing is sent.
    ///
    /// `subjects` is one [`Subject`], any iterator of them, or any iterator of the results of its
    /// constructors: then a violation names its place, such as `list[3].targetIdentifier`. An answer that says `success: false` is an error of kind
    /// [`NotDone`](crate::ErrorKind::NotDone). Feature `genauth-applications`.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::start().await?;
    /// # let (url, (id, secret)) = (emulator.genauth_url(), emulator.genauth_key());
    /// use identity_facade::genauth::{ManagementClient, Subject};
    ///
    /// let genauth = ManagementClient::builder(id, secret).host(url).build()?;
    /// let outcome = genauth
    ///     .revoke_application_access("6229ffaxxxxxxxxcade3e3d9", [Subject::users(["6229ffaxxxxxxxxcade3e3d9"])?])
    ///     .await?;
    /// assert!(outcome.success);
    ///
    /// let too_many = (0..51).map(|n| n.to_string());
    /// let refused = genauth
    ///     .revoke_application_access("6229ffaxxxxxxxxcade3e3d9", [Subject::users(["a"]), Subject::groups(too_many)])
    ///     .await
    ///     .unwrap_err();
    /// assert_eq!(refused.violations()[0].to_string(), "`list[1].targetIdentifier`: at most 50, got 51");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [API reference](https://api.genauth.ai/openapi/v3/management/)
    pub fn revoke_application_access<M>(
        &self,
        app_id: impl IntoInput<String>,
        subjects: impl IntoList<AtMost<DeleteApplicationPermissionRecordItem, 10, 1>, M>,
    ) -> RevokeApplicationAccessCall {
        self.raw()
            .revoke_application_access()
            .app_id(app_id.into_input().and_then(not_blank))
            .list(subjects)
    }
}
