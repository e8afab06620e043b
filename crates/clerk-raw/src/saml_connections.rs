// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    AtMost, BodyKind, Call, CallOptions, Checks, Error, Int, Invalid, Items, List, Nullable, Open,
    Operation, Paging, Parameter, Receipt, Reply, UnixMillis,
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
.paging(Paging::Offset {
    offset: "offset",
    limit: "limit",
});
/// `GET /saml_connections`, made by [`list_saml_connections`](crate::Client::list_saml_connections).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListSamlConnectionsCall {
    call: Call,
}

impl ListSamlConnectionsCall {
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

    /// Query parameter `query`: a text.
    pub fn query(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("query", value.try_into());
        self
    }

    /// Query parameter `order_by`: a text.
    pub fn order_by(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.call.query("order_by", value.try_into());
        self
    }

    /// Query parameter `organization_id`: a list, at most 100 long, of texts.
    pub fn organization_id(
        mut self,
        value: impl TryInto<AtMost<String, 100>, Error: Into<Invalid>>,
    ) -> Self {
        self.call.query("organization_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<SamlConnections>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /saml_connections`
    ///
    /// Success is 200 with `SamlConnections`.
    /// Failures that the vendor lists: 402, 403, 422.
    /// Paged by `offset` and `limit`.
    /// Sending it twice does no harm.
    /// The vendor advises against it.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/saml-connections/get/saml_connections>)
    #[deprecated = "the vendor advises against it"]
    pub fn list_saml_connections(&self) -> ListSamlConnectionsCall {
        ListSamlConnectionsCall {
            call: self.transport.call(&LIST_SAML_CONNECTIONS),
        }
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
.deprecated();
/// `POST /saml_connections`, made by [`create_saml_connection`](crate::Client::create_saml_connection).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct CreateSamlConnectionCall {
    call: Call,
}

impl CreateSamlConnectionCall {
    /// The JSON body. Required. `CreateSamlConnectionBody`.
    pub fn body(
        mut self,
        value: impl TryInto<CreateSamlConnectionBody, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<SamlConnection>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /saml_connections`
    ///
    /// Required: the body.
    /// Success is 200 with `SamlConnection`.
    /// Failures that the vendor lists: 402, 403, 404, 409, 422.
    /// The vendor advises against it.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/saml-connections/post/saml_connections>)
    #[deprecated = "the vendor advises against it"]
    pub fn create_saml_connection(&self) -> CreateSamlConnectionCall {
        CreateSamlConnectionCall {
            call: self.transport.call(&CREATE_SAML_CONNECTION),
        }
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
.receipt(Receipt {
    done: Some("deleted"),
    named: &[("id", "saml_connection_id")],
});
/// `DELETE /saml_connections/{saml_connection_id}`, made by [`delete_saml_connection`](crate::Client::delete_saml_connection).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteSamlConnectionCall {
    call: Call,
}

impl DeleteSamlConnectionCall {
    /// Path segment `saml_connection_id`: a text. Required.
    pub fn saml_connection_id(
        mut self,
        value: impl TryInto<crate::ids::SamlConnectionId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("saml_connection_id", value.try_into());
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
    /// `DELETE /saml_connections/{saml_connection_id}`
    ///
    /// Required: `saml_connection_id`.
    /// Success is 200 with `DeletedObject`.
    /// Failures that the vendor lists: 402, 403, 404.
    /// Sending it twice does no harm.
    /// The vendor advises against it.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/saml-connections/delete/saml_connections/%7Bsaml_connection_id%7D>)
    #[deprecated = "the vendor advises against it"]
    pub fn delete_saml_connection(&self) -> DeleteSamlConnectionCall {
        DeleteSamlConnectionCall {
            call: self.transport.call(&DELETE_SAML_CONNECTION),
        }
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
/// `GET /saml_connections/{saml_connection_id}`, made by [`get_saml_connection`](crate::Client::get_saml_connection).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct GetSamlConnectionCall {
    call: Call,
}

impl GetSamlConnectionCall {
    /// Path segment `saml_connection_id`: a text. Required.
    pub fn saml_connection_id(
        mut self,
        value: impl TryInto<crate::ids::SamlConnectionId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("saml_connection_id", value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<SamlConnection>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /saml_connections/{saml_connection_id}`
    ///
    /// Required: `saml_connection_id`.
    /// Success is 200 with `SamlConnection`.
    /// Failures that the vendor lists: 402, 403, 404.
    /// Sending it twice does no harm.
    /// The vendor advises against it.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/saml-connections/get/saml_connections/%7Bsaml_connection_id%7D>)
    #[deprecated = "the vendor advises against it"]
    pub fn get_saml_connection(&self) -> GetSamlConnectionCall {
        GetSamlConnectionCall {
            call: self.transport.call(&GET_SAML_CONNECTION),
        }
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
.body(BodyKind::Required)
.deprecated();
/// `PATCH /saml_connections/{saml_connection_id}`, made by [`update_saml_connection`](crate::Client::update_saml_connection).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateSamlConnectionCall {
    call: Call,
}

impl UpdateSamlConnectionCall {
    /// Path segment `saml_connection_id`: a text. Required.
    pub fn saml_connection_id(
        mut self,
        value: impl TryInto<crate::ids::SamlConnectionId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("saml_connection_id", value.try_into());
        self
    }

    /// The JSON body. Required. `UpdateSamlConnectionBody`.
    pub fn body(
        mut self,
        value: impl TryInto<UpdateSamlConnectionBody, Error: Into<Invalid>>,
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
    pub async fn send(self) -> Result<Reply<SamlConnection>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `PATCH /saml_connections/{saml_connection_id}`
    ///
    /// Required: `saml_connection_id`, the body.
    /// Success is 200 with `SamlConnection`.
    /// Failures that the vendor lists: 402, 403, 404, 409, 422.
    /// The vendor advises against it.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/saml-connections/patch/saml_connections/%7Bsaml_connection_id%7D>)
    #[deprecated = "the vendor advises against it"]
    pub fn update_saml_connection(&self) -> UpdateSamlConnectionCall {
        UpdateSamlConnectionCall {
            call: self.transport.call(&UPDATE_SAML_CONNECTION),
        }
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

/// Object `CreateSamlConnectionBody`. Sent.
/// At least one of `domain`, `domains` is required.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateSamlConnectionBody {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    attribute_mapping: Option<Nullable<CreateSamlConnectionBodyAttributeMapping>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    domain: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    domains: Option<List<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    force_authn: Option<bool>,
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
    login_hint: Option<Nullable<CreateSamlConnectionBodyLoginHint>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    organization_id: Option<Nullable<String>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    provider: Option<CreateSamlConnectionBodyProvider>,
}

impl CreateSamlConnectionBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateSamlConnectionBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("name", self.name.is_some());
        checks.required("provider", self.provider.is_some());
        checks.any_of(
            &["domain", "domains"],
            self.domain.is_some() || self.domains.is_some(),
        );
    }
}

/// Makes a [`CreateSamlConnectionBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateSamlConnectionBodyBuilder {
    checks: Checks,
    value: CreateSamlConnectionBody,
}

impl CreateSamlConnectionBodyBuilder {
    /// `attribute_mapping`: `CreateSamlConnectionBodyAttributeMapping`.
    pub fn attribute_mapping(
        mut self,
        value: impl TryInto<CreateSamlConnectionBodyAttributeMapping, Error: Into<Invalid>>,
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

    /// `domain`: a text. The vendor advises against it.
    pub fn domain(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.domain = self.checks.take("domain", value);
        self
    }

    /// `domains`: a list of texts.
    pub fn domains(mut self, value: impl TryInto<List<String>, Error: Into<Invalid>>) -> Self {
        self.value.domains = self.checks.take("domains", value);
        self
    }

    /// `force_authn`: true or false.
    pub fn force_authn(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.force_authn = self.checks.take("force_authn", value);
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

    /// `login_hint`: `CreateSamlConnectionBodyLoginHint`.
    pub fn login_hint(
        mut self,
        value: impl TryInto<CreateSamlConnectionBodyLoginHint, Error: Into<Invalid>>,
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

    /// `name`: a text. Required.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
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

    /// `provider`: `CreateSamlConnectionBodyProvider`. Required.
    pub fn provider(
        mut self,
        value: impl TryInto<CreateSamlConnectionBodyProvider, Error: Into<Invalid>>,
    ) -> Self {
        self.value.provider = self.checks.take("provider", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateSamlConnectionBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateSamlConnectionBodyBuilder> for CreateSamlConnectionBody {
    type Error = Invalid;
    fn try_from(builder: CreateSamlConnectionBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateSamlConnectionBody);
/// Object `CreateSamlConnectionBody attribute_mapping`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateSamlConnectionBodyAttributeMapping {
    #[serde(skip_serializing_if = "Option::is_none")]
    email_address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    first_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_id: Option<String>,
}

impl CreateSamlConnectionBodyAttributeMapping {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateSamlConnectionBodyAttributeMappingBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`CreateSamlConnectionBodyAttributeMapping`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateSamlConnectionBodyAttributeMappingBuilder {
    checks: Checks,
    value: CreateSamlConnectionBodyAttributeMapping,
}

impl CreateSamlConnectionBodyAttributeMappingBuilder {
    /// `email_address`: a text.
    pub fn email_address(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.email_address = self.checks.take("email_address", value);
        self
    }

    /// `first_name`: a text.
    pub fn first_name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.first_name = self.checks.take("first_name", value);
        self
    }

    /// `last_name`: a text.
    pub fn last_name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.last_name = self.checks.take("last_name", value);
        self
    }

    /// `user_id`: a text.
    pub fn user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.user_id = self.checks.take("user_id", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<CreateSamlConnectionBodyAttributeMapping, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateSamlConnectionBodyAttributeMappingBuilder>
    for CreateSamlConnectionBodyAttributeMapping
{
    type Error = Invalid;
    fn try_from(builder: CreateSamlConnectionBodyAttributeMappingBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateSamlConnectionBodyAttributeMapping);
/// Object `CreateSamlConnectionBody login_hint`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct CreateSamlConnectionBodyLoginHint {
    #[serde(skip_serializing_if = "Option::is_none")]
    mode: Option<crate::shared::SamlLoginHintMode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<String>,
}

impl CreateSamlConnectionBodyLoginHint {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> CreateSamlConnectionBodyLoginHintBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("mode", self.mode.is_some());
    }
}

/// Makes a [`CreateSamlConnectionBodyLoginHint`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct CreateSamlConnectionBodyLoginHintBuilder {
    checks: Checks,
    value: CreateSamlConnectionBodyLoginHint,
}

impl CreateSamlConnectionBodyLoginHintBuilder {
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
    pub fn build(mut self) -> Result<CreateSamlConnectionBodyLoginHint, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<CreateSamlConnectionBodyLoginHintBuilder> for CreateSamlConnectionBodyLoginHint {
    type Error = Invalid;
    fn try_from(builder: CreateSamlConnectionBodyLoginHintBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(CreateSamlConnectionBodyLoginHint);
/// One of a few texts `CreateSamlConnectionBody provider`. Sent.
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
/// Object `SAMLConnection`. Received.
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
    /// `active`. Always there.
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
    /// `created_at`, in milliseconds since 1970.
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
    /// `domain`, may be absent. The vendor advises against it.
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
    /// `id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::SamlConnectionId,
    /// `idp_certificate`, may be null.
    pub idp_certificate: Option<String>,
    /// `idp_certificate_expires_at`, may be null, in milliseconds since 1970.
    pub idp_certificate_expires_at: Option<UnixMillis>,
    /// `idp_certificate_issued_at`, may be null, in milliseconds since 1970.
    pub idp_certificate_issued_at: Option<UnixMillis>,
    /// `idp_entity_id`, may be null.
    pub idp_entity_id: Option<String>,
    /// `idp_metadata`, may be absent or null.
    pub idp_metadata: Option<String>,
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
    /// `updated_at`, in milliseconds since 1970.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: UnixMillis,
    /// `user_count`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub user_count: i64,
}

/// Object `SAMLConnectionAttributeMapping`. Received.
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

/// Object `SAMLConnectionLoginHint`. Received.
#[derive(Clone, Debug, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SamlConnectionLoginHint {
    /// `mode`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub mode: Open<crate::shared::SamlLoginHintMode>,
    /// `source`, may be absent.
    pub source: Option<String>,
}

/// Object `SAMLConnections`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct SamlConnections {
    /// `data`. Always there.
    pub data: Items<SamlConnection>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `UpdateSamlConnectionBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateSamlConnectionBody {
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
    allow_idp_initiated: Option<Nullable<bool>>,
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
    allow_subdomains: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    attribute_mapping: Option<Nullable<UpdateSamlConnectionBodyAttributeMapping>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    consent_verified_domains_deletion: Option<Nullable<bool>>,
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
    domain: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    domains: Option<Nullable<List<String>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    force_authn: Option<bool>,
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
    login_hint: Option<Nullable<UpdateSamlConnectionBodyLoginHint>>,
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
    organization_id: Option<Nullable<String>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    sync_user_attributes: Option<Nullable<bool>>,
}

impl UpdateSamlConnectionBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateSamlConnectionBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`UpdateSamlConnectionBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateSamlConnectionBodyBuilder {
    checks: Checks,
    value: UpdateSamlConnectionBody,
}

impl UpdateSamlConnectionBodyBuilder {
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

    /// `attribute_mapping`: `UpdateSamlConnectionBodyAttributeMapping`.
    pub fn attribute_mapping(
        mut self,
        value: impl TryInto<UpdateSamlConnectionBodyAttributeMapping, Error: Into<Invalid>>,
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

    /// `consent_verified_domains_deletion`: true or false.
    pub fn consent_verified_domains_deletion(
        mut self,
        value: impl TryInto<bool, Error: Into<Invalid>>,
    ) -> Self {
        self.value.consent_verified_domains_deletion = self
            .checks
            .take("consent_verified_domains_deletion", value)
            .map(Nullable::Value);
        self
    }

    /// Sends `null` for `consent_verified_domains_deletion`.
    pub fn consent_verified_domains_deletion_null(mut self) -> Self {
        self.checks.clear("consent_verified_domains_deletion");
        self.value.consent_verified_domains_deletion = Some(Nullable::Null);
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

    /// `domain`: a text. The vendor advises against it.
    pub fn domain(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.domain = self.checks.take("domain", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `domain`.
    pub fn domain_null(mut self) -> Self {
        self.checks.clear("domain");
        self.value.domain = Some(Nullable::Null);
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

    /// `force_authn`: true or false.
    pub fn force_authn(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.force_authn = self.checks.take("force_authn", value);
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

    /// `login_hint`: `UpdateSamlConnectionBodyLoginHint`.
    pub fn login_hint(
        mut self,
        value: impl TryInto<UpdateSamlConnectionBodyLoginHint, Error: Into<Invalid>>,
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
    pub fn build(mut self) -> Result<UpdateSamlConnectionBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateSamlConnectionBodyBuilder> for UpdateSamlConnectionBody {
    type Error = Invalid;
    fn try_from(builder: UpdateSamlConnectionBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateSamlConnectionBody);
/// Object `UpdateSamlConnectionBody attribute_mapping`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateSamlConnectionBodyAttributeMapping {
    #[serde(skip_serializing_if = "Option::is_none")]
    email_address: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    first_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    last_name: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    user_id: Option<String>,
}

impl UpdateSamlConnectionBodyAttributeMapping {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateSamlConnectionBodyAttributeMappingBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`UpdateSamlConnectionBodyAttributeMapping`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateSamlConnectionBodyAttributeMappingBuilder {
    checks: Checks,
    value: UpdateSamlConnectionBodyAttributeMapping,
}

impl UpdateSamlConnectionBodyAttributeMappingBuilder {
    /// `email_address`: a text.
    pub fn email_address(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.email_address = self.checks.take("email_address", value);
        self
    }

    /// `first_name`: a text.
    pub fn first_name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.first_name = self.checks.take("first_name", value);
        self
    }

    /// `last_name`: a text.
    pub fn last_name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.last_name = self.checks.take("last_name", value);
        self
    }

    /// `user_id`: a text.
    pub fn user_id(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.user_id = self.checks.take("user_id", value);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateSamlConnectionBodyAttributeMapping, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateSamlConnectionBodyAttributeMappingBuilder>
    for UpdateSamlConnectionBodyAttributeMapping
{
    type Error = Invalid;
    fn try_from(builder: UpdateSamlConnectionBodyAttributeMappingBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateSamlConnectionBodyAttributeMapping);
/// Object `UpdateSamlConnectionBody login_hint`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateSamlConnectionBodyLoginHint {
    #[serde(skip_serializing_if = "Option::is_none")]
    mode: Option<crate::shared::SamlLoginHintMode>,
    #[serde(skip_serializing_if = "Option::is_none")]
    source: Option<String>,
}

impl UpdateSamlConnectionBodyLoginHint {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateSamlConnectionBodyLoginHintBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("mode", self.mode.is_some());
    }
}

/// Makes a [`UpdateSamlConnectionBodyLoginHint`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateSamlConnectionBodyLoginHintBuilder {
    checks: Checks,
    value: UpdateSamlConnectionBodyLoginHint,
}

impl UpdateSamlConnectionBodyLoginHintBuilder {
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
    pub fn build(mut self) -> Result<UpdateSamlConnectionBodyLoginHint, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateSamlConnectionBodyLoginHintBuilder> for UpdateSamlConnectionBodyLoginHint {
    type Error = Invalid;
    fn try_from(builder: UpdateSamlConnectionBodyLoginHintBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateSamlConnectionBodyLoginHint);
