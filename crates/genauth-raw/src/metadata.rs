// Written by `cargo xtask generate` from openapi/genauth. Not edited by hand.

use identity_facade_core::{
    BodyKind, BodyRule, Call, Checks, Int, IntoInput, IntoList, Items, List, Listing, Open,
    Operation, Paging, Parameter, Receipt, Text,
};

/// Facts of `GET /api/v3/metadata/all-operate`.
pub static LIST_OPERATE_ALL: Operation = Operation::new(
    "listOperateAll",
    http::Method::GET,
    "/api/v3/metadata/all-operate",
    "metadata",
)
.parameters(&[Parameter::query("modelId").required()])
.idempotent();
/// The call of [`Client::list_operate_all`](crate::Client::list_operate_all), `GET /api/v3/metadata/all-operate`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListOperateAllCall {
    call: Call,
}

impl ListOperateAllCall {
    /// Query parameter `modelId`: string. Required.
    pub fn model_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("modelId", value.into_input());
        self
    }
}

identity_facade_core::call!(ListOperateAllCall -> OperateModelDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListOperateAllCall,
    crate::Client,
    LIST_OPERATE_ALL,
    "Lists all custom operations of a data model without paging.",
    false,
    [query::<String>("modelId")]
);
impl crate::Client {
    /// Lists all custom operations of a data model without paging.
    ///
    /// `GET /api/v3/metadata/all-operate`
    ///
    /// * Required: `modelId`.
    /// * Returns [`OperateModelDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `metadata`; in `identity-facade`, `genauth-metadata`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_operate_all(&self) -> ListOperateAllCall {
        let call = self.transport.call(&LIST_OPERATE_ALL);
        ListOperateAllCall { call }
    }
}

/// Facts of `POST /api/v3/metadata/copy-operate`.
pub static COPY_OPERATE: Operation = Operation::new(
    "copyOperate",
    http::Method::POST,
    "/api/v3/metadata/copy-operate",
    "metadata",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("customConfig"),
    BodyRule::Required("id"),
    BodyRule::Required("modelId"),
])
.enveloped()
.receipt(Receipt::new(None, &[]));
/// The call of [`Client::copy_operate`](crate::Client::copy_operate), `POST /api/v3/metadata/copy-operate`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CopyOperateCall {
    call: Call,
}

impl CopyOperateCall {
    /// `customConfig`: any JSON value. Required.
    pub fn custom_config(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.call.member("customConfig", value.into_input());
        self
    }

    /// `fieldId`: string.
    pub fn field_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("fieldId", value.into_input());
        self
    }

    /// `id`: string. Required.
    pub fn id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("id", value.into_input());
        self
    }

    /// `modelId`: string. Required.
    pub fn model_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("modelId", value.into_input());
        self
    }

    /// Sets the whole JSON body: `FunctionModelOperateIdDto`. Required.
    pub fn with_body(mut self, value: impl IntoInput<FunctionModelOperateIdDto>) -> Self {
        self.call.json(value.into_input());
        self
    }
}

identity_facade_core::call!(CopyOperateCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CopyOperateCall,
    crate::Client,
    COPY_OPERATE,
    "Copies a custom operation of a data model.",
    false,
    [
        member::<serde_json::Value>("customConfig"),
        member::<String>("fieldId"),
        member::<String>("id"),
        member::<String>("modelId")
    ]
);
impl crate::Client {
    /// Copies a custom operation of a data model.
    ///
    /// `POST /api/v3/metadata/copy-operate`
    ///
    /// * Required: `customConfig`, `id`, `modelId`.
    /// * Returns no content, with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `metadata`; in `identity-facade`, `genauth-metadata`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn copy_operate(&self) -> CopyOperateCall {
        let call = self.transport.call(&COPY_OPERATE);
        CopyOperateCall { call }
    }
}

/// Facts of `POST /api/v3/metadata/copy-row-relation`.
pub static COPY_ROW_RELATION: Operation = Operation::new(
    "copyRowRelation",
    http::Method::POST,
    "/api/v3/metadata/copy-row-relation",
    "metadata",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("modelId"),
    BodyRule::Required("relationRowId"),
    BodyRule::Required("rowId"),
])
.enveloped();
/// The call of [`Client::copy_row_relation`](crate::Client::copy_row_relation), `POST /api/v3/metadata/copy-row-relation`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CopyRowRelationCall {
    call: Call,
}

impl CopyRowRelationCall {
    /// `modelId`: string. Required.
    pub fn model_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("modelId", value.into_input());
        self
    }

    /// `relationRowId`: string. Required.
    pub fn relation_row_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("relationRowId", value.into_input());
        self
    }

    /// `rowId`: string. Required.
    pub fn row_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("rowId", value.into_input());
        self
    }
}

identity_facade_core::call!(CopyRowRelationCall -> RelationValueListDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CopyRowRelationCall,
    crate::Client,
    COPY_ROW_RELATION,
    "Copies row relations in a data model, given `rowId` and `relationRowId`.",
    false,
    [
        member::<String>("modelId"),
        member::<String>("relationRowId"),
        member::<String>("rowId")
    ]
);
impl crate::Client {
    /// Copies row relations in a data model, given `rowId` and `relationRowId`.
    ///
    /// `POST /api/v3/metadata/copy-row-relation`
    ///
    /// * Required: `modelId`, `relationRowId`, `rowId`.
    /// * Returns [`RelationValueListDto`], with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `metadata`; in `identity-facade`, `genauth-metadata`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn copy_row_relation(&self) -> CopyRowRelationCall {
        let call = self.transport.call(&COPY_ROW_RELATION);
        CopyRowRelationCall { call }
    }
}

/// Facts of `POST /api/v3/metadata/create-field`.
pub static CREATE_FIELD: Operation = Operation::new(
    "createField",
    http::Method::POST,
    "/api/v3/metadata/create-field",
    "metadata",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("default"),
    BodyRule::Required("dropDown"),
    BodyRule::Required("editable"),
    BodyRule::Required("forLogin"),
    BodyRule::Required("format"),
    BodyRule::Required("fuzzySearch"),
    BodyRule::Required("help"),
    BodyRule::Required("key"),
    BodyRule::Required("max"),
    BodyRule::Required("maxLength"),
    BodyRule::Required("min"),
    BodyRule::Required("modelId"),
    BodyRule::Required("name"),
    BodyRule::Required("regexp"),
    BodyRule::Required("relationMultiple"),
    BodyRule::Required("relationOptionalRange"),
    BodyRule::Required("relationShowKey"),
    BodyRule::Required("relationType"),
    BodyRule::Required("require"),
    BodyRule::Required("show"),
    BodyRule::Required("type"),
    BodyRule::Required("unique"),
    BodyRule::Required("userVisible"),
])
.enveloped();
/// The call of [`Client::create_field`](crate::Client::create_field), `POST /api/v3/metadata/create-field`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateFieldCall {
    call: Call,
}

impl CreateFieldCall {
    /// `default`: any JSON value. Required.
    pub fn default(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.call.member("default", value.into_input());
        self
    }

    /// `dropDown`: `DropDownItemDto`. Required.
    pub fn drop_down(mut self, value: impl IntoInput<DropDownItemDto>) -> Self {
        self.call.member("dropDown", value.into_input());
        self
    }

    /// `editable`: boolean. Required.
    pub fn editable(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("editable", value.into_input());
        self
    }

    /// The field can be used as a login identifier.
    ///
    /// `forLogin`: boolean. Required.
    pub fn for_login(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("forLogin", value.into_input());
        self
    }

    /// `format`: integer. Required.
    pub fn format(mut self, value: impl IntoInput<i64>) -> Self {
        self.call.member("format", value.into_input());
        self
    }

    /// The field supports fuzzy search.
    ///
    /// `fuzzySearch`: boolean. Required.
    pub fn fuzzy_search(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("fuzzySearch", value.into_input());
        self
    }

    /// `help`: string. Required.
    pub fn help(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("help", value.into_input());
        self
    }

    /// `key`: string. Required.
    pub fn key(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("key", value.into_input());
        self
    }

    /// `max`: number. Required.
    pub fn max(mut self, value: impl IntoInput<f64>) -> Self {
        self.call.member("max", value.into_input());
        self
    }

    /// `maxLength`: integer. Required.
    pub fn max_length(mut self, value: impl IntoInput<i64>) -> Self {
        self.call.member("maxLength", value.into_input());
        self
    }

    /// `min`: number. Required.
    pub fn min(mut self, value: impl IntoInput<f64>) -> Self {
        self.call.member("min", value.into_input());
        self
    }

    /// `modelId`: string. Required.
    pub fn model_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("modelId", value.into_input());
        self
    }

    /// `name`: string. Required.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("name", value.into_input());
        self
    }

    /// Regular expression that values must match.
    ///
    /// `regexp`: string. Required.
    pub fn regexp(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("regexp", value.into_input());
        self
    }

    /// `relationMultiple`: boolean. Required.
    pub fn relation_multiple(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("relationMultiple", value.into_input());
        self
    }

    /// `relationOptionalRange`: `ConditionInput`. Required.
    pub fn relation_optional_range(mut self, value: impl IntoInput<ConditionInput>) -> Self {
        self.call
            .member("relationOptionalRange", value.into_input());
        self
    }

    /// `relationShowKey`: string. Required.
    pub fn relation_show_key(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("relationShowKey", value.into_input());
        self
    }

    /// `relationType`: string. Required.
    pub fn relation_type(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("relationType", value.into_input());
        self
    }

    /// `require`: boolean. Required.
    pub fn require(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("require", value.into_input());
        self
    }

    /// `show`: boolean. Required.
    pub fn show(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("show", value.into_input());
        self
    }

    /// `type`: `CreateFunctionModelFieldDtoType`. Required.
    pub fn type_(mut self, value: impl IntoInput<CreateFunctionModelFieldDtoType>) -> Self {
        self.call.member("type", value.into_input());
        self
    }

    /// `unique`: boolean. Required.
    pub fn unique(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("unique", value.into_input());
        self
    }

    /// `userVisible`: boolean. Required.
    pub fn user_visible(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("userVisible", value.into_input());
        self
    }
}

identity_facade_core::call!(CreateFieldCall -> FunctionModelFieldDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateFieldCall,
    crate::Client,
    CREATE_FIELD,
    "Creates a field (column) of a data model.",
    false,
    [
        member::<serde_json::Value>("default"),
        member::<DropDownItemDto>("dropDown"),
        member::<bool>("editable"),
        member::<bool>("forLogin", "The field can be used as a login identifier."),
        member::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>("format"),
        member::<bool>("fuzzySearch", "The field supports fuzzy search."),
        member::<String>("help"),
        member::<String>("key"),
        member::<f64>("max"),
        member::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>("maxLength"),
        member::<f64>("min"),
        member::<String>("modelId"),
        member::<String>("name"),
        member::<String>("regexp", "Regular expression that values must match."),
        member::<bool>("relationMultiple"),
        member::<ConditionInput>("relationOptionalRange"),
        member::<String>("relationShowKey"),
        member::<String>("relationType"),
        member::<bool>("require"),
        member::<bool>("show"),
        member::<CreateFunctionModelFieldDtoType>("type"),
        member::<bool>("unique"),
        member::<bool>("userVisible")
    ]
);
impl crate::Client {
    /// Creates a field (column) of a data model.
    ///
    /// `POST /api/v3/metadata/create-field`
    ///
    /// * Required: `default`, `dropDown`, `editable`, `forLogin`, `format`, `fuzzySearch`, `help`, `key`, `max`, `maxLength`, `min`, `modelId`, `name`, `regexp`, `relationMultiple`, `relationOptionalRange`, `relationShowKey`, `relationType`, `require`, `show`, `type`, `unique`, `userVisible`.
    /// * Returns [`FunctionModelFieldDto`], with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `metadata`; in `identity-facade`, `genauth-metadata`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_field(&self) -> CreateFieldCall {
        let call = self.transport.call(&CREATE_FIELD);
        CreateFieldCall { call }
    }
}

/// Facts of `POST /api/v3/metadata/create-model`.
pub static CREATE_MODEL: Operation = Operation::new(
    "createModel",
    http::Method::POST,
    "/api/v3/metadata/create-model",
    "metadata",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("description"),
    BodyRule::Required("enable"),
    BodyRule::Required("name"),
    BodyRule::Required("parentKey"),
    BodyRule::Required("type"),
])
.enveloped();
/// The call of [`Client::create_model`](crate::Client::create_model), `POST /api/v3/metadata/create-model`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateModelCall {
    call: Call,
}

impl CreateModelCall {
    /// `dataType`: `FunctionModelDataType`. Default: `list`.
    pub fn data_type(mut self, value: impl IntoInput<FunctionModelDataType>) -> Self {
        self.call.member("dataType", value.into_input());
        self
    }

    /// `description`: string. Required.
    pub fn description(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("description", value.into_input());
        self
    }

