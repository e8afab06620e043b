// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    AtMost, BodyKind, BodyRule, Call, Checks, Int, IntoInput, IntoList, Items, List, Listing,
    Nullable, Open, Operation, Paging, Parameter, Receipt, Secret, Text, UnixMillis,
};

/// Facts of `GET /enterprise_connections`.
pub static LIST_ENTERPRISE_CONNECTIONS: Operation = Operation::new(
    "ListEnterpriseConnections",
    http::Method::GET,
    "/enterprise_connections",
    "enterprise-connections",
)
.parameters(&[
    Parameter::query("limit"),
    Parameter::query("offset"),
    Parameter::query("organization_id"),
    Parameter::query("active"),
])
.idempotent()
.paging(Paging::offset("offset", "limit"))
.listing(Listing::new().largest(500).within("data", "total_count"));
/// The call of [`Client::list_enterprise_connections`](crate::Client::list_enterprise_connections), `GET /enterprise_connections`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListEnterpriseConnectionsCall {
    call: Call,
}

impl ListEnterpriseConnectionsCall {
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

    /// Query parameter `organization_id`: string.
    pub fn organization_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("organization_id", value.into_input());
        self
    }

    /// Query parameter `active`: boolean.
    pub fn active(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.query("active", value.into_input());
        self
    }
}

identity_facade_core::call!(ListEnterpriseConnectionsCall -> EnterpriseConnections);
identity_facade_core::paged!(ListEnterpriseConnectionsCall -> EnterpriseConnection);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListEnterpriseConnectionsCall,
    crate::Client,
    LIST_ENTERPRISE_CONNECTIONS,
    "Lists the enterprise SSO connections (SAML and OIDC) of the instance.",
    false,
    [
        query::<Int<1, 500>>("limit", "Default: `10`."),
        query::<Int<0, { i64::MAX }>>("offset", "Default: `0`."),
        query::<String>("organization_id"),
        query::<bool>("active")
    ]
);
impl crate::Client {
    /// Lists the enterprise SSO connections (SAML and OIDC) of the instance.
    ///
    /// `GET /enterprise_connections`
    ///
    /// * Returns [`EnterpriseConnections`], with status 200.
    /// * Errors: 402, 403, 422.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `offset` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `enterprise-connections`; in `identity-facade`, `clerk-enterprise-connections`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/enterprise-connections/get/enterprise_connections>)
    pub fn list_enterprise_connections(&self) -> ListEnterpriseConnectionsCall {
        let call = self.transport.call(&LIST_ENTERPRISE_CONNECTIONS);
        ListEnterpriseConnectionsCall { call }
    }
}

/// Facts of `POST /enterprise_connections`.
pub static CREATE_ENTERPRISE_CONNECTION: Operation = Operation::new(
    "CreateEnterpriseConnection",
    http::Method::POST,
    "/enterprise_connections",
    "enterprise-connections",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("domains"),
    BodyRule::Required("name"),
    BodyRule::Required("provider"),
])
.secrets(&["client_secret"]);
/// The call of [`Client::create_enterprise_connection`](crate::Client::create_enterprise_connection), `POST /enterprise_connections`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateEnterpriseConnectionCall {
    call: Call,
}

impl CreateEnterpriseConnectionCall {
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

    /// `custom_attributes`: list of `CreateEnterpriseConnectionBodyCustomAttributesItem`.
    pub fn custom_attributes<M>(
        mut self,
        value: impl IntoList<List<CreateEnterpriseConnectionBodyCustomAttributesItem>, M>,
    ) -> Self {
        self.call.member("custom_attributes", value.into_list());
        self
    }

    /// `domains`: at least 1 strings. Required.
    pub fn domains<M>(
        mut self,
        value: impl IntoList<AtMost<String, { usize::MAX }, 1>, M>,
    ) -> Self {
        self.call.member("domains", value.into_list());
        self
    }

    /// `name`: string. Required.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("name", value.into_input());
        self
    }

    /// `oidc`: `CreateEnterpriseConnectionBodyOidc`.
    pub fn oidc(mut self, value: impl IntoInput<CreateEnterpriseConnectionBodyOidc>) -> Self {
        self.call.member("oidc", value.into_input());
        self
    }

    /// Sends `null` for `oidc`.
    pub fn oidc_null(mut self) -> Self {
        self.call.null("oidc");
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

    /// `provider`: `CreateEnterpriseConnectionBodyProvider`. Required.
    pub fn provider(
        mut self,
        value: impl IntoInput<CreateEnterpriseConnectionBodyProvider>,
    ) -> Self {
        self.call.member("provider", value.into_input());
        self
    }

    /// `saml`: `CreateEnterpriseConnectionBodySaml`.
    pub fn saml(mut self, value: impl IntoInput<CreateEnterpriseConnectionBodySaml>) -> Self {
        self.call.member("saml", value.into_input());
        self
    }

    /// Sends `null` for `saml`.
    pub fn saml_null(mut self) -> Self {
        self.call.null("saml");
        self
    }
}

identity_facade_core::call!(CreateEnterpriseConnectionCall -> EnterpriseConnection);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateEnterpriseConnectionCall,
    crate::Client,
    CREATE_ENTERPRISE_CONNECTION,
    "Creates a SAML or OIDC enterprise SSO connection for one or more domains.",
    false,
    [
        member::<identity_facade_core::Nullable<bool>>("active"),
        member::<identity_facade_core::Nullable<bool>>("allow_organization_account_linking"),
        member::<List<CreateEnterpriseConnectionBodyCustomAttributesItem>>("custom_attributes"),
        member::<AtMost<String, { usize::MAX }, 1>>("domains"),
        member::<String>("name"),
        member::<identity_facade_core::Nullable<CreateEnterpriseConnectionBodyOidc>>("oidc"),
        member::<identity_facade_core::Nullable<String>>("organization_id"),
        member::<CreateEnterpriseConnectionBodyProvider>("provider"),
        member::<identity_facade_core::Nullable<CreateEnterpriseConnectionBodySaml>>("saml")
    ]
);
impl crate::Client {
    /// Creates a SAML or OIDC enterprise SSO connection for one or more domains.
    ///
    /// `POST /enterprise_connections`
    ///
    /// * Required: `domains`, `name`, `provider`.
    /// * Returns [`EnterpriseConnection`], with status 201.
    /// * Errors: 402, 403, 404, 409, 422.
    /// * Secrets: `client_secret`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `enterprise-connections`; in `identity-facade`, `clerk-enterprise-connections`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/enterprise-connections/post/enterprise_connections>)
    pub fn create_enterprise_connection(&self) -> CreateEnterpriseConnectionCall {
        let call = self.transport.call(&CREATE_ENTERPRISE_CONNECTION);
        CreateEnterpriseConnectionCall { call }
    }
}

/// Facts of `DELETE /enterprise_connections/{enterprise_connection_id}`.
pub static DELETE_ENTERPRISE_CONNECTION: Operation = Operation::new(
    "DeleteEnterpriseConnection",
    http::Method::DELETE,
    "/enterprise_connections/{enterprise_connection_id}",
    "enterprise-connections",
)
.parameters(&[Parameter::path("enterprise_connection_id")])
.idempotent()
.receipt(Receipt::new(
    Some("deleted"),
    &[("id", "enterprise_connection_id")],
));
/// The call of [`Client::delete_enterprise_connection`](crate::Client::delete_enterprise_connection), `DELETE /enterprise_connections/{enterprise_connection_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteEnterpriseConnectionCall {
    call: Call,
}

identity_facade_core::call!(
    DeleteEnterpriseConnectionCall -> crate ::shared::DeletedObject
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteEnterpriseConnectionCall,
    crate::Client,
    DELETE_ENTERPRISE_CONNECTION,
    "Deletes an enterprise SSO connection by its id.",
    false,
    [identifier::<crate::ids::EnterpriseConnectionId>(
        "enterprise_connection_id"
    )]
);
impl crate::Client {
    /// Deletes an enterprise SSO connection by its id.
    ///
    /// `DELETE /enterprise_connections/{enterprise_connection_id}`
    ///
    /// * Required: `enterprise_connection_id`.
    /// * Returns [`DeletedObject`](crate::shared::DeletedObject), with status 200.
    /// * Errors: 402, 403, 404.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `enterprise-connections`; in `identity-facade`, `clerk-enterprise-connections`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/enterprise-connections/delete/enterprise_connections/%7Benterprise_connection_id%7D>)
    pub fn delete_enterprise_connection(
        &self,
        enterprise_connection_id: impl IntoInput<crate::ids::EnterpriseConnectionId>,
    ) -> DeleteEnterpriseConnectionCall {
        let mut call = self.transport.call(&DELETE_ENTERPRISE_CONNECTION);
        call.path(
            "enterprise_connection_id",
            enterprise_connection_id.into_input(),
        );
        DeleteEnterpriseConnectionCall { call }
    }
}

