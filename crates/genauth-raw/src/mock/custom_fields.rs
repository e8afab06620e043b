// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{AtMost, Int, IntoInput, IntoList};

/// Which `POST /api/v3/delete-custom-fields` a mock answers.
pub struct DeleteCustomFieldsWhen(::httpmock::When);
impl DeleteCustomFieldsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/delete-custom-fields$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/delete-custom-fields` answers.
pub struct DeleteCustomFieldsThen(::httpmock::Then);
impl DeleteCustomFieldsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl DeleteCustomFieldsWhen {
    /// Requires this `list` in the body.
    #[track_caller]
    pub fn list<M>(
        self,
        value: impl IntoList<AtMost<crate::custom_fields::DeleteCustomFieldDto, 50, 1>, M>,
    ) -> Self {
        Self(super::member(self.0, "list", value.into_list()))
    }

    /// Requires this `tenantId` in the body.
    #[track_caller]
    pub fn tenant_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "tenantId", value.into_input()))
    }
}

/// Which `GET /api/v3/get-custom-data` a mock answers.
pub struct GetCustomDataWhen(::httpmock::When);
impl GetCustomDataWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-custom-data$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-custom-data` answers.
pub struct GetCustomDataThen(::httpmock::Then);
impl GetCustomDataThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl GetCustomDataWhen {
    /// Requires this `namespace` in the query.
    #[track_caller]
    pub fn namespace(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "namespace", false, value.into_input()))
    }

    /// Requires this `targetIdentifier` in the query.
    #[track_caller]
    pub fn target_identifier(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(
            self.0,
            "targetIdentifier",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `targetType` in the query.
    #[track_caller]
    pub fn target_type(
        self,
        value: impl IntoInput<crate::custom_fields::GetCustomDataTargetType>,
    ) -> Self {
        Self(super::query(
            self.0,
            "targetType",
            false,
            value.into_input(),
        ))
    }
}

/// Which `GET /api/v3/get-custom-fields` a mock answers.
pub struct GetCustomFieldsWhen(::httpmock::When);
impl GetCustomFieldsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-custom-fields$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-custom-fields` answers.
pub struct GetCustomFieldsThen(::httpmock::Then);
impl GetCustomFieldsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl GetCustomFieldsWhen {
    /// Requires this `targetType` in the query.
    #[track_caller]
    pub fn target_type(
        self,
        value: impl IntoInput<crate::custom_fields::GetCustomFieldsTargetType>,
    ) -> Self {
        Self(super::query(
            self.0,
            "targetType",
            false,
            value.into_input(),
        ))
    }
}

/// Which `GET /api/v3/get-user-base-fields` a mock answers.
pub struct GetUserBaseFieldsWhen(::httpmock::When);
impl GetUserBaseFieldsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/get-user-base-fields$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/get-user-base-fields` answers.
pub struct GetUserBaseFieldsThen(::httpmock::Then);
impl GetUserBaseFieldsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-custom-fields$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/list-custom-fields` answers.
pub struct ListCustomFieldsThen(::httpmock::Then);
impl ListCustomFieldsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl ListCustomFieldsWhen {
    /// Requires this `accessControl` in the query.
    #[track_caller]
    pub fn access_control(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(
            self.0,
            "accessControl",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `adminVisible` in the query.
    #[track_caller]
    pub fn admin_visible(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(
            self.0,
            "adminVisible",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `dataType` in the query.
    #[track_caller]
    pub fn data_type(
        self,
        value: impl IntoInput<crate::custom_fields::ListCustomFieldsDataType>,
    ) -> Self {
        Self(super::query(self.0, "dataType", false, value.into_input()))
    }

    /// Requires this `keyword` in the query.
    #[track_caller]
    pub fn keyword(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "keyword", false, value.into_input()))
    }

    /// Requires this `lang` in the query.
    #[track_caller]
    pub fn lang(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "lang", false, value.into_input()))
    }

    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 50>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `page` in the query.
    #[track_caller]
    pub fn page(self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "page", false, value.into_input()))
    }

    /// Requires this `targetType` in the query.
    #[track_caller]
    pub fn target_type(
        self,
        value: impl IntoInput<crate::custom_fields::ListCustomFieldsTargetType>,
    ) -> Self {
        Self(super::query(
            self.0,
            "targetType",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `userVisible` in the query.
    #[track_caller]
    pub fn user_visible(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(
            self.0,
            "userVisible",
            false,
            value.into_input(),
        ))
    }
}

/// Which `GET /api/v3/list-user-base-fields` a mock answers.
pub struct ListUserBaseFieldsWhen(::httpmock::When);
impl ListUserBaseFieldsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/list-user-base-fields$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/list-user-base-fields` answers.
pub struct ListUserBaseFieldsThen(::httpmock::Then);
impl ListUserBaseFieldsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl ListUserBaseFieldsWhen {
    /// Requires this `accessControl` in the query.
    #[track_caller]
    pub fn access_control(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(
            self.0,
            "accessControl",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `adminVisible` in the query.
    #[track_caller]
    pub fn admin_visible(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(
            self.0,
            "adminVisible",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `dataType` in the query.
    #[track_caller]
    pub fn data_type(
        self,
        value: impl IntoInput<crate::custom_fields::ListUserBaseFieldsDataType>,
    ) -> Self {
        Self(super::query(self.0, "dataType", false, value.into_input()))
    }

    /// Requires this `keyword` in the query.
    #[track_caller]
    pub fn keyword(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "keyword", false, value.into_input()))
    }

    /// Requires this `lang` in the query.
    #[track_caller]
    pub fn lang(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "lang", false, value.into_input()))
    }

    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 50>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `page` in the query.
    #[track_caller]
    pub fn page(self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "page", false, value.into_input()))
    }

    /// Requires this `targetType` in the query.
    #[track_caller]
    pub fn target_type(
        self,
        value: impl IntoInput<crate::custom_fields::ListUserBaseFieldsTargetType>,
    ) -> Self {
        Self(super::query(
            self.0,
            "targetType",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `userVisible` in the query.
    #[track_caller]
    pub fn user_visible(self, value: impl IntoInput<bool>) -> Self {
        Self(super::query(
            self.0,
            "userVisible",
            false,
            value.into_input(),
        ))
    }
}

/// Which `POST /api/v3/set-custom-data` a mock answers.
pub struct SetCustomDataWhen(::httpmock::When);
impl SetCustomDataWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/set-custom-data$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/set-custom-data` answers.
pub struct SetCustomDataThen(::httpmock::Then);
impl SetCustomDataThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl SetCustomDataWhen {
    /// Requires this `list` in the body.
    #[track_caller]
    pub fn list<M>(
        self,
        value: impl IntoList<AtMost<crate::custom_fields::SetCustomDataDto, 50, 1>, M>,
    ) -> Self {
        Self(super::member(self.0, "list", value.into_list()))
    }

    /// Requires this `namespace` in the body.
    #[track_caller]
    pub fn namespace(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "namespace", value.into_input()))
    }

    /// Requires this `targetIdentifier` in the body.
    #[track_caller]
    pub fn target_identifier(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(
            self.0,
            "targetIdentifier",
            value.into_input(),
        ))
    }

    /// Requires this `targetType` in the body.
    #[track_caller]
    pub fn target_type(self, value: impl IntoInput<crate::shared::TargetType>) -> Self {
        Self(super::member(self.0, "targetType", value.into_input()))
    }

    /// Requires this `tenantId` in the body.
    #[track_caller]
    pub fn tenant_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "tenantId", value.into_input()))
    }
}

/// Which `POST /api/v3/set-custom-fields` a mock answers.
pub struct SetCustomFieldsWhen(::httpmock::When);
impl SetCustomFieldsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/set-custom-fields$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/set-custom-fields` answers.
pub struct SetCustomFieldsThen(::httpmock::Then);
impl SetCustomFieldsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl SetCustomFieldsWhen {
    /// Requires this `list` in the body.
    #[track_caller]
    pub fn list<M>(
        self,
        value: impl IntoList<AtMost<crate::custom_fields::SetCustomFieldDto, 50, 1>, M>,
    ) -> Self {
        Self(super::member(self.0, "list", value.into_list()))
    }

    /// Requires this `tenantId` in the body.
    #[track_caller]
    pub fn tenant_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "tenantId", value.into_input()))
    }
}

