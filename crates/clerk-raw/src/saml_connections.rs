// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    AtMost, BodyKind, BodyRule, Call, Checks, Int, IntoInput, IntoList, Items, List, Listing, Open,
    Operation, Paging, Parameter, Receipt, UnixMillis,
};

/// Facts of `GET /saml_connections`.
pub static LIST_SAML_CONNECTIONS: Operation = Operation::new(
    "ListSAMLConnections",
    http::Method::GET,
    "/saml_connections",
    "saml-connections",
)
.parameters(&[
    Parameter::query("limit"),
    Parameter::query("offset"),
    Parameter::query("query"),
    Parameter::query("order_by"),
    Parameter::query("organization_id"),
])
.idempotent()
.deprecated()
.paging(Paging::offset("offset", "limit"))
.listing(Listing::new().largest(500).within("data", "total_count"));
/// The call of [`Client::list_saml_connections`](crate::Client::list_saml_connections), `GET /saml_connections`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListSamlConnectionsCall {
    call: Call,
}

impl ListSamlConnectionsCall {
    /// Query parameter `limit`: integer from 1 to 500. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 500>>) -> Self {
        self.call.query("limit", value.into_input());
        self
    }

    /// Query parameter `offset`: integer >= 0. Default: `0`.
    pub fn offset(mut self, value: impl IntoInput<Int<0, { i64::MAX }>>) -> Self {
        self.call.query("offset", value.into_input());
        self
    }

    /// Query parameter `query`: string.
    pub fn query(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("query", value.into_input());
        self
    }

    /// Sort field; prefix `-` for descending or `+` for ascending, which is the default direction.
    ///
    /// Query parameter `order_by`: string.
    pub fn order_by(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("order_by", value.into_input());
        self
    }

    /// Query parameter `organization_id`: up to 100 strings.
    pub fn organization_id<M>(mut self, value: impl IntoList<AtMost<String, 100>, M>) -> Self {
        self.call.query("organization_id", value.into_list());
        self
    }
}

identity_facade_core::call!(ListSamlConnectionsCall -> SamlConnections);
identity_facade_core::paged!(ListSamlConnectionsCall -> SamlConnection);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListSamlConnectionsCall,
    crate::Client,
    LIST_SAML_CONNECTIONS,
    "Lists SAML connections (deprecated: use enterprise connections).",
    false,
    [
        query::<Int<1, 500>>("limit", "Default: `10`."),
        query::<Int<0, { i64::MAX }>>("offset", "Default: `0`."),
        query::<String>("query"),
        query::<String>(
            "order_by",
            "Sort field; prefix `-` for descending or `+` for ascending, which is the default direction."
        ),
        query::<AtMost<String, 100>>("organization_id")
    ]
);
impl crate::Client {
    /// Lists SAML connections (deprecated: use enterprise connections).
    ///
    /// `GET /saml_connections`
    ///
    /// * Returns [`SamlConnections`], with status 200.
    /// * Errors: 402, 403, 422.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `offset` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Deprecated.
    /// * Feature `saml-connections`; in `identity-facade`, `clerk-saml-connections`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/saml-connections/get/saml_connections>)
    #[deprecated]
    pub fn list_saml_connections(&self) -> ListSamlConnectionsCall {
        let call = self.transport.call(&LIST_SAML_CONNECTIONS);
        ListSamlConnectionsCall { call }
    }
}

/// Facts of `POST /saml_connections`.
pub static CREATE_SAML_CONNECTION: Operation = Operation::new(
    "CreateSAMLConnection",
    http::Method::POST,
    "/saml_connections",
    "saml-connections",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("name"),
    BodyRule::Required("provider"),
    BodyRule::AnyOf(&["domain", "domains"]),
])
.deprecated();
/// The call of [`Client::create_saml_connection`](crate::Client::create_saml_connection), `POST /saml_connections`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateSamlConnectionCall {
    call: Call,
}

impl CreateSamlConnectionCall {
    /// `attribute_mapping`: `CreateSamlConnectionBodyAttributeMapping`.
    pub fn attribute_mapping(
        mut self,
        value: impl IntoInput<CreateSamlConnectionBodyAttributeMapping>,
    ) -> Self {
        self.call.member("attribute_mapping", value.into_input());
        self
    }

