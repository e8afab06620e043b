//! Bulk forms of permission namespaces.

use genauth_raw::data_permissions::{
    CREATE_PERMISSION_NAMESPACES_BATCH, CreatePermissionNamespacesBatchItemDto,
    DELETE_PERMISSION_NAMESPACES_BATCH, GET_PERMISSION_NAMESPACES_BATCH,
    PermissionNamespaceRespDto,
};
use genauth_raw::shared::IsSuccessDto;
use identity_facade_core::Items;

use crate::bulk::bulk;
use crate::genauth::PermissionNamespaces;

bulk! { PermissionNamespaces:
    /// Creates permission namespaces.
    ///
    /// `POST /api/v3/create-permission-namespaces-batch`.
    create_all([namespaces: CreatePermissionNamespacesBatchItemDto; 50]) => CREATE_PERMISSION_NAMESPACES_BATCH, |client| client.create_permission_namespaces_batch().list(namespaces) => IsSuccessDto;

    /// Reads the permission namespaces with these codes; `on_answer` of the form gives what was found. Done means asked.
    ///
    /// `GET /api/v3/get-permission-namespaces-batch`. Idempotent.
    get_all([codes: String; 50]) => GET_PERMISSION_NAMESPACES_BATCH, |client| client.get_permission_namespaces_batch().codes(codes) => Items<PermissionNamespaceRespDto>;

    /// Deletes the permission namespaces with these codes.
    ///
    /// `POST /api/v3/delete-permission-namespaces-batch`. Idempotent.
    delete_all([codes: String; 10]) => DELETE_PERMISSION_NAMESPACES_BATCH, |client| client.delete_permission_namespaces_batch().codes(codes) => IsSuccessDto;
}