/// Facts of `GET /enterprise_connections/{enterprise_connection_id}`.
pub static GET_ENTERPRISE_CONNECTION: Operation = Operation::new(
    "GetEnterpriseConnection",
    http::Method::GET,
    "/enterprise_connections/{enterprise_connection_id}",
    "enterprise-connections",
)
.parameters(&[Parameter::path("enterprise_connection_id")])
.idempotent();
/// The call of [`Client::get_enterprise_connection`](crate::Client::get_enterprise_connection), `GET /enterprise_connections/{enterprise_connection_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetEnterpriseConnectionCall {
    call: Call,
}

identity_facade_core::call!(GetEnterpriseConnectionCall -> EnterpriseConnection);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetEnterpriseConnectionCall,
    crate::Client,
    GET_ENTERPRISE_CONNECTION,
    "Returns one enterprise SSO connection with its SAML or OIDC settings.",
    false,
    [identifier::<crate::ids::EnterpriseConnectionId>(
        "enterprise_connection_id"
    )]
);
impl crate::Client {
    /// Returns one enterprise SSO connection with its SAML or OIDC settings.
    ///
    /// `GET /enterprise_connections/{enterprise_connection_id}`
    ///
    /// * Required: `enterprise_connection_id`.
    /// * Returns [`EnterpriseConnection`], with status 200.
    /// * Errors: 402, 403, 404.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `enterprise-connections`; in `identity-facade`, `clerk-enterprise-connections`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/enterprise-connections/get/enterprise_connections/%7Benterprise_connection_id%7D>)
    pub fn get_enterprise_connection(
        &self,
        enterprise_connection_id: impl IntoInput<crate::ids::EnterpriseConnectionId>,
    ) -> GetEnterpriseConnectionCall {
        let mut call = self.transport.call(&GET_ENTERPRISE_CONNECTION);
        call.path(
            "enterprise_connection_id",
            enterprise_connection_id.into_input(),
        );
        GetEnterpriseConnectionCall { call }
    }
}

/// Facts of `PATCH /enterprise_connections/{enterprise_connection_id}`.
pub static UPDATE_ENTERPRISE_CONNECTION: Operation = Operation::new(
    "UpdateEnterpriseConnection",
    http::Method::PATCH,
    "/enterprise_connections/{enterprise_connection_id}",
    "enterprise-connections",
)
.parameters(&[Parameter::path("enterprise_connection_id")])
.body(BodyKind::Object)
.secrets(&["client_secret"]);
/// The call of [`Client::update_enterprise_connection`](crate::Client::update_enterprise_connection), `PATCH /enterprise_connections/{enterprise_connection_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateEnterpriseConnectionCall {
    call: Call,
}

impl UpdateEnterpriseConnectionCall {
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

    /// `custom_attributes`: list of `UpdateEnterpriseConnectionBodyCustomAttributesItem`.
    pub fn custom_attributes<M>(
        mut self,
        value: impl IntoList<List<UpdateEnterpriseConnectionBodyCustomAttributesItem>, M>,
    ) -> Self {
        self.call.member("custom_attributes", value.into_list());
        self
    }

    /// Sends `null` for `custom_attributes`.
    pub fn custom_attributes_null(mut self) -> Self {
        self.call.null("custom_attributes");
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

    /// Replaces the list; an empty one changes nothing.
    ///
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

    /// `oidc`: `UpdateEnterpriseConnectionBodyOidc`.
    pub fn oidc(mut self, value: impl IntoInput<UpdateEnterpriseConnectionBodyOidc>) -> Self {
        self.call.member("oidc", value.into_input());
        self
    }

    /// Sends `null` for `oidc`.
    pub fn oidc_null(mut self) -> Self {
        self.call.null("oidc");
        self
    }

    /// Links or changes the organization; a link cannot be removed.
    ///
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

    /// `saml`: `UpdateEnterpriseConnectionBodySaml`.
    pub fn saml(mut self, value: impl IntoInput<UpdateEnterpriseConnectionBodySaml>) -> Self {
        self.call.member("saml", value.into_input());
        self
    }

    /// Sends `null` for `saml`.
    pub fn saml_null(mut self) -> Self {
        self.call.null("saml");
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

identity_facade_core::call!(UpdateEnterpriseConnectionCall -> EnterpriseConnection);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateEnterpriseConnectionCall,
    crate::Client,
    UPDATE_ENTERPRISE_CONNECTION,
    "Updates an SSO connection; activation may delete matching verified organization domains.",
    false,
    [
        identifier::<crate::ids::EnterpriseConnectionId>("enterprise_connection_id"),
        member::<identity_facade_core::Nullable<bool>>("active"),
        member::<identity_facade_core::Nullable<bool>>("allow_organization_account_linking"),
        member::<
            identity_facade_core::Nullable<
                List<UpdateEnterpriseConnectionBodyCustomAttributesItem>,
            >,
        >("custom_attributes"),
        member::<identity_facade_core::Nullable<bool>>("disable_additional_identifications"),
        member::<identity_facade_core::Nullable<List<String>>>(
            "domains",
            "Replaces the list; an empty one changes nothing."
        ),
        member::<identity_facade_core::Nullable<String>>("name"),
        member::<identity_facade_core::Nullable<UpdateEnterpriseConnectionBodyOidc>>("oidc"),
        member::<identity_facade_core::Nullable<String>>(
            "organization_id",
            "Links or changes the organization; a link cannot be removed."
        ),
        member::<identity_facade_core::Nullable<UpdateEnterpriseConnectionBodySaml>>("saml"),
        member::<identity_facade_core::Nullable<bool>>("sync_user_attributes")
    ]
);
impl crate::Client {
    /// Updates an SSO connection; activation may delete matching verified organization domains.
    ///
    /// `PATCH /enterprise_connections/{enterprise_connection_id}`
    ///
    /// * Required: `enterprise_connection_id`.
    /// * Returns [`EnterpriseConnection`], with status 200.
    /// * Errors: 400, 402, 403, 404, 422.
    /// * Secrets: `client_secret`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `enterprise-connections`; in `identity-facade`, `clerk-enterprise-connections`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/enterprise-connections/patch/enterprise_connections/%7Benterprise_connection_id%7D>)
    pub fn update_enterprise_connection(
        &self,
        enterprise_connection_id: impl IntoInput<crate::ids::EnterpriseConnectionId>,
    ) -> UpdateEnterpriseConnectionCall {
        let mut call = self.transport.call(&UPDATE_ENTERPRISE_CONNECTION);
        call.path(
            "enterprise_connection_id",
            enterprise_connection_id.into_input(),
        );
        UpdateEnterpriseConnectionCall { call }
    }
}

/// Facts of `GET /enterprise_connections/{enterprise_connection_id}/test_runs`.
pub static LIST_ENTERPRISE_CONNECTION_TEST_RUNS: Operation = Operation::new(
    "ListEnterpriseConnectionTestRuns",
    http::Method::GET,
    "/enterprise_connections/{enterprise_connection_id}/test_runs",
    "enterprise-connections",
)
.parameters(&[
    Parameter::path("enterprise_connection_id"),
    Parameter::query("status"),
    Parameter::query("limit"),
    Parameter::query("offset"),
])
.idempotent()
.paging(Paging::offset("offset", "limit"))
.listing(Listing::new().largest(500).within("data", "total_count"))
.secrets(&["access_token", "id_token", "saml_response"]);
/// The call of [`Client::list_enterprise_connection_test_runs`](crate::Client::list_enterprise_connection_test_runs), `GET /enterprise_connections/{enterprise_connection_id}/test_runs`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListEnterpriseConnectionTestRunsCall {
    call: Call,
}

impl ListEnterpriseConnectionTestRunsCall {
    /// Query parameter `status`: list of `EnterpriseConnectionTestRunStatus`.
    pub fn status<M>(
        mut self,
        value: impl IntoList<List<EnterpriseConnectionTestRunStatus>, M>,
    ) -> Self {
        self.call.query("status", value.into_list());
        self
    }

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
}

identity_facade_core::call!(
    ListEnterpriseConnectionTestRunsCall -> EnterpriseConnectionTestRuns
);
identity_facade_core::paged!(
    ListEnterpriseConnectionTestRunsCall -> EnterpriseConnectionTestRun
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListEnterpriseConnectionTestRunsCall,
    crate::Client,
    LIST_ENTERPRISE_CONNECTION_TEST_RUNS,
    "Lists the test sign-ins of an SSO connection with their logs.",
    false,
    [
        identifier::<crate::ids::EnterpriseConnectionId>("enterprise_connection_id"),
        query::<List<EnterpriseConnectionTestRunStatus>>("status"),
        query::<Int<1, 500>>("limit", "Default: `10`."),
        query::<Int<0, { i64::MAX }>>("offset", "Default: `0`.")
    ]
);
impl crate::Client {
    /// Lists the test sign-ins of an SSO connection with their logs.
    ///
    /// `GET /enterprise_connections/{enterprise_connection_id}/test_runs`
    ///
    /// * Required: `enterprise_connection_id`.
    /// * Returns [`EnterpriseConnectionTestRuns`], with status 200.
    /// * Errors: 402, 403, 404, 422.
    /// * Secrets: `access_token`, `id_token`, `saml_response`.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `offset` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `enterprise-connections`; in `identity-facade`, `clerk-enterprise-connections`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/enterprise-connections/get/enterprise_connections/%7Benterprise_connection_id%7D/test_runs>)
    pub fn list_enterprise_connection_test_runs(
        &self,
        enterprise_connection_id: impl IntoInput<crate::ids::EnterpriseConnectionId>,
    ) -> ListEnterpriseConnectionTestRunsCall {
        let mut call = self.transport.call(&LIST_ENTERPRISE_CONNECTION_TEST_RUNS);
        call.path(
            "enterprise_connection_id",
            enterprise_connection_id.into_input(),
        );
        ListEnterpriseConnectionTestRunsCall { call }
    }
}

/// Facts of `POST /enterprise_connections/{enterprise_connection_id}/test_runs`.
pub static CREATE_ENTERPRISE_CONNECTION_TEST_RUN: Operation = Operation::new(
    "CreateEnterpriseConnectionTestRun",
    http::Method::POST,
    "/enterprise_connections/{enterprise_connection_id}/test_runs",
    "enterprise-connections",
)
.parameters(&[Parameter::path("enterprise_connection_id")])
.secrets(&["url"]);
/// The call of [`Client::create_enterprise_connection_test_run`](crate::Client::create_enterprise_connection_test_run), `POST /enterprise_connections/{enterprise_connection_id}/test_runs`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateEnterpriseConnectionTestRunCall {
    call: Call,
}

