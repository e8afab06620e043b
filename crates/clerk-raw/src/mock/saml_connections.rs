// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{AtMost, Int, IntoInput, IntoList, List};

/// Which `GET /saml_connections` a mock answers.
pub struct ListSamlConnectionsWhen(::httpmock::When);
impl ListSamlConnectionsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/saml_connections$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /saml_connections` answers.
pub struct ListSamlConnectionsThen(::httpmock::Then);
impl ListSamlConnectionsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::saml_connections::SamlConnections) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl ListSamlConnectionsWhen {
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

    /// Requires this `query` in the query.
    #[track_caller]
    pub fn query(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "query", false, value.into_input()))
    }

    /// Requires this `order_by` in the query.
    #[track_caller]
    pub fn order_by(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "order_by", false, value.into_input()))
    }

    /// Requires this `organization_id` in the query.
    #[track_caller]
    pub fn organization_id<M>(self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        Self(super::query(
            self.0,
            "organization_id",
            false,
            value.into_list(),
        ))
    }
}

/// Which `POST /saml_connections` a mock answers.
pub struct CreateSamlConnectionWhen(::httpmock::When);
impl CreateSamlConnectionWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/saml_connections$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /saml_connections` answers.
pub struct CreateSamlConnectionThen(::httpmock::Then);
impl CreateSamlConnectionThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::saml_connections::SamlConnection) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl CreateSamlConnectionWhen {
    /// Requires this `attribute_mapping` in the body.
    #[track_caller]
    pub fn attribute_mapping(
        self,
        value: impl IntoInput<crate::saml_connections::CreateSamlConnectionBodyAttributeMapping>,
    ) -> Self {
        Self(super::member(
            self.0,
            "attribute_mapping",
            value.into_input(),
        ))
    }

    /// Requires null as `attribute_mapping` in the body.
    pub fn attribute_mapping_null(self) -> Self {
        Self(super::member(self.0, "attribute_mapping", Ok(())))
    }

    /// Requires this `domain` in the body.
    #[track_caller]
    pub fn domain(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "domain", value.into_input()))
    }

    /// Requires this `domains` in the body.
    #[track_caller]
    pub fn domains<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "domains", value.into_list()))
    }

    /// Requires this `force_authn` in the body.
    #[track_caller]
    pub fn force_authn(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "force_authn", value.into_input()))
    }

    /// Requires this `idp_certificate` in the body.
    #[track_caller]
    pub fn idp_certificate(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "idp_certificate", value.into_input()))
    }

    /// Requires null as `idp_certificate` in the body.
    pub fn idp_certificate_null(self) -> Self {
        Self(super::member(self.0, "idp_certificate", Ok(())))
    }

    /// Requires this `idp_entity_id` in the body.
    #[track_caller]
    pub fn idp_entity_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "idp_entity_id", value.into_input()))
    }

    /// Requires null as `idp_entity_id` in the body.
    pub fn idp_entity_id_null(self) -> Self {
        Self(super::member(self.0, "idp_entity_id", Ok(())))
    }

    /// Requires this `idp_metadata` in the body.
    #[track_caller]
    pub fn idp_metadata(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "idp_metadata", value.into_input()))
    }

    /// Requires null as `idp_metadata` in the body.
    pub fn idp_metadata_null(self) -> Self {
        Self(super::member(self.0, "idp_metadata", Ok(())))
    }

    /// Requires this `idp_metadata_url` in the body.
    #[track_caller]
    pub fn idp_metadata_url(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(
            self.0,
            "idp_metadata_url",
            value.into_input(),
        ))
    }

    /// Requires null as `idp_metadata_url` in the body.
    pub fn idp_metadata_url_null(self) -> Self {
        Self(super::member(self.0, "idp_metadata_url", Ok(())))
    }

    /// Requires this `idp_sso_url` in the body.
    #[track_caller]
    pub fn idp_sso_url(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "idp_sso_url", value.into_input()))
    }

    /// Requires null as `idp_sso_url` in the body.
    pub fn idp_sso_url_null(self) -> Self {
        Self(super::member(self.0, "idp_sso_url", Ok(())))
    }

    /// Requires this `login_hint` in the body.
    #[track_caller]
    pub fn login_hint(
        self,
        value: impl IntoInput<crate::saml_connections::CreateSamlConnectionBodyLoginHint>,
    ) -> Self {
        Self(super::member(self.0, "login_hint", value.into_input()))
    }

    /// Requires null as `login_hint` in the body.
    pub fn login_hint_null(self) -> Self {
        Self(super::member(self.0, "login_hint", Ok(())))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
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
        value: impl IntoInput<crate::saml_connections::CreateSamlConnectionBodyProvider>,
    ) -> Self {
        Self(super::member(self.0, "provider", value.into_input()))
    }
}

