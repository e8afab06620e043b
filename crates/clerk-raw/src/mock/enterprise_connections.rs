// Written by `cargo xtask generate` from openapi/clerk (2026-05-12, sha256 3a04cae216ecd7c226aabc80158ccfb1fe2155eeb693027ca5573d342712b66c). Not edited by hand.

pub struct ListEnterpriseConnectionsWhen(::httpmock::When);
impl ListEnterpriseConnectionsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/enterprise_connections$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn active<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("active", value.to_string()))
        } else {
            Self(self.0.query_param_missing("active"))
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
}

pub struct ListEnterpriseConnectionsThen(::httpmock::Then);
impl ListEnterpriseConnectionsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::enterprise_connections::EnterpriseConnections) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct CreateEnterpriseConnectionWhen(::httpmock::When);
impl CreateEnterpriseConnectionWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/enterprise_connections$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(
        self,
        value: &crate::enterprise_connections::CreateEnterpriseConnectionBody,
    ) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct CreateEnterpriseConnectionThen(::httpmock::Then);
impl CreateEnterpriseConnectionThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn created(self, value: &crate::enterprise_connections::EnterpriseConnection) -> Self {
        Self(
            self.0
                .status(201u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct DeleteEnterpriseConnectionWhen(::httpmock::When);
impl DeleteEnterpriseConnectionWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/enterprise_connections/[^/]*$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn enterprise_connection_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/enterprise_connections/{}$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct DeleteEnterpriseConnectionThen(::httpmock::Then);
impl DeleteEnterpriseConnectionThen {
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

pub struct GetEnterpriseConnectionWhen(::httpmock::When);
impl GetEnterpriseConnectionWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/enterprise_connections/[^/]*$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn enterprise_connection_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/enterprise_connections/{}$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct GetEnterpriseConnectionThen(::httpmock::Then);
impl GetEnterpriseConnectionThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::enterprise_connections::EnterpriseConnection) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct UpdateEnterpriseConnectionWhen(::httpmock::When);
impl UpdateEnterpriseConnectionWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/enterprise_connections/[^/]*$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn enterprise_connection_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/enterprise_connections/{}$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn body(
        self,
        value: &crate::enterprise_connections::UpdateEnterpriseConnectionBody,
    ) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct UpdateEnterpriseConnectionThen(::httpmock::Then);
impl UpdateEnterpriseConnectionThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::enterprise_connections::EnterpriseConnection) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct ListEnterpriseConnectionTestRunsWhen(::httpmock::When);
impl ListEnterpriseConnectionTestRunsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/v1/enterprise_connections/[^/]*/test_runs$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn enterprise_connection_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/enterprise_connections/{}/test_runs$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
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

    pub fn status<'a, T>(self, value: T) -> Self
    where
        T: Into<
            Option<
                &'a ::std::vec::Vec<
                    crate::enterprise_connections::ListEnterpriseConnectionTestRunsStatusItem,
                >,
            >,
        >,
    {
        match value.into() {
            Some(value) => Self(value.iter().fold(self.0, |when, item| {
                when.query_param("status", item.to_string())
            })),
            None => Self(self.0.query_param_missing("status")),
        }
    }
}

pub struct ListEnterpriseConnectionTestRunsThen(::httpmock::Then);
impl ListEnterpriseConnectionTestRunsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::enterprise_connections::EnterpriseConnectionTestRuns) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct CreateEnterpriseConnectionTestRunWhen(::httpmock::When);
impl CreateEnterpriseConnectionTestRunWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/enterprise_connections/[^/]*/test_runs$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn enterprise_connection_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/enterprise_connections/{}/test_runs$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct CreateEnterpriseConnectionTestRunThen(::httpmock::Then);
impl CreateEnterpriseConnectionTestRunThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(
        self,
        value: &crate::enterprise_connections::EnterpriseConnectionTestRunResponse,
    ) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}