    /// Sends `null` for `description`.
    pub fn description_null(mut self) -> Self {
        self.call.null("description");
        self
    }

    /// `enable`: boolean. Required.
    pub fn enable(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("enable", value.into_input());
        self
    }

    /// Sends `null` for `enable`.
    pub fn enable_null(mut self) -> Self {
        self.call.null("enable");
        self
    }

    /// `name`: string. Required.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("name", value.into_input());
        self
    }

    /// `parentKey`: string. Required.
    pub fn parent_key(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("parentKey", value.into_input());
        self
    }

    /// `type`: `FunctionModelType`. Required.
    pub fn type_(mut self, value: impl IntoInput<FunctionModelType>) -> Self {
        self.call.member("type", value.into_input());
        self
    }
}

identity_facade_core::call!(CreateModelCall -> FunctionModelDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateModelCall,
    crate::Client,
    CREATE_MODEL,
    "Creates a data model that holds a list or a tree of rows.",
    false,
    [
        member::<FunctionModelDataType>("dataType", "Default: `list`."),
        member::<identity_facade_core::Nullable<String>>("description"),
        member::<identity_facade_core::Nullable<bool>>("enable"),
        member::<String>("name"),
        member::<String>("parentKey"),
        member::<FunctionModelType>("type")
    ]
);
impl crate::Client {
    /// Creates a data model that holds a list or a tree of rows.
    ///
    /// `POST /api/v3/metadata/create-model`
    ///
    /// * Required: `description`, `enable`, `name`, `parentKey`, `type`.
    /// * Returns [`FunctionModelDto`], with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `metadata`; in `identity-facade`, `genauth-metadata`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_model(&self) -> CreateModelCall {
        let call = self.transport.call(&CREATE_MODEL);
        CreateModelCall { call }
    }
}

/// Facts of `POST /api/v3/metadata/create-operate`.
pub static CREATE_OPERATE: Operation = Operation::new(
    "createOperate",
    http::Method::POST,
    "/api/v3/metadata/create-operate",
    "metadata",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("config"),
    BodyRule::Required("icon"),
    BodyRule::Required("modelId"),
    BodyRule::Required("operateKey"),
    BodyRule::Required("operateName"),
    BodyRule::Required("show"),
])
.enveloped()
.receipt(Receipt::new(None, &[]));
/// The call of [`Client::create_operate`](crate::Client::create_operate), `POST /api/v3/metadata/create-operate`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateOperateCall {
    call: Call,
}

impl CreateOperateCall {
    /// `config`: any JSON value. Required.
    pub fn config(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.call.member("config", value.into_input());
        self
    }

    /// `icon`: string. Required.
    pub fn icon(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("icon", value.into_input());
        self
    }

    /// `modelId`: string. Required.
    pub fn model_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("modelId", value.into_input());
        self
    }

    /// `operateKey`: string. Required.
    pub fn operate_key(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("operateKey", value.into_input());
        self
    }

    /// `operateName`: string. Required.
    pub fn operate_name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("operateName", value.into_input());
        self
    }

    /// `show`: boolean. Required.
    pub fn show(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("show", value.into_input());
        self
    }
}

identity_facade_core::call!(CreateOperateCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateOperateCall,
    crate::Client,
    CREATE_OPERATE,
    "Creates a custom operation of a data model.",
    false,
    [
        member::<serde_json::Value>("config"),
        member::<String>("icon"),
        member::<String>("modelId"),
        member::<String>("operateKey"),
        member::<String>("operateName"),
        member::<bool>("show")
    ]
);
impl crate::Client {
    /// Creates a custom operation of a data model.
    ///
    /// `POST /api/v3/metadata/create-operate`
    ///
    /// * Required: `config`, `icon`, `modelId`, `operateKey`, `operateName`, `show`.
    /// * Returns no content, with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `metadata`; in `identity-facade`, `genauth-metadata`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_operate(&self) -> CreateOperateCall {
        let call = self.transport.call(&CREATE_OPERATE);
        CreateOperateCall { call }
    }
}

/// Facts of `POST /api/v3/metadata/create-row`.
pub static CREATE_ROW: Operation = Operation::new(
    "createRow",
    http::Method::POST,
    "/api/v3/metadata/create-row",
    "metadata",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("data"), BodyRule::Required("modelId")])
.enveloped();
/// The call of [`Client::create_row`](crate::Client::create_row), `POST /api/v3/metadata/create-row`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateRowCall {
    call: Call,
}

impl CreateRowCall {
    /// `data`: any JSON value. Required.
    pub fn data(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.call.member("data", value.into_input());
        self
    }

    /// `modelId`: string. Required.
    pub fn model_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("modelId", value.into_input());
        self
    }

    /// ID for the new row, chosen by the caller.
    ///
    /// `rowId`: string of up to 32 characters.
    pub fn row_id(mut self, value: impl IntoInput<Text<0, 32>>) -> Self {
        self.call.member("rowId", value.into_input());
        self
    }
}

identity_facade_core::call!(CreateRowCall -> RowDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateRowCall,
    crate::Client,
    CREATE_ROW,
    "Creates one row of a data model.",
    false,
    [
        member::<serde_json::Value>("data"),
        member::<String>("modelId"),
        member::<Text<0, 32>>("rowId", "ID for the new row, chosen by the caller.")
    ]
);
impl crate::Client {
    /// Creates one row of a data model.
    ///
    /// `POST /api/v3/metadata/create-row`
    ///
    /// * Required: `data`, `modelId`.
    /// * Returns [`RowDto`], with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `metadata`; in `identity-facade`, `genauth-metadata`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_row(&self) -> CreateRowCall {
        let call = self.transport.call(&CREATE_ROW);
        CreateRowCall { call }
    }
}

/// Facts of `POST /api/v3/metadata/create-row-relation`.
pub static CREATE_ROW_RELATION: Operation = Operation::new(
    "createRowRelation",
    http::Method::POST,
    "/api/v3/metadata/create-row-relation",
    "metadata",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("fieldId"),
    BodyRule::Required("modelId"),
    BodyRule::Required("rowId"),
    BodyRule::Required("valueList"),
])
.enveloped()
.receipt(Receipt::new(None, &[]));
/// The call of [`Client::create_row_relation`](crate::Client::create_row_relation), `POST /api/v3/metadata/create-row-relation`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CreateRowRelationCall {
    call: Call,
}

impl CreateRowRelationCall {
    /// `fieldId`: string. Required.
    pub fn field_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("fieldId", value.into_input());
        self
    }

    /// `modelId`: string. Required.
    pub fn model_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("modelId", value.into_input());
        self
    }

    /// `rowId`: string. Required.
    pub fn row_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("rowId", value.into_input());
        self
    }

    /// `valueList`: list of strings. Required.
    pub fn value_list<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("valueList", value.into_list());
        self
    }
}

identity_facade_core::call!(CreateRowRelationCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CreateRowRelationCall,
    crate::Client,
    CREATE_ROW_RELATION,
    "Relates one row to other rows through a relation field.",
    false,
    [
        member::<String>("fieldId"),
        member::<String>("modelId"),
        member::<String>("rowId"),
        member::<List<String>>("valueList")
    ]
);
impl crate::Client {
    /// Relates one row to other rows through a relation field.
    ///
    /// `POST /api/v3/metadata/create-row-relation`
    ///
    /// * Required: `fieldId`, `modelId`, `rowId`, `valueList`.
    /// * Returns no content, with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `metadata`; in `identity-facade`, `genauth-metadata`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn create_row_relation(&self) -> CreateRowRelationCall {
        let call = self.transport.call(&CREATE_ROW_RELATION);
        CreateRowRelationCall { call }
    }
}

/// Facts of `POST /api/v3/metadata/execute-operate`.
pub static EXECUTE_OPERATE: Operation = Operation::new(
    "executeOperate",
    http::Method::POST,
    "/api/v3/metadata/execute-operate",
    "metadata",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("customConfig"),
    BodyRule::Required("id"),
    BodyRule::Required("modelId"),
])
.enveloped()
.receipt(Receipt::new(None, &[]));
/// The call of [`Client::execute_operate`](crate::Client::execute_operate), `POST /api/v3/metadata/execute-operate`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ExecuteOperateCall {
    call: Call,
}

impl ExecuteOperateCall {
    /// `customConfig`: any JSON value. Required.
    pub fn custom_config(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.call.member("customConfig", value.into_input());
        self
    }

    /// `fieldId`: string.
    pub fn field_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("fieldId", value.into_input());
        self
    }

    /// `id`: string. Required.
    pub fn id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("id", value.into_input());
        self
    }

    /// `modelId`: string. Required.
    pub fn model_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("modelId", value.into_input());
        self
    }

    /// Sets the whole JSON body: `FunctionModelOperateIdDto`. Required.
    pub fn with_body(mut self, value: impl IntoInput<FunctionModelOperateIdDto>) -> Self {
        self.call.json(value.into_input());
        self
    }
}

identity_facade_core::call!(ExecuteOperateCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ExecuteOperateCall,
    crate::Client,
    EXECUTE_OPERATE,
    "Executes a custom operation of a data model.",
    false,
    [
        member::<serde_json::Value>("customConfig"),
        member::<String>("fieldId"),
        member::<String>("id"),
        member::<String>("modelId")
    ]
);
impl crate::Client {
    /// Executes a custom operation of a data model.
    ///
    /// `POST /api/v3/metadata/execute-operate`
    ///
    /// * Required: `customConfig`, `id`, `modelId`.
    /// * Returns no content, with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `metadata`; in `identity-facade`, `genauth-metadata`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn execute_operate(&self) -> ExecuteOperateCall {
        let call = self.transport.call(&EXECUTE_OPERATE);
        ExecuteOperateCall { call }
    }
}

/// Facts of `POST /api/v3/metadata/export`.
pub static EXPORT_METADATA: Operation = Operation::new(
    "exportMetadata",
    http::Method::POST,
    "/api/v3/metadata/export",
    "metadata",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("idList"), BodyRule::Required("modelId")])
.enveloped()
.idempotent()
.receipt(Receipt::new(None, &[]));
/// The call of [`Client::export_metadata`](crate::Client::export_metadata), `POST /api/v3/metadata/export`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ExportMetadataCall {
    call: Call,
}

impl ExportMetadataCall {
    /// `idList`: list of strings. Required.
    pub fn id_list<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("idList", value.into_list());
        self
    }

    /// `modelId`: string. Required.
    pub fn model_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("modelId", value.into_input());
        self
    }
}

identity_facade_core::call!(ExportMetadataCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ExportMetadataCall,
    crate::Client,
    EXPORT_METADATA,
    "Exports rows of a data model; `export_model` exports the model itself.",
    false,
    [
        member::<List<String>>("idList"),
        member::<String>("modelId")
    ]
);
impl crate::Client {
    /// Exports rows of a data model; `export_model` exports the model itself.
    ///
    /// `POST /api/v3/metadata/export`
    ///
    /// * Required: `idList`, `modelId`.
    /// * Returns no content, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `metadata`; in `identity-facade`, `genauth-metadata`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn export_metadata(&self) -> ExportMetadataCall {
        let call = self.transport.call(&EXPORT_METADATA);
        ExportMetadataCall { call }
    }
}

/// Facts of `POST /api/v3/metadata/export/model`.
pub static EXPORT_MODEL: Operation = Operation::new(
    "exportModel",
    http::Method::POST,
    "/api/v3/metadata/export/model",
    "metadata",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("modelId")])
.enveloped()
.idempotent()
.receipt(Receipt::new(None, &[]));
/// The call of [`Client::export_model`](crate::Client::export_model), `POST /api/v3/metadata/export/model`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ExportModelCall {
    call: Call,
}

impl ExportModelCall {
    /// `modelId`: string. Required.
    pub fn model_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("modelId", value.into_input());
        self
    }
}

identity_facade_core::call!(ExportModelCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ExportModelCall,
    crate::Client,
    EXPORT_MODEL,
    "Exports one data model; `export_metadata` exports its rows.",
    false,
    [member::<String>("modelId")]
);
impl crate::Client {
    /// Exports one data model; `export_metadata` exports its rows.
    ///
    /// `POST /api/v3/metadata/export/model`
    ///
    /// * Required: `modelId`.
    /// * Returns no content, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `metadata`; in `identity-facade`, `genauth-metadata`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn export_model(&self) -> ExportModelCall {
        let call = self.transport.call(&EXPORT_MODEL);
        ExportModelCall { call }
    }
}

/// Facts of `POST /api/v3/metadata/filter`.
pub static FILTER_ROW: Operation = Operation::new(
    "listRow",
    http::Method::POST,
    "/api/v3/metadata/filter",
    "metadata",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("modelId")])
.enveloped()
.idempotent()
.paging(Paging::page_in_body("page", "limit"))
.listing(Listing::new().largest(50).within("list", "totalCount"));
/// The call of [`Client::filter_row`](crate::Client::filter_row), `POST /api/v3/metadata/filter`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct FilterRowCall {
    call: Call,
}

