// Written by `cargo xtask generate` from openapi/clerk (2026-05-12, sha256 3a04cae216ecd7c226aabc80158ccfb1fe2155eeb693027ca5573d342712b66c). Not edited by hand.

pub struct GetSessionListWhen(::httpmock::When);
impl GetSessionListWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/sessions$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn client_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("client_id", value.to_string()))
        } else {
            Self(self.0.query_param_missing("client_id"))
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

    pub fn status<T>(self, value: T) -> Self
    where
        T: Into<Option<crate::sessions::GetSessionListStatus>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("status", value.to_string()))
        } else {
            Self(self.0.query_param_missing("status"))
        }
    }

    pub fn user_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("user_id", value.to_string()))
        } else {
            Self(self.0.query_param_missing("user_id"))
        }
    }
}

pub struct GetSessionListThen(::httpmock::Then);
impl GetSessionListThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &::std::vec::Vec<crate::shared::Session>) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct CreateSessionWhen(::httpmock::When);
impl CreateSessionWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/sessions$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::sessions::CreateSessionBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct CreateSessionThen(::httpmock::Then);
impl CreateSessionThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::Session) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct GetSessionWhen(::httpmock::When);
impl GetSessionWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/sessions/[^/]*$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn session_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!("^/v1/sessions/{}$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct GetSessionThen(::httpmock::Then);
impl GetSessionThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::Session) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct RefreshSessionWhen(::httpmock::When);
impl RefreshSessionWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/sessions/[^/]*/refresh$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn session_id(self, value: &str) -> Self {
        let re =
            regex::Regex::new(&format!("^/v1/sessions/{}/refresh$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn body(self, value: &crate::sessions::RefreshSessionBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct RefreshSessionThen(::httpmock::Then);
impl RefreshSessionThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::sessions::SessionRefresh) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct RevokeSessionWhen(::httpmock::When);
impl RevokeSessionWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/sessions/[^/]*/revoke$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn session_id(self, value: &str) -> Self {
        let re =
            regex::Regex::new(&format!("^/v1/sessions/{}/revoke$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct RevokeSessionThen(::httpmock::Then);
impl RevokeSessionThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::Session) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct CreateSessionTokenWhen(::httpmock::When);
impl CreateSessionTokenWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/sessions/[^/]*/tokens$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn session_id(self, value: &str) -> Self {
        let re =
            regex::Regex::new(&format!("^/v1/sessions/{}/tokens$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn body(self, value: &crate::sessions::CreateSessionTokenBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct CreateSessionTokenThen(::httpmock::Then);
impl CreateSessionTokenThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::sessions::CreateSessionTokenResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct CreateSessionTokenFromTemplateWhen(::httpmock::When);
impl CreateSessionTokenFromTemplateWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/sessions/[^/]*/tokens/[^/]*$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn session_id(self, value: &str) -> Self {
        let re =
            regex::Regex::new(&format!("^/v1/sessions/{}/tokens/.*$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn template_name(self, value: &str) -> Self {
        let re =
            regex::Regex::new(&format!("^/v1/sessions/.*/tokens/{}$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn body(self, value: &crate::sessions::CreateSessionTokenFromTemplateBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct CreateSessionTokenFromTemplateThen(::httpmock::Then);
impl CreateSessionTokenFromTemplateThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::sessions::CreateSessionTokenFromTemplateResponse) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}
