// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, BodyRule, Call, Checks, Int, IntoInput, IntoList, Items, List, Listing, Nullable,
    Operation, Paging, Parameter, Receipt, Secret, Text, UnixMillis,
};
use std::collections::BTreeMap;

/// Facts of `GET /directories`.
pub static LIST_DIRECTORIES: Operation = Operation::new(
    "ListDirectories",
    http::Method::GET,
    "/directories",
    "directories",
)
.parameters(&[Parameter::query("limit"), Parameter::query("offset")])
.idempotent()
.paging(Paging::offset("offset", "limit"))
.listing(Listing::new().largest(500).within("data", "total_count"))
.secrets(&["api_key"]);
/// The call of [`Client::list_directories`](crate::Client::list_directories), `GET /directories`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListDirectoriesCall {
    call: Call,
}

impl ListDirectoriesCall {
    /// Query parameter `limit`: integer from 1 to 500. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 500>>) -> Self {
        self.call.query("limit", value.into_input());
        self
    }

    /// Query parameter `offset`: integer >= 0. Default: `0`.
    pub fn offset(mut self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        self.call.query("offset", value.into_input());
        self
    }
}

identity_facade_core::call!(ListDirectoriesCall -> ListDirectoriesResponse);
identity_facade_core::paged!(ListDirectoriesCall -> Directory);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListDirectoriesCall,
    crate::Client,
    LIST_DIRECTORIES,
    "Lists the provisioning directories of the instance.",
    false,
    [
        query::<Int<1, 500>>("limit", "Default: `10`."),
        query::<Int<0, { i64::MAX }>>("offset", "Default: `0`.")
    ]
);
impl crate::Client {
    /// Lists the provisioning directories of the instance.
    ///
    /// `GET /directories`
    ///
    /// * Returns [`ListDirectoriesResponse`], with status 200.
    /// * Errors: 401, 403.
    /// * Secrets: `api_key`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `offset` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `directories`; in `identity-facade`, `clerk-directories`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/directories/get/directories>)
    pub fn list_directories(&self) -> ListDirectoriesCall {
        let call = self.transport.call(&LIST_DIRECTORIES);
        ListDirectoriesCall { call }
    }
}

/// Facts of `POST /directories`.
pub static CREATE_DIRECTORY: Operation = Operation::new(
    "CreateDirectory",
    http::Method::POST,
    "/directories",
    "directories",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("enterprise_connection_id"),
    BodyRule::Required("provider"),
])
.secrets(&["api_key"]);
/// The call of [`Client::create_directory`](crate::Client::create_directory), `POST /directories`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateDirectoryCall {
    call: Call,
}

impl CreateDirectoryCall {
    /// `enterprise_connection_id`: string. Required.
    pub fn enterprise_connection_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call
            .member("enterprise_connection_id", value.into_input());
        self
    }

    /// `group_role_mappings`: list of `CreateDirectoryBodyGroupRoleMappingsItem`.
    pub fn group_role_mappings<M>(
        mut self,
        value: impl IntoList<List<CreateDirectoryBodyGroupRoleMappingsItem>, M>,
    ) -> Self {
        self.call.member("group_role_mappings", value.into_list());
        self
    }

    /// `name`: string.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("name", value.into_input());
        self
    }

    /// `provider`: string. Required.
    pub fn provider(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("provider", value.into_input());
        self
    }
}

identity_facade_core::call!(CreateDirectoryCall -> Directory);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateDirectoryCall,
    crate::Client,
    CREATE_DIRECTORY,
    "Creates a provisioning directory for an enterprise connection and returns its API key.",
    false,
    [
        member::<String>("enterprise_connection_id"),
        member::<List<CreateDirectoryBodyGroupRoleMappingsItem>>("group_role_mappings"),
        member::<String>("name"),
        member::<String>("provider")
    ]
);
impl crate::Client {
    /// Creates a provisioning directory for an enterprise connection and returns its API key.
    ///
    /// `POST /directories`
    ///
    /// * Required: `enterprise_connection_id`, `provider`.
    /// * Returns [`Directory`], with status 200.
    /// * Errors: 400, 401, 403, 422.
    /// * Secrets: `api_key`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `directories`; in `identity-facade`, `clerk-directories`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/directories/post/directories>)
    pub fn create_directory(&self) -> CreateDirectoryCall {
        let call = self.transport.call(&CREATE_DIRECTORY);
        CreateDirectoryCall { call }
    }
}

