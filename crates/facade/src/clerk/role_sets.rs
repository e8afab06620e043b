//! Role sets: which roles the members of an organization can have.

use clerk_raw::ids::RoleSetKeyOrId;
use clerk_raw::role_sets::{
    AddRolesToRoleSetCall, CreateRoleSetCall, GetRoleSetCall, ListRoleSetsCall,
    ReplaceRoleInRoleSetCall, ReplaceRoleSetCall, UpdateRoleSetCall,
};
use identity_facade_core::{AtMost, IntoInput, IntoList};

use super::Client;
use crate::group::group;

group!(Client::role_sets -> RoleSets, "clerk-role-sets", "Role sets: which roles members of an organization can have.");

impl RoleSets {
    /// Lists the role sets of the instance, newest first.
    ///
    /// `GET /v1/role_sets`. Idempotent. Limits and errors: [`list_role_sets`](clerk_raw::Client::list_role_sets).
    #[doc(alias = "getRoleSetList")]
    pub fn list(&self) -> ListRoleSetsCall {
        self.client.raw().list_role_sets()
    }

    /// Returns one role set by its id or key.
    ///
    /// `GET /v1/role_sets/{role_set_key_or_id}`. Idempotent. Limits and errors:
    /// [`get_role_set`](clerk_raw::Client::get_role_set).
    #[doc(alias = "getRoleSet")]
    pub fn get(&self, role_set_key_or_id: impl IntoInput<RoleSetKeyOrId>) -> GetRoleSetCall {
        self.client.raw().get_role_set(role_set_key_or_id)
    }

    /// Creates a role set: 1 to 10 roles, one default role and one creator role.
    ///
    /// `POST /v1/role_sets`. Limits and errors: [`create_role_set`](clerk_raw::Client::create_role_set).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let builder = identity_facade::clerk::Client::builder(emulator.clerk_key());
    /// # let clerk = builder.exchange(emulator.connection()).build()?;
    /// let roles = ["org:admin", "org:member"];
    /// let team = clerk.role_sets().create("Team", "org:member", "org:admin", roles).await?;
    /// assert_eq!(clerk.role_sets().get(&team.id).await?.name, "Team");
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createRoleSet")]
    pub fn create<M>(
        &self,
        name: impl IntoInput<String>,
        default_role_key: impl IntoInput<String>,
        creator_role_key: impl IntoInput<String>,
        roles: impl IntoList<AtMost<String, 10, 1>, M>,
    ) -> CreateRoleSetCall {
        self.client
            .raw()
            .create_role_set()
            .name(name)
            .default_role_key(default_role_key)
            .creator_role_key(creator_role_key)
            .roles(roles)
    }

    /// Updates the name, key, type or default roles of a role set, not its list of roles.
    ///
    /// `PATCH /v1/role_sets/{role_set_key_or_id}`. [`add_roles`](Self::add_roles) and
    /// [`replace_role`](Self::replace_role) change the list of roles. Limits and errors:
    /// [`update_role_set`](clerk_raw::Client::update_role_set).
    #[doc(alias = "updateRoleSet")]
    pub fn update(&self, role_set_key_or_id: impl IntoInput<RoleSetKeyOrId>) -> UpdateRoleSetCall {
        self.client.raw().update_role_set(role_set_key_or_id)
    }

    /// Adds up to 10 roles to a role set and may change its default and creator role.
    ///
    /// `POST /v1/role_sets/{role_set_key_or_id}/roles`. Limits and errors:
    /// [`add_roles_to_role_set`](clerk_raw::Client::add_roles_to_role_set).
    #[doc(alias = "addRolesToRoleSet")]
    pub fn add_roles<M>(
        &self,
        role_set_key_or_id: impl IntoInput<RoleSetKeyOrId>,
        role_keys: impl IntoList<AtMost<String, 10, 1>, M>,
    ) -> AddRolesToRoleSetCall {
        self.client
            .raw()
            .add_roles_to_role_set(role_set_key_or_id)
            .role_keys(role_keys)
    }

    /// Removes one role from a role set and gives its members another role.
    ///
    /// `POST /v1/role_sets/{role_set_key_or_id}/roles/replace`. Limits and errors:
    /// [`replace_role_in_role_set`](clerk_raw::Client::replace_role_in_role_set).
    #[doc(alias = "replaceRoleInRoleSet")]
    pub fn replace_role(
        &self,
        role_set_key_or_id: impl IntoInput<RoleSetKeyOrId>,
        role_key: impl IntoInput<String>,
        to_role_key: impl IntoInput<String>,
    ) -> ReplaceRoleInRoleSetCall {
        self.client
            .raw()
            .replace_role_in_role_set(role_set_key_or_id)
            .role_key(role_key)
            .to_role_key(to_role_key)
    }

    /// Deletes a role set and moves its organizations to another role set.
    ///
    /// `POST /v1/role_sets/{role_set_key_or_id}/replace`. Limits and errors:
    /// [`replace_role_set`](clerk_raw::Client::replace_role_set).
    #[doc(alias = "replaceRoleSet")]
    pub fn replace(
        &self,
        role_set_key_or_id: impl IntoInput<RoleSetKeyOrId>,
        dest_role_set_key: impl IntoInput<String>,
    ) -> ReplaceRoleSetCall {
        self.client
            .raw()
            .replace_role_set(role_set_key_or_id)
            .dest_role_set_key(dest_role_set_key)
    }
}
