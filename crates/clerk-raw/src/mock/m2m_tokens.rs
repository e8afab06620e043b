// Written by `cargo xtask generate` from openapi/clerk (2026-05-12, sha256 3a04cae216ecd7c226aabc80158ccfb1fe2155eeb693027ca5573d342712b66c). Not edited by hand.

pub struct GetM2mTokensWhen(::httpmock::When);
impl GetM2mTokensWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/m2m_tokens$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn expired<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("expired", value.to_string()))
        } else {
            Self(self.0.query_param_missing("expired"))
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

    pub fn revoked<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("revoked", value.to_string()))
        } else {
            Self(self.0.query_param_missing("revoked"))
        }
    }

    pub fn subject(self, value: &str) -> Self {
        Self(self.0.query_param("subject", value.to_string()))
    }
}

pub struct GetM2mTokensThen(::httpmock::Then);
impl GetM2mTokensThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::m2m_tokens::GetM2mTokensResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct CreateM2mTokenWhen(::httpmock::When);
impl CreateM2mTokenWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/m2m_tokens$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::m2m_tokens::CreateM2mTokenBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct CreateM2mTokenThen(::httpmock::Then);
impl CreateM2mTokenThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn created(self, value: &crate::m2m_tokens::CreateM2mTokenResponse) -> Self {
        Self(
            self.0
                .status(201u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct VerifyM2mTokenWhen(::httpmock::When);
impl VerifyM2mTokenWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/m2m_tokens/verify$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::m2m_tokens::VerifyM2mTokenBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct VerifyM2mTokenThen(::httpmock::Then);
impl VerifyM2mTokenThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::m2m_tokens::VerifyM2mTokenResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct RevokeM2mTokenWhen(::httpmock::When);
impl RevokeM2mTokenWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/m2m_tokens/[^/]*/revoke$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn m2m_token_id(self, value: &str) -> Self {
        let re =
            regex::Regex::new(&format!("^/v1/m2m_tokens/{}/revoke$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn body(self, value: &crate::m2m_tokens::RevokeM2mTokenBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct RevokeM2mTokenThen(::httpmock::Then);
impl RevokeM2mTokenThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::m2m_tokens::RevokeM2mTokenResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}