/// Facts of `DELETE /directories/{directory_id}`.
pub static DELETE_DIRECTORY: Operation = Operation::new(
    "DeleteDirectory",
    http::Method::DELETE,
    "/directories/{directory_id}",
    "directories",
)
.parameters(&[Parameter::path("directory_id")])
.idempotent()
.receipt(Receipt::new(Some("deleted"), &[("id", "directory_id")]));
/// The call of [`Client::delete_directory`](crate::Client::delete_directory), `DELETE /directories/{directory_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteDirectoryCall {
    call: Call,
}

identity_facade_core::call!(DeleteDirectoryCall -> crate ::shared::DeletedObject);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteDirectoryCall,
    crate::Client,
    DELETE_DIRECTORY,
    "Deletes a directory, ends its provisioning and invalidates its API key.",
    false,
    [identifier::<crate::ids::DirectoryId>("directory_id")]
);
impl crate::Client {
    /// Deletes a directory, ends its provisioning and invalidates its API key.
    ///
    /// `DELETE /directories/{directory_id}`
    ///
    /// * Required: `directory_id`.
    /// * Returns [`DeletedObject`](crate::shared::DeletedObject), with status 200.
    /// * Errors: 401, 403, 404.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `directories`; in `identity-facade`, `clerk-directories`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/directories/delete/directories/%7Bdirectory_id%7D>)
    pub fn delete_directory(
        &self,
        directory_id: impl IntoInput<crate::ids::DirectoryId>,
    ) -> DeleteDirectoryCall {
        let mut call = self.transport.call(&DELETE_DIRECTORY);
        call.path("directory_id", directory_id.into_input());
        DeleteDirectoryCall { call }
    }
}

/// Facts of `GET /directories/{directory_id}`.
pub static GET_DIRECTORY: Operation = Operation::new(
    "GetDirectory",
    http::Method::GET,
    "/directories/{directory_id}",
    "directories",
)
.parameters(&[Parameter::path("directory_id")])
.idempotent()
.secrets(&["api_key"]);
/// The call of [`Client::get_directory`](crate::Client::get_directory), `GET /directories/{directory_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetDirectoryCall {
    call: Call,
}

identity_facade_core::call!(GetDirectoryCall -> Directory);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetDirectoryCall,
    crate::Client,
    GET_DIRECTORY,
    "Returns one directory; its API key is not part of the answer.",
    false,
    [identifier::<crate::ids::DirectoryId>("directory_id")]
);
impl crate::Client {
    /// Returns one directory; its API key is not part of the answer.
    ///
    /// `GET /directories/{directory_id}`
    ///
    /// * Required: `directory_id`.
    /// * Returns [`Directory`], with status 200.
    /// * Errors: 401, 403, 404.
    /// * Secrets: `api_key`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `directories`; in `identity-facade`, `clerk-directories`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/directories/get/directories/%7Bdirectory_id%7D>)
    pub fn get_directory(
        &self,
        directory_id: impl IntoInput<crate::ids::DirectoryId>,
    ) -> GetDirectoryCall {
        let mut call = self.transport.call(&GET_DIRECTORY);
        call.path("directory_id", directory_id.into_input());
        GetDirectoryCall { call }
    }
}

/// Facts of `PATCH /directories/{directory_id}`.
pub static UPDATE_DIRECTORY: Operation = Operation::new(
    "UpdateDirectory",
    http::Method::PATCH,
    "/directories/{directory_id}",
    "directories",
)
.parameters(&[Parameter::path("directory_id")])
.body(BodyKind::Optional)
.secrets(&["api_key"]);
/// The call of [`Client::update_directory`](crate::Client::update_directory), `PATCH /directories/{directory_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateDirectoryCall {
    call: Call,
}

impl UpdateDirectoryCall {
    /// Entries merged into the mapping; null removes a key.
    ///
    /// `attribute_mapping`: object of items, each: string or null.
    pub fn attribute_mapping(
        mut self,
        value: impl IntoInput<BTreeMap<String, Nullable<String>>>,
    ) -> Self {
        self.call.member("attribute_mapping", value.into_input());
        self
    }

