// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, Call, CallOptions, Checks, Error, Invalid, Items, Nullable, Operation, Parameter,
    Receipt, Reply, Text,
};

/// Facts of `GET /domains`.
pub static LIST_DOMAINS: Operation =
    Operation::new("ListDomains", http::Method::GET, "/domains", "domains").idempotent();
/// `GET /domains`, made by [`list_domains`](crate::Client::list_domains).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct ListDomainsCall {
    call: Call,
}

impl ListDomainsCall {
    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Domains>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `GET /domains`
    ///
    /// Success is 200 with `Domains`.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/domains/get/domains>)
    pub fn list_domains(&self) -> ListDomainsCall {
        ListDomainsCall {
            call: self.transport.call(&LIST_DOMAINS),
        }
    }
}

/// Facts of `POST /domains`.
pub static ADD_DOMAIN: Operation =
    Operation::new("AddDomain", http::Method::POST, "/domains", "domains").body(BodyKind::Required);
/// `POST /domains`, made by [`add_domain`](crate::Client::add_domain).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct AddDomainCall {
    call: Call,
}

impl AddDomainCall {
    /// The JSON body. Required. `AddDomainBody`.
    pub fn body(mut self, value: impl TryInto<AddDomainBody, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Domain>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `POST /domains`
    ///
    /// Required: the body.
    /// Success is 200 with `Domain`.
    /// Failures that the vendor lists: 400, 402, 422.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/domains/post/domains>)
    pub fn add_domain(&self) -> AddDomainCall {
        AddDomainCall {
            call: self.transport.call(&ADD_DOMAIN),
        }
    }
}

/// Facts of `DELETE /domains/{domain_id}`.
pub static DELETE_DOMAIN: Operation = Operation::new(
    "DeleteDomain",
    http::Method::DELETE,
    "/domains/{domain_id}",
    "domains",
)
.parameters(&[Parameter::path("domain_id")])
.idempotent()
.receipt(Receipt {
    done: Some("deleted"),
    named: &[("id", "domain_id")],
});
/// `DELETE /domains/{domain_id}`, made by [`delete_domain`](crate::Client::delete_domain).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct DeleteDomainCall {
    call: Call,
}

impl DeleteDomainCall {
    /// Path segment `domain_id`: a text. Required.
    pub fn domain_id(
        mut self,
        value: impl TryInto<crate::ids::DomainId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("domain_id", value.try_into());
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
    /// `DELETE /domains/{domain_id}`
    ///
    /// Required: `domain_id`.
    /// Success is 200 with `DeletedObject`.
    /// Failures that the vendor lists: 403, 404.
    /// Sending it twice does no harm.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/domains/delete/domains/%7Bdomain_id%7D>)
    pub fn delete_domain(&self) -> DeleteDomainCall {
        DeleteDomainCall {
            call: self.transport.call(&DELETE_DOMAIN),
        }
    }
}

/// Facts of `PATCH /domains/{domain_id}`.
pub static UPDATE_DOMAIN: Operation = Operation::new(
    "UpdateDomain",
    http::Method::PATCH,
    "/domains/{domain_id}",
    "domains",
)
.parameters(&[Parameter::path("domain_id")])
.body(BodyKind::Required);
/// `PATCH /domains/{domain_id}`, made by [`update_domain`](crate::Client::update_domain).
#[derive(Debug)]
#[must_use = "nothing is sent before `send`"]
pub struct UpdateDomainCall {
    call: Call,
}

impl UpdateDomainCall {
    /// Path segment `domain_id`: a text. Required.
    pub fn domain_id(
        mut self,
        value: impl TryInto<crate::ids::DomainId, Error: Into<Invalid>>,
    ) -> Self {
        self.call.path("domain_id", value.try_into());
        self
    }

    /// The JSON body. Required. `UpdateDomainBody`.
    pub fn body(mut self, value: impl TryInto<UpdateDomainBody, Error: Into<Invalid>>) -> Self {
        self.call.json(value.try_into());
        self
    }

    /// Other retries and timeouts than the client's, for this call alone.
    pub fn options(mut self, options: CallOptions) -> Self {
        self.call.options(options);
        self
    }

    /// Checks everything that was set, then sends it.
    pub async fn send(self) -> Result<Reply<Domain>, Error> {
        self.call.send().await
    }
}

impl crate::Client {
    /// `PATCH /domains/{domain_id}`
    ///
    /// Required: `domain_id`, the body.
    /// Success is 200 with `Domain`.
    /// Failures that the vendor lists: 400, 404, 422.
    ///
    /// [Vendor's reference](<https://clerk.com/docs/reference/backend-api/tag/domains/patch/domains/%7Bdomain_id%7D>)
    pub fn update_domain(&self) -> UpdateDomainCall {
        UpdateDomainCall {
            call: self.transport.call(&UPDATE_DOMAIN),
        }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] =
    &[&LIST_DOMAINS, &ADD_DOMAIN, &DELETE_DOMAIN, &UPDATE_DOMAIN];

/// Object `AddDomainBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct AddDomainBody {
    #[serde(skip_serializing_if = "Option::is_none")]
    is_satellite: Option<bool>,
    #[serde(skip_serializing_if = "Option::is_none")]
    name: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    proxy_url: Option<Nullable<String>>,
}

impl AddDomainBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> AddDomainBodyBuilder {
        Default::default()
    }

