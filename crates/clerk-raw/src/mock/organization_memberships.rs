// Written by `cargo xtask generate` from openapi/clerk (2026-05-12, sha256 3a04cae216ecd7c226aabc80158ccfb1fe2155eeb693027ca5573d342712b66c). Not edited by hand.

pub struct InstanceGetOrganizationMembershipsWhen(::httpmock::When);
impl InstanceGetOrganizationMembershipsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/organization_memberships$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
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
}

pub struct InstanceGetOrganizationMembershipsThen(::httpmock::Then);
impl InstanceGetOrganizationMembershipsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::OrganizationMemberships) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct ListOrganizationMembershipsWhen(::httpmock::When);
impl ListOrganizationMembershipsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/organizations/[^/]*/memberships$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn organization_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/organizations/{}/memberships$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn created_at_after<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("created_at_after", value.to_string()))
        } else {
            Self(self.0.query_param_missing("created_at_after"))
        }
    }

    pub fn created_at_before<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("created_at_before", value.to_string()))
        } else {
            Self(self.0.query_param_missing("created_at_before"))
        }
    }

    pub fn email_address<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::std::vec::Vec<::std::string::String>>>,
    {
        match value.into() {
            Some(value) => Self(value.iter().fold(self.0, |when, item| {
                when.query_param("email_address", item.to_string())
            })),
            None => Self(self.0.query_param_missing("email_address")),
        }
    }

    pub fn email_address_query<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("email_address_query", value.to_string()))
        } else {
            Self(self.0.query_param_missing("email_address_query"))
        }
    }

    pub fn last_active_at_after<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(
                self.0
                    .query_param("last_active_at_after", value.to_string()),
            )
        } else {
            Self(self.0.query_param_missing("last_active_at_after"))
        }
    }

    pub fn last_active_at_before<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(
                self.0
                    .query_param("last_active_at_before", value.to_string()),
            )
        } else {
            Self(self.0.query_param_missing("last_active_at_before"))
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

    pub fn name_query<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("name_query", value.to_string()))
        } else {
            Self(self.0.query_param_missing("name_query"))
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

    pub fn phone_number<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::std::vec::Vec<::std::string::String>>>,
    {
        match value.into() {
            Some(value) => Self(value.iter().fold(self.0, |when, item| {
                when.query_param("phone_number", item.to_string())
            })),
            None => Self(self.0.query_param_missing("phone_number")),
        }
    }

    pub fn phone_number_query<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("phone_number_query", value.to_string()))
        } else {
            Self(self.0.query_param_missing("phone_number_query"))
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

    pub fn role<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::std::vec::Vec<::std::string::String>>>,
    {
        match value.into() {
            Some(value) => Self(value.iter().fold(self.0, |when, item| {
                when.query_param("role", item.to_string())
            })),
            None => Self(self.0.query_param_missing("role")),
        }
    }

    pub fn user_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::std::vec::Vec<::std::string::String>>>,
    {
        match value.into() {
            Some(value) => Self(value.iter().fold(self.0, |when, item| {
                when.query_param("user_id", item.to_string())
            })),
            None => Self(self.0.query_param_missing("user_id")),
        }
    }

    pub fn username<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::std::vec::Vec<::std::string::String>>>,
    {
        match value.into() {
            Some(value) => Self(value.iter().fold(self.0, |when, item| {
                when.query_param("username", item.to_string())
            })),
            None => Self(self.0.query_param_missing("username")),
        }
    }

    pub fn username_query<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("username_query", value.to_string()))
        } else {
            Self(self.0.query_param_missing("username_query"))
        }
    }

    pub fn web3_wallet<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a ::std::vec::Vec<::std::string::String>>>,
    {
        match value.into() {
            Some(value) => Self(value.iter().fold(self.0, |when, item| {
                when.query_param("web3_wallet", item.to_string())
            })),
            None => Self(self.0.query_param_missing("web3_wallet")),
        }
    }
}

pub struct ListOrganizationMembershipsThen(::httpmock::Then);
impl ListOrganizationMembershipsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::OrganizationMemberships) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct CreateOrganizationMembershipWhen(::httpmock::When);
impl CreateOrganizationMembershipWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/organizations/[^/]*/memberships$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn organization_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/organizations/{}/memberships$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn body(
        self,
        value: &crate::organization_memberships::CreateOrganizationMembershipBody,
    ) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct CreateOrganizationMembershipThen(::httpmock::Then);
impl CreateOrganizationMembershipThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::OrganizationMembership) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct DeleteOrganizationMembershipWhen(::httpmock::When);
impl DeleteOrganizationMembershipWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::DELETE).path_matches(
            regex::Regex::new("^/v1/organizations/[^/]*/memberships/[^/]*$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn organization_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/organizations/{}/memberships/.*$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn user_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/organizations/.*/memberships/{}$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct DeleteOrganizationMembershipThen(::httpmock::Then);
impl DeleteOrganizationMembershipThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::OrganizationMembership) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct UpdateOrganizationMembershipWhen(::httpmock::When);
impl UpdateOrganizationMembershipWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::PATCH).path_matches(
            regex::Regex::new("^/v1/organizations/[^/]*/memberships/[^/]*$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn organization_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/organizations/{}/memberships/.*$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn user_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/organizations/.*/memberships/{}$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn body(
        self,
        value: &crate::organization_memberships::UpdateOrganizationMembershipBody,
    ) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct UpdateOrganizationMembershipThen(::httpmock::Then);
impl UpdateOrganizationMembershipThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::OrganizationMembership) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct UpdateOrganizationMembershipMetadataWhen(::httpmock::When);
impl UpdateOrganizationMembershipMetadataWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::PATCH).path_matches(
            regex::Regex::new("^/v1/organizations/[^/]*/memberships/[^/]*/metadata$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn organization_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/organizations/{}/memberships/.*/metadata$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn user_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/organizations/.*/memberships/{}/metadata$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn body(
        self,
        value: &crate::organization_memberships::UpdateOrganizationMembershipMetadataBody,
    ) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct UpdateOrganizationMembershipMetadataThen(::httpmock::Then);
impl UpdateOrganizationMembershipMetadataThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::OrganizationMembership) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}
