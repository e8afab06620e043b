// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{
    AtMost, BodyKind, BodyRule, Call, Checks, Int, IntoInput, IntoList, Items, Listing, Operation,
    Paging, Parameter, Receipt,
};

/// Facts of `POST /api/v3/add-group-members`.
pub static ADD_GROUP_MEMBERS: Operation = Operation::new(
    "addGroupMembers",
    http::Method::POST,
    "/api/v3/add-group-members",
    "groups",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("code"), BodyRule::Required("userIds")])
.enveloped()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::add_group_members`](crate::Client::add_group_members), `POST /api/v3/add-group-members`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct AddGroupMembersCall {
    call: Call,
}

impl AddGroupMembersCall {
    /// Code of the group.
    ///
    /// `code`: string. Required.
    pub fn code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("code", value.into_input());
        self
    }

    /// `userIds`: 1 to 50 strings. Required.
    pub fn user_ids<M>(mut self, value: impl IntoList<AtMost<String, 50, 1>, M>) -> Self {
        self.call.member("userIds", value.into_list());
        self
    }
}

identity_facade_core::call!(AddGroupMembersCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    AddGroupMembersCall,
    crate::Client,
    ADD_GROUP_MEMBERS,
    "Adds up to 50 users to a group.",
    false,
    [
        member::<String>("code", "Code of the group."),
        member::<AtMost<String, 50, 1>>("userIds")
    ]
);
impl crate::Client {
    /// Adds up to 50 users to a group.
    ///
    /// `POST /api/v3/add-group-members`
    ///
    /// * Required: `code`, `userIds`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `groups`; in `identity-facade`, `genauth-groups`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn add_group_members(&self) -> AddGroupMembersCall {
        let call = self.transport.call(&ADD_GROUP_MEMBERS);
        AddGroupMembersCall { call }
    }
}

/// Facts of `POST /api/v3/create-group`.
pub static CREATE_GROUP: Operation = Operation::new(
    "createGroup",
    http::Method::POST,
    "/api/v3/create-group",
    "groups",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("code"),
    BodyRule::Required("description"),
    BodyRule::Required("name"),
    BodyRule::Required("type"),
])
.enveloped()
.secrets(&["accessToken", "refreshToken"]);
/// The call of [`Client::create_group`](crate::Client::create_group), `POST /api/v3/create-group`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateGroupCall {
    call: Call,
}

impl CreateGroupCall {
    /// `code`: string. Required.
    pub fn code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("code", value.into_input());
        self
    }

    /// Values of the custom fields by key, as JSON.
    ///
    /// `customData`: any JSON value.
    pub fn custom_data(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.call.member("customData", value.into_input());
        self
    }

    /// `description`: string. Required.
    pub fn description(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("description", value.into_input());
        self
    }

    /// `name`: string. Required.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("name", value.into_input());
        self
    }

    /// `type`: string. Required.
    pub fn type_(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("type", value.into_input());
        self
    }

    /// Sets the whole JSON body: `CreateGroupReqDto`. Required.
    pub fn with_body(mut self, value: impl IntoInput<CreateGroupReqDto>) -> Self {
        self.call.json(value.into_input());
        self
    }
}

identity_facade_core::call!(CreateGroupCall -> crate ::shared::GroupDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateGroupCall,
    crate::Client,
    CREATE_GROUP,
    "Creates one group with code, name and type.",
    false,
    [
        member::<String>("code"),
        member::<serde_json::Value>("customData", "Values of the custom fields by key, as JSON."),
        member::<String>("description"),
        member::<String>("name"),
        member::<String>("type")
    ]
);
impl crate::Client {
    /// Creates one group with code, name and type.
    ///
    /// `POST /api/v3/create-group`
    ///
    /// * Required: `code`, `description`, `name`, `type`.
    /// * Returns [`GroupDto`](crate::shared::GroupDto), with status 200.
    /// * Secrets: `accessToken`, `refreshToken`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `groups`; in `identity-facade`, `genauth-groups`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_group(&self) -> CreateGroupCall {
        let call = self.transport.call(&CREATE_GROUP);
        CreateGroupCall { call }
    }
}

/// Facts of `POST /api/v3/create-groups-batch`.
pub static CREATE_GROUPS_BATCH: Operation = Operation::new(
    "createGroupsBatch",
    http::Method::POST,
    "/api/v3/create-groups-batch",
    "groups",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("list")])
.enveloped()
.secrets(&["accessToken", "refreshToken"]);
/// The call of [`Client::create_groups_batch`](crate::Client::create_groups_batch), `POST /api/v3/create-groups-batch`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateGroupsBatchCall {
    call: Call,
}

impl CreateGroupsBatchCall {
    /// `list`: 1 to 50 `CreateGroupReqDto`. Required.
    pub fn list<M>(mut self, value: impl IntoList<AtMost<CreateGroupReqDto, 50, 1>, M>) -> Self {
        self.call.member("list", value.into_list());
        self
    }
}

identity_facade_core::call!(CreateGroupsBatchCall -> Items < crate ::shared::GroupDto >);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateGroupsBatchCall,
    crate::Client,
    CREATE_GROUPS_BATCH,
    "Creates up to 50 groups and returns them.",
    false,
    [member::<AtMost<CreateGroupReqDto, 50, 1>>("list")]
);
impl crate::Client {
    /// Creates up to 50 groups and returns them.
    ///
    /// `POST /api/v3/create-groups-batch`
    ///
    /// * Required: `list`.
    /// * Returns list of `GroupDto`, with status 200.
    /// * Secrets: `accessToken`, `refreshToken`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `groups`; in `identity-facade`, `genauth-groups`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_groups_batch(&self) -> CreateGroupsBatchCall {
        let call = self.transport.call(&CREATE_GROUPS_BATCH);
        CreateGroupsBatchCall { call }
    }
}

/// Facts of `POST /api/v3/create-or-update-group`.
pub static CREATE_OR_UPDATE_GROUP: Operation = Operation::new(
    "createOrUpdateGroup",
    http::Method::POST,
    "/api/v3/create-or-update-group",
    "groups",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("code"),
    BodyRule::Required("description"),
    BodyRule::Required("name"),
    BodyRule::Required("type"),
])
.enveloped()
.secrets(&["accessToken", "refreshToken"]);
/// The call of [`Client::create_or_update_group`](crate::Client::create_or_update_group), `POST /api/v3/create-or-update-group`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateOrUpdateGroupCall {
    call: Call,
}

impl CreateOrUpdateGroupCall {
    /// `code`: string. Required.
    pub fn code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("code", value.into_input());
        self
    }

    /// `description`: string. Required.
    pub fn description(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("description", value.into_input());
        self
    }

    /// `name`: string. Required.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("name", value.into_input());
        self
    }

    /// `type`: string. Required.
    pub fn type_(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("type", value.into_input());
        self
    }
}

identity_facade_core::call!(CreateOrUpdateGroupCall -> CreateOrUpdateGroupDataDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateOrUpdateGroupCall,
    crate::Client,
    CREATE_OR_UPDATE_GROUP,
    "Creates the group if its code is new and updates it otherwise; tells which happened.",
    false,
    [
        member::<String>("code"),
        member::<String>("description"),
        member::<String>("name"),
        member::<String>("type")
    ]
);
impl crate::Client {
    /// Creates the group if its code is new and updates it otherwise; tells which happened.
    ///
    /// `POST /api/v3/create-or-update-group`
    ///
    /// * Required: `code`, `description`, `name`, `type`.
    /// * Returns [`CreateOrUpdateGroupDataDto`], with status 200.
    /// * Secrets: `accessToken`, `refreshToken`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `groups`; in `identity-facade`, `genauth-groups`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_or_update_group(&self) -> CreateOrUpdateGroupCall {
        let call = self.transport.call(&CREATE_OR_UPDATE_GROUP);
        CreateOrUpdateGroupCall { call }
    }
}

/// Facts of `POST /api/v3/delete-groups-batch`.
pub static DELETE_GROUPS_BATCH: Operation = Operation::new(
    "deleteGroupsBatch",
    http::Method::POST,
    "/api/v3/delete-groups-batch",
    "groups",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("codeList")])
.enveloped()
.idempotent()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::delete_groups_batch`](crate::Client::delete_groups_batch), `POST /api/v3/delete-groups-batch`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteGroupsBatchCall {
    call: Call,
}

