// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::IntoInput;

/// Which `POST /api/v3/get-admin-audit-logs` a mock answers.
pub struct GetAdminAuditLogsWhen(::httpmock::When);
impl GetAdminAuditLogsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/get-admin-audit-logs$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/get-admin-audit-logs` answers.
pub struct GetAdminAuditLogsThen(::httpmock::Then);
impl GetAdminAuditLogsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::audit_logs::AdminAuditLogRespData) -> Self {
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

impl GetAdminAuditLogsWhen {
    /// Requires this `clientIp` in the body.
    #[track_caller]
    pub fn client_ip(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "clientIp", value.into_input()))
    }

    /// Requires this `end` in the body.
    #[track_caller]
    pub fn end(self, value: impl IntoInput<i64>) -> Self {
        Self(super::member(self.0, "end", value.into_input()))
    }

    /// Requires this `operationType` in the body.
    #[track_caller]
    pub fn operation_type(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "operationType", value.into_input()))
    }

    /// Requires this `pagination` in the body.
    #[track_caller]
    pub fn pagination(self, value: impl IntoInput<crate::audit_logs::ListWebhooksDto>) -> Self {
        Self(super::member(self.0, "pagination", value.into_input()))
    }

    /// Requires this `requestId` in the body.
    #[track_caller]
    pub fn request_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "requestId", value.into_input()))
    }

    /// Requires this `resourceType` in the body.
    #[track_caller]
    pub fn resource_type(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "resourceType", value.into_input()))
    }

    /// Requires this `start` in the body.
    #[track_caller]
    pub fn start(self, value: impl IntoInput<i64>) -> Self {
        Self(super::member(self.0, "start", value.into_input()))
    }

    /// Requires this `success` in the body.
    #[track_caller]
    pub fn success(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "success", value.into_input()))
    }

    /// Requires this `userId` in the body.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "userId", value.into_input()))
    }
}

/// Which `POST /api/v3/get-user-action-logs` a mock answers.
pub struct GetUserActionLogsWhen(::httpmock::When);
impl GetUserActionLogsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/get-user-action-logs$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/get-user-action-logs` answers.
pub struct GetUserActionLogsThen(::httpmock::Then);
impl GetUserActionLogsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::audit_logs::UserActionLogRespData) -> Self {
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

impl GetUserActionLogsWhen {
    /// Requires this `appId` in the body.
    #[track_caller]
    pub fn app_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "appId", value.into_input()))
    }

    /// Requires this `clientIp` in the body.
    #[track_caller]
    pub fn client_ip(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "clientIp", value.into_input()))
    }

    /// Requires this `end` in the body.
    #[track_caller]
    pub fn end(self, value: impl IntoInput<i64>) -> Self {
        Self(super::member(self.0, "end", value.into_input()))
    }

    /// Requires this `eventType` in the body.
    #[track_caller]
    pub fn event_type(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "eventType", value.into_input()))
    }

    /// Requires this `pagination` in the body.
    #[track_caller]
    pub fn pagination(self, value: impl IntoInput<crate::audit_logs::ListWebhooksDto>) -> Self {
        Self(super::member(self.0, "pagination", value.into_input()))
    }

    /// Requires this `requestId` in the body.
    #[track_caller]
    pub fn request_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "requestId", value.into_input()))
    }

    /// Requires this `start` in the body.
    #[track_caller]
    pub fn start(self, value: impl IntoInput<i64>) -> Self {
        Self(super::member(self.0, "start", value.into_input()))
    }

    /// Requires this `success` in the body.
    #[track_caller]
    pub fn success(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "success", value.into_input()))
    }

    /// Requires this `userId` in the body.
    #[track_caller]
    pub fn user_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "userId", value.into_input()))
    }
}

