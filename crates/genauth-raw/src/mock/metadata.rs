// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{Int, IntoInput, IntoList, List, Text};

/// Which `GET /api/v3/metadata/all-operate` a mock answers.
pub struct ListOperateAllWhen(::httpmock::When);
impl ListOperateAllWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/metadata/all-operate$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/metadata/all-operate` answers.
pub struct ListOperateAllThen(::httpmock::Then);
impl ListOperateAllThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::metadata::OperateModelDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl ListOperateAllWhen {
    /// Requires this `modelId` in the query.
    #[track_caller]
    pub fn model_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "modelId", false, value.into_input()))
    }
}

/// Which `POST /api/v3/metadata/copy-operate` a mock answers.
pub struct CopyOperateWhen(::httpmock::When);
impl CopyOperateWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/metadata/copy-operate$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/metadata/copy-operate` answers.
pub struct CopyOperateThen(::httpmock::Then);
impl CopyOperateThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with an envelope without data.
    pub fn ok(self) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!({ "statusCode" : 200, "message" : "" })),
        )
    }
}

impl CopyOperateWhen {
    /// Requires this `customConfig` in the body.
    #[track_caller]
    pub fn custom_config(self, value: impl IntoInput<serde_json::Value>) -> Self {
        Self(super::member(self.0, "customConfig", value.into_input()))
    }

    /// Requires this `fieldId` in the body.
    #[track_caller]
    pub fn field_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "fieldId", value.into_input()))
    }

    /// Requires this `id` in the body.
    #[track_caller]
    pub fn id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "id", value.into_input()))
    }

    /// Requires this `modelId` in the body.
    #[track_caller]
    pub fn model_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "modelId", value.into_input()))
    }

    /// Requires a body that is equal to this as JSON.
    #[track_caller]
    pub fn with_body(
        self,
        value: impl IntoInput<crate::metadata::FunctionModelOperateIdDto>,
    ) -> Self {
        Self(super::body(self.0, value.into_input()))
    }
}

/// Which `POST /api/v3/metadata/copy-row-relation` a mock answers.
pub struct CopyRowRelationWhen(::httpmock::When);
impl CopyRowRelationWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/metadata/copy-row-relation$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/metadata/copy-row-relation` answers.
pub struct CopyRowRelationThen(::httpmock::Then);
impl CopyRowRelationThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::metadata::RelationValueListDto) -> Self {
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

impl CopyRowRelationWhen {
    /// Requires this `modelId` in the body.
    #[track_caller]
    pub fn model_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "modelId", value.into_input()))
    }

    /// Requires this `relationRowId` in the body.
    #[track_caller]
    pub fn relation_row_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "relationRowId", value.into_input()))
    }

    /// Requires this `rowId` in the body.
    #[track_caller]
    pub fn row_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "rowId", value.into_input()))
    }
}

/// Which `POST /api/v3/metadata/create-field` a mock answers.
pub struct CreateFieldWhen(::httpmock::When);
impl CreateFieldWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/metadata/create-field$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/metadata/create-field` answers.
pub struct CreateFieldThen(::httpmock::Then);
impl CreateFieldThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::metadata::FunctionModelFieldDto) -> Self {
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

impl CreateFieldWhen {
    /// Requires this `default` in the body.
    #[track_caller]
    pub fn default(self, value: impl IntoInput<serde_json::Value>) -> Self {
        Self(super::member(self.0, "default", value.into_input()))
    }

    /// Requires this `dropDown` in the body.
    #[track_caller]
    pub fn drop_down(self, value: impl IntoInput<crate::metadata::DropDownItemDto>) -> Self {
        Self(super::member(self.0, "dropDown", value.into_input()))
    }

    /// Requires this `editable` in the body.
    #[track_caller]
    pub fn editable(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "editable", value.into_input()))
    }

    /// Requires this `forLogin` in the body.
    #[track_caller]
    pub fn for_login(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "forLogin", value.into_input()))
    }

    /// Requires this `format` in the body.
    #[track_caller]
    pub fn format(self, value: impl IntoInput<i64>) -> Self {
        Self(super::member(self.0, "format", value.into_input()))
    }

    /// Requires this `fuzzySearch` in the body.
    #[track_caller]
    pub fn fuzzy_search(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "fuzzySearch", value.into_input()))
    }

    /// Requires this `help` in the body.
    #[track_caller]
    pub fn help(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "help", value.into_input()))
    }

    /// Requires this `key` in the body.
    #[track_caller]
    pub fn key(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "key", value.into_input()))
    }

    /// Requires this `max` in the body.
    #[track_caller]
    pub fn max(self, value: impl IntoInput<f64>) -> Self {
        Self(super::member(self.0, "max", value.into_input()))
    }

    /// Requires this `maxLength` in the body.
    #[track_caller]
    pub fn max_length(self, value: impl IntoInput<i64>) -> Self {
        Self(super::member(self.0, "maxLength", value.into_input()))
    }

    /// Requires this `min` in the body.
    #[track_caller]
    pub fn min(self, value: impl IntoInput<f64>) -> Self {
        Self(super::member(self.0, "min", value.into_input()))
    }

    /// Requires this `modelId` in the body.
    #[track_caller]
    pub fn model_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "modelId", value.into_input()))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }

    /// Requires this `regexp` in the body.
    #[track_caller]
    pub fn regexp(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "regexp", value.into_input()))
    }

    /// Requires this `relationMultiple` in the body.
    #[track_caller]
    pub fn relation_multiple(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "relationMultiple",
            value.into_input(),
        ))
    }

    /// Requires this `relationOptionalRange` in the body.
    #[track_caller]
    pub fn relation_optional_range(
        self,
        value: impl IntoInput<crate::metadata::ConditionInput>,
    ) -> Self {
        Self(super::member(
            self.0,
            "relationOptionalRange",
            value.into_input(),
        ))
    }

    /// Requires this `relationShowKey` in the body.
    #[track_caller]
    pub fn relation_show_key(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "relationShowKey", value.into_input()))
    }

    /// Requires this `relationType` in the body.
    #[track_caller]
    pub fn relation_type(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "relationType", value.into_input()))
    }

    /// Requires this `require` in the body.
    #[track_caller]
    pub fn require(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "require", value.into_input()))
    }

    /// Requires this `show` in the body.
    #[track_caller]
    pub fn show(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "show", value.into_input()))
    }

    /// Requires this `type` in the body.
    #[track_caller]
    pub fn type_(
        self,
        value: impl IntoInput<crate::metadata::CreateFunctionModelFieldDtoType>,
    ) -> Self {
        Self(super::member(self.0, "type", value.into_input()))
    }

    /// Requires this `unique` in the body.
    #[track_caller]
    pub fn unique(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "unique", value.into_input()))
    }

    /// Requires this `userVisible` in the body.
    #[track_caller]
    pub fn user_visible(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "userVisible", value.into_input()))
    }
}

