// Written by `cargo xtask generate` from openapi/clerk (2026-05-12, sha256 3a04cae216ecd7c226aabc80158ccfb1fe2155eeb693027ca5573d342712b66c). Not edited by hand.

pub struct GetClientListWhen(::httpmock::When);
impl GetClientListWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/clients$").unwrap()),
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

    pub fn paginated<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("paginated", value.to_string()))
        } else {
            Self(self.0.query_param_missing("paginated"))
        }
    }
}

pub struct GetClientListThen(::httpmock::Then);
impl GetClientListThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &::std::vec::Vec<crate::clients::Client>) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct VerifyClientWhen(::httpmock::When);
impl VerifyClientWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/clients/verify$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::clients::VerifyClientBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct VerifyClientThen(::httpmock::Then);
impl VerifyClientThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::clients::Client) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct GetClientWhen(::httpmock::When);
impl GetClientWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/clients/[^/]*$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn client_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!("^/v1/clients/{}$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct GetClientThen(::httpmock::Then);
impl GetClientThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::clients::Client) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}