    fn check(&self, checks: &mut Checks) {
        checks.required("is_satellite", self.is_satellite.is_some());
        checks.required("name", self.name.is_some());
        if self.is_satellite == Some(false) {
            checks.push(
                "is_satellite",
                identity_facade_core::Rule::Other("must be `true`".into()),
            );
        }
    }
}

/// Makes a [`AddDomainBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct AddDomainBodyBuilder {
    checks: Checks,
    value: AddDomainBody,
}

impl AddDomainBodyBuilder {
    /// `is_satellite`: always `true`. Required.
    pub fn is_satellite(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.is_satellite = self.checks.take("is_satellite", value);
        self
    }

    /// `name`: a text. Required.
    pub fn name(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.name = self.checks.take("name", value);
        self
    }

    /// `proxy_url`: a text.
    pub fn proxy_url(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.proxy_url = self.checks.take("proxy_url", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `proxy_url`.
    pub fn proxy_url_null(mut self) -> Self {
        self.checks.clear("proxy_url");
        self.value.proxy_url = Some(Nullable::Null);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<AddDomainBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<AddDomainBodyBuilder> for AddDomainBody {
    type Error = Invalid;
    fn try_from(builder: AddDomainBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(AddDomainBody);
/// Object `CNameTarget`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CNameTarget {
    /// `host`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub host: String,
    /// `required`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub required: bool,
    /// `value`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub value: String,
}

/// Object `Domain`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Domain {
    /// `accounts_portal_url`, may be absent or null.
    pub accounts_portal_url: Option<String>,
    /// `cname_targets`, may be absent or null.
    pub cname_targets: Option<Items<CNameTarget>>,
    /// `development_origin`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub development_origin: String,
    /// `frontend_api_url`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub frontend_api_url: String,
    /// `id`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::DomainId,
    /// `is_satellite`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub is_satellite: bool,
    /// `name`. Always there.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub name: String,
    /// `object`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub object: String,
    /// `proxy_url`, may be absent or null.
    pub proxy_url: Option<String>,
}

/// Object `Domains`. Received.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Domains {
    /// `data`. Always there.
    pub data: Items<Domain>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `UpdateDomainBody`. Sent.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self")
)]
pub struct UpdateDomainBody {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    is_secondary: Option<Nullable<bool>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    name: Option<Nullable<Text<0, { usize::MAX }, crate::patterns::UpdateDomainBodyNamePattern>>>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    proxy_url: Option<Nullable<String>>,
}

impl UpdateDomainBody {
    /// Starts with nothing set; only what is set is sent.
    pub fn builder() -> UpdateDomainBodyBuilder {
        Default::default()
    }

    fn check(&self, _checks: &mut Checks) {}
}

/// Makes a [`UpdateDomainBody`]; every setter checks its value, `build` tells all that is wrong at once.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct UpdateDomainBodyBuilder {
    checks: Checks,
    value: UpdateDomainBody,
}

impl UpdateDomainBodyBuilder {
    /// `is_secondary`: true or false.
    pub fn is_secondary(mut self, value: impl TryInto<bool, Error: Into<Invalid>>) -> Self {
        self.value.is_secondary = self.checks.take("is_secondary", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `is_secondary`.
    pub fn is_secondary_null(mut self) -> Self {
        self.checks.clear("is_secondary");
        self.value.is_secondary = Some(Nullable::Null);
        self
    }

    /// `name`: a text that matches `^[^/]*$`.
    pub fn name(
        mut self,
        value: impl TryInto<
            Text<0, { usize::MAX }, crate::patterns::UpdateDomainBodyNamePattern>,
            Error: Into<Invalid>,
        >,
    ) -> Self {
        self.value.name = self.checks.take("name", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `name`.
    pub fn name_null(mut self) -> Self {
        self.checks.clear("name");
        self.value.name = Some(Nullable::Null);
        self
    }

    /// `proxy_url`: a text.
    pub fn proxy_url(mut self, value: impl TryInto<String, Error: Into<Invalid>>) -> Self {
        self.value.proxy_url = self.checks.take("proxy_url", value).map(Nullable::Value);
        self
    }

    /// Sends `null` for `proxy_url`.
    pub fn proxy_url_null(mut self) -> Self {
        self.checks.clear("proxy_url");
        self.value.proxy_url = Some(Nullable::Null);
        self
    }

    /// The finished value, or everything that is wrong with it.
    pub fn build(mut self) -> Result<UpdateDomainBody, Invalid> {
        self.value.check(&mut self.checks);
        self.checks.finish(self.value)
    }
}

impl TryFrom<UpdateDomainBodyBuilder> for UpdateDomainBody {
    type Error = Invalid;
    fn try_from(builder: UpdateDomainBodyBuilder) -> Result<Self, Invalid> {
        builder.build()
    }
}

#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(UpdateDomainBody);
