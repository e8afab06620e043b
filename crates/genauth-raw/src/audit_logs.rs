// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{
    BodyKind, Call, CallOptions, Checks, Error, Int, Invalid, Items, Open, Operation, Paging, Reply,
};

/// Facts of `POST /api/v3/get-admin-audit-logs`.
pub static GET_ADMIN_AUDIT_LOGS: Operation = Operation::new(
    "getAdminAuditLogs",
    http::Method::POST,
    "/api/v3/get-admin-audit-logs",
    "audit-logs",
)
.body(BodyKind::Required)
.enveloped()
.idempotent()
.paging(Paging::Page {
    in_body: true,
    page: "pagination.page",
    limit: "pagination.limit",
});
/// `POST /api/v3/get-admin-audit-logs`, made by [`get_admin_audit_logs`](crate::Client::get_admin_audit_logs).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetAdminAuditLogsCall {
    call: Call,
}

impl GetAdminAuditLogsCall {
    /// The JSON body. Required. `GetAdminAuditLogsDto`.
    pub fn body(mut self, value: impl TryInto<GetAdminAuditLogsDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<AdminAuditLogRespData>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/get-admin-audit-logs`
    ///
    /// Required: the body.
    /// Success is 200 with `AdminAuditLogRespData`.
    /// Paged by `pagination.page` and `pagination.limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_admin_audit_logs(&self) -> GetAdminAuditLogsCall {
        GetAdminAuditLogsCall {
            call: self.transport.call(&GET_ADMIN_AUDIT_LOGS),
        }
    }
}

/// Facts of `POST /api/v3/get-user-action-logs`.
pub static GET_USER_ACTION_LOGS: Operation = Operation::new(
    "getUserActionLogs",
    http::Method::POST,
    "/api/v3/get-user-action-logs",
    "audit-logs",
)
.body(BodyKind::Required)
.enveloped()
.idempotent()
.paging(Paging::Page {
    in_body: true,
    page: "pagination.page",
    limit: "pagination.limit",
});
/// `POST /api/v3/get-user-action-logs`, made by [`get_user_action_logs`](crate::Client::get_user_action_logs).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetUserActionLogsCall {
    call: Call,
}

