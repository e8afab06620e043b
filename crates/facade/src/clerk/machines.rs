//! Machines and the scopes between them: which machine may ask for tokens that another one accepts.

use clerk_raw::ids::MachineId;
use clerk_raw::machines::{
    CreateMachineCall, CreateMachineScopeCall, DeleteMachineCall, DeleteMachineScopeCall,
    GetMachineCall, GetMachineSecretKeyCall, ListMachinesCall, RotateMachineSecretKeyCall,
    UpdateMachineCall,
};
use identity_facade_core::{IntoInput, Seconds, Text};

use super::Client;
use crate::group::group;

group!(Client::machines -> Machines, "clerk-machines", "Machines, their secret keys and the scopes between them.");

impl Machines {
    /// Lists the machines of the instance, newest first.
    ///
    /// `GET /v1/machines`. Idempotent. Limits and errors: [`list_machines`](clerk_raw::Client::list_machines).
    pub fn list(&self) -> ListMachinesCall {
        self.client.raw().list_machines()
    }

    /// Returns one machine with the machines it may call.
    ///
    /// `GET /v1/machines/{machine_id}`. Idempotent. Limits and errors: [`get_machine`](clerk_raw::Client::get_machine).
    pub fn get(&self, machine_id: impl IntoInput<MachineId>) -> GetMachineCall {
        self.client.raw().get_machine(machine_id)
    }

    /// Creates a machine and returns its secret key; scopes may be set at once.
    ///
    /// `POST /v1/machines`. The call's `scoped_machines` sets up to 150 scopes at once. Limits and errors:
    /// [`create_machine`](clerk_raw::Client::create_machine).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let builder = identity_facade::clerk::Client::builder(emulator.clerk_key());
    /// # let clerk = builder.exchange(emulator.connection()).build()?;
    /// let machine = clerk.machines().create("reports").default_token_ttl(600).await?;
    /// assert_eq!(clerk.machines().get(&machine.id).await?.name, "reports");
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, name: impl IntoInput<Text<1, 255>>) -> CreateMachineCall {
        self.client.raw().create_machine().name(name)
    }

    /// Updates the name or default token lifetime of a machine; the rest stays.
    ///
    /// `PATCH /v1/machines/{machine_id}`. Limits and errors: [`update_machine`](clerk_raw::Client::update_machine).
    pub fn update(&self, machine_id: impl IntoInput<MachineId>) -> UpdateMachineCall {
        self.client.raw().update_machine(machine_id)
    }

    /// Deletes a machine by its id.
    ///
    /// `DELETE /v1/machines/{machine_id}`. Idempotent. Limits and errors:
    /// [`delete_machine`](clerk_raw::Client::delete_machine).
    pub fn delete(&self, machine_id: impl IntoInput<MachineId>) -> DeleteMachineCall {
        self.client.raw().delete_machine(machine_id)
    }

    /// Lets one machine call another; at most 150 scopes per machine.
    ///
    /// `POST /v1/machines/{machine_id}/scopes`. Tokens that were issued before do not gain the scope. Limits and
    /// errors: [`create_machine_scope`](clerk_raw::Client::create_machine_scope).
    #[doc(alias = "createScope")]
    pub fn create_scope(
        &self,
        machine_id: impl IntoInput<MachineId>,
        to_machine_id: impl IntoInput<MachineId>,
    ) -> CreateMachineScopeCall {
        self.client
            .raw()
            .create_machine_scope(machine_id)
            .to_machine_id(to_machine_id.into_input())
    }

    /// Removes the access of one machine to another; both machines stay.
    ///
    /// `DELETE /v1/machines/{machine_id}/scopes/{other_machine_id}`. Idempotent. `machine_id` loses its access to
    /// `other_machine_id`. Both identifiers are checked before anything is sent; every violation is in one error of kind
    /// [`Validation`](crate::ErrorKind::Validation).
    ///
    /// Tokens that were issued before stay valid: revoke opaque M2M tokens (`m2m_tokens().revoke(…)`), let JWTs
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
    #[doc(alias = "deleteScope")]
    pub fn delete_scope(
        &self,
        machine_id: impl IntoInput<MachineId>,
        other_machine_id: impl IntoInput<MachineId>,
    ) -> DeleteMachineScopeCall {
        self.client
            .raw()
            .delete_machine_scope(machine_id, other_machine_id)
    }

    /// Returns the current secret key of a machine without rotating it.
    ///
    /// `GET /v1/machines/{machine_id}/secret_key`. Idempotent. Limits and errors:
    /// [`get_machine_secret_key`](clerk_raw::Client::get_machine_secret_key).
    #[doc(alias = "getSecretKey")]
    pub fn get_secret_key(&self, machine_id: impl IntoInput<MachineId>) -> GetMachineSecretKeyCall {
        self.client.raw().get_machine_secret_key(machine_id)
    }

    /// Rotates the secret key of a machine; the old key works for `previous_token_ttl`.
    ///
    /// `POST /v1/machines/{machine_id}/secret_key/rotate`. `previous_token_ttl`: seconds or a `Duration`, at most 8
    /// hours. If the answer is lost, [`get_secret_key`](Self::get_secret_key) reads the new key. Limits and errors:
    /// [`rotate_machine_secret_key`](clerk_raw::Client::rotate_machine_secret_key).
    #[doc(alias = "rotateSecretKey")]
    pub fn rotate_secret_key(
        &self,
        machine_id: impl IntoInput<MachineId>,
        previous_token_ttl: impl IntoInput<Seconds<0, 28800>>,
    ) -> RotateMachineSecretKeyCall {
        self.client
            .raw()
            .rotate_machine_secret_key(machine_id)
            .previous_token_ttl(previous_token_ttl)
    }
}
