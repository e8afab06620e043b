// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, BodyRule, Call, Checks, Int, IntoInput, IntoList, Items, List, Listing, Nullable,
    Operation, Paging, Parameter, Receipt, Secret, Text, UnixMillis,
};
use std::collections::BTreeMap;

/// Facts of `GET /scim_directories`.
pub static LIST_SCIM_DIRECTORIES: Operation = Operation::new(
    "ListSCIMDirectories",
    http::Method::GET,
    "/scim_directories",
    "scim-directories",
)
.parameters(&[Parameter::query("limit"), Parameter::query("offset")])
.idempotent()
.paging(Paging::offset("offset", "limit"))
.listing(Listing::new().largest(500).within("data", "total_count"))
.secrets(&["api_key"]);
/// The call of [`Client::list_scim_directories`](crate::Client::list_scim_directories), `GET /scim_directories`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListScimDirectoriesCall {
    call: Call,
}

impl ListScimDirectoriesCall {
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

identity_facade_core::call!(ListScimDirectoriesCall -> ListScimDirectoriesResponse);
identity_facade_core::paged!(ListScimDirectoriesCall -> ScimDirectory);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListScimDirectoriesCall,
    crate::Client,
    LIST_SCIM_DIRECTORIES,
    "Lists the SCIM directories of the instance.",
    false,
    [
        query::<Int<1, 500>>("limit", "Default: `10`."),
        query::<Int<0, { i64::MAX }>>("offset", "Default: `0`.")
    ]
);
impl crate::Client {
    /// Lists the SCIM directories of the instance.
    ///
    /// `GET /scim_directories`
    ///
    /// * Returns [`ListScimDirectoriesResponse`], with status 200.
    /// * Errors: 401, 403.
    /// * Secrets: `api_key`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `offset` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `scim-directories`; in `identity-facade`, `clerk-scim-directories`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/scim-directories/get/scim_directories>)
    pub fn list_scim_directories(&self) -> ListScimDirectoriesCall {
        let call = self.transport.call(&LIST_SCIM_DIRECTORIES);
        ListScimDirectoriesCall { call }
    }
}

/// Facts of `POST /scim_directories`.
pub static CREATE_SCIM_DIRECTORY: Operation = Operation::new(
    "CreateSCIMDirectory",
    http::Method::POST,
    "/scim_directories",
    "scim-directories",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("enterprise_connection_id"),
    BodyRule::Required("provider"),
])
.secrets(&["api_key"]);
/// The call of [`Client::create_scim_directory`](crate::Client::create_scim_directory), `POST /scim_directories`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateScimDirectoryCall {
    call: Call,
}

impl CreateScimDirectoryCall {
    /// `enterprise_connection_id`: string. Required.
    pub fn enterprise_connection_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call
            .member("enterprise_connection_id", value.into_input());
        self
    }

    /// `group_role_mappings`: list of `CreateScimDirectoryBodyGroupRoleMappingsItem`.
    pub fn group_role_mappings<M>(
        mut self,
        value: impl IntoList<List<CreateScimDirectoryBodyGroupRoleMappingsItem>, M>,
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

identity_facade_core::call!(CreateScimDirectoryCall -> ScimDirectory);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateScimDirectoryCall,
    crate::Client,
    CREATE_SCIM_DIRECTORY,
    "Creates a SCIM directory for an enterprise connection and returns its API key.",
    false,
    [
        member::<String>("enterprise_connection_id"),
        member::<List<CreateScimDirectoryBodyGroupRoleMappingsItem>>("group_role_mappings"),
        member::<String>("name"),
        member::<String>("provider")
    ]
);
impl crate::Client {
    /// Creates a SCIM directory for an enterprise connection and returns its API key.
    ///
    /// `POST /scim_directories`
    ///
    /// * Required: `enterprise_connection_id`, `provider`.
    /// * Returns [`ScimDirectory`], with status 200.
    /// * Errors: 400, 401, 403, 422.
    /// * Secrets: `api_key`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `scim-directories`; in `identity-facade`, `clerk-scim-directories`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/scim-directories/post/scim_directories>)
    pub fn create_scim_directory(&self) -> CreateScimDirectoryCall {
        let call = self.transport.call(&CREATE_SCIM_DIRECTORY);
        CreateScimDirectoryCall { call }
    }
}