    /// Sends `null` for `attribute_mapping`.
    pub fn attribute_mapping_null(mut self) -> Self {
        self.call.null("attribute_mapping");
        self
    }

    /// `domain`: string. Deprecated.
    pub fn domain(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("domain", value.into_input());
        self
    }

    /// `domains`: list of strings.
    pub fn domains<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("domains", value.into_list());
        self
    }

    /// `force_authn`: boolean.
    pub fn force_authn(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("force_authn", value.into_input());
        self
    }

    /// `idp_certificate`: string.
    pub fn idp_certificate(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("idp_certificate", value.into_input());
        self
    }

    /// Sends `null` for `idp_certificate`.
    pub fn idp_certificate_null(mut self) -> Self {
        self.call.null("idp_certificate");
        self
    }

    /// `idp_entity_id`: string.
    pub fn idp_entity_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("idp_entity_id", value.into_input());
        self
    }

    /// Sends `null` for `idp_entity_id`.
    pub fn idp_entity_id_null(mut self) -> Self {
        self.call.null("idp_entity_id");
        self
    }

    /// `idp_metadata`: string.
    pub fn idp_metadata(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("idp_metadata", value.into_input());
        self
    }

    /// Sends `null` for `idp_metadata`.
    pub fn idp_metadata_null(mut self) -> Self {
        self.call.null("idp_metadata");
        self
    }

    /// URL of the SAML metadata; wins over the single `idp_` members in SAML connections.
    ///
    /// `idp_metadata_url`: string.
    pub fn idp_metadata_url(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("idp_metadata_url", value.into_input());
        self
    }

    /// Sends `null` for `idp_metadata_url`.
    pub fn idp_metadata_url_null(mut self) -> Self {
        self.call.null("idp_metadata_url");
        self
    }

    /// `idp_sso_url`: string.
    pub fn idp_sso_url(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("idp_sso_url", value.into_input());
        self
    }

    /// Sends `null` for `idp_sso_url`.
    pub fn idp_sso_url_null(mut self) -> Self {
        self.call.null("idp_sso_url");
        self
    }

    /// `login_hint`: `CreateSamlConnectionBodyLoginHint`.
    pub fn login_hint(mut self, value: impl IntoInput<CreateSamlConnectionBodyLoginHint>) -> Self {
        self.call.member("login_hint", value.into_input());
        self
    }

    /// Sends `null` for `login_hint`.
    pub fn login_hint_null(mut self) -> Self {
        self.call.null("login_hint");
        self
    }

    /// `name`: string. Required.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("name", value.into_input());
        self
    }

    /// `organization_id`: string.
    pub fn organization_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("organization_id", value.into_input());
        self
    }

    /// Sends `null` for `organization_id`.
    pub fn organization_id_null(mut self) -> Self {
        self.call.null("organization_id");
        self
    }

    /// `provider`: `CreateSamlConnectionBodyProvider`. Required.
    pub fn provider(mut self, value: impl IntoInput<CreateSamlConnectionBodyProvider>) -> Self {
        self.call.member("provider", value.into_input());
        self
    }
}

identity_facade_core::call!(CreateSamlConnectionCall -> SamlConnection);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateSamlConnectionCall,
    crate::Client,
    CREATE_SAML_CONNECTION,
    "Creates a SAML connection (deprecated: use enterprise connections).",
    false,
    [
        member::<identity_facade_core::Nullable<CreateSamlConnectionBodyAttributeMapping>>(
            "attribute_mapping"
        ),
        member::<String>("domain").deprecated(),
        member::<List<String>>("domains"),
        member::<bool>("force_authn"),
        member::<identity_facade_core::Nullable<String>>("idp_certificate"),
        member::<identity_facade_core::Nullable<String>>("idp_entity_id"),
        member::<identity_facade_core::Nullable<String>>("idp_metadata"),
        member::<identity_facade_core::Nullable<String>>(
            "idp_metadata_url",
            "URL of the SAML metadata; wins over the single `idp_` members in SAML connections."
        ),
        member::<identity_facade_core::Nullable<String>>("idp_sso_url"),
        member::<identity_facade_core::Nullable<CreateSamlConnectionBodyLoginHint>>("login_hint"),
        member::<String>("name"),
        member::<identity_facade_core::Nullable<String>>("organization_id"),
        member::<CreateSamlConnectionBodyProvider>("provider")
    ]
);
impl crate::Client {
    /// Creates a SAML connection (deprecated: use enterprise connections).
    ///
    /// `POST /saml_connections`
    ///
    /// * Required: `name`, `provider`.
    /// * At least one of `domain`, `domains` is required.
    /// * Returns [`SamlConnection`], with status 200.
    /// * Errors: 402, 403, 404, 409, 422.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Deprecated.
    /// * Feature `saml-connections`; in `identity-facade`, `clerk-saml-connections`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/saml-connections/post/saml_connections>)
    #[deprecated]
    pub fn create_saml_connection(&self) -> CreateSamlConnectionCall {
        let call = self.transport.call(&CREATE_SAML_CONNECTION);
        CreateSamlConnectionCall { call }
    }
}