    /// `enabled`: boolean.
    pub fn enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("enabled", value.into_input());
        self
    }

    /// `group_role_mapping_enabled`: boolean.
    pub fn group_role_mapping_enabled(mut self, value: impl IntoInput<bool>) -> Self {
        self.call
            .member("group_role_mapping_enabled", value.into_input());
        self
    }

    /// `name`: string.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("name", value.into_input());
        self
    }

    /// `provider`: string.
    pub fn provider(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("provider", value.into_input());
        self
    }
}

identity_facade_core::call!(UpdateDirectoryCall -> Directory);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateDirectoryCall,
    crate::Client,
    UPDATE_DIRECTORY,
    "Updates the name, provider, state or attribute mapping of a directory.",
    false,
    [
        identifier::<crate::ids::DirectoryId>("directory_id"),
        member::<BTreeMap<String, identity_facade_core::Nullable<String>>>(
            "attribute_mapping",
            "Entries merged into the mapping; null removes a key."
        ),
        member::<bool>("enabled"),
        member::<bool>("group_role_mapping_enabled"),
        member::<String>("name"),
        member::<String>("provider")
    ]
);
impl crate::Client {
    /// Updates the name, provider, state or attribute mapping of a directory.
    ///
    /// `PATCH /directories/{directory_id}`
    ///
    /// * Required: `directory_id`.
    /// * Returns [`Directory`], with status 200.
    /// * Errors: 400, 401, 403, 404, 422.
    /// * Secrets: `api_key`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `directories`; in `identity-facade`, `clerk-directories`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/directories/patch/directories/%7Bdirectory_id%7D>)
    pub fn update_directory(
        &self,
        directory_id: impl IntoInput<crate::ids::DirectoryId>,
    ) -> UpdateDirectoryCall {
        let mut call = self.transport.call(&UPDATE_DIRECTORY);
        call.path("directory_id", directory_id.into_input());
        UpdateDirectoryCall { call }
    }
}

/// Facts of `GET /directories/{directory_id}/group_role_mappings`.
pub static LIST_DIRECTORY_GROUP_ROLE_MAPPINGS: Operation = Operation::new(
    "ListDirectoryGroupRoleMappings",
    http::Method::GET,
    "/directories/{directory_id}/group_role_mappings",
    "directories",
)
.parameters(&[Parameter::path("directory_id")])
.idempotent();
/// The call of [`Client::list_directory_group_role_mappings`](crate::Client::list_directory_group_role_mappings), `GET /directories/{directory_id}/group_role_mappings`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListDirectoryGroupRoleMappingsCall {
    call: Call,
}

identity_facade_core::call!(
    ListDirectoryGroupRoleMappingsCall -> ListDirectoryGroupRoleMappingsResponse
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListDirectoryGroupRoleMappingsCall,
    crate::Client,
    LIST_DIRECTORY_GROUP_ROLE_MAPPINGS,
    "Lists the group-to-role mappings of a directory in order of precedence.",
    false,
    [identifier::<crate::ids::DirectoryId>("directory_id")]
);
impl crate::Client {
    /// Lists the group-to-role mappings of a directory in order of precedence.
    ///
    /// `GET /directories/{directory_id}/group_role_mappings`
    ///
    /// * Required: `directory_id`.
    /// * Returns [`ListDirectoryGroupRoleMappingsResponse`], with status 200.
    /// * Errors: 401, 403, 404.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `directories`; in `identity-facade`, `clerk-directories`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/directories/get/directories/%7Bdirectory_id%7D/group_role_mappings>)
    pub fn list_directory_group_role_mappings(
        &self,
        directory_id: impl IntoInput<crate::ids::DirectoryId>,
    ) -> ListDirectoryGroupRoleMappingsCall {
        let mut call = self.transport.call(&LIST_DIRECTORY_GROUP_ROLE_MAPPINGS);
        call.path("directory_id", directory_id.into_input());
        ListDirectoryGroupRoleMappingsCall { call }
    }
}

