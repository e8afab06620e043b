// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{AtMost, Int, IntoInput, IntoList};

/// Which `POST /api/v3/add-group-members` a mock answers.
pub struct AddGroupMembersWhen(::httpmock::When);
impl AddGroupMembersWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/add-group-members$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/add-group-members` answers.
pub struct AddGroupMembersThen(::httpmock::Then);
impl AddGroupMembersThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl AddGroupMembersWhen {
    /// Requires this `code` in the body.
    #[track_caller]
    pub fn code(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "code", value.into_input()))
    }

    /// Requires this `userIds` in the body.
    #[track_caller]
    pub fn user_ids<M>(self, value: impl IntoList<AtMost<String, 50, 1>, M>) -> Self {
        Self(super::member(self.0, "userIds", value.into_list()))
    }
}

/// Which `POST /api/v3/create-group` a mock answers.
pub struct CreateGroupWhen(::httpmock::When);
impl CreateGroupWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-group$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/create-group` answers.
pub struct CreateGroupThen(::httpmock::Then);
impl CreateGroupThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::GroupDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl CreateGroupWhen {
    /// Requires this `code` in the body.
    #[track_caller]
    pub fn code(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "code", value.into_input()))
    }

    /// Requires this `customData` in the body.
    #[track_caller]
    pub fn custom_data(self, value: impl IntoInput<serde_json::Value>) -> Self {
        Self(super::member(self.0, "customData", value.into_input()))
    }

    /// Requires this `description` in the body.
    #[track_caller]
    pub fn description(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "description", value.into_input()))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }

    /// Requires this `type` in the body.
    #[track_caller]
    pub fn type_(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "type", value.into_input()))
    }

    /// Requires a body that is equal to this as JSON.
    #[track_caller]
    pub fn with_body(self, value: impl IntoInput<crate::groups::CreateGroupReqDto>) -> Self {
        Self(super::body(self.0, value.into_input()))
    }
}

/// Which `POST /api/v3/create-groups-batch` a mock answers.
pub struct CreateGroupsBatchWhen(::httpmock::When);
impl CreateGroupsBatchWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-groups-batch$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/create-groups-batch` answers.
pub struct CreateGroupsBatchThen(::httpmock::Then);
impl CreateGroupsBatchThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &::std::vec::Vec<crate::shared::GroupDto>) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl CreateGroupsBatchWhen {
    /// Requires this `list` in the body.
    #[track_caller]
    pub fn list<M>(
        self,
        value: impl IntoList<AtMost<crate::groups::CreateGroupReqDto, 50, 1>, M>,
    ) -> Self {
        Self(super::member(self.0, "list", value.into_list()))
    }
}

/// Which `POST /api/v3/create-or-update-group` a mock answers.
pub struct CreateOrUpdateGroupWhen(::httpmock::When);
impl CreateOrUpdateGroupWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-or-update-group$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/create-or-update-group` answers.
pub struct CreateOrUpdateGroupThen(::httpmock::Then);
impl CreateOrUpdateGroupThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::groups::CreateOrUpdateGroupDataDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl CreateOrUpdateGroupWhen {
    /// Requires this `code` in the body.
    #[track_caller]
    pub fn code(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "code", value.into_input()))
    }

    /// Requires this `description` in the body.
    #[track_caller]
    pub fn description(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "description", value.into_input()))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }

    /// Requires this `type` in the body.
    #[track_caller]
    pub fn type_(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "type", value.into_input()))
    }
}

/// Which `POST /api/v3/delete-groups-batch` a mock answers.
pub struct DeleteGroupsBatchWhen(::httpmock::When);
impl DeleteGroupsBatchWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-groups-batch$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/delete-groups-batch` answers.
pub struct DeleteGroupsBatchThen(::httpmock::Then);
impl DeleteGroupsBatchThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl DeleteGroupsBatchWhen {
    /// Requires this `codeList` in the body.
    #[track_caller]
    pub fn code_list<M>(self, value: impl IntoList<AtMost<String, 50, 1>, M>) -> Self {
        Self(super::member(self.0, "codeList", value.into_list()))
    }
}

/// Which `GET /api/v3/get-all-groups` a mock answers.
pub struct GetAllGroupsWhen(::httpmock::When);
impl GetAllGroupsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-all-groups$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-all-groups` answers.
pub struct GetAllGroupsThen(::httpmock::Then);
impl GetAllGroupsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &::std::vec::Vec<crate::shared::GroupDto>) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl GetAllGroupsWhen {
    /// Requires this `fetchMembers` in the query.
    #[track_caller]
    pub fn fetch_members(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(
            self.0,
            "fetchMembers",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `withCustomData` in the query.
    #[track_caller]
    pub fn with_custom_data(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(
            self.0,
            "withCustomData",
            false,
            value.into_input(),
        ))
    }
}

/// Which `GET /api/v3/get-group` a mock answers.
pub struct GetGroupWhen(::httpmock::When);
impl GetGroupWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-group$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-group` answers.
pub struct GetGroupThen(::httpmock::Then);
impl GetGroupThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::GroupDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl GetGroupWhen {
    /// Requires this `code` in the query.
    #[track_caller]
    pub fn code(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "code", false, value.into_input()))
    }

    /// Requires this `withCustomData` in the query.
    #[track_caller]
    pub fn with_custom_data(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(
            self.0,
            "withCustomData",
            false,
            value.into_input(),
        ))
    }
}

/// Which `GET /api/v3/get-group-authorized-resources` a mock answers.
pub struct GetGroupAuthorizedResourcesWhen(::httpmock::When);
impl GetGroupAuthorizedResourcesWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::GET).path_matches(
                regex::Regex::new("^/api/v3/get-group-authorized-resources$").unwrap(),
            ),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-group-authorized-resources` answers.
pub struct GetGroupAuthorizedResourcesThen(::httpmock::Then);
impl GetGroupAuthorizedResourcesThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &::std::vec::Vec<crate::shared::AuthorizedResourceDto>) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl GetGroupAuthorizedResourcesWhen {
    /// Requires this `code` in the query.
    #[track_caller]
    pub fn code(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "code", false, value.into_input()))
    }

    /// Requires this `namespace` in the query.
    #[track_caller]
    pub fn namespace(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "namespace", false, value.into_input()))
    }

    /// Requires this `resourceType` in the query.
    #[track_caller]
    pub fn resource_type(self, value: impl IntoInput<crate::shared::ResourceType>) -> Self {
        Self(super::query(
            self.0,
            "resourceType",
            false,
            value.into_input(),
        ))
    }
}

