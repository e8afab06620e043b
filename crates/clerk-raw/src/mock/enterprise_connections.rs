// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{AtMost, Int, IntoInput, IntoList, List};

/// Which `GET /enterprise_connections` a mock answers.
pub struct ListEnterpriseConnectionsWhen(::httpmock::When);
impl ListEnterpriseConnectionsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/enterprise_connections$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /enterprise_connections` answers.
pub struct ListEnterpriseConnectionsThen(::httpmock::Then);
impl ListEnterpriseConnectionsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl ListEnterpriseConnectionsWhen {
    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 500>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `offset` in the query.
    #[track_caller]
    pub fn offset(self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "offset", false, value.into_input()))
    }

    /// Requires this `organization_id` in the query.
    #[track_caller]
    pub fn organization_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(
            self.0,
            "organization_id",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `active` in the query.
    #[track_caller]
    pub fn active(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(self.0, "active", false, value.into_input()))
    }
}

/// Which `POST /enterprise_connections` a mock answers.
pub struct CreateEnterpriseConnectionWhen(::httpmock::When);
impl CreateEnterpriseConnectionWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/enterprise_connections$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /enterprise_connections` answers.
pub struct CreateEnterpriseConnectionThen(::httpmock::Then);
impl CreateEnterpriseConnectionThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl CreateEnterpriseConnectionWhen {
    /// Requires this `active` in the body.
    #[track_caller]
    pub fn active(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "active", value.into_input()))
    }

    /// Requires null as `active` in the body.
    pub fn active_null(self) -> Self {
        Self(super::member(self.0, "active", Ok(())))
    }

    /// Requires this `allow_organization_account_linking` in the body.
    #[track_caller]
    pub fn allow_organization_account_linking(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "allow_organization_account_linking",
            value.into_input(),
        ))
    }

    /// Requires null as `allow_organization_account_linking` in the body.
    pub fn allow_organization_account_linking_null(self) -> Self {
        Self(super::member(
            self.0,
            "allow_organization_account_linking",
            Ok(()),
        ))
    }

    /// Requires this `custom_attributes` in the body.
    #[track_caller]
    pub fn custom_attributes<M>(
        self,
        value: impl IntoList<
            List<crate::enterprise_connections::CreateEnterpriseConnectionBodyCustomAttributesItem>,
            M,
        >,
    ) -> Self {
        Self(super::member(
            self.0,
            "custom_attributes",
            value.into_list(),
        ))
    }

    /// Requires this `domains` in the body.
    #[track_caller]
    pub fn domains<M>(self, value: impl IntoList<AtMost<String, { usize::MAX }, 1>, M>) -> Self {
        Self(super::member(self.0, "domains", value.into_list()))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }

    /// Requires this `oidc` in the body.
    #[track_caller]
    pub fn oidc(
        self,
        value: impl IntoInput<crate::enterprise_connections::CreateEnterpriseConnectionBodyOidc>,
    ) -> Self {
        Self(super::member(self.0, "oidc", value.into_input()))
    }

    /// Requires null as `oidc` in the body.
    pub fn oidc_null(self) -> Self {
        Self(super::member(self.0, "oidc", Ok(())))
    }

    /// Requires this `organization_id` in the body.
    #[track_caller]
    pub fn organization_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "organization_id", value.into_input()))
    }

    /// Requires null as `organization_id` in the body.
    pub fn organization_id_null(self) -> Self {
        Self(super::member(self.0, "organization_id", Ok(())))
    }

    /// Requires this `provider` in the body.
    #[track_caller]
    pub fn provider(
        self,
        value: impl IntoInput<crate::enterprise_connections::CreateEnterpriseConnectionBodyProvider>,
    ) -> Self {
        Self(super::member(self.0, "provider", value.into_input()))
    }

    /// Requires this `saml` in the body.
    #[track_caller]
    pub fn saml(
        self,
        value: impl IntoInput<crate::enterprise_connections::CreateEnterpriseConnectionBodySaml>,
    ) -> Self {
        Self(super::member(self.0, "saml", value.into_input()))
    }

    /// Requires null as `saml` in the body.
    pub fn saml_null(self) -> Self {
        Self(super::member(self.0, "saml", Ok(())))
    }
}