/// Facts of `POST /directories/{directory_id}/group_role_mappings`.
pub static CREATE_DIRECTORY_GROUP_ROLE_MAPPING: Operation = Operation::new(
    "CreateDirectoryGroupRoleMapping",
    http::Method::POST,
    "/directories/{directory_id}/group_role_mappings",
    "directories",
)
.parameters(&[Parameter::path("directory_id")])
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("role_id"),
    BodyRule::AnyOf(&["directory_group_id", "scim_group_id"]),
]);
/// The call of [`Client::create_directory_group_role_mapping`](crate::Client::create_directory_group_role_mapping), `POST /directories/{directory_id}/group_role_mappings`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateDirectoryGroupRoleMappingCall {
    call: Call,
}

impl CreateDirectoryGroupRoleMappingCall {
    /// Group id at the identity provider; send this or `scim_group_id`.
    ///
    /// `directory_group_id`: string.
    pub fn directory_group_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("directory_group_id", value.into_input());
        self
    }

    /// Order of mappings from 1; the lowest wins if a user is in several groups.
    ///
    /// `precedence`: integer >= 1.
    pub fn precedence(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.member("precedence", value.into_input());
        self
    }

    /// Id, not key, of the organization role that members of the group receive.
    ///
    /// `role_id`: string. Required.
    pub fn role_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("role_id", value.into_input());
        self
    }

    /// Group id at the identity provider; older name of `directory_group_id`.
    ///
    /// `scim_group_id`: string.
    pub fn scim_group_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("scim_group_id", value.into_input());
        self
    }
}

identity_facade_core::call!(
    CreateDirectoryGroupRoleMappingCall -> DirectoryGroupRoleMapping
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateDirectoryGroupRoleMappingCall,
    crate::Client,
    CREATE_DIRECTORY_GROUP_ROLE_MAPPING,
    "Maps one directory group to a role of organizations; existing mappings stay.",
    false,
    [
        identifier::<crate::ids::DirectoryId>("directory_id"),
        member::<String>(
            "directory_group_id",
            "Group id at the identity provider; send this or `scim_group_id`."
        ),
        member::<Int<1, { i64::MAX }>>(
            "precedence",
            "Order of mappings from 1; the lowest wins if a user is in several groups."
        ),
        member::<String>(
            "role_id",
            "Id, not key, of the organization role that members of the group receive."
        ),
        member::<String>(
            "scim_group_id",
            "Group id at the identity provider; older name of `directory_group_id`."
        )
    ]
);
impl crate::Client {
    /// Maps one directory group to a role of organizations; existing mappings stay.
    ///
    /// `POST /directories/{directory_id}/group_role_mappings`
    ///
    /// * Required: `directory_id`, `role_id`.
    /// * At least one of `directory_group_id`, `scim_group_id` is required.
    /// * Returns [`DirectoryGroupRoleMapping`], with status 200.
    /// * Errors: 400, 401, 403, 404, 422.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `directories`; in `identity-facade`, `clerk-directories`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/directories/post/directories/%7Bdirectory_id%7D/group_role_mappings>)
    pub fn create_directory_group_role_mapping(
        &self,
        directory_id: impl IntoInput<crate::ids::DirectoryId>,
    ) -> CreateDirectoryGroupRoleMappingCall {
        let mut call = self.transport.call(&CREATE_DIRECTORY_GROUP_ROLE_MAPPING);
        call.path("directory_id", directory_id.into_input());
        CreateDirectoryGroupRoleMappingCall { call }
    }
}

/// Facts of `PUT /directories/{directory_id}/group_role_mappings`.
pub static REPLACE_DIRECTORY_GROUP_ROLE_MAPPINGS: Operation = Operation::new(
    "ReplaceDirectoryGroupRoleMappings",
    http::Method::PUT,
    "/directories/{directory_id}/group_role_mappings",
    "directories",
)
.parameters(&[Parameter::path("directory_id")])
.body(BodyKind::Required)
.rules(&[BodyRule::Required("mappings")])
.idempotent();
/// The call of [`Client::replace_directory_group_role_mappings`](crate::Client::replace_directory_group_role_mappings), `PUT /directories/{directory_id}/group_role_mappings`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ReplaceDirectoryGroupRoleMappingsCall {
    call: Call,
}