/// Facts of `DELETE /scim_directories/{scim_directory_id}`.
pub static DELETE_SCIM_DIRECTORY: Operation = Operation::new(
    "DeleteSCIMDirectory",
    http::Method::DELETE,
    "/scim_directories/{scim_directory_id}",
    "scim-directories",
)
.parameters(&[Parameter::path("scim_directory_id")])
.idempotent()
.receipt(Receipt::new(
    Some("deleted"),
    &[("id", "scim_directory_id")],
));
/// The call of [`Client::delete_scim_directory`](crate::Client::delete_scim_directory), `DELETE /scim_directories/{scim_directory_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteScimDirectoryCall {
    call: Call,
}

identity_facade_core::call!(DeleteScimDirectoryCall -> crate ::shared::DeletedObject);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteScimDirectoryCall,
    crate::Client,
    DELETE_SCIM_DIRECTORY,
    "Deletes a SCIM directory, ends its provisioning and invalidates its API key.",
    false,
    [identifier::<crate::ids::ScimDirectoryId>(
        "scim_directory_id"
    )]
);
impl crate::Client {
    /// Deletes a SCIM directory, ends its provisioning and invalidates its API key.
    ///
    /// `DELETE /scim_directories/{scim_directory_id}`
    ///
    /// * Required: `scim_directory_id`.
    /// * Returns [`DeletedObject`](crate::shared::DeletedObject), with status 200.
    /// * Errors: 401, 403, 404.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `scim-directories`; in `identity-facade`, `clerk-scim-directories`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/scim-directories/delete/scim_directories/%7Bscim_directory_id%7D>)
    pub fn delete_scim_directory(
        &self,
        scim_directory_id: impl IntoInput<crate::ids::ScimDirectoryId>,
    ) -> DeleteScimDirectoryCall {
        let mut call = self.transport.call(&DELETE_SCIM_DIRECTORY);
        call.path("scim_directory_id", scim_directory_id.into_input());
        DeleteScimDirectoryCall { call }
    }
}

/// Facts of `GET /scim_directories/{scim_directory_id}`.
pub static GET_SCIM_DIRECTORY: Operation = Operation::new(
    "GetSCIMDirectory",
    http::Method::GET,
    "/scim_directories/{scim_directory_id}",
    "scim-directories",
)
.parameters(&[Parameter::path("scim_directory_id")])
.idempotent()
.secrets(&["api_key"]);
/// The call of [`Client::get_scim_directory`](crate::Client::get_scim_directory), `GET /scim_directories/{scim_directory_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetScimDirectoryCall {
    call: Call,
}

identity_facade_core::call!(GetScimDirectoryCall -> ScimDirectory);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetScimDirectoryCall,
    crate::Client,
    GET_SCIM_DIRECTORY,
    "Returns one SCIM directory; its API key is not part of the answer.",
    false,
    [identifier::<crate::ids::ScimDirectoryId>(
        "scim_directory_id"
    )]
);
impl crate::Client {
    /// Returns one SCIM directory; its API key is not part of the answer.
    ///
    /// `GET /scim_directories/{scim_directory_id}`
    ///
    /// * Required: `scim_directory_id`.
    /// * Returns [`ScimDirectory`], with status 200.
    /// * Errors: 401, 403, 404.
    /// * Secrets: `api_key`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `scim-directories`; in `identity-facade`, `clerk-scim-directories`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/scim-directories/get/scim_directories/%7Bscim_directory_id%7D>)
    pub fn get_scim_directory(
        &self,
        scim_directory_id: impl IntoInput<crate::ids::ScimDirectoryId>,
    ) -> GetScimDirectoryCall {
        let mut call = self.transport.call(&GET_SCIM_DIRECTORY);
        call.path("scim_directory_id", scim_directory_id.into_input());
        GetScimDirectoryCall { call }
    }
}

