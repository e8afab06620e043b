//! SCIM directories, from which an identity provider provisions users and groups.

use clerk_raw::ids::{EnterpriseConnectionId, MappingId, OrganizationRoleId, ScimDirectoryId};
use clerk_raw::scim_directories::{
    CreateScimDirectoryCall, CreateScimGroupRoleMappingCall, DeleteScimDirectoryCall,
    DeleteScimGroupRoleMappingCall, GetScimDirectoryCall, ListScimDirectoriesCall,
    ListScimGroupRoleMappingsCall, ReplaceScimGroupRoleMappingsBodyMappingsItem,
    ReplaceScimGroupRoleMappingsCall, RotateScimDirectoryApiKeyCall, UpdateScimDirectoryCall,
};
use identity_facade_core::{IntoInput, IntoList, List};

use super::Client;
use crate::group::group;

group!(Client::scim_directories -> ScimDirectories, "clerk-scim-directories", "SCIM directories, from which an identity provider provisions users and groups.");

impl ScimDirectories {
    /// Lists the SCIM directories of the instance.
    ///
    /// `GET /v1/scim_directories`. Idempotent. Limits and errors:
    /// [`list_scim_directories`](clerk_raw::Client::list_scim_directories).
    #[doc(alias = "listSCIMDirectories")]
    pub fn list(&self) -> ListScimDirectoriesCall {
        self.client.raw().list_scim_directories()
    }

    /// Returns one SCIM directory; its API key is not part of the answer.
    ///
    /// `GET /v1/scim_directories/{scim_directory_id}`. Idempotent. Limits and errors:
    /// [`get_scim_directory`](clerk_raw::Client::get_scim_directory).
    #[doc(alias = "getSCIMDirectory")]
    pub fn get(&self, scim_directory_id: impl IntoInput<ScimDirectoryId>) -> GetScimDirectoryCall {
        self.client.raw().get_scim_directory(scim_directory_id)
    }

    /// Creates a SCIM directory for an enterprise connection and returns its API key.
    ///
    /// `POST /v1/scim_directories`. Limits and errors:
    /// [`create_scim_directory`](clerk_raw::Client::create_scim_directory).
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
    /// let directory = clerk.scim_directories().create(connection.id, "okta").name("Acme").await?;
    /// println!("{}", directory.id);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createSCIMDirectory")]
    pub fn create(
        &self,
        enterprise_connection_id: impl IntoInput<EnterpriseConnectionId>,
        provider: impl IntoInput<String>,
    ) -> CreateScimDirectoryCall {
        self.client
            .raw()
            .create_scim_directory()
            .enterprise_connection_id(enterprise_connection_id.into_input())
            .provider(provider)
    }

    /// Updates the name, provider, state or attribute mapping of a SCIM directory.
    ///
    /// `PATCH /v1/scim_directories/{scim_directory_id}`. Limits and errors:
    /// [`update_scim_directory`](clerk_raw::Client::update_scim_directory).
    #[doc(alias = "updateSCIMDirectory")]
    pub fn update(
        &self,
        scim_directory_id: impl IntoInput<ScimDirectoryId>,
    ) -> UpdateScimDirectoryCall {
        self.client.raw().update_scim_directory(scim_directory_id)
    }

    /// Deletes a SCIM directory, ends its provisioning and invalidates its API key.
    ///
    /// `DELETE /v1/scim_directories/{scim_directory_id}`. Idempotent. Limits and errors:
    /// [`delete_scim_directory`](clerk_raw::Client::delete_scim_directory).
    #[doc(alias = "deleteSCIMDirectory")]
    pub fn delete(
        &self,
        scim_directory_id: impl IntoInput<ScimDirectoryId>,
    ) -> DeleteScimDirectoryCall {
        self.client.raw().delete_scim_directory(scim_directory_id)
    }

    /// Rotates the API key of a SCIM directory; the old key works for a short grace period.
    ///
    /// `POST /v1/scim_directories/{scim_directory_id}/rotate_api_key`. Limits and errors:
    /// [`rotate_scim_directory_api_key`](clerk_raw::Client::rotate_scim_directory_api_key).
    #[doc(alias = "rotateSCIMDirectoryAPIKey")]
    pub fn rotate_api_key(
        &self,
        scim_directory_id: impl IntoInput<ScimDirectoryId>,
    ) -> RotateScimDirectoryApiKeyCall {
        self.client
            .raw()
            .rotate_scim_directory_api_key(scim_directory_id)
    }

    /// Lists the group-to-role mappings of a SCIM directory in order of precedence.
    ///
    /// `GET /v1/scim_directories/{scim_directory_id}/group_role_mappings`. Idempotent. Limits and errors:
    /// [`list_scim_group_role_mappings`](clerk_raw::Client::list_scim_group_role_mappings).
    #[doc(alias = "listSCIMGroupRoleMappings")]
    pub fn list_group_role_mappings(
        &self,
        scim_directory_id: impl IntoInput<ScimDirectoryId>,
    ) -> ListScimGroupRoleMappingsCall {
        self.client
            .raw()
            .list_scim_group_role_mappings(scim_directory_id)
    }

    /// Maps one SCIM group to a role of organizations; existing mappings stay.
    ///
    /// `POST /v1/scim_directories/{scim_directory_id}/group_role_mappings`. Limits and errors:
    /// [`create_scim_group_role_mapping`](clerk_raw::Client::create_scim_group_role_mapping).
    #[doc(alias = "createSCIMGroupRoleMapping")]
    pub fn create_group_role_mapping(
        &self,
        scim_directory_id: impl IntoInput<ScimDirectoryId>,
        scim_group_id: impl IntoInput<String>,
        role_id: impl IntoInput<OrganizationRoleId>,
    ) -> CreateScimGroupRoleMappingCall {
        self.client
            .raw()
            .create_scim_group_role_mapping(scim_directory_id)
            .scim_group_id(scim_group_id)
            .role_id(role_id.into_input())
    }

    /// Replaces all group-to-role mappings of a SCIM directory; an empty list removes them.
    ///
    /// `PUT /v1/scim_directories/{scim_directory_id}/group_role_mappings`. Idempotent.
    /// [`create_group_role_mapping`](Self::create_group_role_mapping) adds one. Limits and errors:
    /// [`replace_scim_group_role_mappings`](clerk_raw::Client::replace_scim_group_role_mappings).
    #[doc(alias = "replaceSCIMGroupRoleMappings")]
    pub fn replace_group_role_mappings<M>(
        &self,
        scim_directory_id: impl IntoInput<ScimDirectoryId>,
        mappings: impl IntoList<List<ReplaceScimGroupRoleMappingsBodyMappingsItem>, M>,
    ) -> ReplaceScimGroupRoleMappingsCall {
        self.client
            .raw()
            .replace_scim_group_role_mappings(scim_directory_id)
            .mappings(mappings)
    }

    /// Deletes one group-to-role mapping of a SCIM directory.
    ///
    /// `DELETE /v1/scim_directories/{scim_directory_id}/group_role_mappings/{mapping_id}`. Idempotent. Limits and
    /// errors: [`delete_scim_group_role_mapping`](clerk_raw::Client::delete_scim_group_role_mapping).
    #[doc(alias = "deleteSCIMGroupRoleMapping")]
    pub fn delete_group_role_mapping(
        &self,
        scim_directory_id: impl IntoInput<ScimDirectoryId>,
        mapping_id: impl IntoInput<MappingId>,
    ) -> DeleteScimGroupRoleMappingCall {
        self.client
            .raw()
            .delete_scim_group_role_mapping(scim_directory_id, mapping_id)
    }
}
