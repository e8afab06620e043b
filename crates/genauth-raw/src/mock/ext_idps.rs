// Written by `cargo xtask generate` from openapi/genauth (3.0, sha256 bbccb3be46e88860da87fc4d07907f5b30ca0bda2861fd2c643cd42b9bf06989). Not edited by hand.

pub struct ChangeExtIdpConnStateWhen(::httpmock::When);
impl ChangeExtIdpConnStateWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/change-ext-idp-conn-state$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::ext_idps::ChangeExtIdpConnStateDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct ChangeExtIdpConnStateThen(::httpmock::Then);
impl ChangeExtIdpConnStateThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct CreateExtIdpWhen(::httpmock::When);
impl CreateExtIdpWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-ext-idp$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::ext_idps::CreateExtIdpDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct CreateExtIdpThen(::httpmock::Then);
impl CreateExtIdpThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::ext_idps::ExtIdpDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct CreateExtIdpConnWhen(::httpmock::When);
impl CreateExtIdpConnWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/create-ext-idp-conn$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::ext_idps::CreateExtIdpConnDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct CreateExtIdpConnThen(::httpmock::Then);
impl CreateExtIdpConnThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::ext_idps::ExtIdpConnDetail) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct DeleteExtIdpWhen(::httpmock::When);
impl DeleteExtIdpWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-ext-idp$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::ext_idps::DeleteExtIdpDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct DeleteExtIdpThen(::httpmock::Then);
impl DeleteExtIdpThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct DeleteExtIdpConnWhen(::httpmock::When);
impl DeleteExtIdpConnWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-ext-idp-conn$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::ext_idps::DeleteExtIdpConnDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct DeleteExtIdpConnThen(::httpmock::Then);
impl DeleteExtIdpConnThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct ExtIdpConnStateByAppsWhen(::httpmock::When);
impl ExtIdpConnStateByAppsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/ext-idp-conn-apps$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn app_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("appId", value.to_string()))
        } else {
            Self(self.0.query_param_missing("appId"))
        }
    }

    pub fn id(self, value: &str) -> Self {
        Self(self.0.query_param("id", value.to_string()))
    }

    pub fn type_<T>(self, value: T) -> Self
    where
        T: Into<Option<crate::ext_idps::ExtIdpConnStateByAppsType>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("type", value.to_string()))
        } else {
            Self(self.0.query_param_missing("type"))
        }
    }
}

pub struct ExtIdpConnStateByAppsThen(::httpmock::Then);
impl ExtIdpConnStateByAppsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::ext_idps::ExtIdpListPagingDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct GetExtIdpWhen(::httpmock::When);
impl GetExtIdpWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-ext-idp$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn app_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("appId", value.to_string()))
        } else {
            Self(self.0.query_param_missing("appId"))
        }
    }

    pub fn id(self, value: &str) -> Self {
        Self(self.0.query_param("id", value.to_string()))
    }

    pub fn type_<T>(self, value: T) -> Self
    where
        T: Into<Option<crate::ext_idps::GetExtIdpType>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("type", value.to_string()))
        } else {
            Self(self.0.query_param_missing("type"))
        }
    }
}

pub struct GetExtIdpThen(::httpmock::Then);
impl GetExtIdpThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::ext_idps::ExtIdpDetail) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct GetWechatMpAccessTokenInfoWhen(::httpmock::When);
impl GetWechatMpAccessTokenInfoWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/get-weixin-access-token$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::ext_idps::GetWechatAccessTokenDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct GetWechatMpAccessTokenInfoThen(::httpmock::Then);
impl GetWechatMpAccessTokenInfoThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::ext_idps::GetWechatAccessTokenDataDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct ListExtIdpWhen(::httpmock::When);
impl ListExtIdpWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-ext-idp$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn app_id<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("appId", value.to_string()))
        } else {
            Self(self.0.query_param_missing("appId"))
        }
    }
}

pub struct ListExtIdpThen(::httpmock::Then);
impl ListExtIdpThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::ext_idps::ExtIdpListPagingDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct UpdateExtIdpWhen(::httpmock::When);
impl UpdateExtIdpWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-ext-idp$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::ext_idps::UpdateExtIdpDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct UpdateExtIdpThen(::httpmock::Then);
impl UpdateExtIdpThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::ext_idps::ExtIdpDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}

pub struct UpdateExtIdpConnWhen(::httpmock::When);
impl UpdateExtIdpConnWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/update-ext-idp-conn$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::ext_idps::UpdateExtIdpConnDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct UpdateExtIdpConnThen(::httpmock::Then);
impl UpdateExtIdpConnThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::ext_idps::ExtIdpConnDetail) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" : value }
                )),
        )
    }
}