impl FilterRowCall {
    /// `conditions`: list of `ConditionInput`.
    pub fn conditions<M>(mut self, value: impl IntoList<List<ConditionInput>, M>) -> Self {
        self.call.member("conditions", value.into_list());
        self
    }

    /// How the conditions are combined.
    ///
    /// `conjunction`: string.
    pub fn conjunction(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("conjunction", value.into_input());
        self
    }

    /// `expand`: list of `Expand`.
    pub fn expand<M>(mut self, value: impl IntoList<List<Expand>, M>) -> Self {
        self.call.member("expand", value.into_list());
        self
    }

    /// `fetchAll`: boolean. Default: `false`.
    pub fn fetch_all(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("fetchAll", value.into_input());
        self
    }

    /// `filterRelation`: `ScopeDto`.
    pub fn filter_relation(mut self, value: impl IntoInput<ScopeDto>) -> Self {
        self.call.member("filterRelation", value.into_input());
        self
    }

    /// `getNestData`: boolean.
    pub fn get_nest_data(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("getNestData", value.into_input());
        self
    }

    /// `getRelationFieldDetail`: boolean. Default: `false`.
    pub fn get_relation_field_detail(mut self, value: impl IntoInput<bool>) -> Self {
        self.call
            .member("getRelationFieldDetail", value.into_input());
        self
    }

    /// `keywords`: string.
    pub fn keywords(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("keywords", value.into_input());
        self
    }

    /// `limit`: integer from 1 to 50. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 50>>) -> Self {
        self.call.member("limit", value.into_input());
        self
    }

    /// `modelId`: string. Required.
    pub fn model_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("modelId", value.into_input());
        self
    }

    /// `page`: integer >= 1. Default: `1`.
    pub fn page(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.member("page", value.into_input());
        self
    }

    /// `previewRelation`: boolean. Default: `false`.
    pub fn preview_relation(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("previewRelation", value.into_input());
        self
    }

    /// `scope`: `ScopeDto`.
    pub fn scope(mut self, value: impl IntoInput<ScopeDto>) -> Self {
        self.call.member("scope", value.into_input());
        self
    }

    /// Names the cells by field ID instead of field key.
    ///
    /// `showFieldId`: boolean. Default: `false`.
    pub fn show_field_id(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("showFieldId", value.into_input());
        self
    }

    /// `sort`: list of JSON values.
    pub fn sort(mut self, value: impl IntoIterator<Item: IntoInput<serde_json::Value>>) -> Self {
        self.call
            .member("sort", <List<serde_json::Value>>::try_from_iter(value));
        self
    }

    /// `withPath`: boolean. Default: `false`.
    pub fn with_path(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("withPath", value.into_input());
        self
    }
}

identity_facade_core::call!(FilterRowCall -> FunctionModelValueListDto);
identity_facade_core::paged!(FilterRowCall -> serde_json::Value);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    FilterRowCall,
    crate::Client,
    FILTER_ROW,
    "Lists rows of a data model page by page, filtered by conditions and sorted.",
    false,
    [
        member::<List<ConditionInput>>("conditions"),
        member::<String>("conjunction", "How the conditions are combined."),
        member::<List<Expand>>("expand"),
        member::<bool>("fetchAll", "Default: `false`."),
        member::<ScopeDto>("filterRelation"),
        member::<bool>("getNestData"),
        member::<bool>("getRelationFieldDetail", "Default: `false`."),
        member::<String>("keywords"),
        member::<Int<1, 50>>("limit", "Default: `10`."),
        member::<String>("modelId"),
        member::<Int<1, { i64::MAX }>>("page", "Default: `1`."),
        member::<bool>("previewRelation", "Default: `false`."),
        member::<ScopeDto>("scope"),
        member::<bool>(
            "showFieldId",
            "Names the cells by field ID instead of field key. Default: `false`."
        ),
        member::<List<serde_json::Value>>("sort"),
        member::<bool>("withPath", "Default: `false`.")
    ]
);
impl crate::Client {
    /// Lists rows of a data model page by page, filtered by conditions and sorted.
    ///
    /// `POST /api/v3/metadata/filter`
    ///
    /// * Required: `modelId`.
    /// * Returns [`FunctionModelValueListDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `metadata`; in `identity-facade`, `genauth-metadata`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn filter_row(&self) -> FilterRowCall {
        let call = self.transport.call(&FILTER_ROW);
        FilterRowCall { call }
    }
}

/// Facts of `POST /api/v3/metadata/get-all-metadata`.
pub static GET_ALL_METADATA: Operation = Operation::new(
    "getAllMetadata",
    http::Method::POST,
    "/api/v3/metadata/get-all-metadata",
    "metadata",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("modelId")])
.enveloped()
.idempotent();
/// The call of [`Client::get_all_metadata`](crate::Client::get_all_metadata), `POST /api/v3/metadata/get-all-metadata`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetAllMetadataCall {
    call: Call,
}

impl GetAllMetadataCall {
    /// `conditions`: list of `ConditionInput`.
    pub fn conditions<M>(mut self, value: impl IntoList<List<ConditionInput>, M>) -> Self {
        self.call.member("conditions", value.into_list());
        self
    }

    /// How the conditions are combined.
    ///
    /// `conjunction`: string.
    pub fn conjunction(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("conjunction", value.into_input());
        self
    }

    /// `modelId`: string. Required.
    pub fn model_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("modelId", value.into_input());
        self
    }
}

identity_facade_core::call!(GetAllMetadataCall -> FunctionModelValueListDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetAllMetadataCall,
    crate::Client,
    GET_ALL_METADATA,
    "Returns all rows of a data model that match the conditions; not paginated.",
    false,
    [
        member::<List<ConditionInput>>("conditions"),
        member::<String>("conjunction", "How the conditions are combined."),
        member::<String>("modelId")
    ]
);
impl crate::Client {
    /// Returns all rows of a data model that match the conditions; not paginated.
    ///
    /// `POST /api/v3/metadata/get-all-metadata`
    ///
    /// * Required: `modelId`.
    /// * Returns [`FunctionModelValueListDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `metadata`; in `identity-facade`, `genauth-metadata`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_all_metadata(&self) -> GetAllMetadataCall {
        let call = self.transport.call(&GET_ALL_METADATA);
        GetAllMetadataCall { call }
    }
}

/// Facts of `POST /api/v3/metadata/get-all-row-by-scrollid`.
pub static GET_ALL_ROW_BY_SCROLL_ID: Operation = Operation::new(
    "getAllMetadataRow",
    http::Method::POST,
    "/api/v3/metadata/get-all-row-by-scrollid",
    "metadata",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("modelId"), BodyRule::Required("size")])
.enveloped()
.idempotent();
/// The call of [`Client::get_all_row_by_scroll_id`](crate::Client::get_all_row_by_scroll_id), `POST /api/v3/metadata/get-all-row-by-scrollid`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetAllRowByScrollIdCall {
    call: Call,
}

impl GetAllRowByScrollIdCall {
    /// `getRelationDetails`: boolean. Default: `false`.
    pub fn get_relation_details(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("getRelationDetails", value.into_input());
        self
    }

    /// `id`: string.
    pub fn id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("id", value.into_input());
        self
    }

    /// `modelId`: string. Required.
    pub fn model_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("modelId", value.into_input());
        self
    }

    /// `query`: any JSON value.
    pub fn query(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.call.member("query", value.into_input());
        self
    }

    /// Cursor of the next batch, taken from the previous answer.
    ///
    /// `scrollId`: string.
    pub fn scroll_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("scrollId", value.into_input());
        self
    }

    /// `size`: integer <= 5000. Required.
    pub fn size(mut self, value: impl IntoInput<Int<{ i64::MIN }, 5000>>) -> Self {
        self.call.member("size", value.into_input());
        self
    }
}

identity_facade_core::call!(GetAllRowByScrollIdCall -> GetAllRowByScrollidDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetAllRowByScrollIdCall,
    crate::Client,
    GET_ALL_ROW_BY_SCROLL_ID,
    "Returns rows of a data model in batches of up to 5000, continued by `scrollId`.",
    false,
    [
        member::<bool>("getRelationDetails", "Default: `false`."),
        member::<String>("id"),
        member::<String>("modelId"),
        member::<serde_json::Value>("query"),
        member::<String>(
            "scrollId",
            "Cursor of the next batch, taken from the previous answer."
        ),
        member::<Int<{ i64::MIN }, 5000>>("size")
    ]
);
impl crate::Client {
    /// Returns rows of a data model in batches of up to 5000, continued by `scrollId`.
    ///
    /// `POST /api/v3/metadata/get-all-row-by-scrollid`
    ///
    /// * Required: `modelId`, `size`.
    /// * Returns [`GetAllRowByScrollidDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `metadata`; in `identity-facade`, `genauth-metadata`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_all_row_by_scroll_id(&self) -> GetAllRowByScrollIdCall {
        let call = self.transport.call(&GET_ALL_ROW_BY_SCROLL_ID);
        GetAllRowByScrollIdCall { call }
    }
}

/// Facts of `GET /api/v3/metadata/get-import-template`.
pub static GET_IMPORT_TEMPLATE: Operation = Operation::new(
    "getImportTemplate",
    http::Method::GET,
    "/api/v3/metadata/get-import-template",
    "metadata",
)
.parameters(&[Parameter::query("modelId").required()])
.enveloped()
.idempotent();
/// The call of [`Client::get_import_template`](crate::Client::get_import_template), `GET /api/v3/metadata/get-import-template`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetImportTemplateCall {
    call: Call,
}

impl GetImportTemplateCall {
    /// Query parameter `modelId`: string. Required.
    pub fn model_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("modelId", value.into_input());
        self
    }
}

identity_facade_core::call!(GetImportTemplateCall -> RowDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetImportTemplateCall,
    crate::Client,
    GET_IMPORT_TEMPLATE,
    "Returns the import template of a data model.",
    false,
    [query::<String>("modelId")]
);
impl crate::Client {
    /// Returns the import template of a data model.
    ///
    /// `GET /api/v3/metadata/get-import-template`
    ///
    /// * Required: `modelId`.
    /// * Returns [`RowDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `metadata`; in `identity-facade`, `genauth-metadata`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_import_template(&self) -> GetImportTemplateCall {
        let call = self.transport.call(&GET_IMPORT_TEMPLATE);
        GetImportTemplateCall { call }
    }
}

/// Facts of `GET /api/v3/metadata/get-model`.
pub static GET_MODEL: Operation = Operation::new(
    "getModel",
    http::Method::GET,
    "/api/v3/metadata/get-model",
    "metadata",
)
.parameters(&[Parameter::query("id").required()])
.enveloped()
.idempotent();
/// The call of [`Client::get_model`](crate::Client::get_model), `GET /api/v3/metadata/get-model`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetModelCall {
    call: Call,
}

impl GetModelCall {
    /// Query parameter `id`: string. Required.
    pub fn id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("id", value.into_input());
        self
    }
}

identity_facade_core::call!(GetModelCall -> FunctionModelDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetModelCall,
    crate::Client,
    GET_MODEL,
    "Returns one data model by ID.",
    false,
    [query::<String>("id")]
);
impl crate::Client {
    /// Returns one data model by ID.
    ///
    /// `GET /api/v3/metadata/get-model`
    ///
    /// * Required: `id`.
    /// * Returns [`FunctionModelDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `metadata`; in `identity-facade`, `genauth-metadata`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_model(&self) -> GetModelCall {
        let call = self.transport.call(&GET_MODEL);
        GetModelCall { call }
    }
}

/// Facts of `POST /api/v3/metadata/get-relation-info`.
pub static GET_RELATION_INFO: Operation = Operation::new(
    "getRelationInfo",
    http::Method::POST,
    "/api/v3/metadata/get-relation-info",
    "metadata",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("idList"), BodyRule::Required("modelId")])
.enveloped()
.idempotent()
.receipt(Receipt::new(None, &[]));
/// The call of [`Client::get_relation_info`](crate::Client::get_relation_info), `POST /api/v3/metadata/get-relation-info`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetRelationInfoCall {
    call: Call,
}

impl GetRelationInfoCall {
    /// `idList`: list of strings. Required.
    pub fn id_list<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("idList", value.into_list());
        self
    }

    /// `modelId`: string. Required.
    pub fn model_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("modelId", value.into_input());
        self
    }
}

identity_facade_core::call!(GetRelationInfoCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetRelationInfoCall,
    crate::Client,
    GET_RELATION_INFO,
    "Looks up the details of related rows of a data model by their IDs.",
    false,
    [
        member::<List<String>>("idList"),
        member::<String>("modelId")
    ]
);
impl crate::Client {
    /// Looks up the details of related rows of a data model by their IDs.
    ///
    /// `POST /api/v3/metadata/get-relation-info`
    ///
    /// * Required: `idList`, `modelId`.
    /// * Returns no content, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `metadata`; in `identity-facade`, `genauth-metadata`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_relation_info(&self) -> GetRelationInfoCall {
        let call = self.transport.call(&GET_RELATION_INFO);
        GetRelationInfoCall { call }
    }
}

