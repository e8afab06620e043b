//! Machines and the scopes between them: which machine may ask for tokens that another one accepts.

use std::future::IntoFuture;

use clerk_raw::ids::MachineId;
use clerk_raw::machines::DELETE_MACHINE_SCOPE;
use identity_facade_core::{BoxFuture, CallOptions, Error, Invalid, UnixMillis};

use super::Client;

impl Client {
    /// Operations on machines. Feature `clerk-machines`.
    pub fn machines(&self) -> Machines<'_> {
        Machines { client: self }
    }
}

/// Operations on machines, from [`Client::machines`].
#[derive(Clone, Copy, Debug)]
pub struct Machines<'c> {
    client: &'c Client,
}

/// A scope between two machines: one that was created, or one that was deleted. Feature `clerk-machines`.
#[derive(Clone, Debug, PartialEq, Eq)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize, serde::Deserialize))]
#[must_use = "it tells which scope it is"]
#[non_exhaustive]
pub struct MachineScope {
    /// The machine that has or had access.
    pub from_machine_id: MachineId,
    /// The machine that it has or had access to.
    pub to_machine_id: MachineId,
    /// When it was created; absent for a scope that was deleted.
    pub created_at: UnixMillis,
    /// Whether the scope is gone.
    pub deleted: bool,
    /// What to quote to the vendor's support.
    pub request_id: Option<String>,
}

/// The call that [`Machines::delete_scope`] makes; `.await` sends it. Feature `clerk-machines`.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteScope<'c> {
    client: &'c Client,
    machines: Result<(MachineId, MachineId), Invalid>,
    options: CallOptions,
}

impl<'c> Machines<'c> {
    /// Takes away the access of `machine_id` to `other_machine_id`.
    ///
    /// Sends `DELETE /v1/machines/{machine_id}/scopes/{other_machine_id}`. Both identifiers are checked before
    /// anything is sent: nothing that could change the path is let through, and what is wrong with both is told in
    /// one error of kind [`Validation`](crate::ErrorKind::Validation).
    ///
    /// Tokens that were issued before keep what they could do: revoke opaque M2M tokens (`raw().revoke_m2m_token()`),
    /// let JWTs run out.
    ///
    /// # Errors
    ///
    /// [`NotFound`](crate::ErrorKind::NotFound) if there is no such machine or no such scope;
    /// [`NotDone`](crate::ErrorKind::NotDone) if the answer says that the scope is not deleted; otherwise as for every
    /// call. If the answer to a first attempt is lost, the second finds the scope gone: `NotFound` whose
    /// [`carried_out()`](crate::Error::carried_out) is `Unknown` may mean that this very call took it away.
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::start().await?;
    /// # let (url, key) = (emulator.clerk_url(), emulator.clerk_key());
    /// use identity_facade::{ErrorKind, clerk};
    ///
    /// let clerk = clerk::Client::builder(key).base_url(url).build()?;
    /// let missing = clerk.machines().delete_scope("mch_123", "mch_456").await.unwrap_err();
    /// assert_eq!(missing.kind(), ErrorKind::NotFound);
    ///
    /// let refused = clerk.machines().delete_scope("mch_123", "../users").await.unwrap_err();
    /// assert_eq!(refused.kind(), ErrorKind::Validation);
    /// assert_eq!(refused.violations()[0].field, "other_machine_id");
    /// # Ok(())
    /// # }
    /// ```
    ///
    /// [Vendor's reference](https://clerk.com/docs/reference/backend-api/tag/machines/delete/machines/%7Bmachine_id%7D/scopes/%7Bother_machine_id%7D)
    pub fn delete_scope(
        &self,
        machine_id: impl TryInto<MachineId, Error: Into<Invalid>>,
        other_machine_id: impl TryInto<MachineId, Error: Into<Invalid>>,
    ) -> DeleteScope<'c> {
        let from = machine_id
            .try_into()
            .map_err(|refused| refused.into().at("machine_id"));
        let to = other_machine_id
            .try_into()
            .map_err(|refused| refused.into().at("other_machine_id"));
        DeleteScope {
            client: self.client,
            machines: Invalid::both(from, to),
            options: CallOptions::new(),
        }
    }
}

impl DeleteScope<'_> {
    /// How this call differs from the client's other calls: retries and timeouts.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.options = options;
        self
    }

    async fn send(self) -> Result<MachineScope, Error> {
        let transport = self.client.raw().transport();
        let refused = |invalid| transport.refuse(&DELETE_MACHINE_SCOPE, invalid);
        let (from, to) = self.machines.map_err(refused)?;
        let reply = self
            .client
            .raw()
            .delete_machine_scope()
            .machine_id(from)
            .other_machine_id(to)
            .options(self.options)
            .send()
            .await?;
        let request_id = reply.request_id().map(str::to_owned);
        // A receipt: a scope that is not gone is an error, and what the answer leaves out is what was asked for.
        let scope = reply.into_body()?;
        Ok(MachineScope {
            from_machine_id: scope.from_machine_id,
            to_machine_id: scope.to_machine_id,
            created_at: UnixMillis::default(),
            deleted: scope.deleted,
            request_id,
        })
    }
}

impl<'c> IntoFuture for DeleteScope<'c> {
    type Output = Result<MachineScope, Error>;
    type IntoFuture = BoxFuture<'c, Self::Output>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.send())
    }
}