/// Facts of `PATCH /scim_directories/{scim_directory_id}`.
pub static UPDATE_SCIM_DIRECTORY: Operation = Operation::new(
    "UpdateSCIMDirectory",
    http::Method::PATCH,
    "/scim_directories/{scim_directory_id}",
    "scim-directories",
)
.parameters(&[Parameter::path("scim_directory_id")])
.body(BodyKind::Optional)
.secrets(&["api_key"]);
/// The call of [`Client::update_scim_directory`](crate::Client::update_scim_directory), `PATCH /scim_directories/{scim_directory_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateScimDirectoryCall {
    call: Call,
}

impl UpdateScimDirectoryCall {
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

identity_facade_core::call!(UpdateScimDirectoryCall -> ScimDirectory);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateScimDirectoryCall,
    crate::Client,
    UPDATE_SCIM_DIRECTORY,
    "Updates the name, provider, state or attribute mapping of a SCIM directory.",
    false,
    [
        identifier::<crate::ids::ScimDirectoryId>("scim_directory_id"),
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
    /// Updates the name, provider, state or attribute mapping of a SCIM directory.
    ///
    /// `PATCH /scim_directories/{scim_directory_id}`
    ///
    /// * Required: `scim_directory_id`.
    /// * Returns [`ScimDirectory`], with status 200.
    /// * Errors: 400, 401, 403, 404, 422.
    /// * Secrets: `api_key`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `scim-directories`; in `identity-facade`, `clerk-scim-directories`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/scim-directories/patch/scim_directories/%7Bscim_directory_id%7D>)
    pub fn update_scim_directory(
        &self,
        scim_directory_id: impl IntoInput<crate::ids::ScimDirectoryId>,
    ) -> UpdateScimDirectoryCall {
        let mut call = self.transport.call(&UPDATE_SCIM_DIRECTORY);
        call.path("scim_directory_id", scim_directory_id.into_input());
        UpdateScimDirectoryCall { call }
    }
}

/// Facts of `GET /scim_directories/{scim_directory_id}/group_role_mappings`.
pub static LIST_SCIM_GROUP_ROLE_MAPPINGS: Operation = Operation::new(
    "ListSCIMGroupRoleMappings",
    http::Method::GET,
    "/scim_directories/{scim_directory_id}/group_role_mappings",
    "scim-directories",
)
.parameters(&[Parameter::path("scim_directory_id")])
.idempotent();
/// The call of [`Client::list_scim_group_role_mappings`](crate::Client::list_scim_group_role_mappings), `GET /scim_directories/{scim_directory_id}/group_role_mappings`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListScimGroupRoleMappingsCall {
    call: Call,
}

identity_facade_core::call!(
    ListScimGroupRoleMappingsCall -> ListScimGroupRoleMappingsResponse
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListScimGroupRoleMappingsCall,
    crate::Client,
    LIST_SCIM_GROUP_ROLE_MAPPINGS,
    "Lists the group-to-role mappings of a SCIM directory in order of precedence.",
    false,
    [identifier::<crate::ids::ScimDirectoryId>(
        "scim_directory_id"
    )]
);
impl crate::Client {
    /// Lists the group-to-role mappings of a SCIM directory in order of precedence.
    ///
    /// `GET /scim_directories/{scim_directory_id}/group_role_mappings`
    ///
    /// * Required: `scim_directory_id`.
    /// * Returns [`ListScimGroupRoleMappingsResponse`], with status 200.
    /// * Errors: 401, 403, 404.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `scim-directories`; in `identity-facade`, `clerk-scim-directories`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/scim-directories/get/scim_directories/%7Bscim_directory_id%7D/group_role_mappings>)
    pub fn list_scim_group_role_mappings(
        &self,
        scim_directory_id: impl IntoInput<crate::ids::ScimDirectoryId>,
    ) -> ListScimGroupRoleMappingsCall {
        let mut call = self.transport.call(&LIST_SCIM_GROUP_ROLE_MAPPINGS);
        call.path("scim_directory_id", scim_directory_id.into_input());
        ListScimGroupRoleMappingsCall { call }
    }
}

