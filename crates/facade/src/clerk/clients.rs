//! Clients, that is devices, with the sessions on them.

use clerk_raw::clients::{GetClientCall, GetClientListCall, VerifyClientCall};
use clerk_raw::ids::ClientId;
use identity_facade_core::{IntoInput, Secret};

use super::Client;
use crate::group::group;

group!(Client::clients -> Clients, "clerk-clients", "Clients, that is devices, with their sessions.");

impl Clients {
    /// Lists all clients, newest first (deprecated).
    ///
    /// `GET /v1/clients`. Idempotent. Limits and errors: [`get_client_list`](clerk_raw::Client::get_client_list).
    #[doc(alias = "getClientList")]
    #[deprecated = "list the sessions of a user"]
    #[allow(deprecated)] // the raw call is, too
    pub fn list(&self) -> GetClientListCall {
        self.client.raw().get_client_list()
    }

    /// Returns one client, that is a device with its sessions.
    ///
    /// `GET /v1/clients/{client_id}`. Idempotent. Limits and errors: [`get_client`](clerk_raw::Client::get_client).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let builder = identity_facade::clerk::Client::builder(emulator.clerk_key());
    /// # let clerk = builder.exchange(emulator.connection()).build()?;
    /// let client = clerk.clients().get("client_1").await?;
    /// println!("{} sessions", client.sessions.len());
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "getClient")]
    pub fn get(&self, client_id: impl IntoInput<ClientId>) -> GetClientCall {
        self.client.raw().get_client(client_id)
    }

    /// Verifies a client token (JWT) and returns the client it belongs to.
    ///
    /// `POST /v1/clients/verify`. Idempotent. Changes nothing. Limits and errors:
    /// [`verify_client`](clerk_raw::Client::verify_client).
    #[doc(alias = "verifyClient")]
    pub fn verify(&self, token: impl IntoInput<Secret>) -> VerifyClientCall {
        self.client.raw().verify_client().token(token)
    }
}