impl GetUserActionLogsCall {
    /// The JSON body. Required. `GetUserActionLogsDto`.
    pub fn body(mut self, value: impl TryInto<GetUserActionLogsDto, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<UserActionLogRespData>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /api/v3/get-user-action-logs`
    ///
    /// Required: the body.
    /// Success is 200 with `UserActionLogRespData`.
    /// Paged by `pagination.page` and `pagination.limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_user_action_logs(&self) -> GetUserActionLogsCall {
        GetUserActionLogsCall {
            call: self.transport.call(&GET_USER_ACTION_LOGS),
        }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[&GET_ADMIN_AUDIT_LOGS, &GET_USER_ACTION_LOGS];
/// Object `AdminAuditLogDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct AdminAuditLogDto {
    /// `adminUserAvatar`.
    #[serde(rename = "adminUserAvatar")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub admin_user_avatar: String,
    /// `adminUserDisplayName`.
    #[serde(rename = "adminUserDisplayName")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub admin_user_display_name: String,
    /// `adminUserId`.
    #[serde(rename = "adminUserId")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub admin_user_id: String,
    /// `clientIp`, may be absent.
    #[serde(rename = "clientIp")]
    pub client_ip: Option<String>,
    /// `eventDetails`, may be absent.
    #[serde(rename = "eventDetails")]
    pub event_details: Option<String>,
    /// `geoip`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub geoip: GeoIp,
    /// `operationParam`, may be absent.
    #[serde(rename = "operationParam")]
    pub operation_param: Option<String>,
    /// `operationType`.
    #[serde(rename = "operationType")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub operation_type: Open<AdminAuditLogDtoOperationType>,
    /// `originValue`, may be absent.
    #[serde(rename = "originValue")]
    pub origin_value: Option<String>,
    /// `requestId`.
    #[serde(rename = "requestId")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub request_id: String,
    /// `resourceType`.
    #[serde(rename = "resourceType")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub resource_type: Open<AdminAuditLogDtoResourceType>,
    /// `success`. Always there.
    pub success: bool,
    /// `targetValue`, may be absent.
    #[serde(rename = "targetValue")]
    pub target_value: Option<String>,
    /// `timestamp`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub timestamp: String,
    /// `ua`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub ua: ParsedUserAgent,
    /// `userAgent`.
    #[serde(rename = "userAgent")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub user_agent: String,
}

/// One of a few texts `AdminAuditLogDto operationType`. Received.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AdminAuditLogDtoOperationType {
    /// `all`
    All,
    /// `create`
    Create,
    /// `delete`
    Delete,
    /// `import`
    Import,
    /// `export`
    Export,
    /// `update`
    Update,
    /// `refresh`
    Refresh,
    /// `sync`
    Sync,
    /// `invite`
    Invite,
    /// `resign`
    Resign,
    /// `recover`
    Recover,
    /// `disable`
    Disable,
    /// `enable`
    Enable,
    /// `activate`
    Activate,
    /// `deactivate`
    Deactivate,
    /// `add`
    Add,
    /// `remove`
    Remove,
    /// `query`
    Query,
    /// `sendInvitation`
    SendInvitation,
    /// `revertInvitation`
    RevertInvitation,
    /// `approval`
    Approval,
    /// `reject`
    Reject,
}

identity_facade_core::wire_strings!(AdminAuditLogDtoOperationType {
    All: "all",
    Create: "create",
    Delete: "delete",
    Import: "import",
    Export: "export",
    Update: "update",
    Refresh: "refresh",
    Sync: "sync",
    Invite: "invite",
    Resign: "resign",
    Recover: "recover",
    Disable: "disable",
    Enable: "enable",
    Activate: "activate",
    Deactivate: "deactivate",
    Add: "add",
    Remove: "remove",
    Query: "query",
    SendInvitation: "sendInvitation",
    RevertInvitation: "revertInvitation",
    Approval: "approval",
    Reject: "reject"
});
/// One of a few texts `AdminAuditLogDto resourceType`. Received.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum AdminAuditLogDtoResourceType {
    /// `all`
    All,
    /// `user`
    User,
    /// `userpool`
    Userpool,
    /// `tenant`
    Tenant,
    /// `userLoginState`
    UserLoginState,
    /// `userAccountState`
    UserAccountState,
    /// `userGroup`
    UserGroup,
    /// `fieldEncryptState`
    FieldEncryptState,
    /// `syncTask`
    SyncTask,
    /// `socialConnection`
    SocialConnection,
    /// `enterpriseConnection`
    EnterpriseConnection,
    /// `customDatabase`
    CustomDatabase,
    /// `org`
    Org,
    /// `cooperator`
    Cooperator,
    /// `application`
    Application,
    /// `resourceNamespace`
    ResourceNamespace,
    /// `resource`
    Resource,
    /// `role`
    Role,
    /// `roleAssign`
    RoleAssign,
    /// `policy`
    Policy,
    /// `customDomain`
    CustomDomain,
    /// `permitSpace`
    PermitSpace,
    /// `generalResource`
    GeneralResource,
    /// `generalResourceAuthorization`
    GeneralResourceAuthorization,
    /// `roleSubject`
    RoleSubject,
    /// `subjectOfRole`
    SubjectOfRole,
    /// `dataResource`
    DataResource,
    /// `dataPolicy`
    DataPolicy,
    /// `authorization`
    Authorization,
    /// `userAuthorization`
    UserAuthorization,
    /// `adminPermissionRole`
    AdminPermissionRole,
    /// `adminPermissionAdmin`
    AdminPermissionAdmin,
    /// `adminPermissionPolicy`
    AdminPermissionPolicy,
    /// `universalInvitation`
    UniversalInvitation,
    /// `policyInvitation`
    PolicyInvitation,
    /// `invitationRoster`
    InvitationRoster,
    /// `invitationUser`
    InvitationUser,
    /// `invitationPolicy`
    InvitationPolicy,
    /// `applicant`
    Applicant,
}