/// Which `DELETE /enterprise_connections/{enterprise_connection_id}` a mock answers.
pub struct DeleteEnterpriseConnectionWhen(::httpmock::When);
impl DeleteEnterpriseConnectionWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/enterprise_connections/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `DELETE /enterprise_connections/{enterprise_connection_id}` answers.
pub struct DeleteEnterpriseConnectionThen(::httpmock::Then);
impl DeleteEnterpriseConnectionThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl DeleteEnterpriseConnectionWhen {
    /// Requires this `enterprise_connection_id` in the path.
    #[track_caller]
    pub fn enterprise_connection_id(
        self,
        value: impl IntoInput<crate::ids::EnterpriseConnectionId>,
    ) -> Self {
        Self(super::path(
            self.0,
            "/v1/enterprise_connections/",
            "",
            value.into_input(),
        ))
    }
}

/// Which `GET /enterprise_connections/{enterprise_connection_id}` a mock answers.
pub struct GetEnterpriseConnectionWhen(::httpmock::When);
impl GetEnterpriseConnectionWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/enterprise_connections/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /enterprise_connections/{enterprise_connection_id}` answers.
pub struct GetEnterpriseConnectionThen(::httpmock::Then);
impl GetEnterpriseConnectionThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl GetEnterpriseConnectionWhen {
    /// Requires this `enterprise_connection_id` in the path.
    #[track_caller]
    pub fn enterprise_connection_id(
        self,
        value: impl IntoInput<crate::ids::EnterpriseConnectionId>,
    ) -> Self {
        Self(super::path(
            self.0,
            "/v1/enterprise_connections/",
            "",
            value.into_input(),
        ))
    }
}

/// Which `PATCH /enterprise_connections/{enterprise_connection_id}` a mock answers.
pub struct UpdateEnterpriseConnectionWhen(::httpmock::When);
impl UpdateEnterpriseConnectionWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/enterprise_connections/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `PATCH /enterprise_connections/{enterprise_connection_id}` answers.
pub struct UpdateEnterpriseConnectionThen(::httpmock::Then);
impl UpdateEnterpriseConnectionThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl UpdateEnterpriseConnectionWhen {
    /// Requires this `enterprise_connection_id` in the path.
    #[track_caller]
    pub fn enterprise_connection_id(
        self,
        value: impl IntoInput<crate::ids::EnterpriseConnectionId>,
    ) -> Self {
        Self(super::path(
            self.0,
            "/v1/enterprise_connections/",
            "",
            value.into_input(),
        ))
    }

    /// Requires this `active` in the body.
    #[track_caller]
    pub fn active(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "active", value.into_input()))
    }

    /// Requires null as `active` in the body.
    pub fn active_null(self) -> Self {
        Self(super::member(self.0, "active", Ok(())))
    }

    /// Requires this `allow_organization_account_linking` in the body.
    #[track_caller]
    pub fn allow_organization_account_linking(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "allow_organization_account_linking",
            value.into_input(),
        ))
    }

    /// Requires null as `allow_organization_account_linking` in the body.
    pub fn allow_organization_account_linking_null(self) -> Self {
        Self(super::member(
            self.0,
            "allow_organization_account_linking",
            Ok(()),
        ))
    }

    /// Requires this `custom_attributes` in the body.
    #[track_caller]
    pub fn custom_attributes<M>(
        self,
        value: impl IntoList<
            List<crate::enterprise_connections::UpdateEnterpriseConnectionBodyCustomAttributesItem>,
            M,
        >,
    ) -> Self {
        Self(super::member(
            self.0,
            "custom_attributes",
            value.into_list(),
        ))
    }

    /// Requires null as `custom_attributes` in the body.
    pub fn custom_attributes_null(self) -> Self {
        Self(super::member(self.0, "custom_attributes", Ok(())))
    }

    /// Requires this `disable_additional_identifications` in the body.
    #[track_caller]
    pub fn disable_additional_identifications(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "disable_additional_identifications",
            value.into_input(),
        ))
    }

    /// Requires null as `disable_additional_identifications` in the body.
    pub fn disable_additional_identifications_null(self) -> Self {
        Self(super::member(
            self.0,
            "disable_additional_identifications",
            Ok(()),
        ))
    }

    /// Requires this `domains` in the body.
    #[track_caller]
    pub fn domains<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "domains", value.into_list()))
    }

    /// Requires null as `domains` in the body.
    pub fn domains_null(self) -> Self {
        Self(super::member(self.0, "domains", Ok(())))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }

    /// Requires null as `name` in the body.
    pub fn name_null(self) -> Self {
        Self(super::member(self.0, "name", Ok(())))
    }

    /// Requires this `oidc` in the body.
    #[track_caller]
    pub fn oidc(
        self,
        value: impl IntoInput<crate::enterprise_connections::UpdateEnterpriseConnectionBodyOidc>,
    ) -> Self {
        Self(super::member(self.0, "oidc", value.into_input()))
    }

    /// Requires null as `oidc` in the body.
    pub fn oidc_null(self) -> Self {
        Self(super::member(self.0, "oidc", Ok(())))
    }

    /// Requires this `organization_id` in the body.
    #[track_caller]
    pub fn organization_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "organization_id", value.into_input()))
    }

    /// Requires null as `organization_id` in the body.
    pub fn organization_id_null(self) -> Self {
        Self(super::member(self.0, "organization_id", Ok(())))
    }

    /// Requires this `saml` in the body.
    #[track_caller]
    pub fn saml(
        self,
        value: impl IntoInput<crate::enterprise_connections::UpdateEnterpriseConnectionBodySaml>,
    ) -> Self {
        Self(super::member(self.0, "saml", value.into_input()))
    }

    /// Requires null as `saml` in the body.
    pub fn saml_null(self) -> Self {
        Self(super::member(self.0, "saml", Ok(())))
    }

    /// Requires this `sync_user_attributes` in the body.
    #[track_caller]
    pub fn sync_user_attributes(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "sync_user_attributes",
            value.into_input(),
        ))
    }

    /// Requires null as `sync_user_attributes` in the body.
    pub fn sync_user_attributes_null(self) -> Self {
        Self(super::member(self.0, "sync_user_attributes", Ok(())))
    }
}

/// Which `GET /enterprise_connections/{enterprise_connection_id}/test_runs` a mock answers.
pub struct ListEnterpriseConnectionTestRunsWhen(::httpmock::When);
impl ListEnterpriseConnectionTestRunsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/v1/enterprise_connections/[^/]*/test_runs$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /enterprise_connections/{enterprise_connection_id}/test_runs` answers.
pub struct ListEnterpriseConnectionTestRunsThen(::httpmock::Then);
impl ListEnterpriseConnectionTestRunsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl ListEnterpriseConnectionTestRunsWhen {
    /// Requires this `enterprise_connection_id` in the path.
    #[track_caller]
    pub fn enterprise_connection_id(
        self,
        value: impl IntoInput<crate::ids::EnterpriseConnectionId>,
    ) -> Self {
        Self(super::path(
            self.0,
            "/v1/enterprise_connections/",
            "/test_runs",
            value.into_input(),
        ))
    }

