//! Groups of users.

use genauth_raw::groups::{
    AddGroupMembersCall, CreateGroupCall, CreateGroupReqDto, CreateGroupsBatchCall,
    CreateOrUpdateGroupCall, DeleteGroupsBatchCall, GetAllGroupsCall,
    GetGroupAuthorizedResourcesCall, GetGroupCall, ListGroupMembersCall, ListGroupsCall,
    RemoveGroupMembersCall, UpdateGroupCall,
};
use identity_facade_core::{AtMost, IntoInput, IntoList};

use super::ManagementClient;
use crate::group::group;

group!(
    ManagementClient::groups -> Groups,
    "genauth-groups",
    "Groups and their members."
);

impl Groups {
    /// Creates one group with code, name and type.
    ///
    /// `POST /api/v3/create-group`. One request. Limits and errors:
    /// [`create_group`](genauth_raw::Client::create_group).
    ///
    /// ```
    /// # #[tokio::main(flavor = "current_thread")]
    /// # async fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// # let emulator = identity_emulator::Emulator::in_memory()?;
    /// # let (id, secret) = emulator.genauth_key();
    /// # let builder = identity_facade::genauth::ManagementClient::builder(id, secret);
    /// # let genauth = builder.exchange(emulator.connection()).build()?;
    /// let groups = genauth.groups();
    /// groups.create("sales", "Sales", "CUSTOM", "Everybody who sells").await?;
    /// assert_eq!(groups.list().keywords("sales").await?.list.len(), 1);
    /// assert!(groups.delete_batch(["sales"]).await?.success);
    /// # Ok(())
    /// # }
    /// ```
    #[doc(alias = "createGroup")]
    pub fn create(
        &self,
        code: impl IntoInput<String>,
        name: impl IntoInput<String>,
        type_: impl IntoInput<String>,
        description: impl IntoInput<String>,
    ) -> CreateGroupCall {
        self.client
            .raw()
            .create_group()
            .code(code)
            .name(name)
            .type_(type_)
            .description(description)
    }

    /// Creates up to 50 groups and returns them.
    ///
    /// `POST /api/v3/create-groups-batch`. One request. Limits and errors:
    /// [`create_groups_batch`](genauth_raw::Client::create_groups_batch).
    #[doc(alias = "createGroupsBatch")]
    pub fn create_batch<M>(
        &self,
        list: impl IntoList<AtMost<CreateGroupReqDto, 50, 1>, M>,
    ) -> CreateGroupsBatchCall {
        self.client.raw().create_groups_batch().list(list)
    }

    /// Creates the group if its code is new and updates it otherwise; tells which happened.
    ///
    /// `POST /api/v3/create-or-update-group`. One request. Limits and errors:
    /// [`create_or_update_group`](genauth_raw::Client::create_or_update_group).
    #[doc(alias = "createOrUpdateGroup")]
    pub fn create_or_update(
        &self,
        code: impl IntoInput<String>,
        name: impl IntoInput<String>,
        type_: impl IntoInput<String>,
        description: impl IntoInput<String>,
    ) -> CreateOrUpdateGroupCall {
        self.client
            .raw()
            .create_or_update_group()
            .code(code)
            .name(name)
            .type_(type_)
            .description(description)
    }

    /// Returns one group by code.
    ///
    /// `GET /api/v3/get-group`. Idempotent. One request. Limits and errors:
    /// [`get_group`](genauth_raw::Client::get_group).
    #[doc(alias = "getGroup")]
    pub fn get(&self, code: impl IntoInput<String>) -> GetGroupCall {
        self.client.raw().get_group().code(code)
    }

    /// Lists groups page by page, with an optional keyword search.
    ///
    /// `GET /api/v3/list-groups`. Idempotent. One request. Limits and errors:
    /// [`list_groups`](genauth_raw::Client::list_groups).
    #[doc(alias = "listGroups")]
    pub fn list(&self) -> ListGroupsCall {
        self.client.raw().list_groups()
    }

    /// Returns all groups in one answer, optionally with their members; not paginated.
    ///
    /// `GET /api/v3/get-all-groups`. Idempotent. One request. Limits and errors:
    /// [`get_all_groups`](genauth_raw::Client::get_all_groups).
    #[doc(alias = "getAllGroups")]
    pub fn list_unpaged(&self) -> GetAllGroupsCall {
        self.client.raw().get_all_groups()
    }

    /// Updates name, description, code or custom data of one group.
    ///
    /// `POST /api/v3/update-group`. One request. Limits and errors:
    /// [`update_group`](genauth_raw::Client::update_group).
    #[doc(alias = "updateGroup")]
    pub fn update(
        &self,
        code: impl IntoInput<String>,
        description: impl IntoInput<String>,
    ) -> UpdateGroupCall {
        self.client
            .raw()
            .update_group()
            .code(code)
            .description(description)
    }

    /// Deletes up to 50 groups by code.
    ///
    /// `POST /api/v3/delete-groups-batch`. Idempotent. One request. Their members lose what the groups gave. Limits and
    /// errors: [`delete_groups_batch`](genauth_raw::Client::delete_groups_batch).
    #[doc(alias = "deleteGroupsBatch")]
    pub fn delete_batch<M>(
        &self,
        code_list: impl IntoList<AtMost<String, 50, 1>, M>,
    ) -> DeleteGroupsBatchCall {
        self.client.raw().delete_groups_batch().code_list(code_list)
    }

    /// Lists the users who belong to one group.
    ///
    /// `GET /api/v3/list-group-members`. Idempotent. One request. Limits and errors:
    /// [`list_group_members`](genauth_raw::Client::list_group_members).
    #[doc(alias = "listGroupMembers")]
    pub fn list_members(&self, code: impl IntoInput<String>) -> ListGroupMembersCall {
        self.client.raw().list_group_members().code(code)
    }

    /// Adds up to 50 users to a group.
    ///
    /// `POST /api/v3/add-group-members`. One request. Limits and errors:
    /// [`add_group_members`](genauth_raw::Client::add_group_members).
    #[doc(alias = "addGroupMembers")]
    pub fn add_members<M>(
        &self,
        code: impl IntoInput<String>,
        user_ids: impl IntoList<AtMost<String, 50, 1>, M>,
    ) -> AddGroupMembersCall {
        self.client
            .raw()
            .add_group_members()
            .code(code)
            .user_ids(user_ids)
    }

    /// Removes up to 50 users from a group; the users remain.
    ///
    /// `POST /api/v3/remove-group-members`. Idempotent. One request. Limits and errors:
    /// [`remove_group_members`](genauth_raw::Client::remove_group_members).
    #[doc(alias = "removeGroupMembers")]
    pub fn remove_members<M>(
        &self,
        code: impl IntoInput<String>,
        user_ids: impl IntoList<AtMost<String, 50, 1>, M>,
    ) -> RemoveGroupMembersCall {
        self.client
            .raw()
            .remove_group_members()
            .code(code)
            .user_ids(user_ids)
    }

    /// Lists the resources that one group is authorized for.
    ///
    /// `GET /api/v3/get-group-authorized-resources`. Idempotent. One request. Limits and errors:
    /// [`get_group_authorized_resources`](genauth_raw::Client::get_group_authorized_resources).
    #[doc(alias = "getGroupAuthorizedResources")]
    pub fn list_authorized_resources(
        &self,
        code: impl IntoInput<String>,
    ) -> GetGroupAuthorizedResourcesCall {
        self.client
            .raw()
            .get_group_authorized_resources()
            .code(code)
    }
}
