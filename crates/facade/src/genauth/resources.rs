//! Regular resources (APIs, menus, buttons, …) and who may do what with them.

use genauth_raw::resources::{
    AuthorizeResourceItem, AuthorizeResourcesCall, BatchDeleteCommonResourceCall,
    CreateResourceBatchItemDto, CreateResourceCall, CreateResourcesBatchCall, DeleteResourceCall,
    DeleteResourcesBatchCall, GetAuthorizedResourcesCall, GetAuthorizedResourcesTargetType,
    GetResourceAuthorizedTargetsCall, GetResourceCall, GetResourcesBatchCall, IsActionAllowedCall,
    ListCommonResourceCall, ListResourcesCall, UpdateResourceCall,
};
use genauth_raw::shared::ResourceType;
use identity_facade_core::{AtMost, IntoInput, IntoList, List};

use super::ManagementClient;
use crate::group::group;

group!(
    ManagementClient::resources -> Resources,
    "genauth-resources",
    "Regular resources, and the subjects that may act on them. Data resources: `data_resources()`."
);

impl Resources {
    /// Creates one regular resource (API, menu, button, UI or data) in a namespace.
    ///
    /// `POST /api/v3/create-resource`. One request. Limits and errors:
    /// [`create_resource`](genauth_raw::Client::create_resource).
    #[doc(alias = "createResource")]
    pub fn create(
        &self,
        code: impl IntoInput<String>,
        type_: impl IntoInput<ResourceType>,
    ) -> CreateResourceCall {
        self.client.raw().create_resource().code(code).type_(type_)
    }

    /// Creates up to 50 regular resources in one namespace.
    ///
    /// `POST /api/v3/create-resources-batch`. One request. Limits and errors:
    /// [`create_resources_batch`](genauth_raw::Client::create_resources_batch).
    #[doc(alias = "createResourcesBatch")]
    pub fn create_batch<M>(
        &self,
        list: impl IntoList<AtMost<CreateResourceBatchItemDto, 50, 1>, M>,
    ) -> CreateResourcesBatchCall {
        self.client.raw().create_resources_batch().list(list)
    }

    /// Returns one regular resource by code and namespace.
    ///
    /// `GET /api/v3/get-resource`. Idempotent. One request. Limits and errors:
    /// [`get_resource`](genauth_raw::Client::get_resource).
    #[doc(alias = "getResource")]
    pub fn get(&self, code: impl IntoInput<String>) -> GetResourceCall {
        self.client.raw().get_resource().code(code)
    }

    /// Returns up to 50 regular resources of one namespace by code.
    ///
    /// `GET /api/v3/get-resources-batch`. Idempotent. One request. Limits and errors:
    /// [`get_resources_batch`](genauth_raw::Client::get_resources_batch).
    #[doc(alias = "getResourcesBatch")]
    pub fn get_batch<M>(
        &self,
        code_list: impl IntoList<AtMost<String, 50, 1>, M>,
    ) -> GetResourcesBatchCall {
        self.client.raw().get_resources_batch().code_list(code_list)
    }

    /// Lists the regular resources of one namespace, optionally of one type.
    ///
    /// `GET /api/v3/list-resources`. Idempotent. One request. Limits and errors:
    /// [`list_resources`](genauth_raw::Client::list_resources).
    #[doc(alias = "listResources")]
    pub fn list(&self) -> ListResourcesCall {
        self.client.raw().list_resources()
    }

    /// Lists regular resources of several namespaces, with a keyword search and resource IDs.
    ///
    /// `GET /api/v3/list-common-resource`. Idempotent. One request. Limits and errors:
    /// [`list_common_resource`](genauth_raw::Client::list_common_resource).
    #[doc(alias = "listCommonResource")]
    pub fn list_across_namespaces(&self) -> ListCommonResourceCall {
        self.client.raw().list_common_resource()
    }

    /// Updates name, type, description or actions of one regular resource.
    ///
    /// `POST /api/v3/update-resource`. One request. Limits and errors:
    /// [`update_resource`](genauth_raw::Client::update_resource).
    #[doc(alias = "updateResource")]
    pub fn update(&self, code: impl IntoInput<String>) -> UpdateResourceCall {
        self.client.raw().update_resource().code(code)
    }

    /// Deletes one regular resource by code and namespace.
    ///
    /// `POST /api/v3/delete-resource`. Idempotent. One request. Limits and errors:
    /// [`delete_resource`](genauth_raw::Client::delete_resource).
    #[doc(alias = "deleteResource")]
    pub fn delete(&self, code: impl IntoInput<String>) -> DeleteResourceCall {
        self.client.raw().delete_resource().code(code)
    }

