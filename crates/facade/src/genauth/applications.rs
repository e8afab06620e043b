//! Access of subjects to applications.

use std::future::IntoFuture;

use genauth_raw::applications::{REVOKE_APPLICATION_ACCESS, RevokeApplicationAccessDto};
use identity_facade_core::{BoxFuture, CallOptions, Error, Invalid, Rule};

use super::ManagementClient;
use super::subject::{Subject, Subjects, is_blank};

/// What came of a change of access. Feature `genauth-applications`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize, serde::Deserialize))]
#[must_use = "it tells that the change is made"]
#[non_exhaustive]
pub struct AccessOutcome {
    /// The change is made. Always true: an answer that says `false` is an error of kind
    /// [`NotDone`](crate::ErrorKind::NotDone).
    pub success: bool,
    /// What to quote to the vendor's support.
    pub request_id: Option<String>,
}

/// The call that [`ManagementClient::revoke_application_access`] makes; `.await` sends it. Feature
/// `genauth-applications`.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct RevokeApplicationAccess<'c> {
    client: &'c ManagementClient,
    body: Result<RevokeApplicationAccessDto, Invalid>,
    options: CallOptions,
}

impl ManagementClient {
    /// Takes away the access of 1 to 10 subjects to an application. Feature `genauth-applications`.
    ///
    /// Sends `POST /api/v3/revoke-application-access`. Access that a subject does not have is not an error, so the
    /// call may be repeated. More than 10 subjects, a blank application id and whatever else is wrong are told in one
    /// error of kind [`Validation`](crate::ErrorKind::Validation), and nothing is sent.
    ///
    /// The items of `subjects` may be [`Subject`]s or what its constructors return: a list of results need not be
    /// unwrapped one by one, and every refusal then names its place, such as `list[3].targetIdentifier`.
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
    /// [Vendor's reference](https://api.genauth.ai/openapi/v3/management/)
    pub fn revoke_application_access<S>(
        &self,
        app_id: impl Into<String>,
        subjects: impl IntoIterator<Item = S>,
    ) -> RevokeApplicationAccess<'_>
    where
        S: TryInto<Subject, Error: Into<Invalid>>,
    {
        let app_id = app_id.into();
        let named = if is_blank(&app_id) {
            Err(Invalid::new("appId", Rule::Blank))
        } else {
            Ok(())
        };
        let body = RevokeApplicationAccessDto::builder()
            .app_id(app_id)
            .list(Subjects::new(subjects))
            .build();
        RevokeApplicationAccess {
            client: self,
            body: Invalid::both(named, body).map(|((), body)| body),
            options: CallOptions::new(),
        }
    }
}

impl RevokeApplicationAccess<'_> {
    /// How this call differs from the client's other calls: retries and timeouts.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    async fn send(self) -> Result<AccessOutcome, Error> {
        let transport = self.client.raw().transport();
        let refused = |invalid| transport.refuse(&REVOKE_APPLICATION_ACCESS, invalid);
        let reply = self
            .client
            .raw()
            .revoke_application_access()
            .body(self.body.map_err(refused)?)
            .options(self.options)
            .send()
            .await?;
        let request_id = reply.request_id().map(str::to_owned);
        // A receipt: `success: false` is an error, and an answer without `data` is no less a success.
        let receipt = reply.into_body()?;
        Ok(AccessOutcome {
            success: receipt.success,
            request_id,
        })
    }
}

impl<'c> IntoFuture for RevokeApplicationAccess<'c> {
    type Output = Result<AccessOutcome, Error>;
    type IntoFuture = BoxFuture<'c, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
