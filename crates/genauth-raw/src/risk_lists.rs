// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{
    BodyKind, BodyRule, Call, Int, IntoInput, IntoList, Items, List, Listing, Open, Operation,
    Paging, Parameter, Receipt,
};

/// Facts of `GET /api/v3/ip-list`.
pub static FIND_IP_LIST: Operation = Operation::new(
    "findIpList",
    http::Method::GET,
    "/api/v3/ip-list",
    "risk-lists",
)
.parameters(&[
    Parameter::query("ipType").required(),
    Parameter::query("limit"),
    Parameter::query("page"),
])
.enveloped()
.idempotent()
.paging(Paging::page_in_query("page", "limit"))
.listing(Listing::new().largest(50).within("list", "totalCount"));
/// The call of [`Client::find_ip_list`](crate::Client::find_ip_list), `GET /api/v3/ip-list`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct FindIpListCall {
    call: Call,
}

impl FindIpListCall {
    /// Query parameter `ipType`: `FindIpListIpType`. Required.
    pub fn ip_type(mut self, value: impl IntoInput<FindIpListIpType>) -> Self {
        self.call.query("ipType", value.into_input());
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
}

identity_facade_core::call!(FindIpListCall -> IpListPagingDto);
identity_facade_core::paged!(FindIpListCall -> IpListRespDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    FindIpListCall,
    crate::Client,
    FIND_IP_LIST,
    "Lists the IP entries of the blacklist or the whitelist.",
    false,
    [
        query::<FindIpListIpType>("ipType"),
        query::<Int<1, 50>>("limit", "Default: `10`."),
        query::<Int<1, { i64::MAX }>>("page", "Default: `1`.")
    ]
);
impl crate::Client {
    /// Lists the IP entries of the blacklist or the whitelist.
    ///
    /// `GET /api/v3/ip-list`
    ///
    /// * Required: `ipType`.
    /// * Returns [`IpListPagingDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `risk-lists`; in `identity-facade`, `genauth-risk-lists`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn find_ip_list(&self) -> FindIpListCall {
        let call = self.transport.call(&FIND_IP_LIST);
        FindIpListCall { call }
    }
}

/// Facts of `POST /api/v3/ip-list`.
pub static ADD_IP_LIST: Operation =
    Operation::new("add", http::Method::POST, "/api/v3/ip-list", "risk-lists")
        .body(BodyKind::Required)
        .rules(&[
            BodyRule::Required("addType"),
            BodyRule::Required("expireAt"),
            BodyRule::Required("ipType"),
            BodyRule::Required("ips"),
            BodyRule::Required("limitList"),
            BodyRule::Required("removeType"),
        ])
        .enveloped()
        .receipt(Receipt::new(None, &[]));
/// The call of [`Client::add_ip_list`](crate::Client::add_ip_list), `POST /api/v3/ip-list`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct AddIpListCall {
    call: Call,
}

impl AddIpListCall {
    /// `addType`: string. Required.
    pub fn add_type(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("addType", value.into_input());
        self
    }

    /// `expireAt`: string. Required.
    pub fn expire_at(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("expireAt", value.into_input());
        self
    }

    /// `ipType`: string. Required.
    pub fn ip_type(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("ipType", value.into_input());
        self
    }

    /// `ips`: string. Required.
    pub fn ips(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("ips", value.into_input());
        self
    }

    /// What is forbidden: login (`FORBID_LOGIN`) or registration (`FORBID_REGISTER`).
    ///
    /// `limitList`: list of strings. Required.
    pub fn limit_list<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("limitList", value.into_list());
        self
    }

    /// How an entry leaves the list: by hand (`MANUAL`) or on schedule (`SCHEDULE`).
    ///
    /// `removeType`: string. Required.
    pub fn remove_type(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("removeType", value.into_input());
        self
    }
}

