//! SAML connections, in the form before enterprise connections. Every operation is deprecated.

#![allow(deprecated)] // the raw calls are, too

use clerk_raw::ids::SamlConnectionId;
use clerk_raw::saml_connections::{
    CreateSamlConnectionBodyProvider, CreateSamlConnectionCall, DeleteSamlConnectionCall,
    GetSamlConnectionCall, ListSamlConnectionsCall, UpdateSamlConnectionCall,
};
use identity_facade_core::IntoInput;

use super::Client;
use crate::group::group;

group!(Client::saml_connections -> SamlConnections, "clerk-saml-connections", "SAML connections, before there were enterprise connections.");

impl SamlConnections {
    /// Lists SAML connections (deprecated: use enterprise connections).
    ///
    /// `GET /v1/saml_connections`. Idempotent. Limits and errors:
    /// [`list_saml_connections`](clerk_raw::Client::list_saml_connections).
    #[doc(alias = "getSamlConnectionList")]
    #[deprecated = "use `clerk.enterprise_connections()`"]
    pub fn list(&self) -> ListSamlConnectionsCall {
        self.client.raw().list_saml_connections()
    }

    /// Returns one SAML connection (deprecated: use enterprise connections).
    ///
    /// `GET /v1/saml_connections/{saml_connection_id}`. Idempotent. Limits and errors:
    /// [`get_saml_connection`](clerk_raw::Client::get_saml_connection).
    #[doc(alias = "getSamlConnection")]
    #[deprecated = "use `clerk.enterprise_connections()`"]
    pub fn get(
        &self,
        saml_connection_id: impl IntoInput<SamlConnectionId>,
    ) -> GetSamlConnectionCall {
        self.client.raw().get_saml_connection(saml_connection_id)
    }

    /// Creates a SAML connection (deprecated: use enterprise connections).
    ///
    /// `POST /v1/saml_connections`. The call's `domain` or `domains` is required, too. Limits and errors:
    /// [`create_saml_connection`](clerk_raw::Client::create_saml_connection).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let builder = identity_facade::clerk::Client::builder(emulator.clerk_key());
    /// # let clerk = builder.exchange(emulator.connection()).build()?;
    /// let connection = clerk.saml_connections().create("Acme", "saml_okta").domain("acme.example").await?;
    /// println!("{}", connection.id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createSamlConnection")]
    #[deprecated = "use `clerk.enterprise_connections()`"]
    pub fn create(
        &self,
        name: impl IntoInput<String>,
        provider: impl IntoInput<CreateSamlConnectionBodyProvider>,
    ) -> CreateSamlConnectionCall {
        self.client
            .raw()
            .create_saml_connection()
            .name(name)
            .provider(provider)
    }

    /// Updates a SAML connection (deprecated: use enterprise connections).
    ///
    /// `PATCH /v1/saml_connections/{saml_connection_id}`. Limits and errors:
    /// [`update_saml_connection`](clerk_raw::Client::update_saml_connection).
    #[doc(alias = "updateSamlConnection")]
    #[deprecated = "use `clerk.enterprise_connections()`"]
    pub fn update(
        &self,
        saml_connection_id: impl IntoInput<SamlConnectionId>,
    ) -> UpdateSamlConnectionCall {
        self.client.raw().update_saml_connection(saml_connection_id)
    }

    /// Deletes a SAML connection (deprecated: use enterprise connections).
    ///
    /// `DELETE /v1/saml_connections/{saml_connection_id}`. Idempotent. Limits and errors:
    /// [`delete_saml_connection`](clerk_raw::Client::delete_saml_connection).
    #[doc(alias = "deleteSamlConnection")]
    #[deprecated = "use `clerk.enterprise_connections()`"]
    pub fn delete(
        &self,
        saml_connection_id: impl IntoInput<SamlConnectionId>,
    ) -> DeleteSamlConnectionCall {
        self.client.raw().delete_saml_connection(saml_connection_id)
    }
}
