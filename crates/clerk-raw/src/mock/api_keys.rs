// Written by `cargo xtask generate` from openapi/clerk (2026-05-12, sha256 3a04cae216ecd7c226aabc80158ccfb1fe2155eeb693027ca5573d342712b66c). Not edited by hand.

pub struct GetApiKeysWhen(::httpmock::When);
impl GetApiKeysWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/api_keys$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn include_invalid<T>(self, value: T) -> Self
    where
        T: Into<Option<crate::api_keys::GetApiKeysIncludeInvalid>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("include_invalid", value.to_string()))
        } else {
            Self(self.0.query_param_missing("include_invalid"))
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

    pub fn subject(self, value: &str) -> Self {
        Self(self.0.query_param("subject", value.to_string()))
    }

    pub fn type_<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("type", value.to_string()))
        } else {
            Self(self.0.query_param_missing("type"))
        }
    }
}

pub struct GetApiKeysThen(::httpmock::Then);
impl GetApiKeysThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::api_keys::GetApiKeysResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct CreateApiKeyWhen(::httpmock::When);
impl CreateApiKeyWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/api_keys$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::api_keys::CreateApiKeyBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct CreateApiKeyThen(::httpmock::Then);
impl CreateApiKeyThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::api_keys::CreateApiKeyResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct VerifyApiKeyWhen(::httpmock::When);
impl VerifyApiKeyWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/api_keys/verify$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::api_keys::VerifyApiKeyBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct VerifyApiKeyThen(::httpmock::Then);
impl VerifyApiKeyThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::api_keys::VerifyApiKeyResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct DeleteApiKeyWhen(::httpmock::When);
impl DeleteApiKeyWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/api_keys/[^/]*$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn api_key_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!("^/v1/api_keys/{}$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct DeleteApiKeyThen(::httpmock::Then);
impl DeleteApiKeyThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::api_keys::DeleteApiKeyResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct GetApiKeyWhen(::httpmock::When);
impl GetApiKeyWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/api_keys/[^/]*$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn api_key_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!("^/v1/api_keys/{}$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct GetApiKeyThen(::httpmock::Then);
impl GetApiKeyThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::api_keys::GetApiKeyResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct UpdateApiKeyWhen(::httpmock::When);
impl UpdateApiKeyWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/api_keys/[^/]*$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn api_key_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!("^/v1/api_keys/{}$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn body(self, value: &crate::api_keys::UpdateApiKeyBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct UpdateApiKeyThen(::httpmock::Then);
impl UpdateApiKeyThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::api_keys::UpdateApiKeyResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct RevokeApiKeyWhen(::httpmock::When);
impl RevokeApiKeyWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/api_keys/[^/]*/revoke$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn api_key_id(self, value: &str) -> Self {
        let re =
            regex::Regex::new(&format!("^/v1/api_keys/{}/revoke$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn body(self, value: &crate::api_keys::RevokeApiKeyBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct RevokeApiKeyThen(::httpmock::Then);
impl RevokeApiKeyThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::api_keys::RevokeApiKeyResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct GetApiKeySecretWhen(::httpmock::When);
impl GetApiKeySecretWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/api_keys/[^/]*/secret$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn api_key_id(self, value: &str) -> Self {
        let re =
            regex::Regex::new(&format!("^/v1/api_keys/{}/secret$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct GetApiKeySecretThen(::httpmock::Then);
impl GetApiKeySecretThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::api_keys::GetApiKeySecretResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}