identity_facade_core::call!(AddIpListCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    AddIpListCall,
    crate::Client,
    ADD_IP_LIST,
    "Adds IP addresses to the blacklist or whitelist.",
    false,
    [
        member::<String>("addType"),
        member::<String>("expireAt"),
        member::<String>("ipType"),
        member::<String>("ips"),
        member::<List<String>>(
            "limitList",
            "What is forbidden: login (`FORBID_LOGIN`) or registration (`FORBID_REGISTER`)."
        ),
        member::<String>(
            "removeType",
            "How an entry leaves the list: by hand (`MANUAL`) or on schedule (`SCHEDULE`)."
        )
    ]
);
impl crate::Client {
    /// Adds IP addresses to the blacklist or whitelist.
    ///
    /// `POST /api/v3/ip-list`
    ///
    /// * Required: `addType`, `expireAt`, `ipType`, `ips`, `limitList`, `removeType`.
    /// * Returns no content, with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `risk-lists`; in `identity-facade`, `genauth-risk-lists`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn add_ip_list(&self) -> AddIpListCall {
        let call = self.transport.call(&ADD_IP_LIST);
        AddIpListCall { call }
    }
}

/// Facts of `DELETE /api/v3/ip-list/{id}`.
pub static DELETE_IP_LIST_BY_ID: Operation = Operation::new(
    "deleteById",
    http::Method::DELETE,
    "/api/v3/ip-list/{id}",
    "risk-lists",
)
.parameters(&[Parameter::path("id")])
.enveloped()
.idempotent()
.receipt(Receipt::new(None, &[]));
/// The call of [`Client::delete_ip_list_by_id`](crate::Client::delete_ip_list_by_id), `DELETE /api/v3/ip-list/{id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteIpListByIdCall {
    call: Call,
}

identity_facade_core::call!(DeleteIpListByIdCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteIpListByIdCall,
    crate::Client,
    DELETE_IP_LIST_BY_ID,
    "Deletes one IP entry of the blacklist or whitelist.",
    false,
    [identifier::<crate::ids::IpListEntryId>("id")]
);
impl crate::Client {
    /// Deletes one IP entry of the blacklist or whitelist.
    ///
    /// `DELETE /api/v3/ip-list/{id}`
    ///
    /// * Required: `id`.
    /// * Returns no content, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `risk-lists`; in `identity-facade`, `genauth-risk-lists`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_ip_list_by_id(
        &self,
        id: impl IntoInput<crate::ids::IpListEntryId>,
    ) -> DeleteIpListByIdCall {
        let mut call = self.transport.call(&DELETE_IP_LIST_BY_ID);
        call.path("id", id.into_input());
        DeleteIpListByIdCall { call }
    }
}

/// Facts of `GET /api/v3/risk-list-policy`.
pub static FIND_RISK_LIST_POLICY: Operation = Operation::new(
    "findRiskListPolicy",
    http::Method::GET,
    "/api/v3/risk-list-policy",
    "risk-lists",
)
.parameters(&[
    Parameter::query("limit"),
    Parameter::query("optObject").required(),
    Parameter::query("page"),
])
.enveloped()
.idempotent()
.paging(Paging::page_in_query("page", "limit"))
.listing(Listing::new().largest(50).within("list", "totalCount"));
/// The call of [`Client::find_risk_list_policy`](crate::Client::find_risk_list_policy), `GET /api/v3/risk-list-policy`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct FindRiskListPolicyCall {
    call: Call,
}

impl FindRiskListPolicyCall {
    /// Query parameter `limit`: integer from 1 to 50. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 50>>) -> Self {
        self.call.query("limit", value.into_input());
        self
    }

    /// What the policy acts on: IP addresses or users.
    ///
    /// Query parameter `optObject`: `RiskListPolicyObject`. Required.
    pub fn opt_object(mut self, value: impl IntoInput<RiskListPolicyObject>) -> Self {
        self.call.query("optObject", value.into_input());
        self
    }

    /// Query parameter `page`: integer >= 1. Default: `1`.
    pub fn page(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.query("page", value.into_input());
        self
    }
}

identity_facade_core::call!(FindRiskListPolicyCall -> RiskListPolicyPagingDto);
identity_facade_core::paged!(FindRiskListPolicyCall -> RiskListPolicyRespDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    FindRiskListPolicyCall,
    crate::Client,
    FIND_RISK_LIST_POLICY,
    "Lists the automatic blacklist policies for IPs or for users.",
    false,
    [
        query::<Int<1, 50>>("limit", "Default: `10`."),
        query::<RiskListPolicyObject>(
            "optObject",
            "What the policy acts on: IP addresses or users."
        ),
        query::<Int<1, { i64::MAX }>>("page", "Default: `1`.")
    ]
);
impl crate::Client {
    /// Lists the automatic blacklist policies for IPs or for users.
    ///
    /// `GET /api/v3/risk-list-policy`
    ///
    /// * Required: `optObject`.
    /// * Returns [`RiskListPolicyPagingDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `risk-lists`; in `identity-facade`, `genauth-risk-lists`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn find_risk_list_policy(&self) -> FindRiskListPolicyCall {
        let call = self.transport.call(&FIND_RISK_LIST_POLICY);
        FindRiskListPolicyCall { call }
    }
}