impl ReplaceDirectoryGroupRoleMappingsCall {
    /// The complete new list; its order sets the precedence, an empty list removes all.
    ///
    /// `mappings`: list of `ReplaceDirectoryGroupRoleMappingsBodyMappingsItem`. Required.
    pub fn mappings<M>(
        mut self,
        value: impl IntoList<List<ReplaceDirectoryGroupRoleMappingsBodyMappingsItem>, M>,
    ) -> Self {
        self.call.member("mappings", value.into_list());
        self
    }
}

identity_facade_core::call!(
    ReplaceDirectoryGroupRoleMappingsCall -> ReplaceDirectoryGroupRoleMappingsResponse
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ReplaceDirectoryGroupRoleMappingsCall,
    crate::Client,
    REPLACE_DIRECTORY_GROUP_ROLE_MAPPINGS,
    "Replaces all group-to-role mappings of a directory; an empty list removes them.",
    false,
    [
        identifier::<crate::ids::DirectoryId>("directory_id"),
        member::<List<ReplaceDirectoryGroupRoleMappingsBodyMappingsItem>>(
            "mappings",
            "The complete new list; its order sets the precedence, an empty list removes all."
        )
    ]
);
impl crate::Client {
    /// Replaces all group-to-role mappings of a directory; an empty list removes them.
    ///
    /// `PUT /directories/{directory_id}/group_role_mappings`
    ///
    /// * Required: `directory_id`, `mappings`.
    /// * Returns [`ReplaceDirectoryGroupRoleMappingsResponse`], with status 200.
    /// * Errors: 400, 401, 403, 404, 422.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `directories`; in `identity-facade`, `clerk-directories`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/directories/put/directories/%7Bdirectory_id%7D/group_role_mappings>)
    pub fn replace_directory_group_role_mappings(
        &self,
        directory_id: impl IntoInput<crate::ids::DirectoryId>,
    ) -> ReplaceDirectoryGroupRoleMappingsCall {
        let mut call = self.transport.call(&REPLACE_DIRECTORY_GROUP_ROLE_MAPPINGS);
        call.path("directory_id", directory_id.into_input());
        ReplaceDirectoryGroupRoleMappingsCall { call }
    }
}

/// Facts of `DELETE /directories/{directory_id}/group_role_mappings/{mapping_id}`.
pub static DELETE_DIRECTORY_GROUP_ROLE_MAPPING: Operation = Operation::new(
    "DeleteDirectoryGroupRoleMapping",
    http::Method::DELETE,
    "/directories/{directory_id}/group_role_mappings/{mapping_id}",
    "directories",
)
.parameters(&[
    Parameter::path("directory_id"),
    Parameter::path("mapping_id"),
])
.idempotent()
.receipt(Receipt::new(Some("deleted"), &[("id", "mapping_id")]));
/// The call of [`Client::delete_directory_group_role_mapping`](crate::Client::delete_directory_group_role_mapping), `DELETE /directories/{directory_id}/group_role_mappings/{mapping_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteDirectoryGroupRoleMappingCall {
    call: Call,
}

identity_facade_core::call!(
    DeleteDirectoryGroupRoleMappingCall -> DeleteDirectoryGroupRoleMappingResponse
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteDirectoryGroupRoleMappingCall,
    crate::Client,
    DELETE_DIRECTORY_GROUP_ROLE_MAPPING,
    "Deletes one group-to-role mapping of a directory.",
    false,
    [
        identifier::<crate::ids::DirectoryId>("directory_id"),
        identifier::<crate::ids::MappingId>("mapping_id")
    ]
);
impl crate::Client {
    /// Deletes one group-to-role mapping of a directory.
    ///
    /// `DELETE /directories/{directory_id}/group_role_mappings/{mapping_id}`
    ///
    /// * Required: `directory_id`, `mapping_id`.
    /// * Returns [`DeleteDirectoryGroupRoleMappingResponse`], with status 200.
    /// * Errors: 400, 401, 403, 404.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `directories`; in `identity-facade`, `clerk-directories`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/directories/delete/directories/%7Bdirectory_id%7D/group_role_mappings/%7Bmapping_id%7D>)
    pub fn delete_directory_group_role_mapping(
        &self,
        directory_id: impl IntoInput<crate::ids::DirectoryId>,
        mapping_id: impl IntoInput<crate::ids::MappingId>,
    ) -> DeleteDirectoryGroupRoleMappingCall {
        let mut call = self.transport.call(&DELETE_DIRECTORY_GROUP_ROLE_MAPPING);
        call.path("directory_id", directory_id.into_input());
        call.path("mapping_id", mapping_id.into_input());
        DeleteDirectoryGroupRoleMappingCall { call }
    }
}