/// Which `POST /api/v3/metadata/create-model` a mock answers.
pub struct CreateModelWhen(::httpmock::When);
impl CreateModelWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/metadata/create-model$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/metadata/create-model` answers.
pub struct CreateModelThen(::httpmock::Then);
impl CreateModelThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::metadata::FunctionModelDto) -> Self {
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

impl CreateModelWhen {
    /// Requires this `dataType` in the body.
    #[track_caller]
    pub fn data_type(self, value: impl IntoInput<crate::metadata::FunctionModelDataType>) -> Self {
        Self(super::member(self.0, "dataType", value.into_input()))
    }

    /// Requires this `description` in the body.
    #[track_caller]
    pub fn description(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "description", value.into_input()))
    }

    /// Requires null as `description` in the body.
    pub fn description_null(self) -> Self {
        Self(super::member(self.0, "description", Ok(())))
    }

    /// Requires this `enable` in the body.
    #[track_caller]
    pub fn enable(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "enable", value.into_input()))
    }

    /// Requires null as `enable` in the body.
    pub fn enable_null(self) -> Self {
        Self(super::member(self.0, "enable", Ok(())))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }

    /// Requires this `parentKey` in the body.
    #[track_caller]
    pub fn parent_key(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "parentKey", value.into_input()))
    }

    /// Requires this `type` in the body.
    #[track_caller]
    pub fn type_(self, value: impl IntoInput<crate::metadata::FunctionModelType>) -> Self {
        Self(super::member(self.0, "type", value.into_input()))
    }
}

/// Which `POST /api/v3/metadata/create-operate` a mock answers.
pub struct CreateOperateWhen(::httpmock::When);
impl CreateOperateWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/metadata/create-operate$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/metadata/create-operate` answers.
pub struct CreateOperateThen(::httpmock::Then);
impl CreateOperateThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with an envelope without data.
    pub fn ok(self) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!({ "statusCode" : 200, "message" : "" })),
        )
    }
}

impl CreateOperateWhen {
    /// Requires this `config` in the body.
    #[track_caller]
    pub fn config(self, value: impl IntoInput<serde_json::Value>) -> Self {
        Self(super::member(self.0, "config", value.into_input()))
    }

    /// Requires this `icon` in the body.
    #[track_caller]
    pub fn icon(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "icon", value.into_input()))
    }

    /// Requires this `modelId` in the body.
    #[track_caller]
    pub fn model_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "modelId", value.into_input()))
    }

    /// Requires this `operateKey` in the body.
    #[track_caller]
    pub fn operate_key(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "operateKey", value.into_input()))
    }

    /// Requires this `operateName` in the body.
    #[track_caller]
    pub fn operate_name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "operateName", value.into_input()))
    }

    /// Requires this `show` in the body.
    #[track_caller]
    pub fn show(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "show", value.into_input()))
    }
}

/// Which `POST /api/v3/metadata/create-row` a mock answers.
pub struct CreateRowWhen(::httpmock::When);
impl CreateRowWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/metadata/create-row$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/metadata/create-row` answers.
pub struct CreateRowThen(::httpmock::Then);
impl CreateRowThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::metadata::RowDto) -> Self {
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

impl CreateRowWhen {
    /// Requires this `data` in the body.
    #[track_caller]
    pub fn data(self, value: impl IntoInput<serde_json::Value>) -> Self {
        Self(super::member(self.0, "data", value.into_input()))
    }

    /// Requires this `modelId` in the body.
    #[track_caller]
    pub fn model_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "modelId", value.into_input()))
    }

    /// Requires this `rowId` in the body.
    #[track_caller]
    pub fn row_id(self, value: impl IntoInput<Text<0, 32>>) -> Self {
        Self(super::member(self.0, "rowId", value.into_input()))
    }
}

/// Which `POST /api/v3/metadata/create-row-relation` a mock answers.
pub struct CreateRowRelationWhen(::httpmock::When);
impl CreateRowRelationWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/metadata/create-row-relation$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/metadata/create-row-relation` answers.
pub struct CreateRowRelationThen(::httpmock::Then);
impl CreateRowRelationThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with an envelope without data.
    pub fn ok(self) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!({ "statusCode" : 200, "message" : "" })),
        )
    }
}

impl CreateRowRelationWhen {
    /// Requires this `fieldId` in the body.
    #[track_caller]
    pub fn field_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "fieldId", value.into_input()))
    }

    /// Requires this `modelId` in the body.
    #[track_caller]
    pub fn model_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "modelId", value.into_input()))
    }

    /// Requires this `rowId` in the body.
    #[track_caller]
    pub fn row_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "rowId", value.into_input()))
    }

    /// Requires this `valueList` in the body.
    #[track_caller]
    pub fn value_list<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "valueList", value.into_list()))
    }
}

/// Which `POST /api/v3/metadata/execute-operate` a mock answers.
pub struct ExecuteOperateWhen(::httpmock::When);
impl ExecuteOperateWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/metadata/execute-operate$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/metadata/execute-operate` answers.
pub struct ExecuteOperateThen(::httpmock::Then);
impl ExecuteOperateThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with an envelope without data.
    pub fn ok(self) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!({ "statusCode" : 200, "message" : "" })),
        )
    }
}

impl ExecuteOperateWhen {
    /// Requires this `customConfig` in the body.
    #[track_caller]
    pub fn custom_config(self, value: impl IntoInput<serde_json::Value>) -> Self {
        Self(super::member(self.0, "customConfig", value.into_input()))
    }

    /// Requires this `fieldId` in the body.
    #[track_caller]
    pub fn field_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "fieldId", value.into_input()))
    }

    /// Requires this `id` in the body.
    #[track_caller]
    pub fn id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "id", value.into_input()))
    }

    /// Requires this `modelId` in the body.
    #[track_caller]
    pub fn model_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "modelId", value.into_input()))
    }

    /// Requires a body that is equal to this as JSON.
    #[track_caller]
    pub fn with_body(
        self,
        value: impl IntoInput<crate::metadata::FunctionModelOperateIdDto>,
    ) -> Self {
        Self(super::body(self.0, value.into_input()))
    }
}

/// Which `POST /api/v3/metadata/export` a mock answers.
pub struct ExportMetadataWhen(::httpmock::When);
impl ExportMetadataWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/metadata/export$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/metadata/export` answers.
pub struct ExportMetadataThen(::httpmock::Then);
impl ExportMetadataThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with an envelope without data.
    pub fn ok(self) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!({ "statusCode" : 200, "message" : "" })),
        )
    }
}