/// Facts of `POST /api/v3/risk-list-policy`.
pub static ADD_RISK_LIST_POLICY: Operation = Operation::new(
    "addRiskListPolicy",
    http::Method::POST,
    "/api/v3/risk-list-policy",
    "risk-lists",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("action"),
    BodyRule::Required("countThr"),
    BodyRule::Required("eventStateType"),
    BodyRule::Required("ipRange"),
    BodyRule::Required("limitList"),
    BodyRule::Required("optObject"),
    BodyRule::Required("removeType"),
    BodyRule::Required("timeRange"),
    BodyRule::Required("userRange"),
    BodyRule::OneOf(&["ipCond", "userCond"]),
])
.enveloped()
.receipt(Receipt::new(None, &[]));
/// The call of [`Client::add_risk_list_policy`](crate::Client::add_risk_list_policy), `POST /api/v3/risk-list-policy`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct AddRiskListPolicyCall {
    call: Call,
}

impl AddRiskListPolicyCall {
    /// `action`: `RiskListAction`. Required.
    pub fn action(mut self, value: impl IntoInput<RiskListAction>) -> Self {
        self.call.member("action", value.into_input());
        self
    }

    /// Number of failures that triggers the policy.
    ///
    /// `countThr`: integer. Required.
    pub fn count_thr(mut self, value: impl IntoInput<i64>) -> Self {
        self.call.member("countThr", value.into_input());
        self
    }

    /// Failure that is counted: wrong password or wrong account.
    ///
    /// `eventStateType`: `RiskEventState`. Required.
    pub fn event_state_type(mut self, value: impl IntoInput<RiskEventState>) -> Self {
        self.call.member("eventStateType", value.into_input());
        self
    }

    /// `ipCond`: `RiskCondition`.
    pub fn ip_cond(mut self, value: impl IntoInput<RiskCondition>) -> Self {
        self.call.member("ipCond", value.into_input());
        self
    }

    /// IP addresses it applies to: all, or only those outside the whitelist.
    ///
    /// `ipRange`: `RiskRange`. Required.
    pub fn ip_range(mut self, value: impl IntoInput<RiskRange>) -> Self {
        self.call.member("ipRange", value.into_input());
        self
    }

    /// What is forbidden: login (`FORBID_LOGIN`) or registration (`FORBID_REGISTER`).
    ///
    /// `limitList`: `RiskLimit`. Required.
    pub fn limit_list(mut self, value: impl IntoInput<RiskLimit>) -> Self {
        self.call.member("limitList", value.into_input());
        self
    }

    /// What the policy acts on: IP addresses or users.
    ///
    /// `optObject`: `RiskListPolicyObject`. Required.
    pub fn opt_object(mut self, value: impl IntoInput<RiskListPolicyObject>) -> Self {
        self.call.member("optObject", value.into_input());
        self
    }

    /// How an entry leaves the list: by hand (`MANUAL`) or on schedule (`SCHEDULE`).
    ///
    /// `removeType`: `RiskRemoval`. Required.
    pub fn remove_type(mut self, value: impl IntoInput<RiskRemoval>) -> Self {
        self.call.member("removeType", value.into_input());
        self
    }

    /// `timeRange`: integer. Required.
    pub fn time_range(mut self, value: impl IntoInput<i64>) -> Self {
        self.call.member("timeRange", value.into_input());
        self
    }

    /// `userCond`: `RiskCondition`.
    pub fn user_cond(mut self, value: impl IntoInput<RiskCondition>) -> Self {
        self.call.member("userCond", value.into_input());
        self
    }

    /// Users it applies to: all, or only those outside the whitelist.
    ///
    /// `userRange`: `RiskRange`. Required.
    pub fn user_range(mut self, value: impl IntoInput<RiskRange>) -> Self {
        self.call.member("userRange", value.into_input());
        self
    }
}