/// Facts of `POST /directories/{directory_id}/rotate_api_key`.
pub static ROTATE_DIRECTORY_API_KEY: Operation = Operation::new(
    "RotateDirectoryAPIKey",
    http::Method::POST,
    "/directories/{directory_id}/rotate_api_key",
    "directories",
)
.parameters(&[Parameter::path("directory_id")])
.secrets(&["api_key"]);
/// The call of [`Client::rotate_directory_api_key`](crate::Client::rotate_directory_api_key), `POST /directories/{directory_id}/rotate_api_key`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct RotateDirectoryApiKeyCall {
    call: Call,
}

identity_facade_core::call!(RotateDirectoryApiKeyCall -> Directory);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    RotateDirectoryApiKeyCall,
    crate::Client,
    ROTATE_DIRECTORY_API_KEY,
    "Rotates the API key of a directory; the old key works for a short grace period.",
    false,
    [identifier::<crate::ids::DirectoryId>("directory_id")]
);
impl crate::Client {
    /// Rotates the API key of a directory; the old key works for a short grace period.
    ///
    /// `POST /directories/{directory_id}/rotate_api_key`
    ///
    /// * Required: `directory_id`.
    /// * Returns [`Directory`], with status 200.
    /// * Errors: 401, 403, 404.
    /// * Secrets: `api_key`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `directories`; in `identity-facade`, `clerk-directories`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/directories/post/directories/%7Bdirectory_id%7D/rotate_api_key>)
    pub fn rotate_directory_api_key(
        &self,
        directory_id: impl IntoInput<crate::ids::DirectoryId>,
    ) -> RotateDirectoryApiKeyCall {
        let mut call = self.transport.call(&ROTATE_DIRECTORY_API_KEY);
        call.path("directory_id", directory_id.into_input());
        RotateDirectoryApiKeyCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &LIST_DIRECTORIES,
    &CREATE_DIRECTORY,
    &DELETE_DIRECTORY,
    &GET_DIRECTORY,
    &UPDATE_DIRECTORY,
    &LIST_DIRECTORY_GROUP_ROLE_MAPPINGS,
    &CREATE_DIRECTORY_GROUP_ROLE_MAPPING,
    &REPLACE_DIRECTORY_GROUP_ROLE_MAPPINGS,
    &DELETE_DIRECTORY_GROUP_ROLE_MAPPING,
    &ROTATE_DIRECTORY_API_KEY,
];

/// Object `CreateDirectoryBody group_role_mappingsItem`.
/// At least one of `directory_group_id`, `scim_group_id` is required.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct CreateDirectoryBodyGroupRoleMappingsItem {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    directory_group_display_name: Option<Text<0, 255>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    directory_group_id: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    precedence: Option<Int<1, { i64::MAX }>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    role_id: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    scim_group_display_name: Option<Text<0, 255>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    scim_group_id: Option<String>,
}

impl CreateDirectoryBodyGroupRoleMappingsItem {
    fn check(&self, checks: &mut Checks) {
        checks.required("role_id", self.role_id.is_some());
        checks.any_of(
            &["directory_group_id", "scim_group_id"],
            self.directory_group_id.is_some() || self.scim_group_id.is_some(),
        );
    }
}

/// Builds a [`CreateDirectoryBodyGroupRoleMappingsItem`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateDirectoryBodyGroupRoleMappingsItemBuilder {
    checks: Checks,
    value: CreateDirectoryBodyGroupRoleMappingsItem,
}

impl CreateDirectoryBodyGroupRoleMappingsItemBuilder {
    /// `directory_group_display_name`: string of up to 255 characters.
    pub fn directory_group_display_name(mut self, value: impl IntoInput<Text<0, 255>>) -> Self {
        self.value.directory_group_display_name = self
            .checks
            .take("directory_group_display_name", value.into_input());
        self
    }

    /// Group id at the identity provider; send this or `scim_group_id`.
    ///
    /// `directory_group_id`: string.
    pub fn directory_group_id(mut self, value: impl IntoInput<String>) -> Self {
        self.value.directory_group_id = self.checks.take("directory_group_id", value.into_input());
        self
    }