/// Facts of `DELETE /saml_connections/{saml_connection_id}`.
pub static DELETE_SAML_CONNECTION: Operation = Operation::new(
    "DeleteSAMLConnection",
    http::Method::DELETE,
    "/saml_connections/{saml_connection_id}",
    "saml-connections",
)
.parameters(&[Parameter::path("saml_connection_id")])
.idempotent()
.deprecated()
.receipt(Receipt::new(
    Some("deleted"),
    &[("id", "saml_connection_id")],
));
/// The call of [`Client::delete_saml_connection`](crate::Client::delete_saml_connection), `DELETE /saml_connections/{saml_connection_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteSamlConnectionCall {
    call: Call,
}

identity_facade_core::call!(DeleteSamlConnectionCall -> crate ::shared::DeletedObject);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteSamlConnectionCall,
    crate::Client,
    DELETE_SAML_CONNECTION,
    "Deletes a SAML connection (deprecated: use enterprise connections).",
    false,
    [identifier::<crate::ids::SamlConnectionId>(
        "saml_connection_id"
    )]
);
impl crate::Client {
    /// Deletes a SAML connection (deprecated: use enterprise connections).
    ///
    /// `DELETE /saml_connections/{saml_connection_id}`
    ///
    /// * Required: `saml_connection_id`.
    /// * Returns [`DeletedObject`](crate::shared::DeletedObject), with status 200.
    /// * Errors: 402, 403, 404.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Deprecated.
    /// * Feature `saml-connections`; in `identity-facade`, `clerk-saml-connections`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/saml-connections/delete/saml_connections/%7Bsaml_connection_id%7D>)
    #[deprecated]
    pub fn delete_saml_connection(
        &self,
        saml_connection_id: impl IntoInput<crate::ids::SamlConnectionId>,
    ) -> DeleteSamlConnectionCall {
        let mut call = self.transport.call(&DELETE_SAML_CONNECTION);
        call.path("saml_connection_id", saml_connection_id.into_input());
        DeleteSamlConnectionCall { call }
    }
}

/// Facts of `GET /saml_connections/{saml_connection_id}`.
pub static GET_SAML_CONNECTION: Operation = Operation::new(
    "GetSAMLConnection",
    http::Method::GET,
    "/saml_connections/{saml_connection_id}",
    "saml-connections",
)
.parameters(&[Parameter::path("saml_connection_id")])
.idempotent()
.deprecated();
/// The call of [`Client::get_saml_connection`](crate::Client::get_saml_connection), `GET /saml_connections/{saml_connection_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetSamlConnectionCall {
    call: Call,
}

identity_facade_core::call!(GetSamlConnectionCall -> SamlConnection);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetSamlConnectionCall,
    crate::Client,
    GET_SAML_CONNECTION,
    "Returns one SAML connection (deprecated: use enterprise connections).",
    false,
    [identifier::<crate::ids::SamlConnectionId>(
        "saml_connection_id"
    )]
);
impl crate::Client {
    /// Returns one SAML connection (deprecated: use enterprise connections).
    ///
    /// `GET /saml_connections/{saml_connection_id}`
    ///
    /// * Required: `saml_connection_id`.
    /// * Returns [`SamlConnection`], with status 200.
    /// * Errors: 402, 403, 404.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Deprecated.
    /// * Feature `saml-connections`; in `identity-facade`, `clerk-saml-connections`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/saml-connections/get/saml_connections/%7Bsaml_connection_id%7D>)
    #[deprecated]
    pub fn get_saml_connection(
        &self,
        saml_connection_id: impl IntoInput<crate::ids::SamlConnectionId>,
    ) -> GetSamlConnectionCall {
        let mut call = self.transport.call(&GET_SAML_CONNECTION);
        call.path("saml_connection_id", saml_connection_id.into_input());
        GetSamlConnectionCall { call }
    }
}