impl DeleteGroupsBatchCall {
    /// `codeList`: 1 to 50 strings. Required.
    pub fn code_list<M>(mut self, value: impl IntoList<AtMost<String, 50, 1>, M>) -> Self {
        self.call.member("codeList", value.into_list());
        self
    }
}

identity_facade_core::call!(DeleteGroupsBatchCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteGroupsBatchCall,
    crate::Client,
    DELETE_GROUPS_BATCH,
    "Deletes up to 50 groups by code.",
    false,
    [member::<AtMost<String, 50, 1>>("codeList")]
);
impl crate::Client {
    /// Deletes up to 50 groups by code.
    ///
    /// `POST /api/v3/delete-groups-batch`
    ///
    /// * Required: `codeList`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `groups`; in `identity-facade`, `genauth-groups`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_groups_batch(&self) -> DeleteGroupsBatchCall {
        let call = self.transport.call(&DELETE_GROUPS_BATCH);
        DeleteGroupsBatchCall { call }
    }
}

/// Facts of `GET /api/v3/get-all-groups`.
pub static GET_ALL_GROUPS: Operation = Operation::new(
    "getAllGroups",
    http::Method::GET,
    "/api/v3/get-all-groups",
    "groups",
)
.parameters(&[
    Parameter::query("fetchMembers"),
    Parameter::query("withCustomData"),
])
.enveloped()
.idempotent()
.secrets(&["accessToken", "refreshToken"]);
/// The call of [`Client::get_all_groups`](crate::Client::get_all_groups), `GET /api/v3/get-all-groups`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetAllGroupsCall {
    call: Call,
}

