// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

/// Which `GET /api/v3/ip-list` a mock answers.
pub struct FindIpListWhen(::httpmock::When);
impl FindIpListWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/ip-list$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `ip_type` in the query.
    pub fn ip_type(self, value: crate::risk_lists::FindIpListIpType) -> Self {
        Self(self.0.query_param("ipType", value.to_string()))
    }

    /// This `limit` in the query, or none in it.
    pub fn limit<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("limit", value.to_string()))
        } else {
            Self(self.0.query_param_missing("limit"))
        }
    }

    /// This `page` in the query, or none in it.
    pub fn page<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("page", value.to_string()))
        } else {
            Self(self.0.query_param_missing("page"))
        }
    }
}

/// What a mock of `GET /api/v3/ip-list` answers.
pub struct FindIpListThen(::httpmock::Then);
impl FindIpListThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/ip-list` a mock answers.
pub struct AddIpListWhen(::httpmock::When);
impl AddIpListWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/ip-list$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::risk_lists::IpListCreateDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/ip-list` answers.
pub struct AddIpListThen(::httpmock::Then);
impl AddIpListThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `DELETE /api/v3/ip-list/{id}` a mock answers.
pub struct DeleteIpListByIdWhen(::httpmock::When);
impl DeleteIpListByIdWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/api/v3/ip-list/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `id` in the path.
    pub fn id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/api/v3/ip-list/", value, "")),
        )
    }
}

/// What a mock of `DELETE /api/v3/ip-list/{id}` answers.
pub struct DeleteIpListByIdThen(::httpmock::Then);
impl DeleteIpListByIdThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `GET /api/v3/risk-list-policy` a mock answers.
pub struct FindRiskListPolicyWhen(::httpmock::When);
impl FindRiskListPolicyWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/risk-list-policy$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `limit` in the query, or none in it.
    pub fn limit<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("limit", value.to_string()))
        } else {
            Self(self.0.query_param_missing("limit"))
        }
    }

    /// This `opt_object` in the query.
    pub fn opt_object(self, value: crate::risk_lists::RiskListPolicyObject) -> Self {
        Self(self.0.query_param("optObject", value.to_string()))
    }

    /// This `page` in the query, or none in it.
    pub fn page<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("page", value.to_string()))
        } else {
            Self(self.0.query_param_missing("page"))
        }
    }
}

/// What a mock of `GET /api/v3/risk-list-policy` answers.
pub struct FindRiskListPolicyThen(::httpmock::Then);
impl FindRiskListPolicyThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/risk-list-policy` a mock answers.
pub struct AddRiskListPolicyWhen(::httpmock::When);
impl AddRiskListPolicyWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/risk-list-policy$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::risk_lists::RiskListPolicyCreateDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/risk-list-policy` answers.
pub struct AddRiskListPolicyThen(::httpmock::Then);
impl AddRiskListPolicyThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `DELETE /api/v3/risk-list-policy/{id}` a mock answers.
pub struct DeleteRiskListPolicyByIdWhen(::httpmock::When);
impl DeleteRiskListPolicyByIdWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/api/v3/risk-list-policy/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `id` in the path.
    pub fn id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/api/v3/risk-list-policy/", value, "")),
        )
    }
}

/// What a mock of `DELETE /api/v3/risk-list-policy/{id}` answers.
pub struct DeleteRiskListPolicyByIdThen(::httpmock::Then);
impl DeleteRiskListPolicyByIdThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `GET /api/v3/user-list` a mock answers.
pub struct FindUserListWhen(::httpmock::When);
impl FindUserListWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/user-list$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `limit` in the query, or none in it.
    pub fn limit<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("limit", value.to_string()))
        } else {
            Self(self.0.query_param_missing("limit"))
        }
    }

    /// This `page` in the query, or none in it.
    pub fn page<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("page", value.to_string()))
        } else {
            Self(self.0.query_param_missing("page"))
        }
    }

    /// This `user_list_type` in the query.
    pub fn user_list_type(self, value: crate::risk_lists::FindUserListUserListType) -> Self {
        Self(self.0.query_param("userListType", value.to_string()))
    }
}

/// What a mock of `GET /api/v3/user-list` answers.
pub struct FindUserListThen(::httpmock::Then);
impl FindUserListThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /api/v3/user-list` a mock answers.
pub struct AddUserListWhen(::httpmock::When);
impl AddUserListWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/user-list$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::risk_lists::UserListCreateDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/user-list` answers.
pub struct AddUserListThen(::httpmock::Then);
impl AddUserListThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `DELETE /api/v3/user-list/{id}` a mock answers.
pub struct DeleteUserListByIdWhen(::httpmock::When);
impl DeleteUserListByIdWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/api/v3/user-list/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `id` in the path.
    pub fn id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/api/v3/user-list/", value, "")),
        )
    }
}

/// What a mock of `DELETE /api/v3/user-list/{id}` answers.
pub struct DeleteUserListByIdThen(::httpmock::Then);
impl DeleteUserListByIdThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

identity_facade_core::to_wire!(crate::risk_lists::IpListPagingDto {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::to_wire!(crate::risk_lists::IpListRespDto {
    add_type: "addType",
    id: "id",
    ip: "ip",
    ip_type: "ipType",
    limit_list: "limitList",
    remove_type: "removeType",
});
identity_facade_core::to_wire!(crate::risk_lists::RiskListItemDto {
    add_at: "addAt",
    add_type: "addType",
    id: "id",
    limit_list: "limitList",
    remove_type: "removeType",
    user_id: "userId",
    user_list_type: "userListType",
});
identity_facade_core::to_wire!(crate::risk_lists::RiskListPolicyPagingDto {
    list: "list",
    total_count: "totalCount",
});
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
identity_facade_core::to_wire!(crate::risk_lists::UserListPagingDto {
    list: "list",
    total_count: "totalCount",
});