/// Facts of `PATCH /saml_connections/{saml_connection_id}`.
pub static UPDATE_SAML_CONNECTION: Operation = Operation::new(
    "UpdateSAMLConnection",
    http::Method::PATCH,
    "/saml_connections/{saml_connection_id}",
    "saml-connections",
)
.parameters(&[Parameter::path("saml_connection_id")])
.body(BodyKind::Object)
.deprecated();
/// The call of [`Client::update_saml_connection`](crate::Client::update_saml_connection), `PATCH /saml_connections/{saml_connection_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateSamlConnectionCall {
    call: Call,
}

impl UpdateSamlConnectionCall {
    /// `active`: boolean.
    pub fn active(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("active", value.into_input());
        self
    }

    /// Sends `null` for `active`.
    pub fn active_null(mut self) -> Self {
        self.call.null("active");
        self
    }

    /// `allow_idp_initiated`: boolean.
    pub fn allow_idp_initiated(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("allow_idp_initiated", value.into_input());
        self
    }

    /// Sends `null` for `allow_idp_initiated`.
    pub fn allow_idp_initiated_null(mut self) -> Self {
        self.call.null("allow_idp_initiated");
        self
    }

    /// `allow_organization_account_linking`: boolean.
    pub fn allow_organization_account_linking(mut self, value: impl IntoInput<bool>) -> Self {
        self.call
            .member("allow_organization_account_linking", value.into_input());
        self
    }

    /// Sends `null` for `allow_organization_account_linking`.
    pub fn allow_organization_account_linking_null(mut self) -> Self {
        self.call.null("allow_organization_account_linking");
        self
    }

    /// `allow_subdomains`: boolean.
    pub fn allow_subdomains(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("allow_subdomains", value.into_input());
        self
    }

    /// Sends `null` for `allow_subdomains`.
    pub fn allow_subdomains_null(mut self) -> Self {
        self.call.null("allow_subdomains");
        self
    }

    /// `attribute_mapping`: `UpdateSamlConnectionBodyAttributeMapping`.
    pub fn attribute_mapping(
        mut self,
        value: impl IntoInput<UpdateSamlConnectionBodyAttributeMapping>,
    ) -> Self {
        self.call.member("attribute_mapping", value.into_input());
        self
    }

    /// Sends `null` for `attribute_mapping`.
    pub fn attribute_mapping_null(mut self) -> Self {
        self.call.null("attribute_mapping");
        self
    }

    /// `true` deletes conflicting verified domains; else activation fails.
    ///
    /// `consent_verified_domains_deletion`: boolean.
    pub fn consent_verified_domains_deletion(mut self, value: impl IntoInput<bool>) -> Self {
        self.call
            .member("consent_verified_domains_deletion", value.into_input());
        self
    }

    /// Sends `null` for `consent_verified_domains_deletion`.
    pub fn consent_verified_domains_deletion_null(mut self) -> Self {
        self.call.null("consent_verified_domains_deletion");
        self
    }

    /// `disable_additional_identifications`: boolean.
    pub fn disable_additional_identifications(mut self, value: impl IntoInput<bool>) -> Self {
        self.call
            .member("disable_additional_identifications", value.into_input());
        self
    }

    /// Sends `null` for `disable_additional_identifications`.
    pub fn disable_additional_identifications_null(mut self) -> Self {
        self.call.null("disable_additional_identifications");
        self
    }

    /// `domain`: string. Deprecated.
    pub fn domain(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("domain", value.into_input());
        self
    }

    /// Sends `null` for `domain`.
    pub fn domain_null(mut self) -> Self {
        self.call.null("domain");
        self
    }