/// Facts of `GET /api/v3/metadata/get-row`.
pub static GET_ROW: Operation = Operation::new(
    "getRow",
    http::Method::GET,
    "/api/v3/metadata/get-row",
    "metadata",
)
.parameters(&[
    Parameter::query("modelId").required(),
    Parameter::query("rowId").required(),
    Parameter::query("showFieldId"),
])
.enveloped()
.idempotent();
/// The call of [`Client::get_row`](crate::Client::get_row), `GET /api/v3/metadata/get-row`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetRowCall {
    call: Call,
}

impl GetRowCall {
    /// Query parameter `modelId`: string. Required.
    pub fn model_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("modelId", value.into_input());
        self
    }

    /// Query parameter `rowId`: string. Required.
    pub fn row_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("rowId", value.into_input());
        self
    }

    /// Names the cells by field ID instead of field key.
    ///
    /// Query parameter `showFieldId`: string. Default: `false`.
    pub fn show_field_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("showFieldId", value.into_input());
        self
    }
}

identity_facade_core::call!(GetRowCall -> RowDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetRowCall,
    crate::Client,
    GET_ROW,
    "Returns one row of a data model by `rowId`.",
    false,
    [
        query::<String>("modelId"),
        query::<String>("rowId"),
        query::<String>(
            "showFieldId",
            "Names the cells by field ID instead of field key. Default: `false`."
        )
    ]
);
impl crate::Client {
    /// Returns one row of a data model by `rowId`.
    ///
    /// `GET /api/v3/metadata/get-row`
    ///
    /// * Required: `modelId`, `rowId`.
    /// * Returns [`RowDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `metadata`; in `identity-facade`, `genauth-metadata`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_row(&self) -> GetRowCall {
        let call = self.transport.call(&GET_ROW);
        GetRowCall { call }
    }
}

/// Facts of `GET /api/v3/metadata/get-row-by-value`.
pub static GET_ROW_BY_VALUE: Operation = Operation::new(
    "getRowByValue",
    http::Method::GET,
    "/api/v3/metadata/get-row-by-value",
    "metadata",
)
.parameters(&[
    Parameter::query("key").required(),
    Parameter::query("modelId").required(),
    Parameter::query("showFieldId"),
    Parameter::query("value").required(),
])
.enveloped()
.idempotent();
/// The call of [`Client::get_row_by_value`](crate::Client::get_row_by_value), `GET /api/v3/metadata/get-row-by-value`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetRowByValueCall {
    call: Call,
}

impl GetRowByValueCall {
    /// Query parameter `key`: string. Required.
    pub fn key(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("key", value.into_input());
        self
    }

    /// Query parameter `modelId`: string. Required.
    pub fn model_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("modelId", value.into_input());
        self
    }

    /// Names the cells by field ID instead of field key.
    ///
    /// Query parameter `showFieldId`: string. Default: `false`.
    pub fn show_field_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("showFieldId", value.into_input());
        self
    }

    /// Query parameter `value`: string. Required.
    pub fn value(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("value", value.into_input());
        self
    }
}

identity_facade_core::call!(GetRowByValueCall -> RowDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetRowByValueCall,
    crate::Client,
    GET_ROW_BY_VALUE,
    "Returns one row of a data model by the value of a field.",
    false,
    [
        query::<String>("key"),
        query::<String>("modelId"),
        query::<String>(
            "showFieldId",
            "Names the cells by field ID instead of field key. Default: `false`."
        ),
        query::<String>("value")
    ]
);
impl crate::Client {
    /// Returns one row of a data model by the value of a field.
    ///
    /// `GET /api/v3/metadata/get-row-by-value`
    ///
    /// * Required: `key`, `modelId`, `value`.
    /// * Returns [`RowDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `metadata`; in `identity-facade`, `genauth-metadata`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_row_by_value(&self) -> GetRowByValueCall {
        let call = self.transport.call(&GET_ROW_BY_VALUE);
        GetRowByValueCall { call }
    }
}

/// Facts of `GET /api/v3/metadata/get-row-relation`.
pub static GET_RELATION_VALUE: Operation = Operation::new(
    "getRelationValue",
    http::Method::GET,
    "/api/v3/metadata/get-row-relation",
    "metadata",
)
.parameters(&[
    Parameter::query("fieldId").required(),
    Parameter::query("limit"),
    Parameter::query("modelId").required(),
    Parameter::query("page"),
    Parameter::query("rowId").required(),
])
.enveloped()
.idempotent()
.paging(Paging::page_in_query("page", "limit"))
.listing(Listing::new().largest(50).within("list", "totalCount"));
/// The call of [`Client::get_relation_value`](crate::Client::get_relation_value), `GET /api/v3/metadata/get-row-relation`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetRelationValueCall {
    call: Call,
}

impl GetRelationValueCall {
    /// Query parameter `fieldId`: string. Required.
    pub fn field_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("fieldId", value.into_input());
        self
    }

    /// Query parameter `limit`: integer from 1 to 50. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 50>>) -> Self {
        self.call.query("limit", value.into_input());
        self
    }

    /// Query parameter `modelId`: string. Required.
    pub fn model_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("modelId", value.into_input());
        self
    }

    /// Query parameter `page`: integer >= 1. Default: `1`.
    pub fn page(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.query("page", value.into_input());
        self
    }

    /// Query parameter `rowId`: string. Required.
    pub fn row_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("rowId", value.into_input());
        self
    }
}

identity_facade_core::call!(GetRelationValueCall -> RelationValueListDto);
identity_facade_core::paged!(GetRelationValueCall -> String);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetRelationValueCall,
    crate::Client,
    GET_RELATION_VALUE,
    "Lists the rows that one row is related to through one field.",
    false,
    [
        query::<String>("fieldId"),
        query::<Int<1, 50>>("limit", "Default: `10`."),
        query::<String>("modelId"),
        query::<Int<1, { i64::MAX }>>("page", "Default: `1`."),
        query::<String>("rowId")
    ]
);
impl crate::Client {
    /// Lists the rows that one row is related to through one field.
    ///
    /// `GET /api/v3/metadata/get-row-relation`
    ///
    /// * Required: `fieldId`, `modelId`, `rowId`.
    /// * Returns [`RelationValueListDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `metadata`; in `identity-facade`, `genauth-metadata`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_relation_value(&self) -> GetRelationValueCall {
        let call = self.transport.call(&GET_RELATION_VALUE);
        GetRelationValueCall { call }
    }
}

/// Facts of `GET /api/v3/metadata/get-row-relation-details`.
pub static GET_RELATION_DETAILS: Operation = Operation::new(
    "getRelationDetails",
    http::Method::GET,
    "/api/v3/metadata/get-row-relation-details",
    "metadata",
)
.enveloped()
.idempotent();
/// The call of [`Client::get_relation_details`](crate::Client::get_relation_details), `GET /api/v3/metadata/get-row-relation-details`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetRelationDetailsCall {
    call: Call,
}

identity_facade_core::call!(GetRelationDetailsCall -> RelationValueListDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetRelationDetailsCall,
    crate::Client,
    GET_RELATION_DETAILS,
    "Returns relation values of rows; the document lists no parameters.",
    false,
    []
);
impl crate::Client {
    /// Returns relation values of rows; the document lists no parameters.
    ///
    /// `GET /api/v3/metadata/get-row-relation-details`
    ///
    /// * Returns [`RelationValueListDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `metadata`; in `identity-facade`, `genauth-metadata`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_relation_details(&self) -> GetRelationDetailsCall {
        let call = self.transport.call(&GET_RELATION_DETAILS);
        GetRelationDetailsCall { call }
    }
}

/// Facts of `POST /api/v3/metadata/group`.
pub static GET_METADATA_GROUP_LIST: Operation = Operation::new(
    "getMetadataGroupList",
    http::Method::POST,
    "/api/v3/metadata/group",
    "metadata",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("groupId")])
.enveloped()
.idempotent()
.paging(Paging::page_in_body("page", "limit"))
.listing(Listing::new().largest(50).within("list", "totalCount"));
/// The call of [`Client::get_metadata_group_list`](crate::Client::get_metadata_group_list), `POST /api/v3/metadata/group`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetMetadataGroupListCall {
    call: Call,
}

impl GetMetadataGroupListCall {
    /// `getNestData`: boolean.
    pub fn get_nest_data(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("getNestData", value.into_input());
        self
    }

    /// `groupId`: string. Required.
    pub fn group_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("groupId", value.into_input());
        self
    }

    /// `keyword`: string.
    pub fn keyword(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("keyword", value.into_input());
        self
    }

    /// `limit`: integer from 1 to 50. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 50>>) -> Self {
        self.call.member("limit", value.into_input());
        self
    }

    /// `page`: integer >= 1.
    pub fn page(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.member("page", value.into_input());
        self
    }

    /// `sort`: list of JSON values.
    pub fn sort(mut self, value: impl IntoIterator<Item: IntoInput<serde_json::Value>>) -> Self {
        self.call
            .member("sort", <List<serde_json::Value>>::try_from_iter(value));
        self
    }
}

identity_facade_core::call!(GetMetadataGroupListCall -> FunctionModelValueListDto);
identity_facade_core::paged!(GetMetadataGroupListCall -> serde_json::Value);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetMetadataGroupListCall,
    crate::Client,
    GET_METADATA_GROUP_LIST,
    "Lists metadata rows of one group (`groupId`) page by page.",
    false,
    [
        member::<bool>("getNestData"),
        member::<String>("groupId"),
        member::<String>("keyword"),
        member::<Int<1, 50>>("limit", "Default: `10`."),
        member::<Int<1, { i64::MAX }>>("page"),
        member::<List<serde_json::Value>>("sort")
    ]
);
impl crate::Client {
    /// Lists metadata rows of one group (`groupId`) page by page.
    ///
    /// `POST /api/v3/metadata/group`
    ///
    /// * Required: `groupId`.
    /// * Returns [`FunctionModelValueListDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `metadata`; in `identity-facade`, `genauth-metadata`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_metadata_group_list(&self) -> GetMetadataGroupListCall {
        let call = self.transport.call(&GET_METADATA_GROUP_LIST);
        GetMetadataGroupListCall { call }
    }
}

/// Facts of `POST /api/v3/metadata/import`.
pub static IMPORT_METADATA: Operation = Operation::new(
    "importMetadata",
    http::Method::POST,
    "/api/v3/metadata/import",
    "metadata",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("file"), BodyRule::Required("modelId")])
.enveloped()
.receipt(Receipt::new(None, &[]));
/// The call of [`Client::import_metadata`](crate::Client::import_metadata), `POST /api/v3/metadata/import`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ImportMetadataCall {
    call: Call,
}

impl ImportMetadataCall {
    /// `file`: string. Required.
    pub fn file(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("file", value.into_input());
        self
    }

    /// `modelId`: string. Required.
    pub fn model_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("modelId", value.into_input());
        self
    }
}

identity_facade_core::call!(ImportMetadataCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ImportMetadataCall,
    crate::Client,
    IMPORT_METADATA,
    "Imports rows into one data model from a file.",
    false,
    [member::<String>("file"), member::<String>("modelId")]
);
impl crate::Client {
    /// Imports rows into one data model from a file.
    ///
    /// `POST /api/v3/metadata/import`
    ///
    /// * Required: `file`, `modelId`.
    /// * Returns no content, with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `metadata`; in `identity-facade`, `genauth-metadata`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn import_metadata(&self) -> ImportMetadataCall {
        let call = self.transport.call(&IMPORT_METADATA);
        ImportMetadataCall { call }
    }
}

/// Facts of `POST /api/v3/metadata/import/model`.
pub static IMPORT_MODEL: Operation = Operation::new(
    "importModel",
    http::Method::POST,
    "/api/v3/metadata/import/model",
    "metadata",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("file")])
.enveloped()
.receipt(Receipt::new(None, &[]));
/// The call of [`Client::import_model`](crate::Client::import_model), `POST /api/v3/metadata/import/model`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ImportModelCall {
    call: Call,
}

impl ImportModelCall {
    /// `file`: string. Required.
    pub fn file(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("file", value.into_input());
        self
    }
}

identity_facade_core::call!(ImportModelCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ImportModelCall,
    crate::Client,
    IMPORT_MODEL,
    "Imports a data model from a file; `import_metadata` imports rows.",
    false,
    [member::<String>("file")]
);
impl crate::Client {
    /// Imports a data model from a file; `import_metadata` imports rows.
    ///
    /// `POST /api/v3/metadata/import/model`
    ///
    /// * Required: `file`.
    /// * Returns no content, with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `metadata`; in `identity-facade`, `genauth-metadata`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn import_model(&self) -> ImportModelCall {
        let call = self.transport.call(&IMPORT_MODEL);
        ImportModelCall { call }
    }
}