identity_facade_core::to_wire!(crate::audit_logs::AdminAuditLogDto {
    admin_user_avatar: "adminUserAvatar",
    admin_user_display_name: "adminUserDisplayName",
    admin_user_id: "adminUserId",
    client_ip: "clientIp",
    event_details: "eventDetails",
    geoip: "geoip",
    operation_param: "operationParam",
    operation_type: "operationType",
    origin_value: "originValue",
    request_id: "requestId",
    resource_type: "resourceType",
    success: "success",
    target_value: "targetValue",
    timestamp: "timestamp",
    ua: "ua",
    user_agent: "userAgent",
});
identity_facade_core::sample!(
    crate::audit_logs::AdminAuditLogDto,
    "{\"adminUserAvatar\":\"adminUserAvatar\",\"adminUserDisplayName\":\"adminUserDisplayName\",\"adminUserId\":\"adminUserId\",\"geoip\":{\"city_name\":\"city_name\",\"continent_code\":\"continent_code\",\"country_code2\":\"country_code2\",\"country_code3\":\"country_code3\",\"country_name\":\"country_name\",\"location\":{\"lat\":0.0,\"lon\":0.0},\"region_code\":\"region_code\",\"region_name\":\"region_name\",\"timezone\":\"timezone\"},\"operationType\":\"all\",\"requestId\":\"requestId\",\"resourceType\":\"all\",\"success\":false,\"timestamp\":\"timestamp\",\"ua\":{\"device\":\"device\",\"name\":\"name\",\"os\":\"os\"},\"userAgent\":\"userAgent\"}"
);
identity_facade_core::to_wire!(crate::audit_logs::AdminAuditLogRespData {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::sample!(
    crate::audit_logs::AdminAuditLogRespData,
    "{\"list\":[],\"totalCount\":0}"
);
identity_facade_core::to_wire!(crate::audit_logs::GeoIp {
    city_name: "city_name",
    continent_code: "continent_code",
    country_code2: "country_code2",
    country_code3: "country_code3",
    country_name: "country_name",
    location: "location",
    region_code: "region_code",
    region_name: "region_name",
    timezone: "timezone",
});
identity_facade_core::sample!(
    crate::audit_logs::GeoIp,
    "{\"city_name\":\"city_name\",\"continent_code\":\"continent_code\",\"country_code2\":\"country_code2\",\"country_code3\":\"country_code3\",\"country_name\":\"country_name\",\"location\":{\"lat\":0.0,\"lon\":0.0},\"region_code\":\"region_code\",\"region_name\":\"region_name\",\"timezone\":\"timezone\"}"
);
identity_facade_core::to_wire!(crate::audit_logs::GeoIpLocation {
    lat: "lat",
    lon: "lon",
});
identity_facade_core::sample!(
    crate::audit_logs::GeoIpLocation,
    "{\"lat\":0.0,\"lon\":0.0}"
);
identity_facade_core::to_wire!(crate::audit_logs::ParsedUserAgent {
    device: "device",
    name: "name",
    os: "os",
});
identity_facade_core::sample!(
    crate::audit_logs::ParsedUserAgent,
    "{\"device\":\"device\",\"name\":\"name\",\"os\":\"os\"}"
);
identity_facade_core::to_wire!(crate::audit_logs::UserActionLogDto {
    app_id: "appId",
    app_login_url: "appLoginUrl",
    app_logo: "appLogo",
    app_name: "appName",
    client_ip: "clientIp",
    event_detail: "eventDetail",
    event_type: "eventType",
    geoip: "geoip",
    parsed_user_agent: "parsedUserAgent",
    request_id: "requestId",
    success: "success",
    timestamp: "timestamp",
    user_agent: "userAgent",
    user_avatar: "userAvatar",
    user_display_name: "userDisplayName",
    user_id: "userId",
    user_logins_count: "userLoginsCount",
});
identity_facade_core::sample!(
    crate::audit_logs::UserActionLogDto,
    "{\"appId\":\"app_1\",\"appLoginUrl\":\"appLoginUrl\",\"appLogo\":\"appLogo\",\"appName\":\"appName\",\"eventType\":\"login\",\"geoip\":{\"city_name\":\"city_name\",\"continent_code\":\"continent_code\",\"country_code2\":\"country_code2\",\"country_code3\":\"country_code3\",\"country_name\":\"country_name\",\"location\":{\"lat\":0.0,\"lon\":0.0},\"region_code\":\"region_code\",\"region_name\":\"region_name\",\"timezone\":\"timezone\"},\"parsedUserAgent\":{\"device\":\"device\",\"name\":\"name\",\"os\":\"os\"},\"requestId\":\"requestId\",\"success\":false,\"timestamp\":\"timestamp\",\"userAgent\":\"userAgent\",\"userAvatar\":\"userAvatar\",\"userDisplayName\":\"userDisplayName\",\"userId\":\"user_1\",\"userLoginsCount\":0}"
);
identity_facade_core::to_wire!(crate::audit_logs::UserActionLogRespData {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::sample!(
    crate::audit_logs::UserActionLogRespData,
    "{\"list\":[],\"totalCount\":0}"
);