    /// `domains`: list of strings.
    pub fn domains<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("domains", value.into_list());
        self
    }

    /// Sends `null` for `domains`.
    pub fn domains_null(mut self) -> Self {
        self.call.null("domains");
        self
    }

    /// `force_authn`: boolean.
    pub fn force_authn(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("force_authn", value.into_input());
        self
    }

    /// `idp_certificate`: string.
    pub fn idp_certificate(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("idp_certificate", value.into_input());
        self
    }

    /// Sends `null` for `idp_certificate`.
    pub fn idp_certificate_null(mut self) -> Self {
        self.call.null("idp_certificate");
        self
    }

    /// `idp_entity_id`: string.
    pub fn idp_entity_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("idp_entity_id", value.into_input());
        self
    }

    /// Sends `null` for `idp_entity_id`.
    pub fn idp_entity_id_null(mut self) -> Self {
        self.call.null("idp_entity_id");
        self
    }

    /// `idp_metadata`: string.
    pub fn idp_metadata(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("idp_metadata", value.into_input());
        self
    }

    /// Sends `null` for `idp_metadata`.
    pub fn idp_metadata_null(mut self) -> Self {
        self.call.null("idp_metadata");
        self
    }

    /// URL of the SAML metadata; wins over the single `idp_` members in SAML connections.
    ///
    /// `idp_metadata_url`: string.
    pub fn idp_metadata_url(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("idp_metadata_url", value.into_input());
        self
    }

    /// Sends `null` for `idp_metadata_url`.
    pub fn idp_metadata_url_null(mut self) -> Self {
        self.call.null("idp_metadata_url");
        self
    }

    /// `idp_sso_url`: string.
    pub fn idp_sso_url(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("idp_sso_url", value.into_input());
        self
    }

    /// Sends `null` for `idp_sso_url`.
    pub fn idp_sso_url_null(mut self) -> Self {
        self.call.null("idp_sso_url");
        self
    }

    /// `login_hint`: `UpdateSamlConnectionBodyLoginHint`.
    pub fn login_hint(mut self, value: impl IntoInput<UpdateSamlConnectionBodyLoginHint>) -> Self {
        self.call.member("login_hint", value.into_input());
        self
    }

    /// Sends `null` for `login_hint`.
    pub fn login_hint_null(mut self) -> Self {
        self.call.null("login_hint");
        self
    }

    /// `name`: string.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("name", value.into_input());
        self
    }

    /// Sends `null` for `name`.
    pub fn name_null(mut self) -> Self {
        self.call.null("name");
        self
    }

    /// `organization_id`: string.
    pub fn organization_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("organization_id", value.into_input());
        self
    }

    /// Sends `null` for `organization_id`.
    pub fn organization_id_null(mut self) -> Self {
        self.call.null("organization_id");
        self
    }

    /// `sync_user_attributes`: boolean.
    pub fn sync_user_attributes(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("sync_user_attributes", value.into_input());
        self
    }

    /// Sends `null` for `sync_user_attributes`.
    pub fn sync_user_attributes_null(mut self) -> Self {
        self.call.null("sync_user_attributes");
        self
    }
}