impl GetAllGroupsCall {
    /// Includes the members of each group in the answer.
    ///
    /// Query parameter `fetchMembers`: boolean. Default: `false`.
    pub fn fetch_members(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("fetchMembers", value.into_input());
        self
    }

    /// Includes the custom field values (`customData`) in the answer.
    ///
    /// Query parameter `withCustomData`: boolean.
    pub fn with_custom_data(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("withCustomData", value.into_input());
        self
    }
}

identity_facade_core::call!(GetAllGroupsCall -> Items < crate ::shared::GroupDto >);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetAllGroupsCall,
    crate::Client,
    GET_ALL_GROUPS,
    "Returns all groups in one answer, optionally with their members; not paginated.",
    false,
    [
        query::<bool>(
            "fetchMembers",
            "Includes the members of each group in the answer. Default: `false`."
        ),
        query::<bool>(
            "withCustomData",
            "Includes the custom field values (`customData`) in the answer."
        )
    ]
);
impl crate::Client {
    /// Returns all groups in one answer, optionally with their members; not paginated.
    ///
    /// `GET /api/v3/get-all-groups`
    ///
    /// * Returns list of `GroupDto`, with status 200.
    /// * Secrets: `accessToken`, `refreshToken`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `groups`; in `identity-facade`, `genauth-groups`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_all_groups(&self) -> GetAllGroupsCall {
        let call = self.transport.call(&GET_ALL_GROUPS);
        GetAllGroupsCall { call }
    }
}

/// Facts of `GET /api/v3/get-group`.
pub static GET_GROUP: Operation =
    Operation::new("getGroup", http::Method::GET, "/api/v3/get-group", "groups")
        .parameters(&[
            Parameter::query("code").required(),
            Parameter::query("withCustomData"),
        ])
        .enveloped()
        .idempotent()
        .secrets(&["accessToken", "refreshToken"]);
/// The call of [`Client::get_group`](crate::Client::get_group), `GET /api/v3/get-group`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetGroupCall {
    call: Call,
}

impl GetGroupCall {
    /// Code of the group.
    ///
    /// Query parameter `code`: string. Required.
    pub fn code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("code", value.into_input());
        self
    }

    /// Includes the custom field values (`customData`) in the answer.
    ///
    /// Query parameter `withCustomData`: boolean.
    pub fn with_custom_data(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("withCustomData", value.into_input());
        self
    }
}

