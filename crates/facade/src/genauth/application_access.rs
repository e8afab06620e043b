//! Revoking access to an application, on the client itself. The other operations are in `applications`.

use genauth_raw::applications::RevokeApplicationAccessCall;
use identity_facade_core::{IntoInput, IntoList};

use super::ManagementClient;
use super::subject::{Subjects, not_blank, revoked};

impl ManagementClient {
    /// Revokes the access of 1 to 10 subjects to an application.
    ///
    /// `POST /api/v3/revoke-application-access`. Idempotent: access that a subject does not have is not an error. Every
    /// violation (more than 10 subjects, a blank application id, …) is in one error of kind
    /// [`Validation`](crate::ErrorKind::Validation), and nothing is sent.
    ///
    /// `subjects` is one [`Subject`](super::Subject), any iterator of them, or any iterator of the results of its
    /// constructors: then a violation names its place, such as `list[3].targetIdentifier`. An answer that says
    /// `success: false` is an error of kind [`NotDone`](crate::ErrorKind::NotDone). What still lets a subject in: the
    /// access of its groups, roles and organizations, and the default strategy. Feature `genauth-applications`.
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
        subjects: impl IntoList<Subjects, M>,
    ) -> RevokeApplicationAccessCall {
        self.raw()
            .revoke_application_access()
            .app_id(app_id.into_input().and_then(not_blank))
            .__member(
                "list",
                subjects.into_list().map(|subjects| revoked(&subjects)),
            )
    }
}