/// Facts of `GET /api/v3/metadata/list-field`.
pub static LIST_FIELD: Operation = Operation::new(
    "listField",
    http::Method::GET,
    "/api/v3/metadata/list-field",
    "metadata",
)
.parameters(&[
    Parameter::query("from").required(),
    Parameter::query("modelId").required(),
])
.enveloped()
.idempotent();
/// The call of [`Client::list_field`](crate::Client::list_field), `GET /api/v3/metadata/list-field`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListFieldCall {
    call: Call,
}

impl ListFieldCall {
    /// Query parameter `from`: string. Required.
    pub fn from(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("from", value.into_input());
        self
    }

    /// Query parameter `modelId`: string. Required.
    pub fn model_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("modelId", value.into_input());
        self
    }
}

identity_facade_core::call!(ListFieldCall -> Items < FunctionModelFieldDto >);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListFieldCall,
    crate::Client,
    LIST_FIELD,
    "Lists the fields (columns) of one data model.",
    false,
    [query::<String>("from"), query::<String>("modelId")]
);
impl crate::Client {
    /// Lists the fields (columns) of one data model.
    ///
    /// `GET /api/v3/metadata/list-field`
    ///
    /// * Required: `from`, `modelId`.
    /// * Returns list of `FunctionModelFieldDto`, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `metadata`; in `identity-facade`, `genauth-metadata`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_field(&self) -> ListFieldCall {
        let call = self.transport.call(&LIST_FIELD);
        ListFieldCall { call }
    }
}

/// Facts of `GET /api/v3/metadata/list-model`.
pub static LIST_MODEL: Operation = Operation::new(
    "listModel",
    http::Method::GET,
    "/api/v3/metadata/list-model",
    "metadata",
)
.enveloped()
.idempotent()
.receipt(Receipt::new(None, &[]));
/// The call of [`Client::list_model`](crate::Client::list_model), `GET /api/v3/metadata/list-model`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListModelCall {
    call: Call,
}

identity_facade_core::call!(ListModelCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListModelCall,
    crate::Client,
    LIST_MODEL,
    "Lists all data models of the user pool; not paginated.",
    false,
    []
);
impl crate::Client {
    /// Lists all data models of the user pool; not paginated.
    ///
    /// `GET /api/v3/metadata/list-model`
    ///
    /// * Returns no content, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `metadata`; in `identity-facade`, `genauth-metadata`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_model(&self) -> ListModelCall {
        let call = self.transport.call(&LIST_MODEL);
        ListModelCall { call }
    }
}

/// Facts of `GET /api/v3/metadata/list-operate`.
pub static LIST_OPERATE: Operation = Operation::new(
    "listOperate",
    http::Method::GET,
    "/api/v3/metadata/list-operate",
    "metadata",
)
.parameters(&[
    Parameter::query("fieldId"),
    Parameter::query("keywords"),
    Parameter::query("limit"),
    Parameter::query("modelId").required(),
    Parameter::query("page"),
    Parameter::query("showCreated"),
])
.idempotent()
.paging(Paging::page_in_query("page", "limit"));
/// The call of [`Client::list_operate`](crate::Client::list_operate), `GET /api/v3/metadata/list-operate`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct ListOperateCall {
    call: Call,
}

impl ListOperateCall {
    /// Query parameter `fieldId`: string.
    pub fn field_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("fieldId", value.into_input());
        self
    }

    /// Query parameter `keywords`: string.
    pub fn keywords(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("keywords", value.into_input());
        self
    }

    /// Query parameter `limit`: integer from 1 to 50. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 50>>) -> Self {
        self.call.query("limit", value.into_input());
        self
    }

    /// Query parameter `modelId`: string. Required.
    pub fn model_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("modelId", value.into_input());
        self
    }

    /// Query parameter `page`: integer >= 1. Default: `1`.
    pub fn page(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.query("page", value.into_input());
        self
    }

    /// Query parameter `showCreated`: string.
    pub fn show_created(mut self, value: impl IntoInput<String>) -> Self {
        self.call.query("showCreated", value.into_input());
        self
    }
}

identity_facade_core::call!(ListOperateCall -> OperateModelDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    ListOperateCall,
    crate::Client,
    LIST_OPERATE,
    "Lists the custom operations of a data model page by page, searchable by keyword.",
    false,
    [
        query::<String>("fieldId"),
        query::<String>("keywords"),
        query::<Int<1, 50>>("limit", "Default: `10`."),
        query::<String>("modelId"),
        query::<Int<1, { i64::MAX }>>("page", "Default: `1`."),
        query::<String>("showCreated")
    ]
);
impl crate::Client {
    /// Lists the custom operations of a data model page by page, searchable by keyword.
    ///
    /// `GET /api/v3/metadata/list-operate`
    ///
    /// * Required: `modelId`.
    /// * Returns [`OperateModelDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`, not streamed.
    /// * Feature `metadata`; in `identity-facade`, `genauth-metadata`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn list_operate(&self) -> ListOperateCall {
        let call = self.transport.call(&LIST_OPERATE);
        ListOperateCall { call }
    }
}

/// Facts of `POST /api/v3/metadata/relation-search`.
pub static RELATION_SEARCH: Operation = Operation::new(
    "relationSearch",
    http::Method::POST,
    "/api/v3/metadata/relation-search",
    "metadata",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("fieldId"), BodyRule::Required("modelId")])
.enveloped()
.idempotent()
.paging(Paging::page_in_body("page", "limit"))
.listing(Listing::new().largest(50).within("list", "totalCount"));
/// The call of [`Client::relation_search`](crate::Client::relation_search), `POST /api/v3/metadata/relation-search`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct RelationSearchCall {
    call: Call,
}

impl RelationSearchCall {
    /// `fieldId`: string. Required.
    pub fn field_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("fieldId", value.into_input());
        self
    }

    /// `keywords`: string.
    pub fn keywords(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("keywords", value.into_input());
        self
    }

    /// `limit`: integer from 1 to 50. Default: `10`.
    pub fn limit(mut self, value: impl IntoInput<Int<1, 50>>) -> Self {
        self.call.member("limit", value.into_input());
        self
    }

    /// `modelId`: string. Required.
    pub fn model_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("modelId", value.into_input());
        self
    }

    /// `page`: integer >= 1.
    pub fn page(mut self, value: impl IntoInput<Int<1, { i64::MAX }>>) -> Self {
        self.call.member("page", value.into_input());
        self
    }

    /// Names the cells by field ID instead of field key.
    ///
    /// `showFieldId`: boolean.
    pub fn show_field_id(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("showFieldId", value.into_input());
        self
    }
}

identity_facade_core::call!(RelationSearchCall -> RelationValueListDto);
identity_facade_core::paged!(RelationSearchCall -> String);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    RelationSearchCall,
    crate::Client,
    RELATION_SEARCH,
    "Searches the rows of a relation field by keyword.",
    false,
    [
        member::<String>("fieldId"),
        member::<String>("keywords"),
        member::<Int<1, 50>>("limit", "Default: `10`."),
        member::<String>("modelId"),
        member::<Int<1, { i64::MAX }>>("page"),
        member::<bool>(
            "showFieldId",
            "Names the cells by field ID instead of field key."
        )
    ]
);
impl crate::Client {
    /// Searches the rows of a relation field by keyword.
    ///
    /// `POST /api/v3/metadata/relation-search`
    ///
    /// * Required: `fieldId`, `modelId`.
    /// * Returns [`RelationValueListDto`], with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Pagination: `page` and `limit`; `items` and `pages` stream the whole list: collect it before you change it.
    /// * Feature `metadata`; in `identity-facade`, `genauth-metadata`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn relation_search(&self) -> RelationSearchCall {
        let call = self.transport.call(&RELATION_SEARCH);
        RelationSearchCall { call }
    }
}

/// Facts of `POST /api/v3/metadata/remove-field`.
pub static REMOVE_FIELD: Operation = Operation::new(
    "remoteField",
    http::Method::POST,
    "/api/v3/metadata/remove-field",
    "metadata",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("id"), BodyRule::Required("modelId")])
.enveloped()
.idempotent()
.receipt(Receipt::new(None, &[]));
/// The call of [`Client::remove_field`](crate::Client::remove_field), `POST /api/v3/metadata/remove-field`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct RemoveFieldCall {
    call: Call,
}

impl RemoveFieldCall {
    /// `id`: string. Required.
    pub fn id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("id", value.into_input());
        self
    }

    /// `modelId`: string. Required.
    pub fn model_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("modelId", value.into_input());
        self
    }
}

identity_facade_core::call!(RemoveFieldCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    RemoveFieldCall,
    crate::Client,
    REMOVE_FIELD,
    "Deletes one field (column) of a data model.",
    false,
    [member::<String>("id"), member::<String>("modelId")]
);
impl crate::Client {
    /// Deletes one field (column) of a data model.
    ///
    /// `POST /api/v3/metadata/remove-field`
    ///
    /// * Required: `id`, `modelId`.
    /// * Returns no content, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `metadata`; in `identity-facade`, `genauth-metadata`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn remove_field(&self) -> RemoveFieldCall {
        let call = self.transport.call(&REMOVE_FIELD);
        RemoveFieldCall { call }
    }
}

/// Facts of `POST /api/v3/metadata/remove-model`.
pub static REMOVE_MODEL: Operation = Operation::new(
    "removeModel",
    http::Method::POST,
    "/api/v3/metadata/remove-model",
    "metadata",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("id")])
.enveloped()
.idempotent()
.receipt(Receipt::new(None, &[]));
/// The call of [`Client::remove_model`](crate::Client::remove_model), `POST /api/v3/metadata/remove-model`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct RemoveModelCall {
    call: Call,
}

impl RemoveModelCall {
    /// `id`: string. Required.
    pub fn id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("id", value.into_input());
        self
    }
}

identity_facade_core::call!(RemoveModelCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    RemoveModelCall,
    crate::Client,
    REMOVE_MODEL,
    "Deletes one data model by ID.",
    false,
    [member::<String>("id")]
);
impl crate::Client {
    /// Deletes one data model by ID.
    ///
    /// `POST /api/v3/metadata/remove-model`
    ///
    /// * Required: `id`.
    /// * Returns no content, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `metadata`; in `identity-facade`, `genauth-metadata`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn remove_model(&self) -> RemoveModelCall {
        let call = self.transport.call(&REMOVE_MODEL);
        RemoveModelCall { call }
    }
}

/// Facts of `POST /api/v3/metadata/remove-operate`.
pub static REMOVE_OPERATE: Operation = Operation::new(
    "removeOperate",
    http::Method::POST,
    "/api/v3/metadata/remove-operate",
    "metadata",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("customConfig"),
    BodyRule::Required("id"),
    BodyRule::Required("modelId"),
])
.enveloped()
.idempotent()
.receipt(Receipt::new(None, &[]));
/// The call of [`Client::remove_operate`](crate::Client::remove_operate), `POST /api/v3/metadata/remove-operate`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct RemoveOperateCall {
    call: Call,
}

impl RemoveOperateCall {
    /// `customConfig`: any JSON value. Required.
    pub fn custom_config(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.call.member("customConfig", value.into_input());
        self
    }

    /// `fieldId`: string.
    pub fn field_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("fieldId", value.into_input());
        self
    }

    /// `id`: string. Required.
    pub fn id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("id", value.into_input());
        self
    }

    /// `modelId`: string. Required.
    pub fn model_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("modelId", value.into_input());
        self
    }

    /// Sets the whole JSON body: `FunctionModelOperateIdDto`. Required.
    pub fn with_body(mut self, value: impl IntoInput<FunctionModelOperateIdDto>) -> Self {
        self.call.json(value.into_input());
        self
    }
}

identity_facade_core::call!(RemoveOperateCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    RemoveOperateCall,
    crate::Client,
    REMOVE_OPERATE,
    "Deletes one custom operation of a data model.",
    false,
    [
        member::<serde_json::Value>("customConfig"),
        member::<String>("fieldId"),
        member::<String>("id"),
        member::<String>("modelId")
    ]
);
impl crate::Client {
    /// Deletes one custom operation of a data model.
    ///
    /// `POST /api/v3/metadata/remove-operate`
    ///
    /// * Required: `customConfig`, `id`, `modelId`.
    /// * Returns no content, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `metadata`; in `identity-facade`, `genauth-metadata`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn remove_operate(&self) -> RemoveOperateCall {
        let call = self.transport.call(&REMOVE_OPERATE);
        RemoveOperateCall { call }
    }
}

