// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

/// Which `GET /saml_connections` a mock answers.
pub struct ListSamlConnectionsWhen(::httpmock::When);
impl ListSamlConnectionsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/saml_connections$").unwrap()),
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

    /// This `order_by` in the query, or none in it.
    pub fn order_by<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("order_by", value.to_string()))
        } else {
            Self(self.0.query_param_missing("order_by"))
        }
    }

    /// This `organization_id` in the query, or none in it.
    pub fn organization_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::std::vec::Vec<::std::string::String>>>,
    {
        match value.into() {
            Some(value) => Self(value.iter().fold(self.0, |when, item| {
                when.query_param("organization_id", item.to_string())
            })),
            None => Self(self.0.query_param_missing("organization_id")),
        }
    }

    /// This `query` in the query, or none in it.
    pub fn query<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("query", value.to_string()))
        } else {
            Self(self.0.query_param_missing("query"))
        }
    }
}

/// What a mock of `GET /saml_connections` answers.
pub struct ListSamlConnectionsThen(::httpmock::Then);
impl ListSamlConnectionsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `POST /saml_connections` a mock answers.
pub struct CreateSamlConnectionWhen(::httpmock::When);
impl CreateSamlConnectionWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/saml_connections$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::saml_connections::CreateSamlConnectionBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /saml_connections` answers.
pub struct CreateSamlConnectionThen(::httpmock::Then);
impl CreateSamlConnectionThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `DELETE /saml_connections/{saml_connection_id}` a mock answers.
pub struct DeleteSamlConnectionWhen(::httpmock::When);
impl DeleteSamlConnectionWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/saml_connections/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `saml_connection_id` in the path.
    pub fn saml_connection_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/saml_connections/", value, "")),
        )
    }
}

/// What a mock of `DELETE /saml_connections/{saml_connection_id}` answers.
pub struct DeleteSamlConnectionThen(::httpmock::Then);
impl DeleteSamlConnectionThen {
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

/// Which `GET /saml_connections/{saml_connection_id}` a mock answers.
pub struct GetSamlConnectionWhen(::httpmock::When);
impl GetSamlConnectionWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/saml_connections/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `saml_connection_id` in the path.
    pub fn saml_connection_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/saml_connections/", value, "")),
        )
    }
}

/// What a mock of `GET /saml_connections/{saml_connection_id}` answers.
pub struct GetSamlConnectionThen(::httpmock::Then);
impl GetSamlConnectionThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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

/// Which `PATCH /saml_connections/{saml_connection_id}` a mock answers.
pub struct UpdateSamlConnectionWhen(::httpmock::When);
impl UpdateSamlConnectionWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/saml_connections/[^/]*$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `saml_connection_id` in the path.
    pub fn saml_connection_id(self, value: &str) -> Self {
        Self(
            self.0
                .path_matches(super::path("/v1/saml_connections/", value, "")),
        )
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::saml_connections::UpdateSamlConnectionBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `PATCH /saml_connections/{saml_connection_id}` answers.
pub struct UpdateSamlConnectionThen(::httpmock::Then);
impl UpdateSamlConnectionThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
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
identity_facade_core::to_wire!(crate::saml_connections::SamlConnectionAttributeMapping {
    email_address: "email_address",
    first_name: "first_name",
    last_name: "last_name",
    user_id: "user_id",
});
identity_facade_core::to_wire!(crate::saml_connections::SamlConnectionLoginHint {
    mode: "mode",
    source: "source",
});
identity_facade_core::to_wire!(crate::saml_connections::SamlConnections {
    data: "data",
    total_count: "total_count",
});