identity_facade_core::wire_strings!(AdminAuditLogDtoResourceType {
    All: "all",
    User: "user",
    Userpool: "userpool",
    Tenant: "tenant",
    UserLoginState: "userLoginState",
    UserAccountState: "userAccountState",
    UserGroup: "userGroup",
    FieldEncryptState: "fieldEncryptState",
    SyncTask: "syncTask",
    SocialConnection: "socialConnection",
    EnterpriseConnection: "enterpriseConnection",
    CustomDatabase: "customDatabase",
    Org: "org",
    Cooperator: "cooperator",
    Application: "application",
    ResourceNamespace: "resourceNamespace",
    Resource: "resource",
    Role: "role",
    RoleAssign: "roleAssign",
    Policy: "policy",
    CustomDomain: "customDomain",
    PermitSpace: "permitSpace",
    GeneralResource: "generalResource",
    GeneralResourceAuthorization: "generalResourceAuthorization",
    RoleSubject: "roleSubject",
    SubjectOfRole: "subjectOfRole",
    DataResource: "dataResource",
    DataPolicy: "dataPolicy",
    Authorization: "authorization",
    UserAuthorization: "userAuthorization",
    AdminPermissionRole: "adminPermissionRole",
    AdminPermissionAdmin: "adminPermissionAdmin",
    AdminPermissionPolicy: "adminPermissionPolicy",
    UniversalInvitation: "universalInvitation",
    PolicyInvitation: "policyInvitation",
    InvitationRoster: "invitationRoster",
    InvitationUser: "invitationUser",
    InvitationPolicy: "invitationPolicy",
    Applicant: "applicant"
});
/// Object `AdminAuditLogRespData`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct AdminAuditLogRespData {
    /// `list`. Always there.
    pub list: Items<AdminAuditLogDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `GeoIp`. Received.
#[derive(Clone, Debug, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GeoIp {
    /// `city_name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub city_name: String,
    /// `continent_code`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub continent_code: String,
    /// `country_code2`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub country_code2: String,
    /// `country_code3`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub country_code3: String,
    /// `country_name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub country_name: String,
    /// `location`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub location: GeoIpLocation,
    /// `region_code`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub region_code: String,
    /// `region_name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub region_name: String,
    /// `timezone`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub timezone: String,
}

/// Object `GeoIpLocation`. Received.
#[derive(Clone, Debug, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GeoIpLocation {
    /// `lat`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub lat: f64,
    /// `lon`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub lon: f64,
}

/// Object `GetAdminAuditLogsDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct GetAdminAuditLogsDto {
    #[serde(rename = "clientIp", skip_serializing_if = "Option::is_none")]
    client_ip: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end: Option<i64>,
    #[serde(rename = "operationType", skip_serializing_if = "Option::is_none")]
    operation_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pagination: Option<ListWebhooksDto>,
    #[serde(rename = "requestId", skip_serializing_if = "Option::is_none")]
    request_id: Option<String>,
    #[serde(rename = "resourceType", skip_serializing_if = "Option::is_none")]
    resource_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    start: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    success: Option<bool>,
    #[serde(rename = "userId", skip_serializing_if = "Option::is_none")]
    user_id: Option<String>,
}

