// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{
    BodyKind, Call, Checks, Int, IntoInput, Items, Listing, Open, Operation, Paging,
};

/// Facts of `POST /api/v3/get-admin-audit-logs`.
pub static GET_ADMIN_AUDIT_LOGS: Operation = Operation::new(
    "getAdminAuditLogs",
    http::Method::POST,
    "/api/v3/get-admin-audit-logs",
    "audit-logs",
)
.body(BodyKind::Object)
.enveloped()
.idempotent()
.paging(Paging::page_in_body("pagination.page", "pagination.limit"))
.listing(Listing::new().largest(50).within("list", "totalCount"));
/// The call of [`Client::get_admin_audit_logs`](crate::Client::get_admin_audit_logs), `POST /api/v3/get-admin-audit-logs`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetAdminAuditLogsCall {
    call: Call,
}

impl GetAdminAuditLogsCall {
    /// `clientIp`: string.
    pub fn client_ip(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("clientIp", value.into_input());
        self
    }

    /// `end`: integer.
    pub fn end(mut self, value: impl IntoInput<i64>) -> Self {
        self.call.member("end", value.into_input());
        self
    }

    /// `operationType`: string.
    pub fn operation_type(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("operationType", value.into_input());
        self
    }

    /// `pagination`: `ListWebhooksDto`.
    pub fn pagination(mut self, value: impl IntoInput<ListWebhooksDto>) -> Self {
        self.call.member("pagination", value.into_input());
        self
    }

    /// `requestId`: string.
    pub fn request_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("requestId", value.into_input());
        self
    }

    /// `resourceType`: string.
    pub fn resource_type(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("resourceType", value.into_input());
        self
    }

    /// `start`: integer.
    pub fn start(mut self, value: impl IntoInput<i64>) -> Self {
        self.call.member("start", value.into_input());
        self
    }

    /// `success`: boolean.
    pub fn success(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("success", value.into_input());
        self
    }

    /// `userId`: string.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("userId", value.into_input());
        self
    }
}

identity_facade_core::call!(GetAdminAuditLogsCall -> AdminAuditLogRespData);
identity_facade_core::paged!(GetAdminAuditLogsCall -> AdminAuditLogDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetAdminAuditLogsCall,
    crate::Client,
    GET_ADMIN_AUDIT_LOGS,
    "Lists audit log entries of administrator operations, filtered by operation, resource, user or time.",
    false,
    [
        member::<String>("clientIp"),
        member::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>("end"),
        member::<String>("operationType"),
        member::<ListWebhooksDto>("pagination"),
        member::<String>("requestId"),
        member::<String>("resourceType"),
        member::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>("start"),
        member::<bool>("success"),
        member::<String>("userId")
    ]
);
impl crate::Client {
    /// Lists audit log entries of administrator operations, filtered by operation, resource, user or time.
    ///
    /// `POST /api/v3/get-admin-audit-logs`
    ///
    /// * Returns [`AdminAuditLogRespData`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `pagination.page` and `pagination.limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `audit-logs`; in `identity-facade`, `genauth-audit-logs`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_admin_audit_logs(&self) -> GetAdminAuditLogsCall {
        let call = self.transport.call(&GET_ADMIN_AUDIT_LOGS);
        GetAdminAuditLogsCall { call }
    }
}

/// Facts of `POST /api/v3/get-user-action-logs`.
pub static GET_USER_ACTION_LOGS: Operation = Operation::new(
    "getUserActionLogs",
    http::Method::POST,
    "/api/v3/get-user-action-logs",
    "audit-logs",
)
.body(BodyKind::Object)
.enveloped()
.idempotent()
.paging(Paging::page_in_body("pagination.page", "pagination.limit"))
.listing(Listing::new().largest(50).within("list", "totalCount"));
/// The call of [`Client::get_user_action_logs`](crate::Client::get_user_action_logs), `POST /api/v3/get-user-action-logs`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetUserActionLogsCall {
    call: Call,
}

