//! Bulk forms of namespaces.

use genauth_raw::resources::{
    CREATE_NAMESPACES_BATCH, CreateNamespacesBatchItemDto, DELETE_NAMESPACES_BATCH,
    GET_NAMESPACES_BATCH, NamespaceDto,
};
use genauth_raw::shared::IsSuccessDto;
use identity_facade_core::Items;

use crate::bulk::bulk;
use crate::genauth::Namespaces;

bulk! { Namespaces:
    /// Creates namespaces.
    ///
    /// `POST /api/v3/create-namespaces-batch`.
    create_all([namespaces: CreateNamespacesBatchItemDto; 50]) => CREATE_NAMESPACES_BATCH, |client| client.create_namespaces_batch().list(namespaces) => IsSuccessDto;

    /// Reads the namespaces with these codes; `on_answer` of the form gives what was found. Done means asked.
    ///
    /// `GET /api/v3/get-namespaces-batch`. Idempotent.
    get_all([codes: String; 50]) => GET_NAMESPACES_BATCH, |client| client.get_namespaces_batch().code_list(codes) => Items<NamespaceDto>;

    /// Deletes the namespaces with these codes.
    ///
    /// `POST /api/v3/delete-namespaces-batch`. Idempotent.
    delete_all([codes: String; 10]) => DELETE_NAMESPACES_BATCH, |client| client.delete_namespaces_batch().code_list(codes) => IsSuccessDto;
}
