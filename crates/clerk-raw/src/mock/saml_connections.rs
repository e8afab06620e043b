// Written by `cargo xtask generate` from openapi/clerk (2026-05-12, sha256 3a04cae216ecd7c226aabc80158ccfb1fe2155eeb693027ca5573d342712b66c). Not edited by hand.

pub struct ListSamlConnectionsWhen(::httpmock::When);
impl ListSamlConnectionsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/saml_connections$").unwrap()),
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
}

pub struct ListSamlConnectionsThen(::httpmock::Then);
impl ListSamlConnectionsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::saml_connections::SamlConnections) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct CreateSamlConnectionWhen(::httpmock::When);
impl CreateSamlConnectionWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/saml_connections$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::saml_connections::CreateSamlConnectionBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct CreateSamlConnectionThen(::httpmock::Then);
impl CreateSamlConnectionThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::saml_connections::SamlConnection) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct DeleteSamlConnectionWhen(::httpmock::When);
impl DeleteSamlConnectionWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/saml_connections/[^/]*$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn saml_connection_id(self, value: &str) -> Self {
        let re =
            regex::Regex::new(&format!("^/v1/saml_connections/{}$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct DeleteSamlConnectionThen(::httpmock::Then);
impl DeleteSamlConnectionThen {
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

pub struct GetSamlConnectionWhen(::httpmock::When);
impl GetSamlConnectionWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/saml_connections/[^/]*$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn saml_connection_id(self, value: &str) -> Self {
        let re =
            regex::Regex::new(&format!("^/v1/saml_connections/{}$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct GetSamlConnectionThen(::httpmock::Then);
impl GetSamlConnectionThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::saml_connections::SamlConnection) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct UpdateSamlConnectionWhen(::httpmock::When);
impl UpdateSamlConnectionWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/saml_connections/[^/]*$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn saml_connection_id(self, value: &str) -> Self {
        let re =
            regex::Regex::new(&format!("^/v1/saml_connections/{}$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn body(self, value: &crate::saml_connections::UpdateSamlConnectionBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct UpdateSamlConnectionThen(::httpmock::Then);
impl UpdateSamlConnectionThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::saml_connections::SamlConnection) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}
