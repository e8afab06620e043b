// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

/// Which `GET /enterprise_connections` a mock answers.
pub struct ListEnterpriseConnectionsWhen(::httpmock::When);
impl ListEnterpriseConnectionsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/enterprise_connections$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `active` in the query, or none in it.
    pub fn active<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("active", value.to_string()))
        } else {
            Self(self.0.query_param_missing("active"))
        }
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

    /// This `offset` in the query, or none in it.
    pub fn offset<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("offset", value.to_string()))
        } else {
            Self(self.0.query_param_missing("offset"))
        }
    }

    /// This `organization_id` in the query, or none in it.
    pub fn organization_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("organization_id", value.to_string()))
        } else {
            Self(self.0.query_param_missing("organization_id"))
        }
    }
}

/// What a mock of `GET /enterprise_connections` answers.
pub struct ListEnterpriseConnectionsThen(::httpmock::Then);
impl ListEnterpriseConnectionsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::enterprise_connections::EnterpriseConnections) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `POST /enterprise_connections` a mock answers.
pub struct CreateEnterpriseConnectionWhen(::httpmock::When);
impl CreateEnterpriseConnectionWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/enterprise_connections$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(
        self,
        value: &crate::enterprise_connections::CreateEnterpriseConnectionBody,
    ) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /enterprise_connections` answers.
pub struct CreateEnterpriseConnectionThen(::httpmock::Then);
impl CreateEnterpriseConnectionThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 201, with this as JSON.
    pub fn created(self, value: &crate::enterprise_connections::EnterpriseConnection) -> Self {
        Self(
            self.0
                .status(201u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `DELETE /enterprise_connections/{enterprise_connection_id}` a mock answers.
pub struct DeleteEnterpriseConnectionWhen(::httpmock::When);
impl DeleteEnterpriseConnectionWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/enterprise_connections/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `enterprise_connection_id` in the path.
    pub fn enterprise_connection_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/enterprise_connections/", value, "")),
        )
    }
}

/// What a mock of `DELETE /enterprise_connections/{enterprise_connection_id}` answers.
pub struct DeleteEnterpriseConnectionThen(::httpmock::Then);
impl DeleteEnterpriseConnectionThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::shared::DeletedObject) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `GET /enterprise_connections/{enterprise_connection_id}` a mock answers.
pub struct GetEnterpriseConnectionWhen(::httpmock::When);
impl GetEnterpriseConnectionWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/enterprise_connections/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `enterprise_connection_id` in the path.
    pub fn enterprise_connection_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/enterprise_connections/", value, "")),
        )
    }
}

/// What a mock of `GET /enterprise_connections/{enterprise_connection_id}` answers.
pub struct GetEnterpriseConnectionThen(::httpmock::Then);
impl GetEnterpriseConnectionThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::enterprise_connections::EnterpriseConnection) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `PATCH /enterprise_connections/{enterprise_connection_id}` a mock answers.
pub struct UpdateEnterpriseConnectionWhen(::httpmock::When);
impl UpdateEnterpriseConnectionWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/enterprise_connections/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `enterprise_connection_id` in the path.
    pub fn enterprise_connection_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/enterprise_connections/", value, "")),
        )
    }

    /// A body that is equal to this as JSON.
    pub fn body(
        self,
        value: &crate::enterprise_connections::UpdateEnterpriseConnectionBody,
    ) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `PATCH /enterprise_connections/{enterprise_connection_id}` answers.
pub struct UpdateEnterpriseConnectionThen(::httpmock::Then);
impl UpdateEnterpriseConnectionThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::enterprise_connections::EnterpriseConnection) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `GET /enterprise_connections/{enterprise_connection_id}/test_runs` a mock answers.
pub struct ListEnterpriseConnectionTestRunsWhen(::httpmock::When);
impl ListEnterpriseConnectionTestRunsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/v1/enterprise_connections/[^/]*/test_runs$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `enterprise_connection_id` in the path.
    pub fn enterprise_connection_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path(
            "/v1/enterprise_connections/",
            value,
            "/test_runs",
        )))
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

    /// This `offset` in the query, or none in it.
    pub fn offset<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("offset", value.to_string()))
        } else {
            Self(self.0.query_param_missing("offset"))
        }
    }

    /// This `status` in the query, or none in it.
    pub fn status<'a, T>(self, value: T) -> Self
    where
        T: Into<
            Option<
                &'a ::std::vec::Vec<
                    crate::enterprise_connections::EnterpriseConnectionTestRunStatus,
                >,
            >,
        >,
    {
        match value.into() {
            Some(value) => Self(value.iter().fold(self.0, |when, item| {
                when.query_param("status", item.to_string())
            })),
            None => Self(self.0.query_param_missing("status")),
        }
    }
}

/// What a mock of `GET /enterprise_connections/{enterprise_connection_id}/test_runs` answers.
pub struct ListEnterpriseConnectionTestRunsThen(::httpmock::Then);
impl ListEnterpriseConnectionTestRunsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::enterprise_connections::EnterpriseConnectionTestRuns) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

/// Which `POST /enterprise_connections/{enterprise_connection_id}/test_runs` a mock answers.
pub struct CreateEnterpriseConnectionTestRunWhen(::httpmock::When);
impl CreateEnterpriseConnectionTestRunWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/enterprise_connections/[^/]*/test_runs$").unwrap(),
        ))
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `enterprise_connection_id` in the path.
    pub fn enterprise_connection_id(self, value: &str) -> Self {
        Self(self.0.path_matches(super::path(
            "/v1/enterprise_connections/",
            value,
            "/test_runs",
        )))
    }
}

/// What a mock of `POST /enterprise_connections/{enterprise_connection_id}/test_runs` answers.
pub struct CreateEnterpriseConnectionTestRunThen(::httpmock::Then);
impl CreateEnterpriseConnectionTestRunThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(
        self,
        value: &crate::enterprise_connections::EnterpriseConnectionTestRunResponse,
    ) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

identity_facade_core::to_wire!(crate::enterprise_connections::EnterpriseConnection {
    active: "active",
    allow_organization_account_linking: "allow_organization_account_linking",
    created_at: "created_at",
    custom_attributes: "custom_attributes",
    disable_additional_identifications: "disable_additional_identifications",
    domains: "domains",
    id: "id",
    logo_public_url: "logo_public_url",
    name: "name",
    oauth_config: "oauth_config",
    object: "object",
    organization_id: "organization_id",
    provider: "provider",
    saml_connection: "saml_connection",
    sync_user_attributes: "sync_user_attributes",
    updated_at: "updated_at",
});
identity_facade_core::to_wire!(
    crate::enterprise_connections::EnterpriseConnectionCustomAttributesItem {
        directory_path: "directory_path",
        key: "key",
        multi_valued: "multi_valued",
        name: "name",
        scim_path: "scim_path",
        sso_path: "sso_path",
    }
);
identity_facade_core::to_wire!(
    crate::enterprise_connections::EnterpriseConnectionOauthConfig {
        auth_url: "auth_url",
        client_id: "client_id",
        created_at: "created_at",
        discovery_url: "discovery_url",
        id: "id",
        logo_public_url: "logo_public_url",
        name: "name",
        provider_key: "provider_key",
        requires_pkce: "requires_pkce",
        token_url: "token_url",
        updated_at: "updated_at",
        user_info_url: "user_info_url",
    }
);
identity_facade_core::to_wire!(
    crate::enterprise_connections::EnterpriseConnectionSamlConnection {
        acs_url: "acs_url",
        active: "active",
        allow_idp_initiated: "allow_idp_initiated",
        allow_subdomains: "allow_subdomains",
        force_authn: "force_authn",
        id: "id",
        idp_entity_id: "idp_entity_id",
        idp_metadata_url: "idp_metadata_url",
        idp_sso_url: "idp_sso_url",
        login_hint: "login_hint",
        name: "name",
        sp_entity_id: "sp_entity_id",
        sp_metadata_url: "sp_metadata_url",
    }
);
identity_facade_core::to_wire!(
    crate::enterprise_connections::EnterpriseConnectionSamlConnectionLoginHint {
        mode: "mode",
        source: "source",
    }
);
identity_facade_core::to_wire!(crate::enterprise_connections::EnterpriseConnectionTestRun {
    connection_type: "connection_type",
    created_at: "created_at",
    id: "id",
    logs: "logs",
    oauth: "oauth",
    parsed_user_info: "parsed_user_info",
    saml: "saml",
    status: "status",
});
identity_facade_core::to_wire!(
    crate::enterprise_connections::EnterpriseConnectionTestRunLogsItem {
        code: "code",
        level: "level",
        message: "message",
        short_message: "short_message",
    }
);
identity_facade_core::to_wire!(
    crate::enterprise_connections::EnterpriseConnectionTestRunOauth {
        access_token: "access_token",
        id_token: "id_token",
        user_info: "user_info",
    }
);
identity_facade_core::to_wire!(
    crate::enterprise_connections::EnterpriseConnectionTestRunParsedUserInfo {
        email_address: "email_address",
        first_name: "first_name",
        last_name: "last_name",
        user_id: "user_id",
    }
);
identity_facade_core::to_wire!(
    crate::enterprise_connections::EnterpriseConnectionTestRunResponse { url: "url" }
);
identity_facade_core::to_wire!(
    crate::enterprise_connections::EnterpriseConnectionTestRunSaml {
        relay_state: "relay_state",
        saml_request: "saml_request",
        saml_response: "saml_response",
    }
);
identity_facade_core::to_wire!(
    crate::enterprise_connections::EnterpriseConnectionTestRuns {
        data: "data",
        total_count: "total_count",
    }
);
identity_facade_core::to_wire!(crate::enterprise_connections::EnterpriseConnections {
    data: "data",
    total_count: "total_count",
});
