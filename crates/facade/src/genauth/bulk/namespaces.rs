//! Bulk forms of namespaces.

use genauth_raw::resources::{
    CREATE_NAMESPACES_BATCH, CreateNamespacesBatchItemDto, DELETE_NAMESPACES_BATCH,
};
use genauth_raw::shared::IsSuccessDto;

use crate::bulk::bulk;
use crate::genauth::Namespaces;

bulk! { Namespaces:
    /// Creates namespaces.
    ///
    /// `POST /api/v3/create-namespaces-batch`.
    create_all([namespaces: CreateNamespacesBatchItemDto; 50]) => CREATE_NAMESPACES_BATCH, |client| client.create_namespaces_batch().list(namespaces) => IsSuccessDto;

    /// Deletes the namespaces with these codes.
    ///
    /// `POST /api/v3/delete-namespaces-batch`. Idempotent.
    delete_all([codes: String; 10]) => DELETE_NAMESPACES_BATCH, |client| client.delete_namespaces_batch().code_list(codes) => IsSuccessDto;
}
