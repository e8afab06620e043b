// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{
    BodyKind, Call, CallOptions, Checks, Error, Int, Invalid, Items, List, Open, Operation, Paging,
    Parameter, Receipt, Reply,
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
.paging(Paging::Page {
    in_body: false,
    page: "page",
    limit: "limit",
});
/// `GET /api/v3/ip-list`, made by [`find_ip_list`](crate::Client::find_ip_list).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct FindIpListCall {
    call: Call,
}

impl FindIpListCall {
    /// Query parameter `ipType`: `FindIpListIpType`. Required.
    pub fn ip_type(mut self, value: impl TryInto<FindIpListIpType, Error: Into<Invalid>>) -> Self {
        self.call.query("ipType", value.try_into());
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

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<IpListPagingDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/ip-list`
    ///
    /// Required: `ipType`.
    /// Success is 200 with `IpListPagingDto`.
    /// Paged by `page` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn find_ip_list(&self) -> FindIpListCall {
        FindIpListCall {
            call: self.transport.call(&FIND_IP_LIST),
        }
    }
}

/// Facts of `POST /api/v3/ip-list`.
pub static ADD_IP_LIST: Operation =
    Operation::new("add", http::Method::POST, "/api/v3/ip-list", "risk-lists")
        .body(BodyKind::Required)
        .enveloped()
        .receipt(Receipt {
            done: None,
            named: &[],
        });
/// `POST /api/v3/ip-list`, made by [`add_ip_list`](crate::Client::add_ip_list).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct AddIpListCall {
    call: Call,
}

impl AddIpListCall {
    /// The JSON body. Required. `IpListCreateDto`.
    pub fn body(mut self, value: impl TryInto<IpListCreateDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<()>, Error> {
        self.call.send_empty().await
    }
}

impl crate::Client {
    /// `POST /api/v3/ip-list`
    ///
    /// Required: the body.
    /// Success is 200 without content.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn add_ip_list(&self) -> AddIpListCall {
        AddIpListCall {
            call: self.transport.call(&ADD_IP_LIST),
        }
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
.receipt(Receipt {
    done: None,
    named: &[],
});
/// `DELETE /api/v3/ip-list/{id}`, made by [`delete_ip_list_by_id`](crate::Client::delete_ip_list_by_id).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteIpListByIdCall {
    call: Call,
}

impl DeleteIpListByIdCall {
    /// Path segment `id`: a text. Required.
    pub fn id(
        mut self,
        value: impl TryInto<crate::ids::IpListEntryId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<()>, Error> {
        self.call.send_empty().await
    }
}

impl crate::Client {
    /// `DELETE /api/v3/ip-list/{id}`
    ///
    /// Required: `id`.
    /// Success is 200 without content.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_ip_list_by_id(&self) -> DeleteIpListByIdCall {
        DeleteIpListByIdCall {
            call: self.transport.call(&DELETE_IP_LIST_BY_ID),
        }
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
.paging(Paging::Page {
    in_body: false,
    page: "page",
    limit: "limit",
});
/// `GET /api/v3/risk-list-policy`, made by [`find_risk_list_policy`](crate::Client::find_risk_list_policy).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct FindRiskListPolicyCall {
    call: Call,
}

impl FindRiskListPolicyCall {
    /// Query parameter `limit`: a whole number from 1 to 50. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 50>, Error: Into<Invalid>>) -> Self {
        self.call.query("limit", value.try_into());
        self
    }

    /// Query parameter `optObject`: `RiskListPolicyObject`. Required.
    pub fn opt_object(
        mut self,
        value: impl TryInto<RiskListPolicyObject, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("optObject", value.try_into());
        self
    }

    /// Query parameter `page`: a whole number of at least 1. Unset, the vendor takes `1`.
    pub fn page(mut self, value: impl TryInto<Int<1, { i64::MAX }>, Error: Into<Invalid>>) -> Self {
        self.call.query("page", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<RiskListPolicyPagingDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/risk-list-policy`
    ///
    /// Required: `optObject`.
    /// Success is 200 with `RiskListPolicyPagingDto`.
    /// Paged by `page` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn find_risk_list_policy(&self) -> FindRiskListPolicyCall {
        FindRiskListPolicyCall {
            call: self.transport.call(&FIND_RISK_LIST_POLICY),
        }
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
.enveloped()
.receipt(Receipt {
    done: None,
    named: &[],
});
/// `POST /api/v3/risk-list-policy`, made by [`add_risk_list_policy`](crate::Client::add_risk_list_policy).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct AddRiskListPolicyCall {
    call: Call,
}

impl AddRiskListPolicyCall {
    /// The JSON body. Required. `RiskListPolicyCreateDto`.
    pub fn body(
        mut self,
        value: impl TryInto<RiskListPolicyCreateDto, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<()>, Error> {
        self.call.send_empty().await
    }
}

impl crate::Client {
    /// `POST /api/v3/risk-list-policy`
    ///
    /// Required: the body.
    /// Success is 200 without content.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn add_risk_list_policy(&self) -> AddRiskListPolicyCall {
        AddRiskListPolicyCall {
            call: self.transport.call(&ADD_RISK_LIST_POLICY),
        }
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
.receipt(Receipt {
    done: None,
    named: &[],
});
/// `DELETE /api/v3/risk-list-policy/{id}`, made by [`delete_risk_list_policy_by_id`](crate::Client::delete_risk_list_policy_by_id).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteRiskListPolicyByIdCall {
    call: Call,
}

impl DeleteRiskListPolicyByIdCall {
    /// Path segment `id`: a text. Required.
    pub fn id(
        mut self,
        value: impl TryInto<crate::ids::RiskListPolicyId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<()>, Error> {
        self.call.send_empty().await
    }
}

impl crate::Client {
    /// `DELETE /api/v3/risk-list-policy/{id}`
    ///
    /// Required: `id`.
    /// Success is 200 without content.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_risk_list_policy_by_id(&self) -> DeleteRiskListPolicyByIdCall {
        DeleteRiskListPolicyByIdCall {
            call: self.transport.call(&DELETE_RISK_LIST_POLICY_BY_ID),
        }
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
.paging(Paging::Page {
    in_body: false,
    page: "page",
    limit: "limit",
});
/// `GET /api/v3/user-list`, made by [`find_user_list`](crate::Client::find_user_list).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct FindUserListCall {
    call: Call,
}

impl FindUserListCall {
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