impl ExportMetadataWhen {
    /// Requires this `idList` in the body.
    #[track_caller]
    pub fn id_list<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "idList", value.into_list()))
    }

    /// Requires this `modelId` in the body.
    #[track_caller]
    pub fn model_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "modelId", value.into_input()))
    }
}

/// Which `POST /api/v3/metadata/export/model` a mock answers.
pub struct ExportModelWhen(::httpmock::When);
impl ExportModelWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/metadata/export/model$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/metadata/export/model` answers.
pub struct ExportModelThen(::httpmock::Then);
impl ExportModelThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with an envelope without data.
    pub fn ok(self) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!({ "statusCode" : 200, "message" : "" })),
        )
    }
}

impl ExportModelWhen {
    /// Requires this `modelId` in the body.
    #[track_caller]
    pub fn model_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "modelId", value.into_input()))
    }
}

/// Which `POST /api/v3/metadata/filter` a mock answers.
pub struct FilterRowWhen(::httpmock::When);
impl FilterRowWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/metadata/filter$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/metadata/filter` answers.
pub struct FilterRowThen(::httpmock::Then);
impl FilterRowThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::metadata::FunctionModelValueListDto) -> Self {
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

impl FilterRowWhen {
    /// Requires this `conditions` in the body.
    #[track_caller]
    pub fn conditions<M>(
        self,
        value: impl IntoList<List<crate::metadata::ConditionInput>, M>,
    ) -> Self {
        Self(super::member(self.0, "conditions", value.into_list()))
    }

    /// Requires this `conjunction` in the body.
    #[track_caller]
    pub fn conjunction(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "conjunction", value.into_input()))
    }

    /// Requires this `expand` in the body.
    #[track_caller]
    pub fn expand<M>(self, value: impl IntoList<List<crate::metadata::Expand>, M>) -> Self {
        Self(super::member(self.0, "expand", value.into_list()))
    }

    /// Requires this `fetchAll` in the body.
    #[track_caller]
    pub fn fetch_all(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "fetchAll", value.into_input()))
    }

    /// Requires this `filterRelation` in the body.
    #[track_caller]
    pub fn filter_relation(self, value: impl IntoInput<crate::metadata::ScopeDto>) -> Self {
        Self(super::member(self.0, "filterRelation", value.into_input()))
    }

    /// Requires this `getNestData` in the body.
    #[track_caller]
    pub fn get_nest_data(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "getNestData", value.into_input()))
    }

    /// Requires this `getRelationFieldDetail` in the body.
    #[track_caller]
    pub fn get_relation_field_detail(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "getRelationFieldDetail",
            value.into_input(),
        ))
    }

    /// Requires this `keywords` in the body.
    #[track_caller]
    pub fn keywords(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "keywords", value.into_input()))
    }

    /// Requires this `limit` in the body.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 50>>) -> Self {
        Self(super::member(self.0, "limit", value.into_input()))
    }

    /// Requires this `modelId` in the body.
    #[track_caller]
    pub fn model_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "modelId", value.into_input()))
    }

    /// Requires this `page` in the body.
    #[track_caller]
    pub fn page(self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        Self(super::member(self.0, "page", value.into_input()))
    }

    /// Requires this `previewRelation` in the body.
    #[track_caller]
    pub fn preview_relation(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "previewRelation", value.into_input()))
    }

    /// Requires this `scope` in the body.
    #[track_caller]
    pub fn scope(self, value: impl IntoInput<crate::metadata::ScopeDto>) -> Self {
        Self(super::member(self.0, "scope", value.into_input()))
    }

    /// Requires this `showFieldId` in the body.
    #[track_caller]
    pub fn show_field_id(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "showFieldId", value.into_input()))
    }

    /// Requires this `sort` in the body.
    #[track_caller]
    pub fn sort(self, value: impl IntoIterator<Item: IntoInput<serde_json::Value>>) -> Self {
        Self(super::member(
            self.0,
            "sort",
            <List<serde_json::Value>>::try_from_iter(value),
        ))
    }

    /// Requires this `withPath` in the body.
    #[track_caller]
    pub fn with_path(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "withPath", value.into_input()))
    }
}

/// Which `POST /api/v3/metadata/get-all-metadata` a mock answers.
pub struct GetAllMetadataWhen(::httpmock::When);
impl GetAllMetadataWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/metadata/get-all-metadata$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/metadata/get-all-metadata` answers.
pub struct GetAllMetadataThen(::httpmock::Then);
impl GetAllMetadataThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::metadata::FunctionModelValueListDto) -> Self {
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

impl GetAllMetadataWhen {
    /// Requires this `conditions` in the body.
    #[track_caller]
    pub fn conditions<M>(
        self,
        value: impl IntoList<List<crate::metadata::ConditionInput>, M>,
    ) -> Self {
        Self(super::member(self.0, "conditions", value.into_list()))
    }

    /// Requires this `conjunction` in the body.
    #[track_caller]
    pub fn conjunction(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "conjunction", value.into_input()))
    }

    /// Requires this `modelId` in the body.
    #[track_caller]
    pub fn model_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "modelId", value.into_input()))
    }
}

/// Which `POST /api/v3/metadata/get-all-row-by-scrollid` a mock answers.
pub struct GetAllRowByScrollIdWhen(::httpmock::When);
impl GetAllRowByScrollIdWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner.method(::httpmock::Method::POST).path_matches(
                regex::Regex::new("^/api/v3/metadata/get-all-row-by-scrollid$").unwrap(),
            ),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/metadata/get-all-row-by-scrollid` answers.
pub struct GetAllRowByScrollIdThen(::httpmock::Then);
impl GetAllRowByScrollIdThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::metadata::GetAllRowByScrollidDto) -> Self {
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

impl GetAllRowByScrollIdWhen {
    /// Requires this `getRelationDetails` in the body.
    #[track_caller]
    pub fn get_relation_details(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(
            self.0,
            "getRelationDetails",
            value.into_input(),
        ))
    }