identity_facade_core::call!(AddRiskListPolicyCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    AddRiskListPolicyCall,
    crate::Client,
    ADD_RISK_LIST_POLICY,
    "Adds a policy that blacklists an IP or user after repeated login failures.",
    false,
    [
        member::<RiskListAction>("action"),
        member::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>(
            "countThr",
            "Number of failures that triggers the policy."
        ),
        member::<RiskEventState>(
            "eventStateType",
            "Failure that is counted: wrong password or wrong account."
        ),
        member::<RiskCondition>("ipCond"),
        member::<RiskRange>(
            "ipRange",
            "IP addresses it applies to: all, or only those outside the whitelist."
        ),
        member::<RiskLimit>(
            "limitList",
            "What is forbidden: login (`FORBID_LOGIN`) or registration (`FORBID_REGISTER`)."
        ),
        member::<RiskListPolicyObject>(
            "optObject",
            "What the policy acts on: IP addresses or users."
        ),
        member::<RiskRemoval>(
            "removeType",
            "How an entry leaves the list: by hand (`MANUAL`) or on schedule (`SCHEDULE`)."
        ),
        member::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>("timeRange"),
        member::<RiskCondition>("userCond"),
        member::<RiskRange>(
            "userRange",
            "Users it applies to: all, or only those outside the whitelist."
        )
    ]
);
impl crate::Client {
    /// Adds a policy that blacklists an IP or user after repeated login failures.
    ///
    /// `POST /api/v3/risk-list-policy`
    ///
    /// * Required: `action`, `countThr`, `eventStateType`, `ipRange`, `limitList`, `optObject`, `removeType`, `timeRange`, `userRange`.
    /// * Exactly one of `ipCond`, `userCond` is required.
    /// * Returns no content, with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `risk-lists`; in `identity-facade`, `genauth-risk-lists`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn add_risk_list_policy(&self) -> AddRiskListPolicyCall {
        let call = self.transport.call(&ADD_RISK_LIST_POLICY);
        AddRiskListPolicyCall { call }
    }
}

/// Facts of `DELETE /api/v3/risk-list-policy/{id}`.
pub static DELETE_RISK_LIST_POLICY_BY_ID: Operation = Operation::new(
    "deleteRiskListPolicyById",
    http::Method::DELETE,
    "/api/v3/risk-list-policy/{id}",
    "risk-lists",
)
.parameters(&[Parameter::path("id")])
.enveloped()
.idempotent()
.receipt(Receipt::new(None, &[]));
/// The call of [`Client::delete_risk_list_policy_by_id`](crate::Client::delete_risk_list_policy_by_id), `DELETE /api/v3/risk-list-policy/{id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteRiskListPolicyByIdCall {
    call: Call,
}

identity_facade_core::call!(DeleteRiskListPolicyByIdCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteRiskListPolicyByIdCall,
    crate::Client,
    DELETE_RISK_LIST_POLICY_BY_ID,
    "Deletes one automatic blacklist policy.",
    false,
    [identifier::<crate::ids::RiskListPolicyId>("id")]
);
impl crate::Client {
    /// Deletes one automatic blacklist policy.
    ///
    /// `DELETE /api/v3/risk-list-policy/{id}`
    ///
    /// * Required: `id`.
    /// * Returns no content, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `risk-lists`; in `identity-facade`, `genauth-risk-lists`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_risk_list_policy_by_id(
        &self,
        id: impl IntoInput<crate::ids::RiskListPolicyId>,
    ) -> DeleteRiskListPolicyByIdCall {
        let mut call = self.transport.call(&DELETE_RISK_LIST_POLICY_BY_ID);
        call.path("id", id.into_input());
        DeleteRiskListPolicyByIdCall { call }
    }
}

/// Facts of `GET /api/v3/user-list`.
pub static FIND_USER_LIST: Operation = Operation::new(
    "findUserList",
    http::Method::GET,
    "/api/v3/user-list",
    "risk-lists",
)
.parameters(&[
    Parameter::query("limit"),
    Parameter::query("page"),
    Parameter::query("userListType").required(),
])
.enveloped()
.idempotent()
.paging(Paging::page_in_query("page", "limit"))
.listing(Listing::new().largest(50).within("list", "totalCount"));
/// The call of [`Client::find_user_list`](crate::Client::find_user_list), `GET /api/v3/user-list`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct FindUserListCall {
    call: Call,
}