identity_facade_core::call!(GetGroupCall -> crate ::shared::GroupDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetGroupCall,
    crate::Client,
    GET_GROUP,
    "Returns one group by code.",
    false,
    [
        query::<String>("code", "Code of the group."),
        query::<bool>(
            "withCustomData",
            "Includes the custom field values (`customData`) in the answer."
        )
    ]
);
impl crate::Client {
    /// Returns one group by code.
    ///
    /// `GET /api/v3/get-group`
    ///
    /// * Required: `code`.
    /// * Returns [`GroupDto`](crate::shared::GroupDto), with status 200.
    /// * Secrets: `accessToken`, `refreshToken`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `groups`; in `identity-facade`, `genauth-groups`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_group(&self) -> GetGroupCall {
        let call = self.transport.call(&GET_GROUP);
        GetGroupCall { call }
    }
}

/// Facts of `GET /api/v3/get-group-authorized-resources`.
pub static GET_GROUP_AUTHORIZED_RESOURCES: Operation = Operation::new(
    "getGroupAuthorizedResources",
    http::Method::GET,
    "/api/v3/get-group-authorized-resources",
    "groups",
)
.parameters(&[
    Parameter::query("code").required(),
    Parameter::query("namespace"),
    Parameter::query("resourceType"),
])
.enveloped()
.idempotent();
/// The call of [`Client::get_group_authorized_resources`](crate::Client::get_group_authorized_resources), `GET /api/v3/get-group-authorized-resources`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetGroupAuthorizedResourcesCall {
    call: Call,
}

impl GetGroupAuthorizedResourcesCall {
    /// Code of the group.
    ///
    /// Query parameter `code`: string. Required.
    pub fn code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("code", value.into_input());
        self
    }

    /// Code of the namespace, not its ID or name.
    ///
    /// Query parameter `namespace`: string.
    pub fn namespace(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("namespace", value.into_input());
        self
    }

    /// Query parameter `resourceType`: `ResourceType`.
    pub fn resource_type(mut self, value: impl IntoInput<crate::shared::ResourceType>) -> Self {
        self.call.query("resourceType", value.into_input());
        self
    }
}

identity_facade_core::call!(
    GetGroupAuthorizedResourcesCall -> Items < crate ::shared::AuthorizedResourceDto >
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetGroupAuthorizedResourcesCall,
    crate::Client,
    GET_GROUP_AUTHORIZED_RESOURCES,
    "Lists the resources that one group is authorized for.",
    false,
    [
        query::<String>("code", "Code of the group."),
        query::<String>("namespace", "Code of the namespace, not its ID or name."),
        query::<crate::shared::ResourceType>("resourceType")
    ]
);
impl crate::Client {
    /// Lists the resources that one group is authorized for.
    ///
    /// `GET /api/v3/get-group-authorized-resources`
    ///
    /// * Required: `code`.
    /// * Returns list of `AuthorizedResourceDto`, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `groups`; in `identity-facade`, `genauth-groups`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_group_authorized_resources(&self) -> GetGroupAuthorizedResourcesCall {
        let call = self.transport.call(&GET_GROUP_AUTHORIZED_RESOURCES);
        GetGroupAuthorizedResourcesCall { call }
    }
}

/// Facts of `GET /api/v3/list-group-members`.
pub static LIST_GROUP_MEMBERS: Operation = Operation::new(
    "listGroupMembers",
    http::Method::GET,
    "/api/v3/list-group-members",
    "groups",
)
.parameters(&[
    Parameter::query("code").required(),
    Parameter::query("flatCustomData"),
    Parameter::query("limit"),
    Parameter::query("page"),
    Parameter::query("withCustomData"),
    Parameter::query("withIdentities"),
])
.enveloped()
.idempotent()
.paging(Paging::page_in_query("page", "limit"))
.listing(Listing::new().largest(50).within("list", "totalCount"))
.secrets(&["accessToken", "refreshToken"]);
/// The call of [`Client::list_group_members`](crate::Client::list_group_members), `GET /api/v3/list-group-members`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListGroupMembersCall {
    call: Call,
}