identity_facade_core::call!(UpdateSamlConnectionCall -> SamlConnection);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateSamlConnectionCall,
    crate::Client,
    UPDATE_SAML_CONNECTION,
    "Updates a SAML connection (deprecated: use enterprise connections).",
    false,
    [
        identifier::<crate::ids::SamlConnectionId>("saml_connection_id"),
        member::<identity_facade_core::Nullable<bool>>("active"),
        member::<identity_facade_core::Nullable<bool>>("allow_idp_initiated"),
        member::<identity_facade_core::Nullable<bool>>("allow_organization_account_linking"),
        member::<identity_facade_core::Nullable<bool>>("allow_subdomains"),
        member::<identity_facade_core::Nullable<UpdateSamlConnectionBodyAttributeMapping>>(
            "attribute_mapping"
        ),
        member::<identity_facade_core::Nullable<bool>>(
            "consent_verified_domains_deletion",
            "`true` deletes conflicting verified domains; else activation fails."
        ),
        member::<identity_facade_core::Nullable<bool>>("disable_additional_identifications"),
        member::<identity_facade_core::Nullable<String>>("domain").deprecated(),
        member::<identity_facade_core::Nullable<List<String>>>("domains"),
        member::<bool>("force_authn"),
        member::<identity_facade_core::Nullable<String>>("idp_certificate"),
        member::<identity_facade_core::Nullable<String>>("idp_entity_id"),
        member::<identity_facade_core::Nullable<String>>("idp_metadata"),
        member::<identity_facade_core::Nullable<String>>(
            "idp_metadata_url",
            "URL of the SAML metadata; wins over the single `idp_` members in SAML connections."
        ),
        member::<identity_facade_core::Nullable<String>>("idp_sso_url"),
        member::<identity_facade_core::Nullable<UpdateSamlConnectionBodyLoginHint>>("login_hint"),
        member::<identity_facade_core::Nullable<String>>("name"),
        member::<identity_facade_core::Nullable<String>>("organization_id"),
        member::<identity_facade_core::Nullable<bool>>("sync_user_attributes")
    ]
);
impl crate::Client {
    /// Updates a SAML connection (deprecated: use enterprise connections).
    ///
    /// `PATCH /saml_connections/{saml_connection_id}`
    ///
    /// * Required: `saml_connection_id`.
    /// * Returns [`SamlConnection`], with status 200.
    /// * Errors: 402, 403, 404, 409, 422.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Deprecated.
    /// * Feature `saml-connections`; in `identity-facade`, `clerk-saml-connections`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/saml-connections/patch/saml_connections/%7Bsaml_connection_id%7D>)
    #[deprecated]
    pub fn update_saml_connection(
        &self,
        saml_connection_id: impl IntoInput<crate::ids::SamlConnectionId>,
    ) -> UpdateSamlConnectionCall {
        let mut call = self.transport.call(&UPDATE_SAML_CONNECTION);
        call.path("saml_connection_id", saml_connection_id.into_input());
        UpdateSamlConnectionCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &LIST_SAML_CONNECTIONS,
    &CREATE_SAML_CONNECTION,
    &DELETE_SAML_CONNECTION,
    &GET_SAML_CONNECTION,
    &UPDATE_SAML_CONNECTION,
];

/// Object `CreateSamlConnectionBody attribute_mapping`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct CreateSamlConnectionBodyAttributeMapping {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    email_address: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    first_name: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    last_name: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    user_id: Option<String>,
}

impl CreateSamlConnectionBodyAttributeMapping {
    fn check(&self, _checks: &mut Checks) {}
}

/// Builds a [`CreateSamlConnectionBodyAttributeMapping`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateSamlConnectionBodyAttributeMappingBuilder {
    checks: Checks,
    value: CreateSamlConnectionBodyAttributeMapping,
}

impl CreateSamlConnectionBodyAttributeMappingBuilder {
    /// `email_address`: string.
    pub fn email_address(mut self, value: impl IntoInput<String>) -> Self {
        self.value.email_address = self.checks.take("email_address", value.into_input());
        self
    }

    /// `first_name`: string.
    pub fn first_name(mut self, value: impl IntoInput<String>) -> Self {
        self.value.first_name = self.checks.take("first_name", value.into_input());
        self
    }

    /// `last_name`: string.
    pub fn last_name(mut self, value: impl IntoInput<String>) -> Self {
        self.value.last_name = self.checks.take("last_name", value.into_input());
        self
    }

    /// `user_id`: string.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.value.user_id = self.checks.take("user_id", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    CreateSamlConnectionBodyAttributeMapping,
    CreateSamlConnectionBodyAttributeMappingBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateSamlConnectionBodyAttributeMapping);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    CreateSamlConnectionBodyAttributeMapping,
    false,
    [
        member::<String>("email_address"),
        member::<String>("first_name"),
        member::<String>("last_name"),
        member::<String>("user_id")
    ],
    []
);
/// Object `CreateSamlConnectionBody login_hint`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct CreateSamlConnectionBodyLoginHint {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    mode: Option<crate::shared::SamlLoginHintMode>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    source: Option<String>,
}

impl CreateSamlConnectionBodyLoginHint {
    fn check(&self, checks: &mut Checks) {
        checks.required("mode", self.mode.is_some());
    }
}

