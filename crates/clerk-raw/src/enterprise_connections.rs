// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    AtMost, BodyKind, Call, CallOptions, Checks, Error, Int, Invalid, Items, List, Nullable, Open,
    Operation, Paging, Parameter, Receipt, Reply, Secret, Text, UnixMillis,
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
.paging(Paging::Offset {
    offset: "offset",
    limit: "limit",
});
/// `GET /enterprise_connections`, made by [`list_enterprise_connections`](crate::Client::list_enterprise_connections).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListEnterpriseConnectionsCall {
    call: Call,
}

impl ListEnterpriseConnectionsCall {
    /// Query parameter `limit`: a whole number from 1 to 500. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 500>, Error: Into<Invalid>>) -> Self {
        self.call.query("limit", value.try_into());
        self
    }

    /// Query parameter `offset`: a whole number of at least 0. Unset, the vendor takes `0`.
    pub fn offset(
        mut self,
        value: impl TryInto<Int<0, { i64::MAX }>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("offset", value.try_into());
        self
    }

    /// Query parameter `organization_id`: a text.
    pub fn organization_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("organization_id", value.try_into());
        self
    }

    /// Query parameter `active`: true or false.
    pub fn active(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.call.query("active", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<EnterpriseConnections>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /enterprise_connections`
    ///
    /// Success is 200 with `EnterpriseConnections`.
    /// Failures that the vendor lists: 402, 403, 422.
    /// Paged by `offset` and `limit`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/enterprise-connections/get/enterprise_connections>)
    pub fn list_enterprise_connections(&self) -> ListEnterpriseConnectionsCall {
        ListEnterpriseConnectionsCall {
            call: self.transport.call(&LIST_ENTERPRISE_CONNECTIONS),
        }
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
.secrets(&["client_secret"]);
/// `POST /enterprise_connections`, made by [`create_enterprise_connection`](crate::Client::create_enterprise_connection).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateEnterpriseConnectionCall {
    call: Call,
}

impl CreateEnterpriseConnectionCall {
    /// The JSON body. Required. `CreateEnterpriseConnectionBody`.
    pub fn body(
        mut self,
        value: impl TryInto<CreateEnterpriseConnectionBody, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<EnterpriseConnection>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /enterprise_connections`
    ///
    /// Required: the body.
    /// Success is 201 with `EnterpriseConnection`.
    /// Failures that the vendor lists: 402, 403, 404, 409, 422.
    /// Secrets in it: `client_secret`.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/enterprise-connections/post/enterprise_connections>)
    pub fn create_enterprise_connection(&self) -> CreateEnterpriseConnectionCall {
        CreateEnterpriseConnectionCall {
            call: self.transport.call(&CREATE_ENTERPRISE_CONNECTION),
        }
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
.receipt(Receipt {
    done: Some("deleted"),
    named: &[("id", "enterprise_connection_id")],
});
/// `DELETE /enterprise_connections/{enterprise_connection_id}`, made by [`delete_enterprise_connection`](crate::Client::delete_enterprise_connection).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteEnterpriseConnectionCall {
    call: Call,
}

impl DeleteEnterpriseConnectionCall {
    /// Path segment `enterprise_connection_id`: a text. Required.
    pub fn enterprise_connection_id(
        mut self,
        value: impl TryInto<crate::ids::EnterpriseConnectionId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("enterprise_connection_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<crate::shared::DeletedObject>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `DELETE /enterprise_connections/{enterprise_connection_id}`
    ///
    /// Required: `enterprise_connection_id`.
    /// Success is 200 with `DeletedObject`.
    /// Failures that the vendor lists: 402, 403, 404.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/enterprise-connections/delete/enterprise_connections/%7Benterprise_connection_id%7D>)
    pub fn delete_enterprise_connection(&self) -> DeleteEnterpriseConnectionCall {
        DeleteEnterpriseConnectionCall {
            call: self.transport.call(&DELETE_ENTERPRISE_CONNECTION),
        }
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
/// `GET /enterprise_connections/{enterprise_connection_id}`, made by [`get_enterprise_connection`](crate::Client::get_enterprise_connection).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetEnterpriseConnectionCall {
    call: Call,
}

impl GetEnterpriseConnectionCall {
    /// Path segment `enterprise_connection_id`: a text. Required.
    pub fn enterprise_connection_id(
        mut self,
        value: impl TryInto<crate::ids::EnterpriseConnectionId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("enterprise_connection_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<EnterpriseConnection>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /enterprise_connections/{enterprise_connection_id}`
    ///
    /// Required: `enterprise_connection_id`.
    /// Success is 200 with `EnterpriseConnection`.
    /// Failures that the vendor lists: 402, 403, 404.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/enterprise-connections/get/enterprise_connections/%7Benterprise_connection_id%7D>)
    pub fn get_enterprise_connection(&self) -> GetEnterpriseConnectionCall {
        GetEnterpriseConnectionCall {
            call: self.transport.call(&GET_ENTERPRISE_CONNECTION),
        }
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
.body(BodyKind::Required)
.secrets(&["client_secret"]);
/// `PATCH /enterprise_connections/{enterprise_connection_id}`, made by [`update_enterprise_connection`](crate::Client::update_enterprise_connection).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateEnterpriseConnectionCall {
    call: Call,
}

impl UpdateEnterpriseConnectionCall {
    /// Path segment `enterprise_connection_id`: a text. Required.
    pub fn enterprise_connection_id(
        mut self,
        value: impl TryInto<crate::ids::EnterpriseConnectionId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("enterprise_connection_id", value.try_into());
        self
    }

    /// The JSON body. Required. `UpdateEnterpriseConnectionBody`.
    pub fn body(
        mut self,
        value: impl TryInto<UpdateEnterpriseConnectionBody, Error: Into<Invalid>>,
    ) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<EnterpriseConnection>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `PATCH /enterprise_connections/{enterprise_connection_id}`
    ///
    /// Required: `enterprise_connection_id`, the body.
    /// Success is 200 with `EnterpriseConnection`.
    /// Failures that the vendor lists: 400, 402, 403, 404, 422.
    /// Secrets in it: `client_secret`.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/enterprise-connections/patch/enterprise_connections/%7Benterprise_connection_id%7D>)
    pub fn update_enterprise_connection(&self) -> UpdateEnterpriseConnectionCall {
        UpdateEnterpriseConnectionCall {
            call: self.transport.call(&UPDATE_ENTERPRISE_CONNECTION),
        }
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
.paging(Paging::Offset {
    offset: "offset",
    limit: "limit",
})
.secrets(&["access_token", "id_token", "saml_response"]);
/// `GET /enterprise_connections/{enterprise_connection_id}/test_runs`, made by [`list_enterprise_connection_test_runs`](crate::Client::list_enterprise_connection_test_runs).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListEnterpriseConnectionTestRunsCall {
    call: Call,
}

impl ListEnterpriseConnectionTestRunsCall {
    /// Path segment `enterprise_connection_id`: a text. Required.
    pub fn enterprise_connection_id(
        mut self,
        value: impl TryInto<crate::ids::EnterpriseConnectionId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("enterprise_connection_id", value.try_into());
        self
    }

    /// Query parameter `status`: a list of `EnterpriseConnectionTestRunStatus`.
    pub fn status(
        mut self,
        value: impl TryInto<List<EnterpriseConnectionTestRunStatus>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("status", value.try_into());
        self
    }

    /// Query parameter `limit`: a whole number from 1 to 500. Unset, the vendor takes `10`.
    pub fn limit(mut self, value: impl TryInto<Int<1, 500>, Error: Into<Invalid>>) -> Self {
        self.call.query("limit", value.try_into());
        self
    }

    /// Query parameter `offset`: a whole number of at least 0. Unset, the vendor takes `0`.
    pub fn offset(
        mut self,
        value: impl TryInto<Int<0, { i64::MAX }>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("offset", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<EnterpriseConnectionTestRuns>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /enterprise_connections/{enterprise_connection_id}/test_runs`
    ///
    /// Required: `enterprise_connection_id`.
    /// Success is 200 with `EnterpriseConnectionTestRuns`.
    /// Failures that the vendor lists: 402, 403, 404, 422.
    /// Paged by `offset` and `limit`.
    /// Secrets in it: `access_token`, `id_token`, `saml_response`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/enterprise-connections/get/enterprise_connections/%7Benterprise_connection_id%7D/test_runs>)
    pub fn list_enterprise_connection_test_runs(&self) -> ListEnterpriseConnectionTestRunsCall {
        ListEnterpriseConnectionTestRunsCall {
            call: self.transport.call(&LIST_ENTERPRISE_CONNECTION_TEST_RUNS),
        }
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
/// `POST /enterprise_connections/{enterprise_connection_id}/test_runs`, made by [`create_enterprise_connection_test_run`](crate::Client::create_enterprise_connection_test_run).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateEnterpriseConnectionTestRunCall {
    call: Call,
}

impl CreateEnterpriseConnectionTestRunCall {
    /// Path segment `enterprise_connection_id`: a text. Required.
    pub fn enterprise_connection_id(
        mut self,
        value: impl TryInto<crate::ids::EnterpriseConnectionId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("enterprise_connection_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<EnterpriseConnectionTestRunResponse>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /enterprise_connections/{enterprise_connection_id}/test_runs`
    ///
    /// Required: `enterprise_connection_id`.
    /// Success is 200 with `EnterpriseConnectionTestRunResponse`.
    /// Failures that the vendor lists: 402, 403, 404.
    /// Secrets in it: `url`.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/enterprise-connections/post/enterprise_connections/%7Benterprise_connection_id%7D/test_runs>)
    pub fn create_enterprise_connection_test_run(&self) -> CreateEnterpriseConnectionTestRunCall {
        CreateEnterpriseConnectionTestRunCall {
            call: self.transport.call(&CREATE_ENTERPRISE_CONNECTION_TEST_RUN),
        }
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

/// Object `CreateEnterpriseConnectionBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateEnterpriseConnectionBody {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    active: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    allow_organization_account_linking: Option<Nullable<bool>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    custom_attributes: Option<List<CreateEnterpriseConnectionBodyCustomAttributesItem>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    domains: Option<AtMost<String, { usize::MAX }, 1>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    oidc: Option<Nullable<CreateEnterpriseConnectionBodyOidc>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    organization_id: Option<Nullable<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    provider: Option<CreateEnterpriseConnectionBodyProvider>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    saml: Option<Nullable<CreateEnterpriseConnectionBodySaml>>,
}

impl CreateEnterpriseConnectionBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateEnterpriseConnectionBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("domains", self.domains.is_some());
        checks.required("name", self.name.is_some());
        checks.required("provider", self.provider.is_some());
    }
}

/// Makes a [`CreateEnterpriseConnectionBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateEnterpriseConnectionBodyBuilder {
    checks: Checks,
    value: CreateEnterpriseConnectionBody,
}

impl CreateEnterpriseConnectionBodyBuilder {
    /// `active`: true or false.
    pub fn active(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.active = self.checks.take("active", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `active`.
    pub fn active_null(mut self) -> Self {
        self.checks.clear("active");
        self.value.active = Some(Nullable::Null);
        self
    }

    /// `allow_organization_account_linking`: true or false.
    pub fn allow_organization_account_linking(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.allow_organization_account_linking = self
            .checks
            .take("allow_organization_account_linking", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `allow_organization_account_linking`.
    pub fn allow_organization_account_linking_null(mut self) -> Self {
        self.checks.clear("allow_organization_account_linking");
        self.value.allow_organization_account_linking = Some(Nullable::Null);
        self
    }

    /// `custom_attributes`: a list of `CreateEnterpriseConnectionBodyCustomAttributesItem`.
    pub fn custom_attributes(
        mut self,
        value: impl TryInto<
            List<CreateEnterpriseConnectionBodyCustomAttributesItem>,
            Error: Into<Invalid>,
        >,
    ) -> Self {
        self.value.custom_attributes = self.checks.take("custom_attributes", value);
        self
    }

    /// `domains`: a list, at least 1 long, of texts. Required.
    pub fn domains(
        mut self,
        value: impl TryInto<AtMost<String, { usize::MAX }, 1>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.domains = self.checks.take("domains", value);
        self
    }

    /// `name`: a text. Required.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// `oidc`: `CreateEnterpriseConnectionBodyOidc`.
    pub fn oidc(
        mut self,
        value: impl TryInto<CreateEnterpriseConnectionBodyOidc, Error: Into<Invalid>>,
    ) -> Self {
        self.value.oidc = self.checks.take("oidc", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `oidc`.
    pub fn oidc_null(mut self) -> Self {
        self.checks.clear("oidc");
        self.value.oidc = Some(Nullable::Null);
        self
    }

    /// `organization_id`: a text.
    pub fn organization_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.organization_id = self
            .checks
            .take("organization_id", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `organization_id`.
    pub fn organization_id_null(mut self) -> Self {
        self.checks.clear("organization_id");
        self.value.organization_id = Some(Nullable::Null);
        self
    }

    /// `provider`: `CreateEnterpriseConnectionBodyProvider`. Required.
    pub fn provider(
        mut self,
        value: impl TryInto<CreateEnterpriseConnectionBodyProvider, Error: Into<Invalid>>,
    ) -> Self {
        self.value.provider = self.checks.take("provider", value);
        self
    }

    /// `saml`: `CreateEnterpriseConnectionBodySaml`.
    pub fn saml(
        mut self,
        value: impl TryInto<CreateEnterpriseConnectionBodySaml, Error: Into<Invalid>>,
    ) -> Self {
        self.value.saml = self.checks.take("saml", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `saml`.
    pub fn saml_null(mut self) -> Self {
        self.checks.clear("saml");
        self.value.saml = Some(Nullable::Null);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateEnterpriseConnectionBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateEnterpriseConnectionBodyBuilder> for CreateEnterpriseConnectionBody {
    type Error = Invalid;
    fn try_from(builder: CreateEnterpriseConnectionBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateEnterpriseConnectionBody);
/// Object `CreateEnterpriseConnectionBody custom_attributesItem`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateEnterpriseConnectionBodyCustomAttributesItem {
    #[serde(skip_serializing_if = "Option::is_none")]
    directory_path: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<
        Text<
            1,
            { usize::MAX },
            crate::patterns::CreateEnterpriseConnectionBodyCustomAttributesItemKeyPattern,
        >,
    >,
    #[serde(skip_serializing_if = "Option::is_none")]
    multi_valued: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<Text<1, { usize::MAX }>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scim_path: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sso_path: Option<String>,
}

impl CreateEnterpriseConnectionBodyCustomAttributesItem {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateEnterpriseConnectionBodyCustomAttributesItemBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("key", self.key.is_some());
        checks.required("name", self.name.is_some());
    }
}

/// Makes a [`CreateEnterpriseConnectionBodyCustomAttributesItem`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateEnterpriseConnectionBodyCustomAttributesItemBuilder {
    checks: Checks,
    value: CreateEnterpriseConnectionBodyCustomAttributesItem,
}

impl CreateEnterpriseConnectionBodyCustomAttributesItemBuilder {
    /// `directory_path`: a text.
    pub fn directory_path(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.directory_path = self.checks.take("directory_path", value);
        self
    }

    /// `key`: a text of at least 1 character that matches `^[^_][A-Za-z0-9_-]*$`. Required.
    pub fn key(
        mut self,
        value: impl TryInto<
            Text<
                1,
                { usize::MAX },
                crate::patterns::CreateEnterpriseConnectionBodyCustomAttributesItemKeyPattern,
            >,
            Error: Into<Invalid>,
        >,
    ) -> Self {
        self.value.key = self.checks.take("key", value);
        self
    }

    /// `multi_valued`: true or false.
    pub fn multi_valued(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.multi_valued = self.checks.take("multi_valued", value);
        self
    }

    /// `name`: a text of at least 1 character. Required.
    pub fn name(
        mut self,
        value: impl TryInto<Text<1, { usize::MAX }>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// `scim_path`: a text.
    pub fn scim_path(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.scim_path = self.checks.take("scim_path", value);
        self
    }

    /// `sso_path`: a text.
    pub fn sso_path(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.sso_path = self.checks.take("sso_path", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateEnterpriseConnectionBodyCustomAttributesItem, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateEnterpriseConnectionBodyCustomAttributesItemBuilder>
    for CreateEnterpriseConnectionBodyCustomAttributesItem
{
    type Error = Invalid;
    fn try_from(
        builder: CreateEnterpriseConnectionBodyCustomAttributesItemBuilder,
    ) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateEnterpriseConnectionBodyCustomAttributesItem);
/// Object `CreateEnterpriseConnectionBody oidc`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
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
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateEnterpriseConnectionBodyOidcBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`CreateEnterpriseConnectionBodyOidc`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateEnterpriseConnectionBodyOidcBuilder {
    checks: Checks,
    value: CreateEnterpriseConnectionBodyOidc,
}

impl CreateEnterpriseConnectionBodyOidcBuilder {
    /// `auth_url`: a text.
    pub fn auth_url(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.auth_url = self.checks.take("auth_url", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `auth_url`.
    pub fn auth_url_null(mut self) -> Self {
        self.checks.clear("auth_url");
        self.value.auth_url = Some(Nullable::Null);
        self
    }

    /// `client_id`: a text.
    pub fn client_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.client_id = self.checks.take("client_id", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `client_id`.
    pub fn client_id_null(mut self) -> Self {
        self.checks.clear("client_id");
        self.value.client_id = Some(Nullable::Null);
        self
    }

    /// `client_secret`: a secret text.
    pub fn client_secret(mut self, value: impl TryInto<Secret, Error: Into<Invalid>>) -> Self {
        self.value.client_secret = self
            .checks
            .take("client_secret", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `client_secret`.
    pub fn client_secret_null(mut self) -> Self {
        self.checks.clear("client_secret");
        self.value.client_secret = Some(Nullable::Null);
        self
    }

    /// `discovery_url`: a text.
    pub fn discovery_url(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.discovery_url = self
            .checks
            .take("discovery_url", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `discovery_url`.
    pub fn discovery_url_null(mut self) -> Self {
        self.checks.clear("discovery_url");
        self.value.discovery_url = Some(Nullable::Null);
        self
    }

    /// `requires_pkce`: true or false.
    pub fn requires_pkce(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.requires_pkce = self
            .checks
            .take("requires_pkce", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `requires_pkce`.
    pub fn requires_pkce_null(mut self) -> Self {
        self.checks.clear("requires_pkce");
        self.value.requires_pkce = Some(Nullable::Null);
        self
    }

    /// `token_url`: a text.
    pub fn token_url(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.token_url = self.checks.take("token_url", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `token_url`.
    pub fn token_url_null(mut self) -> Self {
        self.checks.clear("token_url");
        self.value.token_url = Some(Nullable::Null);
        self
    }

    /// `user_info_url`: a text.
    pub fn user_info_url(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.user_info_url = self
            .checks
            .take("user_info_url", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `user_info_url`.
    pub fn user_info_url_null(mut self) -> Self {
        self.checks.clear("user_info_url");
        self.value.user_info_url = Some(Nullable::Null);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateEnterpriseConnectionBodyOidc, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateEnterpriseConnectionBodyOidcBuilder> for CreateEnterpriseConnectionBodyOidc {
    type Error = Invalid;
    fn try_from(builder: CreateEnterpriseConnectionBodyOidcBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateEnterpriseConnectionBodyOidc);
/// One of a few texts `CreateEnterpriseConnectionBody provider`. Sent.
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
/// Object `CreateEnterpriseConnectionBody saml`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
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
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateEnterpriseConnectionBodySamlBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`CreateEnterpriseConnectionBodySaml`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateEnterpriseConnectionBodySamlBuilder {
    checks: Checks,
    value: CreateEnterpriseConnectionBodySaml,
}

impl CreateEnterpriseConnectionBodySamlBuilder {
    /// `allow_idp_initiated`: true or false.
    pub fn allow_idp_initiated(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.allow_idp_initiated = self
            .checks
            .take("allow_idp_initiated", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `allow_idp_initiated`.
    pub fn allow_idp_initiated_null(mut self) -> Self {
        self.checks.clear("allow_idp_initiated");
        self.value.allow_idp_initiated = Some(Nullable::Null);
        self
    }

    /// `allow_subdomains`: true or false.
    pub fn allow_subdomains(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.allow_subdomains = self
            .checks
            .take("allow_subdomains", value)
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
        value: impl TryInto<CreateEnterpriseConnectionBodySamlAttributeMapping, Error: Into<Invalid>>,
    ) -> Self {
        self.value.attribute_mapping = self
            .checks
            .take("attribute_mapping", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `attribute_mapping`.
    pub fn attribute_mapping_null(mut self) -> Self {
        self.checks.clear("attribute_mapping");
        self.value.attribute_mapping = Some(Nullable::Null);
        self
    }

    /// `force_authn`: true or false.
    pub fn force_authn(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.force_authn = self.checks.take("force_authn", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `force_authn`.
    pub fn force_authn_null(mut self) -> Self {
        self.checks.clear("force_authn");
        self.value.force_authn = Some(Nullable::Null);
        self
    }

    /// `idp_certificate`: a text.
    pub fn idp_certificate(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.idp_certificate = self
            .checks
            .take("idp_certificate", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `idp_certificate`.
    pub fn idp_certificate_null(mut self) -> Self {
        self.checks.clear("idp_certificate");
        self.value.idp_certificate = Some(Nullable::Null);
        self
    }

    /// `idp_entity_id`: a text.
    pub fn idp_entity_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.idp_entity_id = self
            .checks
            .take("idp_entity_id", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `idp_entity_id`.
    pub fn idp_entity_id_null(mut self) -> Self {
        self.checks.clear("idp_entity_id");
        self.value.idp_entity_id = Some(Nullable::Null);
        self
    }

    /// `idp_metadata`: a text.
    pub fn idp_metadata(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.idp_metadata = self.checks.take("idp_metadata", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `idp_metadata`.
    pub fn idp_metadata_null(mut self) -> Self {
        self.checks.clear("idp_metadata");
        self.value.idp_metadata = Some(Nullable::Null);
        self
    }

    /// `idp_metadata_url`: a text.
    pub fn idp_metadata_url(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.idp_metadata_url = self
            .checks
            .take("idp_metadata_url", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `idp_metadata_url`.
    pub fn idp_metadata_url_null(mut self) -> Self {
        self.checks.clear("idp_metadata_url");
        self.value.idp_metadata_url = Some(Nullable::Null);
        self
    }

    /// `idp_sso_url`: a text.
    pub fn idp_sso_url(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.idp_sso_url = self.checks.take("idp_sso_url", value).map(Nullable::Value);
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
        value: impl TryInto<CreateEnterpriseConnectionBodySamlLoginHint, Error: Into<Invalid>>,
    ) -> Self {
        self.value.login_hint = self.checks.take("login_hint", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `login_hint`.
    pub fn login_hint_null(mut self) -> Self {
        self.checks.clear("login_hint");
        self.value.login_hint = Some(Nullable::Null);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateEnterpriseConnectionBodySaml, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateEnterpriseConnectionBodySamlBuilder> for CreateEnterpriseConnectionBodySaml {
    type Error = Invalid;
    fn try_from(builder: CreateEnterpriseConnectionBodySamlBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateEnterpriseConnectionBodySaml);
/// Object `CreateEnterpriseConnectionBodySaml attribute_mapping`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
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
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateEnterpriseConnectionBodySamlAttributeMappingBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`CreateEnterpriseConnectionBodySamlAttributeMapping`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateEnterpriseConnectionBodySamlAttributeMappingBuilder {
    checks: Checks,
    value: CreateEnterpriseConnectionBodySamlAttributeMapping,
}

impl CreateEnterpriseConnectionBodySamlAttributeMappingBuilder {
    /// `email_address`: a text.
    pub fn email_address(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.email_address = self
            .checks
            .take("email_address", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `email_address`.
    pub fn email_address_null(mut self) -> Self {
        self.checks.clear("email_address");
        self.value.email_address = Some(Nullable::Null);
        self
    }

    /// `first_name`: a text.
    pub fn first_name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.first_name = self.checks.take("first_name", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `first_name`.
    pub fn first_name_null(mut self) -> Self {
        self.checks.clear("first_name");
        self.value.first_name = Some(Nullable::Null);
        self
    }

    /// `last_name`: a text.
    pub fn last_name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.last_name = self.checks.take("last_name", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `last_name`.
    pub fn last_name_null(mut self) -> Self {
        self.checks.clear("last_name");
        self.value.last_name = Some(Nullable::Null);
        self
    }

    /// `user_id`: a text.
    pub fn user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.user_id = self.checks.take("user_id", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `user_id`.
    pub fn user_id_null(mut self) -> Self {
        self.checks.clear("user_id");
        self.value.user_id = Some(Nullable::Null);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateEnterpriseConnectionBodySamlAttributeMapping, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateEnterpriseConnectionBodySamlAttributeMappingBuilder>
    for CreateEnterpriseConnectionBodySamlAttributeMapping
{
    type Error = Invalid;
    fn try_from(
        builder: CreateEnterpriseConnectionBodySamlAttributeMappingBuilder,
    ) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateEnterpriseConnectionBodySamlAttributeMapping);
/// Object `CreateEnterpriseConnectionBodySaml login_hint`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateEnterpriseConnectionBodySamlLoginHint {
    #[serde(skip_serializing_if = "Option::is_none")]
    mode: Option<crate::shared::SamlLoginHintMode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<String>,
}

impl CreateEnterpriseConnectionBodySamlLoginHint {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateEnterpriseConnectionBodySamlLoginHintBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("mode", self.mode.is_some());
    }
}

/// Makes a [`CreateEnterpriseConnectionBodySamlLoginHint`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateEnterpriseConnectionBodySamlLoginHintBuilder {
    checks: Checks,
    value: CreateEnterpriseConnectionBodySamlLoginHint,
}

impl CreateEnterpriseConnectionBodySamlLoginHintBuilder {
    /// `mode`: `SamlLoginHintMode`. Required.
    pub fn mode(
        mut self,
        value: impl TryInto<crate::shared::SamlLoginHintMode, Error: Into<Invalid>>,
    ) -> Self {
        self.value.mode = self.checks.take("mode", value);
        self
    }

    /// `source`: a text.
    pub fn source(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.source = self.checks.take("source", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateEnterpriseConnectionBodySamlLoginHint, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateEnterpriseConnectionBodySamlLoginHintBuilder>
    for CreateEnterpriseConnectionBodySamlLoginHint
{
    type Error = Invalid;
    fn try_from(
        builder: CreateEnterpriseConnectionBodySamlLoginHintBuilder,
    ) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateEnterpriseConnectionBodySamlLoginHint);
/// Object `EnterpriseConnection`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EnterpriseConnection {
    /// `active`. Always there.
    pub active: bool,
    /// `allow_organization_account_linking`, may be absent.
    pub allow_organization_account_linking: Option<bool>,
    /// `created_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `custom_attributes`, may be absent.
    pub custom_attributes: Option<Items<EnterpriseConnectionCustomAttributesItem>>,
    /// `disable_additional_identifications`, may be absent.
    pub disable_additional_identifications: Option<bool>,
    /// `domains`. Always there.
    pub domains: Items<String>,
    /// `id`. Always there.
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
    /// `updated_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
}

/// Object `EnterpriseConnection custom_attributesItem`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EnterpriseConnectionCustomAttributesItem {
    /// `directory_path`, may be absent.
    pub directory_path: Option<String>,
    /// `key`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub key: String,
    /// `multi_valued`, may be absent.
    pub multi_valued: Option<bool>,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// `scim_path`, may be absent.
    pub scim_path: Option<String>,
    /// `sso_path`, may be absent.
    pub sso_path: Option<String>,
}

/// Object `EnterpriseConnection oauth_config`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EnterpriseConnectionOauthConfig {
    /// `auth_url`, may be absent or null.
    pub auth_url: Option<String>,
    /// `client_id`, may be absent or null.
    pub client_id: Option<String>,
    /// `created_at`, may be absent, in milliseconds since 1970.
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
    /// `requires_pkce`, may be absent.
    pub requires_pkce: Option<bool>,
    /// `token_url`, may be absent or null.
    pub token_url: Option<String>,
    /// `updated_at`, may be absent, in milliseconds since 1970.
    pub updated_at: Option<UnixMillis>,
    /// `user_info_url`, may be absent or null.
    pub user_info_url: Option<String>,
}

/// Object `EnterpriseConnection saml_connection`. Received.
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

/// Object `EnterpriseConnectionSamlConnection login_hint`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EnterpriseConnectionSamlConnectionLoginHint {
    /// `mode`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub mode: Open<crate::shared::SamlLoginHintMode>,
    /// `source`, may be absent.
    pub source: Option<String>,
}

/// Object `EnterpriseConnectionTestRun`. Received.
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
    /// `created_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: UnixMillis,
    /// `id`. Always there.
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

/// One of a few texts `EnterpriseConnectionTestRun connection_type`. Received.
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
/// Object `EnterpriseConnectionTestRun logsItem`. Received.
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

/// Object `EnterpriseConnectionTestRun oauth`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EnterpriseConnectionTestRunOauth {
    /// `access_token`, may be absent. A secret: its debug output is redacted.
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub access_token: Option<Secret>,
    /// `id_token`, may be absent. A secret: its debug output is redacted.
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub id_token: Option<Secret>,
    /// `user_info`, may be absent.
    pub user_info: Option<String>,
}

/// Object `EnterpriseConnectionTestRun parsed_user_info`. Received.
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

/// Object `EnterpriseConnectionTestRunResponse`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EnterpriseConnectionTestRunResponse {
    /// `url`. Always there. A secret: its debug output is redacted.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub url: Secret,
}

/// Object `EnterpriseConnectionTestRun saml`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EnterpriseConnectionTestRunSaml {
    /// `relay_state`, may be absent.
    pub relay_state: Option<String>,
    /// `saml_request`, may be absent.
    pub saml_request: Option<String>,
    /// `saml_response`, may be absent. A secret: its debug output is redacted.
    #[cfg_attr(feature = "serialize", serde(skip_serializing))]
    pub saml_response: Option<Secret>,
}

/// One of a few texts `EnterpriseConnectionTestRunStatus`. Sent and received.
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
/// Object `EnterpriseConnectionTestRuns`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EnterpriseConnectionTestRuns {
    /// `data`. Always there.
    pub data: Items<EnterpriseConnectionTestRun>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `EnterpriseConnections`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct EnterpriseConnections {
    /// `data`. Always there.
    pub data: Items<EnterpriseConnection>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `UpdateEnterpriseConnectionBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateEnterpriseConnectionBody {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    active: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    allow_organization_account_linking: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    custom_attributes: Option<Nullable<List<UpdateEnterpriseConnectionBodyCustomAttributesItem>>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    disable_additional_identifications: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    domains: Option<Nullable<List<String>>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    name: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    oidc: Option<Nullable<UpdateEnterpriseConnectionBodyOidc>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    organization_id: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    saml: Option<Nullable<UpdateEnterpriseConnectionBodySaml>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    sync_user_attributes: Option<Nullable<bool>>,
}

impl UpdateEnterpriseConnectionBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateEnterpriseConnectionBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`UpdateEnterpriseConnectionBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateEnterpriseConnectionBodyBuilder {
    checks: Checks,
    value: UpdateEnterpriseConnectionBody,
}

impl UpdateEnterpriseConnectionBodyBuilder {
    /// `active`: true or false.
    pub fn active(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.active = self.checks.take("active", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `active`.
    pub fn active_null(mut self) -> Self {
        self.checks.clear("active");
        self.value.active = Some(Nullable::Null);
        self
    }

    /// `allow_organization_account_linking`: true or false.
    pub fn allow_organization_account_linking(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.allow_organization_account_linking = self
            .checks
            .take("allow_organization_account_linking", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `allow_organization_account_linking`.
    pub fn allow_organization_account_linking_null(mut self) -> Self {
        self.checks.clear("allow_organization_account_linking");
        self.value.allow_organization_account_linking = Some(Nullable::Null);
        self
    }

    /// `custom_attributes`: a list of `UpdateEnterpriseConnectionBodyCustomAttributesItem`.
    pub fn custom_attributes(
        mut self,
        value: impl TryInto<
            List<UpdateEnterpriseConnectionBodyCustomAttributesItem>,
            Error: Into<Invalid>,
        >,
    ) -> Self {
        self.value.custom_attributes = self
            .checks
            .take("custom_attributes", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `custom_attributes`.
    pub fn custom_attributes_null(mut self) -> Self {
        self.checks.clear("custom_attributes");
        self.value.custom_attributes = Some(Nullable::Null);
        self
    }

    /// `disable_additional_identifications`: true or false.
    pub fn disable_additional_identifications(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.disable_additional_identifications = self
            .checks
            .take("disable_additional_identifications", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `disable_additional_identifications`.
    pub fn disable_additional_identifications_null(mut self) -> Self {
        self.checks.clear("disable_additional_identifications");
        self.value.disable_additional_identifications = Some(Nullable::Null);
        self
    }

    /// `domains`: a list of texts.
    pub fn domains(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.value.domains = self.checks.take("domains", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `domains`.
    pub fn domains_null(mut self) -> Self {
        self.checks.clear("domains");
        self.value.domains = Some(Nullable::Null);
        self
    }

    /// `name`: a text.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `name`.
    pub fn name_null(mut self) -> Self {
        self.checks.clear("name");
        self.value.name = Some(Nullable::Null);
        self
    }

    /// `oidc`: `UpdateEnterpriseConnectionBodyOidc`.
    pub fn oidc(
        mut self,
        value: impl TryInto<UpdateEnterpriseConnectionBodyOidc, Error: Into<Invalid>>,
    ) -> Self {
        self.value.oidc = self.checks.take("oidc", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `oidc`.
    pub fn oidc_null(mut self) -> Self {
        self.checks.clear("oidc");
        self.value.oidc = Some(Nullable::Null);
        self
    }

    /// `organization_id`: a text.
    pub fn organization_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.organization_id = self
            .checks
            .take("organization_id", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `organization_id`.
    pub fn organization_id_null(mut self) -> Self {
        self.checks.clear("organization_id");
        self.value.organization_id = Some(Nullable::Null);
        self
    }

    /// `saml`: `UpdateEnterpriseConnectionBodySaml`.
    pub fn saml(
        mut self,
        value: impl TryInto<UpdateEnterpriseConnectionBodySaml, Error: Into<Invalid>>,
    ) -> Self {
        self.value.saml = self.checks.take("saml", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `saml`.
    pub fn saml_null(mut self) -> Self {
        self.checks.clear("saml");
        self.value.saml = Some(Nullable::Null);
        self
    }

    /// `sync_user_attributes`: true or false.
    pub fn sync_user_attributes(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.sync_user_attributes = self
            .checks
            .take("sync_user_attributes", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `sync_user_attributes`.
    pub fn sync_user_attributes_null(mut self) -> Self {
        self.checks.clear("sync_user_attributes");
        self.value.sync_user_attributes = Some(Nullable::Null);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateEnterpriseConnectionBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateEnterpriseConnectionBodyBuilder> for UpdateEnterpriseConnectionBody {
    type Error = Invalid;
    fn try_from(builder: UpdateEnterpriseConnectionBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateEnterpriseConnectionBody);
/// Object `UpdateEnterpriseConnectionBody custom_attributesItem`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateEnterpriseConnectionBodyCustomAttributesItem {
    #[serde(skip_serializing_if = "Option::is_none")]
    directory_path: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<
        Text<
            1,
            { usize::MAX },
            crate::patterns::CreateEnterpriseConnectionBodyCustomAttributesItemKeyPattern,
        >,
    >,
    #[serde(skip_serializing_if = "Option::is_none")]
    multi_valued: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<Text<1, { usize::MAX }>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    scim_path: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sso_path: Option<String>,
}

impl UpdateEnterpriseConnectionBodyCustomAttributesItem {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateEnterpriseConnectionBodyCustomAttributesItemBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("key", self.key.is_some());
        checks.required("name", self.name.is_some());
    }
}

/// Makes a [`UpdateEnterpriseConnectionBodyCustomAttributesItem`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateEnterpriseConnectionBodyCustomAttributesItemBuilder {
    checks: Checks,
    value: UpdateEnterpriseConnectionBodyCustomAttributesItem,
}

impl UpdateEnterpriseConnectionBodyCustomAttributesItemBuilder {
    /// `directory_path`: a text.
    pub fn directory_path(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.directory_path = self.checks.take("directory_path", value);
        self
    }

    /// `key`: a text of at least 1 character that matches `^[^_][A-Za-z0-9_-]*$`. Required.
    pub fn key(
        mut self,
        value: impl TryInto<
            Text<
                1,
                { usize::MAX },
                crate::patterns::CreateEnterpriseConnectionBodyCustomAttributesItemKeyPattern,
            >,
            Error: Into<Invalid>,
        >,
    ) -> Self {
        self.value.key = self.checks.take("key", value);
        self
    }

    /// `multi_valued`: true or false.
    pub fn multi_valued(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.multi_valued = self.checks.take("multi_valued", value);
        self
    }

    /// `name`: a text of at least 1 character. Required.
    pub fn name(
        mut self,
        value: impl TryInto<Text<1, { usize::MAX }>, Error: Into<Invalid>>,
    ) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// `scim_path`: a text.
    pub fn scim_path(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.scim_path = self.checks.take("scim_path", value);
        self
    }

    /// `sso_path`: a text.
    pub fn sso_path(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.sso_path = self.checks.take("sso_path", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateEnterpriseConnectionBodyCustomAttributesItem, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateEnterpriseConnectionBodyCustomAttributesItemBuilder>
    for UpdateEnterpriseConnectionBodyCustomAttributesItem
{
    type Error = Invalid;
    fn try_from(
        builder: UpdateEnterpriseConnectionBodyCustomAttributesItemBuilder,
    ) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateEnterpriseConnectionBodyCustomAttributesItem);
/// Object `UpdateEnterpriseConnectionBody oidc`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
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
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateEnterpriseConnectionBodyOidcBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`UpdateEnterpriseConnectionBodyOidc`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateEnterpriseConnectionBodyOidcBuilder {
    checks: Checks,
    value: UpdateEnterpriseConnectionBodyOidc,
}

impl UpdateEnterpriseConnectionBodyOidcBuilder {
    /// `auth_url`: a text.
    pub fn auth_url(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.auth_url = self.checks.take("auth_url", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `auth_url`.
    pub fn auth_url_null(mut self) -> Self {
        self.checks.clear("auth_url");
        self.value.auth_url = Some(Nullable::Null);
        self
    }

    /// `client_id`: a text.
    pub fn client_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.client_id = self.checks.take("client_id", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `client_id`.
    pub fn client_id_null(mut self) -> Self {
        self.checks.clear("client_id");
        self.value.client_id = Some(Nullable::Null);
        self
    }

    /// `client_secret`: a secret text.
    pub fn client_secret(mut self, value: impl TryInto<Secret, Error: Into<Invalid>>) -> Self {
        self.value.client_secret = self
            .checks
            .take("client_secret", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `client_secret`.
    pub fn client_secret_null(mut self) -> Self {
        self.checks.clear("client_secret");
        self.value.client_secret = Some(Nullable::Null);
        self
    }

    /// `discovery_url`: a text.
    pub fn discovery_url(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.discovery_url = self
            .checks
            .take("discovery_url", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `discovery_url`.
    pub fn discovery_url_null(mut self) -> Self {
        self.checks.clear("discovery_url");
        self.value.discovery_url = Some(Nullable::Null);
        self
    }

    /// `requires_pkce`: true or false.
    pub fn requires_pkce(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.requires_pkce = self
            .checks
            .take("requires_pkce", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `requires_pkce`.
    pub fn requires_pkce_null(mut self) -> Self {
        self.checks.clear("requires_pkce");
        self.value.requires_pkce = Some(Nullable::Null);
        self
    }

    /// `token_url`: a text.
    pub fn token_url(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.token_url = self.checks.take("token_url", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `token_url`.
    pub fn token_url_null(mut self) -> Self {
        self.checks.clear("token_url");
        self.value.token_url = Some(Nullable::Null);
        self
    }

    /// `user_info_url`: a text.
    pub fn user_info_url(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.user_info_url = self
            .checks
            .take("user_info_url", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `user_info_url`.
    pub fn user_info_url_null(mut self) -> Self {
        self.checks.clear("user_info_url");
        self.value.user_info_url = Some(Nullable::Null);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateEnterpriseConnectionBodyOidc, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateEnterpriseConnectionBodyOidcBuilder> for UpdateEnterpriseConnectionBodyOidc {
    type Error = Invalid;
    fn try_from(builder: UpdateEnterpriseConnectionBodyOidcBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateEnterpriseConnectionBodyOidc);
/// Object `UpdateEnterpriseConnectionBody saml`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
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
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateEnterpriseConnectionBodySamlBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`UpdateEnterpriseConnectionBodySaml`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateEnterpriseConnectionBodySamlBuilder {
    checks: Checks,
    value: UpdateEnterpriseConnectionBodySaml,
}

impl UpdateEnterpriseConnectionBodySamlBuilder {
    /// `allow_idp_initiated`: true or false.
    pub fn allow_idp_initiated(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.allow_idp_initiated = self
            .checks
            .take("allow_idp_initiated", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `allow_idp_initiated`.
    pub fn allow_idp_initiated_null(mut self) -> Self {
        self.checks.clear("allow_idp_initiated");
        self.value.allow_idp_initiated = Some(Nullable::Null);
        self
    }

    /// `allow_subdomains`: true or false.
    pub fn allow_subdomains(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.allow_subdomains = self
            .checks
            .take("allow_subdomains", value)
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
        value: impl TryInto<UpdateEnterpriseConnectionBodySamlAttributeMapping, Error: Into<Invalid>>,
    ) -> Self {
        self.value.attribute_mapping = self
            .checks
            .take("attribute_mapping", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `attribute_mapping`.
    pub fn attribute_mapping_null(mut self) -> Self {
        self.checks.clear("attribute_mapping");
        self.value.attribute_mapping = Some(Nullable::Null);
        self
    }

    /// `force_authn`: true or false.
    pub fn force_authn(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.force_authn = self.checks.take("force_authn", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `force_authn`.
    pub fn force_authn_null(mut self) -> Self {
        self.checks.clear("force_authn");
        self.value.force_authn = Some(Nullable::Null);
        self
    }

    /// `idp_certificate`: a text.
    pub fn idp_certificate(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.idp_certificate = self
            .checks
            .take("idp_certificate", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `idp_certificate`.
    pub fn idp_certificate_null(mut self) -> Self {
        self.checks.clear("idp_certificate");
        self.value.idp_certificate = Some(Nullable::Null);
        self
    }

    /// `idp_entity_id`: a text.
    pub fn idp_entity_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.idp_entity_id = self
            .checks
            .take("idp_entity_id", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `idp_entity_id`.
    pub fn idp_entity_id_null(mut self) -> Self {
        self.checks.clear("idp_entity_id");
        self.value.idp_entity_id = Some(Nullable::Null);
        self
    }

    /// `idp_metadata`: a text.
    pub fn idp_metadata(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.idp_metadata = self.checks.take("idp_metadata", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `idp_metadata`.
    pub fn idp_metadata_null(mut self) -> Self {
        self.checks.clear("idp_metadata");
        self.value.idp_metadata = Some(Nullable::Null);
        self
    }

    /// `idp_metadata_url`: a text.
    pub fn idp_metadata_url(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.idp_metadata_url = self
            .checks
            .take("idp_metadata_url", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `idp_metadata_url`.
    pub fn idp_metadata_url_null(mut self) -> Self {
        self.checks.clear("idp_metadata_url");
        self.value.idp_metadata_url = Some(Nullable::Null);
        self
    }

    /// `idp_sso_url`: a text.
    pub fn idp_sso_url(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.idp_sso_url = self.checks.take("idp_sso_url", value).map(Nullable::Value);
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
        value: impl TryInto<UpdateEnterpriseConnectionBodySamlLoginHint, Error: Into<Invalid>>,
    ) -> Self {
        self.value.login_hint = self.checks.take("login_hint", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `login_hint`.
    pub fn login_hint_null(mut self) -> Self {
        self.checks.clear("login_hint");
        self.value.login_hint = Some(Nullable::Null);
        self
    }

    /// `name`: a text.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `name`.
    pub fn name_null(mut self) -> Self {
        self.checks.clear("name");
        self.value.name = Some(Nullable::Null);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateEnterpriseConnectionBodySaml, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateEnterpriseConnectionBodySamlBuilder> for UpdateEnterpriseConnectionBodySaml {
    type Error = Invalid;
    fn try_from(builder: UpdateEnterpriseConnectionBodySamlBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateEnterpriseConnectionBodySaml);
/// Object `UpdateEnterpriseConnectionBodySaml attribute_mapping`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
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
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateEnterpriseConnectionBodySamlAttributeMappingBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`UpdateEnterpriseConnectionBodySamlAttributeMapping`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateEnterpriseConnectionBodySamlAttributeMappingBuilder {
    checks: Checks,
    value: UpdateEnterpriseConnectionBodySamlAttributeMapping,
}

impl UpdateEnterpriseConnectionBodySamlAttributeMappingBuilder {
    /// `email_address`: a text.
    pub fn email_address(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.email_address = self
            .checks
            .take("email_address", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `email_address`.
    pub fn email_address_null(mut self) -> Self {
        self.checks.clear("email_address");
        self.value.email_address = Some(Nullable::Null);
        self
    }

    /// `first_name`: a text.
    pub fn first_name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.first_name = self.checks.take("first_name", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `first_name`.
    pub fn first_name_null(mut self) -> Self {
        self.checks.clear("first_name");
        self.value.first_name = Some(Nullable::Null);
        self
    }

    /// `last_name`: a text.
    pub fn last_name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.last_name = self.checks.take("last_name", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `last_name`.
    pub fn last_name_null(mut self) -> Self {
        self.checks.clear("last_name");
        self.value.last_name = Some(Nullable::Null);
        self
    }

    /// `user_id`: a text.
    pub fn user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.user_id = self.checks.take("user_id", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `user_id`.
    pub fn user_id_null(mut self) -> Self {
        self.checks.clear("user_id");
        self.value.user_id = Some(Nullable::Null);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateEnterpriseConnectionBodySamlAttributeMapping, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateEnterpriseConnectionBodySamlAttributeMappingBuilder>
    for UpdateEnterpriseConnectionBodySamlAttributeMapping
{
    type Error = Invalid;
    fn try_from(
        builder: UpdateEnterpriseConnectionBodySamlAttributeMappingBuilder,
    ) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateEnterpriseConnectionBodySamlAttributeMapping);
/// Object `UpdateEnterpriseConnectionBodySaml login_hint`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateEnterpriseConnectionBodySamlLoginHint {
    #[serde(skip_serializing_if = "Option::is_none")]
    mode: Option<crate::shared::SamlLoginHintMode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<String>,
}

impl UpdateEnterpriseConnectionBodySamlLoginHint {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateEnterpriseConnectionBodySamlLoginHintBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("mode", self.mode.is_some());
    }
}

/// Makes a [`UpdateEnterpriseConnectionBodySamlLoginHint`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateEnterpriseConnectionBodySamlLoginHintBuilder {
    checks: Checks,
    value: UpdateEnterpriseConnectionBodySamlLoginHint,
}

impl UpdateEnterpriseConnectionBodySamlLoginHintBuilder {
    /// `mode`: `SamlLoginHintMode`. Required.
    pub fn mode(
        mut self,
        value: impl TryInto<crate::shared::SamlLoginHintMode, Error: Into<Invalid>>,
    ) -> Self {
        self.value.mode = self.checks.take("mode", value);
        self
    }

    /// `source`: a text.
    pub fn source(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.source = self.checks.take("source", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateEnterpriseConnectionBodySamlLoginHint, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateEnterpriseConnectionBodySamlLoginHintBuilder>
    for UpdateEnterpriseConnectionBodySamlLoginHint
{
    type Error = Invalid;
    fn try_from(
        builder: UpdateEnterpriseConnectionBodySamlLoginHintBuilder,
    ) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateEnterpriseConnectionBodySamlLoginHint);
