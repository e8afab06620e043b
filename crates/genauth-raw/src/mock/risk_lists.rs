// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{Int, IntoInput, IntoList, List};

/// Which `GET /api/v3/ip-list` a mock answers.
pub struct FindIpListWhen(::httpmock::When);
impl FindIpListWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/ip-list$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/ip-list` answers.
pub struct FindIpListThen(::httpmock::Then);
impl FindIpListThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::risk_lists::IpListPagingDto) -> Self {
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

impl FindIpListWhen {
    /// Requires this `ipType` in the query.
    #[track_caller]
    pub fn ip_type(self, value: impl IntoInput<crate::risk_lists::FindIpListIpType>) -> Self {
        Self(super::query(self.0, "ipType", false, value.into_input()))
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
}

/// Which `POST /api/v3/ip-list` a mock answers.
pub struct AddIpListWhen(::httpmock::When);
impl AddIpListWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/ip-list$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/ip-list` answers.
pub struct AddIpListThen(::httpmock::Then);
impl AddIpListThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with an envelope without data.
    pub fn ok(self) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!({ "statusCode" : 200, "message" : "" })),
        )
    }
}

impl AddIpListWhen {
    /// Requires this `addType` in the body.
    #[track_caller]
    pub fn add_type(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "addType", value.into_input()))
    }

    /// Requires this `expireAt` in the body.
    #[track_caller]
    pub fn expire_at(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "expireAt", value.into_input()))
    }

    /// Requires this `ipType` in the body.
    #[track_caller]
    pub fn ip_type(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "ipType", value.into_input()))
    }

    /// Requires this `ips` in the body.
    #[track_caller]
    pub fn ips(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "ips", value.into_input()))
    }

    /// Requires this `limitList` in the body.
    #[track_caller]
    pub fn limit_list<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "limitList", value.into_list()))
    }

    /// Requires this `removeType` in the body.
    #[track_caller]
    pub fn remove_type(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "removeType", value.into_input()))
    }
}

/// Which `DELETE /api/v3/ip-list/{id}` a mock answers.
pub struct DeleteIpListByIdWhen(::httpmock::When);
impl DeleteIpListByIdWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/api/v3/ip-list/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `DELETE /api/v3/ip-list/{id}` answers.
pub struct DeleteIpListByIdThen(::httpmock::Then);
impl DeleteIpListByIdThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with an envelope without data.
    pub fn ok(self) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!({ "statusCode" : 200, "message" : "" })),
        )
    }
}

impl DeleteIpListByIdWhen {
    /// Requires this `id` in the path.
    #[track_caller]
    pub fn id(self, value: impl IntoInput<crate::ids::IpListEntryId>) -> Self {
        Self(super::path(
            self.0,
            "/api/v3/ip-list/",
            "",
            value.into_input(),
        ))
    }
}

/// Which `GET /api/v3/risk-list-policy` a mock answers.
pub struct FindRiskListPolicyWhen(::httpmock::When);
impl FindRiskListPolicyWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/risk-list-policy$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/risk-list-policy` answers.
pub struct FindRiskListPolicyThen(::httpmock::Then);
impl FindRiskListPolicyThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::risk_lists::RiskListPolicyPagingDto) -> Self {
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

impl FindRiskListPolicyWhen {
    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 50>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `optObject` in the query.
    #[track_caller]
    pub fn opt_object(
        self,
        value: impl IntoInput<crate::risk_lists::RiskListPolicyObject>,
    ) -> Self {
        Self(super::query(self.0, "optObject", false, value.into_input()))
    }

    /// Requires this `page` in the query.
    #[track_caller]
    pub fn page(self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "page", false, value.into_input()))
    }
}

/// Which `POST /api/v3/risk-list-policy` a mock answers.
pub struct AddRiskListPolicyWhen(::httpmock::When);
impl AddRiskListPolicyWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/risk-list-policy$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/risk-list-policy` answers.
pub struct AddRiskListPolicyThen(::httpmock::Then);
impl AddRiskListPolicyThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with an envelope without data.
    pub fn ok(self) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!({ "statusCode" : 200, "message" : "" })),
        )
    }
}

impl AddRiskListPolicyWhen {
    /// Requires this `action` in the body.
    #[track_caller]
    pub fn action(self, value: impl IntoInput<crate::risk_lists::RiskListAction>) -> Self {
        Self(super::member(self.0, "action", value.into_input()))
    }