/// Builds a [`CreateSamlConnectionBodyLoginHint`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateSamlConnectionBodyLoginHintBuilder {
    checks: Checks,
    value: CreateSamlConnectionBodyLoginHint,
}

impl CreateSamlConnectionBodyLoginHintBuilder {
    /// What is sent as `login_hint`: `email_address`, `custom_attribute` (see `source`) or `off`.
    ///
    /// `mode`: `SamlLoginHintMode`. Required.
    pub fn mode(mut self, value: impl IntoInput<crate::shared::SamlLoginHintMode>) -> Self {
        self.value.mode = self.checks.take("mode", value.into_input());
        self
    }

    /// `source`: string.
    pub fn source(mut self, value: impl IntoInput<String>) -> Self {
        self.value.source = self.checks.take("source", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    CreateSamlConnectionBodyLoginHint,
    CreateSamlConnectionBodyLoginHintBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateSamlConnectionBodyLoginHint);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    CreateSamlConnectionBodyLoginHint,
    false,
    [
        member::<crate::shared::SamlLoginHintMode>(
            "mode",
            "What is sent as `login_hint`: `email_address`, `custom_attribute` (see `source`) or `off`."
        ),
        member::<String>("source")
    ],
    [identity_facade_core::BodyRule::Required("mode")]
);
/// Enum `CreateSamlConnectionBody provider`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CreateSamlConnectionBodyProvider {
    /// `saml_custom`
    SamlCustom,
    /// `saml_okta`
    SamlOkta,
    /// `saml_google`
    SamlGoogle,
    /// `saml_microsoft`
    SamlMicrosoft,
}

identity_facade_core::wire_strings!(CreateSamlConnectionBodyProvider {
    SamlCustom: "saml_custom",
    SamlOkta: "saml_okta",
    SamlGoogle: "saml_google",
    SamlMicrosoft: "saml_microsoft"
});
/// Object `SAMLConnection`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SamlConnection {
    /// `acs_url`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub acs_url: String,
    /// `active`. Required.
    pub active: bool,
    /// `allow_idp_initiated`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub allow_idp_initiated: bool,
    /// `allow_organization_account_linking`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub allow_organization_account_linking: bool,
    /// `allow_subdomains`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub allow_subdomains: bool,
    /// `attribute_mapping`, may be absent.
    pub attribute_mapping: Option<SamlConnectionAttributeMapping>,
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `disable_additional_identifications`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub disable_additional_identifications: bool,
    /// `domain`, may be absent. Deprecated.
    pub domain: Option<String>,
    /// `domains`, may be absent.
    pub domains: Option<Items<String>>,
    /// `enterprise_connection_id`, may be absent or null.
    pub enterprise_connection_id: Option<crate::ids::EnterpriseConnectionId>,
    /// `force_authn`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub force_authn: bool,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::SamlConnectionId,
    /// `idp_certificate`, may be null.
    pub idp_certificate: Option<String>,
    /// `idp_certificate_expires_at`: Unix time in milliseconds, may be null.
    pub idp_certificate_expires_at: Option<UnixMillis>,
    /// `idp_certificate_issued_at`: Unix time in milliseconds, may be null.
    pub idp_certificate_issued_at: Option<UnixMillis>,
    /// `idp_entity_id`, may be null.
    pub idp_entity_id: Option<String>,
    /// `idp_metadata`, may be absent or null.
    pub idp_metadata: Option<String>,
    /// URL of the SAML metadata; wins over the single `idp_` members in SAML connections.
    ///
    /// `idp_metadata_url`, may be absent or null.
    pub idp_metadata_url: Option<String>,
    /// `idp_sso_url`, may be null.
    pub idp_sso_url: Option<String>,
    /// `login_hint`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub login_hint: SamlConnectionLoginHint,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `organization_id`, may be absent or null.
    pub organization_id: Option<crate::ids::OrganizationId>,
    /// `provider`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub provider: String,
    /// `sp_entity_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub sp_entity_id: String,
    /// `sp_metadata_url`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub sp_metadata_url: String,
    /// `sync_user_attributes`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub sync_user_attributes: bool,
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
    /// `user_count`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub user_count: i64,
}