    /// Requires this `id` in the body.
    #[track_caller]
    pub fn id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "id", value.into_input()))
    }

    /// Requires this `modelId` in the body.
    #[track_caller]
    pub fn model_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "modelId", value.into_input()))
    }

    /// Requires this `query` in the body.
    #[track_caller]
    pub fn query(self, value: impl IntoInput<serde_json::Value>) -> Self {
        Self(super::member(self.0, "query", value.into_input()))
    }

    /// Requires this `scrollId` in the body.
    #[track_caller]
    pub fn scroll_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "scrollId", value.into_input()))
    }

    /// Requires this `size` in the body.
    #[track_caller]
    pub fn size(self, value: impl IntoInput<Int<{ i64::MIN }, 5000>>) -> Self {
        Self(super::member(self.0, "size", value.into_input()))
    }
}

/// Which `GET /api/v3/metadata/get-import-template` a mock answers.
pub struct GetImportTemplateWhen(::httpmock::When);
impl GetImportTemplateWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/metadata/get-import-template$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/metadata/get-import-template` answers.
pub struct GetImportTemplateThen(::httpmock::Then);
impl GetImportTemplateThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::metadata::RowDto) -> Self {
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

impl GetImportTemplateWhen {
    /// Requires this `modelId` in the query.
    #[track_caller]
    pub fn model_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "modelId", false, value.into_input()))
    }
}

/// Which `GET /api/v3/metadata/get-model` a mock answers.
pub struct GetModelWhen(::httpmock::When);
impl GetModelWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/metadata/get-model$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/metadata/get-model` answers.
pub struct GetModelThen(::httpmock::Then);
impl GetModelThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::metadata::FunctionModelDto) -> Self {
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

impl GetModelWhen {
    /// Requires this `id` in the query.
    #[track_caller]
    pub fn id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "id", false, value.into_input()))
    }
}

/// Which `POST /api/v3/metadata/get-relation-info` a mock answers.
pub struct GetRelationInfoWhen(::httpmock::When);
impl GetRelationInfoWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/metadata/get-relation-info$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/metadata/get-relation-info` answers.
pub struct GetRelationInfoThen(::httpmock::Then);
impl GetRelationInfoThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with an envelope without data.
    pub fn ok(self) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!({ "statusCode" : 200, "message" : "" })),
        )
    }
}

impl GetRelationInfoWhen {
    /// Requires this `idList` in the body.
    #[track_caller]
    pub fn id_list<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "idList", value.into_list()))
    }

    /// Requires this `modelId` in the body.
    #[track_caller]
    pub fn model_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "modelId", value.into_input()))
    }
}

/// Which `GET /api/v3/metadata/get-row` a mock answers.
pub struct GetRowWhen(::httpmock::When);
impl GetRowWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/metadata/get-row$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/metadata/get-row` answers.
pub struct GetRowThen(::httpmock::Then);
impl GetRowThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::metadata::RowDto) -> Self {
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

impl GetRowWhen {
    /// Requires this `modelId` in the query.
    #[track_caller]
    pub fn model_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "modelId", false, value.into_input()))
    }

    /// Requires this `rowId` in the query.
    #[track_caller]
    pub fn row_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "rowId", false, value.into_input()))
    }

    /// Requires this `showFieldId` in the query.
    #[track_caller]
    pub fn show_field_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(
            self.0,
            "showFieldId",
            false,
            value.into_input(),
        ))
    }
}

/// Which `GET /api/v3/metadata/get-row-by-value` a mock answers.
pub struct GetRowByValueWhen(::httpmock::When);
impl GetRowByValueWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/metadata/get-row-by-value$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/metadata/get-row-by-value` answers.
pub struct GetRowByValueThen(::httpmock::Then);
impl GetRowByValueThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::metadata::RowDto) -> Self {
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

impl GetRowByValueWhen {
    /// Requires this `key` in the query.
    #[track_caller]
    pub fn key(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "key", false, value.into_input()))
    }

    /// Requires this `modelId` in the query.
    #[track_caller]
    pub fn model_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "modelId", false, value.into_input()))
    }

    /// Requires this `showFieldId` in the query.
    #[track_caller]
    pub fn show_field_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(
            self.0,
            "showFieldId",
            false,
            value.into_input(),
        ))
    }

    /// Requires this `value` in the query.
    #[track_caller]
    pub fn value(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "value", false, value.into_input()))
    }
}

/// Which `GET /api/v3/metadata/get-row-relation` a mock answers.
pub struct GetRelationValueWhen(::httpmock::When);
impl GetRelationValueWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/metadata/get-row-relation$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/metadata/get-row-relation` answers.
pub struct GetRelationValueThen(::httpmock::Then);
impl GetRelationValueThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::metadata::RelationValueListDto) -> Self {
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

impl GetRelationValueWhen {
    /// Requires this `fieldId` in the query.
    #[track_caller]
    pub fn field_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "fieldId", false, value.into_input()))
    }

    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 50>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `modelId` in the query.
    #[track_caller]
    pub fn model_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "modelId", false, value.into_input()))
    }

    /// Requires this `page` in the query.
    #[track_caller]
    pub fn page(self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "page", false, value.into_input()))
    }

    /// Requires this `rowId` in the query.
    #[track_caller]
    pub fn row_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "rowId", false, value.into_input()))
    }
}

/// Which `GET /api/v3/metadata/get-row-relation-details` a mock answers.
pub struct GetRelationDetailsWhen(::httpmock::When);
impl GetRelationDetailsWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(inner.method(::httpmock::Method::GET).path_matches(
            regex::Regex::new("^/api/v3/metadata/get-row-relation-details$").unwrap(),
        ))
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/metadata/get-row-relation-details` answers.
pub struct GetRelationDetailsThen(::httpmock::Then);
impl GetRelationDetailsThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::metadata::RelationValueListDto) -> Self {
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

/// Which `POST /api/v3/metadata/group` a mock answers.
pub struct GetMetadataGroupListWhen(::httpmock::When);
impl GetMetadataGroupListWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/metadata/group$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/metadata/group` answers.
pub struct GetMetadataGroupListThen(::httpmock::Then);
impl GetMetadataGroupListThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::metadata::FunctionModelValueListDto) -> Self {
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

impl GetMetadataGroupListWhen {
    /// Requires this `getNestData` in the body.
    #[track_caller]
    pub fn get_nest_data(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "getNestData", value.into_input()))
    }

    /// Requires this `groupId` in the body.
    #[track_caller]
    pub fn group_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "groupId", value.into_input()))
    }

    /// Requires this `keyword` in the body.
    #[track_caller]
    pub fn keyword(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "keyword", value.into_input()))
    }

    /// Requires this `limit` in the body.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 50>>) -> Self {
        Self(super::member(self.0, "limit", value.into_input()))
    }

    /// Requires this `page` in the body.
    #[track_caller]
    pub fn page(self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        Self(super::member(self.0, "page", value.into_input()))
    }

    /// Requires this `sort` in the body.
    #[track_caller]
    pub fn sort(self, value: impl IntoIterator<Item: IntoInput<serde_json::Value>>) -> Self {
        Self(super::member(
            self.0,
            "sort",
            <List<serde_json::Value>>::try_from_iter(value),
        ))
    }
}