    /// Requires this `countThr` in the body.
    #[track_caller]
    pub fn count_thr(self, value: impl IntoInput<i64>) -> Self {
        Self(super::member(self.0, "countThr", value.into_input()))
    }

    /// Requires this `eventStateType` in the body.
    #[track_caller]
    pub fn event_state_type(
        self,
        value: impl IntoInput<crate::risk_lists::RiskEventState>,
    ) -> Self {
        Self(super::member(self.0, "eventStateType", value.into_input()))
    }

    /// Requires this `ipCond` in the body.
    #[track_caller]
    pub fn ip_cond(self, value: impl IntoInput<crate::risk_lists::RiskCondition>) -> Self {
        Self(super::member(self.0, "ipCond", value.into_input()))
    }

    /// Requires this `ipRange` in the body.
    #[track_caller]
    pub fn ip_range(self, value: impl IntoInput<crate::risk_lists::RiskRange>) -> Self {
        Self(super::member(self.0, "ipRange", value.into_input()))
    }

    /// Requires this `limitList` in the body.
    #[track_caller]
    pub fn limit_list(self, value: impl IntoInput<crate::risk_lists::RiskLimit>) -> Self {
        Self(super::member(self.0, "limitList", value.into_input()))
    }

    /// Requires this `optObject` in the body.
    #[track_caller]
    pub fn opt_object(
        self,
        value: impl IntoInput<crate::risk_lists::RiskListPolicyObject>,
    ) -> Self {
        Self(super::member(self.0, "optObject", value.into_input()))
    }

    /// Requires this `removeType` in the body.
    #[track_caller]
    pub fn remove_type(self, value: impl IntoInput<crate::risk_lists::RiskRemoval>) -> Self {
        Self(super::member(self.0, "removeType", value.into_input()))
    }

    /// Requires this `timeRange` in the body.
    #[track_caller]
    pub fn time_range(self, value: impl IntoInput<i64>) -> Self {
        Self(super::member(self.0, "timeRange", value.into_input()))
    }

    /// Requires this `userCond` in the body.
    #[track_caller]
    pub fn user_cond(self, value: impl IntoInput<crate::risk_lists::RiskCondition>) -> Self {
        Self(super::member(self.0, "userCond", value.into_input()))
    }

    /// Requires this `userRange` in the body.
    #[track_caller]
    pub fn user_range(self, value: impl IntoInput<crate::risk_lists::RiskRange>) -> Self {
        Self(super::member(self.0, "userRange", value.into_input()))
    }
}

/// Which `DELETE /api/v3/risk-list-policy/{id}` a mock answers.
pub struct DeleteRiskListPolicyByIdWhen(::httpmock::When);
impl DeleteRiskListPolicyByIdWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/api/v3/risk-list-policy/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `DELETE /api/v3/risk-list-policy/{id}` answers.
pub struct DeleteRiskListPolicyByIdThen(::httpmock::Then);
impl DeleteRiskListPolicyByIdThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with an envelope without data.
    pub fn ok(self) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!({ "statusCode" : 200, "message" : "" })),
        )
    }
}

impl DeleteRiskListPolicyByIdWhen {
    /// Requires this `id` in the path.
    #[track_caller]
    pub fn id(self, value: impl IntoInput<crate::ids::RiskListPolicyId>) -> Self {
        Self(super::path(
            self.0,
            "/api/v3/risk-list-policy/",
            "",
            value.into_input(),
        ))
    }
}

/// Which `GET /api/v3/user-list` a mock answers.
pub struct FindUserListWhen(::httpmock::When);
impl FindUserListWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/user-list$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/user-list` answers.
pub struct FindUserListThen(::httpmock::Then);
impl FindUserListThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::risk_lists::UserListPagingDto) -> Self {
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

impl FindUserListWhen {
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

    /// Requires this `userListType` in the query.
    #[track_caller]
    pub fn user_list_type(
        self,
        value: impl IntoInput<crate::risk_lists::FindUserListUserListType>,
    ) -> Self {
        Self(super::query(
            self.0,
            "userListType",
            false,
            value.into_input(),
        ))
    }
}

/// Which `POST /api/v3/user-list` a mock answers.
pub struct AddUserListWhen(::httpmock::When);
impl AddUserListWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/user-list$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/user-list` answers.
pub struct AddUserListThen(::httpmock::Then);
impl AddUserListThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with an envelope without data.
    pub fn ok(self) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!({ "statusCode" : 200, "message" : "" })),
        )
    }
}