/// Object `SAMLConnectionAttributeMapping`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SamlConnectionAttributeMapping {
    /// `email_address`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub email_address: String,
    /// `first_name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub first_name: String,
    /// `last_name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub last_name: String,
    /// `user_id`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub user_id: String,
}

/// Object `SAMLConnectionLoginHint`.
#[derive(Clone, Debug, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SamlConnectionLoginHint {
    /// What is sent as `login_hint`: `email_address`, `custom_attribute` (see `source`) or `off`.
    ///
    /// `mode`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub mode: Open<crate::shared::SamlLoginHintMode>,
    /// `source`, may be absent.
    pub source: Option<String>,
}

/// Object `SAMLConnections`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SamlConnections {
    /// `data`. Required.
    pub data: Items<SamlConnection>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `UpdateSamlConnectionBody attribute_mapping`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct UpdateSamlConnectionBodyAttributeMapping {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    email_address: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    first_name: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    last_name: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    user_id: Option<String>,
}

impl UpdateSamlConnectionBodyAttributeMapping {
    fn check(&self, _checks: &mut Checks) {}
}

/// Builds a [`UpdateSamlConnectionBodyAttributeMapping`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateSamlConnectionBodyAttributeMappingBuilder {
    checks: Checks,
    value: UpdateSamlConnectionBodyAttributeMapping,
}

impl UpdateSamlConnectionBodyAttributeMappingBuilder {
    /// `email_address`: string.
    pub fn email_address(mut self, value: impl IntoInput<String>) -> Self {
        self.value.email_address = self.checks.take("email_address", value.into_input());
        self
    }

    /// `first_name`: string.
    pub fn first_name(mut self, value: impl IntoInput<String>) -> Self {
        self.value.first_name = self.checks.take("first_name", value.into_input());
        self
    }

    /// `last_name`: string.
    pub fn last_name(mut self, value: impl IntoInput<String>) -> Self {
        self.value.last_name = self.checks.take("last_name", value.into_input());
        self
    }

    /// `user_id`: string.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.value.user_id = self.checks.take("user_id", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    UpdateSamlConnectionBodyAttributeMapping,
    UpdateSamlConnectionBodyAttributeMappingBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateSamlConnectionBodyAttributeMapping);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    UpdateSamlConnectionBodyAttributeMapping,
    false,
    [
        member::<String>("email_address"),
        member::<String>("first_name"),
        member::<String>("last_name"),
        member::<String>("user_id")
    ],
    []
);
/// Object `UpdateSamlConnectionBody login_hint`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct UpdateSamlConnectionBodyLoginHint {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    mode: Option<crate::shared::SamlLoginHintMode>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    source: Option<String>,
}

impl UpdateSamlConnectionBodyLoginHint {
    fn check(&self, checks: &mut Checks) {
        checks.required("mode", self.mode.is_some());
    }
}

/// Builds a [`UpdateSamlConnectionBodyLoginHint`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateSamlConnectionBodyLoginHintBuilder {
    checks: Checks,
    value: UpdateSamlConnectionBodyLoginHint,
}

impl UpdateSamlConnectionBodyLoginHintBuilder {
    /// What is sent as `login_hint`: `email_address`, `custom_attribute` (see `source`) or `off`.
    ///
    /// `mode`: `SamlLoginHintMode`. Required.
    pub fn mode(mut self, value: impl IntoInput<crate::shared::SamlLoginHintMode>) -> Self {
        self.value.mode = self.checks.take("mode", value.into_input());
        self
    }

    /// `source`: string.
    pub fn source(mut self, value: impl IntoInput<String>) -> Self {
        self.value.source = self.checks.take("source", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    UpdateSamlConnectionBodyLoginHint,
    UpdateSamlConnectionBodyLoginHintBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateSamlConnectionBodyLoginHint);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    UpdateSamlConnectionBodyLoginHint,
    false,
    [
        member::<crate::shared::SamlLoginHintMode>(
            "mode",
            "What is sent as `login_hint`: `email_address`, `custom_attribute` (see `source`) or `off`."
        ),
        member::<String>("source")
    ],
    [identity_facade_core::BodyRule::Required("mode")]
);