    /// Query parameter `userListType`: `FindUserListUserListType`. Required.
    pub fn user_list_type(
        mut self,
        value: impl TryInto<FindUserListUserListType, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("userListType", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<UserListPagingDto>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /api/v3/user-list`
    ///
    /// Required: `userListType`.
    /// Success is 200 with `UserListPagingDto`.
    /// Paged by `page` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn find_user_list(&self) -> FindUserListCall {
        FindUserListCall {
            call: self.transport.call(&FIND_USER_LIST),
        }
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
.enveloped()
.receipt(Receipt {
    done: None,
    named: &[],
});
/// `POST /api/v3/user-list`, made by [`add_user_list`](crate::Client::add_user_list).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct AddUserListCall {
    call: Call,
}

impl AddUserListCall {
    /// The JSON body. Required. `UserListCreateDto`.
    pub fn body(mut self, value: impl TryInto<UserListCreateDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<()>, Error> {
        self.call.send_empty().await
    }
}

impl crate::Client {
    /// `POST /api/v3/user-list`
    ///
    /// Required: the body.
    /// Success is 200 without content.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn add_user_list(&self) -> AddUserListCall {
        AddUserListCall {
            call: self.transport.call(&ADD_USER_LIST),
        }
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
.receipt(Receipt {
    done: None,
    named: &[],
});
/// `DELETE /api/v3/user-list/{id}`, made by [`delete_user_list_by_id`](crate::Client::delete_user_list_by_id).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteUserListByIdCall {
    call: Call,
}

impl DeleteUserListByIdCall {
    /// Path segment `id`: a text. Required.
    pub fn id(
        mut self,
        value: impl TryInto<crate::ids::UserListEntryId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<()>, Error> {
        self.call.send_empty().await
    }
}

impl crate::Client {
    /// `DELETE /api/v3/user-list/{id}`
    ///
    /// Required: `id`.
    /// Success is 200 without content.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn delete_user_list_by_id(&self) -> DeleteUserListByIdCall {
        DeleteUserListByIdCall {
            call: self.transport.call(&DELETE_USER_LIST_BY_ID),
        }
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

/// One of a few texts `FindIpList ipType`. Sent.
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
/// One of a few texts `FindUserList userListType`. Sent.
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
/// Object `IpListCreateDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct IpListCreateDto {
    #[serde(rename = "addType", skip_serializing_if = "Option::is_none")]
    add_type: Option<String>,
    #[serde(rename = "expireAt", skip_serializing_if = "Option::is_none")]
    expire_at: Option<String>,
    #[serde(rename = "ipType", skip_serializing_if = "Option::is_none")]
    ip_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    ips: Option<String>,
    #[serde(rename = "limitList", skip_serializing_if = "Option::is_none")]
    limit_list: Option<List<String>>,
    #[serde(rename = "removeType", skip_serializing_if = "Option::is_none")]
    remove_type: Option<String>,
}

impl IpListCreateDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> IpListCreateDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("addType", self.add_type.is_some());
        checks.required("expireAt", self.expire_at.is_some());
        checks.required("ipType", self.ip_type.is_some());
        checks.required("ips", self.ips.is_some());
        checks.required("limitList", self.limit_list.is_some());
        checks.required("removeType", self.remove_type.is_some());
    }
}

/// Makes a [`IpListCreateDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct IpListCreateDtoBuilder {
    checks: Checks,
    value: IpListCreateDto,
}

impl IpListCreateDtoBuilder {
    /// `addType`: a text. Required.
    pub fn add_type(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.add_type = self.checks.take("addType", value);
        self
    }

    /// `expireAt`: a text. Required.
    pub fn expire_at(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.expire_at = self.checks.take("expireAt", value);
        self
    }

    /// `ipType`: a text. Required.
    pub fn ip_type(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.ip_type = self.checks.take("ipType", value);
        self
    }

    /// `ips`: a text. Required.
    pub fn ips(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.ips = self.checks.take("ips", value);
        self
    }

    /// `limitList`: a list of texts. Required.
    pub fn limit_list(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.value.limit_list = self.checks.take("limitList", value);
        self
    }

    /// `removeType`: a text. Required.
    pub fn remove_type(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.remove_type = self.checks.take("removeType", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<IpListCreateDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<IpListCreateDtoBuilder> for IpListCreateDto {
    type Error = Invalid;
    fn try_from(builder: IpListCreateDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(IpListCreateDto);
/// Object `IpListPagingDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct IpListPagingDto {
    /// `list`. Always there.
    pub list: Items<IpListRespDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `IpListRespDto`. Received.
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
    /// `id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::IpListEntryId,
    /// `ip`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub ip: String,
    /// `ipType`.
    #[serde(rename = "ipType")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub ip_type: String,
    /// `limitList`. Always there.
    #[serde(rename = "limitList")]
    pub limit_list: Items<String>,
    /// `removeType`.
    #[serde(rename = "removeType")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub remove_type: String,
}

/// One of a few texts `RiskCondition`. Sent and received.
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
/// One of a few texts `RiskEventState`. Sent and received.
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
/// One of a few texts `RiskLimit`. Sent and received.
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
/// One of a few texts `RiskListAction`. Sent and received.
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
/// Object `RiskListItemDto`. Received.
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
    /// `id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub id: String,
    /// `limitList`. Always there.
    #[serde(rename = "limitList")]
    pub limit_list: Items<String>,
    /// `removeType`.
    #[serde(rename = "removeType")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub remove_type: String,
    /// `userId`. Always there.
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

/// Object `RiskListPolicyCreateDto`. Sent.
/// Exactly one of `ipCond`, `userCond` is required.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct RiskListPolicyCreateDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    action: Option<RiskListAction>,
    #[serde(rename = "countThr", skip_serializing_if = "Option::is_none")]
    count_thr: Option<i64>,
    #[serde(rename = "eventStateType", skip_serializing_if = "Option::is_none")]
    event_state_type: Option<RiskEventState>,
    #[serde(rename = "ipCond", skip_serializing_if = "Option::is_none")]
    ip_cond: Option<RiskCondition>,
    #[serde(rename = "ipRange", skip_serializing_if = "Option::is_none")]
    ip_range: Option<RiskRange>,
    #[serde(rename = "limitList", skip_serializing_if = "Option::is_none")]
    limit_list: Option<RiskLimit>,
    #[serde(rename = "optObject", skip_serializing_if = "Option::is_none")]
    opt_object: Option<RiskListPolicyObject>,
    #[serde(rename = "removeType", skip_serializing_if = "Option::is_none")]
    remove_type: Option<RiskRemoval>,
    #[serde(rename = "timeRange", skip_serializing_if = "Option::is_none")]
    time_range: Option<i64>,
    #[serde(rename = "userCond", skip_serializing_if = "Option::is_none")]
    user_cond: Option<RiskCondition>,
    #[serde(rename = "userRange", skip_serializing_if = "Option::is_none")]
    user_range: Option<RiskRange>,
}

impl RiskListPolicyCreateDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> RiskListPolicyCreateDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("action", self.action.is_some());
        checks.required("countThr", self.count_thr.is_some());
        checks.required("eventStateType", self.event_state_type.is_some());
        checks.required("ipRange", self.ip_range.is_some());
        checks.required("limitList", self.limit_list.is_some());
        checks.required("optObject", self.opt_object.is_some());
        checks.required("removeType", self.remove_type.is_some());
        checks.required("timeRange", self.time_range.is_some());
        checks.required("userRange", self.user_range.is_some());
        checks.one_of(
            &["ipCond", "userCond"],
            usize::from(self.ip_cond.is_some()) + usize::from(self.user_cond.is_some()),
        );
    }
}

/// Makes a [`RiskListPolicyCreateDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct RiskListPolicyCreateDtoBuilder {
    checks: Checks,
    value: RiskListPolicyCreateDto,
}

impl RiskListPolicyCreateDtoBuilder {
    /// `action`: `RiskListAction`. Required.
    pub fn action(mut self, value: impl TryInto<RiskListAction, Error: Into<Invalid>>) -> Self {
        self.value.action = self.checks.take("action", value);
        self
    }