    /// Order of mappings from 1; the lowest wins if a user is in several groups.
    ///
    /// `precedence`: integer >= 1.
    pub fn precedence(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.value.precedence = self.checks.take("precedence", value.into_input());
        self
    }

    /// Id, not key, of the organization role that members of the group receive.
    ///
    /// `role_id`: string. Required.
    pub fn role_id(mut self, value: impl IntoInput<String>) -> Self {
        self.value.role_id = self.checks.take("role_id", value.into_input());
        self
    }

    /// `scim_group_display_name`: string of up to 255 characters.
    pub fn scim_group_display_name(mut self, value: impl IntoInput<Text<0, 255>>) -> Self {
        self.value.scim_group_display_name = self
            .checks
            .take("scim_group_display_name", value.into_input());
        self
    }

    /// Group id at the identity provider; older name of `directory_group_id`.
    ///
    /// `scim_group_id`: string.
    pub fn scim_group_id(mut self, value: impl IntoInput<String>) -> Self {
        self.value.scim_group_id = self.checks.take("scim_group_id", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    CreateDirectoryBodyGroupRoleMappingsItem,
    CreateDirectoryBodyGroupRoleMappingsItemBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateDirectoryBodyGroupRoleMappingsItem);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    CreateDirectoryBodyGroupRoleMappingsItem,
    false,
    [
        member::<Text<0, 255>>("directory_group_display_name"),
        member::<String>(
            "directory_group_id",
            "Group id at the identity provider; send this or `scim_group_id`."
        ),
        member::<Int<1, { i64::MAX }>>(
            "precedence",
            "Order of mappings from 1; the lowest wins if a user is in several groups."
        ),
        member::<String>(
            "role_id",
            "Id, not key, of the organization role that members of the group receive."
        ),
        member::<Text<0, 255>>("scim_group_display_name"),
        member::<String>(
            "scim_group_id",
            "Group id at the identity provider; older name of `directory_group_id`."
        )
    ],
    [
        identity_facade_core::BodyRule::Required("role_id"),
        identity_facade_core::BodyRule::AnyOf(&["directory_group_id", "scim_group_id"])
    ]
);
/// Object `DeleteDirectoryGroupRoleMappingResponse`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DeleteDirectoryGroupRoleMappingResponse {
    /// `deleted`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub deleted: bool,
    /// `id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub id: crate::ids::MappingId,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
}

/// Object `Directory`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Directory {
    /// Secret for provisioning requests; only in answers to create and rotate.
    ///
    /// `api_key`, may be absent or null. Secret: redacted in debug output.
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub api_key: Option<Secret>,
    /// `attribute_mapping`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub attribute_mapping: BTreeMap<String, String>,
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `custom_attributes`, may be absent.
    pub custom_attributes: Option<Items<DirectoryCustomAttributesItem>>,
    /// `enabled`. Required.
    pub enabled: bool,
    /// `endpoint_url`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub endpoint_url: String,
    /// `enterprise_connection_id`, may be absent or null.
    pub enterprise_connection_id: Option<crate::ids::EnterpriseConnectionId>,
    /// `group_role_mapping_enabled`. Required.
    pub group_role_mapping_enabled: bool,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::DirectoryId,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `provider`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub provider: String,
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

/// Object `Directory custom_attributesItem`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DirectoryCustomAttributesItem {
    /// GJSON path of the attribute in directory data; `scim_path` is its older name.
    ///
    /// `directory_path`, may be absent.
    pub directory_path: Option<String>,
    /// `key`, may be absent.
    pub key: Option<String>,
    /// `true` stores all values as an array in `public_metadata`; default `false`.
    ///
    /// `multi_valued`, may be absent.
    pub multi_valued: Option<bool>,
    /// `name`, may be absent.
    pub name: Option<String>,
    /// GJSON path of the attribute in directory data; older name of `directory_path`.
    ///
    /// `scim_path`, may be absent.
    pub scim_path: Option<String>,
    /// `sso_path`, may be absent.
    pub sso_path: Option<String>,
}