    /// Requires this `status` in the query.
    #[track_caller]
    pub fn status<M>(
        self,
        value: impl IntoList<List<crate::enterprise_connections::EnterpriseConnectionTestRunStatus>, M>,
    ) -> Self {
        Self(super::query(self.0, "status", false, value.into_list()))
    }

    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 500>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `offset` in the query.
    #[track_caller]
    pub fn offset(self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "offset", false, value.into_input()))
    }
}

/// Which `POST /enterprise_connections/{enterprise_connection_id}/test_runs` a mock answers.
pub struct CreateEnterpriseConnectionTestRunWhen(::httpmock::When);
impl CreateEnterpriseConnectionTestRunWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/enterprise_connections/[^/]*/test_runs$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /enterprise_connections/{enterprise_connection_id}/test_runs` answers.
pub struct CreateEnterpriseConnectionTestRunThen(::httpmock::Then);
impl CreateEnterpriseConnectionTestRunThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl CreateEnterpriseConnectionTestRunWhen {
    /// Requires this `enterprise_connection_id` in the path.
    #[track_caller]
    pub fn enterprise_connection_id(
        self,
        value: impl IntoInput<crate::ids::EnterpriseConnectionId>,
    ) -> Self {
        Self(super::path(
            self.0,
            "/v1/enterprise_connections/",
            "/test_runs",
            value.into_input(),
        ))
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
identity_facade_core::sample!(
    crate::enterprise_connections::EnterpriseConnection,
    "{\"active\":false,\"created_at\":1767225600000,\"domains\":[],\"id\":\"enterprise_connection_1\",\"name\":\"name\",\"object\":\"object\",\"provider\":\"provider\",\"updated_at\":1767225600000}"
);
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
identity_facade_core::sample!(
    crate::enterprise_connections::EnterpriseConnectionCustomAttributesItem,
    "{\"key\":\"key\",\"name\":\"name\"}"
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
identity_facade_core::sample!(
    crate::enterprise_connections::EnterpriseConnectionOauthConfig,
    "{}"
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
identity_facade_core::sample!(
    crate::enterprise_connections::EnterpriseConnectionSamlConnection,
    "{}"
);
identity_facade_core::to_wire!(
    crate::enterprise_connections::EnterpriseConnectionSamlConnectionLoginHint {
        mode: "mode",
        source: "source",
    }
);
identity_facade_core::sample!(
    crate::enterprise_connections::EnterpriseConnectionSamlConnectionLoginHint,
    "{\"mode\":\"email_address\"}"
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
identity_facade_core::sample!(
    crate::enterprise_connections::EnterpriseConnectionTestRun,
    "{\"connection_type\":\"saml\",\"created_at\":1767225600000,\"id\":\"id\",\"status\":\"pending\"}"
);
identity_facade_core::to_wire!(
    crate::enterprise_connections::EnterpriseConnectionTestRunLogsItem {
        code: "code",
        level: "level",
        message: "message",
        short_message: "short_message",
    }
);
identity_facade_core::sample!(
    crate::enterprise_connections::EnterpriseConnectionTestRunLogsItem,
    "{\"level\":\"level\",\"message\":\"message\"}"
);
identity_facade_core::to_wire!(
    crate::enterprise_connections::EnterpriseConnectionTestRunOauth {
        access_token: "access_token",
        id_token: "id_token",
        user_info: "user_info",
    }
);
identity_facade_core::sample!(
    crate::enterprise_connections::EnterpriseConnectionTestRunOauth,
    "{}"
);
identity_facade_core::to_wire!(
    crate::enterprise_connections::EnterpriseConnectionTestRunParsedUserInfo {
        email_address: "email_address",
        first_name: "first_name",
        last_name: "last_name",
        user_id: "user_id",
    }
);
identity_facade_core::sample!(
    crate::enterprise_connections::EnterpriseConnectionTestRunParsedUserInfo,
    "{}"
);
identity_facade_core::to_wire!(
    crate::enterprise_connections::EnterpriseConnectionTestRunResponse { url: "url" }
);
identity_facade_core::sample!(
    crate::enterprise_connections::EnterpriseConnectionTestRunResponse,
    "{\"url\":\"secret\"}"
);
identity_facade_core::to_wire!(
    crate::enterprise_connections::EnterpriseConnectionTestRunSaml {
        relay_state: "relay_state",
        saml_request: "saml_request",
        saml_response: "saml_response",
    }
);
identity_facade_core::sample!(
    crate::enterprise_connections::EnterpriseConnectionTestRunSaml,
    "{}"
);
identity_facade_core::to_wire!(
    crate::enterprise_connections::EnterpriseConnectionTestRuns {
        data: "data",
        total_count: "total_count",
    }
);
identity_facade_core::sample!(
    crate::enterprise_connections::EnterpriseConnectionTestRuns,
    "{\"data\":[],\"total_count\":0}"
);
identity_facade_core::to_wire!(crate::enterprise_connections::EnterpriseConnections {
    data: "data",
    total_count: "total_count",
});
identity_facade_core::sample!(
    crate::enterprise_connections::EnterpriseConnections,
    "{\"data\":[],\"total_count\":0}"
);
