//! Bulk forms of permission namespaces.

use genauth_raw::data_permissions::{
    CREATE_PERMISSION_NAMESPACES_BATCH, CreatePermissionNamespacesBatchItemDto,
    DELETE_PERMISSION_NAMESPACES_BATCH,
};
use genauth_raw::shared::IsSuccessDto;

use crate::bulk::bulk;
use crate::genauth::PermissionNamespaces;

bulk! { PermissionNamespaces:
    /// Creates permission namespaces.
    ///
    /// `POST /api/v3/create-permission-namespaces-batch`.
    create_all([namespaces: CreatePermissionNamespacesBatchItemDto; 50]) => CREATE_PERMISSION_NAMESPACES_BATCH, |client| client.create_permission_namespaces_batch().list(namespaces) => IsSuccessDto;

    /// Deletes the permission namespaces with these codes.
    ///
    /// `POST /api/v3/delete-permission-namespaces-batch`. Idempotent.
    delete_all([codes: String; 10]) => DELETE_PERMISSION_NAMESPACES_BATCH, |client| client.delete_permission_namespaces_batch().codes(codes) => IsSuccessDto;
}
