// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

/// Which `POST /api/v3/get-admin-audit-logs` a mock answers.
pub struct GetAdminAuditLogsWhen(::httpmock::When);
impl GetAdminAuditLogsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/get-admin-audit-logs$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::audit_logs::GetAdminAuditLogsDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/get-admin-audit-logs` answers.
pub struct GetAdminAuditLogsThen(::httpmock::Then);
impl GetAdminAuditLogsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

/// Which `POST /api/v3/get-user-action-logs` a mock answers.
pub struct GetUserActionLogsWhen(::httpmock::When);
impl GetUserActionLogsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/get-user-action-logs$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::audit_logs::GetUserActionLogsDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/get-user-action-logs` answers.
pub struct GetUserActionLogsThen(::httpmock::Then);
impl GetUserActionLogsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}