/// Facts of `POST /scim_directories/{scim_directory_id}/group_role_mappings`.
pub static CREATE_SCIM_GROUP_ROLE_MAPPING: Operation = Operation::new(
    "CreateSCIMGroupRoleMapping",
    http::Method::POST,
    "/scim_directories/{scim_directory_id}/group_role_mappings",
    "scim-directories",
)
.parameters(&[Parameter::path("scim_directory_id")])
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("role_id"),
    BodyRule::Required("scim_group_id"),
]);
/// The call of [`Client::create_scim_group_role_mapping`](crate::Client::create_scim_group_role_mapping), `POST /scim_directories/{scim_directory_id}/group_role_mappings`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateScimGroupRoleMappingCall {
    call: Call,
}

impl CreateScimGroupRoleMappingCall {
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
    /// `scim_group_id`: string. Required.
    pub fn scim_group_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("scim_group_id", value.into_input());
        self
    }
}

identity_facade_core::call!(CreateScimGroupRoleMappingCall -> ScimGroupRoleMapping);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateScimGroupRoleMappingCall,
    crate::Client,
    CREATE_SCIM_GROUP_ROLE_MAPPING,
    "Maps one SCIM group to a role of organizations; existing mappings stay.",
    false,
    [
        identifier::<crate::ids::ScimDirectoryId>("scim_directory_id"),
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
    /// Maps one SCIM group to a role of organizations; existing mappings stay.
    ///
    /// `POST /scim_directories/{scim_directory_id}/group_role_mappings`
    ///
    /// * Required: `scim_directory_id`, `role_id`, `scim_group_id`.
    /// * Returns [`ScimGroupRoleMapping`], with status 200.
    /// * Errors: 400, 401, 403, 404, 422.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `scim-directories`; in `identity-facade`, `clerk-scim-directories`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/scim-directories/post/scim_directories/%7Bscim_directory_id%7D/group_role_mappings>)
    pub fn create_scim_group_role_mapping(
        &self,
        scim_directory_id: impl IntoInput<crate::ids::ScimDirectoryId>,
    ) -> CreateScimGroupRoleMappingCall {
        let mut call = self.transport.call(&CREATE_SCIM_GROUP_ROLE_MAPPING);
        call.path("scim_directory_id", scim_directory_id.into_input());
        CreateScimGroupRoleMappingCall { call }
    }
}

/// Facts of `PUT /scim_directories/{scim_directory_id}/group_role_mappings`.
pub static REPLACE_SCIM_GROUP_ROLE_MAPPINGS: Operation = Operation::new(
    "ReplaceSCIMGroupRoleMappings",
    http::Method::PUT,
    "/scim_directories/{scim_directory_id}/group_role_mappings",
    "scim-directories",
)
.parameters(&[Parameter::path("scim_directory_id")])
.body(BodyKind::Required)
.rules(&[BodyRule::Required("mappings")])
.idempotent();
/// The call of [`Client::replace_scim_group_role_mappings`](crate::Client::replace_scim_group_role_mappings), `PUT /scim_directories/{scim_directory_id}/group_role_mappings`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ReplaceScimGroupRoleMappingsCall {
    call: Call,
}

