//! Bulk forms of groups.

use genauth_raw::groups::{
    ADD_GROUP_MEMBERS, CREATE_GROUPS_BATCH, CreateGroupReqDto, DELETE_GROUPS_BATCH,
    REMOVE_GROUP_MEMBERS,
};
use genauth_raw::shared::{GroupDto, IsSuccessDto};
use identity_facade_core::Items;

use crate::bulk::bulk;
use crate::genauth::Groups;

bulk! { Groups:
    /// Creates groups.
    ///
    /// `POST /api/v3/create-groups-batch`.
    create_all([groups: CreateGroupReqDto; 50]) => CREATE_GROUPS_BATCH, |client| client.create_groups_batch().list(groups) => Items<GroupDto>;

    /// Deletes the groups with these codes.
    ///
    /// `POST /api/v3/delete-groups-batch`. Idempotent.
    delete_all([codes: String; 50]) => DELETE_GROUPS_BATCH, |client| client.delete_groups_batch().code_list(codes) => IsSuccessDto;

    /// Adds users to a group.
    ///
    /// `POST /api/v3/add-group-members`.
    add_members_all(code: String, [user_ids: String; 50]) => ADD_GROUP_MEMBERS, |client| client.add_group_members().code(code).user_ids(user_ids) => IsSuccessDto;

    /// Removes users from a group.
    ///
    /// `POST /api/v3/remove-group-members`. Idempotent.
    remove_members_all(code: String, [user_ids: String; 50]) => REMOVE_GROUP_MEMBERS, |client| client.remove_group_members().code(code).user_ids(user_ids) => IsSuccessDto;
}