impl FindUserListCall {
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

    /// Query parameter `userListType`: `FindUserListUserListType`. Required.
    pub fn user_list_type(mut self, value: impl IntoInput<FindUserListUserListType>) -> Self {
        self.call.query("userListType", value.into_input());
        self
    }
}

identity_facade_core::call!(FindUserListCall -> UserListPagingDto);
identity_facade_core::paged!(FindUserListCall -> RiskListItemDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    FindUserListCall,
    crate::Client,
    FIND_USER_LIST,
    "Lists the user entries of the blacklist or the whitelist.",
    false,
    [
        query::<Int<1, 50>>("limit", "Default: `10`."),
        query::<Int<1, { i64::MAX }>>("page", "Default: `1`."),
        query::<FindUserListUserListType>("userListType")
    ]
);
impl crate::Client {
    /// Lists the user entries of the blacklist or the whitelist.
    ///
    /// `GET /api/v3/user-list`
    ///
    /// * Required: `userListType`.
    /// * Returns [`UserListPagingDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `risk-lists`; in `identity-facade`, `genauth-risk-lists`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn find_user_list(&self) -> FindUserListCall {
        let call = self.transport.call(&FIND_USER_LIST);
        FindUserListCall { call }
    }
}

/// Facts of `POST /api/v3/user-list`.
pub static ADD_USER_LIST: Operation = Operation::new(
    "addUser",
    http::Method::POST,
    "/api/v3/user-list",
    "risk-lists",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("addType"),
    BodyRule::Required("expireAt"),
    BodyRule::Required("limitList"),
    BodyRule::Required("removeType"),
    BodyRule::Required("userIds"),
    BodyRule::Required("userListType"),
])
.enveloped()
.receipt(Receipt::new(None, &[]));
/// The call of [`Client::add_user_list`](crate::Client::add_user_list), `POST /api/v3/user-list`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct AddUserListCall {
    call: Call,
}

impl AddUserListCall {
    /// `addType`: string. Required.
    pub fn add_type(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("addType", value.into_input());
        self
    }

    /// `expireAt`: integer. Required.
    pub fn expire_at(mut self, value: impl IntoInput<i64>) -> Self {
        self.call.member("expireAt", value.into_input());
        self
    }

    /// What is forbidden: login (`FORBID_LOGIN`) or registration (`FORBID_REGISTER`).
    ///
    /// `limitList`: list of strings. Required.
    pub fn limit_list<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("limitList", value.into_list());
        self
    }

    /// How an entry leaves the list: by hand (`MANUAL`) or on schedule (`SCHEDULE`).
    ///
    /// `removeType`: string. Required.
    pub fn remove_type(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("removeType", value.into_input());
        self
    }

    /// `userIds`: list of strings. Required.
    pub fn user_ids<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("userIds", value.into_list());
        self
    }

    /// `userListType`: string. Required.
    pub fn user_list_type(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("userListType", value.into_input());
        self
    }
}

identity_facade_core::call!(AddUserListCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    AddUserListCall,
    crate::Client,
    ADD_USER_LIST,
    "Adds users to the blacklist or whitelist.",
    false,
    [
        member::<String>("addType"),
        member::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>("expireAt"),
        member::<List<String>>(
            "limitList",
            "What is forbidden: login (`FORBID_LOGIN`) or registration (`FORBID_REGISTER`)."
        ),
        member::<String>(
            "removeType",
            "How an entry leaves the list: by hand (`MANUAL`) or on schedule (`SCHEDULE`)."
        ),
        member::<List<String>>("userIds"),
        member::<String>("userListType")
    ]
);
impl crate::Client {
    /// Adds users to the blacklist or whitelist.
    ///
    /// `POST /api/v3/user-list`
    ///
    /// * Required: `addType`, `expireAt`, `limitList`, `removeType`, `userIds`, `userListType`.
    /// * Returns no content, with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `risk-lists`; in `identity-facade`, `genauth-risk-lists`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn add_user_list(&self) -> AddUserListCall {
        let call = self.transport.call(&ADD_USER_LIST);
        AddUserListCall { call }
    }
}