impl ReplaceScimGroupRoleMappingsCall {
    /// The complete new list; its order sets the precedence, an empty list removes all.
    ///
    /// `mappings`: list of `ReplaceScimGroupRoleMappingsBodyMappingsItem`. Required.
    pub fn mappings<M>(
        mut self,
        value: impl IntoList<List<ReplaceScimGroupRoleMappingsBodyMappingsItem>, M>,
    ) -> Self {
        self.call.member("mappings", value.into_list());
        self
    }
}

identity_facade_core::call!(
    ReplaceScimGroupRoleMappingsCall -> ReplaceScimGroupRoleMappingsResponse
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ReplaceScimGroupRoleMappingsCall,
    crate::Client,
    REPLACE_SCIM_GROUP_ROLE_MAPPINGS,
    "Replaces all group-to-role mappings of a SCIM directory; an empty list removes them.",
    false,
    [
        identifier::<crate::ids::ScimDirectoryId>("scim_directory_id"),
        member::<List<ReplaceScimGroupRoleMappingsBodyMappingsItem>>(
            "mappings",
            "The complete new list; its order sets the precedence, an empty list removes all."
        )
    ]
);
impl crate::Client {
    /// Replaces all group-to-role mappings of a SCIM directory; an empty list removes them.
    ///
    /// `PUT /scim_directories/{scim_directory_id}/group_role_mappings`
    ///
    /// * Required: `scim_directory_id`, `mappings`.
    /// * Returns [`ReplaceScimGroupRoleMappingsResponse`], with status 200.
    /// * Errors: 400, 401, 403, 404, 422.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `scim-directories`; in `identity-facade`, `clerk-scim-directories`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/scim-directories/put/scim_directories/%7Bscim_directory_id%7D/group_role_mappings>)
    pub fn replace_scim_group_role_mappings(
        &self,
        scim_directory_id: impl IntoInput<crate::ids::ScimDirectoryId>,
    ) -> ReplaceScimGroupRoleMappingsCall {
        let mut call = self.transport.call(&REPLACE_SCIM_GROUP_ROLE_MAPPINGS);
        call.path("scim_directory_id", scim_directory_id.into_input());
        ReplaceScimGroupRoleMappingsCall { call }
    }
}

/// Facts of `DELETE /scim_directories/{scim_directory_id}/group_role_mappings/{mapping_id}`.
pub static DELETE_SCIM_GROUP_ROLE_MAPPING: Operation = Operation::new(
    "DeleteSCIMGroupRoleMapping",
    http::Method::DELETE,
    "/scim_directories/{scim_directory_id}/group_role_mappings/{mapping_id}",
    "scim-directories",
)
.parameters(&[
    Parameter::path("scim_directory_id"),
    Parameter::path("mapping_id"),
])
.idempotent()
.receipt(Receipt::new(Some("deleted"), &[("id", "mapping_id")]));
/// The call of [`Client::delete_scim_group_role_mapping`](crate::Client::delete_scim_group_role_mapping), `DELETE /scim_directories/{scim_directory_id}/group_role_mappings/{mapping_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteScimGroupRoleMappingCall {
    call: Call,
}

identity_facade_core::call!(
    DeleteScimGroupRoleMappingCall -> DeleteScimGroupRoleMappingResponse
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteScimGroupRoleMappingCall,
    crate::Client,
    DELETE_SCIM_GROUP_ROLE_MAPPING,
    "Deletes one group-to-role mapping of a SCIM directory.",
    false,
    [
        identifier::<crate::ids::ScimDirectoryId>("scim_directory_id"),
        identifier::<crate::ids::MappingId>("mapping_id")
    ]
);
impl crate::Client {
    /// Deletes one group-to-role mapping of a SCIM directory.
    ///
    /// `DELETE /scim_directories/{scim_directory_id}/group_role_mappings/{mapping_id}`
    ///
    /// * Required: `scim_directory_id`, `mapping_id`.
    /// * Returns [`DeleteScimGroupRoleMappingResponse`], with status 200.
    /// * Errors: 400, 401, 403, 404.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `scim-directories`; in `identity-facade`, `clerk-scim-directories`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/scim-directories/delete/scim_directories/%7Bscim_directory_id%7D/group_role_mappings/%7Bmapping_id%7D>)
    pub fn delete_scim_group_role_mapping(
        &self,
        scim_directory_id: impl IntoInput<crate::ids::ScimDirectoryId>,
        mapping_id: impl IntoInput<crate::ids::MappingId>,
    ) -> DeleteScimGroupRoleMappingCall {
        let mut call = self.transport.call(&DELETE_SCIM_GROUP_ROLE_MAPPING);
        call.path("scim_directory_id", scim_directory_id.into_input());
        call.path("mapping_id", mapping_id.into_input());
        DeleteScimGroupRoleMappingCall { call }
    }
}

