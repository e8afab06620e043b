//! Enterprise connections: single sign-on by SAML or OIDC.

use clerk_raw::enterprise_connections::{
    CreateEnterpriseConnectionBodyProvider, CreateEnterpriseConnectionCall,
    CreateEnterpriseConnectionTestRunCall, DeleteEnterpriseConnectionCall,
    GetEnterpriseConnectionCall, ListEnterpriseConnectionTestRunsCall,
    ListEnterpriseConnectionsCall, UpdateEnterpriseConnectionCall,
};
use clerk_raw::ids::EnterpriseConnectionId;
use identity_facade_core::{AtMost, IntoInput, IntoList};

use super::Client;
use crate::group::group;

group!(Client::enterprise_connections -> EnterpriseConnections, "clerk-enterprise-connections", "Enterprise connections: single sign-on by SAML or OIDC.");

impl EnterpriseConnections {
    /// Lists the enterprise SSO connections (SAML and OIDC) of the instance.
    ///
    /// `GET /v1/enterprise_connections`. Idempotent. Limits and errors:
    /// [`list_enterprise_connections`](clerk_raw::Client::list_enterprise_connections).
    #[doc(alias = "getEnterpriseConnectionList")]
    pub fn list(&self) -> ListEnterpriseConnectionsCall {
        self.client.raw().list_enterprise_connections()
    }

    /// Returns one enterprise SSO connection with its SAML or OIDC settings.
    ///
    /// `GET /v1/enterprise_connections/{enterprise_connection_id}`. Idempotent. Limits and errors:
    /// [`get_enterprise_connection`](clerk_raw::Client::get_enterprise_connection).
    #[doc(alias = "getEnterpriseConnection")]
    pub fn get(
        &self,
        enterprise_connection_id: impl IntoInput<EnterpriseConnectionId>,
    ) -> GetEnterpriseConnectionCall {
        self.client
            .raw()
            .get_enterprise_connection(enterprise_connection_id)
    }

    /// Creates a SAML or OIDC enterprise SSO connection for one or more domains.
    ///
    /// `POST /v1/enterprise_connections`. Limits and errors:
    /// [`create_enterprise_connection`](clerk_raw::Client::create_enterprise_connection).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let builder = identity_facade::clerk::Client::builder(emulator.clerk_key());
    /// # let clerk = builder.exchange(emulator.connection()).build()?;
    /// use identity_facade::clerk_raw::enterprise_connections::CreateEnterpriseConnectionBodyProvider::SamlOkta;
    ///
    /// let connection = clerk.enterprise_connections().create("Acme", SamlOkta, ["acme.example"]).await?;
    /// println!("{}", connection.id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createEnterpriseConnection")]
    pub fn create<M>(
        &self,
        name: impl IntoInput<String>,
        provider: impl IntoInput<CreateEnterpriseConnectionBodyProvider>,
        domains: impl IntoList<AtMost<String, { usize::MAX }, 1>, M>,
    ) -> CreateEnterpriseConnectionCall {
        self.client
            .raw()
            .create_enterprise_connection()
            .name(name)
            .provider(provider)
            .domains(domains)
    }

    /// Updates an SSO connection; activation may delete matching verified organization domains.
    ///
    /// `PATCH /v1/enterprise_connections/{enterprise_connection_id}`. Limits and errors:
    /// [`update_enterprise_connection`](clerk_raw::Client::update_enterprise_connection).
    #[doc(alias = "updateEnterpriseConnection")]
    pub fn update(
        &self,
        enterprise_connection_id: impl IntoInput<EnterpriseConnectionId>,
    ) -> UpdateEnterpriseConnectionCall {
        self.client
            .raw()
            .update_enterprise_connection(enterprise_connection_id)
    }

    /// Deletes an enterprise SSO connection by its id.
    ///
    /// `DELETE /v1/enterprise_connections/{enterprise_connection_id}`. Idempotent. Limits and errors:
    /// [`delete_enterprise_connection`](clerk_raw::Client::delete_enterprise_connection).
    #[doc(alias = "deleteEnterpriseConnection")]
    pub fn delete(
        &self,
        enterprise_connection_id: impl IntoInput<EnterpriseConnectionId>,
    ) -> DeleteEnterpriseConnectionCall {
        self.client
            .raw()
            .delete_enterprise_connection(enterprise_connection_id)
    }

    /// Lists the test sign-ins of an SSO connection with their logs.
    ///
    /// `GET /v1/enterprise_connections/{enterprise_connection_id}/test_runs`. Idempotent. Limits and errors:
    /// [`list_enterprise_connection_test_runs`](clerk_raw::Client::list_enterprise_connection_test_runs).
    #[doc(alias = "listEnterpriseConnectionTestRuns")]
    pub fn list_test_runs(
        &self,
        enterprise_connection_id: impl IntoInput<EnterpriseConnectionId>,
    ) -> ListEnterpriseConnectionTestRunsCall {
        self.client
            .raw()
            .list_enterprise_connection_test_runs(enterprise_connection_id)
    }

    /// Starts a test sign-in of an SSO connection and returns its short-lived URL.
    ///
    /// `POST /v1/enterprise_connections/{enterprise_connection_id}/test_runs`. Limits and errors:
    /// [`create_enterprise_connection_test_run`](clerk_raw::Client::create_enterprise_connection_test_run).
    #[doc(alias = "createEnterpriseConnectionTestRun")]
    pub fn create_test_run(
        &self,
        enterprise_connection_id: impl IntoInput<EnterpriseConnectionId>,
    ) -> CreateEnterpriseConnectionTestRunCall {
        self.client
            .raw()
            .create_enterprise_connection_test_run(enterprise_connection_id)
    }
}
