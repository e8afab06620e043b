// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{
    AtMost, BodyKind, Call, CallOptions, Checks, Error, Int, Invalid, Items, Operation, Paging,
    Parameter, Receipt, Reply,
};

/// Facts of `POST /api/v3/add-group-members`.
pub static ADD_GROUP_MEMBERS: Operation = Operation::new(
    "addGroupMembers",
    http::Method::POST,
    "/api/v3/add-group-members",
    "groups",
)
.body(BodyKind::Required)
.enveloped()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/add-group-members`, made by [`add_group_members`](crate::Client::add_group_members).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct AddGroupMembersCall {
    call: Call,
}

impl AddGroupMembersCall {
    /// The JSON body. Required. `AddGroupMembersReqDto`.
    pub fn body(
        mut self,
        value: impl TryInto<AddGroupMembersReqDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/add-group-members`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn add_group_members(&self) -> AddGroupMembersCall {
        AddGroupMembersCall {
            call: self.transport.call(&ADD_GROUP_MEMBERS),
        }
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
.enveloped()
.secrets(&["accessToken", "refreshToken"]);
/// `POST /api/v3/create-group`, made by [`create_group`](crate::Client::create_group).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateGroupCall {
    call: Call,
}

impl CreateGroupCall {
    /// The JSON body. Required. `CreateGroupReqDto`.
    pub fn body(mut self, value: impl TryInto<CreateGroupReqDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::GroupDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/create-group`
    ///
    /// Required: the body.
    /// Success is 200 with `GroupDto`.
    /// Secrets in it: `accessToken`, `refreshToken`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_group(&self) -> CreateGroupCall {
        CreateGroupCall {
            call: self.transport.call(&CREATE_GROUP),
        }
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
.enveloped()
.secrets(&["accessToken", "refreshToken"]);
/// `POST /api/v3/create-groups-batch`, made by [`create_groups_batch`](crate::Client::create_groups_batch).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateGroupsBatchCall {
    call: Call,
}

impl CreateGroupsBatchCall {
    /// The JSON body. Required. `CreateGroupBatchReqDto`.
    pub fn body(
        mut self,
        value: impl TryInto<CreateGroupBatchReqDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Items<crate::shared::GroupDto>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/create-groups-batch`
    ///
    /// Required: the body.
    /// Success is 200 with a list of `GroupDto`.
    /// Secrets in it: `accessToken`, `refreshToken`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_groups_batch(&self) -> CreateGroupsBatchCall {
        CreateGroupsBatchCall {
            call: self.transport.call(&CREATE_GROUPS_BATCH),
        }
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
.enveloped()
.secrets(&["accessToken", "refreshToken"]);
/// `POST /api/v3/create-or-update-group`, made by [`create_or_update_group`](crate::Client::create_or_update_group).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateOrUpdateGroupCall {
    call: Call,
}

impl CreateOrUpdateGroupCall {
    /// The JSON body. Required. `CreateOrUpdateGroupReqDto`.
    pub fn body(
        mut self,
        value: impl TryInto<CreateOrUpdateGroupReqDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<CreateOrUpdateGroupDataDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/create-or-update-group`
    ///
    /// Required: the body.
    /// Success is 200 with `CreateOrUpdateGroupDataDto`.
    /// Secrets in it: `accessToken`, `refreshToken`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_or_update_group(&self) -> CreateOrUpdateGroupCall {
        CreateOrUpdateGroupCall {
            call: self.transport.call(&CREATE_OR_UPDATE_GROUP),
        }
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
.enveloped()
.idempotent()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/delete-groups-batch`, made by [`delete_groups_batch`](crate::Client::delete_groups_batch).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteGroupsBatchCall {
    call: Call,
}

impl DeleteGroupsBatchCall {
    /// The JSON body. Required. `DeleteGroupsReqDto`.
    pub fn body(mut self, value: impl TryInto<DeleteGroupsReqDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/delete-groups-batch`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_groups_batch(&self) -> DeleteGroupsBatchCall {
        DeleteGroupsBatchCall {
            call: self.transport.call(&DELETE_GROUPS_BATCH),
        }
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
/// `GET /api/v3/get-all-groups`, made by [`get_all_groups`](crate::Client::get_all_groups).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetAllGroupsCall {
    call: Call,
}

impl GetAllGroupsCall {
    /// Query parameter `fetchMembers`: true or false. Unset, the vendor takes `false`.
    pub fn fetch_members(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("fetchMembers", value.try_into());
        self
    }

    /// Query parameter `withCustomData`: true or false.
    pub fn with_custom_data(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("withCustomData", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Items<crate::shared::GroupDto>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-all-groups`
    ///
    /// Success is 200 with a list of `GroupDto`.
    /// Secrets in it: `accessToken`, `refreshToken`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_all_groups(&self) -> GetAllGroupsCall {
        GetAllGroupsCall {
            call: self.transport.call(&GET_ALL_GROUPS),
        }
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
/// `GET /api/v3/get-group`, made by [`get_group`](crate::Client::get_group).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetGroupCall {
    call: Call,
}

impl GetGroupCall {
    /// Query parameter `code`: a text. Required.
    pub fn code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("code", value.try_into());
        self
    }

    /// Query parameter `withCustomData`: true or false.
    pub fn with_custom_data(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("withCustomData", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::GroupDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-group`
    ///
    /// Required: `code`.
    /// Success is 200 with `GroupDto`.
    /// Secrets in it: `accessToken`, `refreshToken`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_group(&self) -> GetGroupCall {
        GetGroupCall {
            call: self.transport.call(&GET_GROUP),
        }
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
/// `GET /api/v3/get-group-authorized-resources`, made by [`get_group_authorized_resources`](crate::Client::get_group_authorized_resources).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetGroupAuthorizedResourcesCall {
    call: Call,
}

impl GetGroupAuthorizedResourcesCall {
    /// Query parameter `code`: a text. Required.
    pub fn code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("code", value.try_into());
        self
    }

    /// Query parameter `namespace`: a text.
    pub fn namespace(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("namespace", value.try_into());
        self
    }

    /// Query parameter `resourceType`: `ResourceType`.
    pub fn resource_type(
        mut self,
        value: impl TryInto<crate::shared::ResourceType, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("resourceType", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Items<crate::shared::AuthorizedResourceDto>>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/get-group-authorized-resources`
    ///
    /// Required: `code`.
    /// Success is 200 with a list of `AuthorizedResourceDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_group_authorized_resources(&self) -> GetGroupAuthorizedResourcesCall {
        GetGroupAuthorizedResourcesCall {
            call: self.transport.call(&GET_GROUP_AUTHORIZED_RESOURCES),
        }
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
.paging(Paging::Page {
    in_body: false,
    page: "page",
    limit: "limit",
})
.secrets(&["accessToken", "refreshToken"]);
/// `GET /api/v3/list-group-members`, made by [`list_group_members`](crate::Client::list_group_members).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListGroupMembersCall {
    call: Call,
}

impl ListGroupMembersCall {
    /// Query parameter `code`: a text. Required.
    pub fn code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("code", value.try_into());
        self
    }

    /// Query parameter `flatCustomData`: true or false. Unset, the vendor takes `false`.
    pub fn flat_custom_data(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("flatCustomData", value.try_into());
        self
    }

    /// Query parameter `limit`: a whole number from 1 to 50. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 50>, Error: Into<Invalid>>) -> Self {
        self.call.query("limit", value.try_into());
        self
    }

    /// Query parameter `page`: a whole number of at least 1. Unset, the vendor takes `1`.
    pub fn page(mut self, value: impl TryInto<Int<1, { i64::MAX }>, Error: Into<Invalid>>) -> Self {
        self.call.query("page", value.try_into());
        self
    }

    /// Query parameter `withCustomData`: true or false. Unset, the vendor takes `false`.
    pub fn with_custom_data(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("withCustomData", value.try_into());
        self
    }

    /// Query parameter `withIdentities`: true or false. Unset, the vendor takes `false`.
    pub fn with_identities(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("withIdentities", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::UserPagingDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/list-group-members`
    ///
    /// Required: `code`.
    /// Success is 200 with `UserPagingDto`.
    /// Paged by `page` and `limit`.
    /// Secrets in it: `accessToken`, `refreshToken`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_group_members(&self) -> ListGroupMembersCall {
        ListGroupMembersCall {
            call: self.transport.call(&LIST_GROUP_MEMBERS),
        }
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
.paging(Paging::Page {
    in_body: false,
    page: "page",
    limit: "limit",
})
.secrets(&["accessToken", "refreshToken"]);
/// `GET /api/v3/list-groups`, made by [`list_groups`](crate::Client::list_groups).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListGroupsCall {
    call: Call,
}

impl ListGroupsCall {
    /// Query parameter `flatCustomData`: true or false. Unset, the vendor takes `false`.
    pub fn flat_custom_data(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("flatCustomData", value.try_into());
        self
    }

    /// Query parameter `keywords`: a text.
    pub fn keywords(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("keywords", value.try_into());
        self
    }

    /// Query parameter `limit`: a whole number from 1 to 50. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 50>, Error: Into<Invalid>>) -> Self {
        self.call.query("limit", value.try_into());
        self
    }

    /// Query parameter `page`: a whole number of at least 1. Unset, the vendor takes `1`.
    pub fn page(mut self, value: impl TryInto<Int<1, { i64::MAX }>, Error: Into<Invalid>>) -> Self {
        self.call.query("page", value.try_into());
        self
    }

    /// Query parameter `withCustomData`: true or false.
    pub fn with_custom_data(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("withCustomData", value.try_into());
        self
    }

    /// Query parameter `withMetadata`: true or false.
    pub fn with_metadata(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("withMetadata", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::GroupPagingDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/list-groups`
    ///
    /// Success is 200 with `GroupPagingDto`.
    /// Paged by `page` and `limit`.
    /// Secrets in it: `accessToken`, `refreshToken`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_groups(&self) -> ListGroupsCall {
        ListGroupsCall {
            call: self.transport.call(&LIST_GROUPS),
        }
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
.enveloped()
.idempotent()
.receipt(Receipt {
    done: Some("success"),
    named: &[],
});
/// `POST /api/v3/remove-group-members`, made by [`remove_group_members`](crate::Client::remove_group_members).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct RemoveGroupMembersCall {
    call: Call,
}

impl RemoveGroupMembersCall {
    /// The JSON body. Required. `RemoveGroupMembersReqDto`.
    pub fn body(
        mut self,
        value: impl TryInto<RemoveGroupMembersReqDto, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::IsSuccessDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/remove-group-members`
    ///
    /// Required: the body.
    /// Success is 200 with `IsSuccessDto`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn remove_group_members(&self) -> RemoveGroupMembersCall {
        RemoveGroupMembersCall {
            call: self.transport.call(&REMOVE_GROUP_MEMBERS),
        }
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
.enveloped()
.secrets(&["accessToken", "refreshToken"]);
/// `POST /api/v3/update-group`, made by [`update_group`](crate::Client::update_group).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateGroupCall {
    call: Call,
}

impl UpdateGroupCall {
    /// The JSON body. Required. `UpdateGroupReqDto`.
    pub fn body(mut self, value: impl TryInto<UpdateGroupReqDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::GroupDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/update-group`
    ///
    /// Required: the body.
    /// Success is 200 with `GroupDto`.
    /// Secrets in it: `accessToken`, `refreshToken`.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_group(&self) -> UpdateGroupCall {
        UpdateGroupCall {
            call: self.transport.call(&UPDATE_GROUP),
        }
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

/// Object `AddGroupMembersReqDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct AddGroupMembersReqDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<String>,
    #[serde(rename = "userIds", skip_serializing_if = "Option::is_none")]
    user_ids: Option<AtMost<String, 50, 1>>,
}

impl AddGroupMembersReqDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> AddGroupMembersReqDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("code", self.code.is_some());
        checks.required("userIds", self.user_ids.is_some());
    }
}

/// Makes a [`AddGroupMembersReqDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct AddGroupMembersReqDtoBuilder {
    checks: Checks,
    value: AddGroupMembersReqDto,
}

impl AddGroupMembersReqDtoBuilder {
    /// `code`: a text. Required.
    pub fn code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.code = self.checks.take("code", value);
        self
    }

    /// `userIds`: a list, 1 to 50 long, of texts. Required.
    pub fn user_ids(
        mut self,
        value: impl TryInto<AtMost<String, 50, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.user_ids = self.checks.take("userIds", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<AddGroupMembersReqDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<AddGroupMembersReqDtoBuilder> for AddGroupMembersReqDto {
    type Error = Invalid;
    fn try_from(builder: AddGroupMembersReqDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(AddGroupMembersReqDto);
/// Object `CreateGroupBatchReqDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateGroupBatchReqDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    list: Option<AtMost<CreateGroupReqDto, 50, 1>>,
}

impl CreateGroupBatchReqDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateGroupBatchReqDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("list", self.list.is_some());
    }
}

/// Makes a [`CreateGroupBatchReqDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateGroupBatchReqDtoBuilder {
    checks: Checks,
    value: CreateGroupBatchReqDto,
}

impl CreateGroupBatchReqDtoBuilder {
    /// `list`: a list, 1 to 50 long, of `CreateGroupReqDto`. Required.
    pub fn list(
        mut self,
        value: impl TryInto<AtMost<CreateGroupReqDto, 50, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.list = self.checks.take("list", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateGroupBatchReqDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateGroupBatchReqDtoBuilder> for CreateGroupBatchReqDto {
    type Error = Invalid;
    fn try_from(builder: CreateGroupBatchReqDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateGroupBatchReqDto);
/// Object `CreateGroupReqDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateGroupReqDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<String>,
    #[serde(rename = "customData", skip_serializing_if = "Option::is_none")]
    custom_data: Option<serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    type_: Option<String>,
}

impl CreateGroupReqDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateGroupReqDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("code", self.code.is_some());
        checks.required("description", self.description.is_some());
        checks.required("name", self.name.is_some());
        checks.required("type", self.type_.is_some());
    }
}

/// Makes a [`CreateGroupReqDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateGroupReqDtoBuilder {
    checks: Checks,
    value: CreateGroupReqDto,
}

impl CreateGroupReqDtoBuilder {
    /// `code`: a text. Required.
    pub fn code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.code = self.checks.take("code", value);
        self
    }

    /// `customData`: any JSON value.
    pub fn custom_data(
        mut self,
        value: impl TryInto<serde_json::Value, Error: Into<Invalid>>,
    ) -> Self {
        self.value.custom_data = self.checks.take("customData", value);
        self
    }

    /// `description`: a text. Required.
    pub fn description(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.description = self.checks.take("description", value);
        self
    }

    /// `name`: a text. Required.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// `type`: a text. Required.
    pub fn type_(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.type_ = self.checks.take("type", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateGroupReqDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateGroupReqDtoBuilder> for CreateGroupReqDto {
    type Error = Invalid;
    fn try_from(builder: CreateGroupReqDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateGroupReqDto);
/// Object `CreateOrUpdateGroupDataDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CreateOrUpdateGroupDataDto {
    /// `created`. Always there.
    pub created: bool,
    /// `data`.
    pub data: crate::shared::GroupDto,
}

/// Object `CreateOrUpdateGroupReqDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateOrUpdateGroupReqDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(rename = "type", skip_serializing_if = "Option::is_none")]
    type_: Option<String>,
}

impl CreateOrUpdateGroupReqDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateOrUpdateGroupReqDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("code", self.code.is_some());
        checks.required("description", self.description.is_some());
        checks.required("name", self.name.is_some());
        checks.required("type", self.type_.is_some());
    }
}

/// Makes a [`CreateOrUpdateGroupReqDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateOrUpdateGroupReqDtoBuilder {
    checks: Checks,
    value: CreateOrUpdateGroupReqDto,
}

impl CreateOrUpdateGroupReqDtoBuilder {
    /// `code`: a text. Required.
    pub fn code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.code = self.checks.take("code", value);
        self
    }