impl GetAdminAuditLogsDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> GetAdminAuditLogsDtoBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`GetAdminAuditLogsDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct GetAdminAuditLogsDtoBuilder {
    checks: Checks,
    value: GetAdminAuditLogsDto,
}

impl GetAdminAuditLogsDtoBuilder {
    /// `clientIp`: a text.
    pub fn client_ip(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.client_ip = self.checks.take("clientIp", value);
        self
    }

    /// `end`: a whole number.
    pub fn end(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.value.end = self.checks.take("end", value);
        self
    }

    /// `operationType`: a text.
    pub fn operation_type(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.operation_type = self.checks.take("operationType", value);
        self
    }

    /// `pagination`: `ListWebhooksDto`.
    pub fn pagination(
        mut self,
        value: impl TryInto<ListWebhooksDto, Error: Into<Invalid>>,
    ) -> Self {
        self.value.pagination = self.checks.take("pagination", value);
        self
    }

    /// `requestId`: a text.
    pub fn request_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.request_id = self.checks.take("requestId", value);
        self
    }

    /// `resourceType`: a text.
    pub fn resource_type(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.resource_type = self.checks.take("resourceType", value);
        self
    }

    /// `start`: a whole number.
    pub fn start(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.value.start = self.checks.take("start", value);
        self
    }

    /// `success`: true or false.
    pub fn success(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.success = self.checks.take("success", value);
        self
    }

    /// `userId`: a text.
    pub fn user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.user_id = self.checks.take("userId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<GetAdminAuditLogsDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<GetAdminAuditLogsDtoBuilder> for GetAdminAuditLogsDto {
    type Error = Invalid;
    fn try_from(builder: GetAdminAuditLogsDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(GetAdminAuditLogsDto);
/// Object `GetUserActionLogsDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct GetUserActionLogsDto {
    #[serde(rename = "appId", skip_serializing_if = "Option::is_none")]
    app_id: Option<String>,
    #[serde(rename = "clientIp", skip_serializing_if = "Option::is_none")]
    client_ip: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    end: Option<i64>,
    #[serde(rename = "eventType", skip_serializing_if = "Option::is_none")]
    event_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pagination: Option<ListWebhooksDto>,
    #[serde(rename = "requestId", skip_serializing_if = "Option::is_none")]
    request_id: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    start: Option<i64>,
    #[serde(skip_serializing_if = "Option::is_none")]
    success: Option<bool>,
    #[serde(rename = "userId", skip_serializing_if = "Option::is_none")]
    user_id: Option<String>,
}