identity_facade_core::call!(
    CreateEnterpriseConnectionTestRunCall -> EnterpriseConnectionTestRunResponse
);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateEnterpriseConnectionTestRunCall,
    crate::Client,
    CREATE_ENTERPRISE_CONNECTION_TEST_RUN,
    "Starts a test sign-in of an SSO connection and returns its short-lived URL.",
    false,
    [identifier::<crate::ids::EnterpriseConnectionId>(
        "enterprise_connection_id"
    )]
);
impl crate::Client {
    /// Starts a test sign-in of an SSO connection and returns its short-lived URL.
    ///
    /// `POST /enterprise_connections/{enterprise_connection_id}/test_runs`
    ///
    /// * Required: `enterprise_connection_id`.
    /// * Returns [`EnterpriseConnectionTestRunResponse`], with status 200.
    /// * Errors: 402, 403, 404.
    /// * Secrets: `url`.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `enterprise-connections`; in `identity-facade`, `clerk-enterprise-connections`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/enterprise-connections/post/enterprise_connections/%7Benterprise_connection_id%7D/test_runs>)
    pub fn create_enterprise_connection_test_run(
        &self,
        enterprise_connection_id: impl IntoInput<crate::ids::EnterpriseConnectionId>,
    ) -> CreateEnterpriseConnectionTestRunCall {
        let mut call = self.transport.call(&CREATE_ENTERPRISE_CONNECTION_TEST_RUN);
        call.path(
            "enterprise_connection_id",
            enterprise_connection_id.into_input(),
        );
        CreateEnterpriseConnectionTestRunCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &LIST_ENTERPRISE_CONNECTIONS,
    &CREATE_ENTERPRISE_CONNECTION,
    &DELETE_ENTERPRISE_CONNECTION,
    &GET_ENTERPRISE_CONNECTION,
    &UPDATE_ENTERPRISE_CONNECTION,
    &LIST_ENTERPRISE_CONNECTION_TEST_RUNS,
    &CREATE_ENTERPRISE_CONNECTION_TEST_RUN,
];

/// Object `CreateEnterpriseConnectionBody custom_attributesItem`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct CreateEnterpriseConnectionBodyCustomAttributesItem {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    directory_path: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    key: Option<
        Text<
            1,
            { usize::MAX },
            crate::patterns::CreateEnterpriseConnectionBodyCustomAttributesItemKeyPattern,
        >,
    >,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    multi_valued: Option<bool>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    name: Option<Text<1, { usize::MAX }>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    scim_path: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    sso_path: Option<String>,
}

impl CreateEnterpriseConnectionBodyCustomAttributesItem {
    fn check(&self, checks: &mut Checks) {
        checks.required("key", self.key.is_some());
        checks.required("name", self.name.is_some());
    }
}

/// Builds a [`CreateEnterpriseConnectionBodyCustomAttributesItem`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateEnterpriseConnectionBodyCustomAttributesItemBuilder {
    checks: Checks,
    value: CreateEnterpriseConnectionBodyCustomAttributesItem,
}

impl CreateEnterpriseConnectionBodyCustomAttributesItemBuilder {
    /// GJSON path of the attribute in directory data; `scim_path` is its older name.
    ///
    /// `directory_path`: string.
    pub fn directory_path(mut self, value: impl IntoInput<String>) -> Self {
        self.value.directory_path = self.checks.take("directory_path", value.into_input());
        self
    }

    /// `key`: string of at least 1 character that matches `^[^_][A-Za-z0-9_-]*$`. Required.
    pub fn key(
        mut self,
        value: impl IntoInput<
            Text<
                1,
                { usize::MAX },
                crate::patterns::CreateEnterpriseConnectionBodyCustomAttributesItemKeyPattern,
            >,
        >,
    ) -> Self {
        self.value.key = self.checks.take("key", value.into_input());
        self
    }

    /// `true` stores all values as an array in `public_metadata`; default `false`.
    ///
    /// `multi_valued`: boolean.
    pub fn multi_valued(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.multi_valued = self.checks.take("multi_valued", value.into_input());
        self
    }

    /// `name`: string of at least 1 character. Required.
    pub fn name(mut self, value: impl IntoInput<Text<1, { usize::MAX }>>) -> Self {
        self.value.name = self.checks.take("name", value.into_input());
        self
    }

    /// GJSON path of the attribute in directory data; older name of `directory_path`.
    ///
    /// `scim_path`: string.
    pub fn scim_path(mut self, value: impl IntoInput<String>) -> Self {
        self.value.scim_path = self.checks.take("scim_path", value.into_input());
        self
    }

    /// `sso_path`: string.
    pub fn sso_path(mut self, value: impl IntoInput<String>) -> Self {
        self.value.sso_path = self.checks.take("sso_path", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    CreateEnterpriseConnectionBodyCustomAttributesItem,
    CreateEnterpriseConnectionBodyCustomAttributesItemBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateEnterpriseConnectionBodyCustomAttributesItem);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    CreateEnterpriseConnectionBodyCustomAttributesItem,
    false,
    [
        member::<String>(
            "directory_path",
            "GJSON path of the attribute in directory data; `scim_path` is its older name."
        ),
        member::<
            Text<
                1,
                { usize::MAX },
                crate::patterns::CreateEnterpriseConnectionBodyCustomAttributesItemKeyPattern,
            >,
        >("key"),
        member::<bool>(
            "multi_valued",
            "`true` stores all values as an array in `public_metadata`; default `false`."
        ),
        member::<Text<1, { usize::MAX }>>("name"),
        member::<String>(
            "scim_path",
            "GJSON path of the attribute in directory data; older name of `directory_path`."
        ),
        member::<String>("sso_path")
    ],
    [
        identity_facade_core::BodyRule::Required("key"),
        identity_facade_core::BodyRule::Required("name")
    ]
);
/// Object `CreateEnterpriseConnectionBody oidc`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct CreateEnterpriseConnectionBodyOidc {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    auth_url: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    client_id: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    client_secret: Option<Nullable<Secret>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    discovery_url: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    requires_pkce: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    token_url: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    user_info_url: Option<Nullable<String>>,
}