impl GetUserActionLogsCall {
    /// `appId`: string.
    pub fn app_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("appId", value.into_input());
        self
    }

    /// `clientIp`: string.
    pub fn client_ip(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("clientIp", value.into_input());
        self
    }

    /// `end`: integer.
    pub fn end(mut self, value: impl IntoInput<i64>) -> Self {
        self.call.member("end", value.into_input());
        self
    }

    /// `eventType`: string.
    pub fn event_type(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("eventType", value.into_input());
        self
    }

    /// `pagination`: `ListWebhooksDto`.
    pub fn pagination(mut self, value: impl IntoInput<ListWebhooksDto>) -> Self {
        self.call.member("pagination", value.into_input());
        self
    }

    /// `requestId`: string.
    pub fn request_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("requestId", value.into_input());
        self
    }

    /// `start`: integer.
    pub fn start(mut self, value: impl IntoInput<i64>) -> Self {
        self.call.member("start", value.into_input());
        self
    }

    /// `success`: boolean.
    pub fn success(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("success", value.into_input());
        self
    }

    /// `userId`: string.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("userId", value.into_input());
        self
    }
}

identity_facade_core::call!(GetUserActionLogsCall -> UserActionLogRespData);
identity_facade_core::paged!(GetUserActionLogsCall -> UserActionLogDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetUserActionLogsCall,
    crate::Client,
    GET_USER_ACTION_LOGS,
    "Lists log entries of end-user events such as login, logout, registration and MFA.",
    false,
    [
        member::<String>("appId"),
        member::<String>("clientIp"),
        member::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>("end"),
        member::<String>("eventType"),
        member::<ListWebhooksDto>("pagination"),
        member::<String>("requestId"),
        member::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>("start"),
        member::<bool>("success"),
        member::<String>("userId")
    ]
);
impl crate::Client {
    /// Lists log entries of end-user events such as login, logout, registration and MFA.
    ///
    /// `POST /api/v3/get-user-action-logs`
    ///
    /// * Returns [`UserActionLogRespData`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `pagination.page` and `pagination.limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `audit-logs`; in `identity-facade`, `genauth-audit-logs`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_user_action_logs(&self) -> GetUserActionLogsCall {
        let call = self.transport.call(&GET_USER_ACTION_LOGS);
        GetUserActionLogsCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[&GET_ADMIN_AUDIT_LOGS, &GET_USER_ACTION_LOGS];
/// Object `AdminAuditLogDto`.
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
    /// Value before the operation.
    ///
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
    /// `success`. Required.
    pub success: bool,
    /// Value after the operation.
    ///
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

/// Enum `AdminAuditLogDto operationType`, open: answers keep unknown values.
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
/// Enum `AdminAuditLogDto resourceType`, open: answers keep unknown values.
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
/// Object `AdminAuditLogRespData`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct AdminAuditLogRespData {
    /// `list`. Required.
    pub list: Items<AdminAuditLogDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `GeoIp`.
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

/// Object `GeoIpLocation`.
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

/// Object `ListWebhooksDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct ListWebhooksDto {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    limit: Option<Int<1, 50>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    page: Option<Int<1, { i64::MAX }>>,
}

impl ListWebhooksDto {
    fn check(&self, _checks: &mut Checks) {}
}

/// Builds a [`ListWebhooksDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ListWebhooksDtoBuilder {
    checks: Checks,
    value: ListWebhooksDto,
}

impl ListWebhooksDtoBuilder {
    /// `limit`: integer from 1 to 50. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 50>>) -> Self {
        self.value.limit = self.checks.take("limit", value.into_input());
        self
    }

    /// `page`: integer >= 1. Default: `1`.
    pub fn page(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.value.page = self.checks.take("page", value.into_input());
        self
    }
}

identity_facade_core::object_input!(ListWebhooksDto, ListWebhooksDtoBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ListWebhooksDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    ListWebhooksDto,
    false,
    [
        member::<Int<1, 50>>("limit", "Default: `10`."),
        member::<Int<1, { i64::MAX }>>("page", "Default: `1`.")
    ],
    []
);
/// Object `ParsedUserAgent`.
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

/// Object `UserActionLogDto`.
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
    /// `success`. Required.
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

/// Enum `UserActionLogDto eventType`, open: answers keep unknown values.
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
/// Object `UserActionLogRespData`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct UserActionLogRespData {
    /// `list`. Required.
    pub list: Items<UserActionLogDto>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}