impl GetUserActionLogsDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> GetUserActionLogsDtoBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`GetUserActionLogsDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct GetUserActionLogsDtoBuilder {
    checks: Checks,
    value: GetUserActionLogsDto,
}

impl GetUserActionLogsDtoBuilder {
    /// `appId`: a text.
    pub fn app_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.app_id = self.checks.take("appId", value);
        self
    }

    /// `clientIp`: a text.
    pub fn client_ip(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.client_ip = self.checks.take("clientIp", value);
        self
    }

    /// `end`: a whole number.
    pub fn end(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.value.end = self.checks.take("end", value);
        self
    }

    /// `eventType`: a text.
    pub fn event_type(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.event_type = self.checks.take("eventType", value);
        self
    }

    /// `pagination`: `ListWebhooksDto`.
    pub fn pagination(
        mut self,
        value: impl TryInto<ListWebhooksDto, Error: Into<Invalid>>,
    ) -> Self {
        self.value.pagination = self.checks.take("pagination", value);
        self
    }

    /// `requestId`: a text.
    pub fn request_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.request_id = self.checks.take("requestId", value);
        self
    }

    /// `start`: a whole number.
    pub fn start(mut self, value: impl TryInto<i64, Error: Into<Invalid>>) -> Self {
        self.value.start = self.checks.take("start", value);
        self
    }

    /// `success`: true or false.
    pub fn success(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.success = self.checks.take("success", value);
        self
    }

    /// `userId`: a text.
    pub fn user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.user_id = self.checks.take("userId", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<GetUserActionLogsDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<GetUserActionLogsDtoBuilder> for GetUserActionLogsDto {
    type Error = Invalid;
    fn try_from(builder: GetUserActionLogsDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(GetUserActionLogsDto);
/// Object `ListWebhooksDto`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct ListWebhooksDto {
    #[serde(skip_serializing_if = "Option::is_none")]
    limit: Option<Int<1, 50>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    page: Option<Int<1, { i64::MAX }>>,
}

impl ListWebhooksDto {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> ListWebhooksDtoBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`ListWebhooksDto`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ListWebhooksDtoBuilder {
    checks: Checks,
    value: ListWebhooksDto,
}

impl ListWebhooksDtoBuilder {
    /// `limit`: a whole number from 1 to 50. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 50>, Error: Into<Invalid>>) -> Self {
        self.value.limit = self.checks.take("limit", value);
        self
    }

    /// `page`: a whole number of at least 1. Unset, the vendor takes `1`.
    pub fn page(mut self, value: impl TryInto<Int<1, { i64::MAX }>, Error: Into<Invalid>>) -> Self {
        self.value.page = self.checks.take("page", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<ListWebhooksDto, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<ListWebhooksDtoBuilder> for ListWebhooksDto {
    type Error = Invalid;
    fn try_from(builder: ListWebhooksDtoBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ListWebhooksDto);
/// Object `ParsedUserAgent`. Received.
#[derive(Clone, Debug, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct ParsedUserAgent {
    /// `device`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub device: String,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// `os`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub os: String,
}

/// Object `UserActionLogDto`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UserActionLogDto {
    /// `appId`.
    #[serde(rename = "appId")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub app_id: crate::ids::AppId,
    /// `appLoginUrl`.
    #[serde(rename = "appLoginUrl")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub app_login_url: String,
    /// `appLogo`.
    #[serde(rename = "appLogo")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub app_logo: String,
    /// `appName`.
    #[serde(rename = "appName")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub app_name: String,
    /// `clientIp`, may be absent.
    #[serde(rename = "clientIp")]
    pub client_ip: Option<String>,
    /// `eventDetail`, may be absent.
    #[serde(rename = "eventDetail")]
    pub event_detail: Option<String>,
    /// `eventType`.
    #[serde(rename = "eventType")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub event_type: Open<UserActionLogDtoEventType>,
    /// `geoip`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub geoip: GeoIp,
    /// `parsedUserAgent`.
    #[serde(rename = "parsedUserAgent")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub parsed_user_agent: ParsedUserAgent,
    /// `requestId`.
    #[serde(rename = "requestId")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub request_id: String,
    /// `success`. Always there.
    pub success: bool,
    /// `timestamp`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub timestamp: String,
    /// `userAgent`.
    #[serde(rename = "userAgent")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub user_agent: String,
    /// `userAvatar`.
    #[serde(rename = "userAvatar")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub user_avatar: String,
    /// `userDisplayName`.
    #[serde(rename = "userDisplayName")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub user_display_name: String,
    /// `userId`.
    #[serde(rename = "userId")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub user_id: crate::ids::UserId,
    /// `userLoginsCount`.
    #[serde(rename = "userLoginsCount")]
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub user_logins_count: i64,
}

/// One of a few texts `UserActionLogDto eventType`. Received.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum UserActionLogDtoEventType {
    /// `login`
    Login,
    /// `logout`
    Logout,
    /// `register`
    Register,
    /// `verifyMfa`
    VerifyMfa,
    /// `updateUserPrefile`
    UpdateUserPrefile,
    /// `updateUserPassword`
    UpdateUserPassword,
    /// `updateUserEmail`
    UpdateUserEmail,
    /// `updateUserPhone`
    UpdateUserPhone,
    /// `bindMfa`
    BindMfa,
    /// `bindEmail`
    BindEmail,
    /// `bindPhone`
    BindPhone,
    /// `unbindPhone`
    UnbindPhone,
    /// `unbindEmail`
    UnbindEmail,
    /// `unbindMFA`
    UnbindMfa,
    /// `refreshUserTokenBySelf`
    RefreshUserTokenBySelf,
    /// `deleteAccount`
    DeleteAccount,
    /// `verifyFirstLogin`
    VerifyFirstLogin,
    /// `securityResourceAccess`
    SecurityResourceAccess,
}

identity_facade_core::wire_strings!(UserActionLogDtoEventType {
    Login: "login",
    Logout: "logout",
    Register: "register",
    VerifyMfa: "verifyMfa",
    UpdateUserPrefile: "updateUserPrefile",
    UpdateUserPassword: "updateUserPassword",
    UpdateUserEmail: "updateUserEmail",
    UpdateUserPhone: "updateUserPhone",
    BindMfa: "bindMfa",
    BindEmail: "bindEmail",
    BindPhone: "bindPhone",
    UnbindPhone: "unbindPhone",
    UnbindEmail: "unbindEmail",
    UnbindMfa: "unbindMFA",
    RefreshUserTokenBySelf: "refreshUserTokenBySelf",
    DeleteAccount: "deleteAccount",
    VerifyFirstLogin: "verifyFirstLogin",
    SecurityResourceAccess: "securityResourceAccess"
});
/// Object `UserActionLogRespData`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UserActionLogRespData {
    /// `list`. Always there.
    pub list: Items<UserActionLogDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}