/// Facts of `POST /api/v3/metadata/remove-row`.
pub static REMOVE_ROW: Operation = Operation::new(
    "removeRow",
    http::Method::POST,
    "/api/v3/metadata/remove-row",
    "metadata",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("modelId"),
    BodyRule::Required("rowIdList"),
])
.enveloped()
.idempotent()
.receipt(Receipt::new(None, &[]));
/// The call of [`Client::remove_row`](crate::Client::remove_row), `POST /api/v3/metadata/remove-row`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct RemoveRowCall {
    call: Call,
}

impl RemoveRowCall {
    /// `modelId`: string. Required.
    pub fn model_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("modelId", value.into_input());
        self
    }

    /// Also deletes the child rows.
    ///
    /// `recursive`: boolean. Default: `false`.
    pub fn recursive(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("recursive", value.into_input());
        self
    }

    /// `rowIdList`: list of strings. Required.
    pub fn row_id_list<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("rowIdList", value.into_list());
        self
    }
}

identity_facade_core::call!(RemoveRowCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    RemoveRowCall,
    crate::Client,
    REMOVE_ROW,
    "Deletes rows of a data model, with child rows if `recursive`.",
    false,
    [
        member::<String>("modelId"),
        member::<bool>(
            "recursive",
            "Also deletes the child rows. Default: `false`."
        ),
        member::<List<String>>("rowIdList")
    ]
);
impl crate::Client {
    /// Deletes rows of a data model, with child rows if `recursive`.
    ///
    /// `POST /api/v3/metadata/remove-row`
    ///
    /// * Required: `modelId`, `rowIdList`.
    /// * Returns no content, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `metadata`; in `identity-facade`, `genauth-metadata`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn remove_row(&self) -> RemoveRowCall {
        let call = self.transport.call(&REMOVE_ROW);
        RemoveRowCall { call }
    }
}

/// Facts of `POST /api/v3/metadata/remove-row-relation`.
pub static REMOVE_RELATION_VALUE: Operation = Operation::new(
    "removeRelationValue",
    http::Method::POST,
    "/api/v3/metadata/remove-row-relation",
    "metadata",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("fieldIds"),
    BodyRule::Required("modelId"),
    BodyRule::Required("rowId"),
    BodyRule::Required("value"),
])
.enveloped()
.idempotent()
.receipt(Receipt::new(None, &[]));
/// The call of [`Client::remove_relation_value`](crate::Client::remove_relation_value), `POST /api/v3/metadata/remove-row-relation`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct RemoveRelationValueCall {
    call: Call,
}

impl RemoveRelationValueCall {
    /// `fieldIds`: list of strings. Required.
    pub fn field_ids<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("fieldIds", value.into_list());
        self
    }

    /// `modelId`: string. Required.
    pub fn model_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("modelId", value.into_input());
        self
    }

    /// `rowId`: string. Required.
    pub fn row_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("rowId", value.into_input());
        self
    }

    /// `value`: string. Required.
    pub fn value(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("value", value.into_input());
        self
    }
}

identity_facade_core::call!(RemoveRelationValueCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    RemoveRelationValueCall,
    crate::Client,
    REMOVE_RELATION_VALUE,
    "Removes one related value from relation fields of a row.",
    false,
    [
        member::<List<String>>("fieldIds"),
        member::<String>("modelId"),
        member::<String>("rowId"),
        member::<String>("value")
    ]
);
impl crate::Client {
    /// Removes one related value from relation fields of a row.
    ///
    /// `POST /api/v3/metadata/remove-row-relation`
    ///
    /// * Required: `fieldIds`, `modelId`, `rowId`, `value`.
    /// * Returns no content, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `metadata`; in `identity-facade`, `genauth-metadata`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn remove_relation_value(&self) -> RemoveRelationValueCall {
        let call = self.transport.call(&REMOVE_RELATION_VALUE);
        RemoveRelationValueCall { call }
    }
}

/// Facts of `POST /api/v3/metadata/ueba/capture`.
pub static CAPTURE: Operation = Operation::new(
    "capture",
    http::Method::POST,
    "/api/v3/metadata/ueba/capture",
    "metadata",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("data")])
.enveloped();
/// The call of [`Client::capture`](crate::Client::capture), `POST /api/v3/metadata/ueba/capture`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct CaptureCall {
    call: Call,
}

impl CaptureCall {
    /// `data`: any JSON value. Required.
    pub fn data(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.call.member("data", value.into_input());
        self
    }

    /// `modelId`: string.
    pub fn model_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("modelId", value.into_input());
        self
    }
}

identity_facade_core::call!(CaptureCall -> serde_json::Value);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    CaptureCall,
    crate::Client,
    CAPTURE,
    "Uploads one behavior record for user and entity behavior analytics (UEBA).",
    false,
    [
        member::<serde_json::Value>("data"),
        member::<String>("modelId")
    ]
);
impl crate::Client {
    /// Uploads one behavior record for user and entity behavior analytics (UEBA).
    ///
    /// `POST /api/v3/metadata/ueba/capture`
    ///
    /// * Required: `data`.
    /// * Returns any JSON value, with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `metadata`; in `identity-facade`, `genauth-metadata`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn capture(&self) -> CaptureCall {
        let call = self.transport.call(&CAPTURE);
        CaptureCall { call }
    }
}

/// Facts of `POST /api/v3/metadata/update-field`.
pub static UPDATE_FIELD: Operation = Operation::new(
    "updateField",
    http::Method::POST,
    "/api/v3/metadata/update-field",
    "metadata",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("default"),
    BodyRule::Required("dropDown"),
    BodyRule::Required("editable"),
    BodyRule::Required("forLogin"),
    BodyRule::Required("format"),
    BodyRule::Required("fuzzySearch"),
    BodyRule::Required("help"),
    BodyRule::Required("id"),
    BodyRule::Required("max"),
    BodyRule::Required("maxLength"),
    BodyRule::Required("min"),
    BodyRule::Required("modelId"),
    BodyRule::Required("name"),
    BodyRule::Required("regexp"),
    BodyRule::Required("relationOptionalRange"),
    BodyRule::Required("relationShowKey"),
    BodyRule::Required("require"),
    BodyRule::Required("show"),
    BodyRule::Required("unique"),
    BodyRule::Required("userVisible"),
])
.enveloped();
/// The call of [`Client::update_field`](crate::Client::update_field), `POST /api/v3/metadata/update-field`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateFieldCall {
    call: Call,
}

impl UpdateFieldCall {
    /// `default`: any JSON value. Required.
    pub fn default(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.call.member("default", value.into_input());
        self
    }

    /// `dropDown`: list of strings. Required.
    pub fn drop_down<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("dropDown", value.into_list());
        self
    }

    /// `editable`: boolean. Required.
    pub fn editable(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("editable", value.into_input());
        self
    }

    /// The field can be used as a login identifier.
    ///
    /// `forLogin`: boolean. Required.
    pub fn for_login(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("forLogin", value.into_input());
        self
    }

    /// `format`: integer. Required.
    pub fn format(mut self, value: impl IntoInput<i64>) -> Self {
        self.call.member("format", value.into_input());
        self
    }

    /// The field supports fuzzy search.
    ///
    /// `fuzzySearch`: boolean. Required.
    pub fn fuzzy_search(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("fuzzySearch", value.into_input());
        self
    }

    /// `help`: string. Required.
    pub fn help(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("help", value.into_input());
        self
    }

    /// `id`: string. Required.
    pub fn id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("id", value.into_input());
        self
    }

    /// `max`: number. Required.
    pub fn max(mut self, value: impl IntoInput<f64>) -> Self {
        self.call.member("max", value.into_input());
        self
    }

    /// `maxLength`: integer. Required.
    pub fn max_length(mut self, value: impl IntoInput<i64>) -> Self {
        self.call.member("maxLength", value.into_input());
        self
    }

    /// `min`: number. Required.
    pub fn min(mut self, value: impl IntoInput<f64>) -> Self {
        self.call.member("min", value.into_input());
        self
    }

    /// `modelId`: string. Required.
    pub fn model_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("modelId", value.into_input());
        self
    }

    /// `name`: string. Required.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("name", value.into_input());
        self
    }

    /// Regular expression that values must match.
    ///
    /// `regexp`: string. Required.
    pub fn regexp(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("regexp", value.into_input());
        self
    }

    /// `relationOptionalRange`: `RelationOptionalRangeInput`. Required.
    pub fn relation_optional_range(
        mut self,
        value: impl IntoInput<RelationOptionalRangeInput>,
    ) -> Self {
        self.call
            .member("relationOptionalRange", value.into_input());
        self
    }

    /// `relationShowKey`: string. Required.
    pub fn relation_show_key(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("relationShowKey", value.into_input());
        self
    }

    /// `require`: boolean. Required.
    pub fn require(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("require", value.into_input());
        self
    }

    /// `show`: boolean. Required.
    pub fn show(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("show", value.into_input());
        self
    }

    /// `unique`: boolean. Required.
    pub fn unique(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("unique", value.into_input());
        self
    }

    /// `userVisible`: boolean. Required.
    pub fn user_visible(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("userVisible", value.into_input());
        self
    }
}

identity_facade_core::call!(UpdateFieldCall -> FunctionModelFieldDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateFieldCall,
    crate::Client,
    UPDATE_FIELD,
    "Updates one field (column) of a data model.",
    false,
    [
        member::<serde_json::Value>("default"),
        member::<List<String>>("dropDown"),
        member::<bool>("editable"),
        member::<bool>("forLogin", "The field can be used as a login identifier."),
        member::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>("format"),
        member::<bool>("fuzzySearch", "The field supports fuzzy search."),
        member::<String>("help"),
        member::<String>("id"),
        member::<f64>("max"),
        member::<identity_facade_core::Int<{ i64::MIN }, { i64::MAX }>>("maxLength"),
        member::<f64>("min"),
        member::<String>("modelId"),
        member::<String>("name"),
        member::<String>("regexp", "Regular expression that values must match."),
        member::<RelationOptionalRangeInput>("relationOptionalRange"),
        member::<String>("relationShowKey"),
        member::<bool>("require"),
        member::<bool>("show"),
        member::<bool>("unique"),
        member::<bool>("userVisible")
    ]
);
impl crate::Client {
    /// Updates one field (column) of a data model.
    ///
    /// `POST /api/v3/metadata/update-field`
    ///
    /// * Required: `default`, `dropDown`, `editable`, `forLogin`, `format`, `fuzzySearch`, `help`, `id`, `max`, `maxLength`, `min`, `modelId`, `name`, `regexp`, `relationOptionalRange`, `relationShowKey`, `require`, `show`, `unique`, `userVisible`.
    /// * Returns [`FunctionModelFieldDto`], with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `metadata`; in `identity-facade`, `genauth-metadata`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_field(&self) -> UpdateFieldCall {
        let call = self.transport.call(&UPDATE_FIELD);
        UpdateFieldCall { call }
    }
}

/// Facts of `POST /api/v3/metadata/update-model`.
pub static UPDATE_MODEL: Operation = Operation::new(
    "updateModel",
    http::Method::POST,
    "/api/v3/metadata/update-model",
    "metadata",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("config"),
    BodyRule::Required("description"),
    BodyRule::Required("enable"),
    BodyRule::Required("fieldOrder"),
    BodyRule::Required("id"),
    BodyRule::Required("name"),
    BodyRule::Required("parentKey"),
    BodyRule::Required("showFieldKey"),
    BodyRule::Required("type"),
])
.enveloped();
/// The call of [`Client::update_model`](crate::Client::update_model), `POST /api/v3/metadata/update-model`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateModelCall {
    call: Call,
}

impl UpdateModelCall {
    /// `config`: any JSON value. Required.
    pub fn config(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.call.member("config", value.into_input());
        self
    }

    /// `description`: string. Required.
    pub fn description(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("description", value.into_input());
        self
    }

    /// Sends `null` for `description`.
    pub fn description_null(mut self) -> Self {
        self.call.null("description");
        self
    }

    /// `enable`: boolean. Required.
    pub fn enable(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("enable", value.into_input());
        self
    }

    /// `fieldOrder`: string. Required.
    pub fn field_order(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("fieldOrder", value.into_input());
        self
    }

    /// `id`: string. Required.
    pub fn id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("id", value.into_input());
        self
    }

    /// `name`: string. Required.
    pub fn name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("name", value.into_input());
        self
    }

    /// `parentKey`: string. Required.
    pub fn parent_key(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("parentKey", value.into_input());
        self
    }

    /// `showFieldKey`: string. Required.
    pub fn show_field_key(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("showFieldKey", value.into_input());
        self
    }

    /// `type`: `FunctionModelType`. Required.
    pub fn type_(mut self, value: impl IntoInput<FunctionModelType>) -> Self {
        self.call.member("type", value.into_input());
        self
    }
}

