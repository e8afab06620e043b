//! Bulk forms of access to applications.

use genauth_raw::applications::REVOKE_APPLICATION_ACCESS;
use genauth_raw::shared::IsSuccessDto;
use identity_facade_core::bulk::{Bulk, Form, IntoInputs};
use identity_facade_core::{IntoInput, Invalid};

use super::subject_id::{SubjectId, entry};
use crate::genauth::ManagementClient;
use crate::genauth::subject::not_blank;

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
        let client = self.with_options(Bulk::<SubjectId, IsSuccessDto>::options());
        let app_id: Result<String, Invalid> = app_id.into_input().and_then(not_blank);
        let form = Form::grouped(
            &REVOKE_APPLICATION_ACCESS,
            ENTRIES,
            IDENTIFIERS,
            SubjectId::kind,
        )
        .argument(&app_id.as_ref().ok());
        Bulk::new(form, grants.into_inputs(V::into_input), move |entries| {
            client
                .raw()
                .revoke_application_access()
                .app_id(app_id.clone())
                .list(entries.into_iter().map(entry))
        })
    }
}
