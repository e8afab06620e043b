//! Machines and the scopes between them: which machine may ask for tokens that another one accepts.

use clerk_raw::ids::MachineId;
use clerk_raw::machines::DeleteMachineScopeCall;
use identity_facade_core::IntoInput;

use super::Client;
use crate::group::group;

group!(Client::machines -> Machines, "clerk-machines", "Machines, their secret keys and the scopes between them.");

impl Machines {
    /// Removes the access of one machine to another; `delete_machine` removes the machine.
    ///
    /// `DELETE /v1/machines/{machine_id}/scopes/{other_machine_id}`. Idempotent. `machine_id` loses its access to
    /// `other_machine_id`. Both identifiers are checked before anything is sent; every violation is in one error of kind
    /// [`Validation`](crate::ErrorKind::Validation).
    ///
    /// Tokens that were issued before stay valid: revoke opaque M2M tokens (`raw().revoke_m2m_token(…)`), let JWTs
    /// expire.
    ///
    /// # Errors
    ///
    /// [`NotFound`](crate::ErrorKind::NotFound) if there is no such machine or no such scope;
    /// [`NotDone`](crate::ErrorKind::NotDone) if the answer says that the scope is not deleted; otherwise as for every
    /// call. If the answer to a first attempt is lost, the retry finds the scope gone: `NotFound` whose
    /// [`carried_out()`](crate::Error::carried_out) is `Unknown` may mean that this call deleted it.
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
    /// [API reference](https://clerk.com/docs/reference/backend-api/tag/machines/delete/machines/%7Bmachine_id%7D/scopes/%7Bother_machine_id%7D)
    pub fn delete_scope(
        &self,
        machine_id: impl IntoInput<MachineId>,
        other_machine_id: impl IntoInput<MachineId>,
    ) -> DeleteMachineScopeCall {
        self.client
            .raw()
            .delete_machine_scope(machine_id, other_machine_id)
    }
}