impl ListGroupMembersCall {
    /// Code of the group.
    ///
    /// Query parameter `code`: string. Required.
    pub fn code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("code", value.into_input());
        self
    }

    /// Returns the custom field values flattened instead of nested.
    ///
    /// Query parameter `flatCustomData`: boolean. Default: `false`.
    pub fn flat_custom_data(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("flatCustomData", value.into_input());
        self
    }

    /// Query parameter `limit`: integer from 1 to 50. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 50>>) -> Self {
        self.call.query("limit", value.into_input());
        self
    }

    /// Query parameter `page`: integer >= 1. Default: `1`.
    pub fn page(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.query("page", value.into_input());
        self
    }

    /// Includes the custom field values (`customData`) in the answer.
    ///
    /// Query parameter `withCustomData`: boolean. Default: `false`.
    pub fn with_custom_data(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("withCustomData", value.into_input());
        self
    }

    /// Includes the linked external identities in the answer.
    ///
    /// Query parameter `withIdentities`: boolean. Default: `false`.
    pub fn with_identities(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("withIdentities", value.into_input());
        self
    }
}

identity_facade_core::call!(ListGroupMembersCall -> crate ::shared::UserPagingDto);
identity_facade_core::paged!(ListGroupMembersCall -> crate ::shared::UserDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListGroupMembersCall,
    crate::Client,
    LIST_GROUP_MEMBERS,
    "Lists the users who belong to one group.",
    false,
    [
        query::<String>("code", "Code of the group."),
        query::<bool>(
            "flatCustomData",
            "Returns the custom field values flattened instead of nested. Default: `false`."
        ),
        query::<Int<1, 50>>("limit", "Default: `10`."),
        query::<Int<1, { i64::MAX }>>("page", "Default: `1`."),
        query::<bool>(
            "withCustomData",
            "Includes the custom field values (`customData`) in the answer. Default: `false`."
        ),
        query::<bool>(
            "withIdentities",
            "Includes the linked external identities in the answer. Default: `false`."
        )
    ]
);
impl crate::Client {
    /// Lists the users who belong to one group.
    ///
    /// `GET /api/v3/list-group-members`
    ///
    /// * Required: `code`.
    /// * Returns [`UserPagingDto`](crate::shared::UserPagingDto), with status 200.
    /// * Secrets: `accessToken`, `refreshToken`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `groups`; in `identity-facade`, `genauth-groups`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_group_members(&self) -> ListGroupMembersCall {
        let call = self.transport.call(&LIST_GROUP_MEMBERS);
        ListGroupMembersCall { call }
    }
}

/// Facts of `GET /api/v3/list-groups`.
pub static LIST_GROUPS: Operation = Operation::new(
    "listGroups",
    http::Method::GET,
    "/api/v3/list-groups",
    "groups",
)
.parameters(&[
    Parameter::query("flatCustomData"),
    Parameter::query("keywords"),
    Parameter::query("limit"),
    Parameter::query("page"),
    Parameter::query("withCustomData"),
    Parameter::query("withMetadata"),
])
.enveloped()
.idempotent()
.paging(Paging::page_in_query("page", "limit"))
.listing(Listing::new().largest(50).within("list", "totalCount"))
.secrets(&["accessToken", "refreshToken"]);
/// The call of [`Client::list_groups`](crate::Client::list_groups), `GET /api/v3/list-groups`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListGroupsCall {
    call: Call,
}

impl ListGroupsCall {
    /// Returns the custom field values flattened instead of nested.
    ///
    /// Query parameter `flatCustomData`: boolean. Default: `false`.
    pub fn flat_custom_data(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("flatCustomData", value.into_input());
        self
    }

    /// Query parameter `keywords`: string.
    pub fn keywords(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("keywords", value.into_input());
        self
    }

    /// Query parameter `limit`: integer from 1 to 50. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 50>>) -> Self {
        self.call.query("limit", value.into_input());
        self
    }

    /// Query parameter `page`: integer >= 1. Default: `1`.
    pub fn page(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.query("page", value.into_input());
        self
    }

    /// Includes the custom field values (`customData`) in the answer.
    ///
    /// Query parameter `withCustomData`: boolean.
    pub fn with_custom_data(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("withCustomData", value.into_input());
        self
    }

    /// Query parameter `withMetadata`: boolean.
    pub fn with_metadata(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("withMetadata", value.into_input());
        self
    }
}

