// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

/// Which `POST /api/v3/delete-custom-fields` a mock answers.
pub struct DeleteCustomFieldsWhen(::httpmock::When);
impl DeleteCustomFieldsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-custom-fields$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::custom_fields::DeleteCustomFieldsReqDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/delete-custom-fields` answers.
pub struct DeleteCustomFieldsThen(::httpmock::Then);
impl DeleteCustomFieldsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

/// Which `GET /api/v3/get-custom-data` a mock answers.
pub struct GetCustomDataWhen(::httpmock::When);
impl GetCustomDataWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-custom-data$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `namespace` in the query, or none in it.
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

    /// This `target_identifier` in the query.
    pub fn target_identifier(self, value: &str) -> Self {
        Self(self.0.query_param("targetIdentifier", value.to_string()))
    }

    /// This `target_type` in the query.
    pub fn target_type(self, value: crate::custom_fields::GetCustomDataTargetType) -> Self {
        Self(self.0.query_param("targetType", value.to_string()))
    }
}

/// What a mock of `GET /api/v3/get-custom-data` answers.
pub struct GetCustomDataThen(::httpmock::Then);
impl GetCustomDataThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &::serde_json::Value) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

/// Which `GET /api/v3/get-custom-fields` a mock answers.
pub struct GetCustomFieldsWhen(::httpmock::When);
impl GetCustomFieldsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-custom-fields$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `target_type` in the query.
    pub fn target_type(self, value: crate::custom_fields::GetCustomFieldsTargetType) -> Self {
        Self(self.0.query_param("targetType", value.to_string()))
    }
}

/// What a mock of `GET /api/v3/get-custom-fields` answers.
pub struct GetCustomFieldsThen(::httpmock::Then);
impl GetCustomFieldsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &::std::vec::Vec<crate::custom_fields::CustomFieldDto>) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

/// Which `GET /api/v3/get-user-base-fields` a mock answers.
pub struct GetUserBaseFieldsWhen(::httpmock::When);
impl GetUserBaseFieldsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-user-base-fields$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-user-base-fields` answers.
pub struct GetUserBaseFieldsThen(::httpmock::Then);
impl GetUserBaseFieldsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &::std::vec::Vec<crate::custom_fields::CustomFieldDto>) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

/// Which `GET /api/v3/list-custom-fields` a mock answers.
pub struct ListCustomFieldsWhen(::httpmock::When);
impl ListCustomFieldsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-custom-fields$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `access_control` in the query, or none in it.
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

    /// This `admin_visible` in the query, or none in it.
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

    /// This `data_type` in the query.
    pub fn data_type(self, value: crate::custom_fields::ListCustomFieldsDataType) -> Self {
        Self(self.0.query_param("dataType", value.to_string()))
    }

    /// This `keyword` in the query, or none in it.
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

    /// This `lang` in the query, or none in it.
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

    /// This `limit` in the query, or none in it.
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

    /// This `page` in the query, or none in it.
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

    /// This `target_type` in the query.
    pub fn target_type(self, value: crate::custom_fields::ListCustomFieldsTargetType) -> Self {
        Self(self.0.query_param("targetType", value.to_string()))
    }

    /// This `user_visible` in the query, or none in it.
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

/// What a mock of `GET /api/v3/list-custom-fields` answers.
pub struct ListCustomFieldsThen(::httpmock::Then);
impl ListCustomFieldsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::custom_fields::ListCustomFieldsDtoData) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

/// Which `GET /api/v3/list-user-base-fields` a mock answers.
pub struct ListUserBaseFieldsWhen(::httpmock::When);
impl ListUserBaseFieldsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-user-base-fields$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// This `access_control` in the query, or none in it.
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

    /// This `admin_visible` in the query, or none in it.
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

    /// This `data_type` in the query.
    pub fn data_type(self, value: crate::custom_fields::ListUserBaseFieldsDataType) -> Self {
        Self(self.0.query_param("dataType", value.to_string()))
    }

    /// This `keyword` in the query, or none in it.
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

    /// This `lang` in the query, or none in it.
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

    /// This `limit` in the query, or none in it.
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

    /// This `page` in the query, or none in it.
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

    /// This `target_type` in the query.
    pub fn target_type(self, value: crate::custom_fields::ListUserBaseFieldsTargetType) -> Self {
        Self(self.0.query_param("targetType", value.to_string()))
    }

    /// This `user_visible` in the query, or none in it.
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

/// What a mock of `GET /api/v3/list-user-base-fields` answers.
pub struct ListUserBaseFieldsThen(::httpmock::Then);
impl ListUserBaseFieldsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::custom_fields::ListCustomFieldsDtoData) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

/// Which `POST /api/v3/set-custom-data` a mock answers.
pub struct SetCustomDataWhen(::httpmock::When);
impl SetCustomDataWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/set-custom-data$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::custom_fields::SetCustomDataReqDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/set-custom-data` answers.
pub struct SetCustomDataThen(::httpmock::Then);
impl SetCustomDataThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::shared::IsSuccessDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

/// Which `POST /api/v3/set-custom-fields` a mock answers.
pub struct SetCustomFieldsWhen(::httpmock::When);
impl SetCustomFieldsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/set-custom-fields$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::custom_fields::SetCustomFieldsReqDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/set-custom-fields` answers.
pub struct SetCustomFieldsThen(::httpmock::Then);
impl SetCustomFieldsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &::std::vec::Vec<crate::custom_fields::CustomFieldDto>) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

/// Which `POST /api/v3/set-user-base-fields` a mock answers.
pub struct SetUserBaseFieldsWhen(::httpmock::When);
impl SetUserBaseFieldsWhen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/set-user-base-fields$").unwrap()),
        )
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }

    /// A body that is equal to this as JSON.
    pub fn body(self, value: &crate::custom_fields::SetUserBaseFieldsReqDto) -> Self {
        Self(self.0.json_body_obj(value))
    }
}

/// What a mock of `POST /api/v3/set-user-base-fields` answers.
pub struct SetUserBaseFieldsThen(::httpmock::Then);
impl SetUserBaseFieldsThen {
    /// On top of what `inner` says already.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// What was said so far, to go on without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &::std::vec::Vec<crate::custom_fields::CustomFieldDto>) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!(
                    { "statusCode" : 200, "message" : "", "data" :
                    identity_facade_core::ToWire::to_wire(& value) }
                )),
        )
    }
}

identity_facade_core::to_wire!(crate::custom_fields::CountCustomFieldsDto {
    admin_visible: "adminVisible",
    all: "all",
    user_visible: "userVisible",
});
identity_facade_core::to_wire!(crate::custom_fields::CustomFieldDto {
    created_at: "createdAt",
    data_type: "dataType",
    description: "description",
    encrypted: "encrypted",
    i18n: "i18n",
    is_unique: "isUnique",
    key: "key",
    label: "label",
    options: "options",
    target_type: "targetType",
    user_editable: "userEditable",
    visible_in_admin_console: "visibleInAdminConsole",
    visible_in_user_center: "visibleInUserCenter",
});
identity_facade_core::to_wire!(crate::custom_fields::CustomFieldSelectOption {
    label: "label",
    value: "value",
});
identity_facade_core::to_wire!(crate::custom_fields::ListCustomFieldsDtoData {
    count: "count",
    list: "list",
});