identity_facade_core::call!(UpdateModelCall -> FunctionModelDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateModelCall,
    crate::Client,
    UPDATE_MODEL,
    "Updates name, field order and configuration of one data model.",
    false,
    [
        member::<serde_json::Value>("config"),
        member::<identity_facade_core::Nullable<String>>("description"),
        member::<bool>("enable"),
        member::<String>("fieldOrder"),
        member::<String>("id"),
        member::<String>("name"),
        member::<String>("parentKey"),
        member::<String>("showFieldKey"),
        member::<FunctionModelType>("type")
    ]
);
impl crate::Client {
    /// Updates name, field order and configuration of one data model.
    ///
    /// `POST /api/v3/metadata/update-model`
    ///
    /// * Required: `config`, `description`, `enable`, `fieldOrder`, `id`, `name`, `parentKey`, `showFieldKey`, `type`.
    /// * Returns [`FunctionModelDto`], with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `metadata`; in `identity-facade`, `genauth-metadata`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_model(&self) -> UpdateModelCall {
        let call = self.transport.call(&UPDATE_MODEL);
        UpdateModelCall { call }
    }
}

/// Facts of `POST /api/v3/metadata/update-operate`.
pub static UPDATE_OPERATE: Operation = Operation::new(
    "updateOperate",
    http::Method::POST,
    "/api/v3/metadata/update-operate",
    "metadata",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("config"),
    BodyRule::Required("icon"),
    BodyRule::Required("id"),
    BodyRule::Required("modelId"),
    BodyRule::Required("operateKey"),
    BodyRule::Required("operateName"),
    BodyRule::Required("show"),
])
.enveloped()
.receipt(Receipt::new(None, &[]));
/// The call of [`Client::update_operate`](crate::Client::update_operate), `POST /api/v3/metadata/update-operate`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateOperateCall {
    call: Call,
}

impl UpdateOperateCall {
    /// `config`: any JSON value. Required.
    pub fn config(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.call.member("config", value.into_input());
        self
    }

    /// `fieldId`: string.
    pub fn field_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("fieldId", value.into_input());
        self
    }

    /// `icon`: string. Required.
    pub fn icon(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("icon", value.into_input());
        self
    }

    /// `id`: string. Required.
    pub fn id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("id", value.into_input());
        self
    }

    /// `modelId`: string. Required.
    pub fn model_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("modelId", value.into_input());
        self
    }

    /// `operateKey`: string. Required.
    pub fn operate_key(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("operateKey", value.into_input());
        self
    }

    /// `operateName`: string. Required.
    pub fn operate_name(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("operateName", value.into_input());
        self
    }

    /// `show`: boolean. Required.
    pub fn show(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("show", value.into_input());
        self
    }
}

identity_facade_core::call!(UpdateOperateCall);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateOperateCall,
    crate::Client,
    UPDATE_OPERATE,
    "Updates one custom operation of a data model.",
    false,
    [
        member::<serde_json::Value>("config"),
        member::<String>("fieldId"),
        member::<String>("icon"),
        member::<String>("id"),
        member::<String>("modelId"),
        member::<String>("operateKey"),
        member::<String>("operateName"),
        member::<bool>("show")
    ]
);
impl crate::Client {
    /// Updates one custom operation of a data model.
    ///
    /// `POST /api/v3/metadata/update-operate`
    ///
    /// * Required: `config`, `icon`, `id`, `modelId`, `operateKey`, `operateName`, `show`.
    /// * Returns no content, with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `metadata`; in `identity-facade`, `genauth-metadata`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_operate(&self) -> UpdateOperateCall {
        let call = self.transport.call(&UPDATE_OPERATE);
        UpdateOperateCall { call }
    }
}

/// Facts of `POST /api/v3/metadata/update-row`.
pub static UPDATE_ROW: Operation = Operation::new(
    "updateRow",
    http::Method::POST,
    "/api/v3/metadata/update-row",
    "metadata",
)
.body(BodyKind::Required)
.rules(&[
    BodyRule::Required("data"),
    BodyRule::Required("modelId"),
    BodyRule::Required("rowId"),
])
.enveloped();
/// The call of [`Client::update_row`](crate::Client::update_row), `POST /api/v3/metadata/update-row`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct UpdateRowCall {
    call: Call,
}

impl UpdateRowCall {
    /// `data`: any JSON value. Required.
    pub fn data(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.call.member("data", value.into_input());
        self
    }

    /// `modelId`: string. Required.
    pub fn model_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("modelId", value.into_input());
        self
    }

    /// `rowId`: string. Required.
    pub fn row_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("rowId", value.into_input());
        self
    }

    /// Names the cells by field ID instead of field key.
    ///
    /// `showFieldId`: boolean. Default: `false`.
    pub fn show_field_id(mut self, value: impl IntoInput<bool>) -> Self {
        self.call.member("showFieldId", value.into_input());
        self
    }
}

identity_facade_core::call!(UpdateRowCall -> RowDto);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    UpdateRowCall,
    crate::Client,
    UPDATE_ROW,
    "Updates the values of one row of a data model.",
    false,
    [
        member::<serde_json::Value>("data"),
        member::<String>("modelId"),
        member::<String>("rowId"),
        member::<bool>(
            "showFieldId",
            "Names the cells by field ID instead of field key. Default: `false`."
        )
    ]
);
impl crate::Client {
    /// Updates the values of one row of a data model.
    ///
    /// `POST /api/v3/metadata/update-row`
    ///
    /// * Required: `data`, `modelId`, `rowId`.
    /// * Returns [`RowDto`], with status 200.
    /// * Not idempotent: not retried when a request may have been carried out.
    /// * Feature `metadata`; in `identity-facade`, `genauth-metadata`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn update_row(&self) -> UpdateRowCall {
        let call = self.transport.call(&UPDATE_ROW);
        UpdateRowCall { call }
    }
}

/// Facts of `POST /get-row-batch`.
pub static GET_ROW_BATCH: Operation = Operation::new(
    "getRowBatch",
    http::Method::POST,
    "/get-row-batch",
    "metadata",
)
.body(BodyKind::Required)
.rules(&[BodyRule::Required("modelId"), BodyRule::Required("rowIds")])
.enveloped()
.idempotent();
/// The call of [`Client::get_row_batch`](crate::Client::get_row_batch), `POST /get-row-batch`; `.await` sends it.
#[derive(Clone, Debug)]
#[must_use = "nothing is sent before `.await`"]
pub struct GetRowBatchCall {
    call: Call,
}

impl GetRowBatchCall {
    /// `modelId`: string. Required.
    pub fn model_id(mut self, value: impl IntoInput<String>) -> Self {
        self.call.member("modelId", value.into_input());
        self
    }

    /// `rowIds`: list of strings. Required.
    pub fn row_ids<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.call.member("rowIds", value.into_list());
        self
    }
}

identity_facade_core::call!(GetRowBatchCall -> Items < RowDto >);
#[cfg(feature = "schemars")]
identity_facade_core::described!(
    GetRowBatchCall,
    crate::Client,
    GET_ROW_BATCH,
    "Returns several rows of a data model by ID; the path has no `/api/v3` prefix.",
    false,
    [
        member::<String>("modelId"),
        member::<List<String>>("rowIds")
    ]
);
impl crate::Client {
    /// Returns several rows of a data model by ID; the path has no `/api/v3` prefix.
    ///
    /// `POST /get-row-batch`
    ///
    /// * Required: `modelId`, `rowIds`.
    /// * Returns list of `RowDto`, with status 200.
    /// * Idempotent: retried also when a request may have been carried out.
    /// * Feature `metadata`; in `identity-facade`, `genauth-metadata`.
    ///
    /// [API reference](<https://api.genauth.ai/openapi/v3/management/>)
    pub fn get_row_batch(&self) -> GetRowBatchCall {
        let call = self.transport.call(&GET_ROW_BATCH);
        GetRowBatchCall { call }
    }
}

/// The facts of every operation of this group.
pub static OPERATIONS: &[&Operation] = &[
    &LIST_OPERATE_ALL,
    &COPY_OPERATE,
    &COPY_ROW_RELATION,
    &CREATE_FIELD,
    &CREATE_MODEL,
    &CREATE_OPERATE,
    &CREATE_ROW,
    &CREATE_ROW_RELATION,
    &EXECUTE_OPERATE,
    &EXPORT_METADATA,
    &EXPORT_MODEL,
    &FILTER_ROW,
    &GET_ALL_METADATA,
    &GET_ALL_ROW_BY_SCROLL_ID,
    &GET_IMPORT_TEMPLATE,
    &GET_MODEL,
    &GET_RELATION_INFO,
    &GET_ROW,
    &GET_ROW_BY_VALUE,
    &GET_RELATION_VALUE,
    &GET_RELATION_DETAILS,
    &GET_METADATA_GROUP_LIST,
    &IMPORT_METADATA,
    &IMPORT_MODEL,
    &LIST_FIELD,
    &LIST_MODEL,
    &LIST_OPERATE,
    &RELATION_SEARCH,
    &REMOVE_FIELD,
    &REMOVE_MODEL,
    &REMOVE_OPERATE,
    &REMOVE_ROW,
    &REMOVE_RELATION_VALUE,
    &CAPTURE,
    &UPDATE_FIELD,
    &UPDATE_MODEL,
    &UPDATE_OPERATE,
    &UPDATE_ROW,
    &GET_ROW_BATCH,
];

/// Object `CellDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct CellDto {
    /// `fieldId`. Required.
    #[serde(rename = "fieldId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub field_id: crate::ids::FunctionModelFieldId,
    /// `value`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub value: serde_json::Value,
}

/// Object `Condition`.
#[derive(Clone, Debug, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct Condition {
    /// `key`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub key: String,
    /// `operator`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub operator: String,
    /// `value`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub value: serde_json::Value,
}

/// Object `Condition`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct ConditionInput {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    key: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    operator: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    value: Option<serde_json::Value>,
}

impl ConditionInput {
    fn check(&self, checks: &mut Checks) {
        checks.required("key", self.key.is_some());
        checks.required("operator", self.operator.is_some());
        checks.required("value", self.value.is_some());
    }
}

/// Builds a [`ConditionInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ConditionInputBuilder {
    checks: Checks,
    value: ConditionInput,
}

impl ConditionInputBuilder {
    /// `key`: string. Required.
    pub fn key(mut self, value: impl IntoInput<String>) -> Self {
        self.value.key = self.checks.take("key", value.into_input());
        self
    }

    /// `operator`: string. Required.
    pub fn operator(mut self, value: impl IntoInput<String>) -> Self {
        self.value.operator = self.checks.take("operator", value.into_input());
        self
    }

    /// `value`: any JSON value. Required.
    pub fn value(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.value.value = self.checks.take("value", value.into_input());
        self
    }
}

identity_facade_core::object_input!(ConditionInput, ConditionInputBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ConditionInput);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    ConditionInput,
    false,
    [
        member::<String>("key"),
        member::<String>("operator"),
        member::<serde_json::Value>("value")
    ],
    [
        identity_facade_core::BodyRule::Required("key"),
        identity_facade_core::BodyRule::Required("operator"),
        identity_facade_core::BodyRule::Required("value")
    ]
);
/// Enum `CreateFunctionModelFieldDto type`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum CreateFunctionModelFieldDtoType {
    /// `Text`
    Text,
    /// `Textarea`
    Textarea,
    /// `Number`
    Number,
    /// `Boolean`
    Boolean,
    /// `Date`
    Date,
    /// `Enum`
    Enum,
    /// `Relation`
    Relation,
    /// `ReverseRelation`
    ReverseRelation,
    /// `Array`
    Array,
}

identity_facade_core::wire_strings!(CreateFunctionModelFieldDtoType {
    Text: "Text",
    Textarea: "Textarea",
    Number: "Number",
    Boolean: "Boolean",
    Date: "Date",
    Enum: "Enum",
    Relation: "Relation",
    ReverseRelation: "ReverseRelation",
    Array: "Array"
});
/// Object `DropDownItemDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct DropDownItemDto {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    key: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    label: Option<String>,
}

impl DropDownItemDto {
    fn check(&self, checks: &mut Checks) {
        checks.required("key", self.key.is_some());
        checks.required("label", self.label.is_some());
    }
}

/// Builds a [`DropDownItemDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct DropDownItemDtoBuilder {
    checks: Checks,
    value: DropDownItemDto,
}

impl DropDownItemDtoBuilder {
    /// `key`: string. Required.
    pub fn key(mut self, value: impl IntoInput<String>) -> Self {
        self.value.key = self.checks.take("key", value.into_input());
        self
    }

    /// `label`: string. Required.
    pub fn label(mut self, value: impl IntoInput<String>) -> Self {
        self.value.label = self.checks.take("label", value.into_input());
        self
    }
}

identity_facade_core::object_input!(DropDownItemDto, DropDownItemDtoBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(DropDownItemDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    DropDownItemDto,
    false,
    [member::<String>("key"), member::<String>("label")],
    [
        identity_facade_core::BodyRule::Required("key"),
        identity_facade_core::BodyRule::Required("label")
    ]
);
/// Object `Expand`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct Expand {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    field: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    select: Option<List<String>>,
}