/// Which `POST /api/v3/metadata/import` a mock answers.
pub struct ImportMetadataWhen(::httpmock::When);
impl ImportMetadataWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/metadata/import$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/metadata/import` answers.
pub struct ImportMetadataThen(::httpmock::Then);
impl ImportMetadataThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with an envelope without data.
    pub fn ok(self) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!({ "statusCode" : 200, "message" : "" })),
        )
    }
}

impl ImportMetadataWhen {
    /// Requires this `file` in the body.
    #[track_caller]
    pub fn file(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "file", value.into_input()))
    }

    /// Requires this `modelId` in the body.
    #[track_caller]
    pub fn model_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "modelId", value.into_input()))
    }
}

/// Which `POST /api/v3/metadata/import/model` a mock answers.
pub struct ImportModelWhen(::httpmock::When);
impl ImportModelWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/metadata/import/model$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/metadata/import/model` answers.
pub struct ImportModelThen(::httpmock::Then);
impl ImportModelThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with an envelope without data.
    pub fn ok(self) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!({ "statusCode" : 200, "message" : "" })),
        )
    }
}

impl ImportModelWhen {
    /// Requires this `file` in the body.
    #[track_caller]
    pub fn file(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "file", value.into_input()))
    }
}

/// Which `GET /api/v3/metadata/list-field` a mock answers.
pub struct ListFieldWhen(::httpmock::When);
impl ListFieldWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/metadata/list-field$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/metadata/list-field` answers.
pub struct ListFieldThen(::httpmock::Then);
impl ListFieldThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &::std::vec::Vec<crate::metadata::FunctionModelFieldDto>) -> Self {
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

impl ListFieldWhen {
    /// Requires this `from` in the query.
    #[track_caller]
    pub fn from(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "from", false, value.into_input()))
    }

    /// Requires this `modelId` in the query.
    #[track_caller]
    pub fn model_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "modelId", false, value.into_input()))
    }
}

/// Which `GET /api/v3/metadata/list-model` a mock answers.
pub struct ListModelWhen(::httpmock::When);
impl ListModelWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/metadata/list-model$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/metadata/list-model` answers.
pub struct ListModelThen(::httpmock::Then);
impl ListModelThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with an envelope without data.
    pub fn ok(self) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!({ "statusCode" : 200, "message" : "" })),
        )
    }
}

/// Which `GET /api/v3/metadata/list-operate` a mock answers.
pub struct ListOperateWhen(::httpmock::When);
impl ListOperateWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::GET)
                .path_matches(regex::Regex::new("^/api/v3/metadata/list-operate$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `GET /api/v3/metadata/list-operate` answers.
pub struct ListOperateThen(::httpmock::Then);
impl ListOperateThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as JSON.
    pub fn ok(self, value: &crate::metadata::OperateModelDto) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(identity_facade_core::ToWire::to_wire(&value)),
        )
    }
}

impl ListOperateWhen {
    /// Requires this `fieldId` in the query.
    #[track_caller]
    pub fn field_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "fieldId", false, value.into_input()))
    }

    /// Requires this `keywords` in the query.
    #[track_caller]
    pub fn keywords(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "keywords", false, value.into_input()))
    }

    /// Requires this `limit` in the query.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 50>>) -> Self {
        Self(super::query(self.0, "limit", false, value.into_input()))
    }

    /// Requires this `modelId` in the query.
    #[track_caller]
    pub fn model_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(self.0, "modelId", false, value.into_input()))
    }

    /// Requires this `page` in the query.
    #[track_caller]
    pub fn page(self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        Self(super::query(self.0, "page", false, value.into_input()))
    }

    /// Requires this `showCreated` in the query.
    #[track_caller]
    pub fn show_created(self, value: impl IntoInput<String>) -> Self {
        Self(super::query(
            self.0,
            "showCreated",
            false,
            value.into_input(),
        ))
    }
}

/// Which `POST /api/v3/metadata/relation-search` a mock answers.
pub struct RelationSearchWhen(::httpmock::When);
impl RelationSearchWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/metadata/relation-search$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/metadata/relation-search` answers.
pub struct RelationSearchThen(::httpmock::Then);
impl RelationSearchThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::metadata::RelationValueListDto) -> Self {
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

impl RelationSearchWhen {
    /// Requires this `fieldId` in the body.
    #[track_caller]
    pub fn field_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "fieldId", value.into_input()))
    }

    /// Requires this `keywords` in the body.
    #[track_caller]
    pub fn keywords(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "keywords", value.into_input()))
    }

    /// Requires this `limit` in the body.
    #[track_caller]
    pub fn limit(self, value: impl IntoInput<Int<1, 50>>) -> Self {
        Self(super::member(self.0, "limit", value.into_input()))
    }

    /// Requires this `modelId` in the body.
    #[track_caller]
    pub fn model_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "modelId", value.into_input()))
    }

    /// Requires this `page` in the body.
    #[track_caller]
    pub fn page(self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        Self(super::member(self.0, "page", value.into_input()))
    }

    /// Requires this `showFieldId` in the body.
    #[track_caller]
    pub fn show_field_id(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "showFieldId", value.into_input()))
    }
}

/// Which `POST /api/v3/metadata/remove-field` a mock answers.
pub struct RemoveFieldWhen(::httpmock::When);
impl RemoveFieldWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/metadata/remove-field$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/metadata/remove-field` answers.
pub struct RemoveFieldThen(::httpmock::Then);
impl RemoveFieldThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with an envelope without data.
    pub fn ok(self) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!({ "statusCode" : 200, "message" : "" })),
        )
    }
}