    /// Deletes up to 50 regular resources by code in one namespace, or by ID.
    ///
    /// `POST /api/v3/delete-resources-batch`. Idempotent. One request. By codes of one namespace; by ids:
    /// [`delete_batch_by_id`](Self::delete_batch_by_id). Limits and errors:
    /// [`delete_resources_batch`](genauth_raw::Client::delete_resources_batch).
    #[doc(alias = "deleteResourcesBatch")]
    pub fn delete_batch<M>(
        &self,
        code_list: impl IntoList<AtMost<String, 50, 1>, M>,
    ) -> DeleteResourcesBatchCall {
        self.client
            .raw()
            .delete_resources_batch()
            .code_list(code_list)
    }

    /// Deletes regular resources by resource ID, not by code.
    ///
    /// `POST /api/v3/delete-common-resources-batch`. Idempotent. One request. By ids; by codes:
    /// [`delete_batch`](Self::delete_batch). Limits and errors:
    /// [`batch_delete_common_resource`](genauth_raw::Client::batch_delete_common_resource).
    #[doc(alias = "batchDeleteCommonResource")]
    pub fn delete_batch_by_id<M>(
        &self,
        ids: impl IntoList<List<String>, M>,
    ) -> BatchDeleteCommonResourceCall {
        self.client.raw().batch_delete_common_resource().ids(ids)
    }

    /// Grants resource actions of one namespace to users, roles, groups or departments.
    ///
    /// `POST /api/v3/authorize-resources`. One request. Limits and errors:
    /// [`authorize_resources`](genauth_raw::Client::authorize_resources).
    #[doc(alias = "authorizeResources")]
    pub fn authorize<M>(
        &self,
        list: impl IntoList<AtMost<AuthorizeResourceItem, 10, 1>, M>,
    ) -> AuthorizeResourcesCall {
        self.client.raw().authorize_resources().list(list)
    }

    /// Checks whether one user may perform one action on one regular resource.
    ///
    /// `POST /api/v3/is-action-allowed`. Idempotent. One request. Limits and errors:
    /// [`is_action_allowed`](genauth_raw::Client::is_action_allowed).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let (id, secret) = emulator.genauth_key();
    /// # let builder = identity_facade::genauth::ManagementClient::builder(id, secret);
    /// # let genauth = builder.exchange(emulator.connection()).build()?;
    /// # let ada = serde_json::json!({ "username": "ada" });
    /// # let ada = genauth.request("POST", "/api/v3/create-user").json(ada).await?;
    /// # let ada = ada["userId"].as_str().unwrap_or_default();
    /// use identity_facade::genauth_raw::resources::{AuthorizeResourceItem, ResourceItemDto};
    ///
    /// let resources = genauth.resources();
    /// resources.create("ledger", "API").await?;
    ///
    /// let ledger = ResourceItemDto::builder().code("ledger").resource_type("API").actions(["ledger:read"]);
    /// let grant = AuthorizeResourceItem::builder().target_type("USER").target_identifiers([ada]).resources([ledger]);
    /// resources.authorize([grant]).await?;
    /// assert!(resources.is_action_allowed(ada, "ledger:read", "ledger").await?.allowed);
    /// assert!(!resources.is_action_allowed(ada, "ledger:write", "ledger").await?.allowed);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "isActionAllowed")]
    pub fn is_action_allowed(
        &self,
        user_id: impl IntoInput<String>,
        action: impl IntoInput<String>,
        resource: impl IntoInput<String>,
    ) -> IsActionAllowedCall {
        self.client
            .raw()
            .is_action_allowed()
            .user_id(user_id)
            .action(action)
            .resource(resource)
    }

    /// Lists the resources that one user, role or group is authorized for.
    ///
    /// `GET /api/v3/get-authorized-resources`. Idempotent. One request. Limits and errors:
    /// [`get_authorized_resources`](genauth_raw::Client::get_authorized_resources).
    #[doc(alias = "getAuthorizedResources")]
    pub fn list_authorized(
        &self,
        target_type: impl IntoInput<GetAuthorizedResourcesTargetType>,
        target_identifier: impl IntoInput<String>,
    ) -> GetAuthorizedResourcesCall {
        self.client
            .raw()
            .get_authorized_resources()
            .target_type(target_type)
            .target_identifier(target_identifier)
    }

    /// Lists the subjects that are authorized for one resource, with their actions.
    ///
    /// `POST /api/v3/get-resource-authorized-targets`. Idempotent. One request. Limits and errors:
    /// [`get_resource_authorized_targets`](genauth_raw::Client::get_resource_authorized_targets).
    #[doc(alias = "getResourceAuthorizedTargets")]
    pub fn list_authorized_targets(
        &self,
        resource: impl IntoInput<String>,
    ) -> GetResourceAuthorizedTargetsCall {
        self.client
            .raw()
            .get_resource_authorized_targets()
            .resource(resource)
    }
}
