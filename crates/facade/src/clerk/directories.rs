//! Directories, from which an identity provider provisions users and groups.

use clerk_raw::directories::{
    CreateDirectoryCall, CreateDirectoryGroupRoleMappingCall, DeleteDirectoryCall,
    DeleteDirectoryGroupRoleMappingCall, GetDirectoryCall, ListDirectoriesCall,
    ListDirectoryGroupRoleMappingsCall, ReplaceDirectoryGroupRoleMappingsBodyMappingsItem,
    ReplaceDirectoryGroupRoleMappingsCall, RotateDirectoryApiKeyCall, UpdateDirectoryCall,
};
use clerk_raw::ids::{DirectoryId, EnterpriseConnectionId, MappingId, OrganizationRoleId};
use identity_facade_core::{IntoInput, IntoList, List};

use super::Client;
use crate::group::group;

group!(Client::directories -> Directories, "clerk-directories", "Directories, from which an identity provider provisions users and groups.");

impl Directories {
    /// Lists the provisioning directories of the instance.
    ///
    /// `GET /v1/directories`. Idempotent. Limits and errors: [`list_directories`](clerk_raw::Client::list_directories).
    #[doc(alias = "listDirectories")]
    pub fn list(&self) -> ListDirectoriesCall {
        self.client.raw().list_directories()
    }

    /// Returns one directory; its API key is not part of the answer.
    ///
    /// `GET /v1/directories/{directory_id}`. Idempotent. Limits and errors:
    /// [`get_directory`](clerk_raw::Client::get_directory).
    #[doc(alias = "getDirectory")]
    pub fn get(&self, directory_id: impl IntoInput<DirectoryId>) -> GetDirectoryCall {
        self.client.raw().get_directory(directory_id)
    }

    /// Creates a provisioning directory for an enterprise connection and returns its API key.
    ///
    /// `POST /v1/directories`. Limits and errors: [`create_directory`](clerk_raw::Client::create_directory).
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
    /// let directory = clerk.directories().create(connection.id, "okta").name("Acme").await?;
    /// println!("{}", directory.id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createDirectory")]
    pub fn create(
        &self,
        enterprise_connection_id: impl IntoInput<EnterpriseConnectionId>,
        provider: impl IntoInput<String>,
    ) -> CreateDirectoryCall {
        self.client
            .raw()
            .create_directory()
            .enterprise_connection_id(enterprise_connection_id.into_input())
            .provider(provider)
    }

    /// Updates the name, provider, state or attribute mapping of a directory.
    ///
    /// `PATCH /v1/directories/{directory_id}`. Limits and errors:
    /// [`update_directory`](clerk_raw::Client::update_directory).
    #[doc(alias = "updateDirectory")]
    pub fn update(&self, directory_id: impl IntoInput<DirectoryId>) -> UpdateDirectoryCall {
        self.client.raw().update_directory(directory_id)
    }

    /// Deletes a directory, ends its provisioning and invalidates its API key.
    ///
    /// `DELETE /v1/directories/{directory_id}`. Idempotent. Limits and errors:
    /// [`delete_directory`](clerk_raw::Client::delete_directory).
    #[doc(alias = "deleteDirectory")]
    pub fn delete(&self, directory_id: impl IntoInput<DirectoryId>) -> DeleteDirectoryCall {
        self.client.raw().delete_directory(directory_id)
    }

    /// Rotates the API key of a directory; the old key works for a short grace period.
    ///
    /// `POST /v1/directories/{directory_id}/rotate_api_key`. Limits and errors:
    /// [`rotate_directory_api_key`](clerk_raw::Client::rotate_directory_api_key).
    #[doc(alias = "rotateDirectoryAPIKey")]
    pub fn rotate_api_key(
        &self,
        directory_id: impl IntoInput<DirectoryId>,
    ) -> RotateDirectoryApiKeyCall {
        self.client.raw().rotate_directory_api_key(directory_id)
    }

    /// Lists the group-to-role mappings of a directory in order of precedence.
    ///
    /// `GET /v1/directories/{directory_id}/group_role_mappings`. Idempotent. Limits and errors:
    /// [`list_directory_group_role_mappings`](clerk_raw::Client::list_directory_group_role_mappings).
    #[doc(alias = "listDirectoryGroupRoleMappings")]
    pub fn list_group_role_mappings(
        &self,
        directory_id: impl IntoInput<DirectoryId>,
    ) -> ListDirectoryGroupRoleMappingsCall {
        self.client
            .raw()
            .list_directory_group_role_mappings(directory_id)
    }

    /// Maps one directory group to a role of organizations; existing mappings stay.
    ///
    /// `POST /v1/directories/{directory_id}/group_role_mappings`. Limits and errors:
    /// [`create_directory_group_role_mapping`](clerk_raw::Client::create_directory_group_role_mapping).
    #[doc(alias = "createDirectoryGroupRoleMapping")]
    pub fn create_group_role_mapping(
        &self,
        directory_id: impl IntoInput<DirectoryId>,
        directory_group_id: impl IntoInput<String>,
        role_id: impl IntoInput<OrganizationRoleId>,
    ) -> CreateDirectoryGroupRoleMappingCall {
        self.client
            .raw()
            .create_directory_group_role_mapping(directory_id)
            .directory_group_id(directory_group_id)
            .role_id(role_id.into_input())
    }

    /// Replaces all group-to-role mappings of a directory; an empty list removes them.
    ///
    /// `PUT /v1/directories/{directory_id}/group_role_mappings`. Idempotent.
    /// [`create_group_role_mapping`](Self::create_group_role_mapping) adds one. Limits and errors:
    /// [`replace_directory_group_role_mappings`](clerk_raw::Client::replace_directory_group_role_mappings).
    #[doc(alias = "replaceDirectoryGroupRoleMappings")]
    pub fn replace_group_role_mappings<M>(
        &self,
        directory_id: impl IntoInput<DirectoryId>,
        mappings: impl IntoList<List<ReplaceDirectoryGroupRoleMappingsBodyMappingsItem>, M>,
    ) -> ReplaceDirectoryGroupRoleMappingsCall {
        self.client
            .raw()
            .replace_directory_group_role_mappings(directory_id)
            .mappings(mappings)
    }

    /// Deletes one group-to-role mapping of a directory.
    ///
    /// `DELETE /v1/directories/{directory_id}/group_role_mappings/{mapping_id}`. Idempotent. Limits and errors:
    /// [`delete_directory_group_role_mapping`](clerk_raw::Client::delete_directory_group_role_mapping).
    #[doc(alias = "deleteDirectoryGroupRoleMapping")]
    pub fn delete_group_role_mapping(
        &self,
        directory_id: impl IntoInput<DirectoryId>,
        mapping_id: impl IntoInput<MappingId>,
    ) -> DeleteDirectoryGroupRoleMappingCall {
        self.client
            .raw()
            .delete_directory_group_role_mapping(directory_id, mapping_id)
    }
}