    /// `description`: a text. Required.
    pub fn description(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.description = self.checks.take("description", value);
        self
    }

    /// `name`: a text. Required.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// `type`: a text. Required.
    pub fn type_(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.type_ = self.checks.take("type", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateOrUpdateGroupReqDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateOrUpdateGroupReqDtoBuilder> for CreateOrUpdateGroupReqDto {
    type Error = Invalid;
    fn try_from(builder: CreateOrUpdateGroupReqDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateOrUpdateGroupReqDto);
/// Object `DeleteGroupsReqDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct DeleteGroupsReqDto {
    #[serde(rename = "codeList", skip_serializing_if = "Option::is_none")]
    code_list: Option<AtMost<String, 50, 1>>,
}

impl DeleteGroupsReqDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> DeleteGroupsReqDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("codeList", self.code_list.is_some());
    }
}

/// Makes a [`DeleteGroupsReqDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DeleteGroupsReqDtoBuilder {
    checks: Checks,
    value: DeleteGroupsReqDto,
}

impl DeleteGroupsReqDtoBuilder {
    /// `codeList`: a list, 1 to 50 long, of texts. Required.
    pub fn code_list(
        mut self,
        value: impl TryInto<AtMost<String, 50, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.code_list = self.checks.take("codeList", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<DeleteGroupsReqDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<DeleteGroupsReqDtoBuilder> for DeleteGroupsReqDto {
    type Error = Invalid;
    fn try_from(builder: DeleteGroupsReqDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DeleteGroupsReqDto);
/// Object `RemoveGroupMembersReqDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct RemoveGroupMembersReqDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<String>,
    #[serde(rename = "userIds", skip_serializing_if = "Option::is_none")]
    user_ids: Option<AtMost<String, 50, 1>>,
}

impl RemoveGroupMembersReqDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> RemoveGroupMembersReqDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("code", self.code.is_some());
        checks.required("userIds", self.user_ids.is_some());
    }
}

/// Makes a [`RemoveGroupMembersReqDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct RemoveGroupMembersReqDtoBuilder {
    checks: Checks,
    value: RemoveGroupMembersReqDto,
}