/// Facts of `POST /scim_directories/{scim_directory_id}/rotate_api_key`.
pub static ROTATE_SCIM_DIRECTORY_API_KEY: Operation = Operation::new(
    "RotateSCIMDirectoryAPIKey",
    http::Method::POST,
    "/scim_directories/{scim_directory_id}/rotate_api_key",
    "scim-directories",
)
.parameters(&[Parameter::path("scim_directory_id")])
.secrets(&["api_key"]);
/// The call of [`Client::rotate_scim_directory_api_key`](crate::Client::rotate_scim_directory_api_key), `POST /scim_directories/{scim_directory_id}/rotate_api_key`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct RotateScimDirectoryApiKeyCall {
    call: Call,
}

identity_facade_core::call!(RotateScimDirectoryApiKeyCall -> ScimDirectory);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    RotateScimDirectoryApiKeyCall,
    crate::Client,
    ROTATE_SCIM_DIRECTORY_API_KEY,
    "Rotates the API key of a SCIM directory; the old key works for a short grace period.",
    false,
    [identifier::<crate::ids::ScimDirectoryId>(
        "scim_directory_id"
    )]
);
impl crate::Client {
    /// Rotates the API key of a SCIM directory; the old key works for a short grace period.
    ///
    /// `POST /scim_directories/{scim_directory_id}/rotate_api_key`
    ///
    /// * Required: `scim_directory_id`.
    /// * Returns [`ScimDirectory`], with status 200.
    /// * Errors: 401, 403, 404.
    /// * Secrets: `api_key`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `scim-directories`; in `identity-facade`, `clerk-scim-directories`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/scim-directories/post/scim_directories/%7Bscim_directory_id%7D/rotate_api_key>)
    pub fn rotate_scim_directory_api_key(
        &self,
        scim_directory_id: impl IntoInput<crate::ids::ScimDirectoryId>,
    ) -> RotateScimDirectoryApiKeyCall {
        let mut call = self.transport.call(&ROTATE_SCIM_DIRECTORY_API_KEY);
        call.path("scim_directory_id", scim_directory_id.into_input());
        RotateScimDirectoryApiKeyCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &LIST_SCIM_DIRECTORIES,
    &CREATE_SCIM_DIRECTORY,
    &DELETE_SCIM_DIRECTORY,
    &GET_SCIM_DIRECTORY,
    &UPDATE_SCIM_DIRECTORY,
    &LIST_SCIM_GROUP_ROLE_MAPPINGS,
    &CREATE_SCIM_GROUP_ROLE_MAPPING,
    &REPLACE_SCIM_GROUP_ROLE_MAPPINGS,
    &DELETE_SCIM_GROUP_ROLE_MAPPING,
    &ROTATE_SCIM_DIRECTORY_API_KEY,
];

/// Object `CreateScimDirectoryBody group_role_mappingsItem`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct CreateScimDirectoryBodyGroupRoleMappingsItem {
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

impl CreateScimDirectoryBodyGroupRoleMappingsItem {
    fn check(&self, checks: &mut Checks) {
        checks.required("role_id", self.role_id.is_some());
        checks.required("scim_group_id", self.scim_group_id.is_some());
    }
}

/// Builds a [`CreateScimDirectoryBodyGroupRoleMappingsItem`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateScimDirectoryBodyGroupRoleMappingsItemBuilder {
    checks: Checks,
    value: CreateScimDirectoryBodyGroupRoleMappingsItem,
}

