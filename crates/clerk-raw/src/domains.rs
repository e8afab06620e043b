// Written by `cargo xtask generate` from openapi/clerk. Not edited by hand.

use identity_facade_core::{
    BodyKind, BodyRule, Call, IntoInput, Items, Operation, Parameter, Receipt, Text,
};

/// Facts of `GET /domains`.
pub static LIST_DOMAINS: Operation =
    Operation::new("ListDomains", http::Method::GET, "/domains", "domains").idempotent();
/// The call of [`Client::list_domains`](crate::Client::list_domains), `GET /domains`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListDomainsCall {
    call: Call,
}

identity_facade_core::call!(ListDomainsCall -> Domains);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListDomainsCall,
    crate::Client,
    LIST_DOMAINS,
    "Lists the primary and satellite domains with their URLs and CNAME targets.",
    false,
    []
);
impl crate::Client {
    /// Lists the primary and satellite domains with their URLs and CNAME targets.
    ///
    /// `GET /domains`
    ///
    /// * Returns [`Domains`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `domains`; in `identity-facade`, `clerk-domains`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/domains/get/domains>)
    pub fn list_domains(&self) -> ListDomainsCall {
        let call = self.transport.call(&LIST_DOMAINS);
        ListDomainsCall { call }
    }
}

/// Facts of `POST /domains`.
pub static ADD_DOMAIN: Operation =
    Operation::new("AddDomain", http::Method::POST, "/domains", "domains")
        .body(BodyKind::Required)
        .rules(&[
            BodyRule::Required("is_satellite"),
            BodyRule::Only {
                member: "is_satellite",
                value: "true",
            },
            BodyRule::Required("name"),
        ]);
/// The call of [`Client::add_domain`](crate::Client::add_domain), `POST /domains`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct AddDomainCall {
    call: Call,
}

impl AddDomainCall {
    /// `is_satellite`: always `true`. Required.
    pub fn is_satellite(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("is_satellite", value.into_input());
        self
    }

    /// `name`: string. Required.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("name", value.into_input());
        self
    }

    /// `proxy_url`: string.
    pub fn proxy_url(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("proxy_url", value.into_input());
        self
    }

    /// Sends `null` for `proxy_url`.
    pub fn proxy_url_null(mut self) -> Self {
        self.call.null("proxy_url");
        self
    }
}

identity_facade_core::call!(AddDomainCall -> Domain);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    AddDomainCall,
    crate::Client,
    ADD_DOMAIN,
    "Adds a satellite domain to the instance; a second primary domain is refused.",
    false,
    [
        member::<bool>("is_satellite"),
        member::<String>("name"),
        member::<identity_facade_core::Nullable<String>>("proxy_url")
    ]
);
impl crate::Client {
    /// Adds a satellite domain to the instance; a second primary domain is refused.
    ///
    /// `POST /domains`
    ///
    /// * Required: `is_satellite`, `name`.
    /// * Returns [`Domain`], with status 200.
    /// * Errors: 400, 402, 422.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `domains`; in `identity-facade`, `clerk-domains`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/domains/post/domains>)
    pub fn add_domain(&self) -> AddDomainCall {
        let call = self.transport.call(&ADD_DOMAIN);
        AddDomainCall { call }
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
.receipt(Receipt::new(Some("deleted"), &[("id", "domain_id")]));
/// The call of [`Client::delete_domain`](crate::Client::delete_domain), `DELETE /domains/{domain_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct DeleteDomainCall {
    call: Call,
}

identity_facade_core::call!(DeleteDomainCall -> crate ::shared::DeletedObject);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    DeleteDomainCall,
    crate::Client,
    DELETE_DOMAIN,
    "Deletes a satellite domain; the primary domain cannot be deleted.",
    false,
    [identifier::<crate::ids::DomainId>("domain_id")]
);
impl crate::Client {
    /// Deletes a satellite domain; the primary domain cannot be deleted.
    ///
    /// `DELETE /domains/{domain_id}`
    ///
    /// * Required: `domain_id`.
    /// * Returns [`DeletedObject`](crate::shared::DeletedObject), with status 200.
    /// * Errors: 403, 404.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `domains`; in `identity-facade`, `clerk-domains`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/domains/delete/domains/%7Bdomain_id%7D>)
    pub fn delete_domain(
        &self,
        domain_id: impl IntoInput<crate::ids::DomainId>,
    ) -> DeleteDomainCall {
        let mut call = self.transport.call(&DELETE_DOMAIN);
        call.path("domain_id", domain_id.into_input());
        DeleteDomainCall { call }
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
.body(BodyKind::Object);
/// The call of [`Client::update_domain`](crate::Client::update_domain), `PATCH /domains/{domain_id}`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateDomainCall {
    call: Call,
}

impl UpdateDomainCall {
    /// `true` keeps the subdomain, for several apps on one root domain.
    ///
    /// `is_secondary`: boolean.
    pub fn is_secondary(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("is_secondary", value.into_input());
        self
    }