impl RemoveGroupMembersReqDtoBuilder {
    /// `code`: a text. Required.
    pub fn code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.code = self.checks.take("code", value);
        self
    }

    /// `userIds`: a list, 1 to 50 long, of texts. Required.
    pub fn user_ids(
        mut self,
        value: impl TryInto<AtMost<String, 50, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.user_ids = self.checks.take("userIds", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<RemoveGroupMembersReqDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<RemoveGroupMembersReqDtoBuilder> for RemoveGroupMembersReqDto {
    type Error = Invalid;
    fn try_from(builder: RemoveGroupMembersReqDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(RemoveGroupMembersReqDto);
/// Object `UpdateGroupReqDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateGroupReqDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<String>,
    #[serde(rename = "customData", skip_serializing_if = "Option::is_none")]
    custom_data: Option<serde_json::Value>,
    #[serde(skip_serializing_if = "Option::is_none")]
    description: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(rename = "newCode", skip_serializing_if = "Option::is_none")]
    new_code: Option<String>,
}

impl UpdateGroupReqDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateGroupReqDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("code", self.code.is_some());
        checks.required("description", self.description.is_some());
    }
}

/// Makes a [`UpdateGroupReqDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateGroupReqDtoBuilder {
    checks: Checks,
    value: UpdateGroupReqDto,
}

impl UpdateGroupReqDtoBuilder {
    /// `code`: a text. Required.
    pub fn code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.code = self.checks.take("code", value);
        self
    }

    /// `customData`: any JSON value.
    pub fn custom_data(
        mut self,
        value: impl TryInto<serde_json::Value, Error: Into<Invalid>>,
    ) -> Self {
        self.value.custom_data = self.checks.take("customData", value);
        self
    }

    /// `description`: a text. Required.
    pub fn description(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.description = self.checks.take("description", value);
        self
    }

    /// `name`: a text.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// `newCode`: a text.
    pub fn new_code(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.new_code = self.checks.take("newCode", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateGroupReqDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateGroupReqDtoBuilder> for UpdateGroupReqDto {
    type Error = Invalid;
    fn try_from(builder: UpdateGroupReqDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateGroupReqDto);