impl RemoveFieldWhen {
    /// Requires this `id` in the body.
    #[track_caller]
    pub fn id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "id", value.into_input()))
    }

    /// Requires this `modelId` in the body.
    #[track_caller]
    pub fn model_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "modelId", value.into_input()))
    }
}

/// Which `POST /api/v3/metadata/remove-model` a mock answers.
pub struct RemoveModelWhen(::httpmock::When);
impl RemoveModelWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/metadata/remove-model$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/metadata/remove-model` answers.
pub struct RemoveModelThen(::httpmock::Then);
impl RemoveModelThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with an envelope without data.
    pub fn ok(self) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!({ "statusCode" : 200, "message" : "" })),
        )
    }
}

impl RemoveModelWhen {
    /// Requires this `id` in the body.
    #[track_caller]
    pub fn id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "id", value.into_input()))
    }
}

/// Which `POST /api/v3/metadata/remove-operate` a mock answers.
pub struct RemoveOperateWhen(::httpmock::When);
impl RemoveOperateWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/metadata/remove-operate$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/metadata/remove-operate` answers.
pub struct RemoveOperateThen(::httpmock::Then);
impl RemoveOperateThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with an envelope without data.
    pub fn ok(self) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!({ "statusCode" : 200, "message" : "" })),
        )
    }
}

impl RemoveOperateWhen {
    /// Requires this `customConfig` in the body.
    #[track_caller]
    pub fn custom_config(self, value: impl IntoInput<serde_json::Value>) -> Self {
        Self(super::member(self.0, "customConfig", value.into_input()))
    }

    /// Requires this `fieldId` in the body.
    #[track_caller]
    pub fn field_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "fieldId", value.into_input()))
    }

    /// Requires this `id` in the body.
    #[track_caller]
    pub fn id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "id", value.into_input()))
    }

    /// Requires this `modelId` in the body.
    #[track_caller]
    pub fn model_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "modelId", value.into_input()))
    }

    /// Requires a body that is equal to this as JSON.
    #[track_caller]
    pub fn with_body(
        self,
        value: impl IntoInput<crate::metadata::FunctionModelOperateIdDto>,
    ) -> Self {
        Self(super::body(self.0, value.into_input()))
    }
}

/// Which `POST /api/v3/metadata/remove-row` a mock answers.
pub struct RemoveRowWhen(::httpmock::When);
impl RemoveRowWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/metadata/remove-row$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/metadata/remove-row` answers.
pub struct RemoveRowThen(::httpmock::Then);
impl RemoveRowThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with an envelope without data.
    pub fn ok(self) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!({ "statusCode" : 200, "message" : "" })),
        )
    }
}

impl RemoveRowWhen {
    /// Requires this `modelId` in the body.
    #[track_caller]
    pub fn model_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "modelId", value.into_input()))
    }

    /// Requires this `recursive` in the body.
    #[track_caller]
    pub fn recursive(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "recursive", value.into_input()))
    }

    /// Requires this `rowIdList` in the body.
    #[track_caller]
    pub fn row_id_list<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "rowIdList", value.into_list()))
    }
}

/// Which `POST /api/v3/metadata/remove-row-relation` a mock answers.
pub struct RemoveRelationValueWhen(::httpmock::When);
impl RemoveRelationValueWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/metadata/remove-row-relation$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/metadata/remove-row-relation` answers.
pub struct RemoveRelationValueThen(::httpmock::Then);
impl RemoveRelationValueThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with an envelope without data.
    pub fn ok(self) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!({ "statusCode" : 200, "message" : "" })),
        )
    }
}

impl RemoveRelationValueWhen {
    /// Requires this `fieldIds` in the body.
    #[track_caller]
    pub fn field_ids<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "fieldIds", value.into_list()))
    }

    /// Requires this `modelId` in the body.
    #[track_caller]
    pub fn model_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "modelId", value.into_input()))
    }

    /// Requires this `rowId` in the body.
    #[track_caller]
    pub fn row_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "rowId", value.into_input()))
    }

    /// Requires this `value` in the body.
    #[track_caller]
    pub fn value(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "value", value.into_input()))
    }
}

/// Which `POST /api/v3/metadata/ueba/capture` a mock answers.
pub struct CaptureWhen(::httpmock::When);
impl CaptureWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/metadata/ueba/capture$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/metadata/ueba/capture` answers.
pub struct CaptureThen(::httpmock::Then);
impl CaptureThen {
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

impl CaptureWhen {
    /// Requires this `data` in the body.
    #[track_caller]
    pub fn data(self, value: impl IntoInput<serde_json::Value>) -> Self {
        Self(super::member(self.0, "data", value.into_input()))
    }

    /// Requires this `modelId` in the body.
    #[track_caller]
    pub fn model_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "modelId", value.into_input()))
    }
}

/// Which `POST /api/v3/metadata/update-field` a mock answers.
pub struct UpdateFieldWhen(::httpmock::When);
impl UpdateFieldWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/metadata/update-field$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/metadata/update-field` answers.
pub struct UpdateFieldThen(::httpmock::Then);
impl UpdateFieldThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::metadata::FunctionModelFieldDto) -> Self {
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

impl UpdateFieldWhen {
    /// Requires this `default` in the body.
    #[track_caller]
    pub fn default(self, value: impl IntoInput<serde_json::Value>) -> Self {
        Self(super::member(self.0, "default", value.into_input()))
    }