/// Object `DirectoryGroupRoleMapping`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DirectoryGroupRoleMapping {
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `directory_group_display_name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub directory_group_display_name: String,
    /// Group id at the identity provider; send this or `scim_group_id`.
    ///
    /// `directory_group_id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub directory_group_id: String,
    /// `directory_id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub directory_id: crate::ids::DirectoryId,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::MappingId,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// Order of mappings from 1; the lowest wins if a user is in several groups.
    ///
    /// `precedence`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub precedence: i64,
    /// Role key such as `org:admin`, not a role id; in group mappings the role itself.
    ///
    /// `role`, may be absent.
    pub role: Option<crate::shared::Role>,
    /// `scim_directory_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub scim_directory_id: crate::ids::ScimDirectoryId,
    /// `scim_group_display_name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub scim_group_display_name: String,
    /// Group id at the identity provider; older name of `directory_group_id`.
    ///
    /// `scim_group_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub scim_group_id: String,
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

/// Object `ListDirectoriesResponse`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListDirectoriesResponse {
    /// `data`. Required.
    pub data: Items<Directory>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `ListDirectoryGroupRoleMappingsResponse`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListDirectoryGroupRoleMappingsResponse {
    /// `data`. Required.
    pub data: Items<DirectoryGroupRoleMapping>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `ReplaceDirectoryGroupRoleMappingsBody mappingsItem`.
/// At least one of `directory_group_id`, `scim_group_id` is required.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct ReplaceDirectoryGroupRoleMappingsBodyMappingsItem {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    directory_group_id: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    role_id: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    scim_group_id: Option<String>,
}

impl ReplaceDirectoryGroupRoleMappingsBodyMappingsItem {
    fn check(&self, checks: &mut Checks) {
        checks.required("role_id", self.role_id.is_some());
        checks.any_of(
            &["directory_group_id", "scim_group_id"],
            self.directory_group_id.is_some() || self.scim_group_id.is_some(),
        );
    }
}

/// Builds a [`ReplaceDirectoryGroupRoleMappingsBodyMappingsItem`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ReplaceDirectoryGroupRoleMappingsBodyMappingsItemBuilder {
    checks: Checks,
    value: ReplaceDirectoryGroupRoleMappingsBodyMappingsItem,
}

impl ReplaceDirectoryGroupRoleMappingsBodyMappingsItemBuilder {
    /// Group id at the identity provider; send this or `scim_group_id`.
    ///
    /// `directory_group_id`: string.
    pub fn directory_group_id(mut self, value: impl IntoInput<String>) -> Self {
        self.value.directory_group_id = self.checks.take("directory_group_id", value.into_input());
        self
    }

    /// Id, not key, of the organization role that members of the group receive.
    ///
    /// `role_id`: string. Required.
    pub fn role_id(mut self, value: impl IntoInput<String>) -> Self {
        self.value.role_id = self.checks.take("role_id", value.into_input());
        self
    }

    /// Group id at the identity provider; older name of `directory_group_id`.
    ///
    /// `scim_group_id`: string.
    pub fn scim_group_id(mut self, value: impl IntoInput<String>) -> Self {
        self.value.scim_group_id = self.checks.take("scim_group_id", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    ReplaceDirectoryGroupRoleMappingsBodyMappingsItem,
    ReplaceDirectoryGroupRoleMappingsBodyMappingsItemBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ReplaceDirectoryGroupRoleMappingsBodyMappingsItem);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    ReplaceDirectoryGroupRoleMappingsBodyMappingsItem,
    false,
    [
        member::<String>(
            "directory_group_id",
            "Group id at the identity provider; send this or `scim_group_id`."
        ),
        member::<String>(
            "role_id",
            "Id, not key, of the organization role that members of the group receive."
        ),
        member::<String>(
            "scim_group_id",
            "Group id at the identity provider; older name of `directory_group_id`."
        )
    ],
    [
        identity_facade_core::BodyRule::Required("role_id"),
        identity_facade_core::BodyRule::AnyOf(&["directory_group_id", "scim_group_id"])
    ]
);
/// Object `ReplaceDirectoryGroupRoleMappingsResponse`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ReplaceDirectoryGroupRoleMappingsResponse {
    /// `data`. Required.
    pub data: Items<DirectoryGroupRoleMapping>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}