    /// Sends `null` for `is_secondary`.
    pub fn is_secondary_null(mut self) -> Self {
        self.call.null("is_secondary");
        self
    }

    /// `name`: string that matches `^[^/]*$`.
    pub fn name(
        mut self,
        value: impl IntoInput<Text<0, { usize::MAX }, crate::patterns::UpdateDomainBodyNamePattern>>,
    ) -> Self {
        self.call.member("name", value.into_input());
        self
    }

    /// Sends `null` for `name`.
    pub fn name_null(mut self) -> Self {
        self.call.null("name");
        self
    }

    /// Full URL of the proxy, production only; null returns to DNS.
    ///
    /// `proxy_url`: string.
    pub fn proxy_url(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("proxy_url", value.into_input());
        self
    }

    /// Sends `null` for `proxy_url`.
    pub fn proxy_url_null(mut self) -> Self {
        self.call.null("proxy_url");
        self
    }
}

identity_facade_core::call!(UpdateDomainCall -> Domain);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateDomainCall,
    crate::Client,
    UPDATE_DOMAIN,
    "Updates the name or proxy URL of a domain; a new primary name also moves the home origin.",
    false,
    [
        identifier::<crate::ids::DomainId>("domain_id"),
        member::<identity_facade_core::Nullable<bool>>(
            "is_secondary",
            "`true` keeps the subdomain, for several apps on one root domain."
        ),
        member::<
            identity_facade_core::Nullable<
                Text<0, { usize::MAX }, crate::patterns::UpdateDomainBodyNamePattern>,
            >,
        >("name"),
        member::<identity_facade_core::Nullable<String>>(
            "proxy_url",
            "Full URL of the proxy, production only; null returns to DNS."
        )
    ]
);
impl crate::Client {
    /// Updates the name or proxy URL of a domain; a new primary name also moves the home origin.
    ///
    /// `PATCH /domains/{domain_id}`
    ///
    /// * Required: `domain_id`.
    /// * Returns [`Domain`], with status 200.
    /// * Errors: 400, 404, 422.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `domains`; in `identity-facade`, `clerk-domains`.
    ///
    /// [API reference](<https://clerk.com/docs/reference/backend-api/tag/domains/patch/domains/%7Bdomain_id%7D>)
    pub fn update_domain(
        &self,
        domain_id: impl IntoInput<crate::ids::DomainId>,
    ) -> UpdateDomainCall {
        let mut call = self.transport.call(&UPDATE_DOMAIN);
        call.path("domain_id", domain_id.into_input());
        UpdateDomainCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] =
    &[&LIST_DOMAINS, &ADD_DOMAIN, &DELETE_DOMAIN, &UPDATE_DOMAIN];

/// Object `CNameTarget`.
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

/// Object `Domain`.
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
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::DomainId,
    /// `is_satellite`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub is_satellite: bool,
    /// `name`. Required.
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

/// Object `Domains`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Domains {
    /// `data`. Required.
    pub data: Items<Domain>,
    /// `total_count`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}
