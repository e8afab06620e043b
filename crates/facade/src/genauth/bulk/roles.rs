//! Bulk forms of roles.

use genauth_raw::roles::{
    ASSIGN_ROLE, ASSIGN_ROLE_BATCH, CREATE_ROLES_BATCH, DELETE_ADMIN_ROLES_BATCH, DELETE_ROLES,
    DELETE_ROLES_BATCH, REVOKE_ROLE, REVOKE_ROLE_BATCH, RoleCodeAndNamespaceDto, RoleCodeDto,
    RoleListItem, TargetDto,
};
use genauth_raw::shared::IsSuccessDto;

use crate::bulk::bulk;
use crate::genauth::Roles;

bulk! { Roles:
    /// Creates roles.
    ///
    /// `POST /api/v3/create-roles-batch`.
    create_all([roles: RoleListItem; 50]) => CREATE_ROLES_BATCH, |client| client.create_roles_batch().list(roles) => IsSuccessDto;

    /// Assigns a role of the default namespace to users, groups or departments.
    ///
    /// `POST /api/v3/assign-role`.
    assign_all(code: String, [targets: TargetDto; 50]) => ASSIGN_ROLE, |client| client.assign_role().code(code).targets(targets) => IsSuccessDto;

    /// Assigns up to 10 roles, each in its namespace, to users, groups or departments: all of the roles to each of them.
    ///
    /// `POST /api/v3/assign-role-batch`.
    assign_batch_all(*roles: RoleCodeDto; 10, [targets: TargetDto; 10]) => ASSIGN_ROLE_BATCH, |client| client.assign_role_batch().roles(roles).targets(targets) => IsSuccessDto;

    /// Revokes a role of the default namespace from users, groups or departments.
    ///
    /// `POST /api/v3/revoke-role`. Idempotent.
    revoke_all(code: String, [targets: TargetDto; 50]) => REVOKE_ROLE, |client| client.revoke_role().code(code).targets(targets) => IsSuccessDto;

    /// Revokes up to 10 roles, each in its namespace, from users, groups or departments: all of the roles from each of
    /// them.
    ///
    /// `POST /api/v3/revoke-role-batch`. Idempotent.
    revoke_batch_all(*roles: RoleCodeDto; 10, [targets: TargetDto; 50]) => REVOKE_ROLE_BATCH, |client| client.revoke_role_batch().roles(roles).targets(targets) => IsSuccessDto;

    /// Deletes the roles with these codes of the default namespace.
    ///
    /// `POST /api/v3/delete-roles-batch`. Idempotent.
    delete_all([codes: String; 50]) => DELETE_ROLES_BATCH, |client| client.delete_roles_batch().code_list(codes) => IsSuccessDto;

    /// Deletes roles of several namespaces.
    ///
    /// `POST /api/v3/multiple-namespace-delete-roles-batch`. Idempotent.
    delete_in_namespaces_all([roles: RoleCodeAndNamespaceDto; 50]) => DELETE_ROLES, |client| client.delete_roles().role_list(roles) => IsSuccessDto;

    /// Deletes the administrator roles with these codes.
    ///
    /// `POST /api/v3/delete-admin-roles`. Idempotent.
    delete_admin_all([codes: String; 50]) => DELETE_ADMIN_ROLES_BATCH, |client| client.delete_admin_roles_batch().code_list(codes) => IsSuccessDto;
}
