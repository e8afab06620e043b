// Written by `cargo xtask generate` from openapi/clerk (2026-05-12, sha256 3a04cae216ecd7c226aabc80158ccfb1fe2155eeb693027ca5573d342712b66c). Not edited by hand.

pub struct ListAllOrganizationDomainsWhen(::httpmock::When);
impl ListAllOrganizationDomainsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/organization_domains$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn domains<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::std::vec::Vec<::std::string::String>>>,
    {
        match value.into() {
            Some(value) => Self(value.iter().fold(self.0, |when, item| {
                when.query_param("domains", item.to_string())
            })),
            None => Self(self.0.query_param_missing("domains")),
        }
    }

    pub fn enrollment_mode<'a, T>(self, value: T) -> Self
    where
        T: Into<
            Option<
                &'a ::std::vec::Vec<
                    crate::organization_domains::ListAllOrganizationDomainsEnrollmentModeItem,
                >,
            >,
        >,
    {
        match value.into() {
            Some(value) => {
                let items: Vec<String> = value.iter().map(ToString::to_string).collect();
                Self(self.0.query_param("enrollment_mode", items.join(",")))
            }
            None => Self(self.0.query_param_missing("enrollment_mode")),
        }
    }

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

    pub fn verified<T>(self, value: T) -> Self
    where
        T: Into<Option<crate::organization_domains::ListAllOrganizationDomainsVerified>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("verified", value.to_string()))
        } else {
            Self(self.0.query_param_missing("verified"))
        }
    }
}

pub struct ListAllOrganizationDomainsThen(::httpmock::Then);
impl ListAllOrganizationDomainsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::organization_domains::OrganizationDomains) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct ListOrganizationDomainsWhen(::httpmock::When);
impl ListOrganizationDomainsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/organizations/[^/]*/domains$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn organization_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/organizations/{}/domains$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn enrollment_mode<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("enrollment_mode", value.to_string()))
        } else {
            Self(self.0.query_param_missing("enrollment_mode"))
        }
    }

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

    pub fn verified<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("verified", value.to_string()))
        } else {
            Self(self.0.query_param_missing("verified"))
        }
    }
}

pub struct ListOrganizationDomainsThen(::httpmock::Then);
impl ListOrganizationDomainsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::organization_domains::OrganizationDomains) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct CreateOrganizationDomainWhen(::httpmock::When);
impl CreateOrganizationDomainWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/organizations/[^/]*/domains$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn organization_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/organizations/{}/domains$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn body(self, value: &crate::organization_domains::CreateOrganizationDomainBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct CreateOrganizationDomainThen(::httpmock::Then);
impl CreateOrganizationDomainThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::organization_domains::OrganizationDomain) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct DeleteOrganizationDomainWhen(::httpmock::When);
impl DeleteOrganizationDomainWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::DELETE).path_matches(
                regex::Regex::new("^/v1/organizations/[^/]*/domains/[^/]*$").unwrap(),
            ),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn organization_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/organizations/{}/domains/.*$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn domain_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/organizations/.*/domains/{}$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct DeleteOrganizationDomainThen(::httpmock::Then);
impl DeleteOrganizationDomainThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::DeletedObject) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct UpdateOrganizationDomainWhen(::httpmock::When);
impl UpdateOrganizationDomainWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::PATCH).path_matches(
                regex::Regex::new("^/v1/organizations/[^/]*/domains/[^/]*$").unwrap(),
            ),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn organization_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/organizations/{}/domains/.*$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn domain_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/organizations/.*/domains/{}$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn body(self, value: &crate::organization_domains::UpdateOrganizationDomainBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct UpdateOrganizationDomainThen(::httpmock::Then);
impl UpdateOrganizationDomainThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::organization_domains::OrganizationDomain) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct VerifyOrganizationDomainOwnershipWhen(::httpmock::When);
impl VerifyOrganizationDomainOwnershipWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/organizations/[^/]*/domains/[^/]*/verify_ownership$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn organization_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/organizations/{}/domains/.*/verify_ownership$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn domain_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/organizations/.*/domains/{}/verify_ownership$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct VerifyOrganizationDomainOwnershipThen(::httpmock::Then);
impl VerifyOrganizationDomainOwnershipThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::organization_domains::OrganizationDomain) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}
