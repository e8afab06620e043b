// Written by `cargo xtask generate` from openapi/clerk (2026-05-12, sha256 3a04cae216ecd7c226aabc80158ccfb1fe2155eeb693027ca5573d342712b66c). Not edited by hand.

pub struct ListOAuthApplicationsWhen(::httpmock::When);
impl ListOAuthApplicationsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/oauth_applications$").unwrap()),
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
}

pub struct ListOAuthApplicationsThen(::httpmock::Then);
impl ListOAuthApplicationsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::oauth_applications::OAuthApplications) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct CreateOAuthApplicationWhen(::httpmock::When);
impl CreateOAuthApplicationWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/v1/oauth_applications$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::oauth_applications::CreateOAuthApplicationBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct CreateOAuthApplicationThen(::httpmock::Then);
impl CreateOAuthApplicationThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::oauth_applications::OAuthApplicationWithSecret) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct DeleteOAuthApplicationWhen(::httpmock::When);
impl DeleteOAuthApplicationWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::DELETE)
                .path_matches(regex::Regex::new("^/v1/oauth_applications/[^/]*$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn oauth_application_id(self, value: &str) -> Self {
        let re =
            regex::Regex::new(&format!("^/v1/oauth_applications/{}$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct DeleteOAuthApplicationThen(::httpmock::Then);
impl DeleteOAuthApplicationThen {
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

pub struct GetOAuthApplicationWhen(::httpmock::When);
impl GetOAuthApplicationWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/v1/oauth_applications/[^/]*$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn oauth_application_id(self, value: &str) -> Self {
        let re =
            regex::Regex::new(&format!("^/v1/oauth_applications/{}$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct GetOAuthApplicationThen(::httpmock::Then);
impl GetOAuthApplicationThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::oauth_applications::OAuthApplication) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct UpdateOAuthApplicationWhen(::httpmock::When);
impl UpdateOAuthApplicationWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::PATCH)
                .path_matches(regex::Regex::new("^/v1/oauth_applications/[^/]*$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn oauth_application_id(self, value: &str) -> Self {
        let re =
            regex::Regex::new(&format!("^/v1/oauth_applications/{}$", value.to_string())).unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn body(self, value: &crate::oauth_applications::UpdateOAuthApplicationBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct UpdateOAuthApplicationThen(::httpmock::Then);
impl UpdateOAuthApplicationThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::oauth_applications::OAuthApplication) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}

pub struct RevokeOAuthApplicationTokenWhen(::httpmock::When);
impl RevokeOAuthApplicationTokenWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/oauth_applications/[^/]*/revoke_token$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn oauth_application_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/oauth_applications/{}/revoke_token$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }

    pub fn body(self, value: &crate::oauth_applications::RevokeOAuthApplicationTokenBody) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct RevokeOAuthApplicationTokenThen(::httpmock::Then);
impl RevokeOAuthApplicationTokenThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn no_content(self) -> Self {
        Self(self.0.status(204u16))
    }
}

pub struct RotateOAuthApplicationSecretWhen(::httpmock::When);
impl RotateOAuthApplicationSecretWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::POST).path_matches(
            regex::Regex::new("^/v1/oauth_applications/[^/]*/rotate_secret$").unwrap(),
        ))
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn oauth_application_id(self, value: &str) -> Self {
        let re = regex::Regex::new(&format!(
            "^/v1/oauth_applications/{}/rotate_secret$",
            value.to_string()
        ))
        .unwrap();
        Self(self.0.path_matches(re))
    }
}

pub struct RotateOAuthApplicationSecretThen(::httpmock::Then);
impl RotateOAuthApplicationSecretThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::oauth_applications::OAuthApplicationWithSecret) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body_obj(value),
        )
    }
}