    /// Requires this `dropDown` in the body.
    #[track_caller]
    pub fn drop_down<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "dropDown", value.into_list()))
    }

    /// Requires this `editable` in the body.
    #[track_caller]
    pub fn editable(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "editable", value.into_input()))
    }

    /// Requires this `forLogin` in the body.
    #[track_caller]
    pub fn for_login(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "forLogin", value.into_input()))
    }

    /// Requires this `format` in the body.
    #[track_caller]
    pub fn format(self, value: impl IntoInput<i64>) -> Self {
        Self(super::member(self.0, "format", value.into_input()))
    }

    /// Requires this `fuzzySearch` in the body.
    #[track_caller]
    pub fn fuzzy_search(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "fuzzySearch", value.into_input()))
    }

    /// Requires this `help` in the body.
    #[track_caller]
    pub fn help(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "help", value.into_input()))
    }

    /// Requires this `id` in the body.
    #[track_caller]
    pub fn id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "id", value.into_input()))
    }

    /// Requires this `max` in the body.
    #[track_caller]
    pub fn max(self, value: impl IntoInput<f64>) -> Self {
        Self(super::member(self.0, "max", value.into_input()))
    }

    /// Requires this `maxLength` in the body.
    #[track_caller]
    pub fn max_length(self, value: impl IntoInput<i64>) -> Self {
        Self(super::member(self.0, "maxLength", value.into_input()))
    }

    /// Requires this `min` in the body.
    #[track_caller]
    pub fn min(self, value: impl IntoInput<f64>) -> Self {
        Self(super::member(self.0, "min", value.into_input()))
    }

    /// Requires this `modelId` in the body.
    #[track_caller]
    pub fn model_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "modelId", value.into_input()))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }

    /// Requires this `regexp` in the body.
    #[track_caller]
    pub fn regexp(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "regexp", value.into_input()))
    }

    /// Requires this `relationOptionalRange` in the body.
    #[track_caller]
    pub fn relation_optional_range(
        self,
        value: impl IntoInput<crate::metadata::RelationOptionalRangeInput>,
    ) -> Self {
        Self(super::member(
            self.0,
            "relationOptionalRange",
            value.into_input(),
        ))
    }

    /// Requires this `relationShowKey` in the body.
    #[track_caller]
    pub fn relation_show_key(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "relationShowKey", value.into_input()))
    }

    /// Requires this `require` in the body.
    #[track_caller]
    pub fn require(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "require", value.into_input()))
    }

    /// Requires this `show` in the body.
    #[track_caller]
    pub fn show(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "show", value.into_input()))
    }

    /// Requires this `unique` in the body.
    #[track_caller]
    pub fn unique(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "unique", value.into_input()))
    }

    /// Requires this `userVisible` in the body.
    #[track_caller]
    pub fn user_visible(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "userVisible", value.into_input()))
    }
}

/// Which `POST /api/v3/metadata/update-model` a mock answers.
pub struct UpdateModelWhen(::httpmock::When);
impl UpdateModelWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/metadata/update-model$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/metadata/update-model` answers.
pub struct UpdateModelThen(::httpmock::Then);
impl UpdateModelThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::metadata::FunctionModelDto) -> Self {
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

impl UpdateModelWhen {
    /// Requires this `config` in the body.
    #[track_caller]
    pub fn config(self, value: impl IntoInput<serde_json::Value>) -> Self {
        Self(super::member(self.0, "config", value.into_input()))
    }

    /// Requires this `description` in the body.
    #[track_caller]
    pub fn description(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "description", value.into_input()))
    }

    /// Requires null as `description` in the body.
    pub fn description_null(self) -> Self {
        Self(super::member(self.0, "description", Ok(())))
    }

    /// Requires this `enable` in the body.
    #[track_caller]
    pub fn enable(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "enable", value.into_input()))
    }

    /// Requires this `fieldOrder` in the body.
    #[track_caller]
    pub fn field_order(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "fieldOrder", value.into_input()))
    }

    /// Requires this `id` in the body.
    #[track_caller]
    pub fn id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "id", value.into_input()))
    }

    /// Requires this `name` in the body.
    #[track_caller]
    pub fn name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "name", value.into_input()))
    }

    /// Requires this `parentKey` in the body.
    #[track_caller]
    pub fn parent_key(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "parentKey", value.into_input()))
    }

    /// Requires this `showFieldKey` in the body.
    #[track_caller]
    pub fn show_field_key(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "showFieldKey", value.into_input()))
    }

    /// Requires this `type` in the body.
    #[track_caller]
    pub fn type_(self, value: impl IntoInput<crate::metadata::FunctionModelType>) -> Self {
        Self(super::member(self.0, "type", value.into_input()))
    }
}

/// Which `POST /api/v3/metadata/update-operate` a mock answers.
pub struct UpdateOperateWhen(::httpmock::When);
impl UpdateOperateWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/metadata/update-operate$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/metadata/update-operate` answers.
pub struct UpdateOperateThen(::httpmock::Then);
impl UpdateOperateThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with an envelope without data.
    pub fn ok(self) -> Self {
        Self(
            self.0
                .status(200u16)
                .header("content-type", "application/json")
                .json_body(serde_json::json!({ "statusCode" : 200, "message" : "" })),
        )
    }
}

impl UpdateOperateWhen {
    /// Requires this `config` in the body.
    #[track_caller]
    pub fn config(self, value: impl IntoInput<serde_json::Value>) -> Self {
        Self(super::member(self.0, "config", value.into_input()))
    }

    /// Requires this `fieldId` in the body.
    #[track_caller]
    pub fn field_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "fieldId", value.into_input()))
    }

    /// Requires this `icon` in the body.
    #[track_caller]
    pub fn icon(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "icon", value.into_input()))
    }

    /// Requires this `id` in the body.
    #[track_caller]
    pub fn id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "id", value.into_input()))
    }

    /// Requires this `modelId` in the body.
    #[track_caller]
    pub fn model_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "modelId", value.into_input()))
    }

    /// Requires this `operateKey` in the body.
    #[track_caller]
    pub fn operate_key(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "operateKey", value.into_input()))
    }

    /// Requires this `operateName` in the body.
    #[track_caller]
    pub fn operate_name(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "operateName", value.into_input()))
    }

    /// Requires this `show` in the body.
    #[track_caller]
    pub fn show(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "show", value.into_input()))
    }
}