impl CreateEnterpriseConnectionBodyOidc {
    fn check(&self, _checks: &mut Checks) {}
}

/// Builds a [`CreateEnterpriseConnectionBodyOidc`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateEnterpriseConnectionBodyOidcBuilder {
    checks: Checks,
    value: CreateEnterpriseConnectionBodyOidc,
}

impl CreateEnterpriseConnectionBodyOidcBuilder {
    /// `auth_url`: string.
    pub fn auth_url(mut self, value: impl IntoInput<String>) -> Self {
        self.value.auth_url = self
            .checks
            .take("auth_url", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `auth_url`.
    pub fn auth_url_null(mut self) -> Self {
        self.checks.clear("auth_url");
        self.value.auth_url = Some(Nullable::Null);
        self
    }

    /// `client_id`: string.
    pub fn client_id(mut self, value: impl IntoInput<String>) -> Self {
        self.value.client_id = self
            .checks
            .take("client_id", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `client_id`.
    pub fn client_id_null(mut self) -> Self {
        self.checks.clear("client_id");
        self.value.client_id = Some(Nullable::Null);
        self
    }

    /// `client_secret`: secret string.
    pub fn client_secret(mut self, value: impl IntoInput<Secret>) -> Self {
        self.value.client_secret = self
            .checks
            .take("client_secret", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `client_secret`.
    pub fn client_secret_null(mut self) -> Self {
        self.checks.clear("client_secret");
        self.value.client_secret = Some(Nullable::Null);
        self
    }

    /// `discovery_url`: string.
    pub fn discovery_url(mut self, value: impl IntoInput<String>) -> Self {
        self.value.discovery_url = self
            .checks
            .take("discovery_url", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `discovery_url`.
    pub fn discovery_url_null(mut self) -> Self {
        self.checks.clear("discovery_url");
        self.value.discovery_url = Some(Nullable::Null);
        self
    }

    /// Whether PKCE is mandatory; has to be `true` without a client secret.
    ///
    /// `requires_pkce`: boolean.
    pub fn requires_pkce(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.requires_pkce = self
            .checks
            .take("requires_pkce", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `requires_pkce`.
    pub fn requires_pkce_null(mut self) -> Self {
        self.checks.clear("requires_pkce");
        self.value.requires_pkce = Some(Nullable::Null);
        self
    }

    /// `token_url`: string.
    pub fn token_url(mut self, value: impl IntoInput<String>) -> Self {
        self.value.token_url = self
            .checks
            .take("token_url", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `token_url`.
    pub fn token_url_null(mut self) -> Self {
        self.checks.clear("token_url");
        self.value.token_url = Some(Nullable::Null);
        self
    }

    /// `user_info_url`: string.
    pub fn user_info_url(mut self, value: impl IntoInput<String>) -> Self {
        self.value.user_info_url = self
            .checks
            .take("user_info_url", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `user_info_url`.
    pub fn user_info_url_null(mut self) -> Self {
        self.checks.clear("user_info_url");
        self.value.user_info_url = Some(Nullable::Null);
        self
    }
}

identity_facade_core::object_input!(
    CreateEnterpriseConnectionBodyOidc,
    CreateEnterpriseConnectionBodyOidcBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateEnterpriseConnectionBodyOidc);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    CreateEnterpriseConnectionBodyOidc,
    false,
    [
        member::<identity_facade_core::Nullable<String>>("auth_url"),
        member::<identity_facade_core::Nullable<String>>("client_id"),
        member::<identity_facade_core::Nullable<Secret>>("client_secret"),
        member::<identity_facade_core::Nullable<String>>("discovery_url"),
        member::<identity_facade_core::Nullable<bool>>(
            "requires_pkce",
            "Whether PKCE is mandatory; has to be `true` without a client secret."
        ),
        member::<identity_facade_core::Nullable<String>>("token_url"),
        member::<identity_facade_core::Nullable<String>>("user_info_url")
    ],
    []
);
/// Enum `CreateEnterpriseConnectionBody provider`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CreateEnterpriseConnectionBodyProvider {
    /// `saml_custom`
    SamlCustom,
    /// `saml_okta`
    SamlOkta,
    /// `saml_google`
    SamlGoogle,
    /// `saml_microsoft`
    SamlMicrosoft,
    /// `oidc_custom`
    OidcCustom,
    /// `oidc_github_enterprise`
    OidcGithubEnterprise,
    /// `oidc_gitlab`
    OidcGitlab,
}

identity_facade_core::wire_strings!(CreateEnterpriseConnectionBodyProvider {
    SamlCustom: "saml_custom",
    SamlOkta: "saml_okta",
    SamlGoogle: "saml_google",
    SamlMicrosoft: "saml_microsoft",
    OidcCustom: "oidc_custom",
    OidcGithubEnterprise: "oidc_github_enterprise",
    OidcGitlab: "oidc_gitlab"
});
/// Object `CreateEnterpriseConnectionBody saml`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct CreateEnterpriseConnectionBodySaml {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    allow_idp_initiated: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    allow_subdomains: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    attribute_mapping: Option<Nullable<CreateEnterpriseConnectionBodySamlAttributeMapping>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    force_authn: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    idp_certificate: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    idp_entity_id: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    idp_metadata: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    idp_metadata_url: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    idp_sso_url: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    login_hint: Option<Nullable<CreateEnterpriseConnectionBodySamlLoginHint>>,
}

impl CreateEnterpriseConnectionBodySaml {
    fn check(&self, _checks: &mut Checks) {}
}

/// Builds a [`CreateEnterpriseConnectionBodySaml`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateEnterpriseConnectionBodySamlBuilder {
    checks: Checks,
    value: CreateEnterpriseConnectionBodySaml,
}

impl CreateEnterpriseConnectionBodySamlBuilder {
    /// `allow_idp_initiated`: boolean.
    pub fn allow_idp_initiated(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.allow_idp_initiated = self
            .checks
            .take("allow_idp_initiated", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `allow_idp_initiated`.
    pub fn allow_idp_initiated_null(mut self) -> Self {
        self.checks.clear("allow_idp_initiated");
        self.value.allow_idp_initiated = Some(Nullable::Null);
        self
    }

    /// `allow_subdomains`: boolean.
    pub fn allow_subdomains(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.allow_subdomains = self
            .checks
            .take("allow_subdomains", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `allow_subdomains`.
    pub fn allow_subdomains_null(mut self) -> Self {
        self.checks.clear("allow_subdomains");
        self.value.allow_subdomains = Some(Nullable::Null);
        self
    }

    /// `attribute_mapping`: `CreateEnterpriseConnectionBodySamlAttributeMapping`.
    pub fn attribute_mapping(
        mut self,
        value: impl IntoInput<CreateEnterpriseConnectionBodySamlAttributeMapping>,
    ) -> Self {
        self.value.attribute_mapping = self
            .checks
            .take("attribute_mapping", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `attribute_mapping`.
    pub fn attribute_mapping_null(mut self) -> Self {
        self.checks.clear("attribute_mapping");
        self.value.attribute_mapping = Some(Nullable::Null);
        self
    }

    /// `force_authn`: boolean.
    pub fn force_authn(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.force_authn = self
            .checks
            .take("force_authn", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `force_authn`.
    pub fn force_authn_null(mut self) -> Self {
        self.checks.clear("force_authn");
        self.value.force_authn = Some(Nullable::Null);
        self
    }

    /// `idp_certificate`: string.
    pub fn idp_certificate(mut self, value: impl IntoInput<String>) -> Self {
        self.value.idp_certificate = self
            .checks
            .take("idp_certificate", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `idp_certificate`.
    pub fn idp_certificate_null(mut self) -> Self {
        self.checks.clear("idp_certificate");
        self.value.idp_certificate = Some(Nullable::Null);
        self
    }

    /// `idp_entity_id`: string.
    pub fn idp_entity_id(mut self, value: impl IntoInput<String>) -> Self {
        self.value.idp_entity_id = self
            .checks
            .take("idp_entity_id", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `idp_entity_id`.
    pub fn idp_entity_id_null(mut self) -> Self {
        self.checks.clear("idp_entity_id");
        self.value.idp_entity_id = Some(Nullable::Null);
        self
    }

    /// `idp_metadata`: string.
    pub fn idp_metadata(mut self, value: impl IntoInput<String>) -> Self {
        self.value.idp_metadata = self
            .checks
            .take("idp_metadata", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `idp_metadata`.
    pub fn idp_metadata_null(mut self) -> Self {
        self.checks.clear("idp_metadata");
        self.value.idp_metadata = Some(Nullable::Null);
        self
    }

    /// URL of the SAML metadata; wins over the single `idp_` members in SAML connections.
    ///
    /// `idp_metadata_url`: string.
    pub fn idp_metadata_url(mut self, value: impl IntoInput<String>) -> Self {
        self.value.idp_metadata_url = self
            .checks
            .take("idp_metadata_url", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `idp_metadata_url`.
    pub fn idp_metadata_url_null(mut self) -> Self {
        self.checks.clear("idp_metadata_url");
        self.value.idp_metadata_url = Some(Nullable::Null);
        self
    }

    /// `idp_sso_url`: string.
    pub fn idp_sso_url(mut self, value: impl IntoInput<String>) -> Self {
        self.value.idp_sso_url = self
            .checks
            .take("idp_sso_url", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `idp_sso_url`.
    pub fn idp_sso_url_null(mut self) -> Self {
        self.checks.clear("idp_sso_url");
        self.value.idp_sso_url = Some(Nullable::Null);
        self
    }

    /// `login_hint`: `CreateEnterpriseConnectionBodySamlLoginHint`.
    pub fn login_hint(
        mut self,
        value: impl IntoInput<CreateEnterpriseConnectionBodySamlLoginHint>,
    ) -> Self {
        self.value.login_hint = self
            .checks
            .take("login_hint", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `login_hint`.
    pub fn login_hint_null(mut self) -> Self {
        self.checks.clear("login_hint");
        self.value.login_hint = Some(Nullable::Null);
        self
    }
}

identity_facade_core::object_input!(
    CreateEnterpriseConnectionBodySaml,
    CreateEnterpriseConnectionBodySamlBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateEnterpriseConnectionBodySaml);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    CreateEnterpriseConnectionBodySaml,
    false,
    [
        member::<identity_facade_core::Nullable<bool>>("allow_idp_initiated"),
        member::<identity_facade_core::Nullable<bool>>("allow_subdomains"),
        member::<identity_facade_core::Nullable<CreateEnterpriseConnectionBodySamlAttributeMapping>>(
            "attribute_mapping"
        ),
        member::<identity_facade_core::Nullable<bool>>("force_authn"),
        member::<identity_facade_core::Nullable<String>>("idp_certificate"),
        member::<identity_facade_core::Nullable<String>>("idp_entity_id"),
        member::<identity_facade_core::Nullable<String>>("idp_metadata"),
        member::<identity_facade_core::Nullable<String>>(
            "idp_metadata_url",
            "URL of the SAML metadata; wins over the single `idp_` members in SAML connections."
        ),
        member::<identity_facade_core::Nullable<String>>("idp_sso_url"),
        member::<identity_facade_core::Nullable<CreateEnterpriseConnectionBodySamlLoginHint>>(
            "login_hint"
        )
    ],
    []
);
/// Object `CreateEnterpriseConnectionBodySaml attribute_mapping`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct CreateEnterpriseConnectionBodySamlAttributeMapping {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    email_address: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    first_name: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    last_name: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    user_id: Option<Nullable<String>>,
}

impl CreateEnterpriseConnectionBodySamlAttributeMapping {
    fn check(&self, _checks: &mut Checks) {}
}

/// Builds a [`CreateEnterpriseConnectionBodySamlAttributeMapping`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateEnterpriseConnectionBodySamlAttributeMappingBuilder {
    checks: Checks,
    value: CreateEnterpriseConnectionBodySamlAttributeMapping,
}

impl CreateEnterpriseConnectionBodySamlAttributeMappingBuilder {
    /// `email_address`: string.
    pub fn email_address(mut self, value: impl IntoInput<String>) -> Self {
        self.value.email_address = self
            .checks
            .take("email_address", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `email_address`.
    pub fn email_address_null(mut self) -> Self {
        self.checks.clear("email_address");
        self.value.email_address = Some(Nullable::Null);
        self
    }

    /// `first_name`: string.
    pub fn first_name(mut self, value: impl IntoInput<String>) -> Self {
        self.value.first_name = self
            .checks
            .take("first_name", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `first_name`.
    pub fn first_name_null(mut self) -> Self {
        self.checks.clear("first_name");
        self.value.first_name = Some(Nullable::Null);
        self
    }

    /// `last_name`: string.
    pub fn last_name(mut self, value: impl IntoInput<String>) -> Self {
        self.value.last_name = self
            .checks
            .take("last_name", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `last_name`.
    pub fn last_name_null(mut self) -> Self {
        self.checks.clear("last_name");
        self.value.last_name = Some(Nullable::Null);
        self
    }

    /// `user_id`: string.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.value.user_id = self
            .checks
            .take("user_id", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `user_id`.
    pub fn user_id_null(mut self) -> Self {
        self.checks.clear("user_id");
        self.value.user_id = Some(Nullable::Null);
        self
    }
}

identity_facade_core::object_input!(
    CreateEnterpriseConnectionBodySamlAttributeMapping,
    CreateEnterpriseConnectionBodySamlAttributeMappingBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateEnterpriseConnectionBodySamlAttributeMapping);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    CreateEnterpriseConnectionBodySamlAttributeMapping,
    false,
    [
        member::<identity_facade_core::Nullable<String>>("email_address"),
        member::<identity_facade_core::Nullable<String>>("first_name"),
        member::<identity_facade_core::Nullable<String>>("last_name"),
        member::<identity_facade_core::Nullable<String>>("user_id")
    ],
    []
);
/// Object `CreateEnterpriseConnectionBodySaml login_hint`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct CreateEnterpriseConnectionBodySamlLoginHint {
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

impl CreateEnterpriseConnectionBodySamlLoginHint {
    fn check(&self, checks: &mut Checks) {
        checks.required("mode", self.mode.is_some());
    }
}

/// Builds a [`CreateEnterpriseConnectionBodySamlLoginHint`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateEnterpriseConnectionBodySamlLoginHintBuilder {
    checks: Checks,
    value: CreateEnterpriseConnectionBodySamlLoginHint,
}

impl CreateEnterpriseConnectionBodySamlLoginHintBuilder {
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
    CreateEnterpriseConnectionBodySamlLoginHint,
    CreateEnterpriseConnectionBodySamlLoginHintBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateEnterpriseConnectionBodySamlLoginHint);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    CreateEnterpriseConnectionBodySamlLoginHint,
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
/// Object `EnterpriseConnection`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EnterpriseConnection {
    /// `active`. Required.
    pub active: bool,
    /// `allow_organization_account_linking`, may be absent.
    pub allow_organization_account_linking: Option<bool>,
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `custom_attributes`, may be absent.
    pub custom_attributes: Option<Items<EnterpriseConnectionCustomAttributesItem>>,
    /// `disable_additional_identifications`, may be absent.
    pub disable_additional_identifications: Option<bool>,
    /// `domains`. Required.
    pub domains: Items<String>,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::EnterpriseConnectionId,
    /// `logo_public_url`, may be absent or null.
    pub logo_public_url: Option<String>,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// `oauth_config`, may be absent or null.
    pub oauth_config: Option<EnterpriseConnectionOauthConfig>,
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
    /// `saml_connection`, may be absent or null.
    pub saml_connection: Option<EnterpriseConnectionSamlConnection>,
    /// `sync_user_attributes`, may be absent.
    pub sync_user_attributes: Option<bool>,
    /// `updated_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

/// Object `EnterpriseConnection custom_attributesItem`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EnterpriseConnectionCustomAttributesItem {
    /// GJSON path of the attribute in directory data; `scim_path` is its older name.
    ///
    /// `directory_path`, may be absent.
    pub directory_path: Option<String>,
    /// `key`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub key: String,
    /// `true` stores all values as an array in `public_metadata`; default `false`.
    ///
    /// `multi_valued`, may be absent.
    pub multi_valued: Option<bool>,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// GJSON path of the attribute in directory data; older name of `directory_path`.
    ///
    /// `scim_path`, may be absent.
    pub scim_path: Option<String>,
    /// `sso_path`, may be absent.
    pub sso_path: Option<String>,
}

/// Object `EnterpriseConnection oauth_config`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EnterpriseConnectionOauthConfig {
    /// `auth_url`, may be absent or null.
    pub auth_url: Option<String>,
    /// `client_id`, may be absent or null.
    pub client_id: Option<String>,
    /// `created_at`: Unix time in milliseconds, may be absent.
    pub created_at: Option<UnixMillis>,
    /// `discovery_url`, may be absent or null.
    pub discovery_url: Option<String>,
    /// `id`, may be absent.
    pub id: Option<String>,
    /// `logo_public_url`, may be absent or null.
    pub logo_public_url: Option<String>,
    /// `name`, may be absent.
    pub name: Option<String>,
    /// `provider_key`, may be absent.
    pub provider_key: Option<String>,
    /// Whether PKCE is mandatory; has to be `true` without a client secret.
    ///
    /// `requires_pkce`, may be absent.
    pub requires_pkce: Option<bool>,
    /// `token_url`, may be absent or null.
    pub token_url: Option<String>,
    /// `updated_at`: Unix time in milliseconds, may be absent.
    pub updated_at: Option<UnixMillis>,
    /// `user_info_url`, may be absent or null.
    pub user_info_url: Option<String>,
}

/// Object `EnterpriseConnection saml_connection`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EnterpriseConnectionSamlConnection {
    /// `acs_url`, may be absent or null.
    pub acs_url: Option<String>,
    /// `active`, may be absent.
    pub active: Option<bool>,
    /// `allow_idp_initiated`, may be absent.
    pub allow_idp_initiated: Option<bool>,
    /// `allow_subdomains`, may be absent.
    pub allow_subdomains: Option<bool>,
    /// `force_authn`, may be absent.
    pub force_authn: Option<bool>,
    /// `id`, may be absent.
    pub id: Option<crate::ids::SamlConnectionId>,
    /// `idp_entity_id`, may be absent or null.
    pub idp_entity_id: Option<String>,
    /// URL of the SAML metadata; wins over the single `idp_` members in SAML connections.
    ///
    /// `idp_metadata_url`, may be absent or null.
    pub idp_metadata_url: Option<String>,
    /// `idp_sso_url`, may be absent or null.
    pub idp_sso_url: Option<String>,
    /// `login_hint`, may be absent.
    pub login_hint: Option<EnterpriseConnectionSamlConnectionLoginHint>,
    /// `name`, may be absent.
    pub name: Option<String>,
    /// `sp_entity_id`, may be absent or null.
    pub sp_entity_id: Option<String>,
    /// `sp_metadata_url`, may be absent or null.
    pub sp_metadata_url: Option<String>,
}

/// Object `EnterpriseConnectionSamlConnection login_hint`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EnterpriseConnectionSamlConnectionLoginHint {
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

/// Object `EnterpriseConnectionTestRun`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EnterpriseConnectionTestRun {
    /// `connection_type`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub connection_type: Open<EnterpriseConnectionTestRunConnectionType>,
    /// `created_at`: Unix time in milliseconds.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub id: String,
    /// `logs`, may be absent.
    pub logs: Option<Items<EnterpriseConnectionTestRunLogsItem>>,
    /// `oauth`, may be absent or null.
    pub oauth: Option<EnterpriseConnectionTestRunOauth>,
    /// `parsed_user_info`, may be absent or null.
    pub parsed_user_info: Option<EnterpriseConnectionTestRunParsedUserInfo>,
    /// `saml`, may be absent or null.
    pub saml: Option<EnterpriseConnectionTestRunSaml>,
    /// `status`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub status: Open<EnterpriseConnectionTestRunStatus>,
}

/// Enum `EnterpriseConnectionTestRun connection_type`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum EnterpriseConnectionTestRunConnectionType {
    /// `saml`
    Saml,
    /// `oauth`
    Oauth,
}

identity_facade_core::wire_strings!(EnterpriseConnectionTestRunConnectionType {
    Saml: "saml",
    Oauth: "oauth"
});
/// Object `EnterpriseConnectionTestRun logsItem`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EnterpriseConnectionTestRunLogsItem {
    /// `code`, may be absent.
    pub code: Option<String>,
    /// `level`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub level: String,
    /// `message`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub message: String,
    /// `short_message`, may be absent.
    pub short_message: Option<String>,
}

/// Object `EnterpriseConnectionTestRun oauth`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EnterpriseConnectionTestRunOauth {
    /// `access_token`, may be absent. Secret: redacted in debug output.
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub access_token: Option<Secret>,
    /// `id_token`, may be absent. Secret: redacted in debug output.
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub id_token: Option<Secret>,
    /// `user_info`, may be absent.
    pub user_info: Option<String>,
}

/// Object `EnterpriseConnectionTestRun parsed_user_info`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EnterpriseConnectionTestRunParsedUserInfo {
    /// `email_address`, may be absent.
    pub email_address: Option<String>,
    /// `first_name`, may be absent.
    pub first_name: Option<String>,
    /// `last_name`, may be absent.
    pub last_name: Option<String>,
    /// `user_id`, may be absent.
    pub user_id: Option<String>,
}

/// Object `EnterpriseConnectionTestRunResponse`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EnterpriseConnectionTestRunResponse {
    /// `url`. Required. Secret: redacted in debug output.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub url: Secret,
}

/// Object `EnterpriseConnectionTestRun saml`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EnterpriseConnectionTestRunSaml {
    /// `relay_state`, may be absent.
    pub relay_state: Option<String>,
    /// `saml_request`, may be absent.
    pub saml_request: Option<String>,
    /// `saml_response`, may be absent. Secret: redacted in debug output.
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub saml_response: Option<Secret>,
}

/// Enum `EnterpriseConnectionTestRunStatus`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum EnterpriseConnectionTestRunStatus {
    /// `pending`
    Pending,
    /// `success`
    Success,
    /// `failed`
    Failed,
}

identity_facade_core::wire_strings!(EnterpriseConnectionTestRunStatus {
    Pending: "pending",
    Success: "success",
    Failed: "failed"
});
/// Object `EnterpriseConnectionTestRuns`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EnterpriseConnectionTestRuns {
    /// `data`. Required.
    pub data: Items<EnterpriseConnectionTestRun>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `EnterpriseConnections`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EnterpriseConnections {
    /// `data`. Required.
    pub data: Items<EnterpriseConnection>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `UpdateEnterpriseConnectionBody custom_attributesItem`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct UpdateEnterpriseConnectionBodyCustomAttributesItem {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    directory_path: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    key: Option<
        Text<
            1,
            { usize::MAX },
            crate::patterns::CreateEnterpriseConnectionBodyCustomAttributesItemKeyPattern,
        >,
    >,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    multi_valued: Option<bool>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    name: Option<Text<1, { usize::MAX }>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    scim_path: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    sso_path: Option<String>,
}

impl UpdateEnterpriseConnectionBodyCustomAttributesItem {
    fn check(&self, checks: &mut Checks) {
        checks.required("key", self.key.is_some());
        checks.required("name", self.name.is_some());
    }
}

/// Builds a [`UpdateEnterpriseConnectionBodyCustomAttributesItem`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateEnterpriseConnectionBodyCustomAttributesItemBuilder {
    checks: Checks,
    value: UpdateEnterpriseConnectionBodyCustomAttributesItem,
}

impl UpdateEnterpriseConnectionBodyCustomAttributesItemBuilder {
    /// GJSON path of the attribute in directory data; `scim_path` is its older name.
    ///
    /// `directory_path`: string.
    pub fn directory_path(mut self, value: impl IntoInput<String>) -> Self {
        self.value.directory_path = self.checks.take("directory_path", value.into_input());
        self
    }

    /// `key`: string of at least 1 character that matches `^[^_][A-Za-z0-9_-]*$`. Required.
    pub fn key(
        mut self,
        value: impl IntoInput<
            Text<
                1,
                { usize::MAX },
                crate::patterns::CreateEnterpriseConnectionBodyCustomAttributesItemKeyPattern,
            >,
        >,
    ) -> Self {
        self.value.key = self.checks.take("key", value.into_input());
        self
    }

    /// `true` stores all values as an array in `public_metadata`; default `false`.
    ///
    /// `multi_valued`: boolean.
    pub fn multi_valued(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.multi_valued = self.checks.take("multi_valued", value.into_input());
        self
    }

    /// `name`: string of at least 1 character. Required.
    pub fn name(mut self, value: impl IntoInput<Text<1, { usize::MAX }>>) -> Self {
        self.value.name = self.checks.take("name", value.into_input());
        self
    }

    /// GJSON path of the attribute in directory data; older name of `directory_path`.
    ///
    /// `scim_path`: string.
    pub fn scim_path(mut self, value: impl IntoInput<String>) -> Self {
        self.value.scim_path = self.checks.take("scim_path", value.into_input());
        self
    }

    /// `sso_path`: string.
    pub fn sso_path(mut self, value: impl IntoInput<String>) -> Self {
        self.value.sso_path = self.checks.take("sso_path", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    UpdateEnterpriseConnectionBodyCustomAttributesItem,
    UpdateEnterpriseConnectionBodyCustomAttributesItemBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateEnterpriseConnectionBodyCustomAttributesItem);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    UpdateEnterpriseConnectionBodyCustomAttributesItem,
    false,
    [
        member::<String>(
            "directory_path",
            "GJSON path of the attribute in directory data; `scim_path` is its older name."
        ),
        member::<
            Text<
                1,
                { usize::MAX },
                crate::patterns::CreateEnterpriseConnectionBodyCustomAttributesItemKeyPattern,
            >,
        >("key"),
        member::<bool>(
            "multi_valued",
            "`true` stores all values as an array in `public_metadata`; default `false`."
        ),
        member::<Text<1, { usize::MAX }>>("name"),
        member::<String>(
            "scim_path",
            "GJSON path of the attribute in directory data; older name of `directory_path`."
        ),
        member::<String>("sso_path")
    ],
    [
        identity_facade_core::BodyRule::Required("key"),
        identity_facade_core::BodyRule::Required("name")
    ]
);
/// Object `UpdateEnterpriseConnectionBody oidc`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct UpdateEnterpriseConnectionBodyOidc {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    auth_url: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    client_id: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    client_secret: Option<Nullable<Secret>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    discovery_url: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    requires_pkce: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    token_url: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    user_info_url: Option<Nullable<String>>,
}

impl UpdateEnterpriseConnectionBodyOidc {
    fn check(&self, _checks: &mut Checks) {}
}

/// Builds a [`UpdateEnterpriseConnectionBodyOidc`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateEnterpriseConnectionBodyOidcBuilder {
    checks: Checks,
    value: UpdateEnterpriseConnectionBodyOidc,
}

impl UpdateEnterpriseConnectionBodyOidcBuilder {
    /// `auth_url`: string.
    pub fn auth_url(mut self, value: impl IntoInput<String>) -> Self {
        self.value.auth_url = self
            .checks
            .take("auth_url", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `auth_url`.
    pub fn auth_url_null(mut self) -> Self {
        self.checks.clear("auth_url");
        self.value.auth_url = Some(Nullable::Null);
        self
    }

    /// `client_id`: string.
    pub fn client_id(mut self, value: impl IntoInput<String>) -> Self {
        self.value.client_id = self
            .checks
            .take("client_id", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `client_id`.
    pub fn client_id_null(mut self) -> Self {
        self.checks.clear("client_id");
        self.value.client_id = Some(Nullable::Null);
        self
    }

    /// `client_secret`: secret string.
    pub fn client_secret(mut self, value: impl IntoInput<Secret>) -> Self {
        self.value.client_secret = self
            .checks
            .take("client_secret", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `client_secret`.
    pub fn client_secret_null(mut self) -> Self {
        self.checks.clear("client_secret");
        self.value.client_secret = Some(Nullable::Null);
        self
    }

    /// `discovery_url`: string.
    pub fn discovery_url(mut self, value: impl IntoInput<String>) -> Self {
        self.value.discovery_url = self
            .checks
            .take("discovery_url", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `discovery_url`.
    pub fn discovery_url_null(mut self) -> Self {
        self.checks.clear("discovery_url");
        self.value.discovery_url = Some(Nullable::Null);
        self
    }

    /// Whether PKCE is mandatory; has to be `true` without a client secret.
    ///
    /// `requires_pkce`: boolean.
    pub fn requires_pkce(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.requires_pkce = self
            .checks
            .take("requires_pkce", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `requires_pkce`.
    pub fn requires_pkce_null(mut self) -> Self {
        self.checks.clear("requires_pkce");
        self.value.requires_pkce = Some(Nullable::Null);
        self
    }

    /// `token_url`: string.
    pub fn token_url(mut self, value: impl IntoInput<String>) -> Self {
        self.value.token_url = self
            .checks
            .take("token_url", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `token_url`.
    pub fn token_url_null(mut self) -> Self {
        self.checks.clear("token_url");
        self.value.token_url = Some(Nullable::Null);
        self
    }

    /// `user_info_url`: string.
    pub fn user_info_url(mut self, value: impl IntoInput<String>) -> Self {
        self.value.user_info_url = self
            .checks
            .take("user_info_url", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `user_info_url`.
    pub fn user_info_url_null(mut self) -> Self {
        self.checks.clear("user_info_url");
        self.value.user_info_url = Some(Nullable::Null);
        self
    }
}

identity_facade_core::object_input!(
    UpdateEnterpriseConnectionBodyOidc,
    UpdateEnterpriseConnectionBodyOidcBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateEnterpriseConnectionBodyOidc);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    UpdateEnterpriseConnectionBodyOidc,
    false,
    [
        member::<identity_facade_core::Nullable<String>>("auth_url"),
        member::<identity_facade_core::Nullable<String>>("client_id"),
        member::<identity_facade_core::Nullable<Secret>>("client_secret"),
        member::<identity_facade_core::Nullable<String>>("discovery_url"),
        member::<identity_facade_core::Nullable<bool>>(
            "requires_pkce",
            "Whether PKCE is mandatory; has to be `true` without a client secret."
        ),
        member::<identity_facade_core::Nullable<String>>("token_url"),
        member::<identity_facade_core::Nullable<String>>("user_info_url")
    ],
    []
);
/// Object `UpdateEnterpriseConnectionBody saml`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct UpdateEnterpriseConnectionBodySaml {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    allow_idp_initiated: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    allow_subdomains: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    attribute_mapping: Option<Nullable<UpdateEnterpriseConnectionBodySamlAttributeMapping>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    force_authn: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    idp_certificate: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    idp_entity_id: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    idp_metadata: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    idp_metadata_url: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    idp_sso_url: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    login_hint: Option<Nullable<UpdateEnterpriseConnectionBodySamlLoginHint>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    name: Option<Nullable<String>>,
}

impl UpdateEnterpriseConnectionBodySaml {
    fn check(&self, _checks: &mut Checks) {}
}

/// Builds a [`UpdateEnterpriseConnectionBodySaml`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateEnterpriseConnectionBodySamlBuilder {
    checks: Checks,
    value: UpdateEnterpriseConnectionBodySaml,
}

impl UpdateEnterpriseConnectionBodySamlBuilder {
    /// `allow_idp_initiated`: boolean.
    pub fn allow_idp_initiated(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.allow_idp_initiated = self
            .checks
            .take("allow_idp_initiated", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `allow_idp_initiated`.
    pub fn allow_idp_initiated_null(mut self) -> Self {
        self.checks.clear("allow_idp_initiated");
        self.value.allow_idp_initiated = Some(Nullable::Null);
        self
    }

    /// `allow_subdomains`: boolean.
    pub fn allow_subdomains(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.allow_subdomains = self
            .checks
            .take("allow_subdomains", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `allow_subdomains`.
    pub fn allow_subdomains_null(mut self) -> Self {
        self.checks.clear("allow_subdomains");
        self.value.allow_subdomains = Some(Nullable::Null);
        self
    }

    /// `attribute_mapping`: `UpdateEnterpriseConnectionBodySamlAttributeMapping`.
    pub fn attribute_mapping(
        mut self,
        value: impl IntoInput<UpdateEnterpriseConnectionBodySamlAttributeMapping>,
    ) -> Self {
        self.value.attribute_mapping = self
            .checks
            .take("attribute_mapping", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `attribute_mapping`.
    pub fn attribute_mapping_null(mut self) -> Self {
        self.checks.clear("attribute_mapping");
        self.value.attribute_mapping = Some(Nullable::Null);
        self
    }

    /// `force_authn`: boolean.
    pub fn force_authn(mut self, value: impl IntoInput<bool>) -> Self {
        self.value.force_authn = self
            .checks
            .take("force_authn", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `force_authn`.
    pub fn force_authn_null(mut self) -> Self {
        self.checks.clear("force_authn");
        self.value.force_authn = Some(Nullable::Null);
        self
    }

    /// `idp_certificate`: string.
    pub fn idp_certificate(mut self, value: impl IntoInput<String>) -> Self {
        self.value.idp_certificate = self
            .checks
            .take("idp_certificate", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `idp_certificate`.
    pub fn idp_certificate_null(mut self) -> Self {
        self.checks.clear("idp_certificate");
        self.value.idp_certificate = Some(Nullable::Null);
        self
    }

    /// `idp_entity_id`: string.
    pub fn idp_entity_id(mut self, value: impl IntoInput<String>) -> Self {
        self.value.idp_entity_id = self
            .checks
            .take("idp_entity_id", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `idp_entity_id`.
    pub fn idp_entity_id_null(mut self) -> Self {
        self.checks.clear("idp_entity_id");
        self.value.idp_entity_id = Some(Nullable::Null);
        self
    }

    /// `idp_metadata`: string.
    pub fn idp_metadata(mut self, value: impl IntoInput<String>) -> Self {
        self.value.idp_metadata = self
            .checks
            .take("idp_metadata", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `idp_metadata`.
    pub fn idp_metadata_null(mut self) -> Self {
        self.checks.clear("idp_metadata");
        self.value.idp_metadata = Some(Nullable::Null);
        self
    }

    /// URL of the SAML metadata; wins over the single `idp_` members in SAML connections.
    ///
    /// `idp_metadata_url`: string.
    pub fn idp_metadata_url(mut self, value: impl IntoInput<String>) -> Self {
        self.value.idp_metadata_url = self
            .checks
            .take("idp_metadata_url", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `idp_metadata_url`.
    pub fn idp_metadata_url_null(mut self) -> Self {
        self.checks.clear("idp_metadata_url");
        self.value.idp_metadata_url = Some(Nullable::Null);
        self
    }

    /// `idp_sso_url`: string.
    pub fn idp_sso_url(mut self, value: impl IntoInput<String>) -> Self {
        self.value.idp_sso_url = self
            .checks
            .take("idp_sso_url", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `idp_sso_url`.
    pub fn idp_sso_url_null(mut self) -> Self {
        self.checks.clear("idp_sso_url");
        self.value.idp_sso_url = Some(Nullable::Null);
        self
    }

    /// `login_hint`: `UpdateEnterpriseConnectionBodySamlLoginHint`.
    pub fn login_hint(
        mut self,
        value: impl IntoInput<UpdateEnterpriseConnectionBodySamlLoginHint>,
    ) -> Self {
        self.value.login_hint = self
            .checks
            .take("login_hint", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `login_hint`.
    pub fn login_hint_null(mut self) -> Self {
        self.checks.clear("login_hint");
        self.value.login_hint = Some(Nullable::Null);
        self
    }

    /// `name`: string.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.value.name = self
            .checks
            .take("name", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `name`.
    pub fn name_null(mut self) -> Self {
        self.checks.clear("name");
        self.value.name = Some(Nullable::Null);
        self
    }
}

identity_facade_core::object_input!(
    UpdateEnterpriseConnectionBodySaml,
    UpdateEnterpriseConnectionBodySamlBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateEnterpriseConnectionBodySaml);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    UpdateEnterpriseConnectionBodySaml,
    false,
    [
        member::<identity_facade_core::Nullable<bool>>("allow_idp_initiated"),
        member::<identity_facade_core::Nullable<bool>>("allow_subdomains"),
        member::<identity_facade_core::Nullable<UpdateEnterpriseConnectionBodySamlAttributeMapping>>(
            "attribute_mapping"
        ),
        member::<identity_facade_core::Nullable<bool>>("force_authn"),
        member::<identity_facade_core::Nullable<String>>("idp_certificate"),
        member::<identity_facade_core::Nullable<String>>("idp_entity_id"),
        member::<identity_facade_core::Nullable<String>>("idp_metadata"),
        member::<identity_facade_core::Nullable<String>>(
            "idp_metadata_url",
            "URL of the SAML metadata; wins over the single `idp_` members in SAML connections."
        ),
        member::<identity_facade_core::Nullable<String>>("idp_sso_url"),
        member::<identity_facade_core::Nullable<UpdateEnterpriseConnectionBodySamlLoginHint>>(
            "login_hint"
        ),
        member::<identity_facade_core::Nullable<String>>("name")
    ],
    []
);
/// Object `UpdateEnterpriseConnectionBodySaml attribute_mapping`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct UpdateEnterpriseConnectionBodySamlAttributeMapping {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    email_address: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    first_name: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    last_name: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    user_id: Option<Nullable<String>>,
}

impl UpdateEnterpriseConnectionBodySamlAttributeMapping {
    fn check(&self, _checks: &mut Checks) {}
}

/// Builds a [`UpdateEnterpriseConnectionBodySamlAttributeMapping`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateEnterpriseConnectionBodySamlAttributeMappingBuilder {
    checks: Checks,
    value: UpdateEnterpriseConnectionBodySamlAttributeMapping,
}

impl UpdateEnterpriseConnectionBodySamlAttributeMappingBuilder {
    /// `email_address`: string.
    pub fn email_address(mut self, value: impl IntoInput<String>) -> Self {
        self.value.email_address = self
            .checks
            .take("email_address", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `email_address`.
    pub fn email_address_null(mut self) -> Self {
        self.checks.clear("email_address");
        self.value.email_address = Some(Nullable::Null);
        self
    }

    /// `first_name`: string.
    pub fn first_name(mut self, value: impl IntoInput<String>) -> Self {
        self.value.first_name = self
            .checks
            .take("first_name", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `first_name`.
    pub fn first_name_null(mut self) -> Self {
        self.checks.clear("first_name");
        self.value.first_name = Some(Nullable::Null);
        self
    }

    /// `last_name`: string.
    pub fn last_name(mut self, value: impl IntoInput<String>) -> Self {
        self.value.last_name = self
            .checks
            .take("last_name", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `last_name`.
    pub fn last_name_null(mut self) -> Self {
        self.checks.clear("last_name");
        self.value.last_name = Some(Nullable::Null);
        self
    }

    /// `user_id`: string.
    pub fn user_id(mut self, value: impl IntoInput<String>) -> Self {
        self.value.user_id = self
            .checks
            .take("user_id", value.into_input())
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `user_id`.
    pub fn user_id_null(mut self) -> Self {
        self.checks.clear("user_id");
        self.value.user_id = Some(Nullable::Null);
        self
    }
}

identity_facade_core::object_input!(
    UpdateEnterpriseConnectionBodySamlAttributeMapping,
    UpdateEnterpriseConnectionBodySamlAttributeMappingBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateEnterpriseConnectionBodySamlAttributeMapping);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    UpdateEnterpriseConnectionBodySamlAttributeMapping,
    false,
    [
        member::<identity_facade_core::Nullable<String>>("email_address"),
        member::<identity_facade_core::Nullable<String>>("first_name"),
        member::<identity_facade_core::Nullable<String>>("last_name"),
        member::<identity_facade_core::Nullable<String>>("user_id")
    ],
    []
);
/// Object `UpdateEnterpriseConnectionBodySaml login_hint`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct UpdateEnterpriseConnectionBodySamlLoginHint {
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

impl UpdateEnterpriseConnectionBodySamlLoginHint {
    fn check(&self, checks: &mut Checks) {
        checks.required("mode", self.mode.is_some());
    }
}

/// Builds a [`UpdateEnterpriseConnectionBodySamlLoginHint`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateEnterpriseConnectionBodySamlLoginHintBuilder {
    checks: Checks,
    value: UpdateEnterpriseConnectionBodySamlLoginHint,
}

impl UpdateEnterpriseConnectionBodySamlLoginHintBuilder {
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
    UpdateEnterpriseConnectionBodySamlLoginHint,
    UpdateEnterpriseConnectionBodySamlLoginHintBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateEnterpriseConnectionBodySamlLoginHint);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    UpdateEnterpriseConnectionBodySamlLoginHint,
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
