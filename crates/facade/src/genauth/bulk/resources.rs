//! Bulk forms of regular resources.

use genauth_raw::resources::{
    AUTHORIZE_RESOURCES, AuthorizeResourceItem, CREATE_RESOURCES_BATCH, CreateResourceBatchItemDto,
    DELETE_RESOURCES_BATCH, GET_RESOURCES_BATCH, ResourceDto,
};
use genauth_raw::shared::IsSuccessDto;
use identity_facade_core::Items;

use crate::bulk::bulk;
use crate::genauth::Resources;

bulk! { Resources:
    /// Creates resources of the default namespace.
    ///
    /// `POST /api/v3/create-resources-batch`.
    create_all([resources: CreateResourceBatchItemDto; 50]) => CREATE_RESOURCES_BATCH, |client| client.create_resources_batch().list(resources) => IsSuccessDto;

    /// Reads the resources with these codes of the default namespace; `on_answer` of the form gives what was found. Done
    /// means asked.
    ///
    /// `GET /api/v3/get-resources-batch`. Idempotent.
    get_all([codes: String; 50]) => GET_RESOURCES_BATCH, |client| client.get_resources_batch().code_list(codes) => Items<ResourceDto>;

    /// Deletes the resources with these codes of the default namespace.
    ///
    /// `POST /api/v3/delete-resources-batch`. Idempotent.
    delete_all([codes: String; 50]) => DELETE_RESOURCES_BATCH, |client| client.delete_resources_batch().code_list(codes) => IsSuccessDto;

    /// Deletes the resources with these ids.
    ///
    /// `POST /api/v3/delete-resources-batch`. Idempotent.
    delete_by_id_all([ids: String; 50]) => DELETE_RESOURCES_BATCH, |client| client.delete_resources_batch().ids(ids) => IsSuccessDto;

    /// Allows subjects to use resources of the default namespace.
    ///
    /// `POST /api/v3/authorize-resources`.
    authorize_all([items: AuthorizeResourceItem; 10]) => AUTHORIZE_RESOURCES, |client| client.authorize_resources().list(items) => IsSuccessDto;
}