/// Which `DELETE /saml_connections/{saml_connection_id}` a mock answers.
pub struct DeleteSamlConnectionWhen(::httpmock::When);
impl DeleteSamlConnectionWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/saml_connections/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `DELETE /saml_connections/{saml_connection_id}` answers.
pub struct DeleteSamlConnectionThen(::httpmock::Then);
impl DeleteSamlConnectionThen {
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

impl DeleteSamlConnectionWhen {
    /// Requires this `saml_connection_id` in the path.
    #[track_caller]
    pub fn saml_connection_id(self, value: impl IntoInput<crate::ids::SamlConnectionId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/saml_connections/",
            "",
            value.into_input(),
        ))
    }
}

/// Which `GET /saml_connections/{saml_connection_id}` a mock answers.
pub struct GetSamlConnectionWhen(::httpmock::When);
impl GetSamlConnectionWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/saml_connections/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /saml_connections/{saml_connection_id}` answers.
pub struct GetSamlConnectionThen(::httpmock::Then);
impl GetSamlConnectionThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::saml_connections::SamlConnection) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl GetSamlConnectionWhen {
    /// Requires this `saml_connection_id` in the path.
    #[track_caller]
    pub fn saml_connection_id(self, value: impl IntoInput<crate::ids::SamlConnectionId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/saml_connections/",
            "",
            value.into_input(),
        ))
    }
}

/// Which `PATCH /saml_connections/{saml_connection_id}` a mock answers.
pub struct UpdateSamlConnectionWhen(::httpmock::When);
impl UpdateSamlConnectionWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/saml_connections/[^/]*$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `PATCH /saml_connections/{saml_connection_id}` answers.
pub struct UpdateSamlConnectionThen(::httpmock::Then);
impl UpdateSamlConnectionThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::saml_connections::SamlConnection) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl UpdateSamlConnectionWhen {
    /// Requires this `saml_connection_id` in the path.
    #[track_caller]
    pub fn saml_connection_id(self, value: impl IntoInput<crate::ids::SamlConnectionId>) -> Self {
        Self(super::path(
            self.0,
            "/v1/saml_connections/",
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

    /// Requires this `allow_idp_initiated` in the body.
    #[track_caller]
    pub fn allow_idp_initiated(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "allow_idp_initiated",
            value.into_input(),
        ))
    }

    /// Requires null as `allow_idp_initiated` in the body.
    pub fn allow_idp_initiated_null(self) -> Self {
        Self(super::member(self.0, "allow_idp_initiated", Ok(())))
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

    /// Requires this `allow_subdomains` in the body.
    #[track_caller]
    pub fn allow_subdomains(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "allow_subdomains",
            value.into_input(),
        ))
    }

    /// Requires null as `allow_subdomains` in the body.
    pub fn allow_subdomains_null(self) -> Self {
        Self(super::member(self.0, "allow_subdomains", Ok(())))
    }

    /// Requires this `attribute_mapping` in the body.
    #[track_caller]
    pub fn attribute_mapping(
        self,
        value: impl IntoInput<crate::saml_connections::UpdateSamlConnectionBodyAttributeMapping>,
    ) -> Self {
        Self(super::member(
            self.0,
            "attribute_mapping",
            value.into_input(),
        ))
    }

    /// Requires null as `attribute_mapping` in the body.
    pub fn attribute_mapping_null(self) -> Self {
        Self(super::member(self.0, "attribute_mapping", Ok(())))
    }

    /// Requires this `consent_verified_domains_deletion` in the body.
    #[track_caller]
    pub fn consent_verified_domains_deletion(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "consent_verified_domains_deletion",
            value.into_input(),
        ))
    }

    /// Requires null as `consent_verified_domains_deletion` in the body.
    pub fn consent_verified_domains_deletion_null(self) -> Self {
        Self(super::member(
            self.0,
            "consent_verified_domains_deletion",
            Ok(()),
        ))
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

    /// Requires this `domain` in the body.
    #[track_caller]
    pub fn domain(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "domain", value.into_input()))
    }

    /// Requires null as `domain` in the body.
    pub fn domain_null(self) -> Self {
        Self(super::member(self.0, "domain", Ok(())))
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

    /// Requires this `force_authn` in the body.
    #[track_caller]
    pub fn force_authn(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "force_authn", value.into_input()))
    }

    /// Requires this `idp_certificate` in the body.
    #[track_caller]
    pub fn idp_certificate(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "idp_certificate", value.into_input()))
    }

    /// Requires null as `idp_certificate` in the body.
    pub fn idp_certificate_null(self) -> Self {
        Self(super::member(self.0, "idp_certificate", Ok(())))
    }

    /// Requires this `idp_entity_id` in the body.
    #[track_caller]
    pub fn idp_entity_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "idp_entity_id", value.into_input()))
    }

    /// Requires null as `idp_entity_id` in the body.
    pub fn idp_entity_id_null(self) -> Self {
        Self(super::member(self.0, "idp_entity_id", Ok(())))
    }

    /// Requires this `idp_metadata` in the body.
    #[track_caller]
    pub fn idp_metadata(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "idp_metadata", value.into_input()))
    }

    /// Requires null as `idp_metadata` in the body.
    pub fn idp_metadata_null(self) -> Self {
        Self(super::member(self.0, "idp_metadata", Ok(())))
    }

    /// Requires this `idp_metadata_url` in the body.
    #[track_caller]
    pub fn idp_metadata_url(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(
            self.0,
            "idp_metadata_url",
            value.into_input(),
        ))
    }

    /// Requires null as `idp_metadata_url` in the body.
    pub fn idp_metadata_url_null(self) -> Self {
        Self(super::member(self.0, "idp_metadata_url", Ok(())))
    }

    /// Requires this `idp_sso_url` in the body.
    #[track_caller]
    pub fn idp_sso_url(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "idp_sso_url", value.into_input()))
    }

    /// Requires null as `idp_sso_url` in the body.
    pub fn idp_sso_url_null(self) -> Self {
        Self(super::member(self.0, "idp_sso_url", Ok(())))
    }

    /// Requires this `login_hint` in the body.
    #[track_caller]
    pub fn login_hint(
        self,
        value: impl IntoInput<crate::saml_connections::UpdateSamlConnectionBodyLoginHint>,
    ) -> Self {
        Self(super::member(self.0, "login_hint", value.into_input()))
    }

    /// Requires null as `login_hint` in the body.
    pub fn login_hint_null(self) -> Self {
        Self(super::member(self.0, "login_hint", Ok(())))
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

    /// Requires this `organization_id` in the body.
    #[track_caller]
    pub fn organization_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "organization_id", value.into_input()))
    }

    /// Requires null as `organization_id` in the body.
    pub fn organization_id_null(self) -> Self {
        Self(super::member(self.0, "organization_id", Ok(())))
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

identity_facade_core::to_wire!(crate::saml_connections::SamlConnection {
    acs_url: "acs_url",
    active: "active",
    allow_idp_initiated: "allow_idp_initiated",
    allow_organization_account_linking: "allow_organization_account_linking",
    allow_subdomains: "allow_subdomains",
    attribute_mapping: "attribute_mapping",
    created_at: "created_at",
    disable_additional_identifications: "disable_additional_identifications",
    domain: "domain",
    domains: "domains",
    enterprise_connection_id: "enterprise_connection_id",
    force_authn: "force_authn",
    id: "id",
    idp_certificate: "idp_certificate",
    idp_certificate_expires_at: "idp_certificate_expires_at",
    idp_certificate_issued_at: "idp_certificate_issued_at",
    idp_entity_id: "idp_entity_id",
    idp_metadata: "idp_metadata",
    idp_metadata_url: "idp_metadata_url",
    idp_sso_url: "idp_sso_url",
    login_hint: "login_hint",
    name: "name",
    object: "object",
    organization_id: "organization_id",
    provider: "provider",
    sp_entity_id: "sp_entity_id",
    sp_metadata_url: "sp_metadata_url",
    sync_user_attributes: "sync_user_attributes",
    updated_at: "updated_at",
    user_count: "user_count",
});
identity_facade_core::sample!(
    crate::saml_connections::SamlConnection,
    "{\"acs_url\":\"acs_url\",\"active\":false,\"allow_idp_initiated\":false,\"allow_organization_account_linking\":false,\"allow_subdomains\":false,\"created_at\":1767225600000,\"disable_additional_identifications\":false,\"force_authn\":false,\"id\":\"saml_connection_1\",\"idp_certificate\":null,\"idp_certificate_expires_at\":null,\"idp_certificate_issued_at\":null,\"idp_entity_id\":null,\"idp_sso_url\":null,\"login_hint\":{\"mode\":\"email_address\"},\"name\":\"name\",\"object\":\"object\",\"provider\":\"provider\",\"sp_entity_id\":\"sp_entity_id\",\"sp_metadata_url\":\"sp_metadata_url\",\"sync_user_attributes\":false,\"updated_at\":1767225600000,\"user_count\":0}"
);
identity_facade_core::to_wire!(crate::saml_connections::SamlConnectionAttributeMapping {
    email_address: "email_address",
    first_name: "first_name",
    last_name: "last_name",
    user_id: "user_id",
});
identity_facade_core::sample!(
    crate::saml_connections::SamlConnectionAttributeMapping,
    "{\"email_address\":\"email_address\",\"first_name\":\"first_name\",\"last_name\":\"last_name\",\"user_id\":\"user_id\"}"
);
identity_facade_core::to_wire!(crate::saml_connections::SamlConnectionLoginHint {
    mode: "mode",
    source: "source",
});
identity_facade_core::sample!(
    crate::saml_connections::SamlConnectionLoginHint,
    "{\"mode\":\"email_address\"}"
);
identity_facade_core::to_wire!(crate::saml_connections::SamlConnections {
    data: "data",
    total_count: "total_count",
});
identity_facade_core::sample!(
    crate::saml_connections::SamlConnections,
    "{\"data\":[],\"total_count\":0}"
);
