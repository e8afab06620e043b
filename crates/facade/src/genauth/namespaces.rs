//! Namespaces: what regular resources and roles are grouped in.

use genauth_raw::resources::{
    CreateNamespaceCall, CreateNamespacesBatchCall, CreateNamespacesBatchItemDto,
    DeleteNamespaceCall, DeleteNamespacesBatchCall, GetNamespaceCall, GetNamespacesBatchCall,
    ListNamespaceRolesCall, ListNamespacesCall, UpdateNamespaceCall,
};
use identity_facade_core::{AtMost, IntoInput, IntoList};

use super::ManagementClient;
use crate::group::group;

group!(
    ManagementClient::namespaces -> Namespaces,
    "genauth-resources",
    "Namespaces for regular resources and roles. For data resources: `permission_namespaces()`."
);

impl Namespaces {
    /// Creates one namespace for regular resources and roles, and returns it.
    ///
    /// `POST /api/v3/create-namespace`. One request. Limits and errors:
    /// [`create_namespace`](genauth_raw::Client::create_namespace).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let (id, secret) = emulator.genauth_key();
    /// # let builder = identity_facade::genauth::ManagementClient::builder(id, secret);
    /// # let genauth = builder.exchange(emulator.connection()).build()?;
    /// let namespaces = genauth.namespaces();
    /// namespaces.create("billing").name("Billing").await?;
    /// assert_eq!(namespaces.get("billing").await?.code, "billing");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createNamespace")]
    pub fn create(&self, code: impl IntoInput<String>) -> CreateNamespaceCall {
        self.client.raw().create_namespace().code(code)
    }

    /// Creates up to 50 namespaces for regular resources and roles.
    ///
    /// `POST /api/v3/create-namespaces-batch`. One request. Limits and errors:
    /// [`create_namespaces_batch`](genauth_raw::Client::create_namespaces_batch).
    #[doc(alias = "createNamespacesBatch")]
    pub fn create_batch<M>(
        &self,
        list: impl IntoList<AtMost<CreateNamespacesBatchItemDto, 50, 1>, M>,
    ) -> CreateNamespacesBatchCall {
        self.client.raw().create_namespaces_batch().list(list)
    }

    /// Returns one namespace for regular resources by code.
    ///
    /// `GET /api/v3/get-namespace`. Idempotent. One request. Limits and errors:
    /// [`get_namespace`](genauth_raw::Client::get_namespace).
    #[doc(alias = "getNamespace")]
    pub fn get(&self, code: impl IntoInput<String>) -> GetNamespaceCall {
        self.client.raw().get_namespace().code(code)
    }

    /// Returns up to 50 namespaces for regular resources by code.
    ///
    /// `GET /api/v3/get-namespaces-batch`. Idempotent. One request. Limits and errors:
    /// [`get_namespaces_batch`](genauth_raw::Client::get_namespaces_batch).
    #[doc(alias = "getNamespacesBatch")]
    pub fn get_batch<M>(
        &self,
        code_list: impl IntoList<AtMost<String, 50>, M>,
    ) -> GetNamespacesBatchCall {
        self.client
            .raw()
            .get_namespaces_batch()
            .code_list(code_list)
    }

    /// Lists the namespaces for regular resources, with a keyword search.
    ///
    /// `GET /api/v3/list-namespaces`. Idempotent. One request. Limits and errors:
    /// [`list_namespaces`](genauth_raw::Client::list_namespaces).
    #[doc(alias = "listNamespaces")]
    pub fn list(&self) -> ListNamespacesCall {
        self.client.raw().list_namespaces()
    }

    /// Lists the roles of one namespace for regular resources, with a keyword search.
    ///
    /// `GET /api/v3/list-namespace-roles`. Idempotent. One request. Limits and errors:
    /// [`list_namespace_roles`](genauth_raw::Client::list_namespace_roles).
    #[doc(alias = "listNamespaceRoles")]
    pub fn list_roles(&self, code: impl IntoInput<String>) -> ListNamespaceRolesCall {
        self.client.raw().list_namespace_roles().code(code)
    }

    /// Updates name, description or code of one namespace for regular resources.
    ///
    /// `POST /api/v3/update-namespace`. One request. Limits and errors:
    /// [`update_namespace`](genauth_raw::Client::update_namespace).
    #[doc(alias = "updateNamespace")]
    pub fn update(&self, code: impl IntoInput<String>) -> UpdateNamespaceCall {
        self.client.raw().update_namespace().code(code)
    }

    /// Deletes one namespace for regular resources by code.
    ///
    /// `POST /api/v3/delete-namespace`. Idempotent. One request. Limits and errors:
    /// [`delete_namespace`](genauth_raw::Client::delete_namespace).
    #[doc(alias = "deleteNamespace")]
    pub fn delete(&self, code: impl IntoInput<String>) -> DeleteNamespaceCall {
        self.client.raw().delete_namespace().code(code)
    }

    /// Deletes up to 10 namespaces for regular resources by code.
    ///
    /// `POST /api/v3/delete-namespaces-batch`. Idempotent. One request. Limits and errors:
    /// [`delete_namespaces_batch`](genauth_raw::Client::delete_namespaces_batch).
    #[doc(alias = "deleteNamespacesBatch")]
    pub fn delete_batch<M>(
        &self,
        code_list: impl IntoList<AtMost<String, 10, 1>, M>,
    ) -> DeleteNamespacesBatchCall {
        self.client
            .raw()
            .delete_namespaces_batch()
            .code_list(code_list)
    }
}