identity_facade_core::call!(ListGroupsCall -> crate ::shared::GroupPagingDto);
identity_facade_core::paged!(ListGroupsCall -> crate ::shared::GroupDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListGroupsCall,
    crate::Client,
    LIST_GROUPS,
    "Lists groups page by page, with an optional keyword search.",
    false,
    [
        query::<bool>(
            "flatCustomData",
            "Returns the custom field values flattened instead of nested. Default: `false`."
        ),
        query::<String>("keywords"),
        query::<Int<1, 50>>("limit", "Default: `10`."),
        query::<Int<1, { i64::MAX }>>("page", "Default: `1`."),
        query::<bool>(
            "withCustomData",
            "Includes the custom field values (`customData`) in the answer."
        ),
        query::<bool>("withMetadata")
    ]
);
impl crate::Client {
    /// Lists groups page by page, with an optional keyword search.
    ///
    /// `GET /api/v3/list-groups`
    ///
    /// * Returns [`GroupPagingDto`](crate::shared::GroupPagingDto), with status 200.
    /// * Secrets: `accessToken`, `refreshToken`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `groups`; in `identity-facade`, `genauth-groups`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_groups(&self) -> ListGroupsCall {
        let call = self.transport.call(&LIST_GROUPS);
        ListGroupsCall { call }
    }
}

/// Facts of `POST /api/v3/remove-group-members`.
pub static REMOVE_GROUP_MEMBERS: Operation = Operation::new(
    "removeGroupMembers",
    http::Method::POST,
    "/api/v3/remove-group-members",
    "groups",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("code"), BodyRule::Required("userIds")])
.enveloped()
.idempotent()
.receipt(Receipt::new(Some("success"), &[]));
/// The call of [`Client::remove_group_members`](crate::Client::remove_group_members), `POST /api/v3/remove-group-members`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct RemoveGroupMembersCall {
    call: Call,
}

impl RemoveGroupMembersCall {
    /// Code of the group.
    ///
    /// `code`: string. Required.
    pub fn code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("code", value.into_input());
        self
    }

    /// `userIds`: 1 to 50 strings. Required.
    pub fn user_ids<M>(mut self, value: impl IntoList<AtMost<String, 50, 1>, M>) -> Self {
        self.call.member("userIds", value.into_list());
        self
    }
}

identity_facade_core::call!(RemoveGroupMembersCall -> crate ::shared::IsSuccessDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    RemoveGroupMembersCall,
    crate::Client,
    REMOVE_GROUP_MEMBERS,
    "Removes up to 50 users from a group; the users remain.",
    false,
    [
        member::<String>("code", "Code of the group."),
        member::<AtMost<String, 50, 1>>("userIds")
    ]
);
impl crate::Client {
    /// Removes up to 50 users from a group; the users remain.
    ///
    /// `POST /api/v3/remove-group-members`
    ///
    /// * Required: `code`, `userIds`.
    /// * Returns [`IsSuccessDto`](crate::shared::IsSuccessDto), with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `groups`; in `identity-facade`, `genauth-groups`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn remove_group_members(&self) -> RemoveGroupMembersCall {
        let call = self.transport.call(&REMOVE_GROUP_MEMBERS);
        RemoveGroupMembersCall { call }
    }
}

/// Facts of `POST /api/v3/update-group`.
pub static UPDATE_GROUP: Operation = Operation::new(
    "updateGroup",
    http::Method::POST,
    "/api/v3/update-group",
    "groups",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("code"),
    BodyRule::Required("description"),
])
.enveloped()
.secrets(&["accessToken", "refreshToken"]);
/// The call of [`Client::update_group`](crate::Client::update_group), `POST /api/v3/update-group`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateGroupCall {
    call: Call,
}

impl UpdateGroupCall {
    /// Current code of the group.
    ///
    /// `code`: string. Required.
    pub fn code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("code", value.into_input());
        self
    }

    /// Values of the custom fields by key, as JSON.
    ///
    /// `customData`: any JSON value.
    pub fn custom_data(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.call.member("customData", value.into_input());
        self
    }

    /// `description`: string. Required.
    pub fn description(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("description", value.into_input());
        self
    }

    /// `name`: string.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("name", value.into_input());
        self
    }

    /// New code that replaces the current `code`.
    ///
    /// `newCode`: string.
    pub fn new_code(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("newCode", value.into_input());
        self
    }
}

