//! Bulk forms of access to applications.

use genauth_raw::applications::{AUTHORIZE_APPLICATION_ACCESS, REVOKE_APPLICATION_ACCESS};
use genauth_raw::shared::IsSuccessDto;
use identity_facade_core::bulk::{Bulk, Form, IntoInputs};
use identity_facade_core::{IntoInput, Invalid, Operation, ResponseFuture};

use super::subject_id::{SubjectId, together};
use crate::genauth::subject::{Subject, not_blank};
use crate::genauth::{Applications, ManagementClient};

/// So many entries in a request, and so many identifiers in an entry.
const ENTRIES: usize = 10;
const IDENTIFIERS: usize = 50;

impl ManagementClient {
    /// Revokes the access of any number of subjects to an application.
    ///
    /// `POST /api/v3/revoke-application-access`, once for 10 x 50 subjects: those of the same kind, and roles of the same
    /// namespace, share an entry. Idempotent: access that a subject does not have is not an error. `.await` gives the
    /// report; see [`Bulk`]. Feature `genauth-applications`.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let (id, secret) = emulator.genauth_key();
    /// use identity_facade::genauth::{ManagementClient, SubjectId};
    ///
    /// let genauth = ManagementClient::builder(id, secret).exchange(emulator.connection()).build()?;
    /// let grants = [SubjectId::user("ada"), SubjectId::role("code1", "admin"), SubjectId::user("ada"), SubjectId::user(" ")];
    /// let plan = genauth.revoke_application_access_all("app", grants.clone()).plan();
    /// assert_eq!(plan.requests.len(), 1);
    /// assert_eq!(plan.duplicates[0].index, 2);
    ///
    /// let report = genauth.revoke_application_access_all("app", grants).await;
    /// assert_eq!((report.counts().done, report.counts().failed), (3, 1));
    /// # Ok(())
    /// # }
    /// ```
    pub fn revoke_application_access_all<V: IntoInput<SubjectId>, M>(
        &self,
        app_id: impl IntoInput<String>,
        grants: impl IntoInputs<V, M>,
    ) -> Bulk<SubjectId, IsSuccessDto> {
        let form = form(&REVOKE_APPLICATION_ACCESS);
        access(self, form, app_id, grants, |client, app_id, subjects| {
            client.revoke_application_access(app_id, subjects).send()
        })
    }
}

impl Applications {
    /// Allows any number of subjects to access an application.
    ///
    /// `POST /api/v3/authorize-application-access`, once for 10 x 50 subjects, as
    /// [`revoke_application_access_all`](ManagementClient::revoke_application_access_all) groups them. Not idempotent: a
    /// refused request fails as a whole; see [`Bulk::per_request`].
    pub fn authorize_access_all<V: IntoInput<SubjectId>, M>(
        &self,
        app_id: impl IntoInput<String>,
        grants: impl IntoInputs<V, M>,
    ) -> Bulk<SubjectId, IsSuccessDto> {
        let form = form(&AUTHORIZE_APPLICATION_ACCESS).argument(&"ALLOW");
        access(
            &self.client,
            form,
            app_id,
            grants,
            |client, app_id, subjects| {
                client
                    .applications()
                    .authorize_access(app_id, subjects)
                    .send()
            },
        )
    }

    /// Denies any number of subjects access to an application.
    ///
    /// `POST /api/v3/authorize-application-access` with the effect `DENY`. Otherwise as
    /// [`authorize_access_all`](Self::authorize_access_all).
    pub fn deny_access_all<V: IntoInput<SubjectId>, M>(
        &self,
        app_id: impl IntoInput<String>,
        grants: impl IntoInputs<V, M>,
    ) -> Bulk<SubjectId, IsSuccessDto> {
        let form = form(&AUTHORIZE_APPLICATION_ACCESS).argument(&"DENY");
        access(
            &self.client,
            form,
            app_id,
            grants,
            |client, app_id, subjects| client.applications().deny_access(app_id, subjects).send(),
        )
    }

    /// Revokes the access of any number of subjects to an application: the same as
    /// [`ManagementClient::revoke_application_access_all`].
    pub fn revoke_access_all<V: IntoInput<SubjectId>, M>(
        &self,
        app_id: impl IntoInput<String>,
        grants: impl IntoInputs<V, M>,
    ) -> Bulk<SubjectId, IsSuccessDto> {
        self.client.revoke_application_access_all(app_id, grants)
    }
}

fn form(operation: &'static Operation) -> Form<SubjectId> {
    Form::grouped(operation, ENTRIES, IDENTIFIERS, SubjectId::kind).keyed(SubjectId::key)
}

/// The subjects of one request.
type Subjects = Vec<Result<Subject, Invalid>>;

/// The bulk form of a call about access to an application.
fn access<V: IntoInput<SubjectId>, M>(
    client: &ManagementClient,
    form: Form<SubjectId>,
    app_id: impl IntoInput<String>,
    grants: impl IntoInputs<V, M>,
    call: fn(&ManagementClient, Result<String, Invalid>, Subjects) -> ResponseFuture<IsSuccessDto>,
) -> Bulk<SubjectId, IsSuccessDto> {
    let client = client.with_options(Bulk::<SubjectId, IsSuccessDto>::options());
    let app_id: Result<String, Invalid> = app_id.into_input().and_then(not_blank);
    let form = form.argument(&app_id.as_ref().ok());
    Bulk::lent(form, grants.into_inputs(V::into_input), move |entries| {
        let subjects = entries.iter().map(|entry| together(entry)).collect();
        call(&client, app_id.clone(), subjects)
    })
}