/// Which `POST /api/v3/metadata/update-row` a mock answers.
pub struct UpdateRowWhen(::httpmock::When);
impl UpdateRowWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/api/v3/metadata/update-row$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /api/v3/metadata/update-row` answers.
pub struct UpdateRowThen(::httpmock::Then);
impl UpdateRowThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &crate::metadata::RowDto) -> Self {
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

impl UpdateRowWhen {
    /// Requires this `data` in the body.
    #[track_caller]
    pub fn data(self, value: impl IntoInput<serde_json::Value>) -> Self {
        Self(super::member(self.0, "data", value.into_input()))
    }

    /// Requires this `modelId` in the body.
    #[track_caller]
    pub fn model_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "modelId", value.into_input()))
    }

    /// Requires this `rowId` in the body.
    #[track_caller]
    pub fn row_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "rowId", value.into_input()))
    }

    /// Requires this `showFieldId` in the body.
    #[track_caller]
    pub fn show_field_id(self, value: impl IntoInput<bool>) -> Self {
        Self(super::member(self.0, "showFieldId", value.into_input()))
    }
}

/// Which `POST /get-row-batch` a mock answers.
pub struct GetRowBatchWhen(::httpmock::When);
impl GetRowBatchWhen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::When) -> Self {
        Self(
            inner
                .method(::httpmock::Method::POST)
                .path_matches(regex::Regex::new("^/get-row-batch$").unwrap()),
        )
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::When {
        self.0
    }
}

/// What a mock of `POST /get-row-batch` answers.
pub struct GetRowBatchThen(::httpmock::Then);
impl GetRowBatchThen {
    /// Adds to `inner`.
    pub fn new(inner: ::httpmock::Then) -> Self {
        Self(inner)
    }

    /// The conditions or the answer without types.
    pub fn into_inner(self) -> ::httpmock::Then {
        self.0
    }

    /// Status 200, with this as the data of the envelope.
    pub fn ok(self, value: &::std::vec::Vec<crate::metadata::RowDto>) -> Self {
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

impl GetRowBatchWhen {
    /// Requires this `modelId` in the body.
    #[track_caller]
    pub fn model_id(self, value: impl IntoInput<String>) -> Self {
        Self(super::member(self.0, "modelId", value.into_input()))
    }

    /// Requires this `rowIds` in the body.
    #[track_caller]
    pub fn row_ids<M>(self, value: impl IntoList<List<String>, M>) -> Self {
        Self(super::member(self.0, "rowIds", value.into_list()))
    }
}

identity_facade_core::to_wire!(crate::metadata::CellDto {
    field_id: "fieldId",
    value: "value",
});
identity_facade_core::sample!(
    crate::metadata::CellDto,
    "{\"fieldId\":\"function_model_field_1\",\"value\":{}}"
);
identity_facade_core::to_wire!(crate::metadata::Condition {
    key: "key",
    operator: "operator",
    value: "value",
});
identity_facade_core::sample!(
    crate::metadata::Condition,
    "{\"key\":\"key\",\"operator\":\"operator\",\"value\":{}}"
);
identity_facade_core::to_wire!(crate::metadata::FunctionModelDto {
    config: "config",
    created_at: "createdAt",
    data_type: "dataType",
    description: "description",
    enable: "enable",
    field_order: "fieldOrder",
    id: "id",
    name: "name",
    parent_key: "parentKey",
    type_: "type",
    updated_at: "updatedAt",
    user_pool_id: "userPoolId",
});
identity_facade_core::sample!(
    crate::metadata::FunctionModelDto,
    "{\"config\":{},\"createdAt\":\"createdAt\",\"dataType\":\"list\",\"description\":\"description\",\"enable\":false,\"fieldOrder\":\"fieldOrder\",\"id\":\"function_model_1\",\"name\":\"name\",\"parentKey\":\"parentKey\",\"type\":\"ueba\",\"updatedAt\":\"updatedAt\",\"userPoolId\":\"user_pool_1\"}"
);
identity_facade_core::to_wire!(crate::metadata::FunctionModelFieldDto {
    default: "default",
    drop_down: "dropDown",
    editable: "editable",
    format: "format",
    help: "help",
    id: "id",
    key: "key",
    max: "max",
    max_length: "maxLength",
    min: "min",
    model_id: "modelId",
    name: "name",
    regexp: "regexp",
    relation_multiple: "relationMultiple",
    relation_optional_range: "relationOptionalRange",
    relation_show_key: "relationShowKey",
    relation_type: "relationType",
    require: "require",
    show: "show",
    type_: "type",
    unique: "unique",
    user_visible: "userVisible",
});
identity_facade_core::sample!(
    crate::metadata::FunctionModelFieldDto,
    "{\"default\":\"default\",\"dropDown\":0,\"editable\":false,\"format\":0,\"help\":\"help\",\"id\":\"function_model_field_1\",\"key\":\"key\",\"max\":0.0,\"maxLength\":0,\"min\":0.0,\"modelId\":\"function_model_1\",\"name\":\"name\",\"regexp\":\"regexp\",\"relationMultiple\":false,\"relationOptionalRange\":{\"conditions\":{\"key\":\"key\",\"operator\":\"operator\",\"value\":{}},\"conjunction\":\"conjunction\"},\"relationShowKey\":\"relationShowKey\",\"relationType\":\"relationType\",\"require\":false,\"show\":false,\"type\":0,\"unique\":false,\"userVisible\":false}"
);
identity_facade_core::to_wire!(crate::metadata::FunctionModelValueListDto {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::sample!(
    crate::metadata::FunctionModelValueListDto,
    "{\"list\":[],\"totalCount\":0}"
);
identity_facade_core::to_wire!(crate::metadata::GetAllRowByScrollidDto {
    list: "list",
    scroll_id: "scrollId",
});
identity_facade_core::sample!(
    crate::metadata::GetAllRowByScrollidDto,
    "{\"list\":[],\"scrollId\":\"scrollId\"}"
);
identity_facade_core::to_wire!(crate::metadata::OperateModelDto {
    created_at: "createdAt",
    id: "id",
    is_default: "isDefault",
    model_id: "modelId",
    operate_key: "operateKey",
    operate_name: "operateName",
    show: "show",
    updated_at: "updatedAt",
    user_pool_id: "userPoolId",
});
identity_facade_core::sample!(
    crate::metadata::OperateModelDto,
    "{\"createdAt\":\"createdAt\",\"id\":\"id\",\"isDefault\":false,\"modelId\":\"function_model_1\",\"operateKey\":\"operateKey\",\"operateName\":\"operateName\",\"show\":false,\"updatedAt\":\"updatedAt\",\"userPoolId\":\"user_pool_1\"}"
);
identity_facade_core::to_wire!(crate::metadata::RelationOptionalRange {
    conditions: "conditions",
    conjunction: "conjunction",
});
identity_facade_core::sample!(
    crate::metadata::RelationOptionalRange,
    "{\"conditions\":{\"key\":\"key\",\"operator\":\"operator\",\"value\":{}},\"conjunction\":\"conjunction\"}"
);
identity_facade_core::to_wire!(crate::metadata::RelationValueListDto {
    list: "list",
    total_count: "totalCount",
});
identity_facade_core::sample!(
    crate::metadata::RelationValueListDto,
    "{\"list\":[],\"totalCount\":0}"
);
identity_facade_core::to_wire!(crate::metadata::RowDto {
    cell_list: "cellList",
    row_id: "rowId",
});
identity_facade_core::sample!(
    crate::metadata::RowDto,
    "{\"cellList\":[],\"rowId\":\"rowId\"}"
);