/// Facts of `DELETE /api/v3/user-list/{id}`.
pub static DELETE_USER_LIST_BY_ID: Operation = Operation::new(
    "deleteUserListById",
    http::Method::DELETE,
    "/api/v3/user-list/{id}",
    "risk-lists",
)
.parameters(&[Parameter::path("id")])
.enveloped()
.idempotent()
.receipt(Receipt::new(None, &[]));
/// The call of [`Client::delete_user_list_by_id`](crate::Client::delete_user_list_by_id), `DELETE /api/v3/user-list/{id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteUserListByIdCall {
    call: Call,
}

identity_facade_core::call!(DeleteUserListByIdCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteUserListByIdCall,
    crate::Client,
    DELETE_USER_LIST_BY_ID,
    "Deletes one user entry of the blacklist or whitelist.",
    false,
    [identifier::<crate::ids::UserListEntryId>("id")]
);
impl crate::Client {
    /// Deletes one user entry of the blacklist or whitelist.
    ///
    /// `DELETE /api/v3/user-list/{id}`
    ///
    /// * Required: `id`.
    /// * Returns no content, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `risk-lists`; in `identity-facade`, `genauth-risk-lists`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_user_list_by_id(
        &self,
        id: impl IntoInput<crate::ids::UserListEntryId>,
    ) -> DeleteUserListByIdCall {
        let mut call = self.transport.call(&DELETE_USER_LIST_BY_ID);
        call.path("id", id.into_input());
        DeleteUserListByIdCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &FIND_IP_LIST,
    &ADD_IP_LIST,
    &DELETE_IP_LIST_BY_ID,
    &FIND_RISK_LIST_POLICY,
    &ADD_RISK_LIST_POLICY,
    &DELETE_RISK_LIST_POLICY_BY_ID,
    &FIND_USER_LIST,
    &ADD_USER_LIST,
    &DELETE_USER_LIST_BY_ID,
];

/// Enum `FindIpList ipType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum FindIpListIpType {
    /// `BLACK`
    Black,
    /// `WHITE`
    White,
}

identity_facade_core::wire_strings!(FindIpListIpType {
    Black: "BLACK",
    White: "WHITE"
});
/// Enum `FindUserList userListType`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum FindUserListUserListType {
    /// `BLACK`
    Black,
    /// `WHITE`
    White,
}

identity_facade_core::wire_strings!(FindUserListUserListType {
    Black: "BLACK",
    White: "WHITE"
});
/// Object `IpListPagingDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct IpListPagingDto {
    /// `list`. Required.
    pub list: Items<IpListRespDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `IpListRespDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct IpListRespDto {
    /// `addType`.
    #[serde(rename = "addType")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub add_type: String,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::IpListEntryId,
    /// `ip`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub ip: String,
    /// `ipType`.
    #[serde(rename = "ipType")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub ip_type: String,
    /// What is forbidden: login (`FORBID_LOGIN`) or registration (`FORBID_REGISTER`).
    ///
    /// `limitList`. Required.
    #[serde(rename = "limitList")]
    pub limit_list: Items<String>,
    /// How an entry leaves the list: by hand (`MANUAL`) or on schedule (`SCHEDULE`).
    ///
    /// `removeType`.
    #[serde(rename = "removeType")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub remove_type: String,
}

/// Enum `RiskCondition`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RiskCondition {
    /// `NO_LIMIT`
    NoLimit,
    /// `ONE`
    One,
}

identity_facade_core::wire_strings!(RiskCondition {
    NoLimit: "NO_LIMIT",
    One: "ONE"
});
/// Enum `RiskEventState`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RiskEventState {
    /// `password_wrong`
    PasswordWrong,
    /// `account_wrong`
    AccountWrong,
}

identity_facade_core::wire_strings!(RiskEventState {
    PasswordWrong: "password_wrong",
    AccountWrong: "account_wrong"
});
/// Enum `RiskLimit`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RiskLimit {
    /// `FORBID_LOGIN`
    ForbidLogin,
    /// `FORBID_REGISTER`
    ForbidRegister,
}

identity_facade_core::wire_strings!(RiskLimit {
    ForbidLogin: "FORBID_LOGIN",
    ForbidRegister: "FORBID_REGISTER"
});
/// Enum `RiskListAction`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RiskListAction {
    /// `ADD_IP_BLACK_LIST`
    AddIpBlackList,
    /// `ADD_USER_BLACK_LIST`
    AddUserBlackList,
}

identity_facade_core::wire_strings!(RiskListAction {
    AddIpBlackList: "ADD_IP_BLACK_LIST",
    AddUserBlackList: "ADD_USER_BLACK_LIST"
});
/// Object `RiskListItemDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RiskListItemDto {
    /// `addAt`.
    #[serde(rename = "addAt")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub add_at: String,
    /// `addType`.
    #[serde(rename = "addType")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub add_type: String,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub id: String,
    /// What is forbidden: login (`FORBID_LOGIN`) or registration (`FORBID_REGISTER`).
    ///
    /// `limitList`. Required.
    #[serde(rename = "limitList")]
    pub limit_list: Items<String>,
    /// How an entry leaves the list: by hand (`MANUAL`) or on schedule (`SCHEDULE`).
    ///
    /// `removeType`.
    #[serde(rename = "removeType")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub remove_type: String,
    /// `userId`. Required.
    #[serde(rename = "userId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub user_id: crate::ids::UserId,
    /// `userListType`.
    #[serde(rename = "userListType")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub user_list_type: String,
}