impl CreateScimDirectoryBodyGroupRoleMappingsItemBuilder {
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
    /// `scim_group_id`: string. Required.
    pub fn scim_group_id(mut self, value: impl IntoInput<String>) -> Self {
        self.value.scim_group_id = self.checks.take("scim_group_id", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    CreateScimDirectoryBodyGroupRoleMappingsItem,
    CreateScimDirectoryBodyGroupRoleMappingsItemBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateScimDirectoryBodyGroupRoleMappingsItem);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    CreateScimDirectoryBodyGroupRoleMappingsItem,
    false,
    [
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
        identity_facade_core::BodyRule::Required("scim_group_id")
    ]
);
/// Object `DeleteScimGroupRoleMappingResponse`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct DeleteScimGroupRoleMappingResponse {
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

/// Object `ListScimDirectoriesResponse`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListScimDirectoriesResponse {
    /// `data`. Required.
    pub data: Items<ScimDirectory>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `ListScimGroupRoleMappingsResponse`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ListScimGroupRoleMappingsResponse {
    /// `data`. Required.
    pub data: Items<ScimGroupRoleMapping>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `ReplaceScimGroupRoleMappingsBody mappingsItem`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct ReplaceScimGroupRoleMappingsBodyMappingsItem {
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

impl ReplaceScimGroupRoleMappingsBodyMappingsItem {
    fn check(&self, checks: &mut Checks) {
        checks.required("role_id", self.role_id.is_some());
        checks.required("scim_group_id", self.scim_group_id.is_some());
    }
}

/// Builds a [`ReplaceScimGroupRoleMappingsBodyMappingsItem`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ReplaceScimGroupRoleMappingsBodyMappingsItemBuilder {
    checks: Checks,
    value: ReplaceScimGroupRoleMappingsBodyMappingsItem,
}

impl ReplaceScimGroupRoleMappingsBodyMappingsItemBuilder {
    /// Id, not key, of the organization role that members of the group receive.
    ///
    /// `role_id`: string. Required.
    pub fn role_id(mut self, value: impl IntoInput<String>) -> Self {
        self.value.role_id = self.checks.take("role_id", value.into_input());
        self
    }

    /// Group id at the identity provider; older name of `directory_group_id`.
    ///
    /// `scim_group_id`: string. Required.
    pub fn scim_group_id(mut self, value: impl IntoInput<String>) -> Self {
        self.value.scim_group_id = self.checks.take("scim_group_id", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    ReplaceScimGroupRoleMappingsBodyMappingsItem,
    ReplaceScimGroupRoleMappingsBodyMappingsItemBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ReplaceScimGroupRoleMappingsBodyMappingsItem);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    ReplaceScimGroupRoleMappingsBodyMappingsItem,
    false,
    [
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
        identity_facade_core::BodyRule::Required("scim_group_id")
    ]
);
/// Object `ReplaceScimGroupRoleMappingsResponse`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ReplaceScimGroupRoleMappingsResponse {
    /// `data`. Required.
    pub data: Items<ScimGroupRoleMapping>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `SCIMDirectory`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ScimDirectory {
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
    pub custom_attributes: Option<Items<ScimDirectoryCustomAttributesItem>>,
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
    pub id: crate::ids::ScimDirectoryId,
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

/// Object `ScimDirectory custom_attributesItem`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ScimDirectoryCustomAttributesItem {
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

/// Object `SCIMGroupRoleMapping`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ScimGroupRoleMapping {
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