impl AddUserListWhen {
    /// Requires this `addType` in the body.
    #[track_caller]
    pub fn add_type(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "addType", value.into_input()))
    }

    /// Requires this `expireAt` in the body.
    #[track_caller]
    pub fn expire_at(self, value: impl IntoInput<i64>) -> Self {
        Self(super::member(self.0, "expireAt", value.into_input()))
    }

    /// Requires this `limitList` in the body.
    #[track_caller]
    pub fn limit_list<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "limitList", value.into_list()))
    }

    /// Requires this `removeType` in the body.
    #[track_caller]
    pub fn remove_type(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "removeType", value.into_input()))
    }

    /// Requires this `userIds` in the body.
    #[track_caller]
    pub fn user_ids<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "userIds", value.into_list()))
    }

    /// Requires this `userListType` in the body.
    #[track_caller]
    pub fn user_list_type(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "userListType", value.into_input()))
    }
}

/// Which `DELETE /api/v3/user-list/{id}` a mock answers.
pub struct DeleteUserListByIdWhen(::httpmock::When);
impl DeleteUserListByIdWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/api/v3/user-list/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `DELETE /api/v3/user-list/{id}` answers.
pub struct DeleteUserListByIdThen(::httpmock::Then);
impl DeleteUserListByIdThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with an envelope without data.
    pub fn ok(self) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!({ "statusCode" : 200, "message" : "" })),
        )
    }
}

impl DeleteUserListByIdWhen {
    /// Requires this `id` in the path.
    #[track_caller]
    pub fn id(self, value: impl IntoInput<crate::ids::UserListEntryId>) -> Self {
        Self(super::path(
            self.0,
            "/api/v3/user-list/",
            "",
            value.into_input(),
        ))
    }
}

identity_facade_core::to_wire!(crate::risk_lists::IpListPagingDto {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::sample!(
    crate::risk_lists::IpListPagingDto,
    "{\"list\":[],\"totalCount\":0}"
);
identity_facade_core::to_wire!(crate::risk_lists::IpListRespDto {
    add_type: "addType",
    id: "id",
    ip: "ip",
    ip_type: "ipType",
    limit_list: "limitList",
    remove_type: "removeType",
});
identity_facade_core::sample!(
    crate::risk_lists::IpListRespDto,
    "{\"addType\":\"addType\",\"id\":\"ip_list_entry_1\",\"ip\":\"ip\",\"ipType\":\"ipType\",\"limitList\":[],\"removeType\":\"removeType\"}"
);
identity_facade_core::to_wire!(crate::risk_lists::RiskListItemDto {
    add_at: "addAt",
    add_type: "addType",
    id: "id",
    limit_list: "limitList",
    remove_type: "removeType",
    user_id: "userId",
    user_list_type: "userListType",
});
identity_facade_core::sample!(
    crate::risk_lists::RiskListItemDto,
    "{\"addAt\":\"addAt\",\"addType\":\"addType\",\"id\":\"id\",\"limitList\":[],\"removeType\":\"removeType\",\"userId\":\"user_1\",\"userListType\":\"userListType\"}"
);
identity_facade_core::to_wire!(crate::risk_lists::RiskListPolicyPagingDto {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::sample!(
    crate::risk_lists::RiskListPolicyPagingDto,
    "{\"list\":[],\"totalCount\":0}"
);
identity_facade_core::to_wire!(crate::risk_lists::RiskListPolicyRespDto {
    action: "action",
    count_thr: "countThr",
    created_at: "createdAt",
    event_state_type: "eventStateType",
    id: "id",
    ip_cond: "ipCond",
    ip_range: "ipRange",
    limit_list: "limitList",
    opt_object: "optObject",
    remove_type: "removeType",
    time_range: "timeRange",
    user_cond: "userCond",
    user_range: "userRange",
});
identity_facade_core::sample!(
    crate::risk_lists::RiskListPolicyRespDto,
    "{\"action\":\"ADD_IP_BLACK_LIST\",\"countThr\":0,\"createdAt\":\"createdAt\",\"eventStateType\":\"password_wrong\",\"id\":\"risk_list_policy_1\",\"ipCond\":\"NO_LIMIT\",\"ipRange\":\"ALL\",\"limitList\":\"FORBID_LOGIN\",\"optObject\":\"IP\",\"removeType\":\"MANUAL\",\"timeRange\":0,\"userCond\":\"NO_LIMIT\",\"userRange\":\"ALL\"}"
);
identity_facade_core::to_wire!(crate::risk_lists::UserListPagingDto {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::sample!(
    crate::risk_lists::UserListPagingDto,
    "{\"list\":[],\"totalCount\":0}"
);