identity_facade_core::call!(UpdateGroupCall -> crate ::shared::GroupDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateGroupCall,
    crate::Client,
    UPDATE_GROUP,
    "Updates name, description, code or custom data of one group.",
    false,
    [
        member::<String>("code", "Current code of the group."),
        member::<serde_json::Value>("customData", "Values of the custom fields by key, as JSON."),
        member::<String>("description"),
        member::<String>("name"),
        member::<String>("newCode", "New code that replaces the current `code`.")
    ]
);
impl crate::Client {
    /// Updates name, description, code or custom data of one group.
    ///
    /// `POST /api/v3/update-group`
    ///
    /// * Required: `code`, `description`.
    /// * Returns [`GroupDto`](crate::shared::GroupDto), with status 200.
    /// * Secrets: `accessToken`, `refreshToken`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `groups`; in `identity-facade`, `genauth-groups`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_group(&self) -> UpdateGroupCall {
        let call = self.transport.call(&UPDATE_GROUP);
        UpdateGroupCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &ADD_GROUP_MEMBERS,
    &CREATE_GROUP,
    &CREATE_GROUPS_BATCH,
    &CREATE_OR_UPDATE_GROUP,
    &DELETE_GROUPS_BATCH,
    &GET_ALL_GROUPS,
    &GET_GROUP,
    &GET_GROUP_AUTHORIZED_RESOURCES,
    &LIST_GROUP_MEMBERS,
    &LIST_GROUPS,
    &REMOVE_GROUP_MEMBERS,
    &UPDATE_GROUP,
];

/// Object `CreateGroupReqDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct CreateGroupReqDto {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    code: Option<String>,
    #[serde(
        rename = "customData",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    custom_data: Option<serde_json::Value>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    description: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    name: Option<String>,
    #[serde(
        rename = "type",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    type_: Option<String>,
}

impl CreateGroupReqDto {
    fn check(&self, checks: &mut Checks) {
        checks.required("code", self.code.is_some());
        checks.required("description", self.description.is_some());
        checks.required("name", self.name.is_some());
        checks.required("type", self.type_.is_some());
    }
}

/// Builds a [`CreateGroupReqDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateGroupReqDtoBuilder {
    checks: Checks,
    value: CreateGroupReqDto,
}

impl CreateGroupReqDtoBuilder {
    /// `code`: string. Required.
    pub fn code(mut self, value: impl IntoInput<String>) -> Self {
        self.value.code = self.checks.take("code", value.into_input());
        self
    }

    /// Values of the custom fields by key, as JSON.
    ///
    /// `customData`: any JSON value.
    pub fn custom_data(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.value.custom_data = self.checks.take("customData", value.into_input());
        self
    }

    /// `description`: string. Required.
    pub fn description(mut self, value: impl IntoInput<String>) -> Self {
        self.value.description = self.checks.take("description", value.into_input());
        self
    }

    /// `name`: string. Required.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.value.name = self.checks.take("name", value.into_input());
        self
    }

    /// `type`: string. Required.
    pub fn type_(mut self, value: impl IntoInput<String>) -> Self {
        self.value.type_ = self.checks.take("type", value.into_input());
        self
    }
}

identity_facade_core::object_input!(CreateGroupReqDto, CreateGroupReqDtoBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateGroupReqDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    CreateGroupReqDto,
    false,
    [
        member::<String>("code"),
        member::<serde_json::Value>("customData", "Values of the custom fields by key, as JSON."),
        member::<String>("description"),
        member::<String>("name"),
        member::<String>("type")
    ],
    [
        identity_facade_core::BodyRule::Required("code"),
        identity_facade_core::BodyRule::Required("description"),
        identity_facade_core::BodyRule::Required("name"),
        identity_facade_core::BodyRule::Required("type")
    ]
);
/// Object `CreateOrUpdateGroupDataDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CreateOrUpdateGroupDataDto {
    /// `created`. Required.
    pub created: bool,
    /// `data`.
    pub data: crate::shared::GroupDto,
}