/// Which `GET /api/v3/list-group-members` a mock answers.
pub struct ListGroupMembersWhen(::httpmock::When);
impl ListGroupMembersWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-group-members$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/list-group-members` answers.
pub struct ListGroupMembersThen(::httpmock::Then);
impl ListGroupMembersThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::UserPagingDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl ListGroupMembersWhen {
    /// Requires this `code` in the query.
    #[track_caller]
    pub fn code(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "code", false, value.into_input()))
    }

    /// Requires this `flatCustomData` in the query.
    #[track_caller]
    pub fn flat_custom_data(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(
            self.0,
            "flatCustomData",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 50>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `page` in the query.
    #[track_caller]
    pub fn page(self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "page", false, value.into_input()))
    }

    /// Requires this `withCustomData` in the query.
    #[track_caller]
    pub fn with_custom_data(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(
            self.0,
            "withCustomData",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `withIdentities` in the query.
    #[track_caller]
    pub fn with_identities(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(
            self.0,
            "withIdentities",
            false,
            value.into_input(),
        ))
    }
}

/// Which `GET /api/v3/list-groups` a mock answers.
pub struct ListGroupsWhen(::httpmock::When);
impl ListGroupsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-groups$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/list-groups` answers.
pub struct ListGroupsThen(::httpmock::Then);
impl ListGroupsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::GroupPagingDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl ListGroupsWhen {
    /// Requires this `flatCustomData` in the query.
    #[track_caller]
    pub fn flat_custom_data(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(
            self.0,
            "flatCustomData",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `keywords` in the query.
    #[track_caller]
    pub fn keywords(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "keywords", false, value.into_input()))
    }

    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 50>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `page` in the query.
    #[track_caller]
    pub fn page(self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "page", false, value.into_input()))
    }

    /// Requires this `withCustomData` in the query.
    #[track_caller]
    pub fn with_custom_data(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(
            self.0,
            "withCustomData",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `withMetadata` in the query.
    #[track_caller]
    pub fn with_metadata(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(
            self.0,
            "withMetadata",
            false,
            value.into_input(),
        ))
    }
}

/// Which `POST /api/v3/remove-group-members` a mock answers.
pub struct RemoveGroupMembersWhen(::httpmock::When);
impl RemoveGroupMembersWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/remove-group-members$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/remove-group-members` answers.
pub struct RemoveGroupMembersThen(::httpmock::Then);
impl RemoveGroupMembersThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl RemoveGroupMembersWhen {
    /// Requires this `code` in the body.
    #[track_caller]
    pub fn code(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "code", value.into_input()))
    }

    /// Requires this `userIds` in the body.
    #[track_caller]
    pub fn user_ids<M>(self, value: impl IntoList<AtMost<String, 50, 1>, M>) -> Self {
        Self(super::member(self.0, "userIds", value.into_list()))
    }
}

/// Which `POST /api/v3/update-group` a mock answers.
pub struct UpdateGroupWhen(::httpmock::When);
impl UpdateGroupWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-group$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/update-group` answers.
pub struct UpdateGroupThen(::httpmock::Then);
impl UpdateGroupThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::GroupDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

impl UpdateGroupWhen {
    /// Requires this `code` in the body.
    #[track_caller]
    pub fn code(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "code", value.into_input()))
    }

    /// Requires this `customData` in the body.
    #[track_caller]
    pub fn custom_data(self, value: impl IntoInput<serde_json::Value>) -> Self {
        Self(super::member(self.0, "customData", value.into_input()))
    }

    /// Requires this `description` in the body.
    #[track_caller]
    pub fn description(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "description", value.into_input()))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }

    /// Requires this `newCode` in the body.
    #[track_caller]
    pub fn new_code(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "newCode", value.into_input()))
    }
}

identity_facade_core::to_wire!(crate::groups::CreateOrUpdateGroupDataDto {
    created: "created",
    data: "data",
});
identity_facade_core::sample!(
    crate::groups::CreateOrUpdateGroupDataDto,
    "{\"created\":false,\"data\":{\"code\":\"group_code_1\",\"description\":\"description\",\"id\":\"group_1\",\"members\":[],\"metadataSource\":[],\"name\":\"name\",\"type\":\"type\"}}"
);
