// Written by `cargo xtask generate` from openapi/genauth (3.0, sha256 bbccb3be46e88860da87fc4d07907f5b30ca0bda2861fd2c643cd42b9bf06989). Not edited by hand.

pub struct DeleteCustomFieldsWhen(::httpmock::When);
impl DeleteCustomFieldsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-custom-fields$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::custom_fields::DeleteCustomFieldsReqDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct DeleteCustomFieldsThen(::httpmock::Then);
impl DeleteCustomFieldsThen {
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

pub struct GetCustomDataWhen(::httpmock::When);
impl GetCustomDataWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-custom-data$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn namespace<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("namespace", value.to_string()))
        } else {
            Self(self.0.query_param_missing("namespace"))
        }
    }

    pub fn target_identifier(self, value: &str) -> Self {
        Self(self.0.query_param("targetIdentifier", value.to_string()))
    }

    pub fn target_type(self, value: crate::custom_fields::GetCustomDataTargetType) -> Self {
        Self(self.0.query_param("targetType", value.to_string()))
    }
}

pub struct GetCustomDataThen(::httpmock::Then);
impl GetCustomDataThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &::serde_json::Value) -> Self {
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

pub struct GetCustomFieldsWhen(::httpmock::When);
impl GetCustomFieldsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-custom-fields$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn target_type(self, value: crate::custom_fields::GetCustomFieldsTargetType) -> Self {
        Self(self.0.query_param("targetType", value.to_string()))
    }
}

pub struct GetCustomFieldsThen(::httpmock::Then);
impl GetCustomFieldsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &::std::vec::Vec<crate::custom_fields::CustomFieldDto>) -> Self {
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

pub struct GetUserBaseFieldsWhen(::httpmock::When);
impl GetUserBaseFieldsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-user-base-fields$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

pub struct GetUserBaseFieldsThen(::httpmock::Then);
impl GetUserBaseFieldsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &::std::vec::Vec<crate::custom_fields::CustomFieldDto>) -> Self {
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

pub struct ListCustomFieldsWhen(::httpmock::When);
impl ListCustomFieldsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-custom-fields$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn access_control<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("accessControl", value.to_string()))
        } else {
            Self(self.0.query_param_missing("accessControl"))
        }
    }

    pub fn admin_visible<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("adminVisible", value.to_string()))
        } else {
            Self(self.0.query_param_missing("adminVisible"))
        }
    }

    pub fn data_type(self, value: crate::custom_fields::ListCustomFieldsDataType) -> Self {
        Self(self.0.query_param("dataType", value.to_string()))
    }

    pub fn keyword<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("keyword", value.to_string()))
        } else {
            Self(self.0.query_param_missing("keyword"))
        }
    }

    pub fn lang<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("lang", value.to_string()))
        } else {
            Self(self.0.query_param_missing("lang"))
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

    pub fn page<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("page", value.to_string()))
        } else {
            Self(self.0.query_param_missing("page"))
        }
    }

    pub fn target_type(self, value: crate::custom_fields::ListCustomFieldsTargetType) -> Self {
        Self(self.0.query_param("targetType", value.to_string()))
    }

    pub fn user_visible<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("userVisible", value.to_string()))
        } else {
            Self(self.0.query_param_missing("userVisible"))
        }
    }
}

pub struct ListCustomFieldsThen(::httpmock::Then);
impl ListCustomFieldsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::custom_fields::ListCustomFieldsDtoData) -> Self {
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

pub struct ListUserBaseFieldsWhen(::httpmock::When);
impl ListUserBaseFieldsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-user-base-fields$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn access_control<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("accessControl", value.to_string()))
        } else {
            Self(self.0.query_param_missing("accessControl"))
        }
    }

    pub fn admin_visible<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("adminVisible", value.to_string()))
        } else {
            Self(self.0.query_param_missing("adminVisible"))
        }
    }

    pub fn data_type(self, value: crate::custom_fields::ListUserBaseFieldsDataType) -> Self {
        Self(self.0.query_param("dataType", value.to_string()))
    }

    pub fn keyword<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("keyword", value.to_string()))
        } else {
            Self(self.0.query_param_missing("keyword"))
        }
    }

    pub fn lang<'a, T>(self, value: T) -> Self
    where
        T: Into<Option<&'a str>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("lang", value.to_string()))
        } else {
            Self(self.0.query_param_missing("lang"))
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

    pub fn page<T>(self, value: T) -> Self
    where
        T: Into<Option<i64>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("page", value.to_string()))
        } else {
            Self(self.0.query_param_missing("page"))
        }
    }

    pub fn target_type(self, value: crate::custom_fields::ListUserBaseFieldsTargetType) -> Self {
        Self(self.0.query_param("targetType", value.to_string()))
    }

    pub fn user_visible<T>(self, value: T) -> Self
    where
        T: Into<Option<bool>>,
    {
        if let Some(value) = value.into() {
            Self(self.0.query_param("userVisible", value.to_string()))
        } else {
            Self(self.0.query_param_missing("userVisible"))
        }
    }
}

pub struct ListUserBaseFieldsThen(::httpmock::Then);
impl ListUserBaseFieldsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &crate::custom_fields::ListCustomFieldsDtoData) -> Self {
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

pub struct SetCustomDataWhen(::httpmock::When);
impl SetCustomDataWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/set-custom-data$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::custom_fields::SetCustomDataReqDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct SetCustomDataThen(::httpmock::Then);
impl SetCustomDataThen {
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

pub struct SetCustomFieldsWhen(::httpmock::When);
impl SetCustomFieldsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/set-custom-fields$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::custom_fields::SetCustomFieldsReqDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct SetCustomFieldsThen(::httpmock::Then);
impl SetCustomFieldsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &::std::vec::Vec<crate::custom_fields::CustomFieldDto>) -> Self {
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

pub struct SetUserBaseFieldsWhen(::httpmock::When);
impl SetUserBaseFieldsWhen {
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/set-user-base-fields$").unwrap()),
        )
    }

    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    pub fn body(self, value: &crate::custom_fields::SetUserBaseFieldsReqDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

pub struct SetUserBaseFieldsThen(::httpmock::Then);
impl SetUserBaseFieldsThen {
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    pub fn ok(self, value: &::std::vec::Vec<crate::custom_fields::CustomFieldDto>) -> Self {
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