impl Expand {
    fn check(&self, checks: &mut Checks) {
        checks.required("field", self.field.is_some());
        checks.required("select", self.select.is_some());
    }
}

/// Builds a [`Expand`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ExpandBuilder {
    checks: Checks,
    value: Expand,
}

impl ExpandBuilder {
    /// `field`: string. Required.
    pub fn field(mut self, value: impl IntoInput<String>) -> Self {
        self.value.field = self.checks.take("field", value.into_input());
        self
    }

    /// `select`: list of strings. Required.
    pub fn select<M>(mut self, value: impl IntoList<List<String>, M>) -> Self {
        self.value.select = self.checks.take("select", value.into_list());
        self
    }
}

identity_facade_core::object_input!(Expand, ExpandBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(Expand);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    Expand,
    false,
    [member::<String>("field"), member::<List<String>>("select")],
    [
        identity_facade_core::BodyRule::Required("field"),
        identity_facade_core::BodyRule::Required("select")
    ]
);
/// Enum `FunctionModelDataType`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum FunctionModelDataType {
    /// `list`
    List,
    /// `tree`
    Tree,
}

identity_facade_core::wire_strings!(FunctionModelDataType {
    List: "list",
    Tree: "tree"
});
/// Object `FunctionModelDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct FunctionModelDto {
    /// `config`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub config: serde_json::Value,
    /// `createdAt`.
    #[serde(rename = "createdAt")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: String,
    /// `dataType`.
    #[serde(rename = "dataType")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub data_type: Open<FunctionModelDataType>,
    /// `description`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub description: String,
    /// `enable`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub enable: bool,
    /// `fieldOrder`.
    #[serde(rename = "fieldOrder")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub field_order: String,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::FunctionModelId,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// `parentKey`.
    #[serde(rename = "parentKey")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub parent_key: String,
    /// `type`.
    #[serde(rename = "type")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub type_: Open<FunctionModelType>,
    /// `updatedAt`.
    #[serde(rename = "updatedAt")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: String,
    /// `userPoolId`.
    #[serde(rename = "userPoolId")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub user_pool_id: crate::ids::UserPoolId,
}

/// Object `FunctionModelFieldDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct FunctionModelFieldDto {
    /// `default`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub default: String,
    /// `dropDown`.
    #[serde(rename = "dropDown")]
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub drop_down: i64,
    /// `editable`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub editable: bool,
    /// `format`.
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub format: i64,
    /// `help`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub help: String,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound_id")]
    pub id: crate::ids::FunctionModelFieldId,
    /// `key`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub key: String,
    /// `max`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub max: f64,
    /// `maxLength`.
    #[serde(rename = "maxLength")]
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub max_length: i64,
    /// `min`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub min: f64,
    /// `modelId`.
    #[serde(rename = "modelId")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub model_id: crate::ids::FunctionModelId,
    /// `name`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub name: String,
    /// Regular expression that values must match.
    ///
    /// `regexp`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub regexp: String,
    /// `relationMultiple`.
    #[serde(rename = "relationMultiple")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub relation_multiple: bool,
    /// `relationOptionalRange`.
    #[serde(rename = "relationOptionalRange")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub relation_optional_range: RelationOptionalRange,
    /// `relationShowKey`.
    #[serde(rename = "relationShowKey")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub relation_show_key: String,
    /// `relationType`.
    #[serde(rename = "relationType")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub relation_type: String,
    /// `require`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub require: bool,
    /// `show`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub show: bool,
    /// `type`.
    #[serde(rename = "type")]
    #[serde(default, deserialize_with = "identity_facade_core::lenient::integer")]
    pub type_: i64,
    /// `unique`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub unique: bool,
    /// `userVisible`.
    #[serde(rename = "userVisible")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub user_visible: bool,
}

/// Object `FunctionModelOperateIdDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct FunctionModelOperateIdDto {
    #[serde(
        rename = "customConfig",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    custom_config: Option<serde_json::Value>,
    #[serde(
        rename = "fieldId",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    field_id: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    id: Option<String>,
    #[serde(
        rename = "modelId",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    model_id: Option<String>,
}

impl FunctionModelOperateIdDto {
    fn check(&self, checks: &mut Checks) {
        checks.required("customConfig", self.custom_config.is_some());
        checks.required("id", self.id.is_some());
        checks.required("modelId", self.model_id.is_some());
    }
}

/// Builds a [`FunctionModelOperateIdDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct FunctionModelOperateIdDtoBuilder {
    checks: Checks,
    value: FunctionModelOperateIdDto,
}

impl FunctionModelOperateIdDtoBuilder {
    /// `customConfig`: any JSON value. Required.
    pub fn custom_config(mut self, value: impl IntoInput<serde_json::Value>) -> Self {
        self.value.custom_config = self.checks.take("customConfig", value.into_input());
        self
    }

    /// `fieldId`: string.
    pub fn field_id(mut self, value: impl IntoInput<String>) -> Self {
        self.value.field_id = self.checks.take("fieldId", value.into_input());
        self
    }

    /// `id`: string. Required.
    pub fn id(mut self, value: impl IntoInput<String>) -> Self {
        self.value.id = self.checks.take("id", value.into_input());
        self
    }

    /// `modelId`: string. Required.
    pub fn model_id(mut self, value: impl IntoInput<String>) -> Self {
        self.value.model_id = self.checks.take("modelId", value.into_input());
        self
    }
}

identity_facade_core::object_input!(FunctionModelOperateIdDto, FunctionModelOperateIdDtoBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(FunctionModelOperateIdDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    FunctionModelOperateIdDto,
    false,
    [
        member::<serde_json::Value>("customConfig"),
        member::<String>("fieldId"),
        member::<String>("id"),
        member::<String>("modelId")
    ],
    [
        identity_facade_core::BodyRule::Required("customConfig"),
        identity_facade_core::BodyRule::Required("id"),
        identity_facade_core::BodyRule::Required("modelId")
    ]
);
/// Enum `FunctionModelType`, open: answers keep unknown values.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[non_exhaustive]
pub enum FunctionModelType {
    /// `ueba`
    Ueba,
    /// `user`
    User,
    /// `post`
    Post,
    /// `group`
    Group,
    /// `department`
    Department,
    /// `organization`
    Organization,
    /// `device`
    Device,
    /// `device_rely`
    DeviceRely,
    /// `custom`
    Custom,
}

identity_facade_core::wire_strings!(FunctionModelType {
    Ueba: "ueba",
    User: "user",
    Post: "post",
    Group: "group",
    Department: "department",
    Organization: "organization",
    Device: "device",
    DeviceRely: "device_rely",
    Custom: "custom"
});
/// Object `FunctionModelValueListDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct FunctionModelValueListDto {
    /// `list`. Required.
    pub list: Items<serde_json::Value>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `GetAllRowByScrollidDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct GetAllRowByScrollidDto {
    /// `list`. Required.
    pub list: Items<String>,
    /// Cursor of the next batch, taken from the previous answer.
    ///
    /// `scrollId`. Required.
    #[serde(rename = "scrollId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub scroll_id: String,
}

/// Object `OperateModelDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct OperateModelDto {
    /// `createdAt`.
    #[serde(rename = "createdAt")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub created_at: String,
    /// `id`. Required.
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub id: String,
    /// `isDefault`.
    #[serde(rename = "isDefault")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub is_default: bool,
    /// `modelId`.
    #[serde(rename = "modelId")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub model_id: crate::ids::FunctionModelId,
    /// `operateKey`.
    #[serde(rename = "operateKey")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub operate_key: String,
    /// `operateName`.
    #[serde(rename = "operateName")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub operate_name: String,
    /// `show`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub show: bool,
    /// `updatedAt`.
    #[serde(rename = "updatedAt")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub updated_at: String,
    /// `userPoolId`.
    #[serde(rename = "userPoolId")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub user_pool_id: crate::ids::UserPoolId,
}

/// Object `RelationOptionalRange`.
#[derive(Clone, Debug, PartialEq, Default, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RelationOptionalRange {
    /// `conditions`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub conditions: Condition,
    /// How the conditions are combined.
    ///
    /// `conjunction`.
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub conjunction: String,
}

/// Object `RelationOptionalRange`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct RelationOptionalRangeInput {
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    conditions: Option<ConditionInput>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    conjunction: Option<String>,
}

impl RelationOptionalRangeInput {
    fn check(&self, checks: &mut Checks) {
        checks.required("conditions", self.conditions.is_some());
        checks.required("conjunction", self.conjunction.is_some());
    }
}

/// Builds a [`RelationOptionalRangeInput`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct RelationOptionalRangeInputBuilder {
    checks: Checks,
    value: RelationOptionalRangeInput,
}

impl RelationOptionalRangeInputBuilder {
    /// `conditions`: `ConditionInput`. Required.
    pub fn conditions(mut self, value: impl IntoInput<ConditionInput>) -> Self {
        self.value.conditions = self.checks.take("conditions", value.into_input());
        self
    }

    /// How the conditions are combined.
    ///
    /// `conjunction`: string. Required.
    pub fn conjunction(mut self, value: impl IntoInput<String>) -> Self {
        self.value.conjunction = self.checks.take("conjunction", value.into_input());
        self
    }
}

identity_facade_core::object_input!(
    RelationOptionalRangeInput,
    RelationOptionalRangeInputBuilder
);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(RelationOptionalRangeInput);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    RelationOptionalRangeInput,
    false,
    [
        member::<ConditionInput>("conditions"),
        member::<String>("conjunction", "How the conditions are combined.")
    ],
    [
        identity_facade_core::BodyRule::Required("conditions"),
        identity_facade_core::BodyRule::Required("conjunction")
    ]
);
/// Object `RelationValueListDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RelationValueListDto {
    /// `list`. Required.
    pub list: Items<String>,
    /// `totalCount`.
    #[serde(rename = "totalCount")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::optional_integer"
    )]
    pub total_count: Option<i64>,
}

/// Object `RowDto`.
#[derive(Clone, Debug, PartialEq, serde::Deserialize)]
#[cfg_attr(feature = "serialize", derive(serde::Serialize))]
#[non_exhaustive]
pub struct RowDto {
    /// `cellList`.
    #[serde(rename = "cellList")]
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::or_default"
    )]
    pub cell_list: Items<CellDto>,
    /// `rowId`. Required.
    #[serde(rename = "rowId")]
    #[serde(deserialize_with = "identity_facade_core::lenient::sound")]
    pub row_id: String,
}

/// Object `ScopeDto`.
#[derive(Clone, Debug, Default, serde::Serialize)]
#[cfg_attr(
    feature = "serialize",
    derive(serde::Deserialize),
    serde(remote = "Self", deny_unknown_fields)
)]
pub struct ScopeDto {
    #[serde(
        rename = "fieldId",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    field_id: Option<String>,
    #[serde(
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    id: Option<String>,
    #[serde(
        rename = "modelId",
        default,
        deserialize_with = "identity_facade_core::lenient::present",
        skip_serializing_if = "Option::is_none"
    )]
    model_id: Option<String>,
}

impl ScopeDto {
    fn check(&self, checks: &mut Checks) {
        checks.required("fieldId", self.field_id.is_some());
        checks.required("id", self.id.is_some());
        checks.required("modelId", self.model_id.is_some());
    }
}

/// Builds a [`ScopeDto`]; `build` returns every violation.
#[derive(Clone, Debug, Default)]
#[must_use = "a builder does nothing before `build`"]
pub struct ScopeDtoBuilder {
    checks: Checks,
    value: ScopeDto,
}

impl ScopeDtoBuilder {
    /// `fieldId`: string. Required.
    pub fn field_id(mut self, value: impl IntoInput<String>) -> Self {
        self.value.field_id = self.checks.take("fieldId", value.into_input());
        self
    }

    /// `id`: string. Required.
    pub fn id(mut self, value: impl IntoInput<String>) -> Self {
        self.value.id = self.checks.take("id", value.into_input());
        self
    }

    /// `modelId`: string. Required.
    pub fn model_id(mut self, value: impl IntoInput<String>) -> Self {
        self.value.model_id = self.checks.take("modelId", value.into_input());
        self
    }
}

identity_facade_core::object_input!(ScopeDto, ScopeDtoBuilder);
#[cfg(feature = "serialize")]
identity_facade_core::checked_serde!(ScopeDto);
#[cfg(feature = "schemars")]
identity_facade_core::object_schema!(
    ScopeDto,
    false,
    [
        member::<String>("fieldId"),
        member::<String>("id"),
        member::<String>("modelId")
    ],
    [
        identity_facade_core::BodyRule::Required("fieldId"),
        identity_facade_core::BodyRule::Required("id"),
        identity_facade_core::BodyRule::Required("modelId")
    ]
);