    /// `countThr`: a whole number. Required.
    pub fn count_thr(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.value.count_thr = self.checks.take("countThr", value);
        self
    }

    /// `eventStateType`: `RiskEventState`. Required.
    pub fn event_state_type(
        mut self,
        value: impl TryInto<RiskEventState, Error: Into<Invalid>>,
    ) -> Self {
        self.value.event_state_type = self.checks.take("eventStateType", value);
        self
    }

    /// `ipCond`: `RiskCondition`.
    pub fn ip_cond(mut self, value: impl TryInto<RiskCondition, Error: Into<Invalid>>) -> Self {
        self.value.ip_cond = self.checks.take("ipCond", value);
        self
    }

    /// `ipRange`: `RiskRange`. Required.
    pub fn ip_range(mut self, value: impl TryInto<RiskRange, Error: Into<Invalid>>) -> Self {
        self.value.ip_range = self.checks.take("ipRange", value);
        self
    }

    /// `limitList`: `RiskLimit`. Required.
    pub fn limit_list(mut self, value: impl TryInto<RiskLimit, Error: Into<Invalid>>) -> Self {
        self.value.limit_list = self.checks.take("limitList", value);
        self
    }

    /// `optObject`: `RiskListPolicyObject`. Required.
    pub fn opt_object(
        mut self,
        value: impl TryInto<RiskListPolicyObject, Error: Into<Invalid>>,
    ) -> Self {
        self.value.opt_object = self.checks.take("optObject", value);
        self
    }

    /// `removeType`: `RiskRemoval`. Required.
    pub fn remove_type(mut self, value: impl TryInto<RiskRemoval, Error: Into<Invalid>>) -> Self {
        self.value.remove_type = self.checks.take("removeType", value);
        self
    }

    /// `timeRange`: a whole number. Required.
    pub fn time_range(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.value.time_range = self.checks.take("timeRange", value);
        self
    }

    /// `userCond`: `RiskCondition`.
    pub fn user_cond(mut self, value: impl TryInto<RiskCondition, Error: Into<Invalid>>) -> Self {
        self.value.user_cond = self.checks.take("userCond", value);
        self
    }

