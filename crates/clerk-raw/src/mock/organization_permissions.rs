// Written by `cargo xtask generate` from openapi/clerk (2026-05-12, sha256 3a04cae216ecd7c226aabc80158ccfb1fe2155eeb693027ca5573d342712b66c). Not edited by hand.

pub struct ListOrganizationPermissionsWhen(::httpmock::When);
impl ListOrganizationPermissionsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/organization_permissions$").unwrap()),
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

pub struct ListOrganizationPermissionsThen(::httpmock::Then);
impl ListOrganizationPermissionsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::organization_permissions::Permissions) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct CreateOrganizationPermissionWhen(::httpmock::When);
impl CreateOrganizationPermissionWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/organization_permissions$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(
        self,
        value: &crate::organization_permissions::CreateOrganizationPermissionBody,
    ) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct CreateOrganizationPermissionThen(::httpmock::Then);
impl CreateOrganizationPermissionThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::Permission) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct DeleteOrganizationPermissionWhen(::httpmock::When);
impl DeleteOrganizationPermissionWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/organization_permissions/[^/]*$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn permission_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/organization_permissions/{}$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct DeleteOrganizationPermissionThen(::httpmock::Then);
impl DeleteOrganizationPermissionThen {
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

pub struct GetOrganizationPermissionWhen(::httpmock::When);
impl GetOrganizationPermissionWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/organization_permissions/[^/]*$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn permission_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/organization_permissions/{}$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct GetOrganizationPermissionThen(::httpmock::Then);
impl GetOrganizationPermissionThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::Permission) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct UpdateOrganizationPermissionWhen(::httpmock::When);
impl UpdateOrganizationPermissionWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/organization_permissions/[^/]*$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn permission_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/organization_permissions/{}$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn body(
        self,
        value: &crate::organization_permissions::UpdateOrganizationPermissionBody,
    ) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct UpdateOrganizationPermissionThen(::httpmock::Then);
impl UpdateOrganizationPermissionThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::Permission) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}