/// Which `POST /api/v3/set-user-base-fields` a mock answers.
pub struct SetUserBaseFieldsWhen(::httpmock::When);
impl SetUserBaseFieldsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/set-user-base-fields$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/set-user-base-fields` answers.
pub struct SetUserBaseFieldsThen(::httpmock::Then);
impl SetUserBaseFieldsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
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

impl SetUserBaseFieldsWhen {
    /// Requires this `list` in the body.
    #[track_caller]
    pub fn list<M>(
        self,
        value: impl IntoList<AtMost<crate::custom_fields::SetUserBaseFieldDto, 50, 1>, M>,
    ) -> Self {
        Self(super::member(self.0, "list", value.into_list()))
    }
}

identity_facade_core::to_wire!(crate::custom_fields::CountCustomFieldsDto {
    admin_visible: "adminVisible",
    all: "all",
    user_visible: "userVisible",
});
identity_facade_core::sample!(
    crate::custom_fields::CountCustomFieldsDto,
    "{\"adminVisible\":0,\"all\":0,\"userVisible\":0}"
);
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
identity_facade_core::sample!(
    crate::custom_fields::CustomFieldDto,
    "{\"dataType\":\"STRING\",\"isUnique\":false,\"key\":\"key\",\"label\":\"label\",\"targetType\":\"USER\",\"visibleInAdminConsole\":false}"
);
identity_facade_core::to_wire!(crate::custom_fields::CustomFieldSelectOption {
    label: "label",
    value: "value",
});
identity_facade_core::sample!(
    crate::custom_fields::CustomFieldSelectOption,
    "{\"label\":\"label\",\"value\":\"value\"}"
);
identity_facade_core::to_wire!(crate::custom_fields::ListCustomFieldsDtoData {
    count: "count",
    list: "list",
});
identity_facade_core::sample!(
    crate::custom_fields::ListCustomFieldsDtoData,
    "{\"count\":{\"adminVisible\":0,\"all\":0,\"userVisible\":0},\"list\":[]}"
);