/// Enum `RiskListPolicyObject`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RiskListPolicyObject {
    /// `IP`
    Ip,
    /// `USER`
    User,
}

identity_facade_core::wire_strings!(RiskListPolicyObject {
    Ip: "IP",
    User: "USER"
});
/// Object `RiskListPolicyPagingDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RiskListPolicyPagingDto {
    /// `list`. Required.
    pub list: Items<RiskListPolicyRespDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `RiskListPolicyRespDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RiskListPolicyRespDto {
    /// `action`. Required.
    pub action: Open<RiskListAction>,
    /// Number of failures that triggers the policy.
    ///
    /// `countThr`.
    #[serde(rename = "countThr")]
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub count_thr: i64,
    /// `createdAt`.
    #[serde(rename = "createdAt")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: String,
    /// Failure that is counted: wrong password or wrong account.
    ///
    /// `eventStateType`.
    #[serde(rename = "eventStateType")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub event_state_type: Open<RiskEventState>,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::RiskListPolicyId,
    /// `ipCond`.
    #[serde(rename = "ipCond")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub ip_cond: Open<RiskCondition>,
    /// IP addresses it applies to: all, or only those outside the whitelist.
    ///
    /// `ipRange`.
    #[serde(rename = "ipRange")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub ip_range: Open<RiskRange>,
    /// What is forbidden: login (`FORBID_LOGIN`) or registration (`FORBID_REGISTER`).
    ///
    /// `limitList`. Required.
    #[serde(rename = "limitList")]
    pub limit_list: Open<RiskLimit>,
    /// What the policy acts on: IP addresses or users.
    ///
    /// `optObject`.
    #[serde(rename = "optObject")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub opt_object: Open<RiskListPolicyObject>,
    /// How an entry leaves the list: by hand (`MANUAL`) or on schedule (`SCHEDULE`).
    ///
    /// `removeType`.
    #[serde(rename = "removeType")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub remove_type: Open<RiskRemoval>,
    /// `timeRange`.
    #[serde(rename = "timeRange")]
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub time_range: i64,
    /// `userCond`.
    #[serde(rename = "userCond")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub user_cond: Open<RiskCondition>,
    /// Users it applies to: all, or only those outside the whitelist.
    ///
    /// `userRange`.
    #[serde(rename = "userRange")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub user_range: Open<RiskRange>,
}

/// Enum `RiskRange`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RiskRange {
    /// `ALL`
    All,
    /// `NOT_IN_WHITE_LIST`
    NotInWhiteList,
}

identity_facade_core::wire_strings!(RiskRange {
    All: "ALL",
    NotInWhiteList: "NOT_IN_WHITE_LIST"
});
/// Enum `RiskRemoval`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum RiskRemoval {
    /// `MANUAL`
    Manual,
    /// `SCHEDULE`
    Schedule,
}

identity_facade_core::wire_strings!(RiskRemoval {
    Manual: "MANUAL",
    Schedule: "SCHEDULE"
});
/// Object `UserListPagingDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UserListPagingDto {
    /// `list`. Required.
    pub list: Items<RiskListItemDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}
