// Written by `cargo xtask generate` from openapi/clerk (2026-05-12, sha256 3a04cae216ecd7c226aabc80158ccfb1fe2155eeb693027ca5573d342712b66c). Not edited by hand.

pub struct ListOrganizationsWhen(::httpmock::When);
impl ListOrganizationsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/organizations$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn include_members_count<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(
                self.0
                    .query_param("include_members_count", value.to_string()),
            )
        } else {
            Self(self.0.query_param_missing("include_members_count"))
        }
    }

    pub fn include_missing_member_with_elevated_permissions<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param(
                "include_missing_member_with_elevated_permissions",
                value.to_string(),
            ))
        } else {
            Self(
                self.0
                    .query_param_missing("include_missing_member_with_elevated_permissions"),
            )
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
        T: Into<Option<&'a ::std::vec::Vec<::std::string::String>>>,
    {
        match value.into() {
            Some(value) => Self(value.iter().fold(self.0, |when, item| {
                when.query_param("organization_id", item.to_string())
            })),
            None => Self(self.0.query_param_missing("organization_id")),
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
}

pub struct ListOrganizationsThen(::httpmock::Then);
impl ListOrganizationsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::organizations::Organizations) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct CreateOrganizationWhen(::httpmock::When);
impl CreateOrganizationWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/organizations$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::organizations::CreateOrganizationBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct CreateOrganizationThen(::httpmock::Then);
impl CreateOrganizationThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::Organization) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct DeleteOrganizationWhen(::httpmock::When);
impl DeleteOrganizationWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/organizations/[^/]*$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn organization_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!("^/v1/organizations/{}$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct DeleteOrganizationThen(::httpmock::Then);
impl DeleteOrganizationThen {
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

pub struct GetOrganizationWhen(::httpmock::When);
impl GetOrganizationWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/organizations/[^/]*$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn organization_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!("^/v1/organizations/{}$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn include_members_count<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(
                self.0
                    .query_param("include_members_count", value.to_string()),
            )
        } else {
            Self(self.0.query_param_missing("include_members_count"))
        }
    }

    pub fn include_missing_member_with_elevated_permissions<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param(
                "include_missing_member_with_elevated_permissions",
                value.to_string(),
            ))
        } else {
            Self(
                self.0
                    .query_param_missing("include_missing_member_with_elevated_permissions"),
            )
        }
    }
}

pub struct GetOrganizationThen(::httpmock::Then);
impl GetOrganizationThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::Organization) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct UpdateOrganizationWhen(::httpmock::When);
impl UpdateOrganizationWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/organizations/[^/]*$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn organization_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!("^/v1/organizations/{}$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn body(self, value: &crate::organizations::UpdateOrganizationBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct UpdateOrganizationThen(::httpmock::Then);
impl UpdateOrganizationThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::Organization) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct GetOrganizationBillingCreditBalanceWhen(::httpmock::When);
impl GetOrganizationBillingCreditBalanceWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::GET).path_matches(
                regex::Regex::new("^/v1/organizations/[^/]*/billing/credits$").unwrap(),
            ),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn organization_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/organizations/{}/billing/credits$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct GetOrganizationBillingCreditBalanceThen(::httpmock::Then);
impl GetOrganizationBillingCreditBalanceThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::CommerceCreditBalanceResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct AdjustOrganizationBillingCreditBalanceWhen(::httpmock::When);
impl AdjustOrganizationBillingCreditBalanceWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::POST).path_matches(
                regex::Regex::new("^/v1/organizations/[^/]*/billing/credits$").unwrap(),
            ),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn organization_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/organizations/{}/billing/credits$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn body(self, value: &crate::shared::AdjustCreditBalanceRequest) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct AdjustOrganizationBillingCreditBalanceThen(::httpmock::Then);
impl AdjustOrganizationBillingCreditBalanceThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::CommerceCreditLedgerResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct GetOrganizationBillingSubscriptionWhen(::httpmock::When);
impl GetOrganizationBillingSubscriptionWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/v1/organizations/[^/]*/billing/subscription$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn organization_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/organizations/{}/billing/subscription$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct GetOrganizationBillingSubscriptionThen(::httpmock::Then);
impl GetOrganizationBillingSubscriptionThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::CommerceSubscription) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct DeleteOrganizationLogoWhen(::httpmock::When);
impl DeleteOrganizationLogoWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/organizations/[^/]*/logo$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn organization_id(self, value: &str) -> Self {
        let re =
            regex::Regex::new(&format!("^/v1/organizations/{}/logo$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct DeleteOrganizationLogoThen(::httpmock::Then);
impl DeleteOrganizationLogoThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::Organization) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct MergeOrganizationMetadataWhen(::httpmock::When);
impl MergeOrganizationMetadataWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/organizations/[^/]*/metadata$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn organization_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/organizations/{}/metadata$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn body(self, value: &crate::organizations::MergeOrganizationMetadataBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct MergeOrganizationMetadataThen(::httpmock::Then);
impl MergeOrganizationMetadataThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::Organization) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct ReplaceOrganizationMetadataWhen(::httpmock::When);
impl ReplaceOrganizationMetadataWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PUT)
                .path_matches(regex::Regex::new("^/v1/organizations/[^/]*/metadata$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn organization_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/organizations/{}/metadata$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn body(self, value: &crate::organizations::ReplaceOrganizationMetadataBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct ReplaceOrganizationMetadataThen(::httpmock::Then);
impl ReplaceOrganizationMetadataThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::Organization) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}