    /// `userRange`: `RiskRange`. Required.
    pub fn user_range(mut self, value: impl TryInto<RiskRange, Error: Into<Invalid>>) -> Self {
        self.value.user_range = self.checks.take("userRange", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<RiskListPolicyCreateDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<RiskListPolicyCreateDtoBuilder> for RiskListPolicyCreateDto {
    type Error = Invalid;
    fn try_from(builder: RiskListPolicyCreateDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(RiskListPolicyCreateDto);
/// One of a few texts `RiskListPolicyObject`. Sent and received.
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
/// Object `RiskListPolicyPagingDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RiskListPolicyPagingDto {
    /// `list`. Always there.
    pub list: Items<RiskListPolicyRespDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `RiskListPolicyRespDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RiskListPolicyRespDto {
    /// `action`. Always there.
    pub action: Open<RiskListAction>,
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
    /// `eventStateType`.
    #[serde(rename = "eventStateType")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub event_state_type: Open<RiskEventState>,
    /// `id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::RiskListPolicyId,
    /// `ipCond`.
    #[serde(rename = "ipCond")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub ip_cond: Open<RiskCondition>,
    /// `ipRange`.
    #[serde(rename = "ipRange")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub ip_range: Open<RiskRange>,
    /// `limitList`. Always there.
    #[serde(rename = "limitList")]
    pub limit_list: Open<RiskLimit>,
    /// `optObject`.
    #[serde(rename = "optObject")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub opt_object: Open<RiskListPolicyObject>,
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
    /// `userRange`.
    #[serde(rename = "userRange")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub user_range: Open<RiskRange>,
}

/// One of a few texts `RiskRange`. Sent and received.
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
/// One of a few texts `RiskRemoval`. Sent and received.
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
/// Object `UserListCreateDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UserListCreateDto {
    #[serde(rename = "addType", skip_serializing_if = "Option::is_none")]
    add_type: Option<String>,
    #[serde(rename = "expireAt", skip_serializing_if = "Option::is_none")]
    expire_at: Option<i64>,
    #[serde(rename = "limitList", skip_serializing_if = "Option::is_none")]
    limit_list: Option<List<String>>,
    #[serde(rename = "removeType", skip_serializing_if = "Option::is_none")]
    remove_type: Option<String>,
    #[serde(rename = "userIds", skip_serializing_if = "Option::is_none")]
    user_ids: Option<List<String>>,
    #[serde(rename = "userListType", skip_serializing_if = "Option::is_none")]
    user_list_type: Option<String>,
}

impl UserListCreateDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UserListCreateDtoBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("addType", self.add_type.is_some());
        checks.required("expireAt", self.expire_at.is_some());
        checks.required("limitList", self.limit_list.is_some());
        checks.required("removeType", self.remove_type.is_some());
        checks.required("userIds", self.user_ids.is_some());
        checks.required("userListType", self.user_list_type.is_some());
    }
}

/// Makes a [`UserListCreateDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UserListCreateDtoBuilder {
    checks: Checks,
    value: UserListCreateDto,
}

impl UserListCreateDtoBuilder {
    /// `addType`: a text. Required.
    pub fn add_type(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.add_type = self.checks.take("addType", value);
        self
    }

    /// `expireAt`: a whole number. Required.
    pub fn expire_at(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.value.expire_at = self.checks.take("expireAt", value);
        self
    }

    /// `limitList`: a list of texts. Required.
    pub fn limit_list(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.value.limit_list = self.checks.take("limitList", value);
        self
    }

    /// `removeType`: a text. Required.
    pub fn remove_type(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.remove_type = self.checks.take("removeType", value);
        self
    }

    /// `userIds`: a list of texts. Required.
    pub fn user_ids(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.value.user_ids = self.checks.take("userIds", value);
        self
    }

    /// `userListType`: a text. Required.
    pub fn user_list_type(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.user_list_type = self.checks.take("userListType", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UserListCreateDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UserListCreateDtoBuilder> for UserListCreateDto {
    type Error = Invalid;
    fn try_from(builder: UserListCreateDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UserListCreateDto);
/// Object `UserListPagingDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UserListPagingDto {
    /// `list`. Always there.
    pub list: Items<RiskListItemDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}
